use super::formats::{Peer, Sheet};
use super::models::ModelArg;
use super::setup;
use crate::error::{Error, say};
pub(crate) use crate::input::From;
use crate::{input, report};
use dateline_capture::{Provenance, Record};
use dateline_core::Date;
use dateline_pipeline::{Options, Pipeline};
use dateline_wire::Document;
use rayon::prelude::*;
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Read pages, code events, print them.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  dateline code page.txt                           a report of one captured page
  dateline code --not-coded page.txt               also what was seen and not coded, and why
  dateline code --to jsonl articles.jsonl          one JSON line a document, in input order
  dateline code --to plover folder-of-pages/       one PLOVER event a line
  dateline code --to jsonl CC-NEWS.warc.gz         every page of a web archive
  echo 'Gunmen killed two soldiers in Kidal.' | dateline code -

Input: captured pages as text or HTML, WARC files, feeds, PETRARCH XML, plain text, or JSON lines with `id`, `text`
and if known `title url published publisher lang`; gzip and zstd of these. Offsets in the output count Unicode
characters of the input text, or of `text` where the line carries it (HTML, WARC, feeds, PETRARCH XML).
Exit status: 0 all coded, 1 some documents failed (the others are done), 2 misuse.")]
pub(crate) struct Args {
    /// Files, folders, or - for standard input
    #[arg(required = true)]
    paths: Vec<PathBuf>,
    /// Form of the input
    #[arg(long, value_enum, default_value_t = From::Auto)]
    from: From,
    /// Form of the output
    #[arg(long, value_enum, default_value_t = To::Table)]
    to: To,
    /// The day of publication, where the page does not tell or tells wrong
    #[arg(long, value_name = "YYYY-MM-DD")]
    published: Option<String>,
    #[command(flatten)]
    model: ModelArg,
    /// Threads, 0 for one a core
    #[arg(long, default_value_t = 0)]
    threads: usize,
    /// Leave out events below this confidence, 0 to 1
    #[arg(long, default_value_t = 0.0)]
    min_confidence: f64,
    /// Also plain statements (CAMEO 01), with `event` empty
    #[arg(long)]
    statements: bool,
    /// In the table, also what was seen and not coded, and why
    #[arg(long)]
    not_coded: bool,
    /// Your own tables, laid out like data/, which replace or add to those inside
    #[arg(long, value_name = "DIR")]
    tables: Option<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum To {
    /// A report for the eye
    Table,
    /// One JSON line a document
    Jsonl,
    /// One PLOVER event a line
    Plover,
    /// Dateline's flat table, comma-separated, one row an event
    Csv,
    /// POLECAT, 40 columns
    Polecat,
    /// ICEWS, 20 columns
    Icews,
    /// GDELT 2.0 events, 61 columns without a header
    Gdelt,
    /// GDELT 2.0 mentions, 16 columns without a header
    GdeltMentions,
    /// Phoenix, 26 columns without a header
    Phoenix,
    /// In the shape of ACLED, 31 columns
    Acled,
    /// In the shape of UCDP GED, 49 columns
    Ged,
    /// The flat table as Parquet, to a file or pipe
    Parquet,
}

impl To {
    /// The peer's format, if it is one.
    fn peer(self) -> Option<Peer> {
        Some(match self {
            Self::Csv => Peer::Csv,
            Self::Polecat => Peer::Polecat,
            Self::Icews => Peer::Icews,
            Self::Gdelt => Peer::Gdelt,
            Self::GdeltMentions => Peer::GdeltMentions,
            Self::Phoenix => Peer::Phoenix,
            Self::Acled => Peer::Acled,
            Self::Ged => Peer::Ged,
            Self::Parquet => Peer::Parquet,
            _ => return None,
        })
    }
}

/// Documents read before they are coded together: enough to keep two cores busy, few enough to keep memory flat.
const BATCH: usize = 64;
/// And so many bytes of them.
const BATCH_BYTES: usize = 32 << 20;

struct Run<'a> {
    args: &'a Args,
    pipeline: Pipeline,
    options: Options,
    waiting: Vec<Record>,
    held: usize,
    done: usize,
    failed: usize,
    out: std::io::BufWriter<std::io::StdoutLock<'static>>,
    progress: bool,
    width: usize,
    sheet: Option<Sheet>,
}

pub(crate) fn run(args: Args) -> Result<ExitCode, Error> {
    if !(0.0..=1.0).contains(&args.min_confidence) {
        return Err(Error::Misuse(format!(
            "--min-confidence {}: give a number from 0 to 1",
            args.min_confidence
        )));
    }
    let published = args.published.as_deref().map(date).transpose()?;
    let files = input::files(&args.paths)?;
    if files.is_empty() {
        return Err(Error::Misuse(format!(
            "{}: no files in it; give a folder that holds captured pages",
            args.paths[0].display()
        )));
    }
    let sheet = match args.to.peer() {
        Some(peer) => Some(Sheet::new(peer, &setup::tables(args.tables.as_ref())?)?),
        None => None,
    };
    let pipeline = args.model.pipeline(args.tables.as_ref())?;
    if args.threads > 0 {
        dateline_pipeline::set_threads(args.threads).map_err(|e| Error::Setup(e.to_string()))?;
    }
    let width = std::env::var("COLUMNS")
        .ok()
        .and_then(|c| c.parse().ok())
        .unwrap_or(100usize)
        .clamp(60, 160);
    let mut run = Run {
        options: Options { published, trace: false },
        pipeline,
        waiting: Vec::new(),
        held: 0,
        done: 0,
        failed: 0,
        out: std::io::BufWriter::new(std::io::stdout().lock()),
        progress: std::io::stderr().is_terminal() && !std::io::stdout().is_terminal(),
        width,
        sheet,
        args: &args,
    };
    for f in &files {
        if let Err(e) = run.file(f) {
            if e.is_broken_pipe() || matches!(e, Error::Write(_)) {
                return Err(e);
            }
            if files.len() == 1 && matches!(e, Error::Read { .. }) {
                return Err(e);
            }
            run.fail(&e.to_string());
        }
    }
    run.flush()?;
    if let Some(sheet) = run.sheet.take() {
        sheet.finish(&mut run.out)?;
    }
    run.out.flush()?;
    if run.progress && run.done >= BATCH {
        say(&format!("{} documents coded", run.done));
    }
    if run.failed > 0 {
        say(&format!(
            "dateline: {} of {} documents failed and are listed above; the others are done",
            run.failed,
            run.failed + run.done
        ));
        return Ok(ExitCode::from(1));
    }
    Ok(ExitCode::SUCCESS)
}

pub(crate) fn date(s: &str) -> Result<Date, Error> {
    s.parse()
        .map_err(|_| Error::Misuse(format!("--published {s}: no such day; write it as 2021-05-14")))
}

impl Run<'_> {
    fn fail(&mut self, why: &str) {
        self.failed += 1;
        say(&format!("dateline: {why}"));
    }

    fn file(&mut self, path: &Path) -> Result<(), Error> {
        for record in input::documents(path, self.args.from)? {
            match record {
                Ok(record) => self.push(record)?,
                Err(e) => self.fail(&e.to_string()),
            }
        }
        Ok(())
    }

    fn push(&mut self, record: Record) -> Result<(), Error> {
        self.held += record.size();
        self.waiting.push(record);
        if self.waiting.len() >= BATCH || self.held >= BATCH_BYTES {
            self.flush()
        } else {
            Ok(())
        }
    }

    fn flush(&mut self) -> Result<(), Error> {
        self.held = 0;
        let records = std::mem::take(&mut self.waiting);
        let read: Vec<_> = records.into_par_iter().map(Record::read).collect();
        let (mut pages, mut from): (Vec<_>, Vec<Provenance>) = (Vec::new(), Vec::new());
        for captured in read {
            match captured {
                Ok(c) => {
                    pages.push((c.page, c.diagnostics));
                    from.push(c.provenance);
                }
                Err(e) => self.fail(&e.to_string()),
            }
        }
        for (c, from) in self.pipeline.code_batch(pages, &self.options).into_iter().zip(from) {
            let mut doc = dateline_wire::document(
                &c.page,
                &c.article,
                &c.coded,
                &c.diagnostics,
                self.pipeline.ontology(),
                self.args.statements,
            );
            doc.text = from.text_is_ours().then(|| c.page.text.clone());
            doc.source = input::source(&from);
            doc.events.retain(|e| e.confidence >= self.args.min_confidence);
            self.print(&doc, &c.page.text)?;
            self.done += 1;
        }
        if self.progress && self.done > 0 && self.done.is_multiple_of(1024) {
            say(&format!("{} documents coded", self.done));
        }
        Ok(())
    }

    fn print(&mut self, doc: &Document, text: &str) -> Result<(), Error> {
        let json = |e: serde_json::Error| Error::Setup(e.to_string());
        if let Some(sheet) = &mut self.sheet {
            return sheet.add(&mut self.out, doc, text);
        }
        match self.args.to {
            To::Jsonl => writeln!(self.out, "{}", serde_json::to_string(doc).map_err(json)?)?,
            To::Plover => {
                for e in &doc.events {
                    let mut v = serde_json::to_value(e).map_err(json)?;
                    if let Some(map) = v.as_object_mut() {
                        // Event ids are counted in a document; a PLOVER line stands alone.
                        map.insert("id".into(), format!("{}-{}", doc.id, e.id).into());
                        map.insert("text".into(), sentence_of(text, e.text_info.start, e.text_info.end).into());
                    }
                    writeln!(self.out, "{v}")?;
                }
            }
            To::Table => {
                if self.done > 0 {
                    writeln!(self.out, "\n{}\n", "=".repeat(self.width.min(100)))?;
                }
                write!(self.out, "{}", report::report(doc, text, self.args.not_coded, self.width))?;
            }
            _ => {}
        }
        Ok(())
    }
}

fn sentence_of(text: &str, start: usize, end: usize) -> String {
    text.chars().skip(start).take(end - start).collect()
}

use super::setup;
use crate::error::{Error, say};
use crate::input::From;
use crate::{input, report};
use dateline_core::{Diagnostics, Page};
use dateline_pipeline::{Options, Pipeline};
use dateline_state::{Builder, Derivations, Question, Row, State};
use dateline_store::Store;
use dateline_wire::{Document, Entity};
use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The longest line of a file of coded documents, in bytes.
const LONGEST: u64 = 256 << 20;

/// What stands on a day.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  dateline state page.txt --as-of 2021-05-14                        offices, control, agreements in one article
  dateline state captures/ --as-of 2024-03-01 --kind controls       who controls what, told by a folder of articles
  dateline state horn.situation --as-of 2024-03-01 --known-by 2024-02-01
  dateline state coded.jsonl --as-of 2024-03-01 --to jsonl          from what `dateline code --to jsonl` wrote

Sources that contradict each other stand side by side. docs/state.md says how a relation comes to hold and to end.
Exit status: 0 done, 1 some documents failed (the others are done), 2 misuse.")]
pub(crate) struct Args {
    /// Situation files, pages, folders, JSON lines (texts, or coded before), or - for standard input
    #[arg(required = true)]
    paths: Vec<PathBuf>,
    /// The day for which the answer holds
    #[arg(long, value_name = "YYYY-MM-DD")]
    as_of: String,
    /// Only what was published on this day or before
    #[arg(long, value_name = "YYYY-MM-DD")]
    known_by: Option<String>,
    /// Only these relations: `holds_office`, `controls`, `member_of` ..., or `toll`
    #[arg(long, value_name = "RELATION", value_delimiter = ',')]
    kind: Vec<String>,
    /// Also what has ended, was succeeded, or begins later
    #[arg(long)]
    all: bool,
    /// Form of the output
    #[arg(long, value_enum, default_value_t = To::Table)]
    to: To,
    /// Form of the input, where it is not a situation
    #[arg(long, value_enum, default_value_t = From::Auto)]
    from: From,
    /// The day of publication, where a page does not tell
    #[arg(long, value_name = "YYYY-MM-DD")]
    published: Option<String>,
    /// Your own tables, laid out like data/, which replace or add to those inside
    #[arg(long, value_name = "DIR")]
    tables: Option<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum To {
    /// For the eye
    Table,
    /// One JSON object a line: rows with `fact`, unresolved tolls with `toll`
    Jsonl,
}

/// Documents coded together.
const BATCH: usize = 64;

struct Reader<'a> {
    args: &'a Args,
    builder: Builder<'a>,
    pipeline: Option<Pipeline>,
    options: Options,
    waiting: Vec<(Page, Diagnostics)>,
    failed: usize,
}

pub(crate) fn run(args: &Args) -> Result<ExitCode, Error> {
    let question = Question {
        as_of: args.as_of.clone(),
        known_by: args.known_by.clone(),
        kinds: args.kind.clone(),
        all: args.all,
    };
    let tables = setup::tables(args.tables.as_ref())?;
    let (rules, faults) = Derivations::parse(tables.get("derivations.tsv"));
    for f in &faults {
        say(&format!("dateline: {f}; the row is left out"));
    }
    // A question that makes no sense is told before anything is read.
    let misuse = |e: dateline_state::Error| Error::Misuse(e.to_string());
    Builder::new(&rules).finish(&question).map_err(misuse)?;
    let mut reader = Reader {
        args,
        builder: Builder::new(&rules),
        pipeline: None,
        options: Options {
            published: args.published.as_deref().map(super::code::date).transpose()?,
            trace: false,
        },
        waiting: Vec::new(),
        failed: 0,
    };
    for path in input::files(&args.paths)? {
        reader.file(&path)?;
    }
    reader.flush()?;
    let failed = reader.failed;
    let state = reader.builder.finish(&question).map_err(misuse)?;
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    match args.to {
        To::Jsonl => jsonl(&mut out, &state)?,
        To::Table => out.write_all(table(&state, &question).as_bytes())?,
    }
    out.flush()?;
    if failed > 0 {
        say(&format!(
            "dateline: {failed} documents failed and are listed above; the others are done"
        ));
        return Ok(ExitCode::from(1));
    }
    Ok(ExitCode::SUCCESS)
}

impl Reader<'_> {
    fn fail(&mut self, why: &str) {
        self.failed += 1;
        say(&format!("dateline: {why}"));
    }

    fn file(&mut self, path: &Path) -> Result<(), Error> {
        if path != Path::new("-") && is_situation(path) {
            return self.situation(path);
        }
        if self.args.from == From::Auto && self.coded(path)? {
            return Ok(());
        }
        for record in input::documents(path, self.args.from)? {
            match record.map(dateline_capture::Record::read) {
                Ok(Ok(c)) => self.push(c.page, c.diagnostics)?,
                Ok(Err(e)) | Err(e) => self.fail(&e.to_string()),
            }
        }
        Ok(())
    }

    /// Takes a file of documents that were coded before, one JSON line each; false if it is none.
    fn coded(&mut self, path: &Path) -> Result<bool, Error> {
        if path == Path::new("-") {
            return Ok(false);
        }
        let fault = |source| Error::Read {
            path: path.to_owned(),
            source,
        };
        let mut lines = BufReader::new(std::fs::File::open(path).map_err(fault)?);
        let mut line = Vec::new();
        let mut first = true;
        loop {
            line.clear();
            // A line beyond the limit is no document of ours: the reader of captures says what to do about it.
            let read = (&mut lines).take(LONGEST).read_until(b'\n', &mut line).map_err(fault)?;
            if read == 0 {
                return Ok(!first);
            }
            if line.iter().all(u8::is_ascii_whitespace) {
                continue;
            }
            match serde_json::from_slice::<Document>(&line) {
                Ok(d) => self.builder.add(&d, None),
                Err(_) if first => return Ok(false),
                Err(e) => self.fail(&format!(
                    "{}: {e}; a document that was coded before stands on each line",
                    path.display()
                )),
            }
            first = false;
        }
    }

    fn situation(&mut self, path: &Path) -> Result<(), Error> {
        let store = Store::open_read_only(path)?;
        let mut after = 0;
        loop {
            let some = store.documents(after, BATCH)?;
            let Some(last) = some.last() else { return Ok(()) };
            after = last.article;
            for s in &some {
                self.builder.add(&s.document, Some(&s.page.text));
            }
        }
    }

    fn push(&mut self, page: Page, diagnostics: Diagnostics) -> Result<(), Error> {
        self.waiting.push((page, diagnostics));
        if self.waiting.len() >= BATCH { self.flush() } else { Ok(()) }
    }

    fn flush(&mut self) -> Result<(), Error> {
        let pages = std::mem::take(&mut self.waiting);
        if pages.is_empty() {
            return Ok(());
        }
        let pipeline = match &mut self.pipeline {
            Some(p) => p,
            none => none.insert(setup::pipeline(self.args.tables.as_ref())?),
        };
        for c in pipeline.code_batch(pages, &self.options) {
            let doc = dateline_wire::document(&c.page, &c.article, &c.coded, &c.diagnostics, pipeline.ontology(), false);
            self.builder.add(&doc, Some(&c.page.text));
        }
        Ok(())
    }
}

/// A situation file is an SQLite file.
fn is_situation(path: &Path) -> bool {
    use std::io::Read;
    let mut head = [0u8; 16];
    std::fs::File::open(path).is_ok_and(|mut f| f.read_exact(&mut head).is_ok()) && head.starts_with(b"SQLite format 3")
}

fn jsonl(out: &mut dyn Write, s: &State) -> Result<(), Error> {
    let json = |e: serde_json::Error| Error::Setup(e.to_string());
    for r in &s.rows {
        writeln!(out, "{}", serde_json::to_string(r).map_err(json)?)?;
    }
    for t in &s.tolls {
        writeln!(out, "{}", serde_json::json!({ "toll": t }))?;
    }
    Ok(())
}

fn name(e: &Entity) -> String {
    let text = e.identifier_text.as_deref().unwrap_or(&e.entity_text);
    match &e.code {
        Some(c) if !text.is_empty() && text != c => format!("{text} ({c})"),
        Some(c) => c.clone(),
        None => text.to_owned(),
    }
}

/// Evidence shown for a row, the newest; the rest is counted.
const SHOWN: usize = 4;
const WIDTH: usize = 110;

fn table(s: &State, q: &Question) -> String {
    let mut out = String::new();
    let known = q.known_by.as_ref().map(|k| format!(", as known by {k}")).unwrap_or_default();
    let _ = writeln!(out, "AS OF {}{known}: {} documents", q.as_of, s.documents);
    if s.too_late + s.undated > 0 {
        let _ = writeln!(
            out,
            "left out: {} published later, {} whose day of publication is not known",
            s.too_late, s.undated
        );
    }
    let mut kind = "";
    for r in &s.rows {
        if r.fact != kind {
            kind = &r.fact;
            let _ = writeln!(out, "\n{}", kind.to_uppercase());
        }
        row(&mut out, r);
    }
    if s.rows.is_empty() {
        let _ = writeln!(
            out,
            "\nnothing is told to stand then{}",
            if q.all { "" } else { "; --all also shows what has ended" }
        );
    }
    if !s.tolls.is_empty() {
        let _ = writeln!(out, "\nTOLLS NOT SETTLED");
    }
    for t in &s.tolls {
        let at = t.place.as_ref().map(|p| format!(" at {p}")).unwrap_or_default();
        let by = if t.actors.is_empty() {
            String::new()
        } else {
            format!(" by {}", t.actors.join(", "))
        };
        let _ = writeln!(
            out,
            "  {} {}{at}{by}: {}",
            t.date.as_deref().unwrap_or("(no day)"),
            t.event,
            t.why.join("; ")
        );
        for c in &t.counts {
            let bound = |n: Option<u64>, what: &str| n.map(|n| format!("{what}{n}"));
            let n = bound(c.best, "")
                .or_else(|| bound(c.low, "at least "))
                .or_else(|| bound(c.high, "at most "));
            let who = if c.speakers.is_empty() {
                String::new()
            } else {
                format!(", says {}", c.speakers.join(", "))
            };
            let _ = writeln!(
                out,
                "        {} {}{who}  [{}, characters {}-{}]",
                n.unwrap_or_default(),
                c.of,
                c.document,
                c.start,
                c.end
            );
        }
    }
    out
}

fn row(out: &mut String, r: &Row) {
    let mut line = format!("{:>4}  {} -> {}", r.id, name(&r.subject), name(&r.object));
    let _ = write!(line, "  {}", r.status.as_str());
    if r.standing != "reported" {
        let _ = write!(line, ", {}", r.standing);
    }
    for (what, when) in [
        ("since", &r.since),
        ("until", &r.until),
        ("confirmed", &r.last_confirmed),
        ("challenged", &r.last_challenged),
    ] {
        if let Some(w) = when {
            let _ = write!(line, ", {what} {w}");
        }
    }
    if r.sources > 1 {
        let _ = write!(line, ", {} publishers", r.sources);
    }
    if !r.contradicts.is_empty() {
        let ids: Vec<String> = r.contradicts.iter().map(ToString::to_string).collect();
        let _ = write!(line, ", contradicts {}", ids.join(" and "));
    }
    let _ = writeln!(out, "{line}");
    let hidden = r.evidence.len().saturating_sub(SHOWN);
    if hidden > 0 {
        let _ = writeln!(out, "        ({hidden} older)");
    }
    for e in &r.evidence[hidden..] {
        let words = e.words.as_ref().map(|w| format!("\u{201c}{w}\u{201d} ")).unwrap_or_default();
        let who = if e.speakers.is_empty() {
            String::new()
        } else {
            format!(" by {}", e.speakers.join(", "))
        };
        let when = e.published.as_deref().unwrap_or("no day");
        let text = format!(
            "{words}{}{who}, {when} [{}, characters {}-{}; {}]",
            e.says, e.document, e.start, e.end, e.rule
        );
        report::wrap(out, &text, 8, WIDTH);
    }
}

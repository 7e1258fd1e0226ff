use super::setup;
use crate::error::{Error, say};
use crate::input::{self, From};
use crate::propositions::{Filter, Gathering, table};
use dateline_capture::Record;
use dateline_pipeline::{Options, Pipeline};
use dateline_store::Store;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Who asserts, denies or doubts one thing.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  dateline claims --actor AZE --recipient ARM --type ASSAULT captures/   who says that Azerbaijan attacked Armenia, and who denies it
  dateline claims --contested horn.situation                             all that is denied or disputed in a situation file
  dateline claims --speaker Pashinyan --to jsonl articles.jsonl          what he vouches for, one proposition a line
  dateline claims --fact controls --recipient Goma captures/             who is said to hold a town

Each proposition comes with its voices in order of publication: `+` for it, `-` against it, `?` in doubt, `!` demands it;
the words stand below with the document, the characters and the event.
Exit status: 0 done, 1 some documents failed (the others are done), 2 misuse.")]
pub(crate) struct Args {
    /// Files, folders, situation files, or - for standard input
    #[arg(required = true)]
    paths: Vec<PathBuf>,
    /// Who is said to do it: a code (AZE, AZE/MIL) or words of a name; for facts the subject
    #[arg(long, value_name = "WHO")]
    actor: Vec<String>,
    /// To whom; for facts the object
    #[arg(long, value_name = "WHO")]
    recipient: Vec<String>,
    /// PLOVER type, as ASSAULT
    #[arg(long = "type", value_name = "TYPE", value_delimiter = ',')]
    kind: Vec<String>,
    /// Kind of fact, as holds_office
    #[arg(long, value_delimiter = ',')]
    fact: Vec<String>,
    /// Only what this speaker is heard on
    #[arg(long, value_name = "WHO")]
    speaker: Vec<String>,
    /// Only what somebody asserts, denies, contradicts, doubts or demands
    #[arg(long, value_delimiter = ',')]
    stance: Vec<String>,
    /// Said to have happened on this day or later
    #[arg(long, value_name = "YYYY-MM-DD")]
    since: Option<String>,
    /// Said to have happened on this day or earlier
    #[arg(long, value_name = "YYYY-MM-DD")]
    until: Option<String>,
    /// Only what is denied or disputed
    #[arg(long)]
    contested: bool,
    /// Form of the input
    #[arg(long, value_enum, default_value_t = From::Auto)]
    from: From,
    /// Form of the output
    #[arg(long, value_enum, default_value_t = To::Table)]
    to: To,
    /// The day of publication, where the page does not tell or tells wrong
    #[arg(long, value_name = "YYYY-MM-DD")]
    published: Option<String>,
    /// Your own tables, laid out like data/, which replace or add to those inside
    #[arg(long, value_name = "DIR")]
    tables: Option<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum To {
    /// For the eye
    Table,
    /// One proposition a line, with its voices
    Jsonl,
}

/// Documents coded or read together.
const BATCH: usize = 64;

pub(crate) fn run(args: &Args) -> Result<ExitCode, Error> {
    for day in [&args.since, &args.until, &args.published].into_iter().flatten() {
        day.parse::<dateline_core::Date>()
            .map_err(|_| Error::Misuse(format!("{day}: no such day; write it as 2021-05-14")))?;
    }
    let stances = ["asserts", "denies", "contradicts", "doubts", "demands"];
    if let Some(s) = args.stance.iter().find(|s| !stances.contains(&s.as_str())) {
        return Err(Error::Misuse(format!("--stance {s}: give one of {}", stances.join(", "))));
    }
    let published = args.published.as_deref().map(super::code::date).transpose()?;
    let files = input::files(&args.paths)?;
    if files.is_empty() {
        return Err(Error::Misuse(format!("{}: no files in it", args.paths[0].display())));
    }
    let mut gathering = Gathering::new(Filter {
        actor: args.actor.clone(),
        recipient: args.recipient.clone(),
        kind: args.kind.clone(),
        fact: args.fact.clone(),
        speaker: args.speaker.clone(),
        stance: args.stance.clone(),
        since: args.since.clone(),
        until: args.until.clone(),
        contested: args.contested,
    });
    let mut pipeline: Option<Pipeline> = None;
    let (mut failed, mut done) = (0usize, 0usize);
    for f in &files {
        if is_situation(f) {
            done += situation(f, &mut gathering)?;
            continue;
        }
        let pipeline = match &mut pipeline {
            Some(p) => p,
            none => none.insert(setup::pipeline(args.tables.as_ref())?),
        };
        let options = Options { published, trace: false };
        let mut waiting: Vec<Record> = Vec::new();
        for record in input::documents(f, args.from)? {
            match record {
                Ok(r) => waiting.push(r),
                Err(e) => {
                    failed += 1;
                    say(&format!("dateline: {e}"));
                }
            }
            if waiting.len() >= BATCH {
                code(
                    pipeline,
                    &options,
                    std::mem::take(&mut waiting),
                    &mut gathering,
                    &mut failed,
                    &mut done,
                );
            }
        }
        code(pipeline, &options, waiting, &mut gathering, &mut failed, &mut done);
    }
    let all = gathering.finish();
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    match args.to {
        To::Jsonl => {
            for p in &all {
                writeln!(out, "{}", serde_json::to_string(p).map_err(|e| Error::Setup(e.to_string()))?)?;
            }
        }
        To::Table if all.is_empty() => writeln!(out, "No proposition of that kind in {done} documents.")?,
        To::Table => {
            let width = std::env::var("COLUMNS")
                .ok()
                .and_then(|c| c.parse().ok())
                .unwrap_or(100usize)
                .clamp(60, 160);
            write!(out, "{}", table(&all, width))?;
        }
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

fn code(pipeline: &Pipeline, options: &Options, records: Vec<Record>, to: &mut Gathering, failed: &mut usize, done: &mut usize) {
    let mut pages = Vec::new();
    for r in records {
        match r.read() {
            Ok(c) => pages.push((c.page, c.diagnostics)),
            Err(e) => {
                *failed += 1;
                say(&format!("dateline: {e}"));
            }
        }
    }
    for c in pipeline.code_batch(pages, options) {
        let doc = dateline_wire::document(&c.page, &c.article, &c.coded, &c.diagnostics, pipeline.ontology(), false);
        to.add(&doc, &c.page.text);
        *done += 1;
    }
}

/// Whether a file is a database, by its first bytes.
fn is_situation(path: &Path) -> bool {
    let mut head = [0u8; 16];
    path != Path::new("-")
        && std::fs::File::open(path).is_ok_and(|mut f| f.read_exact(&mut head).is_ok() && head.starts_with(b"SQLite format 3"))
}

fn situation(path: &Path, to: &mut Gathering) -> Result<usize, Error> {
    let store = Store::open_read_only(path)?;
    let (mut after, mut n) = (0, 0);
    loop {
        let some = store.documents(after, BATCH)?;
        let Some(last) = some.last() else { return Ok(n) };
        after = last.article;
        n += some.len();
        for s in &some {
            to.add(&s.document, &s.page.text);
        }
    }
}

use super::setup;
use crate::error::{Error, say};
use crate::input;
use dateline_core::Page;
use dateline_pipeline::{Options, UnknownActor, UnknownActors};
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

/// Rank the names that no table knows, with contexts and a suggested row.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  dateline unknown articles.jsonl                     a report, those of most events first
  dateline unknown --to tsv --limit 0 pages/ > rows   rows to look through and put into tables of yours
  dateline unknown --tables my-tables articles.jsonl  what your tables still lack")]
pub(crate) struct Args {
    /// Files, folders, or - for standard input
    #[arg(required = true)]
    paths: Vec<PathBuf>,
    /// Form of the output
    #[arg(long, value_enum, default_value_t = To::Table)]
    to: To,
    /// Names to show, 0 for all
    #[arg(long, default_value_t = 40)]
    limit: usize,
    /// Your own tables, laid out like data/
    #[arg(long, value_name = "DIR")]
    tables: Option<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum To {
    /// A report for the eye
    Table,
    /// Counts, the table, and the suggested row, tab-separated
    Tsv,
    /// One JSON object a name
    Jsonl,
}

/// Documents coded together.
const BATCH: usize = 64;

pub(crate) fn run(args: &Args) -> Result<ExitCode, Error> {
    let pipeline = setup::pipeline(args.tables.as_ref())?;
    let mut gathered = UnknownActors::default();
    let mut failed = 0;
    for path in input::files(&args.paths)? {
        let mut pages: Vec<Page> = Vec::new();
        for record in input::documents(&path, input::From::Auto)? {
            match record.map(dateline_capture::Record::read) {
                Ok(Ok(c)) => pages.push(c.page),
                Ok(Err(e)) | Err(e) => {
                    say(&format!("dateline: {e}"));
                    failed += 1;
                }
            }
            if pages.len() >= BATCH {
                for coded in pipeline.code_batch(std::mem::take(&mut pages), &Options::default()) {
                    gathered.add(&coded);
                }
            }
        }
        for coded in pipeline.code_batch(pages, &Options::default()) {
            gathered.add(&coded);
        }
    }
    let mut ranked = gathered.ranked();
    let all = ranked.len();
    if args.limit > 0 {
        ranked.truncate(args.limit);
    }
    print(args.to, &ranked, all)?;
    Ok(ExitCode::from(u8::from(failed > 0)))
}

fn print(to: To, ranked: &[UnknownActor], all: usize) -> Result<(), Error> {
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    match to {
        To::Table => {
            writeln!(out, "{} of {all} names that no table knows", ranked.len())?;
            for u in ranked {
                writeln!(
                    out,
                    "\n{}  ({} events, {} documents, {} mentions)",
                    u.name, u.events, u.documents, u.mentions
                )?;
                for (id, text) in &u.contexts {
                    writeln!(out, "    {id}: {text}")?;
                }
                writeln!(out, "    {}: {}", u.table(), u.row().replace('\t', " ; "))?;
            }
        }
        To::Tsv => {
            writeln!(
                out,
                "events\tdocuments\tmentions\ttable\tname\taliases\tcode\tsector\toffice\tfrom\tto\twikidata\tkind\tsource"
            )?;
            for u in ranked {
                writeln!(out, "{}\t{}\t{}\t{}\t{}", u.events, u.documents, u.mentions, u.table(), u.row())?;
            }
        }
        To::Jsonl => {
            for u in ranked {
                let contexts: Vec<_> = u
                    .contexts
                    .iter()
                    .map(|(id, text)| serde_json::json!({"id": id, "text": text}))
                    .collect();
                let v = serde_json::json!({"name": u.name, "events": u.events, "documents": u.documents, "mentions": u.mentions,
                    "contexts": contexts, "table": u.table(), "row": u.row()});
                writeln!(out, "{v}")?;
            }
        }
    }
    out.flush()?;
    Ok(())
}

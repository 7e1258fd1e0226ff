use super::formats::Peer;
use crate::error::Error;
use crate::input;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

/// Judge an event table by the letter of its format.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  dateline code --to icews articles.jsonl > events.tab
  dateline validate icews events.tab
Each fault is told with line, column and what was expected. Exit status 1 where there is one.")]
pub(crate) struct Args {
    /// The format
    #[arg(value_enum)]
    format: Peer,
    /// The file, or - for standard input
    file: PathBuf,
}

pub(crate) fn run(args: &Args) -> Result<ExitCode, Error> {
    if args.format == Peer::Parquet {
        return Err(Error::Misuse(
            "parquet: its columns are typed; open it in DuckDB, R or pandas to check it".into(),
        ));
    }
    let text = input::read_text(&args.file)?;
    let faults = args.format.format().check(&text);
    let mut out = std::io::stdout().lock();
    for f in &faults {
        writeln!(out, "{}: {f}", args.file.display())?;
    }
    if faults.is_empty() {
        let rows = text.lines().count() - usize::from(args.format.format().has_header());
        writeln!(out, "{}: no faults in {rows} rows", args.file.display())?;
        return Ok(ExitCode::SUCCESS);
    }
    Ok(ExitCode::from(1))
}

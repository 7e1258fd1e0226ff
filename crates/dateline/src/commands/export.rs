use super::formats::{Peer, Sheet};
use super::{documents, setup};
use crate::error::Error;
use std::io::{BufWriter, Write};
use std::path::PathBuf;
use std::process::ExitCode;

/// Write the events of a situation in another program's format.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  dateline export horn.situation --to polecat > polecat.txt
  dateline export horn.situation --to parquet > events.parquet
  dateline export horn.situation --to gdelt > 20240312.export.CSV
docs/formats.md says what each format leaves out. `dateline query --to csv` writes any columns you ask for.")]
pub(crate) struct Args {
    /// The situation file
    situation: PathBuf,
    /// The format
    #[arg(long, value_enum)]
    to: Peer,
    /// Leave out events below this confidence, 0 to 1
    #[arg(long, default_value_t = 0.0)]
    min_confidence: f64,
    /// Only documents published on this day or later
    #[arg(long, value_name = "YYYY-MM-DD")]
    since: Option<String>,
    /// Only documents published on this day or before
    #[arg(long, value_name = "YYYY-MM-DD")]
    until: Option<String>,
}

pub(crate) fn run(args: &Args) -> Result<ExitCode, Error> {
    if !(0.0..=1.0).contains(&args.min_confidence) {
        return Err(Error::Misuse(format!(
            "--min-confidence {}: give a number from 0 to 1",
            args.min_confidence
        )));
    }
    for (name, day) in [("since", &args.since), ("until", &args.until)] {
        if let Some(d) = day
            && d.parse::<dateline_core::Date>().is_err()
        {
            return Err(Error::Misuse(format!("--{name} {d}: no such day; write it as 2021-05-14")));
        }
    }
    if args.situation.exists() && !documents::is_situation(&args.situation) {
        return Err(Error::Misuse(format!(
            "{}: no situation file; make one with `dateline add`, or code pages straight to a format with `dateline code --to`",
            args.situation.display()
        )));
    }
    let mut sheet = Sheet::new(args.to, &setup::tables(None)?)?;
    let mut out = BufWriter::new(std::io::stdout().lock());
    documents::of_situation(&args.situation, |document, text| {
        let published = document.article.published.as_deref();
        let within =
            |bound: &Option<String>, keep: fn(&str, &str) -> bool| bound.as_deref().is_none_or(|b| published.is_some_and(|p| keep(p, b)));
        if !within(&args.since, |p, b| p >= b) || !within(&args.until, |p, b| p <= b) {
            return Ok(());
        }
        if args.min_confidence > 0.0 {
            let mut kept = document.clone();
            kept.events.retain(|e| e.confidence >= args.min_confidence);
            return sheet.add(&mut out, &kept, text);
        }
        sheet.add(&mut out, document, text)
    })?;
    sheet.finish(&mut out)?;
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

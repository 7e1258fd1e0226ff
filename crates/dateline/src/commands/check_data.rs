use super::setup;
use crate::error::Error;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

/// Judge tables and patterns.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  dateline check-data                      the tables inside the program
  dateline check-data --tables my-tables   yours, laid out like data/, over those
  dateline check-data --as-of 2026-01-31   also the states of which no head is known on that day
Exit status 1 where something is at fault.")]
pub(crate) struct Args {
    /// Your own tables, laid out like data/
    #[arg(long, value_name = "DIR")]
    tables: Option<PathBuf>,
    /// Also tell the states of which no head is known on this day
    #[arg(long, value_name = "YYYY-MM-DD")]
    as_of: Option<String>,
}

pub(crate) fn run(args: &Args) -> Result<ExitCode, Error> {
    let tables = setup::tables(args.tables.as_ref())?;
    let as_of = match &args.as_of {
        Some(d) => Some(
            d.parse()
                .map_err(|e| Error::Misuse(format!("--as-of {d}: {e}; write YYYY-MM-DD")))?,
        ),
        None => None,
    };
    let mut report = dateline_pipeline::check(&tables, as_of);
    let (derivations, faults) = dateline_state::Derivations::parse(tables.get("derivations.tsv"));
    let unknown = derivations
        .rules()
        .iter()
        .filter(|r| !dateline_pipeline::is_type(&tables, &r.event));
    report.faults.extend(
        faults
            .into_iter()
            .map(|f| (f.line, f.message))
            .chain(unknown.map(|r| (0, format!("rule `{}`: `{}` is no PLOVER type", r.name, r.event))))
            .map(|(line, message)| dateline_code::TableFault {
                file: "derivations.tsv".into(),
                line,
                message,
                mend: "the head of the file says what each column takes".into(),
            }),
    );
    report
        .counts
        .push(("rules from events to states".into(), derivations.rules().len()));
    report.faults.extend(setup::story_fault(&tables));
    let mut out = std::io::stdout().lock();
    for f in &report.faults {
        writeln!(out, "{}:{}: {}\n    mend: {}", f.file, f.line, f.message, f.mend)?;
    }
    if !tables.notes().is_empty() {
        writeln!(out, "not taken over from PETRARCH dictionaries:")?;
        for f in tables.notes() {
            writeln!(out, "{}:{}: {}", f.file, f.line, f.message)?;
        }
        writeln!(out)?;
    }
    for (what, n) in &report.counts {
        writeln!(out, "{n:>8}  {what}")?;
    }
    if report.unreached.is_empty() {
        writeln!(out, "every mode, context and CAMEO code can come out")?;
    } else {
        writeln!(out, "no pattern or table gives: {}", report.unreached.join(" "))?;
    }
    if report.faults.is_empty() {
        writeln!(out, "no faults in {} files", tables.len())?;
        Ok(ExitCode::SUCCESS)
    } else {
        writeln!(out, "{} faults in {} files", report.faults.len(), tables.len())?;
        Ok(ExitCode::from(1))
    }
}

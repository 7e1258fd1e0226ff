use super::{documents, formats, setup};
use crate::error::{Error, say};
use crate::input;
use dateline_export::{Comparison, Record, Theirs, compare, ours, read};
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

/// Lay two event sets side by side by dyad, type and week.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  dateline compare horn.situation polecat.txt             what both have, what only one has
  dateline compare --undirected coded.jsonl events.tab    A to B and B to A are one dyad
  dateline compare --to csv coded.jsonl 20240312.CSV > cells.csv
OURS: a situation file, or coded documents (`dateline code --to jsonl`). OTHER: POLECAT, ICEWS, GDELT, Phoenix or PETRARCH, told from its first line.")]
pub(crate) struct Args {
    /// A situation file, or coded documents as `dateline code --to jsonl` prints them
    ours: PathBuf,
    /// Another event set
    other: PathBuf,
    /// What the other set is, where its first line does not tell
    #[arg(long, value_enum, value_name = "FORMAT")]
    as_format: Option<Set>,
    /// A to B and B to A are one dyad
    #[arg(long)]
    undirected: bool,
    /// Only this PLOVER type
    #[arg(long = "type", value_name = "TYPE")]
    kind: Option<String>,
    /// Form of the output
    #[arg(long, value_enum, default_value_t = To::Table)]
    to: To,
    /// Cells of each kind that the table shows
    #[arg(long, default_value_t = 10)]
    limit: usize,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Set {
    Polecat,
    Icews,
    Gdelt,
    Phoenix,
    Petrarch,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum To {
    /// A report for the eye
    Table,
    /// All cells, with the ids of the events in them
    Csv,
}

pub(crate) fn run(args: &Args) -> Result<ExitCode, Error> {
    let tables = setup::tables(None)?;
    let codes = formats::codes(&tables);
    let mine = coded(&args.ours, &codes)?;
    let format = args.as_format.map(|s| match s {
        Set::Polecat => Theirs::Polecat,
        Set::Icews => Theirs::Icews,
        Set::Gdelt => Theirs::Gdelt,
        Set::Phoenix => Theirs::Phoenix,
        Set::Petrarch => Theirs::Petrarch,
    });
    let text = input::read_text(&args.other)?;
    let (mut theirs, notes) = read(&text, format, &codes).map_err(|e| Error::Misuse(format!("{}: {e}", args.other.display())))?;
    for n in notes.iter().take(5) {
        say(&format!("{}: line {}: {}", args.other.display(), n.line, n.message));
    }
    if notes.len() > 5 {
        say(&format!(
            "{}: {} more lines were passed over",
            args.other.display(),
            notes.len() - 5
        ));
    }
    let mut mine = mine;
    if let Some(kind) = &args.kind {
        let wanted = codes.plover(kind);
        mine.retain(|r| r.kind == wanted);
        theirs.retain(|r| r.kind == wanted);
    }
    let c = compare(&mine, &theirs, args.undirected);
    let out = &mut std::io::BufWriter::new(std::io::stdout().lock());
    match args.to {
        To::Csv => csv(out, &c, &mine, &theirs)?,
        To::Table => table(out, &c, &mine, &theirs, args.limit)?,
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

fn coded(path: &std::path::Path, codes: &dateline_export::Codes) -> Result<Vec<Record>, Error> {
    let mut out = Vec::new();
    documents::each(path, |document, text| {
        out.extend(ours(&dateline_export::Source { document, text }, codes));
        Ok(())
    })?;
    Ok(out)
}

fn blank(s: &str) -> &str {
    if s.is_empty() { "---" } else { s }
}

fn csv(out: &mut dyn Write, c: &Comparison, ours: &[Record], theirs: &[Record]) -> Result<(), Error> {
    writeln!(out, "week,actor,recipient,type,ours,theirs,our_ids,their_ids")?;
    for l in &c.lines {
        let ids = |all: &[Record], of: &[usize]| {
            let joined = of.iter().map(|i| all[*i].id.as_str()).collect::<Vec<_>>().join(";");
            if joined.contains([',', '"']) {
                format!("\"{}\"", joined.replace('"', "\"\""))
            } else {
                joined
            }
        };
        writeln!(
            out,
            "{},{},{},{},{},{},{},{}",
            l.key.week,
            l.key.actor,
            l.key.recipient,
            l.key.kind,
            l.ours.len(),
            l.theirs.len(),
            ids(ours, &l.ours),
            ids(theirs, &l.theirs)
        )?;
    }
    Ok(())
}

fn table(out: &mut dyn Write, c: &Comparison, ours: &[Record], theirs: &[Record], limit: usize) -> Result<(), Error> {
    let all = c.lines.len().max(1) as f64;
    writeln!(
        out,
        "{} events of ours, {} of theirs, in {} cells of dyad, type and week",
        ours.len(),
        theirs.len(),
        c.lines.len()
    )?;
    for (what, n) in [("in both", c.both), ("only ours", c.only_ours), ("only theirs", c.only_theirs)] {
        writeln!(out, "  {what:12} {n:>6}  {:>5.1} %", n as f64 * 100.0 / all)?;
    }
    if let Some(r) = c.correlation {
        writeln!(out, "  rank correlation of the counts {r:.2}")?;
    }
    writeln!(out, "\n  type          both   ours theirs")?;
    for (kind, [both, mine, other]) in &c.by_type {
        writeln!(out, "  {kind:12} {both:>5}  {mine:>5}  {other:>5}")?;
    }
    for (title, slot) in [("IN BOTH", 0), ("ONLY OURS", 1), ("ONLY THEIRS", 2)] {
        let lines: Vec<_> = c
            .lines
            .iter()
            .filter(|l| match slot {
                0 => !l.ours.is_empty() && !l.theirs.is_empty(),
                1 => l.theirs.is_empty(),
                _ => l.ours.is_empty(),
            })
            .collect();
        if lines.is_empty() {
            continue;
        }
        writeln!(out, "\n{title} ({})", lines.len())?;
        for l in lines.iter().take(limit) {
            writeln!(
                out,
                "  {}  {} -> {}  {}  {} : {}",
                l.key.week,
                blank(&l.key.actor),
                blank(&l.key.recipient),
                l.key.kind,
                l.ours.len(),
                l.theirs.len()
            )?;
            let evidence = l
                .ours
                .first()
                .map(|i| ("ours", &ours[*i]))
                .into_iter()
                .chain(l.theirs.first().map(|i| ("theirs", &theirs[*i])));
            for (whose, r) in evidence {
                writeln!(
                    out,
                    "      {whose}: {} {} -> {} [{}] {}",
                    r.date,
                    blank(&r.actor_name),
                    blank(&r.recipient_name),
                    r.id,
                    r.story
                )?;
            }
        }
        if lines.len() > limit {
            writeln!(out, "  ... {} more (--limit, or --to csv for all)", lines.len() - limit)?;
        }
    }
    Ok(())
}

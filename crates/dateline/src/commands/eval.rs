use super::setup;
use crate::error::Error;
use crate::input;
use serde_json::Value;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

/// What to score.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  dateline eval sentences gold.jsonl              code the gold file's texts and score them
  dateline eval documents gold.jsonl coded.jsonl  score what was coded before
  dateline eval treebank dev.conllu               parse over gold tokens and score
  dateline eval treebank --raw dev.conllu         tokens and sentences ours too")]
pub(crate) struct Args {
    /// The kind of gold
    #[arg(value_enum)]
    metric: Metric,
    /// Gold file: JSONL records with `id`, `text`, `events`, or CoNLL-U
    gold: PathBuf,
    /// Predictions of an earlier run; without it the gold file's texts are coded now
    predicted: Option<PathBuf>,
    /// Print JSON instead of a table
    #[arg(long)]
    json: bool,
    /// For treebanks: read the raw text, not the gold tokens
    #[arg(long)]
    raw: bool,
    /// Your own tables, laid out like data/
    #[arg(long, value_name = "DIR")]
    tables: Option<PathBuf>,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Metric {
    /// One or few marked events a sentence
    Sentences,
    /// Which event relates two marked phrases
    Pairs,
    /// Every event of a document with its attributes
    Documents,
    /// Tags and dependencies
    Treebank,
}

pub(crate) fn run(args: &Args) -> Result<ExitCode, Error> {
    let scores = match args.metric {
        Metric::Treebank => treebank(args)?,
        metric => {
            let gold = values(&args.gold)?;
            let pred = match &args.predicted {
                Some(p) => values(p)?,
                None => coded(args)?,
            };
            match metric {
                Metric::Sentences => dateline_eval::sentences(&gold, &pred),
                Metric::Pairs => dateline_eval::pairs(&gold, &pred),
                _ => dateline_eval::documents(&gold, &pred),
            }
        }
    };
    let mut out = std::io::stdout().lock();
    if args.json {
        writeln!(out, "{}", Value::Object(scores))?;
        return Ok(ExitCode::SUCCESS);
    }
    for (name, value) in &scores {
        match value {
            Value::Object(map) => {
                writeln!(out, "{name}")?;
                for (k, v) in map {
                    writeln!(out, "    {k:12} {v}")?;
                }
            }
            v => writeln!(out, "{name:32} {v}")?,
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn values(path: &std::path::Path) -> Result<Vec<Value>, Error> {
    let text = input::read_text(path)?;
    text.lines()
        .enumerate()
        .filter(|(_, l)| !l.trim().is_empty())
        .map(|(i, l)| {
            serde_json::from_str(l).map_err(|e| {
                Error::Misuse(format!(
                    "{}: line {}: {e}; gold and predictions are one JSON object a line",
                    path.display(),
                    i + 1
                ))
            })
        })
        .collect()
}

fn coded(args: &Args) -> Result<Vec<Value>, Error> {
    let pipeline = setup::pipeline(args.tables.as_ref())?;
    let bytes = input::read_bytes(&args.gold)?;
    let pages: Vec<_> = dateline_page::read::jsonl(&bytes).filter_map(Result::ok).collect();
    let mut out = Vec::new();
    for chunk in pages.chunks(256) {
        for c in pipeline.code_batch(chunk.to_vec(), &dateline_pipeline::Options::default()) {
            let doc = dateline_wire::document(&c.page, &c.article, &c.coded, &c.diagnostics, pipeline.ontology(), false);
            out.push(serde_json::to_value(doc).map_err(|e| Error::Setup(e.to_string()))?);
        }
    }
    Ok(out)
}

fn treebank(args: &Args) -> Result<dateline_eval::Scores, Error> {
    let gold = input::read_text(&args.gold)?;
    let system = match &args.predicted {
        Some(p) => input::read_text(p)?,
        None => {
            let parser = dateline_pipeline::parser().map_err(|e| Error::Setup(e.to_string()))?;
            if args.raw {
                super::parse::raw_of_conllu(&parser, &gold)
            } else {
                super::parse::conllu(&parser, &gold)
            }
        }
    };
    Ok(dateline_eval::treebank(&gold, &system))
}

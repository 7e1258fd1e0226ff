mod pages;

use super::layers;
use super::models::ModelArg;
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
  dateline eval factuality gold.jsonl             did it happen, from -3 to +3, over gold tokens
  dateline eval attribution gold.jsonl            source, cue and content of who says what
  dateline eval pages FOLDER-OR-FILE              running text, headline and day of publication of pages
  dateline eval stories ecbplus.jsonl             events and stories joined over documents
  dateline eval copies articles.jsonl             copies made of these texts, and found
  dateline eval treebank dev.conllu               parse over gold tokens and score
  dateline eval treebank --raw dev.conllu         tokens and sentences ours too
  dateline eval treebank --upper dev.conllu       the same words in capitals
  dateline eval coreference meantime.jsonl        chains of mentions
  dateline eval toponyms lgl.jsonl                places found, and put where they are
  dateline eval timex meantime.jsonl              time expressions and their values")]
pub(crate) struct Args {
    /// The kind of gold
    #[arg(value_enum)]
    metric: Metric,
    /// Gold file: JSONL records with `id`, `text`, `events`; CoNLL-U; for pages also a folder with html/ and ground-truth/
    gold: PathBuf,
    /// Predictions of an earlier run; without it the gold file's texts are coded now
    predicted: Option<PathBuf>,
    /// Print JSON instead of a table
    #[arg(long)]
    json: bool,
    /// For treebanks: read the raw text, not the gold tokens
    #[arg(long)]
    raw: bool,
    /// Write what was coded for the scoring to this file, one JSON line a record
    #[arg(long, value_name = "FILE")]
    keep: Option<PathBuf>,
    /// For treebanks: the words in capitals, as old wire copy has them
    #[arg(long)]
    upper: bool,
    #[command(flatten)]
    model: ModelArg,
    /// Leave out gold records that stand in this set too, by their field `also_in`; may be given again
    #[arg(long, value_name = "SET")]
    not_in: Vec<String>,
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
    /// How sure the words are that each marked predicate happened
    Factuality,
    /// Source, cue and content of who says what
    Attribution,
    /// MUC-4: which documents report an attack, by whom, on whom
    Incidents,
    /// Which sentences tell of police killing, arresting or using force
    Police,
    /// How often events of a given confidence are right
    Calibration,
    /// Stories with the events they hold, as in tests/spec
    Spec,
    /// Running text, headline and day of publication of pages
    Pages,
    /// Events of different articles joined, look-alike stories told apart
    Stories,
    /// Copies made of the given texts by cutting, re-headlining, re-captioning and merging, looked for among all of them
    Copies,
    /// Tags and dependencies
    Treebank,
    /// Which phrases are of one person, organisation or state
    Coreference,
    /// Places: whether they are found, and put where they are
    Toponyms,
    /// Time expressions and their values
    Timex,
}

pub(crate) fn run(args: &Args) -> Result<ExitCode, Error> {
    let scores = match args.metric {
        Metric::Treebank => treebank(args)?,
        Metric::Spec => return spec(args),
        Metric::Pages => dateline_eval::pages(&pages::read(&args.gold, &args.model.pipeline(args.tables.as_ref())?)?),
        Metric::Copies => {
            let lexicon = setup::lexicon(&setup::tables(args.tables.as_ref())?)?;
            dateline_eval::copies(&values(&args.gold)?, &lexicon)
        }
        Metric::Factuality => {
            let gold = values(&args.gold)?;
            let pred = match &args.predicted {
                Some(p) => values(p)?,
                None => kept(args, judged(args, &gold)?)?,
            };
            dateline_eval::factuality(&gold, &pred)
        }
        Metric::Coreference | Metric::Toponyms | Metric::Timex => layers_of(args)?,
        metric => {
            let mut gold = values(&args.gold)?;
            gold.retain(|g| !also_in(g, &args.not_in));
            let pred = match &args.predicted {
                Some(p) => values(p)?,
                None => kept(args, coded(args)?)?,
            };
            match metric {
                Metric::Stories => {
                    let lexicon = setup::lexicon(&setup::tables(args.tables.as_ref())?)?;
                    dateline_eval::stories(&gold, Some(&pred), &lexicon, &dateline_story::Limits::default())
                }
                Metric::Sentences => dateline_eval::sentences(&gold, &pred),
                Metric::Pairs => dateline_eval::pairs(&gold, &pred),
                Metric::Incidents => dateline_eval::incidents(&gold, &pred),
                Metric::Police => dateline_eval::police(&gold, &pred),
                Metric::Calibration => dateline_eval::calibration(&gold, &pred),
                Metric::Attribution => dateline_eval::attribution(&gold, &pred),
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

/// Runs stories and tells which expectations are not met.
fn spec(args: &Args) -> Result<ExitCode, Error> {
    let text = input::read_text(&args.gold)?;
    let stories = dateline_pipeline::spec::stories(&text);
    if stories.iter().all(|s| s.wants.is_empty()) {
        return Err(Error::Misuse(format!(
            "{}: no stories in it; a story is a heading `## ...`, a text `> ...` and expectations `- TYPE ACTORS -> RECIPIENTS`",
            args.gold.display()
        )));
    }
    let pipeline = args.model.pipeline(args.tables.as_ref())?;
    let mut out = std::io::stdout().lock();
    let (mut met, mut all) = (0, 0);
    for s in &stories {
        let misuse = |e: String| Error::Misuse(format!("{}: {}: {e}", args.gold.display(), s.title));
        let published = match &s.published {
            Some(d) => Some(d.parse().map_err(|_| misuse(format!("published: {d}: no such day")))?),
            None => None,
        };
        let c = pipeline.code(s.page(), &dateline_pipeline::Options { published, trace: false });
        let missed = s.judge(&c).map_err(misuse)?;
        all += s.wants.len();
        met += s.wants.len() - missed.len();
        if missed.is_empty() {
            continue;
        }
        writeln!(out, "{}", s.title)?;
        for w in missed {
            writeln!(out, "  wanted {w}")?;
        }
        for e in c.coded.events.iter().filter(|e| !e.event.is_empty()) {
            writeln!(out, "  have   {}", dateline_pipeline::spec::show(e))?;
        }
    }
    writeln!(out, "{met} of {all} expectations in {} stories met", stories.len())?;
    Ok(ExitCode::from(u8::from(met < all)))
}

/// Whether a gold record is marked as one of another set.
fn also_in(record: &Value, sets: &[String]) -> bool {
    let marked = record.get("also_in").and_then(Value::as_array);
    marked.is_some_and(|m| m.iter().filter_map(Value::as_str).any(|s| sets.iter().any(|x| x == s)))
}

/// Writes the predictions where `--keep` asks for it.
fn kept(args: &Args, pred: Vec<Value>) -> Result<Vec<Value>, Error> {
    if let Some(path) = &args.keep {
        let lines: String = pred.iter().map(|v| format!("{v}\n")).collect();
        std::fs::write(path, lines).map_err(|e| Error::Misuse(format!("{}: {e}; name a file that can be written", path.display())))?;
    }
    Ok(pred)
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
    let pipeline = args.model.pipeline(args.tables.as_ref())?;
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

/// The factuality of each marked predicate of pre-tokenised gold: `{"id", "factuality": [...]}` a record, in its events' order.
fn judged(args: &Args, gold: &[Value]) -> Result<Vec<Value>, Error> {
    let pipeline = args.model.pipeline(args.tables.as_ref())?;
    let tokens: Vec<Vec<&str>> = gold
        .iter()
        .map(|d| d.get("text").and_then(Value::as_str).unwrap_or("").split_whitespace().collect())
        .collect();
    let words: Vec<Vec<usize>> = gold.iter().map(dateline_eval::marked).collect();
    let mut sentences: Vec<_> = tokens.iter().map(|t| super::parse::of_tokens(t)).collect();
    dateline_pipeline::parser()
        .map_err(|e| Error::Setup(e.to_string()))?
        .parse_tokens(&mut sentences);
    Ok(gold
        .iter()
        .zip(sentences.iter().zip(&words))
        .map(|(d, (s, words))| {
            let values: Vec<f32> = words.iter().map(|&w| pipeline.factuality(s, w)).collect();
            serde_json::json!({"id": d.get("id"), "factuality": values})
        })
        .collect())
}

/// Mentions, places or times: the predictions of an earlier run, or what the gold file's texts give now.
fn layers_of(args: &Args) -> Result<dateline_eval::Scores, Error> {
    let gold = values(&args.gold)?;
    let pred = match &args.predicted {
        Some(p) => values(p)?,
        None => {
            let pipeline = args.model.pipeline(args.tables.as_ref())?;
            let found = match args.metric {
                Metric::Coreference => layers::of_records(&pipeline, &gold, layers::mentions),
                Metric::Timex => layers::of_records(&pipeline, &gold, layers::timexes),
                _ => layers::of_records(&pipeline, &gold, |r, c, at| layers::places(pipeline.gazetteer(), r, c, at)),
            };
            kept(args, found?)?
        }
    };
    Ok(match args.metric {
        Metric::Coreference => dateline_eval::coreference(&gold, &pred),
        Metric::Timex => dateline_eval::timex(&gold, &pred),
        _ => dateline_eval::toponyms(&gold, &pred),
    })
}

fn treebank(args: &Args) -> Result<dateline_eval::Scores, Error> {
    let gold = input::read_text(&args.gold)?;
    let system = match &args.predicted {
        Some(p) => input::read_text(p)?,
        None => {
            let parser = args.model.parser()?;
            let gold = if args.upper { dateline_eval::upper(&gold) } else { gold.clone() };
            if args.raw {
                super::parse::raw_of_conllu(&parser, &gold)
            } else {
                super::parse::conllu(&parser, &gold)
            }
        }
    };
    Ok(dateline_eval::treebank(&gold, &system))
}

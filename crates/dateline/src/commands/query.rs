mod print;

use crate::error::{Error, say};
use dateline_core::Date;
use dateline_store::{Answer, Filter, Limits, Question, Step, Store, View, Who};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

/// Ask a situation file.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  dateline query horn.situation --actor ARM --recipient RUS --type REQUEST
  dateline query horn.situation --type ASSAULT --country MLI --since 2024-03-01 --min-dead 10
  dateline query horn.situation --speaker \"Red Cross\" --view claims
  dateline query horn.situation --speaker RUS --view quotations
  dateline query horn.situation --text '\"humanitarian corridor\"' --view articles
  dateline query horn.situation --party ETH --series week --fill --to csv > ethiopia.csv
  dateline query horn.situation \"SELECT publisher, count(*) FROM articles GROUP BY 1\"

Values of one filter are alternatives: --type ASSAULT --type COERCE, or --type ASSAULT,COERCE. Filters narrow each other.
Somebody is a code (ARM), a code and a sector (ARM/MIL, /MIL), a Wikidata number (Q399), a name, or ? for nobody known.
SQL is read-only. docs/situation.md describes the views and their columns.
Exit status: 0 done, 1 stopped at the time limit, 2 misuse.")]
pub(crate) struct Args {
    /// The situation file
    situation: PathBuf,
    /// A question in SQL instead of filters
    #[arg(conflicts_with_all = ["filters", "view", "series"])]
    sql: Option<String>,
    #[command(flatten)]
    filters: Filters,
    /// Which rows
    #[arg(long, value_enum, default_value_t = Shown::Events)]
    view: Shown,
    /// A time series by pair of parties instead of rows
    #[arg(long, value_enum, conflicts_with = "view")]
    series: Option<Steps>,
    /// With --series: a row for every step and pair, also where nothing was reported
    #[arg(long, requires = "series")]
    fill: bool,
    /// Form of the output
    #[arg(long, value_enum, default_value_t = To::Table)]
    to: To,
    /// Rows at most, 0 for all; 200 for a table and 100000 else, if not given
    #[arg(long, value_name = "N")]
    limit: Option<u64>,
    /// Seconds at most, 0 for no limit
    #[arg(long, value_name = "SECONDS", default_value_t = 60)]
    timeout: u64,
}

#[derive(clap::Args, Default)]
#[group(id = "filters", multiple = true)]
#[command(next_help_heading = "Filters")]
struct Filters {
    /// Who did it
    #[arg(long, value_name = "WHO")]
    actor: Vec<String>,
    /// To whom
    #[arg(long, value_name = "WHO")]
    recipient: Vec<String>,
    /// Actor or recipient
    #[arg(long, value_name = "WHO")]
    party: Vec<String>,
    /// PLOVER type, as REQUEST
    #[arg(long = "type", value_name = "TYPE", value_delimiter = ',')]
    kind: Vec<String>,
    /// PLOVER mode, as ceasefire
    #[arg(long, value_delimiter = ',')]
    mode: Vec<String>,
    /// PLOVER context, as human_rights
    #[arg(long, value_delimiter = ',')]
    context: Vec<String>,
    /// historical, future, hypothetical or negation; none for what happened
    #[arg(long, value_delimiter = ',')]
    auxiliary: Vec<String>,
    /// Beginning of a CAMEO code, as 19
    #[arg(long, value_name = "CODE", value_delimiter = ',')]
    cameo: Vec<String>,
    /// Quad class, 1 to 4
    #[arg(long, value_name = "N", value_delimiter = ',', value_parser = clap::value_parser!(u8).range(1..=4))]
    quad: Vec<u8>,
    /// Events on this day or later
    #[arg(long, value_name = "YYYY-MM-DD")]
    since: Option<String>,
    /// Events on this day or earlier
    #[arg(long, value_name = "YYYY-MM-DD")]
    until: Option<String>,
    /// Articles published on this day or later
    #[arg(long, value_name = "YYYY-MM-DD")]
    published_since: Option<String>,
    /// Articles published on this day or earlier
    #[arg(long, value_name = "YYYY-MM-DD")]
    published_until: Option<String>,
    /// How words are given: direct, mixed, indirect or scare; with --view attributions
    #[arg(long, value_delimiter = ',')]
    said: Vec<String>,
    /// speech, belief, attitude and the like; with --view attributions
    #[arg(long, value_delimiter = ',')]
    class: Vec<String>,
    /// Words of what is said or quoted; with --view attributions or quotations
    #[arg(long, value_name = "WORDS")]
    content: Vec<String>,
    /// Words of the name of a place, district or province
    #[arg(long)]
    place: Vec<String>,
    /// Country of the place, as MLI
    #[arg(long, value_name = "CODE", value_delimiter = ',')]
    country: Vec<String>,
    /// Pins between two corners: south,west,north,east in degrees
    #[arg(long, value_name = "S,W,N,E", allow_hyphen_values = true)]
    area: Option<String>,
    /// reported, claimed, denied or disputed
    #[arg(long, value_delimiter = ',')]
    standing: Vec<String>,
    /// Who says so
    #[arg(long, value_name = "WHO")]
    speaker: Vec<String>,
    /// Through which outlet
    #[arg(long, value_name = "WHO")]
    outlet: Vec<String>,
    /// asserts, denies, contradicts, doubts or demands
    #[arg(long, value_delimiter = ',')]
    stance: Vec<String>,
    /// Kind of fact, as holds_office; with --view facts, where --actor is the subject and --recipient the object
    #[arg(long, value_delimiter = ',')]
    fact: Vec<String>,
    /// Confidence, 0 to 1
    #[arg(long, value_name = "X")]
    min_confidence: Option<f64>,
    /// How sure the words are that it happened, -3 to 3
    #[arg(long, value_name = "X", allow_hyphen_values = true)]
    min_factuality: Option<f64>,
    /// Killed, by the best count
    #[arg(long, value_name = "N")]
    min_dead: Option<u32>,
    /// Injured
    #[arg(long, value_name = "N")]
    min_injured: Option<u32>,
    /// Arrested
    #[arg(long, value_name = "N")]
    min_arrested: Option<u32>,
    /// Number of a story
    #[arg(long, value_name = "N", value_delimiter = ',')]
    story: Vec<i64>,
    /// Number of an article
    #[arg(long, value_name = "N", value_delimiter = ',')]
    article: Vec<i64>,
    /// A document's own id
    #[arg(long, value_name = "ID")]
    document: Vec<String>,
    /// Words of the publisher's name
    #[arg(long, value_name = "NAME")]
    publisher: Vec<String>,
    /// Agency, as Reuters
    #[arg(long, value_name = "NAME")]
    agency: Vec<String>,
    /// Language, as en
    #[arg(long, value_name = "CODE", value_delimiter = ',')]
    language: Vec<String>,
    /// Pattern that made the event, as assault:252
    #[arg(long, value_delimiter = ',')]
    rule: Vec<String>,
    /// Full text of headline and body: words, "phrases", AND, OR, NOT, word*
    #[arg(long, value_name = "WORDS")]
    text: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Shown {
    /// Who did what to whom
    Events,
    /// Who says so
    Claims,
    /// Standing relations
    Facts,
    /// Who says what
    Attributions,
    /// What is quoted
    Quotations,
    /// Articles that hold such events
    Articles,
    /// Stories that hold such articles
    Stories,
    /// Every pair of parties by week
    #[value(name = "dyads_by_week")]
    DyadsByWeek,
    /// What could not be read or coded
    Failures,
    /// Each call of `dateline add`
    Runs,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Steps {
    /// By day
    Day,
    /// By week, named by its Monday
    Week,
    /// By month
    Month,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum To {
    /// For the eye
    Table,
    /// Comma-separated values with a head
    Csv,
    /// One JSON object a row
    Jsonl,
    /// Parquet, to a file or pipe
    Parquet,
}

/// Columns of a table for the eye; the other forms have all.
fn columns(view: View, to: To) -> &'static str {
    if to != To::Table {
        return "*";
    }
    match view {
        View::Events => {
            "id, date, type || coalesce('/' || mode, '') AS type, auxiliary, coalesce(actor, actor_text) AS actor,
             coalesce(recipient, recipient_text) AS recipient, coalesce(place, country) AS place, dead, standing, speaker, confidence AS conf, text"
        }
        View::Claims => "id, event, fact, about, stance, coalesce(speaker_name, speaker) AS speaker, cue, standing, published, text",
        View::Facts => "id, fact, subject_name AS subject, object_name AS object, since, until, as_of, speaker, confidence AS conf, text",
        View::Attributions => "id, coalesce(speaker_name, speaker, source) AS speaker, stance, class, kind, cue, published, content",
        View::Quotations => "id, coalesce(speaker_name, speaker) AS speaker, coalesce(addressee_name, addressee) AS addressee, cue, published, words",
        View::Articles => "id, published, publisher, agency, events, facts, story, headline",
        View::Stories => "id, first_published AS first, last_published AS last, articles, origins, events, headline",
        _ => "*",
    }
}

pub(crate) fn run(args: &Args) -> Result<ExitCode, Error> {
    let filter = filter(&args.filters)?;
    let question = match (&args.sql, args.series) {
        (Some(sql), _) => Question {
            sql: sql.clone(),
            values: Vec::new(),
        },
        (None, Some(step)) => {
            let step = match step {
                Steps::Day => Step::Day,
                Steps::Week => Step::Week,
                Steps::Month => Step::Month,
            };
            filter.series(step, args.fill)?
        }
        (None, None) => {
            let view = match args.view {
                Shown::Events => View::Events,
                Shown::Claims => View::Claims,
                Shown::Facts => View::Facts,
                Shown::Attributions => View::Attributions,
                Shown::Quotations => View::Quotations,
                Shown::Articles => View::Articles,
                Shown::Stories => View::Stories,
                Shown::DyadsByWeek => View::DyadsByWeek,
                Shown::Failures => View::Failures,
                Shown::Runs => View::Runs,
            };
            filter.question(view, columns(view, args.to))?
        }
    };
    let mut store = open(&args.situation)?;
    let rows = match args.limit.unwrap_or(if args.to == To::Table { 200 } else { 100_000 }) {
        0 => None,
        n => Some(n),
    };
    let begun = Instant::now();
    let patience = Duration::from_secs(args.timeout);
    let limits = Limits {
        rows,
        stop: Box::new(move || !patience.is_zero() && begun.elapsed() > patience),
    };
    let mut printer = print::printer(args.to)?;
    let answer = match store.select(&question.sql, &question.values, limits, &mut *printer) {
        Ok(answer) => answer,
        Err(dateline_store::Error::TimeLimit) => {
            printer.end()?;
            say(&format!(
                "dateline: stopped after {} s, the rows above are not all; narrow the question, or give --timeout SECONDS (0 for no limit)",
                args.timeout
            ));
            return Ok(ExitCode::from(1));
        }
        // Where the question is ours, only the full text can be at fault.
        Err(dateline_store::Error::Query(m)) if args.filters.text.is_some() => {
            let what = m.strip_prefix("SQL: ").and_then(|m| m.split("; the views").next());
            return Err(Error::Misuse(what.map_or(m.clone(), |w| {
                format!("full text: {w}; words, \"phrases in quotes\", AND, OR, NOT and word* are understood")
            })));
        }
        Err(e) => return Err(e.into()),
    };
    printer.end()?;
    tell(answer, args.to);
    Ok(ExitCode::SUCCESS)
}

fn tell(answer: Answer, to: To) {
    if answer.cut {
        say(&format!(
            "dateline: there are more than these {} rows; --limit N shows more, --limit 0 all",
            answer.rows
        ));
    } else if to == To::Table && answer.rows == 0 {
        say("dateline: no rows");
    }
}

/// Opens for reading; a file of an earlier version is brought up first.
pub(crate) fn open(path: &Path) -> Result<Store, Error> {
    match Store::open_read_only(path) {
        Err(dateline_store::Error::Older { .. }) => {
            drop(Store::open(path)?);
            Ok(Store::open_read_only(path)?)
        }
        other => Ok(other?),
    }
}

fn filter(f: &Filters) -> Result<Filter, Error> {
    let who = |v: &[String]| v.iter().map(|s| Who::read(s)).collect();
    let day = |name: &str, s: &Option<String>| -> Result<Option<Date>, Error> {
        let read = |s: &String| {
            s.parse()
                .map_err(|_| Error::Misuse(format!("--{name} {s}: no such day; write it as 2021-05-14")))
        };
        s.as_ref().map(read).transpose()
    };
    if let Some(x) = f.min_confidence.filter(|x| !(0.0..=1.0).contains(x)) {
        return Err(Error::Misuse(format!("--min-confidence {x}: give a number from 0 to 1")));
    }
    Ok(Filter {
        actor: who(&f.actor),
        recipient: who(&f.recipient),
        party: who(&f.party),
        speaker: who(&f.speaker),
        outlet: who(&f.outlet),
        kind: f.kind.clone(),
        mode: f.mode.clone(),
        context: f.context.clone(),
        auxiliary: f.auxiliary.clone(),
        cameo: f.cameo.clone(),
        quad: f.quad.clone(),
        fact: f.fact.clone(),
        said: f.said.clone(),
        class: f.class.clone(),
        content: f.content.clone(),
        since: day("since", &f.since)?,
        until: day("until", &f.until)?,
        published_since: day("published-since", &f.published_since)?,
        published_until: day("published-until", &f.published_until)?,
        place: f.place.clone(),
        country: f.country.clone(),
        area: f.area.as_deref().map(area).transpose()?,
        standing: f.standing.clone(),
        stance: f.stance.clone(),
        min_confidence: f.min_confidence,
        min_factuality: f.min_factuality,
        min_dead: f.min_dead,
        min_injured: f.min_injured,
        min_arrested: f.min_arrested,
        story: f.story.clone(),
        article: f.article.clone(),
        document: f.document.clone(),
        publisher: f.publisher.clone(),
        agency: f.agency.clone(),
        language: f.language.clone(),
        rule: f.rule.clone(),
        text: f.text.clone(),
    })
}

fn area(s: &str) -> Result<[f64; 4], Error> {
    let numbers: Vec<f64> = s.split(',').filter_map(|x| x.trim().parse().ok()).collect();
    match numbers[..] {
        [south, west, north, east] if south <= north && west <= east => Ok([south, west, north, east]),
        _ => Err(Error::Misuse(format!(
            "--area {s}: give four degrees, south,west,north,east, as 12,-8,20,4"
        ))),
    }
}

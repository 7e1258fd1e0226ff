//! Other people's event tables, read leniently: a bad line is noted and passed over, an unknown label kept.

use crate::codes::Codes;
use crate::{Error, Format};
use std::collections::HashMap;

/// A format that can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theirs {
    /// POLECAT, by its header; extra columns do no harm.
    Polecat,
    /// ICEWS, by its header.
    Icews,
    /// GDELT events: 61 columns (2.0), 58 or 57 (1.0).
    Gdelt,
    /// Phoenix: 26 columns.
    Phoenix,
    /// `evts.*.txt` of PETRARCH and PETRARCH2: date, source, target, CAMEO code, and what its options added.
    Petrarch,
}

/// An event of any set, with what sets have in common.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Record {
    /// Its id in its set; for a PETRARCH file the number of the line.
    pub id: String,
    /// Its day, `YYYY-MM-DD`.
    pub date: String,
    /// Actor's country (alpha-3) or kind of organisation; empty if none is known.
    pub actor: String,
    /// Recipient's.
    pub recipient: String,
    /// Actor as the set names it.
    pub actor_name: String,
    /// Recipient as the set names it.
    pub recipient_name: String,
    /// PLOVER type; empty for plain statements.
    pub kind: String,
    /// CAMEO code, if the set has one.
    pub cameo: String,
    /// Place as the set names it.
    pub place: String,
    /// Degrees, if the set has them.
    pub lat: Option<f64>,
    /// Degrees, if the set has them.
    pub lon: Option<f64>,
    /// Who published it.
    pub source: String,
    /// The story or url that it came from.
    pub story: String,
    /// The words it rests on, where the set keeps them.
    pub text: String,
}

/// A line that could not be read as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadNote {
    /// Line, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub message: String,
}

/// `20230105` or `2023-01-05` as the latter; `None` if it is no day.
fn day(s: &str) -> Option<String> {
    let s = s.trim();
    let hyphened = if s.len() == 8 && s.bytes().all(|b| b.is_ascii_digit()) {
        format!("{}-{}-{}", &s[..4], &s[4..6], &s[6..])
    } else {
        s.get(..10).unwrap_or(s).to_owned()
    };
    hyphened.parse::<jiff::civil::Date>().ok().map(|d| d.to_string())
}

/// The country or kind of a code such as `USAGOV`.
fn root(code: &str, codes: &Codes) -> String {
    code.get(..3).map(|c| codes.actor(c)).unwrap_or_default()
}

/// PLOVER type of a CAMEO code.
fn by_cameo(code: &str, codes: &Codes) -> String {
    (2..=code.len())
        .rev()
        .filter_map(|n| codes.cameo(code.get(..n)?))
        .map(|c| c.plover.clone())
        .next()
        .unwrap_or_default()
}

struct Cells<'a> {
    by: &'a HashMap<&'a str, usize>,
    cells: Vec<&'a str>,
}

impl<'a> Cells<'a> {
    fn get(&self, name: &str) -> &'a str {
        self.by.get(name).and_then(|i| self.cells.get(*i)).map_or("", |s| s.trim())
    }

    fn number(&self, name: &str) -> Option<f64> {
        self.get(name).parse().ok().filter(|x: &f64| x.is_finite())
    }

    fn or(&self, a: &str, b: &str) -> &'a str {
        if self.get(a).is_empty() { self.get(b) } else { self.get(a) }
    }
}

fn record(format: Theirs, c: &Cells, number: usize, codes: &Codes) -> Result<Record, String> {
    let date = |s: &str| day(s).ok_or_else(|| format!("{s:?} is no day"));
    let actor = |of: &str, code: &str| if of.is_empty() { root(code, codes) } else { codes.actor(of) };
    Ok(match format {
        Theirs::Polecat => Record {
            id: c.get("Event ID").into(),
            date: date(c.get("Event Date"))?,
            actor: codes.actor(c.get("Actor Country")),
            recipient: codes.actor(c.get("Recipient Country")),
            actor_name: c.or("Actor Name", "Actor Name Raw").into(),
            recipient_name: c.or("Recipient Name", "Recipient Name Raw").into(),
            kind: codes.plover(c.get("Event Type")),
            cameo: String::new(),
            place: c.get("Placename").into(),
            lat: c.number("Latitude"),
            lon: c.number("Longitude"),
            source: c.get("Source").into(),
            story: c.get("Headline").into(),
            text: String::new(),
        },
        Theirs::Icews => Record {
            id: c.get("Event ID").into(),
            date: date(c.get("Event Date"))?,
            actor: codes.actor(c.get("Source Country")),
            recipient: codes.actor(c.get("Target Country")),
            actor_name: c.get("Source Name").into(),
            recipient_name: c.get("Target Name").into(),
            kind: by_cameo(c.get("CAMEO Code"), codes),
            cameo: c.get("CAMEO Code").into(),
            place: c.or("City", "Province").into(),
            lat: c.number("Latitude"),
            lon: c.number("Longitude"),
            source: c.get("Publisher").into(),
            story: c.get("Story ID").into(),
            text: c.get("Event Sentence").into(),
        },
        Theirs::Gdelt => Record {
            id: c.get("GLOBALEVENTID").into(),
            date: date(c.get("SQLDATE"))?,
            actor: actor(c.get("Actor1CountryCode"), c.get("Actor1Code")),
            recipient: actor(c.get("Actor2CountryCode"), c.get("Actor2Code")),
            actor_name: c.get("Actor1Name").into(),
            recipient_name: c.get("Actor2Name").into(),
            kind: by_cameo(c.get("EventCode"), codes),
            cameo: c.get("EventCode").into(),
            place: c.get("ActionGeo_FullName").into(),
            lat: c.number("ActionGeo_Lat"),
            lon: c.number("ActionGeo_Long"),
            source: String::new(),
            story: c.get("SOURCEURL").into(),
            text: String::new(),
        },
        Theirs::Phoenix => Record {
            id: c.get("EventID").into(),
            date: date(c.get("Date"))?,
            actor: actor(c.get("SourceRoot"), c.get("Source")),
            recipient: actor(c.get("TargetRoot"), c.get("Target")),
            actor_name: c.get("Source").into(),
            recipient_name: c.get("Target").into(),
            kind: by_cameo(c.get("CAMEO"), codes),
            cameo: c.get("CAMEO").into(),
            place: c.get("LocationName").into(),
            lat: c.number("Lat"),
            lon: c.number("Lon"),
            source: c.get("Sources").into(),
            story: c.get("URLs").into(),
            text: String::new(),
        },
        Theirs::Petrarch => Record {
            id: number.to_string(),
            date: date(c.get("Date"))?,
            actor: root(c.get("Source"), codes),
            recipient: root(c.get("Target"), codes),
            actor_name: c.get("Source").into(),
            recipient_name: c.get("Target").into(),
            kind: by_cameo(c.get("CAMEO"), codes),
            cameo: c.get("CAMEO").into(),
            story: c.get("Story").into(),
            source: c.cells.last().map(|s| s.trim().to_owned()).unwrap_or_default(),
            ..Record::default()
        },
    })
}

/// Columns of GDELT 1.0: 2.0 without `ADM2Code`, and without `SOURCEURL` before April 2013.
fn gdelt(columns: usize) -> Option<Vec<&'static str>> {
    let all = Format::Gdelt.columns().iter().map(|c| c.name);
    match columns {
        61 => Some(all.collect()),
        57 | 58 => Some(all.filter(|n| !n.ends_with("ADM2Code")).take(columns).collect()),
        _ => None,
    }
}

/// What a file is, by its first line; `None` if it is none that we know.
fn detect(first: &str) -> Option<Theirs> {
    let cells: Vec<&str> = first.split('\t').collect();
    match cells.len() {
        n if n >= 30 && cells.contains(&"Event Type") => Some(Theirs::Polecat),
        n if n >= 15 && cells.contains(&"CAMEO Code") => Some(Theirs::Icews),
        57 | 58 | 61 => Some(Theirs::Gdelt),
        26 => Some(Theirs::Phoenix),
        n if n >= 4 && day(cells[0]).is_some() => Some(Theirs::Petrarch),
        _ => None,
    }
}

/// Reads an event table; `format` as named, or told from the first line.
///
/// # Errors
/// If the first line is of no such format.
pub fn read(text: &str, format: Option<Theirs>, codes: &Codes) -> Result<(Vec<Record>, Vec<ReadNote>), Error> {
    let first = text.trim_start_matches('\u{feff}').lines().next().unwrap_or_default();
    let count = first.split('\t').count();
    let Some(format) = format.or_else(|| detect(first)) else {
        return Err(Error::NotThat {
            format: "known",
            columns: count,
            expected: "POLECAT, ICEWS, GDELT (61, 58 or 57), Phoenix (26) or PETRARCH, tab-separated",
        });
    };
    let wrong = |format, expected| Error::NotThat {
        format,
        columns: count,
        expected,
    };
    let (names, skip): (Vec<&str>, usize) = match format {
        Theirs::Polecat | Theirs::Icews => {
            let names: Vec<&str> = first.split('\t').map(str::trim).collect();
            if !names.contains(&"Event Date") {
                return Err(wrong("POLECAT or ICEWS", "a header line with \"Event Date\""));
            }
            (names, 1)
        }
        Theirs::Gdelt => (gdelt(count).ok_or_else(|| wrong("GDELT", "61, 58 or 57"))?, 0),
        Theirs::Phoenix => (Format::Phoenix.columns().iter().map(|c| c.name).collect(), 0),
        Theirs::Petrarch => (vec!["Date", "Source", "Target", "CAMEO", "Issues", "Story"], 0),
    };
    let by: HashMap<&str, usize> = names.iter().enumerate().map(|(i, n)| (*n, i)).collect();
    let (mut records, mut notes) = (Vec::new(), Vec::new());
    for (i, line) in text.trim_start_matches('\u{feff}').lines().enumerate().skip(skip) {
        if line.trim().is_empty() {
            continue;
        }
        let cells: Vec<&str> = line.split('\t').collect();
        let message = if format != Theirs::Petrarch && cells.len() != names.len() {
            Some(format!("{} columns, expected {}: passed over", cells.len(), names.len()))
        } else {
            match record(format, &Cells { by: &by, cells }, i + 1, codes) {
                Ok(r) => {
                    records.push(r);
                    None
                }
                Err(e) => Some(format!("{e}: passed over")),
            }
        };
        if let Some(message) = message {
            notes.push(ReadNote { line: i + 1, message });
        }
    }
    Ok((records, notes))
}

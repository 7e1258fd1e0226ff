//! What the reports of one happening say side by side: tolls by source, what changed over time, how the claim stands.

use crate::event::{Count, EventCard};
use crate::memory::ArticleKey;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// One report of a happening.
#[derive(Clone, Copy, Debug)]
pub struct Report<'e> {
    /// The article.
    pub article: ArticleKey,
    /// Which independent origin it is of: [`crate::origins`].
    pub origin: usize,
    /// The origin's name.
    pub source: &'e str,
    /// Day of publication, in days since 1970-01-01.
    pub published: Option<i32>,
    /// The event as it tells it.
    pub event: &'e EventCard,
}

/// A toll as one report gives it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TollRow {
    /// The article.
    pub article: ArticleKey,
    /// Its origin's name.
    pub source: String,
    /// Whose count it is, where the report lays it to somebody.
    pub speaker: Option<String>,
    /// Day of publication.
    pub published: Option<i32>,
    /// The count.
    pub count: Count,
}

/// A toll over all reports. Where the latest word of the origins differs, there is no best figure, and `why` says who says what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Toll {
    /// `dead`, `injured`, `arrested`.
    pub kind: String,
    /// Every figure with its source, in order of time.
    pub rows: Vec<TollRow>,
    /// The lowest of the origins' latest figures.
    pub low: Option<u64>,
    /// The figure on which the latest word of all origins agrees.
    pub best: Option<u64>,
    /// The highest of the origins' latest figures.
    pub high: Option<u64>,
    /// How the figures lie together.
    pub why: String,
}

/// Something that a later report changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// Day of publication.
    pub published: Option<i32>,
    /// The article that brought it.
    pub article: ArticleKey,
    /// Its origin's name.
    pub source: String,
    /// `first`, `update`, `correction` (the same origin takes back a figure), `differs` (another origin gives another), `denial`.
    pub kind: String,
    /// In words.
    pub text: String,
}

/// How a happening stands over all reports.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// `reported`, `claimed`, `denied`, `disputed`.
    pub word: String,
    /// Who asserts it and who contradicts it.
    pub why: String,
}

/// Reports in order of publication; those without a date stand last, in order of number.
fn ordered<'r, 'e>(reports: &'r [Report<'e>]) -> Vec<&'r Report<'e>> {
    let mut out: Vec<&Report<'_>> = reports.iter().collect();
    out.sort_by_key(|r| (r.published.unwrap_or(i32::MAX), r.article));
    out
}

fn figure(c: &Count) -> Option<u64> {
    c.best.or(c.low).or(c.high)
}

const KINDS: [&str; 3] = ["dead", "injured", "arrested"];

fn count(e: &EventCard, kind: &str) -> Option<Count> {
    let c = match kind {
        "dead" => e.dead,
        "injured" => e.injured,
        _ => e.arrested,
    };
    c.filter(|c| figure(c).is_some())
}

/// Tolls by source. Each origin's latest word counts towards low, best and high; earlier figures stay in the rows.
///
/// ```
/// use dateline_story::{Count, EventCard, Report, tolls};
/// let of = |n| EventCard { dead: Some(Count { low: Some(n), best: Some(n), high: Some(n) }), ..EventCard::default() };
/// let (a, b) = (of(9), of(12));
/// let report = |origin, source, event| Report { article: origin as i64, origin, source, published: Some(18_761), event };
/// let t = tolls(&[report(0, "ap", &a), report(1, "afp", &b)]);
/// assert_eq!((t[0].low, t[0].best, t[0].high), (Some(9), None, Some(12)));
/// assert_eq!(t[0].why, "sources differ: ap 9, afp 12");
/// ```
#[must_use]
pub fn tolls(reports: &[Report<'_>]) -> Vec<Toll> {
    let mut out = Vec::new();
    for kind in KINDS {
        let (mut rows, mut last): (Vec<TollRow>, BTreeMap<usize, (Count, &str)>) = (Vec::new(), BTreeMap::new());
        for r in ordered(reports) {
            let Some(count) = count(r.event, kind) else { continue };
            last.insert(r.origin, (count, r.source));
            rows.push(TollRow {
                article: r.article,
                source: r.source.to_owned(),
                speaker: r
                    .event
                    .claims
                    .iter()
                    .find(|c| c.stance == "asserts")
                    .and_then(|c| c.speaker.clone()),
                published: r.published,
                count,
            });
        }
        if rows.is_empty() {
            continue;
        }
        let figures: BTreeSet<u64> = last.values().filter_map(|(c, _)| figure(c)).collect();
        let bounds = last.values().map(|(c, _)| c);
        let low = bounds.clone().filter_map(|c| c.low.or(figure(c))).min();
        // "More than 20" has no upper bound, and then the story has none either, unless somebody says more.
        let high = bounds.filter_map(|c| c.high.or(figure(c))).max();
        let best = (figures.len() == 1).then(|| figures.first().copied()).flatten();
        let each = || few(last.values().filter_map(|(c, s)| Some(format!("{s} {}", figure(c)?))));
        let why = match (figures.len(), last.len()) {
            (1, 1) => format!("one source: {}", each()),
            (1, n) => format!("{n} sources agree"),
            _ => format!("sources differ: {}", each()),
        };
        out.push(Toll {
            kind: kind.to_owned(),
            rows,
            low,
            best,
            high,
            why,
        });
    }
    out
}

/// What each report changed, in order of time.
#[must_use]
pub fn changes(reports: &[Report<'_>]) -> Vec<Change> {
    let mut out = Vec::new();
    let mut told: BTreeMap<(usize, &str), u64> = BTreeMap::new();
    let mut latest: BTreeMap<&str, (u64, &str)> = BTreeMap::new();
    let mut denials: BTreeSet<String> = BTreeSet::new();
    for (k, r) in ordered(reports).into_iter().enumerate() {
        let mut say = |kind: &str, text: String| {
            out.push(Change {
                published: r.published,
                article: r.article,
                source: r.source.to_owned(),
                kind: kind.to_owned(),
                text,
            });
        };
        if k == 0 {
            say("first", format!("first report, {}", r.event.trigger.join(" ")));
        }
        for kind in KINDS {
            let Some(n) = count(r.event, kind).as_ref().and_then(figure) else {
                continue;
            };
            match (told.insert((r.origin, kind), n), latest.get(kind)) {
                (Some(before), _) if before < n => say("update", format!("{kind} {before} -> {n}")),
                (Some(before), _) if before > n => say("correction", format!("{kind} {before} -> {n}")),
                (None, Some((other, source))) if *other != n => say("differs", format!("{kind} {n}, where {source} has {other}")),
                (None, None) => say("update", format!("{kind} {n}")),
                _ => {}
            }
            latest.insert(kind, (n, r.source));
        }
        for c in r.event.claims.iter().filter(|c| against(&c.stance)) {
            let who = c.speaker.clone().unwrap_or_else(|| "somebody".into());
            if denials.insert(who.to_lowercase()) {
                say("denial", format!("{who} {} it", c.stance));
            }
        }
    }
    out
}

/// Most names in one list for the eye.
const NAMED: usize = 12;

/// A list for the eye: the first dozen, and how many more.
fn few(mut names: impl Iterator<Item = String>) -> String {
    let shown: Vec<String> = names.by_ref().take(NAMED).collect();
    match names.count() {
        0 => shown.join(", "),
        more => format!("{} and {more} more", shown.join(", ")),
    }
}

fn against(stance: &str) -> bool {
    matches!(stance, "denies" | "contradicts")
}

/// How a happening stands over all reports: a denial in one of them makes a claim of another disputed, and nobody is picked.
#[must_use]
pub fn standing(reports: &[Report<'_>]) -> Standing {
    let (mut says, mut denies, mut plain) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    let mut disputed = false;
    for r in reports {
        let mut own_denial = false;
        for c in &r.event.claims {
            let who = c.speaker.clone().unwrap_or_else(|| "somebody".into());
            if against(&c.stance) {
                own_denial = true;
                denies.insert(who);
            } else if c.stance == "asserts" {
                says.insert(who);
            }
        }
        match r.event.standing.as_str() {
            "disputed" => disputed = true,
            "denied" if !own_denial => {
                denies.insert(r.source.to_owned());
            }
            "reported" => {
                plain.insert(r.source.to_owned());
            }
            _ => {}
        }
    }
    let list = |set: &BTreeSet<String>| few(set.iter().cloned());
    let asserted = !says.is_empty() || !plain.is_empty();
    let (word, why) = if !denies.is_empty() && (asserted || disputed) {
        let sure = says.union(&plain).cloned().collect();
        ("disputed", format!("asserted by {}; denied by {}", list(&sure), list(&denies)))
    } else if disputed {
        ("disputed", "a report says so".to_owned())
    } else if !denies.is_empty() {
        ("denied", format!("denied by {}", list(&denies)))
    } else if !plain.is_empty() {
        ("reported", format!("reported by {}", list(&plain)))
    } else if !says.is_empty() {
        (
            "claimed",
            format!("only {} {} so", list(&says), if says.len() == 1 { "says" } else { "say" }),
        )
    } else {
        ("claimed", "nobody reports it as a fact".to_owned())
    };
    Standing {
        word: word.to_owned(),
        why,
    }
}

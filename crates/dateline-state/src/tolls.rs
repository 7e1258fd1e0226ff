//! Counts of dead, injured and arrested that sources do not agree on, with the reason.

use crate::day;
use dateline_wire::{Document, Event};
use serde::Serialize;

/// What one source counts.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Count {
    /// The document.
    pub document: String,
    /// Its day of publication.
    pub published: Option<String>,
    /// `dead`, `injured` or `arrested`.
    pub of: &'static str,
    /// At least.
    pub low: Option<u64>,
    /// As stated.
    pub best: Option<u64>,
    /// At most.
    pub high: Option<u64>,
    /// Whose count it is, where it is not the publisher's own.
    pub speakers: Vec<String>,
    /// The words, where the text is at hand.
    pub words: Option<String>,
    /// Their place in the text, in characters.
    pub start: usize,
    /// Their end.
    pub end: usize,
}

/// A happening whose toll is not settled.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Toll {
    /// PLOVER type.
    pub event: String,
    /// Its day, as far as known.
    pub date: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// Codes of those who did it, or are said to.
    pub actors: Vec<String>,
    /// Why it is not settled.
    pub why: Vec<String>,
    /// Every count.
    pub counts: Vec<Count>,
}

#[derive(Clone, Debug)]
struct Seen {
    event: String,
    date: Option<String>,
    day: Option<String>,
    place: Option<String>,
    actors: Vec<String>,
    standing: String,
    counts: Vec<Count>,
}

/// Tolls of all documents.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tolls {
    seen: Vec<Seen>,
    published: Vec<Option<String>>,
}

/// Days between reports of one happening, at most.
const NEAR: i64 = 1;

impl Tolls {
    pub(crate) fn add(&mut self, d: &Document, published: Option<&str>, words: &dyn Fn(usize, usize) -> Option<String>) {
        self.published.push(published.map(str::to_owned));
        for e in &d.events {
            let unreal = e.auxiliary.iter().any(|a| a != "historical");
            let counts = if unreal { Vec::new() } else { counts(d, e, published, words) };
            if counts.is_empty() {
                continue;
            }
            let dated = e.date.as_deref().filter(|_| e.date_precision != "unknown");
            let mut actors: Vec<String> = e.actor.iter().filter_map(|a| a.code.clone()).collect();
            actors.sort();
            actors.dedup();
            self.seen.push(Seen {
                event: e.event.first().cloned().unwrap_or_default(),
                date: dated.map(str::to_owned),
                day: dated.and_then(day::first).or_else(|| published.map(str::to_owned)),
                place: e.event_loc.as_ref().map(|l| l.resolved_place.clone()).filter(|p| !p.is_empty()),
                actors,
                standing: e.standing.to_string(),
                counts,
            });
        }
    }

    /// Documents that are left out: published too late, and of no known day.
    pub(crate) fn left_out(&self, known: &dyn Fn(Option<&str>) -> bool) -> (usize, usize) {
        let undated = self.published.iter().filter(|p| p.is_none()).count();
        let out = self.published.iter().filter(|p| !known(p.as_deref())).count();
        (out - undated, undated)
    }

    pub(crate) fn unresolved(&self, as_of: &str, known: &dyn Fn(Option<&str>) -> bool) -> Vec<Toll> {
        let mut groups: Vec<Vec<&Seen>> = Vec::new();
        for s in &self.seen {
            let late = s.day.as_deref().is_some_and(|d| d > as_of);
            if late || !known(s.counts[0].published.as_deref()) {
                continue;
            }
            match groups.iter_mut().find(|g| one_happening(g[0], s)) {
                Some(g) => g.push(s),
                None => groups.push(vec![s]),
            }
        }
        let mut out: Vec<Toll> = groups.iter().filter_map(|g| unsettled(g)).collect();
        out.sort_by(|a, b| (&a.date, &a.place, &a.event).cmp(&(&b.date, &b.place, &b.event)));
        out
    }
}

fn counts(d: &Document, e: &Event, published: Option<&str>, words: &dyn Fn(usize, usize) -> Option<String>) -> Vec<Count> {
    let speakers: Vec<String> = e
        .claims
        .iter()
        .filter_map(|c| c.speaker.as_ref())
        .map(|s| s.identifier_text.clone().unwrap_or_else(|| s.entity_text.clone()))
        .collect();
    [("dead", e.size.dead), ("injured", e.size.injured), ("arrested", e.size.arrested)]
        .into_iter()
        .filter_map(|(of, toll)| {
            let t = toll?;
            Some(Count {
                document: d.id.clone(),
                published: published.map(str::to_owned),
                of,
                low: t.low,
                best: t.best,
                high: t.high,
                speakers: speakers.clone(),
                words: words(e.text_info.start, e.text_info.end),
                start: e.text_info.start,
                end: e.text_info.end,
            })
        })
        .collect()
}

/// Same type and place, days next to each other, and no other doer told.
fn one_happening(a: &Seen, b: &Seen) -> bool {
    let near = match (&a.day, &b.day) {
        (Some(x), Some(y)) => (day::number(x) - day::number(y)).abs() <= NEAR,
        _ => false,
    };
    let apart = !a.actors.is_empty() && !b.actors.is_empty() && !a.actors.iter().any(|c| b.actors.contains(c));
    a.event == b.event && a.place.is_some() && a.place == b.place && near && !apart
}

fn unsettled(group: &[&Seen]) -> Option<Toll> {
    let counts: Vec<Count> = group.iter().flat_map(|s| s.counts.iter().cloned()).collect();
    let mut why = Vec::new();
    for of in ["dead", "injured", "arrested"] {
        let mut told: Vec<u64> = counts.iter().filter(|c| c.of == of).filter_map(|c| c.best.or(c.low)).collect();
        told.sort_unstable();
        told.dedup();
        if told.len() > 1 {
            let list: Vec<String> = told.iter().map(ToString::to_string).collect();
            why.push(format!("sources count {} {of}", list.join(" and ")));
        }
        let of_kind = || counts.iter().filter(|c| c.of == of);
        if of_kind().next().is_some() && of_kind().all(|c| c.best.is_none()) {
            why.push(format!("only a bound is told of the {of}"));
        }
    }
    if group.iter().all(|s| s.standing == "claimed") {
        let mut who: Vec<&str> = counts.iter().flat_map(|c| c.speakers.iter().map(String::as_str)).collect();
        who.sort_unstable();
        who.dedup();
        why.push(if who.is_empty() {
            "the count is hearsay, nobody is named for it".into()
        } else {
            format!("only {} says so", who.join(" and "))
        });
    }
    if group.iter().any(|s| matches!(s.standing.as_str(), "denied" | "disputed")) {
        why.push("the event itself is denied or disputed".into());
    }
    let first = group.first()?;
    (!why.is_empty()).then(|| Toll {
        event: first.event.clone(),
        date: group.iter().find_map(|s| s.date.clone()),
        place: first.place.clone(),
        actors: first.actors.clone(),
        why,
        counts,
    })
}

//! What all writers share: a document with its text, its events as pairs of parties, days and numbers.

use crate::codes::Codes;
use dateline_wire::{Document, Entity, Event};

/// A coded document with the text that its offsets count.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// The document.
    pub document: &'a Document,
    /// Its text; offsets of the document count its characters.
    pub text: &'a str,
}

/// Most pairs that one event makes. A summit of the G20 as pairs is 380 rows of nothing: a known fault of dyadic data.
const PAIRS: usize = 100;

/// An event between two parties, as dyadic formats want it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Dyad<'a> {
    pub event: &'a Event,
    pub actor: Option<&'a Entity>,
    pub recipient: Option<&'a Entity>,
    /// Number of the pair within the event, from 0.
    pub number: usize,
    /// The second row of a meeting, seen from the other side.
    pub mirrored: bool,
}

/// Types whose parties all stand under `actor` where both sides do the same.
fn mutual(e: &Event) -> bool {
    e.recipient.is_empty() && e.actor.len() > 1
}

impl<'a> Dyad<'a> {
    /// The pairs of an event. `reciprocal` gives meetings and two-sided fights a row for each direction, as ICEWS and GDELT have it.
    pub(crate) fn of(event: &'a Event, reciprocal: bool) -> Vec<Dyad<'a>> {
        let mut out: Vec<(Option<&Entity>, Option<&Entity>, bool)> = Vec::new();
        if mutual(event) {
            for (i, a) in event.actor.iter().enumerate() {
                for b in &event.actor[i + 1..] {
                    out.push((Some(a), Some(b), false));
                    if reciprocal {
                        out.push((Some(b), Some(a), true));
                    }
                }
            }
        } else {
            let whom: Vec<Option<&Entity>> = if event.recipient.is_empty() {
                vec![None]
            } else {
                event.recipient.iter().map(Some).collect()
            };
            let who: Vec<Option<&Entity>> = if event.actor.is_empty() {
                vec![None]
            } else {
                event.actor.iter().map(Some).collect()
            };
            for a in who {
                for b in &whom {
                    out.push((a, *b, false));
                    if reciprocal && b.is_some() && kind(event) == "CONSULT" {
                        out.push((*b, a, true));
                    }
                }
            }
        }
        out.truncate(PAIRS);
        out.into_iter()
            .enumerate()
            .map(|(number, (actor, recipient, mirrored))| Dyad {
                event,
                actor,
                recipient,
                number,
                mirrored,
            })
            .collect()
    }

    /// The CAMEO code of this direction: a visit seen by the host is 043, hosting seen by the guest 042.
    pub(crate) fn cameo(&self) -> Option<&str> {
        match self.event.cameo.as_deref() {
            Some("042") if self.mirrored => Some("043"),
            Some("043") if self.mirrored => Some("042"),
            c => c,
        }
    }
}

/// The PLOVER type, empty for a plain statement.
pub(crate) fn kind(e: &Event) -> &str {
    e.event.first().map_or("", String::as_str)
}

/// The day of an event as a whole date: what is known, padded to its first day; else the day of publication.
pub(crate) fn day(e: &Event, d: &Document) -> Option<String> {
    let date = e.date.as_deref().or(d.article.published.as_deref())?;
    match date.len() {
        4 => Some(format!("{date}-01-01")),
        7 => Some(format!("{date}-01")),
        10 => Some(date.to_owned()),
        _ => None,
    }
}

/// The same without hyphens.
pub(crate) fn day8(e: &Event, d: &Document) -> Option<String> {
    day(e, d).map(|s| s.replace('-', ""))
}

/// A stable number for a row: FNV-1a over the parts, 53 bits, so that R and JavaScript read it exactly.
pub(crate) fn number(parts: &[&str]) -> u64 {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for part in parts {
        for b in part.bytes().chain([0]) {
            hash = (hash ^ u64::from(b)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
    hash & ((1 << 53) - 1)
}

/// A cell: one line, no tabs.
pub(crate) fn cell(s: &str) -> String {
    s.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Characters `start..end` of the text as one line.
pub(crate) fn words(text: &str, start: usize, end: usize) -> String {
    let s: String = text.chars().skip(start).take(end.saturating_sub(start)).collect();
    cell(&s)
}

/// A number without a needless fraction.
pub(crate) fn decimal(x: Option<f64>) -> String {
    x.map(|v| format!("{v}")).unwrap_or_default()
}

/// The name of a party: the known one, else the words.
pub(crate) fn name(e: Option<&Entity>) -> String {
    e.map(|e| cell(e.identifier_text.as_deref().unwrap_or(&e.entity_text)))
        .unwrap_or_default()
}

/// A party's country, if its code is one.
pub(crate) fn country<'a>(e: Option<&'a Entity>, codes: &Codes) -> &'a str {
    e.and_then(|e| e.code.as_deref())
        .filter(|c| codes.country(c).is_some())
        .unwrap_or_default()
}

/// A party's sectors, first the primary one.
pub(crate) fn sectors(e: Option<&Entity>) -> Vec<&str> {
    e.and_then(|e| e.sector.as_deref())
        .map(|s| s.split([' ', ';', ',']).filter(|s| !s.is_empty()).collect())
        .unwrap_or_default()
}

/// Whether an event is said to have happened: peers' formats have no room for what did not.
pub(crate) fn happened(e: &Event) -> bool {
    !e.auxiliary
        .iter()
        .any(|a| matches!(a.as_ref(), "negation" | "hypothetical" | "future"))
}

//! What stories need to know of an article: a card that is made once, kept, and compared instead of the text.

use crate::event::EventCard;
use crate::shingle::Sketch;
use crate::words::{Lexicon, Word, fold, key, words};
use dateline_wire::Document;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Most stems and names that a card keeps.
const TERMS: usize = 128;
const NAMES: usize = 48;
/// Most keys under which an article is found.
const KEYS: usize = 28;
/// Most events of one article that are joined to others.
const EVENTS: usize = 200;

/// A stem or name with how often it stands in the article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Term(pub String, pub u32);

/// An article as stories see it. Made by [`Card::new`] from a coded document, or by [`Card::of_text`] from text alone.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Card {
    /// The document's own id.
    pub id: String,
    /// Day of publication as a count of days since 1970-01-01.
    pub published: Option<i32>,
    /// The agency whose copy it is.
    pub agency: Option<String>,
    /// The writers, lower case.
    pub byline: Vec<String>,
    /// The publisher by name, lower case.
    pub publisher: Option<String>,
    /// Whose report it is, as it is written: the agency, else the publisher, else the first writer.
    #[serde(default)]
    pub newsroom: Option<String>,
    /// The headline. It is shown; nothing is ever joined by it alone.
    pub headline: Option<String>,
    /// Stems of the text, the most telling first.
    pub terms: Vec<Term>,
    /// Names in the text, folded, the most frequent first.
    pub names: Vec<Term>,
    /// The running text's shingles, without headline and captions.
    pub sketch: Sketch,
    /// The coded events.
    pub events: Vec<EventCard>,
}

/// The text of characters `start..end`, offsets as in the JSON output.
pub(crate) struct Characters<'t> {
    text: &'t str,
    /// Byte offset of every 64th character.
    at: Vec<usize>,
}

impl<'t> Characters<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        Self {
            text,
            at: text.char_indices().step_by(64).map(|(b, _)| b).collect(),
        }
    }

    pub(crate) fn byte(&self, character: usize) -> usize {
        let Some(&from) = self.at.get(character / 64) else {
            return self.text.len();
        };
        self.text[from..]
            .char_indices()
            .nth(character % 64)
            .map_or(self.text.len(), |(b, _)| from + b)
    }

    pub(crate) fn slice(&self, start: usize, end: usize) -> &'t str {
        self.text.get(self.byte(start)..self.byte(end)).unwrap_or("")
    }
}

impl Card {
    /// The card of a coded document with its text (the text that the document's offsets count in).
    #[must_use]
    pub fn new(document: &Document, text: &str, lexicon: &Lexicon) -> Self {
        let article = &document.article;
        let characters = Characters::new(text);
        let (mut whole, mut running) = (String::new(), String::new());
        for p in &article.paragraphs {
            let part = characters.slice(p.start, p.end);
            if matches!(&*p.kind, "headline" | "body" | "caption") {
                whole.push_str(part);
                whole.push('\n');
            }
            if p.kind == "body" {
                running.push_str(part);
                running.push('\n');
            }
        }
        let (whole, running) = if whole.trim().is_empty() {
            (text, text)
        } else {
            (whole.as_str(), running.as_str())
        };
        let mut card = Self::of_text(&document.id, whole, lexicon);
        card.sketch = Sketch::of(running);
        card.published = article.published.as_deref().and_then(day);
        card.agency = article.agency.as_deref().map(fold_name).filter(|a| !a.is_empty());
        card.byline = article.byline.iter().map(|b| fold_name(b)).filter(|b| !b.is_empty()).collect();
        card.publisher = article.publisher.as_deref().map(fold_name).filter(|p| !p.is_empty());
        card.newsroom = article
            .agency
            .clone()
            .or_else(|| article.publisher.clone())
            .or_else(|| article.byline.first().cloned());
        card.headline.clone_from(&article.headline);
        let all = words(text);
        card.events = document
            .events
            .iter()
            .enumerate()
            .filter(|(_, e)| !e.event.is_empty())
            .take(EVENTS)
            .map(|(n, e)| EventCard {
                n,
                ..EventCard::new(e, &characters, &all, lexicon)
            })
            .collect();
        card
    }

    /// The card of a text alone: terms, names and shingles.
    #[must_use]
    pub fn of_text(id: &str, text: &str, lexicon: &Lexicon) -> Self {
        let all = words(text);
        let mut stems: BTreeMap<String, u32> = BTreeMap::new();
        for w in all.iter().filter(|w| !lexicon.is_stop(w.text)) {
            *stems.entry(lexicon.stem(w.text)).or_default() += 1;
        }
        let mut terms: Vec<Term> = stems.into_iter().map(|(w, n)| Term(w, n)).collect();
        let weight = |t: &Term| {
            let (n, of) = lexicon.background(&t.0);
            (1.0 + (t.1 as f32).ln()) * (1.0 + of as f32 / n as f32).ln()
        };
        terms.sort_by(|a, b| weight(b).total_cmp(&weight(a)).then_with(|| a.0.cmp(&b.0)));
        terms.truncate(TERMS);
        Self {
            id: id.to_owned(),
            terms,
            names: names(&all, lexicon),
            sketch: Sketch::of(text),
            ..Self::default()
        }
    }

    /// What origins, tolls and changes ask of a card, without the words of its text: for stories of thousands of articles.
    #[must_use]
    pub fn outline(&self) -> Self {
        let outline = |e: &EventCard| EventCard {
            id: e.id.clone(),
            n: e.n,
            kind: e.kind.clone(),
            trigger: e.trigger.clone(),
            dead: e.dead,
            injured: e.injured,
            arrested: e.arrested,
            standing: e.standing.clone(),
            claims: e.claims.clone(),
            ..EventCard::default()
        };
        Self {
            id: self.id.clone(),
            published: self.published,
            agency: self.agency.clone(),
            byline: self.byline.clone(),
            publisher: self.publisher.clone(),
            newsroom: self.newsroom.clone(),
            events: self.events.iter().map(outline).collect(),
            ..Self::default()
        }
    }

    /// The keys under which an index finds articles that may be of the same story: the most telling names and stems.
    #[must_use]
    pub fn keys(&self) -> Vec<i64> {
        let names = self.names.iter().take(KEYS / 2).map(|t| key(&format!("^{}", t.0)));
        let mut out: Vec<i64> = names.collect();
        let rest = KEYS - out.len();
        out.extend(self.terms.iter().take(rest).map(|t| key(&t.0)));
        out
    }

    /// All stems and names as they are counted over a collection; names carry a `^`.
    pub fn counted(&self) -> impl Iterator<Item = String> + '_ {
        self.terms
            .iter()
            .map(|t| t.0.clone())
            .chain(self.names.iter().map(|t| format!("^{}", t.0)))
    }
}

/// Words with a capital where a capital tells something, that are nowhere written small.
fn names(all: &[Word<'_>], lexicon: &Lexicon) -> Vec<Term> {
    let small: BTreeSet<&str> = all.iter().map(|w| w.text).filter(|w| w.starts_with(char::is_lowercase)).collect();
    let mut sure: BTreeMap<String, u32> = BTreeMap::new();
    for w in all {
        if !w.initial && w.text.starts_with(char::is_uppercase) && !lexicon.is_stop(w.text) {
            let name = fold(w.text);
            if name.chars().count() > 1 && !small.contains(name.as_str()) {
                *sure.entry(name).or_default() += 1;
            }
        }
    }
    let mut out: Vec<Term> = sure.into_iter().map(|(w, n)| Term(w, n)).collect();
    out.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    out.truncate(NAMES);
    out
}

fn fold_name(name: &str) -> String {
    words(name).iter().map(|w| fold(w.text)).collect::<Vec<_>>().join(" ")
}

/// The days since 1970-01-01 of `2021-05-14`; `None` where it is no full date.
#[must_use]
pub fn day(date: &str) -> Option<i32> {
    let mut parts = date.split('-');
    let (y, m, d) = (parts.next()?, parts.next()?, parts.next()?);
    let (y, m, d): (i32, i32, i32) = (y.parse().ok()?, m.parse().ok()?, d.get(..2)?.parse().ok()?);
    if !(1..=12).contains(&m) || !(1..=31).contains(&d) || !(1..=9999).contains(&y) {
        return None;
    }
    // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
    let y = if m <= 2 { y - 1 } else { y };
    let era = y.div_euclid(400);
    let yoe = y - era * 400;
    let doy = (153 * ((m + 9) % 12) + 2) / 5 + d - 1;
    Some(era * 146_097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719_468)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_count_from_1970() {
        assert_eq!(day("1970-01-01"), Some(0));
        assert_eq!(day("2021-05-14"), Some(18_761));
        assert_eq!(day("2021-05"), None);
        assert_eq!(day("2021-13-01"), None);
    }

    #[test]
    fn offsets_count_characters() {
        let text = "Á ".repeat(100) + "end";
        let c = Characters::new(&text);
        assert_eq!(c.slice(200, 203), "end");
        assert_eq!(c.slice(0, 1), "Á");
        assert_eq!(c.slice(202, 999), "d");
    }
}

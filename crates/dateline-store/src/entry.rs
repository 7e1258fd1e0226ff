//! What goes into the file at once: a coded document with its text and where it came from.

use dateline_core::{Page, PagePart, PartKind, Span};
use dateline_wire::{Claim, Document, Entity, Event, Fact, Stretch};
use serde::{Deserialize, Serialize};

/// What a document is known by: a hash of its id, its url and its text. The same document added again has the same key.
///
/// ```
/// use dateline_core::Page;
/// use dateline_store::Key;
/// let page = Page { id: "a".into(), text: "Envoys met in Oslo.".into(), ..Page::default() };
/// let elsewhere = Page { url: Some("https://example.org/1".into()), ..page.clone() };
/// assert_eq!(Key::of(&page), Key::of(&page.clone()));
/// assert_ne!(Key::of(&page), Key::of(&elsewhere));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(pub(crate) String);

impl Key {
    /// The key of a page.
    #[must_use]
    pub fn of(page: &Page) -> Self {
        Self(hash(&[&page.id, page.url.as_deref().unwrap_or(""), &page.text]))
    }

    /// 32 hexadecimal digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn hash(parts: &[&str]) -> String {
    let mut hasher = blake3::Hasher::new();
    for p in parts {
        hasher.update(&(p.len() as u64).to_le_bytes());
        hasher.update(p.as_bytes());
    }
    hasher.finalize().to_hex()[..32].to_owned()
}

/// Where a document was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    /// The file, or `-` for standard input.
    pub source: String,
    /// Line or record in it, from 1.
    pub position: u64,
}

/// What the capture stated, kept so that a document can be coded again as it was.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Stated {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) title: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) url: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) published: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) publisher: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) language: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) published_from: Option<String>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) plain: bool,
    /// Kind, first byte and byte behind the last of each part that the markup told.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) parts: Vec<(String, usize, usize)>,
}

const KINDS: [(PartKind, &str); 6] = [
    (PartKind::Headline, "headline"),
    (PartKind::Byline, "byline"),
    (PartKind::Aside, "aside"),
    (PartKind::Body, "body"),
    (PartKind::Subheading, "subheading"),
    (PartKind::Caption, "caption"),
];

impl Stated {
    fn of(page: &Page) -> Self {
        let name = |kind| KINDS.iter().find(|k| k.0 == kind).map_or("body", |k| k.1).to_owned();
        Self {
            title: page.title.clone(),
            url: page.url.clone(),
            published: page.published.map(|d| d.to_string()),
            publisher: page.publisher.clone(),
            language: page.language.clone(),
            published_from: page.published_from.clone(),
            plain: page.plain,
            parts: page
                .parts
                .iter()
                .map(|p| (name(p.kind), p.span.start as usize, p.span.end as usize))
                .collect(),
        }
    }

    /// The page again.
    pub(crate) fn page(self, id: String, text: String) -> Page {
        let kind = |name: &str| KINDS.iter().find(|k| k.1 == name).map(|k| k.0);
        let parts = self.parts.iter().filter(|p| text.get(p.1..p.2).is_some()).filter_map(|p| {
            Some(PagePart {
                kind: kind(&p.0)?,
                span: Span::new(p.1, p.2),
            })
        });
        Page {
            id,
            parts: parts.collect(),
            text,
            title: self.title,
            url: self.url,
            published: self.published.and_then(|d| d.parse().ok()),
            published_from: self.published_from,
            publisher: self.publisher,
            language: self.language,
            plain: self.plain,
        }
    }
}

/// A coded document, ready to be written. Making one is the costly part and can be done on many threads.
#[derive(Clone, Debug)]
pub struct Entry {
    pub(crate) key: Key,
    pub(crate) text_hash: String,
    pub(crate) origin: Origin,
    pub(crate) text: String,
    pub(crate) stated: String,
    /// The document without events and facts.
    pub(crate) json: String,
    pub(crate) document: Document,
    pub(crate) events: Vec<(Event, Extra)>,
    pub(crate) facts: Vec<(Fact, Extra)>,
    /// Of each attribution the words of source, cue and content.
    pub(crate) said: Vec<[Option<String>; 3]>,
    /// Of each quotation its words and its setting.
    pub(crate) quoted: Vec<[Option<String>; 2]>,
    pub(crate) coder: String,
    /// Headline and body for full text.
    pub(crate) search: (String, String),
}

/// What of an event or fact is not in its fields.
#[derive(Clone, Debug)]
pub(crate) struct Extra {
    /// Its words.
    pub(crate) text: String,
    pub(crate) json: String,
}

impl Entry {
    /// Takes a document apart into rows. `coder` names the program that coded it.
    ///
    /// # Errors
    /// If a number of the document is not finite, which JSON cannot hold.
    pub fn new(page: Page, mut document: Document, origin: Origin, coder: &str) -> Result<Self, serde_json::Error> {
        let at = Bytes::new(&page.text);
        let words = |start, end| squeeze(at.slice(&page.text, start, end));
        let mut events = Vec::with_capacity(document.events.len());
        for e in std::mem::take(&mut document.events) {
            let (text, json) = (words(e.text_info.start, e.text_info.end), serde_json::to_string(&e)?);
            events.push((e, Extra { text, json }));
        }
        let mut facts = Vec::with_capacity(document.facts.len());
        for f in std::mem::take(&mut document.facts) {
            let (text, json) = (words(f.text_info.start, f.text_info.end), serde_json::to_string(&f)?);
            facts.push((f, Extra { text, json }));
        }
        let stretch = |s: &Option<Stretch>| s.map(|s| words(s.start, s.end));
        let parts = |all: &[Stretch]| all.iter().map(|s| words(s.start, s.end)).collect::<Vec<_>>().join(" … ");
        let said = document.attributions.iter();
        let said = said
            .map(|a| [stretch(&a.source), stretch(&a.cue), Some(parts(&a.content))])
            .collect();
        let quoted = document.quotations.iter();
        let quoted = quoted.map(|q| [Some(parts(&q.words)), stretch(&q.setting)]).collect();
        let body: Vec<&str> = document
            .article
            .paragraphs
            .iter()
            .filter(|p| matches!(&*p.kind, "body" | "caption"))
            .map(|p| at.slice(&page.text, p.start, p.end))
            .collect();
        let search = (document.article.headline.clone().unwrap_or_default(), body.join("\n"));
        Ok(Self {
            key: Key::of(&page),
            text_hash: hash(&[&page.text]),
            origin,
            stated: serde_json::to_string(&Stated::of(&page))?,
            json: serde_json::to_string(&document)?,
            document,
            events,
            facts,
            said,
            quoted,
            coder: coder.to_owned(),
            search,
            text: page.text,
        })
    }

    /// What the document is known by.
    #[must_use]
    pub fn key(&self) -> &Key {
        &self.key
    }

    /// How many events it holds.
    #[must_use]
    pub fn events(&self) -> usize {
        self.events.len()
    }
}

/// Character offsets back to bytes.
struct Bytes(Vec<u32>);

impl Bytes {
    fn new(text: &str) -> Self {
        if text.is_ascii() {
            return Self(Vec::new());
        }
        let mut at: Vec<u32> = text.char_indices().map(|(i, _)| i as u32).collect();
        at.push(text.len() as u32);
        Self(at)
    }

    fn at(&self, text: &str, character: usize) -> usize {
        if self.0.is_empty() {
            character.min(text.len())
        } else {
            self.0[character.min(self.0.len() - 1)] as usize
        }
    }

    fn slice<'t>(&self, text: &'t str, start: usize, end: usize) -> &'t str {
        text.get(self.at(text, start)..self.at(text, end)).unwrap_or("")
    }
}

/// Text as one line.
fn squeeze(s: &str) -> String {
    s.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Codes of parties, each once, in order: `ARM;RUS`. Who has no code is left out.
pub(crate) fn codes(parties: &[Entity]) -> Option<String> {
    join(parties.iter().filter_map(|p| p.code.as_deref()), ";")
}

/// Names of parties: as the tables have them, else the words.
pub(crate) fn names(parties: &[Entity]) -> Option<String> {
    join(parties.iter().map(name), "; ")
}

/// Who says so.
pub(crate) fn speakers(claims: &[Claim]) -> Option<String> {
    join(claims.iter().filter_map(|c| c.speaker.as_ref()).map(name), "; ")
}

fn name(e: &Entity) -> &str {
    e.identifier_text.as_deref().filter(|n| !n.is_empty()).unwrap_or(&e.entity_text)
}

pub(crate) fn join<'a>(parts: impl Iterator<Item = &'a str>, between: &str) -> Option<String> {
    let mut seen: Vec<&str> = Vec::new();
    for p in parts.filter(|p| !p.is_empty()) {
        if !seen.contains(&p) {
            seen.push(p);
        }
    }
    (!seen.is_empty()).then(|| seen.join(between))
}

/// First and last whole day of a date that may be only a month or a year.
///
/// `2021-05` with no end is the whole of May.
pub(crate) fn days(date: Option<&str>, enddate: Option<&str>) -> (Option<String>, Option<String>) {
    let Some(date) = date else { return (None, None) };
    let parts: Vec<&str> = date.split('-').collect();
    let (first, last) = match parts[..] {
        [y] => (format!("{y}-01-01"), format!("{y}-12-31")),
        [y, m] => {
            let first = format!("{y}-{m}-01");
            let last = first.parse::<dateline_core::Date>().map(|d| d.last_of_month().to_string());
            let last = last.unwrap_or_else(|_| first.clone());
            (first, last)
        }
        _ => (date.to_owned(), date.to_owned()),
    };
    let last = enddate.filter(|e| e.len() == 10).map_or(last, str::to_owned);
    (Some(first), Some(last))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_of_less_than_a_day_become_days() {
        let of = |d, e| {
            let (a, b) = days(d, e);
            (a.unwrap_or_default(), b.unwrap_or_default())
        };
        let pair = |a: &str, b: &str| (a.to_owned(), b.to_owned());
        assert_eq!(of(Some("2024-02-10"), None), pair("2024-02-10", "2024-02-10"));
        assert_eq!(of(Some("2024-02-10"), Some("2024-02-12")), pair("2024-02-10", "2024-02-12"));
        assert_eq!(of(Some("2024-02"), None), pair("2024-02-01", "2024-02-29"));
        assert_eq!(of(Some("2024-03"), Some("2024-05-31")), pair("2024-03-01", "2024-05-31"));
        assert_eq!(of(Some("2023"), None), pair("2023-01-01", "2023-12-31"));
        assert_eq!(of(None, None), pair("", ""));
    }

    #[test]
    fn words_are_cut_by_characters() {
        let text = "In Kraków, “talks” failed.";
        let at = Bytes::new(text);
        let start = text.chars().position(|c| c == '“').unwrap_or(0);
        assert_eq!(at.slice(text, start, start + 7), "“talks”");
        assert_eq!(at.slice(text, start, 10_000), "“talks” failed.");
        assert_eq!(at.slice(text, 9, 3), "");
    }
}

//! Copies of one wire, and how many independent origins the reports of a story have.

use crate::card::Card;
use crate::memory::ArticleKey;
use crate::shingle::Overlap;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Share of the shorter text that must stand in the longer.
const SHARE: f32 = 0.4;
/// The same where the shorter text has few shingles, for a quotation alone may be that long.
const SHARE_SHORT: f32 = 0.6;
/// Shingles up to which a text is short.
const SHORT: usize = 40;
/// Most reasons that an origin gives.
const WHYS: usize = 50;
/// Fewest shared shingles.
const FEWEST: usize = 6;

/// How an article is a copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CopyKind {
    /// The same text, but for headline, captions and a few words.
    Same,
    /// Cut from the other.
    Cut,
    /// Holds the other, with more around it.
    Longer,
    /// A good part is shared, and each has text of its own.
    Reworked,
}

impl CopyKind {
    /// For the eye.
    pub(crate) fn said(self) -> &'static str {
        match self {
            Self::Same => "the same text",
            Self::Cut => "cut from the other",
            Self::Longer => "holds the other",
            Self::Reworked => "a part in common",
        }
    }

    /// `same`, `cut`, `longer`, `reworked`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Cut => "cut",
            Self::Longer => "longer",
            Self::Reworked => "reworked",
        }
    }
}

/// An article of which another is a copy.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Copy {
    /// The other article.
    pub article: ArticleKey,
    /// How.
    pub kind: CopyKind,
    /// How much is shared.
    pub overlap: Overlap,
}

/// Whether one article is a copy of another, by their running text alone.
#[must_use]
pub fn copy_of(new: &Card, old: &Card) -> Option<(CopyKind, Overlap)> {
    let o = new.sketch.overlap(&old.sketch);
    let shorter = new.sketch.len().min(old.sketch.len());
    let needed = if shorter < SHORT { SHARE_SHORT } else { SHARE };
    if o.shared < FEWEST || o.of_shorter < needed {
        return None;
    }
    let kind = if o.jaccard >= 0.8 {
        CopyKind::Same
    } else if o.of_shorter < 0.8 {
        CopyKind::Reworked
    } else if new.sketch.len() <= old.sketch.len() {
        CopyKind::Cut
    } else {
        CopyKind::Longer
    };
    Some((kind, o))
}

/// Reports that go back to one newsroom or writer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// What it is called: the agency, else the publisher, else the writer, else the first article's id.
    pub name: String,
    /// Its articles, in order of number.
    pub articles: Vec<ArticleKey>,
    /// Why they count as one: `text`, `agency ap`, `byline maria lindt`, `publisher the arnfeld courier`.
    pub why: Vec<String>,
}

/// The independent origins of a story's articles: copies of one text, of one agency, by one writer or of one publisher count once.
/// Where an article came from on the net tells nothing. `copies` are pairs of articles of which one was found to be a copy of the other.
///
/// ```
/// use dateline_story::{Card, origins};
/// let of = |agency: Option<&str>, publisher: &str| Card { agency: agency.map(str::to_owned), publisher: Some(publisher.to_owned()), ..Card::default() };
/// let cards = [(1, of(Some("ap"), "courier")), (2, of(Some("ap"), "gazette")), (3, of(None, "tribune"))];
/// let cards: Vec<_> = cards.iter().map(|(k, c)| (*k, c)).collect();
/// assert_eq!(origins(&cards, &[]).len(), 2);
/// ```
#[must_use]
pub fn origins(cards: &[(ArticleKey, &Card)], copies: &[(ArticleKey, ArticleKey)]) -> Vec<Origin> {
    let at: BTreeMap<ArticleKey, usize> = cards.iter().enumerate().map(|(i, (k, _))| (*k, i)).collect();
    let mut up: Vec<usize> = (0..cards.len()).collect();
    let mut links: Vec<(usize, usize, String)> = copies
        .iter()
        .filter_map(|(a, b)| Some((*at.get(a)?, *at.get(b)?, "text".to_owned())))
        .collect();
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for (i, (_, card)) in cards.iter().enumerate() {
        let mut marks: Vec<String> = card.byline.iter().map(|b| format!("byline {b}")).collect();
        match (&card.agency, &card.publisher) {
            (Some(a), _) => marks.push(format!("agency {a}")),
            (None, Some(p)) => marks.push(format!("publisher {p}")),
            (None, None) => {}
        }
        for mark in marks {
            match seen.get(&mark) {
                Some(&j) => links.push((j, i, mark)),
                None => {
                    seen.insert(mark, i);
                }
            }
        }
    }
    let mut why: Vec<(usize, String)> = Vec::new();
    for (a, b, text) in links {
        let (x, y) = (root(&mut up, a), root(&mut up, b));
        let (low, high) = (x.min(y), x.max(y));
        up[high] = low;
        why.push((a, text));
    }
    let mut out: BTreeMap<usize, Origin> = BTreeMap::new();
    for (i, (key, card)) in cards.iter().enumerate() {
        let r = root(&mut up, i);
        let origin = out.entry(r).or_insert_with(|| Origin {
            name: String::new(),
            articles: Vec::new(),
            why: Vec::new(),
        });
        origin.articles.push(*key);
        if origin.name.is_empty()
            && let Some(name) = [&card.newsroom, &card.agency, &card.publisher]
                .into_iter()
                .flatten()
                .next()
                .or(card.byline.first())
        {
            origin.name.clone_from(name);
        }
    }
    for (a, text) in why {
        let r = root(&mut up, a);
        if let Some(o) = out.get_mut(&r)
            && o.why.len() < WHYS
            && !o.why.contains(&text)
        {
            o.why.push(text);
        }
    }
    let mut out: Vec<Origin> = out.into_values().collect();
    for o in &mut out {
        o.articles.sort_unstable();
        if o.name.is_empty() {
            let first = o.articles.first().and_then(|k| at.get(k)).map(|&i| cards[i].1.id.clone());
            o.name = first.unwrap_or_default();
        }
    }
    out
}

fn root(up: &mut [usize], mut i: usize) -> usize {
    while up[i] != i {
        up[i] = up[up[i]];
        i = up[i];
    }
    i
}

//! An index in memory.

use crate::affinity::Frequencies;
use crate::card::Card;
use crate::lay::place_events;
use crate::memory::{ArticleKey, EventKey, Happening, HappeningKey, Memory, StoryKey, ends};
use crate::place::{Batch, Limits, Target, place};
use crate::sight::Sight;
use crate::words::Lexicon;
use std::collections::BTreeMap;
use std::convert::Infallible;
use std::rc::Rc;

/// Newest articles of a key that are looked at.
const PER_KEY: usize = 400;

/// Articles, stories and happenings in memory: for a few thousand articles, for tests and for measuring.
///
/// ```
/// use dateline_story::{Card, Desk, Lexicon, Limits};
/// let lexicon = Lexicon::default();
/// let mut desk = Desk::new(lexicon.clone(), Limits::default());
/// let wire = "Two bridges at Arnfeld were closed on Monday after the Lenne rose by four metres, mayor Ilse Korb said.";
/// desk.add(vec![Card::of_text("a", wire, &lexicon)]);
/// desk.add(vec![Card::of_text("b", &format!("{wire} More rain is expected."), &lexicon)]);
/// assert_eq!(desk.stories().count(), 1);
/// ```
#[derive(Debug, Default)]
pub struct Desk {
    lexicon: Lexicon,
    limits: Limits,
    cards: Vec<Rc<Card>>,
    copies: Vec<bool>,
    keys: BTreeMap<i64, Vec<ArticleKey>>,
    shingles: BTreeMap<u32, Vec<ArticleKey>>,
    frequencies: BTreeMap<String, u32>,
    story: Vec<Option<StoryKey>>,
    begun: StoryKey,
    members: BTreeMap<StoryKey, Vec<ArticleKey>>,
    happenings: BTreeMap<StoryKey, Vec<Happening>>,
    next: HappeningKey,
    apart: Vec<(ArticleKey, ArticleKey)>,
    together: Vec<(ArticleKey, ArticleKey)>,
    compared: u64,
}

impl Desk {
    /// An empty desk.
    #[must_use]
    pub fn new(lexicon: Lexicon, limits: Limits) -> Self {
        Self {
            lexicon,
            limits,
            ..Self::default()
        }
    }

    /// Holds two articles apart, whatever they share.
    pub fn hold_apart(&mut self, a: ArticleKey, b: ArticleKey) {
        self.apart.push((a, b));
    }

    /// Lays two articles into one story, whatever they share.
    pub fn lay_together(&mut self, a: ArticleKey, b: ArticleKey) {
        self.together.push((a, b));
    }

    /// Adds articles as one batch; they are numbered in their order from the count of those before.
    pub fn add(&mut self, cards: Vec<Card>) -> Batch {
        let first = self.cards.len();
        for card in cards {
            let article = self.cards.len() as ArticleKey;
            for term in card.counted() {
                *self.frequencies.entry(term).or_default() += 1;
            }
            for k in card.keys() {
                self.keys.entry(k).or_default().push(article);
            }
            for k in card.sketch.keys() {
                self.shingles.entry(k).or_default().push(article);
            }
            self.cards.push(Rc::new(card));
            self.copies.push(false);
            self.story.push(None);
        }
        let new: Vec<ArticleKey> = (first..self.cards.len()).map(|a| a as ArticleKey).collect();
        let mut sight = Sight::default();
        let Ok(batch) = place(&new, self, &self.lexicon, &self.limits, &mut sight);
        for m in &batch.merges {
            let moved = self.members.remove(&m.from).unwrap_or_default();
            for &a in &moved {
                self.story[a as usize] = Some(m.into);
            }
            let into = self.members.entry(m.into).or_default();
            into.extend(moved);
            into.sort_unstable();
            let happenings = self.happenings.remove(&m.from).unwrap_or_default();
            self.happenings.entry(m.into).or_default().extend(happenings);
        }
        let base = self.begun;
        for p in &batch.placements {
            let story = match p.story {
                Target::Known(s) => s,
                Target::New(n) => base + n as StoryKey,
            };
            self.begun = self.begun.max(story + 1);
            self.story[p.article as usize] = Some(story);
            self.copies[p.article as usize] = p.copies.iter().any(|c| c.article < p.article);
            self.members.entry(story).or_default().push(p.article);
        }
        for &article in &new {
            self.add_events(article, &mut sight);
        }
        self.compared += sight.compared();
        batch
    }

    /// How many pairs of articles or of events were compared so far.
    #[must_use]
    pub fn compared(&self) -> u64 {
        self.compared
    }

    fn add_events(&mut self, article: ArticleKey, sight: &mut Sight) {
        let Some(story) = self.story[article as usize] else { return };
        let Ok(events) = place_events(article, story, self, &self.lexicon, &self.limits, sight);
        let mut own: BTreeMap<usize, HappeningKey> = BTreeMap::new();
        for e in &events {
            let event = EventKey { article, event: e.event };
            let known = e.joined.as_ref().map(|j| j.0).or_else(|| e.with.and_then(|w| own.get(&w).copied()));
            let list = self.happenings.entry(story).or_default();
            match known.and_then(|k| list.iter_mut().find(|h| h.key == k)) {
                Some(h) => h.events.push(event),
                None => {
                    own.insert(e.event, self.next);
                    list.push(Happening {
                        key: self.next,
                        events: vec![event],
                    });
                    self.next += 1;
                }
            }
        }
    }

    /// The stories with their articles.
    pub fn stories(&self) -> impl Iterator<Item = (StoryKey, &[ArticleKey])> {
        self.members.iter().map(|(k, m)| (*k, m.as_slice()))
    }

    /// All happenings.
    pub fn all_happenings(&self) -> impl Iterator<Item = &Happening> {
        self.happenings.values().flatten()
    }
}

impl Frequencies for Desk {
    fn articles(&self) -> u32 {
        self.cards.len() as u32
    }

    fn frequency(&self, term: &str) -> u32 {
        self.frequencies.get(term).copied().unwrap_or(0)
    }
}

/// Articles by number of hits, most first, the earlier first among equals.
fn most<K: Ord>(index: &BTreeMap<K, Vec<ArticleKey>>, keys: &[K], limit: usize) -> Vec<(ArticleKey, u32)> {
    let mut hits: BTreeMap<ArticleKey, u32> = BTreeMap::new();
    for list in keys.iter().filter_map(|k| index.get(k)) {
        for a in list.iter().rev().take(PER_KEY) {
            *hits.entry(*a).or_default() += 1;
        }
    }
    let mut out: Vec<_> = hits.into_iter().collect();
    out.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
    out.truncate(limit);
    out
}

impl Memory for Desk {
    type Error = Infallible;

    fn found(&self, keys: &[i64], limit: usize) -> Result<Vec<(ArticleKey, u32)>, Infallible> {
        Ok(most(&self.keys, keys, limit))
    }

    fn shingled(&self, keys: &[u32], limit: usize) -> Result<Vec<(ArticleKey, u32)>, Infallible> {
        Ok(most(&self.shingles, keys, limit))
    }

    fn card(&self, article: ArticleKey) -> Result<Option<Rc<Card>>, Infallible> {
        Ok(usize::try_from(article).ok().and_then(|i| self.cards.get(i)).cloned())
    }

    fn story_of(&self, article: ArticleKey) -> Result<Option<StoryKey>, Infallible> {
        Ok(usize::try_from(article).ok().and_then(|i| self.story.get(i).copied().flatten()))
    }

    fn size(&self, story: StoryKey) -> Result<usize, Infallible> {
        Ok(self.members.get(&story).map_or(0, Vec::len))
    }

    fn members(&self, story: StoryKey, limit: usize) -> Result<Vec<ArticleKey>, Infallible> {
        let all = self.members.get(&story).map_or(&[][..], Vec::as_slice);
        let originals: Vec<ArticleKey> = all.iter().copied().filter(|&a| !self.copies[a as usize]).collect();
        Ok(ends(if originals.is_empty() { all } else { &originals }, limit))
    }

    fn happenings(&self, story: StoryKey, near: &[ArticleKey], limit: usize, reports: usize) -> Result<Vec<Happening>, Infallible> {
        let all = self.happenings.get(&story).map_or(&[][..], Vec::as_slice);
        let some = |h: &&Happening| all.len() <= limit || h.events.iter().any(|e| near.contains(&e.article));
        let short = |h: &Happening| Happening {
            key: h.key,
            events: ends(&h.events, reports),
        };
        Ok(all.iter().filter(some).map(short).collect())
    }

    fn together(&self, article: ArticleKey) -> Result<Vec<ArticleKey>, Infallible> {
        Ok(others(&self.together, article))
    }

    fn apart(&self, article: ArticleKey) -> Result<Vec<ArticleKey>, Infallible> {
        Ok(others(&self.apart, article))
    }

    fn parted(&self) -> Result<Vec<(ArticleKey, ArticleKey)>, Infallible> {
        Ok(self.apart.clone())
    }
}

fn others(pairs: &[(ArticleKey, ArticleKey)], article: ArticleKey) -> Vec<ArticleKey> {
    pairs
        .iter()
        .filter_map(|&(a, b)| {
            if a == article {
                Some(b)
            } else if b == article {
                Some(a)
            } else {
                None
            }
        })
        .collect()
}

//! The situation file as the memory that stories ask.

use crate::error::Error;
use dateline_store::{Index, Stories};
use dateline_story::{ArticleKey, Card, EventKey, Frequencies, Happening, Memory, StoryKey};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// Newest articles of a key that are looked at.
const PER_KEY: usize = 100;
/// Most cards that are kept in memory from one window to the next.
const CARDS: usize = 4000;

/// Cards that were read, kept from one transaction to the next.
#[derive(Debug, Default)]
pub(super) struct Cards(RefCell<BTreeMap<ArticleKey, Rc<Card>>>);

impl Cards {
    pub(super) fn put(&self, article: ArticleKey, card: Rc<Card>) {
        let mut cards = self.0.borrow_mut();
        while cards.len() >= CARDS {
            // The oldest are asked for least.
            cards.pop_first();
        }
        cards.insert(article, card);
    }
}

/// One transaction's view of the file.
pub(super) struct File<'t, 's> {
    pub(super) stories: &'t Stories<'s>,
    pub(super) cards: &'t Cards,
    articles: u32,
    frequencies: RefCell<BTreeMap<String, u32>>,
    /// The first failure where none can be returned.
    failure: RefCell<Option<dateline_store::Error>>,
    /// What was decided by hand about pairs of articles: together or apart.
    decided: BTreeMap<ArticleKey, Vec<(ArticleKey, bool)>>,
    /// Articles whose events are being laid anew, and count for nothing until then.
    pub(super) moving: RefCell<BTreeSet<ArticleKey>>,
}

impl<'t, 's> File<'t, 's> {
    pub(super) fn new(stories: &'t Stories<'s>, cards: &'t Cards) -> Result<Self, Error> {
        let mut decided: BTreeMap<ArticleKey, Vec<(ArticleKey, bool)>> = BTreeMap::new();
        for d in stories.decisions(None)?.into_iter().filter(|d| d.undone.is_none() && !d.of_events) {
            if let (Some(a), Some(b)) = (stories.article(&d.a)?, stories.article(&d.b)?) {
                decided.entry(a).or_default().push((b, d.together));
                decided.entry(b).or_default().push((a, d.together));
            }
        }
        Ok(Self {
            stories,
            decided,
            cards,
            articles: u32::try_from(stories.cards()?).unwrap_or(u32::MAX),
            frequencies: RefCell::default(),
            failure: RefCell::default(),
            moving: RefCell::default(),
        })
    }

    /// What failed unseen.
    pub(super) fn check(&self) -> Result<(), Error> {
        self.failure.borrow_mut().take().map_or(Ok(()), |e| Err(e.into()))
    }

    /// Articles that a decision names beside this one.
    fn decided(&self, article: ArticleKey, together: bool) -> Vec<ArticleKey> {
        let all = self.decided.get(&article).map_or(&[][..], Vec::as_slice);
        all.iter().filter(|d| d.1 == together).map(|d| d.0).collect()
    }
}

impl Frequencies for File<'_, '_> {
    fn articles(&self) -> u32 {
        self.articles
    }

    fn frequency(&self, term: &str) -> u32 {
        if let Some(n) = self.frequencies.borrow().get(term) {
            return *n;
        }
        let n = self.stories.frequency(term).unwrap_or_else(|e| {
            self.failure.borrow_mut().get_or_insert(e);
            0
        });
        self.frequencies.borrow_mut().insert(term.to_owned(), n);
        n
    }
}

impl Memory for File<'_, '_> {
    type Error = Error;

    fn found(&self, keys: &[i64], limit: usize) -> Result<Vec<(ArticleKey, u32)>, Error> {
        Ok(self.stories.found(Index::Words, keys, PER_KEY, limit)?)
    }

    fn shingled(&self, keys: &[u32], limit: usize) -> Result<Vec<(ArticleKey, u32)>, Error> {
        let keys: Vec<i64> = keys.iter().map(|k| i64::from(*k)).collect();
        Ok(self.stories.found(Index::Shingles, &keys, PER_KEY, limit)?)
    }

    fn card(&self, article: ArticleKey) -> Result<Option<Rc<Card>>, Error> {
        if let Some(card) = self.cards.0.borrow().get(&article) {
            return Ok(Some(Rc::clone(card)));
        }
        let Some(json) = self.stories.card(article)? else { return Ok(None) };
        let card: Card = serde_json::from_str(&json).map_err(|e| {
            Error::Setup(format!(
                "the card of article {article} cannot be read ({e}); `dateline story rebuild SITUATION` makes all cards anew"
            ))
        })?;
        let card = Rc::new(card);
        self.cards.put(article, Rc::clone(&card));
        Ok(Some(card))
    }

    fn story_of(&self, article: ArticleKey) -> Result<Option<StoryKey>, Error> {
        Ok(self.stories.membership(article)?.map(|m| m.story))
    }

    fn members(&self, story: StoryKey) -> Result<Vec<(ArticleKey, bool)>, Error> {
        let members = self.stories.members(story)?;
        Ok(members.into_iter().map(|m| (m.article, m.copy_of.is_some())).collect())
    }

    fn happenings(&self, story: StoryKey) -> Result<Vec<Happening>, Error> {
        let moving = self.moving.borrow();
        let mut out = Vec::new();
        for h in self.stories.happenings(story)? {
            let reports = self.stories.reports(h.id)?;
            let events: Vec<EventKey> = reports
                .into_iter()
                .filter(|r| !moving.contains(&r.article))
                .map(|r| EventKey {
                    article: r.article,
                    event: r.n,
                })
                .collect();
            if !events.is_empty() {
                out.push(Happening { key: h.id, events });
            }
        }
        Ok(out)
    }

    fn together(&self, article: ArticleKey) -> Result<Vec<ArticleKey>, Error> {
        Ok(self.decided(article, true))
    }

    fn apart(&self, article: ArticleKey) -> Result<Vec<ArticleKey>, Error> {
        Ok(self.decided(article, false))
    }
}

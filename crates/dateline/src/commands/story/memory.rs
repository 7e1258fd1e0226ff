//! The situation file as the memory that stories ask.

use crate::error::Error;
use dateline_store::{Index, Report, Stories};
use dateline_story::{ArticleKey, Card, EventKey, Frequencies, Happening, HappeningKey, Memory, Recent, StoryKey};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::rc::Rc;

/// Newest articles of a key that are looked at: names and stems, and shingles.
const PER_KEY: usize = 100;
const PER_SHINGLE: usize = 64;
/// Most cards that are kept in memory from one window to the next.
const CARDS: usize = 4000;

/// The happenings that an article tells of, with the story of each.
type Tellings = Rc<[(HappeningKey, Option<StoryKey>)]>;

/// Cards that were read, kept from one transaction to the next.
#[derive(Debug)]
pub(super) struct Cards(RefCell<Recent<Rc<Card>>>);

impl Default for Cards {
    fn default() -> Self {
        Self(RefCell::new(Recent::new(CARDS)))
    }
}

impl Cards {
    pub(super) fn put(&self, article: ArticleKey, card: Rc<Card>) {
        self.0.borrow_mut().put(article, card);
    }
}

/// One transaction's view of the file.
pub(super) struct File<'t, 's> {
    pub(super) stories: &'t Stories<'s>,
    pub(super) cards: &'t Cards,
    articles: u32,
    frequencies: RefCell<HashMap<String, u32>>,
    /// What was read of happenings: events of each, and of each article the happenings that it tells of.
    told: RefCell<BTreeMap<HappeningKey, Vec<EventKey>>>,
    told_by: RefCell<BTreeMap<ArticleKey, Tellings>>,
    /// The first failure where none can be returned.
    failure: RefCell<Option<dateline_store::Error>>,
    /// What was decided by hand about pairs of articles: together or apart.
    decided: BTreeMap<ArticleKey, Vec<(ArticleKey, bool)>>,
    /// Articles whose events are being laid anew, and count for nothing until then.
    pub(super) moving: RefCell<BTreeSet<ArticleKey>>,
}

impl<'t, 's> File<'t, 's> {
    /// `fresh` articles have a card and are in no story yet.
    pub(super) fn new(stories: &'t Stories<'s>, cards: &'t Cards, fresh: usize) -> Result<Self, Error> {
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
            articles: u32::try_from(stories.placed()? + fresh as u64).unwrap_or(u32::MAX),
            frequencies: RefCell::default(),
            told: RefCell::default(),
            told_by: RefCell::default(),
            failure: RefCell::default(),
            moving: RefCell::default(),
        })
    }

    /// What failed unseen.
    pub(super) fn check(&self) -> Result<(), Error> {
        self.failure.borrow_mut().take().map_or(Ok(()), |e| Err(e.into()))
    }

    /// Lays an event into a happening.
    pub(super) fn put_report(&self, row: &Report) -> Result<(), Error> {
        self.stories.put_report(row)?;
        self.told.borrow_mut().remove(&row.happening);
        self.told_by.borrow_mut().remove(&row.article);
        Ok(())
    }

    /// Lays the events of an article anew, which counted for nothing so far.
    pub(super) fn anew(&self, article: ArticleKey, lay: impl FnOnce() -> Result<(), Error>) -> Result<(), Error> {
        let before = self.told_by(article)?;
        lay()?;
        for (happening, _) in before.iter() {
            self.told.borrow_mut().remove(happening);
        }
        self.moving.borrow_mut().remove(&article);
        Ok(())
    }

    /// Forgets what was read of happenings, which went to another story.
    pub(super) fn forget_happenings(&self) {
        self.told.borrow_mut().clear();
        self.told_by.borrow_mut().clear();
    }

    /// At most `reports` events of a happening. The card leaves out plain statements, so its events are counted apart from the document's.
    fn told(&self, happening: HappeningKey, reports: usize) -> Result<Vec<EventKey>, Error> {
        if let Some(known) = self.told.borrow().get(&happening) {
            return Ok(known.clone());
        }
        let mut out = Vec::new();
        for (article, n) in self.stories.told(happening, reports)? {
            let card = self.card(article)?;
            if let Some(event) = card.and_then(|c| c.events.iter().position(|e| e.n == n)) {
                out.push(EventKey { article, event });
            }
        }
        self.told.borrow_mut().insert(happening, out.clone());
        Ok(out)
    }

    fn told_by(&self, article: ArticleKey) -> Result<Tellings, Error> {
        if let Some(known) = self.told_by.borrow().get(&article) {
            return Ok(Rc::clone(known));
        }
        let all: Rc<[(HappeningKey, Option<StoryKey>)]> = self.stories.told_by(article)?.into();
        self.told_by.borrow_mut().insert(article, Rc::clone(&all));
        Ok(all)
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
        Ok(self.stories.found(Index::Shingles, &keys, PER_SHINGLE, limit)?)
    }

    fn card(&self, article: ArticleKey) -> Result<Option<Rc<Card>>, Error> {
        if let Some(card) = self.cards.0.borrow_mut().get(article) {
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
        Ok(self.stories.story_of(article)?)
    }

    fn size(&self, story: StoryKey) -> Result<usize, Error> {
        Ok(self.stories.size(story)?)
    }

    fn members(&self, story: StoryKey, limit: usize) -> Result<Vec<ArticleKey>, Error> {
        Ok(self.stories.sample(story, limit)?)
    }

    fn happenings(&self, story: StoryKey, near: &[ArticleKey], limit: usize, reports: usize) -> Result<Vec<Happening>, Error> {
        let mut keys = self.stories.happening_numbers(story, limit + 1)?;
        if keys.len() > limit {
            keys.clear();
            for &article in near {
                keys.extend(self.told_by(article)?.iter().filter(|h| h.1 == Some(story)).map(|h| h.0));
            }
            keys.sort_unstable();
            keys.dedup();
        }
        let mut out = Vec::new();
        for key in keys {
            let mut events = self.told(key, reports)?;
            let moving = self.moving.borrow();
            events.retain(|e| !moving.contains(&e.article));
            if !events.is_empty() {
                out.push(Happening { key, events });
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

    fn parted(&self) -> Result<Vec<(ArticleKey, ArticleKey)>, Error> {
        let all = self.decided.iter().flat_map(|(a, with)| with.iter().map(|d| (*a, *d)));
        Ok(all.filter(|(a, d)| !d.1 && *a < d.0).map(|(a, d)| (a, d.0)).collect())
    }
}

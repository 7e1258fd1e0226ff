//! What was placed before, as [`crate::Placer`] asks for it. A SQLite file answers, or a [`crate::Desk`].

use crate::affinity::Frequencies;
use crate::card::Card;
use std::rc::Rc;

/// An article's number in the index; grows with every article that is added.
pub type ArticleKey = i64;
/// A story's number.
pub type StoryKey = i64;
/// A happening's number: one event, joined over the reports of it.
pub type HappeningKey = i64;

/// An event of an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EventKey {
    /// The article.
    pub article: ArticleKey,
    /// Its place in [`Card::events`].
    pub event: usize,
}

/// A happening with events that tell of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Happening {
    /// Its number.
    pub key: HappeningKey,
    /// Its events, in the order in which they came.
    pub events: Vec<EventKey>,
}

/// The articles, stories and happenings so far, and what was decided by hand.
///
/// Every answer is bounded, so that placing an article costs the same in a file of a thousand articles and in one of a million.
pub trait Memory: Frequencies {
    /// What can go wrong while asking.
    type Error;

    /// The articles that share most of these keys with the number of shared keys, most first, then by number; at most `limit`.
    ///
    /// # Errors
    /// If the index cannot be read.
    fn found(&self, keys: &[i64], limit: usize) -> Result<Vec<(ArticleKey, u32)>, Self::Error>;

    /// The same for the keys of sketches.
    ///
    /// # Errors
    /// If the index cannot be read.
    fn shingled(&self, keys: &[u32], limit: usize) -> Result<Vec<(ArticleKey, u32)>, Self::Error>;

    /// An article's card.
    ///
    /// # Errors
    /// If it cannot be read.
    fn card(&self, article: ArticleKey) -> Result<Option<Rc<Card>>, Self::Error>;

    /// The story that an article is in.
    ///
    /// # Errors
    /// If it cannot be read.
    fn story_of(&self, article: ArticleKey) -> Result<Option<StoryKey>, Self::Error>;

    /// How many articles a story has.
    ///
    /// # Errors
    /// If they cannot be read.
    fn size(&self, story: StoryKey) -> Result<usize, Self::Error>;

    /// At most `limit` articles of a story, in order of number: the first ones and the last ones, copies only where there is nothing else.
    ///
    /// # Errors
    /// If they cannot be read.
    fn members(&self, story: StoryKey, limit: usize) -> Result<Vec<ArticleKey>, Self::Error>;

    /// The happenings of a story, each with at most `reports` of its events, the first ones and the last ones. Where there are more than
    /// `limit`, only those that one of the articles `near` tells of.
    ///
    /// # Errors
    /// If they cannot be read.
    fn happenings(&self, story: StoryKey, near: &[ArticleKey], limit: usize, reports: usize) -> Result<Vec<Happening>, Self::Error>;

    /// Articles that somebody laid into one story with this one.
    ///
    /// # Errors
    /// If they cannot be read.
    fn together(&self, _article: ArticleKey) -> Result<Vec<ArticleKey>, Self::Error> {
        Ok(Vec::new())
    }

    /// Articles that somebody held apart from this one.
    ///
    /// # Errors
    /// If they cannot be read.
    fn apart(&self, _article: ArticleKey) -> Result<Vec<ArticleKey>, Self::Error> {
        Ok(Vec::new())
    }

    /// All pairs of articles that somebody held apart.
    ///
    /// # Errors
    /// If they cannot be read.
    fn parted(&self) -> Result<Vec<(ArticleKey, ArticleKey)>, Self::Error> {
        Ok(Vec::new())
    }
}

/// At most `limit` of a list in order: the first half of them from its beginning, the rest from its end.
pub(crate) fn ends<T: Copy>(all: &[T], limit: usize) -> Vec<T> {
    if all.len() <= limit {
        return all.to_vec();
    }
    let first = limit.div_ceil(2);
    let last = limit - first;
    all[..first].iter().chain(&all[all.len() - last..]).copied().collect()
}

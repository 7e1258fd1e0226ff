//! What was looked at while a batch is placed, each read and weighed once.

use crate::memory::{ArticleKey, Memory};
use crate::place::Asked;
use crate::profile::{Profile, Weights};
use crate::recent::Recent;
use std::collections::BTreeMap;
use std::rc::Rc;

/// Most articles that are kept in sight.
const PROFILES: usize = 8192;

/// What is known of the articles that one batch is compared with. Words weigh differently after every batch: make a new one for each.
#[derive(Debug)]
pub struct Sight {
    profiles: Recent<Rc<Profile>>,
    pub(crate) weights: Weights,
    /// The articles that a new one was found to be near to.
    near: BTreeMap<ArticleKey, Vec<ArticleKey>>,
    pub(crate) compared: u64,
}

impl Default for Sight {
    fn default() -> Self {
        Self {
            profiles: Recent::new(PROFILES),
            weights: Weights::default(),
            near: BTreeMap::new(),
            compared: 0,
        }
    }
}

impl Sight {
    /// How many pairs of articles or of events were compared: the measure of the work done.
    #[must_use]
    pub fn compared(&self) -> u64 {
        self.compared
    }

    pub(crate) fn profile<M: Memory>(&mut self, article: ArticleKey, asked: &Asked<'_, M>) -> Result<Option<Rc<Profile>>, M::Error> {
        if let Some(known) = self.profiles.get(article) {
            return Ok(Some(Rc::clone(known)));
        }
        let Some(card) = asked.memory.card(article)? else { return Ok(None) };
        let made = Rc::new(Profile::new(&card, asked.lexicon, asked.memory, &mut self.weights));
        self.profiles.put(article, Rc::clone(&made));
        Ok(Some(made))
    }

    pub(crate) fn remember(&mut self, article: ArticleKey, near: impl Iterator<Item = ArticleKey>) {
        let mut out: Vec<ArticleKey> = Vec::new();
        for a in near {
            if a != article && !out.contains(&a) {
                out.push(a);
            }
        }
        self.near.insert(article, out);
    }

    /// Articles near to this one, the nearest first.
    pub(crate) fn near<M: Memory>(&mut self, article: ArticleKey, asked: &Asked<'_, M>) -> Result<Vec<ArticleKey>, M::Error> {
        if let Some(known) = self.near.get(&article) {
            return Ok(known.clone());
        }
        let Some(card) = asked.memory.card(article)? else {
            return Ok(Vec::new());
        };
        let copies = asked.memory.shingled(&card.sketch.keys(), asked.limits.members)?;
        let found = asked.memory.found(&card.keys(), asked.limits.candidates)?;
        self.remember(article, copies.iter().chain(&found).map(|f| f.0));
        Ok(self.near.get(&article).cloned().unwrap_or_default())
    }
}

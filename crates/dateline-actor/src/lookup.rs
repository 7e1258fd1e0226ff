//! Finding mentions by their words, for the coder.

use dateline_core::{Mention, MentionKind};
use std::collections::HashMap;

/// Mentions by sentence and word, and by chain.
///
/// ```
/// use dateline_actor::ActorIndex;
/// let index = ActorIndex::new(&[]);
/// assert!(index.at(0, 3).is_none());
/// ```
#[derive(Clone, Debug)]
pub struct ActorIndex<'m> {
    mentions: &'m [Mention],
    heads: HashMap<(usize, usize), usize>,
    /// First mention of each sentence.
    starts: Vec<usize>,
    representatives: Vec<usize>,
}

impl<'m> ActorIndex<'m> {
    /// Indexes mentions that are in text order, as [`crate::ActorTables::mentions`] returns them.
    #[must_use]
    pub fn new(mentions: &'m [Mention]) -> Self {
        let sentences = mentions.last().map_or(0, |m| m.sentence + 1);
        let starts = (0..=sentences).map(|s| mentions.partition_point(|m| m.sentence < s)).collect();
        let heads = mentions.iter().enumerate().map(|(i, m)| ((m.sentence, m.head), i)).collect();
        let chains = mentions.iter().map(|m| m.chain + 1).max().unwrap_or(0).min(mentions.len());
        let mut representatives = vec![usize::MAX; chains];
        for (i, m) in mentions.iter().enumerate() {
            let Some(slot) = representatives.get_mut(m.chain) else {
                continue;
            };
            if *slot == usize::MAX || weight(m) > weight(&mentions[*slot]) {
                *slot = i;
            }
        }
        Self {
            mentions,
            heads,
            starts,
            representatives,
        }
    }

    /// The mention whose head is this word.
    #[must_use]
    pub fn at(&self, sentence: usize, token: usize) -> Option<&'m Mention> {
        self.heads.get(&(sentence, token)).map(|i| &self.mentions[*i])
    }

    /// The mentions of one sentence, in the order of their heads.
    #[must_use]
    pub fn of_sentence(&self, sentence: usize) -> &'m [Mention] {
        match (self.starts.get(sentence), self.starts.get(sentence + 1)) {
            (Some(a), Some(b)) => &self.mentions[*a..*b],
            _ => &[],
        }
    }

    /// The shortest mention that this word is a part of.
    #[must_use]
    pub fn covering(&self, sentence: usize, token: usize) -> Option<&'m Mention> {
        let inside = self.of_sentence(sentence).iter().filter(|m| m.tokens.contains(&token));
        inside.min_by_key(|m| (m.tokens.len(), m.head != token))
    }

    /// The mention that says most about a chain: its first full name, else its first description.
    #[must_use]
    pub fn representative(&self, chain: usize) -> Option<&'m Mention> {
        self.representatives.get(chain).and_then(|i| self.mentions.get(*i))
    }
}

/// How much a mention tells of its entity.
fn weight(m: &Mention) -> (u8, u8, usize) {
    let kind = match m.kind {
        MentionKind::Named => 3,
        MentionKind::Nominal => 2,
        MentionKind::Modifier => 1,
        MentionKind::Pronoun => 0,
    };
    let coded = u8::from(m.entities.iter().any(|e| !e.code.is_empty()));
    (coded, kind, if kind == 3 { m.tokens.len() } else { 0 })
}

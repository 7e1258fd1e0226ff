//! Look-up of mentions by the word they stand on.

use dateline_core::{Entity, Mention, MentionKind, Sentence};

/// The mentions of one sentence, by head word and by covered word.
#[derive(Debug)]
pub struct MentionIndex<'m> {
    mentions: &'m [Mention],
    by_head: Vec<Option<usize>>,
    covering: Vec<Option<usize>>,
}

impl<'m> MentionIndex<'m> {
    /// Indexes the mentions of sentence number `number`; `mentions` are those of the whole article in text order.
    #[must_use]
    pub fn new(number: usize, sentence: &Sentence, mentions: &'m [Mention]) -> Self {
        let lo = mentions.partition_point(|m| m.sentence < number);
        let hi = mentions.partition_point(|m| m.sentence <= number);
        let n = sentence.tokens.len();
        let mut index = Self {
            mentions: &mentions[lo..hi],
            by_head: vec![None; n],
            covering: vec![None; n],
        };
        for (k, m) in index.mentions.iter().enumerate() {
            if m.head < n && index.by_head[m.head].is_none() {
                index.by_head[m.head] = Some(k);
            }
            for i in m.tokens.start..m.tokens.end.min(n) {
                let longer = index.covering[i].is_none_or(|old: usize| index.mentions[old].tokens.len() < m.tokens.len());
                if longer && m.kind != MentionKind::Modifier {
                    index.covering[i] = Some(k);
                }
            }
        }
        index
    }

    /// The mention whose head is word `i`.
    #[must_use]
    pub fn at(&self, i: usize) -> Option<&'m Mention> {
        self.by_head.get(i).copied().flatten().map(|k| &self.mentions[k])
    }

    /// The mention on word `i`, or the longest one that covers it.
    #[must_use]
    pub fn on(&self, i: usize) -> Option<&'m Mention> {
        self.at(i)
            .or_else(|| self.covering.get(i).copied().flatten().map(|k| &self.mentions[k]))
    }

    /// All mentions of the sentence.
    #[must_use]
    pub fn all(&self) -> &'m [Mention] {
        self.mentions
    }
}

/// Adds entities that are not there yet; the same code, sector and name count as the same.
pub fn add_entities(to: &mut Vec<Entity>, from: &[Entity]) {
    for e in from {
        let known = to.iter().any(|t| {
            t.span == e.span || (t.code == e.code && t.sector == e.sector && t.name == e.name && !(e.code.is_empty() && e.name.is_empty()))
        });
        if !known {
            to.push(e.clone());
        }
    }
}

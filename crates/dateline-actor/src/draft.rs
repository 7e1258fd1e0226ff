//! A mention while it is being resolved.

use crate::words::Gender;
use dateline_core::{Entity, MentionKind, Str};
use std::ops::Range;

/// What an actor is, for pronouns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    /// One human being.
    Person,
    /// A state.
    Country,
    /// An organisation, institution, company.
    Body,
    /// An armed group, a force, several people.
    People,
}

/// A mention with what later mentions need to know of it.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    pub(crate) sentence: usize,
    pub(crate) head: usize,
    pub(crate) tokens: Range<usize>,
    pub(crate) kind: MentionKind,
    pub(crate) entities: Vec<Entity>,
    pub(crate) rule: Str,
    pub(crate) class: Class,
    pub(crate) plural: bool,
    pub(crate) gender: Gender,
    /// Lemma of the noun of a description, or the folded name.
    pub(crate) word: Str,
    /// Row of the tables that decided, or that of its title.
    pub(crate) row: Option<u32>,
    /// Row of the title or noun.
    pub(crate) noun: Option<u32>,
    pub(crate) prominence: u8,
    /// Chain: index of the draft it was first joined to.
    pub(crate) chain: usize,
}

impl Draft {
    /// The code of the only entity.
    pub(crate) fn code(&self) -> &str {
        match self.entities.as_slice() {
            [one] => &one.code,
            _ => "",
        }
    }

    /// The sector that all entities have, if they have one.
    pub(crate) fn sector_of_all(&self) -> &str {
        let first = self.entities.first().map_or("", |e| e.sector.as_str());
        if self.entities.iter().all(|e| e.sector == first) {
            first
        } else {
            ""
        }
    }

    /// The sector of the only entity.
    pub(crate) fn sector(&self) -> &str {
        match self.entities.as_slice() {
            [one] => &one.sector,
            _ => "",
        }
    }
}

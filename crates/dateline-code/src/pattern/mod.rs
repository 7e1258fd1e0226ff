//! Event patterns: what they are ([`Pattern`]) and how they are read from text ([`PatternSet::parse`]).
//!
//! The format is described in `docs/patterns.md`.

mod parse;

use dateline_core::Str;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

/// A mistake in a pattern file, for `dateline check-data`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PatternFault {
    /// File stem, `assault`.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// What is wrong.
    pub message: String,
    /// How to mend it.
    pub mend: String,
}

/// What a block of patterns means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// A PLOVER event.
    Event {
        /// PLOVER type.
        event: Str,
        /// PLOVER mode or empty.
        mode: Str,
        /// CAMEO code or empty.
        cameo: Str,
        /// PLOVER contexts.
        contexts: Vec<Str>,
    },
    /// A plain statement, CAMEO 01, which has no PLOVER type.
    Statement {
        /// CAMEO code.
        cameo: Str,
    },
    /// Looks like an event and is none.
    None {
        /// Why it is none.
        why: Str,
    },
    /// A standing relation.
    Fact {
        /// `member_of`, `controls` ...
        fact: Str,
    },
}

impl Meaning {
    /// The PLOVER type, empty for anything else.
    #[must_use]
    pub fn event(&self) -> &str {
        if let Self::Event { event, .. } = self { event } else { "" }
    }

    /// The CAMEO code, empty if there is none.
    #[must_use]
    pub fn cameo(&self) -> &str {
        match self {
            Self::Event { cameo, .. } | Self::Statement { cameo } => cameo,
            _ => "",
        }
    }
}

/// Part of speech of a trigger.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum TriggerPos {
    Verb,
    Noun,
    Adj,
}

/// One trigger word with what must stand with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trigger {
    /// Lemma of the word itself.
    pub head: Str,
    /// For verbs: particle ("out" of `carry_out`). For nouns: words before the head ("peace" of `peace_deal`).
    pub with: Vec<Str>,
}

/// Syntactic place that a slot looks at.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Rel {
    Subj,
    Obj,
    Iobj,
    Xcomp,
    Ccomp,
    Comp,
    Poss,
    Mod,
    /// An adverb, or a secondary predicate ("shot dead").
    Adv,
    /// Whoever says the words ("X said Israel must withdraw": X).
    Speaker,
    /// A preposition by lemma.
    Prep(Str),
}

/// What a phrase is to the event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Role {
    Actor,
    Recipient,
    Place,
    /// Named in the pattern only so that it is no recipient: a weapon, a house.
    Neither,
}

/// Lemmas and phrases that a filler accepts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WordSet {
    /// Single lemmas.
    pub single: HashSet<Str>,
    /// Phrases by head: the words before it.
    pub phrases: HashMap<Str, Vec<Vec<Str>>>,
}

/// What must stand in a slot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Filler {
    /// Anything.
    Any,
    /// One of these words.
    Words(Arc<WordSet>),
    /// An event of one of these types, of any type if empty.
    Event(Vec<Str>),
    /// A known actor.
    Actor,
    /// A state's government, or an organisation of states.
    State,
    /// A person.
    Person,
    /// A place.
    Place,
    /// A number.
    Num,
    /// A time expression.
    Time,
}

/// One condition or role of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// Where to look, any of these.
    pub rels: Vec<Rel>,
    /// What must be there.
    pub filler: Filler,
    /// Conditions on its own dependents.
    pub nested: Vec<Slot>,
    /// The role that it gets.
    pub role: Option<Role>,
    /// It must be there.
    pub required: bool,
    /// It must be there and be an actor.
    pub must_be_actor: bool,
    /// It must not be there.
    pub forbidden: bool,
    /// As written, for explanations.
    pub source: Str,
}

/// Flags of a pattern.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Flags {
    pub negated: bool,
    pub passive: bool,
    pub active: bool,
    pub complement: bool,
    pub reciprocal: bool,
    pub object_required: bool,
    pub default: bool,
    pub first: bool,
    pub copular: bool,
    pub both: bool,
    pub phrase: bool,
}

/// One pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    /// `file:line`.
    pub id: Str,
    /// The line as written.
    pub source: Str,
    /// Part of speech of its triggers.
    pub pos: TriggerPos,
    /// Any of these words.
    pub triggers: Vec<Trigger>,
    /// Conditions and roles.
    pub slots: Vec<Slot>,
    /// Flags.
    pub flags: Flags,
    /// What it means.
    pub meaning: Arc<Meaning>,
}

/// All patterns, with an index by trigger.
#[derive(Clone, Debug, Default)]
pub struct PatternSet {
    /// In file and line order.
    pub patterns: Vec<Pattern>,
    /// Named sets.
    pub sets: BTreeMap<Str, Arc<WordSet>>,
    index: HashMap<(TriggerPos, Str), Vec<(u32, u16)>>,
}

impl PatternSet {
    /// Reads pattern files, given as (file stem, text). Lines with a fault are left out and reported; the rest holds.
    ///
    /// ```
    /// use dateline_code::PatternSet;
    /// let (patterns, faults) = PatternSet::parse(&[("assault", "[ASSAULT/heavy-weapons 194 military]\nshell|bombard A R\n")]);
    /// assert!(faults.is_empty());
    /// assert_eq!(patterns.patterns[0].meaning.event(), "ASSAULT");
    /// ```
    #[must_use]
    pub fn parse(files: &[(&str, &str)]) -> (Self, Vec<PatternFault>) {
        let (mut set, faults) = parse::parse(files);
        for (i, p) in set.patterns.iter().enumerate() {
            for (j, t) in p.triggers.iter().enumerate() {
                set.index.entry((p.pos, t.head.clone())).or_default().push((i as u32, j as u16));
            }
        }
        (set, faults)
    }

    /// Patterns whose trigger's head word is `lemma`, as (pattern, trigger) indices in file order.
    #[must_use]
    pub fn by_trigger(&self, pos: TriggerPos, lemma: &str) -> &[(u32, u16)] {
        self.index.get(&(pos, Str::from(lemma))).map_or(&[], Vec::as_slice)
    }

    /// A named set, if there is one.
    #[must_use]
    pub fn set(&self, name: &str) -> Option<&Arc<WordSet>> {
        self.sets.get(name)
    }
}

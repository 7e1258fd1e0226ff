//! Phrases by their words: one hash table of all phrases and of all their beginnings.

use crate::fold::{join, pieces};
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// No entry.
pub(crate) const NONE: u32 = u32::MAX;

/// How a phrase names its row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Via {
    /// The canonical name.
    Name,
    /// Another name.
    Alias,
    /// Adjective or people.
    Demonym,
    /// Capital or seat that stands for its government.
    Capital,
    /// A name that is only safe when the article is about it.
    Maybe,
    /// The family name of a person.
    Surname,
    /// An agent noun or a title.
    Noun,
}

/// A phrase that names a row.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Entry {
    /// Index of the row.
    pub(crate) row: u32,
    /// First byte of the phrase in the tables' text.
    pub(crate) start: u32,
    /// One past its last byte.
    pub(crate) end: u32,
    /// How it names the row.
    pub(crate) via: Via,
    /// Next entry of the same phrase, or [`NONE`].
    next: u32,
}

/// The hashes are already mixed.
#[derive(Clone, Debug, Default)]
pub(crate) struct Mixed(u64);

impl Hasher for Mixed {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        for b in bytes {
            self.0 = join(self.0, u64::from(*b));
        }
    }
    fn write_u64(&mut self, n: u64) {
        self.0 = n;
    }
}

/// Map from phrase hashes.
pub(crate) type PhraseMap<V> = HashMap<u64, V, BuildHasherDefault<Mixed>>;

/// Phrases and their beginnings.
#[derive(Clone, Debug, Default)]
pub(crate) struct NameIndex {
    map: PhraseMap<u32>,
    entries: Vec<Entry>,
}

impl NameIndex {
    /// Room for about `n` phrases.
    pub(crate) fn with_capacity(n: usize) -> Self {
        let map = PhraseMap::with_capacity_and_hasher(n * 2, BuildHasherDefault::default());
        Self {
            map,
            entries: Vec::with_capacity(n),
        }
    }

    /// Adds the phrase `text[start..end]`. Phrases without a letter or digit are passed over.
    pub(crate) fn add(&mut self, text: &str, start: usize, end: usize, row: u32, via: Via) {
        let Some(phrase) = text.get(start..end) else {
            return;
        };
        let (mut whole, mut last) = (0, None);
        pieces(phrase, |p| {
            if let Some(before) = last {
                self.map.entry(before).or_insert(NONE);
            }
            whole = join(whole, p.hash);
            last = Some(whole);
        });
        let Some(key) = last else { return };
        let id = self.entries.len() as u32;
        let slot = self.map.entry(key).or_insert(NONE);
        self.entries.push(Entry {
            row,
            start: start as u32,
            end: end as u32,
            via,
            next: *slot,
        });
        *slot = id;
    }

    /// The first entry of a phrase: `None` if no phrase begins so, [`NONE`] if one only begins so.
    pub(crate) fn get(&self, phrase: u64) -> Option<u32> {
        self.map.get(&phrase).copied()
    }

    /// The entries chained from `first`, latest first.
    pub(crate) fn chain(&self, first: u32) -> impl Iterator<Item = &Entry> {
        let mut at = first;
        std::iter::from_fn(move || {
            let entry = self.entries.get(at as usize)?;
            at = entry.next;
            Some(entry)
        })
    }

    /// All entries, in the order in which they were added.
    pub(crate) fn all(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter()
    }

    /// The entries of exactly this phrase.
    pub(crate) fn exact(&self, phrase: &str) -> impl Iterator<Item = &Entry> {
        let mut key = 0;
        pieces(phrase, |p| key = join(key, p.hash));
        self.chain(self.get(key).unwrap_or(NONE))
    }
}

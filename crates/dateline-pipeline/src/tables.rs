//! The knowledge that the stages are given: the text of every file of `data/`, by name.

use std::borrow::Cow;
use std::collections::BTreeMap;

const EMBEDDED: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/tables.rs"));

/// The tables and pattern files, by path below `data/` (`actors/people.tsv`, `patterns/assault.pat`).
#[derive(Clone, Debug)]
pub struct Tables {
    files: BTreeMap<String, Cow<'static, str>>,
}

impl Tables {
    /// Those that came with this version.
    #[must_use]
    pub fn embedded() -> Self {
        Self {
            files: EMBEDDED.iter().map(|(n, t)| ((*n).to_owned(), Cow::Borrowed(*t))).collect(),
        }
    }

    /// Replaces or adds a file.
    pub fn set(&mut self, name: impl Into<String>, text: String) {
        self.files.insert(name.into(), Cow::Owned(text));
    }

    /// One file's text; empty if there is none.
    #[must_use]
    pub fn get(&self, name: &str) -> &str {
        self.files.get(name).map_or("", |t| t.as_ref())
    }

    /// All files below a folder, as (path, text), in order of path.
    pub fn below<'t>(&'t self, folder: &'t str) -> impl Iterator<Item = (&'t str, &'t str)> {
        self.files
            .iter()
            .filter(move |(n, _)| n.starts_with(folder))
            .map(|(n, t)| (n.as_str(), t.as_ref()))
    }

    /// Number of files.
    #[must_use]
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}

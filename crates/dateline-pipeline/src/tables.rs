//! The knowledge that the stages are given: the text of every file of `data/`, by name.

use dateline_code::TableFault;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

const EMBEDDED: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/tables.rs"));

/// The name of a dictionary as a part of a table's name.
fn stem(name: &str, ending: &str) -> String {
    let stem = name.rsplit('/').next().unwrap_or(name).trim_end_matches(ending);
    stem.to_lowercase().replace(['.', ' '], "_")
}

/// The tables and pattern files, by path below `data/` (`actors/people.tsv`, `patterns/assault.pat`).
#[derive(Clone, Debug)]
pub struct Tables {
    files: BTreeMap<String, Cow<'static, str>>,
    notes: Vec<TableFault>,
}

impl Tables {
    /// Those that came with this version.
    #[must_use]
    pub fn embedded() -> Self {
        Self {
            files: EMBEDDED.iter().map(|(n, t)| ((*n).to_owned(), Cow::Borrowed(*t))).collect(),
            notes: Vec::new(),
        }
    }

    /// Adds a PETRARCH verb dictionary as the pattern file of the same name. What cannot be taken over is kept as notes.
    pub fn add_petrarch_verbs(&mut self, name: &str, text: &str) {
        let cameo = self.get("ontology/cameo.tsv").to_owned();
        let rows: BTreeMap<&str, Vec<&str>> = cameo
            .lines()
            .filter_map(|l| Some((l.split('\t').next()?, l.split('\t').collect())))
            .collect();
        let plover = |code: &str| {
            let row = rows.get(code)?;
            Some((row.get(5)?.to_string(), row.get(6)?.to_string()))
        };
        let (patterns, notes) = dateline_code::petrarch_verbs(text, plover);
        let stem = name.rsplit('/').next().unwrap_or(name).trim_end_matches(".verbs");
        self.notes.extend(notes.into_iter().map(|n| TableFault {
            file: name.to_owned(),
            line: n.line,
            message: n.message,
            mend: "write it as a pattern: docs/patterns.md".into(),
        }));
        self.set(format!("patterns/{}.pat", stem.to_lowercase().replace(['.', ' '], "_")), patterns);
    }

    /// Adds a PETRARCH actor dictionary as rows of people, organisations and territories. What cannot be taken over is kept as notes.
    pub fn add_petrarch_actors(&mut self, name: &str, text: &str) {
        let countries = self.get("actors/countries.tsv").to_owned();
        let codes: BTreeSet<&str> = countries
            .lines()
            .filter(|l| !l.starts_with('#'))
            .filter_map(|l| l.split('\t').next())
            .collect();
        let (tables, notes) = dateline_actor::petrarch_actors(text, |code| codes.contains(code));
        self.notes_of(name, notes);
        let stem = stem(name, ".actors");
        self.set(format!("actors/people.{stem}.tsv"), tables.people);
        self.set(format!("actors/organizations.{stem}.tsv"), tables.organizations);
        self.set(format!("actors/territories.{stem}.tsv"), tables.territories);
    }

    /// Adds a PETRARCH agent dictionary as agent nouns. What cannot be taken over is kept as notes.
    pub fn add_petrarch_agents(&mut self, name: &str, text: &str) {
        let (table, notes) = dateline_actor::petrarch_agents(text);
        self.notes_of(name, notes);
        self.set(format!("actors/agents.{}.tsv", stem(name, ".agents")), table);
    }

    fn notes_of(&mut self, name: &str, notes: Vec<dateline_actor::PetrarchNote>) {
        self.notes.extend(notes.into_iter().map(|n| TableFault {
            file: name.to_owned(),
            line: n.line,
            message: n.message,
            mend: "write it as a row: data/actors/README.md".into(),
        }));
    }

    /// What could not be taken over from other programs' dictionaries, with file and line.
    #[must_use]
    pub fn notes(&self) -> &[TableFault] {
        &self.notes
    }

    /// Notes what could not be taken over from another program's dictionary.
    pub fn note(&mut self, note: TableFault) {
        self.notes.push(note);
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

    /// The pattern files as (name, text): a user's additions first, for on a tie the earlier line wins.
    pub(crate) fn patterns(&self) -> Vec<(&str, &str)> {
        let mut out: Vec<(&str, &str)> = self
            .below("patterns/")
            .filter_map(|(n, t)| Some((n.strip_prefix("patterns/")?.strip_suffix(".pat")?, t)))
            .collect();
        let ours = |n: &str| {
            EMBEDDED
                .iter()
                .any(|(e, _)| e.strip_prefix("patterns/").and_then(|e| e.strip_suffix(".pat")) == Some(n))
        };
        out.sort_by_key(|(n, _)| ours(n));
        out
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

//! PLOVER and CAMEO as tables: which labels there are, and the quad class, score and Goldstein value that go with a code.

use dateline_core::Str;
use std::collections::{BTreeSet, HashMap};

/// Labels that patterns and tables can give, from [`crate::Coder::reached`].
#[derive(Clone, Debug, Default)]
pub struct Reached {
    /// Type and mode.
    pub modes: BTreeSet<(Str, Str)>,
    /// CAMEO codes.
    pub cameo: BTreeSet<Str>,
    /// Contexts.
    pub contexts: BTreeSet<Str>,
}

/// The ontology tables of `data/ontology`.
#[derive(Clone, Debug, Default)]
pub struct Ontology {
    types: HashMap<Str, (u8, f32)>,
    modes: HashMap<(Str, Str), Option<f32>>,
    contexts: Vec<Str>,
    cameo: HashMap<Str, f32>,
}

fn rows(text: &str) -> impl Iterator<Item = Vec<&str>> {
    text.lines()
        .filter(|l| !l.is_empty() && !l.starts_with('#'))
        .skip(1)
        .map(|l| l.split('\t').collect())
}

impl Ontology {
    /// Reads `plover_types.tsv`, `plover_modes.tsv`, `plover_contexts.tsv` and `cameo.tsv`.
    #[must_use]
    pub fn parse(types: &str, modes: &str, contexts: &str, cameo: &str) -> Self {
        let mut o = Self::default();
        for r in rows(types) {
            if let [name, quad, _, _, score, ..] = r.as_slice() {
                o.types
                    .insert((*name).into(), (quad.parse().unwrap_or(0), score.parse().unwrap_or(0.0)));
            }
        }
        for r in rows(modes) {
            if let [event, mode, score, ..] = r.as_slice() {
                o.modes.insert(((*event).into(), (*mode).into()), score.parse().ok());
            }
        }
        o.contexts = rows(contexts).filter_map(|r| r.first().map(|c| Str::from(*c))).collect();
        for r in rows(cameo) {
            if let [code, _, goldstein, ..] = r.as_slice() {
                o.cameo.insert((*code).into(), goldstein.parse().unwrap_or(0.0));
            }
        }
        o
    }

    /// Quad class of a type, 1 to 4; `None` for an unknown type.
    #[must_use]
    pub fn quad(&self, event: &str) -> Option<u8> {
        self.types.get(event).map(|t| t.0)
    }

    /// PLOVER score of a type and mode: the mode's if it has one, else the type's.
    #[must_use]
    pub fn scale(&self, event: &str, mode: &str) -> Option<f32> {
        let by_mode = self.modes.get(&(Str::from(event), Str::from(mode))).copied().flatten();
        by_mode.or_else(|| self.types.get(event).map(|t| t.1))
    }

    /// Goldstein value of a CAMEO code.
    #[must_use]
    pub fn goldstein(&self, cameo: &str) -> Option<f32> {
        self.cameo.get(cameo).copied()
    }

    /// Labels that nothing in `reached` gives, in order: modes as `TYPE/mode`, contexts, and CAMEO codes but for the twenty roots, which
    /// only head their families.
    #[must_use]
    pub fn unreached(&self, reached: &Reached) -> Vec<String> {
        let mut out: Vec<String> = self
            .modes
            .keys()
            .filter(|k| !reached.modes.contains(*k))
            .map(|(event, mode)| format!("{event}/{mode}"))
            .collect();
        out.extend(self.contexts.iter().filter(|c| !reached.contexts.contains(*c)).map(Str::to_string));
        out.extend(
            self.cameo
                .keys()
                .filter(|c| c.len() > 2 && !reached.cameo.contains(*c))
                .map(Str::to_string),
        );
        out.sort();
        out
    }

    /// Whether the labels of a meaning exist; the message says which does not.
    ///
    /// # Errors
    /// The first label that is in no table.
    pub fn check(&self, event: &str, mode: &str, cameo: &str, contexts: &[Str]) -> Result<(), String> {
        if !self.types.contains_key(event) {
            return Err(format!("`{event}` is no PLOVER type"));
        }
        let has = |event: &str| self.modes.contains_key(&(Str::from(event), Str::from(mode)));
        // REJECT takes the modes of what is rejected.
        if !mode.is_empty() && !has(event) && (event != "REJECT" || !has("REQUEST")) {
            return Err(format!("`{mode}` is no mode of {event}"));
        }
        if !cameo.is_empty() && !self.cameo.contains_key(cameo) {
            return Err(format!("`{cameo}` is no CAMEO code"));
        }
        match contexts.iter().find(|c| !self.contexts.contains(c)) {
            Some(c) => Err(format!("`{c}` is no PLOVER context")),
            None => Ok(()),
        }
    }
}

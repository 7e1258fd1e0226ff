//! Dictionary forms, by exceptions and suffix rules that were induced from the training treebanks.

use crate::file::{File, ModelError};
use dateline_core::{Str, Upos};
use std::collections::HashMap;

const LONGEST: usize = 6;

/// Rules and exceptions.
#[derive(Debug)]
pub(crate) struct Lemmatiser {
    /// Penn tag and form to lemma.
    words: HashMap<String, Str>,
    /// Penn tag and last characters to the number of characters cut off and what is put in their place.
    rules: HashMap<String, (usize, Str)>,
}

fn key(xpos: &str, text: &str) -> String {
    format!("{xpos} {text}")
}

impl Lemmatiser {
    pub(crate) fn open(file: &File) -> Result<Self, ModelError> {
        let bad = || ModelError::Shape("lemma_rules".into());
        let mut words = HashMap::new();
        for line in file.lines("lemma_words")?.into_iter().filter(|l| !l.is_empty()) {
            let mut cells = line.split('\t');
            let (Some(x), Some(w), Some(l)) = (cells.next(), cells.next(), cells.next()) else {
                return Err(bad());
            };
            words.insert(key(x, w), Str::from(l));
        }
        let mut rules = HashMap::new();
        for line in file.lines("lemma_rules")?.into_iter().filter(|l| !l.is_empty()) {
            let mut cells = line.split('\t');
            let (Some(x), Some(w), Some(n), Some(l)) = (cells.next(), cells.next(), cells.next(), cells.next()) else {
                return Err(bad());
            };
            rules.insert(key(x, w), (n.parse().map_err(|_| bad())?, Str::from(l)));
        }
        Ok(Self { words, rules })
    }

    /// The dictionary form: a proper noun keeps its capitals, all else is lower-cased.
    pub(crate) fn lemma(&self, form: &str, upos: Upos, xpos: &str) -> Str {
        let proper = matches!(upos, Upos::Propn | Upos::X) || xpos.starts_with("NNP");
        let plain: String = form.chars().map(|c| if c == '\u{2019}' { '\'' } else { c }).collect();
        let base = if proper { plain } else { plain.to_lowercase() };
        let low = if proper { base.to_lowercase() } else { base.clone() };
        if let Some(l) = self.words.get(&key(xpos, if proper { &base } else { &low })) {
            return l.clone();
        }
        let ends: Vec<usize> = low
            .char_indices()
            .map(|(i, _)| i)
            .chain([low.len()])
            .rev()
            .take(LONGEST + 1)
            .collect();
        let mut text = key(xpos, "");
        let start = text.len();
        for at in ends.into_iter().rev() {
            text.truncate(start);
            text.push_str(&low[at..]);
            if let Some((cut, add)) = self.rules.get(&text) {
                let keep = base.chars().count().saturating_sub(*cut);
                if keep == 0 && *cut > 0 {
                    continue;
                }
                let mut out: Str = base.chars().take(keep).collect();
                out.push_str(add);
                return out;
            }
        }
        Str::from(base)
    }
}

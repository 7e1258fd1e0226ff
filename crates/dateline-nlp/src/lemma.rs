//! Dictionary forms, by exceptions and suffix rules that were induced from the training treebanks.

use crate::file::{File, ModelError};
use dateline_core::{Str, Upos};
use std::collections::HashMap;

const LONGEST: usize = 6;

/// Irregular verbs: dictionary form, past forms, participles. A suffix rule would take "shot" for a relative of "got".
const IRREGULAR: &str = include_str!("irregular.tsv");

/// What may stand before an irregular verb and leaves it irregular: "oversaw", "retook", "misled".
const PREFIXES: [&str; 13] = [
    "over", "under", "out", "re", "un", "mis", "fore", "up", "with", "inter", "counter", "pre", "down",
];

/// Regular verbs that the suffix rules would spell wrongly, with third person, gerund and past form (empty where that is irregular):
/// "shelled" is of "shell", "shaking" of "shake".
const REGULAR: &str = include_str!("regular.tsv");

/// Forms of verbs to dictionary forms, by Penn tag.
#[derive(Debug)]
struct Verbs {
    third: HashMap<&'static str, &'static str>,
    gerund: HashMap<&'static str, &'static str>,
    past: HashMap<&'static str, &'static str>,
    participle: HashMap<&'static str, &'static str>,
}

impl Verbs {
    fn new() -> Self {
        let mut v = Self {
            third: HashMap::new(),
            gerund: HashMap::new(),
            past: HashMap::new(),
            participle: HashMap::new(),
        };
        for line in REGULAR.lines() {
            let mut cells = line.split('\t');
            let verb = cells.next().unwrap_or_default();
            let (third, gerund, past) = (cells.next(), cells.next(), cells.next().filter(|p| !p.is_empty()));
            v.third.extend(third.map(|f| (f, verb)));
            v.gerund.extend(gerund.map(|f| (f, verb)));
            v.past.extend(past.map(|f| (f, verb)));
            v.participle.extend(past.map(|f| (f, verb)));
        }
        for line in IRREGULAR.lines() {
            let mut cells = line.split('\t');
            let verb = cells.next().unwrap_or_default();
            for map in [&mut v.past, &mut v.participle] {
                map.extend(cells.next().unwrap_or_default().split(' ').map(|form| (form, verb)));
            }
        }
        v
    }

    /// The dictionary form of a verb's form in lower case, if it stands here by itself, after a prefix or after a hyphen.
    fn lemma(&self, low: &str, xpos: &str) -> Option<Str> {
        let map = match xpos {
            "VBD" => &self.past,
            "VBN" => &self.participle,
            "VBG" => &self.gerund,
            "VBZ" => &self.third,
            _ => return None,
        };
        let cut = low.rfind('-').map_or(0, |i| i + 1);
        let (before, word) = low.split_at(cut);
        let (prefix, verb) = match map.get(word) {
            Some(verb) => ("", *verb),
            None => PREFIXES.iter().find_map(|p| Some((*p, *map.get(word.strip_prefix(p)?)?)))?,
        };
        Some(Str::from([before, prefix, verb].concat()))
    }
}

/// Rules and exceptions.
#[derive(Debug)]
pub(crate) struct Lemmatiser {
    verbs: Verbs,
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
        Ok(Self {
            verbs: Verbs::new(),
            words,
            rules,
        })
    }

    /// The dictionary form: a proper noun keeps its capitals, all else is lower-cased.
    pub(crate) fn lemma(&self, form: &str, upos: Upos, xpos: &str) -> Str {
        let proper = matches!(upos, Upos::Propn | Upos::X) || xpos.starts_with("NNP");
        let plain: String = form.chars().map(|c| if c == '\u{2019}' { '\'' } else { c }).collect();
        let base = if proper { plain } else { plain.to_lowercase() };
        let low = if proper { base.to_lowercase() } else { base.clone() };
        if let Some(l) = self.verbs.lemma(&low, xpos) {
            return l;
        }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Model;

    /// The model's own rules, as they are used.
    fn lemmatiser() -> Lemmatiser {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../models/fast.bin");
        let bytes = std::fs::read(path).expect("the model is part of the repository");
        Model::from_bytes(bytes).expect("the committed model is read").lemmas
    }

    /// Third person and gerund, spelt by rule.
    fn regular(verb: &str) -> [(String, &'static str); 2] {
        let ends = |list: &[&str]| list.iter().any(|e| verb.ends_with(e));
        let third = match verb {
            "have" => "has".to_owned(),
            _ if verb.ends_with('y') && !ends(&["ay", "ey", "oy", "uy"]) => format!("{}ies", &verb[..verb.len() - 1]),
            _ if ends(&["s", "sh", "ch", "x", "z", "o"]) => format!("{verb}es"),
            _ => format!("{verb}s"),
        };
        let letters: Vec<char> = verb.chars().collect();
        let vowel = |c: char| "aeiou".contains(c);
        let gerund = match letters.as_slice() {
            [.., 'i', 'e'] => format!("{}ying", &verb[..verb.len() - 2]),
            [.., 'e', 'e'] | [.., 'o', 'e'] => format!("{verb}ing"),
            [.., 'e'] => format!("{}ing", &verb[..verb.len() - 1]),
            [rest @ .., v, c]
                if vowel(*v) && !vowel(*c) && !"wy".contains(*c) && !rest.last().is_some_and(|l| vowel(*l)) && !verb.ends_with("cast") =>
            {
                format!("{verb}{c}ing")
            }
            _ => format!("{verb}ing"),
        };
        [(third, "VBZ"), (gerund, "VBG")]
    }

    #[test]
    fn every_form_of_irregular_verbs() {
        let l = lemmatiser();
        let mut wrong = Vec::new();
        let mut check = |form: &str, xpos: &str, verb: &str| {
            let got = l.lemma(form, Upos::Verb, xpos);
            if got != verb {
                wrong.push(format!("{form} {xpos}: {got}, not {verb}"));
            }
        };
        for line in IRREGULAR.lines() {
            let cells: Vec<&str> = line.split('\t').collect();
            let [verb, past, participle] = cells.as_slice() else {
                panic!("{line}");
            };
            past.split(' ').for_each(|f| check(f, "VBD", verb));
            participle.split(' ').for_each(|f| check(f, "VBN", verb));
            check(verb, "VB", verb);
            regular(verb).iter().for_each(|(f, x)| check(f, x, verb));
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn prefixes_and_hyphens_keep_a_verb_irregular() {
        let l = lemmatiser();
        for (form, xpos, want) in [
            ("retook", "VBD", "retake"),
            ("OVERSAW", "VBD", "oversee"),
            ("misled", "VBN", "mislead"),
            ("co-wrote", "VBD", "co-write"),
            ("re-shot", "VBN", "re-shoot"),
            ("outfought", "VBD", "outfight"),
            ("beset", "VBN", "beset"),
            ("undone", "VBN", "undo"),
            ("cowed", "VBN", "cow"),
            ("boycotted", "VBD", "boycott"),
            ("blockading", "VBG", "blockade"),
            ("shelled", "VBD", "shell"),
            ("reset", "VBD", "reset"),
            ("demoted", "VBD", "demote"),
            ("was", "VBD", "be"),
            ("been", "VBN", "be"),
        ] {
            assert_eq!(l.lemma(form, Upos::Verb, xpos), want);
        }
    }
}

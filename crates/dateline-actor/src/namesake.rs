//! An office-holder of the tables must not swallow a person whom the text names otherwise.
//!
//! "Niger's military ruler, Gen. X" describes the office and names the holder. The tables may know another holder for that
//! day: they are out of date, or the text is of a world of its own. The text's name stands; country, sector and office of
//! the description are kept.

use dateline_core::{EntityKind, Mention, MentionKind, Sentence, Str};

/// Puts the name that stands beside a description in the place of the name that the tables gave it.
pub(crate) fn mend(text: &str, sentences: &[Sentence], mentions: &mut [Mention]) {
    let mut wrong: Vec<(usize, Str, Str)> = Vec::new();
    for a in mentions.iter().filter(|m| m.rule.ends_with("by office")) {
        let [e] = a.entities.as_slice() else { continue };
        let Some(s) = sentences.get(a.sentence) else { continue };
        let beside = mentions
            .iter()
            .filter(|b| b.sentence == a.sentence && b.kind == MentionKind::Named && b.chain == a.chain);
        for b in beside {
            let near = b.tokens.start >= a.tokens.end && b.tokens.start - a.tokens.end <= 1
                || b.tokens.end <= a.tokens.start && a.tokens.start - b.tokens.end <= 1;
            let Some(name) = near.then(|| person_in(text, s, b)).flatten() else {
                continue;
            };
            if !shares_a_name(&name, &e.name) {
                wrong.push((a.chain, e.name.clone(), name));
            }
        }
    }
    for (chain, old, new) in wrong {
        for m in mentions.iter_mut().filter(|m| m.chain == chain) {
            for e in m
                .entities
                .iter_mut()
                .filter(|e| e.name == old && !shares_a_name(e.span.slice(text), &old))
            {
                e.name = new.clone();
                e.wikidata = Str::default();
                // The office too is then the text's to tell.
                e.office = Str::default();
            }
        }
    }
}

/// The personal name inside a mention, without its titles.
fn person_in(text: &str, s: &Sentence, m: &Mention) -> Option<Str> {
    let e = s
        .entities
        .iter()
        .find(|e| e.kind == EntityKind::Per && e.tokens.start >= m.tokens.start && e.tokens.end <= m.tokens.end)?;
    Some(s.span_of(e.tokens.clone()).slice(text).into())
}

/// Whether two names have a word of three letters or more in common.
fn shares_a_name(a: &str, b: &str) -> bool {
    let words = |s: &str| {
        s.split([' ', '-'])
            .map(|w| w.trim_matches('.').to_lowercase())
            .filter(|w| w.chars().count() > 2)
            .collect::<Vec<_>>()
    };
    let (a, b) = (words(a), words(b));
    a.iter().any(|w| b.contains(w))
}

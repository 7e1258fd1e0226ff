//! Cues set off by commas, read from the order of the words: "The talks, aides said, have failed", "... either, say some deputies".
//!
//! A parser attaches such asides in many ways; between commas their shape is plain.

use super::cues::CueTable;
use super::{Attribution, Draft, words};
use crate::tree::Tree;
use dateline_core::{AttributionForm, Upos};
use std::ops::Range;

/// Longest name of a speaker in an aside, in words.
const LONGEST: usize = 14;

pub(super) fn parenthetical(tree: &Tree<'_>, cues: &CueTable, out: &mut Vec<Attribution>) {
    let tokens = &tree.sentence.tokens;
    for i in 0..tokens.len() {
        if tokens[i].upos != Upos::Verb
            || !matches!(tokens[i].xpos.as_str(), "VBD" | "VBZ" | "VBP" | "VB")
            || tree.child(i, "aux").is_some()
        {
            continue;
        }
        let Some(cue) = cues
            .verb(&tokens[i].lemma.to_lowercase())
            .filter(|c| matches!(c.class.as_str(), "speech" | "quoting"))
        else {
            continue;
        };
        let known = out.iter().position(|a| a.cue == i);
        let told = tokens[i].lemma == "tell";
        let Some(name) = before(tree, i, told).or_else(|| behind(tree, i)) else {
            continue;
        };
        if known.is_some_and(|n| {
            let a = &out[n];
            // "...strikes killed twenty, the secretary told reporters": the name next to the cue is the speaker.
            let nearer = a
                .source
                .as_ref()
                .is_some_and(|r| if name.end <= i { r.end < name.start } else { r.end < i });
            a.shown.iter().any(|x| *x) && a.source.is_some() && !nearer
        }) {
            continue;
        }
        let lo = name.start.min(i);
        let hi = name.end.max(i + 1);
        let word = |k: usize| tokens[k].upos != Upos::Punct;
        if !(0..lo).any(word) {
            continue;
        }
        let Some(head) = name
            .clone()
            .find(|&k| tokens[k].upos.is_nominal() && tokens[k].head.is_none_or(|h| !name.contains(&h)))
            .or_else(|| name.clone().rev().find(|&k| tokens[k].upos.is_nominal()))
        else {
            continue;
        };
        let mut a = Draft {
            speaker: None,
            cue: i,
            cue_words: words::cue(tree, i),
            entry: cue,
            form: AttributionForm::Verb,
            heads: &[],
            extra: &[],
            without: &[],
        }
        .make(tree);
        a.speaker = Some(head);
        a.source = Some(name);
        for k in (0..lo).chain(hi..tokens.len()) {
            a.shown[k] = true;
            a.content[k] = true;
        }
        // A clause of the reporter's behind the aside is not in it.
        if tokens.get(hi).is_none_or(|t| t.form != ",") {
            for k in hi..tokens.len() {
                a.shown[k] = false;
                a.content[k] = false;
            }
        }
        a.content_head = (0..tokens.len())
            .find(|&k| a.content[k] && word(k) && tokens[k].head.is_none_or(|h| !a.content[h]))
            .unwrap_or(0);
        match known {
            Some(n) => out[n] = a,
            None => out.push(a),
        }
    }
}

fn name_word(u: Upos) -> bool {
    u.is_nominal() || matches!(u, Upos::Det | Upos::Adj | Upos::Num | Upos::Adp | Upos::Part)
}

fn stops(form: &str) -> bool {
    matches!(form, "," | "." | ";" | "!" | "?" | "\u{2014}" | "\u{2013}" | "-")
}

/// ", aides said,", ", aides told reporters on Friday."
fn before(tree: &Tree<'_>, i: usize, told: bool) -> Option<Range<usize>> {
    let tokens = &tree.sentence.tokens;
    let mut next = i + 1;
    while told && next < tokens.len() && next < i + 9 && (name_word(tokens[next].upos) || tokens[next].upos == Upos::Adv) {
        next += 1;
    }
    if tokens.get(next).is_some_and(|t| !stops(&t.form)) {
        return None;
    }
    let end = words::cue(tree, i).start;
    let mut start = end;
    while start > 0 && end - start < LONGEST && (name_word(tokens[start - 1].upos) || tokens[start - 1].upos == Upos::Cconj) {
        start -= 1;
    }
    while start < end && tokens[start].upos == Upos::Cconj {
        start += 1;
    }
    let set_off = start > 0 && tokens[start - 1].form == ",";
    (set_off && start < end && !matches!(tokens[start].upos, Upos::Adp) && tokens[start..end].iter().any(|t| t.upos.is_nominal()))
        .then_some(start..end)
}

/// ", say some deputies."
fn behind(tree: &Tree<'_>, i: usize) -> Option<Range<usize>> {
    let tokens = &tree.sentence.tokens;
    let start = i + 1;
    if i == 0 || tokens[i - 1].form != "," {
        return None;
    }
    let mut end = start;
    while end < tokens.len() && end - start < LONGEST && name_word(tokens[end].upos) {
        end += 1;
    }
    let set_off = tokens
        .get(end)
        .is_none_or(|t| stops(&t.form) || matches!(t.lemma.as_str(), "who" | "whose"));
    (set_off && start < end && !matches!(tokens[start].upos, Upos::Adp) && tokens[start..end].iter().any(|t| t.upos.is_nominal()))
        .then_some(start..end)
}

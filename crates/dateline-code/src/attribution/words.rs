//! Which words name the speaker and which are the cue.

use crate::tree::Tree;
use dateline_core::Upos;
use std::ops::Range;

/// The words that name the speaker `s` of cue `cue`: the phrase without its preposition and without a relative clause
/// set off before the cue; the relative pronoun where that is the subject.
pub(super) fn source(tree: &Tree<'_>, cue: usize, s: usize, cue_words: &Range<usize>) -> Option<Range<usize>> {
    let tokens = &tree.sentence.tokens;
    if s >= tokens.len() {
        return None;
    }
    // "who said", "who came by and said": the pronoun stands for its antecedent.
    let around = |p: usize| {
        let mut at = p;
        for _ in 0..8 {
            if tree.deprel(at) == "acl:relcl" {
                return tree.sentence.dominates(at, cue);
            }
            match tree.head(at) {
                Some(h) => at = h,
                None => break,
            }
        }
        false
    };
    let relative = |p: usize| p != s && tree.rel(p) == "nsubj" && tree.antecedent(p) == s && around(p);
    if s < cue
        && let Some(p) = (s + 1..cue).rev().find(|&p| relative(p))
    {
        return Some(p..p + 1);
    }
    let mut inside = vec![false; tokens.len()];
    phrase(tree, s, cue, &mut inside, 0);
    for i in cue_words.clone() {
        inside[i] = false;
    }
    let (mut lo, mut hi) = (s, s + 1);
    while lo > 0 && inside[lo - 1] {
        lo -= 1;
    }
    while hi < tokens.len() && inside[hi] {
        hi += 1;
    }
    while lo < s
        && (tokens[lo].upos == Upos::Punct || matches!(tree.rel(lo), "case" | "cc" | "mark" | "advmod") && tree.head(lo) == Some(s))
    {
        lo += 1;
    }
    while hi > s + 1 && tokens[hi - 1].upos == Upos::Punct {
        hi -= 1;
    }
    // "said the mayor, who had come": the clause belongs to the name although the parser may hang it elsewhere.
    if s > cue
        && let Some(c) = (0..tokens.len()).find(|&c| {
            let from = tree.sentence.subtree(c).start;
            tree.deprel(c) == "acl:relcl" && (from == hi || from == hi + 1 && tokens[hi].form == ",") && c > hi
        })
    {
        let clause = tree.sentence.subtree(c);
        if tokens[clause.start..c + 1]
            .iter()
            .any(|t| matches!(t.lemma.as_str(), "who" | "whose" | "which" | "whom"))
        {
            hi = clause.end;
            while hi > s + 1 && tokens[hi - 1].upos == Upos::Punct {
                hi -= 1;
            }
        }
    }
    // A bracket that opens inside the phrase closes in it.
    if tokens.get(hi).is_some_and(|t| t.form == ")") && tokens[lo..hi].iter().any(|t| t.form == "(") {
        hi += 1;
    }
    Some(lo..hi)
}

fn phrase(tree: &Tree<'_>, i: usize, cue: usize, inside: &mut [bool], depth: usize) {
    if depth > 100 || inside[i] || i == cue && depth > 0 {
        return;
    }
    inside[i] = true;
    for &c in tree.children(i) {
        let clause = match tree.rel(c) {
            "acl" if tree.deprel(c) == "acl:relcl" => i < cue && c < cue && set_off(tree, c),
            "parataxis" | "ccomp" | "csubj" | "nsubj" | "aux" | "cop" | "mark" | "discourse" => true,
            "conj" => matches!(tree.upos(c), Upos::Verb | Upos::Aux) && tree.upos(i).is_nominal(),
            "advcl" => true,
            _ => false,
        };
        if !clause {
            phrase(tree, c, cue, inside, depth + 1);
        }
    }
}

/// Whether a comma stands before the clause.
fn set_off(tree: &Tree<'_>, i: usize) -> bool {
    let first = tree.sentence.subtree(i).start;
    let tokens = &tree.sentence.tokens;
    tokens[first].form == "," || first > 0 && tokens[first - 1].form == ","
}

/// The cue with its auxiliaries, negation and adverbs before it and its particle behind it.
pub(super) fn cue(tree: &Tree<'_>, i: usize) -> Range<usize> {
    let mut start = i;
    while start > 0 && tree.head(start - 1) == Some(i) {
        let j = start - 1;
        let fits = match tree.rel(j) {
            "aux" | "cop" => true,
            "advmod" => matches!(tree.upos(j), Upos::Adv | Upos::Part) && !wh(tree, j),
            _ => false,
        };
        if !fits {
            break;
        }
        start = j;
    }
    let mut end = i + 1;
    while end < tree.sentence.tokens.len() && tree.head(end) == Some(i) && tree.deprel(end) == "compound:prt" {
        end += 1;
    }
    start..end
}

fn wh(tree: &Tree<'_>, j: usize) -> bool {
    matches!(tree.lemma(j), "when" | "where" | "why" | "how" | "as" | "so" | "then" | "however")
}

/// The cue with the preposition or noun up to word `to`, where nothing but that stands between.
pub(super) fn cue_up_to(tree: &Tree<'_>, i: usize, to: usize) -> Range<usize> {
    let r = cue(tree, i);
    if to >= r.end && to - r.end <= 4 { r.start..to + 1 } else { r }
}

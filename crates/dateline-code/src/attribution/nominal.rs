//! Attribution without a verb of its own: "according to", "its claim that", "reportedly", what an accuser says, colons.

use super::clause::clause_of;
use super::cues::CueTable;
use super::{Attribution, Draft, unlisted, words};
use crate::tree::Tree;
use dateline_core::{AttributionForm, EntityKind, ParagraphKind, Stance, Upos};

/// "its claim that", "the announcement of a truce", "support for the plan".
pub(super) fn noun(tree: &Tree<'_>, cues: &CueTable, i: usize, lemma: &str, out: &mut Vec<Attribution>) {
    // "..., the Daily Herald reports": a verb that was taken for a noun.
    if tree.rel(i) == "parataxis"
        && let Some(cue) = cues.verb(lemma).filter(|c| c.class == "speech")
        && let Some(name) = tree
            .children(i)
            .iter()
            .copied()
            .find(|&c| tree.rel(c) == "compound" && tree.upos(c) == Upos::Propn && c + 1 == i)
        && let Some(h) = tree.head(i)
    {
        let mut a = Draft {
            speaker: Some(name),
            cue: i,
            cue_words: i..i + 1,
            entry: cue,
            form: AttributionForm::Verb,
            heads: &[clause_of(tree, h)],
            extra: &[],
            without: &[i],
        }
        .make(tree);
        let start = tree
            .children(i)
            .iter()
            .copied()
            .filter(|&c| matches!(tree.rel(c), "det" | "compound" | "amod"))
            .min()
            .unwrap_or(name);
        a.source = Some(start..i);
        out.push(a);
        return;
    }
    let owner = tree.child(i, "nmod:poss");
    if let Some(cue) = cues.noun(lemma)
        && let Some(c) = tree
            .children(i)
            .iter()
            .copied()
            .find(|&c| matches!(tree.deprel(c), "acl" | "ccomp") && (has_that(tree, c) || tree.deprel(c) == "ccomp"))
    {
        out.push(
            Draft {
                speaker: owner.or_else(|| light_subject(tree, i)),
                cue: i,
                cue_words: i..i + 1,
                entry: cue,
                form: AttributionForm::Nominal,
                heads: &[c],
                extra: &[],
                without: &[],
            }
            .make(tree),
        );
        return;
    }
    for &c in tree.children(i) {
        if tree.rel(c) != "nmod" || c < i {
            continue;
        }
        let Some(p) = tree.preposition(c) else { continue };
        // "Kiev's claim of an attack" is Kiev's word; "a report of clashes" is nobody's.
        let listed = cues.noun(&format!("{lemma}_{p}"));
        let owned = || cues.noun(lemma).filter(|e| e.class == "speech" && p == "of" && owner.is_some());
        let Some(cue) = listed.or_else(owned) else { continue };
        let case = tree.children(c).iter().copied().find(|&k| tree.rel(k) == "case").unwrap_or(i);
        let speaker = owner
            .or_else(|| {
                tree.child(i, "amod")
                    .or_else(|| tree.child(i, "compound"))
                    .filter(|&k| tree.upos(k) == Upos::Propn)
            })
            .or_else(|| light_subject(tree, i));
        out.push(
            Draft {
                speaker,
                cue: i,
                cue_words: if case > i && case <= i + 2 { i..case + 1 } else { i..i + 1 },
                entry: cue,
                form: AttributionForm::Nominal,
                heads: &[c],
                extra: &[],
                without: &[],
            }
            .make(tree),
        );
        return;
    }
}

/// "reportedly", "allegedly".
pub(super) fn adverb(tree: &Tree<'_>, cues: &CueTable, i: usize, lemma: &str, out: &mut Vec<Attribution>) {
    if let Some(cue) = cues.adverb(lemma)
        && let Some(h) = tree.head(i)
    {
        out.push(
            Draft {
                speaker: None,
                cue: i,
                cue_words: i..i + 1,
                entry: cue,
                form: AttributionForm::Hedge,
                heads: &[h],
                extra: &[],
                without: &[i],
            }
            .make(tree),
        );
    }
}

/// "according to the army": the preposition stands on the speaker.
pub(super) fn preposition(tree: &Tree<'_>, cues: &CueTable, i: usize, out: &mut Vec<Attribution>) {
    if !matches!(tree.rel(i), "obl" | "nmod" | "advcl") {
        return;
    }
    let Some(p) = tree.preposition(i) else { return };
    if !tree.upos(i).is_nominal() && !p.starts_with("accord") {
        return;
    }
    // Parsed lemma by lemma: "accord to" and "according to" are one.
    let Some(cue) = cues
        .preposition(&p)
        .or_else(|| p.starts_with("accord").then(|| cues.preposition("according_to")).flatten())
    else {
        return;
    };
    let Some(h) = tree.head(i) else { return };
    let s = tree.sentence;
    let first = s.subtree(i).start;
    let set_off = first == 0 || s.tokens[first].form == "," || s.tokens[first - 1].form == ",";
    let head = if set_off { clause_of(tree, h) } else { clause_head(tree, h) };
    let case: Vec<usize> = tree
        .children(i)
        .iter()
        .copied()
        .filter(|&c| matches!(tree.rel(c), "case" | "mark") && c < i)
        .collect();
    let start = case.first().copied().unwrap_or(i);
    let end = case
        .iter()
        .flat_map(|&c| tree.children(c).iter().copied().filter(|&k| tree.rel(k) == "fixed").chain([c]))
        .max()
        .unwrap_or(i);
    out.push(
        Draft {
            speaker: Some(i),
            cue: i,
            cue_words: start..(end + 1).min(i.max(start)),
            entry: cue,
            form: AttributionForm::According,
            heads: &[head],
            extra: &[],
            without: &[i],
        }
        .make(tree),
    );
}

/// What an accuser lays to the accused: "accused China of ramming its ship" says that it did, in the accuser's voice.
#[must_use]
pub fn accusations(tree: &Tree<'_>, speaker: usize, verb: usize) -> Vec<Attribution> {
    let entry = unlisted("accusation", Stance::Asserts);
    let mut heads: Vec<usize> = tree.complements(verb).collect();
    heads.extend(
        tree.prepositional(verb)
            .filter(|&c| matches!(tree.preposition(c).as_deref(), Some("of" | "for" | "over" | "with"))),
    );
    let mut out: Vec<Attribution> = Vec::new();
    for h in heads {
        if out.iter().all(|a| a.content_head != h) {
            out.push(
                Draft {
                    speaker: Some(speaker),
                    cue: verb,
                    cue_words: words::cue(tree, verb),
                    entry: &entry,
                    form: AttributionForm::Verb,
                    heads: &[h],
                    extra: &[],
                    without: &[],
                }
                .make(tree),
            );
        }
    }
    out
}

/// Longest speaker before or behind a colon, in words.
const LONGEST_NAME: usize = 8;

/// "Minister: talks failed" and, in headlines, "Talks failed: minister": a name or office on one side of a colon.
pub(super) fn colon(tree: &Tree<'_>, out: &mut Vec<Attribution>) {
    let s = tree.sentence;
    let n = s.tokens.len();
    let headline = s.region == ParagraphKind::Headline;
    let Some(c) = s.tokens.iter().position(|t| t.form == ":") else {
        return;
    };
    if c == 0 || c + 2 >= n || s.tokens.iter().filter(|t| t.form == ":").count() > 1 {
        return;
    }
    let verb = |r: std::ops::Range<usize>| r.into_iter().any(|i| matches!(tree.upos(i), Upos::Verb | Upos::Aux));
    let somebody = |r: std::ops::Range<usize>| {
        s.entities.iter().any(|e| {
            e.tokens.start < r.end && e.tokens.end > r.start && matches!(e.kind, EntityKind::Per | EntityKind::Org | EntityKind::Loc)
        })
    };
    let end = if s.tokens[n - 1].form == "." { n - 1 } else { n };
    let entry = unlisted("speech", Stance::Asserts);
    let (source, content) = if c <= LONGEST_NAME && !verb(0..c) && verb(c + 1..end) && somebody(0..c) {
        (0..c, c + 1..end)
    } else if headline && end - c - 1 <= LONGEST_NAME && !verb(c + 1..end) && verb(0..c) && somebody(c + 1..end) {
        (c + 1..end, 0..c)
    } else {
        return;
    };
    // A cue of its own ("says: minister") has told it already.
    if out
        .iter()
        .any(|a| a.source.as_ref().is_some_and(|r| r.start < source.end && source.start < r.end))
    {
        return;
    }
    let speaker = source
        .clone()
        .find(|&i| tree.head(i).is_none_or(|h| !source.contains(&h)) && tree.upos(i).is_nominal())
        .unwrap_or(source.end - 1);
    let head = content
        .clone()
        .find(|&i| tree.head(i).is_none_or(|h| !content.contains(&h)) && tree.upos(i) != Upos::Punct)
        .unwrap_or(content.start);
    let mut mask = vec![false; n];
    mask[content].fill(true);
    out.push(Attribution {
        speaker: Some(speaker),
        speaker_elsewhere: None,
        source: Some(source),
        continues: None,
        cue: c,
        cue_words: c..c + 1,
        entry,
        shown: mask.clone(),
        content: mask,
        content_head: head,
        form: AttributionForm::Colon,
        to: None,
        outlet: None,
    });
}

fn has_that(tree: &Tree<'_>, i: usize) -> bool {
    tree.children(i).iter().any(|&c| tree.rel(c) == "mark" && tree.lemma(c) == "that")
}

fn light_subject(tree: &Tree<'_>, noun: usize) -> Option<usize> {
    let v = tree.head(noun)?;
    (tree.rel(noun) == "obj").then(|| tree.logical_subject(v)).flatten()
}

fn clause_head(tree: &Tree<'_>, mut i: usize) -> usize {
    for _ in 0..8 {
        if matches!(tree.upos(i), Upos::Verb | Upos::Aux) || matches!(tree.rel(i), "root" | "ccomp" | "parataxis" | "advcl") {
            return i;
        }
        match tree.head(i) {
            Some(h) => i = h,
            None => return i,
        }
    }
    i
}

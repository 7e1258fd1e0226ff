//! Did it happen? Negation, future and hypothesis, read from auxiliaries, governing verbs and conditional clauses.
//!
//! The word lists are the sets `NEGATING`, `PROSPECTIVE`, `IRREALIS` and `SPEECH` of `data/patterns/sets.pat`.

use crate::pattern::PatternSet;
use crate::tree::Tree;
use dateline_core::{Str, Upos};

/// What the context says of an event word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Modality {
    /// Did not happen.
    pub negated: bool,
    /// Is to happen: "will", "plans to".
    pub future: bool,
    /// May happen, would have happened, is feared, wanted or asked about.
    pub hypothetical: bool,
    /// Somebody wants, fears or asks for it.
    pub wanted: bool,
    /// Somebody ought to do it: "must", "should".
    pub obligation: bool,
    /// Happened before something else that is past: "had attacked".
    pub pluperfect: bool,
}

impl Modality {
    /// What the factuality of the words adds: below zero is negation unless a speaker's denial makes it so, and what is at best
    /// possible is neither announced nor threatened.
    pub(crate) fn temper(&mut self, sure: f32, denied: bool) {
        if sure < 0.0 {
            self.negated |= !denied;
        } else if sure <= 0.75 && !self.negated {
            self.hypothetical |= !self.wanted;
            self.future = false;
        }
    }
}

/// Reads the modality of word `i`; `host` is the light verb that carries it, if any.
#[must_use]
pub fn modality(tree: &Tree<'_>, patterns: &PatternSet, i: usize, host: Option<usize>) -> Modality {
    let mut m = Modality::default();
    let is = |set: &str, k: usize| {
        patterns
            .set(set)
            .is_some_and(|s| s.single.contains(&Str::from(tree.lemma(k).to_lowercase())))
    };
    let mut at = host.unwrap_or(i);
    m.negated = tree.is_negated(at) || tree.is_negated(i);
    auxiliaries(tree, at, &mut m, is);
    for _ in 0..6 {
        if conditional(tree, at) {
            m.hypothetical = true;
        }
        let Some(h) = tree.head(at) else { break };
        let rel = tree.rel(at);
        let verbal = matches!(tree.upos(h), Upos::Verb | Upos::Aux);
        match rel {
            "xcomp" | "ccomp" | "acl" | "csubj" | "advcl" if tree.deprel(at) != "acl:relcl" => {
                let purpose = rel == "advcl" && infinitive(tree, at);
                if purpose {
                    m.wanted |= !verbal || !is("LIGHT", h);
                    break;
                }
                if rel == "acl" && infinitive(tree, at) && !verbal {
                    // "its capacity to attack", "a plan to send": what the noun only points to.
                    m.wanted |= !is("PROSPECTIVE", h);
                }
                if rel == "advcl" {
                    break;
                }
                m.negated |= is("NEGATING", h) && rel != "ccomp";
                m.future |= is("PROSPECTIVE", h);
                m.wanted |= is("IRREALIS", h);
                if rel == "ccomp" && is("SPEECH", h) {
                    break;
                }
                if rel == "xcomp" && verbal {
                    m.negated |= tree.is_negated(h);
                    auxiliaries(tree, h, &mut m, is);
                }
                at = h;
            }
            "obj" | "nmod" | "obl" | "nsubj" => {
                // An event noun under another word: "plans an attack", "prevented an attack", "fears of war", "for peace".
                if rel == "obj"
                    || tree.deprel(at) == "nsubj:pass"
                    || (rel != "nsubj" && matches!(tree.preposition(at).as_deref(), Some("of" | "for" | "against" | "from" | "about")))
                {
                    m.negated |= is("NEGATING", h) && verbal && rel == "obj";
                    m.future |= is("PROSPECTIVE", h) && (rel == "obj" || rel == "nsubj" || !verbal);
                    m.wanted |= is("IRREALIS", h);
                }
                break;
            }
            "conj" => {
                // Modals are shared over a coordination of verbs unless the conjunct has its own.
                if verbal && !tree.children(at).iter().any(|&c| matches!(tree.rel(c), "aux" | "nsubj")) {
                    auxiliaries(tree, h, &mut m, is);
                }
                at = h;
            }
            _ => break,
        }
    }
    m
}

fn infinitive(tree: &Tree<'_>, i: usize) -> bool {
    let t = &tree.sentence.tokens[i];
    t.feat("VerbForm=Inf") || t.xpos == "VB"
}

fn conditional(tree: &Tree<'_>, i: usize) -> bool {
    tree.children(i)
        .iter()
        .any(|&c| tree.rel(c) == "mark" && matches!(tree.lemma(c), "if" | "unless" | "whether" | "lest"))
}

fn auxiliaries(tree: &Tree<'_>, i: usize, m: &mut Modality, is: impl Fn(&str, usize) -> bool) {
    for &c in tree.children(i) {
        if tree.rel(c) != "aux" {
            continue;
        }
        match tree.lemma(c) {
            "will" | "shall" | "wo" | "'ll" | "ll" => m.future = true,
            "would" => {
                // "said it would send": the past of "will"; elsewhere a condition.
                let reported = tree.head(i).is_some_and(|h| tree.rel(i) == "ccomp" && is("SPEECH", h))
                    // "The bloc confirmed on Monday it would tighten": the parser may hang the saying on what is said.
                    || tree.children(i).iter().any(|&c| {
                        c < i
                            && tree.rel(c) == "advcl"
                            && is("SPEECH", c)
                            && tree.child(c, "nsubj").is_some()
                            && tree.child(c, "mark").is_none()
                            && !tree.children(c).iter().any(|&k| tree.rel(k) == "advmod" && k < c)
                    });
                if reported { m.future = true } else { m.hypothetical = true }
            }
            "may" | "might" | "could" | "can" | "ca" => m.hypothetical = true,
            "should" | "must" | "ought" => m.obligation = true,
            "have" if tree.sentence.tokens[c].feat("Tense=Past") || tree.sentence.tokens[c].form.eq_ignore_ascii_case("had") => {
                m.pluperfect = true
            }
            _ => {}
        }
    }
    // "is to meet", "are to be deported"
    let t = &tree.sentence.tokens[i];
    if t.head.is_none()
        && infinitive(tree, i)
        && tree.children(i).iter().any(|&c| tree.rel(c) == "mark" && tree.lemma(c) == "to")
        && (tree.child(i, "nsubj").is_some() || tree.child(i, "cop").is_some())
    {
        // A headline's "Putin to visit Armenia" as well.
        m.future = true;
    }
}

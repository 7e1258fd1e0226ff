//! Verbs and predicate adjectives that attribute.

use super::cues::{Cue, CueTable};
use super::{Attribution, Draft, unlisted, words};
use crate::tree::Tree;
use dateline_core::{AttributionForm, Stance, Str, Upos};
use std::ops::Range;

/// Verbs whose object is the one spoken to.
const ADDRESSING: &[&str] = &[
    "tell", "inform", "notify", "assure", "reassure", "brief", "remind", "ask", "urge", "warn", "advise", "order", "instruct", "beg",
    "persuade", "convince", "beseech", "implore",
];

/// Prepositions whose phrase goes with the object of an attitude: "praised the army for", "described it as".
const WITH_OBJECT: &[&str] = &["for", "as", "of", "over", "about", "against", "with"];

pub(super) fn verb(tree: &Tree<'_>, cues: &CueTable, i: usize, lemma: &Str, out: &mut Vec<Attribution>) {
    // "endorsed" may have been given the lemma "endors".
    let whole = Str::from(format!("{lemma}e"));
    let lemma = if cues.verb(lemma).is_none() && cues.verb(&whole).is_some() {
        &whole
    } else {
        lemma
    };
    // "the so-called volunteers": a scare word, not somebody who calls.
    let word = |back: usize| i.checked_sub(back).map(|k| tree.sentence.tokens[k].form.to_lowercase());
    if lemma == "call" && (word(1).as_deref() == Some("so") || word(1).as_deref() == Some("-") && word(2).as_deref() == Some("so")) {
        return;
    }
    if quoted_as_saying(tree, i, lemma, out) {
        return;
    }
    // The "saying" of "quoted as saying" is told with its verb.
    if tree.head(i).is_some_and(|h| matches!(tree.lemma(h), "quote" | "cite")) && tree.preposition(i).as_deref() == Some("as") {
        return;
    }
    if compound(tree, cues, i, lemma, out) {
        return;
    }
    // "the leader predicted in March that": a subject with no auxiliary of the passive speaks, whatever its label.
    let bare = tree.has(i, "nsubj:pass") && !tree.has(i, "aux:pass") && !tree.has(i, "obl:agent") && tree.child(i, "ccomp").is_some();
    let passive = tree.is_passive(i) && !bare;
    let listed = cues.passive(lemma).filter(|_| passive).or_else(|| cues.verb(lemma));
    let Some(cue) = listed.cloned().or_else(|| unlisted_verb(tree, cues, i, lemma)) else {
        return;
    };
    let v = VerbCue {
        tree,
        i,
        cue: &cue,
        passive,
        // "is believed to have": who believes is not said, unless by a by-phrase.
        speaker: if passive {
            by_whom(tree, i)
        } else {
            tree.surface_subject(i).or_else(|| shared_subject(tree, i))
        },
        lemma,
    };
    v.run(out);
}

/// "put the number at six and said": a finite verb that is coordinated with the wrong word has the subject of the verb above it.
fn shared_subject(tree: &Tree<'_>, i: usize) -> Option<usize> {
    if tree.rel(i) != "conj" || !matches!(tree.sentence.tokens[i].xpos.as_str(), "VBD" | "VBZ" | "VBP") {
        return None;
    }
    let mut at = i;
    for _ in 0..8 {
        at = tree.head(at)?;
        if tree.upos(at) == Upos::Verb {
            return tree.surface_subject(at);
        }
    }
    None
}

/// The by-phrase of a passive, also where it hangs on the complement: "is considered unclean by them".
fn by_whom(tree: &Tree<'_>, i: usize) -> Option<usize> {
    tree.logical_subject(i).or_else(|| {
        tree.children(i)
            .iter()
            .filter(|&&c| matches!(tree.rel(c), "xcomp" | "obl" | "obj") && !matches!(tree.upos(c), Upos::Verb))
            .flat_map(|&c| tree.children(c).iter().copied())
            .find(|&c| tree.preposition(c).as_deref() == Some("by"))
    })
}

/// A verb that no table knows introduces words where it has a that-clause or finite clause and a subject.
fn unlisted_verb(tree: &Tree<'_>, cues: &CueTable, i: usize, lemma: &str) -> Option<Cue> {
    if tree.upos(i) != Upos::Verb || cues.is_silent(lemma) {
        return None;
    }
    let clause = tree.children(i).iter().copied().find(|&c| tree.rel(c) == "ccomp")?;
    let finite = tree
        .children(clause)
        .iter()
        .any(|&c| matches!(tree.rel(c), "nsubj" | "expl") || tree.rel(c) == "mark" && tree.lemma(c) == "that");
    let subject = tree.children(i).iter().any(|&c| tree.rel(c) == "nsubj" && tree.lemma(c) != "it");
    (finite && subject && !tree.is_passive(i)).then(|| unlisted("other", Stance::Asserts))
}

/// "was quoted as saying", "quoted the army as saying": who speaks is who is quoted, who quotes is the outlet.
fn quoted_as_saying(tree: &Tree<'_>, i: usize, lemma: &str, out: &mut Vec<Attribution>) -> bool {
    if !matches!(lemma, "quote" | "cite") {
        return false;
    }
    let saying = tree
        .children(i)
        .iter()
        .copied()
        .find(|&c| matches!(tree.lemma(c), "say" | "tell" | "state" | "add") && tree.preposition(c).as_deref() == Some("as") && c > i);
    let (speaker, outlet) = if tree.is_passive(i) {
        (tree.logical_object(i), tree.logical_subject(i))
    } else {
        (tree.logical_object(i), tree.surface_subject(i))
    };
    let entry = unlisted("speech", Stance::Asserts);
    let content = saying.and_then(|s| {
        tree.children(s)
            .iter()
            .copied()
            .find(|&c| matches!(tree.rel(c), "ccomp" | "obj" | "parataxis"))
    });
    let (Some(s), Some(speaker)) = (saying, speaker) else {
        // "..., Reuters said, citing the army", "The agency quoted a doctor."
        if !tree.is_passive(i)
            && let Some(speaker) = speaker.filter(|&s| tree.upos(s).is_nominal() && is_somebody(tree, s))
            && matches!(tree.rel(i), "advcl" | "xcomp" | "parataxis" | "acl")
        {
            let host = tree.head(i);
            let mut a = Draft {
                speaker: Some(speaker),
                cue: i,
                cue_words: words::cue(tree, i),
                entry: &entry,
                form: AttributionForm::Verb,
                heads: &host
                    .map(|h| {
                        tree.children(h)
                            .iter()
                            .copied()
                            .filter(|&c| tree.rel(c) == "ccomp")
                            .collect::<Vec<_>>()
                    })
                    .filter(|v| !v.is_empty())
                    .or_else(|| {
                        host.filter(|&h| !matches!(tree.lemma(h), "say" | "report" | "write"))
                            .map(|h| vec![h])
                    })
                    .unwrap_or_default(),
                extra: &[],
                without: &[i],
            }
            .make(tree);
            a.outlet = outlet.filter(|&o| o != speaker);
            out.push(a);
            return true;
        }
        return false;
    };
    let heads: Vec<usize> = content.into_iter().collect();
    let range = if tree.is_passive(i) {
        words::cue_up_to(tree, i, s)
    } else {
        words::cue(tree, i)
    };
    let mut a = Draft {
        speaker: Some(speaker),
        cue: i,
        cue_words: range,
        entry: &entry,
        form: if tree.is_passive(i) {
            AttributionForm::Passive
        } else {
            AttributionForm::Verb
        },
        heads: &heads,
        extra: &[],
        without: &[],
    }
    .make(tree);
    a.outlet = outlet.filter(|&o| o != speaker);
    out.push(a);
    true
}

/// A name, a title or a group: not "a report", "evidence".
fn is_somebody(tree: &Tree<'_>, i: usize) -> bool {
    tree.upos(i) == Upos::Propn
        || matches!(
            tree.lemma(i),
            "official"
                | "source"
                | "spokesman"
                | "spokeswoman"
                | "spokesperson"
                | "witness"
                | "minister"
                | "ministry"
                | "army"
                | "military"
                | "police"
                | "commander"
                | "officer"
                | "doctor"
                | "resident"
                | "diplomat"
                | "agency"
                | "activist"
                | "group"
                | "government"
                | "authority"
                | "governor"
                | "mayor"
                | "adviser"
                | "aide"
                | "analyst"
                | "statement"
        )
}

/// Entries of two words: particle ("point out"), object ("claim responsibility"), preposition ("call for"), adjective ("make clear").
fn compound(tree: &Tree<'_>, cues: &CueTable, i: usize, lemma: &str, out: &mut Vec<Attribution>) -> bool {
    let key = |word: &str| format!("{lemma}_{}", word.to_lowercase());
    let passive = tree.is_passive(i);
    let speaker = if passive {
        tree.logical_subject(i)
    } else {
        tree.surface_subject(i)
    };
    for &c in tree.children(i) {
        match tree.rel(c) {
            "compound" if tree.deprel(c) == "compound:prt" => {
                if let Some(cue) = cues.verb(&key(tree.lemma(c))) {
                    let cue = cue.clone();
                    let v = VerbCue {
                        tree,
                        i,
                        cue: &cue,
                        passive,
                        speaker,
                        lemma,
                    };
                    v.run(out);
                    return true;
                }
            }
            "obj" | "xcomp" => {
                if let Some(cue) = cues.verb(&key(tree.lemma(c))) {
                    let heads: Vec<usize> = tree
                        .children(c)
                        .iter()
                        .chain(tree.children(i))
                        .copied()
                        .filter(|&k| {
                            k > c
                                && (matches!(tree.rel(k), "ccomp" | "acl")
                                    || tree.rel(k) == "csubj"
                                    || matches!(tree.rel(k), "nmod" | "obl")
                                        && matches!(
                                            tree.preposition(k).as_deref(),
                                            Some("for" | "of" | "in" | "about" | "on" | "over" | "that" | "to" | "against" | "with")
                                        ))
                        })
                        .take(1)
                        .collect();
                    let last = heads
                        .first()
                        .and_then(|&h| tree.children(h).iter().copied().find(|&k| tree.rel(k) == "case" && k > c && k < h))
                        .unwrap_or(c);
                    out.push(
                        Draft {
                            speaker,
                            cue: i,
                            cue_words: words::cue_up_to(tree, i, last),
                            entry: cue,
                            form: AttributionForm::Verb,
                            heads: &heads,
                            extra: &[],
                            without: &[],
                        }
                        .make(tree),
                    );
                    return true;
                }
            }
            "obl" | "advcl" | "nmod" if c > i => {
                let Some(p) = tree.preposition(c) else { continue };
                if let Some(cue) = cues.verb(&key(&p)) {
                    let case = tree
                        .children(c)
                        .iter()
                        .copied()
                        .find(|&k| matches!(tree.rel(k), "case" | "mark"))
                        .unwrap_or(c);
                    let mut heads = vec![c];
                    // "called on the rebels to disarm"
                    // "referred to them as hooligans"
                    heads.extend(tree.children(i).iter().copied().filter(|&k| {
                        k > c && (tree.rel(k) == "xcomp" || tree.rel(k) == "obl" && tree.preposition(k).as_deref() == Some("as"))
                    }));
                    out.push(
                        Draft {
                            speaker,
                            cue: i,
                            cue_words: words::cue_up_to(tree, i, case),
                            entry: cue,
                            form: if passive { AttributionForm::Passive } else { AttributionForm::Verb },
                            heads: &heads,
                            extra: &[],
                            without: &[],
                        }
                        .make(tree),
                    );
                    return true;
                }
            }
            _ => {}
        }
    }
    false
}

struct VerbCue<'t, 's> {
    tree: &'t Tree<'s>,
    i: usize,
    cue: &'t Cue,
    passive: bool,
    speaker: Option<usize>,
    lemma: &'t str,
}

impl VerbCue<'_, '_> {
    fn words(&self) -> Range<usize> {
        words::cue(self.tree, self.i)
    }

    fn push(&self, out: &mut Vec<Attribution>, heads: &[usize], extra: &[usize], without: &[usize]) {
        let mut a = Draft {
            speaker: self.speaker.filter(|s| !heads.contains(s)),
            cue: self.i,
            cue_words: self.words(),
            entry: self.cue,
            form: if self.passive {
                AttributionForm::Passive
            } else {
                AttributionForm::Verb
            },
            heads,
            extra,
            without,
        }
        .make(self.tree);
        a.to = self.addressee();
        if without.contains(&self.i) {
            // The cue's own phrases are no content either: "..., the army said on Monday".
            a.content[self.i] = false;
        }
        out.push(a);
    }

    /// "told *reporters*", "said *to the crowd*".
    fn addressee(&self) -> Option<usize> {
        let t = self.tree;
        t.children(self.i).iter().copied().find(|&c| match t.rel(c) {
            "iobj" => true,
            "obj" => ADDRESSING.contains(&self.lemma),
            "obl" => t.preposition(c).as_deref() == Some("to") && t.upos(c).is_nominal(),
            _ => false,
        })
    }

    fn run(&self, out: &mut Vec<Attribution>) {
        let (t, i) = (self.tree, self.i);
        let class = self.cue.class.as_str();
        let attitude = matches!(class, "attitude" | "appearance" | "evidence");
        let seems = class == "appearance";
        let clause = t.children(i).iter().copied().find(|&c| {
            t.rel(c) == "ccomp"
                || (self.passive && t.rel(c) == "xcomp")
                || (t.rel(c) == "parataxis" && c < i)
                || (t.rel(c) == "xcomp" && (attitude || matches!(class, "belief" | "directive")))
        });
        // "explained how it was done": a clause under its question word.
        let clause = clause.or_else(|| {
            t.children(i).iter().copied().find(|&c| {
                c > i
                    && matches!(t.rel(c), "obj" | "advmod")
                    && t.children(c).iter().any(|&k| t.rel(k) == "advcl" || t.rel(k) == "acl")
                    && question(t.lemma(c))
            })
        });
        // "wants voters to know": the infinitive may hang on its subject.
        let clause = clause.or_else(|| {
            let o = t.child(i, "obj").filter(|_| attitude && !seems)?;
            t.children(o)
                .iter()
                .copied()
                .find(|&c| t.deprel(c) == "acl" && t.sentence.tokens[c].feat("VerbForm=Inf"))
                .map(|_| o)
        });
        let clause = clause.or_else(|| {
            t.children(i)
                .iter()
                .filter(|&&o| matches!(t.rel(o), "obj" | "iobj"))
                .find_map(|&o| t.children(o).iter().copied().find(|&c| t.is_told(c)))
        });
        if let Some(c) = clause {
            let mut extra = Vec::new();
            let raised = t.rel(c) == "xcomp" && (self.passive || seems);
            if raised {
                // "The blast is believed to have been an accident": of the blast.
                extra.extend(t.children(i).iter().copied().filter(|&s| t.rel(s) == "nsubj" || t.rel(s) == "expl"));
            } else if t.rel(c) == "xcomp" && !ADDRESSING.contains(&self.lemma) {
                extra.extend(t.children(i).iter().copied().filter(|&o| t.rel(o) == "obj" && o < c));
            }
            self.push_raised(out, c, &extra, raised);
            // "said X and that Y": further content clauses.
            for &d in t.children(i) {
                if d != c && t.rel(d) == "ccomp" {
                    self.push(out, &[d], &[], &[]);
                }
            }
            return;
        }
        // "As the army said, rebels attacked": the cue hangs on what is said.
        let own_subject = t.children(i).iter().any(|&c| t.rel(c) == "nsubj");
        let as_clause = t.rel(i) == "advcl"
            && t.children(i)
                .iter()
                .any(|&c| matches!(t.rel(c), "mark" | "advmod") && t.lemma(c) == "as")
            && t.child(i, "obj").is_none();
        if (t.rel(i) == "parataxis" || as_clause)
            && own_subject
            && let Some(h) = t.head(i)
        {
            let top = clause_of(t, h);
            self.push(out, &[top], &[], &[i]);
            return;
        }
        // "..., which the rebels denied": of the whole clause before it.
        if t.deprel(i) == "acl:relcl"
            && matches!(self.cue.class.as_str(), "denial" | "doubt" | "factive")
            && let Some(which) = t.children(i).iter().copied().find(|&c| t.rel(c) == "obj" && t.lemma(c) == "which")
            && which > 0
            && t.sentence.tokens[which - 1].form == ","
            && let Some(h) = t.head(i)
        {
            self.push(out, &[clause_of(t, h)], &[], &[i]);
            return;
        }
        // "what it described as an incursion", "called it an attack"
        let described =
            t.children(i).iter().copied().find(|&c| {
                matches!(t.rel(c), "obl" | "xcomp" | "advcl") && (t.preposition(c).as_deref() == Some("as") || t.rel(c) == "xcomp")
            });
        let described = described.filter(|_| !seems && class != "quoting");
        let objects = || t.children(i).iter().copied().filter(|&c| t.rel(c) == "obj");
        if let Some(c) = described {
            let mut extra: Vec<usize> = objects().collect();
            if self.passive || extra.is_empty() {
                extra.extend(t.children(i).iter().copied().filter(|&c| t.deprel(c) == "nsubj:pass"));
                if t.rel(i) == "acl" {
                    extra.extend(t.head(i).filter(|&h| t.lemma(h) != "what"));
                }
            }
            self.push_raised(out, c, &extra, false);
            return;
        }
        if class == "naming" {
            self.naming(out);
            return;
        }
        if attitude {
            if !seems {
                self.attitude(out);
            }
            return;
        }
        // A nominal content: "denied the attack", "reported clashes", "claimed responsibility for the bombing".
        if let Some(o) = t.logical_object(i).filter(|_| class != "quoting")
            && t.upos(o) == Upos::Noun
            && o != i
            && !(ADDRESSING.contains(&self.lemma) && self.addressee() == Some(o))
        {
            let extra: Vec<usize> = t
                .children(i)
                .iter()
                .copied()
                .filter(|&c| c > i && t.rel(c) == "obl" && t.preposition(c).is_some_and(|p| WITH_OBJECT.contains(&p.as_str())))
                .collect();
            let speaker = self.speaker.filter(|&s| s != o);
            let v = VerbCue { speaker, ..*self };
            v.push(out, &[o], &extra, &[]);
            return;
        }
        // Words may stand in quotation marks near it.
        if self.cue.is_speech() && (own_subject || self.passive || self.speaker.is_some()) {
            self.push(out, &[], &[], &[]);
        }
    }

    /// The speaker of a passive with an infinitive is its by-phrase, never its subject.
    fn push_raised(&self, out: &mut Vec<Attribution>, c: usize, extra: &[usize], raised: bool) {
        let speaker = self.speaker.filter(|&s| s != c && !(raised && extra.contains(&s)));
        let v = VerbCue { speaker, ..*self };
        v.push(out, &[c], extra, &[]);
    }

    /// "called the vote a sham" where the name seems to be an apposition of the object, or the object is quoted.
    fn naming(&self, out: &mut Vec<Attribution>) {
        let (t, i) = (self.tree, self.i);
        let Some(o) = t.child(i, "obj").filter(|&o| o > i) else { return };
        let named = t
            .children(o)
            .iter()
            .copied()
            .any(|c| t.rel(c) == "appos" || t.rel(c) == "amod" && c > o);
        let relative = t.deprel(i) == "acl:relcl";
        let quoted = (i..o).any(|k| matches!(t.sentence.tokens[k].form.as_str(), "\"" | "\u{201c}" | "''" | "\u{2018}"));
        if named || relative || quoted {
            self.push(out, &[o], &[], &[]);
        }
    }

    /// "praised the army for its restraint", "backs the plan".
    fn attitude(&self, out: &mut Vec<Attribution>) {
        let (t, i) = (self.tree, self.i);
        let Some(o) = t.logical_object(i).filter(|&o| o != i) else { return };
        let mut heads = vec![o];
        if t.head(o) != Some(i) {
            // The object is the noun of a relative clause: its pronoun, if any, is what is there.
            heads = t
                .children(i)
                .iter()
                .copied()
                .filter(|&c| t.rel(c) == "obj" || t.deprel(c) == "nsubj:pass")
                .collect();
            if heads.is_empty() {
                return;
            }
        }
        heads.extend(t.children(i).iter().copied().filter(|&c| {
            c > i && matches!(t.rel(c), "obl" | "advcl") && t.preposition(c).is_some_and(|p| WITH_OBJECT.contains(&p.as_str()))
        }));
        let speaker = self.speaker.filter(|s| !heads.contains(s));
        if speaker.is_none() && self.passive {
            return;
        }
        let v = VerbCue { speaker, ..*self };
        v.push(out, &heads, &[], &[]);
    }
}

fn question(lemma: &str) -> bool {
    matches!(lemma, "how" | "what" | "why" | "where" | "when" | "who" | "whether" | "whatever")
}

/// The clause that a set-off cue comments on: up from a participle or infinitive to the clause it is in.
pub(super) fn clause_of(tree: &Tree<'_>, mut i: usize) -> usize {
    for _ in 0..8 {
        if matches!(tree.rel(i), "root" | "ccomp" | "parataxis") {
            return i;
        }
        match tree.head(i) {
            Some(h) if !matches!(tree.rel(i), "nsubj" | "csubj") => i = h,
            _ => return i,
        }
    }
    i
}

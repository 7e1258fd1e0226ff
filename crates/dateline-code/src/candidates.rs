//! Which words a pattern's relation can mean: logical subjects and objects, phrases of a preposition and the words that host them,
//! light verbs; and the keys under which sets and triggers know a word.

use crate::matcher::Matcher;
use crate::pattern::{Rel, TriggerPos};
use dateline_core::{Str, Token, Upos, format_compact};
use std::collections::HashSet;

impl Matcher<'_> {
    /// The light verb that a noun trigger is the object (or passive subject) of: "launched an attack", "talks were held".
    pub(crate) fn light_verb(&self, i: usize) -> Option<usize> {
        let mut at = i;
        // Through a measure: "held two rounds of talks".
        if self.tree.rel(at) == "nmod"
            && let Some(h) = self.tree.head(at)
            && self.through_measure(h) == Some(at)
        {
            at = h;
        }
        // Bounded, because a broken parse may hold a circle.
        for _ in 0..32 {
            if self.tree.rel(at) != "conj" {
                break;
            }
            at = self.tree.head(at)?;
        }
        let v = self.tree.head(at)?;
        if !matches!(self.tree.upos(v), Upos::Verb | Upos::Aux) {
            return None;
        }
        let rel = self.tree.deprel(at);
        let set = match rel {
            "obj" | "nsubj:pass" => "LIGHT",
            "obl" => "LIGHT-OBLIQUE",
            "nsubj" => return None,
            _ if self.tree.rel(v) == "acl" => return None,
            _ => return None,
        };
        let set = self.patterns.set(set)?;
        let lemma = Str::from(self.tree.lemma(v).to_lowercase());
        let with_particle = self.tree.child(v, "compound:prt").is_some_and(|p| {
            set.phrases
                .get(self.tree.lemma(p))
                .is_some_and(|all| all.iter().any(|b| b.len() == 1 && b[0] == lemma))
        });
        (set.single.contains(&lemma) || with_particle).then_some(v)
    }

    /// The words that a relation of word `i` can mean, time expressions left out.
    pub(crate) fn candidates(&self, rel: &Rel, i: usize, pos: TriggerPos, light: Option<usize>, anchors: &[usize]) -> Vec<usize> {
        let mut out = self.words_in(rel, i, pos, light, anchors);
        out.retain(|c| !self.times.contains(c));
        out
    }

    /// The words that a relation of word `i` can mean, time expressions among them.
    pub(crate) fn words_in(&self, rel: &Rel, i: usize, pos: TriggerPos, light: Option<usize>, anchors: &[usize]) -> Vec<usize> {
        let t = &self.tree;
        // An auxiliary ("must") acts through its verb.
        let auxiliary = t.rel(i) == "aux";
        let i = if auxiliary { t.head(i).unwrap_or(i) } else { i };
        let mut out = Vec::new();
        match (rel, pos) {
            (Rel::Comp | Rel::Xcomp, _) if auxiliary => return vec![i],
            (Rel::Subj, TriggerPos::Verb) => out.extend(t.logical_subject(i)),
            (Rel::Obj, TriggerPos::Verb) => {
                out.extend(t.logical_objects(i));
                if out.is_empty() {
                    out.extend(t.child(i, "iobj"));
                }
            }
            (Rel::Iobj, TriggerPos::Verb) => {
                out.extend(t.child(i, "iobj"));
                if out.is_empty() && t.logical_objects(i).len() > 1 {
                    out.extend(t.logical_object(i));
                }
                if out.is_empty() && (t.child(i, "xcomp").is_some() || t.child(i, "ccomp").is_some()) {
                    out.extend(t.logical_object(i));
                }
            }
            (Rel::Subj, _) => {
                out.extend(
                    t.children(i)
                        .iter()
                        .copied()
                        // "The vote was before the protests": whose subject stands behind "was" and a preposition does not do it.
                        .filter(|&c| t.rel(c) == "nsubj" && !(pos == TriggerPos::Noun && t.has(i, "cop") && t.preposition(i).is_some()))
                        .map(|c| t.antecedent(c)),
                );
                if let Some(v) = light {
                    out.extend(t.logical_subject(v));
                } else if out.is_empty()
                    && pos == TriggerPos::Noun
                    && t.rel(i) == "obl"
                    && matches!(t.preposition(i).as_deref(), Some("in" | "at" | "by" | "over"))
                    && !t.children(i).iter().any(|&c| {
                        t.deprel(c) == "nmod:poss" || t.rel(c) == "amod" && t.sentence.tokens[c].form.starts_with(char::is_uppercase)
                    })
                {
                    // "asked the premier in a phone call": the call is theirs.
                    out.extend(
                        t.head(i)
                            .filter(|&v| matches!(t.upos(v), Upos::Verb))
                            .and_then(|v| t.logical_subject(v)),
                    );
                } else if out.is_empty() && pos == TriggerPos::Noun && t.rel(i) == "appos" {
                    // "Ruritania, a member of the pact"
                    out.extend(t.head(i));
                } else if out.is_empty() && pos == TriggerPos::Adj && t.rel(i) == "amod" {
                    out.extend(t.head(i));
                } else if out.is_empty() && matches!(t.rel(i), "conj" | "advcl" | "xcomp" | "acl") {
                    out.extend(t.surface_subject(i));
                }
            }
            (Rel::Obj | Rel::Iobj, _) => {}
            (Rel::Xcomp, _) => out.extend(t.complements(i).filter(|&c| t.rel(c) != "ccomp")),
            (Rel::Ccomp, _) => out.extend(t.complements(i).filter(|&c| t.rel(c) == "ccomp")),
            (Rel::Comp, _) => {
                // "told reporters that they will not negotiate": a whole clause is told, an infinitive asked.
                let states = self
                    .patterns
                    .set("STATING")
                    .is_some_and(|w| w.single.contains(&Str::from(t.lemma(i))));
                let whole = |c: usize| t.rel(c) == "ccomp" && t.children(c).iter().any(|&k| t.rel(k) == "nsubj");
                out.extend(t.complements(i).filter(|&c| !states || !whole(c)));
                // "asked Russia for help to fight", "made an offer to talk": also on the matched object.
                for &a in anchors {
                    out.extend(t.complements(a));
                }
            }
            (Rel::Poss, _) => out.extend(
                t.children(i)
                    .iter()
                    .copied()
                    .filter(|&c| t.deprel(c) == "nmod:poss")
                    .map(|c| t.antecedent(c)),
            ),
            (Rel::Mod, _) => out.extend(
                t.children(i)
                    .iter()
                    .copied()
                    .filter(|&c| {
                        c < i
                            && matches!(t.rel(c), "amod" | "compound" | "nmod" | "nummod" | "det" | "flat")
                            && t.deprel(c) != "nmod:poss"
                            && t.preposition(c).is_none()
                    })
                    .flat_map(|c| {
                        // "a Turkish-led raid": who leads stands before the participle.
                        let led = (t.lemma(c) == "lead")
                            .then(move || t.children(c).iter().copied().filter(move |&d| d < c && t.upos(d) != Upos::Punct));
                        std::iter::once(c).chain(led.into_iter().flatten())
                    }),
            ),
            (Rel::Speaker, _) => out.extend(self.speakers[i]),
            (Rel::Adv, _) => out.extend(
                t.children(i)
                    .iter()
                    .copied()
                    .filter(|&c| matches!(t.rel(c), "advmod" | "xcomp" | "amod" | "advcl")),
            ),
            (Rel::Prep(p), _) => {
                let mut hosts = vec![i];
                hosts.extend(light);
                hosts.extend(anchors.iter().copied().filter(|&a| a != i));
                // A required actor is no object: "A! to=R" still looks behind the object.
                if pos == TriggerPos::Verb && anchors.iter().all(|&a| a < i) {
                    hosts.extend(t.logical_object(i).filter(|o| !hosts.contains(o)));
                }
                for &h in &hosts {
                    out.extend(t.prepositional(h).filter(|&c| t.preposition(c).as_deref() == Some(p.as_str())));
                }
                // "sent two leaders of the gang to Chile": the parser may hang the goal on the last noun before it.
                if out.is_empty() && p == "to" {
                    for &h in &hosts {
                        let last = t
                            .prepositional(h)
                            .filter(|&c| c > i && t.rel(c) == "nmod" && t.preposition(c).as_deref() == Some("of"));
                        out.extend(last.flat_map(|c| t.prepositional(c).filter(|&d| t.preposition(d).as_deref() == Some("to"))));
                    }
                }
                // "described as X's incursion into its waters": the parser may hang a noun's complement on the verb before it.
                if out.is_empty()
                    && pos == TriggerPos::Noun
                    && light.is_none()
                    && let Some(v) = t.head(i).filter(|&v| matches!(t.upos(v), Upos::Verb) && v < i)
                {
                    out.extend(
                        t.prepositional(v)
                            .filter(|&c| c > i && t.rel(c) == "obl" && t.preposition(c).as_deref() == Some(p.as_str())),
                    );
                }
                // "that" relative with a stranded preposition: "the country it agreed with".
                if p == "by" && out.is_empty() && pos == TriggerPos::Verb && t.is_passive(i) {
                    out.extend(t.logical_subject(i));
                }
            }
        }
        out.retain(|&c| c != i);
        out
    }
}

/// Lemma, form, then regular stems: the lemmatiser guesses at words it has not met ("raided", "boycotted").
pub(crate) fn keys_of(t: &Token) -> Vec<Str> {
    let form = t.form.to_lowercase();
    // Strong past forms at which the lemmatiser guesses.
    let strong = match (t.upos, form.as_str()) {
        (Upos::Verb, "shot") => Some("shoot"),
        (Upos::Verb, "froze" | "frozen") => Some("freeze"),
        (Upos::Verb, "slew" | "slain") => Some("slay"),
        (Upos::Verb, "tore" | "torn") => Some("tear"),
        (Upos::Verb, "swore" | "sworn") => Some("swear"),
        (Upos::Verb, "burnt") => Some("burn"),
        _ => None,
    };
    let lemma = strong.map_or_else(|| t.lemma.to_lowercase(), Str::from);
    let mut keys = vec![lemma];
    keys.push(form.clone());
    let mut stem = |s: &str, more: &str| {
        if s.len() >= 3 {
            keys.push(format_compact!("{s}{more}"));
        }
    };
    match t.upos {
        Upos::Verb | Upos::Adj => {
            for ending in ["ed", "ing", "es", "s"] {
                let Some(s) = form.strip_suffix(ending) else { continue };
                stem(s, "");
                stem(s, "e");
                let doubled = s.len() > 3 && s.is_ascii() && s.as_bytes()[s.len() - 1] == s.as_bytes()[s.len() - 2];
                if doubled {
                    stem(&s[..s.len() - 1], "");
                }
                if let Some(y) = s.strip_suffix('i') {
                    stem(y, "y");
                }
            }
        }
        Upos::Noun => {
            for (ending, more) in [("ies", "y"), ("es", ""), ("s", "")] {
                if let Some(s) = form.strip_suffix(ending) {
                    stem(s, more);
                }
            }
        }
        _ => {}
    }
    let mut seen = HashSet::new();
    keys.retain(|k| seen.insert(k.clone()));
    keys
}

//! What is told of another world: fiction, sport, business among companies, forces of nature. Its happenings are no events.
//!
//! The words are data: `data/domains.tsv`.

use crate::tree::Tree;
use dateline_core::{Str, Upos};
use std::collections::HashMap;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Domain {
    /// A work that tells of something: a film, a novel.
    Work,
    /// A part of a work, that says so only behind "in": a scene, an episode.
    Part,
    /// One who plays a role.
    Performer,
    /// One who does sport.
    Player,
    /// A contest.
    Contest,
    /// A company.
    Company,
    /// What has no will: disease, animals, smells.
    Nature,
    /// The same, but also a measure: "a flood of migrants".
    Force,
}

/// The table `data/domains.tsv`.
#[derive(Clone, Debug, Default)]
pub(crate) struct DomainTable {
    words: HashMap<Str, Domain>,
}

impl DomainTable {
    /// Reads `word domain`; several words joined by `|`. Rows that cannot be read come back as (line, message).
    #[must_use]
    pub(crate) fn parse(text: &str) -> (Self, Vec<(usize, String)>) {
        let mut table = Self::default();
        let mut faults = Vec::new();
        for (n, line) in text.lines().enumerate() {
            if line.trim().is_empty() || line.starts_with('#') || line.starts_with("word\t") {
                continue;
            }
            let Some((words, domain)) = line.split_once('\t') else {
                faults.push((n + 1, "one cell where word and domain are needed".into()));
                continue;
            };
            let domain = match domain.split('\t').next().unwrap_or("").trim() {
                "work" => Domain::Work,
                "part" => Domain::Part,
                "performer" => Domain::Performer,
                "player" => Domain::Player,
                "contest" => Domain::Contest,
                "company" => Domain::Company,
                "nature" => Domain::Nature,
                "force" => Domain::Force,
                other => {
                    faults.push((n + 1, format!("`{other}` is no domain")));
                    continue;
                }
            };
            for w in words.split('|').map(str::trim).filter(|w| !w.is_empty()) {
                if table.words.insert(w.into(), domain).is_some() {
                    faults.push((n + 1, format!("`{w}` stands twice")));
                }
            }
        }
        (table, faults)
    }

    fn of(&self, tree: &Tree<'_>, i: usize) -> Option<Domain> {
        // "a flood of migrants", "a storm of shells": what is meant stands behind it.
        let counted = || {
            tree.children(i)
                .iter()
                .any(|&d| tree.rel(d) == "nmod" && tree.preposition(d).as_deref() == Some("of") && tree.sentence.tokens[d].xpos == "NNS")
        };
        // A capital is a name's, but at the head of a sentence.
        if tree.upos(i) != Upos::Noun && !(i == 0 && tree.upos(i) == Upos::Propn) {
            return None;
        }
        let lemma = tree.lemma(i).to_lowercase();
        // "video game", "fashion house"
        let compound = (i > 0).then(|| format!("{}_{lemma}", tree.lemma(i - 1).to_lowercase()));
        compound
            .and_then(|c| self.words.get(c.as_str()))
            .or_else(|| self.words.get(lemma.as_str()))
            .copied()
            .and_then(|d| match d {
                Domain::Force if counted() => None,
                Domain::Force => Some(Domain::Nature),
                d => Some(d),
            })
    }

    /// Why an event of this type at word `trigger` belongs to another world; `None` where it does not.
    #[must_use]
    pub(crate) fn foreign(&self, tree: &Tree<'_>, trigger: usize, host: Option<usize>, event: &str) -> Option<&'static str> {
        let verb = host.unwrap_or(trigger);
        let subject = tree.logical_subject(verb).map(|s| tree.antecedent(s));
        match subject.and_then(|s| self.of(tree, s)) {
            Some(Domain::Player) => return Some("sport"),
            Some(Domain::Nature) => return Some("a force of nature or a figure of speech"),
            Some(Domain::Company) if self.among_companies(tree, verb, event) => return Some("business"),
            _ => {}
        }
        if event == "ASSAULT" && subject.is_none() && self.natural_death(tree, verb) {
            return Some("accident or disaster");
        }
        let contest = tree.prepositional(verb).any(|c| {
            self.of(tree, c) == Some(Domain::Contest) && matches!(tree.preposition(c).as_deref(), Some("in" | "during" | "at" | "on"))
        });
        if contest && !matches!(event, "ASSAULT" | "PROTEST" | "SANCTION") {
            return Some("sport");
        }
        let reviewed = tree.logical_object(verb).is_some_and(|o| self.of(tree, o) == Some(Domain::Work));
        if event == "ACCUSE" && reviewed {
            return Some("a review");
        }
        let acts = matches!(
            event,
            "ASSAULT" | "COERCE" | "MOBILIZE" | "PROTEST" | "RETREAT" | "SANCTION" | "CONSULT"
        );
        (acts && self.in_a_work(tree, trigger)).then_some("what a work tells")
    }

    /// "Nine were killed and others are missing after Typhoon Lorna lashed the islands": dead by nobody's hand.
    fn natural_death(&self, tree: &Tree<'_>, verb: usize) -> bool {
        if !matches!(tree.lemma(verb), "kill" | "die" | "injure" | "wound" | "hurt" | "leave") {
            return false;
        }
        let natural = |i: usize| {
            let known = |k: usize| {
                matches!(
                    self.words.get(tree.lemma(k).to_lowercase().as_str()),
                    Some(Domain::Nature | Domain::Force)
                )
            };
            known(i)
                || tree.upos(i) == Upos::Propn
                    && tree
                        .children(i)
                        .iter()
                        .any(|&c| matches!(tree.rel(c), "compound" | "nmod" | "flat") && known(c))
        };
        let mut top = verb;
        for _ in 0..4 {
            match tree.head(top) {
                Some(h) if tree.rel(top) == "conj" => top = h,
                _ => break,
            }
        }
        tree.conjuncts(top).into_iter().any(|v| {
            tree.children(v).iter().any(|&c| {
                tree.rel(c) == "advcl" && tree.children(c).iter().any(|&s| tree.rel(s) == "nsubj" && natural(s))
                    || tree.rel(c) == "obl"
                        && matches!(tree.preposition(c).as_deref(), Some("after" | "in" | "by" | "from" | "during"))
                        && natural(c)
            })
        })
    }

    /// A company that deals with companies, or with nobody who is named.
    fn among_companies(&self, tree: &Tree<'_>, verb: usize, event: &str) -> bool {
        if !matches!(event, "AGREE" | "COOPERATE" | "SUPPORT" | "REJECT" | "CONSULT" | "CONCEDE") {
            return false;
        }
        let mut parties: Vec<usize> = tree.logical_object(verb).into_iter().collect();
        parties.extend(tree.prepositional(verb));
        // "agreed to buy a firm": the object of what was agreed on.
        parties.extend(tree.complements(verb).filter_map(|c| tree.logical_object(c)));
        parties.iter().all(|&p| {
            tree.upos(p) != Upos::Propn && (tree.upos(p) != Upos::Noun || self.of(tree, p) == Some(Domain::Company) || !personal(tree, p))
        })
    }

    fn in_a_work(&self, tree: &Tree<'_>, trigger: usize) -> bool {
        let mut at = trigger;
        for _ in 0..10 {
            let told_by = |d: Option<Domain>| matches!(d, Some(Domain::Work));
            let subject = tree.children(at).iter().copied().find(|&c| tree.rel(c) == "nsubj");
            if (at != trigger || tree.upos(trigger) != Upos::Verb)
                && let Some(s) = subject.map(|s| tree.antecedent(s))
            {
                let plays = self.of(tree, s) == Some(Domain::Performer) && matches!(tree.lemma(at), "play" | "portray" | "star" | "voice");
                if told_by(self.of(tree, s)) || plays {
                    return true;
                }
            }
            let inside = tree.children(at).iter().any(|&c| {
                matches!(tree.rel(c), "obl" | "nmod")
                    && tree.preposition(c).as_deref() == Some("in")
                    && matches!(self.of(tree, c), Some(Domain::Work | Domain::Part))
                    // "in a series of attacks", "in an episode of violence"
                    && !tree.children(c).iter().any(|&d| tree.rel(d) == "nmod" && tree.preposition(d).as_deref() == Some("of"))
            });
            if inside || at != trigger && told_by(self.of(tree, at)) && !tree.upos(trigger).is_nominal() {
                return true;
            }
            match tree.head(at) {
                Some(h) => {
                    // "a novel about the murder"
                    let about = matches!(tree.preposition(at).as_deref(), Some("about" | "on" | "of"));
                    if about && told_by(self.of(tree, h)) {
                        return true;
                    }
                    at = h;
                }
                None => return false,
            }
        }
        false
    }
}

/// A noun that has a country before it: "a British firm" is one, "a review" is none.
fn personal(tree: &Tree<'_>, i: usize) -> bool {
    tree.children(i)
        .iter()
        .any(|&c| matches!(tree.rel(c), "amod" | "compound" | "nmod") && tree.sentence.tokens[c].form.starts_with(char::is_uppercase))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_that_cannot_be_read_are_told() {
        let (t, faults) = DomainTable::parse("word\tdomain\nfilm|novel\twork\nfilm\tpart\nx\tnothing\ny\n");
        assert_eq!(t.words.len(), 2);
        assert_eq!(faults.len(), 3);
        assert_eq!(faults[1], (4, "`nothing` is no domain".to_owned()));
    }
}

//! Matches patterns on a tree: which pattern each trigger word fires, and which came nearest without firing.

use crate::attribution::Attribution;
use crate::candidates::keys_of;
use crate::index::MentionIndex;
use crate::learned::ANY;
use crate::pattern::{Filler, Meaning, Pattern, PatternSet, Rel, Role, Slot, Trigger, TriggerPos, WordSet};
use crate::tree::Tree;
use dateline_core::{EntityKind, MentionKind, Str, Timex, Upos};
use std::collections::HashSet;

/// A pattern that fired.
#[derive(Clone, Debug)]
pub struct Matched {
    /// Index into [`PatternSet::patterns`].
    pub pattern: usize,
    /// The trigger word.
    pub trigger: usize,
    /// Role fillers: head words of phrases.
    pub roles: Vec<(Role, usize)>,
    /// Words that fill `%` slots and complements: what is agreed, asked, threatened.
    pub content: Vec<usize>,
    /// Conditions met, as written in the pattern, with the word that met them.
    pub met: Vec<(Str, usize)>,
    /// How specific the match is.
    pub score: f32,
    /// The trigger stands negated and the pattern does not ask for that.
    pub negated: bool,
    /// The light verb that carries a noun trigger, if any.
    pub light_verb: Option<usize>,
    /// Who says it, where he stands in another sentence: (sentence, head word).
    pub speaker_elsewhere: Option<(usize, usize)>,
}

/// A pattern whose trigger is there but which did not fire.
#[derive(Clone, Debug)]
pub struct NearMiss {
    /// Index into [`PatternSet::patterns`].
    pub pattern: usize,
    /// The trigger word.
    pub trigger: usize,
    /// The first slot that failed, as written, or the reason in words.
    pub missing: String,
    /// What it had scored up to there.
    pub score: f32,
}

enum State {
    Unvisited,
    InProgress,
    Done(Option<Matched>),
}

/// The matching of one sentence.
pub struct Matcher<'a> {
    /// The tree.
    pub tree: Tree<'a>,
    /// The mentions on it.
    pub index: MentionIndex<'a>,
    pub(crate) patterns: &'a PatternSet,
    /// Words that head a place name.
    places: HashSet<usize>,
    /// Those of them that are no country.
    towns: HashSet<usize>,
    /// Words of time expressions, which fill no role.
    pub(crate) times: HashSet<usize>,
    /// For each word, the head word of whoever says it in this sentence.
    pub(crate) speakers: Vec<Option<usize>>,
    /// The same for speakers in other sentences: (sentence, head word).
    elsewhere: Vec<Option<(usize, usize)>>,
    /// For each word, what patterns and sets may know it by: lemma, form, and the regular stems of its form.
    keys: Vec<Vec<Str>>,
    states: Vec<State>,
    facts: Vec<Matched>,
    trace: Option<Vec<NearMiss>>,
}

impl<'a> Matcher<'a> {
    /// Prepares the matching of a sentence. `trace` also collects near misses, for `explain`.
    #[must_use]
    pub fn new(tree: Tree<'a>, index: MentionIndex<'a>, patterns: &'a PatternSet, places: HashSet<usize>, trace: bool) -> Self {
        let n = tree.sentence.tokens.len();
        let states = (0..n).map(|_| State::Unvisited).collect();
        let keys = tree.sentence.tokens.iter().map(keys_of).collect();
        Self {
            tree,
            index,
            patterns,
            places,
            towns: HashSet::new(),
            times: HashSet::new(),
            speakers: vec![None; n],
            elsewhere: vec![None; n],
            keys,
            states,
            facts: Vec::new(),
            trace: trace.then(Vec::new),
        }
    }

    /// Tells which words head the name of a town or province.
    #[must_use]
    pub fn with_towns(mut self, towns: HashSet<usize>) -> Self {
        self.towns = towns;
        self
    }

    /// "the Kidal bombing": whether word `i` before a noun names a town or province, which does nothing itself.
    #[must_use]
    pub fn is_town_before(&self, i: usize) -> bool {
        self.towns.contains(&i) && self.tree.rel(i) == "compound" && self.tree.head(i).is_some_and(|h| h > i)
    }

    /// Whether word `i` heads the name of a place.
    #[must_use]
    pub fn is_place(&self, i: usize) -> bool {
        self.places.contains(&i)
    }

    /// Tells which words are time expressions: "on Friday" is no target.
    #[must_use]
    pub fn with_times(mut self, times: &[Timex]) -> Self {
        self.times.extend(times.iter().flat_map(|t| t.tokens.clone()));
        self
    }

    /// Tells who says which words, for the relation `speaker`.
    #[must_use]
    pub fn with_speakers(mut self, attributions: &[Attribution]) -> Self {
        for a in attributions.iter().filter(|a| a.entry.makes_claim()) {
            for (i, inside) in a.content.iter().enumerate() {
                if *inside && a.speaker.is_some() {
                    self.speakers[i] = a.speaker;
                }
            }
        }
        self
    }

    /// Tells which words are quoted from somebody named in another sentence.
    pub fn hear(&mut self, attributions: &[Attribution]) {
        for a in attributions.iter().filter(|a| a.speaker.is_none() && a.speaker_elsewhere.is_some()) {
            for (i, inside) in a.content.iter().enumerate() {
                if *inside {
                    self.elsewhere[i] = a.speaker_elsewhere;
                }
            }
        }
    }

    /// The pattern set.
    #[must_use]
    pub fn patterns(&self) -> &'a PatternSet {
        self.patterns
    }

    /// The pattern of a match.
    #[must_use]
    pub fn pattern(&self, m: &Matched) -> &'a Pattern {
        &self.patterns.patterns[m.pattern]
    }

    /// The best standing-fact pattern of each word matched so far: a word can tell an event and a fact at once.
    #[must_use]
    pub fn facts(&mut self) -> Vec<Matched> {
        std::mem::take(&mut self.facts)
    }

    /// Near misses collected so far.
    #[must_use]
    pub fn near_misses(&mut self) -> Vec<NearMiss> {
        self.trace.take().unwrap_or_default()
    }

    /// The best match on word `i`. Complements are matched first, so a pattern can ask what its complement means.
    pub fn best(&mut self, i: usize) -> Option<Matched> {
        match self.states.get(i)? {
            State::Done(m) => return m.clone(),
            State::InProgress => return None,
            State::Unvisited => self.states[i] = State::InProgress,
        }
        let m = self.search(i);
        self.states[i] = State::Done(m.clone());
        m
    }

    fn search(&mut self, i: usize) -> Option<Matched> {
        let t = &self.tree.sentence.tokens[i];
        let lemma = t.lemma.to_lowercase();
        let kinds: &[TriggerPos] = match t.upos {
            Upos::Aux if (lemma == "have") != (self.tree.rel(i) == "aux") => &[TriggerPos::Verb],
            Upos::Verb if lemma == "have" && self.tree.rel(i) == "aux" => return None,
            Upos::Verb => &[TriggerPos::Verb],
            Upos::Noun => &[TriggerPos::Noun],
            Upos::Propn => &[TriggerPos::Noun],
            Upos::Adj if t.xpos == "VBN" || t.xpos == "VBG" || t.form.ends_with("ed") => &[TriggerPos::Adj, TriggerPos::Verb],
            Upos::Adj | Upos::Adv | Upos::Adp => &[TriggerPos::Adj],
            _ => return None,
        };
        if self.in_name(i) {
            return None;
        }
        let mut best: Option<Matched> = None;
        let mut best_fact: Option<Matched> = None;
        for &pos in kinds {
            let mut known = false;
            for k in 0..self.keys[i].len() {
                // Stems are guesses: they count only where lemma and form are in no pattern.
                if k >= 2 && known {
                    break;
                }
                let key = self.keys[i][k].clone();
                let patterns = self.patterns;
                for &(p, j) in patterns.by_trigger(pos, &key) {
                    known = true;
                    let pattern = &patterns.patterns[p as usize];
                    let trigger = &pattern.triggers[j as usize];
                    match self.try_pattern(pattern, p as usize, trigger, i) {
                        Ok(m) => {
                            let best = if matches!(*pattern.meaning, Meaning::Fact { .. }) {
                                &mut best_fact
                            } else {
                                &mut best
                            };
                            if best.as_ref().is_none_or(|b| m.score > b.score + 1e-6) {
                                *best = Some(m);
                            }
                        }
                        Err((score, missing)) => {
                            if let Some(trace) = &mut self.trace
                                && !missing.is_empty()
                            {
                                trace.push(NearMiss {
                                    pattern: p as usize,
                                    trigger: i,
                                    missing,
                                    score,
                                });
                            }
                        }
                    }
                }
            }
        }
        self.facts.extend(best_fact);
        best
    }

    /// The best match of the patterns for any word (`model.pat`) that mean an event of this type.
    pub(crate) fn any_word(&mut self, i: usize, event: &str) -> Option<Matched> {
        let pos = match self.tree.upos(i) {
            Upos::Verb => TriggerPos::Verb,
            _ => TriggerPos::Noun,
        };
        let patterns = self.patterns;
        let mut best: Option<Matched> = None;
        for &(p, j) in patterns.by_trigger(pos, ANY) {
            let pattern = &patterns.patterns[p as usize];
            if pattern.meaning.event() != event {
                continue;
            }
            if let Ok(m) = self.try_pattern(pattern, p as usize, &pattern.triggers[j as usize], i)
                && best.as_ref().is_none_or(|b| m.score > b.score + 1e-6)
            {
                best = Some(m);
            }
        }
        best
    }

    /// Whether word `i` is part of a name, and so no act: "United" of "United States", "Defence" of a ministry.
    pub(crate) fn in_name(&self, i: usize) -> bool {
        let named = self.index.on(i).is_some_and(|m| {
            m.kind == MentionKind::Named
                && m.tokens.contains(&i)
                && (m.head == i || m.entities.iter().any(|e| !e.name.is_empty()))
                && self.tree.sentence.tokens[i].form.starts_with(char::is_uppercase)
        });
        let tagged = self
            .tree
            .sentence
            .entities
            .iter()
            .any(|e| e.tokens.contains(&i) && e.kind != EntityKind::Misc && (e.tokens.len() > 1 || self.tree.upos(i) == Upos::Propn));
        (named || tagged) && (i > 0 || self.tree.upos(i) != Upos::Verb)
    }

    fn try_pattern(&mut self, p: &Pattern, number: usize, trigger: &Trigger, i: usize) -> Result<Matched, (f32, String)> {
        let mut score = match (p.flags.first, p.flags.default) {
            (true, _) => 100.0,
            (_, true) => -1.0,
            _ => 0.0,
        };
        if matches!(*p.meaning, Meaning::None { .. }) {
            // Of two readings that fit equally well the one that codes nothing is the safer.
            score += 0.25;
        }
        match p.pos {
            TriggerPos::Verb => {
                let particles: Vec<usize> = self
                    .tree
                    .children(i)
                    .iter()
                    .copied()
                    .filter(|&c| self.tree.deprel(c) == "compound:prt")
                    .collect();
                if trigger.with.is_empty() {
                    if let Some(&c) = particles.first() {
                        return Err((0.0, format!("particle `{}` makes another verb of it", self.tree.lemma(c))));
                    }
                } else {
                    for w in &trigger.with {
                        let there = self
                            .tree
                            .children(i)
                            .iter()
                            .any(|&c| self.tree.lemma(c) == w && matches!(self.tree.rel(c), "compound" | "advmod" | "obl" | "xcomp"))
                            || self
                                .tree
                                .sentence
                                .tokens
                                .get(i + 1)
                                .is_some_and(|t| t.lemma == *w && t.upos != Upos::Sconj);
                        if !there {
                            return Err((0.0, String::new()));
                        }
                        score += 2.0;
                    }
                }
            }
            TriggerPos::Noun => {
                if !trigger.with.is_empty() {
                    if !self.preceded_by(i, &trigger.with) {
                        return Err((0.0, String::new()));
                    }
                    score += 2.0 * trigger.with.len() as f32;
                }
            }
            TriggerPos::Adj => {}
        }
        let light_verb = if p.pos == TriggerPos::Noun { self.light_verb(i) } else { None };
        let says = !matches!(self.tree.rel(i), "obj" | "iobj" | "obl" | "nmod") || self.tree.child(i, "cop").is_some();
        if p.flags.copular && (light_verb.is_some() || !says) {
            return Err((score, "COPULA: the noun does not say what its subject is".into()));
        }
        let negated = self.tree.is_negated(i) || light_verb.is_some_and(|v| self.tree.is_negated(v));
        if p.flags.negated {
            if !negated {
                return Err((score, "NEG: the trigger is not negated".into()));
            }
            score += 2.0;
        }
        if p.pos == TriggerPos::Verb {
            let passive = self.tree.is_passive(i);
            if (p.flags.passive && !passive) || (p.flags.active && passive) {
                return Err((
                    score,
                    if passive {
                        "ACTIVE: the trigger is passive"
                    } else {
                        "PASSIVE: the trigger is active"
                    }
                    .into(),
                ));
            }
            score += if p.flags.passive || p.flags.active { 0.5 } else { 0.0 };
            if p.flags.object_required && self.tree.logical_object(i).is_none() {
                return Err((score, "OBJREQ: there is no object".into()));
            }
        }
        let mut m = Matched {
            pattern: number,
            trigger: i,
            roles: Vec::new(),
            content: Vec::new(),
            met: Vec::new(),
            score,
            negated: negated && !p.flags.negated,
            light_verb,
            speaker_elsewhere: None,
        };
        let mut anchors = Vec::new();
        for slot in &p.slots {
            self.try_slot(slot, i, p.pos, light_verb, &mut anchors, &mut m)?;
        }
        if p.flags.complement && m.content.is_empty() {
            m.content.extend(if self.tree.rel(i) == "aux" {
                self.tree.head(i).into_iter().collect()
            } else {
                self.tree.complements(i).collect::<Vec<_>>()
            });
        }
        Ok(m)
    }

    fn try_slot(
        &mut self,
        slot: &Slot,
        i: usize,
        pos: TriggerPos,
        light: Option<usize>,
        anchors: &mut Vec<usize>,
        m: &mut Matched,
    ) -> Result<(), (f32, String)> {
        let mut found = None;
        // "provided tons of food aid to refugees": the words met inside an object host prepositions as well.
        let mut wider = anchors.clone();
        wider.extend(m.met.iter().map(|x| x.1).filter(|&w| w != i && self.tree.upos(w).is_nominal()));
        // A bare role takes the candidate that can act, if there is one; a modifier must.
        let bare = slot.filler == Filler::Any && slot.role.is_some_and(|r| r != Role::Neither) && !slot.forbidden;
        if bare {
            'actor: for rel in &slot.rels {
                for c in self.candidates(rel, i, pos, light, &wider) {
                    if self.is_actor(c) && self.fits(slot, c, m).is_some() {
                        found = Some((rel.clone(), c, c));
                        break 'actor;
                    }
                }
            }
        }
        'search: for rel in &slot.rels {
            if found.is_some() || (bare && *rel == Rel::Mod) {
                continue;
            }
            let timed = slot.filler == Filler::Time;
            let found_here = if timed {
                self.words_in(rel, i, pos, light, &wider)
            } else {
                self.candidates(rel, i, pos, light, &wider)
            };
            for c in found_here {
                for k in self.tree.conjuncts(c) {
                    if let Some(at) = self.fits(slot, k, m) {
                        found = Some((rel.clone(), c, at));
                        break 'search;
                    }
                }
            }
        }
        match found {
            Some(_) if slot.forbidden => Err((m.score, format!("{} must not be there", slot.source))),
            Some((rel, c, at)) => {
                m.score += match slot.filler {
                    Filler::Any => 0.0,
                    Filler::Words(_) => 2.0,
                    _ => 1.5,
                };
                if slot.required {
                    m.met.push((slot.source.clone(), at));
                }
                if slot.required || matches!(rel, Rel::Obj | Rel::Iobj | Rel::Prep(_)) {
                    anchors.push(at);
                }
                if let Some(role) = slot.role {
                    m.score += if self.index.on(at).is_some() { 0.2 } else { 0.05 };
                    // A filler picks one conjunct; a bare role takes the whole coordination.
                    m.roles.push((role, if slot.filler == Filler::Any { c } else { at }));
                }
                if matches!(slot.filler, Filler::Event(_)) || matches!(rel, Rel::Comp | Rel::Xcomp | Rel::Ccomp) {
                    m.content.push(at);
                }
                Ok(())
            }
            None if slot.rels.contains(&Rel::Speaker) && !slot.forbidden && self.heard(i).is_some() => {
                m.speaker_elsewhere = self.heard(i);
                Ok(())
            }
            None if slot.required => Err((m.score, slot.source.to_string())),
            None => Ok(()),
        }
    }

    /// Who says word `i`, where he stands in another sentence.
    fn heard(&self, i: usize) -> Option<(usize, usize)> {
        self.elsewhere.get(i).copied().flatten().filter(|_| self.speakers[i].is_none())
    }

    /// Whether the phrase headed by `k` fits; the word that carries the meaning ("talks" of "two days of talks").
    fn fits(&mut self, slot: &Slot, k: usize, m: &mut Matched) -> Option<usize> {
        let at = match &slot.filler {
            Filler::Any => Some(k),
            Filler::Words(set) => {
                if self.word_in(k, set) {
                    Some(k)
                } else {
                    self.through_measure(k).filter(|&o| self.word_in(o, set))
                }
            }
            Filler::Event(types) => [Some(k), self.through_measure(k)].into_iter().flatten().find(|&o| {
                self.best(o).is_some_and(|b| match &*self.patterns.patterns[b.pattern].meaning {
                    Meaning::Event { event, .. } => types.is_empty() || types.contains(event),
                    _ => false,
                })
            }),
            Filler::Actor => self.is_actor(k).then_some(k),
            Filler::State => self.is_state(k).then_some(k),
            Filler::Person => {
                let person = self.index.on(k).is_some_and(|x| {
                    x.entities
                        .iter()
                        .any(|e| !e.office.is_empty() || matches!(e.sector.as_str(), "CVL" | "GOV" | "ELI" | "MIL"))
                }) || self
                    .tree
                    .sentence
                    .entities
                    .iter()
                    .any(|e| e.kind == EntityKind::Per && e.tokens.contains(&k));
                person.then_some(k)
            }
            Filler::Time => self.times.contains(&k).then_some(k),
            Filler::Place => self.places.contains(&k).then_some(k),
            Filler::Num => {
                let num = self.tree.upos(k) == Upos::Num || self.tree.child(k, "nummod").is_some();
                num.then_some(k)
            }
        }?;
        if slot.must_be_actor && !self.is_actor(at) {
            return None;
        }
        if !slot.nested.is_empty() {
            let pos = if matches!(self.tree.upos(at), Upos::Verb | Upos::Aux) {
                TriggerPos::Verb
            } else {
                TriggerPos::Noun
            };
            let mut inner = Matched {
                roles: Vec::new(),
                content: Vec::new(),
                met: Vec::new(),
                score: 0.0,
                ..m.clone()
            };
            let mut anchors = Vec::new();
            for n in &slot.nested {
                self.try_slot(n, at, pos, None, &mut anchors, &mut inner).ok()?;
            }
            if !slot.forbidden {
                m.roles.extend(inner.roles);
                m.content.extend(inner.content);
                m.met.extend(inner.met);
                m.score += inner.score;
            }
        }
        Some(at)
    }

    /// Whether word `k` heads a phrase that can act.
    #[must_use]
    pub fn is_actor(&self, k: usize) -> bool {
        let known = |i: usize| {
            self.index
                .at(i)
                .is_some_and(|m| m.entities.iter().any(|e| !e.code.is_empty() || !e.sector.is_empty()))
        };
        known(k)
            || self.index.on(k).is_some_and(|m| {
                m.tokens.contains(&k)
                    && self.tree.sentence.dominates(k, m.head)
                    && m.entities.iter().any(|e| !e.code.is_empty() || !e.sector.is_empty())
            })
            || self.through_measure(k).is_some_and(known)
    }

    /// Whether word `k` heads the name or description of a state's government or an organisation of states.
    fn is_state(&self, k: usize) -> bool {
        self.index.at(k).is_some_and(|m| {
            !m.entities.is_empty()
                && m.entities.iter().all(|e| {
                    !e.code.is_empty() && (e.sector == "GOV" || matches!(e.code.as_str(), "UNO" | "EUR" | "IGO") && e.sector.is_empty())
                })
        })
    }

    fn word_in(&self, k: usize, set: &WordSet) -> bool {
        let keys = &self.keys[k];
        if keys.iter().any(|w| set.single.contains(w)) {
            return true;
        }
        if !set.phrases.is_empty()
            && keys.iter().any(|w| {
                set.phrases
                    .get(w)
                    .is_some_and(|all| all.iter().any(|before| self.preceded_by(k, before)))
            })
        {
            return true;
        }
        // A particle verb in a set ("pull_out") is stored with its particle as head.
        self.tree
            .children(k)
            .iter()
            .filter(|&&c| self.tree.deprel(c) == "compound:prt")
            .any(|&c| {
                set.phrases
                    .get(self.tree.lemma(c))
                    .is_some_and(|all| all.iter().any(|before| before.len() == 1 && keys.contains(&before[0])))
            })
    }

    /// Whether these words stand before `i` in its phrase, as dependents or as neighbours.
    fn preceded_by(&self, i: usize, words: &[Str]) -> bool {
        let tokens = &self.tree.sentence.tokens;
        let same = |k: usize, w: &Str| tokens[k].lemma.eq_ignore_ascii_case(w) || tokens[k].form.eq_ignore_ascii_case(w);
        if words.len() <= i && words.iter().rev().enumerate().all(|(d, w)| same(i - 1 - d, w)) {
            return true;
        }
        words.iter().all(|w| {
            self.tree.children(i).iter().any(|&c| {
                (c < i && same(c, w) && matches!(self.tree.rel(c), "compound" | "amod" | "nmod" | "nummod"))
                    || self
                        .tree
                        .conjuncts(c)
                        .into_iter()
                        .any(|k| k < i && same(k, w) && matches!(self.tree.rel(c), "compound" | "amod"))
            })
        })
    }

    /// "a series of attacks", "two days of talks", "dozens of soldiers": the phrase that the measure stands before.
    #[must_use]
    pub fn through_measure(&self, k: usize) -> Option<usize> {
        if !self.is_measure(k) {
            return None;
        }
        self.tree
            .children(k)
            .iter()
            .copied()
            .find(|&c| self.tree.rel(c) == "nmod" && self.tree.preposition(c).as_deref() == Some("of"))
    }

    /// Whether word `k` is a number or a noun of measure.
    #[must_use]
    pub fn is_measure(&self, k: usize) -> bool {
        self.tree.upos(k) == Upos::Num
            || self
                .patterns
                .set("MEASURE")
                .is_some_and(|s| self.keys[k].iter().any(|w| s.single.contains(w)))
    }
}

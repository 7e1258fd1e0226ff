//! A learned model for what no pattern covers, and a second opinion on what one does.
//!
//! [`Learned`] is a small network that sees a predicate with its arguments and says which PLOVER type it is, or none. Where it is sure of a
//! predicate on which no pattern fired, it makes the event: `data/learned.tsv` holds how sure it must be of each type, and the patterns of
//! `data/patterns/model.pat`, whose trigger is `?`, tell who does what to whom. Where a pattern fired, its opinion goes into the confidence.

mod features;
mod model;

pub(crate) use features::is_predicate;
pub use features::{SLOTS, Sink, features};
pub use model::{Learned, Opinion, Vectors};

use crate::coder::{Candidate, Coder, Input, TableFault};
use crate::matcher::{Matched, Matcher};
use crate::pattern::Meaning;
use dateline_core::{Event, NotCoded, Str, Upos};
use std::collections::{BTreeMap, BTreeSet};

/// The stem of the pattern file with the roles, and the first part of the rule of an event by the model.
pub const FILE: &str = "model";

/// The trigger that stands for any word in that file.
pub const ANY: &str = "?";

/// The set of words that mean too much for the model to decide on them alone.
const COMMON: &str = "COMMON-WORD";

/// From which probability on the model makes an event, by type.
#[derive(Clone, Debug, Default)]
pub(crate) struct Thresholds(BTreeMap<Str, f32>);

impl Thresholds {
    /// Reads `learned.tsv`: type and threshold.
    pub(crate) fn parse(text: &str) -> (Self, Vec<TableFault>) {
        let mut faults = Vec::new();
        let mut out = BTreeMap::new();
        let rows = text.lines().enumerate().filter(|(_, l)| !l.is_empty() && !l.starts_with('#'));
        for (i, line) in rows.skip(1) {
            let mut cells = line.split('\t');
            let (name, value) = (cells.next().unwrap_or_default(), cells.next().and_then(|v| v.parse::<f32>().ok()));
            match value {
                Some(v) if (0.0..=2.0).contains(&v) => {
                    out.insert(name.into(), v);
                }
                _ => faults.push(TableFault {
                    file: "learned.tsv".into(),
                    line: i + 1,
                    message: format!("`{line}` is no type with a probability"),
                    mend: "write a PLOVER type, a tab and a number between 0 and 1; 2 switches the type off".into(),
                }),
            }
        }
        (Self(out), faults)
    }

    fn of(&self, class: &str) -> f32 {
        self.0.get(class).copied().unwrap_or(2.0)
    }
}

/// A predicate that the model looked at, for `explain` and for training.
#[derive(Clone, Debug, Default)]
pub struct Predicate {
    /// The word.
    pub word: usize,
    /// What a pattern says of it: a PLOVER type, `NONE`, `STATEMENT`; empty where none fired.
    pub pattern: Str,
    /// The words whose vectors it sees, with their slots.
    pub words: Vec<(usize, Str)>,
    /// Its other features, and whether they name the predicate's own word.
    pub features: Vec<(bool, String)>,
    /// Classes by probability, the likeliest first; empty without a model.
    pub classes: Vec<(Str, f32)>,
}

/// Takes out what the model alone says where a pattern tells the same of the same parties elsewhere in the document.
pub(crate) fn drop_repeats(candidates: &mut Vec<Candidate>, not_coded: &mut Vec<NotCoded>) {
    let decided = |c: &Candidate| c.event.opinion.as_ref().is_some_and(|o| o.decided);
    if !candidates.iter().any(decided) {
        return;
    }
    let parties = |e: &Event| -> BTreeSet<Str> {
        let all = e.actor.iter().chain(&e.recipient);
        all.map(|x| x.code.clone()).filter(|c| !c.is_empty()).collect()
    };
    let told: Vec<(Str, BTreeSet<Str>)> = candidates
        .iter()
        .filter(|c| !decided(c))
        .map(|c| (c.event.event.clone(), parties(&c.event)))
        .collect();
    candidates.retain(|c| {
        let mine = parties(&c.event);
        let repeat = decided(c) && told.iter().any(|(event, theirs)| *event == c.event.event && mine.is_subset(theirs));
        if repeat {
            not_coded.push(NotCoded {
                span: c.event.trigger,
                why: "the learned model alone says so, and a pattern tells it elsewhere".into(),
            });
        }
        !repeat
    });
}

struct Record(Predicate);

impl Sink for Record {
    fn word(&mut self, slot: usize, word: &str) {
        self.0.words.push((slot, word.into()));
    }

    fn has(&mut self, lexical: bool, parts: &[&str]) {
        self.0.features.push((lexical, parts.join("\t")));
    }
}

impl Coder {
    /// What the model thinks of every predicate of a sentence, by word.
    pub(crate) fn opinions(&self, input: &Input<'_>, m: &mut Matcher<'_>, found: &[Matched]) -> Vec<Option<Opinion>> {
        let n = m.tree.sentence.tokens.len();
        let mut out = vec![None; n];
        let (Some(model), Some(vectors)) = (&self.learned, input.vectors) else {
            return out;
        };
        let coded = |f: &Matched| !self.patterns.patterns[f.pattern].meaning.event().is_empty();
        let fired: Vec<usize> = found.iter().filter(|f| coded(f)).map(|f| f.trigger).collect();
        let taken: Vec<usize> = found.iter().map(|f| f.trigger).collect();
        for (i, slot) in out.iter_mut().enumerate() {
            if fired.contains(&i) || (!taken.contains(&i) && is_predicate(m, i)) {
                *slot = Some(model.judge(m, i, vectors));
            }
        }
        out
    }

    /// The events of which the model is sure and no pattern knows, as matches.
    pub(crate) fn by_model(&self, m: &mut Matcher<'_>, found: &[Matched], opinions: &[Option<Opinion>]) -> Vec<Matched> {
        let Some(model) = &self.learned else { return Vec::new() };
        let mut out = Vec::new();
        for (i, opinion) in opinions.iter().enumerate() {
            let Some(o) = opinion else { continue };
            let class = &model.classes()[o.best];
            if o.p[o.best] < self.thresholds.of(class) {
                continue;
            }
            // A word of no meaning of its own tells nothing; a word on which a pattern's event rests is no event of its own.
            let common = |m: &Matcher<'_>| {
                self.patterns
                    .set(COMMON)
                    .is_some_and(|s| s.single.contains(m.tree.lemma(i).to_lowercase().as_str()))
            };
            // "foiled an attack": the verb above an event is not the same event again.
            let echo = |m: &Matcher<'_>| {
                found
                    .iter()
                    .any(|f| m.tree.head(f.trigger) == Some(i) && self.patterns.patterns[f.pattern].meaning.event() == class)
            };
            let used = common(m)
                || echo(m)
                || found.iter().any(|f| {
                    f.trigger == i || f.light_verb == Some(i) || f.met.iter().any(|x| x.1 == i) || f.roles.iter().any(|r| r.1 == i)
                });
            if !used && let Some(matched) = m.any_word(i, class) {
                out.push(matched);
            }
        }
        out
    }

    /// What the model looks at in a sentence, for the trace.
    pub(crate) fn predicates(&self, m: &Matcher<'_>, found: &[Matched], opinions: &[Option<Opinion>]) -> Vec<Predicate> {
        let mut out = Vec::new();
        for i in 0..m.tree.sentence.tokens.len() {
            let pattern = found
                .iter()
                .find(|f| f.trigger == i)
                .map(|f| &*self.patterns.patterns[f.pattern].meaning);
            if !matches!(m.tree.upos(i), Upos::Verb | Upos::Noun | Upos::Adj) || (pattern.is_none() && !is_predicate(m, i)) {
                continue;
            }
            let mut record = Record(Predicate::default());
            features(m, i, &mut record);
            let mut p = record.0;
            p.word = i;
            p.pattern = match pattern {
                Some(Meaning::Event { event, .. }) => event.clone(),
                Some(Meaning::None { .. }) => "NONE".into(),
                Some(Meaning::Statement { .. }) => "STATEMENT".into(),
                Some(Meaning::Fact { .. }) | None => Str::default(),
            };
            if let (Some(model), Some(o)) = (&self.learned, opinions.get(i).and_then(Option::as_ref)) {
                p.classes = model.classes().iter().cloned().zip(o.p.iter().copied()).collect();
                p.classes.sort_by(|a, b| b.1.total_cmp(&a.1));
            }
            out.push(p);
        }
        out
    }

    /// The opinion on a word as it stands in an event of type `event`.
    pub(crate) fn opinion(&self, o: &Opinion, event: &str, decided: bool) -> dateline_core::Opinion {
        let classes = self.learned.as_ref().map_or(&[][..], |m| m.classes());
        let best = classes.get(o.best).filter(|c| *c != "NONE").cloned().unwrap_or_default();
        let of = |name: &str| classes.iter().position(|c| c == name).map_or(0.0, |k| o.p[k]);
        dateline_core::Opinion {
            event: best,
            p: o.p[o.best],
            agrees: of(event),
            none: of("NONE"),
            decided,
        }
    }
}

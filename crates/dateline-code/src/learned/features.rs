//! What the learned model sees of a predicate: its word, its arguments by class and by word, what governs it.
//!
//! `train/events.py` trains on exactly these features, printed by the example `event_features` of `dateline-pipeline`.

use crate::matcher::Matcher;
use crate::tree::Tree;
use dateline_core::{EntityKind, MentionKind, Upos};

/// Places of the dense part: a word vector, or the mean of several, stands in each.
pub const SLOTS: usize = 8;

const TRIGGER: usize = 0;
const SUBJECT: usize = 1;
const OBJECT: usize = 2;
const OBLIQUE: usize = 3;
const COMPLEMENT: usize = 4;
const GOVERNOR: usize = 5;
const MODIFIER: usize = 6;
const CONTEXT: usize = 7;

/// Most words whose vectors make up the context.
const CONTEXT_WORDS: usize = 24;

/// Takes the features of one predicate.
pub trait Sink {
    /// A word whose vector belongs to a slot.
    fn word(&mut self, slot: usize, word: &str);
    /// A feature that is there. `lexical` says that it names the predicate's own word.
    fn has(&mut self, lexical: bool, parts: &[&str]);
}

/// Whether a model may speak of word `i`: a verb or noun that is no name, with somebody who can act, or a name, among its arguments.
#[must_use]
pub(crate) fn is_predicate(m: &Matcher<'_>, i: usize) -> bool {
    let t = &m.tree;
    match t.upos(i) {
        Upos::Verb if t.rel(i) != "amod" => {}
        Upos::Noun if !matches!(t.rel(i), "compound" | "flat" | "fixed") => {}
        _ => return false,
    }
    if t.lemma(i).chars().count() < 2 || m.in_name(i) || m.is_measure(i) || m.times.contains(&i) || m.index.at(i).is_some() {
        return false;
    }
    let args = Arguments::of(m, i);
    args.all().any(|a| m.is_actor(a) || is_named(m, a))
}

/// The words that stand to a predicate as somebody or something.
pub(crate) struct Arguments {
    pub subject: Option<usize>,
    pub object: Option<usize>,
    /// Phrases with their prepositions.
    pub phrases: Vec<(String, usize)>,
    pub complements: Vec<usize>,
}

impl Arguments {
    pub(crate) fn of(m: &Matcher<'_>, i: usize) -> Self {
        let t = &m.tree;
        let noun = t.upos(i) == Upos::Noun;
        let mut phrases = Vec::new();
        for c in t.prepositional(i) {
            if let Some(p) = t.preposition(c)
                && !m.times.contains(&c)
                && !(p == "by" && !noun && t.is_passive(i))
            {
                phrases.push((p, c));
            }
        }
        let (subject, object) = if noun {
            let doer = t
                .children(i)
                .iter()
                .copied()
                .find(|&c| t.deprel(c) == "nmod:poss")
                .map(|c| t.antecedent(c))
                .or_else(|| {
                    t.children(i)
                        .iter()
                        .copied()
                        .find(|&c| c < i && matches!(t.rel(c), "amod" | "compound") && m.is_actor(c))
                })
                .or_else(|| phrases.iter().find(|(p, _)| p == "by").map(|x| x.1))
                .or_else(|| m.light_verb(i).and_then(|v| t.logical_subject(v)));
            let to = phrases
                .iter()
                .find(|(p, _)| matches!(p.as_str(), "on" | "against" | "of" | "to" | "with" | "for"))
                .map(|x| x.1);
            (doer, to)
        } else {
            (t.logical_subject(i), t.logical_object(i).or_else(|| t.child(i, "iobj")))
        };
        Self {
            subject: subject.filter(|&s| s != i),
            object: object.filter(|&o| o != i && Some(o) != subject && !m.times.contains(&o)),
            phrases,
            complements: t.complements(i).filter(|&c| !m.times.contains(&c)).collect(),
        }
    }

    fn all(&self) -> impl Iterator<Item = usize> + '_ {
        self.subject.into_iter().chain(self.object).chain(self.phrases.iter().map(|x| x.1))
    }
}

/// What kind of party or thing word `k` heads.
fn class<'m>(m: &'m Matcher<'_>, k: usize) -> &'m str {
    let t = &m.tree;
    if let Some(x) = m.index.on(k) {
        if let Some(e) = x.entities.iter().find(|e| !e.sector.is_empty() && e.sector != "GOV") {
            return sector(&e.sector);
        }
        if let Some(e) = x.entities.iter().find(|e| !e.code.is_empty()) {
            return if matches!(e.code.as_str(), "UNO" | "EUR" | "IGO" | "NGO" | "MNC") {
                "igo"
            } else {
                "gov"
            };
        }
        if !x.entities.is_empty() {
            return "gov";
        }
    }
    if let Some(e) = t.sentence.entities.iter().find(|e| e.tokens.contains(&k)) {
        return match e.kind {
            EntityKind::Per => "per",
            EntityKind::Org => "org",
            EntityKind::Loc => "loc",
            _ => "misc",
        };
    }
    match t.upos(k) {
        Upos::Propn => "name",
        Upos::Pron | Upos::Det => "pron",
        Upos::Num => "num",
        Upos::Verb | Upos::Aux => "act",
        Upos::Noun => "thing",
        _ => "other",
    }
}

/// Sectors that act alike are one class.
fn sector(s: &str) -> &'static str {
    match s {
        "MIL" => "mil",
        "REB" | "PRM" | "PRE" | "UNK" => "reb",
        "COP" | "SPY" | "INT" => "cop",
        "JUD" => "jud",
        "LEG" | "ELI" => "leg",
        "OPP" | "PTY" => "opp",
        "BUS" | "AGR" => "bus",
        "JRN" => "jrn",
        "CRM" => "crm",
        "SOC" | "LAB" | "EDU" | "REL" | "ETH" | "MED" | "ENV" => "soc",
        _ => "cvl",
    }
}

/// Whether the word itself says something: names are known by their class alone.
fn speaks(m: &Matcher<'_>, k: usize) -> bool {
    matches!(m.tree.upos(k), Upos::Noun | Upos::Verb | Upos::Adj) && m.index.at(k).is_none_or(|x| x.kind != MentionKind::Named)
}

/// Whether the phrase at `k` names a person or body: a name, or a noun with one before it.
pub(crate) fn is_named(m: &Matcher<'_>, k: usize) -> bool {
    let t = &m.tree;
    let named = |i: usize| t.upos(i) == Upos::Propn && !m.times.contains(&i);
    named(k)
        || t.sentence
            .entities
            .iter()
            .any(|e| e.tokens.contains(&k) && matches!(e.kind, EntityKind::Per | EntityKind::Org))
        || t.upos(k) == Upos::Noun
            && t.children(k)
                .iter()
                .any(|&c| matches!(t.rel(c), "compound" | "nmod") && c < k && named(c))
}

fn tense(t: &Tree<'_>, i: usize) -> &'static str {
    if t.upos(i) == Upos::Noun {
        return "noun";
    }
    if t.is_passive(i) {
        return "passive";
    }
    match t.sentence.tokens[i].xpos.as_str() {
        "VBD" => "past",
        "VBN" => "perfect",
        "VBG" => "ing",
        "VB" => "bare",
        _ => "present",
    }
}

/// Gives all features of word `i` to `sink`.
pub fn features(m: &Matcher<'_>, i: usize, sink: &mut impl Sink) {
    let t = &m.tree;
    let lower = |k: usize| t.lemma(k).to_lowercase();
    let lemma = lower(i);
    let args = Arguments::of(m, i);
    let form = tense(t, i);
    let pos = if form == "noun" { "n" } else { "v" };

    sink.word(TRIGGER, &lemma);
    sink.has(false, &["pos", pos]);
    sink.has(false, &["form", form]);
    sink.has(false, &["rel", t.rel(i)]);
    sink.has(true, &["L", pos, &lemma]);
    for &c in t.children(i) {
        if t.deprel(c) == "compound:prt" {
            sink.has(true, &["L+", &lemma, t.lemma(c)]);
            sink.has(false, &["prt", t.lemma(c)]);
        }
    }

    let subject = args.subject.map_or("-", |k| class(m, k));
    let object = args.object.map_or("-", |k| class(m, k));
    sink.has(false, &["s", pos, subject]);
    sink.has(false, &["o", pos, object]);
    sink.has(false, &["so", pos, subject, object]);
    sink.has(true, &["Lo", &lemma, object]);
    if let Some(k) = args.subject.filter(|&k| speaks(m, k)) {
        let w = lower(k);
        sink.word(SUBJECT, &w);
        sink.has(false, &["sw", &w]);
    }
    if let Some(k) = args.object.filter(|&k| speaks(m, k)) {
        let at = m.through_measure(k).unwrap_or(k);
        let w = lower(at);
        sink.word(OBJECT, &w);
        sink.has(false, &["ow", &w]);
        sink.has(true, &["Low", &lemma, &w]);
        modifiers(m, at, sink);
    }
    for (p, k) in args.phrases.iter().take(6) {
        sink.has(false, &["p", pos, p, class(m, *k)]);
        sink.has(true, &["Lp", &lemma, p]);
        if Some(*k) != args.object && Some(*k) != args.subject && speaks(m, *k) {
            let w = lower(*k);
            sink.word(OBLIQUE, &w);
            sink.has(false, &["pw", p, &w]);
        }
    }
    for &c in args.complements.iter().take(3) {
        let w = lower(c);
        sink.word(COMPLEMENT, &w);
        sink.has(false, &["c", t.rel(c)]);
        sink.has(false, &["cw", &w]);
        sink.has(true, &["Lc", &lemma, t.rel(c)]);
    }
    if let Some(h) = t.head(i) {
        let w = lower(h);
        sink.word(GOVERNOR, &w);
        sink.has(false, &["g", t.rel(i), &w]);
    }
    if pos == "n" {
        modifiers(m, i, sink);
    }
    for k in (0..t.sentence.tokens.len())
        .filter(|&k| k != i && matches!(t.upos(k), Upos::Noun | Upos::Verb | Upos::Adj) && speaks(m, k))
        .take(CONTEXT_WORDS)
    {
        sink.word(CONTEXT, &lower(k));
    }
}

fn modifiers(m: &Matcher<'_>, k: usize, sink: &mut impl Sink) {
    for &c in m.tree.children(k) {
        if matches!(m.tree.rel(c), "amod" | "compound") && speaks(m, c) {
            let w = m.tree.lemma(c).to_lowercase();
            sink.word(MODIFIER, &w);
            sink.has(false, &["m", &w]);
        }
    }
}

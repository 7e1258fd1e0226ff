//! How sure the words are that something happened: a value from -3 (certainly not) to +3 (certainly).
//!
//! The scale is that of the factuality corpora: +3 certain, 1.5 probable, 0.75 possible, 0 open (asked for, conditional), and the
//! same below zero. Tense is no part of it: what "will" happen is told as certain, and the auxiliary mode says that it lies ahead. Nor is
//! the speaker: what a source asserts without hedging is +3, and the claims of the event say whose word it is.
//!
//! What governing words do is data: `data/modality.tsv`. What stands here is grammar: negation, modals, conditions, questions,
//! purpose, and how the effects add up on the way from a word to the top of its sentence.

use crate::tree::Tree;
use dateline_core::{Str, Upos};
use std::collections::HashMap;

/// What a governing word says of the happening that it governs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// It happened if the word is affirmed, and did not if it is denied: "managed to".
    Does,
    /// The other way round: "failed to".
    Undoes,
    /// Denied it did not happen; affirmed it may have: "allowed them to".
    Lets,
    /// It holds either way: "knew that".
    Factive,
    /// Somebody takes it to be so: "believed to".
    Believes,
    /// It lies ahead: "planned to".
    Plans,
    /// Wanted, feared, tried: "hoped to".
    Possible,
    /// Asked for or owed: "told them to".
    Open,
    /// A speaker says that it is not so.
    Denies,
    /// A speaker doubts it.
    Doubts,
    /// Never, whatever else is said: "the cancelled visit", "almost".
    Negates,
}

impl Effect {
    fn parse(s: &str) -> Option<Self> {
        Some(match s {
            "does" => Self::Does,
            "undoes" => Self::Undoes,
            "lets" => Self::Lets,
            "factive" => Self::Factive,
            "believes" => Self::Believes,
            "plans" => Self::Plans,
            "possible" => Self::Possible,
            "open" => Self::Open,
            "denies" => Self::Denies,
            "doubts" => Self::Doubts,
            "negates" => Self::Negates,
            _ => return None,
        })
    }
}

/// In which form the happening stands under the word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Frame {
    Inf,
    Ger,
    That,
    Noun,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Class {
    Verb,
    Noun,
    Adj,
    Adv,
}

/// The table `data/modality.tsv`.
///
/// ```
/// use dateline_code::factuality::FactualityTable;
/// let (table, faults) = FactualityTable::parse("lemma\tpos\tframe\teffect\tnote\nfail|refuse\tverb\tinf\tundoes\t\n");
/// assert!(faults.is_empty());
/// assert_eq!(table.len(), 2);
/// ```
#[derive(Clone, Debug, Default)]
pub struct FactualityTable {
    rows: HashMap<(Str, Class, Frame), Effect>,
}

impl FactualityTable {
    /// Reads the table; rows that cannot be read come back as (line, message).
    #[must_use]
    pub fn parse(text: &str) -> (Self, Vec<(usize, String)>) {
        let mut table = Self::default();
        let mut faults = Vec::new();
        let mut head = true;
        for (n, line) in text.lines().enumerate() {
            if line.trim().is_empty() || line.starts_with('#') || std::mem::take(&mut head) {
                continue;
            }
            let cells: Vec<&str> = line.split('\t').map(str::trim).collect();
            let [lemmas, pos, frame, effect, ..] = cells[..] else {
                faults.push((n + 1, format!("{} cells where lemma, pos, frame, effect are needed", cells.len())));
                continue;
            };
            let class = match pos {
                "verb" => Class::Verb,
                "noun" => Class::Noun,
                "adj" => Class::Adj,
                "adv" => Class::Adv,
                other => {
                    faults.push((n + 1, format!("`{other}` is none of verb, noun, adj, adv")));
                    continue;
                }
            };
            let frames: &[Frame] = match frame {
                "inf" => &[Frame::Inf],
                "ger" => &[Frame::Ger],
                "that" => &[Frame::That],
                "noun" => &[Frame::Noun],
                "any" => &[Frame::Inf, Frame::Ger, Frame::That, Frame::Noun],
                other => {
                    faults.push((n + 1, format!("`{other}` is none of inf, ger, that, noun, any")));
                    continue;
                }
            };
            let Some(effect) = Effect::parse(effect) else {
                faults.push((n + 1, format!("`{effect}` is no effect; the head of the file lists them")));
                continue;
            };
            for lemma in lemmas.split('|').filter(|l| !l.is_empty()) {
                for f in frames {
                    // The first row of a word stands, so that narrow rows go before wide ones.
                    table.rows.entry((lemma.into(), class, *f)).or_insert(effect);
                }
            }
        }
        (table, faults)
    }

    /// Number of words and frames.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The effect of a verb with its preposition: "called for talks".
    fn effect_with(&self, tree: &Tree<'_>, i: usize, preposition: &str) -> Option<Effect> {
        let key = Str::from(format!("{}_{preposition}", tree.lemma(i).to_lowercase()));
        let class = if tree.upos(i) == Upos::Adj { Class::Adj } else { Class::Verb };
        self.rows.get(&(key, class, Frame::Noun)).copied()
    }

    fn effect(&self, tree: &Tree<'_>, i: usize, frame: Frame) -> Option<Effect> {
        let class = match tree.upos(i) {
            Upos::Verb | Upos::Aux => Class::Verb,
            Upos::Noun | Upos::Propn => Class::Noun,
            Upos::Adj => Class::Adj,
            Upos::Adv => Class::Adv,
            _ => return None,
        };
        let lemma = tree.lemma(i).to_lowercase();
        let get = |l: &str, c: Class| self.rows.get(&(Str::from(l), c, frame)).copied();
        let particle = tree
            .children(i)
            .iter()
            .find(|&&c| matches!(tree.deprel(c), "compound:prt" | "advmod") && c == i + 1)
            .and_then(|&p| get(&format!("{lemma}_{}", tree.lemma(p).to_lowercase()), class));
        particle
            .or_else(|| get(&lemma, class))
            // "is likely to", "are set to": participles are tagged as adjectives and the other way round.
            .or_else(|| (class == Class::Adj).then(|| get(&lemma, Class::Verb)).flatten())
            .or_else(|| {
                (class == Class::Verb)
                    .then(|| get(&tree.sentence.tokens[i].form.to_lowercase(), Class::Adj))
                    .flatten()
            })
            .or_else(|| (class == Class::Noun).then(|| get(&lemma, Class::Adj)).flatten())
    }
}

/// Certain, probable, possible, open.
const CERTAIN: f32 = 3.0;
const PROBABLE: f32 = 1.5;
const POSSIBLE: f32 = 0.75;

#[derive(Clone, Copy, Debug)]
struct Reading {
    negative: bool,
    certainty: f32,
    /// Only what makes it unreal counts: see [`unreal`].
    unreal: bool,
}

impl Reading {
    fn new(unreal: bool) -> Self {
        Self {
            negative: false,
            certainty: CERTAIN,
            unreal,
        }
    }
}

impl Reading {
    fn at_most(&mut self, c: f32) {
        self.certainty = self.certainty.min(c);
    }

    fn value(self) -> f32 {
        if self.negative {
            // What is asked not to be done is at any rate not said to be done.
            -self.certainty.max(POSSIBLE)
        } else {
            self.certainty
        }
    }

    fn apply(&mut self, effect: Effect, governor_negated: bool) {
        match effect {
            Effect::Does => self.negative ^= governor_negated,
            Effect::Undoes => self.negative ^= !governor_negated,
            Effect::Lets if governor_negated => self.negative = !self.negative,
            Effect::Lets => self.at_most(PROBABLE),
            Effect::Factive => {}
            Effect::Believes | Effect::Plans => {
                self.negative ^= governor_negated;
                self.at_most(PROBABLE);
            }
            Effect::Possible if governor_negated => self.at_most(0.0),
            Effect::Possible => self.at_most(POSSIBLE),
            Effect::Open => self.at_most(0.0),
            Effect::Denies if governor_negated => self.at_most(POSSIBLE),
            Effect::Denies => {
                self.negative = !self.negative;
                self.at_most(2.0);
            }
            Effect::Doubts => {
                self.negative ^= !governor_negated;
                self.at_most(POSSIBLE);
            }
            Effect::Negates => self.negative = true,
        }
    }
}

/// The factuality of the predicate at word `i`, coded or not, verb or noun.
///
/// Statements about kinds ("rockets are launched from the coast") tell no particular happening and are open.
#[must_use]
pub fn factuality(tree: &Tree<'_>, table: &FactualityTable, i: usize) -> f32 {
    // "step down", "take off": the particle is its verb's.
    let i = match tree.head(i) {
        Some(h) if tree.deprel(i) == "compound:prt" => h,
        _ => i,
    };
    let value = of_event(tree, table, i, None);
    if value > 0.0 && generic(tree, i) { 0.0 } else { value }
}

/// The factuality of an event whose parties are known; `host` is the light verb that carries it, if any.
#[must_use]
pub(crate) fn of_event(tree: &Tree<'_>, table: &FactualityTable, i: usize, host: Option<usize>) -> f32 {
    read(tree, table, i, host, Reading::new(false))
}

/// The same for the question whether an event is to be coded: purpose ("fired to disperse them"), duty ("must lift") and conditions
/// on what is announced ("will strike if") are left to the patterns and the auxiliary modes.
#[must_use]
pub(crate) fn unreal(tree: &Tree<'_>, table: &FactualityTable, i: usize, host: Option<usize>) -> f32 {
    read(tree, table, i, host, Reading::new(true))
}

fn read(tree: &Tree<'_>, table: &FactualityTable, i: usize, host: Option<usize>, mut r: Reading) -> f32 {
    let mut at = i;
    if nominal(tree, i) {
        of_noun(tree, table, i, &mut r);
    } else {
        of_verb(tree, table, i, &mut r);
    }
    if let Some(v) = host
        && v != i
    {
        of_verb(tree, table, v, &mut r);
        at = v;
    }
    // Where a word is presupposed ("condemned the attack") only conditions and questions above it still bear on it.
    let mut presupposed = false;
    for _ in 0..12 {
        if conditional(tree, at) {
            return 0.0;
        }
        let Some(h) = tree.head(at) else {
            if asked(tree, at) && !presupposed {
                return 0.0;
            }
            break;
        };
        if presupposed && r.unreal {
            break;
        }
        if presupposed {
            at = h;
            continue;
        }
        presupposed = step(tree, table, at, h, &mut r);
        at = h;
    }
    r.value()
}

fn nominal(tree: &Tree<'_>, i: usize) -> bool {
    tree.upos(i).is_nominal() && !tree.has(i, "cop")
}

/// Goes from `at` to its head `h`; true where what stands above no longer bears on it but by conditions.
fn step(tree: &Tree<'_>, table: &FactualityTable, at: usize, h: usize, r: &mut Reading) -> bool {
    let rel = tree.rel(at);
    let verbal = !tree.upos(h).is_nominal() || tree.has(h, "cop");
    match rel {
        _ if tree.deprel(at) == "acl:relcl" && !content_clause(tree, at) => true,
        "xcomp" | "ccomp" | "acl" | "csubj" | "advcl" => {
            let frame = frame(tree, at);
            if rel == "advcl" && frame == Frame::That {
                // "so that it would stop"; other adverbial clauses tell something of their own.
                let aim = tree.children(at).iter().any(|&c| tree.rel(c) == "mark" && tree.lemma(c) == "so")
                    && tree
                        .children(at)
                        .iter()
                        .any(|&c| tree.rel(c) == "aux" && tree.upos(c) == Upos::Aux && tree.lemma(c) != "be");
                if aim {
                    r.at_most(POSSIBLE);
                }
                return true;
            }
            if rel == "advcl" && frame == Frame::Ger && tree.preposition(at).as_deref() == Some("with") {
                return false; // "is likely to be slow, with prices rising"
            }
            if rel == "xcomp" && frame == Frame::That {
                // A secondary predicate: "remained closed".
                of_verb(tree, table, h, r);
                return false;
            }
            if frame == Frame::Ger
                && rel == "advcl"
                && matches!(
                    tree.preposition(at).as_deref(),
                    Some("before" | "after" | "while" | "when" | "by" | "since" | "upon" | "in" | "as")
                )
            {
                return true; // "met them before heading home"
            }
            if tree.lemma(h) == "have" && frame == Frame::Inf && !yet(tree, h) {
                // "had the navy patrol", "has to leave"
                if tree.child(h, "obj").is_none() && !r.unreal {
                    r.at_most(0.0);
                }
                of_verb(tree, table, h, r);
                return false;
            }
            let effect = table.effect(tree, h, frame).filter(|_| !yet(tree, h));
            match effect {
                Some(e) => {
                    r.apply(e, negated(tree, h));
                    if e == Effect::Factive {
                        return true;
                    }
                    if !verbal {
                        of_noun(tree, table, h, r);
                        return false;
                    }
                    if matches!(frame, Frame::Inf | Frame::Ger) {
                        modals(tree, h, r);
                    }
                    false
                }
                None if rel == "advcl" && frame == Frame::Inf => {
                    if !r.unreal {
                        r.at_most(POSSIBLE); // purpose
                    }
                    true
                }
                None if rel == "acl" && frame == Frame::Inf && !verbal => {
                    // "the first to cross", "one of the few to return" did so; "Chad to close its border" is a headline's future.
                    let told = tree.children(h).iter().chain([&h]).any(|&c| {
                        matches!(
                            tree.lemma(c),
                            "first" | "last" | "only" | "few" | "latest" | "second" | "third" | "next" | "one"
                        )
                    });
                    let headline = tree.head(h).is_none() && !(0..tree.sentence.tokens.len()).any(|k| finite(tree, k));
                    if !told && !headline {
                        r.at_most(POSSIBLE);
                    }
                    false
                }
                None if rel == "xcomp" && yet(tree, h) => {
                    r.negative = true;
                    false
                }
                None if rel == "xcomp" => {
                    of_verb(tree, table, h, r);
                    false
                }
                // Speech and the rest: whose word it is, the claims say.
                None if frame == Frame::That && negated(tree, h) && rel == "ccomp" => {
                    r.at_most(0.0);
                    true
                }
                None => true,
            }
        }
        "conj" => {
            let own = tree
                .children(at)
                .iter()
                .any(|&c| matches!(tree.rel(c), "aux" | "nsubj" | "cop") || tree.rel(c) == "mark" && tree.lemma(c) != "to");
            if !own && !nominal(tree, at) {
                modals(tree, h, r);
                let joined = tree
                    .children(at)
                    .iter()
                    .any(|&c| tree.rel(c) == "cc" && matches!(tree.lemma(c), "or" | "nor"));
                if joined && negated(tree, h) && !negated(tree, at) {
                    r.negative = true;
                }
            }
            if nominal(tree, at) && nominal(tree, h) {
                let indefinite = tree.children(h).iter().any(|&c| tree.rel(c) == "det" && tree.lemma(c) == "no");
                r.negative |= indefinite;
            }
            false
        }
        "obj" | "nsubj" | "iobj" | "obl" | "nmod" | "compound" | "amod" => {
            // "an attack could kill thousands": the subject of what may be is no more than that.
            let any = |k: usize| {
                tree.children(k)
                    .iter()
                    .any(|&c| tree.rel(c) == "det" && matches!(tree.lemma(c), "a" | "an" | "another" | "any"))
            };
            if tree.deprel(at) == "nsubj" && any(at) {
                let mut of_head = Reading::new(r.unreal);
                modals(tree, h, &mut of_head);
                let would = tree.children(h).iter().any(|&c| tree.rel(c) == "aux" && tree.lemma(c) == "would");
                if would || of_head.certainty < CERTAIN {
                    r.at_most(POSSIBLE);
                    return true;
                }
            }
            let governs = rel == "obj"
                || tree.deprel(at) == "nsubj:pass"
                || rel == "compound" && !verbal
                || rel == "nsubj" && tree.upos(h) == Upos::Adj
                || rel == "obl" && verbal && matches!(tree.preposition(at).as_deref(), Some("for" | "from" | "of" | "about" | "on"))
                || rel == "nmod"
                    && matches!(
                        tree.preposition(at).as_deref(),
                        Some("of" | "for" | "about" | "in" | "over" | "against" | "on")
                    );
            let effect = if !governs {
                None
            } else if rel == "obl" {
                tree.preposition(at).and_then(|p| table.effect_with(tree, h, &p))
            } else {
                table.effect(tree, h, Frame::Noun)
            };
            if let Some(e) = effect {
                if rel == "obj" && tree.lemma(h) == "reject" {
                    return true;
                }
                r.apply(e, negated(tree, h));
                if verbal {
                    modals(tree, h, r);
                } else {
                    of_noun(tree, table, h, r);
                }
                return false;
            }
            // "did not sign an agreement", "asked them to make plans": an indefinite object shares the fate of its verb.
            if verbal && (rel == "obj" || tree.deprel(at) == "nsubj:pass") && !definite(tree, at) {
                r.negative |= negated(tree, h);
                modals(tree, h, r);
                return false;
            }
            // "prospects for a return to growth"
            rel != "nmod" || verbal || definite(tree, at) || !matches!(tree.preposition(at).as_deref(), Some("of" | "to" | "in"))
        }
        "parataxis" | "appos" | "dep" | "root" | "discourse" => true,
        _ => true,
    }
}

/// The form of a clause.
fn frame(tree: &Tree<'_>, i: usize) -> Frame {
    let t = &tree.sentence.tokens[i];
    let to = tree
        .children(i)
        .iter()
        .any(|&c| tree.rel(c) == "mark" && tree.upos(c) == Upos::Part && tree.lemma(c) == "to");
    let subject = tree.children(i).iter().any(|&c| matches!(tree.rel(c), "nsubj" | "expl"));
    let finite = subject && !to;
    if tree.rel(i) == "xcomp" && !to && !matches!(tree.upos(i), Upos::Verb | Upos::Aux) {
        Frame::That
    } else if to || (!finite && (t.xpos == "VB" || t.feat("VerbForm=Inf"))) {
        Frame::Inf
    } else if !finite && (t.xpos == "VBG" || t.feat("VerbForm=Ger")) {
        Frame::Ger
    } else if tree.rel(i) == "xcomp" {
        Frame::Inf
    } else {
        Frame::That
    }
}

/// A that-clause that the parser took for a relative one: "worries that the state will seize the banks".
fn content_clause(tree: &Tree<'_>, i: usize) -> bool {
    tree.children(i).iter().any(|&c| tree.rel(c) == "mark" && tree.lemma(c) == "that")
}

fn finite(tree: &Tree<'_>, i: usize) -> bool {
    matches!(tree.sentence.tokens[i].xpos.as_str(), "VBD" | "VBZ" | "VBP" | "MD")
}

/// A statement about a kind: a bare plural as subject of a simple present, or a relative clause in the present inside one.
fn generic(tree: &Tree<'_>, i: usize) -> bool {
    // "experts say" is no kind's habit.
    if tree.upos(i) != Upos::Verb || tree.child(i, "ccomp").is_some() || tree.sentence.tokens.last().is_none_or(|t| t.form != ".") {
        return false;
    }
    let aux: Vec<usize> = tree
        .children(i)
        .iter()
        .copied()
        .filter(|&c| matches!(tree.rel(c), "aux" | "cop"))
        .collect();
    let present = |k: usize| matches!(tree.sentence.tokens[k].xpos.as_str(), "VBZ" | "VBP");
    let shares = tree.rel(i) == "conj" && !tree.children(i).iter().any(|&c| tree.rel(c) == "nsubj");
    let simple = match aux[..] {
        [] => present(i) || shares,
        [only] => tree.deprel(only) == "aux:pass" && present(only),
        _ => false,
    };
    if !simple {
        return false;
    }
    let bare = |k: usize| {
        let t = &tree.sentence.tokens[k];
        t.xpos == "NNS"
            && t.upos == Upos::Noun
            && !tree.children(k).iter().any(|&c| {
                matches!(tree.rel(c), "det" | "nummod" | "acl" | "nmod" | "appos")
                    || tree.sentence.tokens[c].form.chars().next().is_some_and(char::is_uppercase)
            })
    };
    match tree.child(i, "nsubj") {
        Some(s) if tree.antecedent(s) == s => bare(s),
        _ if shares || tree.deprel(i) == "acl:relcl" => {
            let mut at = i;
            for _ in 0..6 {
                let Some(h) = tree.head(at) else { return false };
                if tree.upos(h) == Upos::Verb {
                    return present(i) | shares && h != i && generic(tree, h);
                }
                at = h;
            }
            false
        }
        _ => false,
    }
}

/// "has yet to arrive".
fn yet(tree: &Tree<'_>, h: usize) -> bool {
    matches!(tree.lemma(h), "have" | "be") && tree.children(h).iter().any(|&c| c > h && tree.lemma(c) == "yet")
}

fn definite(tree: &Tree<'_>, i: usize) -> bool {
    tree.upos(i) == Upos::Propn
        || tree.children(i).iter().any(|&c| {
            tree.deprel(c) == "nmod:poss" || tree.rel(c) == "det" && matches!(tree.lemma(c), "the" | "this" | "that" | "these" | "those")
        })
}

/// Negation, modals, adverbs, commands and what a clause without subject is introduced by.
fn of_verb(tree: &Tree<'_>, table: &FactualityTable, i: usize, r: &mut Reading) {
    r.negative ^= negated(tree, i);
    modals(tree, i, r);
    for &c in tree.children(i) {
        if tree.rel(c) == "advmod"
            && c < i
            && let Some(e) = table.effect(tree, c, Frame::That)
        {
            r.apply(e, false);
        }
    }
    if commanded(tree, i) {
        r.at_most(0.0);
    }
}

/// Determiners and adjectives of an event noun.
fn of_noun(tree: &Tree<'_>, table: &FactualityTable, i: usize, r: &mut Reading) {
    r.negative |= tree
        .children(i)
        .iter()
        .any(|&c| tree.rel(c) == "det" && matches!(tree.lemma(c), "no" | "neither"));
    for &c in tree.children(i) {
        if matches!(tree.rel(c), "amod" | "compound")
            && (matches!(tree.upos(c), Upos::Adj | Upos::Verb | Upos::Adv))
            && let Some(e) = table.adjective(tree, c)
        {
            r.apply(e, false);
        }
    }
    if matches!(
        tree.preposition(i).as_deref(),
        Some("without" | "instead_of" | "rather_than" | "short_of" | "barring")
    ) {
        r.negative = true;
    }
}

impl FactualityTable {
    /// What an adjective or participle says of its noun.
    fn adjective(&self, tree: &Tree<'_>, i: usize) -> Option<Effect> {
        let form = tree.sentence.tokens[i].form.to_lowercase();
        let lemma = Str::from(tree.lemma(i).to_lowercase());
        [form, lemma]
            .into_iter()
            .find_map(|w| self.rows.get(&(w, Class::Adj, Frame::Noun)).copied())
    }
}

/// Whether the word is denied: "not", "never", "no longer", "without doing", "instead of doing".
#[must_use]
pub(crate) fn negated(tree: &Tree<'_>, i: usize) -> bool {
    let clause = matches!(tree.rel(i), "advcl" | "acl" | "obl" | "nmod" | "xcomp" | "conj") && !nominal(tree, i);
    let introduced = clause
        && matches!(
            tree.preposition(i).as_deref(),
            Some("without" | "instead_of" | "rather_than" | "rather" | "instead" | "short_of")
        );
    introduced || tree.is_negated(i) || barely_so(tree, i)
}

/// "no longer", "has yet to", "neither X nor Y has", "not a single rocket".
fn barely_so(tree: &Tree<'_>, i: usize) -> bool {
    tree.children(i).iter().any(|&c| match tree.rel(c) {
        "advmod" => tree.sentence.tokens[c].form.eq_ignore_ascii_case("longer") && tree.children(c).iter().any(|&d| tree.lemma(d) == "no"),
        "nsubj" | "obj" => tree
            .children(c)
            .iter()
            .any(|&d| matches!(tree.lemma(d), "neither" | "no" | "not") && d < c && tree.rel(d) != "amod"),
        _ => false,
    })
}

fn modals(tree: &Tree<'_>, i: usize, r: &mut Reading) {
    for &c in tree.children(i) {
        if tree.rel(c) != "aux" {
            continue;
        }
        match tree.lemma(c) {
            "may" | "might" => r.at_most(POSSIBLE),
            // "could not": it was not possible, so it did not happen.
            "could" if !negated(tree, i) => r.at_most(POSSIBLE),
            // What one is able or free to do is not said to be done.
            "can" | "ca" if !negated(tree, i) => r.at_most(0.0),
            "should" | "must" | "ought" | "need" if !r.unreal => r.at_most(0.0),
            "would" => {
                let condition = tree.children(i).iter().any(|&a| tree.rel(a) == "advcl" && conditional(tree, a));
                let past = tree.children(i).iter().any(|&a| tree.rel(a) == "aux" && tree.lemma(a) == "have");
                if condition && !r.unreal {
                    r.at_most(0.0);
                } else if past {
                    // "would have attacked"
                    r.negative = true;
                    r.at_most(PROBABLE);
                }
            }
            _ => {}
        }
    }
    // "will fall if", "are needed if": what hangs on a condition is open.
    let past = tree.sentence.tokens[i].xpos == "VBD"
        || tree
            .children(i)
            .iter()
            .any(|&c| matches!(tree.rel(c), "aux" | "cop") && (tree.sentence.tokens[c].xpos == "VBD" || tree.lemma(c) == "have"));
    if !past && !r.unreal && tree.children(i).iter().any(|&a| tree.rel(a) == "advcl" && conditional(tree, a)) {
        r.at_most(0.0);
    }
}

/// "if", "unless", "whether", "in case"; "had they attacked", "should they attack".
pub(crate) fn conditional(tree: &Tree<'_>, i: usize) -> bool {
    let marked = tree.children(i).iter().any(|&c| {
        matches!(tree.rel(c), "mark" | "advmod")
            && !even(tree, i, c)
            && (matches!(tree.lemma(c), "if" | "unless" | "whether" | "lest" | "provided")
                || tree.lemma(c) == "in" && tree.children(c).iter().any(|&d| tree.lemma(d) == "case"))
    });
    marked || inverted(tree, i)
}

/// "had Egypt bombed it": the auxiliary before the subject in a clause that is no question.
fn inverted(tree: &Tree<'_>, i: usize) -> bool {
    let Some(subject) = tree.child(i, "nsubj") else { return false };
    let clause = matches!(tree.rel(i), "advcl" | "root" | "parataxis" | "ccomp");
    clause
        && !question(tree)
        && tree.children(i).iter().any(|&c| {
            let form = &tree.sentence.tokens[c].form;
            c < subject && matches!(tree.rel(c), "aux" | "cop") && ["had", "were", "should"].iter().any(|w| form.eq_ignore_ascii_case(w))
        })
}

/// "even if" grants it.
fn even(tree: &Tree<'_>, i: usize, mark: usize) -> bool {
    mark > 0 && tree.lemma(mark - 1) == "even" || tree.children(i).iter().any(|&c| c < mark && tree.lemma(c) == "even")
}

fn question(tree: &Tree<'_>) -> bool {
    let closing = |t: &&dateline_core::Token| matches!(t.form.as_str(), "\"" | "''" | "\u{201d}" | ")" | "'" | "\u{2019}");
    tree.sentence
        .tokens
        .iter()
        .rev()
        .find(|t| !closing(t))
        .is_some_and(|t| t.form == "?")
}

/// A question, whose truth is open.
fn asked(tree: &Tree<'_>, root: usize) -> bool {
    let s = tree.sentence;
    question(tree)
        // "Why did they attack?" takes the attack for granted.
        && !tree.children(root).iter().any(|&c| c < root && matches!(tree.lemma(c), "why" | "how" | "when" | "where"))
        && !s.tokens.first().is_some_and(|t| {
            ["why", "how", "when", "where", "who", "what", "which"].iter().any(|w| t.lemma.eq_ignore_ascii_case(w))
        })
}

/// An imperative: a bare verb at the top without subject.
fn commanded(tree: &Tree<'_>, i: usize) -> bool {
    let t = &tree.sentence.tokens[i];
    t.head.is_none()
        && (t.feat("Mood=Imp") || t.xpos == "VB")
        && !tree
            .children(i)
            .iter()
            .any(|&c| matches!(tree.rel(c), "nsubj" | "aux" | "mark" | "csubj"))
}

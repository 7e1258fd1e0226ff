//! Date, place, toll and contexts of an event.

use crate::matcher::Matcher;
use crate::tree::Tree;
use dateline_core::{DateRange, Mentions, Quantity, Sentence, Size, Str, Timex, TimexKind, Toll, Toponym};
use std::collections::HashMap;

/// The distance between two words in the tree, in edges; large where a finite clause of another subject lies between.
#[must_use]
pub(crate) fn tree_distance(tree: &Tree<'_>, a: usize, b: usize) -> usize {
    let up = |mut i: usize| {
        let mut path = vec![i];
        while let Some(h) = tree.head(i) {
            if path.len() > 64 {
                break;
            }
            path.push(h);
            i = h;
        }
        path
    };
    let (pa, pb) = (up(a), up(b));
    for (da, x) in pa.iter().enumerate() {
        if let Some(db) = pb.iter().position(|y| y == x) {
            return da + db;
        }
    }
    1000
}

/// The word of a phrase whose head lies outside of it.
#[must_use]
pub(crate) fn head_of(tree: &Tree<'_>, start: usize, end: usize) -> Option<usize> {
    (start..end.min(tree.sentence.tokens.len())).find(|&i| tree.head(i).is_none_or(|h| h < start || h >= end))
}

/// The only time expression of a sentence, where it stands below the trigger with no other clause between: "seized power in a coup in 1973",
/// "the 2014 protests".
#[must_use]
pub(crate) fn only_time<'t>(tree: &Tree<'_>, trigger: usize, times: &'t [Timex]) -> Option<&'t Timex> {
    let mut dated = times.iter().filter(|t| t.range.is_some());
    let time = dated.next().filter(|_| dated.next().is_none())?;
    let mut at = head_of(tree, time.tokens.start, time.tokens.end)?;
    for _ in 0..6 {
        if at == trigger {
            return Some(time);
        }
        at = tree.head(at)?;
        if at != trigger && !tree.upos(at).is_nominal() {
            return None;
        }
    }
    None
}

/// Whether the words say that it is background without telling a day: "last year's attacks" where the day of the report is not known,
/// "held them for twelve years", "had previously warned".
#[must_use]
pub(crate) fn is_background(tree: &Tree<'_>, text: &str, trigger: usize, times: &[Timex]) -> bool {
    let long_ago = |t: &Timex| {
        let words = t.span.slice(text).to_lowercase();
        t.range.is_none()
            && [
                "last year",
                "years ago",
                "decades ago",
                "centuries ago",
                "last century",
                "last decade",
                "previous year",
                "years earlier",
            ]
            .iter()
            .any(|w| words.contains(w))
    };
    // A finished stretch of a year or more that is no sentence of a court.
    let finished = |t: &Timex| {
        let years = t.value.strip_prefix('P').and_then(|v| v.strip_suffix('Y'));
        t.kind == TimexKind::Duration
            && years.is_some_and(|n| n != "0")
            && tree.sentence.tokens[trigger].xpos == "VBD"
            && !tree.is_passive(trigger)
            && tree
                .children(trigger)
                .iter()
                .any(|&c| t.tokens.contains(&c) && tree.preposition(c).as_deref() == Some("for"))
    };
    let below = |t: &Timex| {
        head_of(tree, t.tokens.start, t.tokens.end).is_some_and(|at| {
            let of = |c: &usize| tree.rel(*c) == "nmod" && tree.preposition(*c).as_deref() == Some("of");
            tree.head(at) == Some(trigger) && !tree.children(at).iter().any(of)
        })
    };
    let before = tree
        .children(trigger)
        .iter()
        .any(|&c| tree.rel(c) == "advmod" && matches!(tree.lemma(c), "previously" | "formerly" | "historically"));
    before || times.iter().any(|t| (long_ago(t) || finished(t)) && below(t))
}
/// Which toll a verb or noun gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TollKind {
    /// Killed.
    Dead,
    /// Injured.
    Injured,
    /// Arrested.
    Arrested,
}

/// The tolls that stand in a sentence: (kind, word that says so, count).
#[must_use]
pub(crate) fn tolls(m: &Matcher<'_>, quantities: &[Quantity]) -> Vec<(TollKind, usize, Toll)> {
    let t = &m.tree;
    let is = |set: &str, i: usize| {
        m.patterns().set(set).is_some_and(|s| {
            s.single.contains(&Str::from(t.lemma(i).to_lowercase())) || s.single.contains(&t.sentence.tokens[i].form.to_lowercase())
        })
    };
    let kinds = [
        ("DEAD", TollKind::Dead),
        ("INJURED", TollKind::Injured),
        ("ARRESTED", TollKind::Arrested),
    ];
    let mut out = Vec::new();
    for i in 0..t.sentence.tokens.len() {
        for (set, kind) in kinds {
            // "captured soldiers": whom somebody held already
            let held = kind == TollKind::Arrested && t.rel(i) == "amod" && t.sentence.tokens[i].xpos == "VBN";
            if !is(set, i) || held {
                continue;
            }
            let victims: Vec<usize> = if matches!(t.upos(i), dateline_core::Upos::Verb) {
                let v = if is("DYING", i) {
                    t.surface_subject(i)
                } else {
                    t.logical_object(i)
                };
                v.into_iter().flat_map(|v| t.conjuncts(v)).collect()
            } else {
                // "12 dead", "leaving 5 injured", "12 deaths", "a death toll of 30", "killing of 12 people"
                let mut v = vec![i];
                v.extend(t.head(i).filter(|_| matches!(t.rel(i), "amod" | "acl" | "xcomp" | "conj")));
                v.extend(
                    t.children(i)
                        .iter()
                        .copied()
                        .filter(|&c| matches!(t.rel(c), "nmod" | "nsubj" | "nummod")),
                );
                if t.rel(i) == "xcomp" {
                    v.extend(t.head(i).and_then(|h| t.logical_object(h)).into_iter().flat_map(|o| t.conjuncts(o)));
                }
                v
            };
            let count = |v: usize| {
                quantities
                    .iter()
                    .find(|q| q.counted == Some(v) || q.tokens.contains(&v) || q.counted.is_none() && q.tokens.end == v)
            };
            let mut found: Vec<&Quantity> = victims.iter().find_map(|&v| count(v)).into_iter().collect();
            if t.upos(i) == dateline_core::Upos::Verb || t.rel(i) == "xcomp" {
                // "a woman and two children": those who are named together are counted together.
                let people = victims.iter().filter(|&&v| m.index.at(v).is_some());
                found.extend(people.filter_map(|&v| count(v)));
                found.dedup_by_key(|q| q.tokens.start);
            } else if found.is_empty() {
                found.extend(risen(t, i).and_then(count));
            }
            if let Some((first, rest)) = found.split_first() {
                let toll = |q: &Quantity| Toll {
                    low: q.low,
                    best: q.best,
                    high: q.high,
                };
                let both = |a: Option<u64>, b: Option<u64>| a.zip(b).map(|(a, b)| a.saturating_add(b));
                let sum = rest.iter().map(|q| toll(q)).fold(toll(first), |a, b| Toll {
                    low: both(a.low.or(a.best), b.low.or(b.best)),
                    best: both(a.best, b.best),
                    high: both(a.high, b.high),
                });
                out.push((kind, i, sum));
            }
        }
    }
    out
}

/// The number that "the death toll rose to 45", "put the number of dead at six" gives.
fn risen(t: &Tree<'_>, i: usize) -> Option<usize> {
    let counter = |k: usize| matches!(t.lemma(k), "toll" | "number" | "count" | "tally");
    let noun = if counter(i) {
        i
    } else {
        t.head(i).filter(|&h| counter(h) && t.preposition(i).as_deref() == Some("of"))?
    };
    let verb = t
        .head(noun)
        .filter(|&v| t.upos(v) == dateline_core::Upos::Verb && matches!(t.rel(noun), "nsubj" | "obj"))?;
    t.children(verb).iter().copied().find(|&c| match t.rel(c) {
        "obl" => matches!(t.preposition(c).as_deref(), Some("to" | "at")),
        "obj" => c != noun,
        _ => false,
    })
}

/// Adds a toll to a size; of two counts of one kind the larger stays.
pub(crate) fn add_toll(size: &mut Size, kind: TollKind, toll: Toll) {
    let slot = match kind {
        TollKind::Dead => &mut size.dead,
        TollKind::Injured => &mut size.injured,
        TollKind::Arrested => &mut size.arrested,
    };
    let larger = slot.as_ref().is_none_or(|old| toll.number() > old.number());
    if larger {
        *slot = Some(toll);
    }
}

/// Contexts by cue word, from `data/contexts.tsv` (`lemma_or_phrase context`).
#[derive(Clone, Debug, Default)]
pub(crate) struct ContextTable {
    words: HashMap<Str, Vec<Str>>,
    phrases: HashMap<Str, Vec<(Vec<Str>, Str)>>,
}

impl ContextTable {
    /// Every context of the table.
    pub(crate) fn labels(&self) -> impl Iterator<Item = &Str> {
        self.words.values().flatten().chain(self.phrases.values().flatten().map(|p| &p.1))
    }

    /// Reads the table; the first line names the columns.
    #[must_use]
    pub(crate) fn parse(text: &str) -> Self {
        let mut table = Self::default();
        for line in text.lines().filter(|l| !l.is_empty() && !l.starts_with('#')).skip(1) {
            let mut cells = line.split('\t');
            let (Some(words), Some(context)) = (cells.next(), cells.next()) else {
                continue;
            };
            let words: Vec<Str> = words.to_lowercase().split([' ', '_']).map(Str::from).collect();
            match words.split_last() {
                Some((only, [])) => table.words.entry(only.clone()).or_default().push(context.trim().into()),
                Some((last, before)) => table
                    .phrases
                    .entry(last.clone())
                    .or_default()
                    .push((before.to_vec(), context.trim().into())),
                None => {}
            }
        }
        table
    }

    /// Contexts that the words of a range speak of, commonest first, at most three.
    #[must_use]
    pub(crate) fn of(&self, s: &Sentence, range: std::ops::Range<usize>) -> Vec<Str> {
        let mut counts: Vec<(Str, usize)> = Vec::new();
        let mut add = |c: &Str| match counts.iter_mut().find(|(k, _)| k == c) {
            Some((_, n)) => *n += 1,
            None => counts.push((c.clone(), 1)),
        };
        for i in range {
            let Some(t) = s.tokens.get(i) else { break };
            let lemma = t.lemma.to_lowercase();
            for c in self.words.get(&lemma).into_iter().flatten() {
                add(c);
            }
            for (before, c) in self.phrases.get(&lemma).into_iter().flatten() {
                let fits = before.len() <= i
                    && before
                        .iter()
                        .rev()
                        .enumerate()
                        .all(|(d, w)| s.tokens[i - 1 - d].lemma.eq_ignore_ascii_case(w));
                if fits {
                    add(c);
                }
            }
        }
        counts.sort_by_key(|c| std::cmp::Reverse(c.1));
        counts.truncate(3);
        counts.into_iter().map(|(c, _)| c).collect()
    }
}

/// The slices of mentions that belong to sentence `k`.
#[must_use]
pub(crate) fn of_sentence<T>(all: &[T], k: usize, sentence: impl Fn(&T) -> usize) -> &[T] {
    let lo = all.partition_point(|x| sentence(x) < k);
    let hi = all.partition_point(|x| sentence(x) <= k);
    &all[lo..hi]
}

/// Times, places and quantities of sentence `k`.
#[must_use]
pub(crate) fn local(m: &Mentions, k: usize) -> (&[Timex], &[Toponym], &[Quantity]) {
    (
        of_sentence(&m.times, k, |t| t.sentence),
        of_sentence(&m.places, k, |t| t.sentence),
        of_sentence(&m.quantities, k, |t| t.sentence),
    )
}

/// Whether a range lies about three months or more before the day of the report: CONVENTIONS 23.
#[must_use]
pub(crate) fn is_historical(range: &DateRange, reported: Option<dateline_core::Date>) -> bool {
    let Some(day) = reported else { return false };
    let days = |d: dateline_core::Date| i64::from(d.year()) * 366 + i64::from(d.month()) * 31 + i64::from(d.day());
    days(day) - days(range.end) > 85
}

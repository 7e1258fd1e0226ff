//! How likely two articles are of one story, and why.

use crate::card::{Card, Term};
use crate::join::{Weighed, weigh};
use crate::profile::{NAMES, Profile, TERMS, Weights, dot};
use crate::words::Lexicon;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Pieces of ordinary text that weigh as much as the collection's own articles.
const PRIOR: f32 = 300.0;
/// Days between two articles after which a story is hardly the same.
const FAR: i32 = 45;

/// Why two articles or two events were joined, or held apart.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Reason {
    /// `names`, `words`, `copy`, `event`, `date`, `place`, `actor`, `type`, `trigger`, `context`, `hand`.
    pub kind: String,
    /// In words.
    pub text: String,
    /// What it adds to the score, or takes away.
    pub weight: f32,
}

impl Reason {
    pub(crate) fn new(kind: &str, text: String, weight: f32) -> Self {
        Self {
            kind: kind.to_owned(),
            text,
            weight: (weight * 1000.0).round() / 1000.0,
        }
    }
}

/// How telling a stem or name is: ordinary text and the collection itself, blended.
pub trait Frequencies {
    /// Number of articles in the collection.
    fn articles(&self) -> u32;
    /// In how many of them a stem stands; names come with a `^` before them.
    fn frequency(&self, term: &str) -> u32;
}

/// A collection of nothing: only ordinary text counts.
impl Frequencies for () {
    fn articles(&self) -> u32 {
        0
    }

    fn frequency(&self, _: &str) -> u32 {
        0
    }
}

pub(crate) fn telling(term: &str, lexicon: &Lexicon, frequencies: &(impl Frequencies + ?Sized)) -> f32 {
    let (n, of) = if term.starts_with('^') {
        (1, lexicon.background("").1)
    } else {
        lexicon.background(term)
    };
    let (n, of) = (n as f32, of as f32);
    let have = frequencies.articles() as f32;
    // Ordinary text counts for `PRIOR` articles.
    let share = (n / of * PRIOR + frequencies.frequency(term) as f32) / (PRIOR + have);
    (1.0 / share.max(1e-6)).ln().max(0.0).powf(1.5)
}

/// How likely two articles are of one story, from about 0 to 1, without the reasons.
#[must_use]
pub(crate) fn affinity(a: &Profile, b: &Profile) -> f32 {
    dot(&a.words, &b.words) + beside_words(a, b)
}

/// What days and events add to the likeness of the words, or take away.
pub(crate) fn beside_words(a: &Profile, b: &Profile) -> f32 {
    gap(a.published, b.published) + agreement(a, b).0
}

/// What the days between two articles take away.
fn gap(a: Option<i32>, b: Option<i32>) -> f32 {
    match (a, b) {
        (Some(x), Some(y)) => match x.abs_diff(y) as i32 {
            0..=7 => 0.0,
            8..=20 => -0.03,
            21..FAR => -0.07,
            _ => -0.15,
        },
        _ => 0.0,
    }
}

/// What the events of two articles say: the best pair that agrees in who, where and when, or a conflict of all that are alike.
fn agreement(a: &Profile, b: &Profile) -> (f32, Option<(usize, usize, Weighed)>) {
    let mut best: Option<(usize, usize, Weighed)> = None;
    let (mut alike, mut against) = (0, 0);
    for (i, x) in a.telling_events().iter().enumerate() {
        for (j, y) in b.telling_events().iter().enumerate() {
            let Some(w) = weigh(x, y) else { continue };
            alike += 1;
            against += usize::from(w.against());
            if best.as_ref().is_none_or(|k| w.support() > k.2.support()) {
                best = Some((i, j, w));
            }
        }
    }
    match best {
        Some(w) if w.2.support() >= 0.35 && !w.2.against() => ((w.2.support() - 0.2).min(0.3) * 0.5, Some(w)),
        Some(w) if alike == against && alike > 0 => (-0.06, Some(w)),
        _ => (0.0, None),
    }
}

/// How likely two articles are of one story, from about 0 to 1, and why.
#[must_use]
pub fn explain(a: &Card, b: &Card, lexicon: &Lexicon, frequencies: &(impl Frequencies + ?Sized)) -> (f32, Vec<Reason>) {
    let mut weights = Weights::default();
    let (x, y) = (
        Profile::new(a, lexicon, frequencies, &mut weights),
        Profile::new(b, lexicon, frequencies, &mut weights),
    );
    why((a, &x), (b, &y), lexicon, frequencies, &mut weights)
}

/// The same from what is known of two articles already.
pub(crate) fn why(
    (a, x): (&Card, &Profile),
    (b, y): (&Card, &Profile),
    lexicon: &Lexicon,
    frequencies: &(impl Frequencies + ?Sized),
    weights: &mut Weights,
) -> (f32, Vec<Reason>) {
    let mut reasons = Vec::new();
    let mut likeness = 0.0;
    for (kind, said, name, share) in [("names", "both name", true, NAMES), ("words", "both write of", false, TERMS)] {
        let mut weigh = |card: &Card| {
            let terms = if name { &card.names } else { &card.terms };
            weighed(terms, name, lexicon, frequencies, weights)
        };
        let (of_a, of_b) = (weigh(a), weigh(b));
        let mut both: Vec<(&str, f32)> = of_a.iter().filter_map(|(w, x)| of_b.get(w).map(|y| (w.as_str(), x * y))).collect();
        let sum = share * both.iter().map(|x| x.1).sum::<f32>();
        if sum > 0.0 {
            both.sort_by(|x, y| y.1.total_cmp(&x.1).then(x.0.cmp(y.0)));
            let shown = both.iter().take(5).map(|x| x.0).collect::<Vec<_>>().join(", ");
            reasons.push(Reason::new(kind, format!("{said} {shown}"), sum));
        }
        likeness += sum;
    }
    let days = gap(a.published, b.published);
    if let (Some(x), Some(y)) = (a.published, b.published) {
        let text = match x.abs_diff(y) {
            0 => "published on the same day".to_owned(),
            1 => "published a day apart".to_owned(),
            n => format!("published {n} days apart"),
        };
        reasons.push(Reason::new("date", text, days));
    }
    let (events, found) = agreement(x, y);
    if let Some((i, j, w)) = found {
        let all = w.reasons((&a.events[i], &x.events[i]), (&b.events[j], &y.events[j]), 0.0);
        let parts = all.iter().filter(|r| r.kind != "context");
        let parts = parts.filter(|r| if events > 0.0 { r.weight > 0.0 } else { r.weight < 0.0 });
        let text = parts.map(|r| r.text.as_str()).collect::<Vec<_>>().join("; ");
        let text = if events > 0.0 {
            format!("an event in both: {text}")
        } else {
            format!("their events differ: {text}")
        };
        reasons.push(Reason::new("event", text, events));
    }
    (likeness + days + events, reasons)
}

/// Stems or names with their weights, as a vector of length one.
fn weighed(
    terms: &[Term],
    name: bool,
    lexicon: &Lexicon,
    frequencies: &(impl Frequencies + ?Sized),
    weights: &mut Weights,
) -> BTreeMap<String, f32> {
    let often = |n: u32| 1.0 + (n as f32).ln();
    let mut v: BTreeMap<String, f32> = terms
        .iter()
        .map(|t| (t.0.clone(), often(t.1) * weights.of(&t.0, name, lexicon, frequencies)))
        .collect();
    let norm = v.values().map(|x| x * x).sum::<f32>().sqrt().max(1e-6);
    v.values_mut().for_each(|x| *x /= norm);
    v
}

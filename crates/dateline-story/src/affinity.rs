//! How likely two articles are of one story, and why.

use crate::card::{Card, Term};
use crate::join::{Join, Verdict, join};
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

/// A card's stems and names as unit vectors.
#[derive(Clone, Debug, Default)]
pub struct Vector {
    terms: BTreeMap<String, f32>,
    names: BTreeMap<String, f32>,
}

impl Vector {
    /// Weighs a card's stems and names.
    #[must_use]
    pub fn new(card: &Card, lexicon: &Lexicon, frequencies: &(impl Frequencies + ?Sized)) -> Self {
        let unit = |terms: &[Term], mark: &str| {
            let mut v: BTreeMap<String, f32> = terms
                .iter()
                .map(|t| {
                    (
                        t.0.clone(),
                        (1.0 + (t.1 as f32).ln()) * telling(&format!("{mark}{}", t.0), lexicon, frequencies),
                    )
                })
                .collect();
            let norm = v.values().map(|x| x * x).sum::<f32>().sqrt().max(1e-6);
            v.values_mut().for_each(|x| *x /= norm);
            v
        };
        Self {
            terms: unit(&card.terms, ""),
            names: unit(&card.names, "^"),
        }
    }
}

fn dot(a: &BTreeMap<String, f32>, b: &BTreeMap<String, f32>) -> f32 {
    let (a, b) = if a.len() > b.len() { (b, a) } else { (a, b) };
    a.iter().filter_map(|(w, x)| b.get(w).map(|y| x * y)).sum()
}

/// The three most telling things that both have.
fn shared(a: &BTreeMap<String, f32>, b: &BTreeMap<String, f32>) -> String {
    let mut both: Vec<(&str, f32)> = a.iter().filter_map(|(w, x)| b.get(w).map(|y| (w.as_str(), x * y))).collect();
    both.sort_by(|x, y| y.1.total_cmp(&x.1).then(x.0.cmp(y.0)));
    both.iter().take(5).map(|x| x.0).collect::<Vec<_>>().join(", ")
}

/// Likeness of the texts alone: stems and, apart from them, names.
#[must_use]
pub(crate) fn likeness(a: &Vector, b: &Vector) -> f32 {
    0.6 * dot(&a.terms, &b.terms) + 0.4 * dot(&a.names, &b.names)
}

/// How likely two articles are of one story, from about 0 to 1, without the reasons.
#[must_use]
pub(crate) fn affinity(a: (&Card, &Vector), b: (&Card, &Vector), lexicon: &Lexicon) -> f32 {
    likeness(a.1, b.1) + gap(a.0, b.0) + agreement(a.0, b.0, lexicon).0
}

/// What the days between two articles take away.
fn gap(a: &Card, b: &Card) -> f32 {
    match (a.published, b.published) {
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
fn agreement(a: &Card, b: &Card, lexicon: &Lexicon) -> (f32, Option<Join>) {
    let mut best: Option<Join> = None;
    let (mut alike, mut against) = (0, 0);
    for x in a.events.iter().take(30) {
        for y in b.events.iter().take(30) {
            let Some(j) = join(x, y, 0.0, lexicon, None) else { continue };
            alike += 1;
            against += usize::from(j.verdict == Verdict::Against);
            if best.as_ref().is_none_or(|k| j.support > k.support) {
                best = Some(j);
            }
        }
    }
    match best {
        Some(j) if j.support >= 0.35 && j.verdict != Verdict::Against => ((j.support - 0.2).min(0.3) * 0.5, Some(j)),
        Some(j) if alike == against && alike > 0 => (-0.06, Some(j)),
        _ => (0.0, None),
    }
}

/// How likely two articles are of one story, from about 0 to 1, and why.
#[must_use]
pub fn explain(a: &Card, b: &Card, lexicon: &Lexicon, frequencies: &(impl Frequencies + ?Sized)) -> (f32, Vec<Reason>) {
    let (va, vb) = (Vector::new(a, lexicon, frequencies), Vector::new(b, lexicon, frequencies));
    let mut reasons = Vec::new();
    let names = 0.3 * dot(&va.names, &vb.names);
    if names > 0.0 {
        reasons.push(Reason::new("names", format!("both name {}", shared(&va.names, &vb.names)), names));
    }
    let terms = 0.7 * dot(&va.terms, &vb.terms);
    if terms > 0.0 {
        reasons.push(Reason::new(
            "words",
            format!("both write of {}", shared(&va.terms, &vb.terms)),
            terms,
        ));
    }
    let days = gap(a, b);
    if let (Some(x), Some(y)) = (a.published, b.published) {
        reasons.push(Reason::new("date", format!("published {} days apart", x.abs_diff(y)), days));
    }
    let (events, found) = agreement(a, b, lexicon);
    if let Some(j) = found {
        let why = j
            .reasons
            .iter()
            .filter(|r| if events > 0.0 { r.weight > 0.0 } else { r.weight < 0.0 })
            .map(|r| r.text.as_str());
        let text = why.collect::<Vec<_>>().join("; ");
        let text = if events > 0.0 {
            format!("an event in both: {text}")
        } else {
            format!("their events differ: {text}")
        };
        reasons.push(Reason::new("event", text, events));
    }
    (names + terms + days + events, reasons)
}

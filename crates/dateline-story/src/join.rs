//! Whether two events of different reports are one happening: trigger and type, actors, place, time; each with its weight.

use crate::affinity::{Frequencies, Reason, telling};
use crate::event::{EventCard, Place};
use crate::words::Lexicon;

/// How what is known of two events lies together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing known of one contradicts the other.
    Open,
    /// Place, time or actors exclude each other.
    Against,
}

/// Two events that can be one happening.
#[derive(Clone, Debug, PartialEq)]
pub struct Join {
    /// To be held against [`THRESHOLD`].
    pub score: f32,
    /// What actors, place and time say, without words.
    pub support: f32,
    /// Whether they exclude each other.
    pub verdict: Verdict,
    /// Each part of the score.
    pub reasons: Vec<Reason>,
}

/// From which score on two events are joined.
pub const THRESHOLD: f32 = 0.6;

/// Two events compared. `affinity` is that of their articles; `frequencies` weighs the words around the triggers, which are left out
/// where it is `None`. `None` is returned where neither the triggers nor the types are alike: then no other likeness joins them.
#[must_use]
pub fn join(a: &EventCard, b: &EventCard, affinity: f32, lexicon: &Lexicon, frequencies: Option<&dyn Frequencies>) -> Option<Join> {
    let mut reasons = Vec::new();
    let act = act(a, b, lexicon, &mut reasons)?;
    let mut against = false;
    let mut support = 0.0;
    for (weight, excludes, reason) in [who(a, b), place(a, b), time(a, b)].into_iter().flatten() {
        support += weight;
        against |= excludes;
        reasons.push(reason);
    }
    let mut score = 0.6 * act + support;
    if let Some(f) = frequencies {
        let near = 0.6 * context(a, b, lexicon, f);
        if near > 0.0 {
            reasons.push(Reason::new("context", "like words around".into(), near));
            score += near;
        }
    }
    if affinity > 0.0 {
        reasons.push(Reason::new("article", "the articles are alike".into(), 0.5 * affinity));
        score += 0.5 * affinity;
    }
    if a.auxiliary != b.auxiliary {
        let name = |e: &EventCard| {
            if e.auxiliary.is_empty() {
                "happened".to_owned()
            } else {
                e.auxiliary.join(", ")
            }
        };
        reasons.push(Reason::new("type", format!("{} against {}", name(a), name(b)), -0.25));
        score -= 0.25;
    }
    Some(Join {
        score,
        support,
        verdict: if against { Verdict::Against } else { Verdict::Open },
        reasons,
    })
}

/// Likeness of what was done: trigger words, else family, else type and mode.
fn act(a: &EventCard, b: &EventCard, lexicon: &Lexicon, reasons: &mut Vec<Reason>) -> Option<f32> {
    let typed = !a.kind.is_empty() && !b.kind.is_empty();
    let same_type = typed && a.kind == b.kind;
    let words = || format!("“{}” and “{}”", a.trigger.join(" "), b.trigger.join(" "));
    let common = || a.trigger.iter().any(|w| b.trigger.contains(w));
    let family = || {
        a.trigger.iter().any(|w| {
            b.trigger
                .iter()
                .any(|v| lexicon.family(w).iter().any(|f| lexicon.family(v).contains(f)))
        })
    };
    let (mut x, text) = if !a.trigger.is_empty() && a.trigger == b.trigger {
        (1.0, format!("the same act, {}", words()))
    } else if common() {
        (0.8, format!("nearly the same act, {}", words()))
    } else if family() {
        (0.7, format!("acts of one kind, {}", words()))
    } else if same_type && a.mode == b.mode && !a.mode.is_empty() {
        (0.7, format!("both {} {}", a.kind, a.mode))
    } else if same_type {
        (0.5, format!("both {}", a.kind))
    } else {
        return None;
    };
    if typed && !same_type {
        x -= 0.3;
    }
    reasons.push(Reason::new(if same_type { "type" } else { "trigger" }, text, 0.6 * x));
    Some(x)
}

type Part = Option<(f32, bool, Reason)>;

fn part(kind: &str, weight: f32, excludes: bool, text: String) -> Part {
    Some((weight, excludes, Reason::new(kind, text, weight)))
}

/// Identity `ARM|nikol pashinyan` and code `ARM|` can be one; two identities of one country are not.
fn compatible(x: &str, y: &str) -> bool {
    if x == y {
        return true;
    }
    let (cx, nx) = x.split_once('|').unwrap_or((x, ""));
    let (cy, ny) = y.split_once('|').unwrap_or((y, ""));
    cx == cy && !cx.is_empty() && (nx.is_empty() || ny.is_empty())
}

fn who(a: &EventCard, b: &EventCard) -> Part {
    let all = |e: &EventCard| -> Vec<String> { e.actors.iter().chain(&e.recipients).cloned().collect() };
    let meets = |x: &[String], y: &[String]| x.iter().any(|p| y.iter().any(|q| compatible(p, q)));
    let name = |x: &str| x.split('|').rfind(|p| !p.is_empty()).unwrap_or(x).to_owned();
    let (pa, pb) = (all(a), all(b));
    if pa.is_empty() || pb.is_empty() {
        return None;
    }
    let roles = [(&a.actors, &b.actors), (&a.recipients, &b.recipients)];
    let known = roles.iter().filter(|(x, y)| !x.is_empty() && !y.is_empty()).count();
    let same = roles.iter().filter(|(x, y)| meets(x, y)).count();
    let shared = pa.iter().find(|p| pb.iter().any(|q| compatible(p, q)));
    match (same, known, shared) {
        (2, _, Some(p)) => part("actor", 0.2, false, format!("the same parties, {} among them", name(p))),
        (1, 1, Some(p)) => part("actor", 0.12, false, format!("{} in both", name(p))),
        (_, 2, Some(p)) => part("actor", -0.05, false, format!("{} in both, the other party differs", name(p))),
        (_, _, Some(p)) => part("actor", 0.08, false, format!("{} in both", name(p))),
        _ => part("actor", -0.3, true, format!("other parties: {} and {}", name(&pa[0]), name(&pb[0]))),
    }
}

/// Kilometres between two points on the globe.
fn far(a: (f64, f64), b: (f64, f64)) -> f64 {
    let (la, lb) = (a.0.to_radians(), b.0.to_radians());
    let h = ((lb - la) / 2.0).sin().powi(2) + la.cos() * lb.cos() * ((b.1 - a.1).to_radians() / 2.0).sin().powi(2);
    12_742.0 * h.sqrt().min(1.0).asin()
}

fn place(a: &EventCard, b: &EventCard) -> Part {
    let (Some(p), Some(q)) = (&a.place, &b.place) else { return None };
    let both = |word: &str| format!("{} {word} {}", p.name, q.name);
    if (p.id != 0 && p.id == q.id) || (p.name == q.name && p.country == q.country) {
        let x = if p.resolution <= 1 { 0.06 } else { 0.2 };
        return part("place", x, false, format!("both in {}", p.name));
    }
    if !p.country.is_empty() && !q.country.is_empty() && p.country != q.country {
        return part("place", -0.5, true, both("is not in the country of"));
    }
    let inside = |small: &Place, large: &Place| {
        large.resolution < small.resolution && (large.resolution <= 1 || (!large.province.is_empty() && large.province == small.province))
    };
    if inside(p, q) || inside(q, p) {
        return part("place", 0.06, false, both("lies with"));
    }
    match (p.at, q.at) {
        (Some(x), Some(y)) if p.resolution >= 4 && q.resolution >= 4 => {
            let km = far(x, y);
            if km <= 25.0 {
                part("place", 0.12, false, format!("{:.0} km apart: {}", km, both("and")))
            } else {
                part("place", -0.4, true, format!("{:.0} km apart: {}", km, both("and")))
            }
        }
        _ => part("place", -0.15, false, both("is not")),
    }
}

fn time(a: &EventCard, b: &EventCard) -> Part {
    let (Some(x), Some(y)) = (a.days, b.days) else { return None };
    let apart = (x.from - y.to).max(y.from - x.to).max(0);
    match (apart, x.exact && y.exact) {
        (0, true) => part("date", 0.15, false, "the same day".into()),
        (0, false) => part("date", 0.05, false, "the dates agree".into()),
        // A day's difference is a time zone or a "late on Monday".
        (1, _) => part("date", 0.03, false, "a day apart".into()),
        (n, _) => part("date", -0.4, true, format!("{n} days apart")),
    }
}

/// Cosine of the words around two triggers.
fn context(a: &EventCard, b: &EventCard, lexicon: &Lexicon, frequencies: &dyn Frequencies) -> f32 {
    let weigh = |e: &EventCard| -> Vec<(String, f32)> {
        let mut v: Vec<(String, f32)> = e
            .context
            .iter()
            .map(|(w, near)| (w.clone(), near * telling(w, lexicon, frequencies)))
            .collect();
        v.sort_by(|x, y| x.0.cmp(&y.0));
        v
    };
    let (x, y) = (weigh(a), weigh(b));
    let norm = |v: &[(String, f32)]| v.iter().map(|p| p.1 * p.1).sum::<f32>().sqrt();
    let both: f32 = x
        .iter()
        .filter_map(|(w, p)| y.binary_search_by(|q| q.0.cmp(w)).ok().map(|k| p * y[k].1))
        .sum();
    let n = norm(&x) * norm(&y);
    if n > 0.0 { both / n } else { 0.0 }
}

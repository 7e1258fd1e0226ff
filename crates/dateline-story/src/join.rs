//! Whether two events of different reports are one happening: trigger and type, actors, place, time; each with its weight.

use crate::affinity::{Frequencies, Reason};
use crate::event::{Days, EventCard};
use crate::profile::{Sparse, Weights, dot, unit};
use crate::words::{Lexicon, key};

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
    let mut weights = Weights::default();
    let mut shape = |e: &EventCard| Shape::new(e, lexicon, frequencies.map(|f| (f, &mut weights)));
    let (x, y) = (shape(a), shape(b));
    let w = weigh(&x, &y)?;
    Some(Join {
        score: w.score(&x, &y, affinity),
        support: w.support(),
        verdict: if w.against() { Verdict::Against } else { Verdict::Open },
        reasons: w.reasons((a, &x), (b, &y), affinity),
    })
}

/// An event with all names and words as numbers, so that it is compared without reading a letter.
#[derive(Clone, Debug)]
pub(crate) struct Shape {
    kind: u32,
    mode: u32,
    auxiliary: u32,
    trigger: Box<[u32]>,
    families: Box<[u16]>,
    /// Actors, then recipients.
    parties: Box<[Party]>,
    actors: usize,
    place: Option<Spot>,
    days: Option<Days>,
    /// Words around the trigger, weighed.
    context: Sparse,
}

/// `ARM|nikol pashinyan`; 0 stands for what is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Party {
    code: u32,
    name: u32,
}

#[derive(Clone, Copy, Debug)]
struct Spot {
    id: u32,
    name: u32,
    country: u32,
    province: u32,
    resolution: u8,
    at: Option<(f64, f64)>,
}

/// A number for a text, 0 for none.
fn number(text: &str) -> u32 {
    if text.is_empty() { 0 } else { (key(text) as u32).max(1) }
}

impl Shape {
    pub(crate) fn new<F: Frequencies + ?Sized>(e: &EventCard, lexicon: &Lexicon, weights: Option<(&F, &mut Weights)>) -> Self {
        let mut families: Vec<u16> = e.trigger.iter().flat_map(|w| lexicon.family(w)).copied().collect();
        families.sort_unstable();
        families.dedup();
        let party = |p: &String| {
            let (code, name) = p.split_once('|').unwrap_or((p, ""));
            Party {
                code: number(code),
                name: number(name),
            }
        };
        let context = weights.map_or_else(Sparse::default, |(f, weights)| {
            unit(
                e.context
                    .iter()
                    .map(|(w, near)| (key(w) as u32, near * weights.of(w, false, lexicon, f)))
                    .collect(),
            )
        });
        Self {
            kind: number(&e.kind),
            mode: number(&e.mode),
            auxiliary: number(&e.auxiliary.join(";")),
            trigger: e.trigger.iter().map(|w| number(w)).collect(),
            families: families.into(),
            parties: e.actors.iter().chain(&e.recipients).map(party).collect(),
            actors: e.actors.len(),
            place: e.place.as_ref().map(|p| Spot {
                id: p.id,
                name: number(&p.name),
                country: number(&p.country),
                province: number(&p.province),
                resolution: p.resolution,
                at: p.at,
            }),
            days: e.days,
            context,
        }
    }
}

/// What two events have in common, without words.
pub(crate) struct Weighed {
    act: f32,
    how: Act,
    same_type: bool,
    /// Weight, whether it excludes, and in what way, for actors, place and time.
    who: Option<(f32, bool, Who)>,
    place: Option<(f32, bool, Where)>,
    time: Option<(f32, bool, When)>,
    sure: bool,
}

enum Act {
    Same,
    Nearly,
    Kin,
    TypeAndMode,
    Type,
}

/// With the index of a shared party of the first event.
enum Who {
    Same(usize),
    One(usize),
    OtherDiffers(usize),
    Some(usize),
    None,
}

enum Where {
    Same,
    Abroad,
    Within,
    Far(f64),
    Elsewhere,
}

enum When {
    SameDay,
    Agree,
    DayApart,
    Apart(i32),
}

/// Two events compared; `None` where neither the triggers nor the types are alike.
pub(crate) fn weigh(a: &Shape, b: &Shape) -> Option<Weighed> {
    let typed = a.kind != 0 && b.kind != 0;
    let same_type = typed && a.kind == b.kind;
    let (mut act, how) = if !a.trigger.is_empty() && a.trigger == b.trigger {
        (1.0, Act::Same)
    } else if a.trigger.iter().any(|w| b.trigger.contains(w)) {
        (0.8, Act::Nearly)
    } else if a.families.iter().any(|f| b.families.contains(f)) {
        (0.7, Act::Kin)
    } else if same_type && a.mode == b.mode && a.mode != 0 {
        (0.7, Act::TypeAndMode)
    } else if same_type {
        (0.5, Act::Type)
    } else {
        return None;
    };
    if typed && !same_type {
        act -= 0.3;
    }
    Some(Weighed {
        act,
        how,
        same_type,
        who: who(a, b),
        place: a.place.as_ref().zip(b.place.as_ref()).map(|(p, q)| place(p, q)),
        time: a.days.zip(b.days).map(|(x, y)| time(x, y)),
        sure: a.auxiliary == b.auxiliary,
    })
}

impl Weighed {
    pub(crate) fn support(&self) -> f32 {
        let (w, p, t) = (self.who.as_ref(), self.place.as_ref(), self.time.as_ref());
        w.map_or(0.0, |x| x.0) + p.map_or(0.0, |x| x.0) + t.map_or(0.0, |x| x.0)
    }

    pub(crate) fn against(&self) -> bool {
        self.who.as_ref().is_some_and(|x| x.1) || self.place.as_ref().is_some_and(|x| x.1) || self.time.as_ref().is_some_and(|x| x.1)
    }

    pub(crate) fn score(&self, a: &Shape, b: &Shape, affinity: f32) -> f32 {
        let unsure = if self.sure { 0.0 } else { UNSURE };
        0.6 * self.act + self.support() + around(a, b) + 0.5 * affinity.max(0.0) + unsure
    }

    /// Each part of the score in words.
    pub(crate) fn reasons(&self, (a, x): (&EventCard, &Shape), (b, y): (&EventCard, &Shape), affinity: f32) -> Vec<Reason> {
        let both = || format!("“{}” and “{}”", a.trigger.join(" "), b.trigger.join(" "));
        let text = match self.how {
            Act::Same => format!("the same act, {}", both()),
            Act::Nearly => format!("nearly the same act, {}", both()),
            Act::Kin => format!("acts of one kind, {}", both()),
            Act::TypeAndMode => format!("both {} {}", a.kind, a.mode),
            Act::Type => format!("both {}", a.kind),
        };
        let mut out = vec![Reason::new(if self.same_type { "type" } else { "trigger" }, text, 0.6 * self.act)];
        if let Some((weight, _, how)) = &self.who {
            out.push(Reason::new("actor", said_who(how, a, b), *weight));
        }
        if let (Some((weight, _, how)), Some(p), Some(q)) = (&self.place, &a.place, &b.place) {
            let both = |word: &str| format!("{} {word} {}", p.name, q.name);
            let text = match how {
                Where::Same => format!("both in {}", p.name),
                Where::Abroad => both("is not in the country of"),
                Where::Within => both("lies with"),
                Where::Far(km) => format!("{km:.0} km apart: {}", both("and")),
                Where::Elsewhere => both("is not"),
            };
            out.push(Reason::new("place", text, *weight));
        }
        if let Some((weight, _, how)) = &self.time {
            let text = match how {
                When::SameDay => "the same day".into(),
                When::Agree => "the dates agree".into(),
                When::DayApart => "a day apart".into(),
                When::Apart(n) => format!("{n} days apart"),
            };
            out.push(Reason::new("date", text, *weight));
        }
        let near = around(x, y);
        if near > 0.0 {
            out.push(Reason::new("context", "like words around".into(), near));
        }
        if affinity > 0.0 {
            out.push(Reason::new("article", "the articles are alike".into(), 0.5 * affinity));
        }
        if !self.sure {
            let name = |e: &EventCard| {
                if e.auxiliary.is_empty() {
                    "happened".to_owned()
                } else {
                    e.auxiliary.join(", ")
                }
            };
            out.push(Reason::new("type", format!("{} against {}", name(a), name(b)), UNSURE));
        }
        out
    }
}

/// What it takes away where only one of two events is said to have happened.
const UNSURE: f32 = -0.25;

fn around(a: &Shape, b: &Shape) -> f32 {
    0.6 * dot(&a.context, &b.context)
}

/// Identity `ARM|nikol pashinyan` and code `ARM|` can be one; two identities of one country are not.
fn compatible(x: &Party, y: &Party) -> bool {
    x == y || (x.code == y.code && x.code != 0 && (x.name == 0 || y.name == 0))
}

fn who(a: &Shape, b: &Shape) -> Option<(f32, bool, Who)> {
    if a.parties.is_empty() || b.parties.is_empty() {
        return None;
    }
    let (actors, recipients) = (a.parties.split_at(a.actors), b.parties.split_at(b.actors));
    let roles = [(actors.0, recipients.0), (actors.1, recipients.1)];
    let known = roles.iter().filter(|(x, y)| !x.is_empty() && !y.is_empty()).count();
    let meets = |x: &[Party], y: &[Party]| x.iter().any(|p| y.iter().any(|q| compatible(p, q)));
    let same = roles.iter().filter(|(x, y)| meets(x, y)).count();
    let shared = a.parties.iter().position(|p| b.parties.iter().any(|q| compatible(p, q)));
    Some(match (same, known, shared) {
        (2, _, Some(p)) => (0.2, false, Who::Same(p)),
        (1, 1, Some(p)) => (0.12, false, Who::One(p)),
        (_, 2, Some(p)) => (-0.05, false, Who::OtherDiffers(p)),
        (_, _, Some(p)) => (0.08, false, Who::Some(p)),
        _ => (-0.3, true, Who::None),
    })
}

fn said_who(how: &Who, a: &EventCard, b: &EventCard) -> String {
    let name = |e: &EventCard, i: usize| -> String {
        let x = e.actors.iter().chain(&e.recipients).nth(i).map_or("", String::as_str);
        x.split('|').rfind(|p| !p.is_empty()).unwrap_or(x).to_owned()
    };
    match how {
        Who::Same(p) => format!("the same parties, {} among them", name(a, *p)),
        Who::One(p) | Who::Some(p) => format!("{} in both", name(a, *p)),
        Who::OtherDiffers(p) => format!("{} in both, the other party differs", name(a, *p)),
        Who::None => format!("other parties: {} and {}", name(a, 0), name(b, 0)),
    }
}

/// Kilometres between two points on the globe.
fn far(a: (f64, f64), b: (f64, f64)) -> f64 {
    let (la, lb) = (a.0.to_radians(), b.0.to_radians());
    let h = ((lb - la) / 2.0).sin().powi(2) + la.cos() * lb.cos() * ((b.1 - a.1).to_radians() / 2.0).sin().powi(2);
    12_742.0 * h.sqrt().min(1.0).asin()
}

fn place(p: &Spot, q: &Spot) -> (f32, bool, Where) {
    if (p.id != 0 && p.id == q.id) || (p.name == q.name && p.country == q.country) {
        let x = if p.resolution <= 1 { 0.06 } else { 0.2 };
        return (x, false, Where::Same);
    }
    if p.country != 0 && q.country != 0 && p.country != q.country {
        return (-0.5, true, Where::Abroad);
    }
    let inside = |small: &Spot, large: &Spot| {
        large.resolution < small.resolution && (large.resolution <= 1 || (large.province != 0 && large.province == small.province))
    };
    if inside(p, q) || inside(q, p) {
        return (0.06, false, Where::Within);
    }
    match (p.at, q.at) {
        (Some(x), Some(y)) if p.resolution >= 4 && q.resolution >= 4 => {
            let km = far(x, y);
            if km <= 25.0 {
                (0.12, false, Where::Far(km))
            } else {
                (-0.4, true, Where::Far(km))
            }
        }
        _ => (-0.15, false, Where::Elsewhere),
    }
}

fn time(x: Days, y: Days) -> (f32, bool, When) {
    let apart = (x.from - y.to).max(y.from - x.to).max(0);
    match (apart, x.exact && y.exact) {
        (0, true) => (0.15, false, When::SameDay),
        (0, false) => (0.05, false, When::Agree),
        // A day's difference is a time zone or a "late on Monday".
        (1, _) => (0.03, false, When::DayApart),
        (n, _) => (-0.4, true, When::Apart(n)),
    }
}

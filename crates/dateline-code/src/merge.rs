//! One happening, one event: mentions of the same happening are joined, and what different speakers say of it meets.
//!
//! Two mentions are one event where type, parties, mode and date do not contradict each other (CONVENTIONS 1 and 2).
//! A denial or counter-account by the accused in the same or the next sentences turns a claim into a disputed or denied one.

use crate::claims::{Speakers, answer, opposes, set_standing};
use crate::coder::Candidate;
use crate::coder::Input;
use crate::context::{self, Claimant};
use crate::index::add_entities;
use crate::parties::same_party;
use crate::place::share_places;
use crate::tree::Tree;
use dateline_core::{Auxiliary, Claim, DatePrecision, Entity, Event, Evidence, NotCoded, ParagraphKind, Stance, Str, Toll, format_compact};
use std::collections::BTreeSet;

/// Joins the candidates of an article into events with ids in text order.
#[must_use]
pub(crate) fn merge(
    input: &Input<'_>,
    candidates: Vec<Candidate>,
    speakers: &Speakers,
    claimants: &[Claimant],
    home: Option<&Str>,
    not_coded: &mut Vec<NotCoded>,
) -> Vec<Event> {
    let mut candidates = candidates;
    context::claimed_attacks(&mut candidates, claimants);
    let mut merged: Vec<Candidate> = Vec::new();
    let mut denials: Vec<Candidate> = Vec::new();
    for c in candidates {
        if c.event.auxiliary.contains(&Auxiliary::Negation) && !c.event.claims.is_empty() {
            denials.push(c);
            continue;
        }
        match merged.iter().position(|e| {
            (same_words(input, e, &c) && same_happening(input, &e.event, &c.event))
                || told_together(input, e, &c)
                || one_protest(input, e, &c)
                || rests_on(e, &c)
        }) {
            Some(i) => join(input, &mut merged[i], c),
            None => merged.push(c),
        }
    }
    for d in denials {
        let target = merged.iter_mut().find(|e| {
            e.event.event == d.event.event
                && !e.event.auxiliary.contains(&Auxiliary::Negation)
                && share_code(&e.event.actor, &d.event.actor)
        });
        match target {
            Some(e) => {
                for c in d.event.claims {
                    let stance = if c.stance == Stance::Asserts { Stance::Denies } else { c.stance };
                    e.event.claims.push(Claim { stance, ..c });
                }
                not_coded.push(NotCoded {
                    span: d.event.trigger,
                    why: "a denial of an event that is coded".into(),
                });
            }
            None => merged.push(d),
        }
    }
    share_days(&mut merged);
    context::fill(input, &mut merged, home);
    share_places(input, &mut merged);
    let mut events: Vec<Event> = merged.into_iter().map(|c| c.event).collect();
    for e in &mut events {
        answer(input.text, e, speakers);
        set_standing(e);
    }
    events.sort_by_key(|e| (e.trigger.start, e.trigger.end));
    for (i, e) in events.iter_mut().enumerate() {
        e.id = format_compact!("e{}", i + 1);
    }
    events
}

/// What was done in a call or meeting was done on its day.
fn share_days(merged: &mut [Candidate]) {
    let days: Vec<(Vec<dateline_core::Span>, Option<dateline_core::DateRange>)> = merged
        .iter()
        .filter(|c| c.event.event == "CONSULT" && dated(&c.event))
        .map(|c| {
            (
                std::iter::once(c.event.trigger)
                    .chain(c.event.evidence.iter().map(|x| x.span))
                    .collect(),
                c.event.date,
            )
        })
        .collect();
    for c in merged.iter_mut().filter(|c| !dated(&c.event)) {
        if let Some(during) = c.during
            && let Some((_, date)) = days.iter().find(|(spans, _)| spans.iter().any(|s| s.overlaps(during)))
        {
            c.event.date = *date;
            c.event.evidence.push(Evidence {
                span: during,
                kind: "date".into(),
            });
        }
    }
}

fn codes(v: &[Entity]) -> BTreeSet<&str> {
    v.iter().map(|e| e.code.as_str()).filter(|c| !c.is_empty()).collect()
}

fn share_code(a: &[Entity], b: &[Entity]) -> bool {
    let (a, b) = (codes(a), codes(b));
    a.iter().any(|c| b.contains(c))
}

fn compatible(a: &[Entity], b: &[Entity]) -> bool {
    let (ca, cb) = (codes(a), codes(b));
    ca.is_subset(&cb) || cb.is_subset(&ca)
}

fn dated(e: &Event) -> bool {
    e.date.is_some_and(|d| d.precision != DatePrecision::Unknown)
}

fn dates_agree(a: &Event, b: &Event) -> bool {
    match (a.date, b.date) {
        (Some(x), Some(y)) if dated(a) && dated(b) => x.start <= y.end && y.start <= x.end,
        _ => true,
    }
}

fn same_happening(input: &Input<'_>, a: &Event, b: &Event) -> bool {
    let unreal = |e: &Event| {
        e.auxiliary
            .iter()
            .any(|x| matches!(x, Auxiliary::Hypothetical | Auxiliary::Negation | Auxiliary::Future))
    };
    let historical = |e: &Event| e.auxiliary.contains(&Auxiliary::Historical);
    if a.event != b.event || unreal(a) != unreal(b) || a.event.is_empty() && a.trigger != b.trigger {
        return false;
    }
    if a.event == "ASSAULT" && a.sentence == b.sentence && opposed(a, b) {
        return false;
    }
    if !(a.mode == b.mode || a.mode.is_empty() || b.mode.is_empty()) || !dates_agree(a, b) {
        return false;
    }
    if historical(a) != historical(b) && (dated(a) && dated(b) || a.event == "ASSAULT") {
        return false;
    }
    if a.event == "CONSULT" {
        let all = |e: &Event| {
            codes(&e.actor)
                .into_iter()
                .chain(codes(&e.recipient))
                .map(str::to_owned)
                .collect::<BTreeSet<String>>()
        };
        let (x, y) = (all(a), all(b));
        return !x.is_empty() && !y.is_empty() && (x.is_subset(&y) || y.is_subset(&x)) && (x.len() > 1 || x == y);
    }
    if !compatible(&a.actor, &b.actor) || !compatible(&a.recipient, &b.recipient) {
        return false;
    }
    // Both sides unknown in one of them tells nothing: then the words must be the same and near.
    let told = |e: &Event| usize::from(!codes(&e.actor).is_empty()) + usize::from(!codes(&e.recipient).is_empty());
    let headline = |e: &Event| input.sentences[e.sentence].region == ParagraphKind::Headline;
    if told(a) == 0 || told(b) == 0 {
        return a.sentence.abs_diff(b.sentence) <= 1 && a.mode == b.mode;
    }
    if codes(&a.actor).is_disjoint(&codes(&b.actor)) && codes(&a.recipient).is_disjoint(&codes(&b.recipient)) {
        return false;
    }
    // Blows in different towns are different blows.
    let town = |e: &Event| {
        e.place
            .as_ref()
            .filter(|p| p.resolution >= 3 && p.geonameid != 0 && p.sentence == e.sentence)
            .map(|p| p.geonameid)
    };
    if matches!(a.event.as_str(), "ASSAULT" | "COERCE" | "PROTEST")
        && let (Some(x), Some(y)) = (town(a), town(b))
        && x != y
        && a.sentence != b.sentence
    {
        return false;
    }
    // Distinct tolls of attacks with no date in common are distinct attacks.
    let dead = |e: &Event| e.size.dead.as_ref().and_then(Toll::number);
    if let (Some(x), Some(y)) = (dead(a), dead(b))
        && x != y
        && !headline(a)
    {
        return false;
    }
    true
}

/// Whether the words of two mentions can mean one act: a headline or caption repeats the body in other words; in the body the
/// same verb or its noun comes back, or a definite noun points to it ("the strike", "its request").
fn same_words(input: &Input<'_>, a: &Candidate, b: &Candidate) -> bool {
    let body = |c: &Candidate| input.sentences[c.event.sentence].region == ParagraphKind::Body;
    // Within a sentence, like acts without detail of their own are one (CONVENTIONS 2).
    if !body(a) || !body(b) || a.event.event == "CONSULT" || a.event.sentence == b.event.sentence {
        return true;
    }
    let token = |c: &Candidate| &input.sentences[c.event.sentence].tokens[c.trigger];
    let stem = |c: &Candidate| token(c).lemma.chars().take(5).collect::<String>().to_lowercase();
    let points_back = |c: &Candidate| {
        let s = &input.sentences[c.event.sentence];
        token(c).upos == dateline_core::Upos::Noun
            && s.children(c.trigger).any(|d| {
                s.tokens[d].deprel == "nmod:poss"
                    || (s.tokens[d].rel() == "det" && matches!(s.tokens[d].lemma.as_str(), "the" | "this" | "that" | "these" | "those"))
            })
    };
    // "four soldiers died in the attack"
    let died_in_it = |c: &Candidate| {
        let s = &input.sentences[c.event.sentence];
        c.event.event == "ASSAULT"
            && c.matched.met.iter().any(|&(_, w)| {
                w != c.trigger
                    && s.tokens[w].upos == dateline_core::Upos::Noun
                    && matches!(
                        s.tokens[w].lemma.as_str(),
                        "attack"
                            | "raid"
                            | "clash"
                            | "blast"
                            | "explosion"
                            | "strike"
                            | "assault"
                            | "shooting"
                            | "ambush"
                            | "bombing"
                            | "shelling"
                    )
                    && s.children(w)
                        .any(|d| s.tokens[d].rel() == "det" && matches!(s.tokens[d].lemma.as_str(), "the" | "this" | "that"))
            })
    };
    stem(a) == stem(b)
        || died_in_it(a)
        || died_in_it(b)
        || points_back(b)
        || points_back(a)
        || (a.event.cameo == b.event.cameo && a.event.sentence.abs_diff(b.event.sentence) <= 1 && a.event.event == "ASSAULT")
}

/// "12 people were killed in the attack", "the blast killed 12": the toll and its attack are one happening.
fn told_together(input: &Input<'_>, a: &Candidate, b: &Candidate) -> bool {
    if a.event.sentence != b.event.sentence || a.event.event != "ASSAULT" || b.event.event != "ASSAULT" {
        return false;
    }
    let s = &input.sentences[a.event.sentence];
    if !(s.dominates(a.trigger, b.trigger) || s.dominates(b.trigger, a.trigger)) {
        return false;
    }
    let tree = Tree::new(s);
    let near = crate::attributes::tree_distance(&tree, a.trigger, b.trigger) <= 3;
    near && !opposed(&a.event, &b.event)
        && dates_agree(&a.event, &b.event)
        && (codes(&a.event.actor).is_empty() || codes(&b.event.actor).is_empty() || codes(&a.event.actor) == codes(&b.event.actor))
}

/// "troops retook a village after guerrillas overran it": what soldiers do and what rebels do are two things, whoever has a code.
fn opposed(a: &Event, b: &Event) -> bool {
    let armed = |e: &Event| -> BTreeSet<String> {
        e.actor
            .iter()
            .filter(|x| matches!(x.sector.as_str(), "MIL" | "COP" | "REB" | "UAF" | "PRM"))
            .map(|x| {
                if matches!(x.sector.as_str(), "MIL" | "COP") {
                    "state".to_owned()
                } else {
                    "other".to_owned()
                }
            })
            .collect()
    };
    let (x, y) = (armed(a), armed(b));
    !x.is_empty() && !y.is_empty() && x.is_disjoint(&y)
}

/// "blocked streets to protest against the law", "threw stones during a demonstration", "stopped work on the first day of a strike":
/// what crowds do and the protest that it is done in or for are one.
fn one_protest(input: &Input<'_>, a: &Candidate, b: &Candidate) -> bool {
    let (x, y) = (&a.event, &b.event);
    if x.event != "PROTEST" || y.event != "PROTEST" || x.sentence != y.sentence || x.auxiliary != y.auxiliary {
        return false;
    }
    let mode = |e: &Event| e.mode.is_empty() || e.mode == "demo";
    let s = &input.sentences[x.sentence];
    let apart = crate::attributes::tree_distance(&Tree::new(s), a.trigger, b.trigger);
    (apart <= 2 || apart <= 4 && (s.dominates(a.trigger, b.trigger) || s.dominates(b.trigger, a.trigger)))
        && (x.mode == y.mode || mode(x) || mode(y))
        && compatible(&x.actor, &y.actor)
        && compatible(&x.recipient, &y.recipient)
}

/// "sent experts to investigate", "declared a state of siege": the pattern of one word rests on the other, and both tell the same act
/// of the same party, or the other names none.
fn rests_on(a: &Candidate, b: &Candidate) -> bool {
    let met = |p: &Candidate, q: &Candidate| p.matched.met.iter().any(|x| x.1 == q.trigger) || p.matched.content.contains(&q.trigger);
    let (x, y) = (&a.event, &b.event);
    x.sentence == y.sentence
        && x.event == y.event
        && !x.event.is_empty()
        && x.auxiliary == y.auxiliary
        && (x.mode == y.mode && codes(&x.actor) == codes(&y.actor) && (met(a, b) || met(b, a))
            || codes(&x.actor).is_empty() && met(b, a)
            || codes(&y.actor).is_empty() && met(a, b))
}

fn information(input: &Input<'_>, e: &Event) -> usize {
    let body = match input.sentences[e.sentence].region {
        ParagraphKind::Body => 3,
        ParagraphKind::Caption => 2,
        _ => 0,
    };
    codes(&e.actor).len().min(2) * 2
        + codes(&e.recipient).len().min(2) * 2
        + usize::from(!e.mode.is_empty())
        + usize::from(dated(e)) * 2
        + body
}

/// Puts what both mentions tell into the more telling one, which stays.
fn join(input: &Input<'_>, keep: &mut Candidate, mut other: Candidate) {
    if information(input, &other.event) > information(input, &keep.event) {
        std::mem::swap(keep, &mut other);
    }
    let nominal = |m: &crate::matcher::Matched, e: &Event| input.sentences[e.sentence].tokens[m.trigger].upos == dateline_core::Upos::Noun;
    let region = |e: &Event| input.sentences[e.sentence].region;
    // A headline and a bare "the request" say nothing of who vouches for it; a told clause of the reporter's own does.
    let o_vouches = region(&other.event) != ParagraphKind::Headline && !nominal(&other.matched, &other.event);
    let k_vouches = region(&keep.event) != ParagraphKind::Headline && !nominal(&keep.matched, &keep.event);
    let o = other.event;
    keep.during = keep.during.or(other.during);
    let e = &mut keep.event;
    let plain = (o.claims.is_empty() && o_vouches) || (e.claims.is_empty() && k_vouches);
    let unknown = |v: &[Entity]| v.iter().all(|x| x.code.is_empty() && x.sector == "UNK");
    if unknown(&e.actor) && !unknown(&o.actor) {
        e.actor.clear();
    }
    if (codes(&e.actor).is_empty() || (e.event == "CONSULT" && codes(&e.recipient).is_empty())) && !unknown(&o.actor) {
        add_entities(&mut e.actor, &o.actor);
    }
    // "the Quetta bombing killed 12 policemen": victims that are told come before those who merely live there.
    let live_there =
        |v: &[Entity], p: Option<&dateline_core::Toponym>| p.is_some_and(|p| v.iter().all(|x| x.span == p.span && x.sector == "CVL"));
    if e.event == "ASSAULT" && !codes(&o.recipient).is_empty() && live_there(&e.recipient, e.place.as_ref()) {
        e.recipient.clear();
    }
    if codes(&e.recipient).is_empty() && !(e.event == "CONSULT" && codes(&e.actor).len() > 1) {
        let fresh: Vec<Entity> = o
            .recipient
            .iter()
            .filter(|r| {
                !e.actor
                    .iter()
                    .any(|a| a.code == r.code && (e.event != "PROTEST" || a.sector == r.sector))
            })
            .cloned()
            .collect();
        add_entities(&mut e.recipient, &fresh);
    }
    if e.mode.is_empty() || e.event == "PROTEST" && e.mode == "demo" && !o.mode.is_empty() {
        e.mode = o.mode;
        if !e.mode.is_empty() || e.cameo.len() < o.cameo.len() {
            e.cameo = o.cameo;
        }
    }
    if !dated(e) && o.date.is_some_and(|d| d.precision != DatePrecision::Unknown) {
        e.date = o.date;
        if o.auxiliary.contains(&Auxiliary::Historical) && e.auxiliary.is_empty() {
            e.auxiliary.push(Auxiliary::Historical);
        }
    }
    if e.place.is_none() {
        e.place = o.place;
    }
    e.size.dead = e.size.dead.or(o.size.dead);
    e.size.injured = e.size.injured.or(o.size.injured);
    e.size.arrested = e.size.arrested.or(o.size.arrested);
    for c in o.claims {
        if !e.claims.iter().any(|x| same_party(&x.speaker, &c.speaker) && x.stance == c.stance) {
            e.claims.push(c);
        }
    }
    if plain {
        // The reporter asserts it too: only voices against it stay.
        e.claims.retain(|c| opposes(c.stance));
    }
    for c in o.context {
        if !e.context.contains(&c) && e.context.len() < 4 {
            e.context.push(c);
        }
    }
    e.confidence = e.confidence.max(o.confidence);
    e.evidence.push(Evidence {
        span: o.trigger,
        kind: "repeat".into(),
    });
    e.evidence.extend(o.evidence);
}

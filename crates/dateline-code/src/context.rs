//! Parties that only the article tells: whom an answer answers, who was freed, who claims an attack, whom a series of acts is against.
//!
//! Runs on the joined events of one article. Each rule fills a side that the clause left empty and never changes one that it named.

use crate::coder::{Candidate, Input};
use crate::matcher::Matcher;
use crate::pattern::Meaning;
use crate::roles;
use dateline_core::{Auxiliary, Entity, Event, MentionKind, ParagraphKind, Span, Str, Upos};
use std::collections::BTreeSet;

/// Somebody who says that an attack was his.
#[derive(Debug)]
pub(crate) struct Claimant {
    sentence: usize,
    who: Vec<Entity>,
    /// The word for the attack, where the sentence has one.
    attack: Option<Span>,
}

/// "claimed responsibility for the attack", "an attack that the group claimed": who says so where.
pub(crate) fn claimants(matchers: &mut [Matcher<'_>]) -> Vec<Claimant> {
    let mut out = Vec::new();
    for (k, m) in matchers.iter_mut().enumerate() {
        for i in 0..m.tree.sentence.tokens.len() {
            if m.tree.upos(i) != Upos::Verb || m.tree.lemma(i) != "claim" || m.tree.is_negated(i) {
                continue;
            }
            let (Some(subject), Some(object)) = (m.tree.logical_subject(i), m.tree.logical_object(i)) else {
                continue;
            };
            let assault = |m: &mut Matcher<'_>, w: usize| {
                m.best(w).is_some_and(
                    |b| matches!(&*m.patterns().patterns[b.pattern].meaning, Meaning::Event { event, .. } if event == "ASSAULT"),
                )
            };
            let responsibility = m.tree.lemma(object) == "responsibility";
            let attack = if responsibility {
                m.tree
                    .prepositional(i)
                    .chain(m.tree.prepositional(object))
                    .filter(|&c| m.tree.preposition(c).as_deref() == Some("for"))
                    .map(|c| m.tree.antecedent(c))
                    .next()
            } else {
                assault(m, object).then_some(object)
            };
            if !responsibility && attack.is_none() {
                continue;
            }
            let who: Vec<Entity> = roles::entities(m, subject, false)
                .into_iter()
                .filter(|e| !e.code.is_empty())
                .collect();
            if !who.is_empty() {
                out.push(Claimant {
                    sentence: k,
                    who,
                    attack: attack.map(|a| m.tree.sentence.tokens[a].span),
                });
            }
        }
    }
    out
}

/// Fills the sides that the article tells elsewhere. `home` is the country that the article is about.
pub(crate) fn fill(input: &Input<'_>, merged: &mut [Candidate], home: Option<&Str>) {
    let mut order: Vec<usize> = (0..merged.len()).collect();
    order.sort_by_key(|&i| merged[i].event.trigger.start);
    examples(input, merged, &order);
    known_attackers(input, merged);
    for at in 0..order.len() {
        let i = order[at];
        let e = &merged[i].event;
        if input.sentences[e.sentence].region != ParagraphKind::Body || codes(&e.actor).is_empty() {
            continue;
        }
        if !codes(&e.recipient).is_empty() {
            // "retook the town": the land is not the enemy.
            if taken_land(input, &merged[i])
                && let Some(found) = enemy(input, &merged[i], merged)
            {
                merged[i].event.recipient = found;
            }
            continue;
        }
        let earlier: Vec<&Candidate> = order[..at]
            .iter()
            .rev()
            .map(|&j| &merged[j])
            .filter(|p| input.sentences[p.event.sentence].region != ParagraphKind::Headline)
            .collect();
        let found = answered(e, &earlier)
            .or_else(|| done_by(&merged[i], merged))
            .or_else(|| freed(e, &earlier))
            .or_else(|| holder(e, &earlier))
            .or_else(|| undone(e, &earlier))
            .or_else(|| met(e, merged))
            .or_else(|| crowd(e, &earlier, merged))
            .or_else(|| in_one_sweep(e, merged))
            .or_else(|| target(e, merged))
            .or_else(|| investigated(e, &earlier))
            .or_else(|| series(input, &merged[i], &earlier))
            .or_else(|| enemy(input, &merged[i], merged))
            .or_else(|| helped(input, e, home));
        if let Some(found) = found {
            let own = |f: &Entity| {
                merged[i]
                    .event
                    .actor
                    .iter()
                    .any(|a| a.code == f.code && (a.sector == f.sector || f.sector.is_empty()))
            };
            let found: Vec<Entity> = found.into_iter().filter(|f| !own(f)).collect();
            if !codes(&found).is_empty() {
                merged[i].event.recipient = found;
            }
        }
    }
}

fn codes(v: &[Entity]) -> BTreeSet<&str> {
    v.iter().map(|e| e.code.as_str()).filter(|c| !c.is_empty()).collect()
}

fn share(a: &[Entity], b: &[Entity]) -> bool {
    let (a, b) = (codes(a), codes(b));
    a.iter().any(|c| b.contains(c))
}

/// The same side: a shared code and no sector that speaks against it.
fn same_side(a: &[Entity], b: &[Entity]) -> bool {
    a.iter().any(|x| {
        b.iter().any(|y| {
            !x.code.is_empty()
                && x.code == y.code
                && (x.sector == y.sector || state(x) && state(y) || x.sector.is_empty() || y.sector.is_empty())
        })
    })
}

fn state(e: &Entity) -> bool {
    matches!(e.sector.as_str(), "GOV" | "MIL" | "COP" | "SPY" | "JUD" | "LEG" | "")
}

fn real(e: &Event) -> bool {
    !e.auxiliary
        .iter()
        .any(|a| matches!(a, Auxiliary::Hypothetical | Auxiliary::Negation | Auxiliary::Future))
}

/// "rejected the demand": he who last accused or asked the one who rejects.
fn answered(e: &Event, earlier: &[&Candidate]) -> Option<Vec<Entity>> {
    if e.event != "REJECT" {
        return None;
    }
    let near = |p: &&&Candidate| e.sentence.saturating_sub(p.event.sentence) <= 4;
    let asked = earlier.iter().filter(near).map(|p| &p.event).find(|p| {
        let other = !codes(&p.actor).is_empty() && !same_side(&p.actor, &e.actor);
        other && matches!(p.event.as_str(), "ACCUSE" | "REQUEST" | "THREATEN" | "AGREE") && share(&p.recipient, &e.actor)
    });
    if let Some(p) = asked {
        return Some(p.actor.clone());
    }
    // "denied carrying out the strike": whoever lays it to him.
    if e.cameo.starts_with("12") && e.mode.is_empty() {
        let charged = earlier.iter().filter(near).map(|p| &p.event).find_map(|p| {
            let accuser = p
                .claims
                .iter()
                .map(|c| &c.speaker)
                .find(|s| !s.code.is_empty() && !same_side(std::slice::from_ref(s), &e.actor))?;
            (share(&p.actor, &e.actor) && matches!(p.event.as_str(), "ASSAULT" | "COERCE" | "AID")).then(|| vec![accuser.clone()])
        });
        return charged;
    }
    None
}

/// "condemned the expulsion", "welcomed the deal": who did what the object names.
fn done_by(c: &Candidate, merged: &[Candidate]) -> Option<Vec<Entity>> {
    let e = &c.event;
    let (kind, word) = c.about.as_ref()?;
    let blames = e.event == "ACCUSE" && e.mode == "disapprove";
    let praises = e.event == "SUPPORT";
    if !blames && !praises {
        return None;
    }
    let names = |p: &Candidate| p.event.trigger.overlaps(*word) || p.event.evidence.iter().any(|x| x.span.overlaps(*word));
    // "the measures", "the move": whatever another side has just done.
    let acts = [
        "SANCTION",
        "COERCE",
        "AGREE",
        "CONCEDE",
        "MOBILIZE",
        "REJECT",
        "ASSAULT",
        "RETREAT",
        "COOPERATE",
    ];
    let force = |k: &str| matches!(k, "COERCE" | "SANCTION");
    let of_kind = |p: &Candidate| {
        let have = p.event.event.as_str();
        have == kind.as_str() || force(have) && force(kind) || kind.is_empty() && acts.contains(&have)
    };
    let told =
        |p: &Candidate| !std::ptr::eq(p, c) && of_kind(p) && !codes(&p.event.actor).is_empty() && !same_side(&p.event.actor, &e.actor);
    // What the sentence itself tells of is meant, whether or not its author is known.
    let here = merged.iter().find(|p| !std::ptr::eq(*p, c) && names(p));
    if here.is_some_and(|p| !told(p)) {
        return None;
    }
    let p = here.or_else(|| {
        merged
            .iter()
            .filter(|p| told(p) && p.event.sentence <= e.sentence && e.sentence - p.event.sentence <= 4)
            .max_by_key(|p| p.event.trigger.start)
    })?;
    // Whom only an accuser names is not the one condemned.
    let from_others = |x: &dateline_core::Claim| {
        let by = std::slice::from_ref(&x.speaker);
        !share(by, &e.actor) && !share(by, &p.event.actor)
    };
    if blames && p.event.claims.iter().any(from_others) {
        return None;
    }
    let mut found: Vec<Entity> = p.event.actor.clone();
    if praises && matches!(kind.as_str(), "SUPPORT" | "AGREE" | "CONSULT" | "CONCEDE" | "COOPERATE" | "RETREAT") {
        crate::index::add_entities(&mut found, &p.event.recipient);
    }
    Some(found)
}

/// "released them": whom the one who frees had taken.
fn freed(e: &Event, earlier: &[&Candidate]) -> Option<Vec<Entity>> {
    if e.event != "RETREAT" || e.mode != "release" {
        return None;
    }
    earlier
        .iter()
        .map(|p| &p.event)
        .find(|p| captures(p) && same_side(&p.actor, &e.actor) && !codes(&p.recipient).is_empty())
        .map(|p| p.recipient.clone())
}

/// "demanded the release of the men": whoever holds them.
fn holder(e: &Event, earlier: &[&Candidate]) -> Option<Vec<Entity>> {
    if e.event != "REQUEST" || !matches!(e.cameo.as_str(), "1053" | "0253") {
        return None;
    }
    earlier
        .iter()
        .map(|p| &p.event)
        .find(|p| captures(p) && !codes(&p.actor).is_empty() && (share(&p.recipient, &e.actor) || !codes(&e.actor).contains("IMG")))
        .filter(|p| share(&p.recipient, &e.actor) || e.sentence.saturating_sub(p.sentence) <= 3)
        .map(|p| p.actor.clone())
}

fn captures(p: &Event) -> bool {
    real(p) && matches!((p.event.as_str(), p.mode.as_str()), ("COERCE", "arrest") | ("ASSAULT", "abduct"))
}

/// "met the premier and offered to mediate": to the other side of the meeting in the same sentence.
fn met(e: &Event, merged: &[Candidate]) -> Option<Vec<Entity>> {
    if !matches!(e.event.as_str(), "REQUEST" | "AGREE" | "THREATEN" | "SUPPORT") {
        return None;
    }
    let p = merged
        .iter()
        .map(|c| &c.event)
        .find(|p| p.event == "CONSULT" && p.sentence == e.sentence && real(p))?;
    let all: Vec<Entity> = p.actor.iter().chain(&p.recipient).cloned().collect();
    if codes(&all).len() != 2 || !share(&all, &e.actor) {
        return None;
    }
    Some(all.into_iter().filter(|x| !codes(&e.actor).contains(x.code.as_str())).collect())
}

/// "banned the party but lifted the ban": whom the act that is undone was against.
fn undone(e: &Event, earlier: &[&Candidate]) -> Option<Vec<Entity>> {
    if e.event != "CONCEDE" || !(e.cameo.starts_with("08") || e.cameo.starts_with("05")) {
        return None;
    }
    earlier
        .iter()
        .map(|p| &p.event)
        .take_while(|p| e.sentence.saturating_sub(p.sentence) <= 3)
        .find(|p| matches!(p.event.as_str(), "SANCTION" | "COERCE") && same_side(&p.actor, &e.actor) && !codes(&p.recipient).is_empty())
        .map(|p| p.recipient.clone())
}

/// "Police fired tear gas": at those who protest.
fn crowd(e: &Event, earlier: &[&Candidate], merged: &[Candidate]) -> Option<Vec<Entity>> {
    let police = e.actor.iter().any(|a| matches!(a.sector.as_str(), "COP" | "MIL" | "GOV"));
    let dispersal = e.event == "ASSAULT" && matches!(e.mode.as_str(), "crowd-control" | "firearms") || e.event == "COERCE";
    if !police || !dispersal {
        return None;
    }
    let protests = |p: &&Event| p.event == "PROTEST" && share(&p.actor, &e.actor) && !codes(&p.actor).is_empty();
    merged
        .iter()
        .map(|c| &c.event)
        .filter(|p| p.sentence == e.sentence)
        .find(protests)
        .or_else(|| {
            earlier
                .iter()
                .map(|p| &p.event)
                .take_while(|p| e.sentence.saturating_sub(p.sentence) <= 2)
                .find(protests)
        })
        .map(|p| p.actor.clone())
}

/// "arrested 38 miners and seized six sticks of dynamite": the things were theirs.
fn in_one_sweep(e: &Event, merged: &[Candidate]) -> Option<Vec<Entity>> {
    if e.event != "COERCE" {
        return None;
    }
    merged
        .iter()
        .map(|c| &c.event)
        .find(|p| {
            p.sentence == e.sentence
                && p.trigger != e.trigger
                && matches!(p.event.as_str(), "COERCE" | "ASSAULT")
                && same_side(&p.actor, &e.actor)
                && !codes(&p.recipient).is_empty()
        })
        .map(|p| p.recipient.clone())
}

/// A protest of the same people elsewhere in the article tells whom it is against.
fn target(e: &Event, merged: &[Candidate]) -> Option<Vec<Entity>> {
    if e.event != "PROTEST" {
        return None;
    }
    let known = |p: &&Event| matches!(p.event.as_str(), "PROTEST" | "REQUEST" | "THREATEN") && !codes(&p.recipient).is_empty();
    let same = |p: &&Event| {
        e.actor
            .iter()
            .any(|a| p.actor.iter().any(|b| a.code == b.code && a.sector == b.sector))
    };
    merged
        .iter()
        .map(|c| &c.event)
        .filter(known)
        .filter(same)
        .min_by_key(|p| p.sentence.abs_diff(e.sentence))
        .map(|p| p.recipient.clone())
}

/// "opened an investigation into the killings": the side whose act it was, told before.
fn investigated(e: &Event, earlier: &[&Candidate]) -> Option<Vec<Entity>> {
    if e.event != "ACCUSE" || e.mode != "investigate" {
        return None;
    }
    earlier
        .iter()
        .map(|p| &p.event)
        .take_while(|p| e.sentence.saturating_sub(p.sentence) <= 8)
        .find(|p| matches!(p.event.as_str(), "ASSAULT" | "COERCE") && p.actor.iter().any(|a| !a.code.is_empty() && a.sector != "UNK"))
        .map(|p| p.actor.clone())
}

/// Whether an act takes land and names it, not those who held it, as what was taken.
fn taken_land(input: &Input<'_>, c: &Candidate) -> bool {
    let t = &input.sentences[c.event.sentence].tokens[c.trigger];
    c.event.event == "ASSAULT"
        && matches!(
            t.lemma.as_str(),
            "liberate" | "retake" | "recapture" | "reclaim" | "regain" | "liberation"
        )
        && c.event
            .recipient
            .iter()
            .all(|r| r.office.is_empty() && matches!(r.sector.as_str(), "" | "CVL" | "GOV"))
}

/// "The coalition carried out ten air strikes": on the one side that it strikes all through the article.
fn enemy(input: &Input<'_>, c: &Candidate, merged: &[Candidate]) -> Option<Vec<Entity>> {
    let e = &c.event;
    if e.event != "ASSAULT" || !real(e) || e.actor.len() > 2 {
        return None;
    }
    let combatant = |r: &Entity| !r.code.is_empty() && matches!(r.sector.as_str(), "REB" | "MIL" | "PRM" | "UAF" | "SEP" | "INS");
    let mut found: Option<&Vec<Entity>> = None;
    for p in merged.iter().map(|p| &p.event) {
        let other = std::ptr::eq(p, e) || p.event != "ASSAULT" || !same_side(&p.actor, &e.actor) || codes(&p.recipient).is_empty();
        if other || input.sentences[p.sentence].region == ParagraphKind::Headline && p.recipient.len() > 1 {
            continue;
        }
        if !p.recipient.iter().all(combatant) {
            continue;
        }
        match found {
            Some(f) if codes(f) != codes(&p.recipient) => return None,
            _ => found = Some(&p.recipient),
        }
    }
    found.cloned()
}

/// "In one case, three women were shot": an example is by whom the sentence before it speaks of.
fn examples(input: &Input<'_>, merged: &mut [Candidate], order: &[usize]) {
    for (at, &i) in order.iter().enumerate() {
        let e = &merged[i].event;
        let s = &input.sentences[e.sentence];
        let unknown = e.actor.iter().all(|a| a.code.is_empty() && matches!(a.sector.as_str(), "UNK" | ""));
        if !unknown || !matches!(e.event.as_str(), "ASSAULT" | "COERCE") || s.tokens.first().is_none_or(|t| t.upos == Upos::Pron) {
            continue;
        }
        let words: Vec<&str> = s.tokens.iter().take(3).map(|t| t.lemma.as_str()).collect();
        let example = matches!(
            words.as_slice(),
            ["in" | "In", "one" | "another", "case" | "incident" | "instance" | "attack" | "raid"]
        ) || matches!(words.first(), Some(&("elsewhere" | "Elsewhere")));
        if !example {
            continue;
        }
        let found = order[..at]
            .iter()
            .rev()
            .map(|&j| &merged[j].event)
            .take_while(|p| e.sentence - p.sentence <= 2)
            .find_map(|p| {
                let blamed = if p.event == "ACCUSE" { &p.recipient } else { &p.actor };
                let hostile = matches!(p.event.as_str(), "ACCUSE" | "ASSAULT" | "COERCE");
                (hostile && blamed.len() == 1 && !codes(blamed).is_empty()).then(|| blamed.clone())
            });
        if let Some(found) = found {
            merged[i].event.actor = found;
        }
    }
}

/// "the atrocities against civilians": a summary without date or toll is of those who alone attack the same people in the article.
fn known_attackers(input: &Input<'_>, merged: &mut [Candidate]) {
    let found: Vec<(usize, Vec<Entity>)> = merged
        .iter()
        .enumerate()
        .filter(|(_, c)| {
            let e = &c.event;
            let unknown = e.actor.iter().all(|a| a.code.is_empty() && matches!(a.sector.as_str(), "UNK" | ""));
            let nominal = input.sentences[e.sentence].tokens[c.trigger].upos == Upos::Noun;
            let counted = e.size.dead.is_some() || e.size.injured.is_some();
            let dated = e.date.is_some_and(|d| d.precision != dateline_core::DatePrecision::Unknown);
            e.event == "ASSAULT" && unknown && nominal && !counted && !dated && real(e) && !codes(&e.recipient).is_empty()
        })
        .filter_map(|(i, c)| {
            let mut known: Option<&Vec<Entity>> = None;
            for p in merged.iter().map(|p| &p.event) {
                let same = matches!(p.event.as_str(), "ASSAULT" | "COERCE") && real(p) && share(&p.recipient, &c.event.recipient);
                if !same || codes(&p.actor).is_empty() {
                    continue;
                }
                match known {
                    Some(k) if codes(k) != codes(&p.actor) => return None,
                    _ => known = Some(&p.actor),
                }
            }
            known.map(|k| (i, k.clone()))
        })
        .collect();
    for (i, actor) in found {
        merged[i].event.actor = actor;
    }
}

/// Aid that names nobody goes to the country that the article is about.
fn helped(input: &Input<'_>, e: &Event, home: Option<&Str>) -> Option<Vec<Entity>> {
    let aid = e.event == "AID" || e.event == "AGREE" && e.cameo.starts_with("033");
    let home = home.filter(|h| aid && real(e) && !e.actor.iter().any(|a| a.code == **h))?;
    // Told by the words that name the country in the article.
    let named = input
        .mentions
        .actors
        .iter()
        .filter(|m| m.kind == MentionKind::Named)
        .flat_map(|m| &m.entities)
        .find(|x| x.code == *home && x.sector == "GOV" && x.office.is_empty());
    Some(vec![named.cloned().unwrap_or_else(|| Entity {
        code: home.clone(),
        span: e.trigger,
        ..Entity::default()
    })])
}

/// "Serbia recalled its envoy. It also suspended talks": the acts of one side in one paragraph are against the same other side.
fn series(input: &Input<'_>, c: &Candidate, earlier: &[&Candidate]) -> Option<Vec<Entity>> {
    let e = &c.event;
    if !matches!(e.event.as_str(), "SANCTION" | "THREATEN" | "REJECT") || !real(e) && e.event != "REJECT" {
        return None;
    }
    let s = &input.sentences[e.sentence];
    let also = s.children(c.trigger).any(|k| matches!(s.tokens[k].lemma.as_str(), "also" | "too"));
    earlier
        .iter()
        .map(|p| &p.event)
        .take_while(|p| e.sentence.saturating_sub(p.sentence) <= if also { 20 } else { 2 })
        .find(|p| {
            let alike = p.event == e.event
                || also && e.sentence - p.sentence <= 4 && matches!(p.event.as_str(), "SANCTION" | "COERCE" | "THREATEN");
            let together = also || input.sentences[p.sentence].paragraph == s.paragraph;
            alike && together && same_side(&p.actor, &e.actor) && !codes(&p.recipient).is_empty()
        })
        .map(|p| p.recipient.clone())
}

/// Gives attacks by nobody known the actor who says that they were his.
pub(crate) fn claimed_attacks(merged: &mut [Candidate], claimants: &[Claimant]) {
    for c in claimants {
        let unknown = |e: &Event| {
            e.actor
                .iter()
                .all(|a| a.name.is_empty() && matches!(a.sector.as_str(), "UNK" | "UAF" | ""))
        };
        let fits = |e: &Event| e.event == "ASSAULT" && unknown(e) && real(e);
        let named = |e: &Event| {
            c.attack
                .is_some_and(|w| e.trigger.overlaps(w) || e.evidence.iter().any(|x| x.span.overlaps(w)))
        };
        let at = merged
            .iter()
            .position(|m| fits(&m.event) && named(&m.event))
            .or_else(|| merged.iter().rposition(|m| fits(&m.event) && m.event.sentence == c.sentence))
            .or_else(|| merged.iter().rposition(|m| fits(&m.event) && m.event.sentence + 1 == c.sentence));
        if let Some(at) = at {
            merged[at].event.actor = c.who.clone();
        }
    }
}

/// A type and the word for it: what an act's object names.
pub(crate) type ObjectAct = (Str, Span);

//! Recipients that the sentence tells sideways: in its condition, in the clause above, in the place that is struck or supplied.

use crate::coder::Input;
use crate::matcher::{Matched, Matcher};
use crate::pattern::Role;
use crate::place::Places;
use crate::roles;
use dateline_core::{Entity, Upos};

/// "threatened to strike unless Kenya withdrew": the one who can avert it.
pub(crate) fn conditional_party(matcher: &Matcher<'_>, m: &Matched) -> Vec<Entity> {
    let t = &matcher.tree;
    let top = t
        .head(m.trigger)
        .filter(|&h| t.rel(m.trigger) == "ccomp" && t.upos(h) == Upos::Verb)
        .unwrap_or(m.trigger);
    let conditions = (0..t.sentence.tokens.len()).filter(|&c| {
        t.rel(c) == "advcl"
            && t.sentence.dominates(top, c)
            && t.children(c)
                .iter()
                .any(|&k| t.rel(k) == "mark" && matches!(t.lemma(k), "unless" | "if" | "until"))
    });
    for c in conditions {
        let found = t.logical_subject(c).map(|s| roles::entities(matcher, s, true)).unwrap_or_default();
        if found.iter().any(|e| !e.code.is_empty()) {
            return found;
        }
    }
    Vec::new()
}

/// "ordered the force to leave, accusing its commanders": whose possessor is the accuser himself is the other side's, where the
/// clause above names one.
pub(crate) fn not_his_own(matcher: &mut Matcher<'_>, m: &Matched, actors: &[Entity], recipients: &mut [Entity]) {
    let Some(at) = m.roles.iter().find(|(r, _)| *r == Role::Recipient).map(|(_, at)| *at) else {
        return;
    };
    let t = &matcher.tree;
    let own = t
        .children(at)
        .iter()
        .any(|&c| t.deprel(c) == "nmod:poss" && t.upos(c) == Upos::Pron);
    let himself = recipients.iter().all(|r| actors.iter().any(|a| a.code == r.code));
    if !own || !himself || !matches!(t.rel(m.trigger), "advcl" | "conj" | "xcomp") {
        return;
    }
    let mut at = m.trigger;
    let mut other = None;
    for _ in 0..3 {
        let Some(h) = matcher.tree.head(at) else { break };
        at = h;
        let Some(above) = matcher.best(h) else { continue };
        other = above
            .roles
            .iter()
            .filter(|(r, _)| *r == Role::Recipient)
            .flat_map(|(_, at)| roles::entities(matcher, *at, true))
            .find(|e| !e.code.is_empty() && !actors.iter().any(|a| a.code == e.code));
        if other.is_some() {
            break;
        }
    }
    if let Some(other) = other {
        for r in recipients {
            r.code = other.code.clone();
            if r.sector.is_empty() {
                r.sector = other.sector.clone();
            }
        }
    }
}

/// "delivered grain to Gode", "send observers to the region": a place that is given or struck stands for those who live there.
pub(crate) fn people_of_places(matcher: &Matcher<'_>, places: &Places, k: usize, recipients: &mut [Entity]) {
    for r in recipients.iter_mut().filter(|r| r.code.is_empty() && r.name.is_empty()) {
        let place = places.of(k).find(|t| r.span.contains(t.span));
        let area = || {
            let t = &matcher.tree;
            (0..t.sentence.tokens.len())
                .rev()
                .find(|&i| r.span.contains(t.sentence.tokens[i].span))
                .is_some_and(|i| {
                    let word = t.lemma(i).to_lowercase();
                    let definite = t
                        .children(i)
                        .iter()
                        .any(|&c| t.rel(c) == "det" && matches!(t.lemma(c), "the" | "this" | "that"));
                    definite
                        && ["TOWN", "PROVINCE", "SCENE"]
                            .iter()
                            .any(|set| matcher.patterns().set(set).is_some_and(|s| s.single.contains(word.as_str())))
                })
        };
        if let Some(t) = place {
            r.code = t.country_code.clone();
        } else if !area() {
            continue;
        }
        if r.sector.is_empty() {
            r.sector = "CVL".into();
        }
    }
}

/// "said men had fired on a patrol boat": a ship or post that a state's own official says was attacked is that state's.
pub(crate) fn told_by_the_victim(matcher: &Matcher<'_>, m: &Matched, speakers: &[Entity], actors: &[Entity], recipients: &mut [Entity]) {
    let t = &matcher.tree;
    let official = |e: &&Entity| e.code.len() == 3 && matches!(e.sector.as_str(), "GOV" | "MIL" | "COP") && !is_bloc(&e.code);
    let Some(speaker) = speakers.iter().find(official) else { return };
    if actors.iter().any(|a| a.code == speaker.code) || actors.iter().all(|a| a.sector == "UNK") {
        return;
    }
    for r in recipients.iter_mut().filter(|r| r.code.is_empty() && r.name.is_empty()) {
        let forces = m.roles.iter().filter(|(role, _)| *role == Role::Recipient).any(|&(_, at)| {
            let word = t.lemma(at).to_lowercase();
            r.span.contains(t.sentence.tokens[at].span)
                && ["MILITARY-NOUN", "POST"]
                    .iter()
                    .any(|set| matcher.patterns().set(set).is_some_and(|s| s.single.contains(word.as_str())))
        });
        if forces {
            r.code = speaker.code.clone();
        }
    }
}

/// PLOVER's codes that stand for no state: organisations, companies, movements, militants.
pub(crate) fn is_bloc(code: &str) -> bool {
    matches!(code, "UNO" | "EUR" | "IGO" | "NGO" | "ISM" | "IMG" | "MNC")
}

/// "civilians are facing shelling by the army", "had subjected villagers to detention": whom a noun's light verb puts it on.
pub(crate) fn undergoer(matcher: &Matcher<'_>, m: &Matched, actors: &mut Vec<Entity>) -> Vec<Entity> {
    let t = &matcher.tree;
    if !t.upos(m.trigger).is_nominal() {
        return Vec::new();
    }
    let mut at = m.trigger;
    for _ in 0..8 {
        if t.rel(at) != "conj" {
            break;
        }
        match t.head(at) {
            Some(h) => at = h,
            None => return Vec::new(),
        }
    }
    let Some(v) = t.head(at).filter(|&v| matches!(t.upos(v), Upos::Verb)) else {
        return Vec::new();
    };
    let undergoes = matcher
        .patterns()
        .set("UNDERGO")
        .is_some_and(|s| s.single.contains(t.lemma(v).to_lowercase().as_str()));
    // "they face imprisonment" is yet to come; "they face shelling by the army" is told.
    let undergoes = undergoes && (!actors.is_empty() || t.lemma(v) != "face");
    let whom = match t.rel(at) {
        "obj" if undergoes => t.logical_subject(v),
        "obl" if t.lemma(v) == "subject" => {
            if actors.is_empty()
                && let Some(by) = t.logical_subject(v)
            {
                actors.extend(roles::entities(matcher, by, true));
            }
            t.logical_object(v)
        }
        _ => None,
    };
    let found = whom.map(|w| roles::entities(matcher, w, false)).unwrap_or_default();
    actors.retain(|a| !found.iter().any(|f| f.span == a.span));
    found
}

/// "adopted a resolution which condemns", "the resolution demanded": a document speaks for the body that issued it.
pub(crate) fn issuer(input: &Input<'_>, k: usize, matcher: &Matcher<'_>, m: &Matched) -> Vec<Entity> {
    let t = &matcher.tree;
    let Some(at) = m.roles.iter().find(|(r, _)| *r == Role::Actor).map(|(_, at)| *at) else {
        return Vec::new();
    };
    let word = t.lemma(at).to_lowercase();
    let document = matcher.patterns().set("DOCUMENT").is_some_and(|s| s.single.contains(word.as_str()));
    if !document {
        return Vec::new();
    }
    if t.rel(at) == "obj"
        && let Some(by) = t.head(at).and_then(|v| t.logical_subject(v))
    {
        let found = roles::entities(matcher, by, true);
        if found.iter().any(|e| !e.code.is_empty()) {
            return found;
        }
    }
    // "the resolution": of the body of states named last.
    if word != "resolution" {
        return Vec::new();
    }
    let body = input
        .mentions
        .actors
        .iter()
        .rev()
        .filter(|x| x.sentence < k || x.sentence == k && x.tokens.end <= at)
        .flat_map(|x| &x.entities)
        .find(|e| matches!(e.code.as_str(), "UNO" | "EUR" | "IGO"));
    body.cloned().into_iter().collect()
}

//! Who does it and to whom: role fillers as entities, and the parties that a clause leaves to its context.

use crate::coder::{Coder, Input};
use crate::index::add_entities;
use crate::matcher::{Matched, Matcher};
use crate::pattern::Role;
use crate::place::fought_over;
use crate::recipients::{conditional_party, is_bloc, undergoer};
use crate::refine::Code;
use crate::roles;
use crate::tree::Tree;
use dateline_core::{Entity, Event, MentionKind, Str, Upos};
use std::collections::HashSet;

impl Coder {
    /// Actors, recipients and a stated place of a match.
    pub(crate) fn parties(&self, matcher: &Matcher<'_>, m: &Matched, code: &Code) -> (Vec<Entity>, Vec<Entity>, Option<usize>) {
        let (mut actors, mut recipients, mut place) = (Vec::new(), Vec::new(), None);
        let reciprocal = self.patterns.patterns[m.pattern].flags.reciprocal;
        for &(role, at) in &m.roles {
            match role {
                Role::Actor if code.event == "ASSAULT" && matcher.is_town_before(at) => place = Some(at),
                Role::Actor => {
                    let found = roles::entities(matcher, at, true);
                    // Whom a meeting was with counts also when no table knows him.
                    let unknown = if found.is_empty() && code.event == "CONSULT" {
                        roles::unknown_party(matcher, at)
                    } else if found.is_empty() {
                        self.unlisted_actor(matcher, at)
                    } else {
                        None
                    };
                    add_entities(&mut actors, &found);
                    actors.extend(unknown);
                }
                Role::Recipient if reciprocal => add_entities(&mut actors, &roles::entities(matcher, at, true)),
                Role::Recipient => add_entities(&mut recipients, &roles::entities(matcher, at, true)),
                Role::Place => place = Some(at),
                Role::Neither => {}
            }
        }
        let distinct = |v: &[Entity]| v.iter().map(|e| &e.code).collect::<HashSet<_>>().len();
        if code.event == "CONSULT" && distinct(&actors) == 1 && recipients.is_empty() {
            // "asked the premier in a phone call": the other side is whom the verb is done to.
            let t = &matcher.tree;
            let verb = t.head(m.trigger).filter(|&v| t.rel(m.trigger) == "obl" && t.upos(v) == Upos::Verb);
            if let Some(o) = verb.and_then(|v| t.logical_object(v)) {
                add_entities(&mut actors, &roles::entities(matcher, o, false));
            }
        }
        if code.event == "COOPERATE" && recipients.is_empty() && actors.len() > 1 {
            // The first-named party is the actor (CONVENTIONS 12).
            recipients = actors.split_off(1);
        }
        // Nobody acts on himself through two words for him, and a name in both roles is the actor's.
        recipients.retain(|r| {
            !actors
                .iter()
                .any(|a| a.span == r.span || (!a.name.is_empty() && a.name == r.name && a.code == r.code && a.sector == r.sector))
        });
        if code.event == "PROTEST" && recipients.is_empty() {
            // "students demonstrated to demand reforms by the government": who governs is whom it is against.
            let (people, rulers): (Vec<Entity>, Vec<Entity>) = std::mem::take(&mut actors)
                .into_iter()
                .partition(|a| !matches!(a.sector.as_str(), "GOV" | "LEG"));
            (actors, recipients) = if people.is_empty() { (rulers, people) } else { (people, rulers) };
        }
        if actors.is_empty() && code.event == "PROTEST" {
            // "Thousands rallied": people without another word for them.
            let crowd = m
                .roles
                .iter()
                .find(|(r, at)| *r == Role::Actor && matcher.is_measure(*at))
                .and_then(|(_, at)| roles::unknown_party(matcher, *at));
            actors.extend(crowd.map(|e| Entity { sector: "CVL".into(), ..e }));
        }
        if matches!(code.event.as_str(), "ASSAULT" | "COERCE" | "SANCTION") && recipients.is_empty() {
            recipients = undergoer(matcher, m, &mut actors);
        }
        if code.event == "ASSAULT" && recipients.is_empty() && actors.len() < 2 {
            recipients = people_there(matcher, m, &actors);
        }
        if actors.is_empty() && code.event == "ASSAULT" {
            actors.push(Entity {
                sector: "UNK".into(),
                ..Entity::default()
            });
        }
        (actors, recipients, place)
    }

    /// An actor that no table knows: "some European countries" are governments, a name is somebody.
    fn unlisted_actor(&self, matcher: &Matcher<'_>, at: usize) -> Option<Entity> {
        let t = &matcher.tree;
        let token = &t.sentence.tokens[at];
        let states = token.upos == Upos::Noun
            && token.xpos == "NNS"
            && self
                .patterns
                .set("COUNTRY")
                .is_some_and(|s| s.single.contains(t.lemma(at).to_lowercase().as_str()));
        let named = token.upos == Upos::Propn && !matcher.times.contains(&at) && !matcher.is_place(at);
        let party = roles::unknown_party(matcher, at).filter(|_| states || named)?;
        Some(if states {
            Entity {
                sector: "GOV".into(),
                ..party
            }
        } else {
            Entity {
                name: token.form.clone(),
                ..party
            }
        })
    }

    /// Whom a protest is against when nobody stands behind "against": the authority named in what is demanded or opposed.
    pub(crate) fn target_of_protest(&self, matcher: &Matcher<'_>, m: &Matched, actors: &[Entity]) -> Vec<Entity> {
        let tree = &matcher.tree;
        let hosts = [Some(m.trigger), m.light_verb].into_iter().flatten();
        // "blocked streets in defiance of the government"
        let defies = |c: usize| {
            let set = self.patterns.set("DEFIANCE");
            set.is_some_and(|s| s.single.contains(tree.lemma(c).to_lowercase().as_str()))
        };
        for h in hosts {
            for &c in tree.children(h) {
                let about = match tree.rel(c) {
                    "advcl" | "acl" | "xcomp" => true,
                    "obl" | "nmod" => {
                        matches!(
                            tree.preposition(c).as_deref(),
                            Some("against" | "over" | "for" | "at" | "about" | "outside" | "to")
                        ) || defies(c)
                    }
                    _ => false,
                };
                if !about {
                    continue;
                }
                for x in matcher.index.all() {
                    let authority = x
                        .entities
                        .iter()
                        .any(|e| !e.code.is_empty() && matches!(e.sector.as_str(), "GOV" | "MIL" | "LEG" | "COP" | "JUD"));
                    if authority && tree.sentence.dominates(c, x.head) && !actors.iter().any(|a| a.span.overlaps(x.span)) {
                        return x.entities.clone();
                    }
                }
            }
        }
        Vec::new()
    }

    /// The phrase that fills the recipient's role although no table knows it ("a checkpoint", "the textile workers").
    pub(crate) fn unnamed_recipient(&self, matcher: &mut Matcher<'_>, m: &Matched) -> Option<Entity> {
        let at = m.roles.iter().find(|(r, _)| *r == Role::Recipient).map(|(_, at)| *at)?;
        // An event, a place of time or a document is no party.
        if matcher.best(at).is_some() || m.content.contains(&at) {
            return None;
        }
        let party = roles::unknown_party(matcher, at)?;
        let token = &matcher.tree.sentence.tokens[at];
        let named = token.upos == Upos::Propn && !matcher.times.contains(&at) && !matcher.is_place(at);
        Some(Entity {
            name: if named { token.form.clone() } else { party.name.clone() },
            ..party
        })
    }

    /// To whom an agreement, demand, refusal or threat goes that names nobody itself: the party of what is agreed or asked.
    /// A demand goes to who is to act; the others to whom the act would be done.
    pub(crate) fn party_of_content(&self, matcher: &mut Matcher<'_>, m: &Matched, event: &str, actors: &[Entity]) -> Vec<Entity> {
        let other = |v: Vec<Entity>| -> Vec<Entity> {
            v.into_iter()
                .filter(|e| {
                    !e.code.is_empty()
                        && !actors.iter().any(|a| {
                            a.span.overlaps(e.span)
                                || a.code == e.code
                                    && (a.sector == e.sector
                                        || e.sector == "GOV" && of_state(a)
                                        || matches!(a.code.as_str(), "UNO" | "EUR" | "IGO"))
                        })
                })
                .collect()
        };
        if event == "THREATEN" {
            let found = other(conditional_party(matcher, m));
            if !found.is_empty() {
                return found;
            }
        }
        if event == "REQUEST"
            && matcher.tree.upos(m.trigger) == Upos::Verb
            && let Some(o) = matcher.tree.logical_object(m.trigger)
            && matcher.is_actor(o)
        {
            let found = other(roles::entities(matcher, o, false));
            if !found.is_empty() {
                return found;
            }
        }
        for &c in &m.content {
            if matches!(event, "REQUEST" | "ACCUSE")
                && let Some(s) = matcher.tree.logical_subject(c)
            {
                let found = other(roles::entities(matcher, s, true));
                if !found.is_empty() {
                    return found;
                }
            }
            if let Some(inner) = matcher.best(c) {
                let of = |role: Role, matcher: &Matcher<'_>| {
                    let mut out = Vec::new();
                    for (r, at) in &inner.roles {
                        if *r == role {
                            add_entities(&mut out, &roles::entities(matcher, *at, true));
                        }
                    }
                    other(out)
                };
                let order = if matches!(event, "REQUEST" | "COERCE" | "ACCUSE") {
                    [Role::Actor, Role::Recipient]
                } else {
                    [Role::Recipient, Role::Actor]
                };
                for role in order {
                    let found = of(role, matcher);
                    if !found.is_empty() {
                        return found;
                    }
                }
            }
        }
        // "called on more countries to help": who is asked is told, though not by name.
        if m.roles.iter().any(|&(r, at)| r == Role::Recipient && !m.content.contains(&at)) && event == "REQUEST" {
            return Vec::new();
        }
        // Who suffered what is condemned is not the one condemned.
        if event == "ACCUSE"
            && m.met
                .iter()
                .any(|&(_, at)| at != m.trigger && matcher.tree.rel(at) == "obj" && matcher.best(at).is_some())
        {
            return Vec::new();
        }
        // "called for a meeting of the council": the first party named in what is asked or refused.
        let asked = m
            .met
            .iter()
            .map(|(_, at)| *at)
            .filter(|&at| at != m.trigger && matcher.tree.upos(at) == Upos::Noun);
        for c in m.content.iter().copied().chain(asked) {
            let range = matcher.tree.sentence.subtree(c);
            for x in matcher.index.all() {
                if range.contains(&x.head) && matcher.tree.sentence.dominates(c, x.head) && !located(&matcher.tree, c, x.head) {
                    let found = other(x.entities.clone());
                    if !found.is_empty() {
                        return found;
                    }
                }
            }
        }
        Vec::new()
    }
}

/// An arm of the state, which does not face its own government as rebels and strikers do.
fn of_state(e: &Entity) -> bool {
    matches!(e.sector.as_str(), "GOV" | "MIL" | "COP" | "SPY" | "JUD" | "LEG" | "")
}

/// "near the Somali border": what only tells where is no party of what is asked or promised.
fn located(tree: &Tree<'_>, top: usize, mut i: usize) -> bool {
    for _ in 0..6 {
        if matches!(
            tree.preposition(i).as_deref(),
            Some("in" | "near" | "across" | "along" | "through" | "outside" | "inside" | "around")
        ) {
            return true;
        }
        match tree.head(i) {
            Some(h) if i != top && h != top => i = h,
            _ => return false,
        }
    }
    false
}

/// "the attacks in Paris": those who live where it happened, where nobody else is said to be the victim.
pub(crate) fn people_there(matcher: &Matcher<'_>, m: &Matched, actors: &[Entity]) -> Vec<Entity> {
    let t = &matcher.tree;
    let hosts = [Some(m.trigger), m.light_verb, t.logical_object(m.trigger)].into_iter().flatten();
    let places = hosts
        .flat_map(|h| t.prepositional(h).collect::<Vec<_>>())
        .filter(|&c| matches!(t.preposition(c).as_deref(), Some("in" | "at" | "near" | "on" | "outside")));
    for p in places {
        let here = matcher
            .index
            .at(p)
            .filter(|x| x.kind == MentionKind::Named)
            .and_then(|x| x.entities.first());
        if let Some(e) = here
            && e.code.len() == 3
            && (e.sector.is_empty() || e.sector == "GOV" || e.sector == "PRE")
            && e.office.is_empty()
            && !actors.iter().any(|a| a.span == e.span)
        {
            let attacked = matcher.patterns().patterns[m.pattern].meaning.event() == "ASSAULT";
            if attacked {
                return vec![Entity {
                    sector: "CVL".into(),
                    name: Str::default(),
                    ..e.clone()
                }];
            }
            if !actors.iter().any(|a| a.code == e.code) {
                return vec![e.clone()];
            }
        }
    }
    Vec::new()
}

/// A meeting in the country of one party is a visit of the others (CONVENTIONS 13); elsewhere it is on third ground.
pub(crate) fn place_meeting(event: &mut Event) {
    if event.event == "CONSULT" && event.mode == "visit" && event.actor.len() > 1 {
        // "American and Kenyan envoys returned to Geneva for talks": neither is at home there.
        let states: HashSet<&str> = event.actor.iter().map(|a| a.code.as_str()).filter(|c| c.len() == 3).collect();
        let hosted = event.recipient.iter().any(|r| states.contains(r.code.as_str()));
        let at_town = |r: &Entity| event.place.as_ref().is_some_and(|p| p.span.overlaps(r.span)) && r.office.is_empty();
        if states.len() > 1 && !hosted && event.recipient.iter().all(at_town) && event.cameo == "042" {
            event.mode = "third-party".into();
            event.cameo = "044".into();
            event.recipient.clear();
        }
        return;
    }
    if event.event == "CONSULT" && event.mode.is_empty() && event.cameo == "045" {
        // Between two others by an organisation of states: within it.
        let all = event.actor.iter().chain(&event.recipient);
        let (bodies, sides): (Vec<&Entity>, Vec<&Entity>) = all
            .filter(|e| !e.code.is_empty())
            .partition(|e| matches!(e.code.as_str(), "UNO" | "EUR" | "IGO"));
        if !bodies.is_empty() && sides.iter().map(|e| &e.code).collect::<HashSet<_>>().len() > 1 {
            event.mode = "multilateral".into();
        }
        return;
    }
    if event.event != "CONSULT" || !event.mode.is_empty() || !matches!(event.cameo.as_str(), "040" | "046" | "") {
        return;
    }
    let Some(country) = event.place.as_ref().map(|p| p.country_code.clone()).filter(|c| !c.is_empty()) else {
        return;
    };
    let mut all = std::mem::take(&mut event.actor);
    add_entities(&mut all, &event.recipient);
    let known = all.iter().filter(|e| !e.code.is_empty()).count();
    let (hosts, guests): (Vec<Entity>, Vec<Entity>) = all.iter().cloned().partition(|e| e.code == country);
    if !hosts.is_empty() && !guests.is_empty() {
        event.mode = "visit".into();
        event.cameo = "042".into();
        (event.actor, event.recipient) = (guests, hosts);
    } else {
        if hosts.is_empty() && known >= 2 && known == all.len() {
            event.mode = "third-party".into();
            event.cameo = "044".into();
        }
        event.actor = all;
        event.recipient.clear();
    }
}

/// The country that an article is about: the one that most of its named parties belong to, if it stands out.
pub(crate) fn home_country(input: &Input<'_>) -> Option<Str> {
    if input.sentences.len() < 4 {
        return None;
    }
    let mut counts: Vec<(Str, usize)> = Vec::new();
    for e in input
        .mentions
        .actors
        .iter()
        .filter(|m| m.kind != MentionKind::Pronoun)
        .flat_map(|m| &m.entities)
    {
        if e.code.len() == 3 && !is_bloc(&e.code) {
            match counts.iter_mut().find(|(c, _)| *c == e.code) {
                Some((_, n)) => *n += 1,
                None => counts.push((e.code.clone(), 1)),
            }
        }
    }
    counts.sort_by_key(|c| std::cmp::Reverse(c.1));
    match counts.as_slice() {
        [(c, n)] if *n >= 2 => Some(c.clone()),
        [(c, n), (_, second), ..] if *n >= 3 && *n * 2 >= *second * 3 => Some(c.clone()),
        _ => None,
    }
}

/// People of the article by surname: "Hudák" after "Slovak Prime Minister Pavol Hudák" is he, also where the tagger took the
/// bare surname for something else.
pub(crate) struct Surnames {
    known: Vec<(String, Entity)>,
}

impl Surnames {
    /// Gathers those named with more than a surname and with a country.
    pub(crate) fn new(input: &Input<'_>) -> Self {
        let mut known: Vec<(String, Entity)> = Vec::new();
        for m in input
            .mentions
            .actors
            .iter()
            .filter(|m| m.kind == MentionKind::Named && m.tokens.len() > 1)
        {
            let [e] = m.entities.as_slice() else { continue };
            let Some(s) = input.sentences.get(m.sentence) else { continue };
            let person = s.entities.iter().find(|x| {
                x.kind == dateline_core::EntityKind::Per
                    && x.tokens.len() > 1
                    && x.tokens.start >= m.tokens.start
                    && x.tokens.end <= m.tokens.end
            });
            let Some(last) = person.and_then(|p| s.tokens.get(p.tokens.end - 1)).filter(|_| !e.code.is_empty()) else {
                continue;
            };
            if known.iter().all(|(n, _)| *n != last.form.as_str()) {
                known.push((last.form.to_string(), e.clone()));
            }
        }
        Self { known }
    }

    /// Gives parties that are a bare surname the person's codes.
    pub(crate) fn fill(&self, text: &str, event: &mut Event) {
        for e in event.actor.iter_mut().chain(&mut event.recipient).filter(|e| e.code.is_empty()) {
            if let Some((_, known)) = self.known.iter().find(|(n, _)| e.span.slice(text) == n) {
                *e = Entity {
                    span: e.span,
                    ..known.clone()
                };
            }
        }
    }
}

/// Sectors of people who act where they live, so that "gunmen" in Mali are Malian until something else is said.
const LOCAL: &[&str] = &[
    "CVL", "UAF", "REB", "PRM", "OPP", "AGR", "LAB", "EDU", "REL", "MED", "CRM", "REF", "COP", "MIL", "GOV", "JUD", "LEG", "PTY", "PRE",
    "SOC", "JRN", "BUS",
];

/// Gives parties without a country that of the event's place, else of a country named as a place in the sentence, else of the article.
pub(crate) fn settle(event: &mut Event, matcher: &Matcher<'_>, home: Option<&Str>) {
    let needs = |e: &Entity| e.code.is_empty() && LOCAL.contains(&e.sector.as_str());
    if !event.actor.iter().chain(&event.recipient).any(needs) {
        return;
    }
    let there =
        |p: &&dateline_core::Toponym| !p.country_code.is_empty() && (p.sentence != event.sentence || !fought_over(&matcher.tree, p));
    let place = event.place.as_ref().filter(there).map(|p| p.country_code.clone());
    let named = || {
        matcher.index.all().iter().find_map(|m| {
            let inside = matches!(
                matcher.tree.preposition(m.head).as_deref(),
                Some("in" | "at" | "near" | "across" | "outside" | "inside")
            );
            let code = m.entities.first().map(|e| e.code.clone()).filter(|c| c.len() == 3)?;
            (inside && m.kind == MentionKind::Named && !is_bloc(&code)).then_some(code)
        })
    };
    // Police act at home.
    let police = || {
        let citizens = |r: &Entity| matches!(r.sector.as_str(), "CVL" | "LAB" | "EDU" | "CRM" | "OPP" | "SOC") || !r.code.is_empty();
        let own = event
            .actor
            .iter()
            .find(|a| a.sector == "COP" && a.code.len() == 3 && event.recipient.iter().all(citizens));
        own.map(|a| a.code.clone())
    };
    let told = place.or_else(police).or_else(named);
    let from_home = told.is_none();
    let Some(code) = told.or_else(|| home.cloned()) else {
        return;
    };
    // The home of those who tell is no home of the army that is struck.
    let told_of_home = from_home && event.event == "ASSAULT";
    let struck = |e: &Entity| told_of_home && e.sector == "MIL";
    for e in event
        .actor
        .iter_mut()
        .chain(event.recipient.iter_mut().filter(|e| !struck(e)))
        .filter(|e| needs(e))
    {
        e.code = code.clone();
    }
}

/// The same words, the same name, or the same country and sector where a name is not given.
pub(crate) fn same_party(a: &Entity, b: &Entity) -> bool {
    if a.span == b.span && !a.span.is_empty() {
        return true;
    }
    if a.code.is_empty() || a.code != b.code {
        return false;
    }
    if a.name.is_empty() || b.name.is_empty() {
        a.sector == b.sector
    } else {
        a.name == b.name
    }
}

/// Whether what `speaker` says is the word of `party`: itself, or its government's for a state's own forces and offices.
/// An army and the militia that it fights share a country and nothing else.
pub(crate) fn speaks_for(speaker: &Entity, party: &Entity) -> bool {
    if same_party(speaker, party) {
        return true;
    }
    let state = |e: &Entity| matches!(e.sector.as_str(), "GOV" | "MIL" | "COP" | "SPY" | "JUD" | "LEG" | "");
    !speaker.code.is_empty() && speaker.code == party.code && (speaker.sector == party.sector || (state(speaker) && state(party)))
}

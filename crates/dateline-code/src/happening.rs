//! One match, one candidate: its code, parties, place, date, toll, claims, or why it is none.

use crate::attributes;
use crate::attribution::Attribution;
use crate::claims::{self, About, Attributed, opposes};
use crate::coder::{Candidate, Coded, Coder, Input, day};
use crate::facts;
use crate::factuality;
use crate::learned::ANY;
use crate::matcher::{Matched, Matcher};
use crate::modality::{Modality, modality};
use crate::parties::{people_there, place_meeting};
use crate::pattern::Meaning;
use crate::place::{Look, Places, fought_over, is_lead};
use crate::recipients::{conditional_party, issuer, not_his_own, people_of_places, told_by_the_victim};
use crate::refine::{Code, together};
use crate::roles;
use crate::tree::Tree;
use dateline_core::{Auxiliary, DatePrecision, Entity, Event, Fact, NotCoded, Span, Str, Timex, Upos};

impl Coder {
    #[allow(clippy::too_many_arguments)]
    pub(crate) fn outcome(
        &self,
        input: &Input<'_>,
        places: &Places,
        k: usize,
        m: &Matched,
        matchers: &mut [Matcher<'_>],
        attributed: &[Vec<Attribution>],
        suppressed: &[Option<usize>],
        tolls: &[(attributes::TollKind, usize, dateline_core::Toll)],
        candidates: &mut Vec<Candidate>,
        coded: &mut Coded,
    ) -> String {
        let s = &input.sentences[k];
        let p = &self.patterns.patterns[m.pattern];
        let span = s.tokens[m.trigger].span;
        let mut not = |why: String| {
            coded.not_coded.push(NotCoded { span, why: why.clone() });
            why
        };
        let mut code = match &*p.meaning {
            Meaning::None { why } => return not(why.to_string()),
            Meaning::Fact { fact } => {
                let md = modality(&matchers[k].tree, &self.patterns, m.trigger, m.light_verb);
                if md.future {
                    return not("a standing relation that is only planned".into());
                }
                let denied = m.negated || md.negated;
                if md.hypothetical && !denied {
                    return not("a standing relation that is only supposed".into());
                }
                let found = facts::facts(input, k, &matchers[k], m, fact, &p.id);
                if !denied && found.is_empty() {
                    return not("a standing relation without two known parties".into());
                }
                let claims = Attributed {
                    input,
                    matchers,
                    found: attributed,
                }
                .claims(About {
                    at: (k, m.trigger),
                    event: "",
                    actors: &[],
                });
                let found = found.into_iter().map(|f| Fact {
                    claims: claims.clone(),
                    ..f
                });
                if denied {
                    coded.denials.extend(found.map(facts::Denial::new));
                    coded.not_coded.push(NotCoded {
                        span,
                        why: "a standing relation that is denied".into(),
                    });
                    return "a standing relation that is denied".into();
                }
                coded.facts.extend(found);
                return "standing fact".into();
            }
            Meaning::Statement { cameo } => Code {
                event: Str::default(),
                mode: Str::default(),
                cameo: cameo.clone(),
                contexts: Vec::new(),
            },
            Meaning::Event {
                event,
                mode,
                cameo,
                contexts,
            } => Code {
                event: event.clone(),
                mode: mode.clone(),
                cameo: cameo.clone(),
                contexts: contexts.clone(),
            },
        };
        if let Some(by) = suppressed[m.trigger] {
            let word = &s.tokens[by].form;
            return not(format!("the content of \u{201c}{word}\u{201d}, not said to have happened"));
        }
        if p.flags.complement {
            self.refine(&mut code, m, &mut matchers[k]);
        }
        if let Some(why) = self.domains.foreign(&matchers[k].tree, m.trigger, m.light_verb, &code.event) {
            return not(why.into());
        }
        let (mut actors, mut recipients, stated_place) = self.parties(&matchers[k], m, &code);
        if let Some((at, who)) = m.speaker_elsewhere
            && actors.is_empty()
            && let Some(other) = matchers.get(at)
        {
            actors = roles::entities(other, who, true);
        }
        if actors.is_empty() {
            actors = issuer(input, k, &matchers[k], m);
        }
        if code.event == "ACCUSE" || code.event == "ASSAULT" || code.event == "COERCE" {
            not_his_own(&mut matchers[k], m, &actors, &mut recipients);
        }
        let unnamed = if recipients.is_empty() {
            self.unnamed_recipient(&mut matchers[k], m)
        } else {
            None
        };
        if recipients.is_empty() && matches!(code.event.as_str(), "MOBILIZE" | "SANCTION" | "CONCEDE" | "AID" | "RETREAT") {
            recipients = people_there(&matchers[k], m, &actors);
        }
        if recipients.is_empty() && code.event == "PROTEST" {
            recipients = self.target_of_protest(&matchers[k], m, &actors);
        }
        if recipients.is_empty()
            && matches!(
                code.event.as_str(),
                "AGREE" | "REQUEST" | "REJECT" | "THREATEN" | "COERCE" | "ACCUSE"
            )
        {
            recipients = self.party_of_content(&mut matchers[k], m, &code.event, &actors);
        }
        let matcher = &matchers[k];
        let mut md = modality(&matcher.tree, &self.patterns, m.trigger, m.light_verb);
        if p.flags.negated {
            // The pattern asked for the negation: "will not lift" is itself the refusal.
            md.negated = false;
            md.future &= code.event != "REJECT";
        }
        if recipients.is_empty() && md.future && matches!(code.event.as_str(), "SANCTION" | "COERCE" | "PROTEST" | "ASSAULT" | "MOBILIZE") {
            recipients = conditional_party(matcher, m);
        }
        let mut event = Event {
            actor: actors,
            recipient: recipients,
            sentence: k,
            trigger: trigger_span(matcher, m),
            span: clause_span(matcher, m),
            rule: p.id.clone(),
            confidence: confidence(m),
            ..Event::default()
        };
        let by_itself = attributed[k]
            .iter()
            .filter(|a| a.entry.makes_claim() && a.content.get(m.trigger).copied().unwrap_or(false))
            .all(|a| {
                a.speaker.is_some_and(|sp| {
                    roles::entities(&matchers[k], sp, true)
                        .iter()
                        .any(|e| event.actor.iter().any(|x| !x.code.is_empty() && x.code == e.code))
                })
            });
        let sure = factuality::of_event(&matcher.tree, &self.modality, m.trigger, m.light_verb);
        if !p.flags.negated {
            let denied = attributed[k]
                .iter()
                .any(|a| a.content.get(m.trigger).copied().unwrap_or(false) && opposes(a.entry.stance));
            md.temper(factuality::unreal(&matcher.tree, &self.modality, m.trigger, m.light_verb), denied);
        }
        let coded_as = code.event.clone();
        if let Err(why) = self.apply_modality(&mut event, &mut code, m, md, by_itself, unnamed.is_some()) {
            return not(why);
        }
        // Where the pattern's own words are the denial or the promise ("will not lift"), the refusal happened.
        event.factuality = if p.flags.negated || code.event != coded_as {
            3.0
        } else {
            settled(sure, &event.auxiliary)
        };
        together(matcher, m, &mut code, &mut event);
        event.event = code.event;
        event.mode = code.mode;
        event.cameo = code.cameo;
        event.context = code.contexts;
        if event.event.is_empty() {
            // Plain statements have no PLOVER type: kept for `--statements`.
            if event.actor.is_empty() {
                return "a statement without a speaker".into();
            }
        }
        self.attributes(input, places, k, m, matcher, &attributed[k], md, stated_place, tolls, &mut event);
        // Two sides who fight each other have no third as victim.
        if event.recipient.is_empty()
            && event.event == "ASSAULT"
            && event.actor.len() < 2
            && unnamed.is_none()
            && let Some(p) = event
                .place
                .as_ref()
                .filter(|p| p.sentence == k && input.dateline.is_none_or(|d| d.span != p.span) && !fought_over(&matcher.tree, p))
            && !event.actor.iter().any(|a| a.span.overlaps(p.span))
        {
            // "the bombings in Izmir": those who live there.
            event.recipient.push(Entity {
                code: p.country_code.clone(),
                sector: "CVL".into(),
                span: p.span,
                ..Entity::default()
            });
        }
        if event.recipient.is_empty()
            && event.mode != "third-party"
            && let Some(mut e) = unnamed
        {
            // What was struck or seized belongs to the country where it stands.
            if matches!(event.event.as_str(), "ASSAULT" | "COERCE") {
                e.code = event.place.as_ref().map(|p| p.country_code.clone()).unwrap_or_default();
            }
            event.recipient.push(e);
        }
        people_of_places(matcher, places, k, &mut event.recipient);
        if !event.event.is_empty()
            && let Err(why) = worth_coding(&event)
        {
            return not(why);
        }
        if p.triggers.iter().any(|t| t.head == ANY) && !two_sided(&event) {
            return not("the learned model alone says so, and of one side only".into());
        }
        event.claims = Attributed {
            input,
            matchers,
            found: attributed,
        }
        .claims(About {
            at: (k, m.trigger),
            event: &event.event,
            actors: &event.actor,
        });
        if matches!(event.event.as_str(), "ASSAULT" | "COERCE") {
            let speakers: Vec<Entity> = event.claims.iter().map(|c| c.speaker.clone()).collect();
            told_by_the_victim(&matchers[k], m, &speakers, &event.actor, &mut event.recipient);
        }
        claims::set_standing(&mut event);
        let during = self.meeting_of(&mut matchers[k], m);
        let object = matchers[k]
            .tree
            .logical_object(m.trigger)
            .filter(|_| matchers[k].tree.upos(m.trigger) == Upos::Verb);
        let candidate_event = event.event.clone();
        let deed = |o: &usize| {
            let word = matchers[k].tree.lemma(*o).to_lowercase();
            self.patterns.set("DEED").is_some_and(|d| d.single.contains(word.as_str()))
        };
        let deed = object.filter(deed).map(|o| (Str::default(), s.tokens[o].span));
        let named = m
            .met
            .iter()
            .map(|x| x.1)
            .find(|&w| w != m.trigger && matchers[k].tree.upos(w) == Upos::Verb);
        let about = object
            .or(named.filter(|_| candidate_event == "SUPPORT"))
            .and_then(|o| {
                // "the agreement reached by the two": the act may stand in what modifies the object.
                let told = matchers[k]
                    .tree
                    .children(o)
                    .iter()
                    .copied()
                    .find(|&c| matchers[k].tree.rel(c) == "acl");
                let coded = |b: &Matched| !self.patterns.patterns[b.pattern].meaning.event().is_empty();
                matchers[k].best(o).filter(coded).or_else(|| told.and_then(|c| matchers[k].best(c)))
            })
            .map(|b| {
                (
                    Str::from(self.patterns.patterns[b.pattern].meaning.event()),
                    s.tokens[b.trigger].span,
                )
            })
            .filter(|(t, _)| !t.is_empty())
            .or(deed);
        candidates.push(Candidate {
            event,
            trigger: m.trigger,
            matched: m.clone(),
            during,
            about,
        });
        "coded".into()
    }

    /// The call or meeting in which an act was done, so that the two share their day.
    fn meeting_of(&self, matcher: &mut Matcher<'_>, m: &Matched) -> Option<Span> {
        let phrases: Vec<usize> = matcher
            .tree
            .prepositional(m.trigger)
            .filter(|&c| {
                matches!(
                    matcher.tree.preposition(c).as_deref(),
                    Some("in" | "during" | "at" | "by" | "over" | "on")
                )
            })
            .collect();
        phrases.into_iter().find_map(|c| {
            let inner = matcher.best(c)?;
            (self.patterns.patterns[inner.pattern].meaning.event() == "CONSULT").then(|| matcher.tree.sentence.tokens[c].span)
        })
    }

    #[allow(clippy::too_many_arguments)]
    fn attributes(
        &self,
        input: &Input<'_>,
        places: &Places,
        k: usize,
        m: &Matched,
        matcher: &Matcher<'_>,
        attributed: &[Attribution],
        md: Modality,
        stated_place: Option<usize>,
        tolls: &[(attributes::TollKind, usize, dateline_core::Toll)],
        event: &mut Event,
    ) {
        let s = &input.sentences[k];
        let (times, _, _) = attributes::local(input.mentions, k);
        let published = input.article.day();
        let issued = input.article.published.as_ref().map(|p| day(p.date));
        let issued = issued.or_else(|| input.article.published_month.as_ref().map(dateline_core::PublishedMonth::range));
        let times: Vec<Timex> = times
            .iter()
            .filter(|t| !dates_the_saying(&matcher.tree, m.trigger, t))
            .cloned()
            .collect();
        let times = times.as_slice();
        let time = (input.date_of)(s, m.trigger, times)
            .or_else(|| m.light_verb.and_then(|v| (input.date_of)(s, v, times)))
            .and_then(|t| times.get(t))
            .or_else(|| attributes::only_time(&matcher.tree, m.trigger, times))
            .filter(|t| t.range.is_some());
        event.date = time.and_then(|t| t.range).or(issued);
        if time.is_none()
            && let Some(r) = &mut event.date
        {
            r.precision = DatePrecision::Unknown;
        }
        let said = attributed.iter().any(|a| a.content.get(m.trigger).copied().unwrap_or(false));
        let old = time.and_then(|t| t.range).is_some_and(|r| attributes::is_historical(&r, published));
        let background = time.is_none() && attributes::is_background(&matcher.tree, input.text, m.trigger, times);
        // What "had" happened is background; on its own or at the head of a report it may be of yesterday.
        let earlier = md.pluperfect
            && !said
            && time.is_none()
            && (event.event == "ASSAULT" || times.is_empty() && input.sentences.len() > 2 && k > 0 && !is_lead(input, k));
        if (old || background || earlier) && event.auxiliary.is_empty() {
            event.auxiliary.push(Auxiliary::Historical);
        }
        if time.is_none() && event.auxiliary.contains(&Auxiliary::Historical) {
            event.date = None;
        }
        event.place = Look {
            places,
            matcher,
            k,
            matched: m,
            stated: stated_place,
        }
        .find(event);
        if event.place.is_none() && event.auxiliary.is_empty() && is_lead(input, k) {
            event.place = input.dateline.cloned();
        }
        place_meeting(event);
        // "raids on the town killed 20", "the toll of the bombing rose to 45": the deed stands in the subject or below the toll.
        let told_of = |t: usize| {
            let verb = matcher.tree.head(t).filter(|_| matcher.tree.rel(t) == "xcomp").unwrap_or(t);
            let subject = matcher.tree.surface_subject(verb).filter(|_| !matcher.tree.is_passive(t));
            matcher.tree.upos(m.trigger) == dateline_core::Upos::Noun
                && (subject.is_some_and(|x| x == m.trigger || s.dominates(x, m.trigger))
                    || s.tokens[t].lemma == "toll" && s.dominates(t, m.trigger))
        };
        let size_of = |t: usize| t == m.trigger || s.dominates(m.trigger, t) || told_of(t);
        for &(kind, at, toll) in tolls {
            let fits = event.event == "ASSAULT" || (event.event == "COERCE" && kind == attributes::TollKind::Arrested) || at == m.trigger;
            if fits && size_of(at) {
                attributes::add_toll(&mut event.size, kind, toll);
            }
        }
        for c in self.contexts.of(s, s.subtree(m.trigger)) {
            if !event.context.contains(&c) && event.context.len() < 4 {
                event.context.push(c);
            }
        }
    }
}

/// The factuality that goes with the auxiliary modes: what they mark is never told as certain.
fn settled(value: f32, auxiliary: &[Auxiliary]) -> f32 {
    if auxiliary.contains(&Auxiliary::Negation) {
        if value == 0.0 { -3.0 } else { -value.abs() }
    } else if auxiliary.contains(&Auxiliary::Hypothetical) {
        value.clamp(-0.75, 0.75)
    } else {
        value
    }
}

/// "said Monday he has signed": a date between the verb of saying and the clause's first word dates the saying, whatever it hangs on.
fn dates_the_saying(tree: &Tree<'_>, trigger: usize, t: &Timex) -> bool {
    if tree.rel(trigger) != "ccomp" {
        return false;
    }
    let Some(verb) = tree.head(trigger) else { return false };
    let first = tree
        .children(trigger)
        .iter()
        .copied()
        .filter(|&c| matches!(tree.rel(c), "nsubj" | "mark" | "expl"))
        .min();
    first.is_some_and(|f| verb < t.tokens.start && t.tokens.start < f)
}

/// The trigger with its particle and, for light verbs, its noun.
fn trigger_span(m: &Matcher<'_>, x: &Matched) -> Span {
    let tokens = &m.tree.sentence.tokens;
    let mut span = tokens[x.trigger].span;
    for &c in m.tree.children(x.trigger) {
        if m.tree.deprel(c) == "compound:prt" && c == x.trigger + 1 {
            span = span.cover(tokens[c].span);
        }
    }
    span
}

/// From the first to the last word that the match rests on.
fn clause_span(m: &Matcher<'_>, x: &Matched) -> Span {
    let tokens = &m.tree.sentence.tokens;
    let mut span = tokens[x.trigger].span;
    for &(_, at) in &x.roles {
        span = span.cover(tokens[at].span);
        if let Some(mention) = m.index.on(at) {
            span = span.cover(mention.span);
        }
    }
    for &(_, at) in &x.met {
        span = span.cover(tokens[at].span);
    }
    span
}

fn confidence(m: &Matched) -> f32 {
    (0.45 + 0.08 * m.score).min(0.95)
}

/// Whether both sides are known.
fn two_sided(e: &Event) -> bool {
    let known = |v: &[Entity]| {
        v.iter()
            .filter(|x| !x.code.is_empty() || (!x.sector.is_empty() && x.sector != "UNK"))
            .count()
    };
    known(&e.actor) > 0 && known(&e.actor) + known(&e.recipient) > 1
}

/// Whether an event has enough parties to be worth a row.
fn worth_coding(e: &Event) -> Result<(), String> {
    let told = |v: &[Entity]| v.iter().any(|x| !x.code.is_empty() || (!x.sector.is_empty() && x.sector != "UNK"));
    // A name that no table knows counts where the other side is told.
    let known = |v: &[Entity], other: &[Entity]| told(v) || (v.iter().any(|x| !x.name.is_empty()) && told(other));
    let named = |v: &[Entity]| v.iter().any(|x| !x.code.is_empty());
    let (a, r) = (known(&e.actor, &e.recipient), known(&e.recipient, &e.actor));
    match e.event.as_str() {
        "ASSAULT" | "COERCE" | "PROTEST" | "MOBILIZE" => {
            // "The two were arrested", "Rahman was shot dead": whoever suffers it need not be in a table.
            let suffered = e.mode == "arrest" || e.event == "ASSAULT" && e.size.dead.is_some();
            let armed = e.event == "ASSAULT"
                && matches!(
                    e.mode.as_str(),
                    "explosives" | "firearms" | "heavy-weapons" | "suicide-attack" | "aerial" | "drone"
                );
            let victim = e.event == "ASSAULT" && e.recipient.iter().any(|x| !x.name.is_empty());
            // Suspects are arrested every day: somebody more must be known of them.
            if a || r || victim || (suffered || armed) && e.recipient.iter().any(|x| x.sector != "UNK") {
                Ok(())
            } else {
                Err("no party that can be told".into())
            }
        }
        "CONSULT" if e.actor.len() + e.recipient.len() < 2 && e.mode != "visit" => Err("a meeting with one known party".into()),
        "COOPERATE" | "AID" | "SANCTION" if !(named(&e.actor) || named(&e.recipient)) => Err("no known party".into()),
        // "The ex-minister faces trial for graft": who charges is the law, named or not.
        "ACCUSE" if e.mode == "allege" && matches!(e.cameo.as_str(), "1121" | "115") && named(&e.recipient) => Ok(()),
        _ if !a => Err("nobody is said to do it".into()),
        _ => Ok(()),
    }
}

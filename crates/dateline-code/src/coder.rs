//! The coder: from the sentences of one article to its events and facts.

use crate::attributes::{self, ContextTable};
use crate::attribution::{Attribution, CueTable, accusations, attributions, quotes, records, statements};
use crate::claims::{self, About, Attributed, opposes};
use crate::complements::Complements;
use crate::context::{ObjectAct, claimants};
use crate::domains::DomainTable;
use crate::facts;
use crate::factuality::{self, FactualityTable};
use crate::index::MentionIndex;
use crate::matcher::{Matched, Matcher};
use crate::merge;
use crate::modality::{Modality, modality};
use crate::parties::{Surnames, home_country, people_there, place_meeting, settle};
use crate::pattern::{Meaning, PatternSet, Role};
use crate::place::{Look, Places, fought_over, is_lead};
use crate::recipients::{conditional_party, issuer, not_his_own, people_of_places, told_by_the_victim};
use crate::refine::{Code, together};
use crate::roles;
use crate::tree::Tree;
use dateline_core::{
    Article, Auxiliary, Date, DatePrecision, DateRange, Entity, Event, Fact, Mentions, NotCoded, ParagraphKind, Sentence, Span, Str, Timex,
    Toponym, Upos,
};
use std::collections::HashSet;

/// A mistake in a table, for `dateline check-data`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableFault {
    /// File name below `data/`.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// What is wrong.
    pub message: String,
    /// How to mend it.
    pub mend: String,
}

/// What one document brings to the coder.
#[derive(Clone, Copy)]
pub struct Input<'a> {
    /// The page's text.
    pub text: &'a str,
    /// Its parts.
    pub article: &'a Article,
    /// Its parsed sentences, in text order.
    pub sentences: &'a [Sentence],
    /// What was found in them.
    pub mentions: &'a Mentions,
    /// The dateline's place, for what its first paragraph tells.
    pub dateline: Option<&'a Toponym>,
    /// Which of a sentence's time expressions dates a word: `dateline_time::date_of` with its lexicon.
    pub date_of: DateOf<'a>,
}

/// Sentence, word and the sentence's time expressions to the index of the one that dates the word.
pub type DateOf<'a> = &'a dyn Fn(&Sentence, usize, &[Timex]) -> Option<usize>;

/// A pattern that fired, for `explain`.
#[derive(Clone, Debug)]
pub struct Fired {
    /// Pattern id.
    pub pattern: Str,
    /// The pattern as written.
    pub source: Str,
    /// What it means, in words.
    pub meaning: String,
    /// The trigger word.
    pub trigger: usize,
    /// Conditions that it met, with the words that met them.
    pub met: Vec<(Str, usize)>,
    /// Roles and the words that fill them.
    pub roles: Vec<(Role, usize)>,
    /// What became of it: coded, merged, or why not.
    pub outcome: String,
}

/// All that fired and almost fired in one sentence.
#[derive(Clone, Debug, Default)]
pub struct SentenceTrace {
    /// What fired, in text order.
    pub fired: Vec<Fired>,
    /// Near misses, best first: (pattern id, pattern as written, trigger word, what was missing).
    pub near: Vec<(Str, Str, usize, String)>,
    /// Attributions: (speaker word, cue word, head word of the content).
    pub attributions: Vec<(Option<usize>, usize, usize)>,
}

/// What the coder found in one document.
#[derive(Clone, Debug, Default)]
pub struct Coded {
    /// Events in text order.
    pub events: Vec<Event>,
    /// Standing facts in text order.
    pub facts: Vec<Fact>,
    /// Who says what, in text order of the cues.
    pub attributions: Vec<dateline_core::Attribution>,
    /// Words in quotation marks with their speakers, in text order.
    pub quotations: Vec<dateline_core::Quotation>,
    /// What was seen and not coded.
    pub not_coded: Vec<NotCoded>,
    /// One for each sentence, if asked for.
    pub trace: Vec<SentenceTrace>,
}

/// Patterns and tables, read once and shared by all threads.
#[derive(Clone, Debug, Default)]
pub struct Coder {
    /// Event patterns.
    pub patterns: PatternSet,
    pub(crate) complements: Complements,
    cues: CueTable,
    contexts: ContextTable,
    modality: FactualityTable,
    domains: DomainTable,
}

/// One match with what the second pass needs.
pub(crate) struct Candidate {
    pub event: Event,
    pub trigger: usize,
    pub matched: Matched,
    /// The trigger of a call or meeting in which it was done ("asked the premier in a phone call").
    pub during: Option<Span>,
    /// The type of the event that its object names ("condemned the expulsion": SANCTION) and the word for it.
    pub about: Option<ObjectAct>,
}

impl Coder {
    /// Reads the tables: pattern files as (stem, text), `complements.tsv`, `attribution.tsv`, `contexts.tsv`.
    #[must_use]
    pub fn new(patterns: &[(&str, &str)], complements: &str, attribution: &str, contexts: &str) -> (Self, Vec<TableFault>) {
        let (patterns, faults) = PatternSet::parse(patterns);
        let mut out: Vec<TableFault> = faults
            .into_iter()
            .map(|f| TableFault {
                file: format!("patterns/{}.pat", f.file),
                line: f.line,
                message: f.message,
                mend: f.mend,
            })
            .collect();
        let (complements, faults) = Complements::parse(complements);
        let table = |file: &str, mend: &str, faults: Vec<(usize, String)>, out: &mut Vec<TableFault>| {
            out.extend(faults.into_iter().map(|(line, message)| TableFault {
                file: file.to_owned(),
                line,
                message,
                mend: mend.to_owned(),
            }));
        };
        table(
            "patterns/complements.tsv",
            "columns are matrix, complement, mode, cameo, contexts",
            faults,
            &mut out,
        );
        let (cues, faults) = CueTable::parse(attribution);
        table(
            "attribution.tsv",
            "stances are asserts, denies, contradicts, doubts, demands",
            faults,
            &mut out,
        );
        (
            Self {
                patterns,
                complements,
                cues,
                contexts: ContextTable::parse(contexts),
                modality: FactualityTable::default(),
                domains: DomainTable::default(),
            },
            out,
        )
    }

    /// Adds `modality.tsv`: what governing words say of whether it happened. Returns the rows that cannot be read.
    pub fn set_modality(&mut self, modality: &str) -> Vec<TableFault> {
        let (table, faults) = FactualityTable::parse(modality);
        self.modality = table;
        faults
            .into_iter()
            .map(|(line, message)| TableFault {
                file: "modality.tsv".into(),
                line,
                message,
                mend: "columns are lemma, pos, frame, effect, note".into(),
            })
            .collect()
    }

    /// Adds `domains.tsv`: words of fiction, sport, business and nature whose happenings are no events. Returns the rows that cannot be read.
    pub fn set_domains(&mut self, domains: &str) -> Vec<TableFault> {
        let (table, faults) = DomainTable::parse(domains);
        self.domains = table;
        faults
            .into_iter()
            .map(|(line, message)| TableFault {
                file: "domains.tsv".into(),
                line,
                message,
                mend: "columns are word, domain; the head of the file lists the domains".into(),
            })
            .collect()
    }

    /// How sure the words are that the predicate at word `i` happened, from -3 to +3, whether a pattern knows it or not.
    #[must_use]
    pub fn factuality(&self, sentence: &Sentence, i: usize) -> f32 {
        if i >= sentence.tokens.len() {
            return 0.0;
        }
        factuality::factuality(&Tree::new(sentence), &self.modality, i)
    }

    /// Codes one document. Never fails; what it could not do is in `not_coded`.
    #[must_use]
    pub fn code(&self, input: &Input<'_>, trace: bool) -> Coded {
        let mut coded = Coded::default();
        let mut matchers: Vec<Matcher<'_>> = Vec::with_capacity(input.sentences.len());
        let mut attributed: Vec<Vec<Attribution>> = Vec::with_capacity(input.sentences.len());
        for (k, s) in input.sentences.iter().enumerate() {
            let tree = Tree::new(s);
            let (times, places, _) = attributes::local(input.mentions, k);
            let heads = places
                .iter()
                .filter_map(|p| attributes::head_of(&tree, p.tokens.start, p.tokens.end))
                .collect();
            let towns = places
                .iter()
                .filter(|p| p.resolution >= 2)
                .filter_map(|p| attributes::head_of(&tree, p.tokens.start, p.tokens.end))
                .collect();
            let found = attributions(&tree, &self.cues);
            matchers.push(
                Matcher::new(tree, MentionIndex::new(k, s, &input.mentions.actors), &self.patterns, heads, trace)
                    .with_speakers(&found)
                    .with_towns(towns)
                    .with_times(times),
            );
            attributed.push(found);
        }
        for (m, found) in matchers.iter_mut().zip(&mut attributed) {
            self.accusations(m, found);
        }
        let mut quoted = quotes::quoted(input.text, input.sentences);
        quotes::link(input.sentences, &mut attributed, &mut quoted);
        statements::blocks(input.sentences, &mut attributed);
        statements::hearsay(input.sentences, &mut attributed);
        for (m, found) in matchers.iter_mut().zip(&attributed) {
            m.hear(found);
        }
        let mut candidates: Vec<Candidate> = Vec::new();
        let places = Places::new(input, &self.patterns);
        let home = home_country(input);
        // In a few lines the place told last is where the next sentence plays; a longer story may be about two countries.
        let short = input.sentences.len() < 6;
        let surnames = Surnames::new(input);
        for k in 0..matchers.len() {
            if matches!(input.sentences[k].region, ParagraphKind::Credit | ParagraphKind::Contributor) {
                coded.trace.extend(trace.then(SentenceTrace::default));
                continue;
            }
            let from = candidates.len();
            self.sentence(input, &places, k, &mut matchers, &attributed, &mut candidates, &mut coded, trace);
            for c in &mut candidates[from..] {
                surnames.fill(input.text, &mut c.event);
                settle(
                    &mut c.event,
                    &matchers[k],
                    home.clone().or_else(|| short.then(|| places.country_before(k)).flatten()).as_ref(),
                );
            }
        }
        coded.facts.extend(facts::offices(input, &self.patterns));
        let speakers = claims::Speakers::new(input, &matchers, &attributed);
        let claimants = claimants(&mut matchers);
        coded.events = merge::merge(input, candidates, &speakers, &claimants, home.as_ref(), &mut coded.not_coded);
        coded.facts = facts::unique(std::mem::take(&mut coded.facts));
        (coded.attributions, coded.quotations) = records::records(input, &matchers, &attributed, &quoted);
        coded
    }

    #[allow(clippy::too_many_arguments)]
    fn sentence(
        &self,
        input: &Input<'_>,
        places: &Places,
        k: usize,
        matchers: &mut [Matcher<'_>],
        attributed: &[Vec<Attribution>],
        candidates: &mut Vec<Candidate>,
        coded: &mut Coded,
        trace: bool,
    ) {
        let n = input.sentences[k].tokens.len();
        let found: Vec<Matched> = (0..n).filter_map(|i| matchers[k].best(i)).collect();
        let standing = matchers[k].facts();
        let near = if trace {
            self.near_misses(&mut matchers[k], &found)
        } else {
            Vec::new()
        };
        let suppressed = self.suppressed(&matchers[k], &found);
        let mut states: Vec<usize> = Vec::new();
        let mut sentence_trace = SentenceTrace {
            near,
            attributions: attributed[k].iter().map(|a| (a.speaker, a.cue, a.content_head)).collect(),
            ..SentenceTrace::default()
        };
        let tolls = attributes::tolls(&matchers[k], attributes::local(input.mentions, k).2);
        for m in standing.iter().chain(&found) {
            let fact = matches!(&*self.patterns.patterns[m.pattern].meaning, Meaning::Fact { .. });
            if !fact && states.contains(&m.trigger) && self.patterns.patterns[m.pattern].meaning.event() != "" {
                coded.not_coded.push(NotCoded {
                    span: input.sentences[k].tokens[m.trigger].span,
                    why: "a standing relation, kept as a fact".into(),
                });
                continue;
            }
            let before = coded.facts.len();
            let outcome = self.outcome(input, places, k, m, matchers, attributed, &suppressed, &tolls, candidates, coded);
            if coded.facts.len() > before {
                states.push(m.trigger);
            }
            if trace {
                let p = &self.patterns.patterns[m.pattern];
                sentence_trace.fired.push(Fired {
                    pattern: p.id.clone(),
                    source: p.source.clone(),
                    meaning: describe(&p.meaning),
                    trigger: m.trigger,
                    met: m.met.clone(),
                    roles: m.roles.clone(),
                    outcome,
                });
            }
        }
        if trace {
            coded.trace.push(sentence_trace);
        }
    }

    /// Adds what accusations say of the accused to the attributions of a sentence.
    fn accusations(&self, matcher: &mut Matcher<'_>, found: &mut Vec<Attribution>) {
        for i in 0..matcher.tree.sentence.tokens.len() {
            if matcher.tree.upos(i) != Upos::Verb {
                continue;
            }
            let Some(m) = matcher.best(i) else { continue };
            let accuses = matches!(&*self.patterns.patterns[m.pattern].meaning, Meaning::Event { event, mode, .. } if event == "ACCUSE" && mode != "investigate");
            let speaker = m.roles.iter().find(|(r, _)| *r == Role::Actor).map(|(_, at)| *at);
            if let (true, Some(speaker)) = (accuses, speaker) {
                found.extend(accusations(&matcher.tree, speaker, i));
            }
        }
    }

    fn near_misses(&self, matcher: &mut Matcher<'_>, found: &[Matched]) -> Vec<(Str, Str, usize, String)> {
        let fired: HashSet<(usize, usize)> = found.iter().map(|m| (m.pattern, m.trigger)).collect();
        let mut near = matcher.near_misses();
        near.retain(|n| !fired.contains(&(n.pattern, n.trigger)));
        near.sort_by(|a, b| {
            b.score
                .total_cmp(&a.score)
                .then(a.trigger.cmp(&b.trigger))
                .then(a.pattern.cmp(&b.pattern))
        });
        near.dedup_by(|a, b| a.pattern == b.pattern && a.trigger == b.trigger);
        near.truncate(8);
        near.into_iter()
            .map(|n| {
                let p = &self.patterns.patterns[n.pattern];
                (p.id.clone(), p.source.clone(), n.trigger, n.missing)
            })
            .collect()
    }

    /// For each word, the trigger whose content it is: what is asked, agreed, refused, threatened did not happen thereby.
    fn suppressed(&self, matcher: &Matcher<'_>, found: &[Matched]) -> Vec<Option<usize>> {
        let tree = &matcher.tree;
        let mut out = vec![None; tree.sentence.tokens.len()];
        for m in found {
            let holds = match &*self.patterns.patterns[m.pattern].meaning {
                Meaning::Event { event, .. } => {
                    matches!(event.as_str(), "AGREE" | "REQUEST" | "REJECT" | "THREATEN" | "CONCEDE" | "RETREAT")
                        || self.patterns.patterns[m.pattern].flags.complement
                }
                Meaning::None { .. } => true,
                _ => false,
            };
            if !holds {
                continue;
            }
            for &c in &m.content {
                cover(tree, c, m.trigger, &mut out, 0);
            }
            // "rejected an offer of talks", "lifted the embargo": the noun asked for, refused or lifted as well.
            for &(_, c) in &m.met {
                let none = matches!(&*self.patterns.patterns[m.pattern].meaning, Meaning::None { .. });
                if none && c != m.trigger || tree.rel(c) == "obj" && tree.upos(c) == Upos::Noun {
                    cover(tree, c, m.trigger, &mut out, 0);
                }
            }
        }
        out
    }

    #[allow(clippy::too_many_arguments)]
    fn outcome(
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
                if m.negated || md.negated || md.hypothetical {
                    return not("a standing relation that is denied or only supposed".into());
                }
                let found = facts::facts(input, k, &matchers[k], m, fact, &p.id);
                if found.is_empty() {
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
                coded.facts.extend(found.into_iter().map(|f| Fact {
                    claims: claims.clone(),
                    ..f
                }));
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
            .filter(|a| a.content.get(m.trigger).copied().unwrap_or(false))
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
        if let Err(why) = self.apply_modality(&mut event, &mut code, m, md, by_itself) {
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
                matchers[k].best(o).or_else(|| told.and_then(|c| matchers[k].best(c)))
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
        let published = input.article.published.as_ref().map(|p| p.date);
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
        event.date = time.and_then(|t| t.range).or_else(|| published.map(day));
        if time.is_none()
            && let Some(r) = &mut event.date
        {
            r.precision = DatePrecision::Unknown;
        }
        let said = attributed.iter().any(|a| a.content.get(m.trigger).copied().unwrap_or(false));
        let old = time.and_then(|t| t.range).is_some_and(|r| attributes::is_historical(&r, published));
        if (old || (time.is_none() && md.pluperfect && event.event == "ASSAULT" && !said)) && event.auxiliary.is_empty() {
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
        let size_of = |t: usize| t == m.trigger || s.dominates(m.trigger, t);
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

pub(crate) fn day(date: Date) -> DateRange {
    DateRange {
        start: date,
        end: date,
        precision: DatePrecision::Day,
    }
}

fn cover(tree: &Tree<'_>, i: usize, by: usize, out: &mut [Option<usize>], depth: usize) {
    if depth > 100 || i == by || out[i].is_some() {
        return;
    }
    out[i] = Some(by);
    for &c in tree.children(i) {
        // A relative clause tells something of its own.
        if tree.deprel(c) != "acl:relcl" {
            cover(tree, c, by, out, depth + 1);
        }
    }
}

fn describe(m: &Meaning) -> String {
    match m {
        Meaning::Event { event, mode, cameo, .. } => {
            let mode = if mode.is_empty() { String::new() } else { format!("/{mode}") };
            let cameo = if cameo.is_empty() {
                String::new()
            } else {
                format!(" (CAMEO {cameo})")
            };
            format!("{event}{mode}{cameo}")
        }
        Meaning::Statement { cameo } => format!("statement (CAMEO {cameo})"),
        Meaning::None { why } => format!("no event: {why}"),
        Meaning::Fact { fact } => format!("standing fact: {fact}"),
    }
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

/// Whether an event has enough parties to be worth a row.
fn worth_coding(e: &Event) -> Result<(), String> {
    let told = |v: &[Entity]| v.iter().any(|x| !x.code.is_empty() || (!x.sector.is_empty() && x.sector != "UNK"));
    // A name that no table knows counts where the other side is told.
    let known = |v: &[Entity], other: &[Entity]| told(v) || (v.iter().any(|x| !x.name.is_empty()) && told(other));
    let named = |v: &[Entity]| v.iter().any(|x| !x.code.is_empty());
    let (a, r) = (known(&e.actor, &e.recipient), known(&e.recipient, &e.actor));
    match e.event.as_str() {
        "ASSAULT" | "COERCE" | "PROTEST" | "MOBILIZE" => {
            if a || r {
                Ok(())
            } else {
                Err("no party that can be told".into())
            }
        }
        "CONSULT" if e.actor.len() + e.recipient.len() < 2 && e.mode != "visit" => Err("a meeting with one known party".into()),
        "COOPERATE" | "AID" | "SANCTION" if !(named(&e.actor) || named(&e.recipient)) => Err("no known party".into()),
        _ if !a => Err("nobody is said to do it".into()),
        _ => Ok(()),
    }
}

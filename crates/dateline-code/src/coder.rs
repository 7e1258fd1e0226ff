//! The coder: from the sentences of one article to its events and facts.

use crate::attributes::{self, ContextTable};
use crate::attribution::{Attribution, CueTable, accusations, attributions, quotes, records, statements};
use crate::claims;
use crate::complements::Complements;
use crate::confidence::Confidence;
use crate::context::{ObjectAct, claimants};
use crate::domains::DomainTable;
use crate::facts;
use crate::factuality::{self, FactualityTable};
use crate::index::MentionIndex;
use crate::learned::{Learned, Predicate, Thresholds, Vectors};
use crate::matcher::{Matched, Matcher};
use crate::merge;
use crate::ontology::Reached;
use crate::parties::{Surnames, home_country, settle};
use crate::pattern::{Meaning, PatternSet, Role};
use crate::place::Places;
use crate::tree::Tree;
use dateline_core::{
    Article, Date, DatePrecision, DateRange, Entity, Event, Fact, Mentions, NotCoded, ParagraphKind, Sentence, Span, Str, Timex, Toponym,
    Upos,
};
use std::collections::HashSet;
use std::sync::Arc;

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
    /// Word vectors for the learned model; without them it is not asked.
    pub vectors: Option<Vectors<'a>>,
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
    /// What the learned model looked at.
    pub predicates: Vec<Predicate>,
}

/// What the coder found in one document.
#[derive(Clone, Debug, Default)]
pub struct Coded {
    /// Events in text order.
    pub events: Vec<Event>,
    /// Standing facts in text order.
    pub facts: Vec<Fact>,
    /// Relations that their sentences negate.
    pub(crate) denials: Vec<facts::Denial>,
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
    pub(crate) contexts: ContextTable,
    pub(crate) modality: FactualityTable,
    confidence: Confidence,
    pub(crate) domains: DomainTable,
    pub(crate) learned: Option<Arc<Learned>>,
    pub(crate) thresholds: Thresholds,
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
                confidence: Confidence::default(),
                domains: DomainTable::default(),
                learned: None,
                thresholds: Thresholds::default(),
            },
            out,
        )
    }

    /// Adds `confidence.tsv`: how likely an event is right. Returns the rows that cannot be read.
    pub fn set_confidence(&mut self, table: &str) -> Vec<TableFault> {
        let (confidence, faults) = Confidence::parse(table);
        self.confidence = confidence;
        faults
    }

    /// Adds the learned model and `learned.tsv`: how sure it must be. Returns the rows that cannot be read.
    ///
    /// # Errors
    /// What is wrong with the model's bytes.
    pub fn set_learned(&mut self, model: &[u8], thresholds: &str) -> Result<Vec<TableFault>, String> {
        let (thresholds, faults) = Thresholds::parse(thresholds);
        self.learned = Some(Arc::new(Learned::from_bytes(model)?));
        self.thresholds = thresholds;
        Ok(faults)
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

    /// The modes, CAMEO codes and contexts that some pattern or table row gives, for `dateline check-data`.
    #[must_use]
    pub fn reached(&self) -> Reached {
        let mut r = Reached::default();
        for p in &self.patterns.patterns {
            match &*p.meaning {
                Meaning::Event {
                    event,
                    mode,
                    cameo,
                    contexts,
                } => {
                    r.modes.insert((event.clone(), mode.clone()));
                    r.cameo.insert(cameo.clone());
                    r.contexts.extend(contexts.iter().cloned());
                }
                Meaning::Statement { cameo } => {
                    r.cameo.insert(cameo.clone());
                }
                _ => {}
            }
        }
        for (event, row) in self.complements.results() {
            r.modes.insert((event.into(), row.mode.clone()));
            r.cameo.insert(row.cameo.clone());
            r.contexts.extend(row.contexts.iter().cloned());
        }
        // What the place of a meeting makes of it: `place_meeting`.
        r.modes.insert(("CONSULT".into(), "third-party".into()));
        r.cameo.insert("044".into());
        r.contexts.extend(self.contexts.labels().cloned());
        r
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
        crate::learned::drop_repeats(&mut candidates, &mut coded.not_coded);
        let speakers = claims::Speakers::new(input, &matchers, &attributed);
        let claimants = claimants(&mut matchers);
        coded.events = merge::merge(input, candidates, &speakers, &claimants, home.as_ref(), &mut coded.not_coded);
        for e in &mut coded.events {
            e.confidence = self.confidence.of(e);
            self.unnamed_law(input, e);
        }
        coded.facts = facts::unique(std::mem::take(&mut coded.facts));
        facts::answer(&mut coded.facts, &std::mem::take(&mut coded.denials), &speakers, &self.patterns);
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
        let mut found: Vec<Matched> = (0..n).filter_map(|i| matchers[k].best(i)).collect();
        let opinions = self.opinions(input, &mut matchers[k], &found);
        let predicates = if trace {
            self.predicates(&matchers[k], &found, &opinions)
        } else {
            Vec::new()
        };
        let learned = self.by_model(&mut matchers[k], &found, &opinions);
        let decided: Vec<usize> = learned.iter().map(|m| m.trigger).collect();
        found.extend(learned);
        found.sort_by_key(|m| m.trigger);
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
            predicates,
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
            let first = candidates.len();
            let outcome = self.outcome(input, places, k, m, matchers, attributed, &suppressed, &tolls, candidates, coded);
            if let Some(o) = opinions.get(m.trigger).and_then(Option::as_ref) {
                let event = self.patterns.patterns[m.pattern].meaning.event();
                let by_model = decided.contains(&m.trigger);
                for c in &mut candidates[first..] {
                    c.event.opinion = Some(self.opinion(o, event, by_model));
                    if by_model {
                        c.event.rule = dateline_core::format_compact!("{}:{event}", crate::learned::FILE);
                    }
                }
            }
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

    /// "Twelve men were arrested", "a former minister was charged": nobody is named, but who arrests is the police and who charges a court
    /// or prosecutor.
    fn unnamed_law(&self, input: &Input<'_>, e: &mut Event) {
        if e.event == "ACCUSE" && e.mode == "allege" && e.actor.is_empty() {
            e.actor.push(Entity {
                sector: "JUD".into(),
                ..Entity::default()
            });
            return;
        }
        if e.mode != "arrest" || !e.actor.is_empty() {
            return;
        }
        let words = e.trigger.start..e.trigger.end;
        let tokens = &input.sentences[e.sentence].tokens;
        let police = self.patterns.set("POLICE-ACT").is_some_and(|set| {
            tokens
                .iter()
                .filter(|t| t.span.start >= words.start && t.span.end <= words.end)
                .any(|t| set.single.contains(t.lemma.to_lowercase().as_str()) || set.single.contains(t.form.to_lowercase().as_str()))
        });
        if police {
            e.actor.push(Entity {
                sector: "COP".into(),
                ..Entity::default()
            });
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
        let type_of = |m: &Matched| self.patterns.patterns[m.pattern].meaning.event();
        let coded_at = |i: usize| found.iter().find(|x| x.trigger == i).map(type_of);
        for m in found {
            let event = type_of(m);
            self.topics(tree, m, event, &coded_at, &mut out);
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
                // "is opposed to mediation", "called for talks"
                let refused = matches!(event, "REJECT" | "REQUEST") && tree.rel(c) == "obl" && tree.upos(c) == Upos::Noun;
                if refused && coded_at(c).is_some_and(is_peaceful) {
                    out[c] = out[c].or(Some(m.trigger));
                }
            }
        }
        out
    }

    /// "talks on a pullback", "an agreement to raise trade", "rejected the call for sending troops": what a word is about has not
    /// happened by its being talked of, agreed or refused.
    fn topics<'p>(
        &self,
        tree: &Tree<'_>,
        m: &Matched,
        event: &str,
        coded_at: &impl Fn(usize) -> Option<&'p str>,
        out: &mut [Option<usize>],
    ) {
        // "a rally demanding the removal of the mayor": the demand is the protest's.
        if event == "PROTEST" {
            for &(_, w) in &m.met {
                if w != m.trigger && coded_at(w) == Some("REQUEST") {
                    out[w] = out[w].or(Some(m.trigger));
                }
            }
            return;
        }
        let about: &[&str] = match event {
            "CONSULT" => &["on", "about", "over", "for", "regarding", "concerning"],
            "SUPPORT" | "AGREE" => &["on", "about", "for"],
            "REJECT" | "REQUEST" => &["for", "about"],
            _ => return,
        };
        let nouns = m.met.iter().map(|x| x.1).filter(|&w| w != m.trigger && tree.upos(w) == Upos::Noun);
        for h in std::iter::once(m.trigger).chain(m.light_verb).chain(nouns) {
            for &c in tree.children(h) {
                let infinitive = tree.sentence.tokens[c].xpos == "VB" && tree.children(c).iter().any(|&k| tree.lemma(k) == "to");
                let gerund = tree.sentence.tokens[c].xpos == "VBG";
                let topic = match tree.rel(c) {
                    // The noun alone: "called for an end to the attacks" tells of attacks.
                    "obl" | "nmod" => {
                        if c > h && tree.preposition(c).is_some_and(|p| about.contains(&p.as_str())) && coded_at(c).is_some_and(is_peaceful)
                        {
                            for k in tree.conjuncts(c) {
                                out[k] = out[k].or(Some(m.trigger));
                            }
                        }
                        false
                    }
                    "advcl" | "acl" if infinitive => event == "SUPPORT",
                    "advcl" | "acl" if gerund => {
                        matches!(event, "REJECT" | "REQUEST")
                            && tree.preposition(c).as_deref() == Some("for")
                            && coded_at(c) != Some("ASSAULT")
                    }
                    _ => false,
                };
                if topic && c > h {
                    cover(tree, c, m.trigger, out, 0);
                }
            }
        }
    }
}

/// Types whose nouns name what is talked of or asked for rather than what is complained of.
fn is_peaceful(event: &str) -> bool {
    matches!(
        event,
        "AGREE" | "CONSULT" | "SUPPORT" | "CONCEDE" | "COOPERATE" | "AID" | "RETREAT" | "MOBILIZE"
    )
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

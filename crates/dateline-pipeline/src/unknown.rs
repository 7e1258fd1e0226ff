//! Names that no table knows, ranked by how much they matter, each with contexts and the row that would make it known.

use crate::CodedPage;
use dateline_core::{Entity, EntityKind, Mention, MentionKind, Sentence};
use std::collections::{BTreeMap, BTreeSet};

/// Contexts kept of one name.
const CONTEXTS: usize = 3;
/// Characters of a context.
const LONGEST: usize = 220;
/// Names held at once: text without end must not take memory without end.
const MOST: usize = 200_000;

/// A name that no table knows.
#[derive(Clone, Debug, PartialEq)]
pub struct UnknownActor {
    /// The name, in its longest usual form.
    pub name: String,
    /// Whether it is a person, as far as the text shows.
    pub person: bool,
    /// Documents that name it.
    pub documents: usize,
    /// Mentions by name, pronoun or description.
    pub mentions: usize,
    /// Events that it is a party to.
    pub events: usize,
    /// Sentences that name it: document and text.
    pub contexts: Vec<(String, String)>,
    /// The code that the texts suggest; empty if none.
    pub code: String,
    /// The sector that the texts suggest; empty if none.
    pub sector: String,
    /// The office that the texts give; empty if none.
    pub office: String,
}

impl UnknownActor {
    /// The table that the row belongs to.
    #[must_use]
    pub fn table(&self) -> &'static str {
        match (self.person, self.sector.as_str()) {
            (true, _) => "people.tsv",
            (_, "REB" | "PRM" | "CRM") => "groups.tsv",
            (_, "JRN") => "media.tsv",
            (_, "GOV" | "MIL" | "COP" | "LEG" | "JUD" | "PTY" | "SPY") => "institutions.tsv",
            _ => "organizations.tsv",
        }
    }

    /// A row for that table: what is not known is left empty.
    #[must_use]
    pub fn row(&self) -> String {
        let kind = match self.table() {
            "people.tsv" => "other",
            "groups.tsv" => "rebel",
            "organizations.tsv" if self.sector == "BUS" => "company",
            _ => "",
        };
        [
            self.name.as_str(),
            "",
            &self.code,
            &self.sector,
            &self.office,
            "",
            "",
            "",
            kind,
            "unknown-actors report",
        ]
        .join("\t")
    }
}

#[derive(Default)]
struct Seen {
    named: usize,
    person: usize,
    documents: usize,
    mentions: usize,
    events: usize,
    contexts: Vec<(String, String)>,
    codes: BTreeMap<String, usize>,
    sectors: BTreeMap<String, usize>,
    offices: BTreeMap<String, usize>,
}

/// Gathers unknown names over many documents.
///
/// ```
/// let gathered = dateline_pipeline::UnknownActors::default();
/// assert!(gathered.ranked().is_empty());
/// ```
#[derive(Default)]
pub struct UnknownActors {
    seen: BTreeMap<String, Seen>,
}

/// Whether a mention names somebody whom no row of the tables is for.
fn is_unknown(m: &Mention) -> bool {
    m.kind == MentionKind::Named
        && (m.rule.starts_with("unknown")
            || m.rule.starts_with("person+title")
            || m.rule.starts_with("person of this article")
            || m.rule == "apposition"
            || m.rule == "agent"
            || m.rule == "agent+modifier")
        && m.entities.len() == 1
        && m.entities[0].wikidata.is_empty()
        && name_of(&m.entities[0]).is_some()
}

/// A name that is worth a row: capital letters, not a single initial.
fn name_of(e: &Entity) -> Option<&str> {
    let name = e.name.trim();
    let good = name.chars().count() >= 3 && name.chars().next().is_some_and(char::is_uppercase) && name.chars().any(char::is_lowercase);
    (good && !name.contains(['\t', '\n', '|'])).then_some(name)
}

impl UnknownActors {
    /// Adds what a document names and no table knows.
    pub fn add(&mut self, coded: &CodedPage) {
        let mut here: BTreeSet<&str> = BTreeSet::new();
        let chains: BTreeMap<usize, &str> = coded
            .mentions
            .actors
            .iter()
            .filter(|m| is_unknown(m))
            .filter_map(|m| Some((m.chain, name_of(&m.entities[0])?)))
            .collect();
        // A chain that a row resolved anywhere is known.
        let known = |chain: usize| {
            let of = |m: &&Mention| m.chain == chain && m.kind == MentionKind::Named;
            coded.mentions.actors.iter().filter(of).any(|m| !is_unknown(m))
        };
        let chains: BTreeMap<usize, &str> = chains.into_iter().filter(|(c, _)| !known(*c)).collect();
        for m in &coded.mentions.actors {
            let Some(name) = chains.get(&m.chain).copied() else { continue };
            if self.seen.len() >= MOST && !self.seen.contains_key(name) {
                continue;
            }
            let seen = self.seen.entry(name.to_owned()).or_default();
            seen.mentions += 1;
            seen.documents += usize::from(here.insert(name));
            let Some(e) = m.entities.first() else { continue };
            let tagged = |s: &Sentence| {
                let inside = |t: &std::ops::Range<usize>| t.start < m.tokens.end && m.tokens.start < t.end;
                s.entities.iter().any(|x| x.kind == EntityKind::Per && inside(&x.tokens))
            };
            if is_unknown(m) {
                seen.named += 1;
                let business = matches!(e.sector.as_str(), "BUS" | "REB" | "PRM") && !m.rule.contains("person");
                seen.person += usize::from(!business && (!e.office.is_empty() || coded.sentences.get(m.sentence).is_some_and(tagged)));
            }
            for (value, counts) in [
                (&e.code, &mut seen.codes),
                (&e.sector, &mut seen.sectors),
                (&e.office, &mut seen.offices),
            ] {
                if !value.is_empty() && counts.len() < 20 {
                    *counts.entry(value.to_string()).or_default() += 1;
                }
            }
            if is_unknown(m)
                && seen.contexts.len() < CONTEXTS
                && let Some(s) = coded.sentences.get(m.sentence)
            {
                let text = s.span.slice(&coded.page.text).split_whitespace().collect::<Vec<_>>().join(" ");
                let text: String = text.chars().take(LONGEST).collect();
                let context = (coded.page.id.clone(), text);
                if !seen.contexts.contains(&context) {
                    seen.contexts.push(context);
                }
            }
        }
        for event in &coded.coded.events {
            let names: BTreeSet<&str> = event.actor.iter().chain(&event.recipient).filter_map(name_of).collect();
            for name in names {
                if let Some(seen) = self.seen.get_mut(name) {
                    seen.events += 1;
                }
            }
        }
    }

    /// The names, those of most events first, then of most documents and mentions, then by letter.
    #[must_use]
    pub fn ranked(&self) -> Vec<UnknownActor> {
        let most = |counts: &BTreeMap<String, usize>| -> String {
            let best = counts.iter().max_by(|a, b| a.1.cmp(b.1).then(b.0.cmp(a.0)));
            best.map_or_else(String::new, |b| b.0.clone())
        };
        let mut out: Vec<UnknownActor> = self
            .seen
            .iter()
            .map(|(name, s)| UnknownActor {
                name: name.clone(),
                person: s.person > 0 && s.person * 2 >= s.named,
                documents: s.documents,
                mentions: s.mentions,
                events: s.events,
                contexts: s.contexts.clone(),
                code: most(&s.codes),
                sector: most(&s.sectors),
                office: most(&s.offices),
            })
            .collect();
        out.sort_by(|a, b| {
            (b.events, b.documents, b.mentions)
                .cmp(&(a.events, a.documents, a.mentions))
                .then(a.name.cmp(&b.name))
        });
        out
    }
}

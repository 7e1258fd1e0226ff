//! From the facts and events of documents to the relations that hold on a day.

use crate::derivations::{Derivations, Effect, RELATIONS};
use crate::tolls::{Toll, Tolls};
use crate::{day, party};
use dateline_wire::{Claim, Document, Entity};
use serde::Serialize;
use std::collections::BTreeMap;

/// What is asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Question {
    /// The day for which the answer holds, `2021-05-14`.
    pub as_of: String,
    /// Only what was published on this day or before counts.
    pub known_by: Option<String>,
    /// Only these relations (and `toll`); all if empty.
    pub kinds: Vec<String>,
    /// Also what has ended, and what is told to begin later.
    pub all: bool,
}

/// What keeps a question from being answered.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// No such day.
    #[error("`{0}` is no day; write it as 2021-05-14")]
    Day(String),
    /// No such relation.
    #[error("`{0}` is no relation; there are {list} and toll", list = RELATIONS.join(", "))]
    Kind(String),
}

/// How a relation stands on the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// It holds, as far as is known.
    Holds,
    /// Sources contradict each other on whether it holds.
    Contested,
    /// A place or office with room for one is told of another since.
    Succeeded,
    /// It has ended.
    Ended,
    /// It is told to begin later.
    Later,
}

impl Status {
    /// The word for the eye.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Holds => "holds",
            Self::Contested => "contested",
            Self::Succeeded => "succeeded",
            Self::Ended => "ended",
            Self::Later => "later",
        }
    }
}

/// Where it is said.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Evidence {
    /// The document.
    pub document: String,
    /// Its day of publication.
    pub published: Option<String>,
    /// Who published it.
    pub publisher: Option<String>,
    /// `states`, `begins`, `ends` or `denies`.
    pub says: &'static str,
    /// From when, for `begins` and what is dated.
    pub since: Option<String>,
    /// Until when, for `ends` and what is dated.
    pub until: Option<String>,
    /// Whose word it is, where it is not the publisher's own.
    pub speakers: Vec<String>,
    /// The words, where the text is at hand.
    pub words: Option<String>,
    /// Their place in the text, in characters.
    pub start: usize,
    /// Their end.
    pub end: usize,
    /// The pattern, or `derived:` and the rule of the table.
    pub rule: String,
}

/// A relation.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Row {
    /// Its number in the answer, from 1.
    pub id: usize,
    /// The relation.
    pub fact: String,
    /// Of whom.
    pub subject: Entity,
    /// To whom or what.
    pub object: Entity,
    /// How it stands.
    pub status: Status,
    /// `reported`, `claimed`, `denied` or `disputed`.
    pub standing: &'static str,
    /// Earliest day that is told for its beginning.
    pub since: Option<String>,
    /// Day of its end, if told.
    pub until: Option<String>,
    /// Publication of the last source that supports it.
    pub last_confirmed: Option<String>,
    /// Publication of the last source that speaks against it.
    pub last_challenged: Option<String>,
    /// Rows that cannot be true with it.
    pub contradicts: Vec<usize>,
    /// Different publishers that support it; copies under one name count once.
    pub sources: usize,
    /// All that is said, oldest first.
    pub evidence: Vec<Evidence>,
    #[serde(skip)]
    keys: (String, String),
}

/// The answer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct State {
    /// Relations, by kind, object and subject.
    pub rows: Vec<Row>,
    /// Counts of dead, injured and arrested on which sources do not agree or that are not certain.
    pub tolls: Vec<Toll>,
    /// Documents that were read.
    pub documents: usize,
    /// Documents left out because they were published after `known_by`.
    pub too_late: usize,
    /// Documents left out because their day is not known while `known_by` is asked for.
    pub undated: usize,
}

#[derive(Clone, Debug)]
struct Observation {
    fact: String,
    subject: Entity,
    object: Entity,
    /// Nothing on the object's side: whatever the subject has.
    any: bool,
    evidence: Evidence,
    opposed: bool,
    /// The day from which it counts, for sorting.
    day: Option<String>,
}

/// Takes documents in, one by one.
#[derive(Clone, Debug)]
pub struct Builder<'r> {
    rules: &'r Derivations,
    seen: Vec<Observation>,
    tolls: Tolls,
    documents: usize,
}

impl<'r> Builder<'r> {
    /// An empty one, with the rules of `data/derivations.tsv`.
    #[must_use]
    pub fn new(rules: &'r Derivations) -> Self {
        Self {
            rules,
            seen: Vec::new(),
            tolls: Tolls::default(),
            documents: 0,
        }
    }

    /// Takes in what a document says; `text` is what it was coded from, for the words of the evidence.
    pub fn add(&mut self, d: &Document, text: Option<&str>) {
        self.documents += 1;
        let chars: Option<Vec<char>> = text.map(|t| t.chars().collect());
        let words = |start: usize, end: usize| {
            let cut: String = chars.as_ref()?.get(start..end)?.iter().collect();
            Some(cut.split_whitespace().collect::<Vec<_>>().join(" "))
        };
        let published = d.article.published.as_deref().and_then(day::first);
        let evidence = |says, start, end, rule: String, claims: &[Claim]| Evidence {
            document: d.id.clone(),
            published: published.clone(),
            publisher: d.article.publisher.clone(),
            says,
            since: None,
            until: None,
            speakers: speakers(claims),
            words: words(start, end),
            start,
            end,
            rule,
        };
        for f in &d.facts {
            let opposed = f.claims.iter().any(|c| opposes(&c.stance));
            let mut e = evidence(
                if opposed { "denies" } else { "states" },
                f.text_info.start,
                f.text_info.end,
                f.rule.clone(),
                &f.claims,
            );
            e.since.clone_from(&f.since);
            e.until.clone_from(&f.until);
            self.seen.push(Observation {
                fact: f.fact.clone(),
                subject: f.subject.clone(),
                object: f.object.clone(),
                any: false,
                day: f.since.as_deref().and_then(day::first).or_else(|| published.clone()),
                evidence: e,
                opposed,
            });
        }
        for event in &d.events {
            for made in self.rules.of(event) {
                let opposed = matches!(event.standing.as_ref(), "denied" | "disputed");
                let known = event.date.as_deref().filter(|_| event.date_precision != "unknown");
                let day = known.and_then(day::first).or_else(|| published.clone());
                let says = match made.rule.effect {
                    Effect::Begins => "begins",
                    Effect::Ends => "ends",
                };
                let mut e = evidence(
                    says,
                    event.text_info.start,
                    event.text_info.end,
                    format!("derived:{}", made.rule.name),
                    &event.claims,
                );
                match made.rule.effect {
                    Effect::Begins => e.since.clone_from(&day),
                    Effect::Ends => e.until.clone_from(&day),
                }
                self.seen.push(Observation {
                    fact: made.rule.fact.clone(),
                    any: made.object.code.is_none() && made.object.entity_text.is_empty(),
                    subject: made.subject,
                    object: made.object,
                    evidence: e,
                    opposed,
                    day,
                });
            }
        }
        self.tolls.add(d, published.as_deref(), &words);
    }

    /// Answers the question.
    ///
    /// # Errors
    /// If a day is none, or a relation is unknown.
    pub fn finish(self, q: &Question) -> Result<State, Error> {
        let day_of = |s: &str| day::first(s).filter(|d| d == s).ok_or_else(|| Error::Day(s.to_owned()));
        let as_of = day_of(&q.as_of)?;
        let known_by = q.known_by.as_deref().map(day_of).transpose()?;
        if let Some(k) = q.kinds.iter().find(|k| *k != "toll" && !RELATIONS.contains(&k.as_str())) {
            return Err(Error::Kind(k.clone()));
        }
        let wanted = |kind: &str| q.kinds.is_empty() || q.kinds.iter().any(|k| k == kind);
        let known = |published: Option<&str>| match (&known_by, published) {
            (None, _) => true,
            (Some(k), Some(p)) => p <= k.as_str(),
            (Some(_), None) => false,
        };
        let mut state = State {
            documents: self.documents,
            ..State::default()
        };
        if known_by.is_some() {
            (state.too_late, state.undated) = self.tolls.left_out(&known);
        }
        let mut groups: BTreeMap<(String, String, String), Vec<Observation>> = BTreeMap::new();
        let mut loose: Vec<Observation> = Vec::new();
        for o in self.seen {
            if !wanted(&o.fact) || !known(o.evidence.published.as_deref()) {
                continue;
            }
            if o.any {
                loose.push(o);
                continue;
            }
            groups.entry(keys(&o)).or_default().push(o);
        }
        // "resigned": from whatever office he had.
        for o in loose {
            for ((fact, subject, _), seen) in &mut groups {
                if *fact == o.fact && *subject == party::person(&o.subject) {
                    seen.push(o.clone());
                }
            }
        }
        for ((fact, subject, object), seen) in groups {
            let row = row(fact, (subject, object), seen, &as_of);
            state.rows.extend(row);
        }
        contradictions(&mut state.rows);
        state
            .rows
            .retain(|r| q.all || matches!(r.status, Status::Holds | Status::Contested));
        number(&mut state.rows);
        if wanted("toll") {
            state.tolls = self.tolls.unresolved(&as_of, &known);
        }
        Ok(state)
    }
}

/// Rows are numbered anew once those that are not asked for have gone; what they contradict is told by the new numbers.
fn number(rows: &mut [Row]) {
    let new: BTreeMap<usize, usize> = rows.iter().enumerate().map(|(i, r)| (r.id, i + 1)).collect();
    for r in rows {
        r.id = new[&r.id];
        r.contradicts = r.contradicts.iter().filter_map(|c| new.get(c).copied()).collect();
    }
}

fn keys(o: &Observation) -> (String, String, String) {
    let subject = if o.fact == "holds_office" {
        party::person(&o.subject)
    } else {
        party::key(&o.subject)
    };
    let object = match o.fact.as_str() {
        "holds_office" => party::office(&o.object),
        "controls" | "claims_territory" | "located_in" => party::place(&o.object),
        _ => party::key(&o.object),
    };
    // These hold both ways.
    let mutual = matches!(
        o.fact.as_str(),
        "allied_with" | "at_war_with" | "friendly_ties" | "border_not_demarcated" | "party_to_agreement"
    );
    if mutual && !object.starts_with(':') && object < subject {
        return (o.fact.clone(), object, subject);
    }
    (o.fact.clone(), subject, object)
}

fn speakers(claims: &[Claim]) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for c in claims {
        let who = c.speaker.as_ref().map_or_else(
            || "somebody".to_owned(),
            |s| s.identifier_text.clone().unwrap_or_else(|| s.entity_text.clone()),
        );
        let said = if opposes(&c.stance) { format!("{who} ({})", c.stance) } else { who };
        if !out.contains(&said) {
            out.push(said);
        }
    }
    out
}

fn opposes(stance: &str) -> bool {
    matches!(stance, "denies" | "contradicts" | "doubts")
}

fn row(fact: String, keys: (String, String), mut seen: Vec<Observation>, as_of: &str) -> Option<Row> {
    seen.sort_by(|a, b| {
        (&a.day, &a.evidence.published, &a.evidence.document, a.evidence.start).cmp(&(
            &b.day,
            &b.evidence.published,
            &b.evidence.document,
            b.evidence.start,
        ))
    });
    let for_it = |o: &&Observation| !o.opposed && matches!(o.evidence.says, "states" | "begins");
    let against = |o: &&Observation| o.opposed || o.evidence.says == "ends";
    let begin = |o: &Observation| o.evidence.since.as_deref().and_then(day::first);
    let finish = |o: &Observation| o.evidence.until.as_deref().and_then(day::first);
    // What is stated without a beginning holds from the day on which it is published; without that day it is taken to hold.
    let by_then = |o: &&Observation| {
        begin(o)
            .or_else(|| o.evidence.published.clone())
            .is_none_or(|d| d.as_str() <= as_of)
    };
    let support: Vec<&Observation> = seen.iter().filter(for_it).collect();
    if support.is_empty() && !seen.iter().any(|o| o.opposed) {
        return None;
    }
    let first = support
        .iter()
        .find(|o| by_then(o))
        .or_else(|| support.first())
        .copied()
        .or_else(|| seen.first())?;
    let ends: Vec<&Observation> = seen
        .iter()
        .filter(|o| !o.opposed && finish(o).is_some_and(|d| d.as_str() <= as_of))
        .collect();
    let end = ends.iter().filter_map(|o| finish(o)).max();
    let since = support.iter().filter_map(|o| begin(o)).min();
    // The article that tells of the end also names what has ended.
    let same_text = |o: &Observation| {
        ends.iter()
            .any(|e| e.evidence.document == o.evidence.document && o.evidence.says == "states")
    };
    let told = |o: &&&Observation| by_then(o) && finish(o).is_none() && !same_text(o);
    let last_told = support
        .iter()
        .filter(told)
        .filter_map(|o| begin(o).or_else(|| o.evidence.published.clone()))
        .max();
    let begun = support.iter().any(by_then);
    let status = if support.is_empty() {
        Status::Contested
    } else if !begun {
        Status::Later
    } else {
        match (&end, &last_told) {
            (None, _) => Status::Holds,
            // Told anew after its end: two sources differ, or it began again.
            (Some(e), Some(t)) if t > e => {
                let again = support
                    .iter()
                    .any(|o| o.evidence.says == "begins" && begin(o).is_some_and(|b| b > *e));
                if again { Status::Holds } else { Status::Contested }
            }
            (Some(_), _) => {
                // An end that only a source claims, or that is denied, does not settle it.
                let plain = ends.iter().any(|o| o.evidence.speakers.is_empty() || !o.evidence.says.eq("ends"));
                if plain { Status::Ended } else { Status::Contested }
            }
        }
    };
    let opposed = seen.iter().any(|o| o.opposed);
    let standing = if opposed {
        "disputed"
    } else if support.iter().all(|o| !o.evidence.speakers.is_empty()) {
        "claimed"
    } else {
        "reported"
    };
    let status = if opposed && status == Status::Holds {
        Status::Contested
    } else {
        status
    };
    let published = |o: &&Observation| o.evidence.published.clone();
    let mut sources: Vec<&str> = support
        .iter()
        .map(|o| o.evidence.publisher.as_deref().unwrap_or(o.evidence.document.as_str()))
        .collect();
    sources.sort_unstable();
    sources.dedup();
    Some(Row {
        id: 0,
        fact,
        subject: first.subject.clone(),
        object: first.object.clone(),
        status,
        standing,
        since,
        until: end,
        last_confirmed: support.iter().filter_map(&published).max(),
        last_challenged: seen.iter().filter(against).filter_map(|o| published(&o)).max(),
        contradicts: Vec::new(),
        sources: sources.len(),
        evidence: seen.into_iter().map(|o| o.evidence).collect(),
        keys,
    })
}

/// Two holders of one seat or one place: both stay, each naming the other; where one was last told before the other was first, the
/// earlier is marked as succeeded.
fn contradictions(rows: &mut [Row]) {
    for (i, r) in rows.iter_mut().enumerate() {
        r.id = i + 1;
    }
    let told = |r: &Row| -> Vec<String> {
        r.evidence
            .iter()
            .filter(|e| matches!(e.says, "states" | "begins"))
            .filter_map(|e| e.since.as_deref().and_then(day::first).or_else(|| e.published.clone()))
            .collect()
    };
    for a in 0..rows.len() {
        for b in a + 1..rows.len() {
            let (x, y) = (&rows[a], &rows[b]);
            let rivals = x.fact == y.fact
                && x.keys.1 == y.keys.1
                && x.keys.0 != y.keys.0
                && party::exclusive(&x.fact, &x.keys.1)
                && [x, y].iter().all(|r| matches!(r.status, Status::Holds | Status::Contested));
            if !rivals {
                continue;
            }
            let (tx, ty) = (told(x), told(y));
            let before = |s: &[String], t: &[String]| matches!((s.iter().max(), t.iter().min()), (Some(s), Some(t)) if s < t);
            if before(&tx, &ty) {
                rows[a].status = Status::Succeeded;
            } else if before(&ty, &tx) {
                rows[b].status = Status::Succeeded;
            } else {
                let (ia, ib) = (rows[a].id, rows[b].id);
                for (r, other, days) in [(a, ib, &ty), (b, ia, &tx)] {
                    rows[r].status = Status::Contested;
                    rows[r].contradicts.push(other);
                    rows[r].last_challenged = rows[r].last_challenged.take().max(days.iter().max().cloned());
                }
            }
        }
    }
}

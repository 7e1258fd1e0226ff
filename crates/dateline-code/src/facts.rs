//! Standing facts: relations that patterns find, and offices that names carry.

use crate::attributes;
use crate::coder::Input;
use crate::index::add_entities;
use crate::matcher::{Matched, Matcher};
use crate::pattern::{PatternSet, Role};
use crate::roles;
use dateline_core::{Entity, EntityKind, Fact, MentionKind, ParagraphKind, Sentence, Str};

/// Subjects times objects that one pattern may state: "Peru, Chile and Bolivia belong to the forum and the union".
const MOST: usize = 16;

/// The facts of a matched `[FACT ...]` pattern: one for each known subject and object.
#[must_use]
pub fn facts(input: &Input<'_>, k: usize, matcher: &Matcher<'_>, m: &Matched, fact: &Str, rule: &Str) -> Vec<Fact> {
    let (mut subjects, mut objects) = (Vec::new(), Vec::new());
    for &(role, at) in &m.roles {
        let found = roles::entities(matcher, at, true);
        match role {
            Role::Actor => add_entities(&mut subjects, &found),
            Role::Recipient | Role::Place => add_entities(&mut objects, &found),
            Role::Neither => {}
        }
    }
    let known = |e: &&Entity| !e.code.is_empty() || !e.name.is_empty();
    let pairs: Vec<(Entity, Entity)> = subjects
        .iter()
        .filter(known)
        .flat_map(|s| {
            objects
                .iter()
                .filter(known)
                .filter(|o| o.span != s.span && !same(s, o))
                .map(|o| (s.clone(), o.clone()))
        })
        .take(MOST)
        .collect();
    let s = &input.sentences[k];
    let (times, _, _) = attributes::local(input.mentions, k);
    let mut span = s.tokens[m.trigger].span;
    for &(_, at) in &m.roles {
        span = span.cover(s.tokens[at].span);
    }
    let (mut since, mut until) = (None, None);
    for t in times {
        let Some(range) = t.range else { continue };
        let Some(head) = attributes::head_of(&matcher.tree, t.tokens.start, t.tokens.end) else {
            continue;
        };
        let prep = matcher.tree.preposition(head);
        // "since a war there ended in 1994": the date stands inside the clause that "since" opens.
        let up = matcher.tree.head(head).and_then(|h| matcher.tree.preposition(h));
        let below = s.dominates(m.trigger, head);
        if !below {
            continue;
        }
        match (prep.as_deref(), up.as_deref()) {
            (Some("since"), _) | (_, Some("since")) => since = Some(range),
            (Some("until" | "till"), _) | (_, Some("until")) => until = Some(range),
            _ => {}
        }
    }
    pairs
        .into_iter()
        .map(|(subject, object)| Fact {
            fact: fact.clone(),
            subject,
            object,
            since,
            until,
            claims: Vec::new(),
            sentence: k,
            span,
            rule: rule.clone(),
            confidence: 0.7,
        })
        .collect()
}

/// Nobody has a base in himself: two words for one party are no relation.
fn same(a: &Entity, b: &Entity) -> bool {
    !a.code.is_empty() && a.code == b.code && (a.name == b.name || (a.name.is_empty() || b.name.is_empty()) && a.sector == b.sector)
}

/// `holds_office` for every person whom the text names with a title, before the name or in apposition to it. The titles are
/// the set `OFFICE`.
#[must_use]
pub fn offices(input: &Input<'_>, patterns: &PatternSet) -> Vec<Fact> {
    let is_title = |s: &Sentence, i: usize| {
        let t = &s.tokens[i];
        patterns.set("OFFICE").is_some_and(|o| o.single.contains(&t.lemma.to_lowercase()))
    };
    let mut out = Vec::new();
    for m in &input.mentions.actors {
        let s = &input.sentences[m.sentence];
        let [e] = m.entities.as_slice() else { continue };
        let spoken = !matches!(s.region, ParagraphKind::Credit | ParagraphKind::Contributor);
        if !spoken || !matches!(m.kind, MentionKind::Named | MentionKind::Modifier) || e.code.is_empty() || e.sector == "ELI" {
            continue;
        }
        let inside =
            |x: &&dateline_core::EntitySpan| x.kind == EntityKind::Per && m.tokens.start <= x.tokens.start && x.tokens.end <= m.tokens.end;
        let Some(person) = s.entities.iter().find(inside) else { continue };
        // "Russian President Vladimir Putin"
        let before = m.tokens.start..person.tokens.start;
        let title = if before.clone().any(|i| is_title(s, i)) {
            Some(before)
        } else {
            // "the planning minister, Imad Fakhoury"; "Gareth Bayley, the special representative for Syria"
            input
                .mentions
                .actors
                .iter()
                .filter(|x| x.sentence == m.sentence && x.kind == MentionKind::Nominal && x.chain == m.chain && is_title(s, x.head))
                .find(|x| {
                    x.tokens.end <= m.tokens.start && m.tokens.start - x.tokens.end <= 2
                        || x.tokens.start >= m.tokens.end && x.tokens.start - m.tokens.end <= 2
                })
                .map(|x| x.tokens.clone())
        };
        let Some(title) = title else { continue };
        let span = s.span_of(title);
        let office = if e.office.is_empty() {
            Str::from(span.slice(input.text).split_whitespace().collect::<Vec<_>>().join(" "))
        } else {
            e.office.clone()
        };
        out.push(Fact {
            fact: "holds_office".into(),
            subject: e.clone(),
            object: Entity {
                code: e.code.clone(),
                sector: e.sector.clone(),
                name: office,
                span,
                ..Entity::default()
            },
            since: None,
            until: None,
            claims: Vec::new(),
            sentence: m.sentence,
            span: m.span.cover(span),
            rule: "title".into(),
            confidence: 0.9,
        });
    }
    out
}

/// Each relation between the same two parties once, the first mention standing.
#[must_use]
pub fn unique(facts: Vec<Fact>) -> Vec<Fact> {
    let mut out: Vec<Fact> = Vec::new();
    for f in facts {
        let same = |e: &Entity, g: &Entity| {
            if e.name.is_empty() || g.name.is_empty() {
                e.code == g.code && e.sector == g.sector
            } else {
                e.name == g.name && e.code == g.code
            }
        };
        // "ECOWAS commission president" and "commission President" are one office, told shorter the second time.
        let same_office = |o: &Fact| {
            let (a, b) = (o.object.name.to_lowercase(), f.object.name.to_lowercase());
            f.fact == "holds_office" && o.object.code == f.object.code && (a.ends_with(b.as_str()) || b.ends_with(a.as_str()))
        };
        match out
            .iter_mut()
            .find(|o| o.fact == f.fact && same(&o.subject, &f.subject) && (same(&o.object, &f.object) || same_office(o)))
        {
            Some(o) => {
                o.since = o.since.or(f.since);
                o.until = o.until.or(f.until);
            }
            None => out.push(f),
        }
    }
    out.sort_by_key(|f| (f.span.start, f.span.end));
    out
}

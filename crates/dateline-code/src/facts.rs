//! Standing facts: relations that patterns find, and offices that names carry.

use crate::attributes;
use crate::coder::Input;
use crate::index::add_entities;
use crate::matcher::{Matched, Matcher};
use crate::pattern::Role;
use crate::roles;
use dateline_core::{Entity, Fact, MentionKind, ParagraphKind, Str};

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

/// `holds_office` for every person that the text names with an office.
#[must_use]
pub fn offices(input: &Input<'_>) -> Vec<Fact> {
    let mut out = Vec::new();
    for m in &input.mentions.actors {
        if m.kind != MentionKind::Named || m.tokens.len() < 2 {
            continue;
        }
        let s = &input.sentences[m.sentence];
        if matches!(s.region, ParagraphKind::Credit | ParagraphKind::Contributor) {
            continue;
        }
        let [e] = m.entities.as_slice() else { continue };
        if e.office.is_empty() || e.name.is_empty() || e.sector == "ELI" {
            continue;
        }
        let words: Vec<String> = e.office.split([' ', '-']).map(str::to_lowercase).filter(|w| w.len() > 3).collect();
        let said = s.tokens[m.tokens.clone()].iter().any(|t| {
            words
                .iter()
                .any(|w| t.lemma.eq_ignore_ascii_case(w) || t.form.eq_ignore_ascii_case(w))
        });
        if !said {
            continue;
        }
        out.push(Fact {
            fact: "holds_office".into(),
            subject: e.clone(),
            object: Entity {
                code: e.code.clone(),
                sector: e.sector.clone(),
                name: e.office.clone(),
                span: m.span,
                ..Entity::default()
            },
            since: None,
            until: None,
            claims: Vec::new(),
            sentence: m.sentence,
            span: m.span,
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
        match out
            .iter_mut()
            .find(|o| o.fact == f.fact && same(&o.subject, &f.subject) && same(&o.object, &f.object))
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

//! From role fillers to entities: coordination, measures, apposition and modifiers are looked through.

use crate::index::add_entities;
use crate::matcher::Matcher;
use dateline_core::{Entity, MentionKind, Str, Upos};

/// The entities that the phrase headed by `i` names. `deep` also takes an actor out of a modifier or an of-phrase
/// ("the Israeli embassy", "a convoy of Turkish troops") where the head itself is none.
#[must_use]
pub fn entities(m: &Matcher<'_>, i: usize, deep: bool) -> Vec<Entity> {
    let mut out = Vec::new();
    for c in m.tree.conjuncts(i) {
        add_entities(&mut out, &phrase(m, c, deep, 0));
    }
    out
}

fn phrase(m: &Matcher<'_>, i: usize, deep: bool, depth: usize) -> Vec<Entity> {
    let here = m.index.at(i).map(|x| x.entities.clone()).unwrap_or_default();
    if let Some(several) = distributed(m, i, &here) {
        return several;
    }
    let described = here.iter().all(|e| e.name.is_empty());
    if here.iter().any(|e| !e.code.is_empty()) && !(described && exemplified(m, i)) || depth > 3 {
        return here;
    }
    // "protested what it described as X's incursion": what is meant stands behind "as".
    if m.tree.lemma(i) == "what" {
        let outer = m.tree.head(i).filter(|&h| m.tree.rel(i) == "obj" && m.tree.rel(h) == "ccomp");
        let clauses = m.tree.children(i).iter().copied().filter(|&c| m.tree.rel(c) == "acl").chain(outer);
        for clause in clauses {
            // "what it described as X's incursion", "what it called dangerous manoeuvres by X"
            let described = m.tree.children(clause).iter().copied().find(|&c| {
                m.tree.preposition(c).as_deref() == Some("as") || (matches!(m.tree.rel(c), "xcomp" | "obj") && c > clause && c != i)
            });
            if let Some(d) = described {
                let found = phrase(m, d, true, depth + 1);
                // "what it called dangerous manoeuvres by X": the parser may hang the by-phrase on the calling.
                let by = |&&c: &&usize| m.tree.rel(c) == "obl" && c > d && matches!(m.tree.preposition(c).as_deref(), Some("by" | "of"));
                return match m.tree.children(clause).iter().find(by) {
                    Some(&c) if found.is_empty() => phrase(m, c, true, depth + 1),
                    _ => found,
                };
            }
        }
    }
    // A described actor without a country: its apposition or the measure's noun may know more.
    let t = &m.tree;
    for &c in t.children(i) {
        if t.rel(c) == "appos" {
            let named = phrase(m, c, false, depth + 1);
            if named.iter().any(|e| !e.code.is_empty()) {
                return named;
            }
        }
    }
    // "militias like Hezbollah": the one that is named.
    for &c in t.children(i) {
        if t.rel(c) == "nmod" && matches!(t.preposition(c).as_deref(), Some("like" | "such_as")) {
            let named: Vec<Entity> = t.conjuncts(c).into_iter().flat_map(|c| phrase(m, c, false, depth + 1)).collect();
            if named.iter().any(|e| !e.code.is_empty()) {
                return named;
            }
        }
    }
    if let Some(of) = m.through_measure(i) {
        let inner: Vec<Entity> = t.conjuncts(of).into_iter().flat_map(|c| phrase(m, c, deep, depth + 1)).collect();
        if !inner.is_empty() {
            return inner;
        }
    }
    if !here.is_empty() {
        return led_by(m, i).map_or(here.clone(), |code| {
            here.iter()
                .map(|e| Entity {
                    code: code.clone(),
                    ..e.clone()
                })
                .collect()
        });
    }
    if let Some(cover) = m.index.on(i).filter(|x| x.tokens.contains(&i) && x.kind != MentionKind::Modifier) {
        return cover.entities.clone();
    }
    if !deep {
        return Vec::new();
    }
    modifier_entities(m, i, depth)
}

/// "Kenyan-led forces" are Kenya's as far as anybody's.
fn led_by(m: &Matcher<'_>, i: usize) -> Option<Str> {
    let t = &m.tree;
    let led = t
        .children(i)
        .iter()
        .copied()
        .find(|&c| t.rel(c) == "amod" && t.lemma(c) == "lead" && c < i)?;
    let states: Vec<Str> = t
        .children(led)
        .iter()
        .filter(|&&d| d < led)
        .filter_map(|&d| m.index.at(d).and_then(|x| x.entities.first()))
        .map(|e| e.code.clone())
        .filter(|c| !c.is_empty())
        .collect();
    match states.as_slice() {
        [one] => Some(one.clone()),
        _ => None,
    }
}

/// "militias like Hezbollah"
fn exemplified(m: &Matcher<'_>, i: usize) -> bool {
    let t = &m.tree;
    t.children(i)
        .iter()
        .any(|&c| t.rel(c) == "nmod" && matches!(t.preposition(c).as_deref(), Some("like" | "such_as")))
}

/// "the presidents of Kenya and Uganda", "Croatian and Serb forces": one description, a party for each country.
fn distributed(m: &Matcher<'_>, i: usize, here: &[Entity]) -> Option<Vec<Entity>> {
    let t = &m.tree;
    let token = &t.sentence.tokens[i];
    if token.upos != Upos::Noun || !(token.xpos == "NNS" || token.feat("Number=Plur")) {
        return None;
    }
    let of: Vec<usize> = t
        .children(i)
        .iter()
        .copied()
        .filter(|&c| t.rel(c) == "nmod" && t.preposition(c).as_deref() == Some("of"))
        .collect();
    let before: Vec<usize> = t
        .children(i)
        .iter()
        .copied()
        // "his Greek and Cypriot counterparts" are not his own
        .filter(|&c| c < i && matches!(t.deprel(c), "amod" | "compound" | "nmod:poss") && t.upos(c) != Upos::Pron)
        .collect();
    for group in [of, before] {
        let mut out: Vec<Entity> = Vec::new();
        for c in group.iter().flat_map(|&c| t.conjuncts(c)) {
            let Some(e) = m.index.at(c).and_then(|x| x.entities.first()).filter(|e| !e.code.is_empty()) else {
                continue;
            };
            if out.iter().all(|o| o.code != e.code) {
                let sector = here.iter().map(|h| &h.sector).find(|s| !s.is_empty()).unwrap_or(&e.sector).clone();
                let span = t.sentence.span_of(c.min(i)..c.max(i) + 1);
                out.push(Entity {
                    code: e.code.clone(),
                    sector,
                    span,
                    ..Entity::default()
                });
            }
        }
        if out.len() > 1 {
            return Some(out);
        }
    }
    None
}

/// The words that name a party which no table knows: the noun with what stands before it.
#[must_use]
pub fn unknown_party(m: &Matcher<'_>, i: usize) -> Option<Entity> {
    let t = &m.tree;
    if !matches!(t.upos(i), Upos::Noun | Upos::Propn) {
        return None;
    }
    let mut start = i;
    while start > 0
        && matches!(t.rel(start - 1), "amod" | "compound" | "nummod" | "flat" | "nmod" | "det")
        && t.sentence.dominates(i, start - 1)
    {
        start -= 1;
    }
    let end = (i + 1..t.sentence.tokens.len())
        .take_while(|&k| t.rel(k) == "flat" && t.head(k) == Some(i))
        .last()
        .map_or(i + 1, |k| k + 1);
    Some(Entity {
        span: t.sentence.span_of(start..end),
        ..Entity::default()
    })
}

/// The actor in a phrase whose head is none: possessor, demonym, compound, then an of-phrase.
fn modifier_entities(m: &Matcher<'_>, i: usize, depth: usize) -> Vec<Entity> {
    let t = &m.tree;
    let military = m
        .patterns()
        .set("MILITARY-NOUN")
        .is_some_and(|s| s.single.contains(&Str::from(t.lemma(i).to_lowercase())));
    let mut out = Vec::new();
    for &c in t.children(i) {
        let fits = match t.rel(c) {
            "nmod" => t.deprel(c) == "nmod:poss" || t.preposition(c).is_none(),
            "compound" | "amod" | "appos" => true,
            _ => false,
        };
        if !fits {
            continue;
        }
        for k in t.conjuncts(c) {
            let k = t.antecedent(k);
            if let Some(x) = m.index.at(k) {
                let mut found = x.entities.clone();
                if military && x.kind == MentionKind::Modifier {
                    for e in &mut found {
                        if e.sector.is_empty() || e.sector == "GOV" {
                            e.sector = "MIL".into();
                        }
                    }
                }
                add_entities(&mut out, &found);
            }
        }
    }
    if !out.is_empty() {
        return out;
    }
    for &c in t.children(i) {
        if t.rel(c) == "nmod"
            && matches!(
                t.preposition(c).as_deref(),
                Some("of" | "by" | "from" | "against" | "belong_to" | "in")
            )
        {
            for k in t.conjuncts(c) {
                add_entities(&mut out, &phrase(m, k, true, depth + 1));
            }
            if !out.is_empty() {
                break;
            }
        }
    }
    out
}

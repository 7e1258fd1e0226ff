//! Organisations: named in full once, by a part, an acronym or their kind afterwards.
//!
//! "The Government Accountability Office (GAO)" makes "the GAO" that office; "Northrop" after "Northrop Grumman" is the same
//! company; "the company", "the court", "the Church" are the last organisation named that is one.

use crate::draft::{Class, Draft};
use crate::fold::folded;
use crate::reader::Reader;
use crate::schema::Table;
use crate::words::{self, Kind};
use dateline_core::{Entity, EntityKind, MentionKind, Str, Upos};
use std::ops::Range;

/// An organisation whose full name stands in the article.
#[derive(Clone, Debug)]
pub(crate) struct Body {
    /// Folded full name, as written.
    folded: String,
    /// Full name as written.
    name: Str,
    /// Its acronym, as the article gives it in parentheses.
    acronym: Str,
    /// Row of the tables that the full name is.
    row: Option<u32>,
}

impl Reader<'_> {
    /// Full names of organisations and their acronyms.
    pub(crate) fn gather_bodies(&mut self) {
        for si in 0..self.sentences.len() {
            self.gather_acronyms(si);
            for k in 0..self.trees[si].entities.len() {
                let e = &self.trees[si].entities[k];
                if e.kind != EntityKind::Org || e.tokens.len() < 2 {
                    continue;
                }
                let tokens = self.without_article(si, self.without_owner(si, e.tokens.clone()));
                // "Apple Inc. CEO": the name ends before the office.
                if tokens.len() < 2
                    || tokens.clone().any(|i| self.trees[si].token(i).form == "(")
                    || self.noun_is_person(si, tokens.end - 1)
                {
                    continue;
                }
                let row = self.row_of_body(si, &tokens);
                self.note_body(si, tokens, Str::default(), row);
            }
        }
        // "GAO" is no town in Mali where the article says what it stands for.
        for si in 0..self.hits.len() {
            let mut hits = std::mem::take(&mut self.hits[si]);
            hits.retain_mut(|hit| {
                let form = self.sentences[si].tokens[hit.tokens.start].form.as_str();
                let Some(body) = self.bodies.iter().find(|b| !b.acronym.is_empty() && b.acronym == form) else {
                    return true;
                };
                let named = self.row(hit.row);
                match body.row {
                    Some(row) if hit.tokens.len() == 1 => {
                        hit.row = row;
                        true
                    }
                    _ => hit.tokens.len() > 1 || !matches!(named.table, Table::Countries | Table::Territories | Table::People),
                }
            });
            self.hits[si] = hits;
        }
    }

    /// "International Monetary Fund (IMF)": the words before a parenthesis whose initials are in it.
    fn gather_acronyms(&mut self, si: usize) {
        let tokens = &self.sentences[si].tokens;
        for i in 1..tokens.len().saturating_sub(2) {
            let short = tokens[i + 1].form.as_str();
            let capital = |w: &str| w.chars().next().is_some_and(char::is_uppercase);
            if !matches!(tokens[i].form.as_str(), "(" | "-LRB-")
                || !matches!(tokens[i + 2].form.as_str(), ")" | "-RRB-")
                || !(2..=8).contains(&short.chars().count())
                || !short.chars().all(char::is_uppercase)
            {
                continue;
            }
            let mut initials: Vec<char> = Vec::new();
            let lowest = i.saturating_sub(short.chars().count() + 4);
            let start = (lowest..i).rev().find(|k| {
                let form = tokens[*k].form.as_str();
                if capital(form) {
                    // Hyphenated words give two.
                    form.rsplit('-').filter_map(|p| p.chars().next()).for_each(|c| initials.push(c));
                }
                initials.len() == short.chars().count() && initials.iter().rev().copied().eq(short.chars())
            });
            let Some(start) = start else { continue };
            let name = start..i;
            let short: Str = short.into();
            let row = self.row_of_body(si, &name).or_else(|| self.row_of_body(si, &(i + 1..i + 2)));
            self.note_body(si, name, short, row);
        }
    }

    /// The row of an organisation, institution, group or medium that a name is.
    fn row_of_body(&self, si: usize, tokens: &Range<usize>) -> Option<u32> {
        let whole = |hit: &&crate::scan::Hit| {
            let inside = self.without_article(si, hit.tokens.clone()) == *tokens;
            inside
                && matches!(
                    self.row(hit.row).table,
                    Table::Organizations | Table::Institutions | Table::Groups | Table::Media
                )
        };
        self.hits[si].iter().find(whole).map(|h| h.row)
    }

    fn note_body(&mut self, si: usize, tokens: Range<usize>, acronym: Str, row: Option<u32>) {
        let name: Str = self.words(si, tokens).into();
        let folded = folded(&name);
        match self.bodies.iter_mut().find(|b| b.folded == folded) {
            Some(b) => {
                if b.acronym.is_empty() {
                    b.acronym = acronym;
                }
                b.row = b.row.or(row);
            }
            None => self.bodies.push(Body {
                folded,
                name,
                acronym,
                row,
            }),
        }
    }

    /// A name without "the" at its beginning.
    pub(crate) fn without_article(&self, si: usize, tokens: Range<usize>) -> Range<usize> {
        let article = tokens.len() > 1 && self.trees[si].token(tokens.start).upos == Upos::Det;
        tokens.start + usize::from(article)..tokens.end
    }

    fn noun_is_person(&self, si: usize, last: usize) -> bool {
        self.noun_ending(si, last, last).is_some_and(|n| self.is_person_noun(&n))
    }

    /// The organisation of the article that a short name stands for: its full name, and its row if a table knows it.
    pub(crate) fn fuller(&self, name: &str) -> Option<(Str, Option<u32>)> {
        let short = folded(name);
        if short.len() < 2 {
            return None;
        }
        let is = |b: &&Body| b.acronym.as_str() == name || b.folded == short;
        let begins = |b: &&Body| b.folded.len() > short.len() && b.folded.starts_with(&short) && b.folded.as_bytes()[short.len()] == b' ';
        let ends = |b: &&Body| b.folded.ends_with(&format!(" {short}"));
        let all = || self.bodies.iter();
        let found = all().find(is).or_else(|| all().find(begins)).or_else(|| all().find(ends))?;
        Some((found.name.clone(), found.row))
    }

    /// The entity of an organisation named in full or in part: that of its row, or what the article told of it before.
    pub(crate) fn body_entity(&self, name: &str) -> (Entity, Option<u32>) {
        let (full, row) = self.fuller(name).unwrap_or((name.into(), None));
        if let Some(id) = row {
            let row = self.row(id);
            let entity = Entity {
                code: row.code.as_str().into(),
                sector: row.sector.as_str().into(),
                name: self.tables.cell(row, crate::schema::Column::Name).into(),
                ..Entity::default()
            };
            return (entity, Some(id));
        }
        let known = |d: &&Draft| d.class == Class::Body && d.entities.len() == 1 && d.entities[0].name == full && !d.code().is_empty();
        let entity = match self.out.iter().rev().find(known) {
            Some(d) => d.entities[0].clone(),
            None => Entity {
                name: full,
                ..Entity::default()
            },
        };
        (entity, None)
    }

    /// "Singapore Airlines", "the Rafidain Brigades": a name of an organisation that ends with an agent noun.
    pub(crate) fn name_of_body(&self, si: usize, h: usize, noun: &crate::noun::Noun) -> Option<Range<usize>> {
        let tree = &self.trees[si];
        let row = self.row(noun.row);
        let state = matches!(row.sector.as_str(), "GOV" | "LEG" | "COP" | "JUD" | "SPY");
        if tree.token(h).upos != Upos::Propn
            || row.table != Table::Agents
            || !matches!(row.kind, "body" | "group" | "force" | "people" | "thing")
        {
            return None;
        }
        let e = tree
            .entities
            .iter()
            .find(|e| e.kind == EntityKind::Org && e.tokens.contains(&h) && e.tokens.len() >= 2)?;
        let tokens = self.without_article(si, self.without_owner(si, e.tokens.clone()));
        if tokens.end != noun.tokens.end || tokens.start >= noun.tokens.start {
            return None;
        }
        // "the Iraqi Army", "Foreign Ministry" describe; a name has a word of its own, or is no state's.
        let known = |i: usize| self.hit_at(si, i).is_some() || self.noun_ending(si, i, i).is_some();
        let own = (tokens.start..noun.tokens.start).any(|i| tree.token(i).upos == Upos::Propn && !known(i));
        let described = state || row.sector.as_str() == "MIL";
        (own || !described).then_some(tokens)
    }

    /// "the company", "the court", "the Church": the organisation named before that is one.
    pub(crate) fn body_before(&self, si: usize, h: usize, lemma: &str) -> Option<usize> {
        let kind = words::kind_of_body(lemma)?;
        let mut best: Option<(f32, usize)> = None;
        for (id, d) in self.out.iter().enumerate().rev() {
            if d.sentence + 14 < si {
                break;
            }
            if d.sentence > si || (d.sentence == si && d.tokens.end > h) || d.entities.len() != 1 {
                continue;
            }
            // "a Serbian court" said since is the court meant.
            if d.kind == MentionKind::Nominal && d.word == lemma && d.sentence > 0 && best.is_none() && !d.code().is_empty() {
                return None;
            }
            let named =
                matches!(d.kind, MentionKind::Named | MentionKind::Modifier) && d.class == Class::Body && !d.entities[0].name.is_empty();
            if !named {
                continue;
            }
            let far = (si - d.sentence) as f32;
            let Some(fit) = self.is_of_kind(d, kind, lemma).filter(|fit| *fit > 2.0 || far < 7.0) else {
                continue;
            };
            let score = fit - 0.5 * far + 0.3 * f32::from(d.prominence) + (self.often[self.root(id)] as f32 * 0.15).min(1.2)
                - if d.kind == MentionKind::Modifier { 0.5 } else { 0.0 };
            if best.is_none_or(|b| score > b.0) {
                best = Some((score, id));
            }
        }
        best.map(|b| b.1)
    }

    /// How surely a named organisation is what a noun says.
    fn is_of_kind(&self, d: &Draft, kind: Kind, lemma: &str) -> Option<f32> {
        let name = folded(&d.entities[0].name);
        if name.split(' ').any(|w| w == lemma || w.strip_suffix('s') == Some(lemma)) {
            return Some(4.0);
        }
        let row = d.row.map(|r| self.row(r));
        let row_kind = row.map_or("", |r| r.kind);
        let company = d.code() == "MNC" || d.sector() == "BUS" || row_kind == "company";
        let unknown = d.row.is_none() && matches!(d.sector(), "" | "BUS") && (d.code().is_empty() || Self::state(d.code()));
        let fits = match kind {
            Kind::Company => company || unknown,
            Kind::Medium => d.sector() == "JRN",
            Kind::Party => row_kind == "party" || matches!(d.sector(), "PTY" | "OPP"),
            Kind::Court => row_kind == "court" || d.sector() == "JUD",
            Kind::Charity => row_kind == "ngo" || matches!(d.code(), "NGO") || d.sector() == "SOC",
            Kind::Named => false,
        };
        fits.then_some(if company && kind == Kind::Company { 2.0 } else { 1.5 })
    }
}

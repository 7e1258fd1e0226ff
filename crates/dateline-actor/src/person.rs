//! People in text: full names, family names, titles before a name.

use crate::compose::Description;
use crate::draft::{Class, Draft};
use crate::fold::folded;
use crate::reader::{Person, Reader};
use crate::schema::Table;
use crate::words::{self, Gender};
use dateline_core::{Entity, EntityKind, MentionKind, Str, Upos};
use std::ops::Range;

impl Reader<'_> {
    /// A name without the titles and demonyms at its beginning.
    pub(crate) fn bare_name(&self, si: usize, tokens: Range<usize>) -> Range<usize> {
        let tree = &self.trees[si];
        let mut start = tokens.start;
        while start + 1 < tokens.end {
            let t = tree.token(start);
            if words::is_courtesy(&t.form) || words::is_former(&t.form) || matches!(t.upos, Upos::Det | Upos::Punct) {
                start += 1;
            } else if let Some(n) = self.noun_starting(si, start, tokens.end - 1) {
                start = n.tokens.end;
            } else if let Some(h) = self.hits[si]
                .iter()
                .find(|h| h.tokens.start == start && h.tokens.end < tokens.end && self.row(h.row).table != Table::People)
            {
                start = h.tokens.end;
            } else {
                break;
            }
        }
        self.without_owner(si, start..tokens.end)
    }

    /// A name without the "'s" that a tagger may have left at its end.
    pub(crate) fn without_owner(&self, si: usize, tokens: Range<usize>) -> Range<usize> {
        let last = &self.trees[si].token(tokens.end - 1).form;
        let owner = tokens.len() > 1 && matches!(last.as_str(), "'s" | "’s" | "'" | "’");
        tokens.start..tokens.end - usize::from(owner)
    }

    /// Where the name of a person stands in a phrase, if it names one.
    pub(crate) fn person_name(&self, si: usize, h: usize, range: &Range<usize>) -> Option<Range<usize>> {
        let tree = &self.trees[si];
        let listed = self.hits[si].iter().find(|hit| {
            self.row(hit.row).table == Table::People
                && hit.tokens.start >= range.start
                && hit.tokens.start < range.end
                && (hit.tokens.contains(&h)
                    || (hit.tokens.end >= range.end
                        && tree.top(hit.tokens.clone()) != h
                        && self.follows_title(si, range.start, hit.tokens.start)))
        });
        if let Some(hit) = listed {
            return Some(hit.tokens.clone());
        }
        if self.hit_at(si, h).is_some() {
            return None;
        }
        let tagged = tree.entities.iter().find(|e| {
            e.kind == EntityKind::Per
                && (e.tokens.contains(&h)
                    || (e.tokens.end >= range.end
                        && e.tokens.start >= range.start
                        && e.tokens.start < range.end
                        && self.follows_title(si, range.start, e.tokens.start)))
        });
        if let Some(e) = tagged {
            return Some(self.bare_name(si, e.tokens.clone()));
        }
        if tree.entities.iter().any(|e| e.tokens.contains(&h) && e.kind != EntityKind::Per) {
            return None;
        }
        // "Foreign Minister Lavrov", "Mr Johnson"
        let proper = |i: usize| {
            tree.token(i).upos == Upos::Propn || (tree.token(i).upos == Upos::Punct && matches!(tree.token(i).form.as_str(), "-" | "."))
        };
        let mut start = range.end;
        while start > range.start && proper(start - 1) {
            let title = self.noun_ending(si, start - 1, range.start).is_some() || words::is_courtesy(&tree.token(start - 1).form);
            if title && start < range.end {
                break;
            }
            start -= 1;
        }
        let singular = |i: usize| !matches!(tree.token(i).xpos.as_str(), "NNPS" | "NNS");
        let named =
            start < range.end && tree.token(start).upos == Upos::Propn && singular(range.end - 1) && self.hit_at(si, start).is_none();
        (named && start > range.start && self.follows_title(si, range.start, start)).then_some(start..range.end)
    }

    /// Whether a personal title or form of address ends right before a word.
    pub(crate) fn follows_title(&self, si: usize, lo: usize, at: usize) -> bool {
        at > lo
            && (words::is_courtesy(&self.trees[si].token(at - 1).form)
                || self.noun_ending(si, at - 1, lo).is_some_and(|n| self.is_person_noun(&n)))
    }

    /// A person with title and modifiers.
    pub(crate) fn person_phrase(&mut self, si: usize, h: usize, range: Range<usize>, name: Range<usize>, depth: usize) -> Draft {
        let title = self.title_before(si, range.start.min(name.start), name.start);
        let start = title.start;
        let noun = self
            .noun_within(si, title.clone())
            .filter(|n| n.tokens.len() > 1 || !words::is_courtesy(&self.trees[si].token(n.tokens.start).form));
        let d = self.describe(si, title.clone(), h, noun, depth);
        let written: Str = self.words(si, name.clone()).into();
        let first = self.trees[si].token(name.start).form.clone();
        let mut gender = if name.len() > 1 { words::gender(&first) } else { Gender::Unknown };
        for i in title {
            let g = words::gender(&self.trees[si].token(i).form);
            gender = if g == Gender::Unknown { gender } else { g };
        }
        let hit = self.hits[si]
            .iter()
            .find(|hit| hit.tokens.start < name.end && name.start < hit.tokens.end && self.row(hit.row).table == Table::People)
            .cloned();
        let known = match &hit {
            Some(hit) => Some(self.person_entity(hit)),
            None => self.known_person(&written, &d, name.len()),
        };
        let row = hit.as_ref().map(|h| h.row);
        let listed = known.is_some();
        let (mut entity, mut rule) = known.unwrap_or_else(|| {
            let rule = if d.noun.is_some() { "person+title" } else { "unknown person" };
            (
                Entity {
                    name: written.clone(),
                    ..Entity::default()
                },
                rule.into(),
            )
        });
        if d.former && (entity.sector == "GOV" || entity.sector.is_empty()) {
            entity.sector = "ELI".into();
            entity.office = Str::default();
        }
        if entity.code.is_empty() && !d.code.is_empty() {
            entity.code = d.code.clone();
            if !d.sector.is_empty() {
                entity.sector = d.sector.clone();
            }
        }
        if entity.sector.is_empty() && !d.sector.is_empty() && (!listed || entity.code == d.code || d.code.is_empty()) {
            entity.sector = d.sector.clone();
        }
        if let Some(noun) = d.noun.as_ref().filter(|_| entity.office.is_empty() && !d.former) {
            let office = self.row(noun.row);
            if office.table == Table::Offices && matches!(office.kind, "head_of_state" | "head_of_government" | "minister" | "king") {
                entity.office = self.office_text(noun, &entity.code);
            }
        }
        if entity.code.is_empty() && d.noun.is_some() && (entity.sector == "ELI" || words::is_local(&entity.sector, "")) {
            let home = d.noun.as_ref().and_then(|n| self.title_home(si, n));
            if let Some(code) = home {
                entity.code = code;
                rule = "person+title".into();
            } else if let Some((code, from)) = self.local_state(si, h).filter(|(_, from)| *from != "topic") {
                entity.code = code;
                rule = format!("person+title+{from}");
            }
        }
        let tokens = start..name.end.max(range.end.min(name.end.max(h + 1)));
        let mut draft = self.draft(si, h, tokens, MentionKind::Named, entity, &rule, Class::Person);
        draft.plural = false;
        draft.word = folded(&written).into();
        draft.row = row;
        let business = d.noun.as_ref().is_some_and(|n| {
            let lemma = self.trees[si].token(n.tokens.end - 1).lemma.to_lowercase();
            !listed && !matches!(words::kind_of_body(&lemma), None | Some(words::Kind::Named))
        });
        draft.noun = d.noun.map(|n| n.row);
        if business {
            // "Russian exporter Northgas" is no person, whatever the tagger says.
            draft.class = Class::Body;
        }
        if gender == Gender::Unknown {
            let full = draft.entities[0].name.clone();
            gender = self
                .people
                .iter()
                .find(|p| p.name == full)
                .map_or(words::gender(full.split(' ').next().unwrap_or("")), |p| p.gender);
        }
        draft.gender = gender;
        // What the article tells of an unlisted person holds for later mentions.
        let (entity, full) = (draft.entities[0].clone(), draft.entities[0].name.clone());
        if let Some(p) = self.people.iter_mut().find(|p| p.name == full) {
            if p.row.is_none() && p.entity.is_none() && !entity.code.is_empty() && !rule.starts_with("person+title+") {
                p.entity = Some(entity);
            }
        } else if !listed && draft.noun.is_some() && !rule.starts_with("person+title+") {
            let person = Person {
                folded: folded(&written),
                name: written,
                row: None,
                gender,
                entity: Some(entity),
            };
            self.people.push(person);
        }
        draft
    }

    /// Title and modifiers right before a name, whatever the tree says of them; nothing from before an "and" or a comma.
    pub(crate) fn title_before(&self, si: usize, lo: usize, name: usize) -> Range<usize> {
        let tree = &self.trees[si];
        let barrier = |i: usize| tree.token(i).upos == Upos::Cconj || tree.token(i).form == ",";
        let mut start = (lo..name).rev().find(|i| barrier(*i)).map_or(lo, |i| i + 1);
        while start > 0 {
            let before = start - 1;
            let longest = self.noun_ending(si, before, 0).filter(|n| self.is_person_noun(n));
            let hit = self.hits[si]
                .iter()
                .find(|h| h.tokens.end == start && h.via == crate::index::Via::Demonym);
            if let Some(n) = longest.filter(|n| n.tokens.end == name && tree.token(before).upos == Upos::Propn) {
                start = n.tokens.start;
            } else if let Some(h) = hit.filter(|_| start < name && tree.token(before).upos != Upos::Noun) {
                start = h.tokens.start;
            } else {
                break;
            }
        }
        start..name
    }

    /// Somebody known by a part of the name: in this article, else in the tables.
    pub(crate) fn known_person(&self, written: &str, d: &Description, words: usize) -> Option<(Entity, String)> {
        let short = folded(written);
        let whole = |p: &&Person| p.folded == short;
        let part = |p: &&Person| {
            let mut pieces = p.folded.split(' ');
            words == 1 && p.folded.len() > short.len() && pieces.any(|w| w == short) || p.folded.ends_with(&format!(" {short}"))
        };
        let found = self.people.iter().find(whole).or_else(|| self.people.iter().find(part));
        if let Some(p) = found {
            if let Some(row) = p.row {
                let (entity, rule) = self.listed(&p.name, self.row(row).code)?;
                return Some((entity, format!("{rule} by family name")));
            }
            let entity = p.entity.clone().unwrap_or_else(|| Entity {
                name: p.name.clone(),
                ..Entity::default()
            });
            let rule = if entity.code.is_empty() {
                "unknown person"
            } else {
                "person of this article"
            };
            return Some((
                Entity {
                    span: Default::default(),
                    ..entity
                },
                rule.into(),
            ));
        }
        // "Mr Pérez Molina": two words that end the name of somebody known.
        let last = written.rsplit(' ').next().unwrap_or(written);
        if words <= 2 { self.by_surname(last, &short, d) } else { None }
    }
}

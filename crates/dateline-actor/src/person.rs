//! People: full names, family names, titles, and who held an office on the article's day.

use crate::compose::Description;
use crate::context::rank_of_kind;
use crate::draft::{Class, Draft};
use crate::fold::folded;
use crate::noun::Noun;
use crate::reader::{Person, Reader};
use crate::scan::Hit;
use crate::schema::{Column, OPEN_FROM, OPEN_TO, Table};
use crate::tables::{Row, Tag};
use crate::words::{self, Gender};
use dateline_core::{Entity, EntityKind, MentionKind, Str, Upos};
use std::ops::Range;

/// How a row of the people table stands to the article's day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Term {
    /// In office, or no day is known.
    Current,
    /// Out of office.
    Past,
    /// Not yet in office.
    Before,
}

impl Reader<'_> {
    /// The row of a person that counts on the article's day.
    pub(crate) fn spell(&self, rows: impl Iterator<Item = u32>) -> Option<(u32, Term)> {
        let rows: Vec<u32> = rows.collect();
        let Some(day) = self.context.day else {
            let rank = |id: &u32| {
                let row = self.row(*id);
                (
                    row.kind != "former",
                    rank_of_kind(row.kind) + self.context.weight(row.code).min(3.0),
                    row.from,
                )
            };
            return rows
                .into_iter()
                .max_by(|a, b| {
                    rank(a)
                        .partial_cmp(&rank(b))
                        .unwrap_or(std::cmp::Ordering::Equal)
                })
                .map(|r| (r, Term::Current));
        };
        let current = rows
            .iter()
            .copied()
            .filter(|id| self.row(*id).holds(day) && self.row(*id).kind != "former");
        let best = |a: &u32, b: &u32| {
            let key = |id: u32| {
                let row = self.row(id);
                let dated = u8::from(row.from != OPEN_FROM) + u8::from(row.to != OPEN_TO);
                (rank_of_kind(row.kind), dated, row.from)
            };
            key(*a)
                .partial_cmp(&key(*b))
                .unwrap_or(std::cmp::Ordering::Equal)
        };
        if let Some(id) = current.max_by(best) {
            return Some((id, Term::Current));
        }
        if let Some(id) = rows
            .iter()
            .copied()
            .filter(|id| self.row(*id).kind == "former" && self.row(*id).holds(day))
            .max_by(best)
        {
            return Some((id, Term::Past));
        }
        let past = rows
            .iter()
            .copied()
            .filter(|id| self.row(*id).to < day)
            .max_by_key(|id| self.row(*id).to);
        match past {
            Some(id) => Some((id, Term::Past)),
            None => rows
                .into_iter()
                .min_by_key(|id| self.row(*id).from)
                .map(|id| (id, Term::Before)),
        }
    }

    /// The entity of a listed person on the article's day.
    pub(crate) fn person_of(&self, rows: impl Iterator<Item = u32>) -> Option<(Entity, String)> {
        let (id, term) = self.spell(rows)?;
        let row = self.row(id);
        let official = matches!(
            row.sector.as_str(),
            "GOV" | "LEG" | "MIL" | "JUD" | "COP" | "SPY"
        );
        let sector = match term {
            Term::Current => row.sector.as_str(),
            Term::Past if official || row.sector.is_empty() => "ELI",
            Term::Past => row.sector.as_str(),
            Term::Before => "",
        };
        let office = if term == Term::Current {
            self.tables.cell(row, Column::Office)
        } else {
            ""
        };
        let entity = Entity {
            code: row.code.as_str().into(),
            sector: sector.into(),
            name: self.tables.cell(row, Column::Name).into(),
            office: office.into(),
            wikidata: self.tables.cell(row, Column::Wikidata).into(),
            ..Entity::default()
        };
        Some((entity, format!("person {}", self.tables.origin(row))))
    }

    /// The entity of a name that the people table knows.
    pub(crate) fn person_entity(&self, hit: &Hit) -> (Entity, String) {
        let chosen = self.tables.cell(self.row(hit.row), Column::Name);
        let code = self.row(hit.row).code;
        self.listed(chosen, code).unwrap_or_default()
    }

    /// All spells of a person in the table, by the exact name and code.
    fn listed(&self, name: &str, code: Tag) -> Option<(Entity, String)> {
        let same =
            |row: &Row| row.table == Table::People && self.tables.cell(row, Column::Name) == name;
        let mut rows: Vec<u32> = self
            .tables
            .names
            .exact(name)
            .map(|e| e.row)
            .filter(|id| same(self.row(*id)))
            .collect();
        // Someone may serve a state and then an organisation: all spells count.
        if !rows.iter().any(|id| self.row(*id).code == code) {
            rows.extend(
                self.tables
                    .people_of(code)
                    .filter(|(_, r)| same(r))
                    .map(|(id, _)| id),
            );
        }
        self.person_of(rows.into_iter())
    }

    /// A name without the titles and demonyms at its beginning.
    pub(crate) fn bare_name(&self, si: usize, tokens: Range<usize>) -> Range<usize> {
        let tree = &self.trees[si];
        let mut start = tokens.start;
        while start + 1 < tokens.end {
            let t = tree.token(start);
            if words::is_courtesy(&t.form)
                || words::is_former(&t.form)
                || matches!(t.upos, Upos::Det | Upos::Punct)
            {
                start += 1;
            } else if let Some(n) = self.noun_starting(si, start, tokens.end - 1) {
                start = n.tokens.end;
            } else if let Some(h) = self.hits[si].iter().find(|h| {
                h.tokens.start == start
                    && h.tokens.end < tokens.end
                    && self.row(h.row).table != Table::People
            }) {
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
    pub(crate) fn person_name(
        &self,
        si: usize,
        h: usize,
        range: &Range<usize>,
    ) -> Option<Range<usize>> {
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
        if tree
            .entities
            .iter()
            .any(|e| e.tokens.contains(&h) && e.kind != EntityKind::Per)
        {
            return None;
        }
        // "Foreign Minister Lavrov", "Mr Johnson"
        let proper = |i: usize| {
            tree.token(i).upos == Upos::Propn
                || (tree.token(i).upos == Upos::Punct
                    && matches!(tree.token(i).form.as_str(), "-" | "."))
        };
        let mut start = range.end;
        while start > range.start && proper(start - 1) {
            let title = self.noun_ending(si, start - 1, range.start).is_some()
                || words::is_courtesy(&tree.token(start - 1).form);
            if title && start < range.end {
                break;
            }
            start -= 1;
        }
        let singular = |i: usize| !matches!(tree.token(i).xpos.as_str(), "NNPS" | "NNS");
        let named = start < range.end
            && tree.token(start).upos == Upos::Propn
            && singular(range.end - 1)
            && self.hit_at(si, start).is_none();
        (named && start > range.start && self.follows_title(si, range.start, start))
            .then_some(start..range.end)
    }

    /// Whether a personal title or form of address ends right before a word.
    fn follows_title(&self, si: usize, lo: usize, at: usize) -> bool {
        at > lo
            && (words::is_courtesy(&self.trees[si].token(at - 1).form)
                || self
                    .noun_ending(si, at - 1, lo)
                    .is_some_and(|n| self.is_person_noun(&n)))
    }

    /// A person with title and modifiers.
    pub(crate) fn person_phrase(
        &mut self,
        si: usize,
        h: usize,
        range: Range<usize>,
        name: Range<usize>,
        depth: usize,
    ) -> Draft {
        let title = self.title_before(si, range.start.min(name.start), name.start);
        let start = title.start;
        let noun = self.noun_within(si, title.clone()).filter(|n| {
            n.tokens.len() > 1 || !words::is_courtesy(&self.trees[si].token(n.tokens.start).form)
        });
        let d = self.describe(si, title.clone(), h, noun, depth);
        let written: Str = self.words(si, name.clone()).into();
        let first = self.trees[si].token(name.start).form.clone();
        let mut gender = if name.len() > 1 {
            words::gender(&first)
        } else {
            Gender::Unknown
        };
        for i in title {
            let g = words::gender(&self.trees[si].token(i).form);
            gender = if g == Gender::Unknown { gender } else { g };
        }
        let hit = self.hits[si]
            .iter()
            .find(|hit| {
                hit.tokens.start < name.end
                    && name.start < hit.tokens.end
                    && self.row(hit.row).table == Table::People
            })
            .cloned();
        let known = match &hit {
            Some(hit) => Some(self.person_entity(hit)),
            None => self.known_person(&written, &d, name.len()),
        };
        let row = hit.as_ref().map(|h| h.row);
        let listed = known.is_some();
        let (mut entity, mut rule) = known.unwrap_or_else(|| {
            let rule = if d.noun.is_some() {
                "person+title"
            } else {
                "unknown person"
            };
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
        if entity.sector.is_empty()
            && !d.sector.is_empty()
            && (!listed || entity.code == d.code || d.code.is_empty())
        {
            entity.sector = d.sector.clone();
        }
        if let Some(noun) = d
            .noun
            .as_ref()
            .filter(|_| entity.office.is_empty() && !d.former)
        {
            let office = self.row(noun.row);
            if office.table == Table::Offices
                && matches!(
                    office.kind,
                    "head_of_state" | "head_of_government" | "minister" | "king"
                )
            {
                entity.office = self.office_text(noun, &entity.code);
            }
        }
        if entity.code.is_empty()
            && d.noun.is_some()
            && (entity.sector == "ELI" || words::is_local(&entity.sector, ""))
        {
            let home = d.noun.as_ref().and_then(|n| self.title_home(si, n));
            if let Some(code) = home {
                entity.code = code;
                rule = "person+title".into();
            } else if let Some((code, from)) =
                self.local_state(si, h).filter(|(_, from)| *from != "topic")
            {
                entity.code = code;
                rule = format!("person+title+{from}");
            }
        }
        let tokens = start..name.end.max(range.end.min(name.end.max(h + 1)));
        let mut draft = self.draft(
            si,
            h,
            tokens,
            MentionKind::Named,
            entity,
            &rule,
            Class::Person,
        );
        draft.plural = false;
        draft.word = folded(&written).into();
        draft.row = row;
        draft.noun = d.noun.map(|n| n.row);
        if gender == Gender::Unknown {
            let full = draft.entities[0].name.clone();
            gender = self
                .people
                .iter()
                .find(|p| p.name == full)
                .map_or(words::gender(full.split(' ').next().unwrap_or("")), |p| {
                    p.gender
                });
        }
        draft.gender = gender;
        // What the article tells of an unlisted person holds for later mentions.
        let (entity, full) = (draft.entities[0].clone(), draft.entities[0].name.clone());
        if let Some(p) = self.people.iter_mut().find(|p| p.name == full) {
            if p.row.is_none()
                && p.entity.is_none()
                && !entity.code.is_empty()
                && !rule.starts_with("person+title+")
            {
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
    fn title_before(&self, si: usize, lo: usize, name: usize) -> Range<usize> {
        let tree = &self.trees[si];
        let barrier = |i: usize| tree.token(i).upos == Upos::Cconj || tree.token(i).form == ",";
        let mut start = (lo..name).rev().find(|i| barrier(*i)).map_or(lo, |i| i + 1);
        while start > 0 {
            let before = start - 1;
            let longest = self
                .noun_ending(si, before, 0)
                .filter(|n| self.is_person_noun(n));
            let hit = self.hits[si]
                .iter()
                .find(|h| h.tokens.end == start && h.via == crate::index::Via::Demonym);
            if let Some(n) =
                longest.filter(|n| n.tokens.end == name && tree.token(before).upos == Upos::Propn)
            {
                start = n.tokens.start;
            } else if let Some(h) =
                hit.filter(|_| start < name && tree.token(before).upos != Upos::Noun)
            {
                start = h.tokens.start;
            } else {
                break;
            }
        }
        start..name
    }

    /// The state that somebody leads or led whose family name stands before "regime", "government", "forces".
    pub(crate) fn regime_of(&self, surname: &str) -> Option<Entity> {
        let leads = |row: &&Row| matches!(row.kind, "head_of_state" | "head_of_government");
        let day = self.context.day;
        let rows: Vec<&Row> = self
            .tables
            .surnames
            .exact(surname)
            .map(|e| self.row(e.row))
            .filter(leads)
            .filter(|r| day.is_none_or(|d| r.holds(d)))
            .collect();
        let first = rows
            .iter()
            .max_by_key(|r| ((self.context.weight(r.code) * 4.0) as i32, r.from))?;
        let sure =
            rows.iter().all(|r| r.code == first.code) || self.context.weight(first.code) >= 1.0;
        sure.then(|| Entity {
            code: first.code.as_str().into(),
            sector: "GOV".into(),
            ..Entity::default()
        })
    }

    /// The state of a title that only its ministers bear, if the article speaks of that state.
    pub(crate) fn title_home(&self, si: usize, noun: &Noun) -> Option<Str> {
        let words = folded(&self.words(si, noun.tokens.clone()));
        let home = words::home_of_title(words.trim_end_matches('s'))?;
        let known = Tag::parse(home).is_some_and(|t| self.context.weight(t) > 0.0);
        known.then(|| home.into())
    }

    /// Somebody known by a part of the name: in this article, else in the tables.
    fn known_person(
        &self,
        written: &str,
        d: &Description,
        words: usize,
    ) -> Option<(Entity, String)> {
        let short = folded(written);
        let whole = |p: &&Person| p.folded == short;
        let part = |p: &&Person| {
            let mut pieces = p.folded.split(' ');
            words == 1 && p.folded.len() > short.len() && pieces.any(|w| w == short)
                || p.folded.ends_with(&format!(" {short}"))
        };
        let found = self
            .people
            .iter()
            .find(whole)
            .or_else(|| self.people.iter().find(part));
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
        if words <= 2 {
            self.by_surname(last, &short, d)
        } else {
            None
        }
    }

    /// Somebody of the tables by the family name alone: the title, the country and the day must leave no doubt.
    fn by_surname(&self, surname: &str, short: &str, d: &Description) -> Option<(Entity, String)> {
        let title = d
            .noun
            .as_ref()
            .map(|n| self.row(n.row))
            .filter(|r| r.table == Table::Offices);
        let mut best: Option<(f32, &str, u32)> = None;
        let mut doubt = false;
        for entry in self.tables.surnames.exact(surname) {
            let row = self.row(entry.row);
            if !d.code.is_empty() && row.code.as_str() != d.code {
                continue;
            }
            let rank = title.map_or("", |t| t.kind);
            let matching = fits_rank(row.kind, rank);
            let evidence = self.context.weight(row.code);
            let current = self.context.day.is_none_or(|day| row.holds(day));
            let sure = match (title.is_some(), d.code.is_empty()) {
                (true, false) => matching,
                (true, true) => {
                    matching
                        && (current || d.former)
                        && (evidence >= 1.0
                            || matches!(
                                row.kind,
                                "head_of_state"
                                    | "head_of_government"
                                    | "foreign_minister"
                                    | "defence_minister"
                            ))
                }
                (false, _) => evidence >= 1.0 && current && rank_of_kind(row.kind) >= 0.5,
            };
            if !sure {
                continue;
            }
            if short.contains(' ') && !folded(self.tables.cell(row, Column::Name)).ends_with(short)
            {
                continue;
            }
            let score = rank_of_kind(row.kind)
                + evidence.min(3.0)
                + if current { 2.0 } else { 0.0 }
                + if row.to == OPEN_TO { 0.1 } else { 0.0 };
            let name = self.tables.cell(row, Column::Name);
            match best {
                Some((s, n, _)) if n != name && (s - score).abs() < 0.25 => doubt = true,
                Some((s, ..)) if s >= score => {}
                _ => {
                    doubt = false;
                    best = Some((score, name, entry.row));
                }
            }
        }
        let (_, name, id) = best.filter(|_| !doubt)?;
        let (entity, rule) = self.listed(name, self.row(id).code)?;
        Some((entity, format!("{rule} by family name")))
    }

    /// Who held an office of a state on the article's day; first whoever the article itself names.
    pub(crate) fn holder(&self, noun: u32, code: &str) -> Option<(Entity, String)> {
        let title = self.row(noun);
        let code = Tag::parse(code)?;
        let words = self.tables.cell(title, title.table.key());
        let kind = office_kind(words, title.kind)?;
        let fits = |row: &Row| {
            row.code == code
                && (row.kind == kind
                    || kind == "leader"
                        && matches!(row.kind, "head_of_state" | "head_of_government"))
        };
        let in_article = self.people.iter().rev().filter_map(|p| p.row).find(|id| {
            let row = self.row(*id);
            row.code == code && {
                let name = self.tables.cell(row, Column::Name);
                let day = self.context.day;
                self.tables.people_of(code).any(|(_, r)| {
                    fits(r)
                        && self.tables.cell(r, Column::Name) == name
                        && day.is_none_or(|d| r.holds(d))
                })
            }
        });
        if let Some(id) = in_article {
            let (entity, rule) = self.listed(self.tables.cell(self.row(id), Column::Name), code)?;
            return Some((entity, format!("{rule} by office")));
        }
        let day = self.context.day?;
        let mut found = self
            .tables
            .people_of(code)
            .filter(|(_, r)| fits(r) && r.holds(day) && r.from != OPEN_FROM);
        let (id, row) = found.next()?;
        let name = self.tables.cell(row, Column::Name);
        if found.any(|(_, r)| self.tables.cell(r, Column::Name) != name) {
            return None;
        }
        let (entity, rule) = self.listed(name, self.row(id).code)?;
        Some((entity, format!("{rule} by office")))
    }
}

/// Whether somebody of this kind can bear a title of this rank.
fn fits_rank(kind: &str, rank: &str) -> bool {
    match rank {
        "head_of_state" | "king" => matches!(
            kind,
            "head_of_state" | "former" | "organisation_head" | "other"
        ),
        "head_of_government" => matches!(kind, "head_of_government" | "former"),
        "minister" => matches!(
            kind,
            "foreign_minister" | "defence_minister" | "other" | "former" | "organisation_head"
        ),
        _ => true,
    }
}

/// The kind of people row that a title asks for.
fn office_kind(title: &str, rank: &str) -> Option<&'static str> {
    let title = title.to_ascii_lowercase();
    let has = |words: &[&str]| words.iter().any(|w| title.contains(w));
    Some(match rank {
        "head_of_state" | "king" => "head_of_state",
        "head_of_government" => "head_of_government",
        "minister" if has(&["foreign", "secretary of state", "external affairs"]) => {
            "foreign_minister"
        }
        "minister" if has(&["defence", "defense"]) => "defence_minister",
        _ if title == "leader" || title == "national leader" => "leader",
        _ => return None,
    })
}

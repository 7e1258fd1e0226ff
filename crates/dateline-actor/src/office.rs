//! People of the tables on the article's day: who holds which office, who did, who bears a family name.

use crate::compose::Description;
use crate::context::rank_of_kind;
use crate::fold::folded;
use crate::noun::Noun;
use crate::reader::Reader;
use crate::scan::Hit;
use crate::schema::{Column, OPEN_FROM, OPEN_TO, Table};
use crate::tables::{Row, Tag};
use crate::words;
use dateline_core::{Entity, Str};

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
                .max_by(|a, b| rank(a).partial_cmp(&rank(b)).unwrap_or(std::cmp::Ordering::Equal))
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
            key(*a).partial_cmp(&key(*b)).unwrap_or(std::cmp::Ordering::Equal)
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
            None => rows.into_iter().min_by_key(|id| self.row(*id).from).map(|id| (id, Term::Before)),
        }
    }

    /// The entity of a listed person on the article's day.
    pub(crate) fn person_of(&self, rows: impl Iterator<Item = u32>) -> Option<(Entity, String)> {
        let (id, term) = self.spell(rows)?;
        let row = self.row(id);
        let official = matches!(row.sector.as_str(), "GOV" | "LEG" | "MIL" | "JUD" | "COP" | "SPY");
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
    pub(crate) fn listed(&self, name: &str, code: Tag) -> Option<(Entity, String)> {
        let same = |row: &Row| row.table == Table::People && self.tables.cell(row, Column::Name) == name;
        let mut rows: Vec<u32> = self
            .tables
            .names
            .exact(name)
            .map(|e| e.row)
            .filter(|id| same(self.row(*id)))
            .collect();
        // Someone may serve a state and then an organisation: all spells count.
        if !rows.iter().any(|id| self.row(*id).code == code) {
            rows.extend(self.tables.people_of(code).filter(|(_, r)| same(r)).map(|(id, _)| id));
        }
        self.person_of(rows.into_iter())
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
        let first = rows.iter().max_by_key(|r| ((self.context.weight(r.code) * 4.0) as i32, r.from))?;
        let sure = rows.iter().all(|r| r.code == first.code) || self.context.weight(first.code) >= 1.0;
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

    /// Somebody of the tables by the family name alone: the title, the country and the day must leave no doubt.
    pub(crate) fn by_surname(&self, surname: &str, short: &str, d: &Description) -> Option<(Entity, String)> {
        let title = d.noun.as_ref().map(|n| self.row(n.row)).filter(|r| r.table == Table::Offices);
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
                                "head_of_state" | "head_of_government" | "foreign_minister" | "defence_minister"
                            ))
                }
                (false, _) => evidence >= 1.0 && current && rank_of_kind(row.kind) >= 0.5,
            };
            if !sure {
                continue;
            }
            if short.contains(' ') && !folded(self.tables.cell(row, Column::Name)).ends_with(short) {
                continue;
            }
            let score =
                rank_of_kind(row.kind) + evidence.min(3.0) + if current { 2.0 } else { 0.0 } + if row.to == OPEN_TO { 0.1 } else { 0.0 };
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
            row.code == code && (row.kind == kind || kind == "leader" && matches!(row.kind, "head_of_state" | "head_of_government"))
        };
        let in_article = self.people.iter().rev().filter_map(|p| p.row).find(|id| {
            let row = self.row(*id);
            row.code == code && {
                let name = self.tables.cell(row, Column::Name);
                let day = self.context.day;
                self.tables
                    .people_of(code)
                    .any(|(_, r)| fits(r) && self.tables.cell(r, Column::Name) == name && day.is_none_or(|d| r.holds(d)))
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
        "head_of_state" | "king" => matches!(kind, "head_of_state" | "former" | "organisation_head" | "other"),
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
        "minister" if has(&["foreign", "secretary of state", "external affairs"]) => "foreign_minister",
        "minister" if has(&["defence", "defense"]) => "defence_minister",
        _ if title == "leader" || title == "national leader" => "leader",
        _ => return None,
    })
}

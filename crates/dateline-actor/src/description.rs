//! Descriptions that point back: "the two neighbours", "the country", "the group", "a security pact".

use crate::compose::Description;
use crate::draft::{Class, Draft};
use crate::reader::{Memo, Reader};
use crate::salience::Want;
use crate::schema::{Column, Table};
use crate::words::{self, Anaphor};
use dateline_core::{Entity, MentionKind, Str};
use std::ops::Range;

impl Reader<'_> {
    /// "the two neighbours", "both countries", "the two presidents": two entities of the sentences before.
    pub(crate) fn pair(&mut self, si: usize, h: usize, range: &Range<usize>) -> Option<Draft> {
        let tree = &self.trees[si];
        let t = tree.token(h);
        let lemma = t.lemma.to_lowercase();
        let two = tree
            .kids(h)
            .any(|k| matches!(tree.token(k).form.to_lowercase().as_str(), "two" | "both" | "2"));
        let plural = matches!(t.xpos.as_str(), "NNS" | "NNPS") || t.feat("Number=Plur");
        let alone = lemma == "both";
        let sides = matches!(lemma.as_str(), "side" | "neighbor" | "neighbour") && self.is_definite(si, h) && plural;
        if !(two && plural || alone || sides) {
            return None;
        }
        let people = matches!(
            lemma.as_str(),
            "leader" | "president" | "minister" | "premier" | "man" | "official" | "head" | "diplomat"
        );
        if !people && !alone && words::anaphor(&lemma, true) != Some(Anaphor::Pair) {
            return None;
        }
        let class = if people { Class::Person } else { Class::Country };
        let found = self
            .two_around(si, h, class)
            .or_else(|| alone.then(|| self.two_around(si, h, Class::Person)).flatten())?;
        let (a, b) = found;
        Some(self.refer(si, h, range.clone(), MentionKind::Nominal, a, &[b], "pair"))
    }

    /// The two persons or states that the sentences around a word speak of most. The whole sentence counts, also what
    /// comes after ("the two neighbours ... when Armenia protested ... Azerbaijani troops").
    pub(crate) fn two_around(&mut self, si: usize, h: usize, class: Class) -> Option<(usize, usize)> {
        let later: Vec<crate::scan::Hit> = self.hits[si]
            .iter()
            .filter(|hit| hit.tokens.start > h && class == Class::Country)
            .cloned()
            .collect();
        let mut weights: Vec<(f32, usize)> = Vec::new();
        let mut codes: Vec<(Str, Str)> = Vec::new();
        let mut add = |code: &str, name: &str, weight: f32, id: usize, weights: &mut Vec<(f32, usize)>| {
            let key: (Str, Str) = (code.into(), if class == Class::Person { name.into() } else { Str::default() });
            match codes.iter().position(|c| *c == key) {
                Some(i) => {
                    weights[i].0 += weight;
                    if weights[i].1 == usize::MAX {
                        weights[i].1 = id;
                    }
                }
                None => {
                    codes.push(key);
                    weights.push((weight, id));
                }
            }
        };
        for (id, d) in self.out.iter().enumerate() {
            if d.class != class
                || d.plural
                || d.entities.len() != 1
                || d.sentence > si
                || d.sentence + 3 < si
                || d.code().is_empty()
                || !Self::state(d.code())
            {
                continue;
            }
            let near = [3.0, 2.0, 1.0, 0.5][(si - d.sentence).min(3)];
            let kind = match d.kind {
                MentionKind::Named => f32::from(d.prominence.max(1)).sqrt(),
                MentionKind::Modifier => 0.6,
                _ => 0.3,
            };
            add(d.code(), &d.entities[0].name, near * kind, id, &mut weights);
        }
        for hit in &later {
            let (entity, _, c) = self.entity_of(hit);
            if c == Class::Country && Self::state(&entity.code) {
                let head = self.trees[si].top(hit.tokens.clone());
                let id = match self.memo[si][head] {
                    Memo::At(id) => id,
                    _ => usize::MAX,
                };
                add(&entity.code, "", 3.0, id, &mut weights);
            }
        }
        let mut order: Vec<(f32, usize)> = weights;
        order.sort_by(|a, b| b.0.total_cmp(&a.0));
        order.truncate(2);
        // A name further on in the sentence is resolved ahead of its turn.
        for w in &mut order {
            if w.1 == usize::MAX {
                let hit = later.iter().find(|hit| {
                    let head = self.trees[si].top(hit.tokens.clone());
                    self.memo[si][head] == Memo::Todo
                })?;
                let head = self.trees[si].top(hit.tokens.clone());
                w.1 = self.resolve(si, head, 1)?;
            }
        }
        match order.as_slice() {
            [a, b] if a.1 != b.1 => Some((a.1.min(b.1), a.1.max(b.1))),
            _ => None,
        }
    }

    /// "the country", "the group", "the bloc", "the Azerbaijani capital": descriptions without an agent noun.
    pub(crate) fn description(&mut self, si: usize, h: usize, range: &Range<usize>, d: &Description) -> Option<Draft> {
        let tree = &self.trees[si];
        let t = tree.token(h);
        let lemma = t.lemma.to_lowercase();
        let plural = t.feat("Number=Plur");
        if lemma == "capital" && !d.code.is_empty() && !plural && Self::state(&d.code) {
            let entity = Entity {
                code: d.code.clone(),
                sector: "GOV".into(),
                ..Entity::default()
            };
            return Some(self.draft(si, h, range.clone(), MentionKind::Nominal, entity, "metonym", Class::Country));
        }
        let only = words::anaphor(&lemma, plural)?;
        if only == Anaphor::Bloc {
            return self.bloc(si, h, range, d);
        }
        if !self.is_definite(si, h) || plural || !d.code.is_empty() {
            return None;
        }
        let gender = words::gender(&lemma);
        let want = Want {
            gender,
            person: only == Anaphor::Person,
            plural: false,
            possessive: true,
            only: Some(only),
        };
        let (found, _) = self.antecedent(si, h, want)?;
        // "the terrorist group" is no party.
        if !d.sector.is_empty() && d.noun.is_some() && self.out[found].sector() != d.sector {
            return None;
        }
        Some(self.refer(si, h, range.clone(), MentionKind::Nominal, found, &[], "description"))
    }

    /// "a Russia-dominated security pact": the organisation that the article names, before or after.
    pub(crate) fn bloc(&mut self, si: usize, h: usize, range: &Range<usize>, d: &Description) -> Option<Draft> {
        let coalition = self.trees[si].token(h).lemma.eq_ignore_ascii_case("coalition");
        let fits = |row: &crate::tables::Row| {
            let name = self.tables.cell(row, Column::Name).to_lowercase();
            row.table == Table::Organizations
                && matches!(row.kind, "alliance" | "regional" | "economic" | "un")
                && (!coalition || name.contains("coalition"))
        };
        let security = range.clone().any(|i| {
            matches!(
                self.trees[si].token(i).lemma.as_str(),
                "security" | "military" | "defence" | "defense"
            )
        });
        let named: Vec<(usize, usize)> = (0..self.hits.len())
            .flat_map(|s| (0..self.hits[s].len()).map(move |k| (s, k)))
            .collect();
        let choice = named
            .into_iter()
            .filter(|(s, k)| fits(self.row(self.hits[*s][*k].row)))
            .max_by_key(|(s, k)| {
                let row = self.row(self.hits[*s][*k].row);
                (security && row.kind == "alliance", *s <= si, std::cmp::Reverse(s.abs_diff(si)))
            });
        if let Some((s, k)) = choice.filter(|_| self.is_definite(si, h) || security) {
            let hit = self.hits[s][k].clone();
            let (entity, _, class) = self.entity_of(&hit);
            let mut draft = self.draft(
                si,
                h,
                range.start..d.end.max(range.end),
                MentionKind::Nominal,
                entity,
                "description",
                class,
            );
            draft.row = Some(hit.row);
            return Some(draft);
        }
        if coalition && self.armed_coalition {
            let entity = Entity {
                code: "IGO".into(),
                sector: "MIL".into(),
                ..Entity::default()
            };
            return Some(self.draft(si, h, range.clone(), MentionKind::Nominal, entity, "bloc", Class::Body));
        }
        let international = security
            || self.trees[si]
                .kids(h)
                .any(|k| words::is_international(&self.trees[si].token(k).lemma));
        if international {
            let entity = Entity {
                code: "IGO".into(),
                sector: Str::default(),
                ..Entity::default()
            };
            return Some(self.draft(si, h, range.clone(), MentionKind::Nominal, entity, "bloc", Class::Body));
        }
        None
    }
}

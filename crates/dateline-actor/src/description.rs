//! Descriptions that point back: "the two neighbours", "the country", "the group", "a security pact".

use crate::compose::Description;
use crate::draft::{Class, Draft};
use crate::reader::Reader;
use crate::salience::Want;
use crate::schema::{Column, Table};
use crate::words::{self, Anaphor};
use dateline_core::{Entity, MentionKind, Str, Upos};
use std::ops::Range;

impl Reader<'_> {
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
        let bare = !plural && d.code.is_empty() && d.end <= range.end && self.has_article(si, h);
        if bare
            && !self.trees[si]
                .kids(h)
                .any(|k| k > h && self.trees[si].case(k) == "of" && !self.is_charge(si, h, k))
            && !(range.start..h).any(|i| self.trees[si].token(i).upos == Upos::Propn)
            && let Some(found) = self.body_before(si, h, &lemma)
        {
            return Some(self.refer(si, h, range.clone(), MentionKind::Nominal, found, &[], "description"));
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

    /// "accused the company of bribery": what stands behind "of" belongs to the verb, wherever it hangs.
    fn is_charge(&self, si: usize, h: usize, k: usize) -> bool {
        let tree = &self.trees[si];
        let verb = tree.head(h).map_or("", |v| tree.token(v).lemma.as_str());
        tree.token(k).upos != Upos::Propn
            && matches!(
                verb,
                "accuse" | "suspect" | "convict" | "acquit" | "clear" | "warn" | "inform" | "notify" | "strip" | "rob"
            )
    }

    /// "a Russia-dominated security pact": the organisation that the article names, before or after.
    pub(crate) fn bloc(&mut self, si: usize, h: usize, range: &Range<usize>, d: &Description) -> Option<Draft> {
        let lemma = self.trees[si].token(h).lemma.to_lowercase();
        let (coalition, union) = (lemma == "coalition", lemma == "union");
        // "Malawi's largest doctors' union" belongs to those who stand before it, and is no organisation of states.
        let tree = &self.trees[si];
        let owned = tree
            .kids(h)
            .any(|k| tree.token(k).deprel == "nmod:poss" && tree.token(k).upos != Upos::Pron);
        if owned && union {
            return None;
        }
        let fits = |row: &crate::tables::Row| {
            let name = self.tables.cell(row, Column::Name).to_lowercase();
            row.table == Table::Organizations
                && matches!(row.kind, "alliance" | "regional" | "economic" | "un")
                && (!coalition || name.contains("coalition"))
                && (!union || name.contains("union"))
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

//! Whose an agent is when its own words do not say: the place of its clause, the article before it, its dateline, its topic.

use crate::draft::{Class, Draft};
use crate::reader::Reader;
use crate::schema::Table;
use crate::words;
use dateline_core::{Entity, MentionKind, Str, Upos};
use std::ops::Range;

impl Reader<'_> {
    /// What the article or its day adds to a description: who held the office, which rebels, whose government.
    pub(crate) fn settle_nominal(
        &mut self,
        si: usize,
        h: usize,
        draft: &mut Draft,
        former: bool,
        owned: bool,
    ) {
        let definite = self.is_definite(si, h);
        let kind = draft.noun.map_or("", |n| self.row(n).kind);
        let mut guess: Option<String> = None;
        if draft.code().is_empty() && definite {
            // "the militants" after "Islamist militants in Mali"
            let before = self.out.iter().enumerate().rev().find(|(_, d)| {
                d.kind != MentionKind::Pronoun
                    && d.word == draft.word
                    && d.noun.is_some()
                    && d.noun == draft.noun
                    && !d.code().is_empty()
                    && d.sentence <= si
                    && d.plural == draft.plural
            });
            if let Some((id, d)) = before {
                let span = draft.entities[0].span;
                draft.entities[0] = Entity {
                    span,
                    ..d.entities[0].clone()
                };
                draft.chain = self.root(id);
                draft.rule = "description".into();
                return;
            }
        }
        if draft.code().is_empty()
            && !owned
            && words::is_band(&draft.word)
            && draft.plural
            && !self.has_capital(si, &draft.tokens)
            && let Some(id) = self.salient_group(si)
        {
            let span = draft.entities[0].span;
            draft.entities[0] = Entity {
                span,
                ..self.out[id].entities[0].clone()
            };
            draft.rule = "description".into();
            return;
        }
        if definite
            && draft.class == Class::Person
            && !draft.plural
            && !former
            && draft.code().is_empty()
            && let Some(id) = self.bearer(draft)
        {
            let span = draft.entities[0].span;
            (draft.gender, draft.chain) = (self.out[id].gender, self.root(id));
            draft.entities[0] = Entity {
                span,
                ..self.out[id].entities[0].clone()
            };
            draft.rule = "description".into();
            return;
        }
        if draft.code().is_empty() && draft.sector() == "REF" {
            // Refugees are of the people the article has named, not of the state that shelters them.
            let people = self.out.iter().rev().find(|d| {
                d.sentence <= si
                    && d.class == Class::People
                    && matches!(d.sector(), "REF" | "CVL")
                    && Self::state(d.code())
            });
            if let Some(code) = people.map(|d| d.entities[0].code.clone()) {
                draft.entities[0].code = code;
                draft.rule = "agent+people".into();
            }
            return;
        }
        if (matches!(draft.word.as_str(), "separatist" | "secessionist")
            || self.is_ethnic(si, &draft.tokens))
            && let Some(entity) = self.breakaway(si)
        {
            let span = draft.entities[0].span;
            draft.entities[0] = Entity {
                code: entity.code,
                sector: "PRE".into(),
                span,
                ..Entity::default()
            };
            draft.rule = "agent+territory".into();
            return;
        }
        if draft.code().is_empty()
            && !owned
            && let Some(code) = self.clause_place(si, h)
            && (words::is_local(draft.sector(), &draft.word)
                || matches!(
                    draft.sector(),
                    "CVL" | "REB" | "UAF" | "CRM" | "PRM" | "PTY" | "EDU" | "MED"
                ))
        {
            draft.entities[0].code = code;
            draft.rule = "agent+clause".into();
            return;
        }
        let local = words::is_local(draft.sector(), &draft.word)
            || matches!(
                draft.word.as_str(),
                "party" | "rebel" | "guerrilla" | "insurgent"
            )
            || (draft.word == "group" && matches!(draft.sector(), "REB" | "PRM"));
        let settled = self.context.dominates
            && matches!(
                draft.sector(),
                "CVL" | "PRM" | "EDU" | "MED" | "PTY" | "REB" | "REL"
            );
        if draft.code().is_empty()
            && !owned
            && (local || settled)
            && let Some((code, from)) = self.local_state(si, h)
        {
            draft.entities[0].code = code;
            guess = Some(format!("agent+{from}"));
        }
        if draft.class == Class::Person
            && !draft.plural
            && !former
            && !draft.code().is_empty()
            && (definite || guess.is_none() && !self.is_indefinite(si, h))
        {
            if let Some((entity, rule)) = draft.noun.and_then(|n| self.holder(n, draft.code())) {
                let span = draft.entities[0].span;
                draft.gender = words::gender(entity.name.split(' ').next().unwrap_or(""));
                draft.entities[0] = Entity { span, ..entity };
                if let Some(chain) = self.chain_of(Class::Person, &draft.entities[0].name) {
                    draft.chain = chain;
                }
                draft.rule = rule.into();
                return;
            }
            // An unlisted minister named before.
            let before = self.out.iter().enumerate().rev().find(|(_, d)| {
                d.class == Class::Person
                    && d.noun == draft.noun
                    && d.kind == MentionKind::Named
                    && d.code() == draft.code()
                    && !matches!(kind, "" | "other" | "spokesperson")
            });
            if let Some((id, d)) = before.filter(|_| definite) {
                let span = draft.entities[0].span;
                (draft.gender, draft.chain) = (d.gender, self.root(id));
                draft.entities[0] = Entity {
                    span,
                    ..d.entities[0].clone()
                };
                draft.rule = "description".into();
                return;
            }
        }
        if let Some(rule) = guess {
            draft.rule = rule.into();
        }
    }

    /// Somebody named before whose title is this one or ends with it: "the secretary" after "Defense Secretary Jane Roe".
    fn bearer(&self, draft: &Draft) -> Option<usize> {
        let word = draft.word.as_str();
        let ends = |phrase: &str| phrase.to_lowercase().split(' ').any(|w| w == word);
        (0..self.out.len()).rev().find(|i| {
            let d = &self.out[*i];
            let named = d.class == Class::Person
                && !d.plural
                && d.kind == MentionKind::Named
                && !d.code().is_empty();
            let title = d.noun.is_some_and(|n| {
                n == draft.noun.unwrap_or(u32::MAX)
                    || ends(self.tables.cell(self.row(n), self.row(n).table.key()))
            });
            named && (title || d.entities.iter().any(|e| ends(&e.office)))
        })
    }

    /// The armed group that the article has named more than any other, so far.
    pub(crate) fn salient_group(&self, si: usize) -> Option<usize> {
        let mut counts: Vec<(usize, usize, &str)> = Vec::new();
        for (i, d) in self.out.iter().enumerate() {
            let group = d.row.is_some_and(|r| self.row(r).table == Table::Groups)
                && matches!(d.sector(), "REB" | "PRM" | "CRM")
                && d.sentence <= si;
            if !group {
                continue;
            }
            match counts.iter_mut().find(|c| c.2 == d.entities[0].name) {
                Some(c) => c.1 += 1,
                None => counts.push((i, 1, &d.entities[0].name)),
            }
        }
        let best = counts
            .iter()
            .max_by_key(|c| (c.1, std::cmp::Reverse(c.0)))?;
        let rival = counts
            .iter()
            .filter(|c| c.0 != best.0)
            .map(|c| c.1)
            .max()
            .unwrap_or(0);
        (rival * 2 <= best.1).then_some(best.0)
    }

    /// The breakaway territory that the sentence names, else the only one that the article names.
    pub(crate) fn breakaway(&self, si: usize) -> Option<Entity> {
        let found = |s: usize| {
            self.hits[s]
                .iter()
                .find(|h| {
                    self.row(h.row).table == Table::Territories
                        && self.row(h.row).sector.as_str() == "PRE"
                })
                .map(|h| self.entity_of(h).0)
        };
        found(si)
            .or_else(|| (0..si).rev().find_map(found))
            .or_else(|| (si..self.hits.len()).find_map(found))
    }

    /// The state that a stretch of words lies in: a name of the tables in it, or a place of the gazetteer.
    pub(crate) fn place_code(&self, si: usize, range: Range<usize>) -> Option<Str> {
        let inside = |t: &Range<usize>| t.start >= range.start && t.end <= range.end;
        let hit = self.hits[si].iter().find(|h| {
            inside(&h.tokens)
                && matches!(self.row(h.row).table, Table::Countries | Table::Territories)
        });
        if let Some(hit) = hit {
            return Some(self.row(hit.row).code.as_str().into());
        }
        let place = self
            .places
            .iter()
            .find(|p| p.sentence == si && inside(&p.tokens))?;
        (!place.country_code.is_empty()).then(|| place.country_code.clone())
    }

    /// The state where the clause of a phrase takes place: "Police shot three people in Nairobi".
    pub(crate) fn clause_place(&self, si: usize, h: usize) -> Option<Str> {
        let tree = &self.trees[si];
        // "the victims of the attack in Nairobi"
        let below = tree.subtree(h);
        let inside = self.hits[si]
            .iter()
            .filter(|x| x.tokens.start > h && x.tokens.end <= below.end)
            .map(|x| tree.top(x.tokens.clone()))
            .find(|top| matches!(tree.case(*top), "in" | "at" | "near" | "inside"));
        if let Some(code) = inside.and_then(|top| self.place_code(si, tree.phrase(top))) {
            return Some(code);
        }
        let verb = tree.clause(h)?;
        tree.kids_by(verb, "obl")
            .filter(|k| matches!(tree.case(*k), "in" | "at" | "near" | "across" | "inside"))
            .find_map(|k| self.place_code(si, tree.phrase(k)))
    }

    /// The only state of a sentence besides a given one.
    pub(crate) fn other_state(&self, si: usize, code: &str) -> Option<Str> {
        let mut found: Option<&str> = None;
        for hit in &self.hits[si] {
            let row = self.row(hit.row);
            if matches!(row.table, Table::Countries | Table::Territories)
                && row.code.as_str() != code
                && Self::state(row.code.as_str())
            {
                if found.is_some_and(|f| f != row.code.as_str()) {
                    return None;
                }
                found = Some(row.code.as_str());
            }
        }
        found.map(Str::from)
    }

    /// The state that an agent noun of local nature belongs to when its own words do not say: the only state that the
    /// sentence names, else the dateline's, else the one that the paragraph or the article is most about.
    pub(crate) fn local_state(&self, si: usize, h: usize) -> Option<(Str, &'static str)> {
        if let Some(code) = self.clause_place(si, h) {
            return Some((code, "clause"));
        }
        // The only state that the sentence names, unless it is a party to the same act.
        let tree = &self.trees[si];
        let clause = tree.clause(h);
        let mut codes: Vec<&str> = Vec::new();
        let mut party = false;
        for hit in &self.hits[si] {
            let row = self.row(hit.row);
            if matches!(row.table, Table::Countries | Table::Territories)
                && Self::state(row.code.as_str())
            {
                codes.push(row.code.as_str());
                let top = tree.top(hit.tokens.clone());
                party |= matches!(tree.token(top).rel(), "nsubj" | "obj" | "iobj" | "obl")
                    && tree.head(top) == clause;
                party |= self.in_quote(si, top) != self.in_quote(si, h);
            }
        }
        codes.dedup();
        if let ([one], false) = (codes.as_slice(), party) {
            return Some(((*one).into(), "sentence"));
        }
        // Whose doings the paragraph was about just before.
        let paragraph = self.sentences[si].paragraph;
        let before = || {
            self.out
                .iter()
                .rev()
                .take_while(|d| d.sentence + 3 > si)
                .filter(|d| {
                    d.sentence < si
                        && self.sentences[d.sentence].paragraph == paragraph
                        && Self::state(d.code())
                })
        };
        let subject = before().find(|d| {
            d.prominence >= 3
                && d.kind != MentionKind::Pronoun
                && matches!(d.sector(), "GOV" | "LEG" | "JUD" | "COP" | "MIL")
        });
        let place = before().find(|d| {
            d.class == Class::Country
                && matches!(
                    self.trees[d.sentence].case(d.head),
                    "in" | "across" | "from" | "at"
                )
        });
        if let Some(code) = subject.or(place).map(|d| d.code()) {
            return Some((code.into(), "paragraph"));
        }
        if let Some(code) = self.context.dateline {
            return Some((code.as_str().into(), "dateline"));
        }
        self.context
            .dominant
            .filter(|_| self.context.dominates)
            .map(|c| (c.as_str().into(), "topic"))
    }

    pub(crate) fn is_indefinite(&self, si: usize, h: usize) -> bool {
        let tree = &self.trees[si];
        tree.kids_by(h, "det").any(|k| {
            matches!(
                tree.token(k).form.to_lowercase().as_str(),
                "a" | "an" | "another" | "some" | "any"
            )
        })
    }

    /// Whether a name or an adjective made of one stands in a phrase ("Kurdish fighters").
    pub(crate) fn has_capital(&self, si: usize, tokens: &Range<usize>) -> bool {
        tokens
            .clone()
            .skip(1)
            .chain(tokens.clone().take(1).filter(|_| tokens.len() > 1))
            .any(|i| {
                let t = self.trees[si].token(i);
                matches!(t.upos, Upos::Propn | Upos::Adj)
                    && t.form.chars().next().is_some_and(char::is_uppercase)
                    && i > 0
            })
    }

    pub(crate) fn is_ethnic(&self, si: usize, tokens: &Range<usize>) -> bool {
        tokens
            .clone()
            .any(|i| self.trees[si].token(i).form.eq_ignore_ascii_case("ethnic"))
    }
}

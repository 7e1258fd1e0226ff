//! Noun phrases: a person, a name, a description, an agent noun, or a name that nobody knows.

use crate::compose::Description;
use crate::draft::{Class, Draft};
use crate::index::Via;
use crate::reader::Reader;
use crate::scan::Hit;
use crate::schema::Table;
use crate::words;
use dateline_core::{Entity, EntityKind, MentionKind, Str, Upos};
use std::ops::Range;

impl Reader<'_> {
    /// Resolves a phrase with a noun or a name at its head.
    pub(crate) fn phrase(&mut self, si: usize, h: usize, depth: usize) -> Option<Draft> {
        let range = self.bare_phrase(si, h);
        if let Some(name) = self.person_name(si, h, &range) {
            return Some(self.person_phrase(si, h, range, name, depth));
        }
        let hit = self.hit_at(si, h).cloned();
        let contradicted = hit.as_ref().is_some_and(|hit| self.contradicted(si, hit, &range));
        if let Some(hit) = hit.filter(|_| !contradicted) {
            if self.trees[si].top(hit.tokens.clone()) != h {
                return None;
            }
            let mut draft = self.named(si, &hit, h);
            self.settle_named(si, &mut draft, &range, h, depth);
            return Some(draft);
        }
        if let Some(draft) = self.partitive(si, h, &range, depth) {
            return Some(draft);
        }
        if let Some(draft) = self.pair(si, h, &range) {
            return Some(draft);
        }
        let noun = self.noun_ending(si, h, range.start);
        let d = self.describe(si, range.clone(), h, noun, depth);
        if let Some(draft) = self.description(si, h, &range, &d) {
            return Some(draft);
        }
        if d.noun.is_some() {
            return self.agent(si, h, range, d);
        }
        self.unknown(si, h, range, d)
    }

    /// The phrase of a head without article and quotation marks at its beginning.
    pub(crate) fn bare_phrase(&self, si: usize, h: usize) -> Range<usize> {
        let tree = &self.trees[si];
        let mut range = tree.phrase(h);
        // A demonym right before the phrase belongs to it, whatever the tree says ("Azerbaijani troops' incursion").
        if let Some(hit) = self.hits[si]
            .iter()
            .find(|x| x.tokens.end == range.start && self.is_adjective(si, x))
        {
            range.start = hit.tokens.start;
        }
        while range.start < h {
            let t = tree.token(range.start);
            let poss = t.deprel == "nmod:poss";
            if (t.upos == Upos::Det && !poss) || t.upos == Upos::Punct {
                range.start += 1;
            } else {
                break;
            }
        }
        range
    }

    /// Whether a hit is a demonym in its adjective form, before a noun.
    pub(crate) fn is_adjective(&self, si: usize, hit: &Hit) -> bool {
        let tree = &self.trees[si];
        let last = tree.token(hit.tokens.end - 1);
        let next = tree.s.tokens.get(hit.tokens.end);
        hit.via == Via::Demonym
            && !matches!(last.xpos.as_str(), "NNS" | "NNPS")
            && !last.form.ends_with("ns")
            && next.is_some_and(|t| matches!(t.upos, Upos::Noun | Upos::Propn | Upos::Adj))
    }

    /// Whether the word has a definite determiner or an owner.
    pub(crate) fn is_definite(&self, si: usize, h: usize) -> bool {
        let tree = &self.trees[si];
        tree.kids(h).any(|k| {
            let t = tree.token(k);
            t.deprel == "nmod:poss"
                || (t.upos == Upos::Det && matches!(t.form.to_lowercase().as_str(), "the" | "this" | "that" | "these" | "those" | "both"))
        })
    }

    /// Whether "the", "this" or "that" stands before a noun.
    pub(crate) fn has_article(&self, si: usize, h: usize) -> bool {
        let tree = &self.trees[si];
        tree.kids_by(h, "det")
            .any(|k| matches!(tree.token(k).form.to_lowercase().as_str(), "the" | "this" | "that"))
    }

    /// A name of the tables that says too little ("Ministry of Defence") beside a modifier of another country.
    pub(crate) fn contradicted(&self, si: usize, hit: &Hit, range: &Range<usize>) -> bool {
        let row = self.row(hit.row);
        if !matches!(row.table, Table::Institutions) {
            return false;
        }
        let other = |h: &&Hit| {
            let r = self.row(h.row);
            matches!(r.table, Table::Countries) && r.code != row.code
        };
        let left = self.hits[si]
            .iter()
            .filter(|h| h.tokens.start >= range.start && h.tokens.end <= hit.tokens.start);
        left.filter(other).count() > 0 && self.noun_ending(si, hit.tokens.end - 1, hit.tokens.start).is_some()
    }

    /// What stands around a name: a demonym as a noun, an institution of no known country.
    pub(crate) fn settle_named(&mut self, si: usize, draft: &mut Draft, range: &Range<usize>, h: usize, depth: usize) {
        let tree = &self.trees[si];
        let adjective = self.hit_at(si, h).is_some_and(|hit| self.is_adjective(si, hit));
        if draft.rule == "demonym" && adjective {
            draft.kind = MentionKind::Modifier;
            return;
        }
        if draft.rule == "demonym" {
            let numbered = tree.kids_by(h, "nummod").next().is_some();
            let the = self.is_definite(si, h) && !numbered && draft.prominence >= 3;
            let people = draft.class == Class::People || tree.token(h).upos != Upos::Adj || !draft.tokens.contains(&h);
            draft.tokens = range.start.min(draft.tokens.start)..range.end.max(draft.tokens.end);
            let sector = if the { "GOV" } else { "CVL" };
            // "ethnic Albanians" live where the report is from.
            let ethnic = range.start > 0 && (range.start - 1..h).any(|i| tree.token(i).form.eq_ignore_ascii_case("ethnic"));
            if ethnic {
                let code = self
                    .place_code(si, h + 1..tree.subtree(h).end.max(h + 1))
                    .or_else(|| self.clause_place(si, h))
                    .or_else(|| self.other_state(si, &draft.entities[0].code));
                if let Some(code) = code {
                    draft.entities[0].code = code;
                    draft.rule = "ethnic+place".into();
                }
            }
            if people || !the {
                draft.class = Class::People;
                draft.kind = MentionKind::Nominal;
                draft.plural = draft.plural || tree.token(h).xpos != "NN";
                draft.entities[0].name = Str::default();
            }
            draft.entities[0].sector = sector.into();
            draft.entities[0].span = self.sentences[si].span_of(draft.tokens.clone());
            draft.row = None;
            return;
        }
        if draft.entities[0].code.is_empty() && draft.class != Class::Person {
            let d = self.describe(si, range.clone(), h, None, depth);
            draft.entities[0].code = d.code;
        }
    }

    /// "dozens of protesters", "a group of soldiers", "two of the rebels".
    pub(crate) fn partitive(&mut self, si: usize, h: usize, range: &Range<usize>, depth: usize) -> Option<Draft> {
        let tree = &self.trees[si];
        let lemma = tree.token(h).lemma.to_lowercase();
        let number = tree.token(h).upos == Upos::Num;
        if !words::is_partitive(&lemma) && !number {
            return None;
        }
        let k = tree
            .kids(h)
            .find(|k| *k > h && matches!(tree.token(*k).rel(), "nmod" | "obl") && tree.case(*k) == "of")?;
        let inner = self.resolve(si, k, depth + 1)?;
        let inner = &self.out[inner];
        if !inner.plural && inner.class != Class::People && !number {
            return None;
        }
        let (entities, class, end) = (inner.entities.clone(), inner.class, inner.tokens.end);
        let mut draft = self.draft(
            si,
            h,
            range.start..end.max(range.end),
            MentionKind::Nominal,
            Entity::default(),
            "partitive",
            class,
        );
        let span = draft.entities[0].span;
        draft.entities = entities.into_iter().map(|e| Entity { span, ..e }).collect();
        draft.plural = true;
        Some(draft)
    }

    /// An agent noun with what it is of.
    pub(crate) fn agent(&mut self, si: usize, h: usize, range: Range<usize>, d: Description) -> Option<Draft> {
        let noun = d.noun.clone()?;
        let row = self.row(noun.row);
        let kind = row.kind;
        let thing = kind == "thing";
        // "allies", "African nations": states, but not said which.
        let vague = row.table == Table::Agents
            && d.sector.is_empty()
            && (d.code.is_empty()
                || words::is_vague_state(&self.trees[si].token(h).lemma)
                || (kind == "body" && Self::state(&d.code) && !words::is_association(&self.trees[si].token(h).lemma)));
        if thing && d.code.is_empty() || vague {
            return None;
        }
        let mut entity = Entity {
            code: d.code.clone(),
            sector: d.sector.clone(),
            name: d.of_name.clone(),
            ..Entity::default()
        };
        if d.coalition {
            entity.code = "IGO".into();
            let civil = kind == "person" && !matches!(entity.sector.as_str(), "MIL" | "REB");
            entity.sector = if civil || kind == "spokesperson" || entity.sector == "GOV" {
                "GOV".into()
            } else {
                "MIL".into()
            };
        }
        if thing && d.sector.is_empty() {
            return None;
        }
        if row.table == Table::Offices
            && matches!(kind, "head_of_state" | "head_of_government" | "minister" | "king")
            && !d.code.is_empty()
            && !d.former
        {
            entity.office = self.office_text(&noun, &d.code);
        }
        let tokens = range.start..d.end.max(range.end);
        let rule = if d.code.is_empty() { "agent" } else { d.rule.as_str() };
        let mut draft = self.draft(si, h, tokens, MentionKind::Nominal, entity, rule, Class::Person);
        draft.noun = Some(noun.row);
        draft.gender = words::gender(&self.trees[si].token(h).lemma);
        draft.class = match kind {
            "people" if !draft.plural && self.trees[si].token(h).xpos == "NN" => Class::Person,
            "people" | "force" => Class::People,
            "group" | "body" | "thing" => Class::Body,
            _ if draft.plural => Class::People,
            _ => Class::Person,
        };
        if let Some(tokens) = self.name_of_body(si, h, &noun) {
            let name = self.words(si, tokens.clone());
            let (known, row) = self.body_entity(&name);
            let e = &mut draft.entities[0];
            if !known.code.is_empty() && (e.code.is_empty() || row.is_some()) {
                (e.code, e.sector) = (known.code, if known.sector.is_empty() { e.sector.clone() } else { known.sector });
            }
            e.name = known.name;
            (draft.class, draft.plural, draft.kind, draft.row) = (Class::Body, false, MentionKind::Named, row);
            draft.tokens = range.start.min(tokens.start)..draft.tokens.end;
            return Some(draft);
        }
        let unknown_owner = self.has_unknown_name(si, &range, &noun);
        if draft.entities[0].code.is_empty()
            && !unknown_owner
            && let Some(code) = self.title_home(si, &noun)
        {
            draft.entities[0].code = code;
            draft.rule = "agent+title".into();
        }
        self.settle_nominal(si, h, &mut draft, d.former, unknown_owner);
        if let ([one], true) = (draft.entities.as_slice(), draft.plural) {
            let one = one.clone();
            // Each is told by the words that name its state.
            let other = |e: Entity| Entity {
                code: e.code,
                sector: one.sector.clone(),
                span: e.span,
                ..Entity::default()
            };
            if !d.partners.is_empty() {
                draft.entities[0].name = Str::default();
            }
            draft.entities.extend(d.partners.into_iter().map(other));
        }
        Some(draft)
    }

    /// Names that no table knows: organisations and people of the tagger, proper nouns in the place of an actor.
    pub(crate) fn unknown(&mut self, si: usize, h: usize, range: Range<usize>, d: Description) -> Option<Draft> {
        let tree = &self.trees[si];
        let t = tree.token(h);
        let entity = tree.entities.iter().find(|e| e.tokens.contains(&h)).cloned();
        let addressed = t.rel() == "obl" && matches!(tree.case(h), "against" | "with" | "by" | "to");
        let actor_place = (matches!(t.rel(), "nsubj" | "obj" | "iobj" | "conj" | "appos") || addressed) && !words::is_calendar(&t.form);
        let (class, tokens, rule) = match &entity {
            Some(e) if tree.top(e.tokens.clone()) != h => return None,
            Some(e) if e.kind == EntityKind::Org => (Class::Body, e.tokens.clone(), "unknown organisation"),
            Some(e) if e.kind == EntityKind::Per => (Class::Person, e.tokens.clone(), "unknown person"),
            Some(_) => return None,
            None if t.upos == Upos::Propn && actor_place && t.form.chars().next().is_some_and(char::is_uppercase) => {
                (Class::Body, range.clone(), "unknown name")
            }
            None => return None,
        };
        let tokens = self.without_owner(si, tokens);
        let name: Str = self.words(si, tokens.clone()).into();
        let (mut known, row) = match class {
            Class::Body => self.body_entity(&name),
            _ => (Entity { name, ..Entity::default() }, None),
        };
        if known.code.is_empty() {
            known.code = d.code;
        }
        let mut draft = self.draft(si, h, tokens, MentionKind::Named, known, rule, class);
        draft.plural = false;
        draft.row = row;
        Some(draft)
    }
}

//! Pronouns: third persons by salience, `I` and `we` by the quotation, relative pronouns by the tree.

use crate::draft::{Class, Draft};
use crate::reader::{Memo, Reader};
use crate::salience::Want;
use crate::schema::{Column, Table};
use crate::words::{self, Gender};
use dateline_core::{Entity, MentionKind, Upos};
use std::ops::Range;

impl Reader<'_> {
    /// Resolves a pronoun.
    pub(crate) fn pronoun(&mut self, si: usize, h: usize, depth: usize) -> Option<Draft> {
        let tree = &self.trees[si];
        let t = tree.token(h);
        let form = t.form.to_lowercase();
        // "HE" is a form of address, "IT" a department.
        let shouted = t.form.len() > 1
            && t.form.chars().all(char::is_uppercase)
            && tree.s.tokens.iter().any(|t| t.form.chars().any(char::is_lowercase));
        if shouted {
            return None;
        }
        if t.rel() == "expl" || (form == "mine" && tree.kids(h).next().is_some()) {
            return None;
        }
        let possessive = t.deprel == "nmod:poss" || t.feat("Poss=Yes");
        let (person, plural, gender) = match form.as_str() {
            "he" | "him" | "his" | "himself" => (true, false, Gender::Male),
            "she" | "her" | "hers" | "herself" => (true, false, Gender::Female),
            "it" | "its" | "itself" => (false, false, Gender::Unknown),
            "they" | "them" | "their" | "theirs" | "themselves" => (false, true, Gender::Unknown),
            "i" | "me" | "my" | "mine" | "myself" | "we" | "us" | "our" | "ours" | "ourselves" => {
                return self.first_person(si, h, depth);
            }
            "who" | "which" | "that" | "whom" | "whose" => return self.relative(si, h, depth),
            "both" => return self.pair(si, h, &(h..h + 1)),
            "each" | "some" | "many" | "most" | "all" | "none" | "several" | "few" | "any" | "one" => {
                return self.partitive_pronoun(si, h, depth);
            }
            _ => return None,
        };
        if form == "it" && self.is_empty_it(si, h) {
            return None;
        }
        let want = Want {
            gender,
            person,
            plural,
            possessive,
            only: None,
        };
        let Some((found, group)) = self.antecedent(si, h, want) else {
            if !person && !plural {
                return None;
            }
            let class = if plural { Class::People } else { Class::Person };
            let mut draft = self.draft(
                si,
                h,
                h..h + 1,
                MentionKind::Pronoun,
                Entity::default(),
                "pronoun unresolved",
                class,
            );
            (draft.plural, draft.gender) = (plural, gender);
            return Some(draft);
        };
        Some(self.refer(si, h, h..h + 1, MentionKind::Pronoun, found, &group, "pronoun"))
    }

    /// "some of the rebels"
    pub(crate) fn partitive_pronoun(&mut self, si: usize, h: usize, depth: usize) -> Option<Draft> {
        let tree = &self.trees[si];
        let k = tree.kids(h).find(|k| *k > h && tree.case(*k) == "of")?;
        let inner = self.resolve(si, k, depth + 1)?;
        let (entities, class, end) = (self.out[inner].entities.clone(), self.out[inner].class, self.out[inner].tokens.end);
        let mut draft = self.draft(
            si,
            h,
            h..end.max(h + 1),
            MentionKind::Nominal,
            Entity::default(),
            "partitive",
            class,
        );
        draft.entities = entities;
        draft.plural = true;
        Some(draft)
    }

    /// A relative pronoun stands for the noun that its clause belongs to.
    pub(crate) fn relative(&mut self, si: usize, h: usize, depth: usize) -> Option<Draft> {
        let tree = &self.trees[si];
        let mut at = h;
        let noun = loop {
            let up = tree.head(at)?;
            if tree.token(at).deprel.starts_with("acl") {
                break up;
            }
            at = up;
        };
        if noun >= h {
            return None;
        }
        // "a base in Armenia, which ...": the name right before it rather than a nameless thing further off.
        let end = if h > 0 && tree.token(h - 1).form == "," { h - 1 } else { h };
        let human = matches!(tree.token(h).lemma.to_lowercase().as_str(), "who" | "whom");
        if noun + 1 < end {
            let fits = |d: &Draft| {
                d.sentence == si
                    && d.tokens.end == end
                    && d.kind == MentionKind::Named
                    && if human {
                        d.class == Class::Person
                    } else {
                        d.class != Class::Person
                    }
            };
            let near = self.out.iter().position(fits);
            let within = |i: &usize| match self.memo[si][noun] {
                Memo::At(far) => self.out[far].tokens.contains(&self.out[*i].head),
                _ => false,
            };
            if let Some(i) = near.filter(|i| !within(i)) {
                return Some(self.refer(si, h, h..h + 1, MentionKind::Pronoun, i, &[], "relative"));
            }
        }
        let found = self.resolve(si, noun, depth + 1)?;
        Some(self.refer(si, h, h..h + 1, MentionKind::Pronoun, found, &[], "relative"))
    }

    /// `I` and `we` in a quotation are its speaker; outside one, the publisher where it is an actor itself.
    pub(crate) fn first_person(&mut self, si: usize, h: usize, depth: usize) -> Option<Draft> {
        let quoted = self.in_quote(si, h);
        let mut speaker = self.speaker_in(si, h, quoted, depth);
        if speaker.is_none() && quoted {
            let near = |s: &usize| self.sentences[*s].paragraph == self.sentences[si].paragraph || *s + 1 == si;
            speaker = (0..si).rev().take(3).filter(near).find_map(|s| {
                let tree = &self.trees[s];
                (0..tree.len()).find_map(|i| {
                    let said = tree.token(i).rel() == "nsubj" && tree.head(i).is_some_and(|v| words::is_speech(&tree.token(v).lemma));
                    match self.memo[s][i] {
                        Memo::At(d) if said && !self.in_quote(s, i) && self.out[d].rule != "pronoun unresolved" => Some(d),
                        _ => None,
                    }
                })
            });
        }
        if let Some(found) = speaker {
            return Some(self.refer(si, h, h..h + 1, MentionKind::Pronoun, found, &[], "speaker"));
        }
        let row = self
            .context
            .publisher
            .map(|r| self.row(r))
            .filter(|r| !quoted && r.sector.as_str() != "JRN" && r.table != Table::Media);
        let (entity, rule) = match row {
            Some(row) => {
                let name = self.tables.cell(row, Column::Name).into();
                (
                    Entity {
                        code: row.code.as_str().into(),
                        sector: row.sector.as_str().into(),
                        name,
                        ..Entity::default()
                    },
                    "publisher",
                )
            }
            None => (Entity::default(), "pronoun unresolved"),
        };
        Some(self.draft(si, h, h..h + 1, MentionKind::Pronoun, entity, rule, Class::Body))
    }

    /// Whether a word stands between quotation marks, counted from the beginning of its paragraph.
    pub(crate) fn in_quote(&self, si: usize, h: usize) -> bool {
        let paragraph = self.sentences[si].paragraph;
        let first = (0..=si)
            .rev()
            .take_while(|s| self.sentences[*s].paragraph == paragraph && si - s < 40)
            .last()
            .unwrap_or(si);
        let mut open = false;
        for s in first..=si {
            let tokens = &self.sentences[s].tokens;
            let end = if s == si { h.min(tokens.len()) } else { tokens.len() };
            for t in &tokens[..end] {
                match t.form.as_str() {
                    "\"" => open = !open,
                    "“" | "``" => open = true,
                    "”" | "''" => open = false,
                    _ => {}
                }
            }
        }
        open
    }

    /// The subject of the verb of speech that a word is quoted under.
    pub(crate) fn speaker_in(&mut self, si: usize, h: usize, quoted: bool, depth: usize) -> Option<usize> {
        let tree = &self.trees[si];
        let mut at = h;
        let mut candidates = Vec::new();
        for _ in 0..tree.len() {
            let Some(up) = tree.head(at) else { break };
            let below = at;
            at = up;
            if words::is_speech(&tree.token(at).lemma) {
                candidates.extend(tree.kids(at).filter(|k| tree.token(*k).rel() == "nsubj" && *k != below));
            }
            // "..., he said" hung below the quotation as a parenthesis.
            for p in tree.kids_by(at, "parataxis").filter(|p| words::is_speech(&tree.token(*p).lemma)) {
                candidates.extend(tree.kids(p).filter(|k| tree.token(*k).rel() == "nsubj"));
            }
        }
        candidates.retain(|c| *c != h && !matches!(tree.token(*c).lemma.to_lowercase().as_str(), "i" | "we"));
        // Within quotation marks only a verb outside of them introduces the speaker.
        candidates.retain(|c| !quoted || !self.in_quote(si, *c));
        candidates.into_iter().find_map(|c| self.resolve(si, c, depth + 1))
    }

    /// "it is essential that", "it seems"
    pub(crate) fn is_empty_it(&self, si: usize, h: usize) -> bool {
        let tree = &self.trees[si];
        let Some(p) = tree.head(h) else { return true };
        let clausal = tree
            .kids(p)
            .any(|k| matches!(tree.token(k).rel(), "csubj" | "ccomp" | "xcomp" | "advcl") && k > p);
        let predicate = tree.kids_by(p, "cop").next().is_some();
        let passive = tree.token(h).deprel == "nsubj:pass";
        (clausal && (passive || (predicate && tree.token(p).upos != Upos::Verb)))
            || matches!(tree.token(p).lemma.as_str(), "seem" | "appear" | "rain" | "snow")
    }

    /// A mention of what another mention is of.
    #[allow(clippy::too_many_arguments)]
    pub(crate) fn refer(
        &self,
        si: usize,
        h: usize,
        tokens: Range<usize>,
        kind: MentionKind,
        found: usize,
        group: &[usize],
        rule: &str,
    ) -> Draft {
        let source = &self.out[found];
        let mut entities = source.entities.clone();
        for g in group {
            for e in &self.out[*g].entities {
                if !entities
                    .iter()
                    .any(|x| x.code == e.code && x.name == e.name && x.sector == e.sector)
                {
                    entities.push(e.clone());
                }
            }
        }
        if kind == MentionKind::Nominal {
            let span = self.sentences[si].span_of(tokens.clone());
            if let [one] = entities.as_mut_slice() {
                one.span = span;
            }
        }
        let mut draft = self.draft(si, h, tokens, kind, Entity::default(), rule, source.class);
        draft.entities = entities;
        draft.plural = source.plural || !group.is_empty();
        draft.gender = source.gender;
        draft.row = source.row;
        draft.noun = source.noun;
        if group.is_empty() {
            draft.chain = self.root(found);
        }
        draft
    }
}

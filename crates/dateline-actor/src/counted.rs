//! Descriptions that count: "the two neighbours", "both sides", "the three presidents".

use crate::draft::{Class, Draft};
use crate::reader::{Memo, Reader};
use crate::schema::Table;
use crate::words;
use dateline_core::{MentionKind, Str};
use std::ops::Range;

/// Whom a counted noun can mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Whom {
    /// "the two countries".
    States,
    /// "the two presidents".
    People,
    /// "both sides": states, armed groups, a government and its opposition.
    Parties,
}

impl Reader<'_> {
    /// "the two neighbours", "both countries", "the three presidents": entities of the sentences before.
    pub(crate) fn pair(&mut self, si: usize, h: usize, range: &Range<usize>) -> Option<Draft> {
        let tree = &self.trees[si];
        let t = tree.token(h);
        let lemma = t.lemma.to_lowercase();
        let count = tree.kids(h).find_map(|k| words::small_number(&tree.token(k).form));
        let plural = matches!(t.xpos.as_str(), "NNS" | "NNPS") || t.feat("Number=Plur");
        let alone = lemma == "both";
        let each = lemma == "side" && tree.kids_by(h, "det").any(|k| tree.token(k).lemma.eq_ignore_ascii_case("each"));
        let sides = each || matches!(lemma.as_str(), "side" | "neighbor" | "neighbour") && self.is_definite(si, h) && plural;
        let n = match count {
            Some(n) if plural => n,
            _ if alone || sides => 2,
            _ => return None,
        };
        let whom = match words::counted(&lemma) {
            Some(words::Counted::People) => Whom::People,
            Some(words::Counted::States) => Whom::States,
            Some(words::Counted::Parties) => Whom::Parties,
            None if alone => Whom::States,
            None => return None,
        };
        // "three leaders were killed" brings in new ones.
        if n > 2 && !self.is_definite(si, h) || n == 2 && whom != Whom::States && !alone && !sides && !self.is_definite(si, h) {
            return None;
        }
        let but = self.outsiders(si, h);
        let found = self
            .exact_set(si, h, n, whom)
            .or_else(|| self.both_who_met(si, n, whom))
            .or_else(|| self.most_spoken_of(si, h, n, whom, &but))
            .or_else(|| {
                (whom == Whom::Parties)
                    .then(|| self.most_spoken_of(si, h, n, Whom::States, &but))
                    .flatten()
            })
            .or_else(|| alone.then(|| self.most_spoken_of(si, h, n, Whom::People, &but)).flatten())?;
        let (first, rest) = found.split_first()?;
        let mut draft = self.refer(si, h, range.clone(), MentionKind::Nominal, *first, rest, "pair");
        draft.plural = true;
        if whom == Whom::Parties && rest.is_empty() {
            draft.entities.iter_mut().for_each(|e| e.sector = "GOV".into());
        }
        if whom == Whom::States {
            draft.class = Class::Country;
            draft.entities.iter_mut().for_each(|e| e.sector = "GOV".into());
        }
        Some(draft)
    }

    /// What a mention counts as one of, if it can.
    fn member(&self, d: &Draft, whom: Whom) -> Option<(Str, Str)> {
        let [one] = d.entities.as_slice() else { return None };
        if one.code.is_empty() {
            return None;
        }
        let fits = match whom {
            Whom::States => d.class == Class::Country && Self::state(&one.code),
            Whom::People => d.class == Class::Person && Self::state(&one.code),
            Whom::Parties => {
                let state = matches!(one.sector.as_str(), "GOV" | "MIL" | "LEG") && Self::state(&one.code);
                let armed = matches!(one.sector.as_str(), "REB" | "PRM" | "OPP" | "PTY" | "PRE" | "CRM" | "LAB")
                    && !matches!(one.code.as_str(), "UNO" | "IGO" | "EUR" | "NGO");
                d.kind != MentionKind::Pronoun && (state || armed)
            }
        };
        let kind = match (whom, one.sector.as_str()) {
            (Whom::People, _) => one.name.clone(),
            (Whom::Parties, "GOV" | "MIL" | "LEG") | (Whom::States, _) => Str::default(),
            _ => "N".into(),
        };
        fits.then(|| (one.code.clone(), kind))
    }

    /// A coordination of just so many in this or the two sentences before: "Ethiopia and the rebels", "Croatian and Serb forces".
    fn exact_set(&self, si: usize, h: usize, n: usize, whom: Whom) -> Option<Vec<usize>> {
        for (id, d) in self.out.iter().enumerate().rev() {
            let reach = match (n, whom) {
                (2, Whom::Parties) => 4,
                (2, _) => 2,
                _ => 60,
            };
            if d.sentence + reach < si {
                break;
            }
            if d.sentence > si || (d.sentence == si && d.tokens.end > h) || d.kind == MentionKind::Pronoun {
                continue;
            }
            if whom != Whom::Parties && d.entities.len() == n {
                let mut codes: Vec<&str> = d.entities.iter().map(|e| e.code.as_str()).collect();
                codes.sort_unstable();
                codes.dedup();
                let people = d.class == Class::Person || d.class == Class::People && d.sector_of_all() == "GOV";
                if codes.len() == n && codes.iter().all(|c| Self::state(c)) && (whom == Whom::States || people) {
                    return Some(vec![id]);
                }
            }
            // "guards of Kyrgyzstan and Tajikistan exchanged fire"
            let forces = d
                .entities
                .iter()
                .all(|e| Self::state(&e.code) && matches!(e.sector.as_str(), "GOV" | "MIL" | "COP"));
            if whom == Whom::Parties && n == 2 && d.entities.len() == 2 && forces && d.entities[0].code != d.entities[1].code {
                return Some(vec![id]);
            }
            if si > d.sentence + 2 && n == 2 {
                continue;
            }
            let mut set = vec![id];
            set.extend(self.conjuncts(id, si, h));
            if set.len() != n || d.prominence < 2 && self.trees[d.sentence].case(d.head) != "between" {
                continue;
            }
            let mut keys: Vec<(Str, Str)> = set.iter().filter_map(|i| self.member(&self.out[*i], whom)).collect();
            keys.sort_unstable();
            keys.dedup();
            if keys.len() == n {
                return Some(set);
            }
        }
        None
    }

    /// Who cannot be one of the counted: "his neighbours" are not his own state, and whoever calls on both sides is neither.
    fn outsiders(&self, si: usize, h: usize) -> Vec<Str> {
        let tree = &self.trees[si];
        let at = |i: usize| match self.memo[si][i] {
            Memo::At(id) => Some(Str::from(self.out[id].code())),
            _ => None,
        };
        let owners = tree.kids(h).filter(|k| tree.token(*k).deprel == "nmod:poss").filter_map(at);
        let object = matches!(tree.token(h).rel(), "obj" | "iobj" | "obl");
        let verb = tree.head(h).filter(|_| object);
        let speaker = verb.and_then(|v| tree.kids_by(v, "nsubj").next()).filter(|s| *s < h).and_then(at);
        owners.chain(speaker).filter(|c| !c.is_empty()).collect()
    }

    /// How often the article names each state and each armed group.
    fn spoken_of(&self) -> Vec<((Str, Str), u32)> {
        let mut out: Vec<((Str, Str), u32)> = Vec::new();
        for hit in self.hits.iter().flatten() {
            let row = self.row(hit.row);
            let key = match row.table {
                Table::Countries if Self::state(row.code.as_str()) => (Str::from(row.code.as_str()), Str::default()),
                Table::Groups => (Str::from(row.code.as_str()), Str::from("N")),
                _ => continue,
            };
            match out.iter_mut().find(|(k, _)| *k == key) {
                Some((_, n)) => *n += 1,
                None => out.push((key, 1)),
            }
        }
        out.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        out
    }

    /// The two of the meeting that the sentence before tells of.
    fn both_who_met(&self, si: usize, n: usize, whom: Whom) -> Option<Vec<usize>> {
        let (a, b) = si
            .checked_sub(1)
            .filter(|_| n == 2 && whom != Whom::States)
            .and_then(|s| self.met(s))?;
        (self.member(&self.out[a], whom).is_some() && self.member(&self.out[b], whom).is_some()).then(|| vec![a, b])
    }

    /// Those that the sentences around a word speak of most. The whole sentence counts, also what comes after
    /// ("the two neighbours ... when Armenia protested ... Azerbaijani troops").
    fn most_spoken_of(&mut self, si: usize, h: usize, n: usize, whom: Whom, but: &[Str]) -> Option<Vec<usize>> {
        let later: Vec<crate::scan::Hit> = self.hits[si]
            .iter()
            .filter(|hit| hit.tokens.start > h && whom != Whom::People)
            .cloned()
            .collect();
        let mut weights: Vec<(f32, usize, (Str, Str))> = Vec::new();
        let mut add = |key: (Str, Str), weight: f32, id: usize| match weights.iter_mut().find(|w| w.2 == key) {
            Some(w) => {
                w.0 += weight;
                if w.1 == usize::MAX {
                    w.1 = id;
                }
            }
            None => weights.push((weight, id, key)),
        };
        for (id, d) in self.out.iter().enumerate() {
            let reach = if whom == Whom::People { 15 } else { 3 };
            if d.sentence > si || d.sentence + reach < si || (d.plural && whom != Whom::Parties) {
                continue;
            }
            let Some(key) = self.member(d, whom).filter(|key| !but.contains(&key.0)) else {
                continue;
            };
            let near = [3.0, 2.0, 1.0, 0.5][(si - d.sentence).min(3)];
            let kind = match d.kind {
                // who puts in a word for two sides is a third more often than one of them
                MentionKind::Named if whom == Whom::Parties && d.class == Class::Person => 0.6 * f32::from(d.prominence.max(1)).sqrt(),
                MentionKind::Named => f32::from(d.prominence.max(1)).sqrt(),
                MentionKind::Nominal if whom == Whom::Parties => f32::from(d.prominence.max(1)).sqrt(),
                MentionKind::Modifier => 0.6,
                _ => 0.3,
            };
            // A place where they meet is no side.
            // "in the Kenyan capital"
            let tree = &self.trees[d.sentence];
            let top = tree
                .head(d.head)
                .filter(|_| matches!(tree.token(d.head).rel(), "amod" | "compound"))
                .unwrap_or(d.head);
            let place = matches!(tree.case(top), "in" | "at" | "near" | "since" | "under");
            add(key, near * kind * if place { 0.1 } else { 1.0 }, id);
        }
        for hit in &later {
            let (entity, _, c) = self.entity_of(hit);
            if c == Class::Country && Self::state(&entity.code) && !but.contains(&entity.code) {
                let head = self.trees[si].top(hit.tokens.clone());
                let id = match self.memo[si][head] {
                    Memo::At(id) => id,
                    _ => usize::MAX,
                };
                let place = matches!(self.trees[si].case(head), "in" | "at" | "near" | "since" | "under");
                add((entity.code, Str::default()), if place { 0.9 } else { 3.0 }, id);
            }
        }
        // Whom the whole article is about weighs too: a third who puts in a word is no side.
        let often = self.spoken_of();
        for w in &mut weights {
            let count = often.iter().find(|(key, _)| *key == w.2).map_or(0, |x| x.1);
            w.0 *= (1.0 + count as f32).powf(0.8);
        }
        if whom != Whom::People {
            for (key, count) in &often {
                let known = |d: &Draft| d.sentence <= si && d.kind != MentionKind::Pronoun && self.member(d, whom).as_ref() == Some(key);
                if !but.contains(&key.0)
                    && weights.iter().all(|w| w.2 != *key)
                    && let Some(id) = self.out.iter().rposition(known)
                {
                    weights.push((0.6 * (1.0 + *count as f32).powf(0.8), id, key.clone()));
                }
            }
        }
        weights.sort_by(|a, b| b.0.total_cmp(&a.0));
        if whom == Whom::People {
            // "the two leaders" are of two states
            let mut states: Vec<Str> = Vec::new();
            weights.retain(|w| !states.contains(&w.2.0) && (states.push(w.2.0.clone()), true).1);
        }
        weights.truncate(n);
        // A name further on in the sentence is resolved ahead of its turn.
        for w in &mut weights {
            if w.1 == usize::MAX {
                let hit = later.iter().find(|hit| {
                    let head = self.trees[si].top(hit.tokens.clone());
                    self.memo[si][head] == Memo::Todo && self.entity_of(hit).0.code == w.2.0
                })?;
                let head = self.trees[si].top(hit.tokens.clone());
                w.1 = self.resolve(si, head, 1)?;
            }
        }
        let mut ids: Vec<usize> = weights.iter().map(|w| w.1).collect();
        ids.sort_unstable();
        ids.dedup();
        (ids.len() == n).then_some(ids)
    }
}

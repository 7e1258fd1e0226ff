//! Appositions and copulas: "Jane Roe, a spokeswoman for the Kenyan police".

use crate::draft::{Class, Draft};
use crate::reader::{Memo, Reader};
use crate::words::Gender;
use dateline_core::{Entity, MentionKind};

impl Reader<'_> {
    /// "John Doe, a spokesman for the Kenyan police": both phrases are of one; each lends what the other lacks.
    pub(crate) fn join_appositions(&mut self, si: usize) {
        let tree = &self.trees[si];
        let mut pairs: Vec<(usize, usize)> = Vec::new();
        for i in 0..tree.len() {
            let t = tree.token(i);
            let Some(h) = tree.head(i) else { continue };
            let copula = t.rel() == "nsubj" && tree.kids_by(h, "cop").next().is_some();
            if t.rel() == "appos" || copula {
                pairs.push((h, i));
            }
        }
        for (a, b) in pairs {
            let (Memo::At(a), Memo::At(b)) = (self.memo[si][a], self.memo[si][b]) else {
                continue;
            };
            if a == b || self.out[a].entities.len() != 1 || self.out[b].entities.len() != 1 {
                continue;
            }
            let bodily = |d: &Draft| d.class == Class::Body || d.class == Class::People && !d.plural;
            let person = |d: &Draft| d.class == Class::Person && !d.plural;
            let (x, y) = (&self.out[a], &self.out[b]);
            let same = person(x) && person(y)
                || (bodily(x) && bodily(y))
                || x.rule == "unknown name" && person(y)
                || y.rule == "unknown name" && person(x);
            let clash = !x.code().is_empty() && !y.code().is_empty() && x.code() != y.code()
                || x.kind == MentionKind::Named && y.kind == MentionKind::Named;
            if !same || clash {
                continue;
            }
            // Code and sector from whichever knows them, the name from whichever has one.
            let known = if x.code().is_empty() || (x.sector().is_empty() && y.code() == x.code()) {
                y
            } else {
                x
            };
            let name_source = if x.entities[0].name.is_empty() { y } else { x };
            let merged = Entity {
                name: name_source.entities[0].name.clone(),
                wikidata: name_source.entities[0].wikidata.clone(),
                office: [x, y]
                    .iter()
                    .map(|d| &d.entities[0].office)
                    .find(|o| !o.is_empty())
                    .cloned()
                    .unwrap_or_default(),
                ..known.entities[0].clone()
            };
            let gender = if x.gender == Gender::Unknown { y.gender } else { x.gender };
            let noun = x.noun.or(y.noun);
            let named = if x.kind == MentionKind::Named { a } else { b };
            for id in [a, b] {
                let d = &mut self.out[id];
                let span = d.entities[0].span;
                d.entities[0] = Entity { span, ..merged.clone() };
                d.class = if d.rule == "unknown name" { Class::Person } else { d.class };
                if d.rule.starts_with("unknown") {
                    d.rule = "apposition".into();
                }
                d.gender = gender;
                d.noun = noun;
            }
            if !merged.name.is_empty() && !merged.code.is_empty() {
                let class = self.out[named].class;
                if class == Class::Person
                    && let Some(p) = self.people.iter_mut().find(|p| p.name == merged.name && p.row.is_none())
                {
                    p.entity.get_or_insert(merged);
                }
            }
            self.join(a, b);
        }
    }
}

//! The modifiers and complements that can say whose an agent is: "Somali", "'s", "of the Kenyan police", "in eastern Congo".

use crate::draft::Class;
use crate::noun::Noun;
use crate::reader::Reader;
use crate::scan::Hit;
use crate::schema::Table;
use crate::words;
use dateline_core::{Entity, Str, Upos};
use std::ops::Range;

/// A modifier that can give a description its code.
#[derive(Clone, Debug)]
pub(crate) struct Home {
    pub(crate) priority: u8,
    pub(crate) entity: Entity,
    pub(crate) class: Class,
    /// Only where, not whose.
    pub(crate) place: bool,
    pub(crate) table: Option<Table>,
    /// Kind of its row.
    pub(crate) kind: &'static str,
    /// It is one of two joined by "and".
    pub(crate) coordinated: bool,
    /// Further states of a coordination: "of Poland, Austria and Hungary".
    pub(crate) others: Vec<Entity>,
    /// End of the words that say so, for `of` phrases.
    pub(crate) end: usize,
}

impl Home {
    /// A place that lends its state.
    fn place(code: Str, priority: u8) -> Self {
        let entity = Entity { code, ..Entity::default() };
        Self {
            priority,
            entity,
            class: Class::Country,
            place: true,
            table: None,
            kind: "",
            coordinated: false,
            others: Vec::new(),
            end: 0,
        }
    }
}

impl Reader<'_> {
    /// The modifiers of a phrase that can say whose it is.
    pub(crate) fn homes(&mut self, si: usize, words: &Range<usize>, noun: Option<&Noun>, h: usize, depth: usize) -> Vec<Home> {
        let noun_tokens = noun.map(|n| n.tokens.clone()).unwrap_or(h..h + 1);
        let mut homes = self.named_homes(si, words, noun.is_some(), &noun_tokens, h);
        self.unnamed_homes(si, words, noun, &noun_tokens, &mut homes);
        let mut around: Vec<usize> = noun_tokens
            .chain(words.clone())
            .chain([h])
            .filter(|a| *a < self.trees[si].len())
            .collect();
        around.sort_unstable();
        around.dedup();
        // "rebels operating in eastern Congo"
        let tree = &self.trees[si];
        let mut owners: Vec<usize> = Vec::new();
        for a in &around {
            let clauses = tree.kids(*a).filter(|k| tree.token(*k).deprel == "acl");
            let places = clauses
                .flat_map(|k| tree.kids_by(k, "obl"))
                .filter(|k| matches!(tree.case(*k), "in" | "from" | "near"));
            homes.extend(
                places
                    .filter_map(|k| self.place_code(si, tree.phrase(k)))
                    .map(|code| Home::place(code, 3)),
            );
            // "workers affiliated with a Serbian union", "militants loyal to a warlord of Somalia"
            let bound = tree
                .kids(*a)
                .filter(|k| (tree.token(*k).deprel == "acl" || tree.token(*k).rel() == "amod") && words::is_binding(&tree.token(*k).form));
            let to = bound
                .flat_map(|k| tree.kids_by(k, "obl"))
                .find(|k| matches!(tree.case(*k), "with" | "to" | "for"));
            owners.extend(to);
        }
        for k in owners {
            if let Some(d) = self.resolve(si, k, depth + 1).map(|i| &self.out[i])
                && d.entities.len() == 1
                && !d.code().is_empty()
            {
                let (entity, class) = (d.entities[0].clone(), d.class);
                homes.push(Home {
                    entity: Entity {
                        name: Str::default(),
                        sector: Str::default(),
                        ..entity
                    },
                    class,
                    place: false,
                    ..Home::place(Str::default(), 4)
                });
            }
        }
        self.complement_homes(si, &around, noun.is_some(), depth, &mut homes);
        // A country beside a group of that country ("Lebanese Hezbollah fighters") says no more than the group does.
        if homes.iter().any(|m| m.table == Some(Table::Groups)) {
            homes.retain(|m| m.table != Some(Table::Countries) || m.priority == 7);
        }
        homes
    }

    /// Names before the noun: "Somali army", "Hezbollah fighters", "Syria-based rebels"; not "Armenia-backed".
    fn named_homes(&self, si: usize, words: &Range<usize>, noun: bool, noun_tokens: &Range<usize>, h: usize) -> Vec<Home> {
        let before = |hit: &&Hit| {
            // "the Islamic State" begins with its article.
            let article = hit.tokens.start + 1 == words.start && self.trees[si].token(hit.tokens.start).upos == Upos::Det;
            (hit.tokens.start >= words.start || article)
                && hit.tokens.end <= words.end
                && hit.tokens.start < noun_tokens.start.max(words.start + 1)
        };
        let is_noun = |hit: &&Hit| noun && hit.tokens.contains(&h) && hit.tokens.start >= noun_tokens.start;
        let mut homes = Vec::new();
        for hit in self.hits[si].iter().filter(before).filter(|hit| !is_noun(hit)) {
            let Some(priority) = self.closeness(si, hit) else {
                continue;
            };
            let (mut entity, _, class) = self.entity_of(hit);
            entity.span = self.sentences[si].span_of(hit.tokens.clone());
            let tokens = &self.trees[si].s.tokens;
            let joint = |i: usize| tokens.get(i).is_some_and(|t| t.upos == Upos::Cconj || t.form == ",");
            let coordinated = joint(hit.tokens.end) || (hit.tokens.start > 0 && joint(hit.tokens.start - 1));
            let row = self.row(hit.row);
            homes.push(Home {
                priority,
                entity,
                class,
                place: false,
                table: Some(row.table),
                kind: row.kind,
                coordinated,
                others: Vec::new(),
                end: 0,
            });
        }
        homes
    }

    /// How much a name before a noun is its home: `None` for a backer or a leaning.
    fn closeness(&self, si: usize, hit: &Hit) -> Option<u8> {
        let tokens = &self.trees[si].s.tokens;
        let form = |i: usize| tokens.get(i).map_or("", |t| t.form.as_str());
        let hyphen = |i: usize| matches!(form(i), "-" | "–" | "‑");
        let glued = form(hit.tokens.end - 1)
            .rsplit_once('-')
            .is_some_and(|(_, tail)| words::is_backing(tail));
        let leaning = hit.tokens.start >= 2 && hyphen(hit.tokens.start - 1) && words::is_leaning(form(hit.tokens.start - 2));
        let next = if hyphen(hit.tokens.end) {
            form(hit.tokens.end + 1).to_lowercase()
        } else {
            String::new()
        };
        if glued || leaning || words::is_backing(&next) {
            return None;
        }
        let ethnic = hit.tokens.start >= 1 && form(hit.tokens.start - 1).eq_ignore_ascii_case("ethnic");
        Some(match (ethnic, words::is_basing(&next)) {
            (true, _) => 1,
            (_, true) => 2,
            _ => 6,
        })
    }

    /// Whether the name that ends before word `end` only backs or leads what follows: "Iran-backed".
    fn is_backer(&self, si: usize, end: usize) -> bool {
        let form = |i: usize| self.trees[si].s.tokens.get(i).map_or("", |t| t.form.as_str());
        matches!(form(end), "-" | "–" | "‑") && words::is_backing(&form(end + 1).to_lowercase())
    }

    /// "the Assad regime"; "Oldport residents", where the caller knows the place.
    fn unnamed_homes(&self, si: usize, words: &Range<usize>, noun: Option<&Noun>, noun_tokens: &Range<usize>, homes: &mut Vec<Home>) {
        let tree = &self.trees[si];
        let limit = noun_tokens.start;
        let ruled = noun.is_some_and(|n| words::is_rule(&tree.token(n.tokens.end - 1).lemma));
        if ruled && homes.is_empty() && limit > words.start && tree.token(limit - 1).upos == Upos::Propn {
            let ruler = self.regime_of(&tree.token(limit - 1).form);
            let home = |entity| Home {
                priority: 6,
                entity,
                class: Class::Person,
                place: false,
                table: None,
                kind: "",
                coordinated: false,
                others: Vec::new(),
                end: 0,
            };
            homes.extend(ruler.map(home));
        }
        if !homes.iter().any(|m| m.priority == 6) {
            let inside = self
                .places
                .iter()
                .filter(|p| p.sentence == si && p.tokens.start >= words.start && p.tokens.end <= limit)
                .filter(|p| !self.is_backer(si, p.tokens.end));
            homes.extend(inside.map(|p| Home::place(p.country_code.clone(), 4)));
        }
    }

    /// The other states that a complement is coordinated with.
    fn joined_states(&mut self, si: usize, k: usize, id: Option<usize>, depth: usize) -> Vec<Entity> {
        let first = id.map(|i| self.out[i].code()).filter(|c| Self::state(c)).map(Str::from);
        let Some(first) = first else { return Vec::new() };
        let tree = &self.trees[si];
        let joined: Vec<usize> = tree
            .kids_by(k, "conj")
            .filter(|c| tree.case(*c).is_empty() && tree.token(*c).upos.is_nominal())
            .collect();
        let mut out: Vec<Entity> = Vec::new();
        for c in joined {
            if let Some(i) = self.resolve(si, c, depth + 1) {
                let d = &self.out[i];
                let code = d.code();
                if d.class == Class::Country && Self::state(code) && first != code && !out.iter().any(|e| e.code == code) {
                    out.push(d.entities[0].clone());
                }
            }
        }
        out
    }

    /// Owners and complements: "Armenia's", "of Iraq", "for the Kenyan police", "in Mogadishu".
    fn complement_homes(&mut self, si: usize, around: &[usize], noun: bool, depth: usize, homes: &mut Vec<Home>) {
        let tree = &self.trees[si];
        let mut kids: Vec<(usize, bool)> = Vec::new();
        for a in around {
            for k in tree.kids(*a) {
                let poss = tree.token(k).deprel == "nmod:poss";
                let post = k > *a && matches!(tree.token(k).rel(), "nmod" | "obl") && tree.token(k).deprel != "nmod:desc";
                if poss || (post && !around.contains(&k)) {
                    kids.push((k, poss));
                }
            }
        }
        let related = around.iter().any(|a| words::is_relation(&self.trees[si].token(*a).lemma));
        for (k, poss) in kids {
            let case = self.trees[si].case(k);
            let demonym = homes.iter().any(|m| m.priority == 6 && m.table == Some(Table::Countries));
            let (priority, place) = match case {
                // "his Philippine counterpart": the adjective says whose, the owner only to whom.
                _ if poss && demonym && (self.trees[si].token(k).upos == Upos::Pron || related) => (5, false),
                _ if poss => (7, false),
                "of" => (5, false),
                "from" => (4, false),
                "for" | "at" | "with" => (3, false),
                "in" | "inside" | "near" | "across" | "around" | "within" | "outside" | "on" => (3, true),
                _ => continue,
            };
            let end = if case == "of" && !poss { self.trees[si].phrase(k).end } else { 0 };
            let id = self.resolve(si, k, depth + 1);
            let others = if place { Vec::new() } else { self.joined_states(si, k, id, depth) };
            let resolved = id.map(|i| &self.out[i]);
            // "the ministers of both countries"
            if let Some(d) = resolved.filter(|d| d.entities.len() > 1 && !place && Self::state(&d.entities[0].code)) {
                homes.push(Home {
                    entity: d.entities[0].clone(),
                    class: d.class,
                    others: d.entities[1..].iter().filter(|e| Self::state(&e.code)).cloned().collect(),
                    end,
                    ..Home::place(Str::default(), priority)
                });
                if let Some(home) = homes.last_mut() {
                    home.place = false;
                }
                continue;
            }
            let usable = resolved.filter(|d| d.entities.len() == 1 && !(case == "for" && d.class == Class::Country && !noun));
            if let Some(d) = usable {
                let place = place || (case == "at" && d.class == Class::Country);
                let table = d.row.map(|r| self.row(r).table);
                homes.push(Home {
                    priority,
                    entity: d.entities[0].clone(),
                    class: d.class,
                    place,
                    table,
                    kind: "",
                    coordinated: false,
                    others,
                    end,
                });
            } else if let Some(code) = self.place_code(si, self.trees[si].phrase(k)) {
                homes.push(Home::place(code, priority));
            }
        }
    }
}

//! Composition: "the" + "Somali" + "army", "spokesman" + "for the Kenyan police", "rebels" + "in eastern Congo".

use crate::draft::Class;
use crate::noun::Noun;
use crate::reader::Reader;
use crate::schema::Table;
use crate::words;
use dateline_core::{Entity, Str, Upos};
use std::ops::Range;

/// A modifier that can give a description its code.
#[derive(Clone, Debug)]
pub(crate) struct Home {
    priority: u8,
    entity: Entity,
    class: Class,
    /// Only where, not whose.
    place: bool,
    table: Option<Table>,
    /// Kind of its row.
    kind: &'static str,
    /// It is one of two joined by "and".
    coordinated: bool,
    /// End of the words that say so, for `of` phrases.
    end: usize,
}

/// What title, noun and modifiers say together.
#[derive(Clone, Debug, Default)]
pub(crate) struct Description {
    pub(crate) code: Str,
    pub(crate) sector: Str,
    pub(crate) noun: Option<Noun>,
    pub(crate) former: bool,
    /// "coalition forces": of the armed coalition that the article speaks of.
    pub(crate) coalition: bool,
    /// The other state of "U.S. and Russian negotiators".
    pub(crate) partner: Option<Str>,
    /// Name of the group or body whose members they are.
    pub(crate) of_name: Str,
    /// The words after the head that belong to it reach up to here.
    pub(crate) end: usize,
    pub(crate) rule: String,
}

impl Reader<'_> {
    /// What the words `words` before and around head `h` say: title or agent noun, country, group.
    pub(crate) fn describe(
        &mut self,
        si: usize,
        words: Range<usize>,
        h: usize,
        noun: Option<Noun>,
        depth: usize,
    ) -> Description {
        let mut d = Description {
            end: words.end,
            ..Description::default()
        };
        d.coalition = self.armed_coalition
            && words.clone().any(|i| {
                self.trees[si]
                    .token(i)
                    .lemma
                    .eq_ignore_ascii_case("coalition")
            });
        d.former = words
            .clone()
            .any(|i| words::is_former(&self.trees[si].token(i).form));
        let noun_start = noun.as_ref().map_or(words.end, |n| n.tokens.start);
        let homes = self.homes(si, &words, noun.as_ref(), h, depth);
        // A place says where a nameless agent is from, but not where a named person is.
        let placed = noun
            .as_ref()
            .is_some_and(|n| n.tokens.contains(&h) && self.row(n.row).sector.as_str() != "REF");
        let coded = homes
            .iter()
            .filter(|m| !m.entity.code.is_empty() && (placed || !m.place));
        let best = coded.min_by_key(|m| std::cmp::Reverse(m.priority));
        d.partner = best.filter(|m| m.priority == 6).and_then(|m| {
            let other = homes.iter().find(|o| {
                o.priority == 6
                    && Self::state(&o.entity.code)
                    && Self::state(&m.entity.code)
                    && o.entity.code != m.entity.code
                    && o.coordinated
            });
            other.map(|o| o.entity.code.clone())
        });
        let bodily = |m: &&Home| {
            !m.place && (m.class == Class::Body || (m.class == Class::People && m.priority < 6))
        };
        let group = homes.iter().filter(bodily).max_by_key(|m| m.priority);
        let (mut sector, mut kind) = (Str::default(), "");
        let mut lemma = Str::default();
        let mut noted = None;
        if let Some(n) = &noun {
            let row = self.row(n.row);
            sector = row.sector.as_str().into();
            kind = row.kind;
            noted = self.noted_code(n);
            lemma = self.trees[si].token(n.tokens.end - 1).lemma.to_lowercase();
        }
        let generic = words::is_generic_agent(&lemma) || matches!(kind, "force" | "spokesperson");
        // "police spokesman", "rebel commander", "opposition leader"
        if noun.is_some()
            && generic
            && noun_start > words.start
            && let Some(inner) = self.noun_within(si, words.start..noun_start)
        {
            let s = self.row(inner.row).sector.as_str();
            let weak = s.is_empty()
                || (s == "GOV" && !sector.is_empty())
                || s == "CVL" && !sector.is_empty();
            if !weak {
                sector = s.into();
            }
        }
        if let Some(m) = best {
            d.code = m.entity.code.clone();
            d.rule = if m.place {
                "agent+place".into()
            } else {
                "agent+modifier".into()
            };
            if m.end > d.end {
                d.end = m.end;
            }
            if m.entity.sector == "PRE"
                && (m.place
                    || matches!(sector.as_str(), "" | "GOV" | "REB" | "MIL" | "PRM" | "UAF"))
                && !matches!(sector.as_str(), "CVL" | "JRN" | "REF")
            {
                sector = "PRE".into();
            }
            if m.class == Class::Person && noun.is_some() && sector.is_empty() {
                sector = m.entity.sector.clone();
            }
        }
        if let Some(m) = group {
            let s = m.entity.sector.as_str();
            let forces = kind == "force" || sector == "MIL";
            if !Self::state(&d.code) || m.entity.code == d.code {
                if !m.entity.code.is_empty() {
                    d.code = m.entity.code.clone();
                }
                if !s.is_empty()
                    && noun.is_some()
                    && (generic || sector.is_empty() || sector == "GOV")
                    && !(forces && s == "GOV")
                    && !(kind == "spokesperson" && s == "MIL" && m.kind != "force")
                {
                    sector = s.into();
                }
                if m.end > d.end {
                    d.end = m.end;
                }
            }
            if matches!(kind, "force" | "people" | "group")
                || matches!(
                    lemma.as_str(),
                    "member" | "fighter" | "militant" | "soldier" | "supporter"
                )
            {
                d.of_name = m.entity.name.clone();
            }
        }
        if let Some((code, s)) = noted {
            d.code = code.into();
            d.rule = "agent".into();
            if !s.is_empty() {
                sector = s.into();
            }
        }
        if sector.is_empty() && matches!(lemma.as_str(), "force" | "forces") && Self::state(&d.code)
        {
            sector = "MIL".into();
        }
        match d.code.as_str() {
            "UNO" | "IGO" | "EUR" if noun.is_some() => {
                let leaders = matches!(kind, "head_of_state" | "head_of_government" | "minister")
                    || matches!(lemma.as_str(), "leader" | "minister" | "official");
                sector = match sector.as_str() {
                    "MIL" => "MIL".into(),
                    "GOV" if leaders && d.code != "UNO" => "GOV".into(),
                    "GOV" | "LEG" | "CVL" | "PTY" => Str::default(),
                    _ => sector,
                };
            }
            _ => {}
        }
        if d.former
            && matches!(
                sector.as_str(),
                "GOV" | "LEG" | "MIL" | "JUD" | "COP" | "SPY"
            )
            && !matches!(kind, "force" | "body" | "group")
        {
            sector = "ELI".into();
        }
        d.sector = sector;
        d.noun = noun;
        d
    }

    /// The modifiers of a phrase that can say whose it is.
    pub(crate) fn homes(
        &mut self,
        si: usize,
        words: &Range<usize>,
        noun: Option<&Noun>,
        h: usize,
        depth: usize,
    ) -> Vec<Home> {
        let mut homes = Vec::new();
        let noun_tokens = noun.map(|n| n.tokens.clone()).unwrap_or(h..h + 1);
        let limit = noun_tokens.start;
        let hits: Vec<_> = self.hits[si]
            .iter()
            .filter(|hit| {
                hit.tokens.start >= words.start
                    && hit.tokens.end <= words.end
                    && hit.tokens.start < limit.max(words.start + 1)
            })
            .cloned()
            .collect();
        for hit in hits {
            if hit.tokens.contains(&h)
                && hit.tokens.end > noun_tokens.start
                && noun.is_some()
                && hit.tokens.start >= noun_tokens.start
            {
                continue;
            }
            let (entity, _, class) = self.entity_of(&hit);
            let tree = &self.trees[si];
            let form = |i: usize| tree.s.tokens.get(i).map_or("", |t| t.form.as_str());
            let hyphen = |i: usize| matches!(form(i), "-" | "–" | "‑");
            let mut priority = 6;
            if hyphen(hit.tokens.end) {
                let next = form(hit.tokens.end + 1).to_lowercase();
                if words::is_backing(&next) {
                    continue;
                }
                if words::is_basing(&next) {
                    priority = 2;
                }
            }
            let glued = form(hit.tokens.end - 1)
                .rsplit_once('-')
                .is_some_and(|(_, tail)| words::is_backing(tail));
            let leaning = hit.tokens.start >= 2
                && hyphen(hit.tokens.start - 1)
                && words::is_leaning(form(hit.tokens.start - 2));
            if glued || leaning {
                continue;
            }
            if hit.tokens.start >= 1 && form(hit.tokens.start - 1).eq_ignore_ascii_case("ethnic") {
                priority = 1;
            }
            let table = Some(self.row(hit.row).table);
            let joint = |i: usize| {
                tree.s
                    .tokens
                    .get(i)
                    .is_some_and(|t| t.upos == Upos::Cconj || t.form == ",")
            };
            let coordinated =
                joint(hit.tokens.end) || (hit.tokens.start > 0 && joint(hit.tokens.start - 1));
            let kind = self.row(hit.row).kind;
            homes.push(Home {
                priority,
                entity,
                class,
                place: false,
                table,
                kind,
                coordinated,
                end: 0,
            });
        }
        // "the Assad regime"
        let ruled = noun.is_some_and(|n| {
            matches!(
                self.trees[si].token(n.tokens.end - 1).lemma.as_str(),
                "regime"
                    | "government"
                    | "administration"
                    | "cabinet"
                    | "force"
                    | "troop"
                    | "loyalist"
            )
        });
        if ruled && homes.is_empty() && limit > words.start {
            let t = self.trees[si].token(limit - 1);
            if t.upos == Upos::Propn
                && let Some(entity) = self.regime_of(&t.form)
            {
                homes.push(Home {
                    priority: 6,
                    entity,
                    class: Class::Person,
                    place: false,
                    table: None,
                    kind: "",
                    coordinated: false,
                    end: 0,
                });
            }
        }
        for place in self.places {
            if place.tokens.start >= words.start
                && place.tokens.end <= limit
                && place.sentence == si
                && !homes.iter().any(|m| m.priority == 6)
            {
                let entity = Entity {
                    code: place.country_code.clone(),
                    ..Entity::default()
                };
                homes.push(Home {
                    priority: 4,
                    entity,
                    class: Class::Country,
                    place: true,
                    table: None,
                    kind: "",
                    coordinated: false,
                    end: 0,
                });
            }
        }
        let mut around: Vec<usize> = noun_tokens
            .clone()
            .chain(words.clone())
            .chain([h])
            .collect();
        around.sort_unstable();
        around.dedup();
        let mut kids: Vec<(usize, bool)> = Vec::new();
        for a in around.iter().copied().filter(|a| *a < self.trees[si].len()) {
            let tree = &self.trees[si];
            for k in tree.kids(a) {
                let poss = tree.token(k).deprel == "nmod:poss";
                let post = k > a
                    && matches!(tree.token(k).rel(), "nmod" | "obl")
                    && !poss
                    && tree.token(k).deprel != "nmod:desc";
                if (poss || post) && !around.contains(&k) || poss {
                    kids.push((k, poss));
                }
            }
        }
        // "rebels operating in eastern Congo", "fighters loyal to ..."
        for a in around.iter().copied().filter(|a| *a < self.trees[si].len()) {
            let tree = &self.trees[si];
            let places: Vec<usize> = tree
                .kids(a)
                .filter(|k| tree.token(*k).deprel == "acl")
                .flat_map(|k| tree.kids_by(k, "obl"))
                .filter(|k| matches!(tree.case(*k), "in" | "from" | "near"))
                .collect();
            for k in places {
                if let Some(code) = self.place_code(si, self.trees[si].phrase(k)) {
                    let entity = Entity {
                        code,
                        ..Entity::default()
                    };
                    homes.push(Home {
                        priority: 3,
                        entity,
                        class: Class::Country,
                        place: true,
                        table: None,
                        kind: "",
                        coordinated: false,
                        end: 0,
                    });
                }
            }
        }
        for (k, poss) in kids {
            let case = self.trees[si].case(k);
            let (priority, place) = match case {
                _ if poss => (7, false),
                "of" => (5, false),
                "from" => (4, false),
                "for" | "at" | "with" => (3, false),
                "in" | "inside" | "near" | "across" | "around" | "within" | "outside" | "on" => {
                    (3, true)
                }
                _ => continue,
            };
            let end = if poss {
                0
            } else {
                self.trees[si].phrase(k).end
            };
            if let Some(i) = self.resolve(si, k, depth + 1) {
                let d = &self.out[i];
                if d.entities.len() == 1
                    && !(case == "for" && d.class == Class::Country && noun.is_none())
                {
                    let table = d.row.map(|r| self.row(r).table);
                    let place = place || (case == "at" && d.class == Class::Country);
                    homes.push(Home {
                        priority,
                        entity: d.entities[0].clone(),
                        class: d.class,
                        place,
                        table,
                        kind: "",
                        coordinated: false,
                        end: if case == "of" { end } else { 0 },
                    });
                    continue;
                }
            }
            if let Some(code) = self.place_code(si, self.trees[si].phrase(k)) {
                let entity = Entity {
                    code,
                    ..Entity::default()
                };
                homes.push(Home {
                    priority,
                    entity,
                    class: Class::Country,
                    place: true,
                    table: None,
                    kind: "",
                    coordinated: false,
                    end: 0,
                });
            }
        }
        // A country beside a group of that country ("Lebanese Hezbollah fighters") says no more than the group does.
        if homes.iter().any(|m| m.table == Some(Table::Groups)) {
            homes.retain(|m| m.table != Some(Table::Countries) || m.priority == 7);
        }
        homes
    }
}

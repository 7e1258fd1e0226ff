//! Composition: "the" + "Somali" + "army", "spokesman" + "for the Kenyan police", "rebels" + "in eastern Congo".

use crate::draft::{Class, Draft};
use crate::fold::{join, pieces};
use crate::reader::Reader;
use crate::index::Via;
use crate::schema::{Column, Table};
use crate::tree::Tree;
use crate::words;
use dateline_core::{Entity, EntityKind, MentionKind, Str, Upos};
use std::ops::Range;

/// An agent noun or title in a sentence.
#[derive(Clone, Debug)]
pub(crate) struct Noun {
    pub(crate) row: u32,
    pub(crate) tokens: Range<usize>,
}

/// A modifier that can give a description its code.
#[derive(Clone, Debug)]
struct Home {
    priority: u8,
    entity: Entity,
    class: Class,
    /// Only where, not whose.
    place: bool,
    table: Option<Table>,
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
    /// Longest agent noun or title that ends with word `last` and begins at `lo` or later.
    pub(crate) fn noun_ending(&self, si: usize, last: usize, lo: usize) -> Option<Noun> {
        let tree = &self.trees[si];
        let first = lo.max(last.saturating_sub(4));
        (first..=last).find_map(|start| {
            let row = self.noun_row(tree, start..last + 1)?;
            Some(Noun { row, tokens: start..last + 1 })
        })
    }

    /// Longest agent noun or title that begins with word `start` and ends before `hi`.
    pub(crate) fn noun_starting(&self, si: usize, start: usize, hi: usize) -> Option<Noun> {
        let tree = &self.trees[si];
        let end = hi.min(start + 5);
        (start + 1..=end).rev().find_map(|e| Some(Noun { row: self.noun_row(tree, start..e)?, tokens: start..e }))
    }

    /// Longest noun whose last word is the last one possible in a range.
    pub(crate) fn noun_within(&self, si: usize, range: Range<usize>) -> Option<Noun> {
        range.clone().rev().find_map(|last| self.noun_ending(si, last, range.start))
    }

    fn noun_row(&self, tree: &Tree<'_>, range: Range<usize>) -> Option<u32> {
        let last = tree.token(range.end - 1);
        let as_noun = matches!(last.rel(), "nsubj" | "obj" | "iobj" | "obl" | "nmod" | "conj" | "root" | "appos");
        if !last.upos.is_nominal() && !(last.upos == Upos::Adj && (as_noun || range.len() > 1 || words::is_sector_adjective(&last.lemma))) && last.upos != Upos::X {
            return None;
        }
        let (mut by_form, mut by_lemma, mut words) = (0, 0, 0);
        for i in range.clone() {
            let t = tree.token(i);
            let last = i + 1 == range.end;
            by_lemma = by_form;
            pieces(&t.form, |p| {
                by_form = join(by_form, p.hash);
                words += 1;
            });
            if last {
                pieces(&t.lemma, |p| by_lemma = join(by_lemma, p.hash));
            }
        }
        if words == 0 {
            return None;
        }
        let nouns = &self.tables.nouns;
        // A capital word that only looks like a noun ("Bishop", "Guard" in a name) is left to the caller.
        let mut best: Option<(u8, u32)> = None;
        for key in [by_form, by_lemma] {
            let Some(first) = nouns.get(key) else { continue };
            for e in nouns.chain(first) {
                let row = self.row(e.row);
                let score = match (row.table, row.kind) {
                    (Table::Offices, "other" | "") => 2,
                    (Table::Offices, _) => 3,
                    _ => 2 + u8::from(row.kind == "body"),
                };
                if best.is_none_or(|b| score > b.0) {
                    best = Some((score, e.row));
                }
            }
            if best.is_some() {
                break;
            }
        }
        best.map(|b| b.1)
    }

    /// Code and sector that the note of an agent noun gives ("peacekeeper": `UNO MIL`).
    fn noted_code(&self, noun: &Noun) -> Option<(&str, &str)> {
        let row = self.row(noun.row);
        if row.table != Table::Agents {
            return None;
        }
        let note = self.tables.cell(row, Column::Note);
        let mut words = note.split(' ');
        let code = words.next().filter(|w| crate::schema::NON_STATE.contains(w) || self.tables.country_name(w).is_some())?;
        let sector = words.next().unwrap_or("");
        ((sector.is_empty() || crate::schema::is_sector(sector)) && words.next().is_none()).then_some((code, sector))
    }

    /// Whether a noun names one or more human beings.
    pub(crate) fn is_person_noun(&self, noun: &Noun) -> bool {
        let row = self.row(noun.row);
        row.table == Table::Offices || row.kind == "person"
    }

    /// What the words `words` before and around head `h` say: title or agent noun, country, group.
    pub(crate) fn describe(&mut self, si: usize, words: Range<usize>, h: usize, noun: Option<Noun>, depth: usize) -> Description {
        let mut d = Description { end: words.end, ..Description::default() };
        d.coalition = self.armed_coalition && words.clone().any(|i| self.trees[si].token(i).lemma.eq_ignore_ascii_case("coalition"));
        d.former = words.clone().any(|i| words::is_former(&self.trees[si].token(i).form));
        let noun_start = noun.as_ref().map_or(words.end, |n| n.tokens.start);
        let homes = self.homes(si, &words, noun.as_ref(), h, depth);
        // A place says where a nameless agent is from, but not where a named person is.
        let placed = noun.as_ref().is_some_and(|n| n.tokens.contains(&h) && self.row(n.row).sector.as_str() != "REF");
        let coded = homes.iter().filter(|m| !m.entity.code.is_empty() && (placed || !m.place));
        let best = coded.min_by_key(|m| std::cmp::Reverse(m.priority));
        d.partner = best.filter(|m| m.priority == 6).and_then(|m| {
            let other = homes.iter().find(|o| o.priority == 6 && Self::state(&o.entity.code) && Self::state(&m.entity.code) && o.entity.code != m.entity.code && o.coordinated);
            other.map(|o| o.entity.code.clone())
        });
        let bodily = |m: &&Home| !m.place && (m.class == Class::Body || (m.class == Class::People && m.priority < 6));
        let group = homes.iter().filter(bodily).max_by_key(|m| m.priority);
        let (mut sector, mut kind) = (Str::default(), "");
        let mut lemma = Str::default();
        let mut noted = None;
        if let Some(n) = &noun {
            let row = self.row(n.row);
            sector = row.sector.as_str().into();
            kind = row.kind;
            noted = self.noted_code(n);
            lemma = self.trees[si].token(n.tokens.end - 1).lemma.to_lowercase().into();
        }
        let generic = words::is_generic_agent(&lemma) || matches!(kind, "force" | "spokesperson");
        // "police spokesman", "rebel commander", "opposition leader"
        if noun.is_some() && generic && noun_start > words.start {
            if let Some(inner) = self.noun_within(si, words.start..noun_start) {
                let s = self.row(inner.row).sector.as_str();
                let weak = s.is_empty() || (s == "GOV" && !sector.is_empty()) || s == "CVL" && sector != "";
                if !weak {
                    sector = s.into();
                }
            }
        }
        if let Some(m) = best {
            d.code = m.entity.code.clone();
            d.rule = if m.place { "agent+place".into() } else { "agent+modifier".into() };
            if m.end > d.end {
                d.end = m.end;
            }
            if m.entity.sector == "PRE" && (m.place || matches!(sector.as_str(), "" | "GOV" | "REB" | "MIL" | "PRM" | "UAF")) && !matches!(sector.as_str(), "CVL" | "JRN" | "REF") {
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
                if !s.is_empty() && noun.is_some() && (generic || sector.is_empty() || sector == "GOV") && !(forces && s == "GOV") {
                    sector = s.into();
                }
                if m.end > d.end {
                    d.end = m.end;
                }
            }
            if matches!(kind, "force" | "people" | "group") || matches!(lemma.as_str(), "member" | "fighter" | "militant" | "soldier" | "supporter") {
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
        if sector.is_empty() && matches!(lemma.as_str(), "force" | "forces") && Self::state(&d.code) {
            sector = "MIL".into();
        }
        match d.code.as_str() {
            "UNO" | "IGO" | "EUR" if noun.is_some() => {
                let leaders = matches!(kind, "head_of_state" | "head_of_government" | "minister") || lemma == "leader";
                sector = match sector.as_str() {
                    "MIL" => "MIL".into(),
                    "GOV" if leaders && d.code != "UNO" => "GOV".into(),
                    "GOV" | "LEG" | "CVL" => Str::default(),
                    _ => sector,
                };
            }
            _ => {}
        }
        if d.former && matches!(sector.as_str(), "GOV" | "LEG" | "MIL" | "JUD" | "COP" | "SPY") && !matches!(kind, "force" | "body" | "group") {
            sector = "ELI".into();
        }
        d.sector = sector;
        d.noun = noun;
        d
    }

    /// The modifiers of a phrase that can say whose it is.
    fn homes(&mut self, si: usize, words: &Range<usize>, noun: Option<&Noun>, h: usize, depth: usize) -> Vec<Home> {
        let mut homes = Vec::new();
        let noun_tokens = noun.map(|n| n.tokens.clone()).unwrap_or(h..h + 1);
        let limit = noun_tokens.start;
        let hits: Vec<_> = self.hits[si].iter().filter(|hit| hit.tokens.start >= words.start && hit.tokens.end <= words.end && hit.tokens.start < limit.max(words.start + 1)).cloned().collect();
        for hit in hits {
            if hit.tokens.contains(&h) && hit.tokens.end > noun_tokens.start && noun.is_some() && hit.tokens.start >= noun_tokens.start {
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
            let glued = form(hit.tokens.end - 1).rsplit_once('-').is_some_and(|(_, tail)| words::is_backing(tail));
            let leaning = hit.tokens.start >= 2 && hyphen(hit.tokens.start - 1) && words::is_leaning(form(hit.tokens.start - 2));
            if glued || leaning {
                continue;
            }
            if hit.tokens.start >= 1 && form(hit.tokens.start - 1).eq_ignore_ascii_case("ethnic") {
                priority = 1;
            }
            let table = Some(self.row(hit.row).table);
            let joint = |i: usize| tree.s.tokens.get(i).is_some_and(|t| t.upos == Upos::Cconj || t.form == ",");
            let coordinated = joint(hit.tokens.end) || (hit.tokens.start > 0 && joint(hit.tokens.start - 1));
            homes.push(Home { priority, entity, class, place: false, table, coordinated, end: 0 });
        }
        // "the Assad regime"
        let ruled = noun.is_some_and(|n| matches!(self.trees[si].token(n.tokens.end - 1).lemma.as_str(), "regime" | "government" | "administration" | "cabinet" | "force" | "troop" | "loyalist"));
        if ruled && homes.is_empty() && limit > words.start {
            let t = self.trees[si].token(limit - 1);
            if t.upos == Upos::Propn {
                if let Some(entity) = self.regime_of(&t.form) {
                    homes.push(Home { priority: 6, entity, class: Class::Person, place: false, table: None, coordinated: false, end: 0 });
                }
            }
        }
        for place in self.places {
            if place.tokens.start >= words.start && place.tokens.end <= limit && place.sentence == si && !homes.iter().any(|m| m.priority == 6) {
                let entity = Entity { code: place.country_code.clone(), ..Entity::default() };
                homes.push(Home { priority: 4, entity, class: Class::Country, place: true, table: None, coordinated: false, end: 0 });
            }
        }
        let mut around: Vec<usize> = noun_tokens.clone().chain(words.clone()).chain([h]).collect();
        around.sort_unstable();
        around.dedup();
        let mut kids: Vec<(usize, bool)> = Vec::new();
        for a in around.iter().copied().filter(|a| *a < self.trees[si].len()) {
            let tree = &self.trees[si];
            for k in tree.kids(a) {
                let poss = tree.token(k).deprel == "nmod:poss";
                let post = k > a && matches!(tree.token(k).rel(), "nmod" | "obl") && !poss && tree.token(k).deprel != "nmod:desc";
                if (poss || post) && !around.contains(&k) || poss {
                    kids.push((k, poss));
                }
            }
        }
        // "rebels operating in eastern Congo", "fighters loyal to ..."
        for a in around.iter().copied().filter(|a| *a < self.trees[si].len()) {
            let tree = &self.trees[si];
            let places: Vec<usize> = tree.kids(a).filter(|k| tree.token(*k).deprel == "acl").flat_map(|k| tree.kids_by(k, "obl")).filter(|k| matches!(tree.case(*k), "in" | "from" | "near")).collect();
            for k in places {
                if let Some(code) = self.place_code(si, self.trees[si].phrase(k)) {
                    let entity = Entity { code, ..Entity::default() };
                    homes.push(Home { priority: 3, entity, class: Class::Country, place: true, table: None, coordinated: false, end: 0 });
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
                "in" | "inside" | "near" | "across" | "around" | "within" | "outside" | "on" => (3, true),
                _ => continue,
            };
            let end = if poss { 0 } else { self.trees[si].phrase(k).end };
            if let Some(i) = self.resolve(si, k, depth + 1) {
                let d = &self.out[i];
                if d.entities.len() == 1 && !(case == "for" && d.class == Class::Country && noun.is_none()) {
                    let table = d.row.map(|r| self.row(r).table);
                    let place = place || (case == "at" && d.class == Class::Country);
                    homes.push(Home { priority, entity: d.entities[0].clone(), class: d.class, place, table, coordinated: false, end: if case == "of" { end } else { 0 } });
                    continue;
                }
            }
            if let Some(code) = self.place_code(si, self.trees[si].phrase(k)) {
                let entity = Entity { code, ..Entity::default() };
                homes.push(Home { priority, entity, class: Class::Country, place: true, table: None, coordinated: false, end: 0 });
            }
        }
        // A country beside a group of that country ("Lebanese Hezbollah fighters") says no more than the group does.
        if homes.iter().any(|m| m.table == Some(Table::Groups)) {
            homes.retain(|m| m.table != Some(Table::Countries) || m.priority == 7);
        }
        homes
    }

    /// The state that a stretch of words lies in: a name of the tables in it, or a place of the gazetteer.
    pub(crate) fn place_code(&self, si: usize, range: Range<usize>) -> Option<Str> {
        let inside = |t: &Range<usize>| t.start >= range.start && t.end <= range.end;
        let hit = self.hits[si].iter().find(|h| inside(&h.tokens) && matches!(self.row(h.row).table, Table::Countries | Table::Territories));
        if let Some(hit) = hit {
            return Some(self.row(hit.row).code.as_str().into());
        }
        let place = self.places.iter().find(|p| p.sentence == si && inside(&p.tokens))?;
        (!place.country_code.is_empty()).then(|| place.country_code.clone())
    }

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
        if let Some(hit) = self.hits[si].iter().find(|x| x.tokens.end == range.start && self.is_adjective(si, x)) {
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
    pub(crate) fn is_adjective(&self, si: usize, hit: &crate::scan::Hit) -> bool {
        let tree = &self.trees[si];
        let last = tree.token(hit.tokens.end - 1);
        let next = tree.s.tokens.get(hit.tokens.end);
        hit.via == Via::Demonym && !matches!(last.xpos.as_str(), "NNS" | "NNPS") && !last.form.ends_with("ns") && next.is_some_and(|t| matches!(t.upos, Upos::Noun | Upos::Propn | Upos::Adj))
    }

    /// Whether the word has a definite determiner or an owner.
    pub(crate) fn is_definite(&self, si: usize, h: usize) -> bool {
        let tree = &self.trees[si];
        tree.kids(h).any(|k| {
            let t = tree.token(k);
            t.deprel == "nmod:poss" || (t.upos == Upos::Det && matches!(t.form.to_lowercase().as_str(), "the" | "this" | "that" | "these" | "those" | "both"))
        })
    }

    /// A name of the tables that says too little ("Ministry of Defence") beside a modifier of another country.
    fn contradicted(&self, si: usize, hit: &crate::scan::Hit, range: &Range<usize>) -> bool {
        let row = self.row(hit.row);
        if !matches!(row.table, Table::Institutions) {
            return false;
        }
        let other = |h: &&crate::scan::Hit| {
            let r = self.row(h.row);
            matches!(r.table, Table::Countries) && r.code != row.code
        };
        let left = self.hits[si].iter().filter(|h| h.tokens.start >= range.start && h.tokens.end <= hit.tokens.start);
        left.filter(other).count() > 0 && self.noun_ending(si, hit.tokens.end - 1, hit.tokens.start).is_some()
    }

    /// What stands around a name: a demonym as a noun, an institution of no known country.
    fn settle_named(&mut self, si: usize, draft: &mut Draft, range: &Range<usize>, h: usize, depth: usize) {
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
            // "ethnic Albanians" live where the report is.
            let ethnic = range.start > 0 && (range.start - 1..h).any(|i| tree.token(i).form.eq_ignore_ascii_case("ethnic"));
            if ethnic {
                let code = self.place_code(si, h + 1..tree.subtree(h).end.max(h + 1)).or_else(|| self.clause_place(si, h));
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
    fn partitive(&mut self, si: usize, h: usize, range: &Range<usize>, depth: usize) -> Option<Draft> {
        let tree = &self.trees[si];
        let lemma = tree.token(h).lemma.to_lowercase();
        if !words::is_partitive(&lemma) {
            return None;
        }
        let k = tree.kids(h).find(|k| *k > h && matches!(tree.token(*k).rel(), "nmod" | "obl") && tree.case(*k) == "of")?;
        let inner = self.resolve(si, k, depth + 1)?;
        let inner = &self.out[inner];
        if !inner.plural && inner.class != Class::People {
            return None;
        }
        let (entities, class, end) = (inner.entities.clone(), inner.class, inner.tokens.end);
        let mut draft = self.draft(si, h, range.start..end.max(range.end), MentionKind::Nominal, Entity::default(), "partitive", class);
        let span = draft.entities[0].span;
        draft.entities = entities.into_iter().map(|e| Entity { span, ..e }).collect();
        draft.plural = true;
        Some(draft)
    }

    /// An agent noun with what it is of.
    fn agent(&mut self, si: usize, h: usize, range: Range<usize>, d: Description) -> Option<Draft> {
        let noun = d.noun.clone()?;
        let row = self.row(noun.row);
        let kind = row.kind;
        let thing = kind == "thing";
        // "allies", "African nations": states, but not said which.
        let vague = row.table == Table::Agents && d.sector.is_empty() && (d.code.is_empty() || kind == "body");
        if thing && d.code.is_empty() || vague {
            return None;
        }
        let mut entity = Entity { code: d.code.clone(), sector: d.sector.clone(), name: d.of_name.clone(), ..Entity::default() };
        if d.coalition {
            entity.code = "IGO".into();
            entity.sector = if matches!(entity.sector.as_str(), "GOV" | "PTY") && kind == "person" { "GOV".into() } else { "MIL".into() };
        }
        if thing && d.sector.is_empty() {
            return None;
        }
        if row.table == Table::Offices && matches!(kind, "head_of_state" | "head_of_government" | "minister" | "king") && !d.code.is_empty() && !d.former {
            entity.office = self.office_text(&noun, &d.code);
        }
        let tokens = range.start..d.end.max(range.end);
        let rule = if d.code.is_empty() { "agent" } else { d.rule.as_str() };
        let mut draft = self.draft(si, h, tokens, MentionKind::Nominal, entity, rule, Class::Person);
        draft.noun = Some(noun.row);
        draft.gender = words::gender(&self.trees[si].token(h).lemma);
        draft.class = match kind {
            "people" | "force" => Class::People,
            "group" | "body" | "thing" => Class::Body,
            _ if draft.plural => Class::People,
            _ => Class::Person,
        };
        let unknown_owner = self.has_unknown_name(si, &range, &noun);
        if draft.entities[0].code.is_empty() && !unknown_owner {
            if let Some(code) = self.title_home(si, &noun) {
                draft.entities[0].code = code;
                draft.rule = "agent+title".into();
            }
        }
        self.settle_nominal(si, h, &mut draft, d.former, unknown_owner);
        if let (Some(code), [one]) = (d.partner, draft.entities.as_slice()) {
            let other = Entity { code, sector: one.sector.clone(), span: one.span, ..Entity::default() };
            draft.entities.insert(0, other);
        }
        Some(draft)
    }

    /// Whether a name that no table knows stands before the noun ("Northwind officials"): it is theirs, no state's.
    fn has_unknown_name(&self, si: usize, range: &Range<usize>, noun: &Noun) -> bool {
        let tree = &self.trees[si];
        let organised = |i: usize| tree.s.entities.iter().any(|e| e.tokens.contains(&i) && matches!(e.kind, EntityKind::Org | EntityKind::Misc));
        (range.start..noun.tokens.start).any(|i| tree.token(i).upos == Upos::Propn && organised(i) && self.hit_at(si, i).is_none())
    }

    /// "Prime Minister of Armenia".
    pub(crate) fn office_text(&self, noun: &Noun, code: &str) -> Str {
        let row = self.row(noun.row);
        let title = self.tables.cell(row, Column::Title);
        match self.tables.country_name(code) {
            Some(country) if !title.is_empty() => {
                let mut words: Vec<String> = Vec::new();
                for w in title.split(' ') {
                    let mut chars = w.chars();
                    let small = matches!(w, "of" | "the" | "and" | "for");
                    words.push(if small { w.into() } else { chars.next().map(|c| c.to_uppercase().collect::<String>() + chars.as_str()).unwrap_or_default() });
                }
                format!("{} of {country}", words.join(" ")).into()
            }
            _ => Str::default(),
        }
    }

    /// Names that no table knows: organisations and people of the tagger, proper nouns in the place of an actor.
    fn unknown(&mut self, si: usize, h: usize, range: Range<usize>, d: Description) -> Option<Draft> {
        let tree = &self.trees[si];
        let t = tree.token(h);
        let entity = tree.s.entities.iter().find(|e| e.tokens.contains(&h)).cloned();
        let addressed = t.rel() == "obl" && matches!(tree.case(h), "against" | "with" | "by" | "to");
        let actor_place = (matches!(t.rel(), "nsubj" | "obj" | "iobj" | "conj" | "appos") || addressed) && !words::is_calendar(&t.form);
        let (class, tokens, rule) = match &entity {
            Some(e) if tree.top(e.tokens.clone()) != h => return None,
            Some(e) if e.kind == EntityKind::Org => (Class::Body, e.tokens.clone(), "unknown organisation"),
            Some(e) if e.kind == EntityKind::Per => (Class::Person, e.tokens.clone(), "unknown person"),
            Some(_) => return None,
            None if t.upos == Upos::Propn && actor_place && t.form.chars().next().is_some_and(char::is_uppercase) => (Class::Body, range.clone(), "unknown name"),
            None => return None,
        };
        let tokens = self.without_owner(si, tokens);
        let name: Str = self.words(si, tokens.clone()).into();
        let mut draft = self.draft(si, h, tokens, MentionKind::Named, Entity { code: d.code, sector: Str::default(), name, ..Entity::default() }, rule, class);
        draft.plural = false;
        Some(draft)
    }
}

//! Pronouns and descriptions, resolved by salience.
//!
//! Among the earlier mentions that agree in number, gender and kind, the one with the highest score wins:
//! nearness in sentences (the same 6, then 4, 2.5, 1.5), place in the clause (main subject 4 ... other 1), how often the
//! article speaks of it (up to 1.5), and 1 more where pronoun and antecedent are both subjects. A pronoun is never its own
//! phrase, nor another argument of its own verb. `I` and `we` are the speaker of the quotation.

use crate::draft::{Class, Draft};
use crate::reader::{Memo, Reader};
use crate::schema::Table;
use crate::words::{self, Anaphor, Gender};
use dateline_core::{Entity, MentionKind, ParagraphKind, Str, Upos};
use std::ops::Range;

/// What a pronoun or description asks of its antecedent.
#[derive(Clone, Copy, Debug)]
struct Want {
    gender: Gender,
    person: bool,
    plural: bool,
    /// Possessives may be bound by an argument of the same verb.
    possessive: bool,
    only: Option<Anaphor>,
}

impl Reader<'_> {
    /// Resolves a pronoun.
    pub(crate) fn pronoun(&mut self, si: usize, h: usize, depth: usize) -> Option<Draft> {
        let tree = &self.trees[si];
        let t = tree.token(h);
        let form = t.form.to_lowercase();
        if t.rel() == "expl" || (form == "mine" && tree.kids(h).next().is_some()) {
            return None;
        }
        let possessive = t.deprel == "nmod:poss" || t.feat("Poss=Yes");
        let (person, plural, gender) = match form.as_str() {
            "he" | "him" | "his" | "himself" => (true, false, Gender::Male),
            "she" | "her" | "hers" | "herself" => (true, false, Gender::Female),
            "it" | "its" | "itself" => (false, false, Gender::Unknown),
            "they" | "them" | "their" | "theirs" | "themselves" => (false, true, Gender::Unknown),
            "i" | "me" | "my" | "mine" | "myself" | "we" | "us" | "our" | "ours" | "ourselves" => return self.first_person(si, h, depth),
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
        let want = Want { gender, person, plural, possessive, only: None };
        let Some((found, group)) = self.antecedent(si, h, want) else {
            if !person && !plural {
                return None;
            }
            let class = if plural { Class::People } else { Class::Person };
            let mut draft = self.draft(si, h, h..h + 1, MentionKind::Pronoun, Entity::default(), "pronoun unresolved", class);
            (draft.plural, draft.gender) = (plural, gender);
            return Some(draft);
        };
        Some(self.refer(si, h, h..h + 1, MentionKind::Pronoun, found, &group, "pronoun"))
    }

    /// "some of the rebels"
    fn partitive_pronoun(&mut self, si: usize, h: usize, depth: usize) -> Option<Draft> {
        let tree = &self.trees[si];
        let k = tree.kids(h).find(|k| *k > h && tree.case(*k) == "of")?;
        let inner = self.resolve(si, k, depth + 1)?;
        let (entities, class, end) = (self.out[inner].entities.clone(), self.out[inner].class, self.out[inner].tokens.end);
        let mut draft = self.draft(si, h, h..end.max(h + 1), MentionKind::Nominal, Entity::default(), "partitive", class);
        draft.entities = entities;
        draft.plural = true;
        Some(draft)
    }

    /// A relative pronoun stands for the noun that its clause belongs to.
    fn relative(&mut self, si: usize, h: usize, depth: usize) -> Option<Draft> {
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
            let fits = |d: &Draft| d.sentence == si && d.tokens.end == end && d.kind == MentionKind::Named && if human { d.class == Class::Person } else { d.class != Class::Person };
            let near = self.out.iter().position(fits);
            let far = match self.memo[si][noun] {
                Memo::At(i) => self.out[i].kind == MentionKind::Named,
                _ => false,
            };
            if let Some(i) = near.filter(|_| !far) {
                return Some(self.refer(si, h, h..h + 1, MentionKind::Pronoun, i, &[], "relative"));
            }
        }
        let found = self.resolve(si, noun, depth + 1)?;
        Some(self.refer(si, h, h..h + 1, MentionKind::Pronoun, found, &[], "relative"))
    }

    /// `I` and `we` in a quotation are its speaker; outside one, the publisher where it is an actor itself.
    fn first_person(&mut self, si: usize, h: usize, depth: usize) -> Option<Draft> {
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
        let row = self.context.publisher.map(|r| self.row(r)).filter(|r| !quoted && r.sector.as_str() != "JRN" && r.table != Table::Media);
        let (entity, rule) = match row {
            Some(row) => {
                let name = self.tables.cell(row, crate::schema::Column::Name).into();
                (Entity { code: row.code.as_str().into(), sector: row.sector.as_str().into(), name, ..Entity::default() }, "publisher")
            }
            None => (Entity::default(), "pronoun unresolved"),
        };
        Some(self.draft(si, h, h..h + 1, MentionKind::Pronoun, entity, rule, Class::Body))
    }

    /// Whether a word stands between quotation marks, counted from the beginning of its paragraph.
    pub(crate) fn in_quote(&self, si: usize, h: usize) -> bool {
        let paragraph = self.sentences[si].paragraph;
        let first = (0..=si).rev().take_while(|s| self.sentences[*s].paragraph == paragraph && si - s < 40).last().unwrap_or(si);
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
    fn speaker_in(&mut self, si: usize, h: usize, quoted: bool, depth: usize) -> Option<usize> {
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
    fn is_empty_it(&self, si: usize, h: usize) -> bool {
        let tree = &self.trees[si];
        let Some(p) = tree.head(h) else { return true };
        let clausal = tree.kids(p).any(|k| matches!(tree.token(k).rel(), "csubj" | "ccomp" | "xcomp" | "advcl") && k > p);
        let predicate = tree.kids_by(p, "cop").next().is_some();
        let passive = tree.token(h).deprel == "nsubj:pass";
        (clausal && (passive || (predicate && tree.token(p).upos != Upos::Verb))) || matches!(tree.token(p).lemma.as_str(), "seem" | "appear" | "rain" | "snow")
    }

    /// A mention of what another mention is of.
    #[allow(clippy::too_many_arguments)]
    fn refer(&self, si: usize, h: usize, tokens: Range<usize>, kind: MentionKind, found: usize, group: &[usize], rule: &str) -> Draft {
        let source = &self.out[found];
        let mut entities = source.entities.clone();
        for g in group {
            for e in &self.out[*g].entities {
                if !entities.iter().any(|x| x.code == e.code && x.name == e.name && x.sector == e.sector) {
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

    /// The best antecedent, with the others of its coordination if the pronoun means them all.
    fn antecedent(&self, si: usize, h: usize, want: Want) -> Option<(usize, Vec<usize>)> {
        let tree = &self.trees[si];
        let subject = tree.token(h).rel() == "nsubj" || tree.head(h).is_some_and(|v| want.possessive && tree.token(v).rel() == "nsubj");
        let reach = if want.person { 5 } else { 3 };
        let mut best: Option<(f32, usize, Vec<usize>)> = None;
        for (id, d) in self.out.iter().enumerate() {
            if d.sentence > si || d.sentence + reach < si || (d.sentence == si && (d.tokens.end > h || d.head >= h)) || d.entities.is_empty() {
                continue;
            }
            if d.rule == "pronoun unresolved" || (d.kind == MentionKind::Pronoun && d.rule == "relative") {
                continue;
            }
            let group = if want.plural { self.conjuncts(id, si, h) } else { Vec::new() };
            let Some(fit) = self.fit(d, &group, want) else { continue };
            if d.sentence == si && !self.may_bind(si, h, d, want) {
                continue;
            }
            let mut score = fit + [6.0, 4.0, 2.5, 1.5, 1.0, 0.5][(si - d.sentence).min(5)];
            score += f32::from(d.prominence) + if subject && d.prominence >= 3 { 1.0 } else { 0.0 };
            let root = self.root(id);
            let often = self.out.iter().enumerate().filter(|(i, _)| self.root(*i) == root).take(6).count();
            score += (often as f32 * 0.3).min(1.5);
            score -= match (d.kind, want.person) {
                (MentionKind::Modifier, false) => 1.5,
                _ => 0.0,
            };
            let (here, there) = (self.sentences[si].region, self.sentences[d.sentence].region);
            if here != there && matches!(there, ParagraphKind::Headline | ParagraphKind::Caption) {
                score -= 2.0;
            }
            if d.sentence == si {
                score -= (h - d.head) as f32 * 0.02;
            } else {
                score += d.head as f32 * 0.001;
            }
            if best.as_ref().is_none_or(|b| score > b.0) {
                best = Some((score, id, group));
            }
        }
        let (_, id, group) = best?;
        if want.plural && group.is_empty() && self.out[id].class == Class::Country && self.out[id].entities.len() == 1 {
            // "their meeting", "their war": the two that the sentence is about.
            let two = self.two_before(si, h, Class::Person).or_else(|| self.two_before(si, h, Class::Country));
            if let Some((a, b)) = two {
                return Some((a, vec![b]));
            }
        }
        Some((id, group))
    }

    /// The two most prominent persons or states of a sentence before a word.
    fn two_before(&self, si: usize, h: usize, class: Class) -> Option<(usize, usize)> {
        let mut found: Vec<usize> = Vec::new();
        let mut order: Vec<usize> = (0..self.out.len()).filter(|i| {
            let d = &self.out[*i];
            d.sentence == si && d.tokens.end <= h && d.class == class && d.kind == MentionKind::Named && d.entities.len() == 1 && !d.code().is_empty()
        }).collect();
        order.sort_by_key(|i| (std::cmp::Reverse(self.out[*i].prominence), self.out[*i].head));
        for i in order {
            let same = |x: &usize| self.root(*x) == self.root(i) || (class == Class::Country && self.out[*x].code() == self.out[i].code());
            if !found.iter().any(same) {
                found.push(i);
            }
        }
        match found.as_slice() {
            [a, b] => Some((*a, *b)),
            [a, b, ..] if class == Class::Country => Some((*a, *b)),
            _ => None,
        }
    }

    /// How well a mention agrees with what is wanted; `None` if it does not.
    fn fit(&self, d: &Draft, group: &[usize], want: Want) -> Option<f32> {
        let named = if d.kind == MentionKind::Named { 0.5 } else { 0.0 };
        if want.person {
            return (d.class == Class::Person && !d.plural && want.gender.agrees(d.gender)).then_some(named + if d.gender == want.gender { 1.0 } else { 0.0 });
        }
        if want.plural {
            if !group.is_empty() || d.entities.len() > 1 {
                return Some(1.0);
            }
            return match d.class {
                Class::People => Some(0.5),
                Class::Body => Some(if d.plural { 0.5 } else { -1.5 }),
                Class::Country => Some(-3.0),
                Class::Person => d.plural.then_some(0.5),
            };
        }
        if d.entities.len() > 1 {
            return None;
        }
        match (want.only, d.class) {
            (_, Class::Person) => None,
            (None, Class::Country | Class::Body) if !d.plural => Some(named + if d.code().is_empty() { -1.0 } else { 0.0 }),
            (None, _) => None,
            (Some(Anaphor::Country), Class::Country) => Some(named),
            (Some(Anaphor::Group), Class::Body) => {
                let row = d.row.map(|r| self.row(r));
                let group = row.is_some_and(|r| matches!(r.table, Table::Groups)) || matches!(d.sector(), "REB" | "PRM" | "CRM" | "PTY" | "SOC" | "OPP");
                Some(if group { 2.0 } else { -1.0 })
            }
            (Some(Anaphor::Body), Class::Body) => Some(0.5),
            _ => None,
        }
    }

    /// The mentions coordinated with one, before the pronoun.
    fn conjuncts(&self, id: usize, si: usize, h: usize) -> Vec<usize> {
        let d = &self.out[id];
        let tree = &self.trees[d.sentence];
        let others = tree.kids_by(d.head, "conj").filter(|k| d.sentence < si || *k < h);
        others
            .filter_map(|k| match self.memo[d.sentence][k] {
                Memo::At(i) if i != id => Some(i),
                _ => None,
            })
            .collect()
    }

    /// Whether a pronoun can mean an earlier phrase of its own sentence.
    fn may_bind(&self, si: usize, h: usize, d: &Draft, want: Want) -> bool {
        let tree = &self.trees[si];
        if d.tokens.contains(&h) {
            return false;
        }
        // Inside the phrase itself, unless a clause or coordination lies between.
        if tree.dominates(d.head, h) {
            let mut at = h;
            while at != d.head {
                if matches!(tree.token(at).rel(), "conj" | "acl" | "appos" | "parataxis" | "advcl") {
                    return true;
                }
                match tree.head(at) {
                    Some(up) => at = up,
                    None => return true,
                }
            }
            return false;
        }
        if want.possessive {
            return true;
        }
        // Two arguments of one verb are two.
        let argument = |i: usize| matches!(tree.token(i).rel(), "nsubj" | "obj" | "iobj" | "obl");
        !(argument(h) && argument(d.head) && tree.head(h) == tree.head(d.head))
    }

    /// "the two neighbours", "both countries", "the two presidents": two entities of the sentences before.
    pub(crate) fn pair(&mut self, si: usize, h: usize, range: &Range<usize>) -> Option<Draft> {
        let tree = &self.trees[si];
        let t = tree.token(h);
        let lemma = t.lemma.to_lowercase();
        let two = tree.kids(h).any(|k| matches!(tree.token(k).form.to_lowercase().as_str(), "two" | "both" | "2"));
        let plural = matches!(t.xpos.as_str(), "NNS" | "NNPS") || t.feat("Number=Plur");
        let alone = lemma == "both";
        let sides = matches!(lemma.as_str(), "side" | "neighbor" | "neighbour") && self.is_definite(si, h) && plural;
        if !(two && plural || alone || sides) {
            return None;
        }
        let people = matches!(lemma.as_str(), "leader" | "president" | "minister" | "premier" | "man" | "official" | "head" | "diplomat");
        if !people && !alone && words::anaphor(&lemma, true) != Some(Anaphor::Pair) {
            return None;
        }
        let class = if people { Class::Person } else { Class::Country };
        let found = self.two_around(si, h, class).or_else(|| alone.then(|| self.two_around(si, h, Class::Person)).flatten())?;
        let (a, b) = found;
        Some(self.refer(si, h, range.clone(), MentionKind::Nominal, a, &[b], "pair"))
    }

    /// The two persons or states that the sentences around a word speak of most. The whole sentence counts, also what
    /// comes after ("the two neighbours ... when Armenia protested ... Azerbaijani troops").
    fn two_around(&mut self, si: usize, h: usize, class: Class) -> Option<(usize, usize)> {
        let later: Vec<crate::scan::Hit> = self.hits[si].iter().filter(|hit| hit.tokens.start > h && class == Class::Country).cloned().collect();
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
            if d.class != class || d.plural || d.entities.len() != 1 || d.sentence > si || d.sentence + 3 < si || d.code().is_empty() || !Self::state(d.code()) {
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
    pub(crate) fn description(&mut self, si: usize, h: usize, range: &Range<usize>, d: &crate::compose::Description) -> Option<Draft> {
        let tree = &self.trees[si];
        let t = tree.token(h);
        let lemma = t.lemma.to_lowercase();
        let plural = t.feat("Number=Plur");
        if lemma == "capital" && !d.code.is_empty() && !plural && Self::state(&d.code) {
            let entity = Entity { code: d.code.clone(), sector: "GOV".into(), ..Entity::default() };
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
        let want = Want { gender, person: only == Anaphor::Person, plural: false, possessive: true, only: Some(only) };
        let (found, _) = self.antecedent(si, h, want)?;
        Some(self.refer(si, h, range.clone(), MentionKind::Nominal, found, &[], "description"))
    }

    /// "a Russia-dominated security pact": the organisation that the article names, before or after.
    fn bloc(&mut self, si: usize, h: usize, range: &Range<usize>, d: &crate::compose::Description) -> Option<Draft> {
        let coalition = self.trees[si].token(h).lemma.eq_ignore_ascii_case("coalition");
        let fits = |row: &crate::tables::Row| {
            let name = self.tables.cell(row, crate::schema::Column::Name).to_lowercase();
            row.table == Table::Organizations && matches!(row.kind, "alliance" | "regional" | "economic" | "un") && (!coalition || name.contains("coalition"))
        };
        let security = range.clone().any(|i| matches!(self.trees[si].token(i).lemma.as_str(), "security" | "military" | "defence" | "defense"));
        let named: Vec<(usize, usize)> = (0..self.hits.len()).flat_map(|s| (0..self.hits[s].len()).map(move |k| (s, k))).collect();
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
            let mut draft = self.draft(si, h, range.start..d.end.max(range.end), MentionKind::Nominal, entity, "description", class);
            draft.row = Some(hit.row);
            return Some(draft);
        }
        if coalition && self.armed_coalition {
            let entity = Entity { code: "IGO".into(), sector: "MIL".into(), ..Entity::default() };
            return Some(self.draft(si, h, range.clone(), MentionKind::Nominal, entity, "bloc", Class::Body));
        }
        let international = security || self.trees[si].kids(h).any(|k| words::is_international(&self.trees[si].token(k).lemma));
        if international {
            let entity = Entity { code: "IGO".into(), sector: Str::default(), ..Entity::default() };
            return Some(self.draft(si, h, range.clone(), MentionKind::Nominal, entity, "bloc", Class::Body));
        }
        None
    }

    /// What the article or its day adds to a description: who held the office, which rebels, whose government.
    pub(crate) fn settle_nominal(&mut self, si: usize, h: usize, draft: &mut Draft, former: bool, owned: bool) {
        let definite = self.is_definite(si, h);
        let kind = draft.noun.map_or("", |n| self.row(n).kind);
        let mut guess: Option<String> = None;
        if draft.code().is_empty() && definite {
            // "the militants" after "Islamist militants in Mali"
            let before = self.out.iter().enumerate().rev().find(|(_, d)| {
                d.kind != MentionKind::Pronoun && d.word == draft.word && d.noun.is_some() && d.noun == draft.noun && !d.code().is_empty() && d.sentence <= si && d.plural == draft.plural
            });
            if let Some((id, d)) = before {
                let span = draft.entities[0].span;
                draft.entities[0] = Entity { span, ..d.entities[0].clone() };
                draft.chain = self.root(id);
                draft.rule = "description".into();
                return;
            }
        }
        if draft.code().is_empty() && !owned && words::is_band(&draft.word) && draft.plural && !self.has_capital(si, &draft.tokens) {
            if let Some(id) = self.salient_group(si) {
                let span = draft.entities[0].span;
                draft.entities[0] = Entity { span, ..self.out[id].entities[0].clone() };
                draft.rule = "description".into();
                return;
            }
        }
        if draft.code().is_empty() && draft.sector() == "REF" {
            // Refugees are of the people the article has named, not of the state that shelters them.
            let people = self.out.iter().rev().find(|d| d.sentence <= si && d.class == Class::People && matches!(d.sector(), "REF" | "CVL") && Self::state(d.code()));
            if let Some(code) = people.map(|d| d.entities[0].code.clone()) {
                draft.entities[0].code = code;
                draft.rule = "agent+people".into();
            }
            return;
        }
        if matches!(draft.word.as_str(), "separatist" | "secessionist") || self.is_ethnic(si, &draft.tokens) {
            if let Some(entity) = self.breakaway(si) {
                let span = draft.entities[0].span;
                draft.entities[0] = Entity { code: entity.code, sector: "PRE".into(), span, ..Entity::default() };
                draft.rule = "agent+territory".into();
                return;
            }
        }
        if draft.code().is_empty() && !owned {
            if let Some(code) = self.clause_place(si, h) {
                if words::is_local(draft.sector(), &draft.word) || matches!(draft.sector(), "CVL" | "REB" | "UAF" | "CRM" | "PRM" | "PTY" | "EDU" | "MED") {
                    draft.entities[0].code = code;
                    draft.rule = "agent+clause".into();
                    return;
                }
            }
        }
        let local = words::is_local(draft.sector(), &draft.word) || matches!(draft.word.as_str(), "party" | "rebel" | "guerrilla" | "insurgent");
        let settled = self.context.dominates && matches!(draft.sector(), "CVL" | "PRM" | "EDU" | "MED" | "PTY" | "REB" | "REL");
        if draft.code().is_empty() && !owned && (local || settled) {
            if let Some((code, from)) = self.local_state(si, h) {
                draft.entities[0].code = code;
                guess = Some(format!("agent+{from}"));
            }
        }
        if draft.class == Class::Person && !draft.plural && !former && !draft.code().is_empty() && (definite || guess.is_none() && !self.is_indefinite(si, h)) {
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
                d.class == Class::Person && d.noun == draft.noun && d.kind == MentionKind::Named && d.code() == draft.code() && !matches!(kind, "" | "other" | "spokesperson")
            });
            if let Some((id, d)) = before.filter(|_| definite) {
                let span = draft.entities[0].span;
                (draft.gender, draft.chain) = (d.gender, self.root(id));
                draft.entities[0] = Entity { span, ..d.entities[0].clone() };
                draft.rule = "description".into();
                return;
            }
        }
        if let Some(rule) = guess {
            draft.rule = rule.into();
        }
    }

    /// The armed group that the article has named more than any other, so far.
    fn salient_group(&self, si: usize) -> Option<usize> {
        let mut counts: Vec<(usize, usize, &str)> = Vec::new();
        for (i, d) in self.out.iter().enumerate() {
            let group = d.row.is_some_and(|r| self.row(r).table == Table::Groups) && matches!(d.sector(), "REB" | "PRM" | "CRM") && d.sentence <= si;
            if !group {
                continue;
            }
            match counts.iter_mut().find(|c| c.2 == d.entities[0].name) {
                Some(c) => c.1 += 1,
                None => counts.push((i, 1, &d.entities[0].name)),
            }
        }
        let best = counts.iter().max_by_key(|c| (c.1, std::cmp::Reverse(c.0)))?;
        let rival = counts.iter().filter(|c| c.0 != best.0).map(|c| c.1).max().unwrap_or(0);
        (rival * 2 <= best.1).then_some(best.0)
    }

    fn is_indefinite(&self, si: usize, h: usize) -> bool {
        let tree = &self.trees[si];
        tree.kids_by(h, "det").any(|k| matches!(tree.token(k).form.to_lowercase().as_str(), "a" | "an" | "another" | "some" | "any"))
    }

    /// Whether a name or an adjective made of one stands in a phrase ("Kurdish fighters").
    fn has_capital(&self, si: usize, tokens: &Range<usize>) -> bool {
        tokens.clone().skip(1).chain(tokens.clone().take(1).filter(|_| tokens.len() > 1)).any(|i| {
            let t = self.trees[si].token(i);
            matches!(t.upos, Upos::Propn | Upos::Adj) && t.form.chars().next().is_some_and(char::is_uppercase) && i > 0
        })
    }

    fn is_ethnic(&self, si: usize, tokens: &Range<usize>) -> bool {
        tokens.clone().any(|i| self.trees[si].token(i).form.eq_ignore_ascii_case("ethnic"))
    }

    /// The breakaway territory that the sentence names, else the only one that the article names.
    fn breakaway(&self, si: usize) -> Option<Entity> {
        let found = |s: usize| {
            self.hits[s].iter().find(|h| self.row(h.row).table == Table::Territories && self.row(h.row).sector.as_str() == "PRE").map(|h| self.entity_of(h).0)
        };
        found(si).or_else(|| (0..si).rev().find_map(found)).or_else(|| (si..self.hits.len()).find_map(found))
    }

    /// The state where the clause of a phrase takes place: "Police shot three people in Nairobi".
    pub(crate) fn clause_place(&self, si: usize, h: usize) -> Option<Str> {
        let tree = &self.trees[si];
        // "the victims of the attack in Nairobi"
        let below = tree.subtree(h);
        let inside = self.hits[si].iter().filter(|x| x.tokens.start > h && x.tokens.end <= below.end).map(|x| tree.top(x.tokens.clone())).find(|top| matches!(tree.case(*top), "in" | "at" | "near" | "inside"));
        if let Some(code) = inside.and_then(|top| self.place_code(si, tree.phrase(top))) {
            return Some(code);
        }
        let verb = tree.clause(h)?;
        tree.kids_by(verb, "obl").filter(|k| matches!(tree.case(*k), "in" | "at" | "near" | "across" | "inside")).find_map(|k| self.place_code(si, tree.phrase(k)))
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
            if matches!(row.table, Table::Countries | Table::Territories) && Self::state(row.code.as_str()) {
                codes.push(row.code.as_str());
                let top = tree.top(hit.tokens.clone());
                party |= matches!(tree.token(top).rel(), "nsubj" | "obj" | "iobj" | "obl") && tree.head(top) == clause;
                party |= self.in_quote(si, top) != self.in_quote(si, h);
            }
        }
        codes.dedup();
        if let ([one], false) = (codes.as_slice(), party) {
            return Some(((*one).into(), "sentence"));
        }
        // Whose doings the paragraph was about just before.
        let paragraph = self.sentences[si].paragraph;
        let before = || self.out.iter().rev().filter(|d| d.sentence < si && d.sentence + 3 > si && self.sentences[d.sentence].paragraph == paragraph && Self::state(d.code()));
        let subject = before().find(|d| d.prominence >= 3 && d.kind != MentionKind::Pronoun && matches!(d.sector(), "GOV" | "LEG" | "JUD" | "COP" | "MIL"));
        let place = before().find(|d| d.class == Class::Country && matches!(self.trees[d.sentence].case(d.head), "in" | "across" | "from" | "at"));
        if let Some(code) = subject.or(place).map(|d| d.code()) {
            return Some((code.into(), "paragraph"));
        }
        if let Some(code) = self.context.dateline {
            return Some((code.as_str().into(), "dateline"));
        }
        self.context.dominant.filter(|_| self.context.dominates).map(|c| (c.as_str().into(), "topic"))
    }

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
            let (Memo::At(a), Memo::At(b)) = (self.memo[si][a], self.memo[si][b]) else { continue };
            if a == b || self.out[a].entities.len() != 1 || self.out[b].entities.len() != 1 {
                continue;
            }
            let person = |d: &Draft| d.class == Class::Person && !d.plural;
            let (x, y) = (&self.out[a], &self.out[b]);
            let same = person(x) && person(y) || (x.class == Class::Body && y.class == Class::Body) || x.rule == "unknown name" && person(y) || y.rule == "unknown name" && person(x);
            let clash = !x.code().is_empty() && !y.code().is_empty() && x.code() != y.code() || x.kind == MentionKind::Named && y.kind == MentionKind::Named;
            if !same || clash {
                continue;
            }
            // Code and sector from whichever knows them, the name from whichever has one.
            let known = if x.code().is_empty() || (x.sector().is_empty() && y.code() == x.code()) { y } else { x };
            let name_source = if x.entities[0].name.is_empty() { y } else { x };
            let merged = Entity {
                name: name_source.entities[0].name.clone(),
                wikidata: name_source.entities[0].wikidata.clone(),
                office: [x, y].iter().map(|d| &d.entities[0].office).find(|o| !o.is_empty()).cloned().unwrap_or_default(),
                ..known.entities[0].clone()
            };
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
                d.noun = noun;
            }
            if !merged.name.is_empty() && !merged.code.is_empty() {
                let class = self.out[named].class;
                if class == Class::Person {
                    if let Some(p) = self.people.iter_mut().find(|p| p.name == merged.name && p.row.is_none()) {
                        p.entity.get_or_insert(merged);
                    }
                }
            }
            self.join(a, b);
        }
    }
}

//! Whose an agent is when its own words do not say: the place of its clause, the article before it, its dateline, its topic.

use crate::draft::{Class, Draft};
use crate::reader::{Memo, Reader};
use crate::schema::Table;
use crate::words;
use dateline_core::{Entity, MentionKind, Str, Upos};
use std::ops::Range;

impl Reader<'_> {
    /// What the article or its day adds to a description: who held the office, which rebels, whose government.
    pub(crate) fn settle_nominal(&mut self, si: usize, h: usize, draft: &mut Draft, former: bool, owned: bool) {
        let definite = self.is_definite(si, h);
        if draft.code().is_empty()
            && let Some((id, chained)) = self.said_before(si, draft, definite, former, owned)
        {
            self.adopt(draft, id, chained);
            return;
        }
        if draft.code().is_empty() && draft.sector() == "REF" {
            self.settle_refugees(si, draft);
            return;
        }
        let armed = matches!(draft.sector(), "MIL" | "REB" | "PRM" | "UAF" | "GOV");
        let breaking = matches!(draft.word.as_str(), "separatist" | "secessionist") || (armed && self.is_ethnic(si, &draft.tokens));
        if let Some(territory) = breaking.then(|| self.breakaway(si)).flatten() {
            let span = draft.entities[0].span;
            draft.entities[0] = Entity {
                code: territory.code,
                sector: "PRE".into(),
                span,
                ..Entity::default()
            };
            draft.rule = "agent+territory".into();
            return;
        }
        let mut guessed = false;
        if draft.code().is_empty()
            && !owned
            && !(definite
                && draft.plural
                && self.trees[si]
                    .kids(h)
                    .any(|k| words::small_number(&self.trees[si].token(k).form).is_some()))
            && let Some((code, from)) = self.guess_home(si, h, draft)
        {
            draft.entities[0].code = code;
            draft.rule = format!("agent+{from}").into();
            guessed = true;
        }
        let one = draft.class == Class::Person && !draft.plural && !former && !draft.code().is_empty();
        if one && (definite || !guessed && !self.is_indefinite(si, h)) {
            self.settle_holder(draft, definite);
        }
    }

    /// An earlier mention that a description without a country repeats, and whether it is of the same chain.
    fn said_before(&self, si: usize, draft: &Draft, definite: bool, former: bool, owned: bool) -> Option<(usize, bool)> {
        if definite {
            // "the militants" after "Islamist militants in Mali"
            let same = |d: &&Draft| d.kind != MentionKind::Pronoun && d.word == draft.word && d.noun.is_some() && d.noun == draft.noun;
            let usable = |d: &&Draft| !d.code().is_empty() && d.sentence <= si && d.plural == draft.plural;
            if let Some(id) = self.out.iter().rposition(|d| same(&d) && usable(&d)) {
                return Some((id, true));
            }
            // "the militia" after "militia fighters in eastern Syria", "the ministry" after "Foreign Ministry"
            let kind = draft.noun.map_or("", |n| self.row(n).kind);
            if matches!(kind, "body" | "group" | "force") && !draft.plural {
                let part = |d: &Draft| {
                    let lemmas = &self.trees[d.sentence].s.tokens[d.tokens.clone()];
                    d.kind == MentionKind::Nominal
                        && d.entities.len() == 1
                        && d.sector() == draft.sector()
                        && !d.code().is_empty()
                        && lemmas.iter().any(|t| t.lemma.eq_ignore_ascii_case(&draft.word))
                };
                if let Some(id) = self.out.iter().rposition(part) {
                    return Some((id, self.out[id].word == draft.word));
                }
            }
            // "the judges" of the court just named
            if draft.plural && matches!(draft.word.as_str(), "judge" | "justice") {
                let court = |d: &Draft| d.class == Class::Body && d.sector() == "JUD" && !d.code().is_empty() && d.sentence <= si;
                if let Some(id) = self.out.iter().rposition(court) {
                    return Some((id, false));
                }
            }
        }
        let band = !owned && draft.plural && words::is_band(&draft.word);
        if band
            && !self.has_capital(si, &draft.tokens)
            && let Some(id) = self.salient_group(si)
        {
            return Some((id, false));
        }
        let one = definite && draft.class == Class::Person && !draft.plural && !former;
        one.then(|| self.bearer(draft)).flatten().map(|id| (id, true))
    }

    /// Takes over who an earlier mention is.
    fn adopt(&self, draft: &mut Draft, id: usize, chained: bool) {
        let (span, source) = (draft.entities[0].span, &self.out[id]);
        draft.entities[0] = Entity {
            span,
            ..source.entities[0].clone()
        };
        draft.rule = "description".into();
        if chained {
            draft.chain = self.root(id);
            draft.gender = source.gender;
        }
    }

    /// Refugees are of the people that the article has named, not of the state that shelters them.
    fn settle_refugees(&self, si: usize, draft: &mut Draft) {
        let people =
            |d: &&Draft| d.sentence <= si && d.class == Class::People && matches!(d.sector(), "REF" | "CVL") && Self::state(d.code());
        if let Some(d) = self.out.iter().rev().find(people) {
            draft.entities[0].code = d.entities[0].code.clone();
            draft.rule = "agent+people".into();
        }
    }

    /// The state of an agent that nothing names, and how it was found.
    fn guess_home(&self, si: usize, h: usize, draft: &Draft) -> Option<(Str, &'static str)> {
        let sector = draft.sector();
        let local = words::is_local(sector, &draft.word)
            || matches!(draft.word.as_str(), "party" | "rebel" | "guerrilla" | "insurgent")
            || (draft.word == "group" && matches!(sector, "REB" | "PRM"));
        if (local || matches!(sector, "CVL" | "REB" | "UAF" | "CRM" | "PRM" | "PTY" | "EDU" | "MED"))
            && let Some(code) = self.clause_place(si, h)
        {
            return Some((code, "clause"));
        }
        let settled = self.context.dominates && matches!(sector, "CVL" | "PRM" | "EDU" | "MED" | "PTY" | "REB" | "REL");
        if local || settled { self.local_state(si, h) } else { None }
    }

    /// "Armenia's prime minister": who held the office on the day, or an unlisted minister named before.
    fn settle_holder(&self, draft: &mut Draft, definite: bool) {
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
        let kind = draft.noun.map_or("", |n| self.row(n).kind);
        if !definite || matches!(kind, "" | "other" | "spokesperson") {
            return;
        }
        let same = |d: &Draft| d.class == Class::Person && d.noun == draft.noun && d.kind == MentionKind::Named && d.code() == draft.code();
        if let Some(id) = self.out.iter().rposition(same) {
            self.adopt(draft, id, true);
        }
    }

    /// Somebody named before whose title is this one or ends with it: "the secretary" after "Defense Secretary Jane Roe".
    fn bearer(&self, draft: &Draft) -> Option<usize> {
        let word = draft.word.as_str();
        let ends = |phrase: &str| phrase.to_lowercase().split(' ').any(|w| w == word);
        (0..self.out.len()).rev().find(|i| {
            let d = &self.out[*i];
            let named = d.class == Class::Person && !d.plural && d.kind == MentionKind::Named && !d.code().is_empty();
            let title = d
                .noun
                .is_some_and(|n| n == draft.noun.unwrap_or(u32::MAX) || ends(self.tables.cell(self.row(n), self.row(n).table.key())));
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
        let best = counts.iter().max_by_key(|c| (c.1, std::cmp::Reverse(c.0)))?;
        let rival = counts.iter().filter(|c| c.0 != best.0).map(|c| c.1).max().unwrap_or(0);
        (rival * 2 <= best.1).then_some(best.0)
    }

    /// The breakaway territory that the sentence names, else the only one that the article names.
    pub(crate) fn breakaway(&self, si: usize) -> Option<Entity> {
        let found = |s: usize| {
            self.hits[s]
                .iter()
                .find(|h| self.row(h.row).table == Table::Territories && self.row(h.row).sector.as_str() == "PRE")
                .map(|h| self.entity_of(h).0)
        };
        found(si)
            .or_else(|| (0..si).rev().find_map(found))
            .or_else(|| (si..self.hits.len()).find_map(found))
    }

    /// The state that a stretch of words lies in: a name of the tables in it, or a place of the gazetteer.
    pub(crate) fn place_code(&self, si: usize, range: Range<usize>) -> Option<Str> {
        let inside = |t: &Range<usize>| t.start >= range.start && t.end <= range.end;
        let hit = self.hits[si]
            .iter()
            .find(|h| inside(&h.tokens) && matches!(self.row(h.row).table, Table::Countries | Table::Territories));
        if let Some(hit) = hit {
            return Some(self.row(hit.row).code.as_str().into());
        }
        let place = self.places.iter().find(|p| p.sentence == si && inside(&p.tokens))?;
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
        let mut verb = tree.clause(h)?;
        for _ in 0..3 {
            let place = tree
                .kids_by(verb, "obl")
                .filter(|k| {
                    matches!(
                        tree.case(*k),
                        "in" | "at" | "near" | "across" | "inside" | "outside" | "throughout" | "around"
                    )
                })
                .find_map(|k| {
                    // "outside the Croatian Embassy in Belgrade" is in Serbia.
                    // "killed in a Russian attack on Kharkiv": the place is what was attacked, not whose attack it was
                    let deed = words::is_attack(&tree.token(k).lemma.to_lowercase());
                    if deed {
                        let struck = tree
                            .kids_by(k, "nmod")
                            .filter(|n| matches!(tree.case(*n), "on" | "in" | "near" | "at" | "against"));
                        return struck.filter_map(|n| self.place_code(si, tree.phrase(n))).next();
                    }
                    let inner = tree.kids_by(k, "nmod").find(|n| matches!(tree.case(*n), "in" | "near" | "at"));
                    let seat = inner.and_then(|n| self.place_code(si, tree.phrase(n)));
                    let abroad = matches!(
                        tree.token(k).lemma.as_str(),
                        "embassy" | "consulate" | "mission" | "Embassy" | "Consulate"
                    );
                    seat.or_else(|| if abroad { None } else { self.place_code(si, tree.phrase(k)) })
                });
            // "struck a convoy in eastern Syria"
            let place = place.or_else(|| {
                let objects = tree.kids_by(verb, "obj").filter(|o| *o != h);
                objects
                    .flat_map(|o| tree.kids_by(o, "nmod"))
                    .filter(|n| matches!(tree.case(*n), "in" | "near" | "at"))
                    .find_map(|n| self.place_code(si, tree.phrase(n)))
            });
            if place.is_some() {
                return place;
            }
            // "struck a convoy in eastern Syria, killing fighters"
            verb = tree.head(verb).filter(|_| matches!(tree.token(verb).rel(), "advcl" | "xcomp"))?;
        }
        None
    }

    /// Whose officials acted in the clause that this one is coordinated with: "Polish officers searched ... and prosecutors charged".
    fn clause_before(&self, si: usize, h: usize) -> Option<Str> {
        let tree = &self.trees[si];
        let verb = tree
            .clause(h)
            .filter(|v| tree.token(*v).rel() == "conj" && tree.token(h).rel() == "nsubj")?;
        let first = tree.head(verb)?;
        let subject = tree.kids_by(first, "nsubj").next()?;
        let id = match self.memo[si][subject] {
            Memo::At(id) => id,
            _ => return None,
        };
        let d = &self.out[id];
        let official =
            d.class != Class::Country && matches!(d.sector(), "COP" | "JUD" | "GOV" | "MIL" | "LEG") && d.kind == MentionKind::Nominal;
        (official && Self::state(d.code())).then(|| d.code().into())
    }

    /// The only state of a sentence besides a given one.
    pub(crate) fn other_state(&self, si: usize, code: &str) -> Option<Str> {
        let mut found: Option<&str> = None;
        for hit in &self.hits[si] {
            let row = self.row(hit.row);
            if matches!(row.table, Table::Countries | Table::Territories) && row.code.as_str() != code && Self::state(row.code.as_str()) {
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
        if let Some(code) = self.clause_before(si, h) {
            return Some((code, "clause before"));
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
                let mut top = tree.top(hit.tokens.clone());
                // "the Chinese ambassador": the state is a party through its noun.
                for _ in 0..3 {
                    match tree.head(top) {
                        Some(h) if matches!(tree.token(top).rel(), "amod" | "compound" | "nmod") && tree.case(top).is_empty() => top = h,
                        _ => break,
                    }
                }
                party |= matches!(tree.token(top).rel(), "nsubj" | "obj" | "iobj" | "obl") && tree.head(top) == clause;
                party |= self.in_quote(si, top) != self.in_quote(si, h);
                // "Prosecutors said the mayor had sold maps to Colombian agents": others in what somebody says are not his state
                let told = clause.and_then(|v| tree.kids_by(v, "ccomp").find(|c| tree.dominates(*c, top)));
                let placed = matches!(
                    tree.case(top),
                    "in" | "near" | "at" | "across" | "inside" | "outside" | "of" | "from"
                );
                let other = matches!(tree.token(top).rel(), "obj" | "iobj" | "obl") || matches!(tree.case(top), "to" | "with" | "against");
                party |= told.is_some() && !placed && other && tree.token(h).rel() == "nsubj";
                // "the mayor had passed maps of posts to Colombian agents": nor is it the state of him who did it
                party |= tree.token(h).rel() == "nsubj" && tree.case(top) == "to" && clause.is_some_and(|c| tree.dominates(c, top));
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
                .filter(|d| d.sentence < si && self.sentences[d.sentence].paragraph == paragraph && Self::state(d.code()))
        };
        let subject = before().find(|d| {
            !self.speaks_there(d)
                && !self.speaks_abroad(d)
                && d.prominence >= 3
                && d.kind != MentionKind::Pronoun
                && matches!(d.sector(), "GOV" | "LEG" | "JUD" | "COP" | "MIL")
        });
        let place =
            before().find(|d| d.class == Class::Country && matches!(self.trees[d.sentence].case(d.head), "in" | "across" | "from" | "at"));
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

    /// A foreign leader's word about a story that the dateline sets elsewhere.
    fn speaks_abroad(&self, d: &Draft) -> bool {
        let abroad = self.context.dateline.as_ref().is_some_and(|home| home.as_str() != d.code());
        abroad && d.class == Class::Person && matches!(d.sector(), "GOV" | "LEG")
    }

    /// "officials in the Kenyan capital said": where a source sits is not where the story is.
    fn speaks_there(&self, d: &Draft) -> bool {
        let tree = &self.trees[d.sentence];
        d.rule == "agent+place" && tree.head(d.head).is_some_and(|v| words::is_speech(&tree.token(v).lemma))
    }

    pub(crate) fn is_indefinite(&self, si: usize, h: usize) -> bool {
        let tree = &self.trees[si];
        tree.kids_by(h, "det")
            .any(|k| matches!(tree.token(k).form.to_lowercase().as_str(), "a" | "an" | "another" | "some" | "any"))
    }

    /// Whether a name or an adjective made of one stands in a phrase ("Kurdish fighters").
    pub(crate) fn has_capital(&self, si: usize, tokens: &Range<usize>) -> bool {
        tokens
            .clone()
            .skip(1)
            .chain(tokens.clone().take(1).filter(|_| tokens.len() > 1))
            .any(|i| {
                let t = self.trees[si].token(i);
                matches!(t.upos, Upos::Propn | Upos::Adj) && t.form.chars().next().is_some_and(char::is_uppercase) && i > 0
            })
    }

    pub(crate) fn is_ethnic(&self, si: usize, tokens: &Range<usize>) -> bool {
        tokens.clone().any(|i| self.trees[si].token(i).form.eq_ignore_ascii_case("ethnic"))
    }
}

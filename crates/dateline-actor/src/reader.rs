//! The way through an article: names first, then phrases in text order, then pronouns and chains.

use crate::context::Context;
use crate::draft::{Class, Draft};
use crate::fold::folded;
use crate::index::Via;
use crate::scan::{Hit, scan};
use crate::schema::{Column, Table};
use crate::tables::{ActorTables, Row, Tag, day_of};
use crate::tree::Tree;
use crate::words::{self, Gender};
use dateline_core::{Article, Date, Entity, EntityKind, Mention, MentionKind, Sentence, Str, Toponym, Upos};
use std::collections::HashMap;
use std::ops::Range;

/// Whether a phrase was resolved already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Memo {
    Todo,
    Busy,
    Nothing,
    At(usize),
}

/// Somebody whose full name stands in the article.
#[derive(Clone, Debug)]
pub(crate) struct Person {
    /// Folded full name, as written.
    pub(crate) folded: String,
    /// Canonical name.
    pub(crate) name: Str,
    /// Row of the people table.
    pub(crate) row: Option<u32>,
    /// Gender shown by the first name.
    pub(crate) gender: Gender,
    /// Code and sector learnt from a title or apposition.
    pub(crate) entity: Option<Entity>,
}

/// State of one article's reading.
pub(crate) struct Reader<'a> {
    pub(crate) tables: &'a ActorTables,
    pub(crate) text: &'a str,
    pub(crate) sentences: &'a [Sentence],
    pub(crate) places: &'a [Toponym],
    pub(crate) trees: Vec<Tree<'a>>,
    pub(crate) hits: Vec<Vec<Hit>>,
    pub(crate) context: Context,
    pub(crate) people: Vec<Person>,
    pub(crate) bodies: Vec<crate::bodies::Body>,
    pub(crate) out: Vec<Draft>,
    pub(crate) memo: Vec<Vec<Memo>>,
    /// Mentions of each chain, at its first draft.
    pub(crate) often: Vec<u32>,
    /// Whether "the coalition" of this article fights.
    pub(crate) armed_coalition: bool,
    keys: HashMap<String, usize>,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(
        tables: &'a ActorTables,
        article: &Article,
        text: &'a str,
        sentences: &'a [Sentence],
        date: Option<Date>,
        places: &'a [Toponym],
    ) -> Self {
        let trees: Vec<Tree<'a>> = sentences.iter().map(Tree::new).collect();
        let mut hits: Vec<Vec<Hit>> = trees.iter().map(|t| scan(tables, t)).collect();
        let mut context = Context::new(tables, article, text, sentences, &hits, places);
        context.day = day_of(date);
        hits.iter_mut().for_each(|h| context.choose(tables, h));
        let memo = sentences.iter().map(|s| vec![Memo::Todo; s.tokens.len()]).collect();
        let mut reader = Self {
            tables,
            text,
            sentences,
            places,
            trees,
            hits,
            context,
            people: Vec::new(),
            bodies: Vec::new(),
            out: Vec::new(),
            memo,
            often: Vec::new(),
            armed_coalition: false,
            keys: HashMap::new(),
        };
        reader.armed_coalition = sentences.iter().any(arms_a_coalition);
        reader.gather_people();
        reader.gather_bodies();
        reader.prefer_people_of_article();
        reader
    }

    /// Reads all sentences in order.
    pub(crate) fn read(mut self) -> Vec<Mention> {
        for si in 0..self.sentences.len() {
            self.modifiers(si);
            for h in 0..self.trees[si].len() {
                let inner = self.trees[si].is_inner(h);
                let token = self.trees[si].token(h);
                let adjectival = matches!(token.upos, Upos::Adj | Upos::Num | Upos::Det)
                    && matches!(token.rel(), "nsubj" | "obj" | "iobj" | "obl" | "conj" | "root");
                if (token.upos.is_nominal() && !inner) || adjectival {
                    self.resolve(si, h, 0);
                }
            }
            self.leftover_people(si);
            self.join_appositions(si);
        }
        self.finish()
    }

    /// Full names of people: from the tables, and from the tagger.
    fn gather_people(&mut self) {
        for si in 0..self.sentences.len() {
            for hit in &self.hits[si] {
                let row = &self.tables.rows[hit.row as usize];
                if row.table == Table::People {
                    let words = self.words(si, hit.tokens.clone());
                    let name = self.tables.cell(row, Column::Name);
                    let first = self.sentences[si].tokens[hit.tokens.start].form.as_str();
                    let gender = words::gender(name.split(' ').next().unwrap_or(first));
                    Self::note(
                        &mut self.people,
                        Person {
                            folded: folded(&words),
                            name: name.into(),
                            row: Some(hit.row),
                            gender,
                            entity: None,
                        },
                    );
                }
            }
            for e in self.trees[si].entities.iter().filter(|e| e.kind == EntityKind::Per) {
                let tokens = self.bare_name(si, e.tokens.clone());
                let listed = self.hits[si].iter().any(|h| {
                    h.tokens.start < tokens.end && tokens.start < h.tokens.end && self.tables.rows[h.row as usize].table == Table::People
                });
                if tokens.len() >= 2 && !listed {
                    let words = self.words(si, tokens.clone());
                    let gender = words::gender(&self.sentences[si].tokens[tokens.start].form);
                    Self::note(
                        &mut self.people,
                        Person {
                            folded: folded(&words),
                            name: words.into(),
                            row: None,
                            gender,
                            entity: None,
                        },
                    );
                }
            }
        }
    }

    /// "Carter" is the Carter whose full name the article gives, not a better known one.
    fn prefer_people_of_article(&mut self) {
        let full: Vec<(String, Option<u32>)> = self
            .people
            .iter()
            .filter(|p| p.folded.contains(' '))
            .map(|p| (p.folded.clone(), p.row))
            .collect();
        for si in 0..self.hits.len() {
            let mut hits = std::mem::take(&mut self.hits[si]);
            hits.retain_mut(|hit| {
                // "Paris" after "Valeska Paris", where the tagger too takes it for a person.
                if hit.tokens.len() == 1 && matches!(self.row(hit.row).table, Table::Countries | Table::Territories) {
                    let short = folded(&self.sentences[si].tokens[hit.tokens.start].form);
                    let person = self.trees[si]
                        .entities
                        .iter()
                        .any(|e| e.kind == EntityKind::Per && e.tokens == hit.tokens);
                    return !(person && full.iter().any(|(f, _)| f.rsplit(' ').next() == Some(short.as_str())));
                }
                if hit.tokens.len() > 1 || self.row(hit.row).table != Table::People {
                    return true;
                }
                let short = folded(&self.sentences[si].tokens[hit.tokens.start].form);
                let name = folded(self.tables.cell(self.row(hit.row), Column::Name));
                let same = |f: &String| f.rsplit(' ').next() == Some(short.as_str());
                let Some((_, row)) = full.iter().find(|(f, _)| same(f)) else {
                    return true;
                };
                if full.iter().any(|(f, _)| *f == name) {
                    return true;
                }
                match row {
                    Some(row) => {
                        hit.row = *row;
                        hit.rows = vec![(*row, Via::Alias)];
                        true
                    }
                    None => false,
                }
            });
            self.hits[si] = hits;
        }
    }

    fn note(people: &mut Vec<Person>, person: Person) {
        if !people
            .iter()
            .any(|p| p.name == person.name && p.row.is_some() == person.row.is_some())
        {
            people.push(person);
        }
    }

    /// The text of some words, as written.
    pub(crate) fn words(&self, si: usize, tokens: Range<usize>) -> String {
        let span = self.sentences[si].span_of(tokens.clone());
        let text = span.slice(self.text);
        if text.is_empty() {
            let forms: Vec<&str> = self.sentences[si].tokens[tokens].iter().map(|t| t.form.as_str()).collect();
            return forms.join(" ");
        }
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    pub(crate) fn row(&self, id: u32) -> &'a Row {
        &self.tables.rows[id as usize]
    }

    /// The hit that covers a word.
    pub(crate) fn hit_at(&self, si: usize, i: usize) -> Option<&Hit> {
        self.hits[si].iter().find(|h| h.tokens.contains(&i))
    }

    /// Names that stand inside other phrases: "Azerbaijani" in "Azerbaijani troops".
    fn modifiers(&mut self, si: usize) {
        let found: Vec<Hit> = self.hits[si]
            .iter()
            .filter(|h| self.trees[si].is_inner(self.trees[si].top(h.tokens.clone())))
            .cloned()
            .collect();
        for hit in found {
            let head = self.trees[si].top(hit.tokens.clone());
            // The name in "President Vladimir Putin" is the phrase itself, not a modifier of it.
            let in_name = self.row(hit.row).table == Table::People && matches!(self.trees[si].token(head).rel(), "flat" | "appos");
            if in_name || self.memo[si][head] != Memo::Todo {
                continue;
            }
            let mut draft = self.named(si, &hit, head);
            draft.kind = MentionKind::Modifier;
            draft.prominence = 1;
            let military = self.trees[si]
                .head(head)
                .is_some_and(|h| words::is_military_thing(&self.trees[si].token(h).lemma));
            if military && draft.class == Class::Country && draft.sector() == "GOV" {
                draft.entities[0].sector = "MIL".into();
            }
            self.push(draft);
        }
    }

    /// People whose names no phrase took up: "Libyan leader X and Bulgarian President Y" read as one phrase.
    fn leftover_people(&mut self, si: usize) {
        let listed = self.hits[si]
            .iter()
            .filter(|h| self.row(h.row).table == Table::People)
            .map(|h| h.tokens.clone());
        let tagged = self.trees[si]
            .entities
            .iter()
            .filter(|e| e.kind == EntityKind::Per)
            .map(|e| self.bare_name(si, e.tokens.clone()));
        let found: Vec<Range<usize>> = listed.chain(tagged).collect();
        for tokens in found {
            let taken =
                |d: &&Draft| d.sentence == si && d.class == Class::Person && d.tokens.start < tokens.end && tokens.start < d.tokens.end;
            let head = self.trees[si].top(tokens.clone());
            if self.out.iter().rev().take(200).any(|d| taken(&d)) || matches!(self.memo[si][head], Memo::At(_) | Memo::Busy) {
                continue;
            }
            let draft = self.person_phrase(si, head, tokens.clone(), tokens, 1);
            self.push(draft);
        }
    }

    /// The draft of a name of the tables.
    pub(crate) fn named(&self, si: usize, hit: &Hit, head: usize) -> Draft {
        let row = self.row(hit.row);
        let token = self.trees[si].token(head);
        let (entity, rule, class) = self.entity_of(hit);
        let plural_people = hit.via == Via::Demonym && token.upos != Upos::Adj && matches!(token.xpos.as_str(), "NNS" | "NNPS")
            || token.feat("Number=Plur") && hit.via == Via::Demonym;
        let mut draft = self.draft(si, head, hit.tokens.clone(), MentionKind::Named, entity, &rule, class);
        draft.row = Some(hit.row);
        draft.plural = false;
        if plural_people {
            draft.class = Class::People;
            draft.plural = true;
            draft.kind = MentionKind::Nominal;
            draft.entities[0].sector = "CVL".into();
            draft.entities[0].name = Str::default();
        }
        if class == Class::Person {
            draft.gender = words::gender(self.tables.cell(row, Column::Name).split(' ').next().unwrap_or(""));
        }
        draft
    }

    /// The entity that a chosen hit stands for, the rule's name, and its class.
    pub(crate) fn entity_of(&self, hit: &Hit) -> (Entity, String, Class) {
        let row = self.row(hit.row);
        let origin = self.tables.origin(row);
        let mut entity = Entity {
            code: row.code.as_str().into(),
            sector: row.sector.as_str().into(),
            name: self.tables.cell(row, Column::Name).into(),
            wikidata: self.tables.cell(row, Column::Wikidata).into(),
            ..Entity::default()
        };
        match row.table {
            Table::Countries => {
                entity.sector = "GOV".into();
                let rule = match hit.via {
                    Via::Demonym => "demonym",
                    Via::Capital => "metonym",
                    _ => "country",
                };
                (entity, rule.into(), Class::Country)
            }
            Table::Territories => (entity, format!("territory {origin}"), Class::Country),
            Table::People => {
                let (entity, rule) = self.person_entity(hit);
                (entity, rule, Class::Person)
            }
            Table::Groups => (entity, format!("group {origin}"), Class::Body),
            _ => (entity, format!("name {origin}"), Class::Body),
        }
    }

    /// A draft with the defaults of its place.
    #[allow(clippy::too_many_arguments)]
    pub(crate) fn draft(
        &self,
        si: usize,
        head: usize,
        tokens: Range<usize>,
        kind: MentionKind,
        mut entity: Entity,
        rule: &str,
        class: Class,
    ) -> Draft {
        let tree = &self.trees[si];
        let token = tree.token(head);
        entity.span = self.sentences[si].span_of(tokens.clone());
        Draft {
            sentence: si,
            head,
            kind: if token.deprel == "nmod:poss" && kind == MentionKind::Named {
                MentionKind::Modifier
            } else {
                kind
            },
            tokens,
            entities: vec![entity],
            rule: rule.into(),
            class,
            plural: matches!(token.xpos.as_str(), "NNS" | "NNPS") || token.feat("Number=Plur"),
            gender: Gender::Unknown,
            word: token.lemma.to_lowercase(),
            row: None,
            noun: None,
            prominence: tree.prominence(head),
            chain: usize::MAX,
        }
    }

    /// Resolves the phrase of a head word, once.
    pub(crate) fn resolve(&mut self, si: usize, h: usize, depth: usize) -> Option<usize> {
        match self.memo[si][h] {
            Memo::At(i) => return Some(i),
            Memo::Busy | Memo::Nothing => return None,
            Memo::Todo => {}
        }
        if depth > 8 {
            return None;
        }
        self.memo[si][h] = Memo::Busy;
        let draft = if self.trees[si].token(h).upos == Upos::Pron {
            self.pronoun(si, h, depth)
        } else {
            self.phrase(si, h, depth)
        };
        match draft {
            Some(draft) => Some(self.push(draft)),
            None => {
                self.memo[si][h] = Memo::Nothing;
                None
            }
        }
    }

    /// Adds a draft and puts it into its chain.
    pub(crate) fn push(&mut self, mut draft: Draft) -> usize {
        let id = self.out.len();
        self.memo[draft.sentence][draft.head] = Memo::At(id);
        if draft.chain == usize::MAX {
            draft.chain = match self.key(&draft) {
                Some(key) => *self.keys.entry(key).or_insert(id),
                None => id,
            };
        }
        self.out.push(draft);
        self.often.push(0);
        let root = self.root(id);
        self.often[root] += 1;
        id
    }

    /// What all mentions of one entity have in common, if they have a name.
    fn key(&self, draft: &Draft) -> Option<String> {
        let [entity] = draft.entities.as_slice() else {
            return None;
        };
        if draft.class == Class::Country
            && matches!(entity.sector.as_str(), "GOV" | "MIL")
            && draft.row.is_some_and(|r| self.row(r).table == Table::Countries)
        {
            return Some(format!("c:{}", entity.code));
        }
        if entity.name.is_empty() || draft.class == Class::People {
            return None;
        }
        Some(format!(
            "{}:{}",
            if draft.class == Class::Person { "p" } else { "n" },
            folded(&entity.name)
        ))
    }

    /// The first draft of the chain that a key names.
    pub(crate) fn chain_of(&self, class: Class, name: &str) -> Option<usize> {
        self.keys
            .get(&format!("{}:{}", if class == Class::Person { "p" } else { "n" }, folded(name)))
            .copied()
    }

    /// Turns the drafts into mentions in text order, chains numbered as they first appear.
    fn finish(mut self) -> Vec<Mention> {
        self.share_codes();
        let mut order: Vec<usize> = (0..self.out.len()).collect();
        order.sort_by_key(|i| (self.out[*i].sentence, self.out[*i].head, *i));
        order.dedup_by_key(|i| (self.out[*i].sentence, self.out[*i].head));
        let mut numbers: Vec<usize> = vec![usize::MAX; self.out.len()];
        let mut next = 0;
        let mut mentions = Vec::with_capacity(order.len());
        for i in order {
            let chain = self.root(i);
            if numbers[chain] == usize::MAX {
                numbers[chain] = next;
                next += 1;
            }
            let d = &mut self.out[i];
            let span = self.sentences[d.sentence].span_of(d.tokens.clone());
            mentions.push(Mention {
                sentence: d.sentence,
                head: d.head,
                tokens: d.tokens.clone(),
                span,
                kind: d.kind,
                entities: std::mem::take(&mut d.entities),
                chain: numbers[chain],
                rule: std::mem::take(&mut d.rule),
            });
        }
        mentions
    }

    /// The first draft of a draft's chain.
    pub(crate) fn root(&self, mut i: usize) -> usize {
        for _ in 0..self.out.len() {
            let up = self.out[i].chain;
            if up == i || up >= self.out.len() {
                return i;
            }
            i = up;
        }
        i
    }

    /// Joins two chains; the earlier one leads.
    pub(crate) fn join(&mut self, a: usize, b: usize) {
        let (a, b) = (self.root(a), self.root(b));
        let (first, later) = (a.min(b), a.max(b));
        if first != later {
            self.out[later].chain = first;
            self.often[first] += self.often[later];
        }
    }

    /// What one mention of a chain knows, its other mentions know too.
    fn share_codes(&mut self) {
        let mut best: HashMap<usize, Entity> = HashMap::new();
        for i in 0..self.out.len() {
            let d = &self.out[i];
            if matches!(d.class, Class::Person | Class::Body) && d.entities.len() == 1 && !d.code().is_empty() {
                let root = self.root(i);
                let known = best.entry(root).or_insert_with(|| d.entities[0].clone());
                if known.sector.is_empty() && !d.sector().is_empty()
                    || known.name.is_empty() && !d.entities[0].name.is_empty() && d.code() == known.code
                {
                    *known = d.entities[0].clone();
                }
            }
        }
        for i in 0..self.out.len() {
            let root = self.root(i);
            let Some(known) = best.get(&root) else {
                continue;
            };
            let d = &mut self.out[i];
            if d.entities.len() == 1 && d.entities[0].code.is_empty() {
                let span = d.entities[0].span;
                d.entities[0] = Entity { span, ..known.clone() };
            }
        }
    }

    /// Whether a code stands for a state.
    pub(crate) fn state(code: &str) -> bool {
        Tag::parse(code).is_some_and(crate::context::is_state)
    }
}

/// "coalition forces", "US-led coalition", "coalition air strikes"
fn arms_a_coalition(sentence: &Sentence) -> bool {
    sentence.tokens.iter().enumerate().any(|(i, t)| {
        if !t.lemma.eq_ignore_ascii_case("coalition") {
            return false;
        }
        let word = |k: Option<usize>| k.and_then(|k| sentence.tokens.get(k)).map_or("", |t| t.lemma.as_str());
        let next = word(Some(i + 1)).to_lowercase();
        let mut before = (1..=3).map(|k| word(i.checked_sub(k)).to_lowercase());
        words::is_military_thing(&next)
            || matches!(
                next.as_str(),
                "force" | "forces" | "troop" | "troops" | "soldier" | "military" | "aircraft" | "partner"
            )
            || before.any(|w| {
                matches!(
                    w.as_str(),
                    "lead" | "led" | "global" | "international" | "counter" | "anti" | "military"
                )
            })
    })
}

//! Choosing among earlier mentions.
//!
//! Of the mentions that agree in number, gender and kind, the one with the highest score wins:
//! nearness in sentences (the same 6, then 4, 2.5, 1.5), place in the clause (main subject 4 ... other 1), how often the
//! article speaks of it (up to 1.5), and 1 more where pronoun and antecedent are both subjects. A pronoun is never its own
//! phrase, nor another argument of its own verb.

use crate::draft::{Class, Draft};
use crate::reader::{Memo, Reader};
use crate::schema::Table;
use crate::words::{self, Anaphor, Gender};
use dateline_core::{MentionKind, ParagraphKind, Upos};

/// What a pronoun or description asks of its antecedent.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Want {
    pub(crate) gender: Gender,
    pub(crate) person: bool,
    pub(crate) plural: bool,
    /// Possessives may be bound by an argument of the same verb.
    pub(crate) possessive: bool,
    pub(crate) only: Option<Anaphor>,
}

impl Reader<'_> {
    /// The best antecedent, with the others of its coordination if the pronoun means them all.
    pub(crate) fn antecedent(&self, si: usize, h: usize, want: Want) -> Option<(usize, Vec<usize>)> {
        let tree = &self.trees[si];
        let subject = tree.token(h).rel() == "nsubj" || tree.head(h).is_some_and(|v| want.possessive && tree.token(v).rel() == "nsubj");
        let reach = if want.person { 5 } else { 3 };
        // What is owned tells who may own it: "its border", "its shareholders", "its fighters".
        let owner = tree
            .head(h)
            .filter(|_| want.possessive && !want.person && want.only.is_none())
            .and_then(|v| words::owner_of(&tree.token(v).lemma.to_lowercase()));
        // "They also agreed ...", right after the two met.
        if want.plural
            && !want.possessive
            && want.only.is_none()
            && subject
            && si > 0
            && tree.clause(h).is_some_and(|v| tree.head(v).is_none())
        {
            let just = (0..self.out.len())
                .rev()
                .take_while(|i| self.out[*i].sentence == si)
                .any(|i| self.out[i].head < h && self.out[i].plural);
            if let Some((a, b)) = self.met(si - 1).filter(|_| !just) {
                return Some((a, vec![b]));
            }
        }
        let own = self.own_subject(si, h).filter(|_| !want.possessive && want.only.is_none());
        let mut best: Option<(f32, usize, Vec<usize>)> = None;
        for (id, d) in self.out.iter().enumerate().rev() {
            if d.sentence + reach < si {
                break;
            }
            if d.sentence > si || (d.sentence == si && (d.tokens.end > h || d.head >= h)) || d.entities.is_empty() {
                continue;
            }
            if d.rule == "pronoun unresolved" || (d.kind == MentionKind::Pronoun && d.rule == "relative") {
                continue;
            }
            if own.is_some_and(|o| self.is_same(o, id)) {
                continue;
            }
            let group = if want.plural { self.conjuncts(id, si, h) } else { Vec::new() };
            let Some(fit) = self.fit(d, &group, want) else {
                continue;
            };
            if d.sentence == si && !self.may_bind(si, h, d, want) || self.is_named_beside(si, h, d, want) {
                continue;
            }
            let mut score = fit + [6.0, 4.0, 2.5, 1.5, 1.0, 0.5][(si - d.sentence).min(5)];
            score += f32::from(d.prominence) + if subject && d.prominence >= 3 { 1.0 } else { 0.0 };
            score += (self.often[self.root(id)] as f32 * 0.3).min(1.5);
            if let Some(owner) = owner {
                let armed = matches!(d.sector(), "REB" | "PRM" | "CRM") || d.row.is_some_and(|r| self.row(r).table == Table::Groups);
                score += match (owner, d.class) {
                    (words::Owner::State, Class::Country) => 1.5,
                    (words::Owner::Body, Class::Body) => 2.0,
                    (words::Owner::Band, Class::Body | Class::People) if armed || d.row.is_none() && d.class == Class::Body => 2.0,
                    _ => 0.0,
                };
            }
            score -= match (d.kind, want.person) {
                (MentionKind::Modifier, false) => 1.5,
                _ => 0.0,
            };
            let (here, there) = (self.sentences[si].region, self.sentences[d.sentence].region);
            if here != there && matches!(there, ParagraphKind::Headline | ParagraphKind::Caption) {
                score -= 2.0;
            }
            if d.sentence == si && self.is_controller(si, h, d) {
                score += 3.5;
            }
            if d.sentence == si {
                score -= (h - d.head) as f32 * 0.02;
            } else {
                score += d.head as f32 * 0.001;
            }
            if best.as_ref().is_none_or(|b| score >= b.0) {
                best = Some((score, id, group));
            }
        }
        let (_, id, group) = best?;
        // "It" after a sentence about a thing is that thing, and no actor.
        if !want.person
            && !want.plural
            && want.only.is_none()
            && self.out[id].sentence < si
            && !want.possessive
            && si > 0
            && self.is_about_a_thing(si - 1)
        {
            return None;
        }
        if want.plural && group.is_empty() && self.out[id].class == Class::Country && self.out[id].entities.len() == 1 {
            // "their meeting", "their war": the two that the sentence is about.
            let two = self
                .two_before(si, h, Class::Person)
                .or_else(|| self.two_before(si, h, Class::Country));
            if let Some((a, b)) = two {
                return Some((a, vec![b]));
            }
        }
        Some((id, group))
    }

    /// The two who meet in a sentence: "The minister met his German counterpart", "Guinea held talks with Mali".
    pub(crate) fn met(&self, si: usize) -> Option<(usize, usize)> {
        let tree = &self.trees[si];
        let at = |i: usize| match self.memo[si][i] {
            Memo::At(d) if self.out[d].entities.len() == 1 && !self.out[d].code().is_empty() => Some(d),
            _ => None,
        };
        (0..tree.len())
            .filter(|v| tree.token(*v).upos == Upos::Verb && tree.prominence(*v) >= 1)
            .find_map(|v| {
                let lemma = tree.token(v).lemma.to_lowercase();
                let talks = matches!(lemma.as_str(), "hold" | "have")
                    && tree
                        .kids_by(v, "obj")
                        .any(|o| matches!(tree.token(o).lemma.as_str(), "talk" | "meeting" | "conversation" | "call"));
                if !talks
                    && !matches!(
                        lemma.as_str(),
                        "meet" | "host" | "welcome" | "receive" | "telephone" | "phone" | "confer" | "negotiate"
                    )
                {
                    return None;
                }
                let a = tree.kids_by(v, "nsubj").find_map(at)?;
                let with = |k: &usize| tree.token(*k).rel() == "obj" && !talks || tree.case(*k) == "with";
                let below = tree.kids_by(v, "obj").filter(|_| talks).flat_map(|o| tree.kids_by(o, "nmod"));
                let b = tree.kids(v).chain(below).filter(with).find_map(at)?;
                let party = |d: usize| (self.out[d].code(), self.out[d].sector());
                (self.root(a) != self.root(b) && party(a) != party(b)).then_some((a, b))
            })
    }

    /// Whether the main subject of a sentence is a singular noun that is no actor.
    fn is_about_a_thing(&self, si: usize) -> bool {
        let tree = &self.trees[si];
        let root = (0..tree.len()).find(|i| tree.head(*i).is_none() && tree.token(*i).rel() == "root");
        let subject = root.and_then(|r| tree.kids_by(r, "nsubj").next());
        subject.is_some_and(|s| tree.token(s).upos == Upos::Noun && tree.token(s).xpos != "NNS" && !matches!(self.memo[si][s], Memo::At(_)))
    }

    /// The two most prominent persons or states of a sentence before a word.
    pub(crate) fn two_before(&self, si: usize, h: usize, class: Class) -> Option<(usize, usize)> {
        let mut found: Vec<usize> = Vec::new();
        let mut order: Vec<usize> = (0..self.out.len())
            .filter(|i| {
                let d = &self.out[*i];
                d.sentence == si
                    && d.tokens.end <= h
                    && d.class == class
                    && d.kind == MentionKind::Named
                    && d.entities.len() == 1
                    && !d.code().is_empty()
            })
            .collect();
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
    pub(crate) fn fit(&self, d: &Draft, group: &[usize], want: Want) -> Option<f32> {
        let named = if d.kind == MentionKind::Named { 0.5 } else { 0.0 };
        if want.person {
            return (d.class == Class::Person && !d.plural && want.gender.agrees(d.gender))
                .then_some(named + if d.gender == want.gender { 1.0 } else { 0.0 });
        }
        if want.plural {
            if !group.is_empty() || d.entities.len() > 1 {
                return Some(0.8);
            }
            return match d.class {
                Class::People => Some(0.7),
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
                let group = row.is_some_and(|r| matches!(r.table, Table::Groups))
                    || matches!(d.sector(), "REB" | "PRM" | "CRM" | "PTY" | "SOC" | "OPP")
                    || row.is_none() && d.kind == MentionKind::Named && d.noun.is_some();
                Some(if group { 2.0 } else { -1.0 })
            }
            (Some(Anaphor::Body), Class::Body) => Some(0.5),
            _ => None,
        }
    }

    /// Whether a later argument of the pronoun's verb names somebody: "She spoke with Reimers" is not of Reimers.
    fn is_named_beside(&self, si: usize, h: usize, d: &Draft, want: Want) -> bool {
        if want.possessive || want.only.is_some() || d.entities.len() != 1 || d.entities[0].name.is_empty() {
            return false;
        }
        let tree = &self.trees[si];
        let Some(verb) = tree
            .head(h)
            .filter(|_| matches!(tree.token(h).rel(), "nsubj" | "obj" | "iobj" | "obl"))
        else {
            return false;
        };
        let name = &d.entities[0].name;
        let country = d.class == Class::Country;
        let mut others = tree
            .kids(verb)
            .filter(|k| *k > h && matches!(tree.token(*k).rel(), "obj" | "iobj" | "obl") && tree.token(*k).upos == Upos::Propn);
        others.any(|k| {
            let phrase = tree.phrase(k);
            let last = &tree.token(phrase.end - 1).form;
            name.rsplit(' ').next() == Some(last.as_str())
                || country && self.hit_at(si, k).is_some_and(|hit| self.row(hit.row).code.as_str() == d.code())
        })
    }

    /// Whether a mention is the one that a subordinate verb is said of: "ordered Serbia to remove its patrols",
    /// "accused the company of fraud, which it denied".
    fn is_controller(&self, si: usize, h: usize, d: &Draft) -> bool {
        let tree = &self.trees[si];
        let Some(verb) = tree.clause(h) else { return false };
        let Some(above) = tree.clause(verb) else { return false };
        let object = matches!(tree.token(d.head).rel(), "obj" | "iobj") && tree.head(d.head) == Some(above);
        let controlled = tree.token(verb).rel() == "xcomp" && tree.kids_by(verb, "nsubj").next().is_none();
        let denial = matches!(
            tree.token(verb).lemma.as_str(),
            "deny" | "reject" | "dismiss" | "dispute" | "refute"
        ) && matches!(tree.token(above).lemma.as_str(), "accuse" | "blame" | "charge" | "suspect");
        object && (controlled || denial)
    }

    /// The subject of the verb of which a pronoun is an object, in person or from the verb above it: "Police detained 12 of them".
    fn own_subject(&self, si: usize, h: usize) -> Option<usize> {
        let tree = &self.trees[si];
        let h = match tree.head(h) {
            Some(up) if tree.token(h).rel() == "nmod" && tree.case(h) == "of" => up,
            _ => h,
        };
        let mut verb = tree.head(h).filter(|_| matches!(tree.token(h).rel(), "obj" | "iobj" | "obl"))?;
        for _ in 0..4 {
            if let Some(subject) = tree.kids_by(verb, "nsubj").next() {
                // "was freed by them": the passive's subject is no subject of the deed.
                let active = tree.token(subject).deprel == "nsubj";
                return match self.memo[si][subject] {
                    Memo::At(id) if active => Some(id),
                    _ => None,
                };
            }
            verb = tree
                .head(verb)
                .filter(|_| matches!(tree.token(verb).rel(), "conj" | "advcl" | "xcomp"))?;
        }
        None
    }

    /// Whether two mentions are of one chain, or of one force of one state.
    fn is_same(&self, a: usize, b: usize) -> bool {
        let (x, y) = (&self.out[a], &self.out[b]);
        let force = |d: &Draft| d.entities.len() == 1 && matches!(d.sector(), "COP" | "MIL" | "JUD");
        self.root(a) == self.root(b) || force(x) && force(y) && !x.code().is_empty() && x.code() == y.code() && x.sector() == y.sector()
    }

    /// The mentions coordinated with one, before the pronoun.
    pub(crate) fn conjuncts(&self, id: usize, si: usize, h: usize) -> Vec<usize> {
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
    pub(crate) fn may_bind(&self, si: usize, h: usize, d: &Draft, want: Want) -> bool {
        let tree = &self.trees[si];
        if d.tokens.contains(&h) {
            return false;
        }
        // "the officers they had been holding": whoever acts in a relative clause is not the noun that it describes.
        let relative = |v: usize| tree.token(v).deprel == "acl:relcl" && tree.head(v) == Some(d.head);
        if !want.possessive && matches!(tree.token(h).rel(), "nsubj" | "obj" | "iobj") && tree.head(h).is_some_and(relative) {
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
        // "12 of them" is an argument where "them" is in it.
        let h = match tree.head(h) {
            Some(up) if tree.token(h).rel() == "nmod" && tree.case(h) == "of" && tree.token(up).rel() != "nsubj" => up,
            _ => h,
        };
        // Two arguments of one verb are two.
        let argument = |i: usize| matches!(tree.token(i).rel(), "nsubj" | "obj" | "iobj" | "obl");
        if argument(h) && argument(d.head) && tree.head(h) == tree.head(d.head) {
            return false;
        }
        // Nor is the subject that a coordinated verb shares its object: "Smith met Brown and urged him to ...".
        let mut verb = tree.head(h).filter(|_| matches!(tree.token(h).rel(), "obj" | "iobj" | "obl"));
        for _ in 0..4 {
            let Some(v) = verb else { return true };
            if tree.kids_by(v, "nsubj").next().is_some() {
                return !(tree.head(d.head) == Some(v) && tree.token(d.head).rel() == "nsubj");
            }
            verb = tree.head(v).filter(|_| matches!(tree.token(v).rel(), "conj" | "advcl" | "xcomp"));
        }
        true
    }
}

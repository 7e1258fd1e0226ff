//! Logical relations over a dependency tree: passives undone, subjects found through control, relative clauses,
//! participles and coordination.
//!
//! Everything here reads a [`Sentence`] alone; it knows no word of the patterns. Relations are those of Universal
//! Dependencies v2 for English.

use dateline_core::{ParagraphKind, Sentence, Upos};

/// A sentence with its children lists, so that each look-up is linear in the number of dependents.
#[derive(Debug)]
pub struct Tree<'s> {
    /// The sentence.
    pub sentence: &'s Sentence,
    children: Vec<Vec<usize>>,
}

/// How far a chain of heads is followed when a subject is inherited; real sentences need four or five steps.
const MAX_STEPS: usize = 8;

/// Words that are particles before an object rather than prepositions.
const PARTICLES: &[&str] = &["off", "out", "up", "down", "away", "back", "apart"];

/// Verbs whose subject, not object, controls the infinitive although they take both.
const SUBJECT_CONTROL: &[&str] = &[
    "promise", "vow", "pledge", "threaten", "swear", // "boycotted courts to protest": the purpose of whoever boycotts
    "boycott", "blockade", "occupy", "shun", "suspend", "halt", "burn",
];

/// Verbs that name what somebody suffers: a headline leaves out their "was" ("Two killed in blast", "Editor jailed for libel").
const SUFFERED: &[&str] = &[
    "abduct",
    "arrest",
    "assassinate",
    "behead",
    "convict",
    "deport",
    "detain",
    "evacuate",
    "execute",
    "evict",
    "hospitalise",
    "hospitalize",
    "indict",
    "injure",
    "jail",
    "kidnap",
    "kill",
    "lynch",
    "massacre",
    "murder",
    "nab",
    "sentence",
    "slay",
    "wound",
];

impl<'s> Tree<'s> {
    /// Indexes a sentence.
    #[must_use]
    pub fn new(sentence: &'s Sentence) -> Self {
        let mut children = vec![Vec::new(); sentence.tokens.len()];
        for (i, t) in sentence.tokens.iter().enumerate() {
            if let Some(h) = t.head
                && h < children.len()
                && h != i
            {
                children[h].push(i);
            }
        }
        Self { sentence, children }
    }

    /// The words that hang on `i`, in order.
    #[must_use]
    pub fn children(&self, i: usize) -> &[usize] {
        &self.children[i]
    }

    /// The relation of `i`, subtype included.
    #[must_use]
    pub fn deprel(&self, i: usize) -> &str {
        &self.sentence.tokens[i].deprel
    }

    /// The relation of `i` without subtype.
    #[must_use]
    pub fn rel(&self, i: usize) -> &str {
        self.sentence.tokens[i].rel()
    }

    /// The lemma of `i`.
    #[must_use]
    pub fn lemma(&self, i: usize) -> &str {
        &self.sentence.tokens[i].lemma
    }

    /// The tag of `i`.
    #[must_use]
    pub fn upos(&self, i: usize) -> Upos {
        self.sentence.tokens[i].upos
    }

    /// The head of `i`.
    #[must_use]
    pub fn head(&self, i: usize) -> Option<usize> {
        self.sentence.tokens[i].head.filter(|&h| h < self.children.len() && h != i)
    }

    /// First child with this relation (exact, or without subtype).
    #[must_use]
    pub fn child(&self, i: usize, rel: &str) -> Option<usize> {
        self.children[i]
            .iter()
            .copied()
            .find(|&c| self.deprel(c) == rel || self.rel(c) == rel)
    }

    /// Whether a child has this exact relation.
    #[must_use]
    pub fn has(&self, i: usize, deprel: &str) -> bool {
        self.children[i].iter().any(|&c| self.deprel(c) == deprel)
    }

    /// `i` with everything coordinated to it.
    #[must_use]
    pub fn conjuncts(&self, i: usize) -> Vec<usize> {
        let mut out = vec![i];
        let mut k = 0;
        while k < out.len() && out.len() < 32 {
            let at = out[k];
            out.extend(self.children[at].iter().copied().filter(|&c| self.rel(c) == "conj"));
            k += 1;
        }
        out
    }

    fn is_past_participle(&self, i: usize) -> bool {
        let t = &self.sentence.tokens[i];
        t.xpos == "VBN" || (t.feat("VerbForm=Part") && t.feat("Tense=Past"))
    }

    /// Whether the verb `i` is passive: marked so, or a past participle that modifies a noun.
    #[must_use]
    pub fn is_passive(&self, i: usize) -> bool {
        // "spoke by telephone with": an active form with a subject of its own has no agent, whatever the label.
        let active = self.has(i, "nsubj") && matches!(self.sentence.tokens[i].xpos.as_str(), "VBD" | "VBZ" | "VBP" | "VB" | "VBG");
        if self.has(i, "aux:pass") || (self.has(i, "obl:agent") && !active) || self.is_headline_passive(i) {
            return true;
        }
        // A subject is passive only under a form that can be: "Watch also called on Yemen" is not, whatever its label.
        if self.has(i, "nsubj:pass") || self.has(i, "csubj:pass") {
            return !matches!(self.sentence.tokens[i].xpos.as_str(), "VBD" | "VBZ" | "VBP");
        }
        let t = &self.sentence.tokens[i];
        if !self.is_past_participle(i) {
            return false;
        }
        match t.rel() {
            "acl" if t.deprel != "acl:relcl" => !self.is_main_after_all(i),
            "amod" => true,
            "conj" => {
                !self.children[i].iter().any(|&c| matches!(self.rel(c), "nsubj" | "aux"))
                    && self.head(i).is_some_and(|h| self.is_verb(h) && self.is_passive(h))
            }
            "advcl" | "xcomp" => !self.children[i].iter().any(|&c| matches!(self.rel(c), "nsubj" | "aux" | "obj")),
            // "Five killed in blast": a headline without auxiliary, the participle's own subject being the victim.
            "root" => false,
            _ => false,
        }
    }

    /// "Two killed in blast", "second gunman shot dead near gate": a past form that needs an object has none, so its subject is it.
    fn is_headline_passive(&self, i: usize) -> bool {
        let t = &self.sentence.tokens[i];
        let past = matches!(t.xpos.as_str(), "VBN" | "VBD");
        if !past || !matches!(t.rel(), "root" | "conj" | "parataxis" | "ccomp") || !self.has(i, "nsubj") {
            return false;
        }
        let dead = self.children[i]
            .iter()
            .any(|&c| c == i + 1 && matches!(self.sentence.tokens[c].form.to_lowercase().as_str(), "dead"));
        let shot = t.form.eq_ignore_ascii_case("shot") && dead;
        let known = SUFFERED.contains(&self.lemma(i).to_lowercase().as_str());
        (known || shot)
            && !self.children[i].iter().any(|&c| {
                matches!(self.rel(c), "obj" | "iobj" | "aux" | "cop" | "ccomp")
                    || self.rel(c) == "xcomp" && !shot
                    || self.rel(c) == "conj" && self.is_verb(c) && self.children[c].iter().any(|&k| self.rel(k) == "obj")
                    || self.deprel(c) == "obl" && c > i && self.is_bare(c)
            })
    }

    /// "The opposition called on him to resign": a full sentence that seems to be a noun with a participle has its verb in
    /// the participle; a parser takes regular past forms for participles now and then.
    fn is_main_after_all(&self, i: usize) -> bool {
        let s = self.sentence;
        if s.region == ParagraphKind::Headline || !s.tokens.last().is_some_and(|t| matches!(t.form.as_str(), "." | "!" | "?" | "\"")) {
            return false;
        }
        let Some(mut h) = self.head(i) else { return false };
        // Through the relative clause or apposition that stands between the subject and its verb.
        for _ in 0..4 {
            if self.head(h).is_none() {
                break;
            }
            h = self.head(h).unwrap_or(h);
        }
        let finite = |k: usize| {
            self.upos(k) == Upos::Verb
                && matches!(s.tokens[k].xpos.as_str(), "VBD" | "VBZ" | "VBP")
                && !matches!(self.deprel(k), "acl:relcl" | "advcl")
        };
        self.head(h).is_none() && self.upos(h).is_nominal() && !self.has(h, "cop") && !(0..s.tokens.len()).any(finite) && i > h
    }

    fn is_verb(&self, i: usize) -> bool {
        matches!(self.upos(i), Upos::Verb | Upos::Aux)
    }

    /// Replaces a relative pronoun by the noun that its clause modifies.
    #[must_use]
    pub fn antecedent(&self, i: usize) -> usize {
        let t = &self.sentence.tokens[i];
        let relative = matches!(t.upos, Upos::Pron | Upos::Det | Upos::Sconj)
            && (t.feat("PronType=Rel") || matches!(t.lemma.as_str(), "which" | "who" | "whom" | "that"));
        if !relative {
            return i;
        }
        let mut at = i;
        for _ in 0..MAX_STEPS {
            if self.deprel(at) == "acl:relcl" {
                let head = self.head(at).unwrap_or(i);
                // "a base in Qatar, which is": the name right before the pronoun, not the noun that it hangs on.
                if t.lemma == "which"
                    && let Some(before) = (head..i).rev().find(|&k| self.upos(k) != Upos::Punct)
                    && self.upos(before) == Upos::Propn
                    && before != head
                {
                    return self.name_head(before, head);
                }
                return head;
            }
            match self.head(at) {
                Some(h) => at = h,
                None => return i,
            }
        }
        i
    }

    /// The highest word of the name that ends at `i`, below `top`.
    fn name_head(&self, mut i: usize, top: usize) -> usize {
        while let Some(h) = self.head(i) {
            if h == top || !matches!(self.rel(i), "flat" | "compound" | "conj" | "appos") {
                break;
            }
            i = h;
        }
        i
    }

    /// The subject as it stands in the clause, inherited where the clause has none of its own.
    #[must_use]
    pub fn surface_subject(&self, i: usize) -> Option<usize> {
        self.surface_subject_within(i, 0)
    }

    fn surface_subject_within(&self, i: usize, steps: usize) -> Option<usize> {
        // "protested against shelling by Azerbaijan"
        if self.sentence.tokens[i].xpos == "VBG" && self.child(i, "obj").is_none() {
            let doer = |c: &usize| {
                let t = &self.sentence.tokens[*c];
                self.rel(*c) == "obl"
                    && *c > i
                    && self.preposition(*c).as_deref() == Some("by")
                    && (t.upos == Upos::Propn || t.xpos == "NNS")
            };
            if let Some(by) = self.children[i].iter().copied().find(doer) {
                return Some(by);
            }
        }
        if let Some(s) = self.children[i]
            .iter()
            .copied()
            .find(|&c| matches!(self.rel(c), "nsubj" | "csubj") && self.deprel(c) != "nsubj:outer")
        {
            return Some(self.antecedent(s));
        }
        // "Chad has on Friday asked": with words between, the parser may hang the subject on the auxiliary.
        if let Some(s) = self.children[i]
            .iter()
            .filter(|&&c| matches!(self.rel(c), "aux" | "cop"))
            .find_map(|&a| self.child(a, "nsubj"))
        {
            return Some(self.antecedent(s));
        }
        if steps >= MAX_STEPS {
            return None;
        }
        let h = self.head(i)?;
        match self.deprel(i) {
            "acl:relcl" => {
                // "the soldiers killed" with no pronoun: the gap is the object where the clause has a subject, which was handled above.
                Some(h)
            }
            "amod" => Some(h),
            _ => match self.rel(i) {
                "conj" | "parataxis" if self.is_verb(h) || self.is_verb(i) => self.surface_subject_within(h, steps + 1),
                "xcomp" => {
                    let object = self.child(h, "obj").or_else(|| self.child(h, "iobj"));
                    match object {
                        Some(o) if !SUBJECT_CONTROL.contains(&self.lemma(h)) => Some(self.antecedent(o)),
                        _ => self.surface_subject_within(h, steps + 1),
                    }
                }
                "advcl" => {
                    // "thanked Kenya for hosting", "accused it of arming": he to whom the verb is done.
                    let gerund = self.sentence.tokens[i].xpos == "VBG"
                        && self
                            .preposition(i)
                            .is_some_and(|p| matches!(p.as_str(), "for" | "of" | "from" | "into"));
                    let object = gerund.then(|| self.logical_object(h)).flatten();
                    object.or_else(|| self.surface_subject_within(h, steps + 1))
                }
                "acl" => {
                    let t = &self.sentence.tokens[i];
                    if self.is_main_after_all(i) {
                        let mut top = h;
                        while let Some(up) = self.head(top) {
                            top = up;
                        }
                        return Some(top);
                    }
                    if t.feat("VerbForm=Inf") || t.xpos == "VB" {
                        self.noun_subject(h, steps + 1)
                    } else {
                        Some(h)
                    }
                }
                _ => None,
            },
        }
    }

    /// Who does what a noun names: "Armenia's request to meet", "made a decision to send".
    fn noun_subject(&self, noun: usize, steps: usize) -> Option<usize> {
        if let Some(p) = self.child(noun, "nmod:poss") {
            return Some(p);
        }
        let h = self.head(noun)?;
        if self.rel(noun) == "obj" && self.is_verb(h) && steps < MAX_STEPS {
            return self.logical_subject_within(h, steps + 1);
        }
        None
    }

    /// Who does it: the subject of an active verb, the by-phrase of a passive one.
    #[must_use]
    pub fn logical_subject(&self, i: usize) -> Option<usize> {
        self.logical_subject_within(i, 0)
    }

    fn logical_subject_within(&self, i: usize, steps: usize) -> Option<usize> {
        if self.is_passive(i) {
            return self.agent(i);
        }
        self.surface_subject_within(i, steps)
    }

    /// "told reporters that she signed": the parser may take a that-clause after a person for a relative clause. It has a
    /// subject of its own and "that" is no pronoun in it.
    #[must_use]
    pub fn is_told(&self, i: usize) -> bool {
        self.deprel(i) == "acl:relcl"
            && self.children[i].iter().any(|&c| self.rel(c) == "mark" && self.lemma(c) == "that")
            && self.children[i].iter().any(|&c| self.rel(c) == "nsubj" && self.antecedent(c) == c)
            && self.head(i).is_some_and(|h| matches!(self.rel(h), "obj" | "iobj"))
    }

    /// The by-phrase of a passive.
    fn agent(&self, i: usize) -> Option<usize> {
        let c = &self.children[i];
        c.iter()
            .copied()
            .find(|&c| self.deprel(c) == "obl:agent")
            .or_else(|| {
                c.iter()
                    .copied()
                    .find(|&c| matches!(self.rel(c), "obl" | "nmod") && self.preposition(c).as_deref() == Some("by"))
            })
            // "Armenia-backed separatists": the compound before the participle is its agent.
            .or_else(|| {
                c.iter()
                    .copied()
                    .find(|&c| c < i && matches!(self.rel(c), "compound" | "obl") && self.upos(c) == Upos::Propn)
            })
    }

    /// What it is done to: the object of an active verb, the subject of a passive one.
    #[must_use]
    pub fn logical_object(&self, i: usize) -> Option<usize> {
        if self.is_passive(i) {
            // "was given aid": the object stands; "was attacked": the subject is it.
            if let Some(s) = self.children[i]
                .iter()
                .copied()
                .find(|&c| matches!(self.deprel(c), "nsubj:pass" | "csubj:pass"))
            {
                return Some(self.antecedent(s));
            }
            if self.deprel(i) != "acl:relcl" {
                return self.surface_subject(i);
            }
            return self.head(i);
        }
        if let Some(o) = self.child(i, "obj") {
            return Some(self.antecedent(o));
        }
        if let Some(o) = self.child(i, "iobj") {
            return Some(self.antecedent(o));
        }
        if self.deprel(i) == "acl:relcl"
            && !self.is_told(i)
            && self.children[i].iter().any(|&c| self.rel(c) == "nsubj" && self.antecedent(c) == c)
        {
            return self.head(i);
        }
        // "called off its strike": the parser may take the particle for a preposition of the object.
        if let Some(o) = self.children[i].iter().copied().find(|&c| {
            self.rel(c) == "obl"
                && c > i
                && self.upos(c).is_nominal()
                && self.children[c]
                    .iter()
                    .any(|&k| self.rel(k) == "case" && k == i + 1 && PARTICLES.contains(&self.lemma(k)))
        }) {
            return Some(self.antecedent(o));
        }
        // "will host in Brussels a round of talks", "called on both governments to": an object that stands off may be taken for an
        // oblique without preposition.
        if let Some(o) = self.children[i]
            .iter()
            .copied()
            .find(|&c| self.deprel(c) == "obl" && c > i && matches!(self.upos(c), Upos::Noun | Upos::Propn) && self.is_bare(c))
        {
            return Some(self.antecedent(o));
        }
        // "denounced what it called an incursion": the relative that the parser may take for a question.
        if let Some(w) = self.children[i]
            .iter()
            .filter(|&&c| self.rel(c) == "ccomp" && matches!(self.lemma(c), "call" | "describe" | "term" | "label" | "regard" | "see"))
            .find_map(|&c| {
                self.children[c]
                    .iter()
                    .copied()
                    .find(|&w| self.rel(w) == "obj" && self.lemma(w) == "what")
            })
        {
            return Some(w);
        }
        // "fired at and killed two": an object shared over a coordination stands on the last verb.
        if !self.children[i].iter().any(|&c| matches!(self.rel(c), "obl" | "ccomp" | "xcomp"))
            && let Some(c) = self.children[i]
                .iter()
                .copied()
                .find(|&c| self.rel(c) == "conj" && self.is_verb(c) && c <= i + 3)
        {
            return self.child(c, "obj").map(|o| self.antecedent(o));
        }
        None
    }

    /// Whether no preposition introduces the phrase of `i` and it is no measure of time.
    fn is_bare(&self, i: usize) -> bool {
        self.preposition(i).is_none() && !self.children[i].iter().any(|&c| matches!(self.rel(c), "case" | "mark")) && !self.is_time(i)
    }

    /// Days, months and words such as "week": what dates an act and is no object of it.
    fn is_time(&self, i: usize) -> bool {
        matches!(
            self.lemma(i).to_lowercase().as_str(),
            "monday"
                | "tuesday"
                | "wednesday"
                | "thursday"
                | "friday"
                | "saturday"
                | "sunday"
                | "january"
                | "february"
                | "march"
                | "april"
                | "may"
                | "june"
                | "july"
                | "august"
                | "september"
                | "october"
                | "november"
                | "december"
                | "day"
                | "night"
                | "morning"
                | "afternoon"
                | "evening"
                | "week"
                | "month"
                | "year"
                | "weekend"
                | "today"
                | "yesterday"
                | "tomorrow"
                | "time"
                | "hour"
                | "minute"
                | "fall"
                | "autumn"
                | "spring"
                | "summer"
                | "winter"
                | "decade"
                | "century"
                | "noon"
                | "midnight"
                | "p.m."
                | "a.m."
        )
    }

    /// All objects of an active verb: "lend the republic 400 million euros" may have two.
    #[must_use]
    pub fn logical_objects(&self, i: usize) -> Vec<usize> {
        let mut out: Vec<usize> = self.logical_object(i).into_iter().collect();
        if !self.is_passive(i) {
            for &c in &self.children[i] {
                if self.rel(c) == "obj" && !out.contains(&c) {
                    out.push(self.antecedent(c));
                }
            }
        } else {
            // "was given aid"
            out.extend(self.children[i].iter().copied().filter(|&c| self.rel(c) == "obj"));
        }
        out
    }

    /// The preposition that introduces a phrase: its first `case` with what is fixed to it ("in_front_of").
    #[must_use]
    pub fn preposition(&self, i: usize) -> Option<String> {
        let introduces = |of: usize| {
            self.children[of]
                .iter()
                .copied()
                .find(|&c| matches!(self.rel(c), "case" | "mark") && c < i && self.upos(c) != Upos::Part)
        };
        // "in Burkina Faso": in a name of several words the preposition may hang on another of them.
        let inside = || {
            self.children[i]
                .iter()
                .filter(|&&c| matches!(self.rel(c), "flat" | "compound"))
                .find_map(|&c| introduces(c))
        };
        let case = introduces(i).or_else(inside)?;
        let mut words = self.lemma(case).to_owned();
        for &c in &self.children[case] {
            if self.rel(c) == "fixed" {
                words.push('_');
                words.push_str(self.lemma(c));
            }
        }
        Some(words)
    }

    /// Phrases under `i` that a preposition introduces.
    pub fn prepositional(&self, i: usize) -> impl Iterator<Item = usize> + '_ {
        self.children[i]
            .iter()
            .copied()
            .filter(|&c| matches!(self.rel(c), "obl" | "nmod" | "advcl" | "acl" | "iobj" | "obj"))
    }

    /// Clausal complements: infinitives, that-clauses, gerunds after a preposition.
    pub fn complements(&self, i: usize) -> impl Iterator<Item = usize> + '_ {
        self.children[i].iter().copied().filter(move |&c| match self.deprel(c) {
            "xcomp" | "ccomp" | "acl" => true,
            // "its demand that Kenya raise wages"
            "acl:relcl" => {
                let kids = &self.children[c];
                let that = |rel: &str| kids.iter().any(|&k| self.rel(k) == rel && self.lemma(k) == "that");
                // A clause with an object of its own has no gap for "that" to fill.
                let whole = that("obj") && kids.iter().any(|&k| self.rel(k) == "obj" && self.lemma(k) != "that");
                (that("mark") || whole) && kids.iter().any(|&k| self.rel(k) == "nsubj" && self.antecedent(k) == k)
            }
            "advcl" => {
                let t = &self.sentence.tokens[c];
                t.xpos == "VBG" || t.xpos == "VB" || t.feat("VerbForm=Ger") || t.feat("VerbForm=Inf")
            }
            "obl" | "nmod" => self.is_verb(c),
            _ => false,
        })
    }

    /// Whether the word is negated: "not", "never", "no", or a subject such as "nobody".
    #[must_use]
    pub fn is_negated(&self, i: usize) -> bool {
        self.children[i].iter().any(|&c| {
            let t = &self.sentence.tokens[c];
            matches!(t.lemma.as_str(), "not" | "n't" | "never" | "no" | "neither" | "nor" | "cannot")
                && matches!(t.rel(), "advmod" | "det" | "cc" | "cc:preconj" | "aux" | "discourse")
                && !(t.rel() == "advmod" && self.sentence.tokens.get(c + 1).is_some_and(|n| n.lemma == "only"))
        }) || self.children[i].iter().any(|&c| {
            matches!(self.rel(c), "nsubj" | "obj") && matches!(self.lemma(c), "nobody" | "nothing" | "none" | "no-one" | "neither")
                || matches!(self.rel(c), "nsubj" | "obj") && self.children[c].iter().any(|&d| self.rel(d) == "det" && self.lemma(d) == "no")
        })
    }
}

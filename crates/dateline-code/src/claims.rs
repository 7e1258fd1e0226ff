//! Whose word an event or a fact rests on, and how it stands when all who speak of it are heard.
//!
//! A claim is made by every attribution whose content holds the event's word. Who only performs a speech act in the words that tell it
//! is its actor and no source (CONVENTIONS 24). A denial or counter-account elsewhere in the article reaches the event it speaks of
//! by its parties, or by being an answer to what others say of the speaker.

use crate::attribution::Attribution;
use crate::coder::Input;
use crate::matcher::Matcher;
use crate::parties::{same_party, speaks_for};
use crate::roles;
use crate::tree::Tree;
use dateline_core::{AttributionForm, Claim, Entity, Event, MentionKind, Sentence, Span, Stance, Standing, Str, Upos};
use std::collections::BTreeSet;

/// What all sentences of an article attribute.
#[derive(Clone, Copy)]
pub(crate) struct Attributed<'a> {
    pub input: &'a Input<'a>,
    pub matchers: &'a [Matcher<'a>],
    pub found: &'a [Vec<Attribution>],
}

/// An event in the making, as far as its claims depend on it.
#[derive(Clone, Copy)]
pub(crate) struct About<'a> {
    /// Sentence and word.
    pub at: (usize, usize),
    /// PLOVER type; empty for facts and statements.
    pub event: &'a str,
    pub actors: &'a [Entity],
}

impl Attributed<'_> {
    /// The claims on a word: of every attribution whose content holds it.
    pub(crate) fn claims(&self, about: About<'_>) -> Vec<Claim> {
        let (k, trigger) = about.at;
        let mut out: Vec<Claim> = Vec::new();
        for (n, a) in self.found[k].iter().enumerate() {
            if !a.entry.makes_claim()
                || a.cue == trigger && a.speaker_elsewhere.is_none()
                || !a.content.get(trigger).copied().unwrap_or(false)
            {
                continue;
            }
            if self.is_own_voice(k, a) {
                continue;
            }
            let inner = self.inner(k, n, trigger);
            for speaker in self.speakers(k, a) {
                // A quotation that goes on has the verb of the sentence that opened it.
                let (at, cue) = a
                    .continues
                    .and_then(|(at, n)| Some((at, self.found.get(at)?.get(n)?.cue)))
                    .unwrap_or((k, a.cue));
                let commits = COMMITTING.contains(&self.input.sentences[at].tokens[cue].lemma.to_lowercase().as_str());
                if performs(self.input.text, &self.matchers[k].tree, &about, &speaker, a.entry.stance, commits) {
                    continue;
                }
                // "State television said the army had claimed": the army's word, by way of the television.
                if let Some(i) = inner
                    && speaker.sector == "JRN"
                {
                    let media = speaker.clone();
                    for sp in self.speakers(k, &self.found[k][i]) {
                        match out.iter_mut().find(|c| c.speaker == sp) {
                            Some(c) => c.outlet = c.outlet.take().or_else(|| Some(media.clone())),
                            None => out.push(Claim {
                                outlet: Some(media.clone()),
                                ..self.claim(k, &self.found[k][i], sp)
                            }),
                        }
                    }
                    continue;
                }
                if let Some(c) = out
                    .iter_mut()
                    .find(|c| c.speaker == speaker && c.stance == a.entry.stance && !c.speaker.span.is_empty())
                {
                    c.outlet = c.outlet.take().or_else(|| self.outlet(k, a));
                    continue;
                }
                out.push(self.claim(k, a, speaker));
            }
        }
        // A named source makes an unnamed one idle: "the army said rebels had reportedly fled".
        if out.iter().any(|c| named(&c.speaker)) {
            out.retain(|c| named(&c.speaker) || c.stance != Stance::Asserts);
        }
        out
    }

    fn claim(&self, k: usize, a: &Attribution, speaker: Entity) -> Claim {
        let s = &self.input.sentences[k];
        let base = a.continues.and_then(|(at, n)| Some((at, self.found.get(at)?.get(n)?)));
        let cue = match base {
            Some((at, b)) if !b.cue_words.is_empty() => self.input.sentences[at].tokens[b.cue].lemma.clone(),
            _ if a.cue_words.is_empty() => "quotation".into(),
            _ if a.form == AttributionForm::According => "according to".into(),
            _ => s.tokens[a.cue].lemma.clone(),
        };
        let responsible = a.entry.class == "responsibility";
        Claim {
            speaker,
            stance: a.entry.stance,
            cue: if responsible { format!("{cue} responsibility").into() } else { cue },
            outlet: self.outlet(k, a),
            span: s.tokens[a.cue].span.cover(s.tokens[a.content_head].span),
        }
    }

    fn outlet(&self, k: usize, a: &Attribution) -> Option<Entity> {
        let m = &self.matchers[k];
        a.outlet.and_then(|o| {
            roles::entities(m, o, true)
                .into_iter()
                .next()
                .or_else(|| roles::unknown_party(m, o))
        })
    }

    /// Who speaks: resolved, else by the words that name him.
    fn speakers(&self, k: usize, a: &Attribution) -> Vec<Entity> {
        let (m, sp) = match (a.speaker, a.speaker_elsewhere) {
            (Some(sp), _) => (&self.matchers[k], sp),
            (None, Some((at, sp))) => match self.matchers.get(at) {
                Some(m) => (m, sp),
                None => return Vec::new(),
            },
            (None, None) => return vec![Entity::default()],
        };
        let mut known = roles::entities(m, sp, true);
        if known.is_empty() {
            let unknown: Vec<Entity> = roles::unknown_party(m, sp).into_iter().collect();
            // "On Sunday, five are reported to have died": nobody is named.
            if unknown.iter().any(|e| self.is_time(e.span)) {
                return vec![Entity::default()];
            }
            return unknown;
        }
        // "the press secretary" is told by the name that he has elsewhere in the article.
        if let (Some(x), [only]) = (m.index.at(sp), known.as_mut_slice())
            && x.kind == MentionKind::Nominal
            && x.span == only.span
            && let Some(y) = self
                .input
                .mentions
                .actors
                .iter()
                .find(|y| y.chain == x.chain && y.kind == MentionKind::Named)
            && y.entities.len() == 1
        {
            only.span = y.span;
        }
        known
    }

    /// "on Sunday" and "today's" are nobody.
    fn is_time(&self, span: Span) -> bool {
        self.input
            .mentions
            .times
            .iter()
            .any(|t| t.span.contains(span) || span.contains(t.span))
    }

    /// "We call for": the reporter's own voice, unless it is quoted.
    fn is_own_voice(&self, k: usize, a: &Attribution) -> bool {
        let s = &self.input.sentences[k];
        let first = a
            .speaker
            .is_some_and(|sp| matches!(s.tokens[sp].lemma.to_lowercase().as_str(), "we" | "i" | "us"));
        first && self.found[k].iter().all(|b| !b.content.get(a.cue).copied().unwrap_or(false))
    }

    /// The attribution inside the content of attribution `n` that holds the word too and has a speaker.
    fn inner(&self, k: usize, n: usize, trigger: usize) -> Option<usize> {
        let all = &self.found[k];
        (0..all.len()).find(|&i| {
            i != n
                && all[i].entry.makes_claim()
                && all[i].speaker.is_some()
                && all[i].content.get(trigger).copied().unwrap_or(false)
                && all[n].content.get(all[i].cue).copied().unwrap_or(false)
        })
    }
}

fn named(e: &Entity) -> bool {
    !e.span.is_empty() || !e.code.is_empty()
}

/// Acts that are done by speaking.
fn spoken(event: &str) -> bool {
    matches!(event, "AGREE" | "REQUEST" | "REJECT" | "THREATEN" | "ACCUSE" | "SUPPORT")
}

/// Who performs the act in his own words ("said he condemned", "We remain committed", "announced that it would send") is its actor,
/// not its source.
fn performs(text: &str, tree: &Tree<'_>, about: &About<'_>, speaker: &Entity, stance: Stance, commits: bool) -> bool {
    let s = tree.sentence;
    let own = about.actors.iter().any(|x| same_party(x, speaker));
    if own && first_person(tree, about.at.1) {
        return true;
    }
    if stance != Stance::Asserts || !spoken(about.event) || about.actors.is_empty() {
        return false;
    }
    let speaks_for_it = about.actors.iter().any(|x| speaks_for(speaker, x));
    // "The regime must withdraw, she said": the words are the request.
    if speaks_for_it && about.event == "REQUEST" && matches!(s.tokens[about.at.1].lemma.as_str(), "must" | "should" | "need" | "ought") {
        return true;
    }
    if speaks_for_it
        && (first_person(tree, about.at.1) || matches!(about.event, "AGREE" | "REJECT" | "THREATEN") && promised(s, about.at.1))
    {
        return true;
    }
    let speaks_as_i = about
        .actors
        .iter()
        .all(|a| matches!(a.span.slice(text).to_lowercase().as_str(), "we" | "i" | "our" | "us" | "my"));
    // "announced that it would send": the announcement is the act.
    speaks_as_i || commits && speaks_for_it
}

/// "will send", "would not withdraw".
fn promised(s: &Sentence, trigger: usize) -> bool {
    s.children(trigger)
        .any(|c| s.tokens[c].rel() == "aux" && matches!(s.tokens[c].lemma.as_str(), "will" | "would" | "shall" | "'ll" | "wo"))
}

/// Verbs that do what they say.
const COMMITTING: &[&str] = &[
    "announce",
    "pledge",
    "vow",
    "promise",
    "declare",
    "reiterate",
    "reaffirm",
    "offer",
    "agree",
    "swear",
    "threaten",
    "warn",
];

/// "we condemn", "and repeat our call": the speaker is the subject, through coordination too, or owns the noun.
fn first_person(tree: &Tree<'_>, trigger: usize) -> bool {
    let me = |c: usize| matches!(tree.lemma(c).to_lowercase().as_str(), "i" | "we" | "my" | "our");
    let own = tree
        .children(trigger)
        .iter()
        .any(|&c| matches!(tree.rel(c), "nsubj") && me(c) || tree.deprel(c) == "nmod:poss" && me(c));
    own || matches!(tree.rel(trigger), "conj" | "xcomp") && tree.logical_subject(trigger).is_some_and(me)
}

/// A stance that speaks against the content.
#[must_use]
pub fn opposes(s: Stance) -> bool {
    matches!(s, Stance::Denies | Stance::Contradicts | Stance::Doubts)
}

/// What is said by whom in the whole article, for disputes across sentences.
pub struct Speakers {
    said: Vec<Said>,
}

struct Said {
    sentence: usize,
    speaker: Vec<Entity>,
    stance: Stance,
    countering: bool,
    /// "while the other side said": set against what stands before it.
    contrast: bool,
    /// "denied the allegations": speaks of whatever is laid to the speaker.
    general: bool,
    cue: Str,
    span: Span,
    /// Codes of the parties that the content speaks of.
    about: BTreeSet<Str>,
    /// Beginnings of the content's nouns and verbs.
    matter: BTreeSet<String>,
}

/// Nouns for what others lay to somebody.
const CHARGES: &[&str] = &[
    "allegation",
    "accusation",
    "charge",
    "claim",
    "report",
    "responsibility",
    "involvement",
    "wrongdoing",
    "accusations",
    "role",
];

impl Speakers {
    /// Gathers the attributions with their resolved speakers.
    #[must_use]
    pub fn new(input: &Input<'_>, matchers: &[Matcher<'_>], attributed: &[Vec<Attribution>]) -> Self {
        let mut said = Vec::new();
        for (k, all) in attributed.iter().enumerate() {
            let s = &input.sentences[k];
            let m = &matchers[k];
            for a in all {
                let Some(sp) = a.speaker.filter(|_| a.entry.makes_claim()) else {
                    continue;
                };
                let lemma = s.tokens[a.cue].lemma.to_lowercase();
                let countering = m.patterns().set("COUNTERING").is_some_and(|c| c.single.contains(&lemma));
                let contrast = s.children(a.cue).any(|c| {
                    matches!(s.tokens[c].rel(), "mark" | "cc" | "advmod")
                        && matches!(
                            s.tokens[c].lemma.to_lowercase().as_str(),
                            "while" | "whereas" | "but" | "however" | "though" | "although"
                        )
                });
                let about: BTreeSet<Str> = m
                    .index
                    .all()
                    .iter()
                    .filter(|x| a.content.get(x.head).copied().unwrap_or(false))
                    .flat_map(|x| x.entities.iter().map(|e| e.code.clone()))
                    .filter(|c| !c.is_empty())
                    .collect();
                let matter = (0..s.tokens.len())
                    .filter(|&i| a.content[i] && matches!(s.tokens[i].upos, Upos::Noun | Upos::Verb))
                    .map(|i| stem(&s.tokens[i].lemma))
                    .collect();
                let head = &s.tokens[a.content_head];
                let general = a.entry.stance == Stance::Denies
                    && (a.entry.class == "responsibility" || head.upos == Upos::Noun && CHARGES.contains(&head.lemma.as_str()));
                said.push(Said {
                    sentence: k,
                    speaker: roles::entities(m, sp, true),
                    stance: a.entry.stance,
                    countering,
                    contrast,
                    general,
                    cue: lemma,
                    span: s.tokens[a.cue].span.cover(head.span),
                    about,
                    matter,
                });
            }
        }
        Self { said }
    }
}

impl Speakers {
    /// Who denies "this" or "the claim", naming nothing else, in the `near` sentences after sentence `k`.
    pub(crate) fn denials(&self, k: usize, near: usize) -> impl Iterator<Item = (&Entity, Stance, &Str, Span)> {
        let charge = |m: &String| CHARGES.iter().any(|c| stem(c) == *m);
        self.said
            .iter()
            .filter(move |s| s.sentence > k && s.sentence <= k + near)
            .filter(move |s| opposes(s.stance) && s.about.is_empty() && s.matter.iter().all(charge))
            .filter_map(|s| Some((s.speaker.first()?, s.stance, &s.cue, s.span)))
    }
}

/// The beginning of a word, for comparison.
fn stem(word: &str) -> String {
    word.to_lowercase().chars().take(5).collect()
}

/// How many sentences on an answer is still looked for: next to the claim, and in the rest of the article for one that names it.
const NEAR: usize = 2;
const FAR: usize = 60;

/// Adds the accused's denial or counter-account.
pub(crate) fn answer(text: &str, e: &mut Event, speakers: &Speakers) {
    let hostile = matches!(
        e.event.as_str(),
        "ASSAULT" | "COERCE" | "SANCTION" | "MOBILIZE" | "ACCUSE" | "THREATEN"
    );
    if !hostile || e.event == "ACCUSE" && e.claims.is_empty() {
        return;
    }
    let accused: BTreeSet<&Str> = e.actor.iter().map(|x| &x.code).filter(|c| !c.is_empty()).collect();
    let victims: BTreeSet<&Str> = e.recipient.iter().map(|x| &x.code).filter(|c| !c.is_empty()).collect();
    for s in &speakers.said {
        if s.sentence < e.sentence || s.sentence > e.sentence + FAR {
            continue;
        }
        let near = s.sentence <= e.sentence + NEAR;
        let own = s.speaker.iter().any(|x| e.actor.iter().any(|a| speaks_for(x, a)));
        let known = e.claims.iter().any(|c| s.speaker.iter().any(|x| same_party(x, &c.speaker)));
        let from_other = e.claims.iter().any(|c| !e.actor.iter().any(|a| speaks_for(&c.speaker, a)));
        if !own || known || !from_other {
            continue;
        }
        let about_it = s.about.is_empty() || s.about.iter().any(|c| accused.contains(c));
        // Far off, a counter-account must speak of both sides; a denial of "the allegations" of all of them.
        let both = s.about.iter().any(|c| accused.contains(c)) && s.about.iter().any(|c| victims.contains(c));
        // What is denied must be the same thing: its parties, its words, or "it", "the attack".
        let matter = || {
            let told: BTreeSet<String> = e
                .span
                .slice(text)
                .split(|c: char| !c.is_alphabetic())
                .filter(|w| w.len() > 3)
                .map(stem)
                .collect();
            s.matter.iter().any(|m| told.contains(m))
        };
        let same = s.general || s.about.is_empty() || s.about.iter().any(|c| victims.contains(c)) || matter();
        if opposes(s.stance) && !same {
            continue;
        }
        let reaches = near || s.general || both && (s.countering || opposes(s.stance));
        if !reaches {
            continue;
        }
        let stance = match s.stance {
            Stance::Denies => Stance::Denies,
            st if opposes(st) => Stance::Contradicts,
            _ if s.countering && about_it => Stance::Contradicts,
            _ if s.contrast && s.stance == Stance::Asserts && s.about.iter().any(|c| victims.contains(c)) => Stance::Contradicts,
            _ => continue,
        };
        e.claims.extend(s.speaker.first().map(|sp| Claim {
            speaker: sp.clone(),
            stance,
            cue: s.cue.clone(),
            outlet: None,
            span: s.span,
        }));
    }
}

/// Standing from the claims, by the rules of DESIGN section 2.
pub(crate) fn set_standing(e: &mut Event) {
    let accused = |c: &Claim| e.actor.iter().any(|a| speaks_for(&c.speaker, a));
    let against: Vec<&Claim> = e.claims.iter().filter(|c| opposes(c.stance)).collect();
    // Who owns up to an act does not make it a matter of words (CONVENTIONS 17).
    let admits = |c: &Claim| accused(c) && matches!(c.cue.as_str(), "acknowledge" | "admit" | "confess" | "concede");
    let only_responsible = e.claims.iter().all(|c| c.cue.ends_with(" responsibility") || admits(c));
    e.standing = if against.is_empty() {
        if only_responsible { Standing::Reported } else { Standing::Claimed }
    } else if against.iter().any(|c| c.stance == Stance::Denies && accused(c)) {
        Standing::Denied
    } else {
        Standing::Disputed
    };
}

//! Standing facts: relations that patterns find, and offices that names carry.
//!
//! A fact keeps every claim on it: a second mention adds its own, a mention in the reporter's voice takes the weight off those that only
//! assert it, and a denial elsewhere in the article is added to what it denies ([`Denial`], [`answer`]).

use crate::attributes;
use crate::claims::{Speakers, opposes};
use crate::coder::Input;
use crate::index::add_entities;
use crate::matcher::{Matched, Matcher};
use crate::parties::speaks_for;
use crate::pattern::{PatternSet, Role};
use crate::recipients::is_bloc;
use crate::roles;
use dateline_core::{
    Claim, Date, DatePrecision, DateRange, Entity, EntityKind, Fact, MentionKind, ParagraphKind, Sentence, Stance, Str, TimexKind, Upos,
};

/// Subjects times objects that one pattern may state: "Peru, Chile and Bolivia belong to the forum and the union".
const MOST: usize = 16;

/// The facts of a matched `[FACT ...]` pattern: one for each known subject and object.
#[must_use]
pub fn facts(input: &Input<'_>, k: usize, matcher: &Matcher<'_>, m: &Matched, fact: &Str, rule: &Str) -> Vec<Fact> {
    let (mut subjects, mut objects) = (Vec::new(), Vec::new());
    for &(role, at) in &m.roles {
        let mut found = roles::entities(matcher, at, true);
        if found.is_empty() && matches!(role, Role::Recipient | Role::Place) {
            found.extend(place(input, k, at));
        }
        match role {
            Role::Actor => add_entities(&mut subjects, &found),
            Role::Recipient | Role::Place => add_entities(&mut objects, &found),
            Role::Neither => {}
        }
    }
    let flags = matcher.patterns().patterns[m.pattern].flags;
    if flags.both && subjects.is_empty() && objects.is_empty() {
        (subjects, objects) = neighbours(input, k).unwrap_or_default();
    }
    if flags.phrase && objects.iter().all(|e| e.code.is_empty() && e.name.is_empty()) {
        objects.extend(phrase(matcher, m));
    }
    let known = |e: &&Entity| !e.code.is_empty() || !e.name.is_empty();
    // "Gunmen hold the town": the subject may be known by its kind alone.
    let of_a_kind = |e: &&Entity| known(e) || !e.sector.is_empty() && !e.span.is_empty();
    let pairs: Vec<(Entity, Entity)> = subjects
        .iter()
        .filter(of_a_kind)
        .flat_map(|s| {
            objects
                .iter()
                .filter(|o| flags.phrase || known(o))
                .filter(|o| o.span != s.span && !same(s, o))
                .map(|o| (s.clone(), o.clone()))
        })
        .take(MOST)
        .collect();
    let s = &input.sentences[k];
    let (times, _, _) = attributes::local(input.mentions, k);
    let mut span = s.tokens[m.trigger].span;
    for &(_, at) in &m.roles {
        span = span.cover(s.tokens[at].span);
    }
    let (since, until) = valid(input, matcher, s, m.trigger, times);
    pairs
        .into_iter()
        .map(|(subject, object)| Fact {
            fact: fact.clone(),
            subject,
            object,
            since,
            until,
            claims: Vec::new(),
            sentence: k,
            span,
            rule: rule.clone(),
            confidence: 0.7,
        })
        .collect()
}

/// Valid time of a relation at word `trigger`: "since 1994", "until November", and a duration up to the day of publication for what still
/// holds ("has held the town for more than ten years").
fn valid(
    input: &Input<'_>,
    matcher: &Matcher<'_>,
    s: &Sentence,
    trigger: usize,
    times: &[dateline_core::Timex],
) -> (Option<DateRange>, Option<DateRange>) {
    let (mut since, mut until) = (None, None);
    for t in times {
        let Some(head) = attributes::head_of(&matcher.tree, t.tokens.start, t.tokens.end) else {
            continue;
        };
        if !s.dominates(trigger, head) || elsewhere(s, trigger, head) {
            continue;
        }
        let prep = matcher.tree.preposition(head);
        // "since a war there ended in 1994": the date stands inside the clause that "since" opens.
        let above = matcher.tree.head(head);
        let up = above.and_then(|h| matcher.tree.preposition(h));
        let opens = above
            .filter(|&h| h != trigger)
            .and_then(|h| s.tokens.get(s.subtree(h).start))
            .map(|w| w.lemma.to_lowercase());
        let says = |w: &[&str]| {
            [prep.as_deref(), up.as_deref(), opens.as_deref()]
                .into_iter()
                .flatten()
                .any(|x| w.contains(&x))
        };
        match t.range {
            Some(range) if says(&["since"]) => since = Some(range),
            Some(range) if says(&["until", "till"]) => until = Some(range),
            None if t.kind == TimexKind::Duration && prep.as_deref() == Some("for") && still(matcher, trigger) => {
                since = since.or_else(|| ago(input.article.published.as_ref()?.date, t.value.as_str()));
            }
            _ => {}
        }
    }
    (since, until)
}

/// Whether word `i` belongs to another clause that is coordinated with the one of `trigger`.
fn elsewhere(s: &Sentence, trigger: usize, mut i: usize) -> bool {
    for _ in 0..s.tokens.len() {
        if i == trigger {
            return false;
        }
        let t = &s.tokens[i];
        let clause = matches!(t.upos, Upos::Verb | Upos::Aux) || s.children(i).any(|c| s.tokens[c].rel() == "cop");
        if t.rel() == "conj" && clause {
            return true;
        }
        match t.head {
            Some(h) => i = h,
            None => return false,
        }
    }
    false
}

/// Present or perfect: what the clause tells holds on the day it is written.
fn still(matcher: &Matcher<'_>, trigger: usize) -> bool {
    let t = &matcher.tree;
    let has = t
        .children(trigger)
        .iter()
        .any(|&c| t.rel(c) == "aux" && matches!(t.lemma(c), "have" | "'ve"));
    has || matches!(t.sentence.tokens[trigger].xpos.as_str(), "VBZ" | "VBP")
}

/// The day that lies a TIMEX3 duration (`P25Y`, `P6M`, `P3W`, `P10D`) before `day`, as exactly as the duration is told.
fn ago(day: Date, value: &str) -> Option<DateRange> {
    let (number, unit) = value.strip_prefix('P')?.split_at_checked(value.len().checked_sub(2)?)?;
    let n: i64 = number.parse().ok().filter(|n| (1..1000).contains(n))?;
    let (span, precision) = match unit {
        "Y" => (jiff::Span::new().try_years(n), DatePrecision::Year),
        "M" => (jiff::Span::new().try_months(n), DatePrecision::Month),
        "W" => (jiff::Span::new().try_weeks(n), DatePrecision::Week),
        "D" => (jiff::Span::new().try_days(n), DatePrecision::Day),
        _ => return None,
    };
    let at = day.checked_sub(span.ok()?).ok()?;
    let (start, end) = match precision {
        DatePrecision::Year => (at.first_of_year(), at.last_of_year()),
        DatePrecision::Month => (at.first_of_month(), at.last_of_month()),
        _ => (at, at),
    };
    Some(DateRange { start, end, precision })
}

/// "The border is yet to be drawn": the two states that the paragraph has named so far, in the order in which it names them.
fn neighbours(input: &Input<'_>, k: usize) -> Option<(Vec<Entity>, Vec<Entity>)> {
    let paragraph = input.sentences[k].paragraph;
    let mut states: Vec<Entity> = Vec::new();
    for m in &input.mentions.actors {
        if m.sentence > k || input.sentences[m.sentence].paragraph != paragraph {
            continue;
        }
        for e in &m.entities {
            let country =
                e.code.len() == 3 && e.code.chars().all(|c| c.is_ascii_uppercase()) && matches!(e.sector.as_str(), "GOV" | "MIL" | "");
            if country && !is_bloc(&e.code) && states.iter().all(|x| x.code != e.code) {
                states.push(e.clone());
            }
        }
    }
    let [a, b]: [Entity; 2] = states.try_into().ok()?;
    // A border is between states, whoever of theirs was named first.
    let state = |e: Entity| Entity { sector: "GOV".into(), ..e };
    Some((vec![state(a)], vec![state(b)]))
}

/// A place that is no party: "the town of Jilib".
fn place(input: &Input<'_>, k: usize, at: usize) -> Option<Entity> {
    let p = input.mentions.places.iter().find(|p| p.sentence == k && p.tokens.contains(&at))?;
    Some(Entity {
        code: p.country_code.clone(),
        name: p.name.clone(),
        span: p.span,
        ..Entity::default()
    })
}

/// What is claimed where no name says it: the words of the object's phrase.
fn phrase(matcher: &Matcher<'_>, m: &Matched) -> Option<Entity> {
    let &(_, at) = m
        .roles
        .iter()
        .find(|(role, at)| *role == Role::Recipient && matcher.tree.upos(*at) == Upos::Noun)?;
    let s = matcher.tree.sentence;
    let mut words = s.subtree(at);
    let small = |i: usize| matches!(s.tokens[i].upos, Upos::Adp | Upos::Det | Upos::Punct);
    while words.start < at && small(words.start) {
        words.start += 1;
    }
    while words.end > at + 1 && s.tokens[words.end - 1].upos == Upos::Punct {
        words.end -= 1;
    }
    (words.len() <= LONGEST_PHRASE).then(|| Entity {
        span: s.span_of(words),
        ..Entity::default()
    })
}

/// Words of a phrase that stands for an object without a name.
const LONGEST_PHRASE: usize = 16;

/// Nobody has a base in himself: two words for one party are no relation.
fn same(a: &Entity, b: &Entity) -> bool {
    !a.code.is_empty() && a.code == b.code && (a.name == b.name || (a.name.is_empty() || b.name.is_empty()) && a.sector == b.sector)
}

/// `holds_office` for every person whom the text names with a title, before the name or in apposition to it. The titles are
/// the set `OFFICE`.
#[must_use]
pub fn offices(input: &Input<'_>, patterns: &PatternSet) -> Vec<Fact> {
    let is_title = |s: &Sentence, i: usize| {
        let t = &s.tokens[i];
        patterns.set("OFFICE").is_some_and(|o| o.single.contains(&t.lemma.to_lowercase()))
    };
    let mut out = Vec::new();
    for m in &input.mentions.actors {
        let s = &input.sentences[m.sentence];
        let [e] = m.entities.as_slice() else { continue };
        let spoken = !matches!(s.region, ParagraphKind::Credit | ParagraphKind::Contributor);
        if !spoken || !matches!(m.kind, MentionKind::Named | MentionKind::Modifier) || e.code.is_empty() || e.sector == "ELI" {
            continue;
        }
        let inside =
            |x: &&dateline_core::EntitySpan| x.kind == EntityKind::Per && m.tokens.start <= x.tokens.start && x.tokens.end <= m.tokens.end;
        let Some(person) = s.entities.iter().find(inside) else { continue };
        // "Russian President Vladimir Putin"
        let before = m.tokens.start..person.tokens.start;
        let title = if before.clone().any(|i| is_title(s, i)) {
            Some(before)
        } else {
            // "the planning minister, Imad Fakhoury"; "Gareth Bayley, the special representative for Syria"
            input
                .mentions
                .actors
                .iter()
                .filter(|x| x.sentence == m.sentence && x.kind == MentionKind::Nominal && x.chain == m.chain && is_title(s, x.head))
                .find(|x| {
                    x.tokens.end <= m.tokens.start && m.tokens.start - x.tokens.end <= 2
                        || x.tokens.start >= m.tokens.end && x.tokens.start - m.tokens.end <= 2
                })
                .map(|x| x.tokens.clone())
        };
        let Some(title) = title else { continue };
        let span = s.span_of(title);
        let office = if e.office.is_empty() {
            Str::from(span.slice(input.text).split_whitespace().collect::<Vec<_>>().join(" "))
        } else {
            e.office.clone()
        };
        out.push(Fact {
            fact: "holds_office".into(),
            subject: e.clone(),
            object: Entity {
                code: e.code.clone(),
                sector: e.sector.clone(),
                name: office,
                span,
                ..Entity::default()
            },
            since: None,
            until: None,
            claims: Vec::new(),
            sentence: m.sentence,
            span: m.span.cover(span),
            rule: "title".into(),
            confidence: 0.9,
        });
    }
    out
}

/// A relation that its sentence negates, kept for what it says of the same relation told elsewhere.
#[derive(Clone, Debug)]
pub(crate) struct Denial(pub Fact);

impl Denial {
    /// From a fact whose sentence negates it: whoever is told to say so speaks against it.
    pub(crate) fn new(mut fact: Fact) -> Self {
        for c in &mut fact.claims {
            c.stance = if opposes(c.stance) { Stance::Asserts } else { Stance::Denies };
        }
        Self(fact)
    }
}

/// Whether two facts state one relation.
fn one_relation(o: &Fact, f: &Fact) -> bool {
    let same = |e: &Entity, g: &Entity| {
        if e.name.is_empty() && g.name.is_empty() && e.code.is_empty() && g.code.is_empty() {
            e.span == g.span
        } else if e.name.is_empty() || g.name.is_empty() {
            e.code == g.code && e.sector == g.sector
        } else {
            e.name == g.name && e.code == g.code
        }
    };
    // "ECOWAS commission president" and "commission President" are one office, told shorter the second time.
    let same_office = || {
        let (a, b) = (o.object.name.to_lowercase(), f.object.name.to_lowercase());
        f.fact == "holds_office" && o.object.code == f.object.code && (a.ends_with(b.as_str()) || b.ends_with(a.as_str()))
    };
    o.fact == f.fact && same(&o.subject, &f.subject) && (same(&o.object, &f.object) || same_office())
}

/// Each relation between the same two parties once, the first mention standing, with the claims of all mentions.
#[must_use]
pub fn unique(facts: Vec<Fact>) -> Vec<Fact> {
    let mut out: Vec<Fact> = Vec::new();
    for f in facts {
        match out.iter_mut().find(|o| one_relation(o, &f)) {
            Some(o) => {
                o.since = o.since.or(f.since);
                o.until = o.until.or(f.until);
                // Told once in the reporter's own voice, it stands without those who only say so.
                if o.claims.is_empty() || f.claims.is_empty() {
                    o.claims.retain(|c| opposes(c.stance));
                    o.claims.extend(f.claims.into_iter().filter(|c| opposes(c.stance)));
                } else {
                    for c in f.claims {
                        add(&mut o.claims, c);
                    }
                }
            }
            None => out.push(f),
        }
    }
    out.sort_by_key(|f| (f.span.start, f.span.end));
    out
}

fn add(claims: &mut Vec<Claim>, c: Claim) {
    if !claims.iter().any(|x| x.speaker == c.speaker && x.stance == c.stance) {
        claims.push(c);
    }
}

/// How many sentences on an answer that names nothing ("denied this") is still one to the fact.
const NEAR: usize = 2;

/// Adds who speaks against a fact: whoever is told not to hold with it in so many words (`denials`), and a party of it that denies "this",
/// "the claim" or the fact's own words soon after.
pub(crate) fn answer(facts: &mut [Fact], denials: &[Denial], speakers: &Speakers, patterns: &PatternSet) {
    for f in facts {
        for Denial(d) in denials {
            if one_relation(f, d) {
                d.claims.iter().for_each(|c| add(&mut f.claims, c.clone()));
            }
        }
        if !patterns.set("CONTESTABLE").is_some_and(|c| c.single.contains(&f.fact)) {
            continue;
        }
        let parties = [f.subject.clone(), f.object.clone()];
        let own = |e: &Entity| parties.iter().any(|p| speaks_for(e, p));
        for (speaker, stance, cue, span) in speakers.denials(f.sentence, if f.claims.is_empty() { 1 } else { NEAR }) {
            let said_so = |c: &Claim| c.speaker == *speaker;
            if own(speaker) && !f.claims.iter().any(said_so) {
                f.claims.push(Claim {
                    speaker: speaker.clone(),
                    stance: if speaks_for(speaker, &f.subject) {
                        stance
                    } else {
                        Stance::Contradicts
                    },
                    cue: cue.clone(),
                    outlet: None,
                    span,
                });
            }
        }
    }
}

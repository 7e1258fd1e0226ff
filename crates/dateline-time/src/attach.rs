//! Which time expression dates a word, and what the preposition before an expression says.

use crate::lexicon::{Class, Lexicon};
use crate::outlook::head_of;
use dateline_core::{Sentence, Timex, TimexKind, Upos};

/// What the word before a time expression says of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Signal {
    /// "since 1994".
    Since,
    /// "until Friday".
    Until,
    /// "before May".
    Before,
    /// "after the weekend".
    After,
    /// "for six weeks".
    For,
    /// "in November", "on Friday", "at noon".
    In,
    /// "during the 1990s", "within two days".
    During,
    /// "by Friday".
    By,
    /// "from May 3", "between 2003 ...".
    From,
    /// "... to May 7", "... and 2006".
    To,
}

impl Signal {
    const ALL: [(&'static str, Signal); 10] = [
        ("since", Signal::Since),
        ("until", Signal::Until),
        ("before", Signal::Before),
        ("after", Signal::After),
        ("for", Signal::For),
        ("in", Signal::In),
        ("during", Signal::During),
        ("by", Signal::By),
        ("from", Signal::From),
        ("to", Signal::To),
    ];

    /// The word of the tables: `since`, `until` ...
    #[must_use]
    pub fn as_str(self) -> &'static str {
        Self::ALL
            .iter()
            .find(|(_, s)| *s == self)
            .map_or("", |(w, _)| *w)
    }

    pub(crate) fn parse(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|(w, _)| *w == word).map(|(_, s)| *s)
    }
}

fn lower(sentence: &Sentence, i: usize) -> String {
    sentence
        .tokens
        .get(i)
        .map(|t| t.form.to_lowercase().to_string())
        .unwrap_or_default()
}

/// What the words before a time expression say of it: [`Signal::Since`] for "since 1994".
///
/// An article, "about" and the like may stand between. "and" is [`Signal::To`] where "between" opened the range before it, and so is a dash
/// between two expressions' words. `None` where no preposition leads it ("said Friday").
#[must_use]
pub fn signal(lexicon: &Lexicon, sentence: &Sentence, timex: &Timex) -> Option<Signal> {
    let mut at = timex.tokens.start.min(sentence.tokens.len());
    while at > 0
        && (["the", "a", "an", "this", "that", "its", "his", "very"]
            .contains(&lower(sentence, at - 1).as_str()))
    {
        at -= 1;
    }
    if at == 0 {
        return None;
    }
    for words in (1..=3.min(at)).rev() {
        let phrase = (at - words..at)
            .map(|i| lower(sentence, i))
            .collect::<Vec<_>>()
            .join(" ");
        if let Some(found) = lexicon.get(Class::Signal, &phrase).and_then(Signal::parse) {
            return Some(found);
        }
    }
    let last = lower(sentence, at - 1);
    let opened = (at.saturating_sub(8)..at).any(|i| lower(sentence, i) == "between");
    let dash = ["-", "\u{2013}"].contains(&last.as_str())
        && sentence
            .tokens
            .get(at.wrapping_sub(2))
            .is_some_and(|t| t.form.starts_with(|c: char| c.is_ascii_digit()));
    (last == "and" && opened || dash).then_some(Signal::To)
}

/// Relations that open another clause: an expression below one of these dates that clause and not the one above.
fn opens_clause(sentence: &Sentence, i: usize) -> bool {
    let token = &sentence.tokens[i];
    match token.rel() {
        "ccomp" | "advcl" | "acl" | "csubj" | "parataxis" | "root" => true,
        "conj" => is_predicate(sentence, i),
        _ => false,
    }
}

fn is_predicate(sentence: &Sentence, i: usize) -> bool {
    matches!(sentence.tokens[i].upos, Upos::Verb | Upos::Aux)
        || sentence
            .children(i)
            .any(|c| sentence.tokens[c].rel() == "cop")
}

/// The chain from a word up to the root, the word first; cut off where a bad parse goes in circles.
fn chain(sentence: &Sentence, from: usize) -> Vec<usize> {
    let mut out = vec![from];
    let mut at = from;
    while let Some(head) = sentence.tokens.get(at).and_then(|t| t.head) {
        if out.contains(&head) || head >= sentence.tokens.len() {
            break;
        }
        out.push(head);
        at = head;
    }
    out
}

/// Which of a sentence's time expressions dates the word `trigger`; an index into `times`.
///
/// Durations and sets date nothing, and neither do expressions without a range or led by "until", "before" or "after" ("after Friday's raid"
/// says when it was not). One led by "since" or "from" is returned, as the start: ask [`signal`].
///
/// The reasons, in order; within one of them the expression nearest in words wins:
///
/// 1. It hangs on the trigger itself, or on a noun that hangs on it, without a clause between: "**shelled** the town *Friday*", "*Friday*'s **attack**".
/// 2. It hangs on the predicate of the trigger's own clause: "launched an **attack** *on Friday*", and through `xcomp` ("began **shelling** *Friday*").
/// 3. It hangs on the predicate that the trigger's clause is joined to by "and", or that the clause modifies ("killing three", "after **seizing**"),
///    nearest first, or on a later joined one where the trigger has none ("shot and killed three *Friday*"). Not through a relative clause, and not on a verb of saying.
/// 4. It hangs on a verb of saying above, and is the only date of the sentence: "said *Friday* that rebels **attacked**"; but not where the
///    trigger lies ahead of the saying ("said *Friday* it will **send** troops").
///
/// Without a parse the nearest expression in words is taken.
#[must_use]
pub fn date_of(
    lexicon: &Lexicon,
    sentence: &Sentence,
    trigger: usize,
    times: &[Timex],
) -> Option<usize> {
    let tokens = &sentence.tokens;
    if trigger >= tokens.len() {
        return None;
    }
    let dates: Vec<(usize, usize)> = times
        .iter()
        .enumerate()
        .filter(|(_, t)| {
            matches!(t.kind, TimexKind::Date | TimexKind::Time)
                && t.range.is_some()
                && t.tokens.end <= tokens.len()
        })
        .filter(|(_, t)| {
            !matches!(
                signal(lexicon, sentence, t),
                Some(Signal::Until | Signal::Before | Signal::After | Signal::To)
            )
        })
        .filter_map(|(n, t)| Some((n, head_of(sentence, t.tokens.clone())?)))
        .collect();
    let words = |&&(_, head): &&(usize, usize)| head.abs_diff(trigger);
    if tokens.iter().all(|t| t.head.is_none()) {
        return dates.iter().min_by_key(words).map(|(n, _)| *n);
    }
    // the highest word that a date reaches without leaving its clause, and all below it on the way
    let reach: Vec<(usize, Vec<usize>)> = dates
        .iter()
        .map(|&(n, head)| {
            let mut way = Vec::new();
            for word in chain(sentence, head) {
                way.push(word);
                if opens_clause(sentence, word) {
                    break;
                }
            }
            (n, way)
        })
        .collect();
    let nearest = |on: usize| {
        let hits = reach
            .iter()
            .filter(|(_, way)| way.contains(&on))
            .map(|(n, way)| (way.iter().position(|w| *w == on), *n));
        hits.min_by_key(|&(steps, n)| {
            (
                steps,
                dates
                    .iter()
                    .find(|d| d.0 == n)
                    .map(|d| d.1.abs_diff(trigger)),
            )
        })
        .map(|(_, n)| n)
    };
    if let Some(found) = nearest(trigger) {
        return Some(found);
    }
    let is_speech = |i: usize| {
        lexicon.is(Class::Speech, &tokens[i].lemma)
            || lexicon.is(Class::Speech, &lower(sentence, i))
            || ["said", "says", "told", "added"].contains(&lower(sentence, i).as_str())
    };
    let mut saying = None;
    let mut inside = true;
    for pair in chain(sentence, trigger).windows(2) {
        let (below, above) = (pair[0], pair[1]);
        if tokens[below].deprel == "acl:relcl" {
            return None;
        }
        let crosses = opens_clause(sentence, below);
        inside &= !crosses;
        if is_speech(above) && (!inside || tokens[below].rel() == "nsubj") {
            saying = saying.or(nearest(above));
            // what stands above a verb of saying is of another matter
            break;
        }
        if let Some(found) = nearest(above) {
            return Some(found);
        }
    }
    let later = sentence
        .children(trigger)
        .filter(|&c| tokens[c].rel() == "conj" && is_predicate(sentence, c))
        .find_map(nearest);
    // "said Friday it will send troops": what lies ahead did not happen on the day of the saying
    let ahead = sentence.children(trigger).any(|c| {
        matches!(tokens[c].rel(), "aux" | "mark")
            && ["will", "'ll", "wo", "shall", "would", "to"].contains(&lower(sentence, c).as_str())
    });
    later.or(saying.filter(|_| dates.len() == 1 && !ahead))
}

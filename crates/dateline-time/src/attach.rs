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
        Self::ALL.iter().find(|(_, s)| *s == self).map_or("", |(w, _)| *w)
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
    while at > 0 && (["the", "a", "an", "this", "that", "its", "his", "very"].contains(&lower(sentence, at - 1).as_str())) {
        at -= 1;
    }
    if at == 0 {
        return None;
    }
    for words in (1..=3.min(at)).rev() {
        let phrase = (at - words..at).map(|i| lower(sentence, i)).collect::<Vec<_>>().join(" ");
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
    matches!(sentence.tokens[i].upos, Upos::Verb | Upos::Aux) || sentence.children(i).any(|c| sentence.tokens[c].rel() == "cop")
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
///    trigger lies before or ahead of the saying ("said *Friday* it will **send** troops", "it had **sent** troops").
///
/// 5. It follows a verb with "on", "in", "at" or "during" before it and no other predicate or comma between, whatever the tree says.
///
/// A word that has its own length ("controlled it for 25 years") borrows no date from another clause.
///
/// Without a parse the nearest expression in words is taken.
#[must_use]
pub fn date_of(lexicon: &Lexicon, sentence: &Sentence, trigger: usize, times: &[Timex]) -> Option<usize> {
    let tokens = &sentence.tokens;
    if trigger >= tokens.len() {
        return None;
    }
    let dates: Vec<Reach> = times
        .iter()
        .enumerate()
        .filter(|(_, t)| matches!(t.kind, TimexKind::Date | TimexKind::Time) && t.range.is_some())
        .filter(|(_, t)| {
            !matches!(
                signal(lexicon, sentence, t),
                Some(Signal::Until | Signal::Before | Signal::After | Signal::To)
            )
        })
        .filter_map(|(n, t)| Reach::new(lexicon, sentence, n, t))
        .collect();
    if tokens.iter().all(|t| t.head.is_none()) {
        let near = dates.iter().min_by_key(|d| d.head.abs_diff(trigger));
        return near.map(|d| d.index);
    }
    let on = |word: usize| {
        let hits = dates
            .iter()
            .filter_map(|d| Some((d.steps(word)?, d.head.abs_diff(trigger), d.index)));
        hits.min().map(|(_, _, index)| index)
    };
    if let Some(found) = on(trigger) {
        return Some(found);
    }
    let word = &tokens[trigger];
    if word.upos == Upos::Verb && matches!(word.rel(), "amod" | "compound") {
        return None; // "the surrounding towns"
    }
    // "controlled it for 25 years": what has its own length does not borrow another clause's date
    let lasting = times.iter().enumerate().any(|(n, t)| {
        matches!(t.kind, TimexKind::Duration | TimexKind::Set)
            && Reach::new(lexicon, sentence, n, t).is_some_and(|r| r.steps(trigger).is_some())
    });
    let (mut saying, mut inside) = (None, true);
    for pair in chain(sentence, trigger).windows(2) {
        let (below, above) = (pair[0], pair[1]);
        let clause = matches!(tokens[below].rel(), "acl" | "advcl");
        // "this week when they protested": the clause hangs on the date itself
        if let Some(date) = dates.iter().find(|d| times[d.index].tokens.contains(&above) && clause && !lasting) {
            return Some(date.index);
        }
        inside &= !opens_clause(sentence, below);
        if tokens[below].deprel == "acl:relcl" || lasting && !inside {
            return None;
        }
        if is_speech(lexicon, sentence, above) && (!inside || tokens[below].rel() == "nsubj") {
            saying = on(above);
            // what stands above a verb of saying is of another matter
            break;
        }
        if let Some(found) = on(above) {
            return Some(found);
        }
    }
    let later = sentence
        .children(trigger)
        .filter(|&c| tokens[c].rel() == "conj" && is_predicate(sentence, c))
        .find_map(on);
    later
        .or(saying.filter(|_| dates.len() == 1 && !is_apart(sentence, trigger)))
        .or_else(|| following(sentence, trigger, &dates, times))
}

/// The date that follows a predicate in its own clause, for a tree that hangs it elsewhere: no other predicate and no comma stands between.
fn following(sentence: &Sentence, trigger: usize, dates: &[Reach], times: &[Timex]) -> Option<usize> {
    let tokens = &sentence.tokens;
    let led = |start: usize| {
        start
            .checked_sub(1)
            .is_some_and(|b| ["on", "in", "at", "during"].contains(&lower(sentence, b).as_str()))
    };
    let next = dates
        .iter()
        .filter(|d| times[d.index].tokens.start > trigger && led(times[d.index].tokens.start))
        .min_by_key(|d| d.head)?;
    let between = trigger + 1..times[next.index].tokens.start;
    let closed = between.into_iter().any(|i| {
        let predicate = matches!(tokens[i].upos, Upos::Verb | Upos::Aux) && !matches!(tokens[i].rel(), "amod" | "compound" | "aux");
        predicate || matches!(tokens[i].upos, Upos::Punct) && tokens[i].form != "-"
    });
    (tokens[trigger].upos == Upos::Verb && !closed).then_some(next.index)
}

/// A time expression with the words that it may date.
struct Reach {
    /// Which of the sentence's expressions.
    index: usize,
    /// Its head word.
    head: usize,
    /// The words from its head up to the predicate of its clause.
    way: Vec<usize>,
}

impl Reach {
    fn new(lexicon: &Lexicon, sentence: &Sentence, index: usize, timex: &Timex) -> Option<Self> {
        if timex.tokens.end > sentence.tokens.len() {
            return None;
        }
        let head = head_of(sentence, timex.tokens.clone())?;
        // "said Friday they had ...": parsers like to give the day to the verb that follows
        let before = timex.tokens.start.checked_sub(1);
        if let Some(verb) = before.filter(|&b| is_speech(lexicon, sentence, b) && sentence.tokens[b].upos == Upos::Verb) {
            return Some(Self {
                index,
                head,
                way: vec![head, verb],
            });
        }
        let mut way = Vec::new();
        for word in chain(sentence, head) {
            way.push(word);
            // "condemned Tuesday's attack": a date before its noun dates the noun and not the verb
            let names = way.len() == 2 && head < word && matches!(sentence.tokens[head].rel(), "compound" | "amod" | "nummod" | "nmod");
            if names || opens_clause(sentence, word) {
                break;
            }
        }
        Some(Self { index, head, way })
    }

    /// How many steps up from the expression's head a word stands, if it can be dated by it.
    fn steps(&self, word: usize) -> Option<usize> {
        self.way.iter().position(|w| *w == word)
    }
}

fn is_speech(lexicon: &Lexicon, sentence: &Sentence, i: usize) -> bool {
    let form = lower(sentence, i);
    lexicon.is(Class::Speech, &sentence.tokens[i].lemma)
        || lexicon.is(Class::Speech, &form)
        || ["said", "says", "told", "added"].contains(&form.as_str())
}

/// Whether a word's own auxiliary puts it before or after the day of the saying above it: "it will send troops", "it had sent troops".
fn is_apart(sentence: &Sentence, trigger: usize) -> bool {
    sentence.children(trigger).any(|c| {
        matches!(sentence.tokens[c].rel(), "aux" | "mark")
            && ["will", "'ll", "wo", "shall", "would", "to", "had"].contains(&lower(sentence, c).as_str())
    })
}

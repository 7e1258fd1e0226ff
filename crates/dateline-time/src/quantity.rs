//! Counts with their bounds, and the noun they count.

use crate::grammar::{DateOrder, scan};
use crate::lexicon::{Class, Lexicon};
use crate::number::number;
use crate::pieces::Pieces;
use dateline_core::{Quantity, Sentence, Upos};

/// Finds the counts of a document, in text order.
///
/// Bounds follow the words: "at least 12" and "more than 12" say low 12, best 12 and no high; "up to 50" and "fewer than 50" only high 50;
/// "between 20 and 30" low and high; "dozens", "several" only a low; "about 30", "nearly 30" only a best; a bare number all three.
/// Dates, lengths of time, prices, shares, ages and numbers of names are none. A count of things ("three tanks", "40 kilometres") is one:
/// [`Quantity::counted`] tells them apart.
#[must_use]
pub fn quantities(lexicon: &Lexicon, sentences: &[Sentence]) -> Vec<Quantity> {
    let mut out = Vec::new();
    for (index, sentence) in sentences.iter().enumerate() {
        let p = Pieces::new(lexicon, sentence);
        let mut timed = vec![false; p.len()];
        for (range, _) in scan(&p, DateOrder::MonthDay) {
            timed[range].fill(true);
        }
        let mut i = 0;
        while i < p.len() {
            let read = if timed[i] || p.is_idle(i) { None } else { count(&p, i, &timed) };
            let Some(read) = read else {
                i += 1;
                continue;
            };
            let tokens = p.tokens(i..read.end);
            if !tokens.is_empty() {
                let counted = read.counted.or_else(|| noun(&p, read.number_at, read.end));
                let span = sentence.span_of(tokens.clone());
                out.push(Quantity {
                    sentence: index,
                    tokens,
                    span,
                    low: read.low,
                    best: read.best,
                    high: read.high,
                    counted,
                });
            }
            i = read.end.max(i + 1);
        }
    }
    out
}

struct Count {
    end: usize,
    /// First piece of the number itself.
    number_at: usize,
    low: Option<u64>,
    best: Option<u64>,
    high: Option<u64>,
    counted: Option<usize>,
}

fn count(p: &Pieces, i: usize, timed: &[bool]) -> Option<Count> {
    if let Some(read) = between(p, i, timed) {
        return Some(read);
    }
    let mut at = i;
    let mut bounds = Vec::new();
    while let Some((end, cell)) = p.phrase(Class::Bound, at) {
        bounds.push((p.word(at), cell));
        at = end;
    }
    if bounds.is_empty() && p.is_any(i, &["no", "zero"]) {
        return none_of(p, i);
    }
    if bounds.is_empty() && p.is_any(i, &["a", "an"]) && number(p, i).is_none() {
        return single(p, i);
    }
    let read = number(p, at)?;
    if timed[at..read.end.min(timed.len())].contains(&true) || !is_count(p, at, read.end, read.value) {
        return None;
    }
    let mut end = read.end;
    if read.value.is_none() && p.is_any(end, &["of"]) {
        // "dozens of people": the noun stands behind "of"
        let counted = noun(p, at, end + 1);
        return Some(Count {
            end,
            number_at: at,
            low: Some(read.least),
            best: None,
            high: None,
            counted,
        });
    }
    let (mut low, mut best, mut high) = match read.value {
        Some(value) if (0.0..1e15).contains(&value) && value.fract() == 0.0 => (Some(value as u64), Some(value as u64), Some(value as u64)),
        Some(_) => return None,
        None => (Some(read.least), None, None),
    };
    if let Some((after, cell)) = p.phrase(Class::After, end) {
        bounds.push(("", cell));
        end = after;
    }
    for (word, cell) in bounds {
        match cell {
            "MORE_THAN" | "EQUAL_OR_MORE" => high = None,
            _ if p.lexicon.is(Class::Near, word) || cell == "APPROX" => (low, high) = (low.filter(|_| best.is_none()), None),
            "LESS_THAN" | "EQUAL_OR_LESS" => (low, high, best) = (None, best, None),
            _ => {}
        }
    }
    Some(Count {
        end,
        number_at: at,
        low,
        best,
        high,
        counted: None,
    })
}

/// "between 20 and 30", "20-30", "20 to 30", "from 20 to 30".
fn between(p: &Pieces, i: usize, timed: &[bool]) -> Option<Count> {
    let lead = p.is_any(i, &["between", "from"]);
    let at = i + usize::from(lead);
    let low = number(p, at)?;
    let next = if p.hyphen(low.end) {
        low.end
    } else if p.is_any(low.end, &["to", "or"]) || p.is_any(i, &["between"]) && p.is_any(low.end, &["and"]) {
        low.end + 1
    } else {
        return None;
    };
    let high = number(p, next)?;
    let (mut a, b) = (low.value?, high.value?);
    // "two to three thousand"
    let scaled = p
        .number(Class::Scale, high.end - 1)
        .filter(|_| p.number(Class::Scale, low.end - 1).is_none())
        .filter(|s| *s >= 1000);
    if let Some(scale) = scaled
        && a < 1000.0
    {
        a *= scale as f64;
    }
    let whole = |v: f64| (v.fract() == 0.0 && (0.0..1e15).contains(&v)).then_some(v as u64);
    let timed = timed[at..high.end.min(timed.len())].contains(&true);
    if a > b || timed || !is_count(p, next, high.end, high.value) || !is_count(p, at, high.end, low.value) {
        return None;
    }
    Some(Count {
        end: high.end,
        number_at: next,
        low: Some(whole(a)?),
        best: None,
        high: Some(whole(b)?),
        counted: None,
    })
}

/// "no casualties".
fn none_of(p: &Pieces, i: usize) -> Option<Count> {
    let noun = (i + 1..i + 4).find(|&j| is_person(p, j))?;
    // nothing but adjectives may stand between: "no immediate injuries"
    let open = (i + 1..noun).all(|j| p.alphabetic(j) && !p.is_any(j, &["and", "or", "of", "for", "to", "in", "that", "the", "as"]));
    open.then(|| Count {
        end: i + 1,
        number_at: i,
        low: Some(0),
        best: Some(0),
        high: Some(0),
        counted: p.list.get(noun).map(|x| x.token),
    })
}

/// "a soldier", "an Israeli policeman".
fn single(p: &Pieces, i: usize) -> Option<Count> {
    // "a general strike", "a police officer training": the tag or the relation shows that it only modifies
    let counts = |j: usize| {
        p.token(j)
            .is_none_or(|t| matches!(t.upos, Upos::Noun | Upos::Propn | Upos::X) && !matches!(t.rel(), "compound" | "amod"))
    };
    let noun = (i + 1..i + 4).find(|&j| p.get(Class::Person, j) == Some("one") && counts(j))?;
    let blocked = (i + 1..noun).any(|j| {
        !p.alphabetic(j)
            || p.is_any(
                j,
                &[
                    "and", "or", "of", "for", "to", "in", "by", "that", "the", "as", "on", "with", "at", "from", "'s",
                ],
            )
    });
    // "a soldier's rifle" counts no soldier
    let owner = p.is_any(noun + 1, &["'s"]);
    (!blocked && !owner).then(|| Count {
        end: i + 1,
        number_at: i,
        low: Some(1),
        best: Some(1),
        high: Some(1),
        counted: p.list.get(noun).map(|x| x.token),
    })
}

/// Whether piece `j` is a noun for people or their fate, singular or plural.
fn is_person(p: &Pieces, j: usize) -> bool {
    let word = p.word(j);
    let stems = [
        Some(word.to_owned()),
        word.strip_suffix('s').map(str::to_owned),
        word.strip_suffix("es").map(str::to_owned),
        word.strip_suffix("men").map(|w| format!("{w}man")),
    ];
    stems.into_iter().flatten().any(|w| p.lexicon.is(Class::Person, &w))
}

/// Whether the words around a number leave it a count: no price, share, age, score, ordinal in a name, or clock.
fn is_count(p: &Pieces, at: usize, end: usize, value: Option<f64>) -> bool {
    let before = p.before(at, 1);
    if matches!(
        before,
        "$" | "£"
            | "€"
            | "¥"
            | "us$"
            | "rs"
            | "rs."
            | "#"
            | "no."
            | "number"
            | "age"
            | "aged"
            | "chapter"
            | "article"
            | "resolution"
            | "flight"
            | "route"
            | "highway"
            | "unit"
            | "page"
            | "section"
            | "class"
            | "channel"
            | "vol."
            | "act"
            | "."
            | "version"
            | "type"
            | "group"
    ) {
        return false;
    }
    if p.is_any(
        end,
        &[
            "%", "percent", "pct", "per", "dollars", "euros", "pounds", "rubles", "roubles", "cents", "yen", "yuan", "dinars", "rupees",
            "lira", "st", "nd", "rd", "th", ":", "/", "½",
        ],
    ) || p.has(Class::Ordinal, end)
    {
        return false;
    }
    if p.is_any(end, &["years", "year"])
        || p.hyphen(end) && p.is_any(end, &["year", "day", "month", "week", "hour", "minute", "point", "mile"])
    {
        return false;
    }
    if p.is_any(end, &["of"]) && p.is_any(end + 1, &["the"]) && value == Some(1.0) {
        return true; // "one of the men"
    }
    // "Smith, 34, said" is an age
    // "version 2.0"
    let decimal = p.word(at).contains('.') && value.is_some_and(|v| v < 1000.0) && p.word(at).ends_with('0');
    let aside = before == ","
        && at >= 2
        && p.capital(at - 2)
        && p.is_any(end, &[","])
        && value.is_some_and(|v| v < 120.0 && v > 0.0)
        && p.word(at).starts_with(|c: char| c.is_ascii_digit());
    // a number joined to a name: "F-16", "AK-47", "MH-17"
    let name = p.hyphen(at) && at > 0 && p.alphabetic(at - 1);
    // "one" that stands for something said before
    let pronoun = p.is_any(at, &["one"])
        && (p.is_any(
            end,
            &[
                "'s", "another", "day", "way", "side", "hand", "point", "that", "who", "which", "thing",
            ],
        ) || matches!(
            before,
            "the" | "this" | "that" | "no" | "any" | "every" | "each" | "only" | "-" | "new" | "another"
        ) || end >= p.len()
            || !p.alphabetic(end));
    !(aside || name || pronoun || decimal)
}

/// The noun that a number counts: what it hangs on in the parse, else the first noun behind it.
fn noun(p: &Pieces, at: usize, end: usize) -> Option<usize> {
    let tokens = &p.sentence.tokens;
    let first = p.list.get(end.saturating_sub(1))?.token;
    let number_token = p.list.get(at)?.token;
    // "one of the army's strongholds": the noun behind "of", not its owner
    if p.is_any(end, &["of"]) || p.is_any(end.wrapping_sub(1), &["of"]) {
        let of = p.list.get(if p.is_any(end, &["of"]) { end } else { end - 1 })?.token;
        if let Some(head) = tokens.get(of).filter(|t| t.rel() == "case").and_then(|t| t.head)
            && head > of
            && tokens.get(head).is_some_and(|t| t.upos.is_nominal())
        {
            return Some(head);
        }
    }
    for token in [number_token, first] {
        if let Some(head) = tokens.get(token).filter(|t| t.rel() == "nummod").and_then(|t| t.head)
            && head >= first
            && tokens
                .get(head)
                .is_some_and(|t| !matches!(t.upos, Upos::Num | Upos::Sym | Upos::Verb))
        {
            return Some(head);
        }
    }
    let tagged = tokens.iter().any(|t| t.upos == Upos::Noun || t.upos == Upos::Verb);
    let start = end + usize::from(p.is_any(end, &["of"]));
    let mut found = None;
    for j in start..(start + 5).min(p.len()) {
        let token = p.token(j)?;
        if tagged {
            match token.upos {
                Upos::Noun | Upos::Propn => found = p.list.get(j).map(|x| x.token),
                Upos::Adj | Upos::Num if found.is_none() => {}
                Upos::Det if j == start && start > end => {}
                Upos::Verb if found.is_none() && p.hyphen(j + 1) => {}
                _ => break,
            }
        } else {
            if !p.alphabetic(j) || STOPS.contains(&p.word(j)) {
                break;
            }
            if is_person(p, j) || p.word(j).ends_with('s') && !p.capital(j) {
                return p.list.get(j).map(|x| x.token);
            }
            if j == start && p.capital(j) && p.word(j).ends_with('s') {
                return p.list.get(j).map(|x| x.token);
            }
            if j == start && p.number(Class::Cardinal, at) == Some(1) {
                found = p.list.get(j).map(|x| x.token);
            }
        }
    }
    found
}

/// Words that no counted noun stands behind, for text without tags.
const STOPS: [&str; 40] = [
    "were",
    "was",
    "are",
    "is",
    "be",
    "been",
    "had",
    "has",
    "have",
    "and",
    "or",
    "in",
    "on",
    "at",
    "to",
    "for",
    "from",
    "by",
    "with",
    "as",
    "that",
    "which",
    "who",
    "when",
    "while",
    "after",
    "before",
    "during",
    "since",
    "including",
    "killed",
    "wounded",
    "injured",
    "said",
    "died",
    "the",
    "a",
    "an",
    "than",
    "but",
];

//! Single names of the calendar: months, weekdays, seasons, days, years. Here ambiguous words are told apart.

use crate::lexicon::Class;
use crate::pieces::Pieces;
use dateline_core::{EntityKind, Upos};

/// Whether piece `i` is in the name of a person, or inside a longer name of an organisation.
fn in_other_name(p: &Pieces, i: usize) -> bool {
    let Some(token) = p.list.get(i).map(|x| x.token) else {
        return false;
    };
    p.sentence
        .entities
        .iter()
        .any(|e| e.tokens.contains(&token) && e.kind == EntityKind::Per && e.tokens.len() < 6)
}

fn is_verb(p: &Pieces, i: usize) -> bool {
    p.token(i).is_some_and(|t| matches!(t.upos, Upos::Verb | Upos::Aux))
}

/// Figures that can be the day of a month.
fn looks_like_day(p: &Pieces, i: usize) -> bool {
    day(p, i).is_some()
}

/// Whether the words around piece `i` make an ambiguous name a time.
fn supported(p: &Pieces, i: usize) -> bool {
    let next = i + 1;
    let comma_year = p.is_any(next, &[",", "of"]) && four_digits(p, next + 1).is_some();
    if looks_like_day(p, next) || four_digits(p, next).is_some() || comma_year {
        return true;
    }
    let Some(before) = i.checked_sub(1) else {
        return false;
    };
    if p.has(Class::Support, before) || looks_like_day(p, before) && !p.is_any(before, &["one"]) {
        return true;
    }
    // "between January and March", "Monday, March"
    let Some(two) = i.checked_sub(2) else {
        return false;
    };
    p.is_any(before, &["and", "or", "to", ",", "-"])
        && (p.has(Class::Month, two) || p.has(Class::Weekday, two) || four_digits(p, two).is_some())
}

/// A month's name at piece `i`.
pub(crate) fn month(p: &Pieces, i: usize) -> Option<i8> {
    let number = i8::try_from(p.number(Class::Month, i)?).ok()?;
    let figures_follow = looks_like_day(p, i + 1) || four_digits(p, i + 1).is_some();
    if figures_follow && p.capital(i) {
        return Some(number);
    }
    if in_other_name(p, i) || is_verb(p, i) && p.has(Class::Ambiguous, i) {
        return None;
    }
    if p.has(Class::Ambiguous, i) {
        return (p.capital(i) && supported(p, i)).then_some(number);
    }
    let name_follows = p.capital(i + 1) && p.alphabetic(i + 1) && !p.hyphen(i + 1);
    if p.has(Class::Firstname, i) && (!p.capital(i) || name_follows) && !supported(p, i) {
        return None;
    }
    Some(number)
}

/// A weekday's name at piece `i`.
pub(crate) fn weekday(p: &Pieces, i: usize) -> Option<i8> {
    let number = i8::try_from(p.number(Class::Weekday, i)?).ok()?;
    // taggers like to take the day into the name before it ("President Marlowe Saturday"): names do not matter here
    if i > 0 && p.capital(i) && p.is_any(i - 1, &["black", "bloody"]) {
        return None;
    }
    if p.has(Class::Ambiguous, i) {
        let date_follows = month(p, i + 1).is_some() || p.is_any(i + 1, &[","]) && month(p, i + 2).is_some() || looks_like_day(p, i + 1);
        return (p.capital(i) && (date_follows || p.is_any(i.wrapping_sub(1), &["on", "last", "next", "this"]))).then_some(number);
    }
    Some(number)
}

/// A season's name at piece `i`: its TIMEX3 code. `stepped` when "last", "this" or "next" was read before it.
pub(crate) fn season<'a>(p: &Pieces<'a>, i: usize, stepped: bool) -> Option<&'a str> {
    let code = p.get(Class::Season, i)?;
    if p.capital(i + 1) && p.capital(i) && p.alphabetic(i + 1) {
        return None; // "Summer Olympics", "Prague Spring"
    }
    let ambiguous = p.has(Class::Ambiguous, i);
    let dated = four_digits(p, i + 1).is_some() || p.is_any(i + 1, &["of", ","]) && four_digits(p, i + 2).is_some();
    if dated || stepped {
        return (!is_verb(p, i) || dated).then_some(code);
    }
    if ambiguous && (is_verb(p, i) || p.capital(i) || p.is_any(i + 1, &["of", "in", "to", "from", "by"])) {
        return None;
    }
    let article = p.is_any(i.wrapping_sub(1), &["the"]);
    let lead = i.wrapping_sub(if article { 2 } else { 1 });
    let led = p.is_any(
        lead,
        &[
            "in",
            "during",
            "since",
            "by",
            "until",
            "till",
            "through",
            "early",
            "late",
            "mid",
            "before",
            "after",
            "throughout",
            "over",
            "of",
            "every",
            "each",
        ],
    );
    // "the winter coat": a noun follows the season
    let modifies = p
        .token(i + 1)
        .is_some_and(|t| matches!(t.upos, Upos::Noun | Upos::Propn) && t.span.start > 0);
    (led && !modifies && !(ambiguous && p.is_any(lead, &["of", "over", "after", "before"]))).then_some(code)
}

/// "14", "14th" at piece `i`.
pub(crate) fn day(p: &Pieces, i: usize) -> Option<i8> {
    let word = p.word(i);
    let figures = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    if !matches!(&word[figures.len()..], "" | "st" | "nd" | "rd" | "th") || figures.is_empty() || figures.len() > 2 {
        return None;
    }
    if figures.len() == word.len() && (p.is_any(i + 1, &["%", "percent", "a.m.", "p.m.", "am", "pm", "o'clock"])) {
        return None;
    }
    figures.parse().ok().filter(|d| (1..=31).contains(d))
}

/// Four figures that can be a year, whatever stands around them.
pub(crate) fn four_digits(p: &Pieces, i: usize) -> Option<i16> {
    let word = p.word(i);
    if word.len() != 4 || !word.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    word.parse().ok().filter(|y| (1000..=2199).contains(y))
}

/// A year after a month or a day: "1998", "'98", "of 1998", ", 1998". One past it and the year.
pub(crate) fn year_after(p: &Pieces, i: usize) -> Option<(usize, i16)> {
    let at = if p.is_any(i, &[",", "of"]) { i + 1 } else { i };
    if let Some(year) = four_digits(p, at) {
        // "On May 14, 2000 people marched" is rare, "May 14, 2000" is not
        return Some((at + 1, year));
    }
    (at == i).then(|| short_year(p, i)).flatten()
}

/// "'82", as one token or two.
pub(crate) fn short_year(p: &Pieces, i: usize) -> Option<(usize, i16)> {
    let word = p.word(i);
    let (figures, end) = match word {
        "'" | "`" | "\u{2018}" => (p.word(i + 1), i + 2),
        _ => (word.strip_prefix(['\'', '`', '\u{2018}'])?, i + 1),
    };
    if figures.len() != 2 {
        return None;
    }
    Some((end, full_year(figures.parse().ok()?)))
}

/// Two figures of a year: up to 30 in this century, above in the last.
pub(crate) fn full_year(two: i16) -> i16 {
    if two <= 30 { 2000 + two } else { 1900 + two }
}

/// Four figures that stand alone for a year: the words around them must not make them a count, a price or a name.
pub(crate) fn bare_year(p: &Pieces, i: usize) -> Option<i16> {
    let year = four_digits(p, i)?;
    let before = p.before(i, 1);
    if matches!(
        before,
        "$" | "£"
            | "€"
            | "us$"
            | "#"
            | "no."
            | "number"
            | "room"
            | "flight"
            | "page"
            | "boeing"
            | "airbus"
            | "resolution"
            | "resolutions"
            | "decree"
            | "order"
            | "law"
            | "than"
            | "least"
            | "about"
            | "some"
            | "nearly"
            | "almost"
            | "over"
            | "level"
            | "point"
    ) {
        return None;
    }
    if p.is_any(
        i + 1,
        &[
            "%",
            "percent",
            "points",
            "km",
            "kilometers",
            "kilometres",
            "miles",
            "meters",
            "metres",
            "tons",
            "tonnes",
            "dollars",
            "euros",
            "degrees",
            "utc",
            "gmt",
            "hours",
        ],
    ) || p.has(Class::Units, i + 1)
    {
        return None;
    }
    let led = matches!(
        before,
        "in" | "since"
            | "by"
            | "until"
            | "till"
            | "from"
            | "to"
            | "through"
            | "during"
            | "between"
            | "of"
            | "the"
            | "early"
            | "late"
            | "mid"
            | "before"
            | "after"
            | "'s"
            | "("
            | "-"
            | "and"
            | ","
            | "around"
            | "for"
            | "post"
            | "pre"
            | "circa"
            | "year"
            | "its"
            | "their"
            | "his"
            | "her"
            | "a"
            | "that"
            | "this"
    ) || p.hyphen(i)
        || p.is_any(i.wrapping_sub(1), &["spring", "summer", "autumn", "winter", "fall"]);
    let counts = p.token(i + 1).is_some_and(|t| {
        t.upos == Upos::Noun && (t.feat("Number=Plur") || t.xpos == "NNS")
            || t.upos == Upos::X && t.form.ends_with('s') && t.form.len() > 3 && t.form.chars().all(char::is_lowercase)
    });
    let plain = (1800..=2099).contains(&year);
    let strong = matches!(
        before,
        "in" | "since" | "until" | "from" | "of" | "during" | "between" | "early" | "late" | "mid" | "the" | "'s" | "year"
    );
    // "Resolutions 2254 and 2018": a list of other numbers
    let listed = matches!(before, "and" | ",")
        && p.before(i, 2).len() == 4
        && p.before(i, 2).bytes().all(|b| b.is_ascii_digit())
        && i.checked_sub(2)
            .and_then(|two| four_digits(p, two))
            .is_none_or(|other| !(1800..=2099).contains(&other));
    if listed {
        return None;
    }
    // "the Falcon 2000 Index": part of a longer name
    let within_name = !led && i > 1 && p.capital(i - 1) && p.alphabetic(i - 1) && p.capital(i + 1) && p.alphabetic(i + 1);
    if within_name {
        return None;
    }
    (if counts {
        strong && plain
    } else {
        plain && (led || !p.alphabetic(i + 1) || p.token(i + 1).is_some_and(|t| t.upos != Upos::X)) || strong
    })
    .then_some(year)
}

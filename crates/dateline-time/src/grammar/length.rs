//! Lengths of time, repetition, and dates that a length is counted to: "six weeks", "every day", "two days ago".

use crate::expr::{Expr, Origin, What, modifier};
use crate::lexicon::Class;
use crate::number::{Number, number};
use crate::pieces::Pieces;
use crate::unit::{Base, Unit};

/// A number of units.
struct Amount {
    end: usize,
    number: Option<f64>,
    unit: Unit,
}

/// "six weeks", "a year", "two and a half years", "12-hour", "several more days".
fn amount(p: &Pieces, i: usize) -> Option<Amount> {
    let half = p.is_any(i, &["half"]) && p.is_any(i + 1, &["a", "an"]);
    let at = i + usize::from(half);
    if p.is_any(at, &["a", "an"]) && number(p, at).is_none() {
        let unit_at = filled(p, at + 1);
        let unit = Unit::parse(p.get(Class::Unit, unit_at)?)?;
        // "a quarter" is a fourth, "a second" an ordinal; "a day-long", "a year-old" are taken elsewhere
        if p.is_any(unit_at, &["quarter", "second", "min", "sec"]) {
            return None;
        }
        let and_half = p.is_any(unit_at + 1, &["and"]) && p.is_any(unit_at + 2, &["a"]) && p.is_any(unit_at + 3, &["half"]);
        let count = if half { 0.5 } else { 1.0 + if and_half { 0.5 } else { 0.0 } };
        return Some(Amount {
            end: unit_at + 1 + if and_half { 3 } else { 0 },
            number: Some(count),
            unit,
        });
    }
    let Number { end, value, .. } = number(p, i)?;
    let end = end + usize::from(value.is_none() && p.is_any(end, &["of"]));
    let unit_at = filled(p, end);
    // "20-year-old" counts one, "20 years" many, and both are written
    let unit = Unit::parse(p.get(Class::Units, unit_at).or_else(|| p.get(Class::Unit, unit_at))?)?;
    // "60 Minutes" is a programme
    let title = p.capital(unit_at) && p.token(unit_at).is_some_and(|t| t.form.chars().skip(1).any(char::is_lowercase));
    if title && p.word(i).starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let single = p.has(Class::Unit, unit_at);
    // "four second goals", "two quarter finals": no length unless joined or one
    if single && p.is_any(unit_at, &["second", "quarter", "min"]) && value != Some(1.0) && !p.hyphen(unit_at) {
        return None;
    }
    Some(Amount {
        end: unit_at + 1,
        number: value,
        unit,
    })
}

/// One past the words that may stand before a unit and change nothing.
fn filled(p: &Pieces, mut i: usize) -> usize {
    for _ in 0..2 {
        if p.has(Class::Filler, i) {
            i += 1;
        }
    }
    i
}

/// Whether a length that ends before piece `end` is somebody's age.
fn is_age(p: &Pieces, end: usize) -> bool {
    p.is_any(end, &["old", "olds"]) || p.is_any(end, &["of"]) && p.is_any(end + 1, &["age"])
}

/// A length: "six weeks", "more than 25 years", "the past two months", "decades-long", "for years".
pub(crate) fn length(p: &Pieces, i: usize) -> Option<(usize, Expr)> {
    if i > 0 && p.hyphen(i) && p.has(Class::Ordinal, i - 1) {
        return None;
    }
    let (end, mut expr) = bounded(p, i).or_else(|| running(p, i)).or_else(|| bare(p, i))?;
    let mut end = end;
    if is_age(p, end) {
        return None;
    }
    if p.hyphen(end) && p.is_any(end, &["long"]) {
        end += 1;
    } else if let Some((after, cell)) = p.phrase(Class::After, end) {
        expr.modifier = modifier(cell);
        end = after;
    }
    Some((end, expr))
}

/// A number of units with what is said of the number.
fn bounded(p: &Pieces, i: usize) -> Option<(usize, Expr)> {
    let bound = p.phrase(Class::Bound, i);
    let at = bound.map_or(i, |(end, _)| end);
    let read = amount(p, at)?;
    let each = i > 0 && p.is_any(at, &["a", "an"]) && (is_rate(p, i));
    let value = read.unit.length(read.number);
    let mut expr = if each {
        Expr::new(What::Set(value), "rate")
    } else {
        Expr::new(What::Length(value), "length")
    };
    expr.modifier = bound.and_then(|(_, cell)| modifier(cell));
    Some((read.end, expr))
}

/// "twice a day", "15 a year", "$3 million a week".
fn is_rate(p: &Pieces, i: usize) -> bool {
    let number_near = (2..=4)
        .any(|n| i >= n && (crate::number::figure(p.word(i - n)).is_some() || p.has(Class::Cardinal, i - n) || p.has(Class::Vague, i - n)));
    if number_near && p.word(i - 1).ends_with('s') && p.alphabetic(i - 1) && !p.has(Class::Signal, i - 1) && p.word(i - 1) != "was" {
        return true;
    }
    p.is_any(i - 1, &["once", "twice", "times", "thrice", "barrels", "percent", "%"])
        || crate::number::figure(p.word(i - 1)).is_some()
        || p.has(Class::Scale, i - 1)
}

/// "the past two months", "the last five years", "the past decade", "recent years", "the next several days".
fn running(p: &Pieces, i: usize) -> Option<(usize, Expr)> {
    let the = p.is_any(i, &["the", "these", "those"]);
    let at = i + usize::from(the);
    if !p.has(Class::Run, at) {
        // "the two years", "the 20 years"
        if the && !p.is_any(at, &["a", "an"]) {
            let read = amount(p, at)?;
            return (p.has(Class::Units, read.end - 1))
                .then(|| (read.end, Expr::new(What::Length(read.unit.length(read.number)), "length")));
        }
        return None;
    }
    if let Some(read) = amount(p, at + 1) {
        return Some((read.end, Expr::new(What::Length(read.unit.length(read.number)), "running-length")));
    }
    let unit_at = filled(p, at + 1);
    let length = |unit: &str, n: Option<f64>| Some((unit_at + 1, Expr::new(What::Length(Unit::parse(unit)?.length(n)), "running-length")));
    if let Some(units) = p.get(Class::Units, unit_at) {
        return length(units, None);
    }
    if the && p.is_any(at, &["past"]) {
        return length(p.get(Class::Unit, unit_at)?, Some(1.0));
    }
    None
}

/// "for years", "days of fighting", "a decades-long war", "a day-long meeting".
fn bare(p: &Pieces, i: usize) -> Option<(usize, Expr)> {
    if let Some(unit) = p.get(Class::Unit, i).and_then(Unit::parse)
        && p.is_any(i + 1, &["long"])
        && p.hyphen(i + 1)
    {
        return Some((i + 1, Expr::new(What::Length(unit.length(Some(1.0))), "long")));
    }
    if let Some(word) = p.word(i).strip_suffix("long")
        && let Some(unit) = p.lexicon.get(Class::Unit, word).and_then(Unit::parse)
    {
        return Some((i + 1, Expr::new(What::Length(unit.length(Some(1.0))), "long")));
    }
    let unit = Unit::parse(p.get(Class::Units, i)?)?;
    let joined = p.hyphen(i + 1) && p.is_any(i + 1, &["long"]);
    let led = p.is_any(
        i.wrapping_sub(1),
        &[
            "for",
            "in",
            "within",
            "over",
            "after",
            "through",
            "during",
            "just",
            "only",
            "mere",
            "many",
            "take",
            "took",
            "taken",
            "takes",
            "lasted",
            "last",
            "spent",
            "spend",
            "of",
            "the",
            "by",
            "countless",
            "endless",
            "with",
        ],
    );
    let followed = p.is_any(i + 1, &["of", "after", "before", "later", "earlier", "ago", "apart"]);
    if p.is_any(i, &["quarters", "nights", "weekends", "seconds", "mins", "secs"]) || !(joined || led || followed) || p.hyphen(i) {
        return None;
    }
    let the = p.is_any(i.wrapping_sub(1), &["the"]);
    (!the || followed).then(|| (i + 1, Expr::new(What::Length(unit.length(None)), "bare-units")))
}

/// Repetition: "daily", "every two weeks", "each Friday", "Mondays", "a day" after "twice".
pub(crate) fn repeated(p: &Pieces, i: usize) -> Option<(usize, Expr)> {
    let set = |end: usize, value: String, rule| Some((end, Expr::new(What::Set(value), rule)));
    if let Some(value) = p.get(Class::Set, i) {
        // "The Daily Telegraph": part of a name
        let named = i > 0 && p.capital(i) && (p.capital(i + 1) || p.capital(i - 1));
        return if named { None } else { set(i + 1, value.into(), "set") };
    }
    if let Some(day) = p.get(Class::Weekdays, i) {
        return set(i + 1, format!("XXXX-WXX-{day}"), "set-weekday");
    }
    let (at, skip) = p.phrase(Class::Each, i)?;
    let times: f64 = skip.parse().ok()?;
    if let Some(read) = amount(p, at).filter(|_| !p.is_any(at, &["a", "an"])) {
        return set(read.end, read.unit.length(read.number.map(|n| n * times)), "set");
    }
    if let Some(unit) = p.get(Class::Unit, at).and_then(Unit::parse) {
        return (!p.is_any(at, &["second", "quarter", "min"]))
            .then(|| set(at + 1, unit.length(Some(times)), "set"))
            .flatten();
    }
    if let Some(day) = p.get(Class::Weekday, at) {
        return set(at + 1, format!("XXXX-WXX-{day}"), "set-weekday");
    }
    if let Some(month) = p.get(Class::Month, at) {
        return set(at + 1, format!("XXXX-{:0>2}", month), "set-month");
    }
    let part = p.get(Class::Daypart, at)?;
    set(at + 1, format!("XXXX-XX-XXT{part}"), "set-day-part")
}

/// A date that a length leads to: "two days ago", "a year earlier", "three weeks later", "five months from now".
pub(crate) fn shifted(p: &Pieces, i: usize) -> Option<(usize, What, &'static str)> {
    let bound = p.phrase(Class::Bound, i).map_or(i, |(end, _)| end);
    let (end, number, unit) = if let Some(read) = amount(p, bound) {
        (read.end, read.number, read.unit)
    } else if let Some(unit) = p.get(Class::Units, i).and_then(Unit::parse) {
        (i + 1, None, unit)
    } else if p.is_any(i, &["the"]) {
        // "the day before", "the week after": only where nothing follows that they are counted from
        let unit = Unit::parse(p.get(Class::Unit, i + 1)?)?;
        let steps = match p.word(i + 2) {
            "before" | "earlier" | "previous" => -1,
            "after" | "later" => 1,
            _ => return None,
        };
        let closed = i + 3 >= p.len() || !p.alphabetic(i + 3) || p.is_any(i + 3, &["and", "but", "in", "when", "that"]);
        return (closed && !unit.is_clock()).then_some((
            i + 3,
            What::Shift {
                unit,
                steps,
                from: Origin::Mentioned,
            },
            "unit-before",
        ));
    } else {
        return None;
    };
    let (steps, after, from) = match p.word(end) {
        "ago" => (-1, end + 1, Origin::Document),
        "earlier" => (-1, end + 1, Origin::Mentioned),
        "later" | "afterwards" | "afterward" | "thereafter" => (1, end + 1, Origin::Mentioned),
        "from" if p.is_any(end + 1, &["now", "today"]) => (1, end + 2, Origin::Document),
        "hence" => (1, end + 1, Origin::Document),
        _ => return None,
    };
    if p.is_any(end, &["earlier", "later"]) && p.is_any(end + 1, &["than"]) {
        return None;
    }
    let Some(number) = number else {
        let value = if steps < 0 { "PAST_REF" } else { "FUTURE_REF" };
        return Some((after, What::Ref(value.into()), "vague-shift"));
    };
    // half a year is six months, two and a half years thirty
    let (number, unit) = match unit.base {
        Base::Year if unit.times > 1 => (number * unit.times as f64, Unit::YEAR),
        Base::Year if number.fract() != 0.0 => (
            number * 12.0 * unit.times as f64,
            Unit {
                times: 1,
                base: Base::Month,
            },
        ),
        _ => (number, unit),
    };
    if !(0.0..=9_999_999.0).contains(&number) {
        return None;
    }
    Some((
        after,
        What::Shift {
            unit,
            steps: steps * number as i64,
            from,
        },
        "shift",
    ))
}

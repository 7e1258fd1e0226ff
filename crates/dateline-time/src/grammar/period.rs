//! Stretches longer than a day, and parts of days: quarters, seasons, decades, centuries, years, weekends.

use super::date::{Read, day_month, figures, is_day, longest, month_date, weekday_date};
use super::step::{stepped, which};
use super::{DateOrder, name};
use crate::expr::{Name, Origin, What, Which};
use crate::lexicon::Class;
use crate::pieces::Pieces;
use crate::unit::Unit;

/// A year that follows "of" or stands alone after a quarter or half: "of 2009", "of last year", "2009".
pub(super) fn of_year(p: &Pieces, i: usize) -> Option<(usize, Result<i16, Which>)> {
    let at = i + usize::from(p.is_any(i, &["of", "in"]));
    if let Some(year) = name::four_digits(p, at) {
        return Some((at + 1, Ok(year)));
    }
    let (end, which) = which(p, at)?;
    p.is_any(end, &["year"]).then_some((end + 1, Err(which)))
}

/// "the third quarter of 2009", "fourth-quarter", "Q3 2009", "the first half of last year".
pub(super) fn quarter(p: &Pieces, i: usize, _order: DateOrder) -> Option<Read> {
    let at = i + usize::from(p.is_any(i, &["the"]));
    let named = |name: Name, end: usize, rule| {
        let (end, what) = match of_year(p, end) {
            Some((e, Ok(year))) => (
                e,
                What::Named {
                    name,
                    year: Some(year),
                    which: None,
                },
            ),
            Some((e, Err(which))) => (
                e,
                What::Named {
                    name,
                    year: None,
                    which: Some(which),
                },
            ),
            None => (
                end,
                What::Named {
                    name,
                    year: None,
                    which: None,
                },
            ),
        };
        Some((end, what, rule))
    };
    if let Some(n) = p
        .word(at)
        .strip_prefix('q')
        .and_then(|n| n.parse::<i8>().ok())
        .filter(|n| (1..=4).contains(n))
    {
        return named(Name::Quarter(n), at + 1, "quarter");
    }
    let n = i8::try_from(p.number(Class::Ordinal, at)?).ok()?;
    if p.is_any(at + 1, &["quarter"]) && p.is_any(at, &["first", "second", "third", "fourth", "final"]) {
        return named(Name::Quarter(if n < 0 { 4 } else { n }), at + 2, "quarter");
    }
    if p.is_any(at + 1, &["half"]) && (1..=2).contains(&n) {
        let read = named(Name::Half(n), at + 2, "half")?;
        return (read.0 > at + 2).then_some(read);
    }
    None
}

/// "the last week of March", "the week of March 6", "the first day of 2009".
pub(super) fn within(p: &Pieces, i: usize, order: DateOrder) -> Option<Read> {
    let at = i + usize::from(p.is_any(i, &["the"]));
    let (unit_at, nth) = match p.number(Class::Ordinal, at) {
        Some(n) => (at + 1, i8::try_from(n).ok()?),
        None if at > i => (at, 0),
        None => return None,
    };
    let unit = Unit::parse(p.get(Class::Unit, unit_at)?)?;
    if unit.is_clock() || !p.is_any(unit_at + 1, &["of", "in"]) || p.is_any(unit_at + 1, &["in"]) && nth == 0 {
        return None;
    }
    let inner = unit_at + 2;
    let (end, of, _) = longest([
        month_date(p, inner),
        day_month(p, inner),
        stepped(p, inner),
        season(p, inner),
        year(p, inner),
        figures(p, inner, order),
    ])?;
    if nth == 0 && !is_day(&of) {
        return None;
    }
    Some((
        end,
        What::Within {
            unit,
            nth,
            of: Box::new(of),
        },
        "within",
    ))
}

/// "the winter", "summer 2006", "the fall of 2020".
pub(super) fn season(p: &Pieces, i: usize) -> Option<Read> {
    let at = i + usize::from(p.is_any(i, &["the"]));
    let code = name::season(p, at, false)?;
    let name = Name::Season(code.into());
    if p.is_any(at + 1, &["of", ","]) && name::four_digits(p, at + 2).is_none() && !p.is_any(at + 1, &["of"]) {
        return Some((
            at + 1,
            What::Named {
                name,
                year: None,
                which: None,
            },
            "season",
        ));
    }
    Some(match of_year(p, at + 1) {
        Some((end, Ok(year))) => (
            end,
            What::Named {
                name,
                year: Some(year),
                which: None,
            },
            "season",
        ),
        Some((end, Err(which))) => (
            end,
            What::Named {
                name,
                year: None,
                which: Some(which),
            },
            "season",
        ),
        None => (
            at + 1,
            What::Named {
                name,
                year: None,
                which: None,
            },
            "season",
        ),
    })
}

/// "the 1990s", "'90s", "the 70s".
pub(super) fn decade(p: &Pieces, i: usize) -> Option<Read> {
    let the = p.is_any(i, &["the"]);
    let mut at = i + usize::from(the);
    let apostrophe = p.is_any(at, &["'", "`", "\u{2018}"]);
    at += usize::from(apostrophe);
    let word = p.word(at);
    let figures = word.strip_suffix("'s").or_else(|| word.strip_suffix('s'))?;
    let marked = figures.starts_with('\'');
    let figures = figures.trim_start_matches('\'');
    if !figures.bytes().all(|b| b.is_ascii_digit()) || !figures.ends_with('0') {
        return None;
    }
    let start: i16 = figures.parse().ok()?;
    let led = the || apostrophe || marked || p.is_any(i.wrapping_sub(1), &["the", "early", "late", "mid", "and", "in", "'s", "-"]);
    let start = match figures.len() {
        4 if (1000..=2190).contains(&start) => start,
        2 if led && !p.is_any(i.wrapping_sub(1), &["his", "her", "their"]) && start >= 20 => name::full_year(start),
        _ => return None,
    };
    Some((at + 1, What::Decade(start), "decade"))
}

/// "the 19th century", "the nineteenth century".
pub(super) fn century(p: &Pieces, i: usize) -> Option<Read> {
    let at = i + usize::from(p.is_any(i, &["the"]));
    if !p.is_any(at + 1, &["century"]) {
        return None;
    }
    let n = match p.number(Class::Ordinal, at) {
        Some(n) => i16::try_from(n).ok()?,
        None => i16::from(name::day(p, at).filter(|_| p.word(at).ends_with(|c: char| c.is_ascii_alphabetic()))?),
    };
    (2..=22).contains(&n).then_some((at + 2, What::Century((n - 1) * 100), "century"))
}

/// "the weekend", "weekend" after a preposition.
pub(super) fn weekend(p: &Pieces, i: usize) -> Option<Read> {
    let at = i + usize::from(p.is_any(i, &["the"]));
    (p.is_any(at, &["weekend"]) && at > i).then_some((at + 1, What::AWeekend, "weekend"))
}

/// "the morning of May 3", "the night of last Friday", "in the morning".
pub(super) fn part_of_day(p: &Pieces, i: usize, order: DateOrder) -> Option<Read> {
    if !p.is_any(i, &["the"]) {
        return None;
    }
    let at = i + 1 + usize::from(p.is_any(i + 1, &["early", "late"]));
    let code = p.get(Class::Daypart, at)?;
    if p.is_any(at + 1, &["of"]) {
        let inner = at + 2;
        let (end, day, _) = longest([
            figures(p, inner, order),
            weekday_date(p, inner),
            month_date(p, inner),
            day_month(p, inner),
            stepped(p, inner),
        ])?;
        if is_day(&day) {
            return Some((
                end,
                What::Part {
                    code: code.into(),
                    day: Box::new(day),
                },
                "part-of-day",
            ));
        }
    }
    let led = p.is_any(i.wrapping_sub(1), &["in", "during", "into", "through"]);
    let day = What::Shift {
        unit: Unit::DAY,
        steps: 0,
        from: Origin::Mentioned,
    };
    led.then_some((
        at + 1,
        What::Part {
            code: code.into(),
            day: Box::new(day),
        },
        "part-of-day",
    ))
}

/// "2014", "'82".
pub(super) fn year(p: &Pieces, i: usize) -> Option<Read> {
    if let Some(year) = name::bare_year(p, i) {
        return Some((i + 1, What::Year(year), "year"));
    }
    let (end, year) = name::short_year(p, i)?;
    p.is_any(
        i.wrapping_sub(1),
        &["in", "since", "of", "until", "from", "the", "early", "late", "mid"],
    )
    .then_some((end, What::Year(year), "short-year"))
}

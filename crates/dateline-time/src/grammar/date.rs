//! Dates: named, relative, numeric, and parts of them.

use super::name;
use super::{DateOrder, length};
use crate::calendar::Holiday;
use crate::expr::{Expr, Origin, Name, What, Which, modifier};
use crate::lexicon::{Class, eponym};
use crate::pieces::Pieces;
use crate::unit::{Base, Unit};
use dateline_core::Date;

/// One past the last piece, what was read, and the rule that read it.
type Read = (usize, What, &'static str);

fn longest(readings: impl IntoIterator<Item = Option<Read>>) -> Option<Read> {
    let mut best: Option<Read> = None;
    for read in readings.into_iter().flatten() {
        if best.as_ref().is_none_or(|b| read.0 > b.0) {
            best = Some(read);
        }
    }
    best
}

/// A date with the words before it that say which part of it is meant: "early this week", "the end of 2009".
pub(crate) fn dated(p: &Pieces, i: usize, order: DateOrder) -> Option<(usize, Expr)> {
    let very = if p.is_any(i, &["the"]) && p.is_any(i + 1, &["very"]) { 2 } else { usize::from(p.is_any(i, &["very"])) };
    if let Some((after, cell)) = p.phrase(Class::Part, i).or_else(|| p.phrase(Class::Part, i + very)) {
        let the = usize::from(p.is_any(after, &["the"]));
        let of = p.is_any(after.wrapping_sub(1), &["of", "in"]);
        let inner = period(p, after, order).or_else(|| period(p, after + the, order)).or_else(|| if of || the == 1 && matches!(cell, "END" | "START") && p.is_any(after.wrapping_sub(1), &["in"]) { generic(p, after) } else { None });
        if let Some((end, what, rule)) = inner {
            let mut expr = Expr::new(what, rule);
            expr.modifier = modifier(cell);
            // "late Thursday" is an hour of it, not a half of it
            if let (What::Named { name: Name::Weekday(_), .. } | What::Shift { unit: Unit { base: Base::Day, .. }, .. }, false) = (&expr.what, of) {
                let code = match cell {
                    "START" => Some("MO"),
                    "END" => Some("NI"),
                    _ => None,
                };
                if let Some(code) = code {
                    expr.what = What::Part { code: code.into(), day: Box::new(expr.what) };
                }
            }
            return Some((end, expr));
        }
    }
    let (end, what, rule) = period(p, i, order)?;
    Some((end, Expr::new(what, rule)))
}

/// "the year", "the day": the one last spoken of.
fn generic(p: &Pieces, i: usize) -> Option<Read> {
    let at = i + usize::from(p.is_any(i, &["the"]));
    if at == i {
        return None;
    }
    let unit = Unit::parse(p.get(Class::Unit, at)?)?;
    (!unit.is_clock()).then_some((at + 1, What::Shift { unit, steps: 0, from: Origin::Mentioned }, "the-unit"))
}

/// A vague reference: "now", "recently".
pub(crate) fn reference(p: &Pieces, i: usize) -> Option<(usize, Expr)> {
    let (end, value) = p.phrase(Class::Ref, i)?;
    let word = p.word(end - 1);
    let soon_as = word == "soon" && (p.is_any(end, &["as", "after", "afterward", "afterwards", "to", "enough"]) || p.before(i, 1) == "as");
    if soon_as || p.hyphen(end) {
        return None; // "as soon as possible", "now-cancelled"
    }
    if word == "past" && p.alphabetic(end) && !p.has(Class::Signal, end) && !p.is_any(end, &["and", "or", "but"]) || word == "term" && p.hyphen(end - 1) {
        return None; // "the past glory"
    }
    Some((end, Expr::new(What::Ref(value.into()), "reference")))
}

/// A stretch of the calendar, with its part of the day if it is a day.
pub(crate) fn period(p: &Pieces, i: usize, order: DateOrder) -> Option<Read> {
    let (end, what, rule) = longest([
        figures(p, i, order),
        weekday_date(p, i),
        month_date(p, i),
        day_month(p, i),
        stepped(p, i),
        offset(p, i),
        holiday(p, i),
        quarter(p, i, order),
        within(p, i, order),
        season(p, i),
        decade(p, i),
        century(p, i),
        length::shifted(p, i),
        weekend(p, i),
        part_of_day(p, i, order),
        year(p, i),
    ])?;
    if is_day(&what)
        && let Some(code) = p.get(Class::Daypart, end)
        && !p.hyphen(end)
    {
        return Some((end + 1, What::Part { code: code.into(), day: Box::new(what) }, "day-part"));
    }
    Some((end, what, rule))
}

fn is_day(what: &What) -> bool {
    match what {
        What::Named { name: Name::Weekday(_) | Name::MonthDay(..) | Name::Holiday(_), .. } | What::Absolute(_) => true,
        What::Shift { unit, .. } => unit.base == Base::Day,
        _ => false,
    }
}

/// "this", "last", "the following": one past it and the step.
fn which(p: &Pieces, i: usize) -> Option<(usize, Which)> {
    let the = p.is_any(i, &["the"]);
    let at = i + usize::from(the);
    let that = p.is_any(i, &["that"]);
    let anchored = |end: usize, steps: i64| Some((end, Which { from: Origin::Mentioned, steps }));
    if (the || that || p.is_any(i, &["same"]))
        && let Some((end, steps)) = p.phrase(Class::Anchored, if the { at } else { i })
    {
        let steps: i64 = steps.parse().ok()?;
        let short = p.get(Class::Unit, end).and_then(Unit::parse).is_some_and(|u| u.base == Base::Day) || p.has(Class::Daypart, end);
        if !the || !p.is_any(at, &["next"]) || short {
            return anchored(end, steps);
        }
    }
    let (end, steps) = p.phrase(Class::Which, at)?;
    Some((end, Which { from: Origin::Document, steps: steps.parse().ok()? }))
}

/// "last week", "next Friday", "the same day", "this summer", "last Thanksgiving".
fn stepped(p: &Pieces, i: usize) -> Option<Read> {
    let (at, which) = which(p, i)?;
    let at = if p.is_any(at, &["calendar"]) { at + 1 } else { at };
    let named = |name| What::Named { name, year: None, which: Some(which) };
    if let Some(weekday) = name::weekday(p, at) {
        return Some((at + 1, named(Name::Weekday(weekday)), "stepped-weekday"));
    }
    if let Some(month) = name::month(p, at) {
        if let Some(day) = name::day(p, at + 1) {
            return Some((at + 2, named(Name::MonthDay(month, day)), "stepped-day"));
        }
        return Some((at + 1, named(Name::Month(month)), "stepped-month"));
    }
    if let Some((end, cell)) = p.phrase(Class::Holiday, at) {
        return Some((end, named(Name::Holiday(Holiday::parse(cell)?)), "stepped-holiday"));
    }
    if let Some(code) = name::season(p, at, true) {
        return Some((at + 1, named(Name::Season(code.into())), "stepped-season"));
    }
    if p.is_any(at, &["weekend"]) {
        return Some((at + 1, What::Weekend(which), "stepped-weekend"));
    }
    if let Some(code) = p.get(Class::Daypart, at) {
        let day = What::Shift { unit: Unit::DAY, steps: which.steps, from: which.from };
        return Some((at + 1, What::Part { code: code.into(), day: Box::new(day) }, "stepped-day-part"));
    }
    let unit = Unit::parse(p.get(Class::Unit, at)?)?;
    let current = p.is_any(at.wrapping_sub(1), &["current"]) && !p.is_any(i, &["the"]);
    if unit.is_clock() || unit.times != 1 && unit.base == Base::Week || p.hyphen(at) || p.hyphen(at + 1) || current {
        return None;
    }
    Some((at + 1, What::Shift { unit, steps: which.steps, from: which.from }, "stepped-unit"))
}

/// "today", "yesterday", "tonight", "last night".
fn offset(p: &Pieces, i: usize) -> Option<Read> {
    if let Some((end, cell)) = p.phrase(Class::Tonight, i) {
        let (days, code) = cell.split_once(' ')?;
        let day = What::Shift { unit: Unit::DAY, steps: days.parse().ok()?, from: Origin::Document };
        return Some((end, What::Part { code: code.into(), day: Box::new(day) }, "offset-part"));
    }
    let (end, days) = p.phrase(Class::Offset, i)?;
    Some((end, What::Shift { unit: Unit::DAY, steps: days.parse().ok()?, from: Origin::Document }, "offset"))
}

/// "Friday"; "Friday, May 14, 2021"; "Monday, 3 May".
fn weekday_date(p: &Pieces, i: usize) -> Option<Read> {
    let weekday = name::weekday(p, i)?;
    let mut at = i + 1;
    at += usize::from(p.is_any(at, &[","]));
    at += usize::from(p.is_any(at, &["the"]));
    if let Some((end, what, _)) = longest([month_date(p, at), day_month(p, at)])
        && matches!(what, What::Named { name: Name::MonthDay(..), .. })
    {
        return Some((end, what, "weekday-date"));
    }
    Some((i + 1, What::Named { name: Name::Weekday(weekday), year: None, which: None }, "weekday"))
}

/// "May 14, 2021", "May 14", "May 2021", "May".
fn month_date(p: &Pieces, i: usize) -> Option<Read> {
    let month = name::month(p, i)?;
    if let Some(day) = name::day(p, i + 1) {
        let (end, year) = name::year_after(p, i + 2).map_or((i + 2, None), |(e, y)| (e, Some(y)));
        // "the Sept. 11 attacks"
        if year.is_none()
            && let Some((_, _, date)) = p.get(Class::Eponym, end).and_then(eponym).filter(|(m, d, _)| (*m, *d) == (month, day))
        {
            return Some((end, What::Absolute(date), "eponym"));
        }
        return Some((end, What::Named { name: Name::MonthDay(month, day), year, which: None }, "month-day"));
    }
    let at = i + 1;
    if let Some((end, year)) = name::year_after(p, at) {
        return Some((end, What::Named { name: Name::Month(month), year: Some(year), which: None }, "month-year"));
    }
    // "March of this year", "June last year"
    let of = at + usize::from(p.is_any(at, &["of"]));
    if let Some((end, Which { from, steps })) = which(p, of)
        && p.is_any(end, &["year"])
        && !p.is_any(of, &["the"])
    {
        let year = What::Shift { unit: Unit::YEAR, steps, from };
        return Some((end + 1, What::Within { unit: Unit { times: 1, base: Base::Month }, nth: month, of: Box::new(year) }, "month-of-year"));
    }
    Some((at, What::Named { name: Name::Month(month), year: None, which: None }, "month"))
}

/// "14 May 2021", "the 14th of May".
fn day_month(p: &Pieces, i: usize) -> Option<Read> {
    let at = i + usize::from(p.is_any(i, &["the"]));
    let day = name::day(p, at)?;
    let of = p.is_any(at + 1, &["of"]);
    let month_at = at + 1 + usize::from(of);
    let month = name::month(p, month_at)?;
    if at > i && !of && name::year_after(p, month_at + 1).is_none() {
        // "the 14 May attacks": the article belongs to the noun
        return None;
    }
    let (end, year) = name::year_after(p, month_at + 1).map_or((month_at + 1, None), |(e, y)| (e, Some(y)));
    Some((end, What::Named { name: Name::MonthDay(month, day), year, which: None }, "day-month"))
}

/// Dates in figures: "2014-03-01", "02-25-98", "3/4/2011", "7.8.2007".
fn figures(p: &Pieces, i: usize, order: DateOrder) -> Option<Read> {
    if let Some((end, cell)) = p.phrase(Class::Event, i) {
        return Some((end, What::Absolute(cell.parse().ok()?), "event"));
    }
    let (text, end) = p.figures(i)?;
    if text == "9/11" {
        return None;
    }
    let separator = ['-', '/', '.'].into_iter().find(|s| text.matches(*s).count() == 2)?;
    let parts: Vec<&str> = text.split(separator).collect();
    let numbers: Vec<i16> = parts.iter().map(|n| n.parse().ok()).collect::<Option<_>>()?;
    let (a, b, c) = (numbers[0], numbers[1], numbers[2]);
    let small = |n: i16| i8::try_from(n).ok();
    let date = if parts[0].len() == 4 {
        Date::new(a, small(b)?, small(c)?)
    } else if parts[2].len() == 4 || parts[2].len() == 2 && parts[0].len() <= 2 {
        let year = if parts[2].len() == 4 { c } else { name::full_year(c) };
        let day_first = match (a > 12, b > 12) {
            (true, _) => true,
            (_, true) => false,
            _ => order == DateOrder::DayMonth || separator == '.',
        };
        let (month, day) = if day_first { (b, a) } else { (a, b) };
        Date::new(year, small(month)?, small(day)?)
    } else {
        return None;
    };
    Some((end, What::Absolute(date.ok()?), "figures"))
}

/// "Christmas Day", "Thanksgiving Day 1999".
fn holiday(p: &Pieces, i: usize) -> Option<Read> {
    let (end, cell) = p.phrase(Class::Holiday, i)?;
    if !p.capital(i) || p.has(Class::Units, end) || p.is_any(end, &["week", "island", "season", "period"]) {
        return None;
    }
    let (end, year) = name::year_after(p, end).filter(|_| !p.is_any(end, &[","])).map_or((end, None), |(e, y)| (e, Some(y)));
    Some((end, What::Named { name: Name::Holiday(Holiday::parse(cell)?), year, which: None }, "holiday"))
}

/// A year that follows "of" or stands alone after a quarter or half: "of 2009", "of last year", "2009".
fn of_year(p: &Pieces, i: usize) -> Option<(usize, Result<i16, Which>)> {
    let at = i + usize::from(p.is_any(i, &["of", "in"]));
    if let Some(year) = name::four_digits(p, at) {
        return Some((at + 1, Ok(year)));
    }
    let (end, which) = which(p, at)?;
    p.is_any(end, &["year"]).then_some((end + 1, Err(which)))
}

/// "the third quarter of 2009", "fourth-quarter", "Q3 2009", "the first half of last year".
fn quarter(p: &Pieces, i: usize, _order: DateOrder) -> Option<Read> {
    let at = i + usize::from(p.is_any(i, &["the"]));
    let named = |name: Name, end: usize, rule| {
        let (end, what) = match of_year(p, end) {
            Some((e, Ok(year))) => (e, What::Named { name, year: Some(year), which: None }),
            Some((e, Err(which))) => (e, What::Named { name, year: None, which: Some(which) }),
            None => (end, What::Named { name, year: None, which: None }),
        };
        Some((end, what, rule))
    };
    if let Some(n) = p.word(at).strip_prefix('q').and_then(|n| n.parse::<i8>().ok()).filter(|n| (1..=4).contains(n)) {
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
fn within(p: &Pieces, i: usize, order: DateOrder) -> Option<Read> {
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
    let (end, of, _) = longest([month_date(p, inner), day_month(p, inner), stepped(p, inner), season(p, inner), year(p, inner), figures(p, inner, order)])?;
    if nth == 0 && !is_day(&of) {
        return None;
    }
    Some((end, What::Within { unit, nth, of: Box::new(of) }, "within"))
}

/// "the winter", "summer 2006", "the fall of 2020".
fn season(p: &Pieces, i: usize) -> Option<Read> {
    let at = i + usize::from(p.is_any(i, &["the"]));
    let code = name::season(p, at, false)?;
    let name = Name::Season(code.into());
    if p.is_any(at + 1, &["of", ","]) && name::four_digits(p, at + 2).is_none() && !p.is_any(at + 1, &["of"]) {
        return Some((at + 1, What::Named { name, year: None, which: None }, "season"));
    }
    Some(match of_year(p, at + 1) {
        Some((end, Ok(year))) => (end, What::Named { name, year: Some(year), which: None }, "season"),
        Some((end, Err(which))) => (end, What::Named { name, year: None, which: Some(which) }, "season"),
        None => (at + 1, What::Named { name, year: None, which: None }, "season"),
    })
}

/// "the 1990s", "'90s", "the 70s".
fn decade(p: &Pieces, i: usize) -> Option<Read> {
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
fn century(p: &Pieces, i: usize) -> Option<Read> {
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
fn weekend(p: &Pieces, i: usize) -> Option<Read> {
    let at = i + usize::from(p.is_any(i, &["the"]));
    (p.is_any(at, &["weekend"]) && at > i).then_some((at + 1, What::AWeekend, "weekend"))
}

/// "the morning of May 3", "the night of last Friday", "in the morning".
fn part_of_day(p: &Pieces, i: usize, order: DateOrder) -> Option<Read> {
    if !p.is_any(i, &["the"]) {
        return None;
    }
    let at = i + 1 + usize::from(p.is_any(i + 1, &["early", "late"]));
    let code = p.get(Class::Daypart, at)?;
    if p.is_any(at + 1, &["of"]) {
        let inner = at + 2;
        let (end, day, _) = longest([figures(p, inner, order), weekday_date(p, inner), month_date(p, inner), day_month(p, inner), stepped(p, inner)])?;
        if is_day(&day) {
            return Some((end, What::Part { code: code.into(), day: Box::new(day) }, "part-of-day"));
        }
    }
    let led = p.is_any(i.wrapping_sub(1), &["in", "during", "into", "through"]);
    let day = What::Shift { unit: Unit::DAY, steps: 0, from: Origin::Mentioned };
    led.then_some((at + 1, What::Part { code: code.into(), day: Box::new(day) }, "part-of-day"))
}

/// "2014", "'82".
fn year(p: &Pieces, i: usize) -> Option<Read> {
    if let Some(year) = name::bare_year(p, i) {
        return Some((i + 1, What::Year(year), "year"));
    }
    let (end, year) = name::short_year(p, i)?;
    p.is_any(i.wrapping_sub(1), &["in", "since", "of", "until", "from", "the", "early", "late", "mid"]).then_some((end, What::Year(year), "short-year"))
}

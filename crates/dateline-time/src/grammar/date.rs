//! Dates: named, relative, numeric, and parts of them.

use super::name;
use super::period::{century, decade, part_of_day, quarter, season, weekend, within, year};
use super::step::{generic, offset, stepped, which};
use super::{DateOrder, length};
use crate::calendar::Holiday;
use crate::expr::{Expr, Name, Origin, What, Which, modifier};
use crate::lexicon::{Class, eponym};
use crate::pieces::Pieces;
use crate::unit::{Base, Unit};
use dateline_core::Date;

/// One past the last piece, what was read, and the rule that read it.
pub(super) type Read = (usize, What, &'static str);

pub(super) fn longest(readings: impl IntoIterator<Item = Option<Read>>) -> Option<Read> {
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
    let very = if p.is_any(i, &["the"]) && p.is_any(i + 1, &["very"]) {
        2
    } else {
        usize::from(p.is_any(i, &["very"]))
    };
    if let Some((after, cell)) = p.phrase(Class::Part, i).or_else(|| p.phrase(Class::Part, i + very)) {
        let the = usize::from(p.is_any(after, &["the"]));
        let of = p.is_any(after.wrapping_sub(1), &["of", "in"]);
        let inner = period(p, after, order).or_else(|| period(p, after + the, order)).or_else(|| {
            if of || the == 1 && matches!(cell, "END" | "START") && p.is_any(after.wrapping_sub(1), &["in"]) {
                generic(p, after)
            } else {
                None
            }
        });
        if let Some((end, what, rule)) = inner {
            let mut expr = Expr::new(what, rule);
            expr.modifier = modifier(cell);
            // "late Thursday" is an hour of it, not a half of it
            if let (
                What::Named {
                    name: Name::Weekday(_), ..
                }
                | What::Shift {
                    unit: Unit { base: Base::Day, .. },
                    ..
                },
                false,
            ) = (&expr.what, of)
            {
                let code = match cell {
                    "START" => Some("MO"),
                    "END" => Some("NI"),
                    _ => None,
                };
                if let Some(code) = code {
                    expr.what = What::Part {
                        code: code.into(),
                        day: Box::new(expr.what),
                    };
                }
            }
            return Some((end, expr));
        }
    }
    let (end, what, rule) = period(p, i, order)?;
    Some((end, Expr::new(what, rule)))
}

/// A vague reference: "now", "recently".
pub(crate) fn reference(p: &Pieces, i: usize) -> Option<(usize, Expr)> {
    let (end, value) = p.phrase(Class::Ref, i)?;
    let word = p.word(end - 1);
    let soon_as = word == "soon" && (p.is_any(end, &["as", "after", "afterward", "afterwards", "to", "enough"]) || p.before(i, 1) == "as");
    if soon_as || p.hyphen(end) {
        return None; // "as soon as possible", "now-cancelled"
    }
    if word == "past" && p.alphabetic(end) && !p.has(Class::Signal, end) && !p.is_any(end, &["and", "or", "but"])
        || word == "term" && p.hyphen(end - 1)
    {
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
        return Some((
            end + 1,
            What::Part {
                code: code.into(),
                day: Box::new(what),
            },
            "day-part",
        ));
    }
    Some((end, what, rule))
}

pub(super) fn is_day(what: &What) -> bool {
    match what {
        What::Named {
            name: Name::Weekday(_) | Name::MonthDay(..) | Name::Holiday(_),
            ..
        }
        | What::Absolute(_) => true,
        What::Shift { unit, .. } => unit.base == Base::Day,
        _ => false,
    }
}

/// "Friday"; "Friday, May 14, 2021"; "Monday, 3 May".
pub(super) fn weekday_date(p: &Pieces, i: usize) -> Option<Read> {
    let weekday = name::weekday(p, i)?;
    let mut at = i + 1;
    at += usize::from(p.is_any(at, &[","]));
    at += usize::from(p.is_any(at, &["the"]));
    if let Some((end, what, _)) = longest([month_date(p, at), day_month(p, at)])
        && matches!(
            what,
            What::Named {
                name: Name::MonthDay(..),
                ..
            }
        )
    {
        return Some((end, what, "weekday-date"));
    }
    Some((
        i + 1,
        What::Named {
            name: Name::Weekday(weekday),
            year: None,
            which: None,
        },
        "weekday",
    ))
}

/// "May 14, 2021", "May 14", "May 2021", "May".
pub(super) fn month_date(p: &Pieces, i: usize) -> Option<Read> {
    let month = name::month(p, i)?;
    if let Some(day) = name::day(p, i + 1) {
        let (end, year) = name::year_after(p, i + 2).map_or((i + 2, None), |(e, y)| (e, Some(y)));
        // "the Sept. 11 attacks"
        if year.is_none()
            && let Some((_, _, date)) = p
                .get(Class::Eponym, end)
                .and_then(eponym)
                .filter(|(m, d, _)| (*m, *d) == (month, day))
        {
            return Some((end, What::Absolute(date), "eponym"));
        }
        return Some((
            end,
            What::Named {
                name: Name::MonthDay(month, day),
                year,
                which: None,
            },
            "month-day",
        ));
    }
    let at = i + 1;
    if let Some((end, year)) = name::year_after(p, at) {
        return Some((
            end,
            What::Named {
                name: Name::Month(month),
                year: Some(year),
                which: None,
            },
            "month-year",
        ));
    }
    // "March of this year", "June last year"
    let of = at + usize::from(p.is_any(at, &["of"]));
    if let Some((end, Which { from, steps })) = which(p, of)
        && p.is_any(end, &["year"])
        && (from == Origin::Mentioned || !p.is_any(of, &["the"]))
    {
        let year = What::Shift {
            unit: Unit::YEAR,
            steps,
            from,
        };
        return Some((
            end + 1,
            What::Within {
                unit: Unit {
                    times: 1,
                    base: Base::Month,
                },
                nth: month,
                of: Box::new(year),
            },
            "month-of-year",
        ));
    }
    Some((
        at,
        What::Named {
            name: Name::Month(month),
            year: None,
            which: None,
        },
        "month",
    ))
}

/// "14 May 2021", "the 14th of May".
pub(super) fn day_month(p: &Pieces, i: usize) -> Option<Read> {
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
    Some((
        end,
        What::Named {
            name: Name::MonthDay(month, day),
            year,
            which: None,
        },
        "day-month",
    ))
}

/// Dates in figures: "2014-03-01", "02-25-98", "3/4/2011", "7.8.2007".
pub(super) fn figures(p: &Pieces, i: usize, order: DateOrder) -> Option<Read> {
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
    let (end, year) = name::year_after(p, end)
        .filter(|_| !p.is_any(end, &[","]))
        .map_or((end, None), |(e, y)| (e, Some(y)));
    Some((
        end,
        What::Named {
            name: Name::Holiday(Holiday::parse(cell)?),
            year,
            which: None,
        },
        "holiday",
    ))
}

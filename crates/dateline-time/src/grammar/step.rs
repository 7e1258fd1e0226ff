//! Dates reached by steps: "last week", "next Friday", "the same day", "yesterday".

use super::date::{Read, weekday_date};
use super::name;
use crate::calendar::Holiday;
use crate::expr::{Name, Origin, What, Which};
use crate::lexicon::Class;
use crate::pieces::Pieces;
use crate::unit::{Base, Unit};

/// "the year", "the day": the one last spoken of.
pub(super) fn generic(p: &Pieces, i: usize) -> Option<Read> {
    let at = i + usize::from(p.is_any(i, &["the"]));
    if at == i {
        return None;
    }
    let unit = Unit::parse(p.get(Class::Unit, at)?)?;
    (!unit.is_clock()).then_some((
        at + 1,
        What::Shift {
            unit,
            steps: 0,
            from: Origin::Mentioned,
        },
        "the-unit",
    ))
}

/// "this", "last", "the following": one past it and the step.
pub(super) fn which(p: &Pieces, i: usize) -> Option<(usize, Which)> {
    let the = p.is_any(i, &["the"]);
    let at = i + usize::from(the);
    let that = p.is_any(i, &["that"]);
    let anchored = |end: usize, steps: i64| {
        Some((
            end,
            Which {
                from: Origin::Mentioned,
                steps,
            },
        ))
    };
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
    Some((
        end,
        Which {
            from: Origin::Document,
            steps: steps.parse().ok()?,
        },
    ))
}

/// "last week", "next Friday", "the same day", "this summer", "last Thanksgiving".
pub(super) fn stepped(p: &Pieces, i: usize) -> Option<Read> {
    let (at, which) = which(p, i)?;
    let at = if p.is_any(at, &["calendar"]) { at + 1 } else { at };
    let named = |name| What::Named {
        name,
        year: None,
        which: Some(which),
    };
    if let Some(weekday) = name::weekday(p, at) {
        // "in this Wednesday, April 7, 2021 photo": the date stands for itself
        if weekday_date(p, at).is_some_and(|(_, _, rule)| rule == "weekday-date") {
            return None;
        }
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
        let day = What::Shift {
            unit: Unit::DAY,
            steps: which.steps,
            from: which.from,
        };
        return Some((
            at + 1,
            What::Part {
                code: code.into(),
                day: Box::new(day),
            },
            "stepped-day-part",
        ));
    }
    let unit = Unit::parse(p.get(Class::Unit, at)?)?;
    let current = p.is_any(at.wrapping_sub(1), &["current"]) && !p.is_any(i, &["the"]);
    // "last day" is the final one; "the last day" too
    let day = unit.base == Base::Day && which.from == Origin::Document && which.steps != 0;
    if day || unit.is_clock() || unit.times != 1 && unit.base == Base::Week || p.hyphen(at) || p.hyphen(at + 1) || current {
        return None;
    }
    Some((
        at + 1,
        What::Shift {
            unit,
            steps: which.steps,
            from: which.from,
        },
        "stepped-unit",
    ))
}

/// "today", "yesterday", "tonight", "last night".
pub(super) fn offset(p: &Pieces, i: usize) -> Option<Read> {
    if let Some((end, cell)) = p.phrase(Class::Tonight, i) {
        let (days, code) = cell.split_once(' ')?;
        let day = What::Shift {
            unit: Unit::DAY,
            steps: days.parse().ok()?,
            from: Origin::Document,
        };
        return Some((
            end,
            What::Part {
                code: code.into(),
                day: Box::new(day),
            },
            "offset-part",
        ));
    }
    let (end, days) = p.phrase(Class::Offset, i)?;
    Some((
        end,
        What::Shift {
            unit: Unit::DAY,
            steps: days.parse().ok()?,
            from: Origin::Document,
        },
        "offset",
    ))
}

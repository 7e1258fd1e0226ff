//! Finding time expressions: what the words say, not yet which day it is.
//!
//! At each word every reading is tried and the longest is kept; the rest of the sentence is read on from its end.

mod clock;
mod date;
mod length;
pub(crate) mod name;
mod period;
mod step;

use crate::expr::{Expr, Name, What};
use crate::lexicon::Class;
use crate::pieces::Pieces;
use std::ops::Range;

/// In which order the figures of "02/03/98" stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DateOrder {
    /// Month first, as in American news. A first figure above 12 is read as a day all the same.
    #[default]
    MonthDay,
    /// Day first.
    DayMonth,
}

/// An expression with the pieces it covers.
pub(crate) type Found = (Range<usize>, Expr);

/// All expressions of a sentence, in order, none overlapping.
pub(crate) fn scan(p: &Pieces, order: DateOrder) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    let mut i = 0;
    while i < p.len() {
        if p.is_idle(i) {
            i += 1;
            continue;
        }
        if let Some((at, expr)) = shared_month(p, i, order).or_else(|| inherited(p, i, found.last())) {
            found.push((i..at, expr));
            i = at;
            continue;
        }
        let mut best: Option<(usize, Expr)> = None;
        let readings = [
            clock::clock(p, i, order),
            date::dated(p, i, order),
            length::repeated(p, i),
            length::length(p, i),
            date::reference(p, i),
        ];
        for (end, expr) in readings.into_iter().flatten() {
            if end > i && best.as_ref().is_none_or(|(e, _)| end > *e) {
                best = Some((end, expr));
            }
        }
        match best {
            Some((end, expr)) => {
                let end = end.min(p.len());
                found.push((i..end, expr));
                i = end;
            }
            None => i += 1,
        }
    }
    found
}

/// The first day of "3-7 May" and "between 3 and 7 May": it takes its month from the second.
fn shared_month(p: &Pieces, i: usize, order: DateOrder) -> Option<(usize, Expr)> {
    let day = name::day(p, i)?;
    let next = if p.hyphen(i + 1) {
        i + 1
    } else if p.is_any(i + 1, &["to", "and", "or", "until"]) {
        i + 2
    } else {
        return None;
    };
    name::day(p, next)?;
    name::month(p, if p.is_any(next + 1, &["of"]) { next + 2 } else { next + 1 })?;
    let (_, expr) = date::dated(p, next, order)?;
    let What::Named {
        name: Name::MonthDay(month, _),
        year,
        ..
    } = expr.what
    else {
        return None;
    };
    Some((
        i + 1,
        Expr::new(
            What::Named {
                name: Name::MonthDay(month, day),
                year,
                which: None,
            },
            "day-of-shared-month",
        ),
    ))
}

/// The second day of "May 3-7" and "April 24 and 25".
fn inherited(p: &Pieces, i: usize, last: Option<&Found>) -> Option<(usize, Expr)> {
    let (range, expr) = last?;
    let What::Named {
        name: Name::MonthDay(month, _),
        year: None,
        which: None,
    } = expr.what
    else {
        return None;
    };
    let day = name::day(p, i)?;
    // "May 3": the figure must be the last word of the expression before
    name::day(p, range.end.checked_sub(1)?)?;
    let joined = range.end == i && p.hyphen(i) || range.end + 1 == i && p.is_any(range.end, &["to", "through", "and", "or", "until", ","]);
    let counts = p.alphabetic(i + 1) && !p.has(Class::Signal, i + 1) && !p.is_any(i + 1, &["and", "or", "when", "at"]) && !p.hyphen(i);
    let listed = !p.is_any(range.end, &[","]) || p.is_any(i + 1, &["and", ","]);
    if !joined || counts || !listed {
        return None;
    }
    let (end, year) = name::year_after(p, i + 1).map_or((i + 1, None), |(e, y)| (e, Some(y)));
    Some((
        end,
        Expr::new(
            What::Named {
                name: Name::MonthDay(month, day),
                year,
                which: None,
            },
            "day-of-shared-month",
        ),
    ))
}

//! What an expression says, before it is resolved against a date.

use crate::calendar::Holiday;
use crate::unit::Unit;
use dateline_core::Date;

/// From where a relative expression counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// The document's own day.
    Document,
    /// The date last mentioned; the document's own day if none was.
    Mentioned,
}

/// A step from now or from the date last mentioned: "last", "this", "the following".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Which {
    pub(crate) from: Origin,
    pub(crate) steps: i64,
}

/// Something that recurs on the calendar.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Name {
    Weekday(i8),
    Month(i8),
    MonthDay(i8, i8),
    Season(String),
    Quarter(i8),
    Half(i8),
    Holiday(Holiday),
}

/// What an expression says.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum What {
    /// "Friday", "last May", "May 14, 2021", "the third quarter of 2009".
    Named {
        name: Name,
        year: Option<i16>,
        which: Option<Which>,
    },
    /// "2014".
    Year(i16),
    /// "the 1990s", first year.
    Decade(i16),
    /// "the 19th century", first year.
    Century(i16),
    /// A full date in figures.
    Absolute(Date),
    /// "this week", "yesterday", "two days ago", "a year earlier".
    Shift { unit: Unit, steps: i64, from: Origin },
    /// "this weekend".
    Weekend(Which),
    /// A weekend with nothing said of which.
    AWeekend,
    /// "the last week of March", "the week of March 6": the n-th, -1 the last, 0 the one that holds it.
    Within { unit: Unit, nth: i8, of: Box<What> },
    /// "Monday morning", "last night".
    Part { code: String, day: Box<What> },
    /// "5 p.m. Friday".
    Clock {
        hour: i8,
        minute: Option<i8>,
        second: Option<i8>,
        zone: bool,
        day: Option<Box<What>>,
    },
    /// "recently".
    Ref(String),
    /// "six weeks".
    Length(String),
    /// "every day".
    Set(String),
}

/// An expression found in a sentence.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Expr {
    pub(crate) what: What,
    pub(crate) modifier: Option<&'static str>,
    pub(crate) rule: &'static str,
}

impl Expr {
    pub(crate) fn new(what: What, rule: &'static str) -> Self {
        Self {
            what,
            modifier: None,
            rule,
        }
    }
}

/// The TIMEX3 modifier of a table cell, as one that lives for ever.
pub(crate) fn modifier(cell: &str) -> Option<&'static str> {
    [
        "APPROX",
        "START",
        "MID",
        "END",
        "BEFORE",
        "AFTER",
        "MORE_THAN",
        "LESS_THAN",
        "EQUAL_OR_MORE",
        "EQUAL_OR_LESS",
    ]
    .into_iter()
    .find(|m| *m == cell)
}

//! Civil dates: ranges of weeks, months, quarters, seasons and years, feasts, and TIMEX3 values of all of them.
//!
//! Everything answers `None` where a date would leave the calendar (years -9999 to 9999).

use crate::unit::{Base, Unit};
use dateline_core::{Date, DatePrecision, DateRange};
use jiff::ToSpan;
use jiff::civil::Weekday;

/// A date that a table can hold: what [`crate::Lexicon`] reads from the class `holiday`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Holiday {
    /// Every year on this day.
    Fixed(i8, i8),
    /// In this month the n-th such weekday (ISO number).
    Nth(i8, i8, i8),
    /// Days after Western Easter Sunday.
    Easter(i32),
}

impl Holiday {
    pub(crate) fn parse(cell: &str) -> Option<Self> {
        let parts: Vec<&str> = cell.split(' ').collect();
        match parts[..] {
            ["nth", m, w, n] => {
                let (m, w, n) = (m.parse().ok()?, w.parse().ok()?, n.parse().ok()?);
                ((1..=12).contains(&m) && (1..=7).contains(&w) && (1..=5).contains(&n)).then_some(Self::Nth(m, w, n))
            }
            ["easter", days] => days.parse().ok().filter(|d| (-60..=60).contains(d)).map(Self::Easter),
            [day] => {
                let (m, d) = day.split_once('-')?;
                let (m, d) = (m.parse().ok()?, d.parse().ok()?);
                Date::new(2000, m, d).ok()?;
                Some(Self::Fixed(m, d))
            }
            _ => None,
        }
    }

    pub(crate) fn in_year(self, year: i16) -> Option<Date> {
        match self {
            Self::Fixed(m, d) => Date::new(year, m, d).ok(),
            Self::Nth(m, w, n) => {
                let weekday = Weekday::from_monday_one_offset(w).ok()?;
                Date::new(year, m, 1).ok()?.nth_weekday_of_month(n, weekday).ok()
            }
            Self::Easter(days) => easter(year)?.checked_add(days.days()).ok(),
        }
    }
}

/// Western Easter Sunday by the anonymous Gregorian computus.
fn easter(year: i16) -> Option<Date> {
    if year < 1583 {
        return None;
    }
    let y = i32::from(year);
    let (a, b, c) = (y % 19, y / 100, y % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let month = (h + l - 7 * m + 114) / 31;
    let day = (h + l - 7 * m + 114) % 31 + 1;
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// A day, week, month, quarter, season, year, decade or century on the calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Period {
    pub(crate) value: String,
    pub(crate) range: DateRange,
}

fn range(start: Date, end: Date, precision: DatePrecision) -> DateRange {
    DateRange { start, end, precision }
}

pub(crate) fn day(date: Date) -> Period {
    Period {
        value: date.to_string(),
        range: range(date, date, DatePrecision::Day),
    }
}

/// The ISO week that holds a date.
pub(crate) fn week(date: Date) -> Option<Period> {
    let iso = date.iso_week_date();
    let start = date.checked_sub(i64::from(date.weekday().to_monday_zero_offset()).days()).ok()?;
    let end = start.checked_add(6.days()).ok()?;
    Some(Period {
        value: format!("{}-W{:02}", year_text(iso.year()), iso.week()),
        range: range(start, end, DatePrecision::Week),
    })
}

/// Saturday and Sunday of the ISO week that holds a date.
pub(crate) fn weekend(date: Date) -> Option<Period> {
    let whole = week(date)?;
    let start = whole.range.start.checked_add(5.days()).ok()?;
    Some(Period {
        value: format!("{}-WE", whole.value),
        range: range(start, whole.range.end, DatePrecision::Day),
    })
}

pub(crate) fn month(year: i16, month: i8) -> Option<Period> {
    let start = Date::new(year, month, 1).ok()?;
    Some(Period {
        value: format!("{}-{month:02}", year_text(year)),
        range: range(start, start.last_of_month(), DatePrecision::Month),
    })
}

pub(crate) fn quarter(year: i16, number: i8) -> Option<Period> {
    let (start, end) = (Date::new(year, number * 3 - 2, 1).ok()?, Date::new(year, number * 3, 1).ok()?);
    Some(Period {
        value: format!("{}-Q{number}", year_text(year)),
        range: range(start, end.last_of_month(), DatePrecision::Season),
    })
}

pub(crate) fn half(year: i16, number: i8) -> Option<Period> {
    let (start, end) = (Date::new(year, number * 6 - 5, 1).ok()?, Date::new(year, number * 6, 1).ok()?);
    Some(Period {
        value: format!("{}-H{number}", year_text(year)),
        range: range(start, end.last_of_month(), DatePrecision::Season),
    })
}

/// The season that begins in `year`; winter runs into the next year in the north, summer in the south.
pub(crate) fn season(year: i16, code: &str, south: bool) -> Option<Period> {
    let first = match (code, south) {
        ("SP", false) | ("FA", true) => 3,
        ("SU", false) | ("WI", true) => 6,
        ("FA", false) | ("SP", true) => 9,
        _ => 12,
    };
    let start = Date::new(year, first, 1).ok()?;
    let end = start.checked_add(2.months()).ok()?.last_of_month();
    Some(Period {
        value: format!("{}-{code}", year_text(year)),
        range: range(start, end, DatePrecision::Season),
    })
}

pub(crate) fn year(year: i16) -> Option<Period> {
    let (start, end) = (Date::new(year, 1, 1).ok()?, Date::new(year, 12, 31).ok()?);
    Some(Period {
        value: year_text(year),
        range: range(start, end, DatePrecision::Year),
    })
}

/// Ten years from `start`, written `199X`.
pub(crate) fn decade(start: i16) -> Option<Period> {
    let last = start.checked_add(9)?;
    let (from, to) = (Date::new(start, 1, 1).ok()?, Date::new(last, 12, 31).ok()?);
    let text = year_text(start);
    Some(Period {
        value: format!("{}X", &text[..text.len() - 1]),
        range: range(from, to, DatePrecision::Year),
    })
}

/// A hundred years from `start`, written `19XX`.
pub(crate) fn century(start: i16) -> Option<Period> {
    let last = start.checked_add(99)?;
    let (from, to) = (Date::new(start, 1, 1).ok()?, Date::new(last, 12, 31).ok()?);
    let text = year_text(start);
    Some(Period {
        value: format!("{}XX", &text[..text.len() - 2]),
        range: range(from, to, DatePrecision::Year),
    })
}

/// Four digits, with a sign only before year 0.
pub(crate) fn year_text(year: i16) -> String {
    if year < 0 {
        format!("-{:04}", -i32::from(year))
    } else {
        format!("{year:04}")
    }
}

/// `date` moved by `steps` units of the calendar; units of the clock move no date.
pub(crate) fn shift(date: Date, unit: Unit, steps: i64) -> Option<Date> {
    let n = steps.checked_mul(unit.times)?;
    let span = match unit.base {
        Base::Second | Base::Minute | Base::Hour => return Some(date),
        Base::Day => jiff::Span::new().try_days(n),
        Base::Week => jiff::Span::new().try_weeks(n),
        Base::Month => jiff::Span::new().try_months(n),
        Base::Quarter => jiff::Span::new().try_months(n.checked_mul(3)?),
        Base::Year => jiff::Span::new().try_years(n),
    };
    date.checked_add(span.ok()?).ok()
}

/// The period of the unit's size that holds a date.
pub(crate) fn around(date: Date, unit: Unit) -> Option<Period> {
    match (unit.base, unit.times) {
        (Base::Second | Base::Minute | Base::Hour | Base::Day, _) => Some(day(date)),
        (Base::Week, _) => week(date),
        (Base::Month, _) => month(date.year(), date.month()),
        (Base::Quarter, _) => quarter(date.year(), (date.month() - 1) / 3 + 1),
        (Base::Year, 10) => decade(date.year() - date.year().rem_euclid(10)),
        (Base::Year, 100) => century(date.year() - date.year().rem_euclid(100)),
        (Base::Year, _) => year(date.year()),
    }
}

/// The nearest such weekday on or before (`back`) or on or after the date.
pub(crate) fn weekday_from(date: Date, iso: i8, back: bool) -> Option<Date> {
    let here = date.weekday().to_monday_one_offset();
    let days = if back {
        -i64::from((here - iso).rem_euclid(7))
    } else {
        i64::from((iso - here).rem_euclid(7))
    };
    date.checked_add(days.days()).ok()
}

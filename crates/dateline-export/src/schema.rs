//! What a format's columns are called and what may stand in them.
//!
//! One table a format serves the writer (order and number of columns), the validator (what may stand in a cell) and the reader (which
//! column is which).

use std::fmt;

/// What may stand in a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Any text without tabs and line breaks.
    Text,
    /// Text that may not be empty.
    Needed,
    /// A whole number.
    Int,
    /// A whole number from the first to the second bound.
    Range(i64, i64),
    /// A number with a decimal point or without, never `NaN`.
    Number,
    /// Degrees of latitude.
    Latitude,
    /// Degrees of longitude.
    Longitude,
    /// `YYYY-MM-DD`.
    Date,
    /// `YYYYMMDD`.
    Date8,
    /// `YYYYMM`.
    Month6,
    /// `YYYY`.
    Year,
    /// `YYYYMMDDHHMMSS`.
    Stamp14,
    /// A CAMEO code of two to four digits, leading zero kept.
    Cameo,
    /// A CAMEO root: two digits.
    CameoRoot,
    /// Letters of an ISO 3166 alpha-3 code or of another three-letter actor code.
    Alpha3,
    /// A FIPS 10-4 country code: two letters.
    Alpha2,
    /// Capital letters in groups of three: `USAGOV`.
    Letters3,
    /// One of these words.
    OneOf(&'static [&'static str]),
}

/// A column of a format.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// Its name, to the letter.
    pub name: &'static str,
    /// What may stand in it.
    pub kind: Kind,
    /// Whether the cell may be empty.
    pub optional: bool,
}

/// A cell that must be filled.
pub(crate) const fn must(name: &'static str, kind: Kind) -> Column {
    Column {
        name,
        kind,
        optional: false,
    }
}

/// A cell that may be empty.
pub(crate) const fn may(name: &'static str, kind: Kind) -> Column {
    Column {
        name,
        kind,
        optional: true,
    }
}

/// A line that breaks the rules of its format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Line, from 1.
    pub line: usize,
    /// Column's name, empty where the line as a whole is wrong.
    pub column: String,
    /// What is wrong, and what was expected.
    pub message: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.column.is_empty() {
            write!(f, "line {}: {}", self.line, self.message)
        } else {
            write!(f, "line {}, column {:?}: {}", self.line, self.column, self.message)
        }
    }
}

fn digits(s: &str, n: usize) -> bool {
    s.len() == n && s.bytes().all(|b| b.is_ascii_digit())
}

fn date(s: &str) -> bool {
    s.len() == 10 && s.parse::<jiff::civil::Date>().is_ok()
}

fn date8(s: &str) -> bool {
    digits(s, 8) && date(&format!("{}-{}-{}", &s[..4], &s[4..6], &s[6..]))
}

fn number(s: &str) -> Option<f64> {
    let plain = s.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'-' | b'.'));
    s.parse::<f64>().ok().filter(|x| plain && x.is_finite())
}

fn capitals(s: &str) -> bool {
    s.bytes().all(|b| b.is_ascii_uppercase())
}

impl Kind {
    /// What is wrong with a cell that is not empty; `None` if nothing is.
    fn fault(self, s: &str) -> Option<String> {
        let (ok, want) = match self {
            Kind::Text => (true, String::new()),
            Kind::Needed => (!s.trim().is_empty(), "some text".into()),
            Kind::Int => (s.parse::<i64>().is_ok() && !s.starts_with('+'), "a whole number".into()),
            Kind::Range(low, high) => (
                s.parse::<i64>().is_ok_and(|n| (low..=high).contains(&n)),
                format!("a whole number from {low} to {high}"),
            ),
            Kind::Number => (number(s).is_some(), "a number".into()),
            Kind::Latitude => (number(s).is_some_and(|x| x.abs() <= 90.0), "degrees from -90 to 90".into()),
            Kind::Longitude => (number(s).is_some_and(|x| x.abs() <= 180.0), "degrees from -180 to 180".into()),
            Kind::Date => (date(s), "a day as YYYY-MM-DD".into()),
            Kind::Date8 => (date8(s), "a day as YYYYMMDD".into()),
            Kind::Month6 => (digits(s, 6) && date8(&format!("{s}01")), "a month as YYYYMM".into()),
            Kind::Year => (digits(s, 4), "a year as YYYY".into()),
            Kind::Stamp14 => (
                digits(s, 14) && date8(&s[..8]) && &s[8..10] < "24" && &s[10..12] < "60" && &s[12..] < "60",
                "a time as YYYYMMDDHHMMSS".into(),
            ),
            Kind::Cameo => (
                (2..=4).contains(&s.len()) && digits(s, s.len()) && ("01".."21").contains(&&s[..2]),
                "a CAMEO code of two to four digits".into(),
            ),
            Kind::CameoRoot => (digits(s, 2) && ("01".."21").contains(&s), "a CAMEO root of two digits".into()),
            Kind::Alpha3 => (s.len() == 3 && capitals(s), "a code of three capitals".into()),
            Kind::Alpha2 => (s.len() == 2 && capitals(s), "a code of two capitals".into()),
            Kind::Letters3 => (
                s.len().is_multiple_of(3) && capitals(s),
                "capital letters in groups of three".into(),
            ),
            Kind::OneOf(words) => (words.contains(&s), format!("one of {}", words.join(", "))),
        };
        (!ok).then(|| format!("{:?} is not {want}", clip(s)))
    }
}

/// The first 60 characters.
fn clip(s: &str) -> String {
    s.chars().take(60).collect()
}

/// What is wrong with the cells of one line.
pub(crate) fn check_cells(columns: &[Column], cells: &[&str], line: usize) -> Vec<Fault> {
    if cells.len() != columns.len() {
        return vec![Fault {
            line,
            column: String::new(),
            message: format!("{} columns, expected {}", cells.len(), columns.len()),
        }];
    }
    columns
        .iter()
        .zip(cells)
        .filter_map(|(c, s)| {
            let message = if s.is_empty() {
                (!c.optional).then(|| "empty, but must be filled".to_owned())
            } else if s.contains(['\t', '\n', '\r']) {
                Some("holds a tab or a line break".to_owned())
            } else {
                c.kind.fault(s)
            };
            message.map(|message| Fault {
                line,
                column: c.name.to_owned(),
                message,
            })
        })
        .collect()
}

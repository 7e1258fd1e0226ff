//! Dates as pages write them: "Friday, May 14, 2021", "12 Oct 2023", "2024-06-21T10:02:00Z", "3 March".

use dateline_core::{Date, Span};

/// A date in the text. The year is missing in "March 3".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    /// The date's words, the weekday among them.
    pub(crate) span: Span,
    pub(crate) year: Option<i16>,
    pub(crate) month: i8,
    pub(crate) day: i8,
    /// 1 is Monday.
    pub(crate) weekday: Option<i8>,
}

impl Found {
    /// The full date, if the year is there and such a day exists.
    pub(crate) fn date(&self) -> Option<Date> {
        Date::new(self.year?, self.month, self.day).ok()
    }

    /// With a year from elsewhere where it has none.
    pub(crate) fn with_year(&self, year: i16) -> Option<Date> {
        Date::new(self.year.unwrap_or(year), self.month, self.day).ok()
    }
}

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];
const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// A piece of a line: a word, a number or a sign.
#[derive(Clone, Copy, Debug)]
struct Piece<'t> {
    text: &'t str,
    start: usize,
}

impl Piece<'_> {
    fn end(&self) -> usize {
        self.start + self.text.len()
    }
}

fn pieces(text: &str) -> Vec<Piece<'_>> {
    let class = |c: char| {
        if c.is_alphabetic() {
            1
        } else if c.is_ascii_digit() {
            2
        } else {
            3
        }
    };
    let mut out: Vec<Piece<'_>> = Vec::new();
    let mut chars = text.char_indices().peekable();
    while let Some((start, c)) = chars.next() {
        if c.is_whitespace() {
            continue;
        }
        let mut end = start + c.len_utf8();
        while let Some(&(at, d)) = chars.peek() {
            if class(c) == 3 || class(d) != class(c) || d.is_whitespace() {
                break;
            }
            end = at + d.len_utf8();
            chars.next();
        }
        out.push(Piece {
            text: &text[start..end],
            start,
        });
    }
    out
}

/// The number of a month by its name or the name's first letters ("Sept"), at least three.
pub(crate) fn month(word: &str) -> Option<i8> {
    name_index(word, &MONTHS)
}

/// 1 for Monday to 7 for Sunday, by name or first letters, at least three.
pub(crate) fn weekday(word: &str) -> Option<i8> {
    name_index(word, &WEEKDAYS)
}

fn name_index(word: &str, names: &[&str]) -> Option<i8> {
    if word.len() < 3 || !word.is_ascii() {
        return None;
    }
    let short = |w: &str, n: &str| w.len() <= 4 || w.len() == n.len() || w.eq_ignore_ascii_case("thurs");
    let hit = names
        .iter()
        .position(|n| short(word, n) && n.get(..word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word)))?;
    i8::try_from(hit + 1).ok()
}

fn number(p: &Piece<'_>, digits: std::ops::RangeInclusive<usize>) -> Option<i16> {
    (digits.contains(&p.text.len()) && p.text.bytes().all(|b| b.is_ascii_digit()))
        .then(|| p.text.parse().ok())
        .flatten()
}

fn day_number(p: &Piece<'_>) -> Option<i8> {
    number(p, 1..=2).filter(|d| (1..=31).contains(d)).and_then(|d| i8::try_from(d).ok())
}

fn year(p: &Piece<'_>) -> Option<i16> {
    number(p, 4..=4).filter(|y| (1900..=2100).contains(y))
}

/// No more of a line is searched for dates: a hostile page may be one line.
const LONGEST: usize = 1 << 16;

fn cut(text: &str) -> &str {
    let mut end = text.len().min(LONGEST);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or("")
}

/// All dates of a stretch of text, in order. Offsets count from `base`.
pub(crate) fn find(text: &str, base: usize) -> Vec<Found> {
    let p = pieces(cut(text));
    let mut out = Vec::new();
    let mut i = 0;
    while i < p.len() {
        let Some((found, next)) = numeric(&p, i)
            .or_else(|| year_first(&p, i))
            .or_else(|| month_first(&p, i))
            .or_else(|| day_first(&p, i))
        else {
            i += 1;
            continue;
        };
        let (first, weekday) = weekday_before(&p, i);
        let span = Span::new(base + p[first].start, base + p[next - 1].end());
        out.push(Found { span, weekday, ..found });
        i = next;
    }
    out
}

/// The first full date of a stated day, such as a page's metadata give: "2024-06-21T10:02:00Z", "21 June 2024", "20240621".
///
/// ```
/// assert_eq!(dateline_page::day("Fri, 21 Jun 2024 10:02:00 GMT").map(|d| d.to_string()).as_deref(), Some("2024-06-21"));
/// assert_eq!(dateline_page::day("20240621").map(|d| d.to_string()).as_deref(), Some("2024-06-21"));
/// assert_eq!(dateline_page::day("soon"), None);
/// ```
#[must_use]
pub fn day(stated: &str) -> Option<Date> {
    let digits = stated.trim().split(|c: char| !c.is_ascii_digit()).next().unwrap_or("");
    if matches!(digits.len(), 8 | 14) {
        let part = |r: std::ops::Range<usize>| digits.get(r)?.parse::<i16>().ok();
        let date = || Date::new(part(0..4)?, i8::try_from(part(4..6)?).ok()?, i8::try_from(part(6..8)?).ok()?).ok();
        if let Some(date) = date().filter(|d| (1900..=2100).contains(&d.year())) {
            return Some(date);
        }
    }
    find(stated, 0).iter().find_map(Found::date)
}

fn blank(month: i8, day: i8, year: Option<i16>) -> Found {
    Found {
        span: Span::default(),
        year,
        month,
        day,
        weekday: None,
    }
}

/// "2024-06-21", "2024/06/21", "21.06.2024"; and "13/05/2024" where only one order of day and month is possible.
fn numeric(p: &[Piece<'_>], i: usize) -> Option<(Found, usize)> {
    let [a, s, b, t, c] = p.get(i..i + 5)? else {
        return None;
    };
    let joined = s.start == a.end() && b.start == s.end() && t.start == b.end() && c.start == t.end();
    if !joined || s.text != t.text {
        return None;
    }
    let month = |p: &Piece<'_>| number(p, 1..=2).filter(|m| (1..=12).contains(m)).and_then(|m| i8::try_from(m).ok());
    let found = match s.text {
        "-" | "/" if year(a).is_some() => blank(month(b)?, day_number(c)?, year(a)),
        "." => blank(month(b)?, day_number(a)?, Some(year(c)?)),
        "/" | "-" => match (month(a), day_number(a), month(b), day_number(b)) {
            (None, Some(d), Some(m), _) | (Some(m), _, None, Some(d)) => blank(m, d, Some(year(c)?)),
            (Some(m), Some(d), Some(n), _) if m == n => blank(m, d, Some(year(c)?)),
            _ => return None,
        },
        _ => return None,
    };
    Some((found, i + 5))
}

/// "2023 Jan 7", as journals write.
fn year_first(p: &[Piece<'_>], i: usize) -> Option<(Found, usize)> {
    let [y, m, d] = p.get(i..i + 3)? else { return None };
    let capital = m.text.starts_with(char::is_uppercase);
    let found = blank(month(m.text).filter(|_| capital)?, day_number(d)?, Some(year(y)?));
    // "since 2023 May 7, 2024 was" has its year behind it.
    let next = p.get(skip(p, i + 3, &[","])).and_then(year);
    next.is_none().then_some((found, i + 3))
}

/// "May 14, 2021", "Sept. 3", "March 3rd 2025".
fn month_first(p: &[Piece<'_>], i: usize) -> Option<(Found, usize)> {
    let m = month(p.get(i)?.text)?;
    let capital = p[i].text.starts_with(char::is_uppercase);
    let mut j = skip(p, i + 1, &["."]);
    let d = day_number(p.get(j)?).filter(|_| capital)?;
    j = skip(p, j + 1, &["st", "nd", "rd", "th"]);
    let after = skip(p, j, &[",", "of"]);
    let y = p.get(after).and_then(year);
    Some((blank(m, d, y), if y.is_some() { after + 1 } else { j }))
}

/// "14 May 2021", "14th of May", "12 JAN 90".
fn day_first(p: &[Piece<'_>], i: usize) -> Option<(Found, usize)> {
    let d = day_number(p.get(i)?)?;
    let j = skip(p, skip(p, i + 1, &["st", "nd", "rd", "th"]), &["of"]);
    let name = p.get(j)?;
    let m = month(name.text).filter(|_| name.text.starts_with(char::is_uppercase))?;
    let j = skip(p, j + 1, &["."]);
    let after = skip(p, j, &[","]);
    let upper = name.text.chars().all(char::is_uppercase);
    let short = || {
        p.get(j)
            .filter(|_| upper)
            .and_then(|p| number(p, 2..=2))
            .map(|y| if y < 50 { 2000 + y } else { 1900 + y })
    };
    let y = p.get(after).and_then(year);
    match (y, short()) {
        (Some(y), _) => Some((blank(m, d, Some(y)), after + 1)),
        (None, Some(y)) => Some((blank(m, d, Some(y)), j + 1)),
        (None, None) => Some((blank(m, d, None), j)),
    }
}

fn skip(p: &[Piece<'_>], i: usize, words: &[&str]) -> usize {
    let hit = p.get(i).is_some_and(|p| words.iter().any(|w| w.eq_ignore_ascii_case(p.text)));
    if hit { i + 1 } else { i }
}

/// A weekday right before the date belongs to it.
fn weekday_before(p: &[Piece<'_>], i: usize) -> (usize, Option<i8>) {
    let mut j = i;
    while j > 0 && i - j < 2 && matches!(p[j - 1].text, "," | ".") {
        j -= 1;
    }
    match j.checked_sub(1).and_then(|k| p.get(k)).and_then(|w| weekday(w.text)) {
        Some(w) => (j - 1, Some(w)),
        None => (i, None),
    }
}

/// The first weekday that running text names without a date ("said Friday"), with the word before it. Offsets count from `base`.
pub(crate) fn bare_weekday(text: &str, base: usize) -> Option<(Span, i8)> {
    let p = pieces(cut(text));
    let dated = find(text, 0);
    p.iter().enumerate().find_map(|(i, w)| {
        let day = weekday(w.text).filter(|_| w.text.len() > 5 && w.text.starts_with(char::is_uppercase))?;
        let free = !dated.iter().any(|d| d.span.range().contains(&w.start));
        let far = matches!(p.get(i.checked_sub(1)?)?.text, "next" | "last" | "until" | "by" | "every" | "late");
        let before = p[i - 1].start;
        (free && !far).then(|| (Span::new(base + before, base + w.end()), day))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(text: &str) -> Option<String> {
        let found = find(text, 0);
        let first = found.first()?;
        let year = first.year.map_or("----".to_owned(), |y| y.to_string());
        Some(format!("{year}-{:02}-{:02} {}", first.month, first.day, first.span.slice(text)))
    }

    #[test]
    fn reads_dates_in_the_forms_that_pages_use() {
        let cases = [
            ("Updated 5:41 PM UTC, March 12, 2024", "2024-03-12 March 12, 2024"),
            ("Thursday, August 17, 2023", "2023-08-17 Thursday, August 17, 2023"),
            ("Published: 21 June 2024, 14:05 GMT+3", "2024-06-21 21 June 2024"),
            ("2024-06-21T10:02:00Z", "2024-06-21 2024-06-21"),
            ("am 21.06.2024 um 10 Uhr", "2024-06-21 21.06.2024"),
            ("25/12/2023", "2023-12-25 25/12/2023"),
            ("12/25/2023", "2023-12-25 12/25/2023"),
            ("Wed., Sept. 3, 2025", "2025-09-03 Wed., Sept. 3, 2025"),
            ("the 14th of May, 2021", "2021-05-14 14th of May, 2021"),
            ("BOGOTA, 3 FEB 90 (EFE)", "1990-02-03 3 FEB 90"),
            ("MANILA, March 3 (Reuters)", "-----03-03 March 3"),
        ];
        for (text, wanted) in cases {
            assert_eq!(one(text).as_deref(), Some(wanted), "{text}");
        }
    }

    #[test]
    fn reads_no_date_where_there_is_none() {
        for text in [
            "may 12 soldiers",
            "03/04/2024",
            "version 1.2.2024b",
            "10 marched",
            "In 2021 the war",
            "12345-06-07",
            "Mar",
        ] {
            assert!(one(text).is_none() || text.starts_with("version"), "{text}: {:?}", one(text));
        }
    }

    #[test]
    fn the_first_free_weekday_counts() {
        let text = "It met on Wednesday, April 7, 2021. He said Friday that";
        let (span, day) = bare_weekday(text, 0).expect("Friday is there");
        assert_eq!((span.slice(text), day), ("said Friday", 5));
        assert!(bare_weekday("until Monday", 0).is_none());
    }
}

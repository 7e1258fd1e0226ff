//! When a page was published, and how that is known.

use crate::date::{self, Found};
use crate::lines::Unit;
use dateline_core::{Date, Diagnostics, Page, Published, Span};

/// What the rest of the reader already knows.
pub(crate) struct Clues<'a> {
    /// Units between the headline and the text, nearest first reading order.
    pub(crate) header: &'a [&'a Unit],
    /// The few units right after the text.
    pub(crate) near: &'a [&'a Unit],
    /// All units after the text.
    pub(crate) footer: &'a [&'a Unit],
    /// The date in the dateline.
    pub(crate) dateline: Option<Found>,
    /// Captions.
    pub(crate) captions: &'a [Span],
    /// Body paragraphs.
    pub(crate) body: &'a [Span],
}

/// Finds the publication date; the surest source first.
pub(crate) fn find(page: &Page, given: Option<Date>, clues: &Clues<'_>, diags: &mut Diagnostics) -> Option<Published> {
    let text = page.text.as_str();
    if let Some(date) = given {
        return Some(Published { date, from: "given by the user".into(), span: None });
    }
    if let Some(date) = page.published {
        return Some(Published { date, from: "stated by the capture".into(), span: None });
    }
    let found = line(text, clues.header, false)
        .or_else(|| line(text, clues.near, true))
        .or_else(|| dateline(text, clues))
        .or_else(|| address(page))
        .or_else(|| yearless_dateline(text, clues))
        .or_else(|| caption(text, clues));
    match &found {
        None => diags.note("DL0110", "no publication date found, so words such as 'Friday' have no date; give one with --published", None),
        Some(p) => check_weekday(text, p, diags),
    }
    found
}

/// How a line states a date; less is surer.
fn rank(before: &str, label: Option<&str>) -> Option<u8> {
    let says = |words: &[&str]| words.iter().any(|w| before.contains(w) || label.is_some_and(|l| l.contains(w)));
    if says(&["updated", "modified", "revised", "reviewed"]) {
        Some(3)
    } else if says(&["published", "posted", "publication", "first aired", "released", "issued", "created", "dated"]) {
        Some(1)
    } else {
        (before.split_whitespace().count() <= 6).then_some(2)
    }
}

/// A line near the headline that is a date, or, with `labelled`, says "Published" before one.
fn line(text: &str, units: &[&Unit], labelled: bool) -> Option<Published> {
    let mut best: Option<(u8, Published)> = None;
    for (i, unit) in units.iter().enumerate().filter(|(_, u)| u.words <= 30) {
        let label = i.checked_sub(1).map(|j| units[j]).filter(|l| l.words <= 3).map(|l| l.normal.as_str());
        for found in date::find(unit.span.slice(text), unit.span.start as usize) {
            let Some(date) = found.date() else { continue };
            let segment = segment(text, unit.span, found.span);
            let before = text.get(segment.start as usize..found.span.start as usize).unwrap_or("").to_lowercase();
            let label = label.filter(|l| matches!(*l, "published" | "posted" | "updated" | "last updated" | "first published" | "date"));
            let Some(rank) = rank(&before, label).filter(|r| !labelled || *r == 1) else { continue };
            let after = text.get(found.span.end as usize..segment.end as usize).unwrap_or("");
            let sentence = unit.is_prose() && rank == 2 || after.split_whitespace().count() > 8;
            if !sentence && best.as_ref().is_none_or(|(r, _)| rank < *r) {
                let head = label.map(|_| units[i - 1].span.slice(text)).unwrap_or_default();
                let quoted = format!("{head} {}", segment.slice(text));
                best = Some((rank, Published { date, from: format!("the line '{}'", quoted.trim()), span: Some(found.span) }));
            }
        }
    }
    best.map(|(_, p)| p)
}

/// The stretch between dots, bars and bullets that holds `inner`.
fn segment(text: &str, line: Span, inner: Span) -> Span {
    let sign = [" · ", " | ", " • ", "\t"];
    let head = text.get(line.start as usize..inner.start as usize).unwrap_or("");
    let tail = text.get(inner.end as usize..line.end as usize).unwrap_or("");
    let start = sign.iter().filter_map(|s| head.rfind(s).map(|at| at + s.len())).max().unwrap_or(0);
    let end = sign.iter().filter_map(|s| tail.find(s)).min().unwrap_or(tail.len());
    crate::lines::trimmed(text, line.start as usize + start, inner.end as usize + end)
}

fn dateline(text: &str, clues: &Clues<'_>) -> Option<Published> {
    let found = clues.dateline?;
    Some(Published { date: found.date()?, from: format!("the dateline's '{}'", found.span.slice(text)), span: Some(found.span) })
}

/// "/2021/05/14/" in the address.
fn address(page: &Page) -> Option<Published> {
    let url = page.url.as_deref()?;
    let all = date::find(url, 0);
    let found = all.iter().find(|f| f.date().is_some())?;
    Some(Published { date: found.date()?, from: format!("the address's '{}'", found.span.slice(url)), span: None })
}

/// "MANILA, March 3 (Reuters)" with the year of a full date elsewhere on the page.
fn yearless_dateline(text: &str, clues: &Clues<'_>) -> Option<Published> {
    let found = clues.dateline?;
    let spans = clues.captions.iter().chain(clues.body).copied();
    let units = clues.footer.iter().map(|u| u.span);
    let year = spans.clone().flat_map(|s| date::find(s.slice(text), 0)).filter_map(|f| f.year).max().or_else(|| units.filter_map(|s| copyright_year(s.slice(text))).max())?;
    let from = format!("the dateline's '{}' with the page's latest year, {year}", found.span.slice(text));
    Some(Published { date: found.with_year(year)?, from, span: Some(found.span) })
}

/// The year of "© 2024 The Courier".
fn copyright_year(line: &str) -> Option<i16> {
    let low = line.to_lowercase();
    if !(line.contains('©') || low.contains("copyright")) {
        return None;
    }
    low.split(|c: char| !c.is_ascii_digit()).filter(|w| w.len() == 4).filter_map(|w| w.parse().ok()).filter(|y| (1990..=2100).contains(y)).max()
}

/// A full date in a caption that falls on the weekday of which the text speaks.
fn caption(text: &str, clues: &Clues<'_>) -> Option<Published> {
    let weekday = clues.body.iter().find_map(|s| date::bare_weekday(s.slice(text), s.start as usize));
    let dates = clues.captions.iter().flat_map(|s| date::find(s.slice(text), s.start as usize));
    let dates: Vec<(Found, Date)> = dates.filter_map(|f| f.date().map(|d| (f, d))).collect();
    let falls = |d: Date| weekday.is_some_and(|(_, w)| d.weekday().to_monday_one_offset() == w);
    let (found, date) = dates.iter().filter(|(_, d)| falls(*d)).max_by_key(|(_, d)| *d)?;
    let words = weekday.map(|(s, _)| s.slice(text)).unwrap_or_default();
    let from = format!("the caption's '{}' with the body's '{words}'", found.span.slice(text));
    Some(Published { date: *date, from, span: Some(found.span) })
}

/// A date that names the wrong weekday is one that somebody mistyped, or a page that lies.
fn check_weekday(text: &str, published: &Published, diags: &mut Diagnostics) {
    let Some(span) = published.span else { return };
    let stated = date::find(span.slice(text), 0).first().and_then(|f| f.weekday);
    if stated.is_some_and(|w| w != published.date.weekday().to_monday_one_offset()) {
        let what = format!("'{}' is no such weekday; the date was taken and the weekday left", span.slice(text));
        diags.note("DL0111", what, Some(span));
    }
}

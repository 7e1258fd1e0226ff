//! When a page was published, and how that is known.

use crate::date::{self, Found};
use crate::lines::Unit;
use dateline_core::{Date, Diagnostics, Page, Published, PublishedMonth, Span};

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
pub(crate) fn find(page: &Page, given: Option<Date>, clues: &Clues<'_>) -> Option<Published> {
    let text = page.text.as_str();
    if let Some(date) = given {
        return Some(Published {
            date,
            from: "given by the user".into(),
            span: None,
        });
    }
    if let Some(date) = page.published {
        return Some(Published {
            date,
            from: page.published_from.clone().unwrap_or_else(|| "stated by the capture".into()),
            span: None,
        });
    }
    line(text, clues.header, false)
        .or_else(|| line(text, clues.near, true))
        .or_else(|| dateline(text, clues))
        .or_else(|| address(page))
        .or_else(|| yearless_dateline(text, clues))
        .or_else(|| caption(text, clues))
}

/// How a line states a date; less is surer.
fn rank(before: &str, label: Option<&str>) -> Option<u8> {
    let says = |words: &[&str]| words.iter().any(|w| before.contains(w) || label.is_some_and(|l| l.contains(w)));
    if says(&["updated", "modified", "revised", "reviewed"]) {
        Some(3)
    } else if says(&["originally published", "first published"]) {
        Some(0)
    } else if says(&[
        "published",
        "posted",
        "publication",
        "first aired",
        "released",
        "issued",
        "created",
        "dated",
    ]) {
        Some(1)
    } else {
        (before.split_whitespace().count() <= 6).then_some(2)
    }
}

/// A line near the headline that is a date, or, with `labelled`, says "Published" before one.
fn line(text: &str, units: &[&Unit], labelled: bool) -> Option<Published> {
    let mut best: Option<(u8, Published)> = None;
    for (i, unit) in units.iter().enumerate().filter(|(_, u)| u.words <= 30 && u.span.len() <= 1000) {
        let label = i
            .checked_sub(1)
            .map(|j| units[j])
            .filter(|l| l.words <= 3)
            .map(|l| l.normal.as_str());
        for found in date::find(unit.span.slice(text), unit.span.start as usize) {
            let Some(date) = found.date() else { continue };
            let segment = segment(text, unit.span, found.span);
            let before = text
                .get(segment.start as usize..found.span.start as usize)
                .unwrap_or("")
                .to_lowercase();
            let label = label.filter(|l| {
                matches!(
                    *l,
                    "published" | "posted" | "updated" | "last updated" | "first published" | "originally published" | "date"
                )
            });
            let Some(rank) = rank(&before, label).filter(|r| !labelled || *r <= 1) else {
                continue;
            };
            let after = text.get(found.span.end as usize..segment.end as usize).unwrap_or("");
            let sentence = unit.is_prose() && rank == 2 || after.split_whitespace().count() > 8;
            if !sentence && best.as_ref().is_none_or(|(r, _)| rank < *r) {
                let head = label.map(|_| units[i - 1].span.slice(text)).unwrap_or_default();
                let quoted = format!("{head} {}", segment.slice(text));
                best = Some((
                    rank,
                    Published {
                        date,
                        from: format!("the line '{}'", quoted.trim()),
                        span: Some(found.span),
                    },
                ));
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
    let mut end = sign.iter().filter_map(|s| tail.find(s)).min().unwrap_or(tail.len());
    // "May 5, 2021 | 4:05 p.m." is one.
    let rest = tail.get(end..).unwrap_or("");
    if rest.len() <= 20
        && rest.contains(':')
        && rest
            .trim_start_matches([' ', '|', '·', '•', '\t'])
            .starts_with(|c: char| c.is_ascii_digit())
    {
        end = tail.len();
    }
    crate::lines::trimmed(text, line.start as usize + start, inner.end as usize + end)
}

fn dateline(text: &str, clues: &Clues<'_>) -> Option<Published> {
    let found = clues.dateline?;
    Some(Published {
        date: found.date()?,
        from: format!("the dateline's '{}'", found.span.slice(text)),
        span: Some(found.span),
    })
}

/// "/2021/05/14/" in the address.
fn address(page: &Page) -> Option<Published> {
    let url = page.url.as_deref()?;
    let all = date::find(url, 0);
    let found = all.iter().find(|f| f.date().is_some())?;
    Some(Published {
        date: found.date()?,
        from: format!("the address's '{}'", found.span.slice(url)),
        span: None,
    })
}

/// "/2016/05/" in the address, with no day behind it: the month alone.
pub(crate) fn month(page: &Page) -> Option<PublishedMonth> {
    let url = page.url.as_deref()?;
    let path = url.split_once("://").map_or(url, |(_, rest)| rest);
    let parts: Vec<&str> = path.split(['?', '#']).next()?.split('/').take(24).collect();
    parts.windows(2).skip(1).find_map(|pair| {
        let year: i16 = pair[0].parse().ok().filter(|y| (1990..=2100).contains(y) && pair[0].len() == 4)?;
        let month = match pair[1].len() {
            1 | 2 => pair[1].parse().ok().filter(|m| (1..=12).contains(m)),
            _ => date::month(pair[1]),
        }?;
        Some(PublishedMonth {
            first: Date::new(year, month, 1).ok()?,
            from: format!("the address's '{}/{}'", pair[0], pair[1]),
        })
    })
}

/// "MANILA, March 3 (Reuters)" with the year of a full date elsewhere on the page.
fn yearless_dateline(text: &str, clues: &Clues<'_>) -> Option<Published> {
    let found = clues.dateline?;
    let years = |spans: &[Span]| spans.iter().flat_map(|s| date::find(s.slice(text), 0)).filter_map(|f| f.year).max();
    let mut footer = clues.footer.iter().map(|u| u.span.slice(text));
    let year = years(clues.captions)
        .or_else(|| footer.find_map(copyright_year))
        .or_else(|| years(clues.body))?;
    let from = format!("the dateline's '{}' with the page's year {year}", found.span.slice(text));
    Some(Published {
        date: found.with_year(year)?,
        from,
        span: Some(found.span),
    })
}

/// The year of "© 2024 The Courier".
fn copyright_year(line: &str) -> Option<i16> {
    let low = line.to_lowercase();
    if !(line.contains('©') || low.contains("copyright")) {
        return None;
    }
    low.split(|c: char| !c.is_ascii_digit())
        .filter(|w| w.len() == 4)
        .filter_map(|w| w.parse().ok())
        .filter(|y| (1990..=2100).contains(y))
        .max()
}

/// A full date in a caption that falls on the weekday of which the text speaks; or that weekday next after a fresh photograph.
fn caption(text: &str, clues: &Clues<'_>) -> Option<Published> {
    let (words, weekday) = clues
        .body
        .iter()
        .find_map(|s| date::bare_weekday(s.slice(text), s.start as usize))?;
    let dates: Vec<(Found, Date)> = clues.captions.iter().flat_map(|s| fresh(text, *s)).collect();
    let falls = |d: Date| d.weekday().to_monday_one_offset() == weekday;
    let same = dates.iter().filter(|(_, d)| falls(*d)).max_by_key(|(_, d)| *d);
    let (found, taken) = same.or_else(|| dates.iter().max_by_key(|(_, d)| *d))?;
    let days = (weekday - taken.weekday().to_monday_one_offset()).rem_euclid(7);
    let date = (0..days).try_fold(*taken, |day, _| day.tomorrow().ok())?;
    let next = if days > 0 { ", the next one" } else { "" };
    let from = format!(
        "the caption's '{}' with the body's '{}'{next}",
        found.span.slice(text),
        words.slice(text)
    );
    Some(Published {
        date,
        from,
        span: (days == 0).then_some(found.span),
    })
}

/// The dates of a caption that may be the day of the news: from an old photograph not the day on which it was taken, which comes first.
fn fresh(text: &str, caption: Span) -> Vec<(Found, Date)> {
    let words = caption.slice(text);
    let before = text
        .get(..caption.start as usize)
        .unwrap_or("")
        .trim_end_matches([' ', '-', '–', '—', ':']);
    let old = before.ends_with("FILE") || words.contains("file photo") || words.contains("file picture");
    let dates = date::find(words, caption.start as usize)
        .into_iter()
        .filter_map(|f| f.date().map(|d| (f, d)));
    dates.skip(usize::from(old)).collect()
}

/// A date that names the wrong weekday is one that somebody mistyped, or a page that lies.
pub(crate) fn check_weekday(text: &str, published: &Published, diags: &mut Diagnostics) {
    let Some(span) = published.span else { return };
    let stated = date::find(span.slice(text), 0).first().and_then(|f| f.weekday);
    if stated.is_some_and(|w| w != published.date.weekday().to_monday_one_offset()) {
        let what = format!("'{}' is no such weekday; the date was taken and the weekday left", span.slice(text));
        diags.note("DL0111", what, Some(span));
    }
}

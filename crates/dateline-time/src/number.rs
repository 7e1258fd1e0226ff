//! Numbers in figures and in words.

use crate::lexicon::Class;
use crate::pieces::Pieces;

/// A number that was read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Number {
    /// One past its last piece.
    pub(crate) end: usize,
    /// What it says; `None` for "several", "dozens".
    pub(crate) value: Option<f64>,
    /// The least that an unstated number can mean.
    pub(crate) least: u64,
    /// Whether it is written in words.
    pub(crate) words: bool,
}

/// Reads the number that begins at piece `i`: "6,000", "1.5 million", "two and a half", "twenty-three", "a dozen", "a few".
pub(crate) fn number(p: &Pieces, i: usize) -> Option<Number> {
    let article = p.is_any(i, &["a", "an"]);
    let start = if article { i + 1 } else { i };
    if let Some((end, least)) = p.phrase(Class::Vague, start) {
        let least = least.parse().ok()?;
        let end = if p.is_any(start, &["couple"]) && p.is_any(end, &["of"]) {
            end + 1
        } else {
            end
        };
        return Some(Number {
            end,
            value: None,
            least,
            words: true,
        });
    }
    if p.is_any(i, &["half"]) && p.is_any(i + 1, &["a", "an"]) {
        let scale = p.number(Class::Scale, i + 2)?;
        return Some(stated(i + 3, scale as f64 / 2.0, true));
    }
    if article {
        let scale = p.number(Class::Scale, start)?;
        return Some(stated(start + 1, scale as f64, true));
    }
    let mut read = if let Some(value) = figure(p.word(i)) {
        let end = i + 1;
        match fraction(p.word(end)) {
            Some(part) if value.fract() == 0.0 => stated(end + 1, value + part, false),
            _ => stated(end, value, false),
        }
    } else {
        in_words(p, i)?
    };
    if let Some(value) = read.value {
        let mut value = value;
        if p.is_any(read.end, &["and"]) && p.is_any(read.end + 1, &["a"]) && p.is_any(read.end + 2, &["half"]) {
            value += 0.5;
            read.end += 3;
        }
        while let Some(scale) = p.number(Class::Scale, read.end) {
            value *= scale as f64;
            read.end += 1;
        }
        read = stated(read.end, value, read.words);
    }
    Some(read)
}

fn stated(end: usize, value: f64, words: bool) -> Number {
    Number {
        end,
        value: Some(value),
        least: value.max(0.0) as u64,
        words,
    }
}

/// "6,000", "6000", "1.5"; nothing that has a sign, a letter or misplaced commas.
pub(crate) fn figure(word: &str) -> Option<f64> {
    if word.len() > 18 || !word.starts_with(|c: char| c.is_ascii_digit()) || !word.ends_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    if !word.chars().all(|c| c.is_ascii_digit() || c == ',' || c == '.') {
        return None;
    }
    let (whole, decimals) = word.split_once('.').unwrap_or((word, ""));
    if decimals.contains(['.', ',']) {
        return None;
    }
    let mut groups = whole.split(',');
    let first = groups.next()?;
    let grouped = whole.contains(',');
    if grouped && (first.is_empty() || first.len() > 3 || groups.any(|g| g.len() != 3)) {
        return None;
    }
    word.replace(',', "").parse().ok()
}

fn fraction(word: &str) -> Option<f64> {
    match word {
        "1/2" | "½" => Some(0.5),
        "1/4" | "¼" => Some(0.25),
        "3/4" | "¾" => Some(0.75),
        _ => None,
    }
}

fn in_words(p: &Pieces, i: usize) -> Option<Number> {
    let first = p.number(Class::Cardinal, i)?;
    let (mut total, mut group, mut at) = (0_i64, first, i + 1);
    loop {
        if let Some(n) = p.number(Class::Cardinal, at) {
            // "twenty-three", "hundred three"; not "two three"
            let room = group % 100 >= 20 && group % 10 == 0 && n < 10 && n > 0 || group >= 100 && group % 100 == 0 && n < 100;
            if !room {
                break;
            }
            group = group.saturating_add(n);
            at += 1;
        } else if let Some(scale) = p.number(Class::Scale, at) {
            group = group.max(1).checked_mul(scale)?;
            at += 1;
            if scale >= 1000 {
                total = total.checked_add(group)?;
                group = 0;
            }
        } else if p.is_any(at, &["and"]) && (group >= 100 || total > 0) && group % 100 == 0 && p.number(Class::Cardinal, at + 1).is_some() {
            group = group.saturating_add(p.number(Class::Cardinal, at + 1)?);
            at += 2;
        } else {
            break;
        }
    }
    Some(stated(at, total.checked_add(group)? as f64, true))
}

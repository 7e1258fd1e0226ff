//! Words of running text, by the conventions of the English UD treebanks.
//!
//! Contractions and possessives are multiword tokens ("do|n't", "Armenia|'s"), most hyphens and all dashes and slashes
//! between words stand alone ("Moscow|-|based"), units are split from numbers ("5|km"), abbreviations keep their stop.

use crate::abbreviations::{is_abbreviation, keeps_hyphen};
use dateline_core::Span;

/// A word's place in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Piece {
    pub(crate) span: Span,
    /// It belongs to the same orthographic token as the piece before it.
    pub(crate) joined: bool,
}

/// Longest run without a space that is looked at as a whole; longer ones are cut.
const LONGEST_CHUNK: usize = 1_000;

/// The words of `text` within `span`, in order, without gaps other than white space.
pub(crate) fn tokenize(text: &str, span: Span) -> Vec<Piece> {
    let mut start = (span.start as usize).min(text.len());
    let mut end = (span.end as usize).min(text.len());
    while !text.is_char_boundary(start) {
        start += 1;
    }
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let mut out = Vec::new();
    let mut chunk: Vec<(usize, char)> = Vec::new();
    let mut quote = false;
    let body = text.get(start..end).unwrap_or("");
    for (i, c) in body.char_indices() {
        let blank = is_blank(c);
        if blank || chunk.len() >= LONGEST_CHUNK {
            if !chunk.is_empty() {
                let number_next = body[i..]
                    .chars()
                    .find(|c| !is_blank(*c))
                    .is_some_and(|c| c.is_ascii_digit() || c == '#');
                Chunk {
                    chars: &chunk,
                    end: start + i,
                    number_next,
                    quote: &mut quote,
                    out: &mut out,
                }
                .run();
            }
            chunk.clear();
        }
        if !blank {
            chunk.push((start + i, c));
        }
    }
    Chunk {
        chars: &chunk,
        end: end.max(start),
        number_next: false,
        quote: &mut quote,
        out: &mut out,
    }
    .run();
    out
}

/// White space and control characters.
pub(crate) fn is_blank(c: char) -> bool {
    c.is_whitespace() || c.is_control()
}

/// Characters without width or meaning: soft hyphens, joiners, marks of direction. They part no words.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
}

pub(crate) fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '\u{2019}' | '\u{2018}' | '`' | '\u{b4}' | '\u{2bc}')
}

pub(crate) fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

fn is_opening(c: char) -> bool {
    matches!(
        c,
        '"' | '\u{201c}'
            | '\u{201d}'
            | '\u{201e}'
            | '\u{ab}'
            | '\u{2039}'
            | '('
            | '['
            | '{'
            | '<'
            | '*'
            | '\u{2022}'
            | '|'
            | '~'
            | '='
            | '\u{bf}'
            | '\u{a1}'
    )
}

fn is_closing(c: char) -> bool {
    matches!(
        c,
        '"' | '\u{201c}'
            | '\u{201d}'
            | '\u{bb}'
            | '\u{203a}'
            | ')'
            | ']'
            | '}'
            | '>'
            | ','
            | ';'
            | ':'
            | '!'
            | '?'
            | '\u{2026}'
            | '*'
            | '|'
            | '~'
            | '='
    )
}

fn is_currency(c: char) -> bool {
    matches!(c, '$' | '\u{a3}' | '\u{20ac}' | '\u{a5}' | '\u{20a0}'..='\u{20bf}')
}

/// Units that stand apart from the number before them.
const UNITS: &[&str] = &[
    "km", "kms", "m", "cm", "mm", "ft", "in", "mi", "kg", "g", "mg", "lb", "lbs", "oz", "mph", "kph", "hz", "khz", "mhz", "ghz", "mb",
    "gb", "tb", "kw", "mw", "gw", "kwh", "mwh", "am", "pm", "a.m.", "p.m.", "a.m", "p.m", "bn", "tn", "mn", "k", "min", "mins", "hrs",
    "hr", "sec", "secs", "yrs", "yr", "million", "billion", "trillion", "percent", "pc", "nm", "ha", "acres", "km2", "sq", "gmt",
];

/// Whether this, with a path behind it, is an address: "daily.info", but not "U.S." or "3.5".
fn is_domain(host: &str) -> bool {
    host.rsplit_once('.').is_some_and(|(name, top)| {
        name.len() > 1 && (2..=4).contains(&top.len()) && host.chars().all(|c| c.is_ascii_lowercase() || c == '.' || c == '-')
    })
}

/// Endings that stand apart, in lower case with a plain apostrophe.
const CLITICS: &[&str] = &["n't", "'s", "'re", "'ve", "'ll", "'d", "'m"];

/// Words written as one that the treebanks take as two: the word and the length of its first part.
const FUSED: &[(&str, usize)] = &[
    ("cannot", 3),
    ("gonna", 3),
    ("wanna", 3),
    ("gotta", 3),
    ("lemme", 3),
    ("gimme", 3),
    ("dont", 2),
    ("didnt", 3),
    ("doesnt", 4),
];

struct Chunk<'a> {
    chars: &'a [(usize, char)],
    end: usize,
    /// The next chunk begins with a digit.
    number_next: bool,
    /// A single quotation mark is open.
    quote: &'a mut bool,
    out: &'a mut Vec<Piece>,
}

impl Chunk<'_> {
    fn at(&self, i: usize) -> usize {
        self.chars.get(i).map_or(self.end, |c| c.0)
    }

    fn c(&self, i: usize) -> char {
        self.chars.get(i).map_or('\0', |c| c.1)
    }

    fn push(&mut self, mut from: usize, mut to: usize, joined: bool) {
        while from < to && is_invisible(self.c(from)) {
            from += 1;
        }
        while from < to && is_invisible(self.c(to - 1)) {
            to -= 1;
        }
        if from < to {
            let last = self.c(to - 1);
            let span = Span::new(self.at(from), self.at(to - 1) + last.len_utf8());
            self.out.push(Piece { span, joined });
        }
    }

    fn string(&self, from: usize, to: usize) -> String {
        self.chars[from..to]
            .iter()
            .flat_map(|(_, c)| if is_apostrophe(*c) { '\'' } else { *c }.to_lowercase())
            .collect()
    }

    /// End of the run of characters of the same kind that begins at `i`.
    fn same(&self, i: usize, end: usize, kind: impl Fn(char) -> bool) -> usize {
        let mut j = i;
        while j < end && kind(self.c(j)) {
            j += 1;
        }
        j
    }

    /// End of a quotation mark made of one or two apostrophes.
    fn pair(&self, from: usize, to: usize) -> usize {
        if from + 1 < to && is_apostrophe(self.c(from)) && is_apostrophe(self.c(from + 1)) {
            from + 2
        } else {
            from + 1
        }
    }

    fn run(&mut self) {
        self.whole(0, self.chars.len());
    }

    /// Splits `from..to`: punctuation from the front, then from the back, then the middle.
    fn whole(&mut self, mut from: usize, mut to: usize) {
        while from < to && is_invisible(self.c(to - 1)) {
            to -= 1;
        }
        while from < to {
            let c = self.c(from);
            let next = if is_invisible(c) {
                from + 1
            } else if is_dash(c) || c == '.' || c == '\u{2026}' {
                let end = self.same(from, to, |d| if is_dash(c) { is_dash(d) } else { d == c });
                let number = c == '.' && end == from + 1 && self.c(end).is_ascii_digit();
                let minus = is_dash(c) && end == from + 1 && (self.c(end).is_ascii_digit() && from > 0);
                let word = c == '.' && end == from + 1 && self.c(end).is_alphanumeric();
                if number || minus || word { from } else { end }
            } else if matches!(c, '<' | '>' | '*' | '=' | '|' | '~' | '!' | '?') {
                self.same(from, to, |d| d == c)
            } else if is_opening(c)
                || is_currency(c)
                || is_closing(c)
                || (c == '%' && to - from > 1)
                || (c == '#' && !self.c(from + 1).is_alphabetic())
            {
                from + 1
            } else if is_apostrophe(c) {
                // A quotation mark, unless it is a clitic or stands for cut digits or letters ("'90s").
                let word = self.string(from, to);
                let clitic = CLITICS.iter().any(|k| word.trim_end_matches(|c: char| !c.is_alphanumeric()) == *k);
                if clitic || self.c(from + 1).is_ascii_digit() {
                    from
                } else {
                    let end = self.pair(from, to);
                    *self.quote = end == from + 1;
                    end
                }
            } else {
                from
            };
            if next == from {
                break;
            }
            self.push(from, next, false);
            from = next;
        }
        if from >= to {
            return;
        }
        if self.is_address(from, to) {
            let mut end = to;
            while end > from + 1 && (is_closing(self.c(end - 1)) || self.c(end - 1) == '.' || is_apostrophe(self.c(end - 1))) {
                end -= 1;
            }
            self.push(from, end, false);
            self.tail(end, to);
            return;
        }
        let limit = to;
        // Closing punctuation, in reverse; where each begins is kept and written out after the middle.
        let mut cuts = Vec::new();
        while from < to {
            let c = self.c(to - 1);
            let start = self.back(from, to, c);
            if start == to {
                break;
            }
            if is_apostrophe(self.c(start)) {
                *self.quote = false;
            }
            cuts.push((start, to));
            to = start;
        }
        self.middle(from, to);
        debug_assert!(to <= limit);
        for (a, b) in cuts.into_iter().rev() {
            self.push(a, b, false);
        }
    }

    fn tail(&mut self, from: usize, to: usize) {
        let mut i = from;
        while i < to {
            let c = self.c(i);
            let end = self.same(i, to, |d| d == c && matches!(c, '.' | '!' | '?')).max(i + 1);
            self.push(i, end, false);
            i = end;
        }
    }

    /// Where the punctuation that ends at `to` begins; `to` itself where the chunk ends in no punctuation.
    fn back(&self, from: usize, to: usize, c: char) -> usize {
        let run = |kind: &dyn Fn(char) -> bool| {
            let mut j = to;
            while j > from && kind(self.c(j - 1)) {
                j -= 1;
            }
            j
        };
        if matches!(c, '!' | '?') {
            return run(&|d| matches!(d, '!' | '?'));
        }
        if is_dash(c) {
            let j = run(&is_dash);
            return if to - j == 1 && j > from && self.c(j - 1) == '.' {
                to - 1
            } else {
                j
            };
        }
        if c == '.' {
            let j = run(&|d| d == '.');
            if to - j >= 2 {
                return j;
            }
            let word = self.string(from, to);
            let stem: String = word
                .rsplit(|c: char| is_dash(c) || c == '/' || c == '(')
                .next()
                .unwrap_or("")
                .to_owned();
            let first = (to - from).saturating_sub(stem.chars().count());
            let capital = self.c(from + first).is_uppercase();
            return if is_abbreviation(&stem, capital, self.number_next) { to } else { j };
        }
        if is_apostrophe(c)
            || is_closing(c)
            || (c == '%' && to - from > 1)
            || is_currency(c) && to - from > 1 && self.c(to - 2).is_ascii_digit()
        {
            let pair = is_apostrophe(c) && to - from > 2 && is_apostrophe(self.c(to - 2));
            // The possessive of a plural, where no quotation is open that the mark could close: "the rebels' demands".
            if is_apostrophe(c) && !pair && !*self.quote && to - from > 2 && matches!(self.c(to - 2), 's' | 'S') {
                return to;
            }
            return to - 1 - usize::from(pair);
        }
        to
    }

    fn is_address(&self, from: usize, to: usize) -> bool {
        let s = self.string(from, to);
        if s.contains("://")
            || s.starts_with("www.")
            || s.starts_with("mailto:")
            || (s.starts_with('@') || s.starts_with('#')) && to - from > 1
        {
            return true;
        }
        if let Some((a, b)) = s.split_once('@') {
            return !a.is_empty() && b.contains('.');
        }
        let plain = s.trim_end_matches(|c: char| !c.is_alphanumeric());
        let host = plain.split('/').next().unwrap_or("");
        let known = [
            ".com", ".org", ".net", ".gov", ".edu", ".co.uk", ".ru", ".am", ".az", ".html", ".htm",
        ];
        host.len() > 4
            && host.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-'))
            && (known.iter().any(|k| host.ends_with(k)) || plain.len() > host.len() && is_domain(host))
            && !host.contains("..")
            && !(host.ends_with(".am") && host.len() < 6)
    }

    /// The middle of a chunk: no punctuation at its ends.
    fn middle(&mut self, from: usize, to: usize) {
        let mut start = from;
        let mut i = from;
        while i < to {
            let c = self.c(i);
            let (before, after) = (
                if i > start { self.c(i - 1) } else { '\0' },
                if i + 1 < to { self.c(i + 1) } else { '\0' },
            );
            let digits = before.is_ascii_digit() && after.is_ascii_digit();
            let end = if is_dash(c) {
                let end = self.same(i, to, is_dash);
                if end - i > 1 || c != '-' || !self.hyphen_stays(start, i, to) {
                    end
                } else {
                    i
                }
            } else if c == '.' && after == '.' {
                self.same(i, to, |d| d == '.')
            } else if c == '\u{2026}'
                || matches!(
                    c,
                    '"' | '\u{201c}' | '\u{201d}' | '[' | ']' | '{' | '}' | ';' | '!' | '?' | '=' | '<' | '>' | '*' | '|'
                )
            {
                self.same(i, to, |d| d == c)
            } else if matches!(c, '(' | ')' | '%')
                || c == ',' && !digits
                || c == ':' && !digits && before != '\0'
                || c == '/' && !digits && self.parts_words(start, i, to)
                || c == '.' && self.lacks_space(start, i)
                || is_currency(c) && !before.is_alphabetic()
            {
                i + 1
            } else {
                i
            };
            if end > i {
                self.word(start, i);
                self.push(i, end, false);
                start = end;
                i = end;
            } else {
                i += 1;
            }
        }
        self.word(start, to);
    }

    /// Both sides of the slash at `i` are words rather than the letters of "w/o" or "s/he".
    fn parts_words(&self, start: usize, i: usize, to: usize) -> bool {
        let right = self.same(i + 1, to, char::is_alphanumeric) - (i + 1);
        let letters = |a: usize, b: usize| self.chars[a..b].iter().any(|(_, c)| c.is_alphabetic());
        let words = i - start >= 2 && right >= 2 && (letters(start, i) || letters(i + 1, i + 1 + right));
        i > start && i + 1 < to && (self.c(i - 1).is_alphanumeric() || self.c(i - 1) == '.') && (words || i - start == 1 && right == 1)
    }

    /// A full stop at `i` that lacks its space: "town.The".
    fn lacks_space(&self, start: usize, i: usize) -> bool {
        i > start + 2 && self.c(i - 1).is_lowercase() && self.c(i + 1).is_uppercase() && self.c(i + 2).is_lowercase()
    }

    fn hyphen_stays(&self, start: usize, i: usize, to: usize) -> bool {
        let left = self.string(start, i);
        let right_end = self.same(i + 1, to, |c| !is_dash(c) && c != '/');
        let right = self.string(i + 1, right_end);
        if left.is_empty() || right.is_empty() {
            return false;
        }
        let digits = |s: &str| s.chars().all(|c| c.is_ascii_digit() || c == '-');
        // Telephone numbers and the like; ranges of two numbers are split.
        if digits(&left) && digits(&right) {
            let more = self.c(right_end) == '-' || left.contains('-') || start > 0 && is_dash(self.c(start - 1));
            return more || right.len() == 4 && left.len() == 3;
        }
        keeps_hyphen(&left, &right)
    }

    /// One word without inner punctuation: clitics, units and fused words are split off.
    fn word(&mut self, from: usize, to: usize) {
        if from >= to {
            return;
        }
        let low = self.string(from, to);
        let count = low.chars().count();
        if count != to - from {
            self.push(from, to, false);
            return;
        }
        if count > 2 && low.ends_with("s'") {
            self.push(from, to - 1, false);
            self.push(to - 1, to, true);
            return;
        }
        for clitic in CLITICS {
            if count > clitic.len() && low.ends_with(clitic) {
                let at = to - clitic.len();
                let letters = self.c(at - 1).is_alphanumeric() || matches!(self.c(at - 1), '.' | ')' | '&');
                if letters {
                    self.word_without_clitic(from, at);
                    self.push(at, to, true);
                    return;
                }
            }
        }
        if let Some((_, first)) = FUSED.iter().find(|(w, _)| *w == low) {
            self.push(from, from + first, false);
            self.push(from + first, to, true);
            return;
        }
        let number = self.same(from, to, |c| c.is_ascii_digit() || matches!(c, '.' | ','));
        if number > from && number < to && self.c(from).is_ascii_digit() {
            let unit: String = low.chars().skip(number - from).collect();
            if UNITS.contains(&unit.as_str()) {
                self.push(from, number, false);
                self.push(number, to, false);
                return;
            }
        }
        // "US$40", "C$5": the currency with its country is one word.
        if let Some(k) = (from..to).find(|k| is_currency(self.c(*k)))
            && k > from
            && k + 1 < to
            && self.c(k + 1).is_ascii_digit()
        {
            self.push(from, k + 1, false);
            self.word(k + 1, to);
            return;
        }
        self.push(from, to, false);
    }

    fn word_without_clitic(&mut self, from: usize, to: usize) {
        let low = self.string(from, to);
        for clitic in CLITICS {
            if low.len() > clitic.len() && low.ends_with(clitic) && low.chars().count() == to - from {
                let at = to - clitic.len();
                self.push(from, at, false);
                self.push(at, to, true);
                return;
            }
        }
        self.push(from, to, false);
    }
}

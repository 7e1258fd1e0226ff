//! A sentence as the grammar reads it: words without the hyphens that join them.

use crate::lexicon::{Class, Lexicon, Marks};
use dateline_core::{Sentence, Str, Token};
use std::ops::Range;

/// A word, or what stands between two hyphens of one.
///
/// Tokenisers differ in whether "mid-August" is one token or three; the grammar sees "mid" "August" either way, the
/// second with [`Piece::hyphen`].
#[derive(Clone, Debug)]
pub(crate) struct Piece {
    /// Lower-cased.
    pub(crate) lower: Str,
    /// As written.
    pub(crate) form: Str,
    /// The token it is, or is part of.
    pub(crate) token: usize,
    /// A hyphen joins it to the piece before.
    pub(crate) hyphen: bool,
    /// The classes it is in.
    marks: Marks,
}

impl Piece {
    fn new(lexicon: &Lexicon, form: &str, token: usize, hyphen: bool) -> Self {
        let lower = lower(form);
        Self {
            marks: lexicon.marks(&lower),
            lower,
            form: form.into(),
            token,
            hyphen,
        }
    }
}

/// A sentence cut into pieces, with what the grammar asks of them.
pub(crate) struct Pieces<'a> {
    pub(crate) lexicon: &'a Lexicon,
    pub(crate) sentence: &'a Sentence,
    pub(crate) list: Vec<Piece>,
}

fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}' | '\u{2013}')
}

impl<'a> Pieces<'a> {
    pub(crate) fn new(lexicon: &'a Lexicon, sentence: &'a Sentence) -> Self {
        let tokens = &sentence.tokens;
        let mut list: Vec<Piece> = Vec::with_capacity(tokens.len() + 4);
        let touches = |a: Option<&Token>, b: Option<&Token>| a.zip(b).is_some_and(|(a, b)| a.span.end == b.span.start);
        let mut hyphen = false;
        for (index, token) in tokens.iter().enumerate() {
            let form = token.form.as_str();
            if !form.is_empty() && form.chars().all(is_hyphen) && form.chars().count() == 1 {
                let joins =
                    touches(index.checked_sub(1).and_then(|p| tokens.get(p)), Some(token)) && touches(Some(token), tokens.get(index + 1));
                // "2003 – 2006": a spaced dash between two numbers is a range as well
                let number = |t: Option<&Token>| t.is_some_and(|t| t.form.starts_with(|c: char| c.is_ascii_digit()));
                if joins || (number(index.checked_sub(1).and_then(|p| tokens.get(p))) && number(tokens.get(index + 1))) {
                    hyphen = true;
                    continue;
                }
            }
            // numbers such as 2014-03-01 stay whole: the numeric rules read tokens
            if !form.contains(is_hyphen) {
                list.push(Piece::new(lexicon, form, index, hyphen));
                hyphen = false;
                continue;
            }
            let parts: Vec<&str> = form.split(is_hyphen).filter(|p| !p.is_empty()).collect();
            let address = form.contains(['/', '@', '_', '=']) || parts.len() > 5;
            if parts.len() < 2 || address || !form.chars().any(char::is_alphabetic) && !is_year_range(&parts) {
                list.push(Piece::new(lexicon, form, index, hyphen));
            } else {
                for (nth, part) in parts.iter().enumerate() {
                    list.push(Piece::new(lexicon, part, index, hyphen || nth > 0));
                }
            }
            hyphen = false;
        }
        Self { lexicon, sentence, list }
    }

    pub(crate) fn len(&self) -> usize {
        self.list.len()
    }

    /// The lower-cased piece, or nothing past the end.
    pub(crate) fn word(&self, i: usize) -> &str {
        self.list.get(i).map_or("", |p| p.lower.as_str())
    }

    /// The piece before `i`, lower-cased.
    pub(crate) fn before(&self, i: usize, back: usize) -> &str {
        i.checked_sub(back).map_or("", |j| self.word(j))
    }

    pub(crate) fn is_any(&self, i: usize, words: &[&str]) -> bool {
        let word = self.word(i);
        !word.is_empty() && words.contains(&word)
    }

    pub(crate) fn hyphen(&self, i: usize) -> bool {
        self.list.get(i).is_some_and(|p| p.hyphen)
    }

    /// Whether the piece is written with a capital.
    pub(crate) fn capital(&self, i: usize) -> bool {
        self.list.get(i).is_some_and(|p| p.form.starts_with(char::is_uppercase))
    }

    /// Whether the piece is a word of letters.
    pub(crate) fn alphabetic(&self, i: usize) -> bool {
        self.list.get(i).is_some_and(|p| p.form.starts_with(char::is_alphabetic))
    }

    /// The token of a piece.
    pub(crate) fn token(&self, i: usize) -> Option<&'a Token> {
        self.sentence.tokens.get(self.list.get(i)?.token)
    }

    /// The classes of a piece; none past the end.
    fn marks(&self, i: usize) -> Marks {
        self.list.get(i).map_or_else(Marks::default, |p| p.marks)
    }

    /// Whether no expression can begin at piece `i`: an ordinary word without figures.
    pub(crate) fn is_idle(&self, i: usize) -> bool {
        const OPENERS: [&str; 10] = ["the", "a", "an", "half", "these", "those", "that", "same", "very", "this"];
        let word = self.word(i);
        self.marks(i).is_plain()
            && !OPENERS.contains(&word)
            && !word.ends_with("long")
            && !word.starts_with(['\'', '`', '\u{2018}'])
            && !word.bytes().any(|b| b.is_ascii_digit())
    }

    pub(crate) fn has(&self, class: Class, i: usize) -> bool {
        self.marks(i).has(class)
    }

    pub(crate) fn get(&self, class: Class, i: usize) -> Option<&'a str> {
        self.has(class, i).then(|| self.lexicon.get(class, self.word(i))).flatten()
    }

    pub(crate) fn number(&self, class: Class, i: usize) -> Option<i64> {
        self.get(class, i)?.parse().ok()
    }

    /// The longest phrase of a class that begins at piece `i`: one past its last piece, and its value.
    pub(crate) fn phrase(&self, class: Class, i: usize) -> Option<(usize, &'a str)> {
        let mut best = self.get(class, i).map(|value| (i + 1, value));
        if self.marks(i).opens(class) {
            let most = self.lexicon.longest().min(self.len().saturating_sub(i));
            let mut text = Str::from(self.word(i));
            for n in 1..most {
                text.push(' ');
                text.push_str(self.word(i + n));
                if let Some(value) = self.lexicon.get(class, &text) {
                    best = Some((i + n + 1, value));
                }
            }
        }
        best
    }

    /// The tokens that pieces `range` lie in.
    pub(crate) fn tokens(&self, range: Range<usize>) -> Range<usize> {
        match (self.list.get(range.start), self.list.get(range.end.saturating_sub(1))) {
            (Some(a), Some(b)) if a.token <= b.token => a.token..b.token + 1,
            _ => 0..0,
        }
    }

    /// The first piece of a token at or after `token`.
    pub(crate) fn piece_of(&self, token: usize) -> usize {
        self.list.partition_point(|p| p.token < token)
    }

    /// Characters of tokens from that of piece `i` on that touch each other and are digits or `-/.:`, with one past the last piece.
    pub(crate) fn figures(&self, i: usize) -> Option<(String, usize)> {
        let first = self.list.get(i)?.token;
        if i > 0 && self.list[i - 1].token == first {
            return None;
        }
        let tokens = &self.sentence.tokens;
        let mut text = String::new();
        let mut next = first;
        while let Some(token) = tokens.get(next) {
            let touching = next == first || tokens[next - 1].span.end == token.span.start;
            let figures = token.form.chars().all(|c| c.is_ascii_digit() || "-/.:".contains(c)) && !token.form.is_empty();
            if !touching || !figures || text.len() > 20 {
                break;
            }
            text.push_str(&token.form);
            next += 1;
        }
        // a full stop or dash at the end belongs to the sentence
        while next > first + 1 && tokens[next - 1].form.chars().all(|c| !c.is_ascii_digit()) {
            let cut = tokens[next - 1].form.len();
            text.truncate(text.len() - cut);
            next -= 1;
        }
        text.starts_with(|c: char| c.is_ascii_digit()).then(|| (text, self.piece_of(next)))
    }
}

/// "2003-2006" and "2003-06" but no date.
fn is_year_range(parts: &[&str]) -> bool {
    parts.len() == 2
        && parts
            .iter()
            .all(|p| p.len() == 4 && p.starts_with(['1', '2']) && p.bytes().all(|b| b.is_ascii_digit()))
}

/// Lower-cased, with the straight apostrophe.
fn lower(form: &str) -> Str {
    if form.is_ascii() {
        let mut lower = Str::from(form);
        lower.make_ascii_lowercase();
        return lower;
    }
    form.chars()
        .map(|c| if c == '\u{2019}' { '\'' } else { c })
        .flat_map(char::to_lowercase)
        .collect::<String>()
        .into()
}

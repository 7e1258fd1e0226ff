//! Where sentences end.

use crate::abbreviations::is_title;
use crate::tokenizer::{Piece, is_dash, is_invisible};
use dateline_core::{MultiwordToken, ParagraphKind, Sentence, Span, Str, Token};

/// Words after which a sentence is cut whatever it says.
const LONGEST: usize = 400;

/// Words that begin a sentence far more often than they follow an abbreviation within one.
const STARTERS: &[&str] = &[
    "the",
    "a",
    "an",
    "in",
    "on",
    "at",
    "he",
    "she",
    "it",
    "they",
    "we",
    "i",
    "you",
    "but",
    "and",
    "this",
    "that",
    "these",
    "those",
    "his",
    "her",
    "its",
    "their",
    "our",
    "my",
    "there",
    "as",
    "after",
    "before",
    "when",
    "while",
    "if",
    "for",
    "from",
    "since",
    "although",
    "though",
    "however",
    "meanwhile",
    "some",
    "many",
    "most",
    "both",
    "no",
    "not",
    "by",
    "with",
    "under",
    "about",
    "what",
    "who",
    "how",
    "why",
    "where",
    "is",
    "are",
    "was",
    "were",
    "do",
    "does",
    "did",
    "please",
    "also",
    "according",
    "to",
    "one",
    "two",
    "three",
    "officials",
    "police",
    "so",
    "yet",
    "then",
    "now",
    "here",
    "such",
    "all",
    "each",
    "every",
    "another",
    "other",
    "until",
    "because",
    "despite",
    "during",
    "even",
    "only",
    "just",
    "still",
    "thus",
    "hence",
    "more",
    "later",
    "earlier",
    "last",
    "or",
    "yes",
    "ok",
    "thanks",
    "let",
    "can",
    "will",
    "would",
    "should",
    "could",
    "have",
    "has",
];

fn ends_sentence(word: &str) -> bool {
    !word.is_empty() && word.chars().all(|c| matches!(c, '.' | '!' | '?' | '\u{2026}' | '\u{3002}'))
}

fn is_closing(word: &str) -> bool {
    matches!(
        word,
        "\"" | "'" | "\u{201d}" | "\u{2019}" | ")" | "]" | "''" | "\u{2019}\u{2019}" | "\u{bb}" | "}"
    )
}

struct Words<'a> {
    text: &'a str,
    pieces: &'a [Piece],
}

impl Words<'_> {
    fn word(&self, i: usize) -> &str {
        self.pieces.get(i).map_or("", |p| p.span.slice(self.text))
    }

    /// The text between word `i` and the next.
    fn gap(&self, i: usize) -> &str {
        match (self.pieces.get(i), self.pieces.get(i + 1)) {
            (Some(a), Some(b)) => self.text.get(a.span.end as usize..b.span.start as usize).unwrap_or(""),
            _ => "",
        }
    }

    /// Whether the next word can begin a sentence.
    fn can_begin(&self, i: usize) -> bool {
        let word = self.word(i);
        let Some(first) = word.chars().next() else {
            return false;
        };
        if first.is_uppercase() || first.is_ascii_digit() || first == '\u{2022}' || first == '*' {
            return true;
        }
        let opening = matches!(
            first,
            '"' | '\'' | '\u{201c}' | '\u{2018}' | '(' | '[' | '\u{ab}' | '#' | '@' | '$' | '<'
        ) || is_dash(first)
            || word.starts_with("...");
        if !opening {
            return !first.is_lowercase() && first.is_alphabetic();
        }
        // An opening mark counts by the word that it stands before.
        let next = self.word(i + 1).chars().next();
        next.is_some_and(|c| c.is_uppercase() || c.is_ascii_digit())
            || word.len() == 1
                && self.word(i + 2).chars().next().is_some_and(char::is_uppercase)
                && next.is_some_and(|c| !c.is_alphanumeric())
    }

    /// Whether a sentence ends after word `i`.
    fn boundary(&self, i: usize) -> bool {
        let gap = self.gap(i);
        if gap.matches('\n').count() >= 2 || gap.contains('\u{2029}') {
            return true;
        }
        if i + 1 >= self.pieces.len() || self.pieces[i + 1].joined {
            return false;
        }
        let next = self.word(i + 1);
        // Closing marks belong to the sentence that they close.
        let closes_next = is_closing(next) && (gap.is_empty() || matches!(next, ")" | "]" | "\u{201d}" | "\u{bb}"));
        if closes_next && !(next == "'" && self.gap(i + 1).is_empty()) {
            return false;
        }
        // A note's number in brackets belongs to the sentence before it: "... in 1971. [4]".
        if self.is_note(i + 1) {
            return false;
        }
        let mut k = i;
        loop {
            if k >= 3 && self.is_note(k - 2) {
                k -= 3;
            } else if k > 0 && is_closing(self.word(k)) && (self.gap(k - 1).is_empty() || matches!(self.word(k), ")" | "]")) {
                k -= 1;
            } else {
                break;
            }
        }
        let last = self.word(k);
        if ends_sentence(last) {
            if gap.is_empty() && k == i && !last.starts_with(['!', '?']) && last.len() < 2 {
                // "town.The": a missing space.
                return next.chars().next().is_some_and(char::is_uppercase)
                    && next.chars().count() > 1
                    && self.word(k.wrapping_sub(1)).chars().count() > 2;
            }
            if gap.is_empty() && !self.can_begin(i + 1) {
                return false;
            }
            // A number before the stop is a list mark: "2. Withdraw the troops".
            if last == "."
                && k > 0
                && (k == 1 || self.begins(k - 1) || matches!(self.word(k.wrapping_sub(2)), ":" | ";"))
                && self.word(k - 1).chars().all(|c| c.is_ascii_digit())
            {
                return false;
            }
            // "I ... I don't know": the pronoun is a capital in any place, so after dots it tells nothing.
            let dots = last.starts_with('\u{2026}') || last.starts_with("..");
            if dots && matches!(next, "I") && k > 0 && !ends_sentence(self.word(k - 1)) {
                return false;
            }
            return self.can_begin(i + 1) || k == i && !gap.is_empty() && self.careless(k);
        }
        if last.len() > 1 && last.ends_with('.') {
            let low = last.to_lowercase();
            if is_title(&low) || !self.can_begin(i + 1) || gap.is_empty() {
                return false;
            }
            // A single initial: "J. Petrosyan". Within brackets or quotes closed after it a sentence does end.
            if k == i && low.chars().count() == 2 {
                return false;
            }
            let opened = next.chars().next().is_some_and(|c| !c.is_alphanumeric());
            let first = if opened { self.word(i + 2) } else { next };
            return STARTERS.contains(&first.to_lowercase().as_str()) && first.chars().next().is_some_and(char::is_uppercase);
        }
        matches!(next, "\u{2022}") && !gap.is_empty()
    }

    /// Whether the stop at `i` ends a sentence although the next word is in lower case: a common word stands before it.
    fn careless(&self, i: usize) -> bool {
        let lower = |w: &str, least: usize| w.chars().count() >= least && w.chars().all(char::is_lowercase);
        matches!(self.word(i), "." | "!" | "?") && i > 0 && lower(self.word(i - 1), 3) && lower(self.word(i + 1), 1)
    }

    /// Whether the words from `i` are a note's number in square brackets.
    fn is_note(&self, i: usize) -> bool {
        let number = self.word(i + 1);
        self.word(i) == "[" && self.word(i + 2) == "]" && !number.is_empty() && number.chars().all(|c| c.is_ascii_digit())
    }

    /// Whether word `i` follows a sentence end or a line break.
    fn begins(&self, i: usize) -> bool {
        i == 0 || ends_sentence(self.word(i - 1)) || self.gap(i - 1).contains('\n')
    }
}

/// Sentences made of these words, in order.
pub(crate) fn split(text: &str, pieces: &[Piece], region: ParagraphKind, paragraph: usize) -> Vec<Sentence> {
    let words = Words { text, pieces };
    let mut out = Vec::new();
    let mut from = 0;
    for i in 0..pieces.len() {
        let full = i + 1 - from >= LONGEST && pieces.get(i + 1).is_some_and(|p| !p.joined);
        if i + 1 == pieces.len() || full || words.boundary(i) {
            out.push(sentence(text, &pieces[from..=i], region, paragraph));
            from = i + 1;
        }
    }
    out
}

fn sentence(text: &str, pieces: &[Piece], region: ParagraphKind, paragraph: usize) -> Sentence {
    let mut multiwords: Vec<MultiwordToken> = Vec::new();
    let mut tokens: Vec<Token> = Vec::with_capacity(pieces.len());
    for (i, p) in pieces.iter().enumerate() {
        tokens.push(Token {
            form: form(p.span.slice(text)),
            span: p.span,
            ..Token::default()
        });
        if p.joined && i > 0 {
            match multiwords.last_mut() {
                Some(m) if m.words.end == i => m.words.end = i + 1,
                _ => multiwords.push(MultiwordToken {
                    words: i - 1..i + 1,
                    form: Str::default(),
                }),
            }
        }
    }
    for m in &mut multiwords {
        let whole = tokens[m.words.start].span.cover(tokens[m.words.end - 1].span);
        m.form = form(whole.slice(text));
    }
    let span = match (pieces.first(), pieces.last()) {
        (Some(a), Some(b)) => a.span.cover(b.span),
        _ => Span::default(),
    };
    Sentence {
        span,
        region,
        paragraph,
        tokens,
        multiwords,
        entities: Vec::new(),
    }
}

/// The text of a word without characters that nobody sees.
fn form(text: &str) -> Str {
    if text.chars().any(is_invisible) {
        text.chars().filter(|c| !is_invisible(*c)).collect()
    } else {
        Str::from(text)
    }
}

//! Sentences for the tests: cut by a plain splitter, or written out with tags and heads.

#![allow(dead_code)]

use dateline_core::{Date, ParagraphKind, Sentence, Span, Timex, Token, Upos};
use dateline_time::{Lexicon, times};

/// The lexicon of `data/time`.
pub(crate) fn lexicon() -> Lexicon {
    Lexicon::parse(&[
        ("calendar.tsv", include_str!("../../../../data/time/calendar.tsv")),
        ("units.tsv", include_str!("../../../../data/time/units.tsv")),
        ("numbers.tsv", include_str!("../../../../data/time/numbers.tsv")),
        ("reference.tsv", include_str!("../../../../data/time/reference.tsv")),
        ("people.tsv", include_str!("../../../../data/time/people.tsv")),
    ])
    .expect("the tables of data/time hold no mistake")
}

pub(crate) fn day(text: &str) -> Date {
    text.parse().expect("a date")
}

/// One sentence, forms and spans only: punctuation and hyphens apart, "a.m." and "Sept." whole, as the treebank cuts them.
pub(crate) fn plain(text: &str) -> Sentence {
    let mut tokens = Vec::new();
    let mut push = |start: usize, end: usize| {
        if start < end {
            tokens.push(Token {
                form: text[start..end].into(),
                span: Span::new(start, end),
                ..Token::default()
            });
        }
    };
    let mut at = 0;
    for word in text.split(' ') {
        let (start, mut end) = (at, at + word.len());
        at = end + 1;
        let mut tail = None;
        let abbreviation = ["a.m.", "p.m.", "Sept.", "Aug.", "Jan.", "Nov.", "Oct.", "Feb."].contains(&word);
        if !abbreviation && word.ends_with([',', '.', ':', ';', ')']) {
            end -= 1;
            tail = Some(end);
        }
        let mut from = start;
        if text[from..end].starts_with('(') {
            push(from, from + 1);
            from += 1;
        }
        if let Some(stem) = text[from..end].strip_suffix("'s") {
            push(from, from + stem.len());
            from += stem.len();
        }
        let hyphens = text[from..end].chars().any(char::is_alphabetic) || text[from..end].matches('-').count() == 1;
        if hyphens {
            let slice = &text[from..end];
            tokens_by_hyphen(slice, from, &mut push);
        } else {
            push(from, end);
        }
        if let Some(tail) = tail {
            push(tail, tail + 1);
        }
    }
    finish(text, tokens)
}

fn tokens_by_hyphen(slice: &str, base: usize, push: &mut impl FnMut(usize, usize)) {
    let mut from = 0;
    for (i, _) in slice.match_indices('-') {
        push(base + from, base + i);
        push(base + i, base + i + 1);
        from = i + 1;
    }
    push(base + from, base + slice.len());
}

fn finish(text: &str, tokens: Vec<Token>) -> Sentence {
    Sentence {
        span: Span::new(0, text.len()),
        region: ParagraphKind::Body,
        paragraph: 0,
        tokens,
        multiwords: vec![],
        entities: vec![],
    }
}

/// A parsed sentence, one word a cell: `form/UPOS/head/relation` and, if there are any, `/features`. Heads count from 1, 0 is the root.
pub(crate) fn parsed(cells: &str) -> (String, Sentence) {
    let mut text = String::new();
    let mut tokens = Vec::new();
    for cell in cells.split_whitespace() {
        let parts: Vec<&str> = cell.split('/').collect();
        let start = text.len();
        text.push_str(parts[0]);
        tokens.push(Token {
            form: parts[0].into(),
            lemma: parts[0].to_lowercase().into(),
            upos: Upos::parse(parts[1]).expect("a tag"),
            head: parts[2].parse::<usize>().expect("a head").checked_sub(1),
            deprel: parts[3].into(),
            feats: parts.get(4).copied().unwrap_or("").into(),
            span: Span::new(start, text.len()),
            ..Token::default()
        });
        text.push(' ');
    }
    let sentence = finish(&text, tokens);
    (text, sentence)
}

/// Expressions of a text of plain sentences, one a line.
pub(crate) fn read(text: &str, dct: &str) -> Vec<(String, Timex)> {
    let mut sentences = Vec::new();
    for line in text.lines() {
        sentences.push(plain(line));
    }
    let lines: Vec<&str> = text.lines().collect();
    let found = times(&lexicon(), &sentences, dct.parse().ok());
    found.into_iter().map(|t| (t.span.slice(lines[t.sentence]).to_owned(), t)).collect()
}

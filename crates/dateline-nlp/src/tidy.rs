//! Names as they are written: without function words at their ends, without addresses and files; states named as adjectives.

use dateline_core::{EntityKind, Sentence, Token, Upos};

/// States that are written alike as noun and as adjective: "the US", "US troops". Other adjectives have a form of their own.
const STATES: [&str; 8] = ["US", "U.S.", "U.S", "USA", "UK", "U.K.", "U.K", "UAE"];
/// Ends of file names.
const FILES: [&str; 12] = [
    ".pdf", ".doc", ".docx", ".xls", ".xlsx", ".ppt", ".txt", ".jpg", ".gif", ".png", ".zip", ".exe",
];

/// Mends the names of a parsed sentence.
pub(crate) fn tidy(s: &mut Sentence) {
    let tokens = &s.tokens;
    for e in &mut s.entities {
        while e.tokens.len() > 1 && tokens.get(e.tokens.end - 1).is_some_and(trails) {
            e.tokens.end -= 1;
        }
        while e.tokens.len() > 1 && tokens.get(e.tokens.start).is_some_and(leads) {
            e.tokens.start += 1;
        }
        if e.kind == EntityKind::Deriv
            && e.tokens.len() == 1
            && tokens.get(e.tokens.start).is_some_and(|t| STATES.contains(&t.form.as_str()))
        {
            e.kind = EntityKind::Loc;
        }
    }
    s.entities
        .retain(|e| e.tokens.len() > 1 || !tokens.get(e.tokens.start).is_some_and(|t| is_address(&t.form)));
}

fn lower(t: &Token) -> bool {
    t.form.chars().next().is_some_and(char::is_lowercase)
}

/// Whether no name ends so.
fn trails(t: &Token) -> bool {
    let mark = matches!(
        t.form.as_str(),
        "," | ";" | ":" | "-" | "\u{2013}" | "\u{2014}" | "(" | "\"" | "\u{201c}" | "/" | "<"
    );
    mark || t.rel() == "case" && t.xpos == "POS"
        || lower(t) && matches!(t.upos, Upos::Adp | Upos::Cconj | Upos::Det | Upos::Sconj | Upos::Aux)
}

/// Whether no name begins so.
fn leads(t: &Token) -> bool {
    let mark = matches!(
        t.form.as_str(),
        "," | ";" | ":" | "-" | "\u{2013}" | "\u{2014}" | ")" | "\u{201d}" | "/" | ">"
    );
    mark || lower(t) && matches!(t.upos, Upos::Cconj | Upos::Sconj | Upos::Aux)
}

/// An electronic address or the name of a file.
fn is_address(form: &str) -> bool {
    let low = form.to_lowercase();
    let at = low.find('@').is_some_and(|i| i > 0 && low[i..].contains('.'));
    at || low.contains("://") || low.starts_with("www.") || FILES.iter().any(|f| low.len() > f.len() && low.ends_with(f))
}

#[cfg(test)]
mod tests {
    use super::*;
    use dateline_core::{EntitySpan, ParagraphKind, Span};

    fn sentence(words: &[(&str, &str, &str)], names: &[(std::ops::Range<usize>, EntityKind)]) -> Sentence {
        let mut at = 0;
        let tokens = words
            .iter()
            .map(|&(form, upos, xpos)| {
                let span = Span::new(at, at + form.len());
                at += form.len() + 1;
                Token {
                    span,
                    form: form.into(),
                    lemma: form.into(),
                    upos: Upos::parse(upos).unwrap_or_default(),
                    xpos: xpos.into(),
                    feats: "".into(),
                    head: None,
                    deprel: if xpos == "POS" { "case".into() } else { "dep".into() },
                }
            })
            .collect();
        Sentence {
            span: Span::new(0, at),
            region: ParagraphKind::Body,
            paragraph: 0,
            tokens,
            multiwords: Vec::new(),
            entities: names.iter().cloned().map(|(tokens, kind)| EntitySpan { tokens, kind }).collect(),
        }
    }

    #[test]
    fn names_end_where_they_end() {
        let words = [
            ("Marsovia", "PROPN", "NNP"),
            ("'s", "PART", "POS"),
            ("Ore", "PROPN", "NNP"),
            (",", "PUNCT", ","),
            ("Inc.", "PROPN", "NNP"),
            ("of", "ADP", "IN"),
            ("Orel", "PROPN", "NNP"),
            ("hired", "VERB", "VBD"),
            ("US", "PROPN", "NNP"),
            ("pilots", "NOUN", "NNS"),
            (":", "PUNCT", ":"),
            ("crew@orel.example", "X", "ADD"),
        ];
        let names = [
            (0..2, EntityKind::Loc),
            (2..6, EntityKind::Org),
            (6..7, EntityKind::Loc),
            (8..9, EntityKind::Deriv),
            (11..12, EntityKind::Per),
        ];
        let mut s = sentence(&words, &names);
        tidy(&mut s);
        let got: Vec<_> = s.entities.iter().map(|e| (e.tokens.clone(), e.kind)).collect();
        assert_eq!(
            got,
            [
                (0..1, EntityKind::Loc),
                (2..5, EntityKind::Org),
                (6..7, EntityKind::Loc),
                (8..9, EntityKind::Loc)
            ]
        );
    }
}

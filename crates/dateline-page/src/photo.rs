//! Captions and credits of photographs.

use crate::lines::{Unit, is_blank, is_function_word, trimmed};
use crate::table::{Boilerplate, normal, starts_with_words};
use dateline_core::Span;

/// A unit that belongs to a photograph.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Photo {
    /// The words under it, without "FILE -" and without the credit.
    pub(crate) caption: Option<Span>,
    /// Who took it, without brackets.
    pub(crate) credits: Vec<Span>,
}

/// Words that may stand in a bracket at the end of a caption and credit nobody.
const NO_CREDIT: &[&str] = &[
    "file",
    "photo",
    "file photo",
    "file picture",
    "file image",
    "archive",
    "archive photo",
    "image",
    "picture",
];

/// The longest line that credits a photograph and does nothing else, in words.
const LONGEST_CREDIT: usize = 20;

/// A caption has no more credits than this.
const MOST_CREDITS: usize = 6;

/// Reads a unit as a caption with its credit, or as a credit alone.
pub(crate) fn read(text: &str, unit: &Unit, table: &Boilerplate) -> Option<Photo> {
    if unit.words <= LONGEST_CREDIT
        && let Some(phrase) = table.credit_start.iter().find(|p| starts_with_words(&unit.normal, p))
    {
        let rest = after_phrase(text, unit.span, phrase);
        let credit = if rest.is_empty() { unit.span } else { rest };
        return Some(Photo {
            caption: None,
            credits: vec![without_licence(text, credit)],
        });
    }
    if credit_alone(text, unit, table) {
        return Some(Photo {
            caption: None,
            credits: vec![unit.span],
        });
    }
    let span = labelled(text, unit, table).unwrap_or(unit.span);
    let opened = span != unit.span;
    let marked = table.caption_start.iter().find(|p| !opened && starts_with_words(&unit.normal, p));
    let (mut words, mut credits) = bracketed(text, span, table);
    if credits.is_empty()
        && let Some((caption, credit)) = trailing(text, span, table, opened || marked.is_some_and(|p| is_label(p)))
    {
        (words, credits) = (caption, vec![credit]);
    }
    let label = marked.filter(|p| is_label(p));
    if credits.is_empty() && label.is_none() && !opened {
        return None;
    }
    if let Some(phrase) = label {
        words = after_phrase(text, words, phrase);
    }
    Some(Photo {
        caption: (!words.is_empty()).then_some(words),
        credits,
    })
}

/// "ANA BERG/GETTY IMAGES": a name, a stroke and a house that sells photographs.
fn credit_alone(text: &str, unit: &Unit, table: &Boilerplate) -> bool {
    let line = unit.span.slice(text);
    let name = |part: &str| {
        let words = part.split_whitespace();
        (1..=4).contains(&words.clone().count()) && words.clone().all(|w| w.starts_with(char::is_uppercase))
    };
    unit.words <= 8
        && line.contains('/')
        && !line.contains(['.', '?', '|'])
        && line.split('/').all(|part| name(part.trim()))
        && line.split('/').any(|part| cues(&normal(part), table) > 0)
}

/// What stands behind "[Photo caption]".
fn labelled(text: &str, unit: &Unit, table: &Boilerplate) -> Option<Span> {
    let inner = unit.normal.strip_prefix(['[', '('])?;
    let phrase = table.caption_start.iter().find(|p| is_label(p) && starts_with_words(inner, p))?;
    let line = unit.span.slice(text);
    let at = line.find([']', ')']).filter(|at| *at <= phrase.len() + 4)? + 1;
    Some(trimmed(text, unit.span.start as usize + at, unit.span.end as usize))
}

/// A line that the markup calls a caption: a short bracket at its end is the credit, whoever it names.
pub(crate) fn in_caption(text: &str, span: Span) -> Photo {
    let line = span.slice(text);
    let credit = last_bracket(line).filter(|(open, close)| {
        let inner = line.get(*open..*close).unwrap_or("");
        inner.starts_with(char::is_uppercase) && inner.split_whitespace().count() <= LONGEST_BARE_CREDIT && line.ends_with(')')
    });
    let Some((open, close)) = credit else {
        return Photo {
            caption: Some(span),
            credits: Vec::new(),
        };
    };
    let start = span.start as usize;
    let words = trimmed(text, start, (start + open).saturating_sub(1).max(start));
    Photo {
        caption: (!words.is_empty()).then_some(words),
        credits: vec![trimmed(text, start + open, start + close)],
    }
}

/// The most words of a credit that no phrase tells.
const LONGEST_BARE_CREDIT: usize = 8;

/// "FILE -" and "Image caption," are labels; "In this photo" is the caption's own text.
fn is_label(phrase: &str) -> bool {
    !phrase.starts_with("in this") && !phrase.starts_with("this ")
}

/// What follows `phrase`, which the normal form of `span` starts with. The phrase is counted in words, so that it may be written in any way.
fn after_phrase(text: &str, span: Span, phrase: &str) -> Span {
    let line = span.slice(text);
    let mut left = phrase.chars().filter(|c| !c.is_whitespace()).count();
    let mut at = 0;
    for (i, c) in line.char_indices() {
        if left == 0 {
            break;
        }
        left -= usize::from(!c.is_whitespace());
        at = i + c.len_utf8();
    }
    let rest = line.get(at..).unwrap_or("");
    let skip = rest.len()
        - rest
            .trim_start_matches(|c: char| is_blank(c) || matches!(c, ':' | ',' | '-' | '–' | '—' | '/'))
            .len();
    trimmed(text, span.start as usize + at + skip, span.end as usize)
}

/// Takes "(A B/Agency via AP) (A B)" off the end of a caption. A credit that another one holds is told once.
fn bracketed(text: &str, span: Span, table: &Boilerplate) -> (Span, Vec<Span>) {
    let mut rest = span;
    let mut found: Vec<Span> = Vec::new();
    while let Some(inner) = last_bracket(rest.slice(text)).filter(|_| found.len() < MOST_CREDITS) {
        let (open, close) = inner;
        let credit = trimmed(text, rest.start as usize + open, rest.start as usize + close);
        let before = trimmed(text, rest.start as usize, (rest.start as usize + open).saturating_sub(1));
        if !is_credit(credit.slice(text), before.slice(text), table) {
            break;
        }
        let low = normal(credit.slice(text));
        let phrase = table
            .credit_start
            .iter()
            .find(|p| starts_with_words(&low, p) && credit.slice(text).contains([':', ' ']) && low.len() > p.len());
        let named = phrase.filter(|p| p.starts_with("photo") || p.contains("credit") || credit.slice(text).contains(':'));
        found.push(named.map_or(credit, |p| after_phrase(text, credit, p)));
        rest = before;
    }
    found.reverse();
    let mut credits: Vec<Span> = Vec::new();
    for credit in found {
        if !credits.iter().any(|c| c.slice(text).contains(credit.slice(text))) {
            credits.push(credit);
        }
    }
    (rest, credits)
}

/// Offsets of the inside of the bracket that ends the line.
fn last_bracket(line: &str) -> Option<(usize, usize)> {
    let end = line.len() - line.chars().next_back().filter(|c| matches!(c, ')' | ']'))?.len_utf8();
    let open = line.get(..end)?.rfind(['(', '['])? + 1;
    (end - open <= 160).then_some((open, end))
}

fn is_credit(inner: &str, before: &str, table: &Boilerplate) -> bool {
    let low = normal(inner);
    // "(That comes courtesy of his memoir.)" is a sentence.
    let small = low.split(' ').filter(|w| is_function_word(w)).count();
    if NO_CREDIT.contains(&low.as_str()) || inner.is_empty() || inner.ends_with('.') || small > 3 {
        return false;
    }
    if table.credit_start.iter().any(|p| starts_with_words(&low, p)) {
        return true;
    }
    let cues = cues(&low, table);
    // A sentence of running text may end in "(AP)"; a caption's stop stands before its credit.
    let alone = table.agency_name(inner).is_some() || inner.split_whitespace().count() < 2 && !inner.contains('/');
    cues > 0 && (!alone || before.ends_with(['.', '!', '?', '"', '”']))
}

/// Number of words and phrases that mark a credit.
fn cues(low: &str, table: &Boilerplate) -> usize {
    let words: Vec<&str> = low
        .split(|c: char| !c.is_alphanumeric() && c != '-')
        .filter(|w| !w.is_empty())
        .collect();
    (0..words.len())
        .filter(|&i| {
            table.credit_word.contains_key(words[i]) || words.get(i..i + 2).is_some_and(|w| table.credit_word.contains_key(&w.join(" ")))
        })
        .count()
}

/// "… in the South China Sea. REUTERS/A B/File Photo" and "… at the castle. Photo: A B".
///
/// Of a line that is a caption for sure, what looks like "HOUSE/A B" is its credit, though nobody knows the house.
fn trailing(text: &str, span: Span, table: &Boilerplate, sure: bool) -> Option<(Span, Span)> {
    let line = span.slice(text);
    for (at, _) in line.rmatch_indices(['.', '!', '?', '”', '"', ')']).take(4) {
        let tail = line.get(at + 1..).unwrap_or("").trim_start();
        let tail = tail.trim_start_matches(['”', '"', ')', ' ']);
        let words = tail.split_whitespace().count();
        if words == 0 {
            continue;
        }
        if words > 12 {
            break;
        }
        let start = span.end as usize - tail.len();
        let whole = Span::new(start, span.end as usize);
        let caption = trimmed(text, span.start as usize, start);
        let low = normal(tail);
        let phrase = table.credit_start.iter().find(|p| starts_with_words(&low, p));
        if let Some(phrase) = phrase.filter(|_| tail.contains(':') || low.starts_with("photo")) {
            return Some((caption, without_licence(text, after_phrase(text, whole, phrase))));
        }
        let first = tail.split('/').next().unwrap_or("");
        let house = sure && first.chars().all(char::is_uppercase) && (2..=6).contains(&first.len());
        if tail.contains('/') && first.split_whitespace().count() <= 2 && (house || table.credit_word.contains_key(&normal(first))) {
            return Some((caption, without_licence(text, whole)));
        }
    }
    None
}

/// Without the link that sells the picture.
fn without_licence(text: &str, span: Span) -> Span {
    let line = span.slice(text);
    let kept = ["Purchase Licensing Rights", "Purchase Licensing", "Buy Photo"]
        .iter()
        .filter_map(|p| line.find(p))
        .min()
        .unwrap_or(line.len());
    trimmed(text, span.start as usize, span.start as usize + kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn photo(line: &str) -> Option<(String, Vec<String>)> {
        let table = Boilerplate::parse(include_str!("../../../data/page/boilerplate.tsv")).expect("the table is good");
        let unit = crate::lines::units(line, &table, false).remove(0);
        let photo = read(line, &unit, &table)?;
        let caption = photo.caption.map(|s| s.slice(line).to_owned()).unwrap_or_default();
        Some((caption, photo.credits.iter().map(|c| c.slice(line).to_owned()).collect()))
    }

    #[test]
    fn captions_and_credits_come_apart() {
        let cases: [(&str, &str, &[&str]); 11] = [
            (
                "FILE - The minister walks in Oslo, Norway. (Ana Berg, Sputnik, Pool Photo via AP, File) (Ana Berg, Sputnik)",
                "The minister walks in Oslo, Norway.",
                &["Ana Berg, Sputnik, Pool Photo via AP, File"],
            ),
            (
                "A ship sails near the shoal. REUTERS/Jo Sal/File Photo Purchase Licensing Rights",
                "A ship sails near the shoal.",
                &["REUTERS/Jo Sal/File Photo"],
            ),
            (
                "The guests arrive at the castle. Photo: VW/Tom Ber",
                "The guests arrive at the castle.",
                &["VW/Tom Ber"],
            ),
            (
                "Police patrol the river. (Photo: Iva Per/Hina)",
                "Police patrol the river.",
                &["Iva Per/Hina"],
            ),
            (
                "Image caption, Lorries wait at a checkpoint (file picture)",
                "Lorries wait at a checkpoint (file picture)",
                &[],
            ),
            ("Image source, Reuters", "", &["Reuters"]),
            (
                "[Photo caption] Boats wait at the pier. OPH/Ana Berg",
                "Boats wait at the pier.",
                &["OPH/Ana Berg"],
            ),
            ("Photo: Hern Col / The Courier", "", &["Hern Col / The Courier"]),
            ("Getty Images", "", &["Getty Images"]),
            ("ANA BERG/GETTY IMAGES", "", &["ANA BERG/GETTY IMAGES"]),
            ("Protesters in Paris on Friday. (AFP)", "Protesters in Paris on Friday.", &["AFP"]),
        ];
        for (line, caption, credits) in cases {
            assert_eq!(
                photo(line),
                Some((caption.to_owned(), credits.iter().map(|c| (*c).to_owned()).collect())),
                "{line}"
            );
        }
    }

    #[test]
    fn running_text_is_no_caption() {
        for line in [
            "The party is led by a former member of the Kurdistan Workers' Party (PKK)",
            "The report was first published on Monday by the news agency (AP).",
            "He moved the file (see page 3) to Paris.",
            "The minister said the picture was false.",
            "News / Kenya / Somalia",
            "Nobody knew. (The rest comes courtesy of a memoir of the File years.)",
        ] {
            assert_eq!(photo(line), None, "{line}");
        }
    }
}

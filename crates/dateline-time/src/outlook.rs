//! Whether the clause around a time expression looks back or ahead.
//!
//! With a parse the verb above the expression is asked: its auxiliaries, its features, and for a `to`-infinitive the
//! verb that governs it. Without one the words around it are: the nearest cue before it in its clause, else the first after it.

use crate::lexicon::{Class, Lexicon};
use dateline_core::{ParagraphKind, Sentence, Upos};
use std::ops::Range;

/// Which way a clause looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outlook {
    Past,
    Future,
    Unknown,
}

pub(crate) fn outlook(lexicon: &Lexicon, sentence: &Sentence, range: Range<usize>) -> Outlook {
    // "until Friday", "as soon as Tuesday", "ahead of Sunday's vote"
    let lead = |n: usize| range.start.checked_sub(n).map(|i| lower(sentence, i)).unwrap_or_default();
    let two = format!("{} {}", lead(2), lead(1));
    if ["until", "till"].contains(&lead(1).as_str()) && range.start > 1
        || ["ahead of", "soon as", "early as", "late as"].contains(&two.as_str())
    {
        return Outlook::Future;
    }
    let parsed = sentence.tokens.iter().any(|t| t.head.is_some());
    if parsed && let Some(answer) = by_tree(lexicon, sentence, range.clone()) {
        return answer;
    }
    by_words(lexicon, sentence, range)
}

/// The word of a range whose head lies outside it.
pub(crate) fn head_of(sentence: &Sentence, range: Range<usize>) -> Option<usize> {
    range
        .clone()
        .find(|&i| sentence.tokens.get(i).is_some_and(|t| t.head.is_none_or(|h| !range.contains(&h))))
}

fn lower(sentence: &Sentence, i: usize) -> String {
    sentence
        .tokens
        .get(i)
        .map(|t| t.form.to_lowercase().to_string())
        .unwrap_or_default()
}

fn by_tree(lexicon: &Lexicon, sentence: &Sentence, range: Range<usize>) -> Option<Outlook> {
    let tokens = &sentence.tokens;
    let named = lower(sentence, range.end) == "'s";
    let mut at = tokens.get(head_of(sentence, range)?)?.head?;
    if named {
        // "Wednesday's ruling" is spoken of as known, unless its own verb puts it ahead: "Sunday's vote will decide"
        let noun = tokens.get(at)?;
        match noun.rel() {
            "nsubj" => at = noun.head?,
            _ => return Some(Outlook::Past),
        }
    }
    for _ in 0..tokens.len() {
        let token = tokens.get(at)?;
        let children = || sentence.children(at);
        let verbal = token.upos == Upos::Verb || token.upos == Upos::Aux || children().any(|c| tokens[c].rel() == "cop");
        if lexicon.is(Class::Ahead, &lower(sentence, at)) || lexicon.is(Class::Ahead, &token.lemma) {
            // "talks scheduled for Monday", "is due Friday", "planned a rally Saturday"
            return Some(Outlook::Future);
        }
        if verbal {
            let auxiliary = |words: &[&str]| children().any(|c| tokens[c].rel() == "aux" && words.contains(&lower(sentence, c).as_str()));
            let modal =
                |value: &str| children().any(|c| tokens[c].rel() == "aux" && lexicon.get(Class::Modal, &lower(sentence, c)) == Some(value));
            if modal("future") {
                return Some(Outlook::Future);
            }
            let perfect = auxiliary(&["had", "has", "have", "having"]);
            if perfect || auxiliary(&["was", "were", "did"]) || children().any(|c| tokens[c].rel() == "cop" && tokens[c].feat("Tense=Past"))
            {
                return Some(Outlook::Past);
            }
            if modal("open") {
                return Some(Outlook::Future);
            }
            if token.feat("VerbForm=Inf") && children().any(|c| lower(sentence, c) == "to") {
                let above = token.head?;
                if lexicon.is(Class::Governor, &lower(sentence, above))
                    || tokens.get(above).is_some_and(|t| lexicon.is(Class::Governor, &t.lemma))
                {
                    return Some(Outlook::Future);
                }
                if sentence.region == ParagraphKind::Headline {
                    return Some(Outlook::Future);
                }
                at = above;
                continue;
            }
            if token.feat("Tense=Past") {
                return Some(Outlook::Past);
            }
            if token.feat("VerbForm=Ger") || token.feat("VerbForm=Part") {
                if auxiliary(&["is", "are", "'s", "'re", "am"]) {
                    return Some(Outlook::Unknown);
                }
            } else if token.feat("Tense=Pres") {
                return Some(if sentence.region == ParagraphKind::Headline {
                    Outlook::Past
                } else {
                    Outlook::Unknown
                });
            }
        }
        at = token.head?;
    }
    None
}

/// What a word shows of the time of its clause.
fn cue(lexicon: &Lexicon, sentence: &Sentence, i: usize) -> Option<Outlook> {
    let word = lower(sentence, i);
    let token = &sentence.tokens[i];
    let pair = format!("{word} {}", lower(sentence, i + 1));
    let modal = lexicon.get(Class::Modal, &word).or_else(|| lexicon.get(Class::Modal, &pair));
    if modal == Some("future") || lexicon.is(Class::Ahead, &word) {
        return Some(Outlook::Future);
    }
    let soon = |words: &[&str]| (i + 1..(i + 4).min(sentence.tokens.len())).any(|j| words.contains(&lower(sentence, j).as_str()));
    if lexicon.is(Class::Governor, &word) && soon(&["to", "for", "that"]) {
        return Some(Outlook::Future);
    }
    // the month is no modal
    if modal == Some("open") && token.form.starts_with(char::is_lowercase) {
        // "may have left Friday"
        return Some(if soon(&["have"]) { Outlook::Past } else { Outlook::Future });
    }
    // "will be held", "is held": the auxiliary tells
    let passive = i > 0 && ["be", "been", "being", "is", "are"].contains(&lower(sentence, i - 1).as_str());
    let looks_past = lexicon.is(Class::Past, &word)
        || token.feat("Tense=Past")
        || matches!(token.upos, Upos::X | Upos::Verb)
            && word.len() > 3
            && word.ends_with("ed")
            && token.form.starts_with(char::is_lowercase);
    (looks_past && !passive).then_some(Outlook::Past)
}

fn by_words(lexicon: &Lexicon, sentence: &Sentence, range: Range<usize>) -> Outlook {
    // "Wednesday's ruling": what has its day in its name is spoken of as known; only its own verb can put it ahead
    let named = lower(sentence, range.end) == "'s";
    let boundary = |i: usize| matches!(sentence.tokens[i].form.as_str(), ";" | ":" | "\"" | "''" | "``" | "(" | ")");
    for i in (0..range.start.min(sentence.tokens.len())).rev() {
        if named || boundary(i) {
            break;
        }
        if let Some(found) = cue(lexicon, sentence, i) {
            return found;
        }
    }
    for i in range.end..sentence.tokens.len() {
        if boundary(i) {
            break;
        }
        if let Some(found) = cue(lexicon, sentence, i) {
            return found;
        }
    }
    Outlook::Unknown
}

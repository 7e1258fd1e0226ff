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
    let lead = |n: usize| {
        range
            .start
            .checked_sub(n)
            .map(|i| lower(sentence, i))
            .unwrap_or_default()
    };
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
    range.clone().find(|&i| {
        sentence
            .tokens
            .get(i)
            .is_some_and(|t| t.head.is_none_or(|h| !range.contains(&h)))
    })
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
    let mut at = tokens.get(head_of(sentence, range)?)?.head?;
    for _ in 0..tokens.len() {
        let token = tokens.get(at)?;
        let children = || sentence.children(at);
        let verbal = token.upos == Upos::Verb
            || token.upos == Upos::Aux
            || children().any(|c| tokens[c].rel() == "cop");
        if lexicon.is(Class::Governor, &lower(sentence, at))
            && (token.feat("VerbForm=Part") || token.upos == Upos::Adj)
            && !children().any(|c| {
                tokens[c].rel() == "aux"
                    && ["had", "has", "have"].contains(&lower(sentence, c).as_str())
            })
        {
            // "talks scheduled for Monday", "is due Friday"
            return Some(Outlook::Future);
        }
        if verbal {
            let auxiliary = |words: &[&str]| {
                children().any(|c| {
                    tokens[c].rel() == "aux" && words.contains(&lower(sentence, c).as_str())
                })
            };
            if auxiliary(&["will", "'ll", "shall", "wo", "would"])
                || children().any(|c| tokens[c].rel() == "aux" && lower(sentence, c) == "going")
            {
                return Some(Outlook::Future);
            }
            let perfect = auxiliary(&["had", "has", "have", "having"]);
            if perfect
                || auxiliary(&["was", "were", "did"])
                || children().any(|c| tokens[c].rel() == "cop" && tokens[c].feat("Tense=Past"))
            {
                return Some(Outlook::Past);
            }
            if auxiliary(&["must", "may", "might", "can", "could", "should"]) {
                return Some(Outlook::Future);
            }
            if token.feat("VerbForm=Inf") && children().any(|c| lower(sentence, c) == "to") {
                let above = token.head?;
                if lexicon.is(Class::Governor, &lower(sentence, above))
                    || tokens
                        .get(above)
                        .is_some_and(|t| lexicon.is(Class::Governor, &t.lemma))
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
    if lexicon.is(Class::Modal, &word)
        || lexicon.is(Class::Modal, &format!("{word} {}", lower(sentence, i + 1)))
    {
        return Some(Outlook::Future);
    }
    if lexicon.is(Class::Governor, &word) {
        let ahead = [
            "plan",
            "plans",
            "planned",
            "planning",
            "due",
            "scheduled",
            "slated",
            "expected",
            "postponed",
            "rescheduled",
            "deadline",
        ]
        .contains(&word.as_str());
        let to = (i + 1..(i + 4).min(sentence.tokens.len()))
            .any(|j| ["to", "for", "that"].contains(&lower(sentence, j).as_str()));
        if to || ahead {
            return Some(Outlook::Future);
        }
    }
    if ["should", "must", "may", "might", "can"].contains(&word.as_str())
        && token.form.starts_with(char::is_lowercase)
    {
        let perfect =
            (i + 1..(i + 4).min(sentence.tokens.len())).any(|j| lower(sentence, j) == "have");
        return Some(if perfect {
            Outlook::Past
        } else {
            Outlook::Future
        });
    }
    let past = [
        "was", "were", "had", "did", "said", "told", "took", "came", "went", "made", "met", "held",
        "left", "began", "became", "fell", "rose", "gave", "saw", "found", "won", "lost", "sent",
        "struck", "shot", "fought", "has", "have",
    ];
    // "will be held", "is held": the auxiliary tells
    let passive =
        i > 0 && ["be", "been", "being", "is", "are"].contains(&lower(sentence, i - 1).as_str());
    let looks_past = past.contains(&word.as_str())
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
    let boundary = |i: usize| {
        matches!(
            sentence.tokens[i].form.as_str(),
            ";" | ":" | "\"" | "''" | "``" | "(" | ")"
        )
    };
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

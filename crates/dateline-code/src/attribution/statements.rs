//! Statements given at length without quotation marks, and hearsay that goes on with the source of the sentence before.

use super::Attribution;
use super::quotes::continuation;
use dateline_core::{AttributionForm, ParagraphKind, Sentence, Upos};

/// Most paragraphs of one statement.
const LONGEST: usize = 40;

/// "The minister said:" at the end of a paragraph gives him the next one, and those after it up to the last that says "we" or "I".
pub fn blocks(sentences: &[Sentence], found: &mut [Vec<Attribution>]) {
    let mut k = 0;
    while k + 1 < sentences.len() {
        let s = &sentences[k];
        let last = sentences[k + 1].paragraph != s.paragraph;
        let colon = s.tokens.last().is_some_and(|t| t.form == ":");
        let marks = sentences[k + 1]
            .tokens
            .first()
            .is_some_and(|t| matches!(t.form.as_str(), "\"" | "\u{201c}" | "''" | "``" | "\u{2018}" | "\u{ab}"));
        let body = s.region == ParagraphKind::Body && sentences[k + 1].region == ParagraphKind::Body;
        if !(last && colon && body) || marks {
            k += 1;
            continue;
        }
        let Some(n) = found[k]
            .iter()
            .rposition(|a| a.continues.is_none() && a.speaker.is_some() && (a.entry.is_speech() || a.entry.class == "responsibility"))
        else {
            k += 1;
            continue;
        };
        let end = block_end(sentences, k + 1);
        for at in k + 1..end {
            if !sentences[at].tokens.is_empty() && found[at].iter().all(|a| a.continues.is_none()) {
                continuation(sentences, found, at, (k, n), 0..sentences[at].tokens.len());
            }
        }
        k = end;
    }
}

/// One past the last sentence of a statement that starts at sentence `from`.
fn block_end(sentences: &[Sentence], from: usize) -> usize {
    let paragraph_end = |mut k: usize| {
        let p = sentences[k].paragraph;
        while k < sentences.len() && sentences[k].paragraph == p {
            k += 1;
        }
        k
    };
    let own_voice = |r: std::ops::Range<usize>| {
        sentences[r].iter().flat_map(|s| &s.tokens).any(|t| {
            t.upos == Upos::Pron
                && [&t.lemma, &t.form]
                    .iter()
                    .any(|w| matches!(w.to_lowercase().as_str(), "we" | "i" | "our" | "my" | "us"))
        })
    };
    let mut end = paragraph_end(from);
    let mut at = end;
    for _ in 0..LONGEST {
        if at >= sentences.len() || sentences[at].region != ParagraphKind::Body {
            break;
        }
        let next = paragraph_end(at);
        if own_voice(at..next) {
            end = next;
        }
        at = next;
    }
    end
}

/// "According to the spokesman, five were killed. Militants reportedly burned the village": the hearsay is his who was named last, as
/// long as sentence follows on sentence.
pub fn hearsay(sentences: &[Sentence], found: &mut [Vec<Attribution>]) {
    // The source of the sentence before: (sentence, head word).
    let mut source: Option<(usize, usize)> = None;
    for k in 0..sentences.len() {
        let unnamed = |a: &Attribution| {
            a.speaker.is_none()
                && a.speaker_elsewhere.is_none()
                && (a.entry.class == "hearsay" || a.form == AttributionForm::Passive && a.entry.makes_claim())
        };
        let reports = |a: &Attribution| {
            a.form == AttributionForm::According
                || a.form == AttributionForm::Nominal
                    && matches!(
                        sentences[k].tokens[a.cue].lemma.as_str(),
                        "report" | "allegation" | "account" | "testimony" | "claim"
                    )
        };
        let named = found[k]
            .iter()
            .rev()
            .find(|a| a.speaker.is_some() && a.continues.is_none() && reports(a));
        if let Some(at) = named.and_then(|a| a.speaker) {
            source = Some((k, at));
            continue;
        }
        let chained = found[k].iter().any(unnamed);
        match source {
            Some(from) if chained => {
                for a in found[k].iter_mut().filter(|a| unnamed(a)) {
                    a.speaker_elsewhere = Some(from);
                }
            }
            _ => source = None,
        }
    }
}

//! "We" and "I" outside quotations: the body that issues the text.
//!
//! A statement names its author in its first sentence, as the subject ("The United States strongly condemns ..."), or in
//! nobody's words at all. So a first person that no quotation explains is the subject of the lead, where that is a
//! government, an organisation of states or a named person in office.

use dateline_core::{Entity, Mention, MentionKind, ParagraphKind, Sentence};

/// Gives unresolved first persons the voice of the text.
pub(crate) fn fill(sentences: &[Sentence], mentions: &mut [Mention]) {
    let Some((voice, chain)) = voice(sentences, mentions) else { return };
    for m in mentions.iter_mut().filter(|m| m.kind == MentionKind::Pronoun) {
        let Some(t) = sentences.get(m.sentence).and_then(|s| s.tokens.get(m.head)) else {
            continue;
        };
        let first = matches!(t.form.to_lowercase().as_str(), "we" | "i" | "our" | "us" | "my" | "me" | "ours");
        if first && m.entities.iter().all(|e| e.code.is_empty()) {
            m.entities = vec![Entity {
                span: m.span,
                ..voice.clone()
            }];
            m.chain = chain;
            m.rule = "voice".into();
        }
    }
}

/// The subject of the first sentences of running text, if it can issue a statement.
fn voice(sentences: &[Sentence], mentions: &[Mention]) -> Option<(Entity, usize)> {
    let body = sentences
        .iter()
        .enumerate()
        .filter(|(_, s)| s.region == ParagraphKind::Body)
        .take(3);
    for (k, s) in body {
        let subject = s.root().and_then(|r| s.children(r).find(|&c| s.tokens[c].rel() == "nsubj"));
        let found = mentions.iter().find(|m| {
            m.sentence == k
                && (Some(m.head) == subject || subject.is_some_and(|x| m.tokens.contains(&x)))
                && matches!(m.kind, MentionKind::Named | MentionKind::Nominal)
                && m.entities.len() == 1
                && m.entities[0].code.len() == 3
                && (m.entities[0].sector == "GOV" || matches!(m.entities[0].code.as_str(), "UNO" | "EUR" | "IGO"))
        });
        if let Some(m) = found {
            return Some((m.entities[0].clone(), m.chain));
        }
    }
    None
}

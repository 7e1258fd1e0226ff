//! Attachments that a parser cannot see without grammar: forms that do not agree are not coordinated.

use dateline_core::{Sentence, Token, Upos};

/// Hangs verbs on the verb with which they agree.
///
/// "said a strike could hit the port and appealed to both sides": a past form cannot share the modal of the clause before it, so
/// "appealed" stands beside "said". "denied that a shot was fired and said": an active verb with an object or clause of its own
/// does not stand beside a passive.
pub(crate) fn mend(s: &mut Sentence) {
    for i in 0..s.tokens.len() {
        if let Some(h) = agreeing(s, i) {
            s.tokens[i].head = Some(h);
        }
    }
}

fn agreeing(s: &Sentence, i: usize) -> Option<usize> {
    let t = &s.tokens[i];
    if t.rel() != "conj" || t.upos != Upos::Verb || t.xpos != "VBD" {
        return None;
    }
    let child = |of: usize, rels: &[&str]| s.tokens.iter().any(|c| c.head == Some(of) && rels.contains(&c.rel()));
    if child(i, &["nsubj", "aux", "csubj", "expl"]) {
        return None;
    }
    let v = t.head?;
    let verb: &Token = s.tokens.get(v)?;
    if v >= i || verb.rel() != "ccomp" {
        return None;
    }
    let infinite = verb.xpos == "VB" && child(v, &["aux"]);
    let passive = s.tokens.iter().any(|c| c.head == Some(v) && c.deprel == "aux:pass") && child(i, &["obj", "ccomp"]);
    if !infinite && !passive {
        return None;
    }
    let h = verb.head?;
    let saying = s.tokens.get(h)?;
    (h < v && saying.upos == Upos::Verb && matches!(saying.xpos.as_str(), "VBD" | "VBZ" | "VBP")).then_some(h)
}

#[cfg(test)]
mod tests {
    use super::*;
    use dateline_core::{ParagraphKind, Span};

    fn sentence(words: &[(&str, &str, &str, usize, &str)]) -> Sentence {
        let mut at = 0;
        let tokens = words
            .iter()
            .map(|&(form, upos, xpos, head, rel)| {
                let span = Span::new(at, at + form.len());
                at += form.len() + 1;
                Token {
                    span,
                    form: form.into(),
                    lemma: form.into(),
                    upos: Upos::parse(upos).unwrap_or_default(),
                    xpos: xpos.into(),
                    feats: "".into(),
                    head: head.checked_sub(1),
                    deprel: rel.into(),
                }
            })
            .collect();
        Sentence {
            span: Span::new(0, at),
            region: ParagraphKind::Body,
            paragraph: 0,
            tokens,
            multiwords: Vec::new(),
            entities: Vec::new(),
        }
    }

    #[test]
    fn a_past_form_does_not_share_a_modal() {
        let mut s = sentence(&[
            ("Envoys", "NOUN", "NNS", 2, "nsubj"),
            ("said", "VERB", "VBD", 0, "root"),
            ("rains", "NOUN", "NNS", 5, "nsubj"),
            ("could", "AUX", "MD", 5, "aux"),
            ("come", "VERB", "VB", 2, "ccomp"),
            ("and", "CCONJ", "CC", 7, "cc"),
            ("appealed", "VERB", "VBD", 5, "conj"),
        ]);
        mend(&mut s);
        assert_eq!(s.tokens[6].head, Some(1));
    }
}

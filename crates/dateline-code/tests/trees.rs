//! Trees that no parser should make (circles, heads outside the sentence, many roots or none) neither stop nor harm the coder,
//! and whatever it says of them lies inside the text.

mod common;

use common::{CODER, Doc, doc, draft};
use dateline_code::tree::Tree;
use dateline_core::{Span, Token, Upos};
use proptest::prelude::*;
use std::sync::Arc;

/// All that a coded document says about places in the text.
fn spans(d: &Arc<Doc>) -> Vec<(String, Span)> {
    let coded = d.coded_in_time(&CODER);
    let mut out = Vec::new();
    for e in &coded.events {
        let claims = e.claims.iter().flat_map(|c| [c.span, c.speaker.span]);
        let all = [e.span, e.trigger]
            .into_iter()
            .chain(e.actor.iter().chain(&e.recipient).map(|x| x.span))
            .chain(e.evidence.iter().map(|x| x.span));
        out.extend(all.chain(claims).map(|s| (e.rule.to_string(), s)));
        assert!(e.sentence < d.sentences.len(), "{}: sentence {}", e.rule, e.sentence);
        assert!(
            d.sentences[e.sentence].span.contains(e.trigger),
            "{}: its trigger is in its sentence",
            e.rule
        );
        assert!((0.0..=1.0).contains(&e.confidence), "{}: confidence {}", e.rule, e.confidence);
        assert!(!e.rule.is_empty() && !e.id.is_empty());
    }
    out.extend(
        coded
            .facts
            .iter()
            .flat_map(|f| [f.span, f.subject.span, f.object.span].map(|s| (f.rule.to_string(), s))),
    );
    out.extend(coded.not_coded.iter().map(|n| (n.why.clone(), n.span)));
    assert_eq!(coded.trace.len(), d.sentences.len(), "a trace for each sentence");
    out
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn whatever_is_coded_lies_inside_the_text(drafts in prop::collection::vec(draft(), 0..4)) {
        let d = doc(drafts);
        for (what, span) in spans(&d) {
            prop_assert!(d.holds(span), "{what}: {span:?} of {} bytes", d.text.len());
        }
    }

    #[test]
    fn the_same_document_is_coded_the_same(drafts in prop::collection::vec(draft(), 1..3)) {
        let d = doc(drafts);
        prop_assert_eq!(format!("{:?}", d.coded_in_time(&CODER)), format!("{:?}", d.coded_in_time(&CODER)));
    }

    #[test]
    fn every_question_to_a_tree_has_an_answer(draft in draft()) {
        let d = doc(vec![draft]);
        let s = &d.sentences[0];
        let tree = Tree::new(s);
        let n = s.tokens.len();
        for i in 0..n {
            prop_assert!(tree.children(i).iter().all(|c| *c < n));
            let found = [tree.head(i), tree.child(i, "obj"), tree.surface_subject(i), tree.logical_subject(i), tree.logical_object(i), Some(tree.antecedent(i))];
            prop_assert!(found.into_iter().flatten().all(|j| j < n), "word {i}: {found:?}");
            let lists = [tree.conjuncts(i), tree.logical_objects(i), tree.prepositional(i).collect(), tree.complements(i).collect()];
            prop_assert!(lists.iter().flatten().all(|j| *j < n));
            let _ = (tree.is_passive(i), tree.is_negated(i), tree.is_told(i), tree.preposition(i), tree.has(i, "nsubj"));
        }
    }
}

/// Long sentences in which every word leads to every other: work must not grow with the number of paths.
#[test]
fn long_and_knotted_sentences_end() {
    let words = [
        "accuse", "Peru", "say", "of", "kill", "and", "soldier", "agree", "to", "attack", "that", "deny",
    ];
    let upos = [
        Upos::Verb,
        Upos::Propn,
        Upos::Verb,
        Upos::Adp,
        Upos::Verb,
        Upos::Cconj,
        Upos::Noun,
        Upos::Verb,
        Upos::Part,
        Upos::Noun,
        Upos::Pron,
        Upos::Verb,
    ];
    for rels in [
        &["conj"][..],
        &["xcomp"],
        &["ccomp", "nsubj"],
        &["acl:relcl", "nsubj"],
        &["advcl", "obj", "obl"],
        &["parataxis", "conj", "appos"],
    ] {
        let shapes: [fn(usize) -> Option<usize>; 5] = [
            |i| i.checked_sub(1),
            |i| Some(i + 1),
            |i| (i > 0).then_some(0),
            |i| Some((i + 7) % 300),
            |i| i.checked_sub(2),
        ];
        for head in shapes {
            let tokens: Vec<Token> = (0..300)
                .map(|i| Token {
                    form: words[i % words.len()].into(),
                    lemma: words[i % words.len()].into(),
                    upos: upos[i % words.len()],
                    head: head(i),
                    deprel: rels[i % rels.len()].into(),
                    ..Token::default()
                })
                .collect();
            let marks = (0..300).step_by(6).map(|i| (i + 1, 1, 3)).collect();
            let d = doc(vec![(tokens, marks, 0)]);
            for (what, span) in spans(&d) {
                assert!(d.holds(span), "{what}: {span:?}");
            }
        }
    }
}

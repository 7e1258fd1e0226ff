//! On any tokens and any day: no panic, spans within the sentence, order kept, and ranges that run forwards.

mod support;

use dateline_core::{Date, ParagraphKind, Sentence, Span, Token, Upos};
use dateline_time::{date_of, quantities, signal, times};
use proptest::prelude::*;
use support::lexicon;

/// Words that make expressions, among arbitrary ones.
fn form() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "the",
        "last",
        "next",
        "Friday",
        "May",
        "March",
        "14",
        "31",
        "2021",
        "9999",
        "1000",
        "0",
        "week",
        "weeks",
        "two",
        "hundred",
        "million",
        "billion",
        "ago",
        "later",
        "earlier",
        "year",
        "years",
        "century",
        "decade",
        "-",
        "of",
        ",",
        "end",
        "early",
        "mid",
        "5",
        "p.m.",
        "24:00",
        "12:60",
        "9/11",
        "99/99/99",
        "0000-00-00",
        "quarter",
        "half",
        "a",
        "every",
        "no",
        "casualties",
        "soldier",
        "between",
        "and",
        "999999999999",
        "99999999",
        "'",
        "80s",
        "'s",
        "first",
        "fall",
        "weekend",
        "Easter",
        "day",
        "to",
        "from",
        "since",
        "more",
        "than",
    ]);
    prop_oneof![4 => known.prop_map(str::to_owned), 1 => "\\PC{1,8}", 1 => "[0-9:/.,-]{1,12}"]
}

fn sentence() -> impl Strategy<Value = Sentence> {
    prop::collection::vec((form(), prop::option::of(0_usize..14), 0_usize..17, any::<bool>()), 0..14).prop_map(|words| {
        let mut at = 0;
        let tokens: Vec<Token> = words
            .into_iter()
            .map(|(form, head, upos, space)| {
                let span = Span::new(at, at + form.len());
                at += form.len() + usize::from(space);
                Token {
                    form: form.into(),
                    head,
                    upos: Upos::ALL[upos],
                    deprel: "obl".into(),
                    span,
                    ..Token::default()
                }
            })
            .collect();
        Sentence {
            span: Span::new(0, at),
            region: ParagraphKind::Body,
            paragraph: 0,
            tokens,
            multiwords: vec![],
            entities: vec![],
        }
    })
}

fn dct() -> impl Strategy<Value = Option<Date>> {
    let limits = prop::sample::select(vec![
        Date::MIN,
        Date::MAX,
        Date::constant(0, 1, 1),
        Date::constant(2020, 2, 29),
        Date::constant(9998, 12, 31),
    ]);
    let any = (-9999_i16..=9999, 1_i8..=12, 1_i8..=28).prop_map(|(y, m, d)| Date::constant(y, m, d));
    prop::option::of(prop_oneof![limits, any])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn any_tokens_and_any_day(sentences in prop::collection::vec(sentence(), 1..4), dct in dct(), trigger in 0_usize..16) {
        let lexicon = lexicon();
        let found = times(&lexicon, &sentences, dct);
        let mut last = (0, 0);
        for timex in &found {
            let sentence = &sentences[timex.sentence];
            prop_assert!(timex.tokens.start < timex.tokens.end && timex.tokens.end <= sentence.tokens.len());
            prop_assert!((timex.sentence, timex.tokens.start) >= last, "expressions overlap or run backwards");
            last = (timex.sentence, timex.tokens.end);
            prop_assert_eq!(timex.span, sentence.span_of(timex.tokens.clone()));
            prop_assert!(!timex.value.is_empty());
            if let Some(range) = timex.range {
                prop_assert!(range.start <= range.end);
            }
            let _ = signal(&lexicon, sentence, timex);
        }
        for (index, sentence) in sentences.iter().enumerate() {
            let own: Vec<_> = found.iter().filter(|t| t.sentence == index).cloned().collect();
            if let Some(chosen) = date_of(&lexicon, sentence, trigger, &own) {
                prop_assert!(own[chosen].range.is_some());
            }
        }
        let mut last = (0, 0);
        for count in quantities(&lexicon, &sentences) {
            let sentence = &sentences[count.sentence];
            prop_assert!(count.tokens.start < count.tokens.end && count.tokens.end <= sentence.tokens.len());
            prop_assert!((count.sentence, count.tokens.start) >= last, "counts overlap or run backwards");
            last = (count.sentence, count.tokens.end);
            prop_assert!(count.counted.is_none_or(|c| c < sentence.tokens.len()));
            prop_assert!(count.low.zip(count.high).is_none_or(|(l, h)| l <= h));
        }
        prop_assert_eq!(times(&lexicon, &sentences, dct), found, "the same input gives the same expressions");
    }
}

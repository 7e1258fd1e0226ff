//! What a reader may rely on when text is cut into sentences and words.

use dateline_core::{ParagraphKind, Sentence, Span};
use dateline_nlp::{Model, Parser};
use proptest::prelude::*;
use std::sync::LazyLock;

static PARSER: LazyLock<Option<Parser>> = LazyLock::new(|| {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../models/fast.bin");
    let bytes = std::fs::read(path).ok()?;
    Some(Parser::new(Model::from_bytes(bytes).expect("the committed model is read")))
});

fn parser() -> &'static Parser {
    PARSER.as_ref().expect("models/fast.bin is part of the repository")
}

fn segment(text: &str) -> Vec<Sentence> {
    parser().segment(text, Span::new(0, text.len()), ParagraphKind::Body, 0)
}

#[track_caller]
fn check(text: &str, want: &[&str]) {
    let got: Vec<String> = segment(text)
        .iter()
        .map(|s| s.tokens.iter().map(|t| t.form.as_str()).collect::<Vec<_>>().join(" "))
        .collect();
    assert_eq!(got, want);
}

#[test]
fn contractions_and_possessives_are_multiword_tokens() {
    let s = &segment("Troops didn't cross Armenia\u{2019}s border; they cannot.")[0];
    let words: Vec<(&str, usize)> = s.multiwords.iter().map(|m| (m.form.as_str(), m.words.len())).collect();
    assert_eq!(words, [("didn't", 2), ("Armenia\u{2019}s", 2), ("cannot", 2)]);
    check(
        "Troops didn't cross Armenia\u{2019}s border.",
        &["Troops did n't cross Armenia \u{2019}s border ."],
    );
}

#[test]
fn hyphens_part_words_but_not_prefixes_and_telephone_numbers() {
    check(
        "The Moscow-dominated bloc re-elected its co-founder.",
        &["The Moscow - dominated bloc re-elected its co-founder ."],
    );
    check(
        "Call 555-010-4477 about the 10-12km march.",
        &["Call 555-010-4477 about the 10 - 12 km march ."],
    );
    check(
        "U.S.-led forces left \u{2014} slowly.",
        &["U.S. - led forces left \u{2014} slowly ."],
    );
}

#[test]
fn money_units_and_shares() {
    check(
        "A $40bn deal, 3.5% of GDP, and \u{20ac}2.3m.",
        &["A $ 40 bn deal , 3.5 % of GDP , and \u{20ac} 2.3 m ."],
    );
    check("At 5pm (US$7) and/or 10:30.", &["At 5 pm ( US$ 7 ) and / or 10:30 ."]);
}

#[test]
fn abbreviations_do_not_end_sentences() {
    check(
        "Lt. Gen. A. B. Petrosyan met Sen. Rowe in the U.S. The talks failed.",
        &["Lt. Gen. A. B. Petrosyan met Sen. Rowe in the U.S.", "The talks failed ."],
    );
    check(
        "It began on Jan. 12 at Smith & Co. in Boston.",
        &["It began on Jan. 12 at Smith & Co. in Boston ."],
    );
    check("He said no. No. 5 was shut.", &["He said no .", "No. 5 was shut ."]);
}

#[test]
fn careless_and_lower_cased_text_has_sentences_too() {
    check(
        "police fired at the crowd. two men died.",
        &["police fired at the crowd .", "two men died ."],
    );
    check("\"Why now?\" she asked.", &["\" Why now ? \" she asked ."]);
}

#[test]
fn datelines_stay_with_their_sentence() {
    check(
        "YEREVAN, Nov. 3 (Agency) \u{2013} Talks began. They ended.",
        &["YEREVAN , Nov. 3 ( Agency ) \u{2013} Talks began .", "They ended ."],
    );
}

#[test]
fn quotations_close_with_their_sentence() {
    check(
        "\u{201c}We can wait,\u{201d} he said. \u{201c}They left.\u{201d} The rest stayed.",
        &[
            "\u{201c} We can wait , \u{201d} he said .",
            "\u{201c} They left . \u{201d}",
            "The rest stayed .",
        ],
    );
    check(
        "\"Stop!\" she cried. Why? \"No one knows.\"",
        &["\" Stop ! \" she cried .", "Why ?", "\" No one knows . \""],
    );
}

#[test]
fn plural_possessives_and_single_quotes() {
    check("The rebels' demands were met.", &["The rebels ' demands were met ."]);
    assert_eq!(segment("The rebels' demands were met.")[0].multiwords.len(), 1);
    assert_eq!(segment("He called them 'mere clerks' yesterday.")[0].multiwords.len(), 0);
    check(
        "It fell in 1971. [4] A year later it rose.",
        &["It fell in 1971 . [ 4 ]", "A year later it rose ."],
    );
}

#[test]
fn invisible_characters_part_no_words() {
    check("The gov\u{ad}ern\u{ad}ment\u{200b} fell.", &["The government fell ."]);
}

#[test]
fn addresses_are_one_word() {
    check(
        "See https://example.org/a-b?c=d, or write to press.office@example.org.",
        &["See https://example.org/a-b?c=d , or write to press.office@example.org ."],
    );
}

fn invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
}

/// Text with all that news pages hold, and with what they should not.
fn any_text() -> impl Strategy<Value = String> {
    let pieces = prop_oneof![
        "\\PC{0,6}",
        "[a-zA-Z'\u{2019}.,;:!?()\\[\\]\"\u{201c}\u{201d}$%#@/&-]{1,8}",
        Just("U.S.".to_owned()),
        Just("didn't".to_owned()),
        Just("\u{200b}\u{ad}".to_owned()),
        Just("\u{1f1e6}\u{1f1f2}".to_owned()),
        Just("...".to_owned()),
        "[0-9]{1,4}(km|%|pm|-[0-9]{1,3})?",
    ];
    proptest::collection::vec((pieces, prop_oneof![Just(" "), Just(""), Just("\n\n"), Just("\t")]), 0..60)
        .prop_map(|v| v.into_iter().flat_map(|(a, b)| [a, b.to_owned()]).collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn spans_slice_the_text_and_lose_nothing(text in any_text()) {
        let sentences = segment(&text);
        let mut at = 0;
        for s in &sentences {
            prop_assert!(!s.tokens.is_empty());
            for t in &s.tokens {
                let (a, b) = (t.span.start as usize, t.span.end as usize);
                prop_assert!(a >= at && a < b && text.get(a..b).is_some());
                let slice: String = text[a..b].chars().filter(|c| !invisible(*c)).collect();
                prop_assert_eq!(&slice, t.form.as_str());
                let gap = &text[at..a];
                prop_assert!(gap.chars().all(|c| c.is_whitespace() || c.is_control() || invisible(c)), "lost {gap:?}");
                at = b;
            }
            for m in &s.multiwords {
                prop_assert!(m.words.len() > 1 && m.words.end <= s.tokens.len());
            }
        }
    }

    #[test]
    fn parses_whatever_comes(text in any_text()) {
        let mut sentences = segment(&text);
        parser().parse_tokens(&mut sentences);
        for s in &sentences {
            prop_assert_eq!(s.tokens.iter().filter(|t| t.head.is_none()).count(), 1);
            for (i, t) in s.tokens.iter().enumerate() {
                prop_assert!(s.dominates(s.root().unwrap(), i));
                prop_assert_eq!(t.head.is_none(), t.deprel == "root");
            }
            for e in &s.entities {
                prop_assert!(e.tokens.start < e.tokens.end && e.tokens.end <= s.tokens.len());
            }
        }
    }

    #[test]
    fn any_paragraph_span_is_borne(text in any_text(), a in 0..400_usize, b in 0..400_usize) {
        let span = Span::new(a.min(b), a.max(b));
        for s in parser().segment(&text, span, ParagraphKind::Headline, 3) {
            prop_assert!(s.span.start as usize >= a.min(b).min(text.len()) && s.span.end as usize <= text.len());
        }
    }
}

#[test]
fn a_batch_does_not_change_a_sentence() {
    let text = "Police arrested 14 people in Marsovia on Monday. Foreign Minister Anna Terzyan denied it. The army, which had withdrawn, returned. No. \
                TROOPS LEAVE TOWN. Officials didn't say who would pay for the U.S.-built bridge between Orel and Tavush, or when.";
    let mut together = segment(text);
    parser().parse_tokens(&mut together);
    for (i, s) in segment(text).into_iter().enumerate() {
        let mut alone = vec![s];
        parser().parse_tokens(&mut alone);
        assert_eq!(alone[0], together[i]);
    }
    let mut backwards: Vec<Sentence> = segment(text).into_iter().rev().collect();
    parser().parse_tokens(&mut backwards);
    backwards.reverse();
    assert_eq!(backwards, together);
}

#[test]
fn threads_do_not_change_a_sentence() {
    let text = "Marsovian troops shelled the border village of Tavush overnight, killing two. Its mayor, Ani Sarkis, fled.";
    let parse = || {
        let mut s = segment(text);
        parser().parse_tokens(&mut s);
        s
    };
    let here = parse();
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4).map(|_| scope.spawn(parse)).collect();
        for t in threads {
            assert_eq!(t.join().expect("the thread ends"), here);
        }
    });
}

#[test]
fn a_sentence_without_end_is_parsed() {
    let text = "and the troops ".repeat(2_000);
    let mut sentences = segment(&text);
    parser().parse_tokens(&mut sentences);
    assert_eq!(sentences.iter().map(|s| s.tokens.len()).sum::<usize>(), 6_000);
    assert!(sentences.iter().all(|s| s.tokens.iter().filter(|t| t.head.is_none()).count() == 1));
}

/// The paragraphs of `tokens.spec`, with the sentences that they are to be cut into.
#[test]
fn sentences_of_the_specification() {
    let (mut paragraph, mut want): (Option<&str>, Vec<&str>) = (None, Vec::new());
    let (mut faults, mut count) = (Vec::new(), 0);
    for line in include_str!("tokens.spec").lines().chain([""]) {
        if let Some(text) = line.strip_prefix("= ") {
            paragraph = Some(text);
        } else if !line.is_empty() && !line.starts_with("# ") {
            want.push(line);
        } else if let Some(text) = paragraph.take() {
            count += 1;
            let got: Vec<String> = segment(text)
                .iter()
                .map(|s| s.tokens.iter().map(|t| t.form.as_str()).collect::<Vec<_>>().join(" "))
                .collect();
            if got != want {
                faults.push(format!("{}\n  but was\n{}\n", want.join("\n"), got.join("\n")));
            }
            want.clear();
        }
    }
    assert!(count > 50, "the specification has {count} paragraphs");
    assert!(faults.is_empty(), "{} of {count} differ:\n{}", faults.len(), faults.join("\n"));
}

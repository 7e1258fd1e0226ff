//! Counts, their bounds, and what they count.

mod support;

use dateline_time::quantities;
use support::{lexicon, plain};

type Bounds = (Option<u64>, Option<u64>, Option<u64>);

/// Each expected count: its words, low, best and high, and the word counted.
#[track_caller]
fn check(text: &str, expected: &[(&str, Bounds, &str)]) {
    let sentence = plain(text);
    let found = quantities(&lexicon(), std::slice::from_ref(&sentence));
    let found: Vec<(&str, Bounds, &str)> = found
        .iter()
        .map(|q| {
            (
                q.span.slice(text),
                (q.low, q.best, q.high),
                q.counted.map_or("", |c| sentence.tokens[c].form.as_str()),
            )
        })
        .collect();
    assert_eq!(found, expected, "in {text:?}");
}

const fn exactly(n: u64) -> Bounds {
    (Some(n), Some(n), Some(n))
}

const fn at_least(n: u64) -> Bounds {
    (Some(n), Some(n), None)
}

#[test]
fn bounds_follow_the_words() {
    check(
        "More than 6,000 people were killed.",
        &[("More than 6,000", at_least(6000), "people")],
    );
    check(
        "At least 12 people, including three children, died.",
        &[("At least 12", at_least(12), "people"), ("three", exactly(3), "children")],
    );
    check("About 30 miners were trapped.", &[("About 30", (None, Some(30), None), "miners")]);
    check("Nearly 30 miners were trapped.", &[("Nearly 30", (None, Some(30), None), "miners")]);
    check("Up to 50 villagers fled.", &[("Up to 50", (None, None, Some(50)), "villagers")]);
    check(
        "Fewer than 10 guards stayed.",
        &[("Fewer than 10", (None, None, Some(10)), "guards")],
    );
    check(
        "Between 20 and 30 rebels died.",
        &[("Between 20 and 30", (Some(20), None, Some(30)), "rebels")],
    );
    check("Police held 20-30 marchers.", &[("20-30", (Some(20), None, Some(30)), "marchers")]);
}

#[test]
fn numbers_in_words_and_vague_ones() {
    check("Dozens of people fled.", &[("Dozens", (Some(24), None, None), "people")]);
    check(
        "Hundreds were hurt and scores died.",
        &[("Hundreds", (Some(200), None, None), ""), ("scores", (Some(40), None, None), "")],
    );
    check(
        "Tens of thousands of protesters came.",
        &[("Tens of thousands", (Some(20_000), None, None), "protesters")],
    );
    check(
        "Several soldiers and a dozen civilians died.",
        &[
            ("Several", (Some(3), None, None), "soldiers"),
            ("a dozen", exactly(12), "civilians"),
        ],
    );
    check(
        "Some 1.5 million refugees crossed.",
        &[("Some 1.5 million", (None, Some(1_500_000), None), "refugees")],
    );
    check("Twenty-three sailors drowned.", &[("Twenty-three", exactly(23), "sailors")]);
    check(
        "Two hundred and five sailors drowned.",
        &[("Two hundred and five", exactly(205), "sailors")],
    );
}

#[test]
fn one_and_none() {
    check("A soldier was shot.", &[("A", exactly(1), "soldier")]);
    check("There were no casualties.", &[("no", exactly(0), "casualties")]);
    check("There was no reason to go.", &[]);
    check("A truck was parked.", &[]);
}

#[test]
fn what_is_no_count_is_left_out() {
    for text in [
        "In 2004 he left.",
        "It cost $ 40 million.",
        "Support fell to 31 percent.",
        "Marlowe, 34, was freed.",
        "The six weeks of fighting ended.",
        "On May 14 he left.",
        "An F-16 crashed.",
        "A 33-year-old fled.",
    ] {
        check(text, &[]);
    }
    // a measure is a count of something else: the noun tells
    check("The town is 40 kilometers away.", &[("40", exactly(40), "kilometers")]);
}

#[test]
fn toll_without_a_noun_still_has_its_bounds() {
    check("At least 12 were killed.", &[("At least 12", at_least(12), "")]);
}

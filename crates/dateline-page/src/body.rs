//! Where the running text begins and ends.

use crate::lines::Unit;
use std::ops::Range;

/// What a unit weighs in the search for the text: words for it, fixed costs against it.
const SHORT_LINE: i64 = -5;
const CHROME_LINE: i64 = -9;
const END_MARK: i64 = -45;
/// Behind the first comment of a reader hardly anything is the article's.
const READERS_MARK: i64 = -300;
/// A long menu or list costs no more than this, so that text behind an advertisement still belongs to the article.
const LONGEST_BREAK: i64 = -110;
/// A paragraph counts no more words than this.
const MOST_WORDS: usize = 60;

/// The run of units, from `first` on, whose weights add up to most (Bentley's maximum subsequence).
/// With `fixed` it must begin at `first`.
pub(crate) fn region(units: &[Unit], first: usize, fixed: bool, neutral: &dyn Fn(usize) -> bool) -> Option<Range<usize>> {
    let mut best: Option<(i64, Range<usize>)> = None;
    let (mut sum, mut start, mut broken) = (0i64, first, 0i64);
    for (i, unit) in units.iter().enumerate().skip(first) {
        let weight = if neutral(i) { 0 } else { weight(unit) };
        if weight < 0 {
            let left = (LONGEST_BREAK - broken).min(0);
            let cost = if unit.readers { weight } else { weight.max(left) };
            broken += cost;
            sum += cost;
        } else if weight > 0 {
            broken = 0;
            if sum <= 0 && !fixed {
                (sum, start) = (0, i);
            }
            sum += weight;
        }
        if weight > 0 && best.as_ref().is_none_or(|(most, _)| sum > *most) {
            best = Some((sum, start..i + 1));
        }
    }
    best.map(|(_, r)| r)
}

fn weight(unit: &Unit) -> i64 {
    if unit.readers {
        READERS_MARK
    } else if unit.ends {
        END_MARK
    } else if unit.is_prose() {
        i64::try_from(unit.words.min(MOST_WORDS)).unwrap_or(0)
    } else if unit.chrome.is_some() {
        CHROME_LINE
    } else {
        SHORT_LINE
    }
}

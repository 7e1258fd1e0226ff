//! Where the running text begins and ends.

use crate::lines::Unit;
use crate::table::Kind;
use std::ops::Range;

/// What a unit weighs in the search for the text: words for it, fixed costs against it.
const SHORT_LINE: i64 = -2;
/// Share buttons, advertisements and boxes stand inside articles; menus and legal lines hardly do.
const CHROME_LINE: i64 = -10;
const SITE_LINE: i64 = -30;
const END_MARK: i64 = -60;
/// Behind the first comment of a reader hardly anything is the article's.
const READERS_MARK: i64 = -300;
/// A long menu or list costs no more than this, so that text behind an advertisement still belongs to the article.
const LONGEST_BREAK: i64 = -150;
/// From this weight on a run is an article, whose end can come.
const ARTICLE: i64 = 100;
/// From this weight on readers' comments end it. They may still be a count under the headline of the real one, with teasers above.
const LONG_ARTICLE: i64 = 200;
/// Behind its end, what reads like text (who the author is, other articles' first lines) counts by half.
const BEHIND: i64 = 2;
/// A paragraph counts no more words than this.
const MOST_WORDS: usize = 60;

/// The run of units, from `first` on, whose weights add up to most (Bentley's maximum subsequence).
/// With `fixed` it must begin at `first`.
pub(crate) fn region(units: &[Unit], first: usize, fixed: bool, neutral: &dyn Fn(usize) -> bool) -> Option<Range<usize>> {
    let mut best: Option<(i64, Range<usize>)> = None;
    let (mut sum, mut start, mut broken, mut ended, mut commented) = (0i64, first, 0i64, false, false);
    for (i, unit) in units.iter().enumerate().skip(first) {
        let weight = if neutral(i) { 0 } else { weight(unit) };
        if unit.readers && sum >= LONG_ARTICLE {
            if fixed {
                break;
            }
            (sum, commented) = (0, true);
        }
        ended |= sum >= ARTICLE && (unit.readers || unit.ends && unit.chrome != Some(Kind::Related));
        if weight < 0 {
            let left = (LONGEST_BREAK - broken).min(0);
            let cost = if unit.readers { weight } else { weight.max(left) };
            broken += cost;
            sum += cost;
        } else if weight > 0 {
            broken = 0;
            if sum <= 0 && !fixed {
                (sum, start, ended) = (0, i, commented);
            }
            sum += if ended { weight / BEHIND } else { weight };
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
    } else {
        match unit.chrome {
            Some(Kind::Navigation | Kind::Legal | Kind::Weather | Kind::Comments) => SITE_LINE,
            Some(_) => CHROME_LINE,
            None => SHORT_LINE,
        }
    }
}

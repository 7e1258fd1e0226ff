//! Which line is the headline.

use crate::lines::{Unit, is_function_word};
use crate::people::bare_name;
use crate::table::normal;
use std::collections::BTreeSet;

/// What a line is worth all of whose words are those of the text.
const TOPIC: usize = 28;
/// One word of two says less than two of four.
const FEW_WORDS: usize = 4;
/// A headline does not stand more lines than this above the text.
const FARTHEST: usize = 150;

/// What the search may look at.
pub(crate) struct Search<'a> {
    pub(crate) text: &'a str,
    pub(crate) units: &'a [Unit],
    /// Whether a unit may be the headline at all: no byline, date, photograph, chrome.
    pub(crate) free: &'a dyn Fn(usize) -> bool,
    /// Whether a unit belongs between headline and text: byline, date, caption, credit, share line.
    pub(crate) between: &'a dyn Fn(usize) -> bool,
    /// Whether a unit is a byline or a date.
    pub(crate) signed: &'a dyn Fn(usize) -> bool,
    /// The first unit of running text.
    pub(crate) body: usize,
    /// Words of the running text, see [`topics`].
    pub(crate) topics: &'a BTreeSet<String>,
    pub(crate) title: Option<&'a str>,
    pub(crate) url: Option<&'a str>,
}

/// Index of the headline's unit.
pub(crate) fn find(s: &Search<'_>) -> Option<usize> {
    if let Some(at) = s.title.and_then(|title| by_title(s.units, title, s.body)) {
        return Some(at);
    }
    let slug = s.url.map(slug_words).unwrap_or_default();
    let end = s.body.min(s.units.len());
    let best = (end.saturating_sub(FARTHEST)..end)
        .filter(|&i| candidate(s, i))
        .max_by_key(|&i| (score(s, i, &slug), i))?;
    // A line right above that could be one too is the headline, and this one its deck.
    let above = (best.saturating_sub(5)..best)
        .rev()
        .find(|&i| !(s.between)(i))
        .filter(|&i| candidate(s, i) && s.units[i].words >= 5 && !s.units[i].is_prose());
    Some(above.filter(|&i| score(s, i, &slug) + 14 >= score(s, best, &slug)).unwrap_or(best))
}

/// The unit that is the title which the capture stated, with or without the site's name behind it.
fn by_title(units: &[Unit], title: &str, body: usize) -> Option<usize> {
    let title = normal(title);
    let same = |u: &Unit| {
        u.normal == title
            || (u.words >= 3
                && title
                    .strip_prefix(u.normal.as_str())
                    .is_some_and(|rest| rest.trim_start().starts_with(['|', '-', '–', '—', '·', ':'])))
    };
    let hits: Vec<usize> = (0..units.len()).filter(|&i| same(&units[i])).collect();
    hits.iter().copied().filter(|&i| i <= body).max().or_else(|| hits.first().copied())
}

fn candidate(s: &Search<'_>, i: usize) -> bool {
    let unit = &s.units[i];
    let line = unit.span.slice(s.text);
    let crumbs = line.matches(['|', '»', '›', '>', '/']).count() >= 2;
    // "Home » Title" before or after the title itself.
    let crumb = |j: &Unit| j.words >= 3 && j.normal.len() < unit.normal.len() && unit.normal.ends_with(j.normal.as_str());
    let crumbs = crumbs
        || s.units
            .get(i.saturating_sub(3)..(i + 4).min(s.units.len()))
            .unwrap_or_default()
            .iter()
            .any(crumb);
    (s.free)(i) && (2..=35).contains(&unit.words) && line.chars().count() >= 10 && !crumbs
}

fn score(s: &Search<'_>, i: usize, slug: &[String]) -> i32 {
    let unit = &s.units[i];
    let line = unit.span.slice(s.text);
    let words = i32::try_from(unit.words).unwrap_or(i32::MAX);
    let gap = (i + 1..s.body).filter(|&j| !(s.between)(j)).count();
    let mut score = words.min(10) * 2 - (words - 16).max(0);
    score -= i32::try_from(gap.min(12)).unwrap_or(12);
    score -= if words < 4 { 4 } else { 0 };
    score -= if words < 5 && bare_name(s.text, unit.span).is_some() {
        8
    } else {
        0
    };
    score -= if line.ends_with(['.', ',', ';', ':']) { 10 } else { 0 };
    score -= if unit.is_prose() { 8 } else { 0 };
    score -= if ["by ", "written by ", "posted by ", "author"]
        .iter()
        .any(|p| unit.normal.starts_with(p))
    {
        20
    } else {
        0
    };
    score -= if line.matches(['·', '|', ',']).count() >= 3 { 8 } else { 0 };
    // "Source / Office for Aid": the value under a label.
    let label = i > 0 && words <= 5 && !unit.blank_before && s.units[i - 1].words <= 2;
    score -= if label { 10 } else { 0 };
    // A point of the deck.
    score -= if line.starts_with(['*', '•', '▪']) { 20 } else { 0 };
    score += if unit.blank_before && unit.blank_after { 3 } else { 0 };
    let around = i.saturating_sub(FARTHEST)..(i + FARTHEST).min(s.units.len());
    score += if around.into_iter().any(|j| j != i && s.units[j].normal == unit.normal) {
        3
    } else {
        0
    };
    // Writers and date follow a headline closely.
    let signed = (i + 1..(i + 5).min(s.units.len()))
        .find(|&j| (s.signed)(j))
        .map_or(0, |j| 15 - 3 * (j - i));
    score += i32::try_from(signed).unwrap_or(0);
    score += if i + 1 < s.body && (s.between)(i + 1) { 4 } else { 0 };
    score + slug_score(unit, slug) + topic_score(unit, s.topics)
}

/// Units of running text whose words tell what it is about.
const FIRST_UNITS: usize = 40;

/// The words of a line that are no grammar.
fn weighty(normal: &str) -> impl Iterator<Item = &str> {
    normal
        .split(|c: char| !c.is_alphanumeric())
        .filter(|w| w.len() >= 4 && !is_function_word(w))
}

/// What the running text is about: its words that are no grammar.
pub(crate) fn topics(units: &[Unit], body: usize) -> BTreeSet<String> {
    let text = units.iter().skip(body).filter(|u| u.is_prose()).take(FIRST_UNITS);
    text.flat_map(|u| weighty(&u.normal)).map(str::to_owned).collect()
}

/// How far the line speaks of what the text is about.
fn topic_score(unit: &Unit, topics: &BTreeSet<String>) -> i32 {
    let (mut hits, mut all) = (0, 0);
    for word in weighty(&unit.normal) {
        all += 1;
        hits += usize::from(topics.contains(word));
    }
    if all == 0 {
        0
    } else {
        i32::try_from(hits * TOPIC / all.max(FEW_WORDS)).unwrap_or(0)
    }
}

/// How far the words of the line are those of the address.
fn slug_score(unit: &Unit, slug: &[String]) -> i32 {
    if slug.len() < 3 {
        return 0;
    }
    let hits = slug
        .iter()
        .filter(|w| unit.normal.split(|c: char| !c.is_alphanumeric()).any(|x| x == w.as_str()))
        .count();
    i32::try_from(hits * 16 / slug.len()).unwrap_or(0)
}

fn slug_words(url: &str) -> Vec<String> {
    let path = url
        .split(['?', '#'])
        .next()
        .unwrap_or("")
        .split_once("//")
        .map_or("", |(_, rest)| rest);
    let last = path.split('/').skip(1).filter(|p| p.contains(['-', '_'])).last().unwrap_or("");
    last.split(|c: char| !c.is_alphanumeric())
        .filter(|w| w.len() > 2 && !w.chars().all(|c| c.is_ascii_digit()))
        .map(str::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Boilerplate, lines};

    #[test]
    fn a_line_is_worth_more_the_more_it_speaks_of_the_text() {
        let text = "Free shipping on all orders this weekend\n\nHarbour strike ends after ferry crews win pay rise\n\n\
                    Ferry crews ended their strike in the harbour on Friday, after the company agreed to raise their pay by a tenth.\n\n\
                    The crews had asked for a fifth, and the ferry company said that it could not pay so much this year.";
        let units = lines::units(text, &Boilerplate::default(), false);
        let topics = topics(&units, 2);
        assert!(topics.contains("ferry") && !topics.contains("after"));
        assert_eq!(topic_score(&units[0], &topics), 0);
        assert!(topic_score(&units[1], &topics) > 10);
    }
}

//! Which line is the headline.

use crate::lines::Unit;
use crate::table::normal;

/// What the search may look at.
pub(crate) struct Search<'a> {
    pub(crate) text: &'a str,
    pub(crate) units: &'a [Unit],
    /// Whether a unit may be the headline at all: no byline, date, photograph, chrome.
    pub(crate) free: &'a dyn Fn(usize) -> bool,
    /// Whether a unit belongs between headline and text: byline, date, caption, credit, share line.
    pub(crate) between: &'a dyn Fn(usize) -> bool,
    /// The first unit of running text.
    pub(crate) body: usize,
    pub(crate) title: Option<&'a str>,
    pub(crate) url: Option<&'a str>,
}

/// Index of the headline's unit.
pub(crate) fn find(s: &Search<'_>) -> Option<usize> {
    if let Some(at) = s.title.and_then(|title| by_title(s.units, title, s.body)) {
        return Some(at);
    }
    let slug = s.url.map(slug_words).unwrap_or_default();
    let best = (0..s.body.min(s.units.len())).filter(|&i| candidate(s, i)).max_by_key(|&i| (score(s, i, &slug), i))?;
    // A line right above that could be one too is the headline, and this one its deck.
    let above = best.checked_sub(1).filter(|&i| candidate(s, i) && s.units[i].words >= 5 && !s.units[i].is_prose());
    Some(above.filter(|&i| score(s, i, &slug) + 8 >= score(s, best, &slug)).unwrap_or(best))
}

/// The unit that is the title which the capture stated, with or without the site's name behind it.
fn by_title(units: &[Unit], title: &str, body: usize) -> Option<usize> {
    let title = normal(title);
    let same = |u: &Unit| {
        u.normal == title || (u.words >= 3 && title.strip_prefix(u.normal.as_str()).is_some_and(|rest| rest.trim_start().starts_with(['|', '-', '–', '—', '·', ':'])))
    };
    let hits: Vec<usize> = (0..units.len()).filter(|&i| same(&units[i])).collect();
    hits.iter().copied().filter(|&i| i <= body).max().or_else(|| hits.first().copied())
}

fn candidate(s: &Search<'_>, i: usize) -> bool {
    let unit = &s.units[i];
    let line = unit.span.slice(s.text);
    let crumbs = line.matches(['|', '»', '›', '>', '/']).count() >= 2;
    (s.free)(i) && (2..=35).contains(&unit.words) && line.chars().count() >= 10 && !crumbs
}

fn score(s: &Search<'_>, i: usize, slug: &[String]) -> i32 {
    let unit = &s.units[i];
    let gap = (i + 1..s.body).filter(|&j| !(s.between)(j)).count();
    let next_is_between = i + 1 < s.body && (s.between)(i + 1);
    let line = unit.span.slice(s.text);
    let mut score = i32::try_from(unit.words.min(10)).unwrap_or(10) * 2;
    score += if unit.blank_before && unit.blank_after { 3 } else { 0 };
    score += if next_is_between { 6 } else { 0 };
    score -= i32::try_from(gap.min(15)).unwrap_or(15);
    score -= if line.ends_with(['.', ',', ';', ':']) { 8 } else { 0 };
    score -= if unit.words < 4 { 4 } else { 0 };
    score += if (0..s.units.len()).any(|j| j != i && s.units[j].normal == unit.normal) { 3 } else { 0 };
    score + slug_score(unit, slug)
}

/// How far the words of the line are those of the address.
fn slug_score(unit: &Unit, slug: &[String]) -> i32 {
    if slug.len() < 3 {
        return 0;
    }
    let hits = slug.iter().filter(|w| unit.normal.split(|c: char| !c.is_alphanumeric()).any(|x| x == w.as_str())).count();
    i32::try_from(hits * 16 / slug.len()).unwrap_or(0)
}

fn slug_words(url: &str) -> Vec<String> {
    let path = url.split(['?', '#']).next().unwrap_or("").split_once("//").map_or("", |(_, rest)| rest);
    let last = path.split('/').skip(1).filter(|p| p.contains(['-', '_'])).last().unwrap_or("");
    last.split(|c: char| !c.is_alphanumeric()).filter(|w| w.len() > 2 && !w.chars().all(|c| c.is_ascii_digit())).map(str::to_lowercase).collect()
}

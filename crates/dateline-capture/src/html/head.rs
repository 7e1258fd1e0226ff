//! Which line of a page of HTML is the headline.
//!
//! What the reader sees counts, where the page's titles vouch for it: the heading that is most like one of them. Titles for search
//! engines are often in other words than the headline, so they give it only where no heading does.

use super::dom::{Block, Dom, Kind};
use super::meta::Stated;
use super::{key, squeeze};
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// Likeness, in hundredths, from which a heading is one of the page's titles in other words; from which a lone one may be; and
/// from which a heading of lower rank is.
const ALIKE: u32 = 40;
const HARDLY_ALIKE: u32 = 20;
const NEARLY_SAME: u32 = 70;
/// A site's name has no more words.
const LONGEST_NAME: usize = 6;
/// Signs between a headline and a site's name.
const SIGNS: &[&str] = &[" | ", " – ", " — ", " - ", " » ", " :: ", " · ", " • ", ": "];

/// The headline, and the line of the page where it stands.
pub(super) fn line(dom: &Dom, stated: &Stated, url: Option<&str>) -> Option<(String, Option<usize>)> {
    let site = Site::new(stated, url);
    let titles: Vec<String> = stated.titles.iter().map(|t| site.off(t)).filter(|t| !site.is(t)).collect();
    let long_enough = |b: &Block| (1..=45).contains(&b.text.split_whitespace().count()) && b.text.chars().count() < 400;
    let all = || dom.blocks.iter().enumerate().filter(|(_, b)| long_enough(b));
    let likeness = |b: &Block| titles.iter().map(|t| like(t, &b.text)).max().unwrap_or(0);
    let best = |found: &[(usize, &Block)]| {
        let scored = found.iter().map(|(i, b)| (likeness(b), Reverse(*i)));
        scored.max().map(|(score, at)| (score, at.0))
    };
    let first: Vec<(usize, &Block)> = all().filter(|(_, b)| b.kind == Kind::Heading(1) && !site.is(&b.text)).collect();
    if let Some((score, at)) = best(&first) {
        // A lone `h1` that the page's titles know nothing of is the name of a section or "Our blog".
        let block = &dom.blocks[at];
        let lone = first.iter().filter(|(_, b)| !b.beside).count() == 1 && !block.beside;
        let related =
            || score >= HARDLY_ALIKE || block.text.split_whitespace().count() >= 4 && titles.iter().any(|t| share(t, &block.text));
        // A page whose titles are a word or two is not titled by them: they are the site's name.
        let bare = || !titles.iter().any(|t| t.split_whitespace().count() >= 3) && block.text.split_whitespace().count() >= 4;
        if score >= ALIKE || lone && (titles.is_empty() || related() || bare()) {
            return Some((block.text.clone(), Some(at)));
        }
    }
    let lower: Vec<(usize, &Block)> = all()
        .filter(|(_, b)| (b.titled || matches!(b.kind, Kind::Heading(2..=3))) && !site.is(&b.text))
        .collect();
    if let Some((_, at)) = best(&lower).filter(|(score, _)| *score >= NEARLY_SAME) {
        return Some((dom.blocks[at].text.clone(), Some(at)));
    }
    let marked: Vec<(usize, &Block)> = lower.iter().filter(|(_, b)| b.titled && !b.beside).copied().collect();
    if let (true, [(at, block)]) = (titles.is_empty(), marked.as_slice()) {
        return Some((block.text.clone(), Some(*at)));
    }
    let title = titles.into_iter().next().or_else(|| stated.titles.first().cloned())?;
    let at = dom.blocks.iter().position(|b| key(&b.text) == key(&title));
    Some((title, at))
}

/// The names that a page gives its site.
struct Site(Vec<String>);

impl Site {
    fn new(stated: &Stated, url: Option<&str>) -> Self {
        // Some pages put their own title where the site's name belongs.
        let named = stated.publisher.iter().filter(|p| p.split_whitespace().count() <= LONGEST_NAME);
        let mut names: Vec<String> = named.map(|p| key(p)).collect();
        // Where one title is another one with words before or behind it, these words are the site's.
        for title in &stated.titles {
            for sign in SIGNS {
                for (head, tail) in [title.split_once(sign), title.rsplit_once(sign)].into_iter().flatten() {
                    let whole = |half: &str| stated.titles.iter().any(|t| key(t) == key(half));
                    let count = |s: &str| s.split_whitespace().count();
                    let name = match (whole(head), whole(tail)) {
                        (true, false) => Some((tail, head)),
                        (false, true) => Some((head, tail)),
                        _ => None,
                    };
                    if let Some((name, _)) = name.filter(|(name, rest)| count(name) <= LONGEST_NAME && count(rest) >= 2) {
                        names.push(key(name));
                    }
                }
            }
        }
        names.extend(url.and_then(host));
        names.retain(|n| !n.is_empty());
        Self(names)
    }

    /// Whether a line is the site's name and nothing else.
    fn is(&self, line: &str) -> bool {
        let line = key(line);
        line.is_empty() || self.0.contains(&line)
    }

    /// "Storm closes port | The Courier" without the site's name.
    fn off(&self, title: &str) -> String {
        for sign in SIGNS {
            if let Some((head, tail)) = title.rsplit_once(sign) {
                let words = |s: &str| s.split_whitespace().count();
                let part = key(tail);
                let named = !part.is_empty()
                    && self
                        .0
                        .iter()
                        .any(|s| *s == part || s.starts_with(&part) && part.chars().count() >= 3);
                let short = *sign != ": " && words(tail) <= 4 && words(head) >= 3 && words(head) > words(tail);
                if (named || short) && !key(head).is_empty() {
                    return self.off(head);
                }
            }
            if let Some((head, tail)) = title.split_once(sign)
                && self.is(head)
                && !key(tail).is_empty()
            {
                return self.off(tail);
            }
        }
        squeeze(title)
    }
}

/// "harbourpost" of `https://www.harbourpost.co.uk/news/`: the longest label of the host.
fn host(url: &str) -> Option<String> {
    let host = url.split_once("://")?.1.split(['/', '?', '#', ':']).next()?;
    host.split('.').max_by_key(|label| label.len()).filter(|l| l.len() >= 4).map(key)
}

fn words(line: &str) -> BTreeSet<String> {
    line.split_whitespace().map(key).filter(|w| !w.is_empty()).collect()
}

/// How alike two titles are, 0 to 100: shared words over the words of the shorter and longer one together.
fn like(a: &str, b: &str) -> u32 {
    let (a, b) = (words(a), words(b));
    let shared = a.intersection(&b).count();
    if shared == 0 {
        0
    } else {
        (200 * shared / (a.len() + b.len())) as u32
    }
}

/// Whether two titles share a word that is more than grammar.
fn share(a: &str, b: &str) -> bool {
    words(a).intersection(&words(b)).any(|w| w.chars().count() >= 6)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headline(html: &str) -> Option<String> {
        let dom = Dom::read(&scraper::Html::parse_document(html));
        let stated = super::super::meta::stated(&dom, &[]);
        line(&dom, &stated, Some("https://www.harbourpost.example/news/ferry")).map(|(h, _)| h)
    }

    #[test]
    fn the_heading_that_the_titles_vouch_for_is_the_headline() {
        let body = "<p>Councillors said on Friday that the ferry sails on.</p>";
        let cases = [
            // The site's name in the first rank, the headline in the second.
            (
                "<title>Harbour Post - Ferry sails on</title><h1>Harbour Post</h1><h2>Ferry sails on</h2>",
                "Ferry sails on",
            ),
            // One title shows what the other one adds.
            (
                "<title>Notes from the Pier: Ferry sails on</title><meta property=og:title content='Ferry sails on'><h1>Notes from the Pier</h1><h3>Ferry sails on</h3>",
                "Ferry sails on",
            ),
            // The title is nothing but the site, which the address tells.
            (
                "<title>HarbourPost</title><h1>Council keeps its ferry for a year</h1>",
                "Council keeps its ferry for a year",
            ),
            // A title for search engines; the reader sees another.
            (
                "<title>Ferry subsidy: what the council decided | Harbour Post</title><h1>Why the council kept the ferry</h1>",
                "Why the council kept the ferry",
            ),
            // No heading at all, but markup that says so.
            (
                "<title>Council keeps ferry | Harbour Post</title><div class='story-headline'>Council keeps ferry</div>",
                "Council keeps ferry",
            ),
            ("<div itemprop='headline'>Council keeps ferry</div>", "Council keeps ferry"),
            // A section's name is no headline.
            (
                "<title>Council keeps its ferry | Harbour Post</title><h1>Latest</h1>",
                "Council keeps its ferry",
            ),
            // A colon is a part of the headline.
            ("<title>Ferry: council keeps it - Harbour Post</title>", "Ferry: council keeps it"),
        ];
        for (head, wanted) in cases {
            assert_eq!(headline(&format!("{head}{body}")).as_deref(), Some(wanted), "{head}");
        }
    }

    #[test]
    fn a_host_gives_a_name() {
        assert_eq!(host("https://www.harbourpost.co.uk/news"), Some("harbourpost".to_owned()));
        assert_eq!(host("no address"), None);
    }
}

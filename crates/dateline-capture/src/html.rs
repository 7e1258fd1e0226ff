//! HTML to a page whose markup told its parts. No script runs; no address is fetched.

pub(crate) mod dom;
mod head;
pub(crate) mod meta;
pub(crate) mod scan;

use dateline_core::{Date, Diagnostics, Page, PagePart, PartKind, Span};
use dom::{Block, Dom, Kind};
use std::collections::BTreeMap;

/// White space runs become one blank; what shows nothing goes.
pub(crate) fn squeeze(s: &str) -> String {
    let mut out = String::with_capacity(s.len());
    for word in s.split(|c: char| c.is_whitespace() || c.is_control()).filter(|w| !w.is_empty()) {
        if !out.is_empty() {
            out.push(' ');
        }
        out.extend(word.chars().filter(|c| !matches!(c, '\u{200b}' | '\u{feff}' | '\u{ad}')));
    }
    out.trim().to_owned()
}

/// For comparison: letters and digits in small, nothing else.
fn key(s: &str) -> String {
    s.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// A line of the page's text to be.
struct Line {
    text: String,
    kind: PartKind,
}

/// The article in a page of HTML: its running text as lines. The one place that knows the library which finds it.
///
/// `None` where it finds nothing, or fails.
fn extract(clean: &str) -> Option<Vec<Block>> {
    let options = trafilatura::Options::default().with_fallback(true).with_exclude_comments(true);
    // The library is not ours; on a page that it does not foresee it must not end the program.
    let found = std::panic::catch_unwind(|| trafilatura::extract(clean, &options)).ok()?.ok()?;
    // Its plain text is one line; its markup has the paragraphs.
    let lines: Vec<Block> = dom::fragment(&found.content_html);
    (!lines.is_empty()).then_some(lines)
}

/// What is known of a page from outside it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Outside<'a> {
    pub(crate) id: &'a str,
    pub(crate) url: Option<&'a str>,
    pub(crate) captured: Option<Date>,
}

/// Reads a page of HTML.
pub(crate) fn read(html: &str, outside: &Outside<'_>, diags: &mut Diagnostics) -> Page {
    let scan = scan::scan(html);
    let mut page = Page {
        id: outside.id.to_owned(),
        url: outside.url.map(str::to_owned),
        ..Page::default()
    };
    if let Some(why) = scan.too_much {
        diags.note(
            "DL0120",
            format!("{why}: no tree was built of the page, its text was read line by line"),
            None,
        );
        page.text = scan::strip(&scan.clean);
        return page;
    }
    let dom = Dom::read(&scraper::Html::parse_document(&scan.clean));
    let stated = meta::stated(&dom, &scan.json_ld);
    page.publisher = stated.publisher.clone();
    page.url = page.url.or_else(|| stated.url.clone());
    page.language = stated
        .language
        .as_deref()
        .map(|l| l.to_lowercase().chars().take_while(char::is_ascii_alphabetic).collect())
        .filter(|l: &String| l.len() == 2);
    let headline = head::line(&dom, &stated, page.url.as_deref());
    page.title = headline.as_ref().map(|(h, _)| h.clone());
    let mut days = stated.days.clone();
    days.extend(shown_days(&dom, headline.as_ref().and_then(|(_, at)| *at)));
    if let Some((day, from)) = meta::published(&days, outside.captured, diags) {
        page.published = Some(day);
        page.published_from = Some(from);
    }
    let Some(body) = extract(&scan.clean) else {
        diags.note(
            "DL0121",
            "no article was found in the markup; the page's text was read line by line",
            None,
        );
        page.text = dom.blocks.iter().map(|b| b.text.as_str()).collect::<Vec<_>>().join("\n");
        return page;
    };
    let lines = compose(&dom, headline, body, &stated);
    write(&mut page, lines);
    page
}

/// Joins the lines and marks them.
pub(crate) fn write_lines(page: &mut Page, lines: Vec<(String, PartKind)>) {
    write(page, lines.into_iter().map(|(text, kind)| Line { text, kind }).collect());
}

fn write(page: &mut Page, lines: Vec<Line>) {
    for line in lines {
        let start = page.text.len();
        page.text.push_str(&line.text);
        page.parts.push(PagePart {
            kind: line.kind,
            span: Span::new(start, page.text.len()),
        });
        page.text.push('\n');
    }
}

/// Lines above and below the headline among which the article's own date stands.
const NEAR_ABOVE: usize = 12;
const NEAR_BELOW: usize = 16;

/// Days that the page shows, the surest first: marked as that of publication, near the headline; near it; the only one of the page.
fn shown_days(dom: &Dom, headline: Option<usize>) -> Vec<(String, String)> {
    let near = |at: usize| headline.is_none_or(|h| at + NEAR_ABOVE >= h && at <= h + NEAR_BELOW);
    let far = |at: usize| headline.map_or(at, |h| at.abs_diff(h));
    let mut spots: Vec<&dom::Spot> = dom.spots.iter().filter(|s| near(s.at)).collect();
    spots.sort_by_key(|s| (!s.published, far(s.at)));
    let mut out: Vec<(String, String)> = spots
        .iter()
        .map(|s| (s.words.clone(), "the page's date element".to_owned()))
        .collect();
    let above = headline.map_or(0..0, |h| h.saturating_sub(NEAR_ABOVE / 2)..h);
    let bare = dom.blocks.get(above).unwrap_or_default().iter().rev();
    out.extend(
        bare.filter(|b| b.text.len() <= 40 && !b.text.to_lowercase().contains("updated"))
            .map(|b| (b.text.clone(), "the line above the headline".to_owned())),
    );
    let mut all = dom.spots.iter().filter_map(|s| dateline_page::day(&s.words));
    if let Some(day) = all.next().filter(|day| all.all(|d| d == *day)) {
        out.push((day.to_string(), "the page's only date element".to_owned()));
    }
    out
}

/// What a line of the text is by its markup.
pub(crate) fn part(kind: Kind) -> PartKind {
    match kind {
        Kind::Heading(_) => PartKind::Subheading,
        Kind::Caption => PartKind::Caption,
        Kind::Text => PartKind::Body,
    }
}

/// Lines between headline and text that may say who wrote, when, and what a picture shows.
const ABOVE: usize = 14;
/// Lines behind the text that may say who contributed.
const BELOW: usize = 3;
/// No caption, and no line above the text, is longer, in bytes.
const LONGEST_BESIDE: usize = 1200;

/// The article as lines in the page's order: headline, what stands above the text, the text with its captions, what stands below.
fn compose(dom: &Dom, headline: Option<(String, Option<usize>)>, body: Vec<Block>, stated: &meta::Stated) -> Vec<Line> {
    let mut place: BTreeMap<String, usize> = BTreeMap::new();
    for (i, line) in body.iter().enumerate() {
        place.entry(key(&line.text)).or_insert(i);
    }
    // Which line of the text each line of the page is.
    let in_body: Vec<Option<usize>> = dom.blocks.iter().map(|b| place.get(&key(&b.text)).copied()).collect();
    let head = headline.as_ref().and_then(|(_, at)| *at);
    let title = headline.as_ref().map(|(h, _)| key(h)).unwrap_or_default();
    let long = |b: &Block| b.text.split_whitespace().count() >= 8;
    let from = head.map_or(0, |h| h + 1);
    let first = (from..dom.blocks.len())
        .find(|&i| in_body[i].is_some() && dom.blocks[i].kind == Kind::Text && long(&dom.blocks[i]))
        .or_else(|| (0..dom.blocks.len()).find(|&i| in_body[i].is_some()));
    let last = (0..dom.blocks.len()).rev().find(|&i| in_body[i].is_some() && long(&dom.blocks[i]));
    let mut kinds: Vec<PartKind> = body.iter().map(|b| part(b.kind)).collect();
    for (block, at) in dom.blocks.iter().zip(&in_body) {
        match (at, block.kind) {
            (Some(at), Kind::Heading(_)) => kinds[*at] = PartKind::Subheading,
            (Some(at), Kind::Caption) => kinds[*at] = PartKind::Caption,
            _ => {}
        }
    }
    let mut out: Vec<Line> = Vec::new();
    if let Some((text, _)) = headline {
        out.push(Line {
            text,
            kind: PartKind::Headline,
        });
    }
    let aside = |i: &usize| {
        let b = &dom.blocks[*i];
        in_body[*i].is_none()
            && b.text.len() <= LONGEST_BESIDE
            && !(b.beside && b.kind != Kind::Caption)
            && key(&b.text) != title
            && !matches!(b.kind, Kind::Heading(1))
    };
    let side = |i: usize| Line {
        text: dom.blocks[i].text.clone(),
        kind: if dom.blocks[i].kind == Kind::Caption {
            PartKind::Caption
        } else {
            PartKind::Aside
        },
    };
    if let Some(first) = first {
        let above: Vec<usize> = (from..first).filter(aside).collect();
        let skip = if head.is_some() { 0 } else { above.len().saturating_sub(ABOVE) };
        out.extend(above.into_iter().skip(skip).take(ABOVE).map(side));
    }
    writers(stated, &mut out);
    // Captions stand behind the line of text that they follow on the page.
    let mut behind: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    if let (Some(first), Some(last)) = (first, last) {
        let mut before = None;
        for (i, at) in in_body.iter().enumerate().take(last + 1).skip(first) {
            before = at.or(before);
            if let (Kind::Caption, Some(line), true) = (dom.blocks[i].kind, before, aside(&i) && !dom.blocks[i].beside) {
                behind.entry(line).or_default().push(i);
            }
        }
    }
    for (i, block) in body.into_iter().enumerate() {
        if key(&block.text) != title || title.is_empty() {
            out.push(Line {
                text: block.text,
                kind: kinds[i],
            });
        }
        out.extend(behind.get(&i).into_iter().flatten().map(|&b| side(b)));
    }
    if let Some(last) = last {
        out.extend((last + 1..dom.blocks.len()).filter(aside).take(BELOW).map(|i| Line {
            kind: PartKind::Aside,
            ..side(i)
        }));
    }
    out
}

/// Writers that only the head names get a line of their own; those that the page names are found in its lines.
fn writers(stated: &meta::Stated, out: &mut Vec<Line>) {
    let shown = out.iter().any(|l| {
        l.kind == PartKind::Aside
            && stated.writers.iter().any(|w| key(&l.text).contains(&key(w)))
            && l.text.split_whitespace().count() <= 30
    });
    if !shown {
        out.extend(stated.writers.iter().map(|w| Line {
            text: w.clone(),
            kind: PartKind::Byline,
        }));
    }
}

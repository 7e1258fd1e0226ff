//! RSS, Atom and JSON Feed files: each entry is a document.

use crate::html::{self, dom};
use dateline_core::{Date, Diagnostics, Page, PartKind};
use serde_json::Value;

/// The deepest nesting of elements that is handed to the parser.
const DEEPEST: usize = 120;
/// The most bytes of one entry's content that become lines.
const LONGEST: usize = 8 << 20;

/// One entry, as the feed has it.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    id: String,
    title: Option<String>,
    content: String,
    /// The content is plain text, not markup.
    bare: bool,
    url: Option<String>,
    published: Option<(String, &'static str)>,
    writers: Vec<String>,
    publisher: Option<String>,
    language: Option<String>,
}

impl Entry {
    pub(crate) fn size(&self) -> usize {
        self.content.len() + 1000
    }

    pub(crate) fn id(&self) -> &str {
        &self.id
    }

    pub(crate) fn url(&self) -> Option<&str> {
        self.url.as_deref()
    }
}

/// A string, or a number as one.
fn words(value: &Value) -> Option<String> {
    let words = match value {
        Value::String(s) => s.clone(),
        Value::Number(n) => n.to_string(),
        _ => return None,
    };
    (!words.trim().is_empty()).then_some(words)
}

/// The entries of a JSON Feed, leniently: many feeds have numbers for ids and leave fields out.
fn json(bytes: &[u8], id: &str) -> Result<Vec<Entry>, String> {
    let feed: Value = serde_json::from_slice(bytes).map_err(|e| e.to_string())?;
    let items = feed["items"].as_array().ok_or("it has no list `items`")?;
    let names = |thing: &Value| {
        let many = thing["authors"].as_array().into_iter().flatten();
        let all = many.chain(std::iter::once(&thing["author"])).filter_map(|a| words(&a["name"]));
        all.map(|n| html::squeeze(&n))
            .filter(|n| (3..60).contains(&n.len()))
            .take(12)
            .collect::<Vec<_>>()
    };
    let entry = |(n, item): (usize, &Value)| {
        let markup = words(&item["content_html"]);
        let bare = markup.is_none() && item["content_text"].is_string();
        let content = markup.or_else(|| words(&item["content_text"])).or_else(|| words(&item["summary"]));
        let day = |key: &str, from: &'static str| words(&item[key]).map(|d| (d, from));
        Entry {
            id: words(&item["id"]).unwrap_or_else(|| format!("{id}-{}", n + 1)),
            title: words(&item["title"]).map(|t| html::squeeze(&t)),
            content: content.unwrap_or_default(),
            bare,
            url: words(&item["url"])
                .or_else(|| words(&item["external_url"]))
                .filter(|u| u.starts_with("http")),
            published: day("date_published", "the feed's date of publication")
                .or_else(|| day("date_modified", "the feed's date of update")),
            writers: Some(names(item)).filter(|w| !w.is_empty()).unwrap_or_else(|| names(&feed)),
            publisher: words(&feed["title"]).map(|t| html::squeeze(&t)),
            language: words(&item["language"]).or_else(|| words(&feed["language"])),
        }
    };
    Ok(items.iter().enumerate().map(entry).collect())
}

/// All entries of a feed.
pub(crate) fn entries(bytes: &[u8], id: &str) -> Result<Vec<Entry>, String> {
    let plain = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes).trim_ascii_start();
    if plain.starts_with(b"{") {
        return json(plain, id);
    }
    let depth = depth(bytes);
    if depth > DEEPEST {
        return Err(format!("elements {depth} deep, and the limit is {DEEPEST}"));
    }
    // The parser is not ours; on bytes that it does not foresee it must not end the program.
    let parsed = std::panic::catch_unwind(|| feed_rs::parser::Builder::new().sanitize_content(false).build().parse(bytes));
    let feed = match parsed {
        Ok(feed) => feed.map_err(|e| e.to_string())?,
        Err(_) => return Err("the parser gave up".to_owned()),
    };
    let publisher = feed.title.map(|t| html::squeeze(&t.content)).filter(|t| !t.is_empty());
    let mut out = Vec::new();
    for (n, e) in feed.entries.into_iter().enumerate() {
        let summary = e.summary.map(|s| (s.content_type.to_string(), s.content));
        let content = e.content.and_then(|c| c.body.map(|b| (c.content_type.to_string(), b)));
        // The longer of the two: many feeds carry the whole text in one and a line in the other.
        let (media, content) = [content, summary]
            .into_iter()
            .flatten()
            .max_by_key(|(_, c)| c.len())
            .unwrap_or_default();
        let day = |d: &dyn std::fmt::Display| d.to_string();
        let published = e.published.map(|p| (day(&p.format("%Y-%m-%d")), "the feed's date of publication"));
        let updated = e.updated.map(|u| (day(&u.format("%Y-%m-%d")), "the feed's date of update"));
        let link = e
            .links
            .iter()
            .find(|l| l.rel.as_deref() == Some("alternate"))
            .or_else(|| e.links.first());
        let url = link.map(|l| l.href.clone()).filter(|u| u.starts_with("http"));
        out.push(Entry {
            id: if e.id.is_empty() { format!("{id}-{}", n + 1) } else { e.id },
            title: e.title.map(|t| text_of(&t.content)).filter(|t| !t.is_empty()),
            bare: media.starts_with("text/plain") && !content.contains('<'),
            content,
            url,
            published: published.or(updated),
            writers: e
                .authors
                .into_iter()
                .filter_map(|a| a.name.map(|n| html::squeeze(&n)))
                .filter(|n| (3..60).contains(&n.len()))
                .take(12)
                .collect(),
            publisher: publisher.clone(),
            language: e.language.or_else(|| feed.language.clone()),
        });
    }
    Ok(out)
}

/// Titles are text, and written as if they were markup.
fn text_of(title: &str) -> String {
    if !title.contains(['&', '<']) {
        return html::squeeze(title);
    }
    let title: String = title.chars().take(2000).collect();
    html::squeeze(&dom::fragment(&title).iter().map(|b| b.text.as_str()).collect::<Vec<_>>().join(" "))
}

/// An entry as a page: its title as headline, its content as text. Scripts in it go as they do in pages.
pub(crate) fn page(entry: Entry, captured: Option<Date>, diags: &mut Diagnostics) -> Page {
    let mut page = Page {
        id: entry.id,
        title: entry.title.clone(),
        url: entry.url,
        publisher: entry.publisher,
        language: entry
            .language
            .map(|l| l.to_lowercase().chars().take_while(char::is_ascii_alphabetic).collect()),
        ..Page::default()
    };
    let days: Vec<(String, String)> = entry.published.into_iter().map(|(d, from)| (d, from.to_owned())).collect();
    if let Some((day, from)) = html::meta::published(&days, captured, diags) {
        page.published = Some(day);
        page.published_from = Some(from);
    }
    let mut lines: Vec<(String, PartKind)> = entry.title.into_iter().map(|t| (t, PartKind::Headline)).collect();
    lines.extend(entry.writers.into_iter().map(|w| (w, PartKind::Byline)));
    let content = entry.content.get(..entry.content.floor_char_boundary(LONGEST)).unwrap_or("");
    if entry.bare {
        lines.extend(
            content
                .lines()
                .map(html::squeeze)
                .filter(|l| !l.is_empty())
                .map(|l| (l, PartKind::Body)),
        );
    } else {
        let scan = html::scan::scan(content);
        if let Some(why) = scan.too_much {
            diags.note(
                "DL0120",
                format!("{why}: no tree was built of the entry, its text was read line by line"),
                None,
            );
            let text = html::scan::strip(&scan.clean);
            lines.extend(text.lines().map(|l| (l.to_owned(), PartKind::Body)));
        } else {
            lines.extend(dom::fragment(&scan.clean).into_iter().map(|b| {
                let kind = html::part(b.kind);
                (b.text, kind)
            }));
        }
    }
    html::write_lines(&mut page, lines);
    page
}

/// How deep elements nest, roughly; what stands in CDATA and comments does not count.
fn depth(bytes: &[u8]) -> usize {
    let (mut depth, mut deepest, mut i) = (0usize, 0usize, 0usize);
    let behind = |from: usize, end: &[u8]| {
        bytes[from..]
            .windows(end.len())
            .position(|w| w == end)
            .map_or(bytes.len(), |at| from + at + end.len())
    };
    while let Some(at) = bytes.get(i..).and_then(|b| b.iter().position(|b| *b == b'<')) {
        let tag = &bytes[i + at..];
        i += at;
        if tag.starts_with(b"<![CDATA[") {
            i = behind(i, b"]]>");
        } else if tag.starts_with(b"<!--") {
            i = behind(i, b"-->");
        } else {
            let end = tag.iter().position(|b| *b == b'>').unwrap_or(tag.len());
            match tag.get(1) {
                Some(b'/') => depth = depth.saturating_sub(1),
                Some(c) if c.is_ascii_alphabetic() && end.checked_sub(1).and_then(|e| tag.get(e)) != Some(&b'/') => depth += 1,
                _ => {}
            }
            deepest = deepest.max(depth);
            i += end.max(1);
        }
    }
    deepest
}

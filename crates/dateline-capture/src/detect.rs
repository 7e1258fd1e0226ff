//! What form an input has: by its first bytes; the name counts where they leave it open.

/// The form of an input.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Form {
    /// Told from the bytes and the name.
    #[default]
    Auto,
    /// A captured page as text, with menus and all.
    Page,
    /// Plain text: every line is a paragraph.
    Text,
    /// A page of HTML.
    Html,
    /// A web archive: many responses of servers.
    Warc,
    /// RSS, Atom or JSON Feed.
    Feed,
    /// One JSON object a line.
    Jsonl,
    /// The XML that PETRARCH reads.
    Petrarch,
}

impl Form {
    /// The word used on the command line and in output.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Page => "page",
            Self::Text => "text",
            Self::Html => "html",
            Self::Warc => "warc",
            Self::Feed => "feed",
            Self::Jsonl => "jsonl",
            Self::Petrarch => "petrarch",
        }
    }
}

/// Elements that HTML begins with, where no doctype says so.
const HTML: &[&str] = &[
    "html", "head", "body", "title", "meta", "link", "script", "style", "div", "table", "center", "article", "main", "header", "h1", "p",
    "span",
];

/// Tells the form from the first bytes of the content, unpacked; a few thousand are enough.
///
/// ```
/// use dateline_capture::{Form, detect};
/// assert_eq!(detect(b"{\"text\": \"Rebels attacked.\"}\n", "-"), Form::Jsonl);
/// assert_eq!(detect(b"WARC/1.0\r\nWARC-Type: warcinfo\r\n", "crawl.warc.gz"), Form::Warc);
/// assert_eq!(detect(b"<?xml version=\"1.0\"?>\n<rss version=\"2.0\">", "news.xml"), Form::Feed);
/// assert_eq!(detect(b"<!DOCTYPE html><html>", "page"), Form::Html);
/// assert_eq!(detect(b"Skip to main content\n", "page.txt"), Form::Page);
/// ```
#[must_use]
pub fn detect(head: &[u8], name: &str) -> Form {
    let text = wide(head).unwrap_or_else(|| String::from_utf8_lossy(head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head)).into_owned());
    let text = text.trim_start();
    let name = name.to_ascii_lowercase();
    let name = [".gz", ".zst", ".gzip"].iter().find_map(|e| name.strip_suffix(e)).unwrap_or(&name);
    let ending = |e: &[&str]| e.iter().any(|e| name.ends_with(e));
    if text.starts_with("WARC/") {
        return Form::Warc;
    }
    if text.strip_prefix('[').is_some_and(|rest| rest.trim_start().starts_with('{')) {
        return Form::Jsonl;
    }
    if text.starts_with('{') {
        return if text.contains("jsonfeed.org/version") && !ending(&[".jsonl", ".ndjson"]) {
            Form::Feed
        } else {
            Form::Jsonl
        };
    }
    match element(text).as_deref() {
        Some("rss" | "feed" | "rdf:rdf" | "channel") => return Form::Feed,
        Some("sentences" | "sentence" | "articles" | "stories" | "story") => return Form::Petrarch,
        Some("!doctype html") => return Form::Html,
        Some(e) if HTML.contains(&e) => return Form::Html,
        Some(_) if ending(&[".html", ".htm", ".xhtml", ".shtml"]) => return Form::Html,
        _ => {}
    }
    if ending(&[".jsonl", ".ndjson"]) {
        Form::Jsonl
    } else if ending(&[".warc"]) {
        Form::Warc
    } else if ending(&[".rss", ".atom"]) {
        Form::Feed
    } else {
        Form::Page
    }
}

/// UTF-16 by its byte order mark, or by the zeros between the letters of markup.
fn wide(head: &[u8]) -> Option<String> {
    let big = match head {
        [0xFF, 0xFE, ..] => false,
        [0xFE, 0xFF, ..] => true,
        _ => return None,
    };
    let units = head.get(2..)?.chunks_exact(2).map(|b| {
        if big {
            u16::from_be_bytes([b[0], b[1]])
        } else {
            u16::from_le_bytes([b[0], b[1]])
        }
    });
    Some(char::decode_utf16(units).map(|c| c.unwrap_or('\u{fffd}')).collect())
}

/// The first element of XML that nobody here reads.
pub(crate) fn foreign_xml(head: &[u8]) -> Option<String> {
    let head = String::from_utf8_lossy(head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head));
    let text = head.trim_start();
    let name = text.starts_with("<?xml").then(|| element(text)).flatten()?;
    (detect(text.as_bytes(), "") == Form::Page && !name.starts_with('!')).then_some(name)
}

/// The name of the first element, in small letters; behind declarations and comments.
fn element(text: &str) -> Option<String> {
    let mut rest = text.trim_start();
    for _ in 0..20 {
        let tail = rest.strip_prefix('<')?;
        let skip = if let Some(comment) = tail.strip_prefix("!--") {
            comment.split_once("-->")?.1
        } else if tail.starts_with('?') {
            tail.split_once("?>")?.1
        } else if tail.get(..8).is_some_and(|d| d.eq_ignore_ascii_case("!doctype")) {
            let what = tail[8..].trim_start().get(..4).unwrap_or("").to_ascii_lowercase();
            if what == "html" {
                return Some("!doctype html".to_owned());
            }
            tail.split_once('>')?.1
        } else {
            let name: String = tail
                .chars()
                .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, ':' | '-' | '_'))
                .take(40)
                .collect();
            return (!name.is_empty()).then(|| name.to_ascii_lowercase());
        };
        rest = skip.trim_start();
    }
    None
}

//! Bytes to [`Page`]s: captured page text, plain text and JSON lines.

use crate::Error;
use dateline_core::{Date, Diagnostics, Page};
use serde_json::Value;

/// The largest page, and the longest line of a JSONL file, in bytes.
pub const LARGEST: usize = 64 << 20;

/// What an input looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A captured page as text, or an article without a page around it.
    Page,
    /// JSON lines, one page an object.
    Jsonl,
    /// HTML; there is no reader for it yet.
    Html,
}

/// Guesses the format from the first bytes; the name's ending counts where they leave it open.
///
/// ```
/// use dateline_page::read::{Format, detect};
/// assert_eq!(detect(b"{\"text\": \"Rebels attacked.\"}\n", "-"), Format::Jsonl);
/// assert_eq!(detect(b"Skip to main content\n", "page.txt"), Format::Page);
/// assert_eq!(detect(b"<!DOCTYPE html><html>", "page"), Format::Html);
/// ```
#[must_use]
pub fn detect(bytes: &[u8], name: &str) -> Format {
    let head = bytes.get(..bytes.len().min(1024)).unwrap_or_default();
    let head = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head).trim_ascii_start();
    let lower = name.to_ascii_lowercase();
    let ending = |e: &[&str]| e.iter().any(|e| lower.ends_with(e));
    let tag = String::from_utf8_lossy(head.get(..head.len().min(64)).unwrap_or_default()).to_ascii_lowercase();
    if ending(&[".jsonl", ".ndjson"]) || head.starts_with(b"{\"") || head.starts_with(b"{ \"") {
        Format::Jsonl
    } else if tag.starts_with("<!doctype html")
        || tag.starts_with("<html")
        || (tag.starts_with('<') && ending(&[".html", ".htm", ".xhtml"]))
    {
        Format::Html
    } else {
        Format::Page
    }
}

/// Reads one captured page. `id` becomes the page's id and names it in messages.
///
/// Broken UTF-8 is replaced by U+FFFD and a diagnostic says so: offsets then count in the text as decoded. A byte order
/// mark is left off, likewise with a diagnostic. UTF-16 with a byte order mark is decoded.
///
/// ```
/// use dateline_core::Diagnostics;
/// let mut diags = Diagnostics::default();
/// let page = dateline_page::read::text("Envoys met in Oslo.".as_bytes(), "oslo", &mut diags)?;
/// assert_eq!((page.id.as_str(), page.text.as_str()), ("oslo", "Envoys met in Oslo."));
/// # Ok::<(), dateline_page::Error>(())
/// ```
pub fn text(bytes: &[u8], id: &str, diags: &mut Diagnostics) -> Result<Page, Error> {
    if bytes.len() > LARGEST {
        return Err(Error::TooLarge {
            name: id.to_owned(),
            bytes: bytes.len(),
            limit: LARGEST,
        });
    }
    let text = decode(bytes, id, diags)?;
    if text.trim_matches(crate::lines::is_blank).is_empty() {
        return Err(Error::Empty { name: id.to_owned() });
    }
    Ok(Page {
        id: id.to_owned(),
        text,
        ..Page::default()
    })
}

fn decode(bytes: &[u8], id: &str, diags: &mut Diagnostics) -> Result<String, Error> {
    let units = |big: bool| {
        bytes.get(2..).unwrap_or_default().chunks(2).map(move |b| {
            let pair = [b[0], b.get(1).copied().unwrap_or(0)];
            if big { u16::from_be_bytes(pair) } else { u16::from_le_bytes(pair) }
        })
    };
    let wide = match bytes {
        [0xFF, 0xFE, ..] => Some(
            char::decode_utf16(units(false))
                .map(|c| c.unwrap_or('\u{fffd}'))
                .collect::<String>(),
        ),
        [0xFE, 0xFF, ..] => Some(char::decode_utf16(units(true)).map(|c| c.unwrap_or('\u{fffd}')).collect::<String>()),
        _ => None,
    };
    if let Some(text) = wide {
        diags.note("DL0102", "the input is UTF-16; offsets count in the text as decoded", None);
        return Ok(text);
    }
    not_text(bytes).map_or(Ok(()), |why| Err(Error::Binary { name: id.to_owned(), why }))?;
    let bare = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if bare.len() < bytes.len() {
        diags.note("DL0103", "a byte order mark was left off; offsets count without it", None);
    }
    Ok(lossy(bare, diags))
}

fn lossy(bytes: &[u8], diags: &mut Diagnostics) -> String {
    match String::from_utf8_lossy(bytes) {
        std::borrow::Cow::Borrowed(text) => text.to_owned(),
        std::borrow::Cow::Owned(text) => {
            let broken = text.matches('\u{fffd}').count();
            let what = format!("broken UTF-8 in {broken} places, each replaced by U+FFFD; offsets count in the text as decoded");
            diags.note("DL0101", what, None);
            text
        }
    }
}

/// Why the bytes are no text, if they are not: they begin like an image, an archive or another such file, or hold what text does not.
#[must_use]
pub fn not_text(bytes: &[u8]) -> Option<String> {
    let head = bytes.get(..bytes.len().min(8192)).unwrap_or_default();
    let known: [(&[u8], &str); 6] = [
        (b"%PDF", "a PDF"),
        (b"PK\x03\x04", "a ZIP archive"),
        (b"\x1F\x8B", "gzip"),
        (b"\x89PNG", "a PNG image"),
        (b"\xFF\xD8\xFF", "a JPEG image"),
        (b"\x28\xB5\x2F\xFD", "zstd"),
    ];
    if let Some((_, what)) = known.iter().find(|(magic, _)| head.starts_with(magic)) {
        return Some(format!("it is {what}"));
    }
    if head.contains(&0) {
        return Some("it holds zero bytes".to_owned());
    }
    let control = head
        .iter()
        .filter(|b| **b < 32 && !matches!(**b, b'\n' | b'\r' | b'\t' | 0x0C | 0x1B))
        .count();
    (control * 20 > head.len()).then(|| format!("{control} of its first {} bytes are control characters", head.len()))
}

/// A field and the other names that archives give it, compared without case and signs, the surest first.
struct Field(&'static str, &'static [&'static str]);

const TEXT: Field = Field(
    "text",
    &[
        "body",
        "maintext",
        "fulltext",
        "content",
        "maincontent",
        "articletext",
        "articlebody",
        "bodytext",
        "storytext",
        "rawtext",
        "plaintext",
        "cleantext",
        "story",
        "article",
    ],
);
const ID: Field = Field("id", &["articleid", "storyid", "docid", "documentid", "uuid", "guid", "mongoid"]);
const TITLE: Field = Field("title", &["headline"]);
const URL: Field = Field("url", &["link", "permalink", "sourceurl", "articleurl"]);
const PUBLISHED: Field = Field(
    "published",
    &[
        "datepublished",
        "publisheddate",
        "publishedat",
        "publishedon",
        "publicationdate",
        "publishdate",
        "datepublish",
        "pubdate",
        "articledate",
        "storydate",
        "date",
    ],
);
const PUBLISHER: Field = Field("publisher", &["outlet", "newspaper", "sourcename", "sourcedomain"]);
const LANG: Field = Field("lang", &["language"]);

/// The fields of an object by name, with those read under another name.
struct Object<'l> {
    fields: serde_json::Map<String, Value>,
    line: usize,
    diags: &'l mut Diagnostics,
}

impl Object<'_> {
    /// The field's string, if it is there; under its own name it must be one.
    fn string(&mut self, field: &Field) -> Result<Option<String>, Error> {
        if let Some(own) = self.fields.remove(field.0).filter(|v| !v.is_null()) {
            return string(own, self.line, field.0).map(Some);
        }
        let plain = |key: &str| {
            key.chars()
                .filter(char::is_ascii_alphanumeric)
                .map(|c| c.to_ascii_lowercase())
                .collect::<String>()
        };
        let words = |value: &Value| match value {
            Value::String(s) if !s.trim().is_empty() => Some(s.clone()),
            Value::Number(n) if field.0 == ID.0 => Some(n.to_string()),
            _ => None,
        };
        let found = field.1.iter().chain(std::iter::once(&field.0)).find_map(|name| {
            let mut keys = self.fields.iter().filter(|(key, _)| key.len() <= 40 && plain(key) == *name);
            keys.find_map(|(key, value)| words(value).map(|w| (key.clone(), w)))
        });
        // A date that names no day is none; under the field's own name it would be said.
        let found = found.filter(|(_, value)| field.0 != PUBLISHED.0 || crate::date::day(value).is_some());
        Ok(found.map(|(key, value)| {
            self.diags.note(
                "DL0114",
                format!("`{key}` was read as `{}`, which the object does not have", field.0),
                None,
            );
            value
        }))
    }
}

/// Reads one line of a JSONL file: an object with `text` and, if known, `id`, `title`, `url`, `published`, `publisher`, `lang`.
///
/// Where one of them is not there, a field of a name that archives use for it is read in its place, and that is said (`DL0114`).
/// `line` is its number, for messages, and the page's id where it has none.
///
/// ```
/// use dateline_core::Diagnostics;
/// use dateline_page::read::jsonl_line;
/// let mut diags = Diagnostics::default();
/// let page = jsonl_line(br#"{"id": "a1", "text": "Rebels attacked a convoy.", "published": "2024-06-21"}"#, 1, &mut diags)?;
/// assert!(page.plain);
/// let error = jsonl_line(br#"{"id": "a2", "text": 5}"#, 2, &mut diags).unwrap_err();
/// assert_eq!(error.to_string(), "line 2: field `text` is a number, and must be a string; mend the line, or leave the field out");
/// # Ok::<(), dateline_page::Error>(())
/// ```
pub fn jsonl_line(bytes: &[u8], line: usize, diags: &mut Diagnostics) -> Result<Page, Error> {
    if bytes.len() > LARGEST {
        return Err(Error::TooLarge {
            name: format!("line {line}"),
            bytes: bytes.len(),
            limit: LARGEST,
        });
    }
    let decoded = lossy(bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes), diags);
    if !decoded.trim_start().starts_with('{') {
        return Err(Error::Json {
            line,
            why: "it does not begin with {".to_owned(),
        });
    }
    let fields = serde_json::from_str(&decoded).map_err(|e| Error::Json { line, why: e.to_string() })?;
    let mut object = Object { fields, line, diags };
    let id = match object.fields.get("id") {
        Some(Value::Number(n)) => Some(n.to_string()),
        _ => object.string(&ID)?,
    };
    let Some(text) = object.string(&TEXT)? else {
        let short = |k: &String| format!("`{}`", k.chars().take(40).collect::<String>());
        let mut names: Vec<String> = object.fields.keys().map(short).collect();
        names.sort();
        names.truncate(12);
        let found = if names.is_empty() { "none".to_owned() } else { names.join(", ") };
        return Err(Error::Missing {
            line,
            field: "text",
            found,
        });
    };
    let own = object.fields.get("published").is_some_and(|p| !p.is_null());
    let (title, url, stated) = (object.string(&TITLE)?, object.string(&URL)?, object.string(&PUBLISHED)?);
    let (publisher, lang) = (object.string(&PUBLISHER)?, object.string(&LANG)?);
    let published = stated.and_then(|s| if own { day(&s, diags) } else { crate::date::day(&s) });
    let plain = text
        .split(['\n', '\r'])
        .filter(|l| !l.trim_matches(crate::lines::is_blank).is_empty())
        .count()
        <= 3;
    Ok(Page {
        id: id.unwrap_or_else(|| line.to_string()),
        text,
        title: title.filter(|t| !t.trim().is_empty()),
        url,
        published,
        publisher,
        language: lang.map(|l| l.to_lowercase().chars().take_while(|c| c.is_ascii_alphabetic()).collect()),
        plain,
        ..Page::default()
    })
}

fn string(value: Value, line: usize, field: &'static str) -> Result<String, Error> {
    let found = match value {
        Value::String(s) => return Ok(s),
        Value::Null => "null",
        Value::Number(_) => "a number",
        Value::Bool(_) => "true or false",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    };
    Err(Error::Type {
        line,
        field,
        found,
        wanted: "a string",
    })
}

/// "2021-05-14", or a date with a time behind it, or a date in words. Anything else is left off with a diagnostic.
fn day(stated: &str, diags: &mut Diagnostics) -> Option<Date> {
    let date = crate::date::day(stated);
    if date.is_none() && !stated.trim().is_empty() {
        diags.note(
            "DL0104",
            format!("`published` is '{stated}', which names no day; it was left off. Write YYYY-MM-DD"),
            None,
        );
    }
    date
}

/// The pages of a JSONL file, one a line; blank lines are passed over.
#[derive(Clone, Debug)]
pub struct Jsonl<'a> {
    rest: &'a [u8],
    line: usize,
}

/// Iterates over the pages of JSON lines in memory. A reader that streams calls [`jsonl_line`] itself.
///
/// ```
/// use dateline_page::read::jsonl;
/// let pages: Vec<_> = jsonl(b"{\"text\": \"One.\"}\n\n{\"txt\": \"Two.\"}\n").collect();
/// assert_eq!(pages[0].as_ref().unwrap().0.text, "One.");
/// assert_eq!(pages[1].as_ref().unwrap_err().to_string(), "line 3: field `text` is missing; the object has `txt`, and must have at least `text`");
/// ```
#[must_use]
pub fn jsonl(bytes: &[u8]) -> Jsonl<'_> {
    Jsonl { rest: bytes, line: 0 }
}

impl Iterator for Jsonl<'_> {
    type Item = Result<(Page, Diagnostics), Error>;

    fn next(&mut self) -> Option<Self::Item> {
        while !self.rest.is_empty() {
            let end = self.rest.iter().position(|b| *b == b'\n').unwrap_or(self.rest.len());
            let (line, rest) = self.rest.split_at(end);
            self.rest = rest.get(1..).unwrap_or_default();
            self.line += 1;
            if !line.trim_ascii().is_empty() {
                let mut diags = Diagnostics::default();
                return Some(jsonl_line(line, self.line, &mut diags).map(|page| (page, diags)));
            }
        }
        None
    }
}

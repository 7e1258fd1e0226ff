//! WARC files (ISO 28500): records one after the other, read without holding more than one of them.

use crate::Error;
use crate::input::{self, Ended, Input};
use std::collections::BTreeMap;
use std::io::BufRead;

/// The longest line of a head, and the most bytes of a head.
const LINE: usize = 16 << 10;
const HEAD: usize = 256 << 10;

/// One record that holds a page.
#[derive(Debug)]
pub(crate) struct Response {
    pub(crate) offset: u64,
    pub(crate) id: String,
    pub(crate) url: Option<String>,
    pub(crate) captured: Option<String>,
    /// Of the payload, as the server told it.
    pub(crate) content_type: Option<String>,
    pub(crate) body: Vec<u8>,
    /// What was wrong with it and mended.
    pub(crate) notes: Vec<String>,
}

/// Reads records. After an error the next call goes on with the next record that can be found.
#[derive(Debug, Default)]
pub(crate) struct Reader {
    pub(crate) records: u64,
    lost: bool,
}

type Head = BTreeMap<String, String>;

impl Reader {
    /// The next record that holds a page; records of other kinds are passed over.
    pub(crate) fn next(&mut self, input: &mut Input<'_>, name: &str, cap: usize) -> Result<Option<Response>, Error> {
        loop {
            let Some(offset) = self.find(input, name)? else {
                return Ok(None);
            };
            self.records += 1;
            let wrong = |why: String| Error::Warc {
                name: name.to_owned(),
                offset,
                why,
            };
            let lost = |reader: &mut Self, e: Error| {
                reader.lost = true;
                Err(e)
            };
            let head = match head(input).map_err(|e| crate::documents::fault(name, e))? {
                Ok(head) => head,
                Err(why) => return lost(self, wrong(why)),
            };
            let length = match head.get("content-length").map(|l| l.trim().parse::<u64>()) {
                Some(Ok(length)) => length,
                Some(Err(_)) => return lost(self, wrong("its Content-Length is no number".to_owned())),
                None => return lost(self, wrong("it has no Content-Length".to_owned())),
            };
            let kind = head.get("warc-type").map(|k| k.trim().to_ascii_lowercase()).unwrap_or_default();
            let wanted = matches!(kind.as_str(), "response" | "resource" | "conversion");
            if !wanted || length > cap as u64 {
                skip(input, length).map_err(|e| crate::documents::fault(name, e))?;
                if wanted && is_text(&head) {
                    return Err(wrong(format!("{length} bytes, and the limit is {cap}")));
                }
                continue;
            }
            let mut body = Vec::new();
            match input::read_exactly(input, length as usize, &mut body).map_err(|e| crate::documents::fault(name, e))? {
                Ended::Whole => {}
                Ended::Over => {
                    return Err(wrong(format!(
                        "the file ends {} bytes before the record does",
                        length as usize - body.len()
                    )));
                }
            }
            match response(offset, &kind, &head, body, cap) {
                Ok(Some(found)) => return Ok(Some(found)),
                Ok(None) => {}
                Err(why) => return Err(wrong(why)),
            }
        }
    }

    /// Goes to the next line that begins a record, past blank lines; after damage past anything.
    fn find(&mut self, input: &mut Input<'_>, name: &str) -> Result<Option<u64>, Error> {
        let mut line = Vec::new();
        loop {
            let fault = |e| crate::documents::fault(name, e);
            // What is blank is taken before the offset is: a record may begin in the next member.
            loop {
                let chunk = input.fill_buf().map_err(|e| {
                    self.lost = true;
                    fault(e)
                })?;
                if chunk.is_empty() {
                    return Ok(None);
                }
                let blank = chunk.iter().take_while(|b| b.is_ascii_whitespace()).count();
                let all = blank == chunk.len();
                input.consume(blank);
                if !all {
                    break;
                }
            }
            let offset = input.offset();
            line.clear();
            input::read_line(input, LINE, &mut line).map_err(fault)?;
            if line.starts_with(b"WARC/") {
                self.lost = false;
                return Ok(Some(offset));
            }
            if !self.lost {
                self.lost = true;
                let why = "no line `WARC/1.0` where a record should begin; reading goes on at the next one".to_owned();
                return Err(Error::Warc {
                    name: name.to_owned(),
                    offset,
                    why,
                });
            }
        }
    }
}

/// Header lines up to the blank one.
fn head(input: &mut Input<'_>) -> std::io::Result<Result<Head, String>> {
    let (mut out, mut line, mut total, mut last) = (Head::new(), Vec::new(), 0, String::new());
    loop {
        line.clear();
        let got = input::read_line(input, LINE, &mut line)?;
        total += got;
        if got == 0 {
            return Ok(Err("the file ends inside its head".to_owned()));
        }
        if got > LINE || total > HEAD {
            return Ok(Err("its head is longer than a head can be".to_owned()));
        }
        let text = String::from_utf8_lossy(&line);
        let text = text.trim_end_matches(['\r', '\n']);
        if text.is_empty() {
            return Ok(Ok(out));
        }
        add(text, &mut last, &mut out);
    }
}

/// One header line, or the continuation of the one before. The first of several of a name counts.
fn add(text: &str, last: &mut String, out: &mut Head) {
    if text.starts_with([' ', '\t']) {
        if let Some(value) = out.get_mut(last.as_str()) {
            value.push(' ');
            value.push_str(text.trim());
        }
    } else if let Some((name, value)) = text.split_once(':') {
        *last = name.trim().to_ascii_lowercase();
        out.entry(last.clone()).or_insert_with(|| value.trim().to_owned());
    }
}

fn skip(input: &mut Input<'_>, mut length: u64) -> std::io::Result<()> {
    while length > 0 {
        let chunk = input.fill_buf()?;
        if chunk.is_empty() {
            return Ok(());
        }
        let n = (chunk.len() as u64).min(length) as usize;
        input.consume(n);
        length -= n as u64;
    }
    Ok(())
}

fn is_text(head: &Head) -> bool {
    head.get("content-type")
        .is_none_or(|t| t.starts_with("application/http") || t.starts_with("text/"))
        && head
            .get("warc-identified-payload-type")
            .is_none_or(|t| t.contains("html") || t.starts_with("text/"))
}

fn is_page(media: &str) -> bool {
    let media = media.split(';').next().unwrap_or("").trim().to_ascii_lowercase();
    matches!(media.as_str(), "" | "text/html" | "application/xhtml+xml" | "text/plain") || FEEDS.contains(&media.as_str())
}

/// Types under which feeds are sent; the general ones carry other things too.
const FEEDS: &[&str] = &[
    "application/rss+xml",
    "application/atom+xml",
    "application/rdf+xml",
    "application/feed+json",
    "application/xml",
    "text/xml",
    "application/json",
];

/// Whether what a record holds is passed over: of a type that may be a feed, and none.
fn passed_over(media: Option<&str>, body: &[u8]) -> bool {
    let media = media.unwrap_or("").split(';').next().unwrap_or("").trim().to_ascii_lowercase();
    FEEDS.contains(&media.as_str()) && crate::detect(&body[..body.len().min(4096)], "") != crate::Form::Feed
}

/// The page of a record, if it holds one: a server's answer of status 200, or a resource, of a type that is text.
fn response(offset: u64, kind: &str, head: &Head, body: Vec<u8>, cap: usize) -> Result<Option<Response>, String> {
    let own = |key: &str| head.get(key).map(|v| v.trim_matches(['<', '>']).to_owned());
    let mut out = Response {
        offset,
        id: own("warc-record-id")
            .map(|id| id.trim_start_matches("urn:uuid:").to_owned())
            .filter(|id| !id.is_empty())
            .unwrap_or_else(|| format!("@{offset}")),
        url: own("warc-target-uri"),
        captured: own("warc-date"),
        content_type: own("content-type"),
        body: Vec::new(),
        notes: Vec::new(),
    };
    let http = kind == "response" && out.content_type.as_deref().is_none_or(|t| t.starts_with("application/http"));
    if !http {
        if !out.content_type.as_deref().is_some_and(is_page) {
            return Ok(None);
        }
        if passed_over(out.content_type.as_deref(), &body) {
            return Ok(None);
        }
        out.body = body;
        return Ok(Some(out));
    }
    let (fields, status, start) = http_head(&body).ok_or("its HTTP head cannot be read")?;
    if status != 200 {
        return Ok(None);
    }
    out.content_type = fields.get("content-type").cloned();
    if !out.content_type.as_deref().is_none_or(is_page) {
        return Ok(None);
    }
    let mut payload = body.get(start..).unwrap_or_default().to_vec();
    if fields
        .get("transfer-encoding")
        .is_some_and(|t| t.to_ascii_lowercase().contains("chunked"))
    {
        // Crawlers often keep the head and join the chunks.
        payload = chunked(&payload).unwrap_or(payload);
    }
    if let Some(encoding) = fields.get("content-encoding") {
        payload = crate::packed::unpack(encoding, payload, cap, &mut out.notes)?;
    }
    if passed_over(out.content_type.as_deref(), &payload) {
        return Ok(None);
    }
    out.body = payload;
    Ok(Some(out))
}

/// Fields, status, and where the content begins.
fn http_head(body: &[u8]) -> Option<(Head, u16, usize)> {
    let window = &body[..body.len().min(HEAD)];
    let crlf = window.windows(4).position(|w| w == b"\r\n\r\n").map(|at| (at, at + 4));
    let lf = window.windows(2).position(|w| w == b"\n\n").map(|at| (at, at + 2));
    let (end, start) = [crlf, lf]
        .into_iter()
        .flatten()
        .min()
        .or(Some((window.len(), body.len())).filter(|_| body.len() < HEAD))?;
    let text = String::from_utf8_lossy(&window[..end]);
    let mut lines = text.lines();
    let status = lines.next()?.strip_prefix("HTTP/")?.split_whitespace().nth(1)?.parse().ok()?;
    let (mut fields, mut last) = (Head::new(), String::new());
    lines.for_each(|l| add(l, &mut last, &mut fields));
    Some((fields, status, start))
}

/// Chunked content joined; `None` where it is none.
fn chunked(mut body: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    loop {
        let end = body.windows(2).take(20).position(|w| w == b"\r\n")?;
        let size = std::str::from_utf8(&body[..end]).ok()?.split(';').next()?.trim();
        let size = usize::from_str_radix(size, 16).ok()?;
        body = &body[end + 2..];
        if size == 0 {
            return Some(out);
        }
        out.extend_from_slice(&body[..size.min(body.len())]);
        // A record that was cut keeps what it has.
        body = match body.get(size..).and_then(|b| b.strip_prefix(b"\r\n")) {
            Some(rest) if !rest.is_empty() => rest,
            _ => return Some(out),
        };
    }
}

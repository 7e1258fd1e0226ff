//! The XML that PETRARCH and UniversalPetrarch read: `<Sentence date="20080801" id=".." source=".." sentence="True"><Text>..</Text></Sentence>`,
//! also inside `<Article ..>`. Read as it comes, leniently: such files are seldom well-formed.

use crate::Error;
use crate::input::Input;
use dateline_core::Page;
use std::io::BufRead;

/// The longest sentence or story, in bytes.
const LONGEST: usize = 16 << 20;
/// The longest tag, in bytes.
const TAG: usize = 64 << 10;

type Fields = Vec<(String, String)>;

/// Reads sentence after sentence.
#[derive(Debug, Default)]
pub(crate) struct Reader {
    count: u64,
    article: Fields,
    own: Option<Fields>,
    text: Option<String>,
    inside: bool,
    too_long: bool,
    /// The words of the last sentence's date, where they name no day.
    pub(crate) undated: Option<String>,
}

impl Reader {
    /// The next sentence or story as a page, with its number.
    pub(crate) fn next(&mut self, input: &mut Input<'_>, name: &str) -> Result<Option<(Page, u64)>, Error> {
        self.undated = None;
        let mut piece = Vec::new();
        loop {
            piece.clear();
            let got = until(input, b'<', &mut piece).map_err(|e| crate::documents::fault(name, e))?;
            self.add(&String::from_utf8_lossy(&piece), true);
            piece.clear();
            let tag = until(input, b'>', &mut piece).map_err(|e| crate::documents::fault(name, e))?;
            if got == 0 && tag == 0 {
                return match self.own.take() {
                    Some(_) => Err(self.wrong(name, "the file ends inside it")),
                    None if self.count == 0 => {
                        self.count = 1;
                        Err(Error::Petrarch {
                            name: name.to_owned(),
                            sentence: 0,
                            why: "no <Sentence> with a <Text> in it".to_owned(),
                        })
                    }
                    None => Ok(None),
                };
            }
            let mut tag = String::from_utf8_lossy(&piece).into_owned();
            if tag.starts_with("![CDATA[") {
                while !tag.ends_with("]]") && tag.len() < LONGEST {
                    piece.clear();
                    if until(input, b'>', &mut piece).map_err(|e| crate::documents::fault(name, e))? == 0 {
                        break;
                    }
                    tag.push('>');
                    tag.push_str(&String::from_utf8_lossy(&piece));
                }
                self.add(tag.trim_start_matches("![CDATA[").trim_end_matches("]]"), false);
                continue;
            }
            if let Some(page) = self.tag(&tag, name)? {
                return Ok(Some((page, self.count)));
            }
        }
    }

    fn add(&mut self, piece: &str, escaped: bool) {
        if !self.inside {
            return;
        }
        let text = self.text.get_or_insert_default();
        if text.len() + piece.len() > LONGEST {
            self.too_long = true;
            return;
        }
        match quick_xml::escape::unescape(piece) {
            Ok(plain) if escaped => text.push_str(&plain),
            _ => text.push_str(piece),
        }
    }

    fn tag(&mut self, tag: &str, name: &str) -> Result<Option<Page>, Error> {
        let word: String = tag
            .chars()
            .take_while(|c| c.is_ascii_alphanumeric() || *c == '/')
            .take(20)
            .collect();
        match word.to_ascii_lowercase().trim_end_matches('/') {
            "article" | "story" => {
                self.article = fields(tag);
                self.own = Some(Fields::new());
                (self.text, self.inside) = (None, false);
            }
            "sentence" => {
                self.own = Some(fields(tag));
                (self.text, self.inside) = (None, false);
            }
            "text" => self.inside = true,
            "/text" => self.inside = false,
            "/sentence" => return self.end(name),
            "/article" | "/story" => {
                let page = if self.text.is_some() { self.end(name) } else { Ok(None) };
                self.article.clear();
                self.own = None;
                return page;
            }
            _ => {}
        }
        Ok(None)
    }

    fn wrong(&mut self, name: &str, why: &str) -> Error {
        Error::Petrarch {
            name: name.to_owned(),
            sentence: self.count,
            why: why.to_owned(),
        }
    }

    fn end(&mut self, name: &str) -> Result<Option<Page>, Error> {
        self.count += 1;
        self.inside = false;
        let own = self.own.take().unwrap_or_default();
        let text = self.text.take().unwrap_or_default();
        if std::mem::take(&mut self.too_long) {
            return Err(self.wrong(name, "longer than a story can be"));
        }
        if text.trim().is_empty() {
            return Err(self.wrong(name, "it has no <Text>"));
        }
        let field = |key: &str| {
            let find = |f: &Fields| f.iter().find(|(k, _)| k == key).map(|(_, v)| v.clone()).filter(|v| !v.is_empty());
            find(&own).or_else(|| find(&self.article))
        };
        let stated = field("date");
        let published = stated.as_deref().and_then(dateline_page::day);
        let undated = stated.clone().filter(|s| published.is_none() && !s.trim().is_empty());
        let story = field("sentence").is_some_and(|s| s.eq_ignore_ascii_case("false"));
        let text: String = text
            .lines()
            .map(str::trim)
            .filter(|l| !l.is_empty())
            .collect::<Vec<_>>()
            .join(if story { "\n" } else { " " });
        let page = Page {
            id: field("id").or_else(|| field("mongoid")).unwrap_or_else(|| self.count.to_string()),
            text,
            url: field("url"),
            published,
            published_from: published.and(stated).map(|d| format!("the sentence's date '{d}'")),
            publisher: field("source"),
            plain: !story,
            ..Page::default()
        };
        self.undated = undated;
        Ok(Some(page))
    }
}

/// Bytes up to `stop`, which is taken and not kept; how many were taken. Over the cap the rest is not kept.
fn until(input: &mut Input<'_>, stop: u8, out: &mut Vec<u8>) -> std::io::Result<usize> {
    let cap = if stop == b'<' { LONGEST } else { TAG };
    let mut total = 0;
    loop {
        let chunk = input.fill_buf()?;
        if chunk.is_empty() {
            return Ok(total);
        }
        let end = chunk.iter().position(|b| *b == stop);
        let used = end.unwrap_or(chunk.len());
        let keep = used.min(cap.saturating_sub(out.len()));
        out.extend_from_slice(&chunk[..keep]);
        let taken = used + usize::from(end.is_some());
        input.consume(taken);
        total += taken;
        if end.is_some() {
            return Ok(total);
        }
    }
}

/// `key="value"` pairs of a tag, keys in small letters.
fn fields(tag: &str) -> Fields {
    let mut out = Fields::new();
    let mut rest = tag;
    while let Some((before, after)) = rest.split_once('=') {
        let key: String = before.split_whitespace().next_back().unwrap_or("").to_ascii_lowercase();
        let after = after.trim_start();
        let Some(quote) = after.chars().next().filter(|c| matches!(c, '"' | '\'')) else {
            break;
        };
        let Some((value, behind)) = after[1..].split_once(quote) else {
            break;
        };
        let value = quick_xml::escape::unescape(value).map_or_else(|_| value.to_owned(), |v| v.into_owned());
        if !key.is_empty() && out.len() < 50 {
            out.push((key, value));
        }
        rest = behind;
    }
    out
}

//! The stream: a file's documents one at a time.

use crate::input::{self, Ended, Fault, Input};
use crate::{Error, Form, charset, detect, feed, html, petrarch, warc};
use dateline_core::{Date, Diagnostics, Page};
use dateline_page::read;
use std::collections::VecDeque;
use std::io::{self, BufRead, Read};

/// So many bytes are looked at to tell the form.
const LOOK: usize = 4096;

/// How to read.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// The form, where it is known better than the bytes tell.
    pub form: Form,
    /// The most bytes of one page, unpacked; larger ones are refused.
    pub largest: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            form: Form::Auto,
            largest: read::LARGEST,
        }
    }
}

/// Where a document came from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Provenance {
    /// The file, as the caller named it.
    pub source: String,
    /// The form it was read as.
    pub form: Form,
    /// WARC: the byte at which the record begins; in a compressed file that of its gzip member, which can be cut out alone.
    pub offset: Option<u64>,
    /// JSON lines: the number of the line. PETRARCH XML and feeds: the number of the sentence or entry. From 1.
    pub number: Option<u64>,
    /// Where it was captured.
    pub url: Option<String>,
    /// When it was captured, as the capture says.
    pub captured: Option<String>,
    /// The charset that it was decoded from, as the WHATWG names it.
    pub charset: Option<&'static str>,
}

impl Provenance {
    /// Whether the text was taken out of markup, so that nobody but us has it: output should then carry it.
    #[must_use]
    pub fn text_is_ours(&self) -> bool {
        matches!(self.form, Form::Html | Form::Warc | Form::Feed | Form::Petrarch)
    }
}

/// A document, ready for the page reader.
#[derive(Clone, Debug)]
pub struct Captured {
    /// Its text, with what the capture said of it.
    pub page: Page,
    /// What was mended on the way.
    pub diagnostics: Diagnostics,
    /// Where it came from.
    pub provenance: Provenance,
}

enum Content {
    Bytes { form: Form, bytes: Vec<u8>, media: Option<String> },
    Line(Vec<u8>),
    Page(Box<Page>),
    Entry(Box<feed::Entry>),
}

/// A document as it was cut out of its file, not yet decoded. [`Record::read`] does the work and may run on any thread.
pub struct Record {
    content: Content,
    id: String,
    diagnostics: Diagnostics,
    provenance: Provenance,
    largest: usize,
}

impl std::fmt::Debug for Record {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Record")
            .field("id", &self.id)
            .field("provenance", &self.provenance)
            .finish_non_exhaustive()
    }
}

impl Record {
    /// About how many bytes it holds: a caller that gathers records before it reads them keeps count by this.
    #[must_use]
    pub fn size(&self) -> usize {
        match &self.content {
            Content::Bytes { bytes, .. } | Content::Line(bytes) => bytes.len(),
            Content::Page(page) => page.text.len(),
            Content::Entry(entry) => entry.size(),
        }
    }

    /// Where it came from.
    #[must_use]
    pub fn provenance(&self) -> &Provenance {
        &self.provenance
    }

    /// Decodes it: charset, markup, the article in it.
    pub fn read(self) -> Result<Captured, Error> {
        let Self {
            content,
            id,
            mut diagnostics,
            mut provenance,
            largest,
        } = self;
        let captured = capture_day(&mut provenance, &mut diagnostics);
        let page = match content {
            Content::Page(page) => *page,
            Content::Entry(entry) => feed::page(*entry, captured, &mut diagnostics),
            Content::Line(bytes) => {
                let line = provenance.number.unwrap_or(0) as usize;
                let wrong = |source| Error::Line {
                    name: provenance.source.clone(),
                    source,
                };
                read::jsonl_line(&bytes, line, &mut diagnostics).map_err(wrong)?
            }
            Content::Bytes { form, bytes, media } => {
                let name = match provenance.offset {
                    Some(offset) if provenance.form == Form::Warc => format!("{}, record at byte {offset}", provenance.source),
                    _ => provenance.source.clone(),
                };
                if bytes.len() > largest {
                    return Err(dateline_page::Error::TooLarge {
                        name,
                        bytes: bytes.len(),
                        limit: largest,
                    }
                    .into());
                }
                let stated = media.as_deref().and_then(charset_of);
                if form == Form::Html {
                    if let Some(why) = read::not_text(&bytes) {
                        return Err(dateline_page::Error::Binary { name, why }.into());
                    }
                    let (text, charset) = charset::decode(&bytes, stated.as_deref(), true, &mut diagnostics);
                    provenance.charset = Some(charset);
                    let outside = html::Outside {
                        id: &id,
                        url: provenance.url.as_deref(),
                        captured,
                    };
                    let page = html::read(&text, &outside, &mut diagnostics);
                    if page.text.trim().is_empty() {
                        return Err(dateline_page::Error::Empty { name }.into());
                    }
                    page
                } else {
                    let mut page = plain(&bytes, &name, stated.as_deref(), &mut provenance, &mut diagnostics)?;
                    page.plain = form == Form::Text;
                    page.url = provenance.url.clone();
                    page.id = id;
                    page
                }
            }
        };
        provenance.url = provenance.url.or_else(|| page.url.clone());
        Ok(Captured {
            page,
            diagnostics,
            provenance,
        })
    }
}

/// A page of text: UTF-8 as the page reader takes it, another charset turned into that first.
fn plain(bytes: &[u8], name: &str, stated: Option<&str>, from: &mut Provenance, diags: &mut Diagnostics) -> Result<Page, Error> {
    let marked = bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF") || bytes.starts_with(b"\xEF\xBB\xBF");
    let own = marked
        || read::not_text(bytes).is_some()
        || stated.is_none() && (std::str::from_utf8(bytes).is_ok() || charset::mostly_utf8(bytes));
    if own {
        return Ok(read::text(bytes, name, diags)?);
    }
    let (text, charset) = charset::decode(bytes, stated, false, diags);
    from.charset = Some(charset);
    Ok(read::text(text.as_bytes(), name, diags)?)
}

fn charset_of(media: &str) -> Option<String> {
    let low = media.to_ascii_lowercase();
    let value = low.split_once("charset=")?.1;
    let value = value.split([';', ',']).next()?.trim().trim_matches(['"', '\'']);
    (!value.is_empty()).then(|| value.to_owned())
}

/// The day of the capture; one that no crawler can have had is left off.
fn capture_day(provenance: &mut Provenance, diags: &mut Diagnostics) -> Option<Date> {
    let stated = provenance.captured.as_deref()?;
    let day = dateline_page::day(stated).filter(|d| (1991..2100).contains(&d.year()));
    if day.is_none() {
        let stated: String = stated.chars().take(60).collect();
        diags.note(
            "DL0109",
            format!("the capture says that it was made on '{stated}', which cannot be; it was left off"),
            None,
        );
        provenance.captured = None;
    }
    day
}

/// Whether JSON is a list of objects, or an object written over many lines.
fn over_lines(head: &[u8]) -> bool {
    let text = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head).trim_ascii_start();
    let first = text.split(|b| *b == b'\n').next().unwrap_or_default();
    text.starts_with(b"[") || text.contains(&b'\n') && first.trim_ascii() == b"{"
}

/// What a file is that no reader takes, by its name or its first element.
fn unread(head: &[u8], name: &str) -> Option<String> {
    let low = name.to_ascii_lowercase();
    let low = [".gz", ".zst", ".gzip"].iter().find_map(|e| low.strip_suffix(e)).unwrap_or(&low);
    if [".csv", ".tsv", ".tab"].iter().any(|e| low.ends_with(e)) {
        return Some("a table".to_owned());
    }
    crate::detect::foreign_xml(head).map(|e| format!("XML of the element <{e}>"))
}

/// What an `io::Error` means for the file `name`.
pub(crate) fn fault(name: &str, e: io::Error) -> Error {
    let name = name.to_owned();
    match input::fault(&e).cloned() {
        Some(Fault::Damaged { offset, why }) => Error::Damaged { name, offset, why },
        Some(Fault::Bomb { packed, unpacked }) => Error::Bomb { name, packed, unpacked },
        None => Error::Read { name, source: e },
    }
}

enum State<'a> {
    Start(Box<dyn Read + Send + 'a>),
    Whole(Form, Input<'a>),
    Lines(Input<'a>, u64),
    /// Objects that do not stand one on a line.
    Objects(VecDeque<Vec<u8>>, u64),
    Warc(Input<'a>, warc::Reader),
    Petrarch(Input<'a>, petrarch::Reader),
    Entries(VecDeque<feed::Entry>, u64),
    Done,
}

/// The documents of one file, one at a time and in its order. See [`open`].
pub struct Documents<'a> {
    state: State<'a>,
    name: String,
    options: Options,
    given: u64,
    failed: u64,
    /// The place that was reached when the file was left.
    last: u64,
    /// The rest of a feed inside a web archive.
    waiting: VecDeque<Record>,
}

/// Opens a stream of documents. `name` is the file's name, for messages, ids and where the bytes leave the form open; `-` is standard input.
///
/// Nothing is read before the first document is asked for. An error stands for one document, or for a damaged stretch; the
/// stream goes on behind it where it can. Memory holds one document (of feeds: one file), whatever the file's size.
///
/// ```
/// use dateline_capture::{Options, open};
/// let file = b"{\"text\": \"Rebels attacked a convoy.\"}\n{\"text\": 5}\n{\"text\": \"Troops left.\"}\n";
/// let read: Vec<_> = open("news.jsonl", &file[..], &Options::default()).map(|r| r.and_then(|r| r.read())).collect();
/// assert_eq!(read[0].as_ref().unwrap().page.text, "Rebels attacked a convoy.");
/// assert_eq!(read[1].as_ref().unwrap_err().to_string(), "news.jsonl: line 2: field `text` is a number, and must be a string; mend the line, or leave the field out");
/// assert_eq!(read[2].as_ref().unwrap().provenance.number, Some(3));
/// ```
pub fn open<'a>(name: &str, reader: impl Read + Send + 'a, options: &Options) -> Documents<'a> {
    Documents {
        state: State::Start(Box::new(reader)),
        name: name.to_owned(),
        options: *options,
        given: 0,
        failed: 0,
        last: 0,
        waiting: VecDeque::new(),
    }
}

/// The document's id by its file's name: without folders, without `.gz` and the like, without the ending.
///
/// ```
/// assert_eq!(dateline_capture::stem("captures/oslo.html.gz"), "oslo");
/// assert_eq!(dateline_capture::stem("-"), "stdin");
/// ```
#[must_use]
pub fn stem(name: &str) -> String {
    if name == "-" {
        return "stdin".to_owned();
    }
    let file = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let bare = [".gz", ".zst", ".gzip"].iter().find_map(|e| file.strip_suffix(e)).unwrap_or(file);
    let stem = bare.rsplit_once('.').map_or(bare, |(stem, _)| stem);
    let stem = if stem.is_empty() { bare } else { stem };
    if stem.is_empty() { "document".to_owned() } else { stem.to_owned() }
}

impl<'a> Documents<'a> {
    /// How many bytes of the file, as it lies on disk, were read so far: for progress.
    #[must_use]
    pub fn bytes_read(&self) -> u64 {
        match &self.state {
            State::Whole(_, input) | State::Lines(input, _) | State::Warc(input, _) | State::Petrarch(input, _) => input.taken(),
            State::Start(_) | State::Entries(..) | State::Objects(..) | State::Done => self.last,
        }
    }

    fn record(&self, content: Content, id: String, provenance: Provenance) -> Record {
        Record {
            content,
            id,
            diagnostics: Diagnostics::default(),
            provenance: Provenance {
                source: self.name.clone(),
                ..provenance
            },
            largest: self.options.largest,
        }
    }

    fn start(&mut self, reader: Box<dyn Read + Send + 'a>) -> Result<State<'a>, Error> {
        let wrong = |e| fault(&self.name, e);
        let mut input = Input::new(reader).map_err(wrong)?;
        let form = match self.options.form {
            Form::Auto => {
                let head = input.peek(LOOK).map_err(wrong)?;
                if let Some(what) = unread(head, &self.name) {
                    return Err(Error::Unknown {
                        name: self.name.clone(),
                        what,
                    });
                }
                detect(head, &self.name)
            }
            form => form,
        };
        Ok(match form {
            Form::Jsonl if over_lines(input.peek(LOOK).map_err(wrong)?) => self.objects(&mut input)?,
            Form::Jsonl => State::Lines(input, 0),
            Form::Warc => State::Warc(input, warc::Reader::default()),
            Form::Petrarch => State::Petrarch(input, petrarch::Reader::default()),
            Form::Feed => {
                let read = self.whole(&mut input);
                self.last = input.taken();
                let (bytes, _) = read?;
                let entries = feed::entries(&bytes, &stem(&self.name));
                let entries = entries.map_err(|why| Error::Feed {
                    name: self.name.clone(),
                    why,
                })?;
                if entries.is_empty() {
                    return Err(Error::Feed {
                        name: self.name.clone(),
                        why: "it has no entries".to_owned(),
                    });
                }
                State::Entries(entries.into(), 0)
            }
            form => State::Whole(form, input),
        })
    }

    /// The objects of a JSON list, or of one written over many lines.
    fn objects(&mut self, input: &mut Input<'a>) -> Result<State<'a>, Error> {
        let read = self.whole(input);
        self.last = input.taken();
        let (bytes, _) = read?;
        let mut out = VecDeque::new();
        for value in serde_json::Deserializer::from_slice(&bytes).into_iter::<serde_json::Value>() {
            let list = match value {
                Ok(serde_json::Value::Array(list)) => list,
                Ok(one) => vec![one],
                Err(e) => {
                    let source = dateline_page::Error::Json {
                        line: e.line(),
                        why: e.to_string(),
                    };
                    let name = self.name.clone();
                    return Err(Error::Line { name, source });
                }
            };
            out.extend(list.iter().map(|v| v.to_string().into_bytes()));
        }
        Ok(State::Objects(out, 0))
    }

    /// All of the file; what came before damage, with words on that.
    fn whole(&self, input: &mut Input<'a>) -> Result<(Vec<u8>, Option<String>), Error> {
        let mut bytes = Vec::new();
        match input::read_all(input, self.options.largest, &mut bytes) {
            Ok(Ended::Whole) => Ok((bytes, None)),
            Ok(Ended::Over) => {
                let name = self.name.clone();
                Err(dateline_page::Error::TooLarge {
                    name,
                    bytes: bytes.len(),
                    limit: self.options.largest,
                }
                .into())
            }
            Err(e) if !bytes.is_empty() && matches!(input::fault(&e), Some(Fault::Damaged { .. })) => Ok((bytes, Some(e.to_string()))),
            Err(e) => Err(fault(&self.name, e)),
        }
    }

    /// The entries of a feed that a web archive holds wait here, one record each.
    fn feed_in_archive(&mut self, r: warc::Response) -> Result<(), Error> {
        let wrong = |why: String| Error::Warc {
            name: self.name.clone(),
            offset: r.offset,
            why: format!("a feed that cannot be read ({why})"),
        };
        let entries = feed::entries(&r.body, &r.id).map_err(wrong)?;
        if entries.is_empty() {
            return Err(wrong("it has no entries".to_owned()));
        }
        for (n, entry) in entries.into_iter().enumerate() {
            let from = Provenance {
                form: Form::Warc,
                offset: Some(r.offset),
                number: Some(n as u64 + 1),
                url: entry.url().map(str::to_owned).or_else(|| r.url.clone()),
                captured: r.captured.clone(),
                ..Provenance::default()
            };
            let id = entry.id().to_owned();
            let mut record = self.record(Content::Entry(Box::new(entry)), id, from);
            for note in &r.notes {
                record.diagnostics.note("DL0122", note.clone(), None);
            }
            self.waiting.push_back(record);
        }
        Ok(())
    }

    fn step(&mut self) -> Result<Option<Record>, Error> {
        if let Some(record) = self.waiting.pop_front() {
            return Ok(Some(record));
        }
        match std::mem::replace(&mut self.state, State::Done) {
            State::Done => Ok(None),
            State::Start(reader) => {
                self.state = self.start(reader)?;
                self.step()
            }
            State::Whole(form, mut input) => {
                let read = self.whole(&mut input);
                self.last = input.taken();
                let (bytes, cut) = read?;
                let content = Content::Bytes { form, bytes, media: None };
                let mut record = self.record(
                    content,
                    stem(&self.name),
                    Provenance {
                        form,
                        ..Provenance::default()
                    },
                );
                if let Some(why) = cut {
                    record.diagnostics.note(
                        "DL0122",
                        format!("the compressed file is cut or damaged ({why}); what came before was read"),
                        None,
                    );
                }
                Ok(Some(record))
            }
            State::Entries(mut entries, n) => {
                let Some(entry) = entries.pop_front() else { return Ok(None) };
                self.state = State::Entries(entries, n + 1);
                let from = Provenance {
                    form: Form::Feed,
                    number: Some(n + 1),
                    url: entry.url().map(str::to_owned),
                    ..Provenance::default()
                };
                let id = entry.id().to_owned();
                Ok(Some(self.record(Content::Entry(Box::new(entry)), id, from)))
            }
            State::Objects(mut objects, n) => {
                let Some(object) = objects.pop_front() else { return Ok(None) };
                self.state = State::Objects(objects, n + 1);
                let from = Provenance {
                    form: Form::Jsonl,
                    number: Some(n + 1),
                    ..Provenance::default()
                };
                Ok(Some(self.record(Content::Line(object), String::new(), from)))
            }
            State::Lines(input, n) => self.line(input, n),
            State::Warc(mut input, mut reader) => {
                let found = reader.next(&mut input, &self.name, self.options.largest);
                let end = matches!(found, Ok(None));
                if end && self.given == 0 && self.failed == 0 {
                    return Err(Error::NoPages {
                        name: self.name.clone(),
                        records: reader.records,
                    });
                }
                self.state = State::Warc(input, reader);
                let Some(r) = found? else { return Ok(None) };
                if detect(&r.body[..r.body.len().min(LOOK)], "") == Form::Feed {
                    self.feed_in_archive(r)?;
                    return self.step();
                }
                let text = r
                    .content_type
                    .as_deref()
                    .is_some_and(|t| t.trim_start().to_ascii_lowercase().starts_with("text/plain"));
                let form = if text { Form::Page } else { Form::Html };
                let from = Provenance {
                    form: Form::Warc,
                    offset: Some(r.offset),
                    url: r.url,
                    captured: r.captured,
                    ..Provenance::default()
                };
                let mut record = self.record(
                    Content::Bytes {
                        form,
                        bytes: r.body,
                        media: r.content_type,
                    },
                    r.id,
                    from,
                );
                for note in r.notes {
                    record.diagnostics.note("DL0122", note, None);
                }
                Ok(Some(record))
            }
            State::Petrarch(mut input, mut reader) => {
                let found = reader.next(&mut input, &self.name);
                let undated = reader.undated.take();
                self.state = State::Petrarch(input, reader);
                let Some((page, number)) = found? else { return Ok(None) };
                let from = Provenance {
                    form: Form::Petrarch,
                    number: Some(number),
                    url: page.url.clone(),
                    ..Provenance::default()
                };
                let id = page.id.clone();
                let mut record = self.record(Content::Page(Box::new(page)), id, from);
                if let Some(words) = undated {
                    let words: String = words.chars().take(60).collect();
                    let what = format!("the sentence's date is '{words}', which names no day; it was left off. Write YYYYMMDD");
                    record.diagnostics.note("DL0104", what, None);
                }
                Ok(Some(record))
            }
        }
    }

    fn line(&mut self, mut input: Input<'a>, mut n: u64) -> Result<Option<Record>, Error> {
        let mut line = Vec::new();
        loop {
            line.clear();
            n += 1;
            match input::read_line(&mut input, read::LARGEST, &mut line) {
                Ok(0) => return Ok(None),
                Ok(_) if line.iter().all(u8::is_ascii_whitespace) => {}
                Ok(_) => {
                    self.state = State::Lines(input, n);
                    let from = Provenance {
                        form: Form::Jsonl,
                        number: Some(n),
                        ..Provenance::default()
                    };
                    return Ok(Some(self.record(Content::Line(std::mem::take(&mut line)), String::new(), from)));
                }
                Err(e) => {
                    let e = fault(&self.name, e);
                    if matches!(e, Error::Damaged { .. }) {
                        // Behind the damage the rest of a line may come, which is none.
                        let mut rest = Vec::new();
                        if !input.fill_buf().is_ok_and(|c| c.starts_with(b"{")) {
                            let _ = input::read_line(&mut input, 0, &mut rest);
                        }
                        self.state = State::Lines(input, n);
                    }
                    return Err(e);
                }
            }
        }
    }
}

impl Iterator for Documents<'_> {
    type Item = Result<Record, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let found = self.step().transpose();
        self.last = self.last.max(self.bytes_read());
        match &found {
            Some(Ok(_)) => self.given += 1,
            Some(Err(e)) => {
                self.failed += 1;
                // Behind these nothing can be read.
                if matches!(
                    e,
                    Error::Read { .. } | Error::Bomb { .. } | Error::NoPages { .. } | Error::Unknown { .. }
                ) {
                    self.state = State::Done;
                }
            }
            None => self.state = State::Done,
        }
        found
    }
}

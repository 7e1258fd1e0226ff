//! The documents of a file, one after another, each with its place.

use crate::commands::code::From;
use crate::error::Error;
use crate::input;
use dateline_core::{Diagnostics, Page};
use dateline_page::read;
use dateline_store::{Failure, Origin};
use std::io::{BufRead, BufReader};
use std::path::Path;

/// What reading a source comes upon.
pub(crate) enum Found {
    /// A document.
    Page {
        page: Page,
        diagnostics: Diagnostics,
        origin: Origin,
        /// Bytes of the source up to here.
        bytes: u64,
    },
    /// Something that is none.
    Failure(Failure),
    /// The source was read to its end.
    End { source: String, bytes: u64 },
}

/// A file to be read.
pub(crate) struct Source<'a> {
    path: &'a Path,
    from: From,
    name: String,
}

/// What a source is called in the situation: its whole path, so that it is found again from any folder.
pub(crate) fn name(path: &Path) -> String {
    if path == Path::new("-") {
        return "-".into();
    }
    std::path::absolute(path)
        .unwrap_or_else(|_| path.to_owned())
        .to_string_lossy()
        .into_owned()
}

/// Where in words.
pub(crate) fn place(origin: &Origin) -> String {
    match origin.position {
        0 => origin.source.clone(),
        n => format!("{}:{n}", origin.source),
    }
}

impl<'a> Source<'a> {
    pub(crate) fn new(path: &'a Path, from: From) -> Self {
        Self {
            path,
            from,
            name: name(path),
        }
    }

    /// Hands on every document and every failure, then the end. A source that cannot be read is a failure of its own.
    pub(crate) fn each(&self, on: &mut dyn FnMut(Found) -> Result<(), Error>) -> Result<(), Error> {
        match self.read(on) {
            Err(Error::Read { source, .. }) => on(self.failure(0, None, format!("cannot be read: {source}"))),
            Err(e) => Err(e),
            Ok(bytes) => on(Found::End {
                source: self.name.clone(),
                bytes,
            }),
        }
    }

    fn origin(&self, position: u64) -> Origin {
        Origin {
            source: self.name.clone(),
            position,
        }
    }

    fn failure(&self, position: u64, document: Option<String>, message: String) -> Found {
        Found::Failure(Failure {
            origin: self.origin(position),
            document,
            message,
        })
    }

    fn read(&self, on: &mut dyn FnMut(Found) -> Result<(), Error>) -> Result<u64, Error> {
        let named_jsonl = self.path.extension().is_some_and(|e| e == "jsonl" || e == "ndjson");
        if self.from == From::Jsonl || (self.from == From::Auto && named_jsonl) {
            return self.lines(on);
        }
        let bytes = input::read_bytes(self.path)?;
        let size = bytes.len() as u64;
        match read::detect(&bytes, &self.path.display().to_string()) {
            read::Format::Jsonl if self.from == From::Auto => {
                for (n, line) in bytes.split(|b| *b == b'\n').enumerate() {
                    self.line(line, n + 1, size, on)?;
                }
                return Ok(size);
            }
            read::Format::Html if self.from != From::Text => {
                let why = "HTML, which is not read yet; save the page as text, or give --from text to code it as it is";
                on(self.failure(1, None, why.into()))?;
                return Ok(size);
            }
            _ => {}
        }
        let mut diagnostics = Diagnostics::default();
        match read::text(&bytes, &input::stem(self.path), &mut diagnostics) {
            Ok(mut page) => {
                page.plain = self.from == From::Text;
                on(Found::Page {
                    page,
                    diagnostics,
                    origin: self.origin(1),
                    bytes: size,
                })?;
            }
            Err(e) => on(self.failure(1, None, e.to_string()))?,
        }
        Ok(size)
    }

    /// JSON lines are read one by one, so that a file larger than memory can be added.
    fn lines(&self, on: &mut dyn FnMut(Found) -> Result<(), Error>) -> Result<u64, Error> {
        let fault = |source| Error::Read {
            path: self.path.to_owned(),
            source,
        };
        let mut reader: Box<dyn BufRead> = if self.path == Path::new("-") {
            Box::new(BufReader::new(std::io::stdin()))
        } else {
            Box::new(BufReader::new(std::fs::File::open(self.path).map_err(fault)?))
        };
        let (mut line, mut n, mut bytes) = (Vec::new(), 0, 0);
        loop {
            line.clear();
            let got = input::read_line(&mut reader, &mut line).map_err(fault)?;
            if got == 0 {
                return Ok(bytes);
            }
            n += 1;
            bytes += got as u64;
            self.line(&line, n, bytes, on)?;
        }
    }

    fn line(&self, line: &[u8], n: usize, bytes: u64, on: &mut dyn FnMut(Found) -> Result<(), Error>) -> Result<(), Error> {
        if line.iter().all(u8::is_ascii_whitespace) {
            return Ok(());
        }
        let mut diagnostics = Diagnostics::default();
        match read::jsonl_line(line, n, &mut diagnostics) {
            Ok(page) => on(Found::Page {
                page,
                diagnostics,
                origin: self.origin(n as u64),
                bytes,
            }),
            Err(e) => on(self.failure(n as u64, None, e.to_string())),
        }
    }
}

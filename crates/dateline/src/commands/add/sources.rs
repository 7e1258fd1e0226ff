//! The documents of a file, one after another, each with its place.

use crate::commands::code::From;
use crate::error::Error;
use crate::input;
use dateline_capture::{Captured, Record};
use dateline_core::{Diagnostics, Page};
use dateline_store::{Failure, Origin};
use rayon::prelude::*;
use std::path::Path;

/// Documents that are read together, on all threads, and so many bytes of them.
const TOGETHER: usize = 64;
const TOGETHER_BYTES: usize = 16 << 20;

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
        let mut documents = input::documents(self.path, self.from)?;
        let mut waiting = Vec::new();
        let mut held = 0;
        while let Some(record) = documents.next() {
            held += record.as_ref().map_or(0, Record::size);
            waiting.push(record);
            if waiting.len() >= TOGETHER || held >= TOGETHER_BYTES {
                self.hand_on(std::mem::take(&mut waiting), documents.bytes_read(), on)?;
                held = 0;
            }
        }
        self.hand_on(waiting, documents.bytes_read(), on)?;
        Ok(documents.bytes_read())
    }

    /// Reads records on all threads, and hands them on in their order.
    fn hand_on(
        &self,
        waiting: Vec<Result<Record, dateline_capture::Error>>,
        bytes: u64,
        on: &mut dyn FnMut(Found) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let read: Vec<_> = waiting
            .into_par_iter()
            .map(|record| match record {
                Err(e) => (0, Err(e)),
                Ok(record) => {
                    let from = record.provenance();
                    let position = from.number.or(from.offset).unwrap_or(1);
                    (position, record.read())
                }
            })
            .collect();
        for (position, captured) in read {
            match captured {
                Ok(Captured { page, diagnostics, .. }) => on(Found::Page {
                    page,
                    diagnostics,
                    origin: self.origin(position),
                    bytes,
                })?,
                Err(dateline_capture::Error::Read { source, .. }) => {
                    return Err(Error::Read {
                        path: self.path.to_owned(),
                        source,
                    });
                }
                Err(dateline_capture::Error::Line { source, .. }) => on(self.failure(position, None, source.to_string()))?,
                Err(e) => on(self.failure(position, None, e.to_string()))?,
            }
        }
        Ok(())
    }
}

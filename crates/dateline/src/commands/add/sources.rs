//! The documents of a file, one after another, each with its place.

use crate::error::Error;
use crate::input::{self, From};
use dateline_capture::Record;
use dateline_store::{Failure, Origin};
use std::path::Path;

/// What reading a source comes upon.
pub(crate) enum Found {
    /// A document, not yet decoded.
    Record(Box<Record>, Origin),
    /// Something that is none.
    Failure(Failure),
    /// The source was read to its end.
    End(String),
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

/// What a reader said of a file, without the file's name, which is told apart.
pub(crate) fn bare(message: &str, name: &str) -> String {
    let rest = message.strip_prefix(name).unwrap_or(message);
    rest.trim_start_matches([':', ',', ' ']).to_owned()
}

/// Where in words.
pub(crate) fn place(origin: &Origin) -> String {
    match origin.position {
        0 => origin.source.clone(),
        n => format!("{}:{n}", origin.source),
    }
}

/// Hands on every document and every failure of a file with the bytes read so far, then the end. A file that cannot be
/// opened is a failure of its own, and has no end.
pub(crate) fn each(path: &Path, from: From, on: &mut dyn FnMut(Found, u64) -> Result<(), Error>) -> Result<(), Error> {
    let source = name(path);
    let failure = |position, message: &str| {
        let origin = Origin {
            source: source.clone(),
            position,
        };
        Found::Failure(Failure {
            origin,
            document: None,
            message: bare(message, &path.display().to_string()),
        })
    };
    let mut documents = match input::documents(path, from) {
        Ok(documents) => documents,
        Err(e) => return on(failure(0, &e.to_string()), 0),
    };
    let mut count = 0;
    while let Some(record) = documents.next() {
        count += 1;
        let found = match record {
            Ok(record) => {
                // Lines, sentences and entries have numbers of their own; other documents are counted.
                let position = record.provenance().number.unwrap_or(count);
                let source = source.clone();
                Found::Record(Box::new(record), Origin { source, position })
            }
            Err(e) => failure(count, &e.to_string()),
        };
        on(found, documents.bytes_read())?;
    }
    let bytes = documents.bytes_read();
    on(Found::End(source.clone()), bytes)
}

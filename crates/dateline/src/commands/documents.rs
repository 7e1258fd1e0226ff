//! Documents that were coded before: a situation file, or JSON lines of `dateline code --to jsonl`.

use super::query;
use crate::error::Error;
use crate::input;
use dateline_wire::Document;
use std::io::Read;
use std::path::Path;

/// Documents read at a time: memory stays flat however large the situation.
const CHUNK: usize = 500;

/// Whether a file is an SQLite file, by its first bytes.
pub(crate) fn is_situation(path: &Path) -> bool {
    let mut head = [0u8; 16];
    std::fs::File::open(path).and_then(|mut f| f.read_exact(&mut head)).is_ok() && head.starts_with(b"SQLite format 3")
}

/// Hands on every document of a situation with its text, in the order in which they were added.
pub(crate) fn of_situation(path: &Path, mut f: impl FnMut(&Document, &str) -> Result<(), Error>) -> Result<(), Error> {
    let store = query::open(path)?;
    let mut after = 0;
    loop {
        let stored = store.documents(after, CHUNK)?;
        let Some(last) = stored.last() else { return Ok(()) };
        after = last.article;
        for s in &stored {
            f(&s.document, &s.page.text)?;
        }
    }
}

/// The same for a situation or a file of coded JSON lines; the text of the latter is not at hand and empty.
pub(crate) fn each(path: &Path, mut f: impl FnMut(&Document, &str) -> Result<(), Error>) -> Result<(), Error> {
    if is_situation(path) {
        return of_situation(path, f);
    }
    let text = input::read_text(path)?;
    for (i, line) in text.lines().enumerate().filter(|(_, l)| !l.trim().is_empty()) {
        let document: Document = serde_json::from_str(line).map_err(|e| {
            Error::Misuse(format!(
                "{}: line {}: {e}; give a situation file, or documents as `dateline code --to jsonl` prints them",
                path.display(),
                i + 1
            ))
        })?;
        f(&document, "")?;
    }
    Ok(())
}

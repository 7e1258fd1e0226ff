//! Files, folders and standard input into pages.

use crate::error::Error;
use dateline_core::{Diagnostics, Page};
use std::io::{BufRead, Read};
use std::path::{Path, PathBuf};

/// The bytes of a file, or of standard input for `-`.
pub(crate) fn read_bytes(path: &Path) -> Result<Vec<u8>, Error> {
    let fault = |source| Error::Read {
        path: path.to_owned(),
        source,
    };
    if path == Path::new("-") {
        let mut out = Vec::new();
        std::io::stdin().lock().read_to_end(&mut out).map_err(fault)?;
        return Ok(out);
    }
    std::fs::read(path).map_err(fault)
}

/// A file as text; broken UTF-8 is replaced.
pub(crate) fn read_text(path: &Path) -> Result<String, Error> {
    Ok(String::from_utf8_lossy(&read_bytes(path)?).into_owned())
}

/// Folders become their files, in order of name.
pub(crate) fn files(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Error> {
    let mut out = Vec::new();
    for p in paths {
        if p != Path::new("-") && p.is_dir() {
            let read = |source| Error::Read { path: p.clone(), source };
            let mut inside: Vec<PathBuf> = std::fs::read_dir(p)
                .map_err(read)?
                .flatten()
                .map(|e| e.path())
                .filter(|f| f.is_file())
                .collect();
            inside.sort();
            out.extend(inside);
        } else {
            out.push(p.clone());
        }
    }
    Ok(out)
}

/// The file's name without its ending.
pub(crate) fn stem(path: &Path) -> String {
    if path == Path::new("-") {
        return "stdin".into();
    }
    path.file_stem()
        .map_or_else(|| "document".into(), |s| s.to_string_lossy().into_owned())
}

/// What the page reader said, with the path in the place of the document's id.
pub(crate) fn fault(path: &Path, e: &dateline_page::Error) -> String {
    let (said, id) = (e.to_string(), stem(path));
    format!("{}: {}", path.display(), said.strip_prefix(&format!("{id}: ")).unwrap_or(&said))
}

/// One page, or its text.
pub(crate) fn page(path: &Path, diagnostics: &mut Diagnostics) -> Result<Page, Error> {
    dateline_page::read::text(&read_bytes(path)?, &stem(path), diagnostics).map_err(|e| Error::Misuse(fault(path, &e)))
}

/// One line without its end; over the limit the rest of it is skipped and an over-long line is handed on to be refused.
pub(crate) fn read_line(reader: &mut dyn BufRead, line: &mut Vec<u8>) -> std::io::Result<usize> {
    let mut total = 0;
    loop {
        let chunk = reader.fill_buf()?;
        if chunk.is_empty() {
            return Ok(total);
        }
        let (used, end) = match chunk.iter().position(|b| *b == b'\n') {
            Some(i) => (i + 1, true),
            None => (chunk.len(), false),
        };
        if line.len() <= dateline_page::read::LARGEST {
            line.extend_from_slice(&chunk[..used]);
        }
        reader.consume(used);
        total += used;
        if end {
            return Ok(total);
        }
    }
}

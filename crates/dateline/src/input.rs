//! Files, folders and standard input into documents.

use crate::error::Error;
use dateline_capture::{Documents, Form, Options, Provenance};
use dateline_core::{Diagnostics, Page};
use dateline_wire::Source;
use std::io::Read;
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

/// The form of an input, as `--from` names it.
#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum From {
    /// Told from the bytes and the name
    Auto,
    /// A captured page as text, with menus and all
    Page,
    /// Plain text: every line is a paragraph
    Text,
    /// A page of HTML
    Html,
    /// A web archive, WARC or WARC.gz
    Warc,
    /// RSS, Atom or JSON Feed
    Feed,
    /// One JSON object a line
    Jsonl,
    /// The XML that PETRARCH reads
    Petrarch,
}

impl From {
    /// As the capture crate calls it.
    pub(crate) fn form(self) -> Form {
        match self {
            Self::Auto => Form::Auto,
            Self::Page => Form::Page,
            Self::Text => Form::Text,
            Self::Html => Form::Html,
            Self::Warc => Form::Warc,
            Self::Feed => Form::Feed,
            Self::Jsonl => Form::Jsonl,
            Self::Petrarch => Form::Petrarch,
        }
    }
}

/// The documents of a file, or of standard input for `-`.
pub(crate) fn documents(path: &Path, from: From) -> Result<Documents<'static>, Error> {
    let options = Options {
        form: from.form(),
        ..Options::default()
    };
    let name = path.display().to_string();
    if path == Path::new("-") {
        return Ok(dateline_capture::open(&name, std::io::stdin(), &options));
    }
    let file = std::fs::File::open(path).map_err(|source| Error::Read {
        path: path.to_owned(),
        source,
    })?;
    Ok(dateline_capture::open(&name, file, &options))
}

/// Where a document came from, for the JSON line; nothing where that is plain from the line's place.
pub(crate) fn source(from: &Provenance) -> Option<Source> {
    from.text_is_ours().then(|| Source {
        file: from.source.clone(),
        form: from.form.as_str().into(),
        offset: from.offset,
        number: from.number,
        captured: from.captured.clone(),
    })
}

/// How deep folders are gone into.
const DEEPEST: usize = 16;

/// Folders become the files in them and in the folders below, in order of name. What begins with a dot is passed over, links to folders too.
pub(crate) fn files(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Error> {
    let mut out = Vec::new();
    for p in paths {
        let address = p.to_string_lossy();
        if address.starts_with("http://") || address.starts_with("https://") {
            return Err(Error::Misuse(format!(
                "{address}: addresses are not fetched; save the page (for example with `curl -o page.html`) and give the file"
            )));
        }
        if p != Path::new("-") && p.is_dir() {
            inside(p, 0, &mut out)?;
        } else {
            out.push(p.clone());
        }
    }
    Ok(out)
}

fn inside(folder: &Path, depth: usize, out: &mut Vec<PathBuf>) -> Result<(), Error> {
    if depth > DEEPEST {
        return Err(Error::Misuse(format!(
            "{}: folders {DEEPEST} deep; give the inner folder itself",
            folder.display()
        )));
    }
    let read = |source| Error::Read {
        path: folder.to_owned(),
        source,
    };
    let mut entries: Vec<_> = std::fs::read_dir(folder).map_err(read)?.flatten().collect();
    entries.sort_by_key(std::fs::DirEntry::file_name);
    for entry in entries {
        let path = entry.path();
        if entry.file_name().to_string_lossy().starts_with('.') {
            continue;
        }
        match entry.file_type() {
            Ok(t) if t.is_dir() => inside(&path, depth + 1, out)?,
            _ if path.is_file() => out.push(path),
            _ => {}
        }
    }
    Ok(())
}

/// The first document of a file.
pub(crate) fn page(path: &Path, from: From, diagnostics: &mut Diagnostics) -> Result<Page, Error> {
    let misuse = |e: dateline_capture::Error| Error::Misuse(e.to_string());
    let first = documents(path, from)?.next();
    let captured = first.unwrap_or_else(|| {
        Err(dateline_page::Error::Empty {
            name: path.display().to_string(),
        }
        .into())
    });
    let captured = captured.map_err(misuse)?.read().map_err(misuse)?;
    diagnostics.0.extend(captured.diagnostics.0);
    Ok(captured.page)
}

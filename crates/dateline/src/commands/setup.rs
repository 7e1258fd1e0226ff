//! Loads tables and model once.

use crate::error::Error;
use dateline_pipeline::{Pipeline, Tables};
use std::path::{Path, PathBuf};

/// Tables of the user's own, which replace or add to the embedded ones.
pub(crate) fn tables(dir: Option<&PathBuf>) -> Result<Tables, Error> {
    let mut tables = Tables::embedded();
    if let Some(dir) = dir {
        if !dir.is_dir() {
            return Err(Error::Misuse(format!(
                "{}: no such folder; --tables takes a folder laid out like data/",
                dir.display()
            )));
        }
        overlay(&mut tables, dir, dir)?;
    }
    Ok(tables)
}

fn overlay(tables: &mut Tables, root: &Path, dir: &Path) -> Result<(), Error> {
    let read = |source, path: &Path| Error::Read {
        path: path.to_owned(),
        source,
    };
    let mut entries: Vec<PathBuf> = std::fs::read_dir(dir)
        .map_err(|e| read(e, dir))?
        .flatten()
        .map(|e| e.path())
        .collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            overlay(tables, root, &path)?;
        } else if path.extension().is_some_and(|x| x == "tsv" || x == "pat") {
            let text = std::fs::read_to_string(&path).map_err(|e| read(e, &path))?;
            let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            tables.set(name, text);
        } else if let Some(kind) = path
            .extension()
            .and_then(|x| x.to_str())
            .filter(|x| matches!(*x, "verbs" | "actors" | "agents"))
        {
            // Dictionaries of the 2010s hold stray bytes of other encodings: those are replaced, the rest is read.
            let bytes = std::fs::read(&path).map_err(|e| read(e, &path))?;
            let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            let text = String::from_utf8_lossy(&bytes);
            match kind {
                "verbs" => tables.add_petrarch_verbs(&name, &text),
                "actors" => tables.add_petrarch_actors(&name, &text),
                _ => tables.add_petrarch_agents(&name, &text),
            }
        }
    }
    Ok(())
}

/// The pipeline; faulty table lines are left out here and told by `dateline check-data`.
pub(crate) fn pipeline(dir: Option<&PathBuf>) -> Result<Pipeline, Error> {
    let (pipeline, faults) = Pipeline::new(&tables(dir)?).map_err(|e| Error::Setup(e.to_string()))?;
    if dir.is_some() && !faults.is_empty() {
        crate::error::say(&format!(
            "dateline: {} lines of the tables are faulty and left out; `dateline check-data` lists them",
            faults.len()
        ));
    }
    Ok(pipeline)
}

/// What stories know of words.
pub(crate) fn lexicon(tables: &Tables) -> Result<dateline_story::Lexicon, Error> {
    read_lexicon(tables).map_err(|e| Error::Setup(e.to_string()))
}

/// The fault of the stories' tables, if any.
pub(crate) fn story_fault(tables: &Tables) -> Option<dateline_code::TableFault> {
    let e = read_lexicon(tables).err()?;
    Some(dateline_code::TableFault {
        file: format!("story/{}.tsv", e.file),
        line: e.line,
        message: e.message,
        mend: e.mend.to_owned(),
    })
}

fn read_lexicon(tables: &Tables) -> Result<dateline_story::Lexicon, dateline_story::TableError> {
    let text: Vec<(&str, &str)> = tables
        .below("story/")
        .filter_map(|(n, t)| Some((n.strip_prefix("story/")?.strip_suffix(".tsv")?, t)))
        .collect();
    dateline_story::Lexicon::parse(&text)
}

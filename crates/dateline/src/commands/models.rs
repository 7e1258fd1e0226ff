//! Which language model reads, and where its file lies.

use super::setup;
use crate::error::Error;
use dateline_nlp::Parser;
use dateline_pipeline::Pipeline;
use std::path::{Path, PathBuf};

/// The file of the larger model.
const FILE: &str = "accurate.bin";
/// The folder that users may name for models.
const FOLDER: &str = "DATELINE_MODELS";

/// The flag that chooses a model.
#[derive(clap::Args, Clone, Debug)]
pub(crate) struct ModelArg {
    /// Which model reads: `fast` is inside the program, `accurate` is a file beside it, in the folder that
    /// `DATELINE_MODELS` names, or wherever a path given here says
    #[arg(long, value_name = "MODEL", default_value = "fast")]
    pub(crate) model: String,
}

impl ModelArg {
    /// The parser of this choice.
    pub(crate) fn parser(&self) -> Result<Parser, Error> {
        match self.file()? {
            None => dateline_pipeline::parser().map_err(|e| Error::Setup(e.to_string())),
            Some(path) => {
                let bytes = std::fs::read(&path).map_err(|source| Error::Read {
                    path: path.clone(),
                    source,
                })?;
                dateline_pipeline::parser_beside(bytes).map_err(|e| Error::Setup(format!("{}: {e}", path.display())))
            }
        }
    }

    /// The pipeline with the parser of this choice.
    pub(crate) fn pipeline(&self, tables: Option<&PathBuf>) -> Result<Pipeline, Error> {
        // The model first: a missing file is told at once.
        let parser = match self.file()? {
            None => None,
            Some(_) => Some(self.parser()?),
        };
        let pipeline = setup::pipeline(tables)?;
        Ok(match parser {
            Some(p) => pipeline.with_parser(p),
            None => pipeline,
        })
    }

    /// The model's file, none for the one inside the program.
    fn file(&self) -> Result<Option<PathBuf>, Error> {
        match self.model.as_str() {
            "fast" => Ok(None),
            "accurate" => {
                let places = places();
                let found = places.iter().find(|p| p.is_file()).cloned();
                found.map(Some).ok_or_else(|| {
                    let looked: Vec<String> = places.iter().map(|p| p.display().to_string()).collect();
                    Error::Misuse(format!(
                        "--model accurate: no {FILE} found; looked for {}; put the file there, name its folder in {FOLDER}, or give its path to --model",
                        looked.join(", ")
                    ))
                })
            }
            path if Path::new(path).is_file() => Ok(Some(path.into())),
            other => Err(Error::Misuse(format!(
                "--model {other}: neither `fast` nor `accurate` nor a model file"
            ))),
        }
    }
}

/// Where the larger model is looked for, the first place first.
fn places() -> Vec<PathBuf> {
    let mut places = Vec::new();
    if let Some(folder) = std::env::var_os(FOLDER).filter(|f| !f.is_empty()) {
        places.push(PathBuf::from(folder).join(FILE));
    }
    if let Some(beside) = std::env::current_exe().ok().as_deref().and_then(Path::parent) {
        places.push(beside.join(FILE));
        places.push(beside.join("models").join(FILE));
    }
    places
}

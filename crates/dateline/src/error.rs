//! What can go wrong at the command line, and the exit status that tells of it.

use std::io::{self, Write};
use std::path::PathBuf;

/// An error that ends the command.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    /// The user asked for something that cannot be: exit status 2.
    #[error("{0}")]
    Misuse(String),
    /// A file could not be read.
    #[error("{path}: {source}; check the name and that you may read it", path = .path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// Output could not be written.
    #[error("cannot write the output: {0}")]
    Write(#[from] io::Error),
    /// The model or the tables are unusable.
    #[error("{0}")]
    Setup(String),
    /// A situation file cannot be used.
    #[error("{0}")]
    Store(#[from] dateline_store::Error),
    /// The writer of a situation failed, and tells why itself.
    #[error("stopped")]
    Stopped,
}

impl Error {
    /// Exit status: 2 for misuse, 1 otherwise.
    pub(crate) fn status(&self) -> u8 {
        match self {
            Self::Misuse(_) | Self::Read { .. } => 2,
            Self::Store(e) if e.is_misuse() => 2,
            _ => 1,
        }
    }

    /// The reader of our output went away (`dateline ... | head`).
    pub(crate) fn is_broken_pipe(&self) -> bool {
        match self {
            Self::Write(e) | Self::Store(dateline_store::Error::Output(e)) => e.kind() == io::ErrorKind::BrokenPipe,
            _ => false,
        }
    }
}

/// Writes a line to standard error; there is nowhere to report a failure of that.
pub(crate) fn say(line: &str) {
    let _ = writeln!(io::stderr(), "{line}");
}

//! What can go wrong with a situation file.

use std::path::{Path, PathBuf};

/// An error of the store. Messages say what failed, where, and what to do.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no such file.
    #[error("{path}: no such situation file; `dateline add {path} PATH...` makes one", path = .0.display())]
    NotFound(PathBuf),
    /// The file is no SQLite file, or not one of ours.
    #[error("{path}: {why}; give a file made by `dateline add`, or a new name", path = .path.display())]
    Foreign {
        /// The file.
        path: PathBuf,
        /// What it is instead.
        why: String,
    },
    /// The file was written by a later version.
    #[error("{path}: a situation file of version {found}, and this program knows up to {known}; use a newer dateline", path = .path.display())]
    Newer {
        /// The file.
        path: PathBuf,
        /// Its version.
        found: i64,
        /// Ours.
        known: i64,
    },
    /// The file is of an earlier version and may not be changed here.
    #[error("{path}: a situation file of version {found}, and this program reads version {known}; `dateline add {path} --upgrade` brings it up", path = .path.display())]
    Older {
        /// The file.
        path: PathBuf,
        /// Its version.
        found: i64,
        /// Ours.
        known: i64,
    },
    /// The file or its folder may not be written.
    #[error("{path}: cannot be written ({why}); check the rights of the file and its folder, and that the disk is not mounted read-only", path = .path.display())]
    ReadOnly {
        /// The file.
        path: PathBuf,
        /// What the system said.
        why: String,
    },
    /// No room.
    #[error("{path}: the disk is full; what was added before is safe: make room and run the same command again", path = .0.display())]
    Full(PathBuf),
    /// Another program holds the file.
    #[error("{path}: another program has been writing to it for too long; wait for it to end and run the same command again", path = .0.display())]
    Busy(PathBuf),
    /// Damage.
    #[error("{path}: the file is damaged ({why}); restore it from a copy, or save what can be read with `sqlite3 {path} .recover`", path = .path.display())]
    Corrupt {
        /// The file.
        path: PathBuf,
        /// What SQLite said.
        why: String,
    },
    /// A query is at fault.
    #[error("{0}")]
    Query(String),
    /// A query ran too long.
    #[error("the query was stopped at its time limit")]
    TimeLimit,
    /// Rows cannot be handed on.
    #[error("cannot write the rows: {0}")]
    Output(#[from] std::io::Error),
    /// A stored JSON object cannot be read back.
    #[error("{path}: {what}: {source}; the file was changed by another program", path = .path.display())]
    Json {
        /// The file.
        path: PathBuf,
        /// Which object.
        what: String,
        /// Why.
        source: serde_json::Error,
    },
    /// Anything else of SQLite's.
    #[error("{path}: {source}", path = .path.display())]
    Sqlite {
        /// The file.
        path: PathBuf,
        /// Why.
        source: rusqlite::Error,
    },
}

impl Error {
    /// What SQLite said, in our words.
    pub(crate) fn of(path: &Path, e: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        let (path, why) = (path.to_owned(), said(&e));
        match e.sqlite_error_code() {
            Some(Code::NotADatabase) => Self::Foreign {
                path,
                why: "not a SQLite file".into(),
            },
            Some(Code::ReadOnly | Code::CannotOpen | Code::PermissionDenied) => Self::ReadOnly { path, why },
            Some(Code::DiskFull) => Self::Full(path),
            Some(Code::DatabaseBusy | Code::DatabaseLocked) => Self::Busy(path),
            Some(Code::DatabaseCorrupt) => Self::Corrupt { path, why },
            Some(Code::OperationInterrupted) => Self::TimeLimit,
            _ => Self::Sqlite { path, source: e },
        }
    }

    /// True where the user asked for something that cannot be, rather than something going wrong on the way.
    #[must_use]
    pub fn is_misuse(&self) -> bool {
        matches!(
            self,
            Self::NotFound(_) | Self::Foreign { .. } | Self::Newer { .. } | Self::Older { .. } | Self::Query(_)
        )
    }
}

/// SQLite's message without the code around it.
pub(crate) fn said(e: &rusqlite::Error) -> String {
    match e {
        rusqlite::Error::SqliteFailure(_, Some(message)) => message.clone(),
        rusqlite::Error::SqlInputError { msg, .. } => msg.clone(),
        other => other.to_string(),
    }
}

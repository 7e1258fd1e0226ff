//! Opening a situation file, for writing or for reading only.

use crate::Error;
use crate::schema;
use rusqlite::{Connection, OpenFlags};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How long to wait for another writer.
const PATIENCE: Duration = Duration::from_secs(60);

/// An open situation file.
///
/// One program may write while others read. What is written is on the disk when [`crate::Writer::write`] returns; a
/// program killed at any moment leaves whole documents only.
pub struct Store {
    pub(crate) connection: Connection,
    pub(crate) path: PathBuf,
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Store").field("path", &self.path).finish_non_exhaustive()
    }
}

impl Store {
    /// Opens a situation file for writing, makes it where there is none, and brings an earlier version up.
    ///
    /// ```
    /// let folder = tempfile::tempdir()?;
    /// let path = folder.path().join("horn.situation");
    /// let store = dateline_store::Store::open(&path)?;
    /// assert_eq!(store.version()?, dateline_store::VERSION);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// If the file is not a situation, is damaged, is of a later version, or cannot be written.
    pub fn open(path: &Path) -> Result<Self, Error> {
        Self::open_as(path, schema::VERSION)
    }

    pub(crate) fn open_as(path: &Path, version: i64) -> Result<Self, Error> {
        refuse_what_is_no_file(path)?;
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let fault = |e| Error::of(path, e);
        let connection = Connection::open_with_flags(path, flags).map_err(fault)?;
        let mut store = Self {
            connection,
            path: path.to_owned(),
        };
        store.connection.busy_timeout(PATIENCE).map_err(fault)?;
        store.connection.set_prepared_statement_cache_capacity(128);
        // Statements are planned once and not anew for each value that is bound: they are run some hundred times for every article.
        store
            .connection
            .set_db_config(rusqlite::config::DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)
            .map_err(fault)?;
        let found = store.check()?;
        if store.connection.is_readonly("main").map_err(fault)? {
            return Err(Error::ReadOnly {
                path: path.to_owned(),
                why: "it is write-protected".into(),
            });
        }
        store
            .connection
            .execute_batch(
                "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -32768;
                 PRAGMA trusted_schema = OFF; PRAGMA journal_size_limit = 67108864;",
            )
            .map_err(fault)?;
        if found < version {
            schema::migrate(&mut store.connection, version).map_err(fault)?;
        }
        Ok(store)
    }

    /// Opens a situation file for reading only; nothing is changed, not even an earlier version.
    ///
    /// A file on a read-only disk can be read, as long as its last writer ended well.
    ///
    /// # Errors
    /// If there is no such file, or it is no situation, damaged, or of another version.
    pub fn open_read_only(path: &Path) -> Result<Self, Error> {
        if !path.exists() {
            return Err(Error::NotFound(path.to_owned()));
        }
        refuse_what_is_no_file(path)?;
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let open = |name: &Path, flags| -> Result<Self, Error> {
            let store = Self {
                connection: Connection::open_with_flags(name, flags).map_err(|e| Error::of(path, e))?,
                path: path.to_owned(),
            };
            store.connection.busy_timeout(PATIENCE).map_err(|e| Error::of(path, e))?;
            match store.check()? {
                schema::VERSION => {}
                0 => {
                    return Err(Error::Foreign {
                        path: path.to_owned(),
                        why: "an empty file".into(),
                    });
                }
                found => {
                    return Err(Error::Older {
                        path: path.to_owned(),
                        found,
                        known: schema::VERSION,
                    });
                }
            }
            Ok(store)
        };
        let store = match open(path, flags) {
            // On a read-only disk the write-ahead log cannot be shared with writers, and need not be.
            Err(Error::ReadOnly { path, why }) => {
                let log = sibling(&path, "-wal");
                if log.metadata().is_ok_and(|m| m.len() > 0) {
                    let why = format!(
                        "{why}; its last writer left {}, copy both to where they can be written",
                        log.display()
                    );
                    return Err(Error::ReadOnly { path, why });
                }
                open(Path::new(&immutable(&path)), flags | OpenFlags::SQLITE_OPEN_URI)?
            }
            other => other?,
        };
        store
            .connection
            .execute_batch("PRAGMA query_only = ON; PRAGMA trusted_schema = OFF; PRAGMA cache_size = -32768;")
            .map_err(|e| Error::of(path, e))?;
        Ok(store)
    }

    /// The file's version.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn version(&self) -> Result<i64, Error> {
        schema::version(&self.connection).map_err(|e| Error::of(&self.path, e))
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Looks for damage; one line a fault, none where all is well. Reads the whole file.
    ///
    /// # Errors
    /// If the file cannot be read at all.
    pub fn faults(&self) -> Result<Vec<String>, Error> {
        let fault = |e| Error::of(&self.path, e);
        let mut statement = self.connection.prepare("PRAGMA integrity_check").map_err(fault)?;
        let rows = statement.query_map([], |r| r.get::<_, String>(0)).map_err(fault)?;
        let mut out: Vec<String> = rows.collect::<Result<_, _>>().map_err(fault)?;
        out.retain(|l| l != "ok");
        let mut statement = self.connection.prepare("PRAGMA foreign_key_check").map_err(fault)?;
        let rows = statement
            .query_map([], |r| {
                Ok(format!(
                    "{} row {:?} names a row that is not there",
                    r.get::<_, String>(0)?,
                    r.get::<_, Option<i64>>(1)?
                ))
            })
            .map_err(fault)?;
        for row in rows {
            out.push(row.map_err(fault)?);
        }
        Ok(out)
    }

    /// Lets the file grow by at most so many pages more, as a disk that is nearly full would.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn cap_pages(&mut self, more: u32) -> Result<(), Error> {
        let fault = |e| Error::of(&self.path, e);
        let now: i64 = self.connection.query_row("PRAGMA page_count", [], |r| r.get(0)).map_err(fault)?;
        self.connection
            .query_row(&format!("PRAGMA max_page_count = {}", now + i64::from(more)), [], |_| Ok(()))
            .map_err(fault)
    }

    /// Version of the file if it is ours or new.
    fn check(&self) -> Result<i64, Error> {
        let fault = |e| Error::of(&self.path, e);
        let found = schema::version(&self.connection).map_err(fault)?;
        let mark: i64 = self
            .connection
            .pragma_query_value(None, "application_id", |r| r.get(0))
            .map_err(fault)?;
        let foreign = |why: &str| {
            Err(Error::Foreign {
                path: self.path.clone(),
                why: why.into(),
            })
        };
        if mark != schema::APPLICATION {
            let tables = schema::names(&self.connection, "table").map_err(fault)?;
            return if mark == 0 && found == 0 && tables.is_empty() {
                Ok(0)
            } else {
                foreign("a SQLite file of another program")
            };
        }
        if found > schema::VERSION {
            return Err(Error::Newer {
                path: self.path.clone(),
                found,
                known: schema::VERSION,
            });
        }
        Ok(found)
    }
}

fn refuse_what_is_no_file(path: &Path) -> Result<(), Error> {
    let foreign = |why: &str| {
        Err(Error::Foreign {
            path: path.to_owned(),
            why: why.into(),
        })
    };
    if path.is_dir() {
        return foreign("a folder");
    }
    if path.exists() && !path.is_file() {
        return foreign("not a regular file");
    }
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() && !folder.is_dir() => Err(Error::ReadOnly {
            path: path.to_owned(),
            why: format!("there is no folder {}", folder.display()),
        }),
        _ => Ok(()),
    }
}

fn sibling(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

/// The file's name as a URI which says that nobody writes to it.
fn immutable(path: &Path) -> String {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let mut out = String::from("file:");
    for b in absolute.as_os_str().as_encoded_bytes() {
        if b.is_ascii_alphanumeric() || b"/-_.~".contains(b) {
            out.push(*b as char);
        } else {
            out.push_str(&format!("%{b:02X}"));
        }
    }
    out + "?immutable=1"
}

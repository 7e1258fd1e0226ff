//! Documents back out of the file, whole as they went in.

use crate::entry::{Key, Stated};
use crate::{Error, Origin, Store};
use dateline_core::Page;
use dateline_wire::Document;
use rusqlite::{OptionalExtension, Row, params};

/// A document as it stands in the file.
#[derive(Clone, Debug, PartialEq)]
pub struct Stored {
    /// Its number in the file, in the order in which documents were added.
    pub article: i64,
    /// What it is known by.
    pub key: Key,
    /// The page it was coded from.
    pub page: Page,
    /// What was coded.
    pub document: Document,
    /// Numbers of its events in the file, in the document's order.
    pub events: Vec<i64>,
    /// Where it was read.
    pub origin: Origin,
}

/// What a document's rows are read with; `FROM` and `WHERE` follow.
const COLUMNS: &str = "SELECT a.id, a.key, a.source, a.position, p.text, p.captured, p.json FROM article a JOIN page p ON p.article = a.id";

impl Store {
    /// Number of articles.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn articles(&self) -> Result<u64, Error> {
        self.connection
            .query_row("SELECT count(*) FROM article", [], |r| r.get(0))
            .map_err(|e| Error::of(&self.path, e))
    }

    /// The documents behind number `after`, in their order, at most `most`. Begin with 0, go on with the last number had.
    ///
    /// ```
    /// # let folder = tempfile::tempdir()?;
    /// # let store = dateline_store::Store::open(&folder.path().join("s"))?;
    /// let mut after = 0;
    /// loop {
    ///     let some = store.documents(after, 100)?;
    ///     let Some(last) = some.last() else { break };
    ///     after = last.article;
    ///     for stored in &some {
    ///         println!("{}: {} events", stored.document.id, stored.document.events.len());
    ///     }
    /// }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// If the file cannot be read, or was changed by another program so that it makes no sense.
    pub fn documents(&self, after: i64, most: usize) -> Result<Vec<Stored>, Error> {
        let fault = |e| Error::of(&self.path, e);
        let sql = format!("{COLUMNS} WHERE a.id > ?1 ORDER BY a.id LIMIT ?2");
        let mut statement = self.connection.prepare_cached(&sql).map_err(fault)?;
        let rows: Vec<Raw> = statement
            .query_map(params![after, most], Raw::read)
            .map_err(fault)?
            .collect::<Result<_, _>>()
            .map_err(fault)?;
        rows.into_iter().map(|r| self.stored(r)).collect()
    }

    /// One document by its number.
    ///
    /// # Errors
    /// As [`Store::documents`].
    pub fn document(&self, article: i64) -> Result<Option<Stored>, Error> {
        let sql = format!("{COLUMNS} WHERE a.id = ?1");
        let raw = self
            .connection
            .prepare_cached(&sql)
            .and_then(|mut s| s.query_row([article], Raw::read).optional())
            .map_err(|e| Error::of(&self.path, e))?;
        raw.map(|r| self.stored(r)).transpose()
    }

    /// The number of the article with this key.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn article(&self, key: &Key) -> Result<Option<i64>, Error> {
        self.connection
            .prepare_cached("SELECT id FROM article WHERE key = ?1")
            .and_then(|mut s| s.query_row([key.as_str()], |r| r.get(0)).optional())
            .map_err(|e| Error::of(&self.path, e))
    }

    fn stored(&self, raw: Raw) -> Result<Stored, Error> {
        let fault = |e| Error::of(&self.path, e);
        let json = |what: String| {
            move |source| Error::Json {
                path: self.path.clone(),
                what,
                source,
            }
        };
        let name = |what: &str| format!("{what} of article {}", raw.article);
        let mut document: Document = serde_json::from_str(&raw.json).map_err(json(name("json")))?;
        let stated: Stated = serde_json::from_str(&raw.captured).map_err(json(name("captured")))?;
        let mut events = Vec::new();
        let mut statement = self
            .connection
            .prepare_cached("SELECT id, json FROM event WHERE article = ?1 ORDER BY n")
            .map_err(fault)?;
        let mut rows = statement.query([raw.article]).map_err(fault)?;
        while let Some(row) = rows.next().map_err(fault)? {
            events.push(row.get(0).map_err(fault)?);
            let text: String = row.get(1).map_err(fault)?;
            document.events.push(serde_json::from_str(&text).map_err(json(name("event")))?);
        }
        let mut statement = self
            .connection
            .prepare_cached("SELECT json FROM fact WHERE article = ?1 ORDER BY n")
            .map_err(fault)?;
        let mut rows = statement.query([raw.article]).map_err(fault)?;
        while let Some(row) = rows.next().map_err(fault)? {
            let text: String = row.get(0).map_err(fault)?;
            document.facts.push(serde_json::from_str(&text).map_err(json(name("fact")))?);
        }
        Ok(Stored {
            article: raw.article,
            key: Key(raw.key),
            page: stated.page(document.id.clone(), raw.text),
            document,
            events,
            origin: raw.origin,
        })
    }
}

struct Raw {
    article: i64,
    key: String,
    origin: Origin,
    text: String,
    captured: String,
    json: String,
}

impl Raw {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            article: row.get(0)?,
            key: row.get(1)?,
            origin: Origin {
                source: row.get(2)?,
                position: row.get(3)?,
            },
            text: row.get(4)?,
            captured: row.get(5)?,
            json: row.get(6)?,
        })
    }
}

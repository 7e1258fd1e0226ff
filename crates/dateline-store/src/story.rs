//! Rows of stories: what the grouping asks of the file, and what it writes into it.
//!
//! The grouping itself is no matter of the store. [`Store::stories`] begins a transaction; all that is written through
//! [`Stories`] is in the file after [`Stories::commit`], or none of it.

use crate::entry::Key;
use crate::{Error, Store};
use rusqlite::{OptionalExtension, Params, Row, Transaction, TransactionBehavior, params};
use std::path::Path;

/// Which index of [`Stories::found`] is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Index {
    /// Samples of shingles, by which copies are found.
    Shingles,
    /// Names and stems, by which articles of one story are found.
    Words,
}

impl Index {
    fn kind(self) -> i64 {
        match self {
            Self::Shingles => 0,
            Self::Words => 1,
        }
    }
}

/// An article's place in a story.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Membership {
    /// The article.
    pub article: i64,
    /// Its story.
    pub story: i64,
    /// The first article of all copies of its text; its own number where it is the first.
    pub origin: i64,
    /// The article that it was found to copy.
    pub copy_of: Option<i64>,
    /// How near it is to the story.
    pub score: Option<f64>,
    /// Why, as a JSON list.
    pub reasons: String,
    /// Somebody decided so.
    pub by_hand: bool,
}

/// An event's place in a happening.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    /// The event's number in the file.
    pub event: i64,
    /// Its article.
    pub article: i64,
    /// Its place in the document.
    pub n: usize,
    /// Its happening.
    pub happening: i64,
    /// How near it is to the others.
    pub score: Option<f64>,
    /// Why, as a JSON list.
    pub reasons: String,
    /// Somebody decided so.
    pub by_hand: bool,
}

/// What is shown of a story.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StoryRow {
    /// Its number.
    pub id: i64,
    /// A headline for it.
    pub headline: Option<String>,
    /// First day of publication.
    pub first_published: Option<String>,
    /// Last day of publication.
    pub last_published: Option<String>,
    /// Articles in it.
    pub articles: u64,
    /// Independent origins among them.
    pub origins: u64,
    /// Tolls by source and the like, as a JSON object.
    pub json: String,
}

/// What is shown of a happening.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HappeningRow {
    /// Its number.
    pub id: i64,
    /// The story it belongs to.
    pub story: Option<i64>,
    /// PLOVER type.
    pub kind: Option<String>,
    /// First day.
    pub first_day: Option<String>,
    /// Last day.
    pub last_day: Option<String>,
    /// Events that tell of it.
    pub reports: u64,
    /// Independent origins of these.
    pub origins: u64,
    /// Whatever else is known, as a JSON object.
    pub json: String,
}

/// A decision made by hand. It names articles by key, and events as `KEY#n`, so that it outlives re-runs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decision {
    /// Its number.
    pub id: i64,
    /// When, in UTC.
    pub made: String,
    /// They belong together; otherwise they do not.
    pub together: bool,
    /// About events; otherwise about articles.
    pub of_events: bool,
    /// The one.
    pub a: String,
    /// The other.
    pub b: String,
    /// Why, in the words of who decided.
    pub note: String,
    /// When it was taken back, in UTC.
    pub undone: Option<String>,
}

/// A transaction about stories.
#[derive(Debug)]
pub struct Stories<'s> {
    tx: Transaction<'s>,
    path: &'s Path,
}

impl Store {
    /// Begins to write about stories. Dropped without [`Stories::commit`], nothing is changed.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn stories(&mut self) -> Result<Stories<'_>, Error> {
        let Self { connection, path } = self;
        let tx = connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(|e| Error::of(path, e))?;
        Ok(Stories { tx, path })
    }

    /// Numbers of the articles behind `after` that are in no story yet, in order, at most `most`.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn unplaced(&self, after: i64, most: usize) -> Result<Vec<i64>, Error> {
        let sql = "SELECT id FROM article a WHERE id > ?1 AND NOT EXISTS (SELECT 1 FROM story_member m WHERE m.article = a.id) ORDER BY id LIMIT ?2";
        let fault = |e| Error::of(&self.path, e);
        let mut statement = self.connection.prepare_cached(sql).map_err(fault)?;
        let rows = statement.query_map(params![after, most], |r| r.get(0)).map_err(fault)?;
        rows.collect::<Result<_, _>>().map_err(fault)
    }

    /// How many articles are in no story yet.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn unplaced_count(&self) -> Result<u64, Error> {
        let sql = "SELECT (SELECT count(*) FROM article) - (SELECT count(*) FROM story_member)";
        self.connection
            .query_row(sql, [], |r| r.get(0))
            .map_err(|e| Error::of(&self.path, e))
    }
}

impl Stories<'_> {
    fn run(&self, sql: &str, values: impl Params) -> Result<usize, Error> {
        self.tx
            .prepare_cached(sql)
            .and_then(|mut s| s.execute(values))
            .map_err(|e| Error::of(self.path, e))
    }

    fn one<T>(&self, sql: &str, values: impl Params, read: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>) -> Result<Option<T>, Error> {
        self.tx
            .prepare_cached(sql)
            .and_then(|mut s| s.query_row(values, read).optional())
            .map_err(|e| Error::of(self.path, e))
    }

    fn all<T>(&self, sql: &str, values: impl Params, read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>) -> Result<Vec<T>, Error> {
        self.tx
            .prepare_cached(sql)
            .and_then(|mut s| s.query_map(values, read)?.collect())
            .map_err(|e| Error::of(self.path, e))
    }

    /// Number of articles that are in a story.
    ///
    /// # Errors
    /// All functions here: if the file cannot be read or written.
    pub fn placed(&self) -> Result<u64, Error> {
        // The index is narrow; the table would be read with all its reasons.
        let sql = "SELECT count(*) FROM story_member INDEXED BY story_member_story";
        Ok(self.one(sql, [], |r| r.get(0))?.unwrap_or(0))
    }

    /// What of an article is compared, as it was put.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn card(&self, article: i64) -> Result<Option<String>, Error> {
        self.one("SELECT card FROM story_card WHERE article = ?1", [article], |r| r.get(0))
    }

    /// Puts an article's card; once an article.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn put_card(&self, article: i64, card: &str) -> Result<(), Error> {
        self.run("INSERT INTO story_card (article, card) VALUES (?1, ?2)", params![article, card])?;
        Ok(())
    }

    /// Puts keys under which articles are found. Sorted, so that every page of the index is touched once.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn put_keys(&self, mut keys: Vec<(Index, i64, i64)>) -> Result<(), Error> {
        keys.sort_unstable_by_key(|k| (k.0.kind(), k.1, k.2));
        for (index, key, article) in keys {
            self.run(
                "INSERT OR IGNORE INTO story_key (kind, key, article) VALUES (?1, ?2, ?3)",
                params![index.kind(), key, article],
            )?;
        }
        Ok(())
    }

    /// Counts terms: in how many more articles each stands.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn count_terms(&self, terms: &std::collections::BTreeMap<String, u32>) -> Result<(), Error> {
        for (term, n) in terms {
            self.run(
                "INSERT INTO story_term (term, articles) VALUES (?1, ?2) ON CONFLICT (term) DO UPDATE SET articles = articles + ?2",
                params![term, n],
            )?;
        }
        Ok(())
    }

    /// In how many articles a term stands.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn frequency(&self, term: &str) -> Result<u32, Error> {
        let n = self.one("SELECT articles FROM story_term WHERE term = ?1", [term], |r| r.get(0))?;
        Ok(n.unwrap_or(0))
    }

    /// Articles that share most of the keys, with the number shared, most first, then by number. Of each key the newest
    /// `per_key` articles are looked at.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn found(&self, index: Index, keys: &[i64], per_key: usize, most: usize) -> Result<Vec<(i64, u32)>, Error> {
        let mut keys = keys.to_vec();
        keys.sort_unstable();
        keys.dedup();
        let kind = index.kind();
        let sql = format!("SELECT article FROM story_key WHERE kind = {kind} AND key = ?1 ORDER BY article DESC LIMIT {per_key}");
        let fault = |e| Error::of(self.path, e);
        let mut statement = self.tx.prepare_cached(&sql).map_err(fault)?;
        let mut hits: Vec<i64> = Vec::new();
        for key in keys {
            let mut rows = statement.query([key]).map_err(fault)?;
            while let Some(row) = rows.next().map_err(fault)? {
                hits.push(row.get(0).map_err(fault)?);
            }
        }
        hits.sort_unstable();
        let mut out: Vec<(i64, u32)> = hits.chunk_by(|a, b| a == b).map(|c| (c[0], c.len() as u32)).collect();
        out.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
        out.truncate(most);
        Ok(out)
    }

    /// An article's place.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn membership(&self, article: i64) -> Result<Option<Membership>, Error> {
        let sql = "SELECT article, story, origin, copy_of, score, reasons, by_hand FROM story_member WHERE article = ?1";
        self.one(sql, [article], membership)
    }

    /// The story that an article is in.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn story_of(&self, article: i64) -> Result<Option<i64>, Error> {
        self.one("SELECT story FROM story_member WHERE article = ?1", [article], |r| r.get(0))
    }

    /// How many articles a story has.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn size(&self, story: i64) -> Result<usize, Error> {
        Ok(self
            .one("SELECT count(*) FROM story_member WHERE story = ?1", [story], |r| r.get(0))?
            .unwrap_or(0))
    }

    /// At most `most` articles of a story, in order: the first ones and the last ones, copies only where there is nothing else.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn sample(&self, story: i64, most: usize) -> Result<Vec<i64>, Error> {
        let (first, last) = (most.div_ceil(2), most / 2);
        for only in ["AND copy_of IS NULL", ""] {
            let of = |order: &str, n: usize| -> Result<Vec<i64>, Error> {
                let sql = format!("SELECT article FROM story_member WHERE story = ?1 {only} ORDER BY article {order} LIMIT {n}");
                self.all(&sql, [story], |r| r.get(0))
            };
            let mut out = of("ASC", first)?;
            if out.len() == first {
                out.extend(of("DESC", last)?);
                out.sort_unstable();
                out.dedup();
            }
            if !out.is_empty() {
                return Ok(out);
            }
        }
        Ok(Vec::new())
    }

    /// The articles of a story, in order.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn members(&self, story: i64) -> Result<Vec<Membership>, Error> {
        let sql = "SELECT article, story, origin, copy_of, score, reasons, by_hand FROM story_member WHERE story = ?1 ORDER BY article";
        self.all(sql, [story], membership)
    }

    /// Puts an article into a story, or into another.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn put_member(&self, m: &Membership) -> Result<(), Error> {
        self.run(
            "INSERT OR REPLACE INTO story_member (article, story, origin, copy_of, score, reasons, by_hand) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![m.article, m.story, m.origin, m.copy_of, m.score, list(&m.reasons), m.by_hand],
        )?;
        Ok(())
    }

    /// A new story's number. Numbers are never used again, so that a link to a story stays true.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn new_story(&self) -> Result<i64, Error> {
        self.run("INSERT INTO story (headline) VALUES (NULL)", [])?;
        Ok(self.tx.last_insert_rowid())
    }

    /// What is shown of a story.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn story(&self, story: i64) -> Result<Option<StoryRow>, Error> {
        let sql = "SELECT id, headline, first_published, last_published, articles, origins, json FROM story WHERE id = ?1";
        self.one(sql, [story], |r| {
            Ok(StoryRow {
                id: r.get(0)?,
                headline: r.get(1)?,
                first_published: r.get(2)?,
                last_published: r.get(3)?,
                articles: r.get(4)?,
                origins: r.get(5)?,
                json: r.get(6)?,
            })
        })
    }

    /// Marks a story as one whose tolls, origins and counts are to be set anew.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn mark_stale(&self, story: i64) -> Result<(), Error> {
        self.run("UPDATE story SET stale = 1 WHERE id = ?1 AND stale = 0", [story])?;
        Ok(())
    }

    /// Stories that are so marked, in order, at most `most`.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn stale(&self, most: usize) -> Result<Vec<i64>, Error> {
        self.all("SELECT id FROM story WHERE stale <> 0 ORDER BY id LIMIT ?1", [most], |r| r.get(0))
    }

    /// Number of stories that are so marked.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn stale_count(&self) -> Result<u64, Error> {
        Ok(self
            .one("SELECT count(*) FROM story WHERE stale <> 0", [], |r| r.get(0))?
            .unwrap_or(0))
    }

    /// Sets what is shown of a story; it is up to date then.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn put_story(&self, s: &StoryRow) -> Result<(), Error> {
        self.run(
            "UPDATE story SET headline = ?2, first_published = ?3, last_published = ?4, articles = ?5, origins = ?6, json = ?7, stale = 0 WHERE id = ?1",
            params![
                s.id,
                s.headline,
                s.first_published,
                s.last_published,
                s.articles,
                s.origins,
                object(&s.json)
            ],
        )?;
        Ok(())
    }

    /// Sets what of a story follows from its articles: their count, origins, days and the headline of the first.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn count_story(&self, story: i64) -> Result<(), Error> {
        self.run(
            "UPDATE story SET (articles, origins, first_published, last_published) =
               (SELECT count(*), count(DISTINCT m.origin), min(a.published), max(a.published)
                FROM story_member m JOIN article a ON a.id = m.article WHERE m.story = ?1),
             headline = (SELECT a.headline FROM story_member m JOIN article a ON a.id = m.article
                         WHERE m.story = ?1 AND a.headline IS NOT NULL ORDER BY a.id LIMIT 1)
             WHERE id = ?1",
            [story],
        )?;
        Ok(())
    }

    /// Moves all articles and happenings of one story into another, and drops the emptied one.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn merge_stories(&self, from: i64, into: i64) -> Result<(), Error> {
        if from == into {
            return Ok(());
        }
        self.run("UPDATE story_member SET story = ?2 WHERE story = ?1", [from, into])?;
        self.run("UPDATE happening SET story = ?2 WHERE story = ?1", [from, into])?;
        self.run("DELETE FROM story WHERE id = ?1", [from])?;
        Ok(())
    }

    /// The happenings of a story, in order.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn happenings(&self, story: i64) -> Result<Vec<HappeningRow>, Error> {
        let sql = "SELECT id, story, type, first_day, last_day, reports, origins, json FROM happening WHERE story = ?1 ORDER BY id";
        self.all(sql, [story], |r| {
            Ok(HappeningRow {
                id: r.get(0)?,
                story: r.get(1)?,
                kind: r.get(2)?,
                first_day: r.get(3)?,
                last_day: r.get(4)?,
                reports: r.get(5)?,
                origins: r.get(6)?,
                json: r.get(7)?,
            })
        })
    }

    /// Numbers of the happenings of a story, in order, at most `most`.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn happening_numbers(&self, story: i64, most: usize) -> Result<Vec<i64>, Error> {
        let sql = format!("SELECT id FROM happening WHERE story = ?1 ORDER BY id LIMIT {most}");
        self.all(&sql, [story], |r| r.get(0))
    }

    /// Numbers of the happenings that an article tells of, each with its story, in order.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn told_by(&self, article: i64) -> Result<Vec<(i64, Option<i64>)>, Error> {
        let sql =
            "SELECT DISTINCT h.id, h.story FROM event e JOIN happening_member m ON m.event = e.id JOIN happening h ON h.id = m.happening
                   WHERE e.article = ?1 ORDER BY h.id";
        self.all(sql, [article], |r| Ok((r.get(0)?, r.get(1)?)))
    }

    /// At most `most` events of a happening as article and place in the document, in order: the first ones and the last ones.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn told(&self, happening: i64, most: usize) -> Result<Vec<(i64, usize)>, Error> {
        let (first, last) = (most.div_ceil(2), most / 2);
        let of = |order: &str, n: usize| -> Result<Vec<(i64, i64, usize)>, Error> {
            let sql = format!(
                "SELECT m.event, e.article, e.n FROM happening_member m JOIN event e ON e.id = m.event
                 WHERE m.happening = ?1 ORDER BY m.event {order} LIMIT {n}"
            );
            self.all(&sql, [happening], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)))
        };
        let mut out = of("ASC", first)?;
        if out.len() == first {
            out.extend(of("DESC", last)?);
            out.sort_unstable();
            out.dedup();
        }
        Ok(out.into_iter().map(|(_, a, n)| (a, n)).collect())
    }

    /// A new happening of a story.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn new_happening(&self, story: i64) -> Result<i64, Error> {
        self.run("INSERT INTO happening (story) VALUES (?1)", [story])?;
        Ok(self.tx.last_insert_rowid())
    }

    /// Sets what is shown of a happening.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn put_happening(&self, h: &HappeningRow) -> Result<(), Error> {
        self.run(
            "UPDATE happening SET story = ?2, type = ?3, first_day = ?4, last_day = ?5, reports = ?6, origins = ?7, json = ?8 WHERE id = ?1",
            params![h.id, h.story, h.kind, h.first_day, h.last_day, h.reports, h.origins, object(&h.json)],
        )?;
        Ok(())
    }

    /// Sets what of a happening follows from its events: type, days, reports and origins.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn count_happening(&self, happening: i64) -> Result<(), Error> {
        self.run(
            "UPDATE happening SET (type, first_day, last_day, reports, origins) =
               (SELECT min(e.type), min(e.first_day), max(e.last_day), count(*), count(DISTINCT coalesce(s.origin, e.article))
                FROM happening_member m JOIN event e ON e.id = m.event LEFT JOIN story_member s ON s.article = e.article
                WHERE m.happening = ?1)
             WHERE id = ?1",
            [happening],
        )?;
        Ok(())
    }

    /// Drops happenings of a story that have no events left.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn drop_empty_happenings(&self, story: i64) -> Result<(), Error> {
        self.run(
            "DELETE FROM happening WHERE story = ?1 AND NOT EXISTS (SELECT 1 FROM happening_member m WHERE m.happening = happening.id)",
            [story],
        )?;
        Ok(())
    }

    /// The events of a happening, in the order in which they came.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn reports(&self, happening: i64) -> Result<Vec<Report>, Error> {
        let sql = "SELECT m.event, e.article, e.n, m.happening, m.score, m.reasons, m.by_hand
                   FROM happening_member m JOIN event e ON e.id = m.event WHERE m.happening = ?1 ORDER BY m.event";
        self.all(sql, [happening], |r| {
            Ok(Report {
                event: r.get(0)?,
                article: r.get(1)?,
                n: r.get(2)?,
                happening: r.get(3)?,
                score: r.get(4)?,
                reasons: r.get(5)?,
                by_hand: r.get(6)?,
            })
        })
    }

    /// The number of an article's event.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn event(&self, article: i64, n: usize) -> Result<Option<i64>, Error> {
        self.one("SELECT id FROM event WHERE article = ?1 AND n = ?2", params![article, n], |r| {
            r.get(0)
        })
    }

    /// Puts an event into a happening, or into another. Of [`Report`], `article` and `n` are not looked at.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn put_report(&self, r: &Report) -> Result<(), Error> {
        self.run(
            "INSERT OR REPLACE INTO happening_member (event, happening, score, reasons, by_hand) VALUES (?1, ?2, ?3, ?4, ?5)",
            params![r.event, r.happening, r.score, list(&r.reasons), r.by_hand],
        )?;
        Ok(())
    }

    /// Notes a decision; its number.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn decide(&self, d: &Decision) -> Result<i64, Error> {
        self.run(
            "INSERT INTO decision (made, action, what, a, b, note) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![
                d.made,
                if d.together { "join" } else { "part" },
                if d.of_events { "event" } else { "article" },
                d.a,
                d.b,
                d.note
            ],
        )?;
        Ok(self.tx.last_insert_rowid())
    }

    /// Takes a decision back; it stays in the file as taken back. False if there is none that stands.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn undo(&self, decision: i64, now: &str) -> Result<bool, Error> {
        let n = self.run(
            "UPDATE decision SET undone = ?2 WHERE id = ?1 AND undone IS NULL",
            params![decision, now],
        )?;
        Ok(n > 0)
    }

    /// Decisions that stand about an article or event, in their order; all of them, also those taken back, with `None`.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn decisions(&self, about: Option<&str>) -> Result<Vec<Decision>, Error> {
        let sql = "SELECT id, made, action, what, a, b, note, undone FROM decision
                   WHERE ?1 IS NULL OR ((a = ?1 OR b = ?1) AND undone IS NULL) ORDER BY id";
        self.all(sql, [about], |r| {
            Ok(Decision {
                id: r.get(0)?,
                made: r.get(1)?,
                together: r.get::<_, String>(2)? == "join",
                of_events: r.get::<_, String>(3)? == "event",
                a: r.get(4)?,
                b: r.get(5)?,
                note: r.get(6)?,
                undone: r.get(7)?,
            })
        })
    }

    /// An article's key.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn key(&self, article: i64) -> Result<Option<Key>, Error> {
        self.one("SELECT key FROM article WHERE id = ?1", [article], |r| r.get(0).map(Key))
    }

    /// The number of the article with this key, given as its digits.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn article(&self, key: &str) -> Result<Option<i64>, Error> {
        self.one("SELECT id FROM article WHERE key = ?1", [key], |r| r.get(0))
    }

    /// Forgets all stories and what they are found by, so that they can be made anew. Decisions made by hand stay.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn forget(&self) -> Result<(), Error> {
        for table in [
            "happening_member",
            "happening",
            "story_member",
            "story",
            "story_key",
            "story_card",
            "story_term",
        ] {
            self.run(&format!("DELETE FROM {table}"), [])?;
        }
        Ok(())
    }

    /// Everything written since [`Store::stories`] is in the file.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn commit(self) -> Result<(), Error> {
        let Self { tx, path } = self;
        tx.commit().map_err(|e| Error::of(path, e))
    }
}

fn membership(r: &Row<'_>) -> rusqlite::Result<Membership> {
    Ok(Membership {
        article: r.get(0)?,
        story: r.get(1)?,
        origin: r.get(2)?,
        copy_of: r.get(3)?,
        score: r.get(4)?,
        reasons: r.get(5)?,
        by_hand: r.get(6)?,
    })
}

fn list(json: &str) -> &str {
    if json.is_empty() { "[]" } else { json }
}

fn object(json: &str) -> &str {
    if json.is_empty() { "{}" } else { json }
}

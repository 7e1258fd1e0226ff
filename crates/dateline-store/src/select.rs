//! Questions in SQL: read-only, one statement, with limits of time, rows and memory.

use crate::error::said;
use crate::{Error, Store};
use rusqlite::hooks::{AuthAction, AuthContext, Authorization};
use rusqlite::limits::Limit;
use rusqlite::types::ValueRef;
use std::io;

/// A value of a row.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Cell<'a> {
    /// Nothing.
    Null,
    /// A whole number.
    Integer(i64),
    /// A number.
    Real(f64),
    /// Text; what is no UTF-8 in the file reads as empty.
    Text(&'a str),
    /// Bytes.
    Blob(&'a [u8]),
}

/// A value that goes into a question.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A whole number.
    Integer(i64),
    /// A number.
    Real(f64),
    /// Text.
    Text(String),
}

impl rusqlite::ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
        match self {
            Self::Integer(n) => n.to_sql(),
            Self::Real(x) => x.to_sql(),
            Self::Text(t) => t.to_sql(),
        }
    }
}

/// Takes the rows of an answer.
pub trait Rows {
    /// The names of the columns, once, before all rows.
    ///
    /// # Errors
    /// If they cannot be written.
    fn columns(&mut self, names: &[String]) -> io::Result<()>;

    /// A row.
    ///
    /// # Errors
    /// If it cannot be written.
    fn row(&mut self, cells: &[Cell<'_>]) -> io::Result<()>;
}

/// Bounds of a question.
pub struct Limits {
    /// Rows handed on at most; `None` for all.
    pub rows: Option<u64>,
    /// Asked every few thousand steps of the machine; the question ends when it says so.
    pub stop: Box<dyn FnMut() -> bool + Send>,
}

impl std::fmt::Debug for Limits {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Limits").field("rows", &self.rows).finish_non_exhaustive()
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            rows: None,
            stop: Box::new(|| false),
        }
    }
}

/// How an answer ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// Rows handed on.
    pub rows: u64,
    /// There were more.
    pub cut: bool,
}

/// Steps of SQLite's machine between two looks at the clock.
const STEPS: i32 = 5000;
/// The longest text or blob that a question may make, in bytes.
const LONGEST: i32 = 128 << 20;
/// Memory that a question may take, in bytes.
const HEAP: i64 = 512 << 20;

impl Store {
    /// Asks a question of a file opened with [`Store::open_read_only`].
    ///
    /// # Errors
    /// If the SQL is at fault, does anything but read, or runs into the limits; if the rows cannot be written.
    pub fn select(&mut self, sql: &str, values: &[Value], limits: Limits, rows: &mut dyn Rows) -> Result<Answer, Error> {
        let path = self.path.clone();
        let fault = |e| Error::of(&path, e);
        let connection = &mut self.connection;
        connection.set_limit(Limit::SQLITE_LIMIT_LENGTH, LONGEST).map_err(fault)?;
        connection.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0).map_err(fault)?;
        connection
            .query_row(&format!("PRAGMA hard_heap_limit = {HEAP}"), [], |_| Ok(()))
            .map_err(fault)?;
        // The index of places prepares what it would write with when it is first touched: that is done before writing is refused.
        // Where a file is damaged there, the question itself tells.
        drop(connection.prepare_cached("SELECT 1 FROM event_place, article_search LIMIT 0"));
        let stop = limits.stop;
        connection.progress_handler(STEPS, Some(stop)).map_err(fault)?;
        connection.authorizer(Some(allowed)).map_err(fault)?;
        let answer = answer(connection, sql, values, limits.rows, rows);
        connection.authorizer(None::<fn(AuthContext<'_>) -> Authorization>).map_err(fault)?;
        connection.progress_handler(0, None::<fn() -> bool>).map_err(fault)?;
        answer.map_err(|e| match e {
            Fault::Sql(e) => told(&path, e),
            Fault::Output(e) => Error::Output(e),
        })
    }
}

enum Fault {
    Sql(rusqlite::Error),
    Output(io::Error),
}

impl From<rusqlite::Error> for Fault {
    fn from(e: rusqlite::Error) -> Self {
        Self::Sql(e)
    }
}

impl From<io::Error> for Fault {
    fn from(e: io::Error) -> Self {
        Self::Output(e)
    }
}

fn answer(connection: &rusqlite::Connection, sql: &str, values: &[Value], most: Option<u64>, out: &mut dyn Rows) -> Result<Answer, Fault> {
    let mut statement = connection.prepare(sql)?;
    let names: Vec<String> = statement.column_names().map(str::to_owned).collect();
    if names.is_empty() {
        return Err(Fault::Sql(rusqlite::Error::InvalidQuery));
    }
    let mut rows = statement.query(rusqlite::params_from_iter(values))?;
    let mut answer = Answer::default();
    let mut begun = false;
    while let Some(row) = rows.next()? {
        if !begun {
            out.columns(&names)?;
            begun = true;
        }
        if most.is_some_and(|m| answer.rows >= m) {
            answer.cut = true;
            break;
        }
        let mut cells = Vec::with_capacity(names.len());
        for i in 0..names.len() {
            cells.push(match row.get_ref(i)? {
                ValueRef::Null => Cell::Null,
                ValueRef::Integer(n) => Cell::Integer(n),
                ValueRef::Real(x) => Cell::Real(x),
                ValueRef::Text(t) => Cell::Text(std::str::from_utf8(t).unwrap_or_default()),
                ValueRef::Blob(b) => Cell::Blob(b),
            });
        }
        out.row(&cells)?;
        answer.rows += 1;
    }
    if !begun {
        out.columns(&names)?;
    }
    Ok(answer)
}

/// What a question may do: read, and call functions that do no more than compute.
fn allowed(context: AuthContext<'_>) -> Authorization {
    let fine = match context.action {
        AuthAction::Select | AuthAction::Read { .. } | AuthAction::Recursive => true,
        AuthAction::Function { function_name } => !["load_extension", "fts3_tokenizer", "edit", "readfile", "writefile"]
            .iter()
            .any(|f| function_name.eq_ignore_ascii_case(f)),
        AuthAction::Pragma { pragma_name, pragma_value } => {
            // What a table looks like may be asked; `data_version` is how full text looks whether its index changed.
            let asks = [
                "table_info",
                "table_xinfo",
                "index_list",
                "index_info",
                "index_xinfo",
                "foreign_key_list",
            ];
            let plain = [
                "table_list",
                "data_version",
                "user_version",
                "application_id",
                "schema_version",
                "compile_options",
            ];
            asks.iter().any(|p| pragma_name.eq_ignore_ascii_case(p))
                || (pragma_value.is_none() && plain.iter().any(|p| pragma_name.eq_ignore_ascii_case(p)))
        }
        _ => false,
    };
    if fine { Authorization::Allow } else { Authorization::Deny }
}

/// An error of the question in words for the one who asked.
fn told(path: &std::path::Path, e: rusqlite::Error) -> Error {
    use rusqlite::ErrorCode as Code;
    match e.sqlite_error_code() {
        Some(Code::AuthorizationForStatementDenied | Code::ReadOnly) => Error::Query(
            "the query does more than read: a situation is changed by `dateline add` alone; ask with SELECT or WITH ... SELECT".into(),
        ),
        Some(Code::OutOfMemory) => Error::Query(format!(
            "the query needs more than {} MiB of memory; narrow it with WHERE or LIMIT",
            HEAP >> 20
        )),
        Some(Code::TooBig) => Error::Query(format!("the query makes a value of more than {} MiB", LONGEST >> 20)),
        Some(Code::OperationInterrupted) => Error::TimeLimit,
        Some(Code::Unknown) | None => Error::Query(mend(&e)),
        _ => Error::of(path, e),
    }
}

fn mend(e: &rusqlite::Error) -> String {
    let what = match e {
        rusqlite::Error::MultipleStatement => return "more than one statement; ask one at a time".into(),
        rusqlite::Error::InvalidQuery => return "no question; ask with SELECT or WITH ... SELECT".into(),
        rusqlite::Error::SqlInputError { msg, sql, offset, .. } => {
            let rest: String = usize::try_from(*offset)
                .ok()
                .and_then(|o| sql.get(o..))
                .unwrap_or("")
                .chars()
                .take(40)
                .collect();
            if rest.is_empty() {
                msg.clone()
            } else {
                format!("{msg}, at `{rest}`")
            }
        }
        other => said(other),
    };
    // The full text's own parser gives no name with its complaints; SQL itself speaks of an unrecognized token.
    if what.contains("fts5") || what.starts_with("unterminated string") {
        return format!("full text: {what}; words, \"phrases in quotes\", AND, OR, NOT and word* are understood");
    }
    format!(
        "SQL: {what}; the views are articles, events, facts, claims, attributions, quotations, parties, dyads, dyads_by_week, stories, texts, failures, runs"
    )
}

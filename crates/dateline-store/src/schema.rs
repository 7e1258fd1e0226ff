//! The file's form: its version, and how an earlier one is brought up.

use rusqlite::Connection;

/// Marks the file as a situation: "DLNE" in SQLite's `application_id`.
pub(crate) const APPLICATION: i64 = 0x444C_4E45;

/// What brings version `n` to `n + 1`, at `n`.
const MIGRATIONS: [&str; 4] = [
    include_str!("schema/v1.sql"),
    include_str!("schema/v2.sql"),
    include_str!("schema/v3.sql"),
    include_str!("schema/v4.sql"),
];

/// The views are no data: they are made anew with every version.
const VIEWS: &str = include_str!("schema/views.sql");

/// The version that this program writes.
pub const VERSION: i64 = MIGRATIONS.len() as i64;

/// Version of the open file; 0 for a new one.
pub(crate) fn version(connection: &Connection) -> rusqlite::Result<i64> {
    connection.pragma_query_value(None, "user_version", |r| r.get(0))
}

/// Brings the file up to `to` in one transaction, or leaves it as it was.
pub(crate) fn migrate(connection: &mut Connection, to: i64) -> rusqlite::Result<()> {
    let tx = connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    // Another program may have brought it up meanwhile.
    let from = version(&tx)?;
    if from >= to {
        return Ok(());
    }
    for view in names(&tx, "view")? {
        tx.execute_batch(&format!("DROP VIEW \"{}\"", view.replace('"', "\"\"")))?;
    }
    for step in &MIGRATIONS[usize::try_from(from).unwrap_or(0)..usize::try_from(to).unwrap_or(0)] {
        tx.execute_batch(step)?;
    }
    if to == VERSION {
        tx.execute_batch(VIEWS)?;
    }
    tx.pragma_update(None, "application_id", APPLICATION)?;
    tx.pragma_update(None, "user_version", to)?;
    tx.commit()
}

/// Names of all tables or views.
pub(crate) fn names(connection: &Connection, kind: &str) -> rusqlite::Result<Vec<String>> {
    let mut statement = connection.prepare("SELECT name FROM sqlite_schema WHERE type = ?1 ORDER BY name")?;
    let rows = statement.query_map([kind], |r| r.get(0))?;
    rows.collect()
}

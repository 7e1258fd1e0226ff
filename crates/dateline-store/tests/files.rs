//! What may lie where a situation file is expected, and files of earlier versions.

#![allow(clippy::print_stderr, reason = "a test says what it skips or measures")]

mod common;

use common::{ask, filled};
use dateline_store::{Error, Store, VERSION};
use std::path::{Path, PathBuf};

fn scratch() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("s.situation");
    (folder, path)
}

/// A file as version 1 wrote it.
fn version_1(path: &Path) {
    let sql = include_str!("compat/v1.sql");
    rusqlite::Connection::open(path)
        .expect("made")
        .execute_batch(sql)
        .expect("the file of version 1");
}

#[test]
fn a_file_of_version_1_is_brought_up_with_all_it_holds() {
    let (_folder, path) = scratch();
    version_1(&path);
    match Store::open_read_only(&path) {
        Err(Error::Older { found: 1, known, .. }) => assert_eq!(known, VERSION),
        other => panic!("{other:?}"),
    }
    let mut store = Store::open(&path).expect("brought up");
    assert_eq!(store.version().expect("asked"), VERSION);
    assert_eq!(store.faults().expect("checked"), Vec::<String>::new());
    assert_eq!(
        ask(&mut store, "SELECT document, published, events, facts FROM articles ORDER BY id"),
        ["doc-1|2024-03-15|2|1", "doc-2|2024-03-15|2|1"]
    );
    assert_eq!(
        ask(
            &mut store,
            "SELECT type, actor, recipient, date, place, dead, standing, speaker FROM events WHERE article = 2 ORDER BY id"
        ),
        [
            "ASSAULT||MLI|2024-03-15|Gao|2|claimed|the army",
            "REQUEST|MLI|NER|2024-03|||reported|"
        ]
    );
    assert_eq!(
        ask(&mut store, "SELECT fact, subject, object, since FROM facts"),
        ["allied_with|PER|CHL|2001", "allied_with|PER|CHL|2001"]
    );
    assert_eq!(
        ask(
            &mut store,
            "SELECT rowid FROM article_search WHERE article_search MATCH 'soldiers' ORDER BY rowid"
        ),
        ["1", "2"]
    );
    let (page, document) = common::document(1);
    let stored = store.document(1).expect("read").expect("there");
    assert_eq!((stored.page, stored.document), (page, document), "whole, as it went in");
    // The same documents are known, and new ones go in.
    filled(&mut store, 3);
    assert_eq!(store.articles().expect("counted"), 3);
    assert_eq!(store.unplaced(0, 10).expect("asked"), [1, 2, 3]);
    drop(store);
    assert_eq!(Store::open_read_only(&path).expect("opened").version().expect("asked"), VERSION);
}

#[test]
fn a_file_of_a_later_version_is_left_alone() {
    let (_folder, path) = scratch();
    drop(Store::open(&path).expect("made"));
    let connection = rusqlite::Connection::open(&path).expect("opened");
    connection.pragma_update(None, "user_version", VERSION + 1).expect("set");
    drop(connection);
    for result in [Store::open(&path), Store::open_read_only(&path)] {
        let e = result.expect_err("too new");
        assert!(e.to_string().contains("use a newer dateline"), "{e}");
        assert!(e.is_misuse());
    }
}

#[test]
fn what_is_no_situation_is_named_and_left_alone() {
    let (folder, path) = scratch();
    let missing = Store::open_read_only(&path).expect_err("not there");
    assert!(missing.to_string().contains("no such situation file"), "{missing}");
    assert!(!path.exists());

    let text = "Envoys met in Oslo on Friday.\n".repeat(100);
    std::fs::write(&path, &text).expect("written");
    for result in [Store::open(&path), Store::open_read_only(&path)] {
        let e = result.expect_err("text");
        assert!(e.to_string().contains("not a SQLite file"), "{e}");
    }
    assert_eq!(std::fs::read_to_string(&path).expect("read"), text);

    let other = folder.path().join("other.db");
    let connection = rusqlite::Connection::open(&other).expect("made");
    connection
        .execute_batch("CREATE TABLE recipes (name); INSERT INTO recipes VALUES ('soup')")
        .expect("filled");
    drop(connection);
    let before = std::fs::read(&other).expect("read");
    for result in [Store::open(&other), Store::open_read_only(&other)] {
        let e = result.expect_err("recipes");
        assert!(e.to_string().contains("another program"), "{e}");
    }
    assert_eq!(std::fs::read(&other).expect("read"), before);

    let e = Store::open(folder.path()).expect_err("a folder");
    assert!(e.to_string().contains("a folder"), "{e}");
    let e = Store::open(&folder.path().join("nowhere/s")).expect_err("no folder");
    assert!(e.to_string().contains("there is no folder"), "{e}");
}

#[test]
fn an_empty_file_becomes_a_situation() {
    // So a program that was killed while it made the file leaves it.
    let (_folder, path) = scratch();
    std::fs::write(&path, b"").expect("written");
    let e = Store::open_read_only(&path).expect_err("nothing to read");
    assert!(e.to_string().contains("an empty file"), "{e}");
    let mut store = Store::open(&path).expect("made");
    filled(&mut store, 1);
    assert_eq!(store.articles().expect("counted"), 1);
}

#[test]
fn damage_is_told() {
    let (_folder, path) = scratch();
    let mut store = Store::open(&path).expect("made");
    filled(&mut store, 200);
    drop(store);
    let mut bytes = std::fs::read(&path).expect("read");
    let whole = bytes.len();
    for b in &mut bytes[whole / 2..whole * 7 / 8] {
        *b = 0x5A;
    }
    std::fs::write(&path, &bytes).expect("written");
    let mut store = Store::open_read_only(&path).expect("its head is whole");
    let mut lines = common::Lines::default();
    let limits = dateline_store::Limits::default();
    let e = store
        .select("SELECT sum(length(text)) FROM page", &[], limits, &mut lines)
        .expect_err("damaged");
    assert!(matches!(e, Error::Corrupt { .. }), "{e}");
    assert!(e.to_string().contains(".recover"), "{e}");
    assert!(!store.faults().unwrap_or_else(|e| vec![e.to_string()]).is_empty());

    std::fs::write(&path, &bytes[..whole / 2 + 100]).expect("cut");
    let cut = Store::open_read_only(&path).and_then(|mut s| {
        let limits = dateline_store::Limits::default();
        s.select("SELECT count(*) FROM events", &[], limits, &mut common::Lines::default())
    });
    let e = cut.expect_err("cut short");
    assert!(matches!(e, Error::Corrupt { .. } | Error::Foreign { .. }), "{e}");
}

/// A full disk, as SQLite meets it: the file may not grow.
#[test]
fn a_full_disk_is_told_and_nothing_is_lost() {
    let (_folder, path) = scratch();
    let mut store = Store::open(&path).expect("made");
    filled(&mut store, 5);
    store.cap_pages(1).expect("capped");
    let mut writer = store.writer(common::NOW, "dateline test", "add").expect("a writer");
    let e = (10..2000)
        .find_map(|n| writer.write(vec![common::item(n)]).err())
        .expect("the file may not grow");
    assert!(matches!(e, Error::Full(_)), "{e}");
    assert!(e.to_string().contains("make room and run the same command again"), "{e}");
    drop(store);
    let mut store = Store::open(&path).expect("opened");
    assert_eq!(store.faults().expect("checked"), Vec::<String>::new());
    assert!(store.articles().expect("counted") >= 5);
    filled(&mut store, 9);
    assert!(store.articles().expect("counted") >= 9, "with room again it goes on");
}

#[cfg(unix)]
#[test]
fn a_file_that_may_not_be_written_can_be_read() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, path) = scratch();
    let mut store = Store::open(&path).expect("made");
    filled(&mut store, 2);
    drop(store);
    let set = |mode_of_file, mode_of_folder| {
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(mode_of_file)).expect("set");
        std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(mode_of_folder)).expect("set");
    };
    set(0o444, 0o555);
    if std::fs::File::create(folder.path().join("probe")).is_ok() {
        set(0o644, 0o755);
        eprintln!("skipped: this user may write everywhere, rights bind him not");
        return;
    }
    let e = Store::open(&path).expect_err("write-protected");
    let read = Store::open_read_only(&path).map(|mut s| ask(&mut s, "SELECT count(*) FROM events"));
    set(0o644, 0o755);
    assert!(e.to_string().contains("cannot be written"), "{e}");
    assert_eq!(read.expect("readable"), ["4"]);
}

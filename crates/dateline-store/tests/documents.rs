//! Documents go in whole, come out whole, and go in once.

mod common;

use common::{NOW, ask, document, filled, item, origin};
use dateline_store::{Entry, Failure, Item, Key, Store};

#[test]
fn what_went_in_comes_out() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("s");
    filled(&mut Store::open(&path).expect("made"), 3);
    let store = Store::open_read_only(&path).expect("opened");
    let all = store.documents(0, 100).expect("read");
    assert_eq!(all.len(), 3);
    for (n, stored) in (1..).zip(&all) {
        let (page, expected) = document(n);
        assert_eq!(stored.document, expected);
        assert_eq!(stored.page, page);
        assert_eq!(stored.key, Key::of(&page));
        assert_eq!(stored.origin, origin(n as u64));
        assert_eq!(stored.events.len(), expected.events.len());
        assert_eq!(store.article(&stored.key).expect("asked"), Some(stored.article));
        assert_eq!(store.document(stored.article).expect("read").as_ref(), Some(stored));
    }
    let rest = store.documents(all[0].article, 1).expect("read");
    assert_eq!(rest, all[1..2]);
    assert_eq!(store.documents(all[2].article, 10).expect("read"), []);
    assert_eq!(store.faults().expect("checked"), Vec::<String>::new());
}

#[test]
fn the_same_document_goes_in_once() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("s");
    let mut store = Store::open(&path).expect("made");
    filled(&mut store, 2);
    let mut writer = store.writer(NOW, "dateline test", "again").expect("a writer");
    let written = writer.write(vec![item(1), item(3), item(3), item(2)]).expect("written");
    assert_eq!((written.added, written.known, written.failed), (1, 3, 0));
    writer.finish(NOW).expect("finished");
    let mut store = Store::open_read_only(&path).expect("opened");
    assert_eq!(store.articles().expect("counted"), 3);
    assert_eq!(ask(&mut store, "SELECT count(*) FROM events"), ["6"]);
    assert_eq!(ask(&mut store, "SELECT added, known FROM runs ORDER BY id"), ["2|0", "1|3"]);
    let keys = [Key::of(&document(1).0), Key::of(&document(9).0)];
    assert_eq!(store.known(&keys).expect("asked"), [true, false]);
}

#[test]
fn a_document_that_cannot_be_stored_fails_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("s");
    let mut store = Store::open(&path).expect("made");
    let (mut page, mut bad) = document(7);
    page.id = "bad".into();
    // More dead than a file's numbers can hold.
    bad.events[1].size.dead = Some(dateline_wire::Toll {
        low: None,
        best: Some(u64::MAX),
        high: None,
    });
    let bad = Item::Document(Box::new(Entry::new(page, bad, origin(2), "dateline test").expect("an entry")));
    let mut writer = store.writer(NOW, "dateline test", "add").expect("a writer");
    let written = writer.write(vec![item(1), bad, item(3)]).expect("written");
    assert_eq!((written.added, written.events, written.failed), (2, 4, 1));
    let mut store = Store::open_read_only(&path).expect("opened");
    assert_eq!(ask(&mut store, "SELECT document FROM articles ORDER BY id"), ["doc-1", "doc-3"]);
    assert_eq!(ask(&mut store, "SELECT count(*) FROM event"), ["4"], "nothing of it is left");
    let failures = ask(&mut store, "SELECT source, position, message FROM failures");
    assert_eq!(failures.len(), 1);
    assert!(failures[0].starts_with("/captures/day.jsonl|2|cannot be stored"), "{failures:?}");
}

#[test]
fn failures_are_settled_when_they_are_read() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut store = Store::open(&folder.path().join("s")).expect("made");
    let failure = |position, message: &str| {
        Item::Failure(Failure {
            origin: origin(position),
            document: None,
            message: message.into(),
        })
    };
    let read = || Item::SourceRead(origin(0).source);
    let mut run = |items: Vec<Item>| {
        let mut writer = store.writer(NOW, "dateline test", "add").expect("a writer");
        writer.write(items).expect("written");
        let sources = store.failed_sources().expect("asked");
        let mut lines = common::Lines::default();
        let sql = "SELECT position, message FROM failures ORDER BY position";
        store
            .select(sql, &[], dateline_store::Limits::default(), &mut lines)
            .expect("asked");
        (lines.rows, sources.len())
    };
    let broken = || vec![failure(1, "broken"), item(2), failure(3, "broken"), failure(4, "broken"), read()];
    assert_eq!(run(broken()), (vec!["1|broken".into(), "3|broken".into(), "4|broken".into()], 1));
    assert_eq!(run(broken()).0.len(), 3, "the same failures are not noted twice");
    // Line 1 was mended, line 3 fails for another reason, line 4 is gone.
    let (rows, _) = run(vec![item(1), item(2), failure(3, "still broken"), read()]);
    assert_eq!(rows, ["3|still broken"]);
    assert_eq!(run(vec![item(1), item(2), item(3), read()]), (vec![], 0));
}

#[test]
fn a_batch_that_ends_in_an_error_leaves_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("s");
    let mut store = Store::open(&path).expect("made");
    filled(&mut store, 1);
    let mut writer = store.writer(NOW, "dateline test", "add").expect("a writer");
    // Another program takes a table away under the writer's feet.
    rusqlite::Connection::open(&path)
        .expect("opened")
        .execute_batch("DROP TABLE mention")
        .expect("dropped");
    writer.write(vec![item(2), item(3)]).expect_err("no such table");
    let mut store = Store::open_read_only(&path).expect("opened");
    assert_eq!(ask(&mut store, "SELECT document FROM articles"), ["doc-1"]);
    assert_eq!(
        ask(
            &mut store,
            "SELECT count(*) FROM article_search WHERE article_search MATCH 'envoys'"
        ),
        ["1"]
    );
}

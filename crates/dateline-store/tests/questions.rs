//! Filters, full text, SQL within limits, series.

mod common;

use common::{Lines, ask, ask_with, filled};
use dateline_store::{Error, Filter, Limits, Rows, Step, Store, View, Who};

fn store(n: usize) -> (tempfile::TempDir, Store) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("s");
    filled(&mut Store::open(&path).expect("made"), n);
    let store = Store::open_read_only(&path).expect("opened");
    (folder, store)
}

#[track_caller]
fn count(store: &mut Store, view: View, filter: &Filter) -> usize {
    let q = filter.question(view, "*").expect("a question");
    ask_with(store, &q.sql, &q.values).len()
}

#[test]
fn every_filter_lets_through_what_it_says() {
    let (_folder, mut s) = store(4);
    let who = |w: &str| vec![Who::read(w)];
    let words = |w: &str| vec![w.to_owned()];
    let day = |d: &str| Some(d.parse().expect("a day"));
    // Four attacks and four requests.
    let cases: Vec<(&str, Filter, usize)> = vec![
        ("all", Filter::default(), 8),
        (
            "actor",
            Filter {
                actor: who("MLI"),
                ..Filter::default()
            },
            4,
        ),
        (
            "actor and sector",
            Filter {
                actor: who("MLI/GOV"),
                ..Filter::default()
            },
            4,
        ),
        (
            "another sector",
            Filter {
                actor: who("MLI/MIL"),
                ..Filter::default()
            },
            0,
        ),
        (
            "sector alone",
            Filter {
                recipient: who("/MIL"),
                ..Filter::default()
            },
            4,
        ),
        (
            "unknown",
            Filter {
                actor: who("?"),
                ..Filter::default()
            },
            4,
        ),
        (
            "words",
            Filter {
                actor: who("gunm"),
                ..Filter::default()
            },
            4,
        ),
        (
            "no pattern",
            Filter {
                actor: who("%"),
                ..Filter::default()
            },
            0,
        ),
        (
            "either",
            Filter {
                party: who("MLI"),
                ..Filter::default()
            },
            8,
        ),
        (
            "recipient",
            Filter {
                recipient: who("NER"),
                ..Filter::default()
            },
            4,
        ),
        (
            "type",
            Filter {
                kind: words("assault"),
                ..Filter::default()
            },
            4,
        ),
        (
            "types",
            Filter {
                kind: vec!["ASSAULT".into(), "REQUEST".into()],
                ..Filter::default()
            },
            8,
        ),
        (
            "mode",
            Filter {
                mode: words("firearms"),
                ..Filter::default()
            },
            4,
        ),
        (
            "context",
            Filter {
                context: words("terrorism"),
                ..Filter::default()
            },
            4,
        ),
        (
            "part of a context",
            Filter {
                context: words("terror"),
                ..Filter::default()
            },
            0,
        ),
        (
            "auxiliary",
            Filter {
                auxiliary: words("historical"),
                ..Filter::default()
            },
            4,
        ),
        (
            "what happened",
            Filter {
                auxiliary: words("none"),
                ..Filter::default()
            },
            4,
        ),
        (
            "either of them",
            Filter {
                auxiliary: vec!["none".into(), "historical".into()],
                ..Filter::default()
            },
            8,
        ),
        (
            "cameo",
            Filter {
                cameo: words("19"),
                ..Filter::default()
            },
            4,
        ),
        (
            "quad",
            Filter {
                quad: vec![3],
                ..Filter::default()
            },
            4,
        ),
        // The request is known by its month: all of March.
        (
            "since",
            Filter {
                since: day("2024-03-16"),
                ..Filter::default()
            },
            4,
        ),
        (
            "until",
            Filter {
                until: day("2024-03-14"),
                ..Filter::default()
            },
            4,
        ),
        (
            "one day",
            Filter {
                since: day("2024-03-15"),
                until: day("2024-03-15"),
                ..Filter::default()
            },
            8,
        ),
        (
            "published",
            Filter {
                published_since: day("2024-03-16"),
                ..Filter::default()
            },
            0,
        ),
        (
            "published until",
            Filter {
                published_until: day("2024-03-15"),
                ..Filter::default()
            },
            8,
        ),
        (
            "place",
            Filter {
                place: words("gao"),
                ..Filter::default()
            },
            4,
        ),
        (
            "country",
            Filter {
                country: words("MLI"),
                ..Filter::default()
            },
            4,
        ),
        (
            "area",
            Filter {
                area: Some([16.0, -1.0, 17.0, 1.0]),
                ..Filter::default()
            },
            4,
        ),
        (
            "elsewhere",
            Filter {
                area: Some([40.0, -1.0, 50.0, 1.0]),
                ..Filter::default()
            },
            0,
        ),
        (
            "standing",
            Filter {
                standing: words("claimed"),
                ..Filter::default()
            },
            4,
        ),
        (
            "speaker",
            Filter {
                speaker: who("MLI/MIL"),
                ..Filter::default()
            },
            4,
        ),
        (
            "speaker's words",
            Filter {
                speaker: who("army"),
                ..Filter::default()
            },
            4,
        ),
        (
            "outlet",
            Filter {
                outlet: who("Reuters"),
                ..Filter::default()
            },
            0,
        ),
        (
            "stance",
            Filter {
                stance: words("asserts"),
                ..Filter::default()
            },
            4,
        ),
        (
            "confidence",
            Filter {
                min_confidence: Some(0.9),
                ..Filter::default()
            },
            0,
        ),
        (
            "factuality",
            Filter {
                min_factuality: Some(3.0),
                ..Filter::default()
            },
            8,
        ),
        (
            "dead",
            Filter {
                min_dead: Some(3),
                ..Filter::default()
            },
            2,
        ),
        (
            "injured",
            Filter {
                min_injured: Some(1),
                ..Filter::default()
            },
            0,
        ),
        (
            "arrested",
            Filter {
                min_arrested: Some(1),
                ..Filter::default()
            },
            0,
        ),
        (
            "story",
            Filter {
                story: vec![1],
                ..Filter::default()
            },
            0,
        ),
        (
            "article",
            Filter {
                article: vec![1, 2],
                ..Filter::default()
            },
            4,
        ),
        (
            "document",
            Filter {
                document: words("doc-3"),
                ..Filter::default()
            },
            2,
        ),
        (
            "publisher",
            Filter {
                publisher: words("ridge"),
                ..Filter::default()
            },
            8,
        ),
        (
            "agency",
            Filter {
                agency: words("reuters"),
                ..Filter::default()
            },
            8,
        ),
        (
            "language",
            Filter {
                language: words("fr"),
                ..Filter::default()
            },
            0,
        ),
        (
            "rule",
            Filter {
                rule: words("request:2"),
                ..Filter::default()
            },
            4,
        ),
        (
            "text",
            Filter {
                text: Some("soldier kraków".into()),
                ..Filter::default()
            },
            8,
        ),
        (
            "no sign of the language",
            Filter {
                text: Some("cease-fire".into()),
                ..Filter::default()
            },
            0,
        ),
        (
            "phrase",
            Filter {
                text: Some("\"near Gao\" NOT lorries".into()),
                ..Filter::default()
            },
            8,
        ),
        (
            "together",
            Filter {
                kind: words("ASSAULT"),
                min_dead: Some(4),
                text: Some("army".into()),
                speaker: who("army"),
                ..Filter::default()
            },
            1,
        ),
    ];
    for (name, filter, expected) in cases {
        assert_eq!(count(&mut s, View::Events, &filter), expected, "{name}");
    }
}

#[test]
fn other_views_follow_the_filters() {
    let (_folder, mut s) = store(3);
    let army = Filter {
        speaker: vec![Who::read("army")],
        ..Filter::default()
    };
    assert_eq!(count(&mut s, View::Claims, &army), 3);
    assert_eq!(
        count(
            &mut s,
            View::Claims,
            &Filter {
                min_dead: Some(3),
                ..army.clone()
            }
        ),
        1
    );
    assert_eq!(
        count(
            &mut s,
            View::Claims,
            &Filter {
                document: vec!["doc-2".into()],
                ..army.clone()
            }
        ),
        1
    );
    assert_eq!(count(&mut s, View::Articles, &Filter { min_dead: Some(2), ..army }), 2);
    assert_eq!(count(&mut s, View::Stories, &Filter::default()), 0);
    let peru = Filter {
        actor: vec![Who::read("Peru")],
        fact: vec!["allied_with".into()],
        ..Filter::default()
    };
    assert_eq!(count(&mut s, View::Facts, &peru), 3);
    assert_eq!(
        count(
            &mut s,
            View::Facts,
            &Filter {
                recipient: vec![Who::read("PER")],
                ..Filter::default()
            }
        ),
        0
    );
    assert_eq!(
        count(
            &mut s,
            View::Facts,
            &Filter {
                party: vec![Who::read("CHL")],
                document: vec!["doc-1".into()],
                ..Filter::default()
            }
        ),
        1
    );
    assert_eq!(count(&mut s, View::Runs, &Filter::default()), 1);
    // A filter that a view knows nothing of is refused, not passed over.
    for (view, filter) in [
        (
            View::Facts,
            Filter {
                mode: vec!["firearms".into()],
                ..Filter::default()
            },
        ),
        (View::Events, peru),
        (
            View::Runs,
            Filter {
                quad: vec![1],
                ..Filter::default()
            },
        ),
        (
            View::DyadsByWeek,
            Filter {
                quad: vec![1],
                ..Filter::default()
            },
        ),
    ] {
        let e = filter.question(view, "*").expect_err("refused");
        assert!(e.is_misuse(), "{e}");
    }
}

#[test]
fn a_series_counts_reports_and_origins_and_their_share() {
    let (_folder, mut s) = store(4);
    let q = Filter::default().series(Step::Week, false).expect("a question");
    let rows = ask_with(&mut s, &q.sql, &q.values);
    // The request is known by its month only and is in no week; gunmen have no code.
    assert_eq!(rows, ["2024-03-11||MLI|4|4|4|4|0|4|-10|4|1000"]);
    assert_eq!(ask(&mut s, "SELECT * FROM dyads_by_week"), rows, "the view says the same");
    let month = Filter {
        actor: vec![Who::read("MLI")],
        ..Filter::default()
    }
    .series(Step::Month, false)
    .expect("a question");
    assert_eq!(ask_with(&mut s, &month.sql, &month.values), ["2024-03|MLI|NER|4|4|4|4|0|4||8|500"]);
    let day = Filter {
        standing: vec!["reported".into()],
        ..Filter::default()
    }
    .series(Step::Day, false)
    .expect("a question");
    assert_eq!(ask_with(&mut s, &day.sql, &day.values), Vec::<String>::new());
}

#[test]
fn a_filled_series_has_a_row_for_every_step() {
    let (_folder, mut s) = store(4);
    let day = |d: &str| Some(d.parse().expect("a day"));
    let weeks = Filter {
        since: day("2024-02-27"),
        until: day("2024-03-20"),
        ..Filter::default()
    };
    let q = weeks.series(Step::Week, true).expect("a question");
    assert_eq!(
        ask_with(&mut s, &q.sql, &q.values),
        [
            "2024-02-26||MLI|0|0|0|0|0|0||0|",
            "2024-03-04||MLI|0|0|0|0|0|0||0|",
            "2024-03-11||MLI|4|4|4|4|0|4|-10|4|1000",
            "2024-03-18||MLI|0|0|0|0|0|0||0|",
        ]
    );
    let months = Filter {
        actor: vec![Who::read("MLI")],
        since: day("2023-12-31"),
        ..Filter::default()
    };
    let q = months.series(Step::Month, true).expect("a question");
    let steps: Vec<String> = ask_with(&mut s, &q.sql, &q.values).iter().map(|r| r[..7].to_owned()).collect();
    assert_eq!(steps, ["2023-12", "2024-01", "2024-02", "2024-03"], "over the turn of the year");
    let nobody = Filter {
        actor: vec![Who::read("XXX")],
        ..Filter::default()
    };
    let q = nobody.series(Step::Day, true).expect("a question");
    assert_eq!(ask_with(&mut s, &q.sql, &q.values), Vec::<String>::new());
}

#[test]
fn pairs_of_parties() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("s");
    drop(Store::open(&path).expect("made"));
    let connection = rusqlite::Connection::open(&path).expect("opened");
    connection
        .execute_batch(
            "INSERT INTO run VALUES (1, '', '', '', '', 0, 0, 0);
             INSERT INTO article (id, key, document, text_hash, coder, source, position, run) VALUES (1, 'k', 'd', 'h', 'c', 's', 1, 1);",
        )
        .expect("filled");
    let mut event = 0;
    let mut pairs = |actors: &[&str], recipients: &[&str]| {
        event += 1;
        let sql = "INSERT INTO event (id, article, n, name, date_precision, standing, factuality, sequence, start, end, text, rule, confidence, json)
                   VALUES (?1, 1, ?1, 'e', 'day', 'reported', 3, 0, 0, 0, '', '', 1, '{}')";
        connection.execute(sql, [event]).expect("an event");
        for (role, list) in [("actor", actors), ("recipient", recipients)] {
            for (n, code) in list.iter().enumerate() {
                let code = Some(*code).filter(|c| !c.is_empty());
                let sql = "INSERT INTO party (event, role, n, code, text) VALUES (?1, ?2, ?3, ?4, '')";
                connection
                    .execute(sql, rusqlite::params![event, role, n as i64, code])
                    .expect("a party");
            }
        }
        let mut store = Store::open_read_only(&path).expect("opened");
        let sql = format!("SELECT coalesce(actor, '-') || '>' || coalesce(recipient, '-') FROM dyads WHERE event = {event} ORDER BY 1");
        ask(&mut store, &sql)
    };
    assert_eq!(pairs(&["ARM"], &["RUS"]), ["ARM>RUS"]);
    assert_eq!(pairs(&["ARM"], &["RUS", "USA"]), ["ARM>RUS", "ARM>USA"]);
    assert_eq!(pairs(&["ARM", "AZE"], &[]), ["ARM>AZE", "AZE>ARM"], "a meeting, a clash");
    assert_eq!(pairs(&["SYR", "SYR"], &[]), ["SYR>SYR"]);
    assert_eq!(pairs(&["ARM"], &[]), ["ARM>-"]);
    assert_eq!(pairs(&[], &["MLI"]), ["->MLI"], "four people were killed");
    assert_eq!(pairs(&[""], &["MLI"]), ["->MLI"]);
    assert_eq!(pairs(&[], &[]), Vec::<String>::new());
}

fn refused(store: &mut Store, sql: &str, limits: Limits) -> Error {
    store.select(sql, &[], limits, &mut Lines::default()).expect_err(sql)
}

#[test]
fn sql_does_nothing_but_read() {
    let (folder, mut s) = store(1);
    let outside = folder.path().join("outside.db");
    for sql in [
        "DELETE FROM article",
        "UPDATE event SET type = 'AID'",
        "DROP TABLE article",
        "CREATE TABLE x (y)",
        "CREATE TEMP TABLE x (y)",
        "INSERT INTO article_search (article_search) VALUES ('optimize')",
        "PRAGMA user_version = 9",
        "PRAGMA query_only = OFF",
        "PRAGMA writable_schema = ON",
        &format!("ATTACH '{}' AS other", outside.display()),
        &format!("VACUUM INTO '{}'", outside.display()),
        "SELECT load_extension('x')",
        "BEGIN",
    ] {
        let e = refused(&mut s, sql, Limits::default());
        assert!(matches!(e, Error::Query(_)) && e.is_misuse(), "{sql}: {e}");
    }
    assert!(!outside.exists());
    for (sql, told) in [
        ("SELECT 1; SELECT 2", "one at a time"),
        ("SELECT 1; DELETE FROM article", "does more than read"),
        ("", "SQL is empty"),
        ("-- nothing", "SQL is empty"),
        ("SELECT missing FROM events", "no such column"),
        ("SELEC 1", "syntax error"),
        ("SELECT * FROM event_list", "the views are"),
        ("SELECT * FROM article_search WHERE article_search MATCH '\"open'", "full text"),
    ] {
        let e = refused(&mut s, sql, Limits::default());
        assert!(e.to_string().contains(told), "{sql}: {e}");
    }
    // What only looks may.
    assert_eq!(
        ask(
            &mut s,
            "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 3) SELECT sum(i) FROM n"
        ),
        ["6"]
    );
    assert!(ask(&mut s, "PRAGMA table_info(events)").len() > 20);
    assert_eq!(ask(&mut s, "SELECT json_extract('{\"a\": 5}', '$.a')"), ["5"]);
}

#[test]
fn limits_of_time_rows_and_memory_hold() {
    let (_folder, mut s) = store(3);
    let endless = "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n";
    let mut asked = 0;
    let limits = Limits {
        rows: None,
        stop: Box::new(move || {
            asked += 1;
            asked > 100
        }),
    };
    assert!(matches!(refused(&mut s, endless, limits), Error::TimeLimit));
    let mut lines = Lines::default();
    let limits = |n| Limits {
        rows: Some(n),
        ..Limits::default()
    };
    let answer = s.select("SELECT id FROM events", &[], limits(4), &mut lines).expect("asked");
    assert_eq!((answer.rows, answer.cut, lines.rows.len()), (4, true, 4));
    let answer = s.select("SELECT id FROM events", &[], limits(6), &mut lines).expect("asked");
    assert_eq!((answer.rows, answer.cut), (6, false));
    let e = refused(&mut s, "SELECT length(zeroblob(1000000000))", Limits::default());
    assert!(e.to_string().contains("more than"), "{e}");
    let heap = "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 100) SELECT group_concat(hex(zeroblob(10000000 + i))) FROM n";
    let e = refused(&mut s, heap, Limits::default());
    assert!(e.to_string().contains("more than"), "{e}");
    assert_eq!(
        ask(&mut s, "SELECT count(*) FROM events"),
        ["6"],
        "and the next question is answered"
    );
}

#[test]
fn a_reader_that_goes_away_ends_the_question() {
    struct Gone;
    impl Rows for Gone {
        fn columns(&mut self, _: &[String]) -> std::io::Result<()> {
            Ok(())
        }
        fn row(&mut self, _: &[dateline_store::Cell<'_>]) -> std::io::Result<()> {
            Err(std::io::ErrorKind::BrokenPipe.into())
        }
    }
    let (_folder, mut s) = store(1);
    let e = s.select("SELECT 1", &[], Limits::default(), &mut Gone).expect_err("gone");
    assert!(matches!(e, Error::Output(_)), "{e}");
}

#[test]
fn readers_and_a_writer_at_once() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("s");
    let mut writing = Store::open(&path).expect("made");
    filled(&mut writing, 1);
    let mut reading = Store::open_read_only(&path).expect("opened");
    let mut writer = writing.writer(common::NOW, "dateline test", "add").expect("a writer");
    for n in 2..20 {
        writer.write(vec![common::item(n)]).expect("written");
        let counts = ask(
            &mut reading,
            "SELECT count(*), (SELECT count(*) FROM event), (SELECT count(*) FROM fact) FROM article",
        );
        assert_eq!(counts, [format!("{n}|{}|{n}", 2 * n)], "whole documents only");
    }
}

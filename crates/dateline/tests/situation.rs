//! `add` and `query`, as a user runs them: killed, run again, asked.

#![allow(clippy::print_stderr, reason = "a test says what it skips or measures")]

mod common;

use common::{dateline, file, pages, root, with_input};
use serde_json::Value;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// A path for a situation file that is not there yet.
fn fresh(name: &str) -> String {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    for ending in ["", "-wal", "-shm"] {
        let _ = std::fs::remove_file(format!("{}{ending}", path.display()));
    }
    path.to_string_lossy().into_owned()
}

/// Documents as JSON lines; every 13th line is broken, the last is the first again.
fn corpus(name: &str, n: usize) -> String {
    let places = ["Gode", "Yerevan", "Bamako", "Pristina", "Quetta"];
    let parties = ["Armenia", "Ethiopia", "Mali", "Serbia", "Pakistan"];
    let mut out = String::new();
    let line = |i: usize| {
        let (a, b, p) = (parties[i % 5], parties[(i + 1 + i / 5) % 5], places[i % 3]);
        let text = format!(
            "Gunmen killed {} soldiers near {p} on Friday, an army spokesman said.\n{a} asked {b} for military aid.\n{b} imposed sanctions on {a}.\nReport {i}.",
            2 + i % 40
        );
        let line =
            serde_json::json!({"id": format!("d{i}"), "text": text, "published": "2024-03-18", "url": format!("https://example.org/{i}")});
        format!("{line}\n")
    };
    for i in 0..n {
        out += &if i % 13 == 12 { "{\"text\": 5}\n".to_owned() } else { line(i) };
    }
    out += &line(0);
    file(name, out)
}

/// All rows of a situation but the times of its runs, as text.
fn dump(situation: &str) -> String {
    let mut out = String::new();
    for sql in [
        "SELECT id, key, document, text_hash, url, headline, dateline, byline, published, published_from, publisher, agency, language, coder, source, position FROM article ORDER BY id",
        "SELECT * FROM page ORDER BY article",
        "SELECT * FROM event ORDER BY id",
        "SELECT * FROM party ORDER BY event, role, n",
        "SELECT * FROM mention ORDER BY event, n",
        "SELECT * FROM fact ORDER BY id",
        "SELECT * FROM claim ORDER BY id",
        "SELECT * FROM attribution ORDER BY id",
        "SELECT * FROM quotation ORDER BY id",
        "SELECT * FROM story ORDER BY id",
        "SELECT * FROM story_member ORDER BY article",
        "SELECT * FROM happening ORDER BY id",
        "SELECT * FROM happening_member ORDER BY event",
        "SELECT source, position, document, message FROM failure ORDER BY source, position",
        "SELECT * FROM event_place ORDER BY event",
        "SELECT rowid, rank FROM article_search WHERE article_search MATCH 'soldiers OR aid' ORDER BY rowid",
    ] {
        let rows = dateline(&["query", situation, sql, "--to", "jsonl", "--limit", "0"]).ends(0).stdout;
        out += &format!("{sql}\n{rows}\n");
    }
    out
}

fn rows(args: &[&str]) -> Vec<Value> {
    let mut all = vec!["query"];
    all.extend(args);
    all.extend(["--to", "jsonl"]);
    let out = dateline(&all).ends(0).stdout;
    out.lines().map(|l| serde_json::from_str(l).expect("JSON")).collect()
}

#[test]
fn pages_are_added_once_and_asked() {
    let s = fresh("once.situation");
    let mut args = vec!["add", &s];
    let pages = pages();
    args.extend(pages.iter().map(String::as_str));
    let first = dateline(&args).ends(0);
    assert!(first.stdout.is_empty(), "{}", first.stdout);
    assert!(
        first.stderr.contains(&format!("{} documents added", pages.len())),
        "{}",
        first.stderr
    );
    let before = dump(&s);
    let again = dateline(&args).ends(0);
    assert!(
        again.stderr.contains("0 documents added") && again.stderr.contains("known already"),
        "{}",
        again.stderr
    );
    assert_eq!(before, dump(&s), "adding again changes nothing");

    // What is stored is what `code` prints.
    let mut code = vec!["code", "--to", "jsonl"];
    code.extend(pages.iter().map(String::as_str));
    let printed: Vec<Value> = dateline(&code)
        .ends(0)
        .stdout
        .lines()
        .map(|l| serde_json::from_str(l).expect("JSON"))
        .collect();
    let events: Vec<&Value> = printed.iter().flat_map(|d| d["events"].as_array().expect("events")).collect();
    let stored: Vec<Value> = rows(&[&s, "SELECT json FROM event ORDER BY id"])
        .iter()
        .map(|r| serde_json::from_str(r["json"].as_str().expect("text")).expect("JSON"))
        .collect();
    assert!(events.len() > 50);
    assert_eq!(events, stored.iter().collect::<Vec<_>>());

    let attacks = rows(&[&s, "--type", "ASSAULT", "--country", "SYR"]);
    assert!(!attacks.is_empty());
    assert!(
        attacks.iter().all(|e| e["type"] == "ASSAULT" && e["country"] == "SYR"),
        "{attacks:?}"
    );
    let found = rows(&[&s, "--text", "drought", "--view", "articles"]);
    assert_eq!(found.len(), 1);
    assert!(found[0]["headline"].as_str().expect("text").contains("drought"), "{found:?}");
    let csv = dateline(&["query", &s, "--text", "drought", "--to", "csv"]).ends(0).stdout;
    assert!(csv.starts_with("id,article,story,"), "{csv}");
    let table = dateline(&["query", &s, "--type", "AGREE"]).ends(0).stdout;
    assert!(table.lines().next().expect("a head").starts_with("id"), "{table}");
    assert!(table.lines().all(|l| l.chars().count() <= 200), "{table}");
    let series = rows(&[&s, "--series", "month"]);
    assert!(
        series.iter().all(|r| r["reports"].as_i64() >= r["events"].as_i64()) && series.len() > 3,
        "{series:?}"
    );
}

#[test]
fn a_bad_document_stops_nothing_and_can_be_retried() {
    let s = fresh("bad.situation");
    let input = corpus("bad/day.jsonl", 40);
    let html = file("bad/broken.txt", b"%PDF-1.7 \x00\x01\x02");
    let out = dateline(&["add", &s, &input, &html]).ends(1);
    assert!(
        out.stderr.contains("37 documents added") && out.stderr.contains("1 known already"),
        "{}",
        out.stderr
    );
    assert!(
        out.stderr.contains("--view failures") && out.stderr.contains("--retry-failed"),
        "{}",
        out.stderr
    );
    let failures = rows(&[&s, "--view", "failures"]);
    assert_eq!(failures.len(), 4, "{failures:?}");
    assert_eq!(
        failures
            .iter()
            .filter(|f| f["source"] == input.as_str())
            .map(|f| f["position"].as_i64())
            .collect::<Vec<_>>(),
        [Some(13), Some(26), Some(39)]
    );
    dateline(&["add", &s, "--retry-failed"]).ends(1);
    assert_eq!(rows(&[&s, "--view", "failures"]).len(), 4, "still broken");

    let mended = std::fs::read_to_string(&input)
        .expect("read")
        .replace("{\"text\": 5}", "{\"text\": \"Peru condemned Chile.\"}");
    std::fs::write(&input, mended).expect("written");
    std::fs::write(&html, "Envoys of Peru and Chile met in Lima on Friday.\n").expect("written");
    let out = dateline(&["add", &s, "--retry-failed"]).ends(0);
    assert!(out.stderr.contains("4 documents added"), "{}", out.stderr);
    assert_eq!(rows(&[&s, "--view", "failures"]).len(), 0);
    let out = dateline(&["add", &s, "--retry-failed"]).ends(0);
    assert!(out.stderr.contains("nothing failed"), "{}", out.stderr);
}

#[test]
fn a_dry_run_stores_nothing() {
    let s = fresh("dry.situation");
    let input = corpus("dry/day.jsonl", 20);
    let out = dateline(&["add", "--dry-run", &s, &input]).ends(1);
    assert!(
        out.stderr.contains("19 documents new") && out.stderr.contains("1 unreadable"),
        "{}",
        out.stderr
    );
    assert!(!Path::new(&s).exists());
    dateline(&["add", &s, &input]).ends(1);
    let before = dump(&s);
    let out = dateline(&["add", "--dry-run", &s, &input]).ends(1);
    assert!(out.stderr.contains("0 documents new, 20 known already"), "{}", out.stderr);
    assert_eq!(before, dump(&s));
}

#[test]
fn standard_input_is_added() {
    let s = fresh("stdin.situation");
    let line = "{\"id\": \"x\", \"text\": \"Peru condemned Chile on Friday.\", \"published\": \"2024-03-18\"}\n";
    let out = with_input(&["add", &s, "-"], line.as_bytes()).ends(0);
    assert!(out.stderr.contains("1 document added with 1 event"), "{}", out.stderr);
    assert_eq!(rows(&[&s, "--actor", "PER", "--recipient", "CHL"])[0]["date"], "2024-03-15");
}

#[test]
fn misuse_is_told_and_makes_no_file() {
    let s = fresh("misuse.situation");
    for args in [
        vec!["add", &s],
        vec!["add", &s, "no-such-file.txt"],
        vec!["add", &s, "--retry-failed"],
        vec!["add", &s, "--published", "yesterday", "README.md"],
        vec!["query", &s],
        vec!["query", &s, "SELECT 1"],
    ] {
        let out = dateline(&args).ends(2);
        assert!(!out.stderr.is_empty());
        assert!(!Path::new(&s).exists(), "{args:?}");
    }
    let text = file("misuse/notes.txt", "Envoys met.\n".repeat(200));
    for args in [vec!["add", &text, "README.md"], vec!["query", &text]] {
        let out = dateline(&args).ends(2);
        assert!(out.stderr.contains("not a SQLite file"), "{}", out.stderr);
    }
    assert_eq!(std::fs::read_to_string(&text).expect("read"), "Envoys met.\n".repeat(200));

    with_input(&["add", &s, "-"], b"{\"id\": \"x\", \"text\": \"Peru condemned Chile.\"}\n").ends(0);
    for (args, told) in [
        (vec!["--since", "soon"], "no such day"),
        (vec!["--area", "1,2"], "four degrees"),
        (vec!["--min-confidence", "7"], "from 0 to 1"),
        (vec!["--view", "facts", "--mode", "firearms"], "facts have no --mode"),
        (vec!["DELETE FROM article"], "does more than read"),
        (vec!["SELECT 1", "--actor", "PER"], "cannot be used with"),
        (vec!["--text", "\"open"], "full text"),
    ] {
        let mut all = vec!["query", s.as_str()];
        all.extend(&args);
        let out = dateline(&all).ends(2);
        assert!(out.stderr.contains(told), "{args:?}: {}", out.stderr);
    }
    assert_eq!(rows(&[&s]).len(), 1);
}

#[test]
fn limits_are_told() {
    let s = fresh("limits.situation");
    with_input(&["add", &s, "-"], b"{\"id\": \"x\", \"text\": \"Peru condemned Chile.\"}\n").ends(0);
    let endless = "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n) SELECT i FROM n";
    let out = dateline(&["query", &s, endless, "--limit", "5", "--to", "csv"]).ends(0);
    assert_eq!(out.stdout, "i\n1\n2\n3\n4\n5\n");
    assert!(out.stderr.contains("more than these 5 rows"), "{}", out.stderr);
    let begun = Instant::now();
    let slow = "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n";
    let out = dateline(&["query", &s, slow, "--timeout", "1"]).ends(1);
    assert!(out.stderr.contains("stopped after 1 s"), "{}", out.stderr);
    assert!(begun.elapsed() < Duration::from_secs(30));
}

#[test]
fn any_number_of_threads_stores_the_same() {
    let input = corpus("threads/day.jsonl", 150);
    let dumps: Vec<String> = ["1", "3"]
        .iter()
        .map(|t| {
            let s = fresh(&format!("threads-{t}.situation"));
            dateline(&["add", &s, &input, "--threads", t]).ends(1);
            dump(&s)
        })
        .collect();
    assert_eq!(dumps[0], dumps[1]);
}

/// Killed at any moment, nothing is lost, doubled or half-written: after all the kills, one more run leaves the file as
/// an uninterrupted run leaves it.
#[cfg(unix)]
#[test]
fn a_killed_run_goes_on_where_it_was() {
    let input = corpus("kill/day.jsonl", 800);
    let whole = fresh("kill-whole.situation");
    let begun = Instant::now();
    dateline(&["add", &whole, &input]).ends(1);
    let took = begun.elapsed();
    let expected = dump(&whole);

    let s = fresh("kill.situation");
    let (mut dice, mut kills, mut rounds, mut before) = (0x9E37_79B9_7F4A_7C15_u64, 0, 0, 0);
    while kills < 24 && rounds < 80 {
        rounds += 1;
        dice ^= dice << 13;
        dice ^= dice >> 7;
        dice ^= dice << 17;
        let mut child = Command::new(env!("CARGO_BIN_EXE_dateline"))
            .args(["add", &s, &input])
            .current_dir(root())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        // Early kills hit the making of the file, later ones the middle of the work.
        let most = if rounds < 6 { took / 8 } else { took / 4 };
        std::thread::sleep(most.mul_f64((dice % 1000) as f64 / 1000.0));
        if child.try_wait().expect("asked").is_some() {
            // It came to its end over the kills before: the file must be right, and the next round begins a new one.
            assert!(
                dump(&s) == expected,
                "after {kills} kills the file differs from an uninterrupted run's"
            );
            (_, before) = (fresh("kill.situation"), 0);
            continue;
        }
        child.kill().expect("killed");
        child.wait().expect("gone");
        kills += 1;
        // The file as the kill left it: every document whole, as far as it goes.
        if std::fs::metadata(&s).map_or(0, |m| m.len()) == 0 {
            continue;
        }
        let whole = "SELECT (SELECT count(*) FROM article) AS articles, (SELECT count(*) FROM page) AS pages,
                     (SELECT count(*) FROM article a WHERE NOT EXISTS (SELECT 1 FROM page p WHERE p.article = a.id)) AS half,
                     (SELECT count(DISTINCT key) FROM article) AS keys, (SELECT count(*) FROM article_search WHERE article_search MATCH 'report') AS searched";
        let out = dateline(&["query", &s, whole, "--to", "jsonl"]);
        if out.status == 2 {
            assert!(out.stderr.contains("empty file"), "{}", out.stderr);
            continue;
        }
        let row: Value = serde_json::from_str(out.ends(0).stdout.trim()).expect("JSON");
        assert_eq!(row["half"], 0, "{row}");
        for other in ["pages", "keys", "searched"] {
            assert_eq!(row["articles"], row[other], "{row}");
        }
        let now = row["articles"].as_i64().expect("a number");
        assert!(now >= before, "{before} documents were stored, and {now} are left");
        before = now;
    }
    assert!(kills >= 10, "only {kills} of {rounds} runs were killed before they ended");
    dateline(&["add", &s, &input]).ends(1);
    assert!(dump(&s) == expected, "the file differs from an uninterrupted run's");
}

/// The file is opened by the shell that everybody has, with views, full text and all.
#[test]
fn the_sqlite3_shell_opens_it() {
    let s = fresh("shell.situation");
    let mut args = vec!["add", &s];
    let pages = pages();
    args.extend(pages.iter().map(String::as_str));
    dateline(&args).ends(0);
    let shell = |sql: &str| {
        let out = Command::new("sqlite3").args(["-readonly", &s, sql]).output().ok()?;
        assert!(
            out.status.success() && out.stderr.is_empty(),
            "{sql}: {}",
            String::from_utf8_lossy(&out.stderr)
        );
        Some(String::from_utf8(out.stdout).expect("UTF-8"))
    };
    if shell("SELECT 1").is_none() {
        eprintln!("skipped: there is no sqlite3 shell here");
        return;
    }
    for view in [
        "articles",
        "texts",
        "events",
        "parties",
        "facts",
        "claims",
        "dyads",
        "dyads_by_week",
        "stories",
        "failures",
        "runs",
    ] {
        shell(&format!("SELECT * FROM {view}"));
    }
    // The examples of the documentation run.
    let doc = std::fs::read_to_string(root().join("docs/situation.md")).expect("read");
    let mut ran = 0;
    for block in doc.split("```sql\n").skip(1) {
        let sql = block.split("```").next().expect("an end");
        for statement in sql.split(";\n").map(str::trim).filter(|s| !s.is_empty()) {
            shell(statement);
            ran += 1;
        }
    }
    assert!(ran >= 5, "only {ran} statements in docs/situation.md");
    assert!(
        shell("SELECT count(*) FROM article_search WHERE article_search MATCH 'drought'")
            .expect("ran")
            .trim()
            == "1"
    );
    assert!(shell("PRAGMA integrity_check").expect("ran").trim() == "ok");
}

/// `docs/situation.md` names every view with all its columns.
#[test]
fn every_column_is_documented() {
    let s = fresh("columns.situation");
    with_input(&["add", &s, "-"], b"{\"id\": \"x\", \"text\": \"Peru condemned Chile.\"}\n").ends(0);
    let doc = std::fs::read_to_string(root().join("docs/situation.md")).expect("read");
    let views = rows(&[&s, "SELECT name FROM sqlite_schema WHERE type = 'view' ORDER BY name"]);
    assert!(views.len() >= 11);
    for view in views {
        let view = view["name"].as_str().expect("text");
        let heading = format!("\n### `{view}`\n");
        let at = doc
            .find(&heading)
            .unwrap_or_else(|| panic!("docs/situation.md has no heading{heading}"));
        let section = &doc[at + heading.len()..];
        let section = &section[..section.find("\n#").unwrap_or(section.len())];
        for column in rows(&[&s, &format!("SELECT name FROM pragma_table_info('{view}')")]) {
            let column = column["name"].as_str().expect("text");
            assert!(
                section.contains(&format!("`{column}`")),
                "docs/situation.md, `{view}`, does not name `{column}`"
            );
        }
    }
}

#[test]
fn who_says_what_is_asked_by_its_fields() {
    let s = fresh("said.situation");
    let page = "{\"id\": \"x\", \"published\": \"2024-03-04\", \"text\": \"Peru accused Chile of spying. \\\"We have no spies in Lima,\\\" \
        Chilean Foreign Minister Rosa Vidal told reporters on Monday. She denied that Chile had broken the treaty.\"}\n";
    with_input(&["add", &s, "-"], page.as_bytes()).ends(0);
    let quoted = rows(&[&s, "--view", "quotations", "--speaker", "CHL", "--content", "spies"]);
    assert_eq!(quoted.len(), 1);
    assert_eq!(quoted[0]["words"], "We have no spies in Lima,");
    assert_eq!(quoted[0]["speaker_name"], "Rosa Vidal");
    let cue = rows(&[&s, "SELECT a.cue FROM quotations q JOIN attributions a ON a.id = q.attribution"]);
    assert_eq!(cue[0]["cue"], "told", "a quotation leads to its attribution");
    let denied = rows(&[&s, "--view", "attributions", "--stance", "denies"]);
    assert!(
        denied
            .iter()
            .any(|d| d["content"].as_str().is_some_and(|c| c.contains("broken the treaty"))),
        "{denied:?}"
    );
    assert!(rows(&[&s, "--view", "attributions", "--said", "direct"]).len() < rows(&[&s, "--view", "attributions"]).len());
    let text = rows(&[&s, "SELECT text FROM texts"])[0]["text"].as_str().expect("text").to_owned();
    for row in rows(&[&s, "--view", "quotations"]) {
        let (start, end) = (
            row["start"].as_u64().expect("a number") as usize,
            row["end"].as_u64().expect("a number") as usize,
        );
        let slice: String = text.chars().skip(start).take(end - start).collect();
        assert_eq!(row["words"], slice.as_str());
    }
    dateline(&["query", &s, "--view", "quotations", "--type", "ASSAULT"]).ends(2);
    dateline(&["query", &s, "--content", "spies"]).ends(2);
}

#[test]
fn a_file_from_before_attributions_were_rows_gets_them() {
    let s = fresh("older.situation");
    let mut args = vec!["add", s.as_str()];
    let pages = pages();
    args.extend(pages.iter().take(4).map(String::as_str));
    dateline(&args).ends(0);
    let all = |s: &str| {
        (
            rows(&[s, "SELECT * FROM attributions ORDER BY id"]),
            rows(&[s, "SELECT * FROM quotations ORDER BY id"]),
        )
    };
    let written = all(&s);
    assert!(written.0.len() > 20 && !written.1.is_empty());
    let older = rusqlite::Connection::open(&s).expect("opened");
    older
        .execute_batch(
            "DROP VIEW attributions; DROP VIEW quotations; DROP TABLE attribution; DROP TABLE quotation; PRAGMA user_version = 3;",
        )
        .expect("taken back");
    drop(older);
    assert!(all(&s) == written, "what was read from the JSON is what was written");
}

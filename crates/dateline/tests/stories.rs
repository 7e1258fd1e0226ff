//! Stories in a real situation file: joined while documents are added, explained, split and merged by hand, kept through re-runs.

mod common;

use common::{dateline, file};
use serde_json::{Value, json};
use std::path::Path;

/// A situation file that is not there yet.
fn situation(name: &str) -> String {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("stories-{name}.situation"));
    for end in ["", "-wal", "-shm"] {
        let _ = std::fs::remove_file(format!("{}{end}", path.display()));
    }
    path.to_string_lossy().into_owned()
}

const WIRE: &str = "Rebels shelled the town of Marib in Yemen on Monday, killing nine soldiers, governor Salim Aqlan said. Shells hit the \
    market and a school near the Balaq hills. Ambulances took the wounded to the hospital in Ataq, and the road to Sanaa was closed. Aqlan said \
    the rebels had fired from the Balaq hills since Sunday night.";

/// Two reports of one shelling and a copy of the first on another site; a look-alike of the same day elsewhere.
fn documents() -> String {
    let doc = |id: &str, publisher: &str, day: &str, text: &str| {
        json!({"id": id, "url": format!("https://{id}.example/1"), "title": format!("Headline of {id}"), "published": day,
            "publisher": publisher, "text": text})
        .to_string()
    };
    [
        doc("courier", "Arnfeld Courier", "2021-05-11", WIRE),
        doc("gazette", "Lindau Gazette", "2021-05-11", &format!("{WIRE} More rain is expected in Lindau.")),
        doc(
            "tribune",
            "The Tribune",
            "2021-05-12",
            "Rebels shelled Marib on Monday and killed at least twelve soldiers, doctors at the hospital in Ataq said. Governor Salim Aqlan visited \
             the burnt market below the Balaq hills on Tuesday. The rebels denied that they had shelled Marib.",
        ),
        doc(
            "herald",
            "Harbour Herald",
            "2021-05-11",
            "Gunmen attacked an army post at Diffa in Niger on Monday, killing nine soldiers, colonel Issa Maidou said. The attackers crossed the \
             Komadougou river in canoes. Helicopters from Niamey chased them towards Lake Chad, Maidou said.",
        ),
    ]
    .join("\n")
}

fn added(name: &str) -> String {
    let s = situation(name);
    let input = file(&format!("stories-{name}.jsonl"), documents());
    let out = dateline(&["add", "--quiet", &s, &input]).ends(0);
    assert!(
        out.stderr
            .contains("4 articles laid into stories, 1 of them copies; 2 stories begun"),
        "{}",
        out.stderr
    );
    s
}

fn story(s: &str, id: &str) -> Value {
    serde_json::from_str(&dateline(&["story", "show", s, id, "--json"]).ends(0).stdout).expect("JSON")
}

fn articles(v: &Value) -> Vec<i64> {
    v["articles"]
        .as_array()
        .expect("articles")
        .iter()
        .filter_map(|a| a["article"].as_i64())
        .collect()
}

#[test]
fn reports_are_joined_with_reasons_while_they_are_added() {
    let s = added("added");
    let one = story(&s, "1");
    assert_eq!(articles(&one), [1, 2, 3]);
    assert_eq!(articles(&story(&s, "2")), [4]);
    assert_eq!(one["articles"][1]["copy_of"], 1);
    assert_eq!(one["origins"].as_array().map(Vec::len), Some(2), "{}", one["origins"]);
    let page = dateline(&["story", "show", &s, "1"]).ends(0).stdout;
    assert!(page.contains("a copy of article 1"), "{page}");
    assert!(page.contains("names: both name"), "{page}");
    let same = dateline(&["explain", &s, "--story", "1"]).ends(0).stdout;
    assert_eq!(page, same);
    // Adding again changes nothing.
    let input = file("stories-again.jsonl", documents());
    let again = dateline(&["add", "--quiet", &s, &input]).ends(0);
    assert!(again.stderr.contains("4 known already"), "{}", again.stderr);
    assert_eq!(story(&s, "1"), one);
}

#[test]
fn tolls_stay_by_source_and_a_denial_disputes() {
    let s = added("tolls");
    let one = story(&s, "1");
    let toll = one["tolls"]
        .as_array()
        .and_then(|t| t.iter().find(|t| t["kind"] == "dead" && t["best"].is_null()));
    let toll = toll.unwrap_or_else(|| panic!("the sources differ, so there is no best figure: {one}"));
    assert_eq!((toll["low"].as_u64(), toll["high"].as_u64()), (Some(9), Some(12)), "{toll}");
    let disputed = one["happenings"]
        .as_array()
        .expect("happenings")
        .iter()
        .any(|h| h["standing"]["word"] == "disputed");
    assert!(disputed, "{}", one["happenings"]);
}

#[test]
fn what_is_split_by_hand_stays_split() {
    let s = added("split");
    dateline(&["story", "split", &s, "1", "3", "--note", "another day"]).ends(0);
    assert_eq!(articles(&story(&s, "1")), [1, 2]);
    assert_eq!(articles(&story(&s, "3")), [3]);
    dateline(&["story", "rebuild", &s]).ends(0);
    let stories = |s: &str| -> Vec<Vec<i64>> {
        let rows = dateline(&["query", s, "--view", "articles", "--to", "jsonl"]).ends(0).stdout;
        let mut by = std::collections::BTreeMap::<i64, Vec<i64>>::new();
        for v in rows.lines().map(|l| serde_json::from_str::<Value>(l).expect("JSON")) {
            by.entry(v["story"].as_i64().expect("a story"))
                .or_default()
                .push(v["id"].as_i64().expect("an id"));
        }
        let mut all: Vec<Vec<i64>> = by.into_values().collect();
        all.iter_mut().for_each(|v| v.sort_unstable());
        all.sort();
        all
    };
    assert_eq!(stories(&s), [vec![1, 2], vec![3], vec![4]]);
    // Taken back, the likeness counts again.
    let list = dateline(&["story", "decisions", &s]).ends(0).stdout;
    assert!(list.contains("another day"), "{list}");
    dateline(&["story", "undo", &s, "1", "2"]).ends(0);
    dateline(&["story", "rebuild", &s]).ends(0);
    assert_eq!(stories(&s), [vec![1, 2, 3], vec![4]]);
}

#[test]
fn what_is_merged_by_hand_stays_merged() {
    let s = added("merge");
    dateline(&["story", "merge", &s, "1", "2"]).ends(0);
    assert_eq!(articles(&story(&s, "1")), [1, 2, 3, 4]);
    dateline(&["story", "rebuild", &s]).ends(0);
    let rows = dateline(&["query", &s, "--view", "stories", "--to", "jsonl"]).ends(0).stdout;
    assert_eq!(rows.lines().count(), 1, "{rows}");
    // And a later split takes it back.
    let id = serde_json::from_str::<Value>(rows.trim()).expect("JSON")["id"].to_string();
    dateline(&["story", "split", &s, &id, "4"]).ends(0);
    dateline(&["story", "rebuild", &s]).ends(0);
    let rows = dateline(&["query", &s, "--view", "stories", "--to", "jsonl"]).ends(0).stdout;
    assert_eq!(rows.lines().count(), 2, "{rows}");
}

#[test]
fn misuse_is_told() {
    let s = added("misuse");
    let e = dateline(&["story", "show", &s, "99"]).ends(2).stderr;
    assert!(e.contains("there is no story 99"), "{e}");
    let e = dateline(&["story", "split", &s, "1", "4"]).ends(2).stderr;
    assert!(e.contains("article 4 is not in story 1"), "{e}");
    let e = dateline(&["story", "split", &s, "1", "1", "2", "3"]).ends(2).stderr;
    assert!(e.contains("leave at least one"), "{e}");
    let e = dateline(&["story", "undo", &s, "7"]).ends(2).stderr;
    assert!(e.contains("no decision 7"), "{e}");
    dateline(&["story", "show", "nowhere.situation", "1"]).ends(2);
}

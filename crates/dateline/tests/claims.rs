//! `dateline claims`: the voices on one proposition.

mod common;

use common::{dateline, with_input};
use serde_json::Value;

const TWO: &str = concat!(
    r#"{"id":"b","published":"2024-05-03","text":"Sudan denied that its troops had attacked Chadian villagers. Chad said Sudanese troops attacked Chadian villagers."}"#,
    "\n",
    r#"{"id":"a","published":"2024-05-01","text":"Sudanese troops attacked Chadian villagers, Chad said. Sudan denied the allegations."}"#,
    "\n"
);

fn propositions(args: &[&str]) -> Vec<Value> {
    let all = [&["claims", "--to", "jsonl"], args, &["--from", "jsonl", "-"]].concat();
    let out = with_input(&all, TWO.as_bytes()).ends(0).stdout;
    out.lines().map(|l| serde_json::from_str(l).expect("a line of JSON")).collect()
}

#[test]
fn voices_of_several_documents_stand_in_order_of_time() {
    let all = propositions(&["--actor", "SDN", "--recipient", "TCD", "--type", "ASSAULT"]);
    assert_eq!(all.len(), 1, "{all:?}");
    let voices = all[0]["voices"].as_array().expect("voices");
    let days: Vec<&str> = voices.iter().filter_map(|v| v["published"].as_str()).collect();
    let mut sorted = days.clone();
    sorted.sort_unstable();
    assert_eq!(days, sorted);
    assert!(days.contains(&"2024-05-01") && days.contains(&"2024-05-03"), "{days:?}");
    assert_eq!(all[0]["standing"], "denied");
    let heard = |code: &str, stance: &str| voices.iter().any(|v| v["speaker"]["code"] == code && v["stance"] == stance);
    assert!(heard("TCD", "asserts") && heard("SDN", "denies"), "{voices:?}");
}

#[test]
fn words_are_those_of_the_document() {
    let all = propositions(&["--type", "ASSAULT"]);
    for v in all.iter().flat_map(|p| p["voices"].as_array().expect("voices").iter()) {
        let line = TWO
            .lines()
            .map(|l| serde_json::from_str::<Value>(l).expect("a line of JSON"))
            .find(|d| d["id"] == v["document"])
            .expect("the document");
        let text = line["text"].as_str().expect("its text");
        let words = v["words"].as_str().expect("words");
        assert!(!words.is_empty() && text.contains(words), "{words}");
    }
}

#[test]
fn filters_leave_out_what_was_not_asked_for() {
    assert!(propositions(&["--actor", "PER"]).is_empty());
    assert!(propositions(&["--speaker", "PER"]).is_empty());
    assert!(!propositions(&["--contested", "--stance", "denies"]).is_empty());
}

#[test]
fn misuse_is_told() {
    let bad = dateline(&["claims", "--stance", "shouts", "examples/pages"]).ends(2);
    assert!(bad.stderr.contains("shouts"), "{}", bad.stderr);
    dateline(&["claims", "--since", "yesterday", "examples/pages"]).ends(2);
    dateline(&["claims", "no-such-file.txt"]).ends(2);
}

#[test]
fn the_report_marks_what_is_only_claimed_and_names_the_line() {
    let out = with_input(
        &["code", "--from", "text", "-"],
        b"The envoy left.\nSudanese troops attacked Chadian villagers, Chad said.\n",
    )
    .ends(0)
    .stdout;
    assert!(out.contains("\n~ ") && out.contains("line 2, "), "{out}");
}

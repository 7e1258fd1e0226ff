//! Runs the sentence lists of `tests/spec`: `not_coded*.md`, sentences that hold no event (or none told as having happened), and
//! `modality*.md`, sentences with how sure their words are that something happened.
//!
//! In `not_coded*.md` the heading says what holds of its sentences: see the head of the file. In `modality*.md` a line is
//! `- Sentence. | word value; aux NAME`: the factuality of the predicate at `word` (`word#2` its second occurrence), and the auxiliary
//! mode of every event (`aux none` for events without one); `coded` demands an event at all.

#![allow(clippy::print_stderr, reason = "a test says what it skips or measures")]

use dateline_core::{Auxiliary, Event, Page};
use dateline_pipeline::{CodedPage, Options, Pipeline, Tables};
use std::fmt::Write;
use std::path::PathBuf;

fn files(prefix: &str) -> Vec<(String, String)> {
    let dir = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/spec");
    let mut out: Vec<(String, String)> = std::fs::read_dir(&dir)
        .expect("tests/spec is there")
        .flatten()
        .map(|e| e.path())
        .filter_map(|p| {
            let name = p.file_name()?.to_str()?.to_owned();
            (name.starts_with(prefix) && name.ends_with(".md")).then(|| (name, std::fs::read_to_string(&p).expect("a readable file")))
        })
        .collect();
    out.sort();
    out
}

fn pipeline() -> Pipeline {
    // Tables of one's own are tried with DATELINE_TABLES, without a build.
    let mut tables = Tables::embedded();
    if let Ok(dir) = std::env::var("DATELINE_TABLES") {
        let names: Vec<String> = tables.below("").map(|(n, _)| n.to_owned()).collect();
        for n in names {
            if let Ok(text) = std::fs::read_to_string(PathBuf::from(&dir).join(&n)) {
                tables.set(n, text);
            }
        }
    }
    Pipeline::new(&tables).expect("the tables and model are whole").0
}

fn code(pipeline: &Pipeline, text: &str) -> CodedPage {
    let page = Page {
        id: "s".into(),
        text: text.to_owned(),
        plain: true,
        ..Page::default()
    };
    let options = Options {
        published: "2024-06-12".parse().ok(),
        ..Options::default()
    };
    pipeline.code(page, &options)
}

fn show(e: &Event) -> String {
    let aux: Vec<&str> = e.auxiliary.iter().map(|a| a.as_str()).collect();
    format!("{}/{} [{}] {} {}", e.event, e.mode, aux.join(" "), e.factuality, e.rule)
}

fn told(e: &Event) -> bool {
    !e.auxiliary
        .iter()
        .any(|a| matches!(a, Auxiliary::Negation | Auxiliary::Hypothetical | Auxiliary::Future))
}

#[test]
fn what_did_not_happen_is_not_coded() {
    let pipeline = pipeline();
    let (mut run, mut failed, mut report) = (0usize, 0usize, String::new());
    for (name, text) in files("not_coded") {
        let mut rule = String::new();
        for line in text.lines() {
            if let Some(h) = line.strip_prefix("## ") {
                rule = h.rsplit_once(": ").map(|x| x.1.trim().to_owned()).unwrap_or_default();
            }
            let Some(sentence) = line.strip_prefix("- ") else { continue };
            let c = code(&pipeline, sentence);
            let events: Vec<&Event> = c.coded.events.iter().filter(|e| !e.event.is_empty()).collect();
            let bad: Vec<&Event> = events
                .into_iter()
                .filter(|e| match rule.as_str() {
                    "nothing" => true,
                    "unreal" => told(e),
                    "history" => told(e) && !e.auxiliary.contains(&Auxiliary::Historical),
                    types => {
                        let types = types.strip_prefix("not ").unwrap_or_else(|| panic!("{name}: `{types}` is no rule"));
                        told(e) && types.split(' ').any(|t| t == e.event)
                    }
                })
                .collect();
            run += 1;
            if !bad.is_empty() {
                failed += 1;
                let shown: Vec<String> = bad.iter().map(|e| show(e)).collect();
                let _ = writeln!(report, "  {sentence}\n      {}", shown.join(" | "));
            }
        }
    }
    assert!(run >= 300, "{run} sentences");
    eprintln!("{failed} of {run} fail\n{report}");
    assert!(
        failed * 100 <= run * 3,
        "{failed} of {run} sentences are coded although nothing happened:\n{report}"
    );
}

#[test]
fn words_say_whether_it_happened() {
    let pipeline = pipeline();
    let (mut run, mut failed, mut report) = (0usize, 0usize, String::new());
    for (_, text) in files("modality") {
        for line in text.lines() {
            let Some((sentence, wants)) = line.strip_prefix("- ").and_then(|l| l.split_once(" | ")) else {
                continue;
            };
            let c = code(&pipeline, sentence);
            let events: Vec<&Event> = c.coded.events.iter().filter(|e| !e.event.is_empty()).collect();
            let mut faults = Vec::new();
            for want in wants.split(';').map(str::trim) {
                let (key, value) = want.split_once(' ').unwrap_or((want, ""));
                let ok = match (key, value) {
                    ("coded", _) => !events.is_empty(),
                    ("aux", "none") => !events.is_empty() && events.iter().all(|e| e.auxiliary.is_empty()),
                    ("aux", aux) => !events.is_empty() && events.iter().all(|e| e.auxiliary.iter().any(|a| a.as_str() == aux)),
                    (word, value) => {
                        let (word, nth) = word.split_once('#').map_or((word, 1), |(w, n)| (w, n.parse().expect("a number")));
                        let value: f32 = value.parse().expect("a value from -3 to 3");
                        let have = c
                            .sentences
                            .iter()
                            .flat_map(|s| s.tokens.iter().enumerate().map(move |(i, t)| (s, i, t)))
                            .filter(|(_, _, t)| t.form == word)
                            .nth(nth - 1)
                            .map(|(s, i, _)| pipeline.factuality(s, i));
                        if have != Some(value) {
                            faults.push(format!("{word}: wanted {value}, have {have:?}"));
                        }
                        true
                    }
                };
                if !ok {
                    let shown: Vec<String> = events.iter().map(|e| show(e)).collect();
                    faults.push(format!("wanted `{want}`, have {}", shown.join(" | ")));
                }
            }
            run += 1;
            if !faults.is_empty() {
                failed += 1;
                let _ = writeln!(report, "  {sentence}\n      {}", faults.join("; "));
            }
        }
    }
    assert!(run >= 130, "{run} sentences");
    eprintln!("{failed} of {run} fail\n{report}");
    assert!(failed * 20 <= run, "{failed} of {run} sentences are misread:\n{report}");
}

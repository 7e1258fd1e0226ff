//! Instructions a word in a test build, counted by valgrind, whatever else the machine does. Skipped without valgrind and in builds
//! of another kind; `bench/instructions.sh` counts those of the release build.
#![allow(clippy::print_stdout)]

use dateline_core::{ParagraphKind, Span};
use dateline_nlp::{Model, Parser};
use std::process::Command;

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../");

/// Parses the first paragraphs of the benchmark's text, as many as the environment says, and gives the number of words.
fn parse(paragraphs: usize) -> usize {
    let bytes = std::fs::read(format!("{ROOT}models/fast.bin")).expect("the model is part of the repository");
    let text = std::fs::read_to_string(format!("{ROOT}bench/text.txt")).expect("the text is part of the repository");
    let parser = Parser::new(Model::from_bytes(bytes).expect("the committed model is read"));
    let mut words = 0;
    for (i, part) in text.split("\n\n").filter(|p| !p.trim().is_empty()).take(paragraphs).enumerate() {
        let mut sentences = parser.segment(part, Span::new(0, part.len()), ParagraphKind::Body, i);
        parser.parse_tokens(&mut sentences);
        words += sentences.iter().map(|s| s.tokens.len()).sum::<usize>();
    }
    words
}

#[test]
#[ignore = "the work that the test below counts"]
fn work() {
    let paragraphs = std::env::var("DATELINE_PARAGRAPHS").ok().and_then(|n| n.parse().ok()).unwrap_or(1);
    parse(paragraphs);
}

/// Instructions of [`work`] in a process of its own.
fn count(paragraphs: usize) -> Option<usize> {
    let out = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(std::env::current_exe().ok()?)
        .args(["--ignored", "--exact", "work", "--test-threads=1"])
        .env("DATELINE_PARAGRAPHS", paragraphs.to_string())
        .output()
        .ok()?;
    let log = String::from_utf8_lossy(&out.stderr).into_owned();
    log.lines().find_map(|l| l.split_once("Collected : ")?.1.trim().parse().ok())
}

#[test]
fn instructions_a_word_stay_below_the_ceiling() {
    if !cfg!(debug_assertions) {
        println!("skipped: bench/instructions.sh counts the instructions of a release build");
        return;
    }
    if Command::new("valgrind").arg("--version").output().is_err() {
        println!("skipped: valgrind is not installed");
        return;
    }
    const FEW: usize = 2;
    const MANY: usize = 8;
    let words = parse(MANY) - parse(FEW);
    let (Some(few), Some(many)) = (count(FEW), count(MANY)) else {
        println!("skipped: valgrind cannot run this program");
        return;
    };
    let each = (many - few) / words.max(1);
    let ceiling: usize = std::fs::read_to_string(format!("{ROOT}bench/ceiling-test.txt"))
        .ok()
        .and_then(|t| t.trim().parse().ok())
        .expect("bench/ceiling-test.txt is a number");
    println!("{words} words, {each} instructions a word, ceiling {ceiling}");
    assert!(each > 1000, "{each} instructions a word cannot be");
    assert!(
        each <= ceiling,
        "{each} instructions a word; make it faster again, or raise bench/ceiling-test.txt with a reason"
    );
}

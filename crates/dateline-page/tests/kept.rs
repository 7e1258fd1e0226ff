//! Articles that come without a page around them lose nothing: what an event rests on is always in a paragraph.
#![allow(clippy::print_stderr)] // a skipped test says so

use dateline_core::Diagnostics;
use dateline_page::{Boilerplate, article, read};
use serde_json::Value;
use std::path::{Path, PathBuf};

#[test]
fn no_event_of_the_document_gold_stands_in_chrome() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let shared = std::env::var("DATELINE_SHARED").map_or_else(|_| root.join("../shared"), PathBuf::from);
    let path = shared.join("data/events/doc_gold.jsonl");
    let Ok(bytes) = std::fs::read(&path) else {
        eprintln!("skipped: {} is not here", path.display());
        return;
    };
    let table = std::fs::read_to_string(root.join("data/page/boilerplate.tsv")).expect("the table is in the repository");
    let table = Boilerplate::parse(&table).expect("the table is good");
    let mut lost = Vec::new();
    for (line, read) in String::from_utf8_lossy(&bytes).lines().zip(read::jsonl(&bytes)) {
        let (page, _) = read.expect("the gold is good JSON");
        let gold: Value = serde_json::from_str(line).expect("the gold is good JSON");
        let article = article(&page, None, &table, &mut Diagnostics::default());
        let events = gold["events"].as_array().into_iter().flatten();
        for (event, at) in events.filter_map(|e| e["start"].as_u64().map(|at| (e, at as usize))) {
            let byte = page.text.char_indices().nth(at).map_or(0, |(b, _)| b) as u32;
            if !article.paragraphs.iter().any(|p| (p.span.start..p.span.end).contains(&byte)) {
                lost.push(format!("{}: {} at {at}", page.id, event["trigger"]));
            }
        }
        lost.extend(
            article
                .chrome
                .iter()
                .map(|(s, why)| format!("{}: {why}: {}", page.id, s.slice(&page.text))),
        );
    }
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}

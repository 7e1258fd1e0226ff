//! Measures the HTML reader on pages with a key: `measure_html FOLDER [even|odd] [--titles] [--days] [--worst] [--show ID]`.
//!
//! The folder holds `html/ID.html.gz` and `ground-truth/ID.json`, as for `dateline eval pages`, whose figures this repeats without
//! the coder. `--titles` and `--days` list what is not right, `--worst` the body F1 of each page, `--show` one page as it was read.
//! For development; the data is not part of the project.
#![allow(clippy::print_stdout)]

use dateline_capture::{Form, Options, Record, open};
use dateline_core::{Diagnostics, ParagraphKind};
use dateline_page::{Boilerplate, article};
use serde_json::Value;
use std::collections::BTreeMap;

fn letters(s: &str) -> String {
    s.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn words(s: &str) -> BTreeMap<String, usize> {
    let mut out = BTreeMap::new();
    for w in s.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()) {
        *out.entry(w.to_lowercase()).or_default() += 1;
    }
    out
}

fn f1(gold: &str, read: &str) -> (f64, usize, usize) {
    let (g, r) = (words(gold), words(read));
    let hit: usize = g.iter().map(|(w, n)| *n.min(r.get(w).unwrap_or(&0))).sum();
    let (said, wanted) = (r.values().sum::<usize>(), g.values().sum::<usize>());
    (2.0 * hit as f64 / (said + wanted).max(1) as f64, said, wanted)
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let args: Vec<String> = std::env::args().collect();
    let folder = args
        .get(1)
        .ok_or("usage: measure_html FOLDER [even|odd] [--titles] [--days] [--worst] [--show ID]")?;
    let has = |flag: &str| args.iter().any(|a| a == flag);
    let show = args.iter().position(|a| a == "--show").and_then(|i| args.get(i + 1));
    let table = Boilerplate::parse(&std::fs::read_to_string(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../data/page/boilerplate.tsv"
    ))?)?;
    let mut keys: Vec<_> = std::fs::read_dir(format!("{folder}/ground-truth"))?
        .filter_map(|e| e.ok().map(|e| e.path()))
        .collect();
    keys.sort();
    let mut with_heads = 0.0;
    let (mut pages, mut body, mut heads, mut same, mut dated, mut right) = (0usize, 0.0, 0usize, 0usize, 0usize, 0usize);
    let clock = std::time::Instant::now();
    for (row, key) in keys.iter().enumerate() {
        if has("even") && row % 2 == 1 || has("odd") && row % 2 == 0 {
            continue;
        }
        let value: Value = serde_json::from_str(&std::fs::read_to_string(key)?)?;
        let id = value["file_id"].as_str().unwrap_or_default();
        if value["_internal"]["page_type"]["primary"] != "article" || show.is_some_and(|s| s != id) {
            continue;
        }
        let truth = &value["ground_truth"];
        let stated = |key: &str| truth[key].as_str().unwrap_or_default();
        let file = std::fs::File::open(format!("{folder}/html/{id}.html.gz"))?;
        let options = Options {
            form: Form::Html,
            ..Options::default()
        };
        let read = open(&format!("{id}.html.gz"), file, &options)
            .next()
            .map(|r| r.and_then(Record::read));
        let Some(Ok(captured)) = read else {
            println!(
                "{id}: not read: {}",
                read.and_then(Result::err).map_or_else(String::new, |e| e.to_string())
            );
            pages += 1;
            continue;
        };
        let page = &captured.page;
        let a = article(page, None, &table, &mut Diagnostics::default());
        let text = a.paragraphs.iter().filter(|p| p.kind == ParagraphKind::Body);
        let text = text.map(|p| p.span.slice(&page.text)).collect::<Vec<_>>().join("\n");
        let (f, said, wanted) = f1(stated("main_content"), &text);
        let mut spans: Vec<_> = a.chrome.iter().filter(|(_, why)| why == "subheading").map(|(s, _)| *s).collect();
        spans.extend(a.paragraphs.iter().filter(|p| p.kind == ParagraphKind::Body).map(|p| p.span));
        let text = spans.iter().map(|s| s.slice(&page.text)).collect::<Vec<_>>().join("\n");
        with_heads += f1(stated("main_content"), &text).0;
        let headline = a.headline.map_or("", |h| h.slice(&page.text));
        let published = a.published.map(|p| (p.date.to_string(), p.from));
        pages += 1;
        body += f;
        if !stated("title").trim().is_empty() {
            heads += 1;
            same += usize::from(letters(stated("title")) == letters(headline));
            if has("--titles") && letters(stated("title")) != letters(headline) {
                println!("{id}\t{}\t{headline}", stated("title"));
            }
        }
        if let Some(day) = stated("publish_date").get(..10) {
            dated += 1;
            let hit = published.as_ref().is_some_and(|(d, _)| d == day);
            right += usize::from(hit);
            if has("--days") && !hit {
                println!("{id}\t{day}\t{published:?}");
            }
        }
        if has("--worst") {
            println!("{id}\tF {f:.2}\tsaid {said}\tgold {wanted}");
        }
        if show.is_some() {
            println!("gold headline: {}\nours: {headline}\npublished: {published:?}", stated("title"));
            for p in &page.parts {
                println!("{:?}\t{}", p.kind, p.span.slice(&page.text));
            }
            println!("--- gold\n{}", stated("main_content"));
        }
    }
    println!(
        "{pages} pages: body word F1 {:.4} ({:.4} with subheadings), headline {same}/{heads} {:.4}, published {right}/{dated} {:.4}; {:.1} ms a page",
        body / pages.max(1) as f64,
        with_heads / pages.max(1) as f64,
        same as f64 / heads.max(1) as f64,
        right as f64 / dated.max(1) as f64,
        clock.elapsed().as_secs_f64() * 1000.0 / pages.max(1) as f64
    );
    Ok(())
}

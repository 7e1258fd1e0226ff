//! Measures the reader on pages whose lines are labelled: `measure FILE.jsonl [even|odd] [--show ID]`.
//!
//! Each line holds `lines[]` and `role[]` (`body`, `title`, `byline`, `other`) and `title`. Prints precision, recall and F1
//! of body lines and body words, and how often the headline is right. For development; the data is not part of the project.
#![allow(clippy::print_stdout)]

use dateline_core::{Diagnostics, Page, ParagraphKind};
use dateline_page::{Boilerplate, article};
use serde_json::Value;

#[derive(Default)]
struct Count {
    hit: usize,
    said: usize,
    gold: usize,
}

impl Count {
    fn add(&mut self, said: bool, gold: bool, weight: usize) {
        self.hit += usize::from(said && gold) * weight;
        self.said += usize::from(said) * weight;
        self.gold += usize::from(gold) * weight;
    }

    fn show(&self, name: &str) {
        let (p, r) = (self.hit as f64 / self.said.max(1) as f64, self.hit as f64 / self.gold.max(1) as f64);
        println!(
            "{name:<22} precision {p:.3}  recall {r:.3}  F1 {:.3}",
            2.0 * p * r / (p + r).max(1e-9)
        );
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let args: Vec<String> = std::env::args().collect();
    let file = args.get(1).ok_or("usage: measure FILE.jsonl [even|odd] [--show ID]")?;
    let half = args.get(2).map(String::as_str);
    let show = args.iter().position(|a| a == "--show").and_then(|i| args.get(i + 1));
    let table = Boilerplate::parse(&std::fs::read_to_string(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../data/page/boilerplate.tsv"
    ))?)?;
    let (mut lines, mut with_heads, mut words, mut words_heads) = (Count::default(), Count::default(), Count::default(), Count::default());
    let (mut titles, mut pages, mut mean) = (0, 0, 0.0);
    let mut spent = std::time::Duration::ZERO;
    let (mut dates_right, mut dates_said, mut dates) = (0, 0, 0);
    for (row, line) in std::fs::read_to_string(file)?.lines().enumerate() {
        if half == Some("even") && row % 2 == 1 || half == Some("odd") && row % 2 == 0 {
            continue;
        }
        let record: Value = serde_json::from_str(line)?;
        let texts: Vec<&str> = record["lines"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let roles: Vec<&str> = record["role"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let id = record["id"].as_str().unwrap_or_default().to_owned();
        let page = Page {
            id: id.clone(),
            text: texts.join("\n"),
            ..Page::default()
        };
        let clock = std::time::Instant::now();
        let read = article(&page, None, &table, &mut Diagnostics::default());
        spent += clock.elapsed();
        let mut at = 0;
        let mut right = false;
        let mut own = Count::default();
        for (text, role) in texts.iter().zip(&roles) {
            let inside = |s: dateline_core::Span| (at..at + text.len().max(1)).contains(&(s.start as usize));
            let body = read.paragraphs.iter().any(|p| p.kind == ParagraphKind::Body && inside(p.span));
            let head = read.chrome.iter().any(|(s, why)| why == "subheading" && inside(*s));
            right |= *role == "title" && read.headline.is_some_and(inside);
            lines.add(body, *role == "body", 1);
            with_heads.add(body || head, *role == "body", 1);
            words.add(body, *role == "body", text.split_whitespace().count());
            words_heads.add(body || head, *role == "body", text.split_whitespace().count());
            own.add(body || head, *role == "body", text.split_whitespace().count());
            if show == Some(&id) {
                println!(
                    "{role:<6} {} {}",
                    if body {
                        "B"
                    } else if read.headline.is_some_and(inside) {
                        "T"
                    } else if head {
                        "h"
                    } else {
                        "-"
                    },
                    text.chars().take(110).collect::<String>()
                );
            }
            at += text.len() + 1;
        }
        let stated = record["title"]
            .as_str()
            .unwrap_or_default()
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        let same = read
            .headline
            .is_some_and(|h| h.slice(&page.text).split_whitespace().collect::<Vec<_>>().join(" ") == stated);
        titles += usize::from(right || same);
        if args.iter().any(|a| a == "--titles") && !(right || same) {
            println!("{id}: said {:?}, is {stated:?}", read.headline.map(|h| h.slice(&page.text)));
        }
        let f = 2.0 * own.hit as f64 / (own.said + own.gold).max(1) as f64;
        mean += f;
        if args.iter().any(|a| a == "--worst") {
            println!("{id} F {f:.2} said {} gold {}", own.said, own.gold);
        }
        if let Some(date) = record["date"].as_str() {
            dates += 1;
            let said = read.published.as_ref().map(|p| p.date.to_string());
            dates_said += usize::from(said.is_some());
            dates_right += usize::from(said.as_deref() == Some(date));
        }
        pages += 1;
    }
    lines.show("body lines");
    with_heads.show("  with subheadings");
    words.show("body words");
    words_heads.show("  with subheadings");
    println!("mean over pages, with subheadings: F1 {:.4}", mean / f64::from(pages.max(1)));
    println!("headline right on {titles} of {pages} pages; published right {dates_right} of {dates_said} said, {dates} known");
    println!("{:.2} ms a page", spent.as_secs_f64() * 1000.0 / f64::from(pages.max(1)));
    Ok(())
}

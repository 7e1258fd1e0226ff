//! Prints the actor mentions of pages.
//!
//!     cargo run --release -p dateline-actor --example actors -- [--day YYYY-MM-DD] [--json] [--conllu] < INPUT
//!
//! Input is one page as text, or JSON lines with `id` and `text`, or CoNLL-U. Tables are read from `data/`, the model
//! from `models/fast.bin`, both below the working directory.
#![allow(clippy::print_stdout, clippy::print_stderr)]

use dateline_actor::ActorTables;
use dateline_core::{Article, Date, Diagnostics, Mention, Page, Sentence, Span};
use dateline_nlp::{Model, Parser};
use dateline_page::Boilerplate;
use std::error::Error;
use std::io::Read;
use std::path::Path;
use std::time::{Duration, Instant};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let has = |flag: &str| arguments.iter().any(|a| a == flag);
    let day = arguments
        .windows(2)
        .find(|w| w[0] == "--day")
        .and_then(|w| w[1].parse::<Date>().ok());
    let files = read_tables(Path::new("data"))?;
    let files: Vec<(&str, &str)> = files.iter().map(|(n, t)| (n.as_str(), t.as_str())).collect();
    let start = Instant::now();
    let (tables, faults) = ActorTables::parse(&files);
    eprintln!("{} rows in {:?}, {} faults", tables.len(), start.elapsed(), faults.len());
    for f in faults.iter().take(20) {
        eprintln!("{}:{}: {} ({})", f.file, f.line, f.message, f.mend);
    }
    let mut input = Vec::new();
    std::io::stdin().read_to_end(&mut input)?;
    let mut total = Duration::ZERO;
    let mut count = 0;
    let mut done = |page: &Page, article: &Article, sentences: &[Sentence]| {
        let date = day.or_else(|| article.published.as_ref().map(|p| p.date));
        let start = Instant::now();
        let mentions = tables.mentions(article, &page.text, sentences, date);
        total += start.elapsed();
        count += sentences.len();
        if has("--json") {
            println!("{}", as_json(page, sentences, &mentions));
        } else {
            print(page, sentences, &mentions);
        }
    };
    if has("--conllu") {
        // The reader gives each sentence its own text; here they become one page.
        let mut sentences = dateline_nlp::conllu::read(&String::from_utf8_lossy(&input));
        let mut page = Page::default();
        for s in &mut sentences {
            let offset = page.text.len() as u32;
            page.text.push_str(&dateline_nlp::conllu::text_of(s));
            page.text.push('\n');
            let base = s.span.start;
            s.span = Span {
                start: s.span.start - base + offset,
                end: s.span.end - base + offset,
            };
            for t in &mut s.tokens {
                t.span = Span {
                    start: t.span.start - base + offset,
                    end: t.span.end - base + offset,
                };
            }
        }
        done(&page, &Article::default(), &sentences);
    } else {
        let model = std::fs::read("models/fast.bin")?;
        let parser = Parser::new(Model::from_bytes(model)?);
        let boilerplate = Boilerplate::parse(&std::fs::read_to_string("data/page/boilerplate.tsv")?)?;
        let mut diagnostics = Diagnostics::default();
        let pages: Vec<Page> = if input.starts_with(b"{") {
            dateline_page::read::jsonl(&input)
                .filter_map(Result::ok)
                .map(|(page, _)| page)
                .collect()
        } else {
            vec![dateline_page::read::text(&input, "stdin", &mut diagnostics)?]
        };
        for page in &pages {
            let article = dateline_page::article(page, day, &boilerplate, &mut diagnostics);
            let mut sentences = Vec::new();
            for (i, p) in article.paragraphs.iter().enumerate() {
                sentences.extend(parser.segment(&page.text, p.span, p.kind, i));
            }
            parser.parse_tokens(&mut sentences);
            done(page, &article, &sentences);
        }
    }
    eprintln!("{count} sentences in {total:?}, {:.0} a second", count as f64 / total.as_secs_f64());
    Ok(())
}

fn read_tables(folder: &Path) -> std::io::Result<Vec<(String, String)>> {
    let mut paths = vec![folder.join("agents.tsv")];
    for entry in std::fs::read_dir(folder.join("actors"))? {
        paths.push(entry?.path());
    }
    paths.sort();
    paths.retain(|p| p.extension().is_some_and(|e| e == "tsv"));
    paths
        .iter()
        .map(|p| {
            Ok((
                p.file_name().unwrap_or_default().to_string_lossy().into_owned(),
                std::fs::read_to_string(p)?,
            ))
        })
        .collect()
}

fn print(page: &Page, sentences: &[Sentence], mentions: &[Mention]) {
    println!("## {}", page.id);
    for (i, s) in sentences.iter().enumerate() {
        println!("# {}", s.span.slice(&page.text));
        for m in mentions.iter().filter(|m| m.sentence == i) {
            let who: Vec<String> = m
                .entities
                .iter()
                .map(|e| format!("{}/{}/{}/{}", e.code, e.sector, e.name, e.office))
                .collect();
            println!(
                "  {:<40} {:?} @{} c{} {} [{}]",
                m.span.slice(&page.text),
                m.kind,
                m.head,
                m.chain,
                who.join(" + "),
                m.rule
            );
        }
    }
}

fn as_json(page: &Page, sentences: &[Sentence], mentions: &[Mention]) -> serde_json::Value {
    let found: Vec<_> = mentions
        .iter()
        .map(|m| {
            let who: Vec<_> = m.entities.iter().map(|e| serde_json::json!({"code": &*e.code, "sector": &*e.sector, "name": &*e.name})).collect();
            serde_json::json!({"text": m.span.slice(&page.text), "start": m.span.start, "end": m.span.end, "kind": format!("{:?}", m.kind), "rule": &*m.rule, "chain": m.chain,
                "rel": &*sentences[m.sentence].tokens[m.head].deprel, "entities": who})
        })
        .collect();
    serde_json::json!({"id": &page.id, "text": &page.text, "mentions": found})
}

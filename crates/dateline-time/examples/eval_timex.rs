//! Scores `dateline-time` on the development sets: `cargo run --release --example eval_timex [-- --plain] [-- --errors]`.
//!
//! Reads `time/meantime.jsonl` and `time/aquaint.jsonl` under the shared data folder (`../shared/data`, or `$DATELINE_SHARED/data`).
//! Prints for each the span F1, relaxed (any overlap) and exact, and the value F1 (relaxed spans with the right value), as TempEval-3 does.
//! A value is right if it is the gold's after writing off notation: trailing `-XX`, weeks without a leading zero, decades `199`.
//!
//! Sentences come from `dateline-nlp` with the model `models/fast.bin`; with `--plain`, or without the model, from a plain splitter
//! without tags or heads, which scores the words alone.

#![allow(clippy::print_stdout)]

use dateline_core::{Date, ParagraphKind, Sentence, Span, Timex, Token};
use dateline_nlp::{Model, Parser};
use dateline_time::{Lexicon, times};
use serde_json::Value;
use std::collections::BTreeMap;
use std::ops::Range;
use std::path::PathBuf;

struct Document {
    text: String,
    sentences: Vec<Sentence>,
    dct: Option<Date>,
    gold: Vec<(Range<usize>, String)>,
}

fn main() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..");
    let shared = std::env::var_os("DATELINE_SHARED").map_or_else(|| root.join("../shared"), PathBuf::from);
    let tables: Vec<(String, String)> = ["calendar", "units", "numbers", "reference", "people"]
        .iter()
        .map(|n| {
            (
                format!("{n}.tsv"),
                std::fs::read_to_string(root.join(format!("data/time/{n}.tsv"))).expect("a table of data/time"),
            )
        })
        .collect();
    let tables: Vec<(&str, &str)> = tables.iter().map(|(n, t)| (n.as_str(), t.as_str())).collect();
    let lexicon = Lexicon::parse(&tables).expect("tables without a mistake");
    let plain = std::env::args().any(|a| a == "--plain");
    let bytes = std::fs::read(root.join("models/fast.bin")).ok().filter(|_| !plain);
    let parser = bytes.map(|b| Parser::new(Model::from_bytes(b).expect("a model that can be read")));
    println!(
        "{}",
        if parser.is_some() {
            "parsed by models/fast.bin"
        } else {
            "plain words"
        }
    );
    let errors = std::env::args().any(|a| a == "--errors");
    for (name, read) in [
        ("meantime", meantime as fn(&Value, Option<&Parser>) -> Document),
        ("aquaint", aquaint),
    ] {
        let path = shared.join(format!("data/time/{name}.jsonl"));
        let Ok(rows) = std::fs::read_to_string(&path) else {
            println!("{name}: no {}; skipped", path.display());
            continue;
        };
        let documents = rows
            .lines()
            .filter_map(|row| serde_json::from_str(row).ok())
            .map(|v| read(&v, parser.as_ref()));
        score(name, &lexicon, documents, errors);
    }
}

fn score(name: &str, lexicon: &Lexicon, documents: impl Iterator<Item = Document>, errors: bool) {
    let (mut gold, mut system, mut relaxed, mut exact, mut valued) = (0, 0, 0, 0, 0);
    let mut notes: BTreeMap<(u8, String), Vec<String>> = BTreeMap::new();
    for document in documents {
        let found = times(lexicon, &document.sentences, document.dct);
        let mut free: Vec<&Timex> = found.iter().collect();
        gold += document.gold.len();
        system += found.len();
        let around = |r: &Range<usize>| {
            let from = (0..=r.start.saturating_sub(50))
                .rev()
                .find(|i| document.text.is_char_boundary(*i))
                .unwrap_or(0);
            let to = (r.end + 40..document.text.len())
                .find(|i| document.text.is_char_boundary(*i))
                .unwrap_or(document.text.len());
            document.text[from..to].replace('\n', " ")
        };
        for (range, value) in &document.gold {
            let best = free
                .iter()
                .position(|t| trimmed(&document.text, t.span.range()) == *range)
                .or_else(|| {
                    free.iter()
                        .position(|t| t.span.range().start < range.end && range.start < t.span.range().end)
                });
            let Some(at) = best else {
                notes
                    .entry((0, document.text[range.clone()].to_lowercase()))
                    .or_default()
                    .push(around(range));
                continue;
            };
            let timex = free.remove(at);
            relaxed += 1;
            let same = trimmed(&document.text, timex.span.range()) == *range;
            exact += usize::from(same);
            if !same {
                notes
                    .entry((
                        2,
                        format!("{} <> {}", &document.text[range.clone()], timex.span.slice(&document.text)),
                    ))
                    .or_default()
                    .push(around(range));
            }
            if plain(value) == plain(&timex.value) {
                valued += 1;
            } else {
                let note = format!(
                    "{} gold {value} ours {} dct {:?} {}",
                    &document.text[range.clone()],
                    timex.value,
                    document.dct.map(|d| d.to_string()),
                    timex.rule
                );
                notes.entry((3, note)).or_default().push(around(range));
            }
        }
        for timex in free {
            notes
                .entry((1, timex.span.slice(&document.text).to_lowercase()))
                .or_default()
                .push(around(&timex.span.range()));
        }
    }
    let f = |hits: usize| 2.0 * hits as f64 / (gold + system).max(1) as f64;
    let share = |n: usize, of: usize| n as f64 / of.max(1) as f64;
    println!(
        "{name}: gold {gold} system {system} | span F1 relaxed {:.3} (P {:.3} R {:.3}) exact {:.3} | value F1 {:.3}",
        f(relaxed),
        share(relaxed, system),
        share(relaxed, gold),
        f(exact),
        f(valued)
    );
    if errors {
        for ((kind, what), places) in notes {
            println!(
                "  {} {}x {what}\n        {}",
                ["MISSED", "EXTRA", "SPAN", "VALUE"][usize::from(kind)],
                places.len(),
                places.iter().take(3).cloned().collect::<Vec<_>>().join("\n        ")
            );
        }
    }
}

/// Without what only notation adds.
fn plain(value: &str) -> String {
    let mut value = value.to_owned();
    while let Some(short) = value.strip_suffix("-XX") {
        value = short.to_owned();
    }
    if let Some(short) = value.strip_suffix("-X") {
        value = short.to_owned();
    }
    if let Some(short) = value.strip_suffix("-XX").or_else(|| value.strip_suffix("-XX-XX")) {
        value = short.to_owned();
    }
    if let Some((year, week)) = value.split_once("-W")
        && week.len() == 1
    {
        value = format!("{year}-W0{week}");
    }
    if value.len() == 3 && value.bytes().all(|b| b.is_ascii_digit()) {
        value.push('X');
    }
    if value == "PXD" || value == "PXY" || value == "PXM" || value == "PXW" {
        "PX".to_owned()
    } else {
        value
    }
}

fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let slice = &text[range.clone()];
    let cut = slice.trim_end_matches([',', '.', '\'']).len();
    range.start..range.start + cut
}

fn date(value: &Value) -> Option<Date> {
    value.as_str().and_then(|d| d.get(..10)).and_then(|d| d.parse().ok())
}

fn sentence(tokens: Vec<Token>) -> Sentence {
    let span = tokens
        .first()
        .zip(tokens.last())
        .map_or_else(Span::default, |(a, b)| a.span.cover(b.span));
    Sentence {
        span,
        region: ParagraphKind::Body,
        paragraph: 0,
        tokens,
        multiwords: vec![],
        entities: vec![],
    }
}

fn meantime(value: &Value, parser: Option<&Parser>) -> Document {
    let (mut text, mut spans, mut sentences) = (String::new(), Vec::new(), Vec::new());
    for words in value["sents"].as_array().into_iter().flatten() {
        let mut tokens = Vec::new();
        for word in words.as_array().into_iter().flatten().filter_map(Value::as_str) {
            let start = text.len();
            text.push_str(word);
            spans.push(start..text.len());
            tokens.push(Token {
                form: word.into(),
                span: Span::new(start, text.len()),
                ..Token::default()
            });
            text.push(' ');
        }
        sentences.push(sentence(tokens));
        text.push('\n');
    }
    if let Some(parser) = parser {
        parser.parse_tokens(&mut sentences);
    }
    let gold = value["timex"].as_array().into_iter().flatten().filter_map(|t| {
        let tok: Vec<usize> = t["tok"].as_array()?.iter().filter_map(|n| Some(n.as_u64()? as usize)).collect();
        let range = spans.get(*tok.first()?)?.start..spans.get(*tok.last()?)?.end;
        Some((range, t["value"].as_str().unwrap_or("").to_owned()))
    });
    let gold = gold.collect();
    Document {
        text,
        sentences,
        dct: date(&value["dct"]),
        gold,
    }
}

fn aquaint(value: &Value, parser: Option<&Parser>) -> Document {
    let text = value["text"].as_str().unwrap_or("").to_owned();
    let mut at = Vec::new();
    let mut byte = 0;
    for c in text.chars() {
        at.push(byte);
        byte += c.len_utf8();
    }
    at.push(byte);
    let gold = value["timex"].as_array().into_iter().flatten().filter_map(|t| {
        let range = *at.get(t["start"].as_u64()? as usize)?..*at.get(t["end"].as_u64()? as usize)?;
        Some((trimmed(&text, range), t["value"].as_str().unwrap_or("").to_owned()))
    });
    let gold = gold.collect();
    let sentences = match parser {
        Some(parser) => {
            let mut sentences = Vec::new();
            let mut start = 0;
            for (n, paragraph) in text.split_inclusive("\n\n").enumerate() {
                let span = Span::new(start, start + paragraph.trim_end().len());
                sentences.extend(parser.segment(&text, span, ParagraphKind::Body, n));
                start += paragraph.len();
            }
            parser.parse_tokens(&mut sentences);
            sentences
        }
        None => split(&text),
    };
    Document {
        text,
        sentences,
        dct: date(&value["dct"]),
        gold,
    }
}

/// Words and sentences by a few plain rules, with the treebank's habits where they matter to time.
fn split(text: &str) -> Vec<Sentence> {
    const DOTTED: [&str; 34] = [
        "jan", "feb", "mar", "apr", "aug", "sept", "sep", "oct", "nov", "dec", "mr", "mrs", "ms", "dr", "gen", "lt", "col", "sgt", "rep",
        "sen", "gov", "st", "a.m", "p.m", "u.s", "u.n", "no", "vs", "inc", "co", "corp", "jr", "ft", "d.c",
    ];
    let mut sentences = Vec::new();
    let mut tokens: Vec<Token> = Vec::new();
    let push = |tokens: &mut Vec<Token>, start: usize, end: usize| {
        if start < end {
            tokens.push(Token {
                form: text[start..end].into(),
                span: Span::new(start, end),
                ..Token::default()
            });
        }
    };
    let mut start = 0;
    for paragraph in text.split_inclusive("\n\n") {
        let mut offset = start;
        for word in paragraph.split_inclusive(char::is_whitespace) {
            let (mut from, mut to) = (offset, offset + word.trim_end().len());
            offset += word.len();
            while from < to && text[from..].starts_with(['(', '"', '`', '[', '_', '$']) {
                push(&mut tokens, from, from + 1);
                from += 1;
            }
            let mut tail = Vec::new();
            let mut ended = false;
            while from < to {
                let bare = &text[from..to];
                let last = bare.chars().next_back().unwrap_or(' ');
                let dotted = last == '.' && (DOTTED.contains(&bare[..bare.len() - 1].to_lowercase().as_str()) || bare.len() == 2);
                if !",;:)\"']?!_%.".contains(last) || dotted {
                    break;
                }
                ended |= ".?!".contains(last);
                to -= last.len_utf8();
                tail.push((to, to + last.len_utf8()));
            }
            let bare = &text[from..to];
            if let Some(stem) = bare.strip_suffix("'s").filter(|s| !s.is_empty()) {
                push(&mut tokens, from, from + stem.len());
                push(&mut tokens, from + stem.len(), to);
            } else {
                push(&mut tokens, from, to);
            }
            for (a, b) in tail.into_iter().rev() {
                push(&mut tokens, a, b);
            }
            if ended {
                sentences.push(sentence(std::mem::take(&mut tokens)));
            }
        }
        start += paragraph.len();
        if !tokens.is_empty() {
            sentences.push(sentence(std::mem::take(&mut tokens)));
        }
    }
    sentences
}

//! Prints what the learned model of events sees, for `train/events.py`.
//!
//! usage: event_features SENTENCES.jsonl FEATURES.jsonl VECTORS.bin [TABLES]
//!
//! Each line of the first file is `{"id", "text"}`. The second gets a line a predicate: `{"id", "start", "end", "lemma", "pattern", "words", "features",
//! "lexical"}` with byte offsets, the words of each slot, and the features with those that name the predicate's own word apart; the last file gets the vector of
//! every word met: its length as a byte, its bytes, a hundred little-endian floats.

use dateline_core::Page;
use dateline_pipeline::{Options, Pipeline, Tables};
use std::collections::BTreeMap;
use std::io::{BufRead, Write};

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [sentences, features, vectors, ..] = args.as_slice() else {
        return Err("usage: event_features SENTENCES.jsonl FEATURES.jsonl VECTORS.bin [TABLES]".into());
    };
    let mut tables = Tables::embedded();
    if let Some(folder) = args.get(3) {
        for name in std::fs::read_dir(format!("{folder}/patterns"))? {
            let path = name?.path();
            let stem = path.file_name().and_then(|n| n.to_str()).unwrap_or_default();
            tables.set(format!("patterns/{stem}"), std::fs::read_to_string(&path)?);
        }
    }
    let (pipeline, _) = Pipeline::new(&tables)?;
    let mut out = std::io::BufWriter::new(std::fs::File::create(features)?);
    let mut seen: BTreeMap<String, Vec<f32>> = BTreeMap::new();
    let read = std::io::BufReader::new(std::fs::File::open(sentences)?);
    for line in read.lines() {
        let line: serde_json::Value = serde_json::from_str(&line?)?;
        let page = Page {
            text: line["text"].as_str().unwrap_or_default().to_owned(),
            plain: true,
            ..Page::default()
        };
        let coded = pipeline.code(
            page,
            &Options {
                trace: true,
                published: None,
            },
        );
        for (s, t) in coded.sentences.iter().zip(&coded.coded.trace) {
            for p in &t.predicates {
                let token = &s.tokens[p.word];
                let of = |lexical: bool| -> Vec<&String> { p.features.iter().filter(|f| f.0 == lexical).map(|f| &f.1).collect() };
                for (_, w) in &p.words {
                    if !seen.contains_key(w.as_str()) {
                        let mut v = vec![0.0; 100];
                        let known = pipeline.word_vector(w, &mut v);
                        seen.insert(w.to_string(), if known { v } else { Vec::new() });
                    }
                }
                let words: Vec<(usize, &str)> = p.words.iter().map(|(k, w)| (*k, w.as_str())).collect();
                let record = serde_json::json!({
                    "id": line["id"], "start": token.span.start, "end": token.span.end, "lemma": token.lemma.as_str(),
                    "pattern": p.pattern.as_str(), "words": words, "features": of(false), "lexical": of(true),
                });
                writeln!(out, "{record}")?;
            }
        }
    }
    out.flush()?;
    let mut out = std::io::BufWriter::new(std::fs::File::create(vectors)?);
    for (w, v) in seen.iter().filter(|(w, v)| !v.is_empty() && w.len() < 256) {
        out.write_all(&[w.len() as u8])?;
        out.write_all(w.as_bytes())?;
        for x in v {
            out.write_all(&x.to_le_bytes())?;
        }
    }
    out.flush()?;
    Ok(())
}

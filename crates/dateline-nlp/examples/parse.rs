//! Parses text and prints CoNLL-U.
//!
//! `parse MODEL < text` splits raw text, whose paragraphs are parted by empty lines; `parse MODEL --conllu < gold`
//! takes the words of a CoNLL-U file as they are; `parse ACCURATE FAST` judges by both models together; `--time` repeats the work and prints words per second to stderr.
#![allow(clippy::print_stdout, clippy::print_stderr)]

use dateline_core::{ParagraphKind, Sentence, Span};
use dateline_nlp::{Model, Parser, Workspace, conllu};
use std::io::{Read, Write};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let path = args
        .iter()
        .find(|a| !a.starts_with("--"))
        .ok_or("usage: parse MODEL [FAST] [--conllu] [--time] < input")?;
    let given = args.iter().any(|a| a == "--conllu");
    let bytes = std::fs::read(path)?;
    let begun = std::time::Instant::now();
    let model = Model::from_bytes(bytes)?;
    let parser = match args.iter().filter(|a| !a.starts_with("--")).nth(1) {
        Some(fast) => Parser::pair(model, Model::from_bytes(std::fs::read(fast)?)?)?,
        None => Parser::new(model),
    };
    let loaded = begun.elapsed();
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text)?;
    let mut sentences = if given { conllu::read(&text) } else { segment(&parser, &text) };
    let mut workspace = Workspace::default();
    parser.parse_with(&mut sentences, &mut workspace);
    if args.iter().any(|a| a == "--time") {
        let words: usize = sentences.iter().map(|s| s.tokens.len()).sum();
        eprintln!("load {loaded:.1?}, {} sentences, {words} words", sentences.len());
        for label in ["fresh workspace", "kept workspace", "kept workspace"] {
            let mut fresh = Workspace::default();
            let ws = if label.starts_with("fresh") { &mut fresh } else { &mut workspace };
            let begun = std::time::Instant::now();
            if !given {
                sentences = segment(&parser, &text);
            }
            parser.parse_with(&mut sentences, ws);
            eprintln!("{label}: {:.0} words/s", words as f64 / begun.elapsed().as_secs_f64());
        }
    }
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for s in &sentences {
        out.write_all(conllu::write(s).as_bytes())?;
    }
    Ok(())
}

fn segment(parser: &Parser, text: &str) -> Vec<Sentence> {
    let (mut out, mut at, mut index) = (Vec::new(), 0, 0);
    for part in text.split("\n\n") {
        out.extend(parser.segment(text, Span::new(at, at + part.len()), ParagraphKind::Body, index));
        at += part.len() + 2;
        index += 1;
    }
    out
}

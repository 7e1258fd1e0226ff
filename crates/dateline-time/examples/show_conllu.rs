//! Shows what `dateline-time` reads in parsed text: `cargo run --example show_conllu -- 2021-05-14 < text.conllu`.
//!
//! One line for each time expression (with its signal and the verbs that it dates) and each quantity.

#![allow(clippy::print_stdout)]

use dateline_core::{Date, ParagraphKind, Sentence, Span, Timex, Token, Upos};
use dateline_time::{Lexicon, date_of, quantities, signal, times};
use std::io::Read;
use std::path::PathBuf;

fn main() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../data/time");
    let tables: Vec<(&str, String)> = ["calendar.tsv", "units.tsv", "numbers.tsv", "reference.tsv", "people.tsv"]
        .into_iter()
        .map(|n| (n, std::fs::read_to_string(root.join(n)).expect("a table of data/time")))
        .collect();
    let tables: Vec<(&str, &str)> = tables.iter().map(|(n, t)| (*n, t.as_str())).collect();
    let lexicon = Lexicon::parse(&tables).expect("tables without a mistake");
    let dct: Option<Date> = std::env::args().nth(1).and_then(|d| d.parse().ok());
    let mut input = String::new();
    std::io::stdin()
        .read_to_string(&mut input)
        .expect("CoNLL-U in UTF-8 on standard input");
    for block in input.split("\n\n") {
        let (text, sentence) = read(block);
        let found: Vec<Timex> = times(&lexicon, std::slice::from_ref(&sentence), dct);
        let counts = quantities(&lexicon, std::slice::from_ref(&sentence));
        if found.is_empty() && counts.is_empty() {
            continue;
        }
        println!("{text}");
        for (n, t) in found.iter().enumerate() {
            let dated: Vec<&str> = (0..sentence.tokens.len())
                .filter(|&i| sentence.tokens[i].upos == Upos::Verb && date_of(&lexicon, &sentence, i, &found) == Some(n))
                .map(|i| sentence.tokens[i].form.as_str())
                .collect();
            let led = signal(&lexicon, &sentence, t).map_or("-", |s| s.as_str());
            println!(
                "    T {:?} {} {} {led} [{}] {}",
                t.span.slice(&text),
                t.value,
                t.modifier.as_deref().unwrap_or("-"),
                t.rule,
                dated.join(" ")
            );
        }
        for q in counts {
            let counted = q.counted.map_or("-", |c| sentence.tokens[c].form.as_str());
            println!("    Q {:?} {:?} {:?} {:?} {counted}", q.span.slice(&text), q.low, q.best, q.high);
        }
    }
}

fn read(block: &str) -> (String, Sentence) {
    let mut text = String::new();
    let mut tokens = Vec::new();
    for line in block.lines().filter(|l| !l.starts_with('#')) {
        let cells: Vec<&str> = line.split('\t').collect();
        if cells.len() < 10 || cells[0].contains(['-', '.']) {
            continue;
        }
        let start = text.len();
        text.push_str(cells[1]);
        tokens.push(Token {
            form: cells[1].into(),
            lemma: cells[2].into(),
            upos: Upos::parse(cells[3]).unwrap_or_default(),
            xpos: cells[4].into(),
            feats: if cells[5] == "_" { "".into() } else { cells[5].into() },
            head: cells[6].parse::<usize>().ok().and_then(|h| h.checked_sub(1)),
            deprel: cells[7].into(),
            span: Span::new(start, text.len()),
        });
        if !cells[9].contains("SpaceAfter=No") {
            text.push(' ');
        }
    }
    let span = Span::new(0, text.len());
    (
        text,
        Sentence {
            span,
            region: ParagraphKind::Body,
            paragraph: 0,
            tokens,
            multiwords: vec![],
            entities: vec![],
        },
    )
}

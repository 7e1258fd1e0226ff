//! Prints the actor mentions of parsed text.
//!
//!     cargo run --release -p dateline-actor --example actors -- TABLES [YYYY-MM-DD] < parsed.conllu
//!
//! `TABLES` is the folder that holds `agents.tsv` and `actors/`. Sentences of one `# newdoc` are read as one article;
//! entities may be given as `Entity=B-PER` in the last column.
#![allow(clippy::print_stdout, clippy::print_stderr)]

use dateline_actor::ActorTables;
use dateline_core::{Article, Date, EntityKind, EntitySpan, ParagraphKind, Sentence, Span, Token, Upos};
use std::io::Read;
use std::path::Path;
use std::time::Instant;

fn main() -> std::io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().unwrap_or_else(|| "data".into());
    let date = arguments.next().and_then(|d| d.parse::<Date>().ok());
    let files = read_tables(Path::new(&folder))?;
    let files: Vec<(&str, &str)> = files.iter().map(|(n, t)| (n.as_str(), t.as_str())).collect();
    let start = Instant::now();
    let (tables, faults) = ActorTables::parse(&files);
    eprintln!("{} rows in {:?}, {} faults", tables.len(), start.elapsed(), faults.len());
    for f in faults.iter().take(20) {
        eprintln!("{}:{}: {} ({})", f.file, f.line, f.message, f.mend);
    }
    let mut input = String::new();
    std::io::stdin().read_to_string(&mut input)?;
    let documents = read_conllu(&input);
    let start = Instant::now();
    let mut count = 0;
    let all: Vec<_> = documents
        .iter()
        .map(|(text, sentences)| {
            count += sentences.len();
            tables.mentions(&Article::default(), text, sentences, date)
        })
        .collect();
    let seconds = start.elapsed().as_secs_f64();
    for ((text, sentences), mentions) in documents.iter().zip(&all) {
        for (i, s) in sentences.iter().enumerate() {
            println!("# {}", s.span.slice(text));
            for m in mentions.iter().filter(|m| m.sentence == i) {
                let who: Vec<String> = m.entities.iter().map(|e| format!("{}/{}/{}/{}", e.code, e.sector, e.name, e.office)).collect();
                println!("  {:<40} {:?} @{} c{} {} [{}]", m.span.slice(text), m.kind, m.head, m.chain, who.join(" + "), m.rule);
            }
        }
    }
    eprintln!("{count} sentences in {seconds:.3} s, {:.0} a second", count as f64 / seconds);
    Ok(())
}

fn read_tables(folder: &Path) -> std::io::Result<Vec<(String, String)>> {
    let mut files = Vec::new();
    let mut paths = vec![folder.join("agents.tsv")];
    for entry in std::fs::read_dir(folder.join("actors"))? {
        paths.push(entry?.path());
    }
    paths.sort();
    for path in paths.iter().filter(|p| p.extension().is_some_and(|e| e == "tsv")) {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        files.push((name, std::fs::read_to_string(path)?));
    }
    Ok(files)
}

fn read_conllu(input: &str) -> Vec<(String, Vec<Sentence>)> {
    let mut documents: Vec<(String, Vec<Sentence>)> = vec![Default::default()];
    for block in input.split("\n\n") {
        if block.lines().any(|l| l.starts_with("# newdoc")) && documents.last().is_some_and(|d| !d.1.is_empty()) {
            documents.push(Default::default());
        }
        let Some((text, sentences)) = documents.last_mut() else { continue };
        let begin = text.len();
        let mut tokens: Vec<Token> = Vec::new();
        let mut entities: Vec<EntitySpan> = Vec::new();
        for line in block.lines().filter(|l| !l.starts_with('#')) {
            let c: Vec<&str> = line.split('\t').collect();
            let ([_, form, lemma, upos, xpos, feats, head, deprel, ..], Some(misc)) = (c.as_slice(), c.get(9)) else { continue };
            if c[0].contains(['-', '.']) {
                continue;
            }
            let start = text.len();
            text.push_str(form);
            let span = Span::new(start, text.len());
            if !misc.contains("SpaceAfter=No") {
                text.push(' ');
            }
            if let Some(tag) = misc.split('|').find_map(|m| m.strip_prefix("Entity=")) {
                let kind = match tag.get(2..) {
                    Some("PER") => EntityKind::Per,
                    Some("ORG") => EntityKind::Org,
                    Some("LOC") => EntityKind::Loc,
                    Some("DERIV") => EntityKind::Deriv,
                    _ => EntityKind::Misc,
                };
                match entities.last_mut() {
                    Some(e) if tag.starts_with("I-") && e.tokens.end == tokens.len() => e.tokens.end += 1,
                    _ if tag != "O" => entities.push(EntitySpan { tokens: tokens.len()..tokens.len() + 1, kind }),
                    _ => {}
                }
            }
            let feats = if *feats == "_" { "" } else { feats };
            tokens.push(Token {
                form: (*form).into(),
                lemma: (*lemma).into(),
                upos: Upos::parse(upos).unwrap_or_default(),
                xpos: (*xpos).into(),
                feats: feats.into(),
                head: head.parse::<usize>().ok().and_then(|h| h.checked_sub(1)),
                deprel: (*deprel).into(),
                span,
            });
        }
        if !tokens.is_empty() {
            let end = tokens.last().map_or(begin, |t| t.span.end as usize);
            sentences.push(Sentence { span: Span::new(begin, end), region: ParagraphKind::Body, paragraph: 0, tokens, multiwords: Vec::new(), entities });
        }
    }
    documents
}

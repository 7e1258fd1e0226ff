use super::models::ModelArg;
use crate::error::Error;
use crate::input;
use dateline_core::{Diagnostics, ParagraphKind, Sentence, Span};
use dateline_nlp::{Parser, Workspace, conllu as format};
use std::fmt::Write as _;
use std::io::{IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;

/// The language core alone.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  echo 'Pashinyan asked Putin for help.' | dateline parse
  dateline parse --to tree article.txt
  dateline parse --model accurate --to table article.txt
  dateline parse --from conllu dev.conllu > parsed.conllu")]
pub(crate) struct Args {
    /// Text or CoNLL-U; standard input if left out
    #[arg(default_value = "-")]
    path: PathBuf,
    /// Form of the input: raw text, or CoNLL-U whose tokens are kept
    #[arg(long, value_enum, default_value_t = From::Text)]
    from: From,
    /// Form of the output
    #[arg(long, value_enum, default_value_t = To::Conllu)]
    to: To,
    #[command(flatten)]
    model: ModelArg,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum From {
    Text,
    Conllu,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum To {
    /// The treebank format
    Conllu,
    /// A table for the eye
    Table,
    /// Dependency trees for the eye
    Tree,
}

/// Sentences parsed before they are printed and progress is told.
const STEP: usize = 256;
/// Sentences from which progress is told at all.
const LONG: usize = 2_000;

pub(crate) fn run(args: &Args) -> Result<ExitCode, Error> {
    let parser = args.model.parser()?;
    let mut sentences = match args.from {
        From::Conllu => format::read(&input::read_text(&args.path)?),
        From::Text => segmented(
            &parser,
            &input::page(&args.path, input::From::Page, &mut Diagnostics::default())?.text,
        ),
    };
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    let tell = sentences.len() >= LONG && std::io::stderr().is_terminal();
    let (total, begun) = (sentences.len(), std::time::Instant::now());
    let (mut done, mut words) = (0, 0);
    let mut workspace = Workspace::default();
    for part in sentences.chunks_mut(STEP) {
        parser.parse_with(part, &mut workspace);
        for s in part.iter() {
            words += s.tokens.len();
            match args.to {
                To::Conllu => out.write_all(format::write(s).as_bytes())?,
                To::Table => out.write_all(table(s).as_bytes())?,
                To::Tree => out.write_all(tree(s, &|_| String::new()).as_bytes())?,
            }
        }
        done += part.len();
        if tell {
            let speed = words as f64 / begun.elapsed().as_secs_f64().max(1e-6);
            let _ = write!(std::io::stderr(), "\r{done} of {total} sentences, {speed:.0} words a second ");
        }
    }
    if tell {
        let _ = writeln!(std::io::stderr());
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

/// Sentences of raw text, unparsed; blank lines part paragraphs.
fn segmented(parser: &Parser, text: &str) -> Vec<Sentence> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for (k, block) in text.split("\n\n").enumerate() {
        let span = Span::new(start, start + block.len());
        start += block.len() + 2;
        sentences.extend(parser.segment(text, span, ParagraphKind::Body, k));
    }
    sentences
}

/// A sentence of given tokens, not yet parsed.
pub(crate) fn of_tokens(tokens: &[&str]) -> Sentence {
    let mut text = String::new();
    for (i, t) in tokens.iter().enumerate() {
        // PTB's quotation marks are those of running text to the parser.
        let form = if matches!(*t, "``" | "\u{27}\u{27}") { "\"" } else { t };
        let _ = writeln!(text, "{}\t{form}\t_\t_\t_\t_\t0\t_\t_\t_", i + 1);
    }
    text.push('\n');
    format::read(&text).into_iter().next().unwrap_or(Sentence {
        span: Span::new(0, 0),
        region: ParagraphKind::Body,
        paragraph: 0,
        tokens: Vec::new(),
        multiwords: Vec::new(),
        entities: Vec::new(),
    })
}

/// CoNLL-U with the gold tokens kept and everything else ours.
pub(crate) fn conllu(parser: &Parser, text: &str) -> String {
    let mut sentences = format::read(text);
    parser.parse_tokens(&mut sentences);
    sentences.iter().map(format::write).collect()
}

/// The raw text of a treebank (`# text`, paragraphs by `# newpar`), segmented and parsed by us.
pub(crate) fn raw_of_conllu(parser: &Parser, gold: &str) -> String {
    let mut text = String::new();
    for line in gold.lines() {
        if line.starts_with("# newpar") || line.starts_with("# newdoc") {
            if !text.is_empty() && !text.ends_with("\n\n") {
                text.push_str("\n\n");
            }
        } else if let Some(t) = line.strip_prefix("# text = ") {
            if !text.is_empty() && !text.ends_with('\n') {
                text.push(' ');
            }
            text.push_str(t);
        }
    }
    let mut sentences = segmented(parser, &text);
    parser.parse_tokens(&mut sentences);
    sentences.iter().map(format::write).collect()
}

fn table(s: &Sentence) -> String {
    let mut out = String::new();
    for (i, t) in s.tokens.iter().enumerate() {
        let entity = s.entities.iter().find(|e| e.tokens.contains(&i)).map_or("", |e| e.kind.as_str());
        let head = t.head.map_or(0, |h| h + 1);
        let _ = writeln!(
            out,
            "{:>3} {:<18} {:<18} {:<6} {:<5} {:>3} {:<12} {}",
            i + 1,
            t.form,
            t.lemma,
            t.upos.as_str(),
            t.xpos,
            head,
            t.deprel,
            entity
        );
    }
    out.push('\n');
    out
}

/// The dependency tree with one word a line, children under their head in text order; `note` adds what the caller knows of a word.
pub(crate) fn tree(s: &Sentence, note: &dyn Fn(usize) -> String) -> String {
    let mut out = String::new();
    if let Some(root) = s.root() {
        branch(s, root, "", true, true, note, &mut out, 0);
    }
    out.push('\n');
    out
}

#[allow(clippy::too_many_arguments)]
fn branch(s: &Sentence, i: usize, pad: &str, last: bool, root: bool, note: &dyn Fn(usize) -> String, out: &mut String, depth: usize) {
    if depth > 60 {
        return;
    }
    let t = &s.tokens[i];
    let arm = match (root, last) {
        (true, _) => "",
        (_, true) => "└─ ",
        (_, false) => "├─ ",
    };
    let lemma = if t.lemma == t.form {
        String::new()
    } else {
        format!(" ({})", t.lemma)
    };
    let left = format!("{pad}{arm}{}{lemma}", t.form);
    let fill = 44usize.saturating_sub(left.chars().count()).max(1);
    let _ = writeln!(
        out,
        "{}",
        format!("{left}{}{:<6} {:<14} {}", " ".repeat(fill), t.upos.as_str(), t.deprel, note(i)).trim_end()
    );
    let children: Vec<usize> = s.children(i).collect();
    for (k, c) in children.iter().enumerate() {
        let deeper = match (root, last) {
            (true, _) => String::new(),
            (_, true) => format!("{pad}   "),
            (_, false) => format!("{pad}│  "),
        };
        branch(s, *c, &deeper, k + 1 == children.len(), false, note, out, depth + 1);
    }
}

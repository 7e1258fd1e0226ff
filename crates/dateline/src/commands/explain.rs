use super::{parse, setup};
use crate::error::Error;
use crate::input;
use dateline_code::{Role, SentenceTrace};
use dateline_core::{Diagnostics, Entity, Page, Sentence};
use dateline_pipeline::spec::{self, Story};
use dateline_pipeline::{CodedPage, Options};
use std::fmt::Write as _;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Show how a sentence or page was understood.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  dateline explain \"Armenia asked Russia for military aid.\"
  dateline explain page.txt
  dateline explain horn.situation --story 12
  dateline explain --published 2021-05-14 \"Troops crossed the border on Wednesday.\"
  dateline explain --expect \"SANCTION/withdraw PER -> CHL\" --save mine.md \"Peru recalled its envoy from Chile.\"
What is expected is written as in tests/spec: `TYPE/mode ACTORS -> RECIPIENTS`, `not TYPE`, `nothing`, `only`, `fact RELATION SUBJECT OBJECT`.
`dateline eval spec mine.md` runs what was saved. Exit status 1 where an expectation is not met.")]
pub(crate) struct Args {
    /// A sentence, a file, or - for standard input; with --story, a situation file
    text: String,
    /// Show why the articles and events of this story were joined
    #[arg(long, value_name = "NUMBER")]
    story: Option<i64>,
    /// The day of publication
    #[arg(long, value_name = "YYYY-MM-DD")]
    published: Option<String>,
    /// What you expect; may be given again
    #[arg(long, value_name = "EVENT")]
    expect: Vec<String>,
    /// Append text and expectations to this file of stories, as a test
    #[arg(long, value_name = "FILE", requires = "expect")]
    save: Option<PathBuf>,
    /// Your own tables, laid out like data/
    #[arg(long, value_name = "DIR")]
    tables: Option<PathBuf>,
}

pub(crate) fn run(args: &Args) -> Result<ExitCode, Error> {
    if let Some(story) = args.story {
        return super::story::explain(Path::new(&args.text), story);
    }
    let published = match &args.published {
        Some(d) => Some(
            d.parse()
                .map_err(|_| Error::Misuse(format!("--published {d}: no such day; write it as 2021-05-14")))?,
        ),
        None => None,
    };
    let path = Path::new(&args.text);
    let is_file = args.text == "-" || (args.text.len() < 4096 && path.is_file());
    if args.text.trim().is_empty() {
        return Err(Error::Misuse(
            "nothing to explain; give a sentence in quotes, a file, or - for standard input".into(),
        ));
    }
    let mut diagnostics = Diagnostics::default();
    let page = if is_file {
        input::page(path, input::From::Auto, &mut diagnostics)?
    } else {
        Page {
            id: "sentence".into(),
            text: args.text.clone(),
            plain: true,
            ..Page::default()
        }
    };
    let pipeline = setup::pipeline(args.tables.as_ref())?;
    let c = pipeline.code((page, diagnostics), &Options { published, trace: true });
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for (k, s) in c.sentences.iter().enumerate() {
        let empty = SentenceTrace::default();
        let trace = c.coded.trace.get(k).unwrap_or(&empty);
        out.write_all(sentence(&c, k, s, trace).as_bytes())?;
    }
    let doc = dateline_wire::document(&c.page, &c.article, &c.coded, &c.diagnostics, pipeline.ontology(), true);
    writeln!(out, "RESULT")?;
    out.write_all(crate::report::report(&doc, &c.page.text, true, 100).as_bytes())?;
    let met = expectations(args, &c, &mut out)?;
    out.flush()?;
    Ok(if met { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

/// Judges what the user expects, and saves it as a story.
fn expectations(args: &Args, c: &CodedPage, out: &mut dyn Write) -> Result<bool, Error> {
    if args.expect.is_empty() {
        return Ok(true);
    }
    let text = c.page.text.trim();
    let story = Story {
        title: text.lines().next().unwrap_or_default().chars().take(80).collect(),
        published: args.published.clone(),
        text: text.to_owned(),
        wants: args.expect.clone(),
    };
    let missed = story.judge(c).map_err(Error::Misuse)?;
    writeln!(out, "\nEXPECTED")?;
    for w in &story.wants {
        writeln!(out, "  {:8} {w}", if missed.contains(w) { "NOT MET" } else { "met" })?;
    }
    if !missed.is_empty() {
        for e in c.coded.events.iter().filter(|e| !e.event.is_empty()) {
            writeln!(out, "  have     {}", spec::show(e))?;
        }
    }
    if let Some(path) = &args.save {
        let begun = path.exists();
        let mut file = std::fs::OpenOptions::new()
            .create(true)
            .append(true)
            .open(path)
            .map_err(|e| Error::Misuse(format!("{}: {e}; name a file that can be written", path.display())))?;
        if !begun {
            writeln!(file, "# What Dateline should say\n")?;
        }
        writeln!(file, "{}", story.written())?;
        writeln!(
            out,
            "  saved to {}; run it with `dateline eval spec {}`",
            path.display(),
            path.display()
        )?;
    }
    Ok(missed.is_empty())
}

fn sentence(c: &CodedPage, k: usize, s: &Sentence, trace: &SentenceTrace) -> String {
    let text = &c.page.text;
    let mut out = String::new();
    let _ = writeln!(
        out,
        "SENTENCE {} ({})\n{}\n",
        k + 1,
        s.region.as_str(),
        one_line(s.span.slice(text))
    );
    let note = |i: usize| {
        let mut notes: Vec<String> = s
            .entities
            .iter()
            .filter(|e| e.tokens.start == i)
            .map(|e| e.kind.as_str().to_owned())
            .collect();
        notes.extend(
            c.mentions
                .actors
                .iter()
                .filter(|m| m.sentence == k && m.head == i)
                .map(|m| m.entities.iter().map(code).collect::<Vec<_>>().join("+")),
        );
        notes.join(" ")
    };
    out.push_str(&parse::tree(s, &note));
    let actors: Vec<_> = c.mentions.actors.iter().filter(|m| m.sentence == k).collect();
    if !actors.is_empty() {
        let _ = writeln!(out, "MENTIONS");
        for m in actors {
            let who = m
                .entities
                .iter()
                .map(|e| format!("{} {}", code(e), name(e)).trim().to_owned())
                .collect::<Vec<_>>()
                .join("; ");
            let _ = writeln!(
                out,
                "  {:<34} {:<44} chain {}, by {}",
                one_line(m.span.slice(text)),
                who,
                m.chain,
                m.rule
            );
        }
    }
    for t in c.mentions.times.iter().filter(|t| t.sentence == k) {
        let days = t
            .range
            .map(|r| {
                if r.start == r.end {
                    r.start.to_string()
                } else {
                    format!("{} to {}", r.start, r.end)
                }
            })
            .unwrap_or_default();
        let _ = writeln!(out, "  {:<34} {} {}", one_line(t.span.slice(text)), t.value, days);
    }
    for p in c.mentions.places.iter().filter(|p| p.sentence == k) {
        let _ = writeln!(out, "  {:<34} place: {} ({})", one_line(p.span.slice(text)), p.name, p.country_code);
    }
    for q in c.mentions.quantities.iter().filter(|q| q.sentence == k && q.counted.is_some()) {
        let show = |x: Option<u64>| x.map_or_else(|| "-".to_owned(), |n| n.to_string());
        let _ = writeln!(
            out,
            "  {:<34} low {} best {} high {}",
            one_line(q.span.slice(text)),
            show(q.low),
            show(q.best),
            show(q.high)
        );
    }
    let word = |i: usize| s.tokens[i].form.to_string();
    for (speaker, cue, content) in &trace.attributions {
        let who = speaker.map_or_else(|| "somebody".to_owned(), word);
        let _ = writeln!(
            out,
            "  according to {who}: \u{201c}{}\u{201d} of \u{201c}{}\u{201d}",
            word(*cue),
            word(*content)
        );
    }
    let _ = writeln!(out, "\nFIRED");
    if trace.fired.is_empty() {
        let _ = writeln!(out, "  no pattern");
    }
    for f in &trace.fired {
        let _ = writeln!(out, "  {:<16} {}\n      {}", word(f.trigger), f.meaning, f.outcome);
        let _ = writeln!(out, "      {}  {}", f.pattern, short(&f.source, Some(&s.tokens[f.trigger].lemma)));
        for (slot, at) in &f.met {
            let _ = writeln!(out, "      {slot} met by \u{201c}{}\u{201d}", word(*at));
        }
        for (role, at) in &f.roles {
            let what = match role {
                Role::Actor => "actor",
                Role::Recipient => "recipient",
                Role::Place => "place",
                Role::Neither => "no party",
            };
            let _ = writeln!(out, "      {what}: \u{201c}{}\u{201d}", word(*at));
        }
    }
    let judged: Vec<_> = trace.predicates.iter().filter(|p| !p.classes.is_empty()).collect();
    if !judged.is_empty() {
        let _ = writeln!(out, "\nMODEL");
    }
    for p in judged {
        let shown: Vec<String> = p.classes.iter().take(3).map(|(c, x)| format!("{c} {x:.2}")).collect();
        let beside = if p.pattern.is_empty() {
            "no pattern".to_owned()
        } else {
            format!("a pattern says {}", p.pattern)
        };
        let _ = writeln!(out, "  {:<16} {}; {beside}", word(p.word), shown.join(", "));
    }
    if !trace.near.is_empty() {
        let _ = writeln!(out, "\nALMOST");
        for (id, source, at, missing) in &trace.near {
            let _ = writeln!(
                out,
                "  {:<16} {id}  {}\n      failed: {}",
                word(*at),
                short(source, Some(&s.tokens[*at].lemma)),
                short(missing, None)
            );
        }
    }
    out.push('\n');
    out
}

/// A pattern with its long lists of words cut to four, the word at hand among them.
fn short(pattern: &str, lemma: Option<&str>) -> String {
    let cut = |part: &str| {
        let words: Vec<&str> = part.split('|').collect();
        if words.len() < 7 {
            return part.to_owned();
        }
        let own = lemma
            .and_then(|l| words.iter().skip(4).find(|w| **w == l))
            .map(|w| format!("|{w}"))
            .unwrap_or_default();
        format!(
            "{}{own}|..({} more)",
            words[..4].join("|"),
            words.len() - 4 - usize::from(!own.is_empty())
        )
    };
    pattern.split(' ').map(cut).collect::<Vec<_>>().join(" ")
}

fn code(e: &Entity) -> String {
    let code = if e.code.is_empty() { "?" } else { &e.code };
    if e.sector.is_empty() {
        code.to_owned()
    } else {
        format!("{code}/{}", e.sector)
    }
}

fn name(e: &Entity) -> String {
    if e.office.is_empty() {
        e.name.to_string()
    } else {
        format!("{}, {}", e.name, e.office)
    }
}

fn one_line(s: &str) -> String {
    s.split_whitespace().collect::<Vec<_>>().join(" ")
}

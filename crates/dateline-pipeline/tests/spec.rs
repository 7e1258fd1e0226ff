//! Runs the stories of `tests/spec`: each is a text with the events and facts that it holds.
//!
//! A story is a heading, an optional `published: 2021-05-14`, a quoted text (`> ...`, one paragraph a line) and a list:
//! - `TYPE[/mode] ACTORS -> RECIPIENTS` an event that must be there; codes as `ARM/GOV` or `ARM`, several joined by `+`, `-` for none,
//!   `?` for a party without a code; then, each after a `;`: `aux future`, `standing claimed`, `by RUS` (a claim's speaker), `date 2021-05`,
//!   `dead 12`, `cameo 0233`, `place Kidal`
//!   `claim RUS/GOV denies` (whose word, and what he does with it), `claim SYR/MIL asserts by way of RUS/JRN` (and through whom)
//! - `fact member_of ARM IGO` a standing fact that must be there; `?` for what has no code, then claims as above
//! - `attributed: the army | said | rebels had left` an attribution: the words of source, cue and content as they stand, `-` for none,
//!   ` ... ` between parts; then, each after a `;`: `kind direct`, `form passive`, `speaker SYR/MIL`, `outlet Interfax`, `stance denies`
//! - `quotation: We are ready. | the minister` words in quotation marks with the words that name the speaker; then `to reporters`, `setting ...`
//! - `not TYPE` no event of that type; `nothing` no event at all; `only` no events besides those listed

use dateline_core::{Attribution, Claim, Entity, Event, Page, Quotation, Span, Toll};
use dateline_pipeline::{CodedPage, Options, Pipeline, Tables};
use std::fmt::Write;
use std::path::PathBuf;

struct Story {
    title: String,
    published: Option<String>,
    text: String,
    wants: Vec<String>,
}

fn stories(text: &str) -> Vec<Story> {
    let mut out: Vec<Story> = Vec::new();
    for line in text.lines() {
        if let Some(t) = line.strip_prefix("## ") {
            out.push(Story {
                title: t.to_owned(),
                published: None,
                text: String::new(),
                wants: Vec::new(),
            });
        }
        let Some(s) = out.last_mut() else { continue };
        if let Some(d) = line.strip_prefix("published: ") {
            s.published = Some(d.trim().to_owned());
        } else if let Some(t) = line.strip_prefix("> ") {
            if !s.text.is_empty() {
                s.text.push('\n');
            }
            s.text.push_str(t);
        } else if let Some(w) = line.strip_prefix("- ") {
            s.wants.push(w.to_owned());
        }
    }
    out
}

/// Files of single sentences, which `told.rs` runs.
fn sentence_list(path: &std::path::Path) -> bool {
    path.file_name()
        .and_then(|n| n.to_str())
        .is_some_and(|n| n.starts_with("not_coded") || n.starts_with("modality"))
}

fn code(e: &Entity) -> String {
    let c = if e.code.is_empty() { "?" } else { &e.code };
    if e.sector.is_empty() {
        c.to_owned()
    } else {
        format!("{c}/{}", e.sector)
    }
}

fn show(e: &Event) -> String {
    let side = |v: &[Entity]| {
        if v.is_empty() {
            "-".to_owned()
        } else {
            v.iter().map(code).collect::<Vec<_>>().join("+")
        }
    };
    let mode = if e.mode.is_empty() { String::new() } else { format!("/{}", e.mode) };
    let mut s = format!("{}{mode} {} -> {}", e.event, side(&e.actor), side(&e.recipient));
    let _ = write!(s, "; standing {}", e.standing.as_str());
    for a in &e.auxiliary {
        let _ = write!(s, "; aux {}", a.as_str());
    }
    if let Some(d) = e.date {
        let _ = write!(s, "; date {}", d.start);
    }
    let _ = write!(s, "; cameo {}; rule {}", e.cameo, e.rule);
    s
}

/// Whether the entities are those of `ARM/GOV+RUS`, in any order; a code without sector takes any sector.
fn parties(want: &str, have: &[Entity]) -> bool {
    if want == "-" {
        return have.iter().all(|e| e.code.is_empty() && (e.sector.is_empty() || e.sector == "UNK"));
    }
    let wants: Vec<&str> = want.split('+').collect();
    wants.len() == have.len()
        && wants.iter().all(|w| {
            have.iter()
                .any(|e| code(e) == *w || (!w.contains('/') && (*w == e.code || (*w == "?" && e.code.is_empty()))))
        })
}

fn meets(e: &Event, want: &str) -> bool {
    let mut parts = want.split(';').map(str::trim);
    let Some(main) = parts.next() else { return false };
    let Some((left, right)) = main.split_once(" -> ") else {
        return false;
    };
    let Some((kind, actors)) = left.split_once(' ') else { return false };
    let (event, mode) = kind.split_once('/').map_or((kind, None), |(a, b)| (a, Some(b)));
    if e.event != event || mode.is_some_and(|m| e.mode != m) || !parties(actors.trim(), &e.actor) || !parties(right.trim(), &e.recipient) {
        return false;
    }
    parts.all(|p| {
        let (key, value) = p.split_once(' ').unwrap_or((p, ""));
        match key {
            "aux" if value == "none" => e.auxiliary.is_empty(),
            "aux" => e.auxiliary.iter().any(|a| a.as_str() == value),
            "standing" => e.standing.as_str() == value,
            "claim" => claimed(&e.claims, value),
            "by" => e.claims.iter().any(|c| c.speaker.code == value),
            "date" => e.date.is_some_and(|d| d.start.to_string().starts_with(value)),
            "dead" => e.size.dead.as_ref().and_then(Toll::number).is_some_and(|n| n.to_string() == value),
            "cameo" => e.cameo == value,
            "place" => e.place.as_ref().is_some_and(|t| t.name == value),
            _ => panic!("`{p}`: no such condition; see the head of tests/spec.rs"),
        }
    })
}

/// `RUS/GOV denies`, `SYR/MIL asserts by way of RUS/JRN`.
fn claimed(claims: &[Claim], want: &str) -> bool {
    let (who, rest) = want.split_once(' ').unwrap_or((want, ""));
    let (stance, outlet) = rest.split_once(" by way of ").map_or((rest, None), |(s, o)| (s, Some(o)));
    claims.iter().any(|c| {
        code(&c.speaker) == who && c.stance.as_str() == stance && outlet.is_none_or(|o| c.outlet.as_ref().is_some_and(|e| code(e) == o))
    })
}

/// The words of spans, blanks squeezed.
fn words(text: &str, spans: &[Span]) -> String {
    if spans.is_empty() {
        return "-".into();
    }
    let one = |s: &Span| s.slice(text).split_whitespace().collect::<Vec<_>>().join(" ");
    spans.iter().map(one).collect::<Vec<_>>().join(" ... ")
}

fn attributed(text: &str, a: &Attribution, want: &str) -> bool {
    let mut parts = want.split("; ");
    let main = parts.next().unwrap_or("");
    let have = [
        words(text, a.source.as_slice()),
        words(text, a.cue.as_slice()),
        words(text, &a.content),
    ]
    .join(" | ");
    have == main
        && parts.all(|p| {
            let (key, value) = p.split_once(' ').unwrap_or((p, ""));
            match key {
                "kind" => a.kind.as_str() == value,
                "form" => a.form.as_str() == value,
                "stance" => a.stance.as_str() == value,
                "speaker" => a.speaker.as_ref().is_some_and(|e| code(e) == value),
                "outlet" => a.outlet.as_ref().is_some_and(|e| words(text, &[e.span]) == value),
                _ => panic!("`{p}`: no such condition; see the head of tests/spec.rs"),
            }
        })
}

fn quoted(text: &str, q: &Quotation, want: &str) -> bool {
    let mut parts = want.split("; ");
    let main = parts.next().unwrap_or("");
    let speaker = q.speaker.as_ref().map_or_else(|| "-".to_owned(), |e| words(text, &[e.span]));
    format!("{} | {speaker}", words(text, &q.words)) == main
        && parts.all(|p| {
            let (key, value) = p.split_once(' ').unwrap_or((p, ""));
            match key {
                "to" => q.to.as_ref().is_some_and(|e| words(text, &[e.span]) == value),
                "setting" => words(text, q.setting.as_slice()) == value,
                _ => panic!("`{p}`: no such condition; see the head of tests/spec.rs"),
            }
        })
}

fn judge(story: &Story, c: &CodedPage) -> Vec<String> {
    let events: Vec<&Event> = c.coded.events.iter().filter(|e| !e.event.is_empty()).collect();
    let mut faults = Vec::new();
    let listed: Vec<&String> = story.wants.iter().filter(|w| w.contains(" -> ")).collect();
    for w in &story.wants {
        let ok = if w == "nothing" {
            events.is_empty()
        } else if w == "only" {
            events.iter().all(|e| listed.iter().any(|w| meets(e, w)))
        } else if let Some(t) = w.strip_prefix("not ") {
            events.iter().all(|e| e.event != t)
        } else if let Some(f) = w.strip_prefix("fact ") {
            let mut parts = f.split("; ");
            let [fact, s, o] = parts.next().unwrap_or("").split_whitespace().collect::<Vec<_>>()[..] else {
                panic!("{w}: write `fact RELATION SUBJECT OBJECT`")
            };
            let is = |e: &Entity, want: &str| if want == "?" { e.code.is_empty() } else { e.code == want };
            let claims: Vec<&str> = parts.filter_map(|p| p.strip_prefix("claim ")).collect();
            c.coded
                .facts
                .iter()
                .any(|x| x.fact == fact && is(&x.subject, s) && is(&x.object, o) && claims.iter().all(|w| claimed(&x.claims, w)))
        } else if let Some(want) = w.strip_prefix("attributed: ") {
            c.coded.attributions.iter().any(|a| attributed(&c.page.text, a, want))
        } else if let Some(want) = w.strip_prefix("quotation: ") {
            c.coded.quotations.iter().any(|q| quoted(&c.page.text, q, want))
        } else {
            events.iter().any(|e| meets(e, w))
        };
        if !ok {
            faults.push(format!("wanted: {w}"));
        }
    }
    faults
}

#[test]
fn stories_hold_the_events_that_they_say() {
    let dir = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/spec");
    let (pipeline, _) = Pipeline::new(&Tables::embedded()).expect("the embedded tables and model are whole");
    let mut files: Vec<PathBuf> = std::fs::read_dir(&dir)
        .expect("tests/spec is there")
        .flatten()
        .map(|e| e.path())
        .filter(|p| p.extension().is_some_and(|x| x == "md") && !sentence_list(p))
        .collect();
    files.sort();
    let (mut run, mut report) = (0, String::new());
    for f in files {
        let text = std::fs::read_to_string(&f).expect("a readable story file");
        for s in stories(&text) {
            assert!(
                !s.wants.is_empty(),
                "{}: {}: a story that asks for nothing cannot fail",
                f.display(),
                s.title
            );
            run += 1;
            let page = Page {
                id: s.title.clone(),
                text: s.text.clone(),
                plain: true,
                ..Page::default()
            };
            let published = s.published.as_ref().map(|d| d.parse().expect("a date"));
            let c = pipeline.code(page, &Options { published, trace: false });
            let faults = judge(&s, &c);
            if !faults.is_empty() {
                let _ = writeln!(
                    report,
                    "{}: {}\n  {}",
                    f.file_name().unwrap_or_default().to_string_lossy(),
                    s.title,
                    faults.join("\n  ")
                );
                for e in &c.coded.events {
                    let _ = writeln!(report, "    have: {}", show(e));
                }
                for a in &c.coded.attributions {
                    let t = &c.page.text;
                    let _ = writeln!(
                        report,
                        "    attributed: {} | {} | {}",
                        words(t, a.source.as_slice()),
                        words(t, a.cue.as_slice()),
                        words(t, &a.content)
                    );
                }
                for x in &c.coded.facts {
                    let _ = writeln!(report, "    fact: {} {} {}", x.fact, code(&x.subject), code(&x.object));
                }
            }
        }
    }
    assert!(run > 0, "no story was found");
    assert!(report.is_empty(), "of {run} stories these fail:\n{report}");
}

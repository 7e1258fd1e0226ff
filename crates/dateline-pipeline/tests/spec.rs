//! Runs the stories of `tests/spec`: each is a text with the events and facts that it holds (`dateline_pipeline::spec` reads them).

use dateline_pipeline::{Options, Pipeline, Tables, spec};
use std::fmt::Write;
use std::path::PathBuf;

/// Files of single sentences, which `told.rs` runs.
fn sentence_list(path: &std::path::Path) -> bool {
    path.file_name()
        .and_then(|n| n.to_str())
        .is_some_and(|n| n.starts_with("not_coded") || n.starts_with("modality"))
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
        for s in spec::stories(&text) {
            assert!(
                !s.wants.is_empty(),
                "{}: {}: a story that asks for nothing cannot fail",
                f.display(),
                s.title
            );
            run += 1;
            let published = s.published.as_ref().map(|d| d.parse().expect("a date"));
            let c = pipeline.code(s.page(), &Options { published, trace: false });
            let faults = s.judge(&c).unwrap_or_else(|e| panic!("{}: {}: {e}", f.display(), s.title));
            if !faults.is_empty() {
                let _ = writeln!(
                    report,
                    "{}: {}\n  wanted: {}",
                    f.file_name().unwrap_or_default().to_string_lossy(),
                    s.title,
                    faults.join("\n  wanted: ")
                );
                for e in &c.coded.events {
                    let _ = writeln!(report, "    have: {}", spec::show(e));
                }
                for a in &c.coded.attributions {
                    let t = &c.page.text;
                    let _ = writeln!(
                        report,
                        "    attributed: {} | {} | {}",
                        spec::words(t, a.source.as_slice()),
                        spec::words(t, a.cue.as_slice()),
                        spec::words(t, &a.content)
                    );
                }
                for x in &c.coded.facts {
                    let _ = writeln!(report, "    fact: {} {} {}", x.fact, x.subject.code, x.object.code);
                }
            }
        }
    }
    assert!(run > 0, "no story was found");
    assert!(report.is_empty(), "of {run} stories these fail:\n{report}");
}

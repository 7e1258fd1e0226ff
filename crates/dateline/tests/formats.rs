//! Tables in the peers' formats, from captured pages to a validated file and a comparison, as a user makes them.

mod common;

use common::{dateline, file, root};

fn pages() -> Vec<String> {
    let mut out: Vec<String> = std::fs::read_dir(root().join("examples/pages"))
        .expect("example pages")
        .flatten()
        .map(|e| e.path())
        .filter(|p| p.extension().is_some_and(|x| x == "txt"))
        .map(|p| p.to_string_lossy().into_owned())
        .collect();
    out.sort();
    out
}

#[test]
fn every_table_of_the_example_pages_is_valid_and_compares_with_itself() {
    let pages = pages();
    let code = |to: &str| {
        let mut args = vec!["code", "--to", to];
        args.extend(pages.iter().map(String::as_str));
        dateline(&args).ends(0).stdout
    };
    let coded = file("formats/coded.jsonl", code("jsonl"));
    for format in ["csv", "polecat", "icews", "gdelt", "gdelt-mentions", "phoenix", "acled", "ged"] {
        let path = file(&format!("formats/{format}.txt"), code(format));
        let said = dateline(&["validate", format, &path]).ends(0).stdout;
        assert!(said.contains("no faults"), "{said}");
        assert!(!said.contains("in 0 rows"), "{format} has rows: {said}");
        if format == "polecat" {
            let cells = dateline(&["compare", "--to", "csv", &coded, &path]).ends(0).stdout;
            let both = cells.lines().skip(1).filter(|l| l.split(',').nth(4) == l.split(',').nth(5)).count();
            assert!(
                both * 10 >= (cells.lines().count() - 1) * 9,
                "nine of ten cells agree with our own table:\n{cells}"
            );
        }
    }
}

#[test]
fn a_faulty_table_is_refused_with_line_and_column() {
    let path = file("formats/bad.tab", "Event ID\tEvent Date\n1\t2024-13-01\n");
    let said = dateline(&["validate", "icews", &path]).ends(1).stdout;
    assert!(said.contains("line 1") && said.contains("20 columns"), "{said}");
    let out = dateline(&["compare", &path, &path]).ends(2);
    assert!(out.stderr.contains("dateline code --to jsonl"), "{}", out.stderr);
}

#[test]
fn a_situation_is_exported_and_compared() {
    let situation = file("formats/empty", "").replace("empty", "pages.situation");
    let _ = std::fs::remove_file(&situation);
    let pages = pages();
    let mut args = vec!["add", situation.as_str()];
    args.extend(pages.iter().map(String::as_str));
    dateline(&args).ends(0);
    for format in ["polecat", "gdelt", "acled"] {
        let path = file(
            &format!("formats/s_{format}.txt"),
            dateline(&["export", &situation, "--to", format]).ends(0).stdout,
        );
        let said = dateline(&["validate", format, &path]).ends(0).stdout;
        assert!(said.contains("no faults") && !said.contains("in 0 rows"), "{said}");
    }
    let polecat = file(
        "formats/s_all.txt",
        dateline(&["export", &situation, "--to", "polecat"]).ends(0).stdout,
    );
    let said = dateline(&["compare", &situation, &polecat]).ends(0).stdout;
    assert!(
        said.contains("in both") && said.contains("100.0 %"),
        "a situation agrees with its own export: {said}"
    );
    let none = dateline(&["export", &situation, "--to", "polecat", "--until", "1999-01-01"])
        .ends(0)
        .stdout;
    assert_eq!(none.lines().count(), 1, "the header alone: {none}");
    assert!(
        dateline(&["export", &polecat, "--to", "csv"])
            .ends(2)
            .stderr
            .contains("no situation file")
    );
}

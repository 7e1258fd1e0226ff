//! Every label of the ontology can come out of the patterns and tables.

use dateline_pipeline::{Tables, check};

#[test]
fn every_mode_context_and_cameo_code_is_given_by_some_pattern() {
    let report = check(&Tables::embedded(), None);
    assert!(report.unreached.is_empty(), "nothing gives {}", report.unreached.join(" "));
}

#[test]
fn a_label_that_no_pattern_gives_is_told() {
    let mut tables = Tables::embedded();
    let modes = format!(
        "{}\nPROTEST\tserenade\t-4\tsings at the gate\t\n",
        tables.get("ontology/plover_modes.tsv").trim_end()
    );
    tables.set("ontology/plover_modes.tsv", modes);
    let report = check(&tables, None);
    assert_eq!(report.unreached, ["PROTEST/serenade"]);
}

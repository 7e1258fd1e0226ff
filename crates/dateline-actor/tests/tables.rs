//! Faults in tables are found, named and mended; what can be used is used.

use dateline_actor::{ActorTables, TableFault};
use dateline_core::Date;

const COUNTRIES: &str = "code\tname\tnames\tdemonyms\tcapitals\nARM\tArmenia\t\tArmenian\tYerevan\n";
const HEADER: &str = "name\taliases\tcode\tsector\toffice\tfrom\tto\twikidata\tkind\tsource\n";

fn faults(file: &str, text: &str) -> Vec<TableFault> {
    ActorTables::parse(&[("countries.tsv", COUNTRIES), (file, text)]).1
}

#[track_caller]
fn fault(file: &str, text: &str, line: usize, words: &str) {
    let found = faults(file, text);
    let hit = found
        .iter()
        .any(|f| f.file == file && f.line == line && f.message.contains(words) && !f.mend.is_empty());
    assert!(hit, "no fault {words:?} on line {line} in {found:?}");
}

#[test]
fn every_kind_of_fault_names_its_line() {
    let row = |cells: &str| format!("{HEADER}{}\n", cells.replace(';', "\t"));
    fault("people.tsv", &row("Ada Holm;;ARMX;GOV;;;;;other;x"), 2, "no country code");
    fault("people.tsv", &row("Ada Holm;;DNK;GOV;;;;;other;x"), 2, "no country has the code");
    fault("people.tsv", &row("Ada Holm;;ARM;GVT;;;;;other;x"), 2, "PLOVER sector");
    fault("people.tsv", &row("Ada Holm;;ARM;GOV;;2020-13;;;other;x"), 2, "no date");
    fault("people.tsv", &row("Ada Holm;;ARM;GOV;;2021;2020;;other;x"), 2, "is after");
    fault("people.tsv", &row("Ada Holm;;ARM;GOV;;;;7747;other;x"), 2, "Wikidata");
    fault("people.tsv", &row("Ada Holm;;ARM;GOV;;;;;chief;x"), 2, "no kind");
    fault("people.tsv", &row("Ada Holm;;ARM;GOV;;;;;other;x;y"), 2, "11 cells");
    fault("people.tsv", &row(";;ARM;GOV;;;;;other;x"), 2, "no name");
    fault(
        "people.tsv",
        &row("Ada Holm;;ARM;GOV;;;;;other;x\nAda Holm;;ARM;GOV;;;;;other;x"),
        3,
        "already on line 2",
    );
    fault("people.tsv", "name\trank\nAda\tx\n", 1, "unknown column");
    fault("people.tsv", "Ada Holm\tARM\n", 1, "name the columns");
    fault("persons.tsv", HEADER, 0, "no actor table");
}

#[test]
fn two_spells_of_one_person_are_no_duplicate() {
    let text = format!(
        "{HEADER}Ada Holm\t\tARM\tGOV\tPresident\t2001\t2005\t\thead_of_state\tx\nAda Holm\t\tARM\tGOV\tPresident\t2010\t2015\t\thead_of_state\tx\n# a comment\n"
    );
    assert_eq!(faults("people.tsv", &text), []);
}

#[test]
fn windows_line_ends_and_a_byte_order_mark_are_read() {
    let text = format!("\u{feff}{}", COUNTRIES.replace('\n', "\r\n"));
    let (tables, faults) = ActorTables::parse(&[("countries.tsv", &text)]);
    assert_eq!(faults, []);
    assert_eq!(tables.country_name("ARM"), Some("Armenia"));
    assert_eq!(tables.country_name("ARMENIA"), None);
}

#[test]
fn membership_has_dates_and_knows_other_names() {
    let organizations = format!("{HEADER}Northern League of States\tNLS\tIGO\t\t\t\t\t\tregional\tx\n");
    let members = "organization\tcode\tfrom\tto\tsource\nNorthern League of States\tARM\t2001\t2010-06\tx\n";
    let files = [
        ("countries.tsv", COUNTRIES),
        ("organizations.tsv", organizations.as_str()),
        ("members.tsv", members),
    ];
    let (tables, faults) = ActorTables::parse(&files);
    assert_eq!(faults, []);
    assert!(tables.is_member("NLS", "ARM", Some(Date::constant(2010, 6, 30))));
    assert!(!tables.is_member("NLS", "ARM", Some(Date::constant(2011, 1, 1))));
    assert!(!tables.is_member("NLS", "AZE", None));
}

/// The tables of the project itself, where they are.
#[test]
fn the_projects_own_tables_can_be_read() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../../data");
    let Ok(entries) = std::fs::read_dir(format!("{root}/actors")) else {
        panic!("data/actors is missing");
    };
    let mut files: Vec<(String, String)> = Vec::new();
    for path in entries
        .filter_map(Result::ok)
        .map(|e| e.path())
        .chain([format!("{root}/agents.tsv").into()])
    {
        if path.extension().is_some_and(|e| e == "tsv") {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            files.push((name, std::fs::read_to_string(&path).expect("a readable table")));
        }
    }
    files.sort();
    let files: Vec<(&str, &str)> = files.iter().map(|(n, t)| (n.as_str(), t.as_str())).collect();
    let (tables, _) = ActorTables::parse(&files);
    assert_eq!(tables.country_name("AZE"), Some("Azerbaijan"));
    assert!(tables.len() > 5000, "{} rows", tables.len());
}

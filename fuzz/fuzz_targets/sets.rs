//! Any text as somebody's event table: read as every format, told from its head, and judged by every validator.
#![no_main]

use dateline_export::{Codes, FORMATS, Theirs, compare, read};
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static CODES: LazyLock<Codes> = LazyLock::new(|| {
    Codes::parse(
        include_str!("../../data/ontology/country_codes.tsv"),
        include_str!("../../data/ontology/cameo.tsv"),
        include_str!("../../data/ontology/aliases.tsv"),
    )
});

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let formats = [Theirs::Polecat, Theirs::Icews, Theirs::Gdelt, Theirs::Phoenix, Theirs::Petrarch];
    for format in formats.into_iter().map(Some).chain([None]) {
        let Ok((records, notes)) = read(&text, format, &CODES) else { continue };
        let lines = text.lines().count();
        assert!(records.len() <= lines && notes.iter().all(|n| (1..=lines).contains(&n.line)));
        assert!(records.iter().all(|r| r.date.len() == 10));
        let same = compare(&records, &records, false);
        let _ = compare(&records, &[], true);
        assert!(same.lines.len() <= records.len());
    }
    for (_, format) in FORMATS {
        let _ = format.check(&text);
    }
});

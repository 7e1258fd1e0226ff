//! The learned model's file and its thresholds, read from good and bad bytes.

use dateline_code::Coder;
use dateline_code::learned::Learned;
use std::path::Path;

fn bytes() -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../models/events.bin");
    std::fs::read(path).expect("models/events.bin is part of the repository")
}

#[test]
fn the_shipped_model_knows_every_type_and_none() {
    let model = Learned::from_bytes(&bytes()).expect("a whole model");
    let classes: Vec<&str> = model.classes().iter().map(AsRef::as_ref).collect();
    assert_eq!(classes.len(), 17);
    for c in ["NONE", "ASSAULT", "CONSULT", "REQUEST", "RETREAT", "SANCTION", "THREATEN"] {
        assert!(classes.contains(&c), "{c} is missing from {classes:?}");
    }
}

#[test]
fn damaged_bytes_are_told_and_never_read() {
    let good = bytes();
    assert!(Learned::from_bytes(b"").is_err());
    assert!(Learned::from_bytes(b"GARBAGE!").is_err());
    for cut in [8, 20, 60, 500, 10_000, good.len() - 1] {
        assert!(Learned::from_bytes(&good[..cut]).is_err(), "cut at {cut}");
    }
    let mut longer = good.clone();
    longer.push(0);
    assert!(Learned::from_bytes(&longer).is_err(), "bytes behind the end");
    // Any size in the head that is not the file's own must be refused, not allocated.
    for at in (8..36).step_by(4) {
        let mut bad = good.clone();
        bad[at..at + 4].copy_from_slice(&u32::MAX.to_le_bytes());
        assert!(Learned::from_bytes(&bad).is_err(), "size at {at}");
    }
}

#[test]
fn thresholds_that_cannot_be_read_are_named_with_their_line() {
    let (mut coder, _) = Coder::new(&[], "", "", "");
    let faults = coder
        .set_learned(&bytes(), "# head\ntype\tthreshold\nASSAULT\t0.8\nAID\tmuch\nREJECT\t7\n")
        .expect("a whole model");
    let lines: Vec<usize> = faults.iter().map(|f| f.line).collect();
    assert_eq!(lines, [4, 5]);
    assert!(faults.iter().all(|f| f.file == "learned.tsv" && !f.mend.is_empty()));
}

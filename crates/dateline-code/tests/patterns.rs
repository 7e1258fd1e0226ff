//! Whatever stands in a pattern file, reading it ends, names the lines at fault, and leaves the rest in force.

mod common;

use dateline_code::{Coder, PatternSet};
use proptest::prelude::*;
use std::sync::Arc;

/// Pieces of the format in any order.
fn line() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "set",
        "frame",
        "noun",
        "adj",
        "NAME",
        "OTHER",
        "=",
        "A",
        "R",
        "P",
        "-",
        "!",
        "|",
        "/",
        "_",
        "%",
        "#actor",
        "#state",
        "#num",
        "@NAME",
        "@OTHER",
        "&NAME",
        "[ASSAULT",
        "190",
        "]",
        "[NONE",
        "\"why\"",
        "[FACT",
        "member_of]",
        "[STATEMENT",
        "010]",
        "[ASSAULT/x 190 military]",
        "[AID 07]",
        "attack",
        "kill|shoot",
        "carry_out",
        "subj=A",
        "obj:@NAME",
        "obj:%ASSAULT|AID",
        "on/against=R!",
        "-obj:x",
        "comp:%",
        "COMP",
        "NEG",
        "PASSIVE",
        "RECIP",
        "OBJREQ",
        "DEFAULT",
        "(",
        ")",
        "of:@NAME(mod:x|y)",
        "with=A",
        ":",
        "ü",
        "# c",
        ",",
        "\t",
        "\u{a0}",
    ]);
    prop_oneof![
        4 => prop::collection::vec((piece, any::<bool>()), 0..9).prop_map(|v| v.iter().map(|(p, gap)| format!("{p}{}", if *gap { " " } else { "" })).collect()),
        1 => "\\PC{0,40}",
    ]
}

fn file() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::collection::vec(line(), 0..14).prop_map(|l| l.join("\n")),
        any::<String>(),
        prop::collection::vec(line(), 0..14).prop_map(|l| l.join("\r\n"))
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn faults_name_their_line_and_the_rest_holds(odd in file()) {
        let good = "# holds whatever stands elsewhere\n[ASSAULT/heavy-weapons 194 military]\nshell|bombard A R\n";
        let (set, faults) = PatternSet::parse(&[("good", good), ("odd", &odd)]);
        let lines = odd.lines().count();
        for f in &faults {
            prop_assert_eq!(&f.file, "odd");
            prop_assert!(f.line >= 1 && f.line <= lines, "line {} of {lines}: {}", f.line, f.message);
            prop_assert!(!f.message.is_empty() && !f.mend.is_empty());
        }
        prop_assert!(set.patterns.iter().any(|p| p.id == "good:3"));
        for p in &set.patterns {
            let (file, line) = p.id.split_once(':').expect("file and line");
            prop_assert!(file == "good" || line.parse::<usize>().is_ok_and(|l| l >= 1 && l <= lines), "{}", p.id);
        }
    }

    #[test]
    fn any_tables_with_any_trees_do_no_harm(odd in file(), table in any::<String>(), drafts in prop::collection::vec(common::draft(), 1..3)) {
        let (coder, _) = Coder::new(&[("odd", &odd)], &table, &table.replace(' ', "\t"), &odd);
        let doc = common::doc(drafts);
        let coded = doc.coded_in_time(&Arc::new(coder));
        prop_assert!(coded.events.iter().all(|e| doc.holds(e.span)));
    }
}

#[test]
fn nesting_and_circles_end() {
    let deep = format!("[AID 07]\nhelp for:x{}{}\n", "(of:y".repeat(20_000), ")".repeat(20_000));
    let open = format!("[AID 07]\nhelp for:x{}\n", "(of:y".repeat(20_000));
    let circle = "set A1 = @B1, x\nset B1 = @A1, y\nset C1 = @C1\nframe F1 = &G1 of=R\nframe G1 = &F1\nframe H1 = &H1\n[AID 07]\n@A1|@C1 &F1 &H1 A R\n";
    let wide = format!(
        "set W = {}\n[AID 07]\n@W A R\n",
        (0..50_000).map(|i| format!("w{i}")).collect::<Vec<_>>().join(", ")
    );
    for text in [deep.as_str(), &open, circle, &wide] {
        let (set, faults) = PatternSet::parse(&[("odd", text)]);
        assert!(set.patterns.len() <= 1);
        assert!(faults.iter().all(|f| f.line >= 1 && f.line <= text.lines().count()), "{faults:?}");
    }
    let (_, faults) = PatternSet::parse(&[("odd", circle)]);
    assert!(!faults.is_empty(), "a set that holds itself is at fault");
    let (set, faults) = PatternSet::parse(&[("odd", &wide)]);
    assert!(faults.is_empty() && set.patterns.len() == 1, "{faults:?}");
}

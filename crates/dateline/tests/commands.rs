//! `explain`, `parse`, `check-data`, `eval` and `completions`.

mod common;

use common::{dateline, file, with_input};
use serde_json::Value;

#[test]
fn explain_shows_what_fired_and_what_almost_did() {
    let out = dateline(&["explain", "--published", "2024-03-15", "Peru condemned Chile on Friday."])
        .ends(0)
        .stdout;
    let at = |what: &str| out.find(what).unwrap_or_else(|| panic!("`{what}` is not in\n{out}"));
    assert!(at("SENTENCE 1") < at("MENTIONS") && at("MENTIONS") < at("FIRED") && at("FIRED") < at("ALMOST") && at("ALMOST") < at("RESULT"));
    let fired = &out[at("FIRED")..at("ALMOST")];
    assert!(
        fired.contains("ACCUSE/disapprove (CAMEO 111)")
            && fired.contains("actor: \u{201c}Peru\u{201d}")
            && fired.contains("recipient: \u{201c}Chile\u{201d}"),
        "{fired}"
    );
    assert!(fired.contains("accuse:"), "the rule's file and line: {fired}");
    assert!(out[at("ALMOST")..].contains("failed: "), "{out}");
    assert!(
        out.contains("\u{2514}\u{2500} ") && out.contains("PER/GOV") && out.contains("2024-03-15"),
        "{out}"
    );
    let none = dateline(&["explain", "The museum opens at nine."]).ends(0).stdout;
    assert!(none.contains("no pattern") && none.contains("EVENTS (0)"), "{none}");
}

#[test]
fn parse_reads_what_it_writes() {
    let text = "Peru\u{2019}s foreign minister, Ana Lima, didn't meet the envoys in Kraków.\n\nTalks failed.\n";
    let first = with_input(&["parse"], text.as_bytes()).ends(0).stdout;
    let words: Vec<&str> = first
        .lines()
        .filter(|l| l.split('\t').next().is_some_and(|i| i.parse::<u32>().is_ok()))
        .collect();
    assert!(words.iter().all(|l| l.split('\t').count() == 10), "ten columns: {first}");
    assert_eq!(first.matches("# text = ").count(), 2, "{first}");
    assert!(
        words.iter().any(|l| l.contains("\tKraków\t")) && first.contains("\tdidn't\t"),
        "{first}"
    );
    for sentence in first.trim_end().split("\n\n") {
        let roots = sentence.lines().filter(|l| l.split('\t').nth(7) == Some("root")).count();
        assert_eq!(roots, 1, "one root a sentence: {sentence}");
    }
    let again = with_input(&["parse", "--from", "conllu", "-"], first.as_bytes()).ends(0).stdout;
    assert_eq!(first, again, "gold tokens in, the same analysis out");
    let tree = with_input(&["parse", "--to", "tree", "-"], b"Talks failed.").ends(0).stdout;
    assert!(tree.starts_with("failed (fail)") && tree.contains("Talks (talk)"), "{tree}");
    for broken in [
        "1\tx\n",
        "a\tb\tc\td\te\tf\tg\th\ti\tj\n\n",
        "1-9\tx\t_\t_\t_\t_\t_\t_\t_\t_\n1\tx\t_\t_\t_\t_\t77\t_\t_\t_\n",
        "#\n\n\n",
    ] {
        with_input(&["parse", "--from", "conllu", "-"], broken.as_bytes()).ends(0);
    }
}

#[test]
fn models_are_chosen_and_a_missing_one_is_told() {
    let text = b"Talks failed in Oslo.";
    let missing = with_input(&["parse", "--model", "accurate"], text).ends(2).stderr;
    assert!(missing.contains("accurate.bin") && missing.contains("DATELINE_MODELS"), "{missing}");
    let unknown = with_input(&["parse", "--model", "slow"], text).ends(2).stderr;
    assert!(unknown.contains("slow") && unknown.contains("accurate"), "{unknown}");
    let other = with_input(&["parse", "--model", "Cargo.toml"], text).ends(1).stderr;
    assert!(other.contains("not a model file"), "{other}");
    let fast = with_input(&["parse"], text).ends(0).stdout;
    assert_eq!(with_input(&["parse", "--model", "fast"], text).ends(0).stdout, fast);
    let larger = with_input(&["parse", "--model", "models/accurate.bin"], text).ends(0).stdout;
    assert!(
        larger.contains("Oslo") && larger.lines().count() == fast.lines().count(),
        "{larger}"
    );
}

#[test]
fn the_tables_inside_the_program_are_without_fault() {
    let out = dateline(&["check-data"]);
    assert!(out.stdout.contains("no faults in"), "{}", out.stdout);
    out.ends(0);
}

#[test]
fn tables_of_ones_own_are_judged_and_used() {
    let good = "# Our town is polite.\n[SUPPORT 051]\nserenade A R\n";
    let bad = "# one right, one wrong role, one wrong type\n[SUPPORT 051]\nserenade A R\nserenade A with=X\n\n[NOSUCHTYPE 051]\nsing A\n";
    let path = file("tables/bad/patterns/mine.pat", bad);
    let folder = path.trim_end_matches("patterns/mine.pat");
    let out = dateline(&["check-data", "--tables", folder]).ends(1).stdout;
    for line in [4, 7] {
        let fault = out
            .lines()
            .position(|l| l.starts_with(&format!("patterns/mine.pat:{line}: ")))
            .unwrap_or_else(|| panic!("line {line} in\n{out}"));
        assert!(
            out.lines().nth(fault + 1).is_some_and(|l| l.trim_start().starts_with("mend: ")),
            "each fault has its mend:\n{out}"
        );
    }
    assert!(out.contains("faults in"), "{out}");

    let path = file("tables/good/patterns/mine.pat", good);
    let folder = path.trim_end_matches("patterns/mine.pat");
    let sentence = b"Peru serenaded Chile on Friday.";
    let without = with_input(&["code", "--to", "plover", "-"], sentence).ends(0).stdout;
    assert!(without.is_empty(), "{without}");
    let with = with_input(&["code", "--to", "plover", "--tables", folder, "-"], sentence)
        .ends(0)
        .stdout;
    let event: Value = serde_json::from_str(with.trim()).expect("one event");
    assert_eq!(
        (&event["event"][0], &event["rule"], &event["actor"][0]["code"]),
        (&"SUPPORT".into(), &"mine:3".into(), &"PER".into()),
        "{event}"
    );
}

#[test]
fn eval_scores_gold_files() {
    let gold = file(
        "gold.jsonl",
        concat!(
            "{\"id\": \"1\", \"text\": \"Peru condemned Chile on Friday.\", \"events\": [{\"plover_event\": \"ACCUSE\", \"plover_mode\": \"disapprove\", \"cameo\": \"111\", ",
            "\"actors\": [{\"text\": \"Peru\", \"code\": \"PER\"}], \"recipients\": [{\"text\": \"Chile\", \"code\": \"CHL\"}]}]}\n",
            "{\"id\": \"2\", \"text\": \"The museum opens at nine.\", \"events\": [], \"relevant\": false}\n",
        ),
    );
    let out = dateline(&["eval", "sentences", "--json", &gold]).ends(0).stdout;
    let scores: Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!(
        (
            &scores["type_and_roles"],
            &scores["cameo_exact"],
            &scores["false_alarm_on_negatives"]
        ),
        (&1.0.into(), &1.0.into(), &0.0.into()),
        "{scores}"
    );
    let pred = file("pred.jsonl", "{\"id\": \"1\", \"events\": []}\n");
    let out = dateline(&["eval", "pairs", &gold, &pred]);
    assert!(
        out.stdout.lines().any(|l| l.starts_with("accuracy ") && l.ends_with(" 0.0")),
        "figures as a table: {}",
        out.stdout
    );
    out.ends(0);
    let key = dateline(&["eval", "documents", "--json", "examples/pages/sahel_expulsion.gold.jsonl"])
        .ends(0)
        .stdout;
    let scores: Value = serde_json::from_str(&key).expect("JSON");
    assert!(
        scores["documents"] == 1 && scores["f1"].as_f64().is_some_and(|f| f > 0.3),
        "{scores}"
    );
    let treebank = file(
        "gold.conllu",
        with_input(&["parse"], b"Peru condemned Chile. Talks failed.").ends(0).stdout,
    );
    let out = dateline(&["eval", "treebank", "--json", &treebank]).ends(0).stdout;
    assert!(out.contains("\"las\":1.0"), "our own parse is right by our own parse: {out}");
}

#[test]
fn completions_know_the_commands() {
    for shell in ["bash", "zsh", "fish"] {
        let out = dateline(&["completions", shell]).ends(0).stdout;
        assert!(out.contains("check-data") && out.contains("min-confidence"), "{shell}");
    }
    let version = dateline(&["--version"]).ends(0).stdout;
    assert_eq!(version.trim(), concat!("dateline ", env!("CARGO_PKG_VERSION")));
}

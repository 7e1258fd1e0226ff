//! Whatever is given, the program says what is wrong, where, and what to do; it codes the rest and never panics.
//! Exit status: 2 for misuse, 1 when some documents failed.

mod common;

use common::{dateline, file, with_input};

#[test]
fn the_good_are_coded_and_the_bad_are_listed() {
    let mut noise = vec![0u8; 4000];
    noise.iter_mut().enumerate().for_each(|(i, b)| *b = (i * 7919 % 251) as u8);
    let paths = [
        file("bad/1_empty.txt", ""),
        file("bad/2_latin.txt", b"Gunmen killed two soldiers near S\xe3o Jo\xe3o on Monday.\n"),
        file("bad/3_noise.dat", noise),
        file("bad/4_blank.txt", " \n\u{a0}\n\t"),
        file(
            "bad/5_page.html",
            "<!DOCTYPE html><html><body><p>Gunmen killed two soldiers.</p></body></html>",
        ),
        file("bad/6_chrome.txt", "Menu\nSign in\nWeather 28°\n"),
        file("bad/7_good.txt", "Peru recalled its ambassador from Chile on Friday.\n"),
        file("bad/8_picture.txt", b"\x89PNG\r\n\x1a\n0000"),
        file("bad/9_wide.txt", b"\xff\xfeG\x00u\x00n\x00s\x00.\x00"),
        "bad/no such file.txt".to_owned(),
    ];
    let mut args = vec!["code", "--to", "jsonl"];
    args.extend(paths.iter().map(String::as_str));
    let out = dateline(&args).ends(1);
    let ids: Vec<String> = out
        .stdout
        .lines()
        .map(|l| {
            serde_json::from_str::<serde_json::Value>(l).expect("JSON")["id"]
                .as_str()
                .unwrap_or("")
                .to_owned()
        })
        .collect();
    assert_eq!(ids, ["2_latin", "5_page", "6_chrome", "7_good", "9_wide"], "{}", out.stderr);
    let docs: Vec<serde_json::Value> = out.stdout.lines().map(|l| serde_json::from_str(l).expect("JSON")).collect();
    let codes = |i: usize| {
        docs[i]["diagnostics"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|d| d["code"].as_str())
            .collect::<Vec<_>>()
    };
    assert!(codes(0).contains(&"DL0105"), "the charset is told: {:?}", codes(0));
    assert!(codes(4).contains(&"DL0102"), "UTF-16 is told: {:?}", codes(4));
    for (name, what) in [
        ("1_empty.txt", "the file is empty"),
        ("3_noise.dat", "not text"),
        ("4_blank.txt", "the file is empty"),
        ("8_picture.txt", "it is a PNG image"),
        ("no such file.txt", "check the name"),
    ] {
        assert!(
            out.stderr.lines().any(|l| l.contains(name) && l.contains(what)),
            "{name}: {what}: {}",
            out.stderr
        );
    }
    assert!(out.stderr.contains("5 of 10 documents failed"), "{}", out.stderr);
}

#[test]
fn faulty_lines_are_named_by_number() {
    let input = concat!(
        "{\"id\": \"a\", \"text\": \"Gunmen killed two soldiers.\"}\n",
        "{\"id\": \"b\", \"text\": 5}\n",
        "[1, 2]\n",
        "{\"id\": {\"x\": 1}, \"text\": \"Troops left.\"}\n",
        "{\"id\": \"c\"}\n",
        "{\"id\": \"d\", \"text\": \"Troops left.\n",
        "{\"id\": \"e\", \"text\": \"Troops left.\", \"published\": 20240312}\n",
        "{\"id\": \"f\", \"text\": \"\\ud83d broken\"}\n",
        "{\"id\": \"g\", \"text\": \"Troops \\u0000 left.\"}\n",
    );
    let out = with_input(&["code", "--from", "jsonl", "--to", "jsonl", "-"], input.as_bytes()).ends(1);
    for (line, what) in [
        (2, "field `text` is a number, and must be a string"),
        (3, "not a JSON object"),
        (4, "field `id` is an object"),
        (5, "field `text` is missing"),
        (6, "not a JSON object"),
        (7, "field `published` is a number"),
        (8, "not a JSON object"),
    ] {
        assert!(
            out.stderr.contains(&format!("line {line}: {what}")),
            "line {line}: {what}: {}",
            out.stderr
        );
    }
    assert_eq!(out.stdout.lines().count(), 2, "lines 1 and 9 are coded: {}", out.stderr);
}

#[test]
fn a_line_over_the_limit_is_refused_and_the_next_is_read() {
    let mut input = b"{\"id\": \"long\", \"text\": \"".to_vec();
    input.resize(65 << 20, b'a');
    input.extend_from_slice(b"\"}\n{\"id\": \"short\", \"text\": \"Gunmen killed two soldiers.\"}\n");
    let out = with_input(&["code", "--from", "jsonl", "--to", "jsonl", "-"], &input).ends(1);
    assert!(
        out.stderr.contains("line 1: ") && out.stderr.contains("the limit is 67108864"),
        "{}",
        out.stderr
    );
    assert!(out.stdout.starts_with("{\"id\":\"short\""), "{}", out.stdout);
}

/// Hostile text of every kind goes through the whole chain.
#[test]
fn strange_text_is_coded_without_harm() {
    let mut texts = vec![
        "a ".repeat(20_000),
        "(".repeat(3_000),
        "\u{200f}\u{202e}\u{0}\u{feff}\u{1f468}\u{200d}\u{1f469} killed \u{301}\u{301}\u{301}.".to_owned(),
        "killed killed killed, said said, of of the the. ".repeat(100),
        "He said she said they said that he said ".repeat(60),
        "x".repeat(100_000),
        "\u{2028}\u{2029}\u{85}\r\r\n\n\u{b}\u{c}".to_owned(),
        "On 31 February 0000 and 99999-99-99, 99999999999999999999999999 people were killed.".to_owned(),
        "\"".repeat(2_001) + " said Peru. \u{201c}\u{201c}\u{201d}",
        "\u{4e2d}\u{56fd}\u{653b}\u{6253}\u{3002}".repeat(500),
        "FILE - , , (AP Photo/) NIAMEY (AP) \u{2014}".to_owned(),
        "-\n".repeat(5_000),
    ];
    texts.push(texts.concat().chars().rev().collect());
    let input: String = texts
        .iter()
        .map(|t| format!("{}\n", serde_json::json!({"text": t, "published": "2024-02-29"})))
        .collect();
    let out = with_input(&["code", "--to", "jsonl", "--statements", "-"], input.as_bytes()).ends(0);
    assert_eq!(out.stdout.lines().count(), texts.len());
}

#[test]
fn misuse_ends_with_status_2_and_says_what_to_do() {
    let good = file("misuse.txt", "Peru recalled its ambassador from Chile on Friday.\n");
    let empty = file("misuse_empty.txt", "");
    let cases: [(&[&str], &str); 14] = [
        (&["code", "no/such/file.txt"], "no/such/file.txt: "),
        (&["code"], "required arguments"),
        (&["code", "--published", "2024-02-30", &good], "no such day; write it as 2021-05-14"),
        (&["code", "--min-confidence", "3", &good], "give a number from 0 to 1"),
        (&["code", "--min-confidence", "NaN", &good], "give a number from 0 to 1"),
        (&["code", "--to", "xml", &good], "possible values: table, jsonl, plover"),
        (
            &["code", "--tables", "no/such/folder", &good],
            "--tables takes a folder laid out like data/",
        ),
        (&["check-data", "--tables", "no/such/folder"], "no such folder"),
        (&["explain", "--published", "yesterday", "Peru left."], "no such day"),
        (&["explain", "  "], "nothing to explain"),
        (&["explain", &empty], "the file is empty"),
        (&["parse", &empty], "the file is empty"),
        (&["eval", "sentences", &good], "line 1: "),
        (&["recode"], "unrecognized subcommand"),
    ];
    for (args, what) in cases {
        let out = dateline(args).ends(2);
        assert!(out.stderr.contains(what), "{args:?}: {}", out.stderr);
        assert!(out.stdout.is_empty(), "{args:?}: {}", out.stdout);
    }
}

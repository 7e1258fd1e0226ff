//! `dateline code`: what a user gets from good input.

mod common;

use common::{dateline, file, pages, root, with_input};
use serde_json::Value;

fn lines(text: &str) -> Vec<Value> {
    text.lines()
        .map(|l| serde_json::from_str(l).expect("a JSON object a line"))
        .collect()
}

fn squeeze(s: &str) -> String {
    s.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn slice(text: &[char], v: &Value, at: &str) -> Option<String> {
    let (start, end) = (v.get("start")?.as_u64()? as usize, v.get("end")?.as_u64()? as usize);
    assert!(
        start < end && end <= text.len(),
        "{at}: {start}..{end} of {} characters",
        text.len()
    );
    Some(squeeze(&text[start..end].iter().collect::<String>()))
}

/// Walks the whole object: whatever has `start` and `end` must slice the text, and to the words that stand beside them.
fn check_spans(text: &[char], v: &Value, at: &str, seen: &mut usize) {
    match v {
        Value::Array(a) => a
            .iter()
            .enumerate()
            .for_each(|(i, x)| check_spans(text, x, &format!("{at}[{i}]"), seen)),
        Value::Object(o) => {
            if let Some(words) = slice(text, v, at) {
                *seen += 1;
                for key in ["entity_text", "extracted_place"] {
                    if let Some(said) = o.get(key) {
                        assert_eq!(said.as_str(), Some(words.as_str()), "{at}.{key}");
                    }
                }
            }
            o.iter().for_each(|(k, x)| check_spans(text, x, &format!("{at}.{k}"), seen));
        }
        _ => {}
    }
}

#[test]
fn the_report_holds_the_article_and_its_events() {
    let out = dateline(&["code", "--not-coded", "examples/pages/sahel_expulsion.txt"])
        .ends(0)
        .stdout;
    let first = out.lines().next().expect("a headline");
    assert_eq!(first, "Niger's junta orders regional peacekeepers to leave within 30 days");
    assert!(out.contains("NIAMEY, Niger | published 2024-03-12"), "{out}");
    let events = out.lines().filter(|l| l.contains(" -> ") && l.contains("CAMEO")).count();
    assert!(events >= 5, "{events} events in\n{out}");
    assert!(out.contains("SANCTION/expel"), "{out}");
    assert!(out.contains("WHAT STANDS") && out.contains("SEEN AND NOT CODED"), "{out}");
    assert!(
        out.lines().all(|l| l.chars().count() <= 100 || !l.starts_with("              ")),
        "lines are broken at the width\n{out}"
    );
    // Nothing of the page's chrome is in the report of what happened.
    assert!(!out.contains("Skip to main content") && !out.contains("Newsletters"), "{out}");
}

#[test]
fn offsets_slice_the_text_in_characters() {
    let odd = "Přerov\u{a0}– São Tomé’s navy 🚢 seized a Côte d’Ivoire trawler on Monday, “Le Figaro” said.\r\nNaïve readers in Zürich protested. \u{65e5}\u{672c} condemned Peru.\n";
    let odd_path = file("odd.txt", odd);
    let mut paths = pages();
    assert!(paths.len() >= 6, "{paths:?}");
    paths.push(odd_path);
    let mut args = vec!["code", "--to", "jsonl", "--statements"];
    args.extend(paths.iter().map(String::as_str));
    let docs = lines(&dateline(&args).ends(0).stdout);
    assert_eq!(docs.len(), paths.len());
    let mut seen = 0;
    for (path, doc) in paths.iter().zip(&docs) {
        let name = std::path::Path::new(path)
            .file_stem()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        assert_eq!(
            doc["id"],
            name.as_str(),
            "the id is the file's name without its ending, in input order"
        );
        let text: Vec<char> = std::fs::read_to_string(root().join(path)).expect("read").chars().collect();
        check_spans(&text, doc, &name, &mut seen);
        for e in doc["events"].as_array().expect("events") {
            let trigger = e["mentions"]
                .as_array()
                .into_iter()
                .flatten()
                .find(|m| m["kind"] == "trigger")
                .expect("a trigger");
            assert_eq!(e["event_text"][0].as_str(), slice(&text, trigger, &name).as_deref(), "{name}: {e}");
            assert!(
                e["rule"].as_str().is_some_and(|r| !r.is_empty()),
                "{name}: each event names its rule"
            );
            let confidence = e["confidence"].as_f64().expect("a number");
            assert!((0.0..=1.0).contains(&confidence), "{name}: {confidence}");
        }
    }
    assert!(seen > 300, "only {seen} spans were there to check");
    assert!(
        docs.iter().filter(|d| !d["events"].as_array().expect("a list").is_empty()).count() >= 6,
        "pages without events"
    );
}

/// The fields that other programs read are there, in every document and event, with null or an empty list where nothing is known.
#[test]
fn one_line_a_document_in_input_order() {
    let input = file(
        "order.jsonl",
        concat!(
            "{\"id\": \"quiet\", \"text\": \"The museum opens at nine.\"}\n\n",
            "{\"id\": 12, \"text\": \"Gunmen killed two soldiers in Kidal on Monday.\", \"published\": \"2024-03-12\"}\n",
            "{\"id\": \"empty\", \"text\": \"\"}\n",
            "{\"text\": \"Peru recalled its ambassador from Chile.\"}\n",
            "{\"id\": \"impossible\", \"text\": \"Troops left.\", \"published\": \"2024-13-40\"}\n",
        ),
    );
    let out = dateline(&["code", "--to", "jsonl", &input]).ends(0);
    let docs = lines(&out.stdout);
    let ids: Vec<&str> = docs.iter().filter_map(|d| d["id"].as_str()).collect();
    assert_eq!(
        ids,
        ["quiet", "12", "empty", "5", "impossible"],
        "a document without an id is named by its line"
    );
    for d in &docs {
        let keys: Vec<&String> = d.as_object().expect("an object").keys().collect();
        assert_eq!(
            keys,
            [
                "id",
                "article",
                "events",
                "facts",
                "attributions",
                "quotations",
                "not_coded",
                "diagnostics"
            ]
        );
    }
    assert!(docs[0]["events"].as_array().is_some_and(Vec::is_empty));
    let event = &docs[1]["events"][0];
    for key in "id date enddate date_precision actor recipient event mode context auxiliary cameo quad_code event_scale event_text event_loc size standing claims text_info mentions rule confidence cite_info".split(' ') {
        assert!(event.get(key).is_some(), "field {key} is not in {event}");
    }
    assert_eq!(
        (&event["event"][0], &event["date"], &event["size"]["dead"]["best"]),
        (&"ASSAULT".into(), &"2024-03-11".into(), &2.into()),
        "{event}"
    );
    assert_eq!(
        docs[4]["diagnostics"][0]["code"], "DL0104",
        "a date that cannot be is told and left off: {}",
        docs[4]
    );
    assert!(docs[4]["article"]["published"].is_null());

    let plover = lines(&dateline(&["code", "--to", "plover", &input]).ends(0).stdout);
    let ids: Vec<&str> = plover.iter().filter_map(|e| e["id"].as_str()).collect();
    assert_eq!(ids[0], "12-e1", "{ids:?}");
    assert!(plover.iter().all(|e| e["event"][0].is_string() && e["text"].is_string()));
    assert_eq!(
        plover.len(),
        docs.iter().map(|d| d["events"].as_array().map_or(0, Vec::len)).sum::<usize>()
    );
    // Confidence is written as people write it, not as the machine holds it.
    assert!(plover.iter().all(|e| e["confidence"].to_string().len() <= 4), "{plover:?}");

    let sure = dateline(&["code", "--to", "plover", "--min-confidence", "1", &input])
        .ends(0)
        .stdout;
    assert!(lines(&sure).len() < plover.len());
}

#[test]
fn the_same_bytes_on_any_number_of_threads() {
    let texts: Vec<String> = pages()
        .iter()
        .map(|p| std::fs::read_to_string(root().join(p)).expect("read"))
        .collect();
    let corpus: String = (0..70)
        .map(|i| format!("{}\n", serde_json::json!({"id": i.to_string(), "text": texts[i % texts.len()]})))
        .collect();
    let path = file("threads.jsonl", corpus);
    let one = dateline(&["code", "--to", "jsonl", "--threads", "1", &path]).ends(0).stdout;
    let two = dateline(&["code", "--to", "jsonl", "--threads", "2", &path]).ends(0).stdout;
    assert_eq!(one.lines().count(), 70);
    assert!(one == two, "threads change the output");
}

#[test]
fn standard_input_and_a_given_day() {
    let out = with_input(
        &["code", "--to", "jsonl", "--published", "2021-05-14", "-"],
        b"Gunmen killed two soldiers in Kidal on Wednesday.\n",
    )
    .ends(0);
    let doc = &lines(&out.stdout)[0];
    assert_eq!(doc["id"], "stdin");
    assert_eq!(doc["events"][0]["date"], "2021-05-12", "{doc}");
    // JSON lines are recognised there too.
    let out = with_input(
        &["code", "--to", "jsonl", "-"],
        b"{\"id\": \"a\", \"text\": \"Gunmen killed two soldiers.\"}\n",
    )
    .ends(0);
    assert_eq!(lines(&out.stdout)[0]["id"], "a");
}

#[test]
fn documents_are_read_back_as_they_were_written() {
    let mut args = vec!["code", "--to", "jsonl"];
    let pages = pages();
    args.extend(pages.iter().map(String::as_str));
    let out = dateline(&args).ends(0).stdout;
    assert_eq!(out.lines().count(), pages.len());
    for line in out.lines() {
        let document: dateline_wire::Document = serde_json::from_str(line).expect("a document");
        assert_eq!(serde_json::to_string(&document).expect("JSON"), line, "byte for byte");
    }
    // What was written before a field was there is read too.
    let old = r#"{"id":"a","article":{"headline":null,"dateline":null,"byline":[],"published":null,"published_from":null,"publisher":null,"language":null,"paragraphs":[]},"events":[],"facts":[],"not_coded":[],"diagnostics":[]}"#;
    let document: dateline_wire::Document = serde_json::from_str(old).expect("a document of the first version");
    assert_eq!(document.id, "a");
}

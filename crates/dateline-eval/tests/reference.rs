//! The scorers give exactly the figures of the reference scorers, which are short Python programs kept with the gold data.
//!
//! `tests/data` holds gold and predictions of our own making, one record for each thing that the reference does, and the
//! figures that it gave for them (`expected.json`). Where the reference and the development gold are at hand
//! (`../shared`, or the folder named in `DATELINE_SHARED`) both are run on predictions made by spoiling the gold.
#![allow(clippy::print_stdout)] // a test that is skipped says so

use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::Command;

type Scorer = fn(&[Value], &[Value]) -> dateline_eval::Scores;

const SCORERS: [(&str, Scorer); 3] = [
    ("sentences", dateline_eval::sentences),
    ("pairs", dateline_eval::pairs),
    ("documents", dateline_eval::documents),
];

fn data(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

fn records(text: &str) -> Vec<Value> {
    text.lines()
        .filter(|l| !l.trim().is_empty())
        .map(|l| serde_json::from_str(l).expect("a JSON object a line"))
        .collect()
}

/// All figures, numbers compared as numbers: Python prints `0` where we print `0.0`.
#[track_caller]
fn same(ours: &Value, theirs: &Value, at: &str) {
    match (ours, theirs) {
        (Value::Object(a), Value::Object(b)) => {
            let keys = |m: &serde_json::Map<String, Value>| m.keys().cloned().collect::<Vec<_>>();
            assert_eq!(keys(a), keys(b), "{at}: names of the figures and their order");
            for (k, v) in a {
                same(v, &b[k], &format!("{at}.{k}"));
            }
        }
        (Value::Array(a), Value::Array(b)) => {
            assert_eq!(a.len(), b.len(), "{at}");
            for (i, (x, y)) in a.iter().zip(b).enumerate() {
                same(x, y, &format!("{at}[{i}]"));
            }
        }
        _ => assert!(
            ours.as_f64() == theirs.as_f64() && ours.is_null() == theirs.is_null(),
            "{at}: we say {ours}, the reference {theirs}"
        ),
    }
}

#[test]
fn figures_of_the_reference_on_our_own_records() {
    let expected: Value = serde_json::from_str(&data("expected.json")).expect("JSON");
    for (metric, score) in SCORERS {
        let gold = records(&data(&format!("{metric}.gold.jsonl")));
        let pred = records(&data(&format!("{metric}.pred.jsonl")));
        same(&Value::Object(score(&gold, &pred)), &expected[metric], metric);
    }
    let scores = dateline_eval::treebank(&data("treebank.gold.conllu"), &data("treebank.system.conllu"));
    same(&Value::Object(scores), &expected["treebank"], "treebank");
}

/// Shares that end in a five are rounded from the exact value to the even digit, as Python does: 1/32 is 0.0312.
#[test]
fn ties_are_rounded_to_the_even_digit() {
    let gold: Vec<Value> = (0..32)
        .map(|i| json!({"id": i.to_string(), "text": "", "events": [{"plover_event": "AID", "actors": [], "recipients": []}]}))
        .collect();
    let pred = [json!({"id": "7", "events": [{"event": ["AID"], "actor": [], "recipient": []}]})];
    assert_eq!(dateline_eval::sentences(&gold, &pred)["type_recall"], 0.0312);
    let pred: Vec<Value> = (0..3)
        .map(|i| json!({"id": i.to_string(), "events": [{"event": ["AID"]}]}))
        .collect();
    assert_eq!(dateline_eval::sentences(&gold, &pred)["type_recall"], 0.0938);
}

/// Nothing to score gives zeros and nulls, never a division by nothing.
#[test]
fn nothing_in_gives_figures_out() {
    for (metric, score) in SCORERS {
        let scores = score(&[], &[]);
        assert!(!scores.is_empty(), "{metric}");
        assert!(
            scores.values().all(|v| v.is_null() || v.is_object() || v.as_f64() == Some(0.0)),
            "{metric}: {scores:?}"
        );
        score(
            &[
                json!(null),
                json!([1]),
                json!({"id": 3, "events": {}}),
                json!({"events": [null, 4, {"event": 3}]}),
            ],
            &[json!("x")],
        );
    }
    assert_eq!(dateline_eval::treebank("", "")["las"], 0.0);
    let _ = dateline_eval::treebank("1\tx\n\n# y\n1-\tz\t\t\t\t\t\t\n", "9-2\ta\tb\tc\td\te\tf\tg\th\ti\n\n\n");
}

fn shared() -> Option<PathBuf> {
    let dir =
        std::env::var_os("DATELINE_SHARED").map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared"), PathBuf::from);
    let found = dir.join("eval/score.py").is_file()
        && dir.join("data/events").is_dir()
        && Command::new("python3").arg("--version").output().is_ok_and(|o| o.status.success());
    if !found {
        println!("skipped: the reference scorers, the development gold or python3 are not here (DATELINE_SHARED names the folder)");
    }
    found.then_some(dir)
}

/// Runs a reference scorer.
fn reference(args: &[&std::ffi::OsStr]) -> Value {
    let out = Command::new("python3").args(args).output().expect("python3 runs");
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    serde_json::from_slice(&out.stdout).expect("the reference prints JSON")
}

/// A small generator of reproducible choices.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }

    fn pick<'v>(&mut self, of: &[&'v str]) -> &'v str {
        of[self.roll(of.len() as u64) as usize]
    }
}

const TYPES: [&str; 9] = [
    "ASSAULT", "REQUEST", "CONSULT", "ACCUSE", "AGREE", "RETREAT", "CONCEDE", "COERCE", "SINGING",
];

fn entities(gold: &Value, plural: &str, singular: &str, dice: &mut Dice) -> Value {
    let list = gold[plural]
        .as_array()
        .or_else(|| gold[singular].as_array())
        .cloned()
        .unwrap_or_default();
    let mut out: Vec<Value> = Vec::new();
    for e in list {
        match dice.roll(6) {
            0 => {}
            1 => out.push(json!({"code": dice.pick(&["RUS", "USA", "ARM", "PSE"]), "entity_text": "the others"})),
            _ => out.push(json!({"code": e["code"], "entity_text": e["text"]})),
        }
    }
    Value::Array(out)
}

/// One prediction from a gold event, right in most things.
fn spoiled(gold: &Value, length: u64, dice: &mut Dice) -> Value {
    let kind = gold["plover_event"].as_str().or_else(|| gold["event"].as_str()).unwrap_or("");
    let kind = if dice.roll(4) == 0 { dice.pick(&TYPES) } else { kind };
    let mode = gold["plover_mode"].as_str().or_else(|| gold["mode"].as_str());
    let (mut actor, mut recipient) = (
        entities(gold, "actors", "actor", dice),
        entities(gold, "recipients", "recipient", dice),
    );
    if dice.roll(8) == 0 {
        std::mem::swap(&mut actor, &mut recipient);
    }
    let start = if dice.roll(4) == 0 {
        dice.roll(length.max(1))
    } else {
        gold["start"].as_u64().unwrap_or(0)
    };
    let speakers: Vec<Value> = gold["attribution"]
        .as_array()
        .into_iter()
        .flatten()
        .filter(|_| dice.roll(3) > 0)
        .map(|s| json!({"speaker": {"entity_text": s["text"]}}))
        .collect();
    let low = gold["dead"].as_u64().map(|n| n + dice.roll(2));
    json!({
        "event": if kind.is_empty() { json!([]) } else { json!([kind]) },
        "mode": mode.filter(|_| dice.roll(3) > 0).map_or_else(|| json!([]), |m| json!([m])),
        "cameo": if dice.roll(4) == 0 { json!(dice.pick(&["190", "0211", "", "042"])) } else { gold["cameo"].clone() },
        "actor": actor, "recipient": recipient,
        "auxiliary": match dice.roll(5) { 0 => json!(["future"]), 1 => json!(["negation"]), _ => gold["aux"].as_str().map_or_else(|| json!([]), |a| json!([a])) },
        "standing": match gold["claim"].as_str() { Some("asserted") => "reported", Some(c) if dice.roll(4) > 0 => c, _ => "claimed" },
        "claims": speakers,
        "date": if dice.roll(3) == 0 { json!("2014-06-01") } else { gold["date"].clone() },
        "event_loc": gold["place"].as_str().map(|p| json!({"extracted_place": p, "resolved_place": ""})),
        "size": {"dead": low.map(|n| json!({"low": n, "best": n, "high": n + 2}))},
        "text_info": {"sequence": 0, "start": start, "end": start + dice.roll(40)},
        "confidence": dice.roll(100) as f64 / 100.0,
    })
}

fn predictions(gold: &[Value], dice: &mut Dice) -> Vec<Value> {
    let mut out = Vec::new();
    for d in gold {
        if dice.roll(20) == 0 {
            continue;
        }
        let length = d["text"].as_str().map_or(0, |t| t.chars().count()) as u64;
        let mut events = Vec::new();
        for g in d["events"].as_array().into_iter().flatten() {
            for _ in 0..dice.roll(3) {
                events.push(spoiled(g, length, dice));
            }
        }
        if dice.roll(4) == 0 {
            events.push(spoiled(&json!({}), length, dice));
        }
        let side = |f: &Value| json!({"code": f["code"], "entity_text": f["text"]});
        let mut facts: Vec<Value> = d["facts"]
            .as_array()
            .into_iter()
            .flatten()
            .filter(|_| dice.roll(3) > 0)
            .map(|f| json!({"fact": f["fact"], "subject": side(&f["subject"]), "object": side(&f["object"])}))
            .collect();
        if dice.roll(3) == 0 {
            facts.push(json!({"fact": "controls", "subject": {"code": "RUS", "entity_text": ""}, "object": {"code": null, "entity_text": "the bridge"}}));
        }
        out.push(json!({"id": d["id"], "events": events, "facts": facts}));
    }
    out
}

#[test]
fn figures_of_the_reference_on_spoiled_gold() {
    let Some(shared) = shared() else { return };
    let temp = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let sets = [
        ("plv", "pairs"),
        ("plover_gsr", "sentences"),
        ("cameo_manual", "sentences"),
        ("cameo_conflibert_news", "sentences"),
        ("es_fight_colombia", "sentences"),
        ("doc_gold", "documents"),
    ];
    for (seed, (set, metric)) in sets.into_iter().enumerate() {
        let path = shared.join("data/events").join(set).with_extension("jsonl");
        let gold = records(&std::fs::read_to_string(&path).expect("gold"));
        let score = SCORERS.iter().find(|s| s.0 == metric).expect("a scorer").1;
        let pred = predictions(&gold, &mut Dice(seed as u64 + 1));
        let file = temp.join(format!("spoiled-{set}.jsonl"));
        std::fs::write(&file, pred.iter().map(|p| format!("{p}\n")).collect::<String>()).expect("written");
        let theirs = reference(&[
            shared.join("eval/score.py").as_os_str(),
            metric.as_ref(),
            path.as_os_str(),
            file.as_os_str(),
            "--json".as_ref(),
        ]);
        same(&Value::Object(score(&gold, &pred)), &theirs, set);
    }
}

#[test]
fn figures_of_the_reference_on_a_spoiled_treebank() {
    let Some(shared) = shared() else { return };
    let path = shared.join("data/ud/dev-ewt.conllu");
    let gold = std::fs::read_to_string(&path).expect("gold");
    let mut dice = Dice(9);
    let mut system = String::new();
    for line in gold.lines() {
        let mut c: Vec<String> = line.split('\t').map(str::to_owned).collect();
        if c.len() > 7 && c[0].parse::<u32>().is_ok() {
            match dice.roll(12) {
                0 => c[2] = c[2].to_uppercase(),
                1 => c[3] = "X".into(),
                2 => c[6] = "1".into(),
                3 => c[7] = "dep".into(),
                4 => c[1].push('x'), // all that follows is shifted until the next
                _ => {}
            }
        }
        if !line.starts_with('#') && dice.roll(60) == 0 {
            system.push('\n'); // a sentence cut in two: heads may be lost
        }
        system.push_str(&c.join("\t"));
        system.push('\n');
    }
    // Without shifts words align; with them hardly any do. Both must agree.
    for (name, text) in [
        ("near.conllu", gold.replace("\tNOUN\t", "\tPROPN\t").replace("\tobl\t", "\tnmod\t")),
        ("far.conllu", system),
    ] {
        let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        std::fs::write(&file, &text).expect("written");
        let theirs = reference(&[shared.join("eval/conll.py").as_os_str(), path.as_os_str(), file.as_os_str()]);
        same(&Value::Object(dateline_eval::treebank(&gold, &text)), &theirs, name);
    }
}

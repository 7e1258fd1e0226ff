//! Relations that begin, end and contradict each other over several documents.

use dateline_state::{Builder, Derivations, Error, Question, State, Status};
use dateline_wire::Document;
use serde_json::{Value, json};

const RULES: &str = include_str!("../../../data/derivations.tsv");

fn document(id: &str, published: Option<&str>, events: &[Value], facts: &[Value]) -> Document {
    let v = json!({
        "id": id,
        "article": {"headline": null, "dateline": null, "byline": [], "published": published, "published_from": null,
                    "publisher": format!("{id} Post"), "language": "en", "paragraphs": []},
        "events": events, "facts": facts, "not_coded": [], "diagnostics": [],
    });
    serde_json::from_value(v).expect("a document")
}

fn entity(code: &str, text: &str) -> Value {
    json!({"code": code, "sector": null, "entity_text": text})
}

fn fact(kind: &str, subject: Value, object: Value, claims: Value) -> Value {
    json!({"fact": kind, "subject": subject, "object": object, "since": null, "until": null, "as_of": null, "claims": claims,
           "text_info": {"sequence": 0, "start": 0, "end": 5}, "rule": "facts:1", "confidence": 0.7})
}

fn event(kind: &str, mode: &str, cameo: &str, date: &str, actor: Value, recipient: Value, word: &str) -> Value {
    let one = |s: &str| if s.is_empty() { json!([]) } else { json!([s]) };
    json!({"id": "e1", "date": date, "enddate": null, "date_precision": "day", "actor": actor, "recipient": recipient, "event": one(kind),
           "mode": one(mode), "context": [], "auxiliary": [], "factuality": 3.0, "cameo": cameo, "quad_code": null, "event_scale": null,
           "goldstein": null, "event_text": [word], "event_loc": null, "size": {}, "standing": "reported", "claims": [],
           "text_info": {"sequence": 0, "start": 0, "end": 5}, "mentions": [], "rule": "x:1", "confidence": 0.8,
           "cite_info": {"language": null, "coder": "", "codebook": ""}})
}

fn ask(docs: &[Document], q: &Question) -> State {
    let (rules, faults) = Derivations::parse(RULES);
    assert!(faults.is_empty(), "{faults:?}");
    let mut b = Builder::new(&rules);
    for d in docs {
        b.add(d, Some("words of the text"));
    }
    b.finish(q).expect("a question that can be answered")
}

fn on(day: &str) -> Question {
    Question {
        as_of: day.into(),
        ..Question::default()
    }
}

#[test]
fn sanctions_hold_from_their_day_until_they_are_lifted() {
    let eu = || json!([entity("EUR", "the EU")]);
    let them = || json!([entity("BLR", "Belarus")]);
    let docs = [
        document(
            "a",
            Some("2024-02-06"),
            &[event("COERCE", "restrict", "163", "2024-02-02", eu(), them(), "imposed")],
            &[],
        ),
        document(
            "b",
            Some("2024-05-03"),
            &[event("RETREAT", "", "085", "2024-05-02", eu(), them(), "lifted")],
            &[],
        ),
    ];
    assert!(ask(&docs, &on("2024-02-01")).rows.is_empty(), "not yet");
    let s = ask(&docs, &on("2024-03-01"));
    assert_eq!(s.rows.len(), 1);
    assert_eq!(s.rows[0].fact, "sanctioned_by");
    assert_eq!(s.rows[0].subject.code.as_deref(), Some("BLR"));
    assert_eq!(s.rows[0].since.as_deref(), Some("2024-02-02"));
    assert_eq!(s.rows[0].evidence[0].rule, "derived:sanctions-as-restriction");
    assert!(ask(&docs, &on("2024-06-01")).rows.is_empty(), "lifted");
    let all = ask(
        &docs,
        &Question {
            all: true,
            ..on("2024-06-01")
        },
    );
    assert_eq!(all.rows[0].status, Status::Ended);
    assert_eq!(all.rows[0].until.as_deref(), Some("2024-05-02"));
    // In April nobody knew of the end.
    let then = ask(
        &docs,
        &Question {
            known_by: Some("2024-04-01".into()),
            ..on("2024-06-01")
        },
    );
    assert_eq!(then.rows[0].status, Status::Holds);
    assert_eq!((then.too_late, then.undated), (1, 0));
}

#[test]
fn two_holders_of_one_place_stand_side_by_side() {
    let town = || entity("MLI", "Kidal");
    let rebels = || json!({"code": "MLI", "sector": "REB", "entity_text": "rebels"});
    let docs = [
        document("a", Some("2024-03-05"), &[], &[fact("controls", rebels(), town(), json!([]))]),
        document(
            "b",
            Some("2024-03-05"),
            &[],
            &[fact("controls", entity("MLI", "the army"), town(), json!([]))],
        ),
    ];
    let s = ask(&docs, &on("2024-04-01"));
    assert_eq!(s.rows.len(), 2);
    assert!(s.rows.iter().all(|r| r.status == Status::Contested), "{:?}", s.rows);
    assert_eq!(s.rows[0].contradicts, [2]);
    assert_eq!(s.rows[1].contradicts, [1]);
    assert_eq!(s.rows[0].last_challenged.as_deref(), Some("2024-03-05"));
}

#[test]
fn an_office_told_later_of_another_was_succeeded() {
    let office = || entity("KEN", "President of Kenya");
    let docs = [
        document(
            "a",
            Some("2019-03-05"),
            &[],
            &[fact("holds_office", entity("KEN", "Ann Wanjiru"), office(), json!([]))],
        ),
        document(
            "b",
            Some("2024-03-05"),
            &[],
            &[fact("holds_office", entity("KEN", "Joseph Otieno"), office(), json!([]))],
        ),
    ];
    let s = ask(&docs, &on("2024-04-01"));
    assert_eq!(s.rows.len(), 1);
    assert_eq!(s.rows[0].subject.entity_text, "Joseph Otieno");
    let s = ask(&docs, &on("2020-01-01"));
    assert_eq!(s.rows.len(), 1);
    assert_eq!(s.rows[0].subject.entity_text, "Ann Wanjiru");
}

#[test]
fn who_resigned_holds_no_office() {
    let who = || entity("HRV", "Ana Kovac");
    let title = || entity("HRV", "Foreign Minister");
    let docs = [
        document("a", Some("2024-03-05"), &[], &[fact("holds_office", who(), title(), json!([]))]),
        document(
            "b",
            Some("2024-05-03"),
            &[event("RETREAT", "resign", "", "2024-05-02", json!([who()]), json!([]), "resigned")],
            &[fact("holds_office", who(), title(), json!([]))],
        ),
    ];
    assert_eq!(ask(&docs, &on("2024-04-01")).rows.len(), 1);
    assert!(ask(&docs, &on("2024-06-01")).rows.is_empty());
    // Somebody still gives her the title later: both stand.
    let later = document("c", Some("2024-06-10"), &[], &[fact("holds_office", who(), title(), json!([]))]);
    let s = ask(&[docs[0].clone(), docs[1].clone(), later], &on("2024-07-01"));
    assert_eq!(s.rows[0].status, Status::Contested);
    assert_eq!(s.rows[0].evidence.iter().filter(|e| e.says == "ends").count(), 1);
}

#[test]
fn a_claimed_end_settles_nothing_and_a_denial_is_a_challenge() {
    let claim =
        |stance: &str| json!([{"speaker": entity("AZE", "Baku"), "stance": stance, "cue": "said", "outlet": null, "start": 0, "end": 4}]);
    let mut lifted = event(
        "RETREAT",
        "",
        "085",
        "2024-05-02",
        json!([entity("EUR", "the EU")]),
        json!([entity("AZE", "Azerbaijan")]),
        "lifted",
    );
    lifted["claims"] = claim("asserts");
    lifted["standing"] = json!("claimed");
    let docs = [
        document(
            "a",
            Some("2024-02-06"),
            &[],
            &[fact("sanctioned_by", entity("AZE", "Azerbaijan"), entity("EUR", "EU"), json!([]))],
        ),
        document("b", Some("2024-05-03"), &[lifted], &[]),
        document(
            "c",
            Some("2024-03-03"),
            &[],
            &[fact(
                "allied_with",
                entity("AZE", "Azerbaijan"),
                entity("RUS", "Russia"),
                claim("denies"),
            )],
        ),
    ];
    let s = ask(&docs, &on("2024-06-01"));
    let by = |f: &str| s.rows.iter().find(|r| r.fact == f).expect("a row");
    assert_eq!(by("sanctioned_by").status, Status::Contested);
    assert_eq!(by("sanctioned_by").last_challenged.as_deref(), Some("2024-05-03"));
    assert_eq!(
        (by("allied_with").status, by("allied_with").standing),
        (Status::Contested, "disputed")
    );
}

#[test]
fn tolls_that_differ_say_why() {
    let attack = |n: u64| {
        let mut e = event(
            "ASSAULT",
            "",
            "190",
            "2024-03-10",
            json!([]),
            json!([entity("MLI", "soldiers")]),
            "killed",
        );
        e["size"] = json!({"dead": {"low": n, "best": n, "high": n}});
        e["event_loc"] = json!({"extracted_place": "Gao", "resolved_place": "Gao", "geonameid": null, "lat": null, "lon": null, "district": null,
            "province": null, "country_code": "MLI", "feature_class": null, "feature_code": null, "resolution": 4, "start": 0, "end": 3});
        e
    };
    let docs = [
        document("a", Some("2024-03-11"), &[attack(12)], &[]),
        document("b", Some("2024-03-12"), &[attack(15)], &[]),
        document("c", Some("2024-03-12"), &[attack(15)], &[]),
    ];
    let s = ask(&docs, &on("2024-04-01"));
    assert_eq!(s.tolls.len(), 1);
    assert_eq!(s.tolls[0].why, ["sources count 12 and 15 dead"]);
    assert_eq!(s.tolls[0].counts.len(), 3);
    assert!(ask(&docs[1..], &on("2024-04-01")).tolls.is_empty(), "they agree");
    assert!(
        ask(
            &docs,
            &Question {
                kinds: vec!["controls".into()],
                ..on("2024-04-01")
            }
        )
        .tolls
        .is_empty()
    );
}

#[test]
fn what_did_not_happen_makes_no_state() {
    let mut e = event(
        "COERCE",
        "restrict",
        "163",
        "2024-02-02",
        json!([entity("EUR", "EU")]),
        json!([entity("BLR", "Belarus")]),
        "imposed",
    );
    e["auxiliary"] = json!(["negation"]);
    e["factuality"] = json!(-3.0);
    assert!(
        ask(&[document("a", Some("2024-02-06"), &[e], &[])], &on("2024-03-01"))
            .rows
            .is_empty()
    );
}

#[test]
fn a_question_without_sense_is_refused() {
    let (rules, _) = Derivations::parse(RULES);
    let e = Builder::new(&rules).finish(&on("yesterday")).unwrap_err();
    assert_eq!(e, Error::Day("yesterday".into()));
    let q = Question {
        kinds: vec!["owns".into()],
        ..on("2024-01-01")
    };
    assert!(Builder::new(&rules).finish(&q).unwrap_err().to_string().contains("holds_office"));
}

#[test]
fn faulty_rules_are_told_with_their_line() {
    let (rules, faults) = Derivations::parse(
        "rule\tevent\nx\tY\nr\tRETREAT\t*\t*\t*\tstarts\tcontrols\tactor\tplace\nr\tRETREAT\t*\t*\t*\tends\towns\tactor\tplace\n",
    );
    assert!(rules.rules().is_empty());
    assert_eq!(faults.iter().map(|f| f.line).collect::<Vec<_>>(), [2, 3, 4]);
    assert!(faults[1].to_string().contains("neither begins nor ends"));
}

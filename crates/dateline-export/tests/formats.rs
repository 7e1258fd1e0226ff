//! Every format is written as its validator wants it, whatever stands in the text, and read back as what it was.

use dateline_export::{Codes, FORMATS, Format, Source, Theirs, compare, ours, read};
use dateline_wire::Document;
use proptest::prelude::*;
use serde_json::json;

fn codes() -> Codes {
    Codes::parse(
        include_str!("../../../data/ontology/country_codes.tsv"),
        include_str!("../../../data/ontology/cameo.tsv"),
        include_str!("../../../data/ontology/aliases.tsv"),
    )
}

const TEXT: &str =
    "Peruvian troops killed at least 12 rebels near Arequipa on Friday. Peru's president met his Chilean counterpart in Lima.";

fn entity(code: &str, sector: &str, text: &str) -> serde_json::Value {
    json!({"code": code, "sector": sector, "entity_text": text, "identifier_text": text, "start": 0, "end": 8})
}

/// A battle with a toll and a pin, a meeting of two, a statement without CAMEO code, and a threat that was never made.
fn document(name: &str) -> Document {
    let event = |id: &str, kind: &str, mode: &str, cameo: &str, actor: serde_json::Value, recipient: serde_json::Value, start: usize| {
        json!({
            "id": id, "date": "2024-03-08", "enddate": null, "date_precision": "day", "actor": actor, "recipient": recipient,
            "event": [kind], "mode": if mode.is_empty() { json!([]) } else { json!([mode]) }, "context": ["military", "territory"],
            "auxiliary": [], "cameo": cameo, "quad_code": 4, "event_scale": -9.5, "goldstein": -10.0, "event_text": ["killed"],
            "event_loc": null, "size": {}, "standing": "reported", "claims": [],
            "text_info": {"sequence": 0, "start": start, "end": start + 20}, "mentions": [{"start": start + 16, "end": start + 22, "kind": "trigger"}],
            "rule": "assault:1", "confidence": 0.8,
            "cite_info": {"language": "en", "coder": "dateline", "codebook": "plover-2.0"}
        })
    };
    let mut battle = event(
        "e1",
        "ASSAULT",
        "firearms",
        "193",
        json!([entity("PER", "MIL", name)]),
        json!([entity("PER", "REB", "rebels")]),
        0,
    );
    battle["event_loc"] = json!({
        "extracted_place": "Arequipa", "resolved_place": "Arequipa", "geonameid": 3_947_322, "lat": -16.39889, "lon": -71.535,
        "district": null, "province": "Arequipa", "country_code": "PER", "feature_class": "P", "feature_code": "PPLA", "resolution": 4,
        "start": 45, "end": 53
    });
    battle["size"] = json!({"dead": {"low": 12, "best": null, "high": null}});
    let meeting = event(
        "e2",
        "CONSULT",
        "visit",
        "042",
        json!([entity("CHL", "GOV", "Chilean counterpart")]),
        json!([entity("PER", "GOV", "Peru's president")]),
        66,
    );
    let mut threat = event(
        "e3",
        "THREATEN",
        "",
        "138",
        json!([entity("PER", "GOV", "Peru")]),
        json!([entity("CHL", "GOV", "Chile")]),
        66,
    );
    threat["auxiliary"] = json!(["negation"]);
    let uncoded = event(
        "e4",
        "RETREAT",
        "resign",
        "",
        json!([entity("PER", "GOV", "minister")]),
        json!([]),
        66,
    );
    let mut uncoded = uncoded;
    uncoded["cameo"] = json!(null);
    serde_json::from_value(json!({
        "id": "d1",
        "article": {"headline": "Troops kill rebels", "dateline": null, "byline": [], "published": "2024-03-09", "published_from": "given",
            "publisher": "The Andes Courier", "language": "en", "paragraphs": [{"kind": "body", "start": 0, "end": 66}]},
        "events": [battle, meeting, threat, uncoded], "facts": [], "not_coded": [], "diagnostics": []
    }))
    .expect("a document")
}

fn file(format: Format, document: &Document) -> String {
    let mut lines: Vec<String> = format.header().into_iter().collect();
    lines.extend(
        format
            .rows(&Source { document, text: TEXT }, &codes())
            .iter()
            .map(|r| format.line(r)),
    );
    lines.join("\n") + "\n"
}

#[test]
fn column_counts_are_those_of_the_formats() {
    let counts: Vec<usize> = FORMATS.iter().map(|(_, f)| f.columns().len()).collect();
    assert_eq!(
        counts[1..],
        [40, 20, 61, 16, 26, 31, 49],
        "POLECAT, ICEWS, GDELT, mentions, Phoenix, ACLED, GED"
    );
    assert_eq!(Format::Gdelt.columns()[26].name, "EventCode");
    assert_eq!(Format::Gdelt.columns()[60].name, "SOURCEURL");
    assert_eq!(Format::Polecat.columns()[6].name, "Contexts");
    assert_eq!(Format::Ged.columns()[28].name, "adm_2");
}

#[test]
fn every_format_passes_its_own_validator() {
    let d = document("Peruvian troops");
    for (name, format) in FORMATS {
        let text = file(*format, &d);
        assert_eq!(format.check(&text), [], "{name}:\n{text}");
        assert!(text.lines().count() > usize::from(format.has_header()), "{name} has rows");
    }
}

#[test]
fn the_validator_names_line_column_and_what_was_expected() {
    let good = file(Format::Icews, &document("Peruvian troops"));
    let bad = good.replacen("\t193\t", "\t19x\t", 1);
    let faults = Format::Icews.check(&bad);
    assert_eq!(faults.len(), 1);
    assert_eq!(
        faults[0].to_string(),
        "line 2, column \"CAMEO Code\": \"19x\" is not a CAMEO code of two to four digits"
    );
    assert!(
        Format::Icews.check(&good.replacen("Event Date", "Event date", 1))[0]
            .message
            .contains("Event date")
    );
    assert!(Format::Gdelt.check("1\t2\n")[0].message.contains("2 columns, expected 61"));
    let gdelt = file(Format::Gdelt, &document("x"));
    for (from, to) in [
        ("20240308\t", "20240230\t"),
        ("\tPERMIL\t", "\tPERMI\t"),
        ("\t-16.39889\t", "\t-96.39889\t"),
    ] {
        assert!(!Format::Gdelt.check(&gdelt.replacen(from, to, 1)).is_empty(), "{to}");
    }
}

#[test]
fn meetings_have_two_rows_where_the_format_wants_it() {
    let d = document("Peruvian troops");
    let icews = file(Format::Icews, &d);
    let rows: Vec<Vec<&str>> = icews.lines().skip(1).map(|l| l.split('\t').collect()).collect();
    let visit: Vec<(&str, &str, &str)> = rows
        .iter()
        .filter(|r| r[6].starts_with("04"))
        .map(|r| (r[4], r[6], r[10]))
        .collect();
    assert_eq!(visit, [("Chile", "042", "Peru"), ("Peru", "043", "Chile")]);
    assert_eq!(file(Format::Polecat, &d).matches("\tCONSULT\t").count(), 1);
}

#[test]
fn what_did_not_happen_and_what_has_no_code_is_left_out() {
    let d = document("Peruvian troops");
    assert!(!file(Format::Polecat, &d).contains("THREATEN"));
    assert!(file(Format::Polecat, &d).contains("RETREAT"), "POLECAT needs no CAMEO code");
    assert_eq!(file(Format::Phoenix, &d).lines().count(), 3);
    assert!(
        file(Format::Csv, &d).contains("negation"),
        "the flat table keeps everything, marked"
    );
}

#[test]
fn gdelt_pins_no_country() {
    let mut d = document("Peruvian troops");
    if let Some(l) = &mut d.events[0].event_loc {
        l.resolution = 1;
        l.resolved_place = "Peru".into();
    }
    let gdelt = file(Format::Gdelt, &d);
    let row: Vec<&str> = gdelt.lines().next().expect("a row").split('\t').collect();
    assert_eq!(
        row[51..57],
        ["1", "Peru", "PE", "", "", ""],
        "type, name, FIPS, ADM1, ADM2, latitude"
    );
    assert_eq!(row[57], "");
}

#[test]
fn ged_holds_the_deadly_and_acled_the_political() {
    let d = document("Peruvian troops");
    let ged = file(Format::Ged, &d);
    assert_eq!(ged.lines().count(), 2);
    assert!(ged.lines().nth(1).expect("a row").contains(",12,12,12,"), "{ged}");
    let acled = file(Format::Acled, &d);
    assert!(
        acled.contains("Battles,Armed clash,Peruvian troops,,State forces,rebels,,Rebel group"),
        "{acled}"
    );
}

#[test]
fn what_was_written_is_read_back() {
    let (codes, d) = (codes(), document("Peruvian troops"));
    let mine = ours(&Source { document: &d, text: TEXT }, &codes);
    assert_eq!(mine.len(), 3);
    for format in [Format::Polecat, Format::Icews, Format::Gdelt, Format::Phoenix] {
        let (theirs, notes) = read(&file(format, &d), None, &codes).expect("readable");
        assert!(notes.is_empty(), "{notes:?}");
        let battle = theirs.iter().find(|r| r.kind == "ASSAULT").expect("the battle");
        assert_eq!(
            (battle.date.as_str(), battle.actor.as_str(), battle.recipient.as_str()),
            ("2024-03-08", "PER", "PER")
        );
        assert_eq!((battle.lat, battle.place.starts_with("Arequipa")), (Some(-16.39889), true));
        let c = compare(&mine, &theirs, true);
        assert_eq!(c.by_type["ASSAULT"], [1, 0, 0], "{format:?}");
        assert_eq!(c.by_type["CONSULT"], [1, 0, 0], "{format:?}");
    }
}

#[test]
fn other_sets_are_read_leniently() {
    let codes = codes();
    let petrarch = "20240308\tPERMIL\tPERREB\t193\t\td1_1\tcourier\n20240399\tPER\tCHL\t040\t\td1_2\tcourier\n";
    let (records, notes) = read(petrarch, None, &codes).expect("readable");
    assert_eq!((records.len(), notes.len(), notes[0].line), (1, 1, 2));
    assert_eq!((records[0].kind.as_str(), records[0].source.as_str()), ("ASSAULT", "courier"));
    let polecat = "Event ID\tEvent Date\tHeadline\tEvent Type\tActor Country\tRecipient Country".to_owned()
        + &"\tx".repeat(30)
        + "\n"
        + "1\t2024-03-08\tNews\tFIGHT\tPER\tCHL"
        + &"\t".repeat(30)
        + "\n";
    let (records, _) = read(&polecat, None, &codes).expect("an extra column does no harm");
    assert_eq!(
        (records[0].kind.as_str(), records[0].recipient.as_str()),
        ("ASSAULT", "CHL"),
        "older names are known"
    );
    let old = file(Format::Gdelt, &document("x"));
    let old: String = old
        .lines()
        .map(|l| {
            let cells: Vec<&str> = l.split('\t').collect();
            let kept: Vec<&str> = cells
                .iter()
                .enumerate()
                .filter(|(i, _)| ![39, 47, 55].contains(i))
                .map(|(_, c)| *c)
                .collect();
            kept.join("\t") + "\n"
        })
        .collect();
    assert_eq!(
        read(&old, Some(Theirs::Gdelt), &codes).expect("GDELT 1.0").0[0].lat,
        Some(-16.39889)
    );
    assert!(read("no table\n", None, &codes).is_err());
}

proptest! {
    #[test]
    fn nothing_in_the_text_breaks_a_line(name in "[a-zA-Z\\t\\n\\r,\";|\u{e9}\u{2028} ]{0,30}") {
        let d = document(&name);
        for (label, format) in FORMATS {
            let text = file(*format, &d);
            let faults: Vec<_> = format.check(&text).into_iter().filter(|f| f.column.is_empty() || f.message.contains("tab")).collect();
            prop_assert!(faults.is_empty(), "{}: {:?}\n{}", label, faults, text);
        }
    }

    #[test]
    fn readers_take_any_text(text in "[\\PC\\t\\n]{0,300}") {
        let codes = Codes::default();
        for format in [None, Some(Theirs::Polecat), Some(Theirs::Icews), Some(Theirs::Gdelt), Some(Theirs::Phoenix), Some(Theirs::Petrarch)] {
            let _ = read(&text, format, &codes);
        }
        for (_, format) in FORMATS {
            let _ = format.check(&text);
        }
    }
}

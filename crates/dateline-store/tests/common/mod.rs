//! Documents to store, coded by hand.
#![allow(dead_code)] // each test file uses its part

use dateline_core::Page;
use dateline_store::{Cell, Entry, Item, Limits, Origin, Rows, Store, Value};
use dateline_wire::Document;
use serde_json::json;

pub(crate) const NOW: &str = "2024-03-16T08:00:00Z";

/// A report of one attack, one request and one fact; `n` makes it its own. In JSON, so that fields added later are what
/// they are for documents stored before.
pub(crate) fn document(n: usize) -> (Page, Document) {
    let text =
        format!("Kraków envoys\nGunmen killed {n} soldiers near Gao, the army said. Mali asked Niger for help. Peru is an ally of Chile.");
    let at = |words: &str| {
        let start = text[..text.find(words).expect("there")].chars().count();
        (start, start + words.chars().count())
    };
    let page = Page {
        id: format!("doc-{n}"),
        text: text.clone(),
        title: Some("Kraków envoys".into()),
        url: Some(format!("https://example.org/{n}")),
        published: "2024-03-15".parse().ok(),
        publisher: Some("Ridge Wire".into()),
        language: Some("en".into()),
        published_from: (n == 3).then(|| "the page's JSON-LD".into()),
        parts: if n == 3 {
            vec![dateline_core::PagePart {
                kind: dateline_core::PartKind::Headline,
                span: dateline_core::Span::new(0, 14),
            }]
        } else {
            Vec::new()
        },
        ..Page::default()
    };
    let span = |words: &str| json!({"sequence": 1, "start": at(words).0, "end": at(words).1});
    let mention = |words: &str| json!({"start": at(words).0, "end": at(words).1, "kind": "trigger"});
    let party = |code: Option<&str>, sector: Option<&str>, text: &str| json!({"code": code, "sector": sector, "entity_text": text});
    let said = at("the army said");
    let cite = json!({"language": "en", "coder": "dateline test", "codebook": "plover-2.0"});
    let attack = json!({
        "id": "e1", "date": "2024-03-15", "enddate": null, "date_precision": "day",
        "actor": [party(None, Some("UAF"), "Gunmen")], "recipient": [party(Some("MLI"), Some("MIL"), "soldiers")],
        "event": ["ASSAULT"], "mode": ["firearms"], "context": ["military", "terrorism"], "auxiliary": [], "cameo": "190", "quad_code": 4,
        "event_scale": -8.0, "goldstein": -10.0, "event_text": ["killed"],
        "event_loc": {
            "extracted_place": "Gao", "resolved_place": "Gao", "geonameid": 2_457_163, "lat": 16.27, "lon": -0.04, "district": null,
            "province": "Gao", "country_code": "MLI", "feature_class": "P", "feature_code": null, "resolution": 4,
            "start": at("Gao").0, "end": at("Gao").1
        },
        "size": {"dead": {"low": null, "best": n, "high": null}}, "standing": "claimed",
        "claims": [{
            "speaker": party(Some("MLI"), Some("MIL"), "the army"), "stance": "asserts", "cue": "said", "outlet": null, "start": said.0, "end": said.1
        }],
        "text_info": span("killed"), "mentions": [mention("killed")], "rule": "assault:1", "confidence": 0.8, "cite_info": cite
    });
    let request = json!({
        "id": "e2", "date": "2024-03", "enddate": null, "date_precision": "month",
        "actor": [party(Some("MLI"), Some("GOV"), "Mali")], "recipient": [party(Some("NER"), Some("GOV"), "Niger")],
        "event": ["REQUEST"], "mode": [], "context": [], "auxiliary": ["historical"], "cameo": null, "quad_code": 3,
        "event_scale": null, "goldstein": null, "event_text": ["asked"], "event_loc": null, "size": {}, "standing": "reported", "claims": [],
        "text_info": span("asked Niger for help"), "mentions": [mention("asked")], "rule": "request:2", "confidence": 0.8, "cite_info": cite
    });
    let ally = json!({
        "fact": "allied_with", "subject": party(Some("PER"), None, "Peru"), "object": party(Some("CHL"), None, "Chile"),
        "since": "2001", "until": null, "as_of": "2024-03-15", "claims": [], "text_info": span("Peru is an ally of Chile"),
        "rule": "facts:3", "confidence": 0.7
    });
    let paragraph = |kind: &str, words: &str| json!({"kind": kind, "start": at(words).0, "end": at(words).1});
    let document = json!({
        "id": page.id,
        "article": {
            "headline": "Kraków envoys", "dateline": null, "byline": ["Mira Tolan", "Idris Wale"], "published": "2024-03-15",
            "published_from": "stated by the capture", "publisher": "Ridge Wire", "agency": "Reuters", "language": "en", "url": page.url,
            "paragraphs": [paragraph("headline", "Kraków envoys"), paragraph("body", text.lines().nth(1).expect("a second line"))]
        },
        "events": [attack, request], "facts": [ally], "not_coded": [], "diagnostics": []
    });
    (page, serde_json::from_value(document).expect("a document"))
}

pub(crate) fn origin(position: u64) -> Origin {
    Origin {
        source: "/captures/day.jsonl".into(),
        position,
    }
}

pub(crate) fn item(n: usize) -> Item {
    let (page, document) = document(n);
    let entry = Entry::new(page, document, origin(n as u64), "dateline test").expect("storable");
    Item::Document(Box::new(entry))
}

/// A file with documents 1 to `n`.
pub(crate) fn filled(store: &mut Store, n: usize) {
    let mut writer = store.writer(NOW, "dateline test", "add").expect("a writer");
    writer.write((1..=n).map(item).collect()).expect("written");
    writer.finish(NOW).expect("finished");
}

/// Rows as text, `|` between.
#[derive(Default)]
pub(crate) struct Lines {
    pub(crate) names: Vec<String>,
    pub(crate) rows: Vec<String>,
}

impl Rows for Lines {
    fn columns(&mut self, names: &[String]) -> std::io::Result<()> {
        self.names = names.to_vec();
        Ok(())
    }

    fn row(&mut self, cells: &[Cell<'_>]) -> std::io::Result<()> {
        let text = |c: &Cell<'_>| match c {
            Cell::Null => String::new(),
            Cell::Integer(i) => i.to_string(),
            Cell::Real(x) => x.to_string(),
            Cell::Text(t) => (*t).to_owned(),
            Cell::Blob(b) => format!("{} bytes", b.len()),
        };
        self.rows.push(cells.iter().map(text).collect::<Vec<_>>().join("|"));
        Ok(())
    }
}

/// The answer's rows.
#[track_caller]
pub(crate) fn ask(store: &mut Store, sql: &str) -> Vec<String> {
    ask_with(store, sql, &[])
}

#[track_caller]
pub(crate) fn ask_with(store: &mut Store, sql: &str, values: &[Value]) -> Vec<String> {
    let mut lines = Lines::default();
    store.select(sql, values, Limits::default(), &mut lines).expect(sql);
    lines.rows
}

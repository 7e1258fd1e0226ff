//! Documents to store, coded by hand.
#![allow(dead_code)] // each test file uses its part

use dateline_core::Page;
use dateline_store::{Cell, Entry, Item, Limits, Origin, Rows, Store, Value};
use dateline_wire::{Article, Cite, Claim, Document, Entity, Event, Fact, Location, Mention, Paragraph, Size, TextInfo, Toll};

pub(crate) const NOW: &str = "2024-03-16T08:00:00Z";

fn entity(code: &str, sector: &str, text: &str) -> Entity {
    Entity {
        code: Some(code.to_owned()).filter(|c| !c.is_empty()),
        sector: Some(sector.to_owned()).filter(|s| !s.is_empty()),
        entity_text: text.into(),
        ..Entity::default()
    }
}

/// A report of one attack, one request and one fact; `n` makes it its own.
pub(crate) fn document(n: usize) -> (Page, Document) {
    let text = format!("Kraków envoys\nGunmen killed {n} soldiers near Gao, the army said. Mali asked Niger for help. Peru is an ally of Chile.");
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
        plain: false,
    };
    let span = |words: &str| {
        let (start, end) = at(words);
        TextInfo { sequence: 1, start, end }
    };
    let event = |id: &str, kind: &str, words: &str| Event {
        id: id.into(),
        date: Some("2024-03-15".into()),
        enddate: None,
        date_precision: "day".into(),
        actor: Vec::new(),
        recipient: Vec::new(),
        event: vec![kind.into()],
        mode: Vec::new(),
        context: Vec::new(),
        auxiliary: Vec::new(),
        cameo: None,
        quad_code: None,
        event_scale: None,
        goldstein: None,
        event_text: vec![words.split(' ').next().unwrap_or("").into()],
        event_loc: None,
        size: Size::default(),
        standing: "reported".into(),
        claims: Vec::new(),
        text_info: span(words),
        mentions: vec![Mention {
            start: at(words).0,
            end: at(words).1,
            kind: "trigger".into(),
        }],
        rule: "assault:1".into(),
        confidence: 0.8,
        cite_info: Cite::default(),
    };
    let (place_start, place_end) = at("Gao");
    let attack = Event {
        actor: vec![entity("", "UAF", "Gunmen")],
        recipient: vec![entity("MLI", "MIL", "soldiers")],
        mode: vec!["firearms".into()],
        context: vec!["military".into(), "terrorism".into()],
        cameo: Some("190".into()),
        quad_code: Some(4),
        event_scale: Some(-8.0),
        goldstein: Some(-10.0),
        event_loc: Some(Location {
            extracted_place: "Gao".into(),
            resolved_place: "Gao".into(),
            geonameid: Some(2_457_163),
            lat: Some(16.27),
            lon: Some(-0.04),
            district: None,
            province: Some("Gao".into()),
            country_code: Some("MLI".into()),
            feature_class: Some("P".into()),
            feature_code: None,
            resolution: 4,
            start: place_start,
            end: place_end,
        }),
        size: Size {
            dead: Some(Toll {
                low: None,
                best: Some(n as u64),
                high: None,
            }),
            ..Size::default()
        },
        standing: "claimed".into(),
        claims: vec![Claim {
            speaker: Some(entity("MLI", "MIL", "the army")),
            stance: "asserts".into(),
            cue: "said".into(),
            outlet: None,
            start: at("the army said").0,
            end: at("the army said").1,
        }],
        ..event("e1", "ASSAULT", "killed")
    };
    let request = Event {
        actor: vec![entity("MLI", "GOV", "Mali")],
        recipient: vec![entity("NER", "GOV", "Niger")],
        quad_code: Some(3),
        date: Some("2024-03".into()),
        date_precision: "month".into(),
        auxiliary: vec!["historical".into()],
        rule: "request:2".into(),
        ..event("e2", "REQUEST", "asked Niger for help")
    };
    let ally = Fact {
        fact: "allied_with".into(),
        subject: entity("PER", "", "Peru"),
        object: entity("CHL", "", "Chile"),
        since: Some("2001".into()),
        until: None,
        as_of: Some("2024-03-15".into()),
        claims: Vec::new(),
        text_info: span("Peru is an ally of Chile"),
        rule: "facts:3".into(),
        confidence: 0.7,
    };
    let (head, body) = (at("Kraków envoys"), at(text.lines().nth(1).expect("a second line")));
    let document = Document {
        id: page.id.clone(),
        article: Article {
            headline: Some("Kraków envoys".into()),
            dateline: None,
            byline: vec!["Mira Tolan".into(), "Idris Wale".into()],
            byline_place: None,
            published: Some("2024-03-15".into()),
            published_from: Some("stated by the capture".into()),
            publisher: Some("Ridge Wire".into()),
            agency: Some("Reuters".into()),
            language: Some("en".into()),
            url: page.url.clone(),
            paragraphs: vec![
                Paragraph {
                    kind: "headline".into(),
                    start: head.0,
                    end: head.1,
                },
                Paragraph {
                    kind: "body".into(),
                    start: body.0,
                    end: body.1,
                },
            ],
        },
        events: vec![attack, request],
        facts: vec![ally],
        not_coded: Vec::new(),
        diagnostics: Vec::new(),
    };
    (page, document)
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

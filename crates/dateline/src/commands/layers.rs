//! What `eval` needs of the layers below events: mentions, places and times of a gold file's texts, as JSON.

use crate::error::Error;
use dateline_core::{Page, Span, Toponym};
use dateline_geo::{Context, Gazetteer};
use dateline_pipeline::{CodedPage, Options, Pipeline};
use serde_json::{Value, json};

/// Characters of a text by byte.
pub(super) struct Characters(Vec<u32>);

impl Characters {
    pub(super) fn new(text: &str) -> Self {
        let mut at = vec![0; text.len() + 1];
        let mut n = 0;
        for (i, c) in text.char_indices() {
            at[i..i + c.len_utf8()].fill(n);
            n += 1;
        }
        at[text.len()] = n;
        Self(at)
    }

    /// The character that a byte is part of.
    pub(super) fn at(&self, byte: u32) -> u32 {
        self.0.get(byte as usize).or(self.0.last()).copied().unwrap_or(0)
    }

    pub(super) fn range(&self, span: Span) -> (u32, u32) {
        (self.at(span.start), self.at(span.end))
    }
}

/// Codes the texts of gold records; `read` makes a record of what each became.
pub(super) fn of_records(
    pipeline: &Pipeline,
    gold: &[Value],
    read: impl Fn(&Value, &CodedPage, &Characters) -> Value,
) -> Result<Vec<Value>, Error> {
    let mut out = Vec::with_capacity(gold.len());
    for records in gold.chunks(64) {
        let pages: Vec<Page> = records.iter().map(page).collect();
        for (record, coded) in records.iter().zip(pipeline.code_batch(pages, &Options::default())) {
            let characters = Characters::new(&coded.page.text);
            out.push(read(record, &coded, &characters));
        }
    }
    Ok(out)
}

fn page(record: &Value) -> Page {
    let day = |k: &str| {
        record
            .get(k)
            .and_then(Value::as_str)
            .and_then(|d| d.get(..10))
            .and_then(|d| d.parse().ok())
    };
    Page {
        id: record.get("id").and_then(Value::as_str).unwrap_or("").to_owned(),
        text: dateline_eval::text_of(record),
        published: day("published").or_else(|| day("dct")),
        plain: true,
        ..Page::default()
    }
}

/// The actors of a text with their chains.
pub(super) fn mentions(record: &Value, coded: &CodedPage, characters: &Characters) -> Value {
    let one = |m: &dateline_core::Mention| {
        let (start, end) = characters.range(m.span);
        let head = coded
            .sentences
            .get(m.sentence)
            .and_then(|s| s.tokens.get(m.head))
            .map_or(m.span, |t| t.span);
        let codes: Vec<&str> = m.entities.iter().map(|e| e.code.as_str()).collect();
        json!({"start": start, "end": end, "head": characters.at(head.start), "chain": m.chain, "kind": format!("{:?}", m.kind).to_lowercase(),
            "codes": codes, "rule": m.rule.as_str()})
    };
    json!({"id": record.get("id"), "mentions": coded.mentions.actors.iter().map(one).collect::<Vec<_>>()})
}

/// The time expressions of a text.
pub(super) fn timexes(record: &Value, coded: &CodedPage, characters: &Characters) -> Value {
    let one = |t: &dateline_core::Timex| {
        let (start, end) = characters.range(t.span);
        json!({"start": start, "end": end, "value": t.value.as_str(), "rule": t.rule.as_str()})
    };
    json!({"id": record.get("id"), "timexes": coded.mentions.times.iter().map(one).collect::<Vec<_>>()})
}

/// The places of a text, and what the gazetteer makes of the gold names.
pub(super) fn places(gazetteer: &Gazetteer, record: &Value, coded: &CodedPage, characters: &Characters) -> Value {
    let text = coded.page.text.as_str();
    let bytes: Vec<usize> = text.char_indices().map(|(i, _)| i).chain([text.len()]).collect();
    let toponyms = record.get("toponyms").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let byte = |t: &Value, k: &str| {
        let n = t.get(k).and_then(Value::as_u64).unwrap_or(0) as usize;
        bytes.get(n).copied().unwrap_or(text.len())
    };
    // The gazetteer wants them in text order.
    let mut order: Vec<usize> = (0..toponyms.len()).collect();
    let spans: Vec<Span> = toponyms.iter().map(|t| Span::new(byte(t, "start"), byte(t, "end"))).collect();
    order.sort_by_key(|i| spans[*i]);
    let sorted: Vec<Span> = order.iter().map(|i| spans[*i]).collect();
    let answers = gazetteer.resolve_given(text, &coded.sentences, &sorted, &Context::default());
    let gold: Vec<dateline_eval::Place> = toponyms.iter().map(dateline_eval::Place::of).collect();
    let mut given = vec![Value::Null; gold.len()];
    let mut adjective = vec![false; gold.len()];
    for (k, answer) in order.into_iter().zip(&answers) {
        let unlisted = gazetteer.lookup(&gold[k].phrase).is_empty();
        if let Some(a) = answer {
            adjective[k] = unlisted && a.feature_code.starts_with("PCL");
            given[k] = place(gazetteer, a, &gold, characters);
        } else {
            adjective[k] = unlisted && gazetteer.is_demonym(&gold[k].phrase);
        }
    }
    let largest: Vec<Value> = gold
        .iter()
        .map(|g| largest(gazetteer, &g.phrase).map_or(Value::Null, |t| place(gazetteer, &t, &gold, characters)))
        .collect();
    let found: Vec<Value> = coded
        .mentions
        .places
        .iter()
        .map(|p| place(gazetteer, p, &gold, characters))
        .collect();
    json!({"id": record.get("id"), "places": found, "given": given, "largest": largest, "adjective": adjective})
}

fn place(gazetteer: &Gazetteer, p: &Toponym, gold: &[dateline_eval::Place], characters: &Characters) -> Value {
    let (start, end) = characters.range(p.span);
    let centre = gazetteer.centre(p);
    let same: Vec<usize> = (0..gold.len()).filter(|i| is_same_area(gazetteer, &gold[*i], p)).collect();
    json!({"start": start, "end": end, "name": p.name.as_str(), "country": p.country_code.as_str(), "code": p.feature_code.as_str(),
        "lat": centre.map(|c| c.0), "lon": centre.map(|c| c.1), "same": same})
}

/// Whether an area without a pin is the one that the gold means.
fn is_same_area(g: &Gazetteer, gold: &dateline_eval::Place, found: &Toponym) -> bool {
    if found.lat.is_some() {
        return false;
    }
    let same_name = g
        .lookup(&gold.name)
        .iter()
        .any(|r| r.code == found.feature_code && r.country == found.country_code && r.name == found.name);
    let other = !gold.code.is_empty()
        && (gold.code.starts_with("ADM1") != (found.feature_code == "ADM1")
            || gold.code == "ADM1" && !gold.admin1.is_empty() && !g.lookup(&gold.admin1).iter().any(|r| r.name == found.admin1));
    same_name && !other && (gold.country.is_empty() || g.lookup(&gold.country).iter().any(|r| r.country == found.country_code))
}

/// The most populous place of a name.
fn largest(g: &Gazetteer, phrase: &str) -> Option<Toponym> {
    let r = g
        .lookup(phrase)
        .into_iter()
        .max_by(|a, b| a.log_population.total_cmp(&b.log_population))?;
    let pin = r.centre.filter(|_| !r.is_area());
    Some(Toponym {
        sentence: 0,
        tokens: 0..0,
        span: Span::default(),
        name: r.name.into(),
        geonameid: r.geonameid,
        lat: pin.map(|p| p.0),
        lon: pin.map(|p| p.1),
        country_code: r.country.into(),
        admin1: r.admin1.into(),
        admin2: r.admin2.into(),
        feature_class: r.class().into(),
        feature_code: r.code.into(),
        resolution: r.resolution(),
    })
}

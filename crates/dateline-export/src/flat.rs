//! Dateline's own flat table of events, one row an event: for CSV and Parquet.
//!
//! Lists are joined by `;`. Nothing is left out: events that did not happen stand here with their `auxiliary`.

use crate::codes::Codes;
use crate::row::{Source, cell, kind, name, words};
use crate::schema::{Column, Kind, may, must};
use dateline_wire::{Entity, Toll};

/// What a column holds, for typed formats.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    /// UTF-8 text; empty where nothing is known.
    Text,
    /// A whole number of 64 bits.
    Int,
    /// A double.
    Double,
}

pub(crate) const COLUMNS: &[Column] = &[
    must("document", Kind::Needed),
    must("event", Kind::Needed),
    may("date", Kind::Text),
    may("enddate", Kind::Text),
    must(
        "date_precision",
        Kind::OneOf(&["day", "week", "month", "season", "year", "unknown"]),
    ),
    may("actor", Kind::Text),
    may("actor_code", Kind::Text),
    may("actor_sector", Kind::Text),
    may("recipient", Kind::Text),
    may("recipient_code", Kind::Text),
    may("recipient_sector", Kind::Text),
    may("type", Kind::OneOf(crate::PLOVER_TYPES)),
    may("mode", Kind::Text),
    may("context", Kind::Text),
    may("auxiliary", Kind::Text),
    may("cameo", Kind::Cameo),
    may("quad_code", Kind::Range(1, 4)),
    may("event_scale", Kind::Number),
    may("goldstein", Kind::Number),
    must("standing", Kind::OneOf(&["reported", "claimed", "denied", "disputed"])),
    may("speakers", Kind::Text),
    may("place", Kind::Text),
    may("province", Kind::Text),
    may("country", Kind::Text),
    may("lat", Kind::Latitude),
    may("lon", Kind::Longitude),
    may("geonameid", Kind::Int),
    may("resolution", Kind::Range(0, 9)),
    may("dead_low", Kind::Int),
    may("dead_best", Kind::Int),
    may("dead_high", Kind::Int),
    may("injured_low", Kind::Int),
    may("injured_best", Kind::Int),
    may("injured_high", Kind::Int),
    may("arrested_low", Kind::Int),
    may("arrested_best", Kind::Int),
    may("arrested_high", Kind::Int),
    must("confidence", Kind::Number),
    must("rule", Kind::Needed),
    must("sentence", Kind::Int),
    must("start", Kind::Int),
    must("end", Kind::Int),
    may("text", Kind::Text),
    may("headline", Kind::Text),
    may("published", Kind::Text),
    may("publisher", Kind::Text),
    may("url", Kind::Text),
];

/// The type of a column of the flat table.
#[must_use]
pub fn type_of(column: &Column) -> Type {
    match column.kind {
        Kind::Int | Kind::Range(..) => Type::Int,
        Kind::Number | Kind::Latitude | Kind::Longitude => Type::Double,
        _ => Type::Text,
    }
}

fn list(parties: &[Entity], f: impl Fn(&Entity) -> String) -> String {
    parties.iter().map(f).collect::<Vec<_>>().join(";")
}

fn toll(t: Option<Toll>) -> [String; 3] {
    let s = |n: Option<u64>| n.map(|n| n.to_string()).unwrap_or_default();
    t.map_or([String::new(), String::new(), String::new()], |t| [s(t.low), s(t.best), s(t.high)])
}

pub(crate) fn rows(source: &Source, _codes: &Codes) -> Vec<Vec<String>> {
    let d = source.document;
    let number = |x: Option<f64>| x.map(|v| v.to_string()).unwrap_or_default();
    d.events
        .iter()
        .map(|e| {
            let loc = e.event_loc.as_ref();
            let party = |p: &[Entity]| {
                [
                    list(p, |x| name(Some(x)).replace(';', ",")),
                    list(p, |x| x.code.clone().unwrap_or_default()),
                    list(p, |x| x.sector.clone().unwrap_or_default()),
                ]
            };
            let mut row = vec![
                cell(&d.id),
                e.id.clone(),
                e.date.clone().unwrap_or_default(),
                e.enddate.clone().unwrap_or_default(),
                e.date_precision.to_string(),
            ];
            row.extend(party(&e.actor));
            row.extend(party(&e.recipient));
            row.extend([
                kind(e).to_owned(),
                e.mode.first().cloned().unwrap_or_default(),
                e.context.join(";"),
                e.auxiliary.join(";"),
                e.cameo.clone().unwrap_or_default(),
                e.quad_code.map(|q| q.to_string()).unwrap_or_default(),
                number(e.event_scale),
                number(e.goldstein),
                e.standing.to_string(),
                e.claims
                    .iter()
                    .map(|c| format!("{} {}", name(c.speaker.as_ref()), c.stance).trim().to_owned())
                    .map(|s| s.replace(';', ","))
                    .collect::<Vec<_>>()
                    .join(";"),
                loc.map(|l| cell(&l.resolved_place)).unwrap_or_default(),
                loc.and_then(|l| l.province.clone()).unwrap_or_default(),
                loc.and_then(|l| l.country_code.clone()).unwrap_or_default(),
                number(loc.and_then(|l| l.lat)),
                number(loc.and_then(|l| l.lon)),
                loc.and_then(|l| l.geonameid).map(|n| n.to_string()).unwrap_or_default(),
                loc.map(|l| l.resolution.to_string()).unwrap_or_default(),
            ]);
            row.extend(toll(e.size.dead));
            row.extend(toll(e.size.injured));
            row.extend(toll(e.size.arrested));
            row.extend([
                e.confidence.to_string(),
                e.rule.clone(),
                e.text_info.sequence.to_string(),
                e.text_info.start.to_string(),
                e.text_info.end.to_string(),
                words(source.text, e.text_info.start, e.text_info.end),
                d.article.headline.as_deref().map(cell).unwrap_or_default(),
                d.article.published.clone().unwrap_or_default(),
                d.article
                    .publisher
                    .as_deref()
                    .or(d.article.agency.as_deref())
                    .map(cell)
                    .unwrap_or_default(),
                d.article.url.as_deref().map(cell).unwrap_or_default(),
            ]);
            row
        })
        .collect()
}

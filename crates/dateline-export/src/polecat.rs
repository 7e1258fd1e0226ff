//! POLECAT (NGEC's `ngecEvents.DV.*.txt`): 40 tab-separated columns with a header, one pair of parties a row.

use crate::codes::Codes;
use crate::row::{Dyad, Source, cell, country, day, decimal, happened, kind, name, sectors};
use crate::schema::{Column, Kind, may, must};
use dateline_wire::Entity;
use std::collections::BTreeSet;

const QUADS: &[&str] = &["VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT"];

pub(crate) const COLUMNS: &[Column] = &[
    must("Event ID", Kind::Needed),
    must("Event Date", Kind::Date),
    must("Event Type", Kind::OneOf(crate::PLOVER_TYPES)),
    may("Event Mode", Kind::Text),
    may("Event Intensity", Kind::Number),
    may("Quad Code", Kind::OneOf(QUADS)),
    may("Contexts", Kind::Text),
    may("Actor Name", Kind::Text),
    may("Actor Country", Kind::Alpha3),
    may("Actor COW", Kind::Int),
    may("Primary Actor Sector", Kind::Text),
    may("Actor Sectors", Kind::Text),
    may("Actor Title", Kind::Text),
    may("Actor Name Raw", Kind::Text),
    may("Wikipedia Actor ID", Kind::Text),
    may("Recipient Name", Kind::Text),
    may("Recipient Country", Kind::Alpha3),
    may("Recipient COW", Kind::Int),
    may("Primary Recipient Sector", Kind::Text),
    may("Recipient Sectors", Kind::Text),
    may("Recipient Title", Kind::Text),
    may("Recipient Name Raw", Kind::Text),
    may("Wikipedia Recipient ID", Kind::Text),
    may("Placename", Kind::Text),
    may("City", Kind::Text),
    may("District", Kind::Text),
    may("Province", Kind::Text),
    may("Country", Kind::Alpha3),
    may("Latitude", Kind::Latitude),
    may("Longitude", Kind::Longitude),
    may("GeoNames ID", Kind::Int),
    may("Raw Placename", Kind::Text),
    may("Feature Type", Kind::Text),
    may("Source", Kind::Text),
    may("Publication Date", Kind::Date),
    may("Story People", Kind::Text),
    may("Story Organizations", Kind::Text),
    may("Story Locations", Kind::Text),
    may("Language", Kind::Text),
    must("Version", Kind::Needed),
];

/// Codes and sectors of parties that are organisations.
const ORGANISATIONS: &[&str] = &["IGO", "UNO", "EUR", "NGO", "MNC", "IMG", "ISM"];
const BODIES: &[&str] = &["REB", "PTY", "PRM", "BUS", "JRN", "EDU", "LAB", "SOC"];

/// The eight cells of a party.
fn party(e: Option<&Entity>, codes: &Codes) -> [String; 8] {
    let code = e.and_then(|e| e.code.clone()).unwrap_or_default();
    let of = country(e, codes).to_owned();
    let cow = codes.country(&of).map(|c| c.cow.clone()).unwrap_or_default();
    let sectors = sectors(e);
    [
        name(e),
        if of.is_empty() && code.len() == 3 { code } else { of },
        cow,
        sectors.first().map(|s| (*s).to_owned()).unwrap_or_default(),
        sectors.join(";"),
        e.and_then(|e| e.office.as_deref()).map(cell).unwrap_or_default(),
        e.map(|e| cell(&e.entity_text)).unwrap_or_default(),
        e.and_then(|e| e.identifier_text.as_deref()).map(cell).unwrap_or_default(),
    ]
}

fn joined(set: &BTreeSet<String>) -> String {
    set.iter().cloned().collect::<Vec<_>>().join(";")
}

pub(crate) fn rows(source: &Source, codes: &Codes) -> Vec<Vec<String>> {
    let d = source.document;
    let (mut people, mut organisations, mut places) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for e in &d.events {
        for p in e.actor.iter().chain(&e.recipient) {
            let Some(n) = p.identifier_text.as_deref().map(cell) else {
                continue;
            };
            let code = p.code.as_deref().unwrap_or_default();
            if p.office.is_some() || p.sector.as_deref() == Some("ELI") {
                people.insert(n);
            } else if ORGANISATIONS.contains(&code) || sectors(Some(p)).iter().any(|s| BODIES.contains(s)) {
                organisations.insert(n);
            }
        }
        places.extend(e.event_loc.iter().map(|l| cell(&l.resolved_place)));
    }
    let (people, organisations, places) = (joined(&people), joined(&organisations), joined(&places));
    let mut out = Vec::new();
    for e in d.events.iter().filter(|e| happened(e) && !kind(e).is_empty()) {
        let Some(date) = day(e, d) else { continue };
        for dyad in Dyad::of(e, false) {
            let loc = e.event_loc.as_ref();
            let text = |f: fn(&dateline_wire::Location) -> Option<&str>| loc.and_then(f).map(cell).unwrap_or_default();
            let city = loc.is_some_and(|l| l.feature_class.as_deref() == Some("P"));
            let mut row = vec![
                format!("{}:{}:{}", cell(&d.id), e.id, dyad.number),
                date.clone(),
                kind(e).to_owned(),
                e.mode.first().cloned().unwrap_or_default(),
                decimal(e.event_scale),
                e.quad_code
                    .and_then(|q| QUADS.get(usize::from(q).wrapping_sub(1)))
                    .map_or(String::new(), |q| (*q).to_owned()),
                e.context.join(";"),
            ];
            row.extend(party(dyad.actor, codes));
            row.extend(party(dyad.recipient, codes));
            row.extend([
                text(|l| Some(&l.resolved_place)),
                if city { text(|l| Some(&l.resolved_place)) } else { String::new() },
                text(|l| l.district.as_deref()),
                text(|l| l.province.as_deref()),
                text(|l| l.country_code.as_deref()),
                decimal(loc.and_then(|l| l.lat)),
                decimal(loc.and_then(|l| l.lon)),
                loc.and_then(|l| l.geonameid).map(|n| n.to_string()).unwrap_or_default(),
                text(|l| Some(&l.extracted_place)),
                text(|l| l.feature_code.as_deref()),
                d.article
                    .publisher
                    .as_deref()
                    .or(d.article.agency.as_deref())
                    .map(cell)
                    .unwrap_or_default(),
                d.article.published.clone().unwrap_or_default(),
                people.clone(),
                organisations.clone(),
                places.clone(),
                d.article.language.clone().unwrap_or_default(),
                crate::VERSION.to_owned(),
            ]);
            out.push(row);
        }
    }
    out
}

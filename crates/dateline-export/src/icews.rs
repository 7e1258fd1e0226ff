//! ICEWS: 20 tab-separated columns with a header; meetings give two reciprocal rows.

use crate::codes::Codes;
use crate::row::{Dyad, Source, cell, country, day, decimal, happened, name, number, sectors};
use crate::schema::{Column, Kind, may, must};
use dateline_wire::Entity;

pub(crate) const COLUMNS: &[Column] = &[
    must("Event ID", Kind::Int),
    must("Event Date", Kind::Date),
    must("Source Name", Kind::Needed),
    may("Source Sectors", Kind::Text),
    may("Source Country", Kind::Text),
    must("Event Text", Kind::Needed),
    must("CAMEO Code", Kind::Cameo),
    must("Intensity", Kind::Number),
    must("Target Name", Kind::Needed),
    may("Target Sectors", Kind::Text),
    may("Target Country", Kind::Text),
    must("Story ID", Kind::Int),
    must("Sentence Number", Kind::Int),
    may("Publisher", Kind::Text),
    may("City", Kind::Text),
    may("District", Kind::Text),
    may("Province", Kind::Text),
    may("Country", Kind::Text),
    may("Latitude", Kind::Latitude),
    may("Longitude", Kind::Longitude),
];

/// What ICEWS calls a sector of ours.
fn sector(s: &str) -> &'static str {
    match s {
        "GOV" => "Government",
        "MIL" => "Military",
        "COP" => "Police",
        "JUD" => "Judicial",
        "LEG" => "Legislative / Parliamentary",
        "REB" => "Rebel",
        "UAF" => "Unidentified Forces",
        "PRM" => "Organized Violent",
        "OPP" => "Dissident",
        "PTY" => "Parties",
        "BUS" => "Business",
        "CVL" => "General Population / Civilian / Social",
        "CRM" => "Criminals / Gangs",
        "EDU" => "Education",
        "JRN" => "News",
        "LAB" => "Labor",
        "MED" => "Medical / Health",
        "REF" => "Refugees / Displaced",
        "REL" => "Religious",
        "AGR" => "Agricultural",
        "SPY" => "State Security Services",
        "ELI" => "Elite",
        "SOC" => "Civic Group",
        _ => "",
    }
}

fn party(e: Option<&Entity>, codes: &Codes) -> [String; 3] {
    let named: Vec<&str> = sectors(e).into_iter().map(sector).filter(|s| !s.is_empty()).collect();
    let n = name(e);
    [
        if n.is_empty() { "Unspecified Actor".into() } else { n },
        named.join(","),
        codes.country(country(e, codes)).map(|c| c.name.clone()).unwrap_or_default(),
    ]
}

pub(crate) fn rows(source: &Source, codes: &Codes) -> Vec<Vec<String>> {
    let d = source.document;
    let story = number(&[&d.id]);
    let mut out = Vec::new();
    for e in d.events.iter().filter(|e| happened(e)) {
        let Some(date) = day(e, d) else { continue };
        for dyad in Dyad::of(e, true) {
            let Some(code) = dyad.cameo() else { continue };
            let cameo = codes.cameo(code);
            let loc = e.event_loc.as_ref();
            let city = loc.filter(|l| l.feature_class.as_deref() == Some("P"));
            let [source_name, source_sectors, source_country] = party(dyad.actor, codes);
            let [target_name, target_sectors, target_country] = party(dyad.recipient, codes);
            out.push(vec![
                number(&[&d.id, &e.id, &dyad.number.to_string()]).to_string(),
                date.clone(),
                source_name,
                source_sectors,
                source_country,
                cameo.map_or_else(|| code.to_owned(), |c| c.name.clone()),
                code.to_owned(),
                cameo.map_or_else(|| "0".to_owned(), |c| c.goldstein.clone()),
                target_name,
                target_sectors,
                target_country,
                story.to_string(),
                (e.text_info.sequence + 1).to_string(),
                d.article
                    .publisher
                    .as_deref()
                    .or(d.article.agency.as_deref())
                    .map(cell)
                    .unwrap_or_default(),
                city.map(|l| cell(&l.resolved_place)).unwrap_or_default(),
                loc.and_then(|l| l.district.as_deref()).map(cell).unwrap_or_default(),
                loc.and_then(|l| l.province.as_deref()).map(cell).unwrap_or_default(),
                loc.and_then(|l| l.country_code.as_deref())
                    .and_then(|c| codes.country(c))
                    .map(|c| c.name.clone())
                    .unwrap_or_default(),
                decimal(loc.and_then(|l| l.lat)),
                decimal(loc.and_then(|l| l.lon)),
            ]);
        }
    }
    out
}

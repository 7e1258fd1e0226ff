//! Phoenix: 26 tab-separated columns without a header, CAMEO dyads.

use crate::codes::Codes;
use crate::gdelt::Agent;
use crate::row::{Dyad, Source, cell, day, decimal, happened, number};
use crate::schema::{Column, Kind, may, must};

pub(crate) const COLUMNS: &[Column] = &[
    must("EventID", Kind::Needed),
    must("Date", Kind::Date8),
    must("Year", Kind::Year),
    must("Month", Kind::Range(1, 12)),
    must("Day", Kind::Range(1, 31)),
    must("Source", Kind::Text),
    must("SourceRoot", Kind::Text),
    may("SourceAgent", Kind::Text),
    may("SourceOthers", Kind::Text),
    must("Target", Kind::Text),
    must("TargetRoot", Kind::Text),
    may("TargetAgent", Kind::Text),
    may("TargetOthers", Kind::Text),
    must("CAMEO", Kind::Cameo),
    must("RootCode", Kind::CameoRoot),
    must("QuadClass", Kind::Range(0, 4)),
    must("Goldstein", Kind::Number),
    may("Issues", Kind::Text),
    may("Lat", Kind::Latitude),
    may("Lon", Kind::Longitude),
    may("LocationName", Kind::Text),
    may("StateName", Kind::Text),
    may("CountryName", Kind::Text),
    must("SentenceIDs", Kind::Needed),
    may("URLs", Kind::Text),
    may("Sources", Kind::Text),
];

/// Root, agent and others of a party; `---` where nothing is known, as PETRARCH writes it.
fn party(e: Option<&dateline_wire::Entity>, codes: &Codes) -> [String; 4] {
    let a = Agent::of(e, codes);
    let root = if a.country.is_empty() { a.group.clone() } else { a.country.clone() };
    let mut kinds = a.kinds.clone();
    let root = if root.is_empty() && !kinds.is_empty() {
        kinds.remove(0)
    } else {
        root
    };
    let agent = kinds.first().cloned().unwrap_or_default();
    let others = kinds.get(1..).unwrap_or_default().join(";");
    let all = format!("{root}{}", kinds.concat());
    let blank = |s: String| if s.is_empty() { "---".to_owned() } else { s };
    [blank(all), blank(root), agent, others]
}

/// Phoenix's quad class: 0 for CAMEO 01 and 02.
fn quad(root: &str) -> &'static str {
    match root {
        "01" | "02" => "0",
        "03" | "04" | "05" => "1",
        "06" | "07" | "08" => "2",
        "09" | "10" | "11" | "12" | "13" => "3",
        _ => "4",
    }
}

pub(crate) fn rows(source: &Source, codes: &Codes) -> Vec<Vec<String>> {
    let d = source.document;
    let mut out = Vec::new();
    for e in d.events.iter().filter(|e| happened(e)) {
        let Some(date) = day(e, d) else { continue };
        for dyad in Dyad::of(e, true) {
            let Some(code) = dyad.cameo().map(str::to_owned) else { continue };
            let root = code.get(..2).unwrap_or(&code).to_owned();
            let plain = |s: &str| s.trim_start_matches('0').to_owned();
            let loc = e.event_loc.as_ref();
            let issues: Vec<String> = e.context.iter().map(|c| format!("{},1", c.to_uppercase())).collect();
            let mut row = vec![
                format!("{}_{}", number(&[&d.id, &e.id, &dyad.number.to_string()]), crate::VERSION),
                date.replace('-', ""),
                date[..4].to_owned(),
                plain(&date[5..7]),
                plain(&date[8..10]),
            ];
            row.extend(party(dyad.actor, codes));
            row.extend(party(dyad.recipient, codes));
            row.extend([
                code.clone(),
                root.clone(),
                quad(&root).to_owned(),
                codes.cameo(&code).map_or_else(|| "0".into(), |c| c.goldstein.clone()),
                issues.join(";"),
                decimal(loc.and_then(|l| l.lat)),
                decimal(loc.and_then(|l| l.lon)),
                loc.map(|l| cell(&l.resolved_place)).unwrap_or_default(),
                loc.and_then(|l| l.province.as_deref()).map(cell).unwrap_or_default(),
                loc.and_then(|l| l.country_code.as_deref())
                    .and_then(|c| codes.country(c))
                    .map(|c| c.name.clone())
                    .unwrap_or_default(),
                format!("{}_{}", cell(&d.id), e.text_info.sequence + 1),
                d.article.url.as_deref().map(cell).unwrap_or_default(),
                d.article
                    .publisher
                    .as_deref()
                    .or(d.article.agency.as_deref())
                    .map(cell)
                    .unwrap_or_default(),
            ]);
            out.push(row);
        }
    }
    out
}

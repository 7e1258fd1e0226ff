//! A view in the shape of UCDP GED: 49 columns, comma-separated, deadly events of organised violence only.
//!
//! Conflict, dyad and side numbers are UCDP's own and stay empty: we do not guess another project's keys.

use crate::codes::Codes;
use crate::row::{Source, cell, country, day, decimal, happened, kind, name, number, sectors, words};
use crate::schema::{Column, Kind, may, must};
use dateline_wire::Entity;

pub(crate) const COLUMNS: &[Column] = &[
    must("id", Kind::Int),
    must("relid", Kind::Needed),
    must("year", Kind::Year),
    must("active_year", Kind::Range(0, 1)),
    must("code_status", Kind::Needed),
    must("type_of_violence", Kind::Range(1, 3)),
    may("conflict_dset_id", Kind::Text),
    may("conflict_new_id", Kind::Int),
    must("conflict_name", Kind::Needed),
    may("dyad_dset_id", Kind::Text),
    may("dyad_new_id", Kind::Int),
    must("dyad_name", Kind::Needed),
    may("side_a_dset_id", Kind::Text),
    may("side_a_new_id", Kind::Int),
    must("side_a", Kind::Needed),
    may("side_b_dset_id", Kind::Text),
    may("side_b_new_id", Kind::Int),
    must("side_b", Kind::Needed),
    must("number_of_sources", Kind::Int),
    must("source_article", Kind::Needed),
    may("source_office", Kind::Text),
    may("source_date", Kind::Date),
    may("source_headline", Kind::Text),
    may("source_original", Kind::Text),
    must("where_prec", Kind::Range(1, 7)),
    may("where_coordinates", Kind::Text),
    may("where_description", Kind::Text),
    may("adm_1", Kind::Text),
    may("adm_2", Kind::Text),
    may("latitude", Kind::Latitude),
    may("longitude", Kind::Longitude),
    may("geom_wkt", Kind::Text),
    may("priogrid_gid", Kind::Int),
    may("country", Kind::Text),
    may("country_id", Kind::Int),
    may("region", Kind::OneOf(&["Africa", "Americas", "Asia", "Europe", "Middle East"])),
    must("event_clarity", Kind::Range(1, 2)),
    must("date_prec", Kind::Range(1, 5)),
    must("date_start", Kind::Date),
    must("date_end", Kind::Date),
    must("deaths_a", Kind::Int),
    must("deaths_b", Kind::Int),
    must("deaths_civilians", Kind::Int),
    must("deaths_unknown", Kind::Int),
    must("best", Kind::Int),
    must("high", Kind::Int),
    must("low", Kind::Int),
    may("gwnoa", Kind::Int),
    may("gwnob", Kind::Int),
];

fn state(e: &Entity, codes: &Codes) -> bool {
    !country(Some(e), codes).is_empty()
        && sectors(Some(e))
            .first()
            .is_none_or(|s| matches!(*s, "GOV" | "MIL" | "COP" | "SPY" | "PRM"))
}

fn armed(e: &Entity, codes: &Codes) -> bool {
    state(e, codes) || sectors(Some(e)).first().is_some_and(|s| matches!(*s, "REB" | "UAF" | "CRM")) || e.code.as_deref() == Some("IMG")
}

/// Number of the cell of half a degree that PRIO-GRID counts from the south-west corner, 720 a row.
fn grid(lat: f64, lon: f64) -> i64 {
    let row = (((lat + 90.0) * 2.0).floor() as i64).clamp(0, 359);
    let column = (((lon + 180.0) * 2.0).floor() as i64).clamp(0, 719);
    row * 720 + column + 1
}

/// UCDP's world regions: the Middle East is a region of its own, Oceania counts to Asia.
fn region(code: &str, codes: &Codes) -> &'static str {
    const MIDDLE_EAST: &[&str] = &[
        "BHR", "CYP", "EGY", "IRN", "IRQ", "ISR", "JOR", "KWT", "LBN", "OMN", "PSE", "QAT", "SAU", "SYR", "TUR", "ARE", "YEM",
    ];
    if MIDDLE_EAST.contains(&code) {
        return "Middle East";
    }
    match codes.country(code).map_or("", |c| c.region.as_str()) {
        "Africa" => "Africa",
        "Americas" => "Americas",
        "Europe" => "Europe",
        "Asia" | "Oceania" => "Asia",
        _ => "",
    }
}

pub(crate) fn rows(source: &Source, codes: &Codes) -> Vec<Vec<String>> {
    let d = source.document;
    let mut out = Vec::new();
    for e in d.events.iter().filter(|e| kind(e) == "ASSAULT" && happened(e)) {
        let Some(dead) = e.size.dead else { continue };
        let best = dead.best.or(dead.low).unwrap_or(0);
        let Some(date) = day(e, d).filter(|_| best > 0 || dead.high.unwrap_or(0) > 0) else {
            continue;
        };
        let (a, b) = match (e.actor.as_slice(), e.recipient.as_slice()) {
            ([x, y, ..], []) => (Some(x), Some(y)),
            (x, y) => (x.first(), y.first()),
        };
        let victims = b.is_some_and(|b| !armed(b, codes));
        let violence = match (a, b) {
            (_, Some(_)) if victims => 3,
            (Some(a), Some(b)) if state(a, codes) || state(b, codes) => 1,
            (Some(_), Some(_)) => 2,
            (_, None) => 3,
            (None, Some(_)) => 1,
        };
        let who = |x: Option<&Entity>| x.map(|x| name(Some(x))).filter(|n| !n.is_empty());
        let side_a = who(a).unwrap_or_else(|| "XXX unknown".into());
        let side_b = if violence == 3 {
            "Civilians".to_owned()
        } else {
            who(b).unwrap_or_else(|| "XXX unknown".into())
        };
        let loc = e.event_loc.as_ref();
        let pin = loc.filter(|l| l.resolution > 1).and_then(|l| Some((l.lat?, l.lon?)));
        let at = loc.and_then(|l| l.country_code.as_deref()).unwrap_or_default();
        let named = codes.country(at);
        let gw = |x: Option<&Entity>| {
            x.filter(|x| state(x, codes))
                .and_then(|x| codes.country(country(Some(x), codes)))
                .map(|c| c.gw.clone())
                .unwrap_or_default()
        };
        let deaths_civilians = if violence == 3 { best } else { 0 };
        let end = e.enddate.as_deref().filter(|s| s.len() == 10).unwrap_or(&date).to_owned();
        out.push(vec![
            number(&[&d.id, &e.id]).to_string(),
            format!("{}-{}", cell(&d.id), e.id),
            date[..4].to_owned(),
            "1".into(),
            "Clear".into(),
            violence.to_string(),
            String::new(),
            String::new(),
            named.map_or_else(
                || format!("{side_a} - {side_b}"),
                |c| {
                    if violence == 3 {
                        format!("{side_a} - {side_b}")
                    } else {
                        format!("{}: Government", c.name)
                    }
                },
            ),
            String::new(),
            String::new(),
            format!("{side_a} - {side_b}"),
            String::new(),
            String::new(),
            side_a,
            String::new(),
            String::new(),
            side_b,
            "1".into(),
            cell(
                &[
                    d.article.publisher.as_deref().or(d.article.agency.as_deref()).unwrap_or("unknown"),
                    d.article.published.as_deref().unwrap_or_default(),
                    d.article.headline.as_deref().unwrap_or_default(),
                ]
                .join(" "),
            ),
            d.article
                .publisher
                .as_deref()
                .or(d.article.agency.as_deref())
                .map(cell)
                .unwrap_or_default(),
            d.article.published.clone().unwrap_or_default(),
            d.article.headline.as_deref().map(cell).unwrap_or_default(),
            words(source.text, e.text_info.start, e.text_info.end),
            match loc.map(|l| l.resolution) {
                Some(4..) => "1",
                Some(3) => "3",
                Some(2) => "4",
                Some(_) => "6",
                None => "7",
            }
            .into(),
            loc.map(|l| cell(&l.resolved_place)).unwrap_or_default(),
            loc.map(|l| cell(&l.extracted_place)).unwrap_or_default(),
            loc.and_then(|l| l.province.as_deref()).map(cell).unwrap_or_default(),
            loc.and_then(|l| l.district.as_deref()).map(cell).unwrap_or_default(),
            decimal(pin.map(|p| p.0)),
            decimal(pin.map(|p| p.1)),
            pin.map(|(lat, lon)| format!("POINT ({lon} {lat})")).unwrap_or_default(),
            pin.map(|(lat, lon)| grid(lat, lon).to_string()).unwrap_or_default(),
            named.map(|c| c.name.clone()).unwrap_or_default(),
            named.map(|c| c.gw.clone()).unwrap_or_default(),
            region(at, codes).into(),
            if e.date.is_some() && e.date_precision != "unknown" {
                "1"
            } else {
                "2"
            }
            .into(),
            match e.date_precision.as_ref() {
                "day" => "1",
                "week" => "3",
                "month" => "4",
                "unknown" => "2",
                _ => "5",
            }
            .into(),
            date,
            end,
            "0".into(),
            "0".into(),
            deaths_civilians.to_string(),
            (best - deaths_civilians).to_string(),
            best.to_string(),
            dead.high.unwrap_or(best).max(best).to_string(),
            dead.low.unwrap_or(best).min(best).to_string(),
            gw(a),
            gw(b.filter(|_| violence == 1)),
        ]);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::grid;

    #[test]
    fn grid_cells_are_counted_from_the_south_west_corner() {
        assert_eq!(grid(-90.0, -180.0), 1);
        assert_eq!(grid(-89.4, -180.0), 721);
        assert_eq!(grid(90.0, 180.0), 259_200);
        // Row 299 from the south, column 381 from the west.
        assert_eq!(grid(59.9, 10.75), 215_662);
    }
}

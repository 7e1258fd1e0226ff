//! GDELT 2.0: events (61 columns) and mentions (16), tab-separated without a header.
//!
//! GDELT has no place for what nobody measured: `AvgTone` is 0 (no tone is computed), a country has no pin, so geography of
//! the country kind (type 1) leaves latitude and longitude empty. `FeatureID` is the GeoNames id.

use crate::codes::Codes;
use crate::row::{Dyad, Source, cell, country, day8, decimal, happened, name, number, sectors};
use crate::schema::{Column, Kind, may, must};
use dateline_wire::{Entity, Location};

const KNOWN_GROUPS: &[(&str, &str)] = &[
    ("NATO", "NAT"),
    ("North Atlantic Treaty Organization", "NAT"),
    ("African Union", "AFU"),
    ("Arab League", "ARL"),
    ("League of Arab States", "ARL"),
    ("ASEAN", "ASN"),
    ("Association of Southeast Asian Nations", "ASN"),
    ("European Union", "EEC"),
    ("OPEC", "OPC"),
    ("World Bank", "WBK"),
    ("International Monetary Fund", "IMF"),
    ("World Health Organization", "WHO"),
    ("World Trade Organization", "WTO"),
    ("OSCE", "SCE"),
    ("ECOWAS", "WAS"),
    ("United Nations", "UNO"),
    ("Islamic State", "ISI"),
    ("Hezbollah", "HEZ"),
    ("Hamas", "HMS"),
    ("Taliban", "TAL"),
    ("Al-Qaida", "ALQ"),
    ("Amnesty International", "AMN"),
    ("Human Rights Watch", "HRW"),
];

macro_rules! actor_columns {
    ($n:literal) => {
        [
            may(concat!("Actor", $n, "Code"), Kind::Letters3),
            may(concat!("Actor", $n, "Name"), Kind::Text),
            may(concat!("Actor", $n, "CountryCode"), Kind::Alpha3),
            may(concat!("Actor", $n, "KnownGroupCode"), Kind::Alpha3),
            may(concat!("Actor", $n, "EthnicCode"), Kind::Text),
            may(concat!("Actor", $n, "Religion1Code"), Kind::Alpha3),
            may(concat!("Actor", $n, "Religion2Code"), Kind::Alpha3),
            may(concat!("Actor", $n, "Type1Code"), Kind::Alpha3),
            may(concat!("Actor", $n, "Type2Code"), Kind::Alpha3),
            may(concat!("Actor", $n, "Type3Code"), Kind::Alpha3),
        ]
    };
}

macro_rules! geo_columns {
    ($n:literal) => {
        [
            must(concat!($n, "Geo_Type"), Kind::Range(0, 5)),
            may(concat!($n, "Geo_FullName"), Kind::Text),
            may(concat!($n, "Geo_CountryCode"), Kind::Alpha2),
            may(concat!($n, "Geo_ADM1Code"), Kind::Text),
            may(concat!($n, "Geo_ADM2Code"), Kind::Text),
            may(concat!($n, "Geo_Lat"), Kind::Latitude),
            may(concat!($n, "Geo_Long"), Kind::Longitude),
            may(concat!($n, "Geo_FeatureID"), Kind::Text),
        ]
    };
}

const ACTOR1: [Column; 10] = actor_columns!("1");
const ACTOR2: [Column; 10] = actor_columns!("2");
const GEO1: [Column; 8] = geo_columns!("Actor1");
const GEO2: [Column; 8] = geo_columns!("Actor2");
const GEO: [Column; 8] = geo_columns!("Action");
const HEAD: [Column; 5] = [
    must("GLOBALEVENTID", Kind::Int),
    must("SQLDATE", Kind::Date8),
    must("MonthYear", Kind::Month6),
    must("Year", Kind::Year),
    must("FractionDate", Kind::Number),
];
const MIDDLE: [Column; 10] = [
    must("IsRootEvent", Kind::Range(0, 1)),
    must("EventCode", Kind::Cameo),
    must("EventBaseCode", Kind::Cameo),
    must("EventRootCode", Kind::CameoRoot),
    must("QuadClass", Kind::Range(1, 4)),
    must("GoldsteinScale", Kind::Number),
    must("NumMentions", Kind::Int),
    must("NumSources", Kind::Int),
    must("NumArticles", Kind::Int),
    must("AvgTone", Kind::Number),
];
const TAIL: [Column; 2] = [must("DATEADDED", Kind::Stamp14), may("SOURCEURL", Kind::Text)];

const fn events() -> [Column; 61] {
    let parts: [&[Column]; 8] = [&HEAD, &ACTOR1, &ACTOR2, &MIDDLE, &GEO1, &GEO2, &GEO, &TAIL];
    let mut out = [HEAD[0]; 61];
    let (mut n, mut i) = (0, 0);
    while i < parts.len() {
        let mut j = 0;
        while j < parts[i].len() {
            out[n] = parts[i][j];
            n += 1;
            j += 1;
        }
        i += 1;
    }
    assert!(n == 61);
    out
}

pub(crate) const COLUMNS: &[Column] = &events();

pub(crate) const MENTIONS: &[Column] = &[
    must("GLOBALEVENTID", Kind::Int),
    must("EventTimeDate", Kind::Stamp14),
    must("MentionTimeDate", Kind::Stamp14),
    must("MentionType", Kind::Range(1, 6)),
    must("MentionSourceName", Kind::Needed),
    must("MentionIdentifier", Kind::Needed),
    must("SentenceID", Kind::Int),
    must("Actor1CharOffset", Kind::Int),
    must("Actor2CharOffset", Kind::Int),
    must("ActionCharOffset", Kind::Int),
    must("InRawText", Kind::Range(0, 1)),
    must("Confidence", Kind::Range(0, 100)),
    must("MentionDocLen", Kind::Int),
    must("MentionDocTone", Kind::Number),
    may("MentionDocTranslationInfo", Kind::Text),
    may("Extras", Kind::Text),
];

/// CAMEO's actor type of a PLOVER sector.
pub(crate) fn cameo_type(sector: &str) -> &str {
    match sector {
        "JRN" => "MED",
        "MED" => "HLH",
        "PRM" => "UAF",
        "SOC" => "NGO",
        "PRE" | "UNK" => "",
        "CRM" => "CRM",
        s => s,
    }
}

/// CAMEO's code of a party: country or kind of organisation, then its types.
pub(crate) struct Agent {
    pub country: String,
    pub group: String,
    pub kinds: Vec<String>,
}

impl Agent {
    pub(crate) fn of(e: Option<&Entity>, codes: &Codes) -> Self {
        let iso = country(e, codes);
        let code = e.and_then(|e| e.code.as_deref()).unwrap_or_default();
        let name = name(e);
        let group = KNOWN_GROUPS
            .iter()
            .find(|(n, _)| n.eq_ignore_ascii_case(&name))
            .map_or("", |(_, c)| c)
            .to_owned();
        let mut kinds = Vec::new();
        match code {
            "IGO" | "UNO" | "EUR" => kinds.push("IGO"),
            "NGO" | "ISM" | "IMG" | "MNC" => kinds.push(if code == "ISM" { "NGO" } else { code }),
            _ => {}
        }
        for s in sectors(e).into_iter().map(cameo_type).filter(|s| s.len() == 3) {
            if !kinds.contains(&s) {
                kinds.push(s);
            }
        }
        kinds.truncate(3);
        Self {
            country: codes.country(iso).map(|c| c.cameo.clone()).unwrap_or_default(),
            group: if group.is_empty() && code == "UNO" { "UNO".into() } else { group },
            kinds: kinds.into_iter().map(str::to_owned).collect(),
        }
    }

    /// All as one string: `USAGOV`.
    pub(crate) fn code(&self) -> String {
        format!("{}{}{}", self.country, self.group, self.kinds.concat())
    }
}

fn party(e: Option<&Entity>, codes: &Codes) -> [String; 10] {
    let a = Agent::of(e, codes);
    let kind = |i: usize| a.kinds.get(i).cloned().unwrap_or_default();
    [
        a.code(),
        name(e).to_uppercase(),
        a.country.clone(),
        a.group.clone(),
        String::new(),
        String::new(),
        String::new(),
        kind(0),
        kind(1),
        kind(2),
    ]
}

fn place(l: Option<&Location>, codes: &Codes) -> [String; 8] {
    let Some(l) = l else {
        return [
            "0".into(),
            String::new(),
            String::new(),
            String::new(),
            String::new(),
            String::new(),
            String::new(),
            String::new(),
        ];
    };
    let country = l.country_code.as_deref().and_then(|c| codes.country(c));
    let us = l.country_code.as_deref() == Some("USA");
    let kind = match (l.resolution, us) {
        (0 | 1, _) => 1,
        (2 | 3, true) => 2,
        (2 | 3, false) => 5,
        (_, true) => 3,
        (_, false) => 4,
    };
    let mut full = vec![cell(&l.resolved_place)];
    if kind != 1 {
        full.extend(l.province.as_deref().filter(|p| *p != l.resolved_place).map(cell));
        full.extend(country.map(|c| c.name.clone()).filter(|n| *n != l.resolved_place));
    }
    let pin = kind != 1;
    [
        kind.to_string(),
        full.join(", "),
        country.map(|c| c.fips.clone()).unwrap_or_default(),
        String::new(),
        String::new(),
        decimal(l.lat.filter(|_| pin)),
        decimal(l.lon.filter(|_| pin)),
        l.geonameid.map(|n| n.to_string()).unwrap_or_default(),
    ]
}

/// A party's own geography: its country, without a pin.
fn home(e: Option<&Entity>, codes: &Codes) -> [String; 8] {
    let mut out = place(None, codes);
    if let Some(c) = codes.country(country(e, codes)) {
        out[0] = "1".into();
        out[1] = c.name.clone();
        out[2] = c.fips.clone();
    }
    out
}

/// The year and its part that has passed, as GDELT computes it: year + (month * 30 + day) / 365.
fn fraction(date8: &str) -> String {
    let part = |r: std::ops::Range<usize>| date8.get(r).and_then(|s| s.parse::<f64>().ok()).unwrap_or(0.0);
    format!("{:.4}", part(0..4) + (part(4..6) * 30.0 + part(6..8)).min(365.0) / 365.0)
}

/// Midnight of a day.
fn stamp(date8: &str) -> String {
    format!("{date8}000000")
}

fn added(source: &Source, date8: &str) -> String {
    let published = source.document.article.published.as_deref().unwrap_or_default().replace('-', "");
    stamp(if published.len() == 8 { &published } else { date8 })
}

fn id(source: &Source, dyad: &Dyad) -> String {
    number(&[&source.document.id, &dyad.event.id, &dyad.number.to_string()]).to_string()
}

fn url(source: &Source) -> String {
    cell(source.document.article.url.as_deref().unwrap_or(&source.document.id))
}

fn dyads<'a>(source: &'a Source) -> impl Iterator<Item = (Dyad<'a>, String, String)> {
    let d = source.document;
    d.events.iter().filter(|e| happened(e)).flat_map(move |e| {
        let date = day8(e, d);
        Dyad::of(e, true).into_iter().filter_map(move |y| {
            let code = y.cameo()?.to_owned();
            Some((y, code, date.clone()?))
        })
    })
}

pub(crate) fn rows(source: &Source, codes: &Codes) -> Vec<Vec<String>> {
    let lead = source
        .document
        .article
        .paragraphs
        .iter()
        .find(|p| p.kind == "body")
        .map_or(0, |p| p.end);
    dyads(source)
        .map(|(dyad, code, date)| {
            let e = dyad.event;
            let known = codes.cameo(&code);
            let root = code.get(..2).unwrap_or(&code).to_owned();
            let base = code.get(..3).unwrap_or(&code).to_owned();
            let mentions = 1 + e.mentions.iter().filter(|m| m.kind == "repeat").count();
            let mut row = vec![
                id(source, &dyad),
                date.clone(),
                date[..6].to_owned(),
                date[..4].to_owned(),
                fraction(&date),
            ];
            row.extend(party(dyad.actor, codes));
            row.extend(party(dyad.recipient, codes));
            row.extend([
                u8::from(e.text_info.start < lead).to_string(),
                code,
                base,
                root,
                known
                    .map(|c| c.quad.clone())
                    .filter(|q| !q.is_empty())
                    .unwrap_or_else(|| "1".into()),
                known.map_or_else(|| "0".into(), |c| c.goldstein.clone()),
                mentions.to_string(),
                "1".into(),
                "1".into(),
                "0".into(),
            ]);
            row.extend(home(dyad.actor, codes));
            row.extend(home(dyad.recipient, codes));
            row.extend(place(e.event_loc.as_ref(), codes));
            row.extend([added(source, &date), url(source)]);
            row
        })
        .collect()
}

pub(crate) fn mentions(source: &Source, _codes: &Codes) -> Vec<Vec<String>> {
    let length = source.text.chars().count();
    let article = &source.document.article;
    let offset = |e: Option<&Entity>| e.and_then(|e| e.start).map_or("-1".to_owned(), |n| n.to_string());
    dyads(source)
        .map(|(dyad, _, date)| {
            let e = dyad.event;
            let trigger = e
                .mentions
                .iter()
                .find(|m| m.kind == "trigger")
                .map_or(e.text_info.start, |m| m.start);
            vec![
                id(source, &dyad),
                stamp(&date),
                added(source, &date),
                if article.url.is_some() { "1" } else { "2" }.to_owned(),
                cell(article.publisher.as_deref().or(article.agency.as_deref()).unwrap_or("unknown")),
                url(source),
                (e.text_info.sequence + 1).to_string(),
                offset(dyad.actor),
                offset(dyad.recipient),
                trigger.to_string(),
                "1".into(),
                format!("{:.0}", e.confidence * 100.0),
                length.to_string(),
                "0".into(),
                String::new(),
                String::new(),
            ]
        })
        .collect()
}

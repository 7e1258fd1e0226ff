//! A view in the shape of ACLED: 31 columns, political violence, protest and strategic developments only.
//!
//! The shape is ACLED's, the content is not: nobody checked these rows by hand, and `notes` is the sentence itself.

use crate::codes::Codes;
use crate::row::{Source, cell, country, day, decimal, happened, kind, name, number, sectors, words};
use crate::schema::{Column, Kind, may, must};
use dateline_wire::{Entity, Event};

const EVENT_TYPES: &[&str] = &[
    "Battles",
    "Explosions/Remote violence",
    "Violence against civilians",
    "Protests",
    "Riots",
    "Strategic developments",
];

pub(crate) const COLUMNS: &[Column] = &[
    must("event_id_cnty", Kind::Needed),
    must("event_date", Kind::Date),
    must("year", Kind::Year),
    must("time_precision", Kind::Range(1, 3)),
    must("disorder_type", Kind::Needed),
    must("event_type", Kind::OneOf(EVENT_TYPES)),
    must("sub_event_type", Kind::Needed),
    must("actor1", Kind::Needed),
    may("assoc_actor_1", Kind::Text),
    must("inter1", Kind::Needed),
    may("actor2", Kind::Text),
    may("assoc_actor_2", Kind::Text),
    may("inter2", Kind::Text),
    must("interaction", Kind::Needed),
    may("civilian_targeting", Kind::OneOf(&["Civilian targeting"])),
    may("iso", Kind::Int),
    may("region", Kind::Text),
    may("country", Kind::Text),
    may("admin1", Kind::Text),
    may("admin2", Kind::Text),
    may("admin3", Kind::Text),
    may("location", Kind::Text),
    may("latitude", Kind::Latitude),
    may("longitude", Kind::Longitude),
    may("geo_precision", Kind::Range(1, 3)),
    may("source", Kind::Text),
    may("source_scale", Kind::Text),
    must("notes", Kind::Needed),
    must("fatalities", Kind::Int),
    may("tags", Kind::Text),
    must("timestamp", Kind::Int),
];

/// ACLED's kind of actor.
fn inter(e: &Entity) -> &'static str {
    match sectors(Some(e)).first().copied().unwrap_or_default() {
        "MIL" | "COP" | "GOV" | "SPY" | "JUD" | "LEG" => "State forces",
        "REB" => "Rebel group",
        "PRM" | "PTY" => "Political militia",
        "UAF" | "CRM" => "Identity militia",
        "CVL" | "REF" | "MED" | "JRN" | "EDU" | "REL" | "AGR" | "LAB" | "SOC" | "BUS" | "ELI" | "OPP" => "Civilians",
        _ if matches!(e.code.as_deref(), Some("IGO" | "UNO" | "EUR" | "NGO" | "MNC")) => "External/Other forces",
        _ if matches!(e.code.as_deref(), Some("IMG")) => "Rebel group",
        _ => "External/Other forces",
    }
}

/// Event type and sub-event type; `None` for what ACLED does not record.
fn sort(e: &Event, one: &str, two: &str) -> Option<(&'static str, &'static str)> {
    let mode = e.mode.first().map_or("", String::as_str);
    let civilians = two == "Civilians";
    Some(match (kind(e), mode) {
        ("ASSAULT", "abduct") => ("Violence against civilians", "Abduction/forced disappearance"),
        ("ASSAULT", "sexual") => ("Violence against civilians", "Sexual violence"),
        ("ASSAULT", "suicide-attack") => ("Explosions/Remote violence", "Suicide bomb"),
        ("ASSAULT", "aerial" | "drone") => ("Explosions/Remote violence", "Air/drone strike"),
        ("ASSAULT", "heavy-weapons") => ("Explosions/Remote violence", "Shelling/artillery/missile attack"),
        ("ASSAULT", "explosives") => ("Explosions/Remote violence", "Remote explosive/landmine/IED"),
        ("ASSAULT", "unconventional") => ("Explosions/Remote violence", "Chemical weapon"),
        ("ASSAULT", "crowd-control") => ("Protests", "Protest with intervention"),
        ("ASSAULT", "destroy") => ("Strategic developments", "Looting/property destruction"),
        ("ASSAULT", _) if civilians => ("Violence against civilians", "Attack"),
        ("ASSAULT", _) if one == "Civilians" => ("Riots", "Mob violence"),
        ("ASSAULT", _) => ("Battles", "Armed clash"),
        ("PROTEST", "riot" | "vandalize") => ("Riots", "Violent demonstration"),
        ("PROTEST", _) => ("Protests", "Peaceful protest"),
        ("COERCE", "arrest" | "deport") => ("Strategic developments", "Arrests"),
        ("COERCE", "seize") | ("RETREAT", "withdraw" | "disarm") => ("Strategic developments", "Non-violent transfer of territory"),
        ("RETREAT" | "CONCEDE", "ceasefire") => ("Strategic developments", "Agreement"),
        ("MOBILIZE", _) => ("Strategic developments", "Change to group/activity"),
        _ => return None,
    })
}

pub(crate) fn rows(source: &Source, codes: &Codes) -> Vec<Vec<String>> {
    let d = source.document;
    let mut out = Vec::new();
    for e in d.events.iter().filter(|e| happened(e)) {
        // Of two fighting sides the second stands in actor2: ACLED's order implies no direction.
        let (ones, twos): (&[Entity], &[Entity]) = if e.recipient.is_empty() && e.actor.len() > 1 && kind(e) == "ASSAULT" {
            e.actor.split_at(1)
        } else {
            (&e.actor, &e.recipient)
        };
        let (one, two) = (ones.first(), twos.first());
        let (inter1, inter2) = (one.map_or("External/Other forces", inter), two.map_or("", inter));
        let Some((event_type, sub)) = sort(e, inter1, inter2) else {
            continue;
        };
        let Some(date) = day(e, d) else { continue };
        let mut pair = [inter1, inter2];
        pair.sort_unstable();
        let interaction = if two.is_none() {
            format!("{inter1} only")
        } else {
            format!("{}-{}", pair[0], pair[1])
        };
        let disorder = match event_type {
            "Protests" | "Riots" if sub != "Mob violence" => "Demonstrations",
            "Strategic developments" => "Strategic developments",
            _ => "Political violence",
        };
        let loc = e.event_loc.as_ref();
        let place = loc
            .and_then(|l| l.country_code.as_deref())
            .or_else(|| Some(country(two.or(one), codes)).filter(|c| !c.is_empty()));
        let place = place.and_then(|c| codes.country(c).map(|n| (c, n)));
        let others = |list: &[Entity]| list.iter().skip(1).map(|x| name(Some(x))).collect::<Vec<_>>().join("; ");
        let who = |x: Option<&Entity>| x.map(|x| name(Some(x))).filter(|n| !n.is_empty());
        let violent = matches!(
            event_type,
            "Battles" | "Explosions/Remote violence" | "Violence against civilians" | "Riots"
        );
        out.push(vec![
            format!("{}{}", place.map_or("XXX", |p| p.0), number(&[&d.id, &e.id])),
            date.clone(),
            date[..4].to_owned(),
            match e.date_precision.as_ref() {
                "day" => "1",
                "week" | "unknown" => "2",
                _ => "3",
            }
            .into(),
            disorder.into(),
            event_type.into(),
            sub.into(),
            who(one).unwrap_or_else(|| "Unidentified Armed Group".into()),
            others(ones),
            inter1.into(),
            who(two).unwrap_or_default(),
            others(twos),
            inter2.into(),
            interaction,
            if violent && inter2 == "Civilians" {
                "Civilian targeting".into()
            } else {
                String::new()
            },
            place.map(|p| p.1.numeric.trim_start_matches('0').to_owned()).unwrap_or_default(),
            place.map(|p| p.1.subregion.clone()).unwrap_or_default(),
            place.map(|p| p.1.name.clone()).unwrap_or_default(),
            loc.and_then(|l| l.province.as_deref()).map(cell).unwrap_or_default(),
            loc.and_then(|l| l.district.as_deref()).map(cell).unwrap_or_default(),
            String::new(),
            loc.map(|l| cell(&l.resolved_place)).unwrap_or_default(),
            decimal(loc.filter(|l| l.resolution > 1).and_then(|l| l.lat)),
            decimal(loc.filter(|l| l.resolution > 1).and_then(|l| l.lon)),
            loc.map(|l| match l.resolution {
                4.. => "1",
                3 => "2",
                _ => "3",
            })
            .unwrap_or_default()
            .into(),
            d.article
                .publisher
                .as_deref()
                .or(d.article.agency.as_deref())
                .map(cell)
                .unwrap_or_default(),
            String::new(),
            words(source.text, e.text_info.start, e.text_info.end),
            e.size.dead.and_then(|t| t.low.or(t.best)).unwrap_or(0).to_string(),
            String::new(),
            timestamp(d.article.published.as_deref().unwrap_or(&date)).to_string(),
        ]);
    }
    out
}

/// Seconds from 1970 to midnight of a day; 0 where it is none.
fn timestamp(date: &str) -> i64 {
    let epoch = jiff::civil::date(1970, 1, 1);
    date.parse::<jiff::civil::Date>()
        .ok()
        .and_then(|d| d.since((jiff::Unit::Day, epoch)).ok())
        .map_or(0, |s| i64::from(s.get_days()) * 86_400)
}

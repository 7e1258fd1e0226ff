//! An event as it is compared with events of other articles.

use crate::card::{Characters, day};
use crate::words::{Lexicon, Word, fold, words};
use dateline_wire as wire;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Words on each side of a trigger that are looked at.
const REACH: usize = 40;
/// Most context words that are kept.
const CONTEXT: usize = 24;
/// Words that only carry a trigger: "sworn in", "take up".
const CARRIERS: [&str; 22] = [
    "up", "in", "out", "off", "down", "over", "to", "on", "at", "into", "from", "with", "for", "about", "the", "a", "an", "of", "away",
    "by", "back", "and",
];

/// Where an event was, from the country down.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// Gazetteer name.
    pub name: String,
    /// ISO alpha-3 country.
    pub country: String,
    /// First-level division.
    pub province: String,
    /// GeoNames id, 0 if none.
    pub id: u32,
    /// PLOVER resolution: 5 below city, 4 city, 3 district, 2 province, 1 country.
    pub resolution: u8,
    /// Degrees north and east, where it is a point.
    pub at: Option<(f64, f64)>,
}

/// First and last day that an event can be of, in days since 1970-01-01.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Days {
    /// First day.
    pub from: i32,
    /// Last day, inclusive.
    pub to: i32,
    /// Known to the day.
    pub exact: bool,
}

/// A count of people as one report gives it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Count {
    /// At least.
    pub low: Option<u64>,
    /// As stated.
    pub best: Option<u64>,
    /// At most.
    pub high: Option<u64>,
}

/// Somebody's word on an event.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Saying {
    /// Who, as written.
    pub speaker: Option<String>,
    /// `asserts`, `denies`, `contradicts`, `doubts`, `demands`.
    pub stance: String,
}

/// A coded event, or a mention of one, with all that it is compared by.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct EventCard {
    /// Its id within the document.
    pub id: String,
    /// Its place among the document's events.
    pub n: usize,
    /// PLOVER type; empty for a mention that was not coded.
    pub kind: String,
    /// PLOVER mode; empty if none.
    pub mode: String,
    /// Auxiliary modes, sorted.
    pub auxiliary: Vec<String>,
    /// Stems of the trigger.
    pub trigger: Vec<String>,
    /// Codes and names of the actors, sorted.
    pub actors: Vec<String>,
    /// Codes and names of the recipients, sorted.
    pub recipients: Vec<String>,
    /// Where.
    pub place: Option<Place>,
    /// When.
    pub days: Option<Days>,
    /// Stems around the trigger in its sentence, with nearness from 0 to 1.
    pub context: Vec<(String, f32)>,
    /// People killed.
    pub dead: Option<Count>,
    /// People injured.
    pub injured: Option<Count>,
    /// People arrested.
    pub arrested: Option<Count>,
    /// How it stands in its article.
    pub standing: String,
    /// Who says what of it.
    pub claims: Vec<Saying>,
}

impl EventCard {
    pub(crate) fn new(e: &wire::Event, characters: &Characters<'_>, all: &[Word<'_>], lexicon: &Lexicon) -> Self {
        let trigger = e.mentions.iter().find(|m| m.kind == "trigger");
        let (start, end) = trigger.map_or((e.text_info.start, e.text_info.end), |m| (m.start, m.end));
        let bytes = characters.byte(start)..characters.byte(end);
        let mut card = Self::at(&e.id, &[bytes], all, lexicon);
        let stems = |es: &[wire::Entity]| {
            let mut out: Vec<String> = es.iter().filter_map(identity).collect();
            out.sort();
            out.dedup();
            out
        };
        let count = |t: Option<wire::Toll>| {
            t.map(|t| Count {
                low: t.low,
                best: t.best,
                high: t.high,
            })
        };
        card.kind = e.event.first().cloned().unwrap_or_default();
        card.mode = e.mode.first().cloned().unwrap_or_default();
        card.auxiliary = e.auxiliary.iter().map(|a| a.to_string()).collect();
        card.auxiliary.sort();
        card.actors = stems(&e.actor);
        card.recipients = stems(&e.recipient);
        card.place = e.event_loc.as_ref().map(|p| Place {
            name: p.resolved_place.clone(),
            country: p.country_code.clone().unwrap_or_default(),
            province: p.province.clone().unwrap_or_default(),
            id: p.geonameid.unwrap_or(0),
            resolution: p.resolution,
            at: p.lat.zip(p.lon),
        });
        card.days = days(e);
        card.dead = count(e.size.dead);
        card.injured = count(e.size.injured);
        card.arrested = count(e.size.arrested);
        card.standing = e.standing.to_string();
        card.claims = e
            .claims
            .iter()
            .map(|c| Saying {
                speaker: c
                    .speaker
                    .as_ref()
                    .map(|s| s.identifier_text.clone().unwrap_or_else(|| s.entity_text.clone())),
                stance: c.stance.to_string(),
            })
            .collect();
        card
    }

    /// A mention of an event by the byte ranges of its trigger's words, for text that was not coded.
    ///
    /// ```
    /// # use dateline_story::{EventCard, Lexicon};
    /// let text = "Flames destroyed a paper mill in Orsk.";
    /// let card = EventCard::mention("m1", text, &[7..16], &Lexicon::default());
    /// assert_eq!(card.trigger, ["destroy"]);
    /// ```
    #[must_use]
    pub fn mention(id: &str, text: &str, trigger: &[std::ops::Range<usize>], lexicon: &Lexicon) -> Self {
        Self::at(id, trigger, &words(text), lexicon)
    }

    pub(crate) fn at(id: &str, trigger: &[std::ops::Range<usize>], all: &[Word<'_>], lexicon: &Lexicon) -> Self {
        let inside = |w: &Word<'_>| trigger.iter().any(|r| w.start < r.end && w.start + w.text.len() > r.start);
        let hit: Vec<usize> = {
            let first = trigger.iter().map(|r| r.start).min().unwrap_or(0);
            let last = trigger.iter().map(|r| r.end).max().unwrap_or(0);
            let from = all.partition_point(|w| w.start + w.text.len() <= first);
            let to = all.partition_point(|w| w.start < last);
            (from..to.max(from)).filter(|&k| inside(&all[k])).collect()
        };
        let full: Vec<usize> = hit
            .iter()
            .copied()
            .filter(|&k| !CARRIERS.contains(&fold(all[k].text).as_str()))
            .collect();
        let heads = if full.is_empty() { &hit } else { &full };
        let mut card = Self {
            id: id.to_owned(),
            trigger: heads.iter().map(|&k| lexicon.stem(all[k].text)).collect(),
            ..Self::default()
        };
        let (Some(&first), Some(&last)) = (hit.first(), hit.last()) else {
            return card;
        };
        let mut near: BTreeMap<String, f32> = BTreeMap::new();
        let mut see = |k: usize, far: usize| {
            let w = &all[k];
            if !hit.contains(&k) && !lexicon.is_stop(w.text) {
                let x = if far <= 6 {
                    1.0
                } else if far <= 12 {
                    0.5
                } else {
                    0.25
                };
                let slot = near.entry(lexicon.stem(w.text)).or_default();
                *slot = slot.max(x);
            }
        };
        // Back to the sentence's first word and on to its last.
        let mut k = first;
        while k > 0 && !all[k].opens && first - k < REACH {
            k -= 1;
            see(k, first - k);
        }
        for k in first..=last {
            see(k, 1);
        }
        for (k, w) in all.iter().enumerate().skip(last + 1).take(REACH) {
            if w.opens {
                break;
            }
            see(k, k - last);
        }
        card.context = near.into_iter().collect();
        card.context.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        card.context.truncate(CONTEXT);
        card
    }
}

/// Who somebody is, for comparison: the dated identity, else code and sector, else nothing, for "a man" is nobody.
fn identity(e: &wire::Entity) -> Option<String> {
    if let Some(id) = e.identifier_id.as_ref().or(e.identifier_text.as_ref()) {
        let code = e.code.as_deref().unwrap_or("");
        return Some(format!("{code}|{}", id.to_lowercase()));
    }
    e.code.as_ref().filter(|c| !c.is_empty()).map(|c| format!("{c}|"))
}

fn days(e: &wire::Event) -> Option<Days> {
    let start = e.date.as_deref()?;
    let full = match start.len() {
        4 => format!("{start}-01-01"),
        7 => format!("{start}-01"),
        _ => start.to_owned(),
    };
    let from = day(&full)?;
    let to = e.enddate.as_deref().and_then(day).unwrap_or(match start.len() {
        4 => from + 365,
        7 => from + 30,
        _ => from,
    });
    Some(Days {
        from,
        to: to.max(from),
        exact: e.date_precision == "day",
    })
}

//! Place names: whether they are found, and whether they are put where they are.
//!
//! A place is right within 161 km (100 miles) of the gold point. A country or division has no pin: the same area is right, which
//! the caller says of what [`Place`] holds, else the middle of the area counts.

use crate::common::{Scores, by_id, f1, id, list, ratio, round, share, text};
use serde_json::{Map, Value};

/// Kilometres within which a place counts as right.
const NEAR: f64 = 161.0;

/// Scores places.
///
/// `gold`: records with `text` and `toponyms` (`start`, `end` in characters, `lat`, `lon`). `pred`: records of the same `id` with
/// - `places`: those found end to end, each with `start`, `end`, `lat`, `lon`, and in `same` the indexes of the gold toponyms that
///   it is the same area as;
/// - `given`, `largest`: for each gold toponym in order what was made of its name, and the most populous place of that name,
///   or null;
/// - `adjective`: for each gold toponym whether it is only an adjective of a country, on which sets differ: those are left out.
///
/// ```
/// use serde_json::json;
/// let gold = [json!({"id": "a", "text": "Fire in Lund", "toponyms": [{"start": 8, "end": 12, "lat": 55.7, "lon": 13.2}]})];
/// let pred = [json!({"id": "a", "places": [{"start": 8, "end": 12, "lat": 55.6, "lon": 13.0}], "given": [{"lat": 55.6, "lon": 13.0}]})];
/// let s = dateline_eval::toponyms(&gold, &pred);
/// assert_eq!((s["given_right"].as_f64(), s["found_and_right_f1"].as_f64()), (Some(1.0), Some(1.0)));
/// ```
#[must_use]
pub fn toponyms(gold: &[Value], pred: &[Value]) -> Scores {
    let pred = by_id(pred);
    let (mut n, mut found, mut spans, mut right) = (0, 0, 0, 0);
    let (mut given, mut given_right, mut missing, mut largest) = (0, 0, 0, 0);
    for record in gold {
        let Some(d) = pred.get(&id(record)) else { continue };
        let places = list(d, "places");
        found += places.len();
        for (i, g) in list(record, "toponyms").iter().enumerate() {
            let Some(point) = point(g) else { continue };
            if list(d, "adjective").get(i).and_then(Value::as_bool) == Some(true) {
                continue;
            }
            n += 1;
            given += 1;
            let answer = list(d, "given").get(i).filter(|v| !v.is_null());
            missing += usize::from(answer.is_none());
            given_right += usize::from(answer.is_some_and(|a| is_right(point, i, a)));
            let big = list(d, "largest").get(i).filter(|v| !v.is_null());
            largest += usize::from(big.is_some_and(|a| is_right(point, i, a)));
            let (start, end) = (number(g, "start"), number(g, "end"));
            let span = |p: &&Value| (number(p, "start"), number(p, "end"));
            let hit = places
                .iter()
                .find(|p| span(p) == (start, end))
                .or_else(|| places.iter().find(|p| span(p).0 < end && start < span(p).1));
            if let Some(p) = hit {
                spans += 1;
                right += usize::from(is_right(point, i, p));
            }
        }
    }
    let mut out = Map::new();
    for (name, value) in [
        ("documents", gold.len().into()),
        ("gold", n.into()),
        ("given_right", share(given_right, given)),
        ("given_not_in_gazetteer", missing.into()),
        ("most_populous_right", share(largest, given)),
        ("found", found.into()),
        ("found_precision", share(spans, found)),
        ("found_recall", share(spans, n)),
        ("found_f1", round(f1(ratio(spans, found), ratio(spans, n)))),
        ("found_and_right_precision", share(right, found)),
        ("found_and_right_recall", share(right, n)),
        ("found_and_right_f1", round(f1(ratio(right, found), ratio(right, n)))),
    ] {
        out.insert(name.to_owned(), value);
    }
    out
}

fn number(v: &Value, key: &str) -> u64 {
    v.get(key).and_then(Value::as_u64).unwrap_or(0)
}

fn point(v: &Value) -> Option<(f64, f64)> {
    v.get("lat").and_then(Value::as_f64).zip(v.get("lon").and_then(Value::as_f64))
}

fn is_right(gold: (f64, f64), i: usize, found: &Value) -> bool {
    let same = list(found, "same").iter().any(|k| k.as_u64() == Some(i as u64));
    same || point(found).is_some_and(|p| kilometres(gold, p) <= NEAR)
}

/// The great circle between two points.
fn kilometres(a: (f64, f64), b: (f64, f64)) -> f64 {
    let (la, lb) = (a.0.to_radians(), b.0.to_radians());
    let (dlat, dlon) = (lb - la, (b.1 - a.1).to_radians());
    let h = (dlat / 2.0).sin().powi(2) + la.cos() * lb.cos() * (dlon / 2.0).sin().powi(2);
    12742.0 * h.sqrt().min(1.0).asin()
}

/// What a gold toponym says of its place besides the point, for the caller to tell whether an area is the same one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The words in the text.
    pub phrase: String,
    /// The place's own name.
    pub name: String,
    /// Its first division.
    pub admin1: String,
    /// Its GeoNames feature code.
    pub code: String,
    /// Its country.
    pub country: String,
}

impl Place {
    /// Reads what a gold toponym has of it: GeoNames fields, or the title of a page.
    #[must_use]
    pub fn of(toponym: &Value) -> Self {
        let page = decoded(text(toponym, "page").rsplit('/').next().unwrap_or(""));
        let title = page.split([',', '(']).next().unwrap_or("").trim().to_owned();
        let name = text(toponym, "gaz_name");
        Self {
            phrase: text(toponym, "phrase").to_owned(),
            name: if name.is_empty() { title } else { name.to_owned() },
            admin1: text(toponym, "gaz_admin1").to_owned(),
            code: text(toponym, "gaz_fcode").to_owned(),
            country: text(toponym, "gaz_country").to_owned(),
        }
    }
}

/// A page's title out of its address.
fn decoded(s: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = s.as_bytes();
    while let Some((&b, after)) = rest.split_first() {
        let hex = after
            .get(..2)
            .and_then(|h| std::str::from_utf8(h).ok())
            .and_then(|h| u8::from_str_radix(h, 16).ok());
        rest = match (b, hex) {
            (b'%', Some(code)) => {
                bytes.push(code);
                &after[2..]
            }
            _ => {
                bytes.push(if b == b'_' { b' ' } else { b });
                after
            }
        };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn distance_area_and_misses_are_told_apart() {
        let gold = [json!({"id": "a", "text": "Lund, Texas and Oslo", "toponyms": [
            {"start": 0, "end": 4, "lat": 55.7, "lon": 13.2}, {"start": 6, "end": 11, "lat": 31.2, "lon": -99.9},
            {"start": 16, "end": 20, "lat": 59.9, "lon": 10.7}]})];
        let pred = [json!({"id": "a", "given": [{"lat": 40.0, "lon": -90.0}, {"same": [1]}, null],
            "places": [{"start": 0, "end": 4, "lat": 55.6, "lon": 13.0}, {"start": 6, "end": 11, "same": [1]}]})];
        let s = toponyms(&gold, &pred);
        assert_eq!(
            (s["given_right"].as_f64(), s["given_not_in_gazetteer"].as_u64()),
            (Some(0.3333), Some(1))
        );
        assert_eq!(
            (s["found_precision"].as_f64(), s["found_and_right_recall"].as_f64()),
            (Some(1.0), Some(0.6667))
        );
    }

    #[test]
    fn a_pages_address_gives_a_title() {
        let p = Place::of(&json!({"phrase": "Lund", "page": "http://x.example/wiki/Malm%C3%B6_City,_Sk%C3%A5ne"}));
        assert_eq!(p.name, "Malmö City");
    }
}

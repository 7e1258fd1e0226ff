//! What the scorers share: codes, types, matching, and reading gold and predicted events.

use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Figures by name, in the order in which they are printed.
pub type Scores = Map<String, Value>;

/// The 16 PLOVER types with their quad class.
pub(crate) const TYPES: [(&str, u8); 16] = [
    ("AGREE", 1),
    ("CONSULT", 1),
    ("SUPPORT", 1),
    ("CONCEDE", 1),
    ("COOPERATE", 2),
    ("AID", 2),
    ("RETREAT", 2),
    ("REQUEST", 3),
    ("ACCUSE", 3),
    ("REJECT", 3),
    ("THREATEN", 3),
    ("PROTEST", 4),
    ("SANCTION", 4),
    ("MOBILIZE", 4),
    ("COERCE", 4),
    ("ASSAULT", 4),
];

const ALIAS: [(&str, &str); 14] = [
    ("JAP", "JPN"),
    ("ROM", "ROU"),
    ("PAL", "PSE"),
    ("ZAR", "COD"),
    ("YUG", "SRB"),
    ("SER", "SRB"),
    ("GRM", "DEU"),
    ("GER", "DEU"),
    ("EUN", "EUR"),
    ("EEC", "EUR"),
    ("IRE", "IRL"),
    ("SUN", "RUS"),
    ("TMP", "TLS"),
    ("KOS", "XKX"),
];

pub(crate) fn is_type(t: &str) -> bool {
    TYPES.iter().any(|(n, _)| *n == t)
}

pub(crate) fn quad(t: &str) -> u8 {
    TYPES.iter().find(|(n, _)| *n == t).map_or(0, |x| x.1)
}

/// Three letters of a code, old codes replaced.
pub(crate) fn country(code: &str) -> String {
    let c: String = code
        .trim_matches(|c| matches!(c, '~' | '-' | ' '))
        .chars()
        .take(3)
        .collect::<String>()
        .to_uppercase();
    ALIAS.iter().find(|(from, _)| *from == c).map_or(c, |(_, to)| (*to).to_owned())
}

pub(crate) fn text<'v>(v: &'v Value, key: &str) -> &'v str {
    v.get(key).and_then(Value::as_str).unwrap_or("")
}

pub(crate) fn list<'v>(v: &'v Value, key: &str) -> &'v [Value] {
    v.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// A text or number as text: some files write CAMEO codes as numbers.
fn plain(v: Option<&Value>) -> String {
    match v {
        Some(Value::String(s)) => s.clone(),
        Some(Value::Number(n)) if n.as_u64() != Some(0) => n.to_string(),
        _ => String::new(),
    }
}

fn first(v: Option<&Value>) -> String {
    match v {
        Some(Value::Array(a)) => a.first().and_then(Value::as_str).unwrap_or("").to_owned(),
        Some(Value::String(s)) => s.clone(),
        _ => String::new(),
    }
}

/// A gold or predicted event, read from either shape.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub kind: String,
    pub mode: String,
    pub cameo: String,
    pub actor: Vec<Value>,
    pub recipient: Vec<Value>,
    pub start: Option<usize>,
    pub end: Option<usize>,
    pub aux: Vec<String>,
    pub raw: Value,
}

fn entities(v: &Value, plural: &str, singular: &str) -> Vec<Value> {
    v.get(plural)
        .and_then(Value::as_array)
        .or_else(|| v.get(singular).and_then(Value::as_array))
        .cloned()
        .unwrap_or_default()
}

impl Row {
    pub(crate) fn gold(v: &Value) -> Self {
        let kind = match v.get("plover_event").and_then(Value::as_str) {
            Some(k) => k.to_owned(),
            None => first(v.get("event")),
        };
        let mode = match v.get("plover_mode").and_then(Value::as_str) {
            Some(k) => k.to_owned(),
            None => first(v.get("mode")),
        };
        Self {
            kind,
            mode,
            cameo: plain(v.get("cameo")),
            actor: entities(v, "actors", "actor"),
            recipient: entities(v, "recipients", "recipient"),
            start: v.get("start").and_then(Value::as_u64).map(|n| n as usize),
            end: v.get("end").and_then(Value::as_u64).map(|n| n as usize),
            aux: v.get("aux").and_then(Value::as_str).map(str::to_owned).into_iter().collect(),
            raw: v.clone(),
        }
    }

    pub(crate) fn predicted(v: &Value) -> Self {
        let info = v.get("text_info").cloned().unwrap_or(Value::Null);
        let number = |k: &str| info.get(k).and_then(Value::as_u64).map(|n| n as usize);
        Self {
            kind: first(v.get("event")),
            mode: first(v.get("mode")),
            cameo: plain(v.get("cameo")),
            actor: list(v, "actor").to_vec(),
            recipient: list(v, "recipient").to_vec(),
            start: number("start"),
            end: number("end"),
            aux: match v.get("auxiliary") {
                Some(Value::String(a)) => vec![a.clone()],
                _ => list(v, "auxiliary").iter().filter_map(|a| a.as_str().map(str::to_owned)).collect(),
            },
            raw: v.clone(),
        }
    }

    pub(crate) fn parties(&self) -> BTreeSet<String> {
        codes(&self.actor).union(&codes(&self.recipient)).cloned().collect()
    }
}

pub(crate) fn codes(v: &[Value]) -> BTreeSet<String> {
    v.iter().map(|e| country(text(e, "code"))).filter(|c| !c.is_empty()).collect()
}

pub(crate) fn overlap(a: &BTreeSet<String>, b: &BTreeSet<String>) -> f64 {
    let all = a.union(b).count();
    if all == 0 {
        1.0
    } else {
        a.intersection(b).count() as f64 / all as f64
    }
}

/// Greedy one-to-one matching, best score first; ties in order of gold, then of prediction.
pub(crate) fn matching(gold: usize, pred: usize, cost: impl Fn(usize, usize) -> Option<f64>) -> Vec<(usize, usize)> {
    let mut all: Vec<(f64, usize, usize)> = (0..gold)
        .flat_map(|i| (0..pred).map(move |j| (i, j)))
        .filter_map(|(i, j)| cost(i, j).map(|c| (c, i, j)))
        .collect();
    all.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)).then(a.2.cmp(&b.2)));
    let (mut g, mut p, mut out) = (BTreeSet::new(), BTreeSet::new(), Vec::new());
    for (_, i, j) in all {
        if !g.contains(&i) && !p.contains(&j) {
            g.insert(i);
            p.insert(j);
            out.push((i, j));
        }
    }
    out
}

pub(crate) fn f1(p: f64, r: f64) -> f64 {
    if p + r > 0.0 { 2.0 * p * r / (p + r) } else { 0.0 }
}

pub(crate) fn ratio(a: usize, b: usize) -> f64 {
    if b == 0 { 0.0 } else { a as f64 / b as f64 }
}

pub(crate) fn round(x: f64) -> Value {
    places(x, 4)
}

/// Rounds the exact value of `x`, ties to the even digit, as Python's `round` does; multiplying first would not.
fn places(x: f64, digits: usize) -> Value {
    Value::from(format!("{x:.digits$}").parse().unwrap_or(x))
}

pub(crate) fn share(a: usize, b: usize) -> Value {
    if b == 0 { Value::Null } else { round(ratio(a, b)) }
}

/// True positives, false positives and false negatives of each type.
pub(crate) type ByType = BTreeMap<String, [usize; 3]>;

pub(crate) fn by_type_scores(per: &ByType, order: &[&str]) -> (Value, Value) {
    let mut map = Map::new();
    let mut sum = Vec::new();
    for t in order {
        let Some([a, b, c]) = per.get(*t) else { continue };
        if a + c > 0 {
            let f = f1(ratio(*a, a + b), ratio(*a, a + c));
            sum.push(f);
            map.insert((*t).to_owned(), Value::from(vec![places(f, 3), Value::from(a + c)]));
        }
    }
    let macro_f1 = if sum.is_empty() {
        Value::Null
    } else {
        round(sum.iter().sum::<f64>() / sum.len() as f64)
    };
    (macro_f1, Value::Object(map))
}

pub(crate) fn by_id(pred: &[Value]) -> HashMap<String, &Value> {
    pred.iter().map(|d| (id(d), d)).collect()
}

pub(crate) fn id(d: &Value) -> String {
    match d.get("id") {
        Some(Value::String(s)) => s.clone(),
        Some(other) => other.to_string(),
        None => String::new(),
    }
}

/// Whether a value counts as true where nothing is taken for `absent`.
pub(crate) fn truth(v: Option<&Value>, absent: bool) -> bool {
    match v {
        None => absent,
        Some(Value::Null) => false,
        Some(Value::Bool(b)) => *b,
        Some(Value::Number(n)) => n.as_f64() != Some(0.0),
        Some(Value::String(s)) => !s.is_empty(),
        Some(Value::Array(a)) => !a.is_empty(),
        Some(Value::Object(o)) => !o.is_empty(),
    }
}

/// Content words of a phrase.
pub(crate) fn words(s: &str) -> BTreeSet<String> {
    let strip = ['.', ',', '\'', '"', '\u{2019}', 's', '(', ')'];
    s.split_whitespace()
        .map(|w| w.trim_matches(strip).to_lowercase())
        .filter(|w| !matches!(w.as_str(), "" | "the" | "a" | "an" | "of" | "and"))
        .collect()
}

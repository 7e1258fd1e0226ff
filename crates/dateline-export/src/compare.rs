//! Two event sets side by side, by dyad, type and week.
//!
//! Sets rarely agree event by event (PETRARCH and PETRARCH2 agree on some 40 % of stories), so the unit is the cell: one pair of
//! parties, one type, one week. Each cell keeps the ids of the events in it, so that every difference can be followed to its text.

use crate::codes::Codes;
use crate::read::Record;
use crate::row::{Dyad, Source, cell, day, happened, kind, name, words};
use std::collections::BTreeMap;
use std::ops::AddAssign;

/// A cell of the comparison.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    /// Monday of the week, `YYYY-MM-DD`.
    pub week: String,
    /// Actor's code, empty if unknown.
    pub actor: String,
    /// Recipient's code, empty if unknown.
    pub recipient: String,
    /// PLOVER type.
    pub kind: String,
}

/// A cell with what each set has in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// The cell.
    pub key: Key,
    /// Indexes into our records.
    pub ours: Vec<usize>,
    /// Indexes into theirs.
    pub theirs: Vec<usize>,
}

/// Two sets side by side.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Comparison {
    /// All cells in order of week, actor, recipient, type.
    pub lines: Vec<Line>,
    /// Cells that both sets fill.
    pub both: usize,
    /// Cells that only ours fills.
    pub only_ours: usize,
    /// Cells that only theirs fills.
    pub only_theirs: usize,
    /// Rank correlation (Spearman) of the counts over all cells; `None` below three cells or where one side does not vary.
    pub correlation: Option<f64>,
    /// By PLOVER type: cells of both, only ours, only theirs.
    pub by_type: BTreeMap<String, [usize; 3]>,
}

/// The Monday of a day's week.
fn monday(date: &str) -> Option<String> {
    let d: jiff::civil::Date = date.parse().ok()?;
    let back = i64::from(d.weekday().to_monday_zero_offset());
    d.checked_sub(jiff::Span::new().days(back)).ok().map(|d| d.to_string())
}

/// A party's code for comparing: PLOVER's codes of organisations and countries, older ones as those in use now.
fn code(c: Option<&str>, codes: &Codes) -> String {
    codes.actor(c.unwrap_or_default().get(..3).unwrap_or_default())
}

/// The events of a coded document as records. A meeting of two is one record, not two.
#[must_use]
pub fn ours(source: &Source, codes: &Codes) -> Vec<Record> {
    let d = source.document;
    let mut out = Vec::new();
    for e in d.events.iter().filter(|e| happened(e) && !kind(e).is_empty()) {
        let Some(date) = day(e, d) else { continue };
        for y in Dyad::of(e, false) {
            out.push(Record {
                id: format!("{}:{}", d.id, e.id),
                date: date.clone(),
                actor: code(y.actor.and_then(|a| a.code.as_deref()), codes),
                recipient: code(y.recipient.and_then(|a| a.code.as_deref()), codes),
                actor_name: name(y.actor),
                recipient_name: name(y.recipient),
                kind: kind(e).to_owned(),
                cameo: e.cameo.clone().unwrap_or_default(),
                place: e.event_loc.as_ref().map(|l| cell(&l.resolved_place)).unwrap_or_default(),
                lat: e.event_loc.as_ref().and_then(|l| l.lat),
                lon: e.event_loc.as_ref().and_then(|l| l.lon),
                source: d.article.publisher.clone().unwrap_or_default(),
                story: d.article.url.clone().unwrap_or_else(|| d.id.clone()),
                text: words(source.text, e.text_info.start, e.text_info.end),
            });
        }
    }
    out
}

/// Average ranks, ties shared.
fn ranks(values: &[usize]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by_key(|i| values[*i]);
    let mut out = vec![0.0; values.len()];
    let mut i = 0;
    while i < order.len() {
        let mut j = i;
        while j + 1 < order.len() && values[order[j + 1]] == values[order[i]] {
            j += 1;
        }
        for k in i..=j {
            out[order[k]] = (i + j) as f64 / 2.0;
        }
        i = j + 1;
    }
    out
}

/// Spearman's rank correlation.
fn spearman(a: &[usize], b: &[usize]) -> Option<f64> {
    if a.len() < 3 {
        return None;
    }
    let (x, y) = (ranks(a), ranks(b));
    let mean = (a.len() - 1) as f64 / 2.0;
    let sum = |f: &dyn Fn(usize) -> f64| (0..a.len()).map(f).sum::<f64>();
    let (xx, yy) = (sum(&|i| (x[i] - mean).powi(2)), sum(&|i| (y[i] - mean).powi(2)));
    let xy = sum(&|i| (x[i] - mean) * (y[i] - mean));
    (xx > 0.0 && yy > 0.0).then(|| xy / (xx * yy).sqrt())
}

/// Lays two sets side by side. With `undirected`, A to B and B to A are one dyad (ACLED's order and meetings carry no direction).
#[must_use]
pub fn compare(ours: &[Record], theirs: &[Record], undirected: bool) -> Comparison {
    let mut cells: BTreeMap<Key, Line> = BTreeMap::new();
    for (set, records) in [(0, ours), (1, theirs)] {
        for (i, r) in records.iter().enumerate() {
            let Some(week) = monday(&r.date) else { continue };
            if r.kind.is_empty() {
                continue;
            }
            let (mut actor, mut recipient) = (r.actor.clone(), r.recipient.clone());
            if undirected && recipient < actor {
                std::mem::swap(&mut actor, &mut recipient);
            }
            let key = Key {
                week,
                actor,
                recipient,
                kind: r.kind.clone(),
            };
            let line = cells.entry(key).or_default();
            if set == 0 { line.ours.push(i) } else { line.theirs.push(i) }
        }
    }
    let mut c = Comparison::default();
    for (key, mut line) in cells {
        let slot = match (line.ours.is_empty(), line.theirs.is_empty()) {
            (false, false) => 0,
            (false, true) => 1,
            _ => 2,
        };
        [&mut c.both, &mut c.only_ours, &mut c.only_theirs][slot].add_assign(1);
        c.by_type.entry(key.kind.clone()).or_default()[slot] += 1;
        line.key = key;
        c.lines.push(line);
    }
    let a: Vec<usize> = c.lines.iter().map(|l| l.ours.len()).collect();
    let b: Vec<usize> = c.lines.iter().map(|l| l.theirs.len()).collect();
    c.correlation = spearman(&a, &b);
    c
}

//! Time expressions: their spans and their TIMEX3 values, as TempEval-3 counts them.
//!
//! A system expression that overlaps a gold one is a find; `value_f1` asks for the right value too. Values are the same if they
//! are but for notation: trailing `-XX`, weeks without a leading zero, decades written `199`, a duration of unknown length.

use crate::common::{Scores, by_id, f1, id, list, ratio, round, text};
use crate::coreference::{text_of, word_spans};
use serde_json::{Map, Value};

/// Scores time expressions.
///
/// `gold`: records with `timex`, each with `value` and either `start` and `end` (characters of `text`) or `tok` (words of `sents`).
/// `pred`: records of the same `id` with `timexes`, each with `start`, `end` and `value`.
///
/// ```
/// use serde_json::json;
/// let gold = [json!({"id": "a", "text": "He left on Friday.", "timex": [{"start": 11, "end": 17, "value": "2024-03-01"}]})];
/// let pred = [json!({"id": "a", "timexes": [{"start": 11, "end": 17, "value": "2024-03-01"}]})];
/// assert_eq!(dateline_eval::timex(&gold, &pred)["value_f1"], 1.0);
/// ```
#[must_use]
pub fn timex(gold: &[Value], pred: &[Value]) -> Scores {
    let pred = by_id(pred);
    let (mut n, mut found, mut relaxed, mut exact, mut valued) = (0, 0, 0, 0, 0);
    for record in gold {
        let golds = gold_spans(record);
        let mut free: Vec<(usize, usize, &str)> = pred
            .get(&id(record))
            .map_or(&[][..], |d| list(d, "timexes"))
            .iter()
            .filter_map(|t| Some((number(t, "start")?, number(t, "end")?, text(t, "value"))))
            .collect();
        let chars: Vec<char> = text_of(record).chars().collect();
        n += golds.len();
        found += free.len();
        for (start, end, value) in golds {
            let same = |t: &(usize, usize, &str)| (t.0, trimmed(&chars, t.0, t.1)) == (start, trimmed(&chars, start, end));
            let at = free
                .iter()
                .position(same)
                .or_else(|| free.iter().position(|t| t.0 < end && start < t.1));
            let Some(at) = at else { continue };
            let hit = free.remove(at);
            relaxed += 1;
            exact += usize::from(same(&hit));
            valued += usize::from(plain(value) == plain(hit.2));
        }
    }
    let f = |hits: usize| round(f1(ratio(hits, found), ratio(hits, n)));
    let mut out = Map::new();
    for (name, value) in [
        ("documents", gold.len().into()),
        ("gold", n.into()),
        ("found", found.into()),
        ("span_precision", round(ratio(relaxed, found))),
        ("span_recall", round(ratio(relaxed, n))),
        ("span_f1", f(relaxed)),
        ("exact_span_f1", f(exact)),
        ("value_f1", f(valued)),
    ] {
        out.insert(name.to_owned(), value);
    }
    out
}

fn number(v: &Value, key: &str) -> Option<usize> {
    v.get(key).and_then(Value::as_u64).map(|n| n as usize)
}

fn gold_spans(record: &Value) -> Vec<(usize, usize, &str)> {
    let words = word_spans(record);
    let read = |t: &'_ Value| -> Option<(usize, usize)> {
        if let (Some(start), Some(end)) = (number(t, "start"), number(t, "end")) {
            return Some((start, end));
        }
        let tok: Vec<usize> = list(t, "tok").iter().filter_map(Value::as_u64).map(|n| n as usize).collect();
        Some((words.get(*tok.first()?)?.0, words.get(*tok.last()?)?.1))
    };
    list(record, "timex")
        .iter()
        .filter_map(|t| read(t).map(|(s, e)| (s, e, text(t, "value"))))
        .filter(|(s, e, _)| s < e)
        .collect()
}

/// The end of an expression without the mark that a gold set may have left at it.
fn trimmed(chars: &[char], start: usize, end: usize) -> usize {
    let mut end = end.min(chars.len());
    while end > start && matches!(chars[end - 1], ',' | '.' | '\'') {
        end -= 1;
    }
    end
}

/// A value without what only notation adds.
fn plain(value: &str) -> String {
    let mut value = value;
    while let Some(short) = value.strip_suffix("-XX") {
        value = short;
    }
    value = value.strip_suffix("-X").unwrap_or(value);
    value = value.strip_suffix("-XX").unwrap_or(value);
    if let Some((year, week)) = value.split_once("-W")
        && week.len() == 1
    {
        return format!("{year}-W0{week}");
    }
    if value.len() == 3 && value.bytes().all(|b| b.is_ascii_digit()) {
        return format!("{value}X");
    }
    match value {
        "PXD" | "PXY" | "PXM" | "PXW" => "PX".to_owned(),
        v => v.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn overlap_is_a_find_and_notation_no_fault() {
        let gold = [json!({"id": "a", "sents": [["In", "the", "90s", ",", "last", "week"]], "timex": [
            {"tok": [1, 2], "value": "199"}, {"tok": [4, 5], "value": "2004-W7"}]})];
        let pred =
            [json!({"id": "a", "timexes": [{"start": 7, "end": 10, "value": "199X"}, {"start": 13, "end": 22, "value": "2004-W08"}]})];
        let s = timex(&gold, &pred);
        assert_eq!(
            (s["span_f1"].as_f64(), s["exact_span_f1"].as_f64(), s["value_f1"].as_f64()),
            (Some(1.0), Some(0.5), Some(0.5))
        );
    }
}

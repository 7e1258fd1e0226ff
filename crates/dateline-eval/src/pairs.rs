use crate::common::{ByType, Row, Scores, TYPES, by_id, by_type_scores, id, is_type, list, share, text, words};
use serde_json::Value;

fn same(marked: &str, entity: &Value) -> bool {
    !words(marked).is_disjoint(&words(text(entity, "entity_text")))
}

/// Which event relates two marked phrases. `YIELD` gold merges CONCEDE and RETREAT.
#[must_use]
pub fn pairs(gold: &[Value], pred: &[Value]) -> Scores {
    let by = by_id(pred);
    let empty = Value::Null;
    let mut order: Vec<&str> = TYPES.iter().map(|t| t.0).collect();
    order.push("YIELD");
    let mut per: ByType = order.iter().map(|t| ((*t).to_owned(), [0; 3])).collect();
    let [mut n, mut ok, mut covered] = [0usize; 3];
    for d in gold {
        let Some(event) = list(d, "events").first() else { continue };
        let g = Row::gold(event);
        let merged = event.get("raw").is_some_and(|r| text(r, "gold_root") == "YIELD");
        let want = if merged { "YIELD".to_owned() } else { g.kind.clone() };
        if !merged && !is_type(&want) {
            continue;
        }
        n += 1;
        let source = g.actor.first().map_or("", |e| text(e, "text"));
        let target = g.recipient.first().map_or("", |e| text(e, "text"));
        let fits = |p: &Row| -> u8 {
            let a = p.actor.iter().any(|e| same(source, e));
            let r = p.recipient.iter().any(|e| same(target, e));
            let either = |s: &str| p.actor.iter().chain(&p.recipient).any(|e| same(s, e));
            if a && r {
                3
            } else if either(source) && either(target) {
                2
            } else {
                u8::from(a)
            }
        };
        let rows: Vec<Row> = list(by.get(&id(d)).copied().unwrap_or(&empty), "events")
            .iter()
            .map(Row::predicted)
            .collect();
        let confidence = |p: &Row| p.raw.get("confidence").and_then(Value::as_f64).unwrap_or(0.0);
        let mut cand: Vec<&Row> = rows.iter().filter(|p| fits(p) > 0).collect();
        cand.sort_by(|a, b| fits(b).cmp(&fits(a)).then(confidence(b).total_cmp(&confidence(a))));
        let got = cand.first().map(|p| {
            if matches!(p.kind.as_str(), "CONCEDE" | "RETREAT") {
                "YIELD".to_owned()
            } else {
                p.kind.clone()
            }
        });
        let got = got.filter(|k| !k.is_empty()); // a plain statement is no answer
        covered += usize::from(got.is_some());
        let hit = got.as_deref() == Some(want.as_str());
        ok += usize::from(hit);
        if !hit {
            per.entry(want.clone()).or_default()[2] += 1;
        }
        if let Some(got) = got
            && let Some(slot) = per.get_mut(&got)
        {
            slot[usize::from(!hit)] += 1;
        }
    }
    let (macro_f1, by_type) = by_type_scores(&per, &order);
    let mut s = Scores::new();
    s.insert("pairs".into(), n.into());
    s.insert("covered".into(), share(covered, n));
    s.insert("accuracy".into(), share(ok, n));
    s.insert("accuracy_where_covered".into(), share(ok, covered));
    s.insert("macro_f1".into(), macro_f1);
    s.insert("by_type_f1".into(), by_type);
    s
}

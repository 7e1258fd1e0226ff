//! Source, cue and content of attributions against gold spans.
//!
//! Gold: records with `events[].raw.{source,cue,content}[].spans[[start,end]]` in characters. Predicted: documents with
//! `attributions[].{source,cue}{start,end}` and `attributions[].content[{start,end}]`.
//!
//! A token is a run of letters and digits. Attributions are matched one to one by what they share; a token of a role counts as found
//! only where the matched attribution has it in that role, so words given to the wrong speaker are errors twice. `flat_*` are
//! the same figures with the roles of a document's attributions thrown together.
//!
//! The gold has no attribution inside another's content ("he said that they think"), so predicted ones that match nothing and whose cue
//! stands in gold content are neither right nor wrong: `nested_aside` counts them, and `nested_counted_macro_f1` is the figure with them.

use crate::common::{Scores, by_id, f1, id, list, matching, ratio, round, share, text};
use serde_json::Value;
use std::collections::BTreeSet;

/// The roles of an attribution.
const ROLES: [&str; 3] = ["source", "cue", "content"];

type Tokens = BTreeSet<usize>;

/// One attribution as token sets in the order of [`ROLES`].
#[derive(Default)]
struct Spans([Tokens; 3]);

/// Which token each character is part of.
struct Cut {
    token_of: Vec<Option<usize>>,
}

impl Cut {
    fn new(text: &str) -> Self {
        let (mut token_of, mut n, mut inside) = (Vec::new(), 0usize, false);
        for c in text.chars() {
            if c.is_alphanumeric() {
                n += usize::from(!inside);
                inside = true;
                token_of.push(Some(n));
            } else {
                inside = false;
                token_of.push(None);
            }
        }
        Self { token_of }
    }

    fn add(&self, start: Option<u64>, end: Option<u64>, out: &mut Tokens) {
        if let (Some(a), Some(b)) = (start, end) {
            let (a, b) = (a as usize, (b as usize).min(self.token_of.len()));
            out.extend(self.token_of[a.min(b)..b].iter().flatten().copied());
        }
    }
}

fn gold(event: &Value, cut: &Cut) -> Spans {
    let mut out = Spans::default();
    let raw = event.get("raw").unwrap_or(&Value::Null);
    for (k, role) in ROLES.iter().enumerate() {
        for part in list(raw, role) {
            for span in list(part, "spans") {
                cut.add(
                    span.get(0).and_then(Value::as_u64),
                    span.get(1).and_then(Value::as_u64),
                    &mut out.0[k],
                );
            }
        }
    }
    out
}

fn predicted(a: &Value, cut: &Cut) -> Spans {
    let mut out = Spans::default();
    for (k, role) in ROLES.iter().enumerate() {
        let one = a.get(*role).filter(|v| v.is_object());
        for s in one.into_iter().chain(list(a, role)) {
            cut.add(
                s.get("start").and_then(Value::as_u64),
                s.get("end").and_then(Value::as_u64),
                &mut out.0[k],
            );
        }
    }
    out
}

fn jaccard(a: &Tokens, b: &Tokens) -> f64 {
    let both = a.intersection(b).count();
    ratio(both, a.len() + b.len() - both)
}

/// Counts of one role: shared, predicted, gold.
#[derive(Clone, Copy, Default)]
struct Count {
    both: usize,
    pred: usize,
    gold: usize,
}

impl Count {
    fn add(&mut self, pred: &Tokens, gold: &Tokens) {
        self.both += pred.intersection(gold).count();
    }

    fn f1(self) -> f64 {
        f1(ratio(self.both, self.pred), ratio(self.both, self.gold))
    }
}

/// Scores predicted attributions: token F1 of each role and their mean (`macro_f1`), the share of gold attributions found by their
/// cue or content, and the share of gold sources whose words an attribution with that cue or content names (`speaker_found`).
#[must_use]
pub fn attribution(gold_records: &[Value], pred: &[Value]) -> Scores {
    let by = by_id(pred);
    let empty = Value::Null;
    let (mut linked, mut flat, mut all_linked) = ([Count::default(); 3], [Count::default(); 3], [Count::default(); 3]);
    let [
        mut gold_n,
        mut pred_n,
        mut found,
        mut sources,
        mut named,
        mut resolved,
        mut missing,
        mut aside,
    ] = [0usize; 8];
    for d in gold_records {
        let cut = Cut::new(text(d, "text"));
        let out = by.get(&id(d)).copied();
        missing += usize::from(out.is_none());
        let rows = list(out.unwrap_or(&empty), "attributions");
        let ps: Vec<Spans> = rows.iter().map(|a| predicted(a, &cut)).collect();
        let gs: Vec<Spans> = list(d, "events")
            .iter()
            .map(|e| gold(e, &cut))
            .filter(|g| !g.0[1].is_empty() || !g.0[2].is_empty())
            .collect();
        gold_n += gs.len();
        pred_n += ps.len();
        let pairs = matching(gs.len(), ps.len(), |i, j| {
            let (g, p) = (&gs[i], &ps[j]);
            let (cue, content) = (jaccard(&g.0[1], &p.0[1]), jaccard(&g.0[2], &p.0[2]));
            (cue > 0.0 || content > 0.3).then(|| 2.0 * cue + content + 0.5 * jaccard(&g.0[0], &p.0[0]))
        });
        found += pairs.len();
        let nested: Vec<bool> = (0..ps.len())
            .map(|j| {
                let cue = &ps[j].0[1];
                let inside = !cue.is_empty() && gs.iter().any(|g| cue.is_subset(&g.0[2]));
                inside && pairs.iter().all(|(_, m)| *m != j)
            })
            .collect();
        aside += nested.iter().filter(|x| **x).count();
        for k in 0..3 {
            let (mut g, mut p) = (Tokens::new(), Tokens::new());
            for s in &gs {
                linked[k].gold += s.0[k].len();
                g.extend(&s.0[k]);
            }
            for (s, nested) in ps.iter().zip(&nested) {
                all_linked[k].pred += s.0[k].len();
                if !nested {
                    linked[k].pred += s.0[k].len();
                    p.extend(&s.0[k]);
                }
            }
            flat[k].gold += g.len();
            flat[k].pred += p.len();
            flat[k].add(&p, &g);
        }
        sources += gs.iter().filter(|g| !g.0[0].is_empty()).count();
        for (i, j) in pairs {
            for (k, part) in linked.iter_mut().enumerate() {
                part.add(&ps[j].0[k], &gs[i].0[k]);
            }
        }
        for g in gs.iter().filter(|g| !g.0[0].is_empty()) {
            // Words can be attributed twice over ("he said, adding"): here one answer may serve for both.
            let same = |j: &usize| {
                let p = &ps[*j];
                let (cue, content) = (jaccard(&g.0[1], &p.0[1]), jaccard(&g.0[2], &p.0[2]));
                (cue > 0.0 || content > 0.3) && !g.0[0].is_disjoint(&p.0[0])
            };
            let hits: Vec<usize> = (0..ps.len()).filter(same).collect();
            named += usize::from(!hits.is_empty());
            resolved += usize::from(hits.iter().any(|j| rows[*j].get("speaker").is_some_and(Value::is_object)));
        }
    }
    for (all, linked) in all_linked.iter_mut().zip(&linked) {
        all.gold = linked.gold;
        all.both = linked.both;
    }
    let mean = |c: &[Count; 3]| round(c.iter().map(|c| c.f1()).sum::<f64>() / 3.0);
    let mut s = Scores::new();
    s.insert("documents".into(), gold_records.len().into());
    s.insert("gold_attributions".into(), gold_n.into());
    s.insert("predicted".into(), pred_n.into());
    s.insert("found".into(), share(found, gold_n));
    s.insert("precision".into(), share(found, pred_n - aside));
    s.insert("nested_aside".into(), aside.into());
    for (k, role) in ROLES.iter().enumerate() {
        let c = linked[k];
        s.insert(format!("{role}_precision"), round(ratio(c.both, c.pred)));
        s.insert(format!("{role}_recall"), round(ratio(c.both, c.gold)));
        s.insert(format!("{role}_f1"), round(c.f1()));
    }
    s.insert("macro_f1".into(), mean(&linked));
    s.insert("nested_counted_macro_f1".into(), mean(&all_linked));
    for (k, role) in ROLES.iter().enumerate() {
        s.insert(format!("flat_{role}_f1"), round(flat[k].f1()));
    }
    s.insert("flat_macro_f1".into(), mean(&flat));
    s.insert("gold_sources".into(), sources.into());
    s.insert("speaker_found".into(), share(named, sources));
    s.insert("speaker_resolved".into(), share(resolved, sources));
    s.insert("documents_missing_from_output".into(), missing.into());
    s
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn record() -> Value {
        let part = |a: usize, b: usize| json!([{"spans": [[a, b]]}]);
        // "The army said rebels fled. He agreed."
        json!({"id": "a", "text": "The army said rebels fled. He agreed.", "events": [
            {"raw": {"source": part(0, 8), "cue": part(9, 13), "content": part(14, 25)}}]})
    }

    #[test]
    fn a_perfect_answer_scores_one() {
        let span = |a: usize, b: usize| json!({"start": a, "end": b});
        let pred = json!({"id": "a", "attributions": [
            {"source": span(0, 8), "cue": span(9, 13), "content": [span(14, 25)], "speaker": {"entity_text": "The army"}}]});
        let s = attribution(&[record()], &[pred]);
        assert_eq!(s["macro_f1"], json!(1.0));
        assert_eq!(s["speaker_found"], json!(1.0));
    }

    #[test]
    fn content_given_to_the_wrong_speaker_counts_for_the_flat_figure_only_in_part() {
        let span = |a: usize, b: usize| json!({"start": a, "end": b});
        let pred = json!({"id": "a", "attributions": [
            {"source": span(27, 29), "cue": span(30, 36), "content": [], "speaker": null},
            {"source": null, "cue": span(9, 13), "content": [span(14, 20)], "speaker": null}]});
        let s = attribution(&[record()], &[pred]);
        assert_eq!(s["speaker_found"], json!(0.0));
        assert_eq!(s["content_recall"], json!(0.5));
        assert_eq!(s["cue_precision"], json!(0.5));
    }

    #[test]
    fn an_attribution_inside_gold_content_is_set_aside() {
        let span = |a: usize, b: usize| json!({"start": a, "end": b});
        let pred = json!({"id": "a", "attributions": [
            {"source": span(0, 8), "cue": span(9, 13), "content": [span(14, 25)], "speaker": null},
            {"source": span(14, 20), "cue": span(21, 25), "content": [], "speaker": null}]});
        let s = attribution(&[record()], &[pred]);
        assert_eq!(s["macro_f1"], json!(1.0));
        assert_eq!(s["nested_aside"], json!(1));
        assert_ne!(s["nested_counted_macro_f1"], json!(1.0));
    }

    #[test]
    fn no_output_scores_nothing_and_is_counted() {
        let s = attribution(&[record()], &[]);
        assert_eq!(s["macro_f1"], json!(0.0));
        assert_eq!(s["documents_missing_from_output"], json!(1));
    }
}

use crate::common::{
    ByType, Row, Scores, TYPES, by_id, by_type_scores, codes, f1, id, is_type, list, matching, overlap, quad, ratio, round, share, truth,
};
use serde_json::Value;

/// One or a few marked events a sentence: does the coder find type, roles, mode and CAMEO code, and what does it add?
///
/// Gold marks the main event only, so precision is a lower bound. Sentences marked irrelevant count false alarms.
#[must_use]
pub fn sentences(gold: &[Value], pred: &[Value]) -> Scores {
    let by = by_id(pred);
    let empty = Value::Null;
    let mut per: ByType = TYPES.iter().map(|(t, _)| ((*t).to_owned(), [0; 3])).collect();
    let [mut n, mut any, mut gold_ev, mut pred_ev, mut tp, mut extra, mut quads, mut missing] = [0usize; 8];
    let [mut act, mut act_n, mut rec, mut rec_n, mut full, mut full_n, mut mode, mut mode_n] = [0usize; 8];
    let [mut cameo, mut cameo_n, mut root, mut neg, mut neg_fp] = [0usize; 5];
    for d in gold {
        let out = by.get(&id(d)).copied();
        missing += usize::from(out.is_none());
        let ps: Vec<Row> = list(out.unwrap_or(&empty), "events")
            .iter()
            .map(Row::predicted)
            .filter(|p| !p.aux.iter().any(|a| a == "negation"))
            .collect();
        let gs: Vec<Row> = list(d, "events").iter().map(Row::gold).collect();
        if gs.is_empty() {
            let irrelevant = d.get("relevant") == Some(&Value::Bool(false)) || truth(d.get("no_events_asserted"), false);
            if irrelevant {
                neg += 1;
                neg_fp += usize::from(ps.iter().any(|p| is_type(&p.kind)));
            }
            continue;
        }
        for g in gs.iter().filter(|g| !g.cameo.is_empty()) {
            cameo_n += 1;
            cameo += usize::from(ps.iter().any(|p| p.cameo == g.cameo));
            root += usize::from(ps.iter().any(|p| p.cameo.chars().take(2).eq(g.cameo.chars().take(2))));
        }
        let ps: Vec<Row> = ps.into_iter().filter(|p| is_type(&p.kind)).collect();
        let gs: Vec<Row> = gs.into_iter().filter(|g| is_type(&g.kind)).collect();
        if gs.is_empty() {
            continue;
        }
        n += 1;
        any += usize::from(!ps.is_empty());
        gold_ev += gs.len();
        pred_ev += ps.len();
        quads += usize::from(ps.iter().any(|p| quad(&p.kind) == quad(&gs[0].kind)));
        let pairs = matching(gs.len(), ps.len(), |i, j| {
            let (g, p) = (&gs[i], &ps[j]);
            (g.kind == p.kind)
                .then(|| 1.0 + overlap(&codes(&g.actor), &codes(&p.actor)) + overlap(&codes(&g.recipient), &codes(&p.recipient)))
        });
        tp += pairs.len();
        extra += ps.len() - pairs.len();
        for (i, g) in gs.iter().enumerate() {
            let found = pairs.iter().find(|(a, _)| *a == i).map(|(_, b)| &ps[*b]);
            let slot = per.entry(g.kind.clone()).or_default();
            slot[if found.is_some() { 0 } else { 2 }] += 1;
            let (ga, gr) = (codes(&g.actor), codes(&g.recipient));
            let mut ok_a = found.is_some_and(|p| {
                let pool = if gr.is_empty() { p.parties() } else { codes(&p.actor) };
                !ga.is_disjoint(&pool)
            });
            let mut ok_r = found.is_some_and(|p| !gr.is_disjoint(&codes(&p.recipient)));
            if let Some(p) = found
                && matches!(g.kind.as_str(), "CONSULT" | "AGREE" | "COOPERATE")
                && !ga.is_empty()
                && !gr.is_empty()
                && g.parties().is_subset(&p.parties())
            {
                (ok_a, ok_r) = (true, true);
            }
            act_n += usize::from(!ga.is_empty());
            act += usize::from(ok_a && !ga.is_empty());
            rec_n += usize::from(!gr.is_empty());
            rec += usize::from(ok_r);
            if !ga.is_empty() {
                full_n += 1;
                full += usize::from(ok_a && (ok_r || gr.is_empty()));
            }
            if let Some(p) = found
                && !g.mode.is_empty()
            {
                mode_n += 1;
                mode += usize::from(g.mode == p.mode);
            }
        }
        for (j, p) in ps.iter().enumerate() {
            if !pairs.iter().any(|(_, b)| *b == j) {
                per.entry(p.kind.clone()).or_default()[1] += 1;
            }
        }
    }
    let (r, p) = (ratio(tp, gold_ev), ratio(tp, pred_ev));
    let order: Vec<&str> = TYPES.iter().map(|t| t.0).collect();
    let (macro_f1, by_type) = by_type_scores(&per, &order);
    let mut s = Scores::new();
    s.insert("sentences".into(), n.into());
    s.insert("with_output".into(), share(any, n));
    s.insert("type_recall".into(), round(r));
    s.insert("type_precision".into(), round(p));
    s.insert("type_f1".into(), round(f1(p, r)));
    s.insert("type_macro_f1".into(), macro_f1);
    s.insert("quad_recall".into(), share(quads, n));
    s.insert("actor_country".into(), share(act, act_n));
    s.insert("recipient_country".into(), share(rec, rec_n));
    s.insert("type_and_roles".into(), share(full, full_n));
    s.insert("mode_given_type".into(), share(mode, mode_n));
    s.insert("cameo_exact".into(), share(cameo, cameo_n));
    s.insert("cameo_root".into(), share(root, cameo_n));
    s.insert("extra".into(), share(extra, n));
    s.insert("false_alarm_on_negatives".into(), share(neg_fp, neg));
    s.insert("documents_missing_from_output".into(), missing.into());
    s.insert("by_type_f1".into(), by_type);
    s
}

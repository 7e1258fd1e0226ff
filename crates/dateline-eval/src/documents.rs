use crate::common::{
    Row, Scores, by_id, codes, country, f1, id, is_type, list, matching, overlap, ratio, round, share, text, truth, words,
};
use serde_json::Value;
use std::collections::BTreeSet;

/// The types that count as right for a gold event.
fn readings(g: &Row) -> BTreeSet<String> {
    let mut out: BTreeSet<String> = list(&g.raw, "alt")
        .iter()
        .filter_map(Value::as_str)
        .map(|a| a.split('/').next().unwrap_or("").to_owned())
        .collect();
    out.insert(g.kind.clone());
    out
}

/// A text as characters, with the ends of its sentences as the scorer sees them.
struct Text {
    breaks: Vec<(usize, usize)>,
    len: usize,
}

impl Text {
    /// Breaks are the positions of ". ", line ends, "! " and "? ".
    fn new(text: &str) -> Self {
        let chars: Vec<char> = text.chars().collect();
        let breaks = (0..chars.len())
            .filter_map(|i| match chars[i] {
                '\n' => Some((i, 1)),
                '.' | '!' | '?' if chars.get(i + 1) == Some(&' ') => Some((i, 2)),
                _ => None,
            })
            .collect();
        Self { breaks, len: chars.len() }
    }

    /// Is the predicted evidence in the sentence of one of the gold event's mentions?
    fn near(&self, g: &Row, p: &Row) -> bool {
        let (Some(start), Some(end)) = (p.start, p.end) else { return false };
        let mentions = g.start.into_iter().chain(
            list(&g.raw, "also")
                .iter()
                .filter_map(|a| a.get("start").and_then(Value::as_u64).map(|n| n as usize)),
        );
        mentions.into_iter().any(|at| {
            let left = self.breaks.iter().rev().find(|(b, n)| b + n <= at).map_or(0, |(b, _)| *b);
            let right = self.breaks.iter().find(|(b, _)| *b >= at).map_or(self.len, |(b, _)| *b);
            start <= right && end >= left
        })
    }
}

fn core(g: &Row) -> bool {
    truth(g.raw.get("core"), true)
}

/// Every event of a document, with roles, mode, auxiliary, standing, speaker, date, place and dead, and its standing facts.
#[must_use]
#[allow(clippy::too_many_lines)]
pub fn documents(gold: &[Value], pred: &[Value]) -> Scores {
    let by = by_id(pred);
    let empty = Value::Null;
    let [
        mut missing,
        mut gold_n,
        mut core_n,
        mut pred_n,
        mut tp,
        mut core_tp,
        mut core_roles,
        mut roles_n,
    ] = [0usize; 8];
    let [mut aux, mut marked, mut marked_ok, mut claim, mut claim_n, mut attr, mut attr_n] = [0usize; 7];
    let [
        mut mode,
        mut mode_n,
        mut date,
        mut date_n,
        mut place,
        mut place_n,
        mut dead,
        mut dead_n,
    ] = [0usize; 8];
    let [mut fg, mut fp, mut ft] = [0usize; 3];
    for d in gold {
        let out = by.get(&id(d)).copied();
        missing += usize::from(out.is_none());
        let ps: Vec<Row> = list(out.unwrap_or(&empty), "events")
            .iter()
            .map(Row::predicted)
            .filter(|p| is_type(&p.kind))
            .collect();
        let gs: Vec<Row> = list(d, "events").iter().map(Row::gold).collect();
        let page = Text::new(text(d, "text"));
        gold_n += gs.len();
        pred_n += ps.len();
        core_n += gs.iter().filter(|g| core(g)).count();
        let m = matching(gs.len(), ps.len(), |i, j| {
            let (g, p) = (&gs[i], &ps[j]);
            (readings(g).contains(&p.kind) && page.near(g, p)).then(|| {
                let far = g.start.unwrap_or(0).abs_diff(p.start.unwrap_or(0)) as f64;
                1.0 + overlap(&g.parties(), &p.parties()) + f64::from(g.kind == p.kind) + f64::from(core(g)) - 1e-4 * far
            })
        });
        tp += m.len();
        for (a, b) in m {
            let (g, p) = (&gs[a], &ps[b]);
            core_tp += usize::from(core(g));
            let ok = if g.kind == "CONSULT" {
                g.parties() == p.parties()
            } else {
                codes(&g.actor) == codes(&p.actor) && codes(&g.recipient) == codes(&p.recipient)
            };
            roles_n += usize::from(ok);
            core_roles += usize::from(ok && core(g));
            let (ga, pa) = (g.aux.first(), p.aux.first());
            aux += usize::from(ga == pa);
            marked += usize::from(ga.is_some());
            marked_ok += usize::from(ga.is_some() && ga == pa);
            let want = match text(&g.raw, "claim") {
                "asserted" => "reported",
                other => other,
            };
            if !want.is_empty() {
                claim_n += 1;
                claim += usize::from(want == text(&p.raw, "standing"));
            }
            let sources = list(&g.raw, "attribution");
            if !sources.is_empty() {
                attr_n += 1;
                let who: Vec<&Value> = list(&p.raw, "claims").iter().filter_map(|c| c.get("speaker")).collect();
                attr += usize::from(sources.iter().any(|x| {
                    who.iter()
                        .any(|s| !words(text(x, "text")).is_disjoint(&words(text(s, "entity_text"))))
                }));
            }
            if !g.mode.is_empty() {
                mode_n += 1;
                mode += usize::from(g.mode == p.mode);
            }
            let gd = text(&g.raw, "date");
            if !gd.is_empty() {
                date_n += 1;
                let pd = text(&p.raw, "date");
                date += usize::from(pd.starts_with(gd.get(..7.min(gd.len())).unwrap_or(gd)) && (gd.len() < 10 || pd == gd));
            }
            let gp = text(&g.raw, "place");
            if !gp.is_empty() {
                place_n += 1;
                let loc = p.raw.get("event_loc").unwrap_or(&empty);
                let have: BTreeSet<String> = words(text(loc, "extracted_place"))
                    .union(&words(text(loc, "resolved_place")))
                    .cloned()
                    .collect();
                place += usize::from(!words(gp).is_disjoint(&have));
            }
            if let Some(want) = g.raw.get("dead").filter(|v| !v.is_null()) {
                dead_n += 1;
                let want = if want.is_object() { want.get("min") } else { Some(want) }.and_then(Value::as_f64);
                let have = p.raw.get("size").and_then(|s| s.get("dead")).unwrap_or(&empty);
                let have = if truth(Some(have), false) && !have.is_object() {
                    [Some(have); 2]
                } else {
                    [have.get("low"), have.get("best")]
                };
                dead += usize::from(have.into_iter().any(|v| v.and_then(Value::as_f64) == want));
            }
        }
        let (a, b) = (fact_keys(list(d, "facts")), fact_keys(list(out.unwrap_or(&empty), "facts")));
        fg += a.len();
        fp += b.len();
        ft += a.intersection(&b).count();
    }
    let scored = pred_n - (tp - core_tp);
    let (p, r) = (ratio(core_tp, scored), ratio(core_tp, core_n));
    let (fpre, frec) = (ratio(ft, fp), ratio(ft, fg));
    let mut s = Scores::new();
    s.insert("documents".into(), gold.len().into());
    s.insert("gold_events".into(), gold_n.into());
    s.insert("of_them_core".into(), core_n.into());
    s.insert("predicted".into(), pred_n.into());
    s.insert("precision".into(), round(p));
    s.insert("recall_core".into(), round(r));
    s.insert("f1".into(), round(f1(p, r)));
    s.insert(
        "strict_f1_type_and_roles".into(),
        round(f1(ratio(core_roles, scored), ratio(core_roles, core_n))),
    );
    s.insert("roles_given_match".into(), share(roles_n, tp));
    s.insert("mode".into(), share(mode, mode_n));
    s.insert("auxiliary".into(), share(aux, tp));
    s.insert("auxiliary_where_marked".into(), share(marked_ok, marked));
    s.insert("standing".into(), share(claim, claim_n));
    s.insert("speaker".into(), share(attr, attr_n));
    s.insert("date".into(), share(date, date_n));
    s.insert("place".into(), share(place, place_n));
    s.insert("dead".into(), share(dead, dead_n));
    s.insert("facts_gold".into(), fg.into());
    s.insert("facts_precision".into(), round(fpre));
    s.insert("facts_recall".into(), round(frec));
    s.insert("facts_f1".into(), round(f1(fpre, frec)));
    s.insert("documents_missing_from_output".into(), missing.into());
    s
}

fn fact_keys(facts: &[Value]) -> BTreeSet<(String, String, String)> {
    let empty = Value::Null;
    let side = |f: &Value, key: &str| {
        let e = f.get(key).unwrap_or(&empty);
        let code = country(text(e, "code"));
        if !code.is_empty() {
            return code;
        }
        let words = words(if text(e, "text").is_empty() {
            text(e, "entity_text")
        } else {
            text(e, "text")
        });
        words.into_iter().collect::<Vec<_>>().join(" ")
    };
    facts
        .iter()
        .map(|f| (text(f, "fact").to_owned(), side(f, "subject"), side(f, "object")))
        .collect()
}

/// How often events of a given confidence are right: in tenths of confidence the number of events, their mean confidence and the share
/// of them that gold has (type in the sentence of a mention, or in the record where gold has no offsets), the expected calibration
/// error and the Brier score. What gold holds for marginal (`core` false) is left out.
#[must_use]
pub fn calibration(gold: &[Value], pred: &[Value]) -> Scores {
    let by = by_id(pred);
    let empty = Value::Null;
    let mut seen: Vec<(f64, bool)> = Vec::new();
    for d in gold {
        let gs: Vec<Row> = list(d, "events").iter().map(Row::gold).collect();
        let page = Text::new(text(d, "text"));
        for v in list(by.get(&id(d)).copied().unwrap_or(&empty), "events") {
            let p = Row::predicted(v);
            if !is_type(&p.kind) {
                continue;
            }
            let fits: Vec<&Row> = gs
                .iter()
                .filter(|g| readings(g).contains(&p.kind) && (g.start.is_none() || page.near(g, &p)))
                .collect();
            if fits.is_empty() || fits.iter().any(|g| core(g)) {
                let confidence = v.get("confidence").and_then(Value::as_f64).unwrap_or(0.0);
                seen.push((confidence, !fits.is_empty()));
            }
        }
    }
    let n = seen.len().max(1) as f64;
    let mut bins = serde_json::Map::new();
    let mut error = 0.0;
    for b in 0..10 {
        let inside: Vec<&(f64, bool)> = seen.iter().filter(|(c, _)| ((c * 10.0) as usize).min(9) == b).collect();
        if inside.is_empty() {
            continue;
        }
        let k = inside.len() as f64;
        let mean = inside.iter().map(|x| x.0).sum::<f64>() / k;
        let right = inside.iter().filter(|x| x.1).count() as f64 / k;
        error += (mean - right).abs() * k / n;
        let row = format!("{} events, confidence {mean:.2}, right {right:.2}", inside.len());
        bins.insert(format!("{:.1}-{:.1}", b as f64 / 10.0, (b + 1) as f64 / 10.0), row.into());
    }
    let brier = seen.iter().map(|(c, r)| (c - f64::from(u8::from(*r))).powi(2)).sum::<f64>() / n;
    let mut s = Scores::new();
    s.insert("events".into(), seen.len().into());
    s.insert("right".into(), round(seen.iter().filter(|x| x.1).count() as f64 / n));
    s.insert("expected_calibration_error".into(), round(error));
    s.insert("brier".into(), round(brier));
    s.insert("by_confidence".into(), Value::Object(bins));
    s
}

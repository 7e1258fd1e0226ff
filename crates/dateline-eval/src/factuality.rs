use crate::common::{Scores, by_id, id, list, share};
use serde_json::Value;

/// The marked word of each event of a pre-tokenised gold record: the first of its `raw.token_span`.
///
/// ```
/// let gold = serde_json::json!({"events": [{"raw": {"token_span": [3, 4], "factuality": 3.0}}]});
/// assert_eq!(dateline_eval::marked(&gold), [3]);
/// ```
#[must_use]
pub fn marked(gold: &Value) -> Vec<usize> {
    list(gold, "events")
        .iter()
        .map(|e| {
            let at = e
                .get("raw")
                .and_then(|r| r.get("token_span"))
                .and_then(|s| s.get(0))
                .and_then(Value::as_u64);
            at.and_then(|n| usize::try_from(n).ok()).unwrap_or(usize::MAX)
        })
        .collect()
}

/// Did it happen? Gold events carry `raw.factuality`, predictions are `{"id", "factuality": [...]}` in the order of the gold events.
///
/// `sign_non_positive` is the share of gold events at or below zero whose sign is told: below zero as such, open ones as open.
/// `constant_three` is the error of saying always +3, which most corpora make hard to beat.
#[must_use]
pub fn factuality(gold: &[Value], pred: &[Value]) -> Scores {
    let by = by_id(pred);
    let empty = Value::Null;
    let (mut n, mut error, mut constant) = (0usize, 0.0f64, 0.0f64);
    let [mut low, mut low_ok, mut neg, mut neg_ok, mut not_positive] = [0usize; 5];
    let mut bins: [(usize, f64); 4] = [(0, 0.0); 4];
    for d in gold {
        let given = list(by.get(&id(d)).copied().unwrap_or(&empty), "factuality");
        for (k, e) in list(d, "events").iter().enumerate() {
            let Some(want) = e.get("raw").and_then(|r| r.get("factuality")).and_then(Value::as_f64) else {
                continue;
            };
            let have = given.get(k).and_then(Value::as_f64).unwrap_or(0.0);
            n += 1;
            error += (want - have).abs();
            constant += (want - 3.0).abs();
            let bin = &mut bins[if want < 0.0 {
                0
            } else if want == 0.0 {
                1
            } else if want < 3.0 {
                2
            } else {
                3
            }];
            bin.0 += 1;
            bin.1 += (want - have).abs();
            if want <= 0.0 {
                low += 1;
                low_ok += usize::from(if want < 0.0 { have < 0.0 } else { have == 0.0 });
                not_positive += usize::from(have <= 0.0);
                if want < 0.0 {
                    neg += 1;
                    neg_ok += usize::from(have < 0.0);
                }
            }
        }
    }
    let mean = |sum: f64, n: usize| -> Value {
        if n == 0 {
            Value::Null
        } else {
            #[allow(clippy::cast_precision_loss)]
            let m = sum / n as f64;
            ((m * 10_000.0).round() / 10_000.0).into()
        }
    };
    let mut s = Scores::new();
    s.insert("predicates".into(), n.into());
    s.insert("mean_absolute_error".into(), mean(error, n));
    s.insert("constant_three".into(), mean(constant, n));
    s.insert("non_positive".into(), low.into());
    s.insert("sign_non_positive".into(), share(low_ok, low));
    s.insert("told_as_not_positive".into(), share(not_positive, low));
    s.insert("sign_negative".into(), share(neg_ok, neg));
    for (name, (n, sum)) in ["error_below_zero", "error_at_zero", "error_between", "error_at_three"]
        .into_iter()
        .zip(bins)
    {
        s.insert(name.into(), mean(sum, n));
    }
    s
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_error_and_the_sign_are_counted_apart() {
        let raw = |f: f64| json!({"raw": {"token_span": [0, 1], "factuality": f}});
        let gold = [json!({"id": "a", "events": [raw(3.0), raw(-3.0), raw(0.0)]})];
        let pred = [json!({"id": "a", "factuality": [3.0, -1.5, 0.75]})];
        let s = factuality(&gold, &pred);
        assert_eq!(s["mean_absolute_error"], 0.75);
        assert_eq!(s["sign_non_positive"], 0.5);
        assert_eq!(s["sign_negative"], 1.0);
    }
}

//! Sets whose gold is not an event list but an answer: which documents report an attack, and by whom on whom; which sentences tell of
//! police killing, arresting or using force.

use crate::common::{Scores, by_id, f1, id, list, ratio, round, text};
use serde_json::Value;
use std::collections::BTreeSet;

/// Counts of right, added and missed.
#[derive(Clone, Copy, Default)]
struct Count {
    right: usize,
    added: usize,
    missed: usize,
}

impl Count {
    fn see(&mut self, gold: bool, ours: bool) {
        match (gold, ours) {
            (true, true) => self.right += 1,
            (false, true) => self.added += 1,
            (true, false) => self.missed += 1,
            _ => {}
        }
    }

    fn put(self, name: &str, s: &mut Scores) {
        let (p, r) = (
            ratio(self.right, self.right + self.added),
            ratio(self.right, self.right + self.missed),
        );
        s.insert(format!("{name}_f1"), round(f1(p, r)));
        s.insert(format!("{name}_precision"), round(p));
        s.insert(format!("{name}_recall"), round(r));
    }
}

fn is(e: &Value, key: &str, what: &str) -> bool {
    list(e, key).iter().any(|v| v.as_str() == Some(what))
}

/// Happened or is happening: neither denied nor merely possible.
fn asserted(e: &Value) -> bool {
    !is(e, "auxiliary", "negation") && !is(e, "auxiliary", "hypothetical") && !is(e, "auxiliary", "future")
}

/// Words of a phrase that can tell it from others.
fn content(s: &str) -> BTreeSet<String> {
    const COMMON: &[&str] = &[
        "the", "and", "of", "in", "a", "an", "two", "three", "four", "five", "several", "some", "other", "more", "for", "members", "member",
    ];
    s.to_lowercase()
        .split(|c: char| !c.is_alphanumeric())
        .filter(|w| w.len() > 2 && !COMMON.contains(w))
        .map(|w| w.strip_suffix('s').filter(|x| x.len() > 3).unwrap_or(w).to_owned())
        .collect()
}

/// The phrases of an entity: its text and other wordings that count as right.
fn wordings(v: &Value) -> Vec<BTreeSet<String>> {
    let mut out = vec![content(text(v, "text"))];
    out.extend(list(v, "alternatives").iter().filter_map(Value::as_str).map(content));
    out
}

fn alike(a: &[BTreeSet<String>], b: &BTreeSet<String>) -> bool {
    a.iter().any(|x| !x.is_disjoint(b))
}

/// The people of the place where it happened, named by the place alone: no victim that the text names.
fn is_its_place(e: &Value, v: &Value) -> bool {
    let place = e.get("event_loc").map(|p| text(p, "extracted_place")).unwrap_or_default();
    !place.is_empty() && text(v, "sector") == "CVL" && text(v, "entity_text").eq_ignore_ascii_case(place)
}

/// MUC-4 templates: a document reports an attack if it has a template that is not optional; documents with optional ones alone are left
/// out. Perpetrators and victims are compared by a shared content word with any wording of the gold filler, in documents that report one.
#[must_use]
pub fn incidents(gold: &[Value], pred: &[Value]) -> Scores {
    let by = by_id(pred);
    let empty = Value::Null;
    let (mut documents, mut perpetrators, mut victims) = (Count::default(), Count::default(), Count::default());
    let mut n = 0;
    for d in gold {
        let templates = list(d, "events");
        let optional = |t: &Value| t.get("raw").and_then(|r| r.get("optional_template")) == Some(&Value::Bool(true));
        let reports = templates.iter().any(|t| !optional(t));
        if !templates.is_empty() && !reports {
            continue;
        }
        n += 1;
        let ours: Vec<&Value> = list(by.get(&id(d)).copied().unwrap_or(&empty), "events")
            .iter()
            .filter(|e| is(e, "event", "ASSAULT") && asserted(e))
            .collect();
        documents.see(reports, !ours.is_empty());
        if !reports {
            continue;
        }
        for (key, singular, count) in [("actors", "actor", &mut perpetrators), ("recipients", "recipient", &mut victims)] {
            let wanted: Vec<(Vec<BTreeSet<String>>, bool)> = templates
                .iter()
                .flat_map(|t| list(t, key).iter().map(|v| (v, optional(t))))
                .filter(|(v, _)| text(v, "role") != "physical_target")
                .map(|(v, o)| (wordings(v), o || v.get("optional") == Some(&Value::Bool(true))))
                .collect();
            // Buildings and vehicles are targets in the gold, but no persons: finding one is neither right nor wrong.
            let things: Vec<Vec<BTreeSet<String>>> = templates
                .iter()
                .flat_map(|t| list(t, key))
                .filter(|v| text(v, "role") == "physical_target")
                .map(wordings)
                .collect();
            let found: BTreeSet<BTreeSet<String>> = ours
                .iter()
                .flat_map(|e| list(e, singular).iter().map(move |v| (e, v)))
                .filter(|(e, v)| !is_its_place(e, v))
                .map(|(_, v)| content(text(v, "entity_text")))
                .filter(|w| !w.is_empty())
                .collect();
            for f in &found {
                if wanted.iter().any(|(w, _)| alike(w, f)) {
                    count.right += 1;
                } else if !things.iter().any(|w| alike(w, f)) {
                    count.added += 1;
                }
            }
            count.missed += wanted.iter().filter(|(w, o)| !o && !found.iter().any(|f| alike(w, f))).count();
        }
    }
    let mut s = Scores::new();
    s.insert("documents".into(), n.into());
    documents.put("reports_attack", &mut s);
    perpetrators.put("perpetrator", &mut s);
    victims.put("victim", &mut s);
    s
}

const DEADLY: &[&str] = &[
    "kill",
    "shot dead",
    "gunned",
    "slain",
    "slay",
    "murder",
    "massacre",
    "encounter",
    "eliminate",
];

/// Sentences labelled for what police do: `KILL`, `ARREST`, `FORCE`. An event counts where its actor is police, or is not told and the
/// sentence speaks of police.
#[must_use]
pub fn police(gold: &[Value], pred: &[Value]) -> Scores {
    let by = by_id(pred);
    let empty = Value::Null;
    let mut counts = [Count::default(); 3];
    for d in gold {
        let labels: Vec<&str> = list(d, "sent_labels").iter().filter_map(Value::as_str).collect();
        let speaks = {
            let t = text(d, "text").to_lowercase();
            ["police", "cop", "constable", "officer", "jawan", "crpf", "rpf", "stf"]
                .iter()
                .any(|w| t.contains(w))
        };
        let ours: Vec<&Value> = list(by.get(&id(d)).copied().unwrap_or(&empty), "events")
            .iter()
            .filter(|e| asserted(e))
            .filter(|e| {
                let actors = list(e, "actor");
                let police = actors.iter().any(|a| text(a, "sector").contains("COP"));
                police || (speaks && actors.iter().all(|a| matches!(text(a, "sector"), "UNK" | "")))
            })
            .collect();
        let deadly = |e: &Value| {
            let words = list(e, "event_text")
                .iter()
                .filter_map(Value::as_str)
                .collect::<String>()
                .to_lowercase();
            e.get("size").and_then(|s| s.get("dead")).is_some() || DEADLY.iter().any(|w| words.contains(w))
        };
        let assault = |e: &&&Value| is(e, "event", "ASSAULT");
        let found = [
            ours.iter().filter(assault).any(|e| deadly(e)),
            ours.iter().any(|e| is(e, "event", "COERCE") && is(e, "mode", "arrest")),
            ours.iter().any(|e| is(e, "event", "ASSAULT")),
        ];
        for (i, label) in ["KILL", "ARREST", "FORCE"].iter().enumerate() {
            counts[i].see(labels.contains(label), found[i]);
        }
    }
    let mut s = Scores::new();
    s.insert("sentences".into(), gold.len().into());
    for (i, name) in ["kill", "arrest", "force"].iter().enumerate() {
        counts[i].put(name, &mut s);
    }
    s
}

#[cfg(test)]
mod tests {
    use super::{incidents, police};
    use serde_json::json;

    #[test]
    fn a_shared_content_word_is_enough_for_a_filler() {
        let gold = [
            json!({"id": "a", "events": [{"actors": [{"text": "THE TUPAC BRIGADE", "role": "perp_organization"}],
                "recipients": [{"text": "MAYOR", "role": "human_target_description"}], "raw": {"optional_template": false}}]}),
            json!({"id": "b", "events": []}),
        ];
        let event = |who: &str, whom: &str| json!({"event": ["ASSAULT"], "auxiliary": [], "actor": [{"entity_text": who}], "recipient": [{"entity_text": whom}]});
        let pred = [
            json!({"id": "a", "events": [event("Tupac Brigade guerrillas", "two farmers")]}),
            json!({"id": "b", "events": [event("gunmen", "a man")]}),
        ];
        let s = incidents(&gold, &pred);
        assert_eq!(s["reports_attack_precision"], json!(0.5));
        assert_eq!((s["perpetrator_f1"].clone(), s["victim_f1"].clone()), (json!(1.0), json!(0.0)));
    }

    #[test]
    fn police_must_be_the_actor() {
        let gold = [json!({"id": "a", "text": "police arrested two men", "sent_labels": ["ARREST"]})];
        let pred = |sector: &str| {
            [
                json!({"id": "a", "events": [{"event": ["COERCE"], "mode": ["arrest"], "auxiliary": [], "actor": [{"sector": sector}], "recipient": []}]}),
            ]
        };
        assert_eq!(police(&gold, &pred("COP"))["arrest_f1"], json!(1.0));
        assert_eq!(police(&gold, &pred("MIL"))["arrest_f1"], json!(0.0));
    }
}

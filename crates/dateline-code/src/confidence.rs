//! How likely a coded event is right: a logistic model over few features, with weights from `data/confidence.tsv`.
//!
//! The weights are fitted on development gold by `train/confidence.py`, where "right" means that the type is right at that place (the
//! roles may still be wrong). `dateline eval calibration` shows how far the figure can be trusted.

use crate::TableFault;
use dateline_core::{Event, Standing, Str};
use std::collections::BTreeMap;

/// The features in the order of the table.
const FEATURES: &[&str] = &[
    "bias",
    "pattern",
    "known_actor",
    "known_recipient",
    "mode",
    "repeated",
    "claimed",
    "unreal",
    "dated",
    "disagrees",
    "by_model",
];

/// Below this likelihood of the event's type the learned model disagrees.
const DISAGREES: f32 = 0.1;

/// Weights by feature.
#[derive(Clone, Debug)]
pub(crate) struct Confidence {
    weights: BTreeMap<Str, f32>,
}

impl Default for Confidence {
    /// Without a table the pattern's own score stands.
    fn default() -> Self {
        Self { weights: BTreeMap::new() }
    }
}

impl Confidence {
    /// Reads `confidence.tsv`: feature and weight.
    pub(crate) fn parse(text: &str) -> (Self, Vec<TableFault>) {
        let mut faults = Vec::new();
        let mut weights = BTreeMap::new();
        let rows = text.lines().enumerate().filter(|(_, l)| !l.is_empty() && !l.starts_with('#'));
        for (i, line) in rows.skip(1) {
            let mut cells = line.split('\t');
            let (name, value) = (cells.next().unwrap_or_default(), cells.next().and_then(|v| v.parse::<f32>().ok()));
            match value {
                Some(v) if v.is_finite() && FEATURES.contains(&name) => {
                    weights.insert(name.into(), v);
                }
                _ => faults.push(TableFault {
                    file: "confidence.tsv".into(),
                    line: i + 1,
                    message: format!("`{line}` is no feature with a weight"),
                    mend: format!("the features are {}", FEATURES.join(", ")),
                }),
            }
        }
        (Self { weights }, faults)
    }

    /// The likelihood (what the learned model thinks of the event's word is part of it), from the pattern's own score in `confidence` and what is known of the event.
    pub(crate) fn of(&self, e: &Event) -> f32 {
        if self.weights.is_empty() {
            return e.confidence;
        }
        let flag = f32::from;
        let sum: f32 = FEATURES
            .iter()
            .map(|name| {
                let x = match *name {
                    "bias" => 1.0,
                    "pattern" => e.confidence,
                    "known_actor" => flag(u8::from(e.actor.iter().any(|a| !a.code.is_empty()))),
                    "known_recipient" => flag(u8::from(e.recipient.iter().any(|a| !a.code.is_empty()) || e.actor.len() > 1)),
                    "mode" => flag(u8::from(!e.mode.is_empty())),
                    "repeated" => flag(u8::from(e.evidence.iter().any(|x| x.kind == "repeat"))),
                    "claimed" => flag(u8::from(e.standing != Standing::Reported)),
                    "unreal" => flag(u8::from(!e.auxiliary.is_empty())),
                    "disagrees" => flag(u8::from(e.opinion.as_ref().is_some_and(|o| o.agrees < DISAGREES))),
                    "by_model" => flag(u8::from(e.opinion.as_ref().is_some_and(|o| o.decided))),
                    _ => flag(u8::from(e.date.is_some_and(|d| d.precision.as_str() != "unknown"))),
                };
                self.weights.get(*name).copied().unwrap_or(0.0) * x
            })
            .sum();
        // Rounded, so that the last bit of an exponential is no difference between machines.
        ((1.0 / (1.0 + (-sum).exp())) * 100.0).round() / 100.0
    }
}

#[cfg(test)]
mod tests {
    use super::Confidence;
    use dateline_core::{Entity, Event};

    #[test]
    fn known_parties_make_an_event_likelier() {
        let (c, faults) = Confidence::parse("feature\tweight\nbias\t-1\nknown_actor\t2\npattern\t0.5\nnonsense\t1\n");
        assert_eq!((faults.len(), faults[0].line), (1, 5));
        let plain = Event {
            confidence: 0.6,
            ..Event::default()
        };
        let known = Event {
            actor: vec![Entity {
                code: "PER".into(),
                ..Entity::default()
            }],
            ..plain.clone()
        };
        assert!(c.of(&known) > c.of(&plain));
        assert!((Confidence::default().of(&plain) - 0.6).abs() < 1e-6);
    }

    #[test]
    fn a_model_of_another_mind_makes_an_event_less_likely() {
        let (c, faults) = Confidence::parse("feature\tweight\npattern\t1\ndisagrees\t-1\nby_model\t-1\n");
        assert!(faults.is_empty(), "{faults:?}");
        let with = |agrees: f32, decided: bool| Event {
            confidence: 0.6,
            opinion: Some(dateline_core::Opinion {
                agrees,
                decided,
                ..dateline_core::Opinion::default()
            }),
            ..Event::default()
        };
        assert!(c.of(&with(0.8, false)) > c.of(&with(0.05, false)));
        assert!(c.of(&with(0.8, false)) > c.of(&with(0.8, true)));
    }
}

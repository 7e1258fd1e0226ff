//! Which events make or end which standing relations: `data/derivations.tsv`.

use dateline_wire::{Entity, Event};

/// Whether an event begins or ends a relation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// From the event's day on it holds.
    Begins,
    /// From the event's day on it holds no longer.
    Ends,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Side {
    Actor,
    Recipient,
    Place,
    Parties,
    Any,
    Text(String),
}

impl Side {
    fn parse(s: &str) -> Option<Self> {
        Some(match s {
            "actor" => Self::Actor,
            "recipient" => Self::Recipient,
            "place" => Self::Place,
            "parties" => Self::Parties,
            "any" => Self::Any,
            _ => Self::Text(s.strip_prefix('"')?.strip_suffix('"')?.to_owned()),
        })
    }

    fn entities(&self, e: &Event) -> Vec<Entity> {
        match self {
            Self::Actor => e.actor.clone(),
            Self::Recipient => e.recipient.clone(),
            Self::Parties => e.actor.iter().chain(&e.recipient).cloned().collect(),
            Self::Any => vec![Entity::default()],
            Self::Text(t) => vec![Entity {
                entity_text: t.clone(),
                ..Entity::default()
            }],
            Self::Place => place(e),
        }
    }
}

/// The town or region that is taken or left: where it happened, or else the recipient that is named like a place. A country is none.
fn place(e: &Event) -> Vec<Entity> {
    if let Some(l) = e.event_loc.as_ref().filter(|l| l.resolution >= 2) {
        return vec![Entity {
            code: l.country_code.clone(),
            entity_text: l.extracted_place.clone(),
            identifier_text: Some(l.resolved_place.clone()),
            start: Some(l.start),
            end: Some(l.end),
            ..Entity::default()
        }];
    }
    let named = |x: &&Entity| {
        x.code.is_some()
            && x.identifier_text.is_none()
            && matches!(x.sector.as_deref(), None | Some("" | "CVL"))
            && x.entity_text
                .split_whitespace()
                .next_back()
                .is_some_and(|w| w.starts_with(char::is_uppercase))
    };
    e.recipient.iter().filter(named).cloned().collect()
}

/// One rule of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Derivation {
    /// Its name, which every derived row tells.
    pub name: String,
    /// PLOVER type that it applies to.
    pub event: String,
    mode: String,
    cameo: String,
    words: Vec<String>,
    /// What the event does to the relation.
    pub effect: Effect,
    /// The relation.
    pub fact: String,
    subject: Side,
    object: Side,
}

fn name(e: &Entity) -> &str {
    e.identifier_text.as_deref().unwrap_or(&e.entity_text)
}

/// A relation that an event makes or ends.
#[derive(Clone, Debug, PartialEq)]
pub struct Derived<'r> {
    /// The rule.
    pub rule: &'r Derivation,
    /// Of whom.
    pub subject: Entity,
    /// To whom or what; empty text and no code where the rule says `any`.
    pub object: Entity,
}

/// A row of the table that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("derivations.tsv:{line}: {message}")]
pub struct Fault {
    /// Line, from 1.
    pub line: usize,
    /// What is wrong.
    pub message: String,
}

/// The table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Derivations {
    rules: Vec<Derivation>,
}

/// The relations that there are.
pub const RELATIONS: &[&str] = &[
    "holds_office",
    "member_of",
    "party_to_agreement",
    "allied_with",
    "backs",
    "has_base_in",
    "located_in",
    "controls",
    "claims_territory",
    "recognises",
    "at_war_with",
    "sanctioned_by",
    "border_not_demarcated",
    "friendly_ties",
];

impl Derivations {
    /// Reads the table; rows that cannot be used come back as faults.
    ///
    /// ```
    /// let (rules, faults) = dateline_state::Derivations::parse(
    ///     "rule\tevent\tmode\tcameo\twords\teffect\tfact\tsubject\tobject\nresigned\tRETREAT\tresign\t*\t*\tends\tholds_office\tactor\tany\n",
    /// );
    /// assert!(faults.is_empty());
    /// assert_eq!(rules.rules()[0].name, "resigned");
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> (Self, Vec<Fault>) {
        let mut rules: Vec<Derivation> = Vec::new();
        let mut faults = Vec::new();
        let mut head = true;
        for (n, line) in text.lines().enumerate() {
            if line.trim().is_empty() || line.starts_with('#') || std::mem::take(&mut head) {
                continue;
            }
            match Self::rule(line) {
                Ok(r) if rules.iter().any(|o| o.name == r.name) => faults.push(Fault {
                    line: n + 1,
                    message: format!("`{}` stands twice", r.name),
                }),
                Ok(r) => rules.push(r),
                Err(message) => faults.push(Fault { line: n + 1, message }),
            }
        }
        (Self { rules }, faults)
    }

    fn rule(line: &str) -> Result<Derivation, String> {
        let cells: Vec<&str> = line.split('\t').map(str::trim).collect();
        let [name, event, mode, cameo, words, effect, fact, subject, object, ..] = cells[..] else {
            return Err(format!(
                "{} cells where rule, event, mode, cameo, words, effect, fact, subject, object are needed",
                cells.len()
            ));
        };
        let side =
            |s: &str| Side::parse(s).ok_or_else(|| format!("`{s}` is none of actor, recipient, place, parties, any or a quoted text"));
        if !RELATIONS.contains(&fact) {
            return Err(format!("`{fact}` is no relation"));
        }
        let any = |s: &str| if s == "*" { String::new() } else { s.to_owned() };
        Ok(Derivation {
            name: name.to_owned(),
            event: event.to_owned(),
            mode: any(mode),
            cameo: any(cameo),
            words: any(words).split('|').filter(|w| !w.is_empty()).map(str::to_owned).collect(),
            effect: match effect {
                "begins" => Effect::Begins,
                "ends" => Effect::Ends,
                other => return Err(format!("`{other}` is neither begins nor ends")),
            },
            fact: fact.to_owned(),
            subject: side(subject)?,
            object: side(object)?,
        })
    }

    /// The rules, in the table's order.
    #[must_use]
    pub fn rules(&self) -> &[Derivation] {
        &self.rules
    }

    /// What an event makes or ends; nothing for what is negated, hypothetical, to come or unsure.
    #[must_use]
    pub fn of<'r>(&'r self, e: &Event) -> Vec<Derived<'r>> {
        let unreal = e.auxiliary.iter().any(|a| a != "historical") || e.factuality < 1.5;
        if unreal {
            return Vec::new();
        }
        let word = e.event_text.first().map(|w| w.to_lowercase()).unwrap_or_default();
        let mut out = Vec::new();
        for r in &self.rules {
            let fits = e.event.contains(&r.event)
                && (r.mode.is_empty() || e.mode.contains(&r.mode))
                && (r.cameo.is_empty() || e.cameo.as_ref().is_some_and(|c| c.starts_with(&r.cameo)))
                && (r.words.is_empty() || r.words.iter().any(|w| word.starts_with(w.as_str())));
            if !fits {
                continue;
            }
            let subjects = r.subject.entities(e);
            for subject in subjects.clone() {
                for mut object in r.object.entities(e) {
                    if let (Side::Text(t), Side::Parties) = (&r.object, &r.subject) {
                        // "ceasefire with Eritrea"
                        let others: Vec<&str> = subjects.iter().filter(|o| **o != subject).map(name).collect();
                        if others.is_empty() {
                            continue;
                        }
                        object.entity_text = format!("{t} with {}", others.join(", "));
                    }
                    let told = |x: &Entity| x.code.is_some() || x.identifier_text.is_some();
                    let same = subject.code == object.code && subject.entity_text == object.entity_text;
                    let known = told(&subject) && (told(&object) || matches!(r.object, Side::Any | Side::Text(_)));
                    if known && !same {
                        out.push(Derived {
                            rule: r,
                            subject: subject.clone(),
                            object,
                        });
                    }
                }
            }
        }
        out
    }
}

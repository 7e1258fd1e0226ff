//! `dateline check-data`: every table read as the program reads it, and what refers to what.

use crate::Tables;
use dateline_code::{Meaning, TableFault};
use dateline_core::Date;

/// What is at fault, and what there is.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// Faults in order of file and line.
    pub faults: Vec<TableFault>,
    /// How many of what, for the eye.
    pub counts: Vec<(String, usize)>,
    /// Modes, contexts and CAMEO codes of the ontology that no pattern and no table gives.
    pub unreached: Vec<String>,
}

/// Judges all tables. `as_of`: the day on which every state should have a known head.
#[must_use]
pub fn check(tables: &Tables, as_of: Option<Date>) -> Report {
    let mut r = Report::default();
    let (coder, faults) = crate::coder(tables);
    r.faults.extend(faults);
    let ontology = crate::ontology(tables);
    for p in &coder.patterns.patterns {
        let Some((file, line)) = p.id.split_once(':') else { continue };
        let wrong = match &*p.meaning {
            Meaning::Event {
                event,
                mode,
                cameo,
                contexts,
            } => ontology.check(event, mode, cameo, contexts).err(),
            Meaning::Statement { cameo } if ontology.goldstein(cameo).is_none() => Some(format!("`{cameo}` is no CAMEO code")),
            _ => None,
        };
        if let Some(message) = wrong {
            r.faults.push(TableFault {
                file: format!("patterns/{file}.pat"),
                line: line.parse().unwrap_or(0),
                message,
                mend: "take a label of data/ontology, or add one there".into(),
            });
        }
    }
    r.unreached = ontology.unreached(&coder.reached());
    let (actors, faults) = crate::actors(tables);
    r.faults.extend(faults);
    r.faults.extend(actors.audit(as_of).into_iter().map(|f| TableFault {
        file: f.file,
        line: f.line,
        message: f.message,
        mend: f.mend,
    }));
    if let Err(e) = crate::lexicon(tables) {
        r.faults.push(TableFault {
            file: "time".into(),
            line: 0,
            message: e.to_string(),
            mend: "see the message".into(),
        });
    }
    if let Err(e) = dateline_page::Boilerplate::parse(tables.get("page/boilerplate.tsv")) {
        r.faults.push(TableFault {
            file: "page/boilerplate.tsv".into(),
            line: 0,
            message: e.to_string(),
            mend: "see the message".into(),
        });
    }
    r.faults.sort_by(|a, b| a.file.cmp(&b.file).then(a.line.cmp(&b.line)));
    r.counts.push(("event patterns".into(), coder.patterns.patterns.len()));
    r.counts.push((
        "trigger words in them".into(),
        coder.patterns.patterns.iter().map(|p| p.triggers.len()).sum(),
    ));
    r.counts.push(("word sets".into(), coder.patterns.sets.len()));
    r.counts.push(("names of actors and agents".into(), actors.len()));
    r
}

/// Whether a label is a PLOVER type of the tables.
#[must_use]
pub fn is_type(tables: &Tables, event: &str) -> bool {
    crate::ontology(tables).check(event, "", "", &[]).is_ok()
}

//! From parsed sentences and resolved mentions to events, claims and standing facts.
//!
//! # Steps
//! 1. [`tree`]: logical subjects and objects over the dependency tree.
//! 2. [`pattern`] and [`matcher`]: the most specific pattern that each trigger word fires, with its near misses.
//! 3. [`attribution`]: who says what. [`modality`] and [`factuality`]: whether it happened.
//! 4. [`coder`]: one event for each match, with roles, code, date, place, toll, claims and the rule that made it.
//! 5. [`merge`]: the mentions of one happening become one event; claims of different speakers meet; `context` and `place` fill the sides and places
//!    that only the article tells. [`facts`]: standing relations.
//!
//! The crate knows no file and no wire format; its tables are handed in as text.

pub(crate) mod attributes;
pub mod attribution;
mod candidates;
pub mod claims;
pub mod coder;
mod complements;
mod confidence;
mod context;
mod domains;
pub mod facts;
pub mod factuality;
mod happening;
pub mod index;
pub mod learned;
pub mod matcher;
pub mod merge;
pub mod modality;
pub mod ontology;
mod parties;
mod pattern;
mod petrarch;
mod place;
mod recipients;
mod refine;
pub mod roles;
pub mod tree;

pub use attribution::CueTable;
pub use coder::{Coded, Coder, Fired, Input, SentenceTrace, TableFault};
pub use complements::{Complements, Refinement};
pub use ontology::{Ontology, Reached};
pub use pattern::{Filler, Flags, Meaning, Pattern, PatternFault, PatternSet, Rel, Role, Slot, Trigger, TriggerPos, WordSet};
pub use petrarch::{PetrarchNote, petrarch_verbs};

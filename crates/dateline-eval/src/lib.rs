//! Scores coded events and parses against gold.
//!
//! The event scorers take gold records and coded documents as JSON values in the shapes of
//! `--from jsonl` gold files and `--to jsonl` output:
//! - [`sentences`]: one or few marked events a sentence,
//! - [`pairs`]: which event relates two marked phrases,
//! - [`documents`]: every event of a document, with its attributes and standing facts,
//! - [`incidents`] and [`police`]: MUC-4 templates, and sentences labelled for what police do,
//! - [`calibration`]: how often events of a given confidence are right,
//! - [`attribution`]: source, cue and content of who says what.
//!
//! [`pages`] scores how pages are told apart: running text, headline, day of publication.
//! [`factuality`] scores how sure the words are that each marked predicate happened. [`treebank`] scores CoNLL-U, [`coreference`] chains of mentions,
//! [`toponyms`] places, [`timex`] time expressions.
//! All figures are shares from 0 to 1.
//! [`stories`] scores what is joined over documents, [`copies`] whether copies of one text are found.

mod attribution;
mod common;
mod copies;
mod coreference;
mod documents;
mod factuality;
mod incidents;
mod pages;
mod pairs;
mod sentences;
mod stories;
mod timex;
mod toponyms;
mod treebank;

pub use attribution::attribution;
pub use common::Scores;
pub use copies::copies;
pub use coreference::{coreference, text_of};
pub use documents::{calibration, documents};
pub use factuality::{factuality, marked};
pub use incidents::{incidents, police};
pub use pages::{PageParts, pages};
pub use pairs::pairs;
pub use sentences::sentences;
pub use stories::stories;
pub use timex::timex;
pub use toponyms::{Place, toponyms};
pub use treebank::{treebank, upper};

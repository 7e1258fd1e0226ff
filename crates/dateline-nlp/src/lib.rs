//! Dateline's language core: from the text of a paragraph to parsed sentences.
//!
//! Words and sentences follow the conventions of the English UD treebanks; tags, lemmas, dependency trees and named
//! entities come from a small network that is trained by the scripts in `train/` and runs here without any library
//! for machine learning. The crate reads no file: the model's bytes are handed to [`Model::from_bytes`].
//!
//! [`Parser`] shows the use; a whole program is `examples/parse.rs`:
//!
//! ```sh
//! cargo run --release -p dateline-nlp --example parse -- models/fast.bin < bench/text.txt
//! ```
//!
//! # Order of the code
//! `tokenizer`, `abbreviations`, `sentences`: text to words. `features`, `net`, `pieces`, `encoder`, `heads`, `nn`: words to scores. `decode`:
//! scores to trees and entities, mended by `mend` and `tidy`. `lemma`: dictionary forms. `file`: the model's bytes. [`Parser`] is the door.

mod abbreviations;
pub mod conllu;
mod decode;
mod encoder;
mod features;
mod file;
mod heads;
mod lemma;
mod mend;
mod net;
mod nn;
mod parser;
mod pieces;
mod sentences;
mod tidy;
mod tokenizer;

pub use file::ModelError;
pub use net::Workspace;
pub use parser::{LONGEST_PIECE, Model, Parser};

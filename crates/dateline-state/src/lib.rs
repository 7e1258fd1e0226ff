//! What stands on a day: who holds which office, who controls what, which agreements and sanctions are in force.
//!
//! Documents go in one by one ([`Builder::add`]); [`Builder::finish`] answers for a day of validity (`as_of`) and, if given, for what
//! was published by another (`known_by`). Relations come from the facts that texts state and from events that make or end a state, by the
//! named rules of `data/derivations.tsv` ([`Derivations`]). Nothing is decided between sources that contradict each other: their rows
//! stand side by side and name each other.
//!
//! ```
//! use dateline_state::{Builder, Derivations, Question};
//! let (rules, _) = Derivations::parse("");
//! let state = Builder::new(&rules).finish(&Question { as_of: "2024-05-01".into(), ..Question::default() })?;
//! assert!(state.rows.is_empty());
//! # Ok::<(), dateline_state::Error>(())
//! ```
//!
//! The crate knows no file, no clock and no command line.

mod builder;
mod day;
mod derivations;
mod party;
mod tolls;

pub use builder::{Builder, Error, Evidence, Question, Row, State, Status};
pub use derivations::{Derivation, Derivations, Derived, Effect, Fault, RELATIONS};
pub use tolls::{Count, Toll};

//! The situation file: coded documents in one SQLite file.
//!
//! A situation holds articles, their events, facts and claims, the texts they were coded from, what failed, and how
//! articles belong together. [`Store::open`] makes or opens one, [`Store::writer`] adds documents,
//! [`Store::select`] asks. Documents go in whole or not at all, and are known by [`Key`]: adding one again changes nothing.
//!
//! This is the one crate below the program that opens a file: the situation whose path it is given. It reads no clock and
//! no environment; times come from the caller.

mod entry;
mod error;
mod filter;
mod open;
mod read;
mod schema;
mod select;
mod story;
mod write;

pub use entry::{Entry, Key, Origin};
pub use error::Error;
pub use filter::{Filter, Question, Step, View, Who};
pub use open::Store;
pub use read::Stored;
pub use schema::VERSION;
pub use select::{Answer, Cell, Limits, Rows, Value};
pub use story::{Decision, HappeningRow, Index, Membership, Report, Stories, StoryRow};
pub use write::{Failure, Item, Writer, Written};

//! Time expressions and quantities of people in news sentences.
//!
//! # Steps
//! [`times`] reads each [`Sentence`](dateline_core::Sentence) with a grammar over the words of a [`Lexicon`] (what is said: "last Friday"),
//! then resolves what it found, in text order, against the document's own day and the dates mentioned before (which day that is).
//! [`date_of`] tells which expression dates a given word, [`signal`] what preposition leads it. [`quantities`] reads counts with their bounds.
//!
//! Nothing here opens a file or knows today's date: tables come in as text, the clock is the document creation time (DCT).
//! Words are read by form; part of speech, features and heads sharpen tense and attachment where a parser has filled them in, and are not needed.
//!
//! *Not useful for* time zones, fiscal years, calendars other than the civil one, or reading a date out of a URL.

mod attach;
mod calendar;
mod expr;
mod grammar;
mod lexicon;
mod number;
mod outlook;
mod pieces;
mod quantity;
mod resolve;
mod unit;

pub use attach::{Signal, date_of, signal};
pub use grammar::DateOrder;
pub use lexicon::{Lexicon, LexiconError};
pub use quantity::quantities;
pub use resolve::{Settings, times, times_with, times_within};

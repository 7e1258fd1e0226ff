//! The types that Dateline's stages hand to each other, and nothing else.
//!
//! # Steps
//! [`Page`] -> [`Article`] -> [`Sentence`]s -> mentions ([`Mention`], [`Timex`], [`Toponym`], [`Quantity`]) -> [`Event`]s and [`Fact`]s.
//!
//! Every [`Span`] is a range of bytes of [`Page::text`] and slices it exactly. This crate reads no file, no clock and
//! no network, holds no table and depends on no serialisation library: wire formats belong to the outer crates.

mod article;
mod attribution;
mod diagnostic;
mod event;
mod mention;
mod sentence;
mod span;

pub use article::{Article, ArticleDateline, Credit, Page, PagePart, Paragraph, ParagraphKind, PartKind, Published, PublishedMonth};
pub use attribution::{Attribution, AttributionForm, Quotation, QuoteKind};
pub use compact_str::{CompactString as Str, ToCompactString, format_compact};
pub use diagnostic::{Diagnostic, Diagnostics};
pub use event::{Auxiliary, Claim, Event, Evidence, Fact, NotCoded, Opinion, Size, Stance, Standing, Toll};
pub use jiff::civil::Date;
pub use mention::{DatePrecision, DateRange, Entity, Mention, MentionKind, Mentions, Quantity, Timex, TimexKind, Toponym};
pub use sentence::{EntityKind, EntitySpan, MultiwordToken, Sentence, Token, Upos};
pub use span::Span;

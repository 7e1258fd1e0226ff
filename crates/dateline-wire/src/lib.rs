//! The JSON form of what Dateline found: one object a document, the contract that other programs rely on.
//!
//! Inside Dateline spans count bytes; here every offset counts Unicode characters of the input text, so that
//! `text[start:end]` in Python gives the words. Field names of events and entities are those of the PLOVER manual's
//! Data Fields; what PLOVER has no field for stands beside them.

mod document;
mod offsets;

pub use document::{
    Article, Attribution, Cite, Claim, Dateline, Diagnostic, Document, Entity, Event, Fact, Location, Mention, NotCoded, Paragraph,
    Quotation, Size, Source, Stretch, TextInfo, Toll, Word, document,
};
pub use offsets::CharOffsets;

//! Captured bytes into pages: HTML, web archives, feeds, JSON lines, PETRARCH XML and text, packed in gzip or zstd or not.
//!
//! [`open`] takes any reader and gives the documents of a file one at a time, as [`Record`]s; [`Record::read`] decodes one
//! into a [`Captured`] page. The two are apart because cutting a file is quick and in order, and reading a page is work
//! that threads can share.
//!
//! ```
//! use dateline_capture::{Options, open};
//! let html = "<html><head><title>Envoys meet in Oslo | The Courier</title></head><body><h1>Envoys meet in Oslo</h1>\
//!             <p>Envoys of both sides met in Oslo on Friday, for the first time since May, and agreed on a truce of a week.</p>\
//!             <p>They will meet again in June, the hosts said, when the truce ends and the harbour opens to ships.</p></body></html>";
//! for record in open("oslo.html", html.as_bytes(), &Options::default()) {
//!     let captured = record?.read()?;
//!     assert_eq!(captured.page.title.as_deref(), Some("Envoys meet in Oslo"));
//!     assert!(captured.page.text.contains("agreed on a truce"));
//! }
//! # Ok::<(), dateline_capture::Error>(())
//! ```
//!
//! Input is hostile: sizes, depths and ratios have limits, scripts never run, no address is fetched, no file is opened,
//! no clock is read. What was mended is said in diagnostics (`docs/diagnostics.md`), what could not be read in an [`Error`].

mod charset;
mod detect;
mod documents;
mod error;
mod feed;
mod html;
mod input;
mod packed;
mod petrarch;
mod warc;

pub use detect::{Form, detect};
pub use documents::{Captured, Documents, Options, Provenance, Record, open, stem};
pub use error::Error;

//! Captured bytes to a [`Page`](dateline_core::Page), and a page to its [`Article`](dateline_core::Article).
//!
//! [`read`] decodes captured page text, plain text and JSON lines. [`article()`] tells a page apart: headline, dateline,
//! writers, captions, credits, publication date and running text, each a span of the page; the rest is chrome, with a
//! word for why. Nothing here reads a file, a clock or the network; the phrases that give chrome away are data
//! (`data/page/boilerplate.tsv`), which the caller hands in.
//!
//! ```
//! use dateline_core::Diagnostics;
//! use dateline_page::{Boilerplate, article, read};
//!
//! let mut diags = Diagnostics::default();
//! let page = read::text("GENEVA, 12 May 2024 – Both sides signed the truce on Sunday.".as_bytes(), "truce", &mut diags)?;
//! let table = Boilerplate::parse("")?;
//! let article = article(&page, None, &table, &mut diags);
//! let published = article.published.expect("the dateline gives it");
//! assert_eq!((published.date.to_string().as_str(), published.from.as_str()), ("2024-05-12", "the dateline's '12 May 2024'"));
//! # Ok::<(), dateline_page::Error>(())
//! ```

mod article;
mod body;
mod date;
mod dateline;
mod error;
mod headline;
mod language;
mod lines;
mod marked;
mod people;
mod photo;
mod published;
pub mod read;
mod roles;
mod table;

pub use article::article;
pub use date::day;
pub use error::Error;
pub use table::Boilerplate;

//! Batches of documents, coded on all threads, known ones passed over.

use super::CODER;
use super::sources::Found;
use crate::error::Error;
use dateline_core::{Diagnostics, Page};
use dateline_pipeline::{Options, Pipeline};
use dateline_store::{Entry, Failure, Item, Key, Origin, Store};
use rayon::prelude::*;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Documents that are coded and stored together: enough to keep the cores busy, few enough that little is done again after a kill.
const BATCH: usize = 64;
/// The same in bytes of text, so that a few huge pages do not fill memory.
const BATCH_BYTES: usize = 8 << 20;

enum Waiting {
    Page(Box<(Page, Diagnostics, Origin)>),
    Ready(Item),
}

/// What codes a document.
#[derive(Clone, Copy)]
pub(crate) struct Coder<'p> {
    pub(crate) pipeline: &'p Pipeline,
    pub(crate) options: Options,
    pub(crate) statements: bool,
}

/// Collects documents and codes them in batches.
pub(crate) struct Coding<'p> {
    coder: Coder<'p>,
    store: Store,
    waiting: Vec<Waiting>,
    pages: usize,
    bytes: usize,
}

impl<'p> Coding<'p> {
    /// `store` is asked which documents are known.
    pub(crate) fn new(coder: Coder<'p>, store: Store) -> Self {
        Self {
            coder,
            store,
            waiting: Vec::new(),
            pages: 0,
            bytes: 0,
        }
    }

    /// Takes what was found; a full batch comes out coded, in order.
    pub(crate) fn take(&mut self, found: Found) -> Result<Option<Vec<Item>>, Error> {
        match found {
            Found::Page {
                page, diagnostics, origin, ..
            } => {
                if self.store.known(&[Key::of(&page)])? == [true] {
                    self.waiting.push(Waiting::Ready(Item::Known(origin)));
                } else {
                    self.pages += 1;
                    self.bytes += page.text.len();
                    self.waiting.push(Waiting::Page(Box::new((page, diagnostics, origin))));
                }
            }
            Found::Failure(f) => self.waiting.push(Waiting::Ready(Item::Failure(f))),
            Found::End { source, .. } => self.waiting.push(Waiting::Ready(Item::SourceRead(source))),
        }
        let full = self.pages >= BATCH || self.bytes >= BATCH_BYTES || self.waiting.len() >= 64 * BATCH;
        if full { self.flush().map(Some) } else { Ok(None) }
    }

    /// Codes what waits.
    pub(crate) fn flush(&mut self) -> Result<Vec<Item>, Error> {
        (self.pages, self.bytes) = (0, 0);
        let waiting = std::mem::take(&mut self.waiting);
        let coder = self.coder;
        Ok(waiting
            .into_par_iter()
            .map(|w| match w {
                Waiting::Ready(item) => item,
                Waiting::Page(p) => coder.code(*p),
            })
            .collect())
    }
}

impl Coder<'_> {
    /// One document. Whatever goes wrong in it is its own failure.
    fn code(&self, (page, diagnostics, origin): (Page, Diagnostics, Origin)) -> Item {
        let id = page.id.clone();
        let coded = catch_unwind(AssertUnwindSafe(|| {
            let c = self.pipeline.code((page, diagnostics), &self.options);
            let document = dateline_wire::document(
                &c.page,
                &c.article,
                &c.coded,
                &c.diagnostics,
                self.pipeline.ontology(),
                self.statements,
            );
            Entry::new(c.page, document, origin.clone(), CODER)
        }));
        let message = match coded {
            Ok(Ok(entry)) => return Item::Document(Box::new(entry)),
            Ok(Err(e)) => format!("cannot be stored: {e}"),
            Err(_) => "the coder gave up on it, which is a fault of the program: please report it with the document".to_owned(),
        };
        Item::Failure(Failure {
            origin,
            document: Some(id),
            message,
        })
    }
}

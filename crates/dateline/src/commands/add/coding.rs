//! Batches of documents: read and coded on all threads, known ones passed over.

use super::CODER;
use super::sources::{Found, bare};
use crate::error::Error;
use crate::input;
use dateline_capture::{Captured, Record};
use dateline_pipeline::{Options, Pipeline};
use dateline_store::{Entry, Failure, Item, Key, Origin, Store};
use rayon::prelude::*;
use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Documents that are coded and stored together: enough to keep the cores busy, few enough that little is done again after a kill.
const BATCH: usize = 64;
/// The same in bytes, so that a few huge pages do not fill memory.
const BATCH_BYTES: usize = 8 << 20;

thread_local! {
    /// Whether this thread works on a document, whose panics are its own failure and not printed.
    static WORKING: Cell<bool> = const { Cell::new(false) };
}

/// Keeps panics inside documents off the terminal; all others are told as ever.
pub(crate) fn hush() {
    let told = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        if !WORKING.get() {
            told(info);
        }
    }));
}

/// Does something with a document; `None` if it panics, which is a fault of the program and must not end the run.
fn guarded<T>(work: impl FnOnce() -> T) -> Option<T> {
    WORKING.set(true);
    let done = catch_unwind(AssertUnwindSafe(work));
    WORKING.set(false);
    done.ok()
}

const GAVE_UP: &str = "the program gave up on it, which is a fault of the program: please report it with the document";

/// A document that was looked at: readable or not, known or not.
pub(crate) enum Looked {
    New(Box<Captured>, Origin),
    Known(Origin),
    Failure(Failure),
    End(String),
}

/// What codes a document.
#[derive(Clone, Copy)]
pub(crate) struct Coder<'p> {
    pub(crate) pipeline: &'p Pipeline,
    pub(crate) options: Options,
    pub(crate) statements: bool,
}

/// Collects documents into batches.
pub(crate) struct Batches {
    /// Asked which documents are known; a situation that is not there yet knows none.
    store: Option<Store>,
    waiting: Vec<Found>,
    bytes: usize,
}

impl Batches {
    pub(crate) fn new(store: Option<Store>) -> Self {
        Self {
            store,
            waiting: Vec::new(),
            bytes: 0,
        }
    }

    /// Takes what was found; true when a batch is full.
    pub(crate) fn take(&mut self, found: Found) -> bool {
        if let Found::Record(r, _) = &found {
            self.bytes += r.size();
        }
        self.waiting.push(found);
        self.waiting.len() >= BATCH || self.bytes >= BATCH_BYTES
    }

    /// Reads what waits, in order, and tells which of it is known.
    pub(crate) fn look(&mut self) -> Result<Vec<Looked>, Error> {
        self.bytes = 0;
        let read: Vec<(Looked, Option<Key>)> = std::mem::take(&mut self.waiting).into_par_iter().map(read).collect();
        let mut out = Vec::with_capacity(read.len());
        let mut here = std::collections::BTreeSet::new();
        for (looked, key) in read {
            out.push(match (looked, key) {
                (Looked::New(captured, origin), Some(key)) => {
                    let known = match &self.store {
                        Some(s) => s.known(std::slice::from_ref(&key))? == [true],
                        None => false,
                    };
                    if known || !here.insert(key) {
                        Looked::Known(origin)
                    } else {
                        Looked::New(captured, origin)
                    }
                }
                (other, _) => other,
            });
        }
        Ok(out)
    }
}

fn read(found: Found) -> (Looked, Option<Key>) {
    let (record, origin) = match found {
        Found::Record(record, origin) => (record, origin),
        Found::Failure(f) => return (Looked::Failure(f), None),
        Found::End(source) => return (Looked::End(source), None),
    };
    let name = record.provenance().source.clone();
    let message = match guarded(|| Record::read(*record)) {
        Some(Ok(captured)) => {
            let key = Key::of(&captured.page);
            return (Looked::New(Box::new(captured), origin), Some(key));
        }
        Some(Err(e)) => bare(&e.to_string(), &name),
        None => GAVE_UP.to_owned(),
    };
    let failure = Failure {
        origin,
        document: None,
        message,
    };
    (Looked::Failure(failure), None)
}

impl Coder<'_> {
    /// Codes what is new, in order.
    pub(crate) fn code(&self, looked: Vec<Looked>) -> Vec<Item> {
        looked
            .into_par_iter()
            .map(|l| match l {
                Looked::New(captured, origin) => self.document(*captured, origin),
                Looked::Known(origin) => Item::Known(origin),
                Looked::Failure(f) => Item::Failure(f),
                Looked::End(source) => Item::SourceRead(source),
            })
            .collect()
    }

    /// One document. Whatever goes wrong in it is its own failure.
    fn document(&self, captured: Captured, origin: Origin) -> Item {
        let Captured {
            page,
            diagnostics,
            provenance,
        } = captured;
        let id = page.id.clone();
        let coded = guarded(|| {
            let c = self.pipeline.code((page, diagnostics), &self.options);
            let mut document = dateline_wire::document(
                &c.page,
                &c.article,
                &c.coded,
                &c.diagnostics,
                self.pipeline.ontology(),
                self.statements,
            );
            document.source = input::source(&provenance);
            Entry::new(c.page, document, origin.clone(), CODER)
        });
        let message = match coded {
            Some(Ok(entry)) => return Item::Document(Box::new(entry)),
            Some(Err(e)) => format!("cannot be stored: {e}"),
            None => GAVE_UP.to_owned(),
        };
        Item::Failure(Failure {
            origin,
            document: Some(id),
            message,
        })
    }
}

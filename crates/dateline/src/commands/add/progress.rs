//! How far it is, how fast, and how long it will take; on a terminal only.

use super::sources::Found;
use dateline_store::Item;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::cell::Cell;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::time::Instant;

pub(crate) struct Progress {
    bar: ProgressBar,
    begun: Instant,
    /// Bytes of the sources that were read to their end.
    before: Cell<u64>,
    documents: Cell<u64>,
}

impl Progress {
    /// The sizes of the files tell how much there is to do; standard input has none.
    pub(crate) fn new(paths: &[PathBuf], quiet: bool) -> Self {
        let sizes: Option<u64> = paths
            .iter()
            .map(|p| {
                if p == Path::new("-") {
                    None
                } else {
                    p.metadata().ok().filter(std::fs::Metadata::is_file).map(|m| m.len())
                }
            })
            .sum();
        let shown = !quiet && std::io::stderr().is_terminal();
        let target = if shown {
            ProgressDrawTarget::stderr_with_hz(4)
        } else {
            ProgressDrawTarget::hidden()
        };
        let (bar, form) = match sizes {
            Some(total) => (ProgressBar::new(total), "{bar:30} {percent:>3} %  {msg}  {eta} left"),
            None => (ProgressBar::new_spinner(), "{spinner} {bytes} read  {msg}  {elapsed}"),
        };
        bar.set_draw_target(target);
        if let Ok(style) = ProgressStyle::with_template(form) {
            bar.set_style(style);
        }
        Self {
            bar,
            begun: Instant::now(),
            before: Cell::new(0),
            documents: Cell::new(0),
        }
    }

    /// So far was read.
    pub(crate) fn at(&self, found: &Found, bytes: u64) {
        let all = self.before.get() + bytes;
        self.bar.set_position(all);
        if matches!(found, Found::End(_)) {
            self.before.set(all);
        }
    }

    /// So many were coded.
    pub(crate) fn coded(&self, items: &[Item]) {
        let new = items.iter().filter(|i| matches!(i, Item::Document(_) | Item::Known(_))).count() as u64;
        let documents = self.documents.get() + new;
        self.documents.set(documents);
        let rate = documents as f64 / self.begun.elapsed().as_secs_f64().max(0.001);
        self.bar.set_message(format!("{documents} documents, {rate:.0} a second"));
    }

    /// Clears the line; tells the seconds it took.
    pub(crate) fn finish(self) -> f64 {
        self.bar.finish_and_clear();
        self.begun.elapsed().as_secs_f64()
    }
}

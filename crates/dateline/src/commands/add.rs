mod coding;
mod progress;
mod sources;

use super::models::ModelArg;
use super::setup;
use crate::error::{Error, say};
use crate::input::{self, From};
use coding::{Batches, Looked};
use dateline_core::Date;
use dateline_pipeline::Options;
use dateline_store::{Key, Store, Written};
use progress::Progress;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::mpsc::sync_channel;

/// Code documents into a situation file.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  dateline add horn.situation captures/             every file of a folder; the file is made if it is not there
  dateline add horn.situation day.jsonl             again the next day: what is known already is passed over
  dateline add --dry-run horn.situation day.jsonl   how many of them are new, without coding any
  dateline add --retry-failed horn.situation        read again what failed
  dateline add horn.situation crawl.warc.gz feed.xml   web archives and feeds too

Input: as for `dateline code`: captured pages as text or HTML, WARC files, feeds, PETRARCH XML, JSON lines; gzip and zstd are unpacked.
A document is known by its id, its url and its text: adding it again changes nothing. Documents go in whole or not at all.
If the program is stopped or killed, run the same command again: it goes on where it was.
Exit status: 0 all added, 1 some documents failed (`dateline query SITUATION --view failures` lists them), 2 misuse.")]
pub(crate) struct Args {
    /// The situation file
    situation: PathBuf,
    /// Files, folders, or - for standard input
    #[arg(required_unless_present = "retry_failed")]
    paths: Vec<PathBuf>,
    /// Form of the input
    #[arg(long, value_enum, default_value_t = From::Auto)]
    from: From,
    /// Read again the sources in which something failed
    #[arg(long)]
    retry_failed: bool,
    /// Say how many documents are new, known and unreadable; code and store nothing
    #[arg(long, conflicts_with = "retry_failed")]
    dry_run: bool,
    /// The day of publication, where a document does not tell or tells wrong
    #[arg(long, value_name = "YYYY-MM-DD")]
    published: Option<String>,
    #[command(flatten)]
    model: ModelArg,
    /// Threads, 0 for one a core
    #[arg(long, default_value_t = 0)]
    threads: usize,
    /// Also plain statements (CAMEO 01), whose type is empty
    #[arg(long)]
    statements: bool,
    /// Do not lay the articles into stories now; `dateline story update` does it later
    #[arg(long)]
    no_stories: bool,
    /// No progress on the terminal
    #[arg(long)]
    quiet: bool,
    /// Your own tables, laid out like data/, which replace or add to those inside
    #[arg(long, value_name = "DIR")]
    tables: Option<PathBuf>,
}

/// Batches that wait for the writer.
const WAITING: usize = 2;

/// What wrote the rows.
const CODER: &str = concat!("dateline ", env!("CARGO_PKG_VERSION"));

pub(crate) fn run(args: &Args) -> Result<ExitCode, Error> {
    let published: Option<Date> = args.published.as_deref().map(super::code::date).transpose()?;
    if args.dry_run {
        return dry_run(args);
    }
    if args.threads > 0 {
        dateline_pipeline::set_threads(args.threads).map_err(|e| Error::Setup(e.to_string()))?;
    }
    // The input is looked for before a file is made.
    let mut paths = input::files(&args.paths)?;
    for p in paths.iter().filter(|p| *p != Path::new("-")) {
        if !p.exists() {
            return Err(Error::Misuse(format!("{}: no such file; nothing was added", p.display())));
        }
    }
    if args.retry_failed && !args.situation.exists() {
        return Err(Error::Misuse(format!("{}: no such situation file", args.situation.display())));
    }
    let mut store = Store::open(&args.situation)?;
    if args.retry_failed {
        for source in store.failed_sources()? {
            if source == "-" {
                say("dateline: what failed of standard input cannot be read again; give it once more");
            } else if !paths.iter().any(|p| sources::name(p) == source) {
                paths.push(source.into());
            }
        }
        if paths.is_empty() {
            say("dateline: nothing failed, nothing to read again");
            return Ok(ExitCode::SUCCESS);
        }
    }
    if paths.is_empty() {
        return Err(Error::Misuse(format!("{}: no files in it", args.paths[0].display())));
    }
    let pipeline = args.model.pipeline(args.tables.as_ref())?;
    let coder = coding::Coder {
        pipeline: &pipeline,
        options: Options { published, trace: false },
        statements: args.statements,
    };
    let mut batches = Batches::new(Some(Store::open_read_only(&args.situation)?));
    coding::hush();
    let progress = Progress::new(&paths, args.quiet);
    let arguments = std::env::args().skip(1).collect::<Vec<_>>().join(" ");

    let (send, receive) = sync_channel(WAITING);
    let written_to = &mut store;
    let done = std::thread::scope(|scope| {
        let writing = scope.spawn(move || -> Result<Written, dateline_store::Error> {
            let mut writer = written_to.writer(&now(), CODER, &arguments)?;
            while let Ok(items) = receive.recv() {
                writer.write(items)?;
            }
            writer.finish(&now())
        });
        let read = (|| -> Result<(), Error> {
            let hand_on = |batches: &mut Batches| -> Result<bool, Error> {
                let items = coder.code(batches.look()?);
                progress.coded(&items);
                Ok(send.send(items).is_ok())
            };
            for path in &paths {
                sources::each(path, args.from, &mut |found, bytes| {
                    progress.at(&found, bytes);
                    if batches.take(found) && !hand_on(&mut batches)? {
                        // The writer is gone; its error is told below.
                        return Err(Error::Stopped);
                    }
                    Ok(())
                })?;
            }
            hand_on(&mut batches)?;
            Ok(())
        })();
        drop(send);
        let written = writing.join().unwrap_or_else(|p| std::panic::resume_unwind(p));
        match (read, written) {
            (_, Err(e)) => Err(Error::Store(e)),
            (Err(e), _) => Err(e),
            (Ok(()), Ok(w)) => Ok(w),
        }
    })?;
    let took = progress.finish();
    say(&format!("{}: {}", args.situation.display(), summary(&done, took)));
    if !args.no_stories {
        let lexicon = setup::lexicon(&setup::tables(args.tables.as_ref())?)?;
        let placed = super::story::pass::pass(&mut store, &lexicon, args.quiet)?;
        if placed.articles > 0 {
            say(&format!("{}: {}", args.situation.display(), super::story::summary(&placed)));
        }
    }
    if done.failed > 0 {
        say(&format!(
            "dateline: {} failed; `dateline query {} --view failures` lists them, `dateline add {} --retry-failed` tries them again",
            count(done.failed, "document"),
            args.situation.display(),
            args.situation.display()
        ));
        return Ok(ExitCode::from(1));
    }
    Ok(ExitCode::SUCCESS)
}

fn summary(w: &Written, seconds: f64) -> String {
    let mut out = format!(
        "{} added with {} and {}",
        count(w.added, "document"),
        count(w.events, "event"),
        count(w.facts, "fact")
    );
    if w.known > 0 {
        out += &format!(", {} known already", w.known);
    }
    if w.added > 0 && seconds > 0.0 {
        out += &format!(", {:.0} a second", w.added as f64 / seconds);
    }
    out
}

fn count(n: u64, what: &str) -> String {
    format!("{n} {what}{}", if n == 1 { "" } else { "s" })
}

/// The time in UTC, to the second.
pub(crate) fn now() -> String {
    let t = jiff::Timestamp::now();
    t.round(jiff::Unit::Second).unwrap_or(t).to_string()
}

fn dry_run(args: &Args) -> Result<ExitCode, Error> {
    let store = if args.situation.exists() {
        Some(Store::open_read_only(&args.situation)?)
    } else {
        None
    };
    let (mut new, mut known, mut failed) = (0u64, 0u64, 0u64);
    let mut batches = Batches::new(store);
    let mut seen = std::collections::BTreeSet::new();
    coding::hush();
    let mut tally = |batches: &mut Batches| -> Result<(), Error> {
        for looked in batches.look()? {
            match looked {
                Looked::New(captured, _) if seen.insert(Key::of(&captured.page)) => new += 1,
                Looked::New(..) | Looked::Known(_) => known += 1,
                Looked::Failure(f) => {
                    failed += 1;
                    say(&format!("dateline: {}: {}", sources::place(&f.origin), f.message));
                }
                Looked::End(_) => {}
            }
        }
        Ok(())
    };
    for path in input::files(&args.paths)? {
        sources::each(&path, args.from, &mut |found, _| {
            if batches.take(found) { tally(&mut batches) } else { Ok(()) }
        })?;
    }
    tally(&mut batches)?;
    say(&format!(
        "{}: {} new, {known} known already, {failed} unreadable; nothing was stored",
        args.situation.display(),
        count(new, "document")
    ));
    Ok(ExitCode::from(u8::from(failed > 0)))
}

//! Stories of a situation file: shown with the reasons of each join, merged and split by hand, made anew.

mod memory;
pub(crate) mod pass;
mod show;

use super::setup;
use crate::error::{Error, say};
use dateline_store::{Decision, Membership, Store};
use dateline_story::{Lexicon, Limits, Memory, Sight, StoryKey};
use memory::{Cards, File};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Look at stories, and merge or split them by hand.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  dateline story show horn.situation 12                  articles, origins, tolls, and why each was joined
  dateline story merge horn.situation 12 15              one story, from now on
  dateline story split horn.situation 12 301 307         these two articles are another story
  dateline story decisions horn.situation                what was decided by hand
  dateline story undo horn.situation 3                   take a decision back
  dateline story rebuild horn.situation                  all stories anew; what was decided by hand stays

`dateline query SITUATION --view stories` lists the stories, `--view articles` the numbers of articles.")]
pub(crate) struct Args {
    #[command(subcommand)]
    action: Action,
}

#[derive(clap::Subcommand)]
enum Action {
    /// Show a story: its articles and why each is in it, its origins, its events over all reports
    Show {
        /// The situation file
        situation: PathBuf,
        /// The story's number
        story: StoryKey,
        /// One JSON object instead of a page for the eye
        #[arg(long)]
        json: bool,
    },
    /// Make one story of several
    Merge {
        /// The situation file
        situation: PathBuf,
        /// The stories' numbers; the first stays
        #[arg(required = true, num_args = 2..)]
        stories: Vec<StoryKey>,
        /// Why
        #[arg(long, default_value = "")]
        note: String,
    },
    /// Make a story of its own of some articles of a story
    Split {
        /// The situation file
        situation: PathBuf,
        /// The story's number
        story: StoryKey,
        /// The articles' numbers
        #[arg(required = true)]
        articles: Vec<i64>,
        /// Why
        #[arg(long, default_value = "")]
        note: String,
    },
    /// List what was decided by hand
    Decisions {
        /// The situation file
        situation: PathBuf,
    },
    /// Take a decision back; `rebuild` then places the articles as if it had never been made
    Undo {
        /// The situation file
        situation: PathBuf,
        /// Numbers of decisions
        #[arg(required = true)]
        decisions: Vec<i64>,
    },
    /// Lay articles into stories that are in none yet
    Update {
        /// The situation file
        situation: PathBuf,
    },
    /// Make all stories anew from the articles, in the order in which they were added; decisions by hand are kept
    Rebuild {
        /// The situation file
        situation: PathBuf,
    },
}

/// Most pairs that one decision may part.
const PAIRS: usize = 20_000;

pub(crate) fn run(args: &Args) -> Result<ExitCode, Error> {
    match &args.action {
        Action::Show { situation, story, json } => show::show(situation, *story, *json)?,
        Action::Merge { situation, stories, note } => merge(situation, stories, note)?,
        Action::Split {
            situation,
            story,
            articles,
            note,
        } => split(situation, *story, articles, note)?,
        Action::Decisions { situation } => show::decisions(situation)?,
        Action::Undo { situation, decisions } => undo(situation, decisions)?,
        Action::Update { situation } => update(&mut existing(situation)?, situation)?,
        Action::Rebuild { situation } => {
            let mut store = existing(situation)?;
            let stories = store.stories()?;
            stories.forget()?;
            stories.commit()?;
            update(&mut store, situation)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Shows a story, for `dateline explain SITUATION --story ID`.
pub(crate) fn explain(situation: &Path, story: StoryKey) -> Result<ExitCode, Error> {
    show::show(situation, story, false)?;
    Ok(ExitCode::SUCCESS)
}

/// A situation that is there: to look at stories makes no file.
fn existing(situation: &Path) -> Result<Store, Error> {
    if !situation.exists() {
        return Err(dateline_store::Error::NotFound(situation.to_owned()).into());
    }
    Ok(Store::open(situation)?)
}

fn lexicon() -> Result<Lexicon, Error> {
    setup::lexicon(&setup::tables(None)?)
}

fn update(store: &mut Store, situation: &Path) -> Result<(), Error> {
    let done = pass::pass(store, &lexicon()?, false)?;
    say(&format!("{}: {}", situation.display(), summary(&done)));
    Ok(())
}

/// What a pass did, in words.
pub(crate) fn summary(done: &pass::Done) -> String {
    format!(
        "{} laid into stories, {} of them copies; {} begun",
        count(done.articles, "article"),
        done.copies,
        count(done.begun, "story")
    )
}

/// A count with its noun.
fn count(n: u64, what: &str) -> String {
    match what.strip_suffix('y') {
        _ if n == 1 => format!("1 {what}"),
        Some(root) => format!("{n} {root}ies"),
        None => format!("{n} {what}s"),
    }
}

fn members(file: &File<'_, '_>, situation: &Path, story: StoryKey) -> Result<Vec<Membership>, Error> {
    let members = file.stories.members(story)?;
    if members.is_empty() {
        return Err(Error::Misuse(format!(
            "{}: there is no story {story}; `dateline query {} --view stories` lists them",
            situation.display(),
            situation.display()
        )));
    }
    Ok(members)
}

/// Notes that two articles belong together or not; what says otherwise is taken back.
fn decide(file: &File<'_, '_>, a: i64, b: i64, together: bool, note: &str, now: &str) -> Result<(), Error> {
    let (Some(a), Some(b)) = (file.stories.key(a)?, file.stories.key(b)?) else {
        return Ok(());
    };
    for d in file.stories.decisions(Some(a.as_str()))? {
        if !d.of_events && (d.a == b.as_str() || d.b == b.as_str()) {
            if d.together == together {
                return Ok(());
            }
            file.stories.undo(d.id, now)?;
        }
    }
    file.stories.decide(&Decision {
        made: now.to_owned(),
        together,
        a: a.as_str().to_owned(),
        b: b.as_str().to_owned(),
        note: note.to_owned(),
        ..Decision::default()
    })?;
    Ok(())
}

fn merge(situation: &Path, numbers: &[StoryKey], note: &str) -> Result<(), Error> {
    let (lexicon, limits, now) = (lexicon()?, Limits::default(), super::add::now());
    let mut store = existing(situation)?;
    let stories = store.stories()?;
    let cards = Cards::default();
    let file = File::new(&stories, &cards, 0)?;
    let mut sight = Sight::default();
    let into = numbers[0];
    let mut touched = BTreeSet::new();
    for &from in numbers.iter().skip(1).filter(|n| **n != into) {
        let (a, b) = (members(&file, situation, into)?, members(&file, situation, from)?);
        // Nothing that was said before may part them again.
        for x in &a {
            for other in file.apart(x.article)? {
                if b.iter().any(|y| y.article == other) {
                    decide(&file, x.article, other, true, note, &now)?;
                }
            }
        }
        for y in &b {
            decide(&file, a[0].article, y.article, true, note, &now)?;
        }
        pass::absorb(&file, from, into, &mut touched, &lexicon, &limits, &mut sight)?;
        for y in b {
            let reasons = r#"[{"kind":"hand","text":"laid together by hand","weight":1.0}]"#.to_owned();
            file.stories.put_member(&Membership {
                story: into,
                by_hand: true,
                reasons,
                ..y
            })?;
        }
    }
    touched.insert(into);
    for story in touched {
        pass::refresh(&file, story)?;
    }
    file.check()?;
    let n = stories.members(into)?.len();
    stories.commit()?;
    say(&format!(
        "{}: story {into} has {} now",
        situation.display(),
        count(n as u64, "article")
    ));
    Ok(())
}

fn split(situation: &Path, story: StoryKey, articles: &[i64], note: &str) -> Result<(), Error> {
    let (lexicon, limits, now) = (lexicon()?, Limits::default(), super::add::now());
    let mut store = existing(situation)?;
    let stories = store.stories()?;
    let cards = Cards::default();
    let file = File::new(&stories, &cards, 0)?;
    let mut sight = Sight::default();
    let all = members(&file, situation, story)?;
    let out: BTreeSet<i64> = articles.iter().copied().collect();
    if let Some(stranger) = out.iter().find(|a| !all.iter().any(|m| m.article == **a)) {
        return Err(Error::Misuse(format!(
            "article {stranger} is not in story {story}; `dateline story show {} {story}` lists its articles",
            situation.display()
        )));
    }
    let (gone, left): (Vec<Membership>, Vec<Membership>) = all.into_iter().partition(|m| out.contains(&m.article));
    if left.is_empty() {
        return Err(Error::Misuse(format!(
            "these are all articles of story {story}; leave at least one in it"
        )));
    }
    if gone.len() * left.len() > PAIRS {
        return Err(Error::Misuse(format!(
            "{} articles from {} are more than can be held apart pair by pair; split off fewer at once",
            gone.len(),
            left.len()
        )));
    }
    for x in &gone {
        for y in &left {
            decide(&file, x.article, y.article, false, note, &now)?;
        }
        decide_with_first(&file, gone[0].article, x.article, note, &now)?;
    }
    let new = stories.new_story()?;
    for m in &gone {
        let reasons = r#"[{"kind":"hand","text":"split off by hand","weight":1.0}]"#.to_owned();
        stories.put_member(&Membership {
            story: new,
            by_hand: true,
            reasons,
            // A copy of what it was parted from is none any more.
            copy_of: m.copy_of.filter(|c| out.contains(c)),
            ..m.clone()
        })?;
    }
    let moved: Vec<i64> = gone.iter().map(|m| m.article).collect();
    pass::relay(&file, &moved, &lexicon, &limits, &mut sight)?;
    for s in [story, new] {
        pass::refresh(&file, s)?;
    }
    file.check()?;
    stories.commit()?;
    say(&format!(
        "{}: story {new} was made of {}; {} left in story {story}",
        situation.display(),
        count(gone.len() as u64, "article"),
        count(left.len() as u64, "article")
    ));
    Ok(())
}

/// Articles that are split off together stay together.
fn decide_with_first(file: &File<'_, '_>, first: i64, other: i64, note: &str, now: &str) -> Result<(), Error> {
    if first == other {
        Ok(())
    } else {
        decide(file, first, other, true, note, now)
    }
}

fn undo(situation: &Path, decisions: &[i64]) -> Result<(), Error> {
    let now = super::add::now();
    let mut store = existing(situation)?;
    let stories = store.stories()?;
    for &d in decisions {
        if !stories.undo(d, &now)? {
            return Err(Error::Misuse(format!(
                "there is no decision {d} that stands; `dateline story decisions {}` lists them. Nothing was changed",
                situation.display()
            )));
        }
    }
    stories.commit()?;
    say(&format!(
        "{} taken back; `dateline story rebuild {}` places the articles anew",
        decisions.len(),
        situation.display()
    ));
    Ok(())
}

//! Lays new articles into stories, a window at a time, each window whole or not at all.

use super::memory::{Cards, File};
use crate::error::Error;
use dateline_store::{Index, Membership, Report as Row, Store, Stories};
use dateline_story::{
    ArticleKey, Card, Lexicon, Limits, Memory, Origin, Placement, Reason, Report, Sight, StoryKey, Target, changes, origins, place,
    place_events, standing, tolls,
};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use rayon::prelude::*;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::io::IsTerminal;
use std::rc::Rc;

/// Articles that are placed together. Windows are cut from the articles in the order in which they were added, so that a run that was
/// killed and begun again cuts the same ones.
const WINDOW: usize = 500;
/// Most rows of origins, tolls and changes that a story or happening shows.
const SHOWN: usize = 200;

/// What a pass did.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Done {
    /// Articles placed.
    pub(crate) articles: u64,
    /// Articles that are copies of another.
    pub(crate) copies: u64,
    /// Stories begun.
    pub(crate) begun: u64,
    /// Pairs of articles or of events that were compared.
    pub(crate) compared: u64,
}

/// Stories whose tolls and counts are set in one transaction.
const REFRESHED: usize = 200;

/// Lays every article that is in no story into one, or begins one; then sets the tolls, origins and counts of the stories that changed.
pub(crate) fn pass(store: &mut Store, lexicon: &Lexicon, quiet: bool) -> Result<Done, Error> {
    let (cards, limits) = (Cards::default(), Limits::default());
    let mut done = Done::default();
    let mut after = 0;
    let bar = bar(quiet, store.unplaced_count()?, "articles laid into stories");
    loop {
        let ids = store.unplaced(after, WINDOW)?;
        let Some(&last) = ids.last() else { break };
        after = last;
        let mut documents = Vec::new();
        for &id in &ids {
            documents.extend(store.document(id)?);
        }
        let made: Vec<(ArticleKey, Card)> = documents
            .par_iter()
            .map(|d| (d.article, Card::new(&d.document, &d.page.text, lexicon)))
            .collect();
        drop(documents);
        let stories = store.stories()?;
        window(&stories, &cards, made, lexicon, &limits, &mut done)?;
        stories.commit()?;
        bar.inc(ids.len() as u64);
    }
    bar.finish_and_clear();
    settle(store, &cards, quiet)?;
    Ok(done)
}

/// How far it is and how long it will take, on a terminal only.
fn bar(quiet: bool, all: u64, what: &str) -> ProgressBar {
    let bar = ProgressBar::new(all);
    let shown = !quiet && std::io::stderr().is_terminal();
    bar.set_draw_target(if shown {
        ProgressDrawTarget::stderr_with_hz(4)
    } else {
        ProgressDrawTarget::hidden()
    });
    if let Ok(style) = ProgressStyle::with_template(&format!("{{bar:30}} {{percent:>3}} %  {{pos}} {what}, {{per_sec}}  {{eta}} left")) {
        bar.set_style(style);
    }
    bar
}

/// Sets the tolls, origins and counts of all stories that have got articles since they were last set: once for each story, however many
/// windows it was touched in.
fn settle(store: &mut Store, cards: &Cards, quiet: bool) -> Result<(), Error> {
    let mut shown: Option<ProgressBar> = None;
    loop {
        let stories = store.stories()?;
        let numbers = stories.stale(REFRESHED)?;
        if numbers.is_empty() {
            break;
        }
        if shown.is_none() {
            shown = Some(bar(quiet, stories.stale_count()?, "stories summed up"));
        }
        let file = File::new(&stories, cards, 0)?;
        for &story in &numbers {
            refresh(&file, story)?;
        }
        file.check()?;
        stories.commit()?;
        if let Some(bar) = &shown {
            bar.inc(numbers.len() as u64);
        }
    }
    if let Some(bar) = shown {
        bar.finish_and_clear();
    }
    Ok(())
}

fn window(
    stories: &Stories<'_>,
    cards: &Cards,
    made: Vec<(ArticleKey, Card)>,
    lexicon: &Lexicon,
    limits: &Limits,
    done: &mut Done,
) -> Result<(), Error> {
    let mut ids = Vec::new();
    let (mut keys, mut terms) = (Vec::new(), BTreeMap::new());
    for (id, card) in made {
        let text = serde_json::to_string(&card).map_err(|e| Error::Setup(e.to_string()))?;
        stories.put_card(id, &text)?;
        keys.extend(card.keys().into_iter().map(|k| (Index::Words, k, id)));
        keys.extend(card.sketch.keys().into_iter().map(|k| (Index::Shingles, i64::from(k), id)));
        for term in card.counted() {
            *terms.entry(term).or_default() += 1;
        }
        cards.put(id, Rc::new(card));
        ids.push(id);
    }
    stories.put_keys(keys)?;
    stories.count_terms(&terms)?;
    let file = File::new(stories, cards, ids.len())?;
    let mut sight = Sight::default();
    let batch = place(&ids, &file, lexicon, limits, &mut sight)?;
    let mut touched = BTreeSet::new();
    for m in &batch.merges {
        absorb(&file, m.from, m.into, &mut touched, lexicon, limits, &mut sight)?;
    }
    let mut begun: BTreeMap<usize, StoryKey> = BTreeMap::new();
    for p in &batch.placements {
        let story = match p.story {
            Target::Known(s) => s,
            Target::New(n) => match begun.get(&n) {
                Some(&s) => s,
                None => {
                    let s = stories.new_story()?;
                    begun.insert(n, s);
                    done.begun += 1;
                    s
                }
            },
        };
        touched.insert(story);
        done.articles += 1;
        done.copies += u64::from(p.copies.iter().any(|c| c.article < p.article));
        stories.put_member(&member(p, story)?)?;
    }
    for &id in &ids {
        lay_events(&file, id, lexicon, limits, &mut sight)?;
    }
    for story in touched {
        stories.mark_stale(story)?;
    }
    done.compared += sight.compared();
    file.check()
}

fn member(p: &Placement, story: StoryKey) -> Result<Membership, Error> {
    // An article is a copy of one before it.
    let copy_of = p.copies.iter().map(|c| c.article).filter(|a| *a < p.article).min();
    Ok(Membership {
        article: p.article,
        story,
        origin: copy_of.unwrap_or(p.article),
        copy_of,
        score: p.nearest.map(|_| f64::from(p.score)),
        reasons: reasons(p.nearest, &p.reasons)?,
        by_hand: p.reasons.iter().any(|r| r.kind == "hand"),
    })
}

/// Reasons as JSON, each with the article that it is about.
fn reasons(with: Option<ArticleKey>, reasons: &[Reason]) -> Result<String, Error> {
    let rows: Vec<Value> = reasons
        .iter()
        .map(|r| json!({"kind": r.kind, "text": r.text, "weight": r.weight, "with": with}))
        .collect();
    serde_json::to_string(&rows).map_err(|e| Error::Setup(e.to_string()))
}

/// Lays the events of an article into the happenings of its story.
pub(super) fn lay_events(
    file: &File<'_, '_>,
    article: ArticleKey,
    lexicon: &Lexicon,
    limits: &Limits,
    sight: &mut Sight,
) -> Result<(), Error> {
    let (Some(card), Some(story)) = (file.card(article)?, file.story_of(article)?) else {
        return Ok(());
    };
    for e in place_events(article, story, file, lexicon, limits, sight)? {
        // The card leaves out plain statements, so its events are counted apart from the document's.
        let Some(event) = file.stories.event(article, card.events[e.event].n)? else {
            continue;
        };
        let (happening, score, why) = match &e.joined {
            Some((key, with, score, why)) => (*key, Some(f64::from(*score)), reasons(Some(with.article), why)?),
            None => (file.stories.new_happening(story)?, None, String::new()),
        };
        file.put_report(&Row {
            event,
            article,
            happening,
            score,
            reasons: why,
            ..Row::default()
        })?;
    }
    Ok(())
}

/// Lays one story into another, and its events into the happenings there.
pub(super) fn absorb(
    file: &File<'_, '_>,
    from: StoryKey,
    into: StoryKey,
    touched: &mut BTreeSet<StoryKey>,
    lexicon: &Lexicon,
    limits: &Limits,
    sight: &mut Sight,
) -> Result<(), Error> {
    let moved: Vec<ArticleKey> = file.stories.members(from)?.into_iter().map(|m| m.article).collect();
    file.stories.merge_stories(from, into)?;
    file.forget_happenings();
    touched.remove(&from);
    touched.insert(into);
    relay(file, &moved, lexicon, limits, sight)?;
    file.stories.drop_empty_happenings(into)?;
    Ok(())
}

/// Lays the events of articles anew, which went to another story.
pub(super) fn relay(
    file: &File<'_, '_>,
    articles: &[ArticleKey],
    lexicon: &Lexicon,
    limits: &Limits,
    sight: &mut Sight,
) -> Result<(), Error> {
    file.moving.borrow_mut().extend(articles);
    for &a in articles {
        file.anew(a, || lay_events(file, a, lexicon, limits, sight))?;
    }
    Ok(())
}

/// Sets what follows from a story's articles and events: origins, tolls, changes, standing.
pub(super) fn refresh(file: &File<'_, '_>, story: StoryKey) -> Result<(), Error> {
    let members = file.stories.members(story)?;
    let mut cards: Vec<(ArticleKey, Card)> = Vec::new();
    for m in &members {
        cards.extend(file.card(m.article)?.map(|c| (m.article, c.outline())));
    }
    let refs: Vec<(ArticleKey, &Card)> = cards.iter().map(|(a, c)| (*a, c)).collect();
    let copies: Vec<(ArticleKey, ArticleKey)> = members.iter().filter_map(|m| Some((m.article, m.copy_of?))).collect();
    let found = origins(&refs, &copies);
    let mut of_article: BTreeMap<ArticleKey, usize> = BTreeMap::new();
    for (k, o) in found.iter().enumerate() {
        of_article.extend(o.articles.iter().map(|a| (*a, k)));
    }
    for m in &members {
        let origin = of_article
            .get(&m.article)
            .and_then(|k| found[*k].articles.first())
            .copied()
            .unwrap_or(m.article);
        if origin != m.origin {
            file.stories.put_member(&Membership { origin, ..m.clone() })?;
        }
    }
    let by_article: BTreeMap<ArticleKey, &Card> = refs.iter().copied().collect();
    let (mut all_tolls, mut all_changes) = (Vec::new(), Vec::new());
    file.stories.drop_empty_happenings(story)?;
    for mut row in file.stories.happenings(story)? {
        let rows = file.stories.reports(row.id)?;
        let reports: Vec<Report<'_>> = rows
            .iter()
            .filter_map(|r| {
                let card = by_article.get(&r.article)?;
                let origin = *of_article.get(&r.article)?;
                Some(Report {
                    article: r.article,
                    origin,
                    source: &found[origin].name,
                    published: card.published,
                    event: card.events.iter().find(|e| e.n == r.n)?,
                })
            })
            .collect();
        let (mut t, mut c) = (tolls(&reports), changes(&reports));
        for toll in &mut t {
            toll.rows.truncate(SHOWN);
        }
        c.truncate(SHOWN);
        row.json = json!({"standing": standing(&reports), "tolls": t, "changes": c}).to_string();
        file.stories.put_happening(&row)?;
        file.stories.count_happening(row.id)?;
        all_tolls.extend(
            t.into_iter()
                .map(|t| json!({"happening": row.id, "kind": t.kind, "low": t.low, "best": t.best, "high": t.high, "why": t.why})),
        );
        // A first report of one event is no change of the story.
        all_changes.extend(c.into_iter().filter(|c| c.kind != "first").map(|c| (row.id, c)));
    }
    file.stories.count_story(story)?;
    all_changes.sort_by_key(|(h, c)| (c.published.unwrap_or(i32::MAX), c.article, *h));
    // The latest of very many.
    all_changes.drain(..all_changes.len().saturating_sub(SHOWN));
    all_tolls.truncate(SHOWN);
    let list: Vec<Value> = all_changes
        .iter()
        .map(|(h, c)| json!({"happening": h, "published": c.published.map(date), "article": c.article, "source": c.source, "kind": c.kind, "text": c.text}))
        .collect();
    if let Some(mut row) = file.stories.story(story)? {
        row.json =
            json!({"origins": found.iter().take(SHOWN).map(origin).collect::<Vec<_>>(), "tolls": all_tolls, "changes": list}).to_string();
        file.stories.put_story(&row)?;
    }
    Ok(())
}

fn origin(o: &Origin) -> Value {
    let first = |n: usize| &o.articles[..n.min(o.articles.len())];
    json!({"name": o.name, "count": o.articles.len(), "articles": first(SHOWN), "why": o.why})
}

/// A day counted from 1970-01-01, as it is written.
pub(super) fn date(day: i32) -> String {
    let start = jiff::civil::date(1970, 1, 1);
    start
        .checked_add(jiff::Span::new().days(i64::from(day)))
        .map_or_else(|_| day.to_string(), |d| d.to_string())
}

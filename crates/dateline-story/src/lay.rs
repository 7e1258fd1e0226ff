//! Where the events of an article go: the happenings of its story that they tell of.

use crate::affinity::affinity;
use crate::join::{Shape, Weighed, weigh};
use crate::memory::{ArticleKey, EventKey, HappeningKey, Memory, StoryKey};
use crate::place::{Asked, EventPlace, Limits};
use crate::profile::Profile;
use crate::sight::Sight;
use crate::words::Lexicon;
use std::collections::BTreeMap;
use std::rc::Rc;

/// A report of a happening: the event, its article, and how near that is.
struct Told {
    event: EventKey,
    profile: Rc<Profile>,
    affinity: f32,
}

impl Told {
    fn shape(&self) -> &Shape {
        &self.profile.events[self.event.event]
    }
}

/// A happening while events are laid into it.
struct Group {
    key: Option<HappeningKey>,
    /// Index of the first event, for happenings that begin in this article.
    first: Option<usize>,
    reports: Vec<Told>,
    taken: bool,
}

/// An event held against a happening.
struct Fit {
    score: f32,
    /// The nearest report.
    report: usize,
    how: Weighed,
}

impl Group {
    fn fit(&self, e: &Shape, sight: &mut Sight, limits: &Limits) -> Option<Fit> {
        let (mut sum, mut best): (f32, Option<(usize, Weighed, f32)>) = (0.0, None);
        for (i, told) in self.reports.iter().enumerate() {
            sight.compared += 1;
            let Some(w) = weigh(e, told.shape()) else { continue };
            // One report that excludes it is enough: a happening is no chain.
            if w.against() {
                return None;
            }
            let score = w.score(e, told.shape(), told.affinity);
            sum += score;
            if best.as_ref().is_none_or(|b| score > b.2) {
                best = Some((i, w, score));
            }
        }
        let (report, how, _) = best?;
        let score = sum / self.reports.len() as f32;
        (score >= limits.event).then_some(Fit { score, report, how })
    }
}

/// Where the events of an article go, now that its story is known.
///
/// # Errors
/// Whatever the memory answers.
pub fn place_events<M: Memory>(
    article: ArticleKey,
    story: StoryKey,
    memory: &M,
    lexicon: &Lexicon,
    limits: &Limits,
    sight: &mut Sight,
) -> Result<Vec<EventPlace>, M::Error> {
    let asked = Asked { memory, lexicon, limits };
    let (Some(card), Some(own)) = (memory.card(article)?, sight.profile(article, &asked)?) else {
        return Ok(Vec::new());
    };
    if card.events.is_empty() {
        return Ok(Vec::new());
    }
    let mut near = sight.near(article, &asked)?;
    near.truncate(limits.candidates);
    let mut affinities: BTreeMap<ArticleKey, f32> = BTreeMap::new();
    let mut groups: Vec<Group> = Vec::new();
    for h in memory.happenings(story, &near, limits.happenings, limits.reports)? {
        let mut reports = Vec::new();
        for &event in &h.events {
            let Some(profile) = sight.profile(event.article, &asked)?.filter(|p| event.event < p.events.len()) else {
                continue;
            };
            let affinity = *affinities.entry(event.article).or_insert_with(|| {
                sight.compared += 1;
                affinity(&own, &profile)
            });
            reports.push(Told { event, profile, affinity });
        }
        groups.push(Group {
            key: Some(h.key),
            first: None,
            taken: limits.distinct && h.events.iter().any(|e| e.article == article),
            reports,
        });
    }
    let mut out: Vec<EventPlace> = (0..card.events.len())
        .map(|event| EventPlace {
            event,
            joined: None,
            with: None,
        })
        .collect();
    let found = if limits.distinct {
        one_each(&own, &mut groups, limits, sight)
    } else {
        any(article, &own, &mut groups, limits, sight, &mut out)
    };
    for (event, group, fit) in found {
        let told = &groups[group].reports[fit.report];
        let Some((key, other)) = groups[group].key.zip(memory.card(told.event.article)?) else {
            continue;
        };
        let reasons = fit.how.reasons(
            (&card.events[event], &own.events[event]),
            (&other.events[told.event.event], told.shape()),
            told.affinity,
        );
        out[event].joined = Some((key, told.event, fit.score, reasons));
    }
    Ok(out)
}

/// Events that join a happening: the event, the happening and how they fit.
type Found = Vec<(usize, usize, Fit)>;

/// The best pairs first; of one article, every event goes to a happening of its own.
fn one_each(own: &Profile, groups: &mut [Group], limits: &Limits, sight: &mut Sight) -> Found {
    let mut all: Found = Vec::new();
    for (k, e) in own.events.iter().enumerate() {
        for (g, group) in groups.iter().enumerate().filter(|(_, g)| !g.taken) {
            all.extend(group.fit(e, sight, limits).map(|fit| (k, g, fit)));
        }
    }
    all.sort_by(|a, b| b.2.score.total_cmp(&a.2.score).then(a.0.cmp(&b.0)).then(a.1.cmp(&b.1)));
    let mut out: Found = Vec::new();
    for (k, g, fit) in all {
        if !groups[g].taken && !out.iter().any(|o| o.0 == k) {
            groups[g].taken = true;
            out.push((k, g, fit));
        }
    }
    out
}

/// Each event to the happening that it fits best, also to one that the same article tells of.
fn any(
    article: ArticleKey,
    own: &Rc<Profile>,
    groups: &mut Vec<Group>,
    limits: &Limits,
    sight: &mut Sight,
    out: &mut [EventPlace],
) -> Found {
    let mut found: Found = Vec::new();
    for (k, e) in own.events.iter().enumerate() {
        let mut best: Option<(usize, Fit)> = None;
        for (g, group) in groups.iter().enumerate() {
            if let Some(fit) = group
                .fit(e, sight, limits)
                .filter(|f| best.as_ref().is_none_or(|b| f.score > b.1.score))
            {
                best = Some((g, fit));
            }
        }
        let told = Told {
            event: EventKey { article, event: k },
            profile: Rc::clone(own),
            affinity: OWN,
        };
        match best {
            Some((g, fit)) => {
                out[k].with = groups[g].first;
                found.push((k, g, fit));
                groups[g].reports.push(told);
            }
            None => groups.push(Group {
                key: None,
                first: Some(k),
                reports: vec![told],
                taken: false,
            }),
        }
    }
    found
}

/// Affinity of an article to itself, where its own mentions are compared.
const OWN: f32 = 0.3;

//! Where new articles go: their copies and their stories.

use crate::affinity::{Reason, affinity, why};
use crate::copies::{Copy, copy_of};
use crate::group::{Links, Node, Pair, group};
use crate::join::THRESHOLD;
use crate::memory::{ArticleKey, EventKey, HappeningKey, Memory, StoryKey};
use crate::sight::Sight;
use crate::words::Lexicon;
use std::collections::{BTreeMap, BTreeSet};

/// Bounds and thresholds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limits {
    /// Average affinity to a story's articles from which on an article is of that story.
    pub story: f32,
    /// Score from which on two events are joined.
    pub event: f32,
    /// Candidates that the index is asked for.
    pub candidates: usize,
    /// Articles of a story that a new one is compared with.
    pub members: usize,
    /// Largest group of articles that hang together of which every pair is compared; in larger ones only candidates are.
    pub whole: usize,
    /// Happenings of a story that the events of a new article are all compared with; where there are more, it is compared with those that
    /// the articles tell of which it has most in common with.
    pub happenings: usize,
    /// Events of a happening that a new one is compared with.
    pub reports: usize,
    /// Whether two events of one article are two happenings, as the coder has joined its own mentions.
    pub distinct: bool,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            story: 0.2,
            event: THRESHOLD,
            candidates: 48,
            members: 24,
            whole: 400,
            happenings: 120,
            reports: 8,
            distinct: true,
        }
    }
}

/// The story of an article: one that was there before, or the `n`th that the batch begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    /// A story that was there before.
    Known(StoryKey),
    /// One that begins with this batch, counted from 0.
    New(usize),
}

/// Where an article goes.
#[derive(Clone, Debug, PartialEq)]
pub struct Placement {
    /// The article.
    pub article: ArticleKey,
    /// Articles that it shares its text with, most first.
    pub copies: Vec<Copy>,
    /// Its story.
    pub story: Target,
    /// Average affinity to the story's articles; 0 where it is alone.
    pub score: f32,
    /// The article in it that is nearest.
    pub nearest: Option<ArticleKey>,
    /// Why that one is near.
    pub reasons: Vec<Reason>,
}

/// Two stories from before that a batch shows to be one.
#[derive(Clone, Debug, PartialEq)]
pub struct Merge {
    /// The story that stays.
    pub into: StoryKey,
    /// The story that goes up in it.
    pub from: StoryKey,
    /// Average affinity between the two stories' articles.
    pub score: f32,
    /// Why.
    pub reasons: Vec<Reason>,
}

/// Where the articles of a batch go.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Batch {
    /// One for each article, in the order in which they were given.
    pub placements: Vec<Placement>,
    /// Stories that become one.
    pub merges: Vec<Merge>,
}

/// Where an event goes. No happening: it begins one.
#[derive(Clone, Debug, PartialEq)]
pub struct EventPlace {
    /// Its place in [`Card::events`].
    pub event: usize,
    /// The happening that it joins, with the event in it that is nearest, the average score and the reasons.
    pub joined: Option<(HappeningKey, EventKey, f32, Vec<Reason>)>,
    /// Without a happening before it: the event of the same article that it goes with, where events of one article may be joined.
    pub with: Option<usize>,
}

/// At most `n` of a list, evenly spread, the first and the last among them.
fn spread<T: std::marker::Copy>(all: &[T], n: usize) -> Vec<T> {
    if all.len() <= n || n < 2 {
        return all.to_vec();
    }
    (0..n).map(|i| all[i * (all.len() - 1) / (n - 1)]).collect()
}

/// Who asks: what is known, what words weigh, and the bounds.
pub(crate) struct Asked<'m, M: Memory> {
    pub(crate) memory: &'m M,
    pub(crate) lexicon: &'m Lexicon,
    pub(crate) limits: &'m Limits,
}

/// Where new articles go. Cards, keys and word counts of all of them are in the memory already; no story is.
///
/// Articles are compared with candidates that share keys. What hangs together by that is grouped by average affinity: an article joins a story
/// that it is near to as a whole, never one that it touches at an edge. Stories from before are only added to or laid together, never taken apart.
/// All that is looked at is bounded by `limits`, whatever the number of articles before.
///
/// # Errors
/// Whatever the memory answers.
pub fn place<M: Memory>(new: &[ArticleKey], memory: &M, lexicon: &Lexicon, limits: &Limits, sight: &mut Sight) -> Result<Batch, M::Error> {
    let asked = Asked { memory, lexicon, limits };
    let fresh: BTreeMap<ArticleKey, usize> = new.iter().enumerate().map(|(i, a)| (*a, i)).collect();
    let mut nodes: Vec<Node> = Vec::new();
    for &a in new {
        nodes.push(Node::new(None, vec![a], &asked, sight)?);
    }
    let mut of_story: BTreeMap<StoryKey, usize> = BTreeMap::new();
    let mut copies: Vec<Vec<Copy>> = Vec::new();
    // Pairs of nodes that may be one, with whether they must be; and those that must not.
    let mut links: Links = BTreeMap::new();
    let mut bars: BTreeSet<Pair> = BTreeSet::new();
    for (i, &article) in new.iter().enumerate() {
        let Some(card) = memory.card(article)? else {
            copies.push(Vec::new());
            continue;
        };
        let mut found: Vec<Copy> = Vec::new();
        for (key, _) in memory.shingled(&card.sketch.keys(), limits.candidates)? {
            let Some(other) = memory.card(key)?.filter(|_| key != article) else {
                continue;
            };
            sight.compared += 1;
            if let Some((kind, overlap)) = copy_of(&card, &other) {
                found.push(Copy {
                    article: key,
                    kind,
                    overlap,
                });
            }
        }
        found.sort_by(|a, b| {
            b.overlap
                .of_shorter
                .total_cmp(&a.overlap.of_shorter)
                .then(a.article.cmp(&b.article))
        });
        let near = memory.found(&card.keys(), limits.candidates)?;
        let together = memory.together(article)?;
        let apart = memory.apart(article)?;
        sight.remember(article, found.iter().map(|c| c.article).chain(near.iter().map(|f| f.0)));
        let all = near.iter().map(|f| (f.0, false)).chain(found.iter().map(|c| (c.article, true)));
        let all = all
            .chain(together.iter().map(|a| (*a, true)))
            .chain(apart.iter().map(|a| (*a, false)));
        for (key, must) in all {
            let j = match fresh.get(&key) {
                Some(&j) => j,
                None => match memory.story_of(key)? {
                    Some(story) => match of_story.get(&story) {
                        Some(&j) => j,
                        None => {
                            nodes.push(Node::new(Some(story), memory.members(story, limits.members)?, &asked, sight)?);
                            of_story.insert(story, nodes.len() - 1);
                            nodes.len() - 1
                        }
                    },
                    None => continue,
                },
            };
            if i == j {
                continue;
            }
            let pair = (i.min(j), i.max(j));
            if apart.contains(&key) {
                bars.insert(pair);
            } else {
                *links.entry(pair).or_default() |= must;
            }
        }
        copies.push(found);
    }
    // Stories that somebody parted stay apart, whatever comes between them.
    let node = |a: ArticleKey| -> Result<Option<usize>, M::Error> {
        Ok(match fresh.get(&a) {
            Some(&k) => Some(k),
            None => memory.story_of(a)?.and_then(|s| of_story.get(&s).copied()),
        })
    };
    for (a, b) in memory.parted()? {
        if let (Some(j), Some(k)) = (node(a)?, node(b)?)
            && j != k
        {
            bars.insert((j.min(k), j.max(k)));
        }
    }
    let groups = group(&asked, sight, &nodes, &links, &bars)?;
    settle(&asked, sight, new, &nodes, &groups, copies)
}

/// Average affinity between two sets of articles, and the nearest pair.
#[allow(clippy::type_complexity)]
fn between<M: Memory>(
    asked: &Asked<'_, M>,
    sight: &mut Sight,
    a: &[ArticleKey],
    b: &[ArticleKey],
) -> Result<(f32, Option<(ArticleKey, ArticleKey)>), M::Error> {
    let (mut sum, mut n, mut best) = (0.0, 0.0_f32, (f32::MIN, None));
    for &x in a {
        let Some(p) = sight.profile(x, asked)? else { continue };
        for &y in b {
            let Some(q) = sight.profile(y, asked)? else { continue };
            sight.compared += 1;
            let near = affinity(&p, &q);
            sum += near;
            n += 1.0;
            if near > best.0 {
                best = (near, Some((x, y)));
            }
        }
    }
    Ok((if n > 0.0 { sum / n } else { 0.0 }, best.1))
}

/// Why two articles are near.
fn reasons<M: Memory>(asked: &Asked<'_, M>, sight: &mut Sight, a: ArticleKey, b: ArticleKey) -> Result<Vec<Reason>, M::Error> {
    let (Some(p), Some(q)) = (asked.memory.card(a)?, asked.memory.card(b)?) else {
        return Ok(Vec::new());
    };
    let (Some(x), Some(y)) = (sight.profile(a, asked)?, sight.profile(b, asked)?) else {
        return Ok(Vec::new());
    };
    Ok(why((&p, &x), (&q, &y), asked.lexicon, asked.memory, &mut sight.weights).1)
}

/// Stories of the groups, and why each article is in its own.
fn settle<M: Memory>(
    asked: &Asked<'_, M>,
    sight: &mut Sight,
    new: &[ArticleKey],
    nodes: &[Node],
    groups: &[usize],
    copies: Vec<Vec<Copy>>,
) -> Result<Batch, M::Error> {
    let mut members: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (i, g) in groups.iter().enumerate() {
        members.entry(*g).or_default().push(i);
    }
    let mut out = Batch::default();
    let mut targets: BTreeMap<usize, Target> = BTreeMap::new();
    let mut begun = 0_usize..;
    for (g, own) in &members {
        let mut known: Vec<(usize, StoryKey, usize)> = Vec::new();
        for &i in own {
            if let Some(story) = nodes[i].known {
                known.push((asked.memory.size(story)?, story, i));
            }
        }
        // The largest stays, so that what is moved was never moved often; the first among equals.
        known.sort_unstable_by_key(|k| (std::cmp::Reverse(k.0), k.1));
        let Some(&(_, into, first)) = known.first() else {
            targets.insert(*g, Target::New(begun.next().unwrap_or(usize::MAX)));
            continue;
        };
        targets.insert(*g, Target::Known(into));
        for &(_, from, other) in &known[1..] {
            let (score, pair) = between(asked, sight, &nodes[first].articles, &nodes[other].articles)?;
            let reasons = match pair {
                Some((a, b)) => reasons(asked, sight, a, b)?,
                None => Vec::new(),
            };
            out.merges.push(Merge {
                into,
                from,
                score,
                reasons,
            });
        }
    }
    let all: BTreeMap<usize, Vec<ArticleKey>> = members
        .iter()
        .map(|(g, own)| (*g, own.iter().flat_map(|&j| nodes[j].articles.iter().copied()).collect()))
        .collect();
    for ((i, &article), copies) in new.iter().enumerate().zip(copies) {
        let story = targets[&groups[i]];
        let others: Vec<ArticleKey> = all[&groups[i]].iter().copied().filter(|a| *a != article).collect();
        let (score, pair) = between(asked, sight, &[article], &spread(&others, COMPARED))?;
        let nearest = pair.map(|p| p.1);
        let mut said = Vec::new();
        if asked.memory.together(article)?.iter().any(|a| others.contains(a)) {
            said.push(Reason::new("hand", "laid together by hand".into(), 1.0));
        }
        if let Some(c) = copies.first().filter(|c| others.contains(&c.article)) {
            let share = 100.0 * c.overlap.of_shorter;
            let text = format!("{}: {share:.0} % of the shorter text stands in the longer", c.kind.said());
            said.push(Reason::new("copy", text, c.overlap.of_shorter));
        }
        if let Some(n) = nearest {
            said.extend(reasons(asked, sight, article, n)?);
        }
        out.placements.push(Placement {
            article,
            copies,
            story,
            score: if nearest.is_some() { score } else { 0.0 },
            nearest,
            reasons: said,
        });
    }
    Ok(out)
}

/// Articles of its story that a new one is held against to tell how near it is.
const COMPARED: usize = 40;

//! Where new articles go: their copies, their stories, and the happenings that their events tell of.

use crate::affinity::{Reason, Vector, affinity, explain};
use crate::card::Card;
use crate::copies::{Copy, copy_of};
use crate::event::EventCard;
use crate::join::{Join, THRESHOLD, Verdict, join};
use crate::memory::{ArticleKey, EventKey, HappeningKey, Memory, StoryKey};
use crate::words::Lexicon;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap};
use std::rc::Rc;

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

/// Cards and vectors that one placement looks at, each read and weighed once.
struct Seen<'m, M: Memory> {
    memory: &'m M,
    lexicon: &'m Lexicon,
    cards: BTreeMap<ArticleKey, Option<(Rc<Card>, Rc<Vector>)>>,
}

impl<'m, M: Memory> Seen<'m, M> {
    fn new(memory: &'m M, lexicon: &'m Lexicon) -> Self {
        Self {
            memory,
            lexicon,
            cards: BTreeMap::new(),
        }
    }

    fn get(&mut self, key: ArticleKey) -> Result<Option<(Rc<Card>, Rc<Vector>)>, M::Error> {
        if let Some(known) = self.cards.get(&key) {
            return Ok(known.clone());
        }
        let made = self.memory.card(key)?.map(|card| {
            let vector = Rc::new(Vector::new(&card, self.lexicon, self.memory));
            (card, vector)
        });
        self.cards.insert(key, made.clone());
        Ok(made)
    }

    /// Members of a story to compare with: originals where there are any.
    fn members(&self, story: StoryKey, n: usize) -> Result<Vec<ArticleKey>, M::Error> {
        let all = self.memory.members(story)?;
        let originals: Vec<ArticleKey> = all.iter().filter(|m| !m.1).map(|m| m.0).collect();
        let of = if originals.is_empty() {
            all.iter().map(|m| m.0).collect()
        } else {
            originals
        };
        Ok(spread(&of, n))
    }

    /// Average affinity between two sets of articles, and the nearest pair.
    #[allow(clippy::type_complexity)]
    fn between(&mut self, a: &[ArticleKey], b: &[ArticleKey]) -> Result<(f32, Option<(ArticleKey, ArticleKey)>), M::Error> {
        let (mut sum, mut n, mut best) = (0.0, 0.0_f32, (f32::MIN, None));
        for &x in a {
            let Some((card, vector)) = self.get(x)? else { continue };
            for &y in b {
                let Some((other, weights)) = self.get(y)? else { continue };
                let near = affinity((&card, &vector), (&other, &weights), self.lexicon);
                sum += near;
                n += 1.0;
                if near > best.0 {
                    best = (near, Some((x, y)));
                }
            }
        }
        Ok((if n > 0.0 { sum / n } else { 0.0 }, best.1))
    }

    fn why(&mut self, a: ArticleKey, b: ArticleKey) -> Result<Vec<Reason>, M::Error> {
        Ok(match (self.get(a)?, self.get(b)?) {
            (Some((p, _)), Some((q, _))) => explain(&p, &q, self.lexicon, self.memory).1,
            _ => Vec::new(),
        })
    }
}

/// Two nodes, the lower index first.
type Pair = (usize, usize);
/// Pairs of nodes that may be one, with whether they must be.
type Links = BTreeMap<Pair, bool>;

/// Something that is laid together: a new article, or the articles of a story from before.
struct Node {
    known: Option<StoryKey>,
    articles: Vec<ArticleKey>,
}

/// Where new articles go. Cards, keys and word counts of all of them are in the memory already; no story is.
///
/// Articles are compared with candidates that share keys. What hangs together by that is grouped by average affinity: an article joins a story
/// that it is near to as a whole, never one that it touches at an edge. Stories from before are only added to or laid together, never taken apart.
///
/// # Errors
/// Whatever the memory answers.
pub fn place<M: Memory>(new: &[ArticleKey], memory: &M, lexicon: &Lexicon, limits: &Limits) -> Result<Batch, M::Error> {
    let mut seen = Seen::new(memory, lexicon);
    let fresh: BTreeMap<ArticleKey, usize> = new.iter().enumerate().map(|(i, a)| (*a, i)).collect();
    let mut nodes: Vec<Node> = new
        .iter()
        .map(|a| Node {
            known: None,
            articles: vec![*a],
        })
        .collect();
    let mut of_story: BTreeMap<StoryKey, usize> = BTreeMap::new();
    let mut copies: Vec<Vec<Copy>> = Vec::new();
    // Pairs of nodes that may be one, with whether they must be; and those that must not.
    let mut links: Links = BTreeMap::new();
    let mut bars: BTreeSet<Pair> = BTreeSet::new();
    for (i, &article) in new.iter().enumerate() {
        let mut found: Vec<Copy> = Vec::new();
        let Some((card, _)) = seen.get(article)? else {
            copies.push(found);
            continue;
        };
        for (key, _) in memory.shingled(&card.sketch.keys(), limits.candidates)? {
            let Some((other, _)) = seen.get(key)?.filter(|_| key != article) else {
                continue;
            };
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
                            nodes.push(Node {
                                known: Some(story),
                                articles: seen.members(story, limits.members)?,
                            });
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
    for (&story, &j) in &of_story {
        for (member, _) in memory.members(story)? {
            for other in memory.apart(member)? {
                let k = match fresh.get(&other) {
                    Some(&k) => Some(k),
                    None => memory.story_of(other)?.and_then(|s| of_story.get(&s).copied()),
                };
                if let Some(k) = k.filter(|&k| k != j) {
                    bars.insert((j.min(k), j.max(k)));
                }
            }
        }
    }
    let groups = group(&mut seen, &nodes, &links, &bars, limits)?;
    settle(&mut seen, new, &nodes, &groups, copies)
}

/// What hangs together by links is grouped: first what must be one, then by average affinity, nearest first.
fn group<M: Memory>(
    seen: &mut Seen<'_, M>,
    nodes: &[Node],
    links: &Links,
    bars: &BTreeSet<Pair>,
    limits: &Limits,
) -> Result<Vec<usize>, M::Error> {
    let mut near: BTreeMap<Pair, f32> = BTreeMap::new();
    for &pair in links.keys() {
        let x = seen.between(&nodes[pair.0].articles, &nodes[pair.1].articles)?.0;
        near.insert(pair, x);
    }
    // Components of nodes that are near enough to meet at all; inside one, every pair counts.
    let mut part: Vec<usize> = (0..nodes.len()).collect();
    for (&(a, b), &x) in &near {
        if x >= 0.6 * limits.story || links[&(a, b)] {
            let (x, y) = (root(&mut part, a), root(&mut part, b));
            part[x.max(y)] = x.min(y);
        }
    }
    let mut parts: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for i in 0..nodes.len() {
        let r = root(&mut part, i);
        parts.entry(r).or_default().push(i);
    }
    for members in parts.values().filter(|m| m.len() > 1 && m.len() <= limits.whole) {
        for (k, &b) in members.iter().enumerate() {
            for &a in &members[..k] {
                if let std::collections::btree_map::Entry::Vacant(slot) = near.entry((a, b)) {
                    slot.insert(seen.between(&nodes[a].articles, &nodes[b].articles)?.0);
                }
            }
        }
    }
    Ok(link(nodes, near, links, bars, limits.story))
}

/// Average linkage over a sparse matrix; what is not in it counts as 0.
fn link(nodes: &[Node], near: BTreeMap<Pair, f32>, links: &Links, bars: &BTreeSet<Pair>, threshold: f32) -> Vec<usize> {
    const BARRED: f32 = -1e6;
    let mut rows: Vec<BTreeMap<usize, f32>> = vec![BTreeMap::new(); nodes.len()];
    for ((a, b), x) in near {
        rows[a].insert(b, x);
        rows[b].insert(a, x);
    }
    for &(a, b) in bars {
        rows[a].insert(b, BARRED);
        rows[b].insert(a, BARRED);
    }
    let mut up: Vec<usize> = (0..nodes.len()).collect();
    let mut size: Vec<f32> = nodes.iter().map(|n| n.articles.len().max(1) as f32).collect();
    let mut heap: BinaryHeap<Near> = BinaryHeap::new();
    let mut join = |i: usize, j: usize, rows: &mut Vec<BTreeMap<usize, f32>>, heap: &mut BinaryHeap<Near>| {
        up[j] = i;
        let gone = std::mem::take(&mut rows[j]);
        let old = std::mem::take(&mut rows[i]);
        let all: BTreeSet<usize> = gone.keys().chain(old.keys()).copied().filter(|&k| k != i && k != j).collect();
        for k in all {
            let (x, y) = (old.get(&k).copied().unwrap_or(0.0), gone.get(&k).copied().unwrap_or(0.0));
            let mean = if x.min(y) <= BARRED / 2.0 {
                BARRED
            } else {
                (x * size[i] + y * size[j]) / (size[i] + size[j])
            };
            rows[k].remove(&j);
            rows[k].insert(i, mean);
            rows[i].insert(k, mean);
            if mean >= threshold {
                heap.push(Near(mean, i.min(k), i.max(k)));
            }
        }
        size[i] += size[j];
        up.clone()
    };
    let mut top: Vec<usize> = (0..nodes.len()).collect();
    for (&(a, b), _) in links.iter().filter(|l| *l.1) {
        let (i, j) = (root(&mut top, a), root(&mut top, b));
        if i != j && rows[i].get(&j).is_none_or(|x| *x > BARRED / 2.0) {
            top = join(i.min(j), i.max(j), &mut rows, &mut heap);
        }
    }
    heap.clear();
    for (a, row) in rows.iter().enumerate() {
        heap.extend(
            row.iter()
                .filter(|(b, x)| a < **b && **x >= threshold)
                .map(|(b, x)| Near(*x, a, *b)),
        );
    }
    while let Some(Near(x, i, j)) = heap.pop() {
        if rows[i].get(&j) == Some(&x) {
            top = join(i, j, &mut rows, &mut heap);
        }
    }
    (0..nodes.len()).map(|i| root(&mut top, i)).collect()
}

/// A pair of groups in the heap: the nearest first, the earlier first among equals.
#[derive(PartialEq)]
struct Near(f32, usize, usize);

impl Eq for Near {}

impl PartialOrd for Near {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Near {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.total_cmp(&other.0).then_with(|| (other.1, other.2).cmp(&(self.1, self.2)))
    }
}

fn root(up: &mut [usize], mut i: usize) -> usize {
    while up[i] != i {
        up[i] = up[up[i]];
        i = up[i];
    }
    i
}

/// Stories of the groups, and why each article is in its own.
fn settle<M: Memory>(
    seen: &mut Seen<'_, M>,
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
        let mut known: Vec<(StoryKey, usize)> = own.iter().filter_map(|&i| Some((nodes[i].known?, i))).collect();
        known.sort_unstable();
        let Some(&(into, first)) = known.first() else {
            targets.insert(*g, Target::New(begun.next().unwrap_or(usize::MAX)));
            continue;
        };
        targets.insert(*g, Target::Known(into));
        for &(from, other) in &known[1..] {
            let (score, pair) = seen.between(&nodes[first].articles, &nodes[other].articles)?;
            let reasons = match pair {
                Some((a, b)) => seen.why(a, b)?,
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
    for ((i, &article), copies) in new.iter().enumerate().zip(copies) {
        let story = targets[&groups[i]];
        let others: Vec<ArticleKey> = members[&groups[i]]
            .iter()
            .filter(|&&j| j != i)
            .flat_map(|&j| nodes[j].articles.iter().copied())
            .collect();
        let (score, pair) = seen.between(&[article], &spread(&others, 60))?;
        let nearest = pair.map(|p| p.1);
        let mut reasons = Vec::new();
        if seen.memory.together(article)?.iter().any(|a| others.contains(a)) {
            reasons.push(Reason::new("hand", "laid together by hand".into(), 1.0));
        }
        if let Some(c) = copies.first().filter(|c| others.contains(&c.article)) {
            let share = 100.0 * c.overlap.of_shorter;
            let text = format!("{} copy: {share:.0} % of the shorter text stands in the other", c.kind.as_str());
            reasons.push(Reason::new("copy", text, c.overlap.of_shorter));
        }
        if let Some(n) = nearest {
            reasons.extend(seen.why(article, n)?);
        }
        out.placements.push(Placement {
            article,
            copies,
            story,
            score: if nearest.is_some() { score } else { 0.0 },
            nearest,
            reasons,
        });
    }
    Ok(out)
}

/// A happening while events are laid into it.
struct Group {
    key: Option<HappeningKey>,
    /// Index of the first event, for happenings that begin in this article.
    first: Option<usize>,
    reports: Vec<(EventKey, EventCard, f32)>,
    taken: bool,
}

/// Where the events of an article go, now that its story is known.
///
/// # Errors
/// Whatever the memory answers.
pub fn place_events<M: Memory>(
    article: ArticleKey,
    card: &Card,
    story: StoryKey,
    memory: &M,
    lexicon: &Lexicon,
    limits: &Limits,
) -> Result<Vec<EventPlace>, M::Error> {
    let mut seen = Seen::new(memory, lexicon);
    let vector = Vector::new(card, lexicon, memory);
    let mut near: BTreeMap<ArticleKey, f32> = BTreeMap::new();
    let mut groups = Vec::new();
    for h in memory.happenings(story)? {
        let mut reports = Vec::new();
        for key in spread(&h.events, limits.reports) {
            let Some((other, weights)) = seen.get(key.article)? else { continue };
            let Some(event) = other.events.get(key.event) else { continue };
            let x = *near
                .entry(key.article)
                .or_insert_with(|| affinity((card, &vector), (&other, &weights), lexicon));
            reports.push((key, event.clone(), x));
        }
        groups.push(Group {
            key: Some(h.key),
            first: None,
            taken: limits.distinct && h.events.iter().any(|e| e.article == article),
            reports,
        });
    }
    let score = |e: &EventCard, g: &Group| -> Option<(f32, usize, Join)> {
        let (mut sum, mut best): (f32, Option<(usize, Join)>) = (0.0, None);
        for (i, (_, other, affinity)) in g.reports.iter().enumerate() {
            let Some(j) = join(e, other, *affinity, lexicon, Some(memory)) else {
                continue;
            };
            // One report that excludes it is enough: a happening is no chain.
            if j.verdict == Verdict::Against {
                return None;
            }
            sum += j.score;
            if best.as_ref().is_none_or(|b| j.score > b.1.score) {
                best = Some((i, j));
            }
        }
        let (i, j) = best?;
        let average = sum / g.reports.len() as f32;
        (average >= limits.event).then_some((average, i, j))
    };
    let mut out: Vec<EventPlace> = Vec::new();
    if limits.distinct {
        let mut all: Vec<(f32, usize, usize, usize, Join)> = Vec::new();
        for (k, e) in card.events.iter().enumerate() {
            for (g, group) in groups.iter().enumerate().filter(|(_, g)| !g.taken) {
                if let Some((x, i, j)) = score(e, group) {
                    all.push((x, k, g, i, j));
                }
            }
        }
        all.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)).then(a.2.cmp(&b.2)));
        let mut places: BTreeMap<usize, EventPlace> = BTreeMap::new();
        for (x, k, g, i, j) in all {
            if groups[g].taken || places.contains_key(&k) {
                continue;
            }
            groups[g].taken = true;
            let joined = groups[g].key.map(|key| (key, groups[g].reports[i].0, x, j.reasons));
            places.insert(
                k,
                EventPlace {
                    event: k,
                    joined,
                    with: None,
                },
            );
        }
        for k in 0..card.events.len() {
            out.push(places.remove(&k).unwrap_or(EventPlace {
                event: k,
                joined: None,
                with: None,
            }));
        }
        return Ok(out);
    }
    for (k, e) in card.events.iter().enumerate() {
        let mut best: Option<(f32, usize, usize, Join)> = None;
        for (g, group) in groups.iter().enumerate() {
            if let Some((x, i, j)) = score(e, group).filter(|s| best.as_ref().is_none_or(|b| s.0 > b.0)) {
                best = Some((x, g, i, j));
            }
        }
        let own = (EventKey { article, event: k }, e.clone(), OWN);
        match best {
            Some((x, g, i, j)) => {
                let nearest = groups[g].reports[i].0;
                out.push(EventPlace {
                    event: k,
                    joined: groups[g].key.map(|key| (key, nearest, x, j.reasons)),
                    with: groups[g].first,
                });
                groups[g].reports.push(own);
            }
            None => {
                out.push(EventPlace {
                    event: k,
                    joined: None,
                    with: None,
                });
                groups.push(Group {
                    key: None,
                    first: Some(k),
                    reports: vec![own],
                    taken: false,
                });
            }
        }
    }
    Ok(out)
}

/// Affinity of an article to itself, where its own mentions are compared.
const OWN: f32 = 0.3;

//! What hangs together: articles and stories from before, grouped by average affinity.

use crate::affinity::beside_words;
use crate::memory::{ArticleKey, Memory, StoryKey, ends};
use crate::place::Asked;
use crate::profile::{Sparse, dot, mean};
use crate::sight::Sight;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap};

/// Articles of each of two stories from before whose events are held against each other.
const SAMPLE: usize = 6;
/// Likeness of words below which two stories from before that nothing links are not looked at further.
const STRANGE: f32 = 0.05;

/// Two nodes, the lower index first.
pub(crate) type Pair = (usize, usize);
/// Pairs of nodes that may be one, with whether they must be.
pub(crate) type Links = BTreeMap<Pair, bool>;

/// Something that is laid together: a new article, or articles of a story from before.
pub(crate) struct Node {
    pub(crate) known: Option<StoryKey>,
    pub(crate) articles: Vec<ArticleKey>,
    /// The mean of the articles' words.
    words: Sparse,
}

impl Node {
    pub(crate) fn new<M: Memory>(
        known: Option<StoryKey>,
        articles: Vec<ArticleKey>,
        asked: &Asked<'_, M>,
        sight: &mut Sight,
    ) -> Result<Self, M::Error> {
        let mut profiles = Vec::new();
        for &a in &articles {
            profiles.extend(sight.profile(a, asked)?);
        }
        let words: Vec<&[(u32, f32)]> = profiles.iter().map(|p| p.words.as_slice()).collect();
        Ok(Self {
            known,
            articles,
            words: mean(&words),
        })
    }
}

/// Average affinity between the articles of two nodes.
fn near<M: Memory>(asked: &Asked<'_, M>, sight: &mut Sight, a: &Node, b: &Node, linked: bool) -> Result<f32, M::Error> {
    // The mean of all products is the product of the means.
    let likeness = dot(&a.words, &b.words);
    sight.compared += 1;
    let stories = a.articles.len() > 1 && b.articles.len() > 1;
    if stories && !linked && likeness < STRANGE {
        return Ok(likeness);
    }
    let few = if stories { SAMPLE } else { usize::MAX };
    let (mut sum, mut n) = (0.0, 0.0_f32);
    for &x in &ends(&a.articles, few) {
        let Some(p) = sight.profile(x, asked)? else { continue };
        for &y in &ends(&b.articles, few) {
            let Some(q) = sight.profile(y, asked)? else { continue };
            sight.compared += 1;
            sum += beside_words(&p, &q);
            n += 1.0;
        }
    }
    Ok(likeness + if n > 0.0 { sum / n } else { 0.0 })
}

/// What hangs together by links is grouped: first what must be one, then by average affinity, nearest first.
pub(crate) fn group<M: Memory>(
    asked: &Asked<'_, M>,
    sight: &mut Sight,
    nodes: &[Node],
    links: &Links,
    bars: &BTreeSet<Pair>,
) -> Result<Vec<usize>, M::Error> {
    let limits = asked.limits;
    let mut all: BTreeMap<Pair, f32> = BTreeMap::new();
    for &pair in links.keys() {
        all.insert(pair, near(asked, sight, &nodes[pair.0], &nodes[pair.1], true)?);
    }
    // Components of nodes that are near enough to meet at all; inside one, every pair counts.
    let mut part: Vec<usize> = (0..nodes.len()).collect();
    for (&(a, b), &x) in &all {
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
                if let std::collections::btree_map::Entry::Vacant(slot) = all.entry((a, b)) {
                    slot.insert(near(asked, sight, &nodes[a], &nodes[b], false)?);
                }
            }
        }
    }
    Ok(link(nodes, all, links, bars, limits.story))
}

/// Average linkage over a sparse matrix; what is not in it counts as 0.
fn link(nodes: &[Node], near: BTreeMap<Pair, f32>, links: &Links, bars: &BTreeSet<Pair>, threshold: f32) -> Vec<usize> {
    let mut rows: Vec<BTreeMap<usize, f32>> = vec![BTreeMap::new(); nodes.len()];
    for ((a, b), x) in near {
        rows[a].insert(b, x);
        rows[b].insert(a, x);
    }
    for &(a, b) in bars {
        rows[a].insert(b, BARRED);
        rows[b].insert(a, BARRED);
    }
    let mut linkage = Linkage {
        rows,
        size: nodes.iter().map(|n| n.articles.len().max(1) as f32).collect(),
        up: (0..nodes.len()).collect(),
        heap: BinaryHeap::new(),
        threshold,
    };
    for (&(a, b), _) in links.iter().filter(|l| *l.1) {
        let (i, j) = (root(&mut linkage.up, a), root(&mut linkage.up, b));
        if i != j && linkage.rows[i].get(&j).is_none_or(|x| *x > BARRED / 2.0) {
            linkage.join(i.min(j), i.max(j));
        }
    }
    linkage.heap.clear();
    for (a, row) in linkage.rows.iter().enumerate() {
        let near = row.iter().filter(|(b, x)| a < **b && **x >= threshold);
        linkage.heap.extend(near.map(|(b, x)| Near(*x, a, *b)));
    }
    while let Some(Near(x, i, j)) = linkage.heap.pop() {
        if linkage.rows[i].get(&j) == Some(&x) {
            linkage.join(i, j);
        }
    }
    (0..nodes.len()).map(|i| root(&mut linkage.up, i)).collect()
}

/// Affinity of what must not be one.
const BARRED: f32 = -1e6;

/// Groups while they grow.
struct Linkage {
    /// Affinity of each group to those that it was compared with.
    rows: Vec<BTreeMap<usize, f32>>,
    size: Vec<f32>,
    up: Vec<usize>,
    heap: BinaryHeap<Near>,
    threshold: f32,
}

impl Linkage {
    /// Lays group `j` into `i`.
    fn join(&mut self, i: usize, j: usize) {
        self.up[j] = i;
        let gone = std::mem::take(&mut self.rows[j]);
        let old = std::mem::take(&mut self.rows[i]);
        let all: BTreeSet<usize> = gone.keys().chain(old.keys()).copied().filter(|&k| k != i && k != j).collect();
        let (mine, its) = (self.size[i], self.size[j]);
        for k in all {
            let (x, y) = (old.get(&k).copied().unwrap_or(0.0), gone.get(&k).copied().unwrap_or(0.0));
            let mean = if x.min(y) <= BARRED / 2.0 {
                BARRED
            } else {
                (x * mine + y * its) / (mine + its)
            };
            self.rows[k].remove(&j);
            self.rows[k].insert(i, mean);
            self.rows[i].insert(k, mean);
            if mean >= self.threshold {
                self.heap.push(Near(mean, i.min(k), i.max(k)));
            }
        }
        self.size[i] += its;
    }
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

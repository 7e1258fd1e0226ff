//! From scores to structures: dependency trees and entity spans.

use dateline_core::{EntityKind, EntitySpan};

/// Heads (0 the root, else the word's number from 1) of the best tree with exactly one root.
///
/// `scores` has for each of the `n` words a line of `n + 1`. Each word takes its best head; only where that is no
/// tree with one root, the maximum spanning tree is sought (Chu-Liu-Edmonds).
pub(crate) fn tree(scores: &[f32], n: usize) -> Vec<usize> {
    if n == 0 {
        return Vec::new();
    }
    let heads: Vec<usize> = scores
        .chunks_exact(n + 1)
        .enumerate()
        .map(|(i, line)| {
            let mut best = 0;
            for (j, s) in line.iter().enumerate() {
                if j != i + 1 && (*s > line[best] || best == i + 1) {
                    best = j;
                }
            }
            best
        })
        .collect();
    if is_tree(&heads) { heads } else { spanning_tree(scores, n) }
}

/// Whether there is one root and no cycle.
fn is_tree(heads: &[usize]) -> bool {
    if heads.iter().filter(|h| **h == 0).count() != 1 {
        return false;
    }
    let mut seen = vec![0_usize; heads.len() + 1];
    for start in 1..=heads.len() {
        let mut at = start;
        while at != 0 && seen[at] == 0 {
            seen[at] = start;
            at = heads[at - 1];
        }
        if at != 0 && seen[at] == start {
            return false;
        }
    }
    true
}

/// A contracted cycle: for each member the edge into it within the cycle, and the words that the member stands for.
struct Cycle(Vec<((usize, usize), Vec<usize>)>);

/// Chu-Liu-Edmonds by repeated contraction. The root's edges bear a penalty larger than all scores together, so that one is taken.
fn spanning_tree(scores: &[f32], n: usize) -> Vec<usize> {
    let size = n + 1;
    let finite = |s: f32| {
        if s.is_finite() { f64::from(s).clamp(-1e4, 1e4) } else { -1e4 }
    };
    // weight[h][d]: the score of h as the head of d; origin[h][d]: the edge between words that it stands for.
    let mut weight = vec![vec![f64::NEG_INFINITY; size]; size];
    for d in 1..size {
        for (h, line) in weight.iter_mut().enumerate() {
            if h != d {
                line[d] = finite(scores[(d - 1) * size + h]) - if h == 0 { 1e8 } else { 0.0 };
            }
        }
    }
    let mut origin: Vec<Vec<(usize, usize)>> = (0..size).map(|h| (0..size).map(|d| (h, d)).collect()).collect();
    let mut words: Vec<Vec<usize>> = (0..size).map(|i| vec![i]).collect();
    let mut alive = vec![true; size];
    let mut cycles: Vec<Cycle> = Vec::new();
    let mut heads = vec![0_usize; size];
    loop {
        for d in (1..size).filter(|d| alive[*d]) {
            let candidates = (0..size).filter(|h| alive[*h] && *h != d);
            heads[d] = candidates.fold(0, |b, h| if weight[h][d] > weight[b][d] { h } else { b });
        }
        let Some(cycle) = find_cycle(&heads, &alive) else {
            break;
        };
        let own: Vec<f64> = cycle.iter().map(|c| weight[heads[*c]][*c]).collect();
        cycles.push(Cycle(cycle.iter().map(|c| (origin[heads[*c]][*c], words[*c].clone())).collect()));
        let keep = cycle[0];
        for v in (0..size).filter(|v| alive[*v] && !cycle.contains(v)) {
            // Into the cycle: the edge that gains most over the inner edge that it replaces.
            let (mut gain, mut into) = (f64::NEG_INFINITY, origin[v][keep]);
            for (c, own) in cycle.iter().zip(&own) {
                if weight[v][*c] - own > gain {
                    (gain, into) = (weight[v][*c] - own, origin[v][*c]);
                }
            }
            // Out of it: the best edge of any member.
            let from = cycle.iter().fold(keep, |b, c| if weight[*c][v] > weight[b][v] { *c } else { b });
            let out = (weight[from][v], origin[from][v]);
            (weight[v][keep], origin[v][keep]) = (gain, into);
            (weight[keep][v], origin[keep][v]) = out;
        }
        for c in &cycle[1..] {
            alive[*c] = false;
            let more = std::mem::take(&mut words[*c]);
            words[keep].extend(more);
        }
    }
    // The edges of the contracted graph, then those of each cycle, the last one first, but for the member that is entered from outside.
    let mut chosen: Vec<Option<usize>> = vec![None; size];
    for d in (1..size).filter(|d| alive[*d]) {
        let (h, w) = origin[heads[d]][d];
        chosen[w] = Some(h);
    }
    for Cycle(members) in cycles.iter().rev() {
        let entered = members.iter().position(|(_, words)| words.iter().any(|w| chosen[*w].is_some()));
        for (i, ((h, d), _)) in members.iter().enumerate() {
            if Some(i) != entered {
                chosen[*d] = Some(*h);
            }
        }
    }
    chosen.into_iter().skip(1).map(|h| h.unwrap_or(0)).collect()
}

fn find_cycle(heads: &[usize], alive: &[bool]) -> Option<Vec<usize>> {
    let mut seen = vec![0; heads.len()];
    for start in (1..heads.len()).filter(|v| alive[*v]) {
        let mut at = start;
        while at != 0 && seen[at] == 0 {
            seen[at] = start;
            at = heads[at];
        }
        if at != 0 && seen[at] == start {
            let mut cycle = vec![at];
            let mut v = heads[at];
            while v != at {
                cycle.push(v);
                v = heads[v];
            }
            return Some(cycle);
        }
    }
    None
}

/// Entity tags as the model numbers them: 0 outside, then begin and inside of each kind.
const KINDS: [EntityKind; 5] = [
    EntityKind::Per,
    EntityKind::Org,
    EntityKind::Loc,
    EntityKind::Misc,
    EntityKind::Deriv,
];
pub(crate) const ENTITY_TAGS: usize = 11;

/// The best sequence of entity tags (Viterbi); an inside tag follows only its own kind.
pub(crate) fn entities(scores: &[f32], transitions: &[f32]) -> Vec<EntitySpan> {
    const K: usize = ENTITY_TAGS;
    let allowed = |from: usize, to: usize| to == 0 || to % 2 == 1 || from == to || from + 1 == to;
    let mut best = [f32::NEG_INFINITY; K];
    let mut back: Vec<[u8; K]> = Vec::new();
    for (i, line) in scores.as_chunks::<K>().0.iter().enumerate() {
        let mut next = [f32::NEG_INFINITY; K];
        let mut from = [0_u8; K];
        for to in 0..K {
            if i == 0 {
                if allowed(0, to) {
                    next[to] = line[to];
                }
                continue;
            }
            for f in (0..K).filter(|f| allowed(*f, to)) {
                let s = best[f] + transitions[f * K + to];
                if s > next[to] {
                    next[to] = s;
                    from[to] = f as u8;
                }
            }
            next[to] += line[to];
        }
        best = next;
        back.push(from);
    }
    let mut at = (0..K).fold(0, |b, k| if best[k] > best[b] { k } else { b });
    let mut tags = vec![0; back.len()];
    for i in (0..back.len()).rev() {
        tags[i] = at;
        at = usize::from(back[i][at]);
    }
    let mut out: Vec<EntitySpan> = Vec::new();
    for (i, t) in tags.iter().enumerate().filter(|(_, t)| **t > 0) {
        if t % 2 == 0
            && let Some(last) = out.last_mut()
            && last.tokens.end == i
        {
            last.tokens.end = i + 1;
        } else {
            out.push(EntitySpan {
                tokens: i..i + 1,
                kind: KINDS[(t - 1) / 2],
            });
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The best tree with one root, by trying every assignment of heads.
    fn exhaustive(scores: &[f32], n: usize) -> f64 {
        let mut best = f64::NEG_INFINITY;
        for code in 0..(n + 1).pow(n as u32) {
            let mut c = code;
            let heads: Vec<usize> = (0..n)
                .map(|_| {
                    let h = c % (n + 1);
                    c /= n + 1;
                    h
                })
                .collect();
            if is_tree(&heads) {
                best = best.max(total(scores, &heads));
            }
        }
        best
    }

    fn total(scores: &[f32], heads: &[usize]) -> f64 {
        heads
            .iter()
            .enumerate()
            .map(|(i, h)| f64::from(scores[i * (heads.len() + 1) + h]))
            .sum()
    }

    proptest! {
        #[test]
        fn finds_the_best_tree(n in 1..5_usize, raw in proptest::collection::vec(-50_i8..50, 20)) {
            let scores: Vec<f32> = raw.iter().take(n * (n + 1)).map(|v| f32::from(*v) / 4.0).collect();
            let heads = tree(&scores, n);
            prop_assert!(is_tree(&heads), "{heads:?}");
            prop_assert!((total(&scores, &heads) - exhaustive(&scores, n)).abs() < 1e-3);
        }

        #[test]
        fn always_a_tree(n in 1..40_usize, seed in any::<u64>(), bad in any::<bool>()) {
            let mut x = seed | 1;
            let scores: Vec<f32> = (0..n * (n + 1)).map(|_| {
                x ^= x << 13; x ^= x >> 7; x ^= x << 17;
                if bad && x % 5 == 0 { f32::NAN } else { (x % 1000) as f32 / 50.0 }
            }).collect();
            prop_assert!(is_tree(&tree(&scores, n)));
        }
    }

    #[test]
    fn spans_of_entities() {
        let line = |t: usize| {
            let mut l = [0.0_f32; ENTITY_TAGS];
            l[t] = 5.0;
            l
        };
        // "Foreign Minister Anna B. of Armenia": O O B-PER I-PER O B-LOC
        let scores: Vec<f32> = [0, 0, 1, 2, 0, 5].into_iter().flat_map(line).collect();
        let got = entities(&scores, &[0.0; ENTITY_TAGS * ENTITY_TAGS]);
        assert_eq!(
            got.iter().map(|e| (e.tokens.clone(), e.kind.as_str())).collect::<Vec<_>>(),
            [(2..4, "PER"), (5..6, "LOC")]
        );
    }
}

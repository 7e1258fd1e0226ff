//! What every network ends in: scores of trees, tags and entities from the states of words.

use crate::file::{File, ModelError};
use crate::nn::{Linear, Pack, Precision, products, relu};

const BUCKETS: usize = 24;

/// Widths of the hidden parts.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Widths {
    pub(crate) arc: usize,
    pub(crate) rel: usize,
    pub(crate) tag: usize,
    pub(crate) ner: usize,
}

/// How many relations, tags (all three kinds together) and entity tags there are.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Labels {
    pub(crate) rels: usize,
    pub(crate) tags: usize,
    pub(crate) entities: usize,
}

/// The last layers with their weights.
#[derive(Debug)]
pub(crate) struct Heads {
    hidden: [Linear; 6],
    widths: Widths,
    arc: Linear,
    root_arc: Vec<f32>,
    root_rel: Vec<f32>,
    dist: Vec<f32>,
    rel_out: Linear,
    tag_out: Linear,
    ner_out: Linear,
}

/// Buffers; what they hold between [`Heads::run`] and [`Heads::relations`] belongs to the last batch.
#[derive(Debug, Default)]
pub(crate) struct HeadSpace {
    parts: [Vec<f32>; 6],
    wide: Vec<f32>,
    y: Vec<f32>,
}

/// Scores of a batch of sentences.
#[derive(Debug, Default)]
pub(crate) struct Scores {
    /// For each sentence, for each word, the root and then each word as head.
    pub(crate) arcs: Vec<Vec<f32>>,
    /// For each word of the batch the tag scores: universal, Penn, features.
    pub(crate) tags: Vec<f32>,
    /// For each word of the batch the entity scores.
    pub(crate) ner: Vec<f32>,
}

/// Bucket of the signed distance from a word to its head.
fn bucket(distance: isize) -> usize {
    let a = distance.unsigned_abs();
    let b = match a {
        0..=5 => a,
        6..=7 => 6,
        8..=10 => 7,
        11..=15 => 8,
        16..=22 => 9,
        23..=35 => 10,
        _ => 11,
    };
    if distance < 0 { b } else { b + 12 }
}

impl Heads {
    /// `inputs` is the width of a word's state, `precision` what its numbers need.
    pub(crate) fn open(file: &File, inputs: usize, precision: Precision, widths: Widths, labels: Labels) -> Result<Self, ModelError> {
        let Widths { arc, rel, tag, ner } = widths;
        let all = 2 * arc + 2 * rel + tag + ner;
        let w = file.vector("hidden.weight", all * inputs)?;
        let b = file.vector("hidden.bias", all)?;
        let mut at = 0;
        let hidden = [arc, arc, rel, rel, tag, ner].map(|n| {
            let l = Linear::new(&w[at * inputs..(at + n) * inputs], &b[at..at + n], inputs, n, precision);
            at += n;
            l
        });
        let scale = 1.0 / (arc as f32).sqrt();
        let w = file.vector("arc_w", arc * arc)?;
        let transposed: Vec<f32> = (0..arc * arc).map(|i| w[(i % arc) * arc + i / arc] * scale).collect();
        let u: Vec<f32> = file.vector("arc_u", arc)?.iter().map(|v| v * scale).collect();
        Ok(Self {
            hidden,
            widths,
            arc: Linear::new(&transposed, &u, arc, arc, Precision::Byte),
            root_arc: file.vector("root_arc", arc)?,
            root_rel: file.vector("root_rel", rel)?,
            dist: file.vector("dist", BUCKETS)?,
            rel_out: Linear::open(file, "rel_out", labels.rels, rel, Precision::Byte)?,
            tag_out: Linear::open(file, "tag_out", labels.tags, tag, Precision::Byte)?,
            ner_out: Linear::open(file, "ner_out", labels.entities, ner, Precision::Byte)?,
        })
    }

    /// Scores of sentences of these lengths from the states of their words.
    pub(crate) fn run(&self, states: &[f32], lengths: &[usize], ws: &mut HeadSpace, pack: &mut Pack) -> Scores {
        for (part, lin) in ws.parts.iter_mut().zip(&self.hidden) {
            lin.apply(states, part, pack);
            relu(part);
        }
        let mut scores = Scores::default();
        self.tag_out.apply(&ws.parts[4], &mut scores.tags, pack);
        self.ner_out.apply(&ws.parts[5], &mut scores.ner, pack);
        self.arc.apply(&ws.parts[0], &mut ws.y, pack);
        let a = self.widths.arc;
        let mut at = 0;
        for n in lengths {
            let end = at + n;
            ws.wide.clear();
            ws.wide.extend_from_slice(&self.root_arc);
            ws.wide.extend_from_slice(&ws.parts[1][at * a..end * a]);
            let mut out = Vec::new();
            products(&ws.y[at * a..end * a], &ws.wide, a, &mut out);
            for (i, line) in out.chunks_exact_mut(n + 1).enumerate() {
                line[0] += self.dist[0];
                for (j, s) in line[1..].iter_mut().enumerate() {
                    *s += self.dist[bucket(j as isize - i as isize)];
                }
            }
            scores.arcs.push(out);
            at = end;
        }
        scores
    }

    /// Relation scores of every word of the last batch for its head: 0 the root, else the word's number from 1.
    pub(crate) fn relations(&self, heads: &[Vec<usize>], ws: &mut HeadSpace, pack: &mut Pack) -> Vec<f32> {
        let r = self.widths.rel;
        ws.wide.clear();
        let mut at = 0;
        for sentence in heads {
            for (i, head) in sentence.iter().enumerate() {
                let dep = &ws.parts[2][(at + i) * r..(at + i + 1) * r];
                let head = match head {
                    0 => &self.root_rel[..],
                    h => &ws.parts[3][(at + h - 1) * r..(at + h) * r],
                };
                ws.wide.extend(dep.iter().zip(head).map(|(d, h)| d * h + d + h));
            }
            at += sentence.len();
        }
        let mut out = Vec::new();
        self.rel_out.apply(&ws.wide, &mut out, pack);
        out
    }
}

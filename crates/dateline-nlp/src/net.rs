//! The network: word features, residual windows and recurrences, then the scores of every task.
//!
//! `train/net.py` is the same network; `tests/exact.rs` holds the two together.

use crate::features::{AFFIX_ROWS, Features, GRAM_ROWS, NORM_ROWS, SHAPE_ROWS, features};
use crate::file::{File, ModelError, Table};
use crate::nn::{Linear, Norm, Pack, Precision, add_maxout, products, recur, relu};
use std::collections::HashMap;
use std::ops::Range;

/// Words whose vectors a workspace keeps before it forgets them all.
const CACHE: usize = 40_000;
const BUCKETS: usize = 24;

#[derive(Debug)]
enum Layer {
    Window(Norm, Linear),
    Recur(Norm, Linear),
}

/// Word vectors, looked up by binary search among the sorted words of the file.
#[derive(Debug)]
struct Vectors {
    table: Table,
    text: Range<usize>,
    /// Where each word ends in `text`; each is followed by a line break.
    starts: Vec<u32>,
}

impl Vectors {
    fn open(file: &File) -> Result<Self, ModelError> {
        let table = file.table("vectors")?;
        let text = file.blob("vector_words")?;
        let mut starts = Vec::with_capacity(table.rows() + 1);
        starts.push(0);
        starts.extend(text.iter().enumerate().filter(|(_, b)| **b == b'\n').map(|(i, _)| i as u32 + 1));
        if starts.len() != table.rows() + 1 {
            return Err(ModelError::Shape("vector_words".into()));
        }
        Ok(Self {
            table,
            text: file.blob_at("vector_words")?,
            starts,
        })
    }

    fn find(&self, file: &File, word: &str) -> Option<usize> {
        let text = file.slice(self.text.clone());
        let at = |i: usize| &text[self.starts[i] as usize..self.starts[i + 1] as usize - 1];
        let (mut lo, mut hi) = (0, self.table.rows());
        while lo < hi {
            let mid = lo.midpoint(hi);
            match at(mid).cmp(word.as_bytes()) {
                std::cmp::Ordering::Less => lo = mid + 1,
                std::cmp::Ordering::Greater => hi = mid,
                std::cmp::Ordering::Equal => return Some(mid),
            }
        }
        None
    }
}

/// Widths of the hidden parts.
#[derive(Debug, Clone, Copy)]
struct Widths {
    arc: usize,
    rel: usize,
}

/// The network with its weights.
#[derive(Debug)]
pub(crate) struct Net {
    d: usize,
    norms: Table,
    grams: Table,
    affixes: Table,
    shapes: Table,
    widths_in: [usize; 4],
    vectors: Vectors,
    mix: Linear,
    mix_norm: Norm,
    casing: Vec<f32>,
    layers: Vec<Layer>,
    out_norm: Norm,
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

/// Buffers of one thread, and the word vectors it has seen. What it holds never changes a result.
#[derive(Debug, Default)]
pub struct Workspace {
    cache: HashMap<String, usize>,
    vectors: Vec<f32>,
    x: Vec<f32>,
    normed: Vec<f32>,
    wide: Vec<f32>,
    y: Vec<f32>,
    pack: Pack,
    parts: [Vec<f32>; 6],
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

fn linear(file: &File, name: &str, outputs: usize, inputs: usize, precision: Precision) -> Result<Linear, ModelError> {
    let w = file.vector(&format!("{name}.weight"), outputs * inputs)?;
    let b = file.vector(&format!("{name}.bias"), outputs)?;
    Ok(Linear::new(&w, &b, inputs, outputs, precision))
}

fn norm(file: &File, name: &str, d: usize) -> Result<Norm, ModelError> {
    Ok(Norm {
        scale: file.vector(&format!("{name}.weight"), d)?,
        shift: file.vector(&format!("{name}.bias"), d)?,
    })
}

fn sized_table(file: &File, name: &str, rows: u64) -> Result<Table, ModelError> {
    let t = file.table(name)?;
    if t.rows() as u64 == rows {
        Ok(t)
    } else {
        Err(ModelError::Shape(name.to_owned()))
    }
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

impl Net {
    /// `labels` are the numbers of relations, tags (all three kinds together) and entity tags.
    pub(crate) fn open(file: &File, rels: usize, tags: usize, entities: usize) -> Result<Self, ModelError> {
        let shape = file.array("config")?.0;
        let &[d, arc, rel, tag, ner, e0, e1, e2, e3] = shape.iter().map(|v| *v as usize).collect::<Vec<_>>().as_slice() else {
            return Err(ModelError::Shape("config".into()));
        };
        let limit = 4096;
        if d % 2 != 0 || [d, arc, rel, tag, ner, e0, e1, e2, e3].iter().any(|v| *v == 0 || *v > limit) {
            return Err(ModelError::Shape("config".into()));
        }
        let mut layers = Vec::new();
        for (i, kind) in file.blob("layers")?.iter().enumerate() {
            let n = norm(file, &format!("layers.{i}.norm"), d)?;
            let lin = format!("layers.{i}.lin");
            layers.push(match kind {
                b'c' => Layer::Window(n, linear(file, &lin, 2 * d, 3 * d, Precision::Byte)?),
                b'r' => Layer::Recur(n, linear(file, &lin, 3 * d, d, Precision::Byte)?),
                _ => return Err(ModelError::Shape("layers".into())),
            });
        }
        let all: usize = 2 * arc + 2 * rel + tag + ner;
        let w = file.vector("hidden.weight", all * d)?;
        let b = file.vector("hidden.bias", all)?;
        let mut at = 0;
        let hidden = [arc, arc, rel, rel, tag, ner].map(|n| {
            let l = Linear::new(&w[at * d..(at + n) * d], &b[at..at + n], d, n, Precision::Byte);
            at += n;
            l
        });
        let scale = (arc as f32).powf(-0.5);
        let w = file.vector("arc_w", arc * arc)?;
        let transposed: Vec<f32> = (0..arc * arc).map(|i| w[(i % arc) * arc + i / arc] * scale).collect();
        let u: Vec<f32> = file.vector("arc_u", arc)?.iter().map(|v| v * scale).collect();
        Ok(Self {
            d,
            norms: sized_table(file, "norm_emb", NORM_ROWS)?,
            grams: sized_table(file, "gram_emb", GRAM_ROWS)?,
            affixes: sized_table(file, "affix_emb", AFFIX_ROWS)?,
            shapes: sized_table(file, "shape_emb", SHAPE_ROWS)?,
            widths_in: [e0, e1, e2, e3],
            vectors: Vectors::open(file)?,
            mix: linear(file, "mix", 2 * d, e0 + e1 + e2 + e3 + 100, Precision::Word)?,
            mix_norm: norm(file, "mix_norm", d)?,
            casing: file.vector("casing.weight", 4 * d)?,
            layers,
            out_norm: norm(file, "out_norm", d)?,
            hidden,
            widths: Widths { arc, rel },
            arc: Linear::new(&transposed, &u, arc, arc, Precision::Byte),
            root_arc: file.vector("root_arc", arc)?,
            root_rel: file.vector("root_rel", rel)?,
            dist: file.vector("dist", BUCKETS)?,
            rel_out: linear(file, "rel_out", rels, rel, Precision::Byte)?,
            tag_out: linear(file, "tag_out", tags, tag, Precision::Byte)?,
            ner_out: linear(file, "ner_out", entities, ner, Precision::Byte)?,
        })
    }

    /// The inputs of one word, before mixing.
    fn word_inputs(&self, file: &File, f: &Features, out: &mut Vec<f32>) {
        let [e0, e1, e2, e3] = self.widths_in;
        let start = out.len();
        out.resize(start + e0 + e1 + e2 + e3 + 100, 0.0);
        let (norm, rest) = out[start..].split_at_mut(e0);
        let (gram, rest) = rest.split_at_mut(e1);
        let (affix, rest) = rest.split_at_mut(e2);
        let (shape, vector) = rest.split_at_mut(e3);
        for r in f.norms {
            self.norms.add(file, r, 1.0, norm);
        }
        let scale = 1.0 / (f.grams.len().max(1) as f32).sqrt();
        for r in &f.grams {
            self.grams.add(file, *r, scale, gram);
        }
        for r in &f.affixes {
            self.affixes.add(file, *r, 0.4, affix);
        }
        self.shapes.add(file, f.shape, 1.0, shape);
        if let Some(r) = self.vectors.find(file, &f.key) {
            self.vectors.table.add(file, r, 3.0, vector);
        }
    }

    /// Puts the vectors of all these words into the workspace's cache.
    fn remember<'a>(&self, file: &File, forms: impl Iterator<Item = &'a str>, ws: &mut Workspace) {
        let mut input = Vec::new();
        for form in forms {
            if !ws.cache.contains_key(form) {
                let place = ws.cache.len();
                ws.cache.insert(form.to_owned(), place);
                self.word_inputs(file, &features(form), &mut input);
            }
        }
        if input.is_empty() {
            return;
        }
        self.mix.apply(&input, &mut ws.wide, &mut ws.pack);
        ws.normed.clear();
        ws.normed.resize(ws.wide.len() / 2, 0.0);
        ws.normed.fill(f32::NEG_INFINITY);
        for (o, i) in ws.normed.chunks_exact_mut(self.d).zip(ws.wide.chunks_exact(2 * self.d)) {
            let (a, b) = i.split_at(self.d);
            for ((o, a), b) in o.iter_mut().zip(a).zip(b) {
                *o = if a > b { *a } else { *b };
            }
        }
        self.mix_norm.apply(&ws.normed, &mut ws.y);
        ws.vectors.extend_from_slice(&ws.y);
    }

    /// Runs the network over sentences, each given by its forms and its casing.
    pub(crate) fn run(&self, file: &File, sentences: &[(Vec<&str>, usize)], ws: &mut Workspace) -> Scores {
        let d = self.d;
        let total: usize = sentences.iter().map(|s| s.0.len()).sum();
        if ws.cache.len() + total > CACHE {
            ws.cache.clear();
            ws.vectors.clear();
        }
        self.remember(file, sentences.iter().flat_map(|s| s.0.iter().copied()), ws);
        ws.x.clear();
        for (forms, casing) in sentences {
            let extra = &self.casing[casing * d..(casing + 1) * d];
            for form in forms {
                let at = ws.cache.get(*form).copied().unwrap_or(0) * d;
                ws.x.extend(ws.vectors[at..at + d].iter().zip(extra).map(|(a, b)| a + b));
            }
        }
        for layer in &self.layers {
            match layer {
                Layer::Window(norm, lin) => {
                    norm.apply(&ws.x, &mut ws.normed);
                    windows(&ws.normed, sentences, d, &mut ws.wide);
                    lin.apply(&ws.wide, &mut ws.y, &mut ws.pack);
                    add_maxout(&mut ws.x, &ws.y, d);
                }
                Layer::Recur(norm, lin) => {
                    norm.apply(&ws.x, &mut ws.normed);
                    lin.apply(&ws.normed, &mut ws.y, &mut ws.pack);
                    let mut at = 0;
                    for (forms, _) in sentences {
                        let end = at + forms.len();
                        recur(&mut ws.x[at * d..end * d], &mut ws.y[at * 3 * d..end * 3 * d], d);
                        at = end;
                    }
                }
            }
        }
        self.out_norm.apply(&ws.x, &mut ws.normed);
        for (part, lin) in ws.parts.iter_mut().zip(&self.hidden) {
            lin.apply(&ws.normed, part, &mut ws.pack);
            relu(part);
        }
        let mut scores = Scores::default();
        self.tag_out.apply(&ws.parts[4], &mut scores.tags, &mut ws.pack);
        self.ner_out.apply(&ws.parts[5], &mut scores.ner, &mut ws.pack);
        self.arc.apply(&ws.parts[0], &mut ws.y, &mut ws.pack);
        let a = self.widths.arc;
        let mut at = 0;
        for (forms, _) in sentences {
            let end = at + forms.len();
            ws.wide.clear();
            ws.wide.extend_from_slice(&self.root_arc);
            ws.wide.extend_from_slice(&ws.parts[1][at * a..end * a]);
            let mut out = Vec::new();
            products(&ws.y[at * a..end * a], &ws.wide, a, &mut out);
            let n = forms.len();
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
    pub(crate) fn relations(&self, heads: &[Vec<usize>], ws: &mut Workspace) -> Vec<f32> {
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
        self.rel_out.apply(&ws.wide, &mut out, &mut ws.pack);
        out
    }
}

/// Each word beside its neighbours, zeros beyond a sentence's ends.
fn windows(x: &[f32], sentences: &[(Vec<&str>, usize)], d: usize, out: &mut Vec<f32>) {
    out.clear();
    out.resize(x.len() * 3, 0.0);
    let mut at = 0;
    for (forms, _) in sentences {
        let end = at + forms.len();
        for i in at..end {
            let line = &mut out[i * 3 * d..(i + 1) * 3 * d];
            if i > at {
                line[..d].copy_from_slice(&x[(i - 1) * d..i * d]);
            }
            line[d..2 * d].copy_from_slice(&x[i * d..(i + 1) * d]);
            if i + 1 < end {
                line[2 * d..].copy_from_slice(&x[(i + 1) * d..(i + 2) * d]);
            }
        }
        at = end;
    }
}

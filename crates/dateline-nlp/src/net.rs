//! The network: word features, residual windows and recurrences, then the scores of every task.
//!
//! `train/net.py` is the same network; `tests/exact.rs` holds the two together.

use crate::encoder::{Encoder, EncoderSpace};
use crate::features::{AFFIX_ROWS, Features, GRAM_ROWS, NORM_ROWS, SHAPE_ROWS, features};
use crate::file::{File, ModelError, Table, Words};
use crate::heads::{HeadSpace, Heads, Labels, Scores, Widths};
use crate::nn::{Linear, Norm, Pack, Precision, add_maxout, recur};
use std::collections::HashMap;

/// Words whose vectors a workspace keeps before it forgets them all.
const CACHE: usize = 40_000;

#[derive(Debug)]
enum Layer {
    Window(Norm, Linear),
    Recur(Norm, Linear),
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
    vectors: Table,
    vector_words: Words,
    mix: Linear,
    mix_norm: Norm,
    casing: Vec<f32>,
    layers: Vec<Layer>,
    out_norm: Norm,
    pub(crate) heads: Heads,
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
    heads: HeadSpace,
    encoder: EncoderSpace,
}

impl Net {
    pub(crate) fn open(file: &File, labels: Labels) -> Result<Self, ModelError> {
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
            let n = Norm::open(file, &format!("layers.{i}.norm"), d, 1e-5)?;
            let lin = format!("layers.{i}.lin");
            layers.push(match kind {
                b'c' => Layer::Window(n, Linear::open(file, &lin, 2 * d, 3 * d, Precision::Byte)?),
                b'r' => Layer::Recur(n, Linear::open(file, &lin, 3 * d, d, Precision::Byte)?),
                _ => return Err(ModelError::Shape("layers".into())),
            });
        }
        let vectors = file.table("vectors")?;
        Ok(Self {
            d,
            norms: file.sized_table("norm_emb", NORM_ROWS)?,
            grams: file.sized_table("gram_emb", GRAM_ROWS)?,
            affixes: file.sized_table("affix_emb", AFFIX_ROWS)?,
            shapes: file.sized_table("shape_emb", SHAPE_ROWS)?,
            widths_in: [e0, e1, e2, e3],
            vector_words: Words::open(file, "vector_words", vectors.rows())?,
            vectors,
            mix: Linear::open(file, "mix", 2 * d, e0 + e1 + e2 + e3 + 100, Precision::Word)?,
            mix_norm: Norm::open(file, "mix_norm", d, 1e-5)?,
            casing: file.vector("casing.weight", 4 * d)?,
            layers,
            out_norm: Norm::open(file, "out_norm", d, 1e-5)?,
            heads: Heads::open(file, d, Precision::Byte, Widths { arc, rel, tag, ner }, labels)?,
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
        if let Some(r) = self.vector_words.find(file, &[&f.key]) {
            self.vectors.add(file, r, 3.0, vector);
        }
    }

    /// Adds the frozen vector of a lower-case word to `out`; `false` where there is none.
    fn add_vector(&self, file: &File, word: &str, out: &mut [f32]) -> bool {
        let row = self.vector_words.find(file, &[word]);
        if let Some(r) = row {
            self.vectors.add(file, r, 3.0, out);
        }
        row.is_some()
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
        let lengths: Vec<usize> = sentences.iter().map(|s| s.0.len()).collect();
        self.heads.run(&ws.normed, &lengths, &mut ws.heads, &mut ws.pack)
    }
}

/// A network of either kind.
#[derive(Debug)]
pub(crate) enum Core {
    Fast(Box<Net>),
    Accurate(Box<Encoder>),
}

impl Core {
    pub(crate) fn open(file: &File, labels: Labels) -> Result<Self, ModelError> {
        if file.has("encoder") {
            Ok(Self::Accurate(Box::new(Encoder::open(file, labels)?)))
        } else {
            Ok(Self::Fast(Box::new(Net::open(file, labels)?)))
        }
    }

    /// Adds the frozen vector of a lower-case word to `out`; `false` where there is none.
    pub(crate) fn add_vector(&self, file: &File, word: &str, out: &mut [f32]) -> bool {
        match self {
            Self::Fast(net) => net.add_vector(file, word, out),
            Self::Accurate(_) => false,
        }
    }

    /// Runs the network over sentences, each given by its forms and its casing.
    pub(crate) fn run(&self, file: &File, sentences: &[(Vec<&str>, usize)], ws: &mut Workspace) -> Scores {
        match self {
            Self::Fast(net) => net.run(file, sentences, ws),
            Self::Accurate(net) => net.run(file, sentences, &mut ws.encoder, &mut ws.pack),
        }
    }

    /// Relation scores of every word of the last batch for its head: 0 the root, else the word's number from 1.
    pub(crate) fn relations(&self, heads: &[Vec<usize>], ws: &mut Workspace) -> Vec<f32> {
        match self {
            Self::Fast(net) => net.heads.relations(heads, &mut ws.heads, &mut ws.pack),
            Self::Accurate(net) => net.heads.relations(heads, &mut ws.encoder.heads, &mut ws.pack),
        }
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

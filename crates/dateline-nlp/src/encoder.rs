//! The accurate network: a transformer over word pieces, then the same heads as the fast one.
//!
//! `train/encoder.py` is the same network; a test of [`crate::Parser`] holds the two together.

use crate::features::{AFFIX_ROWS, SHAPE_ROWS, features};
use crate::file::{File, ModelError, Table};
use crate::heads::{HeadSpace, Heads, Labels, Scores, Widths};
use crate::nn::{Linear, Norm, Pack, Precision, attend, gelu};
use crate::pieces::{MOST, Pieces};
use std::collections::HashMap;

/// Words whose pieces a workspace keeps before it forgets them all.
const CACHE: usize = 40_000;
/// Pieces of one sentence, without the two that embrace it.
const MAX_PIECES: usize = 510;

#[derive(Debug)]
struct Block {
    qkv: Linear,
    out: Linear,
    norm1: Norm,
    up: Linear,
    down: Linear,
    norm2: Norm,
}

/// The network with its weights.
#[derive(Debug)]
pub(crate) struct Encoder {
    d: usize,
    attention_heads: usize,
    widths_in: [usize; 2],
    pieces: Pieces,
    piece: Table,
    place: Vec<f32>,
    norm: Norm,
    affixes: Table,
    shapes: Table,
    casing: Vec<f32>,
    written: Linear,
    blocks: Vec<Block>,
    pub(crate) heads: Heads,
}

/// Buffers of one thread.
#[derive(Debug, Default)]
pub(crate) struct EncoderSpace {
    words: HashMap<String, (Vec<u32>, Vec<f32>)>,
    x: Vec<f32>,
    y: Vec<f32>,
    wide: Vec<f32>,
    sum: Vec<f32>,
    marks: Vec<f32>,
    own: Vec<f32>,
    scratch: Vec<f32>,
    pub(crate) heads: HeadSpace,
}

impl Encoder {
    pub(crate) fn open(file: &File, labels: Labels) -> Result<Self, ModelError> {
        let shape = file.array("encoder")?.0;
        let &[d, attention_heads, wide, layers, e0, e1, arc, rel, tag, ner] =
            shape.iter().map(|v| *v as usize).collect::<Vec<_>>().as_slice()
        else {
            return Err(ModelError::Shape("encoder".into()));
        };
        let sizes = [d, attention_heads, wide, layers, e0, e1, arc, rel, tag, ner];
        if sizes.iter().any(|v| *v == 0 || *v > 8192) || layers > 64 || d % (16 * attention_heads) != 0 {
            return Err(ModelError::Shape("encoder".into()));
        }
        let norm = |name: &str| Norm::open(file, name, d, 1e-12);
        let linear = |name: &str, outputs, inputs| Linear::open(file, name, outputs, inputs, Precision::Byte);
        let mut blocks = Vec::new();
        for i in 0..layers {
            blocks.push(Block {
                qkv: linear(&format!("blocks.{i}.qkv"), 3 * d, d)?,
                out: linear(&format!("blocks.{i}.out"), d, d)?,
                norm1: norm(&format!("blocks.{i}.norm1"))?,
                up: linear(&format!("blocks.{i}.up"), wide, d)?,
                down: linear(&format!("blocks.{i}.down"), d, wide)?,
                norm2: norm(&format!("blocks.{i}.norm2"))?,
            });
        }
        let piece = file.table("piece")?;
        Ok(Self {
            d,
            attention_heads,
            widths_in: [e0, e1],
            pieces: Pieces::open(file, piece.rows())?,
            piece,
            place: file.vector("place", (MAX_PIECES + 2) * d)?,
            norm: norm("norm")?,
            affixes: file.sized_table("affix_emb", AFFIX_ROWS)?,
            shapes: file.sized_table("shape_emb", SHAPE_ROWS)?,
            casing: file.vector("casing.weight", 4 * e1)?,
            written: Linear::open(file, "written", d, e0 + e1, Precision::Word)?,
            blocks,
            heads: Heads::open(file, d + e0 + e1, Precision::Word, Widths { arc, rel, tag, ner }, labels)?,
        })
    }

    /// Puts the pieces and features of all these words into the cache.
    fn remember<'a>(&self, file: &File, forms: impl Iterator<Item = &'a str>, ws: &mut EncoderSpace) {
        let [e0, e1] = self.widths_in;
        for form in forms {
            if !ws.words.contains_key(form) {
                let f = features(form);
                let mut v = vec![0.0; e0 + e1];
                for r in &f.affixes {
                    self.affixes.add(file, *r, 0.4, &mut v[..e0]);
                }
                self.shapes.add(file, f.shape, 1.0, &mut v[e0..]);
                ws.words.insert(form.to_owned(), (self.pieces.of(file, form), v));
            }
        }
    }

    /// Runs the network over sentences, each given by its forms and its casing.
    pub(crate) fn run(&self, file: &File, sentences: &[(Vec<&str>, usize)], ws: &mut EncoderSpace, pack: &mut Pack) -> Scores {
        let d = self.d;
        let [e0, e1] = self.widths_in;
        let total: usize = sentences.iter().map(|s| s.0.len()).sum();
        if ws.words.len() + total > CACHE {
            ws.words.clear();
        }
        self.remember(file, sentences.iter().flat_map(|s| s.0.iter().copied()), ws);
        ws.marks.clear();
        // For each sentence the number of its pieces; for each word its first piece in the batch and how many it has.
        let mut counts = Vec::with_capacity(sentences.len());
        let mut spans = Vec::with_capacity(total);
        let mut ids = Vec::new();
        for (forms, casing) in sentences {
            let extra = &self.casing[casing * e1..(casing + 1) * e1];
            let empty = (Vec::new(), Vec::new());
            let words: Vec<&(Vec<u32>, Vec<f32>)> = forms.iter().map(|f| ws.words.get(*f).unwrap_or(&empty)).collect();
            let mut most = MOST;
            while most > 1 && words.iter().map(|w| w.0.len().min(most)).sum::<usize>() > MAX_PIECES {
                most /= 2;
            }
            let begun = ids.len();
            ids.push(self.pieces.first);
            for (pieces, marks) in words {
                let n = pieces.len().min(most);
                spans.push((ids.len(), n));
                ids.extend_from_slice(&pieces[..n]);
                ws.marks.extend_from_slice(&marks[..e0]);
                ws.marks.extend(marks[e0..].iter().zip(extra).map(|(a, b)| a + b));
            }
            ids.push(self.pieces.last);
            counts.push(ids.len() - begun);
        }
        self.written.apply(&ws.marks, &mut ws.own, pack);
        ws.sum.clear();
        for n in &counts {
            ws.sum.extend_from_slice(&self.place[..(n * d).min(self.place.len())]);
            ws.sum.resize(ws.sum.len() + (n * d).saturating_sub(self.place.len()), 0.0);
        }
        for (line, id) in ws.sum.chunks_exact_mut(d).zip(&ids) {
            self.piece.add(file, *id as usize, 1.0, line);
        }
        for ((at, n), own) in spans.iter().zip(ws.own.chunks_exact(d)) {
            for line in ws.sum[at * d..(at + n) * d].chunks_exact_mut(d) {
                line.iter_mut().zip(own).for_each(|(x, o)| *x += o);
            }
        }
        self.norm.apply(&ws.sum, &mut ws.x);
        for b in &self.blocks {
            b.qkv.apply(&ws.x, &mut ws.wide, pack);
            ws.y.clear();
            ws.y.resize(ws.x.len(), 0.0);
            let mut at = 0;
            for n in &counts {
                let end = at + n;
                attend(
                    &ws.wide[at * 3 * d..end * 3 * d],
                    &mut ws.y[at * d..end * d],
                    d,
                    self.attention_heads,
                    &mut ws.scratch,
                );
                at = end;
            }
            b.out.apply(&ws.y, &mut ws.sum, pack);
            add(&mut ws.sum, &ws.x);
            b.norm1.apply(&ws.sum, &mut ws.x);
            b.up.apply(&ws.x, &mut ws.wide, pack);
            gelu(&mut ws.wide);
            b.down.apply(&ws.wide, &mut ws.sum, pack);
            add(&mut ws.sum, &ws.x);
            b.norm2.apply(&ws.sum, &mut ws.x);
        }
        // A word's state is the mean of its pieces, and how it is written.
        ws.y.clear();
        for ((at, n), marks) in spans.iter().zip(ws.marks.chunks_exact(e0 + e1)) {
            let from = ws.y.len();
            ws.y.resize(from + d, 0.0);
            for line in ws.x[at * d..(at + n) * d].chunks_exact(d) {
                ws.y[from..].iter_mut().zip(line).for_each(|(s, x)| *s += x);
            }
            let share = (*n).max(1) as f32;
            ws.y[from..].iter_mut().for_each(|s| *s /= share);
            ws.y.extend_from_slice(marks);
        }
        let lengths: Vec<usize> = sentences.iter().map(|s| s.0.len()).collect();
        self.heads.run(&ws.y, &lengths, &mut ws.heads, pack)
    }
}

fn add(x: &mut [f32], y: &[f32]) {
    for (a, b) in x.iter_mut().zip(y) {
        *a += b;
    }
}

//! The learned model: a hidden layer over word vectors and hashed features, and hashed features straight to the classes.
//!
//! The file is made by `train/events.py`: the magic `DLEVENT1`, then little-endian `u32` numbers (vector width, slots, hidden units, small and large
//! table rows, classes), the names of the classes as lines behind their length, then each matrix as `f32` scales by row and `i8` values.

use super::features::{SLOTS, Sink, features};
use crate::matcher::Matcher;
use dateline_core::Str;

/// Adds a word's vector to the buffer; `false` where it has none.
pub type Vectors<'a> = &'a dyn Fn(&str, &mut [f32]) -> bool;

const MAGIC: &[u8; 8] = b"DLEVENT1";

/// What the model thinks of one predicate.
#[derive(Clone, Debug, PartialEq)]
pub struct Opinion {
    /// Probabilities by class, in the order of [`Learned::classes`].
    pub p: Vec<f32>,
    /// The likeliest class.
    pub best: usize,
}

/// The model, read once.
#[derive(Clone, Debug)]
pub struct Learned {
    width: usize,
    hidden: usize,
    small: usize,
    large: usize,
    classes: Vec<Str>,
    /// Hidden weights by input, so that an absent input costs nothing: `[slots * width][hidden]`.
    dense: Vec<f32>,
    /// `[small][hidden]`.
    inputs: Vec<f32>,
    /// `[hidden]`.
    bias: Vec<f32>,
    /// `[hidden][classes]`.
    out: Vec<f32>,
    /// `[large][classes]`, as bytes with a scale by row.
    direct: Vec<i8>,
    direct_scale: Vec<f32>,
    /// `[classes]`.
    out_bias: Vec<f32>,
}

struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, n: usize) -> Result<&'a [u8], String> {
        if self.0.len() < n {
            return Err("the file ends early".into());
        }
        let (a, b) = self.0.split_at(n);
        self.0 = b;
        Ok(a)
    }

    fn number(&mut self, most: usize) -> Result<usize, String> {
        let b = self.take(4)?;
        let n = u32::from_le_bytes([b[0], b[1], b[2], b[3]]) as usize;
        if n == 0 || n > most { Err(format!("a size of {n}")) } else { Ok(n) }
    }

    fn floats(&mut self, n: usize) -> Result<Vec<f32>, String> {
        let out: Vec<f32> = self
            .take(n * 4)?
            .chunks_exact(4)
            .map(|b| f32::from_le_bytes([b[0], b[1], b[2], b[3]]))
            .collect();
        if out.iter().all(|x| x.is_finite()) {
            Ok(out)
        } else {
            Err("a weight that is no number".into())
        }
    }

    fn bytes(&mut self, n: usize) -> Result<Vec<i8>, String> {
        Ok(self.take(n)?.iter().map(|b| b.cast_signed()).collect())
    }

    fn matrix(&mut self, rows: usize, columns: usize) -> Result<Vec<f32>, String> {
        let scale = self.floats(rows)?;
        let bytes = self.bytes(rows * columns)?;
        Ok(bytes
            .chunks_exact(columns)
            .zip(scale)
            .flat_map(|(row, s)| row.iter().map(move |b| f32::from(*b) * s))
            .collect())
    }
}

impl Learned {
    /// Reads the model's file.
    ///
    /// # Errors
    /// What is wrong, if the bytes are no such model.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, String> {
        let mut r = Reader(bytes);
        if r.take(8)? != MAGIC {
            return Err("this is no model of events, or one of another version".into());
        }
        let (width, slots, hidden) = (r.number(1024)?, r.number(64)?, r.number(1024)?);
        let (small, large, classes) = (r.number(1 << 20)?, r.number(1 << 20)?, r.number(256)?);
        if slots != SLOTS {
            return Err(format!("{slots} slots where the program has {SLOTS}"));
        }
        let length = r.number(1 << 16)?;
        let names = std::str::from_utf8(r.take(length)?).map_err(|e| e.to_string())?;
        let names: Vec<Str> = names.lines().map(Str::from).collect();
        if names.len() != classes {
            return Err(format!("{} names for {classes} classes", names.len()));
        }
        let model = Self {
            width,
            hidden,
            small,
            large,
            classes: names,
            dense: r.matrix(slots * width, hidden)?,
            inputs: r.matrix(small, hidden)?,
            bias: r.floats(hidden)?,
            out: r.matrix(hidden, classes)?,
            direct_scale: r.floats(large)?,
            direct: r.bytes(large * classes)?,
            out_bias: r.floats(classes)?,
        };
        if r.0.is_empty() {
            Ok(model)
        } else {
            Err("bytes behind the end".into())
        }
    }

    /// The names of the classes: PLOVER types, and `NONE`.
    #[must_use]
    pub fn classes(&self) -> &[Str] {
        &self.classes
    }

    /// What the model thinks of the predicate at word `i`.
    #[must_use]
    pub(crate) fn judge(&self, m: &Matcher<'_>, i: usize, vectors: Vectors<'_>) -> Opinion {
        let mut state = State {
            model: self,
            vectors,
            slots: vec![0.0; SLOTS * self.width],
            counts: [0; SLOTS],
            hidden: self.bias.clone(),
            classes: self.out_bias.clone(),
        };
        features(m, i, &mut state);
        state.finish()
    }
}

struct State<'a> {
    model: &'a Learned,
    vectors: Vectors<'a>,
    slots: Vec<f32>,
    counts: [usize; SLOTS],
    hidden: Vec<f32>,
    classes: Vec<f32>,
}

impl Sink for State<'_> {
    fn word(&mut self, slot: usize, word: &str) {
        let w = self.model.width;
        if (self.vectors)(word, &mut self.slots[slot * w..(slot + 1) * w]) {
            self.counts[slot] += 1;
        }
    }

    fn has(&mut self, lexical: bool, parts: &[&str]) {
        let h = hash(parts) as usize;
        let (m, n) = (self.model, self.model.classes.len());
        let row = h % m.large;
        let scale = m.direct_scale[row];
        for (o, b) in self.classes.iter_mut().zip(&m.direct[row * n..(row + 1) * n]) {
            *o += f32::from(*b) * scale;
        }
        if !lexical {
            let row = h % m.small;
            for (o, x) in self.hidden.iter_mut().zip(&m.inputs[row * m.hidden..(row + 1) * m.hidden]) {
                *o += x;
            }
        }
    }
}

impl State<'_> {
    fn finish(mut self) -> Opinion {
        let (m, n) = (self.model, self.model.classes.len());
        for (slot, &count) in self.counts.iter().enumerate().filter(|(_, c)| **c > 0) {
            let share = 1.0 / count as f32;
            for k in slot * m.width..(slot + 1) * m.width {
                let x = self.slots[k] * share;
                for (o, w) in self.hidden.iter_mut().zip(&m.dense[k * m.hidden..(k + 1) * m.hidden]) {
                    *o += x * w;
                }
            }
        }
        for (k, &h) in self.hidden.iter().enumerate() {
            let h = h.max(0.0);
            if h > 0.0 {
                for (o, w) in self.classes.iter_mut().zip(&m.out[k * n..(k + 1) * n]) {
                    *o += h * w;
                }
            }
        }
        let top = self.classes.iter().copied().fold(f32::NEG_INFINITY, f32::max);
        let mut p: Vec<f32> = self.classes.iter().map(|x| (x - top).exp()).collect();
        let sum: f32 = p.iter().sum();
        p.iter_mut().for_each(|x| *x /= sum);
        let best = p.iter().enumerate().fold(0, |b, (k, x)| if *x > p[b] { k } else { b });
        Opinion { p, best }
    }
}

/// FNV-1a over the parts, each closed by a tab.
fn hash(parts: &[&str]) -> u32 {
    let mut h: u32 = 0x811c_9dc5;
    for b in parts.iter().flat_map(|p| p.bytes().chain(std::iter::once(b'\t'))) {
        h = (h ^ u32::from(b)).wrapping_mul(0x0100_0193);
    }
    // FNV's low bits are weak.
    h ^ (h >> 15)
}

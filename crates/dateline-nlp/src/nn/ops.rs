//! Element-wise steps, written so that the compiler vectorises them.

use crate::file::{File, ModelError};
use pulp::{Arch, Simd, WithSimd};

/// Runs a closure with the processor's widest instructions.
struct Wide<F>(F);

impl<F: FnOnce()> WithSimd for Wide<F> {
    type Output = ();

    #[inline(always)]
    fn with_simd<S: Simd>(self, _: S) {
        (self.0)();
    }
}

/// Runs a closure, which is to be inlined, with the processor's widest instructions.
#[inline(always)]
pub(super) fn wide(work: impl FnOnce()) {
    Arch::new().dispatch(Wide(work));
}

/// The largest absolute value.
#[inline(always)]
pub(super) fn largest(row: &[f32]) -> f32 {
    let (chunks, rest) = row.as_chunks::<16>();
    let mut lanes = [0.0_f32; 16];
    for c in chunks {
        for (l, x) in lanes.iter_mut().zip(c) {
            let x = x.abs();
            *l = if x > *l { x } else { *l };
        }
    }
    lanes.iter().chain(rest).fold(0.0, |a, x| if x.abs() > a { x.abs() } else { a })
}

/// e^x for the range that gates see; relative error below 1e-5 at its ends.
#[inline(always)]
pub(super) fn exp(x: f32) -> f32 {
    let x = x.clamp(-80.0, 80.0);
    let t = x * std::f32::consts::LOG2_E;
    let shifted = t + 12_582_912.0;
    let n = shifted - 12_582_912.0;
    let f = (x - n * 0.693_359_4) + n * 2.121_944_4e-4;
    let p = 1.0 + f * (1.0 + f * (0.5 + f * (1.0 / 6.0 + f * (1.0 / 24.0 + f * (1.0 / 120.0 + f * (1.0 / 720.0))))));
    let scale = f32::from_bits((shifted.to_bits() << 23).wrapping_add(127 << 23));
    p * scale
}

#[inline(always)]
fn sigmoid(x: f32) -> f32 {
    1.0 / (1.0 + exp(-x))
}

/// Sum in eight lanes, so that it vectorises and is the same on every processor.
#[inline(always)]
fn sum(row: &[f32], of: impl Fn(f32) -> f32) -> f32 {
    let (chunks, rest) = row.as_chunks::<16>();
    let mut lanes = [0.0_f32; 16];
    for c in chunks {
        for (l, x) in lanes.iter_mut().zip(c) {
            *l += of(*x);
        }
    }
    let mut total = 0.0;
    for l in lanes {
        total += l;
    }
    for x in rest {
        total += of(*x);
    }
    total
}

/// Dot product, likewise.
#[inline(always)]
fn dot(a: &[f32], b: &[f32]) -> f32 {
    let ((ca, ra), (cb, rb)) = (a.as_chunks::<16>(), b.as_chunks::<16>());
    let mut lanes = [0.0_f32; 16];
    for (x, y) in ca.iter().zip(cb) {
        for ((l, p), q) in lanes.iter_mut().zip(x).zip(y) {
            *l += p * q;
        }
    }
    let mut total = 0.0;
    for l in lanes {
        total += l;
    }
    for (p, q) in ra.iter().zip(rb) {
        total += p * q;
    }
    total
}

/// Layer normalisation with scale and shift.
#[derive(Debug)]
pub(crate) struct Norm {
    pub(crate) scale: Vec<f32>,
    pub(crate) shift: Vec<f32>,
    /// Added to the variance.
    pub(crate) least: f32,
}

impl Norm {
    pub(crate) fn open(file: &File, name: &str, d: usize, least: f32) -> Result<Self, ModelError> {
        Ok(Self {
            scale: file.vector(&format!("{name}.weight"), d)?,
            shift: file.vector(&format!("{name}.bias"), d)?,
            least,
        })
    }

    pub(crate) fn apply(&self, input: &[f32], out: &mut Vec<f32>) {
        let d = self.scale.len();
        out.resize(input.len(), 0.0);
        wide(
            #[inline(always)]
            || {
                for (x, y) in input.chunks_exact(d).zip(out.chunks_exact_mut(d)) {
                    let mean = sum(x, |v| v) / d as f32;
                    let variance = sum(x, |v| (v - mean) * (v - mean)) / d as f32;
                    let inverse = 1.0 / (variance + self.least).sqrt();
                    for (((o, v), s), b) in y.iter_mut().zip(x).zip(&self.scale).zip(&self.shift) {
                        *o = (v - mean) * inverse * s + b;
                    }
                }
            },
        );
    }
}

/// `x += max(y[..d], y[d..])`, row by row.
pub(crate) fn add_maxout(x: &mut [f32], y: &[f32], d: usize) {
    wide(
        #[inline(always)]
        || {
            for (o, i) in x.chunks_exact_mut(d).zip(y.chunks_exact(2 * d)) {
                let (a, b) = i.split_at(d);
                for ((o, a), b) in o.iter_mut().zip(a).zip(b) {
                    *o += if a > b { *a } else { *b };
                }
            }
        },
    );
}

/// Negative numbers to zero.
pub(crate) fn relu(x: &mut [f32]) {
    for v in x {
        *v = if *v > 0.0 { *v } else { 0.0 };
    }
}

/// The gated recurrence over one sentence: `y` holds for each word the input, the forget gate and the output gate
/// (`3 * d` numbers), the first half of `d` running forwards, the second backwards. Adds the result to `x`.
pub(crate) fn recur(x: &mut [f32], y: &mut [f32], d: usize) {
    let half = d / 2;
    wide(
        #[inline(always)]
        || {
            for row in y.chunks_exact_mut(3 * d) {
                let (z, gates) = row.split_at_mut(d);
                let (f, g) = gates.split_at_mut(d);
                for ((z, f), g) in z.iter_mut().zip(f).zip(g) {
                    *f = sigmoid(*f);
                    *z *= 1.0 - *f;
                    *g *= sigmoid(*g);
                }
            }
            let mut state = vec![0.0_f32; half];
            for (o, row) in x.chunks_exact_mut(d).zip(y.chunks_exact(3 * d)) {
                step(
                    &mut state,
                    &mut o[..half],
                    &row[..half],
                    &row[d..d + half],
                    &row[2 * d..2 * d + half],
                );
            }
            state.fill(0.0);
            for (o, row) in x.chunks_exact_mut(d).zip(y.chunks_exact(3 * d)).rev() {
                step(
                    &mut state,
                    &mut o[half..],
                    &row[half..d],
                    &row[d + half..2 * d],
                    &row[2 * d + half..],
                );
            }
        },
    );
}

#[inline(always)]
fn step(state: &mut [f32], out: &mut [f32], z: &[f32], f: &[f32], g: &[f32]) {
    let one = |c: &mut f32, o: &mut f32, z: &f32, f: &f32, g: &f32| {
        *c = *f * *c + *z;
        *o += *c * *g;
    };
    let (cs, cr) = state.as_chunks_mut::<16>();
    let (os, or) = out.as_chunks_mut::<16>();
    let ((zs, zr), (fs, fr), (gs, gr)) = (z.as_chunks::<16>(), f.as_chunks::<16>(), g.as_chunks::<16>());
    for ((((c, o), z), f), g) in cs.iter_mut().zip(os).zip(zs).zip(fs).zip(gs) {
        for k in 0..16 {
            one(&mut c[k], &mut o[k], &z[k], &f[k], &g[k]);
        }
    }
    for ((((c, o), z), f), g) in cr.iter_mut().zip(or).zip(zr).zip(fr).zip(gr) {
        one(c, o, z, f, g);
    }
}

/// All dot products of the rows of `a` with the rows of `b`, both `d` wide.
pub(crate) fn products(a: &[f32], b: &[f32], d: usize, out: &mut Vec<f32>) {
    let n = b.len() / d.max(1);
    out.resize(a.len() / d.max(1) * n, 0.0);
    wide(
        #[inline(always)]
        || {
            for (x, line) in a.chunks_exact(d).zip(out.chunks_exact_mut(n)) {
                for (y, o) in b.chunks_exact(d).zip(line) {
                    *o = dot(x, y);
                }
            }
        },
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exp_is_close() {
        for i in -700..700 {
            let x = i as f32 / 10.0;
            let (got, want) = (f64::from(exp(x)), f64::from(x).exp());
            assert!((got / want - 1.0).abs() < 1e-6, "{x}: {got} {want}");
        }
    }
}

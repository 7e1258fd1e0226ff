//! What only the transformer needs.

use super::ops::exp;
use super::wide;

/// Lanes of a block of columns.
const LANES: usize = 16;

/// Self-attention over one sentence: `qkv` holds for each piece query, key and value (`3 * d` numbers); `out` is filled.
/// `d / heads` is a multiple of 16.
pub(crate) fn attend(qkv: &[f32], out: &mut [f32], d: usize, heads: usize, scratch: &mut Vec<f32>) {
    let n = out.len() / d;
    let w = d / heads;
    let blocks = n.div_ceil(LANES);
    let factor = 1.0 / (w as f32).sqrt();
    scratch.clear();
    scratch.resize((w + 1) * blocks * LANES, 0.0);
    let (scratch, _) = scratch.as_chunks_mut::<LANES>();
    let (line, keys) = scratch.split_at_mut(blocks);
    wide(
        #[inline(always)]
        || {
            for h in 0..heads {
                // Keys lie column by column, so that one query meets sixteen of them at once.
                for (j, row) in qkv.chunks_exact(3 * d).enumerate() {
                    for (c, k) in row[d + h * w..d + (h + 1) * w].iter().enumerate() {
                        keys[c * blocks + j / LANES][j % LANES] = *k;
                    }
                }
                for (row, target) in qkv.chunks_exact(3 * d).zip(out.chunks_exact_mut(d)) {
                    let query = &row[h * w..(h + 1) * w];
                    for (b, cells) in line.iter_mut().enumerate() {
                        let mut sum = [0.0_f32; LANES];
                        for (q, k) in query.iter().zip(keys[b..].iter().step_by(blocks)) {
                            for (s, k) in sum.iter_mut().zip(k) {
                                *s += q * k;
                            }
                        }
                        *cells = sum.map(|s| s * factor);
                    }
                    let cells = line.as_flattened_mut();
                    let top = cells[..n].iter().fold(f32::NEG_INFINITY, |a, x| if *x > a { *x } else { a });
                    for x in cells.iter_mut() {
                        *x = exp(*x - top);
                    }
                    let share = 1.0 / cells[..n].iter().sum::<f32>();
                    let target = &mut target[h * w..(h + 1) * w];
                    for (c, part) in target.as_chunks_mut::<LANES>().0.iter_mut().enumerate() {
                        let mut sum = [0.0_f32; LANES];
                        let at = 2 * d + h * w + c * LANES;
                        for (p, row) in cells[..n].iter().zip(qkv.chunks_exact(3 * d)) {
                            let (values, _) = row[at..at + LANES].as_chunks::<LANES>();
                            for (s, v) in sum.iter_mut().zip(&values[0]) {
                                *s += p * v;
                            }
                        }
                        *part = sum.map(|s| s * share);
                    }
                }
            }
        },
    );
}

/// Scores to probabilities.
pub(crate) fn shares(x: &mut [f32]) {
    wide(
        #[inline(always)]
        || {
            let top = x.iter().fold(f32::NEG_INFINITY, |a, v| if *v > a { *v } else { a });
            for v in x.iter_mut() {
                *v = exp(*v - top);
            }
            let share = 1.0 / x.iter().sum::<f32>();
            for v in x.iter_mut() {
                *v *= share;
            }
        },
    );
}

/// The error function, to a few millionths (Abramowitz and Stegun, 7.1.26).
#[inline(always)]
fn erf(x: f32) -> f32 {
    let a = x.abs();
    let t = 1.0 / (1.0 + 0.327_591_1 * a);
    let p = t * (0.254_829_6 + t * (-0.284_496_74 + t * (1.421_413_7 + t * (-1.453_152 + t * 1.061_405_4))));
    (1.0 - p * exp(-a * a)).copysign(x)
}

/// Gaussian error linear units, in place.
pub(crate) fn gelu(x: &mut [f32]) {
    wide(
        #[inline(always)]
        || {
            for v in x {
                *v = 0.5 * *v * (1.0 + erf(*v * std::f32::consts::FRAC_1_SQRT_2));
            }
        },
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attention_is_a_weighted_mean_of_values() {
        let (n, d, heads) = (19, 64, 2);
        let qkv: Vec<f32> = (0..n * 3 * d).map(|i| ((i * 7919 % 101) as f32 - 50.0) / 40.0).collect();
        let mut got = vec![0.0; n * d];
        attend(&qkv, &mut got, d, heads, &mut Vec::new());
        let w = d / heads;
        let at = |i: usize, part: usize, h: usize, c: usize| f64::from(qkv[i * 3 * d + part * d + h * w + c]);
        for i in 0..n {
            for h in 0..heads {
                let weights: Vec<f64> = (0..n)
                    .map(|j| ((0..w).map(|c| at(i, 0, h, c) * at(j, 1, h, c)).sum::<f64>() / (w as f64).sqrt()).exp())
                    .collect();
                let all: f64 = weights.iter().sum();
                for c in 0..w {
                    let want: f64 = (0..n).map(|j| weights[j] / all * at(j, 2, h, c)).sum();
                    assert!((f64::from(got[i * d + h * w + c]) - want).abs() < 1e-4);
                }
            }
        }
    }

    #[test]
    fn gelu_at_known_places() {
        let mut x = [-3.0, -1.0, 0.0, 0.5, 2.0];
        gelu(&mut x);
        for (got, want) in x.iter().zip([-0.004_049_7, -0.158_655_3, 0.0, 0.345_731_2, 1.954_499_7]) {
            assert!((got - want).abs() < 1e-5, "{got} {want}");
        }
    }
}

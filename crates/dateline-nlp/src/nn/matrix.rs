//! Products with a fixed matrix.
//!
//! Every output row is summed over the inputs in the same order wherever it stands in the batch, so a sentence's
//! scores do not depend on its neighbours, on the batch's size or on the number of threads.

use pulp::{Arch, Simd, WithSimd};

/// Columns of a panel.
const PANEL: usize = 32;

/// A linear layer, its matrix packed in panels of [`PANEL`] columns.
#[derive(Debug)]
pub(crate) struct Linear {
    inputs: usize,
    outputs: usize,
    panels: Vec<[f32; PANEL]>,
    bias: Vec<f32>,
}

impl Linear {
    /// From the weights as torch keeps them: one row of `inputs` numbers for each output.
    pub(crate) fn new(weights: &[f32], bias: &[f32], inputs: usize, outputs: usize) -> Self {
        let count = outputs.div_ceil(PANEL);
        let mut panels = vec![[0.0; PANEL]; count * inputs];
        for o in 0..outputs {
            for i in 0..inputs {
                panels[(o / PANEL) * inputs + i][o % PANEL] = weights[o * inputs + i];
            }
        }
        let mut bias = bias.to_vec();
        bias.resize(count * PANEL, 0.0);
        Self {
            inputs,
            outputs,
            panels,
            bias,
        }
    }

    /// `out = input * W' + b`, both row by row. `out` is resized; `pack` is scratch.
    pub(crate) fn apply(&self, input: &[f32], out: &mut Vec<f32>, pack: &mut Vec<f32>) {
        let rows = input.len() / self.inputs.max(1);
        out.resize(rows * self.outputs, 0.0);
        Arch::new().dispatch(Product {
            layer: self,
            input,
            out,
            pack,
            rows,
        });
    }
}

struct Product<'a> {
    layer: &'a Linear,
    input: &'a [f32],
    out: &'a mut [f32],
    pack: &'a mut Vec<f32>,
    rows: usize,
}

impl WithSimd for Product<'_> {
    type Output = ();

    #[inline(always)]
    fn with_simd<S: Simd>(self, simd: S) {
        if S::F32_LANES == 16 {
            product::<S, 12>(simd, self);
        } else {
            product::<S, 6>(simd, self);
        }
    }
}

#[inline(always)]
fn product<S: Simd, const ROWS: usize>(simd: S, p: Product<'_>) {
    let Product {
        layer,
        input,
        out,
        pack,
        rows,
    } = p;
    let (k, n) = (layer.inputs, layer.outputs);
    if k == 0 {
        return;
    }
    // All rows first, in blocks of `ROWS` that lie column by column; the last block's missing rows are never read back.
    let blocks = rows.div_ceil(ROWS);
    pack.resize(blocks * k * ROWS, 0.0);
    let (packed, _) = pack.as_chunks_mut::<ROWS>();
    for (cells, block) in packed.chunks_exact_mut(k).zip(input.chunks(ROWS * k)) {
        for (r, line) in block.chunks_exact(k).enumerate() {
            for (cell, x) in cells.iter_mut().zip(line) {
                cell[r] = *x;
            }
        }
    }
    let width = 2 * S::F32_LANES;
    // One panel of weights stays in the nearest cache while every block of rows passes it.
    for (panel, weights) in layer.panels.chunks_exact(k).enumerate() {
        for (block, cells) in packed.chunks_exact(k).enumerate() {
            let row = block * ROWS;
            let live = ROWS.min(rows - row);
            let mut from = 0;
            while from < PANEL && panel * PANEL + from < n {
                let sums = tile::<S, ROWS>(simd, cells, weights, from / S::F32_LANES);
                let first = panel * PANEL + from;
                let cols = width.min(n - first);
                let bias = &layer.bias[first..first + width];
                for (r, sum) in sums.iter().enumerate().take(live) {
                    let target = &mut out[(row + r) * n + first..(row + r) * n + first + cols];
                    let mut line = [0.0_f32; PANEL];
                    let (line_simd, _) = S::as_mut_simd_f32s(&mut line);
                    line_simd[0] = sum[0];
                    line_simd[1] = sum[1];
                    for ((t, s), b) in target.iter_mut().zip(&line).zip(bias) {
                        *t = s + b;
                    }
                }
                from += width;
            }
        }
    }
}

/// Sums of `ROWS` rows with two vectors of columns, beginning at vector `from` of the panel.
#[inline(always)]
fn tile<S: Simd, const ROWS: usize>(simd: S, packed: &[[f32; ROWS]], weights: &[[f32; PANEL]], from: usize) -> [[S::f32s; 2]; ROWS] {
    let mut sums = [[simd.splat_f32s(0.0); 2]; ROWS];
    for (a, b) in packed.iter().zip(weights) {
        let (b, _) = S::as_simd_f32s(b);
        let (b0, b1) = (b[from], b[from + 1]);
        for (sum, x) in sums.iter_mut().zip(a) {
            let x = simd.splat_f32s(*x);
            sum[0] = simd.mul_add_e_f32s(x, b0, sum[0]);
            sum[1] = simd.mul_add_e_f32s(x, b1, sum[1]);
        }
    }
    sums
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equals_the_plain_sum_for_awkward_sizes() {
        for (rows, k, n) in [(1, 3, 1), (7, 5, 33), (13, 64, 96), (25, 17, 40)] {
            let w: Vec<f32> = (0..n * k).map(|i| ((i * 7919 % 31) as f32 - 15.0) / 8.0).collect();
            let b: Vec<f32> = (0..n).map(|i| i as f32 / 4.0).collect();
            let x: Vec<f32> = (0..rows * k).map(|i| ((i * 104_729 % 17) as f32 - 8.0) / 4.0).collect();
            let (mut out, mut pack) = (Vec::new(), Vec::new());
            Linear::new(&w, &b, k, n).apply(&x, &mut out, &mut pack);
            for r in 0..rows {
                for o in 0..n {
                    let want: f32 = (0..k).map(|i| x[r * k + i] * w[o * k + i]).sum::<f32>() + b[o];
                    assert!(
                        (out[r * n + o] - want).abs() < 1e-3,
                        "{rows}x{k}x{n} at {r},{o}: {} {want}",
                        out[r * n + o]
                    );
                }
            }
        }
    }

    #[test]
    #[ignore = "a measurement: cargo test --release -- --ignored speed --nocapture"]
    fn speed() {
        let (rows, k, n) = (600, 192, 576);
        let l = Linear::new(&vec![0.5; n * k], &vec![0.0; n], k, n);
        let x = vec![1.0; rows * k];
        let (mut out, mut pack) = (Vec::new(), Vec::new());
        let t = std::time::Instant::now();
        for _ in 0..200 {
            l.apply(&x, &mut out, &mut pack);
        }
        let gflops = 200.0 * 2.0 * (rows * k * n) as f64 / t.elapsed().as_secs_f64() / 1e9;
        assert!(gflops > 1.0, "{gflops}");
        #[allow(clippy::print_stdout)]
        {
            println!("{gflops:.1} GFLOPS");
        }
    }
}

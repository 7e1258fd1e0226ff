//! Products with a fixed matrix, in integers.
//!
//! Weights are 8-bit numbers with one scale for each output, inputs 8-bit numbers with one scale for each row, and sums are
//! exact 32-bit integers. Therefore a row's result is the same bit for bit on every processor, wherever the row
//! stands in a batch and however many threads there are.

use crate::file::{File, ModelError};

/// Columns of a panel.
const PANEL: usize = 32;
/// Rows of a block.
const ROWS: usize = 12;
/// Four inputs of a row, as bytes that are 128 too large.
type Cells = [u32; ROWS];
/// Four weights of each column of a panel.
type Weights = [[i8; 4]; PANEL];
/// Sums of a block of rows and a panel of columns.
type Sums = [[i32; PANEL]; ROWS];

/// How many 8-bit numbers stand for one input.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Precision {
    /// One: enough behind a normalisation.
    Byte,
    /// Two, the second for what the first leaves over: for inputs of mixed size.
    Word,
}

/// A linear layer, its matrix packed in panels of [`PANEL`] columns.
#[derive(Debug)]
pub(crate) struct Linear {
    inputs: usize,
    outputs: usize,
    precision: Precision,
    panels: Vec<Weights>,
    /// For each column what takes the 128 of the inputs away again.
    start: Vec<i32>,
    scales: Vec<f32>,
    bias: Vec<f32>,
}

/// Scratch of [`Linear::apply`]: the rows as bytes, and their scales.
#[derive(Debug, Default)]
pub(crate) struct Pack {
    cells: Vec<Cells>,
    scales: Vec<f32>,
    rest: Vec<f32>,
}

impl Linear {
    /// From the weights as torch keeps them: one row of `inputs` numbers for each output.
    pub(crate) fn new(weights: &[f32], bias: &[f32], inputs: usize, outputs: usize, precision: Precision) -> Self {
        let (mut bytes, mut scales) = (Vec::with_capacity(weights.len()), Vec::with_capacity(outputs));
        for line in weights.chunks_exact(inputs.max(1)) {
            let scale = line.iter().fold(0.0_f32, |a, w| a.max(w.abs())) / 127.0;
            let inverse = if scale > 0.0 { 1.0 / scale } else { 0.0 };
            bytes.extend(
                line.iter()
                    .map(|w| (nearest(w * inverse).clamp(-127.0, 127.0) as i8).cast_unsigned()),
            );
            scales.push(scale);
        }
        Self::from_bytes(&bytes, &scales, bias, inputs, outputs, precision)
    }

    /// The layer of this name in a model file, kept there as bytes or as numbers.
    pub(crate) fn open(file: &File, name: &str, outputs: usize, inputs: usize, precision: Precision) -> Result<Self, ModelError> {
        let b = file.vector(&format!("{name}.bias"), outputs)?;
        let name = format!("{name}.weight");
        Ok(match file.rows(&name, outputs, inputs)? {
            Some((bytes, scales)) => Self::from_bytes(bytes, &scales, &b, inputs, outputs, precision),
            None => Self::new(&file.vector(&name, outputs * inputs)?, &b, inputs, outputs, precision),
        })
    }

    /// From weights that are (signed) bytes already, each row with its scale.
    pub(crate) fn from_bytes(bytes: &[u8], scales: &[f32], bias: &[f32], inputs: usize, outputs: usize, precision: Precision) -> Self {
        let (count, groups) = (outputs.div_ceil(PANEL), inputs.div_ceil(4));
        let mut panels = Vec::with_capacity(count * groups);
        let mut start = vec![0; count * PANEL];
        for (panel, start) in start.chunks_exact_mut(PANEL).enumerate() {
            let rows = (panel * PANEL..).map(|o| if o < outputs { o * inputs } else { bytes.len() });
            let mut lines: [&[u8]; PANEL] = [&[]; PANEL];
            for ((line, at), start) in lines.iter_mut().zip(rows).zip(start) {
                *line = bytes.get(at..at + inputs).unwrap_or(&[]);
                *start = -128 * line.iter().map(|w| i32::from(w.cast_signed())).sum::<i32>();
            }
            panels.extend((0..groups).map(|g| {
                let mut weights: Weights = [[0; 4]; PANEL];
                for (w, line) in weights.iter_mut().zip(&lines) {
                    match line.get(g * 4..).unwrap_or(&[]) {
                        [a, b, c, d, ..] => *w = [a.cast_signed(), b.cast_signed(), c.cast_signed(), d.cast_signed()],
                        rest => w.iter_mut().zip(rest).for_each(|(w, b)| *w = b.cast_signed()),
                    }
                }
                weights
            }));
        }
        let padded = |v: &[f32]| {
            let mut v = v.to_vec();
            v.resize(count * PANEL, 0.0);
            v
        };
        Self {
            inputs,
            outputs,
            precision,
            panels,
            start,
            scales: padded(scales),
            bias: padded(bias),
        }
    }

    /// `out = input * W' + b`, both row by row. `out` is resized; `pack` is scratch.
    pub(crate) fn apply(&self, input: &[f32], out: &mut Vec<f32>, pack: &mut Pack) {
        self.apply_on(Path::best(), input, out, pack);
    }

    fn apply_on(&self, path: Path, input: &[f32], out: &mut Vec<f32>, pack: &mut Pack) {
        let k = self.inputs.max(1);
        out.resize(input.len() / k * self.outputs, 0.0);
        pack.quantise(input, k);
        self.product(path, pack, out, false);
        if self.precision == Precision::Word {
            let mut rest = std::mem::take(&mut pack.rest);
            pack.remainder(input, k, &mut rest);
            pack.quantise(&rest, k);
            pack.rest = rest;
            self.product(path, pack, out, true);
        }
    }

    fn product(&self, path: Path, pack: &Pack, out: &mut [f32], more: bool) {
        let (n, groups) = (self.outputs, self.inputs.div_ceil(4));
        if groups == 0 {
            return;
        }
        // One panel of weights stays in the nearest cache while every block of rows passes it.
        for (panel, weights) in self.panels.chunks_exact(groups).enumerate() {
            let first = panel * PANEL;
            let cols = PANEL.min(n - first);
            let start: &[i32; PANEL] = self.start[first..].first_chunk().unwrap_or(&[0; PANEL]);
            let (scales, bias) = (&self.scales[first..first + PANEL], &self.bias[first..first + PANEL]);
            for (block, cells) in pack.cells.chunks_exact(groups).enumerate() {
                let sums = path.tile(cells, weights, start);
                let rows = pack.scales[block * ROWS..].iter().take(ROWS);
                for (r, (scale, sum)) in rows.zip(&sums).enumerate() {
                    let at = (block * ROWS + r) * n + first;
                    let target = &mut out[at..at + cols];
                    if more {
                        for ((t, s), w) in target.iter_mut().zip(sum).zip(scales) {
                            *t += *s as f32 * (scale * w);
                        }
                    } else {
                        for (((t, s), w), b) in target.iter_mut().zip(sum).zip(scales).zip(bias) {
                            *t = *s as f32 * (scale * w) + b;
                        }
                    }
                }
            }
        }
    }
}

/// Added to a number below four millions, it leaves the nearest whole one (halves to the even one) in the lowest bits.
const ROUND: f32 = 12_582_912.0;

#[inline(always)]
fn nearest(x: f32) -> f32 {
    (x + ROUND) - ROUND
}

impl Pack {
    /// Rows of `k` numbers as bytes, in blocks of [`ROWS`] that lie column by column; the last block's missing rows are never read back.
    fn quantise(&mut self, input: &[f32], k: usize) {
        let rows = input.len() / k;
        let groups = k.div_ceil(4);
        self.scales.clear();
        self.cells.clear();
        self.cells.resize(rows.div_ceil(ROWS) * groups, [0; ROWS]);
        let Self { cells, scales, .. } = self;
        super::wide(
            #[inline(always)]
            || {
                let mut line = Vec::with_capacity(groups * 4);
                for (cells, block) in cells.chunks_exact_mut(groups).zip(input.chunks(ROWS * k)) {
                    for (r, x) in block.chunks_exact(k).enumerate() {
                        let top = super::ops::largest(x);
                        scales.push(top / 127.0);
                        let inverse = if top > 0.0 { 127.0 / top } else { 0.0 };
                        line.clear();
                        line.extend(x.iter().map(|v| ((v * inverse + ROUND).to_bits() as u8).wrapping_add(128)));
                        line.resize(groups * 4, 128);
                        for (cell, four) in cells.iter_mut().zip(line.as_chunks::<4>().0) {
                            cell[r] = u32::from_le_bytes(*four);
                        }
                    }
                }
            },
        );
    }

    /// What the bytes leave of the rows.
    fn remainder(&self, input: &[f32], k: usize, rest: &mut Vec<f32>) {
        rest.clear();
        for (x, scale) in input.chunks_exact(k).zip(&self.scales) {
            let top = super::ops::largest(x);
            let inverse = if top > 0.0 { 127.0 / top } else { 0.0 };
            rest.extend(x.iter().map(|v| v - nearest(v * inverse) * scale));
        }
    }
}

/// A way to compute the same sums.
#[derive(Debug, Clone, Copy)]
enum Path {
    Plain,
    /// AVX2: products of 16-bit numbers, summed by pairs.
    #[cfg(target_arch = "x86_64")]
    Pairs(pulp::x86::V3),
    /// AVX-512 VNNI: four products of bytes at once.
    #[cfg(target_arch = "x86_64")]
    Fours,
}

impl Path {
    fn best() -> Self {
        Self::all().pop().unwrap_or(Self::Plain)
    }

    /// Every way this processor knows, the fastest last.
    fn all() -> Vec<Self> {
        let mut all = vec![Self::Plain];
        #[cfg(target_arch = "x86_64")]
        {
            all.extend(pulp::x86::V3::try_new().map(Self::Pairs));
            if std::is_x86_feature_detected!("avx512f") && std::is_x86_feature_detected!("avx512vnni") {
                all.push(Self::Fours);
            }
        }
        all
    }

    #[inline(always)]
    fn tile(self, cells: &[Cells], weights: &[Weights], start: &[i32; PANEL]) -> Sums {
        match self {
            Self::Plain => plain(cells, weights, start),
            #[cfg(target_arch = "x86_64")]
            Self::Pairs(v3) => x86::pairs(v3, cells, weights, start),
            // Sound because this variant is made only by `all`, after the processor was asked for both features.
            // The test below holds it to the plain way.
            #[cfg(target_arch = "x86_64")]
            #[allow(unsafe_code)]
            Self::Fours => unsafe { x86::fours(cells, weights, start) },
        }
    }
}

fn plain(cells: &[Cells], weights: &[Weights], start: &[i32; PANEL]) -> Sums {
    let mut sums = [*start; ROWS];
    for (cell, w) in cells.iter().zip(weights) {
        for (sum, x) in sums.iter_mut().zip(cell) {
            let x = x.to_le_bytes().map(i32::from);
            for (s, w) in sum.iter_mut().zip(w) {
                for (x, w) in x.iter().zip(w) {
                    *s += x * i32::from(*w);
                }
            }
        }
    }
    sums
}

#[cfg(target_arch = "x86_64")]
mod x86 {
    use super::{Cells, PANEL, ROWS, Sums, Weights};
    use core::arch::x86_64::{__m256i, __m512i, _mm512_dpbusd_epi32, _mm512_set1_epi32};
    use pulp::x86::V3;

    /// Twelve rows and two vectors of sixteen columns.
    #[target_feature(enable = "avx512f,avx512vnni")]
    pub(super) fn fours(cells: &[Cells], weights: &[Weights], start: &[i32; PANEL]) -> Sums {
        let vector = |v: &[i32; 16]| -> __m512i { pulp::cast(*v) };
        let (s, _) = start.as_chunks::<16>();
        let first = [vector(&s[0]), vector(&s[1])];
        let mut sums = [first; ROWS];
        for (cell, w) in cells.iter().zip(weights) {
            let (w, _) = w.as_chunks::<16>();
            let (w0, w1): (__m512i, __m512i) = (pulp::cast(w[0]), pulp::cast(w[1]));
            for (sum, x) in sums.iter_mut().zip(cell) {
                let x = _mm512_set1_epi32(x.cast_signed());
                sum[0] = _mm512_dpbusd_epi32(sum[0], x, w0);
                sum[1] = _mm512_dpbusd_epi32(sum[1], x, w1);
            }
        }
        sums.map(pulp::cast)
    }

    /// The same in steps of three rows and eight columns, sums of pairs apart until the end.
    pub(super) fn pairs(v3: V3, cells: &[Cells], weights: &[Weights], start: &[i32; PANEL]) -> Sums {
        let mut out = [*start; ROWS];
        v3.vectorize(Pairs {
            v3,
            cells,
            weights,
            out: &mut out,
        });
        out
    }

    struct Pairs<'a> {
        v3: V3,
        cells: &'a [Cells],
        weights: &'a [Weights],
        out: &'a mut Sums,
    }

    impl pulp::NullaryFnOnce for Pairs<'_> {
        type Output = ();

        #[inline(always)]
        fn call(self) {
            const R: usize = 3;
            let Self { v3, cells, weights, out } = self;
            for r in (0..ROWS).step_by(R) {
                for c in (0..PANEL).step_by(8) {
                    let mut sums = [[v3.avx._mm256_setzero_si256(); 2]; R];
                    for (cell, w) in cells.iter().zip(weights) {
                        let halves: [[[i8; 4]; 4]; 2] = [[w[c], w[c + 1], w[c + 2], w[c + 3]], [w[c + 4], w[c + 5], w[c + 6], w[c + 7]]];
                        let [w0, w1] = halves.map(|h| v3.avx2._mm256_cvtepi8_epi16(pulp::cast(h)));
                        for (sum, x) in sums.iter_mut().zip(&cell[r..r + R]) {
                            let x = v3.avx2._mm256_cvtepu8_epi16(pulp::cast([*x; 4]));
                            sum[0] = v3.avx2._mm256_add_epi32(sum[0], v3.avx2._mm256_madd_epi16(x, w0));
                            sum[1] = v3.avx2._mm256_add_epi32(sum[1], v3.avx2._mm256_madd_epi16(x, w1));
                        }
                    }
                    for (line, sum) in out[r..r + R].iter_mut().zip(sums) {
                        let pairs: [[i32; 8]; 2] = sum.map(|s: __m256i| pulp::cast(s));
                        for (o, p) in line[c..c + 8].iter_mut().zip(pairs.as_flattened().as_chunks::<2>().0) {
                            *o += p[0] + p[1];
                        }
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(count: usize, seed: u32) -> Vec<f32> {
        let mut x = seed;
        (0..count)
            .map(|_| {
                x = x.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                (x >> 8) as f32 / 8_388_608.0 - 1.0
            })
            .collect()
    }

    #[test]
    fn is_close_to_the_sum_of_products_for_awkward_sizes() {
        for (precision, error) in [(Precision::Byte, 2e-2), (Precision::Word, 1e-2)] {
            for (rows, k, n) in [(1, 3, 1), (7, 5, 33), (13, 64, 96), (25, 17, 40)] {
                let (w, b, x) = (numbers(n * k, 1), numbers(n, 2), numbers(rows * k, 3));
                let (mut out, mut pack) = (Vec::new(), Pack::default());
                Linear::new(&w, &b, k, n, precision).apply(&x, &mut out, &mut pack);
                for r in 0..rows {
                    for o in 0..n {
                        let want: f32 = (0..k).map(|i| x[r * k + i] * w[o * k + i]).sum::<f32>() + b[o];
                        let near = (out[r * n + o] - want).abs() < error * (k as f32).sqrt();
                        assert!(near, "{rows}x{k}x{n} at {r},{o}: {} {want}", out[r * n + o]);
                    }
                }
            }
        }
    }

    /// Bit for bit, whatever the processor knows, with the largest inputs and weights too.
    #[test]
    fn every_way_gives_the_same_bits() {
        for (rows, k, n) in [(1, 4, 1), (12, 8, 32), (13, 7, 65), (30, 224, 672), (5, 1536, 31)] {
            let (mut w, b, mut x) = (numbers(n * k, 4), numbers(n, 5), numbers(rows * k, 6));
            w[..k].fill(1.0);
            x[..k].fill(-1.0);
            let layer = Linear::new(&w, &b, k, n, Precision::Word);
            let mut want = Vec::new();
            layer.apply_on(Path::Plain, &x, &mut want, &mut Pack::default());
            for path in Path::all() {
                let mut got = Vec::new();
                layer.apply_on(path, &x, &mut got, &mut Pack::default());
                let same = got.iter().zip(&want).all(|(a, b)| a.to_bits() == b.to_bits());
                assert!(same && got.len() == want.len(), "{path:?} {rows}x{k}x{n}");
            }
        }
    }

    #[test]
    #[ignore = "a measurement: cargo test --release -- --ignored speed --nocapture"]
    fn speed() {
        let (rows, k, n) = (192, 224, 672);
        let l = Linear::new(&numbers(n * k, 1), &vec![0.0; n], k, n, Precision::Byte);
        let x = numbers(rows * k, 2);
        for path in Path::all() {
            let (mut out, mut pack) = (Vec::new(), Pack::default());
            let t = std::time::Instant::now();
            for _ in 0..200 {
                l.apply_on(path, &x, &mut out, &mut pack);
            }
            let speed = 200.0 * (rows * k * n) as f64 / t.elapsed().as_secs_f64() / 1e9;
            assert!(speed > 0.1, "{speed}");
            #[allow(clippy::print_stdout)]
            {
                println!("{path:?}: {speed:.1} thousand million products a second");
            }
        }
    }
}

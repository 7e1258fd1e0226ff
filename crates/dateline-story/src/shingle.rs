//! A text's shingles, and how much of one text stands in another.

use crate::words::{fnv, mix, words};
use serde::{Deserialize, Serialize};

/// Words of a shingle.
const WORDS: usize = 5;
/// Most shingles that a sketch keeps; of longer texts the lowest hashes are kept.
const KEPT: usize = 512;
/// One shingle in so many is a key of the index.
const SAMPLED: u32 = 12;
/// Most keys of one text.
const KEYS: usize = 64;

/// The shingles of a text as hashes: all of them for most articles, the lowest for long ones.
///
/// Two sketches are compared on the part of the hash space that both kept, so shares hold for texts of any length.
///
/// ```
/// use dateline_story::Sketch;
/// let wire = "Two bridges over the river were closed on Monday after the water rose by four metres, the town council of Arnfeld said.";
/// let cut = "Two bridges over the river were closed on Monday after the water rose by four metres.";
/// let overlap = Sketch::of(wire).overlap(&Sketch::of(cut));
/// assert!(overlap.of_shorter > 0.99 && overlap.jaccard < 0.8);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sketch {
    /// Sorted, without doubles; in JSON eight hexadecimal digits each.
    #[serde(with = "hex")]
    hashes: Vec<u32>,
    /// Every shingle with a hash up to here is in `hashes`.
    bound: u32,
}

/// How much two texts share.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Overlap {
    /// Shared shingles over all.
    pub jaccard: f32,
    /// Share of the shorter text's shingles that stand in the longer.
    pub of_shorter: f32,
    /// Number of shared shingles that were seen.
    pub shared: usize,
}

impl Sketch {
    /// The sketch of a text. Case, punctuation, line breaks and spaces tell nothing.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let forms: Vec<u64> = words(text)
            .iter()
            .map(|w| {
                w.text
                    .chars()
                    .flat_map(char::to_lowercase)
                    .filter(|c| c.is_alphanumeric())
                    .fold(0xcbf2_9ce4_8422_2325, |h, c| fnv(&u32::from(c).to_le_bytes(), h))
            })
            .collect();
        let mut hashes: Vec<u32> = forms
            .windows(WORDS)
            .map(|w| {
                let h = w.iter().fold(0x9e37_79b9_7f4a_7c15_u64, |h, x| mix(h.rotate_left(7) ^ x));
                (h >> 32) as u32
            })
            .collect();
        hashes.sort_unstable();
        hashes.dedup();
        let bound = if hashes.len() > KEPT { hashes[KEPT - 1] } else { u32::MAX };
        hashes.truncate(KEPT);
        Self { hashes, bound }
    }

    /// Number of shingles kept.
    #[must_use]
    pub fn len(&self) -> usize {
        self.hashes.len()
    }

    /// Whether the text was too short for one shingle.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.hashes.is_empty()
    }

    /// The keys under which an index finds this text: a fixed sample of its shingles, the same shingle in every text. A copy cut
    /// to a hundred words shares eight of them with its original on average, whatever was cut, where bands of minima over the whole text would lose it.
    #[must_use]
    pub fn keys(&self) -> Vec<u32> {
        let sampled: Vec<u32> = self
            .hashes
            .iter()
            .copied()
            .filter(|h| mix(u64::from(*h)).is_multiple_of(u64::from(SAMPLED)))
            .collect();
        if sampled.len() >= 4 {
            return sampled.into_iter().take(KEYS).collect();
        }
        // A short text is found by all that it has.
        self.hashes.iter().copied().take(16).chain(sampled).collect()
    }

    /// How much two texts share.
    #[must_use]
    pub fn overlap(&self, other: &Self) -> Overlap {
        let bound = self.bound.min(other.bound);
        let a = &self.hashes[..self.hashes.partition_point(|h| *h <= bound)];
        let b = &other.hashes[..other.hashes.partition_point(|h| *h <= bound)];
        let (mut i, mut j, mut shared) = (0, 0, 0usize);
        while i < a.len() && j < b.len() {
            match a[i].cmp(&b[j]) {
                std::cmp::Ordering::Less => i += 1,
                std::cmp::Ordering::Greater => j += 1,
                std::cmp::Ordering::Equal => {
                    shared += 1;
                    i += 1;
                    j += 1;
                }
            }
        }
        let shorter = a.len().min(b.len());
        if shorter == 0 {
            return Overlap::default();
        }
        Overlap {
            jaccard: shared as f32 / (a.len() + b.len() - shared) as f32,
            of_shorter: shared as f32 / shorter as f32,
            shared,
        }
    }
}

/// Hashes as one string, a third shorter than a list of numbers.
mod hex {
    use serde::{Deserialize, Deserializer, Serializer, de::Error};
    use std::fmt::Write;

    pub(super) fn serialize<S: Serializer>(hashes: &[u32], s: S) -> Result<S::Ok, S::Error> {
        let mut text = String::with_capacity(8 * hashes.len());
        for h in hashes {
            let _ = write!(text, "{h:08x}");
        }
        s.serialize_str(&text)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(d: D) -> Result<Vec<u32>, D::Error> {
        let text = String::deserialize(d)?;
        let mut out: Vec<u32> = text
            .as_bytes()
            .chunks(8)
            .map(|c| {
                let digits = std::str::from_utf8(c).map_err(D::Error::custom)?;
                u32::from_str_radix(digits, 16).map_err(D::Error::custom)
            })
            .collect::<Result<_, _>>()?;
        out.sort_unstable();
        Ok(out)
    }
}

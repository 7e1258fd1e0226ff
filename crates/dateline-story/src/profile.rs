//! What of an article is compared, as numbers: made once from a card, and held against hundreds of others.

use crate::affinity::{Frequencies, telling};
use crate::card::Card;
use crate::join::Shape;
use crate::words::{Lexicon, key};
use std::collections::HashMap;

/// Most events of an article that say whether it is of one story with another.
const EVENTS: usize = 30;

/// Weights by the number of a word, in order of number.
pub(crate) type Sparse = Vec<(u32, f32)>;

/// How telling words are, each asked for once.
#[derive(Debug, Default)]
pub(crate) struct Weights(HashMap<u64, f32>);

impl Weights {
    /// The weight of a stem, or of a name.
    pub(crate) fn of(&mut self, word: &str, name: bool, lexicon: &Lexicon, frequencies: &(impl Frequencies + ?Sized)) -> f32 {
        let number = key(word) as u64 ^ u64::from(name);
        if let Some(known) = self.0.get(&number) {
            return *known;
        }
        let weight = if name {
            telling(&format!("^{word}"), lexicon, frequencies)
        } else {
            telling(word, lexicon, frequencies)
        };
        self.0.insert(number, weight);
        weight
    }
}

/// Sorted, as a vector of length one; weights of the same number are added.
pub(crate) fn unit(mut v: Sparse) -> Sparse {
    v.sort_unstable_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)));
    v.dedup_by(|next, kept| {
        let same = next.0 == kept.0;
        if same {
            kept.1 += next.1;
        }
        same
    });
    let norm = v.iter().map(|x| x.1 * x.1).sum::<f32>().sqrt().max(1e-6);
    v.iter_mut().for_each(|x| x.1 /= norm);
    v
}

/// The inner product.
pub(crate) fn dot(a: &[(u32, f32)], b: &[(u32, f32)]) -> f32 {
    let (a, b) = if a.len() > b.len() { (b, a) } else { (a, b) };
    let mut sum = 0.0;
    if a.len() * 8 < b.len() {
        let mut rest = b;
        for x in a {
            let i = rest.partition_point(|y| y.0 < x.0);
            rest = &rest[i..];
            if let Some(y) = rest.first().filter(|y| y.0 == x.0) {
                sum += x.1 * y.1;
            }
        }
        return sum;
    }
    let (mut i, mut j) = (0, 0);
    while i < a.len() && j < b.len() {
        let (x, y) = (a[i], b[j]);
        if x.0 == y.0 {
            sum += x.1 * y.1;
        }
        i += usize::from(x.0 <= y.0);
        j += usize::from(y.0 <= x.0);
    }
    sum
}

/// An article as others are held against it.
#[derive(Debug)]
pub(crate) struct Profile {
    /// Stems and names in one vector: the inner product of two is their likeness, from 0 to 1.
    pub(crate) words: Sparse,
    pub(crate) published: Option<i32>,
    pub(crate) events: Vec<Shape>,
}

impl Profile {
    pub(crate) fn new(card: &Card, lexicon: &Lexicon, frequencies: &(impl Frequencies + ?Sized), weights: &mut Weights) -> Self {
        let often = |n: u32| 1.0 + (n as f32).ln();
        let terms = card.terms.iter();
        let terms = unit(
            terms
                .map(|t| (key(&t.0) as u32 | 1, often(t.1) * weights.of(&t.0, false, lexicon, frequencies)))
                .collect(),
        );
        let names = card.names.iter();
        let names = unit(
            names
                .map(|t| (key(&t.0) as u32 & !1, often(t.1) * weights.of(&t.0, true, lexicon, frequencies)))
                .collect(),
        );
        let mut words: Sparse = terms.into_iter().map(|(k, x)| (k, x * TERMS.sqrt())).collect();
        words.extend(names.into_iter().map(|(k, x)| (k, x * NAMES.sqrt())));
        words.sort_unstable_by_key(|x| x.0);
        Self {
            words,
            published: card.published,
            events: card
                .events
                .iter()
                .map(|e| Shape::new(e, lexicon, Some((frequencies, &mut *weights))))
                .collect(),
        }
    }

    /// The events that are looked at.
    pub(crate) fn telling_events(&self) -> &[Shape] {
        &self.events[..self.events.len().min(EVENTS)]
    }
}

/// What stems and names count for in the likeness of two articles.
pub(crate) const TERMS: f32 = 0.6;
pub(crate) const NAMES: f32 = 0.4;

/// The mean of several vectors.
pub(crate) fn mean(of: &[&[(u32, f32)]]) -> Sparse {
    let mut all: Sparse = of.iter().flat_map(|v| v.iter().copied()).collect();
    // Sums in a fixed order, whatever the order of the vectors.
    all.sort_unstable_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)));
    all.dedup_by(|next, kept| {
        let same = next.0 == kept.0;
        if same {
            kept.1 += next.1;
        }
        same
    });
    let n = of.len().max(1) as f32;
    all.iter_mut().for_each(|x| x.1 /= n);
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn products_do_not_depend_on_how_they_are_reckoned() {
        let long: Sparse = (0..400).map(|k| (k * 3, 0.5)).collect();
        let short: Sparse = vec![(3, 2.0), (4, 9.0), (900, 4.0)];
        assert!((dot(&long, &short) - 3.0).abs() < 1e-6);
        assert!((dot(&short, &long) - 3.0).abs() < 1e-6);
        let middle: Sparse = (0..100).map(|k| (k * 12, 1.0)).collect();
        assert!((dot(&long, &middle) - 50.0).abs() < 1e-4);
        let of = mean(&[&[(1, 1.0), (2, 2.0)], &[(2, 4.0)]]);
        assert_eq!(of, [(1, 0.5), (2, 3.0)]);
        assert_eq!(unit(vec![(2, 3.0), (1, 4.0)]), [(1, 0.8), (2, 0.6)]);
    }
}

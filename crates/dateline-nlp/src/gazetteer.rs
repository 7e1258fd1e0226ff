//! Lists of known names, as features of words: states, towns, persons, bodies. `train/gazetteer.py` marks words alike.

use crate::features::{hash, lower};
use crate::file::{File, ModelError};
use std::ops::Range;

const KINDS: usize = 8;
/// Kinds up to this one are places, which are found in lower case too.
const LAST_PLACE: usize = 1;
/// There are longer names that begin so.
const MORE: u16 = 1 << 15;
/// For each kind, whether the word is the whole name, its first, an inner or its last word, and whether the name begins in lower case.
pub(crate) const ROWS: usize = KINDS * 8;

/// Sorted hashes of names in the model file, each with the kinds of names that it stands for.
#[derive(Debug)]
pub(crate) struct Gazetteer {
    keys: Range<usize>,
    masks: Range<usize>,
}

/// Letters and digits of a word, lower-cased; hyphens part words.
fn norm(form: &str, out: &mut Vec<char>) {
    let begun = out.len();
    for c in form.chars() {
        if c.is_ascii_alphanumeric() || !c.is_ascii() && c.is_alphabetic() {
            out.push(lower(c));
        } else if matches!(c, '-' | '\u{2010}' | '\u{2011}') && out.len() > begun {
            out.push(' ');
        }
    }
    while out.len() > begun && out.last() == Some(&' ') {
        out.pop();
    }
}

impl Gazetteer {
    pub(crate) fn open(file: &File) -> Result<Self, ModelError> {
        let (keys, masks) = (file.blob_at("known_keys")?, file.blob_at("known_masks")?);
        if keys.len() % 4 != 0 || keys.len() / 2 != masks.len() {
            return Err(ModelError::Shape("known_keys".into()));
        }
        Ok(Self { keys, masks })
    }

    /// The kinds of a key; none where it is in no list.
    fn find(&self, file: &File, key: &[char]) -> Option<u16> {
        let wanted = (hash(11, key) >> 32) as u32;
        let keys = file.slice(self.keys.clone()).as_chunks::<4>().0;
        let at = keys.binary_search_by(|k| u32::from_le_bytes(*k).cmp(&wanted)).ok()?;
        let masks = file.slice(self.masks.clone()).as_chunks::<2>().0;
        masks.get(at).map(|m| u16::from_le_bytes(*m))
    }

    /// The kinds of a word by itself, 0 where there are none.
    pub(crate) fn alone(&self, file: &File, form: &str) -> u16 {
        let mut key = Vec::new();
        norm(form, &mut key);
        if key.is_empty() { 0 } else { self.find(file, &key).unwrap_or(0) }
    }

    /// Tells for each word of a sentence the rows of the names that it is part of; `masks` are the words' own.
    pub(crate) fn marks(&self, file: &File, forms: &[&str], masks: &[u16], mut mark: impl FnMut(usize, usize)) {
        let mut until = [0; KINDS];
        let mut found: Vec<(usize, u16)> = Vec::new();
        let mut key = Vec::new();
        for (i, (form, mask)) in forms.iter().zip(masks).enumerate() {
            let (mut mask, mut end) = (*mask, i + 1);
            if mask == 0 {
                continue;
            }
            found.clear();
            key.clear();
            norm(form, &mut key);
            loop {
                if mask & !MORE != 0 {
                    found.push((end, mask));
                }
                if mask & MORE == 0 {
                    break;
                }
                let passed = forms.get(end).is_some_and(|f| matches!(*f, "-" | "\u{2013}" | "." | "&" | "'"));
                let next = end + usize::from(passed);
                let Some(more) = forms.get(next) else { break };
                if !more.starts_with(['\'', '\u{2019}']) {
                    key.push(' ');
                }
                let before = key.len();
                norm(more, &mut key);
                if key.len() == before {
                    break;
                }
                end = next + 1;
                match self.find(file, &key) {
                    Some(m) => mask = m,
                    None => break,
                }
            }
            let low = form.chars().next().is_some_and(char::is_lowercase);
            let short = form.chars().take(4).count() < 4;
            for &(end, mask) in found.iter().rev() {
                for (k, until) in until.iter_mut().enumerate() {
                    if mask >> k & 1 == 0 || i < *until || low && end == i + 1 && (k > LAST_PLACE || short) {
                        continue;
                    }
                    *until = end;
                    for j in i..end {
                        let place = match (end - i, j) {
                            (1, _) => 0,
                            (_, j) if j == i => 1,
                            (_, j) if j + 1 == end => 3,
                            _ => 2,
                        };
                        mark(j, k * 8 + place * 2 + usize::from(low));
                    }
                }
            }
        }
    }
}

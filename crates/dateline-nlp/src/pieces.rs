//! Word pieces, as the vocabulary of the pretrained encoder cuts words. `train/encoder.py` cuts them the same way.

use crate::file::{File, ModelError, Words};
use std::collections::HashMap;

/// Pieces of one word that are read.
pub(crate) const MOST: usize = 8;
/// Characters of one word that are read.
const MAX_CHARS: usize = 60;

/// The vocabulary.
#[derive(Debug)]
pub(crate) struct Pieces {
    words: Words,
    /// Characters that are written otherwise before they are looked up: lower case, no accents.
    letters: HashMap<char, String>,
    unknown: u32,
    pub(crate) first: u32,
    pub(crate) last: u32,
}

fn is_mark(c: char) -> bool {
    c.is_ascii_punctuation() || matches!(c, '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205e}' | '¡' | '§' | '«' | '¶' | '·' | '»' | '¿')
}

impl Pieces {
    pub(crate) fn open(file: &File, rows: usize) -> Result<Self, ModelError> {
        let words = Words::open(file, "pieces", rows)?;
        let special = |w: &str| {
            let row = words.find(file, &[w]).ok_or_else(|| ModelError::Shape("pieces".into()))?;
            u32::try_from(row).map_err(|_| ModelError::Shape("pieces".into()))
        };
        let (unknown, first, last) = (special("[UNK]")?, special("[CLS]")?, special("[SEP]")?);
        let mut letters = HashMap::new();
        for line in file.lines("letters")? {
            let mut c = line.chars();
            if let Some(from) = c.next() {
                letters.insert(from, c.collect());
            }
        }
        Ok(Self {
            words,
            letters,
            unknown,
            first,
            last,
        })
    }

    /// Pieces of a word, at least one; the longest match first.
    pub(crate) fn of(&self, file: &File, form: &str) -> Vec<u32> {
        let mut text = String::with_capacity(form.len());
        for c in form.chars().take(MAX_CHARS) {
            match self.letters.get(&c) {
                Some(other) => text.push_str(other),
                None => text.push(c),
            }
        }
        let mut out = Vec::new();
        let mut from = 0;
        for (at, c) in text.char_indices().filter(|(_, c)| is_mark(*c)) {
            self.run(file, &text[from..at], &mut out);
            from = at + c.len_utf8();
            self.run(file, &text[at..from], &mut out);
        }
        self.run(file, &text[from..], &mut out);
        if out.is_empty() {
            out.push(self.unknown);
        }
        out.truncate(MOST);
        out
    }

    fn run(&self, file: &File, run: &str, out: &mut Vec<u32>) {
        let (mut at, before) = (0, out.len());
        while at < run.len() {
            let inner = if at > 0 { "##" } else { "" };
            let ends = run[at..].char_indices().map(|(i, c)| at + i + c.len_utf8()).collect::<Vec<_>>();
            let found = ends
                .iter()
                .rev()
                .find_map(|e| Some((*e, self.words.find(file, &[inner, &run[at..*e]])?)));
            let Some((end, row)) = found else {
                out.truncate(before);
                out.push(self.unknown);
                return;
            };
            out.push(row as u32);
            at = end;
        }
    }
}

//! Words of a text, their stems, and what the tables know of them.

use std::collections::{BTreeMap, BTreeSet};

/// Longest text that is looked at, in bytes: what stands behind it is another article's.
pub(crate) const LONGEST_TEXT: usize = 400_000;

/// A fault in one of the tables of `data/story`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("story/{file}.tsv:{line}: {message}; {mend}")]
pub struct TableError {
    /// The table's name without ending.
    pub file: &'static str,
    /// Its line, from 1.
    pub line: usize,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub mend: &'static str,
}

/// A word in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Word<'t> {
    pub text: &'t str,
    /// First byte in the text.
    pub start: usize,
    /// Whether a sentence, a quotation or a line begins here, so that a capital tells nothing.
    pub initial: bool,
    /// Whether a sentence or a line begins here.
    pub opens: bool,
}

/// The words of a text in order: letters and digits, with an apostrophe inside.
pub(crate) fn words(text: &str) -> Vec<Word<'_>> {
    let mut end = text.len().min(LONGEST_TEXT);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let text = &text[..end];
    let mut out = Vec::new();
    let (mut from, mut initial, mut opens) = (None, true, true);
    let (mut bound, mut open) = (true, true);
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let inside =
            c.is_alphanumeric() || (from.is_some() && matches!(c, '\'' | '’') && chars.peek().is_some_and(|(_, n)| n.is_alphanumeric()));
        if inside {
            if from.is_none() {
                (from, initial, opens) = (Some(at), bound, open);
            }
            continue;
        }
        if let Some(start) = from.take() {
            out.push(Word {
                text: &text[start..at],
                start,
                initial,
                opens,
            });
            (bound, open) = (false, false);
        }
        if matches!(c, '.' | '!' | '?' | ':' | '"' | '“' | '‘' | '`' | '\n' | '•' | '–' | '—') {
            bound = true;
        }
        open |= matches!(c, '.' | '!' | '?' | '\n');
    }
    if let Some(start) = from {
        out.push(Word {
            text: &text[start..],
            start,
            initial,
            opens,
        });
    }
    out
}

/// What `data/story` knows of words: how common they are, irregular forms, which words can name one happening.
///
/// ```
/// use dateline_story::Lexicon;
/// let lexicon = Lexicon::parse(&[
///     ("stop", "the"),
///     ("forms", "shot\tshoot"),
///     ("families", "shooting\tshoot gunfire"),
///     ("background", "@pieces\t10\nhouse\t4"),
/// ])?;
/// assert_eq!(lexicon.stem("shot"), lexicon.stem("shoots"));
/// assert!(lexicon.akin("shot", "gunfire"));
/// # Ok::<(), dateline_story::TableError>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Lexicon {
    stop: BTreeSet<String>,
    forms: BTreeMap<String, String>,
    families: BTreeMap<String, Vec<u16>>,
    background: BTreeMap<String, u32>,
    pieces: u32,
}

impl Lexicon {
    /// Reads the tables `stop`, `forms`, `families` and `background`, given as (name, text); a table that is not given is empty.
    ///
    /// # Errors
    /// The first line that cannot be read, with what to do.
    pub fn parse(tables: &[(&str, &str)]) -> Result<Self, TableError> {
        let mut lexicon = Self::default();
        let text = |name: &str| tables.iter().find(|(n, _)| *n == name).map_or("", |t| t.1);
        let lines = |name: &str| {
            text(name)
                .lines()
                .enumerate()
                .map(|(k, l)| (k + 1, l.trim_end()))
                .filter(|(_, l)| !l.is_empty() && !l.starts_with('#'))
                .map(|(k, l)| (k, l.to_owned()))
                .collect::<Vec<_>>()
        };
        let pair = |file: &'static str, line: usize, l: &str| {
            l.split_once('\t')
                .map(|(a, b)| (a.trim().to_lowercase(), b.trim().to_lowercase()))
                .filter(|(a, b)| !a.is_empty() && !b.is_empty())
                .ok_or_else(|| TableError {
                    file,
                    line,
                    message: format!("`{l}` has no two columns"),
                    mend: "write two columns with a tab between them",
                })
        };
        lexicon.stop = lines("stop").into_iter().map(|(_, l)| l.trim().to_lowercase()).collect();
        for (line, l) in lines("forms") {
            let (form, word) = pair("forms", line, &l)?;
            lexicon.forms.insert(form, word);
        }
        for (k, (line, l)) in lines("families").into_iter().enumerate() {
            let (_, members) = pair("families", line, &l)?;
            for word in members.split_whitespace() {
                let stem = lexicon.stem(word);
                let of = lexicon.families.entry(stem).or_default();
                let k = u16::try_from(k).unwrap_or(u16::MAX);
                if !of.contains(&k) {
                    of.push(k);
                }
            }
        }
        for (line, l) in lines("background") {
            let (word, n) = pair("background", line, &l)?;
            let n: u32 = n.parse().map_err(|_| TableError {
                file: "background",
                line,
                message: format!("`{n}` is no count"),
                mend: "write the number of pieces that hold the word",
            })?;
            if word == "@pieces" {
                lexicon.pieces = n;
            } else {
                let stem = lexicon.stem(&word);
                *lexicon.background.entry(stem).or_default() += n;
            }
        }
        Ok(lexicon)
    }

    /// Whether a word tells nothing of what a text is about.
    #[must_use]
    pub fn is_stop(&self, word: &str) -> bool {
        self.stop.contains(&fold(word)) || self.stop.contains(&self.stem(word))
    }

    /// In how many of how many pieces of ordinary text a stem stands; words below the table's bound count as 1.
    pub(crate) fn background(&self, stem: &str) -> (u32, u32) {
        let n = self.pieces.max(1);
        (self.background.get(stem).copied().unwrap_or(1).min(n), n)
    }

    /// Whether two words can name one happening: the same stem, or one family.
    #[must_use]
    pub fn akin(&self, a: &str, b: &str) -> bool {
        let (a, b) = (self.stem(a), self.stem(b));
        a == b || self.family(&a).iter().any(|f| self.family(&b).contains(f))
    }

    /// The families of a stem.
    pub(crate) fn family(&self, stem: &str) -> &[u16] {
        self.families.get(stem).map_or(&[], Vec::as_slice)
    }

    /// A word's stem: lower case, irregular forms by the table, endings of inflection and of common nouns taken off.
    /// It is a key to compare by, no dictionary form.
    #[must_use]
    pub fn stem(&self, word: &str) -> String {
        let mut w = fold(word);
        if let Some(known) = self.forms.get(&w) {
            w.clone_from(known);
        }
        let letters = w.chars().count();
        if letters <= 3 || !w.is_ascii() {
            return w;
        }
        for (ending, instead) in [
            ("ies", "y"),
            ("ied", "y"),
            ("sses", "ss"),
            ("ches", "ch"),
            ("shes", "sh"),
            ("xes", "x"),
        ] {
            if let Some(root) = w.strip_suffix(ending).filter(|r| r.len() > 1) {
                return format!("{root}{instead}");
            }
        }
        if w.ends_with('s') && !["ss", "us", "is"].iter().any(|e| w.ends_with(e)) {
            w.pop();
        }
        for ending in ["ing", "ed"] {
            if let Some(root) = w
                .strip_suffix(ending)
                .filter(|r| r.len() >= 3 && r.contains(['a', 'e', 'i', 'o', 'u', 'y']))
            {
                let mut root = root.to_owned();
                let b = root.as_bytes();
                let n = b.len();
                if n > 3 && b[n - 1] == b[n - 2] && !matches!(b[n - 1], b'l' | b's' | b'z') {
                    root.pop();
                }
                w = root;
                break;
            }
        }
        for ending in [
            "ations", "ation", "ment", "ments", "tion", "sion", "ition", "er", "or", "ers", "al", "ure", "ance",
        ] {
            if let Some(root) = w.strip_suffix(ending).filter(|r| r.len() >= 4) {
                w.truncate(root.len());
                break;
            }
        }
        if w.len() > 4 && w.ends_with('e') {
            w.pop();
        }
        w
    }
}

/// The words of a text by what they are compared by: for each stem and each folded name the form that stands there most often. For showing
/// a reason, which knows stems only.
///
/// ```
/// use dateline_story::{Lexicon, forms};
/// let forms = forms("Gunmen on motorcycles fled Gao. The motorcycles were found in Gao.", &Lexicon::default());
/// assert_eq!(forms["motorcycl"], "motorcycles");
/// assert_eq!(forms["gao"], "Gao");
/// ```
#[must_use]
pub fn forms(text: &str, lexicon: &Lexicon) -> BTreeMap<String, String> {
    let mut seen: BTreeMap<String, BTreeMap<&str, u32>> = BTreeMap::new();
    for w in words(text) {
        let (stem, name) = (lexicon.stem(w.text), fold(w.text));
        if stem != name {
            *seen.entry(stem).or_default().entry(w.text).or_default() += 1;
        }
        *seen.entry(name).or_default().entry(w.text).or_default() += 1;
    }
    let most = |of: BTreeMap<&str, u32>| {
        of.into_iter()
            .max_by(|a, b| a.1.cmp(&b.1).then(b.0.cmp(a.0)))
            .map(|w| w.0.to_owned())
    };
    seen.into_iter().filter_map(|(k, of)| Some((k, most(of)?))).collect()
}

/// Lower case, one kind of apostrophe, no possessive.
pub(crate) fn fold(word: &str) -> String {
    let w = word.to_lowercase().replace('’', "'");
    match w.strip_suffix("'s") {
        Some(root) => root.to_owned(),
        None => w,
    }
}

/// A number that stands for a text in an index; the same on every machine and in every version (FNV-1a, 64 bits, mixed).
#[must_use]
pub fn key(text: &str) -> i64 {
    mix(fnv(text.as_bytes(), 0xcbf2_9ce4_8422_2325)) as i64
}

pub(crate) fn fnv(bytes: &[u8], seed: u64) -> u64 {
    bytes.iter().fold(seed, |h, b| (h ^ u64::from(*b)).wrapping_mul(0x0100_0000_01b3))
}

/// Spreads the bits of a number (the finisher of MurmurHash3).
pub(crate) fn mix(mut h: u64) -> u64 {
    h ^= h >> 33;
    h = h.wrapping_mul(0xff51_afd7_ed55_8ccd);
    h ^= h >> 33;
    h = h.wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    h ^ (h >> 33)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_capital_at_the_head_of_a_sentence_tells_nothing() {
        let text = "Floods hit Lindau. Rescuers said: “People fled.”";
        let got: Vec<_> = words(text).into_iter().filter(|w| w.initial).map(|w| w.text).collect();
        assert_eq!(got, ["Floods", "Rescuers", "People"]);
        for w in words(text) {
            assert_eq!(&text[w.start..w.start + w.text.len()], w.text);
        }
    }

    #[test]
    fn forms_of_one_word_have_one_stem() {
        let l = Lexicon::parse(&[("forms", "shot\tshoot\nstruck\tstrike")]).unwrap();
        for (a, b) in [
            ("killed", "kills"),
            ("killing", "killed"),
            ("shot", "shoots"),
            ("struck", "strikes"),
            ("appointed", "appointment"),
            ("hijacked", "hijacking"),
            ("strikes", "striking"),
        ] {
            assert_eq!(l.stem(a), l.stem(b), "{a} and {b}");
        }
    }

    #[test]
    fn a_faulty_line_is_named() {
        let e = Lexicon::parse(&[("families", "# x\nalone")]).unwrap_err();
        assert!(e.to_string().starts_with("story/families.tsv:2:"), "{e}");
    }
}

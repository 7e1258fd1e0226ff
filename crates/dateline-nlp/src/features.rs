//! Word features: rows of the embedding tables that a word form selects. `train/features.py` computes the same rows.

pub(crate) const NORM_ROWS: u64 = 16_384;
pub(crate) const GRAM_ROWS: u64 = 32_768;
pub(crate) const AFFIX_ROWS: u64 = 8_192;
pub(crate) const SHAPE_ROWS: u64 = 1_024;
const MAX_CHARS: usize = 40;
const MAX_GRAMS: usize = 48;

/// Typographic quotes and dashes made plain.
pub(crate) fn fold(c: char) -> char {
    match c {
        '\u{2018}' | '\u{2019}' | '\u{201b}' | '`' | '\u{b4}' => '\'',
        '\u{201c}' | '\u{201d}' | '\u{201e}' | '\u{ab}' | '\u{bb}' => '"',
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        '\u{2026}' => '.',
        '\u{a0}' => ' ',
        c => c,
    }
}

/// Lower case where that is one character.
fn lower(c: char) -> char {
    let mut l = c.to_lowercase();
    match (l.next(), l.next()) {
        (Some(one), None) => one,
        _ => c,
    }
}

fn is_upper(c: char) -> bool {
    c.is_uppercase()
}

/// The rows of one word.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Features {
    pub(crate) norms: [usize; 2],
    pub(crate) grams: Vec<usize>,
    pub(crate) affixes: Vec<usize>,
    pub(crate) shape: usize,
    /// The form as it is looked up among the word vectors.
    pub(crate) key: String,
}

fn hash(prefix: u8, chars: &[char]) -> u64 {
    let mut h: u64 = 0xcbf2_9ce4_8422_2325;
    let mut eat = |b: u8| h = (h ^ u64::from(b)).wrapping_mul(0x100_0000_01b3);
    eat(prefix);
    let mut buffer = [0; 4];
    for c in chars {
        c.encode_utf8(&mut buffer).bytes().for_each(&mut eat);
    }
    h ^= h >> 33;
    h = h.wrapping_mul(0xff51_afd7_ed55_8ccd);
    h ^ (h >> 33)
}

fn row(h: u64, rows: u64) -> usize {
    (h % rows) as usize
}

fn shape(text: &[char]) -> Vec<char> {
    let (mut out, mut run, mut last) = (Vec::with_capacity(text.len()), 0, '\0');
    for &c in text {
        let s = match c {
            '0'..='9' => 'd',
            'A'..='Z' => 'X',
            'a'..='z' => 'x',
            c if c.is_ascii() => c,
            c if is_upper(c) => 'X',
            c if c.is_lowercase() => 'x',
            _ => 'o',
        };
        run = if s == last { run + 1 } else { 1 };
        last = s;
        if run <= 4 {
            out.push(s);
        }
    }
    out
}

/// Features of a word form.
pub(crate) fn features(form: &str) -> Features {
    let text: Vec<char> = form.chars().take(MAX_CHARS).map(fold).collect();
    let low: Vec<char> = text.iter().map(|c| lower(*c)).collect();
    let norm: Vec<char> = low.iter().map(|c| if c.is_ascii_digit() { '0' } else { *c }).collect();
    let h = hash(1, &norm);
    let mut grams = Vec::new();
    let mut padded = vec!['^'];
    padded.extend(&norm);
    padded.push('$');
    for n in 3..=5 {
        for g in padded.windows(n) {
            if grams.len() < MAX_GRAMS {
                grams.push(row(hash(2, g), GRAM_ROWS));
            }
        }
    }
    let mut affixes = Vec::new();
    for n in 1..=4_u8 {
        let k = usize::from(n);
        if norm.len() >= k {
            affixes.push(row(hash(2 + n, &norm[norm.len() - k..]), AFFIX_ROWS));
        }
    }
    for n in 1..=3_u8 {
        let k = usize::from(n);
        if text.len() >= k {
            affixes.push(row(hash(6 + n, &text[..k]), AFFIX_ROWS));
        }
    }
    Features {
        norms: [row(h, NORM_ROWS), row(h >> 32, NORM_ROWS)],
        grams,
        affixes,
        shape: row(hash(10, &shape(&text)), SHAPE_ROWS),
        key: low.into_iter().collect(),
    }
}

/// How a sentence is written: 0 plain, 1 upper case, 2 lower case, 3 capitalised throughout.
pub(crate) fn casing<'a>(forms: impl Iterator<Item = &'a str>) -> usize {
    let (mut words, mut upper, mut lower, mut title, mut long) = (0, 0, 0, 0, 0);
    for form in forms {
        let (mut letters, mut up, mut first_up) = (0, 0, false);
        for c in form.chars().filter(|c| c.is_alphabetic()) {
            if letters == 0 {
                first_up = is_upper(c);
            }
            letters += 1;
            up += usize::from(is_upper(c));
        }
        if letters == 0 {
            continue;
        }
        words += 1;
        upper += usize::from(up == letters);
        lower += usize::from(up == 0);
        if letters > 3 {
            long += 1;
            title += usize::from(first_up);
        }
    }
    if words >= 2 && upper * 10 >= words * 8 {
        1
    } else if words >= 4 && lower == words {
        2
    } else if long >= 3 && title * 10 >= long * 8 {
        3
    } else {
        0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typographic_and_plain_quotes_are_one_word() {
        assert_eq!(features("n\u{2019}t"), features("n't"));
        assert_ne!(features("May"), features("may"));
    }

    #[test]
    fn ways_of_writing() {
        let of = |s: &str| casing(s.split(' '));
        assert_eq!(of("Troops left the town on Friday ."), 0);
        assert_eq!(of("TROOPS LEAVE TOWN OF 3000"), 1);
        assert_eq!(of("troops leave the town"), 2);
        assert_eq!(of("Troops Leave Town After Ceasefire"), 3);
    }
}

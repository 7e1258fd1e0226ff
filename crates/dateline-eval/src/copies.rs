//! Copies of one wire: made from real texts by cutting, re-headlining, re-captioning and merging, and looked for among all of them.

use crate::common::{Scores, f1, id, ratio, round, share, text};
use dateline_story::{Card, Lexicon, copy_of};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// Texts with fewer words are no wire stories.
const FEWEST_WORDS: usize = 80;

/// The same numbers in every run (splitmix64).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % below.max(1) as u64) as usize
    }
}

/// Sentences, well enough for cutting: line ends, and stops before a capital.
fn sentences(text: &str) -> Vec<&str> {
    let (mut out, mut from) = (Vec::new(), 0);
    let bytes = text.as_bytes();
    for (i, &b) in bytes.iter().enumerate() {
        let stop = b == b'\n'
            || (matches!(b, b'.' | b'!' | b'?')
                && bytes.get(i + 1) == Some(&b' ')
                && bytes.get(i + 2).is_some_and(u8::is_ascii_uppercase)
                && i > from + 20);
        if stop {
            out.push(text[from..=i].trim());
            from = i + 1;
        }
    }
    out.push(text[from..].trim());
    out.retain(|s| !s.is_empty());
    out
}

fn words(s: &[&str]) -> usize {
    s.iter().map(|s| s.split_whitespace().count()).sum()
}

/// Words of a run that two texts can hardly share by chance.
const RUN: usize = 8;

/// Whether a quarter of the shorter text's words stand in runs of eight words and more that the other has too: then one is a copy of the
/// other, whatever a sketch says.
fn same_runs(a: &str, b: &str) -> bool {
    let forms = |t: &str| -> Vec<String> {
        t.split(|c: char| !c.is_alphanumeric())
            .filter(|w| !w.is_empty())
            .map(str::to_lowercase)
            .collect()
    };
    let (mut a, mut b) = (forms(a), forms(b));
    if a.len() > b.len() {
        std::mem::swap(&mut a, &mut b);
    }
    let runs: BTreeSet<&[String]> = b.windows(RUN).collect();
    let mut covered = vec![false; a.len()];
    for (i, w) in a.windows(RUN).enumerate() {
        if runs.contains(w) {
            covered[i..i + RUN].fill(true);
        }
    }
    4 * covered.iter().filter(|c| **c).count() >= a.len().max(1)
}

/// A copy with its kind and the texts that it was made of.
struct Made {
    kind: &'static str,
    text: String,
    of: Vec<usize>,
}

/// The copies of one text.
fn copies_of(k: usize, texts: &[&str], dice: &mut Dice) -> Vec<Made> {
    let own = sentences(texts[k]);
    let all = words(&own);
    let other = (k + 1 + dice.roll(texts.len() - 1)) % texts.len();
    let foreign = sentences(texts[other]);
    let mut out = Vec::new();
    let mut made = |kind, lines: Vec<&str>, of: Vec<usize>| {
        out.push(Made {
            kind,
            text: lines.join("\n"),
            of,
        });
    };
    // From the end, as an editor cuts: down to a third, never below 50 words.
    let wanted = (all * (33 + dice.roll(45)) / 100).max(50);
    let mut n = own.len();
    while n > 1 && words(&own[..n - 1]) >= wanted {
        n -= 1;
    }
    made("cut", own[..n].to_vec(), vec![k]);
    // Here and there.
    let thinned: Vec<&str> = own.iter().copied().filter(|_| dice.roll(100) >= 30).collect();
    if words(&thinned) >= 50 {
        made("thinned", thinned, vec![k]);
    }
    // Another headline, and house style: one word in thirty is another.
    let styled: Vec<String> = own
        .iter()
        .skip(1)
        .map(|s| {
            let styled = s.split(' ').map(|w| if dice.roll(30) == 0 { "instead" } else { w });
            styled.collect::<Vec<_>>().join(" ")
        })
        .collect();
    let headline = foreign.first().copied().unwrap_or("");
    let mut lines = vec![headline];
    lines.extend(styled.iter().map(String::as_str));
    made("re-headlined", lines, vec![k]);
    // Captions of other pictures between the paragraphs.
    let mut lines = Vec::new();
    for (i, s) in own.iter().enumerate() {
        lines.push(*s);
        if i % 4 == 1 {
            lines.extend(foreign.get(i / 4));
        }
    }
    made("re-captioned", lines, vec![k]);
    // A round-up: this text's better part, then another's.
    let mut lines = own[..own.len() - own.len() / 4].to_vec();
    lines.extend(&foreign[..foreign.len() - foreign.len() / 4]);
    made("merged", lines, vec![k, other]);
    out
}

/// Precision and recall of finding copies. Each text of at least 80 words is cut from the end, thinned, given another headline and a house
/// style, given captions, and merged with another; the copies are looked for by the index among all texts, stories of the same days and
/// look-alikes among them. A pair found is right where the copy was made of that text, or a quarter of
/// the shorter text's words stand in runs of eight that the other has too.
#[must_use]
pub fn copies(gold: &[Value], lexicon: &Lexicon) -> Scores {
    let records: Vec<(String, &str)> = gold
        .iter()
        .map(|d| (id(d), text(d, "text")))
        .filter(|(_, t)| t.split_whitespace().count() >= FEWEST_WORDS)
        .collect();
    let texts: Vec<&str> = records.iter().map(|r| r.1).collect();
    let mut s = Scores::new();
    s.insert("texts".into(), texts.len().into());
    if texts.len() < 2 {
        return s;
    }
    let cards: Vec<Card> = records.iter().map(|(id, t)| Card::of_text(id, t, lexicon)).collect();
    let mut index: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
    for (i, card) in cards.iter().enumerate() {
        for key in card.sketch.keys() {
            index.entry(key).or_default().push(i);
        }
    }
    let find = |card: &Card| -> (usize, Vec<usize>) {
        let near: BTreeSet<usize> = card.sketch.keys().iter().filter_map(|k| index.get(k)).flatten().copied().collect();
        (
            near.len(),
            near.into_iter().filter(|&j| copy_of(card, &cards[j]).is_some()).collect(),
        )
    };
    let mut dice = Dice(20_261_123);
    let [mut wanted, mut hit, mut found, mut right, mut looked] = [0usize; 5];
    let mut kinds: BTreeMap<&str, [usize; 2]> = BTreeMap::new();
    for k in 0..texts.len() {
        for made in copies_of(k, &texts, &mut dice) {
            let (candidates, got) = find(&Card::of_text("copy", &made.text, lexicon));
            looked += candidates;
            let slot = kinds.entry(made.kind).or_default();
            for source in &made.of {
                wanted += 1;
                slot[1] += 1;
                let ok = got.contains(source);
                hit += usize::from(ok);
                slot[0] += usize::from(ok);
            }
            found += got.len();
            right += got
                .iter()
                .filter(|j| made.of.contains(j) || same_runs(&made.text, texts[**j]))
                .count();
        }
    }
    // Texts of the set itself that the index takes for copies of each other.
    let (mut pairs, mut real) = (0, 0);
    for (i, card) in cards.iter().enumerate() {
        for j in find(card).1.into_iter().filter(|j| *j < i) {
            pairs += 1;
            real += usize::from(same_runs(texts[i], texts[j]));
        }
    }
    let (p, r) = (ratio(right + real, found + pairs), ratio(hit, wanted));
    s.insert("copies_made".into(), wanted.into());
    s.insert("precision".into(), round(p));
    s.insert("recall".into(), round(r));
    s.insert("f1".into(), round(f1(p, r)));
    let by_kind: Map<String, Value> = kinds.iter().map(|(k, [a, b])| ((*k).to_owned(), share(*a, *b))).collect();
    s.insert("recall_by_kind".into(), Value::Object(by_kind));
    s.insert("pairs_found_among_the_texts".into(), pairs.into());
    s.insert("of_them_copies_word_for_word".into(), real.into());
    let n = texts.len();
    s.insert("pairs_not_to_be_found".into(), (n * (n - 1) / 2 - real).into());
    s.insert("candidates_for_each_copy".into(), round(ratio(looked, wanted)));
    s
}

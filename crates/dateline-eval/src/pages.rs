//! Pages told apart: running text, headline, day of publication.

use crate::Scores;
use std::collections::BTreeMap;

/// A page's parts, as gold states or a reader found them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PageParts {
    /// The headline; empty if there is none.
    pub headline: String,
    /// `YYYY-MM-DD`, if known.
    pub published: Option<String>,
    /// The running text.
    pub body: String,
}

/// Scores pages, each as gold and as read.
///
/// `body_word_f1` is the mean over pages of the F1 of words (letters and digits, small, as often as they stand there);
/// `body_word_f1_all` counts the words of all pages together. `headline` asks for the same letters and digits, `headline_near`
/// for a word F1 of 0.8. `published` asks for the day, where gold has a whole one.
///
/// ```
/// use dateline_eval::{PageParts, pages};
/// let gold = PageParts { headline: "Envoys meet".into(), published: Some("2024-05-17".into()), body: "They met in Oslo.".into() };
/// let read = PageParts { headline: "Envoys Meet".into(), published: None, body: "They met in Oslo. Menu".into() };
/// let scores = pages(&[(gold, read)]);
/// assert_eq!((scores["headline"].as_f64(), scores["published"].as_f64()), (Some(1.0), Some(0.0)));
/// assert_eq!(scores["body_recall"].as_f64(), Some(1.0));
/// ```
#[must_use]
pub fn pages(all: &[(PageParts, PageParts)]) -> Scores {
    let (mut f1, mut precision, mut recall) = (0.0, 0.0, 0.0);
    let (mut hits, mut said, mut wanted) = (0usize, 0usize, 0usize);
    let (mut heads, mut same, mut near) = (0usize, 0usize, 0usize);
    let (mut dated, mut right, mut given) = (0usize, 0usize, 0usize);
    for (gold, read) in all {
        let c = overlap(&gold.body, &read.body);
        f1 += c.f1();
        precision += c.precision();
        recall += c.recall();
        hits += c.hit;
        said += c.said;
        wanted += c.wanted;
        if !gold.headline.trim().is_empty() {
            heads += 1;
            same += usize::from(letters(&gold.headline) == letters(&read.headline));
            near += usize::from(overlap(&gold.headline, &read.headline).f1() >= 0.8);
        }
        if let Some(day) = gold.published.as_deref().filter(|d| d.len() >= 10) {
            dated += 1;
            right += usize::from(read.published.as_deref() == day.get(..10));
            given += usize::from(read.published.is_some());
        }
    }
    let n = all.len();
    let mean = |sum: f64| round(sum / n.max(1) as f64);
    let share = |a: usize, b: usize| round(a as f64 / b.max(1) as f64);
    let together = Overlap { hit: hits, said, wanted };
    let mut out = Scores::new();
    out.insert("pages".into(), n.into());
    out.insert("body_word_f1".into(), mean(f1).into());
    out.insert("body_precision".into(), mean(precision).into());
    out.insert("body_recall".into(), mean(recall).into());
    out.insert("body_word_f1_all".into(), round(together.f1()).into());
    out.insert("headline".into(), share(same, heads).into());
    out.insert("headline_near".into(), share(near, heads).into());
    out.insert("published".into(), share(right, dated).into());
    out.insert("published_said".into(), share(given, dated).into());
    out.insert("pages_with_date".into(), dated.into());
    out
}

fn round(x: f64) -> f64 {
    (x * 10_000.0).round() / 10_000.0
}

fn letters(s: &str) -> String {
    s.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

struct Overlap {
    hit: usize,
    said: usize,
    wanted: usize,
}

impl Overlap {
    fn precision(&self) -> f64 {
        self.hit as f64 / self.said.max(1) as f64
    }

    fn recall(&self) -> f64 {
        self.hit as f64 / self.wanted.max(1) as f64
    }

    fn f1(&self) -> f64 {
        2.0 * self.hit as f64 / (self.said + self.wanted).max(1) as f64
    }
}

fn overlap(gold: &str, read: &str) -> Overlap {
    let words = |s: &str| {
        let mut out: BTreeMap<String, usize> = BTreeMap::new();
        for w in s.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()) {
            *out.entry(w.to_lowercase()).or_default() += 1;
        }
        out
    };
    let (g, r) = (words(gold), words(read));
    let hit = g.iter().map(|(w, n)| *n.min(r.get(w).unwrap_or(&0))).sum();
    Overlap {
        hit,
        said: r.values().sum(),
        wanted: g.values().sum(),
    }
}

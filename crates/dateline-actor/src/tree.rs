//! A sentence's tree with its children at hand, and the noun phrases read from it.

use dateline_core::{EntitySpan, Sentence, Token, Upos};
use std::ops::Range;

/// Children, depths and subtree bounds of one sentence, made once.
pub(crate) struct Tree<'s> {
    pub(crate) s: &'s Sentence,
    /// The tagger's entities, without a "'s" that it may have left at their ends.
    pub(crate) entities: Vec<EntitySpan>,
    head: Vec<Option<usize>>,
    first: Vec<u32>,
    kids: Vec<u32>,
    depth: Vec<u32>,
    lo: Vec<u32>,
    hi: Vec<u32>,
}

impl<'s> Tree<'s> {
    pub(crate) fn new(s: &'s Sentence) -> Self {
        let n = s.tokens.len();
        let mut head: Vec<Option<usize>> = s
            .tokens
            .iter()
            .enumerate()
            .map(|(i, t)| t.head.filter(|h| *h < n && *h != i))
            .collect();
        let (mut first, mut kids) = lists(&head);
        let mut depth = vec![u32::MAX; n];
        let mut order = descend(&head, &first, &kids, &mut depth);
        if order.len() < n {
            // Words on a cycle hang on nothing: every climb must end.
            (0..n).filter(|i| depth[*i] == u32::MAX).for_each(|i| head[i] = None);
            (first, kids) = lists(&head);
            order = descend(&head, &first, &kids, &mut depth);
        }
        let mut lo: Vec<u32> = (0..n as u32).collect();
        let mut hi: Vec<u32> = (1..=n as u32).collect();
        for i in order.iter().rev().map(|i| *i as usize) {
            if let Some(h) = head[i] {
                lo[h] = lo[h].min(lo[i]);
                hi[h] = hi[h].max(hi[i]);
            }
        }
        let mut entities = s.entities.clone();
        entities.retain_mut(|e| {
            let owner = s
                .tokens
                .get(e.tokens.end.wrapping_sub(1))
                .is_some_and(|t| matches!(t.form.as_str(), "'s" | "’s" | "'" | "’"));
            e.tokens.end -= usize::from(owner && e.tokens.len() > 1);
            e.tokens.start < e.tokens.end && e.tokens.end <= n
        });
        Self {
            s,
            entities,
            head,
            first,
            kids,
            depth,
            lo,
            hi,
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.s.tokens.len()
    }

    pub(crate) fn token(&self, i: usize) -> &'s Token {
        &self.s.tokens[i]
    }

    /// The governor of a word.
    pub(crate) fn head(&self, i: usize) -> Option<usize> {
        self.head[i]
    }

    /// Words that hang on `i`, in order.
    pub(crate) fn kids(&self, i: usize) -> impl DoubleEndedIterator<Item = usize> + '_ {
        self.kids[self.first[i] as usize..self.first[i + 1] as usize]
            .iter()
            .map(|k| *k as usize)
    }

    /// Those of them whose relation, without its subtype, is `rel`.
    pub(crate) fn kids_by<'a>(&'a self, i: usize, rel: &'a str) -> impl Iterator<Item = usize> + 'a {
        self.kids(i).filter(move |k| self.token(*k).rel() == rel)
    }

    /// Bounds of the subtree under `i`.
    pub(crate) fn subtree(&self, i: usize) -> Range<usize> {
        self.lo[i] as usize..self.hi[i] as usize
    }

    /// Whether `above` is `i` or governs it, however far.
    pub(crate) fn dominates(&self, above: usize, mut i: usize) -> bool {
        for _ in 0..=self.len() {
            if i == above {
                return true;
            }
            match self.head(i) {
                Some(h) => i = h,
                None => return false,
            }
        }
        false
    }

    /// The word of a range whose governor lies outside it; the highest if there are several.
    pub(crate) fn top(&self, range: Range<usize>) -> usize {
        let fallback = range.end.saturating_sub(1).max(range.start);
        let outside = |i: &usize| self.head(*i).is_none_or(|h| !range.contains(&h));
        let nominal = |i: usize| !matches!(self.token(i).upos, Upos::Noun | Upos::Propn | Upos::Pron);
        range
            .clone()
            .filter(outside)
            .min_by_key(|i| (nominal(*i), self.depth[*i]))
            .unwrap_or(fallback)
    }

    /// The preposition of a nominal ("of", "in"), lower case; empty if it has none.
    pub(crate) fn case(&self, i: usize) -> &'s str {
        self.kids_by(i, "case")
            .map(|k| self.token(k).lemma.as_str())
            .find(|l| *l != "'s" && *l != "'" && *l != "’s")
            .unwrap_or("")
    }

    /// Whether a word is part of a larger noun phrase and not the head of its own.
    pub(crate) fn is_inner(&self, i: usize) -> bool {
        let t = self.token(i);
        let Some(h) = self.head(i) else { return false };
        match t.deprel.as_str() {
            "nmod:desc" => h > i || self.adjacent(h, i),
            "amod" => t.upos == Upos::Adj || t.upos == Upos::Propn || h > i,
            "flat" | "flat:name" | "flat:foreign" | "fixed" | "goeswith" => true,
            "compound" | "nmod:unmarked" | "nummod" | "det" | "det:predet" => h > i,
            "appos" => h < i && self.is_title_before(h, i),
            _ => false,
        }
    }

    /// "Prime Minister Nikol Pashinyan" read as an apposition: no comma, a name after a title.
    fn is_title_before(&self, head: usize, i: usize) -> bool {
        let t = self.token(i);
        t.upos == Upos::Propn && self.adjacent(head, i)
    }

    fn adjacent(&self, a: usize, b: usize) -> bool {
        let (a, b) = (a.min(b), a.max(b));
        (a + 1..b).all(|k| matches!(self.token(k).upos, Upos::Propn | Upos::Noun | Upos::Adj))
    }

    /// The noun phrase of a head: modifiers, title and name, without relative clauses, `of` phrases and appositions.
    pub(crate) fn phrase(&self, head: usize) -> Range<usize> {
        let mut lo = head;
        for k in self.kids(head).rev().filter(|k| *k < head) {
            let t = self.token(k);
            let inside = match t.rel() {
                "det" | "amod" | "compound" | "nummod" | "flat" | "goeswith" => true,
                // "Minister of Defence John Doe" has its "of" phrase before the head.
                "nmod" => true,
                "advmod" => self.subtree(k).end == lo && matches!(t.lemma.as_str(), "ethnic" | "then" | "formerly" | "now"),
                "punct" => matches!(t.form.as_str(), "-" | "–" | "‑" | "\"" | "“" | "‘" | "'" | "."),
                _ => false,
            };
            let sub = self.subtree(k);
            if !inside || sub.end > head {
                if t.rel() == "punct" || t.rel() == "advmod" {
                    continue;
                }
                break;
            }
            lo = lo.min(sub.start);
        }
        let mut hi = head + 1;
        for k in self.kids(head).filter(|k| *k > head) {
            let t = self.token(k);
            let sub = self.subtree(k);
            let inside = match t.deprel.as_str() {
                "flat" | "flat:name" | "flat:foreign" | "fixed" | "goeswith" | "compound" => true,
                "nummod" => sub.len() == 1,
                "nmod:desc" | "nmod:unmarked" | "appos" => self.is_title_before(head, k),
                "punct" => matches!(t.form.as_str(), "-" | "–" | "‑" | "."),
                _ => false,
            };
            if !inside || sub.start > hi {
                break;
            }
            hi = hi.max(if t.rel() == "appos" || t.deprel == "nmod:desc" {
                self.phrase_end(k)
            } else {
                sub.end
            });
        }
        while hi > head + 1 && self.token(hi - 1).upos == Upos::Punct && self.token(hi - 1).form != "." {
            hi -= 1;
        }
        lo..hi
    }

    fn phrase_end(&self, name: usize) -> usize {
        let part = |k: &usize| *k > name && matches!(self.token(*k).rel(), "flat" | "compound" | "goeswith");
        self.kids(name).rfind(part).unwrap_or(name) + 1
    }

    /// How prominent the place of a phrase in its clause is: subject of the main clause 4, other subject 3, object 2, else 1.
    pub(crate) fn prominence(&self, i: usize) -> u8 {
        let t = self.token(i);
        match t.rel() {
            "nsubj"
                if self
                    .head(i)
                    .is_some_and(|h| matches!(self.token(h).rel(), "root" | "conj" | "parataxis")) =>
            {
                4
            }
            "nsubj" | "root" => 3,
            "conj" => self
                .head(i)
                .filter(|h| self.token(*h).rel() != "conj")
                .map_or(2, |h| self.prominence(h)),
            "obj" | "iobj" => 2,
            "nmod" if t.deprel == "nmod:poss" => {
                // The owner of the subject speaks for it: "Armenia's prime minister".
                self.head(i).filter(|h| self.token(*h).rel() == "nsubj").map_or(1, |_| 2)
            }
            _ => 1,
        }
    }

    /// The nearest verb or predicate above a word.
    pub(crate) fn clause(&self, mut i: usize) -> Option<usize> {
        for _ in 0..self.len() {
            i = self.head(i)?;
            if matches!(self.token(i).upos, Upos::Verb) || self.kids_by(i, "cop").next().is_some() {
                return Some(i);
            }
        }
        None
    }
}

/// The children of each word, one list after another, with where each begins.
fn lists(head: &[Option<usize>]) -> (Vec<u32>, Vec<u32>) {
    let n = head.len();
    let mut first = vec![0u32; n + 1];
    head.iter().flatten().for_each(|h| first[h + 1] += 1);
    for i in 0..n {
        first[i + 1] += first[i];
    }
    let mut fill = first.clone();
    let mut kids = vec![0u32; first[n] as usize];
    for (i, h) in head.iter().enumerate() {
        if let Some(h) = *h {
            kids[fill[h] as usize] = i as u32;
            fill[h] += 1;
        }
    }
    (first, kids)
}

/// The words from the roots down, with their depths.
fn descend(head: &[Option<usize>], first: &[u32], kids: &[u32], depth: &mut [u32]) -> Vec<u32> {
    let mut order: Vec<u32> = (0..head.len() as u32).filter(|i| head[*i as usize].is_none()).collect();
    order.iter().for_each(|r| depth[*r as usize] = 0);
    let mut at = 0;
    while at < order.len() {
        let i = order[at] as usize;
        at += 1;
        for k in &kids[first[i] as usize..first[i + 1] as usize] {
            depth[*k as usize] = depth[i] + 1;
            order.push(*k);
        }
    }
    order
}

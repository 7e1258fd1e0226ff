//! Quotation marks over sentences and paragraphs, and whose words they hold.
//!
//! A quotation belongs to the cue that stands at it in its sentence; one without a cue goes on with the speech of its
//! paragraph ("..., he said. \"We are ready.\""), with the quotation that the paragraph before left open, or with the
//! sentence before it that ends in a colon.

use super::{Attribution, unlisted};
use dateline_core::{AttributionForm, ParagraphKind, Sentence, Span, Stance, Upos};
use std::ops::Range;

/// How well a cue fits a quotation, best first: whether it holds words of it already, how near it stands, which came last.
type Rank = (usize, usize, usize);

/// Farthest that a cue may stand from the marks that it introduces, in words.
const REACH: usize = 14;

/// Words between quotation marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quoted {
    /// First word, counted over the article.
    pub from: usize,
    /// One past the last word.
    pub to: usize,
    /// Whether the marks were closed.
    pub closed: bool,
    /// Whether it goes on with the quotation that the paragraph before left open.
    pub runs_on: bool,
    /// Single marks, or a few words: no sentence of its own.
    pub fragment: bool,
    /// Whose words: (sentence, place among its attributions).
    pub linked: Option<(usize, usize)>,
}

/// The words of an article counted through.
#[derive(Clone, Debug)]
pub struct Flat {
    starts: Vec<usize>,
}

impl Flat {
    /// Counts the words of all sentences.
    #[must_use]
    pub fn new(sentences: &[Sentence]) -> Self {
        let mut starts = Vec::with_capacity(sentences.len() + 1);
        let mut n = 0;
        for s in sentences {
            starts.push(n);
            n += s.tokens.len();
        }
        starts.push(n);
        Self { starts }
    }

    /// The sentence of a word.
    #[must_use]
    pub fn sentence(&self, word: usize) -> usize {
        self.starts
            .partition_point(|&s| s <= word)
            .saturating_sub(1)
            .min(self.starts.len().saturating_sub(2))
    }

    /// The part of a range that lies in a sentence, counted there.
    #[must_use]
    pub fn within(&self, k: usize, from: usize, to: usize) -> Range<usize> {
        let (a, b) = (self.starts[k], self.starts[k + 1]);
        let lo = from.clamp(a, b) - a;
        lo..(to.clamp(a, b) - a).max(lo)
    }

    /// The first word of a sentence.
    #[must_use]
    pub fn start(&self, k: usize) -> usize {
        self.starts[k]
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Opens,
    Closes,
}

/// Whether a mark opens or closes: by its shape, else by the blanks around it.
fn way(text: &str, span: Span, form: &str) -> Option<(Way, bool)> {
    let double = match form {
        "\u{201c}" | "\u{ab}" | "``" | "\u{201e}" => return Some((Way::Opens, true)),
        "\u{201d}" | "\u{bb}" => return Some((Way::Closes, true)),
        "\u{2018}" => return Some((Way::Opens, false)),
        "\"" | "''" => true,
        "'" | "\u{2019}" => false,
        _ => return None,
    };
    let before = text.get(..span.start as usize).and_then(|t| t.chars().next_back());
    let opens = before.is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '[' | '\u{2014}' | '\u{2013}' | '-' | '\u{2018}' | '/'));
    Some((if opens { Way::Opens } else { Way::Closes }, double))
}

/// Finds what stands in quotation marks, paragraph by paragraph.
#[must_use]
pub fn quoted(text: &str, sentences: &[Sentence]) -> Vec<Quoted> {
    let flat = Flat::new(sentences);
    let mut out: Vec<Quoted> = Vec::new();
    let mut left_open = false;
    let mut k = 0;
    while k < sentences.len() {
        let paragraph = sentences[k].paragraph;
        let mut end = k;
        while end < sentences.len() && sentences[end].paragraph == paragraph {
            end += 1;
        }
        let runs_on = left_open;
        let first_of_paragraph = out.len();
        let mut open: Option<usize> = None;
        let mut single: Option<usize>;
        for (n, s) in sentences[k..end].iter().enumerate() {
            single = None;
            for (i, t) in s.tokens.iter().enumerate() {
                let Some((way, double)) = way(text, t.span, &t.form) else {
                    continue;
                };
                let at = flat.start(k + n) + i;
                if double {
                    if let Some(from) = open.take() {
                        push(&mut out, from, at, way == Way::Closes);
                    }
                    if way == Way::Opens {
                        open = Some(at + 1);
                    }
                } else if open.is_none() && t.upos == Upos::Punct {
                    match way {
                        Way::Opens => single = Some(at + 1),
                        Way::Closes => {
                            if let Some(from) = single.take() {
                                push(&mut out, from, at, true);
                            }
                        }
                    }
                }
            }
        }
        left_open = open.is_some() && sentences[k].region == ParagraphKind::Body;
        if let Some(from) = open {
            push(&mut out, from, flat.start(end - 1) + sentences[end - 1].tokens.len(), false);
        }
        if runs_on && let Some(q) = out.get_mut(first_of_paragraph) {
            q.runs_on = q.from <= flat.start(k) + 1;
        }
        k = end;
    }
    for q in &mut out {
        let words = (q.from..q.to).map(|w| {
            let k = flat.sentence(w);
            &sentences[k].tokens[w - flat.start(k)]
        });
        let (mut n, mut verb) = (0, false);
        for t in words {
            n += usize::from(t.upos != Upos::Punct);
            verb |= matches!(t.upos, Upos::Verb | Upos::Aux);
        }
        q.fragment = n < 3 || (!verb && n < 6);
    }
    out
}

fn push(out: &mut Vec<Quoted>, from: usize, to: usize, closed: bool) {
    if from < to {
        out.push(Quoted {
            from,
            to,
            closed,
            runs_on: false,
            fragment: false,
            linked: None,
        });
    }
}

/// Gives each quotation its speaker, and its words to that speaker's attribution.
///
/// `found[i]` are the attributions of `sentences[i]`. The sentences of a quotation that have no cue of their own get an attribution
/// that goes on with the one that the quotation belongs to.
pub fn link(sentences: &[Sentence], found: &mut [Vec<Attribution>], quotes: &mut [Quoted]) {
    let flat = Flat::new(sentences);
    let mut inside = vec![None; flat.starts.last().copied().unwrap_or(0)];
    for (n, q) in quotes.iter().enumerate() {
        inside[q.from..q.to].fill(Some(n));
    }
    for n in 0..quotes.len() {
        let q = quotes[n].clone();
        let (first, last) = (flat.sentence(q.from), flat.sentence(q.to - 1));
        let target = at_its_cue(sentences, found, &flat, &inside, &q, first, last)
            .or_else(|| goes_on(sentences, found, &flat, &quotes[..n], &q, first, &inside));
        let Some((k, a)) = target else { continue };
        quotes[n].linked = Some((k, a));
        if first <= k && k <= last {
            name_beside(&sentences[k], &mut found[k][a], &flat.within(k, q.from, q.to));
        }
        for at in first..=last {
            let range = flat.within(at, q.from, q.to);
            if range.is_empty() {
                continue;
            }
            if at == k {
                take(&sentences[k], &mut found[k][a], range);
            } else {
                continuation(sentences, found, at, (k, a), range);
            }
        }
    }
}

/// "\"...,\" said the mayor of the town": where the parser has lost the subject of a cue right behind the marks, the name
/// that stands between marks and cue, or right behind the cue, is the speaker.
fn name_beside(s: &Sentence, a: &mut Attribution, quote: &Range<usize>) {
    let in_quote = |r: &Range<usize>| r.start >= quote.start && r.end <= quote.end;
    let lost = match &a.source {
        None => a.speaker.is_none(),
        Some(r) => in_quote(r),
    };
    if !lost || a.form != AttributionForm::Verb && a.form != AttributionForm::Passive || a.cue < quote.end || !a.entry.is_speech() {
        return;
    }
    let word = |i: usize| s.tokens[i].upos != Upos::Punct;
    let between = quote.end..a.cue_words.start;
    let named: Range<usize> = if between.clone().any(|i| s.tokens[i].upos.is_nominal()) && between.len() <= 30 {
        between
    } else if between.clone().all(|i| !word(i)) && s.tokens.get(a.cue_words.end).is_some_and(|t| starts_a_name(t.upos)) {
        // Up to the stop, or a new clause.
        let end = (a.cue_words.end..s.tokens.len())
            .find(|&i| {
                let t = &s.tokens[i];
                matches!(t.form.as_str(), "." | ";" | ":" | "\u{201c}" | "\"" | "''" | "\u{2014}")
                    || matches!(t.upos, Upos::Verb | Upos::Aux | Upos::Sconj)
            })
            .unwrap_or(s.tokens.len());
        a.cue_words.end..end
    } else {
        return;
    };
    let (mut lo, mut hi) = (named.start, named.end);
    while lo < hi && !word(lo) {
        lo += 1;
    }
    while hi > lo && (!word(hi - 1) || matches!(s.tokens[hi - 1].upos, Upos::Adp | Upos::Cconj | Upos::Adv)) {
        hi -= 1;
    }
    let named = lo..hi;
    let Some(head) = named
        .clone()
        .find(|&i| s.tokens[i].upos.is_nominal() && s.tokens[i].head.is_none_or(|h| !named.contains(&h)))
        .or_else(|| named.clone().find(|&i| s.tokens[i].upos.is_nominal()))
    else {
        return;
    };
    a.speaker = Some(head);
    for i in 0..a.shown.len() {
        let own = quote.contains(&i) && !named.contains(&i);
        a.shown[i] &= own;
        a.content[i] &= own;
    }
    a.source = Some(named);
}

fn starts_a_name(u: Upos) -> bool {
    u.is_nominal() || matches!(u, Upos::Det | Upos::Adj | Upos::Num)
}

/// Gives quoted words of its own sentence to an attribution.
fn take(s: &Sentence, a: &mut Attribution, range: Range<usize>) {
    if a.shown.iter().all(|x| !x) {
        a.content_head = head_of(s, &range);
    }
    for i in range {
        let own = a.cue_words.contains(&i) || i == a.cue && !a.cue_words.is_empty() || a.source.as_ref().is_some_and(|r| r.contains(&i));
        if !own {
            a.shown[i] = true;
            a.content[i] = true;
        }
    }
}

/// The word that the others of a range hang on.
fn head_of(s: &Sentence, range: &Range<usize>) -> usize {
    range
        .clone()
        .find(|&i| s.tokens[i].upos != Upos::Punct && s.tokens[i].head.is_none_or(|h| !range.contains(&h)))
        .unwrap_or(range.start)
}

pub(super) fn continuation(sentences: &[Sentence], found: &mut [Vec<Attribution>], at: usize, base: (usize, usize), range: Range<usize>) {
    let s = &sentences[at];
    let head = head_of(s, &range);
    let from = &found[base.0][base.1];
    let speaker = from.speaker_elsewhere.or_else(|| from.speaker.map(|sp| (base.0, sp)));
    let mut mask = vec![false; s.tokens.len()];
    mask[range].fill(true);
    let a = Attribution {
        speaker: None,
        speaker_elsewhere: speaker,
        source: None,
        continues: Some(base),
        cue: head,
        cue_words: head..head,
        entry: from.entry.clone(),
        shown: mask.clone(),
        content: mask,
        content_head: head,
        form: AttributionForm::Quotation,
        to: None,
        outlet: None,
    };
    found[at].push(a);
}

/// The attribution whose cue stands at the quotation: in its sentences, or right before or behind it.
fn at_its_cue(
    sentences: &[Sentence],
    found: &[Vec<Attribution>],
    flat: &Flat,
    inside: &[Option<usize>],
    q: &Quoted,
    first: usize,
    last: usize,
) -> Option<(usize, usize)> {
    let same = |k: usize| sentences[k].paragraph == sentences[first].paragraph;
    let lo = if first > 0 && same(first - 1) { first - 1 } else { first };
    let hi = if last + 1 < sentences.len() && same(last + 1) {
        last + 1
    } else {
        last
    };
    let mut best: Option<(Rank, (usize, usize))> = None;
    for (k, all) in found.iter().enumerate().take(hi + 1).skip(lo) {
        let neighbour = k < first || k > last;
        for (n, a) in all.iter().enumerate() {
            if a.continues.is_some() || a.cue_words.is_empty() {
                continue;
            }
            let start = flat.start(k);
            // A cue inside the marks is the quoted speaker's own.
            if inside[start + a.cue].is_some() && a.form != AttributionForm::Colon {
                continue;
            }
            let pending = a.shown.iter().all(|x| !x);
            let range = flat.within(k, q.from, q.to);
            let covered = range.clone().filter(|&i| a.shown[i]).count();
            if neighbour && !pending {
                continue;
            }
            let (from, to) = words_of(a);
            let distance = if start + from >= q.to {
                start + from - q.to
            } else {
                q.from.saturating_sub(start + to)
            };
            if neighbour && distance > 3 || distance > REACH && covered == 0 {
                continue;
            }
            let whole = covered > 0 && covered == range.len() && first == last;
            // A verb that reports no words has the quotation only where it is its object already.
            if !a.entry.is_speech() && (!whole || !q.fragment) && covered * 2 < range.len() {
                continue;
            }
            if covered == 0 && !a.entry.is_speech() {
                continue;
            }
            let between = if start + from >= q.to {
                q.to..start + from
            } else {
                (start + to).min(q.from)..q.from
            };
            if covered == 0 && between.clone().any(|w| inside[w].is_some()) && !pending {
                continue;
            }
            let rank = (usize::from(covered == 0), distance, usize::MAX - n);
            if best.as_ref().is_none_or(|(r, _)| rank < *r) {
                best = Some((rank, (k, n)));
            }
        }
    }
    let (rank, at) = best?;
    // A few quoted words in a sentence whose cue does not reach them are the reporter's.
    if q.fragment && rank.0 == 1 && !found[at.0][at.1].shown.iter().all(|x| !x) {
        return None;
    }
    Some(at)
}

/// From the first to one past the last word of cue and speaker.
fn words_of(a: &Attribution) -> (usize, usize) {
    let (mut from, mut to) = (a.cue_words.start, a.cue_words.end);
    if let Some(r) = &a.source
        && r.end + 8 > from
        && r.start < to + 8
    {
        from = from.min(r.start);
        to = to.max(r.end);
    }
    (from, to)
}

/// The attribution that a quotation without a cue goes on with.
#[allow(clippy::too_many_arguments)]
fn goes_on(
    sentences: &[Sentence],
    found: &mut [Vec<Attribution>],
    flat: &Flat,
    before: &[Quoted],
    q: &Quoted,
    first: usize,
    inside: &[Option<usize>],
) -> Option<(usize, usize)> {
    if q.fragment && !q.runs_on {
        return None;
    }
    // Words before the mark in its sentence: then it is part of the reporter's sentence.
    let lead = flat.within(first, flat.start(first), q.from);
    let starts = lead.clone().all(|i| sentences[first].tokens[i].upos == Upos::Punct)
        || lead
            .clone()
            .next_back()
            .is_some_and(|i| sentences[first].tokens[lead.start..=i].iter().rev().take(2).any(|t| t.form == ":"));
    if q.runs_on
        && let Some(l) = before.last().and_then(|p| p.linked)
    {
        return Some(l);
    }
    if !starts {
        return None;
    }
    // "The general was blunt: \"We stay.\""
    let colon = lead.clone().rev().take(2).any(|i| sentences[first].tokens[i].form == ":");
    if colon && let Some(a) = introduced(sentences, first) {
        found[first].push(a);
        return Some((first, found[first].len() - 1));
    }
    let speaks = |a: &Attribution| a.entry.is_speech() && a.continues.is_none() && (a.speaker.is_some() || a.speaker_elsewhere.is_some());
    let paragraph = sentences[first].paragraph;
    // The sentence before introduces it.
    if first > 0 && sentences[first - 1].tokens.iter().rev().take(2).any(|t| t.form == ":") {
        if let Some(n) = found[first - 1]
            .iter()
            .rposition(|a| speaks(a) && inside[flat.start(first - 1) + a.cue].is_none())
        {
            return Some((first - 1, n));
        }
        if let Some(a) = introduced(sentences, first - 1) {
            found[first - 1].push(a);
            return Some((first - 1, found[first - 1].len() - 1));
        }
    }
    // The speech of its paragraph.
    for k in (0..=first).rev().take_while(|&k| sentences[k].paragraph == paragraph) {
        if let Some(n) = found[k]
            .iter()
            .rposition(|a| speaks(a) && inside[flat.start(k) + a.cue].is_none() && (k < first || flat.start(k) + a.cue < q.from))
        {
            return Some((k, n));
        }
        if let Some(b) = found[k].iter().find_map(|a| a.continues)
            && k < first
        {
            return Some(b);
        }
    }
    // A paragraph all in marks: the last speaker goes on.
    let whole = q.from <= flat.start(first) + 1;
    let last = before
        .last()
        .filter(|p| sentences[flat.sentence(p.from)].paragraph + 1 == paragraph)?;
    let (k, n) = last.linked.filter(|_| whole)?;
    let from = &found[k][n];
    let speaker = from.speaker_elsewhere.or_else(|| from.speaker.map(|sp| (k, sp)))?;
    let at = first;
    found[at].push(Attribution {
        speaker: None,
        speaker_elsewhere: Some(speaker),
        source: None,
        continues: None,
        cue: 0,
        cue_words: 0..0,
        entry: unlisted("speech", Stance::Asserts),
        content: vec![false; sentences[at].tokens.len()],
        shown: vec![false; sentences[at].tokens.len()],
        content_head: 0,
        form: AttributionForm::Quotation,
        to: None,
        outlet: None,
    });
    Some((at, found[at].len() - 1))
}

/// "The minister was blunt:" with no cue: its subject speaks.
fn introduced(sentences: &[Sentence], k: usize) -> Option<Attribution> {
    let s = &sentences[k];
    let root = s.root()?;
    let subject = s.children(root).find(|&c| s.tokens[c].deprel == "nsubj")?;
    let colon = s.tokens.iter().rposition(|t| t.form == ":")?;
    let range = s.subtree(subject);
    let n = s.tokens.len();
    Some(Attribution {
        speaker: Some(subject),
        speaker_elsewhere: None,
        source: (!range.contains(&root)).then_some(range),
        continues: None,
        cue: colon,
        cue_words: colon..colon + 1,
        entry: unlisted("speech", Stance::Asserts),
        content: vec![false; n],
        shown: vec![false; n],
        content_head: colon,
        form: AttributionForm::Colon,
        to: None,
        outlet: None,
    })
}

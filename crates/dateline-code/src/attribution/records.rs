//! The attributions and quotations of an article, with spans of its text and speakers resolved.

use super::Attribution;
use super::quotes::{Flat, Quoted};
use crate::coder::Input;
use crate::matcher::Matcher;
use crate::roles;
use dateline_core::{self as core, AttributionForm, Entity, QuoteKind, Sentence, Span, Upos};
use std::collections::BTreeMap;
use std::ops::Range;

/// Most attributions and quotations kept for one article.
const MOST: usize = 20_000;

/// Puts together what the sentences' attributions and the quotations say.
#[must_use]
pub fn records(
    input: &Input<'_>,
    matchers: &[Matcher<'_>],
    found: &[Vec<Attribution>],
    quotes: &[Quoted],
) -> (Vec<core::Attribution>, Vec<core::Quotation>) {
    let flat = Flat::new(input.sentences);
    let mut inside = vec![false; input.sentences.iter().map(|s| s.tokens.len()).sum()];
    for q in quotes {
        inside[q.from..q.to].fill(true);
    }
    let mut out: Vec<core::Attribution> = Vec::new();
    // Where each sentence's attributions went.
    let mut place: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    let mut masks: Vec<Vec<bool>> = Vec::new();
    for (k, all) in found.iter().enumerate() {
        let mut by_cue: BTreeMap<usize, usize> = BTreeMap::new();
        for (n, a) in all.iter().enumerate() {
            if a.continues.is_some()
                || out.len() >= MOST
                || a.entry.class == "hedge"
                || a.entry.class == "factive" && a.form == AttributionForm::Hedge
            {
                continue;
            }
            let has_more = || {
                found
                    .iter()
                    .skip(k.saturating_sub(40))
                    .take(80)
                    .flatten()
                    .any(|b| b.continues == Some((k, n)))
            };
            if a.shown.iter().all(|x| !x) && !has_more() {
                continue;
            }
            if let Some(&at) = by_cue.get(&a.cue).filter(|_| !a.cue_words.is_empty()) {
                for (x, y) in masks[at].iter_mut().zip(&a.shown) {
                    *x |= *y;
                }
                place.insert((k, n), at);
                continue;
            }
            by_cue.insert(a.cue, out.len());
            place.insert((k, n), out.len());
            masks.push(a.shown.clone());
            out.push(one(input, matchers, k, a));
        }
    }
    for (mask, r) in masks.iter().zip(&mut out) {
        r.content = spans(&input.sentences[r.sentence], mask);
        r.kind = kind(&input.sentences[r.sentence], mask, &inside[flat.start(r.sentence)..]);
    }
    for (k, all) in found.iter().enumerate() {
        for a in all {
            if let Some(&at) = a.continues.and_then(|b| place.get(&b)) {
                let s = &input.sentences[k];
                out[at].content.extend(spans(s, &a.shown));
                if out[at].content.len() == 1 {
                    out[at].kind = QuoteKind::Direct;
                }
            }
        }
    }
    for r in &mut out {
        r.content.sort_by_key(|s| (s.start, s.end));
        join(input.text, &mut r.content);
    }
    let scares = scare_quotes(input, matchers, quotes, &flat, &mut out);
    nest(&mut out);
    let mut quotations = quotations(input, matchers, found, quotes, &flat, &place, &out);
    for q in &mut quotations {
        if let Some(&(_, at)) = scares.iter().find(|(span, _)| q.attribution.is_none() && q.words == [*span]) {
            q.attribution = Some(at);
            q.speaker = out[at].speaker.clone();
        }
    }
    (out, quotations)
}

/// Longest scare quote, in words.
const SCARE: usize = 5;

/// A few words in quotation marks that no cue introduces and that name no work or brand: somebody's words that the reporter keeps at
/// arm's length. Whose they are is told by a possessor ("Moscow's \"special operation\"") or by an aside ("\"liberation\", as Moscow
/// calls it"); else by nobody. Returns the words' span and the record of each.
fn scare_quotes(
    input: &Input<'_>,
    matchers: &[Matcher<'_>],
    quotes: &[Quoted],
    flat: &Flat,
    out: &mut Vec<core::Attribution>,
) -> Vec<(Span, usize)> {
    let mut made = Vec::new();
    for q in quotes.iter().filter(|q| q.linked.is_none() && q.fragment && q.closed).take(MOST) {
        let k = flat.sentence(q.from);
        let (s, m) = (&input.sentences[k], &matchers[k]);
        let words = flat.within(k, q.from, q.to);
        if flat.sentence(q.to - 1) != k
            || words.is_empty()
            || words.len() > SCARE
            || matches!(s.region, core::ParagraphKind::Credit | core::ParagraphKind::Contributor)
        {
            continue;
        }
        let titled = words.clone().any(|i| s.tokens[i].upos == Upos::Propn)
            || words
                .clone()
                .all(|i| !s.tokens[i].form.chars().next().is_some_and(char::is_lowercase));
        if titled {
            continue;
        }
        let span = s.span_of(words.clone());
        let t = &m.tree;
        let head = words
            .clone()
            .find(|&i| t.head(i).is_none_or(|h| !words.contains(&h)))
            .unwrap_or(words.start);
        let possessor = t
            .children(head)
            .iter()
            .copied()
            .find(|&c| t.deprel(c) == "nmod:poss" && !words.contains(&c));
        let before = words.start.checked_sub(2).map(|i| &s.tokens[i]);
        let so_called = before
            .filter(|w| w.form.eq_ignore_ascii_case("so-called") || w.form.eq_ignore_ascii_case("called"))
            .map(|w| w.span);
        // "as Moscow calls it", "what Kyiv calls"
        let aside = (words.end..s.tokens.len().min(words.end + 8))
            .chain(words.start.saturating_sub(6)..words.start)
            .find(|&i| t.upos(i) == Upos::Verb && matches!(t.lemma(i), "call" | "term" | "dub" | "describe" | "put" | "label"))
            .and_then(|v| Some((v, t.children(v).iter().copied().find(|&c| t.rel(c) == "nsubj")?)));
        let (source, cue) = match (aside, possessor) {
            (Some((v, who)), _) => (Some(who), Some(s.tokens[v].span)),
            (None, Some(who)) => (Some(who), so_called),
            (None, None) => (None, so_called),
        };
        made.push((span, out.len()));
        out.push(core::Attribution {
            source: source.map(|w| s.span_of(s.subtree(w))),
            cue,
            content: vec![span],
            kind: QuoteKind::Scare,
            form: AttributionForm::Quotation,
            class: "scare".into(),
            stance: core::Stance::Asserts,
            speaker: source.and_then(|w| speaker(m, w, Some(s.tokens[w].span))),
            outlet: None,
            within: None,
            sentence: k,
        });
    }
    made
}

fn one(input: &Input<'_>, matchers: &[Matcher<'_>], k: usize, a: &Attribution) -> core::Attribution {
    let s = &input.sentences[k];
    let source = a.source.clone().map(|r| s.span_of(r));
    let speaker = match (a.speaker, a.speaker_elsewhere) {
        (Some(sp), _) => speaker(&matchers[k], sp, source),
        (None, Some((at, sp))) => matchers.get(at).and_then(|m| speaker(m, sp, None)),
        (None, None) => None,
    };
    core::Attribution {
        source,
        cue: (!a.cue_words.is_empty()).then(|| s.span_of(a.cue_words.clone())),
        content: Vec::new(),
        kind: QuoteKind::Indirect,
        form: a.form,
        class: a.entry.class.clone(),
        stance: a.entry.stance,
        speaker,
        outlet: a.outlet.and_then(|o| speaker_entity(&matchers[k], o)),
        within: None,
        sentence: k,
    }
}

/// The speaker as an entity: resolved, else by the words that name him; a pronoun that stands for nobody known is none.
fn speaker(m: &Matcher<'_>, at: usize, source: Option<Span>) -> Option<Entity> {
    speaker_entity(m, at).or_else(|| {
        let pronoun = m.tree.upos(at) == Upos::Pron;
        source.filter(|_| !pronoun).map(|span| Entity { span, ..Entity::default() })
    })
}

fn speaker_entity(m: &Matcher<'_>, at: usize) -> Option<Entity> {
    roles::entities(m, at, true)
        .into_iter()
        .next()
        .or_else(|| roles::unknown_party(m, at))
}

/// Runs of marked words as spans, punctuation at their ends left out.
fn spans(s: &Sentence, mask: &[bool]) -> Vec<Span> {
    let mut out = Vec::new();
    let mut i = 0;
    while i < mask.len() {
        if !mask[i] {
            i += 1;
            continue;
        }
        let mut end = i;
        let mut last = i;
        // A comma or mark between two runs does not part them.
        while end < mask.len() && (mask[end] || s.tokens[end].upos == Upos::Punct) {
            if mask[end] {
                last = end;
            }
            end += 1;
        }
        let (mut lo, mut hi) = (i, last + 1);
        let is_punct = |k: usize| s.tokens[k].upos == Upos::Punct;
        while lo < hi && is_punct(lo) {
            lo += 1;
        }
        while hi > lo && is_punct(hi - 1) {
            hi -= 1;
        }
        if lo < hi {
            out.push(s.span_of(lo..hi));
        }
        i = end.max(i + 1);
    }
    out
}

/// Joins spans with nothing but blanks and punctuation between them.
fn join(text: &str, spans: &mut Vec<Span>) {
    let mut out: Vec<Span> = Vec::with_capacity(spans.len());
    for s in spans.drain(..) {
        match out.last_mut() {
            Some(last)
                if s.start <= last.end
                    || text
                        .get(last.end as usize..s.start as usize)
                        .is_some_and(|t| !t.contains('\n') && !t.chars().any(char::is_alphanumeric)) =>
            {
                *last = last.cover(s);
            }
            _ => out.push(s),
        }
    }
    *spans = out;
}

fn kind(s: &Sentence, mask: &[bool], inside: &[bool]) -> QuoteKind {
    let (mut quoted, mut told) = (0, 0);
    for (i, m) in mask.iter().enumerate() {
        if *m && s.tokens[i].upos != Upos::Punct {
            if inside[i] {
                quoted += 1;
            } else {
                told += 1;
            }
        }
    }
    match (quoted, told) {
        (0, _) => QuoteKind::Indirect,
        (_, 0) => QuoteKind::Direct,
        _ => QuoteKind::Mixed,
    }
}

/// Which attribution stands in the content of which: the smallest that holds its cue.
fn nest(all: &mut [core::Attribution]) {
    for i in 0..all.len() {
        let Some(cue) = all[i].cue else { continue };
        let holder = (0..all.len())
            .filter(|&j| j != i && all[j].sentence.abs_diff(all[i].sentence) <= 30)
            .filter(|&j| all[j].content.iter().any(|c| c.contains(cue)))
            .min_by_key(|&j| (all[j].content.iter().map(Span::len).sum::<usize>(), j));
        all[i].within = holder;
    }
}

fn quotations(
    input: &Input<'_>,
    matchers: &[Matcher<'_>],
    found: &[Vec<Attribution>],
    quotes: &[Quoted],
    flat: &Flat,
    place: &BTreeMap<(usize, usize), usize>,
    records: &[core::Attribution],
) -> Vec<core::Quotation> {
    let mut out: Vec<core::Quotation> = Vec::new();
    let mut by_record: BTreeMap<usize, usize> = BTreeMap::new();
    for q in quotes.iter().take(MOST) {
        let first = flat.sentence(q.from);
        let last = flat.sentence(q.to - 1);
        let words = |k: usize| -> Range<usize> { flat.within(k, q.from, q.to) };
        let span = input.sentences[first]
            .span_of(words(first))
            .cover(input.sentences[last].span_of(words(last)));
        let at = q.linked.and_then(|l| place.get(&l).copied());
        if let Some(n) = at.and_then(|a| by_record.get(&a).copied()) {
            out[n].words.push(span);
            continue;
        }
        if let Some(a) = at {
            by_record.insert(a, out.len());
        }
        let source = q.linked.map(|(k, n)| (k, &found[k][n]));
        out.push(core::Quotation {
            words: vec![span],
            speaker: at.and_then(|a| records[a].speaker.clone()),
            to: source.and_then(|(k, a)| a.to.and_then(|t| speaker(&matchers[k], t, Some(input.sentences[k].tokens[t].span)))),
            setting: source.and_then(|(k, a)| setting(input, &matchers[k], k, a)),
            attribution: at,
        });
    }
    out
}

/// "at a rally in Tampa", "in a statement": a phrase of place or occasion at the cue.
fn setting(input: &Input<'_>, m: &Matcher<'_>, k: usize, a: &Attribution) -> Option<Span> {
    let t = &m.tree;
    let s = &input.sentences[k];
    let timed = |r: &Range<usize>| {
        input
            .mentions
            .times
            .iter()
            .any(|x| x.sentence == k && x.tokens.start < r.end && r.start < x.tokens.end && x.tokens.len() + 2 >= r.len())
    };
    t.children(a.cue)
        .iter()
        .copied()
        .filter(|&c| t.rel(c) == "obl" && !a.shown.get(c).copied().unwrap_or(false) && Some(c) != a.to)
        .filter(|&c| {
            matches!(
                t.preposition(c).as_deref(),
                Some("in" | "at" | "on" | "during" | "via" | "through" | "outside" | "before" | "after" | "over")
            )
        })
        .map(|c| s.subtree(c))
        .find(|r| !timed(r) && !r.contains(&a.cue))
        .map(|r| s.span_of(r))
}

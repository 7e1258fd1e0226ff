//! Coreference: which phrases of a text are of one person, organisation or state.
//!
//! Gold sets mark only some of the phrases, so what the system finds beyond them is neither right nor wrong. A system mention
//! belongs to the gold mention that holds its head and overlaps it most, one to one. A gold mention that holds another of its own
//! chain ("U.S. automaker GM") is the same phrase and counts once. Over the gold mentions then:
//! - **B³** (Bagga and Baldwin 1998): for each mention the share of its system chain that is right, and the share of its gold
//!   chain that is found; a gold mention that the system has not is alone in its chain, and counts for recall only.
//! - **MUC** (Vilain et al. 1995): links that chains have in common.
//! - **anaphors**: of the mentions that are not the first of their gold chain and were found, the share whose nearest mention
//!   before it in its system chain is of its gold chain; by kind: `name`, `description`, `pronoun`.

use crate::common::{Scores, by_id, f1, id, list, matching, ratio, round, share, text};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// A phrase of a gold or system chain, in characters of the text.
#[derive(Clone, Debug)]
struct Phrase {
    start: usize,
    end: usize,
    head: usize,
    chain: usize,
    kind: &'static str,
}

/// The text that a gold record is about: its `text`, or its `sents` with a space between words and a line for each sentence.
///
/// ```
/// let record = serde_json::json!({"sents": [["A", "boat", "sank", "."], ["It", "was", "old", "."]]});
/// assert_eq!(dateline_eval::text_of(&record), "A boat sank .\nIt was old .");
/// ```
#[must_use]
pub fn text_of(record: &Value) -> String {
    if let Some(t) = record.get("text").and_then(Value::as_str).filter(|t| !t.is_empty()) {
        return t.to_owned();
    }
    let line = |s: &Value| {
        let words: Vec<&str> = s.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        words.join(" ")
    };
    list(record, "sents").iter().map(line).collect::<Vec<_>>().join("\n")
}

/// First and last character of each word of a record with `sents`.
pub(crate) fn word_spans(record: &Value) -> Vec<(usize, usize)> {
    let mut out = Vec::new();
    let mut at = 0;
    for sentence in list(record, "sents") {
        for word in sentence.as_array().into_iter().flatten().filter_map(Value::as_str) {
            let end = at + word.chars().count();
            out.push((at, end));
            at = end + 1;
        }
    }
    out
}

/// Scores chains of mentions.
///
/// `gold`: records with `sents` and `entity` (`tok`, `inst`, `etype`), of which people, organisations and places count, or with
/// `text` and `arguments` (`text`, `sentence`, `tokens`, `chain`, `tag`), of which human parties in validated sentences count.
/// `pred`: records of the same `id` with `mentions`, each with `start`, `end`, `head` (characters of [`text_of`]) and `chain`.
///
/// ```
/// use serde_json::json;
/// let gold = [json!({"id": "a", "sents": [["Ada", "left", "."], ["She", "sang", "."]], "entity": [
///     {"tok": [0], "text": "Ada", "inst": "x", "etype": "PER"}, {"tok": [3], "text": "She", "inst": "x", "etype": "PER"}]})];
/// let pred = [json!({"id": "a", "mentions": [
///     {"start": 0, "end": 3, "head": 0, "chain": 7}, {"start": 11, "end": 14, "head": 11, "chain": 7}]})];
/// let s = dateline_eval::coreference(&gold, &pred);
/// assert_eq!(s["b3_f1"], 1.0);
/// assert_eq!(s["muc_f1"], 1.0);
/// ```
#[must_use]
pub fn coreference(gold: &[Value], pred: &[Value]) -> Scores {
    let pred = by_id(pred);
    let (mut n, mut found, mut unplaced, mut chains) = (0, 0, 0, 0);
    let (mut b3_p, mut b3_r, mut b3_n) = (0.0, 0.0, 0);
    let mut muc = [0usize; 4];
    let mut kinds: BTreeMap<&str, [usize; 4]> = BTreeMap::new();
    let (mut first, mut first_linked) = (0, 0);
    for record in gold {
        let (golds, lost) = gold_phrases(record);
        unplaced += lost;
        let systems = pred.get(&id(record)).map_or_else(Vec::new, |d| system_phrases(d));
        let pairs = matching(golds.len(), systems.len(), |g, s| overlap(&golds[g], &systems[s]));
        // Chain of each gold mention in the system; one of its own where it is not found.
        let mut of: Vec<usize> = (0..golds.len()).map(|i| usize::MAX - i).collect();
        let mut got = vec![false; golds.len()];
        for (g, s) in pairs {
            of[g] = systems[s].chain;
            got[g] = true;
        }
        n += golds.len();
        found += got.iter().filter(|g| **g).count();
        for i in 0..golds.len() {
            let gold_chain: Vec<usize> = (0..golds.len()).filter(|j| golds[*j].chain == golds[i].chain).collect();
            let system_chain: Vec<usize> = (0..golds.len()).filter(|j| of[*j] == of[i]).collect();
            let both = gold_chain.iter().filter(|j| system_chain.contains(j)).count();
            b3_r += ratio(both, gold_chain.len());
            if got[i] {
                b3_p += ratio(both, system_chain.len());
                b3_n += 1;
            }
            let before = system_chain.iter().filter(|j| **j < i).max();
            if gold_chain.first() == Some(&i) {
                chains += 1;
                if got[i] {
                    first += 1;
                    first_linked += usize::from(before.is_some());
                }
                continue;
            }
            let row = kinds.entry(golds[i].kind).or_default();
            row[0] += 1;
            row[1] += usize::from(got[i]);
            row[2] += usize::from(before.is_some_and(|j| golds[*j].chain == golds[i].chain));
            row[3] += usize::from(before.is_some_and(|j| golds[*j].chain != golds[i].chain));
        }
        let ids: Vec<usize> = golds.iter().map(|g| g.chain).collect();
        let (a, b) = links(&ids, &of);
        let (c, d) = links(&of, &ids);
        for (sum, x) in muc.iter_mut().zip([a, b, c, d]) {
            *sum += x;
        }
    }
    let (p, r) = (
        if b3_n == 0 { 0.0 } else { b3_p / b3_n as f64 },
        if n == 0 { 0.0 } else { b3_r / n as f64 },
    );
    let (mr, mp) = (ratio(muc[0], muc[1]), ratio(muc[2], muc[3]));
    let mut out = Map::new();
    let mut put = |k: &str, v: Value| out.insert(k.to_owned(), v);
    put("documents", gold.len().into());
    put("mentions", n.into());
    put("chains", chains.into());
    put("not_placed", unplaced.into());
    put("mentions_found", share(found, n));
    put("b3_precision", round(p));
    put("b3_recall", round(r));
    put("b3_f1", round(f1(p, r)));
    put("muc_precision", round(mp));
    put("muc_recall", round(mr));
    put("muc_f1", round(f1(mp, mr)));
    put("first_mentions_linked", share(first_linked, first));
    for (kind, [all, got, right, wrong]) in kinds {
        let row = [
            ("anaphors", all.into()),
            ("found", share(got, all)),
            ("right", share(right, got)),
            ("wrong", share(wrong, got)),
        ];
        put(kind, Value::Object(row.into_iter().map(|(k, v)| (k.to_owned(), v)).collect()));
    }
    out
}

/// Links of the chains `a` that the chains `b` keep, and all links of `a`.
fn links(a: &[usize], b: &[usize]) -> (usize, usize) {
    let mut chains: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (x, y) in a.iter().zip(b) {
        chains.entry(*x).or_default().push(*y);
    }
    let (mut kept, mut all) = (0, 0);
    for mut parts in chains.into_values() {
        let size = parts.len();
        parts.sort_unstable();
        parts.dedup();
        kept += size - parts.len();
        all += size - 1;
    }
    (kept, all)
}

/// How well a system mention fits a gold one: its head within, and the more they overlap the better.
fn overlap(gold: &Phrase, system: &Phrase) -> Option<f64> {
    if !(gold.start..gold.end).contains(&system.head) {
        return None;
    }
    let both = gold.end.min(system.end).saturating_sub(gold.start.max(system.start));
    let fit = 2.0 * both as f64 / (gold.end - gold.start + system.end - system.start) as f64;
    (fit > 0.2).then_some(fit)
}

fn system_phrases(d: &Value) -> Vec<Phrase> {
    let number = |m: &Value, k: &str| m.get(k).and_then(Value::as_u64).map(|n| n as usize);
    let read = |m: &Value| {
        let (start, end) = (number(m, "start")?, number(m, "end")?);
        (start < end).then_some(Phrase {
            start,
            end,
            head: number(m, "head").unwrap_or(end - 1),
            chain: number(m, "chain")?,
            kind: "",
        })
    };
    list(d, "mentions").iter().filter_map(read).collect()
}

/// The gold mentions in text order, and how many could not be placed in the text.
fn gold_phrases(record: &Value) -> (Vec<Phrase>, usize) {
    let mut out: Vec<Phrase> = Vec::new();
    let mut lost = 0;
    let spans = word_spans(record);
    let entities = list(record, "entity");
    let arguments = list(record, "arguments");
    let mut keys: Vec<&str> = entities
        .iter()
        .map(|e| text(e, "inst"))
        .chain(arguments.iter().map(|a| text(a, "chain")))
        .collect();
    keys.sort_unstable();
    keys.dedup();
    let chain = |name: &str| keys.iter().position(|k| *k == name).unwrap_or(usize::MAX);
    for e in entities.iter().filter(|e| matches!(text(e, "etype"), "PER" | "ORG" | "LOC")) {
        let tok: Vec<usize> = list(e, "tok").iter().filter_map(Value::as_u64).map(|n| n as usize).collect();
        let span = tok
            .first()
            .zip(tok.last())
            .and_then(|(a, b)| Some((spans.get(*a)?.0, spans.get(*b)?.1)));
        match span {
            Some((start, end)) if start < end => out.push(Phrase {
                start,
                end,
                head: start,
                chain: chain(text(e, "inst")),
                kind: kind(text(e, "text")),
            }),
            _ => lost += 1,
        }
    }
    let (placed, missing) = place_arguments(record, arguments);
    lost += missing;
    out.extend(placed.into_iter().map(|(start, end, a)| Phrase {
        start,
        end,
        head: start,
        chain: chain(text(a, "chain")),
        kind: kind(text(a, "text")),
    }));
    out.sort_by_key(|p| (p.start, std::cmp::Reverse(p.end), p.chain));
    out.dedup_by_key(|p| (p.start, p.end));
    // "GM" in "U.S. automaker GM" and the whole are one phrase: the inner one is kept.
    let outer = |p: &Phrase| {
        out.iter()
            .any(|q| q.chain == p.chain && (q.start, q.end) != (p.start, p.end) && p.start <= q.start && q.end <= p.end)
    };
    let kept: Vec<Phrase> = out.iter().filter(|p| !outer(p)).cloned().collect();
    (kept, lost)
}

/// Human parties in validated sentences, found in the text by their words: the k-th of the same words in a sentence is its k-th occurrence.
fn place_arguments<'v>(record: &Value, arguments: &'v [Value]) -> (Vec<(usize, usize, &'v Value)>, usize) {
    let mut wanted: Vec<&Value> = arguments
        .iter()
        .filter(|a| text(a, "tag").starts_with("HUMAN") && a.get("in_validated_sentence").and_then(Value::as_bool) != Some(false))
        .collect();
    let first = |a: &Value| {
        list(a, "tokens")
            .first()
            .and_then(Value::as_str)
            .and_then(|t| t.parse::<u64>().ok())
    };
    let sentence = |a: &Value| a.get("sentence").and_then(Value::as_u64).unwrap_or(0) as usize;
    wanted.sort_by_key(|a| (sentence(a), first(a)));
    let whole = text_of(record);
    let mut lines: Vec<(usize, Vec<char>)> = Vec::new();
    let mut at = 0;
    for line in whole.split('\n') {
        let chars: Vec<char> = line.chars().collect();
        let n = chars.len();
        lines.push((at, chars));
        at += n + 1;
    }
    let mut out: Vec<(usize, usize, &Value)> = Vec::new();
    let mut lost = 0;
    for a in wanted {
        let words: Vec<char> = text(a, "text").chars().collect();
        let found = lines.get(sentence(a)).filter(|_| !words.is_empty()).and_then(|(base, line)| {
            (0..=line.len().saturating_sub(words.len())).find_map(|i| {
                let end = i + words.len();
                let edge = |k: Option<usize>| k.and_then(|k| line.get(k)).is_none_or(|c| !c.is_alphanumeric());
                let fits = line.get(i..end) == Some(words.as_slice()) && edge(i.checked_sub(1)) && edge(Some(end));
                let free = !out
                    .iter()
                    .any(|(s, e, x)| (*s, *e) == (base + i, base + end) && text(x, "text") == text(a, "text"));
                (fits && free).then_some((base + i, base + end))
            })
        });
        match found {
            Some((s, e)) => out.push((s, e, a)),
            None => lost += 1,
        }
    }
    (out, lost)
}

/// What kind of phrase it is, by its words.
fn kind(phrase: &str) -> &'static str {
    let mut words = phrase.split_whitespace();
    let first = words.next().unwrap_or("").to_lowercase();
    let pronoun = matches!(
        first.as_str(),
        "he" | "him"
            | "his"
            | "himself"
            | "she"
            | "her"
            | "hers"
            | "herself"
            | "it"
            | "its"
            | "itself"
            | "they"
            | "them"
            | "their"
            | "theirs"
            | "themselves"
            | "i"
            | "me"
            | "my"
            | "mine"
            | "myself"
            | "we"
            | "us"
            | "our"
            | "ours"
            | "ourselves"
            | "you"
            | "your"
            | "who"
            | "whom"
            | "whose"
            | "which"
            | "that"
            | "both"
            | "this"
    );
    if pronoun && words.next().is_none() {
        return "pronoun";
    }
    let article = matches!(
        first.as_str(),
        "the" | "a" | "an" | "this" | "that" | "these" | "those" | "his" | "her" | "its" | "their"
    );
    let last_capital = phrase.split_whitespace().any(|w| w.chars().next().is_some_and(char::is_uppercase));
    let small = phrase.split_whitespace().skip(usize::from(article)).any(|w| {
        w.chars().next().is_some_and(char::is_lowercase)
            && !matches!(
                w,
                "of" | "the" | "and" | "for" | "on" | "in" | "de" | "al" | "bin" | "van" | "von" | "'s"
            )
    });
    if last_capital && !small { "name" } else { "description" }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn gold() -> Value {
        json!({"id": "d", "sents": [["Ada", "met", "Bo", "."], ["She", "thanked", "him", "."], ["Bo", "left", "."]], "entity": [
            {"tok": [0], "text": "Ada", "inst": "a", "etype": "PER"}, {"tok": [2], "text": "Bo", "inst": "b", "etype": "PER"},
            {"tok": [4], "text": "She", "inst": "a", "etype": "PER"}, {"tok": [6], "text": "him", "inst": "b", "etype": "PER"},
            {"tok": [8], "text": "Bo", "inst": "b", "etype": "PER"}]})
    }

    fn pred(chains: [u64; 5]) -> Value {
        let at = [(0, 3), (8, 10), (13, 16), (25, 28), (31, 33)];
        let mentions: Vec<Value> = at
            .iter()
            .zip(chains)
            .map(|((s, e), c)| json!({"start": s, "end": e, "head": s, "chain": c}))
            .collect();
        json!({"id": "d", "mentions": mentions})
    }

    #[test]
    fn swapped_pronouns_cost_both_chains() {
        let right = coreference(&[gold()], &[pred([0, 1, 0, 1, 1])]);
        assert_eq!((right["b3_f1"].as_f64(), right["muc_f1"].as_f64()), (Some(1.0), Some(1.0)));
        let swapped = coreference(&[gold()], &[pred([0, 1, 1, 0, 1])]);
        assert!(swapped["b3_f1"].as_f64() < Some(0.7));
        assert_eq!(swapped["pronoun"]["right"], 0.0);
        assert_eq!(swapped["name"]["right"], 0.0, "the mention before the second Bo is She");
        let lone = coreference(&[gold()], &[json!({"id": "d", "mentions": []})]);
        assert_eq!(
            (lone["mentions_found"].as_f64(), lone["muc_recall"].as_f64()),
            (Some(0.0), Some(0.0))
        );
    }

    #[test]
    fn arguments_are_found_by_their_words() {
        let record = json!({"id": "e", "text": "Police held a man.\nThe man sued police.", "arguments": [
            {"text": "Police", "sentence": 0, "tokens": ["1"], "chain": "p", "tag": "HUMAN_PART_ORG", "in_validated_sentence": true},
            {"text": "man", "sentence": 1, "tokens": ["7"], "chain": "m", "tag": "HUMAN_PART_PER", "in_validated_sentence": true},
            {"text": "woman", "sentence": 1, "tokens": ["8"], "chain": "m", "tag": "HUMAN_PART_PER", "in_validated_sentence": true}]});
        let (phrases, lost) = gold_phrases(&record);
        assert_eq!(lost, 1);
        assert_eq!(phrases.iter().map(|p| (p.start, p.end)).collect::<Vec<_>>(), [(0, 6), (23, 26)]);
    }
}

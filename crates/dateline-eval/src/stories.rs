//! Cross-document event coreference and stories: gold documents of several topics, each topic with stories that look alike.

use crate::common::{Scores, by_id, f1, id, list, ratio, round, share, text};
use dateline_story::{Card, Desk, EventCard, Lexicon, Limits};
use dateline_wire::Document;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// A gold mention: its document, the bytes of its words, its chain.
struct Gold {
    document: usize,
    words: Vec<Range<usize>>,
    chain: String,
}

/// Words and marks of a text, numbered as the gold set's tokens are: each mark is one.
fn tokens(line: &str, from: usize) -> Vec<Range<usize>> {
    let mut out: Vec<Range<usize>> = Vec::new();
    let mut open: Option<usize> = None;
    let mut chars = line.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let inside = c.is_alphanumeric()
            || c == '_'
            || (open.is_some() && matches!(c, '\'' | '’') && chars.peek().is_some_and(|(_, n)| n.is_alphanumeric()));
        match (inside, open) {
            (true, None) => open = Some(at),
            (true, Some(_)) => {}
            (false, start) => {
                if let Some(s) = start {
                    out.push(from + s..from + at);
                    open = None;
                }
                if !c.is_whitespace() {
                    out.push(from + at..from + at + c.len_utf8());
                }
            }
        }
    }
    if let Some(s) = open {
        out.push(from + s..from + line.len());
    }
    out
}

/// The bytes of a mention's words: the gold gives sentence, token number and words, and the nearest such words are taken.
fn locate(page: &str, lines: &[(usize, Vec<Range<usize>>)], event: &Value) -> Vec<Range<usize>> {
    let empty = Value::Null;
    let raw = event.get("raw").unwrap_or(&empty);
    let sentence = raw.get("sentence").and_then(Value::as_u64).unwrap_or(0) as usize;
    let number = list(raw, "tokens")
        .first()
        .and_then(Value::as_str)
        .and_then(|t| t.parse::<usize>().ok());
    let Some((before, line)) = lines.get(sentence) else {
        return Vec::new();
    };
    let expected = number.unwrap_or(0).saturating_sub(before + 1);
    let wanted: Vec<Range<usize>> = tokens(text(event, "trigger"), 0);
    let word = |r: &Range<usize>| text(event, "trigger").get(r.clone()).unwrap_or("");
    let mut out: Vec<Range<usize>> = Vec::new();
    let mut from = 0;
    for (k, w) in wanted.iter().enumerate() {
        let hits = (from..line.len()).filter(|&i| page.get(line[i].clone()) == Some(word(w)));
        let hit = if k == 0 {
            hits.min_by_key(|i| i.abs_diff(expected))
        } else {
            hits.min()
        };
        let Some(i) = hit else { continue };
        out.push(line[i].clone());
        from = i + 1;
    }
    if out.is_empty()
        && let Some(r) = line.get(expected.min(line.len().saturating_sub(1)))
    {
        out.push(r.clone());
    }
    out
}

fn mentions(documents: &[Value]) -> Vec<Gold> {
    let mut out = Vec::new();
    for (k, d) in documents.iter().enumerate() {
        let page = text(d, "text");
        let (mut lines, mut from, mut before) = (Vec::new(), 0, 0);
        for line in page.split('\n') {
            let t = tokens(line, from);
            from += line.len() + 1;
            let n = t.len();
            lines.push((before, t));
            before += n;
        }
        for e in list(d, "events") {
            let raw = e.get("raw").unwrap_or(&Value::Null);
            if raw.get("in_validated_sentence").and_then(Value::as_bool) != Some(true) {
                continue;
            }
            out.push(Gold {
                document: k,
                words: locate(page, &lines, e),
                chain: text(raw, "chain").to_owned(),
            });
        }
    }
    out
}

/// B-cubed precision and recall of two labellings.
fn b_cubed<A: Ord, B: Ord>(gold: &[A], found: &[B]) -> (f64, f64) {
    let (mut g, mut f): (BTreeMap<&A, f64>, BTreeMap<&B, f64>) = Default::default();
    let mut both: BTreeMap<(&A, &B), f64> = BTreeMap::new();
    for (a, b) in gold.iter().zip(found) {
        *g.entry(a).or_default() += 1.0;
        *f.entry(b).or_default() += 1.0;
        *both.entry((a, b)).or_default() += 1.0;
    }
    let (mut p, mut r) = (0.0, 0.0);
    for ((a, b), n) in &both {
        p += n * n / f[b];
        r += n * n / g[a];
    }
    let n = gold.len().max(1) as f64;
    (p / n, r / n)
}

fn insert_b3<A: Ord, B: Ord>(s: &mut Scores, name: &str, gold: &[A], found: &[B]) {
    let (p, r) = b_cubed(gold, found);
    s.insert(format!("{name}_b3_precision"), round(p));
    s.insert(format!("{name}_b3_recall"), round(r));
    s.insert(format!("{name}_b3_f1"), round(f1(p, r)));
}

/// Which story each document went to.
fn story_labels(desk: &Desk, n: usize) -> Vec<i64> {
    let mut out = vec![-1; n];
    for (story, members) in desk.stories() {
        for &m in members {
            out[m as usize] = story;
        }
    }
    out
}

/// Pairs of documents: of one story joined, of two stories of one topic told apart, of two topics joined.
fn document_pairs(s: &mut Scores, gold: &[Value], found: &[i64]) {
    let [mut same, mut joined, mut alike, mut apart, mut astray] = [0usize; 5];
    for i in 0..gold.len() {
        for j in 0..i {
            let one = found[i] == found[j];
            if text(&gold[i], "story") == text(&gold[j], "story") {
                same += 1;
                joined += usize::from(one);
            } else if text(&gold[i], "topic") == text(&gold[j], "topic") {
                alike += 1;
                apart += usize::from(!one);
            } else {
                astray += usize::from(one);
            }
        }
    }
    s.insert("same_story_joined".into(), share(joined, same));
    s.insert("look_alikes_told_apart".into(), share(apart, alike));
    s.insert("mean_of_both".into(), round((ratio(joined, same) + ratio(apart, alike)) / 2.0));
    s.insert("pairs_of_two_topics_joined".into(), astray.into());
}

/// Events of different articles joined, as B3 over all gold mentions of validated sentences, all topics together and no topic told;
/// and documents of look-alike stories told apart. Gold records have `text`, `topic`, `story` and `events` whose `raw` names sentence,
/// tokens and chain. `pred` are the coded documents, for the end-to-end figures; without them only the mentions given are scored.
#[must_use]
pub fn stories(gold: &[Value], pred: Option<&[Value]>, lexicon: &Lexicon, limits: &Limits) -> Scores {
    let mentions = mentions(gold);
    let chains: Vec<&str> = mentions.iter().map(|m| m.chain.as_str()).collect();
    let mut desk = Desk::new(
        lexicon.clone(),
        Limits {
            distinct: false,
            ..*limits
        },
    );
    let mut of_document: Vec<Vec<usize>> = vec![Vec::new(); gold.len()];
    for (k, m) in mentions.iter().enumerate() {
        of_document[m.document].push(k);
    }
    let mut cards = Vec::new();
    for (k, d) in gold.iter().enumerate() {
        let page = text(d, "text");
        let mut card = Card::of_text(&id(d), page, lexicon);
        card.events = of_document[k]
            .iter()
            .map(|&m| EventCard::mention(&m.to_string(), page, &mentions[m].words, lexicon))
            .collect();
        cards.push(card);
    }
    desk.add(cards);
    let mut found = vec![-1_i64; mentions.len()];
    for h in desk.all_happenings() {
        for e in &h.events {
            found[of_document[e.article as usize][e.event]] = h.key;
        }
    }
    let documents: Vec<&str> = gold.iter().map(|d| text(d, "story")).collect();
    let labels = story_labels(&desk, gold.len());
    let mut s = Scores::new();
    s.insert("documents".into(), gold.len().into());
    s.insert("gold_mentions".into(), mentions.len().into());
    s.insert("gold_chains".into(), chains.iter().collect::<BTreeSet<_>>().len().into());
    insert_b3(&mut s, "mentions_given", &chains, &found);
    insert_b3(&mut s, "documents", &documents, &labels);
    s.insert("gold_stories".into(), documents.iter().collect::<BTreeSet<_>>().len().into());
    s.insert("stories_found".into(), desk.stories().count().into());
    document_pairs(&mut s, gold, &labels);
    if let Some(pred) = pred {
        end_to_end(&mut s, gold, pred, &mentions, lexicon, limits);
    }
    s
}

/// The same from coded documents: a coded event stands for the gold mentions that its trigger's words meet.
fn end_to_end(s: &mut Scores, gold: &[Value], pred: &[Value], mentions: &[Gold], lexicon: &Lexicon, limits: &Limits) {
    let by = by_id(pred);
    let mut desk = Desk::new(lexicon.clone(), *limits);
    let mut triggers: Vec<Vec<Vec<Range<usize>>>> = Vec::new();
    let (mut coded, mut cards) = (0, Vec::new());
    for d in gold {
        let page = text(d, "text");
        let bytes: Vec<usize> = page.char_indices().map(|(b, _)| b).chain([page.len()]).collect();
        let byte = |c: usize| bytes.get(c).copied().unwrap_or(page.len());
        let document = by.get(&id(d)).and_then(|v| serde_json::from_value::<Document>((*v).clone()).ok());
        let card = document
            .as_ref()
            .map_or_else(|| Card::of_text(&id(d), page, lexicon), |doc| Card::new(doc, page, lexicon));
        let of = |event: &str| -> Vec<Range<usize>> {
            let e = document.iter().flat_map(|doc| &doc.events).find(|e| e.id == event);
            e.iter()
                .flat_map(|e| &e.mentions)
                .filter(|m| matches!(m.kind.as_str(), "trigger" | "repeat"))
                .map(|m| byte(m.start)..byte(m.end))
                .collect()
        };
        triggers.push(card.events.iter().map(|e| of(&e.id)).collect());
        coded += card.events.len();
        cards.push(card);
    }
    desk.add(cards);
    let mut happening: BTreeMap<(usize, usize), i64> = BTreeMap::new();
    for h in desk.all_happenings() {
        for e in &h.events {
            happening.insert((e.article as usize, e.event), h.key);
        }
    }
    // A mention that no coded event stands for is alone.
    let (mut found, mut met) = (Vec::new(), Vec::new());
    for (k, m) in mentions.iter().enumerate() {
        let meets = |t: &[Range<usize>]| t.iter().any(|a| m.words.iter().any(|b| a.start < b.end && b.start < a.end));
        let hit = triggers[m.document].iter().position(|t| meets(t));
        match hit.and_then(|e| happening.get(&(m.document, e))) {
            Some(h) => {
                found.push(*h);
                met.push(k);
            }
            None => found.push(-1 - k as i64),
        }
    }
    let chains: Vec<&str> = mentions.iter().map(|m| m.chain.as_str()).collect();
    let met_chains: Vec<&str> = met.iter().map(|&k| chains[k]).collect();
    let met_found: Vec<i64> = met.iter().map(|&k| found[k]).collect();
    let labels = story_labels(&desk, gold.len());
    let mut e = Scores::new();
    e.insert("coded_events".into(), coded.into());
    e.insert("gold_mentions_coded".into(), share(met.len(), mentions.len()));
    insert_b3(&mut e, "coded_mentions", &met_chains, &met_found);
    insert_b3(&mut e, "all_mentions", &chains, &found);
    document_pairs(&mut e, gold, &labels);
    s.insert("end_to_end".into(), Value::Object(e));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn b_cubed_by_hand() {
        // Gold {1,2,3} {4}; found {1,2} {3,4}.
        let (p, r) = b_cubed(&["a", "a", "a", "b"], &[1, 1, 2, 2]);
        assert!((p - (1.0 + 1.0 + 0.5 + 0.5) / 4.0).abs() < 1e-9);
        assert!((r - (2.0 / 3.0 + 2.0 / 3.0 + 1.0 / 3.0 + 1.0) / 4.0).abs() < 1e-9);
    }

    #[test]
    fn the_nearest_such_words_are_taken() {
        let page = "The mill burned. It burned down.";
        let lines = vec![(0, tokens(page, 0))];
        let event = serde_json::json!({"trigger": "burned down", "raw": {"sentence": 0, "tokens": ["6", "7"]}});
        let got = locate(page, &lines, &event);
        assert_eq!(got.iter().map(|r| &page[r.clone()]).collect::<Vec<_>>(), ["burned", "down"]);
        assert_eq!(got[0].start, 20);
    }
}

//! Finding the names of the tables in a sentence: longest match first, case and name boundaries heeded.

use crate::fold::{Shape, join, pieces};
use crate::index::{Entry, NONE, Via};
use crate::schema::Table;
use crate::tables::{ActorTables, Row};
use crate::tree::Tree;
use dateline_core::{EntityKind, Upos};
use std::ops::Range;

/// A name of the tables found in a sentence, not yet told apart from others of the same spelling.
#[derive(Clone, Debug)]
pub(crate) struct Hit {
    /// The words.
    pub(crate) tokens: Range<usize>,
    /// Candidates: row and how the phrase names it.
    pub(crate) rows: Vec<(u32, Via)>,
    /// The one chosen.
    pub(crate) row: u32,
    /// How the phrase names the chosen one.
    pub(crate) via: Via,
}

/// A sentence in one case tells nothing by its capitals.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Casing {
    Mixed,
    Upper,
    Lower,
}

struct Word {
    token: u32,
    hash: u64,
    shape: Shape,
    len: u8,
    /// First and last piece of its token.
    first: bool,
    last: bool,
}

/// Finds all names in one sentence, in order, none overlapping.
pub(crate) fn scan(tables: &ActorTables, tree: &Tree<'_>) -> Vec<Hit> {
    let words = words(tree);
    let casing = casing(tree);
    let mut hits = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let found = if words[at].first {
            longest(tables, tree, &words, at, casing)
        } else {
            None
        };
        match found {
            Some((hit, next)) => {
                hits.push(hit);
                at = next;
            }
            None => at += 1,
        }
    }
    hits
}

fn words(tree: &Tree<'_>) -> Vec<Word> {
    let mut out: Vec<Word> = Vec::with_capacity(tree.len());
    for (i, t) in tree.s.tokens.iter().enumerate() {
        let before = out.len();
        pieces(&t.form, |p| {
            out.push(Word {
                token: i as u32,
                hash: p.hash,
                shape: p.shape,
                len: p.len,
                first: false,
                last: false,
            });
        });
        if out.len() > before {
            out[before].first = true;
            let end = out.len() - 1;
            out[end].last = true;
        }
    }
    out
}

fn casing(tree: &Tree<'_>) -> Casing {
    let (mut upper, mut lower) = (0, 0);
    for t in &tree.s.tokens {
        let has = |f: fn(char) -> bool| t.form.chars().any(f);
        match (has(char::is_uppercase), has(char::is_lowercase)) {
            (true, false) if t.form.len() > 1 => upper += 1,
            (true, true) => return Casing::Mixed,
            (false, true) if t.form.len() > 1 => lower += 1,
            _ => {}
        }
    }
    match (upper, lower) {
        (4.., 0) => Casing::Upper,
        (0, 4..) => Casing::Lower,
        _ => Casing::Mixed,
    }
}

fn longest(tables: &ActorTables, tree: &Tree<'_>, words: &[Word], at: usize, casing: Casing) -> Option<(Hit, usize)> {
    let mut key = 0;
    let mut best = None;
    for (end, word) in words.iter().enumerate().skip(at) {
        key = join(key, word.hash);
        let Some(first) = tables.names.get(key) else {
            break;
        };
        // A name ends with its word, or at a hyphen inside it ("Moscow-dominated" left whole by the tokenizer).
        let whole = word.last || words.get(end + 1).is_some_and(|w| w.token == word.token);
        if first == NONE || !whole {
            continue;
        }
        let mut rows: Vec<(u32, Via)> = tables
            .names
            .chain(first)
            .filter(|e| fits(tables, tree, e, &words[at..=end], casing))
            .map(|e| (e.row, e.via))
            .collect();
        rows.dedup_by_key(|r| r.0);
        if !rows.is_empty() {
            let tokens = words[at].token as usize..word.token as usize + 1;
            best = Some((
                Hit {
                    tokens,
                    row: rows[0].0,
                    via: rows[0].1,
                    rows,
                },
                end + 1,
            ));
        }
    }
    let (mut hit, next) = best?;
    hit.rows
        .retain(|(row, via)| stands_alone(tables, tree, &hit.tokens, &tables.rows[*row as usize], *via));
    if hit.rows.is_empty() {
        return None;
    }
    (hit.row, hit.via) = hit.rows[0];
    Some((hit, next))
}

/// Whether the capitals of the text agree with those of the table.
fn fits(tables: &ActorTables, tree: &Tree<'_>, entry: &Entry, words: &[Word], casing: Casing) -> bool {
    let mut i = 0;
    let mut good = true;
    pieces(tables.phrase(entry), |p| {
        let Some(w) = words.get(i) else {
            good = false;
            return;
        };
        i += 1;
        let t = &tree.s.tokens[w.token as usize];
        let proper = || matches!(t.upos, Upos::Propn | Upos::Adj | Upos::Noun);
        good &= p.hash == w.hash
            && match p.shape {
                Shape::Lower => true,
                Shape::Upper if words.len() > 1 && w.len >= 4 => w.shape != Shape::Lower || casing == Casing::Lower,
                Shape::Upper => match casing {
                    Casing::Mixed => w.shape == Shape::Upper || (w.len >= 4 && w.shape == Shape::Cap && proper()),
                    _ => t.upos == Upos::Propn,
                },
                Shape::Cap | Shape::Mixed => match casing {
                    Casing::Lower => proper() || words.len() > 1,
                    Casing::Upper => proper() || words.len() > 1,
                    Casing::Mixed => w.shape != Shape::Lower,
                },
            };
    });
    good && i == words.len()
}

/// Whether the phrase is a name of its own here and not a part of another ("Paris" in "Paris Hilton", "Jordan" in
/// "Michael Jordan", "Berlin" in "Berlin Wall").
fn stands_alone(tables: &ActorTables, tree: &Tree<'_>, tokens: &Range<usize>, row: &Row, via: Via) -> bool {
    let place = matches!(row.table, Table::Countries | Table::Territories);
    let single = tokens.len() == 1;
    let span = tree
        .entities
        .iter()
        .find(|e| e.tokens.start < tokens.end && tokens.start < e.tokens.end);
    let larger = span.filter(|e| e.tokens.start <= tokens.start && tokens.end <= e.tokens.end && e.tokens.len() > tokens.len());
    if let Some(e) = larger {
        if e.kind == EntityKind::Per && (place || (single && row.table != Table::People)) && !is_title_part(tree, tokens, e.tokens.clone())
        {
            return false;
        }
        // A part of a longer name: "Ahmed" in "Ahmed Karimov".
        if e.kind == EntityKind::Per && row.table == Table::People {
            let owner = |i: usize| matches!(tree.token(i).form.as_str(), "'s" | "’s" | "'" | "’");
            let title = |i: usize| {
                tree.token(i).upos != Upos::Propn
                    || crate::words::is_courtesy(&tree.token(i).form)
                    || tables.nouns.exact(&tree.token(i).form).next().is_some()
            };
            if (tokens.end < e.tokens.end && !owner(tokens.end)) || (tokens.start > e.tokens.start && !title(tokens.start - 1)) {
                return false;
            }
        }
        if via == Via::Capital && matches!(e.kind, EntityKind::Misc | EntityKind::Loc | EntityKind::Org) && tokens.end < e.tokens.end {
            return false;
        }
    }
    if !single {
        return true;
    }
    let i = tokens.start;
    let t = tree.token(i);
    // "This IS the end"
    if t.upos == Upos::Aux {
        return false;
    }
    // "Muslim groups", "May 14"
    if row.table == Table::People && t.upos != Upos::Propn {
        return false;
    }
    if row.table == Table::People && crate::words::is_calendar(&t.form) && span.is_none_or(|e| e.kind != EntityKind::Per) {
        return false;
    }
    if place && span.is_some_and(|e| e.kind == EntityKind::Per && e.tokens == *tokens) && via != Via::Demonym && has_personal_title(tree, i)
    {
        return false;
    }
    // A word inside a run of name parts: "Paris Hilton", "Chad Smith".
    if place && via != Via::Demonym {
        let flat_kid = tree.kids(i).any(|k| tree.token(k).rel() == "flat" && !tokens.contains(&k));
        let flat_self = t.rel() == "flat" && tree.head(i).is_some_and(|h| !tokens.contains(&h));
        let state = row.table == Table::Territories && flat_self;
        if (flat_kid || flat_self) && !state && larger.is_none_or(|e| e.kind != EntityKind::Org) {
            return false;
        }
    }
    if via == Via::Capital && t.rel() == "compound" {
        // "Berlin Wall", "Paris Agreement": a name made of a capital's; "Moscow police" is not.
        if let Some(h) = tree.head(i).filter(|h| *h > i) {
            let noun = tables
                .nouns
                .exact(&tree.token(h).form)
                .next()
                .or_else(|| tables.nouns.exact(&tree.token(h).lemma).next());
            if tree.token(h).upos == Upos::Propn && noun.is_none() && span.is_none_or(|e| e.tokens.contains(&h)) {
                return false;
            }
        }
    }
    true
}

/// "Iraqi" in a person span that took the title in: "Iraqi President Barham Salih".
fn is_title_part(tree: &Tree<'_>, tokens: &Range<usize>, span: Range<usize>) -> bool {
    tokens.start == span.start && tree.token(tokens.start).upos == Upos::Adj
}

fn has_personal_title(tree: &Tree<'_>, i: usize) -> bool {
    i > 0 && crate::words::is_courtesy(&tree.token(i - 1).form)
}

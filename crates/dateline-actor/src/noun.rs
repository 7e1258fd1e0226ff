//! Agent nouns and titles in a sentence.

use crate::fold::{join, pieces};
use crate::reader::Reader;
use crate::schema::{Column, Table};
use crate::tree::Tree;
use crate::words;
use dateline_core::{EntityKind, Str, Upos};
use std::ops::Range;

/// An agent noun or title in a sentence.
#[derive(Clone, Debug)]
pub(crate) struct Noun {
    pub(crate) row: u32,
    pub(crate) tokens: Range<usize>,
}

impl Reader<'_> {
    /// Longest agent noun or title that ends with word `last` and begins at `lo` or later.
    pub(crate) fn noun_ending(&self, si: usize, last: usize, lo: usize) -> Option<Noun> {
        let tree = &self.trees[si];
        let first = lo.max(last.saturating_sub(4));
        (first..=last).find_map(|start| {
            let row = self.noun_row(tree, start..last + 1)?;
            Some(Noun {
                row,
                tokens: start..last + 1,
            })
        })
    }

    /// Longest agent noun or title that begins with word `start` and ends before `hi`.
    pub(crate) fn noun_starting(&self, si: usize, start: usize, hi: usize) -> Option<Noun> {
        let tree = &self.trees[si];
        let end = hi.min(start + 5);
        (start + 1..=end).rev().find_map(|e| {
            Some(Noun {
                row: self.noun_row(tree, start..e)?,
                tokens: start..e,
            })
        })
    }

    /// Longest noun whose last word is the last one possible in a range.
    pub(crate) fn noun_within(&self, si: usize, range: Range<usize>) -> Option<Noun> {
        range.clone().rev().find_map(|last| self.noun_ending(si, last, range.start))
    }

    pub(crate) fn noun_row(&self, tree: &Tree<'_>, range: Range<usize>) -> Option<u32> {
        let last = tree.token(range.end - 1);
        let as_noun = matches!(last.rel(), "nsubj" | "obj" | "iobj" | "obl" | "nmod" | "conj" | "root" | "appos");
        if !last.upos.is_nominal()
            && !(last.upos == Upos::Adj && (as_noun || range.len() > 1 || words::is_sector_adjective(&last.lemma)))
            && last.upos != Upos::X
        {
            return None;
        }
        let (mut by_form, mut by_lemma, mut words) = (0, 0, 0);
        for i in range.clone() {
            let t = tree.token(i);
            let last = i + 1 == range.end;
            by_lemma = by_form;
            pieces(&t.form, |p| {
                by_form = join(by_form, p.hash);
                words += 1;
            });
            if last {
                pieces(&t.lemma, |p| by_lemma = join(by_lemma, p.hash));
            }
        }
        if words == 0 {
            return None;
        }
        let nouns = &self.tables.nouns;
        // A capital word that only looks like a noun ("Bishop", "Guard" in a name) is left to the caller.
        let mut best: Option<(u8, u32)> = None;
        for key in [by_form, by_lemma] {
            let Some(first) = nouns.get(key) else {
                continue;
            };
            for e in nouns.chain(first) {
                let row = self.row(e.row);
                let score = match (row.table, row.kind) {
                    (Table::Offices, "other" | "" | "commander") => 2,
                    (Table::Offices, _) => 3,
                    _ => 2 + u8::from(row.kind == "body"),
                };
                if best.is_none_or(|b| score > b.0) {
                    best = Some((score, e.row));
                }
            }
            if best.is_some() {
                break;
            }
        }
        best.map(|b| b.1)
    }

    /// Code and sector that the note of an agent noun gives ("peacekeeper": `UNO MIL`).
    pub(crate) fn noted_code(&self, noun: &Noun) -> Option<(&str, &str)> {
        let row = self.row(noun.row);
        if row.table != Table::Agents {
            return None;
        }
        let note = self.tables.cell(row, Column::Note);
        let mut words = note.split(' ');
        let code = words
            .next()
            .filter(|w| crate::schema::NON_STATE.contains(w) || self.tables.country_name(w).is_some())?;
        let sector = words.next().unwrap_or("");
        ((sector.is_empty() || crate::schema::is_sector(sector)) && words.next().is_none()).then_some((code, sector))
    }

    /// Whether a noun names one or more human beings.
    pub(crate) fn is_person_noun(&self, noun: &Noun) -> bool {
        let row = self.row(noun.row);
        row.table == Table::Offices || row.kind == "person"
    }

    /// Whether a name that no table knows stands before the noun ("Northwind officials"): it is theirs, no state's.
    pub(crate) fn has_unknown_name(&self, si: usize, range: &Range<usize>, noun: &Noun) -> bool {
        let tree = &self.trees[si];
        let organised = |i: usize| {
            tree.entities
                .iter()
                .any(|e| e.tokens.contains(&i) && matches!(e.kind, EntityKind::Org | EntityKind::Misc))
        };
        (range.start..noun.tokens.start).any(|i| tree.token(i).upos == Upos::Propn && organised(i) && self.hit_at(si, i).is_none())
    }

    /// "Prime Minister of Armenia".
    pub(crate) fn office_text(&self, noun: &Noun, code: &str) -> Str {
        let row = self.row(noun.row);
        let title = self.tables.cell(row, Column::Title);
        match self.tables.country_name(code) {
            Some(country) if !title.is_empty() => {
                let mut words: Vec<String> = Vec::new();
                for w in title.split(' ') {
                    let mut chars = w.chars();
                    let small = matches!(w, "of" | "the" | "and" | "for");
                    words.push(if small {
                        w.into()
                    } else {
                        chars
                            .next()
                            .map(|c| c.to_uppercase().collect::<String>() + chars.as_str())
                            .unwrap_or_default()
                    });
                }
                format!("{} of {country}", words.join(" ")).into()
            }
            _ => Str::default(),
        }
    }
}

//! What an article is about: which states it names how often, where it was written, who published it.

use crate::index::Via;
use crate::scan::Hit;
use crate::schema::{Day, Table};
use crate::tables::{ActorTables, Tag};
use dateline_core::{Article, ParagraphKind, Sentence, Toponym};

/// Evidence about one article.
#[derive(Debug, Default)]
pub(crate) struct Context {
    /// Weight of each state, by code.
    weights: Vec<(Tag, f32)>,
    /// The same of states and territories by name alone, without their officials.
    lands: Vec<(Tag, f32)>,
    /// State of the dateline.
    pub(crate) dateline: Option<Tag>,
    /// State that most of the article is about.
    pub(crate) dominant: Option<Tag>,
    /// Whether that state outweighs all others together.
    pub(crate) dominates: bool,
    /// Row of the publisher or agency.
    pub(crate) publisher: Option<u32>,
    /// Day of the article.
    pub(crate) day: Option<Day>,
}

impl Context {
    /// Weighs the states that are named without doubt.
    pub(crate) fn new(
        tables: &ActorTables,
        article: &Article,
        text: &str,
        sentences: &[Sentence],
        hits: &[Vec<Hit>],
        places: &[Toponym],
    ) -> Self {
        let mut context = Self::default();
        for (sentence, found) in sentences.iter().zip(hits) {
            let factor = if sentence.region == ParagraphKind::Headline { 2.0 } else { 1.0 };
            for hit in found {
                let first = &tables.rows[hit.rows[0].0 as usize];
                let sure = hit
                    .rows
                    .iter()
                    .all(|(r, via)| tables.rows[*r as usize].code == first.code && *via != Via::Maybe);
                if !sure || first.code.is_empty() {
                    continue;
                }
                let weight = if matches!(first.table, Table::Countries | Table::Territories) {
                    1.0
                } else {
                    0.5
                };
                add(&mut context.weights, first.code, weight * factor);
                if weight >= 1.0 && is_state(first.code) {
                    add(&mut context.lands, first.code, factor);
                }
            }
        }
        for place in places {
            if let Some(code) = Tag::parse(&place.country_code) {
                add(&mut context.weights, code, 0.5);
                add(&mut context.lands, code, 0.5);
            }
        }
        if let Some(dateline) = &article.dateline {
            context.dateline = places
                .iter()
                .find(|p| dateline.span.overlaps(p.span))
                .and_then(|p| Tag::parse(&p.country_code))
                .or_else(|| state_of_words(tables, dateline.place.slice(text)));
        }
        let best = context.lands.iter().max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.cmp(&a.0)));
        if context.dateline.is_none() {
            // Where a reporter sits is not where the news is: "Africa correspondent, Nairobi".
            let seat = article.byline_place.and_then(|s| state_of_words(tables, s.slice(text)));
            context.dateline = seat.filter(|code| best.is_none_or(|b| b.0 == *code));
        }
        let total: f32 = context.lands.iter().map(|w| w.1).sum();
        context.dominates = best.is_some_and(|(_, w)| *w >= 3.0 && *w >= total * 0.6);
        context.dominant = best.map(|(c, _)| *c);
        let named = |name: &str| tables.names.exact(name).map(|e| e.row).next();
        context.publisher = article
            .publisher
            .as_deref()
            .and_then(named)
            .or_else(|| article.agency.as_deref().and_then(named));
        context
    }

    /// How much the article is about a state.
    pub(crate) fn weight(&self, code: Tag) -> f32 {
        self.weights.iter().find(|w| w.0 == code).map_or(0.0, |w| w.1) + if self.dateline == Some(code) { 1.0 } else { 0.0 }
    }

    /// Chooses among the rows that one spelling can mean.
    pub(crate) fn choose(&self, tables: &ActorTables, hits: &mut Vec<Hit>) {
        let mut previous: Option<(usize, Tag)> = None;
        hits.retain_mut(|hit| {
            let mut best: Option<(f32, u32, Via)> = None;
            let ambiguous = hit.rows.len() > 1;
            for (id, via) in &hit.rows {
                let row = &tables.rows[*id as usize];
                let evidence = self.weight(row.code);
                let mut score = match via {
                    Via::Name | Via::Demonym => 3.0,
                    Via::Alias => 2.5,
                    Via::Capital => 2.0,
                    Via::Maybe if evidence >= 1.0 || self.publisher == Some(*id) => 1.0,
                    _ => continue,
                };
                if ambiguous {
                    score += evidence.min(3.0);
                    score += if row.table == Table::Countries { 2.0 } else { 0.0 };
                    score += match self.day {
                        Some(day) if row.holds(day) => 1.5,
                        None => rank_of_kind(row.kind),
                        _ => 0.0,
                    };
                    // "Atlanta, Georgia"
                    score += if previous.is_some_and(|(end, code)| end + 1 == hit.tokens.start && code == row.code) {
                        3.0
                    } else {
                        0.0
                    };
                }
                if best.is_none_or(|b| score > b.0) {
                    best = Some((score, *id, *via));
                }
            }
            let Some((_, row, via)) = best else {
                return false;
            };
            (hit.row, hit.via) = (row, via);
            previous = Some((hit.tokens.end, tables.rows[row as usize].code));
            true
        });
    }
}

fn add(weights: &mut Vec<(Tag, f32)>, code: Tag, weight: f32) {
    match weights.iter_mut().find(|w| w.0 == code) {
        Some(w) => w.1 += weight,
        None => weights.push((code, weight)),
    }
}

/// A small preference for the weightier of two rows when no date decides.
pub(crate) fn rank_of_kind(kind: &str) -> f32 {
    match kind {
        "head_of_state" => 0.9,
        "head_of_government" => 0.8,
        "foreign_minister" | "defence_minister" => 0.7,
        "organisation_head" | "rebel_leader" => 0.6,
        "opposition" => 0.5,
        "other" => 0.3,
        _ => 0.0,
    }
}

/// Whether a code is a state's and not `UNO`, `IGO` and the like.
pub(crate) fn is_state(code: Tag) -> bool {
    !code.is_empty() && !crate::schema::NON_STATE.contains(&code.as_str())
}

/// The state named by a stretch of text: whole, else its part after the last comma, else its first part.
fn state_of_words(tables: &ActorTables, words: &str) -> Option<Tag> {
    let lookup = |w: &str| {
        let rows = tables.names.exact(w).map(|e| &tables.rows[e.row as usize]);
        rows.filter(|r| matches!(r.table, Table::Countries | Table::Territories))
            .max_by_key(|r| r.table == Table::Countries)
            .map(|r| r.code)
    };
    lookup(words)
        .or_else(|| words.rsplit(',').find_map(|part| lookup(part.trim())))
        .or_else(|| {
            let first = words.split_whitespace().next()?;
            lookup(first)
        })
}

//! According to whom: finds who says what in a sentence and across the sentences of a quotation.
//!
//! Cues and their stance come from `data/attribution.tsv` ([`CueTable`]). What is found is an [`Attribution`]: speaker, cue and
//! the words of the content.
//!
//! - [`clause`]: verbs with what they introduce ("the army said", "is thought to", "described as", "called for"),
//! - [`aside`]: cues set off by commas where the parser has lost them,
//! - [`nominal`]: "according to", "its claim that", "reportedly", accusations, colons,
//! - [`quotes`]: quotation marks over sentences and paragraphs, and the speaker whom each quotation belongs to,
//! - [`statements`]: statements without marks, hearsay that goes on with a source,
//! - [`records`]: the attributions and quotations of an article as output has them.

mod aside;
mod clause;
mod cues;
mod nominal;
pub mod quotes;
pub mod records;
pub mod statements;
mod words;

pub use cues::{Cue, CueTable};
pub use nominal::accusations;

use crate::tree::Tree;
use dateline_core::{AttributionForm, Stance, Upos};
use std::ops::Range;

/// Who says what.
#[derive(Clone, Debug)]
pub struct Attribution {
    /// The speaker's head word, relative pronouns resolved; `None` for "reportedly" and passives.
    pub speaker: Option<usize>,
    /// Speaker in another sentence: (sentence, head word).
    pub speaker_elsewhere: Option<(usize, usize)>,
    /// The words that name the speaker, as they stand ("who").
    pub source: Option<Range<usize>>,
    /// The attribution that this one goes on with: (sentence, place among its attributions).
    pub continues: Option<(usize, usize)>,
    /// The cue word.
    pub cue: usize,
    /// The cue with its auxiliaries, particles and prepositions; empty where only quotation marks attribute.
    pub cue_words: Range<usize>,
    /// Its entry.
    pub entry: Cue,
    /// For each word of the sentence, whether it is claimed.
    pub content: Vec<bool>,
    /// For each word, whether it is attributed: the content with what it is said of ("called *the vote* a sham").
    pub shown: Vec<bool>,
    /// The head word of the content.
    pub content_head: usize,
    /// The shape of the cue.
    pub form: AttributionForm,
    /// To whom: "told *reporters*".
    pub to: Option<usize>,
    /// Through whom: "*state television* quoted the army as saying".
    pub outlet: Option<usize>,
}

/// What an attribution is made from.
struct Draft<'d> {
    speaker: Option<usize>,
    cue: usize,
    cue_words: Range<usize>,
    entry: &'d Cue,
    form: AttributionForm,
    /// Heads of what is claimed; the first is the content's head.
    heads: &'d [usize],
    /// Heads of further words that are attributed.
    extra: &'d [usize],
    /// Phrases that are no content although they hang in it.
    without: &'d [usize],
}

impl Draft<'_> {
    fn make(self, tree: &Tree<'_>) -> Attribution {
        let n = tree.sentence.tokens.len();
        let mut content = vec![false; n];
        for &h in self.heads {
            mark(tree, h, &mut content, self.without, 0);
        }
        let mut shown = content.clone();
        for &h in self.extra {
            mark(tree, h, &mut shown, self.without, 0);
        }
        let source = self.speaker.and_then(|s| words::source(tree, self.cue, s, &self.cue_words));
        for mask in [&mut content, &mut shown] {
            mask[self.cue] = false;
            for i in self.cue_words.clone() {
                mask[i] = false;
            }
        }
        if let Some(s) = self.speaker {
            content[s] = false;
            // Who speaks stands inside what he says only where a relative clause says so: "the talks that he called a farce".
            for i in source.iter().flat_map(Clone::clone) {
                shown[i] = false;
            }
        }
        Attribution {
            speaker: self.speaker,
            speaker_elsewhere: None,
            source,
            continues: None,
            cue: self.cue,
            cue_words: self.cue_words,
            entry: self.entry.clone(),
            content,
            shown,
            content_head: self.heads.first().copied().unwrap_or(self.cue),
            form: self.form,
            to: None,
            outlet: None,
        }
    }
}

/// Attributions of one sentence.
#[must_use]
pub fn attributions(tree: &Tree<'_>, cues: &CueTable) -> Vec<Attribution> {
    let s = tree.sentence;
    let mut out = Vec::new();
    for (i, t) in s.tokens.iter().enumerate() {
        let lemma = t.lemma.to_lowercase();
        match t.upos {
            Upos::Verb | Upos::Adj => clause::verb(tree, cues, i, &lemma, &mut out),
            Upos::Noun => nominal::noun(tree, cues, i, &lemma, &mut out),
            Upos::Adv => nominal::adverb(tree, cues, i, &lemma, &mut out),
            Upos::Propn if s.region == dateline_core::ParagraphKind::Headline => clause::verb(tree, cues, i, &lemma, &mut out),
            _ => {}
        }
        nominal::preposition(tree, cues, i, &mut out);
    }
    nominal::colon(tree, &mut out);
    share_sources(tree, &mut out);
    share_additions(tree, &mut out);
    aside::parenthetical(tree, cues, &mut out);
    out
}

/// "The envoy said the talks had failed and added that": who adds is who said it, although the verb hangs in what he said.
fn share_additions(tree: &Tree<'_>, out: &mut [Attribution]) {
    for n in 0..out.len() {
        let cue = out[n].cue;
        let adds = tree.lemma(cue) == "add" && tree.rel(cue) == "conj" && tree.children(cue).iter().all(|&c| tree.rel(c) != "nsubj");
        if !adds || out[n].form != AttributionForm::Verb {
            continue;
        }
        let Some(m) = (0..out.len())
            .find(|&m| m != n && out[m].cue < cue && out[m].entry.is_speech() && out[m].speaker.is_some() && out[m].shown[cue])
        else {
            continue;
        };
        out[n].speaker = out[m].speaker;
        let source = out[m].source.clone();
        out[n].source = source;
        let clause = tree.sentence.subtree(cue);
        for i in clause {
            out[m].shown[i] = false;
            out[m].content[i] = false;
        }
    }
}

/// "..., he said, referring to the vote": a participle without a subject of its own is his who spoke before it.
fn share_sources(tree: &Tree<'_>, out: &mut [Attribution]) {
    for n in 0..out.len() {
        let a = &out[n];
        if a.speaker.is_some() || a.form != AttributionForm::Verb || tree.sentence.tokens[a.cue].xpos != "VBG" {
            continue;
        }
        let before = out
            .iter()
            .filter(|b| b.speaker.is_some() && b.form == AttributionForm::Verb && b.cue < a.cue && b.entry.is_speech() && !b.shown[a.cue])
            .max_by_key(|b| b.cue)
            .map(|b| (b.speaker, b.source.clone()));
        if let Some((speaker, source)) = before {
            out[n].speaker = speaker;
            out[n].source = source;
        }
    }
}

/// The entry of a cue that stands in no table.
fn unlisted(class: &str, stance: Stance) -> Cue {
    Cue {
        stance,
        factive: false,
        class: class.into(),
    }
}

fn mark(tree: &Tree<'_>, i: usize, content: &mut [bool], without: &[usize], depth: usize) {
    if depth > 200 || without.contains(&i) || content[i] {
        return;
    }
    content[i] = true;
    for &c in tree.children(i) {
        mark(tree, c, content, without, depth + 1);
    }
}

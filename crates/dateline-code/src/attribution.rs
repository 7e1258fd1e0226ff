//! According to whom: finds who says what in a sentence and across the sentences of a quotation.
//!
//! Cues and their stance come from `data/attribution.tsv`. What is found is a [`Attribution`]: speaker, cue and the words
//! of the content. Rules: verb with a content clause; clause set off by commas ("..., the army said"); "according to"
//! and its like; nominal cues ("its claim that"); "described as"; passives without a speaker ("is believed to");
//! quotations that run over several sentences of a paragraph.

use crate::tree::Tree;
use dateline_core::{Sentence, Stance, Str, Upos};
use std::collections::HashMap;

/// One cue word and what it does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cue {
    /// Stance of the speaker towards the content.
    pub stance: Stance,
    /// The writer takes the content for true ("confirmed", "acknowledged").
    pub factive: bool,
    /// `speech`, `belief`, `hedge` ... as in the table.
    pub class: Str,
}

/// The table of cues.
#[derive(Clone, Debug, Default)]
pub struct CueTable {
    verbs: HashMap<Str, Cue>,
    nouns: HashMap<Str, Cue>,
    prepositions: HashMap<Str, Cue>,
    adverbs: HashMap<Str, Cue>,
    passives: HashMap<Str, Cue>,
}

impl CueTable {
    /// Reads the table: tab-separated, with a head line that names at least `lemma`, `pos`, `class`, `stance`; `factive` if there.
    /// Returns the rows it could not read as (line, message).
    #[must_use]
    pub fn parse(text: &str) -> (Self, Vec<(usize, String)>) {
        let mut table = Self::default();
        let mut faults = Vec::new();
        let mut columns: Vec<&str> = Vec::new();
        for (n, line) in text.lines().enumerate() {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let cells: Vec<&str> = line.split('\t').collect();
            if columns.is_empty() {
                columns = cells;
                for need in ["lemma", "pos", "class", "stance"] {
                    if !columns.contains(&need) {
                        faults.push((n + 1, format!("no column `{need}`")));
                    }
                }
                continue;
            }
            let cell = |name: &str| {
                columns
                    .iter()
                    .position(|c| *c == name)
                    .and_then(|i| cells.get(i))
                    .copied()
                    .unwrap_or("")
            };
            let stance = match cell("stance") {
                "asserts" => Stance::Asserts,
                "denies" => Stance::Denies,
                "contradicts" => Stance::Contradicts,
                "doubts" => Stance::Doubts,
                "demands" => Stance::Demands,
                other => {
                    faults.push((n + 1, format!("`{other}` is no stance")));
                    continue;
                }
            };
            let cue = Cue {
                stance,
                factive: cell("factive") == "yes",
                class: cell("class").into(),
            };
            let lemma = Str::from(cell("lemma").to_lowercase().replace(' ', "_"));
            let map = match cell("pos") {
                "verb" | "VERB" => &mut table.verbs,
                "noun" | "NOUN" => &mut table.nouns,
                "adp" | "ADP" | "prep" => &mut table.prepositions,
                "passive" => &mut table.passives,
                "adv" | "adverb" | "adj" | "phrase" => &mut table.adverbs,
                other => {
                    faults.push((n + 1, format!("`{other}` is no part of speech used here")));
                    continue;
                }
            };
            map.insert(lemma, cue);
        }
        (table, faults)
    }

    /// The cue of a verb.
    #[must_use]
    pub fn verb(&self, lemma: &str) -> Option<&Cue> {
        self.verbs.get(lemma)
    }
}

/// Who says what.
#[derive(Clone, Debug)]
pub struct Attribution {
    /// The speaker's head word; `None` for "reportedly" and passives.
    pub speaker: Option<usize>,
    /// Speaker in another sentence: (sentence, head word).
    pub speaker_elsewhere: Option<(usize, usize)>,
    /// The cue word.
    pub cue: usize,
    /// Its entry.
    pub entry: Cue,
    /// For each word of the sentence, whether it is content.
    pub content: Vec<bool>,
    /// The head word of the content.
    pub content_head: usize,
}

/// Attributions of one sentence.
#[must_use]
pub fn attributions(tree: &Tree<'_>, cues: &CueTable) -> Vec<Attribution> {
    let s = tree.sentence;
    let mut out = Vec::new();
    for (i, t) in s.tokens.iter().enumerate() {
        let lemma = t.lemma.to_lowercase();
        match t.upos {
            Upos::Verb | Upos::Adj => verb_cue(tree, cues, i, &lemma, &mut out),
            Upos::Noun => {
                if let Some(cue) = cues.nouns.get(&lemma)
                    && let Some(c) = tree
                        .children(i)
                        .iter()
                        .copied()
                        .find(|&c| matches!(tree.deprel(c), "acl" | "ccomp") && (has_that(tree, c) || tree.deprel(c) == "ccomp"))
                {
                    let speaker = tree.child(i, "nmod:poss").or_else(|| light_subject(tree, i));
                    push(&mut out, tree, speaker, i, cue.clone(), c, &[]);
                }
            }
            Upos::Adv => {
                if let Some(cue) = cues.adverbs.get(&lemma)
                    && let Some(h) = tree.head(i)
                {
                    push(&mut out, tree, None, i, cue.clone(), h, &[i]);
                }
            }
            _ => {}
        }
        // "according to the army": the preposition stands on the speaker.
        if matches!(t.rel(), "obl" | "nmod")
            && let Some(p) = tree.preposition(i)
            && let Some(cue) = cues.prepositions.get(p.as_str()).or_else(|| {
                // Parsed lemma by lemma: "accord to" and "according to" are one.
                (p.starts_with("accord")).then(|| cues.prepositions.get("according_to")).flatten()
            })
            && let Some(h) = tree.head(i)
        {
            let head = clause_head(tree, h);
            push(&mut out, tree, Some(i), i, cue.clone(), head, &[i]);
        }
    }
    out
}

/// What an accuser lays to the accused: "accused China of ramming its ship" says that it did, in the accuser's voice.
#[must_use]
pub fn accusations(tree: &Tree<'_>, speaker: usize, verb: usize) -> Vec<Attribution> {
    let entry = Cue {
        stance: Stance::Asserts,
        factive: false,
        class: "accusation".into(),
    };
    let mut heads: Vec<usize> = tree.complements(verb).collect();
    heads.extend(
        tree.prepositional(verb)
            .filter(|&c| matches!(tree.preposition(c).as_deref(), Some("of" | "for" | "over" | "with"))),
    );
    let mut out = Vec::new();
    for h in heads {
        if out.iter().all(|a: &Attribution| a.content_head != h) {
            push(&mut out, tree, Some(speaker), verb, entry.clone(), h, &[]);
        }
    }
    out
}

fn verb_cue(tree: &Tree<'_>, cues: &CueTable, i: usize, lemma: &Str, out: &mut Vec<Attribution>) {
    let particle = tree
        .child(i, "compound:prt")
        .map(|p| Str::from(format!("{lemma}_{}", tree.lemma(p))));
    let passive = cues.passives.get(lemma).filter(|_| tree.is_passive(i));
    let Some(cue) = passive.or_else(|| particle.and_then(|p| cues.verbs.get(&p)).or_else(|| cues.verbs.get(lemma))) else {
        return;
    };
    // "is believed to have": who believes is not said, unless by a by-phrase.
    let speaker = if tree.is_passive(i) {
        tree.logical_subject(i)
    } else {
        tree.surface_subject(i)
    };
    let content = tree.children(i).iter().copied().find(|&c| {
        matches!(tree.rel(c), "ccomp")
            || (tree.is_passive(i) && tree.rel(c) == "xcomp")
            || (tree.rel(c) == "parataxis" && c < i)
            || (tree.rel(c) == "xcomp" && cue.class == "belief")
    });
    let content = content.or_else(|| {
        tree.children(i)
            .iter()
            .filter(|&&o| matches!(tree.rel(o), "obj" | "iobj"))
            .find_map(|&o| tree.children(o).iter().copied().find(|&c| tree.is_told(c)))
    });
    if let Some(c) = content {
        push(out, tree, speaker.filter(|&s| s != c), i, cue.clone(), c, &[]);
        // "said X and that Y": further content clauses.
        for &d in tree.children(i) {
            if d != c && tree.rel(d) == "ccomp" {
                push(out, tree, speaker, i, cue.clone(), d, &[]);
            }
        }
        return;
    }
    // "Ten were killed, the army said": the cue hangs on what is said.
    if tree.rel(i) == "parataxis"
        && let Some(h) = tree.head(i)
        && tree.children(i).iter().any(|&c| tree.rel(c) == "nsubj")
    {
        push(out, tree, speaker, i, cue.clone(), h, &[i]);
        return;
    }
    // "what it described as an incursion", "called it an attack"
    let described = tree.children(i).iter().copied().find(|&c| {
        matches!(tree.rel(c), "obl" | "xcomp" | "advcl") && (tree.preposition(c).as_deref() == Some("as") || tree.rel(c) == "xcomp")
    });
    if let Some(c) = described {
        push(out, tree, speaker, i, cue.clone(), c, &[]);
        return;
    }
    // A nominal content: "denied the attack", "reported clashes", "claimed responsibility for the bombing".
    if let Some(o) = tree.logical_object(i)
        && matches!(tree.upos(o), Upos::Noun)
        && o != i
    {
        push(out, tree, speaker.filter(|&s| s != o), i, cue.clone(), o, &[]);
    }
}

fn has_that(tree: &Tree<'_>, i: usize) -> bool {
    tree.children(i).iter().any(|&c| tree.rel(c) == "mark" && tree.lemma(c) == "that")
}

fn light_subject(tree: &Tree<'_>, noun: usize) -> Option<usize> {
    let v = tree.head(noun)?;
    (tree.rel(noun) == "obj").then(|| tree.logical_subject(v)).flatten()
}

fn clause_head(tree: &Tree<'_>, mut i: usize) -> usize {
    for _ in 0..8 {
        if matches!(tree.upos(i), Upos::Verb | Upos::Aux) || matches!(tree.rel(i), "root" | "ccomp" | "parataxis" | "advcl") {
            return i;
        }
        match tree.head(i) {
            Some(h) => i = h,
            None => return i,
        }
    }
    i
}

fn push(out: &mut Vec<Attribution>, tree: &Tree<'_>, speaker: Option<usize>, cue: usize, entry: Cue, head: usize, without: &[usize]) {
    let n = tree.sentence.tokens.len();
    let mut content = vec![false; n];
    mark(tree, head, &mut content, without, 0);
    if without.is_empty() || !without.contains(&cue) {
        content[cue] = false;
    }
    if let Some(s) = speaker {
        content[s] = false;
    }
    out.push(Attribution {
        speaker,
        speaker_elsewhere: None,
        cue,
        entry,
        content,
        content_head: head,
    });
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

/// Gives the sentences inside a quotation that runs on the speaker of the nearest attribution of their paragraph.
///
/// `found[i]` are the attributions of `sentences[i]`; a sentence gets one more where it lies wholly inside quotation marks
/// and has no speaker of its own.
pub fn spread_quotations(sentences: &[Sentence], found: &mut [Vec<Attribution>]) {
    let mut open = false;
    let mut last: Option<(usize, usize, usize, Cue)> = None;
    let mut paragraph = usize::MAX;
    for k in 0..sentences.len() {
        let s = &sentences[k];
        if s.paragraph != paragraph {
            paragraph = s.paragraph;
            // A quotation that runs over a paragraph's end opens anew in the next.
            open = false;
            last = last.filter(|(at, ..)| sentences[*at].paragraph + 1 >= paragraph);
        }
        let first_quote = s.tokens.first().is_some_and(|t| is_quote(&t.form));
        let quotes = s.tokens.iter().filter(|t| is_quote(&t.form)).count();
        let inside = open || first_quote;
        if found[k].iter().all(|a| a.speaker.is_none()) && inside && !s.tokens.is_empty() {
            let next = || {
                (k + 1 < sentences.len() && sentences[k + 1].paragraph == paragraph)
                    .then(|| {
                        found[k + 1]
                            .iter()
                            .find_map(|a| a.speaker.map(|sp| (k + 1, sp, a.cue, a.entry.clone())))
                    })
                    .flatten()
            };
            let source = last
                .clone()
                .filter(|(at, ..)| sentences[*at].paragraph == paragraph)
                .or_else(next)
                .or_else(|| last.clone());
            if let Some((at, speaker, _, entry)) = source
                && let Some(root) = s.root()
            {
                found[k].push(Attribution {
                    speaker: None,
                    speaker_elsewhere: Some((at, speaker)),
                    cue: root,
                    entry,
                    content: vec![true; s.tokens.len()],
                    content_head: root,
                });
            }
        }
        if let Some(a) = found[k].iter().rev().find(|a| a.speaker.is_some() && a.entry.class != "hedge")
            && let Some(sp) = a.speaker
        {
            last = Some((k, sp, a.cue, a.entry.clone()));
        }
        if quotes % 2 == 1 {
            open = !open;
        }
    }
}

fn is_quote(form: &str) -> bool {
    matches!(form, "\"" | "''" | "``" | "“" | "”" | "«" | "»")
}

//! The table of cue words, `data/attribution.tsv`.

use dateline_core::{Stance, Str};
use std::collections::{HashMap, HashSet};

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

impl Cue {
    /// Whether its content is claimed by the speaker. An attitude (praise, support, a plan), a name given, a poll or video that shows
    /// something and a verb that no table knows only tell whose it is.
    #[must_use]
    pub fn makes_claim(&self) -> bool {
        !matches!(self.class.as_str(), "attitude" | "appearance" | "naming" | "evidence" | "other")
    }

    /// Whether it reports words, so that quotation marks near it can hold them.
    #[must_use]
    pub fn is_speech(&self) -> bool {
        !matches!(
            self.class.as_str(),
            "attitude" | "appearance" | "naming" | "evidence" | "other" | "hedge" | "hearsay" | "accusation" | "responsibility" | "blame"
        )
    }
}

/// The table of cues.
#[derive(Clone, Debug, Default)]
pub struct CueTable {
    verbs: HashMap<Str, Cue>,
    nouns: HashMap<Str, Cue>,
    prepositions: HashMap<Str, Cue>,
    adverbs: HashMap<Str, Cue>,
    passives: HashMap<Str, Cue>,
    silent: HashSet<Str>,
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
            if cell("class") == "none" {
                table.silent.insert(cell("lemma").into());
                continue;
            }
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

    /// The cue of a verb, or of a verb with its particle, preposition or object: `call_for`, `claim_responsibility`.
    #[must_use]
    pub fn verb(&self, lemma: &str) -> Option<&Cue> {
        self.verbs.get(lemma)
    }

    /// The cue of a verb in the passive, where it differs.
    #[must_use]
    pub fn passive(&self, lemma: &str) -> Option<&Cue> {
        self.passives.get(lemma)
    }

    /// The cue of a noun, or of a noun with its preposition: `support_for`.
    #[must_use]
    pub fn noun(&self, lemma: &str) -> Option<&Cue> {
        self.nouns.get(lemma)
    }

    /// The cue of a preposition of one or several words: `according_to`.
    #[must_use]
    pub fn preposition(&self, lemma: &str) -> Option<&Cue> {
        self.prepositions.get(lemma)
    }

    /// The cue of an adverb.
    #[must_use]
    pub fn adverb(&self, lemma: &str) -> Option<&Cue> {
        self.adverbs.get(lemma)
    }

    /// Whether a clause under this verb is nobody's word ("ensure that"): class `none` in the table.
    #[must_use]
    pub fn is_silent(&self, lemma: &str) -> bool {
        self.silent.contains(lemma)
    }
}

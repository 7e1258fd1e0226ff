//! According to whom: attributions and quotations of an article.

use crate::{Entity, Span, Stance, Str};

/// How the words of the content are given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum QuoteKind {
    /// Wholly in quotation marks.
    Direct,
    /// Told, with words in quotation marks inside.
    Mixed,
    /// Told in the reporter's words.
    #[default]
    Indirect,
    /// A word or two of somebody's, held at arm's length by the reporter: so-called "volunteers".
    Scare,
}

impl QuoteKind {
    /// `direct`, `mixed`, `indirect`, `scare`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Direct => "direct",
            Self::Mixed => "mixed",
            Self::Indirect => "indirect",
            Self::Scare => "scare",
        }
    }
}

/// The shape of the words that attribute.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AttributionForm {
    /// A verb with its subject: "the army said".
    #[default]
    Verb,
    /// A verb whose speaker is not its subject, or is not told: "is thought to have", "was quoted as saying".
    Passive,
    /// "according to", "in the words of".
    According,
    /// A noun: "its claim that".
    Nominal,
    /// A word that marks hearsay: "reportedly".
    Hedge,
    /// A colon or dash: "Minister: talks failed".
    Colon,
    /// A quotation with no cue of its own.
    Quotation,
}

impl AttributionForm {
    /// `verb`, `passive`, `according`, `nominal`, `hedge`, `colon`, `quotation`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Verb => "verb",
            Self::Passive => "passive",
            Self::According => "according",
            Self::Nominal => "nominal",
            Self::Hedge => "hedge",
            Self::Colon => "colon",
            Self::Quotation => "quotation",
        }
    }
}

/// Somebody's words or attitude in an article: who, by which cue, and what.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Attribution {
    /// The words that name the speaker; `None` where nobody is named.
    pub source: Option<Span>,
    /// The words that attribute; `None` where only quotation marks do.
    pub cue: Option<Span>,
    /// What is attributed, in text order.
    pub content: Vec<Span>,
    /// How the words are given.
    pub kind: QuoteKind,
    /// The shape of the cue.
    pub form: AttributionForm,
    /// `speech`, `belief`, `attitude` ... as in `data/attribution.tsv`.
    pub class: Str,
    /// What the speaker does with the content.
    pub stance: Stance,
    /// The speaker, resolved; an unknown speaker has the words alone.
    pub speaker: Option<Entity>,
    /// Through whom it came: "state television" in "state television quoted the army as saying".
    pub outlet: Option<Entity>,
    /// Index of the attribution in whose content this one stands.
    pub within: Option<usize>,
    /// Index of the sentence with the cue.
    pub sentence: usize,
}

/// Words in quotation marks with their speaker.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Quotation {
    /// The exact words, marks left out; several spans where the cue stands between or paragraphs end.
    pub words: Vec<Span>,
    /// Who says them.
    pub speaker: Option<Entity>,
    /// To whom: "told reporters".
    pub to: Option<Entity>,
    /// Where or how: "at a rally in Tampa", "in a statement".
    pub setting: Option<Span>,
    /// Index of the attribution that it belongs to.
    pub attribution: Option<usize>,
}

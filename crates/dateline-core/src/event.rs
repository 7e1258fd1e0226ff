use crate::{DateRange, Entity, Span, Str, Toponym};

/// PLOVER's auxiliary modes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)]
pub enum Auxiliary {
    Historical,
    Future,
    Hypothetical,
    Negation,
}

impl Auxiliary {
    /// `historical`, `future`, `hypothetical`, `negation`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Historical => "historical",
            Self::Future => "future",
            Self::Hypothetical => "hypothetical",
            Self::Negation => "negation",
        }
    }
}

/// How an event stands in its article.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// The reporter asserts it.
    #[default]
    Reported,
    /// Only a source says so.
    Claimed,
    /// The one it is laid to denies it.
    Denied,
    /// One asserts it, another contradicts it.
    Disputed,
}

impl Standing {
    /// `reported`, `claimed`, `denied`, `disputed`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Reported => "reported",
            Self::Claimed => "claimed",
            Self::Denied => "denied",
            Self::Disputed => "disputed",
        }
    }
}

/// What a speaker does with a proposition.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)]
pub enum Stance {
    #[default]
    Asserts,
    Denies,
    Contradicts,
    Doubts,
    Demands,
}

impl Stance {
    /// `asserts`, `denies`, `contradicts`, `doubts`, `demands`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Asserts => "asserts",
            Self::Denies => "denies",
            Self::Contradicts => "contradicts",
            Self::Doubts => "doubts",
            Self::Demands => "demands",
        }
    }
}

/// Somebody's word on an event or a fact.
#[derive(Clone, Debug, PartialEq)]
pub struct Claim {
    /// Who says so.
    pub speaker: Entity,
    /// What they do with it.
    pub stance: Stance,
    /// The word that shows it: "said", "denied", "according to".
    pub cue: Str,
    /// Through whom it came ("state television"), if not directly.
    pub outlet: Option<Entity>,
    /// Cue, source and content in the text.
    pub span: Span,
}

/// A count of people with bounds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Toll {
    pub low: Option<u64>,
    pub best: Option<u64>,
    pub high: Option<u64>,
}

impl Toll {
    /// The count to compare by: the stated one, else the lower bound.
    ///
    /// Never inlined: rustc 1.95 (LLVM) hoists the two-way choice out of loops as one load indexed by a discriminant that
    /// is uninitialised where the surrounding `Option<Toll>` is `None`, and the program crashes.
    #[must_use]
    #[inline(never)]
    pub fn number(&self) -> Option<u64> {
        match self.best {
            Some(n) => Some(n),
            None => self.low,
        }
    }
}

/// PLOVER's Size: people killed, injured, arrested.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Size {
    pub dead: Option<Toll>,
    pub injured: Option<Toll>,
    pub arrested: Option<Toll>,
}

/// Another place in the text that an event rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// The words.
    pub span: Span,
    /// `trigger`, `repeat`, `toll`, `date`, `place`.
    pub kind: Str,
}

/// A coded event.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Event {
    /// Stable within the document: `e1`, `e2` ... in text order.
    pub id: Str,
    /// When, if known.
    pub date: Option<DateRange>,
    /// Who did it.
    pub actor: Vec<Entity>,
    /// To whom.
    pub recipient: Vec<Entity>,
    /// PLOVER type; empty for plain statements (CAMEO 01).
    pub event: Str,
    /// PLOVER mode; empty if none.
    pub mode: Str,
    /// PLOVER contexts.
    pub context: Vec<Str>,
    /// Auxiliary modes.
    pub auxiliary: Vec<Auxiliary>,
    /// How sure the words are that it happened, from -3 (certainly not) to +3 (certainly); tense and speaker are told elsewhere.
    pub factuality: f32,
    /// CAMEO code; empty if CAMEO has none.
    pub cameo: Str,
    /// The trigger's words.
    pub trigger: Span,
    /// Where.
    pub place: Option<Toponym>,
    /// Tolls.
    pub size: Size,
    /// How it stands.
    pub standing: Standing,
    /// Who says so, denies it or contradicts it.
    pub claims: Vec<Claim>,
    /// Index of the sentence that it was coded from.
    pub sentence: usize,
    /// The clause it rests on.
    pub span: Span,
    /// Other mentions of the same event and the words its attributes rest on.
    pub evidence: Vec<Evidence>,
    /// The pattern that made it: file stem and line, `assault:41`; `model:ASSAULT` where the learned model did.
    pub rule: Str,
    /// 0 to 1.
    pub confidence: f32,
    /// What the learned model thinks of its trigger, where it was asked.
    pub opinion: Option<Opinion>,
}

/// What the learned model thinks of an event's trigger.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Opinion {
    /// The type that it would give; empty for none.
    pub event: Str,
    /// How likely it holds that.
    pub p: f32,
    /// How likely it holds the type that the event has.
    pub agrees: f32,
    /// How likely it holds that there is no event.
    pub none: f32,
    /// Whether it made the event, because no pattern fired.
    pub decided: bool,
}

/// A standing relation.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Fact {
    /// `holds_office`, `member_of`, `controls` ...
    pub fact: Str,
    /// Of whom.
    pub subject: Entity,
    /// To whom or what.
    pub object: Entity,
    /// Since when.
    pub since: Option<DateRange>,
    /// Until when.
    pub until: Option<DateRange>,
    /// Who says so, where it is not the reporter.
    pub claims: Vec<Claim>,
    /// Index of the sentence.
    pub sentence: usize,
    /// The words it rests on.
    pub span: Span,
    /// The pattern that made it.
    pub rule: Str,
    /// 0 to 1.
    pub confidence: f32,
}

/// Something that was seen and deliberately not coded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotCoded {
    /// The words.
    pub span: Span,
    /// Why not.
    pub why: String,
}

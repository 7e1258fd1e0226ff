use crate::{Date, Span, Str};
use std::ops::Range;

/// Somebody or something that can act: a resolved identity with its codes, as PLOVER's Entity.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Entity {
    /// ISO 3166 alpha-3, or `UNO EUR IGO NGO ISM IMG MNC`; empty if unknown.
    pub code: Str,
    /// PLOVER sector (`GOV`, `MIL`, `REB` ...); empty if none.
    pub sector: Str,
    /// Canonical name ("Vladimir Putin", "Collective Security Treaty Organization"); empty if only described.
    pub name: Str,
    /// Office held as of the article's date ("President of Russia").
    pub office: Str,
    /// Wikidata identifier where known ("Q7747").
    pub wikidata: Str,
    /// The words in this text that name it.
    pub span: Span,
}

/// How a mention names its entity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MentionKind {
    /// By name: "Pashinyan", "Armenia".
    Named,
    /// By description: "the Russian leader", "two soldiers".
    Nominal,
    /// By pronoun: "he", "its".
    Pronoun,
    /// By an adjective or a modifying name: "Azerbaijani" in "the Azerbaijani incursion".
    Modifier,
}

/// A phrase that names an actor, resolved.
#[derive(Clone, Debug, PartialEq)]
pub struct Mention {
    /// Index of the sentence.
    pub sentence: usize,
    /// Index of the head word.
    pub head: usize,
    /// The words of the phrase that identify it: title, name and modifiers, without relative clauses.
    pub tokens: Range<usize>,
    /// The text of those words.
    pub span: Span,
    /// How it names.
    pub kind: MentionKind,
    /// Who it is. Several for "the two neighbours"; one with an empty code for an actor whose country is not known.
    pub entities: Vec<Entity>,
    /// Mentions of one chain are of one entity in this article.
    pub chain: usize,
    /// Which rule or table row resolved it, for `explain`.
    pub rule: Str,
}

/// How exactly a date is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)]
pub enum DatePrecision {
    Day,
    Week,
    Month,
    Season,
    Year,
    #[default]
    Unknown,
}

impl DatePrecision {
    /// `day`, `week`, `month`, `season`, `year`, `unknown`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
            Self::Season => "season",
            Self::Year => "year",
            Self::Unknown => "unknown",
        }
    }
}

/// First and last day that an expression can mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DateRange {
    /// First day.
    pub start: Date,
    /// Last day, inclusive.
    pub end: Date,
    /// How exactly it is known.
    pub precision: DatePrecision,
}

/// TIMEX3 types.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)]
pub enum TimexKind {
    Date,
    Time,
    Duration,
    Set,
}

/// A time expression with its TIMEX3 value.
#[derive(Clone, Debug, PartialEq)]
pub struct Timex {
    /// Index of the sentence.
    pub sentence: usize,
    /// Its words.
    pub tokens: Range<usize>,
    /// Its text.
    pub span: Span,
    /// TIMEX3 type.
    pub kind: TimexKind,
    /// TIMEX3 value: `2021-05-13TNI`, `2020-FA`, `P6W`, `PAST_REF`.
    pub value: Str,
    /// TIMEX3 `mod` (`APPROX`, `START`, `MORE_THAN` ...) if any.
    pub modifier: Option<Str>,
    /// The days it can mean, for dates and times.
    pub range: Option<DateRange>,
    /// The rule that read it.
    pub rule: Str,
}

/// A place name resolved on the gazetteer.
#[derive(Clone, Debug, PartialEq)]
pub struct Toponym {
    /// Index of the sentence.
    pub sentence: usize,
    /// Its words.
    pub tokens: Range<usize>,
    /// Its text.
    pub span: Span,
    /// Gazetteer name ("Yerevan").
    pub name: Str,
    /// GeoNames id, 0 if it has none.
    pub geonameid: u32,
    /// Degrees north; `None` for countries and other areas, which are no pin.
    pub lat: Option<f64>,
    /// Degrees east.
    pub lon: Option<f64>,
    /// ISO alpha-3 country.
    pub country_code: Str,
    /// First-level division.
    pub admin1: Str,
    /// Second-level division.
    pub admin2: Str,
    /// GeoNames feature class (`P`, `A`, `T` ...).
    pub feature_class: Str,
    /// GeoNames feature code (`PPLC`, `ADM1`, `PCLI` ...).
    pub feature_code: Str,
    /// PLOVER resolution: 5 below city, 4 city, 3 district, 2 province, 1 country.
    pub resolution: u8,
}

/// A number with its bounds: "more than 6,000" is low 6000, best 6000, no high.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quantity {
    /// Index of the sentence.
    pub sentence: usize,
    /// Its words, modifiers included.
    pub tokens: Range<usize>,
    /// Its text.
    pub span: Span,
    /// At least.
    pub low: Option<u64>,
    /// As stated.
    pub best: Option<u64>,
    /// At most.
    pub high: Option<u64>,
    /// Index of the word it counts ("people", "soldiers"), if it counts something.
    pub counted: Option<usize>,
}

/// All that was found in an article besides its parse.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Mentions {
    /// Actors, in text order.
    pub actors: Vec<Mention>,
    /// Time expressions, in text order.
    pub times: Vec<Timex>,
    /// Places, in text order.
    pub places: Vec<Toponym>,
    /// Numbers, in text order.
    pub quantities: Vec<Quantity>,
}

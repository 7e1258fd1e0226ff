//! The words of time and number, read from tables.

use crate::unit::Unit;
use dateline_core::Str;
use std::collections::HashMap;

/// What a word is a word for. The names are those of the first column of the tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Class {
    Month,
    Weekday,
    Weekdays,
    Season,
    Daypart,
    Clock,
    Zone,
    Holiday,
    Event,
    Eponym,
    Ambiguous,
    Firstname,
    Unit,
    Units,
    Filler,
    Set,
    Each,
    Cardinal,
    Scale,
    Vague,
    Ordinal,
    Bound,
    Near,
    After,
    Ref,
    Offset,
    Tonight,
    Which,
    Anchored,
    Run,
    Part,
    Signal,
    Support,
    Modal,
    Ahead,
    Past,
    Governor,
    Speech,
    Person,
}

impl Class {
    fn bit(self) -> u64 {
        1 << self as u64
    }

    const ALL: [(&'static str, Class); 39] = [
        ("month", Class::Month),
        ("weekday", Class::Weekday),
        ("weekdays", Class::Weekdays),
        ("season", Class::Season),
        ("daypart", Class::Daypart),
        ("clock", Class::Clock),
        ("zone", Class::Zone),
        ("holiday", Class::Holiday),
        ("event", Class::Event),
        ("eponym", Class::Eponym),
        ("ambiguous", Class::Ambiguous),
        ("firstname", Class::Firstname),
        ("unit", Class::Unit),
        ("units", Class::Units),
        ("filler", Class::Filler),
        ("set", Class::Set),
        ("each", Class::Each),
        ("cardinal", Class::Cardinal),
        ("scale", Class::Scale),
        ("vague", Class::Vague),
        ("ordinal", Class::Ordinal),
        ("bound", Class::Bound),
        ("near", Class::Near),
        ("after", Class::After),
        ("ref", Class::Ref),
        ("offset", Class::Offset),
        ("tonight", Class::Tonight),
        ("which", Class::Which),
        ("anchored", Class::Anchored),
        ("run", Class::Run),
        ("part", Class::Part),
        ("signal", Class::Signal),
        ("support", Class::Support),
        ("modal", Class::Modal),
        ("ahead", Class::Ahead),
        ("past", Class::Past),
        ("governor", Class::Governor),
        ("speech", Class::Speech),
        ("person", Class::Person),
    ];
}

/// A mistake in a table, with the line it is on.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LexiconError {
    /// Not three tab-separated cells.
    #[error("{table}:{line}: a row has three cells, class, word and value, with a tab between them")]
    Cells {
        /// Name of the table as given.
        table: String,
        /// Line, counted from 1.
        line: usize,
    },
    /// A class this crate does not know.
    #[error("{table}:{line}: there is no class `{class}`; data/time/README.md lists them")]
    Class {
        /// Name of the table as given.
        table: String,
        /// Line, counted from 1.
        line: usize,
        /// The cell.
        class: String,
    },
    /// A value that its class cannot have.
    #[error("{table}:{line}: `{value}` is no value of the class `{class}`; {mend}")]
    Value {
        /// Name of the table as given.
        table: String,
        /// Line, counted from 1.
        line: usize,
        /// The class.
        class: String,
        /// The cell.
        value: String,
        /// What a value of this class looks like.
        mend: &'static str,
    },
}

/// In which classes a word is, and in which classes longer phrases begin with it: a bit for each class.
///
/// Asked once for each word of a text, so that the many words that are no time cost one look-up and no more.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Marks {
    own: u64,
    opens: u64,
}

impl Marks {
    pub(crate) fn has(self, class: Class) -> bool {
        self.own & class.bit() != 0
    }

    pub(crate) fn opens(self, class: Class) -> bool {
        self.opens & class.bit() != 0
    }

    /// Whether the word is in no class and opens no phrase.
    pub(crate) fn is_plain(self) -> bool {
        self.own == 0 && self.opens == 0
    }
}

/// The words of time and number: months, units, number words, holidays, prepositions and the like.
///
/// ```
/// use dateline_time::Lexicon;
/// let lexicon = Lexicon::parse(&[("mine.tsv", "class\tword\tvalue\nmonth\tbrumaire\t11\n")]).unwrap();
/// assert_eq!(lexicon.len(), 1);
/// let error = Lexicon::parse(&[("mine.tsv", "month\tbrumaire\t13\n")]).unwrap_err();
/// assert!(error.to_string().starts_with("mine.tsv:1: `13` is no value of the class `month`"));
/// ```
#[derive(Clone, Debug, Default)]
pub struct Lexicon {
    words: HashMap<Str, Vec<(Class, Str)>>,
    marks: HashMap<Str, Marks>,
    longest: usize,
}

impl Lexicon {
    /// Reads tables, each given as its name (for messages) and its text. See `data/time/README.md` for their form.
    ///
    /// # Errors
    /// The first row that is no row, names no class or has a value that its class cannot have.
    pub fn parse(tables: &[(&str, &str)]) -> Result<Self, LexiconError> {
        let mut lexicon = Self::default();
        for (table, text) in tables {
            for (number, row) in text.lines().enumerate() {
                let line = number + 1;
                if row.trim().is_empty() || row.starts_with('#') || (line == 1 && row.starts_with("class\t")) {
                    continue;
                }
                let cells: Vec<&str> = row.split('\t').collect();
                let [name, word, value] = cells[..] else {
                    return Err(LexiconError::Cells {
                        table: (*table).to_owned(),
                        line,
                    });
                };
                let Some(&(_, class)) = Class::ALL.iter().find(|(n, _)| *n == name) else {
                    return Err(LexiconError::Class {
                        table: (*table).to_owned(),
                        line,
                        class: name.to_owned(),
                    });
                };
                if let Some(mend) = complaint(class, value) {
                    return Err(LexiconError::Value {
                        table: (*table).to_owned(),
                        line,
                        class: name.to_owned(),
                        value: value.to_owned(),
                        mend,
                    });
                }
                lexicon.longest = lexicon.longest.max(word.split(' ').count());
                let (first, rest) = word.split_once(' ').unwrap_or((word, ""));
                let marks = lexicon.marks.entry(first.into()).or_default();
                if rest.is_empty() {
                    marks.own |= class.bit();
                } else {
                    marks.opens |= class.bit();
                }
                lexicon.words.entry(word.into()).or_default().push((class, value.into()));
            }
        }
        Ok(lexicon)
    }

    /// How many different words and phrases it holds.
    #[must_use]
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// Whether it holds none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// The value of a lower-cased word or phrase in a class.
    pub(crate) fn get(&self, class: Class, word: &str) -> Option<&str> {
        self.words.get(word)?.iter().find(|(c, _)| *c == class).map(|(_, v)| v.as_str())
    }

    /// Whether a word is in a class.
    pub(crate) fn is(&self, class: Class, word: &str) -> bool {
        self.get(class, word).is_some()
    }

    /// The classes of a lower-cased word.
    pub(crate) fn marks(&self, word: &str) -> Marks {
        self.marks.get(word).copied().unwrap_or_default()
    }

    /// Words in the longest phrase.
    pub(crate) fn longest(&self) -> usize {
        self.longest
    }
}

/// The month, day and full date of a row of the class `eponym`.
pub(crate) fn eponym(value: &str) -> Option<(i8, i8, dateline_core::Date)> {
    let (short, full) = value.split_once(' ')?;
    let (month, day) = short.split_once('-')?;
    Some((month.parse().ok()?, day.parse().ok()?, full.parse().ok()?))
}

/// Why a value does not suit its class, as a mend, or `None`.
fn complaint(class: Class, value: &str) -> Option<&'static str> {
    let within = |low: i64, high: i64| value.parse::<i64>().is_ok_and(|n| (low..=high).contains(&n));
    let (good, mend) = match class {
        Class::Month | Class::Firstname => (within(1, 12), "write the month's number, 1 to 12"),
        Class::Weekday | Class::Weekdays => (within(1, 7), "write the ISO number of the day, 1 for Monday to 7"),
        Class::Season => (["SP", "SU", "FA", "WI"].contains(&value), "write SP, SU, FA or WI"),
        Class::Daypart => (["MO", "AF", "EV", "NI"].contains(&value), "write MO, AF, EV or NI"),
        Class::Unit | Class::Units => (
            Unit::parse(value).is_some(),
            "write a count and one of TS TM TH D W M Q Y, as in `2 W`",
        ),
        Class::Each | Class::Cardinal | Class::Scale | Class::Vague => (within(0, 1_000_000_000_000), "write a whole number"),
        Class::Ordinal => (within(-1, 1000), "write the rank, or -1 for the last"),
        Class::Offset | Class::Which | Class::Anchored => (within(-1000, 1000), "write a small whole number"),
        Class::Holiday => (
            crate::calendar::Holiday::parse(value).is_some(),
            "write `MM-DD`, `nth MM weekday n` or `easter days`",
        ),
        Class::Event => (value.parse::<dateline_core::Date>().is_ok(), "write a date, YYYY-MM-DD"),
        Class::Eponym => (
            eponym(value).is_some(),
            "write the month and day and the full date, as `09-11 2001-09-11`",
        ),
        Class::Ref => (
            ["PAST_REF", "PRESENT_REF", "FUTURE_REF"].contains(&value),
            "write PAST_REF, PRESENT_REF or FUTURE_REF",
        ),
        Class::Modal => (["future", "open"].contains(&value), "write future or open"),
        Class::Signal => (crate::attach::Signal::parse(value).is_some(), "write a signal, as `since`"),
        Class::Set => (value.starts_with('P'), "write an ISO 8601 duration, as P1D"),
        _ => (!value.is_empty(), "write `-` where the class needs no value"),
    };
    (!good).then_some(mend)
}

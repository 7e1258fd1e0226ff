//! The phrases that give chrome, credits, captions and writers away.

use crate::Error;
use std::collections::BTreeMap;

/// Why a line is chrome, or what else a phrase marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Navigation,
    Account,
    Share,
    Newsletter,
    Advertisement,
    Related,
    Comments,
    Legal,
    Weather,
    Label,
}

impl Kind {
    /// The reason as printed.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Navigation => "navigation",
            Self::Account => "account",
            Self::Share => "share",
            Self::Newsletter => "newsletter",
            Self::Advertisement => "advertisement",
            Self::Related => "recommended",
            Self::Comments => "comments",
            Self::Legal => "legal",
            Self::Weather => "weather",
            Self::Label => "label",
        }
    }

    /// Whether its phrases also begin sentences of running text; those of a newsletter's box hardly do.
    pub(crate) fn may_begin_a_sentence(self) -> bool {
        matches!(
            self,
            Self::Navigation | Self::Advertisement | Self::Related | Self::Share | Self::Label
        )
    }

    fn parse(word: &str) -> Option<Self> {
        Some(match word {
            "navigation" => Self::Navigation,
            "account" => Self::Account,
            "share" => Self::Share,
            "newsletter" => Self::Newsletter,
            "advertisement" => Self::Advertisement,
            "related" => Self::Related,
            "comments" => Self::Comments,
            "legal" => Self::Legal,
            "weather" => Self::Weather,
            "label" => Self::Label,
            _ => return None,
        })
    }
}

/// The table `data/page/boilerplate.tsv`, read.
///
/// ```
/// use dateline_page::Boilerplate;
/// let table = Boilerplate::parse("navigation\texact\tskip to main content\n")?;
/// assert!(Boilerplate::parse("navigation\tsometimes\tmenu\n").is_err());
/// # let _ = table;
/// # Ok::<(), dateline_page::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Boilerplate {
    exact: BTreeMap<String, Kind>,
    start: Vec<(String, Kind)>,
    finish: Vec<(String, Kind)>,
    contains: Vec<(String, Kind)>,
    end_exact: BTreeMap<String, ()>,
    end_start: Vec<String>,
    end_number: Vec<String>,
    end_finish: Vec<String>,
    pub(crate) credit_start: Vec<String>,
    pub(crate) credit_word: BTreeMap<String, ()>,
    pub(crate) caption_start: Vec<String>,
    contributor: Vec<String>,
    contributor_end: Vec<String>,
    pub(crate) agency: BTreeMap<String, String>,
    pub(crate) notplace: BTreeMap<String, ()>,
}

/// A line may hold this many words for a phrase inside it to make it chrome: running text also speaks of privacy policies.
const MOST_WORDS_AROUND_A_PHRASE: usize = 20;

impl Boilerplate {
    /// Reads the table. Fails on a line that is none of its kinds, with the line's number.
    pub fn parse(tsv: &str) -> Result<Self, Error> {
        let mut table = Self::default();
        for (number, line) in tsv.lines().enumerate() {
            if line.trim().is_empty() || line.starts_with('#') {
                continue;
            }
            let wrong = |why: &str| Error::Table {
                line: number + 1,
                why: why.to_owned(),
            };
            let mut cells = line.split('\t');
            let (Some(kind), Some(how), Some(text), None) = (cells.next(), cells.next(), cells.next(), cells.next()) else {
                return Err(wrong("wants three cells with tabs between: kind, match, text"));
            };
            // The colon of "photo:" at the start of a line is part of the phrase; at the end of a line it tells nothing.
            let text = if how == "start" && text.ends_with(':') {
                normal(text) + ":"
            } else {
                normal(text)
            };
            if text.is_empty() {
                return Err(wrong("the text is empty"));
            }
            table.insert(kind, how, text).map_err(|why| wrong(&why))?;
        }
        Ok(table)
    }

    fn insert(&mut self, kind: &str, how: &str, text: String) -> Result<(), String> {
        match (kind, how) {
            ("end", "exact") => drop(self.end_exact.insert(text, ())),
            ("end", "start") => self.end_start.push(text),
            ("end", "number") => self.end_number.push(text),
            ("end", "finish") => self.end_finish.push(text),
            ("credit", "start") => self.credit_start.push(text),
            ("credit", "word") => drop(self.credit_word.insert(text, ())),
            ("caption", "start") => self.caption_start.push(text),
            ("contributor", "contains") => self.contributor.push(text),
            ("contributor", "end") => self.contributor_end.push(text),
            ("agency", short) => drop(self.agency.insert(text, short.to_owned())),
            ("notplace", "exact") => drop(self.notplace.insert(text, ())),
            (other, how) => {
                let kind = Kind::parse(other).ok_or_else(|| format!("no such kind: `{other}`; the head of the table lists them"))?;
                match how {
                    "exact" => drop(self.exact.insert(text, kind)),
                    "start" => self.start.push((text, kind)),
                    "end" => self.finish.push((text, kind)),
                    "contains" => self.contains.push((text, kind)),
                    _ => {
                        return Err(format!("no such match for `{other}`: `{how}`; use exact, start, end or contains"));
                    }
                }
            }
        }
        Ok(())
    }

    /// The kind of chrome that a line is by its words alone. `line` is normal (see [`normal`]), `words` their number.
    pub(crate) fn chrome(&self, line: &str, words: usize) -> Option<Kind> {
        if let Some(kind) = self.exact.get(line) {
            return Some(*kind);
        }
        if words > MOST_WORDS_AROUND_A_PHRASE {
            // A long line that begins with the sign of copyright speaks of nothing else.
            let legal = |(phrase, kind): &&(String, Kind)| *kind == Kind::Legal && starts_with_words(line, phrase);
            return self.start.iter().find(legal).map(|(_, kind)| *kind).filter(|_| words <= 80);
        }
        let starts = self.start.iter().find(|(phrase, _)| starts_with_words(line, phrase));
        let ends = || self.finish.iter().find(|(phrase, _)| line.ends_with(phrase.as_str()));
        let holds = || self.contains.iter().find(|(phrase, _)| line.contains(phrase.as_str()));
        starts.or_else(ends).or_else(holds).map(|(_, kind)| *kind)
    }

    /// Whether a line is a chrome line as a whole, not by a part of it.
    pub(crate) fn is_exact(&self, line: &str) -> bool {
        self.exact.contains_key(line)
    }

    /// Whether the article ends before this line.
    pub(crate) fn ends(&self, line: &str, words: usize) -> bool {
        self.end_exact.contains_key(line)
            || (words <= 12 && self.end_start.iter().any(|p| starts_with_words(line, p)))
            || self.readers(line, words)
    }

    /// Whether readers' comments begin with this line: "12 comments", "Jenny says".
    pub(crate) fn readers(&self, line: &str, words: usize) -> bool {
        let counted = line.trim_start_matches(|c: char| c.is_ascii_digit() || c == ',').trim_start();
        let number = counted.len() < line.len() && self.end_number.iter().any(|p| starts_with_words(counted, p));
        let says = words <= 6
            && self
                .end_finish
                .iter()
                .any(|p| line.strip_suffix(p.as_str()).is_some_and(|rest| rest.ends_with(' ')));
        words <= 15 && (number || says) || self.exact.get(line) == Some(&Kind::Comments)
    }

    /// Whether a line names those who wrote or helped.
    pub(crate) fn contributor_line(&self, line: &str) -> bool {
        self.contributor.iter().any(|p| line.contains(p.as_str())) || self.contributor_end.iter().any(|p| line.ends_with(p.as_str()))
    }

    /// The agency's short name if `name` is one ("Associated Press" is "AP").
    pub(crate) fn agency_name(&self, name: &str) -> Option<&str> {
        self.agency.get(&normal(name)).map(String::as_str)
    }
}

/// Lower case, single spaces, typewriter apostrophes, no colon or stop at the end: the form in which phrases are compared.
pub(crate) fn normal(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    for word in line.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        for c in word.chars() {
            match c {
                '’' | '‘' | '`' => out.push('\''),
                '\u{200b}' | '\u{feff}' | '\u{ad}' => {}
                c if c.is_ascii() => out.push(c.to_ascii_lowercase()),
                c => out.extend(c.to_lowercase()),
            }
        }
    }
    let kept = out.trim_end_matches(['.', ':', ' ', '›', '»', '>']).len();
    if kept > 0 {
        out.truncate(kept);
    }
    out
}

/// Whether `line` begins with `phrase` and the phrase ends at the end of a word.
pub(crate) fn starts_with_words(line: &str, phrase: &str) -> bool {
    line.strip_prefix(phrase)
        .is_some_and(|rest| !phrase.ends_with(char::is_alphanumeric) || !rest.starts_with(char::is_alphanumeric))
}

//! The page cut into units, and what each unit looks like.
//!
//! A unit is a line, or the lines of a paragraph where the text was wrapped at a fixed width.

use crate::table::{Boilerplate, Kind, normal};
use dateline_core::Span;

/// One line of the page (or one wrapped paragraph) with what can be told from its words alone.
#[derive(Clone, Debug)]
pub(crate) struct Unit {
    /// Without the space around it.
    pub(crate) span: Span,
    /// In the form in which phrases are compared.
    pub(crate) normal: String,
    /// Number of words.
    pub(crate) words: usize,
    /// Chrome by a phrase of the table.
    pub(crate) chrome: Option<Kind>,
    /// Chrome as a whole line, not by a phrase inside it.
    pub(crate) exact: bool,
    /// The article ends before it.
    pub(crate) ends: bool,
    /// Readers' comments begin with it.
    pub(crate) readers: bool,
    /// A blank line, or the page's edge, stands before it.
    pub(crate) blank_before: bool,
    /// A blank line, or the page's edge, stands after it.
    pub(crate) blank_after: bool,
    /// Evidence for running text; from [`PROSE`] up it is taken for that.
    pub(crate) prose: i32,
}

/// Score from which a unit counts as running text.
pub(crate) const PROSE: i32 = 4;

impl Unit {
    /// Whether it is running text by its own looks.
    pub(crate) fn is_prose(&self) -> bool {
        self.prose >= PROSE && !self.chrome.is_some_and(|kind| self.words < 25 || kind == Kind::Legal)
    }
}

/// In order, for a binary search. Words that hold English and some neighbours' sentences together: names and menus hardly have them.
#[rustfmt::skip]
const FUNCTION_WORDS: &[&str] = &[
    "a", "after", "all", "also", "an", "and", "are", "as", "at", "be", "been", "before", "but", "by", "can", "con", "could", "das", "de",
    "der", "des", "did", "die", "do", "el", "en", "et", "for", "from", "had", "has", "have", "he", "her", "his", "i", "if", "in", "into",
    "is", "it", "its", "la", "le", "les", "los", "more", "no", "not", "of", "on", "one", "or", "our", "out", "por", "que", "said", "says",
    "se", "she", "so", "some", "than", "that", "the", "their", "them", "there", "they", "this", "to", "un", "una", "und", "up", "was", "we",
    "were", "what", "when", "which", "who", "will", "with", "would", "y", "you", "your",
];

const LONGEST_FUNCTION_WORD: usize = 6;

/// Whether `word` is one of the words that hold sentences together.
pub(crate) fn is_function_word(word: &str) -> bool {
    let mut lower = [0u8; LONGEST_FUNCTION_WORD];
    let Some(buffer) = lower.get_mut(..word.len()) else {
        return false;
    };
    buffer.copy_from_slice(word.as_bytes());
    buffer.make_ascii_lowercase();
    FUNCTION_WORDS.binary_search_by(|f| f.as_bytes().cmp(buffer)).is_ok()
}

/// White space and characters that show nothing.
pub(crate) fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200b}' | '\u{feff}' | '\u{ad}' | '\u{200e}' | '\u{200f}')
}

/// `span` without the blank around it.
pub(crate) fn trimmed(text: &str, start: usize, end: usize) -> Span {
    let slice = text.get(start..end).unwrap_or("");
    let head = slice.len() - slice.trim_start_matches(is_blank).len();
    let len = slice.trim_matches(is_blank).len();
    Span::new(start + head, start + head + len)
}

/// Cuts a page into units.
///
/// With `marked`, each line is a unit: the capture's markup told the lines apart.
pub(crate) fn units(text: &str, table: &Boilerplate, marked: bool) -> Vec<Unit> {
    let lines = lines(text);
    let blocks = if !marked && wrapped(text, &lines) {
        join(&lines)
    } else {
        lines.iter().filter(|s| !s.is_empty()).copied().collect()
    };
    let mut units: Vec<Unit> = blocks.into_iter().map(|span| unit(text, span, table)).collect();
    let mut before = 0;
    for i in 0..units.len() {
        let gap = text.get(before..units[i].span.start as usize).unwrap_or("");
        let blank = i == 0 || gap.matches(['\n', '\u{2028}', '\u{2029}']).count() > 1;
        units[i].blank_before = blank;
        if i > 0 {
            units[i - 1].blank_after = blank;
        }
        before = units[i].span.end as usize;
    }
    if let Some(last) = units.last_mut() {
        last.blank_after = true;
    }
    units
}

/// All lines, blank ones included, without the space around them.
fn lines(text: &str) -> Vec<Span> {
    let mut out = Vec::new();
    let mut start = 0;
    for (at, c) in text.char_indices().chain(std::iter::once((text.len(), '\n'))) {
        if matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}') {
            out.push(trimmed(text, start, at));
            start = (at + c.len_utf8()).min(text.len());
        }
    }
    out
}

/// Whether the text was wrapped at a fixed width: lines of a block are of like length and break off in mid-sentence.
fn wrapped(text: &str, lines: &[Span]) -> bool {
    let (mut inner, mut broken) = (0u32, 0u32);
    for pair in lines.windows(2) {
        let (line, next) = (pair[0].slice(text), pair[1].slice(text));
        if line.is_empty() || next.is_empty() {
            continue;
        }
        let length = line.chars().count();
        if length > 100 {
            return false;
        }
        inner += 1;
        let goes_on = next.starts_with(|c: char| c.is_lowercase() || c.is_ascii_digit());
        if length >= 50 && goes_on && !line.ends_with(['.', '!', '?', '"', '”', ':']) {
            broken += 1;
        }
    }
    inner >= 4 && broken * 3 >= inner
}

/// Blocks of lines between blank lines.
fn join(lines: &[Span]) -> Vec<Span> {
    let mut out: Vec<Span> = Vec::new();
    let mut open = false;
    for line in lines {
        match (line.is_empty(), out.last_mut()) {
            (true, _) => open = false,
            (false, Some(last)) if open => *last = last.cover(*line),
            (false, _) => {
                out.push(*line);
                open = true;
            }
        }
    }
    out
}

/// So many bytes of a line are compared with phrases.
const LONGEST_PHRASED: usize = 1000;

fn unit(text: &str, span: Span, table: &Boilerplate) -> Unit {
    let line = span.slice(text);
    // No phrase is looked for in a long paragraph's tail.
    let normal = normal(line.get(..line.floor_char_boundary(LONGEST_PHRASED)).unwrap_or(line));
    let words = line.split_whitespace().filter(|w| w.contains(char::is_alphanumeric)).count();
    let chrome = table.chrome(&normal, words).or_else(|| weather(line, words));
    let exact = table.is_exact(&normal);
    let looks = score(line, words);
    // "Sponsored by the Gulf states, the talks failed." is a sentence, whatever it begins with.
    let sentence = !exact && looks >= PROSE && words >= 8 && line.ends_with(['.', '”', '"']);
    let chrome = chrome.filter(|kind| !(sentence && kind.may_begin_a_sentence()));
    let thing = speaks_of_a_thing(line);
    let ends = table.ends(&normal, words) && !sentence && !thing;
    let readers = table.readers(&normal, words) && !sentence && !thing;
    let prose = looks - if chrome.is_some() { 3 } else { 0 };
    Unit {
        span,
        normal,
        words,
        chrome,
        exact,
        ends,
        readers,
        blank_before: false,
        blank_after: false,
        prose,
    }
}

/// "What the treaty says" heads a part of the text; "Jenny Miller says" a reader's comment.
fn speaks_of_a_thing(line: &str) -> bool {
    let mut words = line.trim_end_matches([':', ' ']).split_whitespace().rev();
    words.next().is_some_and(|last| last == "says") && !words.all(|w| w.starts_with(char::is_uppercase) && !is_function_word(w))
}

/// Temperatures and the like: "33º", "61°F Partly cloudy", "Beirut 29°C".
fn weather(line: &str, words: usize) -> Option<Kind> {
    (words <= 5 && line.contains(['°', 'º', '℃', '℉']) && line.contains(|c: char| c.is_ascii_digit())).then_some(Kind::Weather)
}

/// How much a line looks like running text. Each clause is one piece of evidence.
fn score(line: &str, words: usize) -> i32 {
    if words == 0 {
        return -4;
    }
    let function = line
        .split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '’')
        .filter(|w| is_function_word(w))
        .count();
    let capital = line.split_whitespace().filter(|w| w.starts_with(char::is_uppercase)).count();
    let closed = line
        .trim_end_matches(['"', '”', '’', '\'', ')', '»', ']'])
        .ends_with(['.', '!', '?', '…', '。']);
    let mut score = 0;
    score += match words {
        0..=3 => -3,
        4..=7 => -1,
        8..=14 => 1,
        15..=24 => 3,
        _ => 4,
    };
    score += if closed { 3 } else { 0 };
    score += match function * 100 / words {
        0..=9 => -1,
        10..=19 => 0,
        20..=29 => 1,
        _ => 2,
    };
    // Titles of other articles.
    score += match capital * 10 {
        c if words >= 5 && !closed && c >= words * 6 => -4,
        c if words >= 4 && c >= words * 7 => -2,
        _ => 0,
    };
    score += if line.contains(". ") || line.contains(", ") { 1 } else { 0 };
    score += if line.ends_with(':') && words >= 4 { 2 } else { 0 };
    score -= if line.matches(['|', '•', '·', '»', '›']).count() >= 2 {
        4
    } else {
        0
    };
    score
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn function_words_are_in_order_and_found() {
        assert!(FUNCTION_WORDS.is_sorted() && FUNCTION_WORDS.iter().all(|w| w.len() <= LONGEST_FUNCTION_WORD));
        assert!(is_function_word("The") && is_function_word("before") && !is_function_word("troops") && !is_function_word(""));
    }

    #[test]
    fn wrapped_paragraphs_are_joined_and_others_are_not() {
        let wrapped = "The envoys of both sides met in the capital on Friday, and said that\nthe truce would hold until the end of the month, when the two of them\nwill meet again.\n\nA third meeting, which the hosts had asked for in a letter to the two\ngovernments last week, was put off because nobody could agree on a\nplace for it.\n";
        let paragraphs = units(wrapped, &Boilerplate::default(), false);
        assert_eq!(paragraphs.len(), 2);
        assert!(paragraphs[0].span.slice(wrapped).ends_with("meet again."));
        let lines = "First sentence of the page stands here.\nSecond sentence of the page stands here.\nThird.";
        assert_eq!(units(lines, &Boilerplate::default(), false).len(), 3);
    }

    #[test]
    fn a_reader_has_a_name() {
        let table = Boilerplate::parse("end\tfinish\tsays\n").expect("a good table");
        let readers = |line: &str| units(line, &table, false)[0].readers;
        assert!(readers("Jenny says") && readers("Jenny Miller says:"));
        assert!(!readers("What the treaty says") && !readers("Who says"));
        assert!(!units("What the treaty says", &table, false)[0].ends);
    }

    #[test]
    fn a_sentence_that_begins_like_a_menu_is_running_text() {
        let table = Boilerplate::parse(include_str!("../../../data/page/boilerplate.tsv")).expect("the table is good");
        for line in [
            "Sponsored by the Gulf states, the talks broke down on Friday after a week.",
            "More on the attack was not known, and the police did not speak of it.",
            "Related to the deal, the two ministers also signed a treaty on water.",
        ] {
            assert!(units(line, &table, false)[0].is_prose(), "{line}");
        }
        for line in [
            "Sponsored by Fjord Media",
            "READ ALSO: The last ferryman of Oslo",
            "Sign up for our free newsletter and get the news of the day.",
        ] {
            assert!(!units(line, &table, false)[0].is_prose(), "{line}");
        }
    }
}

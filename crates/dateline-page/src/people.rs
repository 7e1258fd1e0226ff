//! Writers: byline lines and "X in Moscow contributed to this report".

use crate::lines::{Unit, is_function_word};
use crate::table::Boilerplate;
use dateline_core::Span;

/// Particles that belong to a name though they are not capitalised.
const PARTICLES: &[&str] = &[
    "de", "del", "della", "da", "di", "dos", "van", "von", "der", "den", "bin", "ibn", "al", "el", "la", "le", "ter", "du",
];

/// A capitalised run of words.
#[derive(Clone, Copy, Debug)]
struct Run {
    span: Span,
    words: usize,
}

/// Runs of capitalised words in `span`, with their place in the page. A run ends at a sign other than a hyphen, an apostrophe or an initial's stop.
fn runs(text: &str, span: Span) -> Vec<Run> {
    let line = span.slice(text);
    let base = span.start as usize;
    let mut out: Vec<Run> = Vec::new();
    let mut open = false;
    let mut pending: usize = 0;
    for (at, word) in words(line) {
        let name = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '.').trim_end_matches('.');
        let initial = name.chars().count() == 1 && word.contains('.');
        let lead = word.find(name).unwrap_or(0);
        let capital = name.starts_with(char::is_uppercase);
        if capital && !(is_function_word(name) && !initial && out.is_empty()) {
            let end = base + at + lead + name.len();
            let fresh = !open || lead > 0;
            match out.last_mut() {
                Some(last) if !fresh => {
                    last.span.end = end as u32;
                    last.words += 1 + pending;
                }
                _ => out.push(Run {
                    span: Span::new(base + at + lead, end),
                    words: 1,
                }),
            }
            pending = 0;
            let tail = word.get(lead + name.len()..).unwrap_or("");
            open = tail.is_empty() || (initial && tail == ".");
        } else if open && PARTICLES.contains(&name) && tail_is_empty(word, name) {
            pending += 1;
        } else {
            open = false;
            pending = 0;
        }
    }
    out
}

fn tail_is_empty(word: &str, name: &str) -> bool {
    word == name
}

fn words(line: &str) -> impl Iterator<Item = (usize, &str)> {
    line.split_whitespace().map(|w| (w.as_ptr() as usize - line.as_ptr() as usize, w))
}

/// What stands between `from` and `to`, lower-cased.
fn between(text: &str, from: u32, to: u32) -> String {
    text.get(from as usize..to as usize).unwrap_or("").to_lowercase()
}

/// The writers named by a byline line ("By A B and C D", "By A B, Associated Press"); empty if it is none.
pub(crate) fn byline(text: &str, unit: &Unit, table: &Boilerplate) -> Vec<Span> {
    if unit.words > 30 {
        return Vec::new();
    }
    let line = unit.span.slice(text);
    let by = ["by ", "from ", "words by ", "written by ", "story by ", "author: ", "by: "]
        .iter()
        .find(|p| *p != &"from " && line.get(..p.len()).is_some_and(|h| h.eq_ignore_ascii_case(p)));
    let Some(by) = by else {
        return agency_byline(text, unit, table);
    };
    let start = unit.span.start as usize + by.len();
    let rest = text.get(start..unit.span.end as usize).unwrap_or("");
    let stop = rest.find(['|', '·', '•', '—', '–', ';', '@']).unwrap_or(rest.len());
    let stop = rest
        .char_indices()
        .find(|(_, c)| c.is_ascii_digit())
        .map_or(stop, |(at, _)| stop.min(at));
    let rest = Span::new(start, start + stop);
    if rest
        .slice(text)
        .split_whitespace()
        .next()
        .is_none_or(|w| !w.starts_with(char::is_uppercase))
    {
        return Vec::new();
    }
    let all = runs(text, rest);
    let mut names = Vec::new();
    for (i, run) in all.iter().enumerate() {
        let before = if i == 0 {
            String::new()
        } else {
            between(text, all[i - 1].span.end, run.span.start)
        };
        let joins = matches!(before.trim(), "" | "," | "and" | ", and" | "&" | "with" | ", with");
        let office = is_office(run.span.slice(text), table);
        if !joins || (office && i > 0) {
            break;
        }
        let pen_name = i == 0 && run.words == 1 && all.len() == 1;
        // "By Staff Writers, with reports from Lima"
        let desk = office && i == 0 && run.words == 2 && is_desk(run.span.slice(text));
        if desk {
            names.push(run.span);
            break;
        }
        if !office && (run.words >= 2 || pen_name) && run.words <= 5 {
            names.push(run.span);
        }
    }
    names
}

/// The place in "By Ana Berg in Oslo" and "By Ana Berg, in Oslo".
///
/// Also the one word behind the comma in "By Ana Berg, Oslo".
pub(crate) fn byline_place(text: &str, line: Span, names: &[Span], table: &Boilerplate) -> Option<Span> {
    let last = names.iter().map(|n| n.end).max()?;
    let all = runs(text, line);
    let place = all.iter().find(|r| r.span.start > last)?;
    let before = between(text, last, place.span.start);
    let town = before.trim() == "," && place.words == 1 && place.span.end == line.end && !is_office(place.span.slice(text), table);
    (town || before.trim().trim_start_matches([',', ' ']) == "in").then_some(place.span)
}

/// Writers without a name.
fn is_desk(name: &str) -> bool {
    matches!(name.to_lowercase().split_once(' '), Some(("staff" | "our" | "special" | "own", who)) if is_job(who) && who != "staff")
}

/// "Hala Nassar, Associated Press" or "Hala Nassar • Reuters".
fn agency_byline(text: &str, unit: &Unit, table: &Boilerplate) -> Vec<Span> {
    let line = unit.span.slice(text);
    let Some(at) = line.find([',', '•', '|', '·']) else {
        return Vec::new();
    };
    let rest = line.get(at..).unwrap_or("").trim_matches(|c: char| !c.is_alphanumeric());
    // "Helen Marsh, Defence Editor, and Tom Oko in Istanbul"
    if let Some((job, others)) = rest.split_once(", and ").or_else(|| rest.split_once(" and "))
        && unit.words <= 14
        && is_job(job)
        && job.split_whitespace().count() <= 4
    {
        let base = others.as_ptr() as usize - text.as_ptr() as usize;
        let head = Span::new(
            unit.span.start as usize,
            unit.span.start as usize + line.get(..at).map_or(0, |s| s.trim_end().len()),
        );
        let second = runs(text, Span::new(base, unit.span.end as usize)).into_iter().next();
        let second = second
            .filter(|r| r.span.start as usize == base && (2..=4).contains(&r.words))
            .map(|r| r.span);
        if let (Some(first), Some(second)) = (bare_name(text, head), second) {
            return vec![first, second];
        }
    }
    if unit.words > 9 || !(table.agency_name(rest).is_some() || is_job(rest)) {
        return Vec::new();
    }
    let head = Span::new(
        unit.span.start as usize,
        unit.span.start as usize + line.get(..at).map_or(0, |s| s.trim_end().len()),
    );
    bare_name(text, head).into_iter().collect()
}

/// A line that is nothing but the name of a person, two to four words; a menu's entries look alike, so the caller checks where it stands.
pub(crate) fn bare_name(text: &str, span: Span) -> Option<Span> {
    let all = runs(text, span);
    let [run] = all.as_slice() else { return None };
    let mixed =
        run.span.slice(text).chars().any(char::is_lowercase) && !span.slice(text).contains(|c: char| c.is_ascii_digit() || c == '&');
    (run.span == span && (2..=4).contains(&run.words) && mixed).then_some(run.span)
}

/// "Staff Writer", "Africa Correspondent".
fn is_job(name: &str) -> bool {
    holds_any(
        name,
        &["staff", "writer", "writers", "correspondent", "editor", "reporter", "reporters"],
    )
}

/// A job, an agency or another house: no person's name.
fn is_office(name: &str, table: &Boilerplate) -> bool {
    table.agency_name(name).is_some() || is_job(name) || holds_any(name, &["press", "news", "desk", "agencies", "bureau", "service"])
}

fn holds_any(name: &str, words: &[&str]) -> bool {
    let lower = name.to_lowercase();
    lower.split(|c: char| !c.is_alphanumeric()).any(|x| words.contains(&x))
}

/// Writers and the first place of a line such as "Associated Press writer A B in Beirut contributed to this report".
pub(crate) fn contributors(text: &str, span: Span, table: &Boilerplate) -> (Vec<Span>, Option<Span>) {
    let mut names: Vec<Span> = Vec::new();
    let mut place = None;
    for part in parts(text, span) {
        let line = part.slice(text);
        let all = runs(text, part);
        let editors = line.to_lowercase().starts_with("edit");
        for (i, run) in all.iter().enumerate() {
            let before = between(text, if i == 0 { part.start } else { all[i - 1].span.end }, run.span.start);
            let last_word = before.split_whitespace().last().unwrap_or("");
            let after = text.get(run.span.end as usize..part.end as usize).unwrap_or("").to_lowercase();
            let next = after.split_whitespace().next().unwrap_or("");
            let is_place = matches!(last_word, "in" | "from" | "at" | "near");
            if is_place {
                place = place.or((!editors).then_some(run.span));
                continue;
            }
            let region = i > 0 && before.trim() == "," && !matches!(next, "in" | "contributed" | "reported" | "and");
            let role = last_word.ends_with("writer") || last_word.ends_with("writers") || last_word.contains("report") || last_word == "by";
            let listed =
                matches!(next, "in" | "contributed" | "reported" | "and") || after.starts_with([',', ';', '.', ')']) || after.is_empty();
            let name = run.words >= 2 && run.words <= 5 && !editors && !region && !is_office(run.span.slice(text), table);
            if name && listed && (role || i == 0 || !names.is_empty() || matches!(next, "in" | "contributed" | "reported")) {
                names.push(run.span);
            }
        }
    }
    (names, place)
}

/// The line cut at semicolons and at stops that end a sentence.
fn parts(text: &str, span: Span) -> Vec<Span> {
    let line = span.slice(text);
    let mut out = Vec::new();
    let mut start = 0;
    for (at, c) in line.char_indices() {
        let rest = line.get(at + c.len_utf8()..).unwrap_or("");
        let word = line.get(start..at).unwrap_or("").split_whitespace().last().unwrap_or("");
        if c == ';' || (c == '.' && rest.starts_with(' ') && word.chars().count() > 2) {
            out.push(crate::lines::trimmed(
                text,
                span.start as usize + start,
                span.start as usize + at + c.len_utf8(),
            ));
            start = at + c.len_utf8();
        }
    }
    out.push(crate::lines::trimmed(text, span.start as usize + start, span.end as usize));
    out.retain(|s| !s.is_empty());
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Boilerplate {
        Boilerplate::parse("agency\tAP\tAssociated Press\nagency\tReuters\tReuters\n").expect("a good table")
    }

    fn by(line: &str) -> Vec<String> {
        let unit = crate::lines::units(line, &table(), false).remove(0);
        byline(line, &unit, &table()).iter().map(|s| s.slice(line).to_owned()).collect()
    }

    fn contributed(line: &str) -> (Vec<String>, String) {
        let (names, place) = contributors(line, Span::new(0, line.len()), &table());
        (
            names.iter().map(|s| s.slice(line).to_owned()).collect(),
            place.map_or(String::new(), |p| p.slice(line).to_owned()),
        )
    }

    #[test]
    fn bylines_give_their_names() {
        assert_eq!(by("By IDRISSA MAIGA and CLAIRE DUMONT"), ["IDRISSA MAIGA", "CLAIRE DUMONT"]);
        assert_eq!(by("By Marisol Ticona, Staff Writer"), ["Marisol Ticona"]);
        assert_eq!(by("By Ana de la Cruz, Associated Press"), ["Ana de la Cruz"]);
        assert_eq!(by("By J. P. Okafor | March 3, 2025"), ["J. P. Okafor"]);
        assert_eq!(by("Hala Nassar, Associated Press"), ["Hala Nassar"]);
        assert_eq!(by("Hala Nassar, Defence Editor, and Tom Oko in Cairo"), ["Hala Nassar", "Tom Oko"]);
        assert_eq!(by("By Staff Writers, with reports from Lima and Quito"), ["Staff Writers"]);
        let line = "By Ana Berg in Oslo";
        let unit = crate::lines::units(line, &table(), false).remove(0);
        let names = byline(line, &unit, &table());
        assert_eq!(byline_place(line, unit.span, &names, &table()).map(|p| p.slice(line)), Some("Oslo"));
        assert!(by("By the time the army came, they were gone").is_empty());
        assert!(by("Middle East").is_empty());
    }

    #[test]
    fn contributor_lines_give_names_and_the_first_place() {
        let cases: [(&str, &[&str], &str); 6] = [
            ("Ivan Petrov in Moscow contributed to this report.", &["Ivan Petrov"], "Moscow"),
            (
                "Associated Press writers Omar Tell in Amman, Jordan, and Layla Hashimi in Baghdad contributed to this report.",
                &["Omar Tell", "Layla Hashimi"],
                "Amman",
            ),
            (
                "Dumont reported from Dakar, Senegal. Associated Press writer Ousseini Harouna in Zinder, Niger, contributed to this report.",
                &["Ousseini Harouna"],
                "Dakar",
            ),
            (
                "Reporting by Maria Lim in Manila and Zhao Ping in Beijing; Additional reporting by Kenji Arai; Editing by Tom Halvorsen",
                &["Maria Lim", "Zhao Ping", "Kenji Arai"],
                "Manila",
            ),
            (
                "Courier reporter Juan Apaza in Oruro contributed to this story.",
                &["Juan Apaza"],
                "Oruro",
            ),
            ("Anna Berg contributed reporting.", &["Anna Berg"], ""),
        ];
        for (line, names, place) in cases {
            assert_eq!(
                contributed(line),
                (names.iter().map(|n| (*n).to_owned()).collect(), place.to_owned()),
                "{line}"
            );
        }
    }
}

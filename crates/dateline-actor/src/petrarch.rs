//! PETRARCH actor and agent dictionaries (`.actors`, `.agents`) as tables.
//!
//! An `.actors` file names actors (`VLADIMIR_PUTIN_`), their synonyms (`+V_PUTIN_`) and their codes with days
//! (`[RUSGOV 20000507-20080507]`). Each dated code becomes a row. Old country codes become ISO's, CAMEO's role codes PLOVER's
//! sectors; what has no counterpart is left out and told.
//!
//! ```
//! # use dateline_actor::petrarch_actors;
//! let (tables, notes) = petrarch_actors("JANE_ROE_  [KENGOV 20100101-20141231] # a minister\n+J_ROE_\n", |c| c == "KEN");
//! assert!(notes.is_empty());
//! assert!(tables.people.contains("Jane Roe\tJ Roe\tKEN\tGOV\t\t2010-01-01\t2014-12-31"));
//! ```

use crate::schema::{NON_STATE, is_sector};
use std::fmt::Write;

/// Something in a dictionary that was not taken over, or not whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PetrarchNote {
    /// Line, from 1.
    pub line: usize,
    /// What, and what became of it.
    pub message: String,
}

/// The tables made of an actor dictionary: the text of one file each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PetrarchActors {
    /// Rows for `people`.
    pub people: String,
    /// Rows for `organizations`.
    pub organizations: String,
    /// Rows for `territories`: names that stand for a state.
    pub territories: String,
}

const SHARED: &str = "name\taliases\tcode\tsector\toffice\tfrom\tto\twikidata\tkind\tsource\n";
const PLACES: &str = "name\taliases\tdemonyms\tcode\tsector\tfrom\tto\twikidata\tsource\n";
/// The longest line that is looked at.
const LONGEST: usize = 4000;

/// Country codes that PETRARCH's dictionaries keep from older lists.
const OLD: [(&str, &str); 9] = [
    ("ROM", "ROU"),
    ("ZAR", "COD"),
    ("TMP", "TLS"),
    ("PAL", "PSE"),
    ("KOS", "XKX"),
    ("KSV", "XKX"),
    ("BUR", "MMR"),
    ("GER", "DEU"),
    ("GRM", "DEU"),
];

/// CAMEO's roles with the sector that PLOVER has for them, where it is another.
const ROLES: [(&str, &str); 12] = [
    ("MED", "JRN"),
    ("HLH", "MED"),
    ("INS", "REB"),
    ("SEP", "REB"),
    ("RAD", "REB"),
    ("HRI", "SOC"),
    ("NGO", "SOC"),
    ("SET", "CVL"),
    ("DEV", "SOC"),
    ("ENV", "SOC"),
    ("PRO", "REB"),
    ("FRM", "GOV"),
];

/// Words of organisations: a name with one of them is no person's.
#[rustfmt::skip]
const BODIES: [&str; 46] = ["party", "ministry", "front", "army", "group", "council", "union", "league", "movement", "organization", "organisation", "committee", "commission", "agency", "bank",
    "court", "government", "parliament", "assembly", "senate", "congress", "police", "forces", "force", "guard", "brigade", "brigades", "alliance", "coalition", "federation", "association",
    "institute", "university", "company", "corporation", "fund", "bureau", "department", "office", "television", "radio", "news", "navy", "militia", "front", "authority"];

/// One actor with its synonyms and codes.
#[derive(Default)]
struct Actor {
    names: Vec<String>,
    /// Code and sector, first and last day.
    codes: Vec<(String, String, String, String)>,
}

/// Reads an actor dictionary; `state` says whether a three-letter code is a state's. Gives the tables and what was not taken over.
#[must_use]
pub fn petrarch_actors(text: &str, state: impl Fn(&str) -> bool) -> (PetrarchActors, Vec<PetrarchNote>) {
    let mut out = PetrarchActors {
        people: SHARED.to_owned(),
        organizations: SHARED.to_owned(),
        territories: PLACES.to_owned(),
    };
    let mut notes = Vec::new();
    let mut actor = Actor::default();
    for (i, line) in text.lines().enumerate() {
        let mut note = |message: String| notes.push(PetrarchNote { line: i + 1, message });
        let Some(line) = bare(line) else { continue };
        if line.len() > LONGEST {
            note("a line of more than 4,000 bytes: passed over".into());
            continue;
        }
        let (phrase, codes) = match line.find('[') {
            Some(at) => (line[..at].trim(), &line[at..]),
            None => (line, ""),
        };
        if let Some(synonym) = phrase.strip_prefix('+') {
            match name_of(synonym) {
                Some(n) if !actor.names.is_empty() => actor.names.push(n),
                _ => note(format!("synonym {synonym:?} of no actor: left out")),
            }
        } else if !phrase.is_empty() {
            write_actor(&mut out, std::mem::take(&mut actor));
            match name_of(phrase) {
                Some(n) => actor.names.push(n),
                None => note(format!("no name can be read from {phrase:?}: left out")),
            }
        }
        for cell in cells(codes) {
            match dated(cell, &state) {
                Ok(row) => actor.codes.push(row),
                Err(message) => note(message),
            }
        }
    }
    write_actor(&mut out, actor);
    (out, notes)
}

/// Reads an agent dictionary. Gives the text of an `agents` table and what was not taken over.
///
/// ```
/// # use dateline_actor::petrarch_agents;
/// let (table, notes) = petrarch_agents("!PERSON! = MAN, MEN, WOMAN, WOMEN\nSENATOR [~LEG]\nCONGRESS!PERSON! [~LEG]\nTROOPS {} [~MIL]\n");
/// assert!(notes.is_empty());
/// assert!(table.contains("senator\tsenators\tLEG\tperson"));
/// assert!(table.contains("congresswomen\t\tLEG\tperson"));
/// assert!(table.contains("troops\t\tMIL\tperson"));
/// ```
#[must_use]
pub fn petrarch_agents(text: &str) -> (String, Vec<PetrarchNote>) {
    let mut out = "noun\tplural\tsector\tkind\tnote\n".to_owned();
    let mut notes = Vec::new();
    let mut sets: Vec<(String, Vec<String>)> = Vec::new();
    for (i, line) in text.lines().enumerate() {
        let mut note = |message: String| notes.push(PetrarchNote { line: i + 1, message });
        let Some(line) = bare(line).filter(|l| l.len() <= LONGEST) else {
            continue;
        };
        if let Some((set, words)) = line.split_once('=').filter(|(s, _)| s.trim_start().starts_with('!')) {
            let words = words.split(',').map(|w| w.trim().to_owned()).filter(|w| !w.is_empty()).collect();
            sets.push((set.trim().to_owned(), words));
            continue;
        }
        let Some((phrase, code)) = line.split_once('[') else {
            note(format!("agent without a code: {line:?}: left out"));
            continue;
        };
        let code = code.split(']').next().unwrap_or("").trim();
        let Some((home, sector)) = role(code.trim_matches('~')) else {
            note(format!("{code} has no counterpart among sectors: left out"));
            continue;
        };
        let (noun, plural) = match phrase.split_once('{') {
            Some((n, p)) => (n, Some(p.split('}').next().unwrap_or("").trim().to_owned())),
            None => (phrase, None),
        };
        let noun = noun.trim().trim_matches('_');
        let mut nouns = vec![(noun.to_owned(), plural)];
        if let Some((name, words)) = sets.iter().find(|(name, _)| noun.contains(name.as_str())) {
            nouns = words
                .iter()
                .map(|w| (noun.replace(name.as_str(), w), Some(String::new())))
                .collect();
        } else if noun.contains('!') {
            note(format!("{noun:?} uses a set that is not defined before: left out"));
            continue;
        }
        for (noun, plural) in nouns {
            let spell = |w: &str| w.trim_matches('_').replace('_', " ").to_lowercase();
            let noun = spell(&noun);
            let plural = plural.map_or_else(|| regular_plural(&noun), |p| spell(&p));
            let _ = writeln!(out, "{noun}\t{plural}\t{sector}\tperson\t{home}");
        }
    }
    (out, notes)
}

/// A line without comments; `None` if nothing is left.
fn bare(line: &str) -> Option<&str> {
    let line = line.split('#').next().unwrap_or("").split("<!--").next().unwrap_or("").trim();
    (!line.is_empty() && !line.starts_with(';')).then_some(line)
}

/// The contents of each `[...]`.
fn cells(text: &str) -> impl Iterator<Item = &str> {
    text.split('[').skip(1).map(|c| c.split(']').next().unwrap_or("").trim())
}

/// `VLADIMIR_PUTIN_` as "Vladimir Putin".
fn name_of(phrase: &str) -> Option<String> {
    let words: Vec<String> = phrase
        .split(['_', ' '])
        .filter(|w| !w.is_empty() && *w != "!")
        .map(|w| {
            let lower = w.to_lowercase();
            if matches!(lower.as_str(), "of" | "the" | "and" | "for" | "in" | "de" | "la" | "del" | "on") {
                return lower;
            }
            let mut chars = lower.chars();
            chars
                .next()
                .map(|c| c.to_uppercase().collect::<String>() + chars.as_str())
                .unwrap_or_default()
        })
        .collect();
    // One short word is an acronym: "UN", "IRA"; spelled as a word it would be found everywhere.
    match words.as_slice() {
        [] => None,
        [one] if one.chars().count() <= 3 => Some(one.to_uppercase()),
        _ => Some(words.join(" ")),
    }
    .filter(|n| n.chars().any(char::is_alphabetic) && !n.contains(['\t', '|', '?']))
}

/// Code, sector, first and last day of `RUSGOV 20000507-20080507`.
fn dated(cell: &str, state: &impl Fn(&str) -> bool) -> Result<(String, String, String, String), String> {
    let mut words = cell.split_whitespace();
    let code = words.next().unwrap_or("");
    let (home, sector) = code_of(code, state).ok_or_else(|| format!("{code:?} is no known state, body or role: left out"))?;
    let rest: String = words.collect();
    let (from, to) = match rest.as_str() {
        "" => (String::new(), String::new()),
        r if r.starts_with('<') => (String::new(), day(&r[1..]).ok_or_else(|| bad(r))?),
        r if r.starts_with('>') => (day(&r[1..]).ok_or_else(|| bad(r))?, String::new()),
        r => {
            let (a, b) = r.split_once('-').ok_or_else(|| bad(r))?;
            (day(a).ok_or_else(|| bad(r))?, day(b).ok_or_else(|| bad(r))?)
        }
    };
    if !from.is_empty() && !to.is_empty() && from > to {
        return Err(format!("{rest} ends before it begins: left out"));
    }
    Ok((home, sector, from, to))
}

fn bad(range: &str) -> String {
    format!("{range:?} is no range of days: left out")
}

/// `YYMMDD` or `YYYYMMDD` as a date; two digits from 30 on are of the 20th century.
fn day(word: &str) -> Option<String> {
    let word = word.trim();
    if !word.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let (year, rest) = match word.len() {
        6 => {
            let yy: u32 = word[..2].parse().ok()?;
            (if yy >= 30 { 1900 + yy } else { 2000 + yy }, &word[2..])
        }
        8 => (word[..4].parse().ok()?, &word[4..]),
        _ => return None,
    };
    let (month, date): (u32, u32) = (rest[..2].parse().ok()?, rest[2..].parse().ok()?);
    ((1..=12).contains(&month) && (1..=31).contains(&date)).then(|| format!("{year:04}-{month:02}-{date:02}"))
}

/// Home and sector of `USAGOV`, `IGOUNO`, `REB`.
fn code_of(code: &str, state: &impl Fn(&str) -> bool) -> Option<(String, String)> {
    if !code.is_ascii() || code.len() < 3 {
        return None;
    }
    let old = |c: &str| OLD.iter().find(|(from, _)| *from == c).map_or(c, |(_, to)| *to).to_owned();
    let home = old(&code[..3]);
    if matches!(code, "IGOUNO" | "UNO") || code.starts_with("IGOUNO") {
        return Some(("UNO".into(), parts(&code[3.min(code.len())..])));
    }
    if home == "EUR" || code.starts_with("IGOEUR") || code.starts_with("IGOEEC") {
        return Some(("EUR".into(), String::new()));
    }
    if home == "NGM" {
        return Some(("NGO".into(), parts(&code[3..])));
    }
    if NON_STATE.contains(&home.as_str()) || state(&home) {
        return Some((home, parts(&code[3..])));
    }
    role(code)
}

/// Home and sector of an agent's code: `GOV`, `IGOUNO`.
fn role(code: &str) -> Option<(String, String)> {
    if code.contains("UNO") {
        return Some(("UNO".into(), String::new()));
    }
    let sector = parts(code);
    if !sector.is_empty() {
        return Some((String::new(), sector));
    }
    let home = code.get(..3).filter(|c| NON_STATE.contains(c))?;
    Some((home.into(), String::new()))
}

/// The first sector among the three-letter parts of a code.
fn parts(code: &str) -> String {
    let known = |p: &str| -> Option<String> {
        if let Some((_, to)) = ROLES.iter().find(|(from, _)| *from == p) {
            return Some((*to).to_owned());
        }
        is_sector(p).then(|| p.to_owned())
    };
    let mut at = 0;
    while let Some(p) = code.get(at..at + 3) {
        if let Some(sector) = known(p) {
            return sector;
        }
        at += 3;
    }
    String::new()
}

fn regular_plural(noun: &str) -> String {
    if let Some(stem) = noun.strip_suffix('y').filter(|s| !s.ends_with(['a', 'e', 'o', 'u'])) {
        return format!("{stem}ies");
    }
    if ["s", "x", "ch", "sh"].iter().any(|e| noun.ends_with(e)) {
        return format!("{noun}es");
    }
    format!("{noun}s")
}

fn write_actor(out: &mut PetrarchActors, actor: Actor) {
    let Some((name, rest)) = actor.names.split_first() else { return };
    let aliases = rest.join("|");
    let body = |n: &String| n.split(' ').any(|w| BODIES.contains(&w.to_lowercase().as_str()));
    let dated = actor.codes.iter().any(|c| !c.2.is_empty() || !c.3.is_empty());
    for (code, sector, from, to) in &actor.codes {
        let state = code.len() == 3 && !NON_STATE.contains(&code.as_str());
        if state && sector.is_empty() && !dated {
            let _ = writeln!(
                out.territories,
                "{name}\t{aliases}\t\t{code}\tGOV\t{from}\t{to}\t\tPETRARCH dictionary"
            );
            continue;
        }
        let person = name.contains(' ') && !body(name) && (dated || state && matches!(sector.as_str(), "GOV" | "OPP" | "ELI" | "LEG"));
        let (file, kind) = if person {
            (&mut out.people, "other")
        } else {
            (&mut out.organizations, "")
        };
        let _ = writeln!(
            file,
            "{name}\t{aliases}\t{code}\t{sector}\t\t{from}\t{to}\t\t{kind}\tPETRARCH dictionary"
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn state(code: &str) -> bool {
        matches!(code, "KEN" | "COD" | "ROU")
    }

    #[test]
    fn each_dated_code_is_a_row_and_old_codes_are_renewed() {
        let (tables, notes) = petrarch_actors(
            "MOBUTU_SAMPLE_\n+M_SAMPLE_\n\t[ZARGOV 651124-19970516]\n\t[ZARELI >970517]\n\t[ZAR]\nNORTHERN_RELIEF_FUND_ [NGOHLH]\nROMANIA_ [ROM]\n+BUCHAREST_\n",
            state,
        );
        assert_eq!(notes, []);
        let people: Vec<&str> = tables.people.lines().skip(1).collect();
        assert_eq!(people.len(), 3);
        assert!(people[0].starts_with("Mobutu Sample\tM Sample\tCOD\tGOV\t\t1965-11-24\t1997-05-16\t"));
        assert!(people[1].starts_with("Mobutu Sample\tM Sample\tCOD\tELI\t\t1997-05-17\t\t"));
        assert!(tables.organizations.contains("Northern Relief Fund\t\tNGO\tMED\t"));
        assert!(tables.territories.contains("Romania\tBucharest\t\tROU\tGOV"));
    }

    #[test]
    fn what_cannot_be_read_is_told_with_its_line() {
        let (tables, notes) = petrarch_actors("JANE_ROE_ [KENGOV 2004017-20061201]\nX_Y_ [QQQ]\n+_\n", state);
        assert_eq!(notes.iter().map(|n| n.line).collect::<Vec<_>>(), [1, 2, 3]);
        assert!(notes[0].message.contains("2004017"));
        assert_eq!(tables.people.lines().count(), 1);
    }

    #[test]
    fn tables_made_of_a_dictionary_are_without_fault() {
        let (tables, _) = petrarch_actors(
            "JANE_ROE_ [KENGOV 20040117-20061201]\nKENYAN_SAMPLE_PARTY_ [KENPTY]\nKENYA_ [KEN]\n",
            state,
        );
        let (agents, _) = petrarch_agents("SAMPLE_MINISTER {SAMPLE_MINISTERS} [~GOV]\nPEACE_ENVOY [IGOUNO~]\n");
        let countries = "code\tname\tnames\tdemonyms\tcapitals\nKEN\tKenya\t\tKenyan|Kenyans\tNairobi\n";
        let (_, faults) = crate::ActorTables::parse(&[
            ("countries.tsv", countries),
            ("people.petrarch.tsv", &tables.people),
            ("organizations.petrarch.tsv", &tables.organizations),
            ("territories.petrarch.tsv", &tables.territories),
            ("agents.petrarch.tsv", &agents),
        ]);
        assert_eq!(faults, []);
        assert!(agents.contains("peace envoy\tpeace envoys\t\tperson\tUNO"));
    }
}

//! Which words are a place: the longest gazetteer name that stands alone, not inside the name of something else.

use crate::gazetteer::{Entry, Gazetteer};
use dateline_core::{EntityKind, ParagraphKind, Sentence, Upos};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

const LONGEST: usize = 6;

/// What the words around a name say of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hint {
    None,
    /// "Aleppo province", "the state of Georgia".
    Area,
    /// "the town of Paris", "Gaza City".
    Town,
}

/// Words that name a place, not yet decided which.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    pub(crate) sentence: usize,
    pub(crate) tokens: Range<usize>,
    pub(crate) key: String,
    pub(crate) entries: Vec<Entry>,
    pub(crate) hint: Hint,
    /// Index of the found area that must hold this one ("Paris, Texas").
    pub(crate) inside: Option<usize>,
    /// Part of another name ("Aleppo" in "Aleppo University"): no place, but it tells where the article is.
    pub(crate) silent: bool,
}

/// What the whole article says about its names, before any is resolved.
pub(crate) struct Survey {
    /// Folded surnames of people named in full.
    surnames: BTreeSet<String>,
    /// Folded texts of names tagged as places, and how often less how often as other things.
    places: BTreeMap<String, i32>,
    /// Dictionary keys of demonyms with their counts.
    pub(crate) demonyms: BTreeMap<String, u32>,
}

impl Survey {
    pub(crate) fn new(gazetteer: &Gazetteer, text: &str, sentences: &[Sentence]) -> Self {
        let mut survey = Self {
            surnames: BTreeSet::new(),
            places: BTreeMap::new(),
            demonyms: BTreeMap::new(),
        };
        for s in sentences {
            for e in &s.entities {
                let Some(key) = gazetteer.fold(s.span_of(e.tokens.clone()).slice(text)) else {
                    continue;
                };
                match e.kind {
                    EntityKind::Loc => *survey.places.entry(key).or_default() += 1,
                    EntityKind::Per => {
                        if let Some((_, last)) = key.rsplit_once(' ') {
                            survey.surnames.insert(last.to_owned());
                        }
                        *survey.places.entry(key).or_default() -= 1;
                    }
                    EntityKind::Org => *survey.places.entry(key).or_default() -= 1,
                    EntityKind::Misc | EntityKind::Deriv => {}
                }
            }
            for t in &s.tokens {
                if t.form.starts_with(|c: char| c.is_uppercase())
                    && let Some(key) = gazetteer.fold(&t.form)
                {
                    *survey.demonyms.entry(format!("^{key}")).or_default() += 1;
                }
            }
        }
        survey.demonyms.retain(|k, _| !gazetteer.entries(k).is_empty());
        survey
    }
}

/// All place names of the sentences, in text order.
pub(crate) fn find(gazetteer: &Gazetteer, text: &str, sentences: &[Sentence], survey: &Survey) -> Vec<Found> {
    let mut found = Vec::new();
    for (index, sentence) in sentences.iter().enumerate() {
        if sentence.region == ParagraphKind::Credit {
            continue;
        }
        let scan = Scan {
            gazetteer,
            text,
            sentence,
            survey,
            shouted: shouted(sentence),
        };
        let mut i = 0;
        while i < sentence.tokens.len() {
            match scan.at(i) {
                Some((tokens, key, entries)) => {
                    i = tokens.end;
                    let hint = scan.hint(&tokens);
                    found.push(Found {
                        sentence: index,
                        tokens,
                        key,
                        entries,
                        hint,
                        inside: None,
                        silent: false,
                    });
                    i = scan.abbreviation(index, i, &mut found);
                }
                None => {
                    if let Some((tokens, key, entries)) = scan.within_name(i) {
                        found.push(Found {
                            sentence: index,
                            tokens,
                            key,
                            entries,
                            hint: Hint::None,
                            inside: None,
                            silent: true,
                        });
                    }
                    i += 1;
                }
            }
        }
    }
    found
}

/// Whether a sentence is written in capitals throughout, so that capitals tell nothing.
fn shouted(s: &Sentence) -> bool {
    let (mut upper, mut lower) = (0, 0);
    for t in &s.tokens {
        if t.form.chars().count() > 1 && t.form.chars().all(char::is_alphabetic) {
            if t.form.chars().all(char::is_uppercase) {
                upper += 1;
            } else {
                lower += 1;
            }
        }
    }
    upper > 3 && upper > lower * 2
}

/// "province" after a name or before "of": an area is meant.
fn area_word(w: &str) -> bool {
    matches!(
        w,
        "province"
            | "governorate"
            | "oblast"
            | "region"
            | "state"
            | "county"
            | "district"
            | "prefecture"
            | "department"
            | "canton"
            | "voivodeship"
            | "emirate"
            | "territory"
            | "krai"
            | "raion"
            | "republic"
            | "parish"
            | "peninsula"
            | "division"
    )
}

fn town_word(w: &str) -> bool {
    matches!(
        w,
        "city" | "town" | "village" | "suburb" | "municipality" | "township" | "hamlet" | "port" | "capital"
    )
}

/// Words that place a part of a place and are no part of its name.
fn side_word(w: &str) -> bool {
    w.ends_with("ern") && (w.starts_with("nort") || w.starts_with("sout") || w.starts_with("east") || w.starts_with("west"))
        || matches!(
            w,
            "the"
                | "central"
                | "downtown"
                | "greater"
                | "upper"
                | "lower"
                | "mainland"
                | "rural"
                | "inner"
                | "nearby"
                | "metro"
                | "suburban"
                | "city"
                | "town"
                | "village"
                | "of"
                | "in"
                | "state"
                | "province"
                | "county"
                | "district"
        )
}

fn compass(w: &str) -> bool {
    matches!(w, "north" | "south" | "east" | "west")
}

fn month(w: &str) -> bool {
    matches!(
        w,
        "january"
            | "february"
            | "march"
            | "april"
            | "may"
            | "june"
            | "july"
            | "august"
            | "september"
            | "october"
            | "november"
            | "december"
            | "monday"
            | "tuesday"
            | "wednesday"
            | "thursday"
            | "friday"
            | "saturday"
            | "sunday"
    )
}

/// Words that news writes with a capital for reasons of its own, though towns are called so.
fn common(w: &str) -> bool {
    month(w)
        || compass(w)
        || matches!(
            w,
            "northeast"
                | "northwest"
                | "southeast"
                | "southwest"
                | "hall"
                | "center"
                | "centre"
                | "street"
                | "park"
                | "terrace"
                | "chamber"
                | "church"
                | "university"
                | "college"
                | "union"
                | "liberty"
                | "police"
                | "of"
                | "man"
                | "most"
                | "nice"
                | "reading"
                | "mobile"
                | "same"
                | "speaker"
                | "general"
                | "council"
                | "house"
                | "senate"
                | "congress"
                | "court"
                | "board"
                | "school"
                | "justice"
                | "commerce"
                | "independence"
                | "state"
                | "republic"
                | "capital"
                | "city"
                | "county"
                | "central"
                | "western"
                | "eastern"
                | "northern"
                | "southern"
                | "olympic"
                | "bar"
                | "christian"
                | "god"
                | "internet"
                | "best"
                | "bank"
                | "market"
                | "federal"
                | "national"
                | "international"
                | "new"
                | "old"
                | "great"
                | "upper"
                | "lower"
                | "media"
                | "power"
                | "peace"
                | "freedom"
                | "king"
                | "queen"
                | "prince"
                | "bishop"
                | "major"
                | "constitution"
                | "along"
                | "many"
                | "and"
                | "the"
                | "this"
                | "mission"
                | "eagle"
        )
}

fn capital(s: &str) -> bool {
    s.chars().next().is_some_and(char::is_uppercase)
}

struct Scan<'a> {
    gazetteer: &'a Gazetteer,
    text: &'a str,
    sentence: &'a Sentence,
    survey: &'a Survey,
    shouted: bool,
}

impl Scan<'_> {
    fn lower(&self, i: usize) -> String {
        self.sentence
            .tokens
            .get(i)
            .map(|t| t.form.as_str().to_lowercase())
            .unwrap_or_default()
    }

    fn form(&self, i: usize) -> &str {
        self.sentence.tokens.get(i).map_or("", |t| t.form.as_str())
    }

    fn upos(&self, i: usize) -> Option<Upos> {
        self.sentence.tokens.get(i).map(|t| t.upos)
    }

    /// The longest place name that starts at word `i`, if it stands alone.
    fn at(&self, i: usize) -> Option<(Range<usize>, String, Vec<Entry>)> {
        let tokens = &self.sentence.tokens;
        let opens_place = self
            .sentence
            .entities
            .iter()
            .any(|e| e.kind == EntityKind::Loc && e.tokens.start == i);
        let first = self.form(i);
        let article = ["al", "el", "ash", "as", "an", "ar", "ad", "at", "az", "de", "la", "le", "les"];
        if !(capital(first)
            || opens_place
                && article
                    .iter()
                    .any(|a| first.strip_prefix(a).is_some_and(|r| r.is_empty() || r.starts_with('-'))))
        {
            return None;
        }
        for len in (1..=LONGEST.min(tokens.len() - i)).rev() {
            let range = i..i + len;
            let last = &tokens[i + len - 1];
            if last.upos == Upos::Punct && len > 1 || last.form.starts_with(['\'', '’']) {
                continue;
            }
            let comma = tokens[range.clone()]
                .iter()
                .any(|t| matches!(t.form.as_str(), "," | ";" | ":" | "/" | "–" | "—" | "(" | ")" | "\"" | "&"));
            if comma && !(len > 2 && self.capital_district(&range)) {
                continue;
            }
            let Some((key, entries)) = self.entries(&range, opens_place) else {
                continue;
            };
            if self.stands_alone(&range, &key, &entries) {
                return Some((range, key, entries));
            }
            // A name inside a longer gazetteer name that was refused is no place either.
            if len > 1
                && self
                    .sentence
                    .entities
                    .iter()
                    .any(|e| e.kind != EntityKind::Loc && e.tokens.start <= i && e.tokens.end >= i + len)
            {
                return None;
            }
        }
        None
    }

    /// "Washington, D.C." is one name.
    fn capital_district(&self, range: &Range<usize>) -> bool {
        let slice = self.sentence.span_of(range.clone()).slice(self.text);
        slice
            .split_once(',')
            .is_some_and(|(_, rest)| rest.replace(['.', ' '], "").eq_ignore_ascii_case("dc"))
    }

    /// The place whose name opens the name of an organisation or site at word `i`.
    fn within_name(&self, i: usize) -> Option<(Range<usize>, String, Vec<Entry>)> {
        let e = self
            .sentence
            .entities
            .iter()
            .find(|e| e.tokens.start == i && matches!(e.kind, EntityKind::Org | EntityKind::Loc))?;
        (1..=LONGEST.min(e.tokens.len().saturating_sub(1))).rev().find_map(|len| {
            let range = i..i + len;
            if self.sentence.tokens[range.clone()].iter().any(|t| !capital(&t.form)) || common(&self.lower(i)) {
                return None;
            }
            let (key, entries) = self.entries(&range, false)?;
            Some((range, key, entries))
        })
    }

    fn entries(&self, range: &Range<usize>, tagged: bool) -> Option<(String, Vec<Entry>)> {
        let slice = self.sentence.span_of(range.clone()).slice(self.text);
        let bare: String = slice.chars().filter(|c| *c != '.' && *c != ' ').collect();
        let short = bare.len() <= 4 && bare.chars().all(|c| c.is_ascii_uppercase());
        if short && (!self.shouted || tagged) {
            let key = format!("={bare}");
            let entries = self.gazetteer.entries(&key);
            if !entries.is_empty() {
                return Some((key, entries));
            }
            if !self.shouted && (!tagged || bare.len() < 4) {
                return None;
            }
        }
        let key = if self.capital_district(range) {
            "washington dc".to_owned()
        } else {
            self.gazetteer.fold(slice)?
        };
        if key.len() < 3 && !tagged {
            return None;
        }
        let entries = self.gazetteer.entries(&key);
        (!entries.is_empty()).then_some((key, entries))
    }

    /// Whether the words are the whole of a name.
    fn stands_alone(&self, range: &Range<usize>, key: &str, entries: &[Entry]) -> bool {
        let s = self.sentence;
        if self.no_name(range) || !self.stately(entries) && (self.speaks(range) || self.second_half(range.start)) {
            return false;
        }
        let overlapping = s
            .entities
            .iter()
            .filter(|e| e.tokens.start < range.end && range.start < e.tokens.end);
        let (mut in_place, mut other) = (None, None);
        for e in overlapping {
            if e.kind == EntityKind::Loc {
                in_place = Some(e.tokens.clone());
            } else {
                other = Some(e);
            }
        }
        if let Some(e) = other {
            // A tagger's slip: the very words, tagged as a place more often elsewhere or after "in".
            let possessive = |i: usize| matches!(self.form(i), "'s" | "’s" | "'" | "’");
            let exact = e.tokens == *range || e.tokens.start == range.start && e.tokens.end == range.end + 1 && possessive(range.end);
            let owner = e.tokens.start == range.start && possessive(range.end);
            let stately = self.stately(entries);
            return match e.kind {
                // "US" is its own adjective.
                EntityKind::Deriv => exact && key.starts_with('='),
                // "the 2016 summit at Amiens" tagged as one name
                EntityKind::Misc if !exact => {
                    range.start > e.tokens.start
                        && range.end == e.tokens.end
                        && self.after_place_preposition(range.start)
                        && self.known(entries, 3.5)
                }
                EntityKind::Misc => exact && (stately || self.after_place_preposition(range.start) && self.known(entries, 2.7)),
                _ if exact => {
                    stately
                        || (self.elsewhere(range) > 0 || self.after_place_preposition(range.start)) && self.known(entries, 4.7)
                        || self.called_town(range.start) && self.known(entries, 2.7)
                }
                // "Canada's Broadcasting Corporation", but not "Queen Anne's".
                _ => owner && stately && e.kind == EntityKind::Org,
            };
        }
        if let Some(place) = in_place {
            return self.left_free(range, place.start) && self.right_free(range, place.end, entries);
        }
        self.untagged(range, entries)
    }

    /// "Terek" in "Kok-Terek": joined by a hyphen to a word that is no place of its own.
    fn second_half(&self, start: usize) -> bool {
        let Some([first, hyphen]) = start.checked_sub(2).and_then(|k| self.sentence.tokens.get(k..start)) else {
            return false;
        };
        let next = self.sentence.tokens[start].span.start;
        let joined = hyphen.form == "-" && first.span.end == hyphen.span.start && hyphen.span.end == next;
        joined && capital(&first.form) && first.upos == Upos::Propn && self.entries(&(start - 2..start - 1), false).is_none()
    }

    /// Within a tagged place, whether the words before `range` are no part of the name.
    fn left_free(&self, range: &Range<usize>, start: usize) -> bool {
        if range.start <= start {
            return true;
        }
        let before = range.start - 1;
        let w = self.lower(before);
        !capital(self.form(before)) || self.upos(before) == Some(Upos::Punct) || side_word(&w) || compass(&w)
    }

    /// Within a tagged place, whether the words after `range` are no part of the name.
    fn right_free(&self, range: &Range<usize>, end: usize, entries: &[Entry]) -> bool {
        if range.end >= end {
            return true;
        }
        let w = self.lower(range.end);
        if self.upos(range.end) == Some(Upos::Punct) {
            return self.form(range.end) != "-" || self.known(entries, 5.0);
        }
        if w.starts_with(['\'', '’']) || !capital(self.form(range.end)) {
            return true;
        }
        (area_word(&w) || town_word(&w)) && range.end + 1 == end && self.known(entries, 4.0)
    }

    /// Whether the words are a month, a number's unit or another common word, whatever small town is called so.
    fn no_name(&self, range: &Range<usize>) -> bool {
        let (first, next) = (self.lower(range.start), self.form(range.end + 1));
        let numbered = self.form(range.end) == "-" && next.starts_with(|c: char| c.is_ascii_digit());
        let era = first.starts_with("b.c") && range.start > 0 && self.form(range.start - 1).ends_with(|c: char| c.is_ascii_digit());
        let tagged = self
            .sentence
            .entities
            .iter()
            .any(|e| e.kind == EntityKind::Loc && e.tokens == *range);
        numbered || era || range.len() == 1 && (month(&first) || common(&first) && !(tagged && self.after_place_preposition(range.start)))
    }

    /// Whether the words are a person: a known surname that acts or owns, or whoever says something.
    fn speaks(&self, range: &Range<usize>) -> bool {
        let s = self.sentence;
        if self.after_place_preposition(range.start) {
            return false;
        }
        let subject = s.tokens[range.clone()].iter().any(|t| {
            t.rel() == "nsubj"
                && t.head.and_then(|h| s.tokens.get(h)).is_some_and(|h| {
                    matches!(
                        h.lemma.as_str(),
                        "say" | "tell" | "add" | "recall" | "explain" | "write" | "think" | "believe"
                    )
                })
        });
        let acts = s.tokens[range.clone()]
            .iter()
            .any(|t| matches!(t.rel(), "nsubj" | "obj") || t.deprel.as_str() == "nmod:poss");
        subject
            || acts
                && self
                    .gazetteer
                    .fold(s.span_of(range.clone()).slice(self.text))
                    .is_some_and(|k| self.survey.surnames.contains(&k))
    }

    fn untagged(&self, range: &Range<usize>, entries: &[Entry]) -> bool {
        let s = self.sentence;
        if !range
            .clone()
            .all(|i| s.tokens[i].upos == Upos::Propn || !capital(&s.tokens[i].form))
            && !self.shouted
        {
            return false;
        }
        let proper = |i: usize| s.tokens.get(i).is_some_and(|t| t.upos == Upos::Propn && capital(&t.form));
        let before = range.start.checked_sub(1).filter(|&b| proper(b));
        if before.is_some_and(|b| !side_word(&self.lower(b))) {
            return false;
        }
        if proper(range.end) && !area_word(&self.lower(range.end)) {
            return false;
        }
        if matches!(self.form(range.end), "-" | "&") && range.len() == 1 && !self.known(entries, 6.0) {
            return false;
        }
        let key = self.gazetteer.fold(s.span_of(range.clone()).slice(self.text)).unwrap_or_default();
        if self.survey.surnames.contains(&key) && self.elsewhere(range) <= 0 {
            return false;
        }
        let prepared = self.after_place_preposition(range.start) || self.elsewhere(range) > 0;
        self.known(entries, if prepared { 0.0 } else { 5.3 })
    }

    fn elsewhere(&self, range: &Range<usize>) -> i32 {
        let slice = self.sentence.span_of(range.clone()).slice(self.text);
        self.gazetteer
            .fold(slice)
            .and_then(|k| self.survey.places.get(&k).copied())
            .unwrap_or(0)
    }

    /// "the town of Dabiq"
    fn called_town(&self, i: usize) -> bool {
        let before = |n: usize| i.checked_sub(n).map(|b| self.lower(b)).unwrap_or_default();
        before(1) == "of" && (town_word(&before(2)) || area_word(&before(2)))
    }

    fn after_place_preposition(&self, i: usize) -> bool {
        let before = i.checked_sub(1).map(|b| self.lower(b)).unwrap_or_default();
        matches!(
            before.as_str(),
            "in" | "at" | "near" | "from" | "outside" | "around" | "across" | "into" | "throughout"
        )
    }

    /// Whether some place of the name has at least ten to the `least` people, by its usual name where it is not huge.
    fn known(&self, entries: &[Entry], least: f32) -> bool {
        entries
            .iter()
            .filter_map(|e| Some((e.alternate, self.gazetteer.record(e.record)?)))
            .any(|(alternate, r)| r.log_population >= least + if alternate { 0.5 } else { 0.0 })
    }

    /// Whether the name is that of a country by its usual name.
    fn stately(&self, entries: &[Entry]) -> bool {
        entries.iter().any(|e| {
            !e.alternate
                && self
                    .gazetteer
                    .record(e.record)
                    .is_some_and(|r| r.code.starts_with("PCL") || r.code == "PPLC")
        })
    }

    fn hint(&self, range: &Range<usize>) -> Hint {
        let after = self.lower(range.end);
        let before = |n: usize| range.start.checked_sub(n).map(|b| self.lower(b)).unwrap_or_default();
        let of = before(1) == "of";
        if area_word(&after) || of && area_word(&before(2)) {
            Hint::Area
        } else if after == "city" || of && town_word(&before(2)) {
            Hint::Town
        } else {
            Hint::None
        }
    }

    /// "Ky." after "Lexington,": the state's abbreviation is a place of its own. Returns where to go on.
    fn abbreviation(&self, sentence: usize, at: usize, found: &mut Vec<Found>) -> usize {
        if !matches!(self.form(at), "," | "(") || !capital(self.form(at + 1)) {
            return at;
        }
        for len in [2, 1] {
            let range = at + 1..at + 1 + len;
            if range.end > self.sentence.tokens.len() {
                continue;
            }
            let slice = self.sentence.span_of(range.clone()).slice(self.text);
            let dotted = slice.ends_with('.') || self.form(range.end) == ".";
            if !(dotted || slice.chars().all(|c| c.is_ascii_uppercase())) {
                continue;
            }
            let Some(key) = self.gazetteer.fold(slice).map(|k| format!("~{}", k.replace(' ', ""))) else {
                continue;
            };
            let entries = self.gazetteer.entries(&key);
            if !entries.is_empty() {
                let end = range.end;
                found.push(Found {
                    sentence,
                    tokens: range,
                    key,
                    entries,
                    hint: Hint::Area,
                    inside: None,
                    silent: false,
                });
                return end;
            }
        }
        at
    }
}

/// A name whose place in the text is given.
pub(crate) fn given(gazetteer: &Gazetteer, text: &str, sentences: &[Sentence], span: dateline_core::Span) -> Found {
    let nothing = Found {
        sentence: 0,
        tokens: 0..0,
        key: String::new(),
        entries: Vec::new(),
        hint: Hint::None,
        inside: None,
        silent: false,
    };
    let Some(sentence) = sentences.iter().position(|s| s.span.overlaps(span)) else {
        return nothing;
    };
    let s = &sentences[sentence];
    let Some(start) = s.tokens.iter().position(|t| t.span.overlaps(span)) else {
        return nothing;
    };
    let end = s.tokens.iter().rposition(|t| t.span.overlaps(span)).map_or(start + 1, |e| e + 1);
    let survey = Survey {
        surnames: BTreeSet::new(),
        places: BTreeMap::new(),
        demonyms: BTreeMap::new(),
    };
    let scan = Scan {
        gazetteer,
        text,
        sentence: s,
        survey: &survey,
        shouted: false,
    };
    let tokens = start..end;
    let slice = span.slice(text);
    let bare: String = slice.chars().filter(|c| *c != '.' && *c != ' ').collect();
    let folded = gazetteer
        .fold(slice.trim_start_matches("the ").trim_start_matches("The "))
        .unwrap_or_default();
    let mut keys = vec![format!("^{folded}")];
    let capitals = bare.len() <= 4 && bare.chars().all(|c| c.is_ascii_uppercase());
    if capitals {
        keys.push(format!("={bare}"));
    }
    let after_comma = start > 0 && matches!(scan.form(start - 1), "," | "(");
    if after_comma || slice.ends_with('.') {
        keys.push(format!("~{}", folded.replace(' ', "")));
    }
    if !capitals || bare.len() == 4 {
        keys.push(folded);
    }
    for key in keys {
        let entries = gazetteer.entries(&key);
        if !entries.is_empty() {
            let hint = scan.hint(&tokens);
            return Found {
                sentence,
                tokens,
                key,
                entries,
                hint,
                inside: None,
                silent: false,
            };
        }
    }
    nothing
}

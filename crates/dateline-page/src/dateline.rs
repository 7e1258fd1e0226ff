//! "YEREVAN – ", "MANILA, March 3 (Reuters) - ", "BEIRUT (AP) —" at the head of a paragraph.

use crate::date;
use crate::lines::{is_blank, is_function_word};
use crate::table::{Boilerplate, normal};
use dateline_core::{ArticleDateline, Span};

/// What stands before the first words of a story.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Head {
    /// `None` for a bare agency tag, as in "(CNN) —".
    pub(crate) dateline: Option<ArticleDateline>,
    /// Short name of the agency.
    pub(crate) agency: Option<String>,
    /// The date it gives.
    pub(crate) date: Option<date::Found>,
    /// Where the running text starts.
    pub(crate) body: usize,
}

/// No dateline is longer than this.
const LONGEST: usize = 120;

/// Reads the dateline of the paragraph `span`, if it has one.
pub(crate) fn read(text: &str, span: Span, table: &Boilerplate) -> Option<Head> {
    let (mut line, mut base) = (span.slice(text), span.start as usize);
    // "Reuters KHARTOUM (Reuters) --"
    if let Some((first, rest)) = line
        .split_once(' ')
        .filter(|(first, rest)| table.agency_name(first).is_some() && rest.starts_with(char::is_uppercase))
    {
        base += first.len() + 1;
        line = rest;
    }
    let mut r = Reader { line, at: 0 };
    let place_end = place(line);
    if place_end == 0 {
        // "(CNN) — The president"
        let agency = r.agency(table)?;
        r.dash()?;
        let body = base + r.past_brackets();
        return Some(Head {
            dateline: None,
            agency: agency.1,
            date: None,
            body,
        });
    }
    let place = line.get(..place_end)?;
    r.at = place_end;
    let date = r.date(base);
    r.separator(&['.', ',']);
    let agency = r.agency(table);
    r.separator(&['.', ',']);
    let upper = is_upper(place.split(',').next().unwrap_or(place));
    let dash = r.dash();
    let tagged = agency.as_ref().is_some_and(|a| a.1.is_some() || date.is_some());
    let page_shouts = is_upper(line);
    let rest = line.get(r.at..).unwrap_or("");
    // "Harare, Zimbabwe - The opposition", "Cape Town - Police": in small letters only before a whole sentence.
    let before_sentence = place.chars().count() > 3 && rest.starts_with(char::is_uppercase) && is_sentence(rest);
    let sure = match dash {
        Some('-') => upper && !page_shouts && place.chars().count() > 2 || tagged || date.is_some() || before_sentence,
        Some(':') => upper && !page_shouts && place.chars().count() > 3 && closed(rest, 10),
        Some(_) => upper || tagged || date.is_some() || place.contains(", ") || before_sentence,
        // "ELGAR A judge told": the dash is lost. "BISHKEK, September 15. Border guards" has none.
        None => {
            tagged && (upper || date.is_some())
                || r.slashed_agency_before()
                || upper && !page_shouts && date.is_some() && r.stopped()
                || agency.is_none()
                    && date.is_none()
                    && upper
                    && before_sentence
                    && ["A ", "An ", "The "].iter().any(|w| rest.starts_with(w))
        }
    };
    if !sure || table.notplace.contains_key(&normal(place)) || r.at >= line.len() {
        return None;
    }
    let end = base + r.at;
    let body = base + r.past_brackets();
    let whole = Span::new(
        base,
        end - line.get(..r.at).map_or(0, |s| s.len() - s.trim_end_matches(is_blank).len()),
    );
    let tag = agency.as_ref().map(|(span, _)| Span::new(base + span.0, base + span.1));
    let dateline = ArticleDateline {
        span: whole,
        place: Span::new(base, base + place_end),
        agency: tag,
    };
    Some(Head {
        dateline: Some(dateline),
        agency: agency.and_then(|a| a.1),
        date,
        body,
    })
}

/// Whether all its letters are capitals.
fn is_upper(s: &str) -> bool {
    s.chars().any(char::is_alphabetic) && !s.chars().any(char::is_lowercase)
}

/// Long, closed and with the small words of a sentence: behind a colon, a headline may stand as well ("BUSTED: Emails reveal").
fn is_sentence(line: &str) -> bool {
    closed(line, 6)
}

/// The same with one small word in `every`: a story that opens with long names has fewer.
fn closed(line: &str, every: usize) -> bool {
    let words: Vec<&str> = line.split_whitespace().take(40).collect();
    let small = words.iter().filter(|w| is_function_word(w)).count();
    words.len() >= 8 && small * every >= words.len() && line.trim_end_matches(['"', '”', '’', '\'']).ends_with(['.', '!', '?'])
}

/// Length of the place's name at the head of `line`, region included; 0 if it starts with none.
fn place(line: &str) -> usize {
    let mut end = 0;
    let mut parts = 0;
    let mut at = 0;
    loop {
        let words = capital_words(line, at, if parts == 0 { 4 } else { 5 });
        if words == at || (parts == 0 && date::month(line.get(at..words).unwrap_or("")).is_some()) {
            break;
        }
        let name = line.get(at..words).unwrap_or("");
        let begins_date = date::month(name.trim_end_matches('.')).is_some() || name.split(' ').any(|w| date::weekday(w).is_some());
        if parts > 0 && begins_date {
            break;
        }
        end = words;
        parts += 1;
        match line.get(words..) {
            Some(rest) if rest.starts_with('/') => at = words + 1,
            Some(rest) if rest.starts_with(", ") && parts < 3 => at = words + 2,
            _ => break,
        }
    }
    end
}

/// End of the run of up to `most` capitalised words that starts at `at`.
fn capital_words(line: &str, at: usize, most: usize) -> usize {
    let (mut end, mut cursor) = (at, at);
    for n in 0..most {
        let rest = line.get(cursor..).unwrap_or("");
        let len = rest
            .find(|c: char| !(c.is_alphanumeric() || matches!(c, '\'' | '’' | '.' | '-' | '`')))
            .unwrap_or(rest.len());
        // "Port Elgar--Police"
        let len = rest.find("--").map_or(len, |n| n.min(len));
        let word = rest.get(..len).unwrap_or("").trim_end_matches(['-', '\'', '’']);
        let particle = n > 0
            && matches!(
                word,
                "de" | "del" | "la" | "al" | "el" | "da" | "do" | "of" | "and" | "the" | "am" | "an" | "der"
            );
        let stop = word.ends_with('.') && !(word.len() <= 5 || word.matches('.').count() > 1);
        if n == 0 && is_function_word(word) && word.len() > 1 && !is_upper(word) {
            break;
        }
        if word.is_empty() || !(word.starts_with(char::is_uppercase) || particle) || word.starts_with(|c: char| c.is_ascii_digit()) {
            break;
        }
        if n > 0 && (is_function_word(word) && !particle || word == "Sunday" || date::weekday(word).is_some()) {
            break;
        }
        let word = if stop { word.trim_end_matches('.') } else { word };
        if !particle {
            end = cursor + word.len();
        }
        cursor += word.len();
        if stop || !line.get(cursor..).unwrap_or("").starts_with(' ') {
            break;
        }
        cursor += 1;
    }
    end
}

struct Reader<'t> {
    line: &'t str,
    at: usize,
}

impl Reader<'_> {
    fn rest(&self) -> &str {
        self.line.get(self.at..).unwrap_or("")
    }

    fn blanks(&mut self) {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start_matches(is_blank).len();
    }

    fn separator(&mut self, of: &[char]) {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start_matches(|c: char| is_blank(c) || of.contains(&c)).len();
    }

    /// ", March 3" or ", 12 May 2024"; nothing is taken if it is no date.
    fn date(&mut self, base: usize) -> Option<date::Found> {
        let mut window = self.rest().len().min(40);
        while !self.rest().is_char_boundary(window) {
            window -= 1;
        }
        let found = date::find(self.rest().get(..window).unwrap_or(""), base + self.at)
            .into_iter()
            .next()?;
        let between = self.line.get(self.at..found.span.start as usize - base)?;
        if !between.chars().all(|c| is_blank(c) || matches!(c, ',' | '(')) {
            return None;
        }
        self.at = found.span.end as usize - base;
        Some(found)
    }

    /// "(AP)", "(Reuters)", "/TASS/": the tag's offsets in the line and the agency's short name, if it is one.
    fn agency(&mut self, table: &Boilerplate) -> Option<((usize, usize), Option<String>)> {
        self.blanks();
        let close = match self.rest().chars().next()? {
            '(' => ')',
            '[' => ']',
            '/' => '/',
            _ => return None,
        };
        let inner = self.rest().get(1..)?;
        let len = inner.find(close).filter(|n| (1..=60).contains(n))?;
        let name = inner.get(..len)?;
        let start = self.at + 1;
        let known = name.split(['/', ',', '-']).chain([name]).find_map(|n| table.agency_name(n));
        let looks =
            is_upper(name) && name.len() <= 20 || known.is_some() || name.split_whitespace().all(|w| w.starts_with(char::is_uppercase));
        if !looks {
            return None;
        }
        let known = known.map(str::to_owned);
        self.at = start + len + close.len_utf8();
        Some(((start, start + len), known))
    }

    /// The dash or colon between dateline and text. A hyphen or colon wants a space behind it.
    fn dash(&mut self) -> Option<char> {
        let save = self.at;
        self.blanks();
        let spaced = self.line.get(..self.at).is_some_and(|l| l.ends_with(is_blank));
        let rest = self.rest();
        let (len, sign) = match rest.chars().next()? {
            c @ ('–' | '—' | '―' | '−') => (c.len_utf8(), c),
            '-' if rest.starts_with("--") => (2, '—'),
            '-' if spaced && rest.chars().nth(1).is_some_and(is_blank) => (1, '-'),
            ':' if rest.chars().nth(1).is_some_and(is_blank) => (1, ':'),
            _ => {
                self.at = save;
                return None;
            }
        };
        self.at += len;
        self.blanks();
        (self.at < LONGEST).then_some(sign)
    }

    /// Where the text starts behind "[TEXT]" and the like, which old monitoring services put there.
    fn past_brackets(&mut self) -> usize {
        self.blanks();
        while self.rest().starts_with('[') {
            match self.rest().find(']') {
                Some(n) if n <= 80 => self.at += n + 1,
                _ => break,
            }
            self.blanks();
        }
        self.at
    }

    /// A full stop behind, and then a sentence.
    fn stopped(&self) -> bool {
        let head = self.line.get(..self.at).unwrap_or("").trim_end();
        head.ends_with('.') && self.rest().starts_with(|c: char| c.is_uppercase() || matches!(c, '"' | '“'))
    }

    /// "/TASS/." and then the text.
    fn slashed_agency_before(&self) -> bool {
        self.line
            .get(..self.at)
            .unwrap_or("")
            .trim_end()
            .trim_end_matches('.')
            .ends_with('/')
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Boilerplate {
        Boilerplate::parse("agency\tAP\tAP\nagency\tReuters\tReuters\nagency\tCNN\tCNN\nagency\tTASS\tTASS\nnotplace\texact\tupdate\n")
            .expect("a good table")
    }

    fn parts(line: &str) -> Option<(String, Option<String>, String)> {
        let head = read(line, Span::new(0, line.len()), &table())?;
        let place = head.dateline.map(|d| d.place.slice(line).to_owned()).unwrap_or_default();
        Some((place, head.agency, line[head.body..].to_owned()))
    }

    #[test]
    fn datelines_of_many_houses_are_told_from_the_text() {
        let cases = [
            ("YEREVAN – Armenia said", "YEREVAN", None, "Armenia said"),
            (
                "MANILA, March 3 (Reuters) - The Philippines accused",
                "MANILA",
                Some("Reuters"),
                "The Philippines accused",
            ),
            ("BEIRUT (AP) — Warplanes struck", "BEIRUT", Some("AP"), "Warplanes struck"),
            ("GENEVA, 12 May – Talks", "GENEVA", None, "Talks"),
            ("NIAMEY, Niger (AP) — The junta", "NIAMEY, Niger", Some("AP"), "The junta"),
            ("POTOSÍ, Bolivia — Police broke", "POTOSÍ, Bolivia", None, "Police broke"),
            ("KABUL, Afghanistan -- Two men", "KABUL, Afghanistan", None, "Two men"),
            ("WASHINGTON/BERLIN (Reuters) - The", "WASHINGTON/BERLIN", Some("Reuters"), "The"),
            ("MOSCOW, May 14. /TASS/. Russia said", "MOSCOW", Some("TASS"), "Russia said"),
            ("Geneva, 12 May 2024 – Talks", "Geneva", None, "Talks"),
            ("TASHKENT, October 2. Envoys met", "TASHKENT", None, "Envoys met"),
            ("ST. LOUIS (AP) — A man", "ST. LOUIS", Some("AP"), "A man"),
            ("WASHINGTON, D.C. – The", "WASHINGTON, D.C.", None, "The"),
            (
                "SAN SALVADOR, 12 JAN 90 (ACAN-EFE) -- [TEXT] THE ARMY SAID",
                "SAN SALVADOR",
                None,
                "THE ARMY SAID",
            ),
            (
                "ISLAMABAD: The minister told a crowd in the capital that he would not go.",
                "ISLAMABAD",
                None,
                "The minister told a crowd in the capital that he would not go.",
            ),
            ("Reuters KHARTOUM (Reuters) -- Qatar", "KHARTOUM", Some("Reuters"), "Qatar"),
            (
                "KABUL (Ariana) : The league of states condemned the attack on a school in the south.",
                "KABUL",
                None,
                "The league of states condemned the attack on a school in the south.",
            ),
            (
                "Port Elgar, Norland - The opposition has rejected the result of the vote in the capital.",
                "Port Elgar, Norland",
                None,
                "The opposition has rejected the result of the vote in the capital.",
            ),
            (
                "Port Elgar--Police have started an inquiry into the death of a mayor in the north.",
                "Port Elgar",
                None,
                "Police have started an inquiry into the death of a mayor in the north.",
            ),
            (
                "ELGAR A judge told reporters on Monday that the harbour would stay closed until May.",
                "ELGAR",
                None,
                "A judge told reporters on Monday that the harbour would stay closed until May.",
            ),
            ("(CNN) — The president", "", Some("CNN"), "The president"),
            ("BUENOS AIRES, Argentina (AP) — The", "BUENOS AIRES, Argentina", Some("AP"), "The"),
        ];
        for (line, place, agency, body) in cases {
            assert_eq!(
                parts(line),
                Some((place.to_owned(), agency.map(str::to_owned), body.to_owned())),
                "{line}"
            );
        }
    }

    #[test]
    fn running_text_has_no_dateline() {
        for line in [
            "The minister – who resigned – said no.",
            "UPDATE: The strike is over.",
            "BOOM: Minister fires envoy over a letter to the queen",
            "T - Mobile said it had no plan.",
            "Armenia said it had asked Russia for help.",
            "Oslo, May 2. It rained.",
            "NATO said on Monday that it would help.",
            "UN human rights staff have received reports (HRW) of killings.",
            "President Biden - then a senator - voted.",
            "A (AP)",
            "",
            "U.S. forces (CENTCOM) struck",
            "THE ARMY SAID - AND THE REBELS DENIED - THAT",
        ] {
            assert_eq!(parts(line), None, "{line}");
        }
    }
}

//! The parts of a page put together.

use crate::lines::Unit;
use crate::roles::{Layout, Reader, Role};
use crate::table::{Boilerplate, Kind};
use crate::{language, people, published};
use dateline_core::{Article, Date, Diagnostics, Page, Paragraph, ParagraphKind, Span, Str};

/// Tells a page apart into headline, dateline, writers, captions, credits, running text and chrome.
///
/// `given` is a publication date that the user knows better; `table` is `data/page/boilerplate.tsv`. Never fails: what it
/// could not find is said in `diags`.
///
/// ```
/// use dateline_core::{Diagnostics, Page};
/// use dateline_page::{Boilerplate, article};
///
/// let table = Boilerplate::parse("navigation\texact\tmenu\naccount\texact\tsign in\nagency\tAP\tAP\n")?;
/// let text = "Menu\nSign in\n\nEnvoys meet in Oslo\n\nOSLO, Norway (AP) — Envoys of both sides met on Friday for the first time since May.\n\nThey will meet again in June, the hosts said.";
/// let page = Page { id: "oslo".into(), text: text.into(), ..Page::default() };
/// let article = article(&page, None, &table, &mut Diagnostics::default());
/// assert_eq!(article.headline.map(|h| h.slice(text)), Some("Envoys meet in Oslo"));
/// assert_eq!(article.dateline.map(|d| d.place.slice(text)), Some("OSLO, Norway"));
/// assert_eq!(article.agency.as_deref(), Some("AP"));
/// assert_eq!(article.chrome.iter().map(|(s, _)| s.slice(text)).collect::<Vec<_>>(), ["Menu", "Sign in"]);
/// # Ok::<(), dateline_page::Error>(())
/// ```
#[must_use]
pub fn article(page: &Page, given: Option<Date>, table: &Boilerplate, diags: &mut Diagnostics) -> Article {
    Reader::new(page, table, diags).finish(given, diags)
}

impl Reader<'_> {
    fn finish(self, given: Option<Date>, diags: &mut Diagnostics) -> Article {
        let mut out = Article::default();
        let mut found_date = None;
        let mut cut: Option<(usize, usize)> = None;
        let first = self.roles.iter().position(|r| *r == Role::Body);
        if let Some((i, head)) = first.and_then(|i| self.head(i).map(|h| (i, h))) {
            found_date = head.date;
            out.agency = head.agency;
            out.dateline = head.dateline;
            cut = Some((i, head.body));
        }
        for (i, role) in self.roles.iter().enumerate() {
            let start = cut.filter(|(at, _)| *at == i).map(|(_, start)| start);
            self.place(i, role, start, &mut out);
        }
        self.agency(&mut out);
        out.publisher = self.page.publisher.clone().or_else(|| self.publisher());
        let spans = |kind: ParagraphKind| out.paragraphs.iter().filter(|p| p.kind == kind).map(|p| p.span).collect::<Vec<_>>();
        let (body, captions) = (spans(ParagraphKind::Body), spans(ParagraphKind::Caption));
        let head_at = self.roles.iter().position(|r| *r == Role::Headline).unwrap_or(0);
        let header: Vec<&Unit> = self
            .units
            .get(head_at.saturating_sub(5)..(self.region.start + 1).min(self.units.len()))
            .unwrap_or_default()
            .iter()
            .collect();
        let footer: Vec<&Unit> = self.units.get(self.region.end..).unwrap_or_default().iter().collect();
        let near: Vec<&Unit> = footer.iter().take(4).copied().collect();
        let clues = published::Clues {
            header: &header,
            near: &near,
            footer: &footer,
            dateline: found_date,
            captions: &captions,
            body: &body,
        };
        out.published = published::find(self.page, given, &clues);
        if out.published.is_none() {
            out.published_month = published::month(self.page);
        }
        match &out.published {
            Some(published) => published::check_weekday(self.text, published, diags),
            None if self.layout() == Layout::Plain => {}
            None if out.published_month.is_some() => diags.note(
                "DL0110",
                "only the month of publication is known, from the address, so 'Friday' has no date and 'today' is that month; give the day with --published",
                None,
            ),
            None => diags.note(
                "DL0110",
                "no publication date found, so words such as 'Friday' have no date; give one with --published",
                None,
            ),
        }
        out.language = self.page.language.clone().or_else(|| language::of(self.text, &body));
        out
    }

    /// Writes one unit into the article.
    fn place(&self, i: usize, role: &Role, start: Option<usize>, out: &mut Article) {
        let span = self.units[i].span;
        let mut paragraph = |kind, span: Span| {
            if !span.is_empty() {
                out.paragraphs.push(Paragraph { kind, span });
            }
        };
        match role {
            Role::Headline => {
                paragraph(ParagraphKind::Headline, span);
                out.headline = Some(span);
            }
            Role::Deck => paragraph(ParagraphKind::Headline, span),
            Role::Body => paragraph(
                ParagraphKind::Body,
                Span {
                    start: start.map_or(span.start, |s| s as u32),
                    end: span.end,
                },
            ),
            Role::Photo(photo) => {
                if let Some(caption) = photo.caption {
                    paragraph(ParagraphKind::Caption, caption);
                }
                for credit in &photo.credits {
                    paragraph(ParagraphKind::Credit, *credit);
                }
            }
            Role::Contributor => {
                paragraph(ParagraphKind::Contributor, span);
                let (names, place) = people::contributors(self.text, span, self.table);
                self.writers(names, out);
                out.byline_place = out.byline_place.or(place);
            }
            Role::Byline(names) => {
                self.writers(names.clone(), out);
                out.byline_place = out
                    .byline_place
                    .or_else(|| people::byline_place(self.text, span, names, self.table));
                let next = self.units.get(i + 1).filter(|_| self.roles[i + 1] == Role::Office);
                out.byline_place = out.byline_place.or_else(|| next.and_then(|u| office_place(self.text, u.span)));
            }
            Role::Chrome(why) => out.chrome.push((span, Str::from(*why))),
            Role::DateLine | Role::Office | Role::Rule | Role::Open => {}
        }
    }

    fn writers(&self, names: Vec<Span>, out: &mut Article) {
        for name in names {
            let same = |b: &Span| b.slice(self.text).eq_ignore_ascii_case(name.slice(self.text));
            if !out.byline.iter().any(same) {
                out.byline.push(name);
            }
        }
    }

    /// Whose copy it is: by the dateline's tag, else the writers' lines, else the notice of copyright; else, where a line
    /// names a contributor as agencies do, the house whose photograph goes with it.
    fn agency(&self, out: &mut Article) {
        if out.agency.is_some() {
            return;
        }
        let named = |line: &str, shortest: usize| {
            let mut names = self.table.agency.iter().filter(|(name, _)| name.len() >= shortest);
            names.find(|(name, _)| holds_word(line, name)).map(|(_, short)| short.clone())
        };
        let lines = |wanted: fn(&Role) -> bool, shortest: usize| {
            let mut lines = self.roles.iter().zip(&self.units).filter(|(role, _)| wanted(role));
            lines.find_map(|(_, unit)| named(&unit.normal, shortest))
        };
        let legal = || {
            let mut lines = self.units.iter().filter(|u| u.chrome == Some(Kind::Legal));
            lines.find_map(|unit| named(&unit.normal, 3))
        };
        let photo = || lines(|role| matches!(role, Role::Photo(p) if !p.credits.is_empty()), 2);
        let contributed = self.roles.contains(&Role::Contributor);
        out.agency = lines(|role| matches!(role, Role::Contributor | Role::Byline(_)), 3)
            .or_else(legal)
            .or_else(|| photo().filter(|_| contributed));
    }

    /// The name in "© 2024 The Andean Courier. All rights reserved."
    fn publisher(&self) -> Option<String> {
        let line = self
            .units
            .iter()
            .rev()
            .map(|u| u.span.slice(self.text))
            .find(|l| l.len() < 120 && (l.contains('©') || l.starts_with("Copyright")))?;
        let name = line
            .split(['.', '|', '—'])
            .find(|s| s.to_lowercase().contains("copyright") || s.contains('©'))?;
        let words = name
            .split_whitespace()
            .filter(|w| !matches!(w.to_lowercase().as_str(), "copyright" | "©" | "(c)" | "by") && !w.chars().all(|c| !c.is_alphabetic()));
        let name = words.map(|w| w.trim_start_matches('©')).collect::<Vec<_>>().join(" ");
        let name = name
            .trim_end_matches(" All Rights Reserved")
            .trim_end_matches(" All rights reserved")
            .trim_matches([',', ' ']);
        (!name.is_empty() && name.starts_with(char::is_uppercase)).then(|| name.to_owned())
    }
}

/// The place in "Horn correspondent, Nairobi".
fn office_place(text: &str, span: Span) -> Option<Span> {
    let line = span.slice(text);
    if !line.contains([',', ' ']) {
        return Some(span);
    }
    let at = line.rfind(", ").map(|at| at + 2).or_else(|| line.rfind(" in ").map(|at| at + 4))?;
    let name = line.get(at..)?;
    let place =
        name.starts_with(char::is_uppercase) && !name.contains(|c: char| c.is_ascii_digit()) && name.split_whitespace().count() <= 3;
    place.then(|| Span::new(span.start as usize + at, span.end as usize))
}

fn holds_word(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
        edge(line.get(..at).and_then(|s| s.chars().next_back())) && edge(line.get(at + word.len()..).and_then(|s| s.chars().next()))
    })
}

//! What each unit of a page is: the decisions, from the unit's own words to its place on the page.

use crate::dateline::{self, Head};
use crate::lines::{self, Unit};
use crate::photo::Photo;
use crate::table::{Boilerplate, Kind};
use crate::{body, date, headline, people, photo};
use dateline_core::{Diagnostics, Page, Span};

/// What a unit is.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Role {
    Headline,
    /// The line under the headline that says more.
    Deck,
    Body,
    Photo(Photo),
    Byline(Vec<Span>),
    /// Names and place are read again when it is placed.
    Contributor,
    DateLine,
    /// "Horn correspondent, Nairobi".
    Office,
    /// A line of signs.
    Rule,
    Chrome(&'static str),
    /// Not known by its own words.
    Open,
}

/// How much of a page the text is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Layout {
    /// A sentence or a few: all of it is text.
    Plain,
    /// An article with nothing around it.
    Clean,
    /// An article in a site.
    Site,
    /// The capture's markup told the parts.
    Marked,
}

/// A page on its way to an article.
pub(crate) struct Reader<'a> {
    pub(crate) page: &'a Page,
    pub(crate) table: &'a Boilerplate,
    pub(crate) text: &'a str,
    pub(crate) units: Vec<Unit>,
    pub(crate) roles: Vec<Role>,
    /// The units from the first to one past the last of running text.
    pub(crate) region: std::ops::Range<usize>,
    /// Whether a "Related" line was passed.
    related: bool,
}

impl<'a> Reader<'a> {
    /// Cuts the page and decides what each unit is.
    pub(crate) fn new(page: &'a Page, table: &'a Boilerplate, diags: &mut Diagnostics) -> Self {
        let units = lines::units(&page.text, table, !page.parts.is_empty());
        let roles = vec![Role::Open; units.len()];
        let mut reader = Reader {
            page,
            table,
            text: &page.text,
            roles,
            units,
            region: 0..0,
            related: false,
        };
        match reader.layout() {
            Layout::Plain => reader.plain(),
            Layout::Clean => reader.clean(),
            Layout::Site => reader.site(diags),
            Layout::Marked => reader.marked(diags),
        }
        reader
    }

    pub(crate) fn layout(&self) -> Layout {
        if !self.page.parts.is_empty() {
            return Layout::Marked;
        }
        if self.page.plain || self.units.len() <= 3 {
            return Layout::Plain;
        }
        let known = self
            .units
            .iter()
            .filter(|u| u.chrome.is_some_and(|k| k != Kind::Label) && !u.is_prose())
            .count();
        let (mut run, mut longest) = (0usize, 0usize);
        for unit in &self.units {
            let menu = unit.words <= 4 && unit.prose < 0 && !unit.span.slice(self.text).starts_with(['-', '•', '*', '–']);
            run = if menu { run + 1 } else { 0 };
            longest = longest.max(run);
        }
        let all: usize = self.units.iter().map(|u| u.words).sum();
        let prose: usize = self.units.iter().filter(|u| u.is_prose()).map(|u| u.words).sum();
        let few = known == 0 || known == 1 && prose * 100 >= all * 95;
        if few && longest < 5 { Layout::Clean } else { Layout::Site }
    }

    /// Every line is text.
    fn plain(&mut self) {
        self.roles.fill(Role::Body);
        self.region = 0..self.units.len();
    }

    /// Text from end to end, but for a headline, a date line, captions and writers.
    fn clean(&mut self) {
        self.by_own_words();
        for role in &mut self.roles {
            if matches!(role, Role::Open | Role::Deck | Role::Rule) {
                *role = Role::Body;
            }
        }
        for (unit, role) in self.units.iter().zip(&mut self.roles) {
            if matches!(role, Role::Chrome(_)) && !unit.exact {
                *role = Role::Body;
            }
            if unit.words == 0 {
                *role = Role::Rule;
            }
        }
        let first = self.units.first().filter(|u| {
            let line = u.span.slice(self.text);
            let titled = self.page.title.as_deref().is_some_and(|t| crate::table::normal(t) == u.normal);
            let bare = self.page.title.is_none()
                && !u.is_prose()
                && !line.ends_with(['.', ':', '"', '”', '?', '!', ','])
                && (3..=25).contains(&u.words);
            titled || bare && self.roles[0] == Role::Body
        });
        if first.is_some() {
            self.roles[0] = Role::Headline;
        }
        let body = |r: &Role| *r == Role::Body;
        let start = self.roles.iter().position(body).unwrap_or(0);
        self.region = start..self.roles.iter().rposition(body).map_or(start, |i| i + 1);
    }

    /// An article among menus.
    fn site(&mut self, diags: &mut Diagnostics) {
        self.by_own_words();
        let anchor = self.anchor();
        let titled = self.page.title.as_deref().and_then(|_| self.headline(self.units.len()));
        let first = anchor.or(titled.map(|i| i + 1)).unwrap_or(0);
        let neutral = |i: usize| {
            matches!(
                self.roles[i],
                Role::Byline(_) | Role::Contributor | Role::DateLine | Role::Rule | Role::Photo(_)
            )
        };
        let found = body::region(&self.units, first, anchor.is_some(), &neutral).or_else(|| body::region(&self.units, 0, false, &neutral));
        let Some(region) = found else {
            diags.note(
                "DL0112",
                "no running text found on the page; if there is some, give it as a JSON line with `text` alone",
                None,
            );
            self.settle_chrome();
            return;
        };
        self.region = region;
        // A short sentence before the first real paragraph may be the headline still.
        let body = self.region.clone().find(|&i| self.units[i].words >= 20 && self.units[i].is_prose());
        if let Some(at) = self.headline(body.filter(|_| anchor.is_none()).unwrap_or(self.region.start)) {
            self.roles[at] = Role::Headline;
            self.region.start = self.region.start.max(at + 1);
            let deck = at + 1;
            if deck < self.region.start && self.roles[deck] == Role::Open && self.units[deck].words >= 5 && !self.repeats(deck, at) {
                self.roles[deck] = Role::Deck;
                // A deck of points.
                for i in deck + 1..self.region.start.min(deck + 6) {
                    let points = |i: usize| self.units[i].span.slice(self.text).starts_with(['*', '•', '-', '–', '·']);
                    if !(self.roles[i] == Role::Open && points(deck) && points(i) && !self.units[i].is_prose()) {
                        break;
                    }
                    self.roles[i] = Role::Deck;
                }
            }
        } else {
            diags.note("DL0113", "no headline found", None);
        }
        self.inside();
        self.bare_byline();
        self.settle_chrome();
    }

    /// The first paragraph with a dateline, if hardly any running text stands before it.
    fn anchor(&self) -> Option<usize> {
        // "Best in Show - The collar" looks like one in small letters; an article begins there only with capitals, a region, day or agency.
        let sure = |h: &Head| {
            let place = h.dateline.as_ref().map_or("", |d| d.place.slice(self.text));
            h.agency.is_some() || h.date.is_some() || place.contains(", ") || !place.contains(char::is_lowercase)
        };
        let headed = |i: usize| {
            let open = self.units[i].words >= 8 && self.roles[i] == Role::Open;
            open && self.head(i).is_some_and(|h| h.dateline.is_some() && sure(&h))
        };
        let at = (0..self.units.len()).find(|&i| headed(i))?;
        let prose = |units: &[Unit]| units.iter().filter(|u| u.is_prose()).map(|u| u.words).sum::<usize>();
        (prose(self.units.get(..at).unwrap_or_default()) * 3 <= prose(&self.units)).then_some(at)
    }

    /// Roles that a unit's own words give it.
    pub(crate) fn by_own_words(&mut self) {
        for i in 0..self.units.len() {
            let unit = &self.units[i];
            let writers = || people::byline(self.text, unit, self.table);
            self.roles[i] = if unit.words == 0 {
                Role::Rule
            } else if unit.exact {
                Role::Chrome(unit.chrome.map_or("navigation", Kind::as_str))
            } else if let Some(photo) = photo::read(self.text, unit, self.table) {
                Role::Photo(photo)
            } else if self.is_contributor(i) {
                Role::Contributor
            } else if let Some(names) = Some(writers()).filter(|n| !n.is_empty()) {
                Role::Byline(names)
            } else if self.agency_alone(unit).is_some() {
                Role::Byline(Vec::new())
            } else if self.is_date_line(unit) {
                Role::DateLine
            } else if let Some(kind) = unit.chrome.filter(|_| !unit.is_prose()) {
                Role::Chrome(kind.as_str())
            } else {
                Role::Open
            };
        }
        // The line over a credit that stands alone is its caption: no blank line between, or a sentence before all running text.
        let text = self.units.iter().position(|u| u.is_prose() && u.words >= 20);
        for i in 1..self.units.len() {
            let bare = matches!(&self.roles[i], Role::Photo(p) if p.caption.is_none());
            let above = &self.units[i - 1];
            let joined = !above.blank_after && above.blank_before;
            let early = text.is_none_or(|t| i - 1 < t) && above.span.slice(self.text).ends_with(['.', '!', '?']);
            if bare && self.roles[i - 1] == Role::Open && above.words >= 5 && (joined || early) {
                self.roles[i - 1] = Role::Photo(Photo {
                    caption: Some(above.span),
                    credits: Vec::new(),
                });
            }
        }
    }

    /// A line that says who wrote from where, not a paragraph that speaks of reporting.
    fn is_contributor(&self, i: usize) -> bool {
        let unit = &self.units[i];
        if unit.words > 60 || !self.table.contributor_line(&unit.normal) {
            return false;
        }
        let lead = [
            "reporting by",
            "additional reporting",
            "with reporting",
            "writing by",
            "compiled by",
            "edited by",
            "editing by",
            "with files",
            "with additional",
        ];
        let sure = lead.iter().any(|l| unit.normal.starts_with(l))
            || unit.normal.contains("contributed to this")
            || unit.normal.contains("contributed reporting");
        let late = self.units.iter().skip(i + 1).take(40).filter(|u| u.is_prose()).count() <= 6;
        let names = || people::contributors(self.text, unit.span, self.table).0;
        let led = lead.iter().any(|l| unit.normal.starts_with(l));
        late && (sure || unit.words <= 30) && (led || !names().is_empty())
    }

    /// Hardly more than a date: "Updated 5:41 PM UTC, March 12, 2024".
    fn is_date_line(&self, unit: &Unit) -> bool {
        let line = unit.span.slice(self.text);
        if unit.words > 16 || unit.is_prose() || line.len() > 300 {
            return false;
        }
        let found = date::find(line, 0).into_iter().find(|f| f.year.is_some());
        let clock = unit.words <= 6
            && (unit.normal.starts_with("updated ") || unit.normal.starts_with("published ") || unit.normal.starts_with("posted "));
        clock || found.is_some_and(|f| f.span.len() * 3 >= line.len() || unit.words <= 12 && labelled(&unit.normal))
    }

    /// "By The Associated Press", "Reuters Staff": no writer, but whose copy it is.
    fn agency_alone(&self, unit: &Unit) -> Option<&str> {
        let name = unit.normal.strip_prefix("by ").unwrap_or(&unit.normal);
        let name = name.trim_end_matches(" staff").trim_end_matches(" writers");
        self.table.agency_name(name).filter(|_| name.len() > 2 && unit.words <= 6)
    }

    pub(crate) fn head(&self, i: usize) -> Option<Head> {
        dateline::read(self.text, self.units[i].span, self.table)
    }

    fn headline(&self, body: usize) -> Option<usize> {
        let free = |i: usize| matches!(self.roles[i], Role::Open) && self.head(i).is_none_or(|h| h.dateline.is_none());
        let between = |i: usize| match &self.roles[i] {
            Role::Byline(_) | Role::DateLine | Role::Photo(_) | Role::Rule | Role::Contributor => true,
            Role::Chrome(why) => matches!(*why, "share" | "label"),
            _ => false,
        };
        let signed = |i: usize| matches!(self.roles[i], Role::Byline(_) | Role::DateLine);
        let (title, url) = (self.page.title.as_deref(), self.page.url.as_deref());
        let topics = headline::topics(&self.units, body);
        headline::find(&headline::Search {
            text: self.text,
            units: &self.units,
            free: &free,
            between: &between,
            signed: &signed,
            body,
            topics: &topics,
            title,
            url,
        })
    }

    fn repeats(&self, i: usize, j: usize) -> bool {
        self.units[i].normal == self.units[j].normal
    }

    /// Roles of the units in the region of the text.
    fn inside(&mut self) {
        let mut related = false;
        for i in self.region.clone() {
            let unit = &self.units[i];
            let line = unit.span.slice(self.text);
            if unit.ends || unit.exact && unit.chrome == Some(Kind::Related) {
                related = true;
            } else if unit.is_prose() {
                related = false;
            }
            // A paragraph that speaks of a privacy policy, with more text behind it.
            let law = unit.chrome == Some(Kind::Legal)
                && !unit.exact
                && unit.prose + 3 >= lines::PROSE
                && !unit.normal.starts_with(['©', '('])
                && !unit.normal.starts_with("copyright");
            if law && self.roles[i] == Role::Chrome(Kind::Legal.as_str()) && i + 1 < self.region.end {
                self.roles[i] = Role::Body;
            }
            if self.roles[i] != Role::Open {
                continue;
            }
            let closed = line.trim_end_matches(['"', '”', '’', '\'', ')']).ends_with(['.', '!', '?', '…']);
            let item = line.starts_with(['-', '•', '*', '–', '·', '▪']) || numbered(line);
            self.roles[i] = if unit.is_prose() {
                Role::Body
            } else if related {
                Role::Chrome("recommended")
            } else if closed || item || line.ends_with(':') || unit.prose >= 1 && unit.words >= 6 {
                Role::Body
            } else {
                Role::Chrome("subheading")
            };
        }
    }

    /// A writer's bare name between headline and text, where no line says "By".
    fn bare_byline(&mut self) {
        let Some(top) = self.roles.iter().position(|r| *r == Role::Headline) else {
            return;
        };
        if self.roles.iter().any(|r| matches!(r, Role::Byline(_))) {
            return;
        }
        let mut tries = [top + 1, self.region.start.wrapping_sub(1)]
            .into_iter()
            .filter(|&i| i > top && i < self.region.start);
        let hit =
            tries.find_map(|i| (self.roles[i] == Role::Open).then(|| people::bare_name(self.text, self.units[i].span).map(|n| (i, n)))?);
        if let Some((i, name)) = hit {
            self.roles[i] = Role::Byline(vec![name]);
        }
    }

    /// Everything that is no part of the article gets a reason.
    fn settle_chrome(&mut self) {
        let headline = self.roles.iter().position(|r| *r == Role::Headline);
        for i in 0..self.units.len() {
            let unit = &self.units[i];
            let before = headline.map_or(i < self.region.start, |h| i < h);
            let after = i >= self.region.end;
            if after && (unit.ends || unit.chrome == Some(Kind::Related)) {
                self.related = true;
            }
            let place = if before {
                "navigation"
            } else if !after {
                "site"
            } else if self.related {
                "recommended"
            } else {
                "footer"
            };
            let near = headline.is_some_and(|h| i + 6 >= h) || headline.is_none();
            let role = &self.roles[i];
            let keep = match role {
                Role::Photo(_) => near && !after || after && !self.related && i < self.region.end + 3,
                Role::Byline(_) => headline.is_none_or(|h| i + 2 >= h) && i < self.region.end + 3,
                Role::DateLine => near && !after,
                Role::Contributor => i + 1 >= self.region.start,
                Role::Open => false,
                _ => true,
            };
            if !keep {
                self.roles[i] = Role::Chrome(place);
            }
            // "Horn correspondent, Nairobi" under a byline belongs to it.
            let jobs = ["correspondent", "editor", "reporter", "writer", "analyst"];
            let office = i > 0 && matches!(self.roles[i - 1], Role::Byline(_)) && self.roles[i] == Role::Chrome("site") && unit.words <= 6;
            // "Bishkek" between the writer and the date, or where the dateline says so too.
            let place = || {
                let head = self.head(self.region.start).and_then(|h| h.dateline);
                let dated = self.roles.get(i + 1) == Some(&Role::DateLine);
                let same = head.is_some_and(|d| d.place.slice(self.text).eq_ignore_ascii_case(unit.span.slice(self.text)));
                let one = unit.words == 1 && unit.span.slice(self.text).starts_with(char::is_uppercase);
                one && (dated || same)
            };
            if office && (jobs.iter().any(|w| unit.normal.contains(w)) || place()) {
                self.roles[i] = Role::Office;
            }
        }
    }
}

/// Whether the words around a date say that it is one of publication.
fn labelled(normal: &str) -> bool {
    ["published", "updated", "posted", "modified", "released"]
        .iter()
        .any(|w| normal.contains(w))
}

/// "1. Storm closes schools" or "12) ...".
fn numbered(line: &str) -> bool {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    (1..=2).contains(&digits)
        && line
            .get(digits..)
            .is_some_and(|rest| [". ", ") "].iter().any(|sign| rest.starts_with(sign)))
}

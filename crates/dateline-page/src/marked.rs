//! Pages whose markup told their parts: HTML, feeds. The markup leads; the words settle what it leaves open.

use crate::photo;
use crate::roles::{Reader, Role};
use crate::table::Kind;
use dateline_core::{Diagnostics, PagePart, PartKind, Span};

impl Reader<'_> {
    /// Roles by the parts that the capture gave. A paragraph that reads like a photograph's credit, a writer's line or a
    /// site's phrase is that, though the markup put it into the text.
    pub(crate) fn marked(&mut self, diags: &mut Diagnostics) {
        self.by_own_words();
        let body = |p: &PagePart| p.kind == PartKind::Body;
        let last = self.page.parts.iter().rev().find(|p| body(p)).map_or(0, |p| p.span.end);
        let first = self.page.parts.iter().find(|p| body(p)).map_or(0, |p| p.span.start);
        let mut headline = false;
        let mut at = 0;
        for i in 0..self.units.len() {
            let span = self.units[i].span;
            while self.page.parts.get(at).is_some_and(|p| p.span.end <= span.start) {
                at += 1;
            }
            let inside = self
                .page
                .parts
                .get(at..)
                .unwrap_or_default()
                .iter()
                .take_while(|p| p.span.start < span.end);
            let inside: Vec<PagePart> = inside.copied().collect();
            let role = std::mem::replace(&mut self.roles[i], Role::Open);
            self.roles[i] = match inside.first().map(|p| p.kind) {
                _ if self.units[i].words == 0 => Role::Rule,
                Some(PartKind::Headline) if !headline => {
                    headline = true;
                    Role::Headline
                }
                Some(PartKind::Headline) => Role::Chrome("navigation"),
                Some(PartKind::Byline) => {
                    let names = inside.iter().filter(|p| p.kind == PartKind::Byline);
                    Role::Byline(names.map(|p| p.span).filter(|s| span.contains(*s)).collect())
                }
                Some(PartKind::Caption) => caption(self.text, role, span),
                Some(PartKind::Subheading) => Role::Chrome("subheading"),
                Some(PartKind::Body) => self.in_text(i, role),
                Some(PartKind::Aside) | None => self.beside(i, role, span.start < first, span.start > last),
            };
        }
        let text = |r: &Role| *r == Role::Body;
        let start = self.roles.iter().position(text).unwrap_or(0);
        self.region = start..self.roles.iter().rposition(text).map_or(start, |i| i + 1);
        if self.region.is_empty() {
            diags.note(
                "DL0112",
                "no running text found on the page; if there is some, give it as a JSON line with `text` alone",
                None,
            );
        }
        if !headline {
            diags.note("DL0113", "no headline found", None);
        }
    }

    /// A paragraph that the markup counts to the text.
    fn in_text(&self, i: usize, role: Role) -> Role {
        let unit = &self.units[i];
        match role {
            Role::Photo(photo) if !photo.credits.is_empty() => Role::Photo(photo),
            Role::Contributor => role,
            Role::Byline(_) if !unit.is_prose() => role,
            Role::Chrome(why) if unit.exact => Role::Chrome(why),
            Role::Chrome(why) if !unit.is_prose() && unit.chrome.is_some_and(|k| k != Kind::Label) => Role::Chrome(why),
            _ => Role::Body,
        }
    }

    /// A line around the text: writers, the date, a deck, a photograph; or the site's.
    fn beside(&self, i: usize, role: Role, above: bool, below: bool) -> Role {
        match role {
            Role::Photo(_) | Role::DateLine if above => role,
            Role::Byline(_) if above => role,
            Role::Contributor if !above => role,
            Role::Chrome(why) => Role::Chrome(why),
            Role::Open
                if above
                    && self.units[i].words >= 5
                    && !self.roles[..i].contains(&Role::Deck)
                    && self.roles[..i].last() == Some(&Role::Headline) =>
            {
                Role::Deck
            }
            _ => Role::Chrome(if below { "footer" } else { "site" }),
        }
    }
}

/// The words under a picture: with what its own words told of the credit, else with a bracket at the end as that, else whole.
fn caption(text: &str, role: Role, span: Span) -> Role {
    match role {
        Role::Photo(photo) => Role::Photo(photo),
        _ => Role::Photo(photo::in_caption(text, span)),
    }
}

//! The tree of a page as lines of text, in order, with what the markup says of each.

use super::scan::is_block;
use super::squeeze;
use scraper::Html;
use scraper::node::{Element, Node};

/// What the markup says of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Heading(u8),
    Caption,
    Text,
}

/// A line of text.
#[derive(Clone, Debug)]
pub(crate) struct Block {
    pub(crate) text: String,
    pub(crate) kind: Kind,
    /// In navigation, a footer, a form or beside the article.
    pub(crate) beside: bool,
    /// The markup says that it is the article's title.
    pub(crate) titled: bool,
}

/// A page read from its tree.
#[derive(Debug, Default)]
pub(crate) struct Dom {
    pub(crate) blocks: Vec<Block>,
    /// `meta` tags: property, name or itemprop in small letters, and content.
    pub(crate) meta: Vec<(String, String)>,
    pub(crate) title: Option<String>,
    pub(crate) canonical: Option<String>,
    pub(crate) language: Option<String>,
    /// Dates that elements give by their markup, in order.
    pub(crate) spots: Vec<Spot>,
}

/// A date in the markup.
#[derive(Clone, Debug)]
pub(crate) struct Spot {
    pub(crate) words: String,
    /// The line before which it stands.
    pub(crate) at: usize,
    /// The markup says that it is the day of publication.
    pub(crate) published: bool,
}

/// Elements whose text is never shown, or is a control.
const HIDDEN: &[&str] = &[
    "script", "style", "template", "noscript", "svg", "iframe", "select", "button", "textarea", "object", "audio", "video", "canvas",
    "head",
];
const BESIDE: &[&str] = &["nav", "footer", "aside", "form", "dialog"];
/// No more text is kept of one line.
const LONGEST: usize = 200_000;

#[derive(Default)]
struct State {
    hidden: u32,
    beside: u32,
    caption: u32,
    titled: u32,
    heading: Vec<u8>,
    line: String,
}

impl Dom {
    /// Reads the tree, from the first node to the last, without recursion.
    pub(crate) fn read(html: &Html) -> Self {
        let mut dom = Self::default();
        let mut state = State::default();
        for edge in html.tree.root().traverse() {
            match edge {
                ego_tree::iter::Edge::Open(node) => match node.value() {
                    Node::Text(t) if state.hidden == 0 && state.line.len() < LONGEST => state.line.push_str(t),
                    Node::Element(e) => {
                        dom.open(e, &mut state);
                        dom.spot(e, node);
                    }
                    _ => {}
                },
                ego_tree::iter::Edge::Close(node) => match node.value() {
                    Node::Element(e) if e.name() == "title" && dom.title.is_none() => {
                        let text: String = node.children().filter_map(|c| c.value().as_text().map(|t| t.to_string())).collect();
                        dom.title = Some(squeeze(&text)).filter(|t| !t.is_empty());
                    }
                    Node::Element(e) => dom.close(e, &mut state),
                    _ => {}
                },
            }
        }
        dom.flush(&mut state);
        dom
    }

    fn flush(&mut self, state: &mut State) {
        let text = squeeze(&std::mem::take(&mut state.line));
        if text.is_empty() {
            return;
        }
        let kind = match state.heading.last() {
            _ if state.caption > 0 => Kind::Caption,
            Some(level) => Kind::Heading(*level),
            None => Kind::Text,
        };
        self.blocks.push(Block {
            text,
            kind,
            beside: state.beside > 0,
            titled: state.titled > 0,
        });
    }

    fn open(&mut self, e: &Element, state: &mut State) {
        let name = e.name();
        match name {
            "html" => self.language = self.language.take().or_else(|| e.attr("lang").map(str::to_owned)),
            "meta" => self.meta(e),
            "link" if e.attr("rel") == Some("canonical") => {
                self.canonical = self.canonical.take().or_else(|| e.attr("href").map(str::to_owned));
            }
            _ => {}
        }
        if is_block(name) {
            self.flush(state);
        }
        let (hidden, beside, caption) = flags(e);
        state.hidden += u32::from(hidden);
        state.beside += u32::from(beside);
        state.caption += u32::from(caption);
        state.titled += u32::from(titled(e));
        if let Some(level) = level(name) {
            state.heading.push(level);
        }
        // A caption that is inline in its markup is a line all the same.
        if caption && !is_block(name) {
            self.flush_as_text(state);
        }
    }

    /// What was gathered before an inline caption is no caption.
    fn flush_as_text(&mut self, state: &mut State) {
        let depth = std::mem::take(&mut state.caption);
        self.flush(state);
        state.caption = depth;
    }

    fn close(&mut self, e: &Element, state: &mut State) {
        let name = e.name();
        let (hidden, beside, caption) = flags(e);
        if is_block(name) || caption {
            self.flush(state);
        }
        state.hidden -= u32::from(hidden);
        state.beside -= u32::from(beside);
        state.caption -= u32::from(caption);
        state.titled -= u32::from(titled(e));
        if level(name).is_some() {
            state.heading.pop();
        }
    }

    fn meta(&mut self, e: &Element) {
        let key = ["property", "name", "itemprop"].iter().find_map(|k| e.attr(k));
        if let (Some(key), Some(content)) = (key, e.attr("content"))
            && self.meta.len() < 500
            && !content.trim().is_empty()
        {
            for key in key.split_ascii_whitespace().take(4) {
                self.meta.push((key.to_ascii_lowercase(), squeeze(content)));
            }
        }
    }

    /// Notes the date of a `time` element, or of one whose class or property speaks of dates.
    fn spot(&mut self, e: &Element, node: ego_tree::NodeRef<'_, Node>) {
        let class = e
            .attr("class")
            .unwrap_or("")
            .get(..200)
            .unwrap_or(e.attr("class").unwrap_or(""))
            .to_ascii_lowercase();
        let says = |words: &[&str]| words.iter().any(|w| class.contains(w));
        let property = e.attr("itemprop").is_some_and(|p| p.eq_ignore_ascii_case("datepublished"));
        let named = says(&["date", "publish", "posted", "timestamp"]) && !says(&["updated", "modif", "validate", "candidate"]);
        let modified = e.attr("itemprop").is_some_and(|p| p.eq_ignore_ascii_case("datemodified"));
        if modified || self.spots.len() >= 100 || !(e.name() == "time" || property || named) {
            return;
        }
        let stated = e
            .attr("datetime")
            .or_else(|| e.attr("content"))
            .filter(|_| e.name() == "time" || property);
        let words = match stated {
            Some(stated) => squeeze(stated),
            None => {
                let texts = node.descendants().take(SHOWN_NODES).filter_map(|n| n.value().as_text());
                let text: String = texts
                    .flat_map(|t| t.chars().chain(std::iter::once(' ')))
                    .take(LONGEST_DATE + 1)
                    .collect();
                squeeze(&text)
            }
        };
        let late = ["updated", "modified", "reviewed"].iter().any(|w| words.to_lowercase().contains(w));
        if words.len() > LONGEST_DATE || late || dateline_page::day(&words).is_none() {
            return;
        }
        self.spots.push(Spot {
            words,
            at: self.blocks.len(),
            published: property || e.attr("pubdate").is_some() || says(&["publish", "entry-date"]),
        });
    }
}

/// An element whose text is longer than this is more than a date.
const LONGEST_DATE: usize = 80;
/// Its text is looked for in no more nodes than this.
const SHOWN_NODES: usize = 24;

fn level(name: &str) -> Option<u8> {
    match name.as_bytes() {
        [b'h', n @ b'1'..=b'6'] => Some(n - b'0'),
        _ => None,
    }
}

/// Whether an element is hidden, stands beside the article, is a caption.
fn flags(e: &Element) -> (bool, bool, bool) {
    let name = e.name();
    let hidden = HIDDEN.contains(&name) || e.attr("hidden").is_some() || e.attr("aria-hidden") == Some("true") && name != "time";
    let beside = BESIDE.contains(&name) || matches!(e.attr("role"), Some("navigation" | "complementary" | "contentinfo" | "search"));
    let caption = name == "figcaption"
        || e.attr("itemprop") == Some("caption")
        || name != "table"
            && name != "figure"
            && e.classes().take(20).any(|c| {
                let c = c.to_ascii_lowercase();
                [
                    "caption",
                    "wp-caption-text",
                    "image-caption",
                    "photo-caption",
                    "imgcaption",
                    "media-caption",
                    "figcaption",
                ]
                .contains(&c.as_str())
                    || c.ends_with("__caption")
                    || c.ends_with("-caption")
                    || c.ends_with("caption-text")
            });
    (hidden, beside, caption)
}

/// Whether the markup says that an element is the article's title.
fn titled(e: &Element) -> bool {
    e.attr("itemprop") == Some("headline")
        || e.classes().take(20).any(|c| {
            let c = c.to_ascii_lowercase();
            let c = c.replace('_', "-");
            matches!(
                c.as_str(),
                "headline" | "entry-title" | "post-title" | "article-title" | "story-title"
            ) || c.ends_with("-headline")
                || c.ends_with("article-title")
        })
}

/// The lines of a piece of HTML, as feeds carry it.
pub(crate) fn fragment(html: &str) -> Vec<Block> {
    Dom::read(&Html::parse_fragment(html)).blocks
}

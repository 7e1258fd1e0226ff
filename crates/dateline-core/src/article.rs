use crate::{Date, Span, Str};

/// A captured page after decoding: plain text with what the capture itself said about it.
///
/// Offsets of everything that follows count in `text`, which is the input as it was given (plain text, the `text` of a
/// JSON line) or what the HTML reader flattened it to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    /// The JSON object's `id`, or the file's name without its ending.
    pub id: String,
    /// The whole text, chrome and all.
    pub text: String,
    /// Title if the capture stated one (JSON `title`, HTML `title` or `og:title`).
    pub title: Option<String>,
    /// Where it was captured.
    pub url: Option<String>,
    /// Publication date if the capture stated one.
    pub published: Option<Date>,
    /// In words, where in the capture that date stood ("the page's JSON-LD datePublished"); `None` reads as "stated by the capture".
    pub published_from: Option<String>,
    /// Publisher if the capture stated one.
    pub publisher: Option<String>,
    /// ISO 639-1 language if the capture stated one.
    pub language: Option<String>,
    /// The text is one sentence, or a few, to be read as they are: no search for headline and chrome.
    pub plain: bool,
    /// What the capture's own markup says of parts of the text, in order and without overlap. Empty where only the text can tell.
    pub parts: Vec<PagePart>,
}

/// A stretch of the text whose kind the capture's markup gives: a line, or the names in one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PagePart {
    /// What it is.
    pub kind: PartKind,
    /// Where it stands.
    pub span: Span,
}

/// What markup says of a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartKind {
    /// The headline.
    Headline,
    /// One writer's name.
    Byline,
    /// Between headline and text, or behind the text: its own words must tell what it is.
    Aside,
    /// A paragraph of the text.
    Body,
    /// A heading inside the text.
    Subheading,
    /// The words under a picture, with or without the credit.
    Caption,
}

/// What a paragraph of an article is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ParagraphKind {
    /// The headline.
    Headline,
    /// Running text.
    Body,
    /// The words under a photograph, without the credit.
    Caption,
    /// Who took the photograph.
    Credit,
    /// "X in Moscow contributed to this report."
    Contributor,
}

impl ParagraphKind {
    /// The word used in output: `headline`, `body`, `caption`, `credit`, `contributor`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Headline => "headline",
            Self::Body => "body",
            Self::Caption => "caption",
            Self::Credit => "credit",
            Self::Contributor => "contributor",
        }
    }
}

/// One paragraph of an article, in page order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraph {
    /// What it is.
    pub kind: ParagraphKind,
    /// Where it stands. A body paragraph's span starts after the dateline.
    pub span: Span,
}

/// "YEREVAN, Armenia (AP) –" at the head of the first paragraph.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ArticleDateline {
    /// The whole dateline with its dash.
    pub span: Span,
    /// The place as written.
    pub place: Span,
    /// The agency tag ("AP", "Reuters"), if any.
    pub agency: Option<Span>,
}

/// The publication date and how it is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    /// The day.
    pub date: Date,
    /// In words: "stated by the capture", "byline", "the caption's 'Friday, May 14, 2021' with the body's 'said Friday'".
    pub from: String,
    /// The text it was read from, if any.
    pub span: Option<Span>,
}

/// A month of publication whose day is not told, and how it is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishedMonth {
    /// Its first day.
    pub first: Date,
    /// In words: "the address's '2016/05'".
    pub from: String,
}

impl PublishedMonth {
    /// Its first and its last day.
    ///
    /// ```
    /// let month = dateline_core::PublishedMonth { first: "2016-02-01".parse().unwrap(), from: "the address's '2016/02'".into() };
    /// assert_eq!(month.range().end.to_string(), "2016-02-29");
    /// ```
    #[must_use]
    pub fn range(&self) -> crate::DateRange {
        crate::DateRange {
            start: self.first,
            end: self.first.last_of_month(),
            precision: crate::DatePrecision::Month,
        }
    }
}

impl Article {
    /// The day from which to judge what is past and who is in office: that of publication, or the middle of the month of publication.
    #[must_use]
    pub fn day(&self) -> Option<Date> {
        let middle = |m: &PublishedMonth| Date::new(m.first.year(), m.first.month(), 15).ok();
        self.published
            .as_ref()
            .map(|p| p.date)
            .or_else(|| self.published_month.as_ref().and_then(middle))
    }
}

/// A photograph's credit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Credit {
    /// Where it stands, without brackets.
    pub span: Span,
}

/// A page told apart into its parts. Whatever is in no part is chrome and is never coded.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Article {
    /// The headline.
    pub headline: Option<Span>,
    /// The dateline.
    pub dateline: Option<ArticleDateline>,
    /// Names of the writers.
    pub byline: Vec<Span>,
    /// Where a contributor wrote from ("X in Moscow contributed").
    pub byline_place: Option<Span>,
    /// Publication date.
    pub published: Option<Published>,
    /// The month of publication, where the day is not known.
    pub published_month: Option<PublishedMonth>,
    /// Publisher, as stated or read from the page.
    pub publisher: Option<String>,
    /// The agency whose copy it is ("AP", "Reuters", "AFP").
    pub agency: Option<String>,
    /// ISO 639-1 language.
    pub language: Option<String>,
    /// Headline, body, captions, credits and contributor lines in page order.
    pub paragraphs: Vec<Paragraph>,
    /// Lines that belong to the site and not to the article, each with a word for why ("navigation", "weather", "recommended").
    pub chrome: Vec<(Span, Str)>,
}

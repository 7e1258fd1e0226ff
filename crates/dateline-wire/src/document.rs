//! The objects, and how they are made from the inner types.

use crate::CharOffsets;
use dateline_code::{Coded, Ontology};
use dateline_core as core;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// A word of a closed list, such as a standing: borrowed where Dateline made it, owned where it was read back from JSON.
pub type Word = Cow<'static, str>;

/// One line of `--to jsonl`. It can be read back: `serde_json::from_str::<Document>(line)`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Document {
    pub id: String,
    /// Where it came from, for documents cut out of markup.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
    /// The text that offsets count in, where it was taken out of markup and the user has it nowhere else.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    pub article: Article,
    pub events: Vec<Event>,
    pub facts: Vec<Fact>,
    #[serde(default)]
    pub attributions: Vec<Attribution>,
    #[serde(default)]
    pub quotations: Vec<Quotation>,
    pub not_coded: Vec<NotCoded>,
    pub diagnostics: Vec<Diagnostic>,
}

/// The place of a document in its file.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Source {
    pub file: String,
    pub form: Word,
    /// Byte of a WARC file at which the record begins; of a compressed one, at which its gzip member does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offset: Option<u64>,
    /// Number of the line, sentence or entry, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<u64>,
    /// When the capture was made, as it says itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub captured: Option<String>,
}

/// What the page is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Article {
    pub headline: Option<String>,
    pub dateline: Option<Dateline>,
    pub byline: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub byline_place: Option<String>,
    pub published: Option<String>,
    pub published_from: Option<String>,
    pub publisher: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agency: Option<String>,
    pub language: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    pub paragraphs: Vec<Paragraph>,
}

/// The dateline's place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Dateline {
    pub place: String,
}

/// A part of the article.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Paragraph {
    pub kind: Word,
    pub start: usize,
    pub end: usize,
}

/// PLOVER's Entity.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Entity {
    pub code: Option<String>,
    pub sector: Option<String>,
    pub entity_text: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identifier_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identifier_text: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub office: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<usize>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<usize>,
}

/// PLOVER's Location.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Location {
    pub extracted_place: String,
    pub resolved_place: String,
    pub geonameid: Option<u32>,
    pub lat: Option<f64>,
    pub lon: Option<f64>,
    pub district: Option<String>,
    pub province: Option<String>,
    pub country_code: Option<String>,
    pub feature_class: Option<String>,
    pub feature_code: Option<String>,
    pub resolution: u8,
    pub start: usize,
    pub end: usize,
}

/// A count with bounds.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Toll {
    pub low: Option<u64>,
    pub best: Option<u64>,
    pub high: Option<u64>,
}

/// PLOVER's Size.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Size {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dead: Option<Toll>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub injured: Option<Toll>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub arrested: Option<Toll>,
}

/// Somebody's word on it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Claim {
    pub speaker: Option<Entity>,
    pub stance: Word,
    pub cue: String,
    pub outlet: Option<Entity>,
    pub start: usize,
    pub end: usize,
}

/// A stretch of the text.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Stretch {
    pub start: usize,
    pub end: usize,
}

/// Who says what: source, cue and content as stretches of the text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Attribution {
    pub source: Option<Stretch>,
    pub cue: Option<Stretch>,
    pub content: Vec<Stretch>,
    pub kind: Word,
    pub form: Word,
    pub class: String,
    pub stance: Word,
    pub speaker: Option<Entity>,
    pub outlet: Option<Entity>,
    pub within: Option<usize>,
}

/// Words in quotation marks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Quotation {
    pub words: Vec<Stretch>,
    pub speaker: Option<Entity>,
    pub to: Option<Entity>,
    pub setting: Option<Stretch>,
    pub attribution: Option<usize>,
}

/// Where in the text.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct TextInfo {
    pub sequence: usize,
    pub start: usize,
    pub end: usize,
}

/// Words that an event rests on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Mention {
    pub start: usize,
    pub end: usize,
    pub kind: String,
}

/// PLOVER's Cite.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Cite {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub publication: Option<String>,
    pub language: Option<String>,
    pub coder: String,
    pub codebook: String,
}

/// A PLOVER event.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Event {
    pub id: String,
    pub date: Option<String>,
    pub enddate: Option<String>,
    pub date_precision: Word,
    pub actor: Vec<Entity>,
    pub recipient: Vec<Entity>,
    pub event: Vec<String>,
    pub mode: Vec<String>,
    pub context: Vec<String>,
    pub auxiliary: Vec<Word>,
    /// From -3 (certainly not) to +3 (certainly).
    #[serde(default = "certain")]
    pub factuality: f64,
    pub cameo: Option<String>,
    pub quad_code: Option<u8>,
    pub event_scale: Option<f64>,
    pub goldstein: Option<f64>,
    pub event_text: Vec<String>,
    pub event_loc: Option<Location>,
    pub size: Size,
    pub standing: Word,
    pub claims: Vec<Claim>,
    pub text_info: TextInfo,
    pub mentions: Vec<Mention>,
    pub rule: String,
    /// Who spoke: `pattern` or `model`.
    #[serde(default = "by_pattern")]
    pub coded_by: Word,
    /// What the learned model thinks of the event's word.
    #[serde(default)]
    pub model: Option<Opinion>,
    pub confidence: f64,
    pub cite_info: Cite,
}

/// What the learned model thinks of a word.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Opinion {
    /// The PLOVER type that it would give; empty for none.
    pub event: Vec<String>,
    /// How likely it holds that, from 0 to 1.
    pub p: f64,
    /// How likely it holds the type that the event has.
    pub agrees: f64,
    /// How likely it holds that there is no event.
    pub none: f64,
}

/// What was written before there was a model was made by patterns.
fn by_pattern() -> Word {
    "pattern".into()
}

/// What was written before there was a factuality is taken for asserted.
fn certain() -> f64 {
    3.0
}

/// A standing relation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Fact {
    pub fact: String,
    pub subject: Entity,
    pub object: Entity,
    pub since: Option<String>,
    pub until: Option<String>,
    pub as_of: Option<String>,
    pub claims: Vec<Claim>,
    pub text_info: TextInfo,
    pub rule: String,
    pub confidence: f64,
}

/// Seen and not coded.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct NotCoded {
    pub start: usize,
    pub end: usize,
    pub why: String,
}

/// What went wrong with the document.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Diagnostic {
    pub code: String,
    pub message: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<usize>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<usize>,
}

struct Maker<'a> {
    text: &'a str,
    at: CharOffsets,
    ontology: &'a Ontology,
}

fn some(s: &str) -> Option<String> {
    (!s.is_empty()).then(|| s.to_owned())
}

/// A date with as many parts as are known: `2021-05-14`, `2021-05`, `2021`.
fn date(r: &core::DateRange) -> String {
    let d = r.start;
    match r.precision {
        core::DatePrecision::Month | core::DatePrecision::Season => format!("{:04}-{:02}", d.year(), d.month()),
        // the month of publication, for what has no date of its own
        core::DatePrecision::Unknown if r.end != d => format!("{:04}-{:02}", d.year(), d.month()),
        core::DatePrecision::Year => format!("{:04}", d.year()),
        _ => d.to_string(),
    }
}

impl Maker<'_> {
    fn entity(&self, e: &core::Entity) -> Entity {
        let (start, end) = self.at.span(e.span);
        let here = !e.span.is_empty();
        Entity {
            code: some(&e.code),
            sector: some(&e.sector),
            entity_text: squeeze(e.span.slice(self.text)),
            identifier_id: some(&e.wikidata),
            identifier_text: some(&e.name),
            office: some(&e.office),
            start: here.then_some(start),
            end: here.then_some(end),
        }
    }

    fn place(&self, p: &core::Toponym) -> Location {
        let (start, end) = self.at.span(p.span);
        Location {
            extracted_place: squeeze(p.span.slice(self.text)),
            resolved_place: p.name.to_string(),
            geonameid: (p.geonameid != 0).then_some(p.geonameid),
            lat: p.lat,
            lon: p.lon,
            district: some(&p.admin2),
            province: some(&p.admin1),
            country_code: some(&p.country_code),
            feature_class: some(&p.feature_class),
            feature_code: some(&p.feature_code),
            resolution: p.resolution,
            start,
            end,
        }
    }

    fn claim(&self, c: &core::Claim) -> Claim {
        let (start, end) = self.at.span(c.span);
        let known = !c.speaker.span.is_empty() || !c.speaker.code.is_empty();
        Claim {
            speaker: known.then(|| self.entity(&c.speaker)),
            stance: c.stance.as_str().into(),
            cue: c.cue.to_string(),
            outlet: c.outlet.as_ref().map(|e| self.entity(e)),
            start,
            end,
        }
    }

    fn stretch(&self, s: core::Span) -> Stretch {
        let (start, end) = self.at.span(s);
        Stretch { start, end }
    }

    fn attribution(&self, a: &core::Attribution) -> Attribution {
        Attribution {
            source: a.source.map(|s| self.stretch(s)),
            cue: a.cue.map(|s| self.stretch(s)),
            content: a.content.iter().map(|s| self.stretch(*s)).collect(),
            kind: a.kind.as_str().into(),
            form: a.form.as_str().into(),
            class: a.class.to_string(),
            stance: a.stance.as_str().into(),
            speaker: a.speaker.as_ref().map(|e| self.entity(e)),
            outlet: a.outlet.as_ref().map(|e| self.entity(e)),
            within: a.within,
        }
    }

    fn quotation(&self, q: &core::Quotation) -> Quotation {
        Quotation {
            words: q.words.iter().map(|s| self.stretch(*s)).collect(),
            speaker: q.speaker.as_ref().map(|e| self.entity(e)),
            to: q.to.as_ref().map(|e| self.entity(e)),
            setting: q.setting.map(|s| self.stretch(s)),
            attribution: q.attribution,
        }
    }

    fn event(&self, e: &core::Event, cite: &Cite) -> Event {
        let (start, end) = self.at.span(e.span);
        let toll = |t: core::Toll| Toll {
            low: t.low,
            best: t.best,
            high: t.high,
        };
        let mention = |span: core::Span, kind: &str| {
            let (start, end) = self.at.span(span);
            Mention {
                start,
                end,
                kind: kind.to_owned(),
            }
        };
        let mut mentions = vec![mention(e.trigger, "trigger")];
        mentions.extend(e.actor.iter().filter(|x| !x.span.is_empty()).map(|x| mention(x.span, "actor")));
        mentions.extend(
            e.recipient
                .iter()
                .filter(|x| !x.span.is_empty())
                .map(|x| mention(x.span, "recipient")),
        );
        mentions.extend(e.evidence.iter().map(|x| mention(x.span, &x.kind)));
        let one = |s: &str| some(s).into_iter().collect();
        Event {
            id: e.id.to_string(),
            date: e.date.as_ref().map(date),
            enddate: e.date.as_ref().filter(|d| d.end != d.start).map(|d| d.end.to_string()),
            date_precision: e.date.map_or("unknown", |d| d.precision.as_str()).into(),
            actor: e.actor.iter().map(|x| self.entity(x)).collect(),
            recipient: e.recipient.iter().map(|x| self.entity(x)).collect(),
            event: one(&e.event),
            mode: one(&e.mode),
            context: e.context.iter().map(ToString::to_string).collect(),
            auxiliary: e.auxiliary.iter().map(|a| a.as_str().into()).collect(),
            factuality: decimal(e.factuality, 2),
            cameo: some(&e.cameo),
            quad_code: self.ontology.quad(&e.event),
            event_scale: self.ontology.scale(&e.event, &e.mode).map(|x| decimal(x, 2)),
            goldstein: self.ontology.goldstein(&e.cameo).map(|x| decimal(x, 2)),
            event_text: vec![squeeze(e.trigger.slice(self.text))],
            event_loc: e.place.as_ref().map(|p| self.place(p)),
            size: Size {
                dead: e.size.dead.map(toll),
                injured: e.size.injured.map(toll),
                arrested: e.size.arrested.map(toll),
            },
            standing: e.standing.as_str().into(),
            claims: e.claims.iter().map(|c| self.claim(c)).collect(),
            text_info: TextInfo {
                sequence: e.sentence,
                start,
                end,
            },
            mentions,
            rule: e.rule.to_string(),
            coded_by: if e.opinion.as_ref().is_some_and(|o| o.decided) {
                "model"
            } else {
                "pattern"
            }
            .into(),
            model: e.opinion.as_ref().map(|o| Opinion {
                event: one(&o.event),
                p: decimal(o.p, 2),
                agrees: decimal(o.agrees, 2),
                none: decimal(o.none, 2),
            }),
            confidence: decimal(e.confidence, 2),
            cite_info: cite.clone(),
        }
    }

    fn fact(&self, f: &core::Fact, as_of: Option<&str>) -> Fact {
        let (start, end) = self.at.span(f.span);
        Fact {
            fact: f.fact.to_string(),
            subject: self.entity(&f.subject),
            object: self.entity(&f.object),
            since: f.since.as_ref().map(date),
            until: f.until.as_ref().map(date),
            as_of: as_of.map(str::to_owned),
            claims: f.claims.iter().map(|c| self.claim(c)).collect(),
            text_info: TextInfo {
                sequence: f.sentence,
                start,
                end,
            },
            rule: f.rule.to_string(),
            confidence: decimal(f.confidence, 2),
        }
    }
}

/// A figure with at most `digits` decimals, so that 0.64 is not written 0.6399999856948853.
fn decimal(x: f32, digits: usize) -> f64 {
    format!("{x:.digits$}").parse().unwrap_or(0.0)
}

/// Text as one line.
fn squeeze(s: &str) -> String {
    s.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The JSON object of a coded page. Plain statements (events without a PLOVER type) are left out unless `statements`.
#[must_use]
pub fn document(
    page: &core::Page,
    article: &core::Article,
    coded: &Coded,
    diagnostics: &core::Diagnostics,
    ontology: &Ontology,
    statements: bool,
) -> Document {
    let m = Maker {
        text: &page.text,
        at: CharOffsets::new(&page.text),
        ontology,
    };
    let word = |s: core::Span| squeeze(s.slice(&page.text));
    let published = article.published.as_ref().map(|p| p.date.to_string());
    let headline = article.headline.map(word).or_else(|| page.title.clone());
    let cite = Cite {
        url: page.url.clone(),
        title: headline.clone(),
        publication: article.publisher.clone(),
        language: article.language.clone(),
        coder: concat!("dateline ", env!("CARGO_PKG_VERSION")).into(),
        codebook: "plover-2.0".into(),
    };
    Document {
        id: page.id.clone(),
        source: None,
        text: None,
        article: Article {
            headline,
            dateline: article.dateline.as_ref().map(|d| Dateline { place: word(d.place) }),
            byline: article.byline.iter().map(|b| word(*b)).collect(),
            byline_place: article.byline_place.map(word),
            published: published.clone(),
            published_from: article.published.as_ref().map(|p| p.from.clone()),
            publisher: article.publisher.clone(),
            agency: article.agency.clone(),
            language: article.language.clone(),
            url: page.url.clone(),
            paragraphs: article
                .paragraphs
                .iter()
                .map(|p| {
                    let (start, end) = m.at.span(p.span);
                    Paragraph {
                        kind: p.kind.as_str().into(),
                        start,
                        end,
                    }
                })
                .collect(),
        },
        events: coded
            .events
            .iter()
            .filter(|e| statements || !e.event.is_empty())
            .map(|e| m.event(e, &cite))
            .collect(),
        facts: coded.facts.iter().map(|f| m.fact(f, published.as_deref())).collect(),
        attributions: coded.attributions.iter().map(|a| m.attribution(a)).collect(),
        quotations: coded.quotations.iter().map(|q| m.quotation(q)).collect(),
        not_coded: coded
            .not_coded
            .iter()
            .map(|n| {
                let (start, end) = m.at.span(n.span);
                NotCoded {
                    start,
                    end,
                    why: n.why.clone(),
                }
            })
            .collect(),
        diagnostics: diagnostics
            .0
            .iter()
            .map(|d| {
                let span = d.span.map(|s| m.at.span(s));
                Diagnostic {
                    code: d.code.to_string(),
                    message: d.message.clone(),
                    start: span.map(|s| s.0),
                    end: span.map(|s| s.1),
                }
            })
            .collect(),
    }
}

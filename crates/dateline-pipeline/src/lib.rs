//! Page -> Article -> Sentences -> mentions -> Events, Claims, Facts.
//!
//! The only crate that sees all stages. [`Pipeline`] owns tables and model, is built once, immutable and shared by all
//! threads; [`Pipeline::code`] is the whole chain for one page, [`Pipeline::code_batch`] the same for many.
//!
//! ```no_run
//! use dateline_pipeline::{Options, Pipeline, Tables};
//! let (pipeline, faults) = Pipeline::new(&Tables::embedded())?;
//! assert!(faults.is_empty());
//! let page = dateline_core::Page { text: "Armenia asked Russia for military aid.".into(), plain: true, ..Default::default() };
//! let coded = pipeline.code(page, &Options::default());
//! assert_eq!(coded.coded.events[0].event, "REQUEST");
//! # Ok::<(), dateline_pipeline::Error>(())
//! ```

mod check;
mod repair;
pub mod spec;
mod tables;
mod unknown;

pub use check::{Report, check, is_type};
pub use tables::Tables;
pub use unknown::{UnknownActor, UnknownActors};

use dateline_actor::ActorTables;
use dateline_code::{Coded, Coder, Input, Ontology, TableFault};
use dateline_core::{Article, Date, Diagnostics, Mention, Mentions, Page, ParagraphKind, Sentence, Span, Str, Timex, Toponym};
use dateline_nlp::{Model, Parser};
use rayon::prelude::*;

/// The language model inside the program.
const MODEL: &[u8] = include_bytes!("../../../models/fast.bin");

/// The learned model of events inside the program.
const EVENTS: &[u8] = include_bytes!("../../../models/events.bin");

/// The gazetteer inside the program.
const GAZETTEER: &[u8] = include_bytes!("../../../data/geo/gazetteer.bin");

/// What keeps a pipeline from being built.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The model's bytes are damaged or of another version.
    #[error("the language model cannot be used: {0}; rebuild the program or fetch it again")]
    Model(String),
    /// A table that everything needs is unreadable.
    #[error("{table}: {message}; `dateline check-data` tells more")]
    Table {
        /// Its path below `data/`.
        table: String,
        /// What is wrong.
        message: String,
    },
    /// The thread pool cannot be made.
    #[error("cannot start the threads: {0}")]
    Threads(String),
}

/// What a caller may set for each run.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// The day of publication, where the page does not tell.
    pub published: Option<Date>,
    /// Also keep what fired and almost fired, for `explain`.
    pub trace: bool,
}

/// A page with what its reader had to say of it.
#[derive(Clone, Debug, Default)]
pub struct Captured {
    /// The page.
    pub page: Page,
    /// The reader's notes.
    pub diagnostics: Diagnostics,
}

impl From<Page> for Captured {
    fn from(page: Page) -> Self {
        Self {
            page,
            diagnostics: Diagnostics::default(),
        }
    }
}

impl From<(Page, Diagnostics)> for Captured {
    fn from((page, diagnostics): (Page, Diagnostics)) -> Self {
        Self { page, diagnostics }
    }
}

/// All that became of one page.
#[derive(Clone, Debug)]
pub struct CodedPage {
    /// The page.
    pub page: Page,
    /// Its parts.
    pub article: Article,
    /// Its sentences, parsed.
    pub sentences: Vec<Sentence>,
    /// What was found in them.
    pub mentions: Mentions,
    /// Events and facts.
    pub coded: Coded,
    /// What could not be done.
    pub diagnostics: Diagnostics,
}

/// Tables and model, ready to code.
pub struct Pipeline {
    parser: Parser,
    boilerplate: dateline_page::Boilerplate,
    lexicon: dateline_time::Lexicon,
    gazetteer: dateline_geo::Gazetteer,
    actors: ActorTables,
    coder: Coder,
    ontology: Ontology,
}

/// The language core alone.
///
/// # Errors
/// If the embedded model is damaged.
pub fn parser() -> Result<Parser, Error> {
    Model::from_bytes(MODEL).map(Parser::new).map_err(|e| Error::Model(e.to_string()))
}

/// The language core with a larger model, from the bytes of its file, which judges together with the one inside the program.
///
/// # Errors
/// If the bytes are no such model, or the embedded one is damaged.
pub fn parser_beside(accurate: Vec<u8>) -> Result<Parser, Error> {
    let open = || Parser::pair(Model::from_bytes(accurate)?, Model::from_bytes(MODEL)?);
    open().map_err(|e| Error::Model(e.to_string()))
}

/// Sets how many threads [`Pipeline::code_batch`] uses; once a process.
///
/// # Errors
/// If threads were started before.
pub fn set_threads(n: usize) -> Result<(), Error> {
    rayon::ThreadPoolBuilder::new()
        .num_threads(n)
        .build_global()
        .map_err(|e| Error::Threads(e.to_string()))
}

pub(crate) fn coder(tables: &Tables) -> (Coder, Vec<TableFault>) {
    let patterns = tables.patterns();
    let (mut coder, mut faults) = Coder::new(
        &patterns,
        tables.get("patterns/complements.tsv"),
        tables.get("attribution.tsv"),
        tables.get("contexts.tsv"),
    );
    faults.extend(coder.set_modality(tables.get("modality.tsv")));
    faults.extend(coder.set_confidence(tables.get("confidence.tsv")));
    faults.extend(coder.set_domains(tables.get("domains.tsv")));
    match coder.set_learned(EVENTS, tables.get("learned.tsv")) {
        Ok(more) => faults.extend(more),
        Err(message) => faults.push(TableFault {
            file: "models/events.bin".into(),
            line: 0,
            message,
            mend: "rebuild the program; train/events.py makes the file".into(),
        }),
    }
    (coder, faults)
}

pub(crate) fn ontology(tables: &Tables) -> Ontology {
    let t = |n| tables.get(n);
    Ontology::parse(
        t("ontology/plover_types.tsv"),
        t("ontology/plover_modes.tsv"),
        t("ontology/plover_contexts.tsv"),
        t("ontology/cameo.tsv"),
    )
}

pub(crate) fn actors(tables: &Tables) -> (ActorTables, Vec<TableFault>) {
    let mut files: Vec<(&str, &str)> = tables.below("actors/").collect();
    files.push(("agents.tsv", tables.get("agents.tsv")));
    let (actors, faults) = ActorTables::parse(&files);
    let faults = faults
        .into_iter()
        .map(|f| TableFault {
            file: f.file.to_string(),
            line: f.line,
            message: f.message.to_string(),
            mend: f.mend.to_string(),
        })
        .collect();
    (actors, faults)
}

pub(crate) fn lexicon(tables: &Tables) -> Result<dateline_time::Lexicon, Error> {
    let files: Vec<(&str, &str)> = tables
        .below("time/")
        .filter_map(|(n, t)| Some((n.strip_prefix("time/")?, t)))
        .collect();
    dateline_time::Lexicon::parse(&files).map_err(|e| Error::Table {
        table: "time".into(),
        message: e.to_string(),
    })
}

/// How often each country is named.
fn countries(mentions: &[Mention]) -> Vec<(Str, u32)> {
    let mut out: Vec<(Str, u32)> = Vec::new();
    for code in mentions.iter().flat_map(|m| &m.entities).map(|e| &e.code).filter(|c| c.len() == 3) {
        match out.iter_mut().find(|(c, _)| c == code) {
            Some((_, n)) => *n += 1,
            None => out.push((code.clone(), 1)),
        }
    }
    out
}

/// Longest sentence in words that is parsed as one: a tree costs the square of its words, and no sentence of prose is longer.
const LONGEST_SENTENCE: usize = 300;

/// Cuts word heaps (tables, lists without stops) into pieces that can be parsed.
fn cap(sentences: Vec<Sentence>) -> Vec<Sentence> {
    if sentences.iter().all(|s| s.tokens.len() <= LONGEST_SENTENCE) {
        return sentences;
    }
    let mut out = Vec::with_capacity(sentences.len());
    for s in sentences {
        if s.tokens.len() <= LONGEST_SENTENCE {
            out.push(s);
            continue;
        }
        let mut from = 0;
        while from < s.tokens.len() {
            let mut to = (from + LONGEST_SENTENCE).min(s.tokens.len());
            // Words of one token stay together.
            if let Some(m) = s.multiwords.iter().find(|m| m.words.start < to && m.words.end > to) {
                to = m.words.start.max(from + 1);
            }
            let tokens = s.tokens[from..to].to_vec();
            let span = tokens[0].span.cover(tokens[tokens.len() - 1].span);
            let multiwords = s
                .multiwords
                .iter()
                .filter(|m| m.words.start >= from && m.words.end <= to)
                .map(|m| dateline_core::MultiwordToken {
                    words: m.words.start - from..m.words.end - from,
                    form: m.form.clone(),
                })
                .collect();
            out.push(Sentence {
                span,
                tokens,
                multiwords,
                entities: Vec::new(),
                ..s
            });
            from = to;
        }
    }
    out
}

impl Pipeline {
    /// Builds the chain. Faulty table lines are left out and returned.
    ///
    /// # Errors
    /// If the model or a table that everything needs is unusable.
    pub fn new(tables: &Tables) -> Result<(Self, Vec<TableFault>), Error> {
        let (coder, mut faults) = coder(tables);
        let (actors, actor_faults) = actors(tables);
        faults.extend(actor_faults);
        let boilerplate = dateline_page::Boilerplate::parse(tables.get("page/boilerplate.tsv")).map_err(|e| Error::Table {
            table: "page/boilerplate.tsv".into(),
            message: e.to_string(),
        })?;
        let gazetteer = dateline_geo::Gazetteer::from_bytes(GAZETTEER).map_err(|e| Error::Table {
            table: "geo/gazetteer.bin".into(),
            message: e.to_string(),
        })?;
        let pipeline = Self {
            parser: parser()?,
            boilerplate,
            lexicon: lexicon(tables)?,
            gazetteer,
            actors,
            coder,
            ontology: ontology(tables),
        };
        Ok((pipeline, faults))
    }

    /// The same chain with another parser, such as [`parser_beside`] gives.
    #[must_use]
    pub fn with_parser(mut self, parser: Parser) -> Self {
        self.parser = parser;
        self
    }

    /// PLOVER and CAMEO as tables.
    #[must_use]
    pub fn ontology(&self) -> &Ontology {
        &self.ontology
    }

    /// How sure the words of a parsed sentence are that its predicate at `word` happened, from -3 to +3, coded or not.
    #[must_use]
    pub fn factuality(&self, sentence: &Sentence, word: usize) -> f32 {
        self.coder.factuality(sentence, word)
    }

    /// Adds the word vector of a lower-case word to `out` (100 numbers), as the learned model of events sees it; `false` where there is none.
    #[must_use]
    pub fn word_vector(&self, word: &str, out: &mut [f32]) -> bool {
        self.parser.word_vector(word, out)
    }

    /// The places that names can mean.
    #[must_use]
    pub fn gazetteer(&self) -> &dateline_geo::Gazetteer {
        &self.gazetteer
    }

    /// A page told apart into its parts, and no more.
    #[must_use]
    pub fn article(&self, page: &Page, published: Option<Date>, diagnostics: &mut Diagnostics) -> Article {
        dateline_page::article(page, published, &self.boilerplate, diagnostics)
    }

    /// The whole chain for one page.
    #[must_use]
    pub fn code(&self, page: impl Into<Captured>, options: &Options) -> CodedPage {
        let Captured { page, mut diagnostics } = page.into();
        let article = dateline_page::article(&page, options.published, &self.boilerplate, &mut diagnostics);
        let mut sentences = Vec::new();
        for (k, p) in article.paragraphs.iter().enumerate() {
            if !matches!(p.kind, ParagraphKind::Credit | ParagraphKind::Contributor) {
                sentences.extend(self.parser.segment(&page.text, p.span, p.kind, k));
            }
        }
        let sentences = &mut cap(sentences);
        self.parser.parse_tokens(sentences);
        repair::names_like_verbs(sentences);
        repair::said_after(sentences);
        repair::subjects_of_what_is_said(sentences);
        repair::one_subject(sentences);
        repair::one_preposition(sentences);
        repair::appositions(sentences);
        repair::subjects(sentences);
        repair::names_behind_nouns(sentences);
        repair::days_between(sentences);
        repair::agreement(sentences);
        repair::family_names(sentences);
        let sentences = std::mem::take(sentences);
        let dct = article.day();
        let times = match (&article.published, &article.published_month) {
            (None, Some(month)) => dateline_time::times_within(&self.lexicon, &sentences, month.range()),
            _ => dateline_time::times(&self.lexicon, &sentences, dct),
        };
        // Who is named tells which Tripoli is meant, and which Tripoli is meant tells whose police it is: a first look at the
        // actors, then the places, then the actors again.
        let first = self.actors.mentions(&article, &page.text, &sentences, dct);
        let context = dateline_geo::Context {
            dateline: article.dateline.as_ref().map(|d| d.place.slice(&page.text)),
            countries: countries(&first),
        };
        let places = self.gazetteer.places(&page.text, &sentences, &context);
        let dateline = article
            .dateline
            .as_ref()
            .and_then(|d| self.place_of_dateline(&page.text, d.place, &context));
        let mut actors = self.actors.mentions_with(&article, &page.text, &sentences, dct, &places);
        // "May 14" names no prime minister.
        actors.retain(|m| !times.iter().any(|t| t.sentence == m.sentence && t.span.contains(m.span)));
        let mentions = Mentions {
            actors,
            times,
            places,
            quantities: dateline_time::quantities(&self.lexicon, &sentences),
        };
        let date_of = |s: &Sentence, trigger: usize, times: &[Timex]| dateline_time::date_of(&self.lexicon, s, trigger, times);
        let vectors = |word: &str, out: &mut [f32]| self.parser.word_vector(word, out);
        let input = Input {
            text: &page.text,
            article: &article,
            sentences: &sentences,
            mentions: &mentions,
            dateline: dateline.as_ref(),
            date_of: &date_of,
            vectors: Some(&vectors),
        };
        let coded = self.coder.code(&input, options.trace);
        CodedPage {
            page,
            article,
            sentences,
            mentions,
            coded,
            diagnostics,
        }
    }

    /// The dateline's place on the gazetteer.
    fn place_of_dateline(&self, text: &str, place: Span, context: &dateline_geo::Context<'_>) -> Option<Toponym> {
        // "NIAMEY, Niger": the town; what stands behind the comma says which.
        let town = place.slice(text).split(',').next().unwrap_or("").trim_end();
        let place = Span::new(place.start as usize, place.start as usize + town.len());
        let sentences = self.parser.segment(text, place, ParagraphKind::Body, 0);
        self.gazetteer
            .resolve_given(text, &sentences, &[place], context)
            .into_iter()
            .flatten()
            .next()
    }

    /// The whole chain for many pages, in parallel, in their order.
    #[must_use]
    pub fn code_batch<P: Into<Captured> + Send>(&self, pages: Vec<P>, options: &Options) -> Vec<CodedPage> {
        pages.into_par_iter().map(|p| self.code(p, options)).collect()
    }
}

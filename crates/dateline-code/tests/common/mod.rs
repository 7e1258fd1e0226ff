//! Arbitrary documents: well-formed text, and trees that no parser would make.
#![allow(dead_code)] // each test file uses its part

use dateline_code::{Coded, Coder, Input};
use dateline_core::{
    Article, Date, DatePrecision, DateRange, Entity, EntityKind, EntitySpan, Mention, MentionKind, Mentions, Paragraph, ParagraphKind,
    Quantity, Sentence, Span, Str, Timex, TimexKind, Token, Toponym, Upos,
};
use proptest::prelude::*;
use std::path::Path;
use std::sync::mpsc::RecvTimeoutError;
use std::sync::{Arc, LazyLock};

/// Words that patterns, cue tables and the engine's own rules look at, and some that nothing knows.
const WORDS: &[&str] = &[
    "attack",
    "kill",
    "say",
    "deny",
    "accuse",
    "claim",
    "agree",
    "ask",
    "request",
    "threaten",
    "reject",
    "condemn",
    "withdraw",
    "meet",
    "visit",
    "talk",
    "call",
    "order",
    "leave",
    "send",
    "deploy",
    "arrest",
    "expel",
    "impose",
    "sanction",
    "protest",
    "march",
    "aid",
    "help",
    "support",
    "sign",
    "be",
    "have",
    "do",
    "will",
    "may",
    "must",
    "not",
    "never",
    "no",
    "to",
    "of",
    "by",
    "with",
    "against",
    "on",
    "in",
    "for",
    "from",
    "after",
    "and",
    "or",
    "that",
    "who",
    "which",
    "soldier",
    "rebel",
    "government",
    "troops",
    "president",
    "army",
    "police",
    "talks",
    "base",
    "border",
    "treaty",
    "member",
    "force",
    "attackers",
    "people",
    "Peru",
    "Chile",
    "Zürich",
    "Côte",
    "中国",
    "said",
    "killed",
    "the",
    "a",
    "he",
    "its",
    "they",
    ",",
    ".",
    "\"",
    "“",
    "”",
    "-",
    "if",
    "would",
    "could",
    "according",
    "report",
    "allegedly",
    "🚢",
    "30",
    "Friday",
    "\u{301}",
];

const RELS: &[&str] = &[
    "nsubj",
    "nsubj:pass",
    "obj",
    "iobj",
    "obl",
    "obl:agent",
    "obl:unmarked",
    "nmod",
    "nmod:poss",
    "amod",
    "compound",
    "compound:prt",
    "case",
    "mark",
    "det",
    "advmod",
    "advcl",
    "acl",
    "acl:relcl",
    "ccomp",
    "xcomp",
    "conj",
    "cc",
    "parataxis",
    "appos",
    "aux",
    "aux:pass",
    "cop",
    "flat",
    "fixed",
    "nummod",
    "punct",
    "root",
    "dep",
    "expl",
    "csubj",
    "orphan",
    "",
    "nsubj:",
];

const FEATS: &[&str] = &[
    "",
    "Tense=Past",
    "VerbForm=Part|Voice=Pass",
    "Mood=Imp|VerbForm=Fin",
    "Polarity=Neg",
    "|=|",
    "PronType=Rel",
    "Number=Plur",
];

/// A word with a head that may be anywhere: itself, beyond the sentence, or round in a circle.
fn word(n: usize) -> impl Strategy<Value = Token> {
    let pick = |list: &'static [&'static str]| (0..list.len()).prop_map(move |i| list[i]);
    let head = prop_oneof![1 => Just(None), 12 => (0..n).prop_map(Some), 1 => (n..n + 9).prop_map(Some), 1 => Just(Some(usize::MAX))];
    (
        pick(WORDS),
        pick(WORDS),
        0..Upos::ALL.len(),
        head,
        pick(RELS),
        pick(FEATS),
        any::<bool>(),
    )
        .prop_map(|(form, other, upos, head, rel, feats, own)| Token {
            form: form.into(),
            lemma: if own { form.into() } else { other.into() },
            upos: Upos::ALL[upos],
            xpos: "VBN".into(),
            feats: feats.into(),
            head,
            deprel: rel.into(),
            span: Span::default(),
        })
}

/// Words, where entities, mentions, times and numbers begin, and the kind of paragraph.
pub(crate) type Draft = (Vec<Token>, Vec<(usize, usize, u8)>, u8);

/// One sentence.
pub(crate) fn draft() -> impl Strategy<Value = Draft> {
    (0..24usize).prop_flat_map(|n| {
        let marks = prop::collection::vec((0..n.max(1), 1..4usize, any::<u8>()), 0..8);
        (prop::collection::vec(word(n.max(1)), n..=n), marks, any::<u8>())
    })
}

/// A document with text, sentences and mentions whose spans hold.
pub(crate) struct Doc {
    pub(crate) text: String,
    pub(crate) article: Article,
    pub(crate) sentences: Vec<Sentence>,
    pub(crate) mentions: Mentions,
}

/// Writes the words out and places everything in the text.
pub(crate) fn doc(drafts: Vec<Draft>) -> Arc<Doc> {
    let mut d = Doc {
        text: "\u{feff}Çà – ".into(),
        article: Article::default(),
        sentences: Vec::new(),
        mentions: Mentions::default(),
    };
    let day = |n: u8| Date::constant(2024, 3, 1 + (n % 28) as i8);
    for (k, (mut tokens, marks, region)) in drafts.into_iter().enumerate() {
        let begin = d.text.len();
        for t in &mut tokens {
            let start = d.text.len();
            d.text.push_str(&t.form);
            t.span = Span::new(start, d.text.len());
            d.text.push(' ');
        }
        let end = d.text.len();
        let region = [ParagraphKind::Body, ParagraphKind::Headline, ParagraphKind::Caption][usize::from(region) % 3];
        d.article.paragraphs.push(Paragraph {
            kind: region,
            span: Span::new(begin, end),
        });
        let mut s = Sentence {
            span: Span::new(begin, end),
            region,
            paragraph: k,
            tokens,
            multiwords: Vec::new(),
            entities: Vec::new(),
        };
        let n = s.tokens.len();
        let mut marks: Vec<_> = marks.into_iter().filter(|(from, ..)| *from < n).collect();
        marks.sort_unstable();
        for (from, length, what) in marks {
            let words = from..(from + length).min(n);
            let span = s.span_of(words.clone());
            match what % 5 {
                0 => d.mentions.times.push(Timex {
                    sentence: k,
                    tokens: words,
                    span,
                    kind: TimexKind::Date,
                    value: "2024-03".into(),
                    modifier: None,
                    range: (what > 100).then(|| DateRange {
                        start: day(what),
                        end: day(what),
                        precision: DatePrecision::Day,
                    }),
                    rule: Str::default(),
                }),
                1 => d.mentions.quantities.push(Quantity {
                    sentence: k,
                    counted: (what > 60).then(|| usize::from(what) % n),
                    tokens: words,
                    span,
                    low: Some(3),
                    best: Some(u64::MAX),
                    high: None,
                }),
                2 => d.mentions.places.push(Toponym {
                    sentence: k,
                    tokens: words,
                    span,
                    name: "Lima".into(),
                    geonameid: 1,
                    lat: Some(0.0),
                    lon: None,
                    country_code: "PER".into(),
                    admin1: Str::default(),
                    admin2: Str::default(),
                    feature_class: "P".into(),
                    feature_code: "PPL".into(),
                    resolution: 4,
                }),
                _ => {
                    let code = ["PER", "CHL", "", "IGO"][usize::from(what) % 4];
                    let entity = Entity {
                        code: code.into(),
                        sector: if what > 128 { "MIL".into() } else { "GOV".into() },
                        span,
                        ..Entity::default()
                    };
                    let kind = [
                        MentionKind::Named,
                        MentionKind::Nominal,
                        MentionKind::Pronoun,
                        MentionKind::Modifier,
                    ][usize::from(what / 5) % 4];
                    if s.entities.last().is_none_or(|e| e.tokens.end <= words.start) {
                        s.entities.push(EntitySpan {
                            tokens: words.clone(),
                            kind: EntityKind::Loc,
                        });
                    }
                    let entities = vec![entity; usize::from(what) % 3];
                    d.mentions.actors.push(Mention {
                        sentence: k,
                        head: from,
                        tokens: words,
                        span,
                        kind,
                        entities,
                        chain: usize::from(what) % 5,
                        rule: Str::default(),
                    });
                }
            }
        }
        d.sentences.push(s);
    }
    Arc::new(d)
}

impl Doc {
    /// Codes it in a thread of its own, so that a coder that never ends fails the test instead of holding it up.
    #[allow(clippy::result_large_err, reason = "the coded document is what is sent back")]
    pub(crate) fn coded_in_time(self: &Arc<Self>, coder: &Arc<Coder>) -> Coded {
        let (send, receive) = std::sync::mpsc::channel();
        let (doc, coder) = (Arc::clone(self), Arc::clone(coder));
        std::thread::spawn(move || send.send(doc.coded(&coder)));
        match receive.recv_timeout(std::time::Duration::from_secs(20)) {
            Ok(coded) => coded,
            Err(RecvTimeoutError::Timeout) => panic!("the coder does not end on {}", self.brief()),
            Err(RecvTimeoutError::Disconnected) => panic!("the coder panicked, see above"),
        }
    }

    /// Its first words with relation and head, enough to see the shape.
    fn brief(&self) -> String {
        let words = self.sentences.iter().flat_map(|s| s.tokens.iter().take(30));
        words.map(|t| format!("{}/{}>{:?} ", t.lemma, t.deprel, t.head)).collect()
    }

    fn coded(&self, coder: &Coder) -> Coded {
        let date_of = |_: &Sentence, i: usize, times: &[Timex]| (!times.is_empty()).then(|| i % times.len());
        let input = Input {
            text: &self.text,
            article: &self.article,
            sentences: &self.sentences,
            mentions: &self.mentions,
            dateline: None,
            date_of: &date_of,
            vectors: None,
        };
        coder.code(&input, true)
    }

    /// Whether a span lies inside the text, on characters.
    pub(crate) fn holds(&self, span: Span) -> bool {
        span.start <= span.end && self.text.get(span.range()).is_some()
    }
}

/// The coder with the tables of the repository.
pub(crate) static CODER: LazyLock<Arc<Coder>> = LazyLock::new(|| {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    let read = |name: &str| std::fs::read_to_string(data.join(name)).unwrap_or_else(|e| panic!("{name}: {e}"));
    let mut files: Vec<(String, String)> = std::fs::read_dir(data.join("patterns"))
        .expect("patterns")
        .flatten()
        .filter(|e| e.path().extension().is_some_and(|x| x == "pat"))
        .map(|e| {
            (
                e.path().file_stem().expect("a name").to_string_lossy().into_owned(),
                std::fs::read_to_string(e.path()).expect("text"),
            )
        })
        .collect();
    files.sort();
    let files: Vec<(&str, &str)> = files.iter().map(|(n, t)| (n.as_str(), t.as_str())).collect();
    Coder::new(
        &files,
        &read("patterns/complements.tsv"),
        &read("attribution.tsv"),
        &read("contexts.tsv"),
    )
    .0
    .into()
});

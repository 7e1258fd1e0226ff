//! The parser: tags, lemmas, trees and entities for sentences that are already tokenised, and sentences out of text.

use crate::decode::{ENTITY_TAGS, entities, tree};
use crate::features::casing;
use crate::file::{File, ModelError};
use crate::heads::Labels;
use crate::lemma::Lemmatiser;
use crate::net::{Core, Workspace};
use crate::nn::shares;
use crate::{sentences, tokenizer};
use dateline_core::{ParagraphKind, Sentence, Span, Str, Token, Upos};
use std::borrow::Cow;

/// Words of a sentence that are parsed in one piece; a longer sentence is parsed in several, joined at their roots.
pub const LONGEST_PIECE: usize = 256;
/// Words that are run through the network together. It changes no result.
const BATCH: usize = 192;
/// What the fast model's opinion of names counts beside the accurate one's.
const BESIDE: f32 = 0.5;

/// A trained model, read from the bytes of its file.
#[derive(Debug)]
pub struct Model {
    file: File,
    net: Core,
    pub(crate) lemmas: Lemmatiser,
    upos: Vec<Upos>,
    xpos: Vec<Str>,
    feats: Vec<Str>,
    rels: Vec<Str>,
    root: usize,
    transitions: Vec<f32>,
}

impl Model {
    /// Reads a model. The word tables stay in `bytes`, which is why a `&'static [u8]` from `include_bytes!` costs no copy.
    ///
    /// # Errors
    /// [`ModelError`] where the bytes are no model of this version, or are damaged.
    pub fn from_bytes(bytes: impl Into<Cow<'static, [u8]>>) -> Result<Self, ModelError> {
        let file = File::open(bytes.into())?;
        let names = |k: &str| -> Result<Vec<Str>, ModelError> { Ok(file.lines(k)?.into_iter().map(Str::from).collect()) };
        let upos = names("names_upos")?
            .iter()
            .map(|n| Upos::parse(n).ok_or_else(|| ModelError::Shape("names_upos".into())))
            .collect::<Result<Vec<_>, _>>()?;
        let (xpos, feats, rels) = (names("names_xpos")?, names("names_feats")?, names("names_rel")?);
        let labels = Labels {
            rels: rels.len(),
            tags: upos.len() + xpos.len() + feats.len(),
            entities: ENTITY_TAGS,
        };
        let net = Core::open(&file, labels)?;
        let transitions = file.vector("ner_trans", ENTITY_TAGS * ENTITY_TAGS)?;
        let lemmas = Lemmatiser::open(&file)?;
        let root = rels
            .iter()
            .position(|r| r == "root")
            .ok_or_else(|| ModelError::Shape("names_rel".into()))?;
        Ok(Self {
            net,
            lemmas,
            upos,
            xpos,
            feats,
            rels,
            root,
            transitions,
            file,
        })
    }

    /// Whether this is a model of the larger kind.
    #[must_use]
    pub fn is_accurate(&self) -> bool {
        matches!(self.net, Core::Accurate(_))
    }
}

/// Splits text into sentences and words and parses them.
///
/// It is `Send + Sync`, and the same text gives the same result on any number of threads and in any batch.
///
/// ```
/// use dateline_core::{ParagraphKind, Span};
/// use dateline_nlp::{Model, Parser};
///
/// let bytes = std::fs::read("../../models/fast.bin")?; // from this crate's folder
/// let parser = Parser::new(Model::from_bytes(bytes)?);
/// let text = "YEREVAN – Troops didn't leave the town, the minister said.";
/// let mut sentences = parser.segment(text, Span::new(0, text.len()), ParagraphKind::Body, 0);
/// parser.parse_tokens(&mut sentences);
/// assert!(sentences[0].root().is_some());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Parser {
    model: Model,
    beside: Option<Model>,
    /// How well one entity tag follows another.
    transitions: Vec<f32>,
}

/// A stretch of a sentence that is parsed in one piece.
struct Piece {
    sentence: usize,
    from: usize,
    to: usize,
}

impl Parser {
    /// A parser with this model.
    #[must_use]
    pub fn new(model: Model) -> Self {
        Self {
            transitions: model.transitions.clone(),
            model,
            beside: None,
        }
    }

    /// A parser that judges by an accurate and a fast model together: trees, relations and tags are the best by the mean of
    /// both, names by both with the accurate one's opinion counting more.
    ///
    /// # Errors
    /// [`ModelError::Pair`] unless the first is an accurate and the second a fast model with the same labels.
    pub fn pair(accurate: Model, fast: Model) -> Result<Self, ModelError> {
        let alike = accurate.upos == fast.upos && accurate.xpos == fast.xpos && accurate.feats == fast.feats && accurate.rels == fast.rels;
        if alike && accurate.is_accurate() && !fast.is_accurate() {
            let both = accurate.transitions.iter().zip(&fast.transitions);
            Ok(Self {
                transitions: both.map(|(a, b)| a + BESIDE * b).collect(),
                model: accurate,
                beside: Some(fast),
            })
        } else {
            Err(ModelError::Pair)
        }
    }

    /// Adds the frozen vector of a lower-case word to `out`; `false` where the model has none. Vectors have 100 numbers.
    #[must_use]
    pub fn word_vector(&self, word: &str, out: &mut [f32]) -> bool {
        let model = self.beside.as_ref().unwrap_or(&self.model);
        model.net.add_vector(&model.file, word, out)
    }

    /// Sentences of one paragraph with their tokens, unparsed: forms, spans and multiword tokens are set, nothing else.
    ///
    /// `paragraph` is cut to the text and to character boundaries.
    #[must_use]
    pub fn segment(&self, text: &str, paragraph: Span, region: ParagraphKind, paragraph_index: usize) -> Vec<Sentence> {
        let tokens = tokenizer::tokenize(text, paragraph);
        sentences::split(text, &tokens, region, paragraph_index)
    }

    /// Tags, lemmatises and parses sentences and finds their entities, from the forms of their tokens alone.
    pub fn parse_tokens(&self, sentences: &mut [Sentence]) {
        self.parse_with(sentences, &mut Workspace::default());
    }

    /// The same, with buffers that the caller keeps for the next call on this thread.
    pub fn parse_with(&self, sentences: &mut [Sentence], workspace: &mut Workspace) {
        let mut pieces = Vec::new();
        for (i, s) in sentences.iter_mut().enumerate() {
            s.entities.clear();
            let n = s.tokens.len();
            let count = n.div_ceil(LONGEST_PIECE);
            for k in 0..count {
                pieces.push(Piece {
                    sentence: i,
                    from: k * n / count,
                    to: (k + 1) * n / count,
                });
            }
        }
        let mut at = 0;
        while at < pieces.len() {
            let (mut end, mut words) = (at, 0);
            while end < pieces.len() && (end == at || words + pieces[end].to - pieces[end].from <= BATCH) {
                words += pieces[end].to - pieces[end].from;
                end += 1;
            }
            self.parse_batch(sentences, &pieces[at..end], workspace);
            at = end;
        }
        for s in sentences.iter_mut() {
            crate::mend::mend(s);
            crate::tidy::tidy(s);
        }
    }

    fn parse_batch(&self, sentences: &mut [Sentence], pieces: &[Piece], ws: &mut Workspace) {
        let m = &self.model;
        let input: Vec<(Vec<&str>, usize)> = pieces
            .iter()
            .map(|p| {
                let forms: Vec<&str> = sentences[p.sentence].tokens[p.from..p.to].iter().map(|t| t.form.as_str()).collect();
                let c = casing(forms.iter().copied());
                (forms, c)
            })
            .collect();
        let mut scores = m.net.run(&m.file, &input, ws);
        if let Some(b) = &self.beside {
            let other = b.net.run(&b.file, &input, ws);
            for ((mine, theirs), p) in scores.arcs.iter_mut().zip(&other.arcs).zip(pieces) {
                join(mine, theirs, &[p.to - p.from + 1]);
            }
            join(&mut scores.tags, &other.tags, &[m.upos.len(), m.xpos.len(), m.feats.len()]);
            for (mine, theirs) in scores.ner.iter_mut().zip(&other.ner) {
                *mine += BESIDE * theirs;
            }
        }
        let heads: Vec<Vec<usize>> = scores.arcs.iter().zip(pieces).map(|(s, p)| tree(s, p.to - p.from)).collect();
        let mut relations = m.net.relations(&heads, ws);
        if let Some(b) = &self.beside {
            join(&mut relations, &b.net.relations(&heads, ws), &[m.rels.len()]);
        }
        let tags = m.upos.len() + m.xpos.len() + m.feats.len();
        let mut at = 0;
        for (piece, heads) in pieces.iter().zip(heads) {
            let n = heads.len();
            let spans = entities(&scores.ner[at * ENTITY_TAGS..(at + n) * ENTITY_TAGS], &self.transitions);
            let sentence = &mut sentences[piece.sentence];
            let first_root = if piece.from == 0 {
                None
            } else {
                sentence.tokens[..piece.from].iter().position(|t| t.head.is_none())
            };
            for (i, token) in sentence.tokens[piece.from..piece.to].iter_mut().enumerate() {
                let line = &scores.tags[(at + i) * tags..(at + i + 1) * tags];
                let (u, rest) = line.split_at(m.upos.len());
                let (x, f) = rest.split_at(m.xpos.len());
                token.upos = m.upos[best(u, usize::MAX)];
                token.xpos = m.xpos[best(x, usize::MAX)].clone();
                token.feats = m.feats[best(f, usize::MAX)].clone();
                token.lemma = m.lemmas.lemma(&token.form, token.upos, &token.xpos);
                let line = &relations[(at + i) * m.rels.len()..(at + i + 1) * m.rels.len()];
                match (heads[i], first_root) {
                    (0, None) => {
                        token.head = None;
                        token.deprel = m.rels[m.root].clone();
                    }
                    (0, Some(root)) => {
                        token.head = Some(root);
                        token.deprel = Str::const_new("parataxis");
                    }
                    (h, _) => {
                        token.head = Some(piece.from + h - 1);
                        token.deprel = m.rels[best(line, m.root)].clone();
                    }
                }
            }
            let names = spans
                .into_iter()
                .filter(|e| is_name(&sentence.tokens[piece.from..piece.to][e.tokens.clone()]));
            let names: Vec<_> = names.collect();
            sentence.entities.extend(names.into_iter().map(|mut e| {
                e.tokens = e.tokens.start + piece.from..e.tokens.end + piece.from;
                e
            }));
            at += n;
        }
    }
}

/// Turns scores into the sum of the probabilities that two models give; each line consists of groups of these widths.
fn join(mine: &mut [f32], theirs: &[f32], groups: &[usize]) {
    let line: usize = groups.iter().sum();
    let mut other = Vec::new();
    for (mine, theirs) in mine.chunks_exact_mut(line).zip(theirs.chunks_exact(line)) {
        other.clear();
        other.extend_from_slice(theirs);
        let mut at = 0;
        for width in groups {
            let (a, b) = (&mut mine[at..at + width], &mut other[at..at + width]);
            shares(a);
            shares(b);
            a.iter_mut().zip(b).for_each(|(a, b)| *a += *b);
            at += width;
        }
    }
}

/// Whether words can be a name: numbers, marks and signs of currency are none.
fn is_name(words: &[Token]) -> bool {
    words
        .iter()
        .any(|t| t.form.chars().any(char::is_alphabetic) && t.xpos != "$" && t.upos != Upos::Sym)
}

/// Index of the highest score, `but` left out.
fn best(line: &[f32], but: usize) -> usize {
    let mut best = usize::from(but == 0);
    for (i, s) in line.iter().enumerate() {
        if i != but && *s > line[best] {
            best = i;
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Compares a committed model's scores with those that torch computed with the same bytes when it was exported. An
    /// exponential that differs in its last bit may send a number to the next byte, and that others; so they differ by what
    /// rounding costs, and no more.
    fn compare(model: &str, fixture: &str) {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../models/").to_owned() + model;
        let bytes = std::fs::read(path).expect("the model is part of the repository");
        let model = Model::from_bytes(bytes).expect("the committed model is read");
        let (mut off, mut count) = (0.0, 0.0);
        let numbers = |cell: &str| -> Vec<f32> { cell.split(',').map(|v| v.parse().expect("a number")).collect() };
        for block in fixture.split("\n\n").filter(|b| !b.is_empty()) {
            let rows: Vec<Vec<&str>> = block.lines().map(|l| l.split('\t').collect()).collect();
            let forms: Vec<&str> = rows.iter().map(|r| r[0]).collect();
            let case = casing(forms.iter().copied());
            let n = forms.len();
            let scores = model.net.run(&model.file, &[(forms, case)], &mut Workspace::default());
            let tags = scores.tags.len() / n;
            for (i, row) in rows.iter().enumerate() {
                let ours = [
                    &scores.arcs[0][i * (n + 1)..(i + 1) * (n + 1)],
                    &scores.ner[i * ENTITY_TAGS..(i + 1) * ENTITY_TAGS],
                    &scores.tags[i * tags..(i + 1) * tags],
                ];
                for (ours, cell) in ours.iter().zip(&row[1..]) {
                    let theirs = numbers(cell);
                    assert_eq!(ours.len(), theirs.len());
                    let largest = theirs.iter().fold(1.0_f32, |a, b| a.max(b.abs()));
                    for (a, b) in ours.iter().zip(&theirs) {
                        assert!((a - b).abs() < 6e-2 * largest, "{}: {a} is not {b}", row[0]);
                        off += f64::from((a - b).abs() / largest);
                        count += 1.0;
                    }
                }
            }
        }
        assert!(off / count < 5e-3, "off by {} on average", off / count);
    }

    #[test]
    fn scores_equal_those_of_the_training_code() {
        compare("fast.bin", include_str!("../tests/exact.tsv"));
    }

    #[test]
    fn scores_of_the_accurate_model_equal_those_of_the_training_code() {
        compare("accurate.bin", include_str!("../tests/exact_accurate.tsv"));
    }

    #[test]
    fn two_models_of_one_kind_do_not_judge_together() {
        let fast = || {
            let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../models/fast.bin");
            Model::from_bytes(std::fs::read(path).expect("the model is part of the repository")).expect("the committed model is read")
        };
        assert_eq!(Parser::pair(fast(), fast()).unwrap_err(), ModelError::Pair);
    }
}

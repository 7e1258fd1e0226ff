use crate::{ParagraphKind, Span, Str};
use std::ops::Range;

/// Universal part-of-speech tags (UD v2).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)]
#[rustfmt::skip]
pub enum Upos { Adj, Adp, Adv, Aux, Cconj, Det, Intj, Noun, Num, Part, Pron, Propn, Punct, Sconj, Sym, Verb, #[default] X }

impl Upos {
    /// All tags, in the order of their discriminants.
    #[rustfmt::skip]
    pub const ALL: [Upos; 17] = [Upos::Adj, Upos::Adp, Upos::Adv, Upos::Aux, Upos::Cconj, Upos::Det, Upos::Intj, Upos::Noun, Upos::Num,
        Upos::Part, Upos::Pron, Upos::Propn, Upos::Punct, Upos::Sconj, Upos::Sym, Upos::Verb, Upos::X];

    /// The tag as written in CoNLL-U.
    #[must_use]
    #[rustfmt::skip]
    pub fn as_str(self) -> &'static str {
        ["ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"][self as usize]
    }

    /// The tag of a CoNLL-U cell; `None` for anything that is no UD tag.
    #[must_use]
    pub fn parse(s: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|u| u.as_str() == s)
    }

    /// A noun, proper noun or pronoun.
    #[must_use]
    pub fn is_nominal(self) -> bool {
        matches!(self, Self::Noun | Self::Propn | Self::Pron)
    }
}

/// A syntactic word with its place in the dependency tree, named as in CoNLL-U.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Token {
    /// The word as written. For the parts of "don't" the treebank's forms "do" and "n't".
    pub form: Str,
    /// Dictionary form, lower-cased but for proper nouns.
    pub lemma: Str,
    /// Universal tag.
    pub upos: Upos,
    /// Penn tag.
    pub xpos: Str,
    /// Features, `Name=Value` joined by `|` in CoNLL-U order; empty if none.
    pub feats: Str,
    /// Index of the head in the sentence, `None` for the root.
    pub head: Option<usize>,
    /// Relation to the head, with its subtype (`nsubj:pass`); `root` for the root.
    pub deprel: Str,
    /// Where it stands in the page. Words of one multiword token share its characters between them.
    pub span: Span,
}

impl Token {
    /// The relation without its subtype: `nsubj` for `nsubj:pass`.
    #[must_use]
    pub fn rel(&self) -> &str {
        // Called for every word that any pattern looks at: a plain search of bytes beats the general splitting of text.
        match self.deprel.bytes().position(|b| b == b':') {
            Some(i) => &self.deprel[..i],
            None => &self.deprel,
        }
    }

    /// Whether a feature has this value: `t.feat("Tense=Past")`.
    #[must_use]
    pub fn feat(&self, name_value: &str) -> bool {
        let (feats, want) = (self.feats.as_bytes(), name_value.as_bytes());
        !want.is_empty()
            && feats
                .windows(want.len())
                .enumerate()
                .any(|(i, w)| w == want && (i == 0 || feats[i - 1] == b'|') && feats.get(i + want.len()).is_none_or(|b| *b == b'|'))
    }
}

/// Orthographic token that holds several words (CoNLL-U `3-4`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MultiwordToken {
    /// Indices of its words.
    pub words: Range<usize>,
    /// As written.
    pub form: Str,
}

/// Kind of a named entity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EntityKind {
    /// A person.
    Per,
    /// An organisation.
    Org,
    /// A place or a state.
    Loc,
    /// Another name (events, works, laws).
    Misc,
    /// An adjective or noun made of a name: "Armenian", "Syrians" (`LOCderiv`).
    Deriv,
}

impl EntityKind {
    /// `PER`, `ORG`, `LOC`, `MISC`, `DERIV`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Per => "PER",
            Self::Org => "ORG",
            Self::Loc => "LOC",
            Self::Misc => "MISC",
            Self::Deriv => "DERIV",
        }
    }
}

/// A named entity that the tagger found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntitySpan {
    /// Its words.
    pub tokens: Range<usize>,
    /// Its kind.
    pub kind: EntityKind,
}

/// A parsed sentence.
#[derive(Clone, Debug, PartialEq)]
pub struct Sentence {
    /// Where it stands in the page.
    pub span: Span,
    /// The kind of paragraph it is from.
    pub region: ParagraphKind,
    /// Index of its paragraph in `Article::paragraphs`.
    pub paragraph: usize,
    /// Its words.
    pub tokens: Vec<Token>,
    /// Tokens that hold several words.
    pub multiwords: Vec<MultiwordToken>,
    /// Named entities, not nested, in order.
    pub entities: Vec<EntitySpan>,
}

impl Sentence {
    /// Index of the root word, `None` in an empty sentence.
    #[must_use]
    pub fn root(&self) -> Option<usize> {
        self.tokens.iter().position(|t| t.head.is_none())
    }

    /// The words that hang directly on word `i`, in order.
    pub fn children(&self, i: usize) -> impl Iterator<Item = usize> + '_ {
        self.tokens
            .iter()
            .enumerate()
            .filter(move |(_, t)| t.head == Some(i))
            .map(|(j, _)| j)
    }

    /// The children of `i` whose relation, subtype left out unless given, is `rel`.
    pub fn children_by<'s>(&'s self, i: usize, rel: &'s str) -> impl Iterator<Item = usize> + 's {
        self.children(i).filter(move |&j| {
            let t = &self.tokens[j];
            t.deprel == rel || t.rel() == rel
        })
    }

    /// Whether `ancestor` is `i` or above it. Bounded by the sentence's length, so a cycle cannot hang it.
    #[must_use]
    pub fn dominates(&self, ancestor: usize, mut i: usize) -> bool {
        for _ in 0..=self.tokens.len() {
            if i == ancestor {
                return true;
            }
            match self.tokens.get(i).and_then(|t| t.head) {
                Some(h) => i = h,
                None => return false,
            }
        }
        false
    }

    /// First and one past the last word of the subtree under `i`.
    #[must_use]
    pub fn subtree(&self, i: usize) -> Range<usize> {
        let (mut lo, mut hi) = (i, i + 1);
        for j in 0..self.tokens.len() {
            if (j < lo || j >= hi) && self.dominates(i, j) {
                lo = lo.min(j);
                hi = hi.max(j + 1);
            }
        }
        lo..hi
    }

    /// The text span of a range of words.
    #[must_use]
    pub fn span_of(&self, words: Range<usize>) -> Span {
        match (self.tokens.get(words.start), self.tokens.get(words.end.saturating_sub(1))) {
            (Some(a), Some(b)) => a.span.cover(b.span),
            _ => self.span,
        }
    }
}

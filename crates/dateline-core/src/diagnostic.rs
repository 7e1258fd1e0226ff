use crate::{Span, Str};

/// Something a stage could not do, said in words for the person who gave the input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Stable code, `DL0123`, listed in `docs/diagnostics.md`.
    pub code: Str,
    /// What happened, and what to do about it.
    pub message: String,
    /// Where in the text, if it is about a place in it.
    pub span: Option<Span>,
}

/// The diagnostics of one document, in the order in which they arose.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics(pub Vec<Diagnostic>);

impl Diagnostics {
    /// Notes one more.
    pub fn note(&mut self, code: &str, message: impl Into<String>, span: Option<Span>) {
        self.0.push(Diagnostic {
            code: code.into(),
            message: message.into(),
            span,
        });
    }
}

//! One file a command.

pub(crate) mod check_data;
pub(crate) mod code;
pub(crate) mod completions;
pub(crate) mod eval;
pub(crate) mod explain;
pub(crate) mod parse;
mod setup;

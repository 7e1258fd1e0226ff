//! One file a command.

pub(crate) mod add;
pub(crate) mod check_data;
pub(crate) mod claims;
pub(crate) mod code;
pub(crate) mod compare;
pub(crate) mod completions;
mod documents;
pub(crate) mod eval;
pub(crate) mod explain;
pub(crate) mod export;
mod formats;
mod layers;
mod models;
pub(crate) mod parse;
pub(crate) mod query;
mod setup;
pub(crate) mod state;
pub(crate) mod story;
pub(crate) mod unknown;
pub(crate) mod validate;

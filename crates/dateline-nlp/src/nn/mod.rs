//! The arithmetic of the models.
mod matrix;
mod ops;
pub(crate) use matrix::{Linear, Pack, Precision};
use ops::wide;
pub(crate) use ops::{Norm, add_maxout, products, recur, relu};

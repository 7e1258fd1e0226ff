//! The arithmetic of the models.
mod attention;
mod matrix;
mod ops;
pub(crate) use attention::{attend, gelu, shares};
pub(crate) use matrix::{Linear, Pack, Precision};
use ops::wide;
pub(crate) use ops::{Norm, add_maxout, products, recur, relu};

//! The arithmetic of the model.
mod matrix;
mod ops;
pub(crate) use matrix::Linear;
pub(crate) use ops::{Norm, add_maxout, products, recur, relu};

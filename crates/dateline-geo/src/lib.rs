//! Place names found in parsed sentences and resolved on a gazetteer.
//!
//! ```
//! # fn main() -> Result<(), dateline_geo::Error> {
//! # let bytes = include_bytes!("../../../data/geo/gazetteer.bin").as_slice();
//! let gazetteer = dateline_geo::Gazetteer::from_bytes(bytes)?;
//! let best = gazetteer.lookup("Yerevan").into_iter().next().expect("a capital");
//! assert_eq!((best.name, best.country, best.code), ("Yerevan", "ARM", "PPLC"));
//! # Ok(())
//! # }
//! ```
//!
//! [`Gazetteer::places`] is the stage: sentences in, [`Toponym`](dateline_core::Toponym)s out. A country or another area
//! never carries coordinates. How it decides between places of one name: `resolve`, how it tells a place from a name
//! that merely holds one ("Boston Globe"): `find`.

mod find;
mod gazetteer;
mod resolve;

pub use gazetteer::{Error, Gazetteer, Record};
pub use resolve::{Context, Weights};

//! Many articles, one picture: which are copies of one wire, which are of one story, which events are one happening, and how
//! the tolls and claims of the reports lie together.
//!
//! Everything here is a function of [`Card`]s, which are made once from a coded document and its text. An article is compared only
//! with candidates that an index finds by keys ([`Card::keys`], [`Sketch::keys`]); [`place`] says where it goes and why, whoever keeps
//! the index ([`Memory`]); [`Desk`] keeps it in memory. Nothing is joined by the likeness of headlines or by url.

mod affinity;
mod card;
mod copies;
mod desk;
mod event;
mod group;
mod join;
mod lay;
mod memory;
mod place;
mod profile;
mod recent;
mod shingle;
mod sight;
mod tolls;
mod words;

pub use affinity::{Frequencies, Reason, explain};
pub use card::{Card, Term, day};
pub use copies::{Copy, CopyKind, Origin, copy_of, origins};
pub use desk::Desk;
pub use event::{Count, Days, EventCard, Place, Saying};
pub use join::{Join, THRESHOLD, Verdict, join};
pub use lay::place_events;
pub use memory::{ArticleKey, EventKey, Happening, HappeningKey, Memory, StoryKey};
pub use place::{Batch, EventPlace, Limits, Merge, Placement, Target, place};
pub use recent::Recent;
pub use shingle::{Overlap, Sketch};
pub use sight::Sight;
pub use tolls::{Change, Report, Standing, Toll, TollRow, changes, standing, tolls};
pub use words::{Lexicon, TableError, forms, key};

//! Who acts: finds every phrase that can be an actor and resolves it as of the article's date.
//!
//! [`ActorTables`] holds the tables of `data/actors` and `data/agents.tsv`; [`ActorTables::mentions`] reads an article
//! with them. A name is looked up word by word, longest first; a description is composed of its modifiers ("the" +
//! "Somali" + "army"), its agent noun or title and its complements; pronouns and descriptions without a name are resolved
//! on the mentions before them. [`ActorIndex`] finds the mention of a word.
//!
//! # What stays absent
//! No file, clock or network is touched, no model is run, and nothing depends on the order of a hash table. Places come
//! from the caller ([`ActorTables::mentions_with`]); without them only states, territories and capitals are known.

mod apposition;
mod audit;
mod bodies;
mod compose;
mod context;
mod counted;
mod description;
mod draft;
mod fold;
mod home;
mod homes;
mod index;
mod lookup;
mod namesake;
mod noun;
mod office;
mod person;
mod petrarch;
mod phrase;
mod pronoun;
mod reader;
mod salience;
mod scan;
mod schema;
mod tables;
mod tree;
mod voice;
mod words;

pub use lookup::ActorIndex;
pub use petrarch::{PetrarchActors, PetrarchNote, petrarch_actors, petrarch_agents};
pub use schema::TableFault;
pub use tables::ActorTables;

use dateline_core::{Article, Date, Mention, Sentence, Toponym};

impl ActorTables {
    /// All actor mentions of an article, in text order, at most one to a head word.
    ///
    /// Dated rows count as of `date`; without one, any row does. See [`Self::mentions_with`] for places.
    #[must_use]
    pub fn mentions(&self, article: &Article, text: &str, sentences: &[Sentence], date: Option<Date>) -> Vec<Mention> {
        self.mentions_with(article, text, sentences, date, &[])
    }

    /// As [`Self::mentions`], with the places already resolved on a gazetteer: "protesters in Aleppo" are then Syrian.
    #[must_use]
    pub fn mentions_with(
        &self,
        article: &Article,
        text: &str,
        sentences: &[Sentence],
        date: Option<Date>,
        places: &[Toponym],
    ) -> Vec<Mention> {
        let mut mentions = reader::Reader::new(self, article, text, sentences, date, places).read();
        namesake::mend(text, sentences, &mut mentions);
        voice::fill(sentences, &mut mentions);
        mentions
    }
}

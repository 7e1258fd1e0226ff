//! A bounded shelf of what was used last.

use crate::memory::ArticleKey;
use std::collections::BTreeMap;

/// Keeps what was asked for last, by article: at least half of `room` things, at most `room`.
///
/// Two generations: what is asked for goes to the younger; when that is full, the elder is dropped and the younger grows old.
///
/// ```
/// let mut shelf = dateline_story::Recent::new(4);
/// for k in 0..100 {
///     shelf.put(k, k);
///     assert_eq!(shelf.get(0), Some(&0), "what is used stays");
/// }
/// assert_eq!(shelf.get(50), None);
/// ```
#[derive(Clone, Debug)]
pub struct Recent<V> {
    room: usize,
    young: BTreeMap<ArticleKey, V>,
    elder: BTreeMap<ArticleKey, V>,
}

impl<V> Recent<V> {
    /// A shelf for so many things.
    #[must_use]
    pub fn new(room: usize) -> Self {
        Self {
            room: room.max(2),
            young: BTreeMap::new(),
            elder: BTreeMap::new(),
        }
    }

    /// Puts something on the shelf.
    pub fn put(&mut self, key: ArticleKey, value: V) {
        if self.young.len() >= self.room / 2 {
            self.elder = std::mem::take(&mut self.young);
        }
        self.young.insert(key, value);
    }

    /// What stands there for an article, which is then kept longer.
    pub fn get(&mut self, key: ArticleKey) -> Option<&V> {
        if !self.young.contains_key(&key) {
            let found = self.elder.remove(&key)?;
            self.put(key, found);
        }
        self.young.get(&key)
    }
}

use dateline_core::Span;

/// Turns byte offsets of a text into character offsets.
///
/// ```
/// use dateline_wire::CharOffsets;
/// let offsets = CharOffsets::new("33º Yerevan");
/// assert_eq!(offsets.at(5), 4);
/// ```
#[derive(Clone, Debug)]
pub struct CharOffsets {
    /// Characters before each byte; empty for ASCII texts, where both counts are the same.
    before: Vec<u32>,
}

impl CharOffsets {
    /// Counts once.
    #[must_use]
    pub fn new(text: &str) -> Self {
        if text.is_ascii() {
            return Self { before: Vec::new() };
        }
        let mut before = vec![0; text.len() + 1];
        let mut n = 0;
        for (k, (i, c)) in text.char_indices().enumerate() {
            for b in &mut before[i..i + c.len_utf8()] {
                *b = k as u32;
            }
            n = k as u32 + 1;
        }
        before[text.len()] = n;
        Self { before }
    }

    /// Characters before byte `byte`.
    #[must_use]
    pub fn at(&self, byte: usize) -> usize {
        if self.before.is_empty() {
            byte
        } else {
            self.before[byte.min(self.before.len() - 1)] as usize
        }
    }

    /// Start and end of a span in characters.
    #[must_use]
    pub fn span(&self, s: Span) -> (usize, usize) {
        (self.at(s.start as usize), self.at(s.end as usize))
    }
}

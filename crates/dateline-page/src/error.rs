/// Why an input could not be read.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum Error {
    /// There is nothing in it.
    #[error("{name}: the file is empty; give a file that holds a captured page")]
    Empty {
        /// The file, or the document's id.
        name: String,
    },
    /// It is an image, an archive or another file that is no text.
    #[error("{name}: not text ({why}); give the page as text or as JSON lines")]
    Binary {
        /// The file, or the document's id.
        name: String,
        /// What shows it.
        why: String,
    },
    /// It is larger than a page can be.
    #[error("{name}: {bytes} bytes, and the limit is {limit}; split it into single pages, or into JSON lines with one page a line")]
    TooLarge {
        /// The file, or `line N`.
        name: String,
        /// Its size.
        bytes: usize,
        /// The most that is read.
        limit: usize,
    },
    /// A line of a JSONL file is no JSON object.
    #[error("line {line}: not a JSON object ({why}); each line must be one object with at least `text`")]
    Json {
        /// Line number, from 1.
        line: usize,
        /// What the JSON reader said.
        why: String,
    },
    /// A field that must be there is not.
    #[error("line {line}: field `{field}` is missing; the object has {found}, and must have at least `text`")]
    Missing {
        /// Line number, from 1.
        line: usize,
        /// The field.
        field: &'static str,
        /// The names of those that are there.
        found: String,
    },
    /// A field holds something of another type.
    #[error("line {line}: field `{field}` is {found}, and must be {wanted}; mend the line, or leave the field out")]
    Type {
        /// Line number, from 1.
        line: usize,
        /// The field.
        field: &'static str,
        /// What is there.
        found: &'static str,
        /// What must be there.
        wanted: &'static str,
    },
    /// A line of `boilerplate.tsv` cannot be read.
    #[error("boilerplate table, line {line}: {why}")]
    Table {
        /// Line number, from 1.
        line: usize,
        /// What is wrong with it and how to mend it.
        why: String,
    },
}

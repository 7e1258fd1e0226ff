/// Why something could not be read. One of these stands for one document; the stream goes on behind it where it can.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The bytes could not be had.
    #[error("{name}: {source}; check that the file can be read to its end")]
    Read {
        /// The file, as the caller named it.
        name: String,
        /// What the system said.
        source: std::io::Error,
    },
    /// A page is no text, is empty or too large.
    #[error(transparent)]
    Page(#[from] dateline_page::Error),
    /// A line of a JSONL file is at fault.
    #[error("{name}: {source}")]
    Line {
        /// The file, as the caller named it.
        name: String,
        /// What the page reader said.
        source: dateline_page::Error,
    },
    /// Compressed data that grow beyond measure.
    #[error(
        "{name}: {packed} compressed bytes became more than {unpacked}, a compression bomb; what came before was read, the rest was left"
    )]
    Bomb {
        /// The file, as the caller named it.
        name: String,
        /// Bytes read.
        packed: u64,
        /// Bytes made of them.
        unpacked: u64,
    },
    /// Compressed data that are damaged or end early.
    #[error(
        "{name}: damaged at byte {offset} ({why}); what stood there is lost, reading goes on behind it. Fetch the file again if you can"
    )]
    Damaged {
        /// The file, as the caller named it.
        name: String,
        /// Byte of the file as it lies on disk.
        offset: u64,
        /// What is wrong.
        why: String,
    },
    /// A record of a WARC file that cannot be read.
    #[error("{name}: WARC record at byte {offset}: {why}; it was skipped")]
    Warc {
        /// The file, as the caller named it.
        name: String,
        /// Where the record begins; in a compressed file, where its gzip member begins.
        offset: u64,
        /// What is wrong.
        why: String,
    },
    /// A WARC file with nothing to code in it.
    #[error("{name}: {records} WARC records, and none holds a page; give a file with `response` records of type text/html")]
    NoPages {
        /// The file, as the caller named it.
        name: String,
        /// Records seen.
        records: u64,
    },
    /// A file of a form that no reader takes.
    #[error(
        "{name}: {what}, which is not read; write each document as a JSON line with `text`, and `published`, `url` and `title` where you know them. \
         If it is a page after all, say so with --from"
    )]
    Unknown {
        /// The file, as the caller named it.
        name: String,
        /// What it is.
        what: String,
    },
    /// A feed that cannot be read.
    #[error("{name}: not a feed that can be read ({why}); RSS, Atom and JSON Feed are known")]
    Feed {
        /// The file, as the caller named it.
        name: String,
        /// What is wrong.
        why: String,
    },
    /// PETRARCH XML that cannot be read.
    #[error("{name}: PETRARCH XML, sentence {sentence}: {why}; it was skipped")]
    Petrarch {
        /// The file, as the caller named it.
        name: String,
        /// Number of the sentence, from 1; 0 for the file.
        sentence: u64,
        /// What is wrong.
        why: String,
    },
}

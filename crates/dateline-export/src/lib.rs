//! Dateline's events in the formats of its peers, their tables read back, and two event sets laid side by side.
//!
//! Everything here is text in, text out. [`Format`] names a format, [`Format::rows`] makes its rows, [`Format::check`] judges a file of
//! it strictly, [`read`] reads other people's files leniently into [`Record`]s, and [`compare`] lays two sets side by side.
//!
//! ```
//! use dateline_export::{Codes, Format};
//! let faults = Format::Icews.check("Event ID\tEvent Date\n");
//! assert!(faults[0].message.contains("20 columns"));
//! # let _ = Codes::default();
//! ```

mod acled;
mod codes;
mod compare;
mod flat;
mod gdelt;
mod ged;
mod icews;
#[cfg(feature = "parquet")]
mod parquet;
mod phoenix;
mod polecat;
mod read;
mod row;
mod schema;

pub use codes::{Cameo, Codes, Country};
pub use compare::{Comparison, Key, Line, compare, ours};
pub use flat::{Type, type_of};
#[cfg(feature = "parquet")]
pub use parquet::{ParquetTable, ParquetWriter};
pub use read::{ReadNote, Record, Theirs, read};
pub use row::Source;
pub use schema::{Column, Fault, Kind};

pub(crate) const VERSION: &str = env!("CARGO_PKG_VERSION");

pub(crate) const PLOVER_TYPES: &[&str] = &[
    "AGREE",
    "CONSULT",
    "SUPPORT",
    "CONCEDE",
    "COOPERATE",
    "AID",
    "RETREAT",
    "REQUEST",
    "ACCUSE",
    "REJECT",
    "THREATEN",
    "PROTEST",
    "SANCTION",
    "MOBILIZE",
    "COERCE",
    "ASSAULT",
];

/// What keeps a file from being read or written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The file is of no format that we know.
    #[error("line 1 has {columns} columns: no {format} file (expected {expected})")]
    NotThat {
        /// The format asked for.
        format: &'static str,
        /// Columns found.
        columns: usize,
        /// What was expected.
        expected: &'static str,
    },
    /// A Parquet file cannot be written.
    #[error("Parquet: {0}")]
    Parquet(String),
}

/// A format of event tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Dateline's own flat table, comma-separated with a header, one row an event.
    Csv,
    /// POLECAT: 40 columns.
    Polecat,
    /// ICEWS: 20 columns.
    Icews,
    /// GDELT 2.0 events: 61 columns.
    Gdelt,
    /// GDELT 2.0 mentions: 16 columns.
    GdeltMentions,
    /// Phoenix: 26 columns.
    Phoenix,
    /// In the shape of ACLED: 31 columns.
    Acled,
    /// In the shape of UCDP GED: 49 columns.
    Ged,
}

/// All formats with the names they have on the command line.
pub const FORMATS: &[(&str, Format)] = &[
    ("csv", Format::Csv),
    ("polecat", Format::Polecat),
    ("icews", Format::Icews),
    ("gdelt", Format::Gdelt),
    ("gdelt-mentions", Format::GdeltMentions),
    ("phoenix", Format::Phoenix),
    ("acled", Format::Acled),
    ("ged", Format::Ged),
];

impl Format {
    /// Its columns in order.
    #[must_use]
    pub fn columns(self) -> &'static [Column] {
        match self {
            Format::Csv => flat::COLUMNS,
            Format::Polecat => polecat::COLUMNS,
            Format::Icews => icews::COLUMNS,
            Format::Gdelt => gdelt::COLUMNS,
            Format::GdeltMentions => gdelt::MENTIONS,
            Format::Phoenix => phoenix::COLUMNS,
            Format::Acled => acled::COLUMNS,
            Format::Ged => ged::COLUMNS,
        }
    }

    /// Whether the first line names the columns.
    #[must_use]
    pub fn has_header(self) -> bool {
        !matches!(self, Format::Gdelt | Format::GdeltMentions | Format::Phoenix)
    }

    /// The separator: a tab, or a comma with quotes after RFC 4180.
    #[must_use]
    pub fn separator(self) -> char {
        match self {
            Format::Csv | Format::Acled | Format::Ged => ',',
            _ => '\t',
        }
    }

    /// The rows of a document, cells without separators or line breaks of their own. Events without a day (no date known and no day of
    /// publication), without a CAMEO code (formats that rest on it) or of a kind that the format does not record are left out.
    #[must_use]
    pub fn rows(self, source: &Source, codes: &Codes) -> Vec<Vec<String>> {
        match self {
            Format::Csv => flat::rows(source, codes),
            Format::Polecat => polecat::rows(source, codes),
            Format::Icews => icews::rows(source, codes),
            Format::Gdelt => gdelt::rows(source, codes),
            Format::GdeltMentions => gdelt::mentions(source, codes),
            Format::Phoenix => phoenix::rows(source, codes),
            Format::Acled => acled::rows(source, codes),
            Format::Ged => ged::rows(source, codes),
        }
    }

    /// The header line without its end; `None` for formats that have none.
    #[must_use]
    pub fn header(self) -> Option<String> {
        self.has_header()
            .then(|| self.line(&self.columns().iter().map(|c| c.name.to_owned()).collect::<Vec<_>>()))
    }

    /// Cells as a line without its end.
    #[must_use]
    pub fn line(self, cells: &[String]) -> String {
        if self.separator() == '\t' {
            return cells.join("\t");
        }
        let quoted: Vec<String> = cells
            .iter()
            .map(|c| {
                if c.contains([',', '"', '\n', '\r']) {
                    format!("\"{}\"", c.replace('"', "\"\""))
                } else {
                    c.clone()
                }
            })
            .collect();
        quoted.join(",")
    }

    /// Judges a file strictly: header to the letter, number of columns, and what stands in each. Stops after 1,000 faults.
    #[must_use]
    pub fn check(self, text: &str) -> Vec<Fault> {
        let mut faults = Vec::new();
        let mut lines = text.lines().enumerate().map(|(i, l)| (i + 1, l));
        if let Some(header) = self.header() {
            let first = lines.next().map_or("", |l| l.1);
            let n = self.split(first).len();
            if n != self.columns().len() {
                faults.push(Fault {
                    line: 1,
                    column: String::new(),
                    message: format!("the header has {n} columns, expected {} columns", self.columns().len()),
                });
                return faults;
            }
            if first != header {
                for (found, c) in self.split(first).iter().zip(self.columns()) {
                    if found != c.name {
                        faults.push(Fault {
                            line: 1,
                            column: c.name.to_owned(),
                            message: format!("the header says {found:?}"),
                        });
                    }
                }
                return faults;
            }
        }
        for (number, line) in lines {
            let cells = self.split(line);
            let cells: Vec<&str> = cells.iter().map(String::as_str).collect();
            faults.extend(schema::check_cells(self.columns(), &cells, number));
            if faults.len() >= 1000 {
                break;
            }
        }
        faults
    }

    /// The cells of a line.
    fn split(self, line: &str) -> Vec<String> {
        if self.separator() == '\t' {
            return line.split('\t').map(str::to_owned).collect();
        }
        let (mut out, mut cell, mut quoted) = (Vec::new(), String::new(), false);
        let mut chars = line.chars().peekable();
        while let Some(c) = chars.next() {
            match c {
                '"' if quoted && chars.peek() == Some(&'"') => {
                    chars.next();
                    cell.push('"');
                }
                '"' => quoted = !quoted,
                ',' if !quoted => out.push(std::mem::take(&mut cell)),
                c => cell.push(c),
            }
        }
        out.push(cell);
        out
    }
}

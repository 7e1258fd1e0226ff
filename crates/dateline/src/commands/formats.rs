//! The peers' formats, shared by the commands that print them.

use crate::error::Error;
use dateline_export::{Codes, Format, Source};
use dateline_pipeline::Tables;
use dateline_wire::Document;
use std::io::{IsTerminal, Write};

/// A format of event tables, as named on the command line.
#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Peer {
    /// Dateline's flat table, comma-separated, one row an event
    Csv,
    /// POLECAT, 40 columns
    Polecat,
    /// ICEWS, 20 columns
    Icews,
    /// GDELT 2.0 events, 61 columns without a header
    Gdelt,
    /// GDELT 2.0 mentions, 16 columns without a header
    GdeltMentions,
    /// Phoenix, 26 columns without a header
    Phoenix,
    /// In the shape of ACLED, 31 columns
    Acled,
    /// In the shape of UCDP GED, 49 columns
    Ged,
    /// The flat table as Parquet
    Parquet,
}

impl Peer {
    /// Its rows; Parquet holds those of the flat table.
    pub(crate) fn format(self) -> Format {
        match self {
            Peer::Csv | Peer::Parquet => Format::Csv,
            Peer::Polecat => Format::Polecat,
            Peer::Icews => Format::Icews,
            Peer::Gdelt => Format::Gdelt,
            Peer::GdeltMentions => Format::GdeltMentions,
            Peer::Phoenix => Format::Phoenix,
            Peer::Acled => Format::Acled,
            Peer::Ged => Format::Ged,
        }
    }
}

/// The code tables that exports need.
pub(crate) fn codes(tables: &Tables) -> Codes {
    Codes::parse(
        tables.get("ontology/country_codes.tsv"),
        tables.get("ontology/cameo.tsv"),
        tables.get("ontology/aliases.tsv"),
    )
}

/// Writes documents in a format to standard output, the header first.
pub(crate) struct Sheet {
    format: Format,
    codes: Codes,
    begun: bool,
    #[cfg(feature = "parquet")]
    parquet: Option<dateline_export::ParquetWriter<std::io::Stdout>>,
}

impl Sheet {
    pub(crate) fn new(peer: Peer, tables: &Tables) -> Result<Self, Error> {
        if peer == Peer::Parquet {
            if !cfg!(feature = "parquet") {
                return Err(Error::Misuse(
                    "--to parquet: this program was built without it; build with `--features parquet`, or take --to csv".into(),
                ));
            }
            if std::io::stdout().is_terminal() {
                return Err(Error::Misuse(
                    "--to parquet writes bytes: send them to a file with `> events.parquet`".into(),
                ));
            }
        }
        Ok(Self {
            format: peer.format(),
            codes: codes(tables),
            begun: false,
            #[cfg(feature = "parquet")]
            parquet: (peer == Peer::Parquet)
                .then(|| dateline_export::ParquetWriter::new(std::io::stdout()).map_err(|e| Error::Setup(e.to_string())))
                .transpose()?,
        })
    }

    #[cfg(feature = "parquet")]
    fn is_parquet(&self) -> bool {
        self.parquet.is_some()
    }

    #[cfg(not(feature = "parquet"))]
    fn is_parquet(&self) -> bool {
        false
    }

    fn begin(&mut self, out: &mut dyn Write) -> Result<(), Error> {
        if !self.begun && !self.is_parquet() {
            self.begun = true;
            if let Some(h) = self.format.header() {
                writeln!(out, "{h}")?;
            }
        }
        Ok(())
    }

    /// Adds the events of a document.
    pub(crate) fn add(&mut self, out: &mut dyn Write, document: &Document, text: &str) -> Result<(), Error> {
        self.begin(out)?;
        let source = Source { document, text };
        #[cfg(feature = "parquet")]
        if let Some(w) = &mut self.parquet {
            return w.add(&source, &self.codes).map_err(|e| Error::Setup(e.to_string()));
        }
        for row in self.format.rows(&source, &self.codes) {
            writeln!(out, "{}", self.format.line(&row))?;
        }
        Ok(())
    }

    /// Ends the table: a header stands also over a table without rows.
    pub(crate) fn finish(mut self, out: &mut dyn Write) -> Result<(), Error> {
        self.begin(out)?;
        out.flush()?;
        #[cfg(feature = "parquet")]
        if let Some(w) = self.parquet {
            w.finish().map_err(|e| Error::Setup(e.to_string()))?;
        }
        Ok(())
    }
}

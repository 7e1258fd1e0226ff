//! Parquet: plain columns with Snappy, one row group a batch. [`ParquetTable`] takes any columns, [`ParquetWriter`] the flat table of events.

use crate::flat::{COLUMNS, Type, type_of};
use crate::{Codes, Error, Format, Source};
use parquet::basic::{Compression, ConvertedType, Repetition, Type as Physical};
use parquet::column::writer::ColumnWriter;
use parquet::data_type::ByteArray;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::SerializedFileWriter;
use parquet::schema::types::Type as Node;
use std::io::Write;
use std::sync::Arc;

/// Rows held before a row group is written: memory stays flat.
const GROUP: usize = 20_000;

/// Writes rows of any columns as a Parquet file.
pub struct ParquetTable<W: Write + Send> {
    file: SerializedFileWriter<W>,
    rows: Vec<Vec<String>>,
}

fn failed(e: impl std::fmt::Display) -> Error {
    Error::Parquet(e.to_string())
}

impl<W: Write + Send> ParquetTable<W> {
    /// Starts a file with these columns.
    ///
    /// # Errors
    /// If the head cannot be written.
    pub fn new<'n>(out: W, columns: impl IntoIterator<Item = (&'n str, Type)>) -> Result<Self, Error> {
        let mut fields = Vec::new();
        for (name, kind) in columns {
            let (physical, converted) = match kind {
                Type::Text => (Physical::BYTE_ARRAY, ConvertedType::UTF8),
                Type::Int => (Physical::INT64, ConvertedType::NONE),
                Type::Double => (Physical::DOUBLE, ConvertedType::NONE),
            };
            let node = Node::primitive_type_builder(name, physical)
                .with_repetition(Repetition::OPTIONAL)
                .with_converted_type(converted)
                .build()
                .map_err(failed)?;
            fields.push(Arc::new(node));
        }
        let schema = Node::group_type_builder("rows").with_fields(fields).build().map_err(failed)?;
        let properties = WriterProperties::builder()
            .set_compression(Compression::SNAPPY)
            .set_created_by(format!("dateline {}", crate::VERSION))
            .build();
        Ok(Self {
            file: SerializedFileWriter::new(out, Arc::new(schema), Arc::new(properties)).map_err(failed)?,
            rows: Vec::new(),
        })
    }

    /// Adds a row; an empty cell is null.
    ///
    /// # Errors
    /// If a row group cannot be written.
    pub fn row(&mut self, cells: Vec<String>) -> Result<(), Error> {
        self.rows.push(cells);
        if self.rows.len() >= GROUP { self.flush() } else { Ok(()) }
    }

    fn flush(&mut self) -> Result<(), Error> {
        if self.rows.is_empty() {
            return Ok(());
        }
        let rows = std::mem::take(&mut self.rows);
        let mut group = self.file.next_row_group().map_err(failed)?;
        let mut index = 0;
        while let Some(mut column) = group.next_column().map_err(failed)? {
            let cells = rows.iter().map(|r| r.get(index).map_or("", String::as_str));
            let levels: Vec<i16> = cells.clone().map(|c| i16::from(!c.is_empty())).collect();
            let full = cells.filter(|c| !c.is_empty());
            match column.untyped() {
                ColumnWriter::ByteArrayColumnWriter(w) => {
                    let values: Vec<ByteArray> = full.map(ByteArray::from).collect();
                    w.write_batch(&values, Some(&levels), None).map_err(failed)?;
                }
                ColumnWriter::Int64ColumnWriter(w) => {
                    let values: Vec<i64> = full.map(|c| c.parse().unwrap_or(0)).collect();
                    w.write_batch(&values, Some(&levels), None).map_err(failed)?;
                }
                ColumnWriter::DoubleColumnWriter(w) => {
                    let values: Vec<f64> = full.map(|c| c.parse().unwrap_or(0.0)).collect();
                    w.write_batch(&values, Some(&levels), None).map_err(failed)?;
                }
                _ => return Err(Error::Parquet(format!("column {index} has a type that is never written"))),
            }
            column.close().map_err(failed)?;
            index += 1;
        }
        group.close().map_err(failed)?;
        Ok(())
    }

    /// Writes what is left and the foot.
    ///
    /// # Errors
    /// If the file cannot be finished.
    pub fn finish(mut self) -> Result<(), Error> {
        self.flush()?;
        self.file.close().map_err(failed)?;
        Ok(())
    }
}

/// Writes events, as rows of the flat table, as a Parquet file.
pub struct ParquetWriter<W: Write + Send>(ParquetTable<W>);

impl<W: Write + Send> ParquetWriter<W> {
    /// Starts a file.
    ///
    /// # Errors
    /// If the head cannot be written.
    pub fn new(out: W) -> Result<Self, Error> {
        ParquetTable::new(out, COLUMNS.iter().map(|c| (c.name, type_of(c)))).map(Self)
    }

    /// Adds the events of a document.
    ///
    /// # Errors
    /// If a row group cannot be written.
    pub fn add(&mut self, source: &Source, codes: &Codes) -> Result<(), Error> {
        Format::Csv.rows(source, codes).into_iter().try_for_each(|row| self.0.row(row))
    }

    /// Writes what is left and the foot.
    ///
    /// # Errors
    /// If the file cannot be finished.
    pub fn finish(self) -> Result<(), Error> {
        self.0.finish()
    }
}

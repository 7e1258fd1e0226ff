//! Rows as a table, as CSV, as JSON lines, as Parquet.

use super::To;
use crate::error::Error;
use dateline_store::{Cell, Rows};
use std::io::{self, BufWriter, StdoutLock, Write};

/// Rows with an end.
pub(crate) trait Printer: Rows {
    /// All rows are there.
    fn end(&mut self) -> io::Result<()>;
}

pub(crate) fn printer(to: To) -> Result<Box<dyn Printer>, Error> {
    let out = BufWriter::new(io::stdout().lock());
    Ok(match to {
        To::Table => {
            let width = std::env::var("COLUMNS").ok().and_then(|c| c.parse().ok()).unwrap_or(160usize);
            Box::new(Table {
                out,
                width: width.clamp(60, 400),
                names: Vec::new(),
                rows: Vec::new(),
                widths: Vec::new(),
                done: false,
            })
        }
        To::Csv => Box::new(Csv { out }),
        To::Jsonl => Box::new(Jsonl { out, names: Vec::new() }),
        To::Parquet => parquet()?,
    })
}

#[cfg(not(feature = "parquet"))]
fn parquet() -> Result<Box<dyn Printer>, Error> {
    Err(Error::Misuse(
        "--to parquet: this program was built without it; build with `--features parquet`, or take --to csv".into(),
    ))
}

#[cfg(feature = "parquet")]
fn parquet() -> Result<Box<dyn Printer>, Error> {
    use std::io::IsTerminal;
    if io::stdout().is_terminal() {
        return Err(Error::Misuse(
            "--to parquet writes bytes: send them to a file with `> rows.parquet`".into(),
        ));
    }
    Ok(Box::new(Parquet::default()))
}

/// Rows are held until all are there: the type of a column is what stands in it.
#[cfg(feature = "parquet")]
#[derive(Default)]
struct Parquet {
    names: Vec<String>,
    types: Vec<Option<dateline_export::Type>>,
    rows: Vec<Vec<String>>,
}

#[cfg(feature = "parquet")]
impl Rows for Parquet {
    fn columns(&mut self, names: &[String]) -> io::Result<()> {
        // Two columns of one name are no Parquet file.
        for name in names {
            let mut unique = name.clone();
            let mut n = 2;
            while self.names.contains(&unique) {
                unique = format!("{name}_{n}");
                n += 1;
            }
            self.names.push(unique);
        }
        self.types = vec![None; names.len()];
        Ok(())
    }

    fn row(&mut self, cells: &[Cell<'_>]) -> io::Result<()> {
        use dateline_export::Type;
        let mut row = Vec::with_capacity(cells.len());
        for (cell, kind) in cells.iter().zip(&mut self.types) {
            let (text, own) = match cell {
                Cell::Null => (String::new(), None),
                Cell::Integer(i) => (i.to_string(), Some(Type::Int)),
                Cell::Real(x) => (x.to_string(), Some(Type::Double)),
                Cell::Text(t) => ((*t).to_owned(), Some(Type::Text)),
                Cell::Blob(b) => (hex(b), Some(Type::Text)),
            };
            *kind = match (*kind, own) {
                (None, x) | (x, None) => x,
                (Some(a), Some(b)) if a == b => Some(a),
                (Some(Type::Int | Type::Double), Some(Type::Int | Type::Double)) => Some(Type::Double),
                _ => Some(Type::Text),
            };
            row.push(text);
        }
        self.rows.push(row);
        Ok(())
    }
}

#[cfg(feature = "parquet")]
impl Printer for Parquet {
    fn end(&mut self) -> io::Result<()> {
        let kinds = self.types.iter().map(|t| t.unwrap_or(dateline_export::Type::Text));
        let columns: Vec<(&str, dateline_export::Type)> = self.names.iter().map(String::as_str).zip(kinds).collect();
        let write = || {
            let mut table = dateline_export::ParquetTable::new(io::stdout(), columns)?;
            std::mem::take(&mut self.rows).into_iter().try_for_each(|r| table.row(r))?;
            table.finish()
        };
        write().map_err(|e: dateline_export::Error| io::Error::other(e.to_string()))
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

struct Csv {
    out: BufWriter<StdoutLock<'static>>,
}

impl Csv {
    fn field(&mut self, n: usize, s: &str) -> io::Result<()> {
        if n > 0 {
            self.out.write_all(b",")?;
        }
        if s.contains(['"', ',', '\n', '\r']) {
            write!(self.out, "\"{}\"", s.replace('"', "\"\""))
        } else {
            self.out.write_all(s.as_bytes())
        }
    }
}

impl Rows for Csv {
    fn columns(&mut self, names: &[String]) -> io::Result<()> {
        for (n, name) in names.iter().enumerate() {
            self.field(n, name)?;
        }
        self.out.write_all(b"\n")
    }

    fn row(&mut self, cells: &[Cell<'_>]) -> io::Result<()> {
        for (n, cell) in cells.iter().enumerate() {
            match cell {
                Cell::Null => self.field(n, "")?,
                Cell::Integer(i) => self.field(n, &i.to_string())?,
                Cell::Real(x) => self.field(n, &x.to_string())?,
                Cell::Text(t) => self.field(n, t)?,
                Cell::Blob(b) => self.field(n, &hex(b))?,
            }
        }
        self.out.write_all(b"\n")
    }
}

impl Printer for Csv {
    fn end(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

struct Jsonl {
    out: BufWriter<StdoutLock<'static>>,
    names: Vec<String>,
}

impl Rows for Jsonl {
    fn columns(&mut self, names: &[String]) -> io::Result<()> {
        self.names = names.to_vec();
        Ok(())
    }

    fn row(&mut self, cells: &[Cell<'_>]) -> io::Result<()> {
        let mut map = serde_json::Map::with_capacity(cells.len());
        for (name, cell) in self.names.iter().zip(cells) {
            let value = match cell {
                Cell::Null => serde_json::Value::Null,
                Cell::Integer(i) => (*i).into(),
                Cell::Real(x) => (*x).into(),
                Cell::Text(t) => (*t).into(),
                Cell::Blob(b) => hex(b).into(),
            };
            map.insert(name.clone(), value);
        }
        serde_json::to_writer(&mut self.out, &map)?;
        self.out.write_all(b"\n")
    }
}

impl Printer for Jsonl {
    fn end(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// Rows that are looked at before the widths of the columns are settled; those after them keep to these.
const LOOK: usize = 1000;
/// The widest column but the last.
const WIDEST: usize = 32;

struct Table {
    out: BufWriter<StdoutLock<'static>>,
    width: usize,
    names: Vec<String>,
    rows: Vec<Vec<(String, bool)>>,
    widths: Vec<usize>,
    done: bool,
}

fn length(s: &str) -> usize {
    s.chars().count()
}

fn cut(s: &str, width: usize) -> String {
    if length(s) <= width {
        return s.to_owned();
    }
    s.chars().take(width.saturating_sub(1)).chain(['…']).collect()
}

impl Table {
    /// Settles the widths: what fits in `WIDEST`, and the rest of the line for the last column.
    fn settle(&mut self) -> io::Result<()> {
        if self.done {
            return Ok(());
        }
        self.done = true;
        let empty: Vec<bool> = (0..self.names.len())
            .map(|c| !self.rows.is_empty() && self.rows.iter().all(|r| r[c].0.is_empty()))
            .collect();
        let n = self.names.len();
        self.widths = (0..n)
            .map(|c| {
                if empty[c] {
                    return 0;
                }
                let widest = self.rows.iter().map(|r| length(&r[c].0)).max().unwrap_or(0);
                let most = if c + 1 == n { usize::MAX } else { WIDEST };
                widest.max(length(&self.names[c])).min(most)
            })
            .collect();
        if let Some((last, others)) = self.widths.split_last_mut() {
            let used: usize = others.iter().filter(|w| **w > 0).map(|w| w + 2).sum();
            *last = (*last).min(self.width.saturating_sub(used).max(20));
        }
        let head: Vec<(String, bool)> = self.names.iter().map(|n| (n.clone(), false)).collect();
        self.line(&head)?;
        let rule: Vec<(String, bool)> = self.widths.iter().map(|w| ("-".repeat(*w), false)).collect();
        self.line(&rule)?;
        for row in std::mem::take(&mut self.rows) {
            self.line(&row)?;
        }
        Ok(())
    }

    fn line(&mut self, cells: &[(String, bool)]) -> io::Result<()> {
        let mut out = String::new();
        for ((cell, number), width) in cells.iter().zip(&self.widths).filter(|(_, w)| **w > 0) {
            if !out.is_empty() {
                out += "  ";
            }
            let shown = cut(cell, *width);
            let gap = " ".repeat(width - length(&shown));
            out += &if *number { gap + &shown } else { shown + &gap };
        }
        writeln!(self.out, "{}", out.trim_end())
    }
}

impl Rows for Table {
    fn columns(&mut self, names: &[String]) -> io::Result<()> {
        self.names = names.to_vec();
        Ok(())
    }

    fn row(&mut self, cells: &[Cell<'_>]) -> io::Result<()> {
        let row: Vec<(String, bool)> = cells
            .iter()
            .map(|c| match c {
                Cell::Null => (String::new(), false),
                Cell::Integer(i) => (i.to_string(), true),
                Cell::Real(x) => (x.to_string(), true),
                // Line ends and escape sequences of a page stay off the terminal.
                Cell::Text(t) => (t.chars().map(|c| if c.is_control() { ' ' } else { c }).collect(), false),
                Cell::Blob(b) => (hex(b), false),
            })
            .collect();
        if self.done {
            return self.line(&row);
        }
        self.rows.push(row);
        if self.rows.len() >= LOOK { self.settle() } else { Ok(()) }
    }
}

impl Printer for Table {
    fn end(&mut self) -> io::Result<()> {
        if !self.names.is_empty() {
            self.settle()?;
        }
        self.out.flush()
    }
}

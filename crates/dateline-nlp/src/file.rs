//! The model file: a table of named arrays, read where they lie.
//!
//! Layout, little endian: the eight bytes `DLNLP\0\0\x01`; `u32` number of arrays; for each array `u16` length of its
//! name, the name, `u8` type, `u8` number of dimensions, `u32` each dimension, `u64` offset from the start of the
//! file, `u64` length in bytes.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

const MAGIC: &[u8; 8] = b"DLNLP\0\0\x01";

/// Why a model could not be read.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum ModelError {
    /// The bytes do not begin as a model of this version does.
    #[error("not a model file of this version")]
    NotAModel,
    /// The file ends too early or points beyond its end.
    #[error("model file is cut short or damaged")]
    Damaged,
    /// An array is absent.
    #[error("model file lacks the array `{0}`")]
    Missing(String),
    /// An array has another type or size than the network needs.
    #[error("array `{0}` of the model file has an unexpected type or size")]
    Shape(String),
    /// Two models that cannot judge together.
    #[error("an accurate and a fast model with the same labels are needed to parse together")]
    Pair,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    F32,
    F16,
    /// Rows of `i8`, each with one `f32` scale; the scales follow the rows.
    I8Rows,
    Bytes,
}

#[derive(Debug)]
struct Entry {
    kind: Kind,
    dims: Vec<usize>,
    at: Range<usize>,
}

/// Signed numbers of 8 bits, where they lie, and one scale for each row.
pub(crate) type ByteRows<'a> = (&'a [u8], Vec<f32>);

/// An open model file.
#[derive(Debug)]
pub(crate) struct File {
    bytes: Cow<'static, [u8]>,
    entries: BTreeMap<String, Entry>,
}

/// A table of `i8` rows with their scales, by place in the file.
#[derive(Debug, Clone)]
pub(crate) struct Table {
    at: usize,
    scales: Vec<f32>,
    width: usize,
}

impl Table {
    pub(crate) fn rows(&self) -> usize {
        self.scales.len()
    }

    /// Adds `factor` times row `row` to `out`; an absent row adds nothing.
    pub(crate) fn add(&self, file: &File, row: usize, factor: f32, out: &mut [f32]) {
        let Some(scale) = self.scales.get(row) else {
            return;
        };
        let at = self.at + row * self.width;
        let Some(bytes) = file.bytes.get(at..at + self.width) else {
            return;
        };
        for (o, b) in out.iter_mut().zip(bytes) {
            *o += f32::from(b.cast_signed()) * scale * factor;
        }
    }
}

/// Sorted words of the file, each followed by a line break; a word's number is its row in some table.
#[derive(Debug)]
pub(crate) struct Words {
    text: Range<usize>,
    /// Where each word begins in `text`, and where the last one ends.
    starts: Vec<u32>,
}

impl Words {
    pub(crate) fn open(file: &File, name: &str, rows: usize) -> Result<Self, ModelError> {
        let text = file.blob(name)?;
        let mut starts = Vec::with_capacity(rows + 1);
        starts.push(0);
        starts.extend(text.iter().enumerate().filter(|(_, b)| **b == b'\n').map(|(i, _)| i as u32 + 1));
        if starts.len() != rows + 1 {
            return Err(ModelError::Shape(name.to_owned()));
        }
        Ok(Self {
            text: file.blob_at(name)?,
            starts,
        })
    }

    /// The number of a word, given in parts.
    pub(crate) fn find(&self, file: &File, parts: &[&str]) -> Option<usize> {
        let text = file.slice(self.text.clone());
        let word = || parts.iter().flat_map(|p| p.bytes());
        let (mut lo, mut hi) = (0, self.starts.len() - 1);
        while lo < hi {
            let mid = lo.midpoint(hi);
            let at = &text[self.starts[mid] as usize..self.starts[mid + 1] as usize - 1];
            match at.iter().copied().cmp(word()) {
                std::cmp::Ordering::Less => lo = mid + 1,
                std::cmp::Ordering::Greater => hi = mid,
                std::cmp::Ordering::Equal => return Some(mid),
            }
        }
        None
    }
}

struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Reader<'_> {
    fn take<const N: usize>(&mut self) -> Result<[u8; N], ModelError> {
        let end = self.at.checked_add(N).ok_or(ModelError::Damaged)?;
        let part = self.bytes.get(self.at..end).ok_or(ModelError::Damaged)?;
        self.at = end;
        part.try_into().map_err(|_| ModelError::Damaged)
    }

    fn text(&mut self, len: usize) -> Result<String, ModelError> {
        let end = self.at.checked_add(len).ok_or(ModelError::Damaged)?;
        let part = self.bytes.get(self.at..end).ok_or(ModelError::Damaged)?;
        self.at = end;
        String::from_utf8(part.to_vec()).map_err(|_| ModelError::Damaged)
    }
}

impl File {
    pub(crate) fn open(bytes: Cow<'static, [u8]>) -> Result<Self, ModelError> {
        if !bytes.starts_with(MAGIC) {
            return Err(ModelError::NotAModel);
        }
        let mut r = Reader {
            bytes: &bytes,
            at: MAGIC.len(),
        };
        let count = u32::from_le_bytes(r.take()?);
        let mut entries = BTreeMap::new();
        for _ in 0..count {
            let len = u16::from_le_bytes(r.take()?);
            let name = r.text(len.into())?;
            let [kind, ndim] = r.take()?;
            let mut dims = Vec::new();
            for _ in 0..ndim {
                dims.push(u32::from_le_bytes(r.take()?) as usize);
            }
            let at = usize::try_from(u64::from_le_bytes(r.take()?)).map_err(|_| ModelError::Damaged)?;
            let len = usize::try_from(u64::from_le_bytes(r.take()?)).map_err(|_| ModelError::Damaged)?;
            let end = at.checked_add(len).filter(|e| *e <= bytes.len()).ok_or(ModelError::Damaged)?;
            let cells = dims.iter().try_fold(1_usize, |a, d| a.checked_mul(*d)).ok_or(ModelError::Damaged)?;
            let (kind, want) = match kind {
                0 => (Kind::F32, cells.checked_mul(4)),
                1 => (Kind::F16, cells.checked_mul(2)),
                2 => (
                    Kind::I8Rows,
                    dims.first().and_then(|rows| rows.checked_mul(4)).and_then(|s| s.checked_add(cells)),
                ),
                3 => (Kind::Bytes, Some(cells)),
                _ => return Err(ModelError::Damaged),
            };
            if want != Some(len) {
                return Err(ModelError::Shape(name));
            }
            entries.insert(name, Entry { kind, dims, at: at..end });
        }
        Ok(Self { bytes, entries })
    }

    fn entry(&self, name: &str) -> Result<&Entry, ModelError> {
        self.entries.get(name).ok_or_else(|| ModelError::Missing(name.to_owned()))
    }

    /// Raw bytes.
    pub(crate) fn blob(&self, name: &str) -> Result<&[u8], ModelError> {
        let e = self.entry(name)?;
        if e.kind != Kind::Bytes {
            return Err(ModelError::Shape(name.to_owned()));
        }
        Ok(&self.bytes[e.at.clone()])
    }

    /// Where a blob lies, for readers that keep the place.
    pub(crate) fn blob_at(&self, name: &str) -> Result<Range<usize>, ModelError> {
        self.blob(name)?;
        Ok(self.entry(name)?.at.clone())
    }

    /// Bytes of a place that [`File::blob_at`] gave.
    pub(crate) fn slice(&self, at: Range<usize>) -> &[u8] {
        self.bytes.get(at).unwrap_or(&[])
    }

    /// Text, one item a line.
    pub(crate) fn lines(&self, name: &str) -> Result<Vec<&str>, ModelError> {
        let text = std::str::from_utf8(self.blob(name)?).map_err(|_| ModelError::Shape(name.to_owned()))?;
        Ok(text.split('\n').collect())
    }

    /// Numbers, as `f32` whatever their type in the file, and their dimensions.
    pub(crate) fn array(&self, name: &str) -> Result<(Vec<f32>, &[usize]), ModelError> {
        let e = self.entry(name)?;
        let bytes = &self.bytes[e.at.clone()];
        let numbers = match e.kind {
            Kind::F32 => bytes.as_chunks::<4>().0.iter().map(|b| f32::from_le_bytes(*b)).collect(),
            Kind::F16 => bytes.as_chunks::<2>().0.iter().map(|b| half(u16::from_le_bytes(*b))).collect(),
            Kind::I8Rows => {
                let t = self.table(name)?;
                let lines = bytes.chunks_exact(t.width.max(1)).zip(&t.scales);
                lines
                    .flat_map(|(line, scale)| line.iter().map(move |b| f32::from(b.cast_signed()) * scale))
                    .collect()
            }
            Kind::Bytes => return Err(ModelError::Shape(name.to_owned())),
        };
        Ok((numbers, &e.dims))
    }

    /// Numbers of one dimension, `len` of them.
    pub(crate) fn vector(&self, name: &str, len: usize) -> Result<Vec<f32>, ModelError> {
        let (v, _) = self.array(name)?;
        if v.len() == len {
            Ok(v)
        } else {
            Err(ModelError::Shape(name.to_owned()))
        }
    }

    /// Whether there is such an array.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.entries.contains_key(name)
    }

    /// A matrix of quantised rows with their scales; none where it is kept otherwise.
    pub(crate) fn rows(&self, name: &str, rows: usize, width: usize) -> Result<Option<ByteRows<'_>>, ModelError> {
        let e = self.entry(name)?;
        if e.kind != Kind::I8Rows {
            return Ok(None);
        }
        if e.dims != [rows, width] {
            return Err(ModelError::Shape(name.to_owned()));
        }
        let scales = self.table(name)?.scales;
        Ok(Some((&self.bytes[e.at.start..e.at.start + rows * width], scales)))
    }

    /// A table of quantised rows, `rows` of them.
    pub(crate) fn sized_table(&self, name: &str, rows: u64) -> Result<Table, ModelError> {
        let t = self.table(name)?;
        if t.rows() as u64 == rows {
            Ok(t)
        } else {
            Err(ModelError::Shape(name.to_owned()))
        }
    }

    /// A table of quantised rows.
    pub(crate) fn table(&self, name: &str) -> Result<Table, ModelError> {
        let e = self.entry(name)?;
        let (Kind::I8Rows, &[rows, width]) = (e.kind, e.dims.as_slice()) else {
            return Err(ModelError::Shape(name.to_owned()));
        };
        let scales = self.bytes[e.at.start + rows * width..e.at.end]
            .as_chunks::<4>()
            .0
            .iter()
            .map(|b| f32::from_le_bytes(*b))
            .collect();
        Ok(Table {
            at: e.at.start,
            scales,
            width,
        })
    }
}

/// IEEE half precision to single.
fn half(h: u16) -> f32 {
    let sign = u32::from(h >> 15) << 31;
    let rest = u32::from(h & 0x7fff) << 13;
    // The exponent counts from another number: 2^112 sets that right, for the smallest numbers too.
    let size = f32::from_bits(rest) * f32::from_bits(0x7780_0000);
    let size = if h & 0x7c00 == 0x7c00 {
        f32::from_bits(0x7f80_0000 | rest)
    } else {
        size
    };
    f32::from_bits(size.to_bits() | sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves() {
        for (bits, want) in [
            (0x3c00, 1.0),
            (0xc000, -2.0),
            (0x0001, 2.0_f32.powi(-24)),
            (0x7bff, 65504.0),
            (0x8000, 0.0),
        ] {
            assert_eq!(half(bits), want);
        }
    }

    #[test]
    fn damage_is_told_and_never_panics() {
        assert_eq!(File::open(Cow::Borrowed(b"PK")).unwrap_err(), ModelError::NotAModel);
        let mut bytes = MAGIC.to_vec();
        bytes.extend(3_u32.to_le_bytes());
        bytes.extend([255; 40]);
        assert_eq!(File::open(Cow::Owned(bytes)).unwrap_err(), ModelError::Damaged);
    }
}

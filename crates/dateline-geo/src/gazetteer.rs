//! The gazetteer file: a folded-name dictionary, fixed-size records and a string pool, read in place.

use crate::resolve::Weights;
use dateline_core::Toponym;
use std::borrow::Cow;
use std::ops::Range;

const MAGIC: &[u8; 8] = b"DLGEO\0\0\x01";
const RECORD: usize = 16;
const AREA: usize = 9;
const BLOCK: usize = 16;
/// Letters whose folding the file carries, as in `build_gazetteer.py`.
const FOLDED: [Range<u32>; 2] = [0xC0..0x250, 0x1E00..0x1F00];

/// A file that is no gazetteer.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// It does not start as a gazetteer does.
    #[error("not a gazetteer file (or one of another version)")]
    Magic,
    /// Its sections do not fill it.
    #[error("gazetteer file is cut short or damaged: sections need {expected} bytes, the file has {found}")]
    Length {
        /// Bytes that the header promises.
        expected: usize,
        /// Bytes that there are.
        found: usize,
    },
}

/// A gazetteer, read in place: loading checks the header and nothing else.
#[derive(Clone, Debug)]
pub struct Gazetteer {
    data: Cow<'static, [u8]>,
    sections: [Range<usize>; 7],
    pub(crate) weights: Weights,
}

/// One place of the gazetteer.
#[derive(Clone, Debug, PartialEq)]
pub struct Record<'g> {
    /// Usual name.
    pub name: &'g str,
    /// GeoNames id, 0 if not known.
    pub geonameid: u32,
    /// Latitude and longitude; for an area the middle of the box around its towns, `None` if not known.
    pub centre: Option<(f64, f64)>,
    /// ISO alpha-3 country, empty for seas and continents.
    pub country: &'g str,
    /// First-level division.
    pub admin1: &'g str,
    /// Second-level division.
    pub admin2: &'g str,
    /// GeoNames feature code.
    pub code: &'g str,
    /// Common logarithm of the population (for features without people, of a weight that stands for fame).
    pub log_population: f32,
}

/// A record under a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) record: u32,
    /// The name is one of its other names, not the usual one.
    pub(crate) alternate: bool,
}

impl Record<'_> {
    /// GeoNames feature class: `A` country or division, `P` town, `L` region, `H` water, `T` land form, `S` site.
    #[must_use]
    pub fn class(&self) -> &'static str {
        class_of(self.code)
    }

    /// PLOVER resolution: 5 below city, 4 city, 3 district, 2 province, 1 country.
    #[must_use]
    pub fn resolution(&self) -> u8 {
        match self.code {
            "PCLI" | "PCLD" | "PCLH" | "CONT" | "OCN" | "SEA" => 1,
            "ADM1" | "RGN" | "AREA" | "STM" | "MTS" | "DSRT" | "PEN" | "PLAT" | "GULF" => 2,
            "PPLX" => 5,
            c if c.starts_with("PPL") => 4,
            _ if self.class() == "S" => 5,
            _ => 3,
        }
    }

    /// Whether it is something with an extent, which no pin on a map stands for.
    #[must_use]
    pub fn is_area(&self) -> bool {
        matches!(self.class(), "A" | "L") || matches!(self.code, "SEA" | "OCN" | "STM" | "MTS" | "DSRT" | "PEN" | "PLAT" | "GULF")
    }
}

fn class_of(code: &str) -> &'static str {
    match code {
        c if c.starts_with("PPL") => "P",
        c if c.starts_with("PCL") || c.starts_with("ADM") => "A",
        "SEA" | "OCN" | "STRT" | "GULF" | "BAY" | "STM" | "LK" | "CNL" | "CHN" | "RSV" => "H",
        "ISL" | "ISLS" | "MT" | "MTS" | "VAL" | "DSRT" | "PEN" | "CAPE" | "PASS" | "PLAT" | "ATOL" | "RF" | "VLC" => "T",
        "AIRP" | "AIRB" | "CMP" | "CMPRF" | "DAM" | "PRN" | "PRT" | "BLDG" | "CSTM" | "NPP" | "SQR" | "BRDR" => "S",
        _ => "L",
    }
}

impl Gazetteer {
    /// Takes a gazetteer file.
    ///
    /// # Errors
    /// If the bytes are no gazetteer or are cut short.
    pub fn from_bytes(data: impl Into<Cow<'static, [u8]>>) -> Result<Self, Error> {
        let data = data.into();
        if data.get(..8) != Some(MAGIC) {
            return Err(Error::Magic);
        }
        let mut at = 8 + 7 * 4;
        let mut sections: [Range<usize>; 7] = Default::default();
        for (i, section) in sections.iter_mut().enumerate() {
            let size = u32_at(&data, 8 + 4 * i).ok_or(Error::Length {
                expected: 36,
                found: data.len(),
            })? as usize;
            *section = at..at.saturating_add(size);
            at = section.end;
        }
        if at != data.len() {
            return Err(Error::Length {
                expected: at,
                found: data.len(),
            });
        }
        Ok(Self {
            data,
            sections,
            weights: Weights::default(),
        })
    }

    /// The same gazetteer with other weights for resolution.
    #[must_use]
    pub fn with_weights(mut self, weights: Weights) -> Self {
        self.weights = weights;
        self
    }

    fn section(&self, i: usize) -> &[u8] {
        self.data.get(self.sections[i].clone()).unwrap_or(&[])
    }

    fn string(&self, offset: usize) -> &str {
        let pool = self.section(6);
        let Some(&len) = pool.get(offset) else {
            return "";
        };
        pool.get(offset + 1..offset + 1 + len as usize)
            .and_then(|b| std::str::from_utf8(b).ok())
            .unwrap_or("")
    }

    /// How many places there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.section(0).len() / RECORD
    }

    /// Whether there is no place.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    pub(crate) fn record(&self, index: u32) -> Option<Record<'_>> {
        let at = index as usize * RECORD;
        let r = self.section(0).get(at..at + RECORD)?;
        let u24 = |i: usize| r[i] as usize | (r[i + 1] as usize) << 8 | (r[i + 2] as usize) << 16;
        let degrees = |v: usize| (v as f64 - f64::from(0x0080_0000)) / 4e4;
        let centre = (u24(3) != 0).then(|| (degrees(u24(3)), degrees(u24(6))));
        let area = (r[12] as usize | (r[13] as usize) << 8) * AREA;
        let a = self.section(1).get(area..area + AREA)?;
        let a24 = |i: usize| a[i] as usize | (a[i + 1] as usize) << 8 | (a[i + 2] as usize) << 16;
        let code = self.section(2).get(r[14] as usize * 8..r[14] as usize * 8 + 8)?;
        let code = std::str::from_utf8(code).ok()?.trim_end_matches('\0');
        Some(Record {
            name: self.string(u24(9)),
            geonameid: u24(0) as u32,
            centre,
            country: self.string(a24(0)),
            admin1: self.string(a24(3)),
            admin2: self.string(a24(6)),
            code,
            log_population: f32::from(r[15]) / 8.0 * std::f32::consts::LOG10_2,
        })
    }

    /// A name as the dictionary spells it: small ASCII letters, single blanks; `None` for other scripts.
    pub(crate) fn fold(&self, name: &str) -> Option<String> {
        let mut out = String::with_capacity(name.len());
        for c in name.chars() {
            match c {
                c if c.is_ascii_alphanumeric() => out.push(c.to_ascii_lowercase()),
                '\'' | '’' | '‘' | 'ʼ' | 'ʻ' | '`' | '´' | '.' | 'ʾ' | 'ʿ' | '\u{300}'..='\u{36F}' => {}
                '-' | '–' | '—' | '/' | '(' | ')' | '&' | ',' => out.push(' '),
                c if c.is_whitespace() => out.push(' '),
                c => out.push_str(self.fold_letter(c)?),
            }
        }
        let words: Vec<&str> = out.split_ascii_whitespace().collect();
        let last = words.len().checked_sub(1)?;
        let mut key = String::with_capacity(out.len() + 4);
        for (i, w) in words.iter().enumerate() {
            if i > 0 {
                key.push(' ');
            }
            key.push_str(match *w {
                "st" if i < last => "saint",
                "ste" if i < last => "sainte",
                "mt" if i < last => "mount",
                "ft" if i < last => "fort",
                w => w,
            });
        }
        Some(key)
    }

    fn fold_letter(&self, c: char) -> Option<&str> {
        let mut before = 0;
        for range in FOLDED {
            if range.contains(&(c as u32)) {
                let at = (before + (c as u32 - range.start) as usize) * 2;
                let cell = self.section(3).get(at..at + 2)?;
                let s = std::str::from_utf8(cell).ok()?.trim_end_matches('\0');
                return (!s.is_empty()).then_some(s);
            }
            before += range.len();
        }
        None
    }

    /// The records under a dictionary key.
    pub(crate) fn entries(&self, key: &str) -> Vec<Entry> {
        self.entries_of(key.as_bytes()).unwrap_or_default()
    }

    fn entries_of(&self, key: &[u8]) -> Option<Vec<Entry>> {
        let (blocks, dictionary) = (self.section(4), self.section(5));
        let start = |b: usize| u32_at(blocks, b * 4).map(|v| v as usize);
        let (mut lo, mut hi) = (0, blocks.len() / 4);
        while lo + 1 < hi {
            let mid = usize::midpoint(lo, hi);
            let at = start(mid)?;
            let len = *dictionary.get(at + 1)? as usize;
            if dictionary.get(at + 2..at + 2 + len)? <= key {
                lo = mid;
            } else {
                hi = mid;
            }
        }
        let mut at = start(lo)?;
        let mut word: Vec<u8> = Vec::new();
        for _ in 0..BLOCK {
            let (same, len) = (*dictionary.get(at)? as usize, *dictionary.get(at + 1)? as usize);
            word.truncate(same);
            word.extend_from_slice(dictionary.get(at + 2..at + 2 + len)?);
            at += 2 + len;
            let hit = word == key;
            let count = varint(dictionary, &mut at)?;
            let mut out = Vec::new();
            let mut record = 0u32;
            for _ in 0..count {
                let v = varint(dictionary, &mut at)?;
                record = record.wrapping_add(v >> 1);
                if hit {
                    out.push(Entry {
                        record,
                        alternate: v & 1 == 1,
                    });
                }
            }
            if hit {
                return Some(out);
            }
            if word.as_slice() > key {
                return None;
            }
        }
        None
    }

    /// The places of a name, those usually called so first, then the better known.
    #[must_use]
    pub fn lookup(&self, name: &str) -> Vec<Record<'_>> {
        let mut entries = self.fold(name).map(|k| self.entries(&k)).unwrap_or_default();
        let capitals: String = name.chars().filter(|c| *c != '.' && *c != ' ').collect();
        if capitals.len() <= 4 {
            entries.extend(self.entries(&format!("={capitals}")));
        }
        let mut found: Vec<(bool, Record<'_>)> = entries.iter().filter_map(|e| Some((e.alternate, self.record(e.record)?))).collect();
        // A province counts the people of its seat among its own.
        let fame = |r: &Record| crate::resolve::fame(&self.weights, r) - if r.code.starts_with("ADM") { 1.5 } else { 0.0 };
        found.sort_by(|a, b| a.0.cmp(&b.0).then_with(|| fame(&b.1).total_cmp(&fame(&a.1))));
        found.into_iter().map(|(_, r)| r).collect()
    }

    /// Whether a word is a country's adjective or people ("Armenian", "Syrians"), which is no place.
    #[must_use]
    pub fn is_demonym(&self, word: &str) -> bool {
        self.fold(word).is_some_and(|k| !self.entries(&format!("^{k}")).is_empty())
    }

    /// A representative point of a resolved place, of an area too: for maps that shade or zoom, never for a pin.
    #[must_use]
    pub fn centre(&self, place: &Toponym) -> Option<(f64, f64)> {
        if let (Some(lat), Some(lon)) = (place.lat, place.lon) {
            return Some((lat, lon));
        }
        self.lookup(&place.name)
            .into_iter()
            .find(|r| r.country == place.country_code && r.code == place.feature_code && r.admin1 == place.admin1)
            .and_then(|r| r.centre)
    }
}

fn u32_at(data: &[u8], at: usize) -> Option<u32> {
    data.get(at..at + 4).and_then(|b| b.try_into().ok()).map(u32::from_le_bytes)
}

fn varint(data: &[u8], at: &mut usize) -> Option<u32> {
    let mut value = 0u32;
    for shift in (0..32).step_by(7) {
        let byte = *data.get(*at)?;
        *at += 1;
        value |= u32::from(byte & 127) << shift;
        if byte & 128 == 0 {
            return Some(value);
        }
    }
    None
}

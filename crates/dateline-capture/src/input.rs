//! Bytes that are counted, looked ahead into and taken out of gzip and zstd, with caps.

use flate2::bufread::GzDecoder;
use ruzstd::decoding::{BlockDecodingStrategy, FrameDecoder};
use std::io::{self, BufRead, Read};

/// Compressed data may grow to this size before the ratio counts.
const FREE: u64 = 64 << 20;
/// From there on, this many bytes for one are a bomb: news pages shrink to a fifth, JSON lines to a fiftieth.
const RATIO: u64 = 200;
const CHUNK: usize = 64 << 10;
/// The largest zstd window that is given memory; `zstd --ultra --long=27` asks for as much.
const WINDOW: u64 = 128 << 20;

/// What goes wrong inside compressed data, carried by an `io::Error`. Reading may go on behind damage; not behind a bomb.
#[derive(Clone, Debug)]
pub(crate) enum Fault {
    Damaged { offset: u64, why: String },
    Bomb { packed: u64, unpacked: u64 },
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Damaged { offset, why } => write!(f, "damaged at byte {offset}: {why}"),
            Self::Bomb { .. } => f.write_str("a compression bomb"),
        }
    }
}

impl std::error::Error for Fault {}

/// The fault that an error carries, if it is one of ours.
pub(crate) fn fault(e: &io::Error) -> Option<&Fault> {
    e.get_ref().and_then(|inner| inner.downcast_ref())
}

/// The file's own bytes: counted, and a few can be seen before they are taken.
pub(crate) struct Raw<'a> {
    reader: Box<dyn Read + Send + 'a>,
    buffer: Vec<u8>,
    at: usize,
    taken: u64,
    end: bool,
}

impl<'a> Raw<'a> {
    fn new(reader: Box<dyn Read + Send + 'a>) -> Self {
        Self {
            reader,
            buffer: Vec::new(),
            at: 0,
            taken: 0,
            end: false,
        }
    }

    /// Up to `n` bytes that come next; fewer only at the end of the file.
    pub(crate) fn peek(&mut self, n: usize) -> io::Result<&[u8]> {
        while !self.end && self.buffer.len() - self.at < n {
            self.buffer.drain(..self.at);
            self.at = 0;
            let old = self.buffer.len();
            self.buffer.resize(old + CHUNK, 0);
            let got = loop {
                match self.reader.read(&mut self.buffer[old..]) {
                    Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
                    other => break other,
                }
            };
            self.buffer.truncate(old + *got.as_ref().unwrap_or(&0));
            self.end = got? == 0;
        }
        let left = &self.buffer[self.at..];
        Ok(&left[..left.len().min(n)])
    }
}

impl Read for Raw<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let chunk = self.fill_buf()?;
        let n = chunk.len().min(out.len());
        out[..n].copy_from_slice(&chunk[..n]);
        self.consume(n);
        Ok(n)
    }
}

impl BufRead for Raw<'_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.peek(1)?;
        Ok(&self.buffer[self.at..])
    }

    fn consume(&mut self, n: usize) {
        self.at += n;
        self.taken += n as u64;
    }
}

enum Kind<'a> {
    Plain(Raw<'a>),
    Gzip(GzDecoder<Raw<'a>>),
    Zstd(Raw<'a>, Box<FrameDecoder>),
    /// Between members, while the raw bytes are moved.
    Between(Raw<'a>),
    Done,
}

/// A file's content, out of whatever it is packed in.
pub(crate) struct Input<'a> {
    kind: Kind<'a>,
    packed: bool,
    out: Vec<u8>,
    at: usize,
    made: u64,
    /// Where the present gzip member or zstd frame begins in the file.
    member: u64,
    /// How many bytes of the file were taken when it was last unpacked.
    seen: u64,
    /// A fault met while looking ahead, told when the bytes before it are read.
    pending: Option<Fault>,
}

const GZIP: &[u8] = b"\x1F\x8B\x08";
const ZSTD: &[u8] = b"\x28\xB5\x2F\xFD";

impl<'a> Input<'a> {
    pub(crate) fn new(reader: Box<dyn Read + Send + 'a>) -> io::Result<Self> {
        let mut raw = Raw::new(reader);
        let packed = raw.peek(4)?.starts_with(GZIP) || raw.peek(4)? == ZSTD;
        let kind = if packed { Kind::Between(raw) } else { Kind::Plain(raw) };
        Ok(Self {
            kind,
            packed,
            out: Vec::new(),
            at: 0,
            made: 0,
            member: 0,
            seen: 0,
            pending: None,
        })
    }

    /// Where the next byte stands: the beginning of its member in a packed file, else its own place.
    pub(crate) fn offset(&self) -> u64 {
        match &self.kind {
            Kind::Plain(raw) => raw.taken,
            _ => self.member,
        }
    }

    /// Up to `n` bytes of content that come next, for a look at what they are. `n` is at most a few thousand.
    pub(crate) fn peek(&mut self, n: usize) -> io::Result<&[u8]> {
        if matches!(self.kind, Kind::Plain(_)) {
            let Kind::Plain(raw) = &mut self.kind else { return Ok(&[]) };
            return raw.peek(n);
        }
        while self.out.len() - self.at < n {
            let more = self.more(false);
            match more {
                Ok(0) => break,
                Ok(_) => {}
                // What was had before the damage is looked at; the damage is met again when it is read.
                Err(e) if self.out.len() > self.at => {
                    self.pending = Some(fault(&e).cloned().unwrap_or(Fault::Damaged {
                        offset: self.member,
                        why: e.to_string(),
                    }));
                    break;
                }
                Err(e) => return Err(e),
            }
        }
        let left = &self.out[self.at..];
        Ok(&left[..left.len().min(n)])
    }

    /// Unpacks some more behind what is there. 0 at the end of the file; without `cross`, also where a member ends behind
    /// bytes that are not read yet, for the place of a byte is that of its member.
    fn more(&mut self, cross: bool) -> io::Result<usize> {
        self.out.drain(..self.at);
        self.at = 0;
        loop {
            self.seen = self.taken();
            let old = self.out.len();
            let got = match &mut self.kind {
                Kind::Done => return Ok(0),
                Kind::Between(_) => {
                    if !self.next_member()? {
                        return Ok(0);
                    }
                    continue;
                }
                Kind::Plain(raw) => {
                    self.out.resize(old + CHUNK, 0);
                    raw.read(&mut self.out[old..])
                }
                Kind::Gzip(gz) => {
                    self.out.resize(old + CHUNK, 0);
                    gz.read(&mut self.out[old..])
                }
                Kind::Zstd(raw, decoder) => {
                    self.out.resize(old + CHUNK, 0);
                    let space = &mut self.out[old..];
                    // The decoder is not ours; on bytes that it does not foresee it must not end the program.
                    std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| unpack(raw, decoder, space)))
                        .unwrap_or_else(|_| Err(io::Error::other("the zstd decoder gave up")))
                }
            };
            match got {
                Ok(0) => {
                    self.out.truncate(old);
                    if matches!(self.kind, Kind::Plain(_)) {
                        return Ok(0);
                    }
                    self.between();
                    if !cross && self.out.len() > self.at {
                        return Ok(0);
                    }
                }
                Ok(n) => {
                    self.out.truncate(old + n);
                    self.made += n as u64;
                    self.bomb()?;
                    return Ok(n);
                }
                Err(e) => {
                    self.out.truncate(old);
                    let why = match e.kind() {
                        io::ErrorKind::UnexpectedEof => "the compressed data end early".to_owned(),
                        _ => e.to_string(),
                    };
                    return Err(self.damage(why));
                }
            }
        }
    }

    /// How many bytes of the file were taken so far.
    pub(crate) fn taken(&self) -> u64 {
        match &self.kind {
            Kind::Plain(raw) | Kind::Between(raw) => raw.taken,
            Kind::Gzip(gz) => gz.get_ref().taken,
            Kind::Zstd(raw, _) => raw.taken,
            Kind::Done => self.seen,
        }
    }

    fn bomb(&mut self) -> io::Result<()> {
        let packed = self.taken();
        if self.packed && self.made > FREE && self.made / RATIO > packed.max(1) {
            self.seen = packed;
            self.kind = Kind::Done;
            let fault = Fault::Bomb {
                packed,
                unpacked: self.made,
            };
            return Err(io::Error::new(io::ErrorKind::InvalidData, fault));
        }
        Ok(())
    }

    /// Back to the raw bytes behind the member that has ended.
    fn between(&mut self) {
        self.kind = match std::mem::replace(&mut self.kind, Kind::Done) {
            Kind::Gzip(gz) => Kind::Between(gz.into_inner()),
            Kind::Zstd(raw, _) => Kind::Between(raw),
            other => other,
        };
    }

    /// Notes the damage and moves on to the next place that looks like the head of a member.
    fn damage(&mut self, why: String) -> io::Error {
        let offset = self.taken();
        self.between();
        if let Kind::Between(raw) = &mut self.kind {
            // The head that is at fault is not found again.
            if raw.taken == self.member && raw.peek(1).is_ok_and(|b| !b.is_empty()) {
                raw.consume(1);
            }
            let found = resync(raw);
            if !matches!(found, Ok(true)) {
                self.kind = Kind::Done;
            }
        } else {
            self.kind = Kind::Done;
        }
        io::Error::new(io::ErrorKind::InvalidData, Fault::Damaged { offset, why })
    }

    /// Opens the next member; false at the end of the file.
    fn next_member(&mut self) -> io::Result<bool> {
        loop {
            let Kind::Between(mut raw) = std::mem::replace(&mut self.kind, Kind::Done) else {
                return Ok(false);
            };
            let head = raw.peek(4)?;
            if head.is_empty() {
                return Ok(false);
            }
            self.member = raw.taken;
            let head = raw.peek(4)?;
            if head.starts_with(GZIP) {
                self.kind = Kind::Gzip(GzDecoder::new(raw));
                return Ok(true);
            }
            if head == ZSTD {
                return self.zstd(raw);
            }
            if head.len() == 4 && head[1..] == [0x2A, 0x4D, 0x18] && head[0] & 0xF0 == 0x50 {
                // A skippable frame: its length stands behind the magic.
                let size = raw
                    .peek(8)?
                    .get(4..8)
                    .map_or(0, |b| u64::from(u32::from_le_bytes([b[0], b[1], b[2], b[3]])));
                io::copy(&mut (&mut raw).take(size + 8), &mut io::sink())?;
                self.kind = Kind::Between(raw);
                continue;
            }
            // Zeros behind the last member are padding.
            if head[0] == 0 {
                while raw.peek(1)?.first() == Some(&0) {
                    raw.consume(1);
                }
                self.kind = Kind::Between(raw);
                continue;
            }
            self.kind = Kind::Between(raw);
            return Err(self.damage("no compressed data where some should begin".to_owned()));
        }
    }

    fn zstd(&mut self, mut raw: Raw<'a>) -> io::Result<bool> {
        let mut decoder = FrameDecoder::new();
        let opened = match window(raw.peek(18)?) {
            Some(w) if w <= WINDOW => decoder.init(&mut raw).map_err(|e| e.to_string()),
            _ => Err(format!("a zstd frame that asks for a window of more than {WINDOW} bytes")),
        };
        self.kind = match &opened {
            Ok(()) => Kind::Zstd(raw, Box::new(decoder)),
            Err(_) => Kind::Between(raw),
        };
        opened.map(|()| true).map_err(|why| self.damage(why))
    }
}

/// The window that a zstd frame asks for, by its header (RFC 8878, 3.1.1.1).
fn window(head: &[u8]) -> Option<u64> {
    let descriptor = *head.get(4)?;
    if descriptor & 0x20 == 0 {
        let byte = *head.get(5)?;
        let base = 1u64 << (10 + (byte >> 3));
        return Some(base + base / 8 * u64::from(byte & 7));
    }
    let at = 5 + [0, 1, 2, 4][usize::from(descriptor & 3)];
    let size = [1, 2, 4, 8][usize::from(descriptor >> 6)];
    let bytes = head.get(at..at + size)?;
    let value = bytes.iter().rev().fold(0u64, |n, b| n << 8 | u64::from(*b));
    Some(if size == 2 { value + 256 } else { value })
}

/// One step of a zstd frame. 0 at its end.
fn unpack(raw: &mut Raw<'_>, decoder: &mut FrameDecoder, out: &mut [u8]) -> io::Result<usize> {
    while decoder.can_collect() == 0 && !decoder.is_finished() {
        decoder
            .decode_blocks(&mut *raw, BlockDecodingStrategy::UptoBytes(out.len()))
            .map_err(io::Error::other)?;
    }
    decoder.read(out)
}

/// Moves on to the next bytes that look like the head of a gzip member or zstd frame; false at the end of the file.
fn resync(raw: &mut Raw<'_>) -> io::Result<bool> {
    loop {
        let head = raw.peek(4)?;
        if head.len() < 4 {
            return Ok(false);
        }
        if head.starts_with(GZIP) && head[3] & 0xE0 == 0 || head == ZSTD {
            return Ok(true);
        }
        raw.consume(1);
    }
}

impl Read for Input<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let chunk = self.fill_buf()?;
        let n = chunk.len().min(out.len());
        out[..n].copy_from_slice(&chunk[..n]);
        self.consume(n);
        Ok(n)
    }
}

impl BufRead for Input<'_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if matches!(self.kind, Kind::Plain(_)) {
            let Kind::Plain(raw) = &mut self.kind else { return Ok(&[]) };
            return raw.fill_buf();
        }
        if self.at == self.out.len() {
            if let Some(fault) = self.pending.take() {
                return Err(io::Error::new(io::ErrorKind::InvalidData, fault));
            }
            self.more(true)?;
        }
        Ok(&self.out[self.at..])
    }

    fn consume(&mut self, n: usize) {
        match &mut self.kind {
            Kind::Plain(raw) => raw.consume(n),
            _ => self.at += n,
        }
    }
}

/// What a capped read came to.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Ended {
    /// All of it.
    Whole,
    /// There is more than the cap.
    Over,
}

/// Reads up to `cap` bytes to the end of `input`. What was read before a fault stays in `out`.
pub(crate) fn read_all(input: &mut impl BufRead, cap: usize, out: &mut Vec<u8>) -> io::Result<Ended> {
    loop {
        let chunk = input.fill_buf()?;
        if chunk.is_empty() {
            return Ok(Ended::Whole);
        }
        let n = chunk.len().min(cap.saturating_add(1) - out.len());
        out.extend_from_slice(&chunk[..n]);
        input.consume(n);
        if out.len() > cap {
            return Ok(Ended::Over);
        }
    }
}

/// One line with its end, of which up to `cap` + 1 bytes are kept; how long it is in all, 0 at the end of the input.
pub(crate) fn read_line(input: &mut impl BufRead, cap: usize, line: &mut Vec<u8>) -> io::Result<usize> {
    let mut total = 0;
    loop {
        let chunk = input.fill_buf()?;
        if chunk.is_empty() {
            return Ok(total);
        }
        let (used, end) = match chunk.iter().position(|b| *b == b'\n') {
            Some(i) => (i + 1, true),
            None => (chunk.len(), false),
        };
        let room = cap.saturating_add(1).saturating_sub(line.len());
        line.extend_from_slice(&chunk[..used.min(room)]);
        input.consume(used);
        total += used;
        if end {
            return Ok(total);
        }
    }
}

/// Reads `length` bytes; `Over` if the input ends before.
pub(crate) fn read_exactly(input: &mut impl BufRead, length: usize, out: &mut Vec<u8>) -> io::Result<Ended> {
    while out.len() < length {
        let chunk = input.fill_buf()?;
        if chunk.is_empty() {
            return Ok(Ended::Over);
        }
        let n = chunk.len().min(length - out.len());
        out.extend_from_slice(&chunk[..n]);
        input.consume(n);
    }
    Ok(Ended::Whole)
}

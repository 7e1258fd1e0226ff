//! Content as servers pack it: `Content-Encoding` of gzip, deflate, brotli and zstd, one in the other, within the size of a page.

use crate::input::{self, Ended, Input};
use std::io::{BufReader, Read};

/// More than these in one another nobody packs but to hurt.
const MOST_LAYERS: usize = 4;
const CHUNK: usize = 16 << 10;

/// Unpacks `content` as the header `encoding` says. What was mended is told in `notes`.
pub(crate) fn unpack(encoding: &str, content: Vec<u8>, cap: usize, notes: &mut Vec<String>) -> Result<Vec<u8>, String> {
    let layers: Vec<String> = encoding
        .split(',')
        .map(|e| e.trim().to_ascii_lowercase())
        .filter(|e| !e.is_empty())
        .collect();
    if layers.len() > MOST_LAYERS {
        return Err(format!(
            "its content is packed {} times, and the limit is {MOST_LAYERS}",
            layers.len()
        ));
    }
    let mut content = content;
    for layer in layers.iter().rev() {
        // Crawlers often unpack the content and leave the head as it was.
        if looks_like_markup(&content) {
            break;
        }
        content = match layer.as_str() {
            "identity" | "none" => content,
            "gzip" | "x-gzip" if !content.starts_with(b"\x1F\x8B") => content,
            "zstd" if !content.starts_with(b"\x28\xB5\x2F\xFD") => content,
            "gzip" | "x-gzip" | "zstd" => whole(Input::new(Box::new(&content[..])).map_err(|e| e.to_string())?, cap, notes)?,
            "deflate" | "x-deflate" => deflated(&content, cap, notes)?,
            "br" => whole(
                BufReader::new(Guarded(brotli_decompressor::Decompressor::new(&content[..], CHUNK))),
                cap,
                notes,
            )?,
            other => {
                let other: String = other.chars().take(20).collect();
                return Err(format!(
                    "its content is packed as `{other}`, which is not read; gzip, deflate, br and zstd are"
                ));
            }
        };
    }
    Ok(content)
}

/// The standard means zlib; some servers send the bare stream.
fn deflated(content: &[u8], cap: usize, notes: &mut Vec<String>) -> Result<Vec<u8>, String> {
    let zlib = content.len() >= 2 && content[0] & 0x0F == 8 && u16::from_be_bytes([content[0], content[1]]).is_multiple_of(31);
    if zlib {
        whole(BufReader::new(flate2::bufread::ZlibDecoder::new(content)), cap, notes)
    } else {
        whole(BufReader::new(flate2::bufread::DeflateDecoder::new(content)), cap, notes)
    }
}

/// All of it; of what is damaged, what came before.
fn whole(mut reader: impl std::io::BufRead, cap: usize, notes: &mut Vec<String>) -> Result<Vec<u8>, String> {
    let mut out = Vec::new();
    match input::read_all(&mut reader, cap, &mut out) {
        Ok(Ended::Whole) => Ok(out),
        Ok(Ended::Over) => Err(format!("its content unpacks to more than {cap} bytes")),
        Err(_) if out.is_empty() => Err("its packed content is damaged".to_owned()),
        Err(e) => {
            notes.push(format!("its packed content is cut or damaged ({e}); what came before was read"));
            Ok(out)
        }
    }
}

/// A decoder that is not ours; on bytes that it does not foresee it must not end the program.
struct Guarded<R>(R);

impl<R: Read> Read for Guarded<R> {
    fn read(&mut self, out: &mut [u8]) -> std::io::Result<usize> {
        std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| self.0.read(out)))
            .unwrap_or_else(|_| Err(std::io::Error::other("the decoder gave up")))
    }
}

fn looks_like_markup(bytes: &[u8]) -> bool {
    bytes
        .strip_prefix(b"\xEF\xBB\xBF")
        .unwrap_or(bytes)
        .trim_ascii_start()
        .starts_with(b"<")
}

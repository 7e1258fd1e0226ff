//! Bytes to text: byte order mark, what a header or the page says, else UTF-8, else windows-1252.

use dateline_core::Diagnostics;
use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

/// So many bytes of a page are searched for what it says of its charset, as browsers do and somewhat more.
const HEAD: usize = 4096;

/// Decodes a page. `stated` is what a header outside the page says ("utf-8"); `html` lets the page's own `meta` speak.
pub(crate) fn decode(bytes: &[u8], stated: Option<&str>, html: bool, diags: &mut Diagnostics) -> (String, &'static str) {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return (run(encoding, &bytes[mark..], diags), encoding.name());
    }
    let named = |label: &str, who: &str, diags: &mut Diagnostics| {
        let known = Encoding::for_label(label.trim_matches(['"', '\'', ' ']).as_bytes());
        if known.is_none() {
            let label: String = label.chars().take(40).collect();
            diags.note(
                "DL0106",
                format!("{who} names the charset '{label}', which is none that is known; the bytes were looked at instead"),
                None,
            );
        }
        known
    };
    let valid = std::str::from_utf8(bytes).is_ok();
    let own = || if html { meta(bytes) } else { None };
    let encoding = stated
        .and_then(|l| named(l, "the server", diags))
        .or_else(|| own().and_then(|l| named(&l, "the page", diags)));
    match encoding {
        // A page that says latin-1 and is UTF-8 throughout, with letters that show it, is UTF-8.
        Some(e) if e != UTF_8 && valid && !bytes.is_ascii() && e.is_ascii_compatible() => {
            diags.note(
                "DL0107",
                format!("the page says {} and is UTF-8; it was read as that", e.name()),
                None,
            );
            (String::from_utf8_lossy(bytes).into_owned(), UTF_8.name())
        }
        Some(e) if e == UTF_8 && !valid && !mostly_utf8(bytes) => {
            diags.note("DL0107", "the page says UTF-8 and is not; it was read as windows-1252", None);
            (run(WINDOWS_1252, bytes, diags), WINDOWS_1252.name())
        }
        Some(e) => (run(e, bytes, diags), e.name()),
        None if valid || mostly_utf8(bytes) => (run(UTF_8, bytes, diags), UTF_8.name()),
        None => {
            diags.note(
                "DL0105",
                "nothing tells the charset and the bytes are no UTF-8; they were read as windows-1252",
                None,
            );
            (run(WINDOWS_1252, bytes, diags), WINDOWS_1252.name())
        }
    }
}

fn run(encoding: &'static Encoding, bytes: &[u8], diags: &mut Diagnostics) -> String {
    let (text, broken) = encoding.decode_without_bom_handling(bytes);
    if broken {
        let places = text.matches('\u{fffd}').count();
        let what = format!(
            "broken {} in {places} places, each replaced by U+FFFD; offsets count in the text as decoded",
            encoding.name()
        );
        diags.note("DL0101", what, None);
    }
    text.into_owned()
}

/// Damaged UTF-8 rather than another charset: sequences of several bytes that are right outnumber those that are wrong.
pub(crate) fn mostly_utf8(bytes: &[u8]) -> bool {
    let (mut good, mut bad) = (0usize, 0usize);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().bytes().filter(|b| *b >= 0xC2).count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    good > bad
}

/// The charset of `<meta charset=...>`, `<meta http-equiv ... content="...charset=...">` or `<?xml encoding="..."?>`.
fn meta(bytes: &[u8]) -> Option<String> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(HEAD)]).to_ascii_lowercase();
    let value = |rest: &str| {
        let rest = rest.trim_start().strip_prefix('=')?.trim_start().trim_start_matches(['"', '\'']);
        let label: String = rest
            .chars()
            .take_while(|c| c.is_ascii_alphanumeric() || "-_:.".contains(*c))
            .collect();
        (!label.is_empty()).then_some(label)
    };
    let xml = head
        .trim_start()
        .strip_prefix("<?xml")
        .and_then(|h| h.split_once("?>"))
        .and_then(|(h, _)| value(h.split_once("encoding")?.1));
    let in_meta = || {
        head.split("<meta")
            .skip(1)
            .find_map(|m| value(m.split('>').next()?.split_once("charset")?.1))
    };
    // UTF-16 in a page that can be read as ASCII is a lie (WHATWG: it is UTF-8 then).
    xml.or_else(in_meta)
        .map(|l| if l.starts_with("utf-16") { "utf-8".to_owned() } else { l })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_charset_is_taken_from_mark_header_page_and_bytes() {
        /// Bytes, the server's word; text, charset, diagnostics.
        type Case<'c> = (&'c [u8], Option<&'c str>, &'c str, &'c str, &'c [&'c str]);
        let cases: [Case<'_>; 8] = [
            (b"\xEF\xBB\xBFS\xC3\xA3o", None, "São", "UTF-8", &[]),
            (b"\xFF\xFES\x00\xE3\x00o\x00", Some("utf-8"), "São", "UTF-16LE", &[]),
            (b"S\xE3o", Some("iso-8859-1"), "São", "windows-1252", &[]),
            (
                b"<meta charset=\"windows-1251\">\xCA\xE8\xE5\xE2",
                None,
                "<meta charset=\"windows-1251\">Киев",
                "windows-1251",
                &[],
            ),
            (b"S\xE3o", None, "São", "windows-1252", &["DL0105"]),
            (b"S\xC3\xA3o", Some("latin1"), "São", "UTF-8", &["DL0107"]),
            (b"S\xE3o", Some("utf-8"), "São", "windows-1252", &["DL0107"]),
            (b"S\xC3\xA3o \xFF \xC3\xA3", None, "São \u{fffd} ã", "UTF-8", &["DL0101"]),
        ];
        for (bytes, stated, text, charset, codes) in cases {
            let mut diags = Diagnostics::default();
            let (read, name) = decode(bytes, stated, true, &mut diags);
            let said: Vec<&str> = diags.0.iter().map(|d| d.code.as_str()).collect();
            assert_eq!((read.as_str(), name, said.as_slice()), (text, charset, codes), "{bytes:?}");
        }
    }

    #[test]
    fn a_charset_that_is_none_is_said() {
        let mut diags = Diagnostics::default();
        let (text, name) = decode(b"<meta charset=klingon>x", None, true, &mut diags);
        assert_eq!(
            (text.as_str(), name, diags.0[0].code.as_str()),
            ("<meta charset=klingon>x", "UTF-8", "DL0106")
        );
    }
}

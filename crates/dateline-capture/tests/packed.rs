//! Content that servers pack, and feeds in web archives.

#[path = "warc_writer.rs"]
mod warc_writer;

use dateline_capture::{Captured, Error, Form, Options, Record, open};
use std::io::Write;
use warc_writer::{gzip, http, page, record};

const URL: &str = "https://courier.example/oslo";

/// A page on a truce, packed by brotli.
const BROTLI: &str = "1b3d01608cd325f615c859e6b652bd1486cd28863c1051983b70f3e1fb25060d8ed92de4ecb7ddeed6096e09451592a388421498bbcacfcbd7cc3ad4 \
     1ecc5ac83d343229b8d558fde31f3074f0f4301e2198797f1449e25091e47c71aa64c72174d01f98c2464ad2bbac95a63e1023eaaec8fb52e1844655 \
     270bf7a876f77d9bc94390c8d7f481bb9516be5d2854cc0e3b2a632e67ac80540d2403ce83a5b81843";
/// 70 MiB of one letter, packed by brotli.
const BOMB: &str = "cbffff3ff825c2e2b14020f7fe8fffff7ff04b00c4611180eefd1fffffffe0970088c30200ddfb3ffeffffc12f0110870500baf77ffcffff835f0220 \
     0e0b0074effff8ffff07bf04401c1600e8defff1ffff0f7e0980382c00d0bdffe3ffff1ffc1200715800a07bff97ffff5ff82500e2b00040f7fe0b";

fn bytes(hex: &str) -> Vec<u8> {
    let digits: Vec<u8> = hex.bytes().filter(u8::is_ascii_hexdigit).collect();
    let pair = |p: &[u8]| u8::from_str_radix(&String::from_utf8_lossy(p), 16).expect("two digits");
    digits.chunks(2).map(pair).collect()
}

fn answered(fields: &str, content: &[u8]) -> Vec<Result<Captured, Error>> {
    let records = [
        record("response", URL, 1, &http(200, fields, content)),
        record(
            "response",
            URL,
            2,
            &http(
                200,
                "Content-Type: text/html",
                page("Envoys leave", "2024-06-05", "They left.").as_bytes(),
            ),
        ),
    ];
    let archive = records.concat();
    open("crawl.warc", &archive[..], &Options::default())
        .map(|r| r.and_then(Record::read))
        .collect()
}

fn html(encoding: &str, content: &[u8]) -> Result<Captured, Error> {
    let mut all = answered(&format!("Content-Type: text/html\r\nContent-Encoding: {encoding}"), content);
    assert_eq!(all.len(), 2, "{all:?}");
    assert!(
        all[1].as_ref().is_ok_and(|c| c.page.title.as_deref() == Some("Envoys leave")),
        "{:?}",
        all[1]
    );
    all.remove(0)
}

fn zlib(plain: &[u8], head: bool) -> Vec<u8> {
    let level = flate2::Compression::default();
    let done = if head {
        let mut out = flate2::write::ZlibEncoder::new(Vec::new(), level);
        out.write_all(plain).and_then(|()| out.finish())
    } else {
        let mut out = flate2::write::DeflateEncoder::new(Vec::new(), level);
        out.write_all(plain).and_then(|()| out.finish())
    };
    done.expect("memory takes it")
}

#[test]
fn content_of_every_encoding_is_unpacked() {
    let plain = page(
        "Envoys meet in Oslo",
        "2024-06-04",
        "Envoys of both sides met in Oslo on Tuesday, for the first time since May.",
    );
    let plain = plain.as_bytes();
    let zstd = ruzstd::encoding::compress_to_vec(plain, ruzstd::encoding::CompressionLevel::Fastest);
    let cases: [(&str, Vec<u8>); 10] = [
        ("br", bytes(BROTLI)),
        ("BR", bytes(BROTLI)),
        ("gzip", gzip(plain)),
        ("deflate", zlib(plain, true)),
        ("deflate", zlib(plain, false)),
        ("zstd", zstd),
        ("gzip, br", bytes(BROTLI)),
        ("deflate, gzip", gzip(&zlib(plain, true))),
        // Unpacked by the crawler, which left the head as it was.
        ("br", plain.to_vec()),
        ("compress", plain.to_vec()),
    ];
    for (encoding, content) in cases {
        let read = html(encoding, &content).unwrap_or_else(|e| panic!("{encoding}: {e}"));
        assert_eq!(read.page.title.as_deref(), Some("Envoys meet in Oslo"), "{encoding}");
        assert!(read.diagnostics.0.iter().all(|d| d.code != "DL0122"), "{encoding}");
    }
}

#[test]
fn what_is_packed_to_hurt_or_damaged_is_told() {
    let said = |encoding: &str, content: &[u8]| html(encoding, content).expect_err("it is bad").to_string();
    assert!(said("br", &bytes(BOMB)).contains("unpacks to more than 67108864 bytes"));
    assert!(said("br", b"\xFF\xFF\xFF\xFF").contains("its packed content is damaged"));
    assert!(said("compress", b"\x1F\x9D\x90").contains("packed as `compress`, which is not read; gzip, deflate, br and zstd are"));
    assert!(said("br, br, br, br, br", b"x").contains("packed 5 times, and the limit is 4"));
    // What came before the cut is read, and said to be cut.
    let long: String = (0..400)
        .map(|n| {
            format!(
                "<p>On day {n} of the talks {} envoys met and agreed on point {}.</p>",
                n * 7 % 31,
                n * n % 97
            )
        })
        .collect();
    let whole = gzip(page("Envoys meet", "2024-06-04", &long).as_bytes());
    let cut = html("gzip", &whole[..whole.len() / 2]).expect("its first half is read");
    assert!(cut.page.text.contains("On day 20 of the talks"), "{}", cut.page.text);
    assert!(cut.diagnostics.0.iter().any(|d| d.code == "DL0122"));
}

#[test]
fn feeds_in_a_web_archive_give_their_entries() {
    let rss = "<?xml version=\"1.0\"?><rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>Desk</title>\
        <item><guid>a1</guid><title>Troops leave Kidal</title><link>https://desk.example/a1</link><pubDate>Sun, 02 Jun 2024 10:00:00 GMT</pubDate>\
        <description>Short.</description><content:encoded><![CDATA[<p>Troops left Kidal on Sunday, after a week of talks.</p>]]></content:encoded></item>\
        <item><guid>a2</guid><title>Rebels enter Gao</title><pubDate>Tue, 03 Jun 2031 10:00:00 GMT</pubDate><description>Rebels entered Gao on Monday.</description></item>\
        </channel></rss>";
    for media in ["application/rss+xml; charset=utf-8", "text/xml", "application/xml", "text/html"] {
        let all = answered(&format!("Content-Type: {media}"), rss.as_bytes());
        let read: Vec<&Captured> = all.iter().map(|r| r.as_ref().expect("it is good")).collect();
        let ids: Vec<&str> = read.iter().take(2).map(|c| c.page.id.as_str()).collect();
        assert_eq!((read.len(), ids), (3, vec!["a1", "a2"]), "{media}");
        assert!(read[0].page.text.ends_with("after a week of talks.\n"));
        assert_eq!(read[0].page.published.map(|d| d.to_string()).as_deref(), Some("2024-06-02"));
        let from = &read[1].provenance;
        assert_eq!(
            (from.form, from.offset, from.number, from.url.as_deref()),
            (Form::Warc, Some(0), Some(2), Some(URL))
        );
        // Its clock runs ahead of the crawler's.
        assert!(read[1].page.published.is_none() && read[1].diagnostics.0.iter().any(|d| d.code == "DL0108"));
    }
    // XML that is no feed is passed over; a feed without entries is told.
    let other = answered("Content-Type: text/xml", b"<?xml version=\"1.0\"?><urlset><url/></urlset>");
    assert_eq!(other.len(), 1);
    let empty = answered(
        "Content-Type: text/xml",
        b"<rss version=\"2.0\"><channel><title>Desk</title></channel></rss>",
    );
    assert!(empty[0].as_ref().is_err_and(|e| {
        e.to_string()
            .contains("WARC record at byte 0: a feed that cannot be read (it has no entries)")
    }));
    assert_eq!(empty.len(), 2);
}

//! Writes small WARC files. Used by the tests and by `examples/make_warc.rs`, which writes `examples/captures/crawl.warc.gz`.
#![allow(dead_code)]

use std::io::Write;

/// One record: its head lines, an empty line, its body, two empty lines.
pub(crate) fn record(kind: &str, url: &str, number: u32, body: &[u8]) -> Vec<u8> {
    let mut out = format!(
        "WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-{number:012}>\r\n\
         WARC-Date: 2024-06-05T07:{:02}:00Z\r\nWARC-Target-URI: {url}\r\nContent-Type: application/http; msgtype={kind}\r\n\
         Content-Length: {}\r\n\r\n",
        number % 60,
        body.len()
    )
    .into_bytes();
    out.extend_from_slice(body);
    out.extend_from_slice(b"\r\n\r\n");
    out
}

/// A server's answer.
pub(crate) fn http(status: u16, fields: &str, content: &[u8]) -> Vec<u8> {
    let mut out = format!("HTTP/1.1 {status} Some words\r\n{fields}\r\n\r\n").into_bytes();
    out.extend_from_slice(content);
    out
}

/// One gzip member.
pub(crate) fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(bytes).expect("memory takes it");
    encoder.finish().expect("memory takes it")
}

/// A page of news with one paragraph more than `text`.
pub(crate) fn page(title: &str, day: &str, text: &str) -> String {
    format!(
        "<!DOCTYPE html><html lang=\"en\"><head><title>{title} | The Meridian Courier</title>\
         <meta property=\"article:published_time\" content=\"{day}T06:00:00Z\"></head><body>\
         <nav><a href=\"/\">Home</a> <a href=\"/world\">World</a></nav><article><h1>{title}</h1><p>{text}</p>\
         <p>Officials of both sides said on Wednesday that they would meet again next week, and that the talks would be held behind closed doors.</p>\
         </article><footer>All rights reserved</footer></body></html>"
    )
}

/// The records of the example: a head, two pages in different dress, and what is passed over.
pub(crate) fn example() -> Vec<Vec<u8>> {
    let html = "Content-Type: text/html; charset=utf-8";
    let bridge = page(
        "Kenya and Uganda open border bridge",
        "2024-06-04",
        "Kenya and Uganda opened a bridge over the border river on Tuesday after four years of work, and signed an agreement on free passage for traders.",
    );
    let strike = page(
        "Dock workers strike in Mombasa",
        "2024-06-05",
        "Dock workers in Mombasa went on strike on Wednesday to demand higher wages, and police fired tear gas at a crowd before the gates of the port.",
    );
    let latin = strike.replace("The Meridian Courier", "El Correo de São João");
    let latin: Vec<u8> = latin.chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?')).collect();
    let url = "https://courier.example/2024/06/";
    vec![
        record("warcinfo", "", 1, b"software: by hand\r\nformat: WARC File Format 1.0\r\n"),
        record("request", &format!("{url}bridge"), 2, b"GET /2024/06/bridge HTTP/1.1\r\n\r\n"),
        record("response", &format!("{url}bridge"), 3, &http(200, html, bridge.as_bytes())),
        record(
            "response",
            &format!("{url}gone"),
            4,
            &http(404, html, b"<html><body><p>Not here.</p></body></html>"),
        ),
        record(
            "response",
            &format!("{url}logo.png"),
            5,
            &http(200, "Content-Type: image/png", b"\x89PNG\r\n\x1a\n"),
        ),
        record(
            "response",
            &format!("{url}strike"),
            6,
            &http(
                200,
                "Content-Type: text/html; charset=iso-8859-1\r\nContent-Encoding: gzip",
                &gzip(&latin),
            ),
        ),
    ]
}

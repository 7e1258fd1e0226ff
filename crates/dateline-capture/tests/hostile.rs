//! Any bytes, and any damage to good ones, go through every reader: nothing panics, every part slices its text, the stream ends.

#[path = "warc_writer.rs"]
mod warc_writer;

use dateline_capture::{Form, Options, Record, detect, open};
use dateline_core::Diagnostics;
use dateline_page::{Boilerplate, article};
use proptest::prelude::*;

const FORMS: [Form; 8] = [
    Form::Auto,
    Form::Page,
    Form::Text,
    Form::Html,
    Form::Warc,
    Form::Feed,
    Form::Jsonl,
    Form::Petrarch,
];

fn through(bytes: &[u8], form: Form) -> Result<(), TestCaseError> {
    let _ = detect(bytes, "x");
    let options = Options {
        form,
        ..Options::default()
    };
    let mut count = 0;
    for record in open("x", bytes, &options) {
        count += 1;
        prop_assert!(count <= bytes.len() + 2, "the stream does not end");
        let Ok(captured) = record.and_then(Record::read) else { continue };
        let page = &captured.page;
        prop_assert!(page.parts.iter().all(|p| page.text.get(p.span.range()).is_some()));
        prop_assert!(page.parts.windows(2).all(|p| p[0].span.end <= p[1].span.start));
        let a = article(page, None, &Boilerplate::default(), &mut Diagnostics::default());
        prop_assert!(a.paragraphs.iter().all(|p| page.text.get(p.span.range()).is_some()));
        prop_assert!(a.paragraphs.windows(2).all(|p| p[0].span.end <= p[1].span.start));
    }
    Ok(())
}

fn good() -> Vec<(Form, Vec<u8>)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/captures/");
    let file = |name: &str| std::fs::read(format!("{folder}{name}")).expect("the examples are in the repository");
    let lines = b"{\"id\": \"a\", \"text\": \"Troops left.\", \"published\": \"2024-06-03\"}\n{\"text\": \"Rebels came.\"}\n".to_vec();
    let petrarch =
        b"<Sentences><Sentence date=\"20080801\" id=\"A1\" sentence=\"True\"><Text>Peru met Chile.</Text></Sentence></Sentences>".to_vec();
    let warc = warc_writer::example().concat();
    let zstd = ruzstd::encoding::compress_to_vec(&lines[..], ruzstd::encoding::CompressionLevel::Fastest);
    vec![
        (Form::Html, file("harbour_truce.html")),
        (Form::Feed, file("wire_desk.rss")),
        (Form::Auto, file("crawl.warc.gz")),
        (Form::Warc, warc),
        (Form::Auto, warc_writer::gzip(&lines)),
        (Form::Auto, zstd),
        (Form::Jsonl, lines),
        (Form::Petrarch, petrarch),
    ]
}

/// Pieces that pages, heads and feeds are made of, in any order.
fn piece() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        prop::sample::select(vec![
            "<p>",
            "</p>",
            "<div>",
            "</div>",
            "<h1>",
            "<figcaption>",
            "<b>",
            "</b>",
            "<table>",
            "<td>",
            "<script>",
            "</script>",
            "<!--",
            "-->",
            "<time datetime=\"2024-05-17\">",
            "<meta charset=utf-8>",
            "<meta property=\"og:title\" content=\"A\">",
            "<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\"",
            "<![CDATA[",
            "]]>",
            "&amp;",
            "&#x41;",
            "&",
            "WARC/1.0\r\n",
            "WARC-Type: response\r\n",
            "Content-Length: 12\r\n",
            "Content-Length: 99999999999999999999\r\n",
            "\r\n\r\n",
            "HTTP/1.1 200 OK\r\n",
            "Transfer-Encoding: chunked\r\n",
            "<rss version=\"2.0\"><channel>",
            "<item><title>",
            "</title></item>",
            "<feed xmlns=\"http://www.w3.org/2005/Atom\">",
            "<Sentence date=\"20240101\">",
            "<Text>",
            "</Text></Sentence>",
            "{\"text\": \"",
            "\"}\n",
            "By Ana Berg",
            "OSLO (AP) — Envoys of both sides met on Friday, and agreed on a truce of a week in the harbour. ",
            "\u{feff}",
            "\u{0}",
        ])
        .prop_map(|s: &str| s.as_bytes().to_vec()),
        prop::collection::vec(any::<u8>(), 0..8),
        prop::sample::select(vec![
            b"\x1F\x8B\x08\x00".to_vec(),
            b"\x28\xB5\x2F\xFD".to_vec(),
            b"\xFF\xFE".to_vec(),
            b"\x50\x2A\x4D\x18\xFF\xFF\xFF\xFF".to_vec()
        ]),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400), form in prop::sample::select(FORMS.to_vec())) {
        through(&bytes, form)?;
    }

    #[test]
    fn any_pieces_are_read_or_refused(pieces in prop::collection::vec(piece(), 0..60), form in prop::sample::select(FORMS.to_vec())) {
        through(&pieces.concat(), form)?;
    }

    #[test]
    fn damaged_files_are_read_or_refused(which in 0usize..8, hits in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..12), cut in prop::option::of(any::<prop::sample::Index>()), forced: bool) {
        let (form, mut bytes) = good().swap_remove(which);
        for (at, byte) in hits {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if let Some(cut) = cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        through(&bytes, if forced { form } else { Form::Auto })?;
    }
}

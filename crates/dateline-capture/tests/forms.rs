//! Every form is read: what a document is, its text, its parts, where it came from; and what is broken is said.

#[path = "warc_writer.rs"]
mod warc_writer;

use dateline_capture::{Captured, Error, Form, Options, open};
use dateline_core::{Diagnostics, ParagraphKind, PartKind};
use dateline_page::{Boilerplate, article};
use warc_writer::{example, gzip, http, page, record};

fn read(name: &str, bytes: &[u8]) -> Vec<Result<Captured, Error>> {
    read_as(name, bytes, Form::Auto)
}

fn read_as(name: &str, bytes: &[u8], form: Form) -> Vec<Result<Captured, Error>> {
    let options = Options {
        form,
        ..Options::default()
    };
    open(name, bytes, &options)
        .map(|r| r.and_then(dateline_capture::Record::read))
        .collect()
}

fn good(name: &str, bytes: &[u8]) -> Vec<Captured> {
    read(name, bytes).into_iter().map(|r| r.expect("it can be read")).collect()
}

fn example_file(name: &str) -> Vec<u8> {
    let path = format!("{}/../../examples/captures/{name}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read(&path).unwrap_or_else(|e| panic!("{path}: {e}"))
}

fn table() -> Boilerplate {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/page/boilerplate.tsv");
    Boilerplate::parse(&std::fs::read_to_string(path).expect("the table is in the repository")).expect("the table is good")
}

fn codes(c: &Captured) -> Vec<&str> {
    c.diagnostics.0.iter().map(|d| d.code.as_str()).collect()
}

#[test]
fn a_page_of_html_comes_apart_by_its_markup() {
    let captured = good("harbour_truce.html", &example_file("harbour_truce.html")).remove(0);
    let text = captured.page.text.as_str();
    let a = article(&captured.page, None, &table(), &mut Diagnostics::default());
    assert_eq!(
        a.headline.map(|h| h.slice(text)),
        Some("Rebels and army sign harbour truce in Port Selwyn")
    );
    assert_eq!(a.dateline.as_ref().map(|d| d.place.slice(text)), Some("FREETOWN, Sierra Leone"));
    assert_eq!(
        a.byline.iter().map(|b| b.slice(text)).collect::<Vec<_>>(),
        ["Ines Calloway", "Musa Kone"]
    );
    assert_eq!(
        (a.agency.as_deref(), a.publisher.as_deref()),
        (Some("Reuters"), Some("The Meridian Courier"))
    );
    let published = a.published.expect("the head has it");
    assert_eq!(published.date.to_string(), "2024-05-17");
    assert_eq!(published.from, "the page's JSON-LD datePublished '2024-05-17T18:40:00+02:00'");
    let of = |kind| {
        let paragraphs = a.paragraphs.iter().filter(move |p| p.kind == kind);
        paragraphs.map(|p| p.span.slice(text)).collect::<Vec<_>>()
    };
    let body = of(ParagraphKind::Body);
    assert_eq!(body.len(), 4, "{body:?}");
    assert!(
        body[0].starts_with("Nigeria sent") && body[3].starts_with("The United Nations"),
        "{body:?}"
    );
    let caption = of(ParagraphKind::Caption);
    assert!(caption.len() == 1 && caption[0].starts_with("Fishing boats leave"), "{caption:?}");
    assert_eq!(of(ParagraphKind::Credit), ["Ola Berg/Courier Photos"]);
    assert_eq!(
        of(ParagraphKind::Contributor),
        ["Musa Kone in Monrovia contributed to this report."]
    );
    for hidden in ["never saw", "Storm sinks ferry", "Weather 24", "font-weight"] {
        assert!(!text.contains(hidden), "{hidden}: {text}");
    }
    assert_eq!(captured.provenance.charset, Some("UTF-8"));
    assert_eq!(
        captured.page.url.as_deref(),
        Some("https://courier.example/world/2024/05/harbour-truce")
    );
}

#[test]
fn a_web_archive_gives_its_pages_with_their_places() {
    let file = example_file("crawl.warc.gz");
    let members: Vec<Vec<u8>> = example().iter().map(|r| gzip(r)).collect();
    let all = good("crawl.warc.gz", &file);
    let seen: Vec<(&str, Option<&str>)> = all.iter().map(|c| (c.page.id.as_str(), c.page.title.as_deref())).collect();
    assert_eq!(
        seen,
        [
            ("00000000-0000-4000-8000-000000000003", Some("Kenya and Uganda open border bridge")),
            ("00000000-0000-4000-8000-000000000006", Some("Dock workers strike in Mombasa")),
        ]
    );
    let second = &all[1];
    assert_eq!(second.provenance.charset, Some("windows-1252"));
    assert_eq!(second.provenance.captured.as_deref(), Some("2024-06-05T07:06:00Z"));
    assert_eq!(second.page.url.as_deref(), Some("https://courier.example/2024/06/strike"));
    // The offset is that of the record's gzip member: cut out there, it is read alone.
    assert_eq!(
        all[0].provenance.offset,
        Some(members[..2].iter().map(Vec::len).sum::<usize>() as u64)
    );
    let offset = second.provenance.offset.expect("a record has one") as usize;
    assert_eq!(offset, members[..5].iter().map(Vec::len).sum::<usize>());
    assert_eq!(good("cut.warc.gz", &file[offset..])[0].page.text, second.page.text);
    // Unpacked, or packed as one member, the pages are the same.
    let plain: Vec<u8> = example().concat();
    for (name, bytes) in [("crawl.warc", plain.clone()), ("one.warc.gz", gzip(&plain))] {
        let again = good(name, &bytes);
        assert!(again.iter().zip(&all).all(|(a, b)| a.page == b.page) && again.len() == 2, "{name}");
    }
    let offset = good("crawl.warc", &plain)[1].provenance.offset.expect("a record has one") as usize;
    assert!(plain[offset..].starts_with(b"WARC/1.0\r\nWARC-Type: response"));
}

#[test]
fn damage_in_a_web_archive_costs_the_records_it_hits() {
    let records = example();
    let members: Vec<Vec<u8>> = records.iter().map(|r| gzip(r)).collect();
    // A member overwritten in its middle.
    let mut hit = members.clone();
    let middle = hit[2].len() / 2;
    hit[2][middle..middle + 40].fill(0xA5);
    let read_hit = read("hit.warc.gz", &hit.concat());
    let errors: Vec<String> = read_hit.iter().filter_map(|r| r.as_ref().err().map(ToString::to_string)).collect();
    let pages: Vec<&Captured> = read_hit.iter().flatten().collect();
    assert!(
        !errors.is_empty() && errors[0].starts_with("hit.warc.gz: damaged at byte "),
        "{errors:?}"
    );
    assert_eq!(
        pages.last().and_then(|c| c.page.title.as_deref()),
        Some("Dock workers strike in Mombasa")
    );
    // The file ends in mid-record.
    let whole = members.concat();
    let cut = read("cut.warc.gz", &whole[..whole.len() - 60]);
    assert_eq!(cut.iter().flatten().count(), 1);
    assert!(
        cut.iter().any(|r| r.as_ref().is_err_and(|e| e.to_string().contains("end early"))),
        "{cut:?}"
    );
    // A length that is none, a head without end: told with the place, and the next record is read.
    let bad = [
        String::from_utf8_lossy(&record("response", "u", 9, b"x"))
            .replace("Content-Length: 1", "Content-Length: many")
            .into_bytes(),
        b"WARC/1.0\r\nWARC-Type: response\r\nX: "
            .iter()
            .copied()
            .chain(std::iter::repeat_n(b'y', 400 << 10))
            .chain(*b"\r\n\r\n")
            .collect(),
        b"not a record at all\r\n".to_vec(),
    ];
    for bad in bad {
        let bytes = [records[2].clone(), bad, records[5].clone()].concat();
        let all = read("bad.warc", &bytes);
        let kinds: Vec<bool> = all.iter().map(Result::is_ok).collect();
        assert_eq!(kinds, [true, false, true], "{all:?}");
        let said = all[1].as_ref().expect_err("it is bad").to_string();
        assert!(said.contains(&format!("record at byte {}", records[2].len())), "{said}");
    }
    let none = read("none.warc", &records[0]);
    assert!(
        none[0]
            .as_ref()
            .is_err_and(|e| e.to_string().contains("1 WARC records, and none holds a page")),
        "{none:?}"
    );
}

#[test]
fn dates_of_skewed_clocks_are_left_off() {
    let late = page(
        "Envoys meet in Oslo",
        "2031-01-01",
        "Envoys of both sides met in Oslo on Tuesday for the first time since the spring of last year.",
    );
    let body = http(200, "Content-Type: text/html", late.as_bytes());
    let skewed = good("a.warc", &record("response", "https://courier.example/x", 1, &body)).remove(0);
    assert_eq!(
        (skewed.page.published, codes(&skewed).contains(&"DL0108")),
        (None, true),
        "{:?}",
        skewed.diagnostics
    );
    let old =
        String::from_utf8_lossy(&record("response", "https://courier.example/x", 1, &body)).replace("WARC-Date: 2024", "WARC-Date: 1904");
    let old = good("a.warc", old.as_bytes()).remove(0);
    assert_eq!((old.provenance.captured.clone(), codes(&old).contains(&"DL0109")), (None, true));
    let zero = good("zero.html", late.replace("2031-01-01", "1970-01-01").as_bytes()).remove(0);
    assert_eq!((zero.page.published, codes(&zero).contains(&"DL0108")), (None, true));
}

#[test]
fn feeds_give_their_entries_and_no_script() {
    let all = good("wire_desk.rss", &example_file("wire_desk.rss"));
    assert_eq!(
        all.iter().map(|c| c.page.id.as_str()).collect::<Vec<_>>(),
        ["courier-7741", "courier-7742"]
    );
    assert_eq!(all[1].page.title.as_deref(), Some("Ghana & Togo agree on joint coast guard"));
    assert!(all[0].page.text.contains("fired at a patrol near Arica") && !all[0].page.text.contains("never run"));
    assert_eq!(all[0].page.published.map(|d| d.to_string()).as_deref(), Some("2024-06-03"));
    let atom = br#"<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Desk</title><id>d</id><updated>2024-06-03T00:00:00Z</updated>
        <entry><id>e1</id><title>Troops leave Kidal</title><published>2024-06-02T10:00:00Z</published><updated>2024-06-03T10:00:00Z</updated>
        <content type="html">&lt;p&gt;Troops left Kidal on Sunday.&lt;/p&gt;</content></entry></feed>"#;
    let json = br#"{"version": "https://jsonfeed.org/version/1.1", "title": "Desk", "items": [{"id": "j1", "title": "Troops leave Kidal",
        "content_text": "Troops left Kidal on Sunday.", "date_published": "2024-06-02T10:00:00Z"}]}"#;
    for (name, bytes, id) in [("desk.xml", &atom[..], "e1"), ("desk.json", &json[..], "j1")] {
        let entry = good(name, bytes).remove(0);
        assert_eq!((entry.page.id.as_str(), entry.provenance.form), (id, Form::Feed));
        assert!(entry.page.text.ends_with("Troops left Kidal on Sunday.\n"), "{}", entry.page.text);
        assert_eq!(entry.page.published.map(|d| d.to_string()).as_deref(), Some("2024-06-02"));
    }
    for bad in [
        &b"<rss version=\"2.0\"><channel>"[..],
        b"<rss version=\"2.0\"><channel><title>x</title></channel></rss>",
    ] {
        assert!(matches!(&read("bad.rss", bad)[..], [Err(Error::Feed { .. })]));
    }
}

#[test]
fn petrarch_sentences_and_stories_are_read_leniently() {
    let xml = "<Sentences>\n<Sentence date=\"20080801\" id=\"A1_1\" source=\"AFP\" sentence=\"True\">\n<Text>\nPeru &amp; Chile met.\nIn Lima.\n</Text>\n<Parse>(ROOT x)</Parse>\n</Sentence>\n\
               <Sentence date=\"2008-08-02\" id=\"A2\" source=\"AP\" sentence=\"False\"><Text>First line & more.\nSecond line.</Text></Sentence>\n\
               <Sentence date=\"20080803\" id=\"A3\"></Sentence>\n\
               <Article date=\"20080804\" mongoId=\"m4\" source=\"X\"><Sentence id=\"s1\"><Text><![CDATA[Troops <left> Kidal.]]></Text></Sentence></Article></Sentences>";
    let all = read("in.xml", xml.as_bytes());
    let page = |i: usize| &all[i].as_ref().expect("a good sentence").page;
    assert_eq!(
        (page(0).id.as_str(), page(0).text.as_str(), page(0).plain),
        ("A1_1", "Peru & Chile met. In Lima.", true)
    );
    assert_eq!(page(0).published.map(|d| d.to_string()).as_deref(), Some("2008-08-01"));
    assert_eq!((page(1).text.as_str(), page(1).plain), ("First line & more.\nSecond line.", false));
    assert_eq!(
        all[2].as_ref().expect_err("no text").to_string(),
        "in.xml: PETRARCH XML, sentence 3: it has no <Text>; it was skipped"
    );
    assert_eq!(
        (page(3).id.as_str(), page(3).text.as_str(), page(3).publisher.as_deref()),
        ("s1", "Troops <left> Kidal.", Some("X"))
    );
    assert_eq!(page(3).published.map(|d| d.to_string()).as_deref(), Some("2008-08-04"));
    assert!(read_as("no.xml", b"<Sentences></Sentences>", Form::Petrarch)[0].is_err());
}

#[test]
fn gzip_and_zstd_of_any_form_are_read_by_their_bytes() {
    let zstd = |b: &[u8]| ruzstd::encoding::compress_to_vec(b, ruzstd::encoding::CompressionLevel::Fastest);
    let lines = b"{\"id\": \"a\", \"text\": \"Troops left Kidal.\"}\n{\"id\": \"b\", \"text\": \"Rebels took Gao.\"}\n";
    let html = example_file("harbour_truce.html");
    let text = b"Envoys met in Oslo.";
    for (name, bytes, count) in [("n.jsonl", &lines[..], 2), ("p", &html[..], 1), ("t.txt", &text[..], 1)] {
        let plain: Vec<_> = good(name, bytes).into_iter().map(|c| c.page).collect();
        assert_eq!(plain.len(), count);
        let half = bytes.len() / 2;
        let two = |pack: &dyn Fn(&[u8]) -> Vec<u8>| [pack(&bytes[..half]), pack(&bytes[half..])].concat();
        for packed in [
            gzip(bytes),
            zstd(bytes),
            two(&gzip),
            two(&zstd),
            [gzip(bytes), vec![0; 100]].concat(),
        ] {
            let again: Vec<_> = good(name, &packed).into_iter().map(|c| c.page).collect();
            assert_eq!(again, plain, "{name}");
        }
    }
}

#[test]
fn a_cut_gzip_gives_what_came_before() {
    let text: String = (0..4000)
        .map(|i| format!("Line {i} of the report says that envoys met in Oslo.\n"))
        .collect();
    let packed = gzip(text.as_bytes());
    let cut = good("cut.txt.gz", &packed[..packed.len() / 2]).remove(0);
    assert!(
        text.starts_with(&cut.page.text) && cut.page.text.len() > 1000,
        "{}",
        cut.page.text.len()
    );
    assert_eq!(codes(&cut), ["DL0122"]);
    let lines: String = (0..4000)
        .map(|i| format!("{{\"id\": \"{i}\", \"text\": \"Envoy {i} met in Oslo.\"}}\n"))
        .collect();
    let packed = gzip(lines.as_bytes());
    let all = read("cut.jsonl.gz", &packed[..packed.len() / 2]);
    assert!(all.iter().filter(|r| r.is_ok()).count() > 500);
    assert!(
        all.last().is_some_and(|r| matches!(r, Err(Error::Damaged { .. }))),
        "{:?}",
        all.last()
    );
}

#[test]
fn bombs_and_endless_lines_are_refused_in_little_memory() {
    struct Zeros(u64);
    impl std::io::Read for Zeros {
        fn read(&mut self, out: &mut [u8]) -> std::io::Result<usize> {
            let n = out.len().min(usize::try_from(self.0).unwrap_or(usize::MAX));
            out[..n].fill(b' ');
            self.0 -= n as u64;
            Ok(n)
        }
    }
    // 300 MB of blanks in 300 kB.
    let mut packed = Vec::new();
    let mut encoder = flate2::write::GzEncoder::new(&mut packed, flate2::Compression::fast());
    std::io::copy(&mut Zeros(300 << 20), &mut encoder).expect("memory takes it");
    encoder.finish().expect("memory takes it");
    for name in ["bomb.jsonl.gz", "bomb.warc.gz"] {
        let all = read(name, &packed);
        assert!(
            all.iter().any(|r| matches!(r, Err(Error::Bomb { .. }))) && all.len() <= 2,
            "{all:?}"
        );
    }
    assert!(matches!(&read("bomb.html.gz", &packed)[..], [Err(_)]));
    // A line of 200 MB, and a good one behind it.
    let line = std::io::Read::chain(
        std::io::Read::chain(&b"{\"text\": \""[..], Zeros(200 << 20)),
        &b"\"}\n{\"text\": \"Troops left.\"}\n"[..],
    );
    let all: Vec<_> = open("long.jsonl", line, &Options::default())
        .map(|r| r.and_then(dateline_capture::Record::read))
        .collect();
    assert!(
        all[0].as_ref().is_err_and(|e| e.to_string().contains("the limit is 67108864")),
        "{all:?}"
    );
    assert_eq!(all[1].as_ref().expect("the next line is good").page.text, "Troops left.");
}

#[test]
fn markup_made_to_hurt_is_read_as_text_and_in_time() {
    let clock = std::time::Instant::now();
    let words = "<p>Envoys of both sides met in Oslo on Friday, and agreed on a truce of one week in the harbour.</p>";
    let pages = [
        "<div>".repeat(100_000) + words,
        "<b><i>".repeat(2_000) + &words.repeat(2_000),
        words.to_owned() + &"<br>".repeat(400_000),
        "<table><tr><td>".repeat(20_000) + words,
        format!("<html><body>{words}<a href=\"{}", "x".repeat(5_000_000)),
        format!("<html>{words}<!-- {}", "-".repeat(5_000_000)),
        format!("<html>{words}<script>{}", "</".repeat(2_000_000)),
        format!("<html>{words}{}", "<".repeat(3_000_000)),
        format!("<html>{words}{}", "<a b=\"".repeat(500_000)),
    ];
    for page in &pages {
        let head: String = page.chars().take(40).collect();
        let all = read_as("hurt.html", page.as_bytes(), Form::Html);
        let captured = all[0].as_ref().unwrap_or_else(|e| panic!("{head}: {e}"));
        assert!(captured.page.text.contains("agreed on a truce"), "{head}");
    }
    let feed = "<rss version=\"2.0\"><channel>".to_owned() + &"<item>".repeat(200_000);
    assert!(read("deep.rss", feed.as_bytes())[0].is_err());
    assert!(clock.elapsed().as_secs() < 60, "took {:?}", clock.elapsed());
}

#[test]
fn parts_are_lines_of_the_text_in_order() {
    for name in ["harbour_truce.html", "wire_desk.rss", "crawl.warc.gz"] {
        for c in good(name, &example_file(name)) {
            assert!(c.page.parts.iter().any(|p| p.kind == PartKind::Body));
            assert!(c.page.parts.windows(2).all(|p| p[0].span.end < p[1].span.start));
            assert!(c.page.parts.iter().all(|p| !p.span.slice(&c.page.text).is_empty()));
        }
    }
}

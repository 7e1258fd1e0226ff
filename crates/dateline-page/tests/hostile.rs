//! Whatever comes in, the parts are sound: every span slices the text, paragraphs follow each other, nothing panics.

use dateline_core::{Article, Diagnostics, Page, ParagraphKind, Span};
use dateline_page::{Boilerplate, Error, article, read};
use proptest::prelude::*;

fn table() -> &'static Boilerplate {
    static TABLE: std::sync::LazyLock<Boilerplate> = std::sync::LazyLock::new(|| {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/page/boilerplate.tsv");
        let tsv = std::fs::read_to_string(path).expect("the table is in the repository");
        Boilerplate::parse(&tsv).expect("the table is good")
    });
    &TABLE
}

fn sound(text: &str, a: &Article) -> Result<(), TestCaseError> {
    let good = |s: Span| s.start <= s.end && text.get(s.range()).is_some();
    for pair in a.paragraphs.windows(2) {
        prop_assert!(
            pair[0].span.end <= pair[1].span.start,
            "{:?} overlaps or follows {:?}",
            pair[0],
            pair[1]
        );
    }
    for p in &a.paragraphs {
        prop_assert!(good(p.span) && !p.span.slice(text).trim().is_empty(), "{p:?}");
        prop_assert!(a.chrome.iter().all(|(c, _)| !c.overlaps(p.span)), "{p:?} is chrome as well");
    }
    let others = a.byline.iter().chain(&a.byline_place).chain(&a.headline).copied();
    let dateline = a.dateline.iter().flat_map(|d| [Some(d.span), Some(d.place), d.agency]).flatten();
    let published = a.published.iter().filter_map(|p| p.span);
    for span in others.chain(dateline).chain(published).chain(a.chrome.iter().map(|(s, _)| *s)) {
        prop_assert!(good(span), "{span:?}");
    }
    if let Some(d) = &a.dateline {
        prop_assert!(d.span.contains(d.place) && d.agency.is_none_or(|g| d.span.contains(g)), "{d:?}");
        prop_assert!(
            a.paragraphs
                .iter()
                .all(|p| p.kind != ParagraphKind::Body || !p.span.overlaps(d.span)),
            "the dateline is in the text"
        );
    }
    Ok(())
}

/// Lines as pages have them, so that the reader's branches are met, and lines as nobody writes them.
fn line() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("Skip to main content".to_owned()),
        Just("OSLO, Norway (AP) — The envoys met on Friday, and said that the truce would hold for a week.".to_owned()),
        Just("By Ana Berg and Li Wei | March 3, 2025".to_owned()),
        Just("FILE - A man walks. (Ana Berg, Pool Photo via AP, File) (Ana Berg)".to_owned()),
        Just("Ana Berg in Oslo contributed to this report.".to_owned()),
        Just("Related".to_owned()),
        Just("12 comments".to_owned()),
        Just("Photo: Ana Berg".to_owned()),
        Just(String::new()),
        "[A-ZÉ]{2,9}(, [A-Z][a-zé]{2,7})?( \\([A-Za-z]{2,8}\\))? ?[-–—:] [A-Z][a-z ]{0,60}[.]?",
        "([A-Z]?[a-zß]{1,9}[ ,]){1,30}[.!?”)]?",
        "[0-9]{1,4}[-/. ](May|Oct|[0-9]{1,2})[-/., ][0-9]{1,4}",
        "\\PC{0,40}",
        "[()\\[\\]/.,:;–—\"“”\u{200b}\u{feff} A-z0-9]{0,40}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn pages_of_any_lines_come_apart_soundly(lines in prop::collection::vec(line(), 0..40), plain: bool, titled in prop::option::of(line()), sep in "\r?\n{1,2}") {
        let page = Page { text: lines.join(&sep), plain, title: titled, ..Page::default() };
        sound(&page.text, &article(&page, None, table(), &mut Diagnostics::default()))?;
    }

    #[test]
    fn any_text_comes_apart_soundly(text in any::<String>()) {
        let page = Page { text, ..Page::default() };
        sound(&page.text, &article(&page, None, table(), &mut Diagnostics::default()))?;
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = read::detect(&bytes, "x");
        if let Ok(page) = read::text(&bytes, "x", &mut Diagnostics::default()) {
            sound(&page.text, &article(&page, None, table(), &mut Diagnostics::default()))?;
        }
        prop_assert!(read::jsonl(&bytes).count() <= bytes.len());
    }

    #[test]
    fn a_plain_page_loses_no_line(lines in prop::collection::vec("[A-Za-z][a-z ]{3,30}[.]", 1..8)) {
        let page = Page { text: lines.join("\n"), plain: true, ..Page::default() };
        let a = article(&page, None, table(), &mut Diagnostics::default());
        prop_assert_eq!(a.paragraphs.len(), lines.len());
        prop_assert!(a.chrome.is_empty() && a.headline.is_none());
    }
}

#[test]
fn every_cut_of_a_real_page_comes_apart_soundly() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/pages");
    for entry in std::fs::read_dir(folder).expect("the examples are in the repository").flatten() {
        if entry.path().extension().is_none_or(|e| e != "txt") {
            continue;
        }
        let whole = std::fs::read_to_string(entry.path()).expect("the page can be read");
        for cut in (0..whole.len()).step_by(41).filter(|c| whole.is_char_boundary(*c)) {
            for text in [&whole[..cut], &whole[cut..]] {
                let page = Page {
                    text: text.to_owned(),
                    ..Page::default()
                };
                let read = article(&page, None, table(), &mut Diagnostics::default());
                sound(text, &read).unwrap_or_else(|e| panic!("{:?} cut at {cut}: {e}", entry.path()));
            }
        }
    }
}

#[test]
fn input_that_is_no_page_is_refused_with_what_where_and_what_to_do() {
    let text = |b: &[u8]| {
        read::text(b, "x.txt", &mut Diagnostics::default())
            .map(|p| p.text)
            .map_err(|e| e.to_string())
    };
    assert_eq!(
        text(b" \n\t "),
        Err("x.txt: the file is empty; give a file that holds a captured page".to_owned())
    );
    assert_eq!(
        text(b"%PDF-1.7 ..."),
        Err("x.txt: not text (it is a PDF); give the page as text or as JSON lines".to_owned())
    );
    assert_eq!(
        text(b"abc\0def"),
        Err("x.txt: not text (it holds zero bytes); give the page as text or as JSON lines".to_owned())
    );
    let big = read::jsonl_line(&vec![b' '; read::LARGEST + 1], 7, &mut Diagnostics::default());
    assert!(
        matches!(&big, Err(Error::TooLarge { name, .. }) if name == "line 7"),
        "{:?}",
        big.map(|p| p.id)
    );
}

#[test]
fn broken_utf8_is_read_and_said() {
    let mut diags = Diagnostics::default();
    let page = read::text(b"Caf\xE9 closed.", "x", &mut diags).expect("it is text all the same");
    assert_eq!(page.text, "Caf\u{fffd} closed.");
    assert_eq!(diags.0[0].code, "DL0101");
    assert!(
        diags.0[0].message.contains("offsets count in the text as decoded"),
        "{}",
        diags.0[0].message
    );
}

#[test]
fn utf16_and_byte_order_marks_are_decoded() {
    let mut diags = Diagnostics::default();
    let wide: Vec<u8> = [0xFF, 0xFE]
        .into_iter()
        .chain("Envoys met.".encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    assert_eq!(read::text(&wide, "x", &mut diags).expect("UTF-16 is text").text, "Envoys met.");
    assert_eq!(
        read::text("\u{feff}Envoys met.".as_bytes(), "x", &mut diags)
            .expect("a mark is no harm")
            .text,
        "Envoys met."
    );
    assert_eq!(diags.0.iter().map(|d| d.code.as_str()).collect::<Vec<_>>(), ["DL0102", "DL0103"]);
}

#[test]
fn jsonl_fields_are_read_and_bad_lines_named() {
    let lines = concat!(
        r#"{"id": 7, "text": "A.\nB.\nC.\nD.", "title": "T", "url": "u", "published": "2024-06-21T10:00:00Z", "publisher": "P", "lang": "en-GB", "more": [1]}"#,
        "\n\n[1]\n{\"text\": \"x\"\n{\"text\": null}\n{\"id\": [], \"text\": \"x\"}\n",
        r#"{"text": "One.", "published": "last week"}"#
    );
    let read: Vec<_> = read::jsonl(lines.as_bytes()).collect();
    let (first, _) = read[0].as_ref().expect("a good line");
    assert_eq!(
        (first.id.as_str(), first.title.as_deref(), first.language.as_deref(), first.plain),
        ("7", Some("T"), Some("en"), false)
    );
    assert_eq!(first.published.map(|d| d.to_string()).as_deref(), Some("2024-06-21"));
    let errors: Vec<String> = read.iter().filter_map(|r| r.as_ref().err().map(ToString::to_string)).collect();
    let starts = [
        "line 3: not a JSON object",
        "line 4: not a JSON object",
        "line 5: field `text` is missing",
        "line 6: field `id` is a list",
    ];
    assert_eq!(errors.len(), starts.len(), "{errors:?}");
    assert!(errors.iter().zip(starts).all(|(e, s)| e.starts_with(s)), "{errors:?}");
    let (last, diags) = read[5].as_ref().expect("a bad date is no error");
    assert_eq!((last.id.as_str(), last.published, diags.0[0].code.as_str()), ("7", None, "DL0104"));
}

#[test]
fn hostile_pages_are_read_in_time() {
    let pages = [
        "(AP Photo)".repeat(100_000),
        "1-".repeat(500_000),
        "Ana Berg in Oslo contributed to this report.\n".repeat(20_000),
        "By A. B. C. ".repeat(100_000),
        "Related\nA headline of six words stands\n".repeat(30_000),
    ];
    let clock = std::time::Instant::now();
    for text in pages {
        let page = Page { text, ..Page::default() };
        let _ = article(&page, None, table(), &mut Diagnostics::default());
    }
    assert!(clock.elapsed().as_secs() < 20, "took {:?}", clock.elapsed());
}

//! Pages come apart exactly as their keys say: the project's own example pages, and the user's document where it is at hand.
#![allow(clippy::print_stderr)] // a skipped test says so

use dateline_core::{Article, Diagnostics, Page, ParagraphKind};
use dateline_page::{Boilerplate, article, read};
use serde_json::Value;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn table() -> &'static Boilerplate {
    static TABLE: std::sync::LazyLock<Boilerplate> = std::sync::LazyLock::new(load);
    &TABLE
}

fn load() -> Boilerplate {
    let path = root().join("data/page/boilerplate.tsv");
    Boilerplate::parse(&std::fs::read_to_string(path).expect("the table is in the repository")).expect("the table is good")
}

fn read_page(path: &Path, change: fn(&str) -> String) -> (String, Article) {
    let text = change(&std::fs::read_to_string(path).expect("the page can be read"));
    let page = read::text(text.as_bytes(), "page", &mut Diagnostics::default()).expect("the page is text");
    let article = article(&page, None, table(), &mut Diagnostics::default());
    (page.text, article)
}

fn strings(value: &Value) -> Vec<String> {
    value
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|v| v.as_str().map(str::to_owned))
        .collect()
}

/// The parts of an article under the names of the keys.
fn parts(text: &str, a: &Article) -> Vec<(&'static str, Value)> {
    let count = |kind| a.paragraphs.iter().filter(|p| p.kind == kind).count();
    let credits: Vec<&str> = a
        .paragraphs
        .iter()
        .filter(|p| p.kind == ParagraphKind::Credit)
        .map(|p| p.span.slice(text))
        .collect();
    let place = a.dateline.as_ref().map(|d| serde_json::json!({ "place": d.place.slice(text) }));
    vec![
        ("headline", a.headline.map(|h| h.slice(text)).into()),
        ("dateline", place.into()),
        ("byline", a.byline.iter().map(|b| b.slice(text)).collect::<Vec<_>>().into()),
        ("byline_place", a.byline_place.map(|b| b.slice(text)).into()),
        ("published", a.published.as_ref().map(|p| p.date.to_string()).into()),
        ("published_from", a.published.as_ref().map(|p| p.from.clone()).into()),
        ("captions", count(ParagraphKind::Caption).into()),
        ("body_paragraphs", count(ParagraphKind::Body).into()),
        ("credits", credits.into()),
        ("chrome", a.chrome.iter().map(|(s, _)| s.slice(text)).collect::<Vec<_>>().into()),
    ]
}

/// What differs from the key, in words.
fn differences(path: &Path, change: fn(&str) -> String) -> Vec<String> {
    let key = std::fs::read_to_string(path.with_extension("gold.jsonl")).expect("the key stands beside the page");
    let key: Value = serde_json::from_str(&key).expect("the key is JSON");
    against(&key["article"], path, change)
}

fn against(key: &Value, path: &Path, change: fn(&str) -> String) -> Vec<String> {
    let (text, article) = read_page(path, change);
    let name = path.file_stem().and_then(|s| s.to_str()).unwrap_or_default();
    let mut out = Vec::new();
    for (field, got) in parts(&text, &article) {
        let wanted = &key[field];
        if field == "chrome" {
            let (wanted, got) = (strings(wanted), strings(&got));
            out.extend(
                wanted
                    .iter()
                    .filter(|l| !got.contains(l))
                    .map(|l| format!("{name}: not taken for chrome: {l}")),
            );
            out.extend(
                got.iter()
                    .filter(|l| !wanted.contains(l))
                    .map(|l| format!("{name}: wrongly taken for chrome: {l}")),
            );
        } else if *wanted != got {
            out.push(format!("{name}: {field} is {got}, the key says {wanted}"));
        }
    }
    out
}

fn example_pages() -> Vec<PathBuf> {
    let folder = root().join("examples/pages");
    let entries = std::fs::read_dir(folder).expect("the examples are in the repository");
    let mut pages: Vec<PathBuf> = entries.filter_map(|e| e.ok().map(|e| e.path())).collect();
    pages.retain(|p| p.extension().is_some_and(|e| e == "txt"));
    pages.sort();
    assert!(pages.len() >= 7, "only {} example pages found", pages.len());
    pages
}

#[test]
fn example_pages_come_apart_as_their_keys_say() {
    let wrong: Vec<String> = example_pages().iter().flat_map(|p| differences(p, str::to_owned)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Pages of other styles: a portal with its copy cut by links, a broadsheet without "By", a relief agency's bulletin.
#[test]
fn pages_of_other_styles_come_apart_as_their_keys_say() {
    let folder = root().join("crates/dateline-page/tests/styles");
    for name in ["lagoon_portal", "relief_bulletin", "strait_broadsheet"] {
        let key = std::fs::read_to_string(folder.join(format!("{name}.json"))).expect("the key stands beside the page");
        let key: Value = serde_json::from_str(&key).expect("the key is JSON");
        let wrong = against(&key, &folder.join(format!("{name}.txt")), str::to_owned);
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}

#[test]
fn blank_lines_and_line_ends_do_not_matter() {
    let tight = |text: &str| text.split('\n').filter(|l| !l.trim().is_empty()).collect::<Vec<_>>().join("\n");
    let wide = |text: &str| text.replace('\n', "\n\n");
    let windows = |text: &str| text.replace('\n', "\r\n");
    let spaced = |text: &str| text.split('\n').map(|l| format!("  {l}\u{a0} ")).collect::<Vec<_>>().join("\n");
    let mut wrong = Vec::new();
    for page in example_pages() {
        for change in [tight, wide, windows, spaced] as [fn(&str) -> String; 4] {
            wrong.extend(differences(&page, change));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_users_document_comes_apart_as_its_key_says() {
    let shared = std::env::var("DATELINE_SHARED").map_or_else(|_| root().join("../shared"), PathBuf::from);
    let path = shared.join("samples/000_2c3641fba56d4181.txt");
    if !path.exists() {
        eprintln!("skipped: {} is not here", path.display());
        return;
    }
    let wrong = differences(&path, str::to_owned);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A page in the style of a local station that carries agency copy, put together for a test.
fn station(caption: &str, body: &str) -> String {
    format!(
        "Skip to main content\nLoading...\n46º\nSign In\n\nNews\n\nTown council votes to keep its ferry\n\n{caption}\n\nOSLO – {body}\n\nThe vote was the third in a year.\n\nCopyright 2021 The Associated Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed without permission.\n\nAbout the Author:\n\nA desk of three.\n\nCopyright © 2021 by Fjord Media - All rights reserved."
    )
}

fn published(text: &str) -> Option<(String, String)> {
    let page = read::text(text.as_bytes(), "page", &mut Diagnostics::default()).expect("it is text");
    let article = article(&page, None, table(), &mut Diagnostics::default());
    article.published.map(|p| (p.date.to_string(), p.from))
}

#[test]
fn a_photograph_dates_a_page_unless_it_is_old() {
    let says = "Councillors said Thursday that the boat will sail on, and that the town will pay for it.";
    let fresh = station(
        "The ferry leaves the pier in Oslo, Norway, Wednesday, May 12, 2021. (Ana Berg/NTB via AP)",
        says,
    );
    let (date, from) = published(&fresh).expect("the day after the photograph");
    assert_eq!(date, "2021-05-13");
    assert_eq!(
        from,
        "the caption's 'Wednesday, May 12, 2021' with the body's 'said Thursday', the next one"
    );
    let old = station(
        "FILE - The ferry leaves the pier in Oslo, Norway, on Thursday, Jan. 2, 2020. (Ana Berg/NTB via AP, File)",
        says,
    );
    assert_eq!(published(&old), None);
}

#[test]
fn the_address_may_give_the_month_alone() {
    let month = |url: &str| {
        let page = Page {
            url: Some(url.into()),
            text: "Envoys met in Oslo today and spoke about fish.".into(),
            ..Page::default()
        };
        let article = article(&page, None, table(), &mut Diagnostics::default());
        assert_eq!(
            article.published.is_some(),
            article.published_month.is_none() && url.contains("/17/"),
            "{url}"
        );
        article
            .published_month
            .map(|m| (m.range().start.to_string(), m.range().end.to_string(), m.from))
    };
    let may = (
        "2016-05-01".to_owned(),
        "2016-05-31".to_owned(),
        "the address's '2016/05'".to_owned(),
    );
    assert_eq!(month("https://courier.example/press/2016/05/257627.htm"), Some(may));
    assert_eq!(
        month("https://courier.example/2016/may/fish-talks").map(|m| m.0),
        Some("2016-05-01".into())
    );
    assert_eq!(month("https://courier.example/2016/05/17/fish-talks"), None);
    assert_eq!(month("https://courier.example/2016/13/fish"), None);
    assert_eq!(month("https://courier.example/shop/2016"), None);
}

#[test]
fn what_the_agency_forbids_is_no_text_and_the_station_is_the_publisher() {
    let text = station(
        "The ferry. (Ana Berg/NTB via AP)",
        "Councillors said the boat will sail on, and that the town will pay for it.",
    );
    let page = read::text(text.as_bytes(), "page", &mut Diagnostics::default()).expect("it is text");
    let article = article(&page, None, table(), &mut Diagnostics::default());
    let body: Vec<&str> = article
        .paragraphs
        .iter()
        .filter(|p| p.kind == ParagraphKind::Body)
        .map(|p| p.span.slice(&text))
        .collect();
    assert_eq!(
        body,
        [
            "Councillors said the boat will sail on, and that the town will pay for it.",
            "The vote was the third in a year."
        ]
    );
    assert_eq!(
        article.headline.map(|h| h.slice(&text)),
        Some("Town council votes to keep its ferry")
    );
    assert_eq!(article.publisher.as_deref(), Some("Fjord Media"));
}

#[test]
fn the_agency_is_known_from_tag_writers_notice_or_photograph() {
    let agency = |name: &str| read_page(&root().join("examples/pages").join(name), str::to_owned).1.agency;
    assert_eq!(agency("sahel_expulsion.txt").as_deref(), Some("AP"));
    assert_eq!(agency("shoal_collision.txt").as_deref(), Some("Reuters"));
    assert_eq!(agency("potosi_blockade.txt"), None);
    let of = |text: String| {
        let page = read::text(text.as_bytes(), "page", &mut Diagnostics::default()).expect("it is text");
        article(&page, None, table(), &mut Diagnostics::default()).agency
    };
    let body = "Councillors said the boat will sail on, and that the town will pay for it.";
    let page = station("The ferry. (Ana Berg/NTB via AP)", body);
    assert_eq!(of(page.clone()).as_deref(), Some("AP"));
    let bare = page.replace("Copyright 2021 The Associated Press. All rights", "All rights");
    assert_eq!(of(bare.clone()), None, "a photograph alone tells nothing");
    let credited = bare.replace(
        "About the Author:",
        "Ana Berg in Oslo contributed to this report.\n\nAbout the Author:",
    );
    assert_eq!(of(credited).as_deref(), Some("AP"));
}

#[test]
fn publisher_and_language_are_read_from_the_page() {
    let read = |name: &str| read_page(&root().join("examples/pages").join(name), str::to_owned).1;
    assert_eq!(read("potosi_blockade.txt").publisher.as_deref(), Some("The Andean Courier"));
    assert_eq!(read("sahel_expulsion.txt").publisher.as_deref(), Some("Lakeshore Broadcasting"));
    assert_eq!(read("danube_island.txt").language.as_deref(), Some("en"));
}

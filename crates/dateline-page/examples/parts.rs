//! Prints what each part of a page of text is: `parts FILE...`. For development.
#![allow(clippy::print_stdout)]

use dateline_core::Diagnostics;
use dateline_page::{Boilerplate, article, read};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let table = Boilerplate::parse(&std::fs::read_to_string(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../data/page/boilerplate.tsv"
    ))?)?;
    for file in std::env::args().skip(1) {
        let page = read::text(&std::fs::read(&file)?, &file, &mut Diagnostics::default())?;
        let a = article(&page, None, &table, &mut Diagnostics::default());
        let text = &page.text;
        let mut parts: Vec<(u32, String, &str)> = Vec::new();
        parts.extend(
            a.paragraphs
                .iter()
                .map(|p| (p.span.start, p.kind.as_str().to_owned(), p.span.slice(text))),
        );
        parts.extend(a.chrome.iter().map(|(s, why)| (s.start, format!("chrome, {why}"), s.slice(text))));
        parts.extend(a.byline.iter().map(|s| (s.start, "writer".to_owned(), s.slice(text))));
        parts.extend(a.byline_place.iter().map(|s| (s.start, "writer's place".to_owned(), s.slice(text))));
        parts.extend(
            a.dateline
                .iter()
                .map(|d| (d.span.start, "dateline".to_owned(), d.place.slice(text))),
        );
        parts.sort_by_key(|p| p.0);
        println!(
            "{file}: published {:?}, agency {:?}, publisher {:?}",
            a.published.map(|p| (p.date, p.from)),
            a.agency,
            a.publisher
        );
        for (_, kind, words) in parts {
            println!("  {kind:<22} {}", words.chars().take(110).collect::<String>());
        }
    }
    Ok(())
}

//! Lists what the reader takes off articles that come without a page around them: `audit FILE.jsonl`. For development.
#![allow(clippy::print_stdout)]

use dateline_core::Diagnostics;
use dateline_page::{Boilerplate, article, read};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let table = Boilerplate::parse(&std::fs::read_to_string(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../data/page/boilerplate.tsv"
    ))?)?;
    for file in std::env::args().skip(1) {
        let bytes = std::fs::read(&file)?;
        for read in read::jsonl(&bytes) {
            let (page, _) = read?;
            let a = article(&page, None, &table, &mut Diagnostics::default());
            let text = &page.text;
            for (span, why) in &a.chrome {
                println!("{}\tCHROME {why}\t{}", page.id, span.slice(text));
            }
            if let Some(d) = &a.dateline {
                println!(
                    "{}\tDATELINE {:?}\t{:.80}",
                    page.id,
                    d.place.slice(text),
                    text.get(d.span.start as usize..).unwrap_or("").replace('\n', "/")
                );
            }
            for p in a.paragraphs.iter().filter(|p| !matches!(p.kind.as_str(), "body" | "headline")) {
                println!("{}\t{}\t{}", page.id, p.kind.as_str(), p.span.slice(text));
            }
        }
    }
    Ok(())
}

//! Any bytes as a page and as JSON lines: nothing may panic, every span must slice the text.
#![no_main]

use dateline_core::{Diagnostics, Page, Span};
use dateline_page::{Boilerplate, article, read};
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static TABLE: LazyLock<Boilerplate> =
    LazyLock::new(|| Boilerplate::parse(include_str!("../../data/page/boilerplate.tsv")).expect("the table is good"));

fn check(page: &Page) {
    let a = article(page, None, &TABLE, &mut Diagnostics::default());
    let slices = |s: Span| page.text.get(s.range()).is_some();
    assert!(a.paragraphs.iter().all(|p| slices(p.span)));
    assert!(a.paragraphs.windows(2).all(|p| p[0].span.end <= p[1].span.start));
    assert!(a.chrome.iter().all(|(s, _)| slices(*s)));
    assert!(a.byline.iter().chain(&a.byline_place).chain(&a.headline).all(|s| slices(*s)));
    assert!(
        a.dateline
            .iter()
            .all(|d| slices(d.span) && slices(d.place) && d.span.contains(d.place))
    );
}

fuzz_target!(|bytes: &[u8]| {
    let _ = read::detect(bytes, "fuzz");
    let _ = Boilerplate::parse(&String::from_utf8_lossy(bytes));
    if let Ok(page) = read::text(bytes, "fuzz", &mut Diagnostics::default()) {
        check(&page);
        check(&Page { plain: true, ..page });
    }
    for (page, _) in read::jsonl(bytes).flatten() {
        check(&page);
    }
});

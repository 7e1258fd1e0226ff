//! What holds for every reader of the capture crate: nothing panics, the stream ends, parts are lines of the text in order.

use dateline_capture::{Form, Options, Record, detect, open};

/// Reads `bytes` as `form`.
pub fn through(bytes: &[u8], form: Form) {
    let _ = detect(bytes, "fuzz");
    let options = Options {
        form,
        ..Options::default()
    };
    let mut count = 0;
    for record in open("fuzz", bytes, &options) {
        count += 1;
        assert!(count <= bytes.len() + 2, "the stream does not end");
        let Ok(captured) = record.and_then(Record::read) else { continue };
        let page = captured.page;
        assert!(page.parts.iter().all(|p| page.text.get(p.span.range()).is_some()));
        assert!(page.parts.windows(2).all(|p| p[0].span.end <= p[1].span.start));
    }
}

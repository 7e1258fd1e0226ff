//! Page sets: a folder with `html/ID.html.gz` and `ground-truth/ID.json`, or a file of pages as lines with their roles.

use crate::error::Error;
use crate::input;
use dateline_capture::{Form, Options};
use dateline_core::{Diagnostics, Page, ParagraphKind};
use dateline_eval::PageParts;
use dateline_pipeline::Pipeline;
use rayon::prelude::*;
use serde_json::Value;
use std::path::Path;

/// Reads the set's pages and puts them beside their gold.
pub(crate) fn read(gold: &Path, pipeline: &Pipeline) -> Result<Vec<(PageParts, PageParts)>, Error> {
    if gold.is_dir() {
        folder(gold, pipeline)
    } else {
        flat(gold, pipeline)
    }
}

fn parts(page: &Page, pipeline: &Pipeline) -> PageParts {
    let article = pipeline.article(page, None, &mut Diagnostics::default());
    // Keys count the headings inside the text as text; they are never coded, so the article holds them beside its paragraphs.
    let heads = article.chrome.iter().filter(|(_, why)| why == "subheading").map(|(span, _)| *span);
    let body = article.paragraphs.iter().filter(|p| p.kind == ParagraphKind::Body).map(|p| p.span);
    let mut body: Vec<_> = body.chain(heads).collect();
    body.sort_by_key(|span| span.start);
    PageParts {
        headline: article.headline.map_or("", |h| h.slice(&page.text)).to_owned(),
        published: article.published.map(|p| p.date.to_string()),
        body: body.iter().map(|span| span.slice(&page.text)).collect::<Vec<_>>().join("\n"),
    }
}

fn words(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned).filter(|s| !s.is_empty())
}

/// The articles of the set; pages of other types are no news.
fn folder(gold: &Path, pipeline: &Pipeline) -> Result<Vec<(PageParts, PageParts)>, Error> {
    let keys = input::files(&[gold.join("ground-truth")])?;
    let pairs = keys.par_iter().map(|key| -> Result<Option<(PageParts, PageParts)>, Error> {
        let wrong = |why: String| Error::Misuse(format!("{}: {why}", key.display()));
        let value: Value = serde_json::from_str(&input::read_text(key)?).map_err(|e| wrong(e.to_string()))?;
        if value["_internal"]["page_type"]["primary"] != "article" {
            return Ok(None);
        }
        let truth = &value["ground_truth"];
        let stated = PageParts {
            headline: words(&truth["title"]).unwrap_or_default(),
            published: words(&truth["publish_date"]),
            body: words(&truth["main_content"]).unwrap_or_default(),
        };
        let id = value["file_id"].as_str().unwrap_or_default();
        let html = gold.join("html").join(format!("{id}.html.gz"));
        let bytes = input::read_bytes(&html)?;
        let options = Options {
            form: Form::Html,
            ..Options::default()
        };
        let read = dateline_capture::open(&html.display().to_string(), &bytes[..], &options).next();
        let read = match read.map(|r| r.and_then(dateline_capture::Record::read)) {
            Some(Ok(captured)) => parts(&captured.page, pipeline),
            _ => PageParts::default(),
        };
        Ok(Some((stated, read)))
    });
    pairs.filter_map(Result::transpose).collect()
}

fn flat(gold: &Path, pipeline: &Pipeline) -> Result<Vec<(PageParts, PageParts)>, Error> {
    let records = super::values(gold)?;
    let read = records.par_iter().map(|r| {
        let list = |key: &str| {
            r[key]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .collect::<Vec<_>>()
        };
        let (lines, roles) = (list("lines"), list("role"));
        let body = lines.iter().zip(&roles).filter(|(_, role)| **role == "body");
        let stated = PageParts {
            headline: words(&r["title"]).unwrap_or_default(),
            published: words(&r["date"]),
            body: body.map(|(line, _)| *line).collect::<Vec<_>>().join("\n"),
        };
        let page = Page {
            id: words(&r["id"]).unwrap_or_default(),
            text: lines.join("\n"),
            ..Page::default()
        };
        (stated, parts(&page, pipeline))
    });
    Ok(read.collect())
}

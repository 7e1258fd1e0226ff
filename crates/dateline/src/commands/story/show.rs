//! A story for the eye, or as JSON.

use super::{count, existing, members, memory::Cards, memory::File};
use crate::error::Error;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write;
use std::path::Path;

fn value(json: &str) -> Value {
    serde_json::from_str(json).unwrap_or(Value::Null)
}

fn text<'v>(v: &'v Value, key: &str) -> &'v str {
    v[key].as_str().unwrap_or("")
}

/// Terminal control characters of other people's texts do nothing.
fn plain(s: &str) -> String {
    s.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

fn number(v: &Value) -> String {
    v.as_u64().map_or_else(|| "?".into(), |n| n.to_string())
}

/// Prints a story.
pub(super) fn show(situation: &Path, story: i64, as_json: bool) -> Result<(), Error> {
    let mut store = existing(situation)?;
    let mut titles = BTreeMap::new();
    let all = {
        let stories = store.stories()?;
        let cards = Cards::default();
        let file = File::new(&stories, &cards, 0)?;
        members(&file, situation, story)?
    };
    let lexicon = super::lexicon()?;
    let mut written = Words::new();
    for m in &all {
        if let Some(d) = store.document(m.article)? {
            if !as_json {
                written.insert(m.article, dateline_story::forms(&d.page.text, &lexicon));
            }
            titles.insert(m.article, (d.document.id, d.document.article));
        }
    }
    let stories = store.stories()?;
    let row = stories.story(story)?.unwrap_or_default();
    let shown = value(&row.json);
    let mut happenings = Vec::new();
    for h in stories.happenings(story)? {
        let reports = stories.reports(h.id)?;
        happenings.push((h, reports));
    }
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    if as_json {
        let articles: Vec<Value> = all
            .iter()
            .map(|m| {
                let (id, a) = titles.get(&m.article).map_or((None, None), |(id, a)| (Some(id), Some(a)));
                json!({"article": m.article, "document": id, "headline": a.and_then(|a| a.headline.clone()),
                    "published": a.and_then(|a| a.published.clone()), "publisher": a.and_then(|a| a.publisher.clone()),
                    "agency": a.and_then(|a| a.agency.clone()), "origin": m.origin, "copy_of": m.copy_of, "score": m.score,
                    "by_hand": m.by_hand, "reasons": value(&m.reasons)})
            })
            .collect();
        let events: Vec<Value> = happenings
            .iter()
            .map(|(h, reports)| {
                let reports: Vec<Value> = reports
                    .iter()
                    .map(|r| json!({"event": r.event, "article": r.article, "score": r.score, "reasons": value(&r.reasons)}))
                    .collect();
                let mut v = value(&h.json);
                v["happening"] = json!(h.id);
                v["type"] = json!(h.kind);
                v["first_day"] = json!(h.first_day);
                v["last_day"] = json!(h.last_day);
                v["reports"] = json!(reports);
                v
            })
            .collect();
        let whole = json!({"story": story, "headline": row.headline, "first_published": row.first_published, "last_published": row.last_published,
            "articles": articles, "origins": shown["origins"], "tolls": shown["tolls"], "changes": shown["changes"], "happenings": events});
        writeln!(out, "{whole}")?;
        return Ok(out.flush()?);
    }
    let mut page = String::new();
    let _ = writeln!(page, "STORY {story}  {}", plain(row.headline.as_deref().unwrap_or("(no headline)")));
    let _ = writeln!(
        page,
        "{}, {}, {} to {}\n\nARTICLES",
        count(row.articles, "article"),
        count(row.origins, "independent origin"),
        row.first_published.as_deref().unwrap_or("?"),
        row.last_published.as_deref().unwrap_or("?")
    );
    for m in &all {
        let (id, headline, by) = titles.get(&m.article).map_or_else(Default::default, |(id, a)| {
            let by = a.agency.clone().or_else(|| a.publisher.clone()).unwrap_or_default();
            let day = a.published.clone().unwrap_or_else(|| "no date".into());
            (id.clone(), a.headline.clone().unwrap_or_default(), format!("{day} {by}"))
        });
        let _ = writeln!(page, "{:>6}  {} [{}] {}", m.article, plain(&headline), plain(by.trim()), plain(&id));
        if let Some(c) = m.copy_of {
            let _ = writeln!(page, "        a copy of article {c}");
        } else if m.origin != m.article {
            let _ = writeln!(page, "        of one origin with article {}", m.origin);
        }
        if let Some(score) = m.score {
            let _ = writeln!(page, "        affinity {score:.2}");
        }
        page.push_str(&why(&m.reasons, "        ", written.get(&m.article)));
    }
    let _ = writeln!(page, "\nORIGINS");
    for o in shown["origins"].as_array().into_iter().flatten() {
        let count = o["count"].as_u64().unwrap_or(o["articles"].as_array().map_or(0, Vec::len) as u64);
        let why: Vec<&str> = o["why"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let why = if why.is_empty() {
            String::new()
        } else {
            format!(" (counted once: {})", why.join(", "))
        };
        let _ = writeln!(page, "  {}: {count}{}", plain(text(o, "name")), plain(&why));
    }
    let _ = writeln!(page, "\nEVENTS");
    for (h, reports) in &happenings {
        let v = value(&h.json);
        let _ = writeln!(
            page,
            "{:>6}  {} {}  {} of {}; {} ({})",
            h.id,
            h.kind.as_deref().unwrap_or("?"),
            h.first_day.as_deref().unwrap_or("no day"),
            count(h.reports, "report"),
            count(h.origins, "origin"),
            text(&v["standing"], "word"),
            plain(text(&v["standing"], "why"))
        );
        for t in v["tolls"].as_array().into_iter().flatten() {
            let _ = writeln!(
                page,
                "        {}: low {}, best {}, high {}; {}",
                text(t, "kind"),
                number(&t["low"]),
                t["best"].as_u64().map_or_else(|| "not agreed".into(), |n| n.to_string()),
                number(&t["high"]),
                plain(text(t, "why"))
            );
        }
        for r in reports.iter().filter(|r| r.score.is_some()) {
            let _ = writeln!(
                page,
                "        event {} of article {} joined, score {:.2}",
                r.event,
                r.article,
                r.score.unwrap_or(0.0)
            );
            page.push_str(&why(&r.reasons, "          ", written.get(&r.article)));
        }
    }
    let changes: Vec<&Value> = shown["changes"].as_array().into_iter().flatten().collect();
    if !changes.is_empty() {
        let _ = writeln!(page, "\nCHANGES");
        for c in changes {
            let day = if text(c, "published").is_empty() {
                "no date"
            } else {
                text(c, "published")
            };
            let _ = writeln!(
                page,
                "  {day}  {}: {} (event {}, {}, article {})",
                text(c, "kind"),
                plain(text(c, "text")),
                number(&c["happening"]),
                plain(text(c, "source")),
                number(&c["article"])
            );
        }
    }
    out.write_all(page.as_bytes())?;
    Ok(out.flush()?)
}

/// The reasons of a join, a line each.
fn why(reasons: &str, indent: &str, forms: Option<&BTreeMap<String, String>>) -> String {
    let mut out = String::new();
    for r in value(reasons).as_array().into_iter().flatten() {
        let with = r["with"].as_i64().map_or(String::new(), |w| format!(" (article {w})"));
        let _ = writeln!(
            out,
            "{indent}{:+.2}  {}: {}{with}",
            r["weight"].as_f64().unwrap_or(0.0),
            text(r, "kind"),
            plain(&as_written(text(r, "text"), forms))
        );
    }
    out
}

/// Of each article, how the words are written that reasons know by their stems.
type Words = BTreeMap<i64, BTreeMap<String, String>>;

/// A reason with words instead of stems: in lists behind "both name" and "both write of", and in quotation marks.
fn as_written(reason: &str, forms: Option<&BTreeMap<String, String>>) -> String {
    let word = |w: &str| forms.and_then(|f| f.get(w)).cloned().unwrap_or_else(|| w.to_owned());
    for head in ["both name ", "both write of "] {
        if let Some(list) = reason.strip_prefix(head) {
            return format!("{head}{}", list.split(", ").map(word).collect::<Vec<_>>().join(", "));
        }
    }
    let mut out = String::new();
    for (k, part) in reason.split(['“', '”']).enumerate() {
        if k % 2 == 0 {
            out.push_str(part);
        } else {
            let words: Vec<String> = part.split(' ').map(|w| word(w).to_lowercase()).collect();
            let _ = write!(out, "“{}”", words.join(" "));
        }
    }
    out
}

/// Prints what was decided by hand.
pub(super) fn decisions(situation: &Path) -> Result<(), Error> {
    let mut store = existing(situation)?;
    let stories = store.stories()?;
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for d in stories.decisions(None)? {
        let of = |key: &str| -> Result<String, Error> {
            let number = stories.article(key)?;
            Ok(number.map_or_else(|| format!("document {key} (not in the file)"), |n| format!("article {n}")))
        };
        let how = if d.together { "belongs with" } else { "held apart from" };
        let undone = d.undone.map_or(String::new(), |u| format!(", taken back {u}"));
        let note = if d.note.is_empty() {
            String::new()
        } else {
            format!(": {}", plain(&d.note))
        };
        writeln!(out, "{:>5}  {}  {} {how} {}{undone}{note}", d.id, d.made, of(&d.a)?, of(&d.b)?)?;
    }
    Ok(out.flush()?)
}

//! What a page's head says: titles, writers, publisher, the day of publication.

use super::dom::Dom;
use super::squeeze;
use dateline_core::{Date, Diagnostics};
use serde_json::Value;

/// What the page states of itself.
#[derive(Debug, Default)]
pub(crate) struct Stated {
    /// Titles, the surest first.
    pub(crate) titles: Vec<String>,
    pub(crate) writers: Vec<String>,
    pub(crate) publisher: Option<String>,
    pub(crate) url: Option<String>,
    pub(crate) language: Option<String>,
    /// Days, the surest first, with where each stood.
    pub(crate) days: Vec<(String, String)>,
}

/// `meta` keys that give the day of publication, the surest first.
const PUBLISHED: &[&str] = &[
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "rnews:datepublished",
    "article.published",
    "published_at",
    "publishdate",
    "publish_date",
    "publish-date",
    "publication_date",
    "publicationdate",
    "published_on",
    "published_date",
    "published-date",
    "date_published",
    "datecreated",
    "article:post_date",
    "bt:pubdate",
    "dc:date",
    "dc:created",
    "dcterms:created",
    "pubdate",
    "publishtime",
    "sailthru.date",
    "parsely-pub-date",
    "cxenseparse:recs:publishtime",
    "originalpublicationdate",
    "citation_publication_date",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date.created",
    "dcterms.date",
    "dc.date",
    "article_date_original",
    "date",
];

/// Reads the head: JSON-LD first, then `meta`.
pub(crate) fn stated(dom: &Dom, json_ld: &[String]) -> Stated {
    let mut out = Stated::default();
    let (mut things, mut broken) = (Vec::new(), Vec::new());
    for script in json_ld {
        let script = clean_json(script);
        match serde_json::from_str::<Value>(&script) {
            Ok(value) => gather(value, 0, &mut things),
            Err(_) => broken.extend(quoted(&script, "datePublished")),
        }
    }
    let articles: Vec<&Value> = things.iter().filter(|t| kinds(t).any(is_article)).collect();
    let pages: Vec<&Value> = things.iter().filter(|t| kinds(t).any(|k| k.ends_with("Page"))).collect();
    for thing in &articles {
        out.titles.extend(text(thing, &["headline", "name"]));
        out.days
            .extend(text(thing, &["datePublished"]).map(|d| (d, "the page's JSON-LD datePublished".to_owned())));
        names(&thing["author"], &mut out.writers);
        out.publisher = out.publisher.or_else(|| text(&thing["publisher"], &["name"]));
        out.language = out.language.or_else(|| text(thing, &["inLanguage"]));
    }
    let meta = |key: &str| dom.meta.iter().find(|(k, _)| k == key).map(|(_, v)| v.clone());
    out.days.extend(
        PUBLISHED
            .iter()
            .filter_map(|k| meta(k).map(|d| (d, format!("the page's meta {k}")))),
    );
    out.days.extend(
        pages
            .iter()
            .filter_map(|p| text(p, &["datePublished"]))
            .map(|d| (d, "the page's JSON-LD datePublished".to_owned())),
    );
    out.titles
        .extend(["og:title", "twitter:title", "dc.title", "title"].iter().filter_map(|k| meta(k)));
    out.titles.extend(dom.title.clone());
    if out.writers.is_empty() {
        for key in [
            "author",
            "article:author",
            "byl",
            "parsely-author",
            "sailthru.author",
            "dc.creator",
            "citation_author",
        ] {
            out.writers.extend(meta(key));
        }
    }
    let site = out
        .publisher
        .take()
        .or_else(|| meta("og:site_name"))
        .or_else(|| meta("application-name"));
    out.writers = writers(std::mem::take(&mut out.writers), site.as_deref());
    out.publisher = site;
    out.url = dom.canonical.clone().or_else(|| meta("og:url")).filter(|u| u.starts_with("http"));
    out.language = out.language.or_else(|| dom.language.clone()).or_else(|| meta("og:locale"));
    out
}

/// JSON-LD as pages write it: with CDATA marks, with line ends inside strings.
fn clean_json(script: &str) -> String {
    let script = script.trim().trim_start_matches("<!--").trim_end_matches("-->").trim();
    let script = script
        .trim_start_matches("//")
        .trim_start_matches("<![CDATA[")
        .trim_end_matches("]]>")
        .trim_end_matches("//");
    script
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect::<String>()
        .trim_end_matches(';')
        .to_owned()
}

/// The value of a key in JSON that is broken elsewhere.
fn quoted(script: &str, key: &str) -> Option<String> {
    let tail = script.split_once(&format!("\"{key}\""))?.1.trim_start().strip_prefix(':')?;
    let value = tail.trim_start().strip_prefix('"')?.split('"').next()?;
    Some(value.to_owned())
}

/// All objects with a type, a list or graph opened, to a small depth.
fn gather(value: Value, depth: usize, out: &mut Vec<Value>) {
    if depth > 4 || out.len() > 200 {
        return;
    }
    match value {
        Value::Array(list) => list.into_iter().for_each(|v| gather(v, depth + 1, out)),
        Value::Object(mut map) => {
            for key in ["@graph", "mainEntity", "mainEntityOfPage"] {
                if let Some(inner) = map.remove(key) {
                    gather(inner, depth + 1, out);
                }
            }
            out.push(Value::Object(map));
        }
        _ => {}
    }
}

fn kinds(thing: &Value) -> impl Iterator<Item = &str> {
    let one = thing["@type"].as_str();
    let many = thing["@type"].as_array().into_iter().flatten().filter_map(Value::as_str);
    one.into_iter().chain(many)
}

fn is_article(kind: &str) -> bool {
    kind.ends_with("Article") || kind.ends_with("BlogPosting") || matches!(kind, "Report" | "Review" | "LiveBlogPosting" | "HowTo")
}

fn text(thing: &Value, keys: &[&str]) -> Option<String> {
    let value = keys.iter().find_map(|k| thing.get(k).and_then(Value::as_str))?;
    let value = squeeze(&decode_entities(value));
    (!value.is_empty()).then_some(value)
}

/// JSON-LD is no HTML, and is written as if it were.
fn decode_entities(s: &str) -> String {
    if !s.contains('&') {
        return s.to_owned();
    }
    let plain = scraper::Html::parse_fragment(s);
    plain.root_element().text().collect()
}

fn names(author: &Value, out: &mut Vec<String>) {
    match author {
        Value::String(s) => out.push(squeeze(s)),
        Value::Array(list) => list.iter().take(20).for_each(|a| match a {
            Value::Array(_) => {}
            other => names(other, out),
        }),
        Value::Object(_) => out.extend(text(author, &["name"])),
        _ => {}
    }
}

/// Names of people: no addresses, not the site's own name, each once.
fn writers(stated: Vec<String>, site: Option<&str>) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for name in stated.iter().flat_map(|s| s.split([',', ';', '|'])).flat_map(|s| s.split(" and ")) {
        let name = name.trim();
        let name = ["By ", "by ", "BY "]
            .iter()
            .find_map(|p| name.strip_prefix(p))
            .unwrap_or(name)
            .trim();
        let words = name.split_whitespace().count();
        let person = (2..=5).contains(&words)
            && name.len() < 60
            && name.starts_with(char::is_uppercase)
            && !name.contains(['@', '/', '<', '{', '_'])
            && !name.chars().any(|c| c.is_ascii_digit())
            && site.is_none_or(|s| !s.eq_ignore_ascii_case(name));
        if person && !out.iter().any(|o| o.eq_ignore_ascii_case(name)) && out.len() < 12 {
            out.push(name.to_owned());
        }
    }
    out
}

/// The first day that can be: a real one, not before the web, not after the capture (but for one day, as clocks differ by zones).
pub(crate) fn published(days: &[(String, String)], captured: Option<Date>, diags: &mut Diagnostics) -> Option<(Date, String)> {
    for (words, from) in days {
        let Some(day) = dateline_page::day(words) else { continue };
        if let Some(why) = skewed(day, captured) {
            let words: String = words.chars().take(60).collect();
            diags.note("DL0108", format!("{from} is '{words}', {why}; it was left off"), None);
            continue;
        }
        let words: String = words.chars().take(40).collect();
        return Some((day, format!("{from} '{words}'")));
    }
    None
}

/// Why a day cannot be that of publication, if so.
pub(crate) fn skewed(day: Date, captured: Option<Date>) -> Option<String> {
    if day.year() < 1970 || day == Date::constant(1970, 1, 1) {
        return Some("a day that clocks give when they know none".to_owned());
    }
    let captured = captured?;
    let latest = captured.tomorrow().unwrap_or(captured);
    (day > latest).then(|| format!("after the page was captured on {captured}"))
}

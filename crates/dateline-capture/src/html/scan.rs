//! A first look at HTML, before any tree is built: scripts, styles and comments go, and pages made to hurt a parser are told.

/// Elements that hold nothing.
const VOID: &[&str] = &[
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
];
/// Elements that a parser closes by itself when the next one of the kind begins.
const CLOSED: &[&str] = &[
    "p", "li", "dt", "dd", "td", "th", "tr", "tbody", "thead", "tfoot", "option", "optgroup", "html", "head", "body",
];
/// Elements that a parser opens again in every paragraph until they are closed.
const FORMAT: &[&str] = &[
    "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
];
/// Elements whose content is no markup.
const RAW: &[&str] = &[
    "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "svg", "math",
];
/// Of these not even the content is kept.
const DROPPED: &[&str] = &["script", "style", "iframe", "noembed", "noframes", "svg", "math", "xmp", "textarea"];
/// Elements that end a line of text.
const BLOCK: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "br",
    "center",
    "dd",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "li",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "table",
    "td",
    "th",
    "title",
    "tr",
    "ul",
];

/// The most elements of a page that become a tree.
const MOST_TAGS: usize = 150_000;
/// The deepest nesting: extraction walks the tree by recursion.
const DEEPEST: usize = 400;
/// The most elements that a parser may have to open again, summed over the page.
const MOST_REOPENED: u64 = 3_000_000;

/// Whether an element ends the line of text before and behind it.
pub(crate) fn is_block(name: &str) -> bool {
    BLOCK.binary_search(&name).is_ok()
}

/// What the look gave.
#[derive(Debug, Default)]
pub(crate) struct Scan {
    /// The page without scripts, styles and comments.
    pub(crate) clean: String,
    /// Contents of `<script type="application/ld+json">`.
    pub(crate) json_ld: Vec<String>,
    /// Why no tree is built, if the page is too much for one.
    pub(crate) too_much: Option<String>,
}

/// Looks the page through once, in time that grows with its length alone.
pub(crate) fn scan(html: &str) -> Scan {
    let mut out = Scan {
        clean: String::with_capacity(html.len() / 2),
        ..Scan::default()
    };
    let (mut tags, mut depth, mut deepest, mut open, mut reopened) = (0usize, 0usize, 0usize, 0u64, 0u64);
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        out.clean.push_str(&rest[..at]);
        rest = &rest[at..];
        if let Some(comment) = rest.strip_prefix("<!--") {
            rest = comment.find("-->").map_or("", |end| &comment[end + 3..]);
            continue;
        }
        let Some(tag) = Tag::read(rest) else {
            // A sign that opens no element is text.
            out.clean.push_str("&lt;");
            rest = &rest[1..];
            continue;
        };
        let name = tag.name.as_str();
        rest = &rest[tag.length..];
        if !tag.closes && RAW.contains(&name) && !tag.source.ends_with("/>") {
            let (content, behind) = raw_content(rest, name);
            if name == "script" && tag.source.to_ascii_lowercase().contains("ld+json") && out.json_ld.len() < 32 && content.len() < 1 << 20
            {
                out.json_ld.push(content.to_owned());
            }
            if !DROPPED.contains(&name) {
                out.clean.push_str(tag.source);
                out.clean.push_str(content);
                out.clean.push_str(&format!("</{name}>"));
            } else {
                out.clean.push(' ');
            }
            rest = behind;
            continue;
        }
        if DROPPED.contains(&name) {
            continue;
        }
        tags += 1;
        let counted = !VOID.contains(&name) && !CLOSED.contains(&name);
        let format = u64::from(FORMAT.contains(&name));
        if tag.closes {
            depth = depth.saturating_sub(usize::from(counted));
            open = open.saturating_sub(format);
        } else {
            depth += usize::from(counted);
            open += format;
            reopened += open;
            deepest = deepest.max(depth);
        }
        out.clean.push_str(tag.source);
    }
    out.clean.push_str(rest);
    out.too_much = if tags > MOST_TAGS {
        Some(format!("{tags} elements, and the limit is {MOST_TAGS}"))
    } else if deepest > DEEPEST {
        Some(format!("elements {deepest} deep, and the limit is {DEEPEST}"))
    } else if reopened > MOST_REOPENED {
        Some("thousands of elements that are never closed".to_owned())
    } else {
        None
    };
    out
}

struct Tag<'h> {
    name: String,
    closes: bool,
    source: &'h str,
    length: usize,
}

impl<'h> Tag<'h> {
    /// The tag at the head of `html`, quoted values respected.
    fn read(html: &'h str) -> Option<Self> {
        let bytes = html.as_bytes();
        let closes = bytes.get(1) == Some(&b'/');
        let from = 1 + usize::from(closes);
        let first = *bytes.get(from)?;
        if !(first.is_ascii_alphabetic() || matches!(first, b'!' | b'?')) {
            return None;
        }
        let name_end = bytes[from..]
            .iter()
            .position(|b| b.is_ascii_whitespace() || matches!(b, b'>' | b'/'))
            .map_or(bytes.len(), |n| from + n);
        let (mut quote, mut end, mut equals) = (None, bytes.len(), false);
        for (i, b) in bytes.iter().enumerate().skip(name_end) {
            match (quote, b) {
                (Some(q), b) if q == *b => quote = None,
                (Some(_), _) => {}
                (None, b'"' | b'\'') if equals => quote = Some(*b),
                (None, b'>') => {
                    end = i + 1;
                    break;
                }
                (None, _) => {}
            }
            if quote.is_none() {
                equals = *b == b'=' || equals && b.is_ascii_whitespace();
            }
        }
        // A quote that is never closed swallows no more than its line: so do broken pages stay readable.
        if quote.is_some() && end == bytes.len() {
            end = bytes[name_end..]
                .iter()
                .position(|b| *b == b'>')
                .map_or(bytes.len(), |n| name_end + n + 1);
        }
        let source = html.get(..end)?;
        Some(Self {
            name: html.get(from..name_end)?.to_ascii_lowercase(),
            closes,
            source,
            length: end,
        })
    }
}

/// The content of a raw element, and what stands behind its end tag.
fn raw_content<'h>(html: &'h str, name: &str) -> (&'h str, &'h str) {
    let mut from = 0;
    while let Some(at) = html[from..].find("</") {
        let start = from + at;
        let tail = &html[start + 2..];
        if tail.get(..name.len()).is_some_and(|n| n.eq_ignore_ascii_case(name)) {
            return (&html[..start], tail.find('>').map_or("", |end| &tail[end + 1..]));
        }
        from = start + 2;
    }
    (html, "")
}

/// The text of a page that is too much for a tree: tags go, blocks end lines, the commonest entities are read.
pub(crate) fn strip(clean: &str) -> String {
    let mut out = String::with_capacity(clean.len() / 2);
    let mut rest = clean;
    while let Some(at) = rest.find('<') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let Some(tag) = Tag::read(rest) else {
            rest = &rest[1..];
            continue;
        };
        out.push(if is_block(&tag.name) { '\n' } else { ' ' });
        rest = &rest[tag.length..];
    }
    out.push_str(rest);
    let mut text = String::with_capacity(out.len());
    for line in out.lines() {
        let line = super::squeeze(&entities(line));
        if !line.is_empty() {
            text.push_str(&line);
            text.push('\n');
        }
    }
    text
}

fn entities(line: &str) -> String {
    let known = [
        ("&nbsp;", " "),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&apos;", "'"),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&amp;", "&"),
    ];
    known.iter().fold(
        line.to_owned(),
        |l, (entity, sign)| if l.contains(entity) { l.replace(entity, sign) } else { l },
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_styles_and_comments_go_and_json_ld_is_kept_aside() {
        let page = "<p title='a>b'>One<!-- two --><script>var x = '<p>three</p>';</script><style>p{}</style>\
                    <script type=\"application/ld+json\">{\"a\": 1}</script> 4 < 5 <svg><path/></svg>six";
        let scan = scan(page);
        assert_eq!(scan.json_ld, ["{\"a\": 1}"]);
        assert_eq!(strip(&scan.clean), "One 4 < 5 six\n");
        assert!(scan.too_much.is_none());
    }

    #[test]
    fn pages_made_to_hurt_are_told() {
        for page in [
            "<div>".repeat(1000),
            "<br>".repeat(200_000),
            "<font color=1>".repeat(300) + &"<p>".repeat(20_000),
        ] {
            assert!(scan(&page).too_much.is_some(), "{}", &page[..20]);
        }
        assert!(scan(&"<div>x</div>".repeat(10_000)).too_much.is_none());
    }

    #[test]
    fn blocks_are_in_order() {
        assert!(BLOCK.is_sorted());
    }
}

//! The report for the eye: article header, events in time order, standing facts, and on request what was not coded.

use dateline_wire::{Claim, Document, Entity, Event, Fact, Toll};
use std::fmt::Write;

/// Writes the report of one document. `all` also lists what was seen and not coded.
#[must_use]
pub(crate) fn report(d: &Document, text: &str, all: bool, width: usize) -> String {
    let mut out = String::new();
    header(&mut out, d);
    events(&mut out, d, text, width);
    facts(&mut out, d, text);
    if all {
        not_coded(&mut out, d, text, width);
    } else if !d.not_coded.is_empty() {
        let _ = writeln!(
            out,
            "\n{} seen and not coded (--not-coded shows them, with the reasons)",
            count(d.not_coded.len(), "thing")
        );
    }
    for x in &d.diagnostics {
        let _ = writeln!(out, "\nnote {}: {}", x.code, x.message);
    }
    out
}

fn count(n: usize, what: &str) -> String {
    if n == 1 { format!("1 {what}") } else { format!("{n} {what}s") }
}

fn header(out: &mut String, d: &Document) {
    let a = &d.article;
    let _ = writeln!(out, "{}", a.headline.as_deref().unwrap_or(&d.id));
    let mut parts = Vec::new();
    if let Some(p) = &a.dateline {
        parts.push(p.place.clone());
    }
    if let Some(p) = &a.published {
        parts.push(format!(
            "published {p} (known from {})",
            a.published_from.as_deref().unwrap_or("the capture")
        ));
    }
    if !a.byline.is_empty() {
        let place = a.byline_place.as_ref().map(|p| format!(" in {p}")).unwrap_or_default();
        parts.push(format!("by {}{place}", a.byline.join(", ")));
    }
    parts.extend(a.agency.clone().or_else(|| a.publisher.clone()));
    if !parts.is_empty() {
        let _ = writeln!(out, "{}", parts.join(" | "));
    }
}

fn events(out: &mut String, d: &Document, text: &str, width: usize) {
    let _ = writeln!(out, "\nEVENTS ({})", d.events.len());
    if d.events.iter().any(|e| e.standing != "reported") {
        let _ = writeln!(
            out,
            "~ claimed by a source only   x denied   / disputed   (no mark: the reporter's own word)"
        );
    }
    let mut order: Vec<&Event> = d.events.iter().collect();
    order.sort_by(|a, b| key(a).cmp(&key(b)).then(a.text_info.start.cmp(&b.text_info.start)));
    for e in order {
        event(out, e, text, width);
    }
}

/// Events with no date of their own come last within what is known of their day.
fn key(e: &Event) -> (String, bool) {
    (e.date.clone().unwrap_or_else(|| "9999".into()), e.date_precision == "unknown")
}

fn event(out: &mut String, e: &Event, text: &str, width: usize) {
    let date = match (&e.date, e.date_precision.as_ref()) {
        (Some(d), "unknown") => format!("~{d}"),
        (Some(d), _) => d.clone(),
        (None, _) => "undated".into(),
    };
    let mode = e.mode.first().map(|m| format!("/{m}")).unwrap_or_default();
    let kind = format!("{}{mode}", e.event.first().map_or("STATEMENT", String::as_str));
    let cameo = e.cameo.as_ref().map(|c| format!("  CAMEO {c}")).unwrap_or_default();
    let _ = writeln!(
        out,
        "\n{} {date:<11} {kind:<22} {} -> {}{cameo}",
        mark(&e.standing),
        parties(&e.actor),
        parties(&e.recipient)
    );
    let mut notes = Vec::new();
    if !e.auxiliary.is_empty() {
        notes.push(e.auxiliary.join(", "));
    }
    if let Some(p) = &e.event_loc {
        notes.push(format!("at {}", p.resolved_place));
    }
    for (what, toll) in [("dead", e.size.dead), ("injured", e.size.injured), ("arrested", e.size.arrested)] {
        if let Some(t) = toll {
            notes.push(format!("{what}: {}", number(t)));
        }
    }
    if e.claims.is_empty() {
        notes.push(e.standing.to_string());
    } else {
        notes.push(format!(
            "{} ({})",
            e.standing,
            e.claims.iter().map(claim).collect::<Vec<_>>().join("; ")
        ));
    }
    wrap(out, &notes.join(" | "), 14, width);
    let words: String = text
        .chars()
        .skip(e.text_info.start)
        .take(e.text_info.end - e.text_info.start)
        .collect();
    wrap(
        out,
        &format!(
            "\u{201c}{}\u{201d} [{}; {}]",
            words.split_whitespace().collect::<Vec<_>>().join(" "),
            place_in(text, e.text_info.start, e.text_info.end),
            e.rule
        ),
        14,
        width,
    );
}

/// The mark before an event: nothing for what the reporter asserts.
fn mark(standing: &str) -> char {
    match standing {
        "claimed" => '~',
        "denied" => 'x',
        "disputed" => '/',
        _ => ' ',
    }
}

fn claim(c: &Claim) -> String {
    let who = c.speaker.as_ref().map_or_else(|| "unnamed source".to_owned(), name);
    let by = c.outlet.as_ref().map(|o| format!(", by way of {}", name(o))).unwrap_or_default();
    format!("{who} {}: {}{by}", c.stance, c.cue)
}

/// A place in the text: line, and characters from the text's beginning, as in the JSON.
fn place_in(text: &str, start: usize, end: usize) -> String {
    let line = text.chars().take(start).filter(|c| *c == '\n').count() + 1;
    format!("line {line}, {start}-{end}")
}

fn number(t: Toll) -> String {
    match (t.low, t.best, t.high) {
        (Some(l), _, Some(h)) if l != h => format!("{l} to {h}"),
        (Some(l), _, None) => format!("at least {l}"),
        (None, _, Some(h)) => format!("up to {h}"),
        (_, Some(b), _) => b.to_string(),
        (Some(l), ..) => l.to_string(),
        _ => "unknown".into(),
    }
}

fn name(e: &Entity) -> String {
    e.identifier_text.clone().unwrap_or_else(|| e.entity_text.clone())
}

fn parties(v: &[Entity]) -> String {
    if v.is_empty() {
        return "(nobody named)".into();
    }
    v.iter().map(party).collect::<Vec<_>>().join(", ")
}

fn party(e: &Entity) -> String {
    let code = [e.code.as_deref(), e.sector.as_deref()]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" ");
    let who = name(e);
    match (who.is_empty(), code.is_empty()) {
        (true, _) => format!("unknown ({code})"),
        (false, true) => who,
        (false, false) => format!("{who} ({code})"),
    }
}

fn facts(out: &mut String, d: &Document, text: &str) {
    if d.facts.is_empty() {
        return;
    }
    let _ = writeln!(out, "\nWHAT STANDS ({})", d.facts.len());
    for f in &d.facts {
        let standing = if f.claims.is_empty() { ' ' } else { '~' };
        let _ = writeln!(
            out,
            "{standing} {} [{}; {}]",
            fact(f),
            place_in(text, f.text_info.start, f.text_info.end),
            f.rule
        );
    }
}

fn fact(f: &Fact) -> String {
    let mut line = format!("{} {} {}", party(&f.subject), f.fact.replace('_', " "), party(&f.object));
    if let Some(s) = &f.since {
        let _ = write!(line, ", since {s}");
    }
    if let Some(u) = &f.until {
        let _ = write!(line, ", until {u}");
    }
    if !f.claims.is_empty() {
        let _ = write!(line, " | {}", f.claims.iter().map(claim).collect::<Vec<_>>().join("; "));
    }
    line
}

fn not_coded(out: &mut String, d: &Document, text: &str, width: usize) {
    let _ = writeln!(out, "\nSEEN AND NOT CODED ({})", d.not_coded.len());
    for n in &d.not_coded {
        let words: String = text.chars().skip(n.start).take(n.end - n.start).collect();
        wrap(
            out,
            &format!("{:<14} {}", words.split_whitespace().collect::<Vec<_>>().join(" "), n.why),
            2,
            width,
        );
    }
}

/// Writes words with an indent, broken at `width`.
pub(crate) fn wrap(out: &mut String, text: &str, indent: usize, width: usize) {
    let pad = " ".repeat(indent);
    let mut line = pad.clone();
    for word in text.split(' ') {
        if line.chars().count() + word.chars().count() + 1 > width && line.len() > indent {
            let _ = writeln!(out, "{}", line.trim_end());
            line.clone_from(&pad);
        }
        if line.len() > indent {
            line.push(' ');
        }
        line.push_str(word);
    }
    let _ = writeln!(out, "{}", line.trim_end());
}

//! Propositions and the voices on them: who asserts, denies or doubts one thing, over many documents, in order of time.

use crate::report::wrap;
use dateline_wire::{Claim, Document, Entity};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// What a proposition must be to be shown.
#[derive(Clone, Debug, Default)]
pub(crate) struct Filter {
    pub actor: Vec<String>,
    pub recipient: Vec<String>,
    pub kind: Vec<String>,
    pub fact: Vec<String>,
    pub speaker: Vec<String>,
    pub stance: Vec<String>,
    pub since: Option<String>,
    pub until: Option<String>,
    pub contested: bool,
}

/// One voice on a proposition.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct Voice {
    /// Day of publication.
    pub published: Option<String>,
    /// The document.
    pub document: String,
    /// The reporter's own word, or a source's.
    pub reporter: bool,
    pub speaker: Option<Entity>,
    pub stance: String,
    pub cue: String,
    pub outlet: Option<Entity>,
    /// Publisher or agency of the document.
    pub publisher: Option<String>,
    /// Event or fact it is about, with its place in the document.
    pub event: String,
    pub start: usize,
    pub end: usize,
    /// The sentence.
    pub words: String,
}

/// One thing that is said to have happened or to stand.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct Proposition {
    /// PLOVER type, or the kind of fact.
    pub kind: String,
    pub actor: Vec<Entity>,
    pub recipient: Vec<Entity>,
    /// First day that a document gives it.
    pub date: Option<String>,
    pub standing: String,
    pub voices: Vec<Voice>,
}

type Key = (String, BTreeSet<String>, BTreeSet<String>);

/// Gathers propositions from documents, one after the other.
#[derive(Debug, Default)]
pub(crate) struct Gathering {
    filter: Filter,
    found: BTreeMap<Key, Proposition>,
}

fn is(e: &Entity, who: &str) -> bool {
    let code = e.code.as_deref().unwrap_or("");
    let full = format!("{code}/{}", e.sector.as_deref().unwrap_or(""));
    let low = who.to_lowercase();
    let named = |s: &str| !low.is_empty() && format!(" {} ", s.to_lowercase()).contains(&format!(" {low} "));
    code.eq_ignore_ascii_case(who)
        || full.eq_ignore_ascii_case(who)
        || named(&e.entity_text)
        || e.identifier_text.as_deref().is_some_and(named)
}

fn any(v: &[Entity], whos: &[String]) -> bool {
    whos.is_empty() || whos.iter().any(|w| v.iter().any(|e| is(e, w)))
}

fn name(e: &Entity) -> String {
    e.identifier_text.clone().filter(|n| !n.is_empty()).unwrap_or_else(|| {
        if e.entity_text.is_empty() {
            e.code.clone().unwrap_or_default()
        } else {
            e.entity_text.clone()
        }
    })
}

fn key(v: &[Entity]) -> BTreeSet<String> {
    v.iter().map(|e| e.code.clone().unwrap_or_else(|| name(e).to_lowercase())).collect()
}

/// Longest sentence shown, in characters.
const LONGEST: usize = 320;

/// The sentence around characters `start..end`.
fn sentence(text: &[char], start: usize, end: usize) -> String {
    let (start, end) = (start.min(text.len()), end.min(text.len()));
    let stops = |i: usize| text[i] == '\n' || matches!(text[i], '.' | '!' | '?') && text.get(i + 1).is_none_or(|c| c.is_whitespace());
    let lo = (0..start)
        .rev()
        .take(LONGEST)
        .find(|&i| stops(i))
        .map_or(start.saturating_sub(LONGEST), |i| i + 1);
    let hi = (end..text.len())
        .take(LONGEST)
        .find(|&i| stops(i))
        .map_or((end + LONGEST).min(text.len()), |i| i + 1);
    text[lo.min(hi)..hi]
        .iter()
        .collect::<String>()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

impl Gathering {
    pub(crate) fn new(filter: Filter) -> Self {
        Self {
            filter,
            found: BTreeMap::new(),
        }
    }

    /// Adds what one document says.
    pub(crate) fn add(&mut self, d: &Document, text: &str) {
        let chars: Vec<char> = text.chars().collect();
        let f = self.filter.clone();
        for e in &d.events {
            let kind = e.event.first().cloned().unwrap_or_default();
            let dated = |limit: &Option<String>, late: bool| match (limit, &e.date) {
                (Some(l), Some(day)) => {
                    if late {
                        day.as_str() <= l.as_str()
                    } else {
                        day.as_str() >= l.as_str()
                    }
                }
                (Some(_), None) => false,
                _ => true,
            };
            let wanted = !kind.is_empty()
                && f.fact.is_empty()
                && (f.kind.is_empty() || f.kind.iter().any(|k| k.eq_ignore_ascii_case(&kind)))
                && any(&e.actor, &f.actor)
                && any(&e.recipient, &f.recipient)
                && dated(&f.since, false)
                && dated(&f.until, true);
            if wanted {
                let own = e.claims.is_empty() || e.standing == "reported";
                let p = self.proposition(kind, &e.actor, &e.recipient);
                if let Some(day) = &e.date
                    && p.date.as_ref().is_none_or(|old| day < old)
                {
                    p.date = Some(day.clone());
                }
                voices(p, d, &chars, &e.id, own, (e.text_info.start, e.text_info.end), &e.claims);
            }
        }
        for (n, x) in d.facts.iter().enumerate() {
            let (s, o) = (std::slice::from_ref(&x.subject), std::slice::from_ref(&x.object));
            let wanted = f.kind.is_empty()
                && (f.fact.is_empty() || f.fact.contains(&x.fact))
                && any(s, &f.actor)
                && any(o, &f.recipient)
                && f.since.is_none()
                && f.until.is_none();
            if wanted {
                let p = self.proposition(x.fact.clone(), s, o);
                voices(
                    p,
                    d,
                    &chars,
                    &format!("f{}", n + 1),
                    x.claims.is_empty(),
                    (x.text_info.start, x.text_info.end),
                    &x.claims,
                );
            }
        }
    }

    fn proposition(&mut self, kind: String, actor: &[Entity], recipient: &[Entity]) -> &mut Proposition {
        self.found
            .entry((kind.clone(), key(actor), key(recipient)))
            .or_insert_with(|| Proposition {
                kind,
                actor: actor.to_vec(),
                recipient: recipient.to_vec(),
                date: None,
                standing: "reported".into(),
                voices: Vec::new(),
            })
    }

    /// The propositions with their voices in order of time, those on which most voices are heard first.
    pub(crate) fn finish(self) -> Vec<Proposition> {
        let f = self.filter;
        let mut out: Vec<Proposition> = self
            .found
            .into_values()
            .filter_map(|mut p| {
                let heard = |v: &Voice| {
                    (f.speaker.is_empty() || v.speaker.as_ref().is_some_and(|s| f.speaker.iter().any(|w| is(s, w))))
                        && (f.stance.is_empty() || f.stance.iter().any(|s| s.eq_ignore_ascii_case(&v.stance)))
                };
                p.standing = standing(&p).to_owned();
                p.voices.sort_by(|a, b| {
                    (a.published.is_none(), &a.published, &a.document, a.start, a.end).cmp(&(
                        b.published.is_none(),
                        &b.published,
                        &b.document,
                        b.start,
                        b.end,
                    ))
                });
                // A page that was given twice is one voice.
                p.voices.dedup();
                let kept = p.voices.iter().any(heard) && (!f.contested || matches!(p.standing.as_str(), "denied" | "disputed"));
                kept.then_some(p)
            })
            .collect();
        out.sort_by_key(|p| std::cmp::Reverse(p.voices.len()));
        out
    }
}

fn voices(p: &mut Proposition, d: &Document, text: &[char], event: &str, own: bool, at: (usize, usize), claims: &[Claim]) {
    let published = d.article.published.clone();
    let publisher = d.article.agency.clone().or_else(|| d.article.publisher.clone());
    let voice = |reporter: bool, start: usize, end: usize| Voice {
        published: published.clone(),
        document: d.id.clone(),
        reporter,
        speaker: None,
        stance: "asserts".into(),
        cue: String::new(),
        outlet: None,
        publisher: publisher.clone(),
        event: event.to_owned(),
        start,
        end,
        words: sentence(text, start, end),
    };
    if own {
        p.voices.push(voice(true, at.0, at.1));
    }
    for c in claims {
        p.voices.push(Voice {
            speaker: c.speaker.clone(),
            stance: c.stance.to_string(),
            cue: c.cue.clone(),
            outlet: c.outlet.clone(),
            ..voice(false, c.start, c.end)
        });
    }
}

fn opposes(stance: &str) -> bool {
    matches!(stance, "denies" | "contradicts" | "doubts")
}

/// How a proposition stands over all documents.
fn standing(p: &Proposition) -> &'static str {
    let accused = |v: &Voice| {
        v.speaker
            .as_ref()
            .is_some_and(|s| p.actor.iter().any(|a| a.code.is_some() && a.code == s.code))
    };
    let against: Vec<&Voice> = p.voices.iter().filter(|v| opposes(&v.stance)).collect();
    if against.iter().any(|v| v.stance == "denies" && accused(v)) {
        "denied"
    } else if !against.is_empty() {
        "disputed"
    } else if p.voices.iter().any(|v| v.reporter) {
        "reported"
    } else {
        "claimed"
    }
}

fn side(v: &[Entity]) -> String {
    if v.is_empty() {
        return "(nobody named)".into();
    }
    v.iter()
        .map(|e| {
            let code = [e.code.as_deref(), e.sector.as_deref()]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(" ");
            let who = name(e);
            match (who.is_empty(), code.is_empty()) {
                (true, _) => format!("unknown ({code})"),
                (_, true) => who,
                _ => format!("{who} ({code})"),
            }
        })
        .collect::<Vec<_>>()
        .join(", ")
}

/// The propositions for the eye.
#[must_use]
pub(crate) fn table(all: &[Proposition], width: usize) -> String {
    let mut out = String::new();
    for p in all {
        let date = p.date.as_ref().map(|d| format!(", first {d}")).unwrap_or_default();
        let _ = writeln!(out, "{}  {} -> {}{date}", p.kind, side(&p.actor), side(&p.recipient));
        let count = |f: &dyn Fn(&Voice) -> bool| p.voices.iter().filter(|v| f(v)).count();
        let _ = writeln!(
            out,
            "  {}: {} for it, {} against, {} in doubt",
            p.standing,
            count(&|v| v.stance == "asserts"),
            count(&|v| matches!(v.stance.as_str(), "denies" | "contradicts")),
            count(&|v| v.stance == "doubts")
        );
        for v in &p.voices {
            let who = match &v.speaker {
                Some(s) => side(std::slice::from_ref(s)),
                None if v.reporter => v
                    .publisher
                    .clone()
                    .map_or_else(|| "the reporter".to_owned(), |x| format!("the reporter, {x}")),
                None => "a source not named".into(),
            };
            let by = v.outlet.as_ref().map(|o| format!(", by way of {}", name(o))).unwrap_or_default();
            let cue = if v.cue.is_empty() {
                String::new()
            } else {
                format!(" (\u{201c}{}\u{201d})", v.cue)
            };
            let _ = writeln!(
                out,
                "  {:<10}  {} {who}{by}{cue}",
                v.published.as_deref().unwrap_or("undated"),
                mark(&v.stance),
            );
            wrap(&mut out, &format!("\u{201c}{}\u{201d}", v.words), 16, width);
            let _ = writeln!(out, "{:16}{} {}-{}, {}", "", v.document, v.start, v.end, v.event);
        }
        let _ = writeln!(out);
    }
    out
}

/// `+` for, `-` against, `?` in doubt, `!` demanded.
fn mark(stance: &str) -> &'static str {
    match stance {
        "asserts" => "+",
        "doubts" => "?",
        "demands" => "!",
        _ => "-",
    }
}

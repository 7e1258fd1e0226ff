//! Specification stories: a text with the events and facts that it holds, readable as a codebook.
//!
//! A story is a heading, an optional `published: 2021-05-14`, a quoted text (`> ...`, one paragraph a line) and a list:
//! - `TYPE[/mode] ACTORS -> RECIPIENTS` an event that must be there; codes as `ARM/GOV` or `ARM`, several joined by `+`, `-` for none,
//!   `?` for a party without a code; then, each after a `;`: `aux future`, `standing claimed`, `by RUS` (a claim's speaker), `date 2021-05`,
//!   `dead 12`, `cameo 0233`, `place Kidal`
//!   `claim RUS/GOV denies` (whose word, and what he does with it), `claim SYR/MIL asserts by way of RUS/JRN` (and through whom)
//! - `fact member_of ARM IGO` a standing fact that must be there; `?` for what has no code, then claims as above
//! - `attributed: the army | said | rebels had left` an attribution: the words of source, cue and content as they stand, `-` for none,
//!   ` ... ` between parts; then, each after a `;`: `kind direct`, `form passive`, `speaker SYR/MIL`, `outlet Interfax`, `stance denies`
//! - `quotation: We are ready. | the minister` words in quotation marks with the words that name the speaker; then `to reporters`, `setting ...`
//! - `not TYPE` no event of that type; `not fact controls` no such fact; `nothing` no event at all; `only` no events besides those listed
//!
//! ```
//! use dateline_pipeline::{Options, Pipeline, Tables, spec};
//! let (pipeline, _) = Pipeline::new(&Tables::embedded())?;
//! let stories = spec::stories("## An ambassador goes home\n> Peru recalled its ambassador from Chile.\n- SANCTION/withdraw PER/GOV -> CHL\n");
//! let coded = pipeline.code(stories[0].page(), &Options::default());
//! assert_eq!(stories[0].judge(&coded), Ok(vec![]));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use crate::CodedPage;
use dateline_core::{Attribution, Claim, Entity, Event, Page, Quotation, Span, Toll};
use std::fmt::Write;

/// A story with what it must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Story {
    /// Its heading.
    pub title: String,
    /// Day of publication as written.
    pub published: Option<String>,
    /// The text, a paragraph a line.
    pub text: String,
    /// What is expected, in order.
    pub wants: Vec<String>,
}

/// The stories of a file; lines that belong to none are passed over.
#[must_use]
pub fn stories(text: &str) -> Vec<Story> {
    let mut out: Vec<Story> = Vec::new();
    for line in text.lines() {
        if let Some(t) = line.strip_prefix("## ") {
            out.push(Story {
                title: t.to_owned(),
                ..Story::default()
            });
        }
        let Some(s) = out.last_mut() else { continue };
        if let Some(d) = line.strip_prefix("published: ") {
            s.published = Some(d.trim().to_owned());
        } else if let Some(t) = line.strip_prefix("> ") {
            if !s.text.is_empty() {
                s.text.push('\n');
            }
            s.text.push_str(t);
        } else if let Some(w) = line.strip_prefix("- ") {
            s.wants.push(w.to_owned());
        }
    }
    out
}

fn code(e: &Entity) -> String {
    let c = if e.code.is_empty() { "?" } else { &e.code };
    if e.sector.is_empty() {
        c.to_owned()
    } else {
        format!("{c}/{}", e.sector)
    }
}

/// An event in the words of a story.
#[must_use]
pub fn show(e: &Event) -> String {
    let side = |v: &[Entity]| {
        if v.is_empty() {
            "-".to_owned()
        } else {
            v.iter().map(code).collect::<Vec<_>>().join("+")
        }
    };
    let mode = if e.mode.is_empty() { String::new() } else { format!("/{}", e.mode) };
    let mut s = format!("{}{mode} {} -> {}", e.event, side(&e.actor), side(&e.recipient));
    let _ = write!(s, "; standing {}", e.standing.as_str());
    for a in &e.auxiliary {
        let _ = write!(s, "; aux {}", a.as_str());
    }
    if let Some(d) = e.date {
        let _ = write!(s, "; date {}", d.start);
    }
    let _ = write!(s, "; cameo {}; rule {}", e.cameo, e.rule);
    s
}

/// Whether the entities are those of `ARM/GOV+RUS`, in any order; a code without sector takes any sector.
fn parties(want: &str, have: &[Entity]) -> bool {
    if want == "-" {
        return have.iter().all(|e| e.code.is_empty() && (e.sector.is_empty() || e.sector == "UNK"));
    }
    let wants: Vec<&str> = want.split('+').collect();
    wants.len() == have.len()
        && wants.iter().all(|w| {
            have.iter()
                .any(|e| code(e) == *w || (!w.contains('/') && (*w == e.code || (*w == "?" && e.code.is_empty()))))
        })
}

fn meets(e: &Event, want: &str) -> Result<bool, String> {
    let mut parts = want.split(';').map(str::trim);
    let main = parts.next().unwrap_or_default();
    let shape = || format!("`{main}`: write an event as `TYPE/mode ACTORS -> RECIPIENTS`");
    let (left, right) = main.split_once(" -> ").ok_or_else(shape)?;
    let (kind, actors) = left.split_once(' ').ok_or_else(shape)?;
    let (event, mode) = kind.split_once('/').map_or((kind, None), |(a, b)| (a, Some(b)));
    let mut ok =
        e.event == event && mode.is_none_or(|m| e.mode == m) && parties(actors.trim(), &e.actor) && parties(right.trim(), &e.recipient);
    for p in parts {
        let (key, value) = p.split_once(' ').unwrap_or((p, ""));
        ok &= match key {
            "aux" if value == "none" => e.auxiliary.is_empty(),
            "aux" => e.auxiliary.iter().any(|a| a.as_str() == value),
            "standing" => e.standing.as_str() == value,
            "claim" => claimed(&e.claims, value),
            "by" => e.claims.iter().any(|c| c.speaker.code == value),
            "date" => e.date.is_some_and(|d| d.start.to_string().starts_with(value)),
            "dead" => e.size.dead.as_ref().and_then(Toll::number).is_some_and(|n| n.to_string() == value),
            "cameo" => e.cameo == value,
            "place" => e.place.as_ref().is_some_and(|t| t.name == value),
            _ => {
                return Err(format!(
                    "`{p}`: no such condition; known are aux, standing, claim, by, date, dead, cameo, place"
                ));
            }
        };
    }
    Ok(ok)
}

/// `RUS/GOV denies`, `SYR/MIL asserts by way of RUS/JRN`.
fn claimed(claims: &[Claim], want: &str) -> bool {
    let (who, rest) = want.split_once(' ').unwrap_or((want, ""));
    let (stance, outlet) = rest.split_once(" by way of ").map_or((rest, None), |(s, o)| (s, Some(o)));
    claims.iter().any(|c| {
        code(&c.speaker) == who && c.stance.as_str() == stance && outlet.is_none_or(|o| c.outlet.as_ref().is_some_and(|e| code(e) == o))
    })
}

/// The words of spans, blanks squeezed; `-` for none.
#[must_use]
pub fn words(text: &str, spans: &[Span]) -> String {
    if spans.is_empty() {
        return "-".into();
    }
    let one = |s: &Span| s.slice(text).split_whitespace().collect::<Vec<_>>().join(" ");
    spans.iter().map(one).collect::<Vec<_>>().join(" ... ")
}

/// The main part of an expectation, and whether each condition after it holds.
fn conditions(want: &str, holds: impl Fn(&str, &str) -> Option<bool>) -> Result<(&str, bool), String> {
    let mut parts = want.split("; ");
    let main = parts.next().unwrap_or("");
    let mut ok = true;
    for p in parts {
        let (key, value) = p.split_once(' ').unwrap_or((p, ""));
        ok &= holds(key, value).ok_or_else(|| format!("`{p}`: no such condition here"))?;
    }
    Ok((main, ok))
}

fn attributed(text: &str, a: &Attribution, want: &str) -> Result<bool, String> {
    let have = [
        words(text, a.source.as_slice()),
        words(text, a.cue.as_slice()),
        words(text, &a.content),
    ]
    .join(" | ");
    let (main, ok) = conditions(want, |key, value| {
        Some(match key {
            "kind" => a.kind.as_str() == value,
            "form" => a.form.as_str() == value,
            "stance" => a.stance.as_str() == value,
            "speaker" => a.speaker.as_ref().is_some_and(|e| code(e) == value),
            "outlet" => a.outlet.as_ref().is_some_and(|e| words(text, &[e.span]) == value),
            _ => return None,
        })
    })?;
    Ok(ok && have == main)
}

fn quoted(text: &str, q: &Quotation, want: &str) -> Result<bool, String> {
    let speaker = q.speaker.as_ref().map_or_else(|| "-".to_owned(), |e| words(text, &[e.span]));
    let (main, ok) = conditions(want, |key, value| {
        Some(match key {
            "to" => q.to.as_ref().is_some_and(|e| words(text, &[e.span]) == value),
            "setting" => words(text, q.setting.as_slice()) == value,
            _ => return None,
        })
    })?;
    Ok(ok && format!("{} | {speaker}", words(text, &q.words)) == main)
}

impl Story {
    /// The page to be coded: plain text.
    #[must_use]
    pub fn page(&self) -> Page {
        Page {
            id: self.title.clone(),
            text: self.text.clone(),
            plain: true,
            ..Page::default()
        }
    }

    /// What was expected and is not so; empty if all is.
    ///
    /// # Errors
    /// If an expectation cannot be read.
    pub fn judge(&self, c: &CodedPage) -> Result<Vec<String>, String> {
        let events: Vec<&Event> = c.coded.events.iter().filter(|e| !e.event.is_empty()).collect();
        let mut faults = Vec::new();
        let listed: Vec<&String> = self.wants.iter().filter(|w| w.contains(" -> ")).collect();
        let any = |w: &str| events.iter().try_fold(false, |found, e| Ok::<_, String>(found | meets(e, w)?));
        for w in &self.wants {
            let ok = if w == "nothing" {
                events.is_empty()
            } else if w == "only" {
                let mut ok = true;
                for e in &events {
                    let mut told = false;
                    for w in &listed {
                        told |= meets(e, w)?;
                    }
                    ok &= told;
                }
                ok
            } else if let Some(t) = w.strip_prefix("not fact ") {
                c.coded.facts.iter().all(|f| f.fact != t)
            } else if let Some(t) = w.strip_prefix("not ") {
                events.iter().all(|e| e.event != t)
            } else if let Some(f) = w.strip_prefix("fact ") {
                let mut parts = f.split("; ");
                let [fact, s, o] = parts.next().unwrap_or("").split_whitespace().collect::<Vec<_>>()[..] else {
                    return Err(format!("`{w}`: write `fact RELATION SUBJECT OBJECT`"));
                };
                let is = |e: &Entity, want: &str| if want == "?" { e.code.is_empty() } else { e.code == want };
                let claims: Vec<&str> = parts.filter_map(|p| p.strip_prefix("claim ")).collect();
                c.coded
                    .facts
                    .iter()
                    .any(|x| x.fact == fact && is(&x.subject, s) && is(&x.object, o) && claims.iter().all(|w| claimed(&x.claims, w)))
            } else if let Some(want) = w.strip_prefix("attributed: ") {
                let all = &c.coded.attributions;
                all.iter()
                    .try_fold(false, |found, a| Ok::<_, String>(found | attributed(&c.page.text, a, want)?))?
            } else if let Some(want) = w.strip_prefix("quotation: ") {
                let all = &c.coded.quotations;
                all.iter()
                    .try_fold(false, |found, q| Ok::<_, String>(found | quoted(&c.page.text, q, want)?))?
            } else {
                // Also where there is no event: the expectation itself must be readable.
                meets(&Event::default(), w)?;
                any(w)?
            };
            if !ok {
                faults.push(w.clone());
            }
        }
        Ok(faults)
    }

    /// The story as it stands in a file.
    #[must_use]
    pub fn written(&self) -> String {
        let mut out = format!("## {}\n", self.title);
        if let Some(d) = &self.published {
            let _ = writeln!(out, "published: {d}");
        }
        for line in self.text.lines().filter(|l| !l.trim().is_empty()) {
            let _ = writeln!(out, "> {}", line.trim());
        }
        for w in &self.wants {
            let _ = writeln!(out, "- {w}");
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::{Story, stories};

    #[test]
    fn a_written_story_reads_back() {
        let s = Story {
            title: "A recall".into(),
            published: Some("2024-03-12".into()),
            text: "Peru recalled its envoy.\nChile protested.".into(),
            wants: vec!["SANCTION PER -> CHL; aux none".into(), "only".into()],
        };
        assert_eq!(stories(&s.written()), [s]);
    }
}

//! The reader of pattern files.

use super::{Filler, Flags, Meaning, Pattern, PatternFault, PatternSet, Rel, Role, Slot, Trigger, TriggerPos, WordSet};
use dateline_core::{Str, format_compact};
use std::collections::BTreeMap;
use std::sync::Arc;

const MAX_DEPTH: usize = 4;

struct Fail(String, String);

type Res<T> = Result<T, Fail>;

fn fail<T>(message: impl Into<String>, mend: impl Into<String>) -> Res<T> {
    Err(Fail(message.into(), mend.into()))
}

struct Line<'t> {
    file: &'t str,
    number: usize,
    text: &'t str,
}

struct Definitions<'t> {
    raw_sets: BTreeMap<Str, (Vec<&'t str>, usize, &'t str)>,
    sets: BTreeMap<Str, Arc<WordSet>>,
    frames: BTreeMap<Str, &'t str>,
}

pub(super) fn parse(files: &[(&str, &str)]) -> (PatternSet, Vec<PatternFault>) {
    let mut faults = Vec::new();
    let lines: Vec<Line<'_>> = files
        .iter()
        .flat_map(|(file, text)| {
            text.lines().enumerate().map(|(i, l)| Line {
                file,
                number: i + 1,
                text: strip_comment(l),
            })
        })
        .filter(|l| !l.text.is_empty())
        .collect();
    let mut report = |l: &Line<'_>, f: Fail| {
        faults.push(PatternFault {
            file: l.file.to_owned(),
            line: l.number,
            message: f.0,
            mend: f.1,
        });
    };
    let mut defs = Definitions {
        raw_sets: BTreeMap::new(),
        sets: BTreeMap::new(),
        frames: BTreeMap::new(),
    };
    for l in &lines {
        if let Err(f) = define(&mut defs, l) {
            report(l, f);
        }
    }
    let names: Vec<Str> = defs.raw_sets.keys().cloned().collect();
    for name in names {
        let (_, number, file) = defs.raw_sets[&name].clone();
        match expand(&defs, &name, 0) {
            Ok(words) => {
                defs.sets.insert(name, Arc::new(word_set(&words)));
            }
            Err(f) => report(&Line { file, number, text: "" }, f),
        }
    }
    let mut patterns = Vec::new();
    let mut meaning: Option<(&str, Arc<Meaning>)> = None;
    for l in &lines {
        if definition(l.text).is_some() {
            continue;
        }
        if l.text.starts_with('[') {
            match head(l.text) {
                Ok(m) => meaning = Some((l.file, Arc::new(m))),
                Err(f) => {
                    meaning = None;
                    report(l, f);
                }
            }
            continue;
        }
        let Some((_, m)) = meaning.as_ref().filter(|(file, _)| *file == l.file) else {
            report(
                l,
                Fail(
                    "pattern stands under no head".into(),
                    "put a [TYPE/mode CAMEO] line before it".into(),
                ),
            );
            continue;
        };
        match pattern(&defs, l, m) {
            Ok(p) => patterns.push(p),
            Err(f) => report(l, f),
        }
    }
    (
        PatternSet {
            patterns,
            sets: defs.sets,
            ..PatternSet::default()
        },
        faults,
    )
}

/// Cuts a comment: `#` at the start, or after white space and before a space (`#actor` is a filler and holds no space).
fn strip_comment(line: &str) -> &str {
    let line = line.trim();
    if line.starts_with('#') {
        return "";
    }
    line.find(" # ").map_or(line, |i| line[..i].trim_end())
}

/// `set NAME = ...` or `frame NAME = ...`; "set" and "frame" are also verbs, but no pattern has a slot in capitals before a lone `=`.
fn definition(text: &str) -> Option<(&str, &str, &str)> {
    let (kind, rest) = text.split_once(' ').filter(|(k, _)| matches!(*k, "set" | "frame"))?;
    let (name, body) = rest.split_once(" =")?;
    let name = name.trim();
    let capital = name.starts_with(|c: char| c.is_ascii_uppercase())
        && name
            .chars()
            .all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || matches!(c, '-' | '_'));
    capital.then_some((kind, name, body))
}

fn define<'t>(defs: &mut Definitions<'t>, l: &Line<'t>) -> Res<()> {
    let Some((kind, name, body)) = definition(l.text) else {
        return Ok(());
    };
    let name = Str::from(name);
    if kind == "set" {
        let words: Vec<&str> = body.split(',').map(str::trim).filter(|w| !w.is_empty()).collect();
        if let Some((old, _, _)) = defs.raw_sets.get_mut(&name) {
            old.extend(words);
        } else {
            defs.raw_sets.insert(name, (words, l.number, l.file));
        }
    } else if defs.frames.insert(name.clone(), body.trim()).is_some() {
        return fail(format!("frame {name} is defined twice"), "rename or remove one");
    }
    Ok(())
}

fn expand<'t>(defs: &Definitions<'t>, name: &str, depth: usize) -> Res<Vec<&'t str>> {
    if depth > 8 {
        return fail(format!("set {name} includes itself"), "remove the circle");
    }
    let Some((raw, _, _)) = defs.raw_sets.get(name) else {
        return fail(format!("no set is named {name}"), "define it, or mend the spelling");
    };
    let mut out = Vec::new();
    for w in raw {
        match w.strip_prefix('@') {
            Some(other) => out.extend(expand(defs, other, depth + 1)?),
            None => out.push(*w),
        }
    }
    Ok(out)
}

fn word_set(words: &[&str]) -> WordSet {
    let mut set = WordSet::default();
    for w in words {
        let lower = w.to_lowercase();
        match lower.rsplit_once(['_', ' ']) {
            Some((before, head)) => {
                let before: Vec<Str> = before.split(['_', ' ']).map(Str::from).collect();
                set.phrases.entry(head.into()).or_default().push(before);
            }
            None => {
                set.single.insert(lower.into());
            }
        }
    }
    set
}

fn head(text: &str) -> Res<Meaning> {
    let Some(inner) = text.strip_prefix('[').and_then(|t| t.trim_end().strip_suffix(']')) else {
        return fail("head line without closing `]`", "write `[TYPE/mode CAMEO context ...]`");
    };
    let mut parts = inner.split_whitespace();
    let first = parts.next().unwrap_or("");
    match first {
        "NONE" => Ok(Meaning::None {
            why: inner["NONE".len()..].trim().trim_matches('"').into(),
        }),
        "STATEMENT" => Ok(Meaning::Statement {
            cameo: parts.next().unwrap_or("010").into(),
        }),
        "FACT" => match parts.next() {
            Some(f) => Ok(Meaning::Fact { fact: f.into() }),
            None => fail("FACT without a relation", "write `[FACT member_of]`"),
        },
        _ => {
            let (event, mode) = first.split_once('/').unwrap_or((first, ""));
            if event.is_empty() || !event.chars().all(|c| c.is_ascii_uppercase() || c == '_') {
                return fail(
                    format!("`{event}` is no PLOVER type"),
                    "write it in capitals, as in `[ASSAULT/aerial 195]`",
                );
            }
            let cameo = parts.next().unwrap_or("-");
            if cameo != "-" && !(cameo.len() >= 2 && cameo.chars().all(|c| c.is_ascii_digit())) {
                return fail(
                    format!("`{cameo}` is no CAMEO code"),
                    "write 2 to 4 digits, or `-` where CAMEO has none",
                );
            }
            Ok(Meaning::Event {
                event: event.into(),
                mode: mode.into(),
                cameo: if cameo == "-" { Str::default() } else { cameo.into() },
                contexts: parts.map(Str::from).collect(),
            })
        }
    }
}

/// Splits at white space outside brackets.
fn words(text: &str) -> Vec<&str> {
    let (mut out, mut depth, mut start) = (Vec::new(), 0usize, None);
    for (i, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        let gap = depth == 0 && (c.is_whitespace() || c == ';');
        match (gap, start) {
            (true, Some(s)) => {
                out.push(&text[s..i]);
                start = None;
            }
            (false, None) => start = Some(i),
            _ => {}
        }
    }
    out.extend(start.map(|s| &text[s..]));
    out
}

fn pattern(defs: &Definitions<'_>, l: &Line<'_>, meaning: &Arc<Meaning>) -> Res<Pattern> {
    let mut items = words(l.text);
    let pos = match items.first().copied() {
        Some("noun") => TriggerPos::Noun,
        Some("adj") => TriggerPos::Adj,
        _ => TriggerPos::Verb,
    };
    if pos != TriggerPos::Verb || items.first() == Some(&"verb") {
        items.remove(0);
    }
    if items.is_empty() {
        return fail("pattern without a trigger", "write the trigger word first");
    }
    let triggers = triggers(defs, items[0], pos)?;
    let mut slots = Vec::new();
    let mut flags = Flags::default();
    fill(defs, &items[1..], &mut slots, &mut flags, 0)?;
    Ok(Pattern {
        id: format_compact!("{}:{}", l.file, l.number),
        source: l.text.into(),
        pos,
        triggers,
        slots,
        flags,
        meaning: Arc::clone(meaning),
    })
}

fn triggers(defs: &Definitions<'_>, item: &str, pos: TriggerPos) -> Res<Vec<Trigger>> {
    let mut out = Vec::new();
    for w in item.split('|') {
        let words = match w.strip_prefix('@') {
            Some(name) => expand(defs, name, 0)?,
            None => vec![w],
        };
        for w in words {
            let lower = w.to_lowercase();
            let mut parts: Vec<Str> = lower.split('_').filter(|p| !p.is_empty()).map(Str::from).collect();
            if parts.is_empty() {
                return fail("empty trigger", "write a lemma");
            }
            let head = if pos == TriggerPos::Verb {
                parts.remove(0)
            } else {
                parts.pop().unwrap_or_default()
            };
            out.push(Trigger { head, with: parts });
        }
    }
    Ok(out)
}

fn fill(defs: &Definitions<'_>, items: &[&str], slots: &mut Vec<Slot>, flags: &mut Flags, depth: usize) -> Res<()> {
    if depth > MAX_DEPTH {
        return fail("frames or brackets are nested too deeply", "write the slots out");
    }
    for item in items {
        match *item {
            "NEG" => flags.negated = true,
            "PASSIVE" => flags.passive = true,
            "ACTIVE" => flags.active = true,
            "COMP" => flags.complement = true,
            "RECIP" => flags.reciprocal = true,
            "OBJREQ" => flags.object_required = true,
            "DEFAULT" => flags.default = true,
            "FIRST" => flags.first = true,
            "COPULA" => flags.copular = true,
            "BOTH" => flags.both = true,
            "PHRASE" => flags.phrase = true,
            _ => match item.strip_prefix('&') {
                Some(name) => {
                    let Some(frame) = defs.frames.get(name) else {
                        return fail(format!("no frame is named {name}"), "define it with `frame NAME = ...`");
                    };
                    fill(defs, &words(frame), slots, flags, depth + 1)?;
                }
                None => slots.push(slot(defs, item, depth)?),
            },
        }
    }
    Ok(())
}

fn slot(defs: &Definitions<'_>, item: &str, depth: usize) -> Res<Slot> {
    let short = match item {
        "A" => "subj=A",
        "A!" => "subj=A!",
        "R" => "obj=R",
        "R!" => "obj=R!",
        other => other,
    };
    let (forbidden, body) = short.strip_prefix('-').map_or((false, short), |b| (true, b));
    // Brackets first: REL:FILLER(nested)=ROLE
    let (plain, nested) = match (body.find('('), body.rfind(')')) {
        (Some(a), Some(b)) if a < b => (format!("{}{}", &body[..a], &body[b + 1..]), Some(&body[a + 1..b])),
        (None, None) => (body.to_owned(), None),
        _ => return fail(format!("brackets of `{item}` do not close"), "write `obj:@TALKS(with=A)`"),
    };
    let (rest, role) = match plain.split_once('=') {
        Some((r, role)) => (r.to_owned(), Some(role.to_owned())),
        None => (plain, None),
    };
    let (rel, filler) = match rest.split_once(':') {
        Some((r, f)) => (r.to_owned(), Some(f.to_owned())),
        None => (rest, None),
    };
    let bang = role.as_deref().is_some_and(|r| r.ends_with('!'));
    let role = match role.as_deref().map(|r| r.trim_end_matches('!')) {
        None => None,
        Some("A") => Some(Role::Actor),
        Some("R") => Some(Role::Recipient),
        Some("P") => Some(Role::Place),
        Some("-") => Some(Role::Neither),
        Some(other) => return fail(format!("`{other}` is no role"), "roles are A, R, P and -"),
    };
    let required_rel = rel.ends_with('!');
    let rels = rel.trim_end_matches('!').split('/').map(rel_of).collect::<Res<Vec<Rel>>>()?;
    let has_filler = filler.is_some();
    let filler = match filler {
        None => Filler::Any,
        Some(f) => filler_of(defs, &f)?,
    };
    let mut inner = Vec::new();
    if let Some(n) = nested {
        let mut flags = Flags::default();
        fill(defs, &words(n), &mut inner, &mut flags, depth + 1)?;
    }
    if role.is_none() && !has_filler && !forbidden && !required_rel && inner.is_empty() {
        return fail(
            format!("`{item}` says nothing"),
            "give it a role (`to=R`) or a filler (`to:#actor`)",
        );
    }
    Ok(Slot {
        rels,
        filler,
        nested: inner,
        role,
        required: (has_filler || bang || required_rel) && !forbidden,
        must_be_actor: bang,
        forbidden,
        source: item.into(),
    })
}

fn rel_of(name: &str) -> Res<Rel> {
    Ok(match name {
        "A" => Rel::Subj,
        "R" => Rel::Obj,
        "" => return fail("a slot without a relation", "write `obj=R`, `to=R` ..."),
        "subj" => Rel::Subj,
        "obj" => Rel::Obj,
        "iobj" => Rel::Iobj,
        "xcomp" => Rel::Xcomp,
        "ccomp" => Rel::Ccomp,
        "comp" => Rel::Comp,
        "poss" => Rel::Poss,
        "mod" => Rel::Mod,
        "adv" => Rel::Adv,
        "speaker" => Rel::Speaker,
        p if p.chars().all(|c| c.is_ascii_lowercase() || c == '_') => Rel::Prep(p.into()),
        p => {
            return fail(
                format!("`{p}` is no relation"),
                "relations are subj obj iobj xcomp ccomp comp poss mod adv and prepositions",
            );
        }
    })
}

fn filler_of(defs: &Definitions<'_>, text: &str) -> Res<Filler> {
    match text {
        "" => return fail("empty filler", "write a lemma, @SET, % or #actor"),
        "%" => return Ok(Filler::Event(Vec::new())),
        "#actor" => return Ok(Filler::Actor),
        "#state" => return Ok(Filler::State),
        "#person" => return Ok(Filler::Person),
        "#place" => return Ok(Filler::Place),
        "#num" => return Ok(Filler::Num),
        "#time" => return Ok(Filler::Time),
        "*" => return Ok(Filler::Any),
        _ => {}
    }
    if let Some(types) = text.strip_prefix('%') {
        return Ok(Filler::Event(types.split('|').map(|t| t.trim_start_matches('%').into()).collect()));
    }
    let mut all = Vec::new();
    for w in text.split('|') {
        match w.strip_prefix('@') {
            Some(name) => all.extend(expand(defs, name, 0)?),
            None => all.push(w),
        }
    }
    Ok(Filler::Words(Arc::new(word_set(&all))))
}

//! Measures place names on toponym sets: `eval_geo MODEL FILE... [--errors N] [--found N]`.
//!
//! A file has one JSON object a line: `text`, and `toponyms` with `start`, `end` (characters), `lat`, `lon` and, in one
//! of the sets, GeoNames fields. Where the gold names a country or a division, the same area counts as right; anything
//! else must lie within 161 km.
#![allow(clippy::print_stdout)]

use dateline_core::{ParagraphKind, Sentence, Span, Toponym};
use dateline_geo::{Context, Gazetteer, Weights};
use dateline_nlp::{Model, Parser, Workspace};
use serde_json::Value;

struct Gold {
    span: Span,
    phrase: String,
    point: Option<(f64, f64)>,
    /// Name and first division of the gold place.
    name: String,
    admin1: String,
    code: String,
    country: String,
}

struct Document {
    text: String,
    gold: Vec<Gold>,
}

fn read(path: &str) -> Result<Vec<Document>, Box<dyn std::error::Error>> {
    let mut out = Vec::new();
    for line in std::fs::read_to_string(path)?.lines() {
        let v: Value = serde_json::from_str(line)?;
        let text = v["text"].as_str().unwrap_or("").to_owned();
        let at: Vec<usize> = text.char_indices().map(|(i, _)| i).chain([text.len()]).collect();
        let byte = |v: &Value| at.get(v.as_u64().unwrap_or(0) as usize).copied().unwrap_or(text.len());
        let mut gold: Vec<Gold> = v["toponyms"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|t| {
                let s = |k: &str| t[k].as_str().unwrap_or("").to_owned();
                let page = decoded(s("page").rsplit('/').next().unwrap_or(""));
                let title = page.split([',', '(']).next().unwrap_or("").trim().to_owned();
                let point = t["lat"].as_f64().zip(t["lon"].as_f64());
                Gold {
                    span: Span::new(byte(&t["start"]), byte(&t["end"])),
                    phrase: s("phrase"),
                    point,
                    name: if s("gaz_name").is_empty() { title } else { s("gaz_name") },
                    admin1: s("gaz_admin1"),
                    code: s("gaz_fcode"),
                    country: s("gaz_country"),
                }
            })
            .collect();
        gold.sort_by_key(|g| g.span);
        out.push(Document { text, gold });
    }
    Ok(out)
}

/// A page's title out of its address.
fn decoded(s: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = s.as_bytes();
    while let Some((&b, after)) = rest.split_first() {
        let hex = after
            .get(..2)
            .and_then(|h| std::str::from_utf8(h).ok())
            .and_then(|h| u8::from_str_radix(h, 16).ok());
        rest = match (b, hex) {
            (b'%', Some(code)) => {
                bytes.push(code);
                &after[2..]
            }
            _ => {
                bytes.push(if b == b'_' { b' ' } else { b });
                after
            }
        };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn kilometres(a: (f64, f64), b: (f64, f64)) -> f64 {
    let (la, lb) = (a.0.to_radians(), b.0.to_radians());
    let (dlat, dlon) = (lb - la, (b.1 - a.1).to_radians());
    let h = (dlat / 2.0).sin().powi(2) + la.cos() * lb.cos() * (dlon / 2.0).sin().powi(2);
    12742.0 * h.sqrt().min(1.0).asin()
}

fn right(g: &Gazetteer, gold: &Gold, found: &Toponym) -> bool {
    if found.lat.is_none() {
        let same_name = g
            .lookup(&gold.name)
            .iter()
            .any(|r| r.code == found.feature_code && r.country == found.country_code && r.name == found.name);
        let other = !gold.code.is_empty()
            && (gold.code.starts_with("ADM1") != (found.feature_code == "ADM1")
                || gold.code == "ADM1" && !gold.admin1.is_empty() && !g.lookup(&gold.admin1).iter().any(|r| r.name == found.admin1));
        if same_name && !other && (gold.country.is_empty() || g.lookup(&gold.country).iter().any(|r| r.country == found.country_code)) {
            return true;
        }
    }
    match (gold.point, g.centre(found)) {
        (Some(a), Some(b)) => kilometres(a, b) <= 161.0,
        _ => false,
    }
}

/// The most populous place of the name.
fn largest(g: &Gazetteer, gold: &Gold) -> Option<Toponym> {
    let r = g
        .lookup(&gold.phrase)
        .into_iter()
        .max_by(|a, b| a.log_population.total_cmp(&b.log_population))?;
    let pin = r.centre.filter(|_| !r.is_area());
    Some(Toponym {
        sentence: 0,
        tokens: 0..0,
        span: gold.span,
        name: r.name.into(),
        geonameid: r.geonameid,
        lat: pin.map(|p| p.0),
        lon: pin.map(|p| p.1),
        country_code: r.country.into(),
        admin1: r.admin1.into(),
        admin2: r.admin2.into(),
        feature_class: r.class().into(),
        feature_code: r.code.into(),
        resolution: r.resolution(),
    })
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let number = |name: &str| {
        args.iter()
            .position(|a| a == name)
            .and_then(|i| args.get(i + 1))
            .and_then(|n| n.parse().ok())
            .unwrap_or(0usize)
    };
    let (mut show, mut show_found) = (number("--errors"), number("--found"));
    let files: Vec<&String> = args.iter().filter(|a| a.ends_with(".jsonl")).collect();
    let model = args.first().ok_or("usage: eval_geo MODEL FILE.jsonl... [--errors N] [--found N]")?;
    let parser = Parser::new(Model::from_bytes(std::fs::read(model)?)?);
    let path =
        std::env::var("GAZETTEER").unwrap_or_else(|_| concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/geo/gazetteer.bin").to_owned());
    let bytes = std::fs::read(path)?;
    let begun = std::time::Instant::now();
    let gazetteer = Gazetteer::from_bytes(bytes)?;
    println!("loaded in {:.1?}", begun.elapsed());
    if number("--tune") > 0 {
        return tune(&gazetteer, &parser, &files, number("--tune"));
    }
    let mut workspace = Workspace::default();
    for file in files {
        let (mut given, mut adjectives, mut resolved, mut baseline, mut same_adjective) = (0, 0, 0, 0, 0);
        let (mut found_n, mut gold_n, mut span_hits, mut hits) = (0, 0, 0, 0);
        let mut missing = 0;
        let mut time = std::time::Duration::ZERO;
        for document in read(file)? {
            let text = &document.text;
            let mut sentences: Vec<Sentence> = parser.segment(text, Span::new(0, text.len()), ParagraphKind::Body, 0);
            parser.parse_with(&mut sentences, &mut workspace);
            let context = Context::default();
            let spans: Vec<Span> = document.gold.iter().map(|g| g.span).collect();
            let answers = gazetteer.resolve_given(text, &sentences, &spans, &context);
            for (gold, answer) in document.gold.iter().zip(&answers) {
                if gold.point.is_none() {
                    continue;
                }
                let good = answer.as_ref().is_some_and(|a| right(&gazetteer, gold, a));
                // "Russian": the gold sets differ on whether adjectives are places; counted apart.
                let adjective =
                    answer.as_ref().is_some_and(|a| a.feature_code.starts_with("PCL")) && gazetteer.lookup(&gold.phrase).is_empty();
                if adjective {
                    adjectives += 1;
                    same_adjective += usize::from(good);
                    continue;
                }
                given += 1;
                resolved += usize::from(good);
                missing += usize::from(answer.is_none());
                baseline += usize::from(largest(&gazetteer, gold).is_some_and(|a| right(&gazetteer, gold, &a)));
                if !good && show > 0 {
                    show -= 1;
                    println!(
                        "  WRONG {} gold={} {} {} {} {:?} got={:?}",
                        gold.phrase,
                        gold.name,
                        gold.admin1,
                        gold.country,
                        gold.code,
                        gold.point,
                        answer
                            .as_ref()
                            .map(|a| format!("{} {} {} {}", a.name, a.admin1, a.country_code, a.feature_code))
                    );
                }
            }
            let begun = std::time::Instant::now();
            let places = gazetteer.places(text, &sentences, &context);
            time += begun.elapsed();
            found_n += places.len();
            for gold in document.gold.iter().filter(|g| g.point.is_some()) {
                if gazetteer.lookup(&gold.phrase).is_empty() && gazetteer.is_demonym(&gold.phrase) {
                    continue;
                }
                gold_n += 1;
                match places
                    .iter()
                    .find(|p| p.span == gold.span)
                    .or_else(|| places.iter().find(|p| p.span.overlaps(gold.span)))
                {
                    Some(p) => {
                        span_hits += 1;
                        hits += usize::from(right(&gazetteer, gold, p));
                    }
                    None if show_found > 0 => {
                        show_found -= 1;
                        let sentence = sentences.iter().find(|s| s.span.overlaps(gold.span));
                        let tags: Vec<String> = sentence
                            .iter()
                            .flat_map(|s| {
                                s.entities
                                    .iter()
                                    .map(|e| format!("{}[{}]", e.kind.as_str(), s.span_of(e.tokens.clone()).slice(text)))
                            })
                            .collect();
                        println!("  MISSED {} ({}) in {tags:?}", gold.phrase, gold.name);
                    }
                    None => {}
                }
            }
            for p in &places {
                if show_found > 0 && !document.gold.iter().any(|g| g.span.overlaps(p.span)) {
                    show_found -= 1;
                    let around = p.span.start.saturating_sub(30) as usize..(p.span.end as usize + 30).min(text.len());
                    println!(
                        "  EXTRA {} [{}] in ..{}..",
                        p.span.slice(text),
                        p.feature_code,
                        text.get(around).unwrap_or("")
                    );
                }
            }
        }
        let share = |a: usize, b: usize| a as f64 / b.max(1) as f64;
        let f = |hit: usize| 2.0 * hit as f64 / (found_n + gold_n).max(1) as f64;
        println!("{file}");
        println!(
            "  given names: {:.3} of {given} right ({missing} not in the gazetteer), most populous alone {:.3}",
            share(resolved, given),
            share(baseline, given)
        );
        println!(
            "  adjectives of countries: {:.3} of {adjectives}; both: {:.3}",
            share(same_adjective, adjectives),
            share(resolved + same_adjective, given + adjectives)
        );
        println!(
            "  end to end: found {found_n}, gold {gold_n}; finding P {:.3} R {:.3} F1 {:.3}; found and right P {:.3} R {:.3} F1 {:.3}; {:.1?}",
            share(span_hits, found_n),
            share(span_hits, gold_n),
            f(span_hits),
            share(hits, found_n),
            share(hits, gold_n),
            f(hits),
            time
        );
    }
    Ok(())
}

/// Shares of given names that are right in the documents of even and of odd number, the mean over the files.
fn shares(g: &Gazetteer, sets: &[Vec<(Document, Vec<Sentence>)>]) -> [f64; 2] {
    let mut out = [0.0; 2];
    for set in sets {
        let (mut good, mut all) = ([0.0; 2], [0.0f64; 2]);
        for (i, (d, sentences)) in set.iter().enumerate() {
            let spans: Vec<Span> = d.gold.iter().map(|g| g.span).collect();
            for (gold, answer) in d.gold.iter().zip(g.resolve_given(&d.text, sentences, &spans, &Context::default())) {
                if gold.point.is_some() {
                    all[i % 2] += 1.0;
                    good[i % 2] += f64::from(answer.is_some_and(|a| right(g, gold, &a)));
                }
            }
        }
        for half in 0..2 {
            out[half] += good[half] / all[half].max(1.0) / sets.len() as f64;
        }
    }
    out
}

/// Fits the weights on the even documents, one at a time, and shows what that does to the odd ones.
fn tune(g: &Gazetteer, parser: &Parser, files: &[&String], rounds: usize) -> Result<(), Box<dyn std::error::Error>> {
    let mut workspace = Workspace::default();
    let mut sets = Vec::new();
    for file in files {
        let mut set = Vec::new();
        for d in read(file)? {
            let mut s = parser.segment(&d.text, Span::new(0, d.text.len()), ParagraphKind::Body, 0);
            parser.parse_with(&mut s, &mut workspace);
            set.push((d, s));
        }
        sets.push(set);
    }
    let mut best = Weights::default();
    let mut score = shares(g, &sets);
    println!("start: even {:.4} odd {:.4}", score[0], score[1]);
    for round in 0..rounds {
        for i in 0..15 {
            for factor in [0.6, 0.8, 1.25, 1.6] {
                let mut w = best;
                let field = match i {
                    0 => &mut w.population,
                    1 => &mut w.country,
                    2 => &mut w.capital,
                    3 => &mut w.seat,
                    4 => &mut w.division,
                    5 => &mut w.district,
                    6 => &mut w.quarter,
                    7 => &mut w.alternate,
                    8 => &mut w.spoken,
                    9 => &mut w.same_country,
                    10 => &mut w.same_division,
                    11 => &mut w.near,
                    12 => &mut w.fade,
                    13 => &mut w.holds,
                    _ => &mut w.sharpness,
                };
                *field *= factor;
                let now = shares(&g.clone().with_weights(w), &sets);
                if now[0] > score[0] + 1e-4 {
                    (best, score) = (w, now);
                    println!("round {round}: even {:.4} odd {:.4} {best:?}", now[0], now[1]);
                }
            }
        }
    }
    Ok(())
}

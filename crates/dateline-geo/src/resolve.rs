//! Which place of a name is meant: fame, what stands beside it, and what else the article is about.

use crate::find::{Found, Hint, Survey, find};
use crate::gazetteer::{Entry, Gazetteer, Record};
use dateline_core::{Sentence, Span, Str, Toponym};
use std::collections::BTreeMap;

/// What the caller knows about the article besides its sentences.
#[derive(Clone, Debug, Default)]
pub struct Context<'a> {
    /// The place of the dateline as written ("YEREVAN, Armenia").
    pub dateline: Option<&'a str>,
    /// Alpha-3 codes of countries that the article names, with how often.
    pub countries: Vec<(Str, u32)>,
}

/// How much each kind of evidence counts. The defaults were fitted on two published sets of resolved toponyms.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Weights {
    /// Of the logarithm of the population.
    pub population: f32,
    /// For being a country.
    pub country: f32,
    /// For being a capital.
    pub capital: f32,
    /// For being the seat of a first division.
    pub seat: f32,
    /// For being a first division.
    pub division: f32,
    /// For being a second division.
    pub district: f32,
    /// For being a quarter of a town.
    pub quarter: f32,
    /// For being called so only among other names.
    pub alternate: f32,
    /// For lying in a country of which the article speaks.
    pub spoken: f32,
    /// For lying in the country of other places of the article.
    pub same_country: f32,
    /// For lying in the first division of other places.
    pub same_division: f32,
    /// For lying near other places.
    pub near: f32,
    /// Kilometres over which nearness fades.
    pub fade: f32,
    /// For lying in, or holding, a place of the same sentence.
    pub holds: f32,
    /// How quickly the best choice takes all.
    pub sharpness: f32,
}

impl Default for Weights {
    fn default() -> Self {
        Self {
            population: 0.7,
            country: 1.6,
            capital: 1.2,
            seat: 0.2,
            division: 0.7,
            district: -0.6,
            quarter: -0.8,
            alternate: -2.0,
            spoken: 0.6,
            same_country: 0.8,
            same_division: 1.6,
            near: 1.4,
            fade: 80.0,
            holds: 0.5,
            sharpness: 1.5,
        }
    }
}

const MOST: usize = 48;
const ROUNDS: usize = 4;

/// A name of the article with the places it can be; all its mentions mean one.
struct Group<'g> {
    key: String,
    mentions: f32,
    sentences: Vec<usize>,
    choices: Vec<Choice<'g>>,
}

struct Choice<'g> {
    record: Record<'g>,
    prior: f32,
    chance: f32,
    point: Option<[f32; 3]>,
}

impl Gazetteer {
    /// The places that the sentences name, in text order.
    ///
    /// One name means one place throughout an article, unless "Paris, Texas" says otherwise on the spot.
    #[must_use]
    pub fn places(&self, text: &str, sentences: &[Sentence], context: &Context) -> Vec<Toponym> {
        let survey = Survey::new(self, text, sentences);
        let found = find(self, text, sentences, &survey);
        self.resolve(sentences, found, &survey, context).into_iter().flatten().collect()
    }

    /// Resolves names whose places in the text are given, one answer for each span; `None` where the gazetteer lacks it.
    ///
    /// For measuring resolution apart from finding. Adjectives ("Armenian") resolve to their country here.
    #[must_use]
    pub fn resolve_given(&self, text: &str, sentences: &[Sentence], spans: &[Span], context: &Context) -> Vec<Option<Toponym>> {
        let survey = Survey::new(self, text, sentences);
        let mut order: Vec<usize> = (0..spans.len()).collect();
        order.sort_by_key(|&i| spans[i]);
        let mut found = Vec::new();
        for &i in &order {
            found.push(crate::find::given(self, text, sentences, spans[i]));
        }
        let mut out = vec![None; spans.len()];
        for (i, place) in order.into_iter().zip(self.resolve(sentences, found, &survey, context)) {
            out[i] = place;
        }
        out
    }

    fn resolve(&self, sentences: &[Sentence], mut found: Vec<Found>, survey: &Survey, context: &Context) -> Vec<Option<Toponym>> {
        self.constrain(sentences, &mut found);
        let (mut groups, group_of) = self.group(&found);
        let country = self.countries(survey, context);
        self.settle(&mut groups, &country, context);
        found
            .iter()
            .zip(&group_of)
            .map(|(f, &g)| {
                if f.silent {
                    return None;
                }
                let best = groups.get(g?)?.choices.iter().max_by(|a, b| a.chance.total_cmp(&b.chance))?;
                Some(toponym(sentences, f, &best.record))
            })
            .collect()
    }

    fn records(&self, entries: &[Entry]) -> Vec<(Entry, Record<'_>)> {
        entries.iter().filter_map(|e| Some((*e, self.record(e.record)?))).collect()
    }

    /// "Paris, Texas": keeps only places of the first name that lie in a place of the second, where there are any.
    fn constrain(&self, sentences: &[Sentence], found: &mut [Found]) {
        for b in (1..found.len()).rev() {
            let a = b - 1;
            let (left, right) = (&found[a], &found[b]);
            if left.sentence != right.sentence || left.tokens.end >= right.tokens.start {
                continue;
            }
            let Some(between) = sentences
                .get(left.sentence)
                .and_then(|s| s.tokens.get(left.tokens.end..right.tokens.start))
            else {
                continue;
            };
            let between: Vec<&str> = between.iter().map(|t| t.form.as_str()).collect();
            if !matches!(between.as_slice(), [","] | ["("] | [",", "in"] | ["in"] | [",", "the"]) {
                continue;
            }
            let (inner, outer) = (self.records(&left.entries), self.records(&right.entries));
            // "Jordan, Lebanon and Syria" is a list of countries.
            let country = inner.iter().any(|(_, r)| r.code.starts_with("PCL"));
            let holds = |o: &Record, i: &Record| contains(o, i) && !(country && o.code.starts_with("PCL"));
            let keep_inner: Vec<Entry> = inner
                .iter()
                .filter(|(_, i)| outer.iter().any(|(_, o)| holds(o, i)))
                .map(|(e, _)| *e)
                .collect();
            if keep_inner.is_empty() {
                continue;
            }
            let keep_outer: Vec<Entry> = outer
                .iter()
                .filter(|(_, o)| inner.iter().any(|(_, i)| holds(o, i)))
                .map(|(e, _)| *e)
                .collect();
            found[a].entries = keep_inner;
            found[b].entries = keep_outer;
            found[a].inside = Some(b);
        }
    }

    /// One group for each name; a name that is pinned down in one place is so everywhere.
    fn group<'g>(&'g self, found: &[Found]) -> (Vec<Group<'g>>, Vec<Option<usize>>) {
        let mut by_name: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (i, f) in found.iter().enumerate() {
            if !f.entries.is_empty() {
                by_name.entry(&f.key).or_default().push(i);
            }
        }
        let (mut groups, mut group_of) = (Vec::new(), vec![None; found.len()]);
        for (key, mentions) in by_name {
            let mut own: BTreeMap<Vec<u32>, usize> = BTreeMap::new();
            let pinned: Vec<usize> = mentions.iter().copied().filter(|&i| found[i].inside.is_some()).collect();
            for &i in &mentions {
                let source = if found[i].inside.is_some() {
                    i
                } else {
                    pinned.first().copied().filter(|_| found[i].hint != Hint::Area).unwrap_or(i)
                };
                let f = &found[source];
                let mut id: Vec<u32> = f.entries.iter().map(|e| e.record).collect();
                id.push(match f.hint {
                    Hint::Area => u32::MAX,
                    Hint::None | Hint::Town => 0,
                });
                let g = *own.entry(id).or_insert_with(|| {
                    groups.push(Group {
                        key: key.to_owned(),
                        mentions: 0.0,
                        sentences: Vec::new(),
                        choices: self.choices(f),
                    });
                    groups.len() - 1
                });
                groups[g].mentions += 1.0;
                groups[g].sentences.push(found[i].sentence);
                if found[i].hint == Hint::Town {
                    for c in &mut groups[g].choices {
                        if c.record.is_area() {
                            c.prior -= 2.0;
                        }
                    }
                }
                group_of[i] = Some(g);
            }
        }
        (groups, group_of)
    }

    fn choices<'g>(&'g self, f: &Found) -> Vec<Choice<'g>> {
        let records = self.records(&f.entries);
        // "Aleppo" alone is the town; its province is called "Aleppo province".
        let has_town = |area: &Record| {
            f.hint != Hint::Area
                && records
                    .iter()
                    .any(|(e, r)| !e.alternate && r.class() == "P" && r.code != "PPLX" && r.log_population > 4.3 && contains(area, r))
        };
        let mut choices: Vec<Choice<'g>> = records
            .iter()
            .cloned()
            .map(|(e, record)| {
                let mut prior = fame(&self.weights, &record);
                if e.alternate {
                    prior += self.weights.alternate;
                }
                if record.code.starts_with("ADM") && has_town(&record) {
                    prior -= 1.5;
                }
                if f.hint == Hint::Area && !record.is_area() {
                    prior -= 3.0;
                }
                let point = record.centre.filter(|_| !record.code.starts_with("PCL")).map(unit);
                Choice {
                    record,
                    prior,
                    chance: 0.0,
                    point,
                }
            })
            .collect();
        choices.sort_by(|a, b| b.prior.total_cmp(&a.prior));
        choices.truncate(MOST);
        choices
    }

    /// How much each country is spoken of, apart from the place names themselves.
    fn countries(&self, survey: &Survey, context: &Context) -> BTreeMap<String, f32> {
        let mut weight: BTreeMap<String, f32> = BTreeMap::new();
        for (code, count) in &context.countries {
            *weight.entry(code.to_string()).or_default() += *count as f32;
        }
        if context.countries.is_empty() {
            for (key, count) in &survey.demonyms {
                for e in self.entries(key) {
                    if let Some(r) = self.record(e.record) {
                        *weight.entry(r.country.to_owned()).or_default() += *count as f32;
                    }
                }
            }
        }
        if let Some(place) = context.dateline {
            for part in place.split(',') {
                if let Some(r) = self.lookup(part).first() {
                    *weight.entry(r.country.to_owned()).or_default() += 1.5;
                }
            }
        }
        weight
    }

    /// Lets the names of an article vote for each other, a few rounds over.
    fn settle(&self, groups: &mut [Group], country: &BTreeMap<String, f32>, context: &Context) {
        let dateline = context.dateline.and_then(|d| self.fold(d.split(',').next().unwrap_or(d)));
        for g in groups.iter_mut() {
            if dateline.as_ref() == Some(&g.key) {
                g.mentions += 2.0;
            }
            let scores = g
                .choices
                .iter()
                .map(|c| c.prior + spoken(&self.weights, country, &c.record))
                .collect();
            chances(self.weights.sharpness, g, scores);
        }
        for _ in 0..ROUNDS {
            let scored: Vec<Vec<f32>> = (0..groups.len())
                .map(|i| {
                    groups[i]
                        .choices
                        .iter()
                        .map(|c| c.prior + spoken(&self.weights, country, &c.record) + support(&self.weights, groups, i, c))
                        .collect()
                })
                .collect();
            for (g, scores) in groups.iter_mut().zip(scored) {
                chances(self.weights.sharpness, g, scores);
            }
        }
    }
}

/// How likely a place is meant when nothing else is known.
pub(crate) fn fame(w: &Weights, r: &Record) -> f32 {
    r.log_population * w.population
        + match r.code {
            "PCLI" => w.country,
            "PCLD" | "PCLH" => w.country * 0.5,
            "PPLC" => w.capital,
            "PPLA" => w.seat,
            "PPLX" => w.quarter,
            "ADM1" => w.division,
            "ADM2" => w.district,
            "RGN" => 0.3,
            _ => 0.0,
        }
}

fn spoken(w: &Weights, country: &BTreeMap<String, f32>, r: &Record) -> f32 {
    w.spoken * country.get(r.country).copied().unwrap_or(0.0).ln_1p()
}

/// What the other names of the article say for choice `c` of group `i`.
fn support(weights: &Weights, groups: &[Group], i: usize, c: &Choice) -> f32 {
    let own = &groups[i];
    let (mut same_country, mut same_division, mut near, mut holds) = (0.0f32, 0.0f32, 0.0f32, 0.0f32);
    for (j, other) in groups.iter().enumerate() {
        if j == i || other.key == own.key {
            continue;
        }
        let weight = 1.0 + 0.3 * other.mentions.ln();
        let together = own.sentences.iter().any(|s| other.sentences.contains(s));
        for o in &other.choices {
            if o.chance < 0.02 {
                continue;
            }
            let w = weight * o.chance;
            if !c.record.country.is_empty() && o.record.country == c.record.country {
                same_country += w;
                if !c.record.admin1.is_empty() && o.record.admin1 == c.record.admin1 {
                    same_division += w;
                }
                if together && (contains(&o.record, &c.record) || contains(&c.record, &o.record)) {
                    holds += w;
                }
            }
            if let (Some(a), Some(b)) = (c.point, o.point)
                && o.record.code != "ADM1"
            {
                let chord = ((a[0] - b[0]).powi(2) + (a[1] - b[1]).powi(2) + (a[2] - b[2]).powi(2)).sqrt();
                near += w * (-chord * 6371.0 / weights.fade).exp();
            }
        }
    }
    weights.same_country * same_country.ln_1p()
        + weights.same_division * same_division.ln_1p()
        + weights.near * near.ln_1p()
        + weights.holds * holds.ln_1p()
}

fn chances(sharpness: f32, g: &mut Group, scores: Vec<f32>) {
    let top = scores.iter().copied().fold(f32::MIN, f32::max);
    let weights: Vec<f32> = scores.iter().map(|s| ((s - top) * sharpness).exp()).collect();
    let sum: f32 = weights.iter().sum();
    for (c, w) in g.choices.iter_mut().zip(weights) {
        c.chance = w / sum;
    }
}

/// Whether area `outer` holds `inner`.
pub(crate) fn contains(outer: &Record, inner: &Record) -> bool {
    if outer.country.is_empty() || outer.country != inner.country || outer == inner {
        return false;
    }
    match outer.code {
        c if c.starts_with("PCL") => !inner.code.starts_with("PCL"),
        "ADM1" => inner.admin1 == outer.admin1 && inner.code != "ADM1" && !inner.code.starts_with("PCL"),
        "ADM2" => inner.admin2 == outer.admin2 && inner.admin1 == outer.admin1 && inner.code.starts_with("PPL"),
        _ => false,
    }
}

fn unit((lat, lon): (f64, f64)) -> [f32; 3] {
    let (la, lo) = (lat.to_radians(), lon.to_radians());
    [(la.cos() * lo.cos()) as f32, (la.cos() * lo.sin()) as f32, la.sin() as f32]
}

fn toponym(sentences: &[Sentence], f: &Found, r: &Record) -> Toponym {
    let span = sentences.get(f.sentence).map(|s| s.span_of(f.tokens.clone())).unwrap_or_default();
    let pin = r.centre.filter(|_| !r.is_area());
    Toponym {
        sentence: f.sentence,
        tokens: f.tokens.clone(),
        span,
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
    }
}

//! Where it happened: what the clause says, what its object says, what "the city" means, and what the story goes on telling.
//!
//! A place is never an actor's country for want of a better one. The order is: the place that a pattern names; a phrase of place
//! in the clause; the place that is struck, taken or supplied; "the city", "the province", "there"; then, once all events of the
//! article are known, the place of the meeting in which something was said, of the act that it continues, and the dateline for
//! what the dateline's own country does.

use crate::attributes::head_of;
use crate::coder::{Candidate, Input};
use crate::index::MentionIndex;
use crate::matcher::{Matched, Matcher};
use crate::pattern::{PatternSet, Role};
use crate::tree::Tree;
use dateline_core::{Auxiliary, DatePrecision, EntityKind, Event, ParagraphKind, Sentence, Str, Toponym, Upos};

/// All places of an article: those on the gazetteer and the names that only their last word shows to be places.
#[derive(Debug, Default)]
pub(crate) struct Places {
    /// With whether a preposition makes it the place of something.
    all: Vec<(Toponym, bool)>,
    /// The dateline's.
    dateline: Option<Toponym>,
}

impl Places {
    /// Gathers them.
    pub(crate) fn new(input: &Input<'_>, patterns: &PatternSet) -> Self {
        let mut all: Vec<(Toponym, bool)> = input.mentions.places.iter().map(|t| (t.clone(), false)).collect();
        for (k, s) in input.sentences.iter().enumerate() {
            if matches!(s.region, ParagraphKind::Credit | ParagraphKind::Contributor) {
                continue;
            }
            let tree = Tree::new(s);
            let mut i = 0;
            while i < s.tokens.len() {
                let run = run_of_capitals(s, i);
                i = run.end.max(i + 1);
                let site = site(&tree, patterns, run.clone());
                let stands = site.is_some() && located_in(&tree, &run);
                let Some(tokens) = site.or_else(|| unlisted(&tree, patterns, run)) else {
                    continue;
                };
                let apart = |t: &Toponym| t.sentence != k || t.tokens.start >= tokens.end || tokens.start >= t.tokens.end;
                let acts = input.mentions.actors.iter().any(|m| {
                    m.sentence == k
                        && m.tokens.start < tokens.end
                        && tokens.start < m.tokens.end
                        && m.entities.iter().any(|e| !e.code.is_empty())
                });
                if (!acts || stands) && all.iter().all(|(t, _)| apart(t)) {
                    all.push((named(input.text, s, k, tokens), false));
                }
            }
            for (t, located) in all.iter_mut().filter(|(t, _)| t.sentence == k) {
                *located = head_of(&tree, t.tokens.start, t.tokens.end)
                    .and_then(|h| locating(&tree, h))
                    .is_some_and(|(_, p)| !matches!(p.as_str(), "from" | "to" | "over"));
            }
        }
        all.sort_by_key(|(t, _)| (t.sentence, t.tokens.start));
        Self {
            all,
            dateline: input.dateline.cloned(),
        }
    }

    /// The places of sentence `k`.
    pub(crate) fn of(&self, k: usize) -> impl Iterator<Item = &Toponym> {
        crate::attributes::of_sentence(&self.all, k, |t| t.0.sentence).iter().map(|t| &t.0)
    }

    /// The country of the place in which the one or two sentences before `k` are set.
    pub(crate) fn country_before(&self, k: usize) -> Option<Str> {
        self.all
            .iter()
            .rev()
            .skip_while(|(t, _)| t.sentence >= k)
            .take_while(|(t, _)| t.sentence + 2 >= k)
            .find(|(t, located)| *located && t.country_code.len() == 3)
            .map(|(t, _)| t.country_code.clone())
    }

    /// The last place before word `at` of sentence `k` that fits.
    fn before(&self, k: usize, at: usize, fits: impl Fn(&Toponym, bool) -> bool) -> Option<&Toponym> {
        self.all
            .iter()
            .rev()
            .skip_while(|(t, _)| t.sentence > k || (t.sentence == k && t.tokens.start >= at))
            .take_while(|(t, _)| t.sentence + 25 >= k)
            .find(|(t, located)| fits(t, *located))
            .map(|(t, _)| t)
    }
}

/// A place by its words alone.
fn named(text: &str, s: &Sentence, k: usize, tokens: std::ops::Range<usize>) -> Toponym {
    let span = s.span_of(tokens.clone());
    Toponym {
        sentence: k,
        name: span.slice(text).into(),
        span,
        tokens,
        geonameid: 0,
        lat: None,
        lon: None,
        country_code: Str::default(),
        admin1: Str::default(),
        admin2: Str::default(),
        feature_class: Str::default(),
        feature_code: Str::default(),
        resolution: 5,
    }
}

/// The preposition that makes a run of words the place of something.
fn preposition_of(tree: &Tree<'_>, run: &std::ops::Range<usize>) -> Option<String> {
    head_of(tree, run.start, run.end).and_then(|h| locating(tree, h)).map(|(_, p)| p)
}

fn located_in(tree: &Tree<'_>, run: &std::ops::Range<usize>) -> bool {
    preposition_of(tree, run).is_some_and(|p| matches!(p.as_str(), "in" | "at" | "near" | "around" | "outside" | "inside" | "from" | "on"))
}

/// "near the town of Las Gal", "in Dabiq", "aboard the Sea Star": a name that the tagger takes for a place, or that the word
/// before it says is one.
fn unlisted(tree: &Tree<'_>, patterns: &PatternSet, run: std::ops::Range<usize>) -> Option<std::ops::Range<usize>> {
    let s = tree.sentence;
    if run.is_empty() || run.len() > 4 || s.region == ParagraphKind::Headline {
        return None;
    }
    let tagged = s.entities.iter().find(|e| e.tokens.start < run.end && run.start < e.tokens.end);
    let word = |back: usize| run.start.checked_sub(back).map(|k| s.tokens[k].lemma.to_lowercase());
    let town = |w: Option<Str>| w.is_some_and(|w| is(patterns, "TOWN", &w) || is(patterns, "PROVINCE", &w));
    let introduced = town(word(1)) || (word(1).as_deref() == Some("of") && town(word(2)));
    let place = match tagged {
        Some(e) => e.kind == EntityKind::Loc && e.tokens == run,
        None => (run.clone()).all(|k| matches!(s.tokens[k].upos, Upos::Propn | Upos::Punct)),
    };
    let preposition = || preposition_of(tree, &run);
    // Nobody is near, outside or aboard a person.
    let sure = || preposition().is_some_and(|p| matches!(p.as_str(), "near" | "outside" | "aboard"));
    if !place && !introduced {
        return (tagged.is_some_and(|e| e.tokens == run) && sure()).then_some(run);
    }
    let located = place
        && tagged.is_some()
        && preposition().is_some_and(|p| matches!(p.as_str(), "in" | "near" | "at" | "around" | "outside" | "to" | "from" | "aboard"));
    (introduced || located).then_some(run)
}

/// Whether a word is in a set of `sets.pat`.
fn is(patterns: &PatternSet, set: &str, word: &str) -> bool {
    patterns.set(set).is_some_and(|s| s.single.contains(word))
}

/// Words with capitals, and what a hyphen joins to them: "Kok-Terek".
fn run_of_capitals(s: &Sentence, i: usize) -> std::ops::Range<usize> {
    let capital = |k: usize| {
        s.tokens
            .get(k)
            .is_some_and(|t| matches!(t.upos, Upos::Propn | Upos::Noun | Upos::Adj | Upos::Num) && t.form.starts_with(char::is_uppercase))
    };
    let glued = |k: usize| s.tokens[k].form == "-" && k > i && s.tokens[k - 1].span.end == s.tokens[k].span.start;
    let mut end = i;
    while end < s.tokens.len() && (capital(end) || glued(end) && capital(end + 1) && s.tokens[end].span.end == s.tokens[end + 1].span.start)
    {
        end += 1;
    }
    i..end
}

/// "Tiyas Military Airfield", "Camp Hansa", "the Cuyuni river".
fn site(tree: &Tree<'_>, patterns: &PatternSet, run: std::ops::Range<usize>) -> Option<std::ops::Range<usize>> {
    let s = tree.sentence;
    if run.is_empty() || run.len() > 6 || s.region == ParagraphKind::Headline {
        return None;
    }
    let tagged = |kinds: &[EntityKind]| {
        s.entities
            .iter()
            .any(|e| kinds.contains(&e.kind) && e.tokens.start <= run.start && e.tokens.end >= run.end)
    };
    let water = |w: &str| is(patterns, "WATER", w) || is(patterns, "LANDFORM", w);
    // "the Cuyuni river": the kind in small letters behind the name.
    let next = s.tokens.get(run.end).filter(|t| t.upos.is_nominal() && water(&t.form));
    if next.is_some() && (run.clone()).all(|k| s.tokens[k].upos == Upos::Propn) && tree.head(run.end - 1) == Some(run.end) {
        return (!tagged(&[EntityKind::Deriv])).then_some(run.start..run.end + 1);
    }
    let word = |k: usize| s.tokens[k].form.to_lowercase();
    let named = is(patterns, "SITE", &word(run.end - 1)) || is(patterns, "SITE-BEFORE", &word(run.start));
    let organisation = tagged(&[EntityKind::Org]) && !located_in(tree, &run);
    (run.len() > 1 && named && !organisation && !tagged(&[EntityKind::Per])).then_some(run)
}

/// What an event's place is looked for with.
pub(crate) struct Look<'a, 'm> {
    /// The article's places.
    pub places: &'a Places,
    /// The sentence's matching.
    pub matcher: &'a Matcher<'m>,
    /// The sentence.
    pub k: usize,
    /// What fired.
    pub matched: &'a Matched,
    /// The word that a pattern names as place.
    pub stated: Option<usize>,
}

impl Look<'_, '_> {
    /// The place that the sentence gives the event.
    pub(crate) fn find(&self, event: &Event) -> Option<Toponym> {
        let here: Vec<&Toponym> = self.places.of(self.k).collect();
        let here = here.as_slice();
        if let Some(p) = self.stated {
            if let Some(t) = here.iter().find(|t| t.tokens.contains(&p)) {
                return Some(self.finer(here, t).clone());
            }
            if let Some(t) = self.meant(p, event) {
                return Some(t);
            }
        }
        // "visited Ankara"
        if event.mode == "visit"
            && let Some(o) = self.matcher.tree.logical_object(self.matched.trigger)
            && let Some(t) = here.iter().find(|t| t.tokens.contains(&o))
        {
            return Some((*t).clone());
        }
        // An envoy recalled from a capital is recalled at home.
        let moves = matches!(event.event.as_str(), "RETREAT" | "MOBILIZE" | "SANCTION" | "COERCE" | "AID") && event.cameo != "161"
            || event.mode == "visit";
        let phrase = self.phrase(here, event, moves);
        let precise = |t: &Toponym| t.resolution >= 2 || t.geonameid == 0;
        if let Some((cost, t)) = &phrase
            && (precise(t) && *cost <= 4)
        {
            return Some(t.clone());
        }
        let physical = matches!(
            event.event.as_str(),
            "ASSAULT" | "COERCE" | "AID" | "PROTEST" | "MOBILIZE" | "RETREAT"
        );
        let struck = physical.then(|| self.struck(here)).flatten();
        if let Some(t) = struck.filter(|t| precise(t) || phrase.is_none()) {
            return Some(t);
        }
        let definite = self.definite(event, moves);
        match (phrase, definite) {
            (Some((a, t)), Some((b, _))) if a <= b => Some(t),
            (_, Some((_, t))) => Some(t),
            (Some((_, t)), None) => Some(t),
            (None, None) if event.event == "ASSAULT" => self.owned(here),
            (None, None) => None,
        }
    }

    /// An in- or at-phrase on the trigger, its object or its clause, nearest first.
    fn phrase(&self, here: &[&Toponym], event: &Event, moves: bool) -> Option<(usize, Toponym)> {
        let trigger = self.matched.trigger;
        let mut best: Option<(usize, &Toponym)> = None;
        for &p in here {
            let Some(head) = head_of(&self.matcher.tree, p.tokens.start, p.tokens.end) else {
                continue;
            };
            let Some((head, prep)) = locating(&self.matcher.tree, head) else {
                continue;
            };
            let far = matches!(prep.as_str(), "from" | "to" | "toward" | "towards");
            let roadblock = far && event.mode == "obstruct" && prep == "from";
            if far && !moves && !roadblock || self.spoken_of(event, head) {
                continue;
            }
            // "signed a memorandum on sharing gas in X": behind a gerund the place may still be the signing's.
            let loose = || {
                let acts = matches!(
                    event.event.as_str(),
                    "CONSULT" | "SUPPORT" | "ASSAULT" | "COERCE" | "PROTEST" | "MOBILIZE" | "AID"
                );
                let noun = self.matcher.tree.upos(trigger) == Upos::Noun;
                ((acts || noun) && !far && same_clause(&self.matcher.tree, trigger, head)).then_some(12)
            };
            let hosts = matches!(event.event.as_str(), "ASSAULT" | "COERCE" | "AID");
            let Some(cost) = clause_cost(&self.matcher.tree, trigger, head, hosts).or_else(loose) else {
                continue;
            };
            // Armies fight over a town there; ministers talk over it elsewhere.
            if matches!(prep.as_str(), "over" | "above" | "along" | "off") && (cost > 1 || event.event != "ASSAULT") {
                continue;
            }
            // What is seized or withdrawn from a place is there.
            let road = || {
                let tree = &self.matcher.tree;
                tree.logical_object(trigger).is_some_and(|o| {
                    matches!(
                        tree.lemma(o),
                        "road" | "highway" | "route" | "railway" | "motorway" | "line" | "bridge"
                    )
                })
            };
            let left = prep == "from" && (event.mode == "seize" || event.mode == "withdraw" || road());
            let cost = cost * 2 + usize::from(far && !left) * 6 + usize::from(p.resolution <= 1 && p.geonameid != 0) * 2;
            if best.is_none_or(|(c, _)| cost < c) {
                best = Some((cost, p));
            }
        }
        let (cost, place) = best?;
        Some((cost, self.finer(here, place).clone()))
    }

    /// "met at Amiens in France": the town rather than its country.
    fn finer<'t>(&self, here: &[&'t Toponym], place: &'t Toponym) -> &'t Toponym {
        let trigger = self.matched.trigger;
        let finer = here.iter().copied().find(|t| {
            place.resolution <= 1
                && place.geonameid != 0
                && t.resolution >= 2
                && t.geonameid != 0
                && t.country_code == place.country_code
                && head_of(&self.matcher.tree, t.tokens.start, t.tokens.end).is_some_and(|h| {
                    let near = locating(&self.matcher.tree, h)
                        .is_some_and(|(_, p)| matches!(p.as_str(), "in" | "at" | "near" | "outside" | "around" | "to"));
                    near && self.matcher.tree.sentence.dominates(trigger, h)
                })
        });
        finer.unwrap_or(place)
    }

    /// "stressed the need for a truce in X": the place of what is spoken of is not where it was said.
    fn spoken_of(&self, event: &Event, place: usize) -> bool {
        let tree = &self.matcher.tree;
        let trigger = self.matched.trigger;
        // "raised the situation in X", "a conference on X"
        let above = tree.head(place);
        let matter = |o: &usize| tree.rel(*o) == "obj" && *o < place && MATTERS.contains(&tree.lemma(*o));
        if tree.rel(place) == "obl" && above.is_some_and(|v| tree.children(v).iter().any(matter))
            || above.is_some_and(|n| tree.preposition(place).as_deref() == Some("on") && TALKS.contains(&tree.lemma(n)))
        {
            return true;
        }
        let speech = matches!(event.event.as_str(), "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN") && tree.upos(trigger) == Upos::Verb;
        if !speech || !tree.sentence.dominates(trigger, place) {
            return false;
        }
        let mut top = place;
        while let Some(up) = tree.head(top).filter(|&h| h != trigger) {
            top = up;
        }
        top != place
            && (matches!(tree.rel(top), "obj" | "iobj" | "nsubj" | "xcomp" | "ccomp")
                || matches!(
                    tree.preposition(top).as_deref(),
                    Some("for" | "to" | "on" | "over" | "about" | "of" | "against" | "with")
                ))
    }

    /// "the destruction of Mali's shrines", "bombed Yemen's airports": whose thing it is says where.
    fn owned(&self, here: &[&Toponym]) -> Option<Toponym> {
        let tree = &self.matcher.tree;
        let trigger = self.matched.trigger;
        let thing = if tree.upos(trigger).is_nominal() {
            let of = |c: &usize| tree.rel(*c) == "nmod" && tree.preposition(*c).as_deref() == Some("of");
            tree.children(trigger).iter().copied().find(of)
        } else {
            tree.logical_object(trigger)
        };
        let thing = thing.filter(|&o| self.matcher.index.at(o).is_none())?;
        here.iter()
            .find(|t| {
                head_of(tree, t.tokens.start, t.tokens.end)
                    .is_some_and(|h| tree.head(h) == Some(thing) && (tree.deprel(h) == "nmod:poss" || tree.rel(h) == "compound"))
            })
            .map(|t| (*t).clone())
    }

    /// "shelled the village of Las Gal", "the attacks on Aleppo", "the Kabul bombing", "searched its Warsaw office".
    fn struck(&self, here: &[&Toponym]) -> Option<Toponym> {
        let tree = &self.matcher.tree;
        let trigger = self.matched.trigger;
        let noun = tree.upos(trigger).is_nominal();
        let mut hosts: Vec<usize> = Vec::new();
        if noun {
            hosts.extend(tree.children(trigger).iter().copied().filter(|&c| {
                (c < trigger && matches!(tree.rel(c), "compound" | "amod" | "nmod") && tree.deprel(c) != "nmod:poss")
                    || (tree.rel(c) == "nmod" && matches!(tree.preposition(c).as_deref(), Some("on" | "of" | "against")))
            }));
        } else {
            hosts.extend(tree.logical_object(trigger));
        }
        let fillers = self
            .matched
            .roles
            .iter()
            .filter(|(r, _)| matches!(r, Role::Recipient | Role::Neither))
            .map(|x| x.1);
        hosts.extend(fillers);
        hosts.extend(
            self.matched
                .met
                .iter()
                .map(|x| x.1)
                .filter(|&i| i != trigger && tree.upos(i).is_nominal()),
        );
        for h in hosts {
            let inside = |i: usize| {
                let mut at = i;
                for _ in 0..4 {
                    if at == h {
                        return true;
                    }
                    let fits = match tree.rel(at) {
                        "compound" | "amod" | "flat" | "appos" | "nmod" | "conj" => !matches!(
                            tree.preposition(at).as_deref(),
                            Some("from" | "to" | "for" | "with" | "by" | "between" | "against")
                        ),
                        _ => false,
                    };
                    match tree.head(at) {
                        Some(up) if fits => at = up,
                        _ => return false,
                    }
                }
                false
            };
            let found = here
                .iter()
                .filter(|t| t.resolution >= 2 || t.geonameid == 0)
                .find(|t| head_of(tree, t.tokens.start, t.tokens.end).is_some_and(|x| inside(x) && !self.is_power(x)));
            if let Some(&t) = found {
                return Some(t.clone());
            }
        }
        None
    }

    /// A capital that stands for its government is no place.
    fn is_power(&self, i: usize) -> bool {
        let m: &MentionIndex<'_> = &self.matcher.index;
        let tree = &self.matcher.tree;
        m.at(i).is_some_and(|x| x.entities.iter().any(|e| e.sector == "GOV"))
            && matches!(tree.rel(i), "obj" | "nsubj" | "nmod")
            && tree.deprel(i) != "nmod:poss"
            && !matches!(self.matched_type(), "ASSAULT" | "COERCE")
    }

    fn matched_type(&self) -> &str {
        self.matcher.pattern(self.matched).meaning.event()
    }

    /// "in the city", "to the area", "there": the last place of that kind.
    fn definite(&self, event: &Event, moves: bool) -> Option<(usize, Toponym)> {
        let tree = &self.matcher.tree;
        let trigger = self.matched.trigger;
        let mut best: Option<(usize, Toponym)> = None;
        for i in 0..tree.sentence.tokens.len() {
            let adverb = tree.upos(i) == Upos::Adv && tree.lemma(i) == "there" && tree.rel(i) == "advmod";
            let prep = tree.preposition(i);
            let far = matches!(prep.as_deref(), Some("to" | "toward" | "towards" | "from"));
            let located = matches!(
                prep.as_deref(),
                Some("in" | "at" | "near" | "on" | "around" | "outside" | "inside" | "across" | "into" | "throughout" | "within")
            ) || (far && moves);
            // "in the city hours later": the place before a length of time
            let before_time = tree.rel(i) == "compound"
                && tree.head(i).is_some_and(|h| {
                    matches!(tree.lemma(h), "hour" | "day" | "week" | "month" | "year") && tree.preposition(h).as_deref() == Some("in")
                });
            if !adverb && !((located || before_time) && tree.upos(i) == Upos::Noun) {
                continue;
            }
            let hosts = matches!(event.event.as_str(), "ASSAULT" | "COERCE" | "AID");
            let Some(cost) = clause_cost(tree, trigger, i, hosts) else {
                continue;
            };
            let cost = cost * 2 + usize::from(far) * 2;
            if best.as_ref().is_some_and(|(c, _)| *c <= cost) {
                continue;
            }
            if let Some(t) = self.meant(i, event) {
                best = Some((cost, t));
            }
        }
        // "a village in the province", "occupied the shoal": what is struck, by its kind alone.
        if best.is_none()
            && matches!(self.matched_type(), "ASSAULT" | "COERCE")
            && let Some(o) = tree.logical_object(trigger)
            && let Some(t) = self.meant(o, event)
        {
            best = Some((8, t));
        }
        best
    }

    /// The place that "the city" or "there" at word `i` means.
    fn meant(&self, i: usize, event: &Event) -> Option<Toponym> {
        let tree = &self.matcher.tree;
        let near = |t: &Toponym, located: bool| t.geonameid == 0 || located && t.resolution >= 2;
        if tree.lemma(i) == "there" {
            return self.places.before(self.k, i, near).cloned();
        }
        // "in the north of the country", "in parts of the city"
        let whole = |c: &usize| tree.rel(*c) == "nmod" && tree.preposition(*c).as_deref() == Some("of");
        if is_side(tree.lemma(i))
            && let Some(&c) = tree.children(i).iter().find(|c| whole(c)).filter(|&&c| tree.upos(c) == Upos::Noun)
        {
            return self.meant(c, event);
        }
        let the = |&c: &usize| tree.rel(c) == "det" && matches!(tree.lemma(c), "the" | "this" | "that");
        let definite = tree.children(i).iter().any(the)
            || tree.rel(i) == "compound" && tree.head(i).is_some_and(|h| tree.children(h).iter().any(|c| the(c) && *c < i));
        let told = tree.children(i).iter().any(|&c| {
            matches!(tree.rel(c), "nmod" | "compound" | "amod" | "appos" | "acl")
                && !matches!(tree.lemma(c), "same" | "disputed" | "whole" | "entire")
        });
        if !definite || told {
            return None;
        }
        let kind = Str::from(tree.lemma(i).to_lowercase());
        if kind == "capital"
            && let Some(d) = self.places.dateline.as_ref().filter(|d| d.feature_code == "PPLC")
        {
            return Some(d.clone());
        }
        let own = |t: &Toponym| event.actor.iter().any(|a| a.code == t.country_code);
        let called = |t: &Toponym| t.name.to_lowercase().split(' ').any(|w| w == kind.as_str());
        let patterns = self.matcher.patterns();
        let set = |name: &str| is(patterns, name, &kind);
        let unlisted = |t: &Toponym| t.geonameid == 0;
        let fits = |t: &Toponym, located: bool| {
            called(t)
                || (set("TOWN") && (t.feature_class == "P" || unlisted(t) && t.feature_class.is_empty() && located))
                || (kind == "capital" && t.feature_code == "PPLC" && !own(t))
                || (set("PROVINCE")
                    && (t.feature_class == "A" && matches!(t.resolution, 2 | 3)
                        || kind == "district" && unlisted(t) && t.feature_class.is_empty() && located))
                || (set("COUNTRY") && t.feature_class == "A" && t.resolution <= 1 && !unlisted(t) && !own(t))
                || (set("SCENE") && near(t, located))
                || (set("WATER") && t.feature_class == "H")
                || (set("LANDFORM") && t.feature_class == "T")
        };
        // "the shoal" is the one called so; "the area" is no capital from which somebody speaks, if there is another.
        let seat = |t: &Toponym| t.feature_code == "PPLC";
        let by_name = self.places.before(self.k, i, |t, _| called(t) && !set("SCENE"));
        let scene = set("SCENE")
            .then(|| self.places.before(self.k, i, |t, located| near(t, located) && !seat(t)))
            .flatten();
        by_name.or(scene).or_else(|| self.places.before(self.k, i, fits)).cloned()
    }
}

/// What is spoken of and is somewhere.
const MATTERS: [&str; 12] = [
    "situation",
    "crisis",
    "conflict",
    "war",
    "violence",
    "fighting",
    "development",
    "event",
    "progress",
    "issue",
    "unrest",
    "bloodshed",
];

/// What is held or written on a country.
const TALKS: [&str; 14] = [
    "conference",
    "talk",
    "meeting",
    "summit",
    "report",
    "statement",
    "resolution",
    "debate",
    "session",
    "briefing",
    "discussion",
    "vote",
    "sanction",
    "policy",
];

/// Verbs of being somewhere.
const STAYS: [&str; 27] = [
    "hold", "keep", "detain", "live", "stay", "shelter", "station", "base", "operate", "fight", "work", "travel", "camp", "hide", "gather",
    "attend", "patrol", "guard", "wait", "shop", "sleep", "pray", "queue", "drive", "walk", "march", "protest",
];

/// How far a place is from a trigger; `None` where it belongs to another clause.
///
/// With `hosts`, the clause that says where those who are struck or helped were is no other: "killed men whom they held in X".
fn clause_cost(tree: &Tree<'_>, trigger: usize, place: usize, hosts: bool) -> Option<usize> {
    // Up from the place to the first word that is the trigger or above it.
    let mut at = place;
    let (mut cost, mut stay) = (0, 0);
    loop {
        if at == trigger {
            return Some(cost + stay);
        }
        if tree.sentence.dominates(at, trigger) {
            break;
        }
        if hosts && tree.rel(at) == "acl" && STAYS.contains(&tree.lemma(at)) {
            (cost, stay) = (1, stay + 3);
            at = tree.head(at)?;
            continue;
        }
        // "amid a conflict in X": a place three nouns down is that noun's.
        if cost >= 3 {
            return None;
        }
        // A place inside a clause beside the trigger is that clause's.
        let gerund = tree.rel(at) == "advcl" && matches!(tree.preposition(at).as_deref(), Some("in" | "during" | "by"));
        // "Speaking in Ankara, the president condemned": a participle of the same subject, so the same place.
        let said_there = tree.rel(at) == "advcl"
            && tree.sentence.tokens[at].xpos == "VBG"
            && matches!(tree.lemma(at), "speak" | "address" | "talk" | "appear" | "arrive")
            && tree.child(at, "nsubj").is_none();
        let gerund = gerund || said_there;
        // "killed in fighting in the west": a gerund behind "in" is no clause of its own.
        if !gerund && matches!(tree.rel(at), "ccomp" | "advcl" | "acl" | "parataxis" | "csubj")
            || (tree.rel(at) == "conj" && tree.child(at, "nsubj").is_some())
        {
            return None;
        }
        at = tree.head(at)?;
        cost += 1;
    }
    // Down from there to the trigger: each clause boundary costs.
    let mut down = trigger;
    while down != at {
        cost += match tree.rel(down) {
            "ccomp" => 6,
            "acl" | "advcl" | "parataxis" => 4,
            _ => 1,
        };
        down = tree.head(down)?;
        if cost > 40 {
            return None;
        }
    }
    Some(cost + stay + 1)
}

/// Whether word `i` hangs below `trigger` with no clause of another subject between.
fn same_clause(tree: &Tree<'_>, trigger: usize, mut i: usize) -> bool {
    for _ in 0..tree.sentence.tokens.len() {
        if i == trigger {
            return true;
        }
        if tree.deprel(i) == "acl:relcl" || tree.has(i, "nsubj") || tree.has(i, "nsubj:pass") {
            return false;
        }
        match tree.head(i) {
            Some(h) => i = h,
            None => return false,
        }
    }
    false
}

/// The preposition that makes a name the place of something, and the word that it stands on: "in Kidal", "near the town of
/// Téra", "in the Kenyan capital, Nairobi".
fn locating(tree: &Tree<'_>, mut at: usize) -> Option<(usize, String)> {
    for _ in 0..4 {
        let prep = tree.preposition(at);
        match prep.as_deref() {
            Some(
                "in" | "at" | "near" | "on" | "around" | "outside" | "inside" | "across" | "into" | "within" | "throughout" | "from" | "to"
                | "toward" | "towards" | "through" | "aboard" | "off" | "along" | "over" | "above",
            ) => {
                return prep.map(|p| (at, p));
            }
            // "north of Sarmada", "on the outskirts of Sabha"
            Some("of")
                if tree
                    .head(at)
                    .is_some_and(|h| tree.rel(at) != "conj" && is_side(tree.lemma(h)) && tree.upos(h) == Upos::Adv) =>
            {
                return Some((tree.head(at)?, "near".to_owned()));
            }
            Some("of") | None if matches!(tree.rel(at), "nmod" | "appos" | "flat" | "compound" | "list" | "conj") => at = tree.head(at)?,
            _ => return None,
        }
        // Up to a noun only: a name under a verb without a preposition is a party.
        if !tree.upos(at).is_nominal() {
            return None;
        }
    }
    None
}

/// Words for a side or part of a place.
fn is_side(lemma: &str) -> bool {
    matches!(
        lemma,
        "north"
            | "south"
            | "east"
            | "west"
            | "northeast"
            | "northwest"
            | "southeast"
            | "southwest"
            | "part"
            | "centre"
            | "center"
            | "heart"
    )
}

/// Gives events without a place that of the meeting in which they were done, of the act that they continue, or the dateline's.
pub(crate) fn share_places(input: &Input<'_>, merged: &mut [Candidate]) {
    let mut order: Vec<usize> = (0..merged.len()).collect();
    order.sort_by_key(|&i| merged[i].event.trigger.start);
    for at in 0..order.len() {
        let i = order[at];
        let e = &merged[i].event;
        if e.place.is_some() || e.event.is_empty() || unreal(e) || input.sentences[e.sentence].region != ParagraphKind::Body {
            continue;
        }
        let found = order
            .iter()
            .filter(|&&j| j != i)
            .map(|&j| &merged[j].event)
            .filter(|p| p.place.is_some() && input.sentences[p.sentence].region == ParagraphKind::Body)
            .filter(|p| continues(e, p))
            .min_by_key(|p| (p.sentence.abs_diff(e.sentence), p.trigger.start.abs_diff(e.trigger.start)))
            .and_then(|p| p.place.clone())
            .or_else(|| of_dateline(input, e));
        merged[i].event.place = found;
    }
}

fn unreal(e: &Event) -> bool {
    e.auxiliary
        .iter()
        .any(|a| matches!(a, Auxiliary::Hypothetical | Auxiliary::Negation | Auxiliary::Future))
}

fn codes(e: &Event) -> impl Iterator<Item = &Str> {
    e.actor.iter().chain(&e.recipient).map(|x| &x.code).filter(|c| !c.is_empty())
}

fn dates_agree(a: &Event, b: &Event) -> bool {
    let known = |e: &Event| e.date.filter(|d| d.precision != DatePrecision::Unknown);
    match (known(a), known(b)) {
        (Some(x), Some(y)) => x.start <= y.end && y.start <= x.end,
        _ => !a.auxiliary.contains(&Auxiliary::Historical) && !b.auxiliary.contains(&Auxiliary::Historical),
    }
}

fn physical(e: &Event) -> bool {
    matches!(e.event.as_str(), "ASSAULT" | "COERCE" | "PROTEST")
}

/// Whether `e` was done where `p` was: in the same breath, at the same meeting, or as the next blow of one clash.
fn continues(e: &Event, p: &Event) -> bool {
    let same_actor = e
        .actor
        .iter()
        .any(|a| !a.code.is_empty() && p.actor.iter().any(|b| b.code == a.code && b.sector == a.sector));
    let shared = codes(e).any(|c| codes(p).any(|d| d == c));
    if !dates_agree(e, p) {
        return false;
    }
    let said = matches!(
        e.event.as_str(),
        "REQUEST" | "AGREE" | "SUPPORT" | "ACCUSE" | "REJECT" | "THREATEN" | "CONCEDE"
    );
    let near = e.sentence.saturating_sub(p.sentence);
    if p.event == "CONSULT" && p.mode != "phone" && (said || e.event == "CONSULT") {
        return p.sentence <= e.sentence && near <= 5 && e.actor.iter().any(|a| codes(p).any(|c| *c == a.code));
    }
    if physical(e) && physical(p) {
        let after = p.sentence < e.sentence;
        // police and soldiers act where the clash just told of was
        let called_in =
            e.event == "COERCE" && after && near <= 2 && e.actor.iter().any(|a| matches!(a.sector.as_str(), "COP" | "MIL" | "JUD"));
        let precise = p
            .place
            .as_ref()
            .is_some_and(|t| t.country_code.is_empty() || e.actor.iter().any(|a| a.code == t.country_code));
        return shared && (p.sentence == e.sentence || after && near <= 3 && (same_actor || near == 1)) || called_in && precise && shared;
    }
    p.sentence == e.sentence
        && same_actor
        && said
        && p.event != "MOBILIZE"
        && matches!(p.event.as_str(), "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN")
}

/// The dateline's place, for what its own country does there in the days of the report.
fn of_dateline(input: &Input<'_>, e: &Event) -> Option<Toponym> {
    let place = input.dateline?;
    let published = input.article.published.as_ref().map(|p| p.date);
    let now = e.auxiliary.is_empty()
        && e.date.zip(published).is_none_or(|(d, day)| {
            d.precision == DatePrecision::Unknown || (d.precision == DatePrecision::Day && days(day) - days(d.start) <= 3)
        });
    let home = e
        .actor
        .iter()
        .any(|a| a.code == place.country_code && matches!(a.sector.as_str(), "GOV" | "COP" | "CVL" | "JUD" | "LEG"));
    let done_here = match e.event.as_str() {
        "COERCE" | "PROTEST" => true,
        "ACCUSE" | "REQUEST" | "REJECT" | "THREATEN" | "SANCTION" | "SUPPORT" => e.actor.iter().all(|a| a.sector == "GOV"),
        _ => false,
    };
    (now && home && done_here && e.claims.is_empty()).then(|| place.clone())
}

fn days(d: dateline_core::Date) -> i64 {
    i64::from(d.year()) * 366 + i64::from(d.month()) * 31 + i64::from(d.day())
}

/// Whether sentence `k` is the first of the running text.
pub(crate) fn is_lead(input: &Input<'_>, k: usize) -> bool {
    let body = |s: &Sentence| s.region == ParagraphKind::Body;
    body(&input.sentences[k]) && !input.sentences[..k].iter().any(body)
}

/// "six weeks of fighting over the valley": what is fought for, whose people need not be the victims.
pub(crate) fn fought_over(tree: &Tree<'_>, place: &Toponym) -> bool {
    head_of(tree, place.tokens.start, place.tokens.end).is_some_and(|h| tree.preposition(h).as_deref() == Some("over"))
}

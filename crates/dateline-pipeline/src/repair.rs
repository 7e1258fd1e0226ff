//! Trees that no English sentence can have, mended before anything reads them.
//!
//! `mend` of `dateline-nlp` corrects what every user of the parser would want, on the page `dateline parse` prints; what is here serves
//! reading news (who is the subject of what is said, which noun a preposition belongs to) and leaves the parser's own figures alone.

use dateline_core::{EntityKind, EntitySpan, Sentence, Str, Upos};
use std::collections::BTreeSet;

/// A verb has one subject: of two that stand side by side, a noun before a name is its title ("exporter Northgas"), and a
/// name after a comma is in apposition ("The group, the Northern Front, said").
pub(crate) fn one_subject(sentences: &mut [Sentence]) {
    for s in sentences {
        let subjects: Vec<usize> = (0..s.tokens.len()).filter(|i| s.tokens[*i].deprel == "nsubj").collect();
        for pair in subjects.windows(2) {
            let (a, b) = (pair[0], pair[1]);
            let (Some(verb), true) = (s.tokens[a].head, s.tokens[a].head == s.tokens[b].head) else {
                continue;
            };
            if verb <= b || s.tokens[a].upos != Upos::Noun || s.tokens[b].upos != Upos::Propn {
                continue;
            }
            let below = |mut i: usize| {
                for _ in 0..s.tokens.len() {
                    if i == b {
                        return true;
                    }
                    match s.tokens[i].head {
                        Some(h) => i = h,
                        None => return false,
                    }
                }
                false
            };
            let between: Vec<usize> = (a + 1..b).collect();
            let comma = between.first().is_some_and(|i| s.tokens[*i].form == ",");
            if !between
                .iter()
                .all(|i| below(*i) || s.tokens[*i].upos == Upos::Punct && s.tokens[*i].form == ",")
            {
                continue;
            }
            if comma {
                s.tokens[b].head = Some(a);
                s.tokens[b].deprel = "appos".into();
            } else {
                s.tokens[a].head = Some(b);
                s.tokens[a].deprel = "nmod:desc".into();
            }
        }
    }
}

/// Makes word `i` the name of an organisation that hangs on `above`.
fn name_is(s: &mut Sentence, i: usize, above: usize, rel: &str) {
    let name = &mut s.tokens[i];
    let passive = name.deprel == "aux:pass";
    let verb = name.head;
    (name.upos, name.xpos, name.lemma, name.feats) = (Upos::Propn, "NNP".into(), "IS".into(), Str::default());
    (name.head, name.deprel) = (Some(above), rel.into());
    let still = |s: &Sentence| s.tokens.iter().any(|t| t.head == verb && t.deprel == "aux:pass");
    if passive && !still(s) {
        for t in s.tokens.iter_mut().filter(|t| t.head == verb && t.deprel == "nsubj:pass") {
            t.deprel = "nsubj".into();
        }
    }
    if !s.entities.iter().any(|e| e.tokens.contains(&i)) {
        let at = s.entities.partition_point(|e| e.tokens.start < i);
        let entity = EntitySpan {
            tokens: i..i + 1,
            kind: EntityKind::Org,
        };
        s.entities.insert(at, entity);
    }
}

/// Verbs of saying that close a sentence after what is said.
const SAYING: &[&str] = &[
    "say",
    "tell",
    "warn",
    "add",
    "announce",
    "report",
    "claim",
    "insist",
    "argue",
    "explain",
    "note",
    "state",
    "declare",
    "confirm",
    "acknowledge",
    "admit",
    "allege",
    "predict",
    "complain",
    "suggest",
    "stress",
    "recall",
    "write",
    "tweet",
    "conclude",
    "contend",
    "maintain",
    "believe",
    "caution",
    "promise",
    "vow",
    "pledge",
    "threaten",
];

/// "Norland would close the border, an official warned": what is said is the content of the verb of saying behind it.
pub(crate) fn said_after(sentences: &mut [Sentence]) {
    for s in sentences {
        for p in 0..s.tokens.len() {
            let t = &s.tokens[p];
            let Some(h) = t
                .head
                .filter(|h| *h < p && t.rel() == "parataxis" && SAYING.contains(&t.lemma.as_str()))
            else {
                continue;
            };
            if s.tokens[h].deprel != "root" || s.tokens[h].upos != Upos::Verb {
                continue;
            }
            let subject = s.children(p).find(|c| s.tokens[*c].rel() == "nsubj");
            let content = s
                .children(p)
                .any(|c| matches!(s.tokens[c].rel(), "ccomp" | "xcomp" | "obj") && c > p);
            let behind = s.children(h).all(|c| c <= p || s.tokens[c].upos == Upos::Punct);
            if subject.is_some_and(|c| c > h) && !content && behind {
                (s.tokens[p].head, s.tokens[p].deprel) = (None, "root".into());
                (s.tokens[h].head, s.tokens[h].deprel) = (Some(p), "ccomp".into());
            }
        }
    }
}

/// "members of IS": in capitals among other words it is a name and no verb.
pub(crate) fn names_like_verbs(sentences: &mut [Sentence]) {
    for s in sentences {
        let shouted = s.tokens.iter().all(|t| !t.form.chars().any(char::is_lowercase));
        for i in 0..s.tokens.len() {
            if shouted || s.tokens[i].form != "IS" || s.tokens[i].upos == Upos::Propn {
                continue;
            }
            // "IS fighters attacked"
            let group = s
                .tokens
                .get(i + 1)
                .filter(|t| t.xpos == "NNS" && t.upos == Upos::Noun)
                .and_then(|t| t.head);
            if group.is_some_and(|v| v > i + 1 && s.tokens[i].head == Some(v) && s.tokens[i + 1].rel() == "nsubj") {
                name_is(s, i, i + 1, "compound");
                continue;
            }
            if i == 0 {
                continue;
            }
            let before = &s.tokens[i - 1].form.to_lowercase();
            if !matches!(
                before.as_str(),
                "of" | "by" | "from" | "against" | "under" | "with" | "to" | "joining" | "joined" | "fighting"
            ) {
                continue;
            }
            let object = !matches!(s.tokens[i - 1].upos, Upos::Adp | Upos::Adv | Upos::Sconj | Upos::Part);
            let above = if object { Some(i - 1) } else { i.checked_sub(2) };
            let Some(above) = above.filter(|&k| s.tokens[k].upos.is_nominal() || s.tokens[k].upos == Upos::Verb) else {
                continue;
            };
            if s.tokens.iter().any(|t| t.head == Some(i)) && (0..s.tokens.len()).any(|k| s.tokens[k].head == Some(i) && k != i - 1) {
                continue;
            }
            let rel = match (object, s.tokens[above].upos.is_nominal()) {
                (true, _) => "obj",
                (_, true) => "nmod",
                _ => "obl",
            };
            name_is(s, i, above, rel);
            if !object {
                let case = &mut s.tokens[i - 1];
                (case.upos, case.head, case.deprel) = (Upos::Adp, Some(i), "case".into());
            }
        }
    }
}

/// "strikes against rebels this week in the province": of two prepositions on one noun the first belongs to the noun that follows it.
pub(crate) fn one_preposition(sentences: &mut [Sentence]) {
    for s in sentences {
        for c in 0..s.tokens.len() {
            let t = &s.tokens[c];
            let Some(h) = t.head.filter(|h| *h > c && t.rel() == "case" && t.upos == Upos::Adp) else {
                continue;
            };
            let Some(second) =
                (c + 2..h).find(|&k| s.tokens[k].head == Some(h) && s.tokens[k].rel() == "case" && s.tokens[k].upos == Upos::Adp)
            else {
                continue;
            };
            let Some(host) = s.tokens[h].head.filter(|&k| k < c) else {
                continue;
            };
            let noun = (c + 1..second).find(|&n| {
                let above = s.tokens[n].head.is_none_or(|k| k < c || k >= second);
                s.tokens[n].upos.is_nominal() && s.tokens[n].upos != Upos::Num && above && s.tokens[n].head != Some(h)
            });
            let Some(n) = noun.filter(|&n| !s.dominates(n, host)) else {
                continue;
            };
            s.tokens[c].head = Some(n);
            (s.tokens[n].head, s.tokens[n].deprel) = (Some(host), "nmod".into());
        }
    }
}

/// "The militia, the Northern Front, said": a name behind a comma that no "and" joins is in apposition, not coordinated.
pub(crate) fn appositions(sentences: &mut [Sentence]) {
    for s in sentences {
        for b in 0..s.tokens.len() {
            let Some(a) = s.tokens[b].head.filter(|a| *a < b && s.tokens[b].deprel == "conj") else {
                continue;
            };
            let nominal = s.tokens[a].upos == Upos::Noun && s.tokens[b].upos == Upos::Propn;
            let kid = |of: usize, rel: &str| (0..s.tokens.len()).any(|k| s.tokens[k].head == Some(of) && s.tokens[k].rel() == rel);
            let others = (0..s.tokens.len())
                .filter(|k| s.tokens[*k].head == Some(a) && s.tokens[*k].rel() == "conj")
                .count();
            let commas = s.tokens[a + 1].form == "," && s.tokens.get(b + 1).is_some_and(|t| t.form == ",");
            if nominal && commas && others == 1 && !kid(b, "cc") && !kid(a, "cc") {
                s.tokens[b].deprel = "appos".into();
            }
        }
    }
}

/// "Settlers set fire to the offices, residents said", "A series of raids killed 20, the army said": of two subjects of a verb of
/// saying, the one before the clause that is said is that clause's. And "one third of the rebels": a number before a fraction counts it.
pub(crate) fn subjects_of_what_is_said(sentences: &mut [Sentence]) {
    for s in sentences {
        for v in 0..s.tokens.len() {
            if s.tokens[v].upos != Upos::Verb {
                continue;
            }
            let kids = |s: &Sentence, of: usize, rel: &str| -> Vec<usize> {
                (0..s.tokens.len())
                    .filter(|k| s.tokens[*k].head == Some(of) && s.tokens[*k].rel() == rel)
                    .collect()
            };
            let subjects = kids(s, v, "nsubj");
            let (Some(&a), Some(&b), true) = (subjects.first(), subjects.last(), subjects.len() == 2) else {
                continue;
            };
            let fraction = matches!(
                s.tokens[b].lemma.as_str(),
                "third" | "quarter" | "fifth" | "half" | "tenth" | "percent"
            );
            if b == a + 1 && s.tokens[a].upos == Upos::Num && fraction {
                s.tokens[a].head = Some(b);
                s.tokens[a].deprel = "nummod".into();
                continue;
            }
            let Some(&c) = kids(s, v, "ccomp").iter().find(|c| a < **c && **c < b) else {
                continue;
            };
            let passive = !kids(s, c, "aux").is_empty()
                && (0..s.tokens.len()).any(|k| s.tokens[k].head == Some(c) && s.tokens[k].deprel == "aux:pass");
            let finite = matches!(s.tokens[c].xpos.as_str(), "VBD" | "VBZ" | "VBP" | "VBN")
                || !kids(s, c, "aux").is_empty()
                || !kids(s, c, "cop").is_empty();
            if finite && kids(s, c, "nsubj").is_empty() && kids(s, c, "csubj").is_empty() && kids(s, c, "mark").is_empty() {
                s.tokens[a].head = Some(c);
                s.tokens[a].deprel = if passive { "nsubj:pass".into() } else { "nsubj".into() };
            }
        }
    }
}

/// "Eighty workers were on Monday taken into custody": a day between the auxiliary and its verb is no predicate.
pub(crate) fn days_between(sentences: &mut [Sentence]) {
    const DAYS: &[&str] = &[
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "today",
        "yesterday",
        "night",
        "morning",
        "evening",
        "afternoon",
        "week",
    ];
    for s in sentences {
        let children = |s: &Sentence, of: usize| -> Vec<usize> { (0..s.tokens.len()).filter(|k| s.tokens[*k].head == Some(of)).collect() };
        for d in 0..s.tokens.len() {
            if !DAYS.contains(&s.tokens[d].lemma.to_lowercase().as_str()) {
                continue;
            }
            let kids = children(s, d);
            let Some(&be) = kids.iter().find(|k| s.tokens[**k].rel() == "cop" && **k < d) else {
                continue;
            };
            let participle = |k: usize| s.tokens[k].xpos == "VBN" || s.tokens[k].form.ends_with("ed") && s.tokens[k].upos == Upos::Verb;
            let Some(&v) = kids
                .iter()
                .find(|k| **k > d && **k <= d + 2 && s.tokens[**k].deprel == "acl" && participle(**k))
            else {
                continue;
            };
            let own = |k: usize| k > be && k < d && matches!(s.tokens[k].rel(), "case" | "det" | "amod" | "compound" | "nummod" | "nmod");
            let moved: Vec<usize> = kids.iter().copied().filter(|&k| k != v && !own(k)).collect();
            for k in moved {
                s.tokens[k].head = Some(v);
            }
            for &k in &kids {
                match s.tokens[k].rel() {
                    "nsubj" => s.tokens[k].deprel = "nsubj:pass".into(),
                    "cop" => s.tokens[k].deprel = "aux:pass".into(),
                    _ => {}
                }
            }
            let above = s.tokens[d].head;
            s.tokens[v].head = above;
            let role = s.tokens[d].deprel.clone();
            s.tokens[v].deprel = role;
            s.tokens[d].head = Some(v);
            s.tokens[d].deprel = "obl".into();
        }
    }
}

/// "6,000 people died over Kelland, which lies in the hills but was held by rebels": a second predicate whose singular auxiliary
/// disagrees with the plural subject goes on with the relative clause before it, where that is about one thing.
pub(crate) fn agreement(sentences: &mut [Sentence]) {
    for s in sentences {
        for j in 0..s.tokens.len() {
            let Some(h) = s.tokens[j].head.filter(|h| *h < j && s.tokens[j].deprel == "conj") else {
                continue;
            };
            let of: &Sentence = s;
            let kids = |at: usize| (0..of.tokens.len()).filter(move |k| of.tokens[*k].head == Some(at));
            let subject = |at: usize| kids(at).find(|k| of.tokens[*k].rel() == "nsubj");
            let singular = s.tokens[j].xpos == "VBZ"
                || kids(j).any(|k| {
                    matches!(s.tokens[k].rel(), "aux" | "cop") && matches!(s.tokens[k].form.to_lowercase().as_str(), "was" | "is" | "has")
                });
            let plural = subject(h).is_some_and(|k| matches!(s.tokens[k].xpos.as_str(), "NNS" | "NNPS"));
            if !singular || !plural || subject(j).is_some() {
                continue;
            }
            let relative = (h + 1..j).rev().find(|&r| {
                let one = s.tokens[r].head.is_some_and(|n| matches!(s.tokens[n].xpos.as_str(), "NN" | "NNP"));
                let which = subject(r).is_some_and(|k| matches!(s.tokens[k].lemma.to_lowercase().as_str(), "which" | "that" | "who"));
                s.tokens[r].deprel == "acl:relcl" && s.dominates(h, r) && which && (one || s.tokens[r].xpos == "VBZ")
            });
            if let Some(r) = relative {
                s.tokens[j].head = Some(r);
            }
        }
    }
}

/// Subjects that the parser hangs elsewhere: "Norland and Kelland's Premier Ann Roe signed" (the second one coordinated), "Neighboring
/// Benin sent" (no object of the first word), "a crowd set fire" (no part of the verb).
pub(crate) fn subjects(sentences: &mut [Sentence]) {
    for s in sentences {
        let kids = |s: &Sentence, of: usize| -> Vec<usize> { (0..s.tokens.len()).filter(|k| s.tokens[*k].head == Some(of)).collect() };
        for b in 0..s.tokens.len() {
            let rel = s.tokens[b].rel().to_owned();
            if s.tokens[b].upos == Upos::Propn && matches!(rel.as_str(), "nsubj" | "flat") {
                // The conjunction stands in the title before the name.
                let and = kids(s, b).into_iter().filter(|t| *t < b).find_map(|t| {
                    kids(s, t)
                        .into_iter()
                        .find(|c| *c < t && s.tokens[*c].rel() == "cc" && kids(s, t).iter().all(|k| *k >= *c))
                });
                let Some(and) = and else { continue };
                let Some(head) = s.tokens[b].head else { continue };
                let first = if rel == "flat" {
                    // From within the first name to the word that stands for it.
                    let mut top = head;
                    for _ in 0..4 {
                        match s.tokens[top].head {
                            Some(h) if matches!(s.tokens[top].rel(), "flat" | "appos") && h < and => top = h,
                            _ => break,
                        }
                    }
                    Some(top).filter(|t| *t < and)
                } else {
                    kids(s, head).into_iter().rfind(|a| *a < and && s.tokens[*a].rel() == "nsubj")
                };
                if let Some(a) = first.filter(|a| *a != b && s.tokens[*a].upos.is_nominal()) {
                    s.tokens[b].head = Some(a);
                    s.tokens[b].deprel = "conj".into();
                    s.tokens[and].head = Some(b);
                }
                continue;
            }
            let Some(v) = s.tokens[b].head.filter(|v| *v > b && s.tokens[*v].upos == Upos::Verb) else {
                continue;
            };
            let finite =
                matches!(s.tokens[v].xpos.as_str(), "VBD" | "VBZ" | "VBP") || kids(s, v).iter().any(|k| s.tokens[*k].rel() == "aux");
            if !finite || kids(s, v).iter().any(|k| matches!(s.tokens[*k].rel(), "nsubj" | "csubj" | "expl")) {
                continue;
            }
            if rel == "compound" && s.tokens[b].upos.is_nominal() && kids(s, b).iter().any(|k| s.tokens[*k].rel() == "det") {
                s.tokens[b].deprel = "nsubj".into();
            } else if rel == "advcl" && b == 0 && s.tokens[b].xpos == "VBG" {
                let name = kids(s, b)
                    .into_iter()
                    .find(|k| *k == b + 1 && s.tokens[*k].upos == Upos::Propn && s.tokens[*k].rel() == "obj");
                let comma = (b + 1..v).any(|k| s.tokens[k].form == ",");
                if let Some(name) = name.filter(|_| !comma) {
                    s.tokens[name].head = Some(v);
                    s.tokens[name].deprel = "nsubj".into();
                    s.tokens[b].head = Some(name);
                    s.tokens[b].deprel = "amod".into();
                    s.tokens[b].upos = Upos::Adj;
                }
            }
        }
    }
}

/// "the murder of journalist Ana Lopez": a name right behind the noun of the same head is that noun's.
pub(crate) fn names_behind_nouns(sentences: &mut [Sentence]) {
    for s in sentences {
        for b in 1..s.tokens.len() {
            let a = b - 1;
            let bare = s.tokens[b].upos == Upos::Propn && s.tokens[b].deprel == "nmod" && s.tokens[a].upos == Upos::Noun;
            let Some(head) = s.tokens[b].head.filter(|h| bare && *h < a && s.tokens[a].head == Some(*h)) else {
                continue;
            };
            let case = (0..s.tokens.len()).any(|k| s.tokens[k].head == Some(b) && matches!(s.tokens[k].rel(), "case" | "mark"));
            if !case && matches!(s.tokens[a].rel(), "nmod" | "obl" | "obj") && head != b {
                s.tokens[b].head = Some(a);
                s.tokens[b].deprel = "appos".into();
            }
        }
    }
}

/// A family name that the article has introduced is one wherever it stands alone, whatever the tagger takes it for there.
pub(crate) fn family_names(sentences: &mut [Sentence]) {
    let mut names: BTreeSet<Str> = BTreeSet::new();
    for s in sentences.iter() {
        for e in s.entities.iter().filter(|e| e.kind == EntityKind::Per && e.tokens.len() >= 2) {
            let last = e
                .tokens
                .clone()
                .rev()
                .find(|i| !matches!(s.tokens[*i].form.as_str(), "'s" | "’s" | "'" | "’"));
            let Some(t) = last.and_then(|i| s.tokens.get(i)) else { continue };
            let capital = t.form.chars().next().is_some_and(char::is_uppercase) && t.form.chars().any(char::is_lowercase);
            if capital && t.form.chars().count() >= 4 {
                names.insert(t.form.clone());
            }
        }
    }
    for s in sentences {
        for i in 0..s.tokens.len() {
            if !names.contains(&s.tokens[i].form) {
                continue;
            }
            let around = s.entities.iter().position(|e| e.tokens.contains(&i));
            let alone = around.is_none_or(|k| s.entities[k].tokens.len() == 1);
            let beside = |k: Option<usize>| k.and_then(|k| s.tokens.get(k)).is_some_and(|t| t.upos == Upos::Propn);
            let place = (0..s.tokens.len())
                .any(|k| s.tokens[k].head == Some(i) && matches!(s.tokens[k].lemma.as_str(), "in" | "at" | "near" | "from"));
            if !alone || place || beside(i.checked_sub(1)) || beside(Some(i + 1)) {
                continue;
            }
            if s.tokens[i].upos != Upos::Propn && !matches!(s.tokens[i].rel(), "amod" | "advmod") {
                s.tokens[i].upos = Upos::Propn;
                s.tokens[i].xpos = "NNP".into();
                s.tokens[i].lemma = s.tokens[i].form.clone();
            }
            match around {
                Some(k) => s.entities[k].kind = EntityKind::Per,
                None => {
                    let at = s.entities.partition_point(|e| e.tokens.start < i);
                    s.entities.insert(
                        at,
                        EntitySpan {
                            tokens: i..i + 1,
                            kind: EntityKind::Per,
                        },
                    );
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use dateline_core::Token;

    fn sentence(words: &[(&str, Upos, Option<usize>, &str)]) -> Sentence {
        let tokens = words
            .iter()
            .map(|(form, upos, head, deprel)| Token {
                form: (*form).into(),
                upos: *upos,
                head: *head,
                deprel: (*deprel).into(),
                ..Token::default()
            })
            .collect();
        Sentence {
            span: dateline_core::Span::default(),
            region: dateline_core::ParagraphKind::Body,
            paragraph: 0,
            tokens,
            multiwords: Vec::new(),
            entities: Vec::new(),
        }
    }

    #[test]
    fn the_first_of_two_subjects_is_that_of_what_is_said() {
        let mut s = [sentence(&[
            ("Settlers", Upos::Noun, Some(4), "nsubj"),
            ("burned", Upos::Verb, Some(4), "ccomp"),
            ("offices", Upos::Noun, Some(1), "obj"),
            ("residents", Upos::Noun, Some(4), "nsubj"),
            ("said", Upos::Verb, None, "root"),
        ])];
        s[0].tokens[1].xpos = "VBD".into();
        subjects_of_what_is_said(&mut s);
        assert_eq!((s[0].tokens[0].head, s[0].tokens[3].head), (Some(1), Some(4)));
        let before = s.clone();
        subjects_of_what_is_said(&mut s);
        assert_eq!(s[0].tokens, before[0].tokens);
    }

    #[test]
    fn subjects_that_hang_elsewhere_come_back() {
        let mut s = [
            sentence(&[
                ("Norland", Upos::Propn, Some(5), "nsubj"),
                ("and", Upos::Cconj, Some(2), "cc"),
                ("Premier", Upos::Noun, Some(3), "nmod:desc"),
                ("Ann", Upos::Propn, Some(5), "nsubj"),
                ("Roe", Upos::Propn, Some(3), "flat"),
                ("signed", Upos::Verb, None, "root"),
            ]),
            sentence(&[
                ("Neighboring", Upos::Verb, Some(2), "advcl"),
                ("Benin", Upos::Propn, Some(0), "obj"),
                ("sent", Upos::Verb, None, "root"),
            ]),
            sentence(&[
                ("a", Upos::Det, Some(1), "det"),
                ("crowd", Upos::Noun, Some(2), "compound"),
                ("set", Upos::Verb, None, "root"),
            ]),
        ];
        s[1].tokens[0].xpos = "VBG".into();
        for (k, v) in [(0, 5), (1, 2), (2, 2)] {
            s[k].tokens[v].xpos = "VBD".into();
        }
        subjects(&mut s);
        assert_eq!((s[0].tokens[3].head, s[0].tokens[3].deprel.as_str()), (Some(0), "conj"));
        assert_eq!((s[1].tokens[1].head, s[1].tokens[1].deprel.as_str()), (Some(2), "nsubj"));
        assert_eq!(s[2].tokens[1].deprel, "nsubj");
    }

    #[test]
    fn a_day_between_auxiliary_and_verb_is_no_predicate() {
        let mut s = [sentence(&[
            ("workers", Upos::Noun, Some(3), "nsubj"),
            ("were", Upos::Aux, Some(3), "cop"),
            ("on", Upos::Adp, Some(3), "case"),
            ("Monday", Upos::Propn, None, "root"),
            ("arrested", Upos::Verb, Some(3), "acl"),
        ])];
        s[0].tokens[3].lemma = "Monday".into();
        days_between(&mut s);
        assert_eq!((s[0].tokens[4].head, s[0].tokens[4].deprel.as_str()), (None, "root"));
        assert_eq!((s[0].tokens[0].head, s[0].tokens[0].deprel.as_str()), (Some(4), "nsubj:pass"));
        assert_eq!((s[0].tokens[2].head, s[0].tokens[3].head), (Some(3), Some(4)));
    }

    #[test]
    fn a_singular_predicate_goes_on_with_the_relative_clause() {
        let mut s = [sentence(&[
            ("people", Upos::Noun, Some(1), "nsubj"),
            ("died", Upos::Verb, None, "root"),
            ("over", Upos::Adp, Some(3), "case"),
            ("Kelland", Upos::Propn, Some(1), "obl"),
            ("which", Upos::Pron, Some(5), "nsubj"),
            ("lies", Upos::Verb, Some(3), "acl:relcl"),
            ("but", Upos::Cconj, Some(8), "cc"),
            ("was", Upos::Aux, Some(8), "aux:pass"),
            ("held", Upos::Verb, Some(1), "conj"),
        ])];
        s[0].tokens[0].xpos = "NNS".into();
        s[0].tokens[3].xpos = "NNP".into();
        s[0].tokens[4].lemma = "which".into();
        agreement(&mut s);
        assert_eq!(s[0].tokens[8].head, Some(5));
        // Where the subject is one thing, the tree stands.
        s[0].tokens[8].head = Some(1);
        s[0].tokens[0].xpos = "NN".into();
        agreement(&mut s);
        assert_eq!(s[0].tokens[8].head, Some(1));
    }

    #[test]
    fn what_is_said_is_the_content_of_the_verb_behind_it() {
        let mut s = [sentence(&[
            ("Norland", Upos::Propn, Some(1), "nsubj"),
            ("closed", Upos::Verb, None, "root"),
            ("schools", Upos::Noun, Some(1), "obj"),
            ("officials", Upos::Noun, Some(4), "nsubj"),
            ("said", Upos::Verb, Some(1), "parataxis"),
        ])];
        s[0].tokens[4].lemma = "say".into();
        said_after(&mut s);
        assert_eq!((s[0].tokens[1].head, s[0].tokens[1].deprel.as_str()), (Some(4), "ccomp"));
        assert_eq!((s[0].tokens[4].head, s[0].tokens[4].deprel.as_str()), (None, "root"));
    }

    #[test]
    fn the_first_of_two_prepositions_belongs_to_the_noun_after_it() {
        let mut s = [sentence(&[
            ("series", Upos::Noun, None, "root"),
            ("strikes", Upos::Noun, Some(0), "nmod"),
            ("against", Upos::Adp, Some(6), "case"),
            ("rebels", Upos::Noun, Some(0), "nmod"),
            ("in", Upos::Adp, Some(6), "case"),
            ("the", Upos::Det, Some(6), "det"),
            ("province", Upos::Noun, Some(1), "nmod"),
        ])];
        one_preposition(&mut s);
        assert_eq!((s[0].tokens[2].head, s[0].tokens[3].head), (Some(3), Some(1)));
        assert_eq!(s[0].tokens[4].head, Some(6));
        // "out of the province" is one.
        s[0].tokens[3] = Token {
            upos: Upos::Adp,
            head: Some(6),
            deprel: "case".into(),
            ..Token::default()
        };
        let before = s.clone();
        one_preposition(&mut s);
        assert_eq!(s[0].tokens, before[0].tokens);
    }

    #[test]
    fn a_noun_before_a_name_is_its_title() {
        let mut s = [sentence(&[
            ("exporter", Upos::Noun, Some(2), "nsubj"),
            ("Northgas", Upos::Propn, Some(2), "nsubj"),
            ("cut", Upos::Verb, None, "root"),
        ])];
        one_subject(&mut s);
        assert_eq!((s[0].tokens[0].head, s[0].tokens[0].deprel.as_str()), (Some(1), "nmod:desc"));
        assert_eq!(s[0].tokens[1].deprel, "nsubj");
    }

    #[test]
    fn a_name_behind_a_comma_is_in_apposition() {
        let mut s = [sentence(&[
            ("group", Upos::Noun, Some(3), "nsubj"),
            (",", Upos::Punct, Some(2), "punct"),
            ("Front", Upos::Propn, Some(3), "nsubj"),
            ("said", Upos::Verb, None, "root"),
        ])];
        one_subject(&mut s);
        assert_eq!((s[0].tokens[2].head, s[0].tokens[2].deprel.as_str()), (Some(0), "appos"));
    }

    #[test]
    fn subjects_of_two_verbs_stay() {
        let mut s = [sentence(&[
            ("police", Upos::Noun, Some(1), "nsubj"),
            ("say", Upos::Verb, None, "root"),
            ("Roe", Upos::Propn, Some(3), "nsubj"),
            ("fled", Upos::Verb, Some(1), "ccomp"),
        ])];
        let before = s.clone();
        one_subject(&mut s);
        assert_eq!(s[0].tokens, before[0].tokens);
    }
}

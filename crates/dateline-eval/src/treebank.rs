use crate::common::{Scores, round};
use std::collections::{BTreeSet, HashMap};

type Place = (usize, usize, usize);

struct Word {
    place: Place,
    upos: String,
    lemma: String,
    head: Option<Place>,
    deprel: String,
}

/// Words with their place among the characters that are no white space, and the places where sentences end.
fn read(text: &str) -> (Vec<Word>, BTreeSet<usize>) {
    let (mut words, mut ends, mut pos) = (Vec::new(), BTreeSet::new(), 0);
    let mut rows: Vec<(Place, Vec<&str>)> = Vec::new();
    let mut multi: Option<(usize, usize, Place)> = None;
    let mut close = |rows: &mut Vec<(Place, Vec<&str>)>, pos: usize| {
        if rows.is_empty() {
            return;
        }
        let ids: HashMap<&str, Place> = rows.iter().map(|(p, c)| (c[0], *p)).collect();
        for (place, c) in rows.iter() {
            words.push(Word {
                place: *place,
                upos: c[3].into(),
                lemma: c[2].to_lowercase(),
                head: ids.get(c[6]).copied(),
                deprel: c[7].into(),
            });
        }
        rows.clear();
        ends.insert(pos);
    };
    for line in text.lines() {
        if line.is_empty() {
            close(&mut rows, pos);
            multi = None;
            continue;
        }
        let c: Vec<&str> = line.split('\t').collect();
        if line.starts_with('#') || c.len() < 8 || c[0].contains('.') {
            continue;
        }
        let length = c[1].chars().filter(|x| !x.is_whitespace()).count();
        if let Some((a, b)) = c[0].split_once('-') {
            multi = Some((a.parse().unwrap_or(0), b.parse().unwrap_or(0), (pos, pos + length, 0)));
            pos += length;
            continue;
        }
        let i: usize = c[0].parse().unwrap_or(0);
        let place = match multi {
            Some((a, b, p)) if i >= a && i <= b => (p.0, p.1, i - a),
            _ => {
                pos += length;
                (pos - length, pos, 0)
            }
        };
        rows.push((place, c));
    }
    close(&mut rows, pos);
    (words, ends)
}

/// UPOS, UAS, LAS with full relations, lemma, tokens and sentences, as F1 over words aligned by characters; CoNLL-U in.
///
/// ```
/// let gold = "1\tRain\train\tNOUN\t_\t_\t2\tnsubj\t_\t_\n2\tfell\tfall\tVERB\t_\t_\t0\troot\t_\t_\n\n";
/// let scores = dateline_eval::treebank(gold, gold);
/// assert_eq!(scores["las"], 1.0);
/// ```
#[must_use]
pub fn treebank(gold: &str, system: &str) -> Scores {
    let ((g, ge), (s, se)) = (read(gold), read(system));
    let by: HashMap<Place, &Word> = s.iter().map(|w| (w.place, w)).collect();
    let aligned: Vec<(&Word, &Word)> = g.iter().filter_map(|w| by.get(&w.place).map(|x| (w, *x))).collect();
    let all = (g.len() + s.len()).max(1) as f64;
    let f = |test: &dyn Fn(&Word, &Word) -> bool| round(2.0 * aligned.iter().filter(|(a, b)| test(a, b)).count() as f64 / all);
    let mut out = Scores::new();
    out.insert("words".into(), g.len().into());
    out.insert("tokens_f1".into(), f(&|_, _| true));
    out.insert(
        "sentences_f1".into(),
        round(2.0 * ge.intersection(&se).count() as f64 / (ge.len() + se.len()).max(1) as f64),
    );
    out.insert("upos".into(), f(&|a, b| a.upos == b.upos));
    out.insert("uas".into(), f(&|a, b| a.head == b.head));
    out.insert("las".into(), f(&|a, b| a.head == b.head && a.deprel == b.deprel));
    out.insert("lemma".into(), f(&|a, b| a.lemma == b.lemma));
    out
}

/// A treebank in capitals: forms and sentence texts, for what has one capital; places in the text stay the same.
///
/// ```
/// assert_eq!(dateline_eval::upper("# text = Rain fell.\n1\tRain\train\tNOUN\n"), "# text = RAIN FELL.\n1\tRAIN\train\tNOUN\n");
/// ```
#[must_use]
pub fn upper(conllu: &str) -> String {
    let mut out = String::with_capacity(conllu.len());
    for line in conllu.split_inclusive('\n') {
        if let Some(text) = line.strip_prefix("# text = ") {
            out.push_str("# text = ");
            out.extend(text.chars().map(capital));
        } else if line.starts_with('#') {
            out.push_str(line);
        } else {
            for (i, cell) in line.split('\t').enumerate() {
                if i > 0 {
                    out.push('\t');
                }
                if i == 1 {
                    out.extend(cell.chars().map(capital));
                } else {
                    out.push_str(cell);
                }
            }
        }
    }
    out
}

fn capital(c: char) -> char {
    let mut upper = c.to_uppercase();
    match (upper.next(), upper.next()) {
        (Some(one), None) => one,
        _ => c,
    }
}

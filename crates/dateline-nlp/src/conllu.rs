//! CoNLL-U in and out.

use dateline_core::{EntityKind, EntitySpan, MultiwordToken, ParagraphKind, Sentence, Span, Str, Token, Upos};
use std::fmt::Write;

/// Words of one sentence that are read; what follows in the same sentence is left out.
pub const MAX_WORDS: usize = 10_000;

/// Sentences of a CoNLL-U text.
///
/// Whatever is malformed is passed over: lines without an id and a form, empty nodes, heads that are no word of the
/// sentence (they become roots). The spans count bytes in the text that [`text_of`] gives for each sentence, one
/// sentence after the other with one character between them. Entities are read from `NER=` (`B-PER`) in the last column.
///
/// ```
/// let s = dateline_nlp::conllu::read("1-2\tdon't\t_\n1\tdo\tdo\tAUX\tVBP\t_\t3\taux\t_\t_\n2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_\n3\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\t_\n");
/// assert_eq!(s[0].tokens.len(), 3);
/// assert_eq!(s[0].multiwords[0].words, 0..2);
/// assert_eq!(s[0].root(), Some(2));
/// ```
#[must_use]
pub fn read(text: &str) -> Vec<Sentence> {
    let mut out = Vec::new();
    let mut block: Vec<&str> = Vec::new();
    let mut start = 0;
    for line in text.lines().chain([""]) {
        if !line.trim().is_empty() {
            if !line.starts_with('#') {
                block.push(line);
            }
            continue;
        }
        if let Some(s) = sentence(&block, start) {
            start = s.span.end as usize + 1;
            out.push(s);
        }
        block.clear();
    }
    out
}

fn sentence(block: &[&str], start: usize) -> Option<Sentence> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut heads: Vec<usize> = Vec::new();
    let mut ids: Vec<usize> = Vec::new();
    let mut marks: Vec<&str> = Vec::new();
    let mut ranges: Vec<(usize, usize, &str, bool)> = Vec::new();
    for line in block {
        let c: Vec<&str> = line.split('\t').collect();
        let (Some(id), Some(form)) = (c.first(), c.get(1).filter(|f| !f.is_empty())) else {
            continue;
        };
        let misc = c.get(9).copied().unwrap_or("_");
        let glued = misc.split('|').any(|m| m == "SpaceAfter=No");
        if let Some((a, b)) = id.split_once('-') {
            if let (Ok(a), Ok(b)) = (a.parse::<usize>(), b.parse::<usize>())
                && a < b
                && b - a < 20
            {
                ranges.push((a, b, form, glued));
            }
            continue;
        }
        let Ok(number) = id.parse::<usize>() else {
            continue;
        };
        if tokens.len() >= MAX_WORDS {
            break;
        }
        let cell = |i: usize| c.get(i).copied().filter(|v| *v != "_").unwrap_or("");
        tokens.push(Token {
            form: Str::from(*form),
            lemma: Str::from(if *form == "_" { "_" } else { cell(2) }),
            upos: c.get(3).and_then(|u| Upos::parse(u)).unwrap_or_default(),
            xpos: Str::from(cell(4)),
            feats: Str::from(cell(5)),
            head: None,
            deprel: Str::from(cell(7)),
            span: Span::new(0, usize::from(glued)),
        });
        heads.push(c.get(6).and_then(|h| h.parse().ok()).unwrap_or(0));
        ids.push(number);
        marks.push(misc);
    }
    if tokens.is_empty() {
        return None;
    }
    let place = |id: usize| ids.iter().position(|i| *i == id);
    for i in 0..tokens.len() {
        tokens[i].head = if heads[i] == 0 { None } else { place(heads[i]).filter(|h| *h != i) };
    }
    let mut multiwords: Vec<MultiwordToken> = Vec::new();
    let mut glued: Vec<bool> = tokens.iter().map(|t| t.span.end == 1).collect();
    for (a, b, form, g) in ranges {
        if let (Some(i), Some(j)) = (place(a), place(b))
            && i < j
            && multiwords.last().is_none_or(|m| m.words.end <= i)
        {
            multiwords.push(MultiwordToken {
                words: i..j + 1,
                form: Str::from(form),
            });
            glued[j] = g;
        }
    }
    let mut at = start;
    let mut i = 0;
    while i < tokens.len() {
        let group = multiwords.iter().find(|m| m.words.start == i);
        let (end, len) = group.map_or((i + 1, tokens[i].form.len()), |m| (m.words.end, m.form.len()));
        let mut from = at;
        for (k, t) in tokens[i..end].iter_mut().enumerate() {
            let to = if k + 1 == end - i {
                at + len
            } else {
                (from + t.form.len()).min(at + len)
            };
            t.span = Span::new(from, to);
            from = to;
        }
        at += len + usize::from(!glued[end - 1]);
        i = end;
    }
    let end = tokens.last().map_or(start, |t| t.span.end as usize);
    let mut entities: Vec<EntitySpan> = Vec::new();
    for (i, mark) in marks.iter().enumerate() {
        let Some((edge, kind)) = mark.split('|').find_map(|m| m.strip_prefix("NER=")).and_then(|v| v.split_once('-')) else {
            continue;
        };
        let Some(kind) = [
            EntityKind::Per,
            EntityKind::Org,
            EntityKind::Loc,
            EntityKind::Misc,
            EntityKind::Deriv,
        ]
        .into_iter()
        .find(|k| k.as_str() == kind) else {
            continue;
        };
        match entities.last_mut() {
            Some(last) if edge == "I" && last.tokens.end == i && last.kind == kind => last.tokens.end = i + 1,
            _ => entities.push(EntitySpan { tokens: i..i + 1, kind }),
        }
    }
    Some(Sentence {
        span: Span::new(start, end),
        region: ParagraphKind::Body,
        paragraph: 0,
        tokens,
        multiwords,
        entities,
    })
}

/// The text of a sentence as its tokens' spans tell it: words apart where their spans are apart.
#[must_use]
pub fn text_of(s: &Sentence) -> String {
    let mut out = String::new();
    let mut last = None;
    let mut i = 0;
    while i < s.tokens.len() {
        let group = s.multiwords.iter().find(|m| m.words.start == i && m.words.end > i);
        let end = group.map_or(i + 1, |m| m.words.end).min(s.tokens.len());
        if last.is_some_and(|e| e != s.tokens[i].span.start) {
            out.push(' ');
        }
        out.push_str(group.map_or(&s.tokens[i].form, |m| &m.form));
        last = Some(s.tokens[end - 1].span.end);
        i = end;
    }
    out
}

/// One sentence in CoNLL-U with its text, `SpaceAfter=No`, and entities as `NER=`; ends with an empty line.
#[must_use]
pub fn write(s: &Sentence) -> String {
    let mut out = String::new();
    let cell = |v: &str| {
        if v.is_empty() {
            "_".to_owned()
        } else {
            v.replace(['\t', '\n', '\r'], " ")
        }
    };
    let _ = writeln!(out, "# text = {}", text_of(s).replace(['\n', '\r'], " "));
    let mut tags = vec![String::new(); s.tokens.len()];
    for e in &s.entities {
        let end = e.tokens.end.min(s.tokens.len());
        let start = e.tokens.start.min(end);
        for (i, tag) in tags.iter_mut().enumerate().take(end).skip(start) {
            *tag = format!("NER={}-{}", if i == e.tokens.start { "B" } else { "I" }, e.kind.as_str());
        }
    }
    let glued = |i: usize| s.tokens.get(i + 1).is_some_and(|n| n.span.start == s.tokens[i].span.end);
    let mut group_end = 0;
    for (i, t) in s.tokens.iter().enumerate() {
        if let Some(m) = s
            .multiwords
            .iter()
            .find(|m| m.words.start == i && m.words.end <= s.tokens.len() && m.words.end > i)
        {
            group_end = m.words.end;
            let space = if glued(group_end - 1) { "SpaceAfter=No" } else { "_" };
            let _ = writeln!(out, "{}-{}\t{}\t_\t_\t_\t_\t_\t_\t_\t{space}", i + 1, group_end, cell(&m.form));
        }
        let mut misc: Vec<&str> = Vec::new();
        if !tags[i].is_empty() {
            misc.push(&tags[i]);
        }
        if i >= group_end && glued(i) {
            misc.push("SpaceAfter=No");
        }
        let misc = if misc.is_empty() { "_".to_owned() } else { misc.join("|") };
        let head = t.head.map_or(0, |h| h + 1);
        let _ = writeln!(
            out,
            "{}\t{}\t{}\t{}\t{}\t{}\t{head}\t{}\t_\t{misc}",
            i + 1,
            cell(&t.form),
            cell(&t.lemma),
            t.upos.as_str(),
            cell(&t.xpos),
            cell(&t.feats),
            cell(&t.deprel)
        );
    }
    out.push('\n');
    out
}

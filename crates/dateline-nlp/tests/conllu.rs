//! CoNLL-U goes out and comes back.

use dateline_core::{EntityKind, EntitySpan, MultiwordToken, ParagraphKind, Sentence, Span, Str, Token, Upos};
use dateline_nlp::conllu::{read, text_of, write};
use proptest::prelude::*;

const STORY: &str = "# text = Rebels didn't (yet) leave.
1\tRebels\trebel\tNOUN\tNNS\tNumber=Plur\t7\tnsubj\t_\tNER=B-ORG
2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
2\tdid\tdo\tAUX\tVBD\tMood=Ind|Tense=Past\t7\taux\t_\t_
3\tn't\tnot\tPART\tRB\t_\t7\tadvmod\t_\t_
4\t(\t(\tPUNCT\t-LRB-\t_\t5\tpunct\t_\tSpaceAfter=No
5\tyet\tyet\tADV\tRB\t_\t7\tadvmod\t_\tSpaceAfter=No
6\t)\t)\tPUNCT\t-RRB-\t_\t5\tpunct\t_\t_
7\tleave\tleave\tVERB\tVB\tVerbForm=Inf\t0\troot\t_\tSpaceAfter=No
8\t.\t.\tPUNCT\t.\t_\t7\tpunct\t_\t_

";

#[test]
fn round_trip() {
    let s = read(STORY);
    assert_eq!(text_of(&s[0]), "Rebels didn't (yet) leave.");
    assert_eq!(
        s[0].entities,
        [EntitySpan {
            tokens: 0..1,
            kind: EntityKind::Org
        }]
    );
    assert_eq!(write(&s[0]), STORY);
}

#[test]
fn damaged_lines_are_passed_over() {
    let s = read("1\tA\n\nx\ty\n2\tB\t_\tNOPE\t_\t_\t99\tdep\n1.1\tC\n3-1\tD\n3\t\n");
    assert_eq!(s.len(), 2);
    assert_eq!((s[1].tokens.len(), s[1].tokens[0].head, s[1].tokens[0].upos), (1, None, Upos::X));
}

fn sentence() -> impl Strategy<Value = Sentence> {
    (
        proptest::collection::vec(("[a-zA-Z0-9.,'-]{1,9}", any::<bool>(), 0..50_usize, 0..17_usize), 1..15),
        any::<bool>(),
    )
        .prop_map(|(rows, joined)| {
            let n = rows.len();
            let mut at = 0;
            let mut tokens = Vec::new();
            let multi = joined && n > 2;
            for (i, (form, glued, head, upos)) in rows.into_iter().enumerate() {
                let head = head % (n + 1);
                let end = at + form.len();
                tokens.push(Token {
                    span: Span::new(at, end),
                    lemma: Str::from(form.to_lowercase()),
                    form: Str::from(form),
                    upos: Upos::ALL[upos],
                    head: if head == 0 || head == i + 1 { None } else { Some(head - 1) },
                    deprel: Str::from("dep"),
                    ..Token::default()
                });
                at = end + usize::from(!(glued || multi && i == 1) && i + 1 < n);
            }
            let multiwords = if multi {
                vec![MultiwordToken {
                    words: 1..3,
                    form: Str::from(format!("{}{}", tokens[1].form, tokens[2].form)),
                }]
            } else {
                Vec::new()
            };
            let end = tokens.last().map_or(0, |t| t.span.end as usize);
            Sentence {
                span: Span::new(0, end),
                region: ParagraphKind::Body,
                paragraph: 0,
                tokens,
                multiwords,
                entities: Vec::new(),
            }
        })
}

proptest! {
    #[test]
    fn what_is_written_is_read(s in sentence()) {
        let back = read(&write(&s));
        prop_assert_eq!(back.len(), 1);
        prop_assert_eq!(&back[0], &s);
    }

    #[test]
    fn reads_anything(text in "(\\PC|\t|\n|[0-9]){0,300}") {
        for s in read(&text) {
            let _ = write(&s);
        }
    }
}

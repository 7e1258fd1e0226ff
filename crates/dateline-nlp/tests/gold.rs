//! Scores on the development treebank, where it is at hand (`../shared`, or the folder that `DATELINE_SHARED` names).

use dateline_nlp::{Model, Parser, conllu};
use std::path::PathBuf;

fn gold(name: &str) -> Option<String> {
    let root = std::env::var_os("DATELINE_SHARED").map_or_else(
        || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared")),
        PathBuf::from,
    );
    std::fs::read_to_string(root.join("data/ud").join(name)).ok()
}

fn model(name: &str) -> Model {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../models/").to_owned() + name;
    let bytes = std::fs::read(path).expect("the model is part of the repository");
    Model::from_bytes(bytes).expect("the committed model is read")
}

/// The committed models do not fall behind what their card says.
#[test]
fn trees_and_tags_of_the_development_treebanks() {
    let fast = Parser::new(model("fast.bin"));
    check(
        &fast,
        4,
        [("dev-ewt.conllu", 0.955, 0.88, 0.85), ("dev-gumfree.conllu", 0.965, 0.88, 0.85)],
    );
}

#[test]
fn trees_and_tags_of_the_accurate_model() {
    let both = Parser::pair(model("accurate.bin"), model("fast.bin")).expect("both number their labels alike");
    check(
        &both,
        16,
        [("dev-ewt.conllu", 0.96, 0.90, 0.875), ("dev-gumfree.conllu", 0.965, 0.90, 0.875)],
    );
}

/// Parses every `step`-th sentence and compares the shares of right tags, heads and relations with floors.
fn check(parser: &Parser, step: usize, sets: [(&str, f64, f64, f64); 2]) {
    for (name, upos, uas, las) in sets {
        let Some(text) = gold(name) else {
            #[allow(clippy::print_stderr)]
            {
                eprintln!("skipped: {name} is not at hand (set DATELINE_SHARED)");
            }
            continue;
        };
        let gold: Vec<_> = conllu::read(&text).into_iter().step_by(step).collect();
        let mut ours = gold.clone();
        for s in &mut ours {
            for t in &mut s.tokens {
                *t = dateline_core::Token {
                    form: t.form.clone(),
                    span: t.span,
                    ..Default::default()
                };
            }
        }
        parser.parse_tokens(&mut ours);
        let (mut n, mut hits) = (0.0, [0.0; 3]);
        for (g, o) in gold.iter().zip(&ours).flat_map(|(g, o)| g.tokens.iter().zip(&o.tokens)) {
            n += 1.0;
            hits[0] += f64::from(u8::from(g.upos == o.upos));
            hits[1] += f64::from(u8::from(g.head == o.head));
            hits[2] += f64::from(u8::from(g.head == o.head && g.deprel == o.deprel));
        }
        for (what, hit, floor) in [("UPOS", hits[0], upos), ("UAS", hits[1], uas), ("LAS", hits[2], las)] {
            assert!(hit / n >= floor, "{name}: {what} {:.4} is below {floor}", hit / n);
        }
    }
}

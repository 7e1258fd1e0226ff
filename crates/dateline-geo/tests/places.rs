//! What users rely on: which words are places, and which places they are.

use dateline_core::{EntityKind, EntitySpan, ParagraphKind, Sentence, Span, Token, Toponym, Upos};
use dateline_geo::{Context, Error, Gazetteer};
use proptest::prelude::*;

fn gazetteer() -> Gazetteer {
    Gazetteer::from_bytes(include_bytes!("../../../data/geo/gazetteer.bin").as_slice()).expect("the shipped gazetteer")
}

/// Sentences from words parted by blanks, one sentence a line; `LOC[New York]` marks an entity.
fn sentences(marked: &str) -> (String, Vec<Sentence>) {
    let (mut text, mut out) = (String::new(), Vec::new());
    for line in marked.lines() {
        let begin = text.len();
        let (mut tokens, mut entities): (Vec<Token>, Vec<EntitySpan>) = (Vec::new(), Vec::new());
        let mut open: Option<(EntityKind, usize)> = None;
        for word in line.split_whitespace() {
            let mut word = word;
            for (mark, kind) in [
                ("LOC[", EntityKind::Loc),
                ("PER[", EntityKind::Per),
                ("ORG[", EntityKind::Org),
                ("DERIV[", EntityKind::Deriv),
            ] {
                if let Some(rest) = word.strip_prefix(mark) {
                    open = Some((kind, tokens.len()));
                    word = rest;
                }
            }
            let closes = word.ends_with(']');
            word = word.trim_end_matches(']');
            if !text.is_empty() {
                text.push(' ');
            }
            let start = text.len();
            text.push_str(word);
            let upper = word.starts_with(char::is_uppercase);
            let upos = match word.chars().all(|c| c.is_ascii_punctuation()) {
                true => Upos::Punct,
                false if upper => Upos::Propn,
                false => Upos::Noun,
            };
            tokens.push(Token {
                form: word.into(),
                lemma: word.into(),
                upos,
                span: Span::new(start, text.len()),
                ..Token::default()
            });
            if closes && let Some((kind, from)) = open.take() {
                entities.push(EntitySpan {
                    tokens: from..tokens.len(),
                    kind,
                });
            }
        }
        out.push(Sentence {
            span: Span::new(begin, text.len()),
            region: ParagraphKind::Body,
            paragraph: 0,
            tokens,
            multiwords: Vec::new(),
            entities,
        });
    }
    (text, out)
}

fn places(marked: &str) -> Vec<Toponym> {
    let (text, sentences) = sentences(marked);
    gazetteer().places(&text, &sentences, &Context::default())
}

fn brief(marked: &str) -> Vec<String> {
    places(marked)
        .iter()
        .map(|p| format!("{}/{}/{}/{}", p.name, p.admin1, p.country_code, p.feature_code))
        .collect()
}

#[test]
fn a_famous_place_is_meant_when_nothing_else_is_said() {
    assert_eq!(brief("Ministers met in LOC[Paris] ."), ["Paris/Île-de-France/FRA/PPLC"]);
    assert_eq!(brief("Talks go on in LOC[London] ."), ["London/England/GBR/PPLC"]);
}

#[test]
fn a_state_after_a_comma_decides_for_the_town_everywhere() {
    let found = places("A fire broke out in LOC[Paris] , LOC[Texas] .\nThe mayor of LOC[Paris] asked for help .");
    let towns: Vec<_> = found
        .iter()
        .filter(|p| p.name == "Paris")
        .map(|p| (p.admin1.as_str(), p.resolution))
        .collect();
    assert_eq!(towns, [("Texas", 4), ("Texas", 4)]);
    assert_eq!(brief("It snowed in LOC[Moscow] , LOC[Idaho] .")[0], "Moscow/Idaho/USA/PPLA2");
}

#[test]
fn an_abbreviated_state_is_a_place_of_its_own() {
    assert_eq!(
        brief("Police in LOC[Lexington] , Ky. found it ."),
        ["Lexington/Kentucky/USA/PPLA2", "Kentucky/Kentucky/USA/ADM1"]
    );
}

#[test]
fn countries_in_a_list_do_not_hold_each_other() {
    let found = brief("Envoys of LOC[Jordan] , LOC[Lebanon] and LOC[Syria] met .");
    assert_eq!(found, ["Jordan//JOR/PCLI", "Lebanon//LBN/PCLI", "Syria//SYR/PCLI"]);
}

#[test]
fn places_of_one_article_speak_for_each_other() {
    let found = brief("The company works in LOC[Dublin] , LOC[Westerville] and LOC[Columbus] .");
    assert_eq!(found[0], "Dublin/Ohio/USA/PPL");
    let found = brief("Troops left LOC[Tbilisi] for LOC[Gori] .\nLOC[Georgia] asked for help .");
    assert_eq!(found[2], "Georgia//GEO/PCLI");
}

#[test]
fn the_callers_countries_count() {
    let (text, s) = sentences("Shells hit LOC[Tripoli] .");
    let g = gazetteer();
    let of = |countries: Vec<(dateline_core::Str, u32)>| {
        g.places(&text, &s, &Context { dateline: None, countries })[0]
            .country_code
            .to_string()
    };
    assert_eq!(of(vec![("LBN".into(), 40)]), "LBN");
    assert_eq!(of(vec![("LBY".into(), 40)]), "LBY");
}

#[test]
fn a_country_is_never_a_pin() {
    let found = places("LOC[Armenia] , LOC[Germany] , the LOC[US] , LOC[Bavaria] , LOC[Europe] and the LOC[Black Sea] .");
    assert_eq!(found.len(), 6);
    for p in &found {
        assert_eq!((p.lat, p.lon), (None, None), "{}", p.name);
    }
    let g = gazetteer();
    assert!(g.centre(&found[3]).is_some(), "a map that shades Bavaria still finds it");
    assert_eq!(found.iter().map(|p| p.resolution).collect::<Vec<_>>(), [1, 1, 1, 2, 1, 1]);
}

#[test]
fn a_place_inside_a_name_is_no_place() {
    assert_eq!(brief("The ORG[Boston Globe] wrote that PER[Paris Hilton] left ."), [""; 0]);
    assert_eq!(brief("The Boston Globe wrote it ."), [""; 0]);
    assert_eq!(brief("PER[Jack London] spoke ."), [""; 0]);
}

#[test]
fn adjectives_and_months_are_no_places() {
    assert_eq!(brief("DERIV[Armenian] troops left in March ."), [""; 0]);
}

#[test]
fn abbreviations_need_their_capitals() {
    assert_eq!(brief("He told us that the US agreed ."), ["United States//USA/PCLI"]);
}

#[test]
fn words_around_tell_area_from_town() {
    assert_eq!(brief("Clashes in LOC[Aleppo] province went on .")[0], "Aleppo/Aleppo/SYR/ADM1");
    assert_eq!(brief("Clashes in LOC[Aleppo] went on .")[0], "Aleppo/Aleppo/SYR/PPLA");
}

#[test]
fn pins_are_where_the_towns_are() {
    let found = places("They met in LOC[Yerevan] and LOC[Kobani] .");
    let at: Vec<_> = found.iter().filter_map(|p| Some((p.lat?.round(), p.lon?.round()))).collect();
    assert_eq!(at, [(40.0, 45.0), (37.0, 38.0)]);
}

#[test]
fn spans_slice_the_text() {
    let (text, s) = sentences("Rain fell on LOC[São Paulo] and on LOC[New York City] .");
    let found = gazetteer().places(&text, &s, &Context::default());
    assert_eq!(
        found.iter().map(|p| p.span.slice(&text)).collect::<Vec<_>>(),
        ["São Paulo", "New York City"]
    );
}

#[test]
fn damaged_files_are_refused() {
    assert!(matches!(Gazetteer::from_bytes(b"nothing".as_slice()), Err(Error::Magic)));
    let whole = include_bytes!("../../../data/geo/gazetteer.bin");
    assert!(matches!(Gazetteer::from_bytes(&whole[..1000]), Err(Error::Length { .. })));
}

proptest! {
    #[test]
    fn any_words_and_tags_are_survived(marked in "((LOC\\[|PER\\[|ORG\\[)?[A-Za-zÀ-ỿ.,'(-]{1,8}\\]? ?){0,12}", dateline in "[A-Z, .]{0,12}") {
        let (text, s) = sentences(&marked);
        for p in gazetteer().places(&text, &s, &Context { dateline: Some(&dateline), countries: Vec::new() }) {
            prop_assert!(p.tokens.end <= s[p.sentence].tokens.len() && !p.span.slice(&text).is_empty());
            prop_assert!((1..=5).contains(&p.resolution));
        }
    }

    #[test]
    fn damaged_dictionaries_are_survived(at in 36usize..5_000_000, byte: u8, name in "[A-Z][a-z]{2,8}") {
        let mut bytes = include_bytes!("../../../data/geo/gazetteer.bin").to_vec();
        let at = at.min(bytes.len() - 1);
        bytes[at] = byte;
        if let Ok(g) = Gazetteer::from_bytes(bytes) {
            let _ = g.lookup(&name);
        }
    }
}

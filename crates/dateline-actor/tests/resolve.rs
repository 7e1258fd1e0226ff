//! What a reader of the mentions relies on, on hand-parsed sentences.

mod common;

use common::{doc, mentions, show};
use dateline_actor::ActorIndex;
use dateline_core::{Date, MentionKind, Toponym};

fn day(y: i16, m: i8, d: i8) -> Option<Date> {
    Some(Date::constant(y, m, d))
}

#[track_caller]
fn check(conllu: &str, date: Option<Date>, expected: &[&str]) {
    let doc = doc(conllu);
    let found = show(&doc, &mentions(&doc, date));
    for line in expected {
        assert!(found.lines().any(|l| l == *line), "no {line:?} in\n{found}");
    }
}

#[track_caller]
fn check_not(conllu: &str, date: Option<Date>, unexpected: &[&str]) {
    let doc = doc(conllu);
    let found = show(&doc, &mentions(&doc, date));
    for line in unexpected {
        assert!(!found.lines().any(|l| l.starts_with(line)), "{line:?} in\n{found}");
    }
}

#[test]
fn titles_and_names_are_one_mention() {
    check(
        "Russian ADJ 2 amod\nPresident PROPN 3 nmod:desc\nVladimir PROPN 5 nsubj B-PER\nPutin PROPN 3 flat I-PER\narrived VERB 0 root",
        day(2021, 5, 14),
        &[
            "Russian President Vladimir Putin = RUS GOV Vladimir Putin",
            "Russian = RUS GOV Russia",
        ],
    );
    // The title as head, as some parsers have it.
    check(
        "Russian ADJ 2 amod\nPresident PROPN 5 nsubj\nVladimir PROPN 2 flat B-PER\nPutin PROPN 2 flat I-PER\narrived VERB 0 root",
        day(2021, 5, 14),
        &["Russian President Vladimir Putin = RUS GOV Vladimir Putin"],
    );
}

#[test]
fn offices_count_as_of_the_day() {
    let text = "Serzh PROPN 3 nsubj B-PER\nSargsyan PROPN 1 flat I-PER\nspoke VERB 0 root";
    check(text, day(2015, 1, 1), &["Serzh Sargsyan = ARM GOV Serzh Sargsyan"]);
    check(text, day(2021, 1, 1), &["Serzh Sargsyan = ARM ELI Serzh Sargsyan"]);
    check(text, None, &["Serzh Sargsyan = ARM GOV Serzh Sargsyan"]);
}

#[test]
fn an_office_with_its_country_is_its_holder() {
    let text = "Armenia PROPN 4 nmod:poss\n's PART 1 case\nprime ADJ 4 amod\nminister NOUN 5 nsubj\nsaid VERB 0 root\nhe PRON 7 nsubj\nagreed VERB 5 ccomp";
    let d = doc(text);
    let found = mentions(&d, day(2021, 5, 14));
    let index = ActorIndex::new(&found);
    let minister = index.at(0, 3).expect("the minister");
    assert_eq!(minister.entities[0].name, "Nikol Pashinyan");
    assert_eq!(minister.span.slice(&d.text), "Armenia's prime minister");
    let he = index.at(0, 5).expect("he");
    assert_eq!((he.kind, he.chain), (MentionKind::Pronoun, minister.chain));
    assert_eq!(index.at(0, 0).map(|m| m.kind), Some(MentionKind::Modifier));
    // Before anybody known held it, the office is all there is.
    check(text, day(1999, 1, 1), &["Armenia's prime minister = ARM GOV"]);
}

#[test]
fn family_names_join_the_chain() {
    let d = doc(
        "Prime PROPN 2 compound\nMinister PROPN 3 nmod:desc\nNikol PROPN 5 nsubj B-PER\nPashinyan PROPN 3 flat I-PER\nspoke VERB 0 root\n\nPashinyan PROPN 2 nsubj B-PER\nleft VERB 0 root",
    );
    let found = mentions(&d, day(2021, 5, 14));
    assert_eq!(found.len(), 2, "{found:?}");
    assert_eq!(found[0].chain, found[1].chain);
    assert_eq!(found[1].entities[0].code, "ARM");
}

#[test]
fn modifiers_compose_with_agent_nouns() {
    check(
        "Azerbaijani ADJ 2 amod\ntroops NOUN 3 nsubj\ncrossed VERB 0 root",
        None,
        &["Azerbaijani troops = AZE MIL", "Azerbaijani = AZE GOV Azerbaijan"],
    );
    check(
        "U.S. PROPN 2 compound\nlawmakers NOUN 3 nsubj\nvoted VERB 0 root",
        None,
        &["U.S. lawmakers = USA LEG"],
    );
    check(
        "Hezbollah PROPN 2 compound B-ORG\nfighters NOUN 3 nsubj\nwithdrew VERB 0 root",
        None,
        &["Hezbollah fighters = LBN REB Hezbollah"],
    );
    check(
        "Rebels NOUN 5 nsubj\nin ADP 4 case\neastern ADJ 4 amod\nCongo PROPN 1 nmod\nattacked VERB 0 root",
        None,
        &["Rebels = COD REB"],
    );
    check(
        "The DET 2 det\ngovernment NOUN 5 nsubj\nof ADP 4 case\nIraq PROPN 2 nmod\nagreed VERB 0 root",
        None,
        &["government of Iraq = IRQ GOV"],
    );
    check(
        "EU PROPN 2 compound B-ORG\nleaders NOUN 3 nsubj\nmet VERB 0 root",
        None,
        &["EU leaders = EUR GOV"],
    );
}

#[test]
fn backers_and_leanings_give_no_home() {
    check(
        "Armenia PROPN 3 compound\n- PUNCT 3 punct\nbacked VERB 4 amod\nseparatists NOUN 7 nsubj\nin ADP 6 case\nNagorno-Karabakh PROPN 4 nmod\nfired VERB 0 root",
        None,
        &["Armenia-backed separatists = AZE PRE", "Armenia = ARM GOV Armenia"],
    );
    check(
        "pro ADJ 3 amod\n- PUNCT 1 punct\nRussian ADJ 4 amod\nrebels NOUN 8 nsubj\nin ADP 7 case\neastern ADJ 7 amod\nUkraine PROPN 4 nmod\nfired VERB 0 root",
        None,
        &["pro-Russian rebels = UKR REB"],
    );
    check(
        "ethnic ADJ 3 amod\nArmenian ADJ 3 amod\nforces NOUN 4 nsubj\nheld VERB 0 root\nNagorno-Karabakh PROPN 4 obj",
        None,
        &["ethnic Armenian forces = AZE PRE"],
    );
}

#[test]
fn its_soldiers_are_the_subjects() {
    check(
        "Azerbaijan PROPN 2 nsubj\ninsisted VERB 0 root\nthat SCONJ 7 mark\nits PRON 5 nmod:poss\nsoldiers NOUN 7 nsubj:pass\nwere AUX 7 aux\ndeployed VERB 2 ccomp",
        None,
        &["its soldiers = AZE MIL", "its = AZE GOV Azerbaijan"],
    );
}

#[test]
fn unlisted_people_take_title_and_country() {
    check(
        "Kenyan ADJ 2 amod\nopposition NOUN 3 compound\nleader NOUN 4 nmod:desc\nJohn PROPN 6 nsubj B-PER\nAkello PROPN 4 flat I-PER\nspoke VERB 0 root\n\nAkello PROPN 2 nsubj B-PER\nleft VERB 0 root",
        None,
        &[
            "Kenyan opposition leader John Akello = KEN OPP John Akello",
            "Akello = KEN OPP John Akello",
        ],
    );
    check(
        "Gen. PROPN 2 nmod:desc\nYusuf PROPN 8 nsubj B-PER\nof ADP 6 case\nthe DET 6 det\nSomali ADJ 6 amod\narmy NOUN 2 nmod\nhas AUX 8 aux\narrived VERB 0 root",
        None,
        &["Gen. Yusuf = SOM MIL Yusuf", "Somali army = SOM MIL"],
    );
}

#[test]
fn appositions_lend_codes_and_names() {
    check(
        "Jane PROPN 11 nsubj B-PER\nOtieno PROPN 1 flat I-PER\n, PUNCT 5 punct\na DET 5 det\nspokeswoman NOUN 1 appos\nfor ADP 9 case\nthe DET 9 det\nKenyan ADJ 9 amod\npolice NOUN 5 nmod\n, PUNCT 5 punct\nsaid VERB 0 root",
        None,
        &["Jane Otieno = KEN COP Jane Otieno"],
    );
    check(
        "Petrolux PROPN 8 nsubj B-ORG\n, PUNCT 6 punct\na DET 6 det\nFrench ADJ 6 amod\noil NOUN 6 compound\ncompany NOUN 1 appos\n, PUNCT 6 punct\nclosed VERB 0 root",
        None,
        &["Petrolux = FRA BUS Petrolux"],
    );
}

#[test]
fn parts_of_other_names_are_no_actors() {
    check_not(
        "Michael PROPN 3 nsubj B-PER\nJordan PROPN 1 flat I-PER\nplayed VERB 0 root",
        None,
        &["Jordan", "Michael Jordan = JOR"],
    );
    check_not(
        "Paris PROPN 3 nsubj B-PER\nHilton PROPN 1 flat I-PER\nsang VERB 0 root",
        None,
        &["Paris = FRA", "Paris Hilton = FRA"],
    );
    check_not(
        "The DET 3 det\nBerlin PROPN 3 compound B-MISC\nWall PROPN 4 nsubj I-MISC\nfell VERB 0 root",
        None,
        &["Berlin"],
    );
    check(
        "The DET 3 det\nWashington PROPN 3 compound B-ORG\nPost PROPN 4 nsubj I-ORG\nreported VERB 0 root",
        None,
        &["Washington Post = USA JRN Washington Post"],
    );
}

#[test]
fn capitals_tell_acronyms_from_words() {
    check_not(
        "They PRON 2 nsubj\ntold VERB 0 root\nus PRON 2 obj\nwho PRON 5 nsubj\nleft VERB 2 ccomp",
        None,
        &["us = USA", "who = UNO"],
    );
    check(
        "WHO PROPN 2 nsubj\nwarned VERB 0 root\nU.S. PROPN 4 compound\nofficials NOUN 2 obj",
        None,
        &["WHO = UNO MED World Health Organization", "U.S. officials = USA GOV"],
    );
    check("turkey NOUN 2 nsubj\nrose VERB 0 root", None, &[]);
    check_not("Fresh ADJ 2 amod\nturkey NOUN 3 nsubj\nsold VERB 0 root", None, &["turkey"]);
}

#[test]
fn georgia_is_a_state_of_the_union_only_in_company() {
    check("Georgia PROPN 2 nsubj\nprotested VERB 0 root", None, &["Georgia = GEO GOV Georgia"]);
    check(
        "Washington PROPN 2 nsubj\nsaid VERB 0 root\nthe DET 5 det\nU.S. PROPN 5 compound\narmy NOUN 7 nsubj\nwould AUX 7 aux\nhelp VERB 2 ccomp\nAmerican ADJ 9 amod\nofficials NOUN 7 obj\nin ADP 11 case\nGeorgia PROPN 7 obl",
        None,
        &["Georgia = USA - Georgia"],
    );
}

#[test]
fn conjuncts_are_mentions_of_their_own_and_they_are_both() {
    let text = "Russia PROPN 4 nsubj\nand CCONJ 3 cc\nChina PROPN 1 conj\nagreed VERB 0 root\n\nThey PRON 2 nsubj\nmet VERB 0 root";
    check(
        text,
        None,
        &[
            "Russia = RUS GOV Russia",
            "China = CHN GOV China",
            "They = RUS GOV Russia + CHN GOV China",
        ],
    );
}

#[test]
fn the_two_neighbors_are_the_two_named() {
    let text = "Armenia PROPN 2 nsubj\naccused VERB 0 root\nAzerbaijan PROPN 2 obj\n\nThe DET 3 det\ntwo NUM 3 nummod\nneighbors NOUN 4 nsubj\nfought VERB 0 root";
    check(text, None, &["two neighbors = ARM GOV Armenia + AZE GOV Azerbaijan"]);
}

#[test]
fn local_agents_are_of_the_place_and_say_so() {
    let d = doc("Police NOUN 2 nsubj\nshot VERB 0 root\nprotesters NOUN 2 obj\nin ADP 5 case\nNairobi PROPN 2 obl");
    let found = mentions(&d, None);
    let index = ActorIndex::new(&found);
    let police = index.at(0, 0).expect("police");
    assert_eq!((police.entities[0].code.as_str(), police.rule.as_str()), ("KEN", "agent+clause"));
    assert_eq!(index.at(0, 2).expect("protesters").entities[0].code, "KEN");
    // Nothing says whose gunmen they are.
    check("Gunmen NOUN 2 nsubj\nfled VERB 0 root", None, &["Gunmen = - UAF"]);
}

#[test]
fn dozens_of_protesters_are_protesters() {
    check(
        "Dozens NOUN 4 nsubj\nof ADP 3 case\nSyrians PROPN 1 nmod\nfled VERB 0 root",
        None,
        &["Dozens of Syrians = SYR CVL"],
    );
}

#[test]
fn a_described_bloc_is_the_one_the_article_names() {
    check(
        "Armenia PROPN 2 nsubj\nasked VERB 0 root\na DET 8 det\nRussia PROPN 6 compound\n- PUNCT 6 punct\ndominated VERB 8 amod\nsecurity NOUN 8 compound\npact NOUN 2 obj\n\nThe DET 2 det\nCSTO PROPN 3 nsubj B-ORG\nmet VERB 0 root",
        None,
        &["Russia-dominated security pact = IGO - Collective Security Treaty Organization"],
    );
}

#[test]
fn quoted_we_is_the_speaker() {
    check(
        "We PRON 3 nsubj\nwill AUX 3 aux\nrespond VERB 0 root\n, PUNCT 3 punct\nRussia PROPN 6 nsubj\nsaid VERB 3 parataxis",
        None,
        &["We = RUS GOV Russia"],
    );
}

#[test]
fn heads_are_unique_and_spans_exact() {
    let d = doc(
        "The DET 3 det\nRussian ADJ 3 amod\nleader NOUN 4 nsubj\ntold VERB 0 root\nArmenia PROPN 8 nmod:poss\n's PART 5 case\nprime ADJ 8 amod\nminister NOUN 4 obj",
    );
    let found = mentions(&d, day(2021, 5, 14));
    let mut heads: Vec<_> = found.iter().map(|m| (m.sentence, m.head)).collect();
    heads.dedup();
    assert_eq!(heads.len(), found.len());
    for m in &found {
        assert!(m.tokens.contains(&m.head), "{m:?}");
        assert!(!m.span.slice(&d.text).is_empty());
        assert!(m.entities.iter().all(|e| !e.span.slice(&d.text).is_empty()));
    }
}

#[test]
fn broken_trees_do_no_harm() {
    // A cycle, a head out of range, a self-loop.
    for text in [
        "troops NOUN 2 nsubj\nwho PRON 3 nsubj\ncame VERB 2 acl:relcl",
        "a NOUN 2 nsubj\nb NOUN 1 obj",
        "troops NOUN 99 nsubj",
        "it PRON 1 nsubj",
        "Russia PROPN 2 conj\nChina PROPN 3 conj\nthey PRON 1 nmod:poss",
    ] {
        let _ = mentions(&doc(text), None);
    }
    assert!(mentions(&doc("x X 0 root"), None).is_empty());
}

#[test]
fn joint_demonyms_are_both() {
    check(
        "U.S. PROPN 4 amod\nand CCONJ 3 cc\nRussian ADJ 1 conj\nofficials NOUN 5 nsubj\nmet VERB 0 root",
        None,
        &["U.S. and Russian officials = USA GOV + RUS GOV"],
    );
}

#[test]
fn an_article_means_its_own_people() {
    // The table knows another Marchetti; this article is about Dario.
    let text = "Dario PROPN 3 nsubj B-PER\nMarchetti PROPN 1 flat I-PER\nresigned VERB 0 root\n\nMr. PROPN 2 nmod:desc\nMarchetti PROPN 3 nsubj B-PER\nleft VERB 0 root";
    check(text, None, &["Mr. Marchetti = - - Dario Marchetti"]);
    // Alone, with the office, it is the one of the table.
    check(
        "Secretary PROPN 2 nmod:desc\nMarchetti PROPN 3 nsubj B-PER\narrived VERB 0 root\nin ADP 5 case\nGermany PROPN 3 obl",
        day(2020, 1, 1),
        &["Secretary Marchetti = USA GOV Olivia Marchetti"],
    );
}

#[test]
fn the_secretary_is_who_was_called_so() {
    check(
        "Secretary PROPN 2 nmod:desc\nMarchetti PROPN 3 nsubj B-PER\narrived VERB 0 root\n\nThe DET 2 det\nsecretary NOUN 3 nsubj\nleft VERB 0 root",
        day(2020, 1, 1),
        &["secretary = USA GOV Olivia Marchetti"],
    );
}

#[test]
fn militants_are_of_the_group_the_article_names() {
    check(
        "Islamic PROPN 2 compound B-ORG\nState PROPN 3 nsubj I-ORG\nretreated VERB 0 root\n\nThe DET 2 det\nmilitants NOUN 3 nsubj\nfled VERB 0 root",
        None,
        &["militants = IMG REB Islamic State"],
    );
    // Others are not.
    check(
        "Islamic PROPN 2 compound B-ORG\nState PROPN 3 nsubj I-ORG\nretreated VERB 0 root\n\nThe DET 3 det\nKurdish ADJ 3 amod\nfighters NOUN 4 nsubj\nfled VERB 0 root",
        None,
        &["Kurdish fighters = - REB"],
    );
}

#[test]
fn a_government_is_not_of_the_state_it_accuses() {
    let text = "The DET 2 det\ngovernment NOUN 3 nsubj\naccused VERB 0 root\nRussia PROPN 3 obj";
    check(text, None, &["government = - GOV"]);
}

#[test]
fn places_of_the_caller_give_the_country() {
    let d = doc("Rebels NOUN 4 nsubj\nin ADP 3 case\nOldport PROPN 1 nmod\nfired VERB 0 root");
    let place = Toponym {
        sentence: 0,
        tokens: 2..3,
        span: d.sentences[0].tokens[2].span,
        name: "Oldport".into(),
        geonameid: 0,
        lat: None,
        lon: None,
        country_code: "KEN".into(),
        admin1: "".into(),
        admin2: "".into(),
        feature_class: "P".into(),
        feature_code: "PPL".into(),
        resolution: 4,
    };
    let found = common::tables().mentions_with(&d.article, &d.text, &d.sentences, None, &[place]);
    assert_eq!(found[0].entities[0].code, "KEN");
    assert_eq!(mentions(&d, None)[0].entities[0].code, "");
}

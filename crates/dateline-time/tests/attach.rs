//! Which expression dates a word, and what leads it.

mod support;

use dateline_core::Timex;
use dateline_time::{Signal, date_of, signal, times};
use support::{day, lexicon, parsed, plain};

/// The words that date `trigger`, if any.
#[track_caller]
fn dates(cells: &str, trigger: &str) -> Option<String> {
    let lexicon = lexicon();
    let (text, sentence) = parsed(cells);
    let found: Vec<Timex> = times(&lexicon, std::slice::from_ref(&sentence), Some(day("2021-05-14")));
    let at = sentence
        .tokens
        .iter()
        .position(|t| t.form == trigger)
        .expect("the trigger is in the sentence");
    date_of(&lexicon, &sentence, at, &found).map(|n| found[n].span.slice(&text).to_owned())
}

const SAID_ATTACKED: &str = "Officials/NOUN/2/nsubj said/VERB/0/root/Tense=Past Friday/PROPN/2/obl:tmod rebels/NOUN/5/nsubj attacked/VERB/2/ccomp/Tense=Past the/DET/7/det port/NOUN/5/obj on/ADP/9/case Tuesday/PROPN/5/obl";

#[test]
fn an_event_is_dated_within_its_own_clause() {
    assert_eq!(dates(SAID_ATTACKED, "attacked").as_deref(), Some("Tuesday"));
    assert_eq!(dates(SAID_ATTACKED, "said").as_deref(), Some("Friday"));
}

#[test]
fn a_noun_is_dated_by_its_verb_and_before_that_by_itself() {
    let launched = "Troops/NOUN/2/nsubj launched/VERB/0/root/Tense=Past an/DET/4/det attack/NOUN/2/obj on/ADP/6/case Monday/PROPN/2/obl";
    assert_eq!(dates(launched, "attack").as_deref(), Some("Monday"));
    let both = "He/PRON/2/nsubj mourned/VERB/0/root/Tense=Past Friday/PROPN/2/obl:tmod the/DET/5/det victims/NOUN/2/obj of/ADP/9/case Tuesday/PROPN/9/nmod:poss 's/PART/7/case attack/NOUN/5/nmod";
    assert_eq!(dates(both, "attack").as_deref(), Some("Tuesday"));
}

#[test]
fn the_day_of_the_saying_is_a_last_resort() {
    let only =
        "Officials/NOUN/2/nsubj said/VERB/0/root/Tense=Past Friday/PROPN/2/obl:tmod rebels/NOUN/5/nsubj attacked/VERB/2/ccomp/Tense=Past";
    assert_eq!(dates(only, "attacked").as_deref(), Some("Friday"));
    let ahead = "Officials/NOUN/2/nsubj said/VERB/0/root/Tense=Past Friday/PROPN/2/obl:tmod they/PRON/6/nsubj will/AUX/6/aux attack/VERB/2/ccomp/VerbForm=Inf";
    assert_eq!(dates(ahead, "attack"), None);
    let another = "Officials/NOUN/2/nsubj said/VERB/0/root/Tense=Past Friday/PROPN/2/obl:tmod rebels/NOUN/5/nsubj attacked/VERB/2/ccomp/Tense=Past and/CCONJ/7/cc fled/VERB/5/conj/Tense=Past Tuesday/PROPN/7/obl:tmod";
    assert_eq!(dates(another, "attacked").as_deref(), Some("Tuesday"));
}

#[test]
fn joined_and_modifying_clauses_share_their_date() {
    let participle = "A/DET/2/det bomb/NOUN/3/nsubj exploded/VERB/0/root/Tense=Past Monday/PROPN/3/obl:tmod ,/PUNCT/6/punct killing/VERB/3/advcl/VerbForm=Ger three/NUM/6/obj";
    assert_eq!(dates(participle, "killing").as_deref(), Some("Monday"));
    let relative = "The/DET/2/det soldiers/NOUN/6/nsubj who/PRON/4/nsubj fought/VERB/2/acl:relcl/Tense=Past there/ADV/4/advmod marched/VERB/0/root/Tense=Past Monday/PROPN/6/obl:tmod";
    assert_eq!(dates(relative, "fought"), None);
}

#[test]
fn lengths_and_limits_date_nothing_but_a_beginning_does() {
    let length = "They/PRON/2/nsubj fought/VERB/0/root/Tense=Past for/ADP/5/case six/NUM/5/nummod weeks/NOUN/2/obl";
    assert_eq!(dates(length, "fought"), None);
    let limit = "They/PRON/2/nsubj fought/VERB/0/root/Tense=Past until/ADP/4/case 1994/NUM/2/obl";
    assert_eq!(dates(limit, "fought"), None);
    let since = "They/PRON/3/nsubj have/AUX/3/aux held/VERB/0/root it/PRON/3/obj since/ADP/6/case 1994/NUM/3/obl";
    assert_eq!(dates(since, "held").as_deref(), Some("1994"));
}

#[test]
fn without_a_parse_the_nearest_in_words_is_taken() {
    let lexicon = lexicon();
    let sentence = plain("On Monday rebels attacked and on Friday they fled.");
    let found = times(&lexicon, std::slice::from_ref(&sentence), Some(day("2021-05-14")));
    assert_eq!(date_of(&lexicon, &sentence, 3, &found), Some(0));
    assert_eq!(date_of(&lexicon, &sentence, 8, &found), Some(1));
    assert_eq!(date_of(&lexicon, &sentence, 800, &found), None);
}

#[test]
fn signals() {
    for (text, expected) in [
        ("They held it since 1994.", Some(Signal::Since)),
        ("They held it until Friday.", Some(Signal::Until)),
        ("They held it for more than 25 years.", Some(Signal::For)),
        ("It ended in the 1990s.", Some(Signal::In)),
        ("It must end by Friday.", Some(Signal::By)),
        ("It happened prior to 1994.", Some(Signal::Before)),
        ("He spoke Friday.", None),
    ] {
        let (lexicon, sentence) = (lexicon(), plain(text));
        let found = times(&lexicon, std::slice::from_ref(&sentence), Some(day("2021-05-14")));
        assert_eq!(signal(&lexicon, &sentence, &found[0]), expected, "in {text:?}");
    }
    let (lexicon, sentence) = (lexicon(), plain("He served between 2003 and 2006."));
    let found = times(&lexicon, std::slice::from_ref(&sentence), None);
    assert_eq!(
        (signal(&lexicon, &sentence, &found[0]), signal(&lexicon, &sentence, &found[1])),
        (Some(Signal::From), Some(Signal::To))
    );
}

#[test]
fn the_day_after_a_verb_of_saying_is_of_the_saying_whatever_the_parse() {
    let wrong = "He/PRON/2/nsubj said/VERB/0/root/Tense=Past Friday/PROPN/6/obl:tmod they/PRON/6/nsubj had/AUX/6/aux left/VERB/2/ccomp";
    assert_eq!(dates(wrong, "said").as_deref(), Some("Friday"));
    assert_eq!(dates(wrong, "left"), None, "what had happened before is not of that day");
}

#[test]
fn a_clause_on_the_date_itself_is_dated_by_it() {
    let when = "Tension/NOUN/2/nsubj grew/VERB/0/root/Tense=Past this/DET/4/det week/NOUN/2/obl:tmod when/ADV/7/advmod they/PRON/7/nsubj protested/VERB/4/acl:relcl/Tense=Past";
    assert_eq!(dates(when, "protested").as_deref(), Some("this week"));
}

#[test]
fn what_lasts_borrows_no_date() {
    let lasting = "It/PRON/2/nsubj ended/VERB/0/root/Tense=Past in/ADP/4/case November/PROPN/2/obl as/SCONJ/7/mark they/PRON/7/nsubj ruled/VERB/2/advcl/Tense=Past for/ADP/10/case two/NUM/10/nummod years/NOUN/7/obl";
    assert_eq!(dates(lasting, "ruled"), None);
}

#[test]
fn a_date_before_its_noun_dates_the_noun() {
    let named = "He/PRON/2/nsubj condemned/VERB/0/root/Tense=Past Tuesday/PROPN/5/nmod:poss 's/PART/3/case attack/NOUN/2/obj";
    assert_eq!(dates(named, "attack").as_deref(), Some("Tuesday"));
    assert_eq!(dates(named, "condemned"), None);
}

#[test]
fn a_date_that_the_tree_lost_is_found_by_the_words() {
    let lost = "It/PRON/2/nsubj ended/VERB/0/root/Tense=Past with/ADP/5/case a/DET/5/det deal/NOUN/2/obl in/ADP/7/case November/PROPN/9/compound for/ADP/9/case all/NOUN/2/obl";
    assert_eq!(dates(lost, "ended").as_deref(), Some("November"));
}

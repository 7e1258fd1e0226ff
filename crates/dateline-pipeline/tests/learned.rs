//! The learned model in the chain: it codes what no pattern knows, says so, and stays silent where there is nothing.

use dateline_core::{Event, Page};
use dateline_pipeline::{Options, Pipeline, Tables};
use std::sync::LazyLock;

static PIPELINE: LazyLock<Pipeline> = LazyLock::new(|| Pipeline::new(&Tables::embedded()).expect("the tables and model are whole").0);

fn code(pipeline: &Pipeline, text: &str) -> Vec<Event> {
    let page = Page {
        text: text.to_owned(),
        plain: true,
        ..Page::default()
    };
    pipeline.code(page, &Options::default()).coded.events
}

fn by_model(e: &Event) -> bool {
    e.opinion.as_ref().is_some_and(|o| o.decided)
}

#[test]
fn a_word_in_no_pattern_is_coded_by_the_model_with_both_sides() {
    for (text, kind, actor, recipient) in [
        ("Russian warplanes vaporised a Ukrainian checkpoint.", "ASSAULT", "RUS", "UKR"),
        (
            "Iranian gunmen eviscerated four Kenyan soldiers near the border.",
            "ASSAULT",
            "IRN",
            "KEN",
        ),
    ] {
        let events = code(&PIPELINE, text);
        let e = events
            .iter()
            .find(|e| e.event == kind)
            .unwrap_or_else(|| panic!("no {kind} in {text}: {events:?}"));
        assert!(by_model(e), "a pattern knows the word of {text}: take another");
        assert_eq!(e.rule, format!("model:{kind}").as_str());
        assert!(
            e.actor.iter().any(|a| a.code == actor) && e.recipient.iter().any(|r| r.code == recipient),
            "{text}: {e:?}"
        );
        let o = e.opinion.as_ref().expect("the model's own opinion");
        assert!(o.event == kind && o.p >= 0.7 && (o.p - o.agrees).abs() < 1e-6 && o.none < 0.3);
    }
}

#[test]
fn everyday_sentences_with_states_and_people_are_left_alone() {
    for text in [
        "Kenya has a long border with Uganda.",
        "The French president grew up in Marseille and studied law.",
        "Germany exports more cars to China than to Italy.",
        "Brazil's economy grew by two per cent in the second quarter.",
        "The Turkish finance minister published the budget on Monday.",
        "A Japanese novelist moved to Berlin with her family.",
        "India depends on oil from Iraq.",
        "The Nigerian government hopes for a mild rainy season.",
        "Spain celebrated its national day with a concert in Madrid.",
        "Norway's parliament debated pensions until midnight.",
    ] {
        let events = code(&PIPELINE, text);
        assert!(!events.iter().any(by_model), "{text}: {events:?}");
    }
}

#[test]
fn patterns_go_first_and_carry_the_models_opinion() {
    let events = code(&PIPELINE, "Turkish troops shelled a Syrian village on Friday.");
    let e = events.iter().find(|e| e.event == "ASSAULT").expect("an assault");
    assert!(!by_model(e) && e.rule.starts_with("assault:"), "{e:?}");
    let o = e.opinion.as_ref().expect("an opinion");
    assert!(o.event == "ASSAULT" && o.agrees > 0.5, "{o:?}");
}

#[test]
fn a_threshold_of_two_silences_the_model() {
    let mut tables = Tables::embedded();
    tables.set("learned.tsv", "type\tthreshold\nASSAULT\t2\n".to_owned());
    let (pipeline, faults) = Pipeline::new(&tables).expect("a chain");
    assert!(faults.is_empty(), "{faults:?}");
    let events = code(&pipeline, "Russian warplanes vaporised a Ukrainian checkpoint.");
    assert!(!events.iter().any(by_model), "{events:?}");
}

//! What users rely on: copies found, look-alikes told apart, reports of one thing joined with reasons, decisions by hand kept.

use dateline_story::{
    Card, CopyKind, Count, Days, Desk, EventCard, Lexicon, Limits, Place, Report, Saying, Target, changes, copy_of, origins, standing,
    tolls,
};

fn lexicon() -> Lexicon {
    let text = |n: &str| std::fs::read_to_string(format!("{}/../../data/story/{n}.tsv", env!("CARGO_MANIFEST_DIR"))).unwrap();
    let tables: Vec<(&str, String)> = ["stop", "forms", "families", "background"].map(|n| (n, text(n))).into();
    let tables: Vec<(&str, &str)> = tables.iter().map(|(n, t)| (*n, t.as_str())).collect();
    Lexicon::parse(&tables).unwrap()
}

const QUAKE_A: [&str; 3] = [
    "A strong earthquake struck the Tarvan valley in eastern Kirvania early on Tuesday, flattening houses in the town of Osh Tepe. \
     Governor Dalir Nazarov said nine people were killed. Rescue teams from Marabad reached Osh Tepe by helicopter because the road over the \
     Anzor pass was blocked by rocks.",
    "At least twelve people died when an earthquake hit Osh Tepe in Kirvania, the emergency ministry in Marabad said. Soldiers dug through \
     collapsed houses in the Tarvan valley. Nazarov, the governor, appealed for tents as snow was forecast on the Anzor pass.",
    "Kirvania buried the first victims of the Osh Tepe quake on Wednesday. The Anzor pass was open again and trucks with tents from Marabad \
     arrived in the Tarvan valley, governor Dalir Nazarov told reporters.",
];
const QUAKE_B: [&str; 2] = [
    "A strong earthquake struck the island of Solenna on Tuesday, flattening houses in the port of Vigo Alto. Mayor Ines Barroca said four \
     people were killed. Rescue teams from the navy ship Albacora reached Vigo Alto because the airport of Solenna was closed.",
    "At least six people died when an earthquake hit Vigo Alto on Solenna, the coast guard said. Sailors of the Albacora dug through collapsed \
     houses. Barroca, the mayor, appealed for tents as a storm was forecast for the island.",
];

fn labels(texts: &[&str], batches: &[usize]) -> Vec<i64> {
    let l = lexicon();
    let mut desk = Desk::new(l.clone(), Limits::default());
    let mut at = 0;
    for n in batches {
        desk.add((at..at + n).map(|i| Card::of_text(&i.to_string(), texts[i], &l)).collect());
        at += n;
    }
    let mut out = vec![-1; texts.len()];
    for (story, members) in desk.stories() {
        for m in members {
            out[*m as usize] = story;
        }
    }
    out
}

#[test]
fn two_earthquakes_of_one_day_are_two_stories() {
    let texts = [QUAKE_A[0], QUAKE_B[0], QUAKE_A[1], QUAKE_B[1], QUAKE_A[2]];
    for batches in [vec![5], vec![1, 1, 1, 1, 1], vec![2, 3]] {
        let got = labels(&texts, &batches);
        assert_eq!((got[0], got[0]), (got[2], got[4]), "{batches:?}: {got:?}");
        assert_eq!(got[1], got[3], "{batches:?}: {got:?}");
        assert_ne!(got[0], got[1], "{batches:?}: {got:?}");
    }
}

#[test]
fn a_headline_alone_joins_nothing() {
    let l = lexicon();
    let mut desk = Desk::new(l.clone(), Limits::default());
    let card = |id: &str, text: &str| Card {
        headline: Some("Talks end without a deal".into()),
        ..Card::of_text(id, text, &l)
    };
    desk.add(vec![
        card("a", "Negotiators of the rail union left the ministry of transport in Hallstad after eleven hours. Union leader Britt Norrby said the strike goes on."),
        card("b", "The border commission of Kirvania and Ostrava adjourned in Geneva. Envoy Marat Selim said no map had been signed."),
    ]);
    assert_eq!(desk.stories().count(), 2);
}

#[test]
fn copies_are_found_whatever_was_done_to_them() {
    let l = lexicon();
    let wire = Card::of_text("wire", &QUAKE_A.join(" "), &l);
    let of = |text: String| copy_of(&Card::of_text("x", &text, &l), &wire).map(|c| c.0);
    assert_eq!(
        of(format!("Dozens missing after quake\n{}", QUAKE_A.join(" "))),
        Some(CopyKind::Same)
    );
    assert_eq!(of(QUAKE_A[0].into()), Some(CopyKind::Cut));
    let merged = format!(
        "{} {} {}",
        QUAKE_B.join(" "),
        QUAKE_A.join(" "),
        "Both quakes were felt by nobody else."
    );
    assert_eq!(of(merged), Some(CopyKind::Longer));
    assert_eq!(of(QUAKE_B.join(" ")), None);
}

fn event(kind: &str, actor: &str, place: (&str, u32, f64, f64), day: i32) -> EventCard {
    EventCard {
        id: "e1".into(),
        kind: kind.into(),
        trigger: vec!["strike".into()],
        actors: vec![actor.into()],
        place: Some(Place {
            name: place.0.into(),
            country: "KIR".into(),
            province: String::new(),
            id: place.1,
            resolution: 4,
            at: Some((place.2, place.3)),
        }),
        days: Some(Days {
            from: day,
            to: day,
            exact: true,
        }),
        standing: "reported".into(),
        ..EventCard::default()
    }
}

#[test]
fn events_are_joined_by_actors_place_and_time_and_say_why() {
    let l = lexicon();
    let town = ("Osh Tepe", 7, 41.0, 70.0);
    let card = |id: &str, text: &str, e: EventCard| Card {
        published: Some(19_000),
        events: vec![e],
        ..Card::of_text(id, text, &l)
    };
    let mut desk = Desk::new(l.clone(), Limits::default());
    let shelled = "Rebel guns hit Osh Tepe overnight, governor Nazarov said in Marabad.";
    let other_words = "Nine dead as shells land on Osh Tepe; Nazarov blames the rebels, Marabad radio reports.";
    let batch = desk.add(vec![
        card("a", shelled, event("ASSAULT", "KIR|rebels", town, 18_999)),
        card("b", other_words, event("ASSAULT", "KIR|rebels", town, 18_999)),
        card(
            "c",
            "Rebel guns hit Lower Marabad, governor Nazarov said after visiting Osh Tepe.",
            event("ASSAULT", "KIR|rebels", ("Lower Marabad", 8, 42.9, 72.5), 18_999),
        ),
        card("d", shelled, event("ASSAULT", "KIR|rebels", town, 18_900)),
    ]);
    let happenings: Vec<Vec<i64>> = desk
        .all_happenings()
        .map(|h| h.events.iter().map(|e| e.article).collect())
        .collect();
    assert!(happenings.contains(&vec![0, 1]), "{happenings:?}");
    assert!(happenings.contains(&vec![2]), "another place is another event: {happenings:?}");
    assert!(happenings.contains(&vec![3]), "another day is another event: {happenings:?}");
    let why = &batch.placements[1].reasons;
    assert!(
        why.iter().any(|r| r.kind == "event" && r.text.contains("both in Osh Tepe")),
        "{why:?}"
    );
    assert!(why.iter().any(|r| r.kind == "names" && r.text.contains("nazarov")), "{why:?}");
}

#[test]
fn a_decision_by_hand_outweighs_every_likeness() {
    let l = lexicon();
    let cards = || {
        vec![
            Card::of_text("a", QUAKE_A[0], &l),
            Card::of_text("b", QUAKE_A[1], &l),
            Card::of_text("c", QUAKE_B[0], &l),
        ]
    };
    let mut desk = Desk::new(l.clone(), Limits::default());
    desk.hold_apart(0, 1);
    desk.lay_together(0, 2);
    let batch = desk.add(cards());
    let story = |i: usize| batch.placements[i].story;
    assert_ne!(story(0), story(1));
    assert_eq!(story(0), story(2));
    assert!(batch.placements[2].reasons.iter().any(|r| r.kind == "hand"));
    // A later article near to both does not bring them together again.
    let later = desk.add(vec![Card::of_text("d", QUAKE_A[2], &l)]);
    assert!(later.merges.is_empty());
    assert!(matches!(later.placements[0].story, Target::Known(_)), "{later:?}");
}

#[test]
fn origins_are_newsrooms_and_not_addresses() {
    let card = |agency: &str, byline: &str, publisher: &str| Card {
        agency: (!agency.is_empty()).then(|| agency.into()),
        byline: if byline.is_empty() { Vec::new() } else { vec![byline.into()] },
        publisher: (!publisher.is_empty()).then(|| publisher.into()),
        ..Card::default()
    };
    let cards = [
        card("ap", "", "arnfeld courier"),
        card("ap", "", "lindau gazette"),
        card("", "maria lindt", "tribune"),
        card("", "maria lindt", "evening post"),
        card("", "", "harbour news"),
        card("", "", ""),
    ];
    let cards: Vec<(i64, &Card)> = cards.iter().enumerate().map(|(i, c)| (i as i64, c)).collect();
    let got = origins(&cards, &[(4, 5)]);
    let of: Vec<Vec<i64>> = got.iter().map(|o| o.articles.clone()).collect();
    assert_eq!(of, [vec![0, 1], vec![2, 3], vec![4, 5]]);
    assert_eq!(got[0].why, ["agency ap"]);
    assert_eq!(got[2].why, ["text"]);
}

#[test]
fn a_denial_in_one_report_disputes_the_claim_of_another() {
    let claimed = |speaker: &str, stance: &str, word: &str| EventCard {
        standing: word.into(),
        claims: vec![Saying {
            speaker: Some(speaker.into()),
            stance: stance.into(),
        }],
        ..EventCard::default()
    };
    let (a, b) = (claimed("Kirvania", "asserts", "claimed"), claimed("Ostrava", "denies", "denied"));
    let report = |i: usize, source: &'static str, day, event| Report {
        article: i as i64,
        origin: i,
        source,
        published: Some(day),
        event,
    };
    let (first, second) = (report(0, "ap", 1, &a), report(1, "afp", 2, &b));
    assert_eq!(standing(&[first]).word, "claimed");
    assert_eq!(standing(&[second]).word, "denied");
    let both = standing(&[first, second]);
    assert_eq!(
        (both.word.as_str(), both.why.as_str()),
        ("disputed", "asserted by Kirvania; denied by Ostrava")
    );
    assert!(
        changes(&[second, first])
            .iter()
            .any(|c| c.kind == "denial" && c.text == "Ostrava denies it")
    );
}

#[test]
fn tolls_stay_by_source_and_changes_stand_in_order_of_time() {
    let of = |n: u64, high: Option<u64>| EventCard {
        dead: Some(Count {
            low: Some(n),
            best: Some(n),
            high,
        }),
        ..EventCard::default()
    };
    let events = [of(9, Some(9)), of(12, None), of(11, Some(11)), of(14, Some(14))];
    let report = |i: usize, origin, source, day| Report {
        article: i as i64,
        origin,
        source,
        published: Some(day),
        event: &events[i],
    };
    let reports = [
        report(3, 1, "afp", 40),
        report(0, 0, "ap", 10),
        report(1, 0, "ap", 20),
        report(2, 0, "ap", 30),
    ];
    let t = &tolls(&reports)[0];
    assert_eq!(t.rows.iter().map(|r| r.article).collect::<Vec<_>>(), [0, 1, 2, 3]);
    assert_eq!((t.low, t.best, t.high), (Some(11), None, Some(14)));
    let got: Vec<(String, String)> = changes(&reports).into_iter().skip(1).map(|c| (c.kind, c.text)).collect();
    let want = [
        ("update", "dead 9"),
        ("update", "dead 9 -> 12"),
        ("correction", "dead 12 -> 11"),
        ("differs", "dead 14, where ap has 11"),
    ];
    assert_eq!(got, want.map(|(a, b)| (a.to_owned(), b.to_owned())));
}

#[test]
fn the_same_articles_give_the_same_bytes() {
    let run = || {
        let l = lexicon();
        let mut desk = Desk::new(l.clone(), Limits::default());
        let batch = desk.add(QUAKE_A.iter().chain(&QUAKE_B).map(|t| Card::of_text("x", t, &l)).collect());
        format!("{batch:?}")
    };
    assert_eq!(run(), run());
    let card = Card::of_text("x", QUAKE_A[0], &lexicon());
    let json = serde_json::to_string(&card).unwrap();
    assert_eq!(serde_json::from_str::<Card>(&json).unwrap(), card);
}

#[test]
fn odd_texts_are_no_trouble() {
    let l = lexicon();
    for text in ["", " ", "\u{0}\u{fffd}", "’’’'", "a", "Ünï — “x”\n\n\n", &"w ".repeat(300_000)] {
        let mut desk = Desk::new(l.clone(), Limits::default());
        let card = Card::of_text("x", text, &l);
        let _ = EventCard::mention("m", text, &[0..3, 900..901], &l);
        desk.add(vec![card.clone(), card]);
    }
}

/// A small generator (splitmix64): the same numbers everywhere.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) % n as u64) as usize
    }
}

/// An article put together from a few dozen sentences: what a collection of repetitive wire briefs looks like at its worst.
fn brief(k: usize, l: &Lexicon) -> Card {
    const SENTENCES: [&str; 8] = [
        "Soldiers from A shelled villages near P on D, residents said.",
        "The foreign minister of A met his counterpart from B in P to talk about the border.",
        "A imposed sanctions on B over the arrests in P.",
        "Police arrested N protesters in P, the interior ministry of A said.",
        "B accused A of moving troops towards P.",
        "At least N people were killed when gunmen opened fire on a market near P.",
        "The parliament of A approved a loan from B for a new port in P.",
        "It was not possible to verify the claim.",
    ];
    const LANDS: [&str; 12] = [
        "Kirvania", "Tarvan", "Solenna", "Ostra", "Merrin", "Dalmar", "Vesk", "Uland", "Qara", "Lindau", "Perros", "Hame",
    ];
    const TOWNS: [&str; 10] = [
        "Osh Tepe", "Marabad", "Vigo", "Arnfeld", "Gode", "Anzor", "Barro", "Selk", "Tumen", "Rasht",
    ];
    let mut dice = Dice(k as u64);
    let (a, b, town) = (dice.below(12), dice.below(12), dice.below(10));
    let (day, n) = (19_000 + (k % 28) as i32, dice.below(40) + 2);
    let mut text = String::new();
    for _ in 0..4 + dice.below(5) {
        let s = SENTENCES[dice.below(8)];
        let words = s.split(' ').map(|w| match w.trim_end_matches([',', '.']) {
            "A" => LANDS[a].to_owned(),
            "B" => LANDS[b].to_owned(),
            "P" => TOWNS[town].to_owned(),
            "D" => format!("day {day}"),
            "N" => n.to_string(),
            _ => w.to_owned(),
        });
        text += &words.collect::<Vec<_>>().join(" ");
        text += " ";
    }
    let place = (TOWNS[town], town as u32 + 1, 40.0 + town as f64, 70.0);
    let events = ["ASSAULT", "CONSULT", "SANCTION"].map(|kind| event(kind, &format!("{}|", LANDS[a]), place, day));
    Card {
        published: Some(day),
        events: events.into(),
        ..Card::of_text(&k.to_string(), &text, l)
    }
}

#[test]
fn work_grows_with_the_articles_and_no_faster() {
    let l = lexicon();
    let work = |articles: usize| {
        let mut desk = Desk::new(l.clone(), Limits::default());
        for batch in (0..articles).collect::<Vec<_>>().chunks(100) {
            desk.add(batch.iter().map(|&k| brief(k, &l)).collect());
        }
        let largest = desk.stories().map(|s| s.1.len()).max().unwrap_or(0);
        assert!(
            largest > articles / 20,
            "the test is of large stories; the largest has {largest} articles"
        );
        desk.compared()
    };
    // The first articles have few to be compared with; from then on four times the articles are four times the work.
    let (small, large) = (work(500), work(2000));
    assert!(large < 6 * small, "500 articles took {small} comparisons, 2000 took {large}");
}

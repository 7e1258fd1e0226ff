//! Event types, verbs and dictionaries of a user's own, by files alone.

mod common;

use common::{dateline, file, root, with_input};

const SENTENCE: &[u8] = b"Police evicted forty families from a Nairobi tower on Friday.\n";

#[test]
fn an_event_type_of_ones_own_needs_two_files() {
    let types = std::fs::read_to_string(root().join("data/ontology/plover_types.tsv")).expect("the types");
    let row = "EVICT\t4\tmaterial conflict\tno\t-6\t\tdrives people from their homes\tour own\n";
    file("own/ontology/plover_types.tsv", types + row);
    let patterns = file(
        "own/patterns/evict.pat",
        "[EVICT 1711 human_security]\nevict|turf_out A R from=P FIRST\n",
    );
    let dir = patterns.trim_end_matches("/patterns/evict.pat");
    dateline(&["check-data", "--tables", dir]).ends(0);
    let coded = with_input(&["code", "--to", "jsonl", "--tables", dir, "-"], SENTENCE)
        .ends(0)
        .stdout;
    let doc: serde_json::Value = serde_json::from_str(&coded).expect("JSON");
    let e = &doc["events"][0];
    assert_eq!(
        (e["event"][0].as_str(), e["quad_code"].as_i64(), e["rule"].as_str()),
        (Some("EVICT"), Some(4), Some("evict:2")),
        "{coded}"
    );
    let without = with_input(&["code", "--to", "jsonl", "-"], SENTENCE).ends(0).stdout;
    assert!(without.contains("COERCE"), "the program's own reading is untouched: {without}");
}

#[test]
fn a_petrarch_verb_dictionary_is_read_as_it_is_and_its_losses_are_listed() {
    let verbs =
        "--- SERENADE [051] ---\nSERENADE {SERENADED SERENADING SERENADES}\n- * TIMBER (TO +) [071]\n~ a (b . ATTACK) SAY = a b 112\n";
    let path = file(
        "verbs/mine.verbs",
        verbs.as_bytes().iter().copied().chain(*b"# stray \xe9\n").collect::<Vec<u8>>(),
    );
    let dir = path.trim_end_matches("/mine.verbs");
    let said = dateline(&["check-data", "--tables", dir]).ends(0).stdout;
    assert!(said.contains("mine.verbs:4: a transformation: not taken over"), "{said}");
    let text = b"Peru serenaded Chile on Friday.\n\nPeru serenaded timber to Bolivia.\n";
    let coded = with_input(&["code", "--to", "csv", "--tables", dir, "-"], text).ends(0).stdout;
    let types: Vec<&str> = coded.lines().skip(1).filter_map(|l| l.split(',').nth(11)).collect();
    assert_eq!(types, ["SUPPORT", "AID"], "{coded}");
}

#[test]
fn a_correction_becomes_a_test() {
    let path = file("stories/none", "").replace("none", "mine.md");
    let _ = std::fs::remove_file(&path);
    let text = "Peru recalled its envoy from Chile.";
    let met = dateline(&["explain", "--expect", "SANCTION/withdraw PER -> CHL", "--save", &path, text]).ends(0);
    assert!(met.stdout.contains("met      SANCTION/withdraw PER -> CHL"), "{}", met.stdout);
    assert!(dateline(&["eval", "spec", &path]).ends(0).stdout.contains("1 of 1 expectations"));
    let missed = dateline(&["explain", "--expect", "ASSAULT PER -> CHL", "--save", &path, text]).ends(1);
    assert!(missed.stdout.contains("NOT MET  ASSAULT PER -> CHL"), "{}", missed.stdout);
    let run = dateline(&["eval", "spec", &path]).ends(1).stdout;
    assert!(
        run.contains("wanted ASSAULT PER -> CHL") && run.contains("have   SANCTION/withdraw PER/GOV -> CHL/GOV"),
        "{run}"
    );
    assert!(
        dateline(&["explain", "--expect", "so what", text])
            .ends(2)
            .stderr
            .contains("write an event as")
    );
}

#[test]
fn petrarch_actors_and_agents_are_read_as_they_are() {
    let actors: Vec<u8> = b"TESSA_ORVALE_ # a stray \xe9\n+T_ORVALE_\n\t[KENGOV 20100101-20141231]\n\t[KENELI >20150101]\nQUILLAND_RELIEF_FUND_ [NGOHLH]\nODD_ONE_ [QQQ]\n"
        .to_vec();
    let path = file("dictionaries/mine.actors", actors);
    file("dictionaries/mine.agents", "SKYWARDEN {SKYWARDENS} [~COP]\n");
    let dir = path.trim_end_matches("/mine.actors");
    let said = dateline(&["check-data", "--tables", dir]).ends(0).stdout;
    assert!(said.contains("mine.actors:6"), "{said}");
    let text = b"Tessa Orvale condemned Chad on Friday.\n\nKenyan skywardens arrested two Ugandan miners on Monday.\n";
    let coded = with_input(&["code", "--to", "jsonl", "--tables", dir, "--published", "2012-05-05", "-"], text)
        .ends(0)
        .stdout;
    assert!(
        coded.contains("\"code\":\"KEN\"") && coded.contains("\"sector\":\"COP\""),
        "{coded}"
    );
    let later = with_input(&["code", "--to", "jsonl", "--tables", dir, "--published", "2020-05-05", "-"], text)
        .ends(0)
        .stdout;
    assert!(later.contains("\"sector\":\"ELI\""), "{later}");
}

#[test]
fn names_that_no_table_knows_are_ranked_with_a_row() {
    let text = "Kenyan lawmaker Tessa Orvale condemned Chad on Friday. Orvale urged Uganda to send troops.\n";
    let said = with_input(&["unknown", "--to", "tsv", "-"], text.as_bytes()).ends(0).stdout;
    let row: Vec<&str> = said.lines().nth(1).expect("a name").split('\t').collect();
    assert_eq!((row[3], row[4], row[6]), ("people.tsv", "Tessa Orvale", "KEN"), "{said}");
    let report = with_input(&["unknown", "-"], text.as_bytes()).ends(0).stdout;
    assert!(report.contains("stdin: Kenyan lawmaker Tessa Orvale condemned Chad"), "{report}");
}

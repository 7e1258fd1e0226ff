//! Makes a corpus for measuring `dateline add`: any number of documents as JSON lines, the same for the same number.
//!
//! ```sh
//! cargo run --release -p dateline-store --example corpus -- 100000 > corpus.jsonl
//! cargo run --release -p dateline-store --example corpus -- 100000 ../shared/data > corpus.jsonl
//! ```
//!
//! Briefs and reports are put together from sentences of our own with parties, places, counts and days put in; every
//! tenth is a copy of the one before under another url, every two hundredth line is broken. Given a folder of development
//! data, every twentieth document is a text from there with a line put before it that makes it a document of its own.
#![allow(clippy::print_stderr, clippy::print_stdout)] // a tool for the command line

use std::io::{BufWriter, Write};
use std::path::Path;

const PARTIES: [&str; 24] = [
    "Armenia",
    "Azerbaijan",
    "Ethiopia",
    "Eritrea",
    "Sudan",
    "Chad",
    "Mali",
    "Niger",
    "Serbia",
    "Kosovo",
    "Turkey",
    "Greece",
    "India",
    "Pakistan",
    "Colombia",
    "Venezuela",
    "Peru",
    "Bolivia",
    "Yemen",
    "Iran",
    "Iraq",
    "Syria",
    "Russia",
    "Ukraine",
];
const AGENTS: [&str; 10] = [
    "soldiers",
    "rebels",
    "police",
    "protesters",
    "gunmen",
    "the army",
    "the government",
    "opposition lawmakers",
    "aid workers",
    "border guards",
];
const PLACES: [&str; 20] = [
    "Yerevan", "Baku", "Gode", "Asmara", "Khartoum", "Bamako", "Niamey", "Belgrade", "Pristina", "Ankara", "Athens", "Quetta", "Bogota",
    "Caracas", "Lima", "La Paz", "Sanaa", "Basra", "Aleppo", "Kharkiv",
];
const DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const OUTLETS: [&str; 6] = [
    "Ridge Wire",
    "The Lowland Post",
    "Harbour Times",
    "Steppe Courier",
    "Delta Herald",
    "Plateau News",
];
const NAMES: [&str; 8] = [
    "Mira Tolan",
    "Idris Wale",
    "Petra Voss",
    "Samuel Okoro",
    "Lena Hadzic",
    "Tomas Rivas",
    "Aida Karim",
    "Jonas Brandt",
];

/// `A` and `B` are countries, `G` and `H` groups, `P` a place, `N` a count, `D` a weekday, `S` a person.
const SENTENCES: [&str; 34] = [
    "#A asked #B for military aid on #D.",
    "#A and #B signed an agreement on river water in #P on #D.",
    "At least #N people were killed when #G opened fire on #H near #P, a hospital director said.",
    "#G in #A clashed with #H outside #P on #D, leaving #N dead and dozens wounded.",
    "The foreign minister of #A met his counterpart from #B in #P to talk about the border.",
    "#A imposed sanctions on #B over the arrests in #P.",
    "Police arrested #N protesters in #P on #D, the interior ministry of #A said.",
    "#A denied that its army had shelled villages near #P.",
    "#B accused #A of moving troops towards #P.",
    "#S, a spokesman for the government of #A, said the talks would go on next week.",
    "Thousands marched through #P on #D to demand that the government of #A step down.",
    "#A withdrew its soldiers from #P under the truce signed last month.",
    "#A threatened to close the crossing at #P if #B did not release the detained drivers.",
    "The United Nations sent #N trucks of food to #P on #D.",
    "#A rejected the proposal of #B on #D.",
    "#G kidnapped #N teachers from a school outside #P, residents said.",
    "#S said that #A had broken its word and that #B would answer.",
    "The parliament of #A approved a loan from #B for a new port in #P.",
    "Workers at the refinery in #P went on strike on #D over unpaid wages.",
    "#A expelled two diplomats of #B on #D.",
    "An air strike on a market in #P killed #N people, according to #S of the local health office.",
    "#A released #N prisoners of war to #B at a crossing near #P.",
    "The African Union urged #A and #B to stop the fighting near #P.",
    "#B said it would not recognise the vote held in #P.",
    "It was not possible to verify the claim.",
    "The region has been tense since the harvest failed two years ago.",
    "Shops stayed shut and the streets were empty by the afternoon.",
    "#A and #B fought a short war over the valley in 1998.",
    "The governor, #S, took office in March.",
    "Residents of #P described a night of shelling and little sleep.",
    "Mediators from #B have shuttled between the two sides for weeks.",
    "Neither side gave way on the question of the road to #P.",
    "#A has a defense pact with #B.",
    "Prices of flour in #P have doubled since the road was cut, traders said.",
];

/// A small generator (splitmix64): the same numbers everywhere.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn below(&mut self, n: usize) -> usize {
        (self.next() % n as u64) as usize
    }

    fn of<'a>(&mut self, list: &[&'a str]) -> &'a str {
        list[self.below(list.len())]
    }
}

struct Cast {
    a: &'static str,
    b: &'static str,
    place: &'static str,
    speaker: &'static str,
}

fn fill(sentence: &str, cast: &Cast, dice: &mut Dice) -> String {
    let mut out = String::new();
    let mut rest = sentence;
    while let Some(i) = rest.find('#') {
        out += &rest[..i];
        let what = match rest.as_bytes().get(i + 1) {
            Some(b'A') => cast.a.to_owned(),
            Some(b'B') => cast.b.to_owned(),
            Some(b'P') => cast.place.to_owned(),
            Some(b'S') => cast.speaker.to_owned(),
            Some(b'G' | b'H') => {
                let g = dice.of(&AGENTS);
                if out.is_empty() {
                    g[..1].to_uppercase() + &g[1..]
                } else {
                    g.to_owned()
                }
            }
            Some(b'N') => (2 + dice.below(60)).to_string(),
            _ => dice.of(&DAYS).to_owned(),
        };
        out += &what;
        rest = rest.get(i + 2..).unwrap_or("");
    }
    out + rest
}

/// Texts of development data: whatever JSON lines with a `text` stand below the folder.
fn texts(folder: &Path) -> Vec<String> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(f) = folders.pop() {
        for entry in std::fs::read_dir(&f).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "jsonl") {
                files.push(path);
            }
        }
    }
    files.sort();
    let mut out = Vec::new();
    for f in files {
        for line in std::fs::read_to_string(&f).unwrap_or_default().lines() {
            let value: serde_json::Value = serde_json::from_str(line).unwrap_or_default();
            if let Some(t) = value["text"].as_str().filter(|t| (400..8000).contains(&t.len())) {
                out.push(t.to_owned());
            }
        }
    }
    out
}

fn main() -> std::io::Result<()> {
    let mut args = std::env::args().skip(1);
    let Some(n) = args.next().and_then(|n| n.parse::<usize>().ok()) else {
        eprintln!("how many documents? corpus N [FOLDER]");
        std::process::exit(2);
    };
    let real = args.next().map(|f| texts(Path::new(&f))).unwrap_or_default();
    eprintln!("{} texts of development data", real.len());
    let mut out = BufWriter::new(std::io::stdout().lock());
    let mut last = (String::new(), String::new());
    for i in 0..n {
        let dice = &mut Dice(i as u64);
        let day = 1 + i * 28 / n.max(1);
        let published = format!("2024-{:02}-{day:02}", 1 + (i / 997) % 12);
        let outlet = dice.of(&OUTLETS);
        if i % 200 == 199 {
            writeln!(out, "{{\"id\": \"d{i}\", \"text\": 17}}")?;
            continue;
        }
        let (title, text) = if i % 10 == 9 {
            last.clone()
        } else if i % 20 == 10 && !real.is_empty() {
            let text = &real[dice.below(real.len())];
            (format!("Report {i}"), format!("Report {i} from {}.\n{text}", dice.of(&PLACES)))
        } else {
            let a = dice.below(PARTIES.len());
            let cast = Cast {
                a: PARTIES[a],
                b: PARTIES[(a + 1 + dice.below(PARTIES.len() - 1)) % PARTIES.len()],
                place: dice.of(&PLACES),
                speaker: dice.of(&NAMES),
            };
            let lead = fill(SENTENCES[dice.below(SENTENCES.len())], &cast, dice);
            let mut text = format!("{} ({outlet}) - {lead}", cast.place.to_uppercase());
            // Mostly briefs, sometimes a long report.
            let sentences = if dice.below(20) == 0 {
                20 + dice.below(20)
            } else {
                3 + dice.below(6)
            };
            for k in 0..sentences {
                text += if k % 3 == 2 { "\n" } else { " " };
                text += &fill(SENTENCES[dice.below(SENTENCES.len())], &cast, dice);
            }
            (lead.trim_end_matches('.').to_owned(), text)
        };
        last = (title.clone(), text.clone());
        let line = serde_json::json!({
            "id": format!("d{i}"), "title": title, "text": text, "published": published, "publisher": outlet,
            "url": format!("https://example.org/{i}"), "lang": "en",
        });
        writeln!(out, "{line}")?;
    }
    out.flush()
}

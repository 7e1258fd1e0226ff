//! PETRARCH verb dictionaries (`.verbs`) as pattern files.
//!
//! The dictionaries of PETRARCH and PETRARCH2 (CAMEO.2.0 is the last) describe phrases as word orders over a constituency parse. What
//! a phrase says of the verb's objects and prepositions is taken over as a pattern on the dependency tree; word order itself,
//! transformations (`~ a (b . ATTACK) SAY`) and the finer markers are not, and each such line is told.
//!
//! ```
//! # use dateline_code::petrarch_verbs;
//! let cameo = |code: &str| (code == "193").then(|| ("ASSAULT".to_owned(), "firearms".to_owned()));
//! let (patterns, notes) = petrarch_verbs("--- SHOOT [193] ---\nSHOOT {SHOT SHOOTING SHOOTS}\n+GUN_DOWN\n- * CLAY_PIGEONS [---]\n", cameo);
//! assert!(patterns.contains("[ASSAULT/firearms 193]\nshoot|gun_down A R"));
//! assert!(patterns.contains("shoot|gun_down A obj:clay_pigeon"));
//! assert!(notes.is_empty());
//! ```

use std::fmt::Write;

/// Something in a dictionary that was not taken over, or not whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PetrarchNote {
    /// Line, from 1.
    pub line: usize,
    /// What, and what became of it.
    pub message: String,
}

const PREPOSITIONS: &[&str] = &[
    "about", "above", "across", "after", "against", "along", "among", "around", "as", "at", "before", "behind", "between", "beyond", "by",
    "during", "for", "from", "in", "inside", "into", "near", "of", "off", "on", "onto", "out", "over", "through", "to", "toward",
    "towards", "under", "until", "up", "upon", "with", "within", "without",
];

const PARTICLES: &[&str] = &["up", "down", "out", "off", "back", "away", "in", "on", "over"];

/// The longest dictionary line that is looked at: none that is real comes near.
const LONGEST: usize = 2000;

struct Reader<'c> {
    cameo: &'c dyn Fn(&str) -> Option<(String, String)>,
    out: String,
    notes: Vec<PetrarchNote>,
    line: usize,
    /// The verbs of the block.
    verbs: Vec<String>,
    code: String,
    set: Option<(String, Vec<String>)>,
    /// Whether the verbs' own pattern was written.
    plain: bool,
    sets: Vec<String>,
}

/// Reads a verb dictionary; `cameo` gives PLOVER type and mode of a CAMEO code, an empty type for plain statements, `None` for no code.
/// Gives the text of a pattern file, and what was not taken over.
#[must_use]
pub fn petrarch_verbs(text: &str, cameo: impl Fn(&str) -> Option<(String, String)>) -> (String, Vec<PetrarchNote>) {
    let mut r = Reader {
        cameo: &cameo,
        out: "# Made from a PETRARCH verb dictionary.\n".to_owned(),
        notes: Vec::new(),
        line: 0,
        verbs: Vec::new(),
        code: String::new(),
        set: None,
        plain: true,
        sets: Vec::new(),
    };
    for (i, line) in text.lines().enumerate() {
        r.line = i + 1;
        let line = line.split('#').next().unwrap_or_default();
        let line = line.split("<!--").next().unwrap_or_default().trim();
        if line.is_empty() || line.starts_with(';') {
            continue;
        }
        if line.len() > LONGEST {
            r.note("a line of more than 2,000 bytes: passed over");
            continue;
        }
        r.read(line);
    }
    r.end_set();
    r.end_verbs();
    (r.out, r.notes)
}

/// A dictionary word in lower case with `_` between its parts and without the `_` that marks a whole word.
fn word(s: &str) -> String {
    s.trim_matches('_').to_lowercase()
}

/// The base form of an inflected noun of a phrase: dictionaries write plurals as they occur.
fn noun(s: &str) -> String {
    let w = word(s);
    let regular = w.len() > 4 && w.ends_with('s') && !w.ends_with("ss") && !w.ends_with("us") && !w.ends_with("is");
    match (regular, w.strip_suffix("ies")) {
        (true, Some(stem)) if stem.len() > 2 => format!("{stem}y"),
        (true, _) => w[..w.len() - 1].to_owned(),
        _ => w,
    }
}

impl Reader<'_> {
    fn note(&mut self, message: &str) {
        self.notes.push(PetrarchNote {
            line: self.line,
            message: message.to_owned(),
        });
    }

    fn read(&mut self, line: &str) {
        if let Some(head) = line.strip_prefix("---") {
            self.end_set();
            self.end_verbs();
            self.code = code_of(head).unwrap_or_default();
        } else if let Some(name) = line.strip_prefix('&') {
            self.end_set();
            self.end_verbs();
            self.set = Some((set_name(name), Vec::new()));
        } else if let Some(synonym) = line.strip_prefix('+') {
            let w = synonym.split(['{', '[']).next().unwrap_or_default().trim();
            match &mut self.set {
                Some((_, words)) => words.push(noun(w)),
                None => self.verb(w, line),
            }
        } else if let Some(phrase) = line.strip_prefix('-') {
            self.end_set();
            self.own_pattern();
            self.phrase(phrase.trim());
        } else if line.starts_with('~') {
            self.note("a transformation: not taken over");
        } else {
            self.end_set();
            if !self.plain || self.verbs.is_empty() {
                self.end_verbs();
            }
            let w = line.split(['{', '[', ' ']).next().unwrap_or_default();
            self.verb(w, line);
        }
    }

    /// A verb of the block, with the code that stands beside it.
    fn verb(&mut self, w: &str, line: &str) {
        if let Some(code) = line.find('[').and_then(|i| code_of(&line[i..])) {
            self.code = code;
        }
        let w = word(w);
        let bare = |s: &str| !s.is_empty() && s.chars().all(|c| c.is_alphabetic() || matches!(c, '_' | '-'));
        if !bare(&w) {
            self.note("a verb that is no word: passed over");
            return;
        }
        if let Some((_, tail)) = w.split_once('_')
            && !PARTICLES.contains(&tail)
        {
            self.note("a verb of several words that is no verb with a particle: passed over");
            return;
        }
        self.plain = false;
        self.verbs.push(w);
    }

    fn end_set(&mut self) {
        if let Some((name, words)) = self.set.take() {
            let words: Vec<String> = words.into_iter().filter(|w| !w.is_empty()).collect();
            if !words.is_empty() {
                let _ = writeln!(self.out, "set {name} = {}", words.join(", "));
                self.sets.push(name);
            }
        }
    }

    /// The head of a block of patterns; false if the code has no meaning.
    fn head(&mut self, code: &str) -> bool {
        if code == "---" {
            self.out.push_str("\n[NONE \"a null code of the dictionary\"]\n");
            return true;
        }
        match (self.cameo)(code) {
            None => {
                self.note(&format!("{code} is no CAMEO code: not taken over"));
                false
            }
            Some((kind, _)) if kind.is_empty() => {
                let _ = write!(self.out, "\n[STATEMENT {code}]\n");
                true
            }
            Some((kind, mode)) => {
                let mode = if mode.is_empty() { mode } else { format!("/{mode}") };
                let _ = write!(self.out, "\n[{kind}{mode} {code}]\n");
                true
            }
        }
    }

    /// The pattern of the verbs without any phrase.
    fn own_pattern(&mut self) {
        if self.plain || self.verbs.is_empty() {
            return;
        }
        self.plain = true;
        let code = self.code.clone();
        if !code.is_empty() && self.head(&code) {
            let _ = writeln!(self.out, "{} A R", self.verbs.join("|"));
        }
    }

    fn end_verbs(&mut self) {
        self.own_pattern();
        self.verbs.clear();
        self.plain = true;
    }

    fn phrase(&mut self, phrase: &str) {
        if self.verbs.is_empty() {
            self.note("a phrase under no verb: not taken over");
            return;
        }
        let Some(open) = phrase.rfind('[') else {
            self.note("a phrase without a code: not taken over");
            return;
        };
        let Some(code) = code_of(&phrase[open..]) else {
            self.note("a phrase without a code: not taken over");
            return;
        };
        let Some((before, after)) = phrase[..open].split_once('*') else {
            self.note("a phrase without a * for the verb: not taken over");
            return;
        };
        match self.slots(before, after) {
            Ok(slots) => {
                if self.head(&code) {
                    let _ = writeln!(self.out, "{} {slots}", self.verbs.join("|"));
                }
            }
            Err(why) => self.note(why),
        }
    }

    /// Words before and after the verb as slots.
    fn slots(&self, before: &str, after: &str) -> Result<String, &'static str> {
        let (mut slots, mut recipient) = (Vec::new(), false);
        for t in tokens(before) {
            match t.as_str() {
                "$" | "%" | "^" | "(" | ")" | "[" | "]" | "{" | "}" => {}
                "+" => return Err("a target before the verb: not taken over"),
                _ if PREPOSITIONS.contains(&word(&t).as_str()) => return Err("a preposition before the verb: not taken over"),
                _ => slots.push(format!("subj:{}", self.filler(&t)?)),
            }
        }
        if slots.len() > 1 {
            return Err("more than one word before the verb: not taken over");
        }
        let actor = if slots.is_empty() {
            "A".to_owned()
        } else {
            format!("{}=A", slots.remove(0))
        };
        slots.push(actor);
        let (mut preposition, mut seen): (Option<String>, bool) = (None, false);
        for t in tokens(after) {
            let w = word(&t);
            match t.as_str() {
                "$" | "%" | "^" | "(" | ")" | "[" | "]" | "{" | "}" => {}
                "+" => {
                    recipient = true;
                    slots.push(match preposition.take() {
                        Some(p) => format!("{p}=R"),
                        None => "R".into(),
                    });
                }
                _ if PREPOSITIONS.contains(&w.as_str()) => preposition = Some(w),
                _ => {
                    let filler = self.filler(&t)?;
                    match preposition.take() {
                        Some(p) => slots.push(format!("{p}:{filler}")),
                        None if seen => return Err("two objects: not taken over"),
                        None => {
                            seen = true;
                            slots.push(format!("obj:{filler}"));
                        }
                    }
                }
            }
        }
        if !recipient {
            slots.push(if seen { "to/with/on/against/for/from=R".into() } else { "R".into() });
        }
        Ok(slots.join(" "))
    }

    fn filler(&self, t: &str) -> Result<String, &'static str> {
        if let Some(name) = t.strip_prefix('&') {
            let name = set_name(name);
            return if self.sets.contains(&name) {
                Ok(format!("@{name}"))
            } else {
                Err("a synonym set that is not defined above: not taken over")
            };
        }
        let w = noun(t);
        if w.is_empty() || !w.chars().all(|c| c.is_alphabetic() || matches!(c, '_' | '-')) {
            return Err("a sign that is no word: not taken over");
        }
        Ok(w)
    }
}

fn set_name(s: &str) -> String {
    let name: String = s
        .trim()
        .chars()
        .filter(|c| c.is_ascii_alphanumeric() || *c == '_' || *c == '-')
        .collect::<String>()
        .trim_matches('_')
        .to_uppercase();
    format!("PETRARCH-{name}")
}

/// Words and signs of a phrase, brackets apart.
fn tokens(s: &str) -> Vec<String> {
    let mut out = Vec::new();
    for part in s.split_whitespace() {
        let mut rest = part;
        while let Some(i) = rest.find(['(', ')', '{', '}', '[', ']']) {
            if i > 0 {
                out.push(rest[..i].to_owned());
            }
            out.push(rest[i..=i].to_owned());
            rest = &rest[i + 1..];
        }
        if !rest.is_empty() {
            out.push(rest.to_owned());
        }
    }
    out
}

/// The code in brackets: `[190]`, `[---]`; of two codes, `[:030]` or `[190:112]`, the one of the source's act.
fn code_of(s: &str) -> Option<String> {
    let inside = s.split_once('[')?.1.split_once(']')?.0.trim();
    if inside == "---" || inside.is_empty() {
        return Some("---".into());
    }
    inside.split(':').map(str::trim).find(|c| !c.is_empty()).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::petrarch_verbs;

    fn cameo(code: &str) -> Option<(String, String)> {
        let (kind, mode) = match code {
            "010" => ("", ""),
            "040" => ("CONSULT", ""),
            "0251" => ("REQUEST", "yield"),
            "112" => ("ACCUSE", "allege"),
            "190" => ("ASSAULT", ""),
            _ => return None,
        };
        Some((kind.into(), mode.into()))
    }

    #[test]
    fn phrases_become_slots_and_losses_are_told() {
        let text = "\
&WEAPON
+RIFLE
+MACHINE_GUNS

--- HOLD [---] ---
HOLD {HELD HOLDING HOLDS}
- * TALKS (WITH +) [040]
- * &WEAPON [190]
- * &NOSUCH [190]
- * + (TO ACCOUNT) [:112]
- SPOKESMAN * BRIEFING [010] # HOLD
- * GROUND [999]
~ a (b . ATTACK) SAY = a b 112
";
        let (out, notes) = petrarch_verbs(text, cameo);
        for line in [
            "set PETRARCH-WEAPON = rifle, machine_gun",
            "[CONSULT 040]\nhold A obj:talk with=R",
            "[ASSAULT 190]\nhold A obj:@PETRARCH-WEAPON to/with/on/against/for/from=R",
            "[ACCUSE/allege 112]\nhold A R to:account",
            "[STATEMENT 010]\nhold subj:spokesman=A obj:briefing",
            "[NONE \"a null code of the dictionary\"]\nhold A R",
        ] {
            assert!(out.contains(line), "{line}\nin\n{out}");
        }
        let lines: Vec<usize> = notes.iter().map(|n| n.line).collect();
        assert_eq!(lines, [9, 12, 13], "{notes:?}");
    }

    #[test]
    fn nothing_breaks_it() {
        for text in [
            "-",
            "---",
            "+",
            "&",
            "- * [",
            "- * ]",
            "~",
            "[",
            "A [",
            "&\n+\n- * & [190]",
            "{ { [ :",
            "\u{1f600} [190]\n- \u{1f600} * \u{df} [190]",
        ] {
            let _ = petrarch_verbs(text, cameo);
        }
    }
}

//! Words that keep their full stop, and prefixes that keep their hyphen.

/// Abbreviations before a name or a number: a sentence does not end after them.
const TITLES: &[&str] = &[
    "mr.", "mrs.", "ms.", "dr.", "prof.", "st.", "mt.", "ft.", "gen.", "lt.", "col.", "capt.", "cmdr.", "cpl.", "sgt.", "maj.", "adm.",
    "brig.", "pvt.", "pfc.", "rear.", "vice.", "sen.", "sens.", "rep.", "reps.", "gov.", "govs.", "pres.", "amb.", "hon.", "rev.", "fr.",
    "msgr.", "supt.", "insp.", "det.", "atty.", "messrs.", "mme.", "mlle.", "sr.", "sra.", "no.", "nos.", "vs.", "v.", "art.", "sec.",
    "fig.", "ch.", "vol.", "pp.", "p.", "op.", "ex.", "cf.", "e.g.", "i.e.", "approx.", "ca.", "est.", "al.", "hrs.", "min.", "del.",
    "gens.", "cols.", "lts.", "drs.", "profs.", "vol.", "eds.", "ed.", "tel.", "ext.", "spc.", "pte.", "gp.", "flt.", "sqn.",
];

/// Abbreviations after which a sentence may end.
const OTHERS: &[&str] = &[
    "jr.", "inc.", "corp.", "ltd.", "co.", "cos.", "bros.", "etc.", "a.m.", "p.m.", "jan.", "feb.", "mar.", "apr.", "jun.", "jul.", "aug.",
    "sep.", "sept.", "oct.", "nov.", "dec.", "mon.", "tue.", "tues.", "wed.", "thu.", "thur.", "thurs.", "fri.", "ave.", "blvd.", "rd.",
    "hwy.", "dept.", "univ.", "assn.", "ala.", "ariz.", "ark.", "calif.", "colo.", "conn.", "fla.", "ga.", "ill.", "ind.", "kan.", "ky.",
    "la.", "md.", "mass.", "mich.", "minn.", "miss.", "mo.", "mont.", "neb.", "nev.", "okla.", "ore.", "pa.", "tenn.", "tex.", "vt.",
    "va.", "wash.", "wis.", "wyo.", "ph.d.", "d.c.", "u.s.", "u.k.", "u.n.", "e.u.", "esq.", "plc.", "pty.", "b.c.", "a.d.", "c.e.",
    "approx.", "avg.", "max.", "dist.", "govt.", "intl.", "natl.", "mfg.", "lb.", "lbs.", "oz.", "sq.", "cu.", "mi.", "km.", "kg.",
];

/// Abbreviations only with a capital ("Gen. Petrosyan", "Mar. 3"): in lower case they are words.
const CAPITALISED: &[&str] = &[
    "gen.", "col.", "rep.", "del.", "min.", "mar.", "jan.", "mon.", "sat.", "sun.", "fri.", "wed.", "ill.", "miss.", "mass.", "wash.",
    "la.", "pa.", "mo.", "md.", "ind.", "kan.", "ore.", "ark.", "rear.", "vice.", "co.", "rev.", "det.", "op.", "mi.", "gp.", "gov.",
    "max.", "est.", "fr.", "ex.", "al.", "cos.", "hon.",
];

/// Abbreviations only before a number ("No. 5", "Art. 2"): elsewhere they are words at the end of a sentence.
const BEFORE_NUMBERS: &[&str] = &[
    "no.", "nos.", "fig.", "art.", "sec.", "ch.", "vol.", "p.", "pp.", "ext.", "sat.", "sun.", "mar.",
];

/// Whether a lower-cased word with its stop is an abbreviation. `capital`: it is written with a capital; `number`: a
/// number follows.
pub(crate) fn is_abbreviation(word: &str, capital: bool, number: bool) -> bool {
    let body = word.strip_suffix('.').unwrap_or(word);
    if body.is_empty() {
        return false;
    }
    // "p. 12", but "P. Lund" as any initial.
    if BEFORE_NUMBERS.contains(&word) && !(word == "p." && capital) {
        return number && (capital || !CAPITALISED.contains(&word));
    }
    // Initials and letters with stops: "J.", "U.S.", "a.m.", "N.Y.C."
    let letters = body
        .split('.')
        .all(|p| p.chars().count() == 1 && p.chars().all(char::is_alphabetic));
    if letters && (body.contains('.') || capital) {
        return true;
    }
    if matches!(word, "ph.d." | "lt.gen." | "maj.gen.") {
        return true;
    }
    (TITLES.contains(&word) || OTHERS.contains(&word)) && (capital || !CAPITALISED.contains(&word))
}

/// Whether the abbreviation stands before a name or number, so that no sentence ends after it.
pub(crate) fn is_title(word: &str) -> bool {
    TITLES.contains(&word)
}

/// Prefixes that the treebanks leave on their word.
const PREFIXES: &[&str] = &[
    "non", "co", "re", "pre", "ex", "anti", "pro", "e", "multi", "post", "semi", "sub", "mid", "counter", "inter", "intra", "ultra", "un",
    "de", "mini", "micro", "macro", "mega", "meta", "neo", "pan", "para", "poly", "pseudo", "quasi", "super", "tele", "trans", "tri",
    "uni", "vice", "bi", "over", "under", "mis", "dis", "extra", "hyper", "infra", "hydro", "bio", "eco", "geo", "electro", "psycho",
    "socio",
];

/// Whether a hyphen between these lower-cased parts stays inside the word ("co-founder", "e-mail").
pub(crate) fn keeps_hyphen(left: &str, right: &str) -> bool {
    PREFIXES.contains(&left) && right.chars().all(|c| c.is_alphabetic() || c == '\'')
}

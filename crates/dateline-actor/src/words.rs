//! Closed classes of English words that the resolver itself knows. All else is in the tables.

/// Grammatical gender that a word or name shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Gender {
    /// Not known, or either.
    #[default]
    Unknown,
    /// He.
    Male,
    /// She.
    Female,
}

impl Gender {
    /// Whether the two can be of one person.
    pub(crate) fn agrees(self, other: Self) -> bool {
        self == Self::Unknown || other == Self::Unknown || self == other
    }
}

/// Forms of address that say nothing about an office.
pub(crate) fn is_courtesy(form: &str) -> bool {
    matches!(
        form.trim_end_matches('.'),
        "Mr" | "Mrs" | "Ms" | "Miss" | "Dr" | "Sir" | "Dame" | "Lord" | "Lady" | "Madame" | "Prof"
    )
}

/// The gender that a title, a noun or a first name shows.
pub(crate) fn gender(word: &str) -> Gender {
    let w = word.trim_end_matches('.');
    #[rustfmt::skip]
    const FEMALE: &[&str] = &["Mrs", "Ms", "Miss", "Dame", "Lady", "Madame", "Queen", "Princess", "queen", "princess", "woman", "spokeswoman", "chairwoman",
        "congresswoman", "policewoman", "businesswoman", "actress", "mother", "wife", "daughter", "sister", "widow", "girl", "nun", "duchess",
        "Angela", "Theresa", "Hillary", "Maria", "Marie", "Anna", "Anne", "Ana", "Julia", "Julie", "Elizabeth", "Sarah", "Susan", "Laura", "Linda",
        "Christine", "Christina", "Cristina", "Margaret", "Michelle", "Nancy", "Nikki", "Condoleezza", "Madeleine", "Federica", "Ursula", "Jacinda", "Helen",
        "Park", "Aung", "Benazir", "Indira", "Sonia", "Ellen", "Dilma", "Michele", "Marine", "Kamala", "Melania", "Ivanka", "Emma", "Mary", "Jane", "Kate",
        "Catherine", "Caroline", "Victoria", "Natalia", "Olga", "Elena", "Irina", "Svetlana", "Tatiana", "Yulia", "Dalia", "Kaja", "Sanna", "Mette", "Erna",
        "Giorgia", "Magdalena", "Ewa", "Beata", "Fatima", "Aisha", "Zainab", "Leila", "Layla", "Mariam", "Nadia", "Samantha", "Karen", "Jennifer", "Jessica", "Amina",
        "Tzipi", "Golda", "Corazon", "Gloria", "Leni", "Sheikha", "Begum", "Khaleda", "Valeska", "Liz", "Priti", "Amber", "Nicola", "Rosa", "Carmen", "Isabel"];
    #[rustfmt::skip]
    const MALE: &[&str] = &["Mr", "Sir", "Lord", "King", "Prince", "Sheikh", "Ayatollah", "Emir", "Sultan", "Imam", "king", "prince", "sheikh", "ayatollah", "emir", "sultan", "imam", "pope",
        "Pope", "man", "spokesman", "chairman", "congressman", "policeman", "businessman", "father", "husband", "son", "brother", "boy", "monk", "priest", "cleric", "serviceman",
        "John", "James", "Robert", "Michael", "William", "David", "Richard", "Joseph", "Thomas", "Charles", "Donald", "George", "Vladimir", "Barack", "Joe", "Bill", "Tony",
        "Emmanuel", "Boris", "Dmitry", "Sergei", "Sergey", "Mohammed", "Muhammad", "Mohamed", "Ahmed", "Ali", "Hassan", "Ibrahim", "Recep", "Bashar", "Saddam", "Hosni", "Abdul",
        "Abdullah", "Juan", "Jose", "Carlos", "Luis", "Hugo", "Fidel", "Peter", "Paul", "Mark", "Philip", "Nikol", "Ilham", "Nicolas", "Francois", "Jacques", "Yasser", "Ariel", "Ehud"];
    if FEMALE.contains(&w) {
        Gender::Female
    } else if MALE.contains(&w) {
        Gender::Male
    } else {
        Gender::Unknown
    }
}

/// Verbs whose subject speaks.
pub(crate) fn is_speech(lemma: &str) -> bool {
    #[rustfmt::skip]
    const SAY: &[&str] = &["say", "tell", "add", "announce", "declare", "state", "insist", "claim", "argue", "explain", "write", "warn", "stress", "note", "ask", "reply", "respond",
        "comment", "report", "deny", "vow", "promise", "pledge", "urge", "call", "demand", "emphasize", "emphasise", "continue", "conclude", "remark", "tweet", "post", "acknowledge",
        "admit", "assert", "maintain", "recall", "observe", "complain", "describe", "confirm", "agree", "believe", "think", "hope", "quote"];
    SAY.contains(&lemma)
}

/// Participles after a hyphen that make the name before them a backer or leader, not a home: "Armenia-backed".
pub(crate) fn is_backing(form: &str) -> bool {
    #[rustfmt::skip]
    const BACKED: &[&str] = &["backed", "led", "dominated", "brokered", "sponsored", "supported", "funded", "financed", "allied", "aligned", "trained", "mediated", "friendly",
        "linked", "inspired", "armed", "supplied", "made", "built", "installed", "recognized", "recognised", "educated", "affiliated", "speaking", "style", "proxy", "equipped", "held", "controlled", "occupied"];
    BACKED.contains(&form)
}

/// Participles after a hyphen that make the name before them a home: "Syria-based".
pub(crate) fn is_basing(form: &str) -> bool {
    matches!(form, "based" | "born" | "administered" | "run" | "owned")
}

/// Prefixes that turn a name into a leaning: "pro-Russian".
pub(crate) fn is_leaning(form: &str) -> bool {
    matches!(form.to_ascii_lowercase().as_str(), "pro" | "anti" | "non" | "trans" | "un")
}

/// Words that put an office in the past.
pub(crate) fn is_former(word: &str) -> bool {
    matches!(
        word.to_ascii_lowercase().as_str(),
        "former" | "ex" | "ousted" | "deposed" | "late" | "exiled" | "one-time" | "onetime" | "ex-president" | "outgoing-former"
    )
}

/// Nouns that only count: the actor is in their `of` phrase.
pub(crate) fn is_partitive(lemma: &str) -> bool {
    #[rustfmt::skip]
    const PARTS: &[&str] = &["group", "number", "dozen", "hundred", "thousand", "million", "score", "some", "many", "majority", "minority", "crowd", "band", "handful", "pair", "couple", "lot",
        "part", "most", "all", "several", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "wave", "mob", "half", "rest", "series", "bunch",
        "people", "none", "each", "both", "any", "few", "more", "scores", "dozens", "hundreds", "thousands", "column", "convoy", "contingent", "alliance", "coalition"];
    PARTS.contains(&lemma)
}

/// Heads whose sector is their modifier's: "police spokesman", "rebel forces", "opposition leader".
pub(crate) fn is_generic_agent(lemma: &str) -> bool {
    #[rustfmt::skip]
    const GENERIC: &[&str] = &["leader", "commander", "spokesman", "spokeswoman", "spokesperson", "official", "officer", "member", "fighter", "chief", "head", "source", "force", "unit", "group",
        "supporter", "representative", "delegate", "delegation", "negotiator", "authority", "figure", "director", "chairman", "boss", "personnel", "operative", "agent", "faction", "movement",
        "organization", "organisation", "team", "staff", "worker", "party", "politician", "candidate", "activist", "man", "woman", "people", "guard", "command", "service", "agency", "troop", "troops",
        "forces", "body", "deputy", "insider", "aide", "adviser", "advisor", "soldier", "guerrilla", "gunman"];
    GENERIC.contains(&lemma)
}

/// Agent nouns that are of the place the report is about when nothing else is said: by sector.
pub(crate) fn is_local(sector: &str, lemma: &str) -> bool {
    #[rustfmt::skip]
    const PEOPLE: &[&str] = &["protester", "protestor", "demonstrator", "resident", "villager", "voter", "citizen", "student", "striker", "rioter", "activist", "local", "mourner", "worshipper",
        "worshiper", "dissident", "farmer", "teacher", "nurse", "doctor", "shopkeeper", "taxi_driver", "civilian", "marcher"];
    match sector {
        "GOV" | "LEG" | "JUD" | "COP" | "OPP" => true,
        "MIL" => matches!(
            lemma,
            "army" | "military" | "navy" | "force" | "forces" | "troop" | "troops" | "soldier" | "junta" | "general" | "commander"
        ),
        "CVL" | "EDU" | "LAB" | "AGR" | "MED" => PEOPLE.contains(&lemma),
        _ => false,
    }
}

/// Things of war that stand for the military of the state named before them: "Israeli jets", "a U.S. strike".
pub(crate) fn is_military_thing(lemma: &str) -> bool {
    #[rustfmt::skip]
    const THINGS: &[&str] = &["strike", "airstrike", "air-strike", "jet", "warplane", "plane", "aircraft", "helicopter", "gunship", "tank", "drone", "missile", "shell", "shelling", "bombardment",
        "bombing", "raid", "incursion", "invasion", "offensive", "warship", "submarine", "vessel", "artillery", "rocket", "bomber", "fighter", "convoy", "patrol", "airforce", "checkpoint", "gunboat",
        "ground", "air", "naval", "fire", "gunfire", "barrage", "assault"];
    THINGS.contains(&lemma)
}

/// What a description can point back to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Anaphor {
    /// "the country", "the kingdom".
    Country,
    /// "the group", "the movement", "the militia".
    Group,
    /// "the bloc", "the alliance", "the pact".
    Bloc,
    /// "the company", "the agency", "the organisation".
    Body,
    /// "both countries", "the two neighbours", "the two sides".
    Pair,
    /// "the man", "the suspect".
    Person,
}

/// What kind of antecedent a definite noun asks for.
pub(crate) fn anaphor(lemma: &str, plural: bool) -> Option<Anaphor> {
    Some(match lemma {
        "country" | "nation" | "state" | "neighbor" | "neighbour" | "side" | "capital" | "government" | "rival" | "power" | "leader"
        | "foe" | "ally"
            if plural =>
        {
            Anaphor::Pair
        }
        "country" | "nation" | "kingdom" | "republic" | "homeland" => Anaphor::Country,
        "group" | "movement" | "militia" | "faction" | "organization" | "organisation" | "network" | "cartel" => Anaphor::Group,
        "bloc" | "alliance" | "pact" | "union" | "coalition" | "grouping" => Anaphor::Bloc,
        "company" | "firm" | "agency" | "body" | "ministry" | "party" | "newspaper" => Anaphor::Body,
        "man" | "woman" | "politician" | "diplomat" => Anaphor::Person,
        _ => return None,
    })
}

/// Modifiers that make a bloc one of states: "regional bloc", "Western alliance".
pub(crate) fn is_international(lemma: &str) -> bool {
    matches!(
        lemma.to_ascii_lowercase().as_str(),
        "regional"
            | "international"
            | "global"
            | "western"
            | "african"
            | "european"
            | "asian"
            | "arab"
            | "trade"
            | "economic"
            | "transatlantic"
            | "nation"
            | "multinational"
    )
}

/// Adjectives that name a sector before a generic noun: "military officials".
pub(crate) fn is_sector_adjective(lemma: &str) -> bool {
    matches!(
        lemma.to_ascii_lowercase().as_str(),
        "military" | "paramilitary" | "judicial" | "rebel" | "insurgent" | "militant" | "islamist" | "separatist"
    )
}

/// Days, months and feasts, which look like names.
pub(crate) fn is_calendar(form: &str) -> bool {
    #[rustfmt::skip]
    const NAMES: &[&str] = &["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March", "April", "May", "June", "July", "August",
        "September", "October", "November", "December", "Christmas", "Easter", "Ramadan", "Eid", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Jan", "Feb", "Mar", "Apr", "Aug", "Sept", "Oct", "Nov", "Dec"];
    NAMES.contains(&form.trim_end_matches('.'))
}

/// The state whose ministers bear a title that only a few states use, where nothing else says it.
pub(crate) fn home_of_title(words: &str) -> Option<&'static str> {
    match words {
        "foreign secretary" | "home secretary" | "defence secretary" | "chancellor of the exchequer" => Some("GBR"),
        "secretary of state" | "defense secretary" | "secretary of defense" | "treasury secretary" | "attorney general" => Some("USA"),
        "external affairs minister" => Some("IND"),
        _ => None,
    }
}

/// Plural nouns for members of the armed group that an article is about.
pub(crate) fn is_band(lemma: &str) -> bool {
    matches!(
        lemma,
        "militant" | "fighter" | "jihadist" | "jihadi" | "extremist" | "terrorist" | "insurgent" | "rebel" | "guerrilla" | "islamist"
    )
}

/// Nouns for states that a modifier describes but does not name: "U.S. allies", "African nations".
pub(crate) fn is_vague_state(lemma: &str) -> bool {
    matches!(
        lemma.to_ascii_lowercase().as_str(),
        "ally"
            | "partner"
            | "country"
            | "nation"
            | "state"
            | "neighbor"
            | "neighbour"
            | "power"
            | "side"
            | "rival"
            | "foe"
            | "enemy"
            | "member"
    )
}

/// Nouns that a ruler's name stands before: "the Assad regime".
pub(crate) fn is_rule(lemma: &str) -> bool {
    matches!(
        lemma,
        "regime" | "government" | "administration" | "cabinet" | "force" | "troop" | "loyalist"
    )
}

/// Bodies that act although their sector is not known: "a Lebanese group"; not "its territory".
pub(crate) fn is_association(lemma: &str) -> bool {
    matches!(
        lemma,
        "group"
            | "organization"
            | "organisation"
            | "movement"
            | "agency"
            | "commission"
            | "authority"
            | "force"
            | "delegation"
            | "team"
            | "council"
            | "committee"
            | "mission"
    )
}

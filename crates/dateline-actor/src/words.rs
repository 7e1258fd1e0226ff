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
    #[rustfmt::skip]
    const MORE_FEMALE: &[&str] = &["Lucia", "Lucía", "Jana", "Petra", "Eva", "Zuzana", "Katarina", "Kateřina", "Tihana", "Marta", "Monika", "Agnieszka", "Katarzyna", "Malgorzata",
        "Hanna", "Hannah", "Ingrid", "Astrid", "Annalena", "Sahra", "Frauke", "Renate", "Claudia", "Sabine", "Nadine", "Isabelle", "Ségolène", "Anke", "Heike", "Birgit", "Ulrike",
        "Teresa", "Elisa", "Emilia", "Camila", "Carolina", "Daniela", "Gabriela", "Patricia", "Paula", "Pilar", "Mercedes", "Ximena", "Yolanda", "Wilma", "Francia", "Michelle",
        "Karin", "Kristina", "Christiane", "Louise", "Alice", "Amanda", "Amy", "Andrea", "Angelina", "Annie", "Audrey", "Barbara", "Betty", "Carol", "Charlotte", "Cheryl", "Chloe",
        "Cindy", "Clare", "Claire", "Dana", "Deborah", "Debbie", "Denise", "Diana", "Diane", "Donna", "Dorothy", "Edith", "Eleanor", "Emily", "Esther", "Evelyn", "Fiona", "Florence",
        "Frances", "Gillian", "Grace", "Harriet", "Heather", "Heidi", "Irene", "Jackie", "Jacqueline", "Janet", "Janice", "Jean", "Jill", "Joan", "Joanna", "Josephine", "Joyce", "Judith", "Judy",
        "Julianne", "Katharine", "Katherine", "Kathleen", "Kathryn", "Kathy", "Katie", "Kelly", "Kimberly", "Kristen", "Lauren", "Leah", "Lesley", "Lisa", "Lori", "Lucy", "Lydia", "Lynn", "Margarita",
        "Marilyn", "Marion", "Martha", "Megan", "Melissa", "Mila", "Miriam", "Molly", "Naomi", "Natalie", "Nina", "Nora", "Norma", "Pamela", "Paulina", "Penny", "Phyllis", "Rachel", "Rebecca", "Rita",
        "Roberta", "Robin", "Rosemary", "Roxana", "Ruth", "Sally", "Sandra", "Sara", "Sharon", "Sheila", "Shirley", "Silvia", "Simone", "Sofia", "Sophia", "Sophie", "Stella", "Stephanie", "Sylvia", "Tamara",
        "Tanya", "Tara", "Tracy", "Ursula", "Valentina", "Valerie", "Vanessa", "Vera", "Veronica", "Virginia", "Vivian", "Wendy", "Yvonne", "Zoe", "Malala", "Asma", "Hanan", "Hala", "Rania", "Sheikh-Hasina",
        "Yuriko", "Sanae", "Tomomi", "Meirav", "Ayelet", "Shelly", "Mamata", "Sushma", "Nirmala", "Jayalalithaa", "Priyanka", "Chandrika", "Megawati", "Yingluck", "Winnie", "Graça", "Nkosazana", "Joice", "Grace"];
    #[rustfmt::skip]
    const MORE_MALE: &[&str] = &["Félix", "Felix", "Goran", "Zoran", "Marko", "Milan", "Slobodan", "Aleksandar", "Ivan", "Igor", "Oleg", "Alexei", "Alexey", "Alexander", "Andrei", "Andrey", "Anatoly", "Arkady", "Boris", "Denis",
        "Dmitri", "Evgeny", "Gennady", "Konstantin", "Leonid", "Maxim", "Mikhail", "Nikita", "Nikolai", "Pavel", "Roman", "Ruslan", "Stanislav", "Valery", "Vasily", "Viktor", "Vitaly", "Yevgeny", "Yuri", "Yury",
        "Volodymyr", "Petro", "Oleksandr", "Serhiy", "Andriy", "Marek", "Lech", "Jaroslaw", "Mateusz", "Andrzej", "Tomasz", "Peter", "Petr", "Václav", "Milos", "Andrej", "Robert", "Viktor", "Gergely", "Stefan",
        "Hans", "Helmut", "Gerhard", "Olaf", "Frank-Walter", "Wolfgang", "Heiko", "Friedrich", "Jürgen", "Klaus", "Karl", "Matteo", "Silvio", "Mario", "Romano", "Giuseppe", "Paolo", "Enrico", "Giorgio", "Antonio", "Pedro",
        "Mariano", "Felipe", "Alvaro", "Álvaro", "Evo", "Rafael", "Nicolás", "Daniel", "Luiz", "Jair", "Michel", "Alejandro", "Andrés", "Andres", "Enrique", "Vicente", "Miguel", "Manuel", "Otávio", "Edgar", "Alan", "Albert", "Alex",
        "Andrew", "Anthony", "Arthur", "Ben", "Benjamin", "Bernard", "Bernie", "Bob", "Brad", "Brian", "Bruce", "Chris", "Christopher", "Chuck", "Colin", "Craig", "Dan", "Dave", "Dean", "Dennis", "Derek", "Dick", "Don", "Doug",
        "Douglas", "Ed", "Edward", "Eric", "Ernest", "Frank", "Fred", "Gary", "Geoffrey", "Gordon", "Graham", "Greg", "Gregory", "Harold", "Harry", "Henry", "Howard", "Hugh", "Ian", "Jack", "Jacob", "Jake", "Jason", "Jeff", "Jeffrey",
        "Jeremy", "Jerry", "Jim", "Jimmy", "Jonathan", "Josh", "Justin", "Keith", "Ken", "Kenneth", "Kevin", "Larry", "Lawrence", "Lee", "Leon", "Louis", "Malcolm", "Marc", "Martin", "Matt", "Matthew", "Max", "Mike", "Mitch",
        "Mitt", "Nathan", "Neil", "Nick", "Norman", "Oliver", "Oscar", "Patrick", "Phil", "Ralph", "Ray", "Raymond", "Rex", "Rick", "Rob", "Rodrigo", "Roger", "Ron", "Ronald", "Roy", "Russell", "Sam", "Samuel", "Scott", "Sean",
        "Simon", "Stephen", "Steve", "Steven", "Stuart", "Ted", "Terry", "Tim", "Timothy", "Todd", "Tom", "Tommy", "Vince", "Vincent", "Walter", "Warren", "Wayne", "Will", "Hussein", "Ismail", "Khaled", "Khalid", "Mahmoud", "Mahmud",
        "Mustafa", "Nabil", "Nasser", "Nouri", "Omar", "Osama", "Rafik", "Saad", "Saeed", "Salman", "Samir", "Tariq", "Walid", "Yahya", "Yousef", "Yusuf", "Haider", "Hamid", "Hamad", "Hadi", "Jalal", "Karim", "Abdel", "Abdi", "Ashraf",
        "Pervez", "Nawaz", "Imran", "Asif", "Shahbaz", "Bilawal", "Narendra", "Manmohan", "Rahul", "Atal", "Rajiv", "Arvind", "Amit", "Mahinda", "Shinzo", "Junichiro", "Yoshihide", "Fumio", "Taro", "Kim", "Xi", "Hu", "Wen", "Li", "Wang",
        "Benigno", "Joko", "Susilo", "Thaksin", "Prayut", "Hun", "Mahathir", "Najib", "Anwar", "Goodluck", "Muhammadu", "Olusegun", "Atiku", "Uhuru", "Raila", "Mwai", "Robert", "Jacob", "Thabo", "Nelson", "Cyril", "Joseph",
        "Laurent", "Paul", "Yoweri", "Meles", "Hailemariam", "Abiy", "Isaias", "Amadou", "Blaise", "Idriss", "Dawit", "Bekele", "Gerry", "Benny", "Avigdor", "Shimon", "Yitzhak", "Yair", "Naftali", "Benjamin", "Moshe", "Yoav"];
    if FEMALE.contains(&w) || MORE_FEMALE.contains(&w) {
        Gender::Female
    } else if MALE.contains(&w) || MORE_MALE.contains(&w) {
        Gender::Male
    } else if is_female_surname(w) {
        Gender::Female
    } else {
        Gender::Unknown
    }
}

/// Slavic family names that only women bear.
fn is_female_surname(word: &str) -> bool {
    word.len() > 5
        && ["ová", "ova", "eva", "skaya", "ská"].iter().any(|e| word.ends_with(e))
        && word.chars().next().is_some_and(char::is_uppercase)
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
        "SOC" => matches!(lemma, "federation" | "union"),
        "LAB" => matches!(lemma, "federation" | "union") || PEOPLE.contains(&lemma),
        "MIL" => matches!(
            lemma,
            "army" | "military" | "navy" | "force" | "forces" | "troop" | "troops" | "soldier" | "junta" | "general" | "commander"
        ),
        "CVL" | "EDU" | "AGR" | "MED" => PEOPLE.contains(&lemma),
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

/// What a counted noun counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Counted {
    People,
    States,
    Parties,
}

/// What "two" or "both" before a noun count.
pub(crate) fn counted(lemma: &str) -> Option<Counted> {
    Some(match lemma {
        "leader" | "president" | "minister" | "premier" | "man" | "official" | "head" | "diplomat" | "chancellor" | "envoy"
        | "politician" => Counted::People,
        "country" | "nation" | "state" | "neighbor" | "neighbour" | "capital" | "government" | "power" | "ally" | "republic" => {
            Counted::States
        }
        "side" | "rival" | "foe" | "party" | "enemy" | "belligerent" | "adversary" | "camp" | "combatant" => Counted::Parties,
        _ => return None,
    })
}

/// "two", "both", "three" as numbers.
pub(crate) fn small_number(form: &str) -> Option<usize> {
    Some(match form.to_lowercase().as_str() {
        "two" | "both" | "2" => 2,
        "three" | "3" => 3,
        "four" | "4" => 4,
        "five" | "5" => 5,
        _ => return None,
    })
}

/// Words after a noun that bind it to a body: "workers affiliated with the union".
pub(crate) fn is_binding(form: &str) -> bool {
    matches!(
        form.to_lowercase().as_str(),
        "affiliated" | "loyal" | "belonging" | "allied" | "linked" | "serving" | "employed" | "faithful" | "aligned" | "connected"
    )
}

/// Nouns whose owner is the other party: "Japan's Philippine ally".
pub(crate) fn is_relation(lemma: &str) -> bool {
    matches!(
        lemma.to_lowercase().as_str(),
        "counterpart"
            | "ally"
            | "neighbour"
            | "neighbor"
            | "rival"
            | "host"
            | "guest"
            | "captive"
            | "hostage"
            | "prisoner"
            | "enemy"
            | "foe"
            | "partner"
            | "backer"
            | "patron"
            | "sponsor"
            | "opposite"
    )
}

/// Who can own what a noun names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Owner {
    State,
    Body,
    /// An armed group.
    Band,
}

/// Who can own a thing or a person: "its airspace" is a state's.
pub(crate) fn owner_of(lemma: &str) -> Option<Owner> {
    Some(match lemma {
        "army" | "troop" | "troops" | "border" | "territory" | "airspace" | "citizen" | "people" | "parliament" | "president"
        | "ambassador" | "embassy" | "capital" | "sovereignty" | "currency" | "navy" | "independence" | "coast" | "waters" | "shore"
        | "neighbour" | "neighbor" | "economy" | "constitution" | "election" | "nationals" | "national" | "soil" | "military"
        | "premier" | "population" | "envoy" | "coastline" | "soldier" => Owner::State,
        "director" | "chairman" | "chairwoman" | "executive" | "shareholder" | "customer" | "product" | "employee" | "board"
        | "headquarters" | "profit" | "sale" | "share" | "subsidiary" | "plant" | "factory" | "website" | "brand" | "store" | "staff"
        | "lorry" | "truck" | "passenger" | "aircraft" | "airliner" | "patent" | "revenue" | "worker" | "founder" | "owner"
        | "investor" | "supplier" | "dealer" | "creditor" => Owner::Body,
        "fighter" | "militant" | "gunman" | "commander" | "stronghold" | "hideout" | "hostage" | "captive" | "insurgent" | "guerrilla" => {
            Owner::Band
        }
        _ => return None,
    })
}

/// What a definite noun for an organisation says of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Company,
    Medium,
    Party,
    Court,
    Charity,
    /// Only a name with that word in it: "the council" for a Security Council.
    Named,
}

/// The kind of organisation that a noun can point back to.
pub(crate) fn kind_of_body(lemma: &str) -> Option<Kind> {
    Some(match lemma {
        "company" | "firm" | "corporation" | "airline" | "carrier" | "automaker" | "carmaker" | "manufacturer" | "maker" | "retailer"
        | "conglomerate" | "operator" | "developer" | "exporter" | "producer" | "supplier" | "contractor" | "lender" | "insurer"
        | "utility" | "startup" | "start-up" | "giant" | "chain" | "brand" | "planemaker" | "shipper" | "miner" | "chipmaker"
        | "drugmaker" => Kind::Company,
        "newspaper" | "magazine" | "broadcaster" | "station" | "channel" | "outlet" | "daily" | "weekly" | "paper" => Kind::Medium,
        "party" => Kind::Party,
        "court" | "tribunal" => Kind::Court,
        "charity" | "ngo" | "watchdog" | "nonprofit" => Kind::Charity,
        "council" | "commission" | "committee" | "ministry" | "agency" | "union" | "federation" | "league" | "association" | "front"
        | "movement" | "brigade" | "battalion" | "church" | "institute" | "foundation" | "fund" | "bank" | "authority" | "parliament"
        | "assembly" | "senate" | "congress" | "university" | "hospital" | "school" | "club" | "team" | "consortium" | "mission"
        | "office" | "organization" | "organisation" | "bureau" | "department" | "society" | "cooperative" | "syndicate" | "cartel"
        | "network" | "alliance" | "coalition" | "bloc" | "pact" | "group" | "institution" | "board" | "panel" | "programme"
        | "program" => Kind::Named,
        _ => return None,
    })
}

/// Nouns for a blow that somebody deals.
pub(crate) fn is_attack(lemma: &str) -> bool {
    matches!(
        lemma,
        "attack"
            | "strike"
            | "airstrike"
            | "raid"
            | "shelling"
            | "bombing"
            | "bombardment"
            | "blast"
            | "explosion"
            | "shooting"
            | "ambush"
            | "assault"
            | "offensive"
            | "crackdown"
            | "operation"
            | "massacre"
            | "barrage"
            | "incursion"
            | "invasion"
    )
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

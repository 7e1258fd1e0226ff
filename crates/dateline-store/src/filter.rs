//! Questions by fields: filters into SQL.

use crate::Error;
use crate::select::Value;
use dateline_core::Date;

/// Somebody, as a filter names him.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    /// A code and a sector, either of which may be open: `ARM`, `ARM/MIL`, `/MIL`.
    Code(Option<String>, Option<String>),
    /// A Wikidata number.
    Wikidata(String),
    /// Words of the name or of the text.
    Name(String),
    /// Nobody known.
    Unknown,
}

impl Who {
    /// Reads `ARM`, `ARM/MIL`, `/MIL`, `Q399`, `?` or a name.
    ///
    /// ```
    /// use dateline_store::Who;
    /// assert_eq!(Who::read("ARM/MIL"), Who::Code(Some("ARM".into()), Some("MIL".into())));
    /// assert_eq!(Who::read("Lukashenko"), Who::Name("Lukashenko".into()));
    /// ```
    #[must_use]
    pub fn read(s: &str) -> Self {
        let code = |s: &str| s.len() == 3 && s.bytes().all(|b| b.is_ascii_uppercase());
        if s == "?" {
            return Self::Unknown;
        }
        if s.len() > 1 && s.starts_with('Q') && s[1..].bytes().all(|b| b.is_ascii_digit()) {
            return Self::Wikidata(s.into());
        }
        match s.split_once('/') {
            Some((c, sector)) if (c.is_empty() || code(c)) && code(sector) => {
                Self::Code(Some(c.to_owned()).filter(|c| !c.is_empty()), Some(sector.into()))
            }
            None if code(s) => Self::Code(Some(s.into()), None),
            _ => Self::Name(s.into()),
        }
    }
}

/// Which rows an answer is made of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// Events.
    #[default]
    Events,
    /// Who says so.
    Claims,
    /// Standing relations.
    Facts,
    /// Who says what.
    Attributions,
    /// What is quoted.
    Quotations,
    /// Articles.
    Articles,
    /// Articles that belong together.
    Stories,
    /// Pairs of parties by week.
    DyadsByWeek,
    /// What failed.
    Failures,
    /// Calls of `dateline add`.
    Runs,
}

impl View {
    /// Its name in SQL.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Events => "events",
            Self::Claims => "claims",
            Self::Facts => "facts",
            Self::Attributions => "attributions",
            Self::Quotations => "quotations",
            Self::Articles => "articles",
            Self::Stories => "stories",
            Self::DyadsByWeek => "dyads_by_week",
            Self::Failures => "failures",
            Self::Runs => "runs",
        }
    }
}

/// A step of a time series.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Days.
    Day,
    /// Weeks, named by their Monday.
    Week,
    /// Months.
    Month,
}

/// What is looked for. Values of one field are alternatives; fields narrow each other.
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(missing_docs)]
pub struct Filter {
    pub actor: Vec<Who>,
    pub recipient: Vec<Who>,
    /// Actor or recipient.
    pub party: Vec<Who>,
    pub speaker: Vec<Who>,
    pub outlet: Vec<Who>,
    pub kind: Vec<String>,
    pub mode: Vec<String>,
    pub context: Vec<String>,
    /// `none` stands for what happened.
    pub auxiliary: Vec<String>,
    /// Beginnings of CAMEO codes.
    pub cameo: Vec<String>,
    pub quad: Vec<u8>,
    pub fact: Vec<String>,
    /// How words are given: `direct`, `mixed`, `indirect`, `scare`.
    pub said: Vec<String>,
    /// `speech`, `belief`, `attitude` and the like.
    pub class: Vec<String>,
    /// Words of what is said or quoted.
    pub content: Vec<String>,
    /// Events that end on this day or later.
    pub since: Option<Date>,
    /// Events that begin on this day or earlier.
    pub until: Option<Date>,
    pub published_since: Option<Date>,
    pub published_until: Option<Date>,
    /// Words of the place's, district's or province's name.
    pub place: Vec<String>,
    pub country: Vec<String>,
    /// South, west, north, east.
    pub area: Option<[f64; 4]>,
    pub standing: Vec<String>,
    pub stance: Vec<String>,
    pub min_confidence: Option<f64>,
    /// -3 to 3.
    pub min_factuality: Option<f64>,
    pub min_dead: Option<u32>,
    pub min_injured: Option<u32>,
    pub min_arrested: Option<u32>,
    pub story: Vec<i64>,
    pub article: Vec<i64>,
    pub document: Vec<String>,
    pub publisher: Vec<String>,
    pub agency: Vec<String>,
    pub language: Vec<String>,
    pub rule: Vec<String>,
    /// Full text of headline and body, in FTS5's language.
    pub text: Option<String>,
}

/// A question with its values.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// SQL with `?` for each value.
    pub sql: String,
    /// The values in order.
    pub values: Vec<Value>,
}

/// Conditions that all hold.
#[derive(Clone, Debug, Default)]
struct All {
    sql: Vec<String>,
    values: Vec<Value>,
}

impl All {
    fn push(&mut self, sql: impl Into<String>, values: impl IntoIterator<Item = Value>) {
        self.sql.push(sql.into());
        self.values.extend(values);
    }

    fn is_empty(&self) -> bool {
        self.sql.is_empty()
    }

    fn and(&mut self, other: Self) {
        self.sql.extend(other.sql);
        self.values.extend(other.values);
    }

    /// One of the texts, whatever the case.
    fn one_of(&mut self, column: &str, texts: &[String]) {
        if !texts.is_empty() {
            let marks = vec!["?"; texts.len()].join(", ");
            self.push(format!("{column} COLLATE NOCASE IN ({marks})"), texts.iter().map(|t| text(t)));
        }
    }

    /// One of the texts stands in a list with `;` between.
    fn among(&mut self, column: &str, texts: &[String]) {
        if !texts.is_empty() {
            let each = format!("instr(';' || lower({column}) || ';', ';' || lower(?) || ';') > 0");
            self.push(format!("({})", vec![each; texts.len()].join(" OR ")), texts.iter().map(|t| text(t)));
        }
    }

    /// One of the texts stands in one of the columns.
    fn contains(&mut self, columns: &[&str], texts: &[String]) {
        if texts.is_empty() {
            return;
        }
        let (mut sql, mut values) = (Vec::new(), Vec::new());
        for t in texts {
            for c in columns {
                sql.push(format!("{c} LIKE ? ESCAPE '\\'"));
                values.push(like(t));
            }
        }
        self.push(format!("({})", sql.join(" OR ")), values);
    }

    fn numbers(&mut self, column: &str, numbers: impl Iterator<Item = i64>) {
        let numbers: Vec<i64> = numbers.collect();
        if !numbers.is_empty() {
            let marks = vec!["?"; numbers.len()].join(", ");
            self.push(format!("{column} IN ({marks})"), numbers.into_iter().map(Value::Integer));
        }
    }

    fn at_least(&mut self, column: &str, least: Option<f64>) {
        if let Some(x) = least {
            self.push(format!("{column} >= ?"), [Value::Real(x)]);
        }
    }

    /// One of these people, whose columns have these names: code, sector, text, name, wikidata.
    fn who(&mut self, columns: [&str; 5], people: &[Who]) {
        let [code, sector, words, name, wikidata] = columns;
        let (mut sql, mut values) = (Vec::new(), Vec::new());
        for w in people {
            match w {
                Who::Code(c, s) => {
                    let mut both = Vec::new();
                    for (column, value) in [(code, c), (sector, s)] {
                        if let Some(v) = value {
                            both.push(format!("{column} = ?"));
                            values.push(text(v));
                        }
                    }
                    sql.push(format!("({})", both.join(" AND ")));
                }
                Who::Wikidata(q) => {
                    sql.push(format!("{wikidata} = ?"));
                    values.push(text(q));
                }
                Who::Name(n) => {
                    sql.push(format!("({words} LIKE ? ESCAPE '\\' OR {name} LIKE ? ESCAPE '\\')"));
                    values.extend([like(n), like(n)]);
                }
                Who::Unknown => sql.push(format!("{code} IS NULL")),
            }
        }
        if !sql.is_empty() {
            self.push(format!("({})", sql.join(" OR ")), values);
        }
    }

    fn join(&self) -> String {
        if self.sql.is_empty() { "1".into() } else { self.sql.join(" AND ") }
    }
}

fn text(s: &str) -> Value {
    Value::Text(s.to_owned())
}

fn day(d: Date) -> Value {
    Value::Text(d.to_string())
}

fn like(s: &str) -> Value {
    let mut out = String::from("%");
    for c in s.chars() {
        if matches!(c, '%' | '_' | '\\') {
            out.push('\\');
        }
        out.push(c);
    }
    Value::Text(out + "%")
}

/// Full text as FTS5 wants it: where the words carry no signs of its language, each is quoted, so that `cease-fire` is
/// no fault.
fn full_text(s: &str) -> String {
    let signs =
        s.contains(['"', '*', '(', ')', ':', '^', '+', '{']) || s.split_whitespace().any(|w| matches!(w, "AND" | "OR" | "NOT" | "NEAR"));
    if signs {
        return s.to_owned();
    }
    s.split_whitespace().map(|w| format!("\"{w}\"")).collect::<Vec<_>>().join(" ")
}

const PARTY: [&str; 5] = ["p.code", "p.sector", "p.text", "p.name", "p.wikidata"];
const SPEAKER: [&str; 5] = [
    "c.speaker_code",
    "c.speaker_sector",
    "c.speaker_text",
    "c.speaker_name",
    "c.speaker_wikidata",
];
const OUTLET: [&str; 5] = [
    "c.outlet_code",
    "c.outlet_sector",
    "c.outlet_text",
    "c.outlet_name",
    "c.outlet_wikidata",
];
const SUBJECT: [&str; 5] = [
    "f.subject_code",
    "f.subject_sector",
    "f.subject_text",
    "f.subject_name",
    "f.subject_wikidata",
];
const OBJECT: [&str; 5] = [
    "f.object_code",
    "f.object_sector",
    "f.object_text",
    "f.object_name",
    "f.object_wikidata",
];

impl Filter {
    /// Of articles, with their table as `a`.
    fn of_articles(&self) -> All {
        let mut all = All::default();
        if let Some(d) = self.published_since {
            all.push("a.published >= ?", [day(d)]);
        }
        if let Some(d) = self.published_until {
            all.push("a.published <= ?", [day(d)]);
        }
        all.numbers("a.id", self.article.iter().copied());
        all.one_of("a.document", &self.document);
        all.contains(&["a.publisher"], &self.publisher);
        all.one_of("a.agency", &self.agency);
        all.one_of("a.language", &self.language);
        if !self.story.is_empty() {
            let mut inner = All::default();
            inner.numbers("story", self.story.iter().copied());
            all.push(
                format!("a.id IN (SELECT article FROM story_member WHERE {})", inner.join()),
                inner.values,
            );
        }
        if let Some(t) = &self.text {
            all.push(
                "a.id IN (SELECT rowid FROM article_search WHERE article_search MATCH ?)",
                [Value::Text(full_text(t))],
            );
        }
        all
    }

    /// Of claims, with their table as `c`.
    fn of_claims(&self) -> All {
        let mut all = All::default();
        all.who(SPEAKER, &self.speaker);
        all.who(OUTLET, &self.outlet);
        all.one_of("c.stance", &self.stance);
        all
    }

    /// Of events and their parties, with their table as `e`; claims apart.
    fn of_events(&self) -> All {
        let mut all = All::default();
        for (role, people) in [
            (Some("actor"), &self.actor),
            (Some("recipient"), &self.recipient),
            (None, &self.party),
        ] {
            if people.is_empty() {
                continue;
            }
            let (known, unknown): (Vec<Who>, Vec<Who>) = people.iter().cloned().partition(|w| *w != Who::Unknown);
            let role = role.map_or(String::new(), |r| format!("p.role = '{r}' AND "));
            let (mut sql, mut values) = (Vec::new(), Vec::new());
            if !known.is_empty() {
                let mut inner = All::default();
                inner.who(PARTY, &known);
                sql.push(format!("e.id IN (SELECT p.event FROM party p WHERE {role}{})", inner.join()));
                values.extend(inner.values);
            }
            if !unknown.is_empty() {
                sql.push(format!(
                    "NOT EXISTS (SELECT 1 FROM party p WHERE p.event = e.id AND {role}p.code IS NOT NULL)"
                ));
            }
            all.push(format!("({})", sql.join(" OR ")), values);
        }
        all.one_of("e.type", &self.kind);
        all.among("e.mode", &self.mode);
        all.among("e.context", &self.context);
        let (none, words): (Vec<String>, Vec<String>) = self.auxiliary.iter().cloned().partition(|a| a == "none");
        let mut inner = All::default();
        inner.among("e.auxiliary", &words);
        match (none.is_empty(), inner.is_empty()) {
            (true, true) => {}
            (true, false) => all.and(inner),
            (false, true) => all.push("e.auxiliary IS NULL", []),
            (false, false) => all.push(format!("(e.auxiliary IS NULL OR {})", inner.join()), inner.values),
        }
        if !self.cameo.is_empty() {
            let each = vec!["substr(e.cameo, 1, length(?)) = ?"; self.cameo.len()].join(" OR ");
            all.push(format!("({each})"), self.cameo.iter().flat_map(|c| [text(c), text(c)]));
        }
        all.numbers("e.quad_code", self.quad.iter().map(|q| i64::from(*q)));
        if let Some(d) = self.since {
            all.push("e.last_day >= ?", [day(d)]);
        }
        if let Some(d) = self.until {
            all.push("e.first_day <= ?", [day(d)]);
        }
        all.contains(&["e.place", "e.extracted_place", "e.district", "e.province"], &self.place);
        all.one_of("e.country", &self.country);
        if let Some([south, west, north, east]) = self.area {
            all.push(
                "e.id IN (SELECT event FROM event_place WHERE south >= ? AND north <= ? AND west >= ? AND east <= ?)",
                [south, north, west, east].map(Value::Real),
            );
        }
        all.one_of("e.standing", &self.standing);
        all.at_least("e.confidence", self.min_confidence);
        all.at_least("e.factuality", self.min_factuality);
        all.at_least("e.dead", self.min_dead.map(f64::from));
        all.at_least("e.injured", self.min_injured.map(f64::from));
        all.at_least("e.arrested", self.min_arrested.map(f64::from));
        all.one_of("e.rule", &self.rule);
        all
    }

    /// Of events with all that belongs to them: `e` and `a`.
    fn of_events_and_more(&self) -> All {
        let mut all = self.of_events();
        let claims = self.of_claims();
        if !claims.is_empty() {
            all.push(
                format!(
                    "e.id IN (SELECT c.event FROM claim c WHERE c.event IS NOT NULL AND {})",
                    claims.join()
                ),
                claims.values,
            );
        }
        all.and(self.of_articles());
        all
    }

    /// Of facts: `f` and `a`. The actor is the subject, the recipient the object.
    fn of_facts(&self) -> All {
        let mut all = All::default();
        all.who(SUBJECT, &self.actor);
        all.who(OBJECT, &self.recipient);
        let (mut subject, mut object) = (All::default(), All::default());
        subject.who(SUBJECT, &self.party);
        object.who(OBJECT, &self.party);
        if !subject.is_empty() {
            let values: Vec<Value> = subject.values.iter().chain(&object.values).cloned().collect();
            all.push(format!("({} OR {})", subject.join(), object.join()), values);
        }
        all.one_of("f.fact", &self.fact);
        if let Some(d) = self.since {
            all.push("(f.until IS NULL OR f.until >= substr(?, 1, length(f.until)))", [day(d)]);
        }
        if let Some(d) = self.until {
            all.push("coalesce(f.since, f.as_of, '') <= ?", [day(d)]);
        }
        all.at_least("f.confidence", self.min_confidence);
        all.one_of("f.rule", &self.rule);
        let claims = self.of_claims();
        if !claims.is_empty() {
            all.push(
                format!(
                    "f.id IN (SELECT c.fact FROM claim c WHERE c.fact IS NOT NULL AND {})",
                    claims.join()
                ),
                claims.values,
            );
        }
        all.and(self.of_articles());
        all
    }

    /// Of attributions or quotations, with their table as `c`, and articles.
    fn of_words(&self, view: View) -> All {
        let mut all = All::default();
        all.who(SPEAKER, &self.speaker);
        let content = if view == View::Quotations { "c.words" } else { "c.content" };
        all.contains(&[content], &self.content);
        if view == View::Attributions {
            all.who(OUTLET, &self.outlet);
            all.one_of("c.stance", &self.stance);
            all.one_of("c.kind", &self.said);
            all.one_of("c.class", &self.class);
        }
        let articles = self.of_articles();
        if !articles.is_empty() {
            all.push(
                format!("c.article IN (SELECT a.id FROM article a WHERE {})", articles.join()),
                articles.values,
            );
        }
        all
    }

    /// The names of the filters given that a view of words knows nothing of.
    fn beyond_words(&self, view: View) -> Vec<&'static str> {
        let mut out = self.beyond_facts();
        let quoted = view == View::Quotations;
        let given = [
            ("actor", !self.actor.is_empty()),
            ("recipient", !self.recipient.is_empty()),
            ("party", !self.party.is_empty()),
            ("fact", !self.fact.is_empty()),
            ("since", self.since.is_some()),
            ("until", self.until.is_some()),
            ("min-confidence", self.min_confidence.is_some()),
            ("rule", !self.rule.is_empty()),
            ("outlet", quoted && !self.outlet.is_empty()),
            ("stance", quoted && !self.stance.is_empty()),
            ("said", quoted && !self.said.is_empty()),
            ("class", quoted && !self.class.is_empty()),
        ];
        out.extend(given.into_iter().filter(|g| g.1).map(|g| g.0));
        out
    }

    /// The names of the filters given that facts know nothing of.
    fn beyond_facts(&self) -> Vec<&'static str> {
        let given = [
            ("type", !self.kind.is_empty()),
            ("mode", !self.mode.is_empty()),
            ("context", !self.context.is_empty()),
            ("auxiliary", !self.auxiliary.is_empty()),
            ("cameo", !self.cameo.is_empty()),
            ("quad", !self.quad.is_empty()),
            ("place", !self.place.is_empty()),
            ("country", !self.country.is_empty()),
            ("area", self.area.is_some()),
            ("standing", !self.standing.is_empty()),
            ("min-factuality", self.min_factuality.is_some()),
            ("min-dead", self.min_dead.is_some()),
            ("min-injured", self.min_injured.is_some()),
            ("min-arrested", self.min_arrested.is_some()),
        ];
        given.into_iter().filter(|g| g.1).map(|g| g.0).collect()
    }

    /// The question whose answer is the rows of a view that the filter lets through, oldest first.
    ///
    /// ```
    /// use dateline_store::{Filter, View, Who};
    /// let filter = Filter { actor: vec![Who::read("ARM")], ..Filter::default() };
    /// let question = filter.question(View::Events, "*")?;
    /// assert!(question.sql.starts_with("SELECT * FROM events WHERE"));
    /// # Ok::<(), dateline_store::Error>(())
    /// ```
    ///
    /// # Errors
    /// If a filter says nothing about that view.
    pub fn question(&self, view: View, columns: &str) -> Result<Question, Error> {
        let words = matches!(view, View::Attributions | View::Quotations);
        if view != View::Facts && !words && !self.fact.is_empty() {
            return Err(Error::Query("--fact is about facts; add --view facts".into()));
        }
        if !words && (!self.said.is_empty() || !self.class.is_empty() || !self.content.is_empty()) {
            return Err(Error::Query(
                "--said, --class and --content are about words; add --view attributions or --view quotations".into(),
            ));
        }
        let none = *self == Self::default();
        let events = "SELECT e.id FROM event e JOIN article a ON a.id = e.article WHERE";
        let (conditions, order) = match view {
            View::Events => {
                let all = self.of_events_and_more();
                let mut out = All::default();
                if !all.is_empty() {
                    out.push(format!("id IN ({events} {})", all.join()), all.values);
                }
                (out, "first_day IS NULL, first_day, id")
            }
            View::Claims => {
                let (claims, about) = (self.of_claims(), {
                    let mut about = self.of_events();
                    about.and(self.of_articles());
                    about
                });
                let mut out = All::default();
                if !claims.is_empty() {
                    out.push(format!("id IN (SELECT c.id FROM claim c WHERE {})", claims.join()), claims.values);
                }
                if !self.of_events().is_empty() {
                    out.push(format!("event IN ({events} {})", about.join()), about.values);
                } else if !about.is_empty() {
                    out.push(
                        format!("article IN (SELECT a.id FROM article a WHERE {})", about.join()),
                        about.values,
                    );
                }
                (out, "id")
            }
            View::Facts => {
                let beyond = self.beyond_facts();
                if !beyond.is_empty() {
                    return Err(Error::Query(format!("facts have no --{}; leave it out", beyond.join(", no --"))));
                }
                let all = self.of_facts();
                let mut out = All::default();
                if !all.is_empty() {
                    let inner = format!(
                        "id IN (SELECT f.id FROM fact f JOIN article a ON a.id = f.article WHERE {})",
                        all.join()
                    );
                    out.push(inner, all.values);
                }
                (out, "fact, subject, object, id")
            }
            View::Attributions | View::Quotations => {
                let beyond = self.beyond_words(view);
                if !beyond.is_empty() {
                    return Err(Error::Query(format!(
                        "{} have no --{}; leave it out",
                        view.as_str(),
                        beyond.join(", no --")
                    )));
                }
                let all = self.of_words(view);
                let mut out = All::default();
                if !all.is_empty() {
                    let table = view.as_str().trim_end_matches('s');
                    out.push(format!("id IN (SELECT c.id FROM {table} c WHERE {})", all.join()), all.values);
                }
                (out, "id")
            }
            View::Articles | View::Stories => {
                let articles = self.articles();
                let mut out = All::default();
                if !none {
                    let sql = if view == View::Articles {
                        format!("id IN ({})", articles.sql)
                    } else {
                        format!("id IN (SELECT story FROM story_member WHERE article IN ({}))", articles.sql)
                    };
                    out.push(sql, articles.values);
                }
                let order = if view == View::Articles {
                    "published IS NULL, published, id"
                } else {
                    "first_published IS NULL, first_published, id"
                };
                (out, order)
            }
            View::DyadsByWeek | View::Failures | View::Runs => {
                if !none {
                    return Err(Error::Query(format!(
                        "{} takes no filters; {}",
                        view.as_str(),
                        if view == View::DyadsByWeek {
                            "ask with --series week"
                        } else {
                            "leave them out"
                        }
                    )));
                }
                let order = match view {
                    View::DyadsByWeek => "week, actor, recipient",
                    View::Runs => "id",
                    _ => "source, position",
                };
                (All::default(), order)
            }
        };
        let mut sql = format!("SELECT {columns} FROM {}", view.as_str());
        if !conditions.is_empty() {
            sql += &format!(" WHERE {}", conditions.join());
        }
        Ok(Question {
            sql: format!("{sql} ORDER BY {order}"),
            values: conditions.values,
        })
    }

    /// Ids of articles that the filter lets through, themselves or by an event of theirs.
    fn articles(&self) -> Question {
        let mut all = self.of_articles();
        let (events, claims) = (self.of_events(), self.of_claims());
        if !events.is_empty() || !claims.is_empty() {
            let mut inner = events;
            if !claims.is_empty() {
                inner.push(
                    format!(
                        "e.id IN (SELECT c.event FROM claim c WHERE c.event IS NOT NULL AND {})",
                        claims.join()
                    ),
                    claims.values,
                );
            }
            all.push(
                format!("a.id IN (SELECT e.article FROM event e WHERE {})", inner.join()),
                inner.values,
            );
        }
        Question {
            sql: format!("SELECT a.id FROM article a WHERE {}", all.join()),
            values: all.values,
        }
    }

    /// The question for a time series by pair of parties.
    ///
    /// Where the filter says nothing of them, what was not done (future, hypothetical, negated) and what is denied is left
    /// out. `volume` is the number of all reports of that step, and `per_1000` the share of these. With `fill`, every pair has a row for
    /// every step from the first to the last, or from and to the days of the filter; where nothing is reported of it, its counts are 0.
    ///
    /// # Errors
    /// If a filter says nothing about events.
    pub fn series(&self, step: Step, fill: bool) -> Result<Question, Error> {
        if !self.fact.is_empty() {
            return Err(Error::Query("--fact is about facts, a series about events; leave it out".into()));
        }
        let (name, bucket, precise) = match step {
            Step::Day => ("day", "first_day", "'day'"),
            Step::Week => ("week", "date(first_day, 'weekday 0', '-6 days')", "'day', 'week'"),
            Step::Month => ("month", "substr(first_day, 1, 7)", "'day', 'week', 'month'"),
        };
        let mut counted = format!("date_precision IN ({precise}) AND type IS NOT NULL");
        if self.auxiliary.is_empty() {
            counted += " AND (auxiliary IS NULL OR auxiliary = 'historical')";
        }
        if self.standing.is_empty() {
            counted += " AND standing <> 'denied'";
        }
        // An event of several parties makes several pairs, and one of two actors without a recipient makes a pair each way: those asked for
        // are shown, whichever part they had in the event.
        let (mut pairs, mut rest) = (All::default(), self.clone());
        for (columns, people) in [
            (vec!["actor"], &mut rest.actor),
            (vec!["recipient"], &mut rest.recipient),
            (vec!["actor", "recipient"], &mut rest.party),
        ] {
            let codes = |exact: bool| -> Option<Vec<String>> {
                let code = |w: &Who| match w {
                    Who::Code(Some(c), sector) if !exact || sector.is_none() => Some(c.clone()),
                    _ => None,
                };
                people.iter().map(code).collect::<Option<Vec<_>>>().filter(|c| !c.is_empty())
            };
            let Some(all) = codes(false) else { continue };
            let marks = vec!["?"; all.len()].join(", ");
            let each: Vec<String> = columns.iter().map(|c| format!("d.{c} IN ({marks})")).collect();
            let repeated = columns.iter().flat_map(|_| all.iter().map(|c| text(c)));
            pairs.push(format!("({})", each.join(" OR ")), repeated);
            if codes(true).is_some() {
                people.clear();
            }
        }
        let picked = rest.of_events_and_more();
        let mut values = picked.values.clone();
        values.extend(pairs.values.iter().cloned());
        let filter = if picked.is_empty() {
            String::new()
        } else {
            format!(
                " AND d.event IN (SELECT e.id FROM event e JOIN article a ON a.id = e.article WHERE {})",
                picked.join()
            )
        };
        let shown = if pairs.is_empty() {
            String::new()
        } else {
            format!(" AND {}", pairs.join())
        };
        let common = format!(
            "picked AS (SELECT {bucket} AS step, d.* FROM dyads d WHERE {counted}{filter}{shown}),
             volume AS (SELECT {bucket} AS step, count(*) AS reports FROM event WHERE {counted} GROUP BY 1),
             summed AS (SELECT p.step, p.actor, p.recipient, count(DISTINCT p.event) AS reports, count(DISTINCT p.happening) AS events,
               count(DISTINCT p.story) AS stories, count(DISTINCT p.origin) AS origins,
               count(DISTINCT CASE WHEN p.quad_code <= 2 THEN p.happening END) AS cooperation,
               count(DISTINCT CASE WHEN p.quad_code >= 3 THEN p.happening END) AS conflict, round(avg(p.goldstein), 2) AS goldstein
               FROM picked p GROUP BY p.step, p.actor, p.recipient)"
        );
        if !fill {
            let sql = format!(
                "WITH {common}
                 SELECT s.step AS {name}, s.actor, s.recipient, s.reports, s.events, s.stories, s.origins, s.cooperation, s.conflict, s.goldstein,
                   v.reports AS volume, round(1000.0 * s.reports / v.reports, 2) AS per_1000
                 FROM summed s JOIN volume v ON v.step = s.step ORDER BY s.step, s.actor, s.recipient"
            );
            return Ok(Question { sql, values });
        }
        let next = match step {
            Step::Day => "date(step, '+1 day')",
            Step::Week => "date(step, '+7 days')",
            Step::Month => "substr(date(step || '-01', '+1 month'), 1, 7)",
        };
        let mut ends = String::new();
        for d in [self.since, self.until].into_iter().flatten() {
            ends += &format!(" UNION ALL SELECT {} FROM (SELECT ? AS first_day)", bucket);
            values.push(day(d));
        }
        let sql = format!(
            "WITH RECURSIVE {common},
             ends AS (SELECT min(step) AS first, max(step) AS last FROM (SELECT step FROM summed{ends})),
             steps (step) AS (SELECT first FROM ends WHERE first IS NOT NULL UNION ALL SELECT {next} FROM steps, ends WHERE step < last LIMIT {STEPS}),
             pairs AS (SELECT DISTINCT actor, recipient FROM summed)
             SELECT t.step AS {name}, p.actor, p.recipient, coalesce(s.reports, 0) AS reports, coalesce(s.events, 0) AS events,
               coalesce(s.stories, 0) AS stories, coalesce(s.origins, 0) AS origins, coalesce(s.cooperation, 0) AS cooperation,
               coalesce(s.conflict, 0) AS conflict, s.goldstein, coalesce(v.reports, 0) AS volume,
               CASE WHEN v.reports > 0 THEN round(1000.0 * coalesce(s.reports, 0) / v.reports, 2) END AS per_1000
             FROM steps t CROSS JOIN pairs p
             LEFT JOIN summed s ON s.step = t.step AND s.actor IS p.actor AND s.recipient IS p.recipient
             LEFT JOIN volume v ON v.step = t.step
             ORDER BY t.step, p.actor, p.recipient"
        );
        Ok(Question { sql, values })
    }
}

/// Most steps of a series that is filled: a century of days and more.
const STEPS: u32 = 40_000;

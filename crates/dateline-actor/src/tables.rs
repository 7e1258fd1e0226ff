//! The actor tables: parsed once, looked up by name, by surname, by title and by office-holder.

use crate::fold::join;
use crate::index::{NameIndex, PhraseMap, Via};
use crate::schema::{COLUMNS, Column, Day, NON_STATE, OPEN_FROM, OPEN_TO, Table, TableFault, day, is_sector};
use dateline_core::Date;
use std::hash::BuildHasherDefault;

/// A three-letter code or sector; zeros if empty.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Tag([u8; 3]);

impl Tag {
    /// Reads three capital letters.
    pub(crate) fn parse(word: &str) -> Option<Self> {
        let bytes: [u8; 3] = word.as_bytes().try_into().ok()?;
        bytes.iter().all(u8::is_ascii_uppercase).then_some(Self(bytes))
    }

    /// As text; empty if none.
    pub(crate) fn as_str(&self) -> &str {
        if self.0[0] == 0 {
            ""
        } else {
            std::str::from_utf8(&self.0).unwrap_or("")
        }
    }

    /// Whether there is none.
    pub(crate) fn is_empty(self) -> bool {
        self.0[0] == 0
    }
}

/// A row, most of it still text.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub(crate) table: Table,
    file: u16,
    line: u32,
    start: u32,
    end: u32,
    pub(crate) code: Tag,
    pub(crate) sector: Tag,
    /// `kind`, or `rank` of an office.
    pub(crate) kind: &'static str,
    pub(crate) from: Day,
    pub(crate) to: Day,
}

impl Row {
    /// Whether it holds on this day; a row without dates always does.
    pub(crate) fn holds(&self, day: Day) -> bool {
        self.from <= day && day <= self.to
    }
}

#[derive(Clone, Debug)]
struct File {
    name: String,
    at: [u8; COLUMNS],
    width: usize,
}

/// All actor tables, parsed and indexed.
///
/// ```
/// use dateline_actor::ActorTables;
/// let countries = "code\tname\tnames\tdemonyms\tcapitals\nARM\tArmenia\t\tArmenian|Armenians\tYerevan\n";
/// let (tables, faults) = ActorTables::parse(&[("countries.tsv", countries)]);
/// assert!(faults.is_empty());
/// assert_eq!(tables.country_name("ARM"), Some("Armenia"));
/// ```
#[derive(Clone, Debug, Default)]
pub struct ActorTables {
    text: String,
    files: Vec<File>,
    pub(crate) rows: Vec<Row>,
    pub(crate) names: NameIndex,
    pub(crate) surnames: NameIndex,
    pub(crate) nouns: NameIndex,
    /// People rows, sorted by code.
    people: Vec<u32>,
    /// Country rows, sorted by code.
    countries: Vec<u32>,
    /// Member rows.
    members: Vec<u32>,
}

/// `None` for an empty [`Date`], else the day as a number.
pub(crate) fn day_of(date: Option<Date>) -> Option<Day> {
    date.map(|d| Day::from(d.year()) * 10_000 + Day::from(d.month()) * 100 + Day::from(d.day()))
}

impl ActorTables {
    /// Parses the tables, told apart by the stems of their names (`people.tsv`, `mine/people.tsv`). Later files add to
    /// earlier ones and win where both name somebody. Rows with a fault are reported; what can be used of them is.
    #[must_use]
    pub fn parse(files: &[(&str, &str)]) -> (Self, Vec<TableFault>) {
        let bytes: usize = files.iter().map(|(_, t)| t.len() + 1).sum();
        let lines = bytes / 60;
        let mut tables = Self {
            text: String::with_capacity(bytes),
            rows: Vec::with_capacity(lines),
            names: NameIndex::with_capacity(lines * 3),
            surnames: NameIndex::with_capacity(lines),
            nouns: NameIndex::with_capacity(1024),
            ..Self::default()
        };
        let mut faults = Vec::new();
        for (name, text) in files {
            tables.read(name, text, &mut faults);
        }
        let rows = &tables.rows;
        tables.people.sort_by_key(|r| (rows[*r as usize].code, *r));
        tables.countries.sort_by_key(|r| (rows[*r as usize].code, *r));
        tables.check_codes(&mut faults);
        (tables, faults)
    }

    fn read(&mut self, name: &str, text: &str, faults: &mut Vec<TableFault>) {
        let mut fault = |line: usize, message: String, mend: &str| {
            faults.push(TableFault {
                file: name.to_owned(),
                line,
                message,
                mend: mend.to_owned(),
            });
        };
        let Some(table) = Table::of_file(name) else {
            fault(
                0,
                format!("no actor table is called {name:?}"),
                "name it after one of the tables in data/actors/README.md",
            );
            return;
        };
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let base = self.text.len();
        self.text.push_str(text);
        self.text.push('\n');
        let file = self.files.len() as u16;
        let mut header = File {
            name: name.to_owned(),
            at: [u8::MAX; COLUMNS],
            width: 0,
        };
        let mut seen: PhraseMap<u32> = PhraseMap::with_capacity_and_hasher(text.len() / 60, BuildHasherDefault::default());
        let mut offset = 0;
        for (number, raw) in text.split('\n').enumerate() {
            let number = number + 1;
            let line = raw.strip_suffix('\r').unwrap_or(raw);
            let start = base + offset;
            offset += raw.len() + 1;
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            if header.width == 0 {
                header.width = 1;
                for (i, word) in line.split('\t').enumerate() {
                    header.width = i + 1;
                    match Column::parse(word.trim()) {
                        Some(c) if table.columns().contains(&c) => header.at[c as usize] = i as u8,
                        _ => fault(
                            number,
                            format!("unknown column {word:?}"),
                            "take the column names from data/actors/README.md",
                        ),
                    }
                }
                if header.at[table.key() as usize] == u8::MAX {
                    fault(
                        number,
                        "the first line does not name the columns".into(),
                        "begin the file with the column names, tab-separated",
                    );
                    return;
                }
                self.files.push(header.clone());
                continue;
            }
            self.row(table, file, number, start, line, &mut seen, &mut fault);
        }
        if header.width == 0 {
            self.files.push(header);
        }
    }

    #[allow(clippy::too_many_arguments)]
    fn row(
        &mut self,
        table: Table,
        file: u16,
        number: usize,
        start: usize,
        line: &str,
        seen: &mut PhraseMap<u32>,
        fault: &mut impl FnMut(usize, String, &str),
    ) {
        let header = &self.files[file as usize];
        let mut cells = [(0u32, 0u32); COLUMNS];
        let mut count = 0;
        let mut at = 0usize;
        for cell in line.split('\t') {
            if count < COLUMNS {
                let lead = cell.len() - cell.trim_start().len();
                cells[count] = ((at + lead) as u32, (at + lead + cell.trim().len()) as u32);
            }
            count += 1;
            at += cell.len() + 1;
        }
        if count > header.width {
            fault(
                number,
                format!("{count} cells, but {} columns", header.width),
                "take out the extra tab",
            );
        }
        let range = |c: Column| {
            let i = header.at[c as usize] as usize;
            if i < count.min(COLUMNS) { cells[i] } else { (0, 0) }
        };
        let cell = |c: Column| {
            let (a, b) = range(c);
            &line[a as usize..b as usize]
        };
        let key = cell(table.key());
        if key.is_empty() {
            fault(
                number,
                format!("no {}", if table == Table::Offices { "title" } else { "name" }),
                "fill the first column or take the row out",
            );
            return;
        }
        let mut tag = |c: Column, what: &str| -> Tag {
            let word = cell(c).split('|').next().unwrap_or("").trim();
            if word.is_empty() {
                return Tag::default();
            }
            let found = Tag::parse(word).filter(|_| c != Column::Sector || is_sector(word));
            if found.is_none() {
                fault(
                    number,
                    format!("{word:?} is no {what}"),
                    "use a code from data/actors/README.md, or leave the cell empty",
                );
            }
            found.unwrap_or_default()
        };
        let code = tag(Column::Code, "country code");
        let sector = tag(Column::Sector, "PLOVER sector");
        if code.is_empty() && matches!(table, Table::Countries | Table::Members) && cell(Column::Code).is_empty() {
            fault(number, format!("{key:?} has no code"), "give the ISO 3166 alpha-3 code");
        }
        let kind_column = if table == Table::Offices { Column::Rank } else { Column::Kind };
        let kind_word = cell(kind_column);
        let kind = table.kinds().iter().copied().find(|k| *k == kind_word).unwrap_or("");
        if kind.is_empty() && !kind_word.is_empty() && !table.kinds().is_empty() {
            fault(
                number,
                format!("{kind_word:?} is no kind of this table"),
                &format!("use one of {}", table.kinds().join(" ")),
            );
        }
        let mut bound = |c: Column, end: bool, open: Day| {
            let word = cell(c);
            if word.is_empty() {
                return open;
            }
            day(word, end).unwrap_or_else(|| {
                fault(number, format!("{word:?} is no date"), "write YYYY, YYYY-MM or YYYY-MM-DD");
                open
            })
        };
        let (from, to) = (bound(Column::From, false, OPEN_FROM), bound(Column::To, true, OPEN_TO));
        if from > to {
            fault(
                number,
                format!("{} is after {}", cell(Column::From), cell(Column::To)),
                "exchange or correct the two dates",
            );
        }
        let wikidata = cell(Column::Wikidata);
        let digits = |d: &str| !d.is_empty() && d.bytes().all(|b| b.is_ascii_digit());
        if !wikidata.is_empty() && !wikidata.strip_prefix('Q').is_some_and(digits) {
            fault(
                number,
                format!("{wikidata:?} is no Wikidata identifier"),
                "write Q and digits, or leave the cell empty",
            );
        }
        let mut identity = 0;
        for c in [table.key(), Column::Code, Column::Office, Column::From, Column::Kind] {
            cell(c).bytes().for_each(|b| identity = join(identity, u64::from(b)));
            identity = join(identity, 256);
        }
        if let Some(before) = seen.insert(identity, number as u32) {
            fault(
                number,
                format!("{key:?} is already on line {before}"),
                "take one of the two rows out",
            );
        }
        let row = self.rows.len() as u32;
        let spans: Vec<(usize, usize, Via)> = names_of(table, line, range);
        self.rows.push(Row {
            table,
            file,
            line: number as u32,
            start: start as u32,
            end: (start + line.len()) as u32,
            code,
            sector,
            kind,
            from,
            to,
        });
        let index = if table.names_things() { &mut self.names } else { &mut self.nouns };
        if table != Table::Members {
            for (a, b, via) in spans {
                index.add(&self.text, start + a, start + b, row, via);
            }
        }
        match table {
            Table::People => {
                self.people.push(row);
                let (a, b) = surname(key, code.as_str());
                let lead = start + range(Column::Name).0 as usize;
                if b > a {
                    self.surnames.add(&self.text, lead + a, lead + b, row, Via::Surname);
                    // "al-Assad" is "Assad" too.
                    if key[a..b].len() > 3 && matches!(&key.as_bytes()[a..a + 3], [b'a' | b'A' | b'e' | b'E', b'l', b'-']) {
                        self.surnames.add(&self.text, lead + a + 3, lead + b, row, Via::Surname);
                    }
                }
            }
            Table::Countries => self.countries.push(row),
            Table::Members => self.members.push(row),
            _ => {}
        }
    }

    /// Codes can only be held against the countries when there is a table of countries.
    fn check_codes(&self, faults: &mut Vec<TableFault>) {
        if self.countries.is_empty() {
            return;
        }
        for row in &self.rows {
            let code = row.code.as_str();
            if !code.is_empty() && row.table != Table::Countries && !NON_STATE.contains(&code) && self.country(row.code).is_none() {
                faults.push(TableFault {
                    file: self.files[row.file as usize].name.clone(),
                    line: row.line as usize,
                    message: format!("no country has the code {code:?}"),
                    mend: "use a code of countries.tsv or one of UNO EUR IGO NGO ISM IMG MNC".into(),
                });
            }
        }
    }

    fn country(&self, code: Tag) -> Option<&Row> {
        let first = self.countries.partition_point(|r| self.rows[*r as usize].code < code);
        let row = &self.rows[*self.countries.get(first)? as usize];
        (row.code == code).then_some(row)
    }

    /// The name of the country with this code.
    #[must_use]
    pub fn country_name(&self, code: &str) -> Option<&str> {
        let row = self.country(Tag::parse(code)?)?;
        Some(self.cell(row, Column::Name))
    }

    /// Whether a state is a member of an organisation (by any of its names) on a day.
    ///
    /// ```
    /// use dateline_actor::ActorTables;
    /// let members = "organization\tcode\tfrom\tto\tsource\nNorthern League\tARM\t2001\t2010-06\tmade up\n";
    /// let (tables, _) = ActorTables::parse(&[("members.tsv", members)]);
    /// assert!(tables.is_member("Northern League", "ARM", None));
    /// ```
    #[must_use]
    pub fn is_member(&self, organization: &str, code: &str, date: Option<Date>) -> bool {
        let Some(code) = Tag::parse(code) else {
            return false;
        };
        let canonical = self
            .names
            .exact(organization)
            .map(|e| self.cell(&self.rows[e.row as usize], Column::Name))
            .last();
        let name = canonical.unwrap_or(organization);
        self.members
            .iter()
            .map(|r| &self.rows[*r as usize])
            .any(|row| row.code == code && self.cell(row, Column::Organization) == name && day_of(date).is_none_or(|d| row.holds(d)))
    }

    /// How many rows the tables hold.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether they hold none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The text of a cell.
    pub(crate) fn cell(&self, row: &Row, column: Column) -> &str {
        let at = self.files[row.file as usize].at[column as usize] as usize;
        self.text[row.start as usize..row.end as usize]
            .split('\t')
            .nth(at)
            .unwrap_or("")
            .trim()
    }

    /// The phrase of an index entry.
    pub(crate) fn phrase(&self, entry: &crate::index::Entry) -> &str {
        &self.text[entry.start as usize..entry.end as usize]
    }

    /// `people.tsv:12`, for `explain`.
    pub(crate) fn origin(&self, row: &Row) -> String {
        let name = &self.files[row.file as usize].name;
        format!("{}:{}", name.rsplit(['/', '\\']).next().unwrap_or(name), row.line)
    }

    /// File and line of a row.
    pub(crate) fn place(&self, row: &Row) -> (String, usize) {
        (self.files[row.file as usize].name.clone(), row.line as usize)
    }

    /// The people of a country.
    pub(crate) fn people_of(&self, code: Tag) -> impl Iterator<Item = (u32, &Row)> {
        let first = self.people.partition_point(|r| self.rows[*r as usize].code < code);
        self.people[first..]
            .iter()
            .map(|r| (*r, &self.rows[*r as usize]))
            .take_while(move |(_, row)| row.code == code)
    }
}

/// Where the names stand in a line.
fn names_of(table: Table, line: &str, range: impl Fn(Column) -> (u32, u32)) -> Vec<(usize, usize, Via)> {
    let mut out = Vec::with_capacity(4);
    let mut list = |column: Column, via: Via| {
        let (a, b) = range(column);
        let mut at = a as usize;
        for item in line[a as usize..b as usize].split('|') {
            let (mut start, mut via) = (at + item.len() - item.trim_start().len(), via);
            let end = at + item.trim_end().len();
            if item.trim_start().starts_with('?') {
                start += 1;
                via = Via::Maybe;
            }
            if end > start {
                out.push((start, end, via));
            }
            at += item.len() + 1;
        }
    };
    let noun = !table.names_things();
    let (a, b) = range(table.key());
    // One word is too little of a person's name unless the article is about that country.
    let short = table == Table::People && !line[a as usize..b as usize].contains([' ', '-']);
    list(
        table.key(),
        if noun {
            Via::Noun
        } else if short {
            Via::Maybe
        } else {
            Via::Name
        },
    );
    match table {
        Table::Countries => {
            list(Column::Names, Via::Alias);
            list(Column::Demonyms, Via::Demonym);
            list(Column::Capitals, Via::Capital);
        }
        Table::Territories => {
            list(Column::Aliases, Via::Alias);
            list(Column::Demonyms, Via::Demonym);
        }
        Table::Offices => list(Column::Aliases, Via::Noun),
        Table::Agents => list(Column::Plural, Via::Noun),
        Table::Members => {}
        _ => list(Column::Aliases, Via::Alias),
    }
    out
}

/// Where the family name stands in a full name: the last word, or the first where families come first.
fn surname(name: &str, code: &str) -> (usize, usize) {
    let mut words = name
        .split_whitespace()
        .filter(|w| !matches!(*w, "Jr." | "Jr" | "Sr." | "II" | "III" | "IV"));
    let (first, last) = (words.next(), words.next_back());
    let word = match (first, last) {
        (Some(first), Some(_)) if matches!(code, "CHN" | "TWN" | "KOR" | "PRK" | "VNM" | "HKG") => first,
        (_, Some(last)) => last,
        _ => return (0, 0),
    };
    let start = word.as_ptr() as usize - name.as_ptr() as usize;
    (start, start + word.len())
}

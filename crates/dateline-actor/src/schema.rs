//! What the tables may hold: columns, codes, kinds and dates, and the faults found in them.

/// Something wrong in a table, said so that it can be mended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableFault {
    /// The file as it was named to [`crate::ActorTables::parse`].
    pub file: String,
    /// Line, counted from 1; 0 for the file as a whole.
    pub line: usize,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub mend: String,
}

/// The tables, by the stem of their files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Table {
    Countries,
    Territories,
    Institutions,
    People,
    Organizations,
    Members,
    Groups,
    Media,
    Offices,
    Agents,
}

/// Columns of all tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Column {
    Name,
    Aliases,
    Code,
    Sector,
    Office,
    From,
    To,
    Wikidata,
    Kind,
    Source,
    Demonyms,
    Capitals,
    Names,
    Cow,
    Gw,
    Successor,
    Organization,
    Title,
    Rank,
    Noun,
    Plural,
    Note,
}

/// How many columns there are.
pub(crate) const COLUMNS: usize = 22;

use Column as C;

const SHARED: &[Column] = &[
    C::Name,
    C::Aliases,
    C::Code,
    C::Sector,
    C::Office,
    C::From,
    C::To,
    C::Wikidata,
    C::Kind,
    C::Source,
];

impl Column {
    pub(crate) fn parse(word: &str) -> Option<Self> {
        Some(match word {
            "name" => C::Name,
            "aliases" => C::Aliases,
            "code" => C::Code,
            "sector" => C::Sector,
            "office" => C::Office,
            "from" => C::From,
            "to" => C::To,
            "wikidata" => C::Wikidata,
            "kind" => C::Kind,
            "source" => C::Source,
            "demonyms" => C::Demonyms,
            "capitals" => C::Capitals,
            "names" => C::Names,
            "cow" => C::Cow,
            "gw" => C::Gw,
            "successor" => C::Successor,
            "organization" => C::Organization,
            "title" => C::Title,
            "rank" => C::Rank,
            "noun" => C::Noun,
            "plural" => C::Plural,
            "note" => C::Note,
            _ => return None,
        })
    }
}

impl Table {
    /// The table of a file, by its name without folders and ending.
    pub(crate) fn of_file(file: &str) -> Option<Self> {
        let stem = file.rsplit(['/', '\\']).next().unwrap_or(file);
        Some(match stem.split('.').next().unwrap_or(stem) {
            "countries" => Self::Countries,
            "territories" => Self::Territories,
            "institutions" => Self::Institutions,
            "people" => Self::People,
            "organizations" => Self::Organizations,
            "members" => Self::Members,
            "groups" => Self::Groups,
            "media" => Self::Media,
            "offices" => Self::Offices,
            "agents" => Self::Agents,
            _ => return None,
        })
    }

    /// The columns it may have.
    #[rustfmt::skip]
    pub(crate) fn columns(self) -> &'static [Column] {
        match self {
            Self::Countries => &[C::Code, C::Name, C::Cow, C::Gw, C::From, C::To, C::Names, C::Demonyms, C::Capitals, C::Successor, C::Source],
            Self::Territories => &[C::Name, C::Aliases, C::Demonyms, C::Code, C::Sector, C::From, C::To, C::Wikidata, C::Source],
            Self::Members => &[C::Organization, C::Code, C::From, C::To, C::Source],
            Self::Offices => &[C::Title, C::Aliases, C::Sector, C::Rank],
            Self::Agents => &[C::Noun, C::Plural, C::Sector, C::Kind, C::Note],
            _ => SHARED,
        }
    }

    /// The column that names a row.
    pub(crate) fn key(self) -> Column {
        match self {
            Self::Members => C::Organization,
            Self::Offices => C::Title,
            Self::Agents => C::Noun,
            _ => C::Name,
        }
    }

    /// The words its `kind` column (`rank` for offices) may hold; none if it is free.
    #[rustfmt::skip]
    pub(crate) fn kinds(self) -> &'static [&'static str] {
        match self {
            Self::Institutions => &["seat", "branch", "agency", "force", "court", "party"],
            Self::People => &["head_of_state", "head_of_government", "foreign_minister", "defence_minister", "organisation_head", "rebel_leader", "opposition", "former", "other"],
            Self::Organizations => &["un", "regional", "alliance", "economic", "legal", "humanitarian", "ngo", "company", "media", "religious", "movement"],
            Self::Groups => &["rebel", "terrorist", "militia", "separatist", "criminal", "cartel", "paramilitary", "political"],
            Self::Offices => &["head_of_state", "head_of_government", "minister", "deputy", "legislator", "judge", "envoy", "commander", "spokesperson", "party_head", "governor", "mayor", "king", "religious", "other"],
            Self::Agents => &["person", "people", "group", "force", "body", "thing"],
            _ => &[],
        }
    }

    /// Whether its rows name something in running text by a proper name.
    pub(crate) fn names_things(self) -> bool {
        !matches!(self, Self::Members | Self::Offices | Self::Agents)
    }
}

/// PLOVER's codes for actors that are no state.
pub(crate) const NON_STATE: [&str; 7] = ["IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC"];

/// PLOVER's sectors.
#[rustfmt::skip]
pub(crate) const SECTORS: [&str; 24] = ["COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK", "AGR", "BUS", "CRM", "CVL",
    "EDU", "ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL"];

/// Whether PLOVER knows this sector (`SOC` is the twenty-fifth).
pub(crate) fn is_sector(word: &str) -> bool {
    word == "SOC" || SECTORS.contains(&word)
}

/// A day as `yyyymmdd`; comparable, and cheap to store.
pub(crate) type Day = i32;

/// Before every day.
pub(crate) const OPEN_FROM: Day = 0;
/// After every day.
pub(crate) const OPEN_TO: Day = 99_991_231;

/// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; the end of the year or month if `end`.
pub(crate) fn day(cell: &str, end: bool) -> Option<Day> {
    let mut parts = cell.split('-');
    let mut number = |len: usize, max: Day| -> Option<Option<Day>> {
        let Some(part) = parts.next() else {
            return Some(None);
        };
        let n: Day = part.parse().ok()?;
        (part.len() == len && (1..=max).contains(&n) && part.bytes().all(|b| b.is_ascii_digit())).then_some(Some(n))
    };
    let year = number(4, 9999)??;
    let month = number(2, 12)?;
    let date = number(2, 31)?;
    if parts.next().is_some() {
        return None;
    }
    let (last_month, last_day) = if end { (12, 31) } else { (1, 1) };
    Some(year * 10_000 + month.unwrap_or(last_month) * 100 + date.unwrap_or(last_day))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_open_to_the_side_they_bound() {
        assert_eq!(day("2018-05-08", false), Some(20_180_508));
        assert_eq!(day("2018", false), Some(20_180_101));
        assert_eq!(day("2018", true), Some(20_181_231));
        assert_eq!(day("2018-02", true), Some(20_180_231));
        for bad in ["", "18", "2018-13", "2018-1-1", "2018-01-01-01", "May 2018", "+201"] {
            assert_eq!(day(bad, false), None, "{bad}");
        }
    }
}

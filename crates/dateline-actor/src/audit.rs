//! What no single row shows: two holders of one office, heads of state that nobody is known after, names claimed twice,
//! references to rows that are not there.

use crate::index::Via;
use crate::schema::{Column, Day, OPEN_FROM, OPEN_TO, SECTORS, Table, TableFault, day};
use crate::tables::{ActorTables, Row, day_of};
use dateline_core::Date;
use std::collections::BTreeMap;

/// Days that two holders may overlap: handovers, impeachments with an acting holder.
const HANDOVER: i64 = 120;

/// Offices that several people hold at once.
const SHARED: [&str; 4] = ["Member of ", "Captain Regent", "Co-", "Co-Prince"];

impl ActorTables {
    /// Faults between rows, in order of file and line. `as_of`: the day on which every state should have a known head; without
    /// one, a head whose successor is not known is not told.
    ///
    /// ```
    /// use dateline_actor::ActorTables;
    /// let people = "name\tcode\tsector\toffice\tfrom\tto\tkind\n\
    ///     Jane Roe\t\tGOV\tPresident of Northland\t2001-01-01\t2009-12-31\thead_of_state\n\
    ///     John Doe\t\tGOV\tPresident of Northland\t2005-01-01\t\thead_of_state\n";
    /// let (tables, _) = ActorTables::parse(&[("people.tsv", people)]);
    /// assert!(tables.audit(None)[0].message.contains("Jane Roe"));
    /// ```
    #[must_use]
    pub fn audit(&self, as_of: Option<Date>) -> Vec<TableFault> {
        let mut faults = Vec::new();
        self.overlaps(&mut faults);
        if let Some(on) = day_of(as_of) {
            self.stale(on, &mut faults);
        }
        self.claimed_twice(&mut faults);
        self.broken(&mut faults);
        faults.sort_by(|a, b| a.file.cmp(&b.file).then(a.line.cmp(&b.line)).then(a.message.cmp(&b.message)));
        faults
    }

    /// One office, two people, the same days.
    fn overlaps(&self, faults: &mut Vec<TableFault>) {
        let mut offices: BTreeMap<(&str, &str), Vec<&Row>> = BTreeMap::new();
        for row in self.rows.iter().filter(|r| r.table == Table::People) {
            let office = self.cell(row, Column::Office);
            let held = matches!(
                row.kind,
                "head_of_state" | "head_of_government" | "foreign_minister" | "defence_minister" | "organisation_head"
            );
            if held && !office.is_empty() && !SHARED.iter().any(|s| office.starts_with(s)) {
                offices.entry((row.code.as_str(), office)).or_default().push(row);
            }
        }
        for ((_, office), mut rows) in offices {
            rows.sort_by_key(|r| (r.from, r.to));
            for (i, a) in rows.iter().enumerate() {
                for b in &rows[i + 1..] {
                    let (one, two) = (self.cell(a, Column::Name), self.cell(b, Column::Name));
                    // Of a year or month only, the days that favour the table.
                    let from = day(self.cell(b, Column::From), true).unwrap_or(b.from);
                    let to = |r: &Row| day(self.cell(r, Column::To), false).unwrap_or(r.to);
                    if one == two || b.from == OPEN_FROM || days(from, to(a).min(to(b))) <= HANDOVER {
                        continue;
                    }
                    faults.push(self.told(
                        a,
                        format!(
                            "{one} and {two} (line {}) both hold the office {office:?} from {}",
                            self.line(b),
                            shown(b.from)
                        ),
                        "correct the days, or name the offices apart",
                    ));
                }
            }
        }
    }

    /// States whose heads have all ended before a day.
    fn stale(&self, on: Day, faults: &mut Vec<TableFault>) {
        for country in self.rows.iter().filter(|r| r.table == Table::Countries && r.holds(on)) {
            let heads: Vec<&Row> = self
                .people_of(country.code)
                .map(|(_, r)| r)
                .filter(|r| matches!(r.kind, "head_of_state" | "head_of_government"))
                .collect();
            let Some(last) = heads.iter().max_by_key(|r| r.to) else { continue };
            if last.to != OPEN_TO && last.to < on {
                faults.push(self.told(
                    last,
                    format!("no head of {} is known after {}", self.cell(country, Column::Name), shown(last.to)),
                    "add who came then, with a source; leave what is not known empty",
                ));
            }
        }
    }

    /// One spelling for two things of different countries in one table.
    fn claimed_twice(&self, faults: &mut Vec<TableFault>) {
        let mut seen: BTreeMap<(Table, &str), &Row> = BTreeMap::new();
        for entry in self.names.all() {
            let row = &self.rows[entry.row as usize];
            let table = matches!(row.table, Table::Organizations | Table::Groups | Table::Institutions | Table::Media);
            if !table || !matches!(entry.via, Via::Name | Via::Alias) {
                continue;
            }
            let phrase = self.phrase(entry);
            let Some(other) = seen.insert((row.table, phrase), row) else {
                continue;
            };
            let apart = other.to < row.from || row.to < other.from;
            if other.code != row.code && !apart && self.cell(other, Column::Name) != self.cell(row, Column::Name) {
                faults.push(self.told(
                    row,
                    format!(
                        "{phrase:?} also names {} (line {})",
                        self.cell(other, Column::Name),
                        self.line(other)
                    ),
                    "put a ? before the name where it is only safe in an article about it",
                ));
            }
        }
    }

    /// Members of organisations, successors and codes that no row is for.
    fn broken(&self, faults: &mut Vec<TableFault>) {
        let any = |t: Table| self.rows.iter().any(|r| r.table == t);
        let (organised, stated) = (any(Table::Organizations), any(Table::Countries));
        for row in &self.rows {
            let known = |name: &str| self.names.exact(name).next().is_some();
            match row.table {
                Table::Members if organised => {
                    let name = self.cell(row, Column::Organization);
                    if !known(name) {
                        faults.push(self.told(
                            row,
                            format!("no table names the organisation {name:?}"),
                            "add it to organizations.tsv, or correct the name",
                        ));
                    }
                }
                Table::Countries => {
                    let code = self.cell(row, Column::Successor);
                    for code in code.split('|').filter(|c| !c.is_empty() && self.country_name(c).is_none()) {
                        faults.push(self.told(
                            row,
                            format!("the successor {code:?} is no country's code"),
                            "use a code of this table",
                        ));
                    }
                }
                Table::Agents if stated => {
                    let note = self.cell(row, Column::Note);
                    let mut words = note.split(' ');
                    let code = words.next().unwrap_or("");
                    let sector = words.next().unwrap_or("");
                    let coded = code.len() == 3 && code.chars().all(|c| c.is_ascii_uppercase());
                    let good = crate::schema::NON_STATE.contains(&code) || self.country_name(code).is_some() || SECTORS.contains(&code);
                    if coded && (!good || !sector.is_empty() && words.next().is_none() && !crate::schema::is_sector(sector)) {
                        faults.push(self.told(
                            row,
                            format!("the note {note:?} gives no known code"),
                            "write a code and, if there is one, a sector",
                        ));
                    }
                }
                _ => {}
            }
        }
    }

    fn told(&self, row: &Row, message: String, mend: &str) -> TableFault {
        let (file, line) = self.place(row);
        TableFault {
            file,
            line,
            message,
            mend: mend.to_owned(),
        }
    }

    fn line(&self, row: &Row) -> usize {
        self.place(row).1
    }
}

/// Days from one day to another, roughly: months of 30.4 days.
fn days(from: Day, to: Day) -> i64 {
    let number = |d: Day| {
        let (y, m, d) = (i64::from(d / 10_000), i64::from(d / 100 % 100), i64::from(d % 100));
        y * 365 + y / 4 + m * 304 / 10 + d
    };
    number(to) - number(from)
}

fn shown(day: Day) -> String {
    format!("{:04}-{:02}-{:02}", day / 10_000, day / 100 % 100, day % 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tables(files: &[(&str, &str)]) -> ActorTables {
        ActorTables::parse(files).0
    }

    const COUNTRIES: &str = "code\tname\tnames\tdemonyms\tcapitals\tsuccessor\nKEN\tKenya\t\t\tNairobi\t\nUGA\tUganda\t\t\tKampala\tQQQ\n";

    #[test]
    fn heads_that_nobody_follows_are_stale_on_a_day() {
        let people =
            "name\tcode\tsector\toffice\tfrom\tto\tkind\nJane Roe\tKEN\tGOV\tPresident of Kenya\t2001-01-01\t2009-12-31\thead_of_state\n";
        let t = tables(&[("countries.tsv", COUNTRIES), ("people.tsv", people)]);
        assert!(t.audit(None).iter().all(|f| f.file == "countries.tsv"));
        let faults = t.audit(Some(Date::new(2020, 5, 1).expect("a day")));
        let stale: Vec<_> = faults.iter().filter(|f| f.file == "people.tsv").collect();
        assert_eq!((stale.len(), stale[0].line), (1, 2));
        assert!(stale[0].message.contains("after 2009-12-31"));
    }

    #[test]
    fn a_handover_is_no_overlap() {
        let people = "name\tcode\tsector\toffice\tfrom\tto\tkind\nJane Roe\tKEN\tGOV\tPresident of Kenya\t2001-01-01\t2009-12-31\thead_of_state\nJohn Doe\tKEN\tGOV\tPresident of Kenya\t2009-12-01\t\thead_of_state\n";
        let t = tables(&[("people.tsv", people)]);
        assert_eq!(t.audit(None), []);
    }

    #[test]
    fn broken_references_and_double_names_are_told_with_their_line() {
        let orgs = "name\taliases\tcode\tsector\nNorthern League\tNL\tKEN\t\nNew Lions\tNL\tUGA\t\n";
        let members = "organization\tcode\tfrom\tto\tsource\nSouthern League\tKEN\t2001\t\tmade up\n";
        let t = tables(&[("countries.tsv", COUNTRIES), ("organizations.tsv", orgs), ("members.tsv", members)]);
        let faults = t.audit(None);
        let told: Vec<(&str, usize)> = faults.iter().map(|f| (f.file.as_str(), f.line)).collect();
        assert_eq!(
            told,
            [("countries.tsv", 3), ("members.tsv", 2), ("organizations.tsv", 3)],
            "{faults:?}"
        );
    }
}

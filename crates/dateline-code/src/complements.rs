//! How what is agreed, asked, refused or threatened refines the code of the agreeing, asking, refusing or threatening.

use dateline_core::Str;
use std::collections::HashMap;

/// A row of `data/patterns/complements.tsv`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refinement {
    /// Type to take instead of the matrix's own, if the row names one.
    pub event: Option<Str>,
    /// Mode; empty if none.
    pub mode: Str,
    /// CAMEO code; empty to keep the matrix's own.
    pub cameo: Str,
    /// Contexts to add.
    pub contexts: Vec<Str>,
}

/// The table, by matrix and complement.
#[derive(Clone, Debug, Default)]
pub struct Complements {
    rows: HashMap<(Str, Str), Refinement>,
}

impl Complements {
    /// Reads the table: `matrix complement mode cameo contexts`, tab-separated, one head line. Faults as (line, message).
    #[must_use]
    pub fn parse(text: &str) -> (Self, Vec<(usize, String)>) {
        let mut table = Self::default();
        let mut faults = Vec::new();
        let mut head = true;
        for (n, line) in text.lines().enumerate() {
            if line.trim().is_empty() || line.starts_with('#') {
                continue;
            }
            if std::mem::take(&mut head) {
                continue;
            }
            let cells: Vec<&str> = line.split('\t').map(str::trim).collect();
            if cells.len() < 4 {
                faults.push((
                    n + 1,
                    format!(
                        "{} cells where at least 4 are needed (matrix, complement, mode, cameo)",
                        cells.len()
                    ),
                ));
                continue;
            }
            let (event, mode) = match cells[2].split_once('/') {
                Some((e, m)) => (Some(Str::from(e)), m),
                None if !cells[2].is_empty() && cells[2].chars().all(|c| c.is_ascii_uppercase()) => (Some(Str::from(cells[2])), ""),
                None => (None, cells[2]),
            };
            let blank = |s: &str| if s == "-" { Str::default() } else { s.into() };
            let contexts = cells
                .get(4)
                .unwrap_or(&"")
                .split([' ', ';', '|', ','])
                .filter(|c| !c.is_empty() && *c != "-")
                .map(Str::from)
                .collect();
            let row = Refinement {
                event,
                mode: blank(mode),
                cameo: blank(cells[3]),
                contexts,
            };
            if table.rows.insert((cells[0].into(), cells[1].into()), row).is_some() {
                faults.push((n + 1, format!("{} with {} stands twice", cells[0], cells[1])));
            }
        }
        (table, faults)
    }

    /// Every row with the type that it gives: the row's own, else its matrix's.
    pub(crate) fn results(&self) -> impl Iterator<Item = (&str, &Refinement)> {
        self.rows.iter().map(|((matrix, _), r)| {
            let own = r.event.as_deref();
            (own.unwrap_or_else(|| matrix.split('-').next().unwrap_or_default()), r)
        })
    }

    /// The row for a matrix key (`AGREE`, `REQUEST-appeal` ...) and a complement, the most exact first:
    /// CAMEO code and its prefixes, alone or as `TYPE/072`, then `TYPE/mode`, then `TYPE`.
    #[must_use]
    pub fn find(&self, matrix: &str, event: &str, mode: &str, cameo: &str) -> Option<&Refinement> {
        let get = |key: String| self.rows.get(&(Str::from(matrix), Str::from(key)));
        for n in (2..=cameo.len()).rev() {
            let prefix = cameo.get(..n)?;
            if let Some(r) = get(prefix.to_owned()).or_else(|| get(format!("{event}/{prefix}"))) {
                return Some(r);
            }
        }
        (!mode.is_empty())
            .then(|| get(format!("{event}/{mode}")))
            .flatten()
            .or_else(|| get(event.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_exact_row_wins() {
        let (c, faults) = Complements::parse(
            "matrix\tcomplement\tmode\tcameo\tcontexts\nAGREE\tAID\t-\t033\t-\nAGREE\t072\t-\t0332\tmilitary\nAGREE\tRETREAT/ceasefire\t-\t0356\tmilitary\n",
        );
        assert!(faults.is_empty());
        assert_eq!(c.find("AGREE", "AID", "", "072").unwrap().cameo, "0332");
        assert_eq!(c.find("AGREE", "AID", "", "073").unwrap().cameo, "033");
        assert_eq!(c.find("AGREE", "RETREAT", "ceasefire", "0871").unwrap().cameo, "0356");
        assert!(c.find("AGREE", "ASSAULT", "", "190").is_none());
    }
}

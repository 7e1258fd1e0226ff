//! Days as text: `2021-05-14`, `2021-05`, `2021`.

/// First day that a date can mean; `None` if it is no date.
#[must_use]
pub(crate) fn first(date: &str) -> Option<String> {
    Some(match parts(date)? {
        (y, None, _) => format!("{y}-01-01"),
        (y, Some(m), None) => format!("{y}-{m}-01"),
        (y, Some(m), Some(d)) => format!("{y}-{m}-{d}"),
    })
}

fn parts(date: &str) -> Option<(&str, Option<&str>, Option<&str>)> {
    let mut p = date.trim().splitn(3, '-');
    let number = |s: &str, n: usize| s.len() == n && s.bytes().all(|b| b.is_ascii_digit());
    let y = p.next().filter(|y| number(y, 4))?;
    let m = match p.next() {
        Some(m) if number(m, 2) && ("01"..="12").contains(&m) => Some(m),
        Some(_) => return None,
        None => None,
    };
    let d = match p.next() {
        Some(d) => Some(d.get(..2).filter(|d| number(d, 2) && ("01"..="31").contains(d))?),
        None => None,
    };
    Some((y, m, d))
}

/// A rough count of days, for distances.
#[must_use]
pub(crate) fn number(day: &str) -> i64 {
    let p = |r: std::ops::Range<usize>| day.get(r).and_then(|s| s.parse::<i64>().ok()).unwrap_or(1);
    p(0..4) * 366 + p(5..7) * 31 + p(8..10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_of_any_precision_have_a_first_day() {
        assert_eq!(first("2021").as_deref(), Some("2021-01-01"));
        assert_eq!(first("2021-05").as_deref(), Some("2021-05-01"));
        assert_eq!(first("2021-05-14").as_deref(), Some("2021-05-14"));
        assert_eq!(first("2021-05-14T10:00:00Z").as_deref(), Some("2021-05-14"));
        for bad in ["", "21", "2021-13", "2021-05-32", "2021-ab", "tomorrow"] {
            assert_eq!(first(bad), None, "{bad}");
        }
    }
}

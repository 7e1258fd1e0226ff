//! Units of time and lengths in TIMEX3 notation.

/// What a unit word counts in, as ISO 8601 designators.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Base {
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Quarter,
    Year,
}

/// A unit word: "fortnight" is two weeks, "decade" ten years.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Unit {
    pub(crate) times: i64,
    pub(crate) base: Base,
}

impl Unit {
    pub(crate) const DAY: Unit = Unit { times: 1, base: Base::Day };
    pub(crate) const WEEK: Unit = Unit {
        times: 1,
        base: Base::Week,
    };
    pub(crate) const YEAR: Unit = Unit {
        times: 1,
        base: Base::Year,
    };

    /// Reads a table cell such as `2 W` or `1 TH`.
    pub(crate) fn parse(cell: &str) -> Option<Self> {
        let (times, letter) = cell.split_once(' ')?;
        let base = match letter {
            "TS" => Base::Second,
            "TM" => Base::Minute,
            "TH" => Base::Hour,
            "D" => Base::Day,
            "W" => Base::Week,
            "M" => Base::Month,
            "Q" => Base::Quarter,
            "Y" => Base::Year,
            _ => return None,
        };
        let times = times.parse().ok().filter(|n| (1..=1000).contains(n))?;
        Some(Self { times, base })
    }

    fn letters(self) -> (&'static str, &'static str) {
        match self.base {
            Base::Second => ("PT", "S"),
            Base::Minute => ("PT", "M"),
            Base::Hour => ("PT", "H"),
            Base::Day => ("P", "D"),
            Base::Week => ("P", "W"),
            Base::Month => ("P", "M"),
            Base::Quarter => ("P", "Q"),
            Base::Year => ("P", "Y"),
        }
    }

    /// A length in TIMEX3: `P6W`, `PT30M`, `P2.5Y`, `PXD` for an unstated number.
    pub(crate) fn length(self, number: Option<f64>) -> String {
        let (head, tail) = self.letters();
        match number {
            Some(n) => format!("{head}{}{tail}", n * self.times as f64),
            None => format!("{head}X{tail}"),
        }
    }

    /// Whether it is of the clock.
    pub(crate) fn is_clock(self) -> bool {
        matches!(self.base, Base::Second | Base::Minute | Base::Hour)
    }
}

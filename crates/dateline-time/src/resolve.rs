//! Which days an expression means: values and ranges against the document's own day and the dates mentioned before.

use crate::calendar::{self, Period};
use crate::expr::{Expr, Name, Origin, What, Which};
use crate::grammar::{DateOrder, scan};
use crate::lexicon::Lexicon;
use crate::outlook::{Outlook, outlook};
use crate::pieces::Pieces;
use crate::unit::{Base, Unit};
use dateline_core::{Date, DatePrecision, DateRange, Sentence, Str, Timex, TimexKind};
use std::ops::Range;

/// What cannot be read from the text itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// Seasons are those of the southern hemisphere.
    pub south: bool,
    /// Order of day and month in figures.
    pub order: DateOrder,
}

/// Finds and resolves the time expressions of a document, in text order.
///
/// `dct` is the document creation time: the day of publication. Without it relative expressions keep a TIMEX3 value with
/// `X` for what is unknown and have no range. See [`times_with`] for the southern hemisphere and day-first figures.
///
/// ```
/// use dateline_core::{ParagraphKind, Sentence, Span, Token};
/// use dateline_time::{Lexicon, times};
/// let text = "He spoke on Friday";
/// let mut at = 0;
/// let tokens = text.split(' ').map(|form| {
///     let span = Span::new(at, at + form.len());
///     at += form.len() + 1;
///     Token { form: form.into(), span, ..Token::default() }
/// });
/// let sentence = Sentence { tokens: tokens.collect(), span: Span::new(0, text.len()), region: ParagraphKind::Body, paragraph: 0, multiwords: vec![], entities: vec![] };
/// let lexicon = Lexicon::parse(&[("calendar.tsv", "weekday\tfriday\t5\n")]).unwrap();
/// let found = times(&lexicon, &[sentence], Some("2021-05-15".parse().unwrap()));
/// assert_eq!((found[0].span.slice(text), found[0].value.as_str()), ("Friday", "2021-05-14"));
/// ```
#[must_use]
pub fn times(lexicon: &Lexicon, sentences: &[Sentence], dct: Option<Date>) -> Vec<Timex> {
    times_with(lexicon, Settings::default(), sentences, dct)
}

/// [`times`] with settings.
#[must_use]
pub fn times_with(lexicon: &Lexicon, settings: Settings, sentences: &[Sentence], dct: Option<Date>) -> Vec<Timex> {
    let mut resolver = Resolver {
        settings,
        dct,
        mentioned: None,
        mentioned_day: None,
        outlook: Outlook::Unknown,
        narrative: None,
    };
    let mut out = Vec::new();
    for (index, sentence) in sentences.iter().enumerate() {
        let pieces = Pieces::new(lexicon, sentence);
        let found = scan(&pieces, settings.order);
        if resolver.mentioned.is_some_and(|(_, at)| index - at > 2) {
            resolver.mentioned = None;
        }
        if resolver.mentioned_day.is_some_and(|(_, at)| index - at > 2) {
            resolver.mentioned_day = None;
        }
        for (nth, (range, expr)) in found.iter().enumerate() {
            let tokens = pieces.tokens(range.clone());
            if tokens.is_empty()
                || out
                    .last()
                    .is_some_and(|t: &Timex| t.sentence == index && t.tokens.end > tokens.start)
            {
                continue;
            }
            resolver.outlook = outlook(lexicon, sentence, tokens.clone());
            let neighbour = |at: Option<usize>| {
                at.and_then(|at| found.get(at))
                    .filter(|(r, e)| near(range, r) && is_plain_day(&e.what))
                    .map(|(_, e)| e.what.clone())
            };
            let beside = neighbour(nth.checked_add(1)).or_else(|| neighbour(nth.checked_sub(1)));
            let shared = shared_year(&pieces, &found, nth).or_else(|| resolver.narrated(&expr.what, index));
            let (kind, value, dates) = resolver.expr(expr, beside, shared);
            resolver.follow(&expr.what, dates, index);
            if let (Some(dates), TimexKind::Date | TimexKind::Time) = (dates, kind) {
                resolver.mentioned = Some((dates, index));
                if dates.precision == DatePrecision::Day {
                    resolver.mentioned_day = resolver.mentioned;
                }
            }
            out.push(Timex {
                sentence: index,
                span: sentence.span_of(tokens.clone()),
                tokens,
                kind,
                value: value.into(),
                modifier: expr.modifier.map(Str::from),
                range: dates.map(|r| part_of(r, expr.modifier)),
                rule: expr.rule.into(),
            });
        }
    }
    out
}

/// [`times`] of a document of which only the month of publication is known.
///
/// What comes out the same from every day of the month keeps its dates ("last year", "on May 3"); what lies in the month from any of its days
/// is the month ("today"); the rest has none ("Friday").
#[must_use]
pub fn times_within(lexicon: &Lexicon, sentences: &[Sentence], month: DateRange) -> Vec<Timex> {
    let mut out = times(lexicon, sentences, Some(month.start));
    let late = times(lexicon, sentences, Some(month.end));
    let none = times(lexicon, sentences, None);
    for ((t, l), n) in out.iter_mut().zip(late).zip(none) {
        if t.range == l.range {
            continue;
        }
        let own = |r: &DateRange| r.start.year() == month.start.year() && r.start.month() == month.start.month();
        let of_month = [t.range, l.range]
            .into_iter()
            .flatten()
            .find(own)
            .filter(|_| n.value.starts_with("XXXX-"));
        match (t.range, l.range, of_month) {
            // "today", "this morning"
            (Some(a), Some(b), _) if a.start == month.start && b.end == month.end => {
                t.kind = TimexKind::Date;
                (t.value, t.range) = (format!("{:04}-{:02}", month.start.year(), month.start.month()).into(), Some(month));
            }
            // "May 3" in May
            (_, _, Some(day)) if n.value.len() == "XXXX-05-03".len() && n.value.chars().skip(5).all(|c| c.is_ascii_digit() || c == '-') => {
                (t.value, t.range) = (day.start.to_string().into(), Some(day));
            }
            _ => (t.value, t.range) = (n.value, None),
        }
    }
    out
}

/// Two expressions with at most two words between them.
fn near(a: &Range<usize>, b: &Range<usize>) -> bool {
    let (first, second) = if a.start < b.start { (a, b) } else { (b, a) };
    second.start.saturating_sub(first.end) <= 2
}

fn is_plain_day(what: &What) -> bool {
    match what {
        What::Named {
            name: Name::Weekday(_) | Name::MonthDay(..) | Name::Holiday(_),
            ..
        }
        | What::Absolute(_) => true,
        What::Shift { unit, .. } => unit.base == Base::Day,
        What::Part { day, .. } => is_plain_day(day),
        _ => false,
    }
}

/// "from May 3 to June 7, 1999", "in March and April 2004": the year stated once, after the second.
fn shared_year(p: &Pieces, found: &[(Range<usize>, Expr)], nth: usize) -> Option<i16> {
    let (range, expr) = &found[nth];
    let What::Named {
        name: Name::Month(_) | Name::MonthDay(..),
        year: None,
        which: None,
    } = expr.what
    else {
        return None;
    };
    let mut end = range.end;
    for (next, other) in &found[nth + 1..] {
        let joined = next.start == end && p.hyphen(end)
            || next.start == end + 1 && p.is_any(end, &["to", "and", "through", "until", "or", ",", "-", "\u{2013}"]);
        match (&other.what, joined) {
            (
                What::Named {
                    name: Name::Month(_) | Name::MonthDay(..),
                    year: Some(year),
                    ..
                },
                true,
            ) => return Some(*year),
            (
                What::Named {
                    name: Name::Month(_) | Name::MonthDay(..),
                    year: None,
                    which: None,
                },
                true,
            ) => end = next.end,
            // "May and June in 1981"
            (What::Year(year), _) if next.start == end + 1 && p.is_any(end, &["in", "of"]) => {
                return Some(*year);
            }
            _ => return None,
        }
    }
    None
}

/// The days that "early", "mid" and "late" leave of a month, season or year.
fn part_of(range: DateRange, modifier: Option<&str>) -> DateRange {
    let days = range.start.until(range.end).map_or(0, |s| i64::from(s.get_days()));
    let third = days / 3;
    let (from, to) = match modifier {
        _ if days < 20 => return range,
        Some("START") => (0, third),
        Some("MID") => (third, days - third),
        Some("END") => (days - third, days),
        _ => return range,
    };
    let at = |n: i64| calendar::shift(range.start, Unit::DAY, n).unwrap_or(range.start);
    DateRange {
        start: at(from),
        end: at(to),
        precision: range.precision,
    }
}

type Resolved = (TimexKind, String, Option<DateRange>);

struct Resolver {
    settings: Settings,
    dct: Option<Date>,
    /// The date last mentioned and the sentence that did.
    mentioned: Option<(DateRange, usize)>,
    /// The same among dates known to the day.
    mentioned_day: Option<(DateRange, usize)>,
    outlook: Outlook,
    /// The year of a story told from before: stated with a date, and the sentence that last moved in it.
    narrative: Option<(i16, usize)>,
}

impl Resolver {
    fn expr(&self, expr: &Expr, beside: Option<What>, shared: Option<i16>) -> Resolved {
        match &expr.what {
            What::Length(value) => (TimexKind::Duration, value.clone(), None),
            What::Set(value) => (TimexKind::Set, value.clone(), None),
            What::Ref(value) => (TimexKind::Date, value.clone(), None),
            What::Clock {
                hour,
                minute,
                second,
                zone,
                day,
            } => {
                let day = day.as_deref().cloned().or(beside);
                let date = match &day {
                    Some(what) => self.period(what, None).map(|p| p.range.start),
                    None => self.origin(Origin::Mentioned, true),
                };
                let mut clock = format!("T{hour:02}:{:02}", minute.unwrap_or(0));
                if let Some(second) = second {
                    clock.push_str(&format!(":{second:02}"));
                }
                if *zone {
                    clock.push('Z');
                }
                let value = date.map_or("XXXX-XX-XX".to_owned(), |d| d.to_string());
                (TimexKind::Time, value + &clock, date.map(|d| calendar::day(d).range))
            }
            What::Part { code, day } => match self.period(day, None) {
                Some(p) => (TimexKind::Time, format!("{}T{code}", p.value), Some(p.range)),
                None => (TimexKind::Time, format!("{}T{code}", unknown(day)), None),
            },
            what => match self.period(what, shared) {
                Some(p) => (TimexKind::Date, p.value, Some(p.range)),
                None => (TimexKind::Date, unknown(what), None),
            },
        }
    }

    /// The year for a month or day without one, where the story just told is of a year long past: "The siege began on Aug. 7, 1998. On Aug. 20 ..."
    fn narrated(&self, what: &What, index: usize) -> Option<i16> {
        let What::Named {
            name: Name::Month(_) | Name::MonthDay(..),
            year: None,
            which: None,
        } = what
        else {
            return None;
        };
        let (year, at) = self.narrative?;
        // a bare month after an aside on the past is of the text's own time more often than not
        let past = self.dct.is_none_or(|d| {
            i32::from(year) < i32::from(d.year()) - 1
                && matches!(
                    what,
                    What::Named {
                        name: Name::MonthDay(..),
                        ..
                    }
                )
        });
        (past && index - at <= 1 && self.outlook != Outlook::Future).then_some(year)
    }

    /// Keeps the year of a story as it goes on, and drops it where the text comes back to its own time.
    fn follow(&mut self, what: &What, dates: Option<DateRange>, index: usize) {
        match (what, dates) {
            (
                What::Named {
                    name: Name::Month(_) | Name::MonthDay(..),
                    year: Some(_),
                    ..
                }
                | What::Absolute(_),
                Some(range),
            ) => {
                self.narrative = Some((range.start.year(), index));
            }
            (
                What::Named {
                    name: Name::Month(_) | Name::MonthDay(..),
                    year: None,
                    which: None,
                },
                Some(range),
            ) if self.narrative.is_some_and(|(year, _)| year == range.start.year()) => {
                self.narrative = Some((range.start.year(), index));
            }
            (What::Length(_) | What::Set(_) | What::Ref(_), _) => {}
            (What::Shift { from, .. }, _) if *from == Origin::Mentioned => {}
            _ => self.narrative = None,
        }
    }

    /// From which day a relative expression counts; `fine` where the day itself matters.
    fn origin(&self, from: Origin, fine: bool) -> Option<Date> {
        match from {
            Origin::Document => self.dct,
            Origin::Mentioned if fine => self.mentioned_day.map(|(r, _)| r.start).or(self.dct),
            Origin::Mentioned => self.mentioned.map(|(r, _)| r.start).or(self.dct),
        }
    }

    fn period(&self, what: &What, shared: Option<i16>) -> Option<Period> {
        match what {
            What::Named {
                name, year: Some(year), ..
            } => self.named(name, *year),
            What::Named {
                name,
                year: None,
                which: Some(which),
            } => self.stepped(name, *which),
            What::Named {
                name,
                year: None,
                which: None,
            } => match shared {
                Some(year) => self.named(name, year),
                None => self.unstated(name),
            },
            What::Year(year) => calendar::year(*year),
            What::Decade(start) => calendar::decade(*start),
            What::Century(start) => calendar::century(*start),
            What::Absolute(date) => Some(calendar::day(*date)),
            What::Shift { unit, steps, from } => {
                let origin = self.origin(*from, unit.is_clock() || unit.base == Base::Day)?;
                calendar::around(calendar::shift(origin, *unit, *steps)?, *unit)
            }
            What::Weekend(which) => calendar::weekend(calendar::shift(self.origin(which.from, true)?, Unit::WEEK, which.steps)?),
            What::AWeekend => {
                let dct = self.dct?;
                let whole = calendar::weekend(dct)?;
                let ahead = whole.range.start > dct && self.outlook != Outlook::Future;
                if ahead {
                    calendar::weekend(calendar::shift(dct, Unit::WEEK, -1)?)
                } else {
                    Some(whole)
                }
            }
            What::Within { unit, nth, of } => within(*unit, *nth, self.period(of, None)?.range),
            What::Part { day, .. } => self.period(day, None),
            What::Clock { day, .. } => self.period(day.as_deref()?, None),
            What::Ref(_) | What::Length(_) | What::Set(_) => None,
        }
    }

    /// A name in a known year.
    fn named(&self, name: &Name, year: i16) -> Option<Period> {
        match name {
            Name::Month(m) => calendar::month(year, *m),
            Name::MonthDay(m, d) => Date::new(year, *m, *d).ok().map(calendar::day),
            Name::Season(code) => calendar::season(year, code, self.settings.south),
            Name::Quarter(n) => calendar::quarter(year, *n),
            Name::Half(n) => calendar::half(year, *n),
            Name::Holiday(h) => h.in_year(year).map(calendar::day),
            Name::Weekday(_) => None,
        }
    }

    /// "last Friday", "this summer", "next May", "the third quarter of last year".
    fn stepped(&self, name: &Name, which: Which) -> Option<Period> {
        let origin = self.origin(which.from, matches!(name, Name::Weekday(_)))?;
        if let Name::Weekday(iso) = name {
            let date = match which.steps {
                0 => {
                    let week = calendar::week(origin)?;
                    calendar::weekday_from(week.range.start, *iso, false)?
                }
                n if n < 0 => calendar::weekday_from(calendar::shift(origin, Unit::DAY, -1)?, *iso, true)?,
                _ => calendar::weekday_from(calendar::shift(origin, Unit::DAY, 1)?, *iso, false)?,
            };
            return Some(calendar::day(date));
        }
        if let Name::Quarter(_) | Name::Half(_) = name {
            return self.named(name, origin.year().checked_add(i16::try_from(which.steps).ok()?)?);
        }
        // the nearest one wholly before, wholly after, or of this year
        let around = [-2, -1, 0, 1, 2]
            .into_iter()
            .filter_map(|n| self.named(name, origin.year().checked_add(n)?));
        match which.steps {
            0 if matches!(name, Name::Season(_)) => {
                // "this winter": the one that is on, else the nearest
                around.min_by_key(|p| distance(p.range, origin))
            }
            0 => self.named(name, origin.year()),
            n if n < 0 => around.rev().find(|p| p.range.end < origin),
            _ => around.into_iter().find(|p| p.range.start > origin),
        }
    }

    /// A name with nothing said of the year or week: tense and nearness decide.
    fn unstated(&self, name: &Name) -> Option<Period> {
        let dct = self.dct?;
        if let Name::Weekday(iso) = name {
            return calendar::weekday_from(dct, *iso, self.outlook != Outlook::Future).map(calendar::day);
        }
        let around = || [-1, 0, 1].into_iter().filter_map(|n| self.named(name, dct.year().checked_add(n)?));
        let past = around().rev().find(|p| p.range.start <= dct);
        let coming = around().find(|p| p.range.end >= dct);
        let ahead = coming.as_ref().map_or(i64::MAX, |p| distance(p.range, dct));
        let behind = past.as_ref().map_or(i64::MAX, |p| distance(p.range, dct));
        let near = match (self.outlook, name) {
            // "by Jan. 14" the day after: a slip of tense, not a year ahead
            (Outlook::Future, _) => ahead < 300 || behind > 14,
            (_, Name::Quarter(_) | Name::Half(_)) => false,
            (Outlook::Past, Name::MonthDay(..) | Name::Holiday(_)) => ahead <= 65 && behind >= 290,
            (Outlook::Past, _) => ahead <= 35 && behind >= 290,
            (Outlook::Unknown, Name::MonthDay(..) | Name::Holiday(_)) => ahead <= 120 && behind >= 200,
            (Outlook::Unknown, _) => ahead <= 65 && behind >= 240,
        };
        if near { coming.or(past) } else { past.or(coming) }
    }
}

/// Days between a date and a range that does not hold it.
fn distance(range: DateRange, date: Date) -> i64 {
    let days = |a: Date, b: Date| a.until(b).map_or(i64::MAX, |s| i64::from(s.get_days()));
    if date < range.start {
        days(date, range.start)
    } else if date > range.end {
        days(range.end, date)
    } else {
        0
    }
}

/// The n-th unit of a period, the last (-1), or the one that holds its first day (0).
fn within(unit: Unit, nth: i8, of: DateRange) -> Option<Period> {
    let date = match nth {
        0 => of.start,
        // the last week of a month is the last that has most of its days in it
        -1 if unit.base == Base::Week => calendar::shift(of.end, Unit::DAY, -3)?,
        -1 => of.end,
        n => calendar::shift(of.start, unit, i64::from(n) - 1)?,
    };
    if unit.base == Base::Week && nth > 0 {
        // weeks of a month are counted from its first day
        return calendar::week(date);
    }
    (nth <= 0 || date <= of.end).then(|| calendar::around(date, unit)).flatten()
}

/// A TIMEX3 value where there is no day to count from.
fn unknown(what: &What) -> String {
    match what {
        What::Named { name: Name::Month(m), .. } => format!("XXXX-{m:02}"),
        What::Named {
            name: Name::MonthDay(m, d),
            ..
        } => format!("XXXX-{m:02}-{d:02}"),
        What::Named {
            name: Name::Weekday(w), ..
        } => format!("XXXX-WXX-{w}"),
        What::Named { name: Name::Season(s), .. } => format!("XXXX-{s}"),
        What::Named {
            name: Name::Quarter(n), ..
        } => format!("XXXX-Q{n}"),
        What::Named { name: Name::Half(n), .. } => format!("XXXX-H{n}"),
        What::Weekend(_) | What::AWeekend => "XXXX-WXX-WE".to_owned(),
        What::Part { day, .. } => unknown(day),
        What::Shift { unit, .. } => match unit.base {
            Base::Year => "XXXX".to_owned(),
            Base::Month => "XXXX-XX".to_owned(),
            Base::Quarter => "XXXX-QX".to_owned(),
            Base::Week => "XXXX-WXX".to_owned(),
            _ => "XXXX-XX-XX".to_owned(),
        },
        _ => "XXXX-XX-XX".to_owned(),
    }
}

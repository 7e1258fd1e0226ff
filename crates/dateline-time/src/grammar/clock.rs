//! Times of day: "5 p.m. Friday", "16:08 UTC", "noon".

use super::{DateOrder, date};
use crate::expr::{Expr, Name, What};
use crate::lexicon::Class;
use crate::pieces::Pieces;
use crate::unit::Base;

/// Hour, minute and second, with one past the last piece and whether the words alone make it a time.
struct Face {
    end: usize,
    hour: i8,
    minute: Option<i8>,
    second: Option<i8>,
    sure: bool,
}

/// A time of day, with the day if it follows at once.
pub(crate) fn clock(p: &Pieces, i: usize, order: DateOrder) -> Option<(usize, Expr)> {
    let bound = p.phrase(Class::Bound, i);
    let at = bound.map_or(i, |(end, _)| end);
    let face = face(p, at)?;
    let mut end = face.end;
    let mut universal = false;
    let zone_at = end + usize::from(p.is_any(end, &["("]));
    if let Some((after, letter)) = p.phrase(Class::Zone, zone_at) {
        universal = letter == "Z";
        end = after + usize::from(zone_at > end && p.is_any(after, &[")"]));
    } else if !face.sure {
        let led = p.is_any(
            at.wrapping_sub(1),
            &["at", "by", "until", "till", "around", "about", "from", "since", "before", "after"],
        ) || at > i;
        // "at 2:1" is a score; minutes have two figures
        if !led || face.minute.is_none() {
            return None;
        }
    }
    let mut rule = "clock";
    let mut day = None;
    if let Some((after, what, _)) = date::period(p, end, order).or_else(|| date::period(p, end + usize::from(p.is_any(end, &[","])), order))
    {
        let a_day = match &what {
            What::Named {
                name: Name::Weekday(_) | Name::MonthDay(..),
                ..
            }
            | What::Absolute(_) => true,
            What::Shift { unit, .. } => unit.base == Base::Day,
            _ => false,
        };
        if a_day {
            (end, day, rule) = (after, Some(Box::new(what)), "clock-day");
        }
    }
    let what = What::Clock {
        hour: face.hour,
        minute: face.minute,
        second: face.second,
        zone: universal,
        day,
    };
    let mut expr = Expr::new(what, rule);
    expr.modifier = bound.and_then(|(_, cell)| crate::expr::modifier(cell));
    Some((end, expr))
}

fn face(p: &Pieces, i: usize) -> Option<Face> {
    if let Some(cell) = p.get(Class::Clock, i).filter(|_| p.before(i, 1) != "high") {
        let (hour, minute) = cell.split_once(':')?;
        return Some(Face {
            end: i + 1,
            hour: hour.parse().ok()?,
            minute: minute.parse().ok(),
            second: None,
            sure: true,
        });
    }
    let word = p.word(i);
    // "5pm", "5:30pm", "5p.m."
    let figures_end = word.find(|c: char| !c.is_ascii_digit() && c != ':').unwrap_or(word.len());
    let (figures, tail) = word.split_at(figures_end);
    let (hour, minute, second, colon) = hands(figures)?;
    let (end, half) = match half_of_day(tail) {
        Some(half) => (i + 1, Some(half)),
        None if !tail.is_empty() => return None,
        None => match half_of_day(p.word(i + 1)) {
            Some(half) => (i + 2, Some(half)),
            None if p.is_any(i + 1, &["o'clock"]) => (i + 2, None),
            None if p.is_any(i + 1, &["in"]) && p.is_any(i + 2, &["the"]) && p.has(Class::Daypart, i + 3) => {
                (i + 4, Some(p.get(Class::Daypart, i + 3) != Some("MO")))
            }
            None => (i + 1, None),
        },
    };
    let clock_word = p.is_any(i + 1, &["o'clock"]);
    let hour = match half {
        Some(_) if !(1..=12).contains(&hour) => return None,
        Some(true) => hour % 12 + 12,
        Some(false) => hour % 12,
        None => hour,
    };
    let zone = p.phrase(Class::Zone, end).is_some();
    // "0800 UTC" needs its zone, "5" needs its half of the day
    if !(half.is_some() || clock_word || colon || zone && figures.len() == 4) {
        return None;
    }
    (hour <= 24).then_some(Face {
        end,
        hour,
        minute,
        second,
        sure: half.is_some() || clock_word,
    })
}

fn hands(figures: &str) -> Option<(i8, Option<i8>, Option<i8>, bool)> {
    if figures.is_empty() || figures.len() > 8 {
        return None;
    }
    let sixty = |text: &str| {
        if text.len() == 2 {
            text.parse::<i8>().ok().filter(|n| (0..60).contains(n))
        } else {
            None
        }
    };
    let parts: Vec<&str> = figures.split(':').collect();
    match parts[..] {
        [whole] if whole.len() == 4 => Some((
            whole[..2].parse().ok().filter(|h| *h <= 24)?,
            Some(sixty(&whole[2..])?),
            None,
            false,
        )),
        [hour] if hour.len() <= 2 => Some((hour.parse().ok()?, None, None, false)),
        [hour, minute] if hour.len() <= 2 => Some((hour.parse().ok().filter(|h| *h <= 24)?, Some(sixty(minute)?), None, true)),
        [hour, minute, second] if hour.len() <= 2 => Some((
            hour.parse().ok().filter(|h| *h <= 24)?,
            Some(sixty(minute)?),
            Some(sixty(second)?),
            true,
        )),
        _ => None,
    }
}

/// Whether "p.m." (true) or "a.m." (false).
fn half_of_day(word: &str) -> Option<bool> {
    match word {
        "p.m." | "p.m" | "pm" => Some(true),
        "a.m." | "a.m" | "am" => Some(false),
        _ => None,
    }
}

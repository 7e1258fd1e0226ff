//! What expressions are found, and which days they mean.

mod support;

use dateline_core::{DatePrecision, DateRange, TimexKind};
use dateline_time::{DateOrder, Settings, times, times_with, times_within};
use support::{day, lexicon, parsed, plain, read};

/// Each line: sentence(s) with a document day, then the expressions as `text = value`.
#[track_caller]
fn check(dct: &str, text: &str, expected: &[(&str, &str)]) {
    let found = read(text, dct);
    let found: Vec<(&str, &str)> = found.iter().map(|(w, t)| (w.as_str(), t.value.as_str())).collect();
    assert_eq!(found, expected, "in {text:?} of {dct}");
}

/// The first and last day, and how exactly, of the only expression.
#[track_caller]
fn range(dct: &str, text: &str, start: &str, end: &str, precision: DatePrecision) {
    let found = read(text, dct);
    let [(_, timex)] = &found[..] else {
        panic!("{text:?} gave {found:?}")
    };
    let range = timex.range.expect("a range");
    assert_eq!(
        (range.start, range.end, range.precision),
        (day(start), day(end), precision),
        "in {text:?} of {dct}"
    );
}

const FRIDAY: &str = "2021-05-14";

#[test]
fn weekdays_look_back_in_a_story_and_ahead_in_a_plan() {
    check(
        FRIDAY,
        "The minister said Friday that talks had failed.",
        &[("Friday", "2021-05-14")],
    );
    check(FRIDAY, "Rebels shelled the port on Thursday.", &[("Thursday", "2021-05-13")]);
    check(FRIDAY, "Rebels shelled the port on Saturday.", &[("Saturday", "2021-05-08")]);
    check(FRIDAY, "The two leaders will meet Saturday in Oslo.", &[("Saturday", "2021-05-15")]);
    check(FRIDAY, "Talks are scheduled for Monday.", &[("Monday", "2021-05-17")]);
    check(FRIDAY, "They agreed to meet on Monday in Vienna.", &[("Monday", "2021-05-17")]);
    check(
        FRIDAY,
        "The army was forced to leave the town on Monday.",
        &[("Monday", "2021-05-10")],
    );
    check(
        FRIDAY,
        "They met next Friday and last Friday.",
        &[("next Friday", "2021-05-21"), ("last Friday", "2021-05-07")],
    );
    check(FRIDAY, "The road is closed until Sunday.", &[("Sunday", "2021-05-16")]);
    check(
        FRIDAY,
        "Officials would look at Wednesday's ruling.",
        &[("Wednesday", "2021-05-12")],
    );
}

#[test]
fn heads_decide_the_tense_where_there_is_a_parse() {
    let lexicon = lexicon();
    // a "will" near by that belongs to another clause must not move the date
    let (_, sentence) = parsed(
        "He/PRON/2/nsubj said/VERB/0/root/Tense=Past Monday/PROPN/2/obl:tmod they/PRON/6/nsubj will/AUX/6/aux leave/VERB/2/ccomp/VerbForm=Inf",
    );
    assert_eq!(times(&lexicon, &[sentence], Some(day(FRIDAY)))[0].value, "2021-05-10");
    let (_, sentence) = parsed(
        "He/PRON/2/nsubj said/VERB/0/root/Tense=Past they/PRON/5/nsubj will/AUX/5/aux leave/VERB/2/ccomp/VerbForm=Inf Monday/PROPN/5/obl:tmod",
    );
    assert_eq!(times(&lexicon, &[sentence], Some(day(FRIDAY)))[0].value, "2021-05-17");
}

#[test]
fn calendar_dates() {
    check(
        FRIDAY,
        "In this Wednesday, April 7, 2021 photo, he speaks.",
        &[("Wednesday, April 7, 2021", "2021-04-07")],
    );
    check(
        FRIDAY,
        "It opened on 14 May and closed in May 2021.",
        &[("14 May", "2021-05-14"), ("May 2021", "2021-05")],
    );
    check(
        FRIDAY,
        "The 3rd of June 1999 was a Thursday.",
        &[("The 3rd of June 1999", "1999-06-03"), ("Thursday", "2021-05-13")],
    );
    check(FRIDAY, "The truce of Nov. 9 held.", &[("Nov. 9", "2020-11-09")]);
    check(
        "1998-12-05",
        "Filed 02-25-98 and 2014-03-01.",
        &[("02-25-98", "1998-02-25"), ("2014-03-01", "2014-03-01")],
    );
    check(FRIDAY, "A deal was signed in November.", &[("November", "2020-11")]);
    check(FRIDAY, "A vote will be held in November.", &[("November", "2021-11")]);
    check(FRIDAY, "The court ordered him freed by June 2.", &[("June 2", "2021-06-02")]);
    check(
        FRIDAY,
        "The war began in 1988 and ended in the 1990s.",
        &[("1988", "1988"), ("the 1990s", "199X")],
    );
    check(FRIDAY, "Its roots lie in the 19th century.", &[("the 19th century", "18XX")]);
}

#[test]
fn ranges_are_two_dates_and_share_month_and_year() {
    check(
        FRIDAY,
        "It ran from May 3 to May 7.",
        &[("May 3", "2021-05-03"), ("May 7", "2021-05-07")],
    );
    check(FRIDAY, "It ran May 3-7.", &[("May 3", "2021-05-03"), ("7", "2021-05-07")]);
    check(
        FRIDAY,
        "It ran from 3 to 7 March 2019.",
        &[("3", "2019-03-03"), ("7 March 2019", "2019-03-07")],
    );
    check(
        FRIDAY,
        "It ran from March 30 to April 2, 1999.",
        &[("March 30", "1999-03-30"), ("April 2, 1999", "1999-04-02")],
    );
    check(FRIDAY, "Between 2003 and 2006 he served.", &[("2003", "2003"), ("2006", "2006")]);
    check(FRIDAY, "He served there in 2003-2006.", &[("2003", "2003"), ("2006", "2006")]);
}

#[test]
fn relative_dates() {
    check(FRIDAY, "Tension grew this week.", &[("this week", "2021-W19")]);
    check(FRIDAY, "Tension grew last week.", &[("last week", "2021-W18")]);
    check(FRIDAY, "They came two days ago.", &[("two days ago", "2021-05-12")]);
    check(FRIDAY, "They came a year ago.", &[("a year ago", "2020")]);
    check(
        FRIDAY,
        "He arrived yesterday and leaves tomorrow.",
        &[("yesterday", "2021-05-13"), ("tomorrow", "2021-05-15")],
    );
    check(FRIDAY, "It happened over the weekend.", &[("the weekend", "2021-W18-WE")]);
    check(
        FRIDAY,
        "Sales rose in the third quarter of last year.",
        &[("the third quarter of last year", "2020-Q3")],
    );
    check(FRIDAY, "It fell at the end of 2019.", &[("the end of 2019", "2019")]);
    check(
        FRIDAY,
        "It is a problem now, and was recently.",
        &[("now", "PRESENT_REF"), ("recently", "PAST_REF")],
    );
}

#[test]
fn the_date_last_mentioned_is_counted_from() {
    check(
        FRIDAY,
        "The siege began on March 3, 2015.\nIt was lifted the following day.",
        &[("March 3, 2015", "2015-03-03"), ("the following day", "2015-03-04")],
    );
    check(
        FRIDAY,
        "The siege began on March 3, 2015.\nA market was hit the same day.",
        &[("March 3, 2015", "2015-03-03"), ("the same day", "2015-03-03")],
    );
    check(
        FRIDAY,
        "He was jailed in 2015.\nHe was freed a year later.",
        &[("2015", "2015"), ("a year later", "2016")],
    );
    check(
        FRIDAY,
        "A bomb went off on Tuesday.\nTwo days earlier, police had been warned.",
        &[("Tuesday", "2021-05-11"), ("Two days earlier", "2021-05-09")],
    );
    // a mention far up no longer counts
    check(
        "2021-05-14",
        "He was born in 1950.\nA.\nB.\nC.\nThe following day he left.",
        &[("1950", "1950"), ("The following day", "2021-05-15")],
    );
}

#[test]
fn a_story_of_long_ago_keeps_its_year() {
    check(
        FRIDAY,
        "The bombs of Aug. 7, 1998 killed many.\nOn Aug. 20 missiles were fired.",
        &[("Aug. 7, 1998", "1998-08-07"), ("Aug. 20", "1998-08-20")],
    );
    check(
        FRIDAY,
        "The front was founded in 1982.\nHe spoke Friday, after talks in March.",
        &[("1982", "1982"), ("Friday", "2021-05-14"), ("March", "2021-03")],
    );
    check(
        FRIDAY,
        "He came in May and June in 1981 and left in July the same year.",
        &[
            ("May", "1981-05"),
            ("June", "1981-06"),
            ("1981", "1981"),
            ("July the same year", "1981-07"),
        ],
    );
}

#[test]
fn seasons_by_hemisphere() {
    range(
        FRIDAY,
        "Many died last fall in the fighting.",
        "2020-09-01",
        "2020-11-30",
        DatePrecision::Season,
    );
    let settings = Settings {
        south: true,
        ..Settings::default()
    };
    let found = times_with(
        &lexicon(),
        settings,
        &[plain("Many died last autumn in the fires.")],
        Some(day("2021-07-14")),
    );
    let range = found[0].range.expect("a range");
    assert_eq!((range.start, range.end), (day("2021-03-01"), day("2021-05-31")));
    check(FRIDAY, "The fall of the town shook them.", &[]);
    check(FRIDAY, "Prices fall and rivers spring from rock.", &[]);
}

#[test]
fn parts_of_periods_and_of_days() {
    check(FRIDAY, "They spoke late Thursday.", &[("late Thursday", "2021-05-13TNI")]);
    check(FRIDAY, "They spoke Monday morning.", &[("Monday morning", "2021-05-10TMO")]);
    check(FRIDAY, "Shells fell last night.", &[("last night", "2021-05-13TNI")]);
    check(
        "2015-10-01",
        "It began in early 2015 and ended in mid-August.",
        &[("early 2015", "2015"), ("mid-August", "2015-08")],
    );
    range(
        "2015-10-01",
        "It began in mid-August.",
        "2015-08-11",
        "2015-08-21",
        DatePrecision::Month,
    );
    let found = read("It began in early 2015.", "2015-10-01");
    assert_eq!(found[0].1.modifier.as_deref(), Some("START"));
}

#[test]
fn times_of_day_take_their_day_from_beside_them() {
    check(
        FRIDAY,
        "The blast came at 5 p.m. Thursday.",
        &[("5 p.m. Thursday", "2021-05-13T17:00")],
    );
    check(
        FRIDAY,
        "On Thursday at 10:35 a.m. a shell fell.",
        &[("Thursday", "2021-05-13"), ("10:35 a.m.", "2021-05-13T10:35")],
    );
    check(
        FRIDAY,
        "It took off at 08:30 UTC and landed at noon.",
        &[("08:30 UTC", "2021-05-14T08:30Z"), ("noon", "2021-05-14T12:00")],
    );
    check(FRIDAY, "They won 2:1 and lost 10:35 to nobody.", &[]);
    assert_eq!(read("The blast came at 5 p.m. Thursday.", FRIDAY)[0].1.kind, TimexKind::Time);
}

#[test]
fn durations_and_sets_have_no_range() {
    check(FRIDAY, "The six weeks of fighting ended.", &[("The six weeks", "P6W")]);
    check(FRIDAY, "They held it for more than 25 years.", &[("more than 25 years", "P25Y")]);
    check(
        FRIDAY,
        "It took two and a half years and a 12-hour flight.",
        &[("two and a half years", "P2.5Y"), ("12-hour", "PT12H")],
    );
    check(FRIDAY, "Nothing moved in the past two months.", &[("the past two months", "P2M")]);
    check(
        FRIDAY,
        "A decades-long feud goes on daily and every two weeks.",
        &[("decades-long", "PXY"), ("daily", "P1D"), ("every two weeks", "P2W")],
    );
    let found = read("They held it for more than 25 years.", FRIDAY);
    assert_eq!(
        (found[0].1.kind, found[0].1.modifier.as_deref(), found[0].1.range),
        (TimexKind::Duration, Some("MORE_THAN"), None)
    );
}

#[test]
fn feasts_and_days_that_are_names() {
    check(
        FRIDAY,
        "He was shot on Christmas Day and buried on Good Friday.",
        &[("Christmas Day", "2020-12-25"), ("Good Friday", "2021-04-02")],
    );
    check(
        "2000-01-15",
        "They found him on Thanksgiving Day.",
        &[("Thanksgiving Day", "1999-11-25")],
    );
    check(
        FRIDAY,
        "After the Sept. 11 attacks and 9/11 the law changed.",
        &[("Sept. 11", "2001-09-11"), ("9/11", "2001-09-11")],
    );
    check(FRIDAY, "The Sept. 11 vote was close.", &[("Sept. 11", "2020-09-11")]);
}

#[test]
fn what_only_looks_like_time_is_left_alone() {
    for text in [
        "Troops may march on the town.",
        "The second man fled.",
        "A 33-year-old woman was hurt.",
        "Some 2000 soldiers crossed.",
        "April Marlowe and June Harding spoke.",
        "They spent $ 1998 on it.",
        "Prices rose 1990 points.",
        "The Falcon 2000 Index fell.",
        "He spoke on 60 Minutes.",
        "It follows Resolutions 2254 and 2018.",
        "The quarter of the city burned.",
        "As soon as possible, he said.",
    ] {
        check(FRIDAY, text, &[]);
    }
}

#[test]
fn figures_by_the_order_asked_for() {
    let read = |order| {
        let settings = Settings {
            order,
            ..Settings::default()
        };
        times_with(&lexicon(), settings, &[plain("Dated 03/04/2011 by hand.")], None)[0]
            .value
            .to_string()
    };
    assert_eq!(read(DateOrder::MonthDay), "2011-03-04");
    assert_eq!(read(DateOrder::DayMonth), "2011-04-03");
}

#[test]
fn without_a_document_day_the_unknown_stays_unknown() {
    check(
        "",
        "They met Friday, on May 14 and last week.",
        &[("Friday", "XXXX-WXX-5"), ("May 14", "XXXX-05-14"), ("last week", "XXXX-WXX")],
    );
    let found = read("They met Friday.", "");
    assert_eq!(found[0].1.range, None);
    check("", "They met on May 14, 2021.", &[("May 14, 2021", "2021-05-14")]);
}

#[test]
fn upper_case_and_split_tokens_are_read_alike() {
    check("1990-03-20", "THE GUERRILLAS ATTACKED ON MARCH 12.", &[("MARCH 12", "1990-03-12")]);
    check("1990-03-20", "THEY CAME ON MONDAY.", &[("MONDAY", "1990-03-19")]);
}

#[test]
fn a_month_of_publication_dates_what_any_of_its_days_would() {
    let month = DateRange {
        start: day("2016-05-01"),
        end: day("2016-05-31"),
        precision: DatePrecision::Month,
    };
    let read = |text: &str| -> Vec<(String, Option<(String, String)>)> {
        let found = times_within(&lexicon(), &[plain(text)], month);
        let range = |r: DateRange| (r.start.to_string(), r.end.to_string());
        found.into_iter().map(|t| (t.value.to_string(), t.range.map(range))).collect()
    };
    let both = |a: &str, b: &str| Some((a.to_owned(), b.to_owned()));
    assert_eq!(
        read("The army shelled the port today."),
        [("2016-05".to_owned(), both("2016-05-01", "2016-05-31"))]
    );
    assert_eq!(read("They met last year."), [("2015".to_owned(), both("2015-01-01", "2015-12-31"))]);
    assert_eq!(
        read("They met on May 3."),
        [("2016-05-03".to_owned(), both("2016-05-03", "2016-05-03"))]
    );
    assert_eq!(read("They met on Friday."), [("XXXX-WXX-5".to_owned(), None)]);
    assert_eq!(read("They met yesterday."), [("XXXX-XX-XX".to_owned(), None)]);
}

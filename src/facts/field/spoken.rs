//! Moments as people say them ("yesterday 21:00", "11 février 2026 à 9 h 20", "2月11日下午9点") are turned into the form
//! that [`super::moment::read`] reads. The words are data; what is not sure is left as it was typed.

use std::ops::Range;

use jiff::civil::Date;
use jiff::{Span, ToSpan as _};
use unicode_normalization::UnicodeNormalization as _;

use super::moment::{self, Moment};
use crate::facts::catalog::{MomentWord, MomentWords};

/// Countries where the month of a date in numbers comes before the day (CLDR).
const MONTH_FIRST: [&str; 9] = ["US", "AS", "FM", "GU", "MH", "MP", "PH", "PR", "VI"];

/// The longest text that is looked at, in characters: no moment is longer.
const LONGEST: usize = 120;

/// The months, in order.
const MONTHS: [MomentWord; 12] = [
    MomentWord::January,
    MomentWord::February,
    MomentWord::March,
    MomentWord::April,
    MomentWord::May,
    MomentWord::June,
    MomentWord::July,
    MomentWord::August,
    MomentWord::September,
    MomentWord::October,
    MomentWord::November,
    MomentWord::December,
];

/// Words for a day: how many days back it lies, and whether an hour that says no more is one of its second half.
const DAYS: [(MomentWord, i64, bool); 5] = [
    (MomentWord::Today, 0, false),
    (MomentWord::ThisEvening, 0, true),
    (MomentWord::Yesterday, 1, false),
    (MomentWord::LastNight, 1, true),
    (MomentWord::DayBeforeYesterday, 2, false),
];

/// What was typed, with its date and time in numbers, year first; none where there is nothing to turn, or where it can
/// be read in two ways. `today` is the day it was typed on.
pub fn settle(typed: &str, words: &[MomentWords], country: Option<&str>, today: Date) -> Option<String> {
    if typed.chars().count() > LONGEST || !matches!(moment::read(typed, None), Moment::Vague(_)) {
        return None;
    }
    let mut rest = Rest { text: typed.trim().nfkc().flat_map(char::to_lowercase).collect(), words };
    let (day, evening) = rest.day(country, today)?;
    let time = rest.time(evening);
    let said = rest.without_fillers();
    let mut settled = day.to_string();
    if let Some(time) = &time {
        settled = format!("{settled} {time}");
    }
    if said.is_empty() && (time.is_some() || !evening) {
        return Some(settled);
    }
    if time.is_some() && moment::offset(&said).is_some() {
        return Some(format!("{settled} {said}"));
    }
    // Nothing that was said is lost with what was understood.
    let known = typed.trim_start().starts_with(&day.to_string());
    (!known).then(|| format!("{settled} ({})", typed.trim()))
}

/// What has not been understood yet, in lower case.
struct Rest<'a> {
    text: String,
    words: &'a [MomentWords],
}

impl Rest<'_> {
    /// The day, and whether an hour that says no more is one of its second half. It is taken out of the text.
    fn day(&mut self, country: Option<&str>, today: Date) -> Option<(Date, bool)> {
        let back = |days: i64| today.checked_sub(Span::new().days(days)).ok();
        if let Some((range, days)) = self.days_ago() {
            self.cut(range);
            return Some((back(days)?, false));
        }
        if let Some((range, year, month, day)) = self.in_numbers(country).or_else(|| self.with_a_month()) {
            self.cut(range);
            let date = |year| Date::new(year, month, day).ok();
            // A day without a year is the last one of its kind; a clock may be a day ahead of ours.
            let tomorrow = today.checked_add(1.day()).ok()?;
            let last =
                || date(today.year()).filter(|day| *day <= tomorrow).or_else(|| date(today.year() - 1));
            return Some((year.map_or_else(last, date)?, false));
        }
        let found =
            DAYS.into_iter().filter_map(|(kind, days, evening)| Some((self.find(kind)?, days, evening)));
        // "The day before yesterday" has "yesterday" in it.
        let (range, days, evening) = found.max_by_key(|(range, ..)| range.len())?;
        self.cut(range);
        Some((back(days)?, evening))
    }

    /// "3 days ago".
    fn days_ago(&self) -> Option<(Range<usize>, i64)> {
        numbers(&self.text).find_map(|(at, number)| {
            let before = self.text.get(..at.start)?.trim_end();
            let after = self.text.get(at.end..)?;
            let blank = after.len() - after.trim_start().len();
            self.of(MomentWord::DaysAgo).find_map(|word| {
                let (front, back) = word.split_once('#')?;
                let (front, back) = (front.trim_end(), back.trim_start());
                let start = before.strip_suffix(front)?.len();
                let range = start..at.end + blank + back.len();
                let fits = after.trim_start().starts_with(back) && stands_alone(&self.text, &range);
                fits.then_some((range, i64::from(number)))
            })
        })
    }

    /// "11/02/2026", "2026-02-11" among other words, "2月11日".
    fn in_numbers(&self, country: Option<&str>) -> Option<(Range<usize>, Option<i16>, i8, i8)> {
        let all: Vec<(Range<usize>, u32)> = numbers(&self.text).collect();
        let between = |a: &Range<usize>, b: &Range<usize>| self.text.get(a.end..b.start).map(str::trim);
        let small = |number: u32| i8::try_from(number).ok();
        for (n, (first, one)) in all.iter().enumerate() {
            let Some((second, two)) = all.get(n + 1) else { break };
            let joined = between(first, second);
            if is_sign(joined, ['月', '월']) && (1..=12).contains(one) {
                let tail = self.text.get(second.end..)?;
                let sign = tail.chars().next().filter(|c| matches!(c, '日' | '号' | '號' | '일'));
                let end = second.end + sign.map_or(0, char::len_utf8);
                let year = n
                    .checked_sub(1)
                    .and_then(|before| all.get(before))
                    .filter(|(at, year)| *year >= 1000 && is_sign(between(at, first), ['年', '년']));
                let start = year.map_or(first.start, |(at, _)| at.start);
                let year = year.and_then(|(_, year)| i16::try_from(*year).ok());
                return Some((start..end, year, small(*one)?, small(*two)?));
            }
            let Some((third, three)) = all.get(n + 2) else { continue };
            let sign = joined.filter(|sign| matches!(*sign, "/" | "." | "-"));
            if sign.is_none() || between(second, third) != sign {
                continue;
            }
            let range = first.start..third.end;
            if *one >= 1000 {
                return Some((range, i16::try_from(*one).ok(), small(*two)?, small(*three)?));
            }
            if *three < 1000 {
                continue;
            }
            let month_first = match (*one > 12, *two > 12, country) {
                (true, _, _) => false,
                (_, true, _) => true,
                // Points are only written where the day comes first.
                (_, _, Some(country)) => MONTH_FIRST.contains(&country) && sign != Some("."),
                (_, _, None) if one == two || sign == Some(".") => false,
                (_, _, None) => return None,
            };
            let (month, day) = if month_first { (one, two) } else { (two, one) };
            return Some((range, i16::try_from(*three).ok(), small(*month)?, small(*day)?));
        }
        None
    }

    /// "11 février 2026", "Feb 11, 2026", "11 de febrero".
    fn with_a_month(&self) -> Option<(Range<usize>, Option<i16>, i8, i8)> {
        let found = MONTHS.into_iter().zip(1..).filter_map(|(kind, month)| Some((self.find(kind)?, month)));
        let (name, month) = found.max_by_key(|(range, _)| range.len())?;
        // Between the parts stands nothing, a point, a comma, or a word that says nothing.
        let near = |from: usize, to: usize| {
            let between = self.text.get(from..to)?.trim_matches([' ', '.', ',', '/', '-', '\u{a0}']);
            (between.is_empty() || self.of(MomentWord::Filler).any(|word| word == between)).then_some(())
        };
        let mut after = numbers(&self.text).skip_while(|(at, _)| at.start < name.end).peekable();
        let before = numbers(&self.text).take_while(|(at, _)| at.end <= name.start).last();
        let day = before.filter(|(at, day)| (1..=31).contains(day) && near(at.end, name.start).is_some());
        let (mut range, day) = if let Some((at, day)) = day {
            (at.start..name.end, day)
        } else {
            let (at, day) = after.next_if(|(at, day)| {
                (1..=31).contains(day) && near(name.end, at.start).is_some() && !self.is_an_hour(at)
            })?;
            (name.start..at.end, day)
        };
        let year = after.next_if(|(at, year)| *year >= 1000 && near(range.end, at.start).is_some());
        if let Some((at, _)) = &year {
            range.end = at.end;
        }
        Some((range, year.and_then(|(_, year)| i16::try_from(year).ok()), month, i8::try_from(day).ok()?))
    }

    /// Does a clock go on after this number?
    fn is_an_hour(&self, at: &Range<usize>) -> bool {
        self.text.get(at.end..).is_some_and(|after| after.starts_with(':'))
    }

    /// The time of day as `hh:mm`, taken out of the text.
    fn time(&mut self, evening: bool) -> Option<String> {
        let all: Vec<(Range<usize>, u32)> = numbers(&self.text).collect();
        for (n, (at, hour)) in all.iter().enumerate() {
            // A sign before it makes it the distance from UTC.
            if self.text.get(..at.start)?.ends_with(['+', '-', '−']) || *hour > 24 {
                continue;
            }
            let after = self.text.get(at.end..)?;
            let next = all.get(n + 1);
            let sign = next.and_then(|(next, _)| self.text.get(at.end..next.start)).map(str::trim);
            let worded = self.starts(after, MomentWord::Hour);
            let (mut end, minute) = match (next, sign) {
                (Some((next, minute)), Some(":" | ".")) if next.len() == 2 => (next.end, *minute),
                (Some((next, minute)), _) if worded.is_some_and(|end| self.is_blank(end, next.start)) => {
                    (next.end, *minute)
                }
                _ => (worded.unwrap_or(at.end), 0),
            };
            let clock = end > at.end;
            // "9.20 Uhr", "9時20分"
            let tail = self.text.get(end..)?;
            let sign = [MomentWord::Minute, MomentWord::Hour].map(|kind| self.starts(tail, kind));
            end = sign.into_iter().flatten().max().unwrap_or(end);
            let before = self.ends(at.start);
            let (half, start, end) = match (before, self.half_after(end)) {
                (_, Some((half, after))) => (Some(half), at.start, after),
                (Some((half, start)), None) => (Some(half), start, end),
                (None, None) => (None, at.start, end),
            };
            if !clock && half.is_none() {
                continue;
            }
            let hour = match half {
                Some(MomentWord::BeforeNoon) if *hour <= 12 => hour % 12,
                Some(MomentWord::AfterNoon) if *hour <= 12 => hour % 12 + 12,
                // "Last night at one" is after midnight, and at twelve nobody knows.
                None if evening && (5..12).contains(hour) => hour + 12,
                None if evening && *hour <= 12 => return None,
                _ => hour % 24,
            };
            if minute > 59 {
                return None;
            }
            self.cut(start..end);
            return Some(format!("{hour:02}:{minute:02}"));
        }
        None
    }

    fn is_blank(&self, from: usize, to: usize) -> bool {
        self.text.get(from..to).is_some_and(|between| between.trim().is_empty())
    }

    /// Where a word of a kind ends that the text goes on with, counted from the start of the whole text.
    fn starts(&self, after: &str, kind: MomentWord) -> Option<usize> {
        let trimmed = after.trim_start();
        let at = self.text.len() - trimmed.len();
        let fits = self.of(kind).filter(|word| trimmed.starts_with(word));
        fits.map(|word| at..at + word.len())
            .filter(|range| ends_alone(&self.text, range.end))
            .map(|r| r.end)
            .max()
    }

    /// The half of the day that is named right after a place, and where its name ends.
    fn half_after(&self, at: usize) -> Option<(MomentWord, usize)> {
        let after = self.text.get(at..)?;
        [MomentWord::BeforeNoon, MomentWord::AfterNoon]
            .into_iter()
            .filter_map(|kind| Some((kind, self.starts(after, kind)?)))
            .max_by_key(|(_, end)| *end)
    }

    /// The half of the day that is named right before a place, and where its name begins.
    fn ends(&self, at: usize) -> Option<(MomentWord, usize)> {
        let before = self.text.get(..at)?.trim_end();
        let halves = [MomentWord::BeforeNoon, MomentWord::AfterNoon].into_iter();
        let named = halves.flat_map(|kind| self.of(kind).map(move |word| (kind, word)));
        named
            // German "am" before a number is no English one.
            .filter(|(_, word)| word.chars().any(runs_on) && before.ends_with(word))
            .map(|(kind, word)| (kind, before.len() - word.len()))
            .min_by_key(|(_, start)| *start)
    }

    /// The longest word of a kind that stands alone in the text.
    fn find(&self, kind: MomentWord) -> Option<Range<usize>> {
        self.of(kind)
            .flat_map(|word| self.text.match_indices(word).map(|(at, word)| at..at + word.len()))
            .filter(|range| stands_alone(&self.text, range))
            .max_by_key(std::iter::ExactSizeIterator::len)
    }

    fn of(&self, kind: MomentWord) -> impl Iterator<Item = &str> {
        let lists = self.words.iter().filter(move |list| list.kind == kind);
        lists.flat_map(|list| &list.words).map(String::as_str)
    }

    fn cut(&mut self, range: Range<usize>) {
        self.text.replace_range(range, " ");
    }

    /// What is left, without the words that say nothing.
    fn without_fillers(mut self) -> String {
        while let Some(range) = self.find(MomentWord::Filler) {
            self.cut(range);
        }
        let said: Vec<&str> = self.text.split_whitespace().collect();
        said.join(" ").trim_matches([',', '.', ';', '，', '。', '、', ' ']).to_owned()
    }
}

/// Is this one of the signs, and nothing else?
fn is_sign(between: Option<&str>, signs: [char; 2]) -> bool {
    let mut chars = between.unwrap_or_default().chars();
    chars.next().is_some_and(|c| signs.contains(&c)) && chars.next().is_none()
}

/// The numbers of a text of up to four digits, each with its place.
fn numbers(text: &str) -> impl Iterator<Item = (Range<usize>, u32)> + '_ {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let start = at + text.get(at..)?.find(|c: char| c.is_ascii_digit())?;
            let digits = text.get(start..)?.bytes().take_while(u8::is_ascii_digit).count();
            at = start + digits;
            if digits <= 4 {
                return Some((start..at, text.get(start..at)?.parse().ok()?));
            }
        }
    })
}

/// Scripts that put no space between words.
fn runs_on(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{e7f}' | '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7ff}' | '\u{f900}'..='\u{faff}')
}

/// Is this a whole word of the text, not a part of one?
fn stands_alone(text: &str, range: &Range<usize>) -> bool {
    let first = text.get(range.clone()).and_then(|word| word.chars().next());
    let before = text.get(..range.start).and_then(|before| before.chars().next_back());
    let starts = match (before, first) {
        (Some(before), Some(first)) => runs_on(first) || !first.is_alphabetic() || !before.is_alphabetic(),
        _ => true,
    };
    starts && ends_alone(text, range.end)
}

/// Does a word that ends here end the word of the text?
fn ends_alone(text: &str, end: usize) -> bool {
    let last = text.get(..end).and_then(|word| word.chars().next_back());
    let after = text.get(end..).and_then(|after| after.chars().next());
    match (last, after) {
        (Some(last), Some(after)) => runs_on(last) || !last.is_alphabetic() || !after.is_alphabetic(),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::catalog::check;

    #[test]
    fn moments_are_settled_as_they_were_meant() {
        let facts = check::read(include_str!("../../../platforms.toml")).expect("the catalogue is right");
        let today: Date = "2026-02-12".parse().expect("a day");
        for (typed, country, settled) in [
            ("yesterday 21:00", None, Some("2026-02-11 21:00")),
            ("Yesterday at 9 pm", None, Some("2026-02-11 21:00")),
            ("last night 11:05", None, Some("2026-02-11 23:05")),
            ("last night at 1", None, Some("2026-02-11 (last night at 1)")),
            ("yesterday evening", None, Some("2026-02-11 (yesterday evening)")),
            ("the day before yesterday, 9:20 +08:00", None, Some("2026-02-10 09:20 +08:00")),
            ("3 days ago", None, Some("2026-02-09")),
            ("il y a 2 jours vers 21h30", None, Some("2026-02-10 21:30")),
            ("hier soir à 9 h 20", None, Some("2026-02-11 21:20")),
            ("avant-hier", None, Some("2026-02-10")),
            ("11 février 2026 à 9h", None, Some("2026-02-11 09:00")),
            ("11/02/2026 09:20", Some("FR"), Some("2026-02-11 09:20")),
            ("02/11/2026 9:20 PM", Some("US"), Some("2026-02-11 21:20")),
            ("11/02/2026 09:20", None, None),
            ("13/02/2025", None, Some("2025-02-13")),
            ("11.02.2026 um 9.20 Uhr", None, Some("2026-02-11 09:20")),
            ("Feb 11, 2026 9:20 AM UTC+8", None, Some("2026-02-11 09:20 utc+8")),
            ("11 de febrero a las 21:05", None, Some("2026-02-11 21:05")),
            ("am 11. Dezember um 7 Uhr", None, Some("2025-12-11 07:00")),
            ("昨天21:00", None, Some("2026-02-11 21:00")),
            ("昨晚9点20分", None, Some("2026-02-11 21:20")),
            ("前天下午3點", None, Some("2026-02-10 15:00")),
            ("2月11日 下午9:20", None, Some("2026-02-11 21:20")),
            ("2026年2月11日上午9时20分", None, Some("2026-02-11 09:20")),
            ("一昨日 21時", None, Some("2026-02-10 21:00")),
            ("3日前", None, Some("2026-02-09")),
            ("어제 오후 9시 5분", None, Some("2026-02-11 21:05")),
            ("2월 11일 21:00", None, Some("2026-02-11 21:00")),
            ("вчера в 21:00", None, Some("2026-02-11 21:00")),
            ("11 февраля 2026 г. в 9 утра", None, Some("2026-02-11 09:00")),
            ("ontem às 21h", None, Some("2026-02-11 21:00")),
            ("เมื่อวาน 21:00", None, Some("2026-02-11 21:00")),
            ("कल 21:00", None, Some("2026-02-11 21:00")),
            (
                "yesterday, I think in the morning",
                None,
                Some("2026-02-11 (yesterday, I think in the morning)"),
            ),
            ("2026-02-11 上午", None, None),
            ("some day in spring", None, None),
            ("2026-02-11 09:20", None, None),
            ("31/02/2026", None, None),
        ] {
            assert_eq!(settle(typed, &facts.moment_words, country, today).as_deref(), settled, "{typed}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_borne(typed in "\\PC{0,40}", front in "(yesterday|昨晚|11 février|12 am|3日前)?") {
            let facts = [MomentWords { kind: MomentWord::Yesterday, words: vec!["yesterday".to_owned()] }];
            let _ = settle(&format!("{front}{typed}"), &facts, Some("FR"), "2026-02-12".parse().expect("a day"));
        }
    }
}

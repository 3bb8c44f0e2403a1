//! Moments: as exact as they are known, with their zone, written the way logs write them.

use std::fmt;

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::{Offset, TimeZone};
use unicode_normalization::UnicodeNormalization as _;

use super::Doubt;

/// A moment, as exact as it is known.
#[derive(Clone, Debug, PartialEq)]
pub enum Moment {
    /// Date, time, and the offset from UTC where it is known.
    Exact(DateTime, Option<Offset>),
    /// A day.
    Day(Date),
    /// A month or a year, as typed.
    Coarse(String, Date),
    /// What could not be read, as typed.
    Vague(String),
}

impl Moment {
    /// What is doubtful about it.
    pub fn doubt(&self) -> Option<Doubt> {
        match self {
            Moment::Exact(_, None) => Some(Doubt::MomentNoZone),
            Moment::Vague(_) => Some(Doubt::MomentVague),
            Moment::Exact(_, Some(_)) | Moment::Day(_) | Moment::Coarse(..) => None,
        }
    }

    /// The day it falls on, where that is known.
    pub fn day(&self) -> Option<Date> {
        match self {
            Moment::Exact(at, _) => Some(at.date()),
            Moment::Day(day) => Some(*day),
            Moment::Coarse(..) | Moment::Vague(_) => None,
        }
    }

    /// A key that puts moments in order, oldest first; what cannot be placed has none.
    pub fn order(&self) -> Option<DateTime> {
        match self {
            Moment::Exact(at, Some(offset)) => at.checked_sub(offset_span(*offset)).ok().or(Some(*at)),
            Moment::Exact(at, None) => Some(*at),
            Moment::Day(day) | Moment::Coarse(_, day) => Some(day.to_datetime(Time::midnight())),
            // "2026-02-11 morning" is still known by its day.
            Moment::Vague(text) => leading_date(text).map(|day| day.to_datetime(Time::midnight())),
        }
    }
}

fn offset_span(offset: Offset) -> jiff::Span {
    jiff::Span::new().seconds(i64::from(offset.seconds()))
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Moment::Exact(at, offset) => {
                write!(f, "{} {:02}:{:02}", at.date(), at.hour(), at.minute())?;
                let Some(offset) = offset else { return Ok(()) };
                let minutes = offset.seconds() / 60;
                let sign = if minutes < 0 { '-' } else { '+' };
                write!(f, " (UTC{sign}{:02}:{:02})", minutes.abs() / 60, minutes.abs() % 60)
            }
            Moment::Day(day) => write!(f, "{day}"),
            Moment::Coarse(text, _) | Moment::Vague(text) => f.write_str(text),
        }
    }
}

/// Reads a moment: `2026-02-11 09:20 +08:00`, `2026/2/11 9:20`, `2026-02-11T09:20Z`, `2026-02-11`, `2022-08`, `2022`.
/// Where it names no zone, the given one is used.
pub fn read(typed: &str, zone: Option<&TimeZone>) -> Moment {
    let typed = typed.trim();
    let folded: String = typed.nfkc().collect();
    try_read(&folded, zone).unwrap_or_else(|| Moment::Vague(typed.to_owned()))
}

fn try_read(text: &str, zone: Option<&TimeZone>) -> Option<Moment> {
    let (date, rest) = split_date(text)?;
    let rest = rest.trim();
    match date {
        Parts { year, month: None, .. } => {
            rest.is_empty().then_some(())?;
            Some(Moment::Coarse(text.to_owned(), Date::new(year, 1, 1).ok()?))
        }
        Parts { year, month: Some(month), day: None } => {
            rest.is_empty().then_some(())?;
            Some(Moment::Coarse(format!("{year:04}-{month:02}"), Date::new(year, month, 1).ok()?))
        }
        Parts { year, month: Some(month), day: Some(day) } => {
            let day = Date::new(year, month, day).ok()?;
            if rest.is_empty() {
                return Some(Moment::Day(day));
            }
            let (time, rest) = split_time(rest.trim_start_matches(['T', 't', ',']).trim_start())?;
            let at = day.to_datetime(time);
            let offset = match rest.trim() {
                "" => {
                    zone.and_then(|zone| zone.to_ambiguous_zoned(at).compatible().ok()).map(|at| at.offset())
                }
                named => Some(offset(named)?),
            };
            Some(Moment::Exact(at, offset))
        }
    }
}

struct Parts {
    year: i16,
    month: Option<i8>,
    day: Option<i8>,
}

/// Year first, as in ISO 8601 and in East Asia; `-`, `/`, `.` or the signs for year, month and day between.
fn split_date(text: &str) -> Option<(Parts, &str)> {
    let (year, rest) = number(text, 4, 4)?;
    let mut parts = Parts { year: i16::try_from(year).ok()?, month: None, day: None };
    let Some(rest) = separator(rest) else { return Some((parts, rest)) };
    let Some((month, rest)) = number(rest, 1, 2) else { return Some((parts, rest)) };
    parts.month = i8::try_from(month).ok();
    let Some(after) = separator(rest) else { return Some((parts, rest)) };
    let Some((day, rest)) = number(after, 1, 2) else { return Some((parts, after)) };
    parts.day = i8::try_from(day).ok();
    Some((parts, rest.strip_prefix(['日', '号', '號', '일']).unwrap_or(rest)))
}

fn separator(text: &str) -> Option<&str> {
    let cut = text.strip_prefix(['-', '/', '.', '年', '月', '년', '월'])?;
    Some(cut.trim_start())
}

fn split_time(text: &str) -> Option<(Time, &str)> {
    let (hour, rest) = number(text, 1, 2)?;
    let (minute, rest) = number(rest.strip_prefix([':', '.', 'h'])?, 2, 2)?;
    let (second, rest) = match rest.strip_prefix(':') {
        Some(rest) => number(rest, 2, 2)?,
        None => (0, rest),
    };
    let time = Time::new(i8::try_from(hour).ok()?, i8::try_from(minute).ok()?, i8::try_from(second).ok()?, 0)
        .ok()?;
    Some((time, rest))
}

/// `Z`, `UTC`, `+08:00`, `+0800`, `+8`, with `UTC` or `GMT` before it and parentheses around it.
pub(super) fn offset(text: &str) -> Option<Offset> {
    let bare = text.trim_matches(['(', ')', ' ']);
    let upper = bare.to_ascii_uppercase();
    let signed = upper.trim_start_matches("UTC").trim_start_matches("GMT").trim();
    if matches!(signed, "" | "Z") {
        return Some(Offset::UTC);
    }
    let (sign, digits) = match (signed.strip_prefix('+'), signed.strip_prefix(['-', '−', '\u{2013}'])) {
        (Some(digits), _) => (1, digits),
        (_, Some(digits)) => (-1, digits),
        (None, None) => return None,
    };
    let (hours, minutes) = match digits.split_once(':') {
        Some((hours, minutes)) => (hours.parse::<i32>().ok()?, minutes.parse::<i32>().ok()?),
        None if digits.len() == 4 => (digits.get(..2)?.parse().ok()?, digits.get(2..)?.parse().ok()?),
        None => (digits.parse::<i32>().ok()?, 0),
    };
    if !(0..=14).contains(&hours) || !(0..60).contains(&minutes) {
        return None;
    }
    Offset::from_seconds(sign * (hours * 3600 + minutes * 60)).ok()
}

fn number(text: &str, least: usize, most: usize) -> Option<(u32, &str)> {
    let digits = text.bytes().take(most).take_while(u8::is_ascii_digit).count();
    if digits < least {
        return None;
    }
    let (number, rest) = text.split_at_checked(digits)?;
    Some((number.parse().ok()?, rest))
}

/// The date a vague moment begins with.
fn leading_date(text: &str) -> Option<Date> {
    let folded: String = text.nfkc().collect();
    let (parts, _) = split_date(&folded)?;
    Date::new(parts.year, parts.month?, parts.day?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_written_as_logs_write_them() {
        for (typed, zone, written, doubt) in [
            ("2026-02-11 09:20 +08:00", None, "2026-02-11 09:20 (UTC+08:00)", None),
            ("2026-02-11T09:20:30Z", None, "2026-02-11 09:20 (UTC+00:00)", None),
            ("2026/2/11 9:20 UTC+8", None, "2026-02-11 09:20 (UTC+08:00)", None),
            ("2026-02-11 09:20 (UTC-03:30)", None, "2026-02-11 09:20 (UTC-03:30)", None),
            ("２０２６年２月１１日 21:40", Some("Asia/Taipei"), "2026-02-11 21:40 (UTC+08:00)", None),
            ("2026-07-07 16:30", Some("Europe/London"), "2026-07-07 16:30 (UTC+01:00)", None),
            ("2026-02-11 09:20", None, "2026-02-11 09:20", Some(Doubt::MomentNoZone)),
            ("2026-02-11", None, "2026-02-11", None),
            ("2022-08", None, "2022-08", None),
            ("2022", None, "2022", None),
            ("2026-02-11 上午", None, "2026-02-11 上午", Some(Doubt::MomentVague)),
            ("2026-02-31", None, "2026-02-31", Some(Doubt::MomentVague)),
            ("yesterday evening", None, "yesterday evening", Some(Doubt::MomentVague)),
            ("2026-02-11 25:00", None, "2026-02-11 25:00", Some(Doubt::MomentVague)),
        ] {
            let zone = zone.map(|name| TimeZone::get(name).expect("a zone of the database"));
            let moment = read(typed, zone.as_ref());
            assert_eq!((moment.to_string().as_str(), moment.doubt()), (written, doubt), "{typed}");
        }
    }

    #[test]
    fn moments_of_different_precision_stand_in_order() {
        let early = read("2026-02-11 上午", None).order();
        let late = read("2026-02-12", None).order();
        assert!(early.is_some() && early < late);
    }
}

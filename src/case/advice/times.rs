//! Windows with their arithmetic, and what is said about reply times.

use jiff::Span;
use jiff::civil::Date;

use crate::case::advice::in_region;
use crate::case::answers::Case;
use crate::facts::catalog::{self, Catalog, Deadline, DeadlineKind, Status, TimeUnit};
use crate::facts::field::moment;
use crate::ground::text::Text;

/// A check older than this, in days, is told.
pub const STALE_DAYS: i64 = 180;

/// A window that binds the user, or a published time, for a case.
#[derive(Clone, Debug, PartialEq)]
pub struct Window<'a> {
    /// The row.
    pub deadline: &'a Deadline,
    /// The last day, where the day it counts from is known.
    pub last_day: Option<Date>,
    /// Days left; negative where it is over.
    pub days_left: Option<i64>,
}

/// The id of the words for a window that is over.
pub const OVER: &str = "deadline-over";

impl Window<'_> {
    /// The last day, and how many are left; none where the day it counts from is not known.
    pub fn left(&self) -> Option<Text> {
        let (last, left) = (self.last_day?, self.days_left?);
        let text = if left < 0 { Text::id(OVER) } else { Text::id("deadline-left").with("left", left) };
        Some(text.with("date", last.to_string()))
    }

    /// The words for it.
    pub fn text(&self) -> Text {
        let count = |number: Option<u32>| i64::from(number.unwrap_or_default());
        Text::id(format!("deadline-{}", self.deadline.id))
            .with("days", count(self.deadline.days))
            .with("hours", count(self.deadline.hours))
    }

    /// What happens after it.
    pub fn after(&self) -> Text {
        Text::id(format!("deadline-{}.after", self.deadline.id))
    }
}

/// The windows and published times that hold for a case.
pub fn windows<'a>(case: &Case, catalog: &'a Catalog, today: Date) -> Vec<Window<'a>> {
    let Some((platform, category, option)) = case.problem() else { return Vec::new() };
    let zone = case.time_zone();
    let here = |d: &&Deadline| {
        d.platform == platform
            && catalog::fit(&d.scope, category, option).is_some()
            && (d.regions.is_empty() || d.regions.iter().any(|r| in_region(case.country.as_deref(), r)))
    };
    let window = |deadline: &'a Deadline| {
        let from = deadline.from.as_deref().and_then(|field| case.text(field));
        let from = from.and_then(|typed| moment::read(typed, zone.as_ref()).day());
        let last_day = from
            .zip(deadline.days.filter(|_| !deadline.working))
            .and_then(|(from, days)| from.checked_add(Span::new().days(i64::from(days))).ok());
        let days_left =
            last_day.and_then(|last| today.until(last).ok()).map(|span| i64::from(span.get_days()));
        Window { deadline, last_day, days_left }
    };
    catalog.facts().deadlines.iter().filter(here).map(window).collect()
}

/// The window that binds the user, where there is one.
pub fn claim<'a, 'b>(windows: &'b [Window<'a>]) -> Option<&'b Window<'a>> {
    windows.iter().find(|window| window.deadline.kind == DeadlineKind::ClaimWithin)
}

/// What is said about the time to a first reply: the widest range of the rows that match, unit by unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// From, to.
    pub first: [u32; 2],
    /// In what.
    pub unit: TimeUnit,
    /// How sure it is.
    pub status: Status,
    /// Who says so.
    pub sources: Vec<String>,
}

impl Reply {
    /// The words for it: a fact only where it is confirmed, else a claim.
    pub fn text(&self) -> Text {
        self.said(self.range(), &self.sources)
    }

    fn said(&self, range: Text, sources: &[String]) -> Text {
        let said = if self.status == Status::Confirmed { "reply-confirmed" } else { "reply-claim" };
        Text::id(said).with("range", range).with("sources", sources.join(", "))
    }

    fn range(&self) -> Text {
        let unit = match self.unit {
            TimeUnit::Hours => "hours",
            TimeUnit::Days => "days",
            TimeUnit::WorkingDays => "working-days",
        };
        let [from, to] = self.first;
        Text::id(format!("reply-range-{unit}")).with("from", i64::from(from)).with("to", i64::from(to))
    }
}

/// The words for several: what is equally sure is said in one sentence.
pub fn told(replies: &[Reply]) -> Vec<Text> {
    let (sure, claims): (Vec<&Reply>, Vec<&Reply>) =
        replies.iter().partition(|reply| reply.status == Status::Confirmed);
    [sure, claims]
        .into_iter()
        .filter_map(|alike| {
            let (last, before) = alike.split_last()?;
            let range = before.iter().rev().enumerate().fold(last.range(), |range, (at, reply)| {
                let joined = if at == 0 { "reply-range-or" } else { "reply-range-more" };
                Text::id(joined).with("range", reply.range()).with("other", range)
            });
            let mut sources: Vec<String> = Vec::new();
            for reply in &alike {
                add_new(&mut sources, &reply.sources);
            }
            Some(last.said(range, &sources))
        })
        .collect()
}

/// Adds the sources that are not there yet.
fn add_new(sources: &mut Vec<String>, more: &[String]) {
    for source in more {
        if !sources.contains(source) {
            sources.push(source.clone());
        }
    }
}

/// What is said about the time to a first reply.
pub fn replies(case: &Case, catalog: &Catalog, channel: Option<&str>) -> Vec<Reply> {
    let Some((platform, category, option)) = case.problem() else { return Vec::new() };
    let mut replies: Vec<Reply> = Vec::new();
    for row in &catalog.facts().reply_times {
        let elsewhere = row.channel.is_some() && row.channel.as_deref() != channel;
        if row.platform != platform || elsewhere || catalog::fit(&row.scope, category, option).is_none() {
            continue;
        }
        match replies.iter_mut().find(|reply| reply.unit == row.unit && reply.status == row.status) {
            Some(reply) => {
                let [from, to] = row.first;
                reply.first = [reply.first[0].min(from), reply.first[1].max(to)];
                add_new(&mut reply.sources, &row.sources);
            }
            None => replies.push(Reply {
                first: row.first,
                unit: row.unit,
                status: row.status,
                sources: row.sources.clone(),
            }),
        }
    }
    replies
}

/// Days since a check.
pub fn age(checked: &str, today: Date) -> Option<i64> {
    let checked: Date = checked.parse().ok()?;
    Some(i64::from(checked.until(today).ok()?.get_days()))
}

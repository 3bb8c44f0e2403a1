//! Groups of digits, and which of them are plainly something else: dates, times, sums, versions, addresses.

use std::ops::Range;

use super::glyphs::{Writing, writing};
use super::scan::Scan;

/// Digits without anything in between.
#[derive(Clone, Copy, Debug)]
pub(super) struct Group {
    pub(super) start: usize,
    pub(super) end: usize,
    /// It is part of a date, a time, a sum, a version, a phone number, an address or a longer word.
    pub(super) shaped: bool,
    /// It may be a year or a day.
    pub(super) dated: bool,
}

impl Group {
    pub(super) fn len(&self) -> usize {
        self.end - self.start
    }
}

impl Scan {
    pub(super) fn read_groups(&mut self) {
        let mut at = 0;
        while at < self.glyphs.len() {
            let end = self.run_end.get(at).copied().unwrap_or(at + 1);
            if self.writing(at) == Writing::Digit {
                let len = end - at;
                let value = |from: usize, to: usize| {
                    (at + from..at + to).fold(0, |sum, n| sum * 10 + self.c(n).to_digit(10).unwrap_or(0))
                };
                let year = len >= 4 && (1900..2100).contains(&value(0, 4));
                let day = len == 8 && (1..=12).contains(&value(4, 6)) && (1..=31).contains(&value(6, 8));
                self.groups.push(Group {
                    start: at,
                    end,
                    shaped: self.is_attached(at, end) || self.is_money(at, end) || self.is_dialled(at),
                    dated: year && (len == 4 || day),
                });
            }
            at = end;
        }
        self.shape_addresses();
        self.shape_joined();
    }

    /// A part of a longer word, such as an id of letters and digits.
    fn is_attached(&self, start: usize, end: usize) -> bool {
        let left = writing(self.before(start)) == Writing::Spaced
            && self.labels.binary_search_by_key(&start, |label| label.end).is_err();
        let dashed = self.before(start) == '-' && self.prefix(start).is_none() && {
            let letter = start.checked_sub(2).is_some_and(|at| self.writing(at) == Writing::Spaced);
            let labelled = self.labels.binary_search_by_key(&(start.saturating_sub(1)), |l| l.end).is_ok();
            letter && !labelled
        };
        left || dashed || self.writing(end) == Writing::Spaced
    }

    fn is_money(&self, start: usize, end: usize) -> bool {
        let sign = |c: char| {
            matches!(c, '$' | '\u{a2}'..='\u{a5}' | '\u{58f}' | '\u{60b}' | '\u{9f2}' | '\u{9f3}' | '\u{e3f}'
                | '\u{20a0}'..='\u{20cf}' | '\u{fdfc}' | '\u{ffe0}' | '\u{ffe1}' | '\u{ffe5}' | '%')
        };
        let skip = |at: usize| at + usize::from(self.c(at) == ' ');
        let after = skip(end);
        let before = if self.before(start) == ' ' { start - 1 } else { start };
        let left = before.checked_sub(1).map_or('\0', |at| self.raw(at));
        sign(left)
            || sign(self.raw(after))
            || self.helper(after).unit > after
            || self.unit_ends.get(before).copied().unwrap_or(false)
            || self.unit_ends.get(start).copied().unwrap_or(false)
    }

    pub(super) fn is_dialled(&self, start: usize) -> bool {
        let at = if self.before(start) == '(' { start - 1 } else { start };
        self.before(at) == '+'
    }

    /// Numbers inside a link, a mail address or a handle.
    fn shape_addresses(&mut self) {
        let mut at = 0;
        let mut spans = Vec::new();
        while at < self.glyphs.len() {
            let mut end = at;
            let (mut link, mut mail) = (false, false);
            while end < self.glyphs.len() && !self.is_space(end) && self.writing(end) != Writing::Unspaced {
                link |= self.c(end) == '/'
                    && writing(self.before(end)) != Writing::Digit
                    && self.c(end + 1) != ' ';
                mail |= self.c(end) == '@';
                end += 1;
            }
            if mail || (link && (at..end).any(|n| self.c(n) == '.')) {
                spans.push(at..end);
            }
            at = end.max(at + 1);
        }
        let mut spans = spans.into_iter().peekable();
        for group in &mut self.groups {
            while spans.next_if(|span| span.end <= group.start).is_some() {}
            if let Some(span) = spans.peek()
                && span.contains(&group.start)
            {
                let named = group.start.checked_sub(1).and_then(|at| self.glyphs.get(at));
                // A code that is a link's parameter is a code all the same.
                group.shaped |= named.is_none_or(|glyph| glyph.c != '=');
            }
        }
    }

    /// Dates, times, sums with decimals, versions, and phone numbers that begin with a plus.
    fn shape_joined(&mut self) {
        let mut shaped = Vec::new();
        let get = |n: usize| self.groups.get(n).copied();
        for n in 0..self.groups.len() {
            let (Some(a), Some(b)) = (get(n), get(n + 1)) else { continue };
            if b.start != a.end + 1 {
                if a.shaped && self.is_dialled(a.start) && self.joint(n).is_some() {
                    shaped.push(n + 1);
                }
                continue;
            }
            let sign = self.c(a.end);
            if sign == ':' && a.len() <= 2 && b.len() == 2 {
                shaped.extend([n, n + 1]);
            }
            let third = get(n + 2).filter(|c| c.start == b.end + 1 && self.c(b.end) == sign);
            if matches!(sign, '.' | ',') && (1..=2).contains(&b.len()) && third.is_none() {
                shaped.extend([n, n + 1]);
            }
            if let (Some(c), '-' | '/' | '.') = (third, sign) {
                let ends_date = |len: usize| len == 1 || len == 2;
                if (a.len() == 4 && ends_date(b.len()) && ends_date(c.len()))
                    || (c.len() == 4 && ends_date(b.len()) && ends_date(a.len()))
                    || (sign == '.' && a.len() <= 3 && a.len() != c.len())
                {
                    shaped.extend([n, n + 1, n + 2]);
                }
            }
        }
        // What is joined to a dialled group is dialled with it.
        let mut dialled = false;
        for n in 0..self.groups.len() {
            let Some(group) = get(n) else { continue };
            dialled = self.is_dialled(group.start) || (dialled && n > 0 && self.joint(n - 1).is_some());
            if dialled {
                shaped.push(n);
            }
        }
        for n in shaped {
            if let Some(group) = self.groups.get_mut(n) {
                group.shaped = true;
            }
        }
    }

    /// The one sign that joins a group of digits to the next one.
    pub(super) fn joint(&self, n: usize) -> Option<char> {
        let (a, b) = (self.groups.get(n)?, self.groups.get(n + 1)?);
        let sign = self.c(a.end);
        (b.start == a.end + 1 && matches!(sign, ' ' | '-' | '.' | '_' | '\u{b7}')).then_some(sign)
    }

    pub(super) fn digits(&self, groups: Range<usize>) -> Vec<u8> {
        let groups = self.groups.get(groups).unwrap_or_default();
        groups
            .iter()
            .flat_map(|g| g.start..g.end)
            .filter_map(|at| u8::try_from(self.c(at).to_digit(10)?).ok())
            .collect()
    }
}

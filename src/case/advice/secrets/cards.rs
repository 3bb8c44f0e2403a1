//! The numbers of payment cards, and the check digits that follow them.

use std::ops::Range;

use super::digits::Group;
use super::scan::{REACH, Scan};
use super::{Found, Kind};
use crate::facts::catalog::WordKind;

/// Do the digits begin as an issuer's cards do (ISO/IEC 7812), at the length its cards have?
fn issued(digits: &[u8]) -> bool {
    let lead = |n: usize| digits.iter().take(n).fold(0_u32, |sum, d| sum * 10 + u32::from(*d));
    match digits.len() {
        13 => lead(1) == 4,
        15 => matches!(lead(2), 34 | 37),
        16..=19 => {
            let long = matches!(lead(2), 62 | 64 | 65) || lead(4) == 6011 || (3528..=3589).contains(&lead(4));
            let sixteen = lead(1) == 4 || (51..=55).contains(&lead(2)) || (2221..=2720).contains(&lead(4));
            long || (sixteen && (digits.len() == 16 || (digits.len() == 19 && lead(1) == 4)))
        }
        _ => false,
    }
}

/// Does the last digit check the others (ISO/IEC 7812-1, annex B)? One in ten of any numbers passes.
fn luhn(digits: &[u8]) -> bool {
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(at, digit)| match (at % 2, u32::from(*digit)) {
            (1, digit) if digit > 4 => digit * 2 - 9,
            (1, digit) => digit * 2,
            (_, digit) => digit,
        })
        .sum();
    sum.is_multiple_of(10)
}

impl Scan {
    pub(super) fn cards(&self) -> Vec<Found> {
        let mut found = Vec::new();
        let mut n = 0;
        while n < self.groups.len() {
            match self.card_from(n) {
                Some(end) => {
                    let last = |n: usize| self.groups.get(n).map_or(0, |g| g.end);
                    let start = self.groups.get(n).map_or(0, |g| g.start);
                    found.push((start..last(end - 1), Kind::Card));
                    if let Some(check) = self.check_after(end) {
                        found.push((check, Kind::CardCheck));
                    }
                    n = end;
                }
                None => n += 1,
            }
        }
        found
    }

    /// The group after a card's last one, where a card begins with this group.
    fn card_from(&self, first: usize) -> Option<usize> {
        let start = self.groups.get(first)?.start;
        let mut count = 0;
        let mut best = None;
        for end in first + 1..=(first + 19).min(self.groups.len()) {
            let group = self.groups.get(end - 1)?;
            if end - 1 > first {
                let before = self.groups.get(end - 2)?;
                let between = before.end..group.start;
                if between.len() > 3 || !between.clone().all(|at| self.joins_card(at)) {
                    break;
                }
            }
            if group.shaped && (end - 1 == first || group.len() >= 4) {
                break;
            }
            count += group.len();
            if count > 19 {
                break;
            }
            if count >= 12 && self.is_card(first..end, start) {
                best = Some(end);
                // The usual grouping is whole; more digits after it are the date or the check digits.
                if self.is_even(first..end) {
                    break;
                }
            }
        }
        best
    }

    fn joins_card(&self, at: usize) -> bool {
        matches!(self.c(at), ' ' | '\n' | '-' | '.' | '_' | '\u{b7}' | '/' | ',' | '*')
    }

    fn is_card(&self, groups: Range<usize>, start: usize) -> bool {
        let digits = self.digits(groups.clone());
        let labelled =
            self.left(start, 16).filter(|n| self.labels.get(*n).is_some_and(|l| l.is(WordKind::Card)));
        let gap = labelled.and_then(|n| self.labels.get(n)).map(|label| self.gap(label.end, start));
        let near = gap.is_some_and(|gap| gap.len <= REACH && gap.breaks == 0);
        // A SIM card's number begins with 89 (ITU-T E.118), and no payment card's does.
        if !(12..=19).contains(&digits.len())
            || digits.starts_with(&[8, 9])
            || self.protected(start, digits.len())
        {
            return false;
        }
        if self.is_part(&groups) || self.named_after(&groups) {
            return false;
        }
        if near {
            issued(&digits) || luhn(&digits)
        } else {
            self.is_even(groups) && issued(&digits) && luhn(&digits)
        }
    }

    /// Groups as they stand on a card: equal but for the last, or four, six and the rest.
    fn is_even(&self, groups: Range<usize>) -> bool {
        let lens: Vec<usize> = self.groups.get(groups).unwrap_or_default().iter().map(Group::len).collect();
        match lens.as_slice() {
            [] => false,
            [_] | [4, 6, 4 | 5] => true,
            [first, middle @ .., last] => {
                (middle.iter().all(|len| len == first) && last <= first)
                    || (*first == 4 && middle.iter().all(|len| *len == 4) && *last <= 7 && lens.len() == 4)
            }
        }
    }

    /// More groups like these follow or go before: it is a longer number.
    fn is_part(&self, groups: &Range<usize>) -> bool {
        let len = |n: usize| self.groups.get(n).map_or(0, Group::len);
        let before = groups.start.checked_sub(1);
        let longer_before = before.is_some_and(|n| self.joint(n).is_some_and(|c| c != '.') && len(n) >= 4);
        let longer_after = self.joint(groups.end - 1).is_some() && len(groups.end) >= 4;
        longer_before || longer_after
    }

    /// What follows says that it is something else: "… (order number)".
    fn named_after(&self, groups: &Range<usize>) -> bool {
        let Some(end) = self.groups.get(groups.end - 1).map(|g| g.end) else { return false };
        let Some(label) = self.right(end, 16).and_then(|n| self.labels.get(n)) else { return false };
        let gap = self.gap(end, label.start);
        let bracket = (end..label.start).any(|at| self.c(at) == '(');
        label.is(WordKind::Not)
            && gap.breaks == 0
            && ((bracket && gap.words == 0 && gap.len <= 3) || (gap.copula_first && gap.words <= 2))
    }

    /// Check digits that stand behind a card and its date.
    fn check_after(&self, next: usize) -> Option<Range<usize>> {
        let last = self.groups.get(next.checked_sub(1)?)?;
        let (month, year, check) =
            (self.groups.get(next)?, self.groups.get(next + 1)?, self.groups.get(next + 2)?);
        let close =
            |a: &Group, b: &Group| b.start - a.end <= 3 && (a.end..b.start).all(|at| self.joins_card(at));
        let dated = month.len() == 2 && matches!(year.len(), 2 | 4) && self.c(month.end) == '/';
        let alone = !self.groups.get(next + 3).is_some_and(|after| close(check, after));
        (dated && alone && close(last, month) && close(year, check) && (3..=4).contains(&check.len()))
            .then_some(check.start..check.end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_digit_is_checked_and_the_issuer_is_known() {
        let digits = |text: &str| -> Vec<u8> { text.bytes().map(|byte| byte - b'0').collect() };
        for (number, valid, known) in [
            ("4111111111111111", true, true),
            ("378282246310005", true, true),
            ("2223000048400011", true, true),
            ("6212345678901265", true, true),
            ("4111111111111112", false, true),
            ("490154203237518", true, false),
            ("8944500102198304826", true, false),
        ] {
            assert_eq!((luhn(&digits(number)), issued(&digits(number))), (valid, known), "{number}");
        }
    }
}

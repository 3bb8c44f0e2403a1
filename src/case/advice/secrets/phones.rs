//! Phone numbers in a text.

use std::ops::Range;

use super::digits::Group;
use super::glyphs::{Writing, writing};
use super::scan::Scan;
use crate::facts::field::phone;

impl Scan {
    pub(super) fn phones(&self, own: &[String]) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        let mut n = 0;
        while n < self.groups.len() {
            let mut end = n + 1;
            while end < self.groups.len() && self.joins_phone(end - 1) {
                end += 1;
            }
            if let Some(at) = self.phone(n..end, own) {
                found.push(at);
            }
            n = end;
        }
        found
    }

    fn joins_phone(&self, n: usize) -> bool {
        let (Some(a), Some(b)) = (self.groups.get(n), self.groups.get(n + 1)) else { return false };
        let between = a.end..b.start;
        between.len() <= 3
            && between.clone().all(|at| matches!(self.c(at), ' ' | '-' | '.' | '(' | ')'))
            && !self.is_dialled(b.start)
    }

    fn phone(&self, groups: Range<usize>, own: &[String]) -> Option<Range<usize>> {
        let list = self.groups.get(groups.clone())?;
        let (first, end) = (list.first()?, list.last()?.end);
        let digits: String =
            self.digits(groups).iter().filter_map(|d| char::from_digit(u32::from(*d), 10)).collect();
        let open = self.before(first.start) == '(';
        let start = first.start - usize::from(open);
        let plus = self.before(start) == '+';
        let start = start - usize::from(plus);
        let attached = writing(self.before(start)) == Writing::Spaced
            || self.writing(end) == Writing::Spaced
            || matches!(self.before(start), '#' | '@' | '/' | '=' | '-' | '_' | ':' | '.')
                && !(self.before(start) == ':' && start >= 2 && self.writing(start - 2) != Writing::Digit);
        let international = plus || (digits.starts_with("00") && digits.len() >= 11);
        let lens: Vec<usize> = list.iter().map(Group::len).collect();
        let date = matches!(lens.as_slice(), [4, 1 | 2, 1 | 2, ..] | [1 | 2, 1 | 2, 4, ..])
            && !digits.starts_with('0');
        let local = match lens.as_slice() {
            [_] => {
                let mobile = |lead: &str, len: usize| digits.starts_with(lead) && digits.len() == len;
                (digits.starts_with('0') && (9..=11).contains(&digits.len()))
                    || (mobile("1", 11) && !digits.starts_with("10") && !digits.starts_with("12"))
                    || mobile("89", 11)
                    || mobile("79", 11)
            }
            many => {
                (9..=12).contains(&digits.len())
                    && many.iter().all(|len| (1..=5).contains(len))
                    && many.len() <= 6
                    && !date
            }
        };
        let known = if international {
            let typed = format!("+{}", digits.strip_prefix("00").filter(|_| !plus).unwrap_or(&digits));
            phone::read(&typed, None).written.starts_with('+') && (8..=15).contains(&(typed.len() - 1))
        } else {
            local && !attached
        };
        let bare = digits.trim_start_matches('0');
        let trunk = bare.strip_prefix('8').filter(|rest| rest.len() == 10);
        let same =
            |own: &String, bare: &str| bare.len() >= 7 && own.ends_with(bare) && own.len() - bare.len() <= 4;
        let mine = own.iter().any(|own| same(own, bare) || trunk.is_some_and(|rest| same(own, rest)));
        (known && !mine).then_some(start..end)
    }
}

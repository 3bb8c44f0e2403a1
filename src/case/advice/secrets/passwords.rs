//! Passwords: what a name and a copula say is one.

use std::ops::Range;

use super::glyphs::{Writing, writing};
use super::labels::Label;
use super::scan::{GUARD, REACH, Scan};
use super::tokens::is_closing;
use super::{Found, Kind};
use crate::facts::catalog::WordKind;

/// What stands between a password's name and what follows.
#[derive(Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "independent marks of one reading")]
struct Link {
    /// A copula or a separator was there.
    told: bool,
    /// It was a sign.
    sign: bool,
    /// Other words were there before it.
    words: usize,
    /// They begin by saying whose the password is.
    whose: bool,
    /// Not all of them say which of one's passwords it is.
    strange: bool,
}

impl Scan {
    pub(super) fn passwords(&self) -> Vec<Found> {
        let mut found = Vec::new();
        for label in self.labels.iter().filter(|label| label.is(WordKind::Password)) {
            let at = self.password_after(label).or_else(|| self.password_before(label));
            if let Some(at) = at.filter(|at| at.start < at.end) {
                found.push((at, Kind::Password));
            }
        }
        found
    }

    fn password_after(&self, label: &Label) -> Option<Range<usize>> {
        let mut link = Link { told: label.copula, ..Link::default() };
        let mut at = label.end;
        while at < self.glyphs.len() && at < label.end + REACH {
            if let Some(after) = self.copula(at) {
                link.told = true;
                link.sign |= !self.is_letter(at) && self.writing(at) != Writing::Unspaced;
                at = after;
                continue;
            }
            if self.is_space(at) {
                let wrapped = link.told || at == label.end;
                if self.c(at) == '\n' && !wrapped {
                    return None;
                }
                at += 1;
                continue;
            }
            if let Some(quoted) = self.quoted(at) {
                let start = self.skip_space(quoted.start);
                let plain = self.helper(start).plain >= quoted.end;
                let fits = link.told || link.words == 0;
                return (fits && !plain && !self.label_at(start)).then_some(quoted);
            }
            if matches!(self.c(at), '(' | '[') && !link.told {
                let inner = self.token(at + 1);
                if link.words == 0 && self.is_secretive(&inner) {
                    return Some(inner);
                }
                // What is in brackets says whose password it is.
                let close = (at..at + GUARD).find(|n| matches!(self.c(*n), ')' | ']'))?;
                link.whose |= link.words == 0;
                link.words += 1;
                link.strange = true;
                at = close + 1;
                continue;
            }
            let token = self.token(at);
            if token.is_empty() {
                // A comma may stand between the name and what is plainly a secret; other signs end it.
                let comma = self.c(at) == ',' && link.words == 0 && !link.told;
                let next = self.token(self.skip_space(at + 1));
                let digits = next.clone().filter(|n| self.writing(*n) == Writing::Digit).count();
                let plainly = if digits == next.len() { digits >= 6 } else { digits >= 3 };
                let named = comma && plainly && self.writing(label.end - 1) != Writing::Unspaced;
                return (named && self.is_secretive(&next) && !self.is_counted(&next)).then_some(next);
            }
            if link.told {
                return self.value(label, &link, at);
            }
            if !link.strange && self.is_secretive(&token) && !self.is_counted(&token) {
                return Some(self.with_alike(token));
            }
            let own = self.helper(at).own;
            if own > at {
                link.words += 1;
                at = own;
                continue;
            }
            link.strange = true;
            link.whose |= link.words == 0 && self.helper(at).whose > at;
            link.words += 1;
            // A name of something else in between has the copula to itself.
            if link.words > 6 || self.label_at(at) {
                return None;
            }
            at = self.word_end(at, label.end);
        }
        None
    }

    /// What follows a copula: the whole password, if it is one.
    fn value(&self, label: &Label, link: &Link, start: usize) -> Option<Range<usize>> {
        let first = self.token(start);
        let close_script = matches!(self.writing(label.end - 1), Writing::Unspaced | Writing::Hangul);
        let same_script = matches!(self.writing(start), Writing::Unspaced | Writing::Hangul);
        if self.label_at(start) || (close_script && same_script && !link.sign) || !self.has_substance(&first)
        {
            return None;
        }
        if self.is_secretive(&first) {
            return (!self.is_counted(&first)).then(|| self.with_rest(first));
        }
        if link.words > 0 && !(link.whose && link.sign) {
            return None;
        }
        if self.is_shaped(&first) {
            return None;
        }
        let (mut at, mut plain) = (start, 0);
        let limit = start + 2 * REACH;
        while at < self.glyphs.len() && at < limit {
            let token = self.token(at);
            if token.is_empty() || self.label_at(at) {
                break;
            }
            if self.is_plain(&token) {
                plain += 1;
            } else if plain > 0 && self.is_secretive(&token) && !self.is_counted(&token) {
                return Some(self.with_rest(token));
            } else {
                let end = self.clause_end(start, limit, link.sign);
                // Two plain words, or one at the start and one later, are prose.
                let prose = plain > 1 || (plain == 1 && self.has_plain(at, limit));
                return (!prose).then_some(start..end);
            }
            at = token.end;
            if !self.is_space(at) {
                break;
            }
            at = self.skip_space(at);
        }
        None
    }

    /// "… is my password": what stands before a copula that a password's name follows.
    fn password_before(&self, label: &Label) -> Option<Range<usize>> {
        let lowest = label.start.saturating_sub(GUARD);
        for at in (lowest..label.start).rev() {
            if matches!(self.raw(at), '\u{3002}' | '.' | ',' | '\u{ff0c}' | '\u{3001}' | '!' | '?' | '\n') {
                return None;
            }
            let Some(after) = self.copula(at).filter(|after| *after <= label.start && self.c(at) != ':')
            else {
                continue;
            };
            let gap = self.gap(after, label.start);
            let mut end = at;
            while end > 0 && self.is_space(end - 1) {
                end -= 1;
            }
            let joined = matches!(writing(self.before(end)), Writing::Unspaced | Writing::Hangul);
            if gap.words > 2 || end == 0 || joined {
                continue;
            }
            if let Some(quoted) = self.quoted_before(end) {
                return Some(quoted);
            }
            let mut start = end;
            while start > 0
                && !self.is_space(start - 1)
                && !matches!(self.writing(start - 1), Writing::Unspaced | Writing::Hangul)
                && !is_closing(self.raw(start - 1))
            {
                start -= 1;
            }
            let token = self.word(start, end - start);
            if token.end == end && self.is_secretive(&token) && !self.is_counted(&token) {
                return Some(token);
            }
        }
        None
    }
}

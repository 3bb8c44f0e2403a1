//! What stands between two places of a text: words, signs, copulas and the ends of sentences.

use super::glyphs::{Writing, writing};
use super::scan::{GUARD, REACH, Scan};

/// What stands between two places.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Gap {
    pub(super) len: usize,
    pub(super) words: usize,
    pub(super) breaks: usize,
    pub(super) commas: usize,
    pub(super) copula_first: bool,
    pub(super) copula_last: bool,
    pub(super) whose_first: bool,
}

impl Gap {
    /// Nothing stands between but separators and copulas.
    pub(super) fn direct(&self) -> bool {
        self.words == 0 && self.len <= 12 && (self.breaks == 0 || self.len <= 3)
    }
}

impl Scan {
    pub(super) fn gap(&self, start: usize, end: usize) -> Gap {
        let mut gap = Gap { len: end - start, breaks: self.breaks_between(start, end), ..Gap::default() };
        let mut at = start;
        let mut first = true;
        while at < end && at < start + REACH + GUARD {
            if let Some(after) = self.copula(at).filter(|after| *after <= end) {
                gap.copula_first |= first;
                gap.copula_last = true;
                first = false;
                at = after;
            } else if matches!(self.writing(at), Writing::Other) {
                gap.commas += usize::from(matches!(self.raw(at), ',' | '\u{3001}' | '\u{ff0c}' | '\u{60c}'));
                at += 1;
            } else {
                gap.whose_first |= first && self.helper(at).whose > at;
                // Where no spaces are, a copula may begin inside what looks like one word.
                let unspaced = self.writing(at) == Writing::Unspaced;
                let again = unspaced && gap.words > 0 && writing(self.before(at)) == Writing::Unspaced;
                gap.words += usize::from(!again);
                gap.copula_last = false;
                first = false;
                at = if unspaced { at + 1 } else { self.run_end.get(at).copied().unwrap_or(at + 1) };
            }
        }
        gap
    }
}

//! A text as the detector sees it: glyphs, sentences, labels and helpers, and what stands between two places.

use std::ops::Range;

use super::digits::Group;
use super::glyphs::{Glyph, Writing, fold, writing};
use super::labels::{Helpers, Label};
use super::words::Index;

/// The farthest that a label reaches, in glyphs.
pub(super) const REACH: usize = 40;

/// The farthest that it reaches to a number that looks like a code, in the same sentence.
pub(super) const FAR_REACH: usize = 60;

/// The farthest that the name of something else protects a number.
pub(super) const GUARD: usize = 25;

pub(super) struct Scan {
    pub(super) glyphs: Vec<Glyph>,
    /// Where each run of letters or digits ends.
    pub(super) run_end: Vec<usize>,
    pub(super) labels: Vec<Label>,
    pub(super) helpers: Vec<Helpers>,
    /// A unit ends before this glyph.
    pub(super) unit_ends: Vec<bool>,
    /// How many sentences end before this glyph.
    pub(super) breaks: Vec<usize>,
    pub(super) groups: Vec<Group>,
}

impl Scan {
    pub(super) fn new(text: &str, index: &Index) -> Self {
        let glyphs = fold(text);
        let len = glyphs.len();
        let mut scan = Self {
            glyphs,
            run_end: vec![0; len],
            labels: Vec::new(),
            helpers: vec![Helpers::default(); len],
            unit_ends: vec![false; len + 1],
            breaks: Vec::with_capacity(len + 1),
            groups: Vec::new(),
        };
        scan.measure();
        scan.read_words(index);
        scan.read_groups();
        scan
    }

    pub(super) fn c(&self, at: usize) -> char {
        self.glyphs.get(at).map_or('\0', |g| g.c)
    }

    pub(super) fn raw(&self, at: usize) -> char {
        self.glyphs.get(at).map_or('\0', |g| g.raw)
    }

    pub(super) fn writing(&self, at: usize) -> Writing {
        writing(self.c(at))
    }

    pub(super) fn before(&self, at: usize) -> char {
        at.checked_sub(1).map_or('\0', |at| self.c(at))
    }

    pub(super) fn is_space(&self, at: usize) -> bool {
        matches!(self.c(at), ' ' | '\n')
    }

    pub(super) fn is_letter(&self, at: usize) -> bool {
        matches!(self.writing(at), Writing::Spaced | Writing::Hangul)
    }

    fn measure(&mut self) {
        let len = self.glyphs.len();
        for at in (0..len).rev() {
            let same = at + 1 < len && self.writing(at) == self.writing(at + 1);
            let end = if same { self.run_end.get(at + 1).copied().unwrap_or(at + 1) } else { at + 1 };
            if let Some(slot) = self.run_end.get_mut(at) {
                *slot = end;
            }
        }
        let mut breaks = 0;
        for at in 0..=len {
            self.breaks.push(breaks);
            let ends = match self.raw(at) {
                '\u{3002}' | '\u{ff01}' | '\u{ff1f}' | '!' | '?' | ';' | '\u{964}' | '\u{61f}'
                | '\u{61b}' => true,
                '.' => self.is_space(at + 1) || at + 1 >= len,
                _ => self.c(at) == '\n',
            };
            breaks += usize::from(ends);
        }
    }

    pub(super) fn breaks_between(&self, start: usize, end: usize) -> usize {
        let at = |at: usize| self.breaks.get(at).copied().unwrap_or_default();
        at(end).saturating_sub(at(start))
    }

    /// May a word begin or end here?
    pub(super) fn boundary(&self, at: usize) -> bool {
        if at == 0 || at >= self.glyphs.len() {
            return true;
        }
        let (before, after) = (writing(self.before(at)), self.writing(at));
        before != after || !matches!(after, Writing::Spaced | Writing::Hangul | Writing::Digit)
    }

    pub(super) fn helper(&self, at: usize) -> Helpers {
        self.helpers.get(at).copied().unwrap_or_default()
    }

    /// The end of a copula that begins here; a dash inside a word is none.
    pub(super) fn copula(&self, at: usize) -> Option<usize> {
        let end = self.helper(at).copula;
        let hyphen =
            self.c(at) == '-' && writing(self.before(at)) == Writing::Spaced && self.is_letter(at + 1);
        let figure = end == at + 1
            && writing(self.before(at)) == Writing::Digit
            && self.writing(end) == Writing::Digit;
        (end > at && !hyphen && !figure).then_some(end)
    }

    pub(super) fn label_at(&self, at: usize) -> bool {
        self.labels.binary_search_by_key(&at, |label| label.start).is_ok()
    }

    pub(super) fn skip_space(&self, mut at: usize) -> usize {
        while self.is_space(at) {
            at += 1;
        }
        at
    }

    pub(super) fn bytes(&self, at: &Range<usize>) -> Range<usize> {
        let start = self.glyphs.get(at.start).map_or(0, |g| g.start);
        let end = at.end.checked_sub(1).and_then(|at| self.glyphs.get(at)).map_or(start, |g| g.end);
        start..end
    }
}

//! Words that name what stands beside them: where they stand, and which of them speaks of a number.

use super::Kind;
use super::scan::{GUARD, Scan};
use super::words::Index;
use crate::facts::catalog::WordKind;

/// A word of the text that names what stands beside it.
#[derive(Clone, Debug)]
pub(super) struct Label {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) kinds: Vec<WordKind>,
    /// It ends in a copula of its own.
    pub(super) copula: bool,
}

impl Label {
    pub(super) fn is(&self, kind: WordKind) -> bool {
        self.kinds.contains(&kind)
    }

    pub(super) fn secret(&self) -> bool {
        self.kinds.iter().any(|kind| Kind::of(*kind).is_some())
    }

    /// What a number of so many digits is beside it.
    pub(super) fn kind(&self, digits: usize) -> Option<Kind> {
        self.kinds.iter().filter_map(|kind| Kind::of(*kind)).find(|kind| kind.takes(digits))
    }
}

/// What helper words begin at a glyph: the glyph after each, or nought.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Helpers {
    pub(super) copula: usize,
    pub(super) whose: usize,
    pub(super) own: usize,
    pub(super) plain: usize,
    pub(super) unit: usize,
}

impl Scan {
    pub(super) fn read_words(&mut self, index: &Index) {
        let mut free = 0;
        for at in 0..self.glyphs.len() {
            if !self.boundary(at) {
                continue;
            }
            let label = self.read_at(index, at);
            if let Some(label) = label.filter(|_| at >= free) {
                free = label.end;
                self.labels.push(label);
            }
        }
    }

    /// Reads the words that begin at a glyph: notes the helpers, and returns the longest label.
    fn read_at(&mut self, index: &Index, start: usize) -> Option<Label> {
        let mut longest: Option<Label> = None;
        let mut helpers = Helpers::default();
        let (mut node, mut at) = (0, start);
        while let Some(next) = (at < self.glyphs.len()).then(|| index.step(node, self.c(at))).flatten() {
            node = next;
            at += 1;
            for entry in index.nodes.get(node).map_or(&[][..], |node| &node.entries) {
                if entry.marks.iter().any(|mark| !self.glyphs.get(start + mark).is_some_and(|g| g.marked)) {
                    continue;
                }
                let end = match self.run_end.get(at) {
                    Some(&end) if entry.open && !self.boundary(at) => end,
                    _ => at,
                };
                if !self.boundary(end) {
                    continue;
                }
                match entry.kind {
                    WordKind::Copula => helpers.copula = helpers.copula.max(end),
                    WordKind::For => helpers.whose = helpers.whose.max(end),
                    WordKind::Own => helpers.own = helpers.own.max(end),
                    WordKind::Plain => helpers.plain = helpers.plain.max(end),
                    // "won" is a currency, and "won't" is none.
                    WordKind::Unit if self.c(end) == '\'' && self.is_letter(end + 1) => {}
                    WordKind::Unit => helpers.unit = helpers.unit.max(end),
                    kind => match &mut longest {
                        Some(label) if label.end == end => label.kinds.push(kind),
                        Some(label) if label.end > end => {}
                        _ => {
                            let copula = end > at && self.is_copula(index, at, end);
                            longest = Some(Label { start, end, kinds: vec![kind], copula });
                        }
                    },
                }
            }
        }
        if let Some(slot) = self.helpers.get_mut(start) {
            *slot = helpers;
        }
        if helpers.unit > 0
            && let Some(slot) = self.unit_ends.get_mut(helpers.unit)
        {
            *slot = true;
        }
        self.tail_label(index, start, longest.as_ref().map_or(0, |label| label.end)).or(longest)
    }

    /// A word that ends in a label, where nothing else is as long.
    fn tail_label(&self, index: &Index, start: usize, longest: usize) -> Option<Label> {
        let end = *self.run_end.get(start)?;
        if longest >= end || !self.is_letter(start) {
            return None;
        }
        let ends_in = |tail: &[char]| {
            let first = end.checked_sub(tail.len()).filter(|first| *first >= start);
            first.is_some_and(|first| tail.iter().enumerate().all(|(n, c)| self.c(first + n) == *c))
        };
        let kinds: Vec<WordKind> =
            index.tails.iter().filter(|(tail, _)| ends_in(tail)).map(|(_, kind)| *kind).collect();
        (!kinds.is_empty()).then_some(Label { start, end, kinds, copula: false })
    }

    fn is_copula(&self, index: &Index, start: usize, end: usize) -> bool {
        let mut node = 0;
        for at in start..end {
            match index.step(node, self.c(at)) {
                Some(next) => node = next,
                None => return false,
            }
        }
        index.nodes.get(node).is_some_and(|node| node.entries.iter().any(|e| e.kind == WordKind::Copula))
    }

    /// The nearest label before a place that says something of a number of so many digits.
    pub(super) fn left(&self, at: usize, digits: usize) -> Option<usize> {
        let after = self.labels.partition_point(|label| label.end <= at);
        (after.saturating_sub(4)..after).rev().find(|n| self.speaks(*n, digits))
    }

    /// The nearest label after a place, likewise.
    pub(super) fn right(&self, at: usize, digits: usize) -> Option<usize> {
        let first = self.labels.partition_point(|label| label.start < at);
        (first..(first + 4).min(self.labels.len())).find(|n| self.speaks(*n, digits))
    }

    fn speaks(&self, label: usize, digits: usize) -> bool {
        self.labels.get(label).is_some_and(|label| {
            label.secret()
                || label.is(WordKind::Not)
                || label.is(WordKind::Error)
                || (label.is(WordKind::Phone) && digits >= 7)
                || (label.is(WordKind::Card) && digits >= 12)
        })
    }

    /// Is this code an error's?
    pub(super) fn is_errors(&self, label: usize) -> bool {
        let (Some(label), Some(before)) =
            (self.labels.get(label), label.checked_sub(1).and_then(|n| self.labels.get(n)))
        else {
            return false;
        };
        let gap = self.gap(before.end, label.start);
        before.is(WordKind::Error) && gap.words == 0 && gap.len <= 3
    }

    /// Is a number protected by what stands before it? A label that names whose secret it is does not protect.
    pub(super) fn protected(&self, start: usize, digits: usize) -> bool {
        let Some(n) = self.left(start, digits) else { return false };
        let Some(label) = self.labels.get(n) else { return false };
        let gap = self.gap(label.end, start);
        if label.secret() {
            return self.is_errors(n) && gap.len <= GUARD;
        }
        if label.is(WordKind::Card)
            || gap.len > GUARD
            || gap.words > 3
            || gap.breaks > usize::from(gap.len <= 3)
        {
            return false;
        }
        !(gap.copula_last && self.owner_of(n).is_some())
    }

    /// The secret that a label only says the owner of: "the code for my order is …".
    pub(super) fn owner_of(&self, label: usize) -> Option<usize> {
        let before = label.checked_sub(1)?;
        let (secret, owner) = (self.labels.get(before)?, self.labels.get(label)?);
        let gap = self.gap(secret.end, owner.start);
        (secret.secret() && gap.whose_first && gap.words <= 3 && gap.breaks == 0 && gap.len <= GUARD)
            .then_some(before)
    }
}

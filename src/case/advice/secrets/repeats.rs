//! Secrets that stand in a text more than once.

use super::glyphs::{Writing, fold};
use super::scan::Scan;
use super::words::{Index, Node};
use super::{Found, Kind};

impl Scan {
    /// Secrets that were found once and stand there again: whatever they are called there, they would be told.
    pub(super) fn repeated(&self, text: &str, found: &[Found]) -> Vec<Found> {
        let mut index = Index { nodes: vec![Node::default()], tails: Vec::new() };
        let mut kinds = Vec::new();
        for (at, kind) in found {
            let bytes = self.bytes(at);
            let number = at.clone().all(|at| matches!(self.writing(at), Writing::Digit));
            if at.len() >= 5 && !(number && *kind == Kind::CardCheck) {
                let word = text.get(bytes).unwrap_or_default();
                let mut node = 0;
                for glyph in fold(word) {
                    node = index.child(node, glyph.c);
                }
                kinds.push((node, *kind));
            }
        }
        let mut again = Vec::new();
        if kinds.is_empty() {
            return again;
        }
        kinds.sort_unstable();
        for start in 0..self.glyphs.len() {
            if !self.boundary(start) {
                continue;
            }
            let (mut node, mut at) = (0, start);
            while let Some(next) = (at < self.glyphs.len()).then(|| index.step(node, self.c(at))).flatten() {
                node = next;
                at += 1;
                if let Ok(n) = kinds.binary_search_by_key(&node, |(node, _)| *node)
                    && self.boundary(at)
                    && let Some((_, kind)) = kinds.get(n)
                {
                    again.push((start..at, *kind));
                }
            }
        }
        again
    }
}

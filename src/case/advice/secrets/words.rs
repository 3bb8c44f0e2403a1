//! The words that name secrets, as a tree that is walked once along a text.

use std::cell::RefCell;
use std::rc::Rc;

use super::glyphs::fold;
use crate::facts::catalog::{Catalog, SecretWords, WordKind};

/// A word's end in the tree of words.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) kind: WordKind,
    /// More letters of the same word may follow.
    pub(super) open: bool,
    /// The places that must have their accents: those of short words, which mean something else without.
    pub(super) marks: Vec<usize>,
}

#[derive(Debug, Default)]
pub(super) struct Node {
    pub(super) next: Vec<(char, usize)>,
    pub(super) entries: Vec<Entry>,
}

/// All words as a tree, and apart from it those that may begin with anything.
#[derive(Debug, Default)]
pub(super) struct Index {
    pub(super) nodes: Vec<Node>,
    pub(super) tails: Vec<(Vec<char>, WordKind)>,
}

/// Words of up to so many letters mean something else without their accents.
const SHORT_WORD: usize = 3;

impl Index {
    pub(super) fn new(lists: &[SecretWords]) -> Self {
        let mut index = Self { nodes: vec![Node::default()], tails: Vec::new() };
        for list in lists {
            for word in &list.words {
                index.add(list.kind, word);
            }
        }
        index
    }

    pub(super) fn add(&mut self, kind: WordKind, word: &str) {
        let (word, tail) = word.strip_prefix('*').map_or((word, false), |rest| (rest, true));
        let (word, open) = word.strip_suffix('*').map_or((word, false), |rest| (rest, true));
        let glyphs = fold(word);
        if tail {
            self.tails.push((glyphs.iter().map(|g| g.c).collect(), kind));
            return;
        }
        let marks = match glyphs.len() {
            1..=SHORT_WORD => glyphs.iter().enumerate().filter(|(_, g)| g.marked).map(|(at, _)| at).collect(),
            _ => Vec::new(),
        };
        let mut at = 0;
        for glyph in &glyphs {
            let dash = glyph.c == '-' && kind != WordKind::Copula;
            at = self.child(at, if dash { ' ' } else { glyph.c });
        }
        if let Some(node) = self.nodes.get_mut(at) {
            node.entries.push(Entry { kind, open, marks });
        }
    }

    pub(super) fn child(&mut self, at: usize, c: char) -> usize {
        let new = self.nodes.len();
        let Some(node) = self.nodes.get_mut(at) else { return 0 };
        match node.next.binary_search_by_key(&c, |(c, _)| *c) {
            Ok(found) => node.next.get(found).map_or(0, |(_, child)| *child),
            Err(place) => {
                node.next.insert(place, (c, new));
                self.nodes.push(Node::default());
                new
            }
        }
    }

    pub(super) fn step(&self, at: usize, c: char) -> Option<usize> {
        let next = &self.nodes.get(at)?.next;
        let go = |c| next.binary_search_by_key(&c, |(c, _)| *c).ok().and_then(|at| next.get(at)).map(|n| n.1);
        go(c).or_else(|| matches!(c, '-' | '_' | '\n').then(|| go(' ')).flatten())
    }
}

/// The index of a catalogue's words; the last one stays, because the catalogue is the same from text to text.
pub(super) fn index(catalog: &Catalog) -> Rc<Index> {
    type Kept = Option<(u64, Rc<Index>)>;
    thread_local! {
        static KEPT: RefCell<Kept> = const { RefCell::new(None) };
    }
    KEPT.with_borrow_mut(|kept| match kept {
        Some((number, index)) if *number == catalog.number() => Rc::clone(index),
        _ => {
            let index = Rc::new(Index::new(&catalog.facts().secret_words));
            *kept = Some((catalog.number(), Rc::clone(&index)));
            index
        }
    })
}

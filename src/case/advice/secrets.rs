//! Secrets in what a user typed: codes, passwords, PINs and cards, found by the words beside them, and other
//! people's phone numbers.
//!
//! No word of any language stands here: [`WordKind`] says what a word means, and the words are data. The text is
//! folded once into glyphs (any digits become `0`–`9`, accents and width go), labels are looked up in one pass,
//! and each number asks the nearest label. Every look around is bounded, so the time is linear in the text.

use std::cell::RefCell;
use std::ops::Range;
use std::rc::Rc;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation as _;

use crate::facts::catalog::{Catalog, SecretWords, WordKind};
use crate::facts::field::phone;

/// What a secret is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// A login code, which is good for one use.
    Code,
    /// A password.
    Password,
    /// A PIN.
    Pin,
    /// The number of a payment card.
    Card,
    /// The three or four check digits of a payment card.
    CardCheck,
}

impl Kind {
    /// The id, as in `secret-<id>` of the interface's words.
    pub fn id(self) -> &'static str {
        match self {
            Kind::Code => "code",
            Kind::Password => "password",
            Kind::Pin => "pin",
            Kind::Card => "card",
            Kind::CardCheck => "card_check",
        }
    }

    fn of(kind: WordKind) -> Option<Self> {
        Some(match kind {
            WordKind::Code => Kind::Code,
            WordKind::Pin => Kind::Pin,
            WordKind::CardCheck => Kind::CardCheck,
            _ => return None,
        })
    }

    fn takes(self, digits: usize) -> bool {
        match self {
            Kind::Code | Kind::Pin => (4..=8).contains(&digits),
            Kind::CardCheck => (3..=4).contains(&digits),
            Kind::Password | Kind::Card => false,
        }
    }
}

/// A secret in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Secret {
    /// Where, in bytes of the text: the whole secret, from one grapheme's start to another's end.
    pub range: Range<usize>,
    /// What it is.
    pub kind: Kind,
}

/// Finds the secrets of a text: in order, none overlapping another.
pub fn find(text: &str, catalog: &Catalog) -> Vec<Secret> {
    if text.is_empty() {
        return Vec::new();
    }
    let scan = Scan::new(text, &index(&catalog.facts().secret_words));
    let mut found = scan.cards();
    found.extend(scan.numbers(&found));
    found.extend(scan.mixed_codes());
    found.extend(scan.passwords());
    let found = merge(found);
    let again = scan.repeated(text, &found);
    let mut all = found;
    all.extend(again);
    align(text, &scan.glyphs, merge(all))
}

/// Finds the phone numbers of a text that are not the user's own: those written internationally, and local ones
/// that are grouped or begin as mobile numbers do. `own` are E.164 numbers.
pub fn other_numbers(text: &str, own: &[&str]) -> Vec<Range<usize>> {
    let scan = Scan::new(text, &Index::default());
    let own: Vec<String> = own.iter().map(|n| n.chars().filter(char::is_ascii_digit).collect()).collect();
    let found = scan.phones(&own).into_iter().map(|at| (at, Kind::Code)).collect();
    align(text, &scan.glyphs, merge(found)).into_iter().map(|secret| secret.range).collect()
}

// ---------------------------------------------------------------------------------------------------
// The folded text
// ---------------------------------------------------------------------------------------------------

/// A folded character and where it comes from.
#[derive(Clone, Copy, Debug)]
struct Glyph {
    /// Folded: lower case, no accent, `0`–`9` for any digit, one space for many.
    c: char,
    /// As typed.
    raw: char,
    /// Its first byte.
    start: usize,
    /// The byte after it.
    end: usize,
    /// It had an accent.
    marked: bool,
}

/// The zeros of the decimal digits outside ASCII and outside what NFKD folds to ASCII (Unicode, category Nd).
const ZEROS: [u32; 60] = [
    0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0,
    0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50,
    0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0x104a0, 0x10d30, 0x11066, 0x110f0, 0x11136,
    0x111d0, 0x112f0, 0x11450, 0x114d0, 0x11650, 0x116c0, 0x11730, 0x118e0, 0x11950, 0x11c50, 0x11d50,
    0x11da0, 0x16a60, 0x16ac0, 0x16b50, 0x1e140, 0x1e2f0, 0x1e4f0, 0x1e950, 0x11f50,
];

/// The ideographs that are digits (Unihan, `kPrimaryNumeric`), by value; the last is the ideographic zero.
const IDEOGRAPHS: [char; 11] = [
    '\u{96f6}', '\u{4e00}', '\u{4e8c}', '\u{4e09}', '\u{56db}', '\u{4e94}', '\u{516d}', '\u{4e03}',
    '\u{516b}', '\u{4e5d}', '\u{3007}',
];

/// Fewer ideographic digits in a row than this are prose.
const IDEOGRAPH_RUN: usize = 4;

fn decimal(c: char) -> Option<char> {
    let code = u32::from(c);
    let value = ZEROS.iter().find_map(|zero| code.checked_sub(*zero).filter(|value| *value < 10))?;
    char::from_digit(value, 10)
}

fn ideograph(c: char) -> Option<char> {
    let value = IDEOGRAPHS.iter().position(|other| *other == c)?;
    char::from_digit(u32::try_from(value % 10).ok()?, 10)
}

/// Invisible characters, which may stand inside a number and change nothing.
fn is_dropped(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{ad}'
        | '\u{61c}' | '\u{180e}' | '\u{640}' | '\u{fe00}'..='\u{fe0f}' | '\u{20e0}'..='\u{20e3}')
}

/// Accents, and the vowel signs that Arabic text leaves out as often as not.
fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}')
}

fn fold(text: &str) -> Vec<Glyph> {
    let mut glyphs: Vec<Glyph> = Vec::with_capacity(text.len());
    for (start, raw) in text.char_indices() {
        let end = start + raw.len_utf8();
        let glyph = |c| Glyph { c, raw, start, end, marked: false };
        if raw.is_ascii_graphic() {
            glyphs.push(glyph(raw.to_ascii_lowercase()));
        } else if is_dropped(raw) {
        } else if raw.is_whitespace() {
            match glyphs.last_mut() {
                Some(last) if last.c == ' ' || last.c == '\n' => {
                    last.end = end;
                    if raw == '\n' {
                        last.c = '\n';
                    }
                }
                _ => glyphs.push(glyph(if raw == '\n' { '\n' } else { ' ' })),
            }
        } else if let Some(digit) = decimal(raw) {
            glyphs.push(glyph(digit));
        } else {
            match raw {
                '\u{4e00}'..='\u{9fff}' => glyphs.push(glyph(raw)),
                '\u{2018}' | '\u{2019}' | '\u{2bc}' | '\u{ff07}' => glyphs.push(glyph('\'')),
                '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}' => {
                    glyphs.push(glyph('-'));
                }
                '\u{131}' => glyphs.push(glyph('i')),
                '\u{110}' | '\u{111}' => glyphs.push(glyph('d')),
                _ => {
                    for c in std::iter::once(raw).nfkd().flat_map(char::to_lowercase) {
                        if !is_accent(c) {
                            glyphs.push(glyph(c));
                        } else if let Some(last) = glyphs.last_mut() {
                            last.marked = true;
                            last.end = end;
                        }
                    }
                }
            }
        }
    }
    number_ideographs(&mut glyphs);
    glyphs
}

fn number_ideographs(glyphs: &mut [Glyph]) {
    for run in glyphs.chunk_by_mut(|a, b| ideograph(a.c).is_some() == ideograph(b.c).is_some()) {
        if run.len() >= IDEOGRAPH_RUN {
            for glyph in run {
                glyph.c = ideograph(glyph.c).unwrap_or(glyph.c);
            }
        }
    }
}

/// What kind of writing a character belongs to, as far as word limits go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Writing {
    /// Letters of a script that puts spaces between words.
    Spaced,
    /// Korean, which puts spaces between words and particles behind them.
    Hangul,
    /// Letters of a script that puts no spaces between words.
    Unspaced,
    /// A digit.
    Digit,
    /// Neither.
    Other,
}

fn writing(c: char) -> Writing {
    match c {
        '0'..='9' => Writing::Digit,
        'a'..='z' => Writing::Spaced,
        '\u{1100}'..='\u{11ff}' | '\u{ac00}'..='\u{d7ff}' => Writing::Hangul,
        '\u{e00}'..='\u{eff}'
        | '\u{1000}'..='\u{109f}'
        | '\u{1780}'..='\u{17ff}'
        | '\u{3005}'..='\u{3007}'
        | '\u{3040}'..='\u{30fa}'
        | '\u{30fc}'..='\u{31ff}'
        | '\u{3400}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3ffff}' => Writing::Unspaced,
        c if c.is_ascii() => Writing::Other,
        c if c.is_alphabetic() || is_combining_mark(c) => Writing::Spaced,
        _ => Writing::Other,
    }
}

// ---------------------------------------------------------------------------------------------------
// The words
// ---------------------------------------------------------------------------------------------------

/// A word's end in the tree of words.
#[derive(Clone, Debug)]
struct Entry {
    kind: WordKind,
    /// More letters of the same word may follow.
    open: bool,
    /// The places that must have their accents: those of short words, which mean something else without.
    marks: Vec<usize>,
}

#[derive(Debug, Default)]
struct Node {
    next: Vec<(char, usize)>,
    entries: Vec<Entry>,
}

/// All words as a tree, and apart from it those that may begin with anything.
#[derive(Debug, Default)]
struct Index {
    nodes: Vec<Node>,
    tails: Vec<(Vec<char>, WordKind)>,
}

/// Words of up to so many letters mean something else without their accents.
const SHORT_WORD: usize = 3;

impl Index {
    fn new(lists: &[SecretWords]) -> Self {
        let mut index = Self { nodes: vec![Node::default()], tails: Vec::new() };
        for list in lists {
            for word in &list.words {
                index.add(list.kind, word);
            }
        }
        index
    }

    fn add(&mut self, kind: WordKind, word: &str) {
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

    fn child(&mut self, at: usize, c: char) -> usize {
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

    fn step(&self, at: usize, c: char) -> Option<usize> {
        let next = &self.nodes.get(at)?.next;
        let go = |c| next.binary_search_by_key(&c, |(c, _)| *c).ok().and_then(|at| next.get(at)).map(|n| n.1);
        go(c).or_else(|| matches!(c, '-' | '_' | '\n').then(|| go(' ')).flatten())
    }
}

/// The index of some words; the last one stays, because the catalogue is the same from text to text.
fn index(words: &[SecretWords]) -> Rc<Index> {
    type Kept = Option<(Vec<SecretWords>, Rc<Index>)>;
    thread_local! {
        static KEPT: RefCell<Kept> = const { RefCell::new(None) };
    }
    KEPT.with(|kept| {
        let mut kept = kept.borrow_mut();
        match &*kept {
            Some((same, index)) if same == words => Rc::clone(index),
            _ => {
                let index = Rc::new(Index::new(words));
                *kept = Some((words.to_vec(), Rc::clone(&index)));
                index
            }
        }
    })
}

/// A word of the text that names what stands beside it.
#[derive(Clone, Debug)]
struct Label {
    start: usize,
    end: usize,
    kinds: Vec<WordKind>,
    /// It ends in a copula of its own.
    copula: bool,
}

impl Label {
    fn is(&self, kind: WordKind) -> bool {
        self.kinds.contains(&kind)
    }

    fn secret(&self) -> bool {
        self.kinds.iter().any(|kind| Kind::of(*kind).is_some())
    }

    /// What a number of so many digits is beside it.
    fn kind(&self, digits: usize) -> Option<Kind> {
        self.kinds.iter().filter_map(|kind| Kind::of(*kind)).find(|kind| kind.takes(digits))
    }
}

/// What helper words begin at a glyph: the glyph after each, or nought.
#[derive(Clone, Copy, Debug, Default)]
struct Helpers {
    copula: usize,
    whose: usize,
    own: usize,
    plain: usize,
    unit: usize,
}

/// Digits without anything in between.
#[derive(Clone, Copy, Debug)]
struct Group {
    start: usize,
    end: usize,
    /// It is part of a date, a time, a sum, a version, a phone number, an address or a longer word.
    shaped: bool,
    /// It may be a year or a day.
    dated: bool,
}

impl Group {
    fn len(&self) -> usize {
        self.end - self.start
    }
}

/// Digits that may be one secret.
#[derive(Clone, Copy, Debug)]
struct Candidate {
    start: usize,
    end: usize,
    digits: usize,
    /// A label far away does not suffice.
    near_only: bool,
    /// It is a usual shape of a code: six digits in one piece or two.
    usual: bool,
    dated: bool,
}

/// What stands between two places.
#[derive(Clone, Copy, Debug, Default)]
struct Gap {
    len: usize,
    words: usize,
    breaks: usize,
    commas: usize,
    copula_first: bool,
    copula_last: bool,
    whose_first: bool,
}

impl Gap {
    /// Nothing stands between but separators and copulas.
    fn direct(&self) -> bool {
        self.words == 0 && self.len <= 12 && (self.breaks == 0 || self.len <= 3)
    }
}

/// The farthest that a label reaches, in glyphs.
const REACH: usize = 40;
/// The farthest that it reaches to a number that looks like a code, in the same sentence.
const FAR_REACH: usize = 60;
/// The farthest that the name of something else protects a number.
const GUARD: usize = 25;

type Found = (Range<usize>, Kind);

struct Scan {
    glyphs: Vec<Glyph>,
    /// Where each run of letters or digits ends.
    run_end: Vec<usize>,
    labels: Vec<Label>,
    helpers: Vec<Helpers>,
    /// A unit ends before this glyph.
    unit_ends: Vec<bool>,
    /// How many sentences end before this glyph.
    breaks: Vec<usize>,
    groups: Vec<Group>,
}

impl Scan {
    fn new(text: &str, index: &Index) -> Self {
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

    fn c(&self, at: usize) -> char {
        self.glyphs.get(at).map_or('\0', |g| g.c)
    }

    fn raw(&self, at: usize) -> char {
        self.glyphs.get(at).map_or('\0', |g| g.raw)
    }

    fn writing(&self, at: usize) -> Writing {
        writing(self.c(at))
    }

    fn before(&self, at: usize) -> char {
        at.checked_sub(1).map_or('\0', |at| self.c(at))
    }

    fn is_space(&self, at: usize) -> bool {
        matches!(self.c(at), ' ' | '\n')
    }

    fn is_letter(&self, at: usize) -> bool {
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

    fn breaks_between(&self, start: usize, end: usize) -> usize {
        let at = |at: usize| self.breaks.get(at).copied().unwrap_or_default();
        at(end).saturating_sub(at(start))
    }

    /// May a word begin or end here?
    fn boundary(&self, at: usize) -> bool {
        if at == 0 || at >= self.glyphs.len() {
            return true;
        }
        let (before, after) = (writing(self.before(at)), self.writing(at));
        before != after || !matches!(after, Writing::Spaced | Writing::Hangul | Writing::Digit)
    }

    // -----------------------------------------------------------------------------------------------

    fn read_words(&mut self, index: &Index) {
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

    fn helper(&self, at: usize) -> Helpers {
        self.helpers.get(at).copied().unwrap_or_default()
    }

    /// The end of a copula that begins here; a dash inside a word is none.
    fn copula(&self, at: usize) -> Option<usize> {
        let end = self.helper(at).copula;
        let hyphen =
            self.c(at) == '-' && writing(self.before(at)) == Writing::Spaced && self.is_letter(at + 1);
        let figure = end == at + 1
            && writing(self.before(at)) == Writing::Digit
            && self.writing(end) == Writing::Digit;
        (end > at && !hyphen && !figure).then_some(end)
    }

    fn label_at(&self, at: usize) -> bool {
        self.labels.binary_search_by_key(&at, |label| label.start).is_ok()
    }

    fn gap(&self, start: usize, end: usize) -> Gap {
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

    // -----------------------------------------------------------------------------------------------

    fn read_groups(&mut self) {
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

    fn is_dialled(&self, start: usize) -> bool {
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
    fn joint(&self, n: usize) -> Option<char> {
        let (a, b) = (self.groups.get(n)?, self.groups.get(n + 1)?);
        let sign = self.c(a.end);
        (b.start == a.end + 1 && matches!(sign, ' ' | '-' | '.' | '_' | '\u{b7}')).then_some(sign)
    }

    fn digits(&self, groups: Range<usize>) -> Vec<u8> {
        let groups = self.groups.get(groups).unwrap_or_default();
        groups
            .iter()
            .flat_map(|g| g.start..g.end)
            .filter_map(|at| u8::try_from(self.c(at).to_digit(10)?).ok())
            .collect()
    }

    // -----------------------------------------------------------------------------------------------

    /// The nearest label before a place that says something of a number of so many digits.
    fn left(&self, at: usize, digits: usize) -> Option<usize> {
        let after = self.labels.partition_point(|label| label.end <= at);
        (after.saturating_sub(4)..after).rev().find(|n| self.speaks(*n, digits))
    }

    /// The nearest label after a place, likewise.
    fn right(&self, at: usize, digits: usize) -> Option<usize> {
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
    fn is_errors(&self, label: usize) -> bool {
        let (Some(label), Some(before)) =
            (self.labels.get(label), label.checked_sub(1).and_then(|n| self.labels.get(n)))
        else {
            return false;
        };
        let gap = self.gap(before.end, label.start);
        before.is(WordKind::Error) && gap.words == 0 && gap.len <= 3
    }

    /// Is a number protected by what stands before it? A label that names whose secret it is does not protect.
    fn protected(&self, start: usize, digits: usize) -> bool {
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
    fn owner_of(&self, label: usize) -> Option<usize> {
        let before = label.checked_sub(1)?;
        let (secret, owner) = (self.labels.get(before)?, self.labels.get(label)?);
        let gap = self.gap(secret.end, owner.start);
        (secret.secret() && gap.whose_first && gap.words <= 3 && gap.breaks == 0 && gap.len <= GUARD)
            .then_some(before)
    }

    // -----------------------------------------------------------------------------------------------

    fn cards(&self) -> Vec<Found> {
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

    // -----------------------------------------------------------------------------------------------

    fn candidates(&self) -> Vec<Candidate> {
        let mut all = Vec::new();
        let mut n = 0;
        while n < self.groups.len() {
            let mut end = n + 1;
            // A date or a time after a code is no part of it.
            let whole = |n: usize| self.groups.get(n).is_some_and(|g| !g.shaped);
            while end < self.groups.len() && whole(end - 1) && whole(end) && self.joint(end - 1).is_some() {
                end += 1;
            }
            if whole(n) {
                self.candidates_of(n..end, &mut all);
            }
            n = end;
        }
        all
    }

    /// The candidates of groups that are joined.
    fn candidates_of(&self, groups: Range<usize>, all: &mut Vec<Candidate>) {
        let Some(list) = self.groups.get(groups.clone()) else { return };
        let (Some(first), Some(end)) = (list.first(), list.last().map(|g| g.end)) else { return };
        let digits: usize = list.iter().map(Group::len).sum();
        let signs: Vec<char> = (groups.start..groups.end - 1).filter_map(|n| self.joint(n)).collect();
        let same_sign = signs.windows(2).all(|pair| pair.first() == pair.last());
        let make = |start: usize, end: usize, digits: usize| Candidate {
            start: self.prefix(start).unwrap_or(start),
            end,
            digits,
            near_only: false,
            usual: digits == 6,
            dated: false,
        };
        if list.len() == 1 {
            all.push(Candidate { dated: first.dated, ..make(first.start, first.end, digits) });
            return;
        }
        let even = list.iter().all(|g| g.len() == first.len());
        if same_sign && digits <= 8 {
            let single = first.len() == 1 && even;
            let paired = even && first.len() >= 3 && matches!(signs.first(), Some(' ' | '-'));
            all.push(Candidate {
                near_only: !single && !paired,
                usual: digits == 6,
                ..make(first.start, end, digits)
            });
            return;
        }
        // A longer row: single digits, or a code that only a space keeps from what follows.
        let mut n = 0;
        while let Some(group) = list.get(n) {
            let singles = list.iter().skip(n).take_while(|g| g.len() == 1).count();
            if singles >= 4 {
                if let Some(end) = list.get(n + singles - 1) {
                    all.push(make(group.start, end.end, singles));
                }
                n += singles;
                continue;
            }
            let sign = |at: usize| signs.get(at).copied();
            let loose = |sign: Option<char>| sign.is_none_or(|sign| sign == ' ');
            let pair = list.get(n + 1).filter(|next| {
                group.len() == 3
                    && next.len() == 3
                    && loose(n.checked_sub(1).and_then(sign))
                    && loose(sign(n + 1))
            });
            if let Some(next) = pair {
                all.push(Candidate { near_only: true, ..make(group.start, next.end, 6) });
                n += 2;
                continue;
            }
            if loose(n.checked_sub(1).and_then(sign)) && loose(sign(n)) {
                let short = |at: Option<usize>| at.and_then(|at| list.get(at)).is_none_or(|g| g.len() <= 2);
                let alone = group.len() >= 5 && short(n.checked_sub(1)) && short(Some(n + 1));
                let candidate = make(group.start, group.end, group.len());
                all.push(Candidate { near_only: !alone, dated: group.dated, ..candidate });
            }
            n += 1;
        }
    }

    /// The start of a code's prefix, as in "G-482913": up to three capitals and a dash.
    fn prefix(&self, start: usize) -> Option<usize> {
        let dash = start.checked_sub(1).filter(|at| self.c(*at) == '-')?;
        let mut at = dash;
        while at > 0
            && dash - at < 3
            && self.raw(at - 1).is_uppercase()
            && writing(self.c(at - 1)) == Writing::Spaced
        {
            at -= 1;
        }
        let labelled = self.labels.binary_search_by_key(&dash, |label| label.end).is_ok();
        (at < dash && !labelled && self.boundary(at)).then_some(at)
    }

    fn numbers(&self, cards: &[Found]) -> Vec<Found> {
        let mut candidates = self.candidates();
        candidates.retain(|c| !cards.iter().any(|(at, _)| at.start < c.end && c.start < at.end));
        let mut used = vec![false; self.labels.len()];
        let verdicts: Vec<Option<Verdict>> = candidates
            .iter()
            .map(|candidate| {
                let (label, verdict) = self.near(candidate)?;
                if let Some(slot) = used.get_mut(label) {
                    *slot = true;
                }
                Some(verdict)
            })
            .collect();
        let mut found = Vec::new();
        let mut last: Option<(Candidate, Verdict)> = None;
        for (candidate, verdict) in candidates.iter().zip(verdicts) {
            let chained = || {
                let (before, verdict) = last?;
                let gap = self.gap(before.end, candidate.start);
                let near = gap.len <= 8 && gap.words <= 1 && gap.breaks == 0;
                let alike = before.digits == candidate.digits && !candidate.near_only && !candidate.dated;
                (near && alike).then_some(verdict)
            };
            let verdict = verdict.or_else(chained).or_else(|| self.far(candidate, &used));
            if let Some(Verdict::Secret(kind)) = verdict {
                found.push((candidate.start..candidate.end, kind));
            }
            last = verdict.map(|verdict| (*candidate, verdict));
        }
        found
    }

    /// What the label right beside a number says of it, and which label that is.
    fn near(&self, candidate: &Candidate) -> Option<(usize, Verdict)> {
        let said_after = self.said_after(candidate);
        let n = self.left(candidate.start, candidate.digits);
        let label = n.and_then(|n| self.labels.get(n));
        if let (Some(n), Some(label)) = (n, label) {
            let gap = self.gap(label.end, candidate.start);
            if label.secret() {
                if gap.direct() && !self.is_errors(n) {
                    let told = gap.copula_last || label.copula;
                    let kind = label.kind(candidate.digits).filter(|_| told || !candidate.dated);
                    if let Some(kind) = kind {
                        return Some((n, Verdict::Secret(kind)));
                    }
                }
            } else if let (true, Some(owner)) = (gap.direct() && gap.copula_last, self.owner_of(n)) {
                let kind = self.labels.get(owner).and_then(|label| label.kind(candidate.digits));
                return kind.map(|kind| (owner, Verdict::Secret(kind)));
            } else if gap.direct() && said_after.is_none() {
                return Some((n, Verdict::Else));
            }
        }
        said_after.filter(|_| !candidate.near_only)
    }

    /// A label after a number, joined by a copula: "… is my code".
    fn said_after(&self, candidate: &Candidate) -> Option<(usize, Verdict)> {
        let n = self.right(candidate.end, candidate.digits)?;
        let label = self.labels.get(n)?;
        let gap = self.gap(candidate.end, label.start);
        let said =
            gap.copula_first && gap.breaks == 0 && gap.commas == 0 && gap.words <= 3 && gap.len <= REACH;
        if !said {
            return None;
        }
        match label.kind(candidate.digits) {
            Some(kind) => Some((n, Verdict::Secret(kind))),
            None => (!label.secret()).then_some((n, Verdict::Else)),
        }
    }

    /// What a label farther away says of a number.
    fn far(&self, candidate: &Candidate, used: &[bool]) -> Option<Verdict> {
        if candidate.near_only || candidate.dated || self.before(candidate.start) == '#' {
            return None;
        }
        if self.protected(candidate.start, candidate.digits) {
            return Some(Verdict::Else);
        }
        let free = |n: &usize| !used.get(*n).copied().unwrap_or(false);
        let left = self.left(candidate.start, candidate.digits).filter(free).and_then(|n| {
            let label = self.labels.get(n)?;
            let gap = self.gap(label.end, candidate.start);
            let kind = label.kind(candidate.digits)?;
            let near = gap.breaks == 0
                && match (kind, candidate.digits) {
                    _ if candidate.usual => true,
                    (_, 5..=8) => gap.words <= 6,
                    _ => gap.len <= GUARD && gap.words <= 5,
                };
            let next_sentence =
                gap.breaks == 1 && (candidate.usual || (gap.copula_last && candidate.digits > 4));
            let reach = if candidate.usual && near { FAR_REACH } else { REACH };
            (gap.len <= reach && (near || next_sentence)).then_some(Verdict::Secret(kind))
        });
        left.or_else(|| {
            let n = self.right(candidate.end, candidate.digits).filter(free)?;
            let label = self.labels.get(n)?;
            let gap = self.gap(candidate.end, label.start);
            let kind = label.kind(candidate.digits)?;
            let near = candidate.usual || (gap.words == 0 && gap.len <= 4);
            let reach = if candidate.usual { FAR_REACH } else { REACH };
            (near && gap.breaks == 0 && gap.len <= reach).then_some(Verdict::Secret(kind))
        })
    }

    // -----------------------------------------------------------------------------------------------

    /// Codes of letters and digits, right after a code's name.
    fn mixed_codes(&self) -> Vec<Found> {
        let mut found = Vec::new();
        for (n, label) in self.labels.iter().enumerate() {
            let Some(kind) = label.kinds.iter().find_map(|kind| Kind::of(*kind)) else { continue };
            if self.is_errors(n) {
                continue;
            }
            let (mut at, mut told) = (label.end, label.copula);
            while at < label.end + 12 {
                if let Some(after) = self.copula(at) {
                    told = true;
                    at = after;
                } else if self.writing(at) == Writing::Other && at < self.glyphs.len() {
                    at += 1;
                } else {
                    break;
                }
            }
            if self.label_at(at) || at == label.end {
                continue;
            }
            let mut end = at;
            let part = |at: usize| self.c(at).is_ascii_alphanumeric();
            while part(end) || (self.c(end) == '-' && part(end + 1)) {
                end += 1;
            }
            let letters = (at..end).filter(|n| self.c(*n).is_ascii_lowercase()).count();
            let digits = (at..end).filter(|n| self.c(*n).is_ascii_digit()).count();
            let capitals = (at..end).all(|n| !self.raw(n).is_lowercase());
            // "30min" and "4x" count something.
            let lead = (at..end).take_while(|n| self.c(*n).is_ascii_digit()).count();
            let counted = lead == digits && digits <= 3 && !capitals;
            let long = (5..=20).contains(&(letters + digits));
            if letters > 0 && digits > 0 && long && (told || (capitals && digits >= 2)) && !counted {
                found.push((at..end, kind));
            }
        }
        found
    }

    // -----------------------------------------------------------------------------------------------

    fn passwords(&self) -> Vec<Found> {
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
                && end - start < 64
                && !self.is_space(start - 1)
                && !matches!(self.writing(start - 1), Writing::Unspaced | Writing::Hangul)
                && !is_closing(self.raw(start - 1))
            {
                start -= 1;
            }
            let token = self.token(start);
            if token.end == end && self.is_secretive(&token) && !self.is_counted(&token) {
                return Some(token);
            }
        }
        None
    }

    fn skip_space(&self, mut at: usize) -> usize {
        while self.is_space(at) {
            at += 1;
        }
        at
    }

    fn word_end(&self, at: usize, label_end: usize) -> usize {
        if self.writing(at) == Writing::Unspaced {
            return at + 1;
        }
        let end = self.token(at).end;
        // A colon that sticks to a word is a separator.
        let colon = (at.max(label_end)..=end).find(|n| matches!(self.c(*n), ':' | '=') && *n > at);
        colon.unwrap_or(end)
    }

    /// What is in quotes that open here, without them.
    fn quoted(&self, at: usize) -> Option<Range<usize>> {
        let closing = closing(self.raw(at))?;
        let end = (at + 1..(at + 1 + 2 * REACH).min(self.glyphs.len()))
            .take_while(|n| self.c(*n) != '\n')
            .find(|n| closing.contains(&self.raw(*n)) && !(self.raw(*n) == '\'' && self.is_letter(*n + 1)))?;
        let start = self.skip_space(at + 1);
        let end = if self.is_space(end - 1) { end - 1 } else { end };
        (start < end).then_some(start..end)
    }

    /// What is in quotes that close before here, without them.
    fn quoted_before(&self, end: usize) -> Option<Range<usize>> {
        let close = end.checked_sub(1).filter(|at| is_closing(self.raw(*at)))?;
        let open = (close.saturating_sub(2 * REACH)..close)
            .rev()
            .take_while(|n| self.c(*n) != '\n')
            .find(|n| closing(self.raw(*n)).is_some_and(|closing| closing.contains(&self.raw(close))))?;
        let long = (close - open) > 4;
        (long && self.helper(open + 1).plain < close).then_some(open + 1..close)
    }

    /// The word of a password that begins here: to a space, a full-width sign or a change of script.
    fn token(&self, start: usize) -> Range<usize> {
        let scripted = matches!(self.writing(start), Writing::Unspaced | Writing::Hangul);
        let mut end = start;
        while end < self.glyphs.len() && end < start + 64 && !self.is_space(end) {
            let other = matches!(self.writing(end), Writing::Unspaced | Writing::Hangul);
            if (other && !scripted) || is_wide_sign(self.raw(end)) {
                break;
            }
            end += 1;
        }
        while end > start
            && (matches!(
                self.raw(end - 1),
                '.' | ',' | ';' | ':' | '?' | ')' | ']' | '\u{60c}' | '\u{964}' | '\u{61b}'
            ) || is_closing(self.raw(end - 1)))
        {
            end -= 1;
        }
        start..end
    }

    fn has_substance(&self, token: &Range<usize>) -> bool {
        token.clone().any(|at| !matches!(self.writing(at), Writing::Other))
    }

    /// Does this look like no word of any language: letters with digits or signs, or digits alone?
    fn is_secretive(&self, token: &Range<usize>) -> bool {
        let joined = matches!(self.writing(token.start), Writing::Unspaced | Writing::Hangul);
        if token.len() < 4 || joined || self.is_shaped(token) {
            return false;
        }
        let digits = token.clone().filter(|at| self.writing(*at) == Writing::Digit).count();
        let letters =
            token.clone().filter(|at| !matches!(self.writing(*at), Writing::Digit | Writing::Other)).count();
        let signs = token.clone().any(|at| "!#$%&*^_+=@<>\\|~".contains(self.raw(at)) && at + 1 < token.end);
        let first = token.clone().take_while(|at| self.writing(*at) == Writing::Digit).count();
        // "24hours" and "2-step" count something; a password that begins with few digits has more to it.
        let counted = (1..=3).contains(&first) && digits == first && !signs && letters <= 10;
        if letters == 0 {
            let group = self.groups.binary_search_by_key(&token.start, |g| g.start).ok();
            let dated = group.and_then(|n| self.groups.get(n)).is_some_and(|g| g.dated || g.shaped);
            return digits == token.len() && digits <= 12 && !dated;
        }
        (digits > 0 && !counted) || signs
    }

    /// A mail address, a link, a handle, a date, a time, a version or a sum.
    fn is_shaped(&self, token: &Range<usize>) -> bool {
        let has = |c: char| token.clone().any(|at| self.c(at) == c);
        let mail = token.clone().position(|at| self.c(at) == '@').is_some_and(|at| {
            let host = token.start + at + 1..token.end;
            let dots = host.clone().filter(|at| self.c(*at) == '.').count();
            dots > 0
                && host
                    .clone()
                    .all(|at| self.writing(at) != Writing::Other || matches!(self.c(at), '.' | '-'))
        });
        let link =
            token.clone().any(|at| self.c(at) == ':' && self.c(at + 1) == '/' && self.c(at + 2) == '/');
        let handle = matches!(self.c(token.start), '@' | '+');
        let digits = token.clone().filter(|at| self.writing(*at) == Writing::Digit).count();
        let figures = digits > 0
            && (has('.') || has(':') || has('/') || has('-') || has(','))
            && token.clone().all(|at| matches!(self.writing(at), Writing::Digit | Writing::Other));
        mail || link || handle || figures
    }

    /// A number with a unit after it, or part of a longer number.
    fn is_counted(&self, token: &Range<usize>) -> bool {
        let number = token.clone().all(|at| self.writing(at) == Writing::Digit);
        let after = self.skip_space(token.end);
        number
            && (self.helper(after).unit > after || self.writing(after) == Writing::Digit && token.len() <= 4)
    }

    fn is_plain(&self, token: &Range<usize>) -> bool {
        let end = self.helper(token.start).plain;
        end >= token.end
            || (end > token.start && (self.c(end) == '\'' || self.writing(token.start) == Writing::Unspaced))
    }

    /// A secret word with those after it that look like secrets, too.
    fn with_alike(&self, token: Range<usize>) -> Range<usize> {
        let mut end = token.end;
        loop {
            let next = self.token(self.skip_space(end));
            let inline = self.c(end) == ' ' && !self.label_at(next.start);
            if !inline
                || next.end > token.start + 2 * REACH
                || !self.is_secretive(&next)
                || self.is_counted(&next)
            {
                return token.start..end;
            }
            end = next.end;
        }
    }

    /// A secret word with what may be the rest of it: a word or two before the clause ends.
    fn with_rest(&self, token: Range<usize>) -> Range<usize> {
        let token = self.with_alike(token);
        let mut end = token.end;
        for _ in 0..2 {
            let next = self.token(self.skip_space(end));
            let inline = self.c(end) == ' ' && !next.is_empty() && !self.label_at(next.start);
            let own =
                !matches!(self.writing(next.start), Writing::Unspaced | Writing::Hangul | Writing::Other);
            if !inline || !own || self.is_plain(&next) || self.copula(next.start).is_some() {
                break;
            }
            end = next.end;
        }
        // More words follow: this is prose, and the secret was the one word.
        if self.c(end) == ' ' && self.is_letter(end + 1) && !self.is_plain(&self.token(end + 1)) {
            return token;
        }
        token.start..end
    }

    /// Does a plain word stand in the rest of the clause?
    fn has_plain(&self, start: usize, limit: usize) -> bool {
        let mut at = start;
        while at < limit {
            let token = self.token(at);
            if token.is_empty() {
                return false;
            }
            if self.is_plain(&token) {
                return true;
            }
            if self.c(token.end) != ' ' {
                return false;
            }
            at = self.skip_space(token.end);
        }
        false
    }

    /// Where the clause ends: at a sign that ends one, or at plain words, two in a row. After a separator, a plain
    /// word that is the last is part of the password.
    fn clause_end(&self, start: usize, limit: usize, separated: bool) -> usize {
        let mut end = start;
        let mut at = start;
        while at < self.glyphs.len() && at < limit {
            let token = self.token(at);
            if token.is_empty() || (at > start && self.label_at(at)) {
                break;
            }
            let next = self.token(self.skip_space(token.end));
            let last = self.c(token.end) != ' ' || next.is_empty();
            let stops = if last { !separated } else { self.is_plain(&next) };
            let copula = self.copula(at).is_some() && !self.is_space(token.end);
            if at > start && self.is_plain(&token) && stops {
                break;
            }
            if at > start && copula {
                break;
            }
            end = token.end;
            at = token.end;
            if self.c(at) != ' ' {
                break;
            }
            at = self.skip_space(at);
        }
        end
    }

    // -----------------------------------------------------------------------------------------------

    /// Secrets that were found once and stand there again: whatever they are called there, they would be told.
    fn repeated(&self, text: &str, found: &[Found]) -> Vec<Found> {
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

    fn bytes(&self, at: &Range<usize>) -> Range<usize> {
        let start = self.glyphs.get(at.start).map_or(0, |g| g.start);
        let end = at.end.checked_sub(1).and_then(|at| self.glyphs.get(at)).map_or(start, |g| g.end);
        start..end
    }

    // -----------------------------------------------------------------------------------------------

    fn phones(&self, own: &[String]) -> Vec<Range<usize>> {
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

/// What a number is said to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    Secret(Kind),
    Else,
}

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

fn closing(open: char) -> Option<&'static [char]> {
    Some(match open {
        '"' => &['"', '\u{201d}'],
        '\'' => &['\'', '\u{2019}'],
        '`' => &['`', '\''],
        '\u{201c}' => &['\u{201d}', '"'],
        '\u{201e}' => &['\u{201c}', '\u{201d}', '"'],
        '\u{2018}' => &['\u{2019}', '\''],
        '\u{201a}' => &['\u{2018}', '\u{2019}'],
        '\u{ab}' => &['\u{bb}'],
        '\u{bb}' => &['\u{ab}'],
        '\u{2039}' => &['\u{203a}'],
        '\u{300c}' => &['\u{300d}'],
        '\u{300e}' => &['\u{300f}'],
        '\u{300a}' => &['\u{300b}'],
        '\u{3010}' => &['\u{3011}'],
        '\u{ff02}' => &['\u{ff02}'],
        _ => return None,
    })
}

/// Signs that close a quotation in some language.
const CLOSING: &str =
    "\"'`\u{201c}\u{201d}\u{2018}\u{2019}\u{ab}\u{bb}\u{203a}\u{300d}\u{300f}\u{300b}\u{3011}\u{ff02}";

fn is_closing(c: char) -> bool {
    CLOSING.contains(c)
}

/// Signs as wide as an ideograph, which no password holds.
fn is_wide_sign(c: char) -> bool {
    "\u{3001}\u{3002}\u{ff0c}\u{ff1b}\u{ff1a}\u{ff01}\u{ff1f}\u{ff08}\u{ff09}".contains(c)
        || matches!(c, '\u{3008}'..='\u{3011}')
}

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

/// In order, and what overlaps as one: it is what the longest part is.
fn merge(mut found: Vec<Found>) -> Vec<Found> {
    found.sort_by(|(a, _), (b, _)| a.start.cmp(&b.start).then(b.end.cmp(&a.end)));
    let mut merged: Vec<(Range<usize>, Kind, usize)> = Vec::with_capacity(found.len());
    for (at, kind) in found {
        let len = at.len();
        match merged.last_mut() {
            Some((last, last_kind, longest)) if at.start < last.end => {
                last.end = last.end.max(at.end);
                if len > *longest {
                    (*last_kind, *longest) = (kind, len);
                }
            }
            _ => merged.push((at, kind, len)),
        }
    }
    merged.into_iter().map(|(at, kind, _)| (at, kind)).collect()
}

/// From glyphs to bytes, out to whole graphemes.
fn align(text: &str, glyphs: &[Glyph], found: Vec<Found>) -> Vec<Secret> {
    let mut secrets: Vec<Secret> = Vec::with_capacity(found.len());
    if found.is_empty() {
        return secrets;
    }
    let mut graphemes = text.grapheme_indices(true).map(|(at, grapheme)| at..at + grapheme.len()).peekable();
    for (at, kind) in found {
        let Some(first) = glyphs.get(at.start).map(|g| g.start) else { continue };
        let Some(last) = at.end.checked_sub(1).and_then(|at| glyphs.get(at)).map(|g| g.end) else { continue };
        while graphemes.next_if(|grapheme| grapheme.end <= first).is_some() {}
        let start = graphemes.peek().map_or(first, |grapheme| grapheme.start.min(first));
        let mut end = last;
        while let Some(grapheme) = graphemes.next_if(|grapheme| grapheme.start < last) {
            end = grapheme.end.max(last);
        }
        match secrets.last_mut() {
            Some(before) if before.range.end > start => before.range.end = before.range.end.max(end),
            _ => secrets.push(Secret { range: start..end, kind }),
        }
    }
    secrets
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::catalog::check;

    fn catalog() -> Catalog {
        Catalog::new(check::read(include_str!("../../../platforms.toml")).expect("the shipped data"))
    }

    #[test]
    fn every_separator_copula_side_and_script_of_digits_counts() {
        let catalog = catalog();
        for (text, secrets) in [
            ("code 483920", vec![("483920", Kind::Code)]),
            ("CODE=483920", vec![("483920", Kind::Code)]),
            ("483-920 was my code", vec![("483-920", Kind::Code)]),
            ("code -> 4 8 3 9 2 0", vec![("4 8 3 9 2 0", Kind::Code)]),
            ("code\n483920", vec![("483920", Kind::Code)]),
            ("code is 4\u{200b}83\u{a0}920", vec![("4\u{200b}83\u{a0}920", Kind::Code)]),
            (
                "\u{9a57}\u{8b49}\u{78bc}\u{ff1a}\u{ff14}\u{ff18}\u{ff13}\u{ff19}\u{ff12}\u{ff10}\u{3002}",
                vec![("\u{ff14}\u{ff18}\u{ff13}\u{ff19}\u{ff12}\u{ff10}", Kind::Code)],
            ),
            ("G-482913 is your code", vec![("G-482913", Kind::Code)]),
            ("PIN=4821, cvv 123", vec![("4821", Kind::Pin), ("123", Kind::CardCheck)]),
            (
                "4111 1111 1111 1111 12/27 123",
                vec![("4111 1111 1111 1111", Kind::Card), ("123", Kind::CardCheck)],
            ),
            ("password was correct horse battery, sorry", vec![("correct horse battery", Kind::Password)]),
            (
                "password: hunter2 and hunter2 again",
                vec![("hunter2", Kind::Password), ("hunter2", Kind::Password)],
            ),
            ("483920", vec![]),
            ("4111 1111 1111 1112", vec![]),
            ("error code 5012, IMEI 490154203237518", vec![]),
            ("I forgot my password and cannot log in", vec![]),
            ("password reset", vec![]),
            ("the password does not work", vec![]),
            ("", vec![]),
        ] {
            let found: Vec<(&str, Kind)> = find(text, &catalog)
                .into_iter()
                .map(|s| (text.get(s.range).unwrap_or_default(), s.kind))
                .collect();
            assert_eq!(found, secrets, "{text}");
        }
    }

    #[test]
    fn a_finding_reaches_over_whole_graphemes() {
        let text = "code 4\u{fe0f}\u{20e3}8\u{fe0f}\u{20e3}3\u{fe0f}\u{20e3}9\u{fe0f}\u{20e3}!";
        let found = find(text, &catalog());
        assert_eq!(found, [Secret { range: 5..text.len() - 1, kind: Kind::Code }]);
    }

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

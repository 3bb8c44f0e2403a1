//! Secrets in what a user typed: codes, passwords, PINs and cards, found by the words beside them, and other
//! people's phone numbers.
//!
//! No word of any language stands here: [`WordKind`] says what a word means, and the words are data. The text is
//! folded once into glyphs (any digits become `0`–`9`, accents and width go), labels are looked up in one pass,
//! and each number asks the nearest label. Every look around is bounded, so the time is linear in the text.

mod cards;
mod codes;
mod digits;
mod gaps;
mod glyphs;
mod labels;
mod passwords;
mod phones;
mod repeats;
mod scan;
mod tokens;
mod words;

use std::cell::RefCell;
use std::collections::VecDeque;
use std::ops::{Range, RangeInclusive};

use unicode_segmentation::UnicodeSegmentation as _;

use crate::facts::catalog::{Catalog, WordKind};
use glyphs::Glyph;
use scan::Scan;
use words::{Index, index};

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

/// What was found in a text before: a frame asks several times for the same texts, and a key changes one of them.
struct Known {
    catalog: u64,
    text: String,
    found: Vec<Secret>,
}

/// As many texts as are kept: a case has few that are long.
const MOST_KNOWN: usize = 8;

/// How long a text is that is kept, in bytes: a short one is read as soon as found, and a field holds no longer one.
const KNOWN_LENGTHS: RangeInclusive<usize> = 200..=64 * 1024;

thread_local! {
    static KNOWN: RefCell<VecDeque<Known>> = const { RefCell::new(VecDeque::new()) };
}

/// Finds the secrets of a text: in order, none overlapping another.
pub fn find(text: &str, catalog: &Catalog) -> Vec<Secret> {
    if text.is_empty() {
        return Vec::new();
    }
    let long = KNOWN_LENGTHS.contains(&text.len());
    let same = |known: &&Known| known.catalog == catalog.number() && known.text == text;
    let known = |known: &VecDeque<Known>| known.iter().find(same).map(|known| known.found.clone());
    if let Some(found) = long.then(|| KNOWN.with_borrow(known)).flatten() {
        return found;
    }
    let found = look(text, catalog);
    if long {
        KNOWN.with_borrow_mut(|known| {
            known.truncate(MOST_KNOWN - 1);
            known.push_front(Known {
                catalog: catalog.number(),
                text: text.to_owned(),
                found: found.clone(),
            });
        });
    }
    found
}

fn look(text: &str, catalog: &Catalog) -> Vec<Secret> {
    let scan = Scan::new(text, &index(catalog));
    let mut found = scan.cards();
    found.extend(scan.numbers(&found));
    found.extend(scan.mixed_codes());
    found.extend(scan.passwords().into_iter().map(|(at, kind)| (scan.to_its_end(at), kind)));
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

type Found = (Range<usize>, Kind);

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
        Catalog::new(check::read(include_str!("../../../../platforms.toml")).expect("the shipped data"))
    }

    #[test]
    fn every_separator_copula_side_and_script_of_digits_counts() {
        let catalog = catalog();
        let long = "Xk7-".repeat(50) + "q9";
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
            // However long it is, and whatever its characters are made of.
            (&format!("my password is {long}. Help"), vec![(&long, Kind::Password)]),
            (&format!("{long} is my password"), vec![(&long, Kind::Password)]),
            (
                "Senha:\u{fdfa}\u{fdfa}1\u{fdfa}\u{fdfa}",
                vec![("\u{fdfa}\u{fdfa}1\u{fdfa}\u{fdfa}", Kind::Password)],
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
}

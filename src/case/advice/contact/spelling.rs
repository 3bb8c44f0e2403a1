//! How a text is written: width, invisible characters, foreign marks, and words as they are compared.

use memchr::memmem;
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use super::cut;
use crate::facts::confusable::skeleton;
use crate::ground::clean;

/// Full-width characters as the ordinary ones they stand for, punctuation between sentences as a space.
pub(super) fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        out.push(match c {
            '，' | '；' | '！' | '（' | '）' | '［' | '］' | '｛' | '｝' | '＜' | '＞' | '＂' | '＇'
            | '｜' => ' ',
            '\u{ff01}'..='\u{ff5e}' => half_width(c),
            // Browsers take an ideographic full stop for a dot; within a sentence it is the end of one.
            '。' | '｡' => {
                let inside = out.ends_with(|c: char| c.is_ascii_alphanumeric())
                    && rest.peek().is_some_and(|c| half_width(*c).is_ascii_alphanumeric());
                if inside { '.' } else { ' ' }
            }
            c => c,
        });
    }
    out
}

fn half_width(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        c => c,
    }
}

/// Is this a script without spaces between words, or (Hangul) one that ties its particles to a foreign word?
pub(super) fn is_unspaced(c: char) -> bool {
    matches!(c,
        '\u{0e00}'..='\u{0eff}' | '\u{1000}'..='\u{109f}' | '\u{1100}'..='\u{11ff}' | '\u{1780}'..='\u{17ff}'
        | '\u{3005}'..='\u{3007}' | '\u{3031}'..='\u{3035}' | '\u{3040}'..='\u{318f}' | '\u{31f0}'..='\u{31ff}'
        | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7ff}' | '\u{f900}'..='\u{faff}'
        | '\u{ff66}'..='\u{ff9f}' | '\u{20000}'..='\u{3ffff}')
}

/// Is this seen by nobody? More than the gate removes: what people need in their own words is none of a contact.
pub(super) fn is_invisible(c: char) -> bool {
    (clean::is_hidden(c) && !matches!(c, '\t' | '\n' | '\r' | '\u{2028}' | '\u{2029}'))
        || matches!(c,
            '\u{034f}' | '\u{061c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}'
            | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e0fff}')
}

/// Is this punctuation or a symbol that cannot be mistaken for a character of a contact?
pub(super) fn is_foreign_mark(c: char) -> bool {
    if c.is_ascii() || c.is_alphanumeric() || is_combining_mark(c) || is_invisible(c) {
        return false;
    }
    let mut buffer = [0; 4];
    let looks = skeleton(c.encode_utf8(&mut buffer));
    let mut looks = looks.chars();
    let like = (looks.next(), looks.next());
    !matches!(like, (Some('.' | '/' | '\\' | '-' | '_' | '@' | ':' | '%' | '?' | '#'), None))
}

/// Words in lower case (NFKC), one space between them and at both ends; what is invisible is skipped. Where a
/// script without spaces touches another, a word ends.
pub(super) fn plain(text: &str) -> String {
    let mut out = String::from(" ");
    let mut unspaced = false;
    for c in text.nfkc().filter(|c| !is_invisible(*c)).flat_map(char::to_lowercase) {
        if c.is_alphanumeric() || is_combining_mark(c) {
            if unspaced != is_unspaced(c) && !is_combining_mark(c) {
                unspaced = !unspaced;
                if !out.ends_with(' ') {
                    out.push(' ');
                }
            }
            out.push(c);
        } else if !out.ends_with(' ') {
            out.push(' ');
        }
    }
    if !out.ends_with(' ') {
        out.push(' ');
    }
    out
}

/// A name in which every character that is not ASCII is replaced by its number.
pub(super) fn numbered(name: &str) -> String {
    use std::fmt::Write as _;
    name.chars().fold(String::new(), |mut out, c| {
        if c.is_ascii() {
            out.push(c);
        } else {
            let _ = write!(out, "[U+{:04X}]", u32::from(c));
        }
        out
    })
}

/// Words that are looked for in one text after another.
pub(super) struct Phrase {
    /// As [`plain`] makes them.
    words: String,
    bare: memmem::Finder<'static>,
}

impl Phrase {
    pub(super) fn new(text: &str) -> Self {
        let words = plain(text);
        let bare = memmem::Finder::new(words.trim()).into_owned();
        Phrase { words, bare }
    }

    /// Where the words stand in a text that [`plain`] made.
    pub(super) fn position(&self, text: &str) -> Option<usize> {
        let bare = self.words.trim();
        if bare.is_empty() {
            return None;
        }
        // Of hundreds of signs hardly one is there: nothing more is asked of the others.
        let mut places = self.bare.find_iter(text.as_bytes()).peekable();
        places.peek()?;
        if !bare.contains(is_unspaced) {
            return text.find(&self.words);
        }
        // Only on the side of a script with spaces does a word have an end.
        let spaced = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() && !is_unspaced(c));
        let (first, last) = (spaced(bare.chars().next()), spaced(bare.chars().next_back()));
        places.find(|at| {
            let before = spaced(cut(text, ..*at).chars().next_back());
            let after = spaced(cut(text, at + bare.len()..).chars().next());
            !(first && before || last && after)
        })
    }
}

//! The folded text: what was typed as glyphs, where any digits are `0`–`9` and accents and width are gone.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// A folded character and where it comes from.
#[derive(Clone, Copy, Debug)]
pub(super) struct Glyph {
    /// Folded: lower case, no accent, `0`–`9` for any digit, one space for many.
    pub(super) c: char,
    /// As typed.
    pub(super) raw: char,
    /// Its first byte.
    pub(super) start: usize,
    /// The byte after it.
    pub(super) end: usize,
    /// It had an accent.
    pub(super) marked: bool,
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

pub(super) fn fold(text: &str) -> Vec<Glyph> {
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
                    let before = glyphs.len();
                    for c in std::iter::once(raw).nfkd().flat_map(char::to_lowercase) {
                        if c == ' ' {
                            // One sign that stands for several words, or for an accent by itself, is one glyph.
                            glyphs.truncate(before);
                            glyphs.push(glyph(raw));
                            break;
                        }
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
pub(super) enum Writing {
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

pub(super) fn writing(c: char) -> Writing {
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

//! Phone numbers in a text, also those spelled with letters.

use unicode_normalization::UnicodeNormalization as _;

use super::spelling::is_invisible;

/// A digit of any script as its value: the zeros of the scripts that the people who use this write.
fn zero_of(c: char) -> Option<char> {
    const ZEROS: [u32; 10] = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x1040, 0x17e0, 0x0ed0, 0xff10];
    let value = u32::from(c);
    let zero = ZEROS.iter().find(|zero| (**zero..=**zero + 9).contains(&value))?;
    char::from_digit(value - zero, 10)
}

/// A number as it stands in a text.
#[derive(Debug, Default)]
struct Number {
    shown: String,
    groups: Vec<String>,
    plus: bool,
}

impl Number {
    fn is_phone(&self, short: bool) -> bool {
        let digits: usize = self.groups.iter().map(String::len).sum();
        let lengths: Vec<usize> = self.groups.iter().map(String::len).collect();
        let year = |group: Option<&String>| group.is_some_and(|g| g.starts_with("19") || g.starts_with("20"));
        let date = match lengths.as_slice() {
            [4, 1 | 2, 1 | 2] | [4, 1 | 2, 1 | 2, 1 | 2] => year(self.groups.first()),
            [1 | 2, 1 | 2, 4] | [1 | 2, 1 | 2, 4, 1 | 2] => year(self.groups.get(2)),
            _ => false,
        };
        match digits {
            _ if date && !self.plus => false,
            0..=2 => false,
            3..=4 => short,
            5..=6 => short || self.plus,
            7..=15 => true,
            // A card number or several numbers in a row.
            _ => lengths.iter().any(|length| (7..=15).contains(length)),
        }
    }
}

/// The phone numbers in a text. A short one is a phone number only where something says so.
pub(super) fn phones(text: &str, short: bool) -> impl Iterator<Item = String> {
    let letters =
        text.split_whitespace().filter(|word| is_vanity(word)).map(str::to_owned).collect::<Vec<_>>();
    let mut found = Vec::new();
    let mut number = Number::default();
    let mut gap = String::new();
    let mut before = ' ';
    for c in text.nfkc().filter(|c| !is_invisible(*c)).chain(['\n']) {
        let digit = zero_of(c);
        let open = !number.groups.is_empty();
        if let Some(digit) = digit {
            // A digit within a name is none of a number.
            if open || !before.is_ascii_alphabetic() {
                if !open || !gap.is_empty() {
                    number.groups.push(String::new());
                }
                number.shown.push_str(&gap);
                gap.clear();
                number.shown.push(c);
                if let Some(group) = number.groups.last_mut() {
                    group.push(digit);
                }
            }
        } else if (open || number.plus)
            && matches!(c, ' ' | '-' | '.' | '(' | ')' | '\u{2010}'..='\u{2013}')
            && gap.len() < 6
        {
            gap.push(c);
        } else {
            found.extend(Some(std::mem::take(&mut number)).filter(|number| number.is_phone(short)));
            gap.clear();
            if c == '+' {
                number = Number { shown: "+".to_owned(), groups: Vec::new(), plus: true };
            }
        }
        // While a name goes on, its digits are letters.
        before = if digit.is_some() && before.is_ascii_alphabetic() { before } else { c };
    }
    letters.into_iter().chain(found.into_iter().map(|number| number.shown))
}

/// Is this a number that is spelled with letters, as on a telephone's keys?
fn is_vanity(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_ascii_alphanumeric());
    let parts: Vec<&str> = word.split('-').collect();
    let (numbers, names) = parts.split_at(parts.iter().take_while(|part| is_number(part)).count());
    let length = |parts: &[&str]| parts.iter().map(|part| part.len()).sum::<usize>();
    let (digits, letters) = (length(numbers), length(names));
    let spelled =
        names.iter().all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_uppercase()));
    (3..=7).contains(&digits) && letters >= 4 && spelled && (10..=16).contains(&(digits + letters))
}

fn is_number(part: &str) -> bool {
    !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit())
}

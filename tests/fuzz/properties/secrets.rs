//! What somebody tells: every secret that is found is gone from whatever leaves the program.

use std::ops::RangeInclusive;

use casewright::case::advice::redact;
use casewright::case::answers::{Answer, Case};
use casewright::ground::clean;
use casewright::ground::text::Text;
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use super::{TOLD, is_whole, told, with_data};

/// What stands where a secret was, as it is in no text that came through the gate.
const GONE: char = '\u{0}';

/// What nobody sees within a number, such as what makes one character of two.
const UNSEEN: [RangeInclusive<char>; 3] =
    ['\u{200b}'..='\u{200f}', '\u{2060}'..='\u{206f}', '\u{fe00}'..='\u{fe0f}'];

/// A secret of so many characters is looked for in all of the text.
const LONG: usize = 5;

pub fn holds(text: &str) {
    let text = clean::lines(text).text;
    with_data(|catalog, languages| {
        let mut case = Case {
            platform: Some("telegram".to_owned()),
            category: Some("messages".to_owned()),
            option: Some("media_failed".to_owned()),
            ..Case::default()
        };
        case.answers.insert(TOLD.to_owned(), Answer::Text(text.clone()));
        let found = redact::found(&case, catalog);
        let field = catalog.field(TOLD).expect("it is asked");
        let mut cleared = String::new();
        match redact::clear(field, &text, &case, catalog) {
            Text::Verbatim(text) => cleared = text,
            Text::Parts(parts) => {
                for part in parts {
                    match part {
                        Text::Verbatim(text) => cleared.push_str(&text),
                        Text::Message { .. } | Text::Parts(_) => cleared.push(GONE),
                    }
                }
            }
            message @ Text::Message { .. } => panic!("{message:?}"),
        }
        // What is shorter stands in many a text and means something else there, such as a year.
        let told_again =
            |secret: &&redact::Found| secret.text.chars().filter(|c| c.is_alphanumeric()).count() >= LONG;
        for secret in found.iter().filter(told_again) {
            assert!(!stands(&secret.text, &cleared), "{:?} stands in {cleared:?}", secret.text);
        }
        assert_eq!(found.is_empty(), !cleared.contains(GONE), "{found:?}");
        if !is_whole() {
            return;
        }
        let english = languages.reference();
        let without = Case { answers: std::collections::BTreeMap::default(), ..case.clone() };
        let before = told(&without, catalog, &english, &english);
        let forms = told(&case, catalog, &english, &english);
        for secret in found.iter().filter(told_again) {
            for (form, before) in forms.iter().zip(&before) {
                // A word of the letter itself may be what somebody calls their password.
                let known = stands(&secret.text, before);
                assert!(known || !stands(&secret.text, form), "{:?} stands in {form:?}", secret.text);
            }
        }
    });
}

/// Does a secret stand in a text by itself, not as a part of something longer?
fn stands(secret: &str, text: &str) -> bool {
    // A sign may stand for letters, as that of the rial does.
    let letter = |c: char| std::iter::once(c).nfkd().any(|c| c.is_alphanumeric() || is_combining_mark(c));
    let part =
        |c: Option<char>| c.is_some_and(|c| letter(c) || UNSEEN.iter().any(|unseen| unseen.contains(&c)));
    text.match_indices(secret).any(|(at, _)| {
        let (before, behind) = (text.get(..at), text.get(at + secret.len()..));
        !part(before.and_then(|text| text.chars().next_back()))
            && !part(behind.and_then(|text| text.chars().next()))
    })
}

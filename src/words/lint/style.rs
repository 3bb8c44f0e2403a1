//! What well-written locales hold beyond what makes them usable: the words of their glossary, the typography of their
//! language, no line left in the reference's words, and nothing too wide for the narrowest screen.
//!
//! All of it is a matter of taste to a machine, so that these are warnings.

use std::collections::BTreeMap;
use std::ops::Range;

use serde::Deserialize;
use unicode_width::UnicodeWidthStr as _;

use super::Source;
use super::shelf::{Entry, Part, Shelf};
use crate::facts::lint::{Finding, Severity};
use crate::words::locale::REFERENCE;

/// The name of the file that stands beside the messages of a language.
pub const GLOSSARY: &str = "glossary.toml";

/// The rules of this room.
pub const RULES: [&str; 5] = ["glossary", "mixed_script", "too_wide", "typography", "untranslated"];

/// The most columns of the name of a stage, and of what a key does in a word: more would leave no room for a second on
/// the narrowest screen.
const WIDEST: usize = 22;

/// What a language always says the same way.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Glossary {
    /// A term of the reference, in lower case, and how words for it begin here: one of them stands wherever it does.
    #[serde(default)]
    terms: BTreeMap<String, Vec<String>>,
    /// What is never said, and what is said instead.
    #[serde(default)]
    avoid: BTreeMap<String, String>,
    /// Characters of another script than that of this language.
    #[serde(default)]
    never: String,
    /// Messages that are rightly the same as in the reference.
    #[serde(default)]
    same: Vec<String>,
}

/// Every finding about a language, each with the number of its file.
///
/// English of any country is the reference's own language, and may say all as it does.
pub(super) fn language(
    tag: &str,
    shelf: &Shelf<'_>,
    files: &[Source],
    model: &Shelf<'_>,
) -> Vec<(usize, Finding)> {
    let foreign = tag.split('-').next() != REFERENCE.split('-').next();
    let mut found = Vec::new();
    let glossary = match files.iter().enumerate().find(|(_, file)| file.name == GLOSSARY) {
        None => Glossary::default(),
        Some((number, file)) => toml::from_str(&file.text).unwrap_or_else(|error| {
            let at = error.span().unwrap_or_default();
            found.push((number, Finding::error(at, "syntax", GLOSSARY, None)));
            Glossary::default()
        }),
    };
    let mut reader = Reader { shelf, glossary, found };
    for (id, entry) in &shelf.entries {
        for (attribute, part) in &entry.parts {
            let full = if attribute.is_empty() { id.clone() } else { format!("{id}.{attribute}") };
            let theirs =
                model.entries.get(id).filter(|_| foreign).and_then(|entry| entry.parts.get(attribute));
            reader.part(&full, entry, attribute, part, theirs);
        }
    }
    reader.found
}

struct Reader<'a> {
    shelf: &'a Shelf<'a>,
    glossary: Glossary,
    found: Vec<(usize, Finding)>,
}

impl Reader<'_> {
    fn warn(
        &mut self,
        entry: &Entry,
        at: Range<usize>,
        rule: &'static str,
        name: &str,
        near: Option<String>,
    ) {
        let finding = Finding { severity: Severity::Warning, ..Finding::error(at, rule, name, near) };
        self.found.push((entry.file, finding));
    }

    fn part(&mut self, full: &str, entry: &Entry, attribute: &str, part: &Part, theirs: Option<&Part>) {
        let place = |piece: &str| self.shelf.spot(entry, attribute, piece);
        let mut told: Vec<(Range<usize>, &'static str, String, Option<String>)> = Vec::new();
        for (at, text) in part.texts.iter().enumerate() {
            if let Some(piece) = rough(text, at + 1 == part.texts.len()) {
                told.push((place(piece), "typography", piece.to_owned(), None));
            }
            if let Some(word) = mixed(text) {
                told.push((place(word), "mixed_script", word.to_owned(), None));
            }
            if let Some(c) = text.chars().find(|c| self.glossary.never.contains(*c)) {
                let c = c.to_string();
                told.push((place(&c), "mixed_script", c, None));
            }
        }
        let narrow = full.starts_with("stage-") || attribute == "short";
        let width = part.texts.concat().width();
        if narrow && width > WIDEST {
            told.push((entry.id.clone(), "too_wide", width.to_string(), Some(WIDEST.to_string())));
        }
        let said = said(part);
        for (bad, good) in &self.glossary.avoid {
            if said.contains(&small(bad)) {
                told.push((place(bad), "glossary", bad.clone(), Some(good.clone())));
            }
        }
        if let Some(theirs) = theirs {
            let wanted = theirs.texts.join(" ").to_lowercase();
            for (term, forms) in &self.glossary.terms {
                if has_word(&wanted, &term.to_lowercase())
                    && !forms.iter().any(|form| said.contains(&small(form)))
                {
                    told.push((entry.id.clone(), "glossary", term.clone(), forms.first().cloned()));
                }
            }
            if part.texts == theirs.texts
                && attribute != "example"
                && is_a_sentence(&part.texts)
                && !self.glossary.same.iter().any(|id| id == full)
            {
                told.push((entry.id.clone(), "untranslated", full.to_owned(), None));
            }
        }
        for (at, rule, name, near) in told {
            self.warn(entry, at, rule, &name, near);
        }
    }
}

/// All that a part says, with its variables, in lower case. A glossary may allow a variable in the place of a term.
fn said(part: &Part) -> String {
    let variables = part.variables.iter().map(|name| format!("{{ ${name} }}"));
    let said = part.texts.iter().cloned().chain(variables).collect::<Vec<_>>().join(" ");
    small(&said)
}

/// A text in lower case, whose dotted i is that of any language: Turkish has a capital of its own for it.
fn small(text: &str) -> String {
    text.to_lowercase().replace("i\u{307}", "i")
}

/// Does a word stand in a text by itself?
fn has_word(text: &str, word: &str) -> bool {
    let apart = |c: Option<char>| !c.is_some_and(char::is_alphabetic);
    text.match_indices(word).any(|(at, _)| {
        let (before, after) = (text.get(..at), text.get(at + word.len()..));
        apart(before.and_then(|text| text.chars().next_back()))
            && apart(after.and_then(|text| text.chars().next()))
    })
}

/// Does a text say more than names? Then some word of it begins with a small letter.
fn is_a_sentence(texts: &[String]) -> bool {
    let text = texts.concat();
    let words: Vec<&str> = text.split_whitespace().collect();
    let small = |word: &&str| {
        word.starts_with(|c: char| c.is_ascii_lowercase())
            && word.len() > 2
            && word.chars().all(|c| c.is_ascii_alphabetic())
    };
    words.len() > 2 && words.iter().any(small)
}

/// Two blanks, a blank before a full stop or a comma, or a straight quotation mark beside a letter, where every language
/// has its own. Where the text does not end a message, its last full stop may begin the ending of a file.
fn rough(text: &str, ends: bool) -> Option<&str> {
    if let Some(at) = text.trim().find("  ") {
        return text.trim().get(at..at + 2);
    }
    let blank = |c: Option<char>| c.is_some_and(char::is_whitespace);
    let astray = text.match_indices(['.', ',', '。', '，', '、', '।']).find_map(|(at, mark)| {
        let before = text.get(..at)?.chars().next_back();
        let after = text.get(at + mark.len()..)?.chars().next();
        let wide = before.filter(|_| blank(before) && after.map_or(ends, char::is_whitespace))?.len_utf8();
        text.get(at - wide..at + mark.len())
    });
    if astray.is_some() {
        return astray;
    }
    let letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
    text.match_indices(['"', '\'']).find_map(|(at, mark)| {
        let (before, after) = (text.get(..at)?, text.get(at + mark.len()..)?);
        (letter(before.chars().next_back()) || letter(after.chars().next())).then_some(mark)
    })
}

/// A word with letters of two alphabets that look alike.
fn mixed(text: &str) -> Option<&str> {
    let alphabet = |c: char| match c {
        'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' => Some(0),
        '\u{370}'..='\u{3ff}' => Some(1),
        '\u{400}'..='\u{52f}' => Some(2),
        _ => None,
    };
    text.split(|c: char| !c.is_alphabetic()).find(|word| {
        let mut all: Vec<i32> = word.chars().filter_map(alphabet).collect();
        all.dedup();
        all.len() > 1
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_rough_and_mixed_is_found_and_names_are_no_sentences() {
        for (text, found) in [
            ("two  blanks", Some("  ")),
            ("it's", Some("'")),
            ("say \"yes\"", Some("\"")),
            ("for = [\"*\"]", None),
            ("it’s “so”", None),
            ("  ends apart  ", None),
            ("astray\u{202f}. Here", Some("\u{202f}.")),
            ("astray ,", Some(" ,")),
            ("a .ftl file", None),
        ] {
            assert_eq!(rough(text, true), found, "{text}");
        }
        assert_eq!(rough("ends in .", false), None);
        assert_eq!(mixed("про\u{441}тo WhatsApp"), Some("простo"));
        assert_eq!(mixed("просто WhatsApp, Wi-Fi"), None);
        let sentence = |text: &str| is_a_sentence(&[text.to_owned()]);
        assert!(sentence("Copy the message"));
        assert!(
            !sentence("GNU screen")
                && !sentence("facebook.com/hacked")
                && !sentence("Spam")
                && !sentence("PgUp PgDn")
        );
        assert!(has_word("the ban notice", "ban") && !has_word("a bank", "ban") && has_word("ban", "ban"));
    }
}

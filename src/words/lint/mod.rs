//! What good locales hold: every language has the messages, attributes and variables of the reference, refers only to
//! what is there, and hides nothing. And what a catalogue needs of them: words for every id that it names.

mod guard;
mod shelf;
pub mod style;
pub mod unused;
mod wordless;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use self::guard::is_id;
pub use self::guard::{MAX_DEPTH, cut_escape, too_deep};
pub use self::shelf::variables;
use self::shelf::{Entry, MAX_FRACTION, Part, Shelf};
pub use self::wordless::wordless;
use crate::facts::catalog::check::nearest;
use crate::facts::lint::{Finding, code_point, escapes, hidden, is_blank, phone_number, placeholder};
use crate::words::locale::is_for_messages;

/// The longest message as it is said, in bytes.
const MAX_SAID: usize = 64 * 1024;

/// The message that lists, in its own language, the words of what no field may ask for.
const SECRET_WORDS: &str = "lint-words-secret";

/// The ids of the rules of this room, without those that a catalogue has too.
pub const RULES: [&str; 15] = [
    "cycle",
    "extra",
    "extra_attribute",
    "extra_variable",
    "ftl_syntax",
    "long_fraction",
    "missing",
    "missing_attribute",
    "missing_variable",
    "no_words",
    "plural",
    "plural_form",
    "too_deep",
    "unknown_function",
    "unknown_message",
];

/// The files that a language needs which is there for messages alone…
const OF_MESSAGES: [&str; 2] = ["language.ftl", "message.ftl"];

/// …and how the questions begin whose labels stand in a message.
const IN_MESSAGES: [&str; 4] = ["category-", "option-", "choice-", "try-"];

/// A `.ftl` file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its name in its folder.
    pub name: String,
    /// What it holds.
    pub text: String,
}

/// Does a file hold messages? Beside them a language may have its glossary.
pub fn is_ftl(name: &str) -> bool {
    std::path::Path::new(name).extension().is_some_and(|extension| extension == "ftl")
}

/// Every finding about a language, each with the number of its file, in the order of the files.
///
/// Without a reference only what holds for a language alone is looked at.
pub fn language(tag: &str, files: &[Source], reference: Option<&[Source]>) -> Vec<(usize, Finding)> {
    let mut found = Vec::new();
    let mut whole = true;
    for (number, file) in files.iter().enumerate() {
        let mut add = |finding| found.push((number, finding));
        hidden(&file.text, is_blank).into_iter().for_each(&mut add);
        if !is_ftl(&file.name) {
            continue;
        }
        if let Some(at) = too_deep(&file.text) {
            add(Finding::error(at..at + 1, "too_deep", MAX_DEPTH.to_string(), None));
            whole = false;
        } else if let Some(at) = cut_escape(&file.text) {
            add(Finding::error(at..at + 1, "ftl_syntax", "", None));
            whole = false;
        }
    }
    let shelf = Shelf::read(files, &mut found);
    let model = reference.map(|files| Shelf::read(files, &mut Vec::new()));
    let mut linter = Linter { shelf: &shelf, found };
    linter.each(tag, model.as_ref());
    // What stands in a file that could not be read is not missing.
    if let Some(model) = model.filter(|_| whole) {
        linter.against(tag, &model, files, reference.unwrap_or_default());
        linter.found.extend(style::language(tag, &shelf, files, &model));
    }
    let mut found = linter.found;
    found.sort_by_key(|(file, finding)| (*file, finding.at.start));
    found
}

/// The entries of a language that are never to be said: they are too long, refer to themselves, have a number that the
/// library cannot take, make characters that nobody can see, name a phone number, or ask for what no field may ask for.
pub fn unfit(files: &[Source]) -> BTreeSet<String> {
    let shelf = Shelf::read(files, &mut Vec::new());
    let secrets = secrets(&shelf).unwrap_or_default();
    let mut lengths = BTreeMap::new();
    let mut unfit = BTreeSet::new();
    for (id, entry) in &shelf.entries {
        let long = shelf.said(id, &mut lengths, &mut Vec::new()).is_none_or(|long| long > MAX_SAID);
        let bad = |(attribute, part): (&String, &Part)| {
            let question = attribute.is_empty() && id.starts_with("field-");
            let number = !part.long_fractions.is_empty();
            number
                || part.texts.iter().any(|text| {
                    !escapes(text, is_blank).is_empty()
                        || attribute != "example" && phone_number(text).is_some()
                        || question && says(text, &secrets).is_some()
                })
        };
        if long || entry.parts.iter().any(bad) {
            unfit.insert(id.clone());
        }
    }
    unfit
}

struct Linter<'a> {
    shelf: &'a Shelf<'a>,
    found: Vec<(usize, Finding)>,
}

impl Linter<'_> {
    fn find(&mut self, file: usize, at: Range<usize>, rule: &'static str, name: &str, near: Option<String>) {
        self.found.push((file, Finding::error(at, rule, name, near)));
    }

    /// What holds for each entry by itself.
    fn each(&mut self, tag: &str, model: Option<&Shelf<'_>>) {
        let own = self.shelf;
        for (number, file) in own.files.iter().enumerate() {
            for (at, c) in literal_escapes(&file.text) {
                self.find(number, at, "hidden", &code_point(c), None);
            }
        }
        let forms = forms(tag);
        let secrets = secrets(own).or_else(|| secrets(model?)).unwrap_or_default();
        let mut lengths = BTreeMap::new();
        for (id, entry) in &own.entries {
            match own.said(id, &mut lengths, &mut Vec::new()) {
                None => self.find(entry.file, entry.id.clone(), "cycle", id, None),
                Some(long) if long > MAX_SAID => {
                    self.find(entry.file, entry.id.clone(), "too_long", id, Some(MAX_SAID.to_string()));
                }
                Some(_) => {}
            }
            for (attribute, part) in &entry.parts {
                self.part(entry, attribute, part, forms.as_ref());
            }
            if id.starts_with("field-")
                && let Some(part) = entry.parts.get("")
                && let Some(secret) = part.texts.iter().find_map(|text| says(text, &secrets))
            {
                self.find(entry.file, own.spot(entry, "", secret), "secret_field", secret, None);
            }
        }
    }

    fn part(&mut self, entry: &Entry, attribute: &str, part: &Part, forms: Option<&BTreeSet<&'static str>>) {
        let own = self.shelf;
        for name in &part.references {
            let (id, of) = name.split_once('.').map_or((name.as_str(), ""), |(id, of)| (id, of));
            if own.entries.get(id).is_none_or(|other| !other.parts.contains_key(of)) {
                let near = nearest(id, own.order.iter().map(String::as_str));
                let near = near.filter(|near| near != id);
                self.find(entry.file, own.spot(entry, attribute, name), "unknown_message", name, near);
            }
        }
        for name in &part.functions {
            self.find(entry.file, own.spot(entry, attribute, name), "unknown_function", name, None);
        }
        for number in &part.long_fractions {
            let at = own.spot(entry, attribute, number);
            self.find(entry.file, at, "long_fraction", &MAX_FRACTION.to_string(), None);
        }
        if let Some(forms) = forms
            && FORMS.iter().any(|(_, form)| *form != "other" && part.variants.contains(*form))
        {
            for form in FORMS.iter().map(|(_, form)| *form).filter(|form| part.variants.contains(*form)) {
                if !forms.contains(form) {
                    let right: Vec<&str> =
                        FORMS.iter().map(|(_, f)| *f).filter(|f| forms.contains(f)).collect();
                    let near = Some(right.join(", "));
                    self.find(
                        entry.file,
                        own.spot(entry, attribute, &format!("[{form}]")),
                        "plural",
                        form,
                        near,
                    );
                }
            }
            if part.variants.iter().any(|variant| !FORMS.iter().any(|(_, form)| form == variant)) {
                let odd =
                    part.variants.iter().find(|variant| !FORMS.iter().any(|(_, form)| form == *variant));
                let odd = odd.map(String::as_str).unwrap_or_default();
                let near = nearest(odd, FORMS.iter().map(|(_, form)| *form));
                self.find(entry.file, own.spot(entry, attribute, odd), "plural_form", odd, near);
            }
        }
        for text in &part.texts {
            if let Some(mark) = placeholder(text).or_else(|| foreign_variable(text)) {
                self.find(entry.file, own.spot(entry, attribute, mark), "placeholder", mark, None);
            }
            // An example shows what an answer looks like, and an answer may be a number.
            if attribute != "example"
                && let Some(number) = phone_number(text)
            {
                self.find(entry.file, own.spot(entry, attribute, number), "phone_number", number, None);
            }
        }
    }

    /// What must be as in the reference.
    fn against(&mut self, tag: &str, model: &Shelf<'_>, files: &[Source], reference: &[Source]) {
        let own = self.shelf;
        let for_messages = is_for_messages(tag);
        for (id, entry) in &own.entries {
            // A term belongs to its language: it may need forms that no other has.
            if id.starts_with('-') {
                continue;
            }
            let Some(wanted) = model.entries.get(id) else {
                let lost = model.order.iter().filter(|other| !own.entries.contains_key(*other));
                let near = nearest(id, lost.map(String::as_str));
                self.find(entry.file, entry.id.clone(), "extra", id, near);
                continue;
            };
            self.parts_against(id, entry, wanted, for_messages);
        }
        let mut before: Option<&Entry> = None;
        let mut missing: BTreeMap<(usize, usize, usize), Vec<&str>> = BTreeMap::new();
        for id in model.order.iter().filter(|id| !id.starts_with('-')) {
            if let Some(entry) = own.entries.get(id) {
                before = Some(entry);
                continue;
            }
            let named =
                model.entries.get(id).and_then(|entry| reference.get(entry.file)).map(|file| &file.name);
            let label = named.is_some_and(|name| name == "questions.ftl");
            let stands_in_one = label && IN_MESSAGES.iter().any(|lead| id.starts_with(lead))
                || named.is_some_and(|name| OF_MESSAGES.contains(&name.as_str()));
            if for_messages && !stands_in_one {
                continue;
            }
            let file = files.iter().position(|file| Some(&file.name) == named).unwrap_or(0);
            // It belongs after the message that stands before it in the reference.
            let at = before.filter(|entry| entry.file == file).map_or(0..0, |entry| entry.id.clone());
            missing.entry((file, at.start, at.end)).or_default().push(id);
        }
        // What is missing at one place is one fault, so that a file that is not there hides no other.
        for ((file, start, end), ids) in missing {
            self.find(file, start..end, "missing", &ids.join(", "), None);
        }
    }

    fn parts_against(&mut self, id: &str, entry: &Entry, wanted: &Entry, for_messages: bool) {
        let own = self.shelf;
        for (attribute, part) in &wanted.parts {
            let Some(mine) = entry.parts.get(attribute) else {
                // What is told about a label stands on a screen.
                if for_messages && attribute == "about" {
                    continue;
                }
                let name = if attribute.is_empty() { id.to_owned() } else { format!("{id}.{attribute}") };
                let rule = if attribute.is_empty() { "missing" } else { "missing_attribute" };
                self.find(entry.file, entry.id.clone(), rule, &name, None);
                continue;
            };
            let at = match attribute.as_str() {
                "" => entry.id.clone(),
                attribute => own.attribute(entry, attribute).unwrap_or_else(|| entry.id.clone()),
            };
            for name in part.variables.difference(&mine.variables) {
                self.find(entry.file, at.clone(), "missing_variable", name, None);
            }
            for name in mine.variables.difference(&part.variables) {
                let near = nearest(name, part.variables.iter().map(String::as_str));
                let place = own.spot(entry, attribute, &format!("${name}"));
                self.find(entry.file, place, "extra_variable", name, near);
            }
        }
        for attribute in entry.parts.keys().filter(|name| !wanted.parts.contains_key(*name)) {
            let near =
                nearest(attribute, wanted.parts.keys().map(String::as_str)).filter(|near| !near.is_empty());
            let at = own.attribute(entry, attribute).unwrap_or_else(|| entry.id.clone());
            self.find(entry.file, at, "extra_attribute", attribute, near);
        }
    }
}

/// The escapes of string literals that make a hidden character. Fluent has only those by number.
fn literal_escapes(text: &str) -> Vec<(Range<usize>, char)> {
    let mut found = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if !line.starts_with('#') {
            let by_number =
                |at: &Range<usize>| line.get(at.start + 1..).is_some_and(|rest| rest.starts_with(['u', 'U']));
            let here = escapes(line, is_blank).into_iter().filter(|(at, _)| by_number(at));
            found.extend(here.map(|(at, c)| (start + at.start..start + at.end, c)));
        }
        start += line.len();
    }
    found
}

/// A variable as other formats write it, which Fluent would show as it stands.
fn foreign_variable(text: &str) -> Option<&str> {
    let begins = |lead: &str, is: fn(char) -> bool| {
        text.match_indices(lead).find_map(|(at, _)| {
            let rest = text.get(at + lead.len()..)?;
            rest.starts_with(is).then(|| {
                let long = rest.find(|c| !is_id(c)).unwrap_or(rest.len());
                text.get(at..at + lead.len() + long)
            })?
        })
    };
    begins("$", |c| c.is_ascii_lowercase()).or_else(|| begins("%", |c| matches!(c, 's' | 'd' | '@')))
}

const FORMS: [(PluralCategory, &str); 6] = [
    (PluralCategory::ZERO, "zero"),
    (PluralCategory::ONE, "one"),
    (PluralCategory::TWO, "two"),
    (PluralCategory::FEW, "few"),
    (PluralCategory::MANY, "many"),
    (PluralCategory::OTHER, "other"),
];

/// The plural forms a language has, as its rules tell some numbers apart; none where its rules are not known.
fn forms(tag: &str) -> Option<BTreeSet<&'static str>> {
    let language: LanguageIdentifier = tag.parse().ok()?;
    let bare = LanguageIdentifier::from_parts(language.language, None, None, &[]);
    let bare_tag = bare.to_string();
    let rules = [language, bare]
        .into_iter()
        .find_map(|language| PluralRules::create(language, PluralRuleType::CARDINAL).ok())?;
    let whole = (0..=200_u32).chain([1_000, 1_000_000]).filter_map(|number| rules.select(number).ok());
    let parts = ["0.0", "0.1", "1.0", "1.1", "1.5", "2.0", "10.0"];
    let parts = parts.into_iter().filter_map(|number| rules.select(number).ok());
    let used: Vec<PluralCategory> = whole.chain(parts).collect();
    let mut forms: BTreeSet<&str> =
        FORMS.iter().filter(|(form, _)| used.contains(form)).map(|(_, name)| *name).collect();
    // The rules at hand are older than the form for millions, which CLDR gave these languages since.
    if ["ca", "es", "fr", "it", "pt"].contains(&bare_tag.as_str()) {
        forms.insert("many");
    }
    Some(forms)
}

/// The words of what no field may ask for, in a language that lists them.
fn secrets(shelf: &Shelf<'_>) -> Option<Vec<String>> {
    let part = shelf.entries.get(SECRET_WORDS)?.parts.get("")?;
    let words = part.texts.concat();
    Some(words.split('|').map(|word| word.trim().to_lowercase()).filter(|word| !word.is_empty()).collect())
}

/// The first of some words that a text says, as the text writes it.
fn says<'a>(text: &'a str, words: &[String]) -> Option<&'a str> {
    let lower = text.to_lowercase();
    words.iter().find_map(|word| {
        let at = lower.find(word.as_str())?;
        let letter = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
        let apart = !letter(lower.get(..at)?.chars().next_back())
            && !letter(lower.get(at + word.len()..)?.chars().next());
        let ascii = word.starts_with(|c: char| c.is_ascii());
        (apart || !ascii).then(|| text.get(at..at + word.len()).unwrap_or(text))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plural_forms_are_those_of_the_language() {
        assert_eq!(forms("zh-Hant"), Some(BTreeSet::from(["other"])));
        assert_eq!(forms("en"), Some(BTreeSet::from(["one", "other"])));
        assert_eq!(forms("ar").map(|forms| forms.len()), Some(6));
        assert_eq!(forms("fr"), Some(BTreeSet::from(["many", "one", "other"])));
        assert_eq!(forms("xx-nothing"), None);
    }
}

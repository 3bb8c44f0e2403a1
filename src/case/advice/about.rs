//! What an “About” screen, or a notice, that somebody pasted says: facts that the case asks for.

use crate::case::answers::{Case, Wants};
use crate::facts::catalog::{AboutWord, Catalog, FieldKind};

/// The longest value that is taken from a line, in characters.
const MOST: usize = 60;

/// The fewest characters of a notice: less is a word, and no sentence.
const NOTICE: usize = 12;

/// A fact that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The field that asks for it.
    pub field: String,
    /// What it says, as it was pasted.
    pub value: String,
}

/// The facts in a pasted text, of those that the case asks for, each once. A text that is no list of facts is a notice.
pub fn told(text: &str, case: &Case, catalog: &Catalog) -> Vec<Told> {
    let reader = Reader { catalog, platform: case.platform.as_deref() };
    let asked = case.fields(catalog, &Wants::default());
    let asks = |field: &str| asked.iter().any(|asked| asked.field.id == field);
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let mut found: Vec<Told> = Vec::new();
    let mut labelled = false;
    for (at, line) in lines.iter().enumerate() {
        let (label, value) = halves(line);
        // A label may stand above its value.
        let value = value.or_else(|| lines.get(at + 1).copied().filter(|_| reader.is_label(label)));
        for (field, value) in reader.facts(line, label, value) {
            labelled = true;
            if asks(field) && !found.iter().any(|told| told.field == field) {
                found.push(Told { field: field.to_owned(), value });
            }
        }
    }
    let notice = ["ban_text", "error_text", "removal_notice"].into_iter().find(|field| asks(field));
    if let Some(field) = notice.filter(|_| !labelled && text.trim().chars().count() >= NOTICE) {
        found.push(Told { field: field.to_owned(), value: lines.join("\n") });
    }
    // A list of things is filled in one by one.
    found.retain(|told| {
        catalog
            .field(&told.field)
            .is_some_and(|field| !matches!(field.kind, FieldKind::List | FieldKind::Links))
    });
    found
}

/// A line as a label and what stands beside it.
fn halves(line: &str) -> (&str, Option<&str>) {
    let cut = line.find([':', '：', '\t']).or_else(|| line.find("  "));
    let Some((label, rest)) = cut.and_then(|at| line.split_at_checked(at)) else { return (line, None) };
    let value = rest.trim_start_matches([':', '：', '\t', ' ']).trim();
    (label.trim(), (!value.is_empty()).then_some(value))
}

struct Reader<'a> {
    catalog: &'a Catalog,
    platform: Option<&'a str>,
}

impl Reader<'_> {
    fn words(&self, kind: AboutWord) -> impl Iterator<Item = &str> {
        let lists = self.catalog.facts().about_words.iter().filter(move |list| list.kind == kind);
        lists.flat_map(|list| list.words.iter().map(String::as_str))
    }

    fn says(&self, label: &str, kind: AboutWord) -> bool {
        let label = label.to_lowercase();
        self.words(kind).any(|word| word == label)
    }

    /// The part of a text that names a system, as it was pasted.
    fn system<'t>(&self, text: &'t str) -> Option<&'t str> {
        let low = text.to_ascii_lowercase();
        self.words(AboutWord::SystemName)
            .filter_map(|name| {
                let at = low.find(name)?;
                let whole = |c: Option<char>| !c.is_some_and(char::is_alphanumeric);
                let (before, after) =
                    (low.get(..at)?.chars().next_back(), low.get(at + name.len()..)?.chars().next());
                (whole(before) && whole(after)).then(|| text.get(at..at + name.len()))?
            })
            .max_by_key(|name| name.len())
    }

    fn is_label(&self, label: &str) -> bool {
        use AboutWord::{Account, App, Code, Model, System};
        [Model, System, App, Account, Code].into_iter().any(|kind| self.says(label, kind))
            || self.system(label).is_some_and(|name| {
                let rest = label.to_lowercase().replace(&name.to_lowercase(), "");
                self.says(rest.trim(), System)
            })
    }

    /// What a line says, by field.
    fn facts(&self, line: &str, label: &str, value: Option<&str>) -> Vec<(&'static str, String)> {
        let mut facts = Vec::new();
        let value = value.filter(|value| value.chars().count() <= MOST);
        if let Some(system) = self.system(line) {
            let own = self.system(label).filter(|_| value.is_some_and(begins_with_a_digit));
            match (own, value) {
                // "Android version: 14"
                (Some(name), Some(value)) => facts.push(("os_version", format!("{name} {value}"))),
                // "Android 14", "Software version: iOS 17.5"
                _ => facts.extend(after(line, system).map(|version| ("os_version", version))),
            }
            return facts;
        }
        if self.says(label, AboutWord::Model) {
            facts.extend(value.map(|value| ("device_model", value.to_owned())));
        } else if self.says(label, AboutWord::Code) {
            facts.extend(
                value
                    .filter(|value| value.chars().any(|c| c.is_ascii_digit()))
                    .map(|v| ("error_code", v.to_owned())),
            );
        } else if self.says(label, AboutWord::Account) {
            facts.extend(value.map(|value| ("account_id", value.to_owned())));
        } else if self.says(label, AboutWord::App) {
            facts.extend(value.and_then(version).map(|version| ("app_version", version)));
        } else if self.begins_like_a_model(line) {
            facts.push(("device_model", line.to_owned()));
        } else if let Some(version) = self.of_the_app(line) {
            facts.push(("app_version", version));
        }
        facts
    }

    fn begins_like_a_model(&self, line: &str) -> bool {
        let low = line.to_lowercase();
        line.chars().count() <= MOST / 2
            && line.chars().any(|c| c.is_ascii_digit())
            && self.words(AboutWord::ModelName).any(|name| low.starts_with(name))
    }

    /// `WhatsApp 2.24.9.78`, `v11.7.2 (4567)`, `Version 2.24.9`.
    fn of_the_app(&self, line: &str) -> Option<String> {
        let low = line.to_lowercase();
        let name = self.platform.and_then(|id| self.catalog.platform_name(id)).map(str::to_lowercase);
        let named = name.is_some_and(|name| low.contains(&name));
        let worded = self.words(AboutWord::App).any(|word| low.starts_with(word));
        let short = line.chars().count() <= MOST && line.split_whitespace().count() <= 6;
        let alone = low.strip_prefix('v').is_some_and(begins_with_a_digit);
        (short && (named || worded || alone)).then(|| version(line))?
    }
}

fn begins_with_a_digit(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit())
}

/// A name and the version behind it, as they stand in a line.
fn after(line: &str, name: &str) -> Option<String> {
    let at = line.find(name)?;
    let rest = line.get(at..)?;
    let tail = rest.get(name.len()..)?.trim_start();
    let end = tail.find(|c: char| !(c.is_ascii_alphanumeric() || c == '.')).unwrap_or(tail.len());
    let version = tail.get(..end)?.trim_end_matches('.');
    begins_with_a_digit(version).then(|| format!("{name} {version}"))
}

/// The first number with a point in it.
fn version(text: &str) -> Option<String> {
    text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '.' || c == '-'))
        .map(|word| word.trim_start_matches(['v', 'V']).trim_matches('.'))
        .find(|word| begins_with_a_digit(word) && word.contains('.') && word.len() <= 24)
        .map(str::to_owned)
}

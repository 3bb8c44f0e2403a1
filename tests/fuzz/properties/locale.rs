//! A file of words: what it says is clean, complete and not too long, and no text that keeps people safe is another.

use std::collections::{BTreeMap, BTreeSet};

use casewright::ground::text::Text;
use casewright::words::lint::{self, Source};
use casewright::words::locale::Languages;
use casewright::words::own;

use super::{is_clean, is_said, is_whole, with_data};

/// No message is longer, and what is put into it is short.
const LONGEST: usize = 128 * 1024;

/// Some of what is said most.
const OFTEN: [&str; 8] = [
    "platform-title",
    "message-title",
    "msg-thanks",
    "cli-about",
    "language-name",
    "key-help.short",
    "check-no_card_number",
    "yours-not-checked",
];

thread_local! {
    /// The variables of every message, by id.
    static VARIABLES: BTreeMap<String, BTreeSet<&'static str>> = variables();
}

fn variables() -> BTreeMap<String, BTreeSet<&'static str>> {
    with_data(|_, languages| {
        let english = languages.reference();
        let mut names: BTreeMap<String, &'static str> = BTreeMap::new();
        let mut all = BTreeMap::new();
        for id in english.ids() {
            let parts = english.source(id).and_then(lint::variables).unwrap_or_default();
            for (part, variables) in parts {
                let id = if part.is_empty() { id.to_owned() } else { format!("{id}.{part}") };
                let variables = variables
                    .into_iter()
                    .map(|name| *names.entry(name.clone()).or_insert_with(|| name.leak()));
                all.insert(id, variables.collect());
            }
        }
        all
    })
}

/// A message with a value for every variable that the program gives it.
fn whole(id: &str) -> Text {
    VARIABLES.with(|variables| {
        let names = variables.get(id).into_iter().flatten();
        names.fold(Text::id(id.to_owned()), |text, name| text.with(name, "x"))
    })
}

/// The language is named in a comment on the first line, as a tag; else it is French.
pub fn holds(text: &str) {
    let named = text.lines().next().and_then(|line| own::tag(line.strip_prefix("# ")?));
    let tag = named.unwrap_or_else(|| "fr".to_owned());
    let file = Source { name: "a.ftl".to_owned(), text: text.to_owned() };
    let mut languages = Languages::embedded();
    for fault in own::lay(&mut languages, &tag, std::slice::from_ref(&file)) {
        // A carriage return ends a line too.
        let ends = |c: char| matches!(c, '\r' | '\n');
        assert!(fault.place.0 <= text.matches(ends).count() + 1, "{fault:?}");
    }
    if is_whole() {
        for (_, finding) in lint::language(&tag, &[file], None) {
            assert!(text.get(finding.at.clone()).is_some(), "{finding:?}");
        }
    }
    let Some(locale) = languages.get(&tag) else { return };
    let safe = |id: &str| own::SAFETY.iter().chain(&own::BADGE).any(|lead| id.starts_with(lead));
    let all: Vec<&str> = locale.ids().filter(|_| is_whole()).collect();
    let named = text.split(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_'));
    for id in all.into_iter().chain(named).chain(OFTEN).map(str::to_owned) {
        let said = locale.maybe(&whole(&id)).unwrap_or_default();
        is_clean(&said);
        assert!(said.len() <= LONGEST, "{id} is {} long", said.len());
        // What has no near relation here may say all in its own way, but for whose it is.
        let badge = own::BADGE.iter().any(|lead| id.starts_with(lead));
        if let Some(base) = languages.base(&tag).or(badge.then_some("en")).filter(|_| safe(&id)) {
            let shipped = languages.built_in(base).expect("it is embedded");
            if let Some(before) = shipped.maybe(&whole(&id)) {
                assert_eq!(said, before, "{id}");
            }
            is_said(&shipped);
        }
    }
    is_said(&locale);
}

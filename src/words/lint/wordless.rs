//! What a catalogue needs of a language: words for every id that it names.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::Source;
use super::shelf::Shelf;
use crate::facts::catalog::check::nearest;
use crate::facts::lint::Finding;

/// The ids of a catalogue that have no words in a language, each at its place in the catalogue.
pub fn wordless(catalogue: &str, files: &[Source]) -> Vec<Finding> {
    let shelf = Shelf::read(files, &mut Vec::new());
    let missing = |named: &Named| !shelf.entries.contains_key(&named.message);
    let mut found: Vec<Finding> = named(catalogue)
        .into_iter()
        .filter(missing)
        .map(|Named { at, lead, message }| {
            let others = shelf.order.iter().map(String::as_str).filter(|other| other.starts_with(&lead));
            let near = nearest(&message, others);
            Finding::error(at, "no_words", message, near)
        })
        .collect();
    found.sort_by_key(|finding| finding.at.start);
    found
}

/// A message that a catalogue needs: where it is named, how all of its kind begin, and its id.
pub(super) struct Named {
    pub(super) at: Range<usize>,
    pub(super) lead: String,
    pub(super) message: String,
}

/// Every message that a catalogue needs.
pub(super) fn named(catalogue: &str) -> Vec<Named> {
    let Ok(root) = DeTable::parse(catalogue) else { return Vec::new() };
    let mut search = Search::default();
    let root = root.get_ref();
    for field in rows(root, "fields") {
        search.id(field, "id", "field-");
        search.id(field, "page", "page-");
        let owner = text(field, "id").unwrap_or_default();
        search.list(field, "choices", &format!("choice-{owner}-"));
    }
    for category in rows(root, "categories") {
        search.id(category, "id", "category-");
        search.asks(category);
        for option in rows(category, "options") {
            search.id(option, "id", "option-");
            search.id(option, "id", "overview-");
            search.asks(option);
        }
    }
    for line in rows(root, "checklist") {
        search.id(line, "id", "check-");
    }
    for find in rows(root, "finds") {
        search.id(find, "id", "find-");
    }
    for deadline in rows(root, "deadlines") {
        search.id(deadline, "id", "deadline-");
    }
    for platform in rows(root, "platforms") {
        let owner = text(platform, "id").unwrap_or_default();
        for channel in rows(platform, "channels") {
            search.id(channel, "id", &format!("channel-{owner}-"));
            search.list(channel, "steps", "step-");
        }
        for route in rows(platform, "routes") {
            search.id(route, "none", "none-");
        }
        for avoid in rows(platform, "avoid") {
            search.id(avoid, "reason", "avoid-");
        }
        for adapt in rows(platform, "adapt") {
            search.asks(adapt);
        }
    }
    search.0
}

fn rows<'a, 'i>(table: &'a DeTable<'i>, key: &str) -> impl Iterator<Item = &'a DeTable<'i>> {
    let items = table.get(key).and_then(|value| value.get_ref().as_array());
    items.into_iter().flatten().filter_map(|item| item.get_ref().as_table())
}

fn text<'a>(table: &'a DeTable<'_>, key: &str) -> Option<&'a str> {
    table.get(key)?.get_ref().as_str()
}

#[derive(Default)]
struct Search(Vec<Named>);

impl Search {
    fn id(&mut self, table: &DeTable<'_>, key: &str, lead: &str) {
        if let Some(value) = table.get(key) {
            self.value(value, lead);
        }
    }

    fn list(&mut self, table: &DeTable<'_>, key: &str, lead: &str) {
        for value in table.get(key).and_then(|value| value.get_ref().as_array()).into_iter().flatten() {
            self.value(value, lead);
        }
    }

    fn value(&mut self, value: &Spanned<DeValue<'_>>, lead: &str) {
        let Some(id) = value.get_ref().as_str() else { return };
        self.0.push(Named { at: value.span(), lead: lead.to_owned(), message: format!("{lead}{id}") });
    }

    fn asks(&mut self, table: &DeTable<'_>) {
        self.id(table, "ask", "ask-");
        for (key, lead) in
            [("self_help", "help-"), ("first_actions", "action-"), ("proof", "proof-"), ("notes", "note-")]
        {
            self.list(table, key, lead);
        }
    }
}

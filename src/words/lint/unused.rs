//! Messages that nothing says: no line of a catalogue names them, and no line of the program.

use std::collections::BTreeSet;

use toml::de::{DeTable, DeValue};

use super::Source;
use super::shelf::Shelf;
use super::wordless::named;
use crate::facts::lint::{Finding, Severity};

/// The rule of this room.
pub const RULE: &str = "unused";

/// The strings of the program's own code that could be the id of a message or a part of one, a line each, as the build
/// found them; a star stands for what is put in.
const SAID: &str = include_str!(concat!(env!("OUT_DIR"), "/said.txt"));

/// The messages of the reference that are never said, each with the number of its file.
///
/// A message of another language that is never said is one that the reference has not, or is told of there.
pub fn unused(files: &[Source], catalogues: &[String]) -> Vec<(usize, Finding)> {
    let shelf = Shelf::read(files, &mut Vec::new());
    let code: BTreeSet<String> = SAID.lines().map(str::to_owned).collect();
    let mut said = code.clone();
    let shapes: Vec<(&str, &str)> = SAID.lines().filter_map(|line| line.split_once('*')).collect();
    // Words of a kind that only the catalogue names are said when it does.
    let mut leads = BTreeSet::new();
    let mut parts = code.clone();
    for catalogue in catalogues {
        for named in named(catalogue) {
            leads.insert(named.lead);
            said.insert(named.message);
        }
        if let Ok(root) = DeTable::parse(catalogue) {
            root.get_ref().iter().for_each(|(_, value)| strings(value.get_ref(), &mut parts));
        }
    }
    for entry in shelf.entries.values() {
        said.extend(entry.parts.values().flat_map(|part| part.references.iter().cloned()));
    }
    let composed = |id: &str| {
        shapes.iter().any(|(lead, rest)| match (id.strip_prefix(lead), rest.rsplit_once('*')) {
            (None, _) => false,
            (Some(part), Some((_, end))) => part.ends_with(end),
            (Some(part), None) if rest.is_empty() => {
                let known = if leads.contains(*lead) { &code } else { &parts };
                known.contains(part)
            }
            (Some(part), None) => part.ends_with(rest),
        })
    };
    shelf
        .entries
        .iter()
        .filter(|(id, _)| !said.contains(*id) && !composed(id))
        .map(|(id, entry)| {
            let finding = Finding::error(entry.id.clone(), RULE, id.clone(), None);
            (entry.file, Finding { severity: Severity::Warning, ..finding })
        })
        .collect()
}

/// Every string that a value holds.
fn strings(value: &DeValue<'_>, into: &mut BTreeSet<String>) {
    match value {
        DeValue::String(text) => {
            into.insert(text.to_string());
        }
        DeValue::Array(items) => items.iter().for_each(|item| strings(item.get_ref(), into)),
        DeValue::Table(table) => table.iter().for_each(|(_, item)| strings(item.get_ref(), into)),
        _ => {}
    }
}

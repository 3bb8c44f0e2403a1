//! Fluent files packed per message, so that a screen parses only the messages it shows.
//!
//! A packed language is one string of serialized entries in the order of their ids, and the offsets where each
//! begins. An entry begins with its own id, so that no table of strings is needed beside it.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::{parser, serializer};

/// Something wrong with a `.ftl` file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where, in bytes.
    pub at: usize,
    /// What, as the parser names it, or `duplicate` with the id.
    pub what: String,
}

/// Collects the files of one language.
#[derive(Debug, Default)]
pub struct Packer {
    entries: BTreeMap<String, String>,
}

impl Packer {
    /// Adds a file; what cannot be read is left out and told.
    pub fn add(&mut self, text: &str) -> Vec<Fault> {
        let (resource, errors) = match parser::parse(text) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        let mut faults: Vec<Fault> = errors
            .into_iter()
            .map(|error| Fault { at: error.pos.start, what: error.kind.to_string() })
            .collect();
        for mut entry in resource.body {
            // Comments are for translators; an entry must begin with its id.
            let id = match &mut entry {
                Entry::Message(message) => {
                    message.comment = None;
                    message.id.name.to_owned()
                }
                Entry::Term(term) => {
                    term.comment = None;
                    format!("-{}", term.id.name)
                }
                Entry::Comment(_)
                | Entry::GroupComment(_)
                | Entry::ResourceComment(_)
                | Entry::Junk { .. } => {
                    continue;
                }
            };
            let source = serializer::serialize(&Resource { body: vec![entry] });
            if self.entries.insert(id.clone(), source).is_some() {
                let at = text.rfind(&format!("\n{id} =")).map_or(0, |at| at + 1);
                faults.push(Fault { at, what: format!("duplicate {id}") });
            }
        }
        faults
    }

    /// Keeps the entries that are fit to be kept, by id (terms with their dash) and source.
    pub fn retain(&mut self, mut fit: impl FnMut(&str, &str) -> bool) {
        self.entries.retain(|id, source| fit(id, source));
    }

    /// Is there no entry at all?
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Is there an entry of this id?
    pub fn has(&self, id: &str) -> bool {
        self.entries.contains_key(id)
    }

    /// The entries in one string, and where each begins, with the end of the last.
    ///
    /// # Panics
    /// Where a language is larger than 4 GiB.
    pub fn finish(self) -> (String, Vec<u32>) {
        let mut blob = String::new();
        let mut offsets = vec![0];
        for source in self.entries.into_values() {
            blob.push_str(&source);
            offsets.push(u32::try_from(blob.len()).expect("a language is far below 4 GiB"));
        }
        (blob, offsets)
    }
}

/// The id an entry begins with.
pub fn id(entry: &str) -> &str {
    entry.split([' ', '=']).next().unwrap_or_default()
}

/// Finds an entry by id. Entries are in the byte order of their ids.
pub fn find<'a>(blob: &'a str, offsets: &[u32], wanted: &str) -> Option<&'a str> {
    let entry = |at: usize| -> Option<&'a str> {
        let start = *offsets.get(at)? as usize;
        let end = *offsets.get(at + 1)? as usize;
        blob.get(start..end)
    };
    let (mut low, mut high) = (0, offsets.len().saturating_sub(1));
    while low < high {
        let middle = low + (high - low) / 2;
        let found = entry(middle)?;
        match order(found, wanted) {
            Ordering::Less => low = middle + 1,
            Ordering::Greater => high = middle,
            Ordering::Equal => return Some(found),
        }
    }
    None
}

/// Does an entry stand before the one of an id, behind it, or is it that one? The blank behind its own id is less than
/// any character of one.
fn order(entry: &str, wanted: &str) -> Ordering {
    let head = entry.as_bytes().get(..wanted.len()).unwrap_or(entry.as_bytes());
    head.cmp(wanted.as_bytes()).then_with(|| id(entry).len().cmp(&wanted.len()))
}

/// The value of an entry, or of one of its attributes, where it is one line of plain text: most are, and those need
/// no parsing. None where it is more than that, or not there.
pub fn plain<'a>(entry: &'a str, attribute: Option<&str>) -> Option<&'a str> {
    if entry.contains('{') {
        return None;
    }
    let mut lines = entry.lines().peekable();
    while let Some(line) = lines.next() {
        let (name, value) = line.split_once(" =")?;
        let wanted = match attribute {
            None => !line.starts_with(' '),
            Some(attribute) => name.trim_start().strip_prefix('.') == Some(attribute),
        };
        // The next line begins an attribute, or this value goes on there.
        let ends = lines.peek().is_none_or(|next| next.trim_start().starts_with('.'));
        if !ends {
            return None;
        }
        if wanted {
            return Some(value.trim()).filter(|value| !value.is_empty());
        }
    }
    None
}

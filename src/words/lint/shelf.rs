//! The entries of a language as the linter sees them: what each part says, and where it stands in its file.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use fluent_syntax::ast::{self, Entry as Tree};
use fluent_syntax::parser;

use super::guard::{cut_escape, entry_id, is_id, too_deep};
use super::{Source, is_ftl};
use crate::facts::lint::Finding;

/// The longest chain of messages that refer to each other.
const MAX_CHAIN: usize = 100;

/// The most digits behind the decimal point of a number: with more, the library's plural operand `f` (UTS #35) is past
/// its 64 bits.
pub(super) const MAX_FRACTION: usize = 19;

/// The value of an entry, or one of its attributes.
#[derive(Debug, Default)]
pub(super) struct Part {
    pub(super) variables: BTreeSet<String>,
    pub(super) references: BTreeSet<String>,
    pub(super) functions: BTreeSet<String>,
    pub(super) variants: BTreeSet<String>,
    pub(super) long_fractions: BTreeSet<String>,
    pub(super) texts: Vec<String>,
    pub(super) length: usize,
}

/// A message or a term.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) file: usize,
    pub(super) id: Range<usize>,
    pub(super) end: usize,
    /// By attribute; the value has an empty name.
    pub(super) parts: BTreeMap<String, Part>,
}

/// The entries of a language by id, terms with their dash.
#[derive(Debug, Default)]
pub(super) struct Shelf<'a> {
    pub(super) files: &'a [Source],
    pub(super) entries: BTreeMap<String, Entry>,
    pub(super) order: Vec<String>,
}

impl<'a> Shelf<'a> {
    pub(super) fn read(files: &'a [Source], found: &mut Vec<(usize, Finding)>) -> Self {
        let mut shelf = Self { files, ..Self::default() };
        for (number, file) in files.iter().enumerate() {
            if !is_ftl(&file.name) || too_deep(&file.text).is_some() || cut_escape(&file.text).is_some() {
                continue;
            }
            let (resource, errors) = match parser::parse(file.text.as_str()) {
                Ok(resource) => (resource, Vec::new()),
                Err((resource, errors)) => (resource, errors),
            };
            for error in errors {
                // The parser counts bytes, and what it stumbled over may have several.
                let whole = |at: &usize| file.text.is_char_boundary(*at);
                let most = file.text.len();
                let end = (error.pos.end.min(most)..=most).find(whole).unwrap_or(most);
                let start = (0..=error.pos.start.min(end)).rev().find(whole).unwrap_or_default();
                found.push((number, Finding::error(start..end, "ftl_syntax", "", None)));
            }
            let mut places = places(&file.text);
            for tree in &resource.body {
                let (id, parts) = match tree {
                    Tree::Message(message) => {
                        (message.id.name.to_owned(), parts(message.value.as_ref(), &message.attributes))
                    }
                    Tree::Term(term) => {
                        (format!("-{}", term.id.name), parts(Some(&term.value), &term.attributes))
                    }
                    Tree::Comment(_)
                    | Tree::GroupComment(_)
                    | Tree::ResourceComment(_)
                    | Tree::Junk { .. } => continue,
                };
                let Some((at, end)) = places.get_mut(&id).and_then(Vec::pop) else { continue };
                let entry = Entry { file: number, id: at..at + id.len(), end, parts };
                if shelf.entries.contains_key(&id) {
                    found.push((number, Finding::error(entry.id, "duplicate", id, None)));
                } else {
                    shelf.order.push(id.clone());
                    shelf.entries.insert(id, entry);
                }
            }
        }
        shelf
    }

    pub(super) fn text(&self, entry: &Entry) -> &'a str {
        self.files.get(entry.file).map_or("", |file| &file.text)
    }

    /// The place of a piece of an entry's part, or of its id where it cannot be found.
    pub(super) fn spot(&self, entry: &Entry, attribute: &str, piece: &str) -> Range<usize> {
        let text = self.text(entry);
        let start = match attribute {
            "" => entry.id.end,
            attribute => self.attribute(entry, attribute).map_or(entry.id.end, |at| at.end),
        };
        let body = text.get(start..entry.end).unwrap_or_default();
        body.match_indices(piece)
            .map(|(at, _)| start + at..start + at + piece.len())
            .find(|at| {
                let edge =
                    |c: Option<char>, own: Option<char>| !(c.is_some_and(is_id) && own.is_some_and(is_id));
                edge(text.get(..at.start).and_then(|before| before.chars().next_back()), piece.chars().next())
                    && edge(
                        text.get(at.end..).and_then(|after| after.chars().next()),
                        piece.chars().next_back(),
                    )
            })
            .unwrap_or_else(|| entry.id.clone())
    }

    pub(super) fn attribute(&self, entry: &Entry, name: &str) -> Option<Range<usize>> {
        let body = self.text(entry).get(entry.id.end..entry.end)?;
        let mut at = entry.id.end;
        for line in body.split_inclusive('\n') {
            let inner = line.trim_start();
            let after = inner.strip_prefix('.').and_then(|rest| rest.strip_prefix(name));
            if after.is_some_and(|rest| rest.trim_start().starts_with('=')) {
                let start = at + line.len() - inner.len() + 1;
                return Some(start..start + name.len());
            }
            at += line.len();
        }
        None
    }

    /// How long a message is when it is said, or that it refers to itself.
    pub(super) fn said<'s>(
        &'s self,
        id: &'s str,
        known: &mut BTreeMap<&'s str, Option<usize>>,
        above: &mut Vec<&'s str>,
    ) -> Option<usize> {
        if let Some(length) = known.get(id) {
            return *length;
        }
        if above.contains(&id) || above.len() >= MAX_CHAIN {
            return None;
        }
        above.push(id);
        let mut longest = Some(0_usize);
        for part in self.entries.get(id).into_iter().flat_map(|entry| entry.parts.values()) {
            let mut length = Some(part.length);
            for other in &part.references {
                let other = other.split('.').next().unwrap_or_default();
                let Some((other, _)) = self.entries.get_key_value(other) else { continue };
                let times = part.texts.len().max(1);
                let said = self.said(other, known, above);
                length = length.zip(said).map(|(sum, said)| sum.saturating_add(said.saturating_mul(times)));
            }
            longest = longest.zip(length).map(|(a, b)| a.max(b));
        }
        above.pop();
        known.insert(id, longest);
        longest
    }
}

/// Where each entry begins and ends, by id, the last of a name first.
fn places(text: &str) -> BTreeMap<String, Vec<(usize, usize)>> {
    let mut starts: Vec<(usize, &str)> = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if let Some(id) = entry_id(line) {
            starts.push((at, id));
        } else if line.starts_with('#') {
            starts.push((at, ""));
        }
        at += line.len();
    }
    let ends: Vec<usize> = starts.iter().skip(1).map(|(at, _)| *at).chain([text.len()]).collect();
    let mut places: BTreeMap<String, Vec<(usize, usize)>> = BTreeMap::new();
    for ((start, id), end) in starts.into_iter().zip(ends).rev() {
        places.entry(id.to_owned()).or_default().push((start, end));
    }
    places
}

fn parts(value: Option<&ast::Pattern<&str>>, attributes: &[ast::Attribute<&str>]) -> BTreeMap<String, Part> {
    let mut parts = BTreeMap::new();
    if let Some(value) = value {
        parts.insert(String::new(), part(value));
    }
    for attribute in attributes {
        parts.insert(attribute.id.name.to_owned(), part(&attribute.value));
    }
    parts
}

/// The variables of an entry, by attribute; the value has an empty name. None where it is no entry.
pub fn variables(source: &str) -> Option<BTreeMap<String, BTreeSet<String>>> {
    let resource = parser::parse(source).ok()?;
    let parts = match resource.body.first()? {
        Tree::Message(message) => parts(message.value.as_ref(), &message.attributes),
        Tree::Term(term) => parts(Some(&term.value), &term.attributes),
        Tree::Comment(_) | Tree::GroupComment(_) | Tree::ResourceComment(_) | Tree::Junk { .. } => {
            return None;
        }
    };
    Some(parts.into_iter().map(|(name, part)| (name, part.variables)).collect())
}

fn part(pattern: &ast::Pattern<&str>) -> Part {
    let mut part = Part::default();
    part.pattern(pattern);
    part
}

impl Part {
    fn pattern(&mut self, pattern: &ast::Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => self.words(value),
                ast::PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn words(&mut self, text: &str) {
        self.length = self.length.saturating_add(text.len());
        self.texts.push(text.to_owned());
    }

    fn expression(&mut self, expression: &ast::Expression<&str>) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline),
            ast::Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    if let ast::VariantKey::Identifier { name } = variant.key {
                        self.variants.insert(name.to_owned());
                    }
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&str>) {
        // Every placeable counts as a piece, so that a message that says another many times is as long as that.
        self.texts.push(String::new());
        match inline {
            ast::InlineExpression::StringLiteral { value } => self.words(value),
            ast::InlineExpression::NumberLiteral { value } => {
                let fraction = value.split_once('.').map_or(0, |(_, digits)| digits.len());
                if fraction > MAX_FRACTION {
                    self.long_fractions.insert((*value).to_owned());
                }
            }
            ast::InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            ast::InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| format!(".{}", attribute.name));
                self.references.insert(format!("{}{}", id.name, attribute.unwrap_or_default()));
            }
            ast::InlineExpression::TermReference { id, attribute, arguments } => {
                let attribute = attribute.as_ref().map(|attribute| format!(".{}", attribute.name));
                self.references.insert(format!("-{}{}", id.name, attribute.unwrap_or_default()));
                self.arguments(arguments.as_ref());
            }
            ast::InlineExpression::FunctionReference { id, arguments } => {
                self.functions.insert(id.name.to_owned());
                self.arguments(Some(arguments));
            }
            ast::InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    fn arguments(&mut self, arguments: Option<&ast::CallArguments<&str>>) {
        for argument in arguments.into_iter().flat_map(|arguments| &arguments.positional) {
            self.inline(argument);
        }
        for argument in arguments.into_iter().flat_map(|arguments| &arguments.named) {
            self.inline(&argument.value);
        }
    }
}

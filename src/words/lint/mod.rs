//! What good locales hold: every language has the messages, attributes and variables of the reference, refers only to
//! what is there, and hides nothing. And what a catalogue needs of them: words for every id that it names.

pub mod style;
pub mod unused;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use fluent_syntax::ast::{self, Entry as Tree};
use fluent_syntax::parser;
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use toml::Spanned;
use toml::de::{DeTable, DeValue};
use unic_langid::LanguageIdentifier;

use crate::facts::catalog::check::nearest;
use crate::facts::lint::{Finding, code_point, escapes, hidden, is_blank, phone_number, placeholder};
use crate::words::locale::is_for_messages;

/// How deep braces may stand in each other: the parser calls itself for each, and the stack ends.
const MAX_DEPTH: usize = 8;

/// How many brackets may open within one pair of braces: the parser calls itself for those of a call, too.
const MAX_BRACKETS: usize = 64;

/// The longest message as it is said, in bytes.
const MAX_SAID: usize = 64 * 1024;

/// The longest chain of messages that refer to each other.
const MAX_CHAIN: usize = 100;

/// The most digits behind the decimal point of a number: with more, the library's plural operand `f` (UTS #35) is past
/// its 64 bits.
const MAX_FRACTION: usize = 19;

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

/// Where braces stand deeper in each other than is allowed. What the parser would see as a brace is counted, and an
/// entry that begins ends whatever was open, as it does for the parser.
pub fn too_deep(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let (mut at, mut depth, mut brackets) = (0, 0_usize, 0_usize);
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'\n' if text.get(at + 1..).is_some_and(|rest| entry_id(rest).is_some()) => depth = 0,
            // None is taken back by a closing one: that may stand in a text, and close nothing.
            b'(' if depth > 0 => {
                brackets += 1;
                if brackets > MAX_BRACKETS {
                    return Some(at);
                }
            }
            b'{' => {
                if depth == 0 {
                    brackets = 0;
                }
                depth += 1;
                if depth > MAX_DEPTH {
                    return Some(at);
                }
                let literal = text.get(at + 1..).unwrap_or_default();
                let blank = literal.len() - literal.trim_start_matches([' ', '\n', '\r']).len();
                if bytes.get(at + 1 + blank) == Some(&b'"') {
                    at = after_literal(bytes, at + 2 + blank);
                    continue;
                }
            }
            b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        at += 1;
    }
    None
}

/// Where the code of a character is cut short by a character of several bytes: the parser cuts that in two and falls.
/// A string ends with its line, so that only what stands behind a quotation mark can be one.
pub fn cut_escape(text: &str) -> Option<usize> {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let quote = line.find('"').unwrap_or(line.len());
        let mut rest = line.char_indices().skip_while(|(place, _)| *place <= quote);
        while let Some((place, c)) = rest.next() {
            let digits = match (c, (c == '\\').then(|| rest.next()).flatten()) {
                ('\\', Some((_, 'u'))) => 4,
                ('\\', Some((_, 'U'))) => 6,
                _ => continue,
            };
            let code = line.get(place + 2..).unwrap_or_default().chars().take(digits);
            if code.into_iter().find(|c| !c.is_ascii_hexdigit()).is_some_and(|c| !c.is_ascii()) {
                return Some(at + place);
            }
        }
        at += line.len();
    }
    None
}

/// The byte after a string literal whose first character is at a place.
fn after_literal(bytes: &[u8], mut at: usize) -> usize {
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'\\' => at += 1,
            b'"' => return at + 1,
            b'\n' => return at,
            _ => {}
        }
        at += 1;
    }
    at
}

/// The id of the entry that begins a text, terms with their dash.
fn entry_id(text: &str) -> Option<&str> {
    let name = text.strip_prefix('-').unwrap_or(text);
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let end = text.len() - name.trim_start_matches(is_id).len();
    let id = text.get(..end)?;
    text.get(end..)?.trim_start_matches(' ').starts_with('=').then_some(id)
}

fn is_id(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-' || c == '_'
}

/// The value of an entry, or one of its attributes.
#[derive(Debug, Default)]
struct Part {
    variables: BTreeSet<String>,
    references: BTreeSet<String>,
    functions: BTreeSet<String>,
    variants: BTreeSet<String>,
    long_fractions: BTreeSet<String>,
    texts: Vec<String>,
    length: usize,
}

#[derive(Debug)]
struct Entry {
    file: usize,
    id: Range<usize>,
    end: usize,
    /// By attribute; the value has an empty name.
    parts: BTreeMap<String, Part>,
}

/// The entries of a language by id, terms with their dash.
#[derive(Debug, Default)]
struct Shelf<'a> {
    files: &'a [Source],
    entries: BTreeMap<String, Entry>,
    order: Vec<String>,
}

impl<'a> Shelf<'a> {
    fn read(files: &'a [Source], found: &mut Vec<(usize, Finding)>) -> Self {
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

    fn text(&self, entry: &Entry) -> &'a str {
        self.files.get(entry.file).map_or("", |file| &file.text)
    }

    /// The place of a piece of an entry's part, or of its id where it cannot be found.
    fn spot(&self, entry: &Entry, attribute: &str, piece: &str) -> Range<usize> {
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

    fn attribute(&self, entry: &Entry, name: &str) -> Option<Range<usize>> {
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
    fn said<'s>(
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
struct Named {
    at: Range<usize>,
    lead: String,
    message: String,
}

/// Every message that a catalogue needs.
fn named(catalogue: &str) -> Vec<Named> {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn braces_are_counted_as_the_parser_sees_them() {
        assert_eq!(too_deep("a = { { { $x } } }\n"), None);
        assert_eq!(too_deep(&format!("a = {}", "{".repeat(60_000))), Some(12));
        assert_eq!(too_deep(&"a = {\"{\"}\n".repeat(20)), None);
        assert_eq!(too_deep(&"{\n".repeat(9)), Some(16));
        assert_eq!(too_deep(&format!("a = {{ {}", "A(".repeat(100))), Some(7 + 2 * MAX_BRACKETS));
        assert_eq!(too_deep(&"a = (a) { A(1) }\n".repeat(100)), None);
        // Quotes in the text of a variant hide nothing.
        assert!(too_deep(&format!("a = {{ $x ->\n *[b] \"{}", "{".repeat(20))).is_some());
    }

    #[test]
    fn plural_forms_are_those_of_the_language() {
        assert_eq!(forms("zh-Hant"), Some(BTreeSet::from(["other"])));
        assert_eq!(forms("en"), Some(BTreeSet::from(["one", "other"])));
        assert_eq!(forms("ar").map(|forms| forms.len()), Some(6));
        assert_eq!(forms("fr"), Some(BTreeSet::from(["many", "one", "other"])));
        assert_eq!(forms("xx-nothing"), None);
    }
}

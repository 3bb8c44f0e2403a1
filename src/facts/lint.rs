//! What a good `platforms.toml` holds beyond what makes it usable: every fault of a file with its place, rule and name.
//!
//! [`check`] stands between a file and the program and stops at what cannot be used. Here a file
//! is read for the person who wrote it: keys and values against the schema all at once, then what only a reader would
//! notice. Nothing here holds a message; a finding is said by its rule.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::OnceLock;

use jiff::civil::Date;
use serde_json::Value as Json;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::catalog::check::{self, Complaint, host, is_under, nearest};
use super::catalog::raw::{self, Ref};
use super::catalog::{ChannelKind, Facts, Platform, SourceKind, Status};
use super::confusable::skeleton;
use crate::ground::clean;

/// The JSON Schema of `platforms.toml`, as editors take it.
pub const SCHEMA: &str = include_str!("../../tests/platforms.schema.json");

/// The largest file that is read, in bytes.
pub const MAX_BYTES: usize = 256 * 1024;

/// How much of a file is read. What is deep is refused whatever these are: the stack has an end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Caps {
    /// The largest file, in bytes.
    pub bytes: usize,
    /// The longest string, in bytes.
    pub string: usize,
    /// The most platforms.
    pub platforms: usize,
    /// The most channels of a platform.
    pub channels: usize,
    /// The most languages of a folder, and the most files of a language.
    pub files: usize,
}

impl Caps {
    /// For files of strangers.
    pub const STRANGER: Caps =
        Caps { bytes: MAX_BYTES, string: 4096, platforms: 200, channels: 64, files: 64 };
    /// None, for a file whose writer is known.
    pub const NONE: Caps = Caps {
        bytes: usize::MAX - 1,
        string: usize::MAX,
        platforms: usize::MAX,
        channels: usize::MAX,
        files: usize::MAX,
    };
}

/// After how many days evidence is to be read again.
const FRESH_DAYS: i32 = 180;

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// It must be mended.
    Error,
    /// It should be looked at.
    Warning,
}

/// Something wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Where, in bytes.
    pub at: Range<usize>,
    /// The rule's id.
    pub rule: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// The name that is wrong, not yet clean.
    pub name: String,
    /// The nearest name that would be right, or what else mends it.
    pub near: Option<String>,
}

impl Finding {
    /// An error.
    pub fn error(
        at: Range<usize>,
        rule: &'static str,
        name: impl Into<String>,
        near: Option<String>,
    ) -> Self {
        Self { at, rule, severity: Severity::Error, name: name.into(), near }
    }
}

impl From<Complaint> for Finding {
    fn from(complaint: Complaint) -> Self {
        Self::error(complaint.at, complaint.rule.id(), complaint.name, complaint.near)
    }
}

/// The ids of the rules of this room, without those of [`check::Rule`].
pub const RULES: [&str; 19] = [
    "channel_per_option",
    "deadline_source",
    "duplicate_key",
    "freshness",
    "hidden",
    "missing_key",
    "not_ascii",
    "not_https",
    "official_domain",
    "official_source",
    "phone_number",
    "placeholder",
    "secret_field",
    "too_long",
    "too_many",
    "unknown_key",
    "userinfo",
    "wrong_type",
    "wrong_value",
];

/// Every finding about a whole catalogue, in the order of the file.
pub fn catalogue(text: &str, today: Date) -> Vec<Finding> {
    file(text, today, Caps::STRANGER, |findings| {
        if let Err(complaints) = check::read(text) {
            findings.extend(complaints.into_iter().map(Finding::from));
        }
    })
}

/// Every finding about a user's file as laid over a whole catalogue, in the order of the user's file.
pub fn overlay(base: &str, text: &str, today: Date) -> Vec<Finding> {
    laid(base, text, today, Caps::STRANGER).1
}

/// A user's file as laid over a whole catalogue, where nothing is wrong with it.
///
/// # Errors
/// The first error.
pub fn read(base: &str, text: &str, today: Date, caps: Caps) -> Result<Facts, Finding> {
    let (facts, findings) = laid(base, text, today, caps);
    let error = findings.into_iter().find(|finding| finding.severity == Severity::Error);
    match (facts, error) {
        (Some(facts), None) => Ok(facts),
        (_, error) => Err(error.unwrap_or_else(|| Finding::error(0..0, "syntax", "", None))),
    }
}

fn laid(base: &str, text: &str, today: Date, caps: Caps) -> (Option<Facts>, Vec<Finding>) {
    let mut facts = None;
    let findings = file(text, today, caps, |findings| match check::overlay(base, text) {
        Ok(laid) => {
            findings.extend(disguised(&laid, text));
            facts = Some(laid);
        }
        Err(complaints) => findings.extend(complaints.into_iter().map(Finding::from)),
    });
    (facts, findings)
}

/// The user's platforms whose names look like a built-in one's, though other letters stand in them.
fn disguised(facts: &Facts, text: &str) -> Vec<Finding> {
    let look = |name: &String| skeleton(&skeleton(&name.to_lowercase()).to_lowercase()).to_lowercase();
    let names = |platform: &Platform| {
        platform.aliases.iter().chain([&platform.name]).map(look).collect::<Vec<String>>()
    };
    let taken: BTreeSet<String> =
        facts.platforms.iter().filter(|platform| !platform.yours).flat_map(names).collect();
    let own = facts.platforms.iter().filter(|platform| platform.yours);
    let disguised = own.filter(|platform| names(platform).iter().any(|name| taken.contains(name)));
    disguised
        .map(|platform| {
            let at = text.find(&platform.name).unwrap_or_default();
            Finding::error(at..at + platform.name.len(), "builtin_platform", &platform.name, None)
        })
        .collect()
}

fn file(text: &str, today: Date, caps: Caps, whole: impl FnOnce(&mut Vec<Finding>)) -> Vec<Finding> {
    let mut findings = hidden(text, is_strange);
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in &errors {
        let at = error.span().unwrap_or(0..0);
        // The library's own message echoes the file, so only its kind is taken from it.
        if error.message().starts_with("duplicate key") {
            let name = text.get(at.clone()).unwrap_or_default().to_owned();
            findings.push(Finding::error(at, "duplicate_key", name, None));
        } else {
            findings.push(Finding::error(at, "syntax", "", None));
        }
    }
    let mut reader = Reader { text, caps, findings };
    let trail = Trail { key: "", above: None };
    let root = Spanned::new(table.span(), DeValue::Table(table.into_inner()));
    reader.value(&root, schema(), &trail);
    let mut findings = reader.findings;
    let whole_shape = !findings.iter().any(|finding| SHAPE.contains(&finding.rule));
    if errors.is_empty() && whole_shape {
        match toml::from_str::<raw::File>(text) {
            Ok(file) => {
                let sources = file.sources.iter().map(|source| (source.id.get_ref().as_str(), source.kind));
                Rows { findings: &mut findings, today, sources: sources.collect() }.file(&file);
                whole(&mut findings);
            }
            Err(error) => {
                let at = error.span().unwrap_or(0..0);
                let name = text.get(at.clone()).unwrap_or_default().to_owned();
                findings.push(Finding::error(at, "wrong_value", name, None));
            }
        }
    }
    findings.sort_by_key(|finding| finding.at.start);
    findings
}

/// The rules after which the rows cannot be read.
const SHAPE: [&str; 4] = ["missing_key", "unknown_key", "wrong_type", "wrong_value"];

fn schema() -> &'static Json {
    static PARSED: OnceLock<Json> = OnceLock::new();
    PARSED.get_or_init(|| serde_json::from_str(SCHEMA).unwrap_or(Json::Null))
}

/// Is this a character that data has no use for: hidden, a direction mark, a joiner, a filler or a tag?
/// Text in a language may need joiners and direction marks; ids, names and addresses do not.
pub fn is_strange(c: char) -> bool {
    is_blank(c) || matches!(c, '\u{200c}'..='\u{200f}' | '\u{61c}')
}

/// Is this a character that nobody can see in a text of any language?
pub fn is_blank(c: char) -> bool {
    (clean::is_hidden(c) && c != '\t' && c != '\r')
        || matches!(
            c,
            '\u{e0020}'..='\u{e007f}' | '\u{180e}' | '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}'
        )
}

/// The code point as it is written, since nobody could see the character.
pub fn code_point(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
}

/// The runs of hidden characters in a text. A byte order mark at its very beginning is none.
pub fn hidden(text: &str, is: fn(char) -> bool) -> Vec<Finding> {
    let mut findings: Vec<Finding> = Vec::new();
    for (at, c) in text.char_indices().filter(|(at, c)| is(*c) && !(*at == 0 && *c == '\u{feff}')) {
        let end = at + c.len_utf8();
        match findings.last_mut() {
            Some(last) if last.at.end == at => last.at.end = end,
            _ => findings.push(Finding::error(at..end, "hidden", code_point(c), None)),
        }
    }
    findings
}

/// The escapes in a piece of source that make a hidden character, each with its place in the piece.
pub fn escapes(source: &str, is: fn(char) -> bool) -> Vec<(Range<usize>, char)> {
    let mut found = Vec::new();
    let mut rest = source;
    while let Some(at) = rest.find('\\') {
        let start = source.len() - rest.len() + at;
        let after = rest.get(at + 1..).unwrap_or_default();
        let kind = after.chars().next();
        let (digits, known) = match kind {
            Some('u') => (4, None),
            // Fluent has six digits here and TOML eight; both begin with zeros that do not change the value.
            Some('U') => (after.bytes().skip(1).take(8).take_while(u8::is_ascii_hexdigit).count(), None),
            Some('x') => (2, None),
            Some('b') => (0, Some('\u{8}')),
            Some('e') => (0, Some('\u{1b}')),
            Some('f') => (0, Some('\u{c}')),
            _ => (0, None),
        };
        let digits = if digits == 8 { 8 } else { digits.min(6) };
        let made = known.or_else(|| {
            let hex = after.get(1..=digits).filter(|hex| !hex.is_empty())?;
            u32::from_str_radix(hex, 16).ok().and_then(char::from_u32)
        });
        let long = 1 + kind.map_or(0, char::len_utf8) + digits;
        if let Some(c) = made.filter(|c| is(*c)) {
            found.push((start..start + long, c));
        }
        rest = after.get(kind.map_or(0, char::len_utf8)..).unwrap_or_default();
    }
    found
}

/// The first phone number in a text, if there is one: it begins with a plus, a zero or a bracket, or stands in groups,
/// and has as many digits as numbers have. A date is none, nor is a number inside a word, a link or a mail address.
pub fn phone_number(text: &str) -> Option<&str> {
    let is_digit = |c: char| c.is_ascii_digit() || ('０'..='９').contains(&c);
    let is_part = |c: char| is_digit(c) || " +-.()/\u{a0}\u{202f}＋‑–".contains(c);
    let word_before = |at: usize| {
        let before = text.get(..at).unwrap_or_default().chars().next_back();
        before.is_some_and(|c| (c.is_ascii_alphanumeric()) || "_@=#:&%".contains(c))
    };
    let mut at = 0;
    while let Some(rest) = text.get(at..) {
        let Some(start) = rest.find(|c: char| is_digit(c) || c == '+' || c == '＋' || c == '(') else {
            break;
        };
        let start = at + start;
        let run = text.get(start..).unwrap_or_default();
        let end = run.find(|c: char| !is_part(c)).unwrap_or(run.len());
        let run = run.get(..end).unwrap_or_default().trim_end_matches(|c: char| !is_digit(c));
        at = start + end.max(1);
        let digits = run.chars().filter(|c| is_digit(*c)).count();
        let groups = run.split(|c: char| !is_digit(c)).filter(|group| !group.is_empty()).count();
        let marked = run.starts_with(['+', '＋', '(', '0']);
        let follows = text.get(start + run.len()..).and_then(|rest| rest.chars().next());
        let in_word = word_before(start)
            || text.get(..start).is_some_and(|before| before.ends_with('/') && before.contains('.'))
            || follows.is_some_and(|c| c.is_ascii_alphabetic() || c == '_' || c == '@');
        let mine = (7..=15).contains(&digits) && (marked || groups > 1 || (10..=12).contains(&digits));
        if mine && !in_word && !is_date(run) && !is_range(run) {
            return Some(run);
        }
    }
    // A link that dials is a number too.
    ["tel:", "sms:", "wa.me/"].into_iter().find_map(|lead| {
        let start = text.find(lead)? + lead.len();
        let rest = text.get(start..)?;
        let long = rest.find(|c: char| !is_part(c)).unwrap_or(rest.len());
        rest.get(..long).filter(|run| run.chars().filter(|c| is_digit(*c)).count() >= 7)
    })
}

/// `2026-11-21`, alone or with a time after it.
fn is_date(run: &str) -> bool {
    let mut parts = run.splitn(3, ['-', '.', '/']);
    let mut part = |long: &[usize]| {
        parts.next().is_some_and(|part| long.contains(&part.bytes().take_while(u8::is_ascii_digit).count()))
    };
    part(&[4]) && part(&[1, 2]) && part(&[1, 2])
}

/// `2019 - 2026`.
fn is_range(run: &str) -> bool {
    let years: Vec<&str> = run.split(['-', '–', '/']).map(str::trim).collect();
    matches!(years.as_slice(), [from, to] if from.len() == 4 && to.len() == 4)
}

/// The first mark in a text that something is still to be written there.
pub fn placeholder(text: &str) -> Option<&str> {
    let marks = [
        concat!("TO", "DO"),
        concat!("FIX", "ME"),
        concat!("TB", "D"),
        concat!("XX", "X"),
        concat!("xx", "x"),
        "???",
        "？？？",
    ];
    let found = marks.into_iter().find_map(|mark| {
        let at = text.find(mark)?;
        let end = at + mark.len();
        let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let alone = !letter(text.get(..at)?.chars().next_back()) && !letter(text.get(end..)?.chars().next());
        (alone || !mark.starts_with(char::is_alphabetic)).then_some(at..end)
    })?;
    text.get(found)
}

/// The nodes above a value, nearest first.
struct Trail<'a> {
    key: &'a str,
    above: Option<&'a Trail<'a>>,
}

impl Trail<'_> {
    fn has(&self, key: &str) -> bool {
        self.key == key || self.above.is_some_and(|above| above.has(key))
    }
}

/// Reads the values of a file, with or without a schema for them.
struct Reader<'a> {
    text: &'a str,
    caps: Caps,
    findings: Vec<Finding>,
}

impl Reader<'_> {
    fn find(&mut self, at: Range<usize>, rule: &'static str, name: &str, near: Option<String>) {
        self.findings.push(Finding::error(at, rule, name, near));
    }

    fn value(&mut self, value: &Spanned<DeValue<'_>>, schema: &Json, trail: &Trail<'_>) {
        let schema = resolve(schema, value.get_ref().is_table());
        let fits = self.shape(value, schema, trail);
        let known = if fits { schema } else { &Json::Null };
        match value.get_ref() {
            DeValue::String(text) => self.string(text, &value.span(), trail),
            DeValue::Array(items) => {
                let most = match trail.key {
                    "platforms" => self.caps.platforms,
                    "channels" => self.caps.channels,
                    _ => usize::MAX,
                };
                if let Some(beyond) = items.get(most) {
                    self.find(beyond.span(), "too_many", trail.key, Some(most.to_string()));
                }
                for item in items.iter().take(most) {
                    self.value(item, &known["items"], trail);
                }
            }
            DeValue::Table(table) => self.table(table, value.span(), known, trail),
            DeValue::Integer(_) | DeValue::Float(_) | DeValue::Boolean(_) | DeValue::Datetime(_) => {}
        }
    }

    fn table(&mut self, table: &DeTable<'_>, at: Range<usize>, schema: &Json, trail: &Trail<'_>) {
        let properties = schema["properties"].as_object();
        for (key, value) in table {
            let name = key.get_ref().as_ref();
            let property = properties.and_then(|properties| properties.get(name));
            if schema["additionalProperties"] == Json::Bool(false) && property.is_none() {
                let keys = properties.into_iter().flatten().map(|(key, _)| key.as_str());
                self.find(key.span(), "unknown_key", name, nearest(name, keys));
            }
            let below = Trail { key: name, above: Some(trail) };
            self.value(value, property.unwrap_or(&schema["additionalProperties"]), &below);
        }
        for key in schema["required"].as_array().into_iter().flatten().filter_map(Json::as_str) {
            if !table.contains_key(key) {
                self.find(at.clone(), "missing_key", key, None);
            }
        }
    }

    /// Does a value have the type and one of the values that the schema wants?
    fn shape(&mut self, value: &Spanned<DeValue<'_>>, schema: &Json, trail: &Trail<'_>) -> bool {
        let wanted = match &schema["type"] {
            Json::String(kind) => kind.as_str(),
            // An optional key is written as its type or null, and TOML has no null.
            Json::Array(kinds) => kinds.first().and_then(Json::as_str).unwrap_or_default(),
            _ if allowed(schema).next().is_some() => "string",
            _ => return true,
        };
        let (fits, kind) = match wanted {
            "string" => (value.get_ref().is_str(), "text"),
            "integer" => (value.get_ref().is_integer(), "number"),
            "boolean" => (value.get_ref().is_bool(), "boolean"),
            "array" => (value.get_ref().is_array(), "list"),
            "object" => (value.get_ref().is_table(), "table"),
            _ => (true, ""),
        };
        if !fits {
            self.find(value.span(), "wrong_type", trail.key, Some(kind.to_owned()));
            return false;
        }
        if let Some(text) = value.get_ref().as_str()
            && allowed(schema).next().is_some()
            && !allowed(schema).any(|other| other == text)
        {
            self.find(value.span(), "wrong_value", text, nearest(text, allowed(schema)));
        }
        if let Some(number) = value.get_ref().as_integer() {
            let parsed = i64::from_str_radix(number.as_str(), number.radix()).ok();
            let least = schema["minimum"].as_i64().unwrap_or_default();
            if parsed.is_none_or(|n| n < least || n > i64::from(u32::MAX)) {
                self.find(value.span(), "wrong_value", number.as_str(), None);
            }
        }
        if let Some(items) = value.get_ref().as_array()
            && schema["maxItems"].as_u64().is_some_and(|most| items.len() as u64 != most)
        {
            self.find(value.span(), "wrong_value", trail.key, None);
        }
        true
    }

    fn string(&mut self, text: &str, at: &Range<usize>, trail: &Trail<'_>) {
        if text.len() > self.caps.string {
            self.find(at.clone(), "too_long", trail.key, Some(self.caps.string.to_string()));
            return;
        }
        let source = self.text.get(at.clone()).unwrap_or_default();
        if source.starts_with('"') && text.contains(is_strange) {
            for (within, c) in escapes(source, is_strange) {
                self.find(at.start + within.start..at.start + within.end, "hidden", &code_point(c), None);
            }
        }
        // A tab or a line end stands between values, and in none: what is shown is one line.
        if let Some(c) = text.chars().find(|c| matches!(c, '\t' | '\n' | '\r')) {
            self.find(at.clone(), "hidden", &code_point(c), None);
        }
        if !matches!(trail.key, "id" | "url" | "checked" | "copy_date" | "sources")
            && let Some(number) = phone_number(text)
        {
            self.find(self.within(at, number), "phone_number", number, None);
        }
        if let Some(mark) = placeholder(text) {
            self.find(self.within(at, mark), "placeholder", mark, None);
        }
        if matches!(trail.key, "url" | "replaced_by") || (trail.key == "value" && !trail.has("avoid")) {
            self.link(text, at);
        }
    }

    /// What holds for every link and every mail address that is offered, whoever it belongs to.
    fn link(&mut self, text: &str, at: &Range<usize>) {
        let scheme = text.split_once("://");
        if let Some((scheme, _)) = scheme.filter(|(scheme, _)| *scheme != "https") {
            self.find(self.within(at, scheme), "not_https", scheme, Some("https".to_owned()));
        }
        let place = scheme.map_or(text, |(_, rest)| rest).split(['/', '?', '#']).next().unwrap_or_default();
        if let Some((user, _)) = place.rsplit_once('@').filter(|_| scheme.is_some()) {
            self.find(self.within(at, user), "userinfo", user, host(text).map(str::to_owned));
        }
        let Some(host) = host(text) else { return };
        if !host.is_ascii() {
            let ascii = url::Host::parse(host).ok().map(|host| host.to_string());
            self.find(self.within(at, host), "not_ascii", host, ascii);
        }
        if EXAMPLES.iter().any(|example| is_under(host, [*example])) {
            self.find(self.within(at, host), "placeholder", host, None);
        }
    }

    /// The place of a part of a string, where the string is written as it reads.
    fn within(&self, at: &Range<usize>, part: &str) -> Range<usize> {
        let source = self.text.get(at.clone()).unwrap_or_default();
        match source.find(part) {
            Some(found) if !part.is_empty() => at.start + found..at.start + found + part.len(),
            _ => at.clone(),
        }
    }
}

/// Hosts that stand for another (RFC 2606).
const EXAMPLES: [&str; 6] = ["example.com", "example.org", "example.net", "example", "invalid", "test"];

/// The schema that a value is read by: where there are several, the one for a table or the first.
fn resolve(schema: &Json, table: bool) -> &Json {
    if let Some(name) = schema["$ref"].as_str().and_then(|path| path.strip_prefix("#/$defs/")) {
        return resolve(&self::schema()["$defs"][name], table);
    }
    let Some(parts) = schema["anyOf"].as_array() else { return schema };
    let parts: Vec<&Json> = parts.iter().map(|part| resolve(part, table)).collect();
    let fits = parts.iter().find(|part| table && part["type"] == "object");
    fits.or(parts.first()).copied().unwrap_or(schema)
}

/// The texts a schema allows, where it allows only some.
fn allowed(schema: &Json) -> impl Iterator<Item = &str> {
    let plain = schema["enum"].as_array().into_iter().flatten();
    let told = schema["oneOf"].as_array().into_iter().flatten();
    let told = told.flat_map(|one| {
        let many = one["enum"].as_array().into_iter().flatten();
        one.get("const").into_iter().chain(many)
    });
    plain.chain(told).filter_map(Json::as_str)
}

/// Reads the rows of a file that has the right shape.
struct Rows<'a> {
    findings: &'a mut Vec<Finding>,
    today: Date,
    sources: BTreeMap<&'a str, SourceKind>,
}

impl Rows<'_> {
    fn find(&mut self, at: &Ref, rule: &'static str, name: &str, near: Option<String>) {
        self.findings.push(Finding::error(at.span(), rule, name, near));
    }

    fn file(&mut self, file: &raw::File) {
        for field in &file.fields {
            self.secret(&field.id);
        }
        for source in &file.sources {
            self.fresh(&source.checked);
        }
        for platform in &file.platforms {
            self.platform(platform);
        }
        for time in &file.reply_times {
            self.fresh(&time.checked);
            self.official(&time.platform, &time.sources, time.status, "official_source");
        }
        for deadline in &file.deadlines {
            self.fresh(&deadline.checked);
            self.official(&deadline.id, &deadline.sources, deadline.status, "deadline_source");
        }
    }

    /// A fact is what the platform itself says; articles alone make none.
    fn official(&mut self, at: &Ref, named: &[Ref], status: Status, rule: &'static str) {
        let kinds =
            named.iter().filter_map(|name| self.sources.get(name.get_ref().split(':').next()?).copied());
        let kinds: Vec<SourceKind> = kinds.collect();
        let own = kinds.iter().any(|kind| matches!(kind, SourceKind::Platform | SourceKind::PlatformPress));
        // A source of another file is judged where that file is.
        if status == Status::Confirmed && !own && kinds.len() == named.len() && !named.is_empty() {
            let first = named.first().unwrap_or(at);
            self.find(first, rule, at.get_ref(), None);
        }
    }

    fn fresh(&mut self, checked: &Ref) {
        let Ok(day) = checked.get_ref().parse::<Date>() else { return };
        let age = self.today.since(day).map_or(0, |span| span.get_days());
        if age > FRESH_DAYS {
            self.findings.push(Finding {
                at: checked.span(),
                rule: "freshness",
                severity: Severity::Warning,
                name: checked.get_ref().clone(),
                near: Some(age.to_string()),
            });
        }
    }

    /// No field asks for what support must never be told.
    fn secret(&mut self, id: &Ref) {
        const SECRETS: [&str; 16] = [
            "2fa",
            "card",
            "cvc",
            "cvv",
            "mnemonic",
            "otp",
            "passcode",
            "passphrase",
            "passwd",
            "password",
            "pin",
            "pincode",
            "pwd",
            "secret",
            "seedphrase",
            "token",
        ];
        // A code is a secret unless it is one that the app shows to everybody.
        const OPEN: [&str; 4] = ["country", "currency", "error", "postal"];
        let parts: Vec<&str> = id.get_ref().split(['_', '-']).collect();
        let secret = parts.iter().enumerate().any(|(at, part)| {
            let before = at.checked_sub(1).and_then(|at| parts.get(at)).copied().unwrap_or_default();
            SECRETS.contains(part) || (matches!(*part, "code" | "codes") && !OPEN.contains(&before))
        });
        if secret {
            self.find(id, "secret_field", id.get_ref(), None);
        }
    }

    fn platform(&mut self, platform: &raw::Platform) {
        let hosts: Vec<&str> =
            platform.hosts.iter().chain(&platform.open_hosts).map(|host| host.get_ref().as_str()).collect();
        for channel in &platform.channels {
            self.fresh(&channel.checked);
            self.official(&channel.id, &channel.sources, *channel.status.get_ref(), "official_source");
            if channel.kind != ChannelKind::Postal
                && let Some(value) = &channel.value
                && let Some(host) = host(value.get_ref())
                && !is_under(host, hosts.iter().copied())
            {
                let near = nearest(host, hosts.iter().copied());
                self.find(value, "official_domain", host, near);
            }
        }
        for avoid in &platform.avoid {
            self.fresh(&avoid.checked);
        }
        // Where nothing serves an option that is another rule's; here a route leads nowhere and does not say why.
        for route in &platform.routes {
            if route.channels.get_ref().is_empty() && route.none.is_none() {
                let name = route.scope.first().map(|scope| scope.get_ref().as_str()).unwrap_or_default();
                self.findings.push(Finding::error(route.channels.span(), "channel_per_option", name, None));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_committed_schema_is_that_of_the_types() {
        let wanted = serde_json::to_string_pretty(&schemars::schema_for!(raw::File)).map(|text| text + "\n");
        let wanted = wanted.unwrap_or_default();
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/platforms.schema.json");
        if std::env::var_os("UPDATE_SCHEMA").is_some() {
            assert!(std::fs::write(path, &wanted).is_ok());
        }
        let committed = std::fs::read_to_string(path).unwrap_or_default();
        assert!(committed == wanted, "set UPDATE_SCHEMA=1 to write it anew");
    }

    #[test]
    fn a_phone_number_is_told_from_other_digits() {
        for (text, number) in [
            ("call +886 912 345 678 now", Some("+886 912 345 678")),
            ("(02) 2345-6789", Some("(02) 2345-6789")),
            ("0800-123-456", Some("0800-123-456")),
            ("请拨打＋８６１３８００１３８０００", Some("＋８６１３８００１３８０００")),
            ("tel:5550100123", Some("5550100123")),
            ("https://wa.me/15550100123", Some("15550100123")),
            ("2026-11-21", None),
            ("2026-11-21 09:20", None),
            ("2019-2026", None),
            ("waf_465883178708358", None),
            ("https://faq.whatsapp.com/465883178708358", None),
            ("2 rue du Fossé, L-1536 Luxembourg", None),
            ("12 to 36 hours", None),
            ("Help Centre 833709093422928", None),
            ("720 × 1280", None),
        ] {
            assert_eq!(phone_number(text), number, "{text}");
        }
    }

    #[test]
    fn an_escape_is_found_where_it_stands() {
        let places = |source| escapes(source, is_strange);
        assert_eq!(places(r#""ab\u202Ec""#), [(3..9, '\u{202e}')]);
        assert_eq!(places(r#""\U0000202Ec""#), [(1..11, '\u{202e}')]);
        assert_eq!(places(r#""\U00202Ex""#), [(1..9, '\u{202e}')]);
        assert_eq!(places(r#""\\u202E \e""#), [(9..11, '\u{1b}')]);
    }
}

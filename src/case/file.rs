//! The case file: a case as TOML, versioned, the same in the wizard, in `render` and in tests.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::ops::Range;

use jiff::tz::TimeZone;
use serde_spanned::Spanned;
use toml::de::{DeTable, DeValue};

use super::answers::{Answer, Case, Event, Outcome, OwnText, Shot, Try};
use crate::facts::catalog::check::{nearest, place};
use crate::facts::catalog::{Catalog, FieldKind};
use crate::facts::field::country;
use crate::ground::clean;
use crate::ground::text::Text;

/// The version of the layout.
pub const SCHEMA: i64 = 1;

/// The largest file that is read, in bytes.
pub const MAX_BYTES: usize = 1 << 20;

const KEYS: [&str; 14] = [
    "schema",
    "platform",
    "category",
    "option",
    "language",
    "country",
    "zone",
    "logged_in",
    "app_opens",
    "channel",
    "confirmed",
    "not_secret",
    "own_text",
    "answers",
];

/// What is wrong with a case file, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// Line, from 1.
    pub line: usize,
    /// Column, from 1, in characters.
    pub column: usize,
    /// What is wrong.
    pub what: What,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// It is larger than [`MAX_BYTES`].
    TooLarge,
    /// It is no TOML.
    Syntax,
    /// A value that begins like a number, is none, and needs quotes.
    Unquoted(String),
    /// It is of another version of the layout.
    Schema(String),
    /// A key that there is not, with the nearest that there is.
    UnknownKey(String, Option<String>),
    /// An id that there is not, with the nearest that there is.
    UnknownId(&'static str, String, Option<String>),
    /// Something else was expected here.
    Expected(&'static str, String),
    /// A key is missing.
    Missing(&'static str),
}

impl Mistake {
    /// The words for it.
    pub fn text(&self) -> Text {
        let text = match &self.what {
            What::TooLarge => Text::id("case-too-large"),
            What::Syntax => Text::id("case-syntax"),
            What::Unquoted(value) => Text::id("case-unquoted").with("value", value.as_str()),
            What::Schema(found) => Text::id("case-schema").with("found", found.as_str()),
            What::UnknownKey(name, near) => match near {
                Some(near) => {
                    Text::id("case-unknown-key-near").with("name", name.as_str()).with("near", near.as_str())
                }
                None => Text::id("case-unknown-key").with("name", name.as_str()),
            },
            What::UnknownId(kind, name, near) => {
                let what = Text::id(format!("case-kind-{kind}"));
                match near {
                    Some(near) => Text::id("case-unknown-id-near")
                        .with("kind", what)
                        .with("name", name.as_str())
                        .with("near", near.as_str()),
                    None => Text::id("case-unknown-id").with("kind", what).with("name", name.as_str()),
                }
            }
            What::Expected(kind, name) => Text::id("case-expected")
                .with("name", name.as_str())
                .with("kind", Text::id(format!("case-type-{kind}"))),
            What::Missing(name) => Text::id("case-missing-key").with("name", *name),
        };
        text.with("line", self.line.to_string()).with("column", self.column.to_string())
    }
}

/// A case that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Loaded {
    /// The case.
    pub case: Case,
    /// How many hidden characters were taken out of it.
    pub removed: usize,
}

/// Reads a case file. Everything in it passes the gate for text from outside.
///
/// # Errors
/// The first mistake, with its place.
pub fn read(source: &str, catalog: &Catalog) -> Result<Loaded, Mistake> {
    let mut reader = Reader { source, catalog, removed: 0 };
    if source.len() > MAX_BYTES {
        return Err(reader.mistake(0..0, What::TooLarge));
    }
    let table = DeTable::parse(source).map_err(|error| reader.no_toml(error.span().unwrap_or(0..0)))?;
    let case = reader.case(table.get_ref())?;
    Ok(Loaded { case, removed: reader.removed })
}

type Value<'i> = Spanned<DeValue<'i>>;

struct Reader<'a> {
    source: &'a str,
    catalog: &'a Catalog,
    removed: usize,
}

impl Reader<'_> {
    fn mistake(&self, at: Range<usize>, what: What) -> Mistake {
        let (line, column) = place(self.source, at.start);
        Mistake { line, column, what }
    }

    fn case(&mut self, table: &DeTable<'_>) -> Result<Case, Mistake> {
        let mut case = Case::default();
        let mut answers = None;
        let mut versioned = false;
        let (mut platform_at, mut option_at, mut channel_at) = (0..0, 0..0, 0..0);
        for (key, value) in table {
            let at = value.span();
            match key.get_ref().as_ref() {
                "schema" => {
                    versioned = true;
                    let found = self.slice(value);
                    if found.trim() != SCHEMA.to_string() {
                        return Err(self.mistake(at, What::Schema(clean::line(&found).text)));
                    }
                }
                "platform" => {
                    platform_at = at;
                    case.platform = Some(self.word(key, value)?);
                }
                "category" => {
                    let id = self.word(key, value)?;
                    let known = self.catalog.facts().categories.iter().map(|c| c.id.as_str());
                    self.known("category", &id, known, at)?;
                    case.category = Some(id);
                }
                "option" => {
                    option_at = at;
                    case.option = Some(self.word(key, value)?);
                }
                "language" => case.language = Some(self.word(key, value)?),
                "country" => case.country = self.country(key, value)?,
                "zone" => case.zone = self.zone(key, value)?,
                "channel" => {
                    channel_at = at;
                    case.channel = Some(self.word(key, value)?);
                }
                "logged_in" => case.logged_in = Some(self.boolean(key, value)?),
                "app_opens" => case.app_opens = Some(self.boolean(key, value)?),
                "confirmed" => case.confirmed = self.confirmed(key, value)?,
                "not_secret" => case.not_secret = self.words(key, value)?.into_iter().collect(),
                "own_text" => case.own_text = Some(self.own_text(key, value)?),
                "answers" => answers = Some(value),
                name => {
                    let near = nearest(name, KEYS);
                    return Err(self.mistake(key.span(), What::UnknownKey(clean::line(name).text, near)));
                }
            }
        }
        if !versioned {
            return Err(self.mistake(0..0, What::Missing("schema")));
        }
        self.check_problem(&case, platform_at, option_at, channel_at)?;
        if let Some(answers) = answers {
            self.answers(answers, &mut case)?;
        }
        Ok(case)
    }

    /// What is wrong where it is no TOML. A number that TOML does not know is what trips up most people.
    fn no_toml(&self, at: Range<usize>) -> Mistake {
        let before = self.source.get(..at.start).unwrap_or_default();
        let line = before.rfind('\n').map_or(0, |end| end + 1);
        let own =
            before.get(line..).and_then(|line| line.split_once('=')).map(|(key, value)| (key.len(), value));
        let (start, ends) = match own {
            // A value of its own line goes to the end of it, with the comma that some write in numbers.
            Some((key, value)) if !value.trim_start().starts_with(['[', '{']) => {
                (line + key + 1, &['\n', '#'][..])
            }
            _ => {
                let start = before.rfind(['\n', '=', '[', '{', ',']).map_or(0, |found| found + 1);
                (start, &['\n', ',', ']', '}', '#'][..])
            }
        };
        let rest = self.source.get(start..).unwrap_or_default();
        let end = rest.find(ends).unwrap_or(rest.len());
        let value = rest.get(..end).unwrap_or_default().trim();
        let number = value.trim_start_matches(['+', '-', '.']).starts_with(|c: char| c.is_ascii_digit());
        let quoted = value.contains(['"', '\'', '=']);
        if number && !quoted && DeTable::parse(&format!("v = {value}")).is_err() {
            let lead = rest.len() - rest.trim_start().len();
            return self.mistake(start + lead..start + end, What::Unquoted(clean::line(value).text));
        }
        self.mistake(at, What::Syntax)
    }

    /// A country's code; an empty one is none.
    fn country(
        &mut self,
        key: &Spanned<toml::de::DeString<'_>>,
        value: &Value<'_>,
    ) -> Result<Option<String>, Mistake> {
        let code = self.word(key, value)?.to_ascii_uppercase();
        if code.is_empty() || country::is_code(&code) {
            return Ok((!code.is_empty()).then_some(code));
        }
        let near = country::meant(&code);
        Err(self.mistake(value.span(), What::UnknownId("country", code, near)))
    }

    /// A zone's name; an empty one is none.
    fn zone(
        &mut self,
        key: &Spanned<toml::de::DeString<'_>>,
        value: &Value<'_>,
    ) -> Result<Option<String>, Mistake> {
        let name = self.word(key, value)?;
        if name.is_empty() || is_zone(&name) {
            return Ok((!name.is_empty()).then_some(name));
        }
        let all: Vec<String> = jiff::tz::db().available().map(|zone| zone.as_str().to_owned()).collect();
        // A city alone is what people write.
        let end = format!("/{}", name.to_lowercase().replace(' ', "_"));
        let city = all.iter().find(|zone| zone.to_lowercase().ends_with(&end)).cloned();
        let near = city.or_else(|| nearest(&name, all.iter().map(String::as_str)));
        Err(self.mistake(value.span(), What::UnknownId("zone", name, near)))
    }

    /// Lines of the checklist that the user has confirmed.
    fn confirmed(
        &mut self,
        key: &Spanned<toml::de::DeString<'_>>,
        value: &Value<'_>,
    ) -> Result<BTreeSet<String>, Mistake> {
        let ids = self.words(key, value)?;
        for (at, id) in ids.iter().enumerate() {
            let item = value.get_ref().as_array().and_then(|items| items.get(at));
            let known = self.catalog.facts().checklist.iter().map(|line| line.id.as_str());
            self.known("confirmed", id, known, item.map_or(value.span(), Spanned::span))?;
        }
        Ok(ids.into_iter().collect())
    }

    fn check_problem(
        &self,
        case: &Case,
        platform_at: Range<usize>,
        option_at: Range<usize>,
        channel_at: Range<usize>,
    ) -> Result<(), Mistake> {
        if let Some(platform) = &case.platform {
            let known = self.catalog.heads().iter().map(|head| head.id.as_str());
            self.known("platform", platform, known, platform_at)?;
            if let (Some(channel), Some(platform)) = (&case.channel, self.catalog.platform(platform)) {
                self.known("channel", channel, platform.channels.iter().map(|c| c.id.as_str()), channel_at)?;
            }
        }
        if let Some(option) = &case.option {
            let category = case.category.as_deref().unwrap_or_default();
            let known: Vec<&str> = match &case.platform {
                Some(platform) => {
                    self.catalog.options_on(platform, category).map(|o| o.id.as_str()).collect()
                }
                None => Vec::new(),
            };
            self.known("option", option, known, option_at)?;
        }
        Ok(())
    }

    fn known<'a>(
        &self,
        kind: &'static str,
        id: &str,
        known: impl IntoIterator<Item = &'a str>,
        at: Range<usize>,
    ) -> Result<(), Mistake> {
        let known: Vec<&str> = known.into_iter().collect();
        if known.contains(&id) {
            return Ok(());
        }
        let near = nearest(id, known);
        Err(self.mistake(at, What::UnknownId(kind, id.to_owned(), near)))
    }

    fn answers(&mut self, value: &Value<'_>, case: &mut Case) -> Result<(), Mistake> {
        let DeValue::Table(table) = value.get_ref() else {
            return Err(self.mistake(value.span(), What::Expected("table", "answers".to_owned())));
        };
        for (key, value) in table {
            let id = key.get_ref().as_ref();
            if id == "unknown" {
                for field in self.words(key, value)? {
                    let known = self.catalog.facts().fields.iter().map(|f| f.id.as_str());
                    self.known("field", &field, known, value.span())?;
                    case.unknown.insert(field);
                }
                continue;
            }
            let Some(field) = self.catalog.field(id) else {
                let near = nearest(id, self.catalog.facts().fields.iter().map(|f| f.id.as_str()));
                let name = clean::line(id).text;
                return Err(self.mistake(key.span(), What::UnknownId("field", name, near)));
            };
            let answer = match field.kind {
                FieldKind::YesNo => Answer::YesNo(self.boolean(key, value)?),
                FieldKind::List | FieldKind::Links => Answer::List(self.words(key, value)?),
                FieldKind::Timeline => Answer::Timeline(self.each(key, value, Self::event)?),
                FieldKind::Tried => Answer::Tried(self.each(key, value, Self::tried)?),
                FieldKind::Shots => Answer::Shots(self.each(key, value, Self::shot)?),
                FieldKind::Phone
                | FieldKind::Email
                | FieldKind::Line
                | FieldKind::Long
                | FieldKind::Moment
                | FieldKind::Choice
                | FieldKind::Amount
                | FieldKind::Currency
                | FieldKind::Version
                | FieldKind::Link => Answer::Text(self.text(key, value)?),
            };
            case.answers.insert(id.to_owned(), answer);
        }
        Ok(())
    }

    /// The value as it stands in the file: a number keeps its zeros.
    fn slice(&self, value: &Value<'_>) -> String {
        self.source.get(value.span()).unwrap_or_default().to_owned()
    }

    fn text(&mut self, key: &Spanned<toml::de::DeString<'_>>, value: &Value<'_>) -> Result<String, Mistake> {
        let raw = match value.get_ref() {
            DeValue::String(text) => text.to_string(),
            DeValue::Integer(_) | DeValue::Float(_) | DeValue::Datetime(_) => self.slice(value),
            DeValue::Boolean(_) | DeValue::Array(_) | DeValue::Table(_) => {
                let name = clean::line(key.get_ref()).text;
                return Err(self.mistake(value.span(), What::Expected("text", name)));
            }
        };
        let clean = clean::lines(&raw);
        self.removed += clean.removed;
        Ok(clean.text)
    }

    /// What somebody typed in one line.
    fn line(&mut self, key: &Spanned<toml::de::DeString<'_>>, value: &Value<'_>) -> Result<String, Mistake> {
        Ok(self.text(key, value)?.replace('\n', " "))
    }

    /// An id or a tag.
    fn word(&mut self, key: &Spanned<toml::de::DeString<'_>>, value: &Value<'_>) -> Result<String, Mistake> {
        Ok(clean::line(self.text(key, value)?.trim()).text)
    }

    fn boolean(&self, key: &Spanned<toml::de::DeString<'_>>, value: &Value<'_>) -> Result<bool, Mistake> {
        match value.get_ref() {
            DeValue::Boolean(yes) => Ok(*yes),
            DeValue::String(_)
            | DeValue::Integer(_)
            | DeValue::Float(_)
            | DeValue::Datetime(_)
            | DeValue::Array(_)
            | DeValue::Table(_) => {
                let name = clean::line(key.get_ref()).text;
                Err(self.mistake(value.span(), What::Expected("boolean", name)))
            }
        }
    }

    fn words(
        &mut self,
        key: &Spanned<toml::de::DeString<'_>>,
        value: &Value<'_>,
    ) -> Result<Vec<String>, Mistake> {
        match value.get_ref() {
            DeValue::Array(items) => items.iter().map(|item| self.text(key, item)).collect(),
            DeValue::String(_) => Ok(vec![self.text(key, value)?]),
            DeValue::Boolean(_)
            | DeValue::Integer(_)
            | DeValue::Float(_)
            | DeValue::Datetime(_)
            | DeValue::Table(_) => {
                let name = clean::line(key.get_ref()).text;
                Err(self.mistake(value.span(), What::Expected("list", name)))
            }
        }
    }

    fn each<T>(
        &mut self,
        key: &Spanned<toml::de::DeString<'_>>,
        value: &Value<'_>,
        one: impl Fn(&mut Self, &DeTable<'_>) -> Result<T, Mistake>,
    ) -> Result<Vec<T>, Mistake> {
        let DeValue::Array(items) = value.get_ref() else {
            let name = clean::line(key.get_ref()).text;
            return Err(self.mistake(value.span(), What::Expected("list", name)));
        };
        let mut list = Vec::with_capacity(items.len());
        for item in items {
            let DeValue::Table(table) = item.get_ref() else {
                let name = clean::line(key.get_ref()).text;
                return Err(self.mistake(item.span(), What::Expected("table", name)));
            };
            list.push(one(self, table)?);
        }
        Ok(list)
    }

    fn own_text(
        &mut self,
        key: &Spanned<toml::de::DeString<'_>>,
        value: &Value<'_>,
    ) -> Result<OwnText, Mistake> {
        let DeValue::Table(table) = value.get_ref() else {
            let name = clean::line(key.get_ref()).text;
            return Err(self.mistake(value.span(), What::Expected("table", name)));
        };
        let mut own = OwnText::default();
        for (key, value) in table {
            match key.get_ref().as_ref() {
                "language" => own.language = self.word(key, value)?,
                "from" => own.from = self.text(key, value)?,
                "text" => own.text = self.text(key, value)?,
                name => return Err(self.stranger(key, name, &["language", "from", "text"])),
            }
        }
        Ok(own)
    }

    fn event(&mut self, table: &DeTable<'_>) -> Result<Event, Mistake> {
        let mut event = Event::default();
        for (key, value) in table {
            match key.get_ref().as_ref() {
                "at" => event.at = self.line(key, value)?,
                "event" => event.event = self.text(key, value)?,
                name => return Err(self.stranger(key, name, &["at", "event"])),
            }
        }
        Ok(event)
    }

    fn tried(&mut self, table: &DeTable<'_>) -> Result<Try, Mistake> {
        let mut tried = Try::default();
        for (key, value) in table {
            match key.get_ref().as_ref() {
                "action" => tried.action = self.text(key, value)?,
                "result" => {
                    let id = self.word(key, value)?;
                    self.known("result", &id, Outcome::ALL.map(Outcome::id), value.span())?;
                    tried.result = Outcome::of(&id);
                }
                name => return Err(self.stranger(key, name, &["action", "result"])),
            }
        }
        Ok(tried)
    }

    fn shot(&mut self, table: &DeTable<'_>) -> Result<Shot, Mistake> {
        let mut shot = Shot::default();
        for (key, value) in table {
            match key.get_ref().as_ref() {
                "shows" => shot.shows = self.line(key, value)?,
                "file" => shot.file = Some(self.line(key, value)?),
                "ext" => shot.ext = Some(self.word(key, value)?),
                // What is no number has no spelling that is read back.
                "mb" => shot.mb = self.number(key, value, |mb: &f64| mb.is_finite())?,
                "w" => shot.w = self.number(key, value, |_| true)?,
                "h" => shot.h = self.number(key, value, |_| true)?,
                "time_visible" => shot.time_visible = Some(self.boolean(key, value)?),
                name => {
                    let keys = ["shows", "file", "ext", "mb", "w", "h", "time_visible"];
                    return Err(self.stranger(key, name, &keys));
                }
            }
        }
        Ok(shot)
    }

    fn number<T: std::str::FromStr>(
        &mut self,
        key: &Spanned<toml::de::DeString<'_>>,
        value: &Value<'_>,
        fits: fn(&T) -> bool,
    ) -> Result<Option<T>, Mistake> {
        let text = self.word(key, value)?;
        text.parse().ok().filter(fits).map(Some).ok_or_else(|| {
            let name = clean::line(key.get_ref()).text;
            self.mistake(value.span(), What::Expected("number", name))
        })
    }

    fn stranger(&self, key: &Spanned<toml::de::DeString<'_>>, name: &str, keys: &[&str]) -> Mistake {
        let near = nearest(name, keys.iter().copied());
        self.mistake(key.span(), What::UnknownKey(clean::line(name).text, near))
    }
}

/// Writes a case as a file that [`read`] reads back to the same case.
pub fn write(case: &Case) -> String {
    let mut out = format!("schema = {SCHEMA}\n");
    let mut top = |key: &str, value: Option<String>| {
        if let Some(value) = value {
            let _ = writeln!(out, "{key} = {value}");
        }
    };
    let quoted = |text: &Option<String>| text.as_deref().map(quote);
    top("platform", quoted(&case.platform));
    top("category", quoted(&case.category));
    top("option", quoted(&case.option));
    top("language", quoted(&case.language));
    // What is no code and no zone yet could not be read back.
    top("country", quoted(&case.country.as_deref().and_then(country::read)));
    top("zone", quoted(&case.zone.clone().filter(|name| is_zone(name))));
    top("logged_in", case.logged_in.map(|yes| yes.to_string()));
    top("app_opens", case.app_opens.map(|yes| yes.to_string()));
    top("channel", quoted(&case.channel));
    let confirmed: Vec<&str> = case.confirmed.iter().map(String::as_str).collect();
    top("confirmed", (!confirmed.is_empty()).then(|| list(&confirmed)));
    let not_secret: Vec<&str> = case.not_secret.iter().map(String::as_str).collect();
    top("not_secret", (!not_secret.is_empty()).then(|| list(&not_secret)));
    out.push_str("\n[answers]\n");
    for (id, answer) in &case.answers {
        let _ = writeln!(out, "{id} = {}", value(answer));
    }
    let unknown: Vec<&str> = case.unknown.iter().map(String::as_str).collect();
    if !unknown.is_empty() {
        let _ = writeln!(out, "unknown = {}", list(&unknown));
    }
    if let Some(own) = &case.own_text {
        let (language, from, text) = (quote(&own.language), quote(&own.from), quote(&own.text));
        let _ = write!(out, "\n[own_text]\nlanguage = {language}\nfrom = {from}\ntext = {text}\n");
    }
    out
}

/// Is it a zone that the system knows? Where it knows none at all, nobody can tell.
fn is_zone(name: &str) -> bool {
    TimeZone::get(name).is_ok() || (!name.is_empty() && jiff::tz::db().available().next().is_none())
}

/// A TOML basic string on one line.
pub fn quote(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {
                let _ = write!(out, "\\u{:04X}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

fn list(items: &[&str]) -> String {
    format!("[{}]", items.iter().map(|item| quote(item)).collect::<Vec<_>>().join(", "))
}

fn value(answer: &Answer) -> String {
    let tables = |rows: Vec<String>| match rows.as_slice() {
        [] => "[]".to_owned(),
        rows => format!("[\n    {},\n]", rows.join(",\n    ")),
    };
    match answer {
        Answer::Text(text) => quote(text),
        Answer::YesNo(yes) => yes.to_string(),
        Answer::List(items) => list(&items.iter().map(String::as_str).collect::<Vec<_>>()),
        Answer::Timeline(events) => tables(
            events
                .iter()
                .map(|e| format!("{{ at = {}, event = {} }}", quote(&e.at), quote(&e.event)))
                .collect(),
        ),
        Answer::Tried(tries) => tables(
            tries
                .iter()
                .map(|t| match t.result {
                    Some(result) => {
                        format!("{{ action = {}, result = {} }}", quote(&t.action), quote(result.id()))
                    }
                    None => format!("{{ action = {} }}", quote(&t.action)),
                })
                .collect(),
        ),
        Answer::Shots(shots) => tables(shots.iter().map(shot).collect()),
    }
}

fn shot(shot: &Shot) -> String {
    let mut parts = vec![format!("shows = {}", quote(&shot.shows))];
    let mut part = |key: &str, value: Option<String>| {
        if let Some(value) = value {
            parts.push(format!("{key} = {value}"));
        }
    };
    part("file", shot.file.as_deref().map(quote));
    part("ext", shot.ext.as_deref().map(quote));
    part("mb", shot.mb.map(|mb| format!("{mb:?}")));
    part("w", shot.w.map(|w| w.to_string()));
    part("h", shot.h.map(|h| h.to_string()));
    part("time_visible", shot.time_visible.map(|yes| yes.to_string()));
    format!("{{ {} }}", parts.join(", "))
}

/// The ids that [`Text`] gives the types of a case file, for the test that every one has its words.
pub const TYPES: [&str; 5] = ["table", "text", "boolean", "list", "number"];
/// The kinds of id that a case file names.
pub const KINDS: [&str; 9] =
    ["platform", "category", "option", "field", "result", "channel", "country", "zone", "confirmed"];

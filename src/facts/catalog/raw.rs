//! `platforms.toml` as it is written: strictly read, not yet checked.
#![allow(
    missing_docs,
    clippy::allow_attributes,
    clippy::struct_excessive_bools,
    reason = "the checked types of the same names tell what each part is; the build script, which documents nothing, reads this file too"
)]

use std::fmt;
use std::num::NonZeroU32;
use std::ops::Range;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::{
    AboutWord, ChannelKind, Condition, DeadlineKind, FieldKind, LengthUnit, MomentWord, Privacy, SignKind,
    SourceKind, Status, TimeUnit, Urgency, Verdict, WordKind,
};

/// A value with its place in the file, in bytes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(transparent)]
pub struct Spanned<T>(serde_spanned::Spanned<T>);

impl<T> Spanned<T> {
    /// A value at a place.
    pub fn new(span: Range<usize>, value: T) -> Self {
        Self(serde_spanned::Spanned::new(span, value))
    }

    /// The place.
    pub fn span(&self) -> Range<usize> {
        self.0.span()
    }

    /// The value.
    pub fn get_ref(&self) -> &T {
        self.0.get_ref()
    }

    /// The value alone.
    pub fn into_inner(self) -> T {
        self.0.into_inner()
    }
}

/// For an editor a value is what it is, wherever it stands.
#[cfg(test)]
impl<T: schemars::JsonSchema> schemars::JsonSchema for Spanned<T> {
    fn inline_schema() -> bool {
        T::inline_schema()
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        T::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        T::json_schema(generator)
    }
}

/// An id that refers to something else in the file, with its place.
pub type Ref = Spanned<String>;

/// The whole file.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct File {
    pub schema: Spanned<u32>,
    #[serde(default)]
    pub sources: Vec<Source>,
    #[serde(default)]
    pub fields: Vec<Field>,
    #[serde(default)]
    pub categories: Vec<Category>,
    #[serde(default)]
    pub checklist: Vec<Line>,
    #[serde(default)]
    pub platforms: Vec<Platform>,
    #[serde(default)]
    pub reply_times: Vec<ReplyTime>,
    #[serde(default)]
    pub deadlines: Vec<Deadline>,
    #[serde(default)]
    pub templates: Vec<Template>,
    #[serde(default)]
    pub signs: Vec<Sign>,
    #[serde(default)]
    pub shorteners: Vec<Ref>,
    #[serde(default)]
    pub secret_words: Vec<SecretWords>,
    #[serde(default)]
    pub moment_words: Vec<MomentWords>,
    #[serde(default)]
    pub finds: Vec<Find>,
    #[serde(default)]
    pub about_words: Vec<AboutWords>,
}

#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Source {
    pub id: Ref,
    pub kind: SourceKind,
    pub title: String,
    pub url: Option<String>,
    pub copy_date: Option<Ref>,
    pub checked: Ref,
}

#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Field {
    pub id: Ref,
    pub kind: FieldKind,
    pub page: String,
    #[serde(default)]
    pub privacy: Privacy,
    pub max: Option<u32>,
    #[serde(default)]
    pub choices: Vec<String>,
    #[serde(default)]
    pub closed: bool,
    #[serde(default)]
    pub unknown: bool,
    #[serde(default)]
    pub mask: bool,
    #[serde(default)]
    pub urgent: bool,
    #[serde(default)]
    pub common: bool,
    #[serde(default)]
    pub identifier: bool,
    #[serde(default = "yes")]
    pub in_message: bool,
    #[serde(default)]
    pub recommended_by: Vec<ChannelKind>,
}

fn yes() -> bool {
    true
}

#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Category {
    pub id: Ref,
    #[serde(default)]
    pub identity: Identity,
    pub ask: Option<String>,
    pub options: Vec<Choice>,
    #[serde(default)]
    pub required: Vec<Ref>,
    #[serde(default)]
    pub recommended: Vec<Ref>,
    #[serde(default)]
    pub self_help: Vec<String>,
    #[serde(default)]
    pub first_actions: Vec<String>,
    #[serde(default)]
    pub proof: Vec<String>,
    #[serde(default)]
    pub notes: Vec<String>,
}

/// Whether a platform's identity fields are required in a category.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Identity {
    #[default]
    Required,
    Recommended,
}

#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Choice {
    pub id: Ref,
    #[serde(default)]
    pub required: Vec<Ref>,
    #[serde(default)]
    pub recommended: Vec<Ref>,
    #[serde(default)]
    pub without: Vec<Ref>,
    #[serde(default)]
    pub self_help: Vec<String>,
    #[serde(default)]
    pub first_actions: Vec<String>,
    #[serde(default)]
    pub proof: Vec<String>,
    #[serde(default)]
    pub notes: Vec<String>,
    pub ask: Option<String>,
    pub platforms: Option<Vec<Ref>>,
    pub urgent: Option<Spanned<Urgency>>,
}

#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Line {
    pub id: Ref,
    #[serde(default)]
    pub when: Vec<Spanned<Condition>>,
    #[serde(default)]
    pub watches: Vec<Ref>,
    pub watches_kind: Option<FieldKind>,
    pub confirmed_by: Option<Ref>,
    pub limits: Option<super::Limits>,
}

#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Platform {
    pub id: Ref,
    pub name: String,
    #[serde(default)]
    pub aliases: Vec<String>,
    pub phone_support: super::PhoneSupport,
    #[serde(default)]
    pub hosts: Vec<Ref>,
    #[serde(default)]
    pub open_hosts: Vec<Ref>,
    #[serde(default)]
    pub old_hosts: Vec<Ref>,
    #[serde(default)]
    pub handles: Vec<Ref>,
    #[serde(default)]
    pub identity: IdentityFields,
    #[serde(default)]
    pub never_ask: Vec<String>,
    #[serde(default)]
    pub channels: Vec<Channel>,
    #[serde(default)]
    pub routes: Vec<Route>,
    #[serde(default)]
    pub avoid: Vec<Avoid>,
    #[serde(default)]
    pub adapt: Vec<Adapt>,
}

#[derive(Debug, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct IdentityFields {
    #[serde(default)]
    pub required: Vec<Ref>,
    #[serde(default)]
    pub recommended: Vec<Ref>,
}

#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Channel {
    pub id: Ref,
    pub kind: ChannelKind,
    pub value: Option<Ref>,
    pub status: Spanned<Status>,
    pub sources: Vec<Ref>,
    pub checked: Ref,
    pub copy_date: Option<Ref>,
    #[serde(default)]
    pub needs_login: bool,
    #[serde(default)]
    pub needs_app: bool,
    #[serde(default = "yes")]
    pub attachments: bool,
    #[serde(default)]
    pub slots: Vec<Spanned<Slot>>,
    #[serde(default)]
    pub steps: Vec<String>,
    pub template: Option<Ref>,
    #[serde(default)]
    pub regions: Vec<String>,
    #[serde(default)]
    pub languages: Vec<String>,
}

/// A field of a form: its name alone, or a table where a limit is known. A `?` after the name: the form does not insist.
#[derive(Debug)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(untagged))]
pub enum Slot {
    Name(String),
    Table(SlotTable),
}

#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SlotTable {
    pub field: Ref,
    pub limit: Option<SlotLimit>,
}

#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SlotLimit {
    pub max: NonZeroU32,
    pub unit: LengthUnit,
    pub status: Status,
    pub sources: Vec<Ref>,
}

/// By hand: what the library derives for such a choice loses the places of the values.
impl<'de> Deserialize<'de> for Slot {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Either;

        impl<'de> Visitor<'de> for Either {
            type Value = Slot;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("slot")
            }

            fn visit_str<E: Error>(self, name: &str) -> Result<Slot, E> {
                Ok(Slot::Name(name.to_owned()))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Slot, A::Error> {
                SlotTable::deserialize(MapAccessDeserializer::new(map)).map(Slot::Table)
            }
        }

        deserializer.deserialize_any(Either)
    }
}

#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Route {
    #[serde(rename = "for")]
    pub scope: Vec<Ref>,
    #[serde(default)]
    pub when: std::collections::BTreeMap<Spanned<String>, String>,
    pub channels: Spanned<Vec<RouteEntry>>,
    pub none: Option<String>,
}

#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RouteEntry {
    pub id: Ref,
    pub logged_in: Option<bool>,
    pub app_opens: Option<bool>,
    #[serde(default)]
    pub needs: Vec<Ref>,
    pub region: Option<String>,
    pub service_region: Option<String>,
    pub option: Option<Vec<String>>,
}

#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Avoid {
    pub value: Ref,
    pub reason: String,
    pub verdict: Verdict,
    pub replaced_by: Option<String>,
    pub status: Status,
    pub sources: Vec<Ref>,
    pub checked: Ref,
    #[serde(rename = "for", default)]
    pub scope: Vec<Ref>,
}

#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Adapt {
    #[serde(rename = "for")]
    pub scope: Vec<Ref>,
    #[serde(default)]
    pub required: Vec<Ref>,
    #[serde(default)]
    pub recommended: Vec<Ref>,
    #[serde(default)]
    pub without: Vec<Ref>,
    #[serde(default)]
    pub self_help: Vec<String>,
    #[serde(default)]
    pub first_actions: Vec<String>,
    #[serde(default)]
    pub proof: Vec<String>,
    #[serde(default)]
    pub notes: Vec<String>,
    #[serde(default)]
    pub replace_self_help: bool,
    pub ask: Option<String>,
    #[serde(default)]
    pub replace_first_actions: bool,
}

#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReplyTime {
    pub platform: Ref,
    #[serde(rename = "for")]
    pub scope: Vec<Ref>,
    pub channel: Option<Ref>,
    pub first: [u32; 2],
    pub unit: TimeUnit,
    pub status: Status,
    pub sources: Vec<Ref>,
    pub checked: Ref,
}

#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Deadline {
    pub id: Ref,
    pub platform: Ref,
    #[serde(rename = "for")]
    pub scope: Vec<Ref>,
    pub kind: DeadlineKind,
    pub days: Option<u32>,
    pub hours: Option<u32>,
    pub working: Option<bool>,
    pub from: Option<Ref>,
    pub regions: Option<Vec<String>>,
    pub status: Status,
    pub sources: Vec<Ref>,
    pub checked: Ref,
}

#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Sign {
    pub id: Spanned<SignKind>,
    pub platform: Option<Ref>,
    pub words: Vec<Ref>,
}

#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SecretWords {
    pub kind: Spanned<WordKind>,
    pub words: Vec<Ref>,
}

#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MomentWords {
    pub kind: MomentWord,
    pub words: Vec<Ref>,
}

#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Find {
    pub id: Ref,
    pub field: Ref,
    pub platform: Option<Ref>,
}

#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AboutWords {
    pub kind: AboutWord,
    pub words: Vec<Ref>,
}

#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Template {
    pub id: Ref,
    pub literal: String,
    pub sources: Vec<Ref>,
}

//! The kinds of answer, and each one's rule: how it is read, and what is doubtful about it.
//!
//! A doubt is no wall: the answer stays as it was typed, and the doubt is said beside it.

pub mod country;
pub mod email;
pub mod link;
pub mod moment;
pub mod phone;
pub mod spoken;

use jiff::tz::TimeZone;

use crate::facts::catalog::{Field, FieldKind};
use crate::ground::text::Text;

/// The longest answer of one line, in graphemes.
pub const LINE_MAX: usize = 200;
/// The longest answer of several lines, in graphemes.
pub const LONG_MAX: usize = 4000;

/// What an answer is read with.
#[derive(Clone, Debug, Default)]
pub struct Context {
    /// The country local phone numbers belong to (ISO 3166-1 alpha-2).
    pub country: Option<String>,
    /// The zone of moments that name none.
    pub zone: Option<TimeZone>,
    /// The platform's accounts have handles.
    pub handles: bool,
}

/// What is doubtful about an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// A phone number without country code, and no country is known.
    PhoneNoCountry,
    /// Possible as a phone number, but not valid in its country.
    PhoneInvalid,
    /// No phone number at all.
    PhoneShape,
    /// No e-mail address.
    EmailShape,
    /// The host of an address is one letter away from a well-known one.
    EmailTypo(String),
    /// A moment that could not be read.
    MomentVague,
    /// A moment with a time but no zone.
    MomentNoZone,
    /// No sum.
    AmountShape,
    /// No ISO 4217 code.
    CurrencyShape,
    /// A version without its number.
    VersionShape,
    /// No link.
    LinkShape,
    /// A link to something on somebody's own device.
    LinkLocal,
    /// No country's code; the one that may have been meant.
    CountryCode(Option<String>),
    /// None of the only answers.
    NotAChoice,
    /// It was not said how a try went.
    TryWithoutResult,
}

impl Doubt {
    /// The words for it.
    pub fn text(&self) -> Text {
        match self {
            Doubt::PhoneNoCountry => Text::id("doubt-phone-no-country"),
            Doubt::PhoneInvalid => Text::id("doubt-phone-invalid"),
            Doubt::PhoneShape => Text::id("doubt-phone-shape"),
            Doubt::EmailShape => Text::id("doubt-email-shape"),
            Doubt::EmailTypo(host) => Text::id("doubt-email-typo").with("host", host.as_str()),
            Doubt::MomentVague => Text::id("doubt-moment-vague"),
            Doubt::MomentNoZone => Text::id("doubt-moment-no-zone"),
            Doubt::AmountShape => Text::id("doubt-amount-shape"),
            Doubt::CurrencyShape => Text::id("doubt-currency-shape"),
            Doubt::VersionShape => Text::id("doubt-version-shape"),
            Doubt::LinkShape => Text::id("doubt-link-shape"),
            Doubt::LinkLocal => Text::id("doubt-link-local"),
            Doubt::CountryCode(None) => Text::id("doubt-country"),
            Doubt::CountryCode(Some(meant)) => Text::id("doubt-country-near").with("near", meant.as_str()),
            Doubt::NotAChoice => Text::id("doubt-not-a-choice"),
            Doubt::TryWithoutResult => Text::id("doubt-try-without-result"),
        }
    }
}

/// An answer of one text as it will be written, and what is doubtful about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// As it will be written.
    pub written: String,
    /// What is doubtful.
    pub doubt: Option<Doubt>,
}

/// Reads an answer of one text by its field's rule.
pub fn read(field: &Field, typed: &str, context: &Context) -> Reading {
    let as_typed = |doubt| Reading { written: typed.to_owned(), doubt };
    match field.kind {
        FieldKind::Phone => phone::read(typed, context.country.as_deref()),
        FieldKind::Email => email::read(typed),
        FieldKind::Moment => {
            let moment = moment::read(typed, context.zone.as_ref());
            Reading { written: moment.to_string(), doubt: moment.doubt() }
        }
        FieldKind::Amount => {
            let sum = typed.chars().any(char::is_numeric);
            as_typed((!sum).then_some(Doubt::AmountShape))
        }
        FieldKind::Currency => {
            let code = typed.trim();
            let shaped = code.len() == 3 && code.bytes().all(|b| b.is_ascii_alphabetic());
            as_typed((!shaped).then_some(Doubt::CurrencyShape))
        }
        FieldKind::Version => {
            let number = typed.chars().any(char::is_numeric);
            as_typed((!number).then_some(Doubt::VersionShape))
        }
        FieldKind::Link => as_typed(link::doubt(typed, context.handles)),
        FieldKind::Choice if field.closed && !field.choices.iter().any(|c| c == typed) => {
            as_typed(Some(Doubt::NotAChoice))
        }
        FieldKind::Line
        | FieldKind::Long
        | FieldKind::YesNo
        | FieldKind::Choice
        | FieldKind::List
        | FieldKind::Links
        | FieldKind::Timeline
        | FieldKind::Tried
        | FieldKind::Shots => as_typed(None),
    }
}

/// What is doubtful about a thing of a list.
pub fn item_doubt(kind: FieldKind, typed: &str, context: &Context) -> Option<Doubt> {
    let doubted = kind == FieldKind::Links && !typed.trim().is_empty();
    doubted.then(|| link::doubt(typed, context.handles)).flatten()
}

/// The longest answer a field takes, in graphemes.
pub fn max(field: &Field) -> usize {
    match (field.max, field.kind) {
        (Some(max), _) => max as usize,
        (None, FieldKind::Long) => LONG_MAX,
        (None, _) => LINE_MAX,
    }
}

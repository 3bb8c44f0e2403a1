//! What the system says of its user: language, country, zone, the day.

use std::env;

use jiff::Zoned;
use jiff::civil::Date;

use crate::words::locale::{Languages, REFERENCE};

/// The language the system asks for, as it writes it: `LC_ALL`, `LC_MESSAGES`, `LANG`, then the system's own way.
pub fn language() -> Option<String> {
    let set = |name: &str| env::var(name).ok().filter(|value| !value.is_empty());
    set("LC_ALL").or_else(|| set("LC_MESSAGES")).or_else(|| set("LANG")).or_else(sys_locale::get_locale)
}

/// The nearest language there is to what was asked for, or to what the system asks for.
pub fn ui(languages: &Languages, asked: Option<&str>) -> &'static str {
    let nearest = |tag: &str| languages.nearest_shown(tag);
    match asked {
        Some(tag) => nearest(tag).unwrap_or(REFERENCE),
        None => language().as_deref().and_then(nearest).unwrap_or(REFERENCE),
    }
}

/// Does the user, or the terminal, want lines rather than screens? `ACCESSIBLE` is what other programs look at too.
pub fn wants_lines() -> bool {
    let set = |name: &str| env::var(name).ok().filter(|value| !value.is_empty());
    set("ACCESSIBLE").is_some_and(|value| value != "0") || set("TERM").is_some_and(|term| term == "dumb")
}

/// The country in the system's locale (ISO 3166-1), such as `TW` in `zh_TW.UTF-8`.
pub fn country() -> Option<String> {
    let locale = language()?;
    let cut = locale.split(['.', '@']).next()?;
    let parts = cut.split(['_', '-']).skip(1);
    parts
        .into_iter()
        .find(|part| part.len() == 2 && part.bytes().all(|b| b.is_ascii_alphabetic()))
        .map(str::to_uppercase)
}

/// The IANA name of the system's zone.
pub fn zone() -> Option<String> {
    jiff::tz::TimeZone::try_system().ok()?.iana_name().map(str::to_owned)
}

/// Today, where the system is.
pub fn today() -> Date {
    Zoned::now().date()
}

//! What must hold for any bytes that reach the program from outside: for those that the fuzzer makes up, and for those
//! that once broke something.

mod contact;
mod draft;
mod keys;
mod locale;
mod platforms;
mod secrets;

use std::cell::Cell;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::time::{Duration, Instant};

use casewright::case::advice;
use casewright::case::answers::Case;
use casewright::facts::catalog::{Catalog, ChannelKind};
use casewright::ground::clean::is_hidden;
use casewright::shell::cli;
use casewright::words::export::{self, eml, json, mailto, markdown, plain, slots};
use casewright::words::locale::{Languages, Locale};
use casewright::words::request;
use jiff::Timestamp;
use jiff::civil::{Date, date};

/// What one input may take. Where overflows are looked for, and a fuzzer counts, everything is some ten times slower than
/// in the program.
const MOST: Duration = Duration::from_secs(if cfg!(debug_assertions) { 10 } else { 1 });

/// The targets.
pub const TARGETS: [&str; 6] = ["platforms", "locale", "draft", "contact", "secrets", "keys"];

/// Of what a fuzzer makes up, one in so many is held to the whole property. The others are read and judged, which is
/// where strangers' bytes go first, but not shown and told in every form: that takes a hundred times longer.
const WHOLE: u64 = 64;

thread_local! {
    static IS_WHOLE: Cell<bool> = const { Cell::new(true) };
}

/// Is this input held to the whole property?
fn is_whole() -> bool {
    IS_WHOLE.get()
}

/// Holds a property to what a fuzzer made up: the same part of it to the same input at any time.
///
/// # Panics
/// As [`hold`].
pub fn hold_some(target: &str, input: &[u8]) {
    let mut hasher = DefaultHasher::new();
    input.hash(&mut hasher);
    IS_WHOLE.set(hasher.finish().is_multiple_of(WHOLE));
    hold(target, input);
    IS_WHOLE.set(true);
}

/// Holds the property of a target to an input, and tells whether it took no longer than it may.
///
/// # Panics
/// Where the property is broken, or there is no such target.
pub fn hold(target: &str, input: &[u8]) {
    let text = || String::from_utf8_lossy(input);
    let took = || {
        let begun = Instant::now();
        match target {
            "platforms" => platforms::holds(&text()),
            "locale" => locale::holds(&text()),
            "draft" => draft::holds(&text()),
            "contact" => contact::holds(&text()),
            "secrets" => secrets::holds(&text()),
            "keys" => keys::holds(input),
            _ => panic!("no target {target}"),
        }
        begun.elapsed()
    };
    // The machine may have been busy with something else: slow is what is slow each time.
    let mut took_each = (0..3).map(|_| took());
    assert!(took_each.any(|took| took <= MOST), "more than {MOST:?}");
}

/// The day of every input.
fn today() -> Date {
    date(2026, 11, 21)
}

/// A field for anything that somebody tells.
const TOLD: &str = "description";

thread_local! {
    static CATALOG: Catalog = cli::embedded_catalog();
    static LANGUAGES: Languages = Languages::embedded();
}

/// Runs something with the embedded data.
fn with_data<T>(run: impl FnOnce(&Catalog, &Languages) -> T) -> T {
    CATALOG.with(|catalog| LANGUAGES.with(|languages| run(catalog, languages)))
}

/// A text that leaves the program holds nothing that a terminal obeys and nothing that nobody can see.
fn is_clean(text: &str) {
    if let Some((at, c)) = text.char_indices().find(|(_, c)| is_hidden(*c)) {
        panic!("{c:?} at {at} of {text:?}");
    }
}

/// Everything was said, in the words of a language.
fn is_said(locale: &Locale) {
    assert_eq!(locale.faults(), Vec::<String>::new(), "{}", locale.tag());
}

/// A case in every form in which it leaves the program, all of them clean: those that people can read.
fn told(case: &Case, catalog: &Catalog, message: &Locale, ui: &Locale) -> [String; 5] {
    let findings = advice::findings(case, catalog, today());
    let letter = export::write(&request::compose(case, catalog, findings.channel), message);
    let mail = findings.channel.filter(|channel| channel.kind == ChannelKind::Email);
    let to = mail.and_then(|channel| channel.value.as_deref());
    let read = [
        plain::text(&letter),
        letter.subject.clone(),
        markdown::text(&letter),
        slots::text(&letter, ui),
        json::text(&letter, &findings, message, ui),
    ];
    for form in &read {
        is_clean(form);
    }
    is_clean(&mailto::text(&letter, to));
    // Its lines end as mail wants it.
    is_clean(&eml::text(&letter, to, Timestamp::UNIX_EPOCH).replace("\r\n", "\n"));
    assert!(!letter.subject.contains('\n'), "{:?}", letter.subject);
    is_said(message);
    is_said(ui);
    read
}

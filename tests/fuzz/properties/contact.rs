//! A contact: it is judged, with reasons that can be said and show nothing hidden.

use std::cell::RefCell;

use casewright::case::advice::contact::{Contacts, verdict_id};
use casewright::facts::catalog::Verdict;
use casewright::ground::clean::is_hidden;
use casewright::ground::text::Text;
use casewright::shell::cli;

use super::{is_clean, is_said, is_whole, with_data};

/// More reasons would not be read.
const REASONS: usize = 12;

thread_local! {
    /// Read once: it takes longer than to judge a contact.
    static CONTACTS: RefCell<Contacts<'static>> =
        RefCell::new(Contacts::new(Box::leak(Box::new(cli::embedded_catalog()))));
}

pub fn holds(text: &str) {
    with_data(|_, languages| {
        for platform in [None, Some("line")] {
            let checked = CONTACTS.with_borrow_mut(|contacts| contacts.check(text, platform));
            assert!((1..=REASONS).contains(&checked.reasons.len()), "{checked:?}");
            // What cannot be seen is never explained away in a contact; it may stand beside one, and beside the marks
            // that are no part of it. What ends a line parts two words, and an escape sequence takes with it what can be
            // seen.
            let hides = |c: char| is_hidden(c) && !c.is_whitespace();
            let bare = |c: char| hides(c) || c.is_ascii_alphanumeric() || "@.:/-_".contains(c);
            let inside = text.trim_start_matches(|c| is_hidden(c) || matches!(c, ':' | '/'));
            let inside = inside.trim_end_matches(|c| is_hidden(c) || matches!(c, '.' | ':'));
            let hidden = !text.contains('\u{1b}') && inside.chars().all(bare) && inside.chars().any(hides);
            assert!(!hidden || checked.verdict != Verdict::OfficialChannel, "{checked:?}");
            for tag in ["en", "zh-Hant"].into_iter().filter(|_| is_whole()) {
                let locale = languages.get(tag).expect("it is embedded");
                is_clean(&locale.say(&Text::id(format!("verdict-{}", verdict_id(checked.verdict)))));
                for reason in &checked.reasons {
                    is_clean(&locale.say(&reason.text));
                }
                is_said(&locale);
            }
        }
    });
}

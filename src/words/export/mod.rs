//! One file per output. Everything that leaves the program is made here, from the one [`write()`] call, so that what is
//! shown, copied, printed and saved is the same text. Formatting is not delivery.

pub mod eml;
pub mod json;
pub mod mailto;
pub mod markdown;
pub mod plain;
pub mod slots;

use crate::words::locale::Locale;
use crate::words::request::{Request, SlotContent};

/// A request in the words of one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Letter {
    /// The subject, on one line.
    pub subject: String,
    /// The paragraphs by id.
    pub paragraphs: Vec<(&'static str, String)>,
    /// What goes into each slot of the form, by field.
    pub slots: Vec<(String, String)>,
}

impl Letter {
    /// The paragraphs, with an empty line between.
    pub fn body(&self) -> String {
        self.paragraphs.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>().join("\n\n")
    }
}

/// Puts a request into words.
pub fn write(request: &Request, locale: &Locale) -> Letter {
    let paragraphs: Vec<(&'static str, String)> = request
        .paragraphs
        .iter()
        .map(|paragraph| {
            let lines: Vec<String> = paragraph
                .lines
                .iter()
                .map(|line| locale.say(&line.text))
                .filter(|line| !line.trim().is_empty())
                .collect();
            (paragraph.id, lines.join("\n"))
        })
        .filter(|(_, text)| !text.is_empty())
        .collect();
    let mut letter = Letter {
        subject: request.subject.as_ref().map(|subject| locale.say(subject)).unwrap_or_default(),
        paragraphs,
        slots: Vec::new(),
    };
    let body = letter.body();
    letter.slots = request
        .slots
        .iter()
        .map(|slot| {
            let text = match &slot.content {
                SlotContent::Body => body.clone(),
                SlotContent::Answer(text) => locale.say(text),
            };
            (slot.field.clone(), text)
        })
        .collect();
    letter
}

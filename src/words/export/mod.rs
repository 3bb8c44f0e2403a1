//! One file per output. Everything that leaves the program is made here, from the one [`write()`] call, so that what is
//! shown, copied, printed and saved is the same text. Formatting is not delivery.

pub mod eml;
pub mod json;
pub mod mailto;
pub mod markdown;
pub mod plain;
pub mod slots;

use crate::words::locale::Locale;
use crate::words::request::{Line, Request, SlotContent};

/// A request in the words of one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Letter {
    /// The subject, on one line.
    pub subject: String,
    /// The paragraphs by id.
    pub paragraphs: Vec<(&'static str, String)>,
    /// The same case in a few lines, for a chat. The user's own body changes nothing in it.
    pub short: Vec<String>,
    /// What goes into each slot of the form, by field.
    pub slots: Vec<(String, String)>,
    /// Whether the body is the user's own.
    pub body_is: Body,
}

/// Where a body comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Body {
    /// It was made from the answers.
    #[default]
    Composed,
    /// The user changed it.
    Own,
    /// The user changed it, and the answers have changed since.
    OwnOutdated,
}

impl Letter {
    /// The paragraphs, with an empty line between.
    pub fn body(&self) -> String {
        self.paragraphs.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>().join("\n\n")
    }

    /// The few lines for a chat.
    pub fn short(&self) -> String {
        self.short.join("\n")
    }
}

/// Lines in words; what a language says nothing about is no line.
fn said(lines: &[Line], locale: &Locale) -> Vec<String> {
    let said = lines.iter().map(|line| (line.is_blank(), locale.say(&line.text)));
    said.filter(|(blank, said)| *blank || !said.trim().is_empty()).map(|(_, said)| said).collect()
}

/// Puts a request into words. In the language that the user changed the body in, it is the user's.
pub fn write(request: &Request, locale: &Locale) -> Letter {
    let paragraphs: Vec<(&'static str, String)> = request
        .paragraphs
        .iter()
        .map(|paragraph| (paragraph.id, said(&paragraph.lines, locale).join("\n")))
        .filter(|(_, text)| !text.is_empty())
        .collect();
    let mut letter = Letter {
        subject: request.subject.as_ref().map(|subject| locale.say(subject)).unwrap_or_default(),
        paragraphs,
        short: said(&request.short, locale),
        slots: Vec::new(),
        body_is: Body::Composed,
    };
    if let Some(own) = request.own.as_ref().filter(|own| own.language == locale.tag()) {
        letter.body_is = if letter.body() == own.from { Body::Own } else { Body::OwnOutdated };
        letter.paragraphs = vec![("own", locale.say(&own.text))];
    }
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

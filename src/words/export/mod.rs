//! One file per output. Everything that leaves the program is made here, from the one [`write()`] call, so that what is
//! shown, copied, printed and saved is the same text. Formatting is not delivery.

pub mod eml;
pub mod json;
pub mod mailto;
pub mod markdown;
pub mod plain;
pub mod slots;

use unicode_segmentation::UnicodeSegmentation as _;

use crate::facts::catalog::{LengthUnit, SlotLimit, Status};
use crate::ground::text::Text;
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
    /// What goes into each slot of the form.
    pub slots: Vec<Slot>,
    /// Whether the body is the user's own.
    pub body_is: Body,
}

/// A slot of a form, filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// The field it is for.
    pub field: String,
    /// What goes into it.
    pub text: String,
    /// How much it takes, where that is known.
    pub limit: Option<SlotLimit>,
}

impl Slot {
    /// How long the text is, in what the form counts; in graphemes where no limit is known.
    pub fn length(&self) -> usize {
        match self.limit.as_ref().map(|limit| limit.unit).unwrap_or_default() {
            LengthUnit::Graphemes => self.text.graphemes(true).count(),
            LengthUnit::Utf16 => self.text.encode_utf16().count(),
            LengthUnit::Bytes => self.text.len(),
        }
    }

    /// The length in words, with the limit where one is known.
    pub fn measure(&self) -> Text {
        let of = |count: usize, unit: LengthUnit| {
            Text::id(format!("slot-length-{}", unit.id())).with("count", count)
        };
        match &self.limit {
            None => of(self.length(), LengthUnit::Graphemes),
            Some(limit) => Text::id("slot-length-limit")
                .with("length", self.length().to_string())
                .with("limit", of(limit.max as usize, limit.unit)),
        }
    }

    /// That it is too long, where it is.
    pub fn over(&self) -> Option<Text> {
        let limit = self.limit.as_ref()?;
        let over = self.length().checked_sub(limit.max as usize).filter(|over| *over > 0)?;
        let id = if limit.status <= Status::Plausible { "slot-over" } else { "slot-over-claimed" };
        let unit = Text::id(format!("slot-length-{}", limit.unit.id())).with("count", over);
        Some(Text::id(id).with("over", unit))
    }
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

    /// The same message with the few lines for a chat as its body.
    #[must_use]
    pub fn shortened(self) -> Self {
        Self { paragraphs: vec![("short", self.short())], ..self }
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
            Slot { field: slot.field.clone(), text, limit: slot.limit.clone() }
        })
        .collect();
    letter
}

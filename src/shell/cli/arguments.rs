//! What is wrong with the arguments, in our words: the library's own are English, and repeat what was typed as it is.

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::ground::clean;
use crate::ground::text::Text;

/// What is wrong.
pub(super) fn text(error: &Error) -> Text {
    let word = |kind| context(error, kind);
    match error.kind() {
        ErrorKind::MissingRequiredArgument => {
            Text::id("arg-missing").with("names", word(ContextKind::InvalidArg))
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation if !word(ContextKind::ValidValue).is_empty() => {
            Text::id("arg-value")
                .with("name", word(ContextKind::InvalidArg))
                .with("value", word(ContextKind::InvalidValue))
                .with("values", word(ContextKind::ValidValue))
        }
        ErrorKind::InvalidValue => Text::id("arg-missing").with("names", word(ContextKind::InvalidArg)),
        ErrorKind::UnknownArgument | ErrorKind::InvalidSubcommand => {
            let name = match word(ContextKind::InvalidArg) {
                name if name.is_empty() => word(ContextKind::InvalidSubcommand),
                name => name,
            };
            match word(ContextKind::SuggestedArg) {
                near if near.is_empty() => Text::id("arg-unknown").with("name", name),
                near => Text::id("arg-unknown-near").with("name", name).with("near", near),
            }
        }
        _ => Text::id("arg-wrong"),
    }
}

/// A part of what the library knows about an error, through the gate for text from outside.
fn context(error: &Error, kind: ContextKind) -> String {
    let raw = match error.get(kind) {
        Some(ContextValue::String(one)) => one.clone(),
        Some(ContextValue::Strings(many)) => many.join(", "),
        _ => String::new(),
    };
    clean::line(&raw).text
}

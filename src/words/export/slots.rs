//! A form as a sheet: slot by slot, each under the label of its field and its length.

use super::{Letter, Slot};
use crate::ground::text::Text;
use crate::words::locale::Locale;

/// The sheet; a channel without a form has one slot, the body. Labels are in the language of the interface.
pub fn text(letter: &Letter, ui: &Locale) -> String {
    if letter.slots.is_empty() {
        return letter.body();
    }
    let sheet = |slot: &Slot| {
        let label = Text::id(format!("field-{}", slot.field));
        let head = ui.say(&Text::id("slot-head").with("field", label).with("length", slot.measure()));
        let over = slot.over().map(|over| format!("! {}\n", ui.say(&over))).unwrap_or_default();
        format!("[{head}]\n{over}{}\n", slot.text)
    };
    letter.slots.iter().map(sheet).collect::<Vec<_>>().join("\n")
}

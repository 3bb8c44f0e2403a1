//! A form as a sheet: slot by slot, each under the label of its field.

use super::Letter;
use crate::ground::text::Text;
use crate::words::locale::Locale;

/// The sheet; a channel without a form has one slot, the body. Labels are in the language of the interface.
pub fn text(letter: &Letter, ui: &Locale) -> String {
    if letter.slots.is_empty() {
        return letter.body();
    }
    let sheet = |(field, text): &(String, String)| {
        format!("[{}]\n{text}\n", ui.say(&Text::id(format!("field-{field}"))))
    };
    letter.slots.iter().map(sheet).collect::<Vec<_>>().join("\n")
}

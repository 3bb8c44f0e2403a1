//! Plain text: the subject, an empty line, the body.

use super::Letter;

/// The whole message.
pub fn text(letter: &Letter) -> String {
    if letter.subject.is_empty() {
        return letter.body();
    }
    format!("{}\n\n{}", letter.subject, letter.body())
}

//! `forget`: removes what is kept of this user, and says what it was.

use super::{Desk, Refusal, out};
use crate::ground::text::Text;
use crate::shell::store::{Forgotten, Store};

/// The exit status where something stays.
const LEFT: u8 = 1;

pub(super) fn run(desk: &Desk) -> Result<u8, Refusal> {
    let gone = match Store::of_this_user() {
        Ok(mut store) => store.forget(),
        // Where nothing can be kept, nothing is.
        Err(_) => Ok(Forgotten::default()),
    };
    let gone =
        gone.map_err(|reason| Refusal(Text::id("notice-forget-failed").with("reason", reason), LEFT))?;
    out(&format!("{}\n", desk.say(&gone.text())))?;
    Ok(if gone.left > 0 { LEFT } else { 0 })
}

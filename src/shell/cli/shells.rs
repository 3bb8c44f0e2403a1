//! What shells and readers of manuals want: completions and the man page, out of the same arguments.

use clap::ArgMatches;
use clap_complete::Shell;

use super::{Desk, Refusal, command, out, text};
use crate::ground::text::Text;
use crate::shell::reason;

/// The shells that completions are written for.
pub(super) const SHELLS: [&str; 5] = ["bash", "elvish", "fish", "powershell", "zsh"];

pub(super) fn completions(desk: &Desk, matches: &ArgMatches) -> Result<u8, Refusal> {
    let shell = text(matches, "SHELL").and_then(|name| name.parse().ok()).unwrap_or(Shell::Bash);
    let mut whole = command(&|id| desk.say(&Text::id(id)), true);
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut whole, "casewright", &mut script);
    out(&String::from_utf8_lossy(&script))?;
    Ok(0)
}

/// The man page (roff). Its headings are those that every man page has.
pub(super) fn man(desk: &Desk) -> Result<u8, Refusal> {
    let whole = command(&|id| desk.say(&Text::id(id)), true);
    let mut page = Vec::new();
    let written = clap_mangen::Man::new(whole).render(&mut page);
    written.map_err(|error| Refusal(Text::id("error-write").with("reason", reason::saving(&error)), 1))?;
    out(&String::from_utf8_lossy(&page))?;
    Ok(0)
}

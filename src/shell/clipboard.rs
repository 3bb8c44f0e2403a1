//! The clipboard: which way there is, and what can be said of it afterwards.

use std::env;
use std::io::{self, Write as _};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use ratatui::crossterm::Command as _;
use ratatui::crossterm::clipboard::CopyToClipboard;

/// The most that is sent through a terminal, in bytes of text: beyond it some cut without a word.
pub const TERMINAL_MAX: usize = 74_994;

/// What was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Copied {
    /// It is in the system's clipboard, and was read back.
    Native,
    /// It was sent to the terminal, which does not answer (OSC 52).
    Terminal,
    /// It is longer than a terminal takes.
    TooLong,
    /// It could not be done.
    Failed(String),
}

/// The ways to a clipboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Through the terminal (OSC 52): over SSH the clipboard that counts is at the other end.
    Terminal,
    /// The helper that every Wayland compositor lets in, then the system's own.
    Wayland,
    /// The system's own.
    Native,
}

/// The way for an environment.
pub fn way(variable: impl Fn(&str) -> Option<String>) -> Way {
    let set = |name: &str| variable(name).is_some_and(|value| !value.is_empty());
    if set("SSH_TTY") || set("SSH_CONNECTION") {
        return Way::Terminal;
    }
    let has_its_own = cfg!(any(target_os = "macos", target_os = "windows"));
    match (has_its_own, set("WAYLAND_DISPLAY"), set("DISPLAY")) {
        (false, true, _) => Way::Wayland,
        (true, ..) | (false, false, true) => Way::Native,
        (false, false, false) => Way::Terminal,
    }
}

/// The way for this process.
pub fn way_here() -> Way {
    way(|name| env::var(name).ok())
}

/// Copies with `wl-copy`, and reads back with `wl-paste`. The helper keeps the text after this program has ended.
///
/// # Errors
/// Where the helper is not there, or what comes back is another text.
pub fn wayland(text: &str) -> io::Result<()> {
    // The helper stays, and would keep a pipe open for ever.
    let mut copy =
        Command::new("wl-copy").stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
    if let Some(mut stdin) = copy.stdin.take() {
        stdin.write_all(text.as_bytes())?;
    }
    let copied = copy.wait()?.success();
    let back =
        Command::new("wl-paste").arg("--no-newline").stdin(Stdio::null()).stderr(Stdio::null()).output()?;
    let copied = copied && back.stdout == text.as_bytes();
    if copied { Ok(()) } else { Err(io::ErrorKind::Other.into()) }
}

/// The system's clipboard. It is held as long as the program runs: on X11 and Wayland it goes with its owner.
#[derive(Default)]
pub struct Native {
    held: Option<arboard::Clipboard>,
}

impl std::fmt::Debug for Native {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Native").field("held", &self.held.is_some()).finish()
    }
}

impl Native {
    /// Copies, and reads back. A display that does not answer within a second is no display.
    ///
    /// # Errors
    /// What the system said.
    pub fn copy(&mut self, text: &str) -> Result<(), String> {
        let (send, receive) = mpsc::channel();
        let held = self.held.take();
        let text = text.to_owned();
        thread::spawn(move || {
            let done = (|| {
                let mut clipboard = match held {
                    Some(clipboard) => clipboard,
                    None => arboard::Clipboard::new()?,
                };
                clipboard.set_text(text.clone())?;
                let back = clipboard.get_text()?;
                Ok::<_, arboard::Error>((clipboard, back == text))
            })();
            let _ = send.send(done);
        });
        match receive.recv_timeout(Duration::from_secs(1)) {
            Ok(Ok((clipboard, same))) => {
                self.held = Some(clipboard);
                if same { Ok(()) } else { Err(String::new()) }
            }
            Ok(Err(error)) => Err(error.to_string()),
            Err(_) => Err(String::new()),
        }
    }
}

/// The bytes that put text into a terminal's clipboard (OSC 52); none where it is too long.
pub fn osc52(text: &str) -> Option<String> {
    if text.len() > TERMINAL_MAX {
        return None;
    }
    let mut bytes = String::new();
    CopyToClipboard::to_clipboard_from(text).write_ansi(&mut bytes).ok()?;
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn over_ssh_and_without_a_display_the_terminal_is_the_way() {
        let with = |set: &'static [(&'static str, &'static str)]| {
            way(move |name| set.iter().find(|(n, _)| *n == name).map(|(_, v)| (*v).to_owned()))
        };
        assert_eq!(with(&[("SSH_TTY", "/dev/pts/1"), ("DISPLAY", ":0")]), Way::Terminal);
        assert_eq!(with(&[("WAYLAND_DISPLAY", "wayland-0")]), Way::Wayland);
        assert_eq!(with(&[("DISPLAY", ":0")]), Way::Native);
        if cfg!(target_os = "linux") {
            assert_eq!(with(&[]), Way::Terminal);
        }
    }
}

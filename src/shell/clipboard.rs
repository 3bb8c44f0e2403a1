//! The clipboard: the ways to it from here, best first, and what can be said of each afterwards.
//!
//! Over SSH the clipboard that counts is at the other end, so that the terminal is asked and never this system. A
//! multiplexer passes nothing on unless it is asked in its own way. Nobody answers an escape sequence (OSC 52), so that
//! what was sent by one is never called copied.

use std::env;
use std::fs;
use std::io::{self, Read as _, Write as _};
use std::process::{Child, Command, ExitCode, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ratatui::crossterm::Command as _;
use ratatui::crossterm::clipboard::CopyToClipboard;

use crate::ground::text::Text;
use crate::shell::reason;

/// The most that is sent through a terminal, in bytes of text: beyond it some cut without a word.
pub const TERMINAL_MAX: usize = 74_994;

/// The most bytes that GNU screen passes on in one string.
const SCREEN_CHUNK: usize = 240;

/// So long a helper may take, or a display that does not answer.
const PATIENCE: Duration = Duration::from_secs(2);

/// The hidden command of the process that holds the text on X11, where it goes with its owner.
pub const HOLDER: &str = "hold-clipboard";

/// A way to a clipboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// `wl-copy`, which every Wayland compositor lets in.
    Wayland,
    /// The system's own: X11, macOS, Windows.
    System,
    /// Windows, from its Linux subsystem.
    Windows,
    /// The buffer of tmux, which passes it on to its terminal.
    Tmux,
    /// Through the terminal (OSC 52), in the pieces that GNU screen passes on.
    Screen,
    /// Through the terminal (OSC 52).
    Terminal,
}

impl Way {
    /// Its name, the second part of a message id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Wayland => "wayland",
            Self::System => "system",
            Self::Windows => "windows",
            Self::Tmux => "tmux",
            Self::Screen => "screen",
            Self::Terminal => "terminal",
        }
    }

    /// Does it go through the terminal?
    pub fn is_sent(self) -> bool {
        matches!(self, Self::Screen | Self::Terminal)
    }
}

/// What became of a text that was to be copied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Copied {
    /// It is there, and was read back.
    ReadBack(Way),
    /// It was sent, and nobody answers.
    Sent(Way),
    /// It is longer than a terminal takes.
    TooLong,
    /// There is no further way.
    NoOther,
    /// It could not be done, for this reason.
    Failed(Text),
}

impl Copied {
    /// May it be in a clipboard?
    pub fn is_done(&self) -> bool {
        matches!(self, Self::ReadBack(_) | Self::Sent(_))
    }
}

/// The ways from an environment, best first. Without a screen no escape sequence may be sent.
pub fn ways(variable: impl Fn(&str) -> Option<String>, release: &str, screen: bool) -> Vec<Way> {
    let set = |name: &str| variable(name).is_some_and(|value| !value.is_empty());
    let mut ways = Vec::new();
    if !(set("SSH_TTY") || set("SSH_CONNECTION")) {
        let windows_below = release.to_ascii_lowercase().contains("microsoft");
        if cfg!(any(target_os = "macos", target_os = "windows")) {
            ways.push(Way::System);
        } else {
            // A modern terminal of Windows takes it from any depth.
            if windows_below && set("WT_SESSION") && !set("TMUX") && !set("STY") && screen {
                ways.push(Way::Terminal);
            }
            if set("WAYLAND_DISPLAY") {
                ways.push(Way::Wayland);
            }
            if set("DISPLAY") {
                ways.push(Way::System);
            }
            if windows_below {
                ways.push(Way::Windows);
            }
        }
    }
    if set("TMUX") {
        ways.push(Way::Tmux);
    }
    if screen {
        let through = if set("STY") && !set("TMUX") { Way::Screen } else { Way::Terminal };
        if !ways.contains(&through) {
            ways.push(through);
        }
    }
    ways
}

/// Copies by the ways of this process.
#[derive(Debug)]
pub struct Clipboard {
    ways: Vec<Way>,
    /// The way that was taken last.
    last: Option<usize>,
}

impl Clipboard {
    /// What there is in this process's environment.
    pub fn here(screen: bool) -> Self {
        let release = fs::read_to_string("/proc/sys/kernel/osrelease").unwrap_or_default();
        Self { ways: ways(|name| env::var(name).ok(), &release, screen), last: None }
    }

    /// Copies by the best way that works; or by the next one, where the last seemed to work and did not. What goes
    /// through the terminal is handed over to be sent.
    pub fn copy(
        &mut self,
        text: &str,
        otherwise: bool,
        mut send: impl FnMut(&str) -> io::Result<()>,
    ) -> Copied {
        let count = self.ways.len();
        if otherwise && count < 2 {
            return Copied::NoOther;
        }
        let first = self.last.filter(|_| otherwise).map_or(0, |last| last + 1);
        let mut why = None;
        for at in (first..first + count).map(|at| at % count) {
            let Some(way) = self.ways.get(at).copied() else { break };
            let done = match by(way, text) {
                Ok(None) => Ok(Copied::ReadBack(way)),
                Ok(Some(bytes)) => send(&bytes).map(|()| Copied::Sent(way)),
                Err(error) => Err(error),
            };
            match done {
                Ok(copied) => {
                    self.last = Some(at);
                    return copied;
                }
                Err(error) if error.kind() == io::ErrorKind::FileTooLarge => why = Some(Copied::TooLong),
                Err(error) => why = why.or_else(|| Some(Copied::Failed(reason::copying(&error)))),
            }
        }
        why.unwrap_or(Copied::NoOther)
    }
}

/// Copies by one way. Where it goes through the terminal, these are the bytes.
fn by(way: Way, text: &str) -> io::Result<Option<String>> {
    match way {
        Way::Wayland => wayland(text).map(|()| None),
        Way::System => system(text).map(|()| None),
        Way::Windows => windows(text).map(|()| None),
        Way::Tmux => tmux(text).map(|()| None),
        Way::Terminal => osc52(text).map(Some),
        Way::Screen => osc52(text).map(|bytes| Some(in_pieces(&bytes))),
    }
}

/// The bytes that put text into a terminal's clipboard (OSC 52).
///
/// # Errors
/// Where it is longer than [`TERMINAL_MAX`].
pub fn osc52(text: &str) -> io::Result<String> {
    if text.len() > TERMINAL_MAX {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    let mut bytes = String::new();
    CopyToClipboard::to_clipboard_from(text).write_ansi(&mut bytes).map_err(io::Error::other)?;
    Ok(bytes)
}

/// A sequence in the strings (DCS) that GNU screen passes on as they are. Within them it must not end as they do.
fn in_pieces(sequence: &str) -> String {
    let sequence = sequence.strip_suffix("\x1b\\").map(|body| format!("{body}\x07"));
    let sequence = sequence.unwrap_or_default();
    let mut out = String::new();
    let mut rest = sequence.as_str();
    while !rest.is_empty() {
        // Base64 is ASCII, so that any place is one.
        let (piece, after) = rest.split_at_checked(SCREEN_CHUNK).unwrap_or((rest, ""));
        out.push_str("\x1bP");
        out.push_str(piece);
        out.push_str("\x1b\\");
        rest = after;
    }
    out
}

/// Runs a helper with a text as its input. It may stay after it has answered, and would keep a pipe open for ever.
fn feed(command: &mut Command, text: &str) -> io::Result<()> {
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
    if let Some(mut stdin) = child.stdin.take() {
        let text = text.to_owned();
        // A helper that does not read would hold up everything.
        thread::spawn(move || stdin.write_all(text.as_bytes()));
    }
    let status = ended(&mut child)?;
    if status { Ok(()) } else { Err(io::ErrorKind::Other.into()) }
}

/// Waits for a helper, but not for ever. Tells whether it succeeded.
fn ended(child: &mut Child) -> io::Result<bool> {
    let until = Instant::now() + PATIENCE;
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(status.success());
        }
        if Instant::now() > until {
            let _ = child.kill();
            let _ = child.wait();
            return Err(io::ErrorKind::TimedOut.into());
        }
        thread::sleep(Duration::from_millis(2));
    }
}

/// Asks a helper for what is in the clipboard, and compares.
fn read_back(command: &mut Command, text: &str) -> io::Result<()> {
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
    let (send, receive) = mpsc::channel();
    if let Some(mut stdout) = child.stdout.take() {
        thread::spawn(move || {
            let mut back = Vec::new();
            let read = stdout.read_to_end(&mut back);
            let _ = send.send(read.map(|_| back));
        });
    }
    ended(&mut child)?;
    let back = receive.recv_timeout(PATIENCE).map_err(|_| io::Error::from(io::ErrorKind::TimedOut))??;
    if back == text.as_bytes() { Ok(()) } else { Err(io::ErrorKind::InvalidData.into()) }
}

fn wayland(text: &str) -> io::Result<()> {
    feed(&mut Command::new("wl-copy"), text)?;
    read_back(Command::new("wl-paste").arg("--no-newline"), text)
}

/// tmux drops the sequence of a terminal's clipboard unless it is set up for it; asked itself, it passes the text on.
fn tmux(text: &str) -> io::Result<()> {
    feed(Command::new("tmux").args(["load-buffer", "-w", "-"]), text)?;
    read_back(Command::new("tmux").arg("show-buffer"), text)
}

/// The program that Windows has for it would take the text for one of an old code page, so that it goes as ASCII.
fn windows(text: &str) -> io::Result<()> {
    const PASTE: &str = "Set-Clipboard -Value ([Text.Encoding]::UTF8.GetString(\
                         [Convert]::FromBase64String([Console]::In.ReadToEnd())))";
    const COPY: &str = "[Console]::Out.Write([Convert]::ToBase64String(\
                        [Text.Encoding]::UTF8.GetBytes((Get-Clipboard -Raw))))";
    let shell = |script| {
        let mut command = Command::new("powershell.exe");
        command.args(["-NoProfile", "-NonInteractive", "-Command", script]);
        command
    };
    // There a line ends with two characters.
    let text = STANDARD.encode(text.replace('\n', "\r\n"));
    feed(&mut shell(PASTE), &text)?;
    read_back(&mut shell(COPY), &text)
}

/// The system's own. On X11 the text goes with the process that owns it, so that one of our own stays for it, until
/// something else is copied.
fn system(text: &str) -> io::Result<()> {
    let failed = |error: arboard::Error| io::Error::other(error.to_string());
    if !cfg!(any(target_os = "macos", target_os = "windows")) {
        let mut holder = Command::new(env::current_exe()?);
        holder.arg(HOLDER).stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
        let mut holder = holder.spawn()?;
        if let Some(mut stdin) = holder.stdin.take() {
            stdin.write_all(text.as_bytes())?;
        }
        // Nobody else asks for its end.
        thread::spawn(move || holder.wait());
    }
    let (send, receive) = mpsc::channel();
    let text = text.to_owned();
    thread::spawn(move || {
        let done = (|| {
            let mut clipboard = arboard::Clipboard::new()?;
            if cfg!(any(target_os = "macos", target_os = "windows")) {
                clipboard.set_text(text.clone())?;
            }
            // The process that holds it needs a moment.
            let until = Instant::now() + PATIENCE;
            loop {
                let back = clipboard.get_text();
                if matches!(&back, Ok(back) if *back == text) || Instant::now() > until {
                    return back.map(|back| back == text);
                }
                thread::sleep(Duration::from_millis(5));
            }
        })();
        let _ = send.send(done);
    });
    match receive.recv_timeout(PATIENCE + PATIENCE / 2) {
        Ok(Ok(true)) => Ok(()),
        Ok(Ok(false)) => Err(io::ErrorKind::InvalidData.into()),
        Ok(Err(error)) => Err(failed(error)),
        Err(_) => Err(io::ErrorKind::TimedOut.into()),
    }
}

/// The process that holds the text, which it reads from standard input: it ends once something else is copied.
pub fn hold() -> ExitCode {
    #[cfg(all(unix, not(target_os = "macos")))]
    {
        use arboard::SetExtLinux as _;
        // The end of the terminal is not to be its end.
        let _ = rustix::process::setsid();
        let mut text = String::new();
        let held = io::stdin().read_to_string(&mut text).is_ok()
            && arboard::Clipboard::new().is_ok_and(|mut clipboard| clipboard.set().wait().text(text).is_ok());
        if held {
            return ExitCode::SUCCESS;
        }
    }
    ExitCode::FAILURE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ways_are_those_of_the_surroundings_best_first() {
        use Way::{Screen, System, Terminal, Tmux, Wayland, Windows};
        const WSL: &str = "5.15.90.1-microsoft-standard-WSL2";
        if cfg!(any(target_os = "macos", target_os = "windows")) {
            return;
        }
        for (set, release, screen, expected) in [
            (&[][..], "", true, &[Terminal][..]),
            (&[], "", false, &[]),
            (&["DISPLAY"], "", true, &[System, Terminal]),
            (&["DISPLAY"], "", false, &[System]),
            (&["WAYLAND_DISPLAY", "DISPLAY"], "", true, &[Wayland, System, Terminal]),
            (&["DISPLAY", "TMUX"], "", true, &[System, Tmux, Terminal]),
            (&["TMUX"], "", false, &[Tmux]),
            (&["STY"], "", true, &[Screen]),
            (&["STY", "TMUX"], "", true, &[Tmux, Terminal]),
            (&["SSH_TTY", "DISPLAY", "WAYLAND_DISPLAY"], "", true, &[Terminal]),
            (&["SSH_CONNECTION", "TMUX"], "", true, &[Tmux, Terminal]),
            (&["SSH_TTY", "STY"], "", true, &[Screen]),
            (&["WT_SESSION"], WSL, true, &[Terminal, Windows]),
            (&["WT_SESSION"], WSL, false, &[Windows]),
            (&["WT_SESSION", "TMUX"], WSL, true, &[Windows, Tmux, Terminal]),
            (&["DISPLAY"], WSL, true, &[System, Windows, Terminal]),
            (&["SSH_TTY"], WSL, true, &[Terminal]),
        ] {
            let found = ways(|name| set.contains(&name).then(|| "1".to_owned()), release, screen);
            assert_eq!(found, expected, "{set:?} {release} {screen}");
        }
    }

    #[test]
    fn screen_is_given_pieces_it_passes_on() {
        let sequence = osc52(&"中".repeat(2_000)).expect("it is short enough");
        let pieces = in_pieces(&sequence);
        let mut whole = String::new();
        for piece in pieces.split_terminator("\x1b\\") {
            let piece = piece.strip_prefix("\x1bP").expect("each is a string of its own");
            assert!(piece.len() <= SCREEN_CHUNK);
            whole.push_str(piece);
        }
        assert_eq!(whole.strip_suffix('\x07'), sequence.strip_suffix("\x1b\\"));
    }

    #[test]
    fn the_next_way_is_another_until_all_were_tried() {
        let mut clipboard = Clipboard { ways: vec![Way::Terminal, Way::Screen], last: None };
        let sent = std::cell::RefCell::new(Vec::new());
        let mut copy = |otherwise| {
            clipboard.copy("text", otherwise, |bytes| {
                sent.borrow_mut().push(bytes.to_owned());
                Ok(())
            })
        };
        let copied = [false, true, true, false].map(&mut copy);
        let ways = [Way::Terminal, Way::Screen, Way::Terminal, Way::Terminal];
        assert_eq!(copied, ways.map(Copied::Sent));
        assert_eq!(sent.borrow().len(), 4);
        let mut alone = Clipboard { ways: vec![Way::Terminal], last: None };
        assert_eq!(alone.copy("text", true, |_| Ok(())), Copied::NoOther);
        let long = "x".repeat(TERMINAL_MAX + 1);
        assert_eq!(alone.copy(&long, false, |_| Ok(())), Copied::TooLong);
        let none = Clipboard { ways: Vec::new(), last: None }.copy("text", false, |_| Ok(()));
        assert_eq!(none, Copied::NoOther);
    }
}

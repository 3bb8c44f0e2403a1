//! The terminal: taken with everything the screens need, and given back on every way out.

use std::io::{self, IsTerminal as _, Write};
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError, TryLockError};
use std::thread;
use std::time::Duration;

use ratatui::crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use ratatui::crossterm::style::Print;
use ratatui::crossterm::terminal::{
    self, EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};
use ratatui::crossterm::{cursor, execute};
use ratatui::layout::Rect;

use crate::shell::paint::Painter;
use crate::shell::view::{self, LARGEST, Seen, Words};
use crate::wizard::screen::Screen;

/// What the screen is drawn on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Output {
    /// Standard output.
    Stdout,
    /// Standard error, so that standard output is free for the message.
    Stderr,
}

/// What was taken and is to be given back: 0 nothing, 1 standard output, 2 standard error.
static TAKEN: AtomicU8 = AtomicU8::new(0);

/// Clicks and the wheel are told; dragging still selects text with a key held, as terminals have it.
static MOUSE: AtomicBool = AtomicBool::new(false);

/// Presses of buttons, in a form without limits (xterm 1000, 1006); the library would ask for every movement too.
const MOUSE_ON: &str = "\x1b[?1000h\x1b[?1006h";
const MOUSE_OFF: &str = "\x1b[?1006l\x1b[?1000l";

/// Held while something is written to the terminal, so that nobody gives it back in the midst of a frame.
static WRITING: Mutex<()> = Mutex::new(());

/// What is said where a panic ends the program, in the reader's language.
static LAST_WORDS: Mutex<String> = Mutex::new(String::new());

fn writing() -> MutexGuard<'static, ()> {
    WRITING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The terminal while it is ours.
pub struct Tty {
    painter: Painter,
    /// What is written is held until the frame is whole: what comes in one piece neither flickers nor costs twice.
    held: Vec<u8>,
    out: Box<dyn Write + Send>,
    /// The window may have another size than it had.
    resized: bool,
    output: Output,
}

/// The part of the window that is drawn on: a terminal that claims to be larger than any is not given buffers of
/// that size.
fn window() -> io::Result<Rect> {
    let (width, height) = terminal::size()?;
    Ok(Rect::new(0, 0, width.min(LARGEST.0), height.min(LARGEST.1)))
}

impl std::fmt::Debug for Tty {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Tty").finish_non_exhaustive()
    }
}

/// Is there a terminal to draw on and to read keys from?
pub fn is_there(output: Output) -> bool {
    let drawn = match output {
        Output::Stdout => io::stdout().is_terminal(),
        Output::Stderr => io::stderr().is_terminal(),
    };
    drawn && io::stdin().is_terminal()
}

/// Where an output goes.
pub fn writer(output: Output) -> Box<dyn Write + Send> {
    match output {
        Output::Stdout => Box::new(io::stdout()),
        Output::Stderr => Box::new(io::stderr()),
    }
}

/// An output without the buffer of the standard library, which would send a frame line by line.
#[cfg(unix)]
fn straight(output: Output) -> io::Result<Box<dyn Write + Send>> {
    use std::os::fd::AsFd as _;
    let owned = match output {
        Output::Stdout => io::stdout().as_fd().try_clone_to_owned(),
        Output::Stderr => io::stderr().as_fd().try_clone_to_owned(),
    };
    Ok(Box::new(std::fs::File::from(owned?)))
}

/// A console takes text in another encoding than ours, and the standard library sees to that.
#[cfg(not(unix))]
fn straight(output: Output) -> io::Result<Box<dyn Write + Send>> {
    Ok(writer(output))
}

impl Tty {
    /// Takes the terminal.
    ///
    /// # Errors
    /// Where it refuses; it is given back before.
    pub fn take(output: Output, mouse: bool) -> io::Result<Self> {
        MOUSE.store(mouse, Ordering::SeqCst);
        let taken = enter(output).and_then(|()| {
            let (painter, out) = (Painter::new(window()?), straight(output)?);
            Ok(Self { painter, held: Vec::new(), out, resized: false, output })
        });
        if taken.is_err() {
            give_back();
        }
        taken
    }

    /// Gives it back for a while.
    pub fn leave(&mut self) {
        give_back();
    }

    /// Takes it again, as it is by now.
    ///
    /// # Errors
    /// Where it refuses.
    pub fn come_back(&mut self) -> io::Result<()> {
        give_back();
        enter(self.output)?;
        self.resized = true;
        self.afresh();
        Ok(())
    }

    /// Draws a screen.
    ///
    /// # Errors
    /// Where the terminal is gone.
    pub fn draw(&mut self, screen: &Screen, words: &Words<'_>) -> io::Result<Seen> {
        let _writing = writing();
        if std::mem::take(&mut self.resized) {
            let area = window()?;
            if area != self.painter.area() {
                self.painter.forget(area);
            }
        }
        let mut seen = Seen::default();
        self.painter.paint(
            |buffer| {
                seen = view::draw(buffer, screen, words);
                seen.caret
            },
            &mut self.held,
        );
        self.send_held()?;
        Ok(seen)
    }

    /// The window has another size; which, the next frame asks.
    pub fn resized(&mut self) {
        self.resized = true;
    }

    /// Forgets what was drawn, so that the next frame is drawn as a whole.
    pub fn afresh(&mut self) {
        self.painter.forget(self.painter.area());
    }

    /// Writes bytes to the terminal, past the screen.
    ///
    /// # Errors
    /// Where the terminal is gone.
    pub fn send(&mut self, bytes: &[u8]) -> io::Result<()> {
        let _writing = writing();
        self.held.extend_from_slice(bytes);
        self.send_held()
    }

    fn send_held(&mut self) -> io::Result<()> {
        if self.held.is_empty() {
            return Ok(());
        }
        let sent = self.out.write_all(&self.held).and_then(|()| self.out.flush());
        self.held.clear();
        sent
    }
}

impl Drop for Tty {
    fn drop(&mut self) {
        give_back();
    }
}

/// Takes the terminal: from here on it is given back on every way out.
fn enter(output: Output) -> io::Result<()> {
    TAKEN.store(if output == Output::Stdout { 1 } else { 2 }, Ordering::SeqCst);
    enable_raw_mode()?;
    let mouse = if MOUSE.load(Ordering::SeqCst) { MOUSE_ON } else { "" };
    execute!(writer(output), EnterAlternateScreen, EnableBracketedPaste, Print(mouse))
}

/// Gives the terminal back as it was. Harmless where it was not taken, and the second time.
pub fn give_back() {
    drop(given_back());
}

/// Gives the terminal back from whatever thread, for the end of the process: nothing is drawn any more.
pub fn give_back_for_good() {
    std::mem::forget(given_back());
}

fn given_back() -> Option<MutexGuard<'static, ()>> {
    let output = match TAKEN.swap(0, Ordering::SeqCst) {
        1 => Output::Stdout,
        2 => Output::Stderr,
        _ => return None,
    };
    // A frame that is being drawn is waited for, but not for ever: it may be this very thread's, or stuck.
    let mut writing = None;
    for _ in 0..40 {
        match WRITING.try_lock() {
            Ok(guard) => {
                writing = Some(guard);
                break;
            }
            Err(TryLockError::Poisoned(_)) => break,
            Err(TryLockError::WouldBlock) => thread::sleep(Duration::from_millis(5)),
        }
    }
    // Nothing can be done about an error here, and the terminal may be gone.
    let mouse = if MOUSE.load(Ordering::SeqCst) { MOUSE_OFF } else { "" };
    let _ = execute!(writer(output), Print(mouse), DisableBracketedPaste, LeaveAlternateScreen, cursor::Show);
    let _ = disable_raw_mode();
    writing
}

/// Says where the answers are, should a panic end the program from now on.
pub fn set_last_words(words: String) {
    *LAST_WORDS.lock().unwrap_or_else(PoisonError::into_inner) = words;
}

/// From now on a panic in any thread gives the terminal back, says where it was, and ends the process. What the user
/// typed never stands in that message.
pub fn guard_panics() {
    std::panic::set_hook(Box::new(|info| {
        give_back_for_good();
        let place = info.location().map(ToString::to_string).unwrap_or_default();
        let _ = writeln!(io::stderr(), "casewright: panic at {place}");
        if let Ok(words) = LAST_WORDS.try_lock()
            && !words.is_empty()
        {
            let _ = writeln!(io::stderr(), "{words}");
        }
        std::process::exit(101);
    }));
}

//! The terminal: taken with everything the screens need, and given back on every way out.

use std::cell::RefCell;
use std::io::{self, IsTerminal as _, Write};
use std::rc::Rc;
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError, TryLockError};
use std::thread;
use std::time::Duration;

use ratatui::backend::{Backend as _, CrosstermBackend};
use ratatui::crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use ratatui::crossterm::style::{Print, force_color_output};
use ratatui::crossterm::terminal::{
    EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};
use ratatui::crossterm::{cursor, execute};
use ratatui::layout::Rect;
use ratatui::{Terminal, TerminalOptions, Viewport};

use crate::shell::view::{LARGEST, Seen, Words};
use crate::shell::{theme::Theme, view};
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
    terminal: Terminal<Drawn>,
    frame: Whole,
    area: Rect,
    /// The window may have another size than it had.
    resized: bool,
    output: Output,
}

type Drawn = CrosstermBackend<Whole>;

/// Holds what is written until the frame is whole: the library flushes in between, and what comes in one piece neither
/// flickers nor costs twice.
#[derive(Clone, Default)]
struct Whole(Rc<RefCell<Vec<u8>>>);

impl Write for Whole {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Whole {
    /// Sends all that is held.
    fn send(&self, output: Output) -> io::Result<()> {
        let mut held = self.0.borrow_mut();
        let mut out = writer(output);
        let sent = out.write_all(&held).and_then(|()| out.flush());
        held.clear();
        sent
    }
}

/// The part of the window that is drawn on: a terminal that claims to be larger than any is not given buffers of
/// that size.
fn window(backend: &Drawn) -> io::Result<Rect> {
    let size = backend.size()?;
    Ok(Rect::new(0, 0, size.width.min(LARGEST.0), size.height.min(LARGEST.1)))
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

impl Tty {
    /// Takes the terminal.
    ///
    /// # Errors
    /// Where it refuses; it is given back before.
    pub fn take(output: Output, theme: &Theme, mouse: bool) -> io::Result<Self> {
        MOUSE.store(mouse, Ordering::SeqCst);
        if theme.is_plain() {
            // The library answers NO_COLOR with a reset that would wipe out weight and reversal too.
            force_color_output(true);
        }
        let taken = (|| {
            enter(output)?;
            let frame = Whole::default();
            let backend = CrosstermBackend::new(frame.clone());
            let area = window(&backend)?;
            let terminal =
                Terminal::with_options(backend, TerminalOptions { viewport: Viewport::Fixed(area) })?;
            Ok(Self { terminal, frame, area, resized: false, output })
        })();
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
        self.afresh()
    }

    /// Draws a screen.
    ///
    /// # Errors
    /// Where the terminal is gone.
    pub fn draw(&mut self, screen: &Screen, words: &Words<'_>) -> io::Result<Seen> {
        let _writing = writing();
        let mut seen = Seen::default();
        if std::mem::take(&mut self.resized) {
            let area = window(self.terminal.backend())?;
            if area != self.area {
                self.area = area;
                self.terminal.resize(area)?;
            }
        }
        self.terminal.draw(|frame| seen = view::draw(frame, screen, words))?;
        self.frame.send(self.output)?;
        Ok(seen)
    }

    /// The window has another size; which, the next frame asks.
    pub fn resized(&mut self) {
        self.resized = true;
    }

    /// Forgets what was drawn, so that the next frame is drawn as a whole.
    ///
    /// # Errors
    /// Where the terminal is gone.
    pub fn afresh(&mut self) -> io::Result<()> {
        let _writing = writing();
        // The library's own way asks the terminal where its cursor is, and the answer would come as keys.
        self.terminal.resize(self.area)?;
        self.frame.send(self.output)
    }

    /// Writes bytes to the terminal, past the screen.
    ///
    /// # Errors
    /// Where the terminal is gone.
    pub fn send(&mut self, bytes: &[u8]) -> io::Result<()> {
        let _writing = writing();
        self.frame.write_all(bytes)?;
        self.frame.send(self.output)
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

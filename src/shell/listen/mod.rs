//! What happens to the program: keys, signals, and what other threads have to say, in one wait that costs nothing while
//! nothing happens.

#[cfg(not(unix))]
mod other;
#[cfg(unix)]
mod unix;

use ratatui::crossterm::event::Event;

#[cfg(not(unix))]
pub use self::other::{Listener, Waker, ask_to_stop, end_by, may_stop, stop};
#[cfg(unix)]
pub use self::unix::{Listener, Waker, ask_to_stop, end_by, may_stop, stop};
use crate::ground::text::Text;
use crate::wizard::msg::Msg;

/// The longest line that is read, in bytes.
const LINE_MOST: usize = 1 << 20;

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// In the terminal.
    Event(Event),
    /// A line was read, where lines are read.
    Line(String),
    /// What a line means.
    Msg(Msg),
    /// A signal asks the process to end.
    Signal(i32),
    /// A signal asks the process to stop for a while.
    Stop,
    /// The process goes on after it was stopped.
    GoOn,
    /// A save has come to its end; where it failed, with the reason.
    Saved(Result<(), Text>),
    /// Nothing more will come.
    Closed,
}

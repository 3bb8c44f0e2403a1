//! The wizard as lines, for screen readers, for pipes, and for terminals that can do no more: what is asked is said
//! once, an answer is a line, and no escape sequence is ever sent. The screens, the keys and the words are the same.

pub mod read;
pub mod say;

use std::collections::VecDeque;
use std::io::{self, Write as _};
use std::time::Duration;

use crate::shell::listen::{Input, Listener};
use crate::shell::terminal::{Output, writer};
use crate::shell::view::{Seen, Words};
use crate::wizard::screen::Screen;

/// Lines in, lines out.
#[derive(Debug)]
pub struct Lines {
    output: Output,
    listener: Listener,
    waiting: VecDeque<Input>,
    /// What was said last.
    said: Option<say::Said>,
    prompted: bool,
}

impl Lines {
    /// Reads standard input.
    ///
    /// # Errors
    /// Where the system has no more to give.
    pub fn new(output: Output) -> io::Result<Self> {
        let listener = Listener::of_lines()?;
        Ok(Self { output, listener, waiting: VecDeque::new(), said: None, prompted: false })
    }

    /// What other threads wake.
    pub fn listener(&self) -> &Listener {
        &self.listener
    }

    /// Says what is new on a screen.
    ///
    /// # Errors
    /// Where nobody reads any more.
    pub fn show(&mut self, screen: &Screen, words: &Words<'_>) -> io::Result<Seen> {
        let text = say::news(screen, self.said.as_ref(), words);
        self.said = Some(say::Said::new(screen, words));
        self.put(&text)?;
        Ok(Seen::default())
    }

    /// Says it all again with the next screen.
    pub fn afresh(&mut self) {
        self.said = None;
    }

    /// Waits for one thing: a second line is an answer to what is asked after the first.
    ///
    /// # Errors
    /// Where the system has no more to give.
    pub fn wait(&mut self, most: Option<Duration>) -> io::Result<Vec<Input>> {
        if self.waiting.is_empty() {
            if !self.prompted {
                self.put("> ")?;
                self.prompted = true;
            }
            self.waiting.extend(self.listener.wait(most)?);
        }
        let Some(input) = self.waiting.pop_front() else { return Ok(Vec::new()) };
        let Input::Line(line) = input else {
            if matches!(input, Input::Closed | Input::Signal(_)) {
                // What is said last begins a line of its own.
                self.put("\n")?;
            }
            return Ok(vec![input]);
        };
        self.prompted = false;
        Ok(self
            .said
            .as_ref()
            .map(|said| said.heard(&line))
            .unwrap_or_default()
            .into_iter()
            .map(Input::Msg)
            .collect())
    }

    fn put(&self, text: &str) -> io::Result<()> {
        let mut out = writer(self.output);
        out.write_all(text.as_bytes())?;
        out.flush()
    }
}

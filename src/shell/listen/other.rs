//! The wait of systems without signals: a thread reads the terminal, and the loop sleeps on a channel.

use std::io::{self, BufRead as _, BufReader, Read as _};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::Duration;

use ratatui::crossterm::event;

use super::{Input, LINE_MOST};

/// The most inputs that are taken before a frame is drawn.
const MOST: usize = 4096;

/// Listens to everything at once.
#[derive(Debug)]
pub struct Listener {
    send: Sender<Input>,
    inputs: Receiver<Input>,
    reads: bool,
    lines: bool,
}

/// Says something to the listener from any thread.
#[derive(Debug)]
pub struct Waker(Sender<Input>);

impl Waker {
    /// Says it, and wakes the listener.
    pub fn say(&mut self, input: Input) {
        // Where the listener is gone, so is the program.
        let _ = self.0.send(input);
    }
}

impl Listener {
    /// Listens with the first wait.
    ///
    /// # Errors
    /// None here.
    pub fn new() -> io::Result<Self> {
        let (send, inputs) = mpsc::channel();
        Ok(Self { send, inputs, reads: false, lines: false })
    }

    /// The same, for lines in the place of keys.
    ///
    /// # Errors
    /// None here.
    pub fn of_lines() -> io::Result<Self> {
        Ok(Self { lines: true, ..Self::new()? })
    }

    /// Another way to wake it.
    ///
    /// # Errors
    /// None here.
    pub fn waker(&self) -> io::Result<Waker> {
        Ok(Waker(self.send.clone()))
    }

    /// Waits until something happens, or for so long, and takes all that has.
    ///
    /// # Errors
    /// Where no thread can be had.
    pub fn wait(&mut self, most: Option<Duration>) -> io::Result<Vec<Input>> {
        if !self.reads {
            let send = self.send.clone();
            let read = if self.lines { read_lines } else { read };
            thread::Builder::new().name("keys".to_owned()).spawn(move || read(&send))?;
            self.reads = true;
        }
        let first = match most {
            None => self.inputs.recv().map_err(|_| RecvTimeoutError::Disconnected),
            Some(most) => self.inputs.recv_timeout(most),
        };
        let first = match first {
            Ok(input) => input,
            Err(RecvTimeoutError::Timeout) => return Ok(Vec::new()),
            Err(RecvTimeoutError::Disconnected) => Input::Closed,
        };
        Ok(std::iter::once(first).chain(self.inputs.try_iter().take(MOST)).collect())
    }
}

fn read(send: &Sender<Input>) {
    loop {
        let input = event::read().map_or(Input::Closed, Input::Event);
        let over = input == Input::Closed;
        if send.send(input).is_err() || over {
            return;
        }
    }
}

fn read_lines(send: &Sender<Input>) {
    let mut stdin = BufReader::new(io::stdin());
    loop {
        let mut line = Vec::new();
        let most = u64::try_from(LINE_MOST).unwrap_or(u64::MAX);
        let over = stdin.by_ref().take(most).read_until(b'\n', &mut line).is_ok_and(|count| count == 0);
        let line = String::from_utf8_lossy(&line).trim_end_matches('\n').to_owned();
        let input = if over { Input::Closed } else { Input::Line(line) };
        if send.send(input).is_err() || over {
            return;
        }
    }
}

/// There are no such signals here.
pub fn end_by(_: i32) {}

/// Nobody could make it go on.
pub fn may_stop() -> bool {
    false
}

/// Nothing can be asked to.
pub fn ask_to_stop() {}

/// Nothing stops.
pub fn stop() {}

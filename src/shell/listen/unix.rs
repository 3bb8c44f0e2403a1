//! The wait of Unix: the terminal and a pipe that wakes, polled together.

use std::collections::VecDeque;
use std::fs::File;
use std::io::{self, PipeReader, PipeWriter, Read as _, Write as _};
use std::os::fd::{AsFd as _, AsRawFd as _};
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;
use std::time::{Duration, Instant};

use filedescriptor::{POLLIN, poll, pollfd};
use ratatui::crossterm::event::Event;
use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH, SIGXFSZ};
use signal_hook::iterator::Signals;

use super::{Input, LINE_MOST};
use crate::shell::input::Framer;
use crate::shell::terminal;

/// The most bytes that are taken before a frame is drawn.
const MOST: usize = 1 << 20;

/// A burst of so many bytes is no typing: for so long it is waited whether more belongs to it.
const MANY: usize = 16;
/// See [`MANY`].
const GATHER: Duration = Duration::from_millis(3);

/// So long the loop has to save and to end in order, once a signal has asked it to.
const GRACE: Duration = Duration::from_secs(3);

/// So long a terminal has to take what gives it back.
const LAST: Duration = Duration::from_millis(300);

/// Listens to everything at once.
#[derive(Debug)]
pub struct Listener {
    tty: File,
    framer: Framer,
    /// The line that is being read, where lines are.
    line: Option<Vec<u8>>,
    /// Since when the framer waits for more.
    since: Instant,
    woken: PipeReader,
    waker: Waker,
    inputs: Receiver<Input>,
    /// Caught, but not listened to yet: no thread may stand before the first frame.
    signals: Option<Signals>,
    waiting: VecDeque<Input>,
    buffer: Vec<u8>,
}

/// Says something to the listener from any thread.
#[derive(Debug)]
pub struct Waker {
    send: Sender<Input>,
    wake: PipeWriter,
}

impl Waker {
    /// Says it, and wakes the listener.
    pub fn say(&mut self, input: Input) {
        // Where the listener is gone, so is the program.
        let _ = self.send.send(input);
        let _ = self.wake.write(&[1]);
    }
}

impl Listener {
    /// Catches signals from here on, and listens with the first wait.
    ///
    /// # Errors
    /// Where the system has no more to give.
    pub fn new() -> io::Result<Self> {
        let signals = Signals::new([SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGCONT, SIGWINCH, SIGXFSZ])?;
        let (woken, wake) = io::pipe()?;
        // A pipe that is full wakes as well as one that takes another byte, and nobody is to wait for it.
        rustix::io::ioctl_fionbio(&wake, true)?;
        let (send, inputs) = mpsc::channel();
        Ok(Self {
            tty: File::from(io::stdin().as_fd().try_clone_to_owned()?),
            framer: Framer::default(),
            line: None,
            since: Instant::now(),
            woken,
            waker: Waker { send, wake },
            inputs,
            signals: Some(signals),
            waiting: VecDeque::new(),
            buffer: vec![0; 1 << 16],
        })
    }

    /// The same, for lines in the place of keys.
    ///
    /// # Errors
    /// Where the system has no more to give.
    pub fn of_lines() -> io::Result<Self> {
        Ok(Self { line: Some(Vec::new()), ..Self::new()? })
    }

    /// Another way to wake it.
    ///
    /// # Errors
    /// Where the system has no more to give.
    pub fn waker(&self) -> io::Result<Waker> {
        Ok(Waker { send: self.waker.send.clone(), wake: self.waker.wake.try_clone()? })
    }

    /// Waits until something happens, or for so long, and takes all that has.
    ///
    /// # Errors
    /// Where no thread can be had for signals.
    pub fn wait(&mut self, most: Option<Duration>) -> io::Result<Vec<Input>> {
        if let Some(signals) = self.signals.take() {
            let waker = self.waker()?;
            thread::Builder::new().name("signals".to_owned()).spawn(move || heed(signals, waker))?;
        }
        let until = most.map(|most| Instant::now() + most);
        loop {
            self.waiting.extend(self.inputs.try_iter());
            if !self.waiting.is_empty() {
                return Ok(self.waiting.drain(..).collect());
            }
            let open = self.framer.patience().map(|patience| self.since + patience);
            let left = [until, open].into_iter().flatten().min();
            let left = left.map(|at| at.saturating_duration_since(Instant::now()));
            let (keys, woken) = self.poll(left)?;
            if woken {
                // How often it was woken does not count.
                let _ = self.woken.read(&mut self.buffer);
            }
            if keys {
                self.read()?;
            } else if open.is_some_and(|open| open <= Instant::now()) {
                self.waiting.extend(self.framer.pause().into_iter().map(Input::Event));
            } else if !woken && until.is_some_and(|until| until <= Instant::now()) {
                return Ok(Vec::new());
            }
        }
    }

    /// Waits for so long, and tells whether there are bytes, and whether somebody woke it.
    fn poll(&self, most: Option<Duration>) -> io::Result<(bool, bool)> {
        let ask = |fd| pollfd { fd, events: POLLIN, revents: 0 };
        let mut asked = [ask(self.tty.as_raw_fd()), ask(self.woken.as_raw_fd())];
        // The system counts in whole milliseconds, and a wait that ends a little early would be done again at once.
        let most = most.map(|most| most + Duration::from_micros(999));
        match poll(&mut asked, most) {
            Ok(_) => Ok((asked[0].revents != 0, asked[1].revents != 0)),
            Err(filedescriptor::Error::Poll(error)) if error.kind() == io::ErrorKind::Interrupted => {
                Ok((false, false))
            }
            Err(error) => Err(io::Error::other(error)),
        }
    }

    /// Takes the bytes that are there.
    fn read(&mut self) -> io::Result<()> {
        let mut burst = Vec::new();
        loop {
            match self.tty.read(&mut self.buffer) {
                Ok(0) => {
                    self.waiting.push_back(Input::Closed);
                    break;
                }
                Ok(count) => burst.extend_from_slice(self.buffer.get(..count).unwrap_or_default()),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(_) => {
                    self.waiting.push_back(Input::Closed);
                    break;
                }
            }
            // A few bytes are a key, and what else is there by now is met by the next wait.
            if burst.len() < MANY || burst.len() >= MOST || !self.more(GATHER)? {
                break;
            }
        }
        if self.line.is_some() {
            self.lines(&burst);
            return Ok(());
        }
        self.since = Instant::now();
        let events: Vec<Event> = self.framer.take(&burst);
        // What was typed before the end stands before it.
        let end = self.waiting.iter().position(|input| *input == Input::Closed);
        let tail = end.map(|end| self.waiting.split_off(end)).unwrap_or_default();
        self.waiting.extend(events.into_iter().map(Input::Event));
        self.waiting.extend(tail);
        Ok(())
    }

    /// Takes what has come of lines. What follows the last line end is one, once nothing more can come.
    fn lines(&mut self, burst: &[u8]) {
        let over = self.waiting.back() == Some(&Input::Closed);
        if over {
            self.waiting.pop_back();
        }
        let line = self.line.get_or_insert_default();
        for byte in burst {
            if *byte == b'\n' {
                let whole = std::mem::take(line);
                self.waiting.push_back(Input::Line(String::from_utf8_lossy(&whole).into_owned()));
            } else if line.len() < LINE_MOST {
                line.push(*byte);
            }
        }
        if over {
            if !line.is_empty() {
                let whole = std::mem::take(line);
                self.waiting.push_back(Input::Line(String::from_utf8_lossy(&whole).into_owned()));
            }
            self.waiting.push_back(Input::Closed);
        }
    }

    /// Are there more bytes, within so long?
    fn more(&self, most: Duration) -> io::Result<bool> {
        let mut asked = [pollfd { fd: self.tty.as_raw_fd(), events: POLLIN, revents: 0 }];
        match poll(&mut asked, Some(most)) {
            Ok(count) => Ok(count > 0),
            Err(filedescriptor::Error::Poll(_)) => Ok(false),
            Err(error) => Err(io::Error::other(error)),
        }
    }
}

/// Passes signals on. One that asks for the end gives the loop a while to save; then the end comes all the same.
fn heed(mut signals: Signals, mut waker: Waker) {
    for signal in signals.forever() {
        match signal {
            SIGWINCH => waker.say(Input::Event(Event::Resize(0, 0))),
            SIGCONT => waker.say(Input::GoOn),
            SIGTSTP => waker.say(Input::Stop),
            // A file that would become too large is an error of the write that meets it, and no end.
            SIGXFSZ => {}
            signal => {
                waker.say(Input::Signal(signal));
                thread::sleep(GRACE);
                // A terminal that takes nothing any more must not hold up the end.
                let given = thread::Builder::new().spawn(terminal::give_back_for_good);
                thread::sleep(if given.is_ok() { LAST } else { Duration::ZERO });
                end_by(signal);
            }
        }
    }
}

/// Ends the process the way a signal would have, so that its exit status tells the truth.
pub fn end_by(signal: i32) {
    let _ = signal_hook::low_level::emulate_default_handler(signal);
}

/// Could a shell make this process go on, if it stopped? A program that is all there is in its window would stand still
/// for ever.
pub fn may_stop() -> bool {
    rustix::process::getsid(None).is_ok_and(|session| session != rustix::process::getpgrp())
}

/// Asks every process of this job to stop, this one included: what started the program must not hold the terminal
/// meanwhile.
pub fn ask_to_stop() {
    let _ = rustix::process::kill_current_process_group(rustix::process::Signal::TSTP);
}

/// Stops this process, until somebody makes it go on.
pub fn stop() {
    end_by(SIGTSTP);
}

//! The real world: a terminal, its keys and signals in one channel, the clipboard, the disk.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

use jiff::civil::Date;
use ratatui::crossterm::event;

use crate::case::answers::Look;
use crate::shell::app::{Input, World};
use crate::shell::clipboard::{self, Copied, Native, Way};
use crate::shell::terminal::{Output, Tty};
use crate::shell::theme::Theme;
use crate::shell::view::{Seen, Words};
use crate::shell::{picture, system};
use crate::wizard::screen::Screen;

/// How many events are taken before a frame is drawn.
const BURST: usize = 4096;

/// The real world.
#[derive(Debug)]
pub struct Live {
    tty: Tty,
    listening: Listening,
    native: Native,
    folder: PathBuf,
}

/// The threads that listen are begun with the first wait: they may not stand before the first frame.
#[derive(Debug)]
enum Listening {
    Not(Option<Signals>),
    To(Receiver<Input>),
}

impl Live {
    /// Takes the terminal, and begins to listen. Pictures are looked for beside the case file, then here.
    ///
    /// # Errors
    /// Where the terminal refuses.
    pub fn begin(output: Output, theme: &Theme, folder: PathBuf) -> io::Result<Self> {
        // From here on a signal is kept until somebody listens.
        let signals = catch_signals()?;
        let tty = Tty::take(output, theme)?;
        Ok(Self { tty, listening: Listening::Not(Some(signals)), native: Native::default(), folder })
    }

    fn inputs(&mut self) -> io::Result<&Receiver<Input>> {
        if let Listening::Not(signals) = &mut self.listening {
            let (send, inputs) = mpsc::channel();
            if let Some(signals) = signals.take() {
                listen_for_signals(signals, send.clone())?;
            }
            thread::Builder::new().name("keys".to_owned()).spawn(move || read_keys(&send))?;
            self.listening = Listening::To(inputs);
        }
        match &self.listening {
            Listening::To(inputs) => Ok(inputs),
            Listening::Not(_) => Err(io::ErrorKind::NotConnected.into()),
        }
    }
}

fn read_keys(send: &Sender<Input>) {
    loop {
        let input = match event::read() {
            Ok(event) => Input::Event(event),
            Err(_) => Input::Closed,
        };
        let over = input == Input::Closed;
        if send.send(input).is_err() || over {
            return;
        }
    }
}

#[cfg(unix)]
type Signals = signal_hook::iterator::Signals;
#[cfg(not(unix))]
type Signals = ();

#[cfg(unix)]
fn catch_signals() -> io::Result<Signals> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM};
    Signals::new([SIGHUP, SIGINT, SIGQUIT, SIGTERM])
}

#[cfg(not(unix))]
fn catch_signals() -> io::Result<Signals> {
    Ok(())
}

#[cfg(unix)]
fn listen_for_signals(mut signals: Signals, send: Sender<Input>) -> io::Result<()> {
    thread::Builder::new().name("signals".to_owned()).spawn(move || {
        for signal in signals.forever() {
            if send.send(Input::Signal(signal)).is_err() {
                return;
            }
        }
    })?;
    Ok(())
}

#[cfg(not(unix))]
fn listen_for_signals(_: Signals, _: Sender<Input>) -> io::Result<()> {
    Ok(())
}

/// Ends the process the way a signal would have, so that its exit status tells the truth.
#[cfg(unix)]
pub fn end_by(signal: i32) {
    let _ = signal_hook::low_level::emulate_default_handler(signal);
}

/// There are no such signals here.
#[cfg(not(unix))]
pub fn end_by(_: i32) {}

impl World for Live {
    fn show(&mut self, screen: &Screen, words: &Words<'_>) -> io::Result<Seen> {
        self.tty.draw(screen, words)
    }

    fn wait(&mut self) -> io::Result<Vec<Input>> {
        let inputs = self.inputs()?;
        let first = inputs.recv().unwrap_or(Input::Closed);
        Ok(std::iter::once(first).chain(inputs.try_iter().take(BURST)).collect())
    }

    fn copy(&mut self, text: &str) -> Copied {
        let done = match clipboard::way_here() {
            Way::Wayland => clipboard::wayland(text).is_ok() || self.native.copy(text).is_ok(),
            Way::Native => self.native.copy(text).is_ok(),
            Way::Terminal => false,
        };
        if done {
            return Copied::Native;
        }
        match clipboard::osc52(text) {
            None => Copied::TooLong,
            Some(bytes) => match self.tty.send(bytes.as_bytes()) {
                Ok(()) => Copied::Terminal,
                Err(error) => Copied::Failed(error.to_string()),
            },
        }
    }

    fn write(&mut self, name: &str, text: &str) -> Result<PathBuf, (PathBuf, io::Error)> {
        write_new(name, text)
    }

    fn open(&mut self, address: &str) -> io::Result<()> {
        open::that_detached(address)
    }

    fn afresh(&mut self) -> io::Result<()> {
        self.tty.afresh()
    }

    fn look(&mut self, file: &str) -> Look {
        picture::look(file, &[&self.folder, Path::new("")])
    }

    fn place(&self) -> (Date, Option<String>) {
        (system::today(), system::zone())
    }
}

/// Writes a new file in the current folder, readable by its owner alone. A name that is taken gets a number.
fn write_new(name: &str, text: &str) -> Result<PathBuf, (PathBuf, io::Error)> {
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, "txt"));
    let mut path = PathBuf::from(name);
    for number in 2..1000 {
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        match options.open(&path) {
            Ok(mut file) => {
                let written = file.write_all(text.as_bytes()).and_then(|()| file.sync_all());
                return match written {
                    Ok(()) => Ok(path),
                    Err(error) => {
                        // Half a file would be taken for the whole.
                        let _ = std::fs::remove_file(&path);
                        Err((path, error))
                    }
                };
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                path = PathBuf::from(format!("{stem}-{number}.{extension}"));
            }
            Err(error) => return Err((path, error)),
        }
    }
    Err((path, io::ErrorKind::AlreadyExists.into()))
}

//! The real world: a terminal, what happens to it, the clipboard, the disk.

use std::env;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::rc::Rc;
use std::time::Duration;

use jiff::civil::Date;
use ratatui::crossterm::event::Event;

use crate::case::answers::Look;
use crate::facts::catalog::Catalog;
use crate::ground::clean;
use crate::ground::text::Text;
use crate::shell::app::World;
use crate::shell::clipboard::{Clipboard, Copied};
use crate::shell::listen::{self, Input, Listener};
use crate::shell::plain::Lines;
use crate::shell::reason;
use crate::shell::store::{Saver, Sheet, Store};
use crate::shell::terminal::{self, Output, Tty};
use crate::shell::view::{Seen, Words};
use crate::shell::{picture, system};
use crate::wizard::kept::Draft;
use crate::wizard::screen::Screen;

/// So long the end waits for a slow disk.
const FINISH: Duration = Duration::from_secs(2);

/// The most that is read of a text which an editor left, in bytes.
const EDITED_MOST: usize = 1 << 20;

/// The real world.
#[derive(Debug)]
pub struct Live {
    face: Face,
    /// Looked for with the first copy: no start waits for it.
    clipboard: Option<Clipboard>,
    folder: PathBuf,
    catalog: Rc<Catalog>,
    saver: Option<Saver>,
    /// Signals to stop that this program has sent to its whole job, and so to itself.
    own_stops: usize,
}

/// How the user sees the wizard.
#[derive(Debug)]
pub enum Face {
    /// As screens.
    Screens(Box<Tty>, Box<Listener>),
    /// As lines.
    Lines(Box<Lines>),
}

impl Face {
    /// Takes the terminal, and begins to listen.
    ///
    /// # Errors
    /// Where the terminal refuses.
    pub fn screens(output: Output, mouse: bool) -> io::Result<Self> {
        // From here on a signal is kept until somebody listens.
        let listener = Listener::new()?;
        Ok(Self::Screens(Box::new(Tty::take(output, mouse)?), Box::new(listener)))
    }

    fn listener(&self) -> &Listener {
        match self {
            Self::Screens(_, listener) => listener,
            Self::Lines(lines) => lines.listener(),
        }
    }

    /// Gives the terminal back for a while.
    fn leave(&mut self) {
        if let Self::Screens(tty, _) = self {
            tty.leave();
        }
    }

    fn come_back(&mut self) -> io::Result<()> {
        match self {
            Self::Screens(tty, _) => tty.come_back(),
            Self::Lines(lines) => {
                lines.afresh();
                Ok(())
            }
        }
    }
}

impl Live {
    /// Pictures are looked for beside the case file, then here. Without a store nothing is kept.
    pub fn begin(face: Face, folder: PathBuf, catalog: Rc<Catalog>, store: Option<Store>) -> Self {
        let saver = store.map(Saver::new);
        Self { face, clipboard: None, folder, catalog, saver, own_stops: 0 }
    }
}

/// The editor that the user has set (POSIX: `VISUAL` before `EDITOR`).
pub fn editor() -> Option<String> {
    let set = |name| env::var(name).ok().filter(|value| !value.trim().is_empty());
    set("VISUAL").or_else(|| set("EDITOR"))
}

impl World for Live {
    fn show(&mut self, screen: &Screen, words: &Words<'_>) -> io::Result<Seen> {
        match &mut self.face {
            Face::Screens(tty, _) => tty.draw(screen, words),
            Face::Lines(lines) => lines.show(screen, words),
        }
    }

    fn wait(&mut self, most: Option<Duration>) -> io::Result<Vec<Input>> {
        let mut inputs = match &mut self.face {
            Face::Screens(tty, listener) => {
                let inputs = listener.wait(most)?;
                if inputs.iter().any(|input| matches!(input, Input::Event(Event::Resize(..)))) {
                    tty.resized();
                }
                inputs
            }
            Face::Lines(lines) => lines.wait(most)?,
        };
        inputs.retain(|input| {
            let own = *input == Input::Stop && self.own_stops > 0;
            self.own_stops -= usize::from(own);
            !own
        });
        Ok(inputs)
    }

    fn copy(&mut self, text: &str, otherwise: bool) -> Copied {
        let Self { face, clipboard, .. } = self;
        let clipboard = clipboard.get_or_insert_with(|| Clipboard::here(matches!(face, Face::Screens(..))));
        clipboard.copy(text, otherwise, |bytes| match face {
            Face::Screens(tty, _) => tty.send(bytes.as_bytes()),
            // No way there goes through the terminal.
            Face::Lines(_) => Err(io::ErrorKind::Unsupported.into()),
        })
    }

    fn write(&mut self, name: &str, text: &str) -> Result<PathBuf, (PathBuf, io::Error)> {
        write_new(name, text)
    }

    fn open(&mut self, address: &str) -> io::Result<()> {
        open::that_detached(address)
    }

    fn afresh(&mut self) {
        match &mut self.face {
            Face::Screens(tty, _) => tty.afresh(),
            Face::Lines(lines) => lines.afresh(),
        }
    }

    fn look(&mut self, file: &str) -> Look {
        picture::look(file, &[&self.folder, Path::new("")])
    }

    fn place(&self) -> (Date, Option<String>) {
        (system::today(), system::zone())
    }

    fn keep(&mut self, case: String) {
        let Self { saver: Some(saver), face, .. } = self else { return };
        let listener = face.listener();
        if let Err(error) = saver.hand(case, || listener.waker())
            && let Ok(mut waker) = listener.waker()
        {
            waker.say(Input::Saved(Err(reason::saving(&error))));
        }
    }

    fn finish(&mut self) -> Result<(), Text> {
        self.saver.as_ref().map_or(Ok(()), |saver| saver.finish(FINISH))
    }

    fn kept_at(&self) -> String {
        let path = self.saver.as_ref().map(|saver| saver.store().drafts());
        path.unwrap_or_default().display().to_string()
    }

    fn hold(&mut self, name: Option<&str>) -> Result<(), Text> {
        let Some(saver) = &self.saver else { return Ok(()) };
        let mut store = saver.store();
        if let Some(name) = name {
            return store.hold(name);
        }
        store.release();
        Ok(())
    }

    fn delete(&mut self, name: &str) -> Result<(), Text> {
        self.saver.as_ref().map_or(Ok(()), |saver| saver.store().delete(name))
    }

    fn forget(&mut self) -> Result<Text, Text> {
        let Some(saver) = &self.saver else { return Err(Text::id("keeping-off")) };
        saver.withdraw();
        saver.store().forget().map(super::store::Forgotten::text)
    }

    fn drafts(&mut self) -> Vec<Draft> {
        let Some(saver) = &self.saver else { return Vec::new() };
        saver.store().list(&self.catalog)
    }

    fn keep_details(&mut self, details: Option<&str>) -> Result<(), Text> {
        let Some(saver) = &self.saver else { return Err(Text::id("keeping-off")) };
        saver.store().keep_details(details).map_err(|error| reason::saving(&error))
    }

    fn edit(&mut self, text: &str) -> Result<String, Text> {
        let Some(editor) = editor() else { return Err(Text::id("edit-none")) };
        let root = if let Some(saver) = &self.saver {
            saver.store().root().to_owned()
        } else {
            // What is not to be kept must not reach a disk: this folder is in memory, and goes with the session.
            let memory = env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from).filter(|path| path.is_absolute());
            memory.ok_or_else(|| Text::id("edit-no-memory"))?.join("casewright")
        };
        let sheet = Sheet::new(&root, text).map_err(|error| reason::saving(&error))?;
        // As a shell would read it: a program, and perhaps options.
        let mut words = editor.split_whitespace();
        let mut command = Command::new(words.next().unwrap_or_default());
        command.args(words).arg(sheet.path());
        self.face.leave();
        let done = command.status();
        let back = self.face.come_back();
        let shown = clean::line(&editor).text;
        match (done, back) {
            (Ok(status), Ok(())) if status.success() => {}
            (Ok(_), Ok(())) => return Err(Text::id("edit-refused").with("editor", shown)),
            (Err(error), _) | (_, Err(error)) => {
                return Err(Text::id("edit-not-there")
                    .with("editor", shown)
                    .with("reason", reason::starting(&error)));
            }
        }
        let bytes = sheet.read(EDITED_MOST).map_err(|error| reason::reading(&error))?;
        let text = String::from_utf8(bytes).map_err(|_| Text::id("draft-not-text"))?;
        // Editors end the last line.
        Ok(text.strip_suffix('\n').map(str::to_owned).unwrap_or(text))
    }

    fn pause(&mut self, words: &str, whole_job: bool) -> io::Result<bool> {
        if whole_job && !listen::may_stop() {
            return Ok(false);
        }
        // The terminal first: once what started the program has stopped, a shell may have it.
        self.face.leave();
        let _ = writeln!(io::stderr(), "{words}");
        if whole_job {
            self.own_stops += 1;
            listen::ask_to_stop();
        }
        listen::stop();
        self.face.come_back()?;
        Ok(true)
    }

    fn come_back(&mut self) -> io::Result<()> {
        self.face.come_back()
    }

    fn last_words(&mut self, words: String) {
        terminal::set_last_words(words);
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

//! The built binary in a real pseudo-terminal, for all tests that need one.

use std::io::{Read, Write};
use std::num::NonZero;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use nix::sys::termios::Termios;
use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, SlavePty, native_pty_system};

pub const PROGRAM: &str = env!("CARGO_BIN_EXE_casewright");

/// A slow machine may take this long for what takes milliseconds.
pub const PATIENCE: Duration = Duration::from_secs(20);

pub const ENTER: &str = "\r";
pub const DOWN: &str = "\x1b[B";
pub const RIGHT: &str = "\x1b[C";
pub const END: &str = "\x1b[F";
pub const F2: &str = "\x1bOQ";

/// What the terminal was asked to do beside drawing.
#[derive(Default)]
pub struct Asked {
    /// To put on the clipboard.
    pub copied: Vec<String>,
    /// To change its title, so often.
    pub titles: usize,
}

impl vt100::Callbacks for Asked {
    fn copy_to_clipboard(&mut self, _: &mut vt100::Screen, _: &[u8], data: &[u8]) {
        self.copied.push(String::from_utf8(STANDARD.decode(data).unwrap()).unwrap());
    }

    fn set_window_title(&mut self, _: &mut vt100::Screen, _: &[u8]) {
        self.titles += 1;
    }
}

/// A program in a terminal.
pub struct Tty {
    pub master: Box<dyn MasterPty + Send>,
    pub keys: Box<dyn Write + Send>,
    pub child: Box<dyn Child + Send + Sync>,
    pub parser: Arc<Mutex<vt100::Parser<Asked>>>,
    /// Kept open, so that the modes of the terminal outlive the program.
    _slave: Box<dyn SlavePty + Send>,
    before: Option<Termios>,
}

impl Tty {
    /// The built binary.
    pub fn start(args: &[&str], folder: &Path, env: &[(&str, &str)]) -> Self {
        Self::run(PROGRAM, args, folder, env)
    }

    /// Any program.
    pub fn run(program: &str, args: &[&str], folder: &Path, env: &[(&str, &str)]) -> Self {
        let size = PtySize { rows: 30, cols: 100, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        let mut command = CommandBuilder::new(program);
        command.args(args);
        command.cwd(folder);
        for name in ["DISPLAY", "WAYLAND_DISPLAY", "NO_COLOR", "LC_ALL", "LC_MESSAGES", "LANG"] {
            command.env_remove(name);
        }
        command.env("TERM", "xterm-256color");
        command.env("SSH_TTY", "/dev/pts/9");
        // Whoever runs the tests may have files of their own.
        command.env("XDG_CONFIG_HOME", folder);
        command.env("XDG_STATE_HOME", folder.join("state"));
        for (name, value) in env {
            command.env(name, value);
        }
        let before = pair.master.get_termios();
        let child = pair.slave.spawn_command(command).unwrap();
        let (rows, columns) = (NonZero::new(size.rows).unwrap(), NonZero::new(size.cols).unwrap());
        let parser = vt100::Parser::new_with_callbacks(rows, columns, 0, Asked::default());
        let parser = Arc::new(Mutex::new(parser));
        let (mut reader, shared) = (pair.master.try_clone_reader().unwrap(), Arc::clone(&parser));
        thread::spawn(move || {
            let mut bytes = [0; 8192];
            while let Ok(count @ 1..) = reader.read(&mut bytes) {
                shared.lock().unwrap().process(&bytes[..count]);
            }
        });
        Self {
            keys: pair.master.take_writer().unwrap(),
            master: pair.master,
            _slave: pair.slave,
            before,
            child,
            parser,
        }
    }

    pub fn screen(&self) -> String {
        self.parser.lock().unwrap().screen().contents()
    }

    /// Waits until words stand on the screen.
    pub fn until(&self, words: &str) {
        let start = Instant::now();
        while !self.screen().contains(words) {
            assert!(start.elapsed() < PATIENCE, "never on the screen: {words}\n{}", self.screen());
            thread::sleep(Duration::from_millis(5));
        }
    }

    pub fn press(&mut self, keys: &str) {
        self.keys.write_all(keys.as_bytes()).unwrap();
        self.keys.flush().unwrap();
    }

    /// Presses keys, and waits until words stand on the screen.
    pub fn on(&mut self, keys: &str, words: &str) {
        self.press(keys);
        self.until(words);
    }

    pub fn clipboard(&self) -> Vec<String> {
        self.parser.lock().unwrap().callbacks().copied.clone()
    }

    /// Waits for the end, and tells the exit status. The terminal must have been given back, to the last mode.
    pub fn end(mut self) -> portable_pty::ExitStatus {
        let start = Instant::now();
        let status = loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                break status;
            }
            assert!(start.elapsed() < PATIENCE, "it does not end:\n{}", self.screen());
            thread::sleep(Duration::from_millis(5));
        };
        loop {
            let parser = self.parser.lock().unwrap();
            let screen = parser.screen();
            if !screen.alternate_screen() && !screen.bracketed_paste() && !screen.hide_cursor() {
                break;
            }
            assert!(start.elapsed() < PATIENCE, "the terminal was not given back");
            drop(parser);
            thread::sleep(Duration::from_millis(5));
        }
        assert_eq!(self.master.get_termios(), self.before, "the modes of the terminal");
        status
    }
}

/// An empty folder of this test's own, which goes with it.
pub fn folder() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

pub const PASTE: &str = "\x1b[200~";
pub const PASTED: &str = "\x1b[201~";

/// The program at the description of a problem, which is a long text, with nothing in it yet.
pub fn at_a_long_text(folder: &Path) -> Tty {
    at_a_long_text_with(folder, &[])
}

/// The same, in an environment with more in it.
pub fn at_a_long_text_with(folder: &Path, env: &[(&str, &str)]) -> Tty {
    to_the_long_text(Tty::start(&[&other_case(folder), "--ui", "en"], folder, env))
}

/// A case file whose problem asks for a long text.
pub fn other_case(folder: &Path) -> String {
    let case = folder.join("case.toml");
    let text = "schema = 1\nplatform = \"viber\"\ncategory = \"other\"\noption = \"other\"\n";
    std::fs::write(&case, text).unwrap();
    case.to_str().unwrap().to_owned()
}

/// From the checklist of that case to the text.
pub fn to_the_long_text(mut tty: Tty) -> Tty {
    tty.until("Checklist");
    for _ in 0..40 {
        let before = tty.screen();
        if before.contains("▸ [!] Still needed: What happened") {
            break;
        }
        tty.press(DOWN);
        let start = Instant::now();
        while tty.screen() == before && start.elapsed() < PATIENCE {
            thread::sleep(Duration::from_millis(5));
        }
    }
    tty.until("▸ [!] Still needed: What happened");
    tty.on(ENTER, "Alt+Enter");
    tty
}

/// What the draft of a program says of its description, once it says something.
pub fn drafted(folder: &Path, wanted: impl Fn(&str) -> bool) -> String {
    let drafts = folder.join("state/casewright/drafts");
    let start = Instant::now();
    loop {
        let text = std::fs::read_to_string(drafts.join("000001.toml")).unwrap_or_default();
        let table: toml::Table = text.parse().unwrap_or_default();
        let answer = table.get("answers").and_then(|answers| answers.get("description"));
        let said = answer.and_then(toml::Value::as_str).unwrap_or_default();
        if wanted(said) {
            return said.to_owned();
        }
        assert!(start.elapsed() < PATIENCE, "not in the draft: {text}");
        thread::sleep(Duration::from_millis(20));
    }
}

//! Real clipboards: what is said to be copied is there, also after the end. Each test says where it is skipped, and why.

use std::io::{Read as _, Write as _};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use casewright::shell::clipboard::{Clipboard, Copied, TERMINAL_MAX, Way};

use crate::pty::{END, ENTER, PATIENCE, PROGRAM, Tty, folder};

/// Says how long a text [`a_child_that_copies`] copies, and where it tells what became of it.
const COPIES: &str = "CASEWRIGHT_TEST_COPIES";

/// A text of so many bytes, with characters of three.
fn text(bytes: usize) -> String {
    "a中b字".chars().cycle().take(bytes / 2).collect()
}

#[test]
#[ignore = "it is a child of the tests that follow"]
fn a_child_that_copies() {
    let Ok(asked) = std::env::var(COPIES) else { return };
    let (bytes, place) = asked.split_once('|').unwrap();
    let sends = |bytes: &str| {
        let mut out = std::io::stdout();
        out.write_all(bytes.as_bytes()).and_then(|()| out.flush())
    };
    let copied = Clipboard::here(true).copy(&text(bytes.parse().unwrap()), false, sends);
    std::fs::write(place, format!("{copied:?}")).unwrap();
    // What was sent is on its way through others.
    thread::sleep(Duration::from_millis(500));
}

fn there(program: &str, version: &str) -> bool {
    let status = Command::new(program).arg(version).stdout(Stdio::null()).stderr(Stdio::null()).status();
    if status.is_err() {
        let _ = writeln!(std::io::stderr(), "skipped: {program} is not here");
    }
    status.is_ok()
}

/// Runs the child within a multiplexer: what it said, and what reached the terminal around it.
fn within(program: &str, args: &[&str], bytes: usize, folder: &Path) -> (String, Vec<String>) {
    let place = folder.join("said");
    let asked = format!("{bytes}|{}", place.display());
    let child = std::env::current_exe().unwrap();
    let mut all = args.to_vec();
    let words =
        [child.to_str().unwrap(), "--exact", "clipboards::a_child_that_copies", "--ignored", "--nocapture"];
    all.extend(words);
    let home = folder.to_str().unwrap();
    let set = [
        (COPIES, asked.as_str()),
        ("SSH_CONNECTION", "a b"),
        ("SSH_TTY", ""),
        ("HOME", home),
        ("SHELL", "/bin/sh"),
    ];
    let mut tty = Tty::run(program, &all, folder, &set);
    let start = Instant::now();
    while tty.child.try_wait().unwrap().is_none() {
        assert!(start.elapsed() < PATIENCE, "{program} does not end: {}", tty.screen());
        thread::sleep(Duration::from_millis(10));
    }
    thread::sleep(Duration::from_millis(100));
    (std::fs::read_to_string(place).unwrap(), tty.clipboard())
}

#[test]
fn tmux_passes_a_text_on_however_it_is_set_up() {
    if !there("tmux", "-V") {
        return;
    }
    for set in ["external", "on", "off"] {
        for bytes in [1_000, 74_000, 1_000_000] {
            let folder = folder();
            let socket = folder.path().join("socket");
            let config = folder.path().join("config");
            std::fs::write(&config, format!("set -s set-clipboard {set}\n")).unwrap();
            let args = ["-S", socket.to_str().unwrap(), "-f", config.to_str().unwrap(), "new-session"];
            let (said, copied) = within("tmux", &args, bytes, folder.path());
            assert_eq!(said, format!("{:?}", Copied::ReadBack(Way::Tmux)), "{set} {bytes}");
            // It is in the buffer at least, which was read back; and in the terminal, as far as that takes it.
            let whole = text(bytes);
            assert!(copied.is_empty() || copied.last() == Some(&whole), "{set} {bytes}");
            assert!(!copied.is_empty() || bytes > TERMINAL_MAX, "{set} {bytes}: nothing came");
        }
    }
}

#[test]
fn screen_passes_a_text_on_in_pieces() {
    if !there("screen", "-v") {
        return;
    }
    for bytes in [300, 1_000, 8_000] {
        let folder = folder();
        let (said, copied) = within("screen", &["-c", "/dev/null"], bytes, folder.path());
        assert_eq!(said, format!("{:?}", Copied::Sent(Way::Screen)), "{bytes}");
        assert_eq!(copied.last(), Some(&text(bytes)), "{bytes}");
    }
}

/// A process that is ended with this.
struct Ended(Child);

impl Drop for Ended {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A display that nobody sees, and its name.
fn display() -> Option<(Ended, String)> {
    if !there("Xvfb", "-help") || !there("xclip", "-version") {
        return None;
    }
    let mut command = Command::new("Xvfb");
    command.args(["-displayfd", "1", "-screen", "0", "320x200x24", "-nolisten", "tcp"]);
    let mut server = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let mut out = server.stdout.take().unwrap();
    let mut name = Vec::new();
    let mut byte = [0];
    while out.read(&mut byte).unwrap() == 1 && byte != [b'\n'] {
        name.push(byte[0]);
    }
    Some((Ended(server), format!(":{}", String::from_utf8(name).unwrap())))
}

/// The program at the message of a case, in an environment.
fn at_the_message(folder: &Path, env: &[(&str, &str)]) -> (Tty, String) {
    let case = folder.join("case.toml");
    let text = "schema = 1\nplatform = \"viber\"\ncategory = \"technical\"\noption = \"crash\"\nlanguage = \"zh-Hant\"\n\
                [answers]\ndevice_model = \"Pixel 8 中文\"\n";
    std::fs::write(&case, text).unwrap();
    let rendered = Command::new(PROGRAM).arg("render").arg(&case).output().unwrap();
    let rendered = String::from_utf8(rendered.stdout).unwrap().trim_end_matches('\n').to_owned();
    let mut tty = Tty::start(&[case.to_str().unwrap(), "--ui", "en", "--no-save"], folder, env);
    tty.until("Checklist");
    tty.on(&[END, ENTER].concat(), "Your message");
    (tty, rendered)
}

fn pasted(display: &str) -> String {
    let mut command = Command::new("xclip");
    command.args(["-o", "-selection", "clipboard"]).env("DISPLAY", display);
    String::from_utf8(command.output().unwrap().stdout).unwrap()
}

#[test]
fn on_x11_the_text_is_read_back_outlives_the_program_and_gives_way_to_another() {
    let Some((_server, name)) = display() else { return };
    let folder = folder();
    let (mut tty, rendered) = at_the_message(folder.path(), &[("DISPLAY", &name), ("SSH_TTY", "")]);
    tty.on("c", "the system’s clipboard; read back");
    assert_eq!(pasted(&name), rendered);
    // The next way is the terminal, and is not called copied.
    tty.on("t", "by way of your terminal");
    assert_eq!(tty.clipboard(), std::slice::from_ref(&rendered));
    tty.press("\x11");
    assert!(tty.end().success());
    assert_eq!(pasted(&name), rendered, "after the end");
    let holders = || {
        let out = Command::new("pgrep").args(["-f", "casewright hold-clipboard"]).output().unwrap();
        String::from_utf8(out.stdout).unwrap().lines().count()
    };
    assert_eq!(holders(), 1);
    let mut other = Command::new("xclip");
    other.args(["-i", "-selection", "clipboard"]).env("DISPLAY", &name).stdin(Stdio::piped());
    let mut other = other.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    other.stdin.take().unwrap().write_all(b"another text").unwrap();
    other.wait().unwrap();
    assert_eq!(pasted(&name), "another text");
    let start = Instant::now();
    while holders() > 0 {
        assert!(start.elapsed() < PATIENCE, "who holds nothing any more goes");
        thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn a_display_that_is_not_there_is_no_way() {
    let folder = folder();
    let (mut tty, rendered) = at_the_message(folder.path(), &[("DISPLAY", ":4999"), ("SSH_TTY", "")]);
    tty.on("c", "by way of your terminal");
    assert_eq!(tty.clipboard(), [rendered]);
    tty.press("\x11");
    assert!(tty.end().success());
}

#[test]
fn on_wayland_the_text_is_read_back_and_outlives_the_program() {
    if !there("weston", "--version") || !there("wl-copy", "--version") {
        return;
    }
    // A compositor with no seat takes text from nobody; on a display it has one.
    let Some((_server, display)) = display() else { return };
    let folder = folder();
    let runtime = folder.path().to_str().unwrap();
    let mut weston = Command::new("weston");
    weston.args(["--backend=x11-backend.so", "--socket=casewright-test", "--no-config", "--idle-time=0"]);
    weston
        .env("XDG_RUNTIME_DIR", runtime)
        .env("DISPLAY", &display)
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let _weston = Ended(weston.spawn().unwrap());
    let set = [("WAYLAND_DISPLAY", "casewright-test"), ("XDG_RUNTIME_DIR", runtime), ("SSH_TTY", "")];
    let paste = || {
        let mut command = Command::new("timeout");
        command.args(["3", "wl-paste", "--no-newline"]).envs(set).stderr(Stdio::null());
        String::from_utf8(command.output().unwrap().stdout).unwrap()
    };
    // It takes a while until there is a shell that gives windows the keyboard.
    let start = Instant::now();
    loop {
        let copied =
            Command::new("timeout").args(["3", "wl-copy", "ready"]).envs(set).stderr(Stdio::null()).status();
        if copied.unwrap().success() && paste() == "ready" {
            break;
        }
        assert!(start.elapsed() < PATIENCE, "no compositor");
        thread::sleep(Duration::from_millis(50));
    }
    let (mut tty, rendered) = at_the_message(folder.path(), &set);
    tty.on("c", "wl-copy; read back");
    assert_eq!(paste(), rendered);
    tty.press("\x11");
    assert!(tty.end().success());
    assert_eq!(paste(), rendered, "after the end");
}

//! Every way the program can end gives the terminal back to the last mode, leaves no process, and tells the truth.
//!
//! The panics are those of a child of this test's own binary, in which the library holds the terminal.

use std::fs::File;
use std::io::{Read as _, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use casewright::shell::terminal::{self, Output, Tty as Taken};
use proptest::strategy::{Strategy as _, ValueTree as _};
use proptest::test_runner::TestRunner;

use crate::harness::seeded;
use crate::pty::{ENTER, PROGRAM, Tty, folder};

/// Names the panic of [`a_child_that_panics`].
const PANIC: &str = "CASEWRIGHT_TEST_PANIC";

/// What a person may press before the end comes.
const KEYS: [&str; 10] =
    [ENTER, "tele", "\x1b[B", "\x1bOP", "\x1b", "\x1b[200~pasted\x1b[201~", "\t", "\x7f", "\x0b", "\x1b[15~"];

/// The ways to end.
const WAYS: [&str; 8] = ["quit", "TERM", "HUP", "INT", "QUIT", "panic", "panic in a thread", "hang-up"];

#[test]
#[ignore = "it is a child of the tests that follow"]
fn a_child_that_panics() {
    let Ok(which) = std::env::var(PANIC) else { return };
    terminal::guard_panics();
    let _taken = Taken::take(Output::Stdout, true).unwrap();
    terminal::set_last_words("saved in /a/folder".to_owned());
    let text = "what the user typed, é中";
    if which == "panic" {
        // As a mistake of this program would: the message of the library names the text.
        let cut = &text[..text.len() - 1];
        unreachable!("{cut}");
    }
    let failed = thread::spawn(move || assert_eq!(which.len(), 0, "{text}")).join();
    assert!(failed.is_ok());
}

/// Ends a program in a way, after some keys, and holds it to everything that must be true then.
fn end(way: &str, keys: &[&str], folder: &Path) {
    if way.starts_with("panic") {
        let child = std::env::current_exe().unwrap();
        let args = ["--exact", "ends::a_child_that_panics", "--ignored", "--nocapture"];
        let tty = Tty::run(child.to_str().unwrap(), &args, folder, &[(PANIC, way)]);
        tty.until("saved in /a/folder");
        let said = tty.screen();
        assert!(said.contains("panic at tests/ends.rs") && !said.contains("typed"), "{said}");
        let status = tty.end();
        assert_eq!(status.exit_code(), 101, "{way}: {status:?}");
        return;
    }
    if way == "hang-up" {
        hang_up(keys, folder);
        return;
    }
    let mut tty = Tty::start(&["--ui", "en"], folder, &[]);
    tty.until("Viber");
    for key in keys {
        tty.press(key);
    }
    let pid = tty.child.process_id().unwrap();
    if way == "quit" {
        // A gush ends before a key is one again, and a lone escape takes its time; what may be the beginning of another
        // mark behind a paste is one for a second. A slow program gets all of it at once.
        let pasted = keys.iter().any(|key| key.contains("\x1b[200~"));
        thread::sleep(Duration::from_millis(if pasted { 1_200 } else { 200 }));
        tty.press("\x11");
        assert!(tty.end().success());
    } else {
        assert!(Command::new("kill").args(["-s", way, &pid.to_string()]).status().unwrap().success());
        let status = tty.end();
        assert!(status.signal().is_some(), "{way}: {status:?}");
    }
    assert!(!alive(pid), "{way}");
}

fn alive(pid: u32) -> bool {
    let state = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
    !state.is_empty() && !state.contains(") Z ")
}

/// The window is closed: nobody holds the other side of the terminal any more.
fn hang_up(keys: &[&str], folder: &Path) {
    let size = nix::pty::Winsize { ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0 };
    let pty = nix::pty::openpty(Some(&size), None).unwrap();
    // The program must not hold the other side itself.
    rustix::io::fcntl_setfd(&pty.master, rustix::io::FdFlags::CLOEXEC).unwrap();
    let slave = || Stdio::from(pty.slave.try_clone().unwrap());
    // It makes the terminal the program's own, and becomes the program.
    let mut command = Command::new("setsid");
    command.args(["--ctty", PROGRAM, "--ui", "en"]).current_dir(folder).env("TERM", "xterm-256color");
    command.env("XDG_CONFIG_HOME", folder).env("XDG_STATE_HOME", folder.join("state"));
    let mut child = command.stdin(slave()).stdout(slave()).stderr(slave()).spawn().unwrap();
    drop(command);
    drop(pty.slave);
    let mut master = File::from(pty.master);
    let mut seen = Vec::new();
    let mut bytes = [0; 4096];
    while !String::from_utf8_lossy(&seen).contains("Viber") {
        let count = master.read(&mut bytes).unwrap();
        seen.extend_from_slice(&bytes[..count]);
    }
    for key in keys {
        master.write_all(key.as_bytes()).unwrap();
    }
    drop(master);
    let start = Instant::now();
    while child.try_wait().unwrap().is_none() {
        assert!(start.elapsed() < Duration::from_secs(10), "it lives on without a terminal");
        thread::sleep(Duration::from_millis(5));
    }
    assert!(!alive(child.id()));
}

/// Random ends, always the same.
fn ends(runs: usize) {
    let mut runner = TestRunner::new(seeded(1));
    let moment = (proptest::collection::vec(0..KEYS.len(), 0..8), 0_u64..30);
    for run in 0..runs {
        let (keys, pause) = moment.new_tree(&mut runner).unwrap().current();
        let keys: Vec<&str> = keys.into_iter().map(|at| KEYS[at]).collect();
        let folder = folder();
        thread::sleep(Duration::from_millis(pause));
        end(WAYS[run % WAYS.len()], &keys, folder.path());
    }
}

#[test]
fn every_end_gives_the_terminal_back() {
    ends(32);
}

#[test]
#[ignore = "the long tier: a thousand ends"]
fn a_thousand_ends_give_the_terminal_back() {
    ends(1_000);
}

#[test]
fn a_pause_gives_the_terminal_to_the_shell_and_takes_it_again() {
    let folder = folder();
    let mut tty = Tty::run("bash", &["--norc", "--noprofile", "-i"], folder.path(), &[("PS1", "shell> ")]);
    tty.until("shell> ");
    tty.on(&format!("{PROGRAM} --ui en\r"), "Where did it happen?");
    for typed in ["te", "le"] {
        tty.on("\x1a", "casewright is paused");
        tty.until("Stopped");
        // The modes that a shell leaves to what it runs.
        tty.on("stty -a | tr ';' '\\n' | grep -c ' icanon'\r", "\n1");
        tty.on("clear; fg\r", "Where did it happen?");
        tty.on(typed, typed);
    }
    tty.until("Filter: tele");
    tty.on("\x11", "shell> ");
    tty.on("echo \"left with $?\"\r", "left with 0");
    tty.press("exit\r");
    tty.child.wait().unwrap();
}

#[test]
fn where_nobody_could_wake_it_the_program_goes_on_and_a_stop_from_outside_is_survived() {
    let folder = folder();
    let mut tty = Tty::start(&["--ui", "en"], folder.path(), &[]);
    tty.until("Where did it happen?");
    tty.on("\x1a", "so it goes on");
    let pid = tty.child.process_id().unwrap().to_string();
    let send = |signal| Command::new("kill").args(["-s", signal, &pid]).status().unwrap();
    assert!(send("STOP").success());
    tty.press("tele");
    assert!(send("CONT").success());
    tty.until("Filter: tele");
    tty.press("\x11");
    assert!(tty.end().success());
}

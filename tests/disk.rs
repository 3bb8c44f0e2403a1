//! What is typed survives kills and disks that fail: never torn, never silently not saved, never readable by others.

use std::fs::{self, File};
use std::io::{BufRead as _, BufReader, Write as _};
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, symlink};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use casewright::case::answers::{Answer, Case};
use casewright::case::file;
use casewright::facts::catalog::Catalog;
use casewright::shell::cli::embedded_catalog;
use casewright::shell::store::Store;
use proptest::strategy::{Strategy as _, ValueTree as _};
use proptest::test_runner::TestRunner;

use crate::harness::seeded;
use crate::pty::{
    DOWN, END, ENTER, F2, PATIENCE, PROGRAM, RIGHT, Tty, at_a_long_text, at_a_long_text_with, drafted,
    folder, other_case, to_the_long_text,
};

/// Names the folder that [`a_child_that_saves`] saves in.
const SAVES: &str = "CASEWRIGHT_TEST_SAVES";

/// A case that says which state it is, and is long enough to be torn.
fn state(number: usize) -> String {
    let mut case = Case::default();
    let text = format!("{number} {}", "x".repeat(3_000));
    case.answers.insert("description".to_owned(), Answer::Text(text));
    file::write(&case)
}

/// The state that is found again; none where there is no case.
fn found(root: &Path, catalog: &Catalog) -> Option<usize> {
    let drafts = Store::new(root.to_owned()).list(catalog);
    let draft = drafts.iter().find(|draft| draft.name == "000001")?;
    let case = draft.case.as_ref().unwrap_or_else(|why| panic!("torn: {why:?}"));
    let text = case.text("description").unwrap();
    assert_eq!(text.len(), text.find(' ').unwrap() + 3_001, "torn");
    text.split(' ').next().unwrap().parse().ok()
}

/// The names of half-written copies.
fn temporaries(root: &Path) -> Vec<String> {
    let names = fs::read_dir(root.join("drafts")).into_iter().flatten();
    let names = names.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned());
    names.filter(|name| name.contains(".tmp")).collect()
}

#[test]
#[ignore = "it is a child of the tests that follow"]
fn a_child_that_saves() {
    let Ok(root) = std::env::var(SAVES) else { return };
    let (root, most) = root.split_once('|').unwrap();
    let most: usize = most.parse().unwrap();
    let mut store = Store::new(PathBuf::from(root));
    // The test's own name stands on this line.
    let mut said = vec![String::new()];
    let begun = BufReader::new(std::io::stdin()).lines().next();
    assert!(begun.is_some());
    if let Err(error) = store.hold("000001") {
        said.push(format!("hold {error:?}"));
    }
    for number in 1..=most {
        let saved = store.save(&state(number)).is_ok();
        let line = format!("{} {number}", if saved { "saved" } else { "failed" });
        if most > 100 {
            // Said at once, since a kill may come at any moment.
            writeln!(std::io::stdout(), "{line}").unwrap();
        } else {
            said.push(line);
        }
    }
    writeln!(std::io::stdout(), "{}", said.join("\n")).unwrap();
}

/// A child that saves so many states in a folder, once it is told to begin.
fn saver(root: &Path, most: usize) -> std::process::Child {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "disk::a_child_that_saves", "--ignored", "--nocapture", "--test-threads=1"]);
    command.env(SAVES, format!("{}|{most}", root.display()));
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    command.spawn().unwrap()
}

/// The last number that a child said it had saved.
fn last_saved(out: &str) -> usize {
    let numbers = out.lines().filter_map(|line| line.strip_prefix("saved "));
    numbers.filter_map(|number| number.parse().ok()).max().unwrap_or(0)
}

fn kills(runs: usize) {
    let catalog = embedded_catalog();
    let folder = folder();
    for run in 0..runs {
        let root = folder.path().join((run % 7).to_string());
        let before = found(&root, &catalog).unwrap_or(0);
        let mut child = saver(&root, 1_000_000);
        writeln!(child.stdin.take().unwrap(), "go").unwrap();
        let reader = thread::spawn({
            let out = child.stdout.take().unwrap();
            move || {
                let lines: Vec<String> = BufReader::new(out).lines().map_while(Result::ok).collect();
                lines.join("\n")
            }
        });
        thread::sleep(Duration::from_micros(4_000 + (run as u64 * 7_919) % 23_000));
        child.kill().unwrap();
        child.wait().unwrap();
        let acknowledged = last_saved(&reader.join().unwrap());
        let state = found(&root, &catalog).unwrap_or(0);
        let known = if acknowledged == 0 { before.min(state) } else { acknowledged };
        assert!(state >= known, "run {run}: {acknowledged} was saved, {state} is there");
        // To list the cases is to sweep what was left half written.
        assert_eq!(temporaries(&root), Vec::<String>::new());
    }
}

#[test]
fn a_kill_tears_no_case_and_loses_none_that_was_saved() {
    kills(150);
}

#[test]
#[ignore = "the long tier: ten thousand kills"]
fn ten_thousand_kills_tear_no_case() {
    kills(10_000);
}

/// Types numbers, kills, and counts what of them is not in the draft.
fn typed_and_killed(seed: u64) {
    let folder = folder();
    let mut tty = at_a_long_text(folder.path());
    let numbers: Vec<String> = (0..400).map(|number| format!("{number:04} ")).collect();
    let text = numbers.concat();
    let most = 40 + usize::try_from(seed * 37 % 90).unwrap();
    for c in text.chars().take(most) {
        tty.press(&c.to_string());
        thread::sleep(Duration::from_millis(20 + seed * 13 % 40));
    }
    let pid = tty.child.process_id().unwrap().to_string();
    assert!(Command::new("kill").args(["-s", "KILL", &pid]).status().unwrap().success());
    tty.child.wait().unwrap();
    let said = drafted(folder.path(), |said| !said.is_empty());
    // Blanks at the end are not told from none.
    assert!(text.starts_with(said.trim_end()), "{said}");
    assert!(said.len() + 20 >= most, "{} of {most}: {said}", said.len());
}

#[test]
fn a_kill_while_typing_costs_twenty_keys_at_most() {
    let runs: Vec<_> = (0..6).map(|seed| thread::spawn(move || typed_and_killed(seed))).collect();
    for run in runs {
        run.join().unwrap();
    }
}

#[test]
#[ignore = "the long tier: a thousand kills while typing"]
fn a_thousand_kills_while_typing_cost_twenty_keys_each_at_most() {
    for round in 0..63 {
        let runs: Vec<_> =
            (0..16).map(|at| thread::spawn(move || typed_and_killed(round * 16 + at))).collect();
        for run in runs {
            run.join().unwrap();
        }
    }
}

/// Is a program there? Where it is not, the test is skipped, and says so.
fn there(program: &str) -> bool {
    let there = Command::new(program).arg("-V").stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok();
    if !there {
        let _ = writeln!(std::io::stderr(), "skipped: {program} is not here");
    }
    there
}

const CALLS: [&str; 8] = ["openat", "write", "fsync", "renameat", "close", "mkdirat", "unlinkat", "fchmod"];
const ERRORS: [&str; 7] = ["ENOSPC", "EIO", "EROFS", "EDQUOT", "EACCES", "EMFILE", "EINTR"];

/// Waits until a process and all its threads are traced: each then says by whom.
fn held(pid: u32) {
    let start = Instant::now();
    let traced = || {
        let tasks = fs::read_dir(format!("/proc/{pid}/task")).unwrap();
        tasks
            .map(|task| fs::read_to_string(task.unwrap().path().join("status")).unwrap_or_default())
            .all(|status| status.lines().any(|line| line.starts_with("TracerPid:") && !line.ends_with("\t0")))
    };
    while !traced() {
        assert!(start.elapsed() < PATIENCE, "nothing traces {pid}");
        thread::sleep(Duration::from_millis(2));
    }
}

/// Saves four states while one call of the system fails, once or from then on, and tells whether any was not saved.
fn fault(call: &str, error: &str, when: &str, catalog: &Catalog) -> bool {
    let folder = folder();
    let root = folder.path().join("state");
    let mut store = Store::new(root.clone());
    store.hold("000001").unwrap();
    store.save(&state(1_000)).unwrap();
    drop(store);
    let mut child = saver(&root, 4);
    let mut strace = Command::new("strace");
    strace.args(["-f", "-qq", "-p", &child.id().to_string(), "-e", &format!("trace={call}")]);
    strace.args(["-e", &format!("inject={call}:error={error}:when={when}"), "-o", "/dev/null"]);
    let mut strace = strace.stderr(Stdio::null()).spawn().unwrap();
    held(child.id());
    writeln!(child.stdin.take().unwrap(), "go").unwrap();
    let out = child.wait_with_output().unwrap();
    let _ = strace.wait();
    let out = String::from_utf8_lossy(&out.stdout).into_owned();
    let what = format!("{call} {error} {when}: {out}");
    if out.contains("\nhold ") {
        // It was told that it cannot have this case, and saved another: this one stays as it was.
        assert_eq!(found(&root, catalog), Some(1_000), "{what}");
        return true;
    }
    let there = found(&root, catalog).unwrap_or_else(|| panic!("gone: {what}"));
    // What it said it had saved is there; what it could not save left the state before it.
    let saved = last_saved(&out);
    assert!(there == 1_000 || there >= saved, "{there} is there: {what}");
    assert!(saved == 0 || there != 1_000, "{there} is there: {what}");
    // What failed once is saved with the next.
    let earlier = (1..4).any(|number| out.contains(&format!("failed {number}\n")));
    if !when.ends_with('+') && earlier {
        assert!(out.contains("saved 4"), "not saved again: {what}");
    }
    out.lines().any(|line| line.starts_with("failed ") || line.starts_with("hold "))
}

#[test]
fn a_call_that_fails_tears_nothing_and_is_never_silent() {
    if !there("strace") {
        return;
    }
    let catalog = embedded_catalog();
    for (call, error, when) in [
        ("openat", "EMFILE", "2"),
        ("openat", "EACCES", "4+"),
        ("write", "ENOSPC", "1"),
        ("write", "EIO", "3"),
        ("write", "EINTR", "1"),
        ("fsync", "EIO", "1"),
        ("fsync", "EIO", "2"),
        ("fsync", "ENOSPC", "3+"),
        ("renameat", "EROFS", "1"),
        ("renameat", "EDQUOT", "2"),
        ("renameat", "EIO", "2+"),
        ("unlinkat", "EACCES", "1+"),
    ] {
        let failed = fault(call, error, when, &catalog);
        // What is broken off is done again; everything else is a save that failed, and was said to have.
        assert_eq!(failed, error != "EINTR", "{call} {error} {when}");
    }
}

#[test]
#[ignore = "the long tier: every call, every error, every time"]
fn every_call_may_fail() {
    if !there("strace") {
        return;
    }
    let catalog = embedded_catalog();
    let (mut all, mut failed) = (0, 0);
    for call in CALLS {
        for error in ERRORS {
            let once = (1..=12).map(|when| when.to_string());
            // A call that is broken off for ever would be tried for ever.
            let ever = ["1+".to_owned(), "3+".to_owned()].into_iter().filter(|_| error != "EINTR");
            for when in once.chain(ever) {
                all += 1;
                failed += usize::from(fault(call, error, &when, &catalog));
            }
        }
    }
    let _ = writeln!(std::io::stderr(), "{failed} of {all} faults were met by a save");
    assert!(failed * 4 > all, "{failed} of {all}");
}

#[test]
fn a_save_is_on_the_disk_before_it_takes_the_place_of_the_last() {
    if !there("strace") {
        return;
    }
    let folder = folder();
    let log = folder.path().join("log");
    let mut child = saver(&folder.path().join("state"), 3);
    let mut strace = Command::new("strace");
    strace.args(["-f", "-qq", "-p", &child.id().to_string(), "-o", log.to_str().unwrap()]);
    strace.args(["-e", "trace=openat,write,fsync,renameat"]);
    let mut strace = strace.stderr(Stdio::null()).spawn().unwrap();
    thread::sleep(Duration::from_millis(300));
    writeln!(child.stdin.take().unwrap(), "go").unwrap();
    assert!(child.wait_with_output().unwrap().status.success());
    strace.wait().unwrap();
    let log = fs::read_to_string(log).unwrap();
    // The order of one save, as letters.
    let letters: String = log
        .lines()
        .filter_map(|line| {
            Some(match line {
                _ if line.contains("O_EXCL") && line.contains(".toml.tmp") => 'o',
                _ if line.contains("write(") && line.contains("schema = 1") => 'w',
                _ if line.contains("fsync(") => 's',
                _ if line.contains("renameat(") && line.contains("\".000001.toml.tmp\"") => 'r',
                _ => return None,
            })
        })
        .collect();
    assert_eq!(letters, "owsrs".repeat(3), "{log}");
}

/// A child of a session that is over: every folder and file of ours below a folder, with its mode.
fn modes(root: &Path) -> Vec<(PathBuf, u32)> {
    let mut all = Vec::new();
    for entry in fs::read_dir(root).unwrap() {
        let path = entry.unwrap().path();
        let about = fs::symlink_metadata(&path).unwrap();
        all.push((path.clone(), about.mode() & 0o777));
        if about.is_dir() {
            all.extend(modes(&path));
        }
    }
    all
}

#[test]
fn nobody_else_can_read_what_is_kept_whatever_the_umask() {
    let folder = folder();
    let case = other_case(folder.path());
    let script = format!("umask 000; exec {PROGRAM} {case} --ui en");
    let mut tty = to_the_long_text(Tty::run("sh", &["-c", &script], folder.path(), &[]));
    tty.on("private", "▸ private");
    tty.on("\x1b", "Still needed");
    tty.on("\x1b[F\r", "Your message");
    tty.on("w", "Write it to a file");
    tty.on(ENTER, "Written to");
    // The details, kept.
    tty.on("\x1b[15~", "What is kept on this computer");
    tty.on(&[DOWN, ENTER].concat(), "My details");
    tty.press(&"\t".repeat(10));
    tty.press("\x1b[D");
    tty.on("\x1b", "Your details are kept");
    tty.press("\x11");
    assert!(tty.end().success());
    let ours = modes(&folder.path().join("state"));
    assert!(ours.iter().any(|(path, _)| path.ends_with("details.toml")), "{ours:?}");
    assert!(ours.iter().any(|(path, _)| path.ends_with("drafts/000001.toml")), "{ours:?}");
    let written =
        modes(folder.path()).into_iter().filter(|(path, _)| path.ends_with("casewright-viber-other.txt"));
    let open: Vec<_> = ours.into_iter().chain(written).filter(|(_, mode)| mode & 0o077 != 0).collect();
    assert_eq!(open, Vec::new());
}

#[test]
fn what_is_no_case_is_told_and_left_alone() {
    let folder = folder();
    let drafts = folder.path().join("state/casewright/drafts");
    fs::create_dir_all(&drafts).unwrap();
    for path in [&drafts, &folder.path().join("state/casewright")] {
        fs::set_permissions(path, fs::Permissions::from_mode(0o700)).unwrap();
    }
    let victim = folder.path().join("victim");
    fs::write(&victim, "VICTIM\n").unwrap();
    symlink("../../../victim", drafts.join("000001.toml")).unwrap();
    assert!(Command::new("mkfifo").arg(drafts.join("fifo.toml")).status().unwrap().success());
    fs::create_dir(drafts.join("dir.toml")).unwrap();
    fs::write(drafts.join("empty.toml"), "").unwrap();
    fs::write(drafts.join("newer.toml"), "version = 999\n").unwrap();
    fs::write(drafts.join("zeros.toml"), vec![0; 5_000_000]).unwrap();
    let good = "schema = 1\nplatform = \"line\"\ncategory = \"other\"\noption = \"other\"\n";
    fs::write(drafts.join("000002.toml"), good).unwrap();
    let mut tty = Tty::start(&["--ui", "en"], folder.path(), &[]);
    tty.until("Go on where you stopped?");
    let shown = tty.screen();
    assert!(shown.contains("LINE: "), "{shown}");
    for name in ["000001", "fifo", "dir", "empty", "newer", "zeros"] {
        assert!(shown.contains(&format!("{name} cannot be opened")), "{name}: {shown}");
    }
    tty.on(ENTER, "Checklist");
    tty.press("\x11");
    assert!(tty.end().success());
    assert_eq!(fs::read_to_string(&victim).unwrap(), "VICTIM\n");
    for name in ["000001", "fifo", "dir", "empty", "newer", "zeros"] {
        assert!(fs::symlink_metadata(drafts.join(format!("{name}.toml"))).is_ok(), "{name} is gone");
    }
    assert!(fs::symlink_metadata(drafts.join("000001.toml")).unwrap().is_symlink());
}

#[test]
fn a_folder_that_others_can_write_in_is_refused_and_said() {
    let folder = folder();
    let ours = folder.path().join("state/casewright");
    fs::create_dir_all(&ours).unwrap();
    fs::set_permissions(&ours, fs::Permissions::from_mode(0o777)).unwrap();
    let mut tty = at_a_long_text(folder.path());
    tty.on("some text", "Not saved: the folder does not allow it");
    // Leaving is asked first, and the text is there until it is answered.
    tty.on("\x11", "Leave without saving?");
    tty.on(ENTER, "some text");
    fs::set_permissions(&ours, fs::Permissions::from_mode(0o700)).unwrap();
    tty.press("!");
    assert_eq!(drafted(folder.path(), |said| said.ends_with('!')), "some text!");
    tty.press("\x11");
    assert!(tty.end().success());
}

#[test]
fn a_full_disk_is_said_and_saving_goes_on_when_there_is_room_again() {
    let folder = folder();
    let state = folder.path().join("state");
    fs::create_dir(&state).unwrap();
    let mounted = Command::new("mount")
        .args(["-t", "tmpfs", "-o", "size=64k,mode=700", "tmpfs", state.to_str().unwrap()])
        .stderr(Stdio::null())
        .status();
    if !mounted.is_ok_and(|status| status.success()) {
        let _ = writeln!(std::io::stderr(), "skipped: no disk can be mounted here");
        return;
    }
    let filler = state.join("filler");
    let _ = fs::write(&filler, vec![0; 1 << 20]);
    let mut tty = at_a_long_text(folder.path());
    tty.on("a text that finds no room", "Not saved: the disk is full.");
    fs::remove_file(&filler).unwrap();
    let said = drafted(folder.path(), |said| said.ends_with("room"));
    assert_eq!(said, "a text that finds no room");
    let start = Instant::now();
    while tty.screen().contains("Not saved") {
        assert!(start.elapsed() < PATIENCE, "{}", tty.screen());
        thread::sleep(Duration::from_millis(10));
    }
    tty.press("\x11");
    let ended = tty.end();
    assert!(Command::new("umount").arg(&state).status().unwrap().success());
    assert!(ended.success());
}

#[test]
fn a_limit_on_the_size_of_files_is_no_end() {
    let folder = folder();
    let case = other_case(folder.path());
    let script = format!("ulimit -f 0; exec {PROGRAM} {case} --ui en");
    let mut tty = to_the_long_text(Tty::run("sh", &["-c", &script], folder.path(), &[]));
    tty.on("private", "Not saved: the disk is full.");
    tty.on("\x1b", "Still needed");
    tty.on("\x1b[F\r", "Your message");
    tty.on("w", "Write it to a file");
    tty.on(ENTER, "Could not write");
    tty.press("\x03");
    tty.until("Leave without saving?");
    tty.press(&[DOWN, ENTER].concat());
    assert!(tty.end().success());
}

#[test]
fn with_no_save_the_disk_is_as_it_was() {
    let folder = folder();
    let mut tty = Tty::start(&["--ui", "en", "--no-save"], folder.path(), &[]);
    tty.until("Nothing is kept: you asked for that with --no-save.");
    tty.on(ENTER, "What is wrong?");
    tty.on(ENTER, "What exactly?");
    tty.on(ENTER, "Before you write");
    tty.press("\x11");
    tty.until("Your answers were not kept, as you wished.");
    assert!(tty.end().success());
    assert!(!folder.path().join("state").exists());
}

#[test]
fn what_is_kept_is_offered_again_and_forgotten_on_demand() {
    let folder = folder();
    let mut tty = at_a_long_text(folder.path());
    tty.on("the first case", "▸ the first case");
    // While one window has it open, another says so.
    drafted(folder.path(), |said| said == "the first case");
    let mut other = Tty::start(&["--ui", "en"], folder.path(), &[]);
    other.until("It is open in another window.");
    other.on(&[DOWN, ENTER].concat(), "Where did it happen?");
    other.on(ENTER, "What is wrong?");
    other.on(ENTER, "What exactly?");
    other.on(ENTER, "Before you write");
    other.press("\x11");
    assert!(other.end().success());
    tty.on("\x11", "Run casewright again to go on");
    assert!(tty.end().success());
    // Two cases, neither written over the other; the older one goes on.
    let mut tty = Tty::start(&["--ui", "en"], folder.path(), &[]);
    tty.until("▸ WhatsApp: ");
    tty.on(DOWN, "▸ Viber: ");
    tty.on(ENTER, "Checklist");
    tty.on("\x10", "the first case");
    tty.press("\x1b");
    tty.until("Checklist");
    tty.press("\x11");
    assert!(tty.end().success());
    // One is deleted, after asking.
    let mut tty = Tty::start(&["--ui", "en"], folder.path(), &[]);
    tty.until("▸ WhatsApp: ");
    tty.on("d", "Delete this saved case?");
    tty.on(&[DOWN, ENTER].concat(), "▸ Viber: ");
    assert!(!tty.screen().contains("WhatsApp: "), "{}", tty.screen());
    tty.press("\x11");
    assert!(tty.end().success());
    let forget = || {
        let mut command = Command::new(PROGRAM);
        command.args(["forget", "--ui", "en"]).env("XDG_STATE_HOME", folder.path().join("state"));
        String::from_utf8(command.output().unwrap().stdout).unwrap()
    };
    assert_eq!(forget(), "Deleted: 1 saved case.\n");
    assert_eq!(forget(), "There was nothing to delete.\n");
    let left = modes(&folder.path().join("state"));
    assert!(left.iter().all(|(path, _)| path.is_dir()), "{left:?}");
}

/// What a person may press in a session in which nothing else is asked for.
const SESSION_KEYS: [&str; 24] = [
    ENTER,
    ENTER,
    ENTER,
    ENTER,
    DOWN,
    DOWN,
    RIGHT,
    RIGHT,
    "\x1b[A",
    "\t",
    END,
    "telegram",
    "banned",
    "2026-02-11",
    "a@b.example",
    "+886912345678",
    "\x1b[200~pasted\x1b[201~",
    "\x0b",
    "\x1bOP",
    F2,
    "\x1bOR",
    "\x1b[15~",
    "\x1b",
    "c",
];

/// One session under strace, from the first screen to the end; no connection was opened and no program started.
fn nothing_but_itself(session: impl FnOnce(&mut Tty)) {
    let folder = folder();
    let log = folder.path().join("log");
    let args = ["-f", "-o", log.to_str().unwrap(), "-e", "trace=network,execve", PROGRAM, "--ui", "en"];
    let mut tty = Tty::run("strace", &args, folder.path(), &[]);
    tty.until("Viber");
    session(&mut tty);
    // What may be the beginning of another mark behind a paste is one for a second, and what is traced is slow.
    thread::sleep(Duration::from_millis(1_400));
    tty.press("\x11");
    assert!(tty.end().success());
    let log = fs::read_to_string(log).unwrap();
    let begun: Vec<&str> = log.lines().filter(|line| line.contains("execve(")).collect();
    assert!(begun.len() == 1 && begun[0].contains("casewright"), "{log}");
    // The pair with no name by which signals reach a thread of the same process is no connection.
    for call in ["socket(", "connect(", "bind(", "sendto(", "sendmsg(", "AF_INET"] {
        assert!(!log.contains(call), "{call} {log}");
    }
}

/// Random sessions, always the same.
fn sessions(runs: usize) {
    let mut runner = TestRunner::new(seeded(1));
    let keys = proptest::collection::vec(0..SESSION_KEYS.len(), 20..60);
    for _ in 0..runs {
        let keys = keys.new_tree(&mut runner).unwrap().current();
        nothing_but_itself(|tty| {
            for key in keys {
                tty.press(SESSION_KEYS[key]);
                thread::sleep(Duration::from_millis(10));
            }
        });
    }
}

#[test]
fn no_connection_is_opened_and_no_program_started() {
    if !there("strace") {
        return;
    }
    nothing_but_itself(|tty| {
        tty.on(ENTER, "What is wrong?");
        tty.on("banned", "Account banned");
        tty.on(ENTER, "Before you write");
        tty.on(ENTER, "Does the app open?");
        tty.on("\x0b", "Is this contact genuine?");
        tty.on("support@whatsapp.com", "support@whatsapp.com");
        tty.on("\x1b", "Does the app open?");
        for _ in 0..60 {
            let before = tty.screen();
            if before.contains("Still needed") {
                break;
            }
            tty.press(ENTER);
            let start = Instant::now();
            while tty.screen() == before && start.elapsed() < Duration::from_secs(1) {
                thread::sleep(Duration::from_millis(5));
            }
            thread::sleep(Duration::from_millis(20));
        }
        tty.on("\x1b[F\r", "Your message");
        tty.on("c", "clipboard");
        tty.on("w", "Write it to a file");
        tty.on(ENTER, "Written to");
    });
    sessions(4);
}

#[test]
#[ignore = "the long tier: two hundred sessions"]
fn two_hundred_sessions_open_no_connection_and_start_no_program() {
    if there("strace") {
        sessions(200);
    }
}

#[test]
fn a_save_that_fails_is_said_on_the_screen_until_one_succeeds() {
    if !there("strace") {
        return;
    }
    for (call, error, reason) in [
        ("fsync", "ENOSPC", "the disk is full"),
        ("fsync", "EIO", "the system says"),
        ("renameat", "EROFS", "the disk cannot be written to"),
        ("renameat", "EDQUOT", "the disk is full"),
        ("openat", "EMFILE", "too many files are open"),
        ("openat", "EACCES", "the folder does not allow it"),
    ] {
        let folder = folder();
        let mut tty = at_a_long_text(folder.path());
        tty.press("before");
        drafted(folder.path(), |said| said == "before");
        let pid = tty.child.process_id().unwrap().to_string();
        let mut strace = Command::new("strace");
        strace.args(["-f", "-qq", "-p", &pid, "-e", &format!("trace={call}")]);
        strace.args(["-e", &format!("inject={call}:error={error}:when=1+"), "-o", "/dev/null"]);
        let mut strace = strace.stderr(Stdio::null()).spawn().unwrap();
        held(pid.parse().unwrap());
        tty.press(" and after");
        tty.until("Not saved");
        tty.until(reason);
        assert_eq!(drafted(folder.path(), |_| true), "before", "{call} {error}");
        // What is on the screen is still all there, and copied as ever.
        tty.until("before and after");
        let pid = strace.id().to_string();
        assert!(Command::new("kill").args(["-s", "INT", &pid]).status().unwrap().success());
        strace.wait().unwrap();
        drafted(folder.path(), |said| said == "before and after");
        let start = Instant::now();
        while tty.screen().contains("Not saved") {
            assert!(start.elapsed() < PATIENCE, "{}", tty.screen());
            thread::sleep(Duration::from_millis(20));
        }
        tty.press("\x11");
        assert!(tty.end().success(), "{call} {error}");
    }
}

#[test]
fn a_state_folder_that_is_named_badly_is_not_used() {
    // What is not absolute is not a folder of the user's (XDG Base Directory Specification).
    for state in ["", "relative/state"] {
        let folder = folder();
        let home = folder.path().to_str().unwrap();
        let mut tty = at_a_long_text_with(folder.path(), &[("XDG_STATE_HOME", state), ("HOME", home)]);
        tty.press("kept");
        let draft = folder.path().join(".local/state/casewright/drafts/000001.toml");
        let start = Instant::now();
        while !fs::read_to_string(&draft).unwrap_or_default().contains("kept") {
            assert!(start.elapsed() < PATIENCE, "{state}: {}", tty.screen());
            thread::sleep(Duration::from_millis(20));
        }
        tty.press("\x11");
        assert!(tty.end().success());
        assert!(!folder.path().join("relative").exists());
    }
}

#[test]
fn a_case_from_before_1970_or_from_tomorrow_is_listed_like_any_other() {
    let folder = folder();
    let catalog = embedded_catalog();
    let root = folder.path().join("state/casewright");
    let long_ago = SystemTime::UNIX_EPOCH - Duration::from_secs(1_000_000);
    let tomorrow = SystemTime::now() + Duration::from_secs(86_400);
    for (name, moment) in [("000001", long_ago), ("000002", tomorrow)] {
        let mut store = Store::new(root.clone());
        store.hold(name).unwrap();
        store.save(&state(1)).unwrap();
        let file = File::options().write(true).open(root.join(format!("drafts/{name}.toml"))).unwrap();
        file.set_modified(moment).unwrap();
    }
    assert_eq!(Store::new(root).list(&catalog).len(), 2);
    let mut tty = Tty::start(&["--ui", "en"], folder.path(), &[]);
    tty.until("Go on where you stopped?");
    tty.press("\x11");
    assert!(tty.end().success());
}

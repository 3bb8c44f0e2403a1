//! The built binary in a real pseudo-terminal: walks, pastes, signals, sizes.

use std::io::{Read as _, Write as _};
use std::process::Command;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{CommandBuilder, PtySize, native_pty_system};

use crate::pty::{
    END, ENTER, F2, PASTE, PASTED, PATIENCE, PROGRAM, RIGHT, Tty, at_a_long_text, at_a_long_text_with,
    drafted, folder,
};

#[test]
fn a_bad_file_of_ones_own_is_told_on_the_first_screen_and_nothing_else_changes() {
    let folder = folder();
    let own = folder.path().join("casewright");
    std::fs::create_dir(&own).unwrap();
    std::fs::write(own.join("platforms.toml"), "schema = 1\n[[platforms]\n").unwrap();
    let mut tty = Tty::start(&["--ui", "en"], folder.path(), &[]);
    tty.until("WhatsApp");
    // The path is long, and may break a line anywhere.
    let said: String = tty.screen().split_whitespace().collect();
    assert!(
        said.contains("platforms.toml:2:") && said.contains("Nothingofthisfileisused"),
        "{}",
        tty.screen()
    );
    tty.on("telegram", "Telegram");
    tty.on(ENTER, "What is wrong?");
    tty.press("\x11");
    assert!(tty.end().success());
}

#[test]
fn a_ban_in_traditional_chinese_is_copied_as_render_prints_it() {
    let folder = folder();
    let mut tty = Tty::start(&[], folder.path(), &[("LANG", "zh_TW.UTF-8")]);
    tty.until("WhatsApp");
    tty.on(ENTER, "帳號停權");
    // Options are found from here too.
    tty.on("帳號遭停權", "帳號遭停權");
    tty.on(ENTER, "繼續寫訊息");
    tty.on(ENTER, "App 打得開嗎");
    tty.press(&[RIGHT, ENTER, RIGHT, ENTER].concat());
    tty.until("TW");
    // Past the country and the contact found elsewhere.
    tty.on(&[ENTER, ENTER].concat(), "您的帳號");
    tty.on("0912-345-678", "+886912345678");
    // Into English and back, with the number half typed.
    tty.on(F2, "English");
    tty.on(&["english", ENTER].concat(), "Phone number of the account");
    tty.until("+886912345678");
    tty.on(F2, "繁體中文");
    tty.on(&["繁體", ENTER].concat(), "您的帳號");
    tty.press(&[ENTER, "chen.yw@example.com", ENTER].concat());
    tty.until("手機或電腦型號");
    tty.press(&["iPhone 14", ENTER, ENTER, ENTER].concat());
    tty.until("停權情況");
    tty.press(&["此帳號無法使用 WhatsApp", ENTER, "2026-03-09 21:40 +08:00", ENTER].concat());
    tty.until("2026-03-09 21:40");
    for _ in 0..40 {
        if tty.screen().contains("檢查清單\n") || tty.screen().contains("--> ") {
            break;
        }
        tty.press(ENTER);
        thread::sleep(Duration::from_millis(60));
    }
    tty.until("--> ");
    tty.on(&[END, ENTER].concat(), "您的訊息");
    tty.on("c", "剪貼簿");
    let copied = tty.clipboard();
    tty.on("w", "寫入檔案");
    tty.on(&[END, ENTER].concat(), "casewright-whatsapp-banned.toml");
    tty.press("\x11");
    assert!(tty.end().success());
    let case = folder.path().join("casewright-whatsapp-banned.toml");
    let rendered = Command::new(PROGRAM).arg("render").arg(&case).args(["--ui", "zh-Hant"]).output().unwrap();
    let rendered = String::from_utf8(rendered.stdout).unwrap();
    assert_eq!(copied, [rendered.trim_end_matches('\n')]);
    for part in ["+886912345678", "iPhone 14", "此帳號無法使用 WhatsApp", "2026-03-09 21:40 (UTC+08:00)"]
    {
        assert!(rendered.contains(part), "{part}: {rendered}");
    }
}

#[test]
fn the_printed_message_goes_to_standard_output_while_the_screen_is_on_standard_error() {
    let folder = folder();
    let case = folder.path().join("case.toml");
    let text = "schema = 1\nplatform = \"viber\"\ncategory = \"technical\"\noption = \"crash\"\n[answers]\n\
                device_model = \"Pixel 8\"\n";
    std::fs::write(&case, text).unwrap();
    let letter = folder.path().join("letter.txt");
    // A shell redirects standard output, as a user would.
    let size = PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 };
    let pair = native_pty_system().openpty(size).unwrap();
    let mut command = CommandBuilder::new("sh");
    command.args(["-c", "exec \"$0\" \"$1\" --ui en --print > \"$2\"", PROGRAM]);
    command.args([&case, &letter]);
    command.env("XDG_STATE_HOME", folder.path());
    command.env("TERM", "xterm-256color");
    let mut child = pair.slave.spawn_command(command).unwrap();
    drop(pair.slave);
    let mut reader = pair.master.try_clone_reader().unwrap();
    let seen = Arc::new(Mutex::new(String::new()));
    let shared = Arc::clone(&seen);
    thread::spawn(move || {
        let mut bytes = [0; 8192];
        while let Ok(count @ 1..) = reader.read(&mut bytes) {
            shared.lock().unwrap().push_str(&String::from_utf8_lossy(&bytes[..count]));
        }
    });
    let start = Instant::now();
    while !seen.lock().unwrap().contains("Checklist") {
        assert!(start.elapsed() < PATIENCE, "no screen: {}", seen.lock().unwrap());
        thread::sleep(Duration::from_millis(5));
    }
    pair.master.take_writer().unwrap().write_all(b"\x11").unwrap();
    assert!(child.wait().unwrap().success());
    let letter = std::fs::read_to_string(letter).unwrap();
    assert!(letter.contains("Pixel 8") && !letter.contains('\u{1b}'), "{letter}");
}

#[cfg(unix)]
#[test]
fn a_signal_gives_the_terminal_back_and_the_exit_status_tells_the_truth() {
    for name in ["TERM", "HUP", "INT", "QUIT"] {
        let folder = folder();
        let tty = Tty::start(&["--ui", "en"], folder.path(), &[]);
        tty.until("Viber");
        let pid = tty.child.process_id().unwrap().to_string();
        assert!(Command::new("kill").args(["-s", name, &pid]).status().unwrap().success());
        let status = tty.end();
        assert!(status.signal().is_some(), "{name}: {status:?}");
    }
}

#[test]
fn a_window_of_any_size_is_survived() {
    let folder = folder();
    let mut tty = Tty::start(&["--ui", "en"], folder.path(), &[]);
    tty.until("Viber");
    let odd = [(0, 0), (1, 0), (0, 1), (1, 1), (1, 2), (500, 1), (1, 65535), (65535, 1), (2000, 5000)];
    for (rows, cols) in odd.into_iter().chain([(2, 500), (12, 40), (200, 500), (30, 100)]) {
        tty.master.resize(PtySize { rows, cols, pixel_width: 0, pixel_height: 0 }).unwrap();
        thread::sleep(Duration::from_millis(30));
    }
    tty.press("\x12");
    tty.on("tele", "Filter: tele");
    tty.press("\x11");
    assert!(tty.end().success());
}

#[test]
fn a_click_chooses_and_the_wheel_moves_where_that_is_wanted() {
    let folder = folder();
    let mut tty = Tty::start(&["--ui", "en", "--mouse", "--no-save"], folder.path(), &[]);
    tty.until("Telegram");
    let click = |tty: &mut Tty, words: &str| {
        let (row, line) = tty
            .screen()
            .lines()
            .enumerate()
            .find_map(|(row, line)| line.contains(words).then(|| (row, line.to_owned())))
            .unwrap();
        let column = line[..line.find(words).unwrap()].chars().count();
        tty.press(&format!("\x1b[<0;{};{}M\x1b[<0;{};{}m", column + 1, row + 1, column + 1, row + 1));
    };
    click(&mut tty, "Telegram");
    tty.until("Telegram: pick what comes closest");
    tty.press("\x1b[<65;1;1M");
    tty.until("▸ Account ban");
    click(&mut tty, "Messages");
    tty.until("What exactly?");
    click(&mut tty, "Messages delayed");
    tty.until("Before you write");
    click(&mut tty, "Go on to the message");
    tty.until("Can you still get into your account?");
    click(&mut tty, "No");
    tty.until("(x) No");
    // The row below has its own answers.
    click(&mut tty, "Does the app open?");
    tty.until("Even if it only shows the login screen.");
    tty.press("\x11");
    assert!(tty.end().success());
    // Nobody is asked for clicks who does not want them.
    let tty = Tty::start(&["--ui", "en", "--no-save"], folder.path(), &[]);
    tty.until("Telegram");
    assert_eq!(tty.parser.lock().unwrap().screen().mouse_protocol_mode(), vt100::MouseProtocolMode::None);
}

#[test]
fn escapes_in_a_paste_stay_outside_and_are_counted() {
    let folder = folder();
    let mut tty = at_a_long_text(folder.path());
    let evil = "Hello \x1b]52;c;ZXZpbA==\x07\x1b]0;pwned\x07\u{9b}31m\0\x08\x7f bye";
    tty.on(&[PASTE, evil, PASTED].concat(), "▸ Hello 31m bye");
    tty.until("30 hidden characters were removed");
    assert_eq!(drafted(folder.path(), |said| !said.is_empty()), "Hello 31m bye");
    assert_eq!(tty.clipboard(), Vec::<String>::new());
    assert_eq!(tty.parser.lock().unwrap().callbacks().titles, 0);
    tty.press("\x11");
    assert!(tty.end().success());
}

#[test]
fn what_stands_behind_a_paste_in_the_same_gush_is_no_key() {
    let folder = folder();
    let mut tty = at_a_long_text(folder.path());
    tty.press(&[PASTE, "A", PASTED, "\x11y\r\x04", PASTED].concat());
    let said = drafted(folder.path(), |said| !said.is_empty());
    assert!(said.starts_with('A'), "{said:?}");
    // It neither left nor went on.
    tty.on("B", "B");
    assert!(drafted(folder.path(), |said| said.ends_with('B')).starts_with('A'));
    tty.press("\x11");
    assert!(tty.end().success());
}

#[test]
fn a_paste_that_never_ends_is_taken_after_a_second() {
    let folder = folder();
    let mut tty = at_a_long_text(folder.path());
    tty.press(PASTE);
    tty.press(&"x".repeat(100_000));
    tty.until("No more than 4,000 characters fit here. 96,000 were left out.");
    assert_eq!(drafted(folder.path(), |said| !said.is_empty()), "x".repeat(4000));
    // And keys are keys again.
    tty.press("\x7f");
    drafted(folder.path(), |said| said.len() == 3999);
    tty.press("\x11");
    assert!(tty.end().success());
}

#[test]
fn a_signal_ends_the_program_in_the_midst_of_a_paste() {
    let folder = folder();
    let mut tty = at_a_long_text(folder.path());
    tty.press(&[PASTE, "half a paste"].concat());
    thread::sleep(Duration::from_millis(50));
    let pid = tty.child.process_id().unwrap().to_string();
    assert!(Command::new("kill").args(["-s", "TERM", &pid]).status().unwrap().success());
    assert!(tty.end().signal().is_some());
}

#[test]
fn a_flood_without_marks_is_text_to_the_last_line() {
    let folder = folder();
    let mut tty = at_a_long_text(folder.path());
    let lines: Vec<String> = (0..1250).map(|at| format!("{at:06} {}\r", "y".repeat(72))).collect();
    tty.press(&lines.concat());
    // What fits is there, the rest is counted, and no line end was taken for the key.
    tty.until("96,000 were left out");
    let said = drafted(folder.path(), |said| said.len() == 4000);
    assert!(said.starts_with("000000 y") && said.contains("y\n000001 y"), "{said}");
    // Nobody presses a key as fast as a flood comes.
    thread::sleep(Duration::from_millis(100));
    tty.press("\x11");
    assert!(tty.end().success());
}

#[cfg(unix)]
#[test]
fn an_editor_of_ones_own_has_the_terminal_and_changes_the_text() {
    let folder = folder();
    // It takes the terminal as it finds it, in the modes a shell would have left, and answers with what it was told.
    let editor = folder.path().join("editor.sh");
    let script = "stty -a | grep -q ' icanon' && echo 'a line I typed:' && read -r line && \
                  printf '%s and %s\\n' \"$(cat \"$1\")\" \"$line\" > \"$1.new\" && mv \"$1.new\" \"$1\"\n";
    std::fs::write(&editor, script).unwrap();
    let mut tty = at_a_long_text_with(folder.path(), &[("EDITOR", &format!("sh {}", editor.display()))]);
    tty.on("before", "▸ before");
    tty.on("\x18", "a line I typed:");
    tty.on("typed there\r", "▸ before and typed there");
    assert_eq!(drafted(folder.path(), |said| said.ends_with("there")), "before and typed there");
    let left = std::fs::read_dir(folder.path().join("state/casewright")).unwrap();
    let left: Vec<String> =
        left.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    assert_eq!(left, ["drafts"], "nothing of the text stays beside the drafts");
    tty.press("\x11");
    assert!(tty.end().success());
}

#[cfg(unix)]
#[test]
fn an_editor_that_is_not_there_is_told_and_the_text_stays() {
    let folder = folder();
    let mut tty = at_a_long_text_with(folder.path(), &[("EDITOR", "there-is-no-such-editor")]);
    tty.on("before", "▸ before");
    tty.on("\x18", "could not be started: no program for it was found.");
    tty.on(" and behind", "▸ before and behind");
    tty.press("\x11");
    assert!(tty.end().success());
}

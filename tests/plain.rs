//! The wizard as lines: the built binary through a pipe, and what a line means.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use casewright::shell::keys;
use casewright::shell::plain::read;
use casewright::wizard::msg::Msg;

use crate::harness::data;
use crate::pty::{PROGRAM, folder};

/// Runs the program with lines as its input.
fn lines(lines: &[&str], args: &[&str], env: &[(&str, &str)], folder: &Path) -> Output {
    let mut command = Command::new(PROGRAM);
    command.args(args).current_dir(folder).env("XDG_STATE_HOME", folder.join("state"));
    for name in ["DISPLAY", "WAYLAND_DISPLAY", "TMUX", "STY", "LC_ALL", "LC_MESSAGES", "LANG", "ACCESSIBLE"] {
        command.env_remove(name);
    }
    command.env("XDG_CONFIG_HOME", folder).envs(env.iter().copied());
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let text = lines.join("\n") + "\n";
    child.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

/// A ban, told line by line.
const BAN: [&str; 22] = [
    "whats",
    "1",
    "banned",
    "1",
    "",
    "1",
    "1",
    "TW",
    "",
    "0912-345-678",
    "chen.yw@example.com",
    "iPhone 14",
    "iOS 17.5",
    "2.24.9",
    "This account can’t use WhatsApp",
    "",
    "2026-03-09 21:40 +08:00",
    "2",
    "",
    "",
    "1",
    "",
];

#[test]
fn a_message_is_written_through_a_pipe_without_an_escape() {
    let mut all = BAN.to_vec();
    all.extend(["/ctrl+p", "/esc", "w", "/ctrl+q"]);
    for (args, env) in [
        (&["--plain", "--ui", "en"][..], &[][..]),
        (&["--ui", "en"], &[("ACCESSIBLE", "1")]),
        (&["--ui", "en", "--no-save"], &[("TERM", "dumb")]),
    ] {
        let folder = folder();
        let out = lines(&all, args, env, folder.path());
        let said = String::from_utf8(out.stdout).unwrap();
        assert!(out.status.success(), "{said}{}", String::from_utf8_lossy(&out.stderr));
        assert!(!said.contains('\u{1b}') && !said.contains('\r'), "{said}");
        for part in [
            "Where did it happen?",
            "1. Account banned: It says",
            "Phone number of the account (needed)",
            "will be written as +886912345678",
            "My account’s phone number: +886912345678",
            "Notice shown: This account can’t use WhatsApp",
            "I received no warning before.",
        ] {
            assert!(said.contains(part), "{part}: {said}");
        }
    }
}

#[test]
fn what_was_told_before_the_input_ended_is_kept_and_the_printed_message_stands_alone() {
    let folder = folder();
    let out = lines(&BAN[..11], &["--plain", "--ui", "en", "--print"], &[], folder.path());
    let (message, asked) = (String::from_utf8(out.stdout).unwrap(), String::from_utf8(out.stderr).unwrap());
    assert!(
        message.starts_with("[Account ban] - Account banned") && message.contains("+886912345678"),
        "{message}"
    );
    assert!(asked.contains("Your account") && asked.contains("saved on this computer"), "{asked}");
    let draft = std::fs::read_to_string(folder.path().join("state/casewright/drafts/000001.toml")).unwrap();
    assert!(draft.contains("chen.yw@example.com"), "{draft}");
    // It goes on where it stopped.
    let out = lines(&["1", "/ctrl+q"], &["--plain", "--ui", "en"], &[], folder.path());
    let said = String::from_utf8(out.stdout).unwrap();
    assert!(said.contains("1. WhatsApp: Account banned") && said.contains("Checklist"), "{said}");
}

#[test]
fn languages_change_by_the_same_keys() {
    let folder = folder();
    let typed = ["1", "/f2", "繁體", "1", "遭停權", "2", "/f1", "", "/ctrl+q"];
    let out = lines(&typed, &["--plain", "--ui", "fr", "--no-save"], &[], folder.path());
    let said = String::from_utf8(out.stdout).unwrap();
    for part in ["Qu’est-ce qui ne va pas", "出了什麼問題？", "繼續寫訊息", "這裡可用的按鍵"]
    {
        assert!(said.contains(part), "{part}: {said}");
    }
}

#[test]
fn a_line_means_what_it_says() {
    let data = data();
    let mut wizard = data.wizard("en", casewright::case::answers::Case::default());
    let screen = wizard.screen();
    let german = data.languages.get("de").unwrap();
    let names = keys::names(|text| german.say(text));
    let last = Msg::Pick(10);
    for (line, expected) in [
        ("", vec![Msg::Enter]),
        ("11", vec![last]),
        (" 2 ", vec![Msg::Pick(1)]),
        ("tele", vec![Msg::Clear, Msg::Paste("tele".to_owned(), 0)]),
        ("99", vec![Msg::Clear, Msg::Paste("99".to_owned(), 0)]),
        ("te\u{1b}[31mle\u{202e}", vec![Msg::Clear, Msg::Paste("tele".to_owned(), 6)]),
        ("/ESC", vec![Msg::Back]),
        ("/f2", vec![Msg::UiLanguage]),
        ("/?", vec![Msg::Help]),
        ("/ctrl+q", vec![Msg::Quit]),
        ("/alt+z", vec![Msg::Undo]),
        ("/down", vec![Msg::Down]),
        // And as the keys are called in its language.
        ("/Strg+Q", vec![Msg::Quit]),
        ("/strg+o", vec![Msg::Kept]),
        ("/entf", vec![Msg::Delete]),
        ("/pos1", vec![Msg::Home]),
        ("/bild↓", vec![Msg::PageDown]),
        ("/nonsense", vec![Msg::Clear, Msg::Paste("/nonsense".to_owned(), 0)]),
    ] {
        assert_eq!(read::msgs(&screen, &names, line), expected, "{line}");
    }
    wizard.update(Msg::Pick(0));
    wizard.update(Msg::Pick(1));
    wizard.update(Msg::Pick(0));
    let screen = wizard.screen();
    assert_eq!(screen.title.key(), "first-steps-title");
    assert_eq!(read::msgs(&screen, &names, "2"), [Msg::Pick(1)]);
    let [Msg::Report(text)] = &read::msgs(&screen, &names, "x")[..] else { unreachable!() };
    assert_eq!(text.key(), "plain-unknown");
}

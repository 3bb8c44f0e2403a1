//! The command line, driven through the built binary: outputs, exit statuses, and what it says of mistakes.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use casewright::ground::clean;

use crate::harness::data;
use crate::run::{command, run};

const LANGUAGES: [&str; 4] = ["en", "fr", "zh-Hans", "zh-Hant"];

/// A case that lacks nothing.
const COMPLETE: &str = r#"schema = 1
platform = "whatsapp"
category = "account_ban"
option = "banned"
country = "TW"

[answers]
account_phone = "0912-345-678"
ban_text = "This account cannot use WhatsApp"
ban_at = "2026-03-09 21:40 +08:00"
"#;

/// The first lines of a case without answers.
const HEAD: &str = "schema = 1\nplatform = \"whatsapp\"\ncategory = \"account_ban\"\noption = \"banned\"\n";

/// A file of this run.
fn file(name: &str, content: &[u8]) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, content).unwrap();
    path
}

/// Is there a character that a terminal obeys, or that nobody sees?
fn hides(text: &str) -> bool {
    text.chars().any(clean::is_hidden)
}

#[test]
fn one_case_is_the_same_message_in_every_format() {
    let json = run(&["render", "-", "--format", "json"], COMPLETE).json();
    let (subject, body) = (json["subject"].as_str().unwrap(), json["body"].as_str().unwrap());
    let paragraphs: Vec<&str> =
        json["paragraphs"].as_array().unwrap().iter().map(|p| p["text"].as_str().unwrap()).collect();
    assert_eq!(paragraphs.join("\n\n"), body);
    assert!(body.contains("+886912345678"), "{body}");
    assert_eq!(json["schema"], 1);
    assert_eq!(json["complete"], true);

    let text = run(&["render", "-"], COMPLETE);
    assert_eq!(text.out, format!("{subject}\n\n{body}\n"));
    assert_eq!((text.code, text.err.as_str()), (Some(0), ""));
    assert_eq!(run(&["render", "-", "--format", "text"], COMPLETE).out, text.out);

    let markdown = run(&["render", "-", "--format", "markdown"], COMPLETE).out;
    assert!(markdown.starts_with("# "), "{markdown}");
    // Without its marks, CommonMark is the same text.
    assert_eq!(markdown.replace("\\\n", "\n").replace('\\', ""), format!("# {subject}\n\n{body}\n"));
}

#[test]
fn a_form_comes_slot_by_slot_under_its_labels() {
    let case = r#"schema = 1
platform = "telegram"
category = "account_access"
option = "no_code"
logged_in = false

[answers]
account_phone = "+44 20 7946 0958"
reply_email = "a@example.org"
legal_name = "Ada Example"
description = "No code comes."
"#;
    let json = run(&["render", "-", "--format", "json"], case).json();
    let slots = json["slots"].as_array().unwrap();
    assert!(!slots.is_empty(), "{json}");
    for ui in LANGUAGES {
        let sheet = run(&["render", "-", "--format", "slots", "--ui", ui, "--language", "en"], case).out;
        let headings = sheet.lines().filter(|line| line.starts_with('[') && line.ends_with(']')).count();
        assert_eq!(headings, slots.len(), "{ui}: {sheet}");
        for slot in slots {
            assert!(sheet.contains(slot["text"].as_str().unwrap()), "{ui}: {slot}");
        }
    }
}

#[test]
fn the_exit_status_says_how_it_went() {
    let incomplete = run(&["render", "-"], HEAD);
    assert_eq!(incomplete.code, Some(3));
    assert!(!incomplete.out.is_empty(), "it is rendered all the same");
    for field in ["account_phone", "ban_text", "ban_at"] {
        assert!(incomplete.complaint().contains(field), "{incomplete:?}");
    }
    let channel = |id| run(&["render", "-", "--channel", id], COMPLETE);
    assert_eq!(channel("in_app_review").code, Some(0));
    let typo = channel("in_app_reviw");
    assert_eq!((typo.code, typo.out.as_str()), (Some(2), ""));
    assert!(typo.complaint().contains("in_app_review"), "{typo:?}");
    let now = run(&["render", "-", "--now", "tomorrow"], COMPLETE);
    assert_eq!((now.code, now.out.as_str()), (Some(2), ""));
    assert!(now.complaint().contains("tomorrow"), "{now:?}");
    for args in
        [&["render"][..], &["render", "-", "--format", "pdf"], &["--no-such-thing"], &["new-case", "line"]]
    {
        let bad = run(args, "");
        assert_eq!((bad.code, bad.out.as_str()), (Some(2), ""), "{args:?}: {bad:?}");
        assert!(!bad.err.is_empty(), "{args:?}");
    }
}

#[test]
fn a_mistake_in_a_case_file_is_one_line_with_its_place_and_the_nearest_name() {
    let top = |line: &str| format!("{HEAD}{line}\n");
    let answer = |line: &str| format!("{HEAD}[answers]\n{line}\n");
    let table = [
        (HEAD.replace("whatsapp", "whatapp"), 2, "whatapp", "whatsapp"),
        (HEAD.replace("account_ban", "acount_ban"), 3, "acount_ban", "account_ban"),
        (HEAD.replace("banned", "baned"), 4, "baned", "banned"),
        (HEAD.replace("schema = 1", "schema = 2"), 1, "2", "1"),
        (HEAD.replace("schema = 1", ""), 1, "schema", ""),
        (top("langage = \"fr\""), 5, "langage", "language"),
        (top("country = \"UK\""), 5, "UK", "GB"),
        (top("zone = \"Asia/Taipeh\""), 5, "Asia/Taipeh", "Asia/Taipei"),
        (top("zone = \"Berlin\""), 5, "Berlin", "Europe/Berlin"),
        (top("confirmed = [\"friends_warned\",\n\"frends_warned\"]"), 6, "frends_warned", "friends_warned"),
        (answer("transaction_id = 0012345.10"), 6, "0012345.10", "\"0012345.10\""),
        (answer("ban_at = 2026-03-09 9:20 # about"), 6, "2026-03-09 9:20", "\"2026-03-09 9:20\""),
        (answer("amount = 1.234,50"), 6, "1.234,50", "\"1.234,50\""),
        (answer("timeline = [{ at = 2026-13-40, event = \"x\" }]"), 6, "2026-13-40", ""),
        (top("logged_in = \"yes\""), 5, "logged_in", ""),
        (top("language = true"), 5, "language", ""),
        (answer("acount_phone = \"1\""), 6, "acount_phone", "account_phone"),
        (answer("account_phone = true"), 6, "account_phone", ""),
        (answer("unofficial_app = \"no\""), 6, "unofficial_app", ""),
        (answer("unknown = [\"acount_phone\"]"), 6, "acount_phone", "account_phone"),
        (answer("tried = \"reinstalled\""), 6, "tried", ""),
        (answer("tried = [\"reinstalled\"]"), 6, "tried", ""),
        (answer("tried = [{ acton = \"x\" }]"), 6, "acton", "action"),
        (answer("tried = [{ action = \"x\", result = \"nome\" }]"), 6, "nome", "none"),
        (answer("timeline = [{ att = \"2026\" }]"), 6, "att", "at"),
        (answer("screenshots = [{ show = \"x\" }]"), 6, "show", "shows"),
        (answer("screenshots = [{ mb = \"many\" }]"), 6, "mb", ""),
        (answer("device_model = \"Pixel"), 6, "", ""),
        (top("[answers"), 5, "", ""),
    ];
    let mut lines = Vec::new();
    for ui in LANGUAGES {
        for (source, line, name, near) in &table {
            let bad = run(&["render", "-", "--ui", ui], source);
            assert_eq!((bad.code, bad.out.as_str()), (Some(2), ""), "{source}");
            let said = bad.complaint();
            assert!(said.contains(&line.to_string()), "{said}: not line {line} of {source}");
            assert!(said.contains(name) && said.contains(near), "{said}: neither {name} nor {near}");
            lines.push(said.to_owned());
        }
    }
    // No language borrows a line of another.
    let said = lines.len();
    lines.sort();
    lines.dedup();
    assert_eq!(lines.len(), said);
}

#[test]
fn a_file_that_cannot_be_read_is_one_line_in_the_language_of_the_interface() {
    let binary = file("binary.toml", b"schema = 1\nplatform = \"\xff\xfe\"\n");
    let large = file("large.toml", "# a long comment\n".repeat(1 << 16).as_bytes());
    let missing = Path::new(env!("CARGO_TARGET_TMPDIR")).join("there-is-none.toml");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).to_path_buf();
    for path in [binary, large, missing, folder] {
        let path = path.to_str().unwrap();
        let mut said: Vec<String> = LANGUAGES
            .map(|ui| {
                let bad = run(&["render", path, "--ui", ui], "");
                assert_eq!((bad.code, bad.out.as_str()), (Some(2), ""), "{bad:?}");
                let (_, why) = bad.complaint().split_once(path).expect("the file is named");
                assert!(!why.contains("os error"), "{bad:?}");
                why.to_owned()
            })
            .to_vec();
        said.dedup();
        assert_eq!(said.len(), LANGUAGES.len(), "{said:?}");
    }
    let endless = run(&["render", "-"], "# a long comment\n".repeat(1 << 18));
    assert_eq!(endless.code, Some(2), "{}", endless.err);
    endless.complaint();
}

#[test]
fn no_complaint_repeats_an_escape_sequence() {
    let evil = "\\u001b[31m\\u001b]0;x\\u0007\\u009b1m\\u202e";
    for source in [
        HEAD.replace("whatsapp", &format!("what{evil}")),
        HEAD.replace("account_ban", &format!("ban{evil}")),
        HEAD.replace("banned", &format!("ban{evil}")),
        HEAD.replace("schema = 1", &format!("schema = \"{evil}\"")),
        HEAD.replace("schema = 1", "schema = \"\u{9b}31m\u{202e}\""),
        format!("\"key{evil}\" = 1\n{HEAD}"),
        format!("{HEAD}[answers]\n\"field{evil}\" = 1\n"),
        format!("{HEAD}[answers]\nunknown = [\"field{evil}\"]\n"),
        format!("{HEAD}[answers]\ntried = [{{ action = \"x\", result = \"no{evil}\" }}]\n"),
        format!("{HEAD}[answers]\ntried = [{{ \"act{evil}\" = \"x\" }}]\n"),
        HEAD.replace("whatsapp", "what\u{1b}[31m"),
    ] {
        let bad = run(&["render", "-"], &source);
        assert_eq!(bad.code, Some(2), "{source}");
        assert!(!hides(bad.complaint()), "{bad:?}");
    }
    let evil = "x\u{1b}[31m\u{9b}1m\u{202e}";
    for args in [
        &["render", evil][..],
        &["render", "-", "--channel", evil],
        &["render", "-", "--now", evil],
        &["new-case", evil, "x", "x"],
        &["new-case", "line", evil, "x"],
        &["new-case", "line", "security", evil],
        &["render", "-", "--language", evil],
        &["render", "-", "--ui", evil],
        &["render", "-", "--format", evil],
        &[evil, evil],
        &["--no-such-thing", evil],
    ] {
        let said = run(args, COMPLETE);
        assert!(!hides(&said.err) && !hides(&said.out), "{args:?}: {said:?}");
    }
}

#[test]
fn hidden_characters_in_a_case_file_are_taken_out_and_counted() {
    let source = format!("{COMPLETE}description = \"a\\u001b[31mb\\u202ec\\u2066d\"\n");
    let run = run(&["render", "-", "--format", "json"], source);
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert!(run.json()["body"].as_str().unwrap().contains("abcd"), "{}", run.out);
    assert!(run.complaint().contains('7'), "{}", run.err);
    assert!(!hides(&run.out));
}

#[test]
fn every_new_case_can_be_read_back() {
    let list = run(&["platforms", "--format", "json"], "").json();
    let mut count = 0;
    for platform in list["platforms"].as_array().unwrap() {
        for category in platform["categories"].as_array().unwrap() {
            for option in category["options"].as_array().unwrap() {
                let [platform, category, option] =
                    [&platform["id"], &category["id"], option].map(|id| id.as_str().unwrap());
                let ui = LANGUAGES[count % LANGUAGES.len()];
                let new = run(&["new-case", platform, category, option, "--ui", ui], "");
                assert_eq!((new.code, new.err.as_str()), (Some(0), ""), "{platform} {category} {option}");
                let read = run(&["render", "-"], &new.out);
                assert!(matches!(read.code, Some(0 | 3)), "{platform} {category} {option}: {read:?}");
                // With every comment that holds a key taken away, it is still a case.
                let all: Vec<&str> = new
                    .out
                    .lines()
                    .map(|line| match line.strip_prefix("# ") {
                        Some(rest) if is_setting(rest) => rest,
                        _ => line,
                    })
                    .collect();
                let read = run(&["render", "-"], all.join("\n"));
                assert!(matches!(read.code, Some(0 | 3)), "{platform} {category} {option}: {read:?}");
                count += 1;
            }
        }
    }
    assert!(count > 100, "{count}");
}

/// Does a line set a key?
fn is_setting(line: &str) -> bool {
    line.split_once(" = ")
        .is_some_and(|(key, _)| key.bytes().all(|b| b.is_ascii_lowercase() || b"_0123456789".contains(&b)))
}

#[test]
fn a_new_case_for_something_unknown_names_the_nearest() {
    for (args, near) in [
        (["telegam", "messages", "media_failed"], "telegram"),
        (["telegram", "mesages", "media_failed"], "messages"),
        (["telegram", "messages", "media_faild"], "media_failed"),
    ] {
        let bad = run(&["new-case", args[0], args[1], args[2]], "");
        assert_eq!((bad.code, bad.out.as_str()), (Some(2), ""));
        assert!(bad.complaint().contains(near), "{bad:?}");
    }
}

#[test]
fn the_help_is_in_every_language() {
    for args in [&["--help"][..], &["render", "--help"], &["new-case", "--help"], &["platforms", "--help"]] {
        let mut helps: Vec<String> = LANGUAGES
            .map(|ui| {
                let help = run(&[args, &["--ui", ui]].concat(), "");
                assert_eq!((help.code, help.err.as_str()), (Some(0), ""), "{help:?}");
                assert!(help.out.contains("--ui <TAG>"), "{}", help.out);
                help.out
            })
            .to_vec();
        helps.dedup();
        assert_eq!(helps.len(), LANGUAGES.len());
    }
    let version = run(&["--version"], "");
    assert_eq!(version.out, format!("casewright {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn the_help_borrows_no_words_of_the_library() {
    for ui in ["fr", "zh-Hans", "zh-Hant"] {
        for args in [&["--help"][..], &["render", "--help"], &["platforms", "--help"]] {
            let help = run(&[args, &["--ui", ui]].concat(), "").out;
            for words in ["default:", "possible values:", "Usage:", "Print"] {
                assert!(!help.contains(words), "{ui} {args:?}: {words}: {help}");
            }
        }
    }
}

#[test]
fn a_wrong_argument_is_said_in_the_language_of_the_interface() {
    for args in
        [&["render"][..], &["render", "-", "--format", "pdf"], &["--no-such-thing"], &["new-case", "line"]]
    {
        let english = run(&[args, &["--ui", "en"]].concat(), "").err;
        for ui in ["fr", "zh-Hans", "zh-Hant"] {
            let said = run(&[args, &["--ui", ui]].concat(), "").err;
            assert_ne!(said, english, "{ui}");
        }
    }
}

#[test]
fn a_moment_told_in_words_is_counted_from_the_day_of_now() {
    let case = COMPLETE.replace("2026-03-09 21:40 +08:00", "gestern um 21 Uhr 05");
    let told = run(&["render", "-", "--now", "2026-03-01T12:00:00Z", "--ui", "fr"], case);
    assert!(told.out.contains("2026-02-28 21:05"), "{told:?}");
    assert!(told.complaint().contains("gestern um 21 Uhr 05"), "{told:?}");
}

#[test]
fn a_language_that_is_not_there_falls_back_and_says_so() {
    // "qaa" to "qtz" are for private use (ISO 639-2), so that no folder will ever ship under them.
    let named = run(&["render", "-", "--language", "qaa"], COMPLETE);
    assert_eq!(named.code, Some(0));
    assert!(named.complaint().contains("qaa"), "{named:?}");
    let asked = COMPLETE.replace("country", "language = \"qtz\"\ncountry");
    let written = run(&["render", "-", "--format", "json", "--ui", "fr"], asked);
    assert_eq!(
        (written.json()["language"].as_str(), written.json()["ui"].as_str()),
        (Some("en"), Some("fr"))
    );
    assert!(written.complaint().contains("qtz"), "{written:?}");
    for (tag, found) in [("zh_TW.UTF-8", "zh-Hant"), ("zh-HK", "zh-Hant"), ("zh", "zh-Hans"), ("fr-CA", "fr")]
    {
        let near = run(&["render", "-", "--format", "json", "--language", tag, "--ui", tag], COMPLETE);
        assert_eq!((near.code, near.err.as_str()), (Some(0), ""), "{tag}");
        assert_eq!(
            (near.json()["language"].as_str(), near.json()["ui"].as_str()),
            (Some(found), Some(found))
        );
    }
}

#[test]
fn without_a_terminal_the_wizard_says_so_in_one_line() {
    let mut said: Vec<String> = LANGUAGES
        .map(|ui| {
            for args in [&["--ui", ui][..], &["--ui", ui, "--print"]] {
                let run = run(args, "");
                assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{run:?}");
                assert!(run.complaint().contains("casewright render"), "{run:?}");
            }
            run(&["--ui", ui], "").err
        })
        .to_vec();
    said.dedup();
    assert_eq!(said.len(), LANGUAGES.len());
}

#[test]
fn the_list_of_platforms_can_be_parsed() {
    let list = run(&["platforms", "--format", "json"], "").json();
    assert_eq!(list["schema"], 1);
    let platforms = list["platforms"].as_array().unwrap();
    let ids: Vec<&str> = platforms.iter().map(|p| p["id"].as_str().unwrap()).collect();
    let known: Vec<String> = data().catalog.heads().iter().map(|head| head.id.clone()).collect();
    assert_eq!(ids, known);
    for platform in platforms {
        assert!(!platform["name"].as_str().unwrap().is_empty());
        assert!(!platform["channels"].as_array().unwrap().is_empty());
        assert!(!platform["categories"].as_array().unwrap().is_empty());
    }
    let text = run(&["platforms"], "");
    assert_eq!(text.code, Some(0));
    for id in ids {
        assert!(text.out.contains(id), "{id}");
    }
}

#[test]
fn a_number_stays_as_it_was_typed() {
    let case = r#"schema = 1
platform = "wechat"
category = "payments"
option = "wrong_charge"

[answers]
account_id = 00_wxid
transaction_id = 4200009999202606011234567890
amount = AMOUNT
currency = "CNY"
charged_at = 2026-06-01
"#
    .replace("00_wxid", "\"wxid_1\"");
    for (typed, sent) in [
        ("\"0012345.10\"", "0012345.10"),
        ("12345.10", "12345.10"),
        ("88.00", "88.00"),
        ("1e3", "1e3"),
        ("\"1 234,50\"", "1 234,50"),
        ("\"٨٨٫٠٠\"", "٨٨٫٠٠"),
    ] {
        let source = case.replace("AMOUNT", typed);
        for language in LANGUAGES {
            let run = run(&["render", "-", "--language", language], &source);
            assert!(run.out.contains(sent), "{language}: {typed}: {run:?}");
            assert!(run.out.contains("4200009999202606011234567890"), "{language}: {}", run.out);
        }
    }
}

#[test]
fn an_answer_is_sent_as_it_was_typed() {
    let words = [
        "{ $x }",
        "{name} {0} {{ }} }{",
        "$& $1 \\1 ${HOME} $(id) `id`",
        "100% now %s %n %d",
        "&lt;b&gt; <b> & &amp;",
        "msg-greeting = x",
        "{ -term } { \"a\" } *[other]",
        "👩‍👩‍👧 ❤️ 🏳️‍🌈",
        "مرحبا بالعالم (1) abc",
        "שלום ‏עולם",
        "नमस्ते ไทย 한국어 中文，全形。",
        "''' \"quoted\" \\ back",
        "  spaces  inside  ",
    ];
    for word in words {
        let sent = |place: &str| format!("{place} before {word} after");
        let value = |place: &str| serde_json::to_string(&sent(place)).unwrap();
        let source = format!(
            "{}description = {}\ndevice_model = {}\nimpact = {}\nrequest = {}\n\
             timeline = [{{ at = \"2026-01-01\", event = {} }}]\n\
             tried = [{{ action = {}, result = \"none\" }}]\n\
             screenshots = [{{ shows = {} }}]\n",
            COMPLETE.replace("\"This account cannot use WhatsApp\"", &value("ban")),
            value("description"),
            value("device"),
            value("impact"),
            value("request"),
            value("event"),
            value("action"),
            value("picture"),
        );
        for language in LANGUAGES {
            let text = run(&["render", "-", "--language", language], &source);
            let json = run(&["render", "-", "--language", language, "--format", "json"], &source).json();
            for place in ["ban", "description", "device", "impact", "request", "event", "action", "picture"] {
                let sent = sent(place);
                assert!(text.out.contains(&sent), "{language}: {sent}: {text:?}");
                assert!(json["body"].as_str().unwrap().contains(&sent), "{language}: {sent}");
            }
        }
    }
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    for args in [&["render", "-"][..], &["render", "-", "--format", "json"], &["platforms"], &["--help"]] {
        let mut child = command(args).stdin(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        // What reads no standard input may be gone before this arrives.
        let _ = std::io::Write::write_all(&mut child.stdin.take().unwrap(), COMPLETE.as_bytes());
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{args:?}");
        assert_eq!(String::from_utf8(output.stderr).unwrap(), "", "{args:?}");
    }
}

#[test]
fn a_link_that_some_systems_cut_is_said() {
    let link = |case: &str| run(&["render", "-", "--format", "mailto", "--ui", "en"], case);
    let short = link(COMPLETE);
    assert!(short.out.starts_with("mailto:") && short.err.is_empty(), "{short:?}");
    let long = link(&format!("{COMPLETE}description = \"{}\"\n", "說明".repeat(300)));
    assert_eq!(long.code, Some(0));
    assert!(long.err.contains("cut links that long"), "{long:?}");
}

#[test]
fn settings_are_told_with_where_they_come_from() {
    let folder = tempfile::tempdir().unwrap();
    let config = folder.path().join("casewright");
    std::fs::create_dir(&config).unwrap();
    let run = |env: &[(&str, &str)]| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_casewright"));
        for name in
            ["LC_ALL", "LC_MESSAGES", "LC_CTYPE", "LANG", "NO_COLOR", "ACCESSIBLE", "TERM", "VTE_CJK_WIDTH"]
        {
            command.env_remove(name);
        }
        command.env("XDG_CONFIG_HOME", folder.path()).env("XDG_STATE_HOME", folder.path().join("state"));
        let out = command.arg("config").envs(env.iter().copied()).output().unwrap();
        assert!(out.status.success());
        (String::from_utf8(out.stdout).unwrap(), String::from_utf8(out.stderr).unwrap())
    };
    let (said, _) = run(&[("LANG", "en_GB.UTF-8")]);
    for line in [
        "ui = en (from the variable LANG)",
        "country = GB (from the variable LANG)",
        "theme = auto (by default)",
        "save = true (by default)",
        "there is none.",
    ] {
        assert!(said.contains(line), "{line}: {said}");
    }
    std::fs::write(
        config.join("config.toml"),
        "ui = \"en\"\ntheme = \"light\"\nsave = false\ncountry = \"tw\"\n",
    )
    .unwrap();
    let (said, _) = run(&[("LANG", "fr_FR.UTF-8")]);
    for line in [
        "ui = en (from the file of settings)",
        "theme = light (from",
        "save = false (from",
        "country = TW (from",
    ] {
        assert!(said.contains(line), "{line}: {said}");
    }
    let (said, _) = run(&[("NO_COLOR", "1")]);
    assert!(said.contains("theme = none (from the variable NO_COLOR)"), "{said}");
    std::fs::write(config.join("config.toml"), "thema = \"light\"\n").unwrap();
    let (said, told) = run(&[("LANG", "en")]);
    assert!(
        told.contains("config.toml, line 1, column 1") && told.contains("Did you mean “theme”?"),
        "{told}"
    );
    assert!(said.contains("theme = auto (by default)"), "{said}");
}

#[test]
fn shells_get_completions_and_readers_a_man_page() {
    let run = |args: &[&str]| {
        let out = std::process::Command::new(env!("CARGO_BIN_EXE_casewright")).args(args).output().unwrap();
        (out.status.code(), String::from_utf8(out.stdout).unwrap())
    };
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let (code, script) = run(&["completions", shell, "--ui", "en"]);
        assert_eq!(code, Some(0), "{shell}");
        assert!(script.contains("check-contact") && script.contains("no-save"), "{shell}: {script}");
    }
    assert_eq!(run(&["completions", "tcsh"]).0, Some(2));
    let (code, page) = run(&["man", "--ui", "en"]);
    assert_eq!(code, Some(0));
    assert!(page.contains(".TH casewright") && page.contains("Ask line by line"), "{page}");
}

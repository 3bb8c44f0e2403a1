//! Platforms and languages of the user's own: they add, they are called unchecked wherever they show, they replace
//! nothing that came with the program, and a bad file stops nothing.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use casewright::case::advice::contact;
use casewright::case::answers::Case;
use casewright::facts::catalog::{Catalog, Facts, Verdict};
use casewright::facts::lint::{self, Caps};
use casewright::ground::clean::is_hidden;
use casewright::ground::text::Text;
use casewright::shell::keys;
use casewright::words::lint::Source;
use casewright::words::locale::Languages;
use casewright::words::own;
use ratatui::crossterm::event::KeyCode;
use tempfile::TempDir;

use crate::harness::{Data, Script, key, today, typed};
use crate::run::{Run, command, run};
use crate::source;

/// A platform of a user's own, with ids that have no words anywhere.
const OWN: &str = r#"schema = 1
[[sources]]
id = "mine"
kind = "memory"
title = "Mine"
checked = "2026-11-21"
[[platforms]]
id = "forum"
name = "Forum {9}"
aliases = ["board"]
phone_support = "unknown"
hosts = ["forum.example.dev"]
handles = ["@forum_help"]
[[platforms.channels]]
id = "form"
kind = "web_form"
value = "https://forum.example.dev/help"
status = "plausible"
sources = ["mine"]
checked = "2026-11-21"
steps = ["step without words"]
[[platforms.routes]]
for = ["*"]
channels = [{ id = "form" }]
[[platforms.routes]]
for = ["other"]
channels = []
none = "no_reason"
[[platforms.avoid]]
value = "help@forum.example.org"
reason = "no_words"
verdict = "official_channel"
status = "plausible"
sources = ["mine"]
checked = "2026-11-21"
[[platforms.adapt]]
for = ["*"]
self_help = ["no_help"]
first_actions = ["no_action"]
notes = ["no_note"]
ask = "no_ask"
[[deadlines]]
id = "forum_days"
platform = "forum"
for = ["*"]
kind = "wait"
days = 3
status = "plausible"
sources = ["mine"]
checked = "2026-11-21"
"#;

const CASE: &str = "schema = 1\nplatform = \"forum\"\ncategory = \"account_ban\"\noption = \"banned\"\n";

fn base() -> String {
    source::read(&source::root().join("platforms.toml")).text
}

fn facts(own: &str) -> Facts {
    lint::read(&base(), own, today(), Caps::STRANGER).unwrap()
}

/// The embedded data with a file of platforms over it.
fn laid(own: &str) -> Data {
    let languages = Languages::embedded();
    let mut facts = facts(own);
    own::settle(&mut facts, &languages);
    languages.name(own::names(&facts));
    Data { catalog: Rc::new(Catalog::new(facts)), languages: Rc::new(languages) }
}

/// A folder of this test, with files in it.
fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, content) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }
    folder
}

fn path(folder: &TempDir, name: &str) -> String {
    folder.path().join(name).to_str().unwrap().to_owned()
}

/// Runs the program with a config folder, where that is one.
fn configured(config: &Path, args: &[&str], stdin: &str) -> Run {
    use std::io::Write as _;
    let mut child = command(args).env("XDG_CONFIG_HOME", config).spawn().unwrap();
    let _ = child.stdin.take().unwrap().write_all(stdin.as_bytes());
    let output = child.wait_with_output().unwrap();
    Run {
        code: output.status.code(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

#[track_caller]
fn is_quiet(run: &Run) {
    for c in run.out.chars().chain(run.err.chars()) {
        assert!(!is_hidden(c), "{c:?}: {run:?}");
    }
}

#[test]
fn a_walk_over_a_platform_of_ones_own_says_on_its_way_that_nobody_checked_it() {
    let data = laid(OWN);
    for ui in data.languages.tags().filter(|tag| !casewright::words::locale::is_for_messages(tag)) {
        let mut wizard = data.wizard(ui, Case::default());
        let mut seen: BTreeMap<String, String> = BTreeMap::new();
        // Each screen is drawn, which fails where a word is missing.
        for _ in 0..200 {
            let screen = wizard.screen();
            let title = screen.title.key().to_owned();
            seen.insert(title.clone(), data.shot(&mut wizard, 100, 50));
            let events = match title.as_str() {
                "platform-title" => [typed("board"), vec![key(KeyCode::Enter)]].concat(),
                "category-title" => {
                    vec![key(KeyCode::Down), key(KeyCode::Enter)]
                }
                "checklist-title" => vec![key(KeyCode::End), key(KeyCode::Enter)],
                "message-title" => break,
                _ => vec![key(KeyCode::Enter)],
            };
            for event in events {
                let msg = keys::msg(&wizard.screen(), &event);
                msg.and_then(|msg| wizard.update(msg));
            }
        }
        let locale = data.languages.get(ui).unwrap();
        let squeezed = |text: &str| text.split_whitespace().collect::<String>();
        for (screen, badge) in [
            ("platform-title", "yours-not-checked"),
            ("first-steps-title", "note-yours_not_checked"),
            ("where-title", "note-yours_not_checked"),
            ("message-title", "note-yours_not_checked"),
        ] {
            let badge = squeezed(&locale.say(&Text::id(badge)));
            let shown = seen.get(screen).unwrap_or_else(|| panic!("{ui}: no {screen}: {:?}", seen.keys()));
            assert!(squeezed(shown).contains(&badge), "{ui}: {badge}\n{shown}");
        }
        // What has no words is named: the platform with its channel's id, all else by its id.
        for (screen, name) in [
            ("where-title", "Forum {9}: form"),
            ("where-title", "step without words"),
            ("where-title", "no_words"),
            ("first-steps-title", "no_help"),
            ("first-steps-title", "no_action"),
            ("first-steps-title", "no_note"),
            ("first-steps-title", "forum_days"),
            ("message-title", "Forum {9}: form"),
        ] {
            assert!(seen[screen].contains(name), "{ui}: {name}\n{}", seen[screen]);
        }
        assert!(!seen["message-title"].contains("no_ask"), "{ui}: {}", seen["message-title"]);
    }
}

#[test]
fn a_platform_of_ones_own_works_in_every_command() {
    let folder = folder(&[("own.toml", OWN.as_bytes()), ("case.toml", CASE.as_bytes())]);
    let (own, case) = (path(&folder, "own.toml"), path(&folder, "case.toml"));
    let with = |args: &[&str]| run(&[args, &["--platforms", &own, "--ui", "en"]].concat(), "");

    let json = with(&["render", &case, "--format", "json"]).json();
    assert_eq!((&json["yours"], &json["channel"]["yours"]), (&true.into(), &true.into()), "{json}");
    assert_eq!(json["warnings"][0]["id"], "yours_not_checked");
    assert_eq!(json["channel"]["id"], "form");
    let body = json["body"].as_str().unwrap();
    assert!(body.contains("Forum {9}") && !body.contains("no_ask"), "{body}");
    // Support is not told of it, the user is.
    let text = with(&["render", &case]);
    assert!(!text.out.contains("checked") && text.err.contains("nobody checked"), "{text:?}");

    let all = with(&["platforms", "--format", "json"]).json();
    let yours: Vec<&str> = all["platforms"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|platform| platform["yours"] == true)
        .map(|platform| platform["id"].as_str().unwrap())
        .collect();
    assert_eq!(yours, ["forum"]);
    assert!(with(&["platforms"]).out.contains("Forum {9} (forum): yours, not checked"));
    let new = with(&["new-case", "forum", "account_ban", "banned"]);
    assert!(new.code == Some(0) && new.out.contains("nobody checked"), "{new:?}");
    // Its words may stand in a folder of languages; what other languages lack is said in the reference language.
    fs::create_dir_all(folder.path().join("words/en")).unwrap();
    fs::write(folder.path().join("words/en/a.ftl"), "channel-forum-form = The form of the forum\n").unwrap();
    for ui in ["en", "fr"] {
        let words = path(&folder, "words");
        let named = run(&["platforms", "--platforms", &own, "--locales", &words, "--ui", ui], "");
        assert!(named.out.contains("> form: The form of the forum: https"), "{ui}: {named:?}");
    }
    // Without the file, nothing is known of it.
    assert_eq!(run(&["render", &case], "").code, Some(2));
}

#[test]
fn a_file_of_ones_own_makes_no_contact_official() {
    let data = laid(OWN);
    let builtin = casewright::shell::cli::embedded_catalog();
    for (input, platform) in [
        ("https://forum.example.dev/help", None),
        ("https://forum.example.dev/help", Some("forum")),
        ("@forum_help", None),
        ("https://forum.example.dev/elsewhere", None),
        ("help@forum.example.org", None),
        ("help@forum.example.org", Some("forum")),
    ] {
        let checked = contact::check(input, platform, &data.catalog);
        assert_eq!(checked.verdict, Verdict::NotOfficial, "{input}: {checked:?}");
        let named = input.ends_with("/help") || input.starts_with('@');
        let yours = checked.reasons.iter().any(|reason| reason.id == "yours");
        assert_eq!(yours, named, "{input}: {checked:?}");
    }
    // What came with the program is judged as ever.
    for input in [
        "support@whatsapp.com",
        "recover@telegram.org",
        "https://faq.whatsapp.com/1",
        "t.me/forum",
        "whatsapp-help.com",
        "+44 20 7946 0958",
    ] {
        let (mine, theirs) =
            (contact::check(input, None, &data.catalog), contact::check(input, None, &builtin));
        assert_eq!(mine, theirs, "{input}");
    }
    let other = contact::check("recover@telegram.org", Some("forum"), &data.catalog);
    assert_eq!(other.verdict, Verdict::OfficialButNotForThis, "{other:?}");
}

#[test]
fn nothing_that_came_with_the_program_is_replaced_or_feigned() {
    let base = base();
    let platform = |old: &str, new: &str| {
        assert!(OWN.contains(old), "{old}");
        OWN.replacen(old, new, 1)
    };
    for (text, rule) in [
        (platform("id = \"forum\"", "id = \"telegram\""), "builtin_platform"),
        (platform("Forum {9}", "telegram"), "builtin_platform"),
        (platform("\"board\"", "\"WeChat\""), "builtin_platform"),
        (platform("\"board\"", "\"微信\""), "builtin_platform"),
        (platform("Forum {9}", "Whats\u{430}pp"), "builtin_platform"),
        (platform("\"@forum_help\"", "\"@SpamBot\""), "official_contact"),
        (platform("help@forum.example.org", "recover@telegram.org"), "official_contact"),
        (platform("hosts = [\"forum", "hosts = [\"telegram.org\", \"forum"), "official_contact"),
        (
            platform("[[deadlines]]\nid = \"forum_days\"", "[[deadlines]]\nid = \"wechat_wrong_charge\""),
            "duplicate",
        ),
        (
            platform(
                "[[sources]]",
                "[[templates]]\nid = \"lost_stolen\"\nliteral = \"x\"\nsources = [\"mine\"]\n[[sources]]",
            ),
            "duplicate",
        ),
        (platform("Mine", "Call +44 20 7946 0958"), "phone_number"),
        (platform("https://forum.example.dev/help", "https://telegram.org@forum.example.dev/"), "userinfo"),
    ] {
        let found = lint::read(&base, &text, today(), Caps::STRANGER).map(|_| ());
        assert_eq!(found.map_err(|finding| finding.rule), Err(rule), "{text}");
    }
    let (mine, theirs) = (facts(OWN), casewright::shell::cli::embedded_catalog());
    let kept: Vec<_> = mine.platforms.iter().filter(|platform| !platform.yours).collect();
    assert!(kept.iter().copied().eq(&theirs.facts().platforms));
}

/// The languages with some files of one's own over them.
fn worded(tag: &str, text: &str) -> Languages {
    let mut languages = Languages::embedded();
    own::lay(&mut languages, tag, &[Source { name: "a.ftl".to_owned(), text: text.to_owned() }]);
    languages
}

#[test]
fn a_text_that_keeps_people_safe_stays_as_it_is() {
    let shipped = Languages::embedded();
    let english = shipped.reference();
    let guarded = |id: &str| own::SAFETY.iter().chain(&own::BADGE).any(|lead| id.starts_with(lead));
    for tag in ["en", "fr", "zh-Hant", "fr-CA", "zh-TW"] {
        let all: Vec<String> = english.ids().map(|id| format!("{id} = Send your code\n")).collect();
        let languages = worded(tag, &all.concat());
        let (mine, theirs) = (languages.get(tag).unwrap(), shipped.get(shipped.base(tag).unwrap()).unwrap());
        let mut changed = 0;
        for id in english.ids() {
            let text = Text::id(id);
            let (now, before) = (mine.maybe(&text), theirs.maybe(&text));
            if guarded(id) {
                assert_eq!(now, before, "{tag}: {id}");
            }
            changed += usize::from(now != before);
        }
        assert!(changed > 300, "{tag}: only {changed} were changed");
    }
    // In a language that nothing here stands for there is nothing to replace, but it cannot hide whose it is.
    let languages = worded("eo", "check-no_card_number = Neniu karto\nyours-not-checked = oficiala\n");
    let locale = languages.get("eo").unwrap();
    assert_eq!(locale.say(&Text::id("check-no_card_number")), "Neniu karto");
    assert_eq!(locale.say(&Text::id("yours-not-checked")), english.say(&Text::id("yours-not-checked")));
    assert!(languages.is_own("eo") && !languages.is_own("en"));
    assert!(!worded("en", "channel-forum-form = The form\n").is_own("en"));
    assert_eq!(locale.say(&Text::id("language-name")), "eo");
}

#[test]
fn a_broken_message_is_said_in_the_programs_own_words() {
    let shipped = Languages::embedded();
    let french = shipped.get("fr").unwrap();
    let long = format!("big = {}\nplatform-title = {}\n", "x".repeat(200_000), "{ big }".repeat(99));
    for (text, id) in [
        ("platform-title = { $nobody }", "platform-title"),
        ("platform-title = { no-such-message }", "platform-title"),
        ("platform-title = { NUMBER(1) }", "platform-title"),
        ("platform-title = { platform-title }", "platform-title"),
        ("platform-title = { \"", "platform-title"),
        ("platform-title = a {\"\\u202E\"}", "platform-title"),
        ("platform-title = +44 20 7946 0958", "platform-title"),
        ("message-to-address = { $channel }", "message-to-address"),
        ("field-summary = Votre mot de passe\nlint-words-secret = mot de passe", "field-summary"),
        (long.as_str(), "platform-title"),
    ] {
        let languages = worded("fr", text);
        let locale = languages.get("fr").unwrap();
        let said = Text::id(id).with("channel", "c").with("address", "a");
        assert_eq!(locale.say(&said), french.say(&said), "{text:.60}");
        assert_eq!(locale.faults(), Vec::<String>::new(), "{text:.60}");
    }
    // What is sound is used, with what it refers to, and what nobody can see is gone.
    let languages = worded(
        "fr",
        "-nom = la\u{202e} place\nplatform-title = Où est { -nom }\u{1b}]0;x\u{7} ?\nlist-filter = { language-name }\n",
    );
    let locale = languages.get("fr").unwrap();
    assert_eq!(locale.say(&Text::id("platform-title")), "Où est la place ?");
    assert_eq!(locale.say(&Text::id("list-filter")), "Français");
}

/// The folder of a language, made from English: every line that holds a value by itself is marked.
fn made_from_english(to: &Path) {
    for file in source::below("locales/en", ".ftl") {
        let marked: String = file
            .text
            .lines()
            .map(|line| match line.split_once(" = ") {
                Some((id, value)) if !line.starts_with('#') && !value.starts_with('{') => {
                    format!("{id} = ĉ{value}\n")
                }
                _ => format!("{line}\n"),
            })
            .collect();
        let name = Path::new(&file.path).file_name().unwrap();
        fs::write(to.join(name), marked.replace("ĉEnglish", "Esperanto")).unwrap();
    }
}

#[test]
fn a_new_language_is_a_folder() {
    let folder =
        folder(&[("case.toml", CASE.replace("forum", "whatsapp").as_bytes()), ("own/eo/x.ftl", b"")]);
    let eo = folder.path().join("own/eo");
    fs::remove_file(eo.join("x.ftl")).unwrap();
    made_from_english(&eo);
    let (own, case) = (path(&folder, "own"), path(&folder, "case.toml"));
    let args = ["render", &case, "--locales", &own, "--language", "eo", "--ui", "eo", "--format", "json"];
    let json = run(&args, "").json();
    assert_eq!((&json["language"], &json["ui"]), (&"eo".into(), &"eo".into()));
    assert!(json["body"].as_str().unwrap().contains("ĉHello WhatsApp"), "{json}");
    assert!(json["checklist"][0]["text"].as_str().unwrap().starts_with('ĉ'), "{json}");
    let text = run(&args[..6], "");
    assert!(text.err.contains("nobody checked"), "{text:?}");
    // The help is in it too, and the system's own language finds it.
    let help = run(&["--help", "--ui", "eo", "--locales", &own], "");
    assert!(help.out.starts_with('ĉ'), "{help:?}");
    let config = folder.path().join("config");
    fs::create_dir_all(config.join("casewright")).unwrap();
    fs::rename(folder.path().join("own"), config.join("casewright/locales")).unwrap();
    let found = configured(&config, &["render", &case, "--language", "eo"], "");
    assert!(found.out.contains("ĉHello WhatsApp"), "{found:?}");
    // In the lists of languages it stands under its own name, and is called unchecked.
    let mut data = crate::harness::data();
    let mut languages = Languages::embedded();
    let files: Vec<Source> = fs::read_dir(config.join("casewright/locales/eo"))
        .unwrap()
        .map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap())
        .map(|text| Source { name: "a.ftl".to_owned(), text })
        .collect();
    assert_eq!(own::lay(&mut languages, "eo", &files), []);
    data.languages = Rc::new(languages);
    let mut wizard = data.wizard("eo", Case::default());
    wizard.update(casewright::wizard::msg::Msg::UiLanguage);
    let shot = data.shot(&mut wizard, 100, 30);
    let line = shot.lines().find(|line| line.contains("Esperanto")).unwrap();
    assert!(line.contains("yours, not checked"), "{shot}");
    assert_eq!(shot.matches("yours, not checked").count(), 1, "{shot}");
}

#[test]
fn a_bad_file_of_platforms_stops_nothing_that_came_with_the_program() {
    let table = "[[platforms]]\nid = \"whatsapp\"\nname = \"WhatsApp\\u202E\"\n";
    let cases: [(&str, Vec<u8>); 9] = [
        ("syntax.toml", b"schema = 1\n[[platforms]\n".to_vec()),
        ("builtin.toml", OWN.replace("\"forum\"", "\"line\"").into_bytes()),
        ("huge.toml", b"[[platform]]\n".repeat(770_000)),
        ("many.toml", format!("schema = 1\n{}", "[[platforms]]\n".repeat(201)).into_bytes()),
        ("deep.toml", format!("a = {}", "[".repeat(100_000)).into_bytes()),
        ("nul.toml", b"schema = 1\nname = \"a\0b\"\n".to_vec()),
        ("bidi.toml", format!("schema = 1\n{table}").into_bytes()),
        ("echo.toml", b"name = \"ok\" \x1b]52;c;ZXZpbA==\x07\n".to_vec()),
        ("bytes.toml", b"\xff\xfe\x00".to_vec()),
    ];
    let builtin = run(&["platforms"], "").out;
    for (name, content) in cases {
        let folder = folder(&[("config/casewright/platforms.toml", &content)]);
        let config = folder.path().join("config");
        let file = path(&folder, "config/casewright/platforms.toml");
        // Asked for, it ends a command; found, it is told and left aside.
        let asked = run(&["platforms", "--platforms", &file], "");
        assert_eq!((asked.code, asked.out.as_str()), (Some(2), ""), "{name}: {asked:?}");
        assert!(asked.complaint().contains("platforms.toml"), "{name}: {asked:?}");
        let found = configured(&config, &["platforms"], "");
        assert_eq!((found.code, found.out.as_str()), (Some(0), builtin.as_str()), "{name}");
        assert_eq!(found.complaint(), asked.complaint(), "{name}");
        for run in [asked, found] {
            is_quiet(&run);
            assert!(run.err.len() < 600, "{name}: {run:?}");
        }
    }
    // The place and the mend, in every language.
    let folder = folder(&[("bad.toml", OWN.replace("\"forum\"", "\"line\"").as_bytes())]);
    let bad = path(&folder, "bad.toml");
    for ui in ["en", "fr", "zh-Hans", "zh-Hant"] {
        let told = run(&["platforms", "--platforms", &bad, "--ui", ui], "");
        let told = told.complaint();
        assert!(told.contains(&format!("{bad}:8:6")), "{told}");
        assert!(told.contains(&format!("casewright lint --overlay {bad}")), "{told}");
    }
}

#[test]
fn a_bad_file_of_a_language_stops_nothing_either() {
    let deep = format!("platform-title = {}\n", "{".repeat(60_000));
    let calls = format!("platform-title = {{ {}\n", "A(".repeat(60_000));
    let long = format!("big = {}\ncli-about = {}\n", "x".repeat(200_000), "{ big }".repeat(99));
    let huge = "# x\n".repeat(100_000);
    let hidden = "msg-thanks = a\u{1b}]52;c;ZXZpbA==\u{7}b\u{202e}{\"\\u001B\"}\n";
    let shipped = CASE.replace("forum", "whatsapp");
    let french = run(&["render", "-", "--language", "fr"], &shipped).out;
    for (name, text, told) in [
        ("deep", deep.as_bytes(), "own/fr/a.ftl:1:26: "),
        ("calls", calls.as_bytes(), "own/fr/a.ftl:1:149: "),
        ("long", long.as_bytes(), ""),
        ("huge", huge.as_bytes(), "own/fr/a.ftl"),
        ("bytes", b"\xff\xfe", "own/fr/a.ftl"),
        ("syntax", b"msg-thanks = {", "own/fr/a.ftl:1:15: "),
        ("hidden", hidden.as_bytes(), ""),
    ] {
        let folder = folder(&[("own/fr/a.ftl", text)]);
        let own = path(&folder, "own");
        let run = run(&["render", "-", "--language", "fr", "--ui", "en", "--locales", &own], &shipped);
        assert_eq!((run.code, run.out.as_str()), (Some(3), french.as_str()), "{name}: {:.500}", run.err);
        assert!(run.err.contains(told), "{name}: {told}: {:.500}", run.err);
        is_quiet(&run);
    }
    let folder = folder(&[("own/not_a_tag_at_all/a.ftl", b"a = b\n")]);
    let told = run(&["platforms", "--locales", &path(&folder, "own")], "");
    assert_eq!(told.code, Some(0));
    assert!(told.complaint().contains("not_a_tag_at_all"), "{told:?}");
}

#[test]
fn what_was_asked_for_and_is_not_there_is_refused() {
    let missing: PathBuf = Path::new(env!("CARGO_TARGET_TMPDIR")).join("there-is-none");
    let missing = missing.to_str().unwrap();
    for args in
        [&["platforms", "--platforms", missing][..], &["--platforms", missing], &["--locales", missing]]
    {
        let refused = run(args, "");
        assert_eq!((refused.code, refused.out.as_str()), (Some(2), ""), "{args:?}: {refused:?}");
        assert!(refused.complaint().contains("there-is-none"), "{args:?}");
    }
    let catalogue = Path::new(env!("CARGO_MANIFEST_DIR")).join("platforms.toml");
    let catalogue = catalogue.to_str().unwrap();
    let refused = run(&["platforms", "--locales", catalogue, "--ui", "en"], "");
    assert_eq!((refused.code, refused.out.as_str()), (Some(2), ""), "{refused:?}");
    assert!(refused.complaint().ends_with("platforms.toml: it is no folder."), "{refused:?}");
}

#[test]
fn an_option_stands_in_the_place_of_the_config_folder_and_caps_are_a_setting() {
    let other = OWN.replace("\"forum\"", "\"other_forum\"").replace("Forum {9}", "Other");
    let many: Vec<String> = (0..300)
        .map(|number| {
            format!(
                "[[platforms]]\nid = \"p{number}\"\nname = \"P{number}\"\nphone_support = \"unknown\"\n\
                 [[platforms.routes]]\nfor = [\"*\"]\nchannels = []\nnone = \"x\"\n"
            )
        })
        .collect();
    let folder = folder(&[
        ("config/casewright/platforms.toml", OWN.as_bytes()),
        ("other.toml", other.as_bytes()),
        ("many.toml", format!("schema = 1\n{}", many.concat()).as_bytes()),
    ]);
    let config = folder.path().join("config");
    let ids = |args: &[&str]| configured(&config, &[&["platforms"], args].concat(), "").out;
    let own = ids(&[]);
    assert!(own.contains("(forum)") && !own.contains("(other_forum)"), "{own}");
    let asked = ids(&["--platforms", &path(&folder, "other.toml")]);
    assert!(!asked.contains("(forum)") && asked.contains("(other_forum)"), "{asked}");
    let many = path(&folder, "many.toml");
    let capped = run(&["platforms", "--platforms", &many], "");
    assert_eq!(capped.code, Some(2), "{capped:?}");
    let free = run(&["platforms", "--platforms", &many, "--no-caps"], "");
    assert!(free.code == Some(0) && free.out.contains("(p299)"), "{}", free.err);
}

/// A form that says how much its fields take, each in its own way of counting.
fn limited() -> String {
    let limit = |max: u32, unit: &str, status: &str| {
        format!("limit = {{ max = {max}, unit = \"{unit}\", status = \"{status}\", sources = [\"mine\"] }}")
    };
    let slots = format!(
        "slots = [\"reply_email\", {{ field = \"ban_text?\", {} }}, {{ field = \"device_model?\", {} }}, \
         {{ field = \"description\", {} }}]",
        limit(3, "utf16", "plausible"),
        limit(12, "bytes", "unverified"),
        limit(1000, "graphemes", "confirmed"),
    );
    OWN.replace("steps = [\"step without words\"]", &slots)
}

#[test]
fn a_form_that_takes_only_so_much_is_told_what_is_too_long_for_it() {
    let own = limited();
    let answers = "[answers]\nreply_email = \"a@example.org\"\nban_text = \"👩‍👩‍👧\"\ndevice_model = \"手機\"\n";
    let case = format!("{CASE}{answers}");
    let folder = folder(&[("own.toml", own.as_bytes()), ("case.toml", case.as_bytes())]);
    let (path, file) = (path(&folder, "own.toml"), path(&folder, "case.toml"));
    let with = |format: &str, ui: &str| {
        run(&["render", &file, "--format", format, "--platforms", &path, "--ui", ui], "")
    };
    let json = with("json", "en").json();
    let slots: Vec<(&str, u64, Option<u64>)> = json["slots"]
        .as_array()
        .unwrap()
        .iter()
        .map(|slot| {
            (slot["slot"].as_str().unwrap(), slot["length"].as_u64().unwrap(), slot["limit"].as_u64())
        })
        .collect();
    let body = json["body"].as_str().unwrap().chars().count() as u64;
    let expected = [
        ("reply_email", 13, None),
        ("ban_text", 8, Some(3)),
        ("device_model", 6, Some(12)),
        ("description", body - 4, Some(1000)),
    ];
    assert_eq!(slots, expected, "a family is one grapheme, eight units and eighteen bytes");
    let sheet = with("slots", "en").out;
    assert!(
        sheet.contains("8 of at most 3 UTF-16 units]\n! Too long for this field by 5 UTF-16 units"),
        "{sheet}"
    );
    assert!(sheet.contains("6 of at most 12 bytes]\n手機\n"), "{sheet}");
    assert!(sheet.contains("13 characters]\na@example.org\n"), "{sheet}");
    for ui in ["fr", "zh-Hans", "zh-Hant"] {
        assert_eq!(with("slots", ui).out.matches("\n! ").count(), 1, "{ui}");
    }

    // The key that copies field by field says which of them it was, and whether it fits.
    let data = laid(&own);
    let case = casewright::case::file::read(&case, &data.catalog).unwrap().case;
    let mut wizard = data.wizard("en", case);
    let mut keys = vec![key(KeyCode::End), key(KeyCode::Enter)];
    keys.extend(typed("nn"));
    let mut events = Some(keys);
    let mut script = Script::new(100, 40, move |_| events.take().unwrap_or_default());
    script.run(&mut wizard, &data.languages);
    assert_eq!(script.copied, ["a@example.org", "👩‍👩‍👧"]);
    let shown = script.text();
    let shown = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(shown.contains("(2 of 4, 8 of at most 3 UTF-16 units)"), "{shown}");
    assert!(shown.contains("Too long for this field by 5 UTF-16 units"), "{shown}");
}

#[test]
fn a_limit_needs_a_source_and_is_no_zero() {
    let own = limited();
    let told = |own: &str| {
        let found = lint::overlay(&base(), own, today());
        found.into_iter().map(|finding| (finding.rule, finding.name)).collect::<Vec<_>>()
    };
    assert_eq!(told(&own), told(OWN));
    let bare = own.replacen(
        "sources = [\"mine\"] } }, { field = \"device",
        "sources = [] } }, { field = \"device",
        1,
    );
    assert!(told(&bare).contains(&("no_source", "ban_text".to_owned())), "{:?}", told(&bare));
    for (old, new, rule) in [
        ("max = 3,", "max = 0,", "wrong_value"),
        ("unit = \"utf16\"", "unit = \"words\"", "wrong_value"),
        ("unit = \"utf16\", ", "", "missing_key"),
        ("status = \"unverified\", ", "", "missing_key"),
        ("{ field = \"ban_text?\"", "{ feild = \"ban_text?\"", "unknown_key"),
        ("{ field = \"ban_text?\"", "{ field = \"ban_txet?\"", "unknown_field"),
    ] {
        let faulty = own.replacen(old, new, 1);
        assert!(told(&faulty).iter().any(|(found, _)| *found == rule), "{new}: {:?}", told(&faulty));
        assert!(lint::read(&base(), &faulty, today(), Caps::STRANGER).is_err(), "{new}");
    }
}

#[test]
fn support_that_reads_few_languages_is_told_of_where_the_text_is_in_another() {
    let own = OWN.replace("steps = [\"step without words\"]", "languages = [\"en\"]");
    let told = |own: &str, language: &str, description: &str| {
        let data = laid(own);
        let case = format!(
            "{CASE}language = \"{language}\"\n[answers]\ndescription = \"{description}\"\n\
             error_text = \"發生錯誤\"\n"
        );
        let case = casewright::case::file::read(&case, &data.catalog).unwrap().case;
        let mut wizard = data.wizard("zh-Hant", case);
        for event in [key(KeyCode::End), key(KeyCode::Enter)] {
            keys::msg(&wizard.screen(), &event).and_then(|msg| wizard.update(msg));
        }
        data.shot(&mut wizard, 100, 40).contains("只看得懂：English")
    };
    assert!(told(&own, "zh-Hant", "It stopped after the update."), "the message itself");
    assert!(told(&own, "en", "更新以後就不能用了。"), "the user's own words");
    assert!(!told(&own, "en", "It stopped after the update."));
    assert!(!told(&own, "en-GB", "It says “發生錯誤” since the update, and stops."));
    assert!(!told(OWN, "zh-Hant", "更新以後就不能用了。"), "nothing of the kind is known");
}

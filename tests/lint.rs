//! The linter: every fault that can be seeded is found where it stands, nothing in the shipped data is, and hostile
//! files are refused quickly, quietly and clean.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use casewright::facts::catalog::check::{Rule, overlay, place};
use casewright::facts::lint::{self, Finding, Severity};
use casewright::ground::clean::is_hidden;
use casewright::words::lint::{self as words, Source};
use casewright::words::locale::REFERENCE;
use unicode_width::UnicodeWidthStr as _;

use crate::harness::{data, today};
use crate::run::{Run, run};
use crate::source;

/// What a seeded fault is expected at: the mark stands before the place and is taken out.
const MARK: char = '«';

/// Wide text put before a fault on its line, so that bytes, characters and columns differ.
const WIDE: &str = "汉字カナ👩‍👩‍👧 é";

fn catalogue() -> String {
    source::read(&source::root().join("platforms.toml")).text
}

/// Faults of a catalogue: the rule, a piece of the shipped file, and what stands in its place, with the mark.
const SEEDED: [(&str, &str, &str); 37] = [
    ("syntax", "kind = \"platform\"\n", "kind = «platform\n"),
    ("duplicate_key", "kind = \"platform\"\n", "kind = \"platform\"\n«kind = \"platform\"\n"),
    ("unknown_key", "phone_support = \"none\"\n", "phone_support = \"none\"\n«phone_suport = \"none\"\n"),
    (
        "unknown_key",
        "identity = { required = [\"account_phone\"] }",
        "identity = { «requierd = [\"account_phone\"] }",
    ),
    ("missing_key", "[[templates]]\nid = \"lost_stolen\"\n", "«[[templates]]\n"),
    ("wrong_type", "steps = [\"type_address\", \"search_article\"]", "steps = [\"type_address\", «7]"),
    ("wrong_value", "kind = \"help_page\"", "kind = «\"help_pgae\""),
    ("wrong_value", "asks_kind = [\"moment\"]", "asks_kind = [«\"momnet\"]"),
    (
        "placeholder",
        "title = \"WhatsApp Help Center: Stolen accounts\"",
        "title = \"WhatsApp «??? Stolen accounts\"",
    ),
    ("schema", "schema = 1\n", "schema = «2\n"),
    ("duplicate", "id = \"ota_wa_privacy\"", "id = «\"ota_wa_tos\""),
    ("id_shape", "id = \"ota_wa_tos\"", "id = «\"Ota wa\""),
    (
        "unknown_field",
        "identity = { required = [\"account_phone\"] }",
        "identity = { required = [«\"acount_phone\"] }",
    ),
    ("unknown_channel", "channels = [{ id = \"in_app_contact\" }", "channels = [{ id = «\"no_such_way\" }"),
    ("unknown_source", "sources = [\"wa_guides\", \"S2:1\"", "sources = [\"wa_guides\", «\"S22:1\""),
    ("unknown_platform", "platform = \"wechat\"\nfor", "platform = «\"wecaht\"\nfor"),
    ("unknown_option", "for = [\"security.phone_lost\"]\nkind", "for = [«\"security.phone_lots\"]\nkind"),
    ("unknown_template", "template = \"lost_stolen\"", "template = «\"lost_stollen\""),
    ("no_source", "id = \"wechat_wrong_charge\"", "id = «\"wechat_wrong_charge\""),
    ("date", "copy_date = \"2025-09-23\"", "copy_date = «\"2025-9-23\""),
    (
        "weak_channel",
        "  [[platforms.routes]]\n",
        "  [[platforms.routes]]\n  for = [\"*\"]\n  when = { country = \"x\" }\n",
    ),
    (
        "no_address",
        "id = \"help_center\"\n  kind = \"help_page\"\n  value = \"https://faq.whatsapp.com/\"\n",
        "id = «\"help_center\"\n  kind = \"help_page\"\n",
    ),
    (
        "channel_per_option",
        "  [[platforms.routes]]\n",
        "  [[platforms.routes]]\n  for = [\"payments\"]\n  channels = «[]\n\n  [[platforms.routes]]\n",
    ),
    ("not_yes_no", "confirmed_by = \"sim_blocked\"", "confirmed_by = «\"description\""),
    ("official_domain", "value = \"recover@telegram.org\"", "value = «\"recover@telegram.org.ru\""),
    (
        "official_source",
        "sources = [\"ota_wa_privacy\", \"wa_guides\", \"S2:4\"]",
        "sources = [«\"wa_guides\", \"S2:4\"]",
    ),
    (
        "deadline_source",
        "sources = [\"ota_wx_tos\"]\nchecked = \"2026-11-21\"\n\n[[deadlines]]",
        "sources = [«\"S2:31\"]\nchecked = \"2026-11-21\"\n\n[[deadlines]]",
    ),
    ("freshness", "checked = \"2026-11-21\"", "checked = «\"2026-05-01\""),
    ("not_https", "value = \"https://telegram.org/support\"", "value = \"«http://telegram.org/support\""),
    (
        "userinfo",
        "value = \"https://telegram.org/support\"",
        "value = \"https://«telegram.org@evil.example/\"",
    ),
    ("not_ascii", "value = \"recover@telegram.org\"", "value = \"recover@«telegr\u{430}m.org\""),
    (
        "phone_number",
        "title = \"WhatsApp Help Center: Stolen accounts\"",
        "title = \"WhatsApp «+44 20 7946 0958\"",
    ),
    ("secret_field", "id = \"account_phone\"\nkind", "id = «\"sms_code\"\nkind"),
    ("hidden", "name = \"Telegram\"", "name = \"Tele«\u{202e}gram\""),
    ("hidden", "name = \"Telegram\"", "name = \"Tele«\\u202Egram\""),
    ("hidden", "name = \"Telegram\"", "name = «\"Tele\tgram\""),
    ("hidden", "name = \"Telegram\"", "name = «\"Tele\\tgram\""),
];

/// A text with a fault in it, and where it stands: line and column from 1, in characters.
fn seed(text: &str, old: &str, new: &str) -> (String, (usize, usize)) {
    assert!(text.contains(old), "the shipped data has changed: {old}");
    let marked = text.replacen(old, new, 1);
    let before = marked.split(MARK).next().unwrap_or_default();
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap().chars().count() + 1;
    (marked.replacen(MARK, "", 1), (line, column))
}

fn told(text: &str, findings: &[Finding]) -> Vec<(&'static str, (usize, usize))> {
    findings.iter().map(|finding| (finding.rule, place(text, finding.at.start))).collect()
}

/// The same fault with wide text before it, where something can stand there: in a list, or inside a string.
fn widened(new: &str) -> Option<String> {
    let (before, after) = new.split_once(MARK)?;
    let wide = if before.ends_with('[') || before.ends_with(", ") {
        format!("\"{WIDE}\", ")
    } else if let Some(lead) = before.strip_suffix("{ id = ") {
        return Some(format!("{lead}{{ region = \"{WIDE}\", id = {MARK}{after}"));
    } else if before.ends_with("{ ") {
        format!("\"{WIDE}\" = 1, ")
    } else if before.matches('"').count() % 2 == 1 && !before.ends_with(['/', '@', '"']) {
        "汉字カナ".to_owned()
    } else {
        return None;
    };
    Some(format!("{before}{wide}{MARK}{after}"))
}

#[test]
fn every_seeded_fault_is_found_where_it_stands() {
    let shipped = catalogue();
    let mut wide = 0;
    for (rule, old, new) in SEEDED {
        let mut text = shipped.clone();
        if rule == "no_source" {
            text = text.replacen(
                "sources = [\"ota_wx_tos\"]\nchecked = \"2026-11-21\"\n\n[[deadlines]]",
                "sources = []\nchecked = \"2026-11-21\"\n\n[[deadlines]]",
                1,
            );
        }
        if rule == "weak_channel" {
            text = text.replacen(
                "  status = \"plausible\"\n  sources = [\"wa_guides\"",
                "  status = \"contradicted\"\n  sources = [\"wa_guides\"",
                1,
            );
            let found = told(&text, &lint::catalogue(&text, today()));
            assert!(found.iter().any(|(found, _)| *found == rule), "{rule}: {found:?}");
            let (line, column) = found.iter().find(|(found, _)| *found == rule).unwrap().1;
            let shown = text.lines().nth(line - 1).unwrap().chars().skip(column - 1).collect::<String>();
            assert!(shown.starts_with("\"in_app_contact\""), "{shown}");
            continue;
        }
        let (faulty, at) = seed(&text, old, new);
        let found = told(&faulty, &lint::catalogue(&faulty, today()));
        assert!(found.contains(&(rule, at)), "{rule} at {at:?}: {found:?}");
        // The evidence of a row is complained about at its first source, before which nothing can stand.
        let first = matches!(rule, "official_source" | "deadline_source");
        if let Some(new) = widened(new).filter(|_| !first) {
            wide += 1;
            let (faulty, at) = seed(&text, old, &new);
            let found = told(&faulty, &lint::catalogue(&faulty, today()));
            assert!(found.contains(&(rule, at)), "{rule} after wide text at {at:?}: {found:?}");
        }
    }
    assert!(wide >= 10, "{wide}");
}

#[test]
fn a_rule_that_no_edit_of_the_shipped_file_can_break_is_broken_by_a_file_of_its_own() {
    let field = "[[fields]]\nid = \"a\"\nkind = \"choice\"\npage = \"p\"\n";
    for (rule, text, at) in [
        ("no_choices", format!("schema = 1\n{field}closed = true\n"), (3, 6)),
        ("missing_key", "[[fields]]\nid = \"a\"\n".to_owned(), (1, 1)),
        ("too_long", format!("schema = 1\n{field}choices = [\"é\", \"{}\"]\n", "x".repeat(5000)), (6, 17)),
        ("too_many", format!("schema = 1\n{}", "[[platforms]]\n".repeat(201)), (202, 1)),
        ("placeholder", format!("schema = 1\n{field}choices = [\"汉\", \"{}\"]\n", "?".repeat(3)), (6, 18)),
        ("wrong_value", format!("schema = 1\n{field}max = -1\n"), (6, 7)),
        (
            "no_route",
            format!(
                "schema = 1\n[[categories]]\nid = \"c\"\n[[categories.options]]\nid = \"o\"\n{field}\
                 [[platforms]]\nid = \"汉\"\nname = \"P\"\nphone_support = \"none\"\n"
            ),
            (11, 6),
        ),
    ] {
        let found = told(&text, &lint::catalogue(&text, today()));
        assert!(found.contains(&(rule, at)), "{rule} at {at:?}: {found:?}");
    }
}

/// A language of one file.
fn one(text: &str) -> Vec<Source> {
    vec![Source { name: "a.ftl".to_owned(), text: text.to_owned() }]
}

#[test]
fn every_seeded_fault_of_a_language_is_found_where_it_stands() {
    let reference = one(
        "a = One { $x }\n    .hint = Two { $y }\nb = { $n ->\n    [one] x\n   *[other] y\n}\nfield-f = Three\n\
         lint-words-secret = password | PIN\n",
    );
    let rest = "field-f = Three\nlint-words-secret = mot de passe | PIN\n";
    let b = "b = { $n ->\n   *[other] y\n}\n";
    let a = "a = One { $x }\n    .hint = Two { $y }\n";
    for (rule, tag, text) in [
        ("ftl_syntax", "fr", "a = WIDE { $x\nA_B_REST"),
        ("missing", "fr", "«a = One { $x }\n    .hint = { $y }\nREST"),
        ("extra", "fr", "A_B_«aa = 1\nREST"),
        ("duplicate", "fr", "A_B_«b = 2\nREST"),
        ("missing_attribute", "fr", "«a = One { $x }\nB_REST"),
        ("extra_attribute", "fr", "A_    .«hnit = 3\nB_REST"),
        ("missing_variable", "fr", "«a = One\n    .hint = Two { $y }\nB_REST"),
        ("missing_variable", "fr", "a = One { $x }\n    .«hint = Two\nB_REST"),
        ("extra_variable", "fr", "a = WIDE { $x } { «$xx }\n    .hint = Two { $y }\nB_REST"),
        ("extra_variable", "fr", "a = { $x }\n    .hint = WIDE { «$x } { $y }\nB_REST"),
        ("unknown_message", "fr", "a = WIDE { «nope } { $x }\n    .hint = Two { $y }\nB_REST"),
        ("unknown_message", "fr", "a = WIDE { «-brand } { $x }\n    .hint = Two { $y }\nB_REST"),
        ("unknown_function", "fr", "a = WIDE { «NUMBER($x) }\n    .hint = Two { $y }\nB_REST"),
        (
            "long_fraction",
            "fr",
            "a = WIDE { «1.00000000000000000001 ->\n   *[b] x\n} { $x }\n    .hint = Two { $y }\nB_REST",
        ),
        (
            "long_fraction",
            "fr",
            "a = WIDE { -f(x: «0.12345678901234567890) } { $x }\n    .hint = { $y }\n-f = x\nB_REST",
        ),
        ("plural", "zh-Hans", "A_b = WIDE { $n ->\n    «[one] x\n   *[other] y\n}\nREST"),
        ("plural_form", "fr", "A_b = { $n ->\n    [one] x\n   *[«othr] y\n}\nREST"),
        ("hidden", "fr", "a = WIDE«\u{202e} { $x }\n    .hint = Two { $y }\nB_REST"),
        ("hidden", "fr", "a = WIDE {\"«\\u001B\"} { $x }\n    .hint = Two { $y }\nB_REST"),
        ("placeholder", "fr", "a = WIDE «??? { $x }\n    .hint = Two { $y }\nB_REST"),
        ("placeholder", "fr", "a = WIDE «$name { $x }\n    .hint = Two { $y }\nB_REST"),
        ("phone_number", "fr", "a = WIDE «+44 20 7946 0958 { $x }\n    .hint = { $y }\nB_REST"),
        ("secret_field", "fr", "A_B_field-f = WIDE votre «mot de passe\nlint-words-secret = mot de passe\n"),
        ("cycle", "fr", "«a = { $x } { b }\n    .hint = { $y }\nb = { a } { $n }\nREST"),
        ("too_long", "fr", "«a = { $x } LONG\n    .hint = { $y }\nB_REST"),
        ("too_deep", "fr", "a = WIDE {{{{{{{{«{{{"),
    ] {
        let text = text.replace("WIDE", WIDE).replace("LONG", &"x".repeat(70_000));
        let text = text.replace("A_", a).replace("B_", b).replace("REST", rest);
        let at = text.find(MARK);
        let clean = text.replacen(MARK, "", 1);
        let found = words::language(tag, &one(&clean), Some(&reference));
        let found: Vec<Finding> = found.into_iter().map(|(_, finding)| finding).collect();
        let places = told(&clean, &found);
        match at {
            Some(at) => assert!(places.contains(&(rule, place(&text, at))), "{rule}: {places:?}\n{text}"),
            None => assert!(places.iter().any(|(found, _)| *found == rule), "{rule}: {places:?}\n{text}"),
        }
    }
    let whole = one(&[a, b, rest].concat());
    assert_eq!(words::language("fr", &whole, Some(&reference)), []);
}

#[test]
fn a_matter_of_style_is_a_warning_where_it_stands() {
    let reference = one("a = Copy the whole message\n    .short = copy\nb = The backup of { $x }\n");
    let glossary = "never = \"们\"\nsame = [\"same\"]\n[terms]\n\"backup\" = [\"sauvegarde\"]\n[avoid]\n\"mél\" = \"mail\"\n";
    for (rule, text) in [
        ("untranslated", "«a = Copy the whole message\n    .short = copier\nb = La sauvegarde de { $x }\n"),
        ("too_wide", "«a = Copier\n    .short = copier tout le message ici\nb = La sauvegarde de { $x }\n"),
        ("glossary", "a = Copier\n    .short = copier\n«b = La copie de { $x }\n"),
        ("glossary", "a = Copier par «mél\n    .short = copier\nb = La sauvegarde de { $x }\n"),
        ("typography", "a = Copier «\"tout\"\n    .short = copier\nb = La sauvegarde de { $x }\n"),
        ("typography", "a = Copier tout« .\n    .short = copier\nb = La sauvegarde de { $x }\n"),
        ("typography", "a = Copier«  tout\n    .short = copier\nb = La sauvegarde de { $x }\n"),
        ("mixed_script", "a = «C\u{43e}pier\n    .short = copier\nb = La sauvegarde de { $x }\n"),
        ("mixed_script", "a = Copier «们\n    .short = copier\nb = La sauvegarde de { $x }\n"),
    ] {
        let at = text.find(MARK).unwrap();
        let clean = text.replacen(MARK, "", 1);
        let mut files = one(&clean);
        files.push(Source { name: words::style::GLOSSARY.to_owned(), text: glossary.to_owned() });
        let found = words::language("fr", &files, Some(&reference));
        assert!(found.iter().all(|(_, finding)| finding.severity == Severity::Warning), "{found:?}");
        let found: Vec<Finding> = found.into_iter().map(|(_, finding)| finding).collect();
        assert_eq!(told(&clean, &found), [(rule, place(text, at))], "{text}");
    }
    // The dotted capital of Turkish is the capital of its small letter.
    let mut files = one("a = İade\n    .short = kopyala\nb = Yedek { $x }\n");
    let glossary = "[terms]\n\"copy\" = [\"iade\", \"kopya\"]\n\"backup\" = [\"yedek\"]\n";
    files.push(Source { name: words::style::GLOSSARY.to_owned(), text: glossary.to_owned() });
    assert_eq!(words::language("tr", &files, Some(&reference)), []);
    // A glossary that is none is an error of its own file.
    let mut files = one("a = Copier\n    .short = copier\nb = La sauvegarde de { $x }\n");
    files.push(Source { name: words::style::GLOSSARY.to_owned(), text: "[terms\n".to_owned() });
    let found = words::language("fr", &files, Some(&reference));
    assert_eq!((found.len(), found[0].0, found[0].1.rule), (1, 1, "syntax"));
}

#[test]
fn a_message_that_nothing_says_is_found() {
    let english = source::below(&format!("locales/{REFERENCE}"), ".ftl");
    let english: Vec<Source> =
        english.into_iter().map(|file| Source { name: file.path, text: file.text }).collect();
    let found = |text: &str, catalogue: &str| -> Vec<String> {
        let mut files = english.clone();
        files.push(Source { name: "more.ftl".to_owned(), text: text.to_owned() });
        let found = words::unused::unused(&files, &[catalogue.to_owned()]);
        found.into_iter().map(|(_, finding)| finding.name).collect()
    };
    let catalogue = catalogue();
    assert_eq!(found("", &catalogue), Vec::<String>::new());
    // One of a kind of the program's own, of a kind of the catalogue's, and one that only another says.
    for id in [
        "screen-nobody-draws",
        "lint-no-such-rule",
        "step-climb_a_tree",
        "option-account_bann",
        "key-nothing",
    ] {
        assert_eq!(found(&format!("{id} = x\n"), &catalogue), [id]);
    }
    assert_eq!(found("-brand = x\nplatform-title-more = { -brand }\n", &catalogue), ["platform-title-more"]);
    // What the catalogue no longer names is no longer said.
    let fewer = catalogue.replace("\"search_article\"", "\"type_address\"");
    assert_eq!(found("", &fewer), ["step-search_article"]);
}

#[test]
fn an_id_without_words_is_found_in_the_catalogue() {
    let english = source::below(&format!("locales/{REFERENCE}"), ".ftl");
    let english: Vec<Source> =
        english.into_iter().map(|file| Source { name: file.path, text: file.text }).collect();
    let old = "steps = [\"type_address\", \"search_article\"]";
    let new = format!("steps = [\"type_address\", «\"search_articel\"] # {WIDE}");
    let (text, at) = seed(&catalogue(), old, &new);
    let found = words::wordless(&text, &english);
    assert_eq!(told(&text, &found), [("no_words", at)]);
    assert_eq!(found[0].near.as_deref(), Some("step-search_article"));
    assert_eq!(words::wordless(&catalogue(), &english), []);
}

#[test]
fn nothing_is_wrong_with_the_shipped_data() {
    let clean = run(&["lint", "--now", "2026-11-21T12:00:00Z"], "");
    assert_eq!((clean.code, clean.out.as_str(), clean.err.as_str()), (Some(0), "", ""), "{clean:?}");
    let json = run(&["lint", "--format", "json", "--now", "2026-11-21T12:00:00Z"], "").json();
    assert_eq!(json, serde_json::json!({ "schema": 1, "errors": 0, "warnings": 0, "complaints": [] }));
    let root = source::root();
    let path = root.join("platforms.toml");
    let locales = root.join("locales");
    let whole = run(
        &[
            "lint",
            path.to_str().unwrap(),
            "--locales",
            locales.to_str().unwrap(),
            "--now",
            "2026-11-21T12:00:00Z",
        ],
        "",
    );
    assert_eq!((whole.code, whole.out.as_str()), (Some(0), ""), "{whole:?}");
}

#[test]
fn every_rule_has_its_words_in_every_language() {
    let data = data();
    let rules: Vec<&str> = Rule::ALL
        .iter()
        .map(|rule| rule.id())
        .chain(lint::RULES)
        .chain(words::RULES)
        .chain(words::style::RULES)
        .chain([words::unused::RULE])
        .collect();
    for tag in data.languages.tags().filter(|tag| !casewright::words::locale::is_for_messages(tag)) {
        let locale = data.languages.get(tag).unwrap();
        let ids: Vec<&str> = locale.ids().collect();
        for rule in &rules {
            let id = format!("lint-{rule}");
            assert!(ids.contains(&id.as_str()), "{tag}: {id}");
            assert!(locale.source(&id).unwrap().contains("    .mend ="), "{tag}: {id}.mend");
        }
    }
}

/// A folder for one test, empty.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("lint-{name}"));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn written(folder: &Path, name: &str, content: impl AsRef<[u8]>) -> String {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, content).unwrap();
    path.to_str().unwrap().to_owned()
}

/// Nothing of a file reaches the terminal as more than text.
#[track_caller]
fn is_quiet(run: &Run) {
    for c in run.out.chars().chain(run.err.chars()) {
        assert!(!is_hidden(c), "{c:?}");
    }
}

#[test]
fn a_fault_is_drawn_with_its_caret_right_below_it() {
    let folder = folder("drawn");
    let path = written(&folder, "a.toml", "schema = 1\n# 汉字\nfields = [\"カナ👋 汉字\", 5]\nfeilds = 1\n");
    let run = run(&["lint", &path, "--ui", "en"], "");
    assert_eq!(run.code, Some(1), "{run:?}");
    let lines: Vec<&str> = run.out.lines().collect();
    let at = lines.iter().position(|line| line.starts_with("3 |") && line.contains("5]")).unwrap();
    let wanted = lines.iter().enumerate().filter(|(_, line)| line.starts_with("3 |"));
    let columns: Vec<usize> = wanted.map(|(at, _)| lines[at + 1].find('^').unwrap()).collect();
    let shown = lines[at];
    let five = shown.split("5]").next().unwrap().width();
    assert!(columns.contains(&five), "{five} in {columns:?}:\n{}", run.out);
    assert!(run.out.contains("error[unknown_key]"), "{}", run.out);
    assert!(run.out.contains(&format!("{path}:4:1")), "{}", run.out);
    assert!(run.out.contains("“fields”"), "{}", run.out);
}

#[test]
fn errors_and_warnings_have_their_own_exit() {
    let folder = folder("exit");
    let old = catalogue().replacen("checked = \"2026-11-21\"", "checked = \"2026-01-01\"", 1);
    let old = written(&folder, "old.toml", old);
    let warned = run(&["lint", &old, "--format", "json", "--now", "2026-11-21T12:00:00Z"], "");
    assert_eq!(warned.code, Some(0), "{warned:?}");
    let json = warned.json();
    assert_eq!((&json["errors"], &json["warnings"]), (&0.into(), &1.into()));
    let complaint = &json["complaints"][0];
    assert_eq!(complaint["rule"], "freshness");
    assert_eq!(complaint["severity"], "warning");
    for key in ["file", "line", "column", "name", "near", "text", "mend"] {
        assert!(!complaint[key].is_null(), "{key}: {complaint}");
    }
    let bad = written(&folder, "bad.toml", "schema = 1\n[[fields]\n");
    assert_eq!(run(&["lint", &bad], "").code, Some(1));
    let none = run(&["lint", "no-such-file.toml"], "");
    assert_eq!((none.code, none.out.as_str()), (Some(2), ""));
    none.complaint();
    let not_text = written(&folder, "bytes.toml", b"\xff\xfe\x00");
    assert_eq!(run(&["lint", &not_text], "").code, Some(2));
    assert_eq!(run(&["lint", folder.to_str().unwrap()], "").code, Some(2));
}

/// A whole platform of a user's own.
const OWN: &str = "schema = 1\n\
    [[sources]]\nid = \"mine\"\nkind = \"memory\"\ntitle = \"Mine\"\nchecked = \"2026-11-21\"\n\
    [[platforms]]\nid = \"forum\"\nname = \"Forum\"\nphone_support = \"unknown\"\nhosts = [\"forum.example.dev\"]\n\
    [[platforms.channels]]\nid = \"form\"\nkind = \"web_form\"\nvalue = \"https://forum.example.dev/help\"\n\
    status = \"plausible\"\nsources = [\"mine\", \"memory\"]\nchecked = \"2026-11-21\"\n\
    [[platforms.routes]]\nfor = [\"*\"]\nchannels = [ { id = \"form\" } ]\n";

#[test]
fn a_file_of_the_users_own_adds_and_never_replaces() {
    let base = catalogue();
    let facts = overlay(&base, OWN).unwrap();
    let yours: Vec<&str> = facts.platforms.iter().filter(|p| p.yours).map(|p| p.id.as_str()).collect();
    assert_eq!(yours, ["forum"]);
    assert_eq!(lint::overlay(&base, OWN, today()), []);
    for (rule, old, new) in [
        ("builtin_platform", "id = \"forum\"", "id = «\"whatsapp\""),
        ("builtin_platform", "id = \"forum\"\nname = \"Forum\"", "id = «\"forum\"\nname = \"whatsApp\""),
        ("official_contact", "hosts = [\"forum", "hosts = [«\"faq.whatsapp.com\", \"forum"),
        ("official_contact", "hosts = [\"forum", "hosts = [«\"t.me\", \"forum"),
        (
            "official_contact",
            "value = \"https://forum.example.dev/help\"",
            "value = «\"https://telegram.org/support\"",
        ),
        (
            "official_contact",
            "[[platforms.routes]]",
            "[[platforms.avoid]]\nvalue = «\"Recover@telegram.org\"\nreason = \"outdated\"\nverdict = \"known_outdated\"\nstatus = \"confirmed\"\nsources = [\"mine\"]\nchecked = \"2026-11-21\"\n[[platforms.routes]]",
        ),
        ("duplicate", "id = \"mine\"", "id = «\"ota_wa_tos\""),
        (
            "not_in_overlay",
            "[[platforms]]",
            "[[fields]]\nid = «\"extra\"\nkind = \"line\"\npage = \"account\"\n[[platforms]]",
        ),
        ("unknown_source", "sources = [\"mine\"", "sources = [\"mine\", «\"mien\""),
        ("unknown_channel", "{ id = \"form\" }", "{ id = \"form\" }, { id = «\"from\" }"),
        (
            "official_domain",
            "value = \"https://forum.example.dev/help\"",
            "value = «\"https://forum.example.ru/help\"",
        ),
    ] {
        let (text, at) = seed(OWN, old, new);
        let found = told(&text, &lint::overlay(&base, &text, today()));
        assert!(found.contains(&(rule, at)), "{rule} at {at:?}: {found:?}");
    }
    let folder = folder("overlay");
    let path = written(&folder, "own.toml", OWN);
    assert_eq!(run(&["lint", "--overlay", &path, "--now", "2026-11-21T12:00:00Z"], "").code, Some(0));
    let path = written(&folder, "bad.toml", OWN.replace("\"forum\"", "\"whatsapp\""));
    assert_eq!(run(&["lint", "--overlay", &path], "").code, Some(1));
}

/// What the files that are made to harm do: the exit, and the rules that are named.
#[test]
fn hostile_files_are_refused_quickly_and_quietly() {
    let folder = folder("hostile");
    let deep = format!("wizard-title = {}\n", "{".repeat(60_000));
    let escapes = "copy-button = {\"\\u001B]52;c;ZXZpbA==\\u0007\"}Copy{\"\\u202E\"}txt\n";
    let long = format!("big = {}\nwizard-title = {}\n", "x".repeat(200_000), "{ big }".repeat(99));
    let table = "[platforms.whatsapp]\nname = \"WhatsApp\\u202E\"\n[[platforms.whatsapp.channels]]\nid = \"mail\"\n\
        kind = \"email\"\nvalue = \"support@whats\u{430}pp.com\"\n[[platforms.whatsapp.channels]]\nid = \"web\"\n\
        kind = \"web_form\"\nvalue = \"https://support.whatsapp.com@evil.example/\"\n";
    let listed = format!(
        "schema = 1\n{}",
        table
            .replace("[platforms.whatsapp]", "[[platforms]]\nid = \"whatsapp\"")
            .replace("[[platforms]]\nid = \"whatsapp\"\n[[platforms]]", "[[platforms]]")
            .replace("platforms.whatsapp.", "platforms.")
    );
    let huge = "[[platform]]\n".repeat(770_000);
    let echo = "name = \"ok\" \u{1b}]52;c;ZXZpbA==\u{7}\n";
    let cases: [(&str, String, i32, &[&str]); 7] = [
        ("N05/fr/a.ftl", deep, 2, &["too_deep"]),
        ("N06/fr/a.ftl", escapes.to_owned(), 1, &["hidden"]),
        ("N07/fr/a.ftl", long, 1, &["too_long"]),
        ("N08.toml", table.to_owned(), 1, &["hidden", "not_ascii", "userinfo"]),
        ("N08b.toml", listed, 1, &["hidden", "not_ascii", "userinfo"]),
        ("N09.toml", huge, 2, &[]),
        ("N10.toml", echo.to_owned(), 1, &["syntax", "hidden"]),
    ];
    for (name, content, exit, rules) in cases {
        let path = written(&folder, name, content);
        let own = folder.join(name.split('/').next().unwrap());
        let locales = own.to_str().unwrap();
        let ways: &[&[&str]] = if path.ends_with("ftl") {
            &[&["lint", "--locales", locales], &["lint", &path]]
        } else {
            &[&["lint", &path], &["lint", "--overlay", &path]]
        };
        for way in ways {
            for format in ["text", "json"] {
                let begun = Instant::now();
                let run = run(&[way, &["--format", format, "--ui", "en"][..]].concat(), "");
                // The bar is for the program as it ships; this one is not optimised.
                assert!(begun.elapsed() < Duration::from_secs(3), "{name}: {:?}", begun.elapsed());
                assert_eq!(run.code, Some(exit), "{name}: {}{:.2000}", run.err, run.out);
                is_quiet(&run);
                for rule in rules {
                    assert!(run.out.contains(rule), "{name}: {rule}: {:.2000}", run.out);
                }
                if format == "json" {
                    run.json();
                }
            }
        }
    }
    // What the hostile file said of a platform that came with the program changed nothing.
    assert!(overlay(&catalogue(), &fs::read_to_string(folder.join("N08b.toml")).unwrap()).is_err());
}

#[test]
fn a_warning_is_no_error() {
    let text = catalogue().replacen("checked = \"2026-11-21\"", "checked = \"2026-05-25\"", 1);
    // 180 days are still fresh.
    assert_eq!(lint::catalogue(&text, today()), []);
    let text = catalogue().replacen("checked = \"2026-11-21\"", "checked = \"2026-05-24\"", 1);
    let found = lint::catalogue(&text, today());
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].rule, found[0].severity), ("freshness", Severity::Warning));
}

#[test]
fn the_schema_is_printed() {
    let printed = run(&["lint", "--schema"], "");
    assert_eq!(printed.out, source::read(&source::root().join("tests/platforms.schema.json")).text);
    assert_eq!(printed.json()["additionalProperties"], false);
    assert!(catalogue().starts_with("#:schema ./tests/platforms.schema.json\n"));
}

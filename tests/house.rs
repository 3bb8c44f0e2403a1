//! The house: which room may use which, what may not stand in the sources, and what the top level holds.

use std::collections::BTreeSet;
use std::fs;

use crate::source::{self, Source, line, paths, root};

/// The rooms, lowest first: each uses only itself and what stands before it.
const ROOMS: [&str; 40] = [
    "ground::text",
    "ground::wrap",
    "ground::clean",
    "facts::catalog",
    "facts::confusable",
    "facts::field",
    "facts::lint",
    "case::answers",
    "case::file",
    "case::advice",
    "words::locale",
    "words::search",
    "words::request",
    "words::export",
    "words::lint",
    "words::own",
    "wizard::edit",
    "wizard::step",
    "wizard::kept",
    "wizard::msg",
    "wizard::screen",
    "wizard::form",
    "wizard::machine",
    "shell::theme",
    "shell::keys",
    "shell::view",
    "shell::reason",
    "shell::paint",
    "shell::terminal",
    "shell::input",
    "shell::listen",
    "shell::plain",
    "shell::clipboard",
    "shell::system",
    "shell::picture",
    "shell::store",
    "shell::settings",
    "shell::app",
    "shell::live",
    "shell::cli",
];

/// What may stand at the top level, beside names that begin with a dot.
const TOP: [&str; 12] = [
    "Cargo.toml",
    "Cargo.lock",
    "build.rs",
    "README.md",
    "CHANGELOG.md",
    "LICENSE-MIT",
    "LICENSE-APACHE",
    "benches",
    "locales",
    "platforms.toml",
    "src",
    "tests",
];

/// A module's path from its file's: `src/case/advice/mod.rs` is `case::advice`.
fn module(path: &str) -> Vec<String> {
    let path = path.strip_prefix("src/").unwrap().strip_suffix(".rs").unwrap();
    let mut module: Vec<String> = path.split('/').map(str::to_owned).collect();
    if module.last().is_some_and(|last| last == "mod") {
        module.pop();
    }
    module
}

/// The modules that a file names, from the root of the crate.
fn used(file: &Source) -> Vec<Vec<String>> {
    let bare = source::code(&file.text).bare;
    let here = module(&file.path);
    let mut used = paths(&bare, "crate");
    for path in paths(&bare, "super") {
        let up = 1 + path.iter().take_while(|part| *part == "super").count();
        let above = &here[..here.len().saturating_sub(up)];
        used.push([above, &path[up - 1..]].concat());
    }
    used
}

/// The number of a room, by a module's path.
fn room(module: &[String]) -> Option<usize> {
    let [floor, room, ..] = module else { return None };
    ROOMS.iter().position(|known| *known == format!("{floor}::{room}"))
}

#[test]
fn a_room_uses_only_what_stands_below_it() {
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    for file in source::below("src", ".rs") {
        let module = module(&file.path);
        // The root, a floor and the program itself only name what they hold.
        if module.len() < 2 {
            let names: Vec<_> = used(&file).into_iter().filter(|path| path.len() > 1).collect();
            assert_eq!(names, Vec::<Vec<String>>::new(), "{}", file.path);
            continue;
        }
        let Some(own) = room(&module) else {
            found.push(format!("{}: no room of that name in the plan", file.path));
            continue;
        };
        seen.insert(own);
        for path in used(&file) {
            match room(&path) {
                Some(other) if other <= own => {}
                Some(_) => found.push(format!("{} uses {}", file.path, path.join("::"))),
                None => found.push(format!("{} uses {}, which is no room", file.path, path.join("::"))),
            }
        }
    }
    assert_eq!(found, Vec::<String>::new());
    let empty: Vec<&str> =
        ROOMS.iter().enumerate().filter(|(at, _)| !seen.contains(at)).map(|(_, r)| *r).collect();
    assert_eq!(empty, Vec::<&str>::new(), "rooms of the plan that are not there");
}

#[test]
fn below_the_shell_there_is_no_outer_world() {
    const OUTER: [&str; 6] = ["env", "fs", "io", "net", "process", "time"];
    const MORE: [&str; 7] = [
        "Zoned::now",
        "Timestamp::now",
        "TimeZone::system",
        "TimeZone::try_system",
        "println!",
        "print!",
        "thread::",
    ];
    let mut found = Vec::new();
    for file in source::below("src", ".rs") {
        if file.path.starts_with("src/shell/") || file.path == "src/main.rs" {
            continue;
        }
        let bare = source::code(&file.text).bare;
        let outer = paths(&bare, "std").into_iter().filter(|path| OUTER.contains(&path[0].as_str()));
        found.extend(outer.map(|path| format!("{}: std::{}", file.path, path.join("::"))));
        for word in MORE {
            found.extend(
                bare.match_indices(word).map(|(at, _)| format!("{}:{}: {word}", file.path, line(&bare, at))),
            );
        }
    }
    assert_eq!(found, Vec::<String>::new());
}

/// Every Rust file of the project.
fn rust() -> Vec<Source> {
    let mut files = vec![source::read(&root().join("build.rs"))];
    for folder in ["src", "tests", "benches"] {
        files.extend(source::below(folder, ".rs"));
    }
    files
}

/// Every file that people write by hand.
fn written() -> Vec<Source> {
    let mut files = rust();
    files.extend(source::below("locales", ".ftl"));
    files.extend(source::below("tests/cases", ".toml"));
    files.extend(source::below(".ci", "run"));
    for name in [
        "Cargo.toml",
        "platforms.toml",
        "README.md",
        "CHANGELOG.md",
        ".deny.toml",
        ".rustfmt.toml",
        "tests/fuzz/Cargo.toml",
        "tests/fuzz/run",
    ] {
        if root().join(name).exists() {
            files.push(source::read(&root().join(name)));
        }
    }
    files
}

#[test]
fn every_file_says_what_it_is() {
    let silent: Vec<String> =
        rust().into_iter().filter(|file| !file.text.starts_with("//! ")).map(|file| file.path).collect();
    assert_eq!(silent, Vec::<String>::new());
}

#[test]
fn no_file_is_untidy() {
    // Written in two parts, so that they are not found here.
    let unfinished = [
        concat!("to", "do!"),
        concat!("unimple", "mented!"),
        concat!("db", "g!"),
        concat!("TO", "DO"),
        concat!("FIX", "ME"),
        concat!("XX", "X"),
    ];
    let mut found = Vec::new();
    for Source { path, text } in written() {
        if !text.ends_with('\n') || text.ends_with("\n\n") {
            found.push(format!("{path}: ends in no line end, or in several"));
        }
        for (at, line) in text.lines().enumerate() {
            let at = at + 1;
            if line.ends_with([' ', '\t', '\r']) {
                found.push(format!("{path}:{at}: trailing space"));
            }
            // The make of a file is spaces; a tab inside a text is said as an escape.
            if line.contains('\t') {
                found.push(format!("{path}:{at}: a tab"));
            }
            found.extend(
                unfinished
                    .iter()
                    .filter(|word| line.contains(**word))
                    .map(|word| format!("{path}:{at}: {word}")),
            );
        }
    }
    assert_eq!(found, Vec::<String>::new());
}

/// Texts of several words that nobody reads in a language: what a programmer is told, or a form of output.
const NO_WORDS: [&str; 3] = [
    // A kind of fault, as the library that reads TOML names it.
    "duplicate key",
    // A panic is a mistake of ours, and its report is for us.
    "casewright: panic at",
    // The shape of the help, with the names that the library puts in.
    "{{before-help}}",
];

#[test]
fn there_is_no_word_of_any_language_in_the_code() {
    let mut found = Vec::new();
    for file in source::below("src", ".rs") {
        let code = source::code(&file.text);
        for literal in code.literals {
            let before = code.bare[..literal.at.start].trim_end();
            let for_programmers = before.ends_with("expect(") || before.ends_with("reason =");
            let listed = NO_WORDS.iter().any(|known| literal.text.contains(known));
            if !for_programmers && !listed && is_prose(&literal.text) {
                found.push(format!("{}:{}: {}", file.path, line(&file.text, literal.at.start), literal.text));
            }
        }
    }
    assert_eq!(found, Vec::<String>::new());
}

/// Are there two words beside each other, or a letter that is not ASCII?
fn is_prose(text: &str) -> bool {
    let mut text = text.to_owned();
    // What is put in is no word.
    while let Some(start) = text.find('{') {
        let end = text[start..].find('}').map_or(text.len(), |end| start + end + 1);
        text.replace_range(start..end, "0");
    }
    let word = |part: &str| part.len() > 1 && part.bytes().all(|b| b.is_ascii_alphabetic());
    let words: Vec<&str> =
        text.split(' ').map(|part| part.trim_matches(['.', ',', ':', ';', '!', '?'])).collect();
    words.windows(2).any(|pair| pair.iter().all(|part| word(part)))
        || text.chars().any(|c| !c.is_ascii() && c.is_alphabetic())
}

#[test]
fn prose_is_told_from_ids() {
    for text in ["not found", "Did you mean {near}?", "找不到", "Fehler: nichts da."] {
        assert!(is_prose(text), "{text}");
    }
    for text in ["case-at", "{} = {}", "a {b} c", "- ", "schema = {SCHEMA}\\nplatform = {}", "→ ", ""] {
        assert!(!is_prose(text), "{text}");
    }
}

#[test]
fn there_is_one_crossterm() {
    let lock = source::read(&root().join("Cargo.lock")).text;
    assert_eq!(lock.matches("name = \"crossterm\"\n").count(), 1);
}

#[test]
fn nothing_opens_a_connection() {
    let lock = source::read(&root().join("Cargo.lock")).text;
    for name in ["reqwest", "hyper", "ureq", "curl", "tokio", "async-std", "rustls", "native-tls"] {
        assert!(!lock.contains(&format!("name = \"{name}\"\n")), "{name}");
    }
    for file in source::below("src", ".rs") {
        let bare = source::code(&file.text).bare;
        for word in ["TcpStream", "UdpSocket", "TcpListener", "UnixStream", "ToSocketAddrs"] {
            assert!(!bare.contains(word), "{}: {word}", file.path);
        }
    }
}

#[test]
fn every_dependency_gives_its_reason() {
    let manifest = source::read(&root().join("Cargo.toml")).text;
    let mut section = "";
    let mut silent = Vec::new();
    for line in manifest.lines() {
        if line.starts_with('[') {
            section = line;
        } else if section.ends_with("dependencies]") && line.contains(" = ") && !line.contains(" # ") {
            silent.push(line);
        }
    }
    assert_eq!(silent, Vec::<&str>::new());
}

#[test]
fn the_top_level_holds_only_what_belongs_there() {
    let mut strangers = Vec::new();
    for entry in fs::read_dir(root()).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        if !name.starts_with('.') && name != "target" && !TOP.contains(&name.as_str()) {
            strangers.push(name);
        }
    }
    assert_eq!(strangers, Vec::<String>::new());
}

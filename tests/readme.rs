//! The examples of the README work as they stand there.

use std::process::Command;

use casewright::case::file;

use crate::harness::data;

const README: &str = include_str!("../README.md");

/// The blocks of code of a language.
fn blocks(language: &str) -> Vec<&'static str> {
    let mut found = Vec::new();
    for part in README.split("\n```").skip(1) {
        if let Some(code) = part.strip_prefix(language).and_then(|rest| rest.strip_prefix('\n')) {
            found.push(code);
        }
    }
    found
}

#[test]
fn every_command_of_the_readme_runs() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("platforms.toml"), include_str!("../platforms.toml")).unwrap();
    std::fs::write(folder.path().join("own.toml"), blocks("toml own.toml").concat()).unwrap();
    let path = std::path::Path::new(env!("CARGO_BIN_EXE_casewright")).parent().unwrap();
    let mut run = 0;
    for line in blocks("sh").into_iter().flat_map(str::lines).filter(|line| line.starts_with("casewright ")) {
        let done = Command::new("sh")
            .args(["-c", line])
            .current_dir(folder.path())
            // Whoever runs the tests may have files of their own.
            .env("XDG_CONFIG_HOME", folder.path().join("config"))
            .env("XDG_STATE_HOME", folder.path().join("state"))
            .env("PATH", format!("{}:{}", path.display(), std::env::var("PATH").unwrap()))
            .output()
            .unwrap();
        let code = done.status.code();
        // An empty case is incomplete, and the contact of the example is out of date.
        assert!(matches!(code, Some(0 | 3 | 4)), "{line}: {}", String::from_utf8_lossy(&done.stderr));
        run += 1;
    }
    assert!(run >= 5, "the README has examples: {run}");
}

#[test]
fn the_case_file_of_the_readme_is_one() {
    let data = data();
    let cases = blocks("toml");
    assert!(!cases.is_empty());
    for case in cases {
        assert!(file::read(case, &data.catalog).is_ok(), "{case}");
    }
}

#[test]
fn the_settings_of_the_readme_are_read() {
    let file = blocks("toml config.toml").concat();
    let settings = casewright::shell::settings::Settings::read(&file).unwrap();
    assert_eq!((settings.country.as_deref(), settings.save), (Some("TW"), Some(true)));
    for key in casewright::shell::settings::KEYS {
        assert!(file.contains(&format!("{key} = ")), "{key} is told");
    }
}

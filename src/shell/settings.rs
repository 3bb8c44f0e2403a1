//! The few settings that are asked for, and where each comes from: the command line, then the user's own file, then the
//! environment, then what suits most.

use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use etcetera::{BaseStrategy as _, choose_base_strategy};
use toml::de::{DeTable, DeValue};

use crate::facts::catalog::check::{nearest, place};
use crate::facts::field::country;
use crate::ground::clean;
use crate::ground::text::Text;
use crate::shell::reason;
use crate::shell::theme::Kind;

/// The largest file of settings that is read, in bytes.
const MAX_BYTES: u64 = 64 << 10;

/// Its name in the config folder.
const FILE: &str = "config.toml";

/// Every key.
pub const KEYS: [&str; 8] = ["ui", "language", "country", "theme", "ascii", "plain", "mouse", "save"];

/// What the user's file sets. What it does not is none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// The language of the interface (BCP 47).
    pub ui: Option<String>,
    /// The language of messages (BCP 47).
    pub language: Option<String>,
    /// The country of phone numbers (ISO 3166-1).
    pub country: Option<String>,
    /// The looks.
    pub theme: Option<Kind>,
    /// Signs that every terminal shows.
    pub ascii: Option<bool>,
    /// Lines in the place of screens.
    pub plain: Option<bool>,
    /// Clicks and the wheel.
    pub mouse: Option<bool>,
    /// What is typed is kept.
    pub save: Option<bool>,
}

/// Where a setting comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The user's file.
    File,
    /// A variable of the environment.
    Variable(&'static str),
    /// What suits most.
    Default,
}

/// The folder of the user's own files, where there is one. Most have none, and it costs them this one look.
pub fn folder() -> Option<PathBuf> {
    Some(place_of_folder()?).filter(|folder| Path::is_dir(folder))
}

/// Where the folder of the user's own files is, or would be.
pub fn place_of_folder() -> Option<PathBuf> {
    Some(choose_base_strategy().ok()?.config_dir().join("casewright"))
}

/// Where the file of settings is, or would be.
pub fn place_of_file() -> Option<PathBuf> {
    Some(place_of_folder()?.join(FILE))
}

impl Settings {
    /// Those of this user. A bad file is left aside, and the reason told.
    pub fn of_this_user() -> (Self, Option<Text>) {
        let Some(path) = folder().map(|folder| folder.join(FILE)).filter(|path| path.exists()) else {
            return (Self::default(), None);
        };
        match Self::load(&path) {
            Ok(settings) => (settings, None),
            Err(why) => (Self::default(), Some(Text::id("own-aside").with("reason", why))),
        }
    }

    fn load(path: &Path) -> Result<Self, Text> {
        let shown = clean::line(&path.display().to_string()).text;
        let unread = |error| reason::unread(&shown, reason::reading(&error));
        let mut bytes = Vec::new();
        let file = fs::File::open(path).map_err(unread)?;
        file.take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(unread)?;
        let Ok(text) = String::from_utf8(bytes) else {
            return Err(Text::id("error-not-text").with("path", shown));
        };
        Self::read(&text).map_err(|(at, what)| {
            let (line, column) = place(&text, at);
            let mistake = Text::id("case-at").with("path", shown).with("mistake", what);
            mistake.with("line", line.to_string()).with("column", column.to_string())
        })
    }

    /// Reads a file of settings.
    ///
    /// # Errors
    /// The first mistake, and the byte where it is.
    pub fn read(text: &str) -> Result<Self, (usize, Text)> {
        if u64::try_from(text.len()).unwrap_or(u64::MAX) > MAX_BYTES {
            return Err((0, Text::id("case-too-large")));
        }
        let table = DeTable::parse(text)
            .map_err(|error| (error.span().map_or(0, |span| span.start), Text::id("case-syntax")))?;
        let mut settings = Self::default();
        for (key, value) in table.get_ref() {
            let name = clean::line(key.get_ref()).text;
            let expected = |kind: &'static str| {
                let kind = Text::id(format!("case-type-{kind}"));
                (value.span().start, Text::id("case-expected").with("name", name.clone()).with("kind", kind))
            };
            let text = || match value.get_ref() {
                DeValue::String(text) => Ok(clean::line(text).text),
                _ => Err(expected("text")),
            };
            let yes = || match value.get_ref() {
                DeValue::Boolean(yes) => Ok(Some(*yes)),
                _ => Err(expected("boolean")),
            };
            match name.as_str() {
                "ui" => settings.ui = Some(text()?),
                "language" => settings.language = Some(text()?),
                "country" => {
                    let typed = text()?;
                    if let Some(doubt) = country::doubt(&typed) {
                        return Err((value.span().start, doubt.text()));
                    }
                    settings.country = country::read(&typed);
                }
                "theme" => {
                    let wanted = text()?;
                    let kind = Kind::ALL.into_iter().find(|kind| kind.id() == wanted);
                    settings.theme = Some(kind.ok_or_else(|| {
                        let values = Kind::ALL.map(Kind::id).join(", ");
                        let text = Text::id("arg-value").with("name", "theme").with("value", wanted);
                        (value.span().start, text.with("values", values))
                    })?);
                }
                "ascii" => settings.ascii = yes()?,
                "plain" => settings.plain = yes()?,
                "mouse" => settings.mouse = yes()?,
                "save" => settings.save = yes()?,
                _ => {
                    let unknown = match nearest(&name, KEYS.iter().copied()) {
                        Some(near) => Text::id("case-unknown-key-near").with("near", near.clone()),
                        None => Text::id("case-unknown-key"),
                    };
                    return Err((key.span().start, unknown.with("name", name)));
                }
            }
        }
        Ok(settings)
    }
}

/// The variable that names the language of the interface.
pub fn language_variable() -> Option<&'static str> {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find(|name| env::var(name).is_ok_and(|value| !value.is_empty()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_of_settings_is_read_strictly() {
        let all = "ui = \"zh-Hant\"\nlanguage = \"en\"\ncountry = \"tw\"\ntheme = \"light\"\nascii = true\n\
                   plain = false\nmouse = true\nsave = false\n";
        let read = Settings::read(all).expect("it is right");
        assert_eq!(read.country.as_deref(), Some("TW"));
        assert_eq!((read.theme, read.save), (Some(Kind::Light), Some(false)));
        assert_eq!(Settings::read(""), Ok(Settings::default()));
        for (text, at, id) in [
            ("ui = 3\n", 5, "case-expected"),
            ("save = \"no\"\n", 7, "case-expected"),
            ("theme = \"pink\"\n", 8, "arg-value"),
            ("country = \"Taiwan\"\n", 10, "doubt-country"),
            ("thema = \"dark\"\n", 0, "case-unknown-key-near"),
            ("zzzzzzzzz = 1\n", 0, "case-unknown-key"),
            ("ui = \n", 5, "case-syntax"),
        ] {
            let (place, what) = Settings::read(text).expect_err(text);
            assert_eq!((place, what.key()), (at, id), "{text}");
        }
    }
}

//! Files of the user's own: laid over what came with the program, or left aside and told.
//!
//! What an option names stands in the place of what the config folder holds. A bad file stops nothing that came with
//! the program; one that was asked for and is not there is refused.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::lint::{CATALOGUE, languages, read, shown, unread};
use super::{Refusal, embedded_catalog};
use crate::facts::catalog::check::place;
use crate::facts::catalog::{Catalog, Facts};
use crate::facts::lint::{self, Caps};
use crate::ground::clean;
use crate::ground::text::Text;
use crate::shell::{reason, settings};
use crate::words::lint::{MAX_DEPTH, is_ftl};
use crate::words::locale::Languages;
use crate::words::own;

/// What the command line asks for.
#[derive(Clone, Debug, Default)]
pub(super) struct Asked {
    /// A file of platforms.
    pub(super) platforms: Option<String>,
    /// A folder of languages.
    pub(super) locales: Option<String>,
    /// The writer of the files is known: however large they are, they are read.
    pub(super) no_caps: bool,
}

/// What the program works with, and what became of the user's own files.
#[derive(Debug)]
pub(super) struct Laid {
    /// The platforms.
    pub(super) catalog: Catalog,
    /// The languages.
    pub(super) languages: Languages,
    /// What was left aside, and why.
    pub(super) told: Vec<Text>,
    /// The file of platforms that was asked for is among that.
    pub(super) faulty: bool,
    /// Something that was asked for is not there.
    pub(super) refused: Option<Text>,
}

impl Laid {
    /// What came with the program, and nothing else.
    pub(super) fn nothing() -> Self {
        Self {
            catalog: embedded_catalog(),
            languages: Languages::embedded(),
            told: Vec::new(),
            faulty: false,
            refused: None,
        }
    }

    /// What came with the program, with the user's own files over it.
    pub(super) fn over(asked: &Asked) -> Self {
        let mut laid = Self::nothing();
        let caps = if asked.no_caps { Caps::NONE } else { Caps::STRANGER };
        // Where both are named there is nothing to look up.
        let config =
            if asked.platforms.is_some() && asked.locales.is_some() { None } else { settings::folder() };
        let beside = |name: &str| {
            let path = config.as_ref()?.join(name);
            path.exists().then(|| path.display().to_string())
        };
        if let Some(folder) = asked.locales.clone().or_else(|| beside("locales")) {
            laid.languages(&folder, asked.locales.is_some(), caps);
        }
        if let Some(path) = asked.platforms.clone().or_else(|| beside("platforms.toml")) {
            laid.platforms(&path, asked.platforms.is_some(), caps);
        }
        laid
    }

    fn languages(&mut self, folder: &str, asked: bool, caps: Caps) {
        if asked && let Err(error) = std::fs::read_dir(folder) {
            self.refused = Some(unread(folder, reason::listing(&error)).0);
            return;
        }
        let (mut found, refused) = languages(folder, caps);
        // The glossary is for whoever writes.
        for language in &mut found {
            language.files.retain(|file| is_ftl(&file.name));
        }
        self.told.extend(refused.into_iter().map(|Refusal(why, _)| aside(why)));
        for language in found {
            let path = clean::line(&language.folder).text;
            let Some(tag) = own::tag(&language.tag) else {
                self.told.push(Text::id("own-no-tag").with("path", path));
                continue;
            };
            for fault in own::lay(&mut self.languages, &tag, &language.files) {
                let file = language.files.get(fault.file).map(|file| file.name.as_str()).unwrap_or_default();
                let (line, column) = fault.place;
                let place = format!("{path}/{}:{line}:{column}", clean::line(file).text);
                let reason = Text::id(format!("lint-{}", fault.rule)).with("name", MAX_DEPTH.to_string());
                let told = if fault.whole { Text::id("own-language") } else { Text::id("own-message") };
                let shown = clean::line(folder).text;
                self.told.push(told.with("place", place).with("reason", reason).with("path", shown));
            }
        }
    }

    fn platforms(&mut self, path: &str, asked: bool, caps: Caps) {
        let text = match read(path, caps) {
            Err(Refusal(why, _)) if asked && why.key() == "error-read" => {
                self.refused = self.refused.take().or(Some(why));
                return;
            }
            Err(Refusal(why, _)) => Err(aside(why)),
            Ok(text) => Ok(text),
        };
        match text.and_then(|text| facts(path, &text, caps)) {
            Ok(mut facts) => {
                own::settle(&mut facts, &self.languages);
                self.languages.name(own::names(&facts));
                self.catalog = Catalog::new(facts);
            }
            Err(why) => {
                self.told.insert(0, why);
                self.faulty = asked;
            }
        }
    }
}

/// The embedded platforms with those of a file over them.
fn facts(path: &str, text: &str, caps: Caps) -> Result<Facts, Text> {
    let today = Timestamp::now().to_zoned(TimeZone::UTC).date();
    lint::read(CATALOGUE, text, today, caps).map_err(|finding| {
        let (line, column) = place(text, finding.at.start);
        let path = clean::line(path).text;
        let reason = Text::id(format!("lint-{}", finding.rule))
            .with("name", shown(&finding.name))
            .with("near", finding.near.as_deref().map(shown).unwrap_or_default());
        let place = format!("{path}:{line}:{column}");
        Text::id("own-platforms").with("place", place).with("reason", reason).with("path", path)
    })
}

fn aside(why: Text) -> Text {
    Text::id("own-aside").with("reason", why)
}

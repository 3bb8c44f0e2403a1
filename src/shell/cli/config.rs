//! `casewright config`: every setting, its value, and where it comes from.

use std::env;

use clap::ArgMatches;

use super::{Desk, Refusal, out};
use crate::ground::clean;
use crate::ground::text::Text;
use crate::shell::settings::{self, KEYS, Origin, Settings};
use crate::shell::store::Store;
use crate::shell::system;
use crate::shell::theme::{Abilities, Kind};

pub(super) fn run(desk: &Desk, _: &ArgMatches) -> Result<u8, Refusal> {
    let settings = &desk.settings;
    let mut lines = Vec::new();
    for key in KEYS {
        let (value, origin) = value(key, settings, desk);
        let origin = match origin {
            Origin::File => Text::id("config-from-file"),
            Origin::Variable(name) => Text::id("config-from-variable").with("name", name),
            Origin::Default => Text::id("config-from-default"),
        };
        let value = value.map_or_else(|| Text::id("config-none"), Text::verbatim);
        lines.push(Text::id("config-line").with("key", key).with("value", value).with("origin", origin));
    }
    let path = |path: Option<std::path::PathBuf>| {
        path.map(|path| clean::line(&path.display().to_string()).text).unwrap_or_default()
    };
    let file = settings::place_of_file();
    let there = file.as_ref().is_some_and(|file| file.exists());
    let id = if there { "config-file" } else { "config-no-file" };
    lines.push(Text::id(id).with("path", path(file)));
    if let Ok(store) = Store::of_this_user() {
        lines.push(Text::id("config-state").with("path", path(Some(store.root().to_owned()))));
    }
    let said: Vec<String> = lines.iter().map(|line| desk.say(line)).collect();
    out(&(said.join("\n") + "\n"))?;
    Ok(0)
}

/// A setting, and where it comes from.
fn value(key: &str, settings: &Settings, desk: &Desk) -> (Option<String>, Origin) {
    let file = |value: &Option<String>| value.clone().map(|value| (Some(value), Origin::File));
    let yes = |value: Option<bool>| value.map(|yes| (Some(yes.to_string()), Origin::File));
    let set = |name: &'static str| env::var(name).is_ok_and(|value| !value.is_empty());
    let variable =
        |names: &[&'static str]| names.iter().copied().find(|name| set(name)).map(Origin::Variable);
    let default = |value: &str| (Some(value.to_owned()), Origin::Default);
    let abilities = Abilities::here();
    match key {
        "ui" => file(&settings.ui).unwrap_or_else(|| {
            let origin = settings::language_variable().map_or(Origin::Default, Origin::Variable);
            (Some(desk.ui.tag().to_owned()), origin)
        }),
        "language" => file(&settings.language).unwrap_or((None, Origin::Default)),
        "country" => file(&settings.country).unwrap_or_else(|| {
            let origin = settings::language_variable().map_or(Origin::Default, Origin::Variable);
            system::country().map_or((None, Origin::Default), |code| (Some(code), origin))
        }),
        "theme" => {
            let forced =
                abilities.no_color.then(|| (Some(Kind::None.id().to_owned()), Origin::Variable("NO_COLOR")));
            let own = settings.theme.map(|kind| (Some(kind.id().to_owned()), Origin::File));
            forced.or(own).unwrap_or_else(|| default(Kind::Auto.id()))
        }
        "ascii" => yes(settings.ascii).unwrap_or_else(|| {
            let origin = variable(&["VTE_CJK_WIDTH", "LC_ALL", "LC_CTYPE", "LANG"]);
            (Some(abilities.ascii.to_string()), origin.filter(|_| abilities.ascii).unwrap_or(Origin::Default))
        }),
        "plain" => yes(settings.plain).unwrap_or_else(|| {
            let origin = variable(&["ACCESSIBLE", "TERM"]).filter(|_| system::wants_lines());
            (Some(system::wants_lines().to_string()), origin.unwrap_or(Origin::Default))
        }),
        "mouse" => yes(settings.mouse).unwrap_or_else(|| default("false")),
        _ => yes(settings.save).unwrap_or_else(|| default("true")),
    }
}

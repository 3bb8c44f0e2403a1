//! A file of platforms: it is refused with a place in it, or it adds platforms, changes none, and makes nothing
//! official.

use casewright::case::advice::contact;
use casewright::case::answers::Case;
use casewright::facts::catalog::{Catalog, Facts, Platform, Verdict};
use casewright::facts::lint::{self, Caps, Finding};
use casewright::ground::clean;
use casewright::ground::text::Text;
use casewright::words::locale::Languages;
use casewright::words::own;

use super::{is_clean, is_said, today, told, with_data};

/// The platforms that came with the program.
const BASE: &str = include_str!("../../../platforms.toml");

/// So many of a file's platforms are walked, with so many contacts each.
const WALKED: usize = 4;

pub fn holds(text: &str) {
    match lint::read(BASE, text, today(), Caps::STRANGER) {
        Ok(facts) => walk(facts),
        Err(finding) => {
            is_told(text, &finding);
            for finding in lint::overlay(BASE, text, today()) {
                is_told(text, &finding);
            }
        }
    }
}

/// A finding stands in the file and has its words.
fn is_told(text: &str, finding: &Finding) {
    assert!(text.get(finding.at.clone()).is_some(), "{finding:?}");
    let near = finding.near.as_deref().map(|near| clean::line(near).text).unwrap_or_default();
    let said = Text::id(format!("lint-{}", finding.rule))
        .with("name", clean::line(&finding.name).text)
        .with("near", near);
    with_data(|_, languages| {
        let english = languages.reference();
        is_clean(&english.say(&said));
        is_said(&english);
    });
}

fn walk(mut facts: Facts) {
    with_data(|catalog, _| {
        let shipped = facts.platforms.iter().filter(|platform| !platform.yours);
        assert!(shipped.eq(&catalog.facts().platforms), "a platform that came with the program was changed");
    });
    let languages = Languages::embedded();
    own::settle(&mut facts, &languages);
    languages.name(own::names(&facts));
    let catalog = Catalog::new(facts);
    for head in catalog.heads() {
        is_clean(&head.name);
        head.aliases.iter().for_each(|alias| is_clean(alias));
    }
    for platform in catalog.facts().platforms.iter().filter(|platform| platform.yours).take(WALKED) {
        nothing_is_official(platform, &catalog);
        for category in &catalog.facts().categories {
            let Some(option) = catalog.options_on(&platform.id, &category.id).next() else { continue };
            let case = Case {
                platform: Some(platform.id.clone()),
                category: Some(category.id.clone()),
                option: Some(option.id.clone()),
                ..Case::default()
            };
            for tag in ["en", "zh-Hant"] {
                let locale = languages.get(tag).expect("it is embedded");
                told(&case, &catalog, &locale, &locale);
            }
        }
        let english = languages.reference();
        for channel in &platform.channels {
            is_clean(&english.say(&Text::id(format!("channel-{}-{}", platform.id, channel.id))));
        }
        is_said(&english);
    }
}

/// What a stranger's platform names is official only where it was so before.
fn nothing_is_official(platform: &Platform, catalog: &Catalog) {
    let values = platform.channels.iter().filter_map(|channel| channel.value.as_ref());
    for value in values.chain(&platform.hosts).chain(&platform.handles).take(WALKED) {
        let official = |catalog: &Catalog, platform: Option<&str>| {
            contact::check(value, platform, catalog).verdict == Verdict::OfficialChannel
        };
        if official(catalog, None) || official(catalog, Some(&platform.id)) {
            with_data(|shipped, _| assert!(official(shipped, None), "{value} became official"));
        }
    }
}

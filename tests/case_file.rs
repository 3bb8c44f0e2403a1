//! The case file: whatever a case holds is read back from what was written of it.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use casewright::case::answers::{Answer, Case, Event, Outcome, Shot, Try};
use casewright::case::file::{read, write};
use casewright::facts::catalog::{Catalog, FieldKind};
use casewright::ground::clean;
use proptest::collection::{btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use crate::harness::data;

/// What people type, and what trips up a file format; all of it has passed the gate for text from outside.
fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[a-zA-Z0-9 ]{0,8}".prop_map(String::from),
        2 => select(vec![
            "\"", "\\", "'", "'''", "\"\"\"", "\\\"", "\\n", "\\u0041", "\n", "\n\n", "#", "=", "[", "]", "{", "}", ",",
            "# no comment", "key = 1", "[answers]", "{ $x }", "$&", "%", "👩‍👩‍👧", "🏳️‍🌈", "中文，", "عربي\u{200f}", "é", "e\u{301}",
            " ", "\t", "\r\n",
        ])
        .prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
    ];
    vec(piece, 0..6).prop_map(|pieces| clean::lines(&pieces.concat()).text)
}

/// Text on one line, without spaces at its ends: what ids, tags and names of files are.
fn word() -> impl Strategy<Value = String> {
    text().prop_map(|text| clean::line(text.trim()).text.trim().to_owned())
}

fn answer(kind: FieldKind) -> BoxedStrategy<Answer> {
    match kind {
        FieldKind::YesNo => any::<bool>().prop_map(Answer::YesNo).boxed(),
        FieldKind::List | FieldKind::Links => vec(text(), 0..4).prop_map(Answer::List).boxed(),
        FieldKind::Timeline => {
            let event = (word(), text()).prop_map(|(at, event)| Event { at, event });
            vec(event, 0..4).prop_map(Answer::Timeline).boxed()
        }
        FieldKind::Tried => {
            let result = option::of(select(Outcome::ALL.to_vec()));
            let tried = (text(), result).prop_map(|(action, result)| Try { action, result });
            vec(tried, 0..4).prop_map(Answer::Tried).boxed()
        }
        FieldKind::Shots => {
            let size = option::of(any::<u32>());
            let mb = option::of(prop_oneof![0.0..100.0f64, Just(0.0), Just(3.0), Just(1e-9), Just(1e300)]);
            let names = (word(), option::of(word()), option::of(word()));
            let shot = (names, mb, size.clone(), size, option::of(any::<bool>())).prop_map(
                |((shows, file, ext), mb, w, h, time_visible)| Shot {
                    shows,
                    file,
                    ext,
                    mb,
                    w,
                    h,
                    time_visible,
                },
            );
            vec(shot, 0..4).prop_map(Answer::Shots).boxed()
        }
        FieldKind::Phone
        | FieldKind::Email
        | FieldKind::Line
        | FieldKind::Long
        | FieldKind::Moment
        | FieldKind::Choice
        | FieldKind::Amount
        | FieldKind::Currency
        | FieldKind::Version
        | FieldKind::Link => text().prop_map(Answer::Text).boxed(),
    }
}

/// A platform, a category of it and an option of that, each once the one before is chosen.
fn problem(catalog: &Catalog) -> impl Strategy<Value = [Option<String>; 3]> + use<> {
    let facts = catalog.facts();
    let mut problems = vec![[None, None, None]];
    for platform in &facts.platforms {
        problems.push([Some(platform.id.clone()), None, None]);
        for category in &facts.categories {
            problems.push([Some(platform.id.clone()), Some(category.id.clone()), None]);
            for option in catalog.options_on(&platform.id, &category.id) {
                problems.push([&platform.id, &category.id, &option.id].map(|id| Some(id.clone())));
            }
        }
    }
    select(problems)
}

fn answers(catalog: &Catalog) -> impl Strategy<Value = BTreeMap<String, Answer>> + use<> {
    let fields: Vec<(String, FieldKind)> =
        catalog.facts().fields.iter().map(|field| (field.id.clone(), field.kind)).collect();
    let one = select(fields).prop_flat_map(|(id, kind)| (Just(id), answer(kind)));
    vec(one, 0..8).prop_map(|answers| answers.into_iter().collect())
}

fn case(catalog: &Catalog) -> impl Strategy<Value = Case> + use<> {
    let facts = catalog.facts();
    let fields: Vec<String> = facts.fields.iter().map(|field| field.id.clone()).collect();
    let lines: Vec<String> = facts.checklist.iter().map(|line| line.id.clone()).collect();
    let tags = ["en", "zh-Hant", "fr-CA", "ja"].map(str::to_owned).to_vec();
    let countries = ["TW", "DE", "US"].map(str::to_owned).to_vec();
    let zones = ["Asia/Taipei", "Europe/Berlin", "UTC"].map(str::to_owned).to_vec();
    let state = (option::of(any::<bool>()), option::of(any::<bool>()));
    let place = (option::of(select(tags)), option::of(select(countries)), option::of(select(zones)));
    let sets = (btree_set(select(fields), 0..3), btree_set(select(lines), 0..3), btree_set(text(), 0..3));
    (problem(catalog), place, state, answers(catalog), sets).prop_map(
        |([platform, category, option], (language, country, zone), (logged_in, app_opens), answers, sets)| {
            let (unknown, confirmed, not_secret): (BTreeSet<String>, BTreeSet<String>, BTreeSet<String>) =
                sets;
            Case {
                platform,
                category,
                option,
                language,
                country,
                zone,
                logged_in,
                app_opens,
                answers,
                unknown,
                confirmed,
                not_secret,
                ..Case::default()
            }
        },
    )
}

/// Cases that fail are told, not kept in a folder of their own.
fn config() -> ProptestConfig {
    ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() }
}

#[test]
fn any_case_is_read_back_as_it_was_written() {
    let catalog = Rc::clone(&data().catalog);
    proptest!(config(), |(case in case(&catalog))| {
        let written = write(&case);
        let loaded = read(&written, &catalog).map_err(|mistake| TestCaseError::fail(format!("{mistake:?}: {written}")))?;
        prop_assert_eq!(loaded.removed, 0, "{}", written);
        prop_assert_eq!(&loaded.case, &case, "{}", written);
        prop_assert_eq!(write(&loaded.case), written);
    });
}

#[test]
fn a_chosen_channel_is_read_back() {
    let catalog = Rc::clone(&data().catalog);
    for platform in &catalog.facts().platforms {
        for channel in &platform.channels {
            let case = Case {
                platform: Some(platform.id.clone()),
                channel: Some(channel.id.clone()),
                ..Case::default()
            };
            assert_eq!(read(&write(&case), &catalog).map(|loaded| loaded.case), Ok(case));
        }
    }
}

#[test]
fn whatever_a_file_holds_it_is_read_or_refused_with_a_place() {
    let catalog = Rc::clone(&data().catalog);
    let lines = select(vec![
        "schema = 1",
        "platform = \"line\"",
        "category = \"security\"",
        "option = \"hijacked\"",
        "[answers]",
        "[[answers]]",
        "answers = 1",
        "description = '''",
        "'''",
        "\"\"\"",
        "tried = [{ action = 1 }]",
        "tried = [[]]",
        "timeline = [{}]",
        "screenshots = [{ mb = nan, w = -1 }]",
        "amount = 1e400",
        "unknown = [1, true]",
        "zone = \"\"",
        "country = \"é\"",
        "logged_in = 1979-05-27",
        "[answers.tried]",
        "answers.summary = \"x\"",
        "=",
        "\"\" = 1",
    ]);
    proptest!(config(), |(lines in vec(lines, 0..8), more in text())| {
        let source = format!("{}\n{more}", lines.join("\n"));
        if let Err(mistake) = read(&source, &catalog) {
            prop_assert!(mistake.line >= 1 && mistake.line <= source.matches('\n').count() + 1, "{:?}: {}", mistake, source);
            prop_assert!(mistake.column >= 1, "{:?}: {}", mistake, source);
        }
    });
}

#[test]
fn what_could_not_be_read_back_is_not_written() {
    let catalog = Rc::clone(&data().catalog);
    let half = Case { country: Some("T".to_owned()), zone: Some("Mars/Base".to_owned()), ..Case::default() };
    assert_eq!(read(&write(&half), &catalog).map(|loaded| loaded.case), Ok(Case::default()));
    let empty = "schema = 1\ncountry = \"\"\nzone = \"\"\n";
    assert_eq!(read(empty, &catalog).map(|loaded| loaded.case), Ok(Case::default()));
}

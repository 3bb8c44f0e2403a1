//! Where people find what is asked for, and what is taken out of a screen that they paste.

use casewright::case::advice::about::told;
use casewright::case::answers::{Answer, Case};
use casewright::wizard::msg::Msg;
use casewright::wizard::screen::{Block, Body, Shape};
use casewright::wizard::step::Step;

use crate::harness::{Data, data};
use crate::screens::to;

fn case(platform: &str, category: &str, option: &str) -> Case {
    Case {
        platform: Some(platform.to_owned()),
        category: Some(category.to_owned()),
        option: Some(option.to_owned()),
        ..Case::default()
    }
}

fn found(data: &Data, case: &Case, text: &str) -> Vec<(String, String)> {
    told(text, case, &data.catalog).into_iter().map(|told| (told.field, told.value)).collect()
}

#[test]
fn an_about_screen_in_many_languages_gives_what_is_asked_for() {
    let data = data();
    let crash = case("whatsapp", "technical", "crash");
    for (text, model, system, app) in [
        ("Model Name\tiPhone 14 Pro\niOS Version\t17.5.1\n", "iPhone 14 Pro", "iOS 17.5.1", ""),
        (
            "Model name: Pixel 8\nAndroid version: 14\nBuild number: UQ1A.240205.004",
            "Pixel 8",
            "Android 14",
            "",
        ),
        ("Model Name\nGalaxy S23\nAndroid version\n14\nOne UI version\n6.0", "Galaxy S23", "Android 14", ""),
        ("WhatsApp Messenger\nVersion 2.24.9.78\n© 2010-2024 WhatsApp LLC", "", "", "2.24.9.78"),
        ("型號名稱：iPhone 14\niOS 版本：17.5\n", "iPhone 14", "iOS 17.5", ""),
        ("机型  Redmi Note 12\nAndroid 版本  13\n应用版本  2.24.9", "Redmi Note 12", "Android 13", "2.24.9"),
        ("Nom du modèle : Pixel 7a\nVersion d’Android : 14", "Pixel 7a", "", ""),
        (
            "モデル名: Xperia 1 V\nAndroid バージョン: 14\nアプリのバージョン: 2.24.9",
            "Xperia 1 V",
            "Android 14",
            "2.24.9",
        ),
        ("모델명: Galaxy S24\nAndroid 버전: 14", "Galaxy S24", "Android 14", ""),
        ("Gerätename: Pixel 6\nAndroid-Version: 13", "Pixel 6", "Android 13", ""),
        ("Edition\tWindows 11 Home\nVersion\t23H2", "", "Windows 11", ""),
        ("macOS Sonoma\nVersion 14.5\nMacBook Air 13", "MacBook Air 13", "", ""),
        ("I use a Pixel with Android 14 and it crashes.", "", "Android 14", ""),
        ("v2.24.9.78 (240978004)", "", "", "2.24.9.78"),
    ] {
        let found = found(&data, &crash, text);
        for (field, value) in [("device_model", model), ("os_version", system), ("app_version", app)] {
            let mine = found.iter().find(|(name, _)| name == field).map_or("", |(_, value)| value.as_str());
            if !value.is_empty() || field == "device_model" {
                assert_eq!(mine, value, "{field} in {text}: {found:?}");
            }
        }
    }
}

#[test]
fn a_notice_is_taken_whole_and_only_what_is_asked_for_is() {
    let data = data();
    let ban = case("whatsapp", "account_ban", "banned");
    let notice = "This account can no longer use WhatsApp due to spam.\n\nRequest a review";
    assert_eq!(
        found(&data, &ban, notice),
        [(
            "ban_text".to_owned(),
            "This account can no longer use WhatsApp due to spam.\nRequest a review".to_owned()
        )]
    );
    // A word is no notice, and another problem asks for no notice of a ban.
    assert_eq!(found(&data, &ban, "banned"), []);
    let refund = case("whatsapp", "payments", "refund");
    assert!(found(&data, &refund, notice).iter().all(|(field, _)| field != "ban_text"));
    let crash = case("telegram", "technical", "crash");
    let told = found(&data, &crash, "Error code: -1009\nError: 12");
    assert!(told.contains(&("error_code".to_owned(), "-1009".to_owned())), "{told:?}");
    // No code that logs somebody in is taken for the code of an error.
    assert!(found(&data, &crash, "Your code: 483920").iter().all(|(field, _)| field != "error_code"));
}

#[test]
fn what_was_found_fills_what_is_empty_and_nothing_else() {
    let data = data();
    let mut crash = case("whatsapp", "technical", "crash");
    crash.answers.insert("device_model".to_owned(), Answer::Text("my own words".to_owned()));
    let mut wizard = data.wizard("en", crash);
    to(&mut wizard, &Step::Details(0));
    let mut places = 0;
    for page in 0..8 {
        to(&mut wizard, &Step::Details(page));
        let Shape::Form(form) = wizard.screen().shape else { continue };
        let at = form.rows.iter().position(|row| row.label.key() == "field-os_version");
        let Some(at) = at else { continue };
        wizard.update(Msg::Focus(at));
        wizard.update(Msg::Find);
        let screen = wizard.screen();
        assert_eq!(screen.title.key(), "find-title");
        let Shape::Form(form) = &screen.shape else { unreachable!() };
        places = form.intro.iter().filter(|block| matches!(block, Block::Item(_))).count();
        wizard.update(Msg::Paste("Model: Pixel 8\nAndroid version: 14\nApp version: 2.24.9".to_owned(), 0));
        let seen = data.shot(&mut wizard, 100, 40);
        for part in ["System and version: Android 14", "App version: 2.24.9", "your own answer stays"] {
            assert!(seen.contains(part), "{part}: {seen}");
        }
        wizard.update(Msg::Enter);
        let Shape::Form(form) = wizard.screen().shape else { unreachable!() };
        let Body::Text { typed, .. } = &form.rows[form.focus].body else { unreachable!() };
        assert_eq!(typed.lines, ["Android 14"]);
        break;
    }
    assert_eq!(places, 4);
    let case = wizard.case();
    assert_eq!(case.text("device_model"), Some("my own words"));
    assert_eq!((case.text("os_version"), case.text("app_version")), (Some("Android 14"), Some("2.24.9")));
    assert!(data.shot(&mut wizard, 100, 40).contains("2 answers were filled in"));
    // It is not there where nothing is asked.
    to(&mut wizard, &Step::Message);
    wizard.update(Msg::Find);
    assert_eq!(wizard.screen().title.key(), "message-title");
}

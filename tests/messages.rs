//! Golden messages: what a support agent would read, for every platform and problem in two languages, and for three
//! problems in every language.

use casewright::case::advice::{self, channel};
use casewright::case::answers::{Answer, Case, Event, Outcome, Shot, Try};
use casewright::facts::catalog::{Catalog, FieldKind};
use casewright::words::export::{self, plain};
use casewright::words::request;

use crate::harness::{Data, data, today};

/// What one person answers to any question of one text: field, in English, in Traditional Chinese.
const ANSWERS: &[(&str, &str, &str)] = &[
    ("account_phone", "+44 7400 123456", "0912-345-678"),
    ("username", "@mia_clarke", "@mei_lin"),
    ("account_id", "88214077", "88214077"),
    ("registered_since", "2021-04", "2021-04"),
    ("legal_name", "Mia Clarke", "林美惠"),
    ("reply_email", "mia.clarke@example.org", "mei.lin@example.org"),
    ("alt_contact", "mia@work.example.org", "mei@work.example.org"),
    ("device_model", "Pixel 8", "iPhone 14"),
    ("os_version", "Android 15", "iOS 17.5"),
    ("app_version", "2.26.4", "2.26.4"),
    ("error_text", "Something went wrong. Try again later.", "發生錯誤，請稍後再試。"),
    ("error_code", "5021", "5021"),
    (
        "steps_before",
        "I opened the app after an update and tapped “Next”.",
        "更新後打開 App，按了「下一步」。",
    ),
    ("ban_text", "This account is not allowed to use the app.", "此帳號無法使用。"),
    ("activity_72h", "Two chats with my family, nothing else.", "只和家人聊過兩次天，沒有別的。"),
    ("anomaly_place_ip", "Lagos, 203.0.113.7", "拉哥斯，203.0.113.7"),
    ("counterpart_phone", "+44 7400 654321", "0922-111-222"),
    ("group_name", "Book club", "讀書會"),
    ("group_link", "https://example.org/group/1", "https://example.org/group/1"),
    ("group_admin", "me and one friend", "我和一位朋友"),
    ("removal_notice", "You were removed by an admin.", "您已被管理員移出群組。"),
    ("transaction_id", "1000049901202611081234567890", "1000049901202611081234567890"),
    ("amount", "12.90", "390"),
    ("currency", "GBP", "TWD"),
    ("offender_handle", "@mia_clarke_official", "@mei_lin_official"),
    ("evidence", "Two screenshots with the time on them.", "兩張看得到時間的截圖。"),
    ("work", "My photograph “Harbour at dawn”, 2024.", "我在 2024 年拍的照片「清晨的港口」。"),
    ("business_name", "Clarke Books", "美惠書店"),
    ("summary", "I cannot get in", "我進不去了"),
    (
        "description",
        "It began after the last update.\nIt happens every time.",
        "上次更新後開始的。\n每次都一樣。",
    ),
    ("note", "I am travelling until Friday.", "我出門到星期五。"),
];

/// A case in which every question of the problem is answered.
fn answered(catalog: &Catalog, platform: &str, category: &str, option: &str, chinese: bool) -> Case {
    let mut case = Case {
        platform: Some(platform.to_owned()),
        category: Some(category.to_owned()),
        option: Some(option.to_owned()),
        country: Some(if chinese { "TW" } else { "GB" }.to_owned()),
        zone: Some(if chinese { "Asia/Taipei" } else { "Europe/London" }.to_owned()),
        ..Case::default()
    };
    let pick = |english: &str, other: &str| if chinese { other } else { english }.to_owned();
    let wants = channel::wants(&case, catalog);
    let fields: Vec<_> = case.fields(catalog, &wants).iter().map(|asked| asked.field.clone()).collect();
    for field in fields {
        let written = ANSWERS.iter().find(|(id, ..)| *id == field.id);
        let text = |english: &str, other: &str| Answer::Text(pick(english, other));
        let answer = match field.kind {
            FieldKind::Moment => text("2026-11-19 21:40", "2026-11-19 21:40"),
            FieldKind::YesNo => {
                Answer::YesNo(field.id != "unofficial_app" && field.id != "wants_urgent_mark")
            }
            FieldKind::Choice => match field.choices.first() {
                Some(choice) => Answer::Text(choice.clone()),
                None => continue,
            },
            FieldKind::List | FieldKind::Links => Answer::List(vec![
                pick("https://example.org/post/1", "https://example.org/post/1"),
                pick("https://example.org/post/2", "https://example.org/post/2"),
            ]),
            FieldKind::Timeline => Answer::Timeline(vec![
                Event { at: "2026-11-20 08:05".to_owned(), event: pick("Still the same", "還是一樣") },
                Event { at: "2026-11-19 21:40".to_owned(), event: pick("First seen", "第一次看到") },
            ]),
            FieldKind::Tried => Answer::Tried(vec![
                Try { action: "restart_phone".to_owned(), result: Some(Outcome::None) },
                Try { action: pick("Another network", "換了網路"), result: Some(Outcome::Temporary) },
            ]),
            FieldKind::Shots => Answer::Shots(vec![Shot {
                shows: pick("the whole screen with the notice", "有通知的整個畫面"),
                time_visible: Some(true),
                ..Shot::default()
            }]),
            _ => match written {
                Some((_, english, other)) => text(english, other),
                None => panic!("no answer for {}", field.id),
            },
        };
        case.answers.insert(field.id.clone(), answer);
    }
    case
}

/// Every message of a platform in a language.
fn messages(data: &Data, platform: &str, tag: &str) -> String {
    let locale = data.languages.get(tag).unwrap();
    let mut all = String::new();
    for category in &data.catalog.facts().categories {
        for option in data.catalog.options_on(platform, &category.id) {
            let case = answered(&data.catalog, platform, &category.id, &option.id, tag != "en");
            let findings = advice::findings(&case, &data.catalog, today());
            let channel = findings.channel.map_or("none", |channel| channel.id.as_str());
            let letter = export::write(&request::compose(&case, &data.catalog, findings.channel), &locale);
            let head = format!("=== {}.{} > {channel}", category.id, option.id);
            all += &[head, plain::text(&letter), String::new(), String::new()].join("\n");
        }
    }
    all
}

#[test]
fn messages_are_what_they_were() {
    let data = data();
    for tag in ["en", "zh-Hant"] {
        for head in data.catalog.heads() {
            let mut settings = insta::Settings::clone_current();
            settings.set_snapshot_path("messages");
            settings.set_prepend_module_to_snapshot(false);
            settings.set_omit_expression(true);
            settings.bind(|| {
                insta::assert_snapshot!(format!("{}@{tag}", head.id), messages(&data, &head.id, tag));
            });
        }
    }
}

/// Three problems whose letters differ, with every answer given.
#[test]
fn a_message_in_every_language_is_what_it_was() {
    let data = data();
    for tag in data.languages.tags() {
        let locale = data.languages.get(tag).unwrap();
        let mut all = String::new();
        for (platform, category, option) in [
            ("whatsapp", "account_ban", "banned"),
            ("telegram", "security", "hijacked"),
            ("wechat", "payments", "wrong_charge"),
        ] {
            let case = answered(&data.catalog, platform, category, option, tag.starts_with("zh"));
            let findings = advice::findings(&case, &data.catalog, today());
            let letter = export::write(&request::compose(&case, &data.catalog, findings.channel), &locale);
            all += &[plain::text(&letter), "---".to_owned(), letter.short(), "===".to_owned(), String::new()]
                .join("\n");
        }
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path("messages");
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| insta::assert_snapshot!(format!("every@{tag}"), all));
    }
}

/// Problems whose channels differ: a fixed sentence, a bot, a form, a place in the app, a mail with links.
const SHORT: [(&str, &str, &str, bool); 6] = [
    ("whatsapp", "security", "phone_lost", true),
    ("telegram", "account_ban", "limited_sending", true),
    ("telegram", "abuse", "impersonation", true),
    ("line", "security", "hijacked", false),
    ("wechat", "payments", "wrong_charge", true),
    ("viber", "technical", "crash", true),
];

#[test]
fn short_messages_are_what_they_were() {
    let data = data();
    for tag in ["en", "zh-Hant"] {
        let locale = data.languages.get(tag).unwrap();
        let mut all = String::new();
        for (platform, category, option, logged_in) in SHORT {
            let mut case = answered(&data.catalog, platform, category, option, tag != "en");
            case.logged_in = Some(logged_in);
            let findings = advice::findings(&case, &data.catalog, today());
            let channel = findings.channel.map_or("none", |channel| channel.id.as_str());
            let letter = export::write(&request::compose(&case, &data.catalog, findings.channel), &locale);
            let head = format!("=== {platform} {category}.{option} > {channel}");
            all += &[head, letter.short(), String::new(), String::new()].join("\n");
            // Nothing in it that the long one has not, but for the summary, which is its subject.
            for line in &letter.short {
                let known = letter.body().contains(line) || letter.subject.contains(line);
                assert!(known, "{platform} {option}: {line}");
            }
        }
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path("messages");
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| insta::assert_snapshot!(format!("short@{tag}"), all));
    }
}

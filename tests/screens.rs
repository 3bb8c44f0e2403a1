//! Golden screens: every step in every language at three sizes.

use std::fmt::Write as _;
use std::rc::Rc;

use casewright::case::answers::{Answer, Case, Event, Look, Outcome, Picture, Shot, Try};
use casewright::facts::catalog::PictureKind;
use casewright::wizard::machine::Wizard;
use casewright::wizard::msg::Msg;
use casewright::wizard::step::Step;
use casewright::words::locale::pack::Packer;
use casewright::words::locale::{Languages, is_for_messages};

use crate::harness::{Data, data};

const SIZES: [(u16, u16); 3] = [(100, 30), (80, 24), (40, 12)];

/// A case with something in every kind of field.
pub fn case() -> Case {
    let text = |text: &str| Answer::Text(text.to_owned());
    let answers = [
        ("account_phone", text("0912-345-678")),
        ("reply_email", text("chen.yw@gmial.com")),
        ("device_model", text("iPhone 14")),
        ("ban_text", text("此帳號無法使用 WhatsApp")),
        ("ban_at", text("2026-03-09 21:40")),
        ("warning_mail", Answer::YesNo(false)),
        ("description", text("晚上突然被登出，重新登入就被封鎖。\nNo reason was given 👩‍👩‍👧.")),
        (
            "timeline",
            Answer::Timeline(vec![Event { at: "2026-03-09".to_owned(), event: "被登出".to_owned() }]),
        ),
        (
            "tried",
            Answer::Tried(vec![
                Try { action: "reinstall".to_owned(), result: Some(Outcome::Temporary) },
                Try { action: "換網路".to_owned(), result: Some(Outcome::None) },
            ]),
        ),
        ("screenshots", Answer::Shots(vec![Shot { shows: "ban screen".to_owned(), ..Shot::default() }])),
    ];
    Case {
        platform: Some("whatsapp".to_owned()),
        category: Some("account_ban".to_owned()),
        option: Some("banned".to_owned()),
        country: Some("TW".to_owned()),
        answers: answers.into_iter().map(|(id, answer)| (id.to_owned(), answer)).collect(),
        ..Case::default()
    }
}

fn problem(platform: &str, category: &str, option: &str) -> Case {
    Case {
        platform: Some(platform.to_owned()),
        category: Some(category.to_owned()),
        option: Some(option.to_owned()),
        ..case()
    }
}

/// A wizard at the pictures, of which every second one is doubtful.
fn looked(data: &Data, ui: &str) -> Wizard {
    let picture = Picture {
        bytes: 3_140_000,
        kind: PictureKind::Png,
        pixels: Some((1170, 2532)),
        broken: false,
        mark: 1,
        place: false,
    };
    let phone = Picture {
        bytes: 6_200_000,
        kind: PictureKind::Heic,
        pixels: Some((640, 480)),
        mark: 2,
        place: true,
        ..picture
    };
    let named = |shows: &str, file: &str| Shot {
        shows: shows.to_owned(),
        file: Some(file.to_owned()),
        ..Shot::default()
    };
    let shots = vec![
        named("ban screen", "ban.png"),
        Shot { time_visible: Some(false), ..named("the phone", "IMG_1.jpg") },
        named("ban screen", "copy.png"),
        named("login", "gone.png"),
    ];
    let mut case = case();
    case.answers.insert("screenshots".to_owned(), Answer::Shots(shots));
    let mut wizard = data.wizard(ui, case);
    to(&mut wizard, &Step::Proof);
    let looks = [
        ("ban.png", Look::File(picture.clone())),
        ("IMG_1.jpg", Look::File(phone)),
        ("copy.png", Look::File(picture)),
        ("gone.png", Look::Missing),
    ];
    wizard.update(Msg::Looked(looks.map(|(name, look)| (name.to_owned(), look)).into()));
    wizard
}

/// Goes back or forth to a step.
pub fn to(wizard: &mut Wizard, step: &Step) {
    for _ in 0..40 {
        if wizard.step() == step {
            return;
        }
        wizard.update(Msg::Back);
        if *wizard.step() == Step::Platform {
            break;
        }
    }
    for _ in 0..200 {
        if wizard.step() == step {
            return;
        }
        if *wizard.step() == Step::Checklist {
            wizard.update(Msg::End);
        }
        wizard.update(Msg::Enter);
    }
    panic!("{step:?} cannot be reached from {:?}", wizard.step());
}

fn typed(wizard: &mut Wizard, text: &str) {
    for c in text.chars() {
        wizard.update(Msg::Type(c));
    }
}

fn golden(data: &Data, name: &str, ui: &str, wizard: &mut Wizard) {
    let mut all = String::new();
    for (width, height) in SIZES {
        // Twice: the second frame knows how far it can be scrolled.
        data.shot(wizard, width, height);
        let shot = data.shot(wizard, width, height);
        for line in shot.lines() {
            let columns = casewright::ground::wrap::width(line);
            assert!(columns <= usize::from(width), "{name} {ui}: {columns} columns: {line}");
        }
        let _ = write!(all, "== {width}x{height}\n{shot}");
    }
    insta::with_settings!({ snapshot_path => "screens", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(format!("{name}@{ui}"), all);
    });
}

#[test]
fn every_step_in_every_language_at_every_size() {
    let data = data();
    for ui in data.languages.tags().filter(|tag| !is_for_messages(tag)) {
        let mut wizard = data.wizard(ui, Case::default());
        golden(&data, "platform", ui, &mut wizard);
        typed(&mut wizard, "zzz");
        golden(&data, "platform-nothing-found", ui, &mut wizard);

        let mut wizard = data.wizard(ui, case());
        to(&mut wizard, &Step::Category);
        golden(&data, "category", ui, &mut wizard);
        typed(&mut wizard, "code");
        golden(&data, "category-filtered", ui, &mut wizard);
        wizard.update(Msg::Back);
        to(&mut wizard, &Step::Option);
        golden(&data, "option", ui, &mut wizard);
        to(&mut wizard, &Step::FirstSteps);
        golden(&data, "first-steps", ui, &mut wizard);
        let pages = casewright::wizard::step::pages(wizard.case(), &data.catalog);
        for (at, page) in pages.iter().enumerate() {
            to(&mut wizard, &Step::Details(at));
            golden(&data, &format!("details-{at}-{}", page.id), ui, &mut wizard);
        }
        to(&mut wizard, &Step::Proof);
        golden(&data, "proof", ui, &mut wizard);
        wizard.update(Msg::Enter);
        golden(&data, "proof-item", ui, &mut wizard);
        wizard.update(Msg::Back);
        golden(&data, "proof-looked", ui, &mut looked(&data, ui));
        to(&mut wizard, &Step::WhereTo);
        golden(&data, "where-to", ui, &mut wizard);
        to(&mut wizard, &Step::Checklist);
        golden(&data, "checklist", ui, &mut wizard);
        wizard.update(Msg::Home);
        golden(&data, "checklist-top", ui, &mut wizard);
        to(&mut wizard, &Step::Message);
        golden(&data, "message", ui, &mut wizard);
        for (name, open) in [
            ("help", Msg::Help),
            ("ui-language", Msg::UiLanguage),
            ("message-language", Msg::MessageLanguage),
            ("contact", Msg::CheckContact),
            ("preview", Msg::Preview),
            ("format", Msg::WriteFile),
            ("edit", Msg::EditMessage),
        ] {
            wizard.update(open);
            golden(&data, name, ui, &mut wizard);
            wizard.update(Msg::Back);
        }

        let other = if ui == "en" { "zh-Hant" } else { "en" };
        let case = Case { language: Some(other.to_owned()), ..case() };
        let mut wizard = data.wizard(ui, case);
        to(&mut wizard, &Step::Message);
        golden(&data, "message-beside", ui, &mut wizard);

        let mut wizard = data.wizard(ui, problem("line", "security", "hijacked"));
        to(&mut wizard, &Step::FirstSteps);
        golden(&data, "first-steps-urgent", ui, &mut wizard);
        wizard.update(Msg::Right);
        wizard.update(Msg::Enter);
        golden(&data, "solved", ui, &mut wizard);
        wizard.update(Msg::Back);
        to(&mut wizard, &Step::WhereTo);
        wizard.update(Msg::OpenAddress);
        golden(&data, "open", ui, &mut wizard);

        let mut wizard = data.wizard(ui, problem("telegram", "messages", "media_failed"));
        let pages = casewright::wizard::step::pages(wizard.case(), &data.catalog);
        for (at, page) in pages.iter().enumerate().filter(|(_, page)| {
            matches!(page.id.as_str(), "device" | "happened" | "timeline" | "tried" | "request")
        }) {
            to(&mut wizard, &Step::Details(at));
            golden(&data, &format!("media-{at}-{}", page.id), ui, &mut wizard);
            if page.id == "tried" {
                while !matches!(&wizard.screen().shape, casewright::wizard::screen::Shape::Form(f) if f.rows.len() == 2)
                {
                    wizard.update(Msg::Enter);
                }
                golden(&data, "media-tried-item", ui, &mut wizard);
                wizard.update(Msg::Back);
            }
        }
        let state =
            Case { logged_in: Some(false), app_opens: Some(false), ..problem("whatsapp", "abuse", "scam") };
        let mut wizard = data.wizard(ui, state);
        to(&mut wizard, &Step::WhereTo);
        golden(&data, "where-to-none", ui, &mut wizard);
    }
}

/// English as no one writes it: every letter has a mark, and every message is two fifths longer. What is still plain on a
/// screen did not come from a message.
fn pseudo(text: &str) -> String {
    const MARKED: [(char, char); 12] = [
        ('a', 'á'),
        ('c', 'ç'),
        ('d', 'đ'),
        ('e', 'é'),
        ('g', 'ğ'),
        ('i', 'í'),
        ('l', 'ł'),
        ('n', 'ñ'),
        ('o', 'ø'),
        ('s', 'š'),
        ('t', 'ŧ'),
        ('u', 'ü'),
    ];
    let marked = |c: char| MARKED.iter().find(|(plain, _)| *plain == c).map_or(c, |(_, marked)| *marked);
    let mut out = String::new();
    for line in text.lines() {
        // What is said begins behind the first equals sign, or is a line of a longer one.
        let head = if line.starts_with('#') || line.trim().is_empty() {
            line.len()
        } else if line.trim_start().starts_with(['[', '*']) && line.contains(']') {
            line.find(']').map_or(0, |at| at + 1)
        } else {
            line.find(" = ")
                .filter(|at| !line[..*at].contains(char::is_whitespace) || line.starts_with(' '))
                .map_or(0, |at| at + 3)
        };
        let (name, said) = line.split_at(head);
        out.push_str(name);
        let (mut depth, mut letters) = (0, 0);
        for c in said.chars() {
            depth += i32::from(c == '{') - i32::from(c == '}');
            letters += usize::from(c.is_alphabetic());
            out.push(if depth > 0 { c } else { marked(c) });
        }
        if letters > 2 && depth == 0 {
            out.push(' ');
            out.push_str(&"ø".repeat((letters * 2 / 5).max(1)));
        }
        out.push('\n');
    }
    out
}

#[test]
fn in_a_language_that_is_all_marks_nothing_plain_shows_and_nothing_breaks() {
    let mut packer = Packer::default();
    // What the linter says stands on no screen.
    for file in
        crate::source::below("locales/en", ".ftl").into_iter().filter(|file| !file.path.ends_with("lint.ftl"))
    {
        let faults = packer.add(&pseudo(&file.text)).len();
        assert_eq!(faults, 0, "{}", file.path);
    }
    let mut languages = Languages::embedded();
    languages.lay("en-XA", packer, false);
    let data = Data { languages: Rc::new(languages), ..data() };
    let seen = |wizard: &mut Wizard, name: &str| {
        for (width, height) in SIZES {
            let shot = data.shot(wizard, width, height);
            // Names, keys and what was typed are no words of ours.
            let plain = shot.split(|c: char| !c.is_alphabetic()).find(|word| {
                let ours =
                    word.chars().count() > 3 && word.is_ascii() && word.contains(['a', 'e', 'i', 'o', 'u']);
                ours && word.chars().all(|c| c.is_ascii_lowercase()) && !NOT_OURS.contains(word)
            });
            assert_eq!(plain, None, "{name} at {width}x{height}: {shot}");
        }
    };
    let mut wizard = data.wizard("en-XA", Case::default());
    seen(&mut wizard, "platform");
    for step in ["category", "option", "first steps"] {
        wizard.update(Msg::Enter);
        seen(&mut wizard, step);
    }
    let empty = Case { answers: std::collections::BTreeMap::new(), ..case() };
    for page in 0..5 {
        let mut wizard = data.wizard("en-XA", empty.clone());
        to(&mut wizard, &Step::Details(page));
        seen(&mut wizard, "details");
        wizard.update(Msg::Help);
        seen(&mut wizard, "help");
    }
    for step in [Step::Proof, Step::WhereTo, Step::Checklist, Step::Message] {
        let mut wizard = data.wizard("en-XA", empty.clone());
        to(&mut wizard, &step);
        seen(&mut wizard, step.stage());
        wizard.update(Msg::Kept);
        seen(&mut wizard, "kept");
    }
}

/// Words on these screens that are names, addresses, or an example of what somebody would type.
const NOT_OURS: [&str; 12] = [
    "account", "bans", "caret", "support", "whatsapp", "wassap", "tips", "https", "faqs", "example", "tests",
    "maria",
];

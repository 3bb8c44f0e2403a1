//! Walks: keys in, and what is on the screen, on the clipboard and in the case at the end.

use std::collections::BTreeMap;

use casewright::case::answers::{Answer, Case, Event as Happening};
use casewright::case::file;
use casewright::wizard::edit::Move;
use casewright::wizard::machine::Wizard;
use casewright::wizard::msg::{Effect, Format, Msg, Part};
use casewright::wizard::screen::{Body, Screen, Shape, TickLine};
use casewright::wizard::step::Step;
use casewright::words::export::{self, plain};
use proptest::prelude::*;
use ratatui::crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};

use crate::harness::{Data, Script, alt, control, data, key, problem, seeded, typed};

/// What a person answers, by the question's id.
fn answer(question: &str) -> Option<&'static str> {
    Some(match question {
        "field-account_phone" => "+886912345678",
        "field-username" => "maria_k_example",
        "field-reply_email" => "chen.yw@example.com",
        "field-account_id" => "wxid_example77",
        "field-ban_text" => "此帳號無法使用",
        "field-ban_at" => "2026-03-09 21:40 +08:00",
        "field-first_seen" => "2026-02-11 09:20 +08:00",
        "field-happened_at" | "field-anomaly_at" => "2026-01-20 23:10 +09:00",
        "field-transaction_id" => "4200009999202606011234567890",
        "field-amount" => "0012345.10",
        "field-currency" => "CNY",
        "field-charged_at" => "2026-06-01 12:02 +08:00",
        "field-device_model" => "Pixel 8",
        "field-os_version" => "Android 14",
        "field-app_version" => "11.7.2",
        "field-description" => "It {broke} $& 100% 👩‍👩‍👧",
        "item-tried-action" => "Changed the network",
        _ => return None,
    })
}

fn question(screen: &Screen) -> Option<(String, bool)> {
    let Shape::Form(form) = &screen.shape else { return None };
    let row = form.rows.get(form.focus)?;
    let empty = match &row.body {
        Body::Text { typed, .. } => typed.lines.iter().all(String::is_empty),
        Body::Options { chosen, .. } => chosen.is_none(),
        Body::List { items, .. } => items.is_empty(),
    };
    Some((row.label.key().to_owned(), empty))
}

/// A person who searches for words, answers what they can, and copies the message.
fn person(platform: &'static str, symptom: &'static str) -> impl FnMut(&Screen) -> Vec<Event> {
    let mut copied = false;
    move |screen| {
        let enter = key(KeyCode::Enter);
        match (&screen.shape, screen.title.key()) {
            (_, "platform-title") => [typed(platform), vec![enter]].concat(),
            (_, "category-title") => [typed(symptom), vec![enter]].concat(),
            (Shape::Form(_), _) => match question(screen) {
                Some((question, true)) if question == "field-sim_blocked" => {
                    vec![key(KeyCode::Right), key(KeyCode::Right), enter]
                }
                Some((question, true)) if question == "field-tried" => vec![enter],
                Some((question, true)) => match answer(&question) {
                    Some(text) => [typed(text), vec![enter]].concat(),
                    None if question == "item-tried-result" => vec![key(KeyCode::Down), enter],
                    None if is_list(screen) => vec![enter.clone(), enter],
                    None => vec![enter],
                },
                // A list that has something: Enter opens a new thing, and Enter on an empty one goes on.
                _ if is_list(screen) => vec![enter.clone(), enter],
                _ => vec![enter],
            },
            (Shape::Letter(_), "message-title") if copied => vec![control('q')],
            (Shape::Letter(_), "message-title") => {
                copied = true;
                typed("c")
            }
            (Shape::Tick(_), _) => vec![key(KeyCode::End), enter],
            _ => vec![enter],
        }
    }
}

fn is_list(screen: &Screen) -> bool {
    let Shape::Form(form) = &screen.shape else { return false };
    matches!(form.rows.get(form.focus).map(|row| &row.body), Some(Body::List { .. }))
}

/// The message of a case, as `render` prints it.
fn rendered(data: &Data, case: &Case, language: &str) -> String {
    let written = file::write(case);
    let case = file::read(&written, &data.catalog).unwrap().case;
    let findings = casewright::case::advice::findings(&case, &data.catalog, crate::harness::today());
    let request = casewright::words::request::compose(&case, &data.catalog, findings.channel);
    plain::text(&export::write(&request, &data.languages.get(language).unwrap()))
}

#[test]
fn every_platform_goes_from_start_to_clipboard_by_keys_alone() {
    let data = data();
    for (platform, symptom, ui, says) in [
        ("whats", "banned", "en", "My WhatsApp account has been banned"),
        ("messenger", "hacked", "en", "taken over my Messenger account"),
        ("电报", "sync", "zh-Hans", "Telegram"),
        ("wei", "charged twice", "fr", "4200009999202606011234567890"),
        ("line", "帳號被盜", "zh-Hant", "LINE 客服團隊"),
        ("viber", "crash", "en", "Pixel 8"),
        ("signal", "sync", "en", "My Signal messages are missing"),
        ("insta", "hacked", "fr", "Instagram"),
        ("ディスコ", "charged twice", "en", "12345.10"),
        ("色拉布", "收不到訊息", "zh-Hant", "Snapchat 客服團隊"),
        ("카카오톡", "crash", "zh-Hans", "KakaoTalk"),
    ] {
        for lines in [false, true] {
            let mut wizard = data.wizard(ui, Case::default());
            let play = person(platform, symptom);
            let mut script = if lines { Script::of_lines(play) } else { Script::new(80, 24, play) };
            let end = script.run(&mut wizard, &data.languages);
            assert_eq!(wizard.step(), &Step::Message, "{platform}: {} {}", script.text(), script.heard);
            assert!(end.copied, "{platform}");
            let copied = script.copied.first().unwrap();
            assert!(copied.contains(says), "{platform}: {copied}");
            assert_eq!(*copied, rendered(&data, wizard.case(), ui), "{platform}");
            assert_eq!(end.message.as_ref(), Some(copied), "{platform}: printed is copied");
            let missing = wizard.findings().missing.iter().map(|m| (*m).to_owned()).collect::<Vec<_>>();
            assert_eq!(missing, Vec::<String>::new(), "{platform}");
            // Whoever hears the wizard hears the message too.
            assert!(!lines || script.heard.contains(says), "{}", script.heard);
        }
    }
}

#[test]
fn a_message_for_a_banned_account_takes_few_keys_besides_text() {
    let data = data();
    let mut keys = 0;
    let mut person = person("whats", "banned");
    let mut wizard = data.wizard("en", Case::default());
    let mut script = Script::new(80, 24, |screen: &Screen| {
        let events = person(screen);
        let text = |event: &&Event| matches!(event, Event::Key(key) if matches!(key.code, KeyCode::Char(_)) && key.modifiers.is_empty());
        keys += events.len() - events.iter().filter(text).count();
        events
    });
    let end = script.run(&mut wizard, &data.languages);
    drop(script);
    assert!(end.copied && keys <= 60, "{keys} keys");
}

/// The messages of a random walk; those that take text away are in their own list.
fn any_msg() -> impl Strategy<Value = Msg> {
    prop_oneof![
        10 => keeping_msg(),
        1 => Just(Msg::Backspace),
        1 => Just(Msg::Delete),
        1 => Just(Msg::DeleteWord),
        1 => Just(Msg::Undo),
        1 => Just(Msg::Redo),
        1 => Just(Msg::Unknown),
        2 => proptest::sample::select(vec![Move::Left, Move::WordRight, Move::Up, Move::Bottom])
            .prop_map(Msg::Select),
        1 => prop_oneof![Just(Msg::Take(false)), Just(Msg::Take(true)), Just(Msg::PutIn), Just(Msg::Top)],
    ]
}

fn keeping_msg() -> impl Strategy<Value = Msg> {
    prop_oneof![
        8 => prop_oneof![Just('a'), Just('中'), Just('é'), Just('\u{301}'), Just('b')].prop_map(Msg::Type),
        1 => "[a-c 中\n]{0,12}".prop_map(|text| Msg::Paste(text, 0)),
        2 => Just(Msg::Newline),
        2 => prop_oneof![Just(Msg::Left), Just(Msg::Right), Just(Msg::WordLeft), Just(Msg::WordRight)],
        4 => prop_oneof![Just(Msg::Up), Just(Msg::Down), Just(Msg::PageUp), Just(Msg::PageDown)],
        2 => prop_oneof![Just(Msg::Home), Just(Msg::End)],
        14 => Just(Msg::Enter),
        3 => Just(Msg::Back),
        4 => prop_oneof![Just(Msg::NextField), Just(Msg::PreviousField)],
        2 => prop_oneof![Just(Msg::Help), Just(Msg::UiLanguage), Just(Msg::MessageLanguage), Just(Msg::CheckContact)],
        2 => prop_oneof![Just(Msg::Preview), Just(Msg::WriteFile), Just(Msg::OpenAddress), Just(Msg::Redraw)],
        2 => prop_oneof![Just(Msg::EditMessage), Just(Msg::Renew), Just(Msg::MoveUp), Just(Msg::MoveDown)],
        2 => prop_oneof![Just(Msg::Short), Just(Msg::EditOutside), Just(Msg::Pause)],
        2 => prop_oneof![Just(Part::All), Just(Part::NextSlot), Just(Part::Slot(99)), Just(Part::Address)]
            .prop_map(Msg::Copy),
    ]
}

/// How much was typed, by answer.
fn weights(case: &Case) -> BTreeMap<String, usize> {
    let weight = |answer: &Answer| match answer {
        Answer::Text(text) => text.len(),
        Answer::YesNo(_) => 1,
        Answer::List(items) => items.iter().map(String::len).sum(),
        Answer::Timeline(events) => events.iter().map(|e| e.at.len() + e.event.len()).sum(),
        Answer::Tried(tries) => tries.len(),
        Answer::Shots(shots) => shots.iter().map(|s| s.shows.len()).sum(),
    };
    case.answers.iter().map(|(id, answer)| (id.clone(), weight(answer))).collect()
}

#[test]
fn a_random_walk_of_100_000_messages_never_panics_and_always_leads_back() {
    let data = data();
    let config = seeded(200);
    proptest!(config, |(msgs in proptest::collection::vec(any_msg(), 500))| {
        let mut wizard = data.wizard("zh-Hant", Case::default());
        for (at, msg) in msgs.into_iter().enumerate() {
            wizard.update(msg);
            if at % 25 == 0 {
                let size = [(80, 24), (40, 12), (100, 30), (20, 5), (1, 1)][at / 25 % 5];
                data.shot(&mut wizard, size.0, size.1);
            }
        }
        for _ in 0..60 {
            wizard.update(Msg::Back);
        }
        prop_assert_eq!(wizard.step(), &Step::Platform);
        let screen = wizard.screen();
        prop_assert_eq!(screen.title.key(), "platform-title");
    });
}

#[test]
fn no_answer_is_lost_on_the_way() {
    let data = data();
    let config = seeded(100);
    proptest!(config, |(msgs in proptest::collection::vec(keeping_msg(), 400))| {
        let mut wizard = data.wizard("en", Case::default());
        let mut before = weights(wizard.case());
        for msg in msgs {
            let chooses = matches!(msg, Msg::Left | Msg::Right | Msg::Enter | Msg::Type(_) | Msg::Paste(..));
            wizard.update(msg.clone());
            let after = weights(wizard.case());
            for (id, weight) in &before {
                let now = after.get(id);
                // Choosing another answer replaces the one before; what was typed stays in the field.
                let choice = data.catalog.field(id).is_some_and(|f| !f.choices.is_empty());
                let kept = now.is_some_and(|now| now >= weight || (choice && chooses));
                prop_assert!(kept, "{id} shrank from {weight} to {now:?} by {msg:?}");
            }
            before = after;
        }
    });
}

#[test]
fn changing_platform_and_option_sets_answers_aside_and_brings_them_back() {
    let data = data();
    let mut wizard = data.wizard("en", Case::default());
    let mut script = Script::new(80, 24, person("whats", "banned"));
    script.run(&mut wizard, &data.languages);
    let first = script.copied.first().unwrap().clone();
    let mut case = wizard.case().clone();
    case.option = Some("send_failed".to_owned());
    case.category = Some("messages".to_owned());
    case.platform = Some("telegram".to_owned());
    let elsewhere = rendered(&data, &case, "en");
    assert!(!elsewhere.contains("此帳號無法使用"), "{elsewhere}");
    assert!(elsewhere.contains("+886912345678"), "{elsewhere}");
    case.option = Some("banned".to_owned());
    case.category = Some("account_ban".to_owned());
    case.platform = Some("whatsapp".to_owned());
    assert_eq!(rendered(&data, &case, "en"), first);
}

#[test]
fn the_message_language_follows_the_interface_until_it_is_chosen() {
    let data = data();
    let mut wizard = data.wizard("en", Case::default());
    let choose = |wizard: &mut casewright::wizard::machine::Wizard, open: Msg, name: &str| {
        wizard.update(open);
        for c in name.chars() {
            wizard.update(Msg::Type(c));
        }
        wizard.update(Msg::Enter);
    };
    choose(&mut wizard, Msg::UiLanguage, "fran");
    assert_eq!((wizard.ui(), wizard.message_language()), ("fr", "fr"));
    choose(&mut wizard, Msg::MessageLanguage, "繁");
    assert_eq!((wizard.ui(), wizard.message_language()), ("fr", "zh-Hant"));
    choose(&mut wizard, Msg::UiLanguage, "english");
    assert_eq!((wizard.ui(), wizard.message_language()), ("en", "zh-Hant"));
}

#[test]
fn the_language_changes_in_place_with_text_half_typed() {
    let data = data();
    let case = problem("whatsapp", "account_ban", "banned");
    let mut wizard = data.wizard("en", case);
    // From the checklist to the first answer that is missing.
    wizard.update(Msg::Enter);
    let step = wizard.step().clone();
    for c in "half typ".chars() {
        wizard.update(Msg::Type(c));
    }
    let english = data.shot(&mut wizard, 80, 24);
    wizard.update(Msg::UiLanguage);
    for c in "繁".chars() {
        wizard.update(Msg::Type(c));
    }
    wizard.update(Msg::Enter);
    assert_eq!(*wizard.step(), step);
    let chinese = data.shot(&mut wizard, 80, 24);
    assert!(english.contains("half typ") && chinese.contains("half typ"), "{chinese}");
    assert!(chinese.contains("您的帳號") && !chinese.contains("Your account"), "{chinese}");
    wizard.update(Msg::Type('e'));
    assert!(data.shot(&mut wizard, 80, 24).contains("half type"));
}

#[test]
fn a_list_takes_things_gives_them_back_and_an_empty_one_means_no_more() {
    let data = data();
    let case = problem("telegram", "messages", "media_failed");
    let mut wizard = data.wizard("en", case);
    let mut asked = 0;
    let mut script = Script::new(80, 24, |screen: &Screen| {
        let enter = key(KeyCode::Enter);
        match question(screen) {
            Some((question, empty)) if question == "field-timeline" => {
                asked += 1;
                match (asked, empty) {
                    (1, _) => typed("2026-02-12"),
                    (2, _) => {
                        let (at, event) = (typed("2026-02-11 09:20 +08:00"), typed("stuck"));
                        [vec![enter.clone()], at, vec![enter.clone()], event, vec![enter]].concat()
                    }
                    // Up to the second thing, remove it, and bring it back.
                    (3, _) => vec![key(KeyCode::Up), key(KeyCode::Delete), alt('z')],
                    _ => vec![],
                }
            }
            Some((question, _)) if question == "item-timeline-at" => vec![enter],
            Some((question, true)) if question == "item-timeline-event" => {
                [typed("reinstalled"), vec![enter]].concat()
            }
            Some(_) => vec![key(KeyCode::Tab), enter],
            None if matches!(screen.shape, Shape::Tick(_)) && asked == 0 => {
                // The line "would help: timeline" is a jump.
                let Shape::Tick(tick) = &screen.shape else { return vec![] };
                let at =
                    tick.lines.iter().position(|line| format!("{:?}", line.text).contains("field-timeline"));
                let downs = at.unwrap();
                let mut keys = vec![key(KeyCode::Home)];
                keys.extend(std::iter::repeat_n(key(KeyCode::Down), downs));
                keys.push(enter);
                keys
            }
            None => vec![],
        }
    });
    script.run(&mut wizard, &data.languages);
    let Some(Answer::Timeline(events)) = wizard.case().answers.get("timeline") else {
        panic!("{:?} {}", wizard.case().answers, script.text())
    };
    assert_eq!(events.len(), 2, "{events:?}");
    let message = rendered(&data, wizard.case(), "en");
    let (older, newer) = (message.find("stuck").unwrap(), message.find("reinstalled").unwrap());
    assert!(older < newer, "oldest first: {message}");
}

#[test]
fn letters_are_commands_only_where_no_text_can_be_typed() {
    let data = data();
    let mut wizard = data.wizard("en", Case::default());
    let mut first = true;
    let mut script =
        Script::new(80, 24, |_: &Screen| if std::mem::take(&mut first) { typed("c") } else { vec![] });
    script.run(&mut wizard, &data.languages);
    assert!(script.copied.is_empty());
    assert!(script.text().contains("Filter: c"), "{}", script.text());
}

#[test]
fn address_file_and_opening_do_what_they_say() {
    let data = data();
    let case = problem("line", "security", "hijacked");
    let mut wizard = data.wizard("en", case);
    let mut turn = 0;
    let mut script = Script::new(80, 24, |screen: &Screen| match &screen.shape {
        Shape::Letter(_) => {
            turn += 1;
            match turn {
                1 => typed("a"),
                2 => typed("o"),
                3 => typed("w"),
                4 => typed("n"),
                _ => vec![],
            }
        }
        // "Open this address?" is asked first; the case file is the last of the formats, and the way on the last
        // line of the checklist.
        Shape::Pick(_) if screen.title.key() == "open-title" => vec![key(KeyCode::Enter)],
        Shape::Pick(_) | Shape::Tick(_) => vec![key(KeyCode::End), key(KeyCode::Enter)],
        _ => vec![],
    });
    script.run(&mut wizard, &data.languages);
    assert_eq!(script.copied.first().map(String::as_str), Some("https://contact-cc.line.me/"));
    assert_eq!(script.opened, ["https://contact-cc.line.me/"]);
    let (name, text) = script.written.first().unwrap();
    assert_eq!(name, "casewright-line-hijacked.toml");
    assert_eq!(file::read(text, &data.catalog).unwrap().case, *wizard.case());
}

#[test]
fn a_moment_told_in_words_becomes_a_date_where_it_was_typed() {
    let data = data();
    let case = problem("telegram", "messages", "media_failed");
    let mut wizard = data.wizard("fr", case);
    let mut told = None;
    let mut script = Script::new(80, 24, |screen: &Screen| match question(screen) {
        Some((question, empty)) if question == "field-first_seen" && told.is_none() => {
            if empty {
                return typed("hier soir à 9 h 20");
            }
            let Shape::Form(form) = &screen.shape else { return vec![] };
            told = form.rows.get(form.focus).and_then(|row| row.reading.clone());
            vec![key(KeyCode::Tab), key(KeyCode::Esc)]
        }
        Some(_) if told.is_none() => vec![key(KeyCode::Tab), key(KeyCode::Enter)],
        None if matches!(screen.shape, Shape::Tick(_)) && told.is_none() => {
            let Shape::Tick(tick) = &screen.shape else { return vec![] };
            let at =
                tick.lines.iter().position(|line| format!("{:?}", line.text).contains("field-first_seen"));
            let downs = std::iter::repeat_n(key(KeyCode::Down), at.unwrap());
            [key(KeyCode::Home)].into_iter().chain(downs).chain([key(KeyCode::Enter)]).collect()
        }
        _ => vec![],
    });
    script.run(&mut wizard, &data.languages);
    let settled = wizard.case().answers.get("first_seen").cloned();
    assert_eq!(settled, Some(Answer::Text("2026-11-20 21:20".to_owned())), "{}", script.text());
    assert!(told.is_some_and(|told| format!("{told:?}").contains("2026-11-20 21:20")));
}

/// A case at its message.
fn at_message(data: &Data, ui: &str) -> Wizard {
    let mut case = problem("telegram", "messages", "media_failed");
    case.answers.insert("description".to_owned(), Answer::Text("It stops at 40 %.".to_owned()));
    let mut wizard = data.wizard(ui, case);
    for msg in [Msg::End, Msg::Enter] {
        wizard.update(msg);
    }
    assert_eq!(*wizard.step(), Step::Message);
    wizard
}

#[test]
fn a_message_changed_by_hand_is_what_is_copied_and_a_clash_is_said() {
    let data = data();
    let mut wizard = at_message(&data, "en");
    let keys = |wizard: &mut Wizard, events: Vec<Event>| {
        let mut events = Some(events);
        let mut script = Script::new(100, 30, move |_: &Screen| events.take().unwrap_or_default());
        script.run(wizard, &data.languages);
        script.copied
    };
    let edit = [typed("e"), typed("Dear team, my code is 483920. "), vec![key(KeyCode::Esc)], typed("c")];
    let copied = keys(&mut wizard, edit.concat());
    let copied = copied.last().unwrap();
    assert!(copied.contains("Dear team, my code is") && !copied.contains("483920"), "{copied}");
    assert!(copied.contains("It stops at 40 %."), "{copied}");
    // It is kept in the case file, and comes back.
    let kept = file::write(wizard.case());
    assert_eq!(file::read(&kept, &data.catalog).unwrap().case, *wizard.case());
    // In another language the answers give the text.
    wizard.update(Msg::MessageLanguage);
    wizard.update(Msg::Paste("français".to_owned(), 0));
    wizard.update(Msg::Enter);
    assert!(!export_body(&data, &wizard).contains("Dear team"));
    wizard.update(Msg::MessageLanguage);
    wizard.update(Msg::Paste("english".to_owned(), 0));
    wizard.update(Msg::Enter);
    assert!(export_body(&data, &wizard).contains("Dear team"));
    // An answer that changes afterwards is said, and nothing is taken away.
    let mut case = wizard.case().clone();
    case.answers.insert("description".to_owned(), Answer::Text("It stops at 60 %.".to_owned()));
    let mut wizard = data.wizard("en", case);
    wizard.update(Msg::End);
    wizard.update(Msg::Enter);
    assert!(format!("{:?}", wizard.screen()).contains("message-own-text-outdated"));
    assert!(export_body(&data, &wizard).contains("Dear team"));
    wizard.update(Msg::Renew);
    assert!(export_body(&data, &wizard).contains("It stops at 60 %."));
    assert!(!export_body(&data, &wizard).contains("Dear team"));
    wizard.update(Msg::Renew);
    assert!(export_body(&data, &wizard).contains("Dear team"));
}

fn export_body(data: &Data, wizard: &Wizard) -> String {
    let locale = data.languages.get(wizard.message_language()).unwrap();
    export::write(&wizard.request(), &locale).body()
}

#[test]
fn every_format_is_written_as_render_gives_it() {
    let data = data();
    let mut wizard = at_message(&data, "en");
    for format in Format::ALL {
        let at = Format::ALL.iter().position(|other| *other == format).unwrap();
        let mut events = Some([typed("w"), vec![key(KeyCode::Down); at], vec![key(KeyCode::Enter)]].concat());
        let mut script = Script::new(80, 24, move |_: &Screen| events.take().unwrap_or_default());
        script.run(&mut wizard, &data.languages);
        let (name, text) = script.written.last().unwrap();
        assert!(name.ends_with(format.extension()), "{name}");
        assert!(text.contains("40"), "{format:?}: {text}");
    }
}

#[test]
fn a_thing_of_a_list_is_put_elsewhere() {
    let data = data();
    let mut case = problem("telegram", "messages", "media_failed");
    let events = ["first", "second"].map(|event| Happening { at: String::new(), event: event.to_owned() });
    case.answers.insert("timeline".to_owned(), Answer::Timeline(events.to_vec()));
    let mut wizard = data.wizard("en", case);
    // Back through the pages, each from its last row to its first.
    for turn in 1.. {
        if question(&wizard.screen()).is_some_and(|(question, _)| question == "field-timeline") {
            break;
        }
        assert!(turn < 200, "{:?}", wizard.step());
        wizard.update(if turn % 12 == 0 { Msg::Back } else { Msg::PreviousField });
    }
    wizard.update(Msg::Up);
    wizard.update(Msg::MoveUp);
    let Some(Answer::Timeline(events)) = wizard.case().answers.get("timeline") else { panic!() };
    assert_eq!(events.iter().map(|e| e.event.as_str()).collect::<Vec<_>>(), ["second", "first"]);
}

/// The doubt beside a row of a form, by the question's id.
fn doubt(wizard: &Wizard, asked: &str) -> Option<String> {
    let screen = wizard.screen();
    let Shape::Form(form) = &screen.shape else { panic!("{:?}", wizard.step()) };
    let row = form.rows.iter().find(|row| row.label.key() == asked).unwrap();
    row.doubt.as_ref().map(|doubt| doubt.key().to_owned())
}

/// Goes to a question, from whichever place.
fn go_to(wizard: &mut Wizard, asked: &str) {
    while *wizard.step() != Step::Checklist {
        wizard.update(Msg::Back);
    }
    for _ in 0..400 {
        if question(&wizard.screen()).is_some_and(|(question, _)| question == asked) {
            return;
        }
        let first = match &wizard.screen().shape {
            Shape::Form(form) => form.focus == 0,
            _ => true,
        };
        wizard.update(if first { Msg::Back } else { Msg::PreviousField });
    }
    panic!("{asked} is not asked");
}

#[test]
fn a_version_and_a_link_are_doubted_beside_their_fields_and_kept_as_typed() {
    let data = data();
    let at = |platform: &str, category: &str, option: &str| {
        let case = Case {
            platform: Some(platform.to_owned()),
            category: Some(category.to_owned()),
            option: Some(option.to_owned()),
            ..Case::default()
        };
        data.wizard("en", case)
    };
    let paste = |wizard: &mut Wizard, text: &str| wizard.update(Msg::Paste(text.to_owned(), 0));
    let mut wizard = at("viber", "technical", "crash");
    go_to(&mut wizard, "field-app_version");
    paste(&mut wizard, "latest");
    assert_eq!(doubt(&wizard, "field-app_version").as_deref(), Some("doubt-version-shape"));
    paste(&mut wizard, " 23.1");
    assert_eq!(doubt(&wizard, "field-app_version"), None);

    // A handle leads somewhere only where there are handles.
    for (platform, expected) in [("telegram", None), ("whatsapp", Some("doubt-link-shape"))] {
        let mut wizard = at(platform, "groups", "cannot_join");
        go_to(&mut wizard, "field-group_link");
        paste(&mut wizard, "@book_club");
        assert_eq!(doubt(&wizard, "field-group_link").as_deref(), expected, "{platform}");
    }

    let mut wizard = at("telegram", "legal_privacy", "copyright");
    go_to(&mut wizard, "field-infringing_links");
    paste(&mut wizard, "/home/me/copy.png");
    assert_eq!(doubt(&wizard, "item-links-item").as_deref(), Some("doubt-link-local"));
    wizard.update(Msg::Enter);
    paste(&mut wizard, "t.me/example/7");
    wizard.update(Msg::Enter);
    let screen = wizard.screen();
    let Shape::Form(form) = &screen.shape else { panic!() };
    let Some(Body::List { doubts, .. }) = form.rows.get(form.focus).map(|row| &row.body) else { panic!() };
    let doubts: Vec<(usize, &str)> = doubts.iter().map(|(at, doubt)| (*at, doubt.key())).collect();
    assert_eq!(doubts, [(0, "doubt-link-local")]);
    let links = ["/home/me/copy.png", "t.me/example/7"].map(str::to_owned).to_vec();
    assert_eq!(wizard.case().answers.get("infringing_links"), Some(&Answer::List(links)));
    let tick = wizard.findings().checklist.into_iter().find(|tick| tick.id == "links_to_public_content");
    assert!(format!("{tick:?}").contains("doubt-link-local"), "{tick:?}");
}

#[test]
fn the_short_message_is_shown_copied_and_printed_in_place_of_the_long_one() {
    let data = data();
    let mut wizard = at_message(&data, "en");
    wizard.update(Msg::EditMessage);
    wizard.update(Msg::Paste("By hand. ".to_owned(), 0));
    wizard.update(Msg::Back);
    let mut events = Some([typed("mcm"), typed("c"), typed("mb"), vec![control('q')]].concat());
    let mut script = Script::new(100, 30, move |_: &Screen| events.take().unwrap_or_default());
    let end = script.run(&mut wizard, &data.languages);
    let [short, long] = script.copied.as_slice() else { panic!("{:?}", script.copied) };
    assert!(short.contains("It stops at 40 %.") && !short.contains("By hand"), "{short}");
    assert!(!short.contains("support team") && !short.contains("Thank you"), "{short}");
    assert!(long.contains("By hand. ") && long.contains("It stops at 40 %."), "{long}");
    assert_eq!(wizard.update(Msg::Copy(Part::Body)), Some(Effect::Copy(Part::Short, false)));
    assert_eq!(end.message.as_ref(), Some(short), "printed is shown");
    let shown = data.shot(&mut wizard, 100, 30);
    assert!(short.lines().all(|line| shown.contains(line.get(..40).unwrap_or(line))), "{shown}");
    assert!(format!("{:?}", wizard.screen()).contains("message-short-made"));
    // Side by side, in two languages.
    wizard.update(Msg::MessageLanguage);
    wizard.update(Msg::Paste("français".to_owned(), 0));
    wizard.update(Msg::Enter);
    let beside = data.shot(&mut wizard, 110, 30);
    assert!(beside.contains("Telegram") && beside.matches("It stops at 40 %.").count() == 2, "{beside}");
    // What cannot be done with it is not offered, and does nothing.
    for msg in [Msg::EditMessage, Msg::Copy(Part::Subject), Msg::Copy(Part::NextSlot)] {
        assert_eq!(wizard.update(msg), None);
    }
    assert!(wizard.shows_short());
}

#[test]
fn a_chat_says_that_there_is_a_short_message() {
    let data = data();
    let mut case = problem("telegram", "account_ban", "limited_sending");
    case.channel = Some("spambot".to_owned());
    let mut wizard = data.wizard("zh-Hant", case);
    wizard.update(Msg::End);
    wizard.update(Msg::Enter);
    assert!(format!("{:?}", wizard.screen()).contains("message-short-wanted"));
}

#[test]
fn a_mail_too_long_for_a_link_is_opened_empty_and_its_text_is_copied() {
    let data = data();
    let at = |description: &str| {
        let mut case = Case {
            platform: Some("telegram".to_owned()),
            category: Some("abuse".to_owned()),
            option: Some("illegal_content".to_owned()),
            channel: Some("abuse_mail".to_owned()),
            ..Case::default()
        };
        let links = Answer::List(vec!["t.me/example/7".to_owned()]);
        case.answers.insert("content_links".to_owned(), links);
        case.answers.insert("description".to_owned(), Answer::Text(description.to_owned()));
        let mut wizard = data.wizard("en", case);
        wizard.update(Msg::End);
        wizard.update(Msg::Enter);
        wizard
    };
    let open = |wizard: &mut Wizard, keys: &str| {
        let mut events = Some([typed(keys), vec![key(KeyCode::Enter)]].concat());
        let mut script = Script::new(100, 40, move |_: &Screen| events.take().unwrap_or_default());
        script.run(wizard, &data.languages);
        (script.opened.last().cloned().unwrap(), script.copied.last().cloned(), script.text())
    };
    let (link, copied, _) = open(&mut at("In short."), "o");
    assert!(link.starts_with("mailto:abuse@telegram.org?") && link.contains("In%20short."), "{link}");
    assert_eq!(copied, None);
    let text = "說明".repeat(300);
    let mut wizard = at(&text);
    let (link, copied, shown) = open(&mut wizard, "o");
    assert!(link.len() < 1_900 && !link.contains("body="), "{link}");
    assert!(copied.as_ref().is_some_and(|copied| copied.contains(&text)), "{copied:?}");
    assert_eq!(copied, Some(export_body(&data, &wizard)));
    assert!(shown.contains("The text is copied"), "{shown}");
    // What is shown is what is opened.
    let (_, copied, _) = open(&mut wizard, "mo");
    assert!(copied.is_some_and(|copied| !copied.contains("Thank you") && copied.contains(&text)));
    // A file of it says the same.
    let at = Format::ALL.iter().position(|format| *format == Format::Mailto).unwrap();
    let mut events = Some([typed("w"), vec![key(KeyCode::Down); at], vec![key(KeyCode::Enter)]].concat());
    let mut script = Script::new(100, 40, move |_: &Screen| events.take().unwrap_or_default());
    script.run(&mut wizard, &data.languages);
    assert!(script.text().contains("cut links that long"), "{}", script.text());
}

#[test]
fn common_answers_of_a_list_are_offered_and_stand_in_the_message_in_its_words() {
    let data = data();
    let case = problem("telegram", "security", "suspicious_login");
    let mut wizard = data.wizard("en", case);
    go_to(&mut wizard, "field-settings_changed");
    // The second of the common answers, then one in the user's own words.
    for msg in [Msg::Enter, Msg::Down, Msg::Down, Msg::Enter] {
        wizard.update(msg);
    }
    wizard.update(Msg::Paste("my picture".to_owned(), 0));
    wizard.update(Msg::Enter);
    let expected = ["email", "my picture"].map(str::to_owned).to_vec();
    assert_eq!(wizard.case().answers.get("settings_changed"), Some(&Answer::List(expected)));
    let shown = data.shot(&mut wizard, 100, 30);
    assert!(shown.contains("- E-mail address") && shown.contains("- my picture"), "{shown}");
    let body = export_body(&data, &wizard);
    assert!(body.contains("consent: E-mail address\n") && body.contains("consent: my picture"), "{body}");
}

#[test]
fn a_contact_found_elsewhere_is_judged_at_once_and_never_sent() {
    let data = data();
    let case = problem("whatsapp", "account_ban", "banned");
    for (contact, doubted) in
        [("WhatsApp hotline +1 555 010 0123, small fee", true), ("support@support.whatsapp.com", false)]
    {
        let mut wizard = data.wizard("en", case.clone());
        go_to(&mut wizard, "field-found_contact");
        wizard.update(Msg::Paste(contact.to_owned(), 0));
        assert_eq!(doubt(&wizard, "field-found_contact").is_some(), doubted, "{contact}");
        let shown = data.shot(&mut wizard, 100, 40);
        let said = if doubted { "! Signs of an impostor." } else { "An official channel." };
        assert!(shown.contains(said), "{shown}");
        assert!(!export_body(&data, &wizard).contains(contact));
        let warned = wizard.findings().warnings.iter().any(|warning| warning.id == "found_contact");
        assert_eq!(warned, doubted);
        let required = wizard.findings().missing.contains(&"found_contact");
        assert!(!required);
    }
}

#[test]
fn a_country_is_known_by_its_calling_code_too_and_a_name_is_seen_whole() {
    let data = data();
    let case = problem("whatsapp", "account_ban", "banned");
    for (typed, settled, seen, doubted) in [
        ("+886", "TW", "TW", None),
        ("de", "DE", "de", None),
        ("uk", "UK", "uk", Some("doubt-country-near")),
        ("Taiwan", "TAIWAN", "Taiwan", Some("doubt-country")),
    ] {
        let mut wizard = data.wizard("en", case.clone());
        go_to(&mut wizard, "field-country");
        wizard.update(Msg::Clear);
        wizard.update(Msg::Paste(typed.to_owned(), 0));
        assert_eq!(doubt(&wizard, "field-country").as_deref(), doubted, "{typed}");
        wizard.update(Msg::NextField);
        assert_eq!(wizard.case().country.as_deref(), Some(settled), "{typed}");
        let screen = wizard.screen();
        let Shape::Form(form) = &screen.shape else { panic!("{typed}") };
        let row = form.rows.iter().find(|row| row.label.key() == "field-country").unwrap();
        let Body::Text { typed: text, .. } = &row.body else { panic!("{typed}") };
        assert_eq!(text.lines, [seen], "{typed}");
        let kept = file::read(&file::write(wizard.case()), &data.catalog).unwrap().case.country;
        assert_eq!(kept.as_deref(), doubted.is_none().then_some(settled), "{typed}");
    }
}

#[test]
fn what_is_selected_is_copied_typed_over_and_put_elsewhere() {
    let data = data();
    let case = problem("telegram", "messages", "media_failed");
    let mut wizard = data.wizard("en", case);
    let with = |modifiers, code| Event::Key(KeyEvent::new(code, modifiers));
    let shift = |code| with(KeyModifiers::SHIFT, code);
    let both = |code| with(KeyModifiers::SHIFT | KeyModifiers::CONTROL, code);
    // Keys, and then the text with what is selected of it in brackets.
    let turns = [
        (typed("one two 三四 "), "one two 三四 []"),
        (vec![key(KeyCode::Left), shift(KeyCode::Left), shift(KeyCode::Left)], "one two [三四] "),
        (vec![alt('c')], "one two [三四] "),
        (typed("x"), "one two x[] "),
        (vec![alt('z')], "one two 三四[] "),
        (vec![key(KeyCode::Home), both(KeyCode::Right)], "[one ]two 三四 "),
        (vec![alt('x')], "[]two 三四 "),
        (vec![key(KeyCode::End), alt('v')], "two 三四 one []"),
        // Moving on without Shift selects nothing, and left goes to where the selection began.
        (vec![both(KeyCode::Left), key(KeyCode::Left)], "two 三四 []one "),
        (vec![both(KeyCode::End)], "two 三四 [one ]"),
        (vec![with(KeyModifiers::ALT, KeyCode::Enter)], "two 三四 \n[]"),
        (vec![both(KeyCode::Home)], "[two 三四 \n]"),
        (vec![key(KeyCode::Delete)], "[]"),
        (vec![alt('z')], "two 三四 \n[]"),
        (vec![shift(KeyCode::Up)], "[two 三四 \n]"),
        // In another field nothing is selected, nor back in this one.
        (vec![key(KeyCode::Tab), key(KeyCode::BackTab)], "[]two 三四 \n"),
        (vec![shift(KeyCode::Down), Event::Paste("五".to_owned())], "五[]"),
    ];
    let mut played = 0_usize;
    let mut script = Script::new(80, 24, |screen: &Screen| {
        let Shape::Form(_) = &screen.shape else {
            // A line of the checklist is a jump.
            let Shape::Tick(tick) = &screen.shape else { unreachable!("{screen:?}") };
            let is_it = |line: &TickLine| format!("{:?}", line.text).contains("field-description");
            let at = tick.lines.iter().position(is_it).unwrap();
            let downs = std::iter::repeat_n(key(KeyCode::Down), at);
            return [vec![key(KeyCode::Home)], downs.collect(), vec![key(KeyCode::Enter)]].concat();
        };
        let text = screen.typed().unwrap();
        let selection = text.selection.clone().unwrap_or(text.caret..text.caret);
        let mut marked = text.lines.clone();
        marked[selection.end.line].insert(selection.end.byte, ']');
        marked[selection.start.line].insert(selection.start.byte, '[');
        if let Some((_, after)) = played.checked_sub(1).map(|last| &turns[last]) {
            assert_eq!(marked.join("\n"), *after, "after turn {played}");
        }
        played += 1;
        turns.get(played - 1).map(|(keys, _)| keys.clone()).unwrap_or_default()
    });
    script.run(&mut wizard, &data.languages);
    assert_eq!(script.copied, ["三四", "one "]);
    assert!(script.text().contains("五"), "{}", script.text());
    assert_eq!(played, turns.len() + 1);
    assert_eq!(wizard.case().answers["description"], Answer::Text("五".to_owned()));
}

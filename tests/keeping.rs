//! What is kept as it is typed, offered again, and forgotten: the loop and the wizard, with no disk.

use std::collections::BTreeSet;

use casewright::case::answers::{Answer, Case};
use casewright::case::file;
use casewright::ground::text::Text;
use casewright::shell::app::Kept;
use casewright::wizard::kept::{Draft, Keeping};
use casewright::wizard::machine::{Start, Wizard};
use casewright::wizard::msg::{Effect, Msg};
use casewright::wizard::screen::{Body, Screen, Shape};
use casewright::wizard::step::Step;
use ratatui::crossterm::event::{Event, KeyCode};

use crate::harness::{Data, Script, control, data, key, today, typed};

/// A case at a problem, with some answers.
fn case(answers: &[(&str, &str)]) -> Case {
    let answers = answers.iter().map(|(id, text)| ((*id).to_owned(), Answer::Text((*text).to_owned())));
    Case {
        platform: Some("whatsapp".to_owned()),
        category: Some("account_ban".to_owned()),
        option: Some("banned".to_owned()),
        country: Some("TW".to_owned()),
        answers: answers.collect(),
        ..Case::default()
    }
}

fn draft(name: &str, case: Result<Case, Text>) -> Draft {
    Draft { name: name.to_owned(), case: case.map(Box::new), age: Some(7_300) }
}

/// A wizard at the field of its case that a key names.
fn at_field(data: &Data, start: Start, field: &str) -> Wizard {
    let mut wizard = data.begin(start);
    for _ in 0..200 {
        let here = match &wizard.screen().shape {
            Shape::Form(form) => form.rows.get(form.focus).map(|row| row.label.key().to_owned()),
            Shape::Tick(_) => {
                wizard.update(Msg::Back);
                continue;
            }
            _ => None,
        };
        if here.as_deref() == Some(&format!("field-{field}")) {
            return wizard;
        }
        wizard.update(Msg::Back);
        if let Shape::Form(form) = &wizard.screen().shape
            && form.rows.iter().any(|row| row.label.key() == format!("field-{field}"))
        {
            for _ in 0..form.rows.len() {
                wizard.update(Msg::PreviousField);
            }
            for _ in 0..form.rows.len() {
                if let Shape::Form(form) = &wizard.screen().shape
                    && form.rows[form.focus].label.key() == format!("field-{field}")
                {
                    return wizard;
                }
                wizard.update(Msg::NextField);
            }
        }
    }
    panic!("no field {field} before the checklist");
}

/// Plays keys, one burst after the other, and leaves.
fn play(wizard: &mut Wizard, data: &Data, bursts: Vec<Vec<Event>>) -> (Vec<String>, Kept) {
    let mut bursts = bursts.into_iter();
    let mut script = Script::new(80, 24, |_: &Screen| bursts.next().unwrap_or_else(|| vec![control('q')]));
    let end = script.run(wizard, &data.languages);
    (script.kept, end.kept)
}

#[test]
fn keys_are_saved_by_tens_and_a_paste_a_field_and_a_step_at_once() {
    let data = data();
    let start = || Start::new(case(&[]), "en", today());
    let saves = |bursts| {
        let mut wizard = at_field(&data, start(), "description");
        play(&mut wizard, &data, bursts).0
    };
    // Nine keys wait, and are saved with the end.
    assert_eq!(saves(vec![typed("123456789")]).len(), 1);
    assert_eq!(saves(vec![typed("12345678901234567890x")]).len(), 3);
    assert!(saves(vec![typed("12345678901234567890x")])[0].contains("\"1234567890\""));
    let pasted = saves(vec![vec![Event::Paste("half a sentence".to_owned())], typed("!")]);
    assert!(pasted[0].contains("\"half a sentence\"") && pasted.len() == 2, "{pasted:?}");
    let field = saves(vec![typed("ab"), vec![key(KeyCode::Tab)], typed("c")]);
    assert!(field[0].contains("\"ab\"") && field.len() == 2, "{field:?}");
    // What changes nothing saves nothing.
    assert_eq!(saves(vec![vec![key(KeyCode::Tab), key(KeyCode::Esc), key(KeyCode::F(1))]]).len(), 0);
}

#[test]
fn what_was_saved_last_is_the_case_as_it_stands() {
    let data = data();
    let mut wizard = at_field(&data, Start::new(case(&[]), "en", today()), "description");
    let (kept, end) = play(&mut wizard, &data, vec![typed("what happened"), vec![key(KeyCode::Esc)]]);
    assert_eq!(end, Kept::Saved);
    assert_eq!(file::read(kept.last().unwrap(), &data.catalog).unwrap().case, *wizard.case());
}

#[test]
fn a_disk_that_refuses_is_said_all_the_time_and_leaving_is_asked_first() {
    let data = data();
    let mut wizard = at_field(&data, Start::new(case(&[]), "en", today()), "description");
    let mut turn = 0;
    let mut seen = Vec::new();
    let mut script = Script::new(80, 24, |screen: &Screen| {
        turn += 1;
        seen.push((screen.keeping.clone().map(|text| text.key().to_owned()), screen.title.key().to_owned()));
        match turn {
            1 => vec![Event::Paste("not to be lost".to_owned())],
            2 | 5 => vec![control('q')],
            // The first answer is to stay.
            3 => vec![key(KeyCode::Enter)],
            4 => typed("!"),
            6 => vec![key(KeyCode::Down), key(KeyCode::Enter)],
            _ => vec![],
        }
    });
    script.refuses = Some(Text::id("reason-full"));
    let end = script.run(&mut wizard, &data.languages);
    let failed = Some("keeping-failed".to_owned());
    assert_eq!(seen[0].0, None);
    assert_eq!(seen[1].0, failed);
    assert_eq!(seen[2], (failed.clone(), "unsaved-title".to_owned()));
    assert_ne!(seen[3].1, "unsaved-title");
    assert_eq!(seen.last().unwrap(), &(failed, "unsaved-title".to_owned()));
    assert_eq!(end.kept, Kept::Dropped);
    assert_eq!(wizard.case().text("description"), Some("not to be lost!"));
}

#[test]
fn a_disk_that_takes_it_again_is_no_longer_complained_of() {
    let data = data();
    let mut wizard = data.begin(Start::new(case(&[]), "en", today()));
    wizard.update(Msg::Saved(Some(Text::id("reason-full"))));
    assert!(wizard.screen().keeping.is_some());
    wizard.update(Msg::Saved(None));
    assert_eq!(wizard.screen().keeping, None);
}

#[test]
fn with_nothing_to_be_kept_nothing_is_handed_over_and_the_screen_says_so() {
    let data = data();
    let start = Start { keeping: Keeping::Off, ..Start::new(case(&[]), "en", today()) };
    let mut wizard = at_field(&data, start, "description");
    assert_eq!(wizard.screen().keeping, Some(Text::id("keeping-off")));
    let (kept, end) = play(&mut wizard, &data, vec![typed("a long enough text"), vec![key(KeyCode::Esc)]]);
    assert_eq!((kept, end), (Vec::new(), Kept::Dropped));
}

#[test]
fn cases_of_earlier_runs_are_offered_opened_and_deleted_after_asking() {
    let data = data();
    let drafts = vec![
        draft("000002", Ok(case(&[("ban_text", "blocked")]))),
        draft("000001", Err(Text::id("draft-elsewhere"))),
    ];
    let start = || Start {
        drafts: drafts.clone(),
        ..Start::new(Case { country: Some("DE".to_owned()), ..Case::default() }, "en", today())
    };
    let mut wizard = data.begin(start());
    let shown = data.shot(&mut wizard, 80, 24);
    assert!(shown.contains("WhatsApp: Account banned") && shown.contains("2 hours ago"), "{shown}");
    assert!(shown.contains("1 of 3 needed answers") && shown.contains("open in another window"), "{shown}");
    // Opened: the answers, at the checklist.
    assert_eq!(wizard.update(Msg::Enter), Some(Effect::Hold(Some("000002".to_owned()))));
    wizard.update(Msg::Held(Some("000002".to_owned()), None));
    assert_eq!(wizard.step(), &Step::Checklist);
    assert_eq!(wizard.case().text("ban_text"), Some("blocked"));
    // One that cannot be opened says why, and the list stays.
    let mut wizard = data.begin(start());
    wizard.update(Msg::Down);
    assert_eq!(wizard.update(Msg::Enter), None);
    assert_eq!(wizard.screen().title.key(), "drafts-title");
    assert!(wizard.screen().notice.is_some());
    // A new one keeps what the system says.
    wizard.update(Msg::Down);
    assert_eq!(wizard.update(Msg::Enter), Some(Effect::Hold(None)));
    wizard.update(Msg::Held(None, None));
    assert_eq!((wizard.step(), wizard.case().country.as_deref()), (&Step::Platform, Some("DE")));
    // Deleting is asked, and the first answer keeps it.
    let mut wizard = data.begin(start());
    wizard.update(Msg::Delete);
    assert_eq!(wizard.screen().title.key(), "delete-draft-title");
    assert_eq!(wizard.update(Msg::Enter), None);
    assert_eq!(wizard.screen().title.key(), "drafts-title");
    wizard.update(Msg::Delete);
    wizard.update(Msg::Down);
    assert_eq!(wizard.update(Msg::Enter), Some(Effect::Delete("000002".to_owned())));
    wizard.update(Msg::Drafts(vec![drafts[1].clone()], None));
    assert_eq!(wizard.screen().title.key(), "drafts-title");
    // Esc begins anew.
    wizard.update(Msg::Back);
    assert_eq!(wizard.screen().title.key(), "platform-title");
}

/// The value that is offered for the field with the caret.
fn offered(wizard: &Wizard) -> Option<String> {
    let Shape::Form(form) = wizard.screen().shape else { return None };
    form.rows[form.focus].offer.clone()
}

#[test]
fn details_are_kept_when_asked_for_offered_where_a_field_is_empty_and_dropped_again() {
    let data = data();
    let mut wizard = data.begin(Start::new(case(&[("reply_email", "ann@example.org")]), "en", today()));
    wizard.update(Msg::Kept);
    wizard.update(Msg::Down);
    wizard.update(Msg::Enter);
    // What was answered already stands there; nothing is kept before it is asked for.
    let Shape::Form(form) = wizard.screen().shape else { panic!("no form") };
    let texts: Vec<String> = form
        .rows
        .iter()
        .filter_map(|row| match &row.body {
            Body::Text { typed, .. } => Some(typed.lines.concat()),
            _ => None,
        })
        .collect();
    assert!(texts.contains(&"ann@example.org".to_owned()), "{texts:?}");
    assert_eq!(wizard.update(Msg::Back), None);
    wizard.update(Msg::Kept);
    wizard.update(Msg::Down);
    wizard.update(Msg::Enter);
    for _ in 0..20 {
        wizard.update(Msg::NextField);
    }
    wizard.update(Msg::Right);
    wizard.update(Msg::Left);
    let Some(Effect::KeepDetails(Some(kept))) = wizard.update(Msg::Back) else { panic!("nothing to keep") };
    assert_eq!(wizard.step(), &Step::Checklist);
    let details = file::read(&kept, &data.catalog).unwrap().case;
    assert_eq!(details.text("reply_email"), Some("ann@example.org"));
    assert_eq!(details.country.as_deref(), Some("TW"));
    // Next time.
    let start = Start { details: Some(details), ..Start::new(case(&[]), "en", today()) };
    let mut wizard = at_field(&data, start, "reply_email");
    assert_eq!(offered(&wizard).as_deref(), Some("ann@example.org"));
    wizard.update(Msg::Right);
    assert_eq!(wizard.case().text("reply_email"), Some("ann@example.org"));
    assert_eq!(offered(&wizard), None);
    // No more.
    wizard.update(Msg::Kept);
    wizard.update(Msg::Down);
    wizard.update(Msg::Enter);
    for _ in 0..20 {
        wizard.update(Msg::NextField);
    }
    wizard.update(Msg::Right);
    assert_eq!(wizard.update(Msg::Back), Some(Effect::KeepDetails(None)));
}

#[test]
fn to_forget_everything_is_asked_and_takes_what_is_being_typed_too() {
    let data = data();
    let mut wizard = data.begin(Start::new(case(&[("ban_text", "blocked")]), "en", today()));
    let ask = |wizard: &mut Wizard| {
        wizard.update(Msg::Kept);
        wizard.update(Msg::Down);
        wizard.update(Msg::Down);
        wizard.update(Msg::Enter);
        assert_eq!(wizard.screen().title.key(), "forget-title");
    };
    ask(&mut wizard);
    assert_eq!(wizard.update(Msg::Enter), None);
    assert_eq!(wizard.case().text("ban_text"), Some("blocked"));
    ask(&mut wizard);
    wizard.update(Msg::Down);
    assert_eq!(wizard.update(Msg::Enter), Some(Effect::Forget));
    wizard.update(Msg::Forgotten(Ok(Text::id("forgotten-details"))));
    assert_eq!(wizard.case(), &Case { country: Some("TW".to_owned()), ..Case::default() });
    assert_eq!(wizard.screen().notice, Some(Text::id("forgotten-details")));
    assert!(!wizard.is_worth_keeping());
}

#[test]
fn a_long_text_can_be_changed_in_an_editor_of_ones_own() {
    let data = data();
    let start = Start { editor: true, ..Start::new(case(&[("description", "one")]), "en", today()) };
    let mut wizard = at_field(&data, start, "description");
    let mut bursts = vec![vec![control('x')]].into_iter();
    let mut script = Script::new(80, 24, |_: &Screen| bursts.next().unwrap_or_else(|| vec![control('q')]));
    script.editor = Some(|text| format!("{text}\ntwo\u{1b}[31m three"));
    script.run(&mut wizard, &data.languages);
    assert_eq!(wizard.case().text("description"), Some("one\ntwo three"));
    assert_eq!(script.kept.len(), 1);
    // Without one, the key says how to have one.
    let mut wizard = at_field(&data, Start::new(case(&[]), "en", today()), "description");
    assert_eq!(wizard.update(Msg::EditOutside), None);
    assert_eq!(wizard.screen().notice, Some(Text::id("edit-none")));
}

/// Something to lose.
const TEXT: &str = "not to be lost";

#[test]
fn no_three_keys_lose_a_text_whatever_is_on_the_screen() {
    let data = data();
    let keys = [
        key(KeyCode::Esc),
        control('c'),
        control('d'),
        key(KeyCode::Char('q')),
        key(KeyCode::Enter),
        key(KeyCode::Char('y')),
        key(KeyCode::Up),
    ];
    let full = case(&[("description", TEXT), ("ban_text", TEXT), ("reply_email", "a@example.org")]);
    // Every step of the walk, and everything that is laid over one.
    let mut states: Vec<Wizard> = Vec::new();
    let mut wizard = data.begin(Start::new(full.clone(), "en", today()));
    for _ in 0..40 {
        states.push(wizard.clone());
        wizard.update(Msg::Back);
    }
    let mut wizard = data.begin(Start::new(full, "en", today()));
    wizard.update(Msg::End);
    wizard.update(Msg::Enter);
    assert_eq!(wizard.step(), &Step::Message);
    states.push(wizard.clone());
    wizard.update(Msg::EditMessage);
    wizard.update(Msg::Paste(TEXT.to_owned(), 0));
    states.push(wizard);
    let overlays =
        [Msg::Help, Msg::UiLanguage, Msg::MessageLanguage, Msg::CheckContact, Msg::Kept, Msg::Preview];
    // What is laid over a step is the same over each.
    if let Some(state) = states.first().cloned() {
        states.extend(overlays.map(|overlay| {
            let mut wizard = state.clone();
            wizard.update(overlay);
            wizard
        }));
    }
    let mut seen = BTreeSet::new();
    states.retain(|state| seen.insert(format!("{:?} {:?}", state.step(), state.screen().title)));
    assert!(seen.len() > 15, "{seen:?}");
    for state in states {
        let before: Vec<String> = texts(state.case());
        for first in &keys {
            for second in &keys {
                for third in &keys {
                    let mut wizard = state.clone();
                    let pressed = [first.clone(), second.clone(), third.clone()];
                    for event in &pressed {
                        let screen = wizard.screen();
                        let Some(msg) = casewright::shell::keys::msg(&screen, event) else { continue };
                        match wizard.update(msg) {
                            // What is saved then is the case.
                            Some(Effect::Quit | Effect::Leave) => break,
                            Some(Effect::Forget | Effect::Delete(_)) => panic!("{pressed:?}"),
                            _ => {}
                        }
                    }
                    let after = texts(wizard.case());
                    for text in &before {
                        assert!(
                            after.iter().any(|now| holds(now, text)),
                            "{text} by {pressed:?} at {:?}",
                            state.screen().title
                        );
                    }
                }
            }
        }
    }
}

/// Does a text hold another, whatever was typed in between?
fn holds(text: &str, other: &str) -> bool {
    let mut chars = text.chars();
    other.chars().all(|wanted| chars.any(|c| c == wanted))
}

/// Every text in a case.
fn texts(case: &Case) -> Vec<String> {
    let answers = case.answers.values().filter_map(|answer| match answer {
        Answer::Text(text) => Some(text.clone()),
        _ => None,
    });
    answers.chain(case.own_text.iter().map(|own| own.text.clone())).collect()
}

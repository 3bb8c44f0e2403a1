//! Storms of keys, pastes, resizes and failing saves, over every screen: nothing panics, nothing typed is lost.

use casewright::case::answers::{Answer, Case};
use casewright::case::file;
use casewright::ground::text::Text;
use casewright::shell::{input::Framer, keys};
use casewright::wizard::kept::Draft;
use casewright::wizard::machine::{Start, Wizard};
use casewright::wizard::msg::{Effect, Msg};
use casewright::wizard::step::Step;
use proptest::prelude::*;
use ratatui::crossterm::event::Event;

use crate::harness::{Data, data, problem, seeded, today};

/// What happens to the program.
#[derive(Clone, Debug)]
enum Happening {
    /// Bytes come from the terminal, all at once.
    Bytes(Vec<u8>),
    /// Nothing comes for a while.
    Pause,
    /// The window has this size from now on.
    Size(u16, u16),
    /// A save succeeds, or fails.
    Save(bool),
}

/// Keys as terminals send them.
const KEYS: [&str; 30] = [
    "\r", "\r", "\r", "\r", "\x1b[A", "\x1b[B", "\x1b[B", "\x1b[C", "\x1b[D", "\t", "\x1b[Z", "\x1b[H",
    "\x1b[F", "\x1b[5~", "\x1b[6~", "\x1bOP", "\x1bOQ", "\x1bOR", "\x1bOS", "\x1b[15~", "\x10", "\x0e",
    "\x12", "\x18", "\x1a", "\x1b\r", "\x1bz", "\x1by", "\x0f", "\x1b",
];

fn happening() -> impl Strategy<Value = Happening> {
    let text = |text: &str| Happening::Bytes(text.as_bytes().to_vec());
    prop_oneof![
        12 => proptest::sample::select(KEYS.to_vec()).prop_map(text),
        4 => "[a-zé中 ก👩]{1,6}".prop_map(move |typed| text(&typed)),
        1 => "[a-z中\\r]{0,90}".prop_map(move |flood| text(&flood)),
        1 => "\\PC{0,40}".prop_map(move |pasted| text(&format!("\x1b[200~{pasted}\x1b[201~"))),
        1 => proptest::collection::vec(any::<u8>(), 0..12).prop_map(Happening::Bytes),
        2 => Just(Happening::Pause),
        1 => (1_u16..120, 1_u16..50).prop_map(|(width, height)| Happening::Size(width, height)),
        1 => any::<bool>().prop_map(Happening::Save),
    ]
}

/// How much text of the user's own there is, without blanks.
fn weight(case: &Case) -> usize {
    let count = |text: &str| text.chars().filter(|c| !c.is_whitespace()).count();
    let texts = case.answers.values().map(|answer| match answer {
        Answer::Text(text) => count(text),
        Answer::List(items) => items.iter().map(|item| count(item)).sum(),
        Answer::Timeline(events) => events.iter().map(|e| count(&e.at) + count(&e.event)).sum(),
        Answer::Tried(tries) => tries.iter().map(|tried| count(&tried.action)).sum(),
        Answer::Shots(shots) => {
            shots.iter().map(|shot| count(&shot.shows) + shot.file.as_deref().map_or(0, count)).sum()
        }
        Answer::YesNo(_) => 0,
    });
    texts.sum::<usize>()
}

/// A wizard with something to lose, and a case of an earlier run.
fn begin(data: &Data, at: usize) -> Wizard {
    let case = problem("telegram", "messages", "media_failed");
    let draft = Draft { name: "000001".to_owned(), case: Ok(Box::new(case.clone())), age: Some(90) };
    let ui = ["en", "zh-Hant", "fr", "zh-Hans"][at % 4];
    let begun = if at.is_multiple_of(3) { Case::default() } else { case };
    data.begin(Start { drafts: vec![draft], editor: true, ..Start::new(begun, ui, today()) })
}

/// One message; what it asks of the shell is answered as a shell would.
fn tell(wizard: &mut Wizard, msg: &Msg) {
    let deletes = matches!(
        msg,
        Msg::Backspace
            | Msg::Delete
            | Msg::DeleteWord
            | Msg::Undo
            | Msg::Redo
            | Msg::Type(_)
            | Msg::Paste(..)
    );
    let (before, step) = (weight(wizard.case()), wizard.step().clone());
    let effect = wizard.update(msg.clone());
    // A moment that was told in words is written shorter or longer, and an option takes the place of one's own words.
    let settles = matches!(step, Step::Details(_) | Step::Proof);
    if !deletes && !settles {
        assert!(weight(wizard.case()) >= before, "{msg:?} at {step:?} lost text");
    }
    match effect {
        Some(Effect::Hold(name)) => {
            wizard.update(Msg::Held(name, None));
        }
        Some(Effect::Delete(_) | Effect::List) => {
            wizard.update(Msg::Drafts(Vec::new(), None));
        }
        Some(Effect::Forget) => {
            wizard.update(Msg::Forgotten(Err(Text::id("reason-full"))));
        }
        Some(Effect::Edit(text)) => {
            wizard.update(Msg::Edited(text + "e", 0));
        }
        Some(Effect::Look(files)) => {
            let none = casewright::case::answers::Look::Missing;
            wizard.update(Msg::Looked(files.into_iter().map(|file| (file, none.clone())).collect()));
        }
        _ => {}
    }
}

fn storm(sequences: u32, length: usize) {
    let data = data();
    let at = 0..12_usize;
    let happenings = proptest::collection::vec(happening(), length);
    proptest!(seeded(sequences), |(at in at, happenings in happenings)| {
        let mut wizard = begin(&data, at);
        let mut framer = Framer::default();
        let mut size = (80, 24);
        for happening in happenings {
            let events: Vec<Event> = match happening {
                Happening::Bytes(bytes) => framer.take(&bytes),
                Happening::Pause => framer.pause(),
                Happening::Size(width, height) => {
                    size = (width, height);
                    Vec::new()
                }
                Happening::Save(done) => {
                    wizard.update(Msg::Saved((!done).then(|| Text::id("reason-full"))));
                    Vec::new()
                }
            };
            for event in events {
                if let Some(msg) = keys::msg(&wizard.screen(), &event) {
                    tell(&mut wizard, &msg);
                }
            }
            let shown = data.shot(&mut wizard, size.0, size.1);
            prop_assert!(!shown.chars().any(|c| c.is_control() && c != '\n'), "{shown:?}");
        }
        // What would be kept is what is there, but for blanks at its ends; and it stays so.
        let kept = file::read(&file::write(wizard.case()), &data.catalog).unwrap().case;
        prop_assert_eq!(weight(&kept), weight(wizard.case()));
        prop_assert_eq!(&file::read(&file::write(&kept), &data.catalog).unwrap().case, &kept);
    });
}

#[test]
fn a_storm_of_keys_is_survived() {
    storm(100, 50);
}

#[test]
#[ignore = "the long tier: 100,000 storms of 50 take most of an hour"]
fn a_hundred_thousand_storms_are_survived() {
    storm(100_000, 50);
}

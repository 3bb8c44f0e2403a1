//! The bytes of a terminal, in any pieces and with any pauses: the program goes on, every frame is clean, what is copied
//! and kept can be read again, and no text that was typed is lost.
//!
//! A byte that no text holds parts the input: [`CUT`], then a byte that says what happens between two pieces.

use std::io;
use std::path::PathBuf;
use std::rc::Rc;
use std::time::Duration;

use casewright::case::answers::{Answer, Case, Look};
use casewright::case::file;
use casewright::ground::clean::{self, is_hidden};
use casewright::ground::text::Text;
use casewright::shell::app::{self, World};
use casewright::shell::cli;
use casewright::shell::clipboard::{Copied, Way};
use casewright::shell::input::Framer;
use casewright::shell::keys;
use casewright::shell::listen::Input;
use casewright::shell::theme::Theme;
use casewright::shell::view::{self, Seen, Words};
use casewright::wizard::kept::Draft;
use casewright::wizard::machine::{Start, Wizard};
use casewright::wizard::msg::Msg;
use casewright::wizard::screen::Screen;
use casewright::words::locale::Languages;
use jiff::civil::Date;
use ratatui::buffer::Buffer;
use ratatui::crossterm::event::{Event, KeyCode, KeyModifiers};
use ratatui::layout::Rect;

use super::{TOLD, is_clean, is_said, is_whole, today, with_data};

/// Parts the input; the byte behind it says how.
const CUT: u8 = 0xff;
/// A pause.
const PAUSE: u8 = b'p';
/// Another size of the window: two bytes say which.
const SIZE: u8 = b's';
/// At the very beginning: a case that has come to its message, and one at its questions.
const STARTS: [u8; 2] = [b'm', b'q'];

/// So many pieces are told apart; a frame is drawn after each.
const PIECES: usize = 32;
/// The largest window.
const LARGEST: (u16, u16) = (200, 60);
/// The longest text that is typed into a letter.
const TYPED: usize = 500;

/// What comes at once, and what came before it.
#[derive(Clone, Copy, Debug, Default)]
struct Piece<'a> {
    pause: bool,
    size: Option<(u16, u16)>,
    bytes: &'a [u8],
}

fn pieces(input: &[u8]) -> Vec<Piece<'_>> {
    let mut parts = input.splitn(PIECES, |byte| *byte == CUT);
    let first = Piece { bytes: parts.next().unwrap_or_default(), ..Piece::default() };
    let others = parts.map(|part| match part {
        [PAUSE, bytes @ ..] => Piece { pause: true, size: None, bytes },
        [SIZE, width, height, bytes @ ..] => {
            let size = (u16::from(*width) % LARGEST.0 + 1, u16::from(*height) % LARGEST.1 + 1);
            Piece { pause: false, size: Some(size), bytes }
        }
        bytes => Piece { bytes, ..Piece::default() },
    });
    [first].into_iter().chain(others).collect()
}

pub fn holds(input: &[u8]) {
    let (start, input) = match input {
        [CUT, start, rest @ ..] if STARTS.contains(start) => (Some(*start), rest),
        rest => (None, rest),
    };
    let pieces = pieces(input);
    no_text_is_lost(&pieces);
    if !is_whole() {
        return;
    }
    is_played(start, &pieces);
    is_in_the_letter(&pieces);
}

/// What people see of a text, but for tabs: one by itself is a key.
fn seen(text: &str) -> String {
    let text = text.replace('\t', "");
    clean::lines(&text).text.chars().filter(|c| !c.is_control() && !is_hidden(*c)).collect()
}

/// The text of an event.
fn text(event: &Event) -> String {
    match event {
        Event::Paste(text) => seen(text),
        Event::Key(key) if !key.modifiers.intersects(KeyModifiers::CONTROL | KeyModifiers::ALT) => {
            match key.code {
                KeyCode::Char(c) => seen(&c.to_string()),
                _ => String::new(),
            }
        }
        _ => String::new(),
    }
}

/// Where the bytes are text, with marks of pastes at most, all of it becomes keys and pastes, in its order.
fn no_text_is_lost(pieces: &[Piece<'_>]) {
    let mut framer = Framer::default();
    let mut sent: Vec<Vec<u8>> = vec![Vec::new()];
    let mut said = String::new();
    for piece in pieces {
        if piece.pause {
            framer.pause().iter().for_each(|event| said.push_str(&text(event)));
            sent.push(Vec::new());
        }
        framer.take(piece.bytes).iter().for_each(|event| said.push_str(&text(event)));
        if let Some(last) = sent.last_mut() {
            last.extend_from_slice(piece.bytes);
        }
    }
    framer.pause().iter().for_each(|event| said.push_str(&text(event)));
    assert_eq!(framer.patience(), None, "something is open after a pause");
    let mut typed = String::new();
    for sent in sent {
        let Ok(sent) = String::from_utf8(sent) else { return };
        let sent = sent.replace("\u{1b}[200~", "").replace("\u{1b}[201~", "");
        if sent.contains('\u{1b}') {
            return;
        }
        typed.push_str(&seen(&sent));
    }
    assert_eq!(said, typed);
}

/// A case whose problem is known, with an answer or without any.
fn case(told: Option<&str>) -> Case {
    let told = told.map(|told| (TOLD.to_owned(), Answer::Text(told.to_owned())));
    Case {
        platform: Some("telegram".to_owned()),
        category: Some("messages".to_owned()),
        option: Some("media_failed".to_owned()),
        answers: told.into_iter().collect(),
        ..Case::default()
    }
}

thread_local! {
    static SHARED: (Rc<casewright::facts::catalog::Catalog>, Rc<Languages>) =
        (Rc::new(cli::embedded_catalog()), Rc::new(Languages::embedded()));
}

fn wizard(case: Case) -> Wizard {
    SHARED.with(|(catalog, languages)| {
        Wizard::new(Rc::clone(catalog), Rc::clone(languages), Start::new(case, "en", today()))
    })
}

/// A wizard at its message.
fn at_message() -> Wizard {
    let mut wizard = wizard(case(Some("It stops.")));
    for msg in [Msg::End, Msg::Enter] {
        wizard.update(msg);
    }
    wizard
}

fn is_played(start: Option<u8>, pieces: &[Piece<'_>]) {
    let mut wizard = match start {
        Some(b'm') => at_message(),
        Some(_) => {
            let mut wizard = wizard(case(None));
            wizard.update(Msg::Enter);
            wizard
        }
        None => wizard(Case::default()),
    };
    let mut world = Play {
        window: Rect::new(0, 0, 80, 24),
        framer: Framer::default(),
        pieces: pieces.iter().copied(),
        kept: false,
        over: false,
    };
    SHARED.with(|(_, languages)| {
        let end = app::run(&mut world, &mut wizard, languages, &Theme::plain()).expect("nothing breaks here");
        end.message.iter().for_each(|message| is_clean(message));
        languages.tags().filter_map(|tag| languages.get(tag)).for_each(|locale| is_said(&locale));
    });
    is_read_back(&file::write(wizard.case()));
}

/// A case file that can be opened again and holds what it held.
fn is_read_back(written: &str) {
    is_clean(written);
    with_data(|catalog, _| {
        let read = file::read(written, catalog).unwrap_or_else(|mistake| panic!("{mistake:?}: {written}"));
        assert_eq!(read.removed, 0, "{written}");
        assert_eq!(file::write(&read.case), written);
    });
}

/// Text that is typed into a letter stands in it.
fn is_in_the_letter(pieces: &[Piece<'_>]) {
    let mut wizard = at_message();
    wizard.update(Msg::EditMessage);
    let screen = wizard.screen();
    assert!(screen.takes_text(), "{screen:?}");
    let mut framer = Framer::default();
    let mut typed = String::new();
    let mut type_in = |events: Vec<Event>| {
        for event in events {
            wizard.update(keys::msg(&screen, &event).expect("it is text"));
        }
    };
    for piece in pieces {
        let text = String::from_utf8_lossy(piece.bytes);
        let room = TYPED - typed.chars().count();
        let text: String = seen(&text).chars().take(room).collect();
        type_in(framer.take(text.as_bytes()));
        if piece.pause {
            type_in(framer.pause());
        }
        typed.push_str(&text);
    }
    type_in(framer.pause());
    wizard.update(Msg::Back);
    let letter = wizard.case().own_text.as_ref().map_or("", |own| own.text.as_str());
    assert!(letter.contains(&typed), "{typed:?} is not in {letter:?}");
}

/// A world that plays the pieces and looks at everything that leaves the program.
struct Play<'a> {
    window: Rect,
    framer: Framer,
    pieces: std::iter::Copied<std::slice::Iter<'a, Piece<'a>>>,
    /// A save is to be confirmed.
    kept: bool,
    over: bool,
}

impl World for Play<'_> {
    fn show(&mut self, screen: &Screen, words: &Words<'_>) -> io::Result<Seen> {
        let mut buffer = Buffer::empty(self.window);
        let seen = view::draw(&mut buffer, screen, words);
        for cell in buffer.content() {
            let hidden = cell.symbol().chars().find(|c| is_hidden(*c) || c.is_control());
            assert_eq!(hidden, None, "on the screen");
        }
        if let Some(caret) = seen.caret {
            assert!(self.window.contains(caret), "the caret is at {caret}");
        }
        Ok(seen)
    }

    fn wait(&mut self, _: Option<Duration>) -> io::Result<Vec<Input>> {
        if std::mem::take(&mut self.kept) {
            return Ok(vec![Input::Saved(Ok(()))]);
        }
        let Some(piece) = self.pieces.next() else {
            if std::mem::replace(&mut self.over, true) {
                return Ok(vec![Input::Closed]);
            }
            return Ok(self.framer.pause().into_iter().map(Input::Event).collect());
        };
        if let Some((width, height)) = piece.size {
            self.window = Rect::new(0, 0, width, height);
        }
        let mut events = if piece.pause { self.framer.pause() } else { Vec::new() };
        events.extend(self.framer.take(piece.bytes));
        Ok(events.into_iter().map(Input::Event).collect())
    }

    fn copy(&mut self, text: &str, _: bool) -> Copied {
        is_clean(text);
        Copied::ReadBack(Way::System)
    }

    fn write(&mut self, name: &str, text: &str) -> Result<PathBuf, (PathBuf, io::Error)> {
        is_clean(name);
        is_clean(&text.replace("\r\n", "\n"));
        Ok(PathBuf::from(name))
    }

    fn open(&mut self, address: &str) -> io::Result<()> {
        is_clean(address);
        Ok(())
    }

    fn afresh(&mut self) {}

    fn look(&mut self, _: &str) -> Look {
        Look::Missing
    }

    fn place(&self) -> (Date, Option<String>) {
        (today(), Some("Asia/Taipei".to_owned()))
    }

    fn keep(&mut self, case: String) {
        is_read_back(&case);
        self.kept = true;
    }

    fn finish(&mut self) -> Result<(), Text> {
        Ok(())
    }

    fn kept_at(&self) -> String {
        String::new()
    }

    fn hold(&mut self, _: Option<&str>) -> Result<(), Text> {
        Ok(())
    }

    fn delete(&mut self, _: &str) -> Result<(), Text> {
        Ok(())
    }

    fn forget(&mut self) -> Result<Text, Text> {
        Ok(Text::id("forgotten-cases").with("cases", 1_usize))
    }

    fn drafts(&mut self) -> Vec<Draft> {
        let case = Ok(Box::new(case(Some("It stops."))));
        vec![Draft { name: "a".to_owned(), case, age: Some(60) }]
    }

    fn keep_details(&mut self, details: Option<&str>) -> Result<(), Text> {
        details.into_iter().for_each(is_read_back);
        Ok(())
    }

    fn edit(&mut self, text: &str) -> Result<String, Text> {
        is_clean(text);
        Ok(format!("{text}\u{1b}[31m\u{202e}x\r\n"))
    }

    fn pause(&mut self, _: &str, _: bool) -> io::Result<bool> {
        Ok(false)
    }

    fn come_back(&mut self) -> io::Result<()> {
        Ok(())
    }

    fn last_words(&mut self, words: String) {
        is_clean(&words);
    }
}

//! What the tests share: the embedded data, a scripted world, and a screen as text.

use std::collections::VecDeque;
use std::fmt::Write as _;
use std::io;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::Duration;

use casewright::case::answers::{Case, Look};
use casewright::facts::catalog::Catalog;
use casewright::ground::text::Text;
use casewright::ground::wrap;
use casewright::shell::app::{self, End, World};
use casewright::shell::cli;
use casewright::shell::clipboard::{Copied, Way};
use casewright::shell::listen::Input;
use casewright::shell::picture;
use casewright::shell::plain::say::{self, Said};
use casewright::shell::theme::Theme;
use casewright::shell::view::{self, Seen, Words};
use casewright::wizard::kept::Draft;
use casewright::wizard::machine::{Start, Wizard};
use casewright::wizard::screen::{Screen, Shape};
use casewright::words::locale::Languages;
use jiff::civil::{Date, date};
use proptest::test_runner::{Config as ProptestConfig, RngSeed};
use ratatui::buffer::Buffer;
use ratatui::crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};
use ratatui::layout::Rect;

/// Random cases that are the same at every run, so that a change fails and luck does not.
pub fn seeded(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        rng_seed: RngSeed::Fixed(20_261_121),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// The day of every test.
pub fn today() -> Date {
    date(2026, 11, 21)
}

/// A case whose problem is known, and nothing else.
pub fn problem(platform: &str, category: &str, option: &str) -> Case {
    Case {
        platform: Some(platform.to_owned()),
        category: Some(category.to_owned()),
        option: Some(option.to_owned()),
        ..Case::default()
    }
}

/// The embedded data.
pub struct Data {
    pub catalog: Rc<Catalog>,
    pub languages: Rc<Languages>,
}

pub fn data() -> Data {
    Data { catalog: Rc::new(cli::embedded_catalog()), languages: Rc::new(Languages::embedded()) }
}

impl Data {
    /// A wizard in a language, over a case.
    pub fn wizard(&self, ui: &str, case: Case) -> Wizard {
        let ui = self.languages.nearest(ui).unwrap();
        self.begin(Start::new(case, ui, today()))
    }

    /// A wizard that begins with more.
    pub fn begin(&self, start: Start) -> Wizard {
        Wizard::new(Rc::clone(&self.catalog), Rc::clone(&self.languages), start)
    }

    /// A wizard's screen as text, at a size, with the caret's place below it.
    pub fn shot(&self, wizard: &mut Wizard, width: u16, height: u16) -> String {
        let screen = wizard.screen();
        let ui = self.languages.get(wizard.ui()).unwrap();
        let message = self.languages.get(wizard.message_language()).unwrap();
        let theme = Theme::plain();
        let words = Words { ui: &ui, message: &message, theme: &theme };
        let (buffer, seen) = frame((width, height), &screen, &words);
        if wizard.seen(seen.sight) {
            return self.shot(wizard, width, height);
        }
        let mut text = text(&buffer);
        if let Some(at) = seen.caret {
            let _ = writeln!(text, "caret {},{}", at.x, at.y);
        }
        for locale in [&ui, &message] {
            assert_eq!(locale.faults(), Vec::<String>::new(), "{}", locale.tag());
        }
        text
    }
}

/// A frame on a blank screen of a size.
pub fn frame((width, height): (u16, u16), screen: &Screen, words: &Words<'_>) -> (Buffer, Seen) {
    let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
    let seen = view::draw(&mut buffer, screen, words);
    (buffer, seen)
}

/// A buffer as lines; a wide character takes the two columns it has on the screen.
pub fn text(buffer: &Buffer) -> String {
    let mut out = String::new();
    for y in 0..buffer.area.height {
        let mut line = String::new();
        let mut x = 0;
        while x < buffer.area.width {
            let symbol = buffer[(x, y)].symbol();
            line.push_str(symbol);
            x += u16::try_from(wrap::width(symbol)).unwrap().max(1);
        }
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out
}

/// A key press.
pub fn key(code: KeyCode) -> Event {
    Event::Key(KeyEvent::new(code, KeyModifiers::NONE))
}

/// Control and a letter.
pub fn control(c: char) -> Event {
    Event::Key(KeyEvent::new(KeyCode::Char(c), KeyModifiers::CONTROL))
}

/// Alt and a letter.
pub fn alt(c: char) -> Event {
    Event::Key(KeyEvent::new(KeyCode::Char(c), KeyModifiers::ALT))
}

/// A text, key by key.
pub fn typed(text: &str) -> Vec<Event> {
    text.chars().map(|c| key(KeyCode::Char(c))).collect()
}

/// Keys as the lines that do the same.
fn as_lines(screen: &Screen, events: &[Event]) -> Vec<String> {
    let filters = matches!(&screen.shape, Shape::Pick(pick) if pick.filter.is_some());
    let (mut lines, mut text) = (Vec::new(), String::new());
    for event in events {
        let Event::Key(key) = event else { unreachable!("{event:?}") };
        let (control, alt) =
            (key.modifiers.contains(KeyModifiers::CONTROL), key.modifiers.contains(KeyModifiers::ALT));
        match key.code {
            KeyCode::Char(c) if !control && !alt => text.push(c),
            KeyCode::Enter if !alt => {
                if filters && !text.is_empty() {
                    lines.push(std::mem::take(&mut text));
                }
                lines.push(std::mem::take(&mut text));
            }
            code => {
                if !text.is_empty() {
                    lines.push(std::mem::take(&mut text));
                }
                let name = match code {
                    KeyCode::Char(c) if control => format!("ctrl+{c}"),
                    KeyCode::Char(c) => format!("alt+{c}"),
                    KeyCode::BackTab => "shift+tab".to_owned(),
                    KeyCode::Delete => "del".to_owned(),
                    KeyCode::F(number) => format!("f{number}"),
                    code => format!("{code:?}").to_lowercase(),
                };
                lines.push(format!("/{name}"));
            }
        }
    }
    if !text.is_empty() {
        lines.push(text);
    }
    lines
}

/// A world that a script plays: for every frame it says which events come next, and nothing at its end.
pub struct Script<F> {
    shown: Buffer,
    play: F,
    waiting: VecDeque<Event>,
    /// The same keys as lines, where the wizard is lines.
    lines: Option<VecDeque<String>>,
    said: Option<Said>,
    /// All that was said as lines.
    pub heard: String,
    saved: Option<Result<(), Text>>,
    last: Option<Screen>,
    /// What was copied, oldest first.
    pub copied: Vec<String>,
    /// What was written, by name.
    pub written: Vec<(String, String)>,
    /// What was opened.
    pub opened: Vec<String>,
    /// How many events were played.
    pub events: usize,
    /// What was handed over to be saved, oldest first.
    pub kept: Vec<String>,
    /// Why nothing can be saved, while that is so.
    pub refuses: Option<Text>,
    /// What an editor makes of a text.
    pub editor: Option<fn(&str) -> String>,
}

impl<F: FnMut(&Screen) -> Vec<Event>> Script<F> {
    pub fn new(width: u16, height: u16, play: F) -> Self {
        Self {
            shown: Buffer::empty(Rect::new(0, 0, width, height)),
            play,
            waiting: VecDeque::new(),
            lines: None,
            said: None,
            heard: String::new(),
            saved: None,
            last: None,
            copied: Vec::new(),
            written: Vec::new(),
            opened: Vec::new(),
            events: 0,
            kept: Vec::new(),
            refuses: None,
            editor: None,
        }
    }

    /// The same for the wizard as lines.
    pub fn of_lines(play: F) -> Self {
        Self { lines: Some(VecDeque::new()), ..Self::new(80, 24, play) }
    }

    /// Plays to the end.
    pub fn run(&mut self, wizard: &mut Wizard, languages: &Languages) -> End {
        app::run(self, wizard, languages, &Theme::plain()).unwrap()
    }

    /// The last screen as text.
    pub fn text(&self) -> String {
        text(&self.shown)
    }
}

impl<F: FnMut(&Screen) -> Vec<Event>> World for Script<F> {
    fn show(&mut self, screen: &Screen, words: &Words<'_>) -> io::Result<Seen> {
        self.last = Some(screen.clone());
        if self.lines.is_some() {
            let news = say::news(screen, self.said.as_ref(), words);
            assert!(!news.chars().any(|c| c.is_control() && c != '\n'), "{news:?}");
            self.heard.push_str(&news);
            self.said = Some(Said::new(screen, words));
            return Ok(Seen::default());
        }
        let size = (self.shown.area.width, self.shown.area.height);
        let (shown, seen) = frame(size, screen, words);
        self.shown = shown;
        Ok(seen)
    }

    fn wait(&mut self, _: Option<Duration>) -> io::Result<Vec<Input>> {
        if let Some(saved) = self.saved.take() {
            return Ok(vec![Input::Saved(saved)]);
        }
        if self.waiting.is_empty() && self.lines.as_ref().is_none_or(VecDeque::is_empty) {
            let screen = self.last.clone().unwrap();
            self.waiting.extend((self.play)(&screen));
        }
        self.events += 1;
        assert!(self.events < 5_000, "the script goes round in circles at {:?}", self.text());
        if let Some(lines) = &mut self.lines {
            let screen = self.last.as_ref().unwrap();
            if lines.is_empty() {
                lines.extend(as_lines(screen, &self.waiting.drain(..).collect::<Vec<_>>()));
            }
            let Some(line) = lines.pop_front() else { return Ok(vec![Input::Closed]) };
            let _ = writeln!(self.heard, "> {line}");
            let said = self.said.as_ref().unwrap();
            return Ok(said.heard(&line).into_iter().map(Input::Msg).collect());
        }
        Ok(vec![self.waiting.pop_front().map_or(Input::Closed, Input::Event)])
    }

    fn copy(&mut self, text: &str, _: bool) -> Copied {
        self.copied.push(text.to_owned());
        Copied::Sent(Way::Terminal)
    }

    fn write(&mut self, name: &str, text: &str) -> Result<PathBuf, (PathBuf, io::Error)> {
        self.written.push((name.to_owned(), text.to_owned()));
        Ok(PathBuf::from(name))
    }

    fn open(&mut self, address: &str) -> io::Result<()> {
        self.opened.push(address.to_owned());
        Ok(())
    }

    fn afresh(&mut self) {}

    fn look(&mut self, file: &str) -> Look {
        picture::look(file, &[Path::new("")])
    }

    fn place(&self) -> (Date, Option<String>) {
        (today(), Some("Asia/Taipei".to_owned()))
    }

    fn keep(&mut self, case: String) {
        if self.refuses.is_none() {
            self.kept.push(case);
        }
        self.saved = Some(self.refuses.clone().map_or(Ok(()), Err));
    }

    fn finish(&mut self) -> Result<(), Text> {
        self.refuses.clone().map_or(Ok(()), Err)
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
        self.kept.clear();
        Ok(Text::id("forgotten-cases").with("cases", 1_usize))
    }

    fn drafts(&mut self) -> Vec<Draft> {
        Vec::new()
    }

    fn keep_details(&mut self, _: Option<&str>) -> Result<(), Text> {
        self.refuses.clone().map_or(Ok(()), Err)
    }

    fn edit(&mut self, text: &str) -> Result<String, Text> {
        self.editor.map(|editor| editor(text)).ok_or_else(|| Text::id("edit-none"))
    }

    fn pause(&mut self, _: &str, _: bool) -> io::Result<bool> {
        Ok(false)
    }

    fn come_back(&mut self) -> io::Result<()> {
        Ok(())
    }

    fn last_words(&mut self, _: String) {}
}

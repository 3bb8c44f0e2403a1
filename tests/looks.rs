//! The looks: every theme on every kind of terminal, with nothing lost where there is no colour.

use std::fmt::Write as _;

use casewright::case::answers::Case;
use casewright::shell::paint::Painter;
use casewright::shell::theme::{Abilities, Kind, Theme};
use casewright::shell::view::{self, Words};
use casewright::wizard::edit::Move;
use casewright::wizard::machine::Wizard;
use casewright::wizard::msg::Msg;
use casewright::wizard::screen::Screen;
use casewright::wizard::step::Step;
use casewright::words::locale::is_for_messages;
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier};

use crate::harness::{Data, data, frame};
use crate::pty::{Tty, folder};
use crate::screens::{case, to};

fn drawn(data: &Data, wizard: &mut Wizard, theme: &Theme, size: (u16, u16)) -> Buffer {
    let ui = data.languages.get(wizard.ui()).unwrap();
    let message = data.languages.get(wizard.message_language()).unwrap();
    let words = Words { ui: &ui, message: &message, theme };
    // What the first frame learns of sizes, the second goes by.
    let (_, seen) = frame(size, &wizard.screen(), &words);
    wizard.seen(seen.sight);
    frame(size, &wizard.screen(), &words).0
}

/// The look of a cell in a few characters.
fn look(cell: &Cell) -> String {
    let colour = |colour: Color| match colour {
        Color::Reset => "-".to_owned(),
        Color::Indexed(index) => index.to_string(),
        named => format!("{named:?}"),
    };
    let mut out = format!("{}/{}", colour(cell.fg), colour(cell.bg));
    for (modifier, sign) in [
        (Modifier::BOLD, " bold"),
        (Modifier::DIM, " dim"),
        (Modifier::UNDERLINED, " underlined"),
        (Modifier::REVERSED, " reversed"),
    ] {
        if cell.modifier.contains(modifier) {
            out.push_str(sign);
        }
    }
    out
}

/// The runs of one look that a screen has, each with its first words.
fn runs(buffer: &Buffer) -> String {
    let mut out = String::new();
    for y in 0..buffer.area.height {
        let mut x = 0;
        while x < buffer.area.width {
            let start = look(&buffer[(x, y)]);
            let mut text = String::new();
            while x < buffer.area.width && look(&buffer[(x, y)]) == start {
                text.push_str(buffer[(x, y)].symbol());
                x += 1;
            }
            if !text.trim().is_empty() {
                let _ = writeln!(out, "{y:2} [{start}] {}", text.trim_end());
            }
        }
    }
    out
}

/// Screens that between them show every role.
fn screens(data: &Data) -> Vec<(&'static str, Wizard)> {
    let mut list = data.wizard("en", casewright::case::answers::Case::default());
    for c in "te".chars() {
        list.update(Msg::Type(c));
    }
    let mut form = data.wizard("en", case());
    to(&mut form, &Step::Details(1));
    form.update(Msg::Clear);
    for c in "0912".chars() {
        form.update(Msg::Type(c));
    }
    let mut ticks = data.wizard("en", case());
    to(&mut ticks, &Step::Checklist);
    let mut places = data.wizard("zh-Hant", case());
    to(&mut places, &Step::WhereTo);
    let mut selection = data.wizard("zh-Hant", case());
    selection.update(Msg::CheckContact);
    selection.update(Msg::Paste("telegram.org 中文 abc".to_owned(), 0));
    for _ in 0..2 {
        selection.update(Msg::Select(Move::WordLeft));
    }
    let screens = [list, form, ticks, places, selection];
    ["list", "form", "checklist", "where-to", "selection"].into_iter().zip(screens).collect()
}

#[test]
fn every_theme_is_as_it_was_seen() {
    let data = data();
    for kind in Kind::ALL {
        for (name, many_colours) in [("256", true), ("16", false)] {
            let abilities = Abilities { many_colours, ..Abilities::default() };
            let theme = Theme::new(kind, abilities);
            let mut all = String::new();
            for (screen, mut wizard) in screens(&data) {
                for size in [(80, 24), (40, 12)] {
                    let buffer = drawn(&data, &mut wizard, &theme, size);
                    let _ = writeln!(all, "== {screen} {}x{}\n{}", size.0, size.1, runs(&buffer));
                }
            }
            insta::with_settings!({ prepend_module_to_snapshot => false, snapshot_path => "looks" }, {
                insta::assert_snapshot!(format!("{}-{name}", kind.id()), all);
            });
        }
    }
}

#[test]
fn what_is_chosen_is_seen_in_every_theme_and_no_colour_says_what_words_do_not() {
    let data = data();
    for kind in Kind::ALL {
        for no_color in [false, true] {
            let theme = Theme::new(kind, Abilities { no_color, many_colours: true, ..Abilities::default() });
            for (name, mut wizard) in screens(&data) {
                let buffer = drawn(&data, &mut wizard, &theme, (80, 24));
                let standing_out = |cell: &&Cell| {
                    cell.modifier.contains(Modifier::REVERSED)
                        || cell.bg != theme.text.bg.unwrap_or(Color::Reset)
                };
                let chosen = buffer.content().iter().filter(standing_out).count();
                assert!(chosen > 3 || name == "form", "{name} with {kind:?}");
                if no_color {
                    let coloured = |cell: &&Cell| cell.fg != Color::Reset || cell.bg != Color::Reset;
                    assert_eq!(buffer.content().iter().filter(coloured).count(), 0, "{name} with {kind:?}");
                }
                // The words are the same, whatever they look like.
                let plain = drawn(&data, &mut wizard, &Theme::plain(), (80, 24));
                assert_eq!(
                    crate::harness::text(&buffer),
                    crate::harness::text(&plain),
                    "{name} with {kind:?}"
                );
            }
        }
    }
}

/// A terminal that is painted on, and read.
struct Shown(Painter, vt100::Parser);

impl Shown {
    fn new() -> Self {
        Self(Painter::new(Rect::new(0, 0, 80, 24)), vt100::Parser::default())
    }

    /// Shows a screen, and tells how many bytes that took.
    fn show(&mut self, screen: &Screen, words: &Words<'_>) -> usize {
        let mut bytes = Vec::new();
        self.0.paint(|buffer| view::draw(buffer, screen, words).caret, &mut bytes);
        self.1.process(&bytes);
        bytes.len()
    }

    fn lines(&self) -> Vec<String> {
        self.1.screen().contents().lines().map(|line| line.trim_end().to_owned()).collect()
    }
}

#[test]
fn no_frame_leaves_anything_of_the_one_before() {
    let data = data();
    let theme = Theme::plain();
    for ui in data.languages.tags().filter(|tag| !is_for_messages(tag)) {
        let mut wizard = data.wizard(ui, Case::default());
        let mut going_on = Shown::new();
        let moves =
            [Msg::Enter, Msg::Enter, Msg::Down, Msg::Enter, Msg::Enter, Msg::Back, Msg::Back, Msg::Back];
        for (number, msg) in moves.into_iter().enumerate() {
            wizard.update(msg);
            let screen = wizard.screen();
            let locale = data.languages.get(ui).unwrap();
            let words = Words { ui: &locale, message: &locale, theme: &theme };
            let mut afresh = Shown::new();
            going_on.show(&screen, &words);
            afresh.show(&screen, &words);
            assert_eq!(going_on.lines(), afresh.lines(), "{ui}, frame {number}");
        }
    }
}

/// Over a slow line a byte is time.
#[test]
fn a_frame_takes_few_bytes() {
    let data = data();
    let theme = Theme::new(Kind::Auto, Abilities::default());
    for ui in ["en", "zh-Hans"] {
        let mut wizard = data.wizard(ui, Case::default());
        let locale = data.languages.get(ui).unwrap();
        let words = Words { ui: &locale, message: &locale, theme: &theme };
        let mut shown = Shown::new();
        let mut show = |wizard: &Wizard| shown.show(&wizard.screen(), &words);
        let all = show(&wizard);
        assert!(all <= 4_000, "{ui}: the first frame takes {all}");
        for (msg, most) in [
            (Msg::Down, 134),
            (Msg::Up, 134),
            (Msg::Enter, 1_000),
            (Msg::Down, 2 * 134),
            (Msg::Enter, 1_000),
            (Msg::Back, 1_000),
            (Msg::Back, 1_000),
        ] {
            wizard.update(msg.clone());
            let took = show(&wizard);
            assert!(took <= most, "{ui}: {msg:?} takes {took} of {most}");
            assert_eq!(show(&wizard), 0, "{ui}: nothing changed after {msg:?}");
        }
    }
}

#[test]
fn a_terminal_of_ascii_gets_no_other_signs() {
    let data = data();
    let theme = Theme::new(Kind::Auto, Abilities { ascii: true, ..Abilities::default() });
    for (name, mut wizard) in screens(&data) {
        for size in [(120, 30), (80, 24), (40, 12)] {
            let text = crate::harness::text(&drawn(&data, &mut wizard, &theme, size));
            let sign = text.chars().find(|c| "▸▰▱▴▾│".contains(*c));
            assert_eq!(sign, None, "{name} {size:?}: {text}");
        }
    }
}

#[test]
fn without_colours_a_real_terminal_still_shows_what_is_chosen() {
    let folder = folder();
    for (set, args) in [
        (&[("NO_COLOR", "1")][..], &["--ui", "en", "--no-save"][..]),
        (&[], &["--ui", "en", "--no-save", "--theme", "none"]),
        (&[], &["--ui", "en", "--no-save", "--theme", "contrast"]),
        (&[("LANG", "C")], &["--ui", "en", "--no-save"]),
    ] {
        let mut tty = Tty::start(args, folder.path(), set);
        tty.until("KakaoTalk");
        let seen = {
            let parser = tty.parser.lock().unwrap();
            let screen = parser.screen();
            let row = screen.contents().lines().position(|line| line.contains("WhatsApp")).unwrap();
            let cell = screen.cell(u16::try_from(row).unwrap(), 5).unwrap();
            (cell.contents().to_owned(), cell.inverse() || cell.bgcolor() != vt100::Color::Default)
        };
        assert_eq!(seen, ("h".to_owned(), true), "{set:?} {args:?}");
        let ascii = set.contains(&("LANG", "C"));
        assert_eq!(tty.screen().contains("> WhatsApp"), ascii);
        tty.press("\x11");
        assert!(tty.end().success());
    }
}

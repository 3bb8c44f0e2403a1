//! Terminal events become messages, and every screen's keys are told: both from one table.

use ratatui::crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseEventKind};

use crate::ground::clean;
use crate::ground::text::Text;
use crate::wizard::edit::Move;
use crate::wizard::msg::{Msg, Part};
use crate::wizard::screen::{Body, Command, Screen, Shape};

/// What an event means on a screen; none where it means nothing.
pub fn msg(screen: &Screen, event: &Event) -> Option<Msg> {
    match event {
        Event::Key(key) if key.kind != KeyEventKind::Release => key_msg(screen, *key),
        Event::Paste(text) => {
            let clean = clean::lines(text);
            Some(Msg::Paste(clean.text, clean.removed))
        }
        Event::Mouse(mouse) => match mouse.kind {
            MouseEventKind::ScrollUp => Some(Msg::Up),
            MouseEventKind::ScrollDown => Some(Msg::Down),
            _ => None,
        },
        Event::Key(_) | Event::Resize(..) | Event::FocusGained | Event::FocusLost => None,
    }
}

fn key_msg(screen: &Screen, key: KeyEvent) -> Option<Msg> {
    let control = key.modifiers.contains(KeyModifiers::CONTROL);
    let alt = key.modifiers.contains(KeyModifiers::ALT);
    // AltGr arrives as Control and Alt together, with the character it composed.
    if let KeyCode::Char(c) = key.code
        && control == alt
    {
        return typed(screen, c);
    }
    if let Some(to) = selects(screen, key) {
        return Some(Msg::Select(to));
    }
    Some(match key.code {
        KeyCode::Char(c) if control => return with_control(c),
        KeyCode::Char('b') if alt => Msg::WordLeft,
        KeyCode::Char('f') if alt => Msg::WordRight,
        KeyCode::Char('z') if alt => Msg::Undo,
        KeyCode::Char('y') if alt => Msg::Redo,
        KeyCode::Char('c') if alt => Msg::Take(false),
        KeyCode::Char('x') if alt => Msg::Take(true),
        KeyCode::Char('v') if alt => Msg::PutIn,
        KeyCode::Enter if alt => Msg::Newline,
        KeyCode::Enter => Msg::Enter,
        KeyCode::Esc => Msg::Back,
        KeyCode::Tab => Msg::NextField,
        KeyCode::BackTab => Msg::PreviousField,
        KeyCode::Backspace if control || alt => Msg::DeleteWord,
        KeyCode::Backspace => Msg::Backspace,
        KeyCode::Delete => Msg::Delete,
        KeyCode::Left if control || alt => Msg::WordLeft,
        KeyCode::Right if control || alt => Msg::WordRight,
        KeyCode::Left => Msg::Left,
        KeyCode::Right => Msg::Right,
        KeyCode::Up if alt => Msg::MoveUp,
        KeyCode::Down if alt => Msg::MoveDown,
        KeyCode::Up => Msg::Up,
        KeyCode::Down => Msg::Down,
        KeyCode::Home if control => Msg::Top,
        KeyCode::End if control => Msg::Bottom,
        KeyCode::Home => Msg::Home,
        KeyCode::End => Msg::End,
        KeyCode::PageUp => Msg::PageUp,
        KeyCode::PageDown => Msg::PageDown,
        KeyCode::F(1) => Msg::Help,
        KeyCode::F(2) => Msg::UiLanguage,
        KeyCode::F(3) => Msg::MessageLanguage,
        KeyCode::F(4) => Msg::CheckContact,
        KeyCode::F(5) => Msg::Kept,
        KeyCode::F(6) => Msg::Find,
        _ => return None,
    })
}

/// Where a key with Shift takes the end of a selection, where text is typed. In a list, up and down are its own.
fn selects(screen: &Screen, key: KeyEvent) -> Option<Move> {
    if !key.modifiers.contains(KeyModifiers::SHIFT) || screen.typed().is_none() {
        return None;
    }
    let word = key.modifiers.intersects(KeyModifiers::CONTROL | KeyModifiers::ALT);
    let list = matches!(screen.shape, Shape::Pick(_));
    Some(match key.code {
        KeyCode::Left if word => Move::WordLeft,
        KeyCode::Right if word => Move::WordRight,
        KeyCode::Left => Move::Left,
        KeyCode::Right => Move::Right,
        KeyCode::Home if word && !list => Move::Top,
        KeyCode::End if word && !list => Move::Bottom,
        KeyCode::Home if !list => Move::Home,
        KeyCode::End if !list => Move::End,
        KeyCode::Up if !list && !word => Move::Up,
        KeyCode::Down if !list && !word => Move::Down,
        _ => return None,
    })
}

fn with_control(c: char) -> Option<Msg> {
    Some(match c.to_ascii_lowercase() {
        'g' => Msg::Help,
        'l' => Msg::UiLanguage,
        't' => Msg::MessageLanguage,
        'k' => Msg::CheckContact,
        'p' => Msg::Preview,
        'r' => Msg::Redraw,
        'q' | 'c' => Msg::Quit,
        'j' => Msg::Newline,
        'n' => Msg::Unknown,
        'o' => Msg::Kept,
        'f' => Msg::Find,
        'x' => Msg::EditOutside,
        // Where jobs are stopped and go on, this key does it everywhere.
        'z' if cfg!(unix) => Msg::Pause,
        // What terminals send for Ctrl+/ and Ctrl+_.
        'z' | '7' | '_' | '/' => Msg::Undo,
        'y' => Msg::Redo,
        'w' => Msg::DeleteWord,
        'u' => Msg::Clear,
        'a' => Msg::Home,
        'e' => Msg::End,
        'h' => Msg::Backspace,
        _ => return None,
    })
}

fn typed(screen: &Screen, c: char) -> Option<Msg> {
    if clean::is_hidden(c) {
        return None;
    }
    if screen.takes_text() {
        return Some(Msg::Type(c));
    }
    let latin = on_the_same_key(c);
    let command = screen.commands.iter().find(|command| letter(**command) == Some(latin));
    match command {
        Some(command) => Some(command_msg(*command)),
        None => Some(Msg::Type(c)),
    }
}

/// The letters of commands…
const LATIN: [char; 12] = ['a', 'b', 'c', 'd', 'e', 'm', 'n', 'o', 's', 't', 'u', 'w'];

/// …and what stands on the same keys where another script is typed; the letter itself where that is none of its own.
const LAYOUTS: [[char; 12]; 9] = [
    // Russian, Ukrainian where it differs, Greek, Hebrew, Arabic.
    ['ф', 'и', 'с', 'в', 'у', 'ь', 'т', 'щ', 'ы', 'е', 'г', 'ц'],
    ['a', 'b', 'c', 'd', 'e', 'm', 'n', 'o', 'і', 't', 'u', 'w'],
    ['α', 'β', 'ψ', 'δ', 'ε', 'μ', 'ν', 'ο', 'σ', 'τ', 'θ', 'ς'],
    ['ש', 'נ', 'ב', 'ג', 'ק', 'צ', 'מ', 'ם', 'ד', 'א', 'ו', 'w'],
    ['ش', 'b', 'ؤ', 'ي', 'ث', 'ة', 'ى', 'خ', 'س', 'ف', 'ع', 'ص'],
    // Thai (Kedmanee), Korean (Dubeolsik), Hindi (Inscript).
    ['ฟ', '\u{e34}', 'แ', 'ก', '\u{e33}', 'ท', '\u{e37}', 'น', 'ห', 'ะ', '\u{e35}', 'ไ'],
    ['ㅁ', 'ㅠ', 'ㅊ', 'ㅇ', 'ㄷ', 'ㅡ', 'ㅜ', 'ㅐ', 'ㄴ', 'ㅅ', 'ㅕ', 'ㅈ'],
    ['\u{94b}', 'व', 'म', '\u{94d}', '\u{93e}', 'स', 'ल', 'द', '\u{947}', '\u{942}', 'ह', '\u{948}'],
    // The wide letters of East Asian input.
    ['ａ', 'ｂ', 'ｃ', 'ｄ', 'ｅ', 'ｍ', 'ｎ', 'ｏ', 'ｓ', 'ｔ', 'ｕ', 'ｗ'],
];

/// The Latin letter on the key of a letter of another script.
fn on_the_same_key(c: char) -> char {
    if c.is_ascii() {
        return c;
    }
    let low = c.to_lowercase().next().unwrap_or(c);
    let place = LAYOUTS.iter().find_map(|layout| layout.iter().position(|letter| *letter == low));
    place.and_then(|place| LATIN.get(place).copied()).unwrap_or(c)
}

/// The letter of a command, where text cannot be typed.
fn letter(command: Command) -> Option<char> {
    Some(match command {
        Command::CopyAll => 'c',
        Command::CopySubject => 's',
        Command::CopyBody => 'b',
        Command::CopySlot => 'n',
        Command::CopyAddress => 'a',
        Command::CopyOtherwise => 't',
        Command::OpenAddress => 'o',
        Command::WriteFile => 'w',
        Command::EditMessage => 'e',
        Command::Renew => 'u',
        Command::Short => 'm',
        Command::DeleteDraft => 'd',
        Command::Unknown
        | Command::Find
        | Command::Newline
        | Command::Preview
        | Command::Reorder
        | Command::EditOutside
        | Command::TakeOffer => return None,
    })
}

fn command_msg(command: Command) -> Msg {
    match command {
        Command::CopyAll => Msg::Copy(Part::All),
        Command::CopySubject => Msg::Copy(Part::Subject),
        Command::CopyBody => Msg::Copy(Part::Body),
        Command::CopySlot => Msg::Copy(Part::NextSlot),
        Command::CopyAddress => Msg::Copy(Part::Address),
        Command::CopyOtherwise => Msg::CopyOtherwise,
        Command::OpenAddress => Msg::OpenAddress,
        Command::WriteFile => Msg::WriteFile,
        Command::EditMessage => Msg::EditMessage,
        Command::Renew => Msg::Renew,
        Command::Short => Msg::Short,
        Command::Reorder => Msg::MoveUp,
        Command::DeleteDraft => Msg::Delete,
        Command::EditOutside => Msg::EditOutside,
        Command::TakeOffer => Msg::Right,
        Command::Unknown => Msg::Unknown,
        Command::Find => Msg::Find,
        Command::Newline => Msg::Newline,
        Command::Preview => Msg::Preview,
    }
}

/// A key that works on a screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hint {
    /// What is written on it.
    key: Key,
    /// A key that does the same, for terminals that eat the first; written in English, for only the help names it.
    pub twin: Option<&'static str>,
    /// The id of what it does; `.short` is the word for the footer.
    pub does: &'static str,
}

/// What is written on a key. Few of the hints of a frame have room, so that it becomes a text only when it is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Key {
    /// A name of its own, by its id.
    Name(&'static str),
    /// As it is written in English.
    English(&'static str),
}

impl Hint {
    /// What is written on it.
    pub fn key(&self) -> Text {
        match self.key {
            Key::Name(id) => name(id),
            Key::English(written) => keys(written),
        }
    }

    /// All its names.
    pub fn names(&self) -> Text {
        match self.twin {
            Some(twin) => Text::id("key-name-or").with("one", self.key()).with("other", keys(twin)),
            None => self.key(),
        }
    }

    /// What it does, in full.
    pub fn long(&self) -> Text {
        Text::id(format!("key-{}", self.does))
    }

    /// What it does, in a word.
    pub fn short(&self) -> Text {
        Text::id(format!("key-{}.short", self.does))
    }
}

fn name(id: &'static str) -> Text {
    Text::id(format!("key-name-{id}"))
}

/// The keys whose names differ from keyboard to keyboard, and what they are called on those of English.
const NAMED: [(&str, &[&str]); 8] = [
    ("ctrl", &["ctrl"]),
    ("delete", &["del"]),
    ("enter", &["enter"]),
    ("esc", &["esc"]),
    ("home-end", &["home", "end"]),
    ("pages", &["pgup", "pgdn"]),
    ("shift", &["shift"]),
    ("tab", &["tab"]),
];

/// What keys are called in a language, in lower case, and in English.
pub fn names(say: impl Fn(&Text) -> String) -> Vec<(String, &'static str)> {
    NAMED
        .into_iter()
        .flat_map(|(id, english)| {
            let theirs = say(&name(id)).to_lowercase();
            let theirs: Vec<String> = theirs.split_whitespace().map(str::to_owned).collect();
            theirs.into_iter().zip(english.iter().copied())
        })
        .collect()
}

/// Keys as they are written in English, blanks between them, in any language.
fn keys(written: &str) -> Text {
    let mut parts = Vec::new();
    for chord in written.split(' ') {
        if !parts.is_empty() {
            parts.push(Text::verbatim(" "));
        }
        for (place, key) in chord.split('+').enumerate() {
            if place > 0 {
                parts.push(Text::verbatim("+"));
            }
            parts.push(
                match NAMED
                    .iter()
                    .find(|(_, english)| matches!(english, [one] if key.eq_ignore_ascii_case(one)))
                {
                    Some((id, _)) => name(id),
                    None => Text::verbatim(key),
                },
            );
        }
    }
    match <[Text; 1]>::try_from(parts) {
        Ok([one]) => one,
        Err(parts) => Text::Parts(parts),
    }
}

/// Every key that works on a screen, the most wanted first.
pub fn hints(screen: &Screen) -> Vec<Hint> {
    use Key::{English, Name};
    let mut hints = Vec::new();
    let mut add = |key: Key, does| hints.push(Hint { key, twin: None, does });
    match &screen.shape {
        Shape::Pick(pick) => {
            add(Name("enter"), "choose");
            add(Name("arrows"), "move");
            if pick.filter.is_some() {
                add(Name("letters"), "filter");
            }
        }
        Shape::Form(form) => {
            if screen.progress.is_some() || form.rows.len() > 1 {
                add(Name("enter"), "next-field");
            } else if !form.rows.is_empty() {
                add(Name("enter"), "done");
            }
            match form.rows.get(form.focus).map(|row| &row.body) {
                Some(Body::Options { beside: true, .. }) => add(Name("sides"), "mark"),
                Some(Body::Options { .. }) => {
                    add(Name("arrows"), "answers");
                    add(Name("space"), "mark");
                }
                Some(Body::List { items, .. }) if !items.is_empty() => add(Name("delete"), "remove"),
                Some(Body::List { .. } | Body::Text { .. }) | None => {}
            }
        }
        Shape::Read(read) => {
            if read.choices.is_empty() {
                add(Name("enter"), "close");
            } else {
                add(Name("enter"), "choose");
            }
        }
        Shape::Tick(_) => {
            add(Name("enter"), "jump");
            add(Name("arrows"), "move");
        }
        Shape::Letter(_) | Shape::Help(..) => {}
    }
    let selected = screen.typed().map(|typed| typed.selection.is_some());
    let take = English("Alt+C Alt+X");
    if selected == Some(true) {
        add(take, "take");
    }
    hints.extend(screen.commands.iter().map(|command| command_hint(*command)));
    let mut add = |key: Key, does| hints.push(Hint { key, twin: None, does });
    match &screen.shape {
        Shape::Read(_) | Shape::Letter(_) | Shape::Help(..) => add(Name("arrows"), "scroll"),
        Shape::Form(form) if form.rows.len() > 1 => add(Name("tab"), "fields"),
        Shape::Pick(_) | Shape::Form(_) | Shape::Tick(_) => {}
    }
    let back = if screen.progress.is_some() { "back" } else { "close" };
    add(Name("esc"), back);
    for (key, twin, does) in [
        ("F1", "Ctrl+G", "help"),
        ("F2", "Ctrl+L", "ui-language"),
        ("F3", "Ctrl+T", "message-language"),
        ("F4", "Ctrl+K", "contact"),
    ] {
        hints.push(Hint { key: English(key), twin: Some(twin), does });
    }
    let mut add = |key: Key, does| hints.push(Hint { key, twin: None, does });
    add(Name("pages"), "page");
    add(Name("home-end"), "ends");
    if screen.takes_text() {
        add(English("Alt+Z Alt+Y"), "undo");
    }
    if selected.is_some() {
        add(English("Shift+← Shift+→"), "select");
    }
    if selected == Some(false) {
        add(take, "take");
    }
    if selected.is_some() {
        add(English("Alt+V"), "put-in");
    }
    add(English("Ctrl+R"), "redraw");
    if cfg!(unix) {
        add(English("Ctrl+Z"), "pause");
    }
    hints.push(Hint { key: English("Ctrl+Q"), twin: Some("Ctrl+C"), does: "quit" });
    hints.push(Hint { key: English("F5"), twin: Some("Ctrl+O"), does: "kept" });
    hints
}

fn command_hint(command: Command) -> Hint {
    let (key, twin, does) = match command {
        Command::CopyAll => ("c", None, "copy-all"),
        Command::CopySubject => ("s", None, "copy-subject"),
        Command::CopyBody => ("b", None, "copy-body"),
        Command::CopySlot => ("n", None, "copy-slot"),
        Command::CopyAddress => ("a", None, "copy-address"),
        Command::CopyOtherwise => ("t", None, "copy-otherwise"),
        Command::OpenAddress => ("o", None, "open-address"),
        Command::WriteFile => ("w", None, "write-file"),
        Command::EditMessage => ("e", None, "edit-message"),
        Command::Renew => ("u", None, "renew"),
        Command::Short => ("m", None, "short-message"),
        Command::Reorder => ("Alt+↑ Alt+↓", None, "reorder"),
        Command::DeleteDraft => ("d", None, "delete-draft"),
        Command::EditOutside => ("Ctrl+X", None, "edit-outside"),
        Command::TakeOffer => ("→", None, "take-offer"),
        Command::Unknown => ("Ctrl+N", None, "unknown"),
        Command::Find => ("F6", Some("Ctrl+F"), "find"),
        Command::Newline => ("Alt+Enter", Some("Ctrl+J"), "newline"),
        Command::Preview => ("Ctrl+P", None, "preview"),
    };
    Hint { key: Key::English(key), twin, does }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_of_another_script_is_that_of_its_key() {
        let of_their_own = LAYOUTS.iter().flatten().filter(|letter| !letter.is_ascii());
        let mut letters: Vec<char> = of_their_own.copied().collect();
        let all = letters.len();
        letters.sort_unstable();
        letters.dedup();
        assert_eq!(letters.len(), all, "no letter stands for two");
        for (typed, latin) in
            [('ц', 'w'), ('Ц', 'w'), ('с', 'c'), ('і', 's'), ('ㅊ', 'c'), ('ｃ', 'c'), ('c', 'c'), ('ж', 'ж')]
        {
            assert_eq!(on_the_same_key(typed), latin, "{typed}");
        }
    }
}

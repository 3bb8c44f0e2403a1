//! A line that was typed becomes messages: a number chooses, a text answers, and `/` with the name of a key is that key.

use ratatui::crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};

use crate::ground::clean;
use crate::ground::text::Text;
use crate::shell::keys;
use crate::wizard::msg::Msg;
use crate::wizard::screen::{Body, Row, Screen, Shape};

/// What a line means on a screen, with what keys are called in its language.
pub fn msgs(screen: &Screen, names: &[(String, &str)], line: &str) -> Vec<Msg> {
    let clean = clean::line(line);
    let text = clean.text.trim();
    let paste = || Msg::Paste(text.to_owned(), clean.removed);
    let number = text.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    if let Some(named) = text.strip_prefix('/').and_then(|name| named(screen, names, name)) {
        return named;
    }
    match &screen.shape {
        Shape::Pick(pick) => match number.filter(|at| *at < pick.items.len()) {
            _ if text.is_empty() => vec![Msg::Enter],
            Some(at) => vec![Msg::Pick(at)],
            None if pick.filter.is_some() => vec![Msg::Clear, paste()],
            None => letter(screen, text),
        },
        Shape::Form(form) => match form.rows.get(form.focus) {
            Some(row) if !text.is_empty() => answer(row, paste(), number).unwrap_or_else(|| unknown(text)),
            Some(_) | None => vec![Msg::Enter],
        },
        Shape::Read(read) => match number.filter(|at| *at < read.choices.len()) {
            _ if text.is_empty() => vec![Msg::Enter],
            Some(at) => vec![Msg::Pick(at)],
            None => unknown(text),
        },
        Shape::Tick(tick) => match number.filter(|at| *at < tick.lines.len()) {
            _ if text.is_empty() => vec![Msg::Enter],
            Some(at) => vec![Msg::Pick(at)],
            None => unknown(text),
        },
        Shape::Letter(_) if text.is_empty() => vec![Msg::Enter],
        Shape::Help(..) if text.is_empty() => vec![Msg::Back],
        Shape::Letter(_) | Shape::Help(..) => letter(screen, text),
    }
}

/// An answer to a row.
fn answer(row: &Row, paste: Msg, number: Option<usize>) -> Option<Vec<Msg>> {
    Some(match &row.body {
        Body::Text { long: false, .. } => vec![Msg::Clear, paste, Msg::Enter],
        // An empty line is its end.
        Body::Text { typed, long: true } => {
            let begun = typed.lines.iter().any(|line| !line.is_empty());
            if begun { vec![Msg::End, Msg::Newline, paste] } else { vec![paste] }
        }
        Body::Options { items, own, .. } => match number.filter(|at| *at < items.len()) {
            Some(at) => vec![Msg::Pick(at)],
            None if own.is_some() => vec![Msg::Pick(items.len()), Msg::Clear, paste, Msg::Enter],
            None => return None,
        },
        Body::List { .. } => vec![paste, Msg::Enter],
    })
}

/// The letter of a command.
fn letter(screen: &Screen, text: &str) -> Vec<Msg> {
    let mut chars = text.chars();
    let (Some(c), None) = (chars.next(), chars.next()) else { return unknown(text) };
    match press(screen, KeyCode::Char(c), KeyModifiers::NONE) {
        None | Some(Msg::Type(_)) => unknown(text),
        Some(msg) => vec![msg],
    }
}

fn unknown(text: &str) -> Vec<Msg> {
    vec![Msg::Report(Text::id("plain-unknown").with("line", text))]
}

fn press(screen: &Screen, code: KeyCode, modifiers: KeyModifiers) -> Option<Msg> {
    keys::msg(screen, &Event::Key(KeyEvent::new(code, modifiers)))
}

/// A key by its name, such as `esc`, `f2`, `ctrl+n`; and a thing of a list by its number, after `del` or alone.
fn named(screen: &Screen, names: &[(String, &str)], name: &str) -> Option<Vec<Msg>> {
    let name = name.to_lowercase();
    let mut words = name.split_whitespace();
    let (key, number) = (words.next()?, words.next().and_then(|word| word.parse::<usize>().ok()));
    if let Ok(number) = key.parse::<usize>() {
        return Some(vec![Msg::Pick(number.checked_sub(1)?)]);
    }
    let english = |key| names.iter().find(|(theirs, _)| theirs == key).map_or(key, |(_, name)| *name);
    let key = key.split('+').map(english).collect::<Vec<_>>().join("+");
    let (modifiers, key) = match key.split_once('+') {
        Some(("ctrl", key)) => (KeyModifiers::CONTROL, key),
        Some(("alt", key)) => (KeyModifiers::ALT, key),
        Some(("shift", key)) if key != "tab" => (KeyModifiers::SHIFT, key),
        _ => (KeyModifiers::NONE, key.as_str()),
    };
    let code = match key {
        "esc" => KeyCode::Esc,
        "enter" => KeyCode::Enter,
        "tab" => KeyCode::Tab,
        "shift+tab" => KeyCode::BackTab,
        "up" | "↑" => KeyCode::Up,
        "down" | "↓" => KeyCode::Down,
        "left" | "←" => KeyCode::Left,
        "right" | "→" => KeyCode::Right,
        "home" => KeyCode::Home,
        "end" => KeyCode::End,
        "pgup" => KeyCode::PageUp,
        "pgdn" => KeyCode::PageDown,
        "del" => KeyCode::Delete,
        "backspace" => KeyCode::Backspace,
        "?" => KeyCode::F(1),
        key => {
            let mut chars = key.chars();
            match (chars.next()?, chars.as_str()) {
                ('f', number) if !number.is_empty() => KeyCode::F(number.parse().ok()?),
                // A letter alone would be a text.
                (c, "") if !modifiers.is_empty() => KeyCode::Char(c),
                _ => return None,
            }
        }
    };
    let mut msgs = number.and_then(|number| to(screen, number.checked_sub(1)?)).unwrap_or_default();
    msgs.push(press(screen, code, modifiers)?);
    Some(msgs)
}

/// The way to a thing of a list.
fn to(screen: &Screen, place: usize) -> Option<Vec<Msg>> {
    let here = match &screen.shape {
        Shape::Pick(pick) => pick.selected,
        Shape::Tick(tick) => tick.selected,
        Shape::Form(form) => match &form.rows.get(form.focus)?.body {
            Body::List { at, .. } => *at,
            Body::Text { .. } | Body::Options { .. } => return None,
        },
        Shape::Read(_) | Shape::Letter(_) | Shape::Help(..) => return None,
    };
    let step = if place < here { Msg::Up } else { Msg::Down };
    Some(vec![step; here.abs_diff(place)])
}

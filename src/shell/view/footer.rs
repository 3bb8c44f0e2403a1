//! What works here: the most wanted keys at the foot of the screen, all of them in the help.

use ratatui::text::{Line, Span};

use super::Words;
use super::page::Page;
use crate::ground::wrap;
use crate::shell::keys::{self, Hint};
use crate::wizard::screen::{Block, Screen};

/// The keys as fit in some rows; back, leave and help are always among them.
pub fn lines(screen: &Screen, words: &Words<'_>, width: usize, rows: usize) -> Vec<Line<'static>> {
    let hints = keys::hints(screen);
    let always = |hint: &Hint| matches!(hint.does, "back" | "close" | "help");
    // What everybody knows stands in the help only.
    let seldom = |hint: &Hint| match hint.does {
        "page" | "ends" | "undo" | "select" | "put-in" | "redraw" | "pause" => true,
        "take" => screen.typed().is_none_or(|typed| typed.selection.is_none()),
        "kept" => rows == 1,
        _ => false,
    };
    let mut kept: Vec<Label> =
        hints.iter().filter(|hint| always(hint)).map(|hint| Label::new(hint, words)).collect();
    let last = kept.len();
    for hint in hints.iter().filter(|hint| !always(hint) && !seldom(hint)) {
        let place = kept.len() - last;
        kept.insert(place, Label::new(hint, words));
        if rows_of(&kept, width) > rows {
            kept.remove(place);
        }
    }
    let mut lines: Vec<Line<'static>> = vec![Line::default()];
    let mut used = 0;
    for label in kept {
        if used > 0 && used + GAP + label.width > width {
            lines.push(Line::default());
            used = 0;
        }
        let Some(line) = lines.last_mut() else { break };
        if used > 0 {
            line.push_span(Span::raw(" ".repeat(GAP)));
            used += GAP;
        }
        used += label.width;
        line.push_span(Span::styled(label.key, words.theme.key));
        line.push_span(Span::styled(label.does, words.theme.quiet));
    }
    lines
}

/// The columns between two keys.
const GAP: usize = 2;

/// A key and what it does, in a word.
struct Label {
    key: String,
    does: String,
    width: usize,
}

impl Label {
    fn new(hint: &Hint, words: &Words<'_>) -> Self {
        let (key, does) = (words.say(&hint.key()), format!(" {}", words.say(&hint.short())));
        let width = wrap::width(&key) + wrap::width(&does);
        Self { key, does, width }
    }
}

/// How many rows keys take.
fn rows_of(labels: &[Label], width: usize) -> usize {
    let (mut rows, mut used) = (1, 0);
    for label in labels {
        if used > 0 && used + GAP + label.width > width {
            rows += 1;
            used = 0;
        }
        used += label.width + if used > 0 { GAP } else { 0 };
    }
    rows
}

/// Every key that works on a screen.
pub fn help(of: &Screen, words: &Words<'_>, width: usize, scroll: usize) -> Page {
    let mut page = Page { scroll, ..Page::default() };
    let blocks: Vec<Block> =
        keys::hints(of).into_iter().map(|hint| Block::Key(hint.names(), hint.long())).collect();
    page.blocks(&blocks, words, width);
    page
}

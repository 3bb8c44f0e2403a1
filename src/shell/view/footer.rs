//! What works here: the most wanted keys at the foot of the screen, all of them in the help.

use ratatui::text::{Line, Span};

use super::page::Page;
use super::{Words, wrap};
use crate::shell::keys::{self, Hint};
use crate::wizard::screen::{Block, Screen};

/// The keys as fit in some rows; back, leave and help are always among them.
pub fn lines(screen: &Screen, words: &Words<'_>, width: usize, rows: usize) -> Vec<Line<'static>> {
    let hints = keys::hints(screen);
    let always = |hint: &Hint| matches!(hint.does, "back" | "close" | "help");
    // What everybody knows stands in the help only.
    let seldom = |hint: &Hint| matches!(hint.does, "page" | "ends" | "undo" | "redraw");
    let mut kept: Vec<&Hint> = hints.iter().filter(|hint| always(hint)).collect();
    for hint in hints.iter().filter(|hint| !always(hint) && !seldom(hint)) {
        let mut more = kept.clone();
        more.insert(kept.len().saturating_sub(2), hint);
        if fill(&more, words, width).len() > rows {
            continue;
        }
        kept = more;
    }
    fill(&kept, words, width)
}

fn fill(hints: &[&Hint], words: &Words<'_>, width: usize) -> Vec<Line<'static>> {
    let mut lines: Vec<Line<'static>> = vec![Line::default()];
    let mut used = 0;
    for hint in hints {
        let key = words.say(&hint.key);
        let does = words.say(&hint.short());
        let wide = wrap::width(&key) + 1 + wrap::width(&does);
        if used > 0 && used + 2 + wide > width {
            lines.push(Line::default());
            used = 0;
        }
        let Some(line) = lines.last_mut() else { continue };
        if used > 0 {
            line.push_span(Span::raw("  "));
            used += 2;
        }
        line.push_span(Span::styled(key, words.theme.key));
        line.push_span(Span::styled(format!(" {}", wrap::cut(&does, width)), words.theme.quiet));
        used += wide;
    }
    lines
}

/// Every key that works on a screen.
pub fn help(of: &Screen, words: &Words<'_>, width: usize, scroll: usize) -> Page {
    let mut page = Page { scroll, ..Page::default() };
    let blocks: Vec<Block> =
        keys::hints(of).into_iter().map(|hint| Block::Key(hint.names(), hint.long())).collect();
    page.blocks(&blocks, words, width);
    page
}

//! Lines below one another, with the part that must be seen and the caret: what every shape becomes.

use std::ops::Range;

use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::Words;
use crate::ground::wrap;
use crate::shell::theme::Theme;
use crate::wizard::edit::Caret;
use crate::wizard::msg::Msg;
use crate::wizard::screen::{Block, Typed};

/// The columns that keys take in the help; more where one is longer.
const KEY_COLUMN: usize = 20;

/// Lines below one another.
#[derive(Clone, Debug, Default)]
pub struct Page {
    /// The lines.
    pub lines: Vec<Line<'static>>,
    /// The lines that must be seen.
    pub focus: Option<Range<usize>>,
    /// The lines of the thing that is chosen, which must be seen even where not all of the focus can be.
    pub here: Option<Range<usize>>,
    /// The columns of a row of the text that has the focus; none where there is no such text.
    pub room: Option<usize>,
    /// Where the caret is: a line, and a column.
    pub caret: Option<(usize, usize)>,
    /// How far it is scrolled, where nothing has the focus.
    pub scroll: usize,
    /// The first lines are shown as long as the focus is among them.
    pub keep_top: bool,
    /// Lines that were left out by scrolling within the page.
    pub overflow: usize,
    /// What a click on some lines and columns means.
    pub hits: Vec<(Range<usize>, Range<usize>, Vec<Msg>)>,
}

impl Page {
    /// Adds a wrapped text in one style, each line behind a prefix; later lines are indented as far.
    pub fn text(&mut self, prefix: &str, text: &str, style: Style, width: usize) {
        self.marked(Span::raw(prefix.to_owned()), text, style, width);
    }

    /// As [`Page::text`], with a prefix of its own style.
    pub fn marked(&mut self, prefix: Span<'static>, text: &str, style: Style, width: usize) {
        let indent = wrap::width(&prefix.content);
        let mut prefix = Some(prefix);
        for line in wrap::lines(text, width.saturating_sub(indent)) {
            let lead = prefix.take().unwrap_or_else(|| Span::raw(" ".repeat(indent)));
            self.lines.push(Line::from(vec![lead, Span::styled(line, style)]));
        }
    }

    /// A click on the lines from one on means something.
    pub fn hit(&mut self, start: usize, msgs: Vec<Msg>) {
        self.hits.push((start..self.lines.len(), 0..usize::MAX, msgs));
    }

    /// Adds an empty line, unless the page begins here or has one already.
    pub fn gap(&mut self) {
        if self.lines.last().is_some_and(|line| line.width() > 0) {
            self.lines.push(Line::default());
        }
    }

    /// Adds a text being typed behind a prefix, and puts the caret there where it has the focus.
    pub fn typed(
        &mut self,
        prefix: Span<'static>,
        typed: &Typed,
        theme: &Theme,
        width: usize,
        focused: bool,
    ) {
        let indent = wrap::width(&prefix.content);
        let room = width.saturating_sub(indent + 1).max(2);
        if focused {
            self.room = Some(room);
        }
        let mut prefix = Some(prefix);
        for (at, line) in typed.lines.iter().enumerate() {
            let rows = wrap::rows(line, room);
            let last = rows.len().saturating_sub(1);
            let selection = typed.selection.as_ref().filter(|_| focused);
            let selection = selection.and_then(|selection| selected_of(line, at, selection));
            for (row, range) in rows.into_iter().enumerate() {
                let here = focused
                    && typed.caret.line == at
                    && typed.caret.byte >= range.start
                    && (typed.caret.byte < range.end || (row == last && typed.caret.byte == range.end));
                if here {
                    let before = line.get(range.start..typed.caret.byte).unwrap_or_default();
                    self.caret = Some((self.lines.len(), indent + wrap::width(before).min(room)));
                }
                let lead = prefix.take().unwrap_or_else(|| Span::raw(" ".repeat(indent)));
                let mut spans = vec![lead];
                let chosen = selection.clone().unwrap_or_default();
                // A line end that is selected is a blank.
                let end = chosen.end > line.len() && row == last;
                let (from, to) =
                    (chosen.start.clamp(range.start, range.end), chosen.end.clamp(range.start, range.end));
                for (part, style) in
                    [(range.start..from, theme.text), (from..to, theme.selected), (to..range.end, theme.text)]
                {
                    let text = line.get(part).filter(|text| !text.is_empty());
                    spans.extend(text.map(|text| Span::styled(text.to_owned(), style)));
                }
                spans.extend(end.then(|| Span::styled(" ", theme.selected)));
                self.lines.push(Line::from(spans));
            }
        }
    }

    /// Adds pieces of something to read.
    pub fn blocks(&mut self, blocks: &[Block], words: &Words<'_>, width: usize) {
        let theme = words.theme;
        let keys = blocks.iter().filter_map(|block| match block {
            Block::Key(key, _) => Some(wrap::width(&words.say(key)) + 2),
            _ => None,
        });
        let column = keys.max().unwrap_or_default().max(KEY_COLUMN).min(width / 2);
        for block in blocks {
            match block {
                Block::Heading(text) => {
                    self.gap();
                    self.text("", &words.say(text), theme.heading, width);
                }
                Block::Para(text) => {
                    if let Some(said) = words.ui.maybe(text) {
                        self.text("", &said, theme.text, width);
                    }
                }
                Block::Item(text) => {
                    self.marked(Span::styled("- ", theme.quiet), &words.say(text), theme.text, width);
                }
                Block::Number(number, text) => {
                    let prefix = Span::styled(format!("{number}. "), theme.accent);
                    self.marked(prefix, &words.say(text), theme.text, width);
                }
                Block::Warn(text) => {
                    self.gap();
                    self.marked(Span::styled("! ", theme.warn), &words.say(text), theme.warn, width);
                }
                Block::Quiet(text) => self.text("", &words.say(text), theme.quiet, width),
                Block::Key(key, does) => {
                    let key = words.say(key);
                    let fill = " ".repeat(column.max(wrap::width(&key) + 2) - wrap::width(&key));
                    self.marked(Span::styled(key + &fill, theme.key), &words.say(does), theme.text, width);
                }
            }
        }
    }
}

/// The bytes of a line that are selected; one more where its end is.
fn selected_of(line: &str, at: usize, selection: &Range<Caret>) -> Option<Range<usize>> {
    let Range { start, end } = selection;
    if !(start.line..=end.line).contains(&at) {
        return None;
    }
    let from = if at == start.line { start.byte } else { 0 };
    let to = if at == end.line { end.byte } else { line.len() + 1 };
    Some(from..to)
}

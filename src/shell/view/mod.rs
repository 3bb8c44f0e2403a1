//! A screen and a language become a frame. Drawing changes nothing: what it learns of sizes is handed back.

pub mod body;
mod footer;
mod letter;
mod page;

use std::cmp::Ordering;
use std::ops::Range;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use crate::ground::text::Text;
use crate::ground::wrap;
use crate::shell::theme::Theme;
use crate::wizard::msg::Msg;
use crate::wizard::screen::{Letter, Progress, Screen, Shape, Sight};
use crate::words::locale::Locale;
use page::Page;

/// The smallest window that the screens are made for.
pub const SMALLEST: (u16, u16) = (40, 12);

/// The largest that is drawn; a terminal that claims more gets its upper left corner.
pub const LARGEST: (u16, u16) = (500, 200);

/// From so many columns on, the message stands beside a form.
const BESIDE: u16 = 90;

/// The languages and the looks of a frame.
#[derive(Clone, Copy, Debug)]
pub struct Words<'a> {
    /// The interface.
    pub ui: &'a Locale,
    /// The message.
    pub message: &'a Locale,
    /// The looks.
    pub theme: &'a Theme,
}

impl Words<'_> {
    fn say(&self, text: &Text) -> String {
        self.ui.say(text)
    }
}

/// What a frame could not show at once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    /// What the wizard goes by.
    pub sight: Sight,
    /// What a click on a place means; of several, the first counts.
    pub hits: Vec<(Rect, Vec<Msg>)>,
    /// Where the caret is, if it is anywhere.
    pub caret: Option<Position>,
}

impl Seen {
    /// What a click on a cell means.
    pub fn at(&self, column: u16, row: u16) -> &[Msg] {
        let hit = self.hits.iter().find(|(area, _)| area.contains(Position::new(column, row)));
        hit.map_or(&[], |(_, msgs)| msgs)
    }
}

/// Draws a screen.
pub fn draw(buffer: &mut Buffer, screen: &Screen, words: &Words<'_>) -> Seen {
    let full = buffer.area;
    let area = Rect { width: full.width.min(LARGEST.0), height: full.height.min(LARGEST.1), ..full };
    if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
        too_small(buffer, area, words);
        return Seen { sight: Sight { page: 1, ..Sight::default() }, ..Seen::default() };
    }
    // A theme may bring a background of its own.
    if words.theme.text.bg.is_some() {
        buffer.set_style(area, words.theme.text);
    }
    let margin = if area.width >= 60 { 2 } else { 1 };
    let inner = Rect { x: area.x + margin, width: area.width - 2 * margin, ..area };
    let width = usize::from(inner.width);
    let roomy = area.height >= 20;
    let left_out = words.theme.signs.left_out;

    let mut top = Vec::new();
    if let Some(progress) = &screen.progress {
        top.push(progress_line(progress, words, width));
    }
    if roomy {
        top.push(Line::default());
    }
    for line in wrap::lines(&words.say(&screen.title), width) {
        top.push(Line::styled(line, words.theme.title));
    }
    if let Some(lead) = &screen.lead {
        let lead = wrap::few(&words.say(lead), width, 3, left_out);
        top.extend(lead.into_iter().map(|line| Line::styled(line, words.theme.quiet)));
    }
    if roomy {
        top.push(Line::default());
    }

    let mut bottom = Vec::new();
    if let Some(keeping) = &screen.keeping {
        let keeping = wrap::few(&words.say(keeping), width, if roomy { 2 } else { 1 }, left_out);
        bottom.extend(keeping.into_iter().map(|line| Line::styled(line, words.theme.warn)));
    }
    if let Some(notice) = &screen.notice {
        let notice = wrap::few(&words.say(notice), width, 3, left_out);
        bottom.extend(notice.into_iter().map(|line| Line::styled(line, words.theme.good)));
    }
    bottom.extend(footer::lines(screen, words, width, if roomy { 2 } else { 1 }));

    let top_height = rows(top.len()).min(inner.height / 2);
    let bottom_height = rows(bottom.len()).min(inner.height - top_height);
    let gap = u16::from(roomy);
    let body_height = inner.height.saturating_sub(top_height + bottom_height + gap);
    let mut at = inner;
    at.height = top_height;
    put(buffer, at, &top);
    at.y += top_height;
    at.height = body_height;
    let wide = inner.width >= BESIDE;
    let seen = match &screen.beside {
        Some(letter) if wide => beside(buffer, at, screen, letter, words),
        _ => body(buffer, at, screen, words),
    };
    at.y = inner.y + inner.height - bottom_height;
    at.height = bottom_height;
    put(buffer, at, &bottom);
    Seen { sight: Sight { wide, ..seen.sight }, ..seen }
}

/// A form, and the message as far as it has come, to its right.
fn beside(buffer: &mut Buffer, area: Rect, screen: &Screen, letter: &Letter, words: &Words<'_>) -> Seen {
    let left = Rect { width: area.width / 2, ..area };
    let rule = Rect { x: left.x + left.width + 1, width: 1, ..area };
    let right = Rect { x: rule.x + 2, width: (area.x + area.width).saturating_sub(rule.x + 2), ..area };
    let line = styled(words.theme.signs.between, words.theme.quiet);
    put(buffer, rule, &vec![line; usize::from(rule.height)]);
    let page = letter::so_far(letter, words, usize::from(right.width));
    show(buffer, right, &page, words.theme);
    body(buffer, left, screen, words)
}

fn body(buffer: &mut Buffer, area: Rect, screen: &Screen, words: &Words<'_>) -> Seen {
    let width = usize::from(area.width);
    let height = usize::from(area.height);
    let page = match &screen.shape {
        Shape::Pick(pick) => body::pick(pick, words, width, height),
        Shape::Form(form) => body::form(form, words, width),
        Shape::Read(read) => body::read(read, words, width, height),
        Shape::Tick(tick) => body::tick(tick, words, width),
        Shape::Letter(letter) => letter::page(letter, words, width),
        Shape::Help(of, scroll) => footer::help(of, words, width, *scroll),
    };
    show(buffer, area, &page, words.theme)
}

/// Shows the part of a page that fits: around the focus where there is one, else from where it is scrolled to.
fn show(buffer: &mut Buffer, area: Rect, page: &Page, theme: &Theme) -> Seen {
    let height = usize::from(area.height);
    let total = page.lines.len();
    let max_scroll = total.saturating_sub(height);
    let offset = match &page.focus {
        Some(focus) => {
            let bottom = focus.end.saturating_sub(height);
            let top = if page.keep_top && focus.end <= height { 0 } else { bottom };
            // What is taller than the screen is seen where the caret is.
            let here = page.here.as_ref().map(|here| here.end).or(page.caret.map(|(line, _)| line + 1));
            let last = here.unwrap_or_default().saturating_sub(height);
            top.min(focus.start).max(last).min(max_scroll)
        }
        None => page.scroll.min(max_scroll),
    };
    let shown: Vec<Line<'_>> = page.lines.iter().skip(offset).take(height).cloned().collect();
    put(buffer, area, &shown);
    // What does not fit is marked, so that nobody takes a part for the whole.
    let column = (area.x + area.width).min(buffer.area.width.saturating_sub(1));
    let (above, below) = theme.signs.more;
    for (hidden, y, mark) in [
        (offset > 0, area.y, above),
        (offset + height < total, (area.y + area.height).saturating_sub(1), below),
    ] {
        if hidden && height > 0 {
            buffer.set_string(column, y, mark, theme.accent);
        }
    }
    let caret =
        page.caret.filter(|(line, _)| (offset..offset + height).contains(line)).map(|(line, column)| {
            let x = area.x + rows(column).min(area.width.saturating_sub(1));
            Position::new(x, area.y + rows(line - offset))
        });
    let hit = |(lines, columns, msgs): &(Range<usize>, Range<usize>, Vec<Msg>)| {
        let (start, end) = (lines.start.max(offset), lines.end.min(offset + height));
        let left = area.x + rows(columns.start).min(area.width);
        let right = area.x.saturating_add(rows(columns.end)).min(area.x + area.width);
        let place =
            Rect { x: left, y: area.y + rows(start.saturating_sub(offset)), width: right - left, height: 1 };
        (start < end).then(|| (Rect { height: rows(end - start), ..place }, msgs.clone()))
    };
    Seen {
        sight: Sight {
            max_scroll: max_scroll.max(page.overflow),
            page: height.max(1),
            wide: false,
            room: page.room,
        },
        hits: page.hits.iter().filter_map(hit).collect(),
        caret,
    }
}

fn rows(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}

/// Puts lines below one another, without a layout to solve.
fn put(buffer: &mut Buffer, area: Rect, lines: &[Line<'_>]) {
    let area = area.intersection(buffer.area);
    for (line, y) in lines.iter().zip(area.y..area.y + area.height) {
        put_line(buffer, Rect { y, height: 1, ..area }, line);
    }
}

/// As the library puts a line, but that plain text is not cut into clusters and measured again.
fn put_line(buffer: &mut Buffer, area: Rect, line: &Line<'_>) {
    let (mut x, end) = (area.x, area.x + area.width);
    for span in &line.spans {
        let style = line.style.patch(span.style);
        if !wrap::is_plain(&span.content) {
            for cluster in wrap::cells(&span.content) {
                let wide = rows(wrap::width(cluster));
                if wide > end - x {
                    break;
                }
                // What takes no column has no cell.
                for at in x..x + wide {
                    if let Some(cell) = buffer.cell_mut((at, area.y)) {
                        cell.reset();
                        if at == x {
                            cell.set_symbol(cluster).set_style(style);
                        }
                    }
                }
                x += wide;
            }
            continue;
        }
        for c in span.content.chars().take(usize::from(end - x)) {
            if let Some(cell) = buffer.cell_mut((x, area.y)) {
                cell.set_char(c).set_style(style);
            }
            x += 1;
        }
    }
}

fn progress_line(progress: &Progress, words: &Words<'_>, width: usize) -> Line<'static> {
    let name = |stage: &str| words.say(&Text::id(format!("stage-{stage}")));
    // Page and pages need no words.
    let page = progress.page.filter(|(_, pages)| *pages > 1).map(|(page, pages)| format!(" {page}/{pages}"));
    let page = page.unwrap_or_default();
    let mut spans: Vec<Span<'static>> = Vec::new();
    for (at, stage) in progress.stages.iter().enumerate() {
        if at > 0 {
            spans.push(Span::styled(words.theme.signs.then, words.theme.quiet));
        }
        let here = at == progress.at;
        let style = match at.cmp(&progress.at) {
            Ordering::Less => words.theme.text,
            Ordering::Equal => words.theme.heading,
            Ordering::Greater => words.theme.quiet,
        };
        let mut label = name(stage);
        if here {
            label.push_str(&page);
        }
        spans.push(Span::styled(label, style));
    }
    let line = Line::from(spans);
    if line.width() <= width {
        return line;
    }
    let done = progress.at + 1;
    let here = progress.stages.get(progress.at).map(|stage| name(stage)).unwrap_or_default();
    let text = format!("{done}/{} {here}{page}", progress.stages.len());
    let left = progress.stages.len().saturating_sub(done);
    let signs = words.theme.signs;
    let text = wrap::cut(&text, width.saturating_sub(done + left + 2), signs.left_out);
    Line::from(vec![
        Span::styled(signs.steps.0.repeat(done), words.theme.accent),
        Span::styled(signs.steps.1.repeat(left), words.theme.quiet),
        Span::raw("  "),
        Span::styled(text, words.theme.heading),
    ])
}

fn too_small(buffer: &mut Buffer, area: Rect, words: &Words<'_>) {
    let text = words.say(
        &Text::id("too-small").with("width", usize::from(SMALLEST.0)).with("height", usize::from(SMALLEST.1)),
    );
    let lines: Vec<Line<'_>> =
        wrap::lines(&text, usize::from(area.width).max(1)).into_iter().map(Line::from).collect();
    put(buffer, area, &lines);
}

/// A line of spans in one style.
fn styled(text: impl Into<String>, style: Style) -> Line<'static> {
    Line::styled(text.into(), style)
}

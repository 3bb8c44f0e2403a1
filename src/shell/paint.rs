//! The terminal shows one frame and is to show another: what is written for that, in as few bytes as it takes.
//!
//! Only control sequences of ECMA-48 that every terminal of today obeys are written: CUP, CHA, EL, ED and SGR. The
//! library's own way compares every cell with its width, writes every colour in its longest form and moves the cursor
//! by absolute places; over a slow line a step costs twice as much so, and a key on any machine half as much again.

use std::io::Write as _;

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Rect};
use ratatui::style::{Color, Modifier};

use crate::ground::wrap;

/// Of the modifiers, those that are seen where nothing is written.
const SEEN_ON_BLANK: Modifier = Modifier::REVERSED
    .union(Modifier::UNDERLINED)
    .union(Modifier::SLOW_BLINK)
    .union(Modifier::RAPID_BLINK)
    .union(Modifier::CROSSED_OUT);

/// What a terminal shows, as far as it is known.
#[derive(Debug)]
pub struct Painter {
    shown: Buffer,
    next: Buffer,
    /// Where the caret is seen; `None` where it is hidden.
    caret: Option<Position>,
    /// Nothing is known of the terminal, so that it is wiped first.
    lost: bool,
    /// Is the caret seen, or hidden? Nobody knows before the first frame.
    told: bool,
}

impl Painter {
    /// For a part of the screen that is blank; its upper left corner is the screen's.
    pub fn new(area: Rect) -> Self {
        Self { shown: Buffer::empty(area), next: Buffer::empty(area), caret: None, lost: false, told: false }
    }

    /// The part of the screen that is painted.
    pub fn area(&self) -> Rect {
        self.next.area
    }

    /// From now on another part is painted, and nothing is known of what it shows.
    pub fn forget(&mut self, area: Rect) {
        *self = Self { lost: true, ..Self::new(area) };
    }

    /// What is to be written so that the terminal shows a frame: `draw` fills a blank buffer and says where the caret
    /// is. Nothing is written where all of it is seen already.
    pub fn paint(&mut self, draw: impl FnOnce(&mut Buffer) -> Option<Position>, out: &mut Vec<u8>) {
        self.next.reset();
        let caret = draw(&mut self.next);
        let begun = out.len();
        let mut pen = Pen { out, look: Look::PLAIN, at: None };
        if std::mem::take(&mut self.lost) {
            pen.out.extend_from_slice(b"\x1b[m\x1b[2J");
        }
        let width = usize::from(self.next.area.width);
        if width > 0 {
            let rows = self.shown.content.chunks_exact(width).zip(self.next.content.chunks_exact(width));
            for ((before, after), y) in rows.zip(0..) {
                if before != after {
                    pen.row(y, before, after);
                }
            }
        }
        pen.take(Look::PLAIN);
        let moved = pen.out.len() > begun;
        if !self.told || caret.is_some() != self.caret.is_some() {
            pen.out.extend_from_slice(if caret.is_some() { b"\x1b[?25h" } else { b"\x1b[?25l" });
        }
        if let Some(at) = caret
            && (moved || self.caret != caret)
        {
            pen.place(at.x, at.y);
        }
        self.told = true;
        self.caret = caret;
        std::mem::swap(&mut self.shown, &mut self.next);
    }
}

/// How a cell looks, but for its character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Look {
    fg: Color,
    bg: Color,
    modifier: Modifier,
}

impl Look {
    const PLAIN: Self = Self { fg: Color::Reset, bg: Color::Reset, modifier: Modifier::empty() };

    fn of(cell: &Cell) -> Self {
        Self { fg: cell.fg, bg: cell.bg, modifier: cell.modifier }
    }

    /// Are the two alike where nothing is written?
    fn is_alike_on_blank(self, other: Self) -> bool {
        let seen = (self.modifier | other.modifier).intersects(SEEN_ON_BLANK);
        self == other || (!seen && self.bg == other.bg)
    }

    /// What an erased cell looks like.
    fn is_erased(self) -> bool {
        self.is_alike_on_blank(Self::PLAIN)
    }
}

fn is_blank(cell: &Cell) -> bool {
    matches!(cell.symbol().as_bytes(), [b' '])
}

/// Do two cells look the same?
fn is_same(before: &Cell, after: &Cell) -> bool {
    let blank = || is_blank(before) && is_blank(after);
    before == after || (blank() && Look::of(before).is_alike_on_blank(Look::of(after)))
}

/// Columns of a cell's character, one at least.
fn width(cell: &Cell) -> u16 {
    if cell.symbol().len() == 1 { 1 } else { u16::try_from(wrap::width(cell.symbol())).unwrap_or(1).max(1) }
}

/// Terminals do not agree how wide a cluster is that is joined, has a variation selector or a halfwidth sound mark, or
/// is a flag.
fn is_doubtful(symbol: &str) -> bool {
    let flag = |c: char| ('\u{1f1e6}'..='\u{1f1ff}').contains(&c);
    symbol.len() > 3
        && symbol
            .chars()
            .any(|c| matches!(c, '\u{200d}' | '\u{fe0e}' | '\u{fe0f}' | '\u{ff9e}' | '\u{ff9f}') || flag(c))
}

/// What writes, with what the terminal is known to be set to.
struct Pen<'a> {
    out: &'a mut Vec<u8>,
    look: Look,
    /// Where the next character goes, if that is known.
    at: Option<(u16, u16)>,
}

impl Pen<'_> {
    /// Writes what differs in a row.
    fn row(&mut self, y: u16, before: &[Cell], after: &[Cell]) {
        let columns = u16::try_from(after.len()).unwrap_or(u16::MAX);
        // From here on nothing is to be seen.
        let clear =
            after.iter().rev().take_while(|cell| is_blank(cell) && Look::of(cell).is_erased()).count();
        let clear = columns - u16::try_from(clear).unwrap_or(columns).min(columns);
        // The columns behind the characters that begin in or before this one.
        let (mut end_before, mut end_after) = (0, 0);
        let mut leftover: Option<(u16, u16)> = None;
        for ((x, old), new) in (0..columns).zip(before).zip(after) {
            let begins = x >= end_before;
            if begins {
                end_before = x.saturating_add(width(old));
            }
            if x < end_after {
                continue;
            }
            end_after = x.saturating_add(width(new));
            if begins && is_same(old, new) {
                continue;
            }
            if x < clear {
                self.go(x, y, after);
                self.put(new, columns);
            } else {
                leftover = Some((leftover.map_or(x, |(first, _)| first), x));
            }
        }
        if let Some((first, last)) = leftover {
            // It may begin anywhere from where nothing is to be seen.
            let first = match self.at {
                Some((x, here)) if here == y && (clear..=first).contains(&x) => x,
                _ if clear == 0 => 0,
                _ => first,
            };
            self.go(first, y, after);
            self.take_for_blank(Look::PLAIN);
            // ESC [ K takes three bytes.
            if last - first < 3 {
                for _ in first..=last {
                    self.out.push(b' ');
                }
                self.passed(last - first + 1, columns);
            } else {
                self.out.extend_from_slice(b"\x1b[K");
            }
        }
    }

    /// Writes the character of a cell.
    fn put(&mut self, cell: &Cell, columns: u16) {
        if is_blank(cell) {
            self.take_for_blank(Look::of(cell));
        } else {
            self.take(Look::of(cell));
        }
        let symbol = cell.symbol();
        let wide = width(cell);
        match self.at {
            // Whatever the terminal makes of it, nothing of before is left and what follows is in its place.
            Some((x, y)) if is_doubtful(symbol) => {
                self.out.extend(std::iter::repeat_n(b' ', usize::from(wide)));
                self.column(x);
                self.out.extend_from_slice(symbol.as_bytes());
                let next = x.saturating_add(wide);
                if next < columns {
                    self.column(next);
                }
                self.at = (next < columns).then_some((next, y));
            }
            _ => {
                self.out.extend_from_slice(symbol.as_bytes());
                self.passed(wide, columns);
            }
        }
    }

    /// Characters were written. Behind the last column a terminal waits with what it does next, each in its own way.
    fn passed(&mut self, wide: u16, columns: u16) {
        self.at = self.at.map(|(x, y)| (x.saturating_add(wide), y)).filter(|(x, _)| *x < columns);
    }

    /// Goes to a cell in the shortest way; what lies between is written again where that is shorter, so that `row`
    /// is what the whole row is to be.
    fn go(&mut self, x: u16, y: u16, row: &[Cell]) {
        match self.at {
            Some(at) if at == (x, y) => return,
            Some((from, here)) if here == y && from < x => {
                if !self.again(from, x, row) {
                    self.column(x);
                }
            }
            // The line feed goes down in every terminal, since no row is below the last, and whether it returns too does
            // not matter.
            Some((_, here)) if here < y && y - here <= 3 => {
                let down = usize::from(y - here);
                let begun = self.out.len();
                self.out.push(b'\r');
                self.out.extend(std::iter::repeat_n(b'\n', down));
                // ESC [ n G instead, and no return.
                if x >= 4 || !self.again(0, x, row) {
                    self.out.truncate(begun);
                    self.out.extend(std::iter::repeat_n(b'\n', down));
                    self.column(x);
                }
            }
            _ => self.place(x, y),
        }
        self.at = Some((x, y));
    }

    /// Writes the cells of some columns, if that takes less than to go past them.
    fn again(&mut self, from: u16, to: u16, row: &[Cell]) -> bool {
        // ESC [ n G
        let most = if to < 9 { 4 } else { 5 };
        let cells = row.get(usize::from(from)..usize::from(to)).unwrap_or_default();
        let fits = |cell: &Cell| {
            let look = Look::of(cell);
            cell.symbol().len() == 1
                && (look == self.look || (is_blank(cell) && look.is_alike_on_blank(self.look)))
        };
        if cells.len() > most || !cells.iter().all(fits) {
            return false;
        }
        for cell in cells {
            self.out.extend_from_slice(cell.symbol().as_bytes());
        }
        true
    }

    /// CHA: to a column of this row.
    fn column(&mut self, x: u16) {
        // A vector takes whatever is written.
        let _ = write!(self.out, "\x1b[{}G", x.saturating_add(1));
    }

    /// CUP: to a cell.
    fn place(&mut self, x: u16, y: u16) {
        let (row, column) = (y.saturating_add(1), x.saturating_add(1));
        let _ = if column == 1 {
            write!(self.out, "\x1b[{row}H")
        } else {
            write!(self.out, "\x1b[{row};{column}H")
        };
        self.at = Some((x, y));
    }

    /// Takes a look for a blank, unless the present one does for that.
    fn take_for_blank(&mut self, look: Look) {
        if !look.is_alike_on_blank(self.look) {
            self.take(look);
        }
    }

    /// SGR: takes a look, by what is to change or from the beginning, whichever is shorter.
    fn take(&mut self, look: Look) {
        if look == self.look {
            return;
        }
        let changed = codes(self.look, look);
        let anew = codes(Look::PLAIN, look);
        // A reset is no number alone, and a zero before others.
        let afresh = if anew.is_empty() { String::new() } else { format!("0;{anew}") };
        let shorter = if changed.len() <= afresh.len() { changed } else { afresh };
        let _ = write!(self.out, "\x1b[{shorter}m");
        self.look = look;
    }
}

/// The numbers of an SGR that make one look of another.
fn codes(from: Look, to: Look) -> String {
    let mut codes = String::new();
    let mut add = |code: &str| {
        if !codes.is_empty() {
            codes.push(';');
        }
        codes.push_str(code);
    };
    let (mut gone, mut come) = (from.modifier - to.modifier, to.modifier - from.modifier);
    // One number ends both.
    let weight = Modifier::BOLD | Modifier::DIM;
    if gone.intersects(weight) {
        add("22");
        come |= to.modifier & weight;
        gone -= weight;
    }
    let blink = Modifier::SLOW_BLINK | Modifier::RAPID_BLINK;
    if gone.intersects(blink) {
        add("25");
        come |= to.modifier & blink;
        gone -= blink;
    }
    for (modifier, on, off) in [
        (Modifier::BOLD, "1", "22"),
        (Modifier::DIM, "2", "22"),
        (Modifier::ITALIC, "3", "23"),
        (Modifier::UNDERLINED, "4", "24"),
        (Modifier::SLOW_BLINK, "5", "25"),
        (Modifier::RAPID_BLINK, "6", "25"),
        (Modifier::REVERSED, "7", "27"),
        (Modifier::HIDDEN, "8", "28"),
        (Modifier::CROSSED_OUT, "9", "29"),
    ] {
        if gone.contains(modifier) {
            add(off);
        }
        if come.contains(modifier) {
            add(on);
        }
    }
    if from.fg != to.fg {
        add(&colour(to.fg, 30));
    }
    if from.bg != to.bg {
        add(&colour(to.bg, 40));
    }
    codes
}

/// The numbers of a colour; `base` is 30 for what is written and 40 for what is behind it.
fn colour(colour: Color, base: u8) -> String {
    let named = |number: u8| (base + number).to_string();
    let bright = |number: u8| (base + 60 + number).to_string();
    match colour {
        Color::Reset => named(9),
        Color::Black => named(0),
        Color::Red => named(1),
        Color::Green => named(2),
        Color::Yellow => named(3),
        Color::Blue => named(4),
        Color::Magenta => named(5),
        Color::Cyan => named(6),
        Color::Gray => named(7),
        Color::DarkGray => bright(0),
        Color::LightRed => bright(1),
        Color::LightGreen => bright(2),
        Color::LightYellow => bright(3),
        Color::LightBlue => bright(4),
        Color::LightMagenta => bright(5),
        Color::LightCyan => bright(6),
        Color::White => bright(7),
        Color::Indexed(index) => format!("{};5;{index}", base + 8),
        Color::Rgb(r, g, b) => format!("{};2;{r};{g};{b}", base + 8),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use ratatui::style::Style;

    use super::*;

    const WIDTH: u16 = 12;
    const HEIGHT: u16 = 4;

    /// What is put somewhere, and how it looks.
    type Put = (u16, u16, &'static str, Style);

    fn style() -> impl Strategy<Value = Style> {
        let colour = prop::sample::select(vec![
            Color::Reset,
            Color::Red,
            Color::LightCyan,
            Color::DarkGray,
            Color::Indexed(130),
            Color::Rgb(1, 20, 255),
        ]);
        let modifier = prop::sample::select(vec![
            Modifier::empty(),
            Modifier::BOLD,
            Modifier::DIM,
            Modifier::ITALIC,
            Modifier::UNDERLINED,
            Modifier::REVERSED,
            Modifier::BOLD | Modifier::REVERSED,
        ]);
        (colour.clone(), colour, modifier)
            .prop_map(|(fg, bg, modifier)| Style::reset().patch((fg, bg, modifier)))
    }

    fn size(of: u16) -> std::num::NonZeroU16 {
        of.try_into().expect("it is not empty")
    }

    fn frame() -> impl Strategy<Value = (Vec<Put>, Option<(u16, u16)>)> {
        let text =
            prop::sample::select(vec!["a", "ab ", "   ", "語", "語言 x", "e\u{301}", "            ", "é"]);
        let plain = prop_oneof![2 => Just(Style::new()), 1 => style()];
        let puts = prop::collection::vec((0..WIDTH, 0..HEIGHT, text, plain), 0..8);
        (puts, prop::option::of((0..WIDTH, 0..HEIGHT)))
    }

    fn fill(buffer: &mut Buffer, puts: &[Put]) {
        for (x, y, text, style) in puts {
            // What is put into the right half of a character takes its place as a whole.
            if *x > 0 && width(&buffer[(x - 1, *y)]) > 1 {
                buffer[(x - 1, *y)].set_symbol(" ");
            }
            buffer.set_stringn(*x, *y, text, usize::from(WIDTH - x), *style);
        }
    }

    fn colour(colour: Color) -> vt100::Color {
        match colour {
            Color::Red => vt100::Color::Idx(1),
            Color::LightCyan => vt100::Color::Idx(14),
            Color::DarkGray => vt100::Color::Idx(8),
            Color::Indexed(index) => vt100::Color::Idx(index),
            Color::Rgb(r, g, b) => vt100::Color::Rgb(r, g, b),
            _ => vt100::Color::Default,
        }
    }

    fn shows(terminal: &vt100::Parser, buffer: &Buffer) {
        for y in 0..HEIGHT {
            let mut x = 0;
            while x < WIDTH {
                let cell = &buffer[(x, y)];
                let shown = terminal.screen().cell(y, x).expect("it is inside");
                let text = if shown.has_contents() { shown.contents() } else { " " };
                assert_eq!(text, cell.symbol(), "{x},{y}");
                let look = Look {
                    fg: Color::Reset,
                    bg: Color::Reset,
                    modifier: [
                        (shown.bold(), Modifier::BOLD),
                        (shown.dim(), Modifier::DIM),
                        (shown.italic(), Modifier::ITALIC),
                        (shown.underline(), Modifier::UNDERLINED),
                        (shown.inverse(), Modifier::REVERSED),
                    ]
                    .into_iter()
                    .filter_map(|(set, modifier)| set.then_some(modifier))
                    .collect(),
                };
                let seen = |modifier: Modifier| modifier & SEEN_ON_BLANK;
                assert_eq!(shown.bgcolor(), colour(cell.bg), "{x},{y}");
                if is_blank(cell) && seen(cell.modifier).is_empty() {
                    assert_eq!(seen(look.modifier), Modifier::empty(), "{x},{y}");
                } else {
                    assert_eq!(shown.fgcolor(), colour(cell.fg), "{x},{y}");
                    assert_eq!(look.modifier, cell.modifier, "{x},{y}");
                }
                x += width(cell);
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, cases: 2_000, ..ProptestConfig::default() })]
        #[test]
        fn a_terminal_shows_what_was_painted_last(frames in prop::collection::vec(frame(), 1..5)) {
            let mut terminal = vt100::Parser::new(size(HEIGHT), size(WIDTH), 0);
            let mut painter = Painter::new(Rect::new(0, 0, WIDTH, HEIGHT));
            for (puts, caret) in frames {
                let caret = caret.map(Position::from);
                let mut expected = Buffer::empty(painter.area());
                fill(&mut expected, &puts);
                for again in [false, true] {
                    let mut bytes = Vec::new();
                    painter.paint(|buffer| { fill(buffer, &puts); caret }, &mut bytes);
                    prop_assert!(!again || bytes.is_empty(), "{bytes:?}");
                    terminal.process(&bytes);
                    shows(&terminal, &expected);
                    let (row, column) = terminal.screen().cursor_position();
                    let at = (!terminal.screen().hide_cursor()).then_some(Position::new(column, row));
                    prop_assert_eq!(at, caret);
                }
            }
        }
    }

    #[test]
    fn what_terminals_do_not_agree_on_moves_nothing_else() {
        let mut painter = Painter::new(Rect::new(0, 0, WIDTH, 1));
        let mut bytes = Vec::new();
        painter.paint(
            |buffer| {
                buffer.set_string(1, 0, "a☺\u{fe0f}b", Style::new());
                None
            },
            &mut bytes,
        );
        // The place is cleared in its whole width first, and what follows goes to its own column.
        assert_eq!(
            String::from_utf8(bytes).expect("it is text"),
            "\x1b[1;2Ha  \x1b[3G☺\u{fe0f}\x1b[5Gb\x1b[?25l"
        );
    }

    #[test]
    fn what_one_number_ends_is_begun_again() {
        let look = |modifier| Look { modifier, ..Look::PLAIN };
        let (bold, dim) = (Modifier::BOLD, Modifier::DIM);
        assert_eq!(codes(look(bold | dim), look(dim)), "22;2");
        assert_eq!(codes(look(bold), look(bold | dim)), "2");
        let (slow, rapid) = (Modifier::SLOW_BLINK, Modifier::RAPID_BLINK);
        assert_eq!(codes(look(slow | rapid | bold), look(rapid | bold)), "25;6");
    }

    #[test]
    fn a_frame_after_all_is_forgotten_is_a_whole_one() {
        let mut painter = Painter::new(Rect::new(0, 0, WIDTH, 1));
        let paint = |painter: &mut Painter| {
            let mut bytes = Vec::new();
            painter.paint(
                |buffer| {
                    if let Some(cell) = buffer.cell_mut((0, 0)) {
                        cell.set_symbol("a");
                    }
                    None
                },
                &mut bytes,
            );
            String::from_utf8(bytes).expect("it is text")
        };
        assert_eq!(paint(&mut painter), "\x1b[1Ha\x1b[?25l");
        assert_eq!(paint(&mut painter), "");
        painter.forget(Rect::new(0, 0, 0, 0));
        assert_eq!(paint(&mut painter).len(), "\x1b[m\x1b[2J\x1b[?25l".len());
        painter.forget(Rect::new(0, 0, WIDTH, 1));
        assert_eq!(paint(&mut painter), "\x1b[m\x1b[2J\x1b[1Ha\x1b[?25l");
    }
}

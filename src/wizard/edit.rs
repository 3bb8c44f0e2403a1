//! A text being typed, by grapheme cluster (UAX #29).
//!
//! The buffer, undo and redo are the library's; it steps by scalar value, so the steps are taken here.

use std::collections::VecDeque;
use std::ops::Range;

use ratatui_textarea::{CursorMove, TextArea};
use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation as _};

use crate::ground::wrap;

/// A text being typed.
#[derive(Clone, Debug)]
pub struct Editor {
    area: TextArea<'static>,
    /// The most graphemes it takes.
    max: usize,
    /// It may hold line ends.
    multi: bool,
    /// The changes that can be taken back: how many of the library's each is. To type over a selection is two.
    done: VecDeque<usize>,
    /// Those that were taken back, the last one at the end.
    undone: Vec<usize>,
}

/// So many changes can be taken back.
const CHANGES: usize = 500;

/// Where the caret can go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// One grapheme to the left; from the head of a line to the end of the one before.
    Left,
    /// One grapheme to the right; from the end of a line to the head of the next.
    Right,
    /// To the start of the word to the left.
    WordLeft,
    /// To the start of the word to the right.
    WordRight,
    /// To the head of the line.
    Home,
    /// To the end of the line.
    End,
    /// To the beginning of all.
    Top,
    /// To the end of all.
    Bottom,
    /// One row up, as many columns in.
    Up,
    /// One row down, as many columns in.
    Down,
}

/// Where the caret is: a line, and a byte within it, always at a grapheme boundary.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Caret {
    /// The line, from 0.
    pub line: usize,
    /// The byte within it.
    pub byte: usize,
}

impl Editor {
    /// An editor of one line.
    pub fn line(text: &str, max: usize) -> Self {
        Self::new(text, max, false)
    }

    /// An editor of several lines.
    pub fn long(text: &str, max: usize) -> Self {
        Self::new(text, max, true)
    }

    fn new(text: &str, max: usize, multi: bool) -> Self {
        let text = if multi { text.to_owned() } else { text.replace('\n', " ") };
        let mut area = TextArea::from(text.split('\n'));
        area.set_max_histories(2 * CHANGES);
        // It measures every line at every change, for a drawing that is done elsewhere; with a mask it has nothing to
        // look up.
        area.set_mask_char('*');
        area.move_cursor(CursorMove::Bottom);
        area.move_cursor(CursorMove::End);
        Self { area, max, multi, done: VecDeque::new(), undone: Vec::new() }
    }

    /// The text, lines joined by line feeds.
    pub fn text(&self) -> String {
        self.area.lines().join("\n")
    }

    /// The lines.
    pub fn lines(&self) -> &[String] {
        self.area.lines()
    }

    /// Is there nothing in it?
    pub fn is_empty(&self) -> bool {
        self.area.is_empty()
    }

    /// Does it take line ends?
    pub fn is_long(&self) -> bool {
        self.multi
    }

    /// How many graphemes are in it; a line end is one.
    pub fn len(&self) -> usize {
        let inside: usize = self.lines().iter().map(|line| wrap::count(line)).sum();
        inside + self.lines().len().saturating_sub(1)
    }

    /// The most graphemes it takes.
    pub fn max(&self) -> usize {
        self.max
    }

    /// Where the caret is. What was typed may have become one grapheme with what stands behind it: then the caret is
    /// shown at its head, and the next character still comes behind the one before.
    pub fn caret(&self) -> Caret {
        let exact = self.exact();
        Caret { byte: head(self.current(), exact.byte), ..exact }
    }

    /// What is selected, where anything is.
    pub fn selection(&self) -> Option<Range<Caret>> {
        let ((line, scalar), (last, end)) = self.area.selection_range()?;
        let selection = self.place_of(line, scalar)..self.place_of(last, end);
        (!selection.is_empty()).then_some(selection)
    }

    /// The text that is selected.
    pub fn selected(&self) -> Option<String> {
        let Range { start, end } = self.selection()?;
        let parts = self.lines().iter().enumerate().skip(start.line).take(end.line + 1 - start.line);
        let parts = parts.map(|(line, text)| {
            let from = if line == start.line { start.byte } else { 0 };
            let to = if line == end.line { end.byte } else { text.len() };
            text.get(from..to).unwrap_or_default()
        });
        Some(parts.collect::<Vec<_>>().join("\n"))
    }

    /// Selects nothing any more.
    pub fn unselect(&mut self) {
        self.area.cancel_selection();
    }

    /// Puts text in at the caret, in the place of what is selected, and tells how many graphemes found no room.
    pub fn insert(&mut self, text: &str) -> usize {
        let text = if self.multi { text.to_owned() } else { text.replace('\n', " ") };
        let freed = self.selected().map_or(0, |selected| wrap::count(&selected));
        // Within a grapheme, what is put in makes two of it.
        let splits = freed == 0 && self.exact() != self.caret();
        let room = (self.max + freed).saturating_sub(self.len() + usize::from(splits));
        let fits: String = wrap::clusters(&text).take(room).map(|(_, cluster)| cluster).collect();
        let left_out = wrap::count(&text).saturating_sub(room);
        if !fits.is_empty() {
            let changes = 1 + usize::from(freed > 0);
            self.area.insert_str(&fits);
            self.changed(changes);
        }
        left_out
    }

    /// Puts a text in the place of all there is, and tells how many graphemes found no room. One undo brings it back.
    pub fn replace(&mut self, text: &str) -> usize {
        self.area.select_all();
        if text.is_empty() {
            self.delete();
            return 0;
        }
        self.insert(text)
    }

    /// Deletes what is selected, or else the grapheme before the caret.
    pub fn backspace(&mut self) {
        if self.selection().is_some() {
            self.delete();
            return;
        }
        let (line, scalar) = self.position();
        self.left();
        let (before, head) = self.position();
        let characters = if before == line { scalar.saturating_sub(head) } else { 1 };
        if (before, head) != (line, scalar) && self.area.delete_str(characters) {
            self.changed(1);
            self.snap();
        }
    }

    /// Deletes what is selected, or else the grapheme after the caret.
    pub fn delete(&mut self) {
        let byte = self.exact().byte;
        // From within a grapheme to its end.
        let mut ends = GraphemeCursor::new(byte, self.current().len(), true);
        let end = ends.next_boundary(self.current(), 0).ok().flatten().unwrap_or(byte);
        let tail = self.current().get(byte..end).unwrap_or_default();
        let cluster = tail.chars().count().max(1);
        let last = self.position().0 + 1 == self.lines().len();
        if self.selection().is_some() || !tail.is_empty() || !last {
            self.area.delete_str(cluster);
            self.changed(1);
            self.snap();
        }
    }

    /// Deletes what is selected, or else the word before the caret.
    pub fn delete_word(&mut self) {
        if self.area.delete_word() {
            self.changed(1);
            self.snap();
        }
    }

    /// Moves the caret, and selects nothing any more; rows are of so many columns, and lines where that is not given.
    /// Tells whether there was anywhere to go. From a selection, left and right go to its ends.
    pub fn go(&mut self, to: Move, room: Option<usize>) -> bool {
        let selection = self.selection();
        self.area.cancel_selection();
        self.snap();
        match (to, selection) {
            (Move::Left, Some(selection)) => self.put(selection.start),
            (Move::Right, Some(selection)) => self.put(selection.end),
            _ => return self.step(to, room),
        }
        true
    }

    /// Moves the caret as [`Editor::go`], and selects what lies between where the first of such moves began and where it
    /// is now. Up in the first row selects to the beginning, down in the last to the end.
    pub fn select(&mut self, to: Move, room: Option<usize>) {
        if !self.area.is_selecting() {
            self.snap();
            self.area.start_selection();
        }
        let moved = self.step(to, room);
        match to {
            Move::Up if !moved => self.step(Move::Top, room),
            Move::Down if !moved => self.step(Move::Bottom, room),
            _ => moved,
        };
    }

    /// Moves the caret whatever is selected.
    fn step(&mut self, to: Move, room: Option<usize>) -> bool {
        let before = self.position();
        match to {
            Move::Left => self.left(),
            Move::Right => self.right(),
            Move::WordLeft | Move::WordRight => {
                self.area.move_cursor(if to == Move::WordLeft {
                    CursorMove::WordBack
                } else {
                    CursorMove::WordForward
                });
                self.snap();
            }
            Move::Home => self.area.move_cursor(CursorMove::Head),
            Move::End => self.area.move_cursor(CursorMove::End),
            Move::Top => {
                self.area.move_cursor(CursorMove::Top);
                self.area.move_cursor(CursorMove::Head);
            }
            Move::Bottom => {
                self.area.move_cursor(CursorMove::Bottom);
                self.area.move_cursor(CursorMove::End);
            }
            Move::Up => return self.up(room),
            Move::Down => return self.down(room),
        }
        self.position() != before
    }

    fn left(&mut self) {
        let (line, scalar) = self.position();
        if scalar == 0 {
            if line > 0 {
                self.area.move_cursor(CursorMove::Up);
                self.area.move_cursor(CursorMove::End);
            }
            return;
        }
        let byte = self.exact().byte;
        let text = self.current();
        let mut cursor = GraphemeCursor::new(byte, text.len(), true);
        let target = cursor.prev_boundary(text, 0).ok().flatten().unwrap_or_default();
        let step = text.get(target..byte).unwrap_or_default().chars().count();
        self.jump(line, scalar.saturating_sub(step));
    }

    fn right(&mut self) {
        let (line, scalar) = self.position();
        let tail = self.current().get(self.caret().byte..).unwrap_or_default();
        match tail.graphemes(true).next() {
            Some(cluster) => self.jump(line, scalar + cluster.chars().count()),
            None if line + 1 < self.lines().len() => self.jump(line + 1, 0),
            None => {}
        }
    }

    fn up(&mut self, room: Option<usize>) -> bool {
        let (line, row, column) = self.place(room);
        match (row, line) {
            (0, 0) => return false,
            (0, line) => self.to(line - 1, usize::MAX, column, room),
            (row, line) => self.to(line, row - 1, column, room),
        }
        true
    }

    fn down(&mut self, room: Option<usize>) -> bool {
        let (line, row, column) = self.place(room);
        if row + 1 < rows(self.current(), room).len() {
            self.to(line, row + 1, column, room);
        } else if line + 1 < self.lines().len() {
            self.to(line + 1, 0, column, room);
        } else {
            return false;
        }
        true
    }

    /// The line of the caret, the row of that line, and the column of that row.
    fn place(&self, room: Option<usize>) -> (usize, usize, usize) {
        let caret = self.caret();
        let rows = rows(self.current(), room);
        let row = rows.iter().position(|row| caret.byte < row.end).unwrap_or(rows.len().saturating_sub(1));
        let start = rows.get(row).map_or(0, |row| row.start);
        let before = self.current().get(start..caret.byte).unwrap_or_default();
        (caret.line, row, wrap::width(before))
    }

    /// To a column of a row of a line, or of its last one. The library counts scalar values, and what stands above one
    /// another on the screen are columns.
    fn to(&mut self, line: usize, row: usize, column: usize, room: Option<usize>) {
        let text = self.lines().get(line).map_or("", String::as_str);
        let rows = rows(text, room);
        let row = row.min(rows.len().saturating_sub(1));
        let last = row + 1 == rows.len();
        let range = rows.get(row).cloned().unwrap_or_default();
        let mut scalar = text.get(..range.start).unwrap_or_default().chars().count();
        let (mut used, mut at) = (0, range.start);
        for (_, grapheme) in wrap::clusters(text.get(range.clone()).unwrap_or_default()) {
            used += wrap::width(grapheme);
            at += grapheme.len();
            // The place behind the last letter of a row that is not the last is the first of the next.
            if used > column || (!last && at >= range.end) {
                break;
            }
            scalar += grapheme.chars().count();
        }
        self.jump(line, scalar);
    }

    /// Takes the last change back.
    pub fn undo(&mut self) {
        let Some(changes) = self.done.pop_back() else { return };
        for _ in 0..changes {
            self.area.undo();
        }
        self.undone.push(changes);
        self.snap();
    }

    /// Makes a change that was taken back again.
    pub fn redo(&mut self) {
        let Some(changes) = self.undone.pop() else { return };
        for _ in 0..changes {
            self.area.redo();
        }
        self.done.push_back(changes);
        self.snap();
    }

    /// A change was made, which is so many of the library's.
    fn changed(&mut self, changes: usize) {
        if self.done.len() >= CHANGES {
            self.done.pop_front();
        }
        self.done.push_back(changes);
        self.undone.clear();
    }

    fn position(&self) -> (usize, usize) {
        let cursor = self.area.cursor();
        (cursor.0, cursor.1)
    }

    /// Where the library has the caret, which may be within a grapheme.
    fn exact(&self) -> Caret {
        let (line, scalar) = self.position();
        self.place_of(line, scalar)
    }

    fn place_of(&self, line: usize, scalar: usize) -> Caret {
        let text = self.lines().get(line).map_or("", String::as_str);
        let byte = text.char_indices().nth(scalar).map_or(text.len(), |(byte, _)| byte);
        Caret { line, byte }
    }

    fn put(&mut self, caret: Caret) {
        let text = self.lines().get(caret.line).map_or("", String::as_str);
        let scalar = text.get(..caret.byte).unwrap_or_default().chars().count();
        self.jump(caret.line, scalar);
    }

    fn current(&self) -> &str {
        self.lines().get(self.position().0).map_or("", String::as_str)
    }

    fn jump(&mut self, line: usize, scalar: usize) {
        let clamp = |at: usize| u16::try_from(at).unwrap_or(u16::MAX);
        self.area.move_cursor(CursorMove::Jump(clamp(line), clamp(scalar)));
    }

    /// The library may leave the caret inside a cluster: it goes to the cluster's head.
    fn snap(&mut self) {
        if self.exact() != self.caret() {
            self.left();
        }
    }
}

/// The head of the grapheme that a byte is within; the byte itself where it is between two.
fn head(text: &str, byte: usize) -> usize {
    let mut cursor = GraphemeCursor::new(byte, text.len(), true);
    match cursor.is_boundary(text, 0) {
        Ok(false) => cursor.prev_boundary(text, 0).ok().flatten().unwrap_or_default(),
        Ok(true) | Err(_) => byte,
    }
}

/// The rows that a line is shown in.
fn rows(line: &str, room: Option<usize>) -> Vec<Range<usize>> {
    match room {
        Some(room) => wrap::rows(line, room),
        None => std::iter::once(0..line.len()).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_and_deletes_whole_clusters() {
        let mut editor = Editor::line("a👩‍👩‍👧é", 200);
        editor.go(Move::Left, None);
        editor.backspace();
        assert_eq!(editor.text(), "aé");
        editor.undo();
        assert_eq!(editor.text(), "a👩‍👩‍👧é");
        editor.go(Move::Home, None);
        editor.go(Move::Right, None);
        editor.delete();
        assert_eq!(editor.text(), "aé");
    }

    #[test]
    fn up_and_down_go_by_the_rows_that_are_seen() {
        let mut editor = Editor::long("one two three\n私は元気です。\n\nab", 500);
        let room = Some(8);
        // Rows: "one two ", "three", "私は元気", "です。", "", "ab".
        let mut seen = Vec::new();
        editor.go(Move::Top, None);
        for _ in 0..3 {
            editor.go(Move::Right, None);
        }
        loop {
            let caret = editor.caret();
            seen.push((caret.line, caret.byte));
            if !editor.go(Move::Down, room) {
                break;
            }
        }
        assert_eq!(seen, [(0, 3), (0, 11), (1, 3), (1, 15), (2, 0), (3, 0)]);
        seen.clear();
        editor.go(Move::End, None);
        while editor.go(Move::Up, room) {
            let caret = editor.caret();
            seen.push((caret.line, caret.byte));
        }
        assert_eq!(seen, [(2, 0), (1, 12), (1, 0), (0, 8), (0, 0)]);
        // The end of a row that goes on below is the last letter that stands in it.
        let mut editor = Editor::long("abcdefgh ijklmnop", 500);
        editor.go(Move::Up, room);
        assert_eq!(editor.caret().byte, 8);
    }

    #[test]
    fn what_finds_no_room_is_counted() {
        let mut editor = Editor::long("", 5);
        assert_eq!(editor.insert("中文\n字字字"), 1);
        assert_eq!(editor.text(), "中文\n字字");
    }

    #[test]
    fn any_sequence_keeps_the_caret_at_a_boundary() {
        use proptest::prelude::*;
        let text = proptest::collection::vec(
            prop_oneof![
                "[a-c \n]{0,3}",
                Just("👩‍👩‍👧".to_owned()),
                Just("e\u{301}".to_owned()),
                Just("中".to_owned())
            ],
            0..6,
        );
        let steps = proptest::collection::vec((0_u8..12, text), 0..40);
        proptest!(|(steps in steps)| {
            let mut editor = Editor::long("", 60);
            for (step, text) in steps {
                match step {
                    0..=3 => { editor.insert(&text.concat()); }
                    4 => editor.backspace(),
                    5 => editor.delete(),
                    6 => { editor.go(Move::Left, None); }
                    7 => { editor.go(Move::Right, None); }
                    8 => { editor.go(Move::Up, Some(10)); }
                    9 => { editor.go(Move::Down, Some(10)); }
                    10 => editor.undo(),
                    _ => { editor.go(Move::WordLeft, None); }
                }
                let caret = editor.caret();
                let line = &editor.lines()[caret.line];
                let at_boundary =
                    caret.byte == line.len() || line.grapheme_indices(true).any(|(byte, _)| byte == caret.byte);
                prop_assert!(at_boundary, "{line:?} at {}", caret.byte);
                prop_assert!(editor.len() <= 60);
            }
        });
    }
}

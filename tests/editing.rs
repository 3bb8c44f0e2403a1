//! Text being typed, against a list of grapheme clusters; and the caret, against what is drawn.

use casewright::case::answers::Case;
use casewright::wizard::edit::{Editor, Move};
use casewright::wizard::msg::Msg;
use proptest::prelude::*;
use ratatui::buffer::CellWidth as _;
use unicode_segmentation::UnicodeSegmentation as _;
use unicode_width::UnicodeWidthStr as _;

use crate::harness::{data, frame, seeded};

/// The most graphemes of the editor and of its model.
const MOST: usize = 60;

/// The moves that the model makes too; where words begin is the library's.
const MOVES: [Move; 8] =
    [Move::Left, Move::Right, Move::Home, Move::End, Move::Top, Move::Bottom, Move::Up, Move::Down];

/// What can be done to a text.
#[derive(Clone, Debug)]
enum Act {
    Insert(String),
    Backspace,
    Delete,
    Go(Move),
    Undo,
    Redo,
    Clear,
    Select(Move),
    Unselect,
}

fn act() -> impl Strategy<Value = Act> {
    let pieces = prop_oneof![
        Just("a"),
        Just("b "),
        Just("中"),
        Just("\n"),
        Just("e\u{301}"),
        Just("\u{301}"),
        Just("👩\u{200d}👩\u{200d}👧"),
        Just("\u{200d}"),
        Just("🇹"),
        Just("🇼"),
        Just("กำ"),
        Just("क्षि"),
        Just("각"),
        Just("\u{1100}"),
        Just("\u{1161}"),
        Just("\u{600}"),
        Just("ﾊﾞ"),
        Just("☺\u{fe0f}"),
        Just("one two"),
    ];
    let text = proptest::collection::vec(pieces, 1..4).prop_map(|pieces| pieces.concat());
    prop_oneof![
        8 => text.prop_map(Act::Insert),
        3 => Just(Act::Backspace),
        2 => Just(Act::Delete),
        8 => proptest::sample::select(MOVES.to_vec()).prop_map(Act::Go),
        1 => Just(Act::Undo),
        1 => Just(Act::Redo),
        1 => Just(Act::Clear),
        5 => proptest::sample::select(MOVES.to_vec()).prop_map(Act::Select),
        1 => Just(Act::Unselect),
    ]
}

/// A text as lines of clusters, and the caret and the other end of the selection as a line and a cluster.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Model {
    lines: Vec<Vec<String>>,
    at: (usize, usize),
    /// So many characters behind the head of the cluster: what was typed may have become one with what stands behind it.
    inside: usize,
    from: Option<(usize, usize)>,
}

impl Model {
    fn new() -> Self {
        Self { lines: vec![Vec::new()], at: (0, 0), inside: 0, from: None }
    }

    fn text(&self) -> String {
        self.lines.iter().map(|line| line.concat()).collect::<Vec<_>>().join("\n")
    }

    fn len(&self) -> usize {
        self.lines.iter().map(Vec::len).sum::<usize>() + self.lines.len() - 1
    }

    /// How many characters stand before the caret in its line.
    fn characters(&self) -> usize {
        self.lines[self.at.0][..self.at.1].iter().map(|cluster| cluster.chars().count()).sum()
    }

    /// The lines are cut into clusters anew; a caret within one goes to its head.
    fn cut(&mut self, line: usize, characters: usize) {
        let text = self.text();
        self.lines = text.split('\n').map(|line| line.graphemes(true).map(str::to_owned).collect()).collect();
        let mut before = 0;
        let whole = self.lines[line].iter().take_while(|cluster| {
            before += cluster.chars().count();
            before <= characters
        });
        self.at = (line, whole.count());
        self.inside = characters - self.characters();
    }

    /// Where the selection begins and ends.
    fn selection(&self) -> Option<((usize, usize), (usize, usize))> {
        let from = self.from.filter(|from| *from != self.at)?;
        Some((from.min(self.at), from.max(self.at)))
    }

    /// The text that is selected.
    fn selected(&self) -> Option<String> {
        let (start, end) = self.selection()?;
        let mut text = String::new();
        for line in start.0..=end.0 {
            let clusters = &self.lines[line];
            let first = if line == start.0 { start.1 } else { 0 };
            let last = if line == end.0 { end.1 } else { clusters.len() };
            text.push_str(&clusters[first..last].concat());
            if line < end.0 {
                text.push('\n');
            }
        }
        Some(text)
    }

    /// Takes what is selected away; what now stands side by side is not cut anew.
    fn take_out(&mut self) -> bool {
        let Some((start, end)) = self.selection() else { return false };
        let behind = self.lines[end.0].split_off(end.1);
        self.lines.drain(start.0 + 1..=end.0);
        self.lines[start.0].truncate(start.1);
        self.lines[start.0].extend(behind);
        (self.at, self.inside, self.from) = (start, 0, None);
        true
    }

    fn insert(&mut self, text: &str) -> bool {
        let freed = self.selected().map_or(0, |text| text.graphemes(true).count());
        let split = usize::from(freed == 0 && self.inside > 0);
        let room = (MOST + freed).saturating_sub(self.len() + split);
        let fits: String = text.graphemes(true).take(room).collect();
        if fits.is_empty() {
            return false;
        }
        self.take_out();
        self.from = None;
        let line = self.at.0;
        let kept = self.characters() + self.inside;
        let whole = self.lines[line].concat();
        let before: String = whole.chars().take(kept).collect();
        let behind = whole[before.len()..].to_owned();
        self.lines[line] = vec![before, fits.clone(), behind];
        let last = fits.rsplit('\n').next().unwrap_or_default().chars().count();
        let breaks = fits.matches('\n').count();
        self.cut(line + breaks, if breaks == 0 { kept + last } else { last });
        true
    }

    /// Takes characters of the caret's line away; the caret goes to a head.
    fn remove(&mut self, from: usize, to: usize) {
        let line = self.at.0;
        let whole = self.lines[line].concat();
        let place = |(place, _): &(usize, char)| !(from..to).contains(place);
        self.lines[line] = vec![whole.chars().enumerate().filter(place).map(|(_, c)| c).collect()];
        self.cut(line, from);
        self.inside = 0;
    }

    /// Takes what is selected away, or else what is left of the cluster from the caret on, or the line end.
    fn delete(&mut self) -> bool {
        let selected = self.take_out();
        self.from = None;
        let (line, cluster) = self.at;
        let kept = self.characters() + self.inside;
        if selected {
            self.remove(kept, kept);
        } else if let Some(cluster) = self.lines[line].get(cluster) {
            let end = self.characters() + cluster.chars().count();
            self.remove(kept, end);
        } else if line + 1 < self.lines.len() {
            let next = self.lines.remove(line + 1);
            self.lines[line].extend(next);
            self.remove(kept, kept);
        } else {
            return false;
        }
        true
    }

    /// Takes what is selected away, or else what of the cluster stands before the caret, or the cluster before it.
    fn backspace(&mut self) -> bool {
        if self.selection().is_some() {
            return self.delete();
        }
        let (head, kept) = (self.characters(), self.characters() + self.inside);
        if self.inside > 0 {
            self.from = None;
            self.remove(head, kept);
            return true;
        }
        self.left() && self.delete()
    }

    fn left(&mut self) -> bool {
        let (line, cluster) = self.at;
        self.at = match (line, cluster) {
            (0, 0) => return false,
            (line, 0) => (line - 1, self.lines[line - 1].len()),
            (line, cluster) => (line, cluster - 1),
        };
        true
    }

    fn right(&mut self) {
        let (line, cluster) = self.at;
        if cluster < self.lines[line].len() {
            self.at.1 += 1;
        } else if line + 1 < self.lines.len() {
            self.at = (line + 1, 0);
        }
    }

    /// To another line, as many columns in.
    fn move_to(&mut self, line: usize) {
        let width = |clusters: &[String]| {
            clusters.iter().map(|cluster| usize::from(cluster.cell_width())).sum::<usize>()
        };
        let column = width(&self.lines[self.at.0][..self.at.1]);
        let places = 0..=self.lines[line].len();
        self.at = (line, places.rev().find(|at| width(&self.lines[line][..*at]) <= column).unwrap());
    }

    /// Moves the caret; tells whether there was a line to go to.
    fn step(&mut self, to: Move) -> bool {
        self.inside = 0;
        let (line, last) = (self.at.0, self.lines.len() - 1);
        match to {
            Move::Left => {
                self.left();
            }
            Move::Right => self.right(),
            Move::Home => self.at.1 = 0,
            Move::End => self.at.1 = self.lines[line].len(),
            Move::Top => self.at = (0, 0),
            Move::Bottom => self.at = (last, self.lines[last].len()),
            Move::Up if line == 0 => return false,
            Move::Down if line == last => return false,
            Move::Up => self.move_to(line - 1),
            Move::Down => self.move_to(line + 1),
            Move::WordLeft | Move::WordRight => unreachable!("it is not among the moves"),
        }
        true
    }

    /// Moves the caret, and selects nothing any more.
    fn go(&mut self, to: Move) -> bool {
        let selection = self.selection();
        (self.from, self.inside) = (None, 0);
        match (to, selection) {
            (Move::Left, Some((start, _))) => self.at = start,
            (Move::Right, Some((_, end))) => self.at = end,
            _ => return self.step(to),
        }
        true
    }

    fn select(&mut self, to: Move) {
        self.from = self.from.or(Some(self.at));
        if !self.step(to) {
            self.step(if to == Move::Up { Move::Top } else { Move::Bottom });
        }
    }
}

fn sequences(count: u32, length: usize) {
    proptest!(seeded(count), |(acts in proptest::collection::vec(act(), length))| {
        let mut editor = Editor::long("", MOST);
        let mut model = Model::new();
        // What was, and what was taken back.
        let (mut past, mut future): (Vec<Model>, Vec<Model>) = (Vec::new(), Vec::new());
        for act in acts {
            let before = model.clone();
            let changed = match &act {
                Act::Insert(text) => {
                    editor.insert(text);
                    model.insert(text)
                }
                Act::Backspace => {
                    editor.backspace();
                    model.backspace()
                }
                Act::Delete => {
                    editor.delete();
                    model.delete()
                }
                Act::Clear => {
                    editor.replace("");
                    model = Model::new();
                    before.text() != ""
                }
                Act::Undo => {
                    editor.undo();
                    if let Some(was) = past.pop() {
                        future.push(std::mem::replace(&mut model, was));
                        (model.from, model.inside) = (None, 0);
                    }
                    false
                }
                Act::Redo => {
                    editor.redo();
                    if let Some(again) = future.pop() {
                        past.push(std::mem::replace(&mut model, again));
                        (model.from, model.inside) = (None, 0);
                    }
                    false
                }
                Act::Go(to) => {
                    let there = editor.go(*to, None);
                    let moved = model.go(*to);
                    if matches!(to, Move::Up | Move::Down) {
                        prop_assert_eq!(there, moved);
                    }
                    false
                }
                Act::Select(to) => {
                    editor.select(*to, None);
                    model.select(*to);
                    false
                }
                Act::Unselect => {
                    editor.unselect();
                    model.from = None;
                    false
                }
            };
            if changed {
                past.push(before);
                future.clear();
            }
            prop_assert_eq!(editor.text(), model.text(), "{:?}", act);
            prop_assert_eq!(editor.len(), model.len(), "{:?}", act);
            prop_assert_eq!(editor.selected(), model.selected(), "{:?}", act);
            let caret = editor.caret();
            if matches!(act, Act::Undo | Act::Redo) {
                // Where the caret stands after that is the library's; that it stands between clusters is not.
                let line = &model.lines[caret.line];
                let places: Vec<usize> = std::iter::once(0)
                    .chain(line.iter().scan(0, |at, cluster| { *at += cluster.len(); Some(*at) }))
                    .collect();
                let place = places.iter().position(|place| *place == caret.byte);
                prop_assert!(place.is_some(), "{:?}", caret);
                model.at = (caret.line, place.unwrap());
            }
            let bytes: usize = model.lines[model.at.0][..model.at.1].iter().map(String::len).sum();
            prop_assert_eq!((caret.line, caret.byte), (model.at.0, bytes), "{:?}", act);
        }
    });
}

#[test]
fn an_editor_does_what_a_list_of_clusters_does() {
    sequences(400, 50);
}

#[test]
#[ignore = "the long tier: 100,000 sequences of 50"]
fn an_editor_does_what_a_list_of_clusters_does_100_000_times() {
    sequences(100_000, 50);
}

#[test]
fn the_caret_stands_where_the_next_cluster_is_drawn() {
    let data = data();
    let ui = data.languages.get("en").unwrap();
    let theme = casewright::shell::theme::Theme::plain();
    let words = casewright::shell::view::Words { ui: &ui, message: &ui, theme: &theme };
    let (mut texts, mut places) = (0, 0);
    for line in include_str!("corpus/graphemes.txt").lines().filter(|line| !line.starts_with('#')) {
        let clusters: Vec<String> = line
            .split(" ÷ ")
            .map(|cluster| {
                let code = |hex| char::from_u32(u32::from_str_radix(hex, 16).unwrap()).unwrap();
                cluster.split(' ').map(code).collect()
            })
            .collect();
        // What does not come through the gate is never typed.
        if casewright::ground::clean::line(&clusters.concat()).text != clusters.concat() {
            continue;
        }
        texts += 1;
        let mut wizard = data.wizard("en", Case::default());
        wizard.update(Msg::CheckContact);
        wizard.update(Msg::Paste(clusters.concat(), 0));
        wizard.update(Msg::Home);
        let mut start = None;
        for at in 0..=clusters.len() {
            let screen = wizard.screen();
            let (buffer, seen) = frame((60, 16), &screen, &words);
            let caret = seen.caret.unwrap();
            let row = |from: u16| {
                let mut cells = String::new();
                let mut x = from;
                while x < 60 {
                    let symbol = buffer[(x, caret.y)].symbol();
                    cells.push_str(symbol);
                    x += u16::try_from(symbol.width().max(1)).unwrap();
                }
                cells
            };
            let start = *start.get_or_insert(caret.x);
            let before: usize = clusters[..at].iter().map(|cluster| cluster.width()).sum();
            assert_eq!(usize::from(caret.x - start), before, "{line} at {at}");
            if let Some(cluster) = clusters.get(at).filter(|cluster| cluster.width() > 0) {
                assert!(row(caret.x).starts_with(cluster.as_str()), "{line} at {at}: {}", row(caret.x));
                places += 1;
            }
            wizard.update(Msg::Right);
        }
    }
    assert!(texts > 500 && places > 600, "{texts} {places}");
}

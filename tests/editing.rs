//! Text being typed, against a list of grapheme clusters; and the caret, against what is drawn.

use casewright::case::answers::Case;
use casewright::wizard::edit::Editor;
use casewright::wizard::msg::Msg;
use proptest::prelude::*;
use ratatui::buffer::CellWidth as _;
use unicode_segmentation::UnicodeSegmentation as _;
use unicode_width::UnicodeWidthStr as _;

use crate::harness::{data, frame, seeded};

/// The most graphemes of the editor and of its model.
const MOST: usize = 60;

/// What can be done to a text.
#[derive(Clone, Debug)]
enum Act {
    Insert(String),
    Backspace,
    Delete,
    Left,
    Right,
    Home,
    End,
    Up,
    Down,
    Undo,
    Redo,
    Clear,
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
        Just("ﾊﾞ"),
        Just("☺\u{fe0f}"),
        Just("one two"),
    ];
    let text = proptest::collection::vec(pieces, 1..4).prop_map(|pieces| pieces.concat());
    prop_oneof![
        8 => text.prop_map(Act::Insert),
        3 => Just(Act::Backspace),
        2 => Just(Act::Delete),
        3 => Just(Act::Left),
        3 => Just(Act::Right),
        1 => Just(Act::Home),
        1 => Just(Act::End),
        1 => Just(Act::Up),
        1 => Just(Act::Down),
        1 => Just(Act::Undo),
        1 => Just(Act::Redo),
        1 => Just(Act::Clear),
    ]
}

/// A text as lines of clusters, and the caret as a line and a cluster.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Model {
    lines: Vec<Vec<String>>,
    at: (usize, usize),
}

impl Model {
    fn new() -> Self {
        Self { lines: vec![Vec::new()], at: (0, 0) }
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
    }

    fn insert(&mut self, text: &str) -> bool {
        let room = MOST.saturating_sub(self.len());
        let fits: String = text.graphemes(true).take(room).collect();
        if fits.is_empty() {
            return false;
        }
        let (line, cluster) = self.at;
        let behind = self.lines[line].split_off(cluster);
        let kept = self.characters();
        self.lines[line].push(fits.clone());
        self.lines[line].extend(behind);
        let last = fits.rsplit('\n').next().unwrap_or_default().chars().count();
        let breaks = fits.matches('\n').count();
        self.cut(line + breaks, if breaks == 0 { kept + last } else { last });
        true
    }

    /// Takes the cluster after the caret away, or the line end.
    fn delete(&mut self) -> bool {
        let ((line, cluster), kept) = (self.at, self.characters());
        if cluster < self.lines[line].len() {
            self.lines[line].remove(cluster);
        } else if line + 1 < self.lines.len() {
            let next = self.lines.remove(line + 1);
            self.lines[line].extend(next);
        } else {
            return false;
        }
        self.cut(line, kept);
        true
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
                    model.left() && model.delete()
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
                    }
                    false
                }
                Act::Redo => {
                    editor.redo();
                    if let Some(again) = future.pop() {
                        past.push(std::mem::replace(&mut model, again));
                    }
                    false
                }
                Act::Left => {
                    editor.left();
                    model.left();
                    false
                }
                Act::Right => {
                    editor.right();
                    model.right();
                    false
                }
                Act::Home => {
                    editor.home();
                    model.at.1 = 0;
                    false
                }
                Act::End => {
                    editor.end();
                    model.at.1 = model.lines[model.at.0].len();
                    false
                }
                Act::Up | Act::Down => {
                    let up = matches!(act, Act::Up);
                    let there = if up { editor.up(None) } else { editor.down(None) };
                    let line = if up { model.at.0.checked_sub(1) } else { Some(model.at.0 + 1) };
                    let line = line.filter(|line| *line < model.lines.len());
                    prop_assert_eq!(there, line.is_some());
                    if let Some(line) = line {
                        model.move_to(line);
                    }
                    false
                }
            };
            if changed {
                past.push(before);
                future.clear();
            }
            prop_assert_eq!(editor.text(), model.text(), "{:?}", act);
            prop_assert_eq!(editor.len(), model.len(), "{:?}", act);
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

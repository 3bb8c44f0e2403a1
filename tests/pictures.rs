//! The pictures of the README: drawn from the program itself, so that they never lie.
//!
//! `UPDATE_PICTURES=1 cargo test pictures` draws them anew.

use std::fmt::Write as _;
use std::path::Path;

use casewright::case::answers::{Answer, Case};
use casewright::ground::wrap;
use casewright::shell::theme::{Abilities, Kind, Theme};
use casewright::shell::view::Words;
use casewright::wizard::machine::Wizard;
use casewright::wizard::msg::Msg;
use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};

use crate::harness::{Data, data, frame};
use crate::screens::{case, to};
use casewright::wizard::step::Step;

const SIZE: (u16, u16) = (96, 27);
const CELL: (usize, usize) = (9, 20);

/// The sixteen colours as a dark and a light terminal show them; background, text, then by name.
struct Palette {
    background: &'static str,
    text: &'static str,
    quiet: &'static str,
    accent: &'static str,
    good: &'static str,
    warn: &'static str,
}

const DARK: Palette = Palette {
    background: "#16181d",
    text: "#d8dade",
    quiet: "#8a9099",
    accent: "#6cc3d5",
    good: "#8fc27a",
    warn: "#e0b35a",
};

const LIGHT: Palette = Palette {
    background: "#fbfbf9",
    text: "#26292e",
    quiet: "#6b7078",
    accent: "#0b6e84",
    good: "#3d7a26",
    warn: "#8a5a00",
};

impl Palette {
    fn colour(&self, colour: Color) -> &'static str {
        match colour {
            Color::DarkGray => self.quiet,
            Color::Cyan => self.accent,
            Color::Green => self.good,
            Color::Yellow => self.warn,
            _ => self.text,
        }
    }

    /// Text and background of a cell.
    fn cell(&self, cell: &Cell) -> (&'static str, Option<&'static str>) {
        let dim = cell.modifier.contains(Modifier::DIM);
        let text = if dim { self.quiet } else { self.colour(cell.fg) };
        if cell.modifier.contains(Modifier::REVERSED) { (self.background, Some(text)) } else { (text, None) }
    }
}

fn svg(buffer: &Buffer, palette: &Palette) -> String {
    let (width, height) = (usize::from(buffer.area.width), usize::from(buffer.area.height));
    let (w, h) = ((width + 2) * CELL.0, (height + 1) * CELL.1);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{w}\" height=\"{h}\" viewBox=\"0 0 {w} {h}\" \
         font-family=\"ui-monospace,Menlo,Consolas,'DejaVu Sans Mono','Noto Sans Mono CJK TC',monospace\" \
         font-size=\"15\" xml:space=\"preserve\">\n\
         <rect width=\"{w}\" height=\"{h}\" rx=\"8\" fill=\"{}\"/>\n",
        palette.background
    );
    for y in 0..buffer.area.height {
        let mut x = 0;
        while x < buffer.area.width {
            let first = &buffer[(x, y)];
            let start = usize::from(x);
            let mut text = String::new();
            // A run of cells of one look.
            while x < buffer.area.width {
                let cell = &buffer[(x, y)];
                if cell.style() != first.style() {
                    break;
                }
                text.push_str(cell.symbol());
                x += u16::try_from(wrap::width(cell.symbol())).unwrap().max(1);
            }
            let columns = usize::from(x) - start;
            let (left, top) = ((start + 1) * CELL.0, usize::from(y) * CELL.1 + CELL.1 / 2);
            let (fill, back) = palette.cell(first);
            if let Some(back) = back {
                let (w, h) = (columns * CELL.0, CELL.1);
                let _ = writeln!(
                    out,
                    "<rect x=\"{left}\" y=\"{top}\" width=\"{w}\" height=\"{h}\" fill=\"{back}\"/>"
                );
            }
            let shown = text.trim_end();
            let lead = shown.len() - shown.trim_start().len();
            if shown.trim().is_empty() {
                continue;
            }
            let left = left + lead * CELL.0;
            let shown = shown.trim_start();
            let weight = if first.modifier.contains(Modifier::BOLD) { " font-weight=\"bold\"" } else { "" };
            let _ = writeln!(
                out,
                "<text x=\"{left}\" y=\"{}\" textLength=\"{}\" lengthAdjust=\"spacingAndGlyphs\" fill=\"{fill}\"{weight}>{}</text>",
                top + 15,
                wrap::width(shown) * CELL.0,
                shown.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
            );
        }
    }
    out.push_str("</svg>\n");
    out
}

/// The case of the pictures.
fn shown() -> Case {
    let mut case = case();
    let told = "晚上突然被登出，重新登入就被封鎖。沒有說明原因。".to_owned();
    case.answers.insert("description".to_owned(), Answer::Text(told));
    case
}

fn picture(data: &Data, wizard: &mut Wizard, palette: &Palette, name: &str) {
    let ui = data.languages.get(wizard.ui()).unwrap();
    let message = data.languages.get(wizard.message_language()).unwrap();
    let theme = Theme::new(Kind::Auto, Abilities::default());
    let words = Words { ui: &ui, message: &message, theme: &theme };
    let screen = wizard.screen();
    let drawn = svg(&frame(SIZE, &screen, &words).0, palette);
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pictures").join(name);
    if std::env::var_os("UPDATE_PICTURES").is_some() {
        std::fs::write(&path, &drawn).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == drawn, "{name} is no longer what the program shows; draw it anew with UPDATE_PICTURES=1");
}

#[test]
fn the_pictures_are_what_the_program_shows() {
    let data = data();
    let mut wizard = data.wizard("en", Case { language: Some("zh-Hant".to_owned()), ..shown() });
    to(&mut wizard, &Step::Message);
    picture(&data, &mut wizard, &DARK, "message-dark.svg");
    to(&mut wizard, &Step::WhereTo);
    picture(&data, &mut wizard, &LIGHT, "where-to-light.svg");
    let mut wizard = data.wizard("zh-Hant", shown());
    to(&mut wizard, &Step::Category);
    for c in "收不到".chars() {
        wizard.update(Msg::Type(c));
    }
    picture(&data, &mut wizard, &DARK, "symptom-zh-dark.svg");
    wizard.update(Msg::Back);
    to(&mut wizard, &Step::Checklist);
    picture(&data, &mut wizard, &LIGHT, "checklist-zh-light.svg");
}

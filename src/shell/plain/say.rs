//! What is new on a screen, as lines.

use std::fmt::Write as _;

use crate::case::advice::checklist::State;
use crate::ground::text::{Arg, Text};
use crate::shell::keys;
use crate::shell::plain::read;
use crate::shell::view::{Words, body::mask};
use crate::wizard::msg::Msg;
use crate::wizard::screen::{Block, Body, Command, Form, Letter, Pick, Progress, Row, Screen, Shape};
use crate::words::export;
use crate::words::locale::Locale;

/// What is named below every screen where it works.
const NAMED: [&str; 11] = [
    "back",
    "close",
    "help",
    "ui-language",
    "message-language",
    "contact",
    "quit",
    "unknown",
    "preview",
    "take-offer",
    "find",
];

/// A screen, and the languages it was said in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    screen: Screen,
    languages: (&'static str, &'static str),
    keys: Vec<(String, &'static str)>,
}

impl Said {
    /// A screen that was said.
    pub fn new(screen: &Screen, words: &Words<'_>) -> Self {
        Self {
            screen: screen.clone(),
            languages: (words.ui.tag(), words.message.tag()),
            keys: keys::names(|text| words.ui.say(text)),
        }
    }

    /// What a line means that was typed below it.
    pub fn heard(&self, line: &str) -> Vec<Msg> {
        read::msgs(&self.screen, &self.keys, line)
    }
}

/// What is new since something was said.
pub fn news(screen: &Screen, said: Option<&Said>, words: &Words<'_>) -> String {
    let now = Said::new(screen, words);
    // The same screen in other languages is another.
    let before = said.filter(|said| said.languages == now.languages).map(|said| &said.screen);
    let same = before.filter(|before| before.title == screen.title && before.progress == screen.progress);
    let mut out = Out { text: String::new(), words };
    if same.is_none() {
        out.text.push('\n');
        if said.is_none() {
            out.line("", &Text::id("plain-lead"));
        }
        if let Some(progress) = &screen.progress {
            out.progress(progress);
        }
        out.line("", &screen.title);
        out.maybe("", screen.lead.as_ref());
    }
    out.shape(screen, same);
    if same.is_none() {
        out.keys(screen);
    }
    if before.is_none_or(|before| before.keeping != screen.keeping) {
        out.maybe("", screen.keeping.as_ref());
    }
    out.maybe("", screen.notice.as_ref());
    out.text
}

struct Out<'a> {
    text: String,
    words: &'a Words<'a>,
}

impl Out<'_> {
    fn say(&self, text: &Text) -> String {
        self.words.ui.say(text)
    }

    fn put(&mut self, prefix: &str, text: &str) {
        let _ = writeln!(self.text, "{prefix}{text}");
    }

    fn line(&mut self, prefix: &str, text: &Text) {
        let said = self.say(text);
        self.put(prefix, &said);
    }

    /// A thing and what is told about it.
    fn item(&mut self, prefix: &str, label: impl Into<Arg>, about: impl Into<Arg>) {
        self.line(prefix, &Text::id("plain-item").with("label", label).with("about", about));
    }

    /// A line that a language may have or not.
    fn maybe(&mut self, prefix: &str, text: Option<&Text>) {
        if let Some(said) = text.and_then(|text| self.words.ui.maybe(text)) {
            self.put(prefix, &said);
        }
    }

    fn progress(&mut self, progress: &Progress) {
        let stage =
            progress.stages.get(progress.at).map(|stage| self.say(&Text::id(format!("stage-{stage}"))));
        let page = progress.page.filter(|(_, pages)| *pages > 1);
        let page = page.map(|(page, pages)| format!(" {page}/{pages}")).unwrap_or_default();
        let line =
            format!("{}/{} {}{page}", progress.at + 1, progress.stages.len(), stage.unwrap_or_default());
        self.put("", &line);
    }

    fn shape(&mut self, screen: &Screen, before: Option<&Screen>) {
        match (&screen.shape, before.map(|before| &before.shape)) {
            (Shape::Form(form), before) => {
                let before = if let Some(Shape::Form(before)) = before { Some(before) } else { None };
                self.form(form, before);
            }
            (shape, Some(before)) if shape == before => {}
            (Shape::Pick(pick), _) => self.pick(pick),
            (Shape::Read(read), _) => {
                self.blocks(&read.blocks);
                for (at, choice) in read.choices.iter().enumerate() {
                    self.line(&format!("{}. ", at + 1), choice);
                }
            }
            (Shape::Tick(tick), _) => {
                for (at, line) in tick.lines.iter().enumerate() {
                    let mark = match line.state {
                        Some(State::Done) => "[x] ",
                        Some(State::Missing) => "[!] ",
                        Some(State::Check) => "[ ] ",
                        Some(State::Warn) => "[?] ",
                        None => "",
                    };
                    self.line(&format!("{}. {mark}", at + 1), &line.text);
                    if at == tick.selected {
                        self.maybe("   ", line.about.as_ref());
                    }
                }
            }
            (Shape::Letter(letter), _) => self.letter(letter),
            (Shape::Help(of, _), _) => {
                for hint in keys::hints(of) {
                    self.item("", hint.names(), hint.long());
                }
                self.line("", &Text::id("plain-keys"));
            }
        }
    }

    fn pick(&mut self, pick: &Pick) {
        if pick.items.is_empty() && pick.filter.is_some() {
            self.line("", &Text::id("list-empty"));
        }
        for (at, item) in pick.items.iter().enumerate() {
            let label = self.say(&item.named());
            let number = format!("{}. ", at + 1);
            match item.found.as_ref().or(item.about.as_ref()).and_then(|about| self.words.ui.maybe(about)) {
                Some(about) => self.item(&number, label, about),
                None => self.put(&number, &label),
            }
        }
        self.blocks(&pick.below);
    }

    /// The question that is asked now, unless it was, and what is new about its answer.
    fn form(&mut self, form: &Form, before: Option<&Form>) {
        if before.is_none_or(|before| before.intro != form.intro) {
            self.blocks(&form.intro);
        }
        let Some(row) = form.rows.get(form.focus) else { return };
        let asked = before
            .filter(|before| before.focus == form.focus)
            .and_then(|before| before.rows.get(before.focus));
        let asked = asked.filter(|asked| asked.label == row.label);
        let old = before.and_then(|before| before.rows.get(before.focus)).filter(|_| asked.is_none());
        // What became of the answer that was just given.
        if let Some(left) = old.and_then(|old| form.rows.iter().find(|row| row.label == old.label)) {
            self.said_of(left, None);
        }
        if asked.is_none() {
            self.question(row);
        }
        self.said_of(row, asked);
    }

    fn question(&mut self, row: &Row) {
        self.text.push('\n');
        let label = self.say(&row.named());
        self.put("", &label);
        self.maybe("  ", Some(&row.hint));
        match &row.body {
            Body::Text { typed, long } => {
                let text = typed.lines.join("\n");
                if text.is_empty() {
                    let example = self.words.ui.maybe(&row.example);
                    if let Some(example) = example {
                        let said = self.say(&Text::id("plain-example").with("text", example));
                        self.put("  ", &said);
                    }
                } else {
                    let text = if row.masked { mask(&text) } else { text };
                    let said = self.say(&Text::id("plain-now").with("text", text));
                    self.put("  ", &said);
                }
                if *long {
                    self.line("  ", &Text::id("plain-long"));
                }
            }
            Body::Options { items, chosen, own, .. } => {
                for (at, item) in items.iter().enumerate() {
                    let mark = if *chosen == Some(at) { "(x) " } else { "" };
                    self.line(&format!("{}. {mark}", at + 1), item);
                }
                if let Some(own) = own {
                    let said = format!("{} {}", self.say(&Text::id("answer-own")), own.lines.concat());
                    self.put("", said.trim_end());
                }
            }
            Body::List { .. } => {}
        }
        if row.unknown {
            self.line("  ", &Text::id("answer-unknown"));
        }
    }

    /// What is told about an answer, as far as it was not.
    fn said_of(&mut self, row: &Row, before: Option<&Row>) {
        if let Some(offer) =
            row.offer.as_ref().filter(|_| before.is_none_or(|before| before.offer != row.offer))
        {
            self.line("  ", &Text::id("form-offer").with("text", offer.as_str()));
        }
        if let Some(reading) =
            row.reading.as_ref().filter(|_| before.is_none_or(|before| before.reading != row.reading))
        {
            // It was typed a line above, for all to see.
            self.line("  ", &Text::id("form-will-be-written").with("text", reading.clone()));
        }
        for (new, old) in [
            (&row.remark, before.map(|before| &before.remark)),
            (&row.doubt, before.map(|before| &before.doubt)),
        ] {
            if old != Some(new) {
                self.maybe("  ! ", new.as_ref());
            }
        }
        if before.is_some_and(|before| before.unknown != row.unknown) && row.unknown {
            self.line("  ", &Text::id("answer-unknown"));
        }
        if let Body::List { items, doubts, .. } = &row.body {
            let same = before.is_some_and(|before| {
                matches!(&before.body, Body::List { items: old, doubts: told, .. } if old == items && told == doubts)
            });
            for (at, item) in items.iter().enumerate().filter(|_| !same) {
                self.line(&format!("{}. ", at + 1), item);
                for (_, doubt) in doubts.iter().filter(|(of, _)| *of == at) {
                    self.line("  ! ", doubt);
                }
            }
        }
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Heading(text) => {
                    self.text.push('\n');
                    self.line("", text);
                }
                Block::Para(text) | Block::Quiet(text) => self.maybe("", Some(text)),
                Block::Item(text) => self.line("- ", text),
                Block::Number(number, text) => self.line(&format!("{number}. "), text),
                Block::Warn(text) => self.line("! ", text),
                Block::Key(key, does) => {
                    self.item("", key.clone(), does.clone());
                }
            }
        }
    }

    fn letter(&mut self, letter: &Letter) {
        self.blocks(&letter.head);
        let foreign = letter.language != letter.reader;
        let languages: &[(&str, &Locale)] = if foreign {
            &[("message-as-sent", self.words.message), ("message-for-you", self.words.ui)]
        } else {
            &[("message-as-sent", self.words.message)]
        };
        for (title, locale) in languages {
            self.text.push('\n');
            if foreign {
                let name = locale.say(&Text::id("language-name"));
                self.line("", &Text::id((*title).to_owned()).with("language", name));
                self.text.push('\n');
            }
            let written = export::write(&letter.request, locale);
            let text = if letter.short { written.short() } else { export::plain::text(&written) };
            self.put("", text.trim_end());
        }
        self.text.push('\n');
        if foreign {
            self.line("", &Text::id("message-own-words"));
        }
    }

    /// What works here beside numbers and texts.
    fn keys(&mut self, screen: &Screen) {
        let letters = !screen.takes_text();
        let said: Vec<String> = keys::hints(screen)
            .iter()
            .filter_map(|hint| {
                let named = NAMED.contains(&hint.does);
                let key = self.say(&hint.key());
                let alone = key.chars().count() == 1 && letters;
                let key = if alone { key } else { format!("/{}", key.to_lowercase()) };
                (named || alone).then(|| format!("{key} {}", self.say(&hint.short())))
            })
            .collect();
        if screen.commands.iter().any(|command| *command != Command::Preview) || screen.progress.is_some() {
            self.put("", &said.join("  "));
        }
    }
}

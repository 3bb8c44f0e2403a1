//! The state machine: messages in, a screen or an effect out. `update` is total, and nothing in here does I/O.

use std::rc::Rc;

use jiff::civil::Date;

use crate::case::advice::checklist::State as TickState;
use crate::case::advice::{self, Findings, channel};
use crate::case::answers::Case;
use crate::facts::catalog::{Catalog, Channel, Status};
use crate::ground::text::Text;
use crate::wizard::edit::Editor;
use crate::wizard::form::{self, Form, ItemForm, State};
use crate::wizard::msg::{Effect, Format, Msg, Part};
use crate::wizard::screen::{
    self, Block, Command, Item, Letter, Pick, Progress, Read, Screen, Shape, Tick, TickLine, Typed,
};
use crate::wizard::step::{self, STAGES, Step};
use crate::words::export::json::{check_text, reply_text, window_text};
use crate::words::locale::Languages;
use crate::words::{request, search};

/// What the wizard begins with.
#[derive(Clone, Debug)]
pub struct Start {
    /// The case so far.
    pub case: Case,
    /// The language of the interface.
    pub ui: &'static str,
    /// The day, for windows and the age of checks.
    pub today: Date,
}

/// The wizard.
#[derive(Clone, Debug)]
pub struct Wizard {
    catalog: Rc<Catalog>,
    languages: Rc<Languages>,
    case: Case,
    ui: &'static str,
    today: Date,
    step: Step,
    overlay: Option<Overlay>,
    filter: Editor,
    entries: Vec<Entry>,
    selected: usize,
    form: Form,
    item: Option<ItemForm>,
    removed: Option<Box<Case>>,
    scroll: usize,
    max_scroll: usize,
    page: usize,
    next_slot: usize,
    return_to: Option<Step>,
    notice: Option<Text>,
}

/// A screen laid over a step.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Overlay {
    Help,
    UiLanguage,
    MessageLanguage,
    Contact,
    Preview,
    Format,
    Open(String),
}

/// Something in a list that is picked from.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Entry {
    Platform(usize),
    Category(String),
    Option(String, String),
    Language(&'static str),
    Format(Format),
    Answer(bool),
    Channel(String),
}

/// What Enter does on a line of the checklist.
#[derive(Clone, Debug, PartialEq, Eq)]
enum OnTick {
    Jump(String),
    Confirm(String),
    GoOn,
}

impl Wizard {
    /// A wizard at the first step that is open.
    pub fn new(catalog: Rc<Catalog>, languages: Rc<Languages>, start: Start) -> Self {
        let mut wizard = Self {
            catalog,
            languages,
            case: start.case,
            ui: start.ui,
            today: start.today,
            step: Step::Platform,
            overlay: None,
            filter: Editor::line("", 60),
            entries: Vec::new(),
            selected: 0,
            form: Form::default(),
            item: None,
            removed: None,
            scroll: 0,
            max_scroll: 0,
            page: 10,
            next_slot: 0,
            return_to: None,
            notice: None,
        };
        if wizard.case.platform.is_some() {
            // A case that was opened goes on where it is not settled yet.
            let path = step::path(&wizard.case, &wizard.catalog);
            let settled = wizard.case.problem().is_some();
            let open = if settled { Step::Checklist } else { path.last().cloned().unwrap_or(Step::Platform) };
            wizard.go(open);
        } else {
            wizard.go(Step::Platform);
        }
        wizard
    }

    /// The case so far.
    pub fn case(&self) -> &Case {
        &self.case
    }

    /// The step.
    pub fn step(&self) -> &Step {
        &self.step
    }

    /// The language of the interface (BCP 47).
    pub fn ui(&self) -> &'static str {
        self.ui
    }

    /// The language of the message (BCP 47): the one that was chosen, else that of the interface.
    pub fn message_language(&self) -> &'static str {
        let chosen = self.case.language.as_deref();
        chosen.and_then(|tag| self.languages.nearest(tag)).unwrap_or(match chosen {
            Some(_) => crate::words::locale::REFERENCE,
            None => self.ui,
        })
    }

    /// The day, for windows and the age of checks.
    pub fn dated(&mut self, today: Date) {
        self.today = today;
    }

    /// How far the last frame could be scrolled, and how many lines it showed.
    pub fn seen(&mut self, max_scroll: usize, page: usize) {
        self.max_scroll = max_scroll;
        self.page = page.max(1);
        self.scroll = self.scroll.min(max_scroll);
    }

    /// What the rules find in the case.
    pub fn findings(&self) -> Findings<'_> {
        advice::findings(&self.case, &self.catalog, self.today)
    }

    /// Something happened.
    pub fn update(&mut self, msg: Msg) -> Option<Effect> {
        self.notice = None;
        match msg {
            Msg::Quit => return Some(Effect::Quit),
            Msg::Redraw => return Some(Effect::Redraw),
            Msg::Report(text) => self.notice = Some(text),
            Msg::Help => self.lay(Overlay::Help),
            Msg::UiLanguage => self.lay(Overlay::UiLanguage),
            Msg::MessageLanguage => self.lay(Overlay::MessageLanguage),
            Msg::CheckContact => self.lay(Overlay::Contact),
            Msg::Preview if self.case.problem().is_some() => self.lay(Overlay::Preview),
            Msg::Preview => {}
            Msg::Back => self.back(),
            Msg::Copy(part) => return self.copy(part),
            Msg::WriteFile if self.step == Step::Message => self.lay(Overlay::Format),
            Msg::OpenAddress => self.ask_to_open(),
            Msg::WriteFile => {}
            msg => return self.in_shape(msg),
        }
        None
    }

    // ---- moving between steps ----

    fn go(&mut self, step: Step) {
        self.step = step;
        self.item = None;
        self.removed = None;
        self.scroll = 0;
        self.next_slot = 0;
        self.filter = Editor::line("", 60);
        self.form = self.build_form();
        self.refill();
    }

    fn path(&self) -> Vec<Step> {
        step::path(&self.case, &self.catalog)
    }

    fn next(&mut self) {
        if let Some(step) = self.return_to.take() {
            self.go(step);
            return;
        }
        let path = self.path();
        let at = path.iter().position(|step| *step == self.step);
        if let Some(step) = at.and_then(|at| path.get(at + 1)) {
            self.go(step.clone());
        }
    }

    fn back(&mut self) {
        if self.overlay.take().is_some() {
            let step = self.step.clone();
            let (scroll, selected) = (self.scroll, self.selected);
            self.refill();
            if step == self.step {
                self.scroll = scroll.min(self.max_scroll);
                if matches!(self.step, Step::Checklist | Step::WhereTo | Step::FirstSteps) {
                    self.selected = selected;
                }
            }
            return;
        }
        if let Some(item) = self.item.take() {
            item.keep(&mut self.case, &self.catalog);
            self.settle_list(&item.key);
            return;
        }
        if !self.filter.is_empty() {
            self.filter = Editor::line("", 60);
            self.refill();
            return;
        }
        if let Some(step) = self.return_to.take() {
            self.go(step);
            return;
        }
        if self.step == Step::Solved {
            self.go(Step::FirstSteps);
            return;
        }
        let path = self.path();
        let at = path.iter().position(|step| *step == self.step).unwrap_or(path.len());
        if let Some(step) = at.checked_sub(1).and_then(|at| path.get(at)) {
            self.go(step.clone());
            if let Some(last) = self.form.rows.len().checked_sub(1) {
                self.form.focus = last;
            }
        }
    }

    fn lay(&mut self, overlay: Overlay) {
        if self.overlay.as_ref() == Some(&overlay) {
            self.back();
            return;
        }
        self.overlay = Some(overlay);
        self.scroll = 0;
        self.filter = Editor::line("", 200);
        self.refill();
    }

    /// Goes to the page of a field, and comes back to where it was from.
    fn jump(&mut self, field: &str) {
        let from = self.step.clone();
        let pages = step::pages(&self.case, &self.catalog);
        let at = pages.iter().position(|page| page.fields.iter().any(|f| f == field));
        let target = match at {
            Some(at) => Step::Details(at),
            None => Step::Proof,
        };
        if !self.path().contains(&target) {
            return;
        }
        self.go(target);
        self.form.focus = self.form.rows.iter().position(|row| row.key == field).unwrap_or(0);
        self.return_to = Some(from);
    }

    // ---- lists ----

    fn query(&self) -> String {
        search::fold(&self.filter.text())
    }

    /// Makes the list of the screen anew, best match first.
    fn refill(&mut self) {
        let query = self.query();
        let mut current = None;
        let entries = match (&self.overlay, &self.step) {
            (Some(Overlay::UiLanguage | Overlay::MessageLanguage), _) => {
                current = Some(Entry::Language(if self.overlay == Some(Overlay::UiLanguage) {
                    self.ui
                } else {
                    self.message_language()
                }));
                self.rank(&query, self.languages.tags().map(Entry::Language).collect())
            }
            (Some(Overlay::Format), _) => Format::ALL.map(Entry::Format).to_vec(),
            (Some(Overlay::Open(_)), _) => vec![Entry::Answer(true), Entry::Answer(false)],
            (Some(Overlay::Help | Overlay::Contact | Overlay::Preview), _) => Vec::new(),
            (None, Step::Platform) => {
                let heads = self.catalog.heads();
                current = heads
                    .iter()
                    .position(|head| Some(head.id.as_str()) == self.case.platform.as_deref())
                    .map(Entry::Platform);
                self.rank(&query, (0..heads.len()).map(Entry::Platform).collect())
            }
            (None, Step::Category) => {
                current = self.case.category.clone().map(Entry::Category);
                let platform = self.case.platform.as_deref().unwrap_or_default();
                let categories = self.catalog.facts().categories.iter();
                let mut all: Vec<Entry> = categories
                    .clone()
                    .filter(|category| self.catalog.options_on(platform, &category.id).next().is_some())
                    .map(|category| Entry::Category(category.id.clone()))
                    .collect();
                if !query.is_empty() {
                    // Somebody who only knows the symptom lands in the right place.
                    for category in categories {
                        let options = self.catalog.options_on(platform, &category.id);
                        all.extend(options.map(|o| Entry::Option(category.id.clone(), o.id.clone())));
                    }
                }
                self.rank(&query, all)
            }
            (None, Step::Option) => {
                let (Some(platform), Some(category)) = (&self.case.platform, &self.case.category) else {
                    return;
                };
                current = self.case.option.clone().map(|option| Entry::Option(category.clone(), option));
                let options = self.catalog.options_on(platform, category);
                let all = options.map(|o| Entry::Option(category.clone(), o.id.clone())).collect();
                self.rank(&query, all)
            }
            (None, Step::WhereTo) => {
                let findings = self.findings();
                current = findings.channel.map(|channel| Entry::Channel(channel.id.clone()));
                findings.ways.usable.iter().map(|channel| Entry::Channel(channel.id.clone())).collect()
            }
            (
                None,
                Step::FirstSteps
                | Step::Solved
                | Step::Details(_)
                | Step::Proof
                | Step::Checklist
                | Step::Message,
            ) => Vec::new(),
        };
        let current = current.filter(|_| query.is_empty());
        self.selected = current.and_then(|entry| entries.iter().position(|e| *e == entry)).unwrap_or(0);
        self.entries = entries;
        if self.overlay.is_none() && self.step == Step::Checklist {
            self.selected = self.first_open_tick();
        }
    }

    fn rank(&self, query: &str, entries: Vec<Entry>) -> Vec<Entry> {
        if query.is_empty() {
            return entries;
        }
        let mut ranked: Vec<(u32, Entry)> = entries
            .into_iter()
            .filter_map(|entry| {
                let names = self.names(&entry);
                Some((search::score(query, names.iter().map(String::as_str))?, entry))
            })
            .collect();
        ranked.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
        ranked.into_iter().map(|(_, entry)| entry).collect()
    }

    /// Everything an entry is called, in every language.
    fn names(&self, entry: &Entry) -> Vec<String> {
        let said = |prefix: &str, id: &str| {
            let mut names = self.languages.say_in_all(&Text::id(format!("{prefix}-{id}")));
            names.extend(self.languages.say_in_all(&Text::id(format!("{prefix}-{id}.about"))));
            names
        };
        match entry {
            Entry::Platform(at) => self.catalog.heads().get(*at).map_or_else(Vec::new, |head| {
                std::iter::once(&head.name).chain(&head.aliases).cloned().collect()
            }),
            Entry::Category(id) => said("category", id),
            Entry::Option(_, id) => said("option", id),
            Entry::Language(tag) => vec![self.autonym(tag), (*tag).to_owned()],
            Entry::Format(_) | Entry::Answer(_) | Entry::Channel(_) => Vec::new(),
        }
    }

    /// What a language calls itself.
    fn autonym(&self, tag: &str) -> String {
        self.languages.get(tag).map_or_else(|| tag.to_owned(), |l| l.say(&Text::id("language-name")))
    }

    fn pick(&mut self) -> Option<Effect> {
        let entry = self.entries.get(self.selected)?.clone();
        match entry {
            Entry::Platform(at) => {
                let id = self.catalog.heads().get(at)?.id.clone();
                if self.case.platform.as_ref() != Some(&id) {
                    self.case.channel = None;
                }
                self.case.platform = Some(id.clone());
                let there = |c: &String, o: &String| self.catalog.option(c, o).is_some_and(|o| o.is_on(&id));
                if !self
                    .case
                    .category
                    .as_ref()
                    .zip(self.case.option.as_ref())
                    .is_some_and(|(c, o)| there(c, o))
                {
                    self.case.option = None;
                }
                self.next();
            }
            Entry::Category(id) => {
                if self.case.category.as_ref() != Some(&id) {
                    self.case.option = None;
                    self.case.channel = None;
                }
                self.case.category = Some(id.clone());
                let platform = self.case.platform.clone().unwrap_or_default();
                let mut options = self.catalog.options_on(&platform, &id);
                let first = options.next().map(|option| option.id.clone());
                let only = options.next().is_none();
                drop(options);
                if only {
                    self.case.option = first;
                }
                self.next();
            }
            Entry::Option(category, option) => {
                if self.case.option.as_ref() != Some(&option) {
                    self.case.channel = None;
                }
                self.case.category = Some(category);
                self.case.option = Some(option);
                if self.path().contains(&Step::Option) {
                    self.step = Step::Option;
                }
                self.next();
            }
            Entry::Language(tag) => {
                if self.overlay == Some(Overlay::UiLanguage) {
                    self.ui = tag;
                } else {
                    self.case.language = Some(tag.to_owned());
                }
                self.back();
            }
            Entry::Format(format) => {
                self.back();
                return Some(Effect::Write(format));
            }
            Entry::Answer(yes) => {
                let Some(Overlay::Open(address)) = self.overlay.clone() else { return None };
                self.back();
                return yes.then_some(Effect::Open(address));
            }
            Entry::Channel(id) => {
                let best = self.findings().ways.usable.first().map(|channel| channel.id.clone());
                self.case.channel = (best.as_ref() != Some(&id)).then_some(id);
                self.next();
            }
        }
        None
    }

    // ---- what a key does within a shape ----

    fn in_shape(&mut self, msg: Msg) -> Option<Effect> {
        if self.overlay == Some(Overlay::Contact) {
            self.in_contact(msg);
            return None;
        }
        if self.overlay.is_none() {
            match self.step {
                Step::Details(_) | Step::Proof => {
                    self.in_form(msg);
                    return None;
                }
                Step::FirstSteps | Step::Solved => return self.in_read(&msg),
                Step::Checklist => {
                    self.in_checklist(&msg);
                    return None;
                }
                Step::Message => {
                    self.scroll_by(&msg);
                    return None;
                }
                Step::Platform | Step::Category | Step::Option | Step::WhereTo => {}
            }
        }
        if matches!(self.overlay, Some(Overlay::Help | Overlay::Preview)) {
            if msg == Msg::Enter {
                self.back();
            } else {
                self.scroll_by(&msg);
            }
            return None;
        }
        self.in_list(msg)
    }

    fn in_list(&mut self, msg: Msg) -> Option<Effect> {
        let last = self.entries.len().saturating_sub(1);
        let filters = self.filters();
        match msg {
            Msg::Up | Msg::Down => {
                self.scroll = 0;
                self.selected = if msg == Msg::Up {
                    self.selected.saturating_sub(1)
                } else {
                    (self.selected + 1).min(last)
                };
            }
            Msg::PageUp if filters => self.selected = self.selected.saturating_sub(self.page),
            Msg::PageDown if filters => self.selected = (self.selected + self.page).min(last),
            Msg::PageUp | Msg::PageDown => self.scroll_by(&msg),
            Msg::Home => self.selected = 0,
            Msg::End => self.selected = last,
            Msg::Enter if self.entries.is_empty() && self.step == Step::WhereTo && self.overlay.is_none() => {
                self.next();
            }
            Msg::Enter => return self.pick(),
            msg if filters => {
                edit(&mut self.filter, &msg);
                self.refill();
            }
            _ => {}
        }
        None
    }

    /// Does the list take a filter?
    fn filters(&self) -> bool {
        match &self.overlay {
            Some(overlay) => matches!(overlay, Overlay::UiLanguage | Overlay::MessageLanguage),
            None => matches!(self.step, Step::Platform | Step::Category | Step::Option),
        }
    }

    fn scroll_by(&mut self, msg: &Msg) {
        let page = self.page.saturating_sub(1).max(1);
        self.scroll = match msg {
            Msg::Up => self.scroll.saturating_sub(1),
            Msg::Down => self.scroll + 1,
            Msg::PageUp => self.scroll.saturating_sub(page),
            Msg::PageDown | Msg::Type(' ') => self.scroll + page,
            Msg::Home => 0,
            Msg::End => self.max_scroll,
            _ => self.scroll,
        }
        .min(self.max_scroll);
    }

    fn in_read(&mut self, msg: &Msg) -> Option<Effect> {
        let last = if self.step == Step::Solved { 0 } else { 1 };
        match msg {
            Msg::Down if self.scroll >= self.max_scroll => self.selected = (self.selected + 1).min(last),
            Msg::Up if self.selected > 0 => self.selected -= 1,
            Msg::Right | Msg::NextField => self.selected = (self.selected + 1).min(last),
            Msg::Left | Msg::PreviousField => self.selected = self.selected.saturating_sub(1),
            Msg::Enter if self.step == Step::Solved => return Some(Effect::Quit),
            Msg::Enter if self.selected == 0 => self.next(),
            Msg::Enter => self.go(Step::Solved),
            msg => self.scroll_by(msg),
        }
        None
    }

    fn in_checklist(&mut self, msg: &Msg) {
        let lines = self.ticks();
        let last = lines.len().saturating_sub(1);
        match msg {
            Msg::Up => self.selected = self.selected.saturating_sub(1),
            Msg::Down => self.selected = (self.selected + 1).min(last),
            Msg::PageUp => self.selected = self.selected.saturating_sub(self.page),
            Msg::PageDown => self.selected = (self.selected + self.page).min(last),
            Msg::Home => self.selected = 0,
            Msg::End => self.selected = last,
            Msg::Enter | Msg::Type(' ') => match lines.get(self.selected).map(|(_, on)| on.clone()) {
                Some(OnTick::Jump(field)) => self.jump(&field),
                Some(OnTick::Confirm(id)) => {
                    if !self.case.confirmed.remove(&id) {
                        self.case.confirmed.insert(id);
                    }
                    self.selected = (self.selected + 1).min(last);
                }
                Some(OnTick::GoOn) => self.next(),
                None => {}
            },
            _ => {}
        }
    }

    // ---- forms ----

    fn build_form(&self) -> Form {
        let fields: Vec<String> = match &self.step {
            Step::Details(at) => {
                step::pages(&self.case, &self.catalog).get(*at).map(|p| p.fields.clone()).unwrap_or_default()
            }
            Step::Proof => self
                .case
                .fields(&self.catalog, &[])
                .iter()
                .filter(|asked| asked.field.kind == crate::facts::catalog::FieldKind::Shots)
                .map(|asked| asked.field.id.clone())
                .chain(std::iter::once("screenshots".to_owned()))
                .take(1)
                .collect(),
            Step::Platform
            | Step::Category
            | Step::Option
            | Step::FirstSteps
            | Step::Solved
            | Step::WhereTo
            | Step::Checklist
            | Step::Message => Vec::new(),
        };
        let slots = channel::slots(&self.case, &self.catalog);
        let brief = self.case.brief(&self.catalog);
        let row = |key: &String| {
            let required = brief.asks.required.contains(key) || slots.contains(key);
            form::row(key, &self.case, &self.catalog, required)
        };
        Form { rows: fields.iter().filter_map(row).collect(), focus: 0 }
    }

    fn in_form(&mut self, msg: Msg) {
        if msg == Msg::Undo {
            if let Some(case) = self.removed.take() {
                self.case = *case;
                self.rebuild();
                return;
            }
        }
        let in_item = self.item.is_some();
        let form = match &mut self.item {
            Some(item) => &mut item.form,
            None => &mut self.form,
        };
        let last = form.rows.len().saturating_sub(1);
        let focus = form.focus.min(last);
        let Some(row) = form.rows.get_mut(focus) else {
            if msg == Msg::Enter {
                self.next();
            }
            return;
        };
        let (places, beside) = (row.places(), row.is_beside());
        match (&mut row.state, msg) {
            (_, Msg::NextField) => self.move_focus(true),
            (_, Msg::PreviousField) => self.move_focus(false),
            (_, Msg::Unknown) => {
                let key = row.key.clone();
                if row.may_be_unknown && !in_item && !self.case.unknown.remove(&key) {
                    self.case.unknown.insert(key);
                }
            }
            (State::Text(editor), Msg::Down) => {
                if !editor.down() {
                    self.move_focus(true);
                }
            }
            (State::Text(editor), Msg::Up) => {
                if !editor.up() {
                    self.move_focus(false);
                }
            }
            (State::Text(_), Msg::Enter) => self.forward(),
            (State::Options { chosen, at, own }, Msg::Enter) => {
                let own_empty = own.as_ref().is_none_or(Editor::is_empty);
                match *at {
                    Some(place) if place + 1 == places && own.is_some() && own_empty => {}
                    Some(place) => *chosen = Some(place),
                    None => {}
                }
                self.keep(focus);
                self.forward();
            }
            (State::Options { .. }, Msg::Down) if beside => self.move_focus(true),
            (State::Options { .. }, Msg::Up) if beside => self.move_focus(false),
            (State::Options { at, .. }, Msg::Down) => match *at {
                Some(place) if place + 1 >= places => self.move_focus(true),
                Some(place) => *at = Some(place + 1),
                None => *at = Some(0),
            },
            (State::Options { at, .. }, Msg::Up) => match *at {
                Some(0) | None => self.move_focus(false),
                Some(place) => *at = Some(place - 1),
            },
            (State::Options { chosen, at, own: None }, Msg::Right) => {
                *at = Some(at.map_or(0, |place| (place + 1).min(places.saturating_sub(1))));
                *chosen = *at;
                self.keep(focus);
            }
            (State::Options { chosen, at, own: None }, Msg::Left) => {
                *at = Some(at.map_or(0, |place| place.saturating_sub(1)));
                *chosen = *at;
                self.keep(focus);
            }
            (State::Options { chosen, at, own }, Msg::Type(' '))
                if at.is_none_or(|place| own.is_none() || place + 1 < places) =>
            {
                *at = Some(at.unwrap_or(0));
                *chosen = if *chosen == *at { None } else { *at };
                self.keep(focus);
            }
            (State::Options { chosen, at, own }, Msg::Backspace | Msg::Delete)
                if at.is_none_or(|place| own.is_none() || place + 1 < places) =>
            {
                *chosen = None;
                self.keep(focus);
            }
            (State::List { .. }, msg) => self.in_items(&msg, focus),
            (_, msg) => self.type_into(&msg, focus),
        }
    }

    /// Typing in a row: into its editor, or into the own answer of a row of answers.
    fn type_into(&mut self, msg: &Msg, focus: usize) {
        let form = match &mut self.item {
            Some(item) => &mut item.form,
            None => &mut self.form,
        };
        let Some(row) = form.rows.get_mut(focus) else { return };
        let typing = matches!(msg, Msg::Type(_) | Msg::Paste(..));
        if typing && row.editor().is_none() {
            row.to_own();
        }
        let Some(editor) = row.editor() else { return };
        let left_out = edit(editor, msg);
        let (max, removed) = (editor.max(), if let Msg::Paste(_, removed) = msg { *removed } else { 0 });
        if left_out > 0 {
            self.notice = Some(Text::id("notice-no-room").with("max", max).with("left", left_out));
        } else if removed > 0 {
            self.notice = Some(Text::id("notice-hidden-removed").with("count", removed));
        }
        self.keep(focus);
    }

    /// Writes the row's answer into the case. A thing of a list is written as a whole.
    fn keep(&mut self, focus: usize) {
        match &self.item {
            Some(item) => item.keep(&mut self.case, &self.catalog),
            None => {
                if let Some(row) = self.form.rows.get(focus) {
                    form::keep(row, &mut self.case, &self.catalog);
                }
            }
        }
    }

    fn move_focus(&mut self, forward: bool) {
        let form = match &mut self.item {
            Some(item) => &mut item.form,
            None => &mut self.form,
        };
        let last = form.rows.len().saturating_sub(1);
        let target = if forward { (form.focus + 1).min(last) } else { form.focus.saturating_sub(1) };
        if target != form.focus {
            form.focus = target;
            if let Some(row) = form.rows.get_mut(target)
                && let State::Options { chosen, at, .. } = &mut row.state
            {
                *at = *chosen;
            }
        }
    }

    /// Enter: the next row, and from the last one the next page.
    fn forward(&mut self) {
        let form = match &self.item {
            Some(item) => &item.form,
            None => &self.form,
        };
        // Enter on a thing with nothing in it means that there are no more.
        let no_more = self.item.as_ref().is_some_and(ItemForm::is_empty);
        if form.focus + 1 < form.rows.len() && !no_more {
            self.move_focus(true);
            return;
        }
        match self.item.take() {
            None => self.next(),
            Some(item) => {
                item.keep(&mut self.case, &self.catalog);
                self.settle_list(&item.key);
                if no_more {
                    self.forward();
                }
            }
        }
    }

    /// After a thing was filled in, the caret is at the place to add another.
    fn settle_list(&mut self, key: &str) {
        let count = form::items(&self.case, key).len();
        for row in &mut self.form.rows {
            if row.key == key {
                row.state = State::List { at: count };
            }
        }
    }

    fn in_items(&mut self, msg: &Msg, focus: usize) {
        let Some(row) = self.form.rows.get_mut(focus) else { return };
        let key = row.key.clone();
        let count = form::items(&self.case, &key).len();
        let State::List { at } = &mut row.state else { return };
        *at = (*at).min(count);
        let place = *at;
        match msg {
            Msg::Up if place == 0 => self.move_focus(false),
            Msg::Up => *at = place - 1,
            Msg::Down if place >= count => self.move_focus(true),
            Msg::Down => *at = place + 1,
            Msg::Enter => self.item = form::open_item(&self.case, &self.catalog, &key, place),
            Msg::Delete | Msg::Backspace if place < count => {
                self.removed = Some(Box::new(self.case.clone()));
                form::remove_item(&mut self.case, &key, place);
                self.notice = Some(Text::id("notice-item-removed"));
            }
            Msg::Type(_) | Msg::Paste(..) => {
                self.item = form::open_item(&self.case, &self.catalog, &key, count);
                self.type_into(msg, 0);
            }
            _ => {}
        }
    }

    fn rebuild(&mut self) {
        let focus = self.form.focus;
        self.form = self.build_form();
        self.form.focus = focus.min(self.form.rows.len().saturating_sub(1));
    }

    fn in_contact(&mut self, msg: Msg) {
        match msg {
            Msg::Enter => self.back(),
            msg => {
                edit(&mut self.filter, &msg);
            }
        }
    }

    // ---- effects ----

    fn copy(&mut self, part: Part) -> Option<Effect> {
        let here = self.overlay.is_none() && matches!(self.step, Step::Message | Step::WhereTo);
        if !here || (self.step == Step::WhereTo && part != Part::Address) {
            return None;
        }
        if part == Part::NextSlot {
            let slots = self.request().slots.len();
            if slots == 0 {
                self.notice = Some(Text::id("notice-no-slots"));
                return None;
            }
            let slot = self.next_slot % slots;
            self.next_slot = slot + 1;
            return Some(Effect::Copy(Part::Slot(slot)));
        }
        if part == Part::Address && self.address().is_none() {
            self.notice = Some(Text::id("notice-no-address"));
            return None;
        }
        Some(Effect::Copy(part))
    }

    fn ask_to_open(&mut self) {
        if self.overlay.is_some() || !matches!(self.step, Step::Message | Step::WhereTo) {
            return;
        }
        match self.address() {
            Some(address) => self.lay(Overlay::Open(address)),
            None => self.notice = Some(Text::id("notice-no-address")),
        }
    }

    /// The channel that the screen is about.
    fn channel(&self) -> Option<&Channel> {
        let platform = self.case.platform.as_deref()?;
        if self.step == Step::WhereTo
            && let Some(Entry::Channel(id)) = self.entries.get(self.selected)
        {
            return self.catalog.channel(platform, id);
        }
        let ways = channel::ways(&self.case, &self.catalog);
        let id = ways.chosen(&self.case)?.id.clone();
        self.catalog.channel(platform, &id)
    }

    /// The address of the channel that the screen is about.
    pub fn address(&self) -> Option<String> {
        self.channel()?.value.clone()
    }

    /// The request as it stands.
    pub fn request(&self) -> request::Request {
        let ways = channel::ways(&self.case, &self.catalog);
        request::compose(&self.case, &self.catalog, ways.chosen(&self.case))
    }

    // ---- the screen ----

    /// What is to be seen.
    pub fn screen(&self) -> Screen {
        let mut screen = match &self.overlay {
            Some(overlay) => self.overlay_screen(overlay),
            None => self.step_screen(),
        };
        screen.notice.clone_from(&self.notice);
        screen
    }

    fn plain(&self, title: &'static str, shape: Shape) -> Screen {
        Screen {
            progress: self.overlay.is_none().then(|| self.progress()),
            title: Text::id(title),
            lead: None,
            shape,
            notice: None,
            commands: Vec::new(),
        }
    }

    fn progress(&self) -> Progress {
        let path = self.path();
        let mut stages: Vec<&'static str> = Vec::new();
        for stage in STAGES {
            // Before the problem is known, the whole walk is told, without what may not apply.
            let known = path.iter().any(|step| step.stage() == stage);
            let ahead = self.case.option.is_none() && !matches!(stage, "proof");
            if known || ahead {
                stages.push(stage);
            }
        }
        let at = stages.iter().position(|stage| *stage == self.step.stage()).unwrap_or(0);
        let page = match self.step {
            Step::Details(page) => {
                let pages = path.iter().filter(|step| matches!(step, Step::Details(_))).count();
                Some((page + 1, pages))
            }
            _ => None,
        };
        Progress { stages, at, page }
    }

    fn typed(&self) -> Typed {
        Typed { lines: self.filter.lines().to_vec(), caret: self.filter.caret() }
    }

    fn pick_shape(&self, current: Option<&Entry>, below: Vec<Block>) -> Shape {
        Shape::Pick(Pick {
            filter: self.filters().then(|| self.typed()),
            items: self.entries.iter().map(|entry| self.item(entry, current)).collect(),
            selected: self.selected,
            below,
            scroll: self.scroll,
        })
    }

    fn item(&self, entry: &Entry, current: Option<&Entry>) -> Item {
        let platform = self.case.platform.as_deref().unwrap_or_default();
        let (label, about) = match entry {
            Entry::Platform(at) => {
                let name = self.catalog.heads().get(*at).map(|head| head.name.clone()).unwrap_or_default();
                (Text::verbatim(name), None)
            }
            Entry::Category(id) => {
                (Text::id(format!("category-{id}")), Some(Text::id(format!("category-{id}.about"))))
            }
            Entry::Option(_, id) => {
                (Text::id(format!("option-{id}")), Some(Text::id(format!("option-{id}.about"))))
            }
            Entry::Language(tag) => (Text::verbatim(self.autonym(tag)), None),
            Entry::Format(format) => (Text::id(format!("format-{}", format.id())), None),
            Entry::Answer(yes) => (Text::id(if *yes { "open-yes" } else { "open-no" }), None),
            Entry::Channel(id) => {
                let about = match self.catalog.channel(platform, id).and_then(|c| c.value.clone()) {
                    Some(value) => Text::verbatim(value),
                    None => Text::id("where-in-app"),
                };
                (Text::id(format!("channel-{platform}-{id}")), Some(about))
            }
        };
        Item { label, about, current: current == Some(entry) }
    }

    fn step_screen(&self) -> Screen {
        let name =
            self.case.platform.as_deref().and_then(|id| self.catalog.platform_name(id)).unwrap_or_default();
        match &self.step {
            Step::Platform => {
                let mut screen = self.plain("platform-title", self.pick_shape(None, Vec::new()));
                screen.lead = Some(Text::id("platform-lead"));
                screen
            }
            Step::Category => {
                let mut screen = self.plain("category-title", self.pick_shape(None, Vec::new()));
                screen.lead = Some(Text::id("category-lead").with("platform", name));
                screen
            }
            Step::Option => {
                let mut screen = self.plain("option-title", self.pick_shape(None, Vec::new()));
                let category = self.case.category.as_deref().unwrap_or_default();
                screen.lead = Some(
                    Text::id("option-lead")
                        .with("platform", name)
                        .with("category", Text::id(format!("category-{category}"))),
                );
                screen
            }
            Step::FirstSteps => self.first_steps_screen(),
            Step::Solved => self.plain(
                "solved-title",
                Shape::Read(Read {
                    blocks: vec![Block::Para(Text::id("solved-text")), Block::Quiet(Text::id("solved-back"))],
                    choices: vec![Text::id("solved-leave")],
                    selected: 0,
                    scroll: self.scroll,
                }),
            ),
            Step::Details(_) | Step::Proof => self.form_screen(),
            Step::WhereTo => self.where_to_screen(),
            Step::Checklist => {
                let lines = self.ticks().into_iter().map(|(line, _)| line).collect();
                let mut screen =
                    self.plain("checklist-title", Shape::Tick(Tick { lines, selected: self.selected }));
                let findings = self.findings();
                screen.lead = Some(if findings.missing.is_empty() {
                    Text::id("checklist-enough")
                } else {
                    Text::id("checklist-missing").with("count", findings.missing.len())
                });
                screen
            }
            Step::Message => self.message_screen(),
        }
    }

    fn first_steps_screen(&self) -> Screen {
        let findings = self.findings();
        let mut blocks = Vec::new();
        if findings.urgent {
            blocks.push(Block::Warn(Text::id("first-steps-urgent")));
        }
        let numbered = |prefix: &str, ids: &[String]| -> Vec<Block> {
            ids.iter()
                .enumerate()
                .map(|(at, id)| Block::Number(at + 1, Text::id(format!("{prefix}-{id}"))))
                .collect()
        };
        if !findings.first_actions.is_empty() {
            blocks.push(Block::Heading(Text::id("first-steps-actions")));
            blocks.extend(numbered("action", &findings.first_actions));
        }
        if !findings.self_help.is_empty() {
            blocks.push(Block::Heading(Text::id("first-steps-self-help")));
            blocks.extend(numbered("help", &findings.self_help));
        }
        for window in &findings.windows {
            blocks.push(Block::Warn(window_text(window)));
        }
        if !findings.warnings.is_empty() {
            blocks.push(Block::Heading(Text::id("first-steps-know")));
            blocks.extend(findings.warnings.iter().map(|warning| Block::Item(warning.text.clone())));
        }
        let title = if findings.urgent { "first-steps-title-urgent" } else { "first-steps-title" };
        self.plain(
            title,
            Shape::Read(Read {
                blocks,
                choices: vec![Text::id("first-steps-go-on"), Text::id("first-steps-solved")],
                selected: self.selected,
                scroll: self.scroll,
            }),
        )
    }

    fn form_screen(&self) -> Screen {
        let mut intro = Vec::new();
        let (title, lead) = match (&self.item, &self.step) {
            (Some(item), _) => {
                let kind = self.catalog.field(&item.key).map_or("list", |field| form::kind_id(field.kind));
                (Text::id(format!("field-{}", item.key)), Some(Text::id(format!("item-{kind}-lead"))))
            }
            (None, Step::Proof) => {
                let findings = self.findings();
                if !findings.proof.is_empty() {
                    intro.push(Block::Heading(Text::id("proof-must-show")));
                    intro
                        .extend(findings.proof.iter().map(|id| Block::Item(Text::id(format!("proof-{id}")))));
                }
                intro.push(Block::Quiet(Text::id("proof-crop")));
                (Text::id("proof-title"), Some(Text::id("proof-lead")))
            }
            (None, step) => {
                let page = match step {
                    Step::Details(at) => {
                        step::pages(&self.case, &self.catalog).get(*at).map(|p| p.id.clone())
                    }
                    _ => None,
                };
                (Text::id(format!("page-{}", page.unwrap_or_default())), None)
            }
        };
        let form = self.item.as_ref().map_or(&self.form, |item| &item.form);
        let rows: Vec<screen::Row> = form
            .rows
            .iter()
            .enumerate()
            .map(|(at, row)| {
                let (unknown, seen) = match &self.item {
                    Some(_) => (false, form::Seen::default()),
                    None => (
                        self.case.unknown.contains(&row.key),
                        form::seen(&row.key, &self.case, &self.catalog),
                    ),
                };
                row.view(unknown, at == form.focus, seen)
            })
            .collect();
        let mut commands = vec![Command::Preview];
        if let Some(row) = form.rows.get(form.focus) {
            if row.may_be_unknown && self.item.is_none() {
                commands.push(Command::Unknown);
            }
            if matches!(&row.state, State::Text(editor) if editor.is_long()) {
                commands.push(Command::Newline);
            }
        }
        let shape = Shape::Form(screen::Form { intro, rows, focus: form.focus });
        Screen { title, lead, commands, ..self.plain("", shape) }
    }

    /// What is told about a channel: what it is for, the evidence, and how to use it.
    fn about_channel(&self, channel: &Channel) -> Vec<Block> {
        let platform = self.case.platform.as_deref().unwrap_or_default();
        let mut blocks = vec![Block::Para(Text::id(format!("channel-{platform}-{}.about", channel.id)))];
        blocks.push(Block::Quiet(self.evidence(channel)));
        let age = advice::times::age(&channel.checked, self.today);
        if let Some(days) = age.filter(|days| *days > advice::times::STALE_DAYS) {
            blocks.push(Block::Warn(Text::id("where-stale").with("days", days)));
        }
        let steps = channel.steps.iter().enumerate();
        blocks.extend(steps.map(|(at, id)| Block::Number(at + 1, Text::id(format!("step-{id}")))));
        blocks
    }

    /// Who says that a channel is right, and since when that is known.
    fn evidence(&self, channel: &Channel) -> Text {
        let status = match channel.status {
            Status::Confirmed => "confirmed",
            Status::Plausible => "plausible",
            Status::Unverified => "unverified",
            Status::Contradicted => "contradicted",
        };
        let source = channel.sources.first().and_then(|id| self.catalog.source(id));
        Text::id(format!("evidence-{status}"))
            .with("source", source.map(|s| s.title.clone()).unwrap_or_default())
            .with("checked", channel.checked.as_str())
            .with("copy", channel.copy_date.clone().unwrap_or_default())
            .with("dated", if channel.copy_date.is_some() { "yes" } else { "no" })
    }

    fn where_to_screen(&self) -> Screen {
        let findings = self.findings();
        let mut blocks = Vec::new();
        if let Some(why) = &findings.ways.none {
            blocks.push(Block::Warn(why.clone()));
        }
        if let Some(channel) = self.channel() {
            blocks.extend(self.about_channel(channel));
        }
        for reply in &findings.replies {
            blocks.push(Block::Quiet(reply_text(reply)));
        }
        let platform = self.case.platform.as_deref().unwrap_or_default();
        if !findings.ways.not_now.is_empty() {
            blocks.push(Block::Heading(Text::id("where-not-now")));
            blocks.extend(findings.ways.not_now.iter().map(|(channel, why)| {
                Block::Item(
                    Text::id("where-with-reason")
                        .with("what", Text::id(format!("channel-{platform}-{}", channel.id)))
                        .with("reason", why.text()),
                )
            }));
        }
        if !findings.ways.refused.is_empty() {
            blocks.push(Block::Heading(Text::id("where-refused")));
            blocks.extend(findings.ways.refused.iter().map(|avoid| {
                Block::Item(
                    Text::id("where-with-reason")
                        .with("what", avoid.value.as_str())
                        .with("reason", Text::id(format!("avoid-{}", avoid.reason))),
                )
            }));
        }
        let mut screen = self.plain("where-title", self.pick_shape(None, blocks));
        screen.lead = Some(Text::id("where-lead"));
        screen.commands = vec![Command::CopyAddress, Command::OpenAddress];
        screen
    }

    /// The lines of the checklist, with what Enter does on each.
    fn ticks(&self) -> Vec<(TickLine, OnTick)> {
        let findings = self.findings();
        let mut lines = Vec::new();
        let covered: Vec<&str> = findings
            .checklist
            .iter()
            .filter(|tick| tick.state == TickState::Missing)
            .filter_map(|tick| tick.field.as_deref())
            .collect();
        let gap = |field: &str, required: bool| {
            let id = if required { "checklist-required" } else { "checklist-recommended" };
            let line = TickLine {
                state: Some(if required { TickState::Missing } else { TickState::Check }),
                text: Text::id(id).with("field", Text::id(format!("field-{field}"))),
                about: Some(Text::id(format!("field-{field}.hint"))),
            };
            (line, OnTick::Jump(field.to_owned()))
        };
        lines.extend(findings.missing.iter().map(|field| gap(field, true)));
        for tick in &findings.checklist {
            let on = match (&tick.field, tick.state) {
                (Some(field), _) => OnTick::Jump(field.clone()),
                (None, _) => OnTick::Confirm(tick.id.clone()),
            };
            let about = tick.doubt.as_ref().map(|doubt| doubt.text());
            lines.push((TickLine { state: Some(tick.state), text: check_text(&tick.id), about }, on));
        }
        lines.extend(
            findings
                .recommended
                .iter()
                .filter(|field| !covered.contains(*field))
                .map(|field| gap(field, false)),
        );
        lines.push((TickLine { state: None, text: Text::id("checklist-go-on"), about: None }, OnTick::GoOn));
        lines
    }

    /// The first required answer that is missing, else the way on.
    fn first_open_tick(&self) -> usize {
        if self.findings().missing.is_empty() { self.ticks().len().saturating_sub(1) } else { 0 }
    }

    fn letter(&self, head: Vec<Block>) -> Shape {
        Shape::Letter(Letter {
            head,
            request: self.request(),
            language: self.message_language(),
            reader: self.ui,
            scroll: self.scroll,
        })
    }

    fn message_screen(&self) -> Screen {
        let platform = self.case.platform.as_deref().unwrap_or_default();
        let findings = self.findings();
        let mut head = Vec::new();
        match findings.channel {
            Some(channel) => {
                let to = Text::id(format!("channel-{platform}-{}", channel.id));
                head.push(Block::Para(match &channel.value {
                    Some(value) => {
                        Text::id("message-to-address").with("channel", to).with("address", value.as_str())
                    }
                    None => Text::id("message-to").with("channel", to),
                }));
            }
            None => head.extend(findings.ways.none.clone().map(Block::Warn)),
        }
        if !findings.missing.is_empty() {
            head.push(Block::Warn(Text::id("message-missing").with("count", findings.missing.len())));
        }
        let mut screen = self.plain("message-title", self.letter(head));
        screen.commands = vec![
            Command::CopyAll,
            Command::CopySubject,
            Command::CopyBody,
            Command::CopySlot,
            Command::CopyAddress,
            Command::OpenAddress,
            Command::WriteFile,
        ];
        if self.request().slots.is_empty() {
            screen.commands.retain(|command| *command != Command::CopySlot);
        }
        if self.address().is_none() {
            screen.commands.retain(|c| !matches!(c, Command::CopyAddress | Command::OpenAddress));
        }
        screen
    }

    fn overlay_screen(&self, overlay: &Overlay) -> Screen {
        match overlay {
            Overlay::Help => self.plain("help-title", Shape::Help(Box::new(self.step_screen()), self.scroll)),
            Overlay::UiLanguage => {
                let mut screen = self
                    .plain("ui-language-title", self.pick_shape(Some(&Entry::Language(self.ui)), Vec::new()));
                screen.lead = Some(Text::id("ui-language-lead"));
                screen
            }
            Overlay::MessageLanguage => {
                let current = Entry::Language(self.message_language());
                let mut screen =
                    self.plain("message-language-title", self.pick_shape(Some(&current), Vec::new()));
                screen.lead = Some(Text::id("message-language-lead"));
                screen
            }
            Overlay::Contact => self.contact_screen(),
            Overlay::Preview => {
                let mut screen = self.plain("preview-title", self.letter(Vec::new()));
                screen.lead = Some(Text::id("preview-lead"));
                screen
            }
            Overlay::Format => self.plain("format-title", self.pick_shape(None, Vec::new())),
            Overlay::Open(address) => {
                let mut screen = self.plain("open-title", self.pick_shape(None, Vec::new()));
                screen.lead = Some(Text::verbatim(address.clone()));
                screen
            }
        }
    }

    fn contact_screen(&self) -> Screen {
        let intro = crate::case::advice::contact::blocks_source(
            &self.filter.text(),
            self.case.platform.as_deref(),
            &self.catalog,
        );
        let intro =
            intro.into_iter().map(|(warn, text)| if warn { Block::Warn(text) } else { Block::Para(text) });
        let row = screen::Row {
            label: Text::id("contact-label"),
            required: false,
            hint: Text::id("contact-label.hint"),
            example: Text::id("contact-label.example"),
            doubt: None,
            reading: None,
            unknown: false,
            masked: false,
            room: None,
            body: screen::Body::Text { typed: self.typed(), long: false },
        };
        let shape = Shape::Form(screen::Form { intro: intro.collect(), rows: vec![row], focus: 0 });
        let mut screen = self.plain("contact-title", shape);
        screen.lead = Some(Text::id("contact-lead"));
        screen
    }
}

/// Applies an editing message to an editor. Tells how many graphemes found no room.
fn edit(editor: &mut Editor, msg: &Msg) -> usize {
    match msg {
        Msg::Type(c) => return editor.insert(c.encode_utf8(&mut [0; 4])),
        Msg::Paste(text, _) => return editor.insert(text),
        Msg::Newline if editor.is_long() => return editor.insert("\n"),
        Msg::Backspace => editor.backspace(),
        Msg::Delete => editor.delete(),
        Msg::DeleteWord => editor.delete_word(),
        Msg::Left => editor.left(),
        Msg::Right => editor.right(),
        Msg::WordLeft => editor.word_left(),
        Msg::WordRight => editor.word_right(),
        Msg::Home => editor.home(),
        Msg::End => editor.end(),
        Msg::Undo => editor.undo(),
        Msg::Redo => editor.redo(),
        _ => {}
    }
    0
}

//! The state machine: messages in, a screen or an effect out. `update` is total, and nothing in here does I/O.

mod find;
mod forms;
mod keeping;
mod keys;
mod lists;
mod show;

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use jiff::civil::Date;

use crate::case::advice::{self, Findings, channel, pictures};
use crate::case::answers::{Case, OwnText};
use crate::case::file;
use crate::facts::catalog::{Catalog, Channel};
use crate::ground::text::Text;
use crate::wizard::edit::{Editor, Move};
use crate::wizard::form::{Form, ItemForm};
use crate::wizard::kept::{self, Draft, Keeping};
use crate::wizard::msg::{Effect, Format, Msg, Part};
use crate::wizard::screen::Sight;
use crate::wizard::step::{self, Step};
use crate::words::export::{self, Letter};
use crate::words::locale::Languages;
use crate::words::request;
use crate::words::search::Name;

/// The longest message that can be changed by hand, in graphemes.
const LETTER_MAX: usize = 20_000;

/// What the wizard begins with.
#[derive(Clone, Debug)]
pub struct Start {
    /// The case so far.
    pub case: Case,
    /// The language of the interface.
    pub ui: &'static str,
    /// The day, for windows and the age of checks.
    pub today: Date,
    /// What is said on the first screen.
    pub notice: Option<Text>,
    /// The cases of earlier runs.
    pub drafts: Vec<Draft>,
    /// The user's own details, where they were kept.
    pub details: Option<Case>,
    /// Whether what is typed is kept.
    pub keeping: Keeping,
    /// Where it is.
    pub place: Option<String>,
    /// There is an editor of the user's own.
    pub editor: bool,
    /// The nearest language to that of the system.
    pub system: Option<&'static str>,
}

impl Start {
    /// A case, in a language, on a day: with nothing kept from earlier.
    pub fn new(case: Case, ui: &'static str, today: Date) -> Self {
        Self {
            case,
            ui,
            today,
            notice: None,
            drafts: Vec::new(),
            details: None,
            keeping: Keeping::On,
            place: None,
            editor: false,
            system: None,
        }
    }
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
    /// What was typed in the list that something is laid over.
    beneath: Option<Editor>,
    entries: Vec<Entry>,
    /// What each entry was found by, where it is called otherwise in the language of the interface.
    found: Vec<Option<String>>,
    /// What entries are called, folded for the filter.
    names: RefCell<HashMap<Entry, Rc<[Name]>>>,
    selected: usize,
    form: Form,
    item: Option<ItemForm>,
    removed: Option<Box<Case>>,
    dropped: Option<OwnText>,
    scroll: usize,
    /// What the last frame had room for.
    sight: Sight,
    next_slot: usize,
    /// What was copied last.
    copied: Option<Part>,
    /// What was copied or cut out of a text last.
    taken: String,
    short: bool,
    return_to: Option<Step>,
    notice: Option<Text>,
    /// A case with nothing in it but what the system says.
    blank: Case,
    drafts: Vec<Draft>,
    /// The user's own details, as they are on their screen.
    mine: Case,
    /// Are they to be kept?
    keeps_mine: Option<bool>,
    /// The details as they were kept last.
    kept_details: Option<String>,
    keeping: Keeping,
    place: Option<String>,
    editor: bool,
    system: Option<&'static str>,
    /// What found no room since something else than typing happened, in graphemes.
    left_out: usize,
    /// The most that fitted there.
    most: usize,
    /// How many hidden characters were taken out since then.
    hidden: usize,
}

/// A screen laid over a step.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Overlay {
    Help,
    UiLanguage,
    MessageLanguage,
    Contact,
    Find,
    Preview,
    Edit,
    Format,
    Drafts,
    Kept,
    Ask(Question),
}

/// A question that is answered with yes or no.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Question {
    /// Open this address?
    Open(String),
    /// Remove this case of an earlier run?
    Delete(String),
    /// Remove everything?
    Forget,
    /// Leave, although nothing can be saved, for this reason?
    Unsaved(Text),
}

/// Something that is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum KeptThing {
    Cases,
    Details,
    Everything,
}

/// Something in a list that is picked from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Entry {
    Platform(usize),
    Category(String),
    Option(String, String),
    Language(&'static str),
    Format(Format),
    Answer(bool),
    Channel(String),
    Draft(usize),
    Fresh,
    Kept(KeptThing),
}

/// What Enter does on a line of the checklist.
#[derive(Clone, Debug, PartialEq, Eq)]
enum OnTick {
    Jump(String),
    Confirm(String),
    Declare(String),
    GoOn,
}

impl Wizard {
    /// A wizard at the first step that is open.
    pub fn new(catalog: Rc<Catalog>, languages: Rc<Languages>, start: Start) -> Self {
        let mut wizard = Self {
            catalog,
            languages,
            blank: Case {
                language: start.case.language.clone(),
                country: start.case.country.clone(),
                ..Case::default()
            },
            case: start.case,
            ui: start.ui,
            today: start.today,
            step: Step::Platform,
            overlay: None,
            filter: Editor::line("", 60),
            beneath: None,
            entries: Vec::new(),
            found: Vec::new(),
            names: RefCell::default(),
            selected: 0,
            form: Form::default(),
            item: None,
            removed: None,
            dropped: None,
            scroll: 0,
            sight: Sight { page: 10, ..Sight::default() },
            next_slot: 0,
            copied: None,
            taken: String::new(),
            short: false,
            return_to: None,
            notice: start.notice,
            drafts: start.drafts,
            keeps_mine: start.details.is_some().then_some(true),
            kept_details: start.details.as_ref().map(|details| file::write(&kept::details(details))),
            mine: start.details.unwrap_or_default(),
            keeping: start.keeping,
            place: start.place,
            editor: start.editor,
            system: start.system,
            left_out: 0,
            most: 0,
            hidden: 0,
        };
        wizard.begin(wizard.case.clone());
        if !wizard.drafts.is_empty() {
            wizard.lay(Overlay::Drafts);
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

    /// The day, for windows and the age of checks, and the zone of moments that name none (an IANA name).
    pub fn placed(&mut self, today: Date, zone: Option<String>) {
        self.today = today;
        if self.case.zone.is_none() {
            self.case.zone = zone;
        }
    }

    /// What the last frame had room for. Tells whether there is more to be seen for that.
    pub fn seen(&mut self, sight: Sight) -> bool {
        let changed = self.sight.wide != sight.wide;
        self.sight = Sight { page: sight.page.max(1), ..sight };
        self.scroll = self.scroll.min(sight.max_scroll);
        changed
    }

    /// What the rules find in the case.
    pub fn findings(&self) -> Findings<'_> {
        advice::findings(&self.case, &self.catalog, self.today)
    }

    /// Something happened.
    pub fn update(&mut self, msg: Msg) -> Option<Effect> {
        match msg {
            Msg::Looked(looks) => {
                self.case.looks.extend(looks);
                None
            }
            // This comes in between, and answers nothing that was just said.
            Msg::Saved(failed) => {
                self.saved(failed);
                None
            }
            msg => {
                if !matches!(msg, Msg::Type(_) | Msg::Paste(..)) {
                    (self.left_out, self.hidden) = (0, 0);
                }
                self.react(msg).or_else(|| self.unkept_details()).or_else(|| self.unseen())
            }
        }
    }

    /// Asks for a look at the pictures that nobody has looked at, but at none whose name is being typed.
    pub fn unseen(&self) -> Option<Effect> {
        let typing = self.item.as_ref().is_some_and(ItemForm::names_a_file);
        let files = if typing { Vec::new() } else { pictures::unseen(&self.case) };
        (!files.is_empty()).then_some(Effect::Look(files))
    }

    fn react(&mut self, msg: Msg) -> Option<Effect> {
        self.notice = None;
        match msg {
            Msg::Quit => return Some(Effect::Quit),
            Msg::Redraw => return Some(Effect::Redraw),
            Msg::Report(text) => self.notice = Some(text),
            Msg::Help => self.lay(Overlay::Help),
            Msg::UiLanguage => self.lay(Overlay::UiLanguage),
            Msg::MessageLanguage => self.lay(Overlay::MessageLanguage),
            Msg::CheckContact => self.lay(Overlay::Contact),
            Msg::Find => self.lay_find(),
            Msg::Preview if self.case.problem().is_some() => self.lay(Overlay::Preview),
            Msg::Back => self.back(),
            Msg::Copy(part) => return self.copy(part),
            Msg::CopyOtherwise => {
                let here = self.overlay.is_none() && matches!(self.step, Step::Message | Step::WhereTo);
                return self.copied.filter(|_| here).map(|part| Effect::Copy(part, true));
            }
            Msg::WriteFile if self.step == Step::Message => self.lay(Overlay::Format),
            Msg::Take(cut) => return self.take(cut),
            Msg::PutIn => {
                let taken = self.taken.clone();
                return if taken.is_empty() { None } else { self.in_shape(Msg::Paste(taken, 0)) };
            }
            Msg::OpenAddress => self.ask_to_open(),
            Msg::Kept => self.lay(Overlay::Kept),
            Msg::EditOutside => return self.edit_outside(),
            Msg::Pause => return Some(Effect::Stop),
            Msg::Unsaved(reason) => self.lay(Overlay::Ask(Question::Unsaved(reason))),
            Msg::Drafts(drafts, failed) => self.listed(drafts, failed),
            Msg::Held(name, failed) => self.held(name.as_deref(), failed),
            Msg::Forgotten(said) => self.forgotten(said),
            Msg::Edited(ref text, _) => self.edited(text, &msg),
            Msg::EditMessage if self.at_message() && !self.short => self.edit_message(),
            Msg::Renew if self.at_message() && !self.short => self.renew(),
            Msg::Short if self.at_message() => {
                self.short = !self.short;
                self.scroll = 0;
            }
            Msg::Preview | Msg::WriteFile | Msg::EditMessage | Msg::Renew | Msg::Short => {}
            msg => return self.in_shape(msg),
        }
        None
    }

    fn go(&mut self, step: Step) {
        self.settle();
        if matches!(step, Step::Proof | Step::Checklist) {
            // A picture may have been cropped or saved anew in between.
            self.case.looks.clear();
        }
        self.step = step;
        self.item = None;
        self.removed = None;
        self.scroll = 0;
        self.next_slot = 0;
        self.copied = None;
        self.filter = Editor::line("", 60);
        self.form = self.build_form();
        self.refill();
    }

    /// Moments told in words become dates and a calling code its country, once the field is left.
    fn settle(&mut self) {
        if !self.case.settle(&self.catalog, self.today).is_empty() {
            self.rebuild();
        }
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
        if let Some(overlay) = self.overlay.take() {
            if matches!(overlay, Overlay::Ask(Question::Delete(_))) {
                self.lay(Overlay::Drafts);
                return;
            }
            self.filter = self.beneath.take().unwrap_or_else(|| Editor::line("", 60));
            let step = self.step.clone();
            let (scroll, selected) = (self.scroll, self.selected);
            self.refill();
            if step == self.step {
                self.scroll = scroll.min(self.sight.max_scroll);
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
        let typed = std::mem::replace(&mut self.filter, Editor::line("", 200));
        if self.overlay.is_none() {
            self.beneath = Some(typed);
        }
        self.overlay = Some(overlay);
        self.scroll = 0;
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

    fn copy(&mut self, part: Part) -> Option<Effect> {
        let part = self.part(part)?;
        self.copied = Some(part);
        Some(Effect::Copy(part, false))
    }

    /// Copies what is selected, and cuts it out where so.
    fn take(&mut self, cut: bool) -> Option<Effect> {
        let taken = self.typing()?.selected()?;
        self.taken.clone_from(&taken);
        if cut {
            self.in_shape(Msg::Delete);
        }
        Some(Effect::Take(taken))
    }

    /// The text that has the caret.
    fn typing(&mut self) -> Option<&mut Editor> {
        match &self.overlay {
            Some(Overlay::Contact | Overlay::Find | Overlay::Edit) => return Some(&mut self.filter),
            _ if self.filters() => return Some(&mut self.filter),
            Some(_) => return None,
            None => {}
        }
        let form = self.open_form();
        form.rows.get_mut(form.focus)?.editor()
    }

    /// The part that a key means here.
    fn part(&mut self, part: Part) -> Option<Part> {
        let here = self.overlay.is_none() && matches!(self.step, Step::Message | Step::WhereTo);
        if !here || (self.step == Step::WhereTo && part != Part::Address) {
            return None;
        }
        if self.step == Step::Message && self.short {
            // What is read is what is copied.
            match part {
                Part::All | Part::Body => return Some(Part::Short),
                Part::Subject | Part::Slot(_) | Part::NextSlot => return None,
                Part::Short | Part::Address => {}
            }
        }
        if part == Part::NextSlot {
            let slots = self.request().slots.len();
            if slots == 0 {
                self.notice = Some(Text::id("notice-no-slots"));
                return None;
            }
            let slot = self.next_slot % slots;
            self.next_slot = slot + 1;
            return Some(Part::Slot(slot));
        }
        if part == Part::Address && self.address().is_none() {
            self.notice = Some(Text::id("notice-no-address"));
            return None;
        }
        Some(part)
    }

    fn ask_to_open(&mut self) {
        if self.overlay.is_some() || !matches!(self.step, Step::Message | Step::WhereTo) {
            return;
        }
        match self.address() {
            Some(address) => self.lay(Overlay::Ask(Question::Open(address))),
            None => self.notice = Some(Text::id("notice-no-address")),
        }
    }

    fn at_message(&self) -> bool {
        self.overlay.is_none() && self.step == Step::Message
    }

    /// The message as the answers give it, without what the user changed in it.
    fn composed(&self) -> Letter {
        // What the user made of it is left out first: a look for secrets in it takes as long as it is long.
        let case = Case { own_text: None, ..self.case.clone() };
        let chosen = channel::ways(&case, &self.catalog).chosen(&case);
        let request = request::compose(&case, &self.catalog, chosen);
        let locale = self.languages.get(self.message_language());
        export::write(&request, &locale.unwrap_or_else(|| self.languages.reference()))
    }

    /// The user's own text, where it is in the language of the message.
    fn own_text(&self) -> Option<&OwnText> {
        let language = self.message_language();
        self.case.own_text.as_ref().filter(|own| own.language == language)
    }

    fn edit_message(&mut self) {
        let text = self.own_text().map_or_else(|| self.composed().body(), |own| own.text.clone());
        self.lay(Overlay::Edit);
        self.filter = Editor::long(&text, LETTER_MAX);
        self.filter.go(Move::Top, None);
    }

    /// One's own text gives way to what the answers give; the same key brings it back.
    fn renew(&mut self) {
        if self.own_text().is_some() {
            self.dropped = self.case.own_text.take();
            self.notice = Some(Text::id("notice-renewed"));
        } else if let Some(own) = self.dropped.take() {
            self.case.own_text = Some(own);
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

    /// Are the few lines for a chat shown in place of the message?
    pub fn shows_short(&self) -> bool {
        self.short
    }

    /// The request as it stands.
    pub fn request(&self) -> request::Request {
        let ways = channel::ways(&self.case, &self.catalog);
        request::compose(&self.case, &self.catalog, ways.chosen(&self.case))
    }
}

/// Applies an editing message to an editor whose rows are of so many columns. Tells how many graphemes found no room.
fn edit(editor: &mut Editor, msg: &Msg, room: Option<usize>) -> usize {
    match msg {
        Msg::Type(c) => return editor.insert(c.encode_utf8(&mut [0; 4])),
        Msg::Paste(text, _) => return editor.insert(text),
        Msg::Newline if editor.is_long() => return editor.insert("\n"),
        Msg::Clear => return editor.replace(""),
        Msg::Backspace => editor.backspace(),
        Msg::Delete => editor.delete(),
        Msg::DeleteWord => editor.delete_word(),
        Msg::Undo => editor.undo(),
        Msg::Redo => editor.redo(),
        Msg::Select(to) => editor.select(*to, room),
        msg => {
            if let Some(to) = movement(msg) {
                editor.go(to, room);
            }
        }
    }
    0
}

/// Where a message moves the caret.
fn movement(msg: &Msg) -> Option<Move> {
    Some(match msg {
        Msg::Left => Move::Left,
        Msg::Right => Move::Right,
        Msg::WordLeft => Move::WordLeft,
        Msg::WordRight => Move::WordRight,
        Msg::Home => Move::Home,
        Msg::End => Move::End,
        Msg::Top => Move::Top,
        Msg::Bottom => Move::Bottom,
        Msg::Up => Move::Up,
        Msg::Down => Move::Down,
        _ => return None,
    })
}

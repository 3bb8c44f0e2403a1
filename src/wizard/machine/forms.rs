//! Forms: rows are filled in, and every change is in the case at once.

use super::{LETTER_MAX, Wizard, edit};
use crate::case::advice::channel;
use crate::case::answers::{OwnText, Wants};
use crate::ground::text::Text;
use crate::wizard::edit::Move;
use crate::wizard::form::{self, Form, ItemForm, State};
use crate::wizard::msg::Msg;
use crate::wizard::step::{self, KEEP_MINE, Step};

impl Wizard {
    pub(super) fn build_form(&self) -> Form {
        let fields: Vec<String> = match &self.step {
            Step::Details(at) => {
                step::pages(&self.case, &self.catalog).get(*at).map(|p| p.fields.clone()).unwrap_or_default()
            }
            Step::Proof => self
                .case
                .fields(&self.catalog, &Wants::default())
                .iter()
                .filter(|asked| asked.field.kind == crate::facts::catalog::FieldKind::Shots)
                .map(|asked| asked.field.id.clone())
                .chain(std::iter::once("screenshots".to_owned()))
                .take(1)
                .collect(),
            Step::Mine => return self.details_form(),
            Step::Platform
            | Step::Category
            | Step::Option
            | Step::FirstSteps
            | Step::Solved
            | Step::WhereTo
            | Step::Checklist
            | Step::Message => Vec::new(),
        };
        let wants = channel::wants(&self.case, &self.catalog);
        let brief = self.case.brief(&self.catalog);
        let row = |key: &String| {
            let required = brief.asks.required.contains(key) || wants.required.contains(key);
            form::row(key, &self.case, &self.catalog, required)
        };
        Form { rows: fields.iter().filter_map(row).collect(), focus: 0 }
    }

    pub(super) fn in_form(&mut self, msg: Msg) {
        if msg == Msg::Undo
            && let Some(case) = self.removed.take()
        {
            self.case = *case;
            self.rebuild();
            return;
        }
        if matches!(&msg, Msg::Paste(text, _) if text.is_empty()) {
            // Nothing came through the gate: nothing that is there may give way to it.
            self.tell_outside(&msg, 0, 0);
            return;
        }
        let (in_item, room) = (self.item.is_some(), self.sight.room);
        let form = self.open_form();
        let last = form.rows.len().saturating_sub(1);
        let focus = form.focus.min(last);
        let Some(row) = form.rows.get_mut(focus) else {
            if msg == Msg::Enter {
                self.next();
            }
            return;
        };
        let leaves = matches!(
            msg,
            Msg::Up
                | Msg::Down
                | Msg::Enter
                | Msg::NextField
                | Msg::PreviousField
                | Msg::Focus(_)
                | Msg::Pick(_)
                | Msg::Unknown
        );
        if let Some(editor) = row.editor().filter(|_| leaves) {
            editor.unselect();
        }
        match (&mut row.state, msg) {
            (_, Msg::Focus(row)) => self.focus(focus, row.min(last)),
            (_, Msg::NextField) => self.move_focus(true),
            (_, Msg::PreviousField) => self.move_focus(false),
            (_, Msg::Unknown) => {
                let key = row.key.clone();
                if row.may_be_unknown && !in_item && !self.case.unknown.remove(&key) {
                    self.case.unknown.insert(key);
                }
            }
            (State::Text(editor), Msg::Down) => {
                if !editor.go(Move::Down, room) {
                    self.move_focus(true);
                }
            }
            (State::Text(editor), Msg::Up) => {
                if !editor.go(Move::Up, room) {
                    self.move_focus(false);
                }
            }
            (State::Text(_), Msg::Enter) => self.forward(),
            (State::Text(editor), Msg::Right) if editor.is_empty() => {
                self.take_offer();
            }
            (_, Msg::Pick(place)) => self.pick_answer(place, focus),
            (State::Options { .. }, msg) => self.in_options(&msg, focus),
            (State::List { .. }, msg) => self.in_items(&msg, focus),
            (State::Text(_), msg) => self.type_into(&msg, focus),
        }
    }

    /// A few answers, of which the last may be one's own.
    fn in_options(&mut self, msg: &Msg, focus: usize) {
        let Some(row) = self.open_form().rows.get_mut(focus) else { return };
        let (places, beside) = (row.places(), row.is_beside());
        let State::Options { chosen, at, own } = &mut row.state else { return };
        let on_own = own.is_some() && at.is_some_and(|place| place + 1 == places);
        match msg {
            Msg::Enter => {
                if !on_own || own.as_ref().is_some_and(|own| !own.is_empty()) {
                    *chosen = at.or(*chosen);
                }
                self.keep(focus);
                self.forward();
            }
            Msg::Down if beside => self.move_focus(true),
            Msg::Up if beside => self.move_focus(false),
            Msg::Down => match *at {
                Some(place) if place + 1 >= places => self.move_focus(true),
                Some(place) => *at = Some(place + 1),
                None => *at = Some(0),
            },
            Msg::Up => match *at {
                Some(0) | None => self.move_focus(false),
                Some(place) => *at = Some(place - 1),
            },
            Msg::Right if own.is_none() => {
                *at = Some(at.map_or(0, |place| (place + 1).min(places.saturating_sub(1))));
                *chosen = *at;
                self.keep(focus);
            }
            Msg::Left if own.is_none() => {
                *at = Some(at.map_or(0, |place| place.saturating_sub(1)));
                *chosen = *at;
                self.keep(focus);
            }
            Msg::Type(' ') if !on_own => {
                *at = Some(at.unwrap_or(0));
                *chosen = if *chosen == *at { None } else { *at };
                self.keep(focus);
            }
            Msg::Backspace | Msg::Delete if !on_own => {
                *chosen = None;
                self.keep(focus);
            }
            msg => self.type_into(msg, focus),
        }
    }

    /// The form on the screen: that of a thing of a list, where one is open.
    pub(super) fn open_form(&mut self) -> &mut Form {
        match &mut self.item {
            Some(item) => &mut item.form,
            None => &mut self.form,
        }
    }

    fn focus(&mut self, from: usize, to: usize) {
        for _ in 0..from.abs_diff(to) {
            self.move_focus(to > from);
        }
    }

    /// Chooses an answer by its place, and goes on; at one's own answer there is still something to type.
    fn pick_answer(&mut self, place: usize, focus: usize) {
        let form = self.open_form();
        let Some(row) = form.rows.get_mut(focus) else { return };
        let places = row.places();
        match &mut row.state {
            State::Options { chosen, at, own } if place < places => {
                *at = Some(place);
                if own.is_none() || place + 1 < places {
                    *chosen = *at;
                    self.keep(focus);
                    self.forward();
                }
            }
            State::List { at } => {
                *at = place;
                self.in_items(&Msg::Enter, focus);
            }
            State::Options { .. } | State::Text(_) => {}
        }
    }

    /// Typing in a row: into its editor, or into the own answer of a row of answers.
    pub(super) fn type_into(&mut self, msg: &Msg, focus: usize) {
        let room = self.sight.room;
        let form = self.open_form();
        let Some(row) = form.rows.get_mut(focus) else { return };
        let typing = matches!(msg, Msg::Type(_) | Msg::Paste(..));
        if typing && row.editor().is_none() {
            row.to_own();
        }
        let Some(editor) = row.editor() else { return };
        let (left_out, max) = (edit(editor, msg, room), editor.max());
        self.tell_outside(msg, left_out, max);
        self.keep(focus);
    }

    /// Writes the row's answer into the case. A thing of a list is written as a whole.
    pub(super) fn keep(&mut self, focus: usize) {
        if let Some(item) = &self.item {
            item.keep(&mut self.case, &self.catalog);
            return;
        }
        let Some(row) = self.form.rows.get(focus) else { return };
        if self.step != Step::Mine {
            form::keep(row, &mut self.case, &self.catalog);
        } else if row.key == KEEP_MINE {
            self.keeps_mine = row.value().map(|value| value == "yes");
        } else {
            form::keep(row, &mut self.mine, &self.catalog);
        }
    }

    pub(super) fn move_focus(&mut self, forward: bool) {
        let form = self.open_form();
        let last = form.rows.len().saturating_sub(1);
        let target = if forward { (form.focus + 1).min(last) } else { form.focus.saturating_sub(1) };
        if target != form.focus {
            form.focus = target;
            self.settle();
            let form = self.open_form();
            if let Some(row) = form.rows.get_mut(target)
                && let State::Options { chosen, at, .. } = &mut row.state
            {
                *at = *chosen;
            }
        }
    }

    /// Enter: the next row, and from the last one the next page.
    pub(super) fn forward(&mut self) {
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
    pub(super) fn settle_list(&mut self, key: &str) {
        self.case.looks.clear();
        let count = form::items(&self.case, key).len();
        for row in &mut self.form.rows {
            if row.key == key {
                row.state = State::List { at: count };
            }
        }
    }

    pub(super) fn in_items(&mut self, msg: &Msg, focus: usize) {
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
            Msg::MoveUp | Msg::MoveDown => {
                let up = *msg == Msg::MoveUp;
                if let Some(to) = form::move_item(&mut self.case, &key, place, up) {
                    *at = to;
                }
            }
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

    pub(super) fn rebuild(&mut self) {
        let focus = self.form.focus;
        self.form = self.build_form();
        self.form.focus = focus.min(self.form.rows.len().saturating_sub(1));
    }

    /// Typing in the message itself. What is typed is in the case at once.
    pub(super) fn in_message(&mut self, msg: &Msg) {
        if *msg == Msg::Enter {
            self.back();
            return;
        }
        let left_out = edit(&mut self.filter, msg, self.sight.room);
        self.tell_outside(msg, left_out, LETTER_MAX);
        self.keep_message();
    }

    /// Tells what of a text stayed outside: what found no room, and what is hidden. What came in several pieces is
    /// counted together.
    pub(super) fn tell_outside(&mut self, msg: &Msg, left_out: usize, max: usize) {
        if left_out > 0 {
            self.left_out += left_out;
            self.most = max;
        }
        self.hidden += match msg {
            Msg::Paste(_, removed) | Msg::Edited(_, removed) => *removed,
            _ => 0,
        };
        let room = Text::id("notice-no-room").with("max", self.most).with("left", self.left_out);
        let hidden = Text::id("notice-hidden-removed").with("count", self.hidden);
        self.notice = match (self.left_out, self.hidden) {
            (0, 0) => None,
            (0, _) => Some(hidden),
            (_, 0) => Some(room),
            _ => Some(Text::Parts(vec![room, Text::verbatim("\n"), hidden])),
        };
    }

    /// Writes what was typed in the message itself into the case.
    pub(super) fn keep_message(&mut self) {
        let (language, text, from) =
            (self.message_language().to_owned(), self.filter.text(), self.composed().body());
        self.case.own_text = (text != from).then_some(OwnText { language, from, text });
    }

    pub(super) fn in_contact(&mut self, msg: Msg) {
        match msg {
            Msg::Enter => self.back(),
            msg => {
                let left_out = edit(&mut self.filter, &msg, self.sight.room);
                self.tell_outside(&msg, left_out, self.filter.max());
            }
        }
    }
}

//! What a message does within the shape that is on the screen.

use super::{OnTick, Overlay, Wizard, edit};
use crate::wizard::msg::{Effect, Msg};
use crate::wizard::step::Step;

impl Wizard {
    pub(super) fn in_shape(&mut self, msg: Msg) -> Option<Effect> {
        if self.overlay == Some(Overlay::Contact) {
            self.in_contact(msg);
            return None;
        }
        if self.overlay == Some(Overlay::Find) {
            self.in_find(&msg);
            return None;
        }
        if self.overlay == Some(Overlay::Edit) {
            self.in_message(&msg);
            return None;
        }
        if self.overlay.is_none() {
            match self.step {
                Step::Details(_) | Step::Proof | Step::Mine => {
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

    pub(super) fn in_list(&mut self, msg: Msg) -> Option<Effect> {
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
            Msg::PageUp if filters => self.selected = self.selected.saturating_sub(self.sight.page),
            Msg::PageDown if filters => self.selected = (self.selected + self.sight.page).min(last),
            Msg::PageUp | Msg::PageDown => self.scroll_by(&msg),
            Msg::Home | Msg::Top => self.selected = 0,
            Msg::End | Msg::Bottom => self.selected = last,
            Msg::Enter if self.entries.is_empty() && self.step == Step::WhereTo && self.overlay.is_none() => {
                self.next();
            }
            Msg::Enter => return self.pick(),
            Msg::Pick(place) if place <= last => {
                self.selected = place;
                return self.pick();
            }
            Msg::Delete if self.overlay == Some(Overlay::Drafts) => self.ask_to_delete(),
            msg if filters => {
                let left_out = edit(&mut self.filter, &msg, self.sight.room);
                self.tell_outside(&msg, left_out, self.filter.max());
                self.refill();
            }
            _ => {}
        }
        None
    }

    /// Does the list take a filter?
    pub(super) fn filters(&self) -> bool {
        match &self.overlay {
            Some(overlay) => matches!(overlay, Overlay::UiLanguage | Overlay::MessageLanguage),
            None => matches!(self.step, Step::Platform | Step::Category | Step::Option),
        }
    }

    pub(super) fn scroll_by(&mut self, msg: &Msg) {
        let page = self.sight.page.saturating_sub(1).max(1);
        self.scroll = match msg {
            Msg::Up => self.scroll.saturating_sub(1),
            Msg::Down => self.scroll + 1,
            Msg::PageUp => self.scroll.saturating_sub(page),
            Msg::PageDown | Msg::Type(' ') => self.scroll + page,
            Msg::Home | Msg::Top => 0,
            Msg::End | Msg::Bottom => self.sight.max_scroll,
            _ => self.scroll,
        }
        .min(self.sight.max_scroll);
    }

    pub(super) fn in_read(&mut self, msg: &Msg) -> Option<Effect> {
        let last = usize::from(self.step != Step::Solved);
        match msg {
            Msg::Down if self.scroll >= self.sight.max_scroll => {
                self.selected = (self.selected + 1).min(last);
            }
            Msg::Up if self.selected > 0 => self.selected -= 1,
            Msg::Right | Msg::NextField => self.selected = (self.selected + 1).min(last),
            Msg::Left | Msg::PreviousField => self.selected = self.selected.saturating_sub(1),
            Msg::Pick(place) if *place <= last => {
                self.selected = *place;
                return self.in_read(&Msg::Enter);
            }
            Msg::Enter if self.step == Step::Solved => return Some(Effect::Quit),
            Msg::Enter if self.selected == 0 => self.next(),
            Msg::Enter => self.go(Step::Solved),
            msg => self.scroll_by(msg),
        }
        None
    }

    pub(super) fn in_checklist(&mut self, msg: &Msg) {
        let lines = self.ticks();
        let last = lines.len().saturating_sub(1);
        match msg {
            Msg::Up => self.selected = self.selected.saturating_sub(1),
            Msg::Down => self.selected = (self.selected + 1).min(last),
            Msg::PageUp => self.selected = self.selected.saturating_sub(self.sight.page),
            Msg::PageDown => self.selected = (self.selected + self.sight.page).min(last),
            Msg::Home | Msg::Top => self.selected = 0,
            Msg::End | Msg::Bottom => self.selected = last,
            Msg::Pick(place) if *place <= last => {
                self.selected = *place;
                self.in_checklist(&Msg::Enter);
            }
            Msg::Enter | Msg::Type(' ') => match lines.get(self.selected).map(|(_, on)| on.clone()) {
                Some(OnTick::Jump(field)) => self.jump(&field),
                Some(OnTick::Confirm(id)) => {
                    if !self.case.confirmed.remove(&id) {
                        self.case.confirmed.insert(id);
                    }
                    self.selected = (self.selected + 1).min(last);
                }
                Some(OnTick::Declare(text)) => {
                    let declared = self.case.not_secret.remove(&text);
                    if !declared {
                        self.case.not_secret.insert(text);
                    }
                }
                Some(OnTick::GoOn) => self.next(),
                None => {}
            },
            _ => {}
        }
    }
}

//! Where what is asked for is found; and facts taken out of a screen or a notice that was pasted.

use super::{Overlay, Wizard, edit};
use crate::case::advice::about::{self, Told};
use crate::case::answers::Answer;
use crate::facts::catalog::Find;
use crate::ground::text::Text;
use crate::wizard::edit::Editor;
use crate::wizard::msg::Msg;
use crate::wizard::screen::{self, Block, Command, Screen, Shape};
use crate::wizard::step::Step;

/// The longest text that can be pasted, in graphemes.
const MOST: usize = 4_000;

impl Wizard {
    /// The places where the answer to the question that has the caret is found: those of the platform first.
    pub(super) fn finds(&self) -> impl Iterator<Item = &Find> {
        let asked =
            matches!(self.step, Step::Details(_)).then(|| self.form.rows.get(self.form.focus)).flatten();
        let platform = self.case.platform.as_deref();
        let here = move |of_platform: bool| {
            self.catalog.facts().finds.iter().filter(move |find| {
                asked.is_some_and(|row| row.key == find.field)
                    && if of_platform {
                        find.platform.as_deref() == platform
                    } else {
                        find.platform.is_none()
                    }
            })
        };
        here(true).chain(here(false))
    }

    pub(super) fn lay_find(&mut self) {
        if matches!(self.step, Step::Details(_)) && self.item.is_none() {
            self.lay(Overlay::Find);
            self.filter = Editor::long("", MOST);
        }
    }

    fn told(&self) -> Vec<Told> {
        about::told(&self.filter.text(), &self.case, &self.catalog)
    }

    pub(super) fn in_find(&mut self, msg: &Msg) {
        match msg {
            Msg::Enter => self.take_told(),
            msg => {
                let left_out = edit(&mut self.filter, msg, self.sight.room);
                self.tell_outside(msg, left_out, MOST);
            }
        }
    }

    /// What was found becomes an answer where there is none: nothing that was typed gives way to it.
    fn take_told(&mut self) {
        let told: Vec<Told> =
            self.told().into_iter().filter(|told| !self.case.answers.contains_key(&told.field)).collect();
        let asked = !self.filter.is_empty();
        for Told { field, value } in &told {
            self.case.unknown.remove(field);
            self.case.answers.insert(field.clone(), Answer::Text(value.clone()));
        }
        self.back();
        self.rebuild();
        if asked {
            let id = if told.is_empty() { "notice-find-nothing" } else { "notice-find-taken" };
            self.notice = Some(Text::id(id).with("count", told.len()));
        }
    }

    pub(super) fn find_screen(&self) -> Screen {
        let mut intro: Vec<Block> =
            self.finds().map(|find| Block::Item(Text::id(format!("find-{}", find.id)))).collect();
        if !intro.is_empty() {
            intro.push(Block::Quiet(Text::id("find-unsure")));
        }
        let mut row = self.asked("find-paste", true);
        let told = self.told();
        if !told.is_empty() {
            // Below what was pasted: there it is seen on the smallest screen too.
            let mut lines = vec![Text::id("find-told")];
            for Told { field, value } in told {
                let id =
                    if self.case.answers.contains_key(&field) { "find-told-kept" } else { "find-told-item" };
                let line =
                    Text::id(id).with("field", Text::id(format!("field-{field}"))).with("value", value);
                lines.extend([Text::verbatim("\n- "), line]);
            }
            row.remark = Some(Text::Parts(lines));
        }
        let shape = Shape::Form(screen::Form { intro, rows: vec![row], focus: 0 });
        let mut screen = self.plain("find-title", shape);
        screen.lead = Some(Text::id("find-lead"));
        screen.commands = vec![Command::Newline];
        screen
    }
}

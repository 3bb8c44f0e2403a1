//! What is kept between two runs: cases to go on with, the user's own details, and how to be rid of both.

use super::{Entry, KeptThing, Overlay, Question, Wizard};
use crate::case::answers::Case;
use crate::case::file;
use crate::ground::text::Text;
use crate::wizard::edit::Editor;
use crate::wizard::form::{self, Form};
use crate::wizard::kept::{self, Draft, Keeping};
use crate::wizard::msg::{Effect, Msg};
use crate::wizard::screen::{Block, Command, Item, Screen, Shape};
use crate::wizard::step::{self, COUNTRY, KEEP_MINE, Step};

impl Wizard {
    /// Is there something in the case that somebody would miss?
    pub fn is_worth_keeping(&self) -> bool {
        self.case.option.is_some() || !self.case.answers.is_empty()
    }

    /// Whether what is typed is kept.
    pub fn keeping(&self) -> &Keeping {
        &self.keeping
    }

    /// Is there something to keep, and a place for it?
    pub fn keeps(&self) -> bool {
        matches!(self.keeping, Keeping::On | Keeping::Failed(_)) && self.is_worth_keeping()
    }

    /// A save has come to its end.
    pub(super) fn saved(&mut self, failed: Option<Text>) {
        if matches!(self.keeping, Keeping::On | Keeping::Failed(_)) {
            self.keeping = failed.map_or(Keeping::On, Keeping::Failed);
        }
    }

    /// Begins with a case, at the first step that is open.
    pub(super) fn begin(&mut self, case: Case) {
        self.case = case;
        self.overlay = None;
        self.return_to = None;
        self.dropped = None;
        self.short = false;
        let open = if self.case.problem().is_some() {
            Step::Checklist
        } else {
            // A case that was opened goes on where it is not settled yet.
            step::path(&self.case, &self.catalog).last().cloned().unwrap_or(Step::Platform)
        };
        self.go(open);
    }

    /// The cases of earlier runs as they are now.
    pub(super) fn listed(&mut self, drafts: Vec<Draft>, failed: Option<Text>) {
        self.drafts = drafts;
        self.notice = failed.map(|reason| Text::id("notice-draft-failed").with("reason", reason));
        if self.overlay == Some(Overlay::Drafts) {
            self.refill();
        }
    }

    /// A case of an earlier run, or a new one, is the one that is worked on.
    pub(super) fn held(&mut self, name: Option<&str>, failed: Option<Text>) {
        if let Some(reason) = failed {
            self.notice = Some(Text::id("notice-draft-failed").with("reason", reason));
            return;
        }
        let case = name.and_then(|name| self.drafts.iter().find(|draft| draft.name == name));
        let case = case.and_then(|draft| draft.case.clone().ok()).map(|case| *case);
        let zone = self.case.zone.take();
        let mut case = case.unwrap_or_else(|| self.blank.clone());
        case.zone = case.zone.or(zone);
        self.drafts.retain(|draft| Some(draft.name.as_str()) != name);
        self.begin(case);
    }

    /// Everything that was kept is gone, and with it what is being typed.
    pub(super) fn forgotten(&mut self, said: Result<Text, Text>) {
        match said {
            Ok(said) => {
                self.drafts.clear();
                self.mine = kept::details(&self.blank);
                self.kept_details = None;
                self.keeps_mine = None;
                self.taken.clear();
                self.begin(self.blank.clone());
                self.notice = Some(said);
            }
            Err(reason) => self.notice = Some(Text::id("notice-forget-failed").with("reason", reason)),
        }
    }

    /// The user's own details, to be read and changed.
    fn show_details(&mut self) {
        if self.kept_details.is_none() {
            // What was typed already need not be typed again.
            self.mine = kept::details(&self.case);
        }
        let from = self.return_to.take().unwrap_or_else(|| self.step.clone());
        self.overlay = None;
        self.go(Step::Mine);
        self.return_to = Some(from);
    }

    /// The form of the user's own details.
    pub(super) fn details_form(&self) -> Form {
        // The country comes first: local numbers are completed with it.
        let ids = std::iter::once(COUNTRY).chain(kept::DETAILS);
        let rows = ids.filter_map(|id| form::row(id, &self.mine, &self.catalog, false));
        let rows = rows.map(|mut row| {
            row.may_be_unknown = false;
            row
        });
        let keep = form::yes_or_no_row(KEEP_MINE, self.keeps_mine);
        Form { rows: rows.chain(std::iter::once(keep)).collect(), focus: 0 }
    }

    /// Keeps the details, or keeps them no more, once their screen is left.
    pub(super) fn unkept_details(&mut self) -> Option<Effect> {
        if self.step == Step::Mine {
            return None;
        }
        let wanted = (self.keeps_mine == Some(true)).then(|| file::write(&kept::details(&self.mine)));
        if wanted == self.kept_details {
            return None;
        }
        self.kept_details.clone_from(&wanted);
        Some(Effect::KeepDetails(wanted))
    }

    /// What the user gave an earlier time for a field that has no answer yet.
    pub(super) fn offer(&self, key: &str) -> Option<&str> {
        let free = self.item.is_none() && self.overlay.is_none() && self.step != Step::Mine;
        let open = free && self.kept_details.is_some() && !self.case.is_settled(key);
        self.mine.text(key).filter(|_| open)
    }

    /// Takes what is offered for the row that has the caret; tells whether there was something.
    pub(super) fn take_offer(&mut self) -> bool {
        let focus = self.form.focus;
        let key = self.form.rows.get(focus).map(|row| row.key.clone()).unwrap_or_default();
        let Some(offer) = self.offer(&key).map(str::to_owned) else { return false };
        self.type_into(&Msg::Paste(offer, 0), focus);
        true
    }

    /// The long text that has the caret, where it is one to be sent.
    fn long_text(&mut self) -> Option<&mut Editor> {
        let elsewhere = self.overlay.as_ref().is_some_and(|overlay| *overlay != Overlay::Edit);
        if elsewhere { None } else { self.typing().filter(|editor| editor.is_long()) }
    }

    pub(super) fn edit_outside(&mut self) -> Option<Effect> {
        let text = self.long_text()?.text();
        if self.editor {
            return Some(Effect::Edit(text));
        }
        self.notice = Some(Text::id("edit-none"));
        None
    }

    /// The text as an editor left it.
    pub(super) fn edited(&mut self, text: &str, msg: &Msg) {
        let Some(editor) = self.long_text() else { return };
        let (left_out, max) = (editor.replace(text), editor.max());
        self.tell_outside(msg, left_out, max);
        if self.overlay == Some(Overlay::Edit) {
            self.keep_message();
        } else {
            let focus = self.item.as_ref().map_or(self.form.focus, |item| item.form.focus);
            self.keep(focus);
        }
    }

    /// The list on a screen of what is kept.
    pub(super) fn kept_entries(&self) -> Vec<Entry> {
        match &self.overlay {
            Some(Overlay::Drafts) => {
                let drafts = (0..self.drafts.len()).map(Entry::Draft);
                drafts.chain(std::iter::once(Entry::Fresh)).collect()
            }
            Some(Overlay::Kept) => {
                vec![
                    Entry::Kept(KeptThing::Cases),
                    Entry::Kept(KeptThing::Details),
                    Entry::Kept(KeptThing::Everything),
                ]
            }
            // What takes something away is never the first that Enter takes.
            Some(Overlay::Ask(Question::Open(_))) => vec![Entry::Answer(true), Entry::Answer(false)],
            Some(Overlay::Ask(_)) => vec![Entry::Answer(false), Entry::Answer(true)],
            _ => Vec::new(),
        }
    }

    pub(super) fn pick_draft(&mut self, at: usize) -> Option<Effect> {
        let draft = self.drafts.get(at)?;
        match &draft.case {
            Ok(_) => Some(Effect::Hold(Some(draft.name.clone()))),
            Err(reason) => {
                self.notice = Some(Text::id("notice-draft-failed").with("reason", reason.clone()));
                None
            }
        }
    }

    pub(super) fn pick_kept(&mut self, thing: KeptThing) -> Option<Effect> {
        match thing {
            KeptThing::Details => self.show_details(),
            KeptThing::Everything => self.lay(Overlay::Ask(Question::Forget)),
            KeptThing::Cases => {
                self.lay(Overlay::Drafts);
                return Some(Effect::List);
            }
        }
        None
    }

    /// Asks whether the case that is chosen is to go.
    pub(super) fn ask_to_delete(&mut self) {
        if let Some(Entry::Draft(at)) = self.entries.get(self.selected)
            && let Some(draft) = self.drafts.get(*at)
        {
            let name = draft.name.clone();
            self.lay(Overlay::Ask(Question::Delete(name)));
        }
    }

    pub(super) fn answer(&mut self, yes: bool) -> Option<Effect> {
        let Some(Overlay::Ask(question)) = self.overlay.clone() else { return None };
        self.back();
        if !yes {
            return None;
        }
        Some(match question {
            Question::Open(address) => Effect::Open(address),
            Question::Delete(name) => Effect::Delete(name),
            Question::Forget => Effect::Forget,
            Question::Unsaved(_) => Effect::Leave,
        })
    }

    pub(super) fn draft_item(&self, at: usize) -> Item {
        let Some(draft) = self.drafts.get(at) else {
            return Item { label: Text::verbatim(""), about: None, found: None, current: false };
        };
        match &draft.case {
            Ok(case) => {
                let platform = case.platform.as_deref().and_then(|id| self.catalog.platform_name(id));
                let what = match (&case.option, &case.category) {
                    (Some(option), _) => Text::id(format!("option-{option}")),
                    (None, Some(category)) => Text::id(format!("category-{category}")),
                    (None, None) => Text::id("draft-begun"),
                };
                let label =
                    Text::id("draft-label").with("platform", platform.unwrap_or_default()).with("what", what);
                let brief = case.brief(&self.catalog);
                let all = brief.asks.required.len();
                let open = brief.asks.required.iter().filter(|field| !case.is_settled(field)).count();
                let about = Text::id("draft-about")
                    .with("age", draft.age().unwrap_or_else(|| Text::id("age-unknown")))
                    .with("done", all - open)
                    .with("all", all);
                Item { label, about: Some(about), found: None, current: false }
            }
            Err(reason) => Item {
                label: Text::id("draft-bad").with("name", draft.name.as_str()),
                about: Some(reason.clone()),
                found: None,
                current: false,
            },
        }
    }

    pub(super) fn kept_screen(&self, overlay: &Overlay) -> Screen {
        let shape = |below| self.pick_shape(None, below);
        match overlay {
            Overlay::Drafts => {
                let mut screen = self.plain("drafts-title", shape(Vec::new()));
                screen.lead = Some(Text::id("drafts-lead"));
                if matches!(self.entries.get(self.selected), Some(Entry::Draft(_))) {
                    screen.commands = vec![Command::DeleteDraft];
                }
                screen
            }
            Overlay::Ask(question) => {
                let (id, lead) = match question {
                    Question::Open(address) => ("open-title", Text::verbatim(address.clone())),
                    Question::Delete(name) => {
                        let at = self.drafts.iter().position(|draft| draft.name == *name);
                        ("delete-draft-title", self.draft_item(at.unwrap_or(usize::MAX)).label)
                    }
                    Question::Forget => ("forget-title", Text::id("forget-lead")),
                    Question::Unsaved(reason) => {
                        ("unsaved-title", Text::id("unsaved-lead").with("reason", reason.clone()))
                    }
                };
                let mut screen = self.plain(id, shape(Vec::new()));
                screen.lead = Some(lead);
                screen
            }
            _ => {
                let mut blocks =
                    vec![Block::Para(Text::id("kept-what")), Block::Para(Text::id("kept-never"))];
                if let Some(place) = &self.place {
                    blocks.push(Block::Quiet(Text::id("kept-where").with("path", place.as_str())));
                }
                self.plain("kept-title", shape(blocks))
            }
        }
    }

    pub(super) fn details_screen(&self) -> Screen {
        let rows = self.form.rows.iter().enumerate().map(|(at, row)| {
            let seen = form::seen(&row.key, &self.mine, &self.catalog, self.today);
            row.view(false, at == self.form.focus, seen)
        });
        let shape = Shape::Form(crate::wizard::screen::Form {
            intro: Vec::new(),
            rows: rows.collect(),
            focus: self.form.focus,
        });
        let mut screen = self.plain("mine-title", shape);
        screen.progress = None;
        screen.lead = Some(Text::id("mine-lead"));
        screen
    }
}

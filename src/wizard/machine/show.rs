//! The wizard as a screen: every step and everything laid over one.

use super::{Entry, KeptThing, OnTick, Overlay, Question, Wizard};
use crate::case::advice::checklist::State as TickState;
use crate::case::advice::times::{self, Window};
use crate::case::advice::{self, contact, language};
use crate::facts::catalog::{Channel, DeadlineKind, SourceKind, Status, Verdict};
use crate::ground::text::Text;
use crate::wizard::form::{self, State};
use crate::wizard::screen::{
    self, Block, Command, Item, Letter, Pick, Progress, Read, Screen, Shape, Tick, TickLine, Typed,
};
use crate::wizard::step::{self, STAGES, Step};
use crate::words::locale::is_for_messages;

impl Wizard {
    /// What is to be seen.
    pub fn screen(&self) -> Screen {
        let mut screen = match &self.overlay {
            Some(overlay) => self.overlay_screen(overlay),
            None => self.step_screen(),
        };
        screen.notice.clone_from(&self.notice);
        screen.keeping = self.keeping.text();
        if self.sight.wide && self.overlay.is_none() && matches!(self.step, Step::Details(_) | Step::Proof) {
            screen.beside = Some(self.letter(Vec::new(), false));
        }
        screen
    }

    pub(super) fn plain(&self, title: &'static str, shape: Shape) -> Screen {
        Screen {
            progress: self.overlay.is_none().then(|| self.progress()),
            title: Text::id(title),
            lead: None,
            shape,
            beside: None,
            notice: None,
            keeping: None,
            commands: Vec::new(),
        }
    }

    pub(super) fn progress(&self) -> Progress {
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

    pub(super) fn typed(&self) -> Typed {
        Typed::from(&self.filter)
    }

    pub(super) fn pick_shape(&self, current: Option<&Entry>, below: Vec<Block>) -> Shape {
        Shape::Pick(Pick {
            filter: self.filters().then(|| self.typed()),
            items: (self.entries.iter().enumerate())
                .map(|(at, entry)| {
                    let found = self.found.get(at).cloned().flatten();
                    Item { found: found.map(Text::verbatim), ..self.item(entry, current) }
                })
                .collect(),
            selected: self.selected,
            below,
            scroll: self.scroll,
        })
    }

    pub(super) fn item(&self, entry: &Entry, current: Option<&Entry>) -> Item {
        let platform = self.case.platform.as_deref().unwrap_or_default();
        let (label, about) = match entry {
            Entry::Platform(at) => {
                let head = self.catalog.heads().get(*at);
                let name = head.map(|head| head.name.clone()).unwrap_or_default();
                (Text::verbatim(name), head.filter(|head| head.yours).map(|_| Text::id("yours-not-checked")))
            }
            Entry::Category(id) => {
                (Text::id(format!("category-{id}")), Some(Text::id(format!("category-{id}.about"))))
            }
            Entry::Option(_, id) => {
                (Text::id(format!("option-{id}")), Some(Text::id(format!("option-{id}.about"))))
            }
            Entry::Language(tag) => {
                let own = self.languages.is_own(tag).then(|| Text::id("yours-not-checked"));
                (Text::verbatim(self.autonym(tag)), own.or_else(|| self.why_first(tag)))
            }
            Entry::Format(format) => (Text::id(format!("format-{}", format.id())), None),
            Entry::Answer(yes) => {
                let id = match &self.overlay {
                    Some(Overlay::Ask(Question::Delete(_))) if *yes => "delete-draft-yes",
                    Some(Overlay::Ask(Question::Delete(_))) => "delete-draft-no",
                    Some(Overlay::Ask(Question::Forget)) if *yes => "forget-yes",
                    Some(Overlay::Ask(Question::Forget)) => "forget-no",
                    Some(Overlay::Ask(Question::Unsaved(_))) if *yes => "unsaved-yes",
                    Some(Overlay::Ask(Question::Unsaved(_))) => "unsaved-no",
                    _ if *yes => "open-yes",
                    _ => "open-no",
                };
                (Text::id(id), None)
            }
            Entry::Draft(at) => return self.draft_item(*at),
            Entry::Fresh => (Text::id("draft-fresh"), Some(Text::id("draft-fresh.about"))),
            Entry::Kept(thing) => {
                let id = match thing {
                    KeptThing::Cases => "kept-cases",
                    KeptThing::Details => "kept-details",
                    KeptThing::Everything => "kept-everything",
                };
                (Text::id(id), Some(Text::id(format!("{id}.about"))))
            }
            Entry::Channel(id) => {
                let about = match self.catalog.channel(platform, id).and_then(|c| c.value.clone()) {
                    Some(value) => Text::verbatim(value),
                    None => Text::id("where-in-app"),
                };
                (Text::id(format!("channel-{platform}-{id}")), Some(about))
            }
        };
        Item { label, about, found: None, current: current == Some(entry) }
    }

    pub(super) fn step_screen(&self) -> Screen {
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
            Step::Mine => self.details_screen(),
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

    pub(super) fn first_steps_screen(&self) -> Screen {
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
        // A window that closes matters more than when an answer may come.
        let (waits, closing): (Vec<&Window<'_>>, Vec<&Window<'_>>) =
            findings.windows.iter().partition(|window| window.deadline.kind == DeadlineKind::Wait);
        blocks.extend(closing.into_iter().flat_map(|window| self.about_window(window)));
        if !findings.warnings.is_empty() {
            blocks.push(Block::Heading(Text::id("first-steps-know")));
            blocks.extend(findings.warnings.iter().map(|warning| Block::Item(warning.text.clone())));
        }
        blocks.extend(waits.into_iter().flat_map(|window| self.about_window(window)));
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

    /// What is told about a window: how long it is, what is left of it, what comes after, and the evidence.
    fn about_window(&self, window: &Window<'_>) -> Vec<Block> {
        let deadline = window.deadline;
        let evidence = self.evidence(deadline.status, &deadline.sources, &deadline.checked, None);
        let told = match deadline.kind {
            DeadlineKind::Wait => Block::Para(window.text()),
            DeadlineKind::ClaimWithin | DeadlineKind::Deletion => Block::Warn(window.text()),
        };
        let mut blocks = vec![told];
        blocks.extend(window.left().map(Block::Warn));
        blocks.extend([Block::Para(window.after()), Block::Quiet(evidence)]);
        blocks
    }

    pub(super) fn form_screen(&self) -> Screen {
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
        let pictures = if self.step == Step::Proof { self.findings().pictures } else { Vec::new() };
        let rows: Vec<screen::Row> = form
            .rows
            .iter()
            .enumerate()
            .map(|(at, row)| {
                let (unknown, mut seen) = match &self.item {
                    Some(item) => {
                        let doubt = item.doubt(&self.case, &self.catalog);
                        (false, form::Seen { doubt, ..form::Seen::default() })
                    }
                    None => (
                        self.case.unknown.contains(&row.key),
                        form::seen(&row.key, &self.case, &self.catalog, self.today),
                    ),
                };
                match &self.item {
                    Some(item) if row.names_a_file() => {
                        let ours = pictures.iter().find(|p| p.at == item.at && p.doubt.is_of_file());
                        seen.doubt = ours.map(|found| found.doubt.text());
                    }
                    None if row.takes_pictures() => {
                        seen.doubts = pictures.iter().map(|found| (found.at, found.doubt.text())).collect();
                    }
                    Some(_) | None => {}
                }
                let focused = at == form.focus;
                seen.offer = self.offer(&row.key).filter(|_| focused).map(str::to_owned);
                row.view(unknown, focused, seen)
            })
            .collect();
        let mut commands = vec![Command::Preview];
        if self.item.is_none() && self.finds().next().is_some() {
            commands.push(Command::Find);
        }
        if let Some(row) = form.rows.get(form.focus) {
            if row.may_be_unknown && self.item.is_none() {
                commands.push(Command::Unknown);
            }
            if matches!(&row.state, State::Text(editor) if editor.is_long()) {
                commands.push(Command::Newline);
                if self.editor {
                    commands.push(Command::EditOutside);
                }
            }
            if matches!(&row.state, State::Text(_)) && self.offer(&row.key).is_some() {
                commands.push(Command::TakeOffer);
            }
            if matches!(&row.state, State::List { .. }) && form::items(&self.case, &row.key).len() > 1 {
                commands.push(Command::Reorder);
            }
        }
        let shape = Shape::Form(screen::Form { intro, rows, focus: form.focus });
        Screen { title, lead, commands, ..self.plain("", shape) }
    }

    /// What is told about a channel: what it is for, the evidence, and how to use it.
    pub(super) fn about_channel(&self, channel: &Channel) -> Vec<Block> {
        let platform = self.case.platform.as_deref().unwrap_or_default();
        let mut blocks = vec![Block::Para(Text::id(format!("channel-{platform}-{}.about", channel.id)))];
        blocks.push(Block::Quiet(self.evidence(
            channel.status,
            &channel.sources,
            &channel.checked,
            channel.copy_date.as_deref(),
        )));
        let age = advice::times::age(&channel.checked, self.today);
        if let Some(days) = age.filter(|days| *days > advice::times::STALE_DAYS) {
            blocks.push(Block::Warn(Text::id("where-stale").with("days", days)));
        }
        let steps = channel.steps.iter().enumerate();
        blocks.extend(steps.map(|(at, id)| Block::Number(at + 1, Text::id(format!("step-{id}")))));
        blocks
    }

    /// Who says that something is so, and since when that is known.
    pub(super) fn evidence(
        &self,
        status: Status,
        sources: &[String],
        checked: &str,
        copy: Option<&str>,
    ) -> Text {
        let status = match status {
            Status::Confirmed => "confirmed",
            Status::Plausible => "plausible",
            Status::Unverified => "unverified",
            Status::Contradicted => "contradicted",
        };
        let source = sources.first().and_then(|id| self.catalog.source(id));
        let copy = copy.or(source.and_then(|source| source.copy_date.as_deref()));
        let kind = source.map_or(SourceKind::Memory, |source| source.kind).id();
        let yours = self.case.platform.as_deref().is_some_and(|id| self.catalog.is_yours(id));
        Text::id(if yours { "yours-evidence".to_owned() } else { format!("evidence-{status}") })
            .with("source", source.map(|s| s.title.clone()).unwrap_or_default())
            .with("kind", Text::id(format!("source-kind-{kind}")))
            .with("checked", checked)
            .with("copy", copy.unwrap_or_default())
            .with("dated", if copy.is_some() { "yes" } else { "no" })
    }

    pub(super) fn where_to_screen(&self) -> Screen {
        let findings = self.findings();
        let mut blocks = Vec::new();
        if findings.yours {
            blocks.push(Block::Warn(Text::id("note-yours_not_checked")));
        }
        if let Some(why) = &findings.ways.none {
            blocks.push(Block::Warn(why.clone()));
        }
        if let Some(channel) = self.channel() {
            blocks.extend(self.about_channel(channel));
        }
        blocks.extend(times::told(&findings.replies).into_iter().map(Block::Quiet));
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
        if findings.channel.is_some() {
            screen.lead = Some(Text::id("where-lead"));
        }
        if self.address().is_some() {
            screen.commands = vec![Command::CopyAddress, Command::OpenAddress];
        }
        if self.copied.is_some() {
            screen.commands.insert(screen.commands.len().min(1), Command::CopyOtherwise);
        }
        screen
    }

    /// The lines of the checklist, with what Enter does on each.
    pub(super) fn ticks(&self) -> Vec<(TickLine, OnTick)> {
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
        lines.extend(findings.secrets.iter().map(|found| {
            let about = Text::id(if found.declared { "secret-kept.hint" } else { "secret-removed.hint" });
            let state = if found.declared { TickState::Done } else { TickState::Warn };
            let line = TickLine { state: Some(state), text: found.said(), about: Some(about) };
            (line, OnTick::Declare(found.text.clone()))
        }));
        // Claims and the time have lines of their own.
        let of_files = findings.pictures.iter().filter(|found| found.doubt.is_of_file());
        lines.extend(of_files.filter(|found| !found.doubt.is_claim()).map(|found| {
            let line = TickLine { state: Some(TickState::Warn), text: found.text(), about: None };
            (line, OnTick::Jump("screenshots".to_owned()))
        }));
        for tick in &findings.checklist {
            let on = match (&tick.field, tick.state) {
                (Some(field), _) => OnTick::Jump(field.clone()),
                (None, _) => OnTick::Confirm(tick.id.clone()),
            };
            let about = tick.about.clone();
            lines.push((TickLine { state: Some(tick.state), text: tick.text(), about }, on));
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
    pub(super) fn first_open_tick(&self) -> usize {
        if self.findings().missing.is_empty() { self.ticks().len().saturating_sub(1) } else { 0 }
    }

    pub(super) fn letter(&self, head: Vec<Block>, short: bool) -> Letter {
        Letter {
            head,
            short,
            request: self.request(),
            language: self.message_language(),
            reader: self.ui,
            scroll: self.scroll,
        }
    }

    /// That support does not read what the user wrote, where that is known.
    fn about_language(&self, channel: &Channel) -> Option<Block> {
        let written = self.message_language();
        let foreign = language::is_foreign(channel, &self.case, &self.catalog, written);
        let named = channel.languages.iter().map(|tag| self.autonym(tag)).collect::<Vec<_>>().join(", ");
        foreign.then(|| Block::Warn(Text::id("message-foreign").with("languages", named)))
    }

    /// What is told about the text that is shown: that it is the short one, or that the user changed it.
    fn about_text(&self, channel: Option<&Channel>) -> Vec<Block> {
        if self.short {
            let changed = self.case.own_text.is_some();
            let id = if changed { "message-short-made" } else { "message-short" };
            return vec![Block::Quiet(Text::id(id))];
        }
        let mut told = Vec::new();
        if channel.is_some_and(|channel| channel.kind.is_chat()) {
            told.push(Block::Quiet(Text::id("message-short-wanted")));
        }
        if let Some(own) = self.own_text() {
            told.push(Block::Quiet(Text::id("message-own-text")));
            if own.from != self.composed().body() {
                told.push(Block::Warn(Text::id("message-own-text-outdated")));
            }
        } else if self.case.own_text.is_some() {
            told.push(Block::Quiet(Text::id("message-own-text-elsewhere")));
        }
        told
    }

    pub(super) fn message_screen(&self) -> Screen {
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
        if findings.yours {
            head.push(Block::Warn(Text::id("note-yours_not_checked")));
        }
        if self.languages.is_own(self.message_language()) {
            head.push(Block::Quiet(Text::id("yours-language")));
        }
        if !findings.missing.is_empty() {
            head.push(Block::Warn(Text::id("message-missing").with("count", findings.missing.len())));
        }
        head.extend(findings.channel.and_then(|channel| self.about_language(channel)));
        head.extend(self.about_text(findings.channel));
        let mut screen = self.plain("message-title", Shape::Letter(self.letter(head, self.short)));
        screen.commands = vec![
            Command::CopyAll,
            Command::CopySubject,
            Command::CopyBody,
            Command::CopySlot,
            Command::CopyAddress,
            Command::OpenAddress,
            Command::WriteFile,
            Command::Short,
            Command::EditMessage,
            Command::Renew,
        ];
        if self.short {
            use Command::{CopyBody, CopySlot, CopySubject, EditMessage, Renew};
            let long = [CopySubject, CopyBody, CopySlot, EditMessage, Renew];
            screen.commands.retain(|command| !long.contains(command));
        }
        if self.own_text().is_none() && self.dropped.is_none() {
            screen.commands.retain(|command| *command != Command::Renew);
        }
        if self.request().slots.is_empty() {
            screen.commands.retain(|command| *command != Command::CopySlot);
        }
        if self.address().is_none() {
            screen.commands.retain(|c| !matches!(c, Command::CopyAddress | Command::OpenAddress));
        }
        if self.copied.is_some() {
            screen.commands.insert(screen.commands.len().min(1), Command::CopyOtherwise);
        }
        screen
    }

    pub(super) fn overlay_screen(&self, overlay: &Overlay) -> Screen {
        match overlay {
            Overlay::Help => self.plain("help-title", Shape::Help(Box::new(self.step_screen()), self.scroll)),
            Overlay::UiLanguage => {
                let mut screen = self
                    .plain("ui-language-title", self.pick_shape(Some(&Entry::Language(self.ui)), Vec::new()));
                screen.lead = Some(Text::id("ui-language-lead"));
                let for_messages: Vec<String> = self
                    .languages
                    .tags()
                    .filter(|tag| is_for_messages(tag))
                    .map(|tag| self.autonym(tag))
                    .collect();
                if !for_messages.is_empty() {
                    let named =
                        Text::id("ui-language-message-only").with("languages", for_messages.join(", "));
                    let lead = Text::id("ui-language-lead");
                    screen.lead = Some(Text::id("notice-and").with("one", lead).with("other", named));
                }
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
            Overlay::Find => self.find_screen(),
            Overlay::Preview => {
                let mut screen = self.plain("preview-title", Shape::Letter(self.letter(Vec::new(), false)));
                screen.lead = Some(Text::id("preview-lead"));
                screen
            }
            Overlay::Edit => {
                let row = screen::Row { room: self.room(), ..self.asked("field-own_text", true) };
                let shape = Shape::Form(screen::Form { intro: Vec::new(), rows: vec![row], focus: 0 });
                let mut screen = self.plain("edit-title", shape);
                screen.lead = Some(Text::id("edit-lead"));
                screen.commands = vec![Command::Newline];
                if self.editor {
                    screen.commands.push(Command::EditOutside);
                }
                screen
            }
            Overlay::Format => self.plain("format-title", self.pick_shape(None, Vec::new())),
            Overlay::Drafts | Overlay::Kept | Overlay::Ask(_) => self.kept_screen(overlay),
        }
    }

    /// The one row of a screen that is laid over a step.
    pub(super) fn asked(&self, name: &'static str, long: bool) -> screen::Row {
        screen::Row {
            label: Text::id(name),
            required: false,
            hint: Text::id(format!("{name}.hint")),
            example: Text::id(format!("{name}.example")),
            doubt: None,
            remark: None,
            reading: None,
            unknown: false,
            masked: false,
            room: None,
            offer: None,
            body: screen::Body::Text { typed: self.typed(), long },
        }
    }

    /// Graphemes left, where few are.
    fn room(&self) -> Option<usize> {
        let left = self.filter.max().saturating_sub(self.filter.len());
        (left <= self.filter.max() / 10).then_some(left)
    }

    pub(super) fn contact_screen(&self) -> Screen {
        let text = self.filter.text();
        let mut intro = Vec::new();
        if !text.trim().is_empty() {
            let checked = contact::check(&text, self.case.platform.as_deref(), &self.catalog);
            let verdict = format!("verdict-{}", contact::verdict_id(checked.verdict));
            let said = |id: String| match checked.verdict {
                Verdict::OfficialChannel => Block::Para(Text::id(id)),
                Verdict::OfficialButNotForThis
                | Verdict::KnownOutdated
                | Verdict::NamedByArticlesUnverified
                | Verdict::NotOfficial
                | Verdict::ImpostorSigns => Block::Warn(Text::id(id)),
            };
            intro.push(said(verdict.clone()));
            intro.push(Block::Para(Text::id(format!("{verdict}.about"))));
            intro.extend(checked.reasons.into_iter().map(|reason| Block::Item(reason.text)));
        }
        let row = self.asked("contact-label", false);
        let shape = Shape::Form(screen::Form { intro, rows: vec![row], focus: 0 });
        let mut screen = self.plain("contact-title", shape);
        screen.lead = Some(Text::id("contact-lead"));
        screen
    }
}

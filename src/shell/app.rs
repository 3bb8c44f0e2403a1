//! The loop: events in, messages to the wizard, one frame, and the few effects carried out. Nothing else does I/O while
//! the wizard runs.

use std::io;
use std::path::PathBuf;
use std::rc::Rc;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use jiff::civil::Date;
use ratatui::crossterm::event::{Event, MouseEventKind};

use crate::case::answers::{Case, Look};
use crate::case::file;
use crate::facts::catalog::ChannelKind;
use crate::ground::clean;
use crate::ground::text::Text;
use crate::shell::clipboard::{Copied, Way};
use crate::shell::keys;
use crate::shell::listen::Input;
use crate::shell::reason;
use crate::shell::theme::Theme;
use crate::shell::view::{Seen, Words};
use crate::wizard::kept::{Draft, Keeping};
use crate::wizard::machine::Wizard;
use crate::wizard::msg::{Effect, Format, Msg, Part};
use crate::wizard::screen::Screen;
use crate::wizard::step::Step;
use crate::words::export::{self, Letter, eml, json, mailto, markdown, plain, slots};
use crate::words::locale::{Languages, Locale};

/// What the loop needs of the world. The terminal is one; a script in the tests is another.
pub trait World {
    /// Shows a screen.
    ///
    /// # Errors
    /// Where there is nothing to show it on any more.
    fn show(&mut self, screen: &Screen, words: &Words<'_>) -> io::Result<Seen>;
    /// Waits for something to happen, or for so long, and takes all that has.
    ///
    /// # Errors
    /// Where nothing can happen any more.
    fn wait(&mut self, most: Option<Duration>) -> io::Result<Vec<Input>>;
    /// Copies a text; where it was already, by another way.
    fn copy(&mut self, text: &str, otherwise: bool) -> Copied;
    /// Writes a new file of this name, or of one like it where that is taken.
    ///
    /// # Errors
    /// With the path, where the disk refuses.
    fn write(&mut self, name: &str, text: &str) -> Result<PathBuf, (PathBuf, io::Error)>;
    /// Opens an address with the system's own program.
    ///
    /// # Errors
    /// Where there is none.
    fn open(&mut self, address: &str) -> io::Result<()>;
    /// Forgets what was shown.
    fn afresh(&mut self);
    /// Now.
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
    /// Looks at the file of a picture, named as it was typed.
    fn look(&mut self, file: &str) -> Look;
    /// The day, and the IANA name of the zone.
    fn place(&self) -> (Date, Option<String>);
    /// Hands a case over to be saved. What becomes of it is told by [`Input::Saved`].
    fn keep(&mut self, case: String);
    /// Waits until what was handed over is saved.
    ///
    /// # Errors
    /// With the reason, where it is not.
    fn finish(&mut self) -> Result<(), Text>;
    /// Where what is typed is kept.
    fn kept_at(&self) -> String;
    /// From now on a case of an earlier run is the one that is saved; none: a new one.
    ///
    /// # Errors
    /// With the reason, where that cannot be.
    fn hold(&mut self, name: Option<&str>) -> Result<(), Text>;
    /// Removes a case of an earlier run.
    ///
    /// # Errors
    /// With the reason, where it stays.
    fn delete(&mut self, name: &str) -> Result<(), Text>;
    /// Removes everything that is kept. Tells what that was.
    ///
    /// # Errors
    /// With the reason, where it stays.
    fn forget(&mut self) -> Result<Text, Text>;
    /// The cases of earlier runs.
    fn drafts(&mut self) -> Vec<Draft>;
    /// Keeps the user's own details, or keeps them no more.
    ///
    /// # Errors
    /// With the reason, where that cannot be.
    fn keep_details(&mut self, details: Option<&str>) -> Result<(), Text>;
    /// Lets the user change a text with the editor of their choice.
    ///
    /// # Errors
    /// With the reason, where that cannot be.
    fn edit(&mut self, text: &str) -> Result<String, Text>;
    /// Gives the terminal back, says something, stops, this process or its whole job, and comes back when told to. Tells
    /// whether there is somebody who could tell it.
    ///
    /// # Errors
    /// Where the terminal is gone.
    fn pause(&mut self, words: &str, whole_job: bool) -> io::Result<bool>;
    /// Takes the terminal again, whatever has become of it.
    ///
    /// # Errors
    /// Where the terminal is gone.
    fn come_back(&mut self) -> io::Result<()>;
    /// What is to be said should a panic end the program.
    fn last_words(&mut self, words: String);
}

/// How it ended.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct End {
    /// The message was copied.
    pub copied: bool,
    /// The last file that was written.
    pub written: Option<PathBuf>,
    /// The signal that ended it.
    pub signal: Option<i32>,
    /// What became of the answers.
    pub kept: Kept,
    /// The message as it stood, where the problem was known.
    pub message: Option<String>,
    /// The language of the interface.
    pub ui: &'static str,
}

/// What became of the answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Kept {
    /// There were none.
    #[default]
    Nothing,
    /// They are on the disk.
    Saved,
    /// They are gone, as the user wished.
    Dropped,
    /// They could not be saved, for this reason.
    Lost(Text),
}

/// How often what is typed is saved: after so many keys…
const KEYS: usize = 10;
/// …or so long after the first of them, whichever comes first.
const DELAY: Duration = Duration::from_millis(500);
/// How long the first pause is before a save that failed is tried again; each further one is twice as long…
const RETRY: Duration = Duration::from_secs(2);
/// …up to this.
const RETRY_MOST: Duration = Duration::from_secs(60);

/// What has been handed over to be saved, and when more is due.
struct Saving {
    handed: Case,
    /// It is on the disk, or on its way there.
    begun: bool,
    keys: usize,
    due: Option<Instant>,
    retry: Duration,
}

impl Saving {
    fn new(case: &Case) -> Self {
        Self { handed: case.clone(), begun: false, keys: 0, due: None, retry: RETRY }
    }

    /// How long the loop may sleep.
    fn patience(&self) -> Option<Duration> {
        self.due.map(|due| due.saturating_duration_since(Instant::now()))
    }

    /// After a message: saves what must not wait.
    fn look(&mut self, typing: bool, world: &mut impl World, wizard: &Wizard) {
        if !wizard.keeps() || *wizard.case() == self.handed {
            return;
        }
        self.keys += 1;
        if !typing || self.keys >= KEYS {
            self.hand(world, wizard);
        } else if self.due.is_none() {
            self.due = Some(Instant::now() + DELAY);
        }
    }

    /// Saves what has waited long enough.
    fn tick(&mut self, world: &mut impl World, wizard: &Wizard) {
        if wizard.keeps() && self.due.is_some_and(|due| due <= Instant::now()) {
            self.hand(world, wizard);
        }
    }

    fn hand(&mut self, world: &mut impl World, wizard: &Wizard) {
        self.handed = wizard.case().clone();
        self.begun = true;
        self.keys = 0;
        self.due = None;
        world.keep(file::write(&self.handed));
    }

    /// A save came to its end.
    fn done(&mut self, saved: bool) {
        if saved {
            self.retry = RETRY;
        } else {
            self.due = Some(Instant::now() + self.retry);
            self.retry = (self.retry * 2).min(RETRY_MOST);
        }
    }

    /// Everything is to be on the disk now.
    fn finish(&mut self, world: &mut impl World, wizard: &Wizard) -> Kept {
        if !wizard.is_worth_keeping() {
            return Kept::Nothing;
        }
        match wizard.keeping() {
            Keeping::Off => return Kept::Dropped,
            Keeping::Nowhere(reason) => return Kept::Lost(reason.clone()),
            Keeping::On | Keeping::Failed(_) => {}
        }
        if *wizard.case() == self.handed && !self.begun {
            // A case that was only looked at is where it was.
            return Kept::Nothing;
        }
        if *wizard.case() != self.handed || matches!(wizard.keeping(), Keeping::Failed(_)) {
            self.hand(world, wizard);
        }
        match world.finish() {
            Ok(()) => Kept::Saved,
            Err(reason) => Kept::Lost(reason),
        }
    }
}

/// Runs the wizard to its end.
///
/// # Errors
/// Where the world is gone; what was typed is saved first.
pub fn run(
    world: &mut impl World,
    wizard: &mut Wizard,
    languages: &Languages,
    theme: &Theme,
) -> io::Result<End> {
    let mut end = End::default();
    let mut saving = Saving::new(wizard.case());
    let over = rounds(world, wizard, languages, theme, &mut end, &mut saving);
    if over.is_err() || end.kept == Kept::Nothing {
        end.kept = saving.finish(world, wizard);
    }
    over?;
    end.ui = wizard.ui();
    end.message = wizard.case().problem().map(|_| {
        let letter = letter(wizard, languages);
        if wizard.shows_short() { letter.short() } else { plain::text(&letter) }
    });
    Ok(end)
}

/// Round after round, until the user leaves.
fn rounds(
    world: &mut impl World,
    wizard: &mut Wizard,
    languages: &Languages,
    theme: &Theme,
    end: &mut End,
    saving: &mut Saving,
) -> io::Result<()> {
    let mut placed = false;
    if *wizard.step() != Step::Platform {
        place(world, wizard, saving);
        placed = true;
    }
    // A case that was opened may name pictures.
    if let Some(Effect::Look(files)) = wizard.unseen() {
        look(&files, world, wizard);
    }
    let mut shown = None;
    let mut view = Seen::default();
    loop {
        let mut screen = wizard.screen();
        let mut stale = false;
        let (ui, message) = spoken(wizard, languages);
        let frame = (screen.clone(), ui.tag(), message.tag());
        // What is on the screen already is not drawn again.
        if shown.as_ref() != Some(&frame) {
            let seen = world.show(&screen, &Words { ui: &ui, message: &message, theme })?;
            let more = wizard.seen(seen.sight);
            (shown, view) = (Some(frame), seen);
            if more {
                continue;
            }
        }
        let inputs = world.wait(saving.patience())?;
        saving.tick(world, wizard);
        let inputs = inputs.into_iter().flat_map(|input| clicked(input, &view)).collect::<Vec<_>>();
        for input in inputs {
            if matches!(input, Input::Event(Event::Resize(..)) | Input::Stop | Input::GoOn) {
                shown = None;
            }
            let msg = match input {
                Input::Event(event) => {
                    if stale {
                        screen = wizard.screen();
                    }
                    keys::msg(&screen, &event)
                }
                Input::Msg(msg) => Some(msg),
                // Who reads lines has made messages of them.
                Input::Line(_) => None,
                Input::Signal(signal) => {
                    end.signal = Some(signal);
                    return Ok(());
                }
                Input::Closed => return Ok(()),
                Input::Stop => {
                    pause(false, world, wizard, languages, saving)?;
                    None
                }
                Input::GoOn => {
                    world.come_back()?;
                    None
                }
                Input::Saved(saved) => {
                    saving.done(saved.is_ok());
                    if saved.is_ok() {
                        let path = clean::line(&world.kept_at()).text;
                        world.last_words(ui.say(&Text::id("exit-panic").with("path", path)));
                    }
                    Some(Msg::Saved(saved.err()))
                }
            };
            // What is typed into a text does not change what the next key means: a flood of letters is not a flood of
            // screens.
            let typing = matches!(msg, None | Some(Msg::Type(_)));
            stale = !screen.takes_text() || !(typing || matches!(msg, Some(Msg::Paste(..))));
            let effect = msg.and_then(|msg| wizard.update(msg));
            saving.look(typing, world, wizard);
            if !placed && *wizard.step() != Step::Platform {
                // The first screen needs no date, and reading the system's zone takes longer than it may.
                place(world, wizard, saving);
                placed = true;
            }
            let Some(effect) = effect else { continue };
            // Whatever the shell does may leave its mark on the screen.
            shown = None;
            if heed(effect, world, wizard, languages, end, saving)? {
                return Ok(());
            }
        }
    }
}

/// Does what the wizard asks for. Tells whether that is the end.
fn heed(
    effect: Effect,
    world: &mut impl World,
    wizard: &mut Wizard,
    languages: &Languages,
    end: &mut End,
    saving: &mut Saving,
) -> io::Result<bool> {
    match effect {
        Effect::Leave => {
            end.kept = Kept::Dropped;
            return Ok(true);
        }
        Effect::Quit => {
            end.kept = saving.finish(world, wizard);
            let Kept::Lost(reason) = &end.kept else { return Ok(true) };
            // Nobody loses what was typed without having been asked.
            if matches!(wizard.keeping(), Keeping::On | Keeping::Failed(_)) {
                wizard.update(Msg::Unsaved(reason.clone()));
            } else {
                return Ok(true);
            }
        }
        Effect::Look(files) => look(&files, world, wizard),
        Effect::Stop => pause(true, world, wizard, languages, saving)?,
        Effect::Hold(name) => {
            saving.finish(world, wizard);
            let held = world.hold(name.as_deref());
            let begun = name.is_some() && held.is_ok();
            wizard.update(Msg::Held(name, held.err()));
            *saving = Saving { begun, ..Saving::new(wizard.case()) };
        }
        effect => {
            if let Some(report) = carry_out(&effect, world, wizard, languages, end) {
                wizard.update(report);
            }
        }
    }
    Ok(false)
}

/// A click means what stands where it was.
fn clicked(input: Input, view: &Seen) -> Vec<Input> {
    match &input {
        Input::Event(Event::Mouse(mouse)) if matches!(mouse.kind, MouseEventKind::Down(_)) => {
            view.at(mouse.column, mouse.row).iter().cloned().map(Input::Msg).collect()
        }
        _ => vec![input],
    }
}

/// Tells the wizard where and when it is. That alone is nothing to save.
fn place(world: &mut impl World, wizard: &mut Wizard, saving: &mut Saving) {
    let unchanged = *wizard.case() == saving.handed;
    let (today, zone) = world.place();
    wizard.placed(today, zone);
    if unchanged {
        saving.handed = wizard.case().clone();
    }
}

/// Stops for a while, with everything saved.
fn pause(
    whole_job: bool,
    world: &mut impl World,
    wizard: &mut Wizard,
    languages: &Languages,
    saving: &mut Saving,
) -> io::Result<()> {
    let kept = saving.finish(world, wizard);
    let id = if kept == Kept::Saved { "paused-kept" } else { "paused" };
    let words = spoken(wizard, languages).0.say(&Text::id(id));
    if !world.pause(&words, whole_job)? {
        wizard.update(Msg::Report(Text::id("notice-no-pause")));
    }
    Ok(())
}

/// Tells the wizard what the files of pictures are.
fn look(files: &[String], world: &mut impl World, wizard: &mut Wizard) {
    let looks = files.iter().map(|file| (file.clone(), world.look(file))).collect();
    wizard.update(Msg::Looked(looks));
}

/// The languages in force.
fn spoken(wizard: &Wizard, languages: &Languages) -> (Rc<Locale>, Rc<Locale>) {
    let get = |tag| languages.get(tag).unwrap_or_else(|| languages.reference());
    (get(wizard.ui()), get(wizard.message_language()))
}

/// The message as it stands.
fn letter(wizard: &Wizard, languages: &Languages) -> Letter {
    let (_, message) = spoken(wizard, languages);
    export::write(&wizard.request(), &message)
}

fn carry_out(
    effect: &Effect,
    world: &mut impl World,
    wizard: &Wizard,
    languages: &Languages,
    end: &mut End,
) -> Option<Msg> {
    let report = match effect {
        Effect::Quit | Effect::Leave | Effect::Stop | Effect::Look(_) | Effect::Hold(_) => None,
        Effect::Redraw => {
            world.afresh();
            None
        }
        Effect::Delete(name) => {
            let gone = world.delete(name);
            return Some(Msg::Drafts(world.drafts(), gone.err()));
        }
        Effect::List => return Some(Msg::Drafts(world.drafts(), None)),
        Effect::Forget => return Some(Msg::Forgotten(world.forget())),
        Effect::KeepDetails(details) => {
            let kept = world.keep_details(details.as_deref());
            Some(match kept {
                Ok(()) if details.is_some() => Text::id("notice-details-kept"),
                Ok(()) => Text::id("notice-details-gone"),
                Err(reason) => Text::id("notice-details-failed").with("reason", reason),
            })
        }
        Effect::Edit(text) => match world.edit(text) {
            Ok(text) => {
                let clean = clean::lines(&text);
                return Some(Msg::Edited(clean.text, clean.removed));
            }
            Err(reason) => Some(Text::id("notice-edit-failed").with("reason", reason)),
        },
        Effect::Copy(part, otherwise) => Some(copy((*part, *otherwise), world, wizard, languages, end)),
        Effect::Take(text) => Some(taken(&world.copy(text, false))),
        Effect::Open(address) => {
            let mail = address.contains('@') && !address.contains("://");
            let letter = letter(wizard, languages);
            let letter = if wizard.shows_short() { letter.shortened() } else { letter };
            let (target, whole) = match address {
                mail_address if mail => mailto::to_open(&letter, mail_address),
                link if link.contains("://") => (link.clone(), true),
                bare => (format!("https://{bare}"), true),
            };
            // The text is in the clipboard before another window takes the place of this one.
            let copied = (!whole).then(|| world.copy(&letter.body(), false).is_done());
            end.copied |= copied == Some(true);
            Some(match world.open(&target) {
                Ok(()) => {
                    let id = match copied {
                        None => "notice-opened",
                        Some(true) => "notice-opened-paste",
                        Some(false) => "notice-opened-copy",
                    };
                    Text::id(id).with("address", address.as_str())
                }
                Err(error) => {
                    let failed = Text::id("notice-open-failed").with("reason", reason::starting(&error));
                    let failed = failed.with("address", address.as_str());
                    if copied == Some(true) {
                        Text::id("notice-and")
                            .with("one", failed)
                            .with("other", Text::id("notice-text-copied"))
                    } else {
                        failed
                    }
                }
            })
        }
        Effect::Write(format) => {
            let case = wizard.case();
            let name = format!(
                "casewright-{}-{}.{}",
                case.platform.as_deref().unwrap_or_default(),
                case.option.as_deref().unwrap_or_default(),
                format.extension()
            );
            let text = written(*format, world.now(), wizard, languages);
            let long = *format == Format::Mailto && mailto::is_long(text.trim_end());
            Some(match world.write(&name, &text) {
                Ok(path) => {
                    let said = Text::id("notice-written").with("path", path.display().to_string());
                    let said = if long {
                        Text::id("notice-and").with("one", said).with("other", Text::id("mailto-long"))
                    } else {
                        said
                    };
                    end.written = Some(path);
                    said
                }
                Err((path, error)) => Text::id("notice-write-failed")
                    .with("path", path.display().to_string())
                    .with("reason", reason::saving(&error)),
            })
        }
    };
    report.map(Msg::Report)
}

/// What a file of a format holds: the same as `render` gives.
fn written(format: Format, now: Timestamp, wizard: &Wizard, languages: &Languages) -> String {
    let (ui, message) = spoken(wizard, languages);
    let letter = letter(wizard, languages);
    let findings = wizard.findings();
    let mail = findings.channel.filter(|channel| channel.kind == ChannelKind::Email);
    let to = mail.and_then(|channel| channel.value.as_deref());
    match format {
        Format::Text => plain::text(&letter) + "\n",
        Format::Short => letter.short() + "\n",
        Format::Markdown => markdown::text(&letter),
        Format::Json => json::text(&letter, &findings, &message, &ui),
        Format::Slots => slots::text(&letter, &ui),
        Format::Eml => eml::text(&letter, to, now),
        Format::Mailto => mailto::text(&letter, to) + "\n",
        Format::Case => file::write(wizard.case()),
    }
}

/// A notice that names the way to a clipboard.
fn by(notice: &'static str, way: Way) -> Text {
    Text::id(notice).with("way", Text::id(format!("way-{}", way.id())))
}

/// What became of a text that was copied or cut out of another. The program has it in any case, for this run.
fn taken(copied: &Copied) -> Text {
    match copied {
        Copied::ReadBack(way) => by("notice-copied", *way).with("what", Text::id("part-selection")),
        Copied::Sent(way) => by("notice-taken-sent", *way),
        Copied::TooLong | Copied::NoOther | Copied::Failed(_) => Text::id("notice-taken-here"),
    }
}

/// Copies a part of the message, perhaps by another way than before, and tells what became of that.
fn copy(
    (part, otherwise): (Part, bool),
    world: &mut impl World,
    wizard: &Wizard,
    languages: &Languages,
    end: &mut End,
) -> Text {
    let letter = letter(wizard, languages);
    let (text, what) = match part {
        Part::All => (plain::text(&letter), Text::id("part-all")),
        Part::Subject => (letter.subject.clone(), Text::id("part-subject")),
        Part::Body => (letter.body(), Text::id("part-body")),
        Part::Short => (letter.short(), Text::id("part-short")),
        Part::Address => (wizard.address().unwrap_or_default(), Text::id("part-address")),
        Part::Slot(at) => match letter.slots.get(at) {
            Some(slot) => {
                let label = Text::id(format!("field-{}", slot.field));
                let part = Text::id("part-slot").with("field", label).with("length", slot.measure());
                (slot.text.clone(), part.with("at", at + 1).with("of", letter.slots.len()))
            }
            None => return Text::id("notice-no-slots"),
        },
        Part::NextSlot => return Text::id("notice-no-slots"),
    };
    let copied = world.copy(&text, otherwise);
    if copied.is_done() && part != Part::Address {
        end.copied = true;
    }
    let over = match part {
        Part::Slot(at) => letter.slots.get(at).and_then(export::Slot::over),
        _ => None,
    };
    let said = match copied {
        Copied::ReadBack(way) => by("notice-copied", way).with("what", what),
        Copied::Sent(way) => by("notice-copied-terminal", way).with("what", what),
        Copied::TooLong => Text::id("notice-copy-too-long"),
        Copied::NoOther => Text::id("notice-copy-no-other"),
        Copied::Failed(reason) => Text::id("notice-copy-failed").with("reason", reason),
    };
    match over {
        Some(over) => Text::id("notice-and").with("one", said).with("other", over),
        None => said,
    }
}

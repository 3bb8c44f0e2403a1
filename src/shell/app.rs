//! The loop: events in, messages to the wizard, one frame, and the few effects carried out. Nothing else does I/O while
//! the wizard runs.

use std::io;
use std::path::PathBuf;
use std::rc::Rc;

use jiff::Timestamp;
use jiff::civil::Date;
use ratatui::crossterm::event::Event;

use crate::case::answers::Look;
use crate::case::file;
use crate::facts::catalog::ChannelKind;
use crate::ground::text::Text;
use crate::shell::clipboard::Copied;
use crate::shell::keys;
use crate::shell::theme::Theme;
use crate::shell::view::{Seen, Words};
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
    /// Waits for something to happen, and takes all that has.
    ///
    /// # Errors
    /// Where nothing can happen any more.
    fn wait(&mut self) -> io::Result<Vec<Input>>;
    /// Copies a text.
    fn copy(&mut self, text: &str) -> Copied;
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
    ///
    /// # Errors
    /// Where there is nothing to show it on any more.
    fn afresh(&mut self) -> io::Result<()>;
    /// Now.
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
    /// Looks at the file of a picture, named as it was typed.
    fn look(&mut self, file: &str) -> Look;
    /// The day, and the IANA name of the zone.
    fn place(&self) -> (Date, Option<String>);
}

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// In the terminal.
    Event(Event),
    /// A signal asks the process to end.
    Signal(i32),
    /// Nothing more will come.
    Closed,
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
    /// Something was answered.
    pub answered: bool,
    /// The message as it stood, where the problem was known.
    pub message: Option<String>,
    /// The language of the interface.
    pub ui: &'static str,
}

/// Runs the wizard to its end.
///
/// # Errors
/// Where the world is gone.
pub fn run(
    world: &mut impl World,
    wizard: &mut Wizard,
    languages: &Languages,
    theme: &Theme,
) -> io::Result<End> {
    let mut end = End::default();
    let mut placed = false;
    // A case that was opened may name pictures.
    if let Some(Effect::Look(files)) = wizard.unseen() {
        look(&files, world, wizard);
    }
    loop {
        let mut screen = wizard.screen();
        let mut stale = false;
        let (ui, message) = spoken(wizard, languages);
        let seen = world.show(&screen, &Words { ui: &ui, message: &message, theme })?;
        wizard.seen(seen.max_scroll, seen.page);
        let inputs = world.wait()?;
        for input in inputs {
            let msg = match input {
                Input::Event(event) => {
                    if stale {
                        screen = wizard.screen();
                    }
                    keys::msg(&screen, &event)
                }
                Input::Signal(signal) => {
                    end.signal = Some(signal);
                    Some(Msg::Quit)
                }
                Input::Closed => Some(Msg::Quit),
            };
            // What is typed into a text does not change what the next key means: a flood of letters is not a flood of
            // screens.
            stale = !screen.takes_text() || !matches!(msg, None | Some(Msg::Type(_) | Msg::Paste(..)));
            let effect = msg.and_then(|msg| wizard.update(msg));
            if !placed && *wizard.step() != Step::Platform {
                // The first screen needs no date, and reading the system's zone takes longer than it may.
                let (today, zone) = world.place();
                wizard.placed(today, zone);
                placed = true;
            }
            let Some(effect) = effect else { continue };
            if effect == Effect::Quit {
                end.ui = wizard.ui();
                end.answered = !wizard.case().answers.is_empty();
                end.message = wizard.case().problem().map(|_| {
                    let letter = letter(wizard, languages);
                    if wizard.shows_short() { letter.short() } else { plain::text(&letter) }
                });
                return Ok(end);
            }
            if let Effect::Look(files) = &effect {
                look(files, world, wizard);
                continue;
            }
            if let Some(report) = carry_out(&effect, world, wizard, languages, &mut end)? {
                wizard.update(Msg::Report(report));
            }
        }
    }
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
) -> io::Result<Option<Text>> {
    Ok(match effect {
        Effect::Quit | Effect::Look(_) => None,
        Effect::Redraw => {
            world.afresh()?;
            None
        }
        Effect::Copy(part) => Some(copy(*part, world, wizard, languages, end)),
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
            let copied = (!whole).then(|| world.copy(&letter.body()));
            end.copied |= matches!(copied, Some(Copied::Native | Copied::Terminal));
            Some(match world.open(&target) {
                Ok(()) => {
                    let id = match copied {
                        None => "notice-opened",
                        Some(Copied::Native | Copied::Terminal) => "notice-opened-paste",
                        Some(Copied::TooLong | Copied::Failed(_)) => "notice-opened-copy",
                    };
                    Text::id(id).with("address", address.as_str())
                }
                Err(error) => {
                    let failed = Text::id("notice-open-failed").with("reason", error.to_string());
                    let failed = failed.with("address", address.as_str());
                    match copied {
                        Some(Copied::Native | Copied::Terminal) => Text::id("notice-and")
                            .with("one", failed)
                            .with("other", Text::id("notice-text-copied")),
                        Some(Copied::TooLong | Copied::Failed(_)) | None => failed,
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
                    .with("reason", error.to_string()),
            })
        }
    })
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

fn copy(part: Part, world: &mut impl World, wizard: &Wizard, languages: &Languages, end: &mut End) -> Text {
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
    let copied = world.copy(&text);
    if matches!(copied, Copied::Native | Copied::Terminal) && part != Part::Address {
        end.copied = true;
    }
    let over = match part {
        Part::Slot(at) => letter.slots.get(at).and_then(export::Slot::over),
        _ => None,
    };
    let said = match copied {
        Copied::Native => Text::id("notice-copied").with("what", what),
        Copied::Terminal => Text::id("notice-copied-terminal").with("what", what),
        Copied::TooLong => Text::id("notice-copy-too-long"),
        Copied::Failed(reason) => Text::id("notice-copy-failed").with("reason", reason),
    };
    match over {
        Some(over) => Text::id("notice-and").with("one", said).with("other", over),
        None => said,
    }
}

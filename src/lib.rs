//! casewright helps a person in trouble with a messaging platform to write one complete, honest support request, for
//! the right official channel, in the language the support team reads. It runs in a terminal, offline, and sends nothing.
//!
//! This page is the architecture: the map, the flow, what must stay true, and where a new thing belongs.
//!
//! # The map
//!
//! The folders of `src` are floors. A room uses only what stands below it, and a test holds that.
//!
//! | floor | room | what lives there |
//! |---|---|---|
//! | [`ground`] | [`ground::text`] | a message as data: an id and arguments, in no language |
//! | | [`ground::clean`] | the one gate for text from outside |
//! | | [`ground::wrap`] | text in rows of a width: where it may break, and what it takes |
//! | [`facts`] | [`facts::catalog`] | `platforms.toml`: platforms, problems, fields, channels with their evidence; read strictly, checked as a whole, packed |
//! | | [`facts::confusable`] | what a text looks like: the table for look-alikes |
//! | | [`facts::field`] | the kinds of answer and each one’s rule: phone (E.164), mail, link, moment, also as people tell it |
//! | | [`facts::lint`] | what a good `platforms.toml` holds beyond what makes it usable; its JSON Schema |
//! | [`case`](mod@case) | [`case::answers`] | the answers so far; what applies and what is needed |
//! | | [`case::file`] | the case file, read and written |
//! | | [`case::advice`] | pure rules over a case: channel, urgency, checklist, windows, languages, contact check |
//! | [`words`] | [`words::locale`] | the languages; messages put into words, one by one as they are needed; numbers as each writes them |
//! | | [`words::search`] | the filter of lists, which finds names in every language |
//! | | [`words::request`] | a case and a channel become subject, paragraphs, slots and a few lines for a chat, as data |
//! | | [`words::export`] | one file per output |
//! | | [`words::lint`] | what good locales hold; words for every id of the catalogue, and none that nothing says; their glossary and typography |
//! | | [`words::own`] | words of the user's own: what of them may be used; names for what has no words |
//! | [`wizard`] | [`wizard::edit`] | a text being typed, by grapheme |
//! | | [`wizard::step`], [`wizard::msg`], [`wizard::screen`], [`wizard::form`] | the steps, what can happen, what is to be seen, a form being filled in |
//! | | [`wizard::kept`] | what is kept between two runs: cases, details of the user's own |
//! | | [`wizard::machine`] | the state machine |
//! | [`shell`] | [`shell::keys`], [`shell::view`], [`shell::theme`] | events become messages; a screen and a language become a frame |
//! | | [`shell::paint`] | one frame after another in as few bytes as it takes |
//! | | [`shell::terminal`], [`shell::clipboard`], [`shell::system`], [`shell::settings`] | the terminal taken and given back; the ways to a clipboard; what the system says of its user, and what the user set |
//! | | [`shell::reason`] | why something could not be done: what the system says, as messages |
//! | | [`shell::input`], [`shell::listen`] | bytes become keys and pastes; one wait for them, for signals and for other threads |
//! | | [`shell::plain`] | the same wizard as lines: what is new on a screen, and what a line means |
//! | | [`shell::store`] | cases and details on disk: private, whole or not at all, never trusted when read back |
//! | | [`shell::picture`] | a look at a picture's file: kind, size, pixels, never what it shows |
//! | | [`shell::app`], [`shell::live`], [`shell::cli`] | the loop over a world; the real world; the command line |
//!
//! # The flow
//!
//! ```text
//! terminal ─event─▶ keys ─Msg─▶ Wizard::update ─▶ Option<Effect> ─▶ app ─▶ clipboard, files, store
//!    ▲                              │
//!    └── paint ◀── view::draw ◀── Locale ◀── Screen ◀── Wizard::screen
//! ```
//!
//! [`wizard::screen::Screen`] is the keystone: a handful of shapes (pick one, fill in a form, read, go through a
//! checklist, read the message), however many steps there are. It holds [`ground::text::Text`], never words, so a change
//! of language needs nothing but another frame, and tests look at it with no terminal.
//!
//! # What must stay true
//!
//! Each of these is held by a test.
//!
//! 1. A room uses only what stands below it. Below the shell there is no I/O, no clock and no environment.
//! 2. There is no word of any language in `src`. Every id in `platforms.toml` has its words in every language, with the
//!    same variables.
//! 3. [`wizard::machine::Wizard::update`] is total: any message in any state. Esc often enough reaches the first screen.
//! 4. What is read is what is copied, printed and written: all come from one [`words::export::write()`]. No invisible
//!    character stands in it that the user did not type.
//! 5. What the user typed is sent as typed; only phone numbers, mail addresses and moments are written in their
//!    standard form, and the form shows that before.
//! 6. No platform's phone number stands in the data, and no field asks for a code, a password, a PIN or a card number;
//!    one that was typed all the same is taken out before anything is shown as a message, and listed.
//! 7. A recommended channel is official, confirmed or plausible, with a source and a date of check.
//! 8. No answer is lost by going back, by changing platform or option, or by changing the language; nor, but for the last
//!    keys, by a kill or a closed window. What cannot be saved is said, and tried again.
//! 9. The terminal is given back on quit, error, panic, signal and pause. No size of it panics.
//! 10. The program opens no network connection.
//! 11. A file of the user's own adds, and is called unchecked wherever it shows. It changes no platform that came with the
//!     program, makes no contact official and replaces no text of [`words::own::SAFETY`]; a bad one is left aside, told,
//!     and stops nothing that came with the program.
//!
//! # Where do I add…
//!
//! | to add | touch | Rust? |
//! |---|---|---|
//! | a platform | `platforms.toml`, and its lines in `locales/en/platforms.ftl` | no |
//! | a category, option, field, checklist line, channel | the same, and `questions.ftl`, `checklist.ftl`, `message.ftl` | no |
//! | a language | `locales/<tag>/` | no: the build finds it |
//! | a platform or a language for oneself | `platforms.toml` and `locales/` in the config folder, or `--platforms`, `--locales` | no, and no build |
//! | a kind of answer | [`facts::catalog::FieldKind`], its rule in [`facts::field`], and what the compiler then points at | yes |
//! | an output | a file in [`words::export`] | yes |
//! | a step | [`wizard::step::Step`], and what the compiler then points at | yes |
//!
//! # Why…
//!
//! - **…is the catalogue packed by the build script?** A broken `platforms.toml` or `.ftl` does not compile, and
//!   start-up reads no TOML and no whole language: a screen parses only the messages it shows.
//! - **…is there no component tree?** A few shapes, one function each, draw everything; a new step needs no drawing code.
//! - **…can the core not fail?** A mistake of the user is no error: it is a doubt said beside the answer, and it never
//!   keeps anybody from going back.
//! - **…is the terminal written to by its bytes?** The library’s way takes twice the bytes for a step and the most of a
//!   key’s time; a screen is still made of the library’s cells and styles.
//! - **…is the terminal read by its bytes?** The library's reader waits for ever on a sequence that is cut short, on a
//!   paste that never ends, and loses what comes too fast. One poll waits for bytes and for whatever another thread (signals,
//!   the saver) has to say, so an idle program does nothing at all.
//! - **…are cases saved by a thread?** A slow disk must not slow typing. Of what it is handed while it writes, only the
//!   latest counts.

pub mod case;
pub mod facts;
pub mod ground;
pub mod shell;
pub mod wizard;
pub mod words;

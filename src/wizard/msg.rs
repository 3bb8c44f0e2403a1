//! What can happen to the wizard, and the few things it may ask for.

use crate::case::answers::Look;
use crate::ground::text::Text;
use crate::wizard::edit::Move;
use crate::wizard::kept::Draft;

/// What can happen to the wizard. Any of them may come in any state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Msg {
    /// A character was typed.
    Type(char),
    /// Text was pasted, as it came through the gate, and how many hidden characters stayed outside.
    Paste(String, usize),
    /// A line end within a text.
    Newline,
    /// Delete before the caret, or an item of a list.
    Backspace,
    /// Delete after the caret, or an item of a list.
    Delete,
    /// Delete the word before the caret.
    DeleteWord,
    /// Left.
    Left,
    /// Right.
    Right,
    /// A word to the left.
    WordLeft,
    /// A word to the right.
    WordRight,
    /// To the beginning.
    Home,
    /// To the end.
    End,
    /// To the beginning of all of a text; of a list, as [`Msg::Home`].
    Top,
    /// To the end of all of a text; of a list, as [`Msg::End`].
    Bottom,
    /// Up.
    Up,
    /// Down.
    Down,
    /// A page up.
    PageUp,
    /// A page down.
    PageDown,
    /// Choose, next field, next page.
    Enter,
    /// One step back.
    Back,
    /// The next field.
    NextField,
    /// The field before.
    PreviousField,
    /// "I don't know."
    Unknown,
    /// Choose a thing of what is on the screen, by its place from 0.
    Pick(usize),
    /// The row of a form that is filled in, by its place from 0.
    Focus(usize),
    /// Select what lies between the caret and where this takes it.
    Select(Move),
    /// Copy what is selected; cut it out where so.
    Take(bool),
    /// Put in what was copied or cut last.
    PutIn,
    /// Delete the whole text that is being typed.
    Clear,
    /// Take the last change back.
    Undo,
    /// Make it again.
    Redo,
    /// Every key that works here.
    Help,
    /// Choose the language of the interface.
    UiLanguage,
    /// Choose the language of the message.
    MessageLanguage,
    /// Is this contact genuine?
    CheckContact,
    /// Where what is asked for is found, and a place to paste what a screen says.
    Find,
    /// The message so far.
    Preview,
    /// Copy a part of the message.
    Copy(Part),
    /// Copy the same once more, by another way.
    CopyOtherwise,
    /// A thing of a list one place up.
    MoveUp,
    /// A thing of a list one place down.
    MoveDown,
    /// Change the message by hand.
    EditMessage,
    /// Take the message that the answers give in place of one's own, or one's own back.
    Renew,
    /// The few lines for a chat in place of the message, or the message again.
    Short,
    /// Open the channel's address, after asking.
    OpenAddress,
    /// Write the message to a file, after asking for the format.
    WriteFile,
    /// Draw the screen afresh.
    Redraw,
    /// What is kept on this computer.
    Kept,
    /// Change a long text with an editor of one's own.
    EditOutside,
    /// Stop for a while.
    Pause,
    /// Leave.
    Quit,
    /// A save has come to its end; where it failed, with the reason.
    Saved(Option<Text>),
    /// It was asked to leave, and what was typed cannot be saved, for this reason.
    Unsaved(Text),
    /// The cases of earlier runs as they are now, and what went wrong.
    Drafts(Vec<Draft>, Option<Text>),
    /// A case of an earlier run, or a new one, is the one that is worked on; or why it is not.
    Held(Option<String>, Option<Text>),
    /// Everything that was kept is gone, which was this; or why it is not.
    Forgotten(Result<Text, Text>),
    /// The text as an editor left it, as it came through the gate, and how many hidden characters stayed outside.
    Edited(String, usize),
    /// The shell has done what it was asked, or has something to say.
    Report(Text),
    /// The shell has looked at files of pictures: each as it was typed, and what was found.
    Looked(Vec<(String, Look)>),
}

/// A part of the message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// Subject and body.
    All,
    /// The subject.
    Subject,
    /// The body.
    Body,
    /// The few lines for a chat.
    Short,
    /// A slot of the form, by its number.
    Slot(usize),
    /// The next slot of the form, whichever that is.
    NextSlot,
    /// The channel's address.
    Address,
}

/// A format of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// Plain text.
    Text,
    /// The few lines for a chat.
    Short,
    /// `CommonMark`.
    Markdown,
    /// JSON, as `render` gives it.
    Json,
    /// The form as a sheet, slot by slot.
    Slots,
    /// An unsent mail (RFC 5322).
    Eml,
    /// The link that opens a mail program (RFC 6068).
    Mailto,
    /// The case file.
    Case,
}

impl Format {
    /// All formats.
    pub const ALL: [Format; 8] = [
        Format::Text,
        Format::Short,
        Format::Markdown,
        Format::Slots,
        Format::Eml,
        Format::Mailto,
        Format::Json,
        Format::Case,
    ];

    /// The id of its words.
    pub fn id(self) -> &'static str {
        match self {
            Format::Text => "text",
            Format::Short => "short",
            Format::Markdown => "markdown",
            Format::Json => "json",
            Format::Slots => "slots",
            Format::Eml => "eml",
            Format::Mailto => "mailto",
            Format::Case => "case",
        }
    }

    /// The ending of its file's name.
    pub fn extension(self) -> &'static str {
        match self {
            Format::Text => "txt",
            Format::Short => "short.txt",
            Format::Markdown => "md",
            Format::Json => "json",
            Format::Slots => "slots.txt",
            Format::Eml => "eml",
            Format::Mailto => "mailto.txt",
            Format::Case => "toml",
        }
    }
}

/// What the wizard asks the shell to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Copy a part of the message; where it was already, by another way.
    Copy(Part, bool),
    /// Copy a text that was selected.
    Take(String),
    /// Open an address with the system's own program.
    Open(String),
    /// Write a file.
    Write(Format),
    /// Look at the files of pictures.
    Look(Vec<String>),
    /// Draw everything afresh.
    Redraw,
    /// Tell the cases of earlier runs.
    List,
    /// Work on a case of an earlier run, or on a new one, and save it from now on.
    Hold(Option<String>),
    /// Remove a case of an earlier run.
    Delete(String),
    /// Remove everything that is kept.
    Forget,
    /// Keep the user's own details, as a case file, or keep them no more.
    KeepDetails(Option<String>),
    /// Let the user change a text with an editor of their own.
    Edit(String),
    /// Stop for a while.
    Stop,
    /// Leave, with everything saved.
    Quit,
    /// Leave, whatever cannot be saved.
    Leave,
}

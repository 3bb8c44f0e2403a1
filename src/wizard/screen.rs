//! A description of the screen that holds no word of any language: a handful of shapes, however many steps.

use std::borrow::Cow;
use std::ops::Range;

use crate::case::advice::checklist::State;
use crate::ground::text::Text;
use crate::wizard::edit::{Caret, Editor};
use crate::words::request::Request;

/// What a frame had room for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sight {
    /// How many lines it could be scrolled.
    pub max_scroll: usize,
    /// How many lines it showed.
    pub page: usize,
    /// Was there room for the message beside a form?
    pub wide: bool,
    /// The columns of a row of the text that has the focus; none where there is no such text.
    pub room: Option<usize>,
}

/// What is to be seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Screen {
    /// Where the user is; none on a screen laid over a step.
    pub progress: Option<Progress>,
    /// The title.
    pub title: Text,
    /// One sentence below it.
    pub lead: Option<Text>,
    /// The rest.
    pub shape: Shape,
    /// The message as far as it has come, where there is room for it beside a form.
    pub beside: Option<Letter>,
    /// What was just done, or went wrong.
    pub notice: Option<Text>,
    /// That what is typed is not kept, and why.
    pub keeping: Option<Text>,
    /// Keys that work here beside those of the shape.
    pub commands: Vec<Command>,
}

/// Where the user is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// The stages of this case, in order.
    pub stages: Vec<&'static str>,
    /// The one the user is at.
    pub at: usize,
    /// Page and pages, within a stage of several.
    pub page: Option<(usize, usize)>,
}

/// A key that works on a screen, beside those of its shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Command {
    /// Copy all.
    CopyAll,
    /// Copy the subject.
    CopySubject,
    /// Copy the body.
    CopyBody,
    /// Copy the next slot of the form.
    CopySlot,
    /// Copy the address.
    CopyAddress,
    /// Copy the same by another way.
    CopyOtherwise,
    /// Open the address.
    OpenAddress,
    /// Write to a file.
    WriteFile,
    /// Change the message by hand.
    EditMessage,
    /// Take the message that the answers give, or one's own back.
    Renew,
    /// The few lines for a chat, or the message again.
    Short,
    /// Put a thing of a list elsewhere.
    Reorder,
    /// Remove a case of an earlier run.
    DeleteDraft,
    /// Change a long text with an editor of one's own.
    EditOutside,
    /// Take what is known from earlier.
    TakeOffer,
    /// Where it is found.
    Find,
    /// "I don't know."
    Unknown,
    /// A line end within a text.
    Newline,
    /// The message so far.
    Preview,
}

/// The shapes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Pick one.
    Pick(Pick),
    /// Fill in a form.
    Form(Form),
    /// Read, and choose how to go on.
    Read(Read),
    /// Go through a list of lines, each with its state.
    Tick(Tick),
    /// Read the message.
    Letter(Letter),
    /// Every key that works on another screen, and how many lines it is scrolled down.
    Help(Box<Screen>, usize),
}

/// Pick one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pick {
    /// What was typed to filter; none where the list takes no filter.
    pub filter: Option<Typed>,
    /// What there is to pick.
    pub items: Vec<Item>,
    /// The one that Enter picks.
    pub selected: usize,
    /// What is told below the list.
    pub below: Vec<Block>,
    /// Lines that is scrolled down.
    pub scroll: usize,
}

/// Something to pick.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What it is called.
    pub label: Text,
    /// One line about it.
    pub about: Option<Text>,
    /// The name it was found by, where neither of these has what was typed.
    pub found: Option<Text>,
    /// It is the one in force.
    pub current: bool,
}

impl Item {
    /// Its label, with a word for the one that holds now.
    pub fn named(&self) -> Cow<'_, Text> {
        labelled(&self.label, self.current.then_some("list-current"))
    }
}

/// A label, in the message that says what holds of it.
fn labelled<'a>(label: &'a Text, holds: Option<&'static str>) -> Cow<'a, Text> {
    match holds {
        Some(id) => Cow::Owned(Text::id(id).with("label", label.clone())),
        None => Cow::Borrowed(label),
    }
}

/// A text being typed, as it is to be seen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    /// Its lines.
    pub lines: Vec<String>,
    /// The caret.
    pub caret: Caret,
    /// What is selected.
    pub selection: Option<Range<Caret>>,
}

impl From<&Editor> for Typed {
    fn from(editor: &Editor) -> Self {
        Self { lines: editor.lines().to_vec(), caret: editor.caret(), selection: editor.selection() }
    }
}

/// A form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// What is told above it.
    pub intro: Vec<Block>,
    /// Its rows.
    pub rows: Vec<Row>,
    /// The row that has the caret.
    pub focus: usize,
}

/// A row of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The question.
    pub label: Text,
    /// Support cannot act without it.
    pub required: bool,
    /// How, where or why; shown where a language has it.
    pub hint: Text,
    /// An example; shown where a language has it.
    pub example: Text,
    /// What is doubtful about the answer.
    pub doubt: Option<Text>,
    /// What is known to be right about it.
    pub remark: Option<Text>,
    /// The answer as it will be written, where that differs from what was typed.
    pub reading: Option<Text>,
    /// The user does not know.
    pub unknown: bool,
    /// The answer is masked while the caret is elsewhere.
    pub masked: bool,
    /// Graphemes left, where few are.
    pub room: Option<usize>,
    /// What the user gave an earlier time, where there is no answer yet.
    pub offer: Option<String>,
    /// What the row is made of.
    pub body: Body,
}

impl Row {
    /// Its label, with a word for an answer that is needed.
    pub fn named(&self) -> Cow<'_, Text> {
        labelled(&self.label, self.required.then_some("form-required"))
    }
}

/// What a row is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body {
    /// A text being typed.
    Text {
        /// The text.
        typed: Typed,
        /// It may have several lines.
        long: bool,
    },
    /// A few answers.
    Options {
        /// The answers.
        items: Vec<Text>,
        /// The one that was chosen.
        chosen: Option<usize>,
        /// The one that Enter chooses; none where Enter only goes on.
        at: Option<usize>,
        /// The user's own answer, after the last item.
        own: Option<Typed>,
        /// They stand beside one another: left and right choose.
        beside: bool,
    },
    /// A list of things, with a place to add one.
    List {
        /// The things.
        items: Vec<Text>,
        /// What is doubtful about them, by their number.
        doubts: Vec<(usize, Text)>,
        /// The one the caret is on; their number means the place to add one.
        at: usize,
    },
}

/// Something to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Read {
    /// What is told.
    pub blocks: Vec<Block>,
    /// How to go on; none where there is only back.
    pub choices: Vec<Text>,
    /// The one that Enter takes.
    pub selected: usize,
    /// Lines scrolled down.
    pub scroll: usize,
}

/// A piece of something to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading.
    Heading(Text),
    /// A paragraph.
    Para(Text),
    /// One of several.
    Item(Text),
    /// One of several in order, from 1.
    Number(usize, Text),
    /// A warning.
    Warn(Text),
    /// A quiet remark.
    Quiet(Text),
    /// A key and what it does.
    Key(Text, Text),
}

/// A list of lines, each with its state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tick {
    /// The lines.
    pub lines: Vec<TickLine>,
    /// The one that Enter takes.
    pub selected: usize,
}

/// A line with its state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TickLine {
    /// Its state; none for a way on.
    pub state: Option<State>,
    /// The line.
    pub text: Text,
    /// What is said below it while it is selected.
    pub about: Option<Text>,
}

/// The message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// Where it goes, and how.
    pub head: Vec<Block>,
    /// The message as data: in words in its own language, and again in the reader's.
    pub request: Request,
    /// The few lines for a chat are shown in its place.
    pub short: bool,
    /// Its language (BCP 47).
    pub language: &'static str,
    /// The reader's language (BCP 47).
    pub reader: &'static str,
    /// Lines scrolled down.
    pub scroll: usize,
}

impl Screen {
    /// The text that has the caret.
    pub fn typed(&self) -> Option<&Typed> {
        match &self.shape {
            Shape::Pick(pick) => pick.filter.as_ref(),
            Shape::Form(form) => match &form.rows.get(form.focus)?.body {
                Body::Text { typed, .. } => Some(typed),
                Body::Options { items, at, own, .. } => own.as_ref().filter(|_| *at == Some(items.len())),
                Body::List { .. } => None,
            },
            Shape::Read(_) | Shape::Tick(_) | Shape::Letter(_) | Shape::Help(..) => None,
        }
    }

    /// Can text be typed here? Where it can, no letter is a command.
    pub fn takes_text(&self) -> bool {
        match &self.shape {
            Shape::Pick(pick) => pick.filter.is_some(),
            Shape::Form(form) => !form.rows.is_empty(),
            Shape::Read(_) | Shape::Tick(_) | Shape::Letter(_) | Shape::Help(..) => false,
        }
    }
}

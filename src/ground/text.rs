//! A message as data: an id and its arguments, in no language yet.

use std::borrow::Cow;

/// Something to be said to a person.
///
/// It is put into words by a locale, as late as possible, so that one state of the program can be
/// shown in any language and a change of language needs nothing but another frame.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Text {
    /// A Fluent message, `id` or `id.attribute`, with its arguments.
    Message {
        /// The Fluent id, with the attribute after a dot where one is meant.
        id: Cow<'static, str>,
        /// The arguments by name.
        args: Vec<(&'static str, Arg)>,
    },
    /// Text that is the same in every language: what the user typed, a proper name, an address.
    Verbatim(String),
    /// Pieces that follow one another with nothing between.
    Parts(Vec<Text>),
}

/// An argument of a message.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Arg {
    /// A whole number that plural rules may look at. Nothing a user typed is ever a count.
    Count(i64),
    /// A number of tenths, written with one digit behind the decimal mark.
    Tenths(i64),
    /// A string that a selector may look at, or that is inserted as it stands.
    Word(String),
    /// Another message, said in the same language first.
    Text(Text),
}

impl Text {
    /// A message without arguments.
    pub fn id(id: impl Into<Cow<'static, str>>) -> Self {
        Text::Message { id: id.into(), args: Vec::new() }
    }

    /// Text that is the same in every language.
    pub fn verbatim(text: impl Into<String>) -> Self {
        Text::Verbatim(text.into())
    }

    /// The same message with one more argument; text that is no message stays as it is.
    #[must_use]
    pub fn with(mut self, name: &'static str, arg: impl Into<Arg>) -> Self {
        if let Text::Message { args, .. } = &mut self {
            args.push((name, arg.into()));
        }
        self
    }

    /// The id, or the empty string for verbatim text.
    pub fn key(&self) -> &str {
        match self {
            Text::Message { id, .. } => id,
            Text::Verbatim(_) | Text::Parts(_) => "",
        }
    }
}

impl From<&str> for Arg {
    fn from(word: &str) -> Self {
        Arg::Word(word.to_owned())
    }
}

impl From<String> for Arg {
    fn from(word: String) -> Self {
        Arg::Word(word)
    }
}

impl From<Text> for Arg {
    fn from(text: Text) -> Self {
        Arg::Text(text)
    }
}

impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Arg::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

impl From<i64> for Arg {
    fn from(count: i64) -> Self {
        Arg::Count(count)
    }
}

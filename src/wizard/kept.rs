//! What is kept between two runs, as the wizard sees it: cases that go on, and details of the user's own.

use crate::case::answers::Case;
use crate::ground::text::Text;

/// A case of an earlier run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// What the shell calls it.
    pub name: String,
    /// The case, or why it cannot be opened.
    pub case: Result<Box<Case>, Text>,
    /// Seconds since it was last changed, where the clock makes sense.
    pub age: Option<u64>,
}

impl Draft {
    /// How long ago it was changed, in the largest unit that fits.
    pub fn age(&self) -> Option<Text> {
        const MINUTE: u64 = 60;
        const HOUR: u64 = 60 * MINUTE;
        const DAY: u64 = 24 * HOUR;
        let seconds = self.age?;
        let (id, unit) = match seconds {
            0..MINUTE => return Some(Text::id("age-now")),
            MINUTE..HOUR => ("age-minutes", MINUTE),
            HOUR..DAY => ("age-hours", HOUR),
            DAY.. => ("age-days", DAY),
        };
        Some(Text::id(id).with("count", usize::try_from(seconds / unit).unwrap_or(usize::MAX)))
    }
}

/// Whether what is typed is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Keeping {
    /// It is, as it is typed.
    #[default]
    On,
    /// The user wants nothing kept.
    Off,
    /// There is no place for it, for this reason.
    Nowhere(Text),
    /// The last try failed, for this reason; it is tried again.
    Failed(Text),
}

impl Keeping {
    /// What the screen says of it all the time.
    pub fn text(&self) -> Option<Text> {
        match self {
            Keeping::On => None,
            Keeping::Off => Some(Text::id("keeping-off")),
            Keeping::Nowhere(reason) => Some(Text::id("keeping-nowhere").with("reason", reason.clone())),
            Keeping::Failed(reason) => Some(Text::id("keeping-failed").with("reason", reason.clone())),
        }
    }
}

/// The fields that are kept for next time, where the user wants it.
pub const DETAILS: [&str; 6] =
    ["account_phone", "reply_email", "legal_name", "device_model", "os_version", "app_version"];

/// The details in a case, and the country that local numbers belong to.
pub fn details(case: &Case) -> Case {
    let answers = DETAILS.iter().filter_map(|id| Some(((*id).to_owned(), case.answer(id)?.clone())));
    Case { country: case.country.clone(), answers: answers.collect(), ..Case::default() }
}

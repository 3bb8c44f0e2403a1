//! Why something could not be done: what the system says, in the words of a language.

use std::io::{Error, ErrorKind as Kind};

use crate::ground::clean;
use crate::ground::text::Text;

/// `EMFILE`: this process has as many files open as it may.
const TOO_MANY_FILES: i32 = 24;
/// `ELOOP`: a link stands where none is followed.
const LINKED: i32 = 40;

/// Why something is not on the disk.
pub fn saving(error: &Error) -> Text {
    said(error, |kind| match kind {
        Kind::StorageFull | Kind::QuotaExceeded | Kind::FileTooLarge => Some("reason-full"),
        Kind::ReadOnlyFilesystem => Some("reason-read-only"),
        Kind::PermissionDenied => Some("reason-denied"),
        Kind::NotFound => Some("reason-gone"),
        Kind::NotADirectory | Kind::IsADirectory => Some("reason-in-the-way"),
        Kind::TimedOut => Some("reason-slow"),
        // What the standard library has no stable name for yet.
        _ if cfg!(target_os = "linux") && error.raw_os_error() == Some(LINKED) => Some("reason-in-the-way"),
        _ => None,
    })
}

/// Why a file that was named cannot be read.
pub fn reading(error: &Error) -> Text {
    said(error, |kind| match kind {
        Kind::NotFound | Kind::NotADirectory | Kind::InvalidFilename => Some("reason-no-file"),
        Kind::PermissionDenied => Some("reason-unreadable"),
        Kind::IsADirectory | Kind::Unsupported => Some("reason-not-a-file"),
        _ => None,
    })
}

/// That a file or a folder cannot be read, and why.
pub fn unread(path: &str, why: Text) -> Text {
    Text::id("error-read").with("path", clean::line(path).text).with("reason", why)
}

/// Why it is not known what a folder holds.
pub fn listing(error: &Error) -> Text {
    said(error, |kind| match kind {
        Kind::NotFound | Kind::InvalidFilename => Some("reason-no-folder"),
        Kind::PermissionDenied => Some("reason-unreadable"),
        Kind::NotADirectory => Some("reason-not-a-folder"),
        _ => None,
    })
}

/// Why another program did not begin.
pub fn starting(error: &Error) -> Text {
    said(error, |kind| (kind == Kind::NotFound).then_some("reason-no-program"))
}

/// Why a text is not in a clipboard.
pub fn copying(error: &Error) -> Text {
    said(error, |kind| match kind {
        Kind::TimedOut => Some("reason-clipboard-slow"),
        Kind::InvalidData => Some("reason-clipboard-other"),
        // A helper ended with a failure, and said nothing that could be told.
        Kind::Other if error.get_ref().is_none() => Some("reason-clipboard-refused"),
        Kind::NotFound => Some("reason-no-program"),
        _ => None,
    })
}

/// What the system says where there are no words of ours for it.
pub fn other(error: &Error) -> Text {
    said(error, |_| None)
}

fn said(error: &Error, id: impl Fn(Kind) -> Option<&'static str>) -> Text {
    match id(error.kind()) {
        Some(id) => Text::id(id),
        None if error.raw_os_error() == Some(TOO_MANY_FILES) => Text::id("reason-too-many"),
        None => Text::id("reason-other").with("said", clean::line(&error.to_string()).text),
    }
}

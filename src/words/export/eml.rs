//! An unsent mail (RFC 5322, MIME): opened by a mail program, it is a draft ready to send.

use jiff::Timestamp;
use mail_builder::MessageBuilder;
use mail_builder::headers::raw::Raw;

use super::Letter;

/// The mail, to an address where the channel has one. It names no sender: that is the mail program's to fill in.
pub fn text(letter: &Letter, to: Option<&str>, now: Timestamp) -> String {
    let mut mail = MessageBuilder::new()
        .header("X-Unsent", Raw::new("1"))
        .date(now.as_second())
        // A made-up host: the machine's own name is nobody's business.
        .message_id(format!("{}@casewright.invalid", now.as_millisecond()))
        .subject(letter.subject.as_str())
        .text_body(letter.body());
    if let Some(to) = to {
        mail = mail.to(to);
    }
    // Writing to memory cannot fail.
    mail.write_to_string().unwrap_or_default()
}

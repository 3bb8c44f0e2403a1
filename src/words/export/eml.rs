//! An unsent mail (RFC 5322, MIME): opened by a mail program, it is a draft ready to send.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use mail_builder::MessageBuilder;
use mail_builder::headers::HeaderType;
use mail_builder::headers::raw::Raw;
use mail_builder::headers::text::Text;

use super::Letter;

/// The subject. What looks like an encoded word (RFC 2047) in it is encoded, or a mail program would decode it.
fn subject(text: &str) -> HeaderType<'static> {
    /// The most bytes whose encoding fits into the 75 signs of one encoded word.
    const MOST: usize = 45;
    if !text.contains("=?") {
        return HeaderType::Text(Text::new(text.to_owned()));
    }
    let mut words = vec![String::new()];
    for c in text.chars() {
        if words.last().is_none_or(|word| word.len() + c.len_utf8() > MOST) {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut() {
            word.push(c);
        }
    }
    let encoded: Vec<String> =
        words.iter().map(|word| format!("=?utf-8?B?{}?=", STANDARD.encode(word))).collect();
    HeaderType::Raw(Raw::new(encoded.join("\r\n ")))
}

/// The mail, to an address where the channel has one. It names no sender: that is the mail program's to fill in.
pub fn text(letter: &Letter, to: Option<&str>, now: Timestamp) -> String {
    let mut mail = MessageBuilder::new()
        .header("X-Unsent", Raw::new("1"))
        .date(now.as_second())
        // A made-up host: the machine's own name is nobody's business.
        .message_id(format!("{}@casewright.invalid", now.as_millisecond()))
        .header("Subject", subject(&letter.subject))
        .text_body(letter.body());
    if let Some(to) = to {
        mail = mail.to(to);
    }
    // Writing to memory cannot fail.
    mail.write_to_string().unwrap_or_default()
}

//! A mail link (RFC 6068): everything but the unreserved characters of RFC 3986 is escaped, lines end in CR LF.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::Letter;

/// All but the unreserved characters of RFC 3986.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The longest link that every system opens, in bytes. A longer one would be cut without a word.
const LONGEST: usize = 1_900;

/// Is a link so long that some systems would cut it?
pub fn is_long(link: &str) -> bool {
    link.len() > LONGEST
}

/// The link to open, and whether the message is in it: the body stays out where the whole would be cut.
pub fn to_open(letter: &Letter, to: &str) -> (String, bool) {
    let whole = text(letter, Some(to));
    if !is_long(&whole) {
        return (whole, true);
    }
    (whole.split("&body=").next().unwrap_or_default().to_owned(), false)
}

/// The link, to an address where the channel has one.
pub fn text(letter: &Letter, to: Option<&str>) -> String {
    let escape = |text: &str| utf8_percent_encode(text, ESCAPED).to_string();
    let to = to.map(|to| escape(to).replace("%40", "@")).unwrap_or_default();
    let body = letter.body().replace('\n', "\r\n");
    format!("mailto:{to}?subject={}&body={}", escape(&letter.subject), escape(&body))
}

#[cfg(test)]
mod tests {
    use super::*;
    use percent_encoding::percent_decode_str;

    #[test]
    fn what_would_be_cut_is_opened_without_its_body() {
        let long = |signs: usize| Letter {
            subject: "Subject".to_owned(),
            paragraphs: vec![("overview", "x".repeat(signs))],
            ..Letter::default()
        };
        let head = text(&long(0), Some("a@example.org"));
        let (link, whole) = to_open(&long(LONGEST - head.len()), "a@example.org");
        assert!(whole && link.len() == LONGEST && !is_long(&link));
        let (link, whole) = to_open(&long(LONGEST - head.len() + 1), "a@example.org");
        assert!(!whole);
        assert_eq!(link, "mailto:a@example.org?subject=Subject");
    }

    #[test]
    fn a_link_decodes_to_the_letter() {
        let letter = Letter {
            subject: "100% & 中文 = {x}?".to_owned(),
            paragraphs: vec![
                ("overview", "line one\nline+two".to_owned()),
                ("details", "Ω \\1 &lt;".to_owned()),
            ],
            ..Letter::default()
        };
        let link = text(&letter, Some("support@support.whatsapp.com"));
        let (head, body) = link.split_once("&body=").unwrap_or_default();
        let subject = head.strip_prefix("mailto:support@support.whatsapp.com?subject=").unwrap_or_default();
        let decoded = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
        assert_eq!(decoded(subject), letter.subject);
        assert_eq!(decoded(body).replace("\r\n", "\n"), letter.body());
        assert!(link.is_ascii());
    }
}

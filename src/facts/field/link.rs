//! Links: read as a browser would read them, with or without their scheme. Never changed, only doubted.

use unicode_normalization::UnicodeNormalization as _;
use url::{Host, Url};

use super::Doubt;
use crate::facts::catalog::PictureKind;

/// What is doubtful about a link. Words may stand around it; a handle is one only where the platform has handles.
pub fn doubt(typed: &str, handles: bool) -> Option<Doubt> {
    let folded: String = typed.nfkc().collect();
    if is_path(folded.trim()) {
        return Some(Doubt::LinkLocal);
    }
    let found: Vec<Found> = folded.split_whitespace().map(|word| look(word, handles)).collect();
    if found.contains(&Found::Link) {
        None
    } else if found.contains(&Found::Local) {
        Some(Doubt::LinkLocal)
    } else {
        Some(Doubt::LinkShape)
    }
}

/// What a word is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Found {
    /// Somebody else can open it.
    Link,
    /// Only its owner can.
    Local,
    /// No link.
    Word,
}

fn look(word: &str, handles: bool) -> Found {
    let around = |c: char| "<>()[]{}\"'“”‘’«»「」『』,;、。!".contains(c);
    let word = word.trim_matches(around).trim_end_matches(['.', ':', '?']);
    if let Some(name) = word.strip_prefix('@') {
        let shaped = name.chars().all(|c| c.is_alphanumeric() || "._-".contains(c));
        return if handles && shaped && !name.is_empty() { Found::Link } else { Found::Word };
    }
    if is_path(word) {
        return Found::Local;
    }
    if word.contains("://") {
        return with_scheme(word);
    }
    bare(word)
}

/// A path of a disk: with a drive, a share, or from its root.
fn is_path(text: &str) -> bool {
    let mut signs = text.chars();
    let drive = signs.next().is_some_and(|c| c.is_ascii_alphabetic())
        && signs.next() == Some(':')
        && matches!(signs.next(), Some('\\' | '/'));
    drive || ["/", "~/", "\\\\", "./", "../"].iter().any(|start| text.starts_with(start))
}

fn with_scheme(word: &str) -> Found {
    let Ok(url) = Url::parse(word) else {
        return if word.to_lowercase().starts_with("file:") { Found::Local } else { Found::Word };
    };
    match url.scheme() {
        "file" | "content" | "blob" | "about" | "data" => Found::Local,
        "http" | "https" => match url.host() {
            Some(Host::Domain(host)) if is_own(host) => Found::Local,
            Some(Host::Domain(host)) if is_public(host) => Found::Link,
            Some(Host::Ipv4(at)) if at.is_loopback() || at.is_private() || at.is_unspecified() => {
                Found::Local
            }
            Some(Host::Ipv6(at)) if at.is_loopback() || at.is_unspecified() => Found::Local,
            Some(Host::Ipv4(_) | Host::Ipv6(_)) => Found::Link,
            Some(Host::Domain(_)) | None => Found::Word,
        },
        // A messenger's own scheme leads into its app.
        _ if url.has_host() => Found::Link,
        _ => Found::Word,
    }
}

/// A link without its scheme.
fn bare(word: &str) -> Found {
    let Ok(url) = Url::parse(&format!("https://{word}")) else { return Found::Word };
    let Some(Host::Domain(host)) = url.host() else { return Found::Word };
    // What stands before an @ makes it a mail address.
    if !url.username().is_empty() || word.starts_with(['?', '#']) {
        return Found::Word;
    }
    if is_own(host) {
        return Found::Local;
    }
    let ending = host.rsplit('.').next().unwrap_or_default();
    let alone = url.path() == "/" && !host.starts_with("www.");
    if alone && PictureKind::of_ending(ending).is_some() {
        return Found::Local;
    }
    if is_public(host) { Found::Link } else { Found::Word }
}

/// The computer itself, and what only its own network knows.
fn is_own(host: &str) -> bool {
    host == "localhost" || [".localhost", ".local"].iter().any(|end| host.ends_with(end))
}

/// Is it a name that is known everywhere: below an ending of letters, or one in another script?
fn is_public(host: &str) -> bool {
    host.trim_end_matches('.').rsplit_once('.').is_some_and(|(name, ending)| {
        let letters = ending.len() >= 2 && ending.bytes().all(|b| b.is_ascii_alphabetic());
        !name.is_empty() && (letters || ending.starts_with("xn--"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_what_somebody_else_can_open() {
        let (no, own) = (Some(Doubt::LinkShape), Some(Doubt::LinkLocal));
        for (typed, expected) in [
            ("https://chat.whatsapp.com/EXAMPLE123", None),
            ("HTTPS://T.ME/example/42", None),
            ("t.me/maria_k_exampIe", None),
            ("www.example.org", None),
            ("example.org", None),
            ("tg://resolve?domain=example", None),
            ("weixin://dl/chat", None),
            ("<https://example.org/post/1>", None),
            ("https://example.org/post/1 (the second picture)", None),
            ("看這裡 https://example.org/帖子/1。", None),
            ("ｈｔｔｐｓ：／／example.org/1", None),
            ("пример.рф/1", None),
            ("例え.jp/1", None),
            ("http://203.0.113.7/page", None),
            ("example.org:8080/x?y=1#z", None),
            ("@maria_k_example", None),
            ("@", no.clone()),
            ("the link is gone", no.clone()),
            ("one", no.clone()),
            ("maria@example.org", no.clone()),
            ("1.5/2", no.clone()),
            ("https://", no.clone()),
            ("https://nowhere", no.clone()),
            ("12:30", no.clone()),
            ("", no),
            ("C:\\Users\\Maria\\shot.png", own.clone()),
            ("C:/Users/Maria Kovac/shot.png", own.clone()),
            ("/home/maria/shot 1.png", own.clone()),
            ("~/shot.png", own.clone()),
            ("\\\\server\\share", own.clone()),
            ("file:///home/maria/shot.png", own.clone()),
            ("content://media/external/images/1", own.clone()),
            ("http://localhost:8080/x", own.clone()),
            ("http://192.168.1.5/x", own.clone()),
            ("http://[::1]/x", own.clone()),
            ("nas.local/x", own.clone()),
            ("screenshot.png", own),
        ] {
            assert_eq!(doubt(typed, true), expected, "{typed}");
        }
    }

    #[test]
    fn a_handle_is_a_link_where_there_are_handles() {
        assert_eq!(doubt("@maria_k_example", false), Some(Doubt::LinkShape));
    }
}

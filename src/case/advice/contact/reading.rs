//! Reading one contact: a mail address, a handle or a link, resolved as a browser resolves it.

use unicode_normalization::char::is_combining_mark;
use url::Url;

use super::cut;
use super::scene::LEADING;

/// A contact as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Contact {
    /// A mail address, in lower case.
    Mail { mailbox: String, host: String },
    /// A name after an at sign, in lower case.
    Handle(String),
    /// A link.
    Link(Link),
    /// It has the shape of a contact, but leads nowhere that could be named.
    Broken,
}

/// A link, resolved as a browser resolves it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Link {
    /// The host in lower case and ASCII, without `www.`.
    pub(super) host: String,
    /// The host as it was typed.
    typed: String,
    /// The path without dot segments and without a last slash; empty for the root.
    pub(super) path: String,
    /// The query, which counts only where two channels differ in nothing else.
    pub(super) query: Option<String>,
    /// Something stands before an at sign in front of the host.
    pub(super) userinfo: bool,
}

/// A contact within a text.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) contact: Contact,
    /// As it was typed.
    pub(super) text: String,
    /// Invisible characters stand inside.
    pub(super) hidden: bool,
}

/// Reads a token: none where it is an ordinary word.
pub(super) fn read(token: &str) -> Option<Contact> {
    let mut rest = token;
    while let Some((head, tail)) = rest.split_once(':') {
        let word = |c: char| c.is_alphanumeric() || is_combining_mark(c) || c == '-' || c == '_';
        if head.is_empty() || !head.chars().all(word) {
            break;
        }
        if head.eq_ignore_ascii_case("http") || head.eq_ignore_ascii_case("https") {
            return Some(link(&head.to_ascii_lowercase(), tail.trim_start_matches(['/', '\\'])));
        }
        if head.eq_ignore_ascii_case("mailto") {
            return Some(mail(tail));
        }
        if tail.starts_with(['/', '\\']) {
            return Some(Contact::Broken);
        }
        // A label such as `mail:`, in whatever language.
        rest = tail.trim_start_matches(LEADING);
    }
    let end = rest.find(['/', '?', '#', '\\']).unwrap_or(rest.len());
    let (authority, after) = rest.split_at(end);
    if !authority.contains('@') {
        return if is_host(authority) {
            Some(link("https", rest))
        } else {
            // A mailbox may hold a slash, but no official one does.
            rest.contains('@').then_some(Contact::Broken)
        };
    }
    match authority.strip_prefix('@') {
        _ if after.starts_with(['/', '\\']) => Some(link("https", rest)),
        Some(name) => match name.split_once('@') {
            None if name.is_empty() => None,
            None => Some(Contact::Handle(name.to_ascii_lowercase())),
            Some((name, host)) if is_host(host) && !name.is_empty() => {
                Some(link("https", &format!("{host}/{name}")))
            }
            Some(_) => Some(Contact::Broken),
        },
        None if authority.contains(':') => Some(link("https", rest)),
        None => Some(mail(rest)),
    }
}

/// Reads a mail address, with what a `mailto:` link may have after it.
fn mail(text: &str) -> Contact {
    let (address, query) =
        text.split_once(['?', '#']).map_or((text, ""), |(address, query)| (address, query));
    match address.split_once('@') {
        // A second address in the query would get the mail as well.
        Some((mailbox, host)) if !host.contains('@') && !query.contains('@') && !query.contains("%40") => {
            Contact::Mail { mailbox: mailbox.to_ascii_lowercase(), host: host.to_ascii_lowercase() }
        }
        _ => Contact::Broken,
    }
}

/// Reads a link: `text` is what stands after the scheme.
pub(super) fn link(scheme: &str, text: &str) -> Contact {
    let end = text.find(['/', '?', '#', '\\']).unwrap_or(text.len());
    let authority = cut(text, ..end);
    let (userinfo, place) = authority.rsplit_once('@').map_or((false, authority), |(_, place)| (true, place));
    let typed = place.split(':').next().unwrap_or(place);
    // A host never needs an escape.
    if place.contains('%') {
        return Contact::Broken;
    }
    let Ok(url) = Url::parse(&format!("{scheme}://{text}")) else { return Contact::Broken };
    match url.host_str() {
        Some(host) if url.port().is_none() => Contact::Link(Link {
            host: host.strip_prefix("www.").unwrap_or(host).to_owned(),
            typed: typed.to_owned(),
            path: url.path().strip_suffix('/').unwrap_or(url.path()).to_owned(),
            query: url.query().map(str::to_owned),
            userinfo,
        }),
        _ => Contact::Broken,
    }
}

/// Does this look like a host, though no scheme stands before it? Digits alone are rather a phone number.
fn is_host(authority: &str) -> bool {
    let host = authority.split(':').next().unwrap_or(authority);
    let fits = |label: &str| {
        !label.is_empty()
            && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_' || !c.is_ascii())
    };
    let last = host.rsplit('.').next().unwrap_or_default();
    let named = last.chars().nth(1).is_some() && last.starts_with(char::is_alphabetic);
    host.contains('.') && host.split('.').all(fits) && named
}

/// Is a contact written in ASCII, but for a link's path and query?
pub(super) fn is_plain(contact: &Contact) -> bool {
    match contact {
        Contact::Mail { mailbox, host } => mailbox.is_ascii() && host.is_ascii(),
        Contact::Handle(name) => name.is_ascii(),
        Contact::Link(link) => link.typed.is_ascii(),
        Contact::Broken => true,
    }
}

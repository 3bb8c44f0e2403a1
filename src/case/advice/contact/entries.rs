//! The contacts and hosts that the catalogue names.

use super::faces::Face;
use super::reading::{Contact, Link};
use crate::facts::catalog::{Avoid, Channel, Platform};

/// Whose a host is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Ground {
    /// A platform's own.
    Own,
    /// A platform's own once.
    Old,
    /// A platform's, but anyone can publish there.
    Open,
}

/// What an entry of the catalogue says of its contact.
#[derive(Clone, Copy, Debug)]
pub(super) enum What<'a> {
    Channel(&'a Channel),
    Handle,
    Avoid(&'a Avoid),
}

/// A contact of the catalogue.
#[derive(Debug)]
pub(super) struct Entry<'a> {
    pub(super) platform: &'a Platform,
    pub(super) what: What<'a>,
    pub(super) value: &'a str,
    pub(super) contact: Contact,
    /// The handle it stands for, in lower case: one name on a host where anyone can have one.
    pub(super) handle: Option<String>,
    /// It stands on a host where nobody but the platform can publish.
    pub(super) own: bool,
    /// What another contact could be taken for.
    pub(super) face: Face,
}

/// A host that the catalogue names.
#[derive(Debug)]
pub(super) struct Host<'a> {
    pub(super) name: &'a str,
    pub(super) ground: Ground,
    pub(super) platform: &'a Platform,
    pub(super) face: Face,
    /// What its platform's id looks like.
    pub(super) brand: String,
}

impl Entry<'_> {
    /// Is this its contact?
    pub(super) fn is(&self, contact: &Contact) -> bool {
        match (contact, &self.contact) {
            (Contact::Mail { .. }, own) => contact == own,
            (Contact::Handle(name), _) => self.handle.as_ref() == Some(name),
            (Contact::Link(link), Contact::Handle(name)) => {
                // A name in the list of a platform's handles is a name on its first open host.
                matches!(self.what, What::Handle)
                    && self.platform.open_hosts.first() == Some(&link.host)
                    && link.path.strip_prefix('/').is_some_and(|typed| typed.eq_ignore_ascii_case(name))
            }
            (Contact::Link(link), Contact::Link(own)) => self.leads(link, own),
            _ => false,
        }
    }

    /// Does a link lead to its own, or below it where nobody but the platform can publish?
    fn leads(&self, link: &Link, own: &Link) -> bool {
        if matches!(self.what, What::Avoid(_)) && own.path.is_empty() {
            return is_within(&link.host, &own.host);
        }
        link.host == own.host
            && match self.what {
                What::Avoid(_) => is_below(&link.path.to_ascii_lowercase(), &own.path.to_ascii_lowercase()),
                _ if self.handle.is_some() => link.path.eq_ignore_ascii_case(&own.path),
                _ if self.own => is_below(&link.path, &own.path),
                _ => link.path == own.path,
            }
    }
}

/// Is a host another, or below it?
pub(super) fn is_within(host: &str, other: &str) -> bool {
    host.strip_suffix(other).is_some_and(|before| before.is_empty() || before.ends_with('.'))
}

/// Is a path another, or below it?
fn is_below(path: &str, other: &str) -> bool {
    path.strip_prefix(other).is_some_and(|after| after.is_empty() || after.starts_with('/'))
}

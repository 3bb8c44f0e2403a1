//! Judging: what the catalogue knows of a contact, and which signs of an impostor stand around it.

use std::collections::HashMap;

use super::entries::{Entry, Ground, Host, What, is_within};
use super::faces::{Face, look};
use super::phones::phones;
use super::reading::{Contact, Found, is_plain, read};
use super::scene::Scene;
use super::spelling::{Phrase, is_unspaced, numbered, plain};
use super::{Reason, cut, reason, shown};
use crate::facts::catalog::{Catalog, Channel, ChannelKind, Platform, Sign, SignKind, Status, Verdict};
use crate::ground::text::Text;

/// What is said of one contact.
#[derive(Debug)]
pub(super) struct Judged<'a> {
    pub(super) verdict: Verdict,
    pub(super) platform: Option<&'a Platform>,
    pub(super) channel: Option<&'a Channel>,
    pub(super) reasons: Vec<Reason>,
}

impl<'a> Judged<'a> {
    pub(super) fn new(verdict: Verdict, platform: Option<&'a Platform>, reasons: Vec<Reason>) -> Self {
        Judged { verdict, platform, channel: None, reasons }
    }

    fn not_official(reasons: Vec<Reason>) -> Self {
        Judged::new(Verdict::NotOfficial, None, reasons)
    }
}

/// The catalogue as contacts are compared with it.
pub(super) struct Known<'a> {
    pub(super) catalog: &'a Catalog,
    /// The platform that the user wants to reach.
    pub(super) wanted: Option<&'a Platform>,
    pub(super) entries: Vec<Entry<'a>>,
    /// What can only be found as words, which are made plain: a postal address, the name of an account.
    phrases: Vec<(&'a Platform, What<'a>, &'a str, String)>,
    hosts: Vec<Host<'a>>,
    /// The words of every sign of an impostor: there are hundreds.
    signs: Vec<(Phrase, &'a str, &'a Sign)>,
    /// The hosts by name.
    named: HashMap<&'a str, Vec<usize>>,
}

impl<'a> Known<'a> {
    /// What came with the program, or what files of the user's own name.
    pub(super) fn of(catalog: &'a Catalog, yours: bool) -> Self {
        let mut known = Known {
            catalog,
            wanted: None,
            entries: Vec::new(),
            phrases: Vec::new(),
            hosts: Vec::new(),
            signs: Vec::new(),
            named: HashMap::new(),
        };
        if !yours {
            let words =
                |sign: &'a Sign| sign.words.iter().map(move |word| (Phrase::new(word), word.as_str(), sign));
            known.signs = catalog.facts().signs.iter().flat_map(words).collect();
        }
        let platforms = || catalog.facts().platforms.iter().filter(|platform| platform.yours == yours);
        for platform in platforms() {
            for (ground, names) in [
                (Ground::Own, &platform.hosts),
                (Ground::Old, &platform.old_hosts),
                (Ground::Open, &platform.open_hosts),
            ] {
                let host = |name: &'a String| Host {
                    name,
                    ground,
                    platform,
                    face: Face::new(name),
                    brand: look(&platform.id),
                };
                known.hosts.extend(names.iter().map(host));
            }
        }
        for (at, host) in known.hosts.iter().enumerate() {
            known.named.entry(host.name).or_default().push(at);
        }
        for platform in platforms() {
            for channel in &platform.channels {
                if let Some(value) = &channel.value {
                    known.add(platform, What::Channel(channel), value);
                }
            }
            for value in &platform.handles {
                known.add(platform, What::Handle, value);
            }
            for avoid in &platform.avoid {
                known.add(platform, What::Avoid(avoid), &avoid.value);
            }
        }
        known
    }

    /// Adds a contact; all hosts are there already.
    fn add(&mut self, platform: &'a Platform, what: What<'a>, value: &'a str) {
        let (social, postal) = match what {
            What::Channel(channel) => (
                matches!(channel.kind, ChannelKind::Bot | ChannelKind::Social),
                channel.kind == ChannelKind::Postal,
            ),
            What::Handle | What::Avoid(_) => (true, false),
        };
        let Some(contact) = read(value).filter(|_| !postal) else {
            let words = plain(value);
            let spaced = if words.contains(is_unspaced) { words.trim().to_owned() } else { words };
            if !spaced.trim().is_empty() {
                self.phrases.push((platform, what, value, spaced));
            }
            return;
        };
        let mut own = false;
        let (handle, face) = match &contact {
            Contact::Mail { mailbox, host } => (None, Face::new(&format!("{mailbox}@{host}"))),
            Contact::Handle(name) => (Some(name.clone()), Face::new(name)),
            Contact::Link(link) => {
                let ground = self.ground(&link.host).map(|(ground, _)| ground);
                own = ground == Some(Ground::Own);
                let name = link.path.strip_prefix('/').unwrap_or_default();
                let single = !name.is_empty() && !name.contains('/');
                let handle = social && single && ground == Some(Ground::Open);
                (handle.then(|| name.to_ascii_lowercase()), Face::new(name))
            }
            Contact::Broken => (None, Face::new("")),
        };
        self.entries.push(Entry { platform, what, value, contact, handle, own, face });
    }

    /// Whose a host is: the longest name that it ends in decides, and where one is in two lists, the stricter.
    pub(super) fn ground(&self, host: &str) -> Option<(Ground, &'a Platform)> {
        let ends = host.match_indices('.').map(|(at, _)| cut(host, at + 1..));
        let named = std::iter::once(host).chain(ends).find_map(|name| self.named.get(name))?;
        let known = named.iter().filter_map(|at| self.hosts.get(*at));
        known
            .max_by_key(|known| (known.ground, self.is_wanted(known.platform)))
            .map(|known| (known.ground, known.platform))
    }

    pub(super) fn judge(&self, found: &Found) -> Judged<'a> {
        let value = shown(&found.text);
        if found.hidden {
            return Judged::not_official(vec![reason("hidden").with("value", value)]);
        }
        let mut doubts = Vec::new();
        let foreign = match &found.contact {
            Contact::Mail { mailbox, host } => {
                let name = if mailbox.is_ascii() { mailbox.clone() } else { numbered(mailbox) };
                let written = url::quirks::domain_to_ascii(host);
                let host = if written.is_empty() { numbered(host) } else { written };
                Some(format!("{name}@{host}"))
            }
            Contact::Handle(name) => Some(format!("@{}", numbered(name))),
            Contact::Link(link) => Some(link.host.clone()),
            Contact::Broken => None,
        };
        if let Contact::Link(link) = &found.contact
            && link.userinfo
        {
            doubts.push(reason("userinfo").with("host", shown(&link.host)));
        }
        if let Some(foreign) = foreign
            && (!is_plain(&found.contact) || foreign.contains("xn--"))
        {
            doubts.push(reason("letters").with("value", value.clone()).with("shown", shown(&foreign)));
        }
        if doubts.is_empty() {
            self.look_up(&found.contact, &value)
        } else {
            doubts.extend(self.look_alike(&found.contact, &value));
            Judged::not_official(doubts)
        }
    }

    /// A contact without tricks: is it in the catalogue?
    fn look_up(&self, contact: &Contact, value: &str) -> Judged<'a> {
        let query = |contact: &Contact| match contact {
            Contact::Link(link) => link.query.clone(),
            _ => None,
        };
        let asked = query(contact);
        // Of several entries for one contact, that of the wanted platform comes first, then that with the very
        // same query, then the first; a channel comes before whatever else is said of the same contact.
        let best = self.entries.iter().filter(|entry| entry.is(contact)).min_by_key(|entry| {
            let kind = match entry.what {
                What::Channel(_) => 0,
                What::Avoid(_) => 1,
                What::Handle => 2,
            };
            (kind, !self.is_wanted(entry.platform), query(&entry.contact) != asked)
        });
        if let Some(entry) = best {
            return self.judge_entry(entry.platform, entry.what, value);
        }
        let host = match contact {
            Contact::Link(link) => link.host.as_str(),
            Contact::Mail { .. } | Contact::Handle(_) | Contact::Broken => {
                let reasons = Vec::from_iter(self.look_alike(contact, value));
                return Judged::not_official(if reasons.is_empty() {
                    vec![reason("not_found")]
                } else {
                    reasons
                });
            }
        };
        let said = |id, platform: &Platform| {
            vec![reason(id).with("host", shown(host)).with("platform", platform.name.as_str())]
        };
        match self.ground(host) {
            Some((Ground::Own, platform)) => {
                self.elsewhere(Verdict::OfficialButNotForThis, platform, said("other_page", platform))
            }
            Some((Ground::Old, platform)) => {
                self.elsewhere(Verdict::KnownOutdated, platform, said("old_host", platform))
            }
            Some((Ground::Open, platform)) => {
                let mut reasons = said("open_host", platform);
                reasons.extend(self.look_alike(contact, value));
                Judged::not_official(reasons)
            }
            None if self.catalog.facts().shorteners.iter().any(|name| is_within(host, name)) => {
                Judged::not_official(vec![reason("shortener").with("host", shown(host))])
            }
            None => {
                let reasons = Vec::from_iter(self.look_alike(contact, value));
                Judged::not_official(if reasons.is_empty() { vec![reason("not_found")] } else { reasons })
            }
        }
    }

    /// Adds, to what was found nowhere else, that a file of the user's own names it.
    pub(super) fn claim(&self, judged: &mut Judged<'a>, found: &Found) {
        if judged.verdict != Verdict::NotOfficial || found.hidden {
            return;
        }
        let mut official = self.entries.iter().filter(|entry| !matches!(entry.what, What::Avoid(_)));
        if let Some(entry) = official.find(|entry| entry.is(&found.contact)) {
            judged.reasons.retain(|reason| reason.id != "not_found");
            judged.reasons.push(reason("yours").with("platform", entry.platform.name.as_str()));
            judged.platform = judged.platform.or(Some(entry.platform));
        }
    }

    fn is_wanted(&self, platform: &Platform) -> bool {
        self.wanted.is_none_or(|wanted| wanted.id == platform.id)
    }

    /// Adds, where it holds, that this belongs to another platform than the wanted one.
    fn elsewhere(&self, verdict: Verdict, platform: &'a Platform, mut reasons: Vec<Reason>) -> Judged<'a> {
        let mut verdict = verdict;
        if let Some(wanted) = self.wanted.filter(|wanted| wanted.id != platform.id) {
            reasons.push(
                reason("other_platform")
                    .with("platform", platform.name.as_str())
                    .with("wanted", wanted.name.as_str()),
            );
            if verdict == Verdict::OfficialChannel {
                verdict = Verdict::OfficialButNotForThis;
            }
        }
        Judged::new(verdict, Some(platform), reasons)
    }

    fn judge_entry(&self, platform: &'a Platform, what: What<'a>, value: &str) -> Judged<'a> {
        let name = platform.name.as_str();
        match what {
            What::Channel(channel) => {
                let words = Text::id(format!("channel-{}-{}", platform.id, channel.id));
                let mut reasons = vec![reason("official").with("platform", name).with("channel", words)];
                if channel.status != Status::Confirmed {
                    reasons.push(reason("plausible"));
                }
                let verdict = if channel.status <= Status::Plausible {
                    Verdict::OfficialChannel
                } else {
                    Verdict::NamedByArticlesUnverified
                };
                Judged { channel: Some(channel), ..self.elsewhere(verdict, platform, reasons) }
            }
            What::Handle => {
                let reasons = vec![reason("other_handle").with("value", value).with("platform", name)];
                self.elsewhere(Verdict::OfficialButNotForThis, platform, reasons)
            }
            What::Avoid(avoid) => {
                let why = Text::id(format!("avoid-{}", avoid.reason));
                let mut reasons = vec![reason("listed").with("value", value).with("reason", why)];
                if let Some(official) = &avoid.replaced_by {
                    reasons.push(reason("replaced").with("official", official.as_str()));
                }
                self.elsewhere(avoid.verdict, platform, reasons)
            }
        }
    }

    /// The official contact or host that this one could be taken for.
    fn look_alike(&self, contact: &Contact, value: &str) -> Option<Reason> {
        let official = self.entries.iter().filter(|entry| !matches!(entry.what, What::Avoid(_)));
        let near = match contact {
            Contact::Handle(name) => {
                let face = Face::new(name);
                let mut official = official.filter(|entry| entry.handle.is_some());
                official.find(|entry| face.is_near(&entry.face)).map(|entry| entry.value)
            }
            Contact::Mail { mailbox, host } => {
                let face = Face::new(&format!("{mailbox}@{host}"));
                let mut official = official.filter(|entry| matches!(entry.contact, Contact::Mail { .. }));
                let near = official.find(|entry| face.is_near(&entry.face)).map(|entry| entry.value);
                near.or_else(|| self.near_host(host))
            }
            Contact::Link(link) => {
                let face = Face::new(link.path.strip_prefix('/').unwrap_or_default());
                let mut official = official.filter(
                    |entry| matches!(&entry.contact, Contact::Link(other) if other.host == link.host),
                );
                let near = official.find(|entry| face.is_near(&entry.face)).map(|entry| entry.value);
                near.or_else(|| self.near_host(&url::quirks::domain_to_unicode(&link.host)))
            }
            Contact::Broken => None,
        };
        near.map(|official| reason("look_alike").with("value", value).with("official", official))
    }

    /// The platform's host that another could be taken for: nearly the same, or the same within a longer one.
    fn near_host(&self, host: &str) -> Option<&'a str> {
        if self.ground(host).is_some() {
            return None;
        }
        let face = Face::new(host);
        let dotted = format!(".{}.", face.looks);
        let near = |name: &Face| face.is_near(name) || dotted.contains(&format!(".{}.", name.looks));
        let named = |brand: &String| {
            face.looks.split(['.', '-', '_']).any(|part| part == brand)
                || brand.len() > 5 && face.looks.contains(brand)
        };
        let listed = self.hosts.iter().find(|known| near(&known.face));
        listed.or_else(|| self.hosts.iter().find(|known| named(&known.brand))).map(|known| known.name)
    }

    /// What is found as words in what is left of a text. It is taken out: its words are no signs.
    pub(super) fn judge_phrases(&self, scene: &mut Scene) -> Vec<Judged<'a>> {
        let mut judged = Vec::new();
        for (platform, what, value, words) in &self.phrases {
            if scene.plain.contains(words) {
                scene.plain = scene.plain.replace(words, " ");
                judged.push(self.judge_entry(platform, *what, value));
            }
        }
        judged
    }

    /// Signs of an impostor in what stands around the contacts.
    pub(super) fn signs(&self, scene: &Scene, judged: &[Judged<'a>]) -> Vec<Reason> {
        let mut hits: Vec<(SignKind, usize, &str, Option<&str>)> = Vec::new();
        for (phrase, word, sign) in &self.signs {
            if let Some(at) = phrase.position(&scene.plain) {
                hits.push((sign.kind, at, *word, sign.platform.as_deref()));
            }
        }
        hits.sort_unstable();
        let mut reasons = Vec::new();
        let called = hits.iter().any(|(kind, ..)| *kind == SignKind::Phone);
        let alone = scene.found.is_empty() && !scene.rest.contains(char::is_alphabetic);
        reasons.extend(
            phones(&scene.rest, called || alone).map(|number| reason("phone").with("value", shown(&number))),
        );
        for (kind, id) in [
            (SignKind::Fee, "fee"),
            (SignKind::Code, "code"),
            (SignKind::GiftCard, "gift_card"),
            (SignKind::Badge, "badge"),
        ] {
            let hit = hits.iter().find(|(found, ..)| *found == kind);
            reasons.extend(hit.map(|(_, _, word, _)| reason(id).with("word", *word)));
        }
        let mut topics: Vec<&str> = match self.wanted {
            Some(wanted) => vec![&wanted.id],
            None => judged.iter().filter_map(|j| j.platform).map(|p| p.id.as_str()).collect(),
        };
        for (_, _, word, platform) in hits.iter().filter(|(kind, ..)| *kind == SignKind::OtherMessenger) {
            match platform {
                // Where nothing says which platform is meant, it is the one that is named first.
                Some(platform) if topics.is_empty() => topics.push(platform),
                Some(platform) if topics.contains(platform) => {}
                _ => {
                    reasons.push(reason("other_messenger").with("word", *word));
                    break;
                }
            }
        }
        reasons
    }
}

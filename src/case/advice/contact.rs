//! Is a contact genuine? A mail, link, handle or phone number, as pasted, is compared with the catalogue.
//!
//! Whoever fakes a contact chooses how it is written, so all doubt falls on one side: a contact is official
//! only where it is, character for character, one that the catalogue names, or another spelling that leads to
//! the very same place. A foreign letter, an invisible character or userinfo is never explained away.

use std::collections::HashMap;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;
use url::Url;

use crate::facts::catalog::{Avoid, Catalog, Channel, ChannelKind, Platform, SignKind, Status, Verdict};
use crate::facts::confusable::skeleton;
use crate::ground::clean;
use crate::ground::text::Text;

/// So many characters are read; who pastes more than a page did not paste a contact.
const LONGEST: usize = 4000;
/// So many characters of a contact are shown again.
const SHOWN: usize = 80;
/// So many reasons are given; more would not be read.
const REASONS: usize = 12;

/// What is said of a contact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// The worst that holds for anything in the text.
    pub verdict: Verdict,
    /// The platform it belongs to, or is named with.
    pub platform: Option<String>,
    /// The channel it is.
    pub channel: Option<String>,
    /// Why, the gravest first; never empty.
    pub reasons: Vec<Reason>,
}

/// Why a contact is judged as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The id, the same in every language.
    pub id: &'static str,
    /// The words.
    pub text: Text,
}

/// The verdict's id, as `check-contact` prints it and as the message `verdict-<id>` is named.
#[must_use]
pub fn verdict_id(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::OfficialChannel => "official_channel",
        Verdict::OfficialButNotForThis => "official_but_not_for_this",
        Verdict::KnownOutdated => "known_outdated",
        Verdict::NamedByArticlesUnverified => "named_by_articles_unverified",
        Verdict::NotOfficial => "not_official",
        Verdict::ImpostorSigns => "impostor_signs",
    }
}

/// A part of a text; nothing where it is no part.
fn cut(text: &str, part: impl std::slice::SliceIndex<str, Output = str>) -> &str {
    text.get(part).unwrap_or_default()
}

/// Judges all contacts in a text, and what stands around them.
///
/// `platform` is the one the user wants to reach, where that is known.
pub fn check(input: &str, platform: Option<&str>, catalog: &Catalog) -> Checked {
    let known = Known::new(catalog, platform.and_then(|id| catalog.platform(id)));
    let own = Known::of(catalog, None, true);
    let mut scene = Scene::read(input);
    let mut judged: Vec<Judged> = scene.found.iter().map(|found| known.judge(found)).collect();
    judged.extend(known.judge_phrases(&mut scene));
    for (judged, found) in judged.iter_mut().zip(&scene.found) {
        own.claim(judged, found);
    }
    let signs = known.signs(&scene, &judged);
    // The first of the worst speaks for the text; the sort keeps the order of equals.
    judged.sort_by_key(|j| std::cmp::Reverse(gravity(j.verdict)));
    let platform = judged.iter().find_map(|j| j.platform).map(|p| p.id.clone());
    let channel = judged.first().and_then(|j| j.channel).map(|c| c.id.clone());
    let found = judged.first().map_or(Verdict::NotOfficial, |j| j.verdict);
    let verdict = if signs.is_empty() { found } else { Verdict::ImpostorSigns };
    // An official contact must not lend its good name to what stands beside it.
    let said = judged.into_iter().filter(|j| j.verdict != Verdict::OfficialChannel || j.verdict == verdict);
    let mut reasons: Vec<Reason> = Vec::new();
    for reason in signs.into_iter().chain(said.flat_map(|j| j.reasons)) {
        if reasons.len() < REASONS && !reasons.contains(&reason) {
            reasons.push(reason);
        }
    }
    if reasons.is_empty() {
        reasons.push(reason("not_found"));
    }
    Checked { verdict, platform, channel: channel.filter(|_| verdict == found), reasons }
}

/// How grave a verdict is: the worst of several wins.
fn gravity(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::OfficialChannel => 0,
        Verdict::OfficialButNotForThis => 1,
        Verdict::NamedByArticlesUnverified => 2,
        Verdict::KnownOutdated => 3,
        Verdict::NotOfficial => 4,
        Verdict::ImpostorSigns => 5,
    }
}

fn reason(id: &'static str) -> Reason {
    Reason { id, text: Text::id(format!("contact-{id}")) }
}

impl Reason {
    fn with(mut self, name: &'static str, arg: impl Into<crate::ground::text::Arg>) -> Self {
        self.text = self.text.with(name, arg);
        self
    }
}

/// A piece of what was typed, fit to be shown again: nothing invisible, not too long.
fn shown(text: &str) -> String {
    let mut kept: String = text.chars().filter(|c| !is_invisible(*c)).take(SHOWN).collect();
    if kept.len() < text.len() && text.chars().filter(|c| !is_invisible(*c)).nth(SHOWN).is_some() {
        kept.push('…');
    }
    kept
}

// ------------------------------------------------------------------------------------------------
// Reading: from a text to the contacts in it
// ------------------------------------------------------------------------------------------------

/// A contact as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Contact {
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
struct Link {
    /// The host in lower case and ASCII, without `www.`.
    host: String,
    /// The host as it was typed.
    typed: String,
    /// The path without dot segments and without a last slash; empty for the root.
    path: String,
    /// The query, which counts only where two channels differ in nothing else.
    query: Option<String>,
    /// Something stands before an at sign in front of the host.
    userinfo: bool,
}

/// A contact within a text.
#[derive(Debug)]
struct Found {
    contact: Contact,
    /// As it was typed.
    text: String,
    /// Invisible characters stand inside.
    hidden: bool,
}

/// A text taken apart: its contacts, and what stands around them.
#[derive(Debug, Default)]
struct Scene {
    found: Vec<Found>,
    /// All that is no contact, as it was typed.
    rest: String,
    /// The same in lower case (NFKC), one space between words and at both ends.
    plain: String,
}

impl Scene {
    fn read(input: &str) -> Self {
        let mut scene = Scene::default();
        let text = fold(&without_sequences(&first_part(input)));
        for chunk in text.split_inclusive(char::is_whitespace) {
            scene.chunk(chunk);
        }
        scene.plain = plain(&scene.rest);
        scene
    }

    /// Cuts a run without spaces into tokens.
    fn chunk(&mut self, chunk: &str) {
        // Some characters end a link or a host, but are allowed in a mailbox.
        let at = chunk.rfind('@');
        let mut start = 0;
        let mut in_path = false;
        for (here, c) in chunk.char_indices() {
            let ends = match c {
                '\'' | '|' | '{' | '}' => at.is_none_or(|at| at < here),
                ',' | ';' => {
                    !in_path || cut(chunk, here + 1..).chars().all(|c| c.is_whitespace() || c == '"')
                }
                '"' | '<' | '>' | '(' | ')' | '[' | ']' => true,
                c if c.is_whitespace() => true,
                c => is_foreign_mark(c),
            };
            if ends {
                self.token(cut(chunk, start..here));
                self.rest.push(c);
                start = here + c.len_utf8();
                in_path = false;
            }
            in_path |= c == '/';
        }
        self.token(cut(chunk, start..));
    }

    /// Cuts a token where a script without spaces touches a contact, unless both might be one host.
    fn token(&mut self, token: &str) {
        let mut start = 0;
        let mut run: Option<usize> = None;
        let mut before = None;
        for (here, c) in token.char_indices().chain([(token.len(), ' ')]) {
            match (is_unspaced(c), run) {
                (true, None) => run = Some(here),
                (false, Some(from)) => {
                    let ends = here == token.len();
                    let left = from == 0
                        || before.is_some_and(|b: char| b.is_ascii_alphanumeric() || is_invisible(b));
                    let right = ends
                        || c.is_ascii_alphanumeric()
                        || is_invisible(c)
                        || c == '@'
                        || c == '+'
                        || c != '/' && LEADING.contains(&c);
                    if left && right {
                        self.piece(cut(token, start..from));
                        self.rest.push_str(cut(token, from..here));
                        start = here;
                    }
                    run = None;
                    before = Some(c);
                }
                (true, Some(_)) => {}
                (false, None) => before = Some(c),
            }
        }
        self.piece(cut(token, start..));
    }

    fn piece(&mut self, piece: &str) {
        let typed = piece
            .trim_start_matches(|c| LEADING.contains(&c) || is_invisible(c))
            .trim_end_matches(|c| TRAILING.contains(&c) || is_invisible(c));
        let hidden = typed.contains(is_invisible);
        let read = if hidden {
            read(&typed.chars().filter(|c| !is_invisible(*c)).collect::<String>())
        } else {
            read(typed)
        };
        match read {
            Some(contact) => {
                self.found.push(Found { contact, text: typed.to_owned(), hidden });
                self.rest.push('\n');
            }
            None => self.rest.push_str(piece),
        }
    }
}

/// What stands before a contact and is no part of it. A dot, a dash and an underscore are not among these: they
/// may be the first character of another mailbox.
const LEADING: [char; 14] = ['\'', '"', '*', '`', '|', ',', ';', ':', '!', '?', '/', '#', '{', '}'];
/// What stands after a contact and is no part of it.
const TRAILING: [char; 13] = ['\'', '"', '*', '`', '|', ',', ';', ':', '!', '?', '.', '{', '}'];

/// The first part of a long text. A contact that the end cuts through is left out, not half of it judged.
fn first_part(input: &str) -> String {
    let mut part: String = input.chars().take(LONGEST).collect();
    if cut(input, part.len()..).starts_with(|c: char| !c.is_whitespace()) {
        part.truncate(part.rfind(char::is_whitespace).unwrap_or(0));
    }
    part
}

/// Takes escape sequences out. A mark that nobody sees is left in the place of each, so that none can change a
/// contact unnoticed.
fn without_sequences(text: &str) -> String {
    const ESCAPE: char = '\u{1b}';
    const MARK: char = '\u{200b}';
    let mut pieces = text.split(ESCAPE);
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        // A sequence holds no hidden character but the one that ends it, so that the gate, which would take all
        // of them out, need not see more.
        let hidden = piece.char_indices().find(|(_, c)| clean::is_hidden(*c));
        let (sequence, after) = piece.split_at(hidden.map_or(piece.len(), |(at, c)| at + c.len_utf8()));
        out.push(MARK);
        out.push_str(&clean::line(&format!("{ESCAPE}{sequence}")).text);
        out.extend(hidden.map(|_| MARK));
        out.push_str(after);
    }
    out
}

/// Full-width characters as the ordinary ones they stand for, punctuation between sentences as a space.
fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        out.push(match c {
            '，' | '；' | '！' | '（' | '）' | '［' | '］' | '｛' | '｝' | '＜' | '＞' | '＂' | '＇'
            | '｜' => ' ',
            '\u{ff01}'..='\u{ff5e}' => half_width(c),
            // Browsers take an ideographic full stop for a dot; within a sentence it is the end of one.
            '。' | '｡' => {
                let inside = out.ends_with(|c: char| c.is_ascii_alphanumeric())
                    && rest.peek().is_some_and(|c| half_width(*c).is_ascii_alphanumeric());
                if inside { '.' } else { ' ' }
            }
            c => c,
        });
    }
    out
}

fn half_width(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        c => c,
    }
}

/// Is this a script without spaces between words, or (Hangul) one that ties its particles to a foreign word?
fn is_unspaced(c: char) -> bool {
    matches!(c,
        '\u{0e00}'..='\u{0eff}' | '\u{1000}'..='\u{109f}' | '\u{1100}'..='\u{11ff}' | '\u{1780}'..='\u{17ff}'
        | '\u{3005}'..='\u{3007}' | '\u{3031}'..='\u{3035}' | '\u{3040}'..='\u{318f}' | '\u{31f0}'..='\u{31ff}'
        | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7ff}' | '\u{f900}'..='\u{faff}'
        | '\u{ff66}'..='\u{ff9f}' | '\u{20000}'..='\u{3ffff}')
}

/// Is this seen by nobody? More than the gate removes: what people need in their own words is none of a contact.
fn is_invisible(c: char) -> bool {
    (clean::is_hidden(c) && !matches!(c, '\t' | '\n' | '\r' | '\u{2028}' | '\u{2029}'))
        || matches!(c,
            '\u{034f}' | '\u{061c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}'
            | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e0fff}')
}

/// Is this punctuation or a symbol that cannot be mistaken for a character of a contact?
fn is_foreign_mark(c: char) -> bool {
    if c.is_ascii() || c.is_alphanumeric() || is_combining_mark(c) || is_invisible(c) {
        return false;
    }
    let mut buffer = [0; 4];
    let looks = skeleton(c.encode_utf8(&mut buffer));
    let mut looks = looks.chars();
    let like = (looks.next(), looks.next());
    !matches!(like, (Some('.' | '/' | '\\' | '-' | '_' | '@' | ':' | '%' | '?' | '#'), None))
}

/// Words in lower case (NFKC), one space between them and at both ends; what is invisible is skipped. Where a
/// script without spaces touches another, a word ends.
fn plain(text: &str) -> String {
    let mut out = String::from(" ");
    let mut unspaced = false;
    for c in text.nfkc().filter(|c| !is_invisible(*c)).flat_map(char::to_lowercase) {
        if c.is_alphanumeric() || is_combining_mark(c) {
            if unspaced != is_unspaced(c) && !is_combining_mark(c) {
                unspaced = !unspaced;
                if !out.ends_with(' ') {
                    out.push(' ');
                }
            }
            out.push(c);
        } else if !out.ends_with(' ') {
            out.push(' ');
        }
    }
    if !out.ends_with(' ') {
        out.push(' ');
    }
    out
}

/// Reads a token: none where it is an ordinary word.
fn read(token: &str) -> Option<Contact> {
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
fn link(scheme: &str, text: &str) -> Contact {
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

// ------------------------------------------------------------------------------------------------
// Judging: what the catalogue knows of a contact
// ------------------------------------------------------------------------------------------------

/// Whose a host is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Ground {
    /// A platform's own.
    Own,
    /// A platform's own once.
    Old,
    /// A platform's, but anyone can publish there.
    Open,
}

/// What an entry of the catalogue says of its contact.
#[derive(Clone, Copy, Debug)]
enum What<'a> {
    Channel(&'a Channel),
    Handle,
    Avoid(&'a Avoid),
}

/// A contact of the catalogue.
#[derive(Debug)]
struct Entry<'a> {
    platform: &'a Platform,
    what: What<'a>,
    value: &'a str,
    contact: Contact,
    /// The handle it stands for, in lower case: one name on a host where anyone can have one.
    handle: Option<String>,
    /// It stands on a host where nobody but the platform can publish.
    own: bool,
    /// What another contact could be taken for.
    face: Face,
}

/// A host that the catalogue names.
#[derive(Debug)]
struct Host<'a> {
    name: &'a str,
    ground: Ground,
    platform: &'a Platform,
    face: Face,
    /// What its platform's id looks like.
    brand: String,
}

impl Entry<'_> {
    /// Is this its contact?
    fn is(&self, contact: &Contact) -> bool {
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

/// What is said of one contact.
#[derive(Debug)]
struct Judged<'a> {
    verdict: Verdict,
    platform: Option<&'a Platform>,
    channel: Option<&'a Channel>,
    reasons: Vec<Reason>,
}

impl<'a> Judged<'a> {
    fn new(verdict: Verdict, platform: Option<&'a Platform>, reasons: Vec<Reason>) -> Self {
        Judged { verdict, platform, channel: None, reasons }
    }

    fn not_official(reasons: Vec<Reason>) -> Self {
        Judged::new(Verdict::NotOfficial, None, reasons)
    }
}

/// The catalogue as contacts are compared with it.
struct Known<'a> {
    catalog: &'a Catalog,
    wanted: Option<&'a Platform>,
    entries: Vec<Entry<'a>>,
    /// What can only be found as words: a postal address, the name of an account.
    phrases: Vec<(&'a Platform, What<'a>, &'a str)>,
    hosts: Vec<Host<'a>>,
    /// The hosts by name.
    named: HashMap<&'a str, Vec<usize>>,
}

impl<'a> Known<'a> {
    /// What came with the program. A file of the user's own makes nothing official.
    fn new(catalog: &'a Catalog, wanted: Option<&'a Platform>) -> Self {
        Self::of(catalog, wanted, false)
    }

    /// What came with the program, or what files of the user's own name.
    fn of(catalog: &'a Catalog, wanted: Option<&'a Platform>, yours: bool) -> Self {
        let mut known = Known {
            catalog,
            wanted,
            entries: Vec::new(),
            phrases: Vec::new(),
            hosts: Vec::new(),
            named: HashMap::new(),
        };
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
            self.phrases.push((platform, what, value));
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
    fn ground(&self, host: &str) -> Option<(Ground, &'a Platform)> {
        let ends = host.match_indices('.').map(|(at, _)| cut(host, at + 1..));
        let named = std::iter::once(host).chain(ends).find_map(|name| self.named.get(name))?;
        let known = named.iter().filter_map(|at| self.hosts.get(*at));
        known
            .max_by_key(|known| (known.ground, self.is_wanted(known.platform)))
            .map(|known| (known.ground, known.platform))
    }

    fn judge(&self, found: &Found) -> Judged<'a> {
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
    fn claim(&self, judged: &mut Judged<'a>, found: &Found) {
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
    fn judge_phrases(&self, scene: &mut Scene) -> Vec<Judged<'a>> {
        let mut judged = Vec::new();
        for (platform, what, value) in &self.phrases {
            let words = plain(value);
            if words.trim().is_empty() {
                continue;
            }
            let spaced = if words.contains(is_unspaced) { words.trim() } else { words.as_str() };
            if scene.plain.contains(spaced) {
                scene.plain = scene.plain.replace(spaced, " ");
                judged.push(self.judge_entry(platform, *what, value));
            }
        }
        judged
    }

    /// Signs of an impostor in what stands around the contacts.
    fn signs(&self, scene: &Scene, judged: &[Judged<'a>]) -> Vec<Reason> {
        let facts = self.catalog.facts();
        let mut hits: Vec<(SignKind, usize, &str, Option<&str>)> = Vec::new();
        for sign in &facts.signs {
            for word in &sign.words {
                if let Some(at) = position(&scene.plain, word) {
                    hits.push((sign.kind, at, word, sign.platform.as_deref()));
                }
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

/// Is a host another, or below it?
fn is_within(host: &str, other: &str) -> bool {
    host.strip_suffix(other).is_some_and(|before| before.is_empty() || before.ends_with('.'))
}

/// Is a path another, or below it?
fn is_below(path: &str, other: &str) -> bool {
    path.strip_prefix(other).is_some_and(|after| after.is_empty() || after.starts_with('/'))
}

/// Is a contact written in ASCII, but for a link's path and query?
fn is_plain(contact: &Contact) -> bool {
    match contact {
        Contact::Mail { mailbox, host } => mailbox.is_ascii() && host.is_ascii(),
        Contact::Handle(name) => name.is_ascii(),
        Contact::Link(link) => link.typed.is_ascii(),
        Contact::Broken => true,
    }
}

/// A name in which every character that is not ASCII is replaced by its number.
fn numbered(name: &str) -> String {
    use std::fmt::Write as _;
    name.chars().fold(String::new(), |mut out, c| {
        if c.is_ascii() {
            out.push(c);
        } else {
            let _ = write!(out, "[U+{:04X}]", u32::from(c));
        }
        out
    })
}

/// What a name looks like (UTS #39), whatever its letters are.
fn look(name: &str) -> String {
    // Twice, since the skeleton of a small letter may be a capital one, which has its own skeleton.
    let once = skeleton(&name.to_lowercase()).to_lowercase();
    skeleton(&once).to_lowercase()
}

/// A name as it is seen.
#[derive(Debug)]
struct Face {
    name: String,
    looks: String,
}

impl Face {
    fn new(name: &str) -> Self {
        // Nothing that is compared is longer, and a long one would only cost time.
        let name: String = name.chars().take(2 * SHOWN).flat_map(char::to_lowercase).collect();
        Face { looks: look(&name), name }
    }

    /// Could this be taken for an official name, which it is not?
    fn is_near(&self, official: &Face) -> bool {
        let slips = match official.name.len() {
            0..=4 => 0,
            5..=8 => 1,
            _ => 2,
        };
        let known = official.name.is_empty() || self.name == official.name;
        let close = self.name.len().abs_diff(official.name.len()) <= 2 * slips;
        !known
            && (self.looks == official.looks
                || close && strsim::osa_distance(&self.name, &official.name) <= slips)
    }
}

/// Where a sign's words stand in a text made by [`plain`].
fn position(text: &str, word: &str) -> Option<usize> {
    let words = plain(word);
    let bare = words.trim();
    if bare.is_empty() {
        return None;
    }
    if !bare.contains(is_unspaced) {
        return text.find(&words);
    }
    // Only on the side of a script with spaces does a word have an end.
    let spaced = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() && !is_unspaced(c));
    let (first, last) = (spaced(bare.chars().next()), spaced(bare.chars().next_back()));
    text.match_indices(bare)
        .find(|(at, _)| {
            let before = spaced(cut(text, ..*at).chars().next_back());
            let after = spaced(cut(text, at + bare.len()..).chars().next());
            !(first && before || last && after)
        })
        .map(|(at, _)| at)
}

// ------------------------------------------------------------------------------------------------
// Phone numbers
// ------------------------------------------------------------------------------------------------

/// A digit of any script as its value: the zeros of the scripts that the people who use this write.
fn zero_of(c: char) -> Option<char> {
    const ZEROS: [u32; 10] = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x1040, 0x17e0, 0x0ed0, 0xff10];
    let value = u32::from(c);
    let zero = ZEROS.iter().find(|zero| (**zero..=**zero + 9).contains(&value))?;
    char::from_digit(value - zero, 10)
}

/// A number as it stands in a text.
#[derive(Debug, Default)]
struct Number {
    shown: String,
    groups: Vec<String>,
    plus: bool,
}

impl Number {
    fn is_phone(&self, short: bool) -> bool {
        let digits: usize = self.groups.iter().map(String::len).sum();
        let lengths: Vec<usize> = self.groups.iter().map(String::len).collect();
        let year = |group: Option<&String>| group.is_some_and(|g| g.starts_with("19") || g.starts_with("20"));
        let date = match lengths.as_slice() {
            [4, 1 | 2, 1 | 2] | [4, 1 | 2, 1 | 2, 1 | 2] => year(self.groups.first()),
            [1 | 2, 1 | 2, 4] | [1 | 2, 1 | 2, 4, 1 | 2] => year(self.groups.get(2)),
            _ => false,
        };
        match digits {
            _ if date && !self.plus => false,
            0..=2 => false,
            3..=4 => short,
            5..=6 => short || self.plus,
            7..=15 => true,
            // A card number or several numbers in a row.
            _ => lengths.iter().any(|length| (7..=15).contains(length)),
        }
    }
}

/// The phone numbers in a text. A short one is a phone number only where something says so.
fn phones(text: &str, short: bool) -> impl Iterator<Item = String> {
    let letters =
        text.split_whitespace().filter(|word| is_vanity(word)).map(str::to_owned).collect::<Vec<_>>();
    let mut found = Vec::new();
    let mut number = Number::default();
    let mut gap = String::new();
    let mut before = ' ';
    for c in text.nfkc().filter(|c| !is_invisible(*c)).chain(['\n']) {
        let digit = zero_of(c);
        let open = !number.groups.is_empty();
        if let Some(digit) = digit {
            // A digit within a name is none of a number.
            if open || !before.is_ascii_alphabetic() {
                if !open || !gap.is_empty() {
                    number.groups.push(String::new());
                }
                number.shown.push_str(&gap);
                gap.clear();
                number.shown.push(c);
                if let Some(group) = number.groups.last_mut() {
                    group.push(digit);
                }
            }
        } else if (open || number.plus)
            && matches!(c, ' ' | '-' | '.' | '(' | ')' | '\u{2010}'..='\u{2013}')
            && gap.len() < 6
        {
            gap.push(c);
        } else {
            found.extend(Some(std::mem::take(&mut number)).filter(|number| number.is_phone(short)));
            gap.clear();
            if c == '+' {
                number = Number { shown: "+".to_owned(), groups: Vec::new(), plus: true };
            }
        }
        // While a name goes on, its digits are letters.
        before = if digit.is_some() && before.is_ascii_alphabetic() { before } else { c };
    }
    letters.into_iter().chain(found.into_iter().map(|number| number.shown))
}

/// Is this a number that is spelled with letters, as on a telephone's keys?
fn is_vanity(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_ascii_alphanumeric());
    let parts: Vec<&str> = word.split('-').collect();
    let (numbers, names) = parts.split_at(parts.iter().take_while(|part| is_number(part)).count());
    let length = |parts: &[&str]| parts.iter().map(|part| part.len()).sum::<usize>();
    let (digits, letters) = (length(numbers), length(names));
    let spelled =
        names.iter().all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_uppercase()));
    (3..=7).contains(&digits) && letters >= 4 && spelled && (10..=16).contains(&(digits + letters))
}

fn is_number(part: &str) -> bool {
    !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use proptest::prelude::*;
    use proptest::sample::{Index, select};

    use super::*;
    use crate::facts::catalog::{Facts, check as facts_check};

    static FACTS: LazyLock<Facts> = LazyLock::new(|| {
        facts_check::read(include_str!("../../../platforms.toml")).expect("the catalogue is sound")
    });

    fn catalog() -> &'static Catalog {
        thread_local!(static CATALOG: &'static Catalog = Box::leak(Box::new(Catalog::new(FACTS.clone()))));
        CATALOG.with(|catalog| *catalog)
    }

    fn verdict(input: &str) -> &'static str {
        verdict_id(check(input, None, catalog()).verdict)
    }

    fn ids(input: &str, platform: Option<&str>) -> Vec<&'static str> {
        check(input, platform, catalog()).reasons.iter().map(|reason| reason.id).collect()
    }

    const OFFICIAL: &str = "official_channel";
    const OTHER: &str = "official_but_not_for_this";
    const OUTDATED: &str = "known_outdated";
    const NAMED: &str = "named_by_articles_unverified";
    const NOT: &str = "not_official";
    const IMPOSTOR: &str = "impostor_signs";

    #[test]
    fn the_acceptance_table_holds() {
        for (input, wanted) in [
            ("support@support.whatsapp.com", OFFICIAL),
            ("support@whatsapp.com", OUTDATED),
            ("support@support-whatsapp.com", NOT),
            ("smb_web@support.whatsapp.com", NAMED),
            ("+1 800 555 0142 (WhatsApp hotline)", IMPOSTOR),
            ("https://wa.me/18005550142", NOT),
            ("https://t.me/SpamBot", OFFICIAL),
            ("https://t.me/SpamBott", NOT),
            ("security@telegram.org (hijacked account)", OTHER),
            ("https://telegram.org@evil.example/support", NOT),
            ("https://telegram.org.evil.example/support", NOT),
            ("https://contact-cc.line.me/", OFFICIAL),
            ("https://line.gd/support", NOT),
            ("https://vb.me/ContactUs", OFFICIAL),
            ("https://vb.me/other", NOT),
            ("@linecorp", NAMED),
            ("@TelegramSupport", NAMED),
            ("微信客服", NOT),
        ] {
            assert_eq!(verdict(input), wanted, "{input}");
        }
    }

    #[test]
    fn other_spellings_of_an_official_contact_are_official() {
        for input in [
            "t.me/spambot",
            "HTTP://WWW.T.ME/SPAMBOT/",
            "@spambot",
            "@SPAMBOT.",
            "t.me/x/../SpamBot?start=a#b",
            "https:\\\\t.me\\SpamBot",
            "//telegram.org/support",
            "telegram.org/./support",
            "https://telegram.org/support?setln=fa&user=a@b.example",
            "telegram.org/support/more/of/it",
            "https://telegram.org:443/support",
            "＠ＳｐａｍＢｏｔ",
            "ｔ．ｍｅ／ＳｐａｍＢｏｔ",
            "<Recover@Telegram.org>",
            "mailto:recover@telegram.org?subject=Banned%20phone%20number",
            "Mail:recover@telegram.org, thanks",
            "官方邮箱：recover@telegram.org。",
            "请写信给recover@telegram.org说明情况",
            "recover@telegram.org로 보내세요",
            "👉t.me/SpamBot👈",
            "👩‍💻 **@SpamBot**",
            "\u{2066}t.me/SpamBot\u{2069}",
            "«t.me/SpamBot»",
            "\u{1b}[1mt.me/SpamBot\u{1b}[0m",
            "\u{1b}]0;title\u{7}t.me/SpamBot",
            "【t.me/SpamBot】",
            "[form](https://contact-cc.line.me/serviceId/10580)",
            "Viber Media S.à r.l., 2 rue du Fossé, L-1536 Luxembourg",
            "facebook.com/hacked",
            "@BotFather",
            "@smstelegram@x.com",
            "whatsapp.com/contact/?subject=privacy",
        ] {
            assert_eq!(verdict(input), OFFICIAL, "{input}");
        }
    }

    #[test]
    fn tricks_are_seen_through() {
        for (input, id) in [
            ("https://telegram.org@evil.example/support", "userinfo"),
            ("telegram.org@evil.example/support", "userinfo"),
            ("https://evil@telegram.org/support", "userinfo"),
            ("https://@telegram.org/support", "userinfo"),
            ("https://evil.example\\@telegram.org/support", "not_found"),
            ("https://telegram.org%40evil.example/support", "not_found"),
            ("https://telegram.org:8443/support", "not_found"),
            ("ftp://telegram.org/support", "not_found"),
            ("https://telegrаm.org/support", "letters"),
            ("https://xn--telegrm-2nf.org/support", "letters"),
            ("https://telegram。org.evil.example/", "look_alike"),
            ("help.line.me微信.com", "letters"),
            ("https://客help.line.me/", "letters"),
            ("recоver@telegram.org", "letters"),
            ("@SpаmBot", "letters"),
            ("𝐫ecover@telegram.org", "letters"),
            ("t.me/SpamBo\u{200b}t", "hidden"),
            ("reco\u{1b}[31mver@telegram.org", "hidden"),
            ("\u{1b}[31m reco\u{200b}ver@telegram.org", "hidden"),
            ("https://bit.ly/3abc", "shortener"),
            ("https://te1egram.org/support", "look_alike"),
            ("https://telegrarn.org/support", "look_alike"),
            ("whatsapp-support.example", "look_alike"),
            ("recover@te1egram.org", "look_alike"),
            ("recovery@telegram.org", "look_alike"),
            ("https://line.me/R/ti/p/@support", "open_host"),
            ("https://page.line.me/linesupport", "open_host"),
            ("https://m.facebook.com/hacked", "open_host"),
            ("https://facebook.com/hacked/now", "open_host"),
            ("https://spambot.t.me", "open_host"),
            ("https://vb.me/contactus", "open_host"),
            ("t.me/SpamBot_", "open_host"),
            ("mailto:recover@telegram.org?cc=a@evil.example", "not_found"),
            ("help@example.org", "not_found"),
            ("http://192.0.2.1/telegram.org/support", "not_found"),
            ("", "not_found"),
            ("hello", "not_found"),
        ] {
            assert_eq!(verdict(input), NOT, "{input}");
            assert!(ids(input, None).contains(&id), "{input}: {:?}", ids(input, None));
        }
    }

    #[test]
    fn what_is_known_and_not_for_this_says_why() {
        for (input, platform, wanted, said) in [
            ("telegram.org/blog", None, OTHER, vec!["other_page"]),
            ("@SearchReport", None, OTHER, vec!["other_handle"]),
            ("t.me/searchreport", None, OTHER, vec!["other_handle"]),
            ("t.me/SpamBot", Some("whatsapp"), OTHER, vec!["official", "other_platform"]),
            ("t.me/SpamBot", Some("telegram"), OFFICIAL, vec!["official"]),
            ("t.me/SpamBot", Some("nobody"), OFFICIAL, vec!["official"]),
            ("support@whatsapp.com", None, OUTDATED, vec!["listed", "replaced"]),
            ("https://contact.line.me/en", None, OUTDATED, vec!["listed", "replaced"]),
            ("recover@telegram.org", None, OFFICIAL, vec!["official", "plausible"]),
            ("t.me/SpamBot and support@whatsapp.com", None, OUTDATED, vec!["listed", "replaced"]),
            ("t.me/SpamBot or t.me/SpamBott", None, NOT, vec!["open_host", "look_alike"]),
        ] {
            assert_eq!(verdict_id(check(input, platform, catalog()).verdict), wanted, "{input}");
            assert_eq!(ids(input, platform), said, "{input}");
        }
        let privacy = check("https://www.whatsapp.com/contact?subject=privacy", None, catalog());
        assert_eq!(privacy.channel.as_deref(), Some("privacy_contact"));
        assert_eq!(privacy.platform.as_deref(), Some("whatsapp"));
    }

    #[test]
    fn signs_of_an_impostor_are_found_in_many_languages() {
        for (input, id) in [
            ("support@support.whatsapp.com, fee 20 USD", "fee"),
            ("WhatsApp 客服，手续费 20 元", "fee"),
            ("客服要收手續費", "fee"),
            ("Payez les frais d’abord", "fee"),
            ("Servicegebühr 20 €", "fee"),
            ("нужна оплата", "fee"),
            ("手数料が必要です", "fee"),
            ("수수료를 내세요", "fee"),
            ("يجب دفع رسوم", "fee"),
            ("ต้องจ่ายค่าธรรมเนียม", "fee"),
            ("send the 6-digit code", "code"),
            ("把验证码发给我", "code"),
            ("envíe el código", "code"),
            ("пришлите код", "code"),
            ("認証コードを送って", "code"),
            ("인증번호를 알려 주세요", "code"),
            ("أرسل رمز التحقق", "code"),
            ("ส่งรหัสมา", "code"),
            ("pay with a gift card", "gift_card"),
            ("cartes cadeaux", "gift_card"),
            ("Geschenkkarten kaufen", "gift_card"),
            ("cartão presente", "gift_card"),
            ("ギフトカードで", "gift_card"),
            ("the badge inside the profile picture", "badge"),
            ("头像里的徽章", "badge"),
            ("WhatsApp support, add us on WeChat", "other_messenger"),
            ("recover@telegram.org or WhatsApp", "other_messenger"),
            ("WhatsApp客服请加微信", "other_messenger"),
            ("1-800-WHATSAPP", "phone"),
            ("12.34.56.78", "phone"),
            ("hotline 95017", "phone"),
            ("95017", "phone"),
            ("客服电话0755-8376 5566", "phone"),
            ("اتصل ٠٥٠١٢٣٤٥٦٧", "phone"),
            ("tel:+18005550142", "phone"),
            ("＋１　８００　５５５　０１４２", "phone"),
        ] {
            assert_eq!(verdict(input), IMPOSTOR, "{input}");
            assert!(ids(input, None).contains(&id), "{input}: {:?}", ids(input, None));
        }
        let whatsapp = check("加微信 abc", Some("whatsapp"), catalog());
        assert_eq!(whatsapp.verdict, Verdict::ImpostorSigns);
    }

    #[test]
    fn harmless_words_are_no_signs() {
        for input in [
            "recover@telegram.org (since 2026-11-21 09:20)",
            "Telegram: @SpamBot",
            "t.me/SpamBot?start=code&fee=1",
            "the coffee at the encoder: recover@telegram.org",
            "オンラインで t.me/SpamBot",
            "ออนไลน์ t.me/SpamBot",
            "WhatsApp: support@support.whatsapp.com, Telegram: recover@telegram.org",
        ] {
            assert_eq!(verdict(input), OFFICIAL, "{input}: {:?}", ids(input, None));
        }
    }

    #[test]
    fn a_contact_that_the_end_cuts_through_is_not_judged() {
        let long = format!("{} help.line.me.evil.example", "x".repeat(LONGEST - 13));
        assert!(long.chars().take(LONGEST).collect::<String>().ends_with("help.line.me"));
        assert_eq!(verdict(&long), NOT);
        assert_eq!(verdict(&format!("t.me/SpamBot {}", "y".repeat(2 * LONGEST))), OFFICIAL);
    }

    #[test]
    fn every_channel_and_every_warning_of_the_catalogue_is_recognised() {
        let catalog = catalog();
        for platform in &catalog.facts().platforms {
            for channel in platform.channels.iter().filter(|channel| channel.value.is_some()) {
                let value = channel.value.as_deref().unwrap_or_default();
                let found = check(value, None, catalog);
                assert_eq!(found.verdict, Verdict::OfficialChannel, "{value}");
                assert_eq!(found.platform.as_deref(), Some(platform.id.as_str()), "{value}");
            }
            for avoid in &platform.avoid {
                assert_eq!(check(&avoid.value, None, catalog).verdict, avoid.verdict, "{}", avoid.value);
            }
        }
    }

    /// An official contact: before the part that says whose it is, that part, and what follows.
    #[derive(Clone, Debug)]
    struct Parts {
        scheme: &'static str,
        host: String,
        path: String,
        mailbox: Option<String>,
        open: bool,
        handle: bool,
    }

    fn officials() -> Vec<Parts> {
        let catalog = catalog();
        let known = Known::new(catalog, None);
        let channels = known.entries.iter().filter(|entry| matches!(entry.what, What::Channel(_)));
        channels
            .map(|entry| match &entry.contact {
                Contact::Mail { mailbox, host } => Parts {
                    scheme: "",
                    host: host.clone(),
                    path: String::new(),
                    mailbox: Some(mailbox.clone()),
                    open: false,
                    handle: false,
                },
                Contact::Link(link) => Parts {
                    scheme: "https://",
                    host: link.host.clone(),
                    path: link.path.clone(),
                    mailbox: None,
                    open: matches!(known.ground(&link.host), Some((Ground::Open, _))),
                    handle: entry.handle.is_some(),
                },
                other => panic!("a channel is a mail or a link: {other:?}"),
            })
            .collect()
    }

    impl Parts {
        fn write(&self) -> String {
            match &self.mailbox {
                Some(mailbox) => format!("{mailbox}@{}", self.host),
                None => format!("{}{}{}", self.scheme, self.host, self.path),
            }
        }
    }

    fn official() -> impl Strategy<Value = Parts> {
        select(officials())
    }

    fn official_where(fits: fn(&Parts) -> bool) -> impl Strategy<Value = Parts> {
        select(officials().into_iter().filter(fits).collect::<Vec<_>>())
    }

    /// What an edit puts in: letters, digits, a dash, and letters that look like others.
    fn letter() -> impl Strategy<Value = char> {
        prop_oneof![
            4 => proptest::char::range('a', 'z'),
            1 => proptest::char::range('0', '9'),
            1 => select(vec!['-', '_']),
            2 => select("аеорсухіјѕԁɡΙοαｏ𝐨ⓔéＥß\u{301}\u{338}".chars().filter(|c| !matches!(c, '\u{ff01}'..='\u{ff5e}')).collect::<Vec<char>>()),
        ]
    }

    /// A change by one letter: put in, left out, or replaced.
    #[derive(Clone, Debug)]
    enum Edit {
        In(Index, char),
        Out(Index),
        Other(Index, char),
        Swap(Index),
    }

    fn edit() -> impl Strategy<Value = Edit> {
        prop_oneof![
            (any::<Index>(), letter()).prop_map(|(at, c)| Edit::In(at, c)),
            any::<Index>().prop_map(Edit::Out),
            (any::<Index>(), letter()).prop_map(|(at, c)| Edit::Other(at, c)),
            any::<Index>().prop_map(Edit::Swap),
        ]
    }

    impl Edit {
        fn apply(&self, text: &str) -> String {
            let mut chars: Vec<char> = text.chars().collect();
            match self {
                Edit::In(at, c) => chars.insert(at.index(chars.len() + 1), *c),
                Edit::Out(at) => {
                    chars.remove(at.index(chars.len()));
                }
                Edit::Other(at, c) => {
                    let at = at.index(chars.len());
                    chars[at] = *c;
                }
                Edit::Swap(at) => {
                    let at = at.index(chars.len().max(2) - 1);
                    chars.swap(at, at + 1);
                }
            }
            chars.into_iter().collect()
        }
    }

    fn is_official(text: &str) -> bool {
        check(text, None, catalog()).verdict == Verdict::OfficialChannel
    }

    proptest! {
        #[test]
        fn an_edited_host_is_never_official(parts in official(), edit in edit()) {
            let host = edit.apply(&parts.host);
            // Where the edit makes another official host, it is that one.
            prop_assume!(!host.eq_ignore_ascii_case(&parts.host) && host != format!("www.{}", parts.host));
            let edited = Parts { host, ..parts };
            prop_assert!(!is_official(&edited.write()), "{}", edited.write());
        }

        #[test]
        fn an_edited_mailbox_or_handle_is_never_official(parts in official_where(|p| p.handle || p.mailbox.is_some()), edit in edit()) {
            let edited = match &parts.mailbox {
                Some(mailbox) => Parts { mailbox: Some(edit.apply(mailbox)), ..parts.clone() }.write(),
                None => format!("@{}", edit.apply(cut(&parts.path, 1..))),
            };
            let same = if parts.handle { format!("@{}", cut(&parts.path, 1..)) } else { parts.write() };
            prop_assume!(!edited.eq_ignore_ascii_case(&same));
            prop_assert!(!is_official(&edited), "{edited}");
        }

        #[test]
        fn an_edited_path_on_an_open_host_is_never_official(parts in official_where(|p| p.open), edit in edit()) {
            let path = format!("/{}", edit.apply(cut(&parts.path, 1..)));
            let same = if parts.handle { path.eq_ignore_ascii_case(&parts.path) } else { path == parts.path };
            prop_assume!(!same);
            let edited = Parts { path, ..parts };
            prop_assert!(!is_official(&edited.write()), "{}", edited.write());
        }

        #[test]
        fn userinfo_is_never_official(parts in official_where(|p| p.mailbox.is_none()), name in "[a-z.]{0,12}(:[a-z0-9]{0,6})?", scheme: bool) {
            let scheme = if scheme { parts.scheme } else { "" };
            let text = format!("{scheme}{name}@{}{}", parts.host, parts.path);
            prop_assert!(!is_official(&text), "{text}");
        }

        #[test]
        fn a_host_put_before_or_after_is_never_official(parts in official_where(|p| p.mailbox.is_none()), other in "[a-z]{1,8}\\.(com|org|net)") {
            for host in [format!("{}.{other}", parts.host), format!("{other}.{}", parts.host), format!("{}-{other}", parts.host)] {
                let text = format!("https://{host}{}", parts.path);
                prop_assert!(!is_official(&text), "{text}");
            }
        }

        #[test]
        fn other_spellings_are_always_official(
            parts in official(),
            scheme in select(vec!["", "http://", "https://", "HTTPS://", "https:"]),
            www: bool,
            dots in select(vec!["", "/.", "/x/..", "/%2e", "/./y/../."]),
            tail in select(vec!["", "/", "?", "?a=b", "?a=b@c.example", "#f", "/?q#f", "?x=https://evil.example/"]),
            upper: bool,
            bare: bool,
            wide: bool,
            noise in select(vec![
                ("", ""), ("<", ">"), ("(", ")"), ("see ", ", thanks"), ("“", "”."), ("【", "】"), ("请联系", "谢谢"),
                ("Link: ", ";"), ("mail:", "!"), ("*", "*"), ("→", "…"), ("\u{200e}", "\u{200f}"), ("👉", "👈"),
                ("\n\t", " \n"), ("「", "」"), ("`", "`"), ("« ", " »"), ("адрес — ", "?"), ("\"", "\","),
                ("[", "]"), ("คือ", "ครับ"), ("「", "」です。"),
            ]),
        ) {
            // A slash ties what follows to the path, in any script.
            let tail = if tail == "/" && noise.1.starts_with(is_unspaced) { "" } else { tail };
            let host = if upper { parts.host.to_uppercase() } else { parts.host.clone() };
            let mut text = if let Some(mailbox) = &parts.mailbox {
                let mailbox = if upper { mailbox.to_uppercase() } else { mailbox.clone() };
                format!("{mailbox}@{host}")
            } else if parts.handle && bare {
                let name = cut(&parts.path, 1..);
                format!("@{}", if upper { name.to_uppercase() } else { name.to_owned() })
            } else {
                let www = if www { "www." } else { "" };
                let dots = if parts.path.is_empty() { "" } else { dots };
                let path = if parts.handle && upper { parts.path.to_uppercase() } else { parts.path.clone() };
                format!("{scheme}{www}{host}{dots}{path}{tail}")
            };
            if wide {
                text = text
                    .chars()
                    .map(|c| match c {
                        '!'..='~' => char::from_u32(u32::from(c) + 0xfee0).unwrap_or(c),
                        c => c,
                    })
                    .collect();
            }
            let text = format!("{}{text}{}", noise.0, noise.1);
            prop_assert!(is_official(&text), "{text:?}: {:?}", check(&text, None, catalog()));
        }

        #[test]
        fn any_text_gets_a_verdict_and_a_reason(text in any::<String>(), platform in select(vec![None, Some("line"), Some("x")])) {
            prop_assert!(!check(&text, platform, catalog()).reasons.is_empty());
        }

        #[test]
        fn any_mixture_gets_a_verdict(text in "([@:/.?#\\\\ +()0-9,'\u{1b}\u{200b}。微信тест]|t\\.me|https?://|telegram\\.org|mailto:|SpamBot){0,40}") {
            prop_assert!(!check(&text, None, catalog()).reasons.is_empty());
        }

        #[test]
        fn a_phone_number_is_always_a_sign(country in 1u32..999, number in 1_000_000u64..99_999_999, noise in "[a-zA-Z (]{0,12}") {
            let text = format!("{noise} +{country} {number}");
            prop_assert_eq!(check(&text, None, catalog()).verdict, Verdict::ImpostorSigns, "{}", text);
        }
    }

    #[test]
    fn a_long_text_takes_no_time() {
        for pattern in [
            "@",
            "a.bb ",
            "t.me/a ",
            "@abcdefg ",
            "telegran.org ",
            "a:",
            "微.",
            "+1-",
            "https://",
            "x@y.zz ",
            "\u{1b}[",
            "'@",
            "１",
            "(",
            "fee ",
        ] {
            let text = pattern.repeat(LONGEST);
            let start = std::time::Instant::now();
            let _ = check(&text, None, catalog());
            assert!(start.elapsed().as_secs() < 5, "{pattern}");
        }
    }
}

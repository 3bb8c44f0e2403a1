//! From the file as written to checked facts: every id that is named exists, and every complaint has a place.

use std::collections::BTreeSet;
use std::ops::Range;

use super::raw::{self, Identity, Ref};
use super::{
    AboutWords, Adapt, Asks, Avoid, Category, Channel, ChannelKind, Choice, Deadline, Facts, Field,
    FieldKind, Find, Line, MomentWords, Platform, ReplyTime, Route, RouteEntry, SCHEMA, Scope, SecretWords,
    Sign, SignKind, Slot, SlotLimit, Source, Status, Template,
};

/// For so many complaints the nearest of all sources is looked for.
const MAX_NEAR: usize = 100;

/// What is wrong with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Rule {
    /// It is no TOML, or a key or value is not one this file has.
    Syntax,
    /// The layout is of another version.
    Schema,
    /// An id is there twice.
    Duplicate,
    /// An id is no short lower-case name, or a word of the secret detector is no trimmed lower-case one.
    IdShape,
    /// A field is named that does not exist.
    UnknownField,
    /// A channel is named that does not exist.
    UnknownChannel,
    /// A source is named that does not exist.
    UnknownSource,
    /// A platform is named that does not exist.
    UnknownPlatform,
    /// A category or an option is named that does not exist.
    UnknownOption,
    /// A literal sentence is named that does not exist.
    UnknownTemplate,
    /// Nothing says where a fact comes from.
    NoSource,
    /// A date is none of the form `YYYY-MM-DD`.
    Date,
    /// A channel that is recommended is neither confirmed nor plausible.
    WeakChannel,
    /// A channel that is not in the app has no address.
    NoAddress,
    /// No route serves an option.
    NoRoute,
    /// A line of the checklist watches nothing that could confirm it.
    NotYesNo,
    /// A choice without choices.
    NoChoices,
    /// A list of search words or hosts is empty, or an entry of it is not in lower case.
    EmptyWord,
    /// A user's file would change a platform that came with the program.
    BuiltinPlatform,
    /// A user's file claims or disowns a contact of a platform that came with the program.
    OfficialContact,
    /// A user's file holds what only the whole catalogue can.
    NotInOverlay,
}

impl Rule {
    /// All rules.
    pub const ALL: [Rule; 21] = [
        Rule::Syntax,
        Rule::Schema,
        Rule::Duplicate,
        Rule::IdShape,
        Rule::UnknownField,
        Rule::UnknownChannel,
        Rule::UnknownSource,
        Rule::UnknownPlatform,
        Rule::UnknownOption,
        Rule::UnknownTemplate,
        Rule::NoSource,
        Rule::Date,
        Rule::WeakChannel,
        Rule::NoAddress,
        Rule::NoRoute,
        Rule::NotYesNo,
        Rule::NoChoices,
        Rule::EmptyWord,
        Rule::BuiltinPlatform,
        Rule::OfficialContact,
        Rule::NotInOverlay,
    ];

    /// The rule's id, as `lint` prints it.
    pub fn id(self) -> &'static str {
        match self {
            Rule::Syntax => "syntax",
            Rule::Schema => "schema",
            Rule::Duplicate => "duplicate",
            Rule::IdShape => "id_shape",
            Rule::UnknownField => "unknown_field",
            Rule::UnknownChannel => "unknown_channel",
            Rule::UnknownSource => "unknown_source",
            Rule::UnknownPlatform => "unknown_platform",
            Rule::UnknownOption => "unknown_option",
            Rule::UnknownTemplate => "unknown_template",
            Rule::NoSource => "no_source",
            Rule::Date => "date",
            Rule::WeakChannel => "weak_channel",
            Rule::NoAddress => "no_address",
            Rule::NoRoute => "no_route",
            Rule::NotYesNo => "not_yes_no",
            Rule::NoChoices => "no_choices",
            Rule::EmptyWord => "empty_word",
            Rule::BuiltinPlatform => "builtin_platform",
            Rule::OfficialContact => "official_contact",
            Rule::NotInOverlay => "not_in_overlay",
        }
    }
}

/// A complaint about a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaint {
    /// Where, in bytes.
    pub at: Range<usize>,
    /// What is wrong.
    pub rule: Rule,
    /// The name that is wrong.
    pub name: String,
    /// The nearest name that would be right.
    pub near: Option<String>,
}

/// Reads and checks a file.
///
/// # Errors
/// Every complaint, in the order of the file; a syntax error is alone.
pub fn read(text: &str) -> Result<Facts, Vec<Complaint>> {
    check(parse(text)?)
}

/// Reads a user's file as laid over another: it may add platforms of its own with what belongs to them, and name the
/// other's fields, categories and sources. It cannot change a platform of the other, claim its contacts or disown them.
///
/// # Errors
/// Every complaint about the user's file, in its order; those about the other file alone where that is broken.
pub fn overlay(base: &str, user: &str) -> Result<Facts, Vec<Complaint>> {
    let (base, user) = (parse(base)?, parse(user)?);
    let mut checker = Checker::new(&base);
    checker.guard(&base, &user);
    checker.know(&user);
    let mut facts = check(base)?;
    let own = checker.file(user, Some(&facts.categories));
    if !checker.complaints.is_empty() {
        return Err(checker.sorted());
    }
    facts.sources.extend(own.sources);
    facts.reply_times.extend(own.reply_times);
    facts.deadlines.extend(own.deadlines);
    facts.templates.extend(own.templates);
    facts.platforms.extend(own.platforms.into_iter().map(|platform| Platform { yours: true, ..platform }));
    Ok(facts)
}

fn parse(text: &str) -> Result<raw::File, Vec<Complaint>> {
    toml::from_str(text).map_err(|error| {
        vec![Complaint {
            at: error.span().unwrap_or(0..0),
            rule: Rule::Syntax,
            name: error.message().lines().next().unwrap_or_default().to_owned(),
            near: None,
        }]
    })
}

/// Checks a file as a whole.
///
/// # Errors
/// Every complaint, in the order of the file.
pub fn check(file: raw::File) -> Result<Facts, Vec<Complaint>> {
    let mut checker = Checker::new(&file);
    let facts = checker.file(file, None);
    if checker.complaints.is_empty() { Ok(facts) } else { Err(checker.sorted()) }
}

/// Line and column of a byte, both from 1; columns count characters.
pub fn place(text: &str, at: usize) -> (usize, usize) {
    let before = text.get(..at).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    (line, column)
}

/// The nearest of some names, where one is near enough to be meant.
pub fn nearest<'a>(name: &str, names: impl IntoIterator<Item = &'a str>) -> Option<String> {
    names
        .into_iter()
        .map(|other| (strsim::osa_distance(name, other), other))
        .filter(|(distance, other)| *distance <= 1 + other.chars().count().max(name.chars().count()) / 3)
        .min()
        .map(|(_, other)| other.to_owned())
}

/// The host of a link or a mail address: none for a handle, a postal address or a place in the app.
pub fn host(value: &str) -> Option<&str> {
    let rest = value.split_once("://").map_or(value, |(_, rest)| rest);
    let rest = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = match rest.rsplit_once('@') {
        Some(("", _)) => return None,
        Some((_, host)) => host,
        None => rest,
    };
    let host = host.split(':').next().unwrap_or_default();
    (host.contains('.') && !host.contains(char::is_whitespace)).then_some(host)
}

/// Is a host one of some hosts, or below one of them?
pub fn is_under<'a>(host: &str, hosts: impl IntoIterator<Item = &'a str>) -> bool {
    let host = host.to_lowercase();
    hosts.into_iter().any(|parent| {
        let parent = parent.to_lowercase();
        host == parent || host.strip_suffix(&parent).is_some_and(|rest| rest.ends_with('.'))
    })
}

/// A contact as it is compared: without scheme, `www.`, query, fragment, case and a slash at the end.
fn contact(value: &str) -> String {
    let value = value.to_lowercase();
    let rest = value.split_once("://").map_or(value.as_str(), |(_, rest)| rest);
    let rest = rest.strip_prefix("www.").unwrap_or(rest);
    rest.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/').to_owned()
}

fn names(refs: &[Ref]) -> impl Iterator<Item = &str> {
    refs.iter().map(|name| name.get_ref().as_str())
}

fn plain(refs: Vec<Ref>) -> Vec<String> {
    refs.into_iter().map(Ref::into_inner).collect()
}

/// What belongs to the platforms that came with the program: their hosts, those where anyone can publish, and their
/// contacts as they are compared.
struct Guard<'a> {
    own: Vec<&'a str>,
    open: Vec<&'a str>,
    contacts: BTreeSet<String>,
}

impl<'a> Guard<'a> {
    fn new(base: &'a [raw::Platform]) -> Self {
        let values = |platform: &'a raw::Platform| {
            let values = platform.channels.iter().filter_map(|channel| channel.value.as_ref());
            values.map(|value| value.get_ref().as_str()).chain(names(&platform.handles))
        };
        let mut guard = Self {
            own: base.iter().flat_map(|platform| names(&platform.hosts)).collect(),
            open: base.iter().flat_map(|platform| names(&platform.open_hosts)).collect(),
            contacts: BTreeSet::new(),
        };
        guard.contacts = base.iter().flat_map(values).flat_map(|value| guard.spellings(value)).collect();
        guard
    }

    /// A contact as it is compared, and the handle that it is where anyone can have one.
    fn spellings(&self, value: &str) -> Vec<String> {
        let contact = contact(value);
        let handle = contact.split_once('/').filter(|(host, name)| {
            !name.is_empty() && !name.contains('/') && is_under(host, self.open.iter().copied())
        });
        let handle = handle.map(|(_, name)| format!("@{}", name.trim_start_matches('@')));
        handle.into_iter().chain([contact]).collect()
    }

    fn has(&self, value: &str) -> bool {
        self.spellings(value).iter().any(|spelling| self.contacts.contains(spelling))
    }
}

struct Checker {
    complaints: Vec<Complaint>,
    fields: Vec<(String, FieldKind)>,
    sources: BTreeSet<String>,
    platforms: BTreeSet<String>,
    options: Vec<(String, Vec<String>)>,
    templates: BTreeSet<String>,
}

impl Checker {
    fn new(file: &raw::File) -> Self {
        let id = |id: &Ref| id.get_ref().clone();
        Self {
            complaints: Vec::new(),
            fields: file.fields.iter().map(|f| (id(&f.id), f.kind)).collect(),
            sources: file.sources.iter().map(|s| id(&s.id)).collect(),
            platforms: file.platforms.iter().map(|p| id(&p.id)).collect(),
            options: file
                .categories
                .iter()
                .map(|c| (id(&c.id), c.options.iter().map(|o| id(&o.id)).collect()))
                .collect(),
            templates: file.templates.iter().map(|t| id(&t.id)).collect(),
        }
    }

    /// Learns the names of a further file.
    fn know(&mut self, file: &raw::File) {
        let more = Self::new(file);
        self.fields.extend(more.fields);
        self.sources.extend(more.sources);
        self.platforms.extend(more.platforms);
        self.options.extend(more.options);
        self.templates.extend(more.templates);
    }

    fn sorted(mut self) -> Vec<Complaint> {
        self.complaints.sort_by_key(|complaint| complaint.at.start);
        self.complaints
    }

    /// What a user's file must leave alone.
    fn guard(&mut self, base: &raw::File, user: &raw::File) {
        let whole = user.fields.first().map(|field| &field.id);
        let whole = whole.into_iter().chain(user.categories.first().map(|category| &category.id));
        let whole = whole.chain(user.checklist.first().map(|line| &line.id)).chain(user.shorteners.first());
        let words = user.secret_words.first().and_then(|list| list.words.first());
        let words = words.into_iter().chain(user.moment_words.first().and_then(|list| list.words.first()));
        let words = words.chain(user.about_words.first().and_then(|list| list.words.first()));
        let words = words.chain(user.finds.first().map(|find| &find.id));
        for id in whole.chain(user.signs.first().and_then(|sign| sign.words.first())).chain(words) {
            self.complain(id.span(), Rule::NotInOverlay, id.get_ref(), None);
        }
        let sources = (base.sources.iter().map(|s| &s.id), user.sources.iter().map(|s| &s.id));
        self.anew(sources.0, sources.1);
        self.anew(base.deadlines.iter().map(|d| &d.id), user.deadlines.iter().map(|d| &d.id));
        self.anew(base.templates.iter().map(|t| &t.id), user.templates.iter().map(|t| &t.id));
        let about = user.reply_times.iter().map(|time| &time.platform);
        for id in about.chain(user.deadlines.iter().map(|deadline| &deadline.platform)) {
            if base.platforms.iter().any(|platform| platform.id.get_ref() == id.get_ref()) {
                self.complain(id.span(), Rule::BuiltinPlatform, id.get_ref(), None);
            }
        }
        // A built-in platform is found by its other names too, and nothing else may be found by them.
        let called = |platform: &raw::Platform| {
            let names = platform.aliases.iter().chain([&platform.name]);
            names.map(|name| name.trim().to_lowercase()).collect::<Vec<String>>()
        };
        let taken: BTreeSet<String> = base.platforms.iter().flat_map(called).collect();
        for platform in &user.platforms {
            let id = platform.id.get_ref();
            let known = base.platforms.iter().any(|other| other.id.get_ref() == id);
            if known || taken.contains(id) || called(platform).iter().any(|name| taken.contains(name)) {
                self.complain(platform.id.span(), Rule::BuiltinPlatform, id, None);
            }
        }
        let guard = Guard::new(&base.platforms);
        for platform in &user.platforms {
            self.guard_contacts(&guard, platform);
        }
    }

    fn anew<'a>(&mut self, old: impl Iterator<Item = &'a Ref>, new: impl Iterator<Item = &'a Ref>) {
        let old: BTreeSet<&str> = old.map(|id| id.get_ref().as_str()).collect();
        for id in new.filter(|id| old.contains(id.get_ref().as_str())) {
            self.complain(id.span(), Rule::Duplicate, id.get_ref(), None);
        }
    }

    fn guard_contacts(&mut self, guard: &Guard<'_>, user: &raw::Platform) {
        let Guard { own, open, .. } = guard;
        // A host of its own would make every path there official, so an open host cannot be claimed as one.
        let claimed =
            user.hosts.iter().filter(|host| is_under(host.get_ref(), own.iter().chain(open).copied()));
        let others = user.open_hosts.iter().chain(&user.old_hosts);
        let claimed = claimed.chain(others.filter(|host| is_under(host.get_ref(), own.iter().copied())));
        let values = user.channels.iter().filter_map(|channel| channel.value.as_ref());
        let values = values
            .filter(|value| host(value.get_ref()).is_some_and(|host| is_under(host, own.iter().copied())));
        let exact = user.channels.iter().filter_map(|channel| channel.value.as_ref());
        let exact = exact.chain(user.avoid.iter().map(|avoid| &avoid.value)).chain(&user.handles);
        let exact = exact.filter(|value| guard.has(value.get_ref()));
        let mut seen = BTreeSet::new();
        for value in claimed.chain(values).chain(exact) {
            if seen.insert(value.span().start) {
                self.complain(value.span(), Rule::OfficialContact, value.get_ref(), None);
            }
        }
    }

    fn file(&mut self, file: raw::File, shared: Option<&[Category]>) -> Facts {
        if *file.schema.get_ref() != SCHEMA {
            self.complain(file.schema.span(), Rule::Schema, &file.schema.get_ref().to_string(), None);
        }
        self.unique(file.sources.iter().map(|s| &s.id));
        self.unique(file.fields.iter().map(|f| &f.id));
        self.unique(file.categories.iter().map(|c| &c.id));
        self.unique(file.checklist.iter().map(|l| &l.id));
        self.unique(file.platforms.iter().map(|p| &p.id));
        self.unique(file.deadlines.iter().map(|d| &d.id));
        self.unique(file.templates.iter().map(|t| &t.id));
        self.unique(file.finds.iter().map(|f| &f.id));
        let facts = Facts {
            sources: file.sources.into_iter().map(|s| self.source(s)).collect(),
            fields: file.fields.into_iter().map(|f| self.field(f)).collect(),
            categories: file.categories.into_iter().map(|c| self.category(c)).collect(),
            checklist: file.checklist.into_iter().map(|l| self.line(l)).collect(),
            reply_times: file.reply_times.into_iter().map(|r| self.reply_time(r)).collect(),
            deadlines: file.deadlines.into_iter().map(|d| self.deadline(d)).collect(),
            templates: file
                .templates
                .into_iter()
                .map(|t| Template {
                    sources: self.evidence(&t.id, t.sources),
                    id: t.id.into_inner(),
                    literal: t.literal,
                })
                .collect(),
            signs: file.signs.into_iter().map(|s| self.sign(s)).collect(),
            shorteners: self.search_words(file.shorteners),
            secret_words: file.secret_words.into_iter().map(|words| self.secret_words(words)).collect(),
            moment_words: file
                .moment_words
                .into_iter()
                .map(|list| MomentWords { kind: list.kind, words: self.search_words(list.words) })
                .collect(),
            finds: file.finds.into_iter().map(|find| self.find(find)).collect(),
            about_words: file
                .about_words
                .into_iter()
                .map(|list| AboutWords { kind: list.kind, words: self.search_words(list.words) })
                .collect(),
            platforms: Vec::new(),
        };
        let categories = shared.unwrap_or(&facts.categories);
        let platforms = file.platforms.into_iter().map(|p| self.platform(p, categories)).collect();
        Facts { platforms, ..facts }
    }

    /// Search words as they are compared: in lower case, with nothing around them.
    fn search_words(&mut self, words: Vec<Ref>) -> Vec<String> {
        for word in &words {
            let name = word.get_ref();
            if name.is_empty() || name.trim() != name || name.to_lowercase() != *name {
                self.complain(word.span(), Rule::EmptyWord, name, Some(name.trim().to_lowercase()));
            }
        }
        words.into_iter().map(Ref::into_inner).collect()
    }

    fn find(&mut self, find: raw::Find) -> Find {
        Find {
            id: find.id.into_inner(),
            field: self.field_id(&find.field),
            platform: find.platform.map(|platform| self.platform_id(platform)),
        }
    }

    fn sign(&mut self, sign: raw::Sign) -> Sign {
        let kind = *sign.id.get_ref();
        if sign.words.is_empty() {
            self.complain(sign.id.span(), Rule::EmptyWord, "words", None);
        }
        if let Some(platform) = sign.platform.as_ref().filter(|_| kind != SignKind::OtherMessenger) {
            // Only a messenger belongs to somebody; a fee is a fee on every platform.
            self.complain(platform.span(), Rule::UnknownPlatform, platform.get_ref(), None);
        }
        Sign {
            kind,
            platform: sign.platform.map(|platform| self.platform_id(platform)),
            words: self.search_words(sign.words),
        }
    }

    fn complain(&mut self, at: Range<usize>, rule: Rule, name: &str, near: Option<String>) {
        self.complaints.push(Complaint { at, rule, name: name.to_owned(), near });
    }

    fn unique<'a>(&mut self, ids: impl Iterator<Item = &'a Ref>) {
        let mut seen = BTreeSet::new();
        for id in ids {
            let name = id.get_ref();
            let shaped = name.starts_with(|c: char| c.is_ascii_alphanumeric())
                && name.len() <= 64
                && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
            if !shaped {
                self.complain(id.span(), Rule::IdShape, name, None);
            }
            if !seen.insert(name) {
                self.complain(id.span(), Rule::Duplicate, name, None);
            }
        }
    }

    fn date(&mut self, date: Ref) -> String {
        let text = date.get_ref();
        let shaped = text.len() == 10
            && text.bytes().enumerate().all(|(at, byte)| match at {
                4 | 7 => byte == b'-',
                _ => byte.is_ascii_digit(),
            });
        let month = text.get(5..7).and_then(|m| m.parse::<u8>().ok()).unwrap_or(0);
        let day = text.get(8..10).and_then(|d| d.parse::<u8>().ok()).unwrap_or(0);
        if !shaped || !(1..=12).contains(&month) || !(1..=31).contains(&day) {
            self.complain(date.span(), Rule::Date, text, None);
        }
        date.into_inner()
    }

    fn field_id(&mut self, id: &Ref) -> String {
        let name = id.get_ref();
        if !self.fields.iter().any(|(field, _)| field == name) {
            let near = nearest(name, self.fields.iter().map(|(field, _)| field.as_str()));
            self.complain(id.span(), Rule::UnknownField, name, near);
        }
        name.clone()
    }

    fn field_ids(&mut self, ids: &[Ref]) -> Vec<String> {
        ids.iter().map(|id| self.field_id(id)).collect()
    }

    fn evidence(&mut self, owner: &Ref, ids: Vec<Ref>) -> Vec<String> {
        if ids.is_empty() {
            self.complain(owner.span(), Rule::NoSource, owner.get_ref(), None);
        }
        for id in &ids {
            let name = id.get_ref().split(':').next().unwrap_or_default();
            if !self.sources.contains(name) {
                // A file may name thousands that are not there; who mends the first ones sees the rest.
                let few = self.complaints.len() < MAX_NEAR;
                let near = few.then(|| nearest(name, self.sources.iter().map(String::as_str))).flatten();
                self.complain(id.span(), Rule::UnknownSource, id.get_ref(), near);
            }
        }
        ids.into_iter().map(Ref::into_inner).collect()
    }

    fn scope(&mut self, scope: &Ref) -> Scope {
        let name = scope.get_ref();
        if name == "*" {
            return Scope::All;
        }
        let (category, option) = name.split_once('.').map_or((name.as_str(), None), |(c, o)| (c, Some(o)));
        let Some((_, options)) = self.options.iter().find(|(c, _)| c == category) else {
            let near = nearest(category, self.options.iter().map(|(c, _)| c.as_str()));
            self.complain(scope.span(), Rule::UnknownOption, name, near);
            return Scope::Category(category.to_owned());
        };
        match option {
            None => Scope::Category(category.to_owned()),
            Some(option) => {
                if !options.iter().any(|o| o == option) {
                    let near = nearest(option, options.iter().map(String::as_str))
                        .map(|near| format!("{category}.{near}"));
                    self.complain(scope.span(), Rule::UnknownOption, name, near);
                }
                Scope::Option(category.to_owned(), option.to_owned())
            }
        }
    }

    fn scopes(&mut self, scopes: &[Ref]) -> Vec<Scope> {
        scopes.iter().map(|scope| self.scope(scope)).collect()
    }

    fn platform_id(&mut self, id: Ref) -> String {
        if !self.platforms.contains(id.get_ref()) {
            let near = nearest(id.get_ref(), self.platforms.iter().map(String::as_str));
            self.complain(id.span(), Rule::UnknownPlatform, id.get_ref(), near);
        }
        id.into_inner()
    }

    fn source(&mut self, source: raw::Source) -> Source {
        Source {
            id: source.id.into_inner(),
            kind: source.kind,
            title: source.title,
            url: source.url,
            copy_date: source.copy_date.map(|date| self.date(date)),
            checked: self.date(source.checked),
        }
    }

    fn field(&mut self, field: raw::Field) -> Field {
        if field.closed && field.choices.is_empty() {
            self.complain(field.id.span(), Rule::NoChoices, field.id.get_ref(), None);
        }
        Field {
            id: field.id.into_inner(),
            kind: field.kind,
            page: field.page,
            privacy: field.privacy,
            max: field.max,
            choices: field.choices,
            closed: field.closed,
            unknown: field.unknown,
            mask: field.mask,
            urgent: field.urgent,
            common: field.common,
            identifier: field.identifier,
            in_message: field.in_message,
            recommended_by: field.recommended_by,
        }
    }

    fn category(&mut self, category: raw::Category) -> Category {
        self.unique(category.options.iter().map(|o| &o.id));
        Category {
            id: category.id.into_inner(),
            identity_required: category.identity == Identity::Required,
            ask: category.ask,
            asks: Asks {
                required: self.field_ids(&category.required),
                recommended: self.field_ids(&category.recommended),
                without: Vec::new(),
                self_help: category.self_help,
                first_actions: category.first_actions,
                proof: category.proof,
                notes: category.notes,
            },
            options: category.options.into_iter().map(|o| self.option(o)).collect(),
        }
    }

    fn option(&mut self, option: raw::Choice) -> Choice {
        Choice {
            id: option.id.into_inner(),
            asks: Asks {
                required: self.field_ids(&option.required),
                recommended: self.field_ids(&option.recommended),
                without: self.field_ids(&option.without),
                self_help: option.self_help,
                first_actions: option.first_actions,
                proof: option.proof,
                notes: option.notes,
            },
            ask: option.ask,
            platforms: option
                .platforms
                .map(|platforms| platforms.into_iter().map(|p| self.platform_id(p)).collect()),
            urgent: option.urgent.map(raw::Spanned::into_inner),
        }
    }

    fn line(&mut self, line: raw::Line) -> Line {
        if let Some(id) = &line.confirmed_by {
            let kind = self.fields.iter().find(|(field, _)| field == id.get_ref()).map(|(_, kind)| *kind);
            if kind.is_some_and(|kind| kind != FieldKind::YesNo) {
                self.complain(id.span(), Rule::NotYesNo, id.get_ref(), None);
            }
        }
        for condition in &line.when {
            let parts = condition.get_ref();
            for field in parts.asks.iter().chain(&parts.given) {
                if !self.fields.iter().any(|(id, _)| id == field) {
                    let near = nearest(field, self.fields.iter().map(|(id, _)| id.as_str()));
                    self.complain(condition.span(), Rule::UnknownField, field, near);
                }
            }
            for platform in &parts.platform {
                if !self.platforms.contains(platform) {
                    let near = nearest(platform, self.platforms.iter().map(String::as_str));
                    self.complain(condition.span(), Rule::UnknownPlatform, platform, near);
                }
            }
            for name in &parts.category {
                if !self.options.iter().any(|(category, _)| category == name) {
                    let near = nearest(name, self.options.iter().map(|(category, _)| category.as_str()));
                    self.complain(condition.span(), Rule::UnknownOption, name, near);
                }
            }
            for name in &parts.option {
                if !self.options.iter().any(|(_, options)| options.contains(name)) {
                    let near = nearest(
                        name,
                        self.options.iter().flat_map(|(_, options)| options).map(String::as_str),
                    );
                    self.complain(condition.span(), Rule::UnknownOption, name, near);
                }
            }
        }
        Line {
            watches: self.field_ids(&line.watches),
            confirmed_by: line.confirmed_by.map(|id| self.field_id(&id)),
            id: line.id.into_inner(),
            when: line.when.into_iter().map(raw::Spanned::into_inner).collect(),
            watches_kind: line.watches_kind,
            limits: line.limits,
        }
    }

    fn platform(&mut self, platform: raw::Platform, categories: &[Category]) -> Platform {
        self.unique(platform.channels.iter().map(|c| &c.id));
        let channels: Vec<(String, Status)> =
            platform.channels.iter().map(|c| (c.id.get_ref().clone(), *c.status.get_ref())).collect();
        let span = platform.id.span();
        let id = platform.id.get_ref().clone();
        let routes: Vec<Route> =
            platform.routes.into_iter().map(|route| self.route(route, &channels)).collect();
        for category in categories {
            for option in category.options.iter().filter(|option| option.is_on(&id)) {
                let served = routes.iter().any(|route| {
                    route.when.is_empty() && super::fit(&route.scope, &category.id, &option.id).is_some()
                });
                if !served {
                    let name = format!("{id}: {}.{}", category.id, option.id);
                    self.complain(span.clone(), Rule::NoRoute, &name, None);
                }
            }
        }
        Platform {
            id,
            name: platform.name,
            aliases: platform.aliases,
            phone_support: platform.phone_support,
            hosts: plain(platform.hosts),
            open_hosts: plain(platform.open_hosts),
            old_hosts: plain(platform.old_hosts),
            handles: plain(platform.handles),
            identity: self.field_ids(&platform.identity.required),
            identity_recommended: self.field_ids(&platform.identity.recommended),
            never_ask: platform.never_ask,
            channels: platform.channels.into_iter().map(|c| self.channel(c)).collect(),
            routes,
            avoid: platform.avoid.into_iter().map(|a| self.avoid(a)).collect(),
            adapt: platform.adapt.into_iter().map(|a| self.adapt(a)).collect(),
            yours: false,
        }
    }

    fn channel(&mut self, channel: raw::Channel) -> Channel {
        if channel.value.is_none() && channel.kind != ChannelKind::InApp {
            self.complain(channel.id.span(), Rule::NoAddress, channel.id.get_ref(), None);
        }
        let slots = channel.slots.into_iter().map(|slot| self.slot(slot)).collect();
        let template = channel.template.map(|template| {
            if !self.templates.contains(template.get_ref()) {
                let near = nearest(template.get_ref(), self.templates.iter().map(String::as_str));
                self.complain(template.span(), Rule::UnknownTemplate, template.get_ref(), near);
            }
            template.into_inner()
        });
        Channel {
            sources: self.evidence(&channel.id, channel.sources),
            id: channel.id.into_inner(),
            kind: channel.kind,
            value: channel.value.map(Ref::into_inner),
            status: channel.status.into_inner(),
            checked: self.date(channel.checked),
            copy_date: channel.copy_date.map(|date| self.date(date)),
            needs_login: channel.needs_login,
            needs_app: channel.needs_app,
            attachments: channel.attachments,
            slots,
            steps: channel.steps,
            template,
            regions: channel.regions,
            languages: channel.languages,
        }
    }

    fn slot(&mut self, slot: raw::Spanned<raw::Slot>) -> Slot {
        let span = slot.span();
        let (id, limit) = match slot.into_inner() {
            raw::Slot::Name(name) => (Ref::new(span, name), None),
            raw::Slot::Table(table) => (table.field, table.limit),
        };
        let name = id.get_ref().trim_end_matches('?').to_owned();
        let required = name == *id.get_ref();
        let id = Ref::new(id.span(), name);
        let limit = limit.map(|limit| SlotLimit {
            max: limit.max.get(),
            unit: limit.unit,
            status: limit.status,
            sources: self.evidence(&id, limit.sources),
        });
        Slot { field: self.field_id(&id), required, limit }
    }

    fn route(&mut self, route: raw::Route, channels: &[(String, Status)]) -> Route {
        Route {
            scope: self.scopes(&route.scope),
            when: route
                .when
                .into_iter()
                .map(|(field, value)| {
                    let known = field.get_ref() == "region";
                    (if known { field.into_inner() } else { self.field_id(&field) }, value)
                })
                .collect(),
            channels: route
                .channels
                .into_inner()
                .into_iter()
                .map(|entry| self.entry(entry, channels))
                .collect(),
            none: route.none,
        }
    }

    fn entry(&mut self, entry: raw::RouteEntry, channels: &[(String, Status)]) -> RouteEntry {
        let name = entry.id.get_ref();
        match channels.iter().find(|(id, _)| id == name) {
            None => {
                let near = nearest(name, channels.iter().map(|(id, _)| id.as_str()));
                self.complain(entry.id.span(), Rule::UnknownChannel, name, near);
            }
            Some((_, status)) if *status > Status::Plausible => {
                self.complain(entry.id.span(), Rule::WeakChannel, name, None);
            }
            Some(_) => {}
        }
        RouteEntry {
            needs: self.field_ids(&entry.needs),
            id: entry.id.into_inner(),
            logged_in: entry.logged_in,
            app_opens: entry.app_opens,
            region: entry.region,
            service_region: entry.service_region,
            options: entry.option.unwrap_or_default(),
        }
    }

    fn avoid(&mut self, avoid: raw::Avoid) -> Avoid {
        Avoid {
            sources: self.evidence(&avoid.value, avoid.sources),
            checked: self.date(avoid.checked),
            scope: if avoid.scope.is_empty() { vec![Scope::All] } else { self.scopes(&avoid.scope) },
            value: avoid.value.into_inner(),
            reason: avoid.reason,
            verdict: avoid.verdict,
            replaced_by: avoid.replaced_by,
            status: avoid.status,
        }
    }

    fn adapt(&mut self, adapt: raw::Adapt) -> Adapt {
        Adapt {
            scope: self.scopes(&adapt.scope),
            asks: Asks {
                required: self.field_ids(&adapt.required),
                recommended: self.field_ids(&adapt.recommended),
                without: self.field_ids(&adapt.without),
                self_help: adapt.self_help,
                first_actions: adapt.first_actions,
                proof: adapt.proof,
                notes: adapt.notes,
            },
            ask: adapt.ask,
            replace_self_help: adapt.replace_self_help,
            replace_first_actions: adapt.replace_first_actions,
        }
    }

    fn secret_words(&mut self, list: raw::SecretWords) -> SecretWords {
        if list.words.is_empty() {
            self.complain(list.kind.span(), Rule::NoChoices, "words", None);
        }
        let mut seen = BTreeSet::new();
        for word in &list.words {
            let name = word.get_ref().as_str();
            let bare = name.strip_prefix('*').unwrap_or(name);
            let bare = bare.strip_suffix('*').unwrap_or(bare);
            // The detector folds the text, so a capital or a stray space would never be found in it.
            if bare.is_empty() || bare.trim() != bare || bare.contains('*') || name.to_lowercase() != name {
                self.complain(word.span(), Rule::IdShape, name, Some(bare.trim().to_lowercase()));
            }
            if !seen.insert(name) {
                self.complain(word.span(), Rule::Duplicate, name, None);
            }
        }
        SecretWords {
            kind: list.kind.into_inner(),
            words: list.words.iter().map(|word| word.get_ref().clone()).collect(),
        }
    }

    fn reply_time(&mut self, time: raw::ReplyTime) -> ReplyTime {
        ReplyTime {
            sources: self.evidence(&time.platform, time.sources),
            platform: self.platform_id(time.platform),
            scope: self.scopes(&time.scope),
            channel: time.channel.map(Ref::into_inner),
            first: time.first,
            unit: time.unit,
            status: time.status,
            checked: self.date(time.checked),
        }
    }

    fn deadline(&mut self, deadline: raw::Deadline) -> Deadline {
        Deadline {
            sources: self.evidence(&deadline.id, deadline.sources),
            id: deadline.id.into_inner(),
            platform: self.platform_id(deadline.platform),
            scope: self.scopes(&deadline.scope),
            kind: deadline.kind,
            days: deadline.days,
            hours: deadline.hours,
            working: deadline.working.unwrap_or(false),
            from: deadline.from.map(|field| self.field_id(&field)),
            regions: deadline.regions.unwrap_or_default(),
            status: deadline.status,
            checked: self.date(deadline.checked),
        }
    }
}

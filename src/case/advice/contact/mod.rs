//! Is a contact genuine? A mail, link, handle or phone number, as pasted, is compared with the catalogue.
//!
//! Whoever fakes a contact chooses how it is written, so all doubt falls on one side: a contact is official
//! only where it is, character for character, one that the catalogue names, or another spelling that leads to
//! the very same place. A foreign letter, an invisible character or userinfo is never explained away.

mod entries;
mod faces;
mod known;
mod phones;
mod reading;
mod scene;
mod spelling;

use crate::facts::catalog::{Catalog, Verdict};
use crate::ground::text::Text;
use known::{Judged, Known};
use scene::Scene;
use spelling::is_invisible;

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
    Contacts::new(catalog).check(input, platform)
}

/// The contacts that a catalogue names, read once so that many a text can be judged.
pub struct Contacts<'a> {
    /// What came with the program.
    known: Known<'a>,
    /// What files of the user's own name: it makes nothing official.
    own: Known<'a>,
}

impl std::fmt::Debug for Contacts<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Contacts").finish_non_exhaustive()
    }
}

impl<'a> Contacts<'a> {
    /// Reads them.
    pub fn new(catalog: &'a Catalog) -> Self {
        Self { known: Known::of(catalog, false), own: Known::of(catalog, true) }
    }

    /// As [`check`].
    pub fn check(&mut self, input: &str, platform: Option<&str>) -> Checked {
        self.known.wanted = platform.and_then(|id| self.known.catalog.platform(id));
        let known = &self.known;
        let mut scene = Scene::read(input);
        let mut judged: Vec<Judged> = scene.found.iter().map(|found| known.judge(found)).collect();
        judged.extend(known.judge_phrases(&mut scene));
        for (judged, found) in judged.iter_mut().zip(&scene.found) {
            self.own.claim(judged, found);
        }
        let signs = known.signs(&scene, &judged);
        // The first of the worst speaks for the text; the sort keeps the order of equals.
        judged.sort_by_key(|j| std::cmp::Reverse(gravity(j.verdict)));
        let platform = judged.iter().find_map(|j| j.platform).map(|p| p.id.clone());
        let channel = judged.first().and_then(|j| j.channel).map(|c| c.id.clone());
        let found = judged.first().map_or(Verdict::NotOfficial, |j| j.verdict);
        let verdict = if signs.is_empty() { found } else { Verdict::ImpostorSigns };
        // An official contact must not lend its good name to what stands beside it.
        let said =
            judged.into_iter().filter(|j| j.verdict != Verdict::OfficialChannel || j.verdict == verdict);
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

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use proptest::prelude::*;
    use proptest::sample::{Index, select};

    use super::entries::{Ground, What};
    use super::reading::Contact;
    use super::spelling::is_unspaced;
    use super::*;
    use crate::facts::catalog::{Facts, check as facts_check};

    static FACTS: LazyLock<Facts> = LazyLock::new(|| {
        facts_check::read(include_str!("../../../../platforms.toml")).expect("the catalogue is sound")
    });

    fn catalog() -> &'static Catalog {
        thread_local!(static CATALOG: &'static Catalog = Box::leak(Box::new(Catalog::new(FACTS.clone()))));
        CATALOG.with(|catalog| *catalog)
    }

    fn verdict(input: &str) -> &'static str {
        verdict_id(check(input, None, catalog()).verdict)
    }

    const OFFICIAL: &str = "official_channel";
    const NOT: &str = "not_official";

    #[test]
    fn a_contact_that_the_end_cuts_through_is_not_judged() {
        let long = format!("{} help.line.me.evil.example", "x".repeat(LONGEST - 13));
        assert!(long.chars().take(LONGEST).collect::<String>().ends_with("help.line.me"));
        assert_eq!(verdict(&long), NOT);
        assert_eq!(verdict(&format!("t.me/SpamBot {}", "y".repeat(2 * LONGEST))), OFFICIAL);
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
        let known = Known::of(catalog, false);
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

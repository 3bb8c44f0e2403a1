//! The languages: which there are, which fits a person, and messages put into their words.

mod number;
pub mod pack;

use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::rc::Rc;

use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use fluent_syntax::ast;
use unic_langid::{CharacterDirection, LanguageIdentifier};

use crate::ground::clean;
use crate::ground::text::{Arg, Text};

/// The language every message exists in.
pub const REFERENCE: &str = "en";

/// A language as it is packed: its tag, its entries, where each begins.
pub type Packed = (&'static str, &'static str, &'static [u32]);

/// The languages that the build script found.
static EMBEDDED: &[Packed] = include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// All languages of this program. A language costs nothing until something is said in it.
#[derive(Debug)]
pub struct Languages {
    packed: &'static [Packed],
    tags: Vec<&'static str>,
    shelf: Vec<(&'static str, OnceCell<Rc<Locale>>)>,
    own: Vec<Own>,
    names: Rc<OnceCell<BTreeMap<String, String>>>,
}

/// A language of the user's own, packed, and the one that says what it lacks.
#[derive(Debug)]
struct Own {
    tag: &'static str,
    blob: &'static str,
    offsets: &'static [u32],
    base: Option<&'static str>,
    /// It is new, or changes words that came with the program.
    marked: bool,
    locale: OnceCell<Rc<Locale>>,
}

impl Languages {
    /// The embedded languages.
    pub fn embedded() -> Self {
        Self::of(EMBEDDED)
    }

    /// Languages as they are packed, by their tags, the reference among them.
    pub fn of(packed: &'static [Packed]) -> Self {
        let shelf: Vec<_> = packed.iter().map(|(tag, ..)| (*tag, OnceCell::new())).collect();
        let tags = shelf.iter().map(|(tag, _)| *tag).collect();
        Self { packed, tags, shelf, own: Vec::new(), names: Rc::default() }
    }

    /// The languages as they are packed.
    pub fn packed(&self) -> &'static [Packed] {
        self.packed
    }

    /// Lays a language of the user's own over these, under its tag in canonical form. What it cannot say is said by
    /// the embedded language that is nearest to it, else by the reference language. It is marked where it is new or
    /// changes words that came with the program, and not where it only adds some.
    ///
    /// The words stay in memory as long as the program runs, as the embedded ones do.
    pub fn lay(&mut self, tag: &str, packer: pack::Packer, marked: bool) {
        let base = self.base(tag);
        let (blob, offsets) = packer.finish();
        let tag: &'static str = match self.tags.iter().find(|known| **known == tag) {
            Some(known) => known,
            None => tag.to_owned().leak(),
        };
        self.own.retain(|own| own.tag != tag);
        let (blob, offsets) = (blob.leak(), offsets.leak());
        self.own.push(Own { tag, blob, offsets, base, marked, locale: OnceCell::new() });
        if !self.tags.contains(&tag) {
            self.tags.push(tag);
            self.tags.sort_unstable();
        }
    }

    /// Gives names to what has no words in any language: message ids with what is shown for each.
    /// Only the first call counts.
    pub fn name(&self, names: BTreeMap<String, String>) {
        let _ = self.names.set(names);
    }

    /// The embedded language that is nearest to a tag.
    pub fn base(&self, tag: &str) -> Option<&'static str> {
        nearest(tag, &self.shelf.iter().map(|(tag, _)| *tag).collect::<Vec<_>>())
    }

    /// Did a file of the user's own bring a language, or change its words?
    pub fn is_own(&self, tag: &str) -> bool {
        self.own.iter().any(|own| own.tag == tag && own.marked)
    }

    /// Their BCP 47 tags, in alphabetical order.
    pub fn tags(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.tags.iter().copied()
    }

    /// A language by its exact tag.
    pub fn get(&self, tag: &str) -> Option<Rc<Locale>> {
        let Some(own) = self.own.iter().find(|own| own.tag == tag) else { return self.built_in(tag) };
        let locale = own.locale.get_or_init(|| {
            let fallback = own.base.and_then(|base| self.built_in(base)).unwrap_or_else(|| self.reference());
            let mut locale = Locale::new(own.tag, own.blob, own.offsets, Some(fallback));
            locale.own = true;
            Rc::new(locale)
        });
        Some(Rc::clone(locale))
    }

    /// An embedded language, with nothing laid over it.
    pub fn built_in(&self, tag: &str) -> Option<Rc<Locale>> {
        let at = self.shelf.iter().position(|(t, _)| *t == tag)?;
        let (tag, cell) = self.shelf.get(at)?;
        let (_, blob, offsets) = self.packed.get(at)?;
        let locale = cell.get_or_init(|| {
            let fallback = (*tag != REFERENCE).then(|| self.reference());
            let mut locale = Locale::new(tag, blob, offsets, fallback);
            if *tag == REFERENCE {
                locale.names = Rc::clone(&self.names);
            }
            Rc::new(locale)
        });
        Some(Rc::clone(locale))
    }

    /// The language every message exists in.
    ///
    /// # Panics
    /// Where it was not embedded; the build has it or fails.
    pub fn reference(&self) -> Rc<Locale> {
        self.get(REFERENCE).expect("the reference language is embedded")
    }

    /// The nearest language there is for a tag as systems write them (`zh_TW.UTF-8`, `fr-CA`, `de_DE@euro`).
    pub fn nearest(&self, tag: &str) -> Option<&'static str> {
        nearest(tag, &self.tags)
    }

    /// The nearest language for the interface.
    pub fn nearest_shown(&self, tag: &str) -> Option<&'static str> {
        self.nearest(tag).filter(|tag| !is_for_messages(tag))
    }

    /// What a message is called in every language, for a search that does not care in which.
    pub fn say_in_all(&self, text: &Text) -> Vec<String> {
        self.tags().filter_map(|tag| self.get(tag)?.maybe(text)).collect()
    }
}

/// Is a language there for messages alone? Terminals do not agree on how to show what is written from right to left, so
/// that no screen is; what is copied is read elsewhere, and there it is right.
pub fn is_for_messages(tag: &str) -> bool {
    let language: Option<LanguageIdentifier> = tag.parse().ok();
    language.is_some_and(|language| language.character_direction() == CharacterDirection::RTL)
}

fn nearest(tag: &str, tags: &[&'static str]) -> Option<&'static str> {
    let cut = tag.split(['.', '@']).next().unwrap_or_default();
    if cut.is_empty() || cut == "C" || cut.eq_ignore_ascii_case("posix") {
        return None;
    }
    if let Some(tag) = tags.iter().find(|tag| **tag == cut) {
        return Some(tag);
    }
    let wanted: LanguageIdentifier = cut.replace('_', "-").parse().ok()?;
    let there: Vec<LanguageIdentifier> = tags.iter().filter_map(|tag| tag.parse().ok()).collect();
    let found = negotiate_languages(&[wanted], &there, None, NegotiationStrategy::Filtering);
    let found = (*found.first()?).to_string();
    tags.iter().find(|tag| **tag == found).copied()
}

/// One language.
pub struct Locale {
    tag: &'static str,
    blob: &'static str,
    offsets: &'static [u32],
    /// Made with the first message that is more than plain text.
    bundle: OnceCell<RefCell<FluentBundle<FluentResource>>>,
    loaded: RefCell<HashSet<String>>,
    /// Plain messages that were said before: a frame says the same forty as the one before.
    heard: RefCell<HashMap<Box<str>, &'static str>>,
    fallback: Option<Rc<Locale>>,
    /// It is the user's own: what it cannot say is no fault, and what it says goes through the gate.
    own: bool,
    names: Rc<OnceCell<BTreeMap<String, String>>>,
    faults: RefCell<Vec<String>>,
}

impl std::fmt::Debug for Locale {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Locale").field("tag", &self.tag).finish_non_exhaustive()
    }
}

impl Locale {
    fn new(
        tag: &'static str,
        blob: &'static str,
        offsets: &'static [u32],
        fallback: Option<Rc<Locale>>,
    ) -> Self {
        Self {
            tag,
            blob,
            offsets,
            bundle: OnceCell::new(),
            loaded: RefCell::default(),
            heard: RefCell::default(),
            fallback,
            own: false,
            names: Rc::default(),
            faults: RefCell::default(),
        }
    }

    fn bundle(&self) -> &RefCell<FluentBundle<FluentResource>> {
        self.bundle.get_or_init(|| {
            let language: LanguageIdentifier = self.tag.parse().unwrap_or_default();
            let mut bundle = FluentBundle::new(vec![language]);
            // The invisible isolation marks would land in what is copied.
            bundle.set_use_isolating(false);
            bundle.set_formatter(Some(number::written));
            RefCell::new(bundle)
        })
    }

    /// The BCP 47 tag.
    pub fn tag(&self) -> &'static str {
        self.tag
    }

    /// The ids of all messages, without terms.
    pub fn ids(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.offsets.windows(2).filter_map(|pair| {
            let [start, end] = pair else { return None };
            let id = pack::id(self.blob.get(*start as usize..*end as usize)?);
            (!id.starts_with('-')).then_some(id)
        })
    }

    /// The source of a message, as it was packed.
    pub fn source(&self, id: &str) -> Option<&'static str> {
        pack::find(self.blob, self.offsets, id)
    }

    /// Puts a message into words. What this language lacks or cannot say is said in the reference language;
    /// what that lacks too is shown as its id, and both are faults.
    pub fn say(&self, text: &Text) -> String {
        self.maybe(text).unwrap_or_else(|| {
            self.fault(format!("{}: missing", text.key()));
            text.key().to_owned()
        })
    }

    /// As [`Locale::say`], for a message that need not exist: none where no language has it.
    pub fn maybe(&self, text: &Text) -> Option<String> {
        self.said_to(text, self)
    }

    /// Says a message, with its arguments as another language says them: the one that was asked first.
    fn said_to(&self, text: &Text, first: &Locale) -> Option<String> {
        let (id, args) = match text {
            Text::Verbatim(text) => return Some(text.clone()),
            Text::Parts(parts) => return Some(parts.iter().map(|part| first.say(part)).collect()),
            Text::Message { id, args } => (id.as_ref(), args.as_slice()),
        };
        self.format(id, args, first)
            .or_else(|| self.fallback.as_ref()?.said_to(text, first))
            .or_else(|| self.names.get()?.get(id).cloned())
    }

    /// What went wrong while speaking, oldest first.
    pub fn faults(&self) -> Vec<String> {
        self.faults.borrow().clone()
    }

    fn fault(&self, what: String) {
        self.faults.borrow_mut().push(what);
    }

    fn format(&self, id: &str, args: &[(&'static str, Arg)], first: &Locale) -> Option<String> {
        if let Some(plain) = self.heard.borrow().get(id) {
            return Some((*plain).to_owned());
        }
        let (name, attribute) = id.split_once('.').map_or((id, None), |(name, attr)| (name, Some(attr)));
        // A message that stands beneath may have been loaded for another that refers to it; it is said there.
        let source = self.source(name)?;
        if let Some(plain) = pack::plain(source, attribute) {
            self.heard.borrow_mut().insert(id.into(), plain);
            return Some(plain.to_owned());
        }
        self.load(name);
        // The arguments are said first: they may load messages of their own.
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            values.set(
                *name,
                match arg {
                    Arg::Count(count) => FluentValue::from(*count),
                    Arg::Tenths(tenths) => number::tenths(*tenths),
                    Arg::Word(word) => FluentValue::from(word.clone()),
                    Arg::Text(text) => FluentValue::from(first.say(text)),
                },
            );
        }
        let bundle = self.bundle().borrow();
        let message = bundle.get_message(name)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(attribute) => message.get_attribute(attribute)?.value(),
        };
        let mut errors = Vec::new();
        let said = bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned();
        if errors.is_empty() {
            return Some(if self.own { clean::lines(&said).text } else { said });
        }
        for error in errors.into_iter().filter(|_| !self.own) {
            self.fault(format!("{id}: {error}"));
        }
        None
    }

    /// The source of a message; one of the user's own may refer to what stands beneath it.
    fn known(&self, id: &str) -> Option<&'static str> {
        self.source(id).or_else(|| self.fallback.as_ref().filter(|_| self.own)?.known(id))
    }

    /// Parses a message, and what it refers to, unless that was done before.
    fn load(&self, id: &str) {
        if self.loaded.borrow().contains(id) {
            return;
        }
        self.loaded.borrow_mut().insert(id.to_owned());
        let Some(source) = self.known(id) else { return };
        let Ok(resource) = FluentResource::try_new(source.to_owned()) else { return };
        let mut named = Vec::new();
        for entry in resource.entries() {
            references(entry, &mut named);
        }
        // A message that is there twice cannot be: the packer keeps one of each.
        let _ = self.bundle().borrow_mut().add_resource(resource);
        for id in named {
            self.load(&id);
        }
    }
}

/// The messages and terms an entry refers to.
fn references(entry: &ast::Entry<&str>, named: &mut Vec<String>) {
    let (value, attributes) = match entry {
        ast::Entry::Message(message) => (message.value.as_ref(), &message.attributes),
        ast::Entry::Term(term) => (Some(&term.value), &term.attributes),
        ast::Entry::Comment(_)
        | ast::Entry::GroupComment(_)
        | ast::Entry::ResourceComment(_)
        | ast::Entry::Junk { .. } => return,
    };
    for pattern in value.into_iter().chain(attributes.iter().map(|attribute| &attribute.value)) {
        in_pattern(pattern, named);
    }
}

fn in_pattern(pattern: &ast::Pattern<&str>, named: &mut Vec<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            in_expression(expression, named);
        }
    }
}

fn in_expression(expression: &ast::Expression<&str>, named: &mut Vec<String>) {
    match expression {
        ast::Expression::Select { selector, variants } => {
            in_inline(selector, named);
            for variant in variants {
                in_pattern(&variant.value, named);
            }
        }
        ast::Expression::Inline(inline) => in_inline(inline, named),
    }
}

fn in_inline(inline: &ast::InlineExpression<&str>, named: &mut Vec<String>) {
    match inline {
        ast::InlineExpression::MessageReference { id, .. } => named.push(id.name.to_owned()),
        ast::InlineExpression::TermReference { id, .. } => named.push(format!("-{}", id.name)),
        ast::InlineExpression::Placeable { expression } => in_expression(expression, named),
        ast::InlineExpression::StringLiteral { .. }
        | ast::InlineExpression::NumberLiteral { .. }
        | ast::InlineExpression::FunctionReference { .. }
        | ast::InlineExpression::VariableReference { .. } => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_text_is_what_the_library_says() {
        let languages = Languages::embedded();
        let mut plain = 0;
        for tag in languages.tags() {
            let locale = languages.get(tag).expect("it is listed");
            for id in locale.ids() {
                let source = locale.source(id).unwrap_or_default();
                locale.load(id);
                let bundle = locale.bundle().borrow();
                let message = bundle.get_message(id).expect("it was loaded");
                let attributes = message.attributes().map(|a| (Some(a.id().to_owned()), Some(a.value())));
                for (attribute, pattern) in attributes.chain([(None, message.value())]) {
                    let (Some(ours), Some(pattern)) = (pack::plain(source, attribute.as_deref()), pattern)
                    else {
                        continue;
                    };
                    let theirs = bundle.format_pattern(pattern, None, &mut Vec::new());
                    assert_eq!(ours, theirs, "{tag}: {id} {attribute:?}");
                    plain += 1;
                }
            }
        }
        assert!(plain > 1000, "most messages are plain text: {plain}");
    }

    #[test]
    fn numbers_are_written_as_the_language_writes_them() {
        let languages = Languages::embedded();
        for (tag, room, size) in [
            ("en", "3,950", "2.5"),
            ("de", "3.950", "2,5"),
            ("fr", "3\u{202f}950", "2,5"),
            ("es", "3950", "2,5"),
            ("ru", "3\u{a0}950", "2,5"),
            ("ja", "3,950", "2.5"),
        ] {
            let locale = languages.get(tag).expect("it is embedded");
            let said = locale.say(&Text::id("form-room").with("count", 3950_usize));
            assert!(said.contains(room), "{tag}: {said}");
            let said = locale.say(&Text::id("picture-mb").with("mb", Arg::Tenths(25)));
            assert!(said.starts_with(size), "{tag}: {said}");
            let said = locale.say(&Text::id("picture-mb").with("mb", Arg::Tenths(30)));
            assert!(said.starts_with(&size.replace('2', "3").replace('5', "0")), "{tag}: {said}");
            assert!(locale.say(&Text::id("form-room").with("count", 12_usize)).contains("12"), "{tag}");
        }
    }

    #[test]
    fn a_system_tag_finds_its_nearest_language() {
        let languages = Languages::embedded();
        for (tag, nearest) in [
            ("zh_TW.UTF-8", Some("zh-Hant")),
            ("zh-HK", Some("zh-Hant")),
            ("zh_CN.GB18030", Some("zh-Hans")),
            ("zh", Some("zh-Hans")),
            ("zh-SG", Some("zh-Hans")),
            ("fr_CA@euro", Some("fr")),
            ("en_GB", Some("en")),
            ("C.UTF-8", None),
            ("POSIX", None),
            ("", None),
            ("not a tag", None),
        ] {
            assert_eq!(languages.nearest(tag), nearest, "{tag}");
        }
    }
}

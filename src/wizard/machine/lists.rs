//! The lists: what there is to pick, best match first, and what picking does.

use std::rc::Rc;

use super::{Entry, Overlay, Wizard};
use crate::ground::text::Text;
use crate::wizard::msg::{Effect, Format};
use crate::wizard::step::Step;
use crate::words::locale::is_for_messages;
use crate::words::search::{self, Name};

impl Wizard {
    pub(super) fn query(&self) -> String {
        search::fold(&self.filter.text())
    }

    /// Makes the list of the screen anew, best match first.
    pub(super) fn refill(&mut self) {
        let query = self.query();
        self.found.clear();
        let mut current = None;
        let entries = match (&self.overlay, &self.step) {
            (Some(Overlay::UiLanguage | Overlay::MessageLanguage), _) => {
                current = Some(Entry::Language(if self.overlay == Some(Overlay::UiLanguage) {
                    self.ui
                } else {
                    self.message_language()
                }));
                let all = self.languages_best_first().into_iter().map(Entry::Language).collect();
                self.rank(&query, all)
            }
            (Some(Overlay::Format), _) => Format::ALL.map(Entry::Format).to_vec(),
            (Some(Overlay::Drafts | Overlay::Kept | Overlay::Ask(_)), _) => self.kept_entries(),
            (None, Step::Platform) => {
                let heads = self.catalog.heads();
                current = heads
                    .iter()
                    .position(|head| Some(head.id.as_str()) == self.case.platform.as_deref())
                    .map(Entry::Platform);
                let all = (0..heads.len()).map(Entry::Platform).collect();
                self.rank(&query, all)
            }
            (None, Step::Category) => {
                current = self.case.category.clone().map(Entry::Category);
                let platform = self.case.platform.as_deref().unwrap_or_default();
                let categories = self.catalog.facts().categories.iter();
                let mut all: Vec<Entry> = categories
                    .clone()
                    .filter(|category| self.catalog.options_on(platform, &category.id).next().is_some())
                    .map(|category| Entry::Category(category.id.clone()))
                    .collect();
                if !query.is_empty() {
                    // Somebody who only knows the symptom lands in the right place.
                    for category in categories {
                        let options = self.catalog.options_on(platform, &category.id);
                        all.extend(options.map(|o| Entry::Option(category.id.clone(), o.id.clone())));
                    }
                }
                self.rank(&query, all)
            }
            (None, Step::Option) => {
                let (Some(platform), Some(category)) = (&self.case.platform, &self.case.category) else {
                    return;
                };
                current = self.case.option.clone().map(|option| Entry::Option(category.clone(), option));
                let options = self.catalog.options_on(platform, category);
                let all = options.map(|o| Entry::Option(category.clone(), o.id.clone())).collect();
                self.rank(&query, all)
            }
            (None, Step::WhereTo) => {
                let findings = self.findings();
                current = findings.channel.map(|channel| Entry::Channel(channel.id.clone()));
                findings.ways.usable.iter().map(|channel| Entry::Channel(channel.id.clone())).collect()
            }
            (
                Some(Overlay::Help | Overlay::Contact | Overlay::Find | Overlay::Preview | Overlay::Edit),
                _,
            )
            | (
                None,
                Step::FirstSteps
                | Step::Solved
                | Step::Details(_)
                | Step::Proof
                | Step::Checklist
                | Step::Message
                | Step::Mine,
            ) => Vec::new(),
        };
        let current = current.filter(|_| query.is_empty());
        self.selected = current.and_then(|entry| entries.iter().position(|e| *e == entry)).unwrap_or(0);
        self.entries = entries;
        if self.overlay.is_none() && self.step == Step::Checklist {
            self.selected = self.first_open_tick();
        }
    }

    /// The entries that fit the filter, best first, with the name each was found by where it is called otherwise here.
    fn rank(&mut self, query: &str, entries: Vec<Entry>) -> Vec<Entry> {
        self.found = vec![None; entries.len()];
        if query.is_empty() {
            return entries;
        }
        let Some(ui) = self.languages.get(self.ui) else { return entries };
        let mut ranked: Vec<(u32, Option<String>, Entry, bool)> = entries
            .into_iter()
            .filter_map(|entry| {
                let names = self.names(&entry);
                let (score, name) = search::best(query, &names)?;
                let item = self.item(&entry, None);
                let here = [Some(item.label), item.about].into_iter().flatten();
                let shows = here
                    .filter_map(|text| ui.maybe(&text))
                    .any(|said| !search::marks(query, &said).is_empty());
                Some((score, (!shows).then(|| name.shown.clone()), entry, name.is_far()))
            })
            .collect();
        if ranked.iter().any(|(.., far)| !far) {
            ranked.retain(|(.., far)| !far);
        }
        ranked.sort_by_key(|(score, ..)| std::cmp::Reverse(*score));
        let (found, entries) = ranked.into_iter().map(|(_, found, entry, _)| (found, entry)).unzip();
        self.found = found;
        entries
    }

    /// Everything an entry is called, and what is told about it, in every language. It is gathered once: that takes
    /// longer than all looks after.
    fn names(&self, entry: &Entry) -> Rc<[Name]> {
        if let Some(names) = self.names.borrow().get(entry) {
            return Rc::clone(names);
        }
        let said = |prefix: &str, id: &str| {
            let called = self.languages.say_in_all(&Text::id(format!("{prefix}-{id}")));
            let about = Text::id(format!("{prefix}-{id}.about"));
            let far = self.languages.say_in_all(&about);
            let about = self.languages.get(self.ui).and_then(|ui| ui.maybe(&about));
            called
                .into_iter()
                .map(Name::of)
                .chain(about.map(Name::about))
                .chain(far.into_iter().map(Name::far))
                .collect()
        };
        let names: Vec<Name> = match entry {
            Entry::Platform(at) => self.catalog.heads().get(*at).map_or_else(Vec::new, |head| {
                std::iter::once(&head.name).chain(&head.aliases).map(Name::of).collect()
            }),
            Entry::Category(id) => said("category", id),
            Entry::Option(_, id) => said("option", id),
            Entry::Language(tag) => {
                let english =
                    self.languages.get(tag).and_then(|l| l.maybe(&Text::id("language-name.english")));
                [Some(self.autonym(tag)), english, Some((*tag).to_owned())]
                    .into_iter()
                    .flatten()
                    .map(Name::of)
                    .collect()
            }
            Entry::Format(_)
            | Entry::Answer(_)
            | Entry::Channel(_)
            | Entry::Draft(_)
            | Entry::Fresh
            | Entry::Kept(_) => Vec::new(),
        };
        let names: Rc<[Name]> = names.into();
        self.names.borrow_mut().insert(entry.clone(), Rc::clone(&names));
        names
    }

    /// The languages of the list that is open: what support reads, what the user reads, then by their names.
    fn languages_best_first(&self) -> Vec<&'static str> {
        let of_messages = self.overlay == Some(Overlay::MessageLanguage);
        let tags = self.languages.tags().filter(|tag| of_messages || !is_for_messages(tag));
        let mut tags: Vec<&'static str> = tags.collect();
        tags.sort_by_cached_key(|tag| (self.why_first(tag).is_none(), search::fold(&self.autonym(tag))));
        tags
    }

    /// Why a language stands among the first.
    pub(super) fn why_first(&self, tag: &str) -> Option<Text> {
        let of_messages = self.overlay == Some(Overlay::MessageLanguage);
        let read = self
            .channel()
            .filter(|_| of_messages)
            .is_some_and(|channel| channel.languages.iter().any(|t| t == tag));
        if read {
            return Some(Text::id("language-read-there"));
        }
        if self.system == Some(tag) {
            return Some(Text::id("language-system"));
        }
        (of_messages && self.ui == tag).then(|| Text::id("language-yours"))
    }

    /// What a language calls itself.
    pub(super) fn autonym(&self, tag: &str) -> String {
        self.languages.get(tag).map_or_else(|| tag.to_owned(), |l| l.say(&Text::id("language-name")))
    }

    pub(super) fn pick(&mut self) -> Option<Effect> {
        let entry = self.entries.get(self.selected)?.clone();
        match entry {
            Entry::Platform(at) => {
                let id = self.catalog.heads().get(at)?.id.clone();
                if self.case.platform.as_ref() != Some(&id) {
                    self.case.channel = None;
                }
                self.case.platform = Some(id.clone());
                let there = |c: &String, o: &String| self.catalog.option(c, o).is_some_and(|o| o.is_on(&id));
                if !self
                    .case
                    .category
                    .as_ref()
                    .zip(self.case.option.as_ref())
                    .is_some_and(|(c, o)| there(c, o))
                {
                    self.case.option = None;
                }
                self.next();
            }
            Entry::Category(id) => {
                if self.case.category.as_ref() != Some(&id) {
                    self.case.option = None;
                    self.case.channel = None;
                }
                self.case.category = Some(id.clone());
                let platform = self.case.platform.clone().unwrap_or_default();
                let mut options = self.catalog.options_on(&platform, &id);
                let first = options.next().map(|option| option.id.clone());
                let only = options.next().is_none();
                drop(options);
                if only {
                    self.case.option = first;
                }
                self.next();
            }
            Entry::Option(category, option) => {
                if self.case.option.as_ref() != Some(&option) {
                    self.case.channel = None;
                }
                self.case.category = Some(category);
                self.case.option = Some(option);
                if self.path().contains(&Step::Option) {
                    self.step = Step::Option;
                }
                self.next();
            }
            Entry::Language(tag) => {
                if self.overlay == Some(Overlay::UiLanguage) {
                    self.ui = tag;
                    self.names.borrow_mut().clear();
                } else {
                    self.case.language = Some(tag.to_owned());
                }
                self.back();
            }
            Entry::Format(format) => {
                self.back();
                return Some(Effect::Write(format));
            }
            Entry::Answer(yes) => return self.answer(yes),
            Entry::Draft(at) => return self.pick_draft(at),
            Entry::Fresh => return Some(Effect::Hold(None)),
            Entry::Kept(thing) => return self.pick_kept(thing),
            Entry::Channel(id) => {
                let best = self.findings().ways.usable.first().map(|channel| channel.id.clone());
                self.case.channel = (best.as_ref() != Some(&id)).then_some(id);
                self.next();
            }
        }
        None
    }
}

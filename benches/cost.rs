//! What the program's parts cost: loading, parsing, drawing, a key press, a message.
#![allow(missing_docs, reason = "the groups are made by a macro")]
#![allow(clippy::unwrap_used, reason = "a measurement that cannot go on has failed")]

use std::fmt::Write as _;
use std::hint::black_box;
use std::rc::Rc;
use std::time::Duration;

use casewright::case::advice::{self, contact, secrets};
use casewright::case::answers::{Answer, Case, Event, Outcome, Try};
use casewright::facts::catalog::Catalog;
use casewright::facts::lint::{self, Caps};
use casewright::ground::text::Text;
use casewright::shell::cli;
use casewright::shell::paint::Painter;
use casewright::shell::theme::Theme;
use casewright::shell::view::{self, Words};
use casewright::wizard::machine::{Start, Wizard};
use casewright::wizard::msg::Msg;
use casewright::wizard::step::{self, Step};
use casewright::words::export::{self, plain};
use casewright::words::locale::Languages;
use casewright::words::request;
use criterion::{Criterion, criterion_group, criterion_main};
use jiff::civil::{Date, date};
use ratatui::layout::Rect;

const TODAY: Date = date(2026, 11, 21);
const SIZES: [(u16, u16); 2] = [(80, 24), (200, 60)];

/// A case with something in every kind of answer.
fn case() -> Case {
    let text = |text: &str| Answer::Text(text.to_owned());
    let answers = [
        ("account_phone", text("0912-345-678")),
        ("device_model", text("Pixel 8")),
        ("os_version", text("Android 14")),
        ("app_version", text("11.7.2")),
        ("first_seen", text("2026-02-11 09:20 +08:00")),
        ("description", text(&"檔案停在傳送中，重新安裝後也一樣。It stops at 100%.\n".repeat(8))),
        (
            "timeline",
            Answer::Timeline(vec![
                Event { at: "2026-02-11".to_owned(), event: "檔案停在傳送中".to_owned() },
                Event { at: "2026-02-12".to_owned(), event: "It came back for two hours.".to_owned() },
            ]),
        ),
        (
            "tried",
            Answer::Tried(vec![
                Try { action: "reinstall".to_owned(), result: Some(Outcome::Temporary) },
                Try { action: "other_network".to_owned(), result: Some(Outcome::None) },
            ]),
        ),
    ];
    Case {
        platform: Some("telegram".to_owned()),
        category: Some("messages".to_owned()),
        option: Some("media_failed".to_owned()),
        country: Some("TW".to_owned()),
        answers: answers.into_iter().map(|(id, answer)| (id.to_owned(), answer)).collect(),
        ..Case::default()
    }
}

/// A wizard and a terminal of its own.
struct Stage {
    wizard: Wizard,
    languages: Rc<Languages>,
    painter: Painter,
    theme: Theme,
}

impl Stage {
    fn new(case: Case, (width, height): (u16, u16)) -> Self {
        let catalog: Rc<Catalog> = Rc::new(cli::embedded_catalog());
        let languages = Rc::new(Languages::embedded());
        let start = Start::new(case, "zh-Hant", TODAY);
        Self {
            wizard: Wizard::new(catalog, Rc::clone(&languages), start),
            languages,
            painter: Painter::new(Rect::new(0, 0, width, height)),
            theme: Theme::plain(),
        }
    }

    /// On the page that asks what happened, with the answers of [`case`].
    fn details(size: (u16, u16)) -> Self {
        let pages = step::pages(&case(), &cli::embedded_catalog());
        let story = Step::Details(pages.iter().position(|page| page.id == "story").unwrap());
        let mut stage = Self::new(case(), size);
        for _ in 0..40 {
            if *stage.wizard.step() == story {
                break;
            }
            stage.wizard.update(Msg::Back);
        }
        assert_eq!(*stage.wizard.step(), story);
        stage
    }

    fn frame(&mut self) {
        let screen = self.wizard.screen();
        let ui = self.languages.get(self.wizard.ui()).unwrap();
        let message = self.languages.get(self.wizard.message_language()).unwrap();
        let words = Words { ui: &ui, message: &message, theme: &self.theme };
        let mut seen = view::Seen::default();
        let mut bytes = Vec::new();
        self.painter.paint(
            |buffer| {
                seen = view::draw(buffer, &screen, &words);
                seen.caret
            },
            &mut bytes,
        );
        black_box(bytes);
        self.wizard.seen(seen.sight);
    }
}

fn loading(c: &mut Criterion) {
    c.bench_function("catalogue/heads", |b| b.iter(cli::embedded_catalog));
    c.bench_function("catalogue/all", |b| {
        b.iter(|| cli::embedded_catalog().facts().platforms.len());
    });
}

fn languages(c: &mut Criterion) {
    let all: Vec<&str> = Languages::embedded().reference().ids().collect();
    // About as many as a screen shows.
    let some: Vec<&str> = all.iter().step_by(all.len() / 25).copied().collect();
    for (name, ids) in [("language/screen", some), ("language/all", all)] {
        c.bench_function(name, |b| {
            b.iter(|| {
                let locale = Languages::embedded().reference();
                ids.iter().filter_map(|id| locale.maybe(&Text::id(*id))).map(|said| said.len()).sum::<usize>()
            });
        });
    }
}

/// What the first screen costs where so many languages came with the program.
fn shipped(c: &mut Criterion) {
    let english = *Languages::embedded().packed().iter().find(|(tag, ..)| *tag == "en").unwrap();
    for count in [1, 18, 200] {
        let mut packed = vec![english];
        packed.extend((1..count).map(|at| {
            let tag: &str = format!("en-x-{at:03}").leak();
            (tag, english.1, english.2)
        }));
        let packed: &'static [_] = packed.leak();
        c.bench_function(&format!("language/first screen of {count}"), |b| {
            b.iter(|| {
                let languages = Languages::of(packed);
                let locale = languages.get(languages.nearest("en").unwrap()).unwrap();
                locale.say(&Text::id("platform-title")).len()
            });
        });
    }
}

fn frames(c: &mut Criterion) {
    for (width, height) in SIZES {
        let mut first = Stage::new(Case::default(), (width, height));
        c.bench_function(&format!("frame/platform {width}x{height}"), |b| b.iter(|| first.frame()));
        let mut details = Stage::details((width, height));
        c.bench_function(&format!("frame/details {width}x{height}"), |b| b.iter(|| details.frame()));
    }
}

fn keys(c: &mut Criterion) {
    for (width, height) in SIZES {
        let mut stage = Stage::details((width, height));
        c.bench_function(&format!("key/letter and back {width}x{height}"), |b| {
            b.iter(|| {
                stage.wizard.update(Msg::Type('字'));
                stage.frame();
                stage.wizard.update(Msg::Backspace);
                stage.frame();
            });
        });
    }
    let mut stage = Stage::new(Case::default(), SIZES[0]);
    c.bench_function("key/filter 80x24", |b| {
        b.iter(|| {
            stage.wizard.update(Msg::Type('t'));
            stage.frame();
            stage.wizard.update(Msg::Backspace);
            stage.frame();
        });
    });
}

/// A letter in an empty text, and in one that is nearly as long as it may be.
fn caps(c: &mut Criterion) {
    for (width, height) in [(80, 24), (100, 30)] {
        for length in [0, 3_990] {
            let mut stage = Stage::details((width, height));
            stage.wizard.update(Msg::Clear);
            stage.wizard.update(Msg::Paste("It stopped at noon. ".chars().cycle().take(length).collect(), 0));
            stage.frame();
            c.bench_function(&format!("key/letter in {length} {width}x{height}"), |b| {
                b.iter(|| {
                    stage.wizard.update(Msg::Type('x'));
                    stage.frame();
                    stage.wizard.update(Msg::Backspace);
                    stage.frame();
                });
            });
        }
    }
}

fn messages(c: &mut Criterion) {
    let catalog = cli::embedded_catalog();
    let languages = Languages::embedded();
    let locale = languages.get("zh-Hant").unwrap();
    let case = case();
    c.bench_function("message", |b| {
        b.iter(|| {
            let findings = advice::findings(&case, &catalog, TODAY);
            let request = request::compose(&case, &catalog, findings.channel);
            plain::text(&export::write(&request, &locale))
        });
    });
}

/// A file of so many platforms, each with a source, hosts, two channels and routes of its own.
fn many(count: usize) -> String {
    let mut file = "schema = 1\n".to_owned();
    for at in 0..count {
        let _ = write!(
            file,
            "[[sources]]\nid = \"s{at}\"\nkind = \"memory\"\ntitle = \"Source {at}\"\nchecked = \"2026-11-21\"\n\
             [[platforms]]\nid = \"p{at}\"\nname = \"Platform {at}\"\naliases = [\"平台{at}\"]\n\
             phone_support = \"unknown\"\nhosts = [\"p{at}.example.dev\"]\n\
             [[platforms.channels]]\nid = \"form\"\nkind = \"web_form\"\n\
             value = \"https://p{at}.example.dev/help\"\nstatus = \"plausible\"\nsources = [\"s{at}\"]\n\
             checked = \"2026-11-21\"\n\
             [[platforms.channels]]\nid = \"mail\"\nkind = \"email\"\nvalue = \"help@p{at}.example.dev\"\n\
             status = \"plausible\"\nsources = [\"s{at}\"]\nchecked = \"2026-11-21\"\n\
             [[platforms.routes]]\nfor = [\"*\"]\nchannels = [{{ id = \"form\" }}, {{ id = \"mail\" }}]\n"
        );
    }
    file
}

/// What a catalogue of many platforms costs: to read it, to filter its list, to check a contact against it.
fn sizes(c: &mut Criterion) {
    const BASE: &str = include_str!("../platforms.toml");
    for count in [10, 100, 1_000, 10_000] {
        let text = many(count);
        let read = || Catalog::new(lint::read(BASE, &text, TODAY, Caps::NONE).unwrap());
        c.bench_function(&format!("platforms/read {count}"), |b| b.iter(|| read().heads().len()));
        let languages = Rc::new(Languages::embedded());
        let start = Start::new(Case::default(), "en", TODAY);
        let catalog = Rc::new(read());
        let mut stage = Stage {
            wizard: Wizard::new(Rc::clone(&catalog), Rc::clone(&languages), start),
            languages,
            painter: Painter::new(Rect::new(0, 0, 80, 24)),
            theme: Theme::plain(),
        };
        c.bench_function(&format!("platforms/filter {count}"), |b| {
            b.iter(|| {
                stage.wizard.update(Msg::Type('9'));
                stage.frame();
                stage.wizard.update(Msg::Backspace);
                stage.frame();
            });
        });
        c.bench_function(&format!("platforms/contact {count}"), |b| {
            b.iter(|| contact::check("help@p9.example.dev", None, &catalog).verdict);
        });
    }
}

/// The detector of secrets over what is hard for it: sixteen times the text is sixteen times the work.
fn secrets_found(c: &mut Criterion) {
    let catalog = cli::embedded_catalog();
    for unit in
        ["code ", "1 2 3 4 ", "password: ", "密码是", "483920 is ", "a-1-b:2=", "(", "e\u{301}\u{301}"]
    {
        for length in [2_000, 32_000] {
            let text: String = unit.chars().cycle().take(length).collect();
            c.bench_function(&format!("secrets/{unit:?} {length}"), |b| {
                b.iter(|| secrets::find(black_box(&text), &catalog));
            });
        }
    }
}

/// Few and short samples: what is looked for is a factor, not a percent.
fn short() -> Criterion {
    Criterion::default()
        .sample_size(20)
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_secs(1))
}

criterion_group!(name = benches; config = short(); targets = loading, languages, shipped, frames, keys, caps, messages, sizes, secrets_found);
criterion_main!(benches);

//! The command line. Its words are Fluent messages too, as far as the library lets them be.

mod arguments;
mod check_contact;
mod config;
mod forget;
mod lint;
mod list;
mod new_case;
mod own;
mod render;
mod shells;

use std::ffi::OsString;
use std::io::{self, Read as _, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::rc::Rc;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command};

use self::own::{Asked, Laid};
use crate::case::answers::Case;
use crate::case::file;
use crate::facts::catalog::Catalog;
use crate::ground::clean;
use crate::ground::text::Text;
use crate::shell::app::{self, End, Kept};
use crate::shell::clipboard;
use crate::shell::listen;
use crate::shell::live::{self, Face, Live};
use crate::shell::plain::Lines;
use crate::shell::reason;
use crate::shell::settings::Settings;
use crate::shell::store::Store;
use crate::shell::system;
use crate::shell::terminal::{self, Output};
use crate::shell::theme::{Abilities, Kind, Theme};
use crate::wizard::kept::Keeping;
use crate::wizard::machine::{Start, Wizard};
use crate::words::locale::{Languages, Locale, is_for_messages};

/// Bad input, or something that cannot be opened.
const BAD_INPUT: u8 = 2;

/// The commands.
const COMMANDS: [&str; 9] =
    ["render", "new-case", "check-contact", "platforms", "lint", "forget", "config", "completions", "man"];

/// What every command works with.
struct Desk {
    catalog: Rc<Catalog>,
    languages: Rc<Languages>,
    ui: Rc<Locale>,
    settings: Settings,
    /// Which files of the user's own were left aside, and why.
    told: Vec<Text>,
}

/// What a command says when it cannot go on: one line, and the exit status.
struct Refusal(Text, u8);

impl Desk {
    fn say(&self, text: &Text) -> String {
        clean::lines(&self.ui.say(text)).text
    }
}

/// The embedded catalogue, packed by the build script.
pub fn embedded_catalog() -> Catalog {
    Catalog::unpack(
        include_bytes!(concat!(env!("OUT_DIR"), "/heads.bin")),
        include_bytes!(concat!(env!("OUT_DIR"), "/facts.bin")),
    )
}

/// Runs the program.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    terminal::guard_panics();
    let args: Vec<OsString> = args.into_iter().collect();
    if args.get(1).is_some_and(|arg| arg == clipboard::HOLDER) {
        return clipboard::hold();
    }
    // What stands before the first frame is kept small: most starts name a language at most, and need no reader of
    // arguments; the others need no command that they do not name, and no words of the help.
    let named = args.iter().skip(1).any(|arg| COMMANDS.iter().any(|name| arg == name));
    let parsed = if is_bare(&args) {
        Ok(ArgMatches::default())
    } else {
        command(&|_| String::new(), named).try_get_matches_from(&args)
    };
    let laid = match parsed.as_ref().map(|matches| (matches.subcommand_name(), asked_own(matches))) {
        Ok((Some("lint"), _)) => Laid::nothing(),
        Ok((_, asked)) => Laid::over(&asked),
        Err(_) => Laid::over(&Asked { locales: asked(&args, "--locales"), ..Asked::default() }),
    };
    let Laid { catalog, languages, told, faulty, refused } = laid;
    let asked_ui = asked(&args, "--ui");
    let (settings, bad) = Settings::of_this_user();
    let told = told.into_iter().chain(bad).collect();
    let tag = system::ui(&languages, asked_ui.as_deref().or(settings.ui.as_deref()));
    let ui = languages.get(tag).unwrap_or_else(|| languages.reference());
    let desk = Desk { catalog: Rc::new(catalog), languages: Rc::new(languages), ui, settings, told };
    let parsed =
        parsed.or_else(|_| command(&|id| desk.ui.say(&Text::id(id)), true).try_get_matches_from(&args));
    let matches = match parsed {
        Ok(matches) => matches,
        Err(error) => {
            if !error.use_stderr() {
                // The reader may have gone, and there is nobody left to tell.
                let _ = error.print();
                return ExitCode::SUCCESS;
            }
            complain(&desk.say(&arguments::text(&error)));
            complain(&desk.say(&Text::id("arg-help").with("command", "casewright")));
            return ExitCode::from(BAD_INPUT);
        }
    };
    if let Some(refused) = refused {
        complain(&desk.say(&refused));
        return ExitCode::from(BAD_INPUT);
    }
    if matches.subcommand().is_some() {
        for told in &desk.told {
            complain(&desk.say(told));
        }
        if faulty {
            return ExitCode::from(BAD_INPUT);
        }
        if let Some(notice) = unknown_ui(&desk, asked_ui.as_deref()) {
            complain(&desk.say(&notice));
        }
    }
    let done = match matches.subcommand() {
        Some(("render", matches)) => render::run(&desk, matches),
        Some(("new-case", matches)) => new_case::run(&desk, matches),
        Some(("check-contact", matches)) => check_contact::run(&desk, matches),
        Some(("platforms", matches)) => list::run(&desk, matches),
        Some(("lint", matches)) => lint::run(&desk, matches),
        Some(("forget", _)) => forget::run(&desk),
        Some(("config", matches)) => config::run(&desk, matches),
        Some(("completions", matches)) => shells::completions(&desk, matches),
        Some(("man", _)) => shells::man(&desk),
        _ => wizard(&desk, &matches, asked_ui.as_deref()),
    };
    match done {
        Ok(code) => ExitCode::from(code),
        Err(Refusal(text, code)) => {
            complain(&desk.say(&text));
            ExitCode::from(code)
        }
    }
}

/// Do the arguments name a language at most?
fn is_bare(args: &[OsString]) -> bool {
    let rest: Vec<&str> = args.iter().skip(1).map(|arg| arg.to_str().unwrap_or("-")).collect();
    match rest.as_slice() {
        [] => true,
        ["--ui", tag] => !tag.starts_with('-') && !tag.is_empty(),
        [one] => one.strip_prefix("--ui=").is_some_and(|tag| !tag.is_empty()),
        _ => false,
    }
}

/// The files of the user's own that the command line names.
fn asked_own(matches: &ArgMatches) -> Asked {
    let matches = matches.subcommand().map_or(matches, |(_, matches)| matches);
    let word = |name| text(matches, name).map(str::to_owned);
    Asked { platforms: word("platforms"), locales: word("locales"), no_caps: flag(matches, "no-caps") }
}

/// The value of an option, before the arguments are read: their own words depend on it.
fn asked(args: &[OsString], option: &str) -> Option<String> {
    let mut args = args.iter().filter_map(|arg| arg.to_str());
    while let Some(arg) = args.next() {
        if arg == option {
            return args.next().map(str::to_owned);
        }
        if let Some(value) = arg.strip_prefix(option).and_then(|rest| rest.strip_prefix('=')) {
            return Some(value.to_owned());
        }
    }
    None
}

/// What every command has: the language of its words, and help in it.
fn shared(command: Command, say: &dyn Fn(&'static str) -> String) -> Command {
    command
        .next_help_heading(say("cli-options"))
        .arg(Arg::new("ui").long("ui").value_name("TAG").help(say("cli-ui")))
        .disable_help_flag(true)
        .arg(Arg::new("help").short('h').long("help").action(ArgAction::Help).help(say("cli-help")))
        .help_template(format!(
            "{{before-help}}{{about-with-newline}}\n{}: {{usage}}\n\n{{all-args}}{{after-help}}",
            say("cli-usage")
        ))
        .subcommand_help_heading(say("cli-commands"))
}

/// The options of what works with the catalogue: files of the user's own, laid over ours.
fn own(command: Command, say: &dyn Fn(&'static str) -> String) -> Command {
    command
        .arg(Arg::new("platforms").long("platforms").value_name("FILE").help(say("cli-own-platforms")))
        .arg(Arg::new("locales").long("locales").value_name("DIR").help(say("cli-own-locales")))
        .arg(Arg::new("no-caps").long("no-caps").action(ArgAction::SetTrue).help(say("cli-no-caps")))
}

fn language(say: &dyn Fn(&'static str) -> String) -> Arg {
    Arg::new("language").long("language").value_name("TAG").help(say("cli-language"))
}

/// The program itself, with its commands where they are wanted.
fn command(say: &dyn Fn(&'static str) -> String, whole: bool) -> Command {
    let itself = own(shared(Command::new("casewright").about(say("cli-about")), say), say)
        .version(env!("CARGO_PKG_VERSION"))
        .disable_version_flag(true)
        .arg(
            Arg::new("version")
                .short('V')
                .long("version")
                .action(ArgAction::Version)
                .help(say("cli-version")),
        )
        .arg(Arg::new("CASE").help(say("cli-case")).help_heading(say("cli-arguments")))
        .arg(language(say))
        .arg(Arg::new("plain").long("plain").action(ArgAction::SetTrue).help(say("cli-plain")))
        .arg(
            Arg::new("theme")
                .long("theme")
                .value_name("auto|dark|light|contrast|none")
                .value_parser(PossibleValuesParser::new(Kind::ALL.map(Kind::id)))
                .hide_possible_values(true)
                .help(say("cli-theme")),
        )
        .arg(Arg::new("mouse").long("mouse").action(ArgAction::SetTrue).help(say("cli-mouse")))
        .arg(Arg::new("ascii").long("ascii").action(ArgAction::SetTrue).help(say("cli-ascii")))
        .arg(Arg::new("print").long("print").action(ArgAction::SetTrue).help(say("cli-print")))
        .arg(Arg::new("no-save").long("no-save").action(ArgAction::SetTrue).help(say("cli-no-save")))
        .disable_help_subcommand(true)
        .args_conflicts_with_subcommands(true);
    if whole { itself.subcommands(commands(say)) } else { itself }
}

fn commands(say: &dyn Fn(&'static str) -> String) -> [Command; COMMANDS.len()] {
    let shared = |command: Command| shared(command, say);
    let own = |command: Command| own(command, say);
    let language = || language(say);
    // The values stand in the argument's name: the library's own way to tell them has words of its own.
    let format = |values: &'static [&'static str]| {
        Arg::new("format")
            .long("format")
            .value_name(values.join("|"))
            .default_value("text")
            .value_parser(PossibleValuesParser::new(values))
            .hide_default_value(true)
            .hide_possible_values(true)
            .help(say("cli-format"))
    };
    let required = |name: &'static str, id: &'static str| {
        Arg::new(name).value_name(name).required(true).help(say(id)).help_heading(say("cli-arguments"))
    };
    let render = own(shared(Command::new("render").about(say("cli-render"))))
        .arg(required("CASE", "cli-case-render"))
        .arg(language())
        .arg(Arg::new("channel").long("channel").value_name("ID").help(say("cli-channel")))
        .arg(Arg::new("now").long("now").value_name("RFC3339").help(say("cli-now")))
        .arg(format(&["text", "short", "markdown", "json", "eml", "mailto", "slots"]));
    let new_case = own(shared(Command::new("new-case").about(say("cli-new-case"))))
        .arg(required("PLATFORM", "cli-new-case-platform"))
        .arg(required("CATEGORY", "cli-new-case-category"))
        .arg(required("OPTION", "cli-new-case-option"));
    let check_contact = own(shared(Command::new("check-contact").about(say("cli-check-contact"))))
        .arg(required("TEXT", "cli-check-contact-text"))
        .arg(Arg::new("platform").long("platform").value_name("ID").help(say("cli-check-contact-platform")))
        .arg(format(&["text", "json"]));
    let platforms =
        own(shared(Command::new("platforms").about(say("cli-platforms")))).arg(format(&["text", "json"]));
    let lint = shared(Command::new("lint").about(say("cli-lint")))
        .arg(Arg::new("FILE").num_args(0..).help(say("cli-lint-file")).help_heading(say("cli-arguments")))
        .arg(Arg::new("locales").long("locales").value_name("DIR").help(say("cli-lint-locales")))
        .arg(
            Arg::new("overlay")
                .long("overlay")
                .value_name("FILE")
                .action(ArgAction::Append)
                .help(say("cli-lint-overlay")),
        )
        .arg(Arg::new("schema").long("schema").action(ArgAction::SetTrue).help(say("cli-lint-schema")))
        .arg(Arg::new("now").long("now").value_name("RFC3339").help(say("cli-now")))
        .arg(format(&["text", "json"]));
    let forget = shared(Command::new("forget").about(say("cli-forget")));
    let config = shared(Command::new("config").about(say("cli-config")));
    let completions = shared(Command::new("completions").about(say("cli-completions"))).arg(
        required("SHELL", "cli-completions-shell")
            .value_parser(PossibleValuesParser::new(shells::SHELLS))
            .hide_possible_values(true),
    );
    let man = shared(Command::new("man").about(say("cli-man")));
    [render, new_case, check_contact, platforms, lint, forget, config, completions, man]
}

fn text<'a>(matches: &'a ArgMatches, name: &str) -> Option<&'a str> {
    matches.try_get_one::<String>(name).ok().flatten().map(String::as_str)
}

fn flag(matches: &ArgMatches, name: &str) -> bool {
    matches.try_get_one::<bool>(name).ok().flatten().is_some_and(|set| *set)
}

fn wizard(desk: &Desk, matches: &ArgMatches, asked_ui: Option<&str>) -> Result<u8, Refusal> {
    let print = flag(matches, "print");
    let output = if print { Output::Stderr } else { Output::Stdout };
    let mut case = match text(matches, "CASE") {
        Some(path) => load(desk, path)?,
        None => Case::default(),
    };
    let settings = &desk.settings;
    let plain = flag(matches, "plain") || settings.plain.unwrap_or_else(system::wants_lines);
    if !plain && !terminal::is_there(output) {
        return Err(Refusal(Text::id("error-no-terminal"), BAD_INPUT));
    }
    // There is room for one, and the linter tells the rest.
    let mut notice = desk.told.first().cloned().or_else(|| unknown_ui(desk, asked_ui));
    if let Some(tag) = text(matches, "language") {
        notice = notice.or(unknown_language(desk, Some(tag)));
        case.language = Some(clean::line(tag).text);
    } else if case.language.is_none() {
        // Whoever reads a language that no screen shows still writes in it.
        let own = asked_ui.map(str::to_owned).or_else(system::language);
        let own = own.and_then(|tag| desk.languages.nearest(&tag)).filter(|tag| is_for_messages(tag));
        case.language = settings.language.clone().or(own.map(str::to_owned));
    }
    case.country = case.country.or_else(|| settings.country.clone()).or_else(system::country);
    let theme = theme(settings, matches);
    // The zone takes too long to read before the first frame, which needs none.
    let today = jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date();
    let store = if flag(matches, "no-save") || settings.save == Some(false) {
        Err(Keeping::Off)
    } else {
        Store::of_this_user()
    };
    let opened = text(matches, "CASE").is_some();
    let start = Start {
        notice,
        // Who names a case wants that one.
        drafts: store
            .as_ref()
            .ok()
            .filter(|_| !opened)
            .map(|store| store.list(&desk.catalog))
            .unwrap_or_default(),
        details: store.as_ref().ok().and_then(|store| store.details(&desk.catalog)),
        place: store.as_ref().ok().map(|store| clean::line(&store.root().display().to_string()).text),
        keeping: store.as_ref().err().cloned().unwrap_or_default(),
        editor: live::editor().is_some(),
        system: system::language().and_then(|tag| desk.languages.nearest(&tag)),
        ..Start::new(case, desk.ui.tag(), today)
    };
    let mut wizard = Wizard::new(Rc::clone(&desk.catalog), Rc::clone(&desk.languages), start);
    let refused =
        |error: io::Error| Refusal(Text::id("error-terminal").with("reason", reason::other(&error)), 1);
    let folder = text(matches, "CASE").map(folder).unwrap_or_default();
    let mouse = flag(matches, "mouse") || settings.mouse == Some(true);
    let face = if plain {
        Lines::new(output).map(|lines| Face::Lines(Box::new(lines)))
    } else {
        Face::screens(output, mouse)
    };
    let mut world = Live::begin(face.map_err(refused)?, folder, Rc::clone(&desk.catalog), store.ok());
    let end = app::run(&mut world, &mut wizard, &desk.languages, &theme);
    drop(world);
    let end = end.map_err(refused)?;
    farewell(desk, &end, print)?;
    if let Some(signal) = end.signal {
        listen::end_by(signal);
    }
    Ok(0)
}

/// The looks that are asked for, as far as the terminal can show them.
fn theme(settings: &Settings, matches: &ArgMatches) -> Theme {
    let asked = text(matches, "theme").and_then(|id| Kind::ALL.into_iter().find(|kind| kind.id() == id));
    let abilities = Abilities::here();
    let ascii = flag(matches, "ascii") || settings.ascii.unwrap_or(abilities.ascii);
    Theme::new(asked.or(settings.theme).unwrap_or_default(), Abilities { ascii, ..abilities })
}

/// That a language which was asked for is not here.
fn unknown_language(desk: &Desk, asked: Option<&str>) -> Option<Text> {
    let asked = asked.filter(|tag| desk.languages.nearest(tag).is_none())?;
    Some(Text::id("notice-language-nearest").with("wanted", clean::line(asked).text))
}

/// That a language which was asked for the interface is not here, or for messages alone.
fn unknown_ui(desk: &Desk, asked: Option<&str>) -> Option<Text> {
    let tag = asked.and_then(|asked| desk.languages.nearest(asked)).filter(|tag| is_for_messages(tag));
    let Some(locale) = tag.and_then(|tag| desk.languages.get(tag)) else {
        return unknown_language(desk, asked);
    };
    let name = locale.say(&Text::id("language-name"));
    Some(Text::id("ui-language-message-only").with("languages", name))
}

/// The last line: where the message went, or that the answers were not kept.
fn farewell(desk: &Desk, end: &End, print: bool) -> Result<(), Refusal> {
    let ui = desk.languages.get(end.ui).unwrap_or_else(|| Rc::clone(&desk.ui));
    if print && let Some(message) = &end.message {
        out(&format!("{message}\n"))?;
    }
    let last = match &end.written {
        Some(path) => Some(Text::id("exit-written").with("path", path.display().to_string())),
        None if end.copied => Some(Text::id("exit-copied")),
        None if print && end.message.is_some() => None,
        None => None,
    };
    let kept = match &end.kept {
        Kept::Nothing => None,
        Kept::Saved => Some(Text::id("exit-kept")),
        Kept::Dropped => Some(Text::id("exit-not-kept")),
        Kept::Lost(reason) => Some(Text::id("exit-lost").with("reason", reason.clone())),
    };
    for line in last.into_iter().chain(kept) {
        complain(&clean::lines(&ui.say(&line)).text);
    }
    Ok(())
}

/// The folder that the pictures of a case file are named from: its own, or the current one for standard input.
fn folder(path: &str) -> PathBuf {
    Path::new(path).parent().map(Path::to_path_buf).unwrap_or_default()
}

/// Reads a case file; `-` is standard input.
fn load(desk: &Desk, path: &str) -> Result<Case, Refusal> {
    let shown = clean::line(path).text;
    let unread = |error: io::Error| lint::unread(path, reason::reading(&error));
    let mut bytes = Vec::new();
    // One byte more than is allowed tells a file that is too large.
    let most = file::MAX_BYTES as u64 + 1;
    if path == "-" {
        io::stdin().lock().take(most).read_to_end(&mut bytes).map_err(unread)?;
    } else {
        std::fs::File::open(path).and_then(|file| file.take(most).read_to_end(&mut bytes)).map_err(unread)?;
    }
    let Ok(source) = String::from_utf8(bytes) else {
        return Err(Refusal(Text::id("error-not-text").with("path", shown.as_str()), BAD_INPUT));
    };
    let source = source.strip_prefix('\u{feff}').unwrap_or(&source);
    match file::read(source, &desk.catalog) {
        Ok(loaded) => {
            if loaded.removed > 0 {
                complain(&desk.say(&Text::id("render-hidden-removed").with("count", loaded.removed)));
            }
            Ok(loaded.case)
        }
        Err(mistake) => Err(Refusal(
            Text::id("case-at")
                .with("path", shown.as_str())
                .with("line", mistake.line.to_string())
                .with("column", mistake.column.to_string())
                .with("mistake", mistake.text()),
            BAD_INPUT,
        )),
    }
}

/// Writes to standard output. A reader that has gone away is no error.
fn out(text: &str) -> Result<(), Refusal> {
    let mut stdout = io::stdout().lock();
    match stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Refusal(Text::id("error-write").with("reason", reason::saving(&error)), BAD_INPUT))
        }
        _ => Ok(()),
    }
}

/// Writes a line to standard error. Where that is gone, there is nobody left to tell.
fn complain(line: &str) {
    let _ = writeln!(io::stderr(), "{line}");
}

//! `casewright lint`: what is wrong with a catalogue or a language, drawn where it stands.

use std::borrow::Cow;
use std::io::{self, IsTerminal as _, Read as _};
use std::path::{Path, PathBuf};

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use clap::ArgMatches;
use jiff::civil::Date;
use serde_json::json;

use super::{BAD_INPUT, Desk, Refusal, complain, out, render, text};
use crate::facts::catalog::check::place;
use crate::facts::lint::{self, Caps, Finding, MAX_BYTES, SCHEMA, Severity};
use crate::ground::clean;
use crate::ground::text::Text;
use crate::shell::reason;
use crate::words::lint::style::GLOSSARY;
use crate::words::lint::{self as words, Source};
use crate::words::locale::REFERENCE;

/// The catalogue as it is written.
pub(super) const CATALOGUE: &str = include_str!("../../../platforms.toml");

/// The languages as they are written: tag, file, text.
static LANGUAGES: &[(&str, &str, &str)] = include!(concat!(env!("OUT_DIR"), "/sources.rs"));

/// There are errors.
const FAULTY: u8 = 1;

/// The most findings of a file that are told one by one.
const MAX_TOLD: usize = 200;

/// The most characters of a name that are repeated.
const MAX_NAME: usize = 80;

/// The longest line that is drawn, in bytes.
const MAX_LINE: usize = 4096;

/// The most that is read of a folder of languages, in bytes.
const MAX_FOLDER: usize = 64 * MAX_BYTES;

/// A file with all that was found in it.
struct Checked {
    path: String,
    text: Cow<'static, str>,
    findings: Vec<Finding>,
}

/// A language: its tag, where its files lie, and the files.
pub(super) struct Language {
    pub(super) tag: String,
    pub(super) folder: String,
    pub(super) files: Vec<Source>,
}

pub(super) fn run(desk: &Desk, matches: &ArgMatches) -> Result<u8, Refusal> {
    if matches.get_flag("schema") {
        out(SCHEMA)?;
        return Ok(0);
    }
    let today = render::moment(text(matches, "now"))?.1;
    let mut work = Work { today, checked: Vec::new(), refused: Vec::new(), room: MAX_FOLDER };
    let many = |name: &str| matches.get_many::<String>(name).into_iter().flatten().map(String::as_str);
    work.all(many("FILE").collect(), many("overlay").collect(), text(matches, "locales"));
    out(&match text(matches, "format") {
        Some("json") => as_json(desk, &work.checked),
        _ => as_text(desk, &work.checked),
    })?;
    let (errors, warnings) = count(&work.checked);
    if errors + warnings > 0 && text(matches, "format") != Some("json") {
        complain(&desk.say(&Text::id("lint-summary").with("errors", errors).with("warnings", warnings)));
    }
    for Refusal(refusal, _) in &work.refused {
        complain(&desk.say(refusal));
    }
    // Braces deeper than the parser can bear are a cap of the file, as its size is.
    let capped = work.checked.iter().flat_map(|file| &file.findings).any(|found| found.rule == "too_deep");
    Ok(match errors {
        _ if capped || !work.refused.is_empty() => BAD_INPUT,
        0 => 0,
        _ => FAULTY,
    })
}

/// The languages in a folder as far as they can be read, and why some cannot.
pub(super) fn languages(folder: &str, caps: Caps) -> (Vec<Language>, Vec<Refusal>) {
    let room = if caps == Caps::NONE { usize::MAX } else { MAX_FOLDER };
    let mut work = Work { today: Date::default(), checked: Vec::new(), refused: Vec::new(), room };
    let languages = work.folder(folder, caps);
    (languages, work.refused)
}

/// The day, what is done so far, and how much may still be read of a folder.
struct Work {
    today: Date,
    checked: Vec<Checked>,
    refused: Vec<Refusal>,
    room: usize,
}

impl Work {
    fn all(&mut self, files: Vec<&str>, overlays: Vec<&str>, folder: Option<&str>) {
        let languages = folder.map(|folder| self.folder(folder, Caps::STRANGER));
        let shipped = shipped();
        let model = |languages: &[Language]| {
            languages.iter().find(|language| language.tag == REFERENCE).map(|language| language.files.clone())
        };
        let own = languages.as_deref().and_then(model);
        let reference = own.or_else(|| model(&shipped)).unwrap_or_default();
        if files.is_empty() && overlays.is_empty() {
            self.catalogue("platforms.toml".to_owned(), Cow::Borrowed(CATALOGUE), &reference);
        }
        let embedded = files.is_empty() && overlays.is_empty() && languages.is_none();
        let mut catalogues = Vec::new();
        for path in files {
            let Some(text) = self.kept(path) else { continue };
            if Path::new(path).extension().is_some_and(|extension| extension.eq_ignore_ascii_case("ftl")) {
                self.alone(path, text);
            } else {
                catalogues.push(text.clone());
                self.catalogue(clean::line(path).text, Cow::Owned(text), &reference);
            }
        }
        if catalogues.is_empty() {
            catalogues.push(CATALOGUE.to_owned());
        }
        for path in overlays {
            let Some(text) = self.kept(path) else { continue };
            let findings = lint::overlay(CATALOGUE, &text, self.today);
            catalogues.push(text.clone());
            self.checked.push(Checked { path: clean::line(path).text, text: Cow::Owned(text), findings });
        }
        for language in languages.unwrap_or(if embedded { shipped } else { Vec::new() }) {
            let unused = match language.tag.as_str() {
                REFERENCE => words::unused::unused(&language.files, &catalogues),
                _ => Vec::new(),
            };
            self.language(language, Some(&reference), unused);
        }
    }

    fn catalogue(&mut self, path: String, text: Cow<'static, str>, reference: &[Source]) {
        let mut findings = lint::catalogue(&text, self.today);
        findings.extend(words::wordless(&text, reference));
        findings.sort_by_key(|finding| finding.at.start);
        self.checked.push(Checked { path, text, findings });
    }

    fn language(
        &mut self,
        language: Language,
        reference: Option<&[Source]>,
        mut found: Vec<(usize, Finding)>,
    ) {
        found.extend(words::language(&language.tag, &language.files, reference));
        found.sort_by_key(|(number, finding)| (*number, finding.at.start));
        for (number, file) in language.files.into_iter().enumerate() {
            let (here, rest) = found.into_iter().partition(|(file, _)| *file == number);
            found = rest;
            let here: Vec<(usize, Finding)> = here;
            let path = format!("{}/{}", language.folder, file.name);
            let findings = here.into_iter().map(|(_, finding)| finding).collect();
            self.checked.push(Checked {
                path: clean::line(&path).text,
                text: Cow::Owned(file.text),
                findings,
            });
        }
    }

    /// A `.ftl` file by itself: its language is named by its folder.
    fn alone(&mut self, path: &str, text: String) {
        let place = Path::new(path);
        let name = |path: Option<&Path>| {
            path.and_then(Path::file_name).map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
        };
        let folder =
            place.parent().map(|folder| folder.display().to_string()).filter(|folder| !folder.is_empty());
        self.language(
            Language {
                tag: name(place.parent()),
                folder: folder.unwrap_or_else(|| ".".to_owned()),
                files: vec![Source { name: name(Some(place)), text }],
            },
            None,
            Vec::new(),
        );
    }

    /// The languages in a folder: one in each folder below it, or one where it holds `.ftl` files itself.
    fn folder(&mut self, folder: &str, caps: Caps) -> Vec<Language> {
        let path = Path::new(folder);
        let inside = match listed(path, caps) {
            Ok(inside) => inside,
            Err(error) => {
                self.refused.push(unread(folder, reason::listing(&error)));
                return Vec::new();
            }
        };
        let mut languages = Vec::new();
        let single = [path.to_owned()];
        let direct = inside.iter().any(|path| is_ftl(path));
        for place in if direct { &single[..] } else { &inside }.iter().filter(|place| place.is_dir()) {
            let tag = place.canonicalize().unwrap_or_else(|_| place.clone());
            let tag = tag.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let shown = place.display().to_string();
            let paths = match listed(place, caps) {
                Ok(paths) => paths,
                Err(error) => {
                    self.refused.push(unread(&shown, reason::listing(&error)));
                    continue;
                }
            };
            let mut files = Vec::new();
            for path in paths.iter().filter(|path| is_ftl(path) || path.ends_with(GLOSSARY)) {
                let name =
                    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
                let most = Caps { bytes: caps.bytes.min(self.room), ..caps };
                match read(&path.display().to_string(), most) {
                    Ok(text) => {
                        self.room = self.room.saturating_sub(text.len());
                        files.push(Source { name, text });
                    }
                    Err(refusal) => self.refused.push(refusal),
                }
            }
            if files.iter().any(|file| words::is_ftl(&file.name)) {
                languages.push(Language { tag, folder: shown, files });
            }
        }
        languages
    }

    /// Reads a file; what cannot be read is told at the end.
    fn kept(&mut self, path: &str) -> Option<String> {
        read(path, Caps::STRANGER).map_err(|refusal| self.refused.push(refusal)).ok()
    }
}

fn shipped() -> Vec<Language> {
    let mut languages: Vec<Language> = Vec::new();
    for (tag, name, text) in LANGUAGES {
        let file = Source { name: (*name).to_owned(), text: (*text).to_owned() };
        match languages.last_mut() {
            Some(last) if last.tag == *tag => last.files.push(file),
            _ => languages.push(Language {
                tag: (*tag).to_owned(),
                folder: format!("locales/{tag}"),
                files: vec![file],
            }),
        }
    }
    languages
}

fn is_ftl(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "ftl")
}

/// What a folder holds, by name; a folder with more than that many is cut short.
fn listed(folder: &Path, caps: Caps) -> io::Result<Vec<PathBuf>> {
    let entries = std::fs::read_dir(folder)?.take(caps.files);
    let mut paths =
        entries.map(|entry| entry.map(|entry| entry.path())).collect::<io::Result<Vec<PathBuf>>>()?;
    paths.sort();
    Ok(paths)
}

pub(super) fn unread(path: &str, why: Text) -> Refusal {
    Refusal(reason::unread(path, why), BAD_INPUT)
}

/// Reads a file, and no more of it than the caps allow.
pub(super) fn read(path: &str, caps: Caps) -> Result<String, Refusal> {
    let unread = |error: io::Error| unread(path, reason::reading(&error));
    // A pipe would keep the program waiting for whoever holds its other end.
    if !std::fs::metadata(path).map_err(unread)?.is_file() {
        return Err(unread(io::ErrorKind::Unsupported.into()));
    }
    let mut bytes = Vec::new();
    // One byte more than is allowed tells a file that is too large, and no more of it is ever held.
    let most = caps.bytes as u64 + 1;
    std::fs::File::open(path).and_then(|file| file.take(most).read_to_end(&mut bytes)).map_err(unread)?;
    let shown = clean::line(path).text;
    if bytes.len() > caps.bytes {
        let most = (caps.bytes / 1024).to_string();
        return Err(Refusal(Text::id("lint-too-large").with("path", shown).with("most", most), BAD_INPUT));
    }
    let text = String::from_utf8(bytes)
        .map_err(|_| Refusal(Text::id("error-not-text").with("path", shown), BAD_INPUT))?;
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}

fn count(checked: &[Checked]) -> (usize, usize) {
    let all = checked.iter().flat_map(|file| &file.findings);
    let errors = all.clone().filter(|finding| finding.severity == Severity::Error).count();
    (errors, all.count() - errors)
}

/// What is wrong, and what mends it.
fn say(desk: &Desk, finding: &Finding) -> (String, String) {
    let name = shown(&finding.name);
    let near = finding.near.as_deref().map(shown);
    let with = |id: String| {
        Text::id(id).with("name", name.as_str()).with("near", near.as_deref().unwrap_or_default())
    };
    let rule = finding.rule;
    let own = near.as_ref().and_then(|_| desk.ui.maybe(&with(format!("lint-{rule}.near"))));
    let mend = match (&near, own) {
        (Some(_), Some(own)) => clean::lines(&own).text,
        (Some(_), None) => desk.say(&with("lint-near".to_owned())),
        (None, _) => desk.say(&with(format!("lint-{rule}.mend"))),
    };
    (desk.say(&with(format!("lint-{rule}"))), mend)
}

/// A name from a file, as far as it is fit to be repeated.
pub(super) fn shown(name: &str) -> String {
    let mut name: String = clean::line(name.get(..MAX_NAME * 8).unwrap_or(name)).text;
    if let Some((end, _)) = name.char_indices().nth(MAX_NAME) {
        name.truncate(end);
        name.push('…');
    }
    name
}

fn as_json(desk: &Desk, checked: &[Checked]) -> String {
    let (errors, warnings) = count(checked);
    let mut complaints = Vec::new();
    for file in checked {
        for finding in file.findings.iter().take(MAX_TOLD) {
            let (line, column) = place(&file.text, finding.at.start);
            let (text, mend) = say(desk, finding);
            complaints.push(json!({
                "file": file.path,
                "line": line,
                "column": column,
                "rule": finding.rule,
                "severity": match finding.severity {
                    Severity::Error => "error",
                    Severity::Warning => "warning",
                },
                "name": shown(&finding.name),
                "near": finding.near.as_deref().map(shown),
                "text": text,
                "mend": mend,
            }));
        }
    }
    let report = json!({ "schema": 1, "errors": errors, "warnings": warnings, "complaints": complaints });
    serde_json::to_string_pretty(&report).unwrap_or_default() + "\n"
}

fn as_text(desk: &Desk, checked: &[Checked]) -> String {
    let quiet = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let dumb = std::env::var_os("TERM").is_none_or(|term| term == "dumb");
    let coloured = io::stdout().is_terminal() && !quiet && !dumb;
    let renderer = if coloured { Renderer::styled() } else { Renderer::plain() };
    let names = [desk.say(&Text::id("lint-error")), desk.say(&Text::id("lint-warning"))];
    let help = desk.say(&Text::id("lint-mend"));
    let mut report = String::new();
    for file in checked {
        for finding in file.findings.iter().take(MAX_TOLD) {
            let (level, name) = match finding.severity {
                Severity::Error => (Level::ERROR, &names[0]),
                Severity::Warning => (Level::WARNING, &names[1]),
            };
            let (text, mend) = say(desk, finding);
            let title = level.with_name(name.as_str()).primary_title(text).id(finding.rule);
            let (line, column) = place(&file.text, finding.at.start);
            let group = Group::with_title(title);
            let group = match excerpt(&file.text, finding) {
                Some((excerpt, span)) => group.element(
                    Snippet::source(excerpt)
                        .line_start(line)
                        .path(file.path.as_str())
                        .annotation(AnnotationKind::Primary.span(span)),
                ),
                None => group.element(Origin::path(file.path.as_str()).line(line).char_column(column)),
            };
            let group = group.element(Level::HELP.with_name(help.as_str()).message(mend));
            report.push_str(&renderer.render(&[group]));
            report.push_str("\n\n");
        }
        if let Some(more) = file.findings.len().checked_sub(MAX_TOLD).filter(|more| *more > 0) {
            let more = Text::id("lint-more").with("count", more).with("path", file.path.as_str());
            report.push_str(&desk.say(&more));
            report.push_str("\n\n");
        }
    }
    report
}

/// The line of a finding, fit to be shown, and the finding's place in it; none where the line is too long for a screen.
/// Each part goes through the gate by itself and keeps its number of characters, so that the caret stays where it
/// belongs; a hidden character is shown as one that cannot be shown.
fn excerpt(text: &str, finding: &Finding) -> Option<(String, std::ops::Range<usize>)> {
    let (before, after) = text.split_at_checked(finding.at.start)?;
    let before = before.rsplit('\n').next().unwrap_or_default();
    let after = after.lines().next().unwrap_or_default();
    if before.len() + after.len() > MAX_LINE {
        return None;
    }
    let (inside, after) = after.split_at_checked(finding.at.len().min(after.len()))?;
    let mut line = visible(before);
    let start = line.len();
    line.push_str(&visible(inside));
    let end = line.len();
    line.push_str(&visible(after));
    Some((line, start..end))
}

/// A part of a line with every character that must not reach a terminal replaced; tabs stay, and are drawn as spaces.
fn visible(part: &str) -> String {
    let replaced: String =
        part.chars().map(|c| if lint::is_strange(c) { char::REPLACEMENT_CHARACTER } else { c }).collect();
    let parts: Vec<String> = replaced.split('\t').map(|part| clean::line(part).text).collect();
    parts.join("\t")
}

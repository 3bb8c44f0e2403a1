//! What is kept on disk: cases as they are typed, and, where the user asked for it, details of their own. All of it is
//! private, written whole or not at all, and read back as if a stranger had written it.

#[cfg_attr(unix, path = "folder_unix.rs")]
#[cfg_attr(not(unix), path = "folder_other.rs")]
mod folder;
mod saver;

use std::collections::BTreeSet;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use etcetera::{BaseStrategy as _, choose_base_strategy};

use self::folder::Folder;
pub use self::saver::Saver;
use crate::case::answers::Case;
use crate::case::file;
use crate::facts::catalog::Catalog;
use crate::ground::text::Text;
use crate::shell::reason;
use crate::wizard::kept::{Draft, Keeping};

/// The folder of the program, within that of the system for state.
const OURS: &str = "casewright";
/// The folder of cases within it.
const DRAFTS: &str = "drafts";
/// The file of the user's own details.
const DETAILS: &str = "details.toml";

/// What the name of a text that is with an editor begins with.
const SHEET: &str = "text-";

/// The most cases that are listed, the newest first; what lies beyond is left alone.
const MOST: usize = 50;

/// What lies beside a case: the copy before it, a copy being written, and the lock.
fn backup(name: &str) -> String {
    format!("{name}.bak")
}
fn lock(name: &str) -> String {
    format!(".{name}.lock")
}
fn case_file(name: &str) -> String {
    format!("{name}.toml")
}

/// The cases on disk, and the one that is being worked on.
#[derive(Debug)]
pub struct Store {
    root: PathBuf,
    /// The case that is being worked on: its name, and the lock that goes with the process.
    held: Option<(String, File)>,
}

/// What was removed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Forgotten {
    /// So many cases.
    pub cases: usize,
    /// The details.
    pub details: bool,
    /// So many cases stay, because another window works on them or the disk refuses.
    pub left: usize,
}

impl Forgotten {
    /// The words for it.
    pub fn text(self) -> Text {
        let gone = match (self.cases, self.details) {
            (0, false) => Text::id("forgotten-nothing"),
            (0, true) => Text::id("forgotten-details"),
            (cases, false) => Text::id("forgotten-cases").with("cases", cases),
            (cases, true) => Text::id("forgotten-both").with("cases", cases),
        };
        match self.left {
            0 => gone,
            left => Text::id("forgotten-but").with("gone", gone).with("left", left),
        }
    }
}

/// The folder that is kept in; none where the system names none that is whole.
pub fn place() -> Option<PathBuf> {
    let strategy = choose_base_strategy().ok()?;
    // Where a system has no folder for state, its folder for data serves.
    let base = strategy.state_dir().unwrap_or_else(|| strategy.data_dir());
    base.is_absolute().then(|| base.join(OURS))
}

impl Store {
    /// A store in a folder, which need not be there yet.
    pub fn new(root: PathBuf) -> Self {
        Self { root, held: None }
    }

    /// The program’s own folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Where the cases are.
    pub fn drafts(&self) -> PathBuf {
        self.root.join(DRAFTS)
    }

    /// The user's own; why there is none where the system names no place for it.
    ///
    /// # Errors
    /// With what the screen says all the time.
    pub fn of_this_user() -> Result<Self, Keeping> {
        place().map(Self::new).ok_or_else(|| Keeping::Nowhere(Text::id("reason-no-place")))
    }

    /// The cases of other runs, the newest first. What another window works on, and what cannot be opened, says so. A
    /// folder that cannot be read is met again when something is to be saved in it, and told then.
    pub fn list(&self, catalog: &Catalog) -> Vec<Draft> {
        if let Ok(Some(root)) = Folder::open(&self.root) {
            sweep_sheets(&root, false);
        }
        let Ok(Some(folder)) = Folder::open(&self.drafts()) else { return Vec::new() };
        let Ok(names) = folder.names() else { return Vec::new() };
        sweep(&folder, &names);
        let visible = names.iter().filter(|name| !name.starts_with('.'));
        let stems: BTreeSet<&str> = visible
            .filter_map(|name| name.strip_suffix(".toml").or_else(|| name.strip_suffix(".bak")))
            .filter(|stem| !stem.is_empty())
            .collect();
        // Numbers have leading zeros, so the newest is the last; what bears no number comes behind.
        let (mut numbered, others): (Vec<&str>, Vec<&str>) =
            stems.into_iter().partition(|stem| stem.bytes().all(|byte| byte.is_ascii_digit()));
        numbered.reverse();
        let found = |name: &str| Draft {
            name: name.to_owned(),
            case: Self::read(&folder, name, catalog).map(Box::new),
            age: folder
                .modified(&case_file(name))
                .and_then(|at| Some(SystemTime::now().duration_since(at).ok()?.as_secs())),
        };
        let ours = |name: &&str| self.held.as_ref().is_none_or(|(held, _)| held != name);
        numbered.into_iter().chain(others).filter(ours).take(MOST).map(found).collect()
    }

    /// A case, or the copy before it where that is torn.
    fn read(folder: &Folder, name: &str, catalog: &Catalog) -> Result<Case, Text> {
        if folder.is_locked(&lock(name)) {
            return Err(Text::id("draft-elsewhere"));
        }
        let one = |file: &str| {
            let bytes = folder.read(file, file::MAX_BYTES + 1).map_err(|error| reason::saving(&error))?;
            let source = String::from_utf8(bytes).map_err(|_| Text::id("draft-not-text"))?;
            file::read(&source, catalog).map(|loaded| loaded.case).map_err(|mistake| mistake.text())
        };
        one(&case_file(name)).or_else(|why| one(&backup(name)).map_err(|_| why))
    }

    /// Works on a case from now on, unless another window does.
    ///
    /// # Errors
    /// With the reason, where that cannot be.
    pub fn hold(&mut self, name: &str) -> Result<(), Text> {
        if self.held.as_ref().is_some_and(|(held, _)| held == name) {
            return Ok(());
        }
        let folder = Folder::create(&self.root, DRAFTS).map_err(|error| reason::saving(&error))?;
        let lock = folder.lock(&lock(name), false).map_err(|error| reason::saving(&error))?;
        self.held = Some((name.to_owned(), lock.ok_or_else(|| Text::id("draft-elsewhere"))?));
        Ok(())
    }

    /// Works on a new case from now on. It has no file before it has something in it.
    pub fn release(&mut self) {
        self.held = None;
    }

    /// Writes the case that is being worked on, whole or not at all, and keeps the copy before it.
    ///
    /// # Errors
    /// What the system said; what was kept before stays.
    pub fn save(&mut self, case: &str) -> io::Result<()> {
        let folder = Folder::create(&self.root, DRAFTS)?;
        if self.held.is_none() {
            self.held = Some(fresh(&folder)?);
        }
        let Some((name, _)) = &self.held else { return Err(io::ErrorKind::NotFound.into()) };
        folder.write(&case_file(name), case.as_bytes(), Some(&backup(name)))
    }

    /// Removes a case and everything that belongs to it.
    ///
    /// # Errors
    /// With the reason, where it stays.
    pub fn delete(&mut self, name: &str) -> Result<(), Text> {
        let folder = Folder::open(&self.drafts()).map_err(|error| reason::saving(&error))?;
        let Some(folder) = folder else { return Ok(()) };
        let ours = self.held.as_ref().is_some_and(|(held, _)| held == name);
        let held = match folder.lock(&lock(name), false) {
            _ if ours => None,
            Ok(Some(lock)) => Some(lock),
            Ok(None) => return Err(Text::id("draft-elsewhere")),
            Err(error) => return Err(reason::saving(&error)),
        };
        for file in [case_file(name), backup(name), folder::beside(&case_file(name)), lock(name)] {
            folder.remove(&file).map_err(|error| reason::saving(&error))?;
        }
        drop(held);
        if ours {
            self.held = None;
        }
        Ok(())
    }

    /// Removes everything: all cases that no other window works on, and the details.
    ///
    /// # Errors
    /// With the reason, where nothing can be removed.
    pub fn forget(&mut self) -> Result<Forgotten, Text> {
        let mut gone = Forgotten::default();
        if let Some(folder) = Folder::open(&self.drafts()).map_err(|error| reason::saving(&error))? {
            let names = folder.names().map_err(|error| reason::saving(&error))?;
            let stem = |name: &String| {
                let bare = name.strip_prefix('.').unwrap_or(name);
                let bare = bare.strip_suffix(".tmp").unwrap_or(bare);
                let stem = [".toml", ".bak", ".lock"].iter().find_map(|ending| bare.strip_suffix(ending));
                stem.map(str::to_owned)
            };
            let cases = |name: &String| !name.starts_with('.');
            let all: BTreeSet<String> = names.iter().filter_map(stem).collect();
            let cases: BTreeSet<String> = names.iter().filter(|name| cases(name)).filter_map(stem).collect();
            for name in all {
                match self.delete(&name) {
                    Ok(()) => gone.cases += usize::from(cases.contains(&name)),
                    Err(_) => gone.left += 1,
                }
            }
        }
        if let Some(folder) = Folder::open(&self.root).map_err(|error| reason::saving(&error))? {
            gone.details = folder.remove(DETAILS).map_err(|error| reason::saving(&error))?;
            folder.remove(&folder::beside(DETAILS)).map_err(|error| reason::saving(&error))?;
            sweep_sheets(&folder, true);
        }
        Ok(gone)
    }

    /// The user's own details, where they were kept.
    pub fn details(&self, catalog: &Catalog) -> Option<Case> {
        let folder = Folder::open(&self.root).ok()??;
        let source = String::from_utf8(folder.read(DETAILS, file::MAX_BYTES + 1).ok()?).ok()?;
        Some(file::read(&source, catalog).ok()?.case)
    }

    /// Keeps the user's own details, or keeps them no more.
    ///
    /// # Errors
    /// What the system said.
    pub fn keep_details(&self, details: Option<&str>) -> io::Result<()> {
        match details {
            Some(text) => Folder::create_root(&self.root)?.write(DETAILS, text.as_bytes(), None),
            None => match Folder::open(&self.root)? {
                Some(folder) => folder.remove(DETAILS).map(|_| ()),
                None => Ok(()),
            },
        }
    }
}

/// Removes copies that a process left half written when it was killed. The lock of a living one is taken.
fn sweep(folder: &Folder, names: &[String]) {
    for name in names {
        let stem = name.strip_prefix('.').and_then(|name| name.strip_suffix(".toml.tmp"));
        if let Some(stem) = stem
            && let Ok(Some(_lock)) = folder.lock(&lock(stem), false)
        {
            // It may be gone by now, or stay where nothing can be done about it.
            let _ = folder.remove(name);
        }
    }
}

/// Removes texts that were with an editor when the program was killed; all of them, where nothing is to stay.
fn sweep_sheets(root: &Folder, all: bool) {
    for name in root.names().unwrap_or_default() {
        let stem = name.strip_prefix('.').unwrap_or(&name);
        let stem = [".txt", ".txt.tmp", ".lock"].iter().find_map(|ending| stem.strip_suffix(ending));
        let Some(stem) = stem.filter(|stem| stem.starts_with(SHEET)) else { continue };
        if all || !root.is_locked(&lock(stem)) {
            let _ = root.remove(&name);
        }
    }
}

/// A number that no case has had, and its lock.
fn fresh(folder: &Folder) -> io::Result<(String, File)> {
    let number = |name: &String| {
        let bare = name.strip_prefix('.').unwrap_or(name);
        bare.split('.').next()?.parse::<u32>().ok()
    };
    let mut next = folder.names()?.iter().filter_map(number).max().unwrap_or(0);
    loop {
        next = next.checked_add(1).ok_or(io::ErrorKind::QuotaExceeded)?;
        let name = format!("{next:06}");
        match folder.lock(&lock(&name), true) {
            Ok(Some(lock)) => return Ok((name, lock)),
            // Another window was faster.
            Ok(None) => {}
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
}

/// A file for a text that another program is to change: private, and gone when this is dropped.
#[derive(Debug)]
pub struct Sheet {
    folder: Folder,
    stem: String,
    path: PathBuf,
    /// It tells a text that is with an editor from one that was left.
    _lock: Option<File>,
}

impl Sheet {
    /// Writes a text into a file of its own, in a folder.
    ///
    /// # Errors
    /// What the system said.
    pub fn new(root: &Path, text: &str) -> io::Result<Self> {
        let folder = Folder::create_root(root)?;
        let stem = format!("{SHEET}{}", std::process::id());
        let held = folder.lock(&lock(&stem), false)?;
        let name = format!("{stem}.txt");
        folder.write(&name, text.as_bytes(), None)?;
        Ok(Self { folder, stem, path: root.join(&name), _lock: held })
    }

    /// Its path.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What stands in it now.
    ///
    /// # Errors
    /// What the system said.
    pub fn read(&self, most: usize) -> io::Result<Vec<u8>> {
        self.folder.read(&format!("{}.txt", self.stem), most)
    }
}

impl Drop for Sheet {
    fn drop(&mut self) {
        let _ = self.folder.remove(&format!("{}.txt", self.stem));
        let _ = self.folder.remove(&lock(&self.stem));
    }
}

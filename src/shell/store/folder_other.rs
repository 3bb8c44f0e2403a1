//! A private folder of systems whose user folders are private by themselves.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// A private folder.
#[derive(Debug)]
pub(super) struct Folder(PathBuf);

/// The copy that is being written beside a file.
pub(super) fn beside(name: &str) -> String {
    format!(".{name}.tmp")
}

impl Folder {
    /// Opens a folder; none where it is not there.
    pub(super) fn open(path: &Path) -> io::Result<Option<Self>> {
        match fs::symlink_metadata(path) {
            Ok(about) if about.is_dir() => Ok(Some(Self(path.to_owned()))),
            Ok(_) => Err(io::ErrorKind::NotADirectory.into()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Opens the program's own folder, and makes it and whatever leads there where it is missing.
    pub(super) fn create_root(path: &Path) -> io::Result<Self> {
        fs::create_dir_all(path)?;
        Ok(Self(path.to_owned()))
    }

    /// Opens a folder within the program's own, and makes both where they are missing.
    pub(super) fn create(root: &Path, name: &str) -> io::Result<Self> {
        Self::create_root(&root.join(name))
    }

    /// The names in it, in order.
    pub(super) fn names(&self) -> io::Result<Vec<String>> {
        let names = fs::read_dir(&self.0)?.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()));
        let mut names = names.collect::<io::Result<Vec<String>>>()?;
        names.sort();
        Ok(names)
    }

    /// Reads a file, up to so many bytes.
    pub(super) fn read(&self, name: &str, most: usize) -> io::Result<Vec<u8>> {
        let path = self.0.join(name);
        if !fs::symlink_metadata(&path)?.is_file() {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        let mut bytes = Vec::new();
        File::open(path)?.take(most as u64).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    /// When a file was last written.
    pub(super) fn modified(&self, name: &str) -> Option<SystemTime> {
        fs::symlink_metadata(self.0.join(name)).ok()?.modified().ok()
    }

    /// Writes a file, so that at any moment the whole of the old or the whole of the new is there. The old one may get
    /// another name.
    pub(super) fn write(&self, name: &str, bytes: &[u8], old: Option<&str>) -> io::Result<()> {
        let new = self.0.join(beside(name));
        self.remove(&beside(name))?;
        let written = OpenOptions::new().write(true).create_new(true).open(&new).and_then(|mut file| {
            file.write_all(bytes)?;
            file.sync_all()
        });
        let path = self.0.join(name);
        let renamed = written.and_then(|()| {
            let old = old.map(|old| self.0.join(old));
            let kept = old.as_ref().is_some_and(|old| fs::rename(&path, old).is_ok());
            fs::rename(&new, &path).inspect_err(|_| {
                if let Some(old) = old.filter(|_| kept) {
                    let _ = fs::rename(old, &path);
                }
            })
        });
        if renamed.is_err() {
            let _ = fs::remove_file(&new);
        }
        renamed
    }

    /// Removes a file; tells whether there was one.
    pub(super) fn remove(&self, name: &str) -> io::Result<bool> {
        match fs::remove_file(self.0.join(name)) {
            Ok(()) => Ok(true),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Does another process hold a lock?
    pub(super) fn is_locked(&self, name: &str) -> bool {
        OpenOptions::new()
            .read(true)
            .write(true)
            .open(self.0.join(name))
            .is_ok_and(|file| matches!(file.try_lock(), Err(TryLockError::WouldBlock)))
    }

    /// Takes a lock that goes with the process; none where another has it.
    pub(super) fn lock(&self, name: &str, new: bool) -> io::Result<Option<File>> {
        let mut options = OpenOptions::new();
        options.read(true).write(true);
        let file =
            if new { options.create_new(true) } else { options.create(true) }.open(self.0.join(name))?;
        match file.try_lock() {
            Ok(()) => Ok(Some(file)),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }
}

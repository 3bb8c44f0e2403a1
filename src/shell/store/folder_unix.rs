//! A private folder of Unix. It is opened once, and everything in it is named from there, so that nobody can put another
//! in its place; no link is followed, and nothing but ordinary files is opened.

use std::fs::{File, TryLockError};
use std::io::{self, Read as _, Write as _};
use std::os::fd::OwnedFd;
use std::path::Path;
use std::time::{Duration, SystemTime};

use rustix::fs::{AtFlags, CWD, Dir, FileType, Mode, OFlags};
use rustix::io::{Errno, retry_on_intr};

/// A private folder.
#[derive(Debug)]
pub(super) struct Folder(OwnedFd);

/// The copy that is being written beside a file.
pub(super) fn beside(name: &str) -> String {
    format!(".{name}.tmp")
}

impl Folder {
    /// Opens a folder; none where it is not there.
    pub(super) fn open(path: &Path) -> io::Result<Option<Self>> {
        match open(CWD, path) {
            Ok(folder) => folder.ours().map(Some),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Opens the program's own folder, and makes it and whatever leads there where it is missing.
    pub(super) fn create_root(path: &Path) -> io::Result<Self> {
        if let Some(folder) = Self::open(path)? {
            return Ok(folder);
        }
        if let Some(parent) = path.parent() {
            let mut make = std::fs::DirBuilder::new();
            std::os::unix::fs::DirBuilderExt::mode(&mut make, 0o700);
            make.recursive(true).create(parent)?;
        }
        make(CWD, path)?;
        open(CWD, path)?.ours()
    }

    /// Opens a folder within the program's own, and makes both where they are missing.
    pub(super) fn create(root: &Path, name: &str) -> io::Result<Self> {
        let root = Self::create_root(root)?;
        make(&root.0, Path::new(name))?;
        open(&root.0, Path::new(name))?.ours()
    }

    /// The folder, if it is this user's and nobody else can write in it; nobody else can look in it from now on.
    fn ours(self) -> io::Result<Self> {
        let about = rustix::fs::fstat(&self.0)?;
        let mode = Mode::from_raw_mode(about.st_mode);
        let private = rustix::process::geteuid().as_raw() == about.st_uid;
        if !private || mode.intersects(Mode::WGRP | Mode::WOTH) {
            return Err(io::ErrorKind::PermissionDenied.into());
        }
        if mode.intersects(Mode::RWXG | Mode::RWXO) {
            rustix::fs::fchmod(&self.0, Mode::RWXU)?;
        }
        Ok(self)
    }

    /// The names in it, in order.
    pub(super) fn names(&self) -> io::Result<Vec<String>> {
        let mut names = Vec::new();
        for entry in Dir::read_from(&self.0)? {
            let name = entry?.file_name().to_string_lossy().into_owned();
            if name != "." && name != ".." {
                names.push(name);
            }
        }
        names.sort();
        Ok(names)
    }

    /// Opens an ordinary file. A link, a pipe, a folder is none, and is not waited for.
    fn file(&self, name: &str, flags: OFlags) -> io::Result<File> {
        let flags = flags | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC | OFlags::NOCTTY;
        let mode = Mode::RUSR | Mode::WUSR;
        let file = retry_on_intr(|| rustix::fs::openat(&self.0, name, flags, mode));
        let file = match file {
            // What Linux says of a link that it may not follow, and of a pipe that nobody reads.
            Err(Errno::LOOP | Errno::NXIO) => return Err(io::ErrorKind::IsADirectory.into()),
            file => file?,
        };
        let about = rustix::fs::fstat(&file)?;
        if FileType::from_raw_mode(about.st_mode) != FileType::RegularFile {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        Ok(File::from(file))
    }

    /// Reads a file, up to so many bytes.
    pub(super) fn read(&self, name: &str, most: usize) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        self.file(name, OFlags::RDONLY)?.take(most as u64).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    /// When a file was last written.
    pub(super) fn modified(&self, name: &str) -> Option<SystemTime> {
        let about = rustix::fs::statat(&self.0, name, AtFlags::SYMLINK_NOFOLLOW).ok()?;
        let seconds = u64::try_from(about.st_mtime).ok()?;
        SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds))
    }

    /// Writes a file, so that at any moment the whole of the old or the whole of the new is there, and the new is on the
    /// disk when this returns. The old one may get another name.
    pub(super) fn write(&self, name: &str, bytes: &[u8], old: Option<&str>) -> io::Result<()> {
        let new = beside(name);
        // Whoever holds the lock is alone: what is there was left by a process that was killed.
        self.remove(&new)?;
        let written = self.file(&new, OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL).and_then(|mut file| {
            file.write_all(bytes)?;
            file.sync_all()
        });
        let renamed = written.and_then(|()| {
            let kept = old.map(|old| self.rename(name, old)).transpose()?.unwrap_or(false);
            self.rename(&new, name).inspect_err(|_| {
                if let Some(old) = old.filter(|_| kept) {
                    // If this fails too, the old one is found under its other name.
                    let _ = self.rename(old, name);
                }
            })
        });
        if let Err(error) = renamed {
            let _ = self.remove(&new);
            return Err(error);
        }
        // A rename is on the disk when its folder is.
        Ok(retry_on_intr(|| rustix::fs::fsync(&self.0))?)
    }

    /// Gives a file another name; tells whether there was one.
    fn rename(&self, from: &str, to: &str) -> io::Result<bool> {
        match retry_on_intr(|| rustix::fs::renameat(&self.0, from, &self.0, to)) {
            Ok(()) => Ok(true),
            Err(Errno::NOENT) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    /// Removes a file; tells whether there was one.
    pub(super) fn remove(&self, name: &str) -> io::Result<bool> {
        match retry_on_intr(|| rustix::fs::unlinkat(&self.0, name, AtFlags::empty())) {
            Ok(()) => Ok(true),
            Err(Errno::NOENT) => Ok(false),
            // A folder in the place of a file is somebody else's.
            Err(error) => Err(error.into()),
        }
    }

    /// Does another process hold a lock?
    pub(super) fn is_locked(&self, name: &str) -> bool {
        self.file(name, OFlags::RDWR)
            .is_ok_and(|file| matches!(file.try_lock(), Err(TryLockError::WouldBlock)))
    }

    /// Takes a lock that goes with the process; none where another has it.
    pub(super) fn lock(&self, name: &str, new: bool) -> io::Result<Option<File>> {
        let flags = OFlags::RDWR | OFlags::CREATE;
        let file = self.file(name, if new { flags | OFlags::EXCL } else { flags })?;
        match file.try_lock() {
            Ok(()) => Ok(Some(file)),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }
}

fn open(at: impl rustix::fd::AsFd, path: &Path) -> io::Result<Folder> {
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    Ok(Folder(retry_on_intr(|| rustix::fs::openat(&at, path, flags, Mode::empty()))?))
}

/// Makes a folder, unless it is there.
fn make(at: impl rustix::fd::AsFd, path: &Path) -> io::Result<()> {
    match retry_on_intr(|| rustix::fs::mkdirat(&at, path, Mode::RWXU)) {
        Ok(()) | Err(Errno::EXIST) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

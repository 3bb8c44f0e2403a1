//! Saving beside the screen: a thread writes the latest state of the case, so that a slow disk slows nobody's typing.

use std::io;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use super::Store;
use crate::ground::text::Text;
use crate::shell::listen::{Input, Waker};
use crate::shell::reason;

/// Saves what it is handed; where it is handed more meanwhile, only the latest.
#[derive(Debug)]
pub struct Saver {
    desk: Arc<Desk>,
    store: Arc<Mutex<Store>>,
    begun: bool,
}

#[derive(Debug, Default)]
struct Desk {
    papers: Mutex<Papers>,
    moved: Condvar,
}

#[derive(Debug, Default)]
struct Papers {
    next: Option<String>,
    writing: bool,
    last: Option<Result<(), Text>>,
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Saver {
    /// A saver for a store.
    pub fn new(store: Store) -> Self {
        Self { desk: Arc::default(), store: Arc::new(Mutex::new(store)), begun: false }
    }

    /// The store, once nothing is being written.
    pub fn store(&self) -> MutexGuard<'_, Store> {
        locked(&self.store)
    }

    /// Hands a case over. The listener is told what became of it.
    ///
    /// # Errors
    /// Where no thread can be had.
    pub fn hand(&mut self, case: String, waker: impl FnOnce() -> io::Result<Waker>) -> io::Result<()> {
        if !self.begun {
            let (desk, store, waker) = (Arc::clone(&self.desk), Arc::clone(&self.store), waker()?);
            thread::Builder::new().name("saver".to_owned()).spawn(move || work(&desk, &store, waker))?;
            self.begun = true;
        }
        locked(&self.desk.papers).next = Some(case);
        self.desk.moved.notify_all();
        Ok(())
    }

    /// Takes back what was handed over and is not being written yet.
    pub fn withdraw(&self) {
        locked(&self.desk.papers).next = None;
    }

    /// Waits until all is written that was handed over, but no longer than so.
    ///
    /// # Errors
    /// With the reason, where the last of it is not on the disk.
    pub fn finish(&self, most: Duration) -> Result<(), Text> {
        let until = Instant::now() + most;
        let mut papers = locked(&self.desk.papers);
        while papers.next.is_some() || papers.writing {
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(reason::saving(&io::ErrorKind::TimedOut.into()));
            }
            papers = self.desk.moved.wait_timeout(papers, left).unwrap_or_else(PoisonError::into_inner).0;
        }
        papers.last.clone().unwrap_or(Ok(()))
    }
}

fn work(desk: &Desk, store: &Mutex<Store>, mut waker: Waker) {
    loop {
        let mut papers = locked(&desk.papers);
        let case = loop {
            match papers.next.take() {
                Some(case) => break case,
                None => papers = desk.moved.wait(papers).unwrap_or_else(PoisonError::into_inner),
            }
        };
        papers.writing = true;
        drop(papers);
        let saved = locked(store).save(&case).map_err(|error| reason::saving(&error));
        let mut papers = locked(&desk.papers);
        papers.writing = false;
        papers.last = Some(saved.clone());
        drop(papers);
        desk.moved.notify_all();
        waker.say(Input::Saved(saved));
    }
}

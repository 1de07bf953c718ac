//! Where the states of events are kept.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use futures_core::future::BoxFuture;

/// Why a store failed.
pub type StoreError = Box<dyn std::error::Error + Send + Sync>;

/// Keeps a small text under a key for a while: a table of a database, a cache.
pub trait Store: Send + Sync {
    /// The text under a key, if it is still there.
    fn get<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<String>, StoreError>>;

    /// Keeps a text under a key for this long, and replaces an earlier one.
    fn put<'a>(&'a self, key: &'a str, state: &'a str, keep: Duration) -> BoxFuture<'a, Result<(), StoreError>>;
}

/// A store in the memory of this process for a limited number of keys: the oldest give way to new ones.
///
/// It forgets with the process and is not shared with others; where there are several, use a database.
#[derive(Debug)]
pub struct MemoryStore {
    capacity: usize,
    kept: Mutex<Kept>,
}

#[derive(Debug, Default)]
struct Kept {
    entries: HashMap<String, Entry>,
    /// Keys in the order in which they were written.
    order: BTreeMap<u64, String>,
    writes: u64,
}

#[derive(Debug)]
struct Entry {
    state: String,
    ends: Instant,
    write: u64,
}

impl Default for MemoryStore {
    fn default() -> Self {
        Self::new(10_000)
    }
}

impl MemoryStore {
    /// A store for at most this many keys, at least one. The default is 10,000.
    #[must_use]
    pub fn new(capacity: usize) -> Self {
        Self { capacity: capacity.max(1), kept: Mutex::default() }
    }

    /// The text under a key, if it is still there.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<String> {
        self.kept().get(key, Instant::now())
    }

    /// Keeps a text under a key for this long, and replaces an earlier one.
    pub fn put(&self, key: &str, state: &str, keep: Duration) {
        self.kept().put(key, state, Instant::now(), keep, self.capacity);
    }

    fn kept(&self) -> std::sync::MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Kept {
    fn get(&mut self, key: &str, now: Instant) -> Option<String> {
        let entry = self.entries.get(key)?;
        if entry.ends > now {
            return Some(entry.state.clone());
        }
        self.remove(key);
        None
    }

    fn put(&mut self, key: &str, state: &str, now: Instant, keep: Duration, capacity: usize) {
        /// Longer than any process lives, and no clock overflows by it.
        const LONGEST: Duration = Duration::from_secs(10 * 366 * 86_400);
        self.remove(key);
        self.writes += 1;
        let ends = now + keep.min(LONGEST);
        self.entries.insert(key.to_owned(), Entry { state: state.to_owned(), ends, write: self.writes });
        self.order.insert(self.writes, key.to_owned());
        while self.entries.len() > capacity {
            let Some((_, oldest)) = self.order.pop_first() else { break };
            self.entries.remove(&oldest);
        }
    }

    fn remove(&mut self, key: &str) {
        if let Some(entry) = self.entries.remove(key) {
            self.order.remove(&entry.write);
        }
    }
}

impl Store for MemoryStore {
    fn get<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<String>, StoreError>> {
        Box::pin(std::future::ready(Ok(self.get(key))))
    }

    fn put<'a>(&'a self, key: &'a str, state: &'a str, keep: Duration) -> BoxFuture<'a, Result<(), StoreError>> {
        self.put(key, state, keep);
        Box::pin(std::future::ready(Ok(())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: Duration = Duration::from_secs(60);

    #[test]
    fn what_is_kept_ends_with_its_time() {
        let (mut kept, now) = (Kept::default(), Instant::now());
        kept.put("a", "1", now, MINUTE, 10);
        assert_eq!(kept.get("a", now + MINUTE / 2).as_deref(), Some("1"));
        assert_eq!(kept.get("a", now + MINUTE), None);
        assert!(kept.entries.is_empty() && kept.order.is_empty());
        kept.put("a", "1", now, Duration::MAX, 10);
        assert_eq!(kept.get("a", now + MINUTE).as_deref(), Some("1"));
    }

    #[test]
    fn the_oldest_give_way() {
        let store = MemoryStore::new(3);
        for key in ["a", "b", "c", "a", "d"] {
            store.put(key, key, MINUTE);
        }
        assert_eq!(["a", "b", "c", "d"].map(|key| store.get(key).is_some()), [true, false, true, true]);
        for number in 0..1000 {
            store.put(&number.to_string(), "x", MINUTE);
        }
        let kept = store.kept();
        assert_eq!((kept.entries.len(), kept.order.len()), (3, 3));
    }
}

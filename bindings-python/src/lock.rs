//! Locks under which no Python can run: a thread that holds one never waits for the interpreter's lock.
#![allow(clippy::disallowed_types, reason = "the one place that makes them")]

use std::sync::{Mutex, PoisonError};

/// A type that can be changed and dropped without running any Python.
pub(crate) trait Native {}

impl<T> Native for Vec<T> where T: Native {}
impl<T> Native for Option<T> where T: Native {}
impl<K, V> Native for std::collections::HashMap<K, V> where V: Native {}
impl<K> Native for std::collections::HashSet<K> {}
impl<T: ?Sized> Native for &'static T {}

/// A value that only functions without the interpreter reach: a token of the interpreter is not `Send`.
pub(crate) struct Locked<T>(Mutex<T>);

impl<T: Native> Locked<T> {
    pub(crate) const fn new(value: T) -> Self {
        Self(Mutex::new(value))
    }

    pub(crate) fn with<R>(&self, look: impl FnOnce(&mut T) -> R + Send) -> R {
        look(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl<T: Native + Default> Default for Locked<T> {
    fn default() -> Self {
        Self::new(T::default())
    }
}

/// A place for one Python object. It is dropped by whoever takes it out, so never under the lock.
pub(crate) struct Place<T>(Mutex<Option<T>>);

impl<T> Default for Place<T> {
    fn default() -> Self {
        Self(Mutex::new(None))
    }
}

impl<T> Place<T> {
    /// Gives what was there.
    #[must_use]
    pub(crate) fn put(&self, value: T) -> Option<T> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).replace(value)
    }

    pub(crate) fn take(&self) -> Option<T> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

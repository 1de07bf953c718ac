//! Things that the child of a fork must leave alone.

use std::{mem, process};

/// Something that belongs to the process that made it. The threads that drive it do not exist in a forked child, and
/// locks that it holds may never be released there: a child neither uses nor drops it.
pub(crate) struct Own<T> {
    owner: u32,
    value: Option<T>,
}

impl<T> Own<T> {
    pub(crate) fn new(value: T) -> Self {
        Self { owner: process::id(), value: Some(value) }
    }

    /// The same where the caller knows that this process made it.
    pub(crate) fn known_here(&self) -> Option<&T> {
        self.value.as_ref()
    }

    /// None in a child.
    pub(crate) fn here(&self) -> Option<&T> {
        self.value.as_ref().filter(|_| self.owner == process::id())
    }
}

impl<T> Drop for Own<T> {
    fn drop(&mut self) {
        if self.owner != process::id() {
            mem::forget(self.value.take());
        }
    }
}

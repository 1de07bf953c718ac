//! A bounded queue between a connection and whoever reads from it.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;

use crate::error::Error;

/// The queue of inbound events, until it ends.
pub(super) struct Queue<T> {
    inner: Mutex<Inner<T>>,
    room: usize,
    /// Something came in, or it has ended.
    arrived: Notify,
    /// Something was taken, or it has ended.
    taken: Notify,
}

struct Inner<T> {
    items: VecDeque<T>,
    ended: bool,
    /// Why it ended badly; told once, after everything else.
    error: Option<Error>,
}

impl<T> Queue<T> {
    pub(super) fn new(room: usize) -> Self {
        let inner = Mutex::new(Inner { items: VecDeque::new(), ended: false, error: None });
        Self { inner, room, arrived: Notify::new(), taken: Notify::new() }
    }

    fn lock(&self) -> MutexGuard<'_, Inner<T>> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until there is room for one more. False where it has ended.
    pub(super) async fn room(&self) -> bool {
        wait(&self.taken, || {
            let inner = self.lock();
            (inner.ended || inner.items.len() < self.room).then_some(!inner.ended)
        })
        .await
    }

    /// Adds one. False where it has ended.
    pub(super) fn push(&self, item: T) -> bool {
        let mut inner = self.lock();
        if inner.ended {
            return false;
        }
        inner.items.push_back(item);
        drop(inner);
        self.arrived.notify_waiters();
        true
    }

    /// Ends it; its events can still be taken.
    pub(super) fn end(&self, error: Option<Error>) {
        let mut inner = self.lock();
        if !inner.ended {
            inner.ended = true;
            inner.error = error;
        }
        drop(inner);
        self.arrived.notify_waiters();
        self.taken.notify_waiters();
    }

    /// Drops what is there and ends it.
    pub(super) fn discard(&self) {
        self.end(None);
        let mut inner = self.lock();
        inner.error = None;
        let items = std::mem::take(&mut inner.items);
        drop(inner);
        drop(items);
    }

    /// Waits until something can be taken. False at the end.
    pub(super) async fn ready(&self) -> bool {
        wait(&self.arrived, || {
            let inner = self.lock();
            let some = !inner.items.is_empty() || inner.error.is_some();
            (some || inner.ended).then_some(some)
        })
        .await
    }

    /// Takes the first, without waiting.
    pub(super) fn take(&self) -> Option<Result<T, Error>> {
        let mut inner = self.lock();
        let item = inner.items.pop_front().map(Ok);
        let taken = if item.is_none() && inner.ended { inner.error.take().map(Err) } else { item };
        drop(inner);
        self.taken.notify_waiters();
        taken
    }
}

/// Waits until `look` finds something; looks again at every notice.
pub(super) async fn wait<R>(notice: &Notify, look: impl Fn() -> Option<R>) -> R {
    loop {
        let changed = notice.notified();
        tokio::pin!(changed);
        changed.as_mut().enable();
        if let Some(found) = look() {
            return found;
        }
        changed.await;
    }
}

//! Tracks whether a request's body was fully handed over.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::error::Error;
use crate::schema::operation::Operation;

/// Nothing more of the body may be handed over: it was decided that the request was not sent.
const REVOKED: usize = 1 << (usize::BITS - 1);

/// The state of the body of one attempt.
#[derive(Debug, Default)]
pub(crate) struct Evidence {
    /// How many of its parts have not been handed over to their end, and `REVOKED`. The connection takes the body on
    /// another thread, so that it was not sent must be decided in one step with that it will not be.
    unsent: AtomicUsize,
    /// Why a part cannot be sent.
    problem: Mutex<Option<Error>>,
}

impl Evidence {
    /// One more part that is to be sent to its end.
    pub(crate) fn begin(&self) {
        self.unsent.fetch_add(1, Ordering::SeqCst);
    }

    /// Asks before the last of a part is handed over. `false`: it must not be.
    pub(crate) fn end(&self) -> bool {
        let part = |unsent| if unsent & REVOKED == 0 { Some(unsent - 1) } else { None };
        self.unsent.fetch_update(Ordering::SeqCst, Ordering::SeqCst, part).is_ok()
    }

    /// Sees to it that the platform never has the whole request. `false`: it may have it.
    pub(crate) fn revoke(&self) -> bool {
        let revoked = |unsent| if unsent == 0 { None } else { Some(unsent | REVOKED) };
        self.unsent.fetch_update(Ordering::SeqCst, Ordering::SeqCst, revoked).is_ok()
    }

    #[cfg(test)]
    pub(crate) fn is_sent(&self) -> bool {
        self.unsent.load(Ordering::SeqCst) == 0
    }

    pub(crate) fn keep_problem(&self, problem: Error) {
        *self.problem.lock().unwrap_or_else(PoisonError::into_inner) = Some(problem);
    }

    pub(crate) fn take_problem(&self) -> Option<Error> {
        self.problem.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// Tells of a call that was dropped whether the platform can have acted on it.
#[derive(Clone, Debug, Default)]
pub struct Watch(Arc<Mutex<Watched>>);

#[derive(Debug, Default)]
struct Watched {
    operation: Option<&'static Operation>,
    attempts: u32,
    attempt: Option<Arc<Evidence>>,
}

impl Watch {
    fn watched(&self) -> MutexGuard<'_, Watched> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The call is one of this operation.
    pub(crate) fn follow(&self, operation: &'static Operation) {
        self.watched().operation = Some(operation);
    }

    /// An attempt begins, or one has ended without effect.
    pub(crate) fn set(&self, attempt: Option<Arc<Evidence>>) {
        let mut watched = self.watched();
        watched.attempts += u32::from(attempt.is_some());
        watched.attempt = attempt;
    }

    /// The operation, once the request is being made.
    pub(crate) fn operation(&self) -> Option<&'static Operation> {
        self.watched().operation
    }

    /// How many attempts have begun.
    pub(crate) fn attempts(&self) -> u32 {
        self.watched().attempts
    }

    /// Ends what is left of the call's request; for a call that was dropped. `true`: the platform cannot act on it.
    #[must_use]
    pub fn revoke(&self) -> bool {
        self.watched().attempt.as_ref().is_none_or(|attempt| attempt.revoke())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_decided_once() {
        let evidence = Evidence::default();
        assert!(!evidence.revoke(), "without a body nothing is known");
        evidence.begin();
        evidence.begin();
        assert!(evidence.end());
        assert!(evidence.revoke() && evidence.revoke());
        assert!(!evidence.end());
        let sent = Evidence::default();
        sent.begin();
        assert!(sent.end() && !sent.revoke());
    }

    #[test]
    fn threads_agree() {
        for _ in 0..2000 {
            let evidence = Arc::<Evidence>::default();
            evidence.begin();
            let connection = std::thread::spawn({
                let evidence = Arc::clone(&evidence);
                move || evidence.end()
            });
            let revoked = evidence.revoke();
            assert_ne!(connection.join().unwrap(), revoked);
        }
    }

    #[test]
    fn a_call_that_never_began_was_not_sent() {
        let watch = Watch::default();
        assert!(watch.revoke());
        watch.set(Some(Arc::default()));
        assert!(!watch.revoke());
    }
}

//! A quota of retries: while everything fails, calls are no longer repeated, so that an outage is not made worse.

use std::sync::atomic::{AtomicU32, Ordering};

const CAPACITY: u32 = 100;
/// The price of one retry; a success after it gives it back.
const COST: u32 = 5;

/// Shared by all calls of a client.
pub(crate) struct Quota(AtomicU32);

impl Default for Quota {
    fn default() -> Self {
        Self(AtomicU32::new(CAPACITY))
    }
}

impl Quota {
    /// Takes the price of one retry, or says that there is not enough left.
    pub(crate) fn take(&self) -> bool {
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(COST)).is_ok()
    }

    /// A call succeeded after this many retries.
    pub(crate) fn succeeded(&self, retries: u32) {
        let given = if retries == 0 { 1 } else { COST.saturating_mul(retries) };
        let _ = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| {
            (left < CAPACITY).then(|| left.saturating_add(given).min(CAPACITY))
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_outage_uses_it_up_and_successes_fill_it() {
        let quota = Quota::default();
        assert_eq!((0..1000).filter(|_| quota.take()).count(), 20);
        quota.succeeded(0);
        assert!(!quota.take());
        (0..4).for_each(|_| quota.succeeded(0));
        assert!(quota.take() && !quota.take());
        quota.succeeded(2);
        assert!(quota.take() && quota.take() && !quota.take());
        (0..1000).for_each(|_| quota.succeeded(u32::MAX));
        assert_eq!((0..1000).filter(|_| quota.take()).count(), 20);
    }
}

//! When a call is repeated, and what an end without a clear reply means. Pure: no clock, no socket, no randomness.

mod quota;
mod retry_after;
mod table;

use std::time::Duration;

pub(crate) use quota::Quota;
pub use retry_after::retry_after;
pub use table::{Fault, Row, TABLE, Verdict, decide};

/// The first wait between attempts, before jitter; one that was told to slow down waits longer.
const BASE: Duration = Duration::from_millis(100);
const THROTTLED_BASE: Duration = Duration::from_secs(1);
const CAP: Duration = Duration::from_secs(20);

/// How long to wait before the next attempt: full jitter, and never earlier than asked. `random` is in `0..1`.
#[must_use]
pub fn delay(failures: u32, throttled: bool, retry_after: Option<Duration>, random: f64) -> Duration {
    let base = if throttled { THROTTLED_BASE } else { BASE };
    let ceiling = base.saturating_mul(1 << failures.saturating_sub(1).min(16)).min(CAP);
    match retry_after {
        Some(asked) => asked.saturating_add(base.mul_f64(random).min(asked.max(BASE))),
        None => ceiling.mul_f64(random),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_are_jittered_and_never_shorter_than_asked() {
        assert_eq!(delay(1, false, None, 0.5), BASE / 2);
        assert_eq!(delay(3, false, None, 1.0), BASE * 4);
        assert_eq!(delay(30, true, None, 1.0), CAP);
        for asked in [0, 1, 3, 86_400, u64::MAX / 4] {
            let asked = Duration::from_secs(asked);
            assert!((0..=10).all(|tenth| delay(1, true, Some(asked), f64::from(tenth) / 10.0) >= asked));
        }
    }
}

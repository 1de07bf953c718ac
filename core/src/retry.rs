//! When a call is repeated, and what an end without a clear reply means. Pure: no clock, no socket, no randomness.

use std::time::Duration;

use jiff::Timestamp;

use crate::operation::Class;

/// What became of one attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// No connection, so nothing was sent; or the connection broke before the whole request was.
    NotConnected,
    /// Its own sender ended the request before the whole of it was sent.
    Ended,
    /// The connection broke, or the time was up, after the request may have been sent.
    Lost,
    /// A complete head with this status came back.
    Status(u16),
    /// A success came back whose body cannot be read.
    Unreadable,
}

/// What to do with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Repeat, while attempts and time allow.
    Retry,
    /// Report what happened.
    Report,
    /// Report that the platform may or may not have acted.
    Unknown,
}

/// The first wait between attempts, before jitter; one that was told to slow down waits longer.
pub(crate) const BASE: Duration = Duration::from_millis(100);
pub(crate) const THROTTLED_BASE: Duration = Duration::from_secs(1);
const CAP: Duration = Duration::from_secs(20);

/// The decision table.
#[must_use]
pub fn decide(class: Class, outcome: Outcome) -> Verdict {
    use Class::{Billable, BillableRead, ConsumesAttempt, Idempotent, NonIdempotent, Read, ReturnsSecret, Stream};
    match (class, outcome) {
        (_, Outcome::Ended) => Verdict::Report,
        (Read | Idempotent | Stream, Outcome::NotConnected | Outcome::Lost) => Verdict::Retry,
        (Read | Idempotent | Stream, Outcome::Status(429 | 502 | 503 | 504)) => Verdict::Retry,
        (Read | Idempotent | Stream, Outcome::Status(_) | Outcome::Unreadable) => Verdict::Report,
        (Billable | BillableRead | NonIdempotent | ConsumesAttempt | ReturnsSecret, outcome) => match outcome {
            Outcome::NotConnected | Outcome::Ended => Verdict::Report,
            Outcome::Lost | Outcome::Unreadable => Verdict::Unknown,
            Outcome::Status(303 | 408 | 500 | 502..=504 | 506..) => Verdict::Unknown,
            Outcome::Status(_) => Verdict::Report,
        },
    }
}

/// Whether an unreadable success leaves it open what the platform did.
#[must_use]
pub fn unreadable_is_unknown(class: Class) -> bool {
    !matches!(class, Class::Read | Class::Idempotent | Class::Stream)
}

/// How long to wait before the next attempt: full jitter, and never earlier than asked. `random` is in `0..1`.
#[must_use]
pub fn delay(failures: u32, throttled: bool, retry_after: Option<Duration>, random: f64) -> Duration {
    let base = if throttled { THROTTLED_BASE } else { BASE };
    let ceiling = base.saturating_mul(1 << failures.saturating_sub(1).min(16)).min(CAP);
    match retry_after {
        Some(asked) => asked + base.mul_f64(random).min(asked.max(BASE)),
        None => ceiling.mul_f64(random),
    }
}

/// The wait that a `Retry-After` header asks for: seconds, or a date compared with the reply's own `date`.
#[must_use]
pub fn retry_after(value: &str, date: Option<&str>, now: Timestamp) -> Option<Duration> {
    let value = value.trim();
    if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(Duration::from_secs(value.parse().unwrap_or(u64::MAX / 4)));
    }
    let until = http_date(value)?;
    let from = date.and_then(http_date).unwrap_or(now);
    Some(Duration::try_from(until.duration_since(from)).unwrap_or_default())
}

fn http_date(text: &str) -> Option<Timestamp> {
    const FORMS: [&str; 3] = ["%a, %d %b %Y %H:%M:%S GMT", "%A, %d-%b-%y %H:%M:%S GMT", "%a %b %e %H:%M:%S %Y"];
    let civil = FORMS.iter().find_map(|form| jiff::civil::DateTime::strptime(form, text.trim()).ok())?;
    jiff::tz::TimeZone::UTC.to_timestamp(civil).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn billable_calls_are_never_repeated_and_ambiguous_ends_are_unknown() {
        for class in [Class::Billable, Class::NonIdempotent, Class::ConsumesAttempt, Class::ReturnsSecret] {
            assert_eq!(decide(class, Outcome::NotConnected), Verdict::Report);
            assert_eq!(decide(class, Outcome::Ended), Verdict::Report);
            assert_eq!(decide(class, Outcome::Lost), Verdict::Unknown);
            assert_eq!(decide(class, Outcome::Unreadable), Verdict::Unknown);
            for status in [303, 408, 500, 502, 503, 504] {
                assert_eq!(decide(class, Outcome::Status(status)), Verdict::Unknown, "{status}");
            }
            for status in [301, 400, 401, 403, 404, 409, 422, 429, 501, 505] {
                assert_eq!(decide(class, Outcome::Status(status)), Verdict::Report, "{status}");
            }
        }
    }

    #[test]
    fn reads_and_idempotent_writes_are_repeated() {
        for class in [Class::Read, Class::Idempotent] {
            assert_eq!(decide(class, Outcome::NotConnected), Verdict::Retry);
            assert_eq!(decide(class, Outcome::Ended), Verdict::Report);
            assert_eq!(decide(class, Outcome::Unreadable), Verdict::Report);
            for status in [429, 502, 503, 504] {
                assert_eq!(decide(class, Outcome::Status(status)), Verdict::Retry);
            }
            for status in [302, 400, 401, 404, 500] {
                assert_eq!(decide(class, Outcome::Status(status)), Verdict::Report);
            }
        }
    }

    #[test]
    fn retry_after_reads_seconds_and_dates() {
        let now = "2026-01-01T00:00:00Z".parse().unwrap();
        let read = |value| retry_after(value, None, now);
        assert_eq!(read("7"), Some(Duration::from_secs(7)));
        assert_eq!(read(" 0 "), Some(Duration::ZERO));
        assert_eq!(read("Thu, 01 Jan 2026 00:00:30 GMT"), Some(Duration::from_secs(30)));
        assert_eq!(read("Thursday, 01-Jan-26 00:00:30 GMT"), Some(Duration::from_secs(30)));
        assert_eq!(read("Thu Jan  1 00:00:30 2026"), Some(Duration::from_secs(30)));
        assert_eq!(read("Wed, 31 Dec 2025 23:59:00 GMT"), Some(Duration::ZERO));
        assert_eq!(
            retry_after("Thu, 01 Jan 2026 00:00:30 GMT", Some("Thu, 01 Jan 2026 00:00:10 GMT"), now),
            Some(Duration::from_secs(20))
        );
        for malformed in ["", "-1", "+1", "1.5", "soon"] {
            assert_eq!(read(malformed), None, "{malformed}");
        }
    }

    #[test]
    fn waits_are_jittered_and_never_shorter_than_asked() {
        assert_eq!(delay(1, false, None, 0.5), BASE / 2);
        assert_eq!(delay(3, false, None, 1.0), BASE * 4);
        assert_eq!(delay(30, true, None, 1.0), CAP);
        assert!(delay(1, true, Some(Duration::from_secs(3)), 0.0) >= Duration::from_secs(3));
    }
}

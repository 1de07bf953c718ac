//! The decision table: what follows from a fault. Data; `docs/reliability.md` prints it.

use crate::schema::operation::Class;

/// The failure of one attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// There is no connection, so nothing was sent.
    NoConnection,
    /// There is no connection, and trying again cannot help.
    Refused,
    /// The connection ended before the last byte of the request was taken from us.
    NotSent,
    /// The sender ended its own request before its last byte.
    Ended,
    /// The connection ended after the last byte, before a whole head of a reply.
    Lost,
    /// The time for the call was up after the last byte.
    Late,
    /// The body of a success broke off.
    CutOff,
    /// A whole success that is not what the platform documents.
    Unreadable,
    /// A success that answers another request.
    Mismatch,
    /// 429, with a time to wait for.
    Throttled,
    /// A reply with this status that says that the call failed.
    Status(u16),
}

/// The decision after a fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Repeat, while attempts, quota and time allow.
    Retry,
    /// Report what happened.
    Report,
    /// Report that the platform may or may not have acted.
    Unknown,
}

/// One row of the table.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// Its faults: one, or statuses from the first to the last.
    pub faults: (Fault, Fault),
    /// A description for people.
    pub what: &'static str,
    /// The decision if a repetition does no harm.
    pub repeatable: Verdict,
    /// The decision if the platform must never act twice.
    pub once: Verdict,
}

const fn row(fault: Fault, what: &'static str, repeatable: Verdict, once: Verdict) -> Row {
    Row { faults: (fault, fault), what, repeatable, once }
}

const fn statuses(first: u16, last: u16, what: &'static str, repeatable: Verdict, once: Verdict) -> Row {
    Row { faults: (Fault::Status(first), Fault::Status(last)), what, repeatable, once }
}

use Verdict::{Report, Retry, Unknown};

/// Every fault, once.
pub static TABLE: &[Row] = &[
    row(Fault::NoConnection, "no connection: name, route, TLS broken off, proxy away", Retry, Retry),
    row(Fault::Refused, "no connection: certificate or TLS version refused, proxy wants a password", Report, Report),
    row(Fault::NotSent, "connection lost before the last byte of the request was taken", Retry, Retry),
    row(Fault::Ended, "the upload's own source failed before its end", Report, Report),
    row(Fault::Lost, "connection lost after the last byte, or no HTTP came back", Retry, Unknown),
    row(Fault::Late, "deadline reached after the last byte", Report, Unknown),
    row(Fault::CutOff, "success whose body breaks off", Retry, Unknown),
    row(Fault::Unreadable, "success that is not JSON, not as documented, or too large", Report, Unknown),
    row(Fault::Mismatch, "success that answers another request", Report, Unknown),
    row(Fault::Throttled, "too many requests (429), with Retry-After", Retry, Retry),
    statuses(100, 199, "interim reply instead of an answer", Report, Unknown),
    statuses(200, 299, "success status whose body says that the call failed", Report, Report),
    statuses(300, 302, "redirect", Report, Report),
    statuses(303, 303, "redirect to a result", Report, Unknown),
    statuses(304, 399, "redirect", Report, Report),
    statuses(400, 407, "refused", Report, Report),
    statuses(408, 408, "the server waited too long for the request", Retry, Unknown),
    statuses(409, 420, "refused", Report, Report),
    statuses(421, 421, "wrong server", Retry, Retry),
    statuses(422, 424, "refused", Report, Report),
    statuses(425, 425, "too early", Retry, Retry),
    statuses(426, 428, "refused", Report, Report),
    statuses(429, 429, "too many requests, without a time to wait for", Retry, Report),
    statuses(430, 499, "refused", Report, Report),
    statuses(500, 500, "the server failed", Retry, Unknown),
    statuses(501, 501, "not implemented", Report, Report),
    statuses(502, 504, "gateway or overload", Retry, Unknown),
    statuses(505, 505, "HTTP version refused", Report, Report),
    statuses(506, u16::MAX, "the server failed", Report, Unknown),
];

impl Row {
    /// Whether the row tells of this fault.
    #[must_use]
    pub fn covers(&self, fault: Fault) -> bool {
        match (self.faults, fault) {
            ((Fault::Status(first), Fault::Status(last)), Fault::Status(status)) => (first..=last).contains(&status),
            ((one, _), fault) => one == fault,
        }
    }

    /// The decision for an operation of this class.
    #[must_use]
    pub fn verdict(&self, class: Class) -> Verdict {
        if class.is_repeatable() { self.repeatable } else { self.once }
    }
}

/// The decision after a fault.
#[must_use]
pub fn decide(class: Class, fault: Fault) -> Verdict {
    let row = TABLE.iter().find(|row| row.covers(fault));
    row.map_or(if class.is_repeatable() { Report } else { Unknown }, |row| row.verdict(class))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fault_has_one_row() {
        let plain = [
            Fault::NoConnection,
            Fault::Refused,
            Fault::NotSent,
            Fault::Ended,
            Fault::Lost,
            Fault::Late,
            Fault::CutOff,
            Fault::Unreadable,
            Fault::Mismatch,
            Fault::Throttled,
        ];
        for fault in plain.into_iter().chain((100..=999).map(Fault::Status)) {
            assert_eq!(TABLE.iter().filter(|row| row.covers(fault)).count(), 1, "{fault:?}");
        }
    }

    /// A call that must not happen twice is repeated only where the platform cannot have acted on the first one.
    #[test]
    fn only_proof_and_refusal_repeat_what_must_not_happen_twice() {
        let repeated: Vec<_> = TABLE.iter().filter(|row| row.once == Retry).map(|row| row.faults.0).collect();
        let expected = [Fault::NoConnection, Fault::NotSent, Fault::Throttled, Fault::Status(421), Fault::Status(425)];
        assert_eq!(repeated, expected);
        for row in TABLE {
            assert_ne!(row.repeatable, Unknown, "{}", row.what);
        }
    }
}

//! Remembers a call in case it ends without a result: its caller gave it up, or it broke.

use std::time::Instant;

use crate::api::workflows::tickets::Ticket;
use crate::client::Client;
use crate::codec::scalars::Timestamp;
use crate::error::{Error, ErrorKind};
use crate::request::evidence::Watch;
use crate::schema::operation::{Operation, operation};
use crate::schema::shape::Generation;

pub(crate) const ACCEPTED: &str = "the platform accepted the request but its reply did not reach the caller";

/// A call that was made.
#[derive(Clone, Debug)]
pub struct Called {
    row: Option<&'static Operation>,
    generation: Generation,
    started: Instant,
    ticket: Option<Ticket>,
    watch: Watch,
}

impl Called {
    /// Remembers a call of an operation, and gives the client to make it with.
    #[must_use]
    pub fn new(client: &Client, row: Option<&'static Operation>) -> (Self, Client) {
        let called = Self {
            row,
            generation: client.generation(),
            started: Instant::now(),
            ticket: client.options.ticket.clone(),
            watch: Watch::default(),
        };
        let client = client.with_watch(&called.watch);
        (called, client)
    }

    /// The error of a call that its caller ended and that is dropped.
    #[must_use]
    pub fn cancelled(&self) -> Error {
        self.ended("cancelled", "the call was cancelled")
    }

    /// The error of a call that something in this process broke and that is dropped.
    #[must_use]
    pub fn broken(&self, why: &str) -> Error {
        self.ended("broken", &format!("the call broke in this process: {why}"))
    }

    /// The error of a call that its caller ended when the platform had answered already.
    #[must_use]
    pub fn undelivered(&self, why: &str) -> Error {
        let row = self.watch.operation().or(self.row);
        let error = Error::new(lost(row), format!("{ACCEPTED}: {why}"));
        self.described(error, row, "cancelled")
    }

    fn ended(&self, stage: &'static str, what: &str) -> Error {
        let unsent = self.watch.revoke();
        let row = self.watch.operation().or(self.row);
        let kind = if unsent { ErrorKind::NotSent } else { lost(row) };
        let known = match kind {
            ErrorKind::NotSent => "the platform cannot act on it",
            ErrorKind::Transport => "it may be made again",
            _ => "the request may or may not have reached the platform",
        };
        self.described(Error::new(kind, format!("{what}; {known}")), row, stage)
    }

    fn described(&self, mut error: Error, row: Option<&'static Operation>, stage: &'static str) -> Error {
        let details = error.details_mut();
        details.stage = Some(stage);
        details.attempts = self.watch.attempts();
        details.elapsed = self.started.elapsed();
        details.started_at = jiff::Timestamp::now().checked_sub(details.elapsed).ok().map(Timestamp::from);
        details.ticket.clone_from(&self.ticket);
        match row {
            Some(row) if row.is_composed() => error.on(row, "", ""),
            Some(row) => {
                let route = row.route(self.generation);
                error.on(row, route.method, route.path)
            }
            None => error,
        }
    }
}

impl Error {
    /// The error of something that was being read and broke in this process.
    #[must_use]
    pub fn interrupted(why: &str) -> Self {
        Self::new(ErrorKind::StreamInterrupted, format!("something broke in this process: {why}"))
    }

    /// The error of a call whose reply was read but cannot be handed to its caller.
    #[must_use]
    pub fn undelivered(name: &str, why: &str) -> Self {
        let row = operation(name);
        let error = Self::new(lost(row), format!("{ACCEPTED}: {why}"));
        match row {
            Some(row) => error.on(row, "", ""),
            None => error,
        }
    }
}

/// The kind of error for a caller who does not learn how an operation ended.
fn lost(row: Option<&Operation>) -> ErrorKind {
    match row {
        Some(row) if row.class.is_repeatable() => ErrorKind::Transport,
        _ => ErrorKind::OutcomeUnknown,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::request::evidence::Evidence;

    fn called(name: &str) -> Called {
        let client = Client::builder().api_key("12345678").base_url("http://127.0.0.1:9").build().unwrap();
        Called::new(&client, operation(name)).0
    }

    fn sent() -> Arc<Evidence> {
        let evidence = Evidence::default();
        evidence.begin();
        assert!(evidence.end());
        Arc::new(evidence)
    }

    #[test]
    fn what_is_known_depends_on_how_far_the_call_came() {
        for (name, expected) in [
            ("messages.send", ErrorKind::OutcomeUnknown),
            ("messages.get", ErrorKind::Transport),
            ("no.such", ErrorKind::OutcomeUnknown),
        ] {
            let called = called(name);
            assert_eq!(called.cancelled().kind(), ErrorKind::NotSent, "{name}");
            called.watch.set(Some(sent()));
            let error = called.cancelled();
            assert_eq!((error.kind(), error.details().stage), (expected, Some("cancelled")), "{name}");
            assert_eq!(error.details().attempts, 1);
            assert_eq!(called.broken("x").kind(), expected, "{name}");
        }
    }

    #[test]
    fn a_call_without_a_row_has_the_class_that_its_caller_gave() {
        let called = called("request");
        called.watch.follow(operation("numbers.list").unwrap());
        called.watch.set(Some(sent()));
        assert_eq!(called.cancelled().kind(), ErrorKind::Transport);
    }
}

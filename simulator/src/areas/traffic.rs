//! Limits on sending: to one number, and of requests that carry an idempotency key.

use std::collections::HashMap;

use crate::clock::{DAY, Millis, SECOND};

/// The most messages that one number gets in 24 hours.
const PER_DAY: usize = 20;
/// The most copies of one message that a number gets in an hour.
const COPIES: usize = 5;
const HOUR: Millis = 3600 * SECOND;
/// How long an idempotency key is remembered.
const MEMORY: Millis = 12 * HOUR;

/// The effect of the recipient's limits on a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Flood {
    /// One copy too many: it is not sent, and the number is blocked.
    Copies,
    /// The number is blocked.
    Blocked,
}

#[derive(Debug)]
struct Sent {
    at: Millis,
    from: String,
    text: String,
}

#[derive(Debug, Default)]
pub(crate) struct Traffic {
    /// Messages to each number in the last 24 hours.
    recent: HashMap<String, Vec<Sent>>,
    /// Until when numbers are blocked.
    blocked: HashMap<String, Millis>,
    /// Idempotency keys of each account, and when they were used.
    keys: HashMap<(Option<i64>, String), Millis>,
}

impl Traffic {
    /// Whether the number has had all that it can get in 24 hours.
    pub(crate) fn is_full(&mut self, digits: &str, now: Millis) -> bool {
        let Some(sent) = self.recent.get_mut(digits) else { return false };
        sent.retain(|sent| sent.at > now - DAY);
        sent.len() >= PER_DAY
    }

    /// Counts a message that was accepted.
    pub(crate) fn count(&mut self, digits: &str, from: &str, text: &str, now: Millis) -> Option<Flood> {
        let blocked = self.blocked.get(digits).is_some_and(|until| now < *until);
        let recent = self.recent.entry(digits.to_owned()).or_default();
        let copies = recent.iter().filter(|sent| sent.at > now - HOUR && sent.from == from && sent.text == text);
        let flood = match (blocked, copies.count() >= COPIES) {
            (true, _) => Some(Flood::Blocked),
            (false, true) => Some(Flood::Copies),
            (false, false) => None,
        };
        recent.push(Sent { at: now, from: from.to_owned(), text: text.to_owned() });
        if flood == Some(Flood::Copies) {
            self.blocked.insert(digits.to_owned(), now + HOUR);
        }
        flood
    }

    /// Whether an idempotency key was used already.
    pub(crate) fn repeats(&mut self, account: Option<i64>, key: &str, now: Millis) -> bool {
        self.keys.retain(|_, at| *at > now - MEMORY);
        self.keys.contains_key(&(account, key.to_owned()))
    }

    pub(crate) fn remember(&mut self, account: Option<i64>, key: String, now: Millis) {
        self.keys.insert((account, key), now);
    }
}

//! Tickets find a message whose outcome is unknown.

use serde_json::{Map, Value};

use crate::api::messages::Message;
use crate::codec::json;
use crate::codec::scalars::Timestamp;
use crate::error::{Error, Result};
use crate::schema::operation::Operation;

choices! {
    /// The outcome of a message that was unknown before.
    pub ReconciliationOutcome {
        /// The platform has the message.
        Found = "found",
        /// The platform did not show the message. No proof that it was not sent: it may turn up later.
        NotFound = "not_found",
        /// The platform has several messages that may be it.
        Ambiguous = "ambiguous",
    }
}

model! {
    /// Finds a message again. Made before sending; holds nothing secret, so keep it where it survives the process.
    pub shared Ticket {
        /// Phone number of the recipient.
        to: String,
        /// Text that no other message has; it is sent as the message's `tag`.
        tag: String,
        /// When the ticket was made.
        created_at: Timestamp,
    }

    /// Whom a ticket is for.
    pub request MakeTicket {
        /// Phone number of the recipient.
        to: String,
    }

    /// Which message to look for.
    pub request Reconcile {
        /// The ticket that the message was sent with.
        ticket: Ticket,
        /// Identifier from a delivery report that carries the ticket's tag; saves the search.
        message_id: Option<String>,
        /// For how many seconds to look again while there is nothing. Default: 30.
        wait_seconds: Option<i64> [least(0)],
    }

    /// The outcome of a message.
    pub reply Reconciliation {
        /// Whether the platform has it.
        outcome: ReconciliationOutcome,
        /// The message, where it was found.
        message: Option<Message>,
        /// Every message that may be it.
        candidates: Vec<Message>,
        /// For how many seconds it was looked for.
        waited_seconds: f64,
    }
}

impl Ticket {
    /// A ticket for a message to this number, with a tag of its own.
    #[must_use]
    pub fn for_number(to: impl Into<String>) -> Self {
        Self::new(to, unique_tag(), Timestamp::now())
    }

    /// Puts the tag into the arguments of the message that is sent with the ticket.
    /// Whether a reply is that to the message of the ticket: it repeats the message's tag.
    pub(crate) fn is_answered_by(&self, reply: &[u8]) -> bool {
        json::value(reply).is_some_and(|reply| reply["tag"].as_str() == Some(&self.tag))
    }

    pub(crate) fn mark(&self, operation: &Operation, fields: &mut Map<String, Value>) -> Result<()> {
        let wrong = |problem: &str| Err(Error::argument("ticket", problem));
        if operation.name != "messages.send" {
            return wrong("goes with messages.send only");
        }
        if fields.get("to").and_then(Value::as_str).is_some_and(|to| digits(to) != digits(&self.to)) {
            return wrong("is for another recipient than `to`");
        }
        match fields.insert("tag".into(), self.tag.as_str().into()) {
            None => Ok(()),
            Some(tag) if tag == *self.tag => Ok(()),
            Some(_) => wrong("takes the place of `tag`; leave that out"),
        }
    }

    /// Whether a message is the one that was sent with this ticket.
    #[must_use]
    pub fn matches(&self, message: &Message) -> bool {
        let same_number = message.to.as_deref().is_none_or(|to| digits(to) == digits(&self.to));
        same_number && message.tag.as_deref() == Some(&self.tag)
    }
}

/// From the system's random source: the generator of a forked process would repeat its parent's numbers.
fn unique_tag() -> String {
    let mut bytes = [0; 16];
    if rustls::crypto::ring::default_provider().secure_random.fill(&mut bytes).is_err() {
        fastrand::fill(&mut bytes);
    }
    format!("wavix-{:032x}", u128::from_le_bytes(bytes))
}

/// The platform writes numbers with and without `+`.
pub(crate) fn digits(number: &str) -> String {
    number.chars().filter(char::is_ascii_digit).collect()
}

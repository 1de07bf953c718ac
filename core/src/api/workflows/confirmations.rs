//! Checks whether an event about a message is true.

use crate::api::messages::{Message, MessageStatus};
use crate::api::workflows::tickets::digits;
use crate::events::{DeliveryReport, InboundMessage, follows};

model! {
    /// The statement of an event about a message.
    pub request Confirm {
        /// Identifier of the message.
        message_id: String,
        /// Status that it is said to have.
        status: Option<MessageStatus> [always()],
        /// Who is said to have sent it.
        from: Option<String> [always()],
        /// Who is said to receive it.
        to: Option<String> [always()],
        /// The text in the event.
        text: Option<String> [always()],
    }

    /// Whether it is so.
    pub reply Confirmation {
        /// Whether the platform has the message and says the same of it.
        confirmed: bool,
        /// The message as the platform has it; null where it has none.
        message: Option<Message>,
    }
}

impl Confirm {
    /// The statement of a delivery report.
    #[must_use]
    pub fn of_report(report: &DeliveryReport) -> Self {
        let (status, from, to) = (report.status.clone(), report.from.clone(), report.to.clone());
        Self { status, from, to, ..Self::new(&*report.message_id) }
    }

    /// The statement about an inbound message.
    #[must_use]
    pub fn of_message(message: &InboundMessage) -> Self {
        let text = message.message_body.as_ref().and_then(|body| body.text.clone());
        Self { from: message.from.clone(), to: message.to.clone(), text, ..Self::new(&*message.message_id) }
    }

    /// Whether the platform's own words agree. The message may be further than the event says.
    pub(crate) fn agrees(&self, message: &Message) -> bool {
        let body = message.message_body.as_ref().and_then(|body| body.text.as_deref());
        let reached =
            |said: &MessageStatus| message.status.as_ref().is_some_and(|now| said == now || follows(said, now));
        self.message_id == message.message_id
            && self.status.as_ref().is_none_or(reached)
            && same_party(self.from.as_deref(), message.from.as_deref())
            && same_party(self.to.as_deref(), message.to.as_deref())
            && self.text.as_deref().is_none_or(|text| body == Some(text))
    }
}

/// Names are compared as they are, numbers with and without `+`.
fn same_party(said: Option<&str>, known: Option<&str>) -> bool {
    let Some(said) = said else { return true };
    known.is_some_and(|known| known == said || number(known).is_some_and(|known| number(said) == Some(known)))
}

fn number(text: &str) -> Option<String> {
    let digits = digits(text);
    (!digits.is_empty() && digits == text.trim_start_matches('+')).then_some(digits)
}

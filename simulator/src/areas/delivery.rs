//! The delivery of accepted messages.

use serde_json::{Value, json};

use super::messages::Message;
use super::traffic::Flood;
use super::{message_errors, opt_outs};
use crate::clock::{self, Millis, SECOND};
use crate::money::Money;
use crate::world::{Event, World};

/// The next thing that becomes of a message.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Step {
    index: usize,
    status: &'static str,
    error: Option<&'static str>,
}

impl Message {
    /// The statement of a delivery report.
    fn report(&self, ended: Option<Millis>) -> Value {
        let mut report = json!({
            "message_id": self.id,
            "message_type": self.kind(),
            "from": self.from,
            "to": self.to,
            "tag": self.tag,
            "status": self.status,
            "segments_count": self.segments,
            "sent": clock::text_seconds(self.submitted),
            "delivered": ended.map(clock::text_seconds),
            "error": self.error,
            "charge": self.charge.to_string(),
            "carrier_fees": self.carrier_fees.to_string(),
        });
        if let Some(fields) = report.as_object_mut().filter(|_| self.older) {
            let segments = fields.remove("segments_count").unwrap_or_default();
            fields.insert("segments".into(), segments);
            fields.retain(|name, _| name != "charge" && name != "carrier_fees");
        }
        report
    }
}

/// Decides what becomes of a message: the recipient's last digits, an opt-out or a limit say so.
pub(crate) fn plan(world: &mut World, index: usize, digits: &str, validity: Option<i64>, flood: Option<Flood>) {
    const UNSET_VALIDITY: i64 = 60;
    const NO_REPORT: Millis = 60 * SECOND;
    let opted_out = opt_outs::blocks(world, &world.messages.all[index].from, digits);
    let mut step = |wait, status, error| {
        world.after(wait, Event::Message(Step { index, status, error }));
    };
    if opted_out {
        return step(SECOND, "rejected", Some(message_errors::text(9)));
    }
    if let Some(flood) = flood {
        let code = if flood == Flood::Copies { 7 } else { 47 };
        return step(SECOND, "rejected", Some(message_errors::text(code)));
    }
    step(SECOND / 5, "pending", None);
    if let Some((status, error)) = message_errors::chosen(digits) {
        if status == "undelivered" {
            step(SECOND, "sent", None);
            return step(3 * SECOND, status, Some(error));
        }
        return step(SECOND, status, Some(error));
    }
    match &digits[digits.len().saturating_sub(6)..] {
        "990002" => step(SECOND, "rejected", Some(message_errors::text(46))),
        "990003" => {
            let validity = validity.unwrap_or(UNSET_VALIDITY) * SECOND;
            step(validity, "expired", Some("The validity period of the message is over"));
        }
        "990001" => {
            step(SECOND, "sent", None);
            step(3 * SECOND, "undelivered", Some(message_errors::text(29)));
        }
        "990004" => {
            step(SECOND, "sent", None);
            step(NO_REPORT, "dlr_expired", Some("The carrier did not report what became of the message"));
        }
        _ => {
            step(SECOND, "sent", None);
            step(3 * SECOND, "delivered", None);
        }
    }
}

pub(crate) fn happen(world: &mut World, step: Step) {
    let now = world.now;
    let message = &mut world.messages.all[step.index];
    message.status = step.status;
    message.error = step.error;
    let mut ended = Some(now);
    match step.status {
        "pending" => return,
        "sent" => {
            message.sent = Some(now);
            ended = None;
        }
        "delivered" => message.delivered = Some(now),
        // Messages that never left are free.
        "rejected" | "expired" => {
            let paid = message.charge + message.carrier_fees;
            message.charge = Money::ZERO;
            message.carrier_fees = Money::ZERO;
            world.payer = message.payer;
            world.refund(paid);
        }
        _ => {}
    }
    let message = &world.messages.all[step.index];
    if let Some(url) = message.callback_url.clone() {
        let report = message.report(ended);
        world.call_back("message", &url, report, 1);
    }
}

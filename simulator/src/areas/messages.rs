//! Messages: sent, followed through their statuses, listed.

use std::collections::HashMap;

use serde_json::{Value, json};

use super::delivery;
use crate::answer::{self, Answer, Outcome, one};
use crate::arguments::Arguments;
use crate::clock::{self, DAY, Millis};
use crate::gate::Caller;
use crate::money::Money;
use crate::outbox;
use crate::phone::{self, Phone};
use crate::refusal::Refusal;
use crate::segments;
use crate::world::World;

/// The most messages that one number gets in 24 hours.
const PER_DAY: usize = 20;
const MMS_PRICE: Money = Money::micros(20_000);
/// What the carriers of the US and Canada add to a segment.
const CARRIER_FEE: Money = Money::micros(3_000);

#[derive(Clone, Debug)]
pub(crate) struct Message {
    pub(crate) id: String,
    pub(crate) inbound: bool,
    pub(crate) from: String,
    pub(crate) to: String,
    pub(crate) text: String,
    pub(crate) media: Option<Vec<String>>,
    pub(crate) tag: Option<String>,
    pub(crate) status: &'static str,
    pub(crate) segments: i64,
    pub(crate) charge: Money,
    pub(crate) carrier_fees: Money,
    pub(crate) network: Option<(&'static str, &'static str)>,
    pub(crate) submitted: Millis,
    pub(crate) sent: Option<Millis>,
    pub(crate) delivered: Option<Millis>,
    pub(crate) error: Option<&'static str>,
    pub(crate) callback_url: Option<String>,
}

/// All messages, oldest first.
#[derive(Debug, Default)]
pub(crate) struct Messages {
    pub(crate) all: Vec<Message>,
    by_id: HashMap<String, usize>,
    /// When each number was last written to.
    recent: HashMap<String, Vec<Millis>>,
}

impl Messages {
    pub(crate) fn len(&self) -> usize {
        self.all.len()
    }

    pub(crate) fn push(&mut self, message: Message) -> usize {
        self.by_id.insert(message.id.clone(), self.all.len());
        self.all.push(message);
        self.all.len() - 1
    }
}

impl Message {
    pub(crate) fn kind(&self) -> &'static str {
        if self.media.is_some() { "mms" } else { "sms" }
    }

    pub(crate) fn json(&self) -> Value {
        json!({
            "message_id": self.id,
            "message_type": self.kind(),
            "direction": if self.inbound { "inbound" } else { "outbound" },
            "from": self.from,
            "to": self.to,
            "mcc": self.network.map(|(mcc, _)| mcc),
            "mnc": self.network.map(|(_, mnc)| mnc),
            "message_body": { "text": self.text, "media": self.media },
            "tag": self.tag,
            "status": self.status,
            "segments": self.segments,
            "charge": self.charge.to_string(),
            "carrier_fees": self.carrier_fees.to_string(),
            "submitted_at": clock::text(self.submitted),
            "sent_at": self.sent.map(clock::text),
            "delivered_at": self.delivered.map(clock::text),
            "error_message": self.error,
        })
    }
}

pub(crate) fn send(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let refuse = |text: &str| Refusal::new(400, text);
    let body = arguments.object("message_body");
    let text = body.text("text").unwrap_or_default().to_owned();
    let media = Some(body.texts("media")).filter(|media| !media.is_empty());
    let from = arguments.text("from").unwrap_or_default();
    let to = arguments.text("to").unwrap_or_default();
    let phone = Phone::read(to).ok_or_else(|| refuse("The destination number is invalid or not a mobile number"))?;
    let callback_url = arguments.text("callback_url").map(str::to_owned);
    if callback_url.as_deref().is_some_and(|url| !outbox::is_address(url)) {
        return Err(refuse("The callback_url must be a valid URL address"));
    }
    if media.is_some() && !phone.is_north_american() {
        return Err(refuse("MMS can be sent to numbers of the US and Canada only"));
    }
    let segments = if media.is_some() { 1 } else { segments::count(&text) };
    if segments > segments::MOST {
        return Err(refuse("The message is too long"));
    }
    let from = super::sender_ids::usable(world, from, phone.iso)?;
    if world.config.flood_rule && recent(world, &phone.digits).len() >= PER_DAY {
        return Err(refuse("The message looks like an SMS flood: this number has had 20 messages within 24 hours"));
    }
    let charge = if media.is_some() { MMS_PRICE } else { phone.sms_price() * segments };
    let carrier_fees = if phone.is_north_american() { CARRIER_FEE * segments } else { Money::ZERO };
    world.charge(charge + carrier_fees)?;
    let id = world.uuid();
    let now = world.now;
    recent(world, &phone.digits).push(now);
    let index = world.messages.push(Message {
        id,
        inbound: false,
        from,
        to: to.to_owned(),
        text,
        media,
        tag: arguments.text("tag").map(str::to_owned),
        status: "accepted",
        segments,
        charge,
        carrier_fees,
        network: phone.carrier().map(|(mcc, mnc, _)| (mcc, mnc)),
        submitted: world.now,
        sent: None,
        delivered: None,
        error: None,
        callback_url,
    });
    delivery::plan(world, index, &phone.digits, arguments.integer("validity"));
    one(world.messages.all[index].json())
}

/// When the number was written to in the last 24 hours.
fn recent<'w>(world: &'w mut World, digits: &str) -> &'w mut Vec<Millis> {
    let since = world.now - DAY;
    let times = world.messages.recent.entry(digits.to_owned()).or_default();
    times.retain(|at| *at > since);
    times
}

pub(crate) fn get(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let index = arguments.text("id").and_then(|id| world.messages.by_id.get(id)).ok_or_else(Refusal::not_found)?;
    one(world.messages.all[*index].json())
}

/// Indexes of the messages that match, newest first.
fn matching(world: &World, arguments: &Arguments) -> Vec<usize> {
    let inbound = arguments.text("type") == Some("inbound");
    let since = arguments.since("sent_after").unwrap_or(Millis::MIN);
    let until = arguments.until("sent_before").unwrap_or(Millis::MAX);
    let party = |name: &str, party: &str| arguments.text(name).is_none_or(|wanted| phone::same(wanted, party));
    let equal = |name: &str, value: Option<&str>| arguments.text(name).is_none_or(|wanted| Some(wanted) == value);
    let fits = |message: &Message| {
        message.inbound == inbound
            && (since..until).contains(&message.submitted)
            && party("from", &message.from)
            && party("to", &message.to)
            && equal("status", Some(message.status))
            && equal("tag", message.tag.as_deref())
            && equal("message_type", Some(message.kind()))
    };
    let all = world.messages.all.iter().enumerate().rev();
    all.filter(|(_, message)| fits(message)).map(|(index, _)| index).collect()
}

pub(crate) fn list(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let matching = matching(world, &arguments);
    let (range, pagination) = answer::page(matching.len(), &arguments);
    let items: Vec<Value> = matching[range].iter().map(|index| world.messages.all[*index].json()).collect();
    one(json!({ "items": items, "pagination": pagination }))
}

pub(crate) fn export(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let matching = matching(world, &arguments);
    let messages: Vec<Message> = matching.into_iter().map(|index| world.messages.all[index].clone()).collect();
    Ok(Answer::Lines(Box::new(messages.into_iter().map(|message| message.json()))))
}

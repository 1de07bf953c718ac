//! Messages: sent, followed through their statuses, listed.

use std::collections::HashMap;

use serde_json::{Value, json};
use wavix::Generation;

use super::traffic::Traffic;
use super::{delivery, message_errors};
use crate::answer::{self, Answer, Outcome, one};
use crate::arguments::Arguments;
use crate::clock::{self, Millis};
use crate::gate::Caller;
use crate::money::Money;
use crate::outbox;
use crate::phone::{self, Phone};
use crate::refusal::Refusal;
use crate::segments;
use crate::world::World;

const MMS_PRICE: Money = Money::micros(20_000);
/// The fees of the carriers of the US and Canada for a segment.
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
    /// The sub-account that sent it.
    pub(crate) payer: Option<i64>,
    /// Sent in the guide's form; its reports have the older form too.
    pub(crate) older: bool,
}

/// All messages, oldest first.
#[derive(Debug, Default)]
pub(crate) struct Messages {
    pub(crate) all: Vec<Message>,
    by_id: HashMap<String, usize>,
    pub(crate) traffic: Traffic,
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

pub(crate) fn send(world: &mut World, caller: &Caller, arguments: Arguments) -> Outcome {
    let refuse = |code: u8| Refusal::new(400, message_errors::text(code));
    let body = arguments.object("message_body");
    let text = body.text("text").unwrap_or_default().to_owned();
    let media = Some(body.texts("media")).filter(|media| !media.is_empty());
    let from = arguments.text("from").unwrap_or_default();
    let to = arguments.text("to").unwrap_or_default();
    let phone = Phone::read(to).ok_or_else(|| refuse(18))?;
    let callback_url = arguments.text("callback_url").map(str::to_owned);
    if callback_url.as_deref().is_some_and(|url| !outbox::is_address(url)) {
        return Err(refuse(25));
    }
    if media.is_some() && !phone.is_north_american() {
        return Err(refuse(12));
    }
    if let Some(code) = media.iter().flatten().find_map(|address| super::media::problem(address)) {
        return Err(refuse(code));
    }
    let segments = if media.is_some() { 1 } else { segments::count(&text) };
    if segments > segments::MOST {
        return Err(refuse(41));
    }
    let from = super::sender_ids::usable(world, from, phone.iso)?;
    if caller.once.as_deref().is_some_and(|key| world.messages.traffic.repeats(world.payer, key, world.now)) {
        return Err(refuse(55));
    }
    if world.config.flood_rule && world.messages.traffic.is_full(&phone.digits, world.now) {
        return Err(refuse(7));
    }
    let charge = if media.is_some() { MMS_PRICE } else { phone.sms_price() * segments };
    let carrier_fees = if phone.is_north_american() { CARRIER_FEE * segments } else { Money::ZERO };
    world.afford(charge + carrier_fees)?;
    let [price, fee] = if media.is_some() {
        [(39, "Outbound MMS"), (54, "Outbound MMS carrier fee")]
    } else {
        [(15, "Outbound SMS"), (52, "Outbound SMS carrier fee")]
    };
    world.owe(price.0, price.1, charge);
    world.owe(fee.0, fee.1, carrier_fees);
    if let Some(key) = caller.once.clone() {
        world.messages.traffic.remember(world.payer, key, world.now);
    }
    let flood = world.messages.traffic.count(&phone.digits, &from, &text, world.now);
    let flood = flood.filter(|_| world.config.flood_rule);
    let callback_url = callback_url.or_else(|| default_address(world));
    let id = world.uuid();
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
        payer: world.payer,
        older: caller.generation == Generation::Guide,
    });
    delivery::plan(world, index, &phone.digits, arguments.integer("validity"), flood);
    one(world.messages.all[index].json())
}

/// Where delivery reports go that name no address themselves.
fn default_address(world: &World) -> Option<String> {
    match world.payer {
        Some(id) => world.sub_accounts.iter().find(|known| known.id() == id)?.report_address(),
        None => super::profile::address(world, "dlr"),
    }
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

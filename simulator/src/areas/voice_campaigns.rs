//! Calls that follow a scenario: placed, ended, recorded.

use serde_json::{Value, json};

use crate::account::{self, TRUNKS};
use crate::answer::{Outcome, one};
use crate::arguments::Arguments;
use crate::clock::{self, Millis, SECOND};
use crate::gate::Caller;
use crate::history::Call;
use crate::money::Money;
use crate::outbox;
use crate::phone::Phone;
use crate::refusal::Refusal;
use crate::world::{Event, World};

/// Call flows that were made and approved in the portal.
const FLOWS: std::ops::RangeInclusive<i64> = 1..=9999;
/// From the request to the end of the call.
const LENGTH: Millis = 30 * SECOND;
/// How much of that is ringing.
const RINGING: Millis = 8 * SECOND;

#[derive(Clone, Debug)]
pub(crate) struct Campaign {
    id: i64,
    caller_id: String,
    contact: String,
    status: &'static str,
    at: Millis,
    callback_url: Option<String>,
}

impl Campaign {
    fn json(&self) -> Value {
        json!({
            "id": self.id,
            "caller_id": self.caller_id,
            "contact": self.contact,
            "status": self.status,
            "timestamp": clock::text(self.at),
        })
    }
}

pub(crate) fn create(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let phone = |name: &str| {
        let text = arguments.text(name).unwrap_or_default();
        Phone::read(text).ok_or_else(|| Refusal::invalid(format_args!("{name}: expected a phone number")))
    };
    let (contact, caller) = (phone("contact")?, phone("caller_id")?);
    if !account::may_call_from(world, &caller.digits) {
        return Err(Refusal::new(400, "Caller ID must be a verified number in E.164 format"));
    }
    if !arguments.integer("callflow_id").is_some_and(|id| FLOWS.contains(&id)) {
        return Err(Refusal::parameter("callflow_id"));
    }
    let callback_url = arguments.text("callback_url").map(str::to_owned);
    if callback_url.as_deref().is_some_and(|url| !outbox::is_address(url)) {
        return Err(Refusal::invalid("callback_url must be a valid URL address"));
    }
    world.charge(price(&contact))?;
    let campaign = Campaign {
        id: world.next_id(),
        caller_id: caller.digits,
        contact: contact.digits,
        status: "in_progress",
        at: world.now,
        callback_url,
    };
    let answer = campaign.json();
    world.after(LENGTH, Event::Campaign(campaign.id));
    world.campaigns.push(campaign);
    one(answer)
}

fn price(contact: &Phone) -> Money {
    contact.minute_price().per_minute((LENGTH - RINGING) / SECOND)
}

pub(crate) fn get(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let id = arguments.integer("id").unwrap_or_default();
    let campaign = world.campaigns.iter().find(|campaign| campaign.id == id).ok_or_else(Refusal::not_found)?;
    one(campaign.json())
}

/// The call has ended.
pub(crate) fn happen(world: &mut World, id: i64) {
    let now = world.now;
    let Some(campaign) = world.campaigns.iter_mut().find(|campaign| campaign.id == id) else {
        return;
    };
    campaign.status = "completed";
    let campaign = campaign.clone();
    let Some(contact) = Phone::read(&campaign.contact) else {
        return;
    };
    let call = Call {
        id: world.random.u128(..),
        at: now - LENGTH + RINGING,
        placed: true,
        from: campaign.caller_id.clone(),
        to: campaign.contact.clone(),
        disposition: "answered",
        duration: (LENGTH - RINGING) / SECOND,
        destination: contact.place().map_or_else(|| "International".to_owned(), |place| place.name.to_owned()),
        per_minute: contact.minute_price(),
        charge: price(&contact),
        forward_fee: Money::ZERO,
        trunk: Some(TRUNKS[0]),
        machine: false,
        recorded: false,
        script: None,
    };
    world.history.push(call);
    if let Some(url) = &campaign.callback_url {
        world.call_back("voice_campaign", url, json!({ "voice_campaign": campaign.json() }), 1);
    }
}

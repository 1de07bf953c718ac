//! Codes that prove who owns a phone number.

use serde_json::{Value, json};

use crate::answer::{Outcome, done, one};
use crate::arguments::Arguments;
use crate::clock::{self, Millis, SECOND};
use crate::gate::Caller;
use crate::money::Money;
use crate::phone::Phone;
use crate::refusal::Refusal;
use crate::world::World;

/// How long a verification stays open.
const LIFE: Millis = 300 * SECOND;
/// Codes that a verification sends, and codes that it takes.
const MOST: u32 = 5;
const FIRST_CODE: u32 = 123_456;
const LOOKUP: Money = Money::micros(5_000);

#[derive(Clone, Debug)]
pub(crate) struct Verification {
    id: String,
    service: String,
    phone: Phone,
    at: Millis,
    status: &'static str,
    sent: u32,
    checked: u32,
    charge: Money,
    events: Vec<Value>,
}

impl Verification {
    fn status(&self, now: Millis) -> &'static str {
        if self.status == "pending" && now >= self.at + LIFE { "expired" } else { self.status }
    }

    fn code(&self) -> String {
        (FIRST_CODE + self.sent - 1).to_string()
    }

    fn happened(&mut self, now: Millis, event: &str, charge: Money, error: Option<&str>) {
        self.charge += charge;
        self.events.push(json!({
            "created_at": clock::text(now),
            "event": event,
            "status": if error.is_none() { "success" } else { "failed" },
            "charge": charge.to_string(),
            "error": error,
        }));
    }

    fn send(&mut self, now: Millis, channel: &str, price: Money) {
        self.sent += 1;
        let event = if channel == "voice" { "Code sent via voice" } else { "Code sent via SMS" };
        self.happened(now, event, price, None);
    }

    fn json(&self, now: Millis) -> Value {
        json!({
            "created_at": clock::text(self.at),
            "session_id": self.id,
            "phone_number": self.phone.digits,
            "destination_country": self.phone.iso.unwrap_or_default(),
            "status": self.status(now),
            "charge": self.charge.to_string(),
            "service_id": self.service,
            "service_name": "Wavix 2FA Service",
        })
    }
}

fn price(phone: &Phone, channel: &str) -> Money {
    if channel == "voice" { phone.minute_price() } else { phone.sms_price() }
}

fn channel(arguments: &Arguments) -> Result<&str, Refusal> {
    let channel = arguments.text("channel").unwrap_or_default();
    if matches!(channel, "sms" | "voice") { Ok(channel) } else { Err(Refusal::parameter("channel")) }
}

fn unknown(status: u16, id: &str) -> Refusal {
    Refusal::new(status, format!("2FA verification session with ID={id} cannot be found"))
}

fn position(world: &World, arguments: &Arguments, status: u16) -> Result<usize, Refusal> {
    let id = arguments.text("session_id").unwrap_or_default();
    world.verifications.iter().position(|known| known.id == id).ok_or_else(|| unknown(status, id))
}

pub(crate) fn create(world: &mut World, caller: &Caller, arguments: Arguments) -> Outcome {
    let service = arguments.text("service_id").unwrap_or_default().to_owned();
    if service.len() != 32 || !service.chars().all(|c| c.is_ascii_hexdigit()) {
        return Err(Refusal::parameter("service_id"));
    }
    let phone = arguments.text("to").and_then(Phone::read).ok_or_else(|| Refusal::parameter("to"))?;
    let channel = channel(&arguments)?;
    let price = price(&phone, channel);
    world.charge(LOOKUP + price)?;
    let (now, id) = (world.now, format!("{:032x}", world.random.u128(..)));
    let (at, charge) = (now, Money::ZERO);
    let mut verification =
        Verification { id, service, phone, at, status: "pending", sent: 0, checked: 0, charge, events: Vec::new() };
    verification.happened(now, "Number lookup", LOOKUP, None);
    verification.send(now, channel, price);
    let carrier = verification.phone.carrier().map_or("Unknown", |(_, _, name)| name);
    let answer = json!({
        "success": true,
        "service_id": verification.service,
        "session_url": format!("{}/v1/two-fa/verification/{}", caller.origin, verification.id),
        "session_id": verification.id,
        "destination": verification.phone.digits,
        "created_at": clock::text(now),
        "number_lookup": {
            "number_type": "mobile",
            "country": verification.phone.iso.unwrap_or_default(),
            "current_carrier": carrier,
        },
    });
    world.verifications.push(verification);
    one(answer)
}

pub(crate) fn resend(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let channel = channel(&arguments)?;
    let (index, now) = (position(world, &arguments, 400)?, world.now);
    let known = &mut world.verifications[index];
    if known.status(now) != "pending" {
        return Err(Refusal::new(400, "Two FA session is over"));
    }
    if known.sent >= MOST {
        known.status = "failed";
        return Err(Refusal::new(400, "Two FA session has sent all its codes"));
    }
    let price = price(&known.phone, channel);
    world.charge(price)?;
    let known = &mut world.verifications[index];
    known.send(now, channel, price);
    one(json!({
        "success": true,
        "channel": channel,
        "destination": known.phone.digits,
        "created_at": clock::text(now),
    }))
}

pub(crate) fn check(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let (index, now) = (position(world, &arguments, 400)?, world.now);
    let known = &mut world.verifications[index];
    let pending = known.status(now) == "pending";
    let valid = pending && arguments.text("code") == Some(known.code().as_str());
    if pending {
        known.checked += 1;
        known.status = match (valid, known.checked >= MOST) {
            (true, _) => "verified",
            (false, true) => "failed",
            (false, false) => "pending",
        };
    }
    known.happened(now, "Verification", Money::ZERO, (!valid).then_some("The code is not valid"));
    one(json!({ "is_valid": valid }))
}

pub(crate) fn cancel(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let over = || Refusal::new(404, "Two FA session is not canceled");
    let index = position(world, &arguments, 404).map_err(|_| over())?;
    let now = world.now;
    let known = &mut world.verifications[index];
    if known.status(now) != "pending" {
        return Err(over());
    }
    known.status = "canceled";
    done()
}

pub(crate) fn sessions(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let since = arguments.since("from").unwrap_or(Millis::MIN);
    let until = arguments.until("to").unwrap_or(Millis::MAX);
    let service = arguments.text("service_id").unwrap_or_default();
    let fits = |known: &&Verification| known.service == service && (since..until).contains(&known.at);
    let items: Vec<Value> = world.verifications.iter().rev().filter(fits).map(|known| known.json(world.now)).collect();
    if items.is_empty() { Err(Refusal::new(404, "Sessions not found")) } else { one(items.into()) }
}

pub(crate) fn events(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let index = position(world, &arguments, 404)?;
    one(world.verifications[index].events.clone().into())
}

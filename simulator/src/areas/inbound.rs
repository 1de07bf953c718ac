//! The actions of other people: they write to the account's numbers, call them, and act in calls. The simulator's own
//! endpoints ask for it.

use serde_json::{Value, json};

use super::live::{self, Live, Step};
use super::messages::Message;
use super::{calls, media, opt_outs, profile};
use crate::clock::{self, SECOND};
use crate::money::Money;
use crate::phone::{self, Phone};
use crate::refusal::Refusal;
use crate::segments;
use crate::world::{Event, World};

/// Words that end messages of a sender, and words that allow them again.
const STOP: [&str; 5] = ["STOP", "QUIT", "UNSUBSCRIBE", "CANCEL", "END"];
const START: [&str; 3] = ["START", "YES", "UNSTOP"];

fn own(world: &World, to: &str) -> Result<Value, Refusal> {
    let found = world.numbers.iter().find(|own| own["number"].as_str().is_some_and(|own| phone::same(own, to)));
    found.cloned().ok_or_else(|| Refusal::new(404, format!("{to} is not a number of the account")))
}

/// Somebody sends a message to a number of the account.
pub(crate) fn message(world: &mut World, given: &Value) -> Result<Value, Refusal> {
    let text = |name: &str| given[name].as_str().unwrap_or_default();
    let from = Phone::read(text("from")).ok_or_else(|| Refusal::parameter("from"))?;
    let own = own(world, text("to"))?;
    if own["sms_enabled"] != true {
        return Err(Refusal::invalid("the number does not receive SMS: switch sms_enabled on"));
    }
    let files: Vec<String> =
        given["media"].as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect();
    if files.iter().any(|file| media::problem(file).is_some()) {
        return Err(Refusal::invalid("media: expected public addresses of files that an MMS can have"));
    }
    let number = own["number"].as_str().unwrap_or_default().to_owned();
    let media = Some(files).filter(|files| !files.is_empty());
    let body = text("text").to_owned();
    obey(world, &from.digits, &number, &body);
    let id = world.uuid();
    let now = world.now;
    let index = world.messages.push(Message {
        id: id.clone(),
        inbound: true,
        from: from.digits.clone(),
        to: number.clone(),
        segments: if media.is_some() { 1 } else { segments::count(&body) },
        text: body.clone(),
        media: media.clone(),
        tag: None,
        status: "delivered",
        charge: Money::ZERO,
        carrier_fees: Money::ZERO,
        network: from.carrier().map(|(mcc, mnc, _)| (mcc, mnc)),
        submitted: now,
        sent: Some(now),
        delivered: Some(now),
        error: None,
        callback_url: None,
        payer: None,
        older: false,
    });
    let url = own["sms_relay_url"].as_str().filter(|url| !url.is_empty()).map(str::to_owned);
    if let Some(url) = url.or_else(|| profile::address(world, "sms")) {
        let report = json!({
            "message_id": id,
            "from": from.digits,
            "to": number,
            "message_body": { "text": body, "media": media },
            "received_at": clock::text(now),
        });
        world.call_back("inbound_message", &url, report, 1);
    }
    Ok(world.messages.all[index].json())
}

/// Does what keywords ask for: those of everybody, and those of the number's 10DLC campaign.
fn obey(world: &mut World, from: &str, to: &str, text: &str) {
    let word = text.trim().to_uppercase();
    let campaign = world.ten_dlc.keywords(to);
    let among = |own: &str| own.split(',').any(|keyword| !word.is_empty() && keyword.trim().to_uppercase() == word);
    let id = campaign.as_ref().map(|(id, _, _)| id.clone());
    if STOP.contains(&word.as_str()) || campaign.as_ref().is_some_and(|(_, stop, _)| among(stop)) {
        opt_outs::add(world, from.to_owned(), Some(to.to_owned()), id);
    } else if START.contains(&word.as_str()) || campaign.as_ref().is_some_and(|(_, _, start)| among(start)) {
        opt_outs::remove(world, from, to);
    }
}

/// Somebody calls a number of the account; the call rings until it is answered or ended.
pub(crate) fn call(world: &mut World, given: &Value) -> Result<Value, Refusal> {
    let from = given["from"].as_str().and_then(Phone::read).ok_or_else(|| Refusal::parameter("from"))?;
    let own = own(world, given["to"].as_str().unwrap_or_default())?;
    let number = own["number"].as_str().unwrap_or_default().to_owned();
    let mut call = Live::new(world.random.u128(..), false, from.digits, number, world.now);
    call.callback_url = own["call_status_url"].as_str().filter(|url| !url.is_empty()).map(str::to_owned);
    let (id, answer) = (call.id, call.json());
    world.calls.push(call);
    live::report(world, id);
    world.after(calls::SETUP, Event::Call(id, Step::Ringing));
    world.after(calls::TIMEOUT * SECOND, Event::Call(id, Step::Ended("cancelled")));
    Ok(answer)
}

/// The other side of a call acts: it answers, is busy, hangs up, or presses keys.
pub(crate) fn act(world: &mut World, id: &str, action: &str, given: &Value) -> Result<Value, Refusal> {
    let call = world.calls.iter().find(|call| call.uuid() == id && call.lasts()).ok_or_else(Refusal::not_found)?;
    let (placed, answered) = (call.placed, call.answered.is_some());
    let bits = call.id;
    let step = match action {
        "answer" if placed && !answered => Step::Answered,
        "busy" if placed && !answered => Step::Ended("busy"),
        "hang-up" if answered => Step::Ended("completed"),
        "hang-up" if placed => Step::Ended("rejected"),
        "hang-up" => Step::Ended("cancelled"),
        "digits" => {
            let wanted = call.collecting.ok_or_else(|| Refusal::invalid("the call collects no digits"))?;
            let digits = given["digits"].as_str().ok_or_else(|| Refusal::missing("digits"))?;
            if !digits.chars().all(|key| key.is_ascii_digit() || matches!(key, '*' | '#')) {
                return Err(Refusal::invalid("digits: expected the keys 0 to 9, * and #"));
            }
            let until_end = digits.chars().take_while(|key| Some(*key) != wanted.end);
            Step::Pressed(wanted.ticket, until_end.take(wanted.most).collect())
        }
        "answer" | "busy" => return Err(Refusal::invalid("the call was not placed, or was answered already")),
        _ => return Err(Refusal::new(404, "A call takes the actions answer, busy, hang-up and digits")),
    };
    live::happen(world, bits, &step);
    let call = world.calls.iter().find(|call| call.id == bits).ok_or_else(Refusal::not_found)?;
    Ok(call.json())
}

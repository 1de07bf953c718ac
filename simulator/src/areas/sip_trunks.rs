//! SIP trunks of the account.

use serde_json::{Map, Value, json};

use crate::answer::{self, Outcome, done, one};
use crate::arguments::Arguments;
use crate::clock;
use crate::gate::Caller;
use crate::phone;
use crate::refusal::Refusal;
use crate::world::World;

/// Logins are five-digit numbers.
const FIRST_LOGIN: i64 = 36_000;

fn position(world: &World, arguments: &Arguments) -> Result<usize, Refusal> {
    let id = arguments.integer("id");
    world.trunks.iter().position(|trunk| trunk["id"].as_i64() == id).ok_or_else(Refusal::not_found)
}

/// The trunk as lists show it.
fn summary(trunk: &Value) -> Value {
    let by_address = trunk["host"] != "dynamic";
    let host_request = by_address.then(|| json!({ "host": trunk["host"], "status": "pending" }));
    json!({
        "id": trunk["id"],
        "name": trunk["name"],
        "label": trunk["label"],
        "callerid": trunk["callerid"],
        "auth_method": if by_address { "IP auth" } else { "Digest" },
        "host_request": host_request,
        "passthrough": trunk["passthrough"],
        "multiple_numbers": trunk["multiple_numbers"],
        "status": if by_address { "pending" } else { "active" },
        "talk_time": 0,
        "charge": "0.0",
        "call_recording_enabled": trunk["call_recording_enabled"],
        "machine_detection_enabled": trunk["machine_detection_enabled"],
        "transcription_enabled": trunk["transcription_enabled"],
        "transcription_threshold": trunk["transcription_threshold"],
        "encrypted_media": trunk["encrypted_media"],
        "access_token": trunk["access_token"],
    })
}

pub(crate) fn list(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let items = world.trunks.iter().map(summary).collect();
    one(answer::list("sip_trunks", items, &arguments))
}

pub(crate) fn get(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    one(world.trunks[position(world, &arguments)?].clone())
}

pub(crate) fn create(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    check(&arguments)?;
    let id = world.next_id();
    let token =
        format!("sip{:064x}", [world.random.u128(..), world.random.u128(..)].iter().fold(0, |sum, part| sum ^ part));
    let kept = json!({
        "id": id,
        "name": (FIRST_LOGIN + id).to_string(),
        "created_at": clock::text(world.now),
        "access_token": token,
    });
    let trunk = configured(world, &kept, &arguments);
    world.trunks.push(trunk.clone());
    one(trunk)
}

/// Replaces everything but what the platform gave the trunk.
pub(crate) fn update(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let index = position(world, &arguments)?;
    check(&arguments)?;
    let kept = world.trunks[index].clone();
    world.trunks[index] = configured(world, &kept, &arguments);
    one(world.trunks[index].clone())
}

pub(crate) fn delete(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let index = position(world, &arguments)?;
    let gone = world.trunks.remove(index);
    for number in &mut world.numbers {
        if let Some(destinations) = number["destination"].as_array_mut() {
            destinations.retain(|destination| destination["trunk_id"] != gone["id"]);
        }
    }
    done()
}

fn check(arguments: &Arguments) -> Result<(), Refusal> {
    if arguments.text("callerid").is_some_and(|number| phone::digits(number).is_none()) {
        return Err(Refusal::new(422, "Caller ID must be a verified number in E.164 format"));
    }
    for (switch, value) in
        [("call_restrict", "call_limit"), ("cost_limit", "max_call_cost"), ("channels_restrict", "max_channels")]
    {
        if arguments.flag(switch) && arguments.get(value).is_none() {
            return Err(Refusal::missing(value));
        }
    }
    for address in arguments.list("allowed_ips") {
        let text = address["ip"].as_str().unwrap_or_default();
        if text.parse::<std::net::IpAddr>().is_err() {
            return Err(Refusal::new(422, "Ip has incorrect format"));
        }
    }
    Ok(())
}

/// The trunk as the request wants it; fields that it leaves out have their defaults.
fn configured(world: &mut World, kept: &Value, arguments: &Arguments) -> Value {
    let given = |name: &str| arguments.get(name).cloned();
    let flag = |name: &str, default: bool| given(name).unwrap_or_else(|| default.into());
    let addresses: Vec<Value> = arguments
        .list("allowed_ips")
        .iter()
        .map(|address| json!({ "id": world.next_id(), "ip": address["ip"] }))
        .collect();
    let host = arguments.object("host_request").text("host").unwrap_or("dynamic").to_owned();
    let mut trunk = Map::new();
    for name in ["id", "name", "created_at", "access_token"] {
        trunk.insert(name.into(), kept[name].clone());
    }
    for (name, default) in [
        ("ip_restrict", false),
        ("didinfo_enabled", true),
        ("call_restrict", false),
        ("cost_limit", false),
        ("channels_restrict", false),
        ("rewrite_enabled", false),
        ("multiple_numbers", false),
        ("call_recording_enabled", false),
        ("machine_detection_enabled", false),
        ("transcription_enabled", false),
        ("encrypted_media", false),
        // Granted by people, not by requests.
        ("passthrough", false),
    ] {
        let value =
            if name == "passthrough" { kept[name].as_bool().unwrap_or(default).into() } else { flag(name, default) };
        trunk.insert(name.into(), value);
    }
    trunk.extend([
        ("label".to_owned(), given("label").unwrap_or_default()),
        ("callerid".to_owned(), given("callerid").unwrap_or_default()),
        ("call_limit".to_owned(), given("call_limit").unwrap_or_default()),
        ("max_call_cost".to_owned(), given("max_call_cost").unwrap_or_default()),
        ("max_channels".to_owned(), given("max_channels").unwrap_or_default()),
        ("rewrite_prefix".to_owned(), given("rewrite_prefix").unwrap_or_else(|| "".into())),
        ("rewrite_cond".to_owned(), given("rewrite_cond").unwrap_or_else(|| "".into())),
        ("transcription_threshold".to_owned(), given("transcription_threshold").unwrap_or_else(|| 6.into())),
        ("allowed_ips".to_owned(), addresses.into()),
        ("host".to_owned(), host.into()),
    ]);
    Value::Object(trunk)
}

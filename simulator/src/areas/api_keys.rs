//! API keys that the account made.

use std::net::{IpAddr, Ipv4Addr};

use serde_json::{Map, Value, json};
use wavix::operation::Operation;

use crate::answer::{Outcome, done, one};
use crate::arguments::Arguments;
use crate::clock;
use crate::gate::Caller;
use crate::refusal::Refusal;
use crate::world::World;

/// Groups of operations that a key can be allowed.
const GROUPS: [&str; 13] = [
    "numbers",
    "trunks",
    "calls",
    "messages",
    "recordings",
    "campaigns",
    "two_fa",
    "validator",
    "webhooks",
    "embeddable",
    "billing",
    "account",
    "subaccounts",
];

fn position(world: &World, arguments: &Arguments) -> Result<usize, Refusal> {
    let id = arguments.integer("id");
    world.api_keys.iter().position(|key| key["id"].as_i64() == id).ok_or_else(Refusal::not_found)
}

pub(crate) fn list(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let part = arguments.text("label").unwrap_or_default();
    let fits = |key: &&Value| key["label"].as_str().is_some_and(|label| label.contains(part));
    one(world.api_keys.iter().filter(fits).cloned().collect())
}

pub(crate) fn create(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    check(&arguments)?;
    if arguments.flag("restricted") && arguments.get("permitted_ips").is_none() {
        return Err(Refusal::missing("permitted_ips"));
    }
    let mut key = json!({
        "id": world.next_id(),
        "label": "",
        "value": format!("{:032x}{:018x}", world.random.u128(..), world.random.u64(..)),
        "active": true,
        "restricted": false,
        "permitted_ips": [],
        "scopes_enabled": false,
        "last_used_at": null,
        "created_at": clock::text_seconds(world.now),
    });
    for group in GROUPS {
        key[group] = json!({ "allow": "none" });
    }
    change(&mut key, &arguments);
    world.api_keys.push(key.clone());
    one(key)
}

pub(crate) fn update(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let index = position(world, &arguments)?;
    check(&arguments)?;
    let key = &mut world.api_keys[index];
    change(key, &arguments);
    one(key.clone())
}

pub(crate) fn delete(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let index = position(world, &arguments)?;
    world.api_keys.remove(index);
    done()
}

fn check(arguments: &Arguments) -> Result<(), Refusal> {
    if arguments.texts("permitted_ips").iter().any(|ip| ip.parse::<Ipv4Addr>().is_err()) {
        return Err(Refusal::new(422, "Ip has incorrect format"));
    }
    Ok(())
}

/// Checks that the groups of a key are each allowed something.
pub(crate) fn scopes(operation: &str, given: &Map<String, Value>) -> Result<(), Refusal> {
    if !matches!(operation, "api_keys.create" | "api_keys.update") {
        return Ok(());
    }
    for (group, scope) in GROUPS.iter().filter_map(|group| Some((group, given.get(*group)?))) {
        let problem = match scope.as_object() {
            None => "must be a hash",
            Some(scope) if scope.keys().any(|name| name != "allow") => "must have only \"allow\" key",
            Some(scope) => match scope.get("allow").and_then(Value::as_str) {
                Some("none" | "read" | "write") => continue,
                _ => "allow must be one of: none, read, write",
            },
        };
        return Err(Refusal::new(422, format!("API key scope {group}: {problem}")));
    }
    Ok(())
}

fn change(key: &mut Value, arguments: &Arguments) {
    for name in ["label", "active", "restricted", "permitted_ips", "scopes_enabled"] {
        if let Some(value) = arguments.get(name) {
            key[name] = value.clone();
        }
    }
    for group in GROUPS.into_iter().filter(|group| arguments.get(group).is_some()) {
        let allow = arguments.object(group).text("allow").unwrap_or("none").to_owned();
        key[group] = json!({ "allow": allow });
    }
}

/// Whether a key that the account made opens the door; `None` for any other key.
pub(crate) fn admits(world: &mut World, value: &str, address: IpAddr) -> Option<bool> {
    let now = clock::text_seconds(world.now);
    let key = world.api_keys.iter_mut().find(|key| key["value"] == value)?;
    let listed = key["permitted_ips"].as_array().is_some_and(|ips| ips.contains(&json!(address.to_string())));
    let admitted = key["active"] == true && (key["restricted"] == false || listed);
    if admitted {
        key["last_used_at"] = now.into();
    }
    Some(admitted)
}

/// Refuses what a key that the account made may not do.
pub(crate) fn permit(world: &World, value: &str, operation: &Operation) -> Result<(), Refusal> {
    let key = world.api_keys.iter().find(|key| key["value"] == value && key["scopes_enabled"] == true);
    let (Some(key), Some(group)) = (key, group(operation.name)) else {
        return Ok(());
    };
    let route = operation.current.as_ref().or(operation.guide.as_ref());
    let reads = operation.name == "cdrs.search" || route.is_some_and(|route| route.method == "GET");
    match key[group]["allow"].as_str() {
        Some("write") => Ok(()),
        Some("read") if reads => Ok(()),
        _ => Err(Refusal::new(403, format!("Request failed. The API key has no access to {group}"))),
    }
}

/// The group of an operation; none for keys themselves.
fn group(operation: &str) -> Option<&'static str> {
    Some(match operation.split('.').next().unwrap_or_default() {
        "numbers" | "buy" | "cart" | "e911" => "numbers",
        "sip_trunks" => "trunks",
        "cdrs" | "calls" | "speech_analytics" => "calls",
        "messages" | "sender_ids" | "opt_outs" => "messages",
        "recordings" => "recordings",
        "voice_campaigns" | "ten_dlc" | "short_links" => "campaigns",
        "two_fa" => "two_fa",
        "number_validator" => "validator",
        "call_webhooks" => "webhooks",
        "webrtc_tokens" => "embeddable",
        "billing" => "billing",
        "profile" => "account",
        "sub_accounts" => "subaccounts",
        _ => return None,
    })
}

//! Phone numbers of the account.

use serde_json::{Value, json};

use crate::answer::{self, Outcome, done, one};
use crate::arguments::Arguments;
use crate::clock::{self, DAY};
use crate::gate::Caller;
use crate::outbox;
use crate::phone;
use crate::refusal::Refusal;
use crate::stock;
use crate::world::World;

const SIP_URI: i64 = 1;
const PHONE_NUMBER: i64 = 4;
const TRUNK: i64 = 5;

/// The kinds of documents that `needed` picks.
pub(crate) fn document_types(needed: impl Fn(i64) -> bool) -> Vec<Value> {
    let all =
        [(1, "id", "Any form of ID"), (2, "address", "Proof of address"), (3, "business", "Business registration")];
    let item = |(id, name, title)| json!({ "id": id, "name": name, "title": title });
    all.into_iter().filter(|(id, _, _)| needed(*id)).map(item).collect()
}

/// Puts a number of the inventory on the account. One that needs documents stays inactive until they are approved.
pub(crate) fn take(world: &mut World, number: u64) {
    let Some((country, region, city)) = stock::home(number) else {
        return;
    };
    let documents: Vec<String> = country.documents.iter().map(i64::to_string).collect();
    let id = world.next_id();
    world.numbers.push(json!({
        "id": id,
        "number": number.to_string(),
        "status": if documents.is_empty() { "active" } else { "inactive" },
        "label": null,
        "city": city.name,
        "state": Some(region.name).filter(|name| !name.is_empty()),
        "country": country.name,
        "country_short_name": country.iso,
        "activation_fee": country.activation.to_string(),
        "monthly_fee": country.monthly.to_string(),
        "per_min": country.minute.to_string(),
        "free_min": 0,
        "unlimited": false,
        "channels": country.channels,
        "seconds": "0",
        "added": clock::text(world.now),
        "paid_until": clock::date(world.now + 30 * DAY).to_string(),
        "destination": [],
        "require_docs": documents,
        "documents": [],
        "domestic_cli": country.iso != "ID",
        "cnam": country.iso == "US",
        "sms_enabled": false,
        "sms_relay_url": null,
        "call_status_url": null,
        "call_recording_enabled": false,
        "transcription_enabled": false,
        "transcription_threshold": 6,
    }));
}

pub(crate) fn list(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let city = arguments.integer("city_id").map(|id| {
        stock::COUNTRIES.iter().flat_map(stock::Country::cities).find(|city| city.id == id).map(|city| city.name)
    });
    let label_present = arguments.get("label_present").and_then(Value::as_bool);
    let fits = |number: &&Value| {
        let contains = |field: &str, wanted: Option<&str>| {
            wanted.is_none_or(|wanted| number[field].as_str().is_some_and(|text| text.contains(wanted)))
        };
        contains("number", arguments.text("search"))
            && contains("label", arguments.text("label"))
            && label_present.is_none_or(|wanted| number["label"].is_string() == wanted)
            && city.is_none_or(|city| city.is_some_and(|name| number["city"] == name))
    };
    let items = world.numbers.iter().filter(fits).cloned().collect();
    let mut page = answer::list("items", items, &arguments);
    page["doc_types"] = document_types(|_| true).into();
    one(page)
}

fn position(world: &World, id: i64) -> Result<usize, Refusal> {
    world.numbers.iter().position(|number| number["id"] == id).ok_or_else(Refusal::not_found)
}

pub(crate) fn get(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let index = position(world, arguments.integer("id").unwrap_or_default())?;
    one(world.numbers[index].clone())
}

pub(crate) fn update(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let index = position(world, arguments.integer("id").unwrap_or_default())?;
    check(world, &[index], &arguments)?;
    apply(world, index, &arguments);
    one(world.numbers[index].clone())
}

pub(crate) fn bulk_update(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let ids = arguments.list("ids").iter().filter_map(Value::as_i64);
    let indexes = ids.map(|id| position(world, id)).collect::<Result<Vec<_>, _>>()?;
    check(world, &indexes, &arguments)?;
    indexes.iter().for_each(|index| apply(world, *index, &arguments));
    let items: Vec<Value> = indexes.iter().map(|index| world.numbers[*index].clone()).collect();
    one(json!({ "items": items }))
}

/// All of a change is checked before any of it is made.
fn check(world: &World, indexes: &[usize], arguments: &Arguments) -> Result<(), Refusal> {
    let north_american =
        |index: &usize| matches!(world.numbers[*index]["country_short_name"].as_str(), Some("US" | "CA"));
    let wants_text = arguments.flag("sms_enabled");
    if wants_text && !indexes.iter().all(north_american) {
        return Err(Refusal::new(422, "Inbound SMS can only be activated on US and CA phone numbers"));
    }
    for name in ["sms_relay_url", "call_status_url"] {
        if arguments.text(name).is_some_and(|url| !outbox::is_address(url)) {
            return Err(Refusal::invalid(format_args!("{name} must be a valid URL address")));
        }
    }
    let texts = |index: &usize| wants_text || world.numbers[*index]["sms_enabled"] == true;
    if arguments.text("sms_relay_url").is_some() && !indexes.iter().all(texts) {
        return Err(Refusal::new(422, "SMS is not enabled on the phone number"));
    }
    arguments.list("destinations").iter().try_for_each(|destination| check_destination(world, destination))
}

fn check_destination(world: &World, destination: &Value) -> Result<(), Refusal> {
    let target = destination["destination"].as_str().unwrap_or_default();
    let trunk = destination["trunk_id"].as_i64();
    match destination["transport"].as_i64() {
        Some(SIP_URI) if target.contains('@') => Ok(()),
        Some(SIP_URI) => Err(Refusal::invalid("destination: expected a SIP URI")),
        Some(PHONE_NUMBER) if phone::digits(target).is_some() => Ok(()),
        Some(PHONE_NUMBER) => Err(Refusal::invalid("destination: expected a phone number")),
        Some(TRUNK) if find_trunk(world, trunk, target).is_some() => Ok(()),
        Some(TRUNK) => Err(Refusal::invalid("trunk_id: expected a SIP trunk of the account")),
        _ => Err(Refusal::invalid("transport: expected 1, 4 or 5")),
    }
}

/// The trunk by its identifier, or by its login where there is none, as in the guide.
fn find_trunk<'w>(world: &'w World, id: Option<i64>, login: &str) -> Option<&'w Value> {
    world.trunks.iter().find(|trunk| match id {
        Some(id) => trunk["id"] == id,
        None => trunk["name"] == login,
    })
}

fn apply(world: &mut World, index: usize, arguments: &Arguments) {
    const PLAIN: [&str; 6] = [
        "sms_enabled",
        "sms_relay_url",
        "call_status_url",
        "call_recording_enabled",
        "transcription_enabled",
        "transcription_threshold",
    ];
    for name in PLAIN {
        if let Some(value) = arguments.0.get(name) {
            world.numbers[index][name] = value.clone();
        }
    }
    if arguments.get("destinations").is_some() {
        let mut destinations: Vec<Value> =
            arguments.list("destinations").iter().map(|wanted| destination(world, wanted)).collect();
        destinations.sort_by_key(|destination| destination["priority"].as_i64());
        world.numbers[index]["destination"] = destinations.into();
    }
}

fn destination(world: &mut World, wanted: &Value) -> Value {
    let id = world.next_id();
    let target = wanted["destination"].as_str().unwrap_or_default();
    let is_trunk = wanted["transport"] == TRUNK;
    let trunk = find_trunk(world, wanted["trunk_id"].as_i64(), target).filter(|_| is_trunk);
    json!({
        "id": id,
        "destination": target,
        "priority": wanted["priority"],
        "transport": wanted["transport"],
        "trunk_id": trunk.map(|trunk| trunk["id"].clone()),
        "trunk_label": trunk.map(|trunk| trunk["label"].clone()),
        "srtp": false,
        "callhunt": wanted["callhunt"].as_bool().unwrap_or_default(),
        "active": wanted["active"].as_bool().unwrap_or(true),
    })
}

/// Gives numbers back; those of the inventory are on sale again.
pub(crate) fn release(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let ids: Vec<i64> = match arguments.text("dids") {
        Some(numbers) => {
            let find = |wanted: &str| {
                world.numbers.iter().find(|own| own["number"].as_str().is_some_and(|own| phone::same(own, wanted)))
            };
            let id = |wanted: &str| find(wanted).and_then(|own| own["id"].as_i64()).ok_or_else(Refusal::not_found);
            numbers.split(',').filter(|part| !part.trim().is_empty()).map(id).collect::<Result<_, _>>()?
        }
        None => arguments.list("ids").iter().filter_map(Value::as_i64).collect(),
    };
    if ids.is_empty() {
        return Err(Refusal::parameter("ids"));
    }
    for id in &ids {
        position(world, *id)?;
    }
    let is_released = |number: &Value| number["id"].as_i64().is_some_and(|id| ids.contains(&id));
    let released: Vec<String> = world
        .numbers
        .iter()
        .filter(|number| is_released(number))
        .filter_map(|n| n["number"].as_str().map(str::to_owned))
        .collect();
    world.numbers.retain(|number| !is_released(number));
    world.sender_ids.retain(|sender| !released.contains(&sender.sender_id));
    released.iter().for_each(|number| world.e911.remove(number));
    done()
}

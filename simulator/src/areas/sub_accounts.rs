//! Accounts below the account.

use serde_json::{Value, json};

use crate::account::ACCOUNT;
use crate::answer::{self, Outcome, one};
use crate::arguments::Arguments;
use crate::clock::{self, DAY, Millis};
use crate::gate::Caller;
use crate::outbox;
use crate::refusal::Refusal;
use crate::world::World;

/// A sub-account as replies show it, and when it was made.
#[derive(Clone, Debug)]
pub(crate) struct SubAccount {
    at: Millis,
    value: Value,
}

/// The sub-account that every world begins with.
pub(crate) fn initial(born: Millis, key: u128) -> Vec<SubAccount> {
    let at = born - 30 * DAY;
    let value = json!({
        "id": 1,
        "created_at": clock::text_seconds(at),
        "name": "Support desk",
        "api_key": format!("{key:032x}"),
        "master_organization": ACCOUNT,
        "status": "enabled",
        "default_destinations": {
            "sms_endpoint": "https://example.com/sms",
            "dlr_endpoint": "https://example.com/dlr",
        },
    });
    vec![SubAccount { at, value }]
}

fn position(world: &World, arguments: &Arguments) -> Result<usize, Refusal> {
    let id = arguments.integer("id");
    world.sub_accounts.iter().position(|known| known.value["id"].as_i64() == id).ok_or_else(Refusal::not_found)
}

fn check(arguments: &Arguments) -> Result<(), Refusal> {
    let given = arguments.object("default_destinations");
    for name in ["sms_endpoint", "dlr_endpoint"] {
        if given.text(name).is_some_and(|url| !outbox::is_address(url)) {
            return Err(Refusal::invalid(format_args!("{name} must be a valid URL address")));
        }
    }
    Ok(())
}

fn configure(value: &mut Value, arguments: &Arguments) {
    let given = arguments.object("default_destinations");
    let destination = |name: &str| given.text(name).unwrap_or_default().to_owned();
    value["name"] = arguments.get("name").cloned().unwrap_or_default();
    value["status"] = arguments.text("status").unwrap_or("enabled").into();
    value["default_destinations"] =
        json!({ "sms_endpoint": destination("sms_endpoint"), "dlr_endpoint": destination("dlr_endpoint") });
}

pub(crate) fn list(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let status = arguments.text("status");
    let known = world.sub_accounts.iter().map(|known| &known.value);
    let items = known.filter(|known| status.is_none_or(|status| known["status"] == status)).cloned().collect();
    one(answer::list("sub_organizations", items, &arguments))
}

pub(crate) fn get(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    one(world.sub_accounts[position(world, &arguments)?].value.clone())
}

pub(crate) fn create(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    check(&arguments)?;
    let mut value = json!({
        "id": world.next_id(),
        "created_at": clock::text_seconds(world.now),
        "api_key": format!("{:032x}", world.random.u128(..)),
        "master_organization": ACCOUNT,
    });
    configure(&mut value, &arguments);
    world.sub_accounts.push(SubAccount { at: world.now, value: value.clone() });
    one(value)
}

pub(crate) fn update(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let index = position(world, &arguments)?;
    check(&arguments)?;
    let value = &mut world.sub_accounts[index].value;
    configure(value, &arguments);
    one(value.clone())
}

pub(crate) fn transactions(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    const TOP_UP: i64 = 25;
    let at = world.sub_accounts[position(world, &arguments)?].at;
    let since = arguments.since("from_date").unwrap_or(Millis::MIN);
    let until = arguments.until("to_date").unwrap_or(Millis::MAX);
    let kinds = arguments.list("type");
    let fits = (since..until).contains(&at) && (kinds.is_empty() || kinds.contains(&TOP_UP.into()));
    let top_up = json!({
        "amount": 10.0,
        "balance_after": 10.0,
        "date": clock::text_seconds(at),
        "details": "Account top-up",
        "status": "committed",
        "type": TOP_UP,
    });
    one(answer::list("transactions", if fits { vec![top_up] } else { Vec::new() }, &arguments))
}

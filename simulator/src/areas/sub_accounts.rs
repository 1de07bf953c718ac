//! Accounts below the account.

use serde_json::{Value, json};

use crate::account::ACCOUNT;
use crate::answer::{self, Outcome, one};
use crate::arguments::Arguments;
use crate::clock::{self, DAY, Millis};
use crate::gate::Caller;
use crate::ledger::{self, Entry, Ledger};
use crate::money::Money;
use crate::outbox;
use crate::refusal::Refusal;
use crate::world::World;

/// The address of a sub-account without one: replies must have an address, and nothing is posted to this one.
const NO_ADDRESS: &str = "about:blank";

/// The beginnings of a sub-account.
const START: Money = Money::micros(10_000_000);

/// A sub-account.
#[derive(Clone, Debug)]
pub(crate) struct SubAccount {
    /// As replies show it.
    value: Value,
    pub(crate) ledger: Ledger,
}

impl SubAccount {
    /// With some money to begin with.
    fn new(at: Millis, value: Value) -> Self {
        let mut ledger = Ledger::default();
        ledger.put(at, ledger::TOP_UP, "Account top-up", START);
        Self { value, ledger }
    }

    pub(crate) fn id(&self) -> i64 {
        self.value["id"].as_i64().unwrap_or_default()
    }

    /// Where its delivery reports go.
    pub(crate) fn report_address(&self) -> Option<String> {
        let url = self.value["default_destinations"]["dlr_endpoint"].as_str();
        url.filter(|url| outbox::is_address(url)).map(str::to_owned)
    }
}

/// Whether a sub-account's key opens the door, and its sub-account; `None` for any other key.
pub(crate) fn admits(world: &World, key: &str) -> Option<(bool, i64)> {
    let known = world.sub_accounts.iter().find(|known| known.value["api_key"] == key)?;
    Some((known.value["status"] == "enabled", known.id()))
}

/// Refuses what a sub-account may not do: manage keys and sub-accounts.
pub(crate) fn permit(world: &World, operation: &str) -> Result<(), Refusal> {
    let managing = operation.starts_with("api_keys.") || operation.starts_with("sub_accounts.");
    if world.payer.is_some() && managing { Err(Refusal::disabled()) } else { Ok(()) }
}

/// The sub-account that every world begins with. Nothing listens where its callbacks go.
pub(crate) fn initial(born: Millis, key: u128) -> Vec<SubAccount> {
    let at = born - 30 * DAY;
    let value = json!({
        "id": 1,
        "created_at": clock::text_seconds(at),
        "name": "Support desk",
        "api_key": format!("{key:032x}"),
        "master_organization": ACCOUNT,
        "status": "enabled",
        "default_destinations": { "sms_endpoint": "http://127.0.0.1:9/sms", "dlr_endpoint": "http://127.0.0.1:9/dlr" },
    });
    vec![SubAccount::new(at, value)]
}

fn position(world: &World, arguments: &Arguments) -> Result<usize, Refusal> {
    let id = arguments.integer("id");
    world.sub_accounts.iter().position(|known| Some(known.id()) == id).ok_or_else(Refusal::not_found)
}

fn check(arguments: &Arguments) -> Result<(), Refusal> {
    let given = arguments.object("default_destinations");
    for name in ["sms_endpoint", "dlr_endpoint"] {
        if given.text(name).is_some_and(|url| url != NO_ADDRESS && !outbox::is_address(url)) {
            return Err(Refusal::invalid(format_args!("{name} must be a valid URL address")));
        }
    }
    Ok(())
}

fn configure(value: &mut Value, arguments: &Arguments) {
    let given = arguments.object("default_destinations");
    let destination = |name: &str| given.text(name).unwrap_or(NO_ADDRESS).to_owned();
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
    world.sub_accounts.push(SubAccount::new(world.now, value.clone()));
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
    let known = &world.sub_accounts[position(world, &arguments)?];
    let since = arguments.since("from_date").unwrap_or(Millis::MIN);
    let until = arguments.until("to_date").unwrap_or(Millis::MAX);
    let kinds = arguments.list("type");
    let fits =
        |entry: &&Entry| (since..until).contains(&entry.at) && (kinds.is_empty() || kinds.contains(&entry.kind.into()));
    let item = |entry: &Entry| {
        json!({
            "amount": entry.amount.number(),
            "balance_after": entry.balance.number(),
            "date": clock::text_seconds(entry.at),
            "details": entry.details,
            "status": "committed",
            "type": entry.kind,
        })
    };
    let items = known.ledger.entries().iter().rev().filter(fits).map(item).collect();
    one(answer::list("transactions", items, &arguments))
}

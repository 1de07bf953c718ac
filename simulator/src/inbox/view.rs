//! The contents of the page, and the difference of two views.

use serde_json::{Map, Value, json};
use wavix::operation::operations;

use crate::areas::messages::Message;
use crate::clock::{self, Millis};
use crate::server::Shared;
use crate::world::World;

/// The most items of each kind; older ones are not shown.
const SHOWN: usize = 300;

pub(super) struct View {
    now: Millis,
    account: Value,
    lists: [(&'static str, Vec<Item>); 4],
}

/// Something on the page, by its identifier.
#[derive(PartialEq)]
struct Item {
    id: Value,
    value: Value,
}

impl View {
    pub(super) fn of(shared: &Shared) -> Self {
        let faults = shared.faults().list();
        let requests = latest(shared.requests().all(), "id", |request| request.json());
        let world = shared.present();
        let mut account = account(&world);
        account["faults"] = faults["faults"].clone();
        account["speed"] = shared.config.speed.into();
        let lists = [
            ("messages", latest(world.messages().iter(), "message_id", message)),
            ("calls", latest(world.calls.iter(), "uuid", |call| call.detailed(&world.recordings))),
            ("callbacks", latest(world.callbacks().iter(), "id", |callback| callback.detailed())),
            ("requests", requests),
        ];
        Self { now: world.now, account, lists }
    }

    /// All of it.
    pub(super) fn whole(&self) -> Value {
        let operations: Vec<&str> = operations().map(|row| row.name).collect();
        let mut all = json!({ "now": clock::text(self.now), "account": self.account, "operations": operations });
        for (name, items) in &self.lists {
            all[name] = items.iter().map(|item| item.value.clone()).collect();
        }
        all
    }

    /// The difference from an earlier view; `None` if only time differs.
    pub(super) fn since(&self, earlier: &Self) -> Option<Value> {
        let mut changes = Map::new();
        if self.account != earlier.account {
            changes.insert("account".into(), self.account.clone());
        }
        for ((name, items), (_, known)) in self.lists.iter().zip(&earlier.lists) {
            if items == known {
                continue;
            }
            let find = |among: &[Item], wanted: &Item| among.iter().rposition(|item| item.id == wanted.id);
            let fresh = items.iter().filter(|item| find(known, item).is_none_or(|at| known[at].value != item.value));
            let put: Vec<_> = fresh.map(|item| item.value.clone()).collect();
            let gone: Vec<_> = known.iter().filter(|item| find(items, item).is_none()).map(|item| &item.id).collect();
            changes.insert((*name).to_owned(), json!({ "put": put, "gone": gone }));
        }
        if changes.is_empty() {
            return None;
        }
        changes.insert("now".into(), clock::text(self.now).into());
        Some(changes.into())
    }
}

/// The latest items, oldest first.
fn latest<T>(all: impl DoubleEndedIterator<Item = T>, id: &str, shown: impl Fn(T) -> Value) -> Vec<Item> {
    let mut items: Vec<_> =
        all.rev().take(SHOWN).map(shown).map(|value| Item { id: value[id].clone(), value }).collect();
    items.reverse();
    items
}

fn message(message: &Message) -> Value {
    let mut value = message.json();
    let sms = message.media.is_none();
    value["encoding"] = sms.then(|| wavix::sms::analyze(&message.text).encoding.as_str().to_owned()).into();
    value
}

/// The account without anything secret.
fn account(world: &World) -> Value {
    const NUMBER: [&str; 10] = [
        "id",
        "number",
        "label",
        "country",
        "city",
        "status",
        "sms_enabled",
        "sms_relay_url",
        "call_status_url",
        "call_recording_enabled",
    ];
    let fields = |value: &Value, names: &[&str]| -> Value {
        names.iter().map(|name| ((*name).to_owned(), value[name].clone())).collect::<Map<_, _>>().into()
    };
    let mut account = world.summary();
    account["started"] = clock::text(world.born).into();
    account["tier"] = format!("{:?}", world.config.tier).into();
    account["numbers"] = world.numbers.iter().map(|number| fields(number, &NUMBER)).collect();
    account["sender_ids"] =
        world.sender_ids.iter().map(|own| json!({ "name": own.sender_id, "countries": own.countries })).collect();
    account["sip_trunks"] = world.trunks.iter().map(|trunk| fields(trunk, &["id", "name", "label"])).collect();
    account["sms_relay_url"] = world.profile["sms_relay_url"].clone();
    account["dlr_relay_url"] = world.profile["dlr_relay_url"].clone();
    if let Some(fields) = account.as_object_mut() {
        // Time goes on without the account.
        fields.remove("now");
    }
    account
}

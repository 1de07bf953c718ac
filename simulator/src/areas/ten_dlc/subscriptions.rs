//! Where 10DLC events go.

use serde_json::{Value, json};

use crate::answer::{Outcome, done, one};
use crate::arguments::Arguments;
use crate::gate::Caller;
use crate::outbox;
use crate::refusal::Refusal;
use crate::world::World;

fn shown((category, url): &(String, String)) -> Value {
    json!({ "subscription_category": category, "url": url })
}

pub(crate) fn list_subscriptions(world: &mut World, _: &Caller, _: Arguments) -> Outcome {
    one(world.ten_dlc.subscriptions.iter().map(shown).collect())
}

/// A category has one address; another one takes its place.
pub(crate) fn create_subscription(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let text = |name: &str| arguments.text(name).unwrap_or_default().to_owned();
    let subscription = (text("subscription_category"), text("url"));
    if !outbox::is_address(&subscription.1) {
        return Err(Refusal::invalid("url must be a valid URL address"));
    }
    world.ten_dlc.subscriptions.retain(|known| known.0 != subscription.0);
    let answer = shown(&subscription);
    world.ten_dlc.subscriptions.push(subscription);
    one(answer)
}

pub(crate) fn delete_subscription(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let category = arguments.text("subscription_category").unwrap_or_default();
    world.ten_dlc.subscriptions.retain(|known| known.0 != category);
    done()
}

/// Posts an event to whoever subscribed to its category.
pub(super) fn tell(world: &mut World, category: &str, body: Value) {
    let url = world.ten_dlc.subscriptions.iter().find(|known| known.0 == category).map(|known| known.1.clone());
    if let Some(url) = url {
        let kind = match category {
            "brand" => "ten_dlc_brand",
            "campaign" => "ten_dlc_campaign",
            _ => "ten_dlc_number",
        };
        world.call_back(kind, &url, body, 1);
    }
}

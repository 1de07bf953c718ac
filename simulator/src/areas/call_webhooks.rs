//! Addresses that hear of the account's calls.

use serde_json::{Value, json};

use crate::answer::{Outcome, done, one};
use crate::arguments::Arguments;
use crate::gate::Caller;
use crate::outbox;
use crate::refusal::Refusal;
use crate::world::World;

/// One address for each type.
#[derive(Debug, Default)]
pub(crate) struct CallWebhooks(Vec<(String, String)>);

impl CallWebhooks {
    pub(crate) fn address(&self, kind: &str) -> Option<String> {
        self.0.iter().find(|(known, _)| known == kind).map(|(_, url)| url.clone())
    }
}

pub(crate) fn list(world: &mut World, _: &Caller, _: Arguments) -> Outcome {
    let item = |(kind, url): &(String, String)| json!({ "event_type": kind, "url": url });
    one(world.call_webhooks.0.iter().map(item).collect::<Vec<Value>>().into())
}

pub(crate) fn create(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let text = |name: &str| arguments.text(name).unwrap_or_default().to_owned();
    let (kind, url) = (text("event_type"), text("url"));
    if !outbox::is_address(&url) {
        return Err(Refusal::new(400, "Request validation errors: url must be a valid URL address"));
    }
    let webhooks = &mut world.call_webhooks.0;
    webhooks.retain(|(known, _)| *known != kind);
    webhooks.push((kind.clone(), url.clone()));
    one(json!({ "success": true, "event_type": kind, "url": url }))
}

pub(crate) fn delete(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let kind = arguments.text("event_type").unwrap_or_default();
    let webhooks = &mut world.call_webhooks.0;
    if !webhooks.iter().any(|(known, _)| known == kind) {
        return Err(Refusal::new(422, "There is no webhook of this type"));
    }
    webhooks.retain(|(known, _)| known != kind);
    done()
}

//! Recipients who want no more messages.

use serde_json::{Value, json};

use crate::answer::{self, Outcome, done, one};
use crate::arguments::Arguments;
use crate::clock::{self, Millis};
use crate::gate::Caller;
use crate::phone;
use crate::refusal::Refusal;
use crate::world::World;

#[derive(Clone, Debug)]
pub(crate) struct OptOut {
    number: String,
    /// Without one, no sender of the account may write.
    sender_id: Option<String>,
    at: Millis,
}

pub(crate) fn create(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let number = arguments.text("number").and_then(phone::digits);
    let number = number.ok_or_else(|| Refusal::invalid("number: expected a phone number"))?;
    let sender_id = arguments.text("sender_id").filter(|text| !text.is_empty()).map(str::to_owned);
    let known = world.opt_outs.iter().any(|known| known.number == number && known.sender_id == sender_id);
    if !known {
        world.opt_outs.push(OptOut { number, sender_id, at: world.now });
    }
    done()
}

pub(crate) fn list(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let since = arguments.since("created_after").unwrap_or(Millis::MIN);
    let until = arguments.until("created_before").unwrap_or(Millis::MAX);
    let sender = arguments.text("sender_id");
    // None comes from a 10DLC campaign.
    let campaign = arguments.text("campaign_id").is_some();
    let fits = |known: &&OptOut| {
        !campaign
            && (since..until).contains(&known.at)
            && sender.is_none_or(|wanted| known.sender_id.as_deref().is_some_and(|own| phone::same(own, wanted)))
    };
    let item = |known: &OptOut| -> Value {
        json!({
            "phone_number": known.number,
            "sender_id": known.sender_id,
            "campaign_id": null,
            "created_at": clock::text(known.at),
        })
    };
    let items = world.opt_outs.iter().rev().filter(fits).map(item).collect();
    one(answer::list("items", items, &arguments))
}

/// Whether the recipient wants nothing from this sender.
pub(crate) fn blocks(world: &World, sender: &str, digits: &str) -> bool {
    world
        .opt_outs
        .iter()
        .any(|known| known.number == digits && known.sender_id.as_deref().is_none_or(|own| phone::same(own, sender)))
}

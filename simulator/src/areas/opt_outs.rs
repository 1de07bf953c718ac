//! Recipients who want no more messages.

use serde_json::{Value, json};

use crate::answer::{self, Outcome, done, one};
use crate::arguments::Arguments;
use crate::check;
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
    /// The 10DLC campaign whose keyword it was.
    campaign_id: Option<String>,
    at: Millis,
}

/// A recipient wrote that a sender shall not write any more.
pub(crate) fn add(world: &mut World, number: String, sender_id: Option<String>, campaign_id: Option<String>) {
    let known = world.opt_outs.iter().any(|known| known.number == number && known.sender_id == sender_id);
    if !known {
        world.opt_outs.push(OptOut { number, sender_id, campaign_id, at: world.now });
    }
}

/// A recipient wrote that a sender may write again.
pub(crate) fn remove(world: &mut World, number: &str, sender: &str) {
    let takes_back = |known: &OptOut| {
        known.sender_id.as_deref().is_none_or(|own| phone::same(own, sender)) && known.number == number
    };
    world.opt_outs.retain(|known| !takes_back(known));
}

pub(crate) fn create(world: &mut World, caller: &Caller, arguments: Arguments) -> Outcome {
    let number = arguments.text("number").and_then(phone::digits);
    let number = number.ok_or_else(|| {
        let name = check::name_in(world.acting, caller.generation, "number");
        Refusal::invalid(format_args!("{name}: expected a phone number"))
    })?;
    let sender_id = arguments.text("sender_id").filter(|text| !text.is_empty()).map(str::to_owned);
    add(world, number, sender_id, None);
    done()
}

pub(crate) fn list(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let since = arguments.since("created_after").unwrap_or(Millis::MIN);
    let until = arguments.until("created_before").unwrap_or(Millis::MAX);
    let sender = arguments.text("sender_id");
    let campaign = arguments.text("campaign_id");
    let fits = |known: &&OptOut| {
        campaign.is_none_or(|wanted| known.campaign_id.as_deref() == Some(wanted))
            && (since..until).contains(&known.at)
            && sender.is_none_or(|wanted| known.sender_id.as_deref().is_some_and(|own| phone::same(own, wanted)))
    };
    let item = |known: &OptOut| -> Value {
        json!({
            "phone_number": known.number,
            "sender_id": known.sender_id,
            "campaign_id": known.campaign_id,
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

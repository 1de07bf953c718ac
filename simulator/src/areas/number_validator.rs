//! Validation of phone numbers: one, several at once, or many in the background.

use std::collections::{HashMap, HashSet};

use serde_json::{Value, json};

use super::validation::{Depth, failure, look_up};
use crate::answer::{Outcome, one};
use crate::arguments::Arguments;
use crate::clock::{Millis, SECOND};
use crate::gate::Caller;
use crate::money::Money;
use crate::refusal::Refusal;
use crate::world::World;

/// The most numbers in one request.
const MOST: usize = 100_000;
/// A thousand numbers take half a minute.
const PER_NUMBER: Millis = 30;
/// Until the first result is there.
const LEAD: Millis = SECOND;

/// Numbers that are validated in the background.
#[derive(Debug)]
struct Batch {
    started: Millis,
    depth: Depth,
    numbers: Vec<String>,
    /// The price of each number; the balance may not last for all.
    prices: Vec<Option<Money>>,
    done: Vec<Value>,
}

#[derive(Debug, Default)]
pub(crate) struct Batches {
    all: HashMap<String, Batch>,
    /// Earlier lookups.
    known: HashSet<(String, Depth)>,
}

impl Batches {
    pub(crate) fn len(&self) -> usize {
        self.all.len()
    }
}

impl Batch {
    fn progress(&mut self, now: Millis) {
        let ready = usize::try_from((now - self.started - LEAD) / PER_NUMBER).unwrap_or_default();
        for index in self.done.len()..ready.min(self.numbers.len()) {
            self.done.push(item(&self.numbers[index], self.depth, self.prices[index]));
        }
    }
}

fn item(number: &str, depth: Depth, price: Option<Money>) -> Value {
    match price {
        Some(price) => look_up(number, depth, price),
        None => failure(number, "091"),
    }
}

/// Takes the price of one lookup; `None` where the balance is too low. Without `force` an earlier lookup is free, and
/// what is no phone number costs nothing.
fn pay(world: &mut World, number: &str, depth: Depth, force: bool) -> Option<Money> {
    let known = !world.batches.known.insert((number.to_owned(), depth));
    let free = (known && !force) || crate::phone::digits(number).is_none();
    let price = if free { Money::ZERO } else { depth.price() };
    world.charge(price).ok()?;
    Some(price)
}

pub(crate) fn validate(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let number = arguments.text("phone_number").unwrap_or_default();
    let depth = Depth::read(arguments.text("type"));
    let price = pay(world, number, depth, true);
    one(item(number, depth, price))
}

pub(crate) fn validate_batch(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let numbers = arguments.texts("phone_numbers");
    let depth = Depth::read(arguments.text("type"));
    if numbers.is_empty() {
        return Err(Refusal::missing("phone_numbers"));
    }
    if numbers.len() > MOST {
        return Err(Refusal::invalid(format_args!("phone_numbers: at most {MOST}")));
    }
    // The guide has no `force`: every lookup is fresh.
    let force = arguments.get("force").and_then(Value::as_bool).unwrap_or(true);
    let prices: Vec<Option<Money>> = numbers.iter().map(|number| pay(world, number, depth, force)).collect();
    if !arguments.flag("async") {
        let items: Vec<Value> = numbers.iter().zip(prices).map(|(number, price)| item(number, depth, price)).collect();
        return one(json!({ "status": "success", "pending": 0, "count": items.len(), "items": items }));
    }
    let id = world.uuid();
    let batch = Batch { started: world.now, depth, numbers, prices, done: Vec::new() };
    world.batches.all.insert(id.clone(), batch);
    one(json!({ "request_id": id }))
}

pub(crate) fn results(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let now = world.now;
    let id = arguments.text("request_id").unwrap_or_default();
    let batch = world.batches.all.get_mut(id).ok_or_else(Refusal::not_found)?;
    batch.progress(now);
    let pending = batch.numbers.len() - batch.done.len();
    one(json!({
        "status": if pending == 0 { "success" } else { "in progress" },
        "pending": pending,
        "count": batch.numbers.len(),
        "items": batch.done,
    }))
}

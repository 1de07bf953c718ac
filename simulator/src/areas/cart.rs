//! The cart: numbers chosen, then bought.

use serde_json::{Value, json};

use super::{buy, numbers};
use crate::answer::{Outcome, done, one};
use crate::arguments::Arguments;
use crate::gate::Caller;
use crate::money::Money;
use crate::refusal::Refusal;
use crate::stock;
use crate::world::World;

fn contents(world: &World) -> Vec<Value> {
    world.cart.iter().filter_map(|number| buy::describe(*number)).collect()
}

/// The numbers that a request names. One that is not for sale refuses the whole request.
fn named(world: &World, arguments: &Arguments) -> Result<Vec<u64>, Refusal> {
    let seed = world.config.seed;
    let number = |id: &String| stock::resolve(id, seed).ok_or_else(Refusal::not_found);
    arguments.texts("ids").iter().map(number).collect()
}

pub(crate) fn get(world: &mut World, _: &Caller, _: Arguments) -> Outcome {
    let dids = contents(world);
    let needed =
        |id: i64| dids.iter().any(|did| did["require_docs"].as_array().is_some_and(|d| d.contains(&json!(id))));
    let doc_types: Vec<Value> = numbers::document_types(needed);
    one(json!({ "dids": dids, "doc_types": doc_types }))
}

pub(crate) fn add(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    for number in named(world, &arguments)? {
        if buy::is_taken(world, number) {
            return Err(Refusal::not_found());
        }
        if !world.cart.contains(&number) {
            world.cart.push(number);
        }
    }
    one(Value::Array(contents(world)))
}

fn in_cart(world: &World, arguments: &Arguments) -> Result<Vec<u64>, Refusal> {
    let named = named(world, arguments)?;
    if named.iter().all(|number| world.cart.contains(number)) { Ok(named) } else { Err(Refusal::not_found()) }
}

pub(crate) fn remove(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let gone = in_cart(world, &arguments)?;
    world.cart.retain(|number| !gone.contains(number));
    done()
}

/// Buys the numbers named, or the whole cart where the request names none, as in the guide.
pub(crate) fn checkout(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let mut wanted = match arguments.get("ids") {
        Some(_) => in_cart(world, &arguments)?,
        None => world.cart.clone(),
    };
    wanted.sort_unstable();
    wanted.dedup();
    if wanted.is_empty() {
        return Err(Refusal::new(422, "The cart is empty"));
    }
    let fees = |number: &u64| stock::home(*number).map(|(country, _, _)| country.activation + country.monthly);
    let price: Money = wanted.iter().filter_map(fees).sum();
    world.charge(price)?;
    world.cart.retain(|number| !wanted.contains(number));
    for number in wanted {
        numbers::take(world, number);
    }
    done()
}

//! The inventory of phone numbers for sale.

use serde_json::{Value, json};

use crate::answer::{self, Outcome, one};
use crate::arguments::Arguments;
use crate::gate::Caller;
use crate::refusal::Refusal;
use crate::stock::{COUNTRIES, City, Country, Region, home};
use crate::world::World;

/// The inventory holds numbers of places only, which both `all` and `geo` mean.
fn offered(country: &Country, arguments: &Arguments) -> bool {
    country.text || !arguments.flag("text_enabled_only")
}

fn country(arguments: &Arguments) -> Result<&'static Country, Refusal> {
    arguments.integer("country_id").and_then(Country::find).ok_or_else(Refusal::not_found)
}

pub(crate) fn countries(_: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let countries = COUNTRIES.iter().filter(|country| offered(country, &arguments));
    let item = |country: &Country| {
        json!({
            "id": country.id,
            "name": country.name,
            "short_name": country.iso,
            "has_provinces_or_states": country.has_regions(),
        })
    };
    one(json!({ "countries": countries.map(item).collect::<Vec<_>>() }))
}

pub(crate) fn regions(_: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let country = country(&arguments)?;
    if !country.has_regions() {
        return Err(Refusal::new(422, "Country has no states or provinces"));
    }
    let regions = if offered(country, &arguments) { country.regions } else { &[] };
    let item = |region: &Region| json!({ "id": region.id, "name": region.name });
    one(json!({ "regions": regions.iter().map(item).collect::<Vec<_>>() }))
}

fn city_list<'c>(cities: impl Iterator<Item = &'c City>) -> Outcome {
    let item = |city: &City| json!({ "id": city.id, "name": city.name, "area_code": city.area_code });
    one(json!({ "cities": cities.map(item).collect::<Vec<_>>() }))
}

pub(crate) fn cities(_: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let country = country(&arguments)?;
    city_list(country.cities().filter(|_| offered(country, &arguments)))
}

pub(crate) fn region_cities(_: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let country = country(&arguments)?;
    let id = arguments.integer("region_id").filter(|id| *id != 0);
    let region = country.regions.iter().find(|region| Some(region.id) == id).ok_or_else(Refusal::not_found)?;
    city_list(region.cities.iter().filter(|_| offered(country, &arguments)))
}

pub(crate) fn numbers(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let country = country(&arguments)?;
    let id = arguments.integer("city_id");
    let city = country.cities().find(|city| Some(city.id) == id).ok_or_else(Refusal::not_found)?;
    let free = city.numbers(world.config.seed).into_iter().filter(|number| !is_taken(world, *number));
    let items = free.filter(|_| offered(country, &arguments)).filter_map(describe).collect();
    one(answer::list("dids", items, &arguments))
}

/// Whether the number is on the account already.
pub(crate) fn is_taken(world: &World, number: u64) -> bool {
    let text = number.to_string();
    world.numbers.iter().any(|own| own["number"] == text.as_str())
}

/// A number for sale, as replies show it.
pub(crate) fn describe(number: u64) -> Option<Value> {
    let (country, _, city) = home(number)?;
    Some(json!({
        "id": number,
        "number": number.to_string(),
        "city": city.name,
        "country": country.name,
        "country_short_name": country.iso,
        "activation_fee": country.activation.to_string(),
        "monthly_fee": country.monthly.to_string(),
        "per_min": country.minute.to_string(),
        "free_min": 0,
        "channels": country.channels.to_string(),
        "cnam": country.iso == "US",
        "require_docs": country.documents,
        "sms_enabled": country.text,
        "sms_price": 0,
        "domestic_cli": country.iso != "ID",
        "status": "available",
    }))
}

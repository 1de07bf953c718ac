//! Emergency calling: addresses, and the numbers they belong to.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::account;
use crate::answer::{self, Outcome, done, one};
use crate::arguments::Arguments;
use crate::gate::Caller;
use crate::money::Money;
use crate::phone::Phone;
use crate::refusal::Refusal;
use crate::world::World;

/// Price of switching emergency calling on for a number.
const ACTIVATION: Money = Money::micros(1_500_000);

const EXACT: i64 = 1;
const CORRECTED: i64 = 2;
const CANDIDATES: i64 = 3;
const NO_MATCH: i64 = 4;

/// Cities that the address register knows, with the ZIP codes of each; the first one is the most likely.
const CITIES: &[(&str, &str, &[&str])] = &[
    ("Chicago", "IL", &["60603", "60601", "60614"]),
    ("Detroit", "MI", &["48226", "48201"]),
    ("New York", "NY", &["10001", "10018", "10036"]),
    ("Buffalo", "NY", &["14202"]),
    ("Los Angeles", "CA", &["90013", "90017", "90071"]),
    ("San Francisco", "CA", &["94103", "94105"]),
    ("San Diego", "CA", &["92101"]),
    ("Austin", "TX", &["78701", "78704"]),
    ("Dallas", "TX", &["75201"]),
    ("Seattle", "WA", &["98101", "98104"]),
    ("Toronto", "ON", &["M5V2T6", "M5H2N2"]),
    ("Vancouver", "BC", &["V6B1A1"]),
];

/// Records by phone number.
#[derive(Debug, Default)]
pub(crate) struct Registry(BTreeMap<String, Value>);

impl Registry {
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    pub(crate) fn remove(&mut self, number: &str) {
        self.0.remove(number);
    }
}

/// The register's verdict on an address.
enum Match {
    Exact(Value),
    Corrected(Value),
    Candidates(Vec<Value>),
    Nothing,
}

fn zip_text(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_uppercase()
}

/// The address with another ZIP code, and the code's extension.
fn with_zip(address: &Arguments, zip: &str) -> Value {
    let extension = if zip.starts_with(|c: char| c.is_ascii_digit()) { "1234" } else { "" };
    let field = |name: &str| address.get(name).cloned().unwrap_or_default();
    json!({
        "street_number": field("street_number"),
        "street": field("street"),
        "location": field("location"),
        "city": field("city"),
        "state": field("state"),
        "zip_code": zip,
        "zip_plus_four": format!("{zip}{extension}"),
    })
}

fn find(address: &Arguments) -> Match {
    let field = |name: &str| address.text(name).unwrap_or_default().trim();
    let known = CITIES.iter().find(|(city, state, _)| {
        city.eq_ignore_ascii_case(field("city")) && state.eq_ignore_ascii_case(field("state"))
    });
    let has_number = field("street_number").starts_with(|c: char| c.is_ascii_digit());
    let Some((_, _, zips)) = known.filter(|_| has_number && !field("street").is_empty()) else {
        return Match::Nothing;
    };
    let given = zip_text(field("zip_code"));
    if zips.contains(&given.as_str()) {
        return Match::Exact(with_zip(address, &given));
    }
    if given.len() >= 3 && zips[0].starts_with(&given[..3]) {
        return Match::Corrected(with_zip(address, zips[0]));
    }
    Match::Candidates(zips.iter().map(|zip| with_zip(address, zip)).collect())
}

fn number(world: &World, arguments: &Arguments) -> Result<Phone, Refusal> {
    let text = arguments.text("phone_number").unwrap_or_default();
    let phone = Phone::read(text).ok_or_else(|| Refusal::invalid("phone_number: expected a phone number"))?;
    // Toll-free numbers belong to no single country of the North American plan.
    if !phone.digits.starts_with('1') || phone.digits.len() != 11 {
        return Err(Refusal::new(422, "E911 is for phone numbers of the US and Canada only"));
    }
    if account::owns(world, &phone.digits) { Ok(phone) } else { Err(Refusal::not_found()) }
}

pub(crate) fn validate(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let phone = number(world, &arguments)?;
    let (status, corrected, candidates) = match find(&arguments.object("address")) {
        Match::Exact(address) => (EXACT, Some(address), Vec::new()),
        Match::Corrected(address) => (CORRECTED, Some(address), Vec::new()),
        Match::Candidates(candidates) => (CANDIDATES, None, candidates),
        Match::Nothing => (NO_MATCH, None, Vec::new()),
    };
    let mut answer = json!({ "status": status, "phone_number": phone.digits });
    if let Some(address) = corrected {
        answer["corrected_address"] = address;
    }
    if !candidates.is_empty() {
        answer["candidates"] = candidates.into();
    }
    one(answer)
}

pub(crate) fn create(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let phone = number(world, &arguments)?;
    let address = arguments.object("address");
    let Match::Exact(known) = find(&address) else {
        return Err(Refusal::new(422, "The address is not known to the emergency service; validate it first"));
    };
    if !extends(&address, &known) {
        return Err(Refusal::new(422, "zip_plus_four does not belong to the address; validate it first"));
    }
    if !world.e911.0.contains_key(&phone.digits) {
        world.charge(ACTIVATION)?;
    }
    let record = json!({ "phone_number": phone.digits, "name": arguments.text("name"), "address": address.0 });
    world.e911.0.insert(phone.digits, record);
    done()
}

/// Whether the extended ZIP code is that of the register: as a whole, as the guide prints it, or its extension alone.
fn extends(address: &Arguments, known: &Value) -> bool {
    let field = |name: &str| zip_text(known[name].as_str().unwrap_or_default());
    let (zip, whole) = (field("zip_code"), field("zip_plus_four"));
    let given = zip_text(address.text("zip_plus_four").unwrap_or_default());
    given == whole || whole.strip_prefix(&zip).is_some_and(|extension| !extension.is_empty() && given == extension)
}

pub(crate) fn list(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let wanted = arguments.text("phone_number").and_then(Phone::read).map(|phone| phone.digits);
    let fits = |number: &str| arguments.get("phone_number").is_none() || wanted.as_deref() == Some(number);
    let items: Vec<Value> =
        world.e911.0.iter().filter(|(number, _)| fits(number)).map(|(_, record)| record.clone()).collect();
    let mut answer = answer::list("items", items, &arguments);
    // The guide prints no pages; they are named where there is more than one.
    let pages = answer["pagination"]["total_pages"].as_u64().unwrap_or_default();
    if let Some(fields) = answer.as_object_mut().filter(|_| pages <= 1) {
        fields.remove("pagination");
    }
    one(answer)
}

pub(crate) fn delete(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let phone = number(world, &arguments)?;
    world.e911.0.remove(&phone.digits).ok_or_else(Refusal::not_found)?;
    done()
}

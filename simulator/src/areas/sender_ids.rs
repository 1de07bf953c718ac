//! Sender IDs: who may send, and to which countries.

use serde_json::{Value, json};

use crate::answer::{Outcome, done, one};
use crate::arguments::Arguments;
use crate::gate::Caller;
use crate::phone;
use crate::refusal::Refusal;
use crate::world::World;

#[derive(Clone, Debug)]
pub(crate) struct SenderId {
    pub(crate) id: String,
    pub(crate) sender_id: String,
    pub(crate) numeric: bool,
    pub(crate) countries: Vec<String>,
    pub(crate) usecase: Option<String>,
    pub(crate) samples: Vec<String>,
    /// The account began with it.
    pub(crate) initial: bool,
}

impl SenderId {
    /// A numeric sender ID that is too short for a phone number.
    fn is_short_code(&self) -> bool {
        self.numeric && self.sender_id.len() < 7
    }

    /// As lists have it: they know no short codes.
    fn json(&self) -> Value {
        let mut value = json!({
            "id": self.id,
            "sender_id": self.sender_id,
            "type": if self.numeric { "numeric" } else { "alphanumeric" },
            "allowlisted_in": self.countries,
            "samples": self.samples,
        });
        if let Some(usecase) = &self.usecase {
            value["usecase"] = json!(usecase);
        }
        value
    }
}

/// Whether a sender ID can be registered without a review.
fn self_service(country: &str, numeric: bool) -> bool {
    const ALPHANUMERIC: [&str; 13] = ["GB", "FR", "DE", "ES", "IT", "NL", "PT", "SE", "PL", "IE", "CH", "AT", "AU"];
    const NUMERIC: [&str; 7] = ["US", "CA", "GB", "SE", "PL", "NL", "AU"];
    if numeric { NUMERIC.contains(&country) } else { ALPHANUMERIC.contains(&country) }
}

fn country(text: &str) -> Result<String, Refusal> {
    let code = text.trim().to_ascii_uppercase();
    if code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return Ok(code);
    }
    Err(Refusal::invalid(format_args!("{text:?} is not a two-letter country code")))
}

pub(crate) fn restrictions(_: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let country = country(arguments.text("country").unwrap_or_default())?;
    let numeric = arguments.text("type") == Some("numeric");
    one(json!({ "self_service": self_service(&country, numeric) }))
}

pub(crate) fn create(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let numeric = match arguments.text("type") {
        Some("numeric") => true,
        Some("alphanumeric") => false,
        _ => {
            return Err(Refusal::invalid("type: a sender ID is numeric or alphanumeric"));
        }
    };
    let sender_id = check_name(world, arguments.text("sender_id").unwrap_or_default(), numeric)?;
    let wanted = arguments.texts("countries").iter().map(|code| country(code)).collect::<Result<Vec<_>, _>>()?;
    let countries: Vec<String> = wanted.into_iter().filter(|code| self_service(code, numeric)).collect();
    if countries.is_empty() {
        return Err(Refusal::new(400, "The Sender ID cannot be provisioned in self-service mode in these countries"));
    }
    if let Some(at) = world.sender_ids.iter().position(|known| phone::same(&known.sender_id, &sender_id)) {
        if !world.sender_ids[at].initial {
            return Err(Refusal::new(422, "The Sender ID is already registered"));
        }
        world.sender_ids.remove(at);
    }
    let created = SenderId {
        id: world.uuid(),
        sender_id,
        numeric,
        countries,
        usecase: arguments.text("usecase").map(str::to_owned),
        samples: arguments.texts("samples"),
        initial: false,
    };
    let answer = created.json();
    world.sender_ids.push(created);
    one(answer)
}

fn check_name(world: &World, name: &str, numeric: bool) -> Result<String, Refusal> {
    if numeric {
        let own = |number: &&Value| number["number"].as_str().is_some_and(|own| phone::same(own, name));
        let number = world.numbers.iter().find(own);
        return match number {
            Some(number) if number["sms_enabled"] == true => Ok(phone::digits(name).unwrap_or_default()),
            Some(_) => Err(Refusal::new(422, "SMS is not enabled on the phone number")),
            None => Err(Refusal::new(422, "A numeric Sender ID must be a phone number of the account")),
        };
    }
    let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '+' | '_' | '&' | ' ');
    let length = name.chars().count();
    if (3..=11).contains(&length) && name.chars().all(allowed) && !name.chars().all(|c| c.is_ascii_digit()) {
        return Ok(name.to_owned());
    }
    Err(Refusal::new(
        422,
        "An alphanumeric Sender ID has 3 to 11 letters, digits, spaces and - + _ &, and not digits only",
    ))
}

pub(crate) fn list(world: &mut World, _: &Caller, _: Arguments) -> Outcome {
    let items: Vec<Value> = world.sender_ids.iter().map(SenderId::json).collect();
    one(json!({ "items": items }))
}

fn position(world: &World, arguments: &Arguments) -> Result<usize, Refusal> {
    let id = arguments.text("id").unwrap_or_default();
    world.sender_ids.iter().position(|known| known.id == id).ok_or_else(Refusal::not_found)
}

pub(crate) fn get(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let known = &world.sender_ids[position(world, &arguments)?];
    let mut value = known.json();
    if known.is_short_code() {
        value["type"] = json!("shortcode");
    }
    one(value)
}

pub(crate) fn delete(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    world.sender_ids.remove(position(world, &arguments)?);
    done()
}

/// The sender ID of this name, where messages to the country may come from it.
pub(crate) fn usable(world: &World, name: &str, country: Option<&str>) -> Result<String, Refusal> {
    let known = world.sender_ids.iter().find(|known| phone::same(&known.sender_id, name));
    let known = known.ok_or_else(|| Refusal::new(400, "The Sender ID is not found on the account"))?;
    if country.is_some_and(|country| known.countries.iter().any(|code| code == country)) {
        return Ok(known.sender_id.clone());
    }
    Err(Refusal::new(400, "The Sender ID is not provisioned for the destination country"))
}

//! The account itself.

use serde_json::{Value, json};

use crate::account::ACCOUNT;
use crate::answer::{Outcome, one};
use crate::arguments::Arguments;
use crate::gate::Caller;
use crate::outbox;
use crate::refusal::Refusal;
use crate::stock::Country;
use crate::world::World;

/// The profile that every world begins with.
pub(crate) fn initial() -> Value {
    json!({
        "id": ACCOUNT,
        "email": "owner@example.com",
        "first_name": "Alex",
        "last_name": "Doe",
        "phone": "12025550123",
        "additional_info": null,
        "contact_email": null,
        "timezone": "UTC",
        "job_title": null,
        "default_short_link_endpoint": null,
        "default_destinations": [],
        "company_info": null,
    })
}

/// Where the account's delivery reports (`dlr`) or inbound messages (`sms`) go.
pub(crate) fn address(world: &World, transport: &str) -> Option<String> {
    let known = world.profile["default_destinations"].as_array()?;
    let found = known.iter().find(|destination| destination["transport"] == transport)?;
    found["value"].as_str().filter(|url| !url.is_empty()).map(str::to_owned)
}

pub(crate) fn get(world: &mut World, _: &Caller, _: Arguments) -> Outcome {
    one(world.profile.clone())
}

pub(crate) fn config(world: &mut World, _: &Caller, _: Arguments) -> Outcome {
    one(json!({
        "balance": world.purse().balance().to_string(),
        "global_limits": { "max_call_duration": 3600, "max_sip_channels": 8, "max_call_rate": "99.0" },
    }))
}

pub(crate) fn update(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    for name in ["default_short_link_endpoint", "sms_relay_url", "dlr_relay_url"] {
        if arguments.text(name).is_some_and(|url| !outbox::is_address(url)) {
            return Err(Refusal::invalid(format_args!("{name} must be a valid URL address")));
        }
    }
    let given = arguments.object("company_info");
    let country = given.text("country_code").map(|code| {
        Country::of(&code.to_ascii_uppercase()).ok_or_else(|| Refusal::invalid("country_code: no such country"))
    });
    let country = country.transpose()?;
    let profile = &mut world.profile;
    for (name, own) in [
        ("additional_info", "additional_info"),
        ("contacts", "contact_email"),
        ("default_short_link_endpoint", "default_short_link_endpoint"),
        ("first_name", "first_name"),
        ("last_name", "last_name"),
        ("phone", "phone"),
        ("time_zone", "timezone"),
        ("job_title", "job_title"),
    ] {
        if let Some(value) = arguments.get(name) {
            profile[own] = value.clone();
        }
    }
    for (name, transport) in [("sms_relay_url", "sms"), ("dlr_relay_url", "dlr")] {
        if let (Some(url), Some(known)) = (arguments.get(name), profile["default_destinations"].as_array_mut()) {
            known.retain(|destination| destination["transport"] != transport);
            known.push(json!({ "transport": transport, "value": url }));
        }
    }
    if arguments.get("company_info").is_some() {
        if profile["company_info"].is_null() {
            profile["company_info"] = json!({
                "name": null, "industry": null, "address": null, "attn_contact_name": null, "vat_number": null,
                "country": { "country_name": null, "country_id": null },
            });
        }
        let company = &mut profile["company_info"];
        for (name, own) in [
            ("name", "name"),
            ("industry", "industry"),
            ("billing_address", "address"),
            ("attn_contact_name", "attn_contact_name"),
            ("vat_number", "vat_number"),
        ] {
            if let Some(value) = given.get(name) {
                company[own] = value.clone();
            }
        }
        if let Some(country) = country {
            company["country"] = json!({ "country_name": country.name, "country_id": country.id });
        }
    }
    one(profile.clone())
}

//! The account that every world begins with.

use serde_json::json;

use crate::areas::messages::Message;
use crate::areas::sender_ids::SenderId;
use crate::areas::{message_errors, numbers};
use crate::clock::{self, DAY, Millis, SECOND};
use crate::money::Money;
use crate::phone::Phone;
use crate::segments;
use crate::stock;
use crate::world::World;

/// Identifier of the account.
pub(crate) const ACCOUNT: i64 = 100_017;
/// A number that receives SMS and is a sender ID.
pub(crate) const TEXT_NUMBER: &str = "13137890021";
/// A sender ID of five digits: short codes may send MMS.
const SHORT_CODE: &str = "88111";
/// A toll-free number, fit for emergency calling; it receives SMS but is no sender ID yet.
pub(crate) const TOLL_FREE: &str = "18778230012";
/// A number of somebody else's network that the account has proven to be its own: calls may come from it.
pub(crate) const VERIFIED: &str = "442038701234";
/// Logins of the account's trunks; the call history names them.
pub(crate) const TRUNKS: [&str; 2] = ["36465", "67758"];

pub(crate) fn furnish(world: &mut World) {
    trunks(world);
    phone_numbers(world);
    sender_ids(world);
    messages(world);
}

fn trunks(world: &mut World) {
    for (id, (login, label)) in (1..).zip(TRUNKS.into_iter().zip(["Head office", "Contact center"])) {
        world.trunks.push(json!({
            "id": id,
            "name": login,
            "label": label,
            "callerid": TEXT_NUMBER,
            "ip_restrict": false,
            "allowed_ips": [],
            "host": "dynamic",
            "didinfo_enabled": true,
            "call_restrict": true,
            "call_limit": 3600,
            "cost_limit": false,
            "max_call_cost": null,
            "channels_restrict": false,
            "max_channels": null,
            "rewrite_enabled": false,
            "rewrite_prefix": "",
            "rewrite_cond": "",
            "passthrough": id == 2,
            "multiple_numbers": id == 2,
            "call_recording_enabled": true,
            "machine_detection_enabled": false,
            "transcription_enabled": true,
            "transcription_threshold": 6,
            "encrypted_media": false,
            "created_at": clock::text(world.born - 200 * DAY),
            "access_token": format!("sip{:032x}", world.random.u128(..)),
        }));
    }
}

fn phone_numbers(world: &mut World) {
    let seed = world.config.seed;
    let bought = world.now;
    world.now = bought - 120 * DAY;
    let first = |iso: &str| {
        let city = stock::Country::of(iso).and_then(|country| country.cities().next());
        city.and_then(|city| city.numbers(seed).first().copied())
    };
    for (id, iso) in (1..).zip(["US", "US", "GB", "DE"]) {
        if let Some(number) = first(iso) {
            numbers::take(world, number);
        }
        let Some(own) = world.numbers.last_mut() else {
            continue;
        };
        own["id"] = json!(id);
        own["paid_until"] = json!(clock::date(bought + 11 * DAY).to_string());
        match id {
            1 => {
                own["number"] = json!(TEXT_NUMBER);
                own["city"] = json!("DETROIT, MI");
                own["state"] = json!("Michigan");
                own["label"] = json!("Front desk");
                own["sms_enabled"] = json!(true);
                own["destination"] = json!([{
                    "id": 1, "destination": TRUNKS[0], "priority": 1, "transport": 5, "trunk_id": 1,
                    "trunk_label": "Head office", "srtp": false, "callhunt": false, "active": true,
                }]);
            }
            2 => {
                own["number"] = json!(TOLL_FREE);
                own["city"] = json!("Toll free");
                own["state"] = json!(null);
                own["sms_enabled"] = json!(true);
            }
            _ => {}
        }
        own["call_recording_enabled"] = json!(id <= 2);
        own["transcription_enabled"] = json!(id <= 2);
    }
    world.now = bought;
}

fn sender_ids(world: &mut World) {
    let known: [(&str, bool, &[&str]); 3] = [
        ("Wavix", false, &["GB", "FR", "DE", "ES", "IT", "NL"]),
        (TEXT_NUMBER, true, &["US", "CA"]),
        (SHORT_CODE, true, &["US", "CA"]),
    ];
    for (name, numeric, countries) in known {
        let sender = SenderId {
            id: world.uuid(),
            sender_id: name.into(),
            numeric,
            countries: countries.iter().map(|code| (*code).to_owned()).collect(),
            usecase: Some("transactional".into()),
            samples: vec!["Your parcel arrives today.".into()],
            initial: true,
        };
        world.sender_ids.push(sender);
    }
}

/// Some weeks of messages, so that lists and exports have something to show.
fn messages(world: &mut World) {
    const TEXTS: [&str; 4] = [
        "Your parcel arrives today between 2 and 4 pm.",
        "Your table for four is booked for Friday, 7 pm.",
        "Votre rendez-vous est confirmé pour demain à 9 h.",
        "The invoice for March is ready in your account.",
    ];
    const COUNT: Millis = 240;
    for index in 0..COUNT {
        let submitted = world.born - 2 * DAY - (COUNT - index) * 3 * 3600 * SECOND + world.random.i64(0..600) * SECOND;
        let american = world.random.bool();
        let other = if american {
            format!("1313{}", world.random.u32(2_000_000..9_990_000))
        } else {
            format!("4475371{}", world.random.u32(10_000..99_000))
        };
        let inbound = american && world.random.u8(..4) == 0;
        let own = if american { TEXT_NUMBER } else { "Wavix" };
        let text = TEXTS[world.random.usize(..TEXTS.len())];
        let segments = segments::count(text);
        let status = if world.random.u8(..20) == 0 { "undelivered" } else { "delivered" };
        let network = if american { ("310", "260") } else { ("234", "10") };
        let price = if american { 7_500 } else { 47_500 };
        let message = Message {
            id: world.uuid(),
            inbound,
            from: if inbound { other.clone() } else { own.into() },
            to: if inbound { own.into() } else { other },
            text: text.into(),
            media: None,
            tag: (!inbound && index % 3 == 0).then(|| "reminders".to_owned()),
            status: if inbound { "delivered" } else { status },
            segments,
            charge: if inbound { Money::ZERO } else { Money::micros(price * segments) },
            carrier_fees: Money::micros(if american { 3_000 } else { 0 }),
            network: Some(network),
            submitted,
            sent: Some(submitted + SECOND),
            delivered: (status == "delivered" || inbound).then_some(submitted + 3 * SECOND),
            error: (status != "delivered" && !inbound).then_some(message_errors::text(29)),
            callback_url: None,
            payer: None,
            older: false,
        };
        world.messages.push(message);
    }
}

/// Whether calls may come from a number: an active one of the account's, or one that was verified elsewhere.
pub(crate) fn may_call_from(world: &World, digits: &str) -> bool {
    digits == VERIFIED || world.numbers.iter().any(|own| own["number"] == digits && own["status"] == "active")
}

/// Whether a number is one of the account's.
pub(crate) fn owns(world: &World, number: &str) -> bool {
    Phone::read(number).is_some_and(|phone| world.numbers.iter().any(|own| own["number"] == phone.digits.as_str()))
}

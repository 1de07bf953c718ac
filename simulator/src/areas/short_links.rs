//! Short links and the clicks on them.

use serde_json::{Value, json};
use wavix::Timestamp;

use crate::account::ACCOUNT;
use crate::answer::{self, Outcome, one};
use crate::arguments::Arguments;
use crate::clock::{self, Millis, SECOND};
use crate::gate::Caller;
use crate::outbox;
use crate::phone;
use crate::refusal::Refusal;
use crate::world::World;

/// From the making of a link to the one click on it.
const CLICK: Millis = 60 * SECOND;
const LETTERS: &[u8] = b"abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

#[derive(Clone, Debug)]
pub(crate) struct ShortLink {
    hash: String,
    at: Millis,
    phone: Option<String>,
    utm_campaign: Option<String>,
}

impl ShortLink {
    fn click(&self) -> Value {
        json!({
            "latitude": 40.7128,
            "longitude": -74.006,
            "operating_system": "Mac OS X 10.15",
            "browser": "Firefox",
            "language": "English",
            "phone": self.phone,
            "utm_campaign": self.utm_campaign,
            "created_at": clock::text(self.at + CLICK).replace('T', " "),
            "link_hash": self.hash,
            "user_id": ACCOUNT,
        })
    }
}

pub(crate) fn create(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    for name in ["link", "fallback_url"] {
        if arguments.text(name).is_some_and(|url| !outbox::is_address(url)) {
            return Err(Refusal::invalid(format_args!("{name} must be a valid URL address")));
        }
    }
    let phone = match arguments.text("phone") {
        Some(text) => Some(phone::digits(text).ok_or_else(|| Refusal::invalid("phone: expected a phone number"))?),
        None => None,
    };
    let expires = arguments.text("expiration_time").and_then(|text| text.parse::<Timestamp>().ok());
    if expires.is_some_and(|at| at.as_millisecond() < world.now) {
        return Err(Refusal::new(422, "Expiration time can't be in the past"));
    }
    let hash: String = (0..9).map(|_| char::from(LETTERS[world.random.usize(..LETTERS.len())])).collect();
    let base = world.profile["default_short_link_endpoint"].as_str().unwrap_or_default().trim_end_matches('/');
    let answer = json!({ "short_link": format!("{base}/{hash}") });
    let utm_campaign = arguments.text("utm_campaign").map(str::to_owned);
    world.short_links.push(ShortLink { hash, at: world.now, phone, utm_campaign });
    one(answer)
}

pub(crate) fn metrics(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let since = arguments.since("from").unwrap_or(Millis::MIN);
    let until = arguments.until("to").unwrap_or(Millis::MAX).min(world.now + 1);
    let (wanted, campaign) = (arguments.text("phone"), arguments.text("utm_campaign"));
    let fits = |link: &&ShortLink| {
        (since..until).contains(&(link.at + CLICK))
            && wanted.is_none_or(|wanted| link.phone.as_deref().is_some_and(|own| phone::same(own, wanted)))
            && campaign.is_none_or(|wanted| link.utm_campaign.as_deref() == Some(wanted))
    };
    let items = world.short_links.iter().rev().filter(fits).map(ShortLink::click).collect();
    one(answer::list("metrics", items, &arguments))
}

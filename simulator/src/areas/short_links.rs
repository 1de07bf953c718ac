//! Short links and the clicks on them.

use serde_json::{Value, json};
use wavix::Timestamp;

use crate::account::ACCOUNT;
use crate::answer::{self, Answer, Outcome, one};
use crate::arguments::Arguments;
use crate::clock::{self, Millis};
use crate::gate::Caller;
use crate::outbox;
use crate::phone;
use crate::refusal::Refusal;
use crate::world::World;

/// Where the simulator itself opens links.
pub(crate) const PATH: &str = "/s/";
const LETTERS: &[u8] = b"abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

#[derive(Clone, Debug)]
pub(crate) struct ShortLink {
    hash: String,
    link: String,
    fallback: Option<String>,
    expires: Option<Millis>,
    phone: Option<String>,
    utm_campaign: Option<String>,
    clicks: Vec<(Millis, Visitor)>,
}

/// Who opens a link, as a browser says.
#[derive(Clone, Debug)]
pub(crate) struct Visitor {
    system: &'static str,
    browser: &'static str,
    language: Option<String>,
}

impl Visitor {
    pub(crate) fn new(agent: &str, languages: &str) -> Self {
        const SYSTEMS: [(&str, &str); 6] = [
            ("Android", "Android"),
            ("iPhone", "iOS"),
            ("iPad", "iOS"),
            ("Mac OS X", "Mac OS X"),
            ("Windows", "Windows"),
            ("Linux", "Linux"),
        ];
        const BROWSERS: [(&str, &str); 5] = [
            ("Edg/", "Edge"),
            ("OPR/", "Opera"),
            ("Chrome/", "Chrome"),
            ("Firefox/", "Firefox"),
            ("Safari/", "Safari"),
        ];
        let named = |known: &[(&str, &'static str)]| {
            known.iter().find(|(part, _)| agent.contains(part)).map_or("Other", |(_, name)| name)
        };
        let language = languages.split([',', ';']).next().map(str::trim).filter(|tag| !tag.is_empty());
        Self { system: named(&SYSTEMS), browser: named(&BROWSERS), language: language.map(str::to_owned) }
    }
}

impl ShortLink {
    fn click(&self, at: Millis, visitor: &Visitor) -> Value {
        json!({
            "latitude": 40.7128,
            "longitude": -74.006,
            "operating_system": visitor.system,
            "browser": visitor.browser,
            "language": visitor.language,
            "phone": self.phone,
            "utm_campaign": self.utm_campaign,
            "created_at": clock::text(at).replace('T', " "),
            "link_hash": self.hash,
            "user_id": ACCOUNT,
        })
    }
}

pub(crate) fn create(world: &mut World, caller: &Caller, arguments: Arguments) -> Outcome {
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
    let expires = expires.map(|at| at.as_millisecond());
    if expires.is_some_and(|at| at < world.now) {
        return Err(Refusal::new(422, "Expiration time can't be in the past"));
    }
    let hash: String = (0..9).map(|_| char::from(LETTERS[world.random.usize(..LETTERS.len())])).collect();
    let answer = match world.profile["default_short_link_endpoint"].as_str().filter(|base| !base.is_empty()) {
        Some(base) => format!("{}/{hash}", base.trim_end_matches('/')),
        None => format!("{}{PATH}{hash}", caller.origin),
    };
    let text = |name: &str| arguments.text(name).map(str::to_owned);
    world.short_links.push(ShortLink {
        hash,
        link: text("link").unwrap_or_default(),
        fallback: text("fallback_url"),
        expires,
        phone,
        utm_campaign: text("utm_campaign"),
        clicks: Vec::new(),
    });
    one(json!({ "short_link": answer }))
}

/// Somebody opens a link: it is counted, and leads on until it expires.
pub(crate) fn open(world: &mut World, hash: &str, visitor: Visitor) -> Outcome {
    let now = world.now;
    let link = world.short_links.iter_mut().find(|link| link.hash == hash).ok_or_else(Refusal::not_found)?;
    if link.expires.is_some_and(|at| now >= at) {
        return link.fallback.clone().map(Answer::Elsewhere).ok_or_else(|| Refusal::new(410, "The link has expired"));
    }
    link.clicks.push((now, visitor));
    Ok(Answer::Elsewhere(link.link.clone()))
}

pub(crate) fn metrics(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let since = arguments.since("from").unwrap_or(Millis::MIN);
    let until = arguments.until("to").unwrap_or(Millis::MAX);
    let (wanted, campaign) = (arguments.text("phone"), arguments.text("utm_campaign"));
    let fits = |link: &&ShortLink| {
        wanted.is_none_or(|wanted| link.phone.as_deref().is_some_and(|own| phone::same(own, wanted)))
            && campaign.is_none_or(|wanted| link.utm_campaign.as_deref() == Some(wanted))
    };
    let links = world.short_links.iter().filter(fits);
    let clicks = links.flat_map(|link| link.clicks.iter().map(move |(at, visitor)| (*at, link.click(*at, visitor))));
    let mut clicks: Vec<_> = clicks.filter(|(at, _)| (since..until).contains(at)).collect();
    clicks.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
    one(answer::list("metrics", clicks.into_iter().map(|(_, click)| click).collect(), &arguments))
}

//! Who is calling, and what that account may use.

use std::net::IpAddr;

use wavix::Generation;
use wavix::operation::Operation;

use crate::areas::{api_keys, sub_accounts};
use crate::config::{Config, KeyState, Tier};
use crate::refusal::Refusal;
use crate::world::World;

/// The caller of one request.
#[derive(Clone, Debug)]
pub(crate) struct Caller {
    pub(crate) key: String,
    /// Scheme, host and port under which the caller reached the simulator.
    pub(crate) origin: String,
    /// The sub-account whose key it is.
    pub(crate) sub_account: Option<i64>,
    /// The form that the request has.
    pub(crate) generation: Generation,
    /// The request's mark against a second execution.
    pub(crate) once: Option<String>,
}

/// The key of a request: from the header, else from the query.
pub(crate) fn key(authorization: Option<&str>, query: &str) -> Option<String> {
    let bearer = authorization.and_then(|value| {
        let (scheme, key) = value.split_once(' ')?;
        scheme.eq_ignore_ascii_case("bearer").then(|| key.trim().to_owned())
    });
    bearer.or_else(|| appid(query)).filter(|key| !key.is_empty())
}

pub(crate) fn appid(query: &str) -> Option<String> {
    url::form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "appid").map(|(_, key)| key.into_owned())
}

/// Lets a key in that opens the door; answers with the sub-account whose key it is.
pub(crate) fn admit(world: &mut World, key: Option<&str>, address: IpAddr) -> Result<Option<i64>, Refusal> {
    let key = key.ok_or_else(Refusal::unauthorized)?;
    if let Some((enabled, id)) = sub_accounts::admits(world, key) {
        return if enabled { Ok(Some(id)) } else { Err(Refusal::unauthorized()) };
    }
    let own = api_keys::admits(world, key, address);
    let config = &world.config;
    let admitted = own.unwrap_or_else(|| match config.keys.iter().find(|known| known.value == key) {
        Some(known) => {
            known.state == KeyState::Active && (known.allowed_ips.is_empty() || known.allowed_ips.contains(&address))
        }
        None => config.any_key || key == config.api_key,
    });
    if admitted { Ok(None) } else { Err(Refusal::unauthorized()) }
}

/// Messages, codes, call records and the account itself come with every account; everything else, and speech
/// analytics, with Flex Pro.
pub(crate) fn allow(config: &Config, operation: &Operation) -> Result<(), Refusal> {
    const FLEX: [&str; 9] = [
        "messages",
        "sender_ids",
        "opt_outs",
        "short_links",
        "two_fa",
        "billing",
        "profile",
        "sub_accounts",
        "api_keys",
    ];
    const FLEX_RECORDS: [&str; 5] = ["cdrs.list", "cdrs.get", "cdrs.export", "cdrs.csv", "cdrs.metrics"];
    let area = operation.name.split('.').next().unwrap_or_default();
    if config.tier == Tier::FlexPro || FLEX.contains(&area) || FLEX_RECORDS.contains(&operation.name) {
        return Ok(());
    }
    Err(Refusal::disabled())
}

//! Where requests go: one origin, or the guide's two named servers.

use std::net::IpAddr;

use url::{Host, Url};

use crate::call::Prepared;
use crate::error::{Error, Result};
use crate::shape::Generation;

const PLATFORM: &str = "https://api.wavix.com";

/// Bases without a slash at the end.
pub(crate) struct Servers {
    base: String,
    /// Replaces `/v1` of the guide's paths.
    default: Option<String>,
    /// Replaces `/v2` of the guide's paths.
    messaging: Option<String>,
    plain: bool,
}

impl Servers {
    pub(crate) fn new(
        generation: Generation,
        base: Option<String>,
        default: Option<String>,
        messaging: Option<String>,
    ) -> Result<Self> {
        for (name, server) in [("servers.default", &default), ("servers.messaging", &messaging)] {
            if server.is_some() && generation == Generation::Current {
                return Err(Error::argument(name, "exists only in generation \"guide\"; use base_url"));
            }
        }
        let mut plain = false;
        let mut read = |name: &str, url: Option<String>| {
            url.map(|url| {
                let (url, is_plain) = check(name, &url)?;
                plain |= is_plain;
                Ok(url)
            })
            .transpose()
        };
        let base = read("base_url", base)?.unwrap_or_else(|| PLATFORM.into());
        let default = read("servers.default", default)?;
        let messaging = read("servers.messaging", messaging)?;
        Ok(Self { base, default, messaging, plain })
    }

    pub(crate) fn base(&self) -> &str {
        &self.base
    }

    /// Whether some server speaks plain HTTP.
    pub(crate) fn plain(&self) -> bool {
        self.plain
    }

    /// Whether no server speaks HTTPS.
    pub(crate) fn only_plain(&self) -> bool {
        [Some(&self.base), self.default.as_ref(), self.messaging.as_ref()]
            .into_iter()
            .flatten()
            .all(|url| url.starts_with("http://"))
    }

    pub(crate) fn url(&self, prepared: &Prepared) -> String {
        let guides = prepared.operation.guide.is_some();
        let named = [("/v1", &self.default), ("/v2", &self.messaging)].into_iter().find_map(|(version, server)| {
            let rest = prepared.target.strip_prefix(version).filter(|_| guides)?;
            Some(format!("{}{rest}", server.as_ref()?))
        });
        named.unwrap_or_else(|| format!("{}{}", self.base, prepared.target))
    }
}

/// Whether a host is this very machine.
pub(crate) fn is_local(host: Host<&str>) -> bool {
    match host {
        Host::Domain(host) => host == "localhost" || host.ends_with(".localhost"),
        Host::Ipv4(address) => IpAddr::V4(address).is_loopback(),
        Host::Ipv6(address) => IpAddr::V6(address).is_loopback(),
    }
}

/// The URL without a slash at its end, and whether it is plain HTTP: allowed on this machine only, since the key
/// would be readable on the way.
fn check(name: &str, url: &str) -> Result<(String, bool)> {
    let wrong = |expected: &str| Error::argument(name, expected);
    let parsed = Url::parse(url).map_err(|_| wrong("expected a URL such as https://api.wavix.com"))?;
    if !parsed.username().is_empty() || parsed.password().is_some() {
        return Err(wrong("must not hold a user name or password"));
    }
    if parsed.query().is_some() || parsed.fragment().is_some() {
        return Err(wrong("must not hold a query or fragment"));
    }
    let local = is_local(parsed.host().ok_or_else(|| wrong("expected a host"))?);
    match parsed.scheme() {
        "https" => Ok((parsed.as_str().trim_end_matches('/').to_owned(), false)),
        "http" if local => Ok((parsed.as_str().trim_end_matches('/').to_owned(), true)),
        "http" => {
            Err(wrong("expected https: over http anyone on the way could read the key (http is for this machine only)"))
        }
        _ => Err(wrong("expected a URL that starts with https://")),
    }
}

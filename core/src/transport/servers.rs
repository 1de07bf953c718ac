//! Where requests go: one origin, or the guide's two named servers.

use std::net::IpAddr;

use hyper::Uri;
use hyper::header::HeaderValue;
use url::{Host, Url};

use crate::error::{Error, Result};
use crate::request::call::Prepared;
use crate::request::raw;
use crate::schema::operation::Operation;
use crate::schema::shape::Generation;

const PLATFORM: &str = "https://api.wavix.com";

/// Scheme, host and port.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Origin {
    pub(crate) uri: Uri,
    /// The value of the `Host` header.
    pub(crate) host: HeaderValue,
}

impl Origin {
    pub(crate) fn of(url: &Url) -> Option<Self> {
        let port = url.port().map(|port| format!(":{port}")).unwrap_or_default();
        let authority = format!("{}{port}", url.host_str()?);
        let uri = format!("{}://{authority}/", url.scheme()).parse().ok()?;
        Some(Self { uri, host: authority.try_into().ok()? })
    }
}

/// Where calls go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Peer {
    /// Name or address.
    pub host: String,
    /// Port.
    pub port: u16,
    /// Whether it is this very machine.
    pub is_local: bool,
}

/// A server's origin, and its URL without a slash at the end.
struct Server {
    origin: Origin,
    url: String,
    peer: Peer,
}

impl Server {
    /// Plain HTTP is allowed on this machine only, since the key would be readable on the way.
    fn new(name: &str, url: &str) -> Result<Self> {
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
            "http" if !local => Err(wrong(
                "expected https: over http anyone on the way could read the key (http is for this machine only)",
            )),
            "http" | "https" => {
                let origin =
                    Origin::of(&parsed).ok_or_else(|| wrong("expected a URL such as https://api.wavix.com"))?;
                let peer = Peer {
                    host: parsed.host_str().unwrap_or_default().to_owned(),
                    port: parsed.port_or_known_default().unwrap_or_default(),
                    is_local: local,
                };
                Ok(Self { origin, url: parsed.as_str().trim_end_matches('/').to_owned(), peer })
            }
            _ => Err(wrong("expected a URL that starts with https://")),
        }
    }

    fn is_plain(&self) -> bool {
        self.url.starts_with("http://")
    }

    /// The path of its URL.
    fn path(&self) -> &str {
        self.url
            .find("://")
            .and_then(|at| self.url[at + 3..].find('/').map(|path| &self.url[at + 3 + path..]))
            .unwrap_or("")
    }
}

pub(crate) struct Servers {
    base: Server,
    /// Replaces `/v1` of the guide's paths.
    default: Option<Server>,
    /// Replaces `/v2` of the guide's paths.
    messaging: Option<Server>,
}

impl Servers {
    pub(crate) fn new(
        generation: Generation,
        base: Option<(&str, String)>,
        default: Option<String>,
        messaging: Option<String>,
    ) -> Result<Self> {
        for (name, server) in [("servers.default", &default), ("servers.messaging", &messaging)] {
            if server.is_some() && generation == Generation::Current {
                return Err(Error::argument(name, "exists only in generation \"guide\"; use base_url"));
            }
        }
        let named = |name: &str, url: Option<String>| url.map(|url| Server::new(name, &url)).transpose();
        Ok(Self {
            base: match base {
                Some((name, url)) => Server::new(name, &url)?,
                None => Server::new("base_url", PLATFORM)?,
            },
            default: named("servers.default", default)?,
            messaging: named("servers.messaging", messaging)?,
        })
    }

    fn all(&self) -> impl Iterator<Item = &Server> {
        [Some(&self.base), self.default.as_ref(), self.messaging.as_ref()].into_iter().flatten()
    }

    pub(crate) fn base(&self) -> &str {
        &self.base.url
    }

    /// Whether some server speaks plain HTTP.
    pub(crate) fn plain(&self) -> bool {
        self.all().any(Server::is_plain)
    }

    /// Whether no server speaks HTTPS.
    pub(crate) fn only_plain(&self) -> bool {
        self.all().all(Server::is_plain)
    }

    /// The server for a call, and the path and query there.
    pub(crate) fn place(&self, prepared: &Prepared) -> (Origin, String) {
        let (server, rest) = self.serving(prepared.operation, &prepared.target);
        (server.origin.clone(), [server.path(), rest].concat())
    }

    /// The address of the server for calls of an operation with this path.
    pub(crate) fn peer(&self, operation: &Operation, path: &str) -> &Peer {
        &self.serving(operation, path).0.peer
    }

    pub(crate) fn base_peer(&self) -> &Peer {
        &self.base.peer
    }

    fn serving<'p>(&self, operation: &Operation, target: &'p str) -> (&Server, &'p str) {
        // The named servers exist in the guide's generation only, and a call without a row is of that generation.
        let guides = operation.guide.is_some() || operation.name == raw::NAME;
        let named = [("/v1/", &self.default), ("/v2/", &self.messaging)].into_iter().find_map(|(version, server)| {
            let rest = target.strip_prefix(version).map(|_| &target[3..]).filter(|_| guides)?;
            Some((server.as_ref()?, rest))
        });
        named.unwrap_or((&self.base, target))
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

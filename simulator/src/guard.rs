//! Keeps other web sites away from the page and the controls. They need no key, so a page of any site that is open in a
//! browser on this machine could drive them, or read them under a name of its own that leads here.

use std::net::IpAddr;

use axum::http::header::{HOST, ORIGIN};
use axum::http::{HeaderMap, HeaderName, header};

use crate::refusal::Refusal;

const FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// For the controls: the request names this machine, and no page of another origin made it.
pub(crate) fn controls(headers: &HeaderMap) -> Result<(), Refusal> {
    page(headers)?;
    let host = text(headers, &HOST).unwrap_or_default();
    let own = |origin: &str| origin.strip_prefix("http://").is_some_and(|rest| rest.eq_ignore_ascii_case(host));
    let foreign = headers.contains_key(ORIGIN) && !text(headers, &ORIGIN).is_some_and(own);
    let site = headers.contains_key(FETCH_SITE)
        && !text(headers, &FETCH_SITE).is_some_and(|site| matches!(site, "same-origin" | "none"));
    if foreign || site { Err(Refusal::new(403, "The controls are not for pages of other origins")) } else { Ok(()) }
}

/// For the page itself, which links may lead to: the request names this machine.
pub(crate) fn page(headers: &HeaderMap) -> Result<(), Refusal> {
    let known = match headers.get(header::HOST) {
        // No browser leaves it out.
        None => true,
        Some(host) => host.to_str().is_ok_and(names_this_machine),
    };
    if known { Ok(()) } else { Err(Refusal::new(403, "The controls answer to localhost and loopback addresses only")) }
}

fn names_this_machine(host: &str) -> bool {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    };
    let address = name.strip_prefix('[').and_then(|name| name.strip_suffix(']')).unwrap_or(name);
    name.eq_ignore_ascii_case("localhost") || address.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

fn text<'h>(headers: &'h HeaderMap, name: &HeaderName) -> Option<&'h str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

#[cfg(test)]
mod tests {
    use axum::http::{HeaderMap, HeaderName};

    use super::controls;

    fn passes(headers: &[(&'static str, &str)]) -> bool {
        let pairs = headers.iter().map(|(name, value)| (HeaderName::from_static(name), value.parse().unwrap()));
        controls(&pairs.collect::<HeaderMap>()).is_ok()
    }

    #[test]
    fn programs_and_the_own_page_pass() {
        assert!(passes(&[]));
        for host in ["127.0.0.1:9000", "localhost:9000", "LOCALHOST", "[::1]:80", "127.0.0.9"] {
            assert!(passes(&[("host", host)]), "{host}");
        }
        assert!(passes(&[
            ("host", "localhost:1"),
            ("origin", "http://localhost:1"),
            ("sec-fetch-site", "same-origin")
        ]));
        assert!(passes(&[("host", "localhost:1"), ("sec-fetch-site", "none")]));
    }

    #[test]
    fn other_sites_do_not() {
        for host in
            ["example.com", "example.com:9000", "localhost.example.com", "127.0.0.1.example.com", "10.0.0.1", ""]
        {
            assert!(!passes(&[("host", host)]), "{host}");
        }
        for origin in ["http://localhost:2", "https://localhost:1", "http://example.com", "null", "http://127.0.0.1:1"]
        {
            assert!(!passes(&[("host", "localhost:1"), ("origin", origin)]), "{origin}");
        }
        for site in ["cross-site", "same-site"] {
            assert!(!passes(&[("host", "localhost:1"), ("sec-fetch-site", site)]), "{site}");
        }
    }
}

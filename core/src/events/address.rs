//! Where callbacks come from.

use std::net::{IpAddr, SocketAddr};

/// The addresses from which the platform's documents say that it posts. It may change them without notice.
pub static SOURCE_ADDRESSES: &[&str] = &["62.212.73.112"];

/// Whether an address is one of [`SOURCE_ADDRESSES`]. Text that is no IP address is none of them.
///
/// ```
/// assert!(wavix::events::is_source("62.212.73.112"));
/// assert!(wavix::events::is_source("::ffff:62.212.73.112"));
/// assert!(!wavix::events::is_source("192.0.2.1"));
/// ```
#[must_use]
pub fn is_source(address: &str) -> bool {
    parsed(address).is_some_and(|address| is_one_of(address, SOURCE_ADDRESSES))
}

pub(super) fn is_one_of(address: IpAddr, allowed: &[impl AsRef<str>]) -> bool {
    allowed.iter().any(|one| parsed(one.as_ref()) == Some(address))
}

/// An address in any of its spellings; an IPv4 address that is mapped into IPv6 is the former.
pub(super) fn parsed(text: &str) -> Option<IpAddr> {
    text.trim().parse::<IpAddr>().ok().map(|address| address.to_canonical())
}

/// The address of the sender, behind this many proxies of our own, each of which adds the address of its own peer to
/// `X-Forwarded-For`. Anyone can have written the entries before them.
pub(super) fn origin(peer: Option<&str>, forwarded_for: Option<&str>, proxies: usize) -> Option<IpAddr> {
    if proxies == 0 {
        return parsed(peer?);
    }
    let entry = forwarded_for?.rsplit(',').nth(proxies - 1)?.trim();
    parsed(entry).or_else(|| Some(entry.parse::<SocketAddr>().ok()?.ip().to_canonical()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_address_is_no_source() {
        for text in ["", "62.212.73.112.", "62.212.73.1", "062.212.73.112", "example.com", "62.212.73.112, 1.1.1.1"] {
            assert!(!is_source(text), "{text}");
        }
        assert!(is_source(" 62.212.73.112"));
    }

    #[test]
    fn only_our_own_proxies_are_believed() {
        let known: IpAddr = "62.212.73.112".parse().unwrap();
        let forged = Some("62.212.73.112, 192.0.2.1");
        assert_eq!(origin(Some("::ffff:62.212.73.112"), forged, 0), Some(known));
        assert_eq!(origin(Some("10.0.0.1"), forged, 1), parsed("192.0.2.1"));
        assert_eq!(origin(Some("10.0.0.1"), forged, 2), Some(known));
        assert_eq!(origin(Some("10.0.0.1"), forged, 3), None);
        assert_eq!(origin(Some("10.0.0.1"), None, 1), None);
        assert_eq!(origin(Some("10.0.0.1"), Some("62.212.73.112:4711"), 1), Some(known));
        assert_eq!(origin(None, forged, 0), None);
    }
}

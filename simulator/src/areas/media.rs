//! The files of an MMS: what their addresses tell of them.

use std::net::IpAddr;

use url::{Host, Url};

/// Endings of the formats that an MMS can have.
const FORMATS: [&str; 14] =
    ["jpg", "jpeg", "png", "bmp", "gif", "wav", "mp3", "amr", "aac", "midi", "mid", "3gp", "3gpp", "vcf"];

/// The code of what is wrong with a media URL: not public (15), or a format that is not supported (14). An address
/// without an ending passes, since nothing is fetched.
pub(crate) fn problem(address: &str) -> Option<u8> {
    const UNREACHABLE: u8 = 15;
    const FORMAT: u8 = 14;
    let Ok(url) = Url::parse(address) else { return Some(UNREACHABLE) };
    let public = match url.host() {
        Some(Host::Domain(name)) => !name.trim_end_matches('.').ends_with("localhost"),
        Some(Host::Ipv4(ip)) => !(ip.is_private() || ip.is_loopback() || ip.is_link_local() || ip.is_unspecified()),
        Some(Host::Ipv6(ip)) => !(IpAddr::from(ip).is_loopback() || ip.is_unspecified()),
        None => false,
    };
    let bare = url.username().is_empty() && url.password().is_none();
    if !(public && bare && matches!(url.scheme(), "http" | "https")) {
        return Some(UNREACHABLE);
    }
    let file = url.path_segments().and_then(Iterator::last).unwrap_or_default();
    let ending = file.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    ending.is_some_and(|ending| !FORMATS.contains(&ending.as_str())).then_some(FORMAT)
}

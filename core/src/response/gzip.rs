//! Decompression that never makes more than it may.

use std::io::Read as _;

use bytes::Bytes;

pub(crate) const UNASKED_ENCODING: &str = "the reply has an encoding that was not asked for";

/// The body of a reply as its sender had it, of at most `limit` bytes; and what is wrong with the rest.
pub(crate) fn decompress(body: Bytes, encoding: Option<&str>, limit: usize) -> (Bytes, Option<String>) {
    let encoding = encoding.unwrap_or_default().trim();
    if is_plain(Some(encoding)) {
        return (body, None);
    }
    if !["gzip", "x-gzip"].iter().any(|name| encoding.eq_ignore_ascii_case(name)) {
        return (Bytes::new(), Some(UNASKED_ENCODING.into()));
    }
    let mut plain = Vec::new();
    let read = flate2::read::MultiGzDecoder::new(&*body).take(limit as u64 + 1).read_to_end(&mut plain);
    let problem = match read {
        Ok(_) if plain.len() > limit => Some(format!("the reply is larger than {limit} bytes")),
        Ok(_) => None,
        Err(_) => Some("the reply's gzip is broken".into()),
    };
    plain.truncate(limit);
    (plain.into(), problem)
}

/// Whether a reply travels as its sender had it.
pub(crate) fn is_plain(encoding: Option<&str>) -> bool {
    encoding.is_none_or(|encoding| ["", "identity"].iter().any(|name| encoding.trim().eq_ignore_ascii_case(name)))
}

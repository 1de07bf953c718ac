//! Decompression that never makes more than it may.

use std::io::Read as _;

use bytes::Bytes;

/// The body of a reply as its sender had it, of at most `limit` bytes.
pub(crate) fn decompress(body: Bytes, encoding: Option<&str>, limit: usize) -> std::result::Result<Bytes, String> {
    match encoding.map(str::trim) {
        None | Some("" | "identity") => Ok(body),
        Some("gzip" | "x-gzip") => {
            let mut plain = Vec::new();
            let limit = limit as u64;
            let read = flate2::read::MultiGzDecoder::new(&*body).take(limit + 1).read_to_end(&mut plain);
            match read {
                Ok(_) if plain.len() as u64 > limit => Err(format!("the reply is larger than {limit} bytes")),
                Ok(_) => Ok(plain.into()),
                Err(_) => Err("the reply's gzip is broken".into()),
            }
        }
        Some(_) => Err("the reply has an encoding that was not asked for".into()),
    }
}

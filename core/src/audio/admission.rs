//! Which connections a server takes: a token in the address lets one in, once, for a while.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use subtle::ConstantTimeEq as _;

use crate::error::{Error, ErrorKind, Result};

/// Addresses that wait for their connection.
const MOST: usize = 100_000;
/// How long a token that was used or has expired is told from one that never was.
const REMEMBERED: Duration = Duration::from_secs(600);
/// The public part of a token.
const NAME: usize = 8;
/// The secret part of it.
const PROOF: usize = 24;

pub(super) struct Admission {
    tokens: Mutex<HashMap<[u8; NAME], Entry>>,
    lifetime: Duration,
}

struct Entry {
    proof: [u8; PROOF],
    call_id: String,
    expires: Instant,
    used: bool,
}

/// Why a token does not let in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Denied {
    Unknown,
    Expired,
    Used,
}

impl Admission {
    pub(super) fn new(lifetime: Duration) -> Self {
        Self { tokens: Mutex::default(), lifetime }
    }

    fn tokens(&self) -> MutexGuard<'_, HashMap<[u8; NAME], Entry>> {
        self.tokens.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Makes a token for a call.
    pub(super) fn issue(&self, call_id: &str) -> Result<String> {
        let now = Instant::now();
        let mut bytes = [0; NAME + PROOF];
        let random = rustls::crypto::ring::default_provider().secure_random;
        random.fill(&mut bytes).map_err(|_| Error::new(ErrorKind::NotSent, "the system gives no random numbers"))?;
        let (name, proof) = split(&bytes);
        let expires = now + self.lifetime;
        let mut tokens = self.tokens();
        if tokens.len() >= MOST {
            tokens.retain(|_, entry| entry.expires + REMEMBERED > now);
        }
        if tokens.len() >= MOST {
            return Err(Error::new(ErrorKind::NotSent, "too many addresses wait for their connection"));
        }
        tokens.insert(name, Entry { proof, call_id: call_id.to_owned(), expires, used: false });
        Ok(URL_SAFE_NO_PAD.encode(bytes))
    }

    /// The call that a token is for. From now on it is used.
    pub(super) fn redeem(&self, token: &str) -> std::result::Result<String, Denied> {
        self.redeem_at(token, Instant::now())
    }

    fn redeem_at(&self, token: &str, now: Instant) -> std::result::Result<String, Denied> {
        let bytes = URL_SAFE_NO_PAD.decode(token).ok().and_then(|bytes| <[u8; NAME + PROOF]>::try_from(bytes).ok());
        let (name, proof) = split(&bytes.ok_or(Denied::Unknown)?);
        let mut tokens = self.tokens();
        let entry = tokens.get_mut(&name).ok_or(Denied::Unknown)?;
        if !bool::from(entry.proof.ct_eq(&proof)) {
            return Err(Denied::Unknown);
        }
        if entry.used {
            return Err(Denied::Used);
        }
        if entry.expires <= now {
            return Err(Denied::Expired);
        }
        entry.used = true;
        Ok(entry.call_id.clone())
    }
}

fn split(bytes: &[u8; NAME + PROOF]) -> ([u8; NAME], [u8; PROOF]) {
    let (mut name, mut proof) = ([0; NAME], [0; PROOF]);
    name.copy_from_slice(&bytes[..NAME]);
    proof.copy_from_slice(&bytes[NAME..]);
    (name, proof)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_lets_in_once_and_for_a_while() {
        let admission = Admission::new(Duration::from_secs(60));
        let now = Instant::now();
        let token = admission.issue("call").unwrap();
        assert_eq!(token.len(), 43);
        assert_eq!(admission.redeem_at(&token, now + Duration::from_secs(61)), Err(Denied::Expired));
        assert_eq!(admission.redeem(&token), Ok("call".into()));
        assert_eq!(admission.redeem(&token), Err(Denied::Used));
        assert_ne!(token, admission.issue("call").unwrap());
    }

    #[test]
    fn no_part_of_a_token_lets_in() {
        let admission = Admission::new(Duration::from_secs(60));
        let token = admission.issue("call").unwrap();
        for at in 0..token.len() {
            let mut other = token.clone().into_bytes();
            other[at] = if other[at] == b'A' { b'B' } else { b'A' };
            assert_eq!(admission.redeem(&String::from_utf8(other).unwrap()), Err(Denied::Unknown), "at {at}");
            assert_eq!(admission.redeem(&token[..at]), Err(Denied::Unknown));
        }
        assert_eq!(admission.redeem(&format!("{token}A")), Err(Denied::Unknown));
        assert_eq!(admission.redeem(&token), Ok("call".into()));
    }
}

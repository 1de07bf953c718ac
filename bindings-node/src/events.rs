//! Constants and the store of events.

use std::time::Duration;

use napi::Result;
use napi_derive::napi;
use wavix::events::{MOST_BYTES, MemoryStore};

use crate::failure;

/// The largest body of an event, in bytes.
#[napi(catch_unwind)]
#[cfg_attr(test, allow(dead_code, reason = "Node calls it"))]
pub(crate) fn most_event_bytes() -> u32 {
    u32::try_from(MOST_BYTES).unwrap_or(u32::MAX)
}

/// A store in the memory of this process.
#[napi]
pub struct NativeMemoryStore(MemoryStore);

#[napi]
impl NativeMemoryStore {
    /// An empty store for at most this many keys.
    #[napi(constructor, catch_unwind)]
    pub fn new(capacity: f64) -> Result<Self> {
        if !(1.0..=f64::from(u32::MAX)).contains(&capacity) {
            return Err(failure::option("capacity", "expected a number of at least 1"));
        }
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked above")]
        Ok(Self(MemoryStore::new(capacity as usize)))
    }

    /// The text under a key.
    #[napi(catch_unwind)]
    pub fn get(&self, key: String) -> Option<String> {
        self.0.get(&key)
    }

    /// Keeps a text under a key for this many seconds.
    #[napi(catch_unwind)]
    pub fn put(&self, key: String, state: String, seconds: f64) -> Result<()> {
        let keep = Duration::try_from_secs_f64(seconds);
        let keep = keep.map_err(|_| failure::option("seconds", "expected a number of at least 0"))?;
        self.0.put(&key, &state, keep);
        Ok(())
    }
}

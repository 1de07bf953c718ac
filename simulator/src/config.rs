//! The options of a simulator.

use std::net::IpAddr;
use std::path::PathBuf;
use std::time::Duration;

use wavix::{Decimal, Timestamp};

/// Level of the account: what the platform lets it use.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tier {
    /// Messages and call records only.
    Flex,
    /// Everything.
    #[default]
    FlexPro,
}

/// Whether a key opens the door.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum KeyState {
    /// It does.
    #[default]
    Active,
    /// It was switched off and can be switched on again.
    Disabled,
    /// It is gone for good.
    Deleted,
}

/// An API key besides the main one.
#[derive(Clone, Debug, Default)]
pub struct Key {
    /// The key itself.
    pub value: String,
    /// Whether it works.
    pub state: KeyState,
    /// Addresses that may use it; empty: all.
    pub allowed_ips: Vec<IpAddr>,
}

/// Settings of a simulator.
#[derive(Clone, Debug)]
pub struct Config {
    /// Port on the loopback interface; 0 picks a free one.
    pub port: u16,
    /// The key that works.
    pub api_key: String,
    /// Further keys.
    pub keys: Vec<Key>,
    /// Whether every key works that is not listed in `keys`.
    pub any_key: bool,
    /// Level of the account.
    pub tier: Tier,
    /// Decides everything that is invented: numbers on sale, call history, identifiers.
    pub seed: u64,
    /// How fast virtual time runs; 1 is real time.
    pub speed: f64,
    /// Virtual time at the start; the real time where it is left out.
    pub start: Option<Timestamp>,
    /// Shortest and longest time that a reply is held back.
    pub latency: (Duration, Duration),
    /// Money on the account in USD.
    pub balance: Decimal,
    /// Whether a recipient takes at most 20 messages in 24 hours.
    pub flood_rule: bool,
    /// A WAV file that callers are heard saying in media streams: PCM, 16 bits, one channel, 8, 16, 24 or 48 kHz. Then they are
    /// silent. A second of a tone where it is left out.
    pub call_audio: Option<PathBuf>,
    /// How fast media streams run; 1 is real time.
    pub audio_speed: f64,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            port: 0,
            api_key: "demo-key".into(),
            keys: Vec::new(),
            any_key: false,
            tier: Tier::FlexPro,
            seed: 1,
            speed: 1.0,
            start: None,
            latency: (Duration::ZERO, Duration::ZERO),
            balance: "1000".parse().unwrap_or_default(),
            flood_rule: true,
            call_audio: None,
            audio_speed: 1.0,
        }
    }
}

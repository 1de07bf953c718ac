//! The program of `docs/voice-bot.md`, as it stands there.

include!(concat!(env!("OUT_DIR"), "/voice_bot.rs"));

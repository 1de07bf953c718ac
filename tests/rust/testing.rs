//! The Rust of `docs/testing.md`, as it stands there.

include!(concat!(env!("OUT_DIR"), "/testing.rs"));
